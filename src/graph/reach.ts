// What a declaration can use: a search over names, breadth first. A member is reached only when its name is used somewhere on the way and its owner is reached too.

import type { File, Known } from './declaration.ts';
import type { Edges, ModuleUse } from './edges.ts';
import type { Store } from './files.ts';
import { closureOf } from './importers.ts';
import { directoryOf, stemOf, upward } from './links/tree.ts';
import type { Scope } from './scope.ts';
import { wordsOf } from './words.ts';

const DEPTH = 12;
const MOST = 20_000;
/** Extra steps to a member that nobody names but whose owner is used. */
const UNNAMED = 2;
/** Files a whole file as a start is followed to. */
const CLOSURE = 1_000;
const RUN_ON_IMPORT = new Set(['script', 'python', 'ruby', 'shell', 'php']);
/** Languages whose bare words are values. */
const WORDS_ARE_VALUES = new Set(['shell', 'lines', 'plain']);
const STARTS_AT_MAIN = new Set(['rust', 'c', 'go', 'kotlin']);
const DATA = new Set(['json', 'lines', 'snapshot']);

interface Search {
  readonly store: Store;
  readonly scope: Scope;
  readonly edges: (one: Known) => Edges | null;
  readonly start: File;
  readonly steps: Map<string, number>;
  /** Declarations to visit, by steps. */
  readonly buckets: Known[][];
  /** Names used so far, and the fewest steps to a use. */
  readonly names: Map<string, number>;
  /** Files of what is reached. */
  readonly entered: Set<string>;
  /** Members whose owner is reached and whose name is not used yet. */
  readonly waiting: Map<string, { readonly member: Known; readonly owner: number }[]>;
}

/** What a search stands on. */
export type Ground = Pick<Search, 'store' | 'scope' | 'edges'>;

/** Steps to everything `start` can use, by declaration id. */
export function reachOf({ store, scope, edges }: Ground, start: Known): ReadonlyMap<string, number> {
  const file = store.file(start.path);
  if (!file) return new Map();
  const search: Search = {
    store,
    scope,
    edges,
    start: file,
    steps: new Map(),
    buckets: [],
    names: new Map(),
    waiting: new Map(),
    entered: new Set(),
  };
  enqueue(search, start, 0);
  if (start.kind === 'module') wholeFile(search, file);
  for (let step = 0; step <= DEPTH; step++) {
    const bucket = search.buckets[step] ?? [];
    for (let i = 0; i < bucket.length && search.steps.size < MOST; i++) {
      const one = bucket[i];
      if (one && search.steps.get(one.id) === step) visit(search, one, step);
    }
  }
  orphans(search);
  if (start.kind === 'module') restOfFiles(search, file);
  return search.steps;
}

/** Members that no loaded file names, though their owner is used: called by a framework, or renamed where their callers were not. */
function orphans(search: Search): void {
  const files = [...search.entered].map((path) => search.store.file(path)).filter((file) => file !== null);
  for (const [name, members] of search.waiting) {
    if (files.some((file) => wordsOf(file).has(name))) continue;
    for (const { member, owner } of members) mark(search, member, owner + UNNAMED);
  }
}

/** Code that is loaded, though nothing names it: the last to suspect. */
function restOfFiles(search: Search, start: File): void {
  for (const [path, distance] of closureOf(search.store, start.path, CLOSURE)) {
    for (const one of search.store.file(path)?.declarations ?? []) mark(search, one, distance + UNNAMED);
  }
}

/** A file as a start stands for all it declares and all it loads: one of its imports may keep it from loading. */
function wholeFile(search: Search, file: File): void {
  for (const one of file.declarations) if (one !== file.module) enqueue(search, one, 1);
  for (const [path, distance] of closureOf(search.store, file.path, CLOSURE)) {
    if (distance > 0) enterFile(search, path, distance);
  }
}

function enqueue(search: Search, one: Known, steps: number): void {
  if (steps > DEPTH || (search.steps.get(one.id) ?? DEPTH + 1) <= steps) return;
  search.steps.set(one.id, steps);
  const bucket = search.buckets[steps] ?? [];
  bucket.push(one);
  search.buckets[steps] = bucket;
}

function visit(search: Search, one: Known, steps: number): void {
  const edges = search.edges(one);
  if (!edges) return;
  search.entered.add(one.path);
  for (const name of WORDS_ARE_VALUES.has(edges.file.language) ? one.refs : one.members) use(search, name, steps);
  for (const literal of one.literals) use(search, literal, steps);
  for (const path of edges.paths) start(search, path, steps + 1);
  for (const target of edges.targets) enqueue(search, target, steps + 1);
  for (const path of edges.faces) face(search, path, steps + 1);
  for (const used of edges.modules) useModule(search, used, steps + 1);
  for (const name of edges.unknown)
    for (const target of search.scope.ambient(search.start).get(name) ?? []) enqueue(search, target, steps + 1);
  ownMembers(search, { edges, one, steps });
  surroundings(search, { edges, one, steps });
  if (one.kind === 'test') testing(search, { edges, one, steps });
}

interface Visit {
  readonly edges: Edges;
  readonly one: Known;
  readonly steps: number;
}

function use(search: Search, name: string, steps: number): void {
  if (search.names.has(name)) return;
  search.names.set(name, steps);
  for (const { member, owner } of search.waiting.get(name) ?? []) enqueue(search, member, Math.max(steps + 1, owner));
  search.waiting.delete(name);
}

/** A member is at hand once its owner is reached. */
function offer(search: Search, member: Known, owner: number): void {
  const used = search.names.get(member.name);
  if (used !== undefined) return enqueue(search, member, Math.max(used + 1, owner));
  const list = search.waiting.get(member.name) ?? [];
  list.push({ member, owner });
  search.waiting.set(member.name, list);
}

/** A file used as an object: its exports by name, or all of them as members at hand. */
function useModule(search: Search, { path, names }: ModuleUse, steps: number): void {
  const file = search.store.file(path);
  if (!file) return;
  if (names.length === 0) {
    for (const one of search.scope.exported(path, 'default').declarations) enqueue(search, one, steps);
    for (const list of file.top.values()) for (const one of list) offer(search, one, steps);
    return enterFile(search, path, steps);
  }
  let isMissing = true;
  for (const name of names) {
    const { declarations, modules } = search.scope.exported(path, name);
    isMissing &&= declarations.length + modules.length === 0;
    for (const one of declarations) enqueue(search, one, steps);
    for (const inner of modules) useModule(search, { path: inner, names: [] }, steps + 1);
  }
  if (isMissing && file.language !== 'go') face(search, path, steps);
}

/** A file that should export a name and does not: whatever it exports may be what is left of it. */
function face(search: Search, path: string, steps: number): void {
  const file = search.store.file(path);
  if (!file) return;
  enterFile(search, path, steps);
  for (const list of file.top.values()) for (const one of list) if (one.exported) mark(search, one, steps + 1);
}

/** Reached, but not followed. */
function mark(search: Search, one: Known, steps: number): void {
  if (steps <= DEPTH && !search.steps.has(one.id)) search.steps.set(one.id, steps);
}

/** A file is loaded: its own code runs; the keys of a data file are at hand. */
function enterFile(search: Search, path: string, steps: number): void {
  const file = search.store.file(path);
  if (!file) return;
  enqueue(search, file.module, steps);
  if (!DATA.has(file.language)) return;
  for (const one of file.declarations) {
    if (one === file.module) continue;
    offer(search, one, steps);
    enqueue(search, one, steps + UNNAMED);
  }
}

/** A file that a text names is loaded; the source of a program is run. */
function start(search: Search, path: string, steps: number): void {
  enterFile(search, path, steps);
  const file = search.store.file(path);
  if (!file || !STARTS_AT_MAIN.has(file.language)) return;
  for (const one of file.top.get('main') ?? []) if (one.kind === 'function') enqueue(search, one, steps + 1);
}

function ownMembers(search: Search, { edges, one, steps }: Visit): void {
  if (one.kind === 'module' || one.kind === 'test') return;
  for (const member of edges.members) {
    if (member.kind === 'test' || member.kind === 'suite') continue;
    const isFixture = member.kind === 'hook' && edges.file.language === 'python' && member.runs === 'by name';
    offer(search, member, steps);
    if (member.runs === 'on creation') enqueue(search, member, steps);
    else if (member.kind === 'hook' && !isFixture) enqueue(search, member, steps + 1);
    else if (member.runs === 'with owner' && member.kind === 'method') enqueue(search, member, steps + 1);
    else if (member.kind === 'field') enqueue(search, member, steps + UNNAMED);
  }
}

/** The type it belongs to, and what runs when its file is loaded. */
function surroundings(search: Search, { edges, one, steps }: Visit): void {
  if (one.kind === 'module') return loading(search, edges.file, steps);
  enqueue(search, edges.file.module, steps + 1);
  if (one.parent && one.parent.kind !== 'module') enqueue(search, one.parent, steps + 1);
}

function loading(search: Search, file: File, steps: number): void {
  for (const one of file.declarations)
    if (one.runs === 'on load' && one.owner === null) enqueue(search, one, steps + 1);
  if (!RUN_ON_IMPORT.has(file.language)) return;
  for (const link of file.links) {
    if (link.specifier !== '') for (const path of link.paths) enterFile(search, path, steps + 1);
  }
}

const CONFIGS =
  /^(?:vitest|vite|jest|playwright|karma|cypress|ava)\.(?:config|setup|workspace)\.[cm]?[jt]s$|^(?:setupTests|vitest-setup|jest-setup)\.[jt]sx?$|^\.mocharc\.\w{2,5}$|^\.rspec$/;

/** Around a test: its suites and their hooks, its snapshot, the runner's settings. */
function testing(search: Search, visit: Visit): void {
  const {
    edges: { file },
    one,
    steps,
  } = visit;
  const around = new Set<Known>();
  for (let outer = one.parent; outer; outer = outer.parent) around.add(outer);
  for (const hook of file.declarations) {
    const isOn = hook.kind === 'hook' && hook.parent !== null && around.has(hook.parent);
    if (isOn && (file.language !== 'python' || hook.runs === 'on load')) enqueue(search, hook, steps + 1);
  }
  for (const owner of file.owned.get(one.owner ?? '\0') ?? [])
    if (owner.kind === 'hook') enqueue(search, owner, steps + 1);
  snapshot(search, visit);
  const directories = upward(directoryOf(file.path));
  const isConfig = (path: string): boolean =>
    file.language === 'python'
      ? path.endsWith('conftest.py')
      : file.language === 'script' && CONFIGS.test(path.slice(path.lastIndexOf('/') + 1));
  for (const directory of directories)
    for (const path of search.store.tree.inside(directory)) if (isConfig(path)) enterFile(search, path, steps + 2);
}

/** Entries of the test file's snapshot that begin with the test's title. */
function snapshot(search: Search, { edges: { file }, one, steps }: Visit): void {
  const base = file.path.slice(file.path.lastIndexOf('/') + 1);
  const candidates = [`__snapshots__/${base}.snap`, `__snapshots__/${stemOf(base)}.snap`, `snapshots/${base}.snap`];
  for (const candidate of candidates) {
    const directory = directoryOf(file.path);
    const path = directory === '' ? candidate : `${directory}/${candidate}`;
    const entries = search.store.tree.has(path) ? search.store.file(path) : null;
    const title = [one.owner, one.name].filter((part) => part !== null).join(' > ');
    for (const entry of entries?.declarations ?? []) {
      if (entry.name.startsWith(`${title} `) || entry.name.startsWith(`${title.replaceAll(' > ', ' ')} `))
        enqueue(search, entry, steps + 1);
    }
  }
}
