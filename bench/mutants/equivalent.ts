// Mutants that no input can tell from the original, each with its reason. Texts are in one line.

export const EQUIVALENT: readonly {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
}[] = [];
