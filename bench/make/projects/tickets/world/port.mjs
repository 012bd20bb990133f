// Takes port 8099 while the steps run, as another service of the runner would.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

const FILE = '/tmp/cases-port-8099.pid';
const [action] = process.argv.slice(2);
if (action === 'start') {
  const child = spawn(process.execPath, ['-e', "require('net').createServer().listen(8099, '127.0.0.1')"], { detached: true, stdio: 'ignore' });
  writeFileSync(FILE, String(child.pid));
  child.unref();
  await new Promise((done) => setTimeout(done, 300));
} else {
  process.kill(Number(readFileSync(FILE, 'utf8')));
  rmSync(FILE);
}
