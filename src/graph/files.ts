// The files of the graph: read when first asked for, kept, and counted against the budget.

import type { Limits } from '../model/limits.ts';
import type { Sources } from '../model/sources.ts';
import type { File, Known, Link } from './declaration.ts';
import { parse } from './languages/index.ts';
import { type Linker, linkerOf } from './links/index.ts';
import { type Tree, treeOf } from './links/tree.ts';

/** Everything the graph's questions are answered from. */
export interface Store {
  readonly tree: Tree;
  readonly linker: Linker;
  /** A file's facts; null when it cannot be read or the budget of files is spent. */
  file(path: string): File | null;
  /** Files a string literal of a file names. */
  named(file: File, literal: string): readonly string[];
}

/** Opens a checkout. Nothing is read before it is asked for. */
export function storeOf(sources: Sources, limits: Limits): Store {
  const files = new Map<string, File | null>();
  const literals = new Map<string, readonly string[]>();
  const tree = treeOf(sources.paths, (path) => sources.read(path)?.slice(0, limits.fileChars) ?? null);
  const linker = linkerOf(tree);
  const file = (path: string): File | null => {
    const known = files.get(path);
    if (known !== undefined) return known;
    if (files.size >= limits.graphFiles || !tree.has(path)) return null;
    const text = tree.read(path);
    const made = text === null ? null : load(path, text, linker);
    files.set(path, made);
    return made;
  };
  const named = (from: File, literal: string): readonly string[] => {
    if (!mayNameFile(literal)) return NO_PATHS;
    const key = `${from.path}\0${literal}`;
    const found =
      literals.get(key) ?? linker.literal(from.language, from.path, literal).filter((path) => path !== from.path);
    literals.set(key, found);
    return found;
  };
  return { tree, linker, file, named };
}

/** Declarations of one name in a file: overloads and branches are fewer, a bomb has more. */
export const NAMESAKES = 40;

const NO_PATHS: readonly string[] = [];

function mayNameFile(literal: string): boolean {
  return literal.includes('.') || literal.includes('/') || literal.startsWith('CARGO_BIN_EXE_');
}

function load(path: string, text: string, linker: Linker): File | null {
  const parsed = { ...parse(path, text), path };
  const [module] = parsed.declarations;
  if (!module) return null;
  const imports = linker.imports(parsed);
  const links = [...imports, ...linker.implicit(parsed)];
  return {
    path,
    language: parsed.language,
    declarations: parsed.declarations,
    imports,
    links,
    locals: byLocal(links),
    aliases: parsed.aliases,
    pack: parsed.pack,
    module,
    ...indexed(parsed.declarations),
  };
}

function byLocal(links: readonly Link[]): ReadonlyMap<string, readonly Link[]> {
  const locals = new Map<string, Link[]>();
  for (const link of links) {
    for (const local of new Set(link.names.map((name) => name.local)))
      locals.set(local, [...(locals.get(local) ?? []), link]);
  }
  return locals;
}

function indexed(declarations: readonly Known[]): Pick<File, 'top' | 'inside' | 'owned'> {
  const top = new Map<string, Known[]>();
  const inside = new Map<Known, Known[]>();
  const owned = new Map<string, Known[]>();
  for (const one of declarations) {
    if (one.parent) add(inside, one.parent, one);
    if (one.owner !== null) add(owned, one.owner, one);
    const isType = one.kind === 'class' || one.kind === 'type';
    const isTop = (one.owner === null || isType) && one.name !== '<module>' && !['test', 'suite'].includes(one.kind);
    if (isTop && (top.get(one.name)?.length ?? 0) < NAMESAKES) add(top, one.name, one);
  }
  return { top, inside, owned };
}

/** Declarations kept under one name or owner: hostile files declare one thing thousands of times. */
const SAME = 2_000;

function add<K>(map: Map<K, Known[]>, key: K, one: Known): void {
  const list = map.get(key);
  if (!list) map.set(key, [one]);
  else if (list.length < SAME) list.push(one);
}
