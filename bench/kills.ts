// Kills proofs at random moments, and looks whether the tree is as it was once the next start has repaired it.
//   node bench/kills.ts [KILLS] [SEED]        default: 500 kills

import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, runChecks } from '../src/ingest/checks/index.ts';
import { endMarked, MARK, markOf } from '../src/ingest/checks/marked.ts';
import { parseDiff } from '../src/ingest/diff.ts';
import { openWorkspace, recover } from '../src/ingest/workspace/index.ts';
import type { Change } from '../src/model/change.ts';
import type { Undoing } from '../src/model/proof.ts';

const ENV = { PATH: process.env.PATH, HOME: process.env.HOME, CI: 'true' };

/** A check that behaves badly: it writes snapshots, deletes, and starts something that outlives it. */
const CHECK = `
set -e
i=$((RANDOM % 1000))
mkdir -p __snapshots__
for n in 1 2 3; do echo "snapshot $i $n" > __snapshots__/s$n.snap; echo "golden $i" > golden.txt; done
rm -f data/deleted.bin
( sleep 0.2; echo late > late.txt; echo late >> golden.txt ) &
sleep 0.0$((RANDOM % 9))
`;

function git(root: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...ENV, GIT_CONFIG_GLOBAL: '/dev/null' },
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function write(root: string, path: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), bytes);
}

/** A checkout with a change of every kind: text, CRLF, binary, added, deleted, moved, mode, link. */
function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'kills-'));
  git(root, 'init', '-q', '-b', 'main');
  const lines = (word: string): string => Array.from({ length: 200 }, (_, at) => `${word} ${at}\n`).join('');
  for (let at = 0; at < 40; at++) write(root, `src/m${at}.js`, lines(`m${at}`));
  write(root, 'src/crlf.txt', lines('c').replaceAll('\n', '\r\n'));
  write(
    root,
    'data/a.bin',
    Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7) % 256),
  );
  write(root, 'data/deleted.bin', Uint8Array.from([0, 1, 2]));
  write(root, 'golden.txt', 'golden\n');
  write(root, 'run.sh', '#!/bin/sh\n');
  write(root, 'old/name.js', lines('moved'));
  write(root, 'gone/file.js', lines('gone'));
  write(root, '.gitignore', 'out/\n');
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', 'base');
  for (let at = 0; at < 12; at++)
    write(root, `src/m${at}.js`, lines(`m${at}`).replace(`m${at} 7\n`, `m${at} seven\n`).replace(`m${at} 90\n`, ''));
  write(root, 'src/crlf.txt', lines('c').replace('c 3', 'C 3').replaceAll('\n', '\r\n'));
  write(
    root,
    'data/a.bin',
    Uint8Array.from({ length: 69_000 }, (_, at) => (at * 11) % 256),
  );
  write(root, 'added/new.js', lines('new'));
  chmodSync(join(root, 'run.sh'), 0o755);
  git(root, 'mv', 'old/name.js', 'name.js');
  rmSync(join(root, 'gone'), { recursive: true });
  symlinkSync('run.sh', join(root, 'link'));
  write(root, 'draft.txt', 'not mine to lose\n');
  git(root, 'add', '-A');
  return root;
}

function changeOf(root: string): Change {
  const { files } = parseDiff(git(root, 'diff', '-M', '--cached', 'HEAD'));
  return { files, base: git(root, 'rev-parse', 'HEAD').trim(), head: null };
}

function treeOf(root: string, folder = ''): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { name } of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder ? `${folder}/${name}` : name;
    if (path === '.git') {
      for (const own of ['index', 'HEAD', 'refs/heads/main'])
        found[`.git/${own}`] = readFileSync(join(root, '.git', own), 'latin1');
      continue;
    }
    const stat = lstatSync(join(root, path));
    if (stat.isDirectory()) Object.assign(found, treeOf(root, path));
    else
      found[path] = stat.isSymbolicLink()
        ? `link ${readlinkSync(join(root, path))}`
        : `${stat.mode & 0o777} ${readFileSync(join(root, path), 'latin1')}`;
  }
  return found;
}

/** Proves without end: undoes random parts, runs the check, restores. */
async function prove(root: string, journal: string): Promise<void> {
  const change = changeOf(root);
  const made = await openWorkspace({ root, change, mode: 'place', env: ENV, journal });
  if ('refused' in made) throw new Error(made.refused);
  process.send?.('open');
  const all: Undoing[] = change.files.flatMap((file) => {
    const { path, oldPath, status, edits } = file;
    return [
      { kind: 'file' as const, path, oldPath, status },
      ...(status === 'modified' ? edits.map((edit) => ({ kind: 'edit' as const, path, oldPath, edit })) : []),
    ];
  });
  for (;;) {
    const undone = await made.workspace.undo(all.filter(() => Math.random() < 0.4));
    if (undone.state === 'refused') throw new Error(undone.why);
    const silent = { begin() {}, line() {}, end() {} };
    const plan = { name: 'check', command: CHECK, family: 'unit', loop: null, reports: [] } as const;
    const env = { ...ENV, [MARK]: markOf(root) };
    await runChecks([plan], {
      cwd: root,
      env,
      platform: process.platform,
      jobs: 1,
      folder: join(journal, 'logs'),
      launch,
      events: silent,
      stop: new AbortController().signal,
    });
    endMarked(markOf(root));
    if (Math.random() < 0.3) await made.workspace.restore();
  }
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Starts a proof and kills it; where it was is random. */
async function killOne(root: string, journal: string, random: () => number): Promise<void> {
  const child: ChildProcess = fork(process.argv[1] ?? '', ['prove', root, journal], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const gone = new Promise<number | null>((ended) => child.once('exit', (code) => ended(code)));
  // One kill in ten comes before the workspace is open.
  if (random() > 0.1) await Promise.race([new Promise((open) => child.once('message', open)), gone]);
  await wait(random() * 1_500);
  child.kill('SIGKILL');
  const code = await gone;
  if (code !== null) throw new Error(`the proof ended by itself with ${code}`);
}

async function main(kills: number, seed: number): Promise<void> {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const root = project();
  const journal = mkdtempSync(join(tmpdir(), 'kills-journal-'));
  const before = treeOf(root);
  const seen = { undone: 0, written: 0, clean: 0 };
  for (let kill = 1; kill <= kills; kill++) {
    await killOne(root, journal, random);
    const left = treeOf(root);
    const paths = Object.keys({ ...left, ...before }).filter((path) => left[path] !== before[path]);
    if (paths.some((path) => /^(?:src|data\/a|added|name|old|gone|run|link)/.test(path))) seen.undone++;
    else if (paths.length) seen.written++;
    else seen.clean++;
    await recover(root, ENV, journal);
    await wait(random() < 0.1 ? 300 : 0);
    const after = treeOf(root);
    const wrong = Object.keys({ ...after, ...before }).filter((path) => after[path] !== before[path]);
    if (wrong.length) {
      console.error(`kill ${kill} of seed ${seed}: not as before: ${wrong.join(', ')} in ${root}, journal ${journal}`);
      process.exit(1);
    }
    if (kill % 50 === 0) console.error(`${kill} kills, the tree as before after each`);
  }
  console.log(
    `| kills | files undone when killed | only the check's own writes | nothing changed | tree as before |\n|---|---|---|---|---|\n| ${kills} | ${seen.undone} | ${seen.written} | ${seen.clean} | ${kills} |`,
  );
  rmSync(root, { recursive: true, force: true });
  rmSync(journal, { recursive: true, force: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [first = '500', second = '1', third = ''] = process.argv.slice(2);
  if (first === 'prove') await prove(second, third);
  else await main(Number(first), Number(second));
}
