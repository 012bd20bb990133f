// Scores the explanation on cases whose causes were verified by reverting them: npm run accuracy -- [OPTION]…
//   --cases DIR    other cases than bench/cases
//   --mode M,…     full, log, nodiff; default: all three (bench/score/stage.ts tells what each may see)
//   --only A,B     cases whose names hold one of the words
//   --rows         also a line for each case
//   --json         rows and totals as JSON
//   --shapes       instead what is read by shape alone of the outputs kept beside the repository
//   --write        writes docs/accuracy.md instead, with the cases and files kept beside the repository where they are

import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CaseScore } from './case.ts';
import { scoreCases } from './cases.ts';
import { MODES } from './stage.ts';
import { row, show } from './table.ts';
import { totalsOf } from './totals.ts';

const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: join(root, 'bench/cases') },
    mode: { type: 'string', default: MODES.join() },
    only: { type: 'string', default: '' },
    rows: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    shapes: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const print = (text: string): void => void process.stdout.write(`${text}\n`);

if (values.shapes) {
  const { shapeTable } = await import('./by-shape.ts');
  print((await shapeTable(resolve(root, '../shared/corpus'))).join('\n'));
} else if (values.write) {
  const { writeDocument } = await import('./document.ts');
  await writeDocument(root);
  print('docs/accuracy.md written');
} else {
  const modes = MODES.filter((mode) => values.mode.split(',').includes(mode));
  const only = values.only.split(',').filter(Boolean);
  const results = [];
  for (const mode of modes) results.push({ mode, rows: await scoreCases(values.cases, { mode, only }) });
  if (values.json)
    print(
      JSON.stringify(
        results.map(({ mode, rows }) => ({ mode, totals: totalsOf(rows), rows })),
        null,
        1,
      ),
    );
  else {
    if (values.rows) for (const { mode, rows } of results) print(rowTable(mode, rows));
    print(totalTable(results));
  }
}

function totalTable(results: readonly { mode: string; rows: readonly CaseScore[] }[]): string {
  const totals = results.map(({ rows }) => totalsOf(rows));
  const lines = Object.keys(totals[0] ?? {}).map((key) =>
    row([key.padEnd(18), ...totals.map((each) => show(each[key]))]),
  );
  return [
    row(['figure'.padEnd(18), ...results.map(({ mode }) => mode)]),
    row(['---', ...results.map(() => '---:')]),
    ...lines,
  ].join('\n');
}

function rowTable(mode: string, rows: readonly CaseScore[]): string {
  const bits = (values: readonly number[]): string => values.join(' ') || '–';
  const head = ['file', 'line', 'rival', 'shown/true', 'perfect', 'found', 'spurious', 'apart', 'together', 'lines'];
  const lines = rows.map((each) =>
    each.error
      ? row([each.name, each.error])
      : row([
          each.name,
          ...[
            bits(each.top1),
            bits(each.line),
            bits(each.rival),
            `${each.shown}/${each.live}`,
            each.perfect ? 'yes' : 'no',
          ],
          ...[`${each.found}/${each.failures}`, each.spurious, show(each.homogeneity), show(each.completeness)],
          show(each.linesToCause),
        ]),
  );
  return [row([mode, ...head]), row(['---', ...head.map(() => '---')]), ...lines, ''].join('\n');
}
