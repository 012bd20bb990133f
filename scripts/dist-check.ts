// Fails when dist differs from what is committed, untracked files included. Run it after `npm run build`.

import { execFileSync } from 'node:child_process';

const changed = execFileSync('git', ['status', '--porcelain', '--untracked-files=all', '--', 'dist'], {
  encoding: 'utf8',
});
if (changed !== '') {
  console.error(`dist is not what the sources build. Run \`npm run build\` and commit it:\n${changed}`);
  process.exitCode = 1;
}
