// What a start costs, and how time and memory grow with what is read.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeReport } from './generate.ts';
import { type Command, type Measured, rounds } from './measure.ts';
import { type Bench, type Row, ratioText } from './rows.ts';

const MB = 2 ** 20;

export interface Grown {
  readonly megabytes: number;
  readonly measured: Measured;
}

/** From the start to the answer, in a folder of its own: on a report of 1 MB, and where there is next to nothing to read. */
export function startRows(whole: Bench): readonly Row[] {
  const bench = { ...whole, folder: join(whole.folder, 'start') };
  mkdirSync(bench.folder);
  const file = join(bench.folder, 'report.xml');
  writeReport(file, MB);
  const read = explained(bench, file);
  const ctrf = bench.references.wordsOf('junit-to-ctrf');
  const other: readonly Command[] = ctrf
    ? [{ name: 'junit-to-ctrf', cwd: bench.folder, words: [...ctrf, file, '-o', join(bench.folder, 'small.json')] }]
    : [];
  const compared = other.length ? (rounds([...other, read], bench.count)[1] as Measured) : undefined;
  const ratio = compared ? (compared.cpuRatio?.median ?? compared.leastRatio) : null;
  const green = writeSmall(bench, 'green', '');
  const red = writeSmall(
    bench,
    'red',
    '<failure message="expected 1 to be 2">AssertionError: expected 1 to be 2\n    at src/cart.ts:12:3</failure>',
  );
  const starts = [
    { what: 'report of 1 MB, start to answer', command: read, most: 2 },
    { what: 'small green report, start to answer', command: explained(bench, green), most: 2 },
    { what: 'small report with one failure, start to answer', command: explained(bench, red), most: 2 },
    { what: 'the action on the report of 1 MB, no API', command: actionStep(bench, file), most: 3 },
    { what: 'the action on the small green report, no API', command: actionStep(bench, green), most: 3 },
    { what: 'the action on the small report with one failure, no API', command: actionStep(bench, red), most: 3 },
  ];
  const nothing: Command = { name: 'node', cwd: bench.folder, words: [process.execPath, '-e', '0'] };
  const measured = rounds([nothing, ...starts.map(({ command }) => command)], 3 * bench.count).slice(1);
  return [
    {
      what: 'report of 1 MB in CPU seconds, against `junit-to-ctrf`',
      target: '≤ ×0.5',
      measured: ratioText(compared),
      isMet: ratio === null ? null : ratio <= 0.5,
    },
    ...measured.map((own, at): Row => {
      const { what = '', most = 0 } = starts[at] ?? {};
      return {
        what: `${what}, against \`node -e 0\``,
        target: `≤ ×${most}`,
        measured: own.isDone ? ratioText(own) : 'it failed',
        isMet: own.isDone && own.leastRatio <= most,
      };
    }),
  ];
}

function explained(bench: Bench, file: string): Command {
  const words = [process.execPath, bench.cli, 'explain', file, '--root', '.', '--diff', 'none'];
  return { name: 'broken-assumption', cwd: bench.folder, words, statuses: [0, 1] };
}

/** Forty tests of which the last ends as given. */
function writeSmall({ folder }: Bench, name: string, end: string): string {
  const file = join(folder, `${name}.xml`);
  const cases = Array.from(
    { length: 40 },
    (_, at) => `  <testcase classname="cart" name="case ${at}" time="0.01">${at === 39 ? end : ''}</testcase>\n`,
  );
  writeFileSync(file, `<testsuite name="cart" tests="40" failures="${end ? 1 : 0}">\n${cases.join('')}</testsuite>\n`);
  return file;
}

function actionStep({ folder, action }: Bench, file: string): Command {
  const home = join(folder, 'runner');
  mkdirSync(home, { recursive: true });
  const names = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
  const env = Object.fromEntries(names.map((name) => [name, join(home, name)]));
  for (const path of Object.values(env)) writeFileSync(path, '');
  const inputs = {
    INPUT_REPORTS: file,
    INPUT_DIFF: 'none',
    'INPUT_IF-EMPTY': 'warn',
    INPUT_SUMMARY: 'always',
    INPUT_ANNOTATIONS: 'true',
    'INPUT_MAX-ANNOTATIONS': '10',
    'INPUT_FAIL-ON': 'never',
    'INPUT_WORKING-DIRECTORY': '.',
  };
  const place = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder, RUNNER_TEMP: home, GITHUB_EVENT_NAME: '' };
  return {
    name: 'action',
    cwd: folder,
    words: [process.execPath, action],
    env: { ...env, ...inputs, ...place },
    statuses: [0, 1],
  };
}

/** Seconds and memory over sizes. */
export function growth(bench: Bench): readonly Grown[] {
  const sizes = bench.isQuick ? [1, 10, 50] : [1, 10, 100, 500];
  return sizes.map((megabytes) => {
    const folder = join(bench.folder, 'grown');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'grown.xml');
    writeReport(file, megabytes * MB);
    const words = [process.execPath, bench.cli, 'explain', file, '--root', '.', '--diff', 'none', '--format', 'json'];
    const [measured] = rounds([{ name: 'broken-assumption', cwd: folder, words, statuses: [0, 1] }], bench.count) as [
      Measured,
    ];
    return { megabytes, measured };
  });
}
