// Which declarations belong to another: inside it, or elsewhere under its name where the language allows that.

import type { File, Known } from './declaration.ts';
import { NAMESAKES, type Store } from './files.ts';
import { sourcesOf } from './links/other.ts';
import { directoryOf, stemOf } from './links/tree.ts';

const SIBLINGS: Readonly<Record<string, RegExp>> = { go: /\.go$/, rust: /\.rs$/ };
const BY_STEM: Readonly<Record<string, string>> = { csharp: '.cs', ruby: '.rb', swift: '.swift', kotlin: '.kt' };
const MOST_FILES = 60;
/** Members of a type, an object or a function, own file first. */
export function membersOf(store: Store, file: File, owner: Known): readonly Known[] {
  const inside = file.inside.get(owner) ?? [];
  const isTyped = owner.kind === 'class' || owner.kind === 'type' || owner.kind === 'constant';
  const isBomb = (file.top.get(owner.name)?.length ?? 0) >= NAMESAKES;
  if (!isTyped || owner.owner !== null || isBomb) return inside;
  const named = file.owned.get(owner.name) ?? [];
  const elsewhere = otherFiles(store, file, owner).flatMap((path) => store.file(path)?.owned.get(owner.name) ?? []);
  return [...new Set([...inside, ...named, ...elsewhere])];
}

/** Files that may add members to a type of this file. */
function otherFiles(store: Store, file: File, owner: Known): readonly string[] {
  if (owner.kind === 'constant') return [];
  if (file.language === 'c') return sourcesOf(store.tree, file.path);
  const siblings = SIBLINGS[file.language];
  const near = store.tree.inside(directoryOf(file.path)).filter((path) => path !== file.path);
  if (siblings) return near.filter((path) => siblings.test(path) && !path.endsWith('_test.go')).slice(0, MOST_FILES);
  const extension = BY_STEM[file.language];
  return extension === undefined
    ? []
    : near.filter((path) => path.endsWith(extension) && stemOf(path).startsWith(owner.name)).slice(0, MOST_FILES);
}
