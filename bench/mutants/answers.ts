// Runs the stages that may be mutated over bench/cases, on what was read of them once, and compares with the golden answers.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAll } from '../../src/ingest/inputs.ts';
import type { Digest } from '../../src/model/cause.ts';
import type { Change } from '../../src/model/change.ts';
import type { Sources } from '../../src/model/sources.ts';
import { type Settled, settle } from '../../src/pipeline/options.ts';
import { changeFor, type Parsed, parseAll, sourcesFor } from '../../src/pipeline/read.ts';
import { casesIn, closeStage, type Mode, openStage, stageCase } from '../score/stage.ts';
import type { Loader } from './loader.ts';

/** A case as it is read, with the answer that it should get. */
interface ReadCase {
  readonly name: string;
  readonly settled: Settled;
  readonly parsed: Parsed;
  readonly change: Change | null;
  readonly sources: Sources;
  readonly expected: string;
}

/** Says whether the loaded stages tell a case otherwise than before. */
export interface Answer {
  readonly name: string;
  isOther(): Promise<boolean>;
}

/** Reads all cases in a mode; those come first in which most can go wrong: the ones with the most causes. */
export async function openAnswers(root: string, mode: Mode, loader: Loader): Promise<readonly Answer[]> {
  const stage = openStage();
  const golden = goldenIn(readFileSync(join(root, `test/cases/${mode}.txt`), 'utf8'));
  const cases: ReadCase[] = [];
  for (const name of casesIn(join(root, 'bench/cases')))
    cases.push(await readCase(join(root, 'bench/cases'), name, { mode, stage, golden }));
  closeStage(stage);
  cases.sort((a, b) => b.expected.length - a.expected.length || (a.name < b.name ? -1 : 1));
  return cases.map((one) => ({ name: `${mode} ${one.name}`, isOther: () => isOther(one, loader) }));
}

/** The lines of each case, by its name. */
function goldenIn(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(/\n(?=\S)/).map((lines) => [lines.slice(0, lines.indexOf(':')), lines.trimEnd()]));
}

async function readCase(
  folder: string,
  name: string,
  { mode, stage, golden }: { mode: Mode; stage: string; golden: ReadonlyMap<string, string> },
): Promise<ReadCase> {
  const { inputs, ...staged } = stageCase(join(folder, name), mode, stage);
  const settled = await settle({ ...staged, env: { PATH: process.env.PATH }, event: null });
  const found = await findAll({ head: inputs, base: settled.base, retry: settled.retry }, settled);
  const parsed = await parseAll(found, settled);
  const { change } = await changeFor(found, settled);
  const { sources } = await sourcesFor(parsed, change, settled);
  const kept = new Map(sources.paths.map((path) => [path, sources.read(path)]));
  return {
    name,
    settled,
    parsed,
    change,
    sources: { ...sources, read: (path) => kept.get(path) ?? null },
    expected: golden.get(name) ?? '',
  };
}

const UNSIGNED = { ownersOf: () => [], commits: new Map<string, never>() };

async function isOther(
  { name, settled, parsed, change, sources, expected }: ReadCase,
  loader: Loader,
): Promise<boolean> {
  const { attribute } = await loader.load<typeof import('../../src/attribute/index.ts')>('src/attribute/index.ts');
  const { explain } = await loader.load<typeof import('../../src/explain/index.ts')>('src/explain/index.ts');
  const { explainNothing } = await loader.load<typeof import('../../src/explain/nothing.ts')>('src/explain/nothing.ts');
  const { signed } = await loader.load<typeof import('../../src/explain/signed.ts')>('src/explain/signed.ts');
  const { linesOf } = await loader.load<typeof import('../../test/cases/golden.ts')>('test/cases/golden.ts');
  const { pathMap, limits } = settled;
  const attributed = attribute({ sections: parsed.sections, sources, change, pathMap, isShared: false });
  const answer = attributed.findings.length ? explain : explainNothing;
  const told = await answer({ attributed, change, sources, limits, notes: parsed.notes });
  const digest: Digest = told.causes.length ? signed(told, change, UNSIGNED) : told;
  return linesOf(name, digest).join('\n') !== expected;
}
