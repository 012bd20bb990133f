// One input through the whole house, and what must never come of it.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInput } from '../../src/ingest/read.ts';
import type { Finding } from '../../src/model/finding.ts';
import { DEFAULT_LIMITS } from '../../src/model/limits.ts';
import { parseSource } from '../../src/parse/index.ts';
import { render } from '../../src/pipeline/render.ts';
import { explain } from '../../src/pipeline.ts';
import type { Random } from './random.ts';

const SURFACES = ['text', 'markdown', 'json', 'brief', 'sarif', 'annotations'] as const;
/** What the core says where one of its own readers threw. */
const THREW = / could not be read(?: to its end)? \(/;
const EMPTY = mkdtempSync(join(tmpdir(), 'fuzz-'));

/** Sends bytes through ingest, parse, explain and render. Gives what went wrong; nothing when all is as it must be. */
export async function tryInput(name: string, bytes: Buffer, random: Random): Promise<readonly string[]> {
  try {
    const opened = await openInput({ name, bytes: inPieces(bytes, random), limitBytes: DEFAULT_LIMITS.sourceBytes });
    if (!opened.chunks) return [];
    const diff = random.chance(0.5) ? 'none' : join(import.meta.dirname, 'change.diff');
    const digest = await explain([{ name, text: opened.chunks }], {
      cwd: EMPTY,
      root: EMPTY,
      diff,
      env: {},
      event: null,
    });
    const faults = digest.notes.filter(({ message }) => THREW.test(message)).map(({ message }) => message);
    for (const surface of SURFACES) {
      const said = await render(digest, surface);
      if (surface === 'json' || surface === 'sarif') JSON.parse(said);
    }
    return faults;
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

async function* inPieces(bytes: Buffer, random: Random): AsyncGenerator<Uint8Array> {
  const size = random.pick([7, 1_000, 65_536]);
  const step = Math.max(size, Math.ceil(bytes.length / 4_000));
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
}

/** All that is said of an input, as it is. */
export async function findingsIn(name: string, bytes: Buffer): Promise<readonly Finding[]> {
  const chunks = [bytes.toString('utf8')];
  const { sections } = await parseSource({ path: name, role: 'head', attempt: 1, leg: null, chunks }, DEFAULT_LIMITS);
  return sections.flatMap(({ readings }) => readings.flatMap(({ findings }) => findings));
}

/** What was said whole in the first `keeps` bytes of `before` and is not said any more. */
export function lostOf(before: readonly Finding[], after: readonly Finding[], lastLine: number): readonly Finding[] {
  const complete = before.filter(({ severity, source }) => severity === 'error' && source.endLine < lastLine);
  return complete.filter((finding) => !after.some((other) => isSame(finding, other)));
}

const isSame = (one: Finding, other: Finding): boolean =>
  other.source.line === one.source.line ||
  (one.test !== null && one.test.name === other.test?.name) ||
  (other.source.line <= one.source.line && other.source.endLine >= one.source.endLine) ||
  (one.location !== null && one.location.path === other.location?.path && one.location.line === other.location.line);
