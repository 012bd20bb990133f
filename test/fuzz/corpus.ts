// What is mutated: the recorded outputs of all fixtures.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../__fixtures__');
const INPUT = /(?:^|[\\/])input\.[^\\/]+$/;

export interface Sample {
  /** The fixture's folder, with forward slashes. */
  readonly name: string;
  /** The ending of its file's name. */
  readonly ending: string;
  readonly bytes: Buffer;
}

/** All fixtures, sorted by name. */
export function corpus(): readonly Sample[] {
  const paths = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((path) => INPUT.test(path));
  return paths.sort().map((path) => ({
    name: dirname(path).replaceAll('\\', '/'),
    ending: extname(path),
    bytes: readFileSync(join(ROOT, path)),
  }));
}
