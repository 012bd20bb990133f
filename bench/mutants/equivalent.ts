// Mutants that no input can tell from the original, each with its reason.

export interface Equivalent {
  readonly path: string;
  /** What the mutant does, as the list of survivors calls it. */
  readonly what: string;
  /** The line that is changed, as it stands in the source. */
  readonly on: RegExp;
  readonly why: string;
}

export const EQUIVALENT: readonly Equivalent[] = [
  {
    path: 'src/explain/evidence/signals.ts',
    what: 'text',
    on: /^ {2}'?[\w-]+'?: (?:decisive|strong|fair|weak)\(/,
    why: 'the case that asked for the kind is written down for readers and never read',
  },
];
