// Runs mutants one after the other in a process of its own, so that one that never ends can be ended.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { MODES } from '../score/stage.ts';
import { type Answer, openAnswers } from './answers.ts';
import { type Coverage, openCoverage } from './coverage.ts';
import type { Drawn } from './draw.ts';
import { importersIn, reachedBy } from './imports.ts';
import { openLoader } from './loader.ts';
import { type Mutant, mutated } from './sites.ts';
import type { Collected } from './stand-in.ts';

/** What a mutant came to: who noticed it, null when nobody did. */
export interface Outcome {
  readonly at: number;
  readonly by: 'test' | 'case' | null;
  readonly who: string;
  readonly ms: number;
}

/** What a process is to try, and the test files of each room. */
export interface Opening {
  readonly drawn: readonly Drawn[];
  readonly tests: Readonly<Record<string, readonly string[]>>;
}

export type Told = { readonly ready: readonly string[] } | Outcome;

/** Seconds of processor that one mutant may use; the whole takes some ten. */
const MOST_SECONDS = 60;

const root = process.cwd();
const loader = openLoader(root, join(import.meta.dirname, 'stand-in.ts'));
const { takeCollected } = await import('./stand-in.ts');
const importers = importersIn(root, ['src', 'test', 'bench/score']);
const clock = new Int32Array(new SharedArrayBuffer(4));
new Worker(
  `const { workerData: clock } = require('node:worker_threads');
   setInterval(() => { if (process.cpuUsage().user / 1e6 - Atomics.load(clock, 0) > ${MOST_SECONDS} && Atomics.load(clock, 0)) process.kill(process.pid, 'SIGKILL'); }, 500);`,
  { eval: true, workerData: clock },
).unref();

interface Work {
  readonly path: string;
  readonly ms: number;
  readonly covers: ReadonlySet<number>;
}

/** Tests that take longer, such as those of properties, are asked last. */
const QUICK_MS = 300;

/** Tests by their file and name, and cases, with the mutants that they come by. */
const tests = new Map<string, Work>();
const cases: { readonly answer: Answer; readonly covers: ReadonlySet<number> }[] = [];
const broken = new Set<string>();
let generation = 0;

process.on('message', (message: { readonly open?: Opening; readonly at?: number; readonly mutant?: Mutant }) => {
  if (message.open) void open(message.open);
  else if (message.mutant) void tryOut(message.at ?? 0, message.mutant);
});

/** Makes ready: finds out what each test and case comes by, and leaves out what fails without any mutant. */
async function open({ drawn, tests: files }: Opening): Promise<void> {
  const coverage = openCoverage(
    drawn.map(({ mutant }) => mutant),
    loader.pathOf,
  );
  for (const mode of MODES)
    for (const answer of await openAnswers(root, mode, loader)) {
      let isBroken = false;
      const covers = await coverage.of(async () => {
        isBroken = await isOther(answer);
      });
      if (isBroken) broken.add(`case ${answer.name}`);
      else cases.push({ answer, covers });
    }
  for (const path of new Set(Object.values(files).flat())) await openTests(path, coverage);
  coverage.close();
  process.send?.({ ready: [...broken] });
}

async function openTests(path: string, coverage: Coverage): Promise<void> {
  const collected = await collectedIn(path);
  if (!collected) broken.add(path);
  for (const { name, run } of collected ?? []) {
    const full = `${path} > ${name}`;
    let isBroken = false;
    const began = performance.now();
    const covers = await coverage.of(async () => {
      isBroken = await fails(run);
    });
    if (isBroken) broken.add(full);
    else tests.set(full, { path, ms: performance.now() - began, covers });
  }
}

async function tryOut(at: number, mutant: Mutant): Promise<void> {
  const { path } = mutant;
  const reached = reachedBy(path, importers);
  const source = mutated(readFileSync(join(root, path), 'utf8'), mutant);
  loader.use({ id: ++generation, reached, path, source });
  const began = performance.now();
  Atomics.store(clock, 0, Math.max(1, Math.round(process.cpuUsage().user / 1e6)));
  const quick = await failingTest(at, (ms) => ms < QUICK_MS);
  const noticed = quick ?? (await otherCase(at)) ?? (await failingTest(at, (ms) => ms >= QUICK_MS));
  Atomics.store(clock, 0, 0);
  loader.use(null);
  process.send?.({ at, by: null, who: '', ...noticed, ms: Math.round(performance.now() - began) });
}

/** The first test that fails, of those that come by the mutant and take so long. */
async function failingTest(at: number, fits: (ms: number) => boolean): Promise<Pick<Outcome, 'by' | 'who'> | null> {
  const isAsked = (one: Work | undefined): boolean => one?.covers.has(at) === true && fits(one.ms);
  const asked = [...tests.values()].filter(isAsked);
  for (const path of new Set(asked.map((one) => one.path))) {
    const collected = await collectedIn(path);
    if (!collected) return { by: 'test', who: path };
    for (const { name, run } of collected) {
      const full = `${path} > ${name}`;
      if (isAsked(tests.get(full)) && (await fails(run))) return { by: 'test', who: full };
    }
  }
  return null;
}

async function otherCase(at: number): Promise<Pick<Outcome, 'by' | 'who'> | null> {
  for (const { answer, covers } of cases)
    if (covers.has(at) && (await isOther(answer))) return { by: 'case', who: answer.name };
  return null;
}

async function isOther(answer: Answer): Promise<boolean> {
  try {
    return await answer.isOther();
  } catch {
    return true;
  }
}

async function fails(run: () => unknown): Promise<boolean> {
  try {
    await run();
    return false;
  } catch {
    return true;
  }
}

/** The tests that a file tells of; null where it cannot be loaded. */
async function collectedIn(path: string): Promise<readonly Collected[] | null> {
  try {
    takeCollected();
    await loader.load(path);
    return takeCollected();
  } catch {
    return null;
  }
}
