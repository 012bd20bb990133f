// Scores the reported cases and writes the table of their kinds in docs/reliability.md.
//   node scripts/reported.ts [--only SUBSTR] [--write]

import { readFileSync, writeFileSync } from 'node:fs';
import { CASE_NAMES, type Outcome, runCase } from '../test/reported/run.ts';

const DOCS = 'docs/reliability.md';
const [from, to] = ['<!-- reported -->', '<!-- /reported -->'];
const option = (name: string): string =>
  process.argv.includes(name) ? (process.argv[process.argv.indexOf(name) + 1] ?? '') : '';

interface Row {
  right: number;
  of: number;
  falseGreen: number;
}

const kinds = new Map<string, Row>();
const all: Row = { right: 0, of: 0, falseGreen: 0 };
for (const name of CASE_NAMES.filter((each) => each.includes(option('--only')))) {
  const outcome = await runCase(name);
  for (const row of [rowOf(outcome), all]) {
    row.of++;
    if (isRight(outcome)) row.right++;
    if (outcome.isFalseGreen) row.falseGreen++;
  }
  if (isRight(outcome)) continue;
  const wrong = outcome.judged.filter(({ ok }) => !ok).map(({ want, got }) => `${want} / ${got.slice(0, 200)}`);
  console.log(`✗ ${name}${outcome.isFalseGreen ? ' [false green]' : ''}: ${wrong.join('; ')}`);
}
console.log(`${all.right} of ${all.of} right, ${all.falseGreen} false green`);
if (process.argv.includes('--write')) write();

function rowOf({ expected: { kind } }: Outcome): Row {
  const row = kinds.get(kind) ?? { right: 0, of: 0, falseGreen: 0 };
  kinds.set(kind, row);
  return row;
}

function isRight({ judged }: Outcome): boolean {
  return judged.every(({ ok }) => ok);
}

/** Keeps the first column of figures, which is from before. */
function write(): void {
  const docs = readFileSync(DOCS, 'utf8');
  const [start, end] = [docs.indexOf(from) + from.length, docs.indexOf(to)];
  if (end < 0) throw new Error(`${DOCS} has no place for the table`);
  const before = new Map(
    [...docs.slice(start, end).matchAll(/^\| ([\w -]+) \| ([^|]+) \|/gm)].map(([, kind = '', was = '']) => [kind, was]),
  );
  const row = (kind: string, { right, of, falseGreen }: Row): string =>
    `| ${kind} | ${before.get(kind) ?? '–'} | ${right} of ${of}${falseGreen ? `, ${falseGreen} false green` : ''} |`;
  const rows = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, each]) => row(kind, each));
  const table = ['| Kind | Before | Now |', '|---|---|---|', ...rows, row('all', all)].join('\n');
  writeFileSync(DOCS, `${docs.slice(0, start)}\n${table}\n${docs.slice(end)}`);
}
