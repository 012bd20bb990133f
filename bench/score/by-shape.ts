// Measures what is read of tools that no format knows: every format is left out, and real outputs of known tools are read by shape alone.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { explain, render } from '../../src/index.ts';
import { row } from './table.ts';

const FOLDERS = ['tools/errorformat', 'tools/codechecker', 'tools/analysis-model', 'tools/violations-lib'];

interface Entry {
  readonly path: string;
  readonly encoding?: string;
  readonly expected: { readonly kind: string } | null;
}

interface ShapeScore {
  readonly name: string;
  readonly n: string;
  readonly places: string;
  readonly messages: string;
}

/** The table of what shapes alone read, by folder of the corpus: shares of the places and messages that its files tell. */
export async function shapeTable(corpus: string): Promise<string[]> {
  const rows = (await byShape(corpus)).map(({ name, n, places, messages }) => row([name, n, places, messages]));
  return [
    '## By shape alone',
    '',
    'The same outputs with every format left out: what a tool may expect that nobody here has heard of (`npm run accuracy -- --shapes`). Wanted: places ≥ 0.70.',
    '',
    row(['files', 'n', 'places', 'messages']),
    row(['---', '---:', '---:', '---:']),
    ...rows,
    '',
  ];
}

async function byShape(corpus: string): Promise<ShapeScore[]> {
  const work = mkdtempSync(join(tmpdir(), 'by-shape-'));
  try {
    const file = join(work, 'predicted.jsonl');
    writeFileSync(file, `${(await predictions(corpus, work)).join('\n')}\n`);
    const env = { ...process.env, CORPUS: corpus };
    const done = spawnSync('python3', [join(corpus, 'score.py'), 'dev', file], { encoding: 'utf8', env });
    if (done.status !== 0) throw new Error(done.stderr);
    return done.stdout.trim().split('\n').flatMap(scoreIn);
  } finally {
    rmSync(work, { recursive: true });
  }
}

function scoreIn(line: string): ShapeScore[] {
  const [, name = '', n = ''] = /^(\S+)\s+n=\s*(\d+)/.exec(line) ?? [];
  const of = (key: string): string => new RegExp(`\\b${key}=(\\S+)`).exec(line)?.[1] ?? '–';
  return FOLDERS.includes(name) ? [{ name, n, places: of('loc_recall'), messages: of('msg_recall') }] : [];
}

/** What is read of each output, as the corpus' scorer takes it. */
async function predictions(corpus: string, work: string): Promise<string[]> {
  const all = JSON.parse(readFileSync(join(corpus, 'MANIFEST.json'), 'utf8')) as readonly Entry[];
  const entries = all.filter(
    ({ path, expected }) => expected?.kind === 'findings' && FOLDERS.some((folder) => path.startsWith(`${folder}/`)),
  );
  const root = join(work, 'root');
  mkdirSync(root);
  const lines: string[] = [];
  for (const [index, { path, encoding }] of entries.entries()) {
    const folder = join(work, String(index));
    mkdirSync(folder);
    const file = join(folder, basename(path).replace(/\.gz$/, ''));
    const bytes = readFileSync(join(corpus, path));
    writeFileSync(file, encoding === 'gzip' ? gunzipSync(bytes) : bytes);
    const digest = await explain([file], { diff: 'none', root, cwd: root, env: {}, event: null, shapesOnly: true });
    const { findings } = JSON.parse(await render(digest, 'json')) as { findings: readonly Record<string, unknown>[] };
    const said = findings.map((one) => ({ file: one.path, line: one.line, column: one.column, message: one.message }));
    lines.push(JSON.stringify({ path, findings: said }));
  }
  return lines;
}
