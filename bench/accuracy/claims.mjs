// How sure the claims are, and how often they are right: the curve of risk and coverage.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { row, show } from './table.mjs';

/** Risk and coverage: what is claimed with each word and the surer ones, of all causes, and how much of it is right. */
export function curve(root, folders) {
  const words = ['certain', 'likely', 'possible'];
  const counts = new Map(words.map((word) => [word, { right: 0, all: 0 }]));
  let live = 0;
  for (const folder of folders) {
    for (const name of readdirSync(folder).filter((each) => existsSync(join(folder, each, 'truth.json')))) {
      const { truth, causes } = claimsOf(root, join(folder, name));
      live += truth.causes.length;
      for (const { confidence, change, status } of causes) {
        const count = counts.get(confidence);
        if (!count || status === 'known' || status === 'flaky') continue;
        count.all++;
        const right = change
          ? truth.causes.some(({ culprit }) => culprit.some(({ file }) => file === change.path))
          : truth.causes.some(({ outside }) => outside);
        if (right) count.right++;
      }
    }
  }
  let [right, all] = [0, 0];
  return [
    `Over all ${live} causes of the given and the own cases. A claim is right when it names a file that a cause of this run is in, or blames nothing where a cause is outside.`,
    '',
    row(['claims', 'said', 'right', 'precision', 'of all causes']),
    row(['---', '---:', '---:', '---:', '---:']),
    ...words.map((word, at) => {
      const count = counts.get(word);
      right += count.right;
      all += count.all;
      return row([at ? `and *${word}*` : `*${word}*`, all, right, show(right / all), show(all / live)]);
    }),
  ];
}

function claimsOf(root, folder) {
  const files = (name) =>
    existsSync(join(folder, name))
      ? readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
      : [];
  const logs = readdirSync(folder).filter((name) => /^combined.*\.log$/.test(name) && name !== 'combined-retry.log');
  const base = ['reports-base', 'logs-base', 'base']
    .flatMap(files)
    .filter((file) => !/steps\.json$|console\.log$/.test(file));
  const retry = existsSync(join(folder, 'combined-retry.log')) ? ['--retry', join(folder, 'combined-retry.log')] : [];
  const args = [
    'explain',
    '--format',
    'json',
    '--root',
    join(folder, 'src-head'),
    '--diff',
    join(folder, 'pr.diff'),
    ...base.flatMap((file) => ['--base', file]),
    ...retry,
  ];
  const run = spawnSync(
    process.execPath,
    [join(root, 'dist/cli/index.js'), ...args, ...logs.map((name) => join(folder, name)), ...files('reports')],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  return { truth: JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')), causes: JSON.parse(run.stdout).causes };
}
