// Which declarations use which packages from outside: by the names their file's imports bring.

import type { Import } from '../../../graph/declaration.ts';
import type { Declaration, Graph } from '../../../graph/index.ts';
import type { Ecosystem, Floating } from './ranges.ts';

/** The packages that something reached uses, and in how many steps. */
export type Used = ReadonlyMap<Floating, number>;

const NOTHING: ReadonlySet<Floating> = new Set();
const LANGUAGES: Readonly<Record<string, Ecosystem>> = {
  script: 'script',
  component: 'script',
  python: 'python',
  ruby: 'ruby',
  java: 'jvm',
  kotlin: 'jvm',
  scala: 'jvm',
  rust: 'rust',
  php: 'php',
  go: 'go',
  csharp: 'csharp',
};

/** Answers what a reach uses; every file is read once. */
export function usersOf(graph: Graph, packages: readonly Floating[]): (reach: ReadonlyMap<string, number>) => Used {
  const files = new Map<string, Uses>();
  const of = (path: string): Uses => {
    const known = files.get(path) ?? readFile(path, graph, packages);
    files.set(path, known);
    return known;
  };
  return (reach) => {
    const used = new Map<Floating, number>();
    for (const [id, steps] of reach) {
      for (const one of of(id.slice(0, id.indexOf('#'))).get(id) ?? NOTHING)
        used.set(one, Math.min(steps, used.get(one) ?? steps));
    }
    return used;
  };
}

/** Packages by the declarations of one file. */
type Uses = ReadonlyMap<string, ReadonlySet<Floating>>;

function readFile(path: string, graph: Graph, packages: readonly Floating[]): Uses {
  const file = graph.fileOf(path);
  const ecosystem = file && LANGUAGES[file.language];
  if (!file || !ecosystem) return new Map();
  const own = packages.filter((one) => one.ecosystem === ecosystem);
  const used = new Map<string, Set<Floating>>();
  for (const imported of file.imports.filter((one) => one.path === null)) {
    for (const floating of own.filter(({ name }) => fits(imported.specifier, name, ecosystem))) {
      for (const { id } of usersIn(file.declarations, imported))
        used.set(id, (used.get(id) ?? new Set()).add(floating));
    }
  }
  return used;
}

/** The declarations that name what an import brings; all of them where none does. */
function usersIn(declarations: readonly Declaration[], { names, specifier }: Import): readonly Declaration[] {
  const locals = names.flatMap(({ local }) => (local && local !== '*' ? [local] : []));
  const bare = bareWord(specifier);
  const users = declarations.filter(({ refs }) =>
    locals.length ? locals.some((local) => refs.has(local)) : [...refs].some((name) => bareWord(name) === bare),
  );
  return users.length ? users.filter((one) => !users.some((other) => isInside(other, one))) : declarations;
}

/** A class is no user of what one method of it uses. */
const isInside = (one: Declaration, around: Declaration): boolean =>
  one !== around &&
  one.line >= around.line &&
  one.endLine <= around.endLine &&
  one.endLine - one.line < around.endLine - around.line;

const bareWord = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, '');
const partsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
const begins = (all: readonly string[], start: readonly string[]): boolean =>
  start.length > 0 && start.every((part, at) => all[at] === part);

/** True where an import as written may be of the package. */
export function fits(specifier: string, name: string, ecosystem: Ecosystem): boolean {
  if (ecosystem === 'script' || ecosystem === 'go') return specifier === name || specifier.startsWith(`${name}/`);
  if (ecosystem === 'jvm') return ofArtifact(specifier, name);
  if (ecosystem === 'ruby') return bareWord(specifier) === bareWord(name) || specifier.startsWith(`${name}/`);
  if (ecosystem === 'python')
    return (
      bareWord(specifier.split('.')[0] ?? '') === bareWord(name.replace(/^(?:python|py)[-_.]|[-_.](?:python|py)$/i, ''))
    );
  if (ecosystem === 'rust') return bareWord(specifier.split('::')[0] ?? '') === bareWord(name);
  return begins(partsOf(specifier), partsOf(name));
}

/** A class is an artifact's where its package begins with the group and holds the artifact's words, as far as the group does not hold them. */
function ofArtifact(specifier: string, name: string): boolean {
  const [group = '', artifact = ''] = name.split(':');
  const parts = partsOf(specifier);
  const groups = partsOf(group);
  if (!begins(parts, groups.slice(0, 2))) return false;
  const rest = partsOf(artifact).filter((part) => !groups.includes(part));
  return (
    rest.every((part) => parts.includes(part)) ||
    (rest.length > 0 && begins(parts, groups) && parts.includes(rest[0] ?? ''))
  );
}
