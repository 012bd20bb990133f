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

/** From the start to the answer, where there is next to nothing to read. */
export function startRows(bench: Bench): readonly Row[] {
  const file = join(bench.folder, 'small.xml');
  writeReport(file, MB);
  const nothing: Command = { name: 'node', cwd: bench.folder, words: [process.execPath, '-e', '0'] };
  const words = [process.execPath, bench.cli, 'explain', file, '--root', '.', '--diff', 'none'];
  const own: Command = { name: 'broken-assumption', cwd: bench.folder, words, statuses: [0, 1] };
  const ctrf = bench.references.wordsOf('junit-to-ctrf');
  const other: readonly Command[] = ctrf ? [{ name: 'junit-to-ctrf', cwd: bench.folder, words: [...ctrf, file, '-o', join(bench.folder, 'small.json')] }] : [];
  const count = 3 * bench.count;
  const [, read, action] = rounds([nothing, own, actionStep(bench, file)], count) as [Measured, Measured, Measured];
  const compared = other.length ? (rounds([...other, own], bench.count)[1] as Measured) : undefined;
  const ratio = compared ? (compared.cpuRatio?.median ?? compared.leastRatio) : null;
  const acted = action.isDone ? ratioText(action) : 'it failed';
  return [
    { what: 'report of 1 MB, start to answer, against `node -e 0`', target: '≤ ×2', measured: ratioText(read), isMet: read.leastRatio <= 2 },
    { what: 'the same in CPU seconds, against `junit-to-ctrf`', target: '≤ ×0.5', measured: ratioText(compared), isMet: ratio === null ? null : ratio <= 0.5 },
    { what: 'the action on that report, no API, against `node -e 0`', target: '≤ ×3', measured: acted, isMet: action.isDone && action.leastRatio <= 3 },
  ];
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
  return { name: 'action', cwd: folder, words: [process.execPath, action], env: { ...env, ...inputs, ...place }, statuses: [0, 1] };
}

/** Seconds and memory over sizes. */
export function growth(bench: Bench): readonly Grown[] {
  const sizes = bench.isQuick ? [1, 10, 50] : [1, 10, 100, 500];
  return sizes.map((megabytes) => {
    const file = join(bench.folder, 'grown.xml');
    writeReport(file, megabytes * MB);
    const words = [process.execPath, bench.cli, 'explain', file, '--root', '.', '--diff', 'none', '--format', 'json'];
    const [measured] = rounds([{ name: 'broken-assumption', cwd: bench.folder, words, statuses: [0, 1] }], bench.count) as [Measured];
    return { megabytes, measured };
  });
}
