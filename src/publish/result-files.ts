// Writes the files that the action's outputs name.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Texts by file name. */
export type ResultTexts = Readonly<Record<string, string>>;

/** Writes each text below `folder`, which is made, and gives their paths by name. */
export async function writeResults<T extends ResultTexts>(folder: string, texts: T): Promise<{ readonly [name in keyof T]: string }> {
  await mkdir(folder, { recursive: true });
  const paths: Record<string, string> = {};
  for (const [name, text] of Object.entries(texts)) {
    paths[name] = join(folder, name);
    await writeFile(join(folder, name), text);
  }
  return paths as { readonly [name in keyof T]: string };
}
