// Measures what is promised of speed and size, as ratios to programs that anybody can install, all taken in one run.
//   npm run bench                 all rows, about ten minutes and 3 GB of disk
//   npm run bench -- --quick      smaller inputs and fewer rounds, about two minutes
//   npm run bench -- --write      also writes docs/performance.md
// It measures dist/, so build first.

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkoutRow } from './checkout-rows.ts';
import { manyRow } from './many-rows.ts';
import type { Measured } from './measure.ts';
import { openReferences } from './references.ts';
import { type Bench, cutRow, findingsRow, giantRow, largeRow, logRow, type Row, reportRows } from './rows.ts';
import { type Grown, growth, startRows } from './start-rows.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const [cli, action] = [join(ROOT, 'dist/cli/index.js'), join(ROOT, 'dist/action/index.js')];
const isQuick = process.argv.includes('--quick');

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function tableOf(rows: readonly Row[]): string {
  const word = ({ isMet }: Row): string => (isMet === null ? 'not measured' : isMet ? 'yes' : '**no**');
  return table(
    ['What', 'Target', 'Measured', 'Met'],
    rows.map((row) => [row.what, row.target, row.measured, word(row)]),
  );
}

const seconds = ({ wall, cpu }: Measured): readonly string[] => [
  wall.median.toFixed(2),
  cpu ? cpu.median.toFixed(2) : '',
  '',
];

function besideOf(measured: readonly Measured[]): string {
  return table(
    ['Program', 'Seconds', 'CPU seconds', 'Peak MB', 'Ratio'],
    measured.map((one) => [
      one.name,
      ...seconds(one).slice(0, 2),
      one.peakMb ? String(Math.round(one.peakMb.most)) : '',
      one.isDone ? `×${one.leastRatio.toFixed(2)}` : 'it failed',
    ]),
  );
}

function growthOf(grown: readonly Grown[]): string {
  return table(
    ['Report', 'Seconds', 'CPU seconds', 'Peak MB'],
    grown.map(({ megabytes, measured }) => [
      `${megabytes} MB`,
      ...seconds(measured).slice(0, 2),
      measured.peakMb ? String(Math.round(measured.peakMb.most)) : '',
    ]),
  );
}

function measureAll(bench: Bench): {
  readonly rows: readonly Row[];
  readonly beside: readonly Measured[];
  readonly grown: readonly Grown[];
} {
  const rows: Row[] = [];
  const done = (...more: readonly Row[]): void => {
    rows.push(...more);
    for (const { what, target, measured } of more) print(`${what}\n  target ${target}; measured ${measured}`);
  };
  const { rows: first, measured: beside } = reportRows(bench);
  done(...first);
  for (const step of [largeRow, giantRow, cutRow, logRow, findingsRow, manyRow, checkoutRow]) done(step(bench));
  done(...startRows(bench));
  return { rows, beside, grown: growth(bench) };
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  if (![cli, action].every((file) => existsSync(file))) throw new Error('Nothing is built: run `npm run build` first.');
  const references = openReferences(join(folder, 'references'));
  if (references.missing.length) print(`Left out, as not installed: ${references.missing.join('; ')}.`);
  const { rows, beside, grown } = measureAll({ folder, cli, action, references, count: isQuick ? 3 : 5, isQuick });
  const machine = `${availableParallelism()} cores, Node ${process.versions.node}, ${process.platform}`;
  const missing = references.missing.length
    ? `\nNot installed there, and left out: ${references.missing.join('; ')}.\n`
    : '';
  const page = `# How fast it is, and what it holds in memory

Written by \`npm run bench -- --write\`${isQuick ? ' with `--quick`' : ''} on ${machine}. Every ratio is of whole processes that ran in turn in the same minutes: of the least seconds of each, as other work of the machine shows least in them, and in brackets the median by rounds with the least and the most, and that of the CPU seconds. Seconds are that machine's only.
${missing}
${tableOf(rows)}

## A report beside its neighbours

The same JUnit report, read whole. The ratio is to the first; the parsers only count failures, they explain nothing.

${besideOf(beside)}

## Growth

${growthOf(grown)}
`;
  print(`\n${tableOf(rows)}\n\n${besideOf(beside)}\n\n${growthOf(grown)}`);
  if (process.argv.includes('--write')) writeFileSync(join(ROOT, 'docs/performance.md'), page);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
