#!/usr/bin/env node
// Measures how well causes are found and writes the tables to docs/accuracy.md.
//   node bench/accuracy.mjs [--scorer FILE]
// The scorer runs the built command line on cases whose causes were verified by reverting them.
// It stands beside the repository where the maintainers keep the cases; without it this says so and ends.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const flag = (name, fallback) => (process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : fallback);
const scorer = resolve(flag('scorer', join(root, '../shared/bench/score.mjs')));
const FAMILIES = [
  ['shop, gateway', 'shop,gateway', ['full', 'log']],
  ['shop, gateway, billing, relay', 'shop,gateway,billing,relay', ['full']],
];
const MODES = ['full', 'log', 'nodiff'];
const SHOWN = [
  'cases',
  'errors',
  'top1File',
  'top1Line',
  'withFirstRival',
  'certainPrecision',
  'certainClaims',
  'certainShare',
  'perfect',
  'multiCauseCases',
  'homogeneity',
  'completeness',
  'falseMerges',
  'failuresFound',
  'spuriousPerCase',
  'verdictRight',
  'truncationTold',
  'knownRecognised',
  'flakyRecognised',
  'innocentBlamed',
  'outsideNamed',
  'legsRight',
  'dimensionNamed',
  'linesToCause',
  'deterministic',
  'medianMs',
];

if (!existsSync(scorer)) {
  console.error(`No scorer at ${scorer}: give one with --scorer FILE.`);
  process.exit(2);
}

/** The scorer's answer for a selection of cases, as data; `cases` is another folder than the scorer's own. */
function measure(only, mode, cases) {
  const args = [scorer, '--mode', mode, '--only', only, '--json', ...(cases ? ['--cases', cases] : [])];
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

const show = (value) =>
  value === null || value === undefined ? '–' : typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(3) : String(value);
const row = (cells) => `| ${cells.join(' | ')} |`;

const lines = [
  '# Accuracy',
  '',
  'Written by `node bench/accuracy.mjs` on the built command line. Each case is a run of real tools over a small project of our own, broken on purpose; each cause was verified by reverting only its lines.',
  '',
];
/** Measures a selection in some modes and writes its table; gives the rows of the first mode. */
function section(title, { only, modes, cases }) {
  const results = modes.map((mode) => measure(only, mode, cases));
  const figures = SHOWN.map((key) => row([key, ...results.map(({ totals }) => show(totals[key]))]));
  lines.push(`## ${title}`, '', row(['figure', ...modes]), row(['---', ...modes.map(() => '---:')]), ...figures, '');
  return results[0].rows;
}

for (const [title, only, modes] of FAMILIES) section(`Given cases: ${title}`, { only, modes });
const perKind = section('Given cases: all', { only: '', modes: MODES });
const own = join(root, 'bench/cases');
const halves = JSON.parse(readFileSync(join(own, 'HALVES.json'), 'utf8'));
section('Own cases: the half looked at while tuning', { only: halves.tune.join(','), modes: ['full'], cases: own });
section('Own cases: the half held back', { only: halves.held.join(','), modes: ['full'], cases: own });
lines.push(
  "`full`: reports, job log, diff and checkout. `log`: job log and diff alone. `nodiff`: no diff, so clusters only. `medianMs` is this machine's and says nothing of yours.",
  '',
);
lines.push(
  '## Case by case, full',
  '',
  row(['case', 'kind', 'file first', 'line within 3', 'causes shown / true', 'failures read', 'spurious', 'lines to cause']),
  row(['---', '---', ':-:', ':-:', ':-:', ':-:', ':-:', ':-:']),
);
for (const r of perKind)
  lines.push(
    row([
      r.name,
      String(r.kind ?? '').replaceAll('|', '/'),
      (r.top1 ?? []).join(' ') || '–',
      (r.line ?? []).join(' ') || '–',
      `${r.shown ?? '–'}/${r.live}`,
      `${r.found}/${r.failures}`,
      show(r.spurious),
      show(r.linesToCause),
    ]),
  );
lines.push('', '## Certain claims, by how much is claimed', '', ...curve(perKind));
writeFileSync(join(root, 'docs/accuracy.md'), `${lines.join('\n')}\n`);
console.log('docs/accuracy.md written');

/** What is said with each word, and how often it is right. */
function curve(rows) {
  const claims = rows.flatMap((r) => r.certain ?? []);
  const right = claims.filter(Boolean).length;
  return [`${claims.length} causes said *certain*, ${right} of them right.`];
}
