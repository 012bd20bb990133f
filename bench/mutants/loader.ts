// Loads a mutated source with everything that imports it anew, beside what is loaded already.

import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What is loaded anew: the files, relative to the root, and the text of the mutated one. */
export interface Generation {
  readonly id: number;
  readonly reached: ReadonlySet<string>;
  readonly path: string;
  readonly source: string;
}

/** Imports a file, relative to the root, as the current generation has it. */
export interface Loader {
  use(generation: Generation | null): void;
  load<Module>(path: string): Promise<Module>;
  /** The file of a script's address, relative to the root. */
  pathOf(url: string): string;
}

/** Hooks into this process's imports. `standIn` is the module that tests get for `vitest`. */
export function openLoader(root: string, standIn: string): Loader {
  const stripped = new Map<string, string>();
  let current: Generation | null = null;
  const pathOf = (url: string): string =>
    url.startsWith('file:') ? fileURLToPath(url.split('?')[0] ?? '').slice(root.length + 1) : '';
  const inGeneration = (url: string): string =>
    current?.reached.has(pathOf(url)) ? `${url.split('?')[0]}?generation=${current.id}` : url;
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'vitest' && context.parentURL && pathOf(context.parentURL).startsWith('test/'))
        return { url: pathToFileURL(standIn).href, shortCircuit: true };
      const found = next(specifier, context);
      return { ...found, url: inGeneration(found.url) };
    },
    load(url, context, next) {
      const path = pathOf(url);
      if (!url.includes('?generation=') || !path.endsWith('.ts')) return next(url, context);
      if (path === current?.path)
        return { format: 'module', source: stripTypeScriptTypes(current.source), shortCircuit: true };
      const source = stripped.get(path) ?? stripTypeScriptTypes(readFileSync(join(root, path), 'utf8'));
      stripped.set(path, source);
      return { format: 'module', source, shortCircuit: true };
    },
  });
  return {
    pathOf,
    use: (generation) => {
      current = generation;
    },
    load: (path) => import(inGeneration(pathToFileURL(join(root, path)).href)),
  };
}
