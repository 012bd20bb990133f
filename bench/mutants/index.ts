// Makes mutants of the sources and counts those that tests and golden cases notice: npm run mutants -- [OPTION]…
//   --rooms A,B    folders of src; default: explain,graph,attribute,render
//   --count N      mutants of each room, drawn by a seed; default 160
//   --seed S       default 1; the same seed draws the same
//   --only WORD    of files whose paths hold the word
//   --jobs N       processes, each with some 700 MB; default 2
//   --write        writes the section of docs/reliability.md
// A mutant is noticed when a test of its room (test/ROOM, and test/explain for the graph) fails, or a case of bench/cases is told otherwise.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { draw } from './draw.ts';
import { report, writeSection } from './report.ts';
import { runMutants } from './run.ts';

const root = resolve(import.meta.dirname, '../..');
process.chdir(root);
const { values } = parseArgs({
  options: {
    rooms: { type: 'string', default: 'explain,graph,attribute,render' },
    count: { type: 'string', default: '160' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    jobs: { type: 'string', default: '2' },
    write: { type: 'boolean', default: false },
  },
});
const rooms = values.rooms.split(',').filter((room) => existsSync(join('src', room)));
const drawn = rooms.flatMap((room) =>
  draw(room, { count: Number(values.count), seed: values.seed, only: values.only }),
);
const tests = Object.fromEntries(rooms.map((room) => [room, testsOf(room)]));
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const results = await runMutants(drawn, { tests, jobs: Number(values.jobs), print });
print(report(results));
if (values.write) writeSection(results, values.seed);

/** The room's own test files and, as only explaining uses the graph, explain's; but the oracle's, which reads all packages. */
function testsOf(room: string): string[] {
  return (room === 'graph' ? ['graph', 'explain'] : [room]).flatMap((name) => {
    const folder = join('test', name);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file))
      .filter((file) => file.endsWith('.test.ts') && !readFileSync(file, 'utf8').includes('bench/oracle/'))
      .sort();
  });
}
