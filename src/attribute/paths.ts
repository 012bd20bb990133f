// Turns a path as a tool printed it into the repository's own, or says that it cannot.

import type { Sources } from '../model/sources.ts';

export interface PathMap {
  readonly from: string;
  readonly to: string;
}

export interface Resolver {
  /** The repository path for `printed`; `hints` name packages or directories it may be relative to, best first. Where several files fit, the one in the module that `near` lies in: the path of the report that speaks. Null when it lies outside the repository. */
  path(printed: string, hints: readonly (string | null)[], near?: string): string | null;
  /** True when the path is a file of the repository, as far as that is known. */
  exists(path: string): boolean;
  /** The file of a dotted class or module name: `com.example.FooTest`, `tests.test_money`. */
  classFile(name: string, hints: readonly (string | null)[], near?: string): string | null;
  /** An absolute path without its root where no checkout contradicts it; null where one does. Only for places a tool names itself: a stack is full of foreign files. */
  foreign(printed: string): string | null;
  readonly known: boolean;
}

const WORKSPACES =
  /^(?:\/home\/runner\/work\/[^/]+\/[^/]+|\/Users\/runner\/work\/[^/]+\/[^/]+|\/__w\/[^/]+\/[^/]+|\/github\/workspace|[A-Za-z]:\/a\/[^/]+\/[^/]+|\/builds\/[^/]+\/[^/]+|\/home\/travis\/build\/[^/]+\/[^/]+|\/home\/circleci\/(?:project|repo)|\/workspace|\/workspaces\/[^/]+|\/root\/repo|\/usr\/src\/app|\/app|\/src|\/code|\/repo|\/mnt\/[a-z]\/a\/[^/]+\/[^/]+|\/var\/(?:jenkins_home|lib\/(?:jenkins|hudson))\/workspace\/[^/]+|(?:[A-Za-z]:)?\/(?:[^/]+\/){1,6}(?:jobs\/[^/]+\/workspace|jenkins\/(?:agent\/)?workspace\/[^/]+)|\/home\/vsts\/work\/\d+\/s|[A-Za-z]:\/agent\/_work\/\d+\/s)\//;
const SCHEMES = /^(?:file:\/\/|webpack(?:-internal)?:\/\/\/?(?:\.\/)?|vite-node:|ng:\/\/\/)/;
/** Beyond so many file names, classes are not looked for. */
const MOST_NAMES = 50_000;
const CODE_FILE = /\.(?:py|java|kt|kts|scala|groovy|cs|fs|vb|php|rb|ts|js|mjs|cjs|tsx|jsx|go|rs|swift|dart|ex|exs)$/;

/** What tools write, and what a folder of their files holds beside it. */
const WRITTEN = /\.(?:log|txt|xml|trx|json|jsonl|ndjson|sarif|tap|out|gz|zip|html?|diff|patch)$|(?:^|\/)[^./]{1,60}$/i;

/** What paths are looked up in. */
interface Places {
  readonly files: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
  readonly scopes: (hint: string) => readonly string[];
  readonly known: boolean;
}

/** A resolver over the checkout's files, or over `extra` paths (those of the diff) when there is no checkout. The checkout is listed when a path is first asked for. */
export function resolverOf(sources: Sources, extra: readonly string[], pathMap: readonly PathMap[]): Resolver {
  let built: Places | null = null;
  const places = (): Places => (built ??= placesOf(sources, extra));
  const memo = new Map<string, string | null>();
  const classes = new Map<string, string | null>();
  return {
    get known() {
      return places().known;
    },
    exists: (path) => places().files.has(path),
    foreign(printed) {
      const bare = places().known ? null : normalise(printed, pathMap);
      return bare?.absolute ? bare.rest.replace(/^[A-Za-z]:\//, '') || null : null;
    },
    path(printed, hints, near = '') {
      const key = [printed, near, ...hints].join('\u0000');
      const seen = memo.get(key);
      if (seen !== undefined) return seen;
      const bare = normalise(printed, pathMap);
      const found = bare && resolve(bare, { hints, near }, places());
      memo.set(key, found);
      return found;
    },
    classFile(name, hints, near = '') {
      const key = [name, near, ...hints].join('\u0000');
      const seen = classes.get(key);
      if (seen !== undefined) return seen;
      const found = classIn(name, { hints, near }, places());
      classes.set(key, found);
      return found;
    },
  };
}

/** What tells which of several files is meant. */
interface Whose {
  readonly hints: readonly (string | null)[];
  readonly near: string;
}

function classIn(name: string, { hints, near }: Whose, { byName, scopes }: Places): string | null {
  const stem = name
    .replace(/[$+].*$/, '')
    .replaceAll('.', '/')
    .replaceAll('\\', '/');
  const last = stem.slice(stem.lastIndexOf('/') + 1);
  const candidates = byName.size > MOST_NAMES ? [] : candidatesOf(stem, last, byName);
  const hinted = candidates.filter((path) =>
    hints.some((hint) => hint && scopes(hint).some((dir) => dir && path.startsWith(dir))),
  );
  const pool = hinted.length ? hinted : candidates;
  return pool.length === 1 ? (pool[0] ?? null) : nearest(pool, near);
}

/** The one of several files that shares the most leading folders with the path of a report, wherever the checkout lies in it; null where none does, or several. */
function nearest(paths: readonly string[], near: string): string | null {
  const folders = near.split('/').slice(0, -1);
  if (!folders.length) return null;
  const shared = (path: string): number => {
    const own = path.split('/').slice(0, -1);
    const at = (start: number): number => {
      let count = 0;
      while (count < own.length && start + count < folders.length && own[count] === folders[start + count]) count++;
      return count;
    };
    return Math.max(0, ...folders.map((_, start) => at(start)));
  };
  const scored = paths.map((path) => ({ path, shared: shared(path) }));
  const most = Math.max(0, ...scored.map((one) => one.shared));
  const top = most ? scored.filter((one) => one.shared === most) : [];
  return top.length === 1 ? (top[0]?.path ?? null) : null;
}

function placesOf(sources: Sources, extra: readonly string[]): Places {
  // A folder that holds reports and logs alone is no checkout.
  const known = sources.paths.some((path) => !WRITTEN.test(path));
  const paths = sources.paths.length > 0 ? sources.paths : extra;
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const same = byName.get(name);
    if (same) same.push(path);
    else byName.set(name, [path]);
  }
  return { known, files: new Set(paths), byName, scopes: scopeDirs(sources, paths) };
}

function resolve(
  bare: { readonly rest: string; readonly absolute: boolean },
  { hints, near }: Whose,
  { known, files, byName, scopes }: Places,
): string | null {
  for (const hint of hints)
    for (const dir of hint ? scopes(hint) : []) if (files.has(`${dir}${bare.rest}`)) return `${dir}${bare.rest}`;
  if (files.has(bare.rest)) return bare.rest;
  const home = known || bare.absolute || !hints[0] ? null : packageOf(hints[0], { files, scopes });
  if (home) return bare.rest.startsWith(home) ? bare.rest : `${home}${bare.rest}`;
  return bySuffix(bare.rest, byName, near) ?? (bare.absolute ? null : bare.rest);
}

const WORKSPACE = /^((?:packages|apps|libs|modules|services|projects|crates)\/)[^/]+\/./;

/** Where there is no checkout to ask: the package's own directory among the changed ones, else beside them where all packages of the change stand together. */
function packageOf(scope: string, { files, scopes }: Pick<Places, 'files' | 'scopes'>): string | null {
  const [dir, other] = scopes(scope);
  if (dir && !other) return dir;
  const name = /^(?:@[\w.-]+\/)?([\w.-]+)$/.exec(scope)?.[1];
  const roots = new Set([...files].flatMap((path) => WORKSPACE.exec(path)?.[1] ?? []));
  return name && roots.size === 1 && !/^\.*$/.test(name) ? `${[...roots][0]}${name}/` : null;
}

const EXTENSIONS = [
  '.py',
  '.java',
  '.kt',
  '.scala',
  '.groovy',
  '.cs',
  '.php',
  '.rb',
  '.ts',
  '.js',
  '.swift',
  '.ex',
  '.exs',
  '.fs',
  '.dart',
  '.bats',
];

function candidatesOf(stem: string, last: string, byName: ReadonlyMap<string, readonly string[]>): string[] {
  if (!/^[\w-]+$/.test(last)) return [];
  // A Python class inside a module has one segment too many.
  const parent = stem.includes('/') ? stem.slice(0, stem.lastIndexOf('/')) : '';
  for (const [path, name] of [
    [stem, last],
    [parent, parent.slice(parent.lastIndexOf('/') + 1)],
  ] as const) {
    if (!path || !name) continue;
    const found = EXTENSIONS.flatMap((extension) =>
      (byName.get(name + extension) ?? []).filter(
        (file) => file === path + extension || file.endsWith(`/${path}${extension}`),
      ),
    );
    if (found.length) return found;
  }
  return EXTENSIONS.flatMap((extension) => byName.get(last + extension) ?? []).filter((file) => CODE_FILE.test(file));
}

/** Splits off scheme, query, workspace and map; null for what is no file path. */
function normalise(
  printed: string,
  pathMap: readonly PathMap[],
): { readonly rest: string; readonly absolute: boolean } | null {
  let path = printed
    .trim()
    .replace(SCHEMES, '')
    .replaceAll('\\', '/')
    .replace(/[?#].*$/, '');
  if (!path || path.length > 1_000 || path.startsWith('node:') || path.startsWith('<') || /^https?:/.test(path))
    return null;
  path = path.replace(/^\/+(?=[A-Za-z]:\/)/, '').replace(/^\/{2,}/, '/');
  const mapped = pathMap.find(({ from }) => path === from || path.startsWith(from.endsWith('/') ? from : `${from}/`));
  if (mapped) path = join(mapped.to, path.slice(mapped.from.length));
  const workspace = WORKSPACES.exec(path);
  if (workspace) return { rest: collapse(path.slice(workspace[0].length)), absolute: false };
  const absolute = path.startsWith('/') || /^[A-Za-z]:\//.test(path);
  const rest = collapse(path.replace(/^\/+/, ''));
  return rest ? { rest, absolute } : null;
}

const join = (to: string, rest: string): string =>
  [to.replace(/\/+$/, ''), rest.replace(/^\/+/, '')].filter((part) => part && part !== '.').join('/');

/** Takes `.` and `..` out; a path that climbs above its root loses the climb. */
function collapse(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The one file whose path ends with the most of `path`'s segments; of several the one nearest the report, else null. */
function bySuffix(path: string, byName: ReadonlyMap<string, readonly string[]>, near: string): string | null {
  const segments = path.split('/');
  const candidates = byName.get(segments.at(-1) ?? '') ?? [];
  if (!candidates.length) return null;
  const scored = candidates.map((file) => ({ file, shared: sharedTail(file.split('/'), segments) }));
  const best = Math.max(...scored.map(({ shared }) => shared));
  const top = scored.filter(({ shared }) => shared === best);
  const found =
    top.length === 1
      ? (top[0]?.file ?? null)
      : nearest(
          top.map(({ file }) => file),
          near,
        );
  // A lone file name says too little when the printed path has directories that do not fit.
  return best === 1 && segments.length > 1 && found?.includes('/') ? null : found;
}

function sharedTail(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[a.length - 1 - count] === b[b.length - 1 - count]) count++;
  return count;
}

/** Gives the directories (ending in `/`, or empty for the root) that a package name, import path or directory hint stands for. */
function scopeDirs(sources: Sources, paths: readonly string[]): (hint: string) => readonly string[] {
  const dirs = new Set<string>();
  for (const path of paths)
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) dirs.add(path.slice(0, at));
  const names = new Map<string, string>();
  for (const path of paths
    .filter((file) => /(?:^|\/)(?:package\.json|go\.mod|Cargo\.toml|pyproject\.toml)$/.test(file))
    .slice(0, 500)) {
    const text = sources.read(path);
    const name =
      text &&
      (/^\s{0,8}"name"\s*:\s*"([^"]+)"/m.exec(text)?.[1] ??
        /^module\s+(\S+)/m.exec(text)?.[1] ??
        /^name\s*=\s*"([^"]+)"/m.exec(text)?.[1]);
    if (name) names.set(name, path.slice(0, path.lastIndexOf('/') + 1));
  }
  const memo = new Map<string, readonly string[]>();
  return (hint) => {
    const seen = memo.get(hint);
    if (seen) return seen;
    const found = dirsOf(hint, names, dirs);
    memo.set(hint, found);
    return found;
  };
}

function dirsOf(hint: string, names: ReadonlyMap<string, string>, dirs: ReadonlySet<string>): readonly string[] {
  const named = names.get(hint);
  if (named !== undefined) return [named];
  const bare = normalise(hint, [])?.rest ?? hint;
  if (dirs.has(bare)) return [`${bare}/`];
  for (const [name, dir] of names) if (hint.startsWith(`${name}/`)) return [`${dir}${hint.slice(name.length + 1)}/`];
  const tails = bare.split('/').map((_, at, all) => all.slice(at).join('/'));
  for (const tail of tails) {
    if (dirs.has(tail)) return [`${tail}/`];
    const under = [...dirs].filter((dir) => dir.endsWith(`/${tail}`));
    if (under.length === 1) return [`${under[0]}/`];
  }
  return [];
}
