// Tells how many mutants were noticed, by room, and which were not.

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { row, show } from '../score/table.ts';
import { EQUIVALENT } from './equivalent.ts';
import type { Result } from './run.ts';

const isEquivalent = ({ mutant, by }: Result): boolean => by === null && whyOf(mutant) !== undefined;
const whyOf = ({ path, what, line }: Result['mutant']): string | undefined =>
  EQUIVALENT.find((one) => one.path === path && one.what === what && one.on.test(lineOf(path, line)))?.why;
const lineOf = (path: string, line: number): string => readFileSync(path, 'utf8').split('\n')[line - 1] ?? '';

/** The tables and the survivors, as Markdown. */
export function report(results: readonly Result[]): string {
  const rooms = [...new Set(results.map(({ room }) => room))];
  const folders = [...new Set(results.map(folderOf))];
  const survivors = results.filter((result) => result.by === null && !isEquivalent(result));
  return [
    row(['room', 'mutants', 'noticed by a test', 'by a case', 'never ended', 'equivalent', 'survived', 'killed']),
    row(['---', '---:', '---:', '---:', '---:', '---:', '---:', '---:']),
    ...rooms.map((room) =>
      countRow(
        `**${room}**`,
        results.filter((one) => one.room === room),
      ),
    ),
    ...folders.map((folder) =>
      countRow(
        folder,
        results.filter((one) => folderOf(one) === folder),
      ),
    ),
    '',
    'Survivors:',
    '',
    ...survivors.map(({ mutant }) => `- ${mutantText(mutant)}`),
    '',
    'Equivalent, one by one:',
    '',
    ...results.filter(isEquivalent).map(({ mutant }) => `- ${mutantText(mutant)}: ${whyOf(mutant)}`),
    '',
  ].join('\n');
}

const folderOf = ({ mutant }: Result): string => dirname(mutant.path).replace(/^src\//, '');

function countRow(name: string, results: readonly Result[]): string {
  const count = (by: Result['by']): number => results.filter((one) => one.by === by).length;
  const equal = results.filter(isEquivalent).length;
  const survived = count(null) - equal;
  const counted = results.length - equal;
  return row([
    name,
    results.length,
    count('test'),
    count('case'),
    count('time'),
    equal,
    survived,
    show((counted - survived) / counted),
  ]);
}

function mutantText({ path, line, what, before, after }: Result['mutant']): string {
  return `\`${path}:${line}\` ${what}: \`${quoted(before)}\` → \`${quoted(after) || ' '}\``;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const quoted = (text: string): string => {
  const line = oneLine(text).replaceAll('`', "'");
  return line.length > 90 ? `${line.slice(0, 60)}…${line.slice(-25)}` : line;
};

/** Replaces the section between its two comments. */
export function writeSection(results: readonly Result[], seed: string): void {
  const path = join(import.meta.dirname, '../../docs/reliability.md');
  const text = readFileSync(path, 'utf8');
  const [start, end] = ['<!-- mutants -->', '<!-- /mutants -->'];
  const section = `${start}\n${HEAD.replace('SEED', seed)}\n\n${report(results)}${end}`;
  const from = text.indexOf(start);
  const until = text.indexOf(end);
  const after =
    from >= 0 && until > from
      ? text.slice(0, from) + section + text.slice(until + end.length)
      : `${text.trimEnd()}\n\n## Mutants\n\n${section}\n`;
  writeFileSync(path, after);
}

const HEAD =
  'Written by `npm run mutants -- --write` (seed SEED). A mutant is one small wrong change of a source: another comparison, number, text or pattern, a condition decided, a step or an element left out. It is killed when a test of its room fails or a case of `bench/cases` is told otherwise in any mode. *killed* leaves out the equivalent ones, which no input can tell from the original.';
