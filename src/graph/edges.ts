// What one declaration leads to on its own, whoever asks: computed once and kept.

import type { File, Known } from './declaration.ts';
import type { Store } from './files.ts';
import { membersOf } from './members.ts';
import type { Scope } from './scope.ts';

/** A file used as an object. `names` are what is taken behind its dot; none when it is used as a whole. */
export interface ModuleUse {
  readonly path: string;
  readonly names: readonly string[];
}

export interface Edges {
  readonly file: File;
  /** Declarations its names stand for. */
  readonly targets: readonly Known[];
  readonly modules: readonly ModuleUse[];
  /** Files that should export a name it uses, and do not. */
  readonly faces: readonly string[];
  /** Files its literals name. */
  readonly paths: readonly string[];
  /** Names with no meaning here, for languages where names are global. */
  readonly unknown: readonly string[];
  readonly members: readonly Known[];
}

const DYNAMIC = new Set(['shell', 'ruby', 'php']);

/** A function that gives a declaration's edges; null when its file cannot be read. */
export function edgesOver(store: Store, scope: Scope): (one: Known) => Edges | null {
  const kept = new WeakMap<Known, Edges>();
  return (one) => {
    const known = kept.get(one);
    if (known) return known;
    const file = store.file(one.path);
    if (!file) return null;
    const made = edgesOf({ store, scope, file }, one);
    kept.set(one, made);
    return made;
  };
}

interface Ground {
  readonly store: Store;
  readonly scope: Scope;
  readonly file: File;
}

function edgesOf({ store, scope, file }: Ground, one: Known): Edges {
  const targets = new Set<Known>();
  const modules: ModuleUse[] = [];
  const faces = new Set<string>();
  const unknown: string[] = [];
  for (const name of namesOf(file, one)) {
    const meaning = scope.meaning(file, one, name);
    for (const target of meaning.declarations) targets.add(target);
    for (const path of meaning.modules) modules.push({ path, names: one.pairs.get(name) ?? [] });
    for (const path of meaning.faces) faces.add(path);
    const means = meaning.declarations.length + meaning.modules.length + meaning.faces.length;
    if (means === 0 && DYNAMIC.has(file.language)) unknown.push(name);
  }
  const paths = new Set([...one.literals].flatMap((literal) => [...store.named(file, literal)]));
  return {
    file,
    targets: [...targets],
    modules,
    faces: [...faces],
    paths: [...paths],
    unknown,
    members: membersOf(store, file, one),
  };
}

/** Free names, the owner of a method that stands outside its type, and the last part of a dotted import. */
function namesOf(file: File, one: Known): ReadonlySet<string> {
  const names = new Set(one.free);
  if (one.owner !== null && one.kind === 'method' && (!one.parent || one.parent.kind === 'module'))
    names.add(one.owner);
  for (const [local, links] of file.locals) {
    const isWhole =
      local !== '*' && one.members.has(local) && links.some((link) => link.names.some((name) => name.imported === '*'));
    if (isWhole) names.add(local);
  }
  return names;
}
