// Explains a real failed run that lies in __fixtures__. Needs Node 20 and nothing installed.

import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const run = '__fixtures__/runs/shop-renamed-field';
const words = [
  'dist/cli/index.js',
  'explain',
  '--root',
  `${run}/src-head`,
  '--diff',
  `${run}/pr.diff`,
  `${run}/combined.log`,
  `${run}/reports/*`,
];

console.error(`$ node ${words.join(' ')}\n`);
const { status } = spawnSync(process.execPath, words, { cwd: home, stdio: 'inherit' });

// The run is broken, and the command line says so with status 1.
process.exitCode = status === 1 ? 0 : 1;
