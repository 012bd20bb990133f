// Tells whether a copy of a checkout would run the original: what is installed may hold the original's absolute path.

import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, join, resolve, sep } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

const FILE_BYTES = 256 * 1024;
/** Manifests that may name a folder beside the checkout. */
const OUTSIDE: readonly (readonly [file: string, pattern: RegExp])[] = [
  ['package.json', /"(?:file|link|portal):(\.\.\/[^"]{1,300})"/g],
  ['go.mod', /=>\s{0,8}(\.\.\/\S{1,300})/g],
  ['Cargo.toml', /\bpath\s{0,8}=\s{0,8}"(\.\.\/[^"]{1,300})"/g],
  ['composer.json', /"url"\s{0,8}:\s{0,8}"(\.\.\/[^"]{1,300})"/g],
];
const PYTHON = ['pyproject.toml', 'setup.py', 'setup.cfg'];

/** The sentence that says what ties the checkout to its place; null when nothing was found that does. */
export function tieOf(root: string, env: Env): string | null {
  const home = realpathSync(root);
  return (
    environmentTie(home) ??
    buildTie(home) ??
    editableTie(home, env) ??
    OUTSIDE.map(([file, pattern]) => outsideTie(home, file, pattern)).find((tie) => tie !== null) ??
    null
  );
}

/** Folders of the checkout to two levels, without packages. */
function foldersOf(home: string): readonly string[] {
  const near = foldersIn(home);
  return [home, ...near, ...near.flatMap(foldersIn)].slice(0, 2_000);
}

const foldersIn = (folder: string): readonly string[] =>
  entriesOf(folder).flatMap((entry) =>
    entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git' ? [join(folder, entry.name)] : [],
  );

function environmentTie(home: string): string | null {
  const found = foldersOf(home).find((folder) => existsSync(join(folder, 'pyvenv.cfg')));
  return found ? `the virtual environment ${found.slice(home.length + 1)} runs from its own path` : null;
}

function buildTie(home: string): string | null {
  const found = foldersOf(home).find((folder) => textOf(join(folder, 'CMakeCache.txt')).includes(`=${home}`));
  return found ? `the build in ${found.slice(home.length + 1) || '.'} holds absolute paths of the sources` : null;
}

/** A package installed as a link to this checkout. */
function editableTie(home: string, env: Env): string | null {
  if (!PYTHON.some((file) => existsSync(join(home, file)))) return null;
  for (const folder of packageFolders(env)) {
    const entries = entriesOf(folder);
    const points = (name: string): boolean => pathsIn(textOf(join(folder, name))).some((path) => isWithin(path, home));
    const link = entries.find(({ name }) => /\.(?:pth|egg-link)$/.test(name) && points(name));
    if (link) return `Python runs this checkout through ${link.name}, wherever a copy stands`;
    const finder = entries.find(
      ({ name }) => /^__editable__.{1,200}finder\.py$/.test(name) && textOf(join(folder, name)).includes(home),
    );
    if (finder) return `Python runs this checkout through ${finder.name}, wherever a copy stands`;
  }
  return null;
}

const pathsIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('/') || /^[A-Za-z]:/.test(line));

/** Where the Pythons of this environment keep packages. */
function packageFolders(env: Env): readonly string[] {
  const bins = (env.PATH ?? '').split(delimiter).filter((folder) => folder && hasPython(folder));
  const prefixes = new Set(bins.map((folder) => dirname(real(folder))));
  if (env.VIRTUAL_ENV) prefixes.add(env.VIRTUAL_ENV);
  if (env.CONDA_PREFIX) prefixes.add(env.CONDA_PREFIX);
  if (env.HOME) prefixes.add(join(env.HOME, '.local'));
  // pyenv starts Pythons through scripts of its own.
  const pyenv = env.PYENV_ROOT ?? (env.HOME ? join(env.HOME, '.pyenv') : '');
  if (pyenv) for (const { name } of entriesOf(join(pyenv, 'versions'))) prefixes.add(join(pyenv, 'versions', name));
  return [...prefixes].flatMap((prefix) =>
    entriesOf(join(prefix, 'lib'))
      .filter(({ name }) => /^python3/.test(name))
      .flatMap(({ name }) => ['site-packages', 'dist-packages'].map((kind) => join(prefix, 'lib', name, kind)))
      .concat(join(prefix, 'Lib', 'site-packages')),
  );
}

const hasPython = (folder: string): boolean =>
  ['python', 'python3', 'python.exe'].some((name) => existsSync(join(folder, name)));

function outsideTie(home: string, file: string, pattern: RegExp): string | null {
  const places = [home, ...foldersIn(home)].slice(0, 200);
  for (const folder of places)
    for (const [, path = ''] of textOf(join(folder, file)).matchAll(pattern))
      if (!isWithin(resolve(folder, path), home)) return `${file} names ${path}, which lies beside the checkout`;
  return null;
}

const isWithin = (path: string, home: string): boolean => {
  const full = real(path);
  return full === home || full.startsWith(home + sep);
};

function textOf(file: string): string {
  try {
    const stat = statSync(file);
    return stat.isFile() && stat.size <= FILE_BYTES ? readFileSync(file, 'utf8') : '';
  } catch {
    return '';
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
