// What a name used in a declaration stands for: something of the same file, an import, the package, or a fixture.

import type { File, Known, Link } from './declaration.ts';
import { NAMESAKES, type Store } from './files.ts';
import { directoryOf, join, stemOf, upward } from './links/tree.ts';

/** What names stand for. `modules` are files used as objects; `faces` are files that should export a name and do not. */
export interface Meaning {
  readonly declarations: readonly Known[];
  readonly modules: readonly string[];
  readonly faces: readonly string[];
}

export interface Scope {
  /** What a free name means in a file; `from` is the declaration that uses it. */
  meaning(file: File, from: Known, name: string): Meaning;
  /** What a file exports under a name. */
  exported(path: string, name: string): Meaning;
  /** Names of every file that a file opens without naming what it takes. */
  ambient(file: File): ReadonlyMap<string, readonly Known[]>;
}

const NOTHING: Meaning = { declarations: [], modules: [], faces: [] };
const MEMBER_LANGUAGES = new Set(['java', 'kotlin', 'csharp', 'c', 'scala', 'swift', 'dart', 'ruby', 'rust']);
const OPEN_FILES = 300;
const DEPTH = 8;
const BASES = 4;

/** Name resolution over a store; every answer is kept. */
export function scopeOf(store: Store): Scope {
  const exports = new Map<string, Meaning>();
  const open = new Map<string, ReadonlyMap<string, readonly Known[]>>();
  const exported = (path: string, name: string): Meaning => {
    const key = `${path}\0${name}`;
    const known = exports.get(key) ?? exportOf({ store, path, name, depth: 0 });
    exports.set(key, known);
    return known;
  };
  const ambient = (file: File): ReadonlyMap<string, readonly Known[]> => {
    const key = ambientKey(file);
    const known = open.get(key) ?? ambientOf(store, file);
    open.set(key, known);
    return known;
  };
  const scope: Scope = {
    exported,
    ambient,
    meaning: (file, from, name) => meaningOf({ store, scope, file, from, name }),
  };
  return scope;
}

interface Question {
  readonly store: Store;
  readonly scope: Scope;
  readonly file: File;
  readonly from: Known;
  readonly name: string;
}

function meaningOf(question: Question): Meaning {
  const { file, from, name, scope } = question;
  const own = [...(file.top.get(name) ?? []), ...memberNamed(question, 0)].filter((one) => one !== from);
  if (own.length > 0) return { ...NOTHING, declarations: own };
  const links = name === '*' ? [] : (file.locals.get(name) ?? []);
  if (links.length > 0) return merged(links.flatMap((link) => linkMeanings(scope, link, name)));
  const around = scope.ambient(file).get(name);
  if (around) return { ...NOTHING, declarations: around };
  const fixtures =
    file.language === 'python' && (from.kind === 'test' || from.kind === 'hook') ? fixture(question) : [];
  return { ...NOTHING, declarations: fixtures };
}

function linkMeanings(scope: Scope, link: Link, name: string): Meaning[] {
  const taken = link.names.filter((one) => one.local === name);
  return taken.flatMap(({ imported }) => {
    if (imported === '*') return [{ ...NOTHING, modules: link.paths }];
    const found = link.paths.map((path) => scope.exported(path, imported)).filter((one) => one !== NOTHING);
    if (found.length > 0) return found;
    return imported === 'default'
      ? [{ ...NOTHING, modules: link.paths }]
      : [{ ...NOTHING, faces: link.paths.slice(0, 1) }];
  });
}

function merged(meanings: readonly Meaning[]): Meaning {
  if (meanings.length === 1 && meanings[0]) return meanings[0];
  return {
    declarations: meanings.flatMap((one) => one.declarations),
    modules: meanings.flatMap((one) => one.modules),
    faces: meanings.flatMap((one) => one.faces),
  };
}

/** A bare name may be a member of the same type, or of one it inherits from. */
function memberNamed({ store, scope, file, from, name }: Question, depth: number): readonly Known[] {
  if (!MEMBER_LANGUAGES.has(file.language) || from.owner === null || depth > BASES) return [];
  const own = file.owned.get(from.owner)?.filter((one) => one.name === name) ?? [];
  if (own.length > 0) return own;
  const type =
    from.parent?.kind === 'class' || from.parent?.kind === 'type' ? from.parent : file.top.get(from.owner)?.[0];
  if (!type || file.language === 'rust') return [];
  for (const base of type.free) {
    if (!/^[A-Z]/.test(base) || base === type.name) continue;
    const found =
      file.top.get(base)?.[0] ??
      (file.locals.get(base) ?? []).flatMap((link) =>
        link.paths.flatMap((path) => store.file(path)?.top.get(base) ?? []),
      )[0] ??
      scope.ambient(file).get(base)?.[0];
    const home = found && store.file(found.path);
    const inherited = found && home ? (home.owned.get(found.name)?.filter((one) => one.name === name) ?? []) : [];
    if (inherited.length > 0) return inherited;
  }
  return [];
}

/** pytest fixtures of a name, from the nearest `conftest.py` up. */
function fixture({ store, file, name }: Question): readonly Known[] {
  for (const directory of upward(directoryOf(file.path))) {
    const path = directory === '' ? 'conftest.py' : `${directory}/conftest.py`;
    const found = store.tree.has(path) ? store.file(path)?.top.get(name) : undefined;
    if (found) return found;
  }
  return [];
}

interface ExportQuestion {
  readonly store: Store;
  readonly path: string;
  readonly name: string;
  readonly depth: number;
}

function exportOf(question: ExportQuestion): Meaning {
  const { store, path, depth } = question;
  const file = depth > DEPTH ? null : store.file(path);
  if (!file) return NOTHING;
  const name = file.aliases.get(question.name) ?? question.name;
  const top = file.top.get(name) ?? [];
  const own = top.filter((one) => one.kind !== 'module');
  if (own.length > 0) return { ...NOTHING, declarations: own };
  const passed = (file.locals.get(name) ?? []).flatMap((link) => passedOn(question, link, name));
  if (passed.length > 0) return merged([{ ...NOTHING, declarations: top }, ...passed]);
  return submodule(question, file) ?? starred(question, file) ?? member(file, name);
}

/** A name the file imports and hands on. */
function passedOn({ store, depth }: ExportQuestion, link: Link, name: string): Meaning[] {
  return link.names
    .filter((one) => one.local === name && name !== '*')
    .flatMap(({ imported }) => {
      if (imported === '*') return [{ ...NOTHING, modules: link.paths }];
      const found = link.paths
        .map((path) => exportOf({ store, path, name: imported, depth: depth + 1 }))
        .filter((one) => one !== NOTHING);
      return found.length > 0 ? found : [{ ...NOTHING, faces: link.paths.slice(0, 1) }];
    });
}

/** `from package import module` */
function submodule({ store, name }: ExportQuestion, file: File): Meaning | null {
  if (file.language !== 'python' || stemOf(file.path) !== '__init__') return null;
  const directory = directoryOf(file.path);
  const path = [`${name}.py`, `${name}/__init__.py`]
    .map((end) => join(directory, end) ?? '')
    .find((one) => store.tree.has(one));
  return path === undefined ? null : { ...NOTHING, modules: [path] };
}

function starred({ store, name, depth }: ExportQuestion, file: File): Meaning | null {
  for (const link of file.links) {
    if (!link.exports || !link.names.some((one) => one.local === '*')) continue;
    for (const path of link.paths) {
      const found = exportOf({ store, path, name, depth: depth + 1 });
      if (found !== NOTHING) return { ...found, declarations: [...(file.top.get('*') ?? []), ...found.declarations] };
    }
  }
  return null;
}

/** A static member of the type the file is named after. */
function member(file: File, name: string): Meaning {
  if (file.language !== 'java' && file.language !== 'kotlin') return NOTHING;
  const found = file.owned.get(stemOf(file.path))?.filter((one) => one.name === name) ?? [];
  return found.length > 0 ? { ...NOTHING, declarations: found } : NOTHING;
}

/** Files of one Go package see the same names. */
function ambientKey(file: File): string {
  const isTest = file.path.endsWith('_test.go');
  return file.language === 'go' && !file.imports.some((link) => link.names.some((one) => one.local === '*'))
    ? `${directoryOf(file.path)}/*${isTest ? '_test' : ''}.go`
    : file.path;
}

function ambientOf(store: Store, start: File): ReadonlyMap<string, readonly Known[]> {
  const index = new Map<string, Known[]>();
  const seen = new Set([start.path]);
  collect(index, start);
  const queue: { readonly file: File; readonly first: boolean }[] = [{ file: start, first: true }];
  for (let i = 0; i < queue.length && seen.size < OPEN_FILES; i++) {
    const { file, first } = queue[i] as { file: File; first: boolean };
    for (const path of openPaths(store, file, first)) {
      const next = seen.has(path) ? null : store.file(path);
      seen.add(path);
      if (!next) continue;
      queue.push({ file: next, first: false });
      collect(index, next);
    }
  }
  return index;
}

function collect(index: Map<string, Known[]>, file: File): void {
  for (const [name, declarations] of file.top) {
    for (const one of declarations) {
      if (one.kind === 'hook' || one.kind === 'module') continue;
      const list = index.get(name);
      if (list && list.length < NAMESAKES) list.push(one);
      if (!list) index.set(name, [one]);
    }
  }
}

const OPENED_BY_PATH = new Set(['shell', 'ruby', 'php']);

/** Files whose names are all visible: open imports, those of files they open, a header's sources, scripts named by path. */
function openPaths(store: Store, file: File, first: boolean): string[] {
  const open = file.links.filter(
    (link) => (first || link.exports || file.language === 'c') && link.names.some((one) => one.local === '*'),
  );
  const named = OPENED_BY_PATH.has(file.language)
    ? file.declarations.flatMap((one) => [...one.literals].flatMap((literal) => store.named(file, literal)))
    : [];
  return [
    ...open.flatMap((link) => link.paths),
    ...named.filter((path) => /\.(?:sh|bash|bats|zsh|env|rb|php)$|\/[^.]+$/.test(path)),
  ];
}
