// Writes the files that the action's outputs name.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts by file name. */
export type ResultTexts = Readonly<Record<string, string>>;

/** Writes each text below `folder`, which is made, and gives their paths by name. */
export function writeResults<T extends ResultTexts>(folder: string, texts: T): { readonly [name in keyof T]: string } {
  mkdirSync(folder, { recursive: true });
  const paths: Record<string, string> = {};
  for (const [name, text] of Object.entries(texts)) {
    paths[name] = join(folder, name);
    writeFileSync(join(folder, name), text);
  }
  return paths as { readonly [name in keyof T]: string };
}
