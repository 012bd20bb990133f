// A finding and a suspect with nothing to say, and what a test adds to them.

import type { Suspect } from '../../src/explain/suspects/suspect.ts';
import { fewerIn, tokensOf } from '../../src/explain/suspects/tokens.ts';
import type { PlacedFinding } from '../../src/model/attributed.ts';
import type { Facts } from '../../src/model/finding.ts';
import type { Step } from '../../src/model/source.ts';

type Said = Omit<Partial<PlacedFinding>, 'facts' | 'step'> & {
  readonly facts?: Partial<Facts>;
  readonly step?: Partial<Step>;
};

/** A finding of a step of a log. */
export function finding({ facts, step, ...said }: Said = {}): PlacedFinding {
  return {
    tool: 'vitest',
    severity: 'error',
    rule: null,
    message: '',
    detail: '',
    location: null,
    frames: [],
    test: null,
    kind: 'value-is',
    source: { path: 'job.log', line: 1, endLine: 1 },
    scope: null,
    passedOnRetry: false,
    check: 'unit',
    family: 'unit',
    leg: null,
    attempt: 1,
    order: 0,
    isLog: true,
    isGeneric: false,
    ...said,
    facts: { symbols: [], ...facts },
    step: step ? { ...STEP, ...step } : null,
  };
}

const STEP: Step = {
  index: 1,
  name: 'unit',
  command: null,
  env: {},
  exitCode: 1,
  startMs: null,
  endMs: null,
  interrupted: false,
  line: 1,
  endLine: 9,
};

export const at = (path: string, line: number | null = null, column: number | null = null) => ({ path, line, column });
export const titled = (name: string, suite = '', file: string | null = null) => ({ name, suite, file });

/** An edit of a file from its 10th line on, with what its lines hold. */
export function suspect(path: string, removed: readonly string[], added: readonly string[]): Suspect {
  const [old, now] = [tokensOf(removed, path), tokensOf(added, path)];
  const without = (one: Iterable<string>, other: ReadonlySet<string>) =>
    new Set([...one].filter((word) => !other.has(word)));
  const edit = { line: 10, endLine: 9 + added.length, oldLine: 10, removed, added, before: [], after: [], heading: '' };
  return {
    id: `${path}:10`,
    type: 'edit',
    role: 'code',
    tools: null,
    parts: [
      { path, oldPath: path, line: 10, endLine: 9 + added.length, edit, declarations: [], inner: [], within: null },
    ],
    removed: without(old.identifiers, now.identifiers),
    added: without(now.identifiers, old.identifiers),
    fewer: fewerIn(added, removed, path),
    more: fewerIn(removed, added, path),
    names: new Set([...old.identifiers, ...now.identifiers]),
    drops: without(old.declares, now.declares),
    brings: without(now.declares, old.declares),
    removedLiterals: old.literals.filter((one) => !now.literals.includes(one)),
    addedLiterals: now.literals.filter((one) => !old.literals.includes(one)),
    neutral: false,
    lost: new Set(),
    renames: false,
    broken: false,
    addition: false,
    taken: new Set(),
  };
}
