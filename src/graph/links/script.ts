// What an import of a JavaScript or TypeScript file stands for: relative paths, tsconfig paths, package imports and exports, workspace packages, aliases.

import { asText, entriesOf, looseJson, property } from './json.ts';
import { baseOf, directoryOf, join, type Tree, upward } from './tree.ts';

const EXTENSIONS = [
  '.ts',
  '.tsx',
  '.mts',
  '.cts',
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '.vue',
  '.svelte',
  '.astro',
  '.json',
  '.d.ts',
];
const SWAPPED: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.jsx'],
  '.mjs': ['.mts', '.ts'],
  '.cjs': ['.cts', '.ts'],
  '.jsx': ['.tsx'],
};

/** Package manifests and compiler settings, read once. */
export interface ScriptWorld {
  readonly tree: Tree;
  json(path: string): unknown;
  /** Workspace packages: name → directory. */
  packages(): ReadonlyMap<string, string>;
}

const MANY_PACKAGES = 500;

/** Reads manifests on demand and keeps them. */
export function scriptWorld(tree: Tree): ScriptWorld {
  const values = new Map<string, unknown>();
  let names: ReadonlyMap<string, string> | null = null;
  const json = (path: string): unknown => {
    if (!values.has(path)) values.set(path, tree.has(path) ? looseJson(tree.read(path) ?? '') : null);
    return values.get(path);
  };
  const packages = (): ReadonlyMap<string, string> => {
    names ??= new Map(
      tree
        .named('package.json')
        .slice(0, MANY_PACKAGES)
        .flatMap((path) => {
          const name = asText(property(json(path), 'name'));
          return name === null ? [] : [[name, directoryOf(path)] as const];
        }),
    );
    return names;
  };
  return { tree, json, packages };
}

/** The file a specifier stands for; null for packages from elsewhere. */
export function resolveScript(world: ScriptWorld, from: string, specifier: string): string | null {
  const plain = specifier.replace(/[?!].*$/, '').replace(/^file:\/\//, '');
  const directory = directoryOf(from);
  if (plain === '' || plain.startsWith('node:')) return null;
  if (plain.startsWith('.')) {
    const path = join(directory, plain);
    return path === null ? null : fileAt(world, path);
  }
  if (plain.startsWith('#')) return packageImport(world, directory, plain);
  return (
    mapped(world, directory, plain) ??
    workspace(world, plain) ??
    (plain.startsWith('/') ? fileAt(world, plain.slice(1)) : aliased(world, from, plain))
  );
}

/** A path as written, with an extension, swapped for its source's extension, or as a directory. */
function fileAt({ tree, json }: ScriptWorld, path: string): string | null {
  if (path !== '' && tree.has(path)) return path;
  const dot = path.lastIndexOf('.');
  const extension = dot > path.lastIndexOf('/') ? path.slice(dot) : '';
  for (const other of SWAPPED[extension] ?? [])
    if (tree.has(path.slice(0, dot) + other)) return path.slice(0, dot) + other;
  for (const one of EXTENSIONS) if (tree.has(path + one)) return path + one;
  const inside = path === '' ? '' : `${path}/`;
  for (const one of EXTENSIONS) if (tree.has(`${inside}index${one}`)) return `${inside}index${one}`;
  const main = asText(property(json(`${inside}package.json`), 'main'));
  const target = main === null ? null : join(path, main);
  return target !== null && tree.has(target) ? target : null;
}

function packageImport(world: ScriptWorld, directory: string, specifier: string): string | null {
  for (const at of upward(directory)) {
    const manifest = world.json(at === '' ? 'package.json' : `${at}/package.json`);
    if (manifest === null) continue;
    const target = exported(property(manifest, 'imports'), specifier);
    return target === null ? aliased(world, `${at}/x`, specifier) : targetFile(world, at, target);
  }
  return null;
}

/** tsconfig `paths` and `baseUrl`, the nearest file that has them. */
function mapped(world: ScriptWorld, directory: string, specifier: string): string | null {
  for (const at of upward(directory)) {
    for (const name of world.tree.inside(at)) {
      if (!/^(?:ts|js)config(?:\.[\w-]{1,40})?\.json$/.test(baseOf(name))) continue;
      const found = byConfig(world, { config: name, specifier, depth: 0 });
      if (found !== null) return found;
    }
  }
  return null;
}

interface ConfigQuestion {
  readonly config: string;
  readonly specifier: string;
  readonly depth: number;
}

function byConfig(world: ScriptWorld, { config, specifier, depth }: ConfigQuestion): string | null {
  const value = world.json(config);
  const options = property(value, 'compilerOptions');
  const baseUrl = asText(property(options, 'baseUrl'));
  const base = join(directoryOf(config), baseUrl ?? '.') ?? '';
  for (const [pattern, targets] of entriesOf(property(options, 'paths'))) {
    const rest = starMatch(pattern, specifier);
    if (rest === null || !Array.isArray(targets)) continue;
    for (const target of targets) {
      const path = typeof target === 'string' ? join(base, target.replace('*', rest)) : null;
      const file = path === null ? null : fileAt(world, path);
      if (file !== null) return file;
    }
  }
  const plain = baseUrl === null ? null : fileAt(world, join(base, specifier) ?? '');
  return plain ?? inherited(world, { config, specifier, depth });
}

function inherited(world: ScriptWorld, { config, specifier, depth }: ConfigQuestion): string | null {
  const parent = property(world.json(config), 'extends');
  const parents = (Array.isArray(parent) ? parent : [parent]).filter((one): one is string => typeof one === 'string');
  if (depth > 5) return null;
  for (const one of parents.reverse().slice(0, 8)) {
    const path = one.startsWith('.') ? join(directoryOf(config), one) : null;
    const file = path === null ? null : ([path, `${path}.json`].find((each) => world.tree.has(each)) ?? null);
    const found = file === null ? null : byConfig(world, { config: file, specifier, depth: depth + 1 });
    if (found !== null) return found;
  }
  return null;
}

/** What `*` stands for when the pattern fits, `''` when it has none; null when it does not fit. */
function starMatch(pattern: string, text: string): string | null {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === text ? '' : null;
  const [before, behind] = [pattern.slice(0, star), pattern.slice(star + 1)];
  if (text.length < before.length + behind.length || !text.startsWith(before) || !text.endsWith(behind)) return null;
  return text.slice(before.length, text.length - behind.length);
}

function workspace(world: ScriptWorld, specifier: string): string | null {
  const parts = specifier.split('/');
  const name = parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
  const directory = world.packages().get(name);
  if (directory === undefined) return null;
  const sub = specifier.slice(name.length + 1);
  const manifest = world.json(directory === '' ? 'package.json' : `${directory}/package.json`);
  const target = exported(property(manifest, 'exports'), sub === '' ? '.' : `./${sub}`);
  const found = target === null ? null : targetFile(world, directory, target);
  if (found !== null) return found;
  if (sub !== '')
    return fileAt(world, join(directory, sub) ?? '') ?? fileAt(world, join(directory, `src/${sub}`) ?? '');
  return entry(world, directory, manifest);
}

function entry(world: ScriptWorld, directory: string, manifest: unknown): string | null {
  for (const field of ['source', 'module', 'main', 'types']) {
    const target = asText(property(manifest, field));
    const found = target === null ? null : targetFile(world, directory, target);
    if (found !== null) return found;
  }
  return fileAt(world, join(directory, 'src') ?? '') ?? fileAt(world, directory);
}

/** A target of `exports` or `imports`: the first string under the usual conditions. */
function exported(map: unknown, key: string): string | null {
  if (typeof map === 'string' || Array.isArray(map)) return key === '.' ? conditional(map, 0) : null;
  const entries = entriesOf(map);
  if (key === '.' && entries.length > 0 && entries.every(([name]) => !name.startsWith('.'))) return conditional(map, 0);
  for (const [pattern, value] of entries) {
    const rest = starMatch(pattern, key);
    const target = rest === null ? null : conditional(value, 0);
    if (target !== null) return target.replace('*', rest ?? '');
  }
  return null;
}

function conditional(value: unknown, depth: number): string | null {
  if (typeof value === 'string') return value;
  if (depth > 6) return null;
  if (Array.isArray(value)) return conditional(value[0], depth + 1);
  for (const key of ['source', 'development', 'import', 'node', 'require', 'default', 'types']) {
    const found = property(value, key) === undefined ? null : conditional(property(value, key), depth + 1);
    if (found !== null) return found;
  }
  return null;
}

/** A manifest's target; when it is built output, the source it is built from. */
function targetFile(world: ScriptWorld, directory: string, target: string): string | null {
  const path = join(directory, target);
  if (path === null) return null;
  const inside = directory === '' ? path : path.slice(directory.length + 1);
  const source = inside
    .replace(/^(?:dist|lib|build|out|es|esm|cjs)(?:\/(?:esm|cjs|src))?\//, 'src/')
    .replace(/\.d\.[cm]?ts$/, '.ts');
  return fileAt(world, path) ?? fileAt(world, join(directory, source) ?? '');
}

/** Aliases that only a bundler's settings know: `@/x`, `~/x`, `@core/x`. */
function aliased({ tree }: ScriptWorld, from: string, specifier: string): string | null {
  if (!/^[@~#$]/.test(specifier)) return null;
  const rest = specifier.replace(/^[@~#$]\/?/, '').replace(/\.(?:js|mjs|cjs|jsx)$/, '');
  if (rest === '' || (!rest.includes('/') && !/^[@~#$]\//.test(specifier))) return null;
  for (const end of [...EXTENSIONS.map((one) => rest + one), rest, ...EXTENSIONS.map((one) => `${rest}/index${one}`)]) {
    const found = tree.ending(end, from)[0];
    if (found !== undefined) return found;
  }
  return null;
}
