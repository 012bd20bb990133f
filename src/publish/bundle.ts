// Writes a bundle as one packed file and uploads it as an artifact.

import { createWriteStream, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Artifacts } from '../model/api.ts';
import { BUNDLE_FILE, BUNDLE_PREFIX } from '../model/bundle.ts';

/** Lines written at once. */
const CHUNK_CHARS = 64 * 1024;
const NAME_CHARS = 200;

/** An artifact's name: ours by its beginning, the leg's by the rest, without what GitHub forbids in names. */
export function artifactName(leg: string, attempt: number, more: readonly string[]): string {
  const plain = (text: string): string => text.replace(/[^\p{L}\p{N}.=+_-]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '');
  const own = plain(leg).slice(0, NAME_CHARS) || 'job';
  return `${BUNDLE_PREFIX}${[own, String(attempt), ...more.map(plain).filter(Boolean)].join('-')}`;
}

/** Writes the lines below `folder`; the same lines give the same bytes. */
export async function writeBundle(
  folder: string,
  lines: Iterable<string>,
): Promise<{ readonly file: string; readonly bytes: number }> {
  mkdirSync(folder, { recursive: true });
  // Only who bundles opens streams and packers.
  const [{ pipeline }, { createGzip }] = await Promise.all([import('node:stream/promises'), import('node:zlib')]);
  const file = join(folder, BUNDLE_FILE);
  await pipeline(chunked(lines), createGzip({ level: 9 }), createWriteStream(file));
  return { file, bytes: statSync(file).size };
}

function* chunked(lines: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const line of lines) {
    chunk += line;
    if (chunk.length < CHUNK_CHARS) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk) yield chunk;
}

/** Uploads a bundle. The answer tells why it could not be. */
export const uploadBundle = (artifacts: Artifacts, name: string, file: string): Promise<Answer> =>
  artifacts.upload(name, file);
