// What is told of names: a finding, an edit, the lines where it failed.

import { namedIn } from '../../../src/explain/evidence/names.ts';
import type { Suspect } from '../../../src/explain/suspects/suspect.ts';
import { finding, suspect } from '../made.ts';

export interface Row {
  readonly what: string;
  readonly said: Parameters<typeof finding>[0];
  readonly old?: string;
  readonly now?: string;
  readonly within?: string;
  readonly lines?: readonly string[];
  readonly above?: readonly string[];
  readonly told: readonly string[];
}

export const edited = ({ old, now, within }: Pick<Row, 'old' | 'now' | 'within'>, path = 'src/b.ts'): Suspect => {
  const one = suspect(path, old ? old.split('\n') : [], now ? now.split('\n') : []);
  return within === undefined ? one : { ...one, parts: one.parts.map((part) => ({ ...part, within })) };
};

export const told = (row: Row, frequency: ReadonlyMap<string, number> = new Map()) =>
  namedIn({
    finding: finding(row.said),
    suspect: edited(row),
    frequency,
    lines: row.lines ?? [],
    above: row.above ?? [],
  });

export const named = (row: Row): string[] =>
  told(row).map(({ kind, data }) => `${kind} ${'name' in data ? data.name : 'port' in data ? data.port : ''}`.trim());
