// What imports of Python, Go, Rust, C, Ruby, PHP, the JVM languages and shell stand for. Each answers with the files, nearest first; none when the import is from elsewhere.

import { asText, entriesOf, looseJson, property } from './json.ts';
import { byNearness, directoryOf, join, stemOf, type Tree, upward } from './tree.ts';

/** Directories that hold the top-level packages of a Python project, under any parent of the importing file. */
const PYTHON_ROOTS = ['', 'src', 'lib', 'python', 'app'];

/** `a.b.c`, `.x`, `..x.y` of Python: the module's file, or the package's `__init__.py`, or the package's directory as its files. */
export function resolvePython(tree: Tree, from: string, specifier: string): readonly string[] {
  const dots = /^\.{0,20}/.exec(specifier)?.[0].length ?? 0;
  const path = specifier.slice(dots).replaceAll('.', '/');
  if (dots > 0) {
    const up = upward(directoryOf(from))[dots - 1];
    return up === undefined ? [] : pythonAt(tree, join(up, path) ?? '');
  }
  for (const at of upward(directoryOf(from))) {
    for (const root of PYTHON_ROOTS) {
      const found = pythonAt(tree, join(at, root === '' ? path : `${root}/${path}`) ?? '');
      if (found.length > 0) return found;
    }
  }
  if (!path.includes('/')) return [];
  return [...tree.ending(`${path}.py`, from), ...tree.ending(`${path}/__init__.py`, from)].slice(0, 1);
}

function pythonAt(tree: Tree, path: string): readonly string[] {
  for (const end of [`${path}.py`, `${path}/__init__.py`, `${path}.pyi`]) if (tree.has(end)) return [end];
  return [];
}

/** A Go import path: the files of its package that are no tests. */
export function resolveGo(tree: Tree, specifier: string, modules: ReadonlyMap<string, string>): readonly string[] {
  let best: string | null = null;
  for (const name of modules.keys()) {
    const fits = specifier === name || specifier.startsWith(`${name}/`);
    if (fits && name.length > (best?.length ?? -1)) best = name;
  }
  if (best === null) return [];
  const directory = join(modules.get(best) ?? '', specifier.slice(best.length)) ?? '';
  return tree.inside(directory).filter((path) => path.endsWith('.go') && !path.endsWith('_test.go'));
}

/** Go modules of the checkout: module path → directory. */
export function goModules(tree: Tree): ReadonlyMap<string, string> {
  return new Map(
    tree
      .named('go.mod')
      .slice(0, 200)
      .flatMap((path) => {
        const name = /^module[ \t]{1,9}"?([^\s"]{1,300})/m.exec(tree.read(path) ?? '')?.[1];
        return name === undefined ? [] : [[name, directoryOf(path)] as const];
      }),
  );
}

/** An included header: beside the file, under an include directory, else the nearest path that ends like it. */
export function resolveInclude(tree: Tree, from: string, specifier: string): readonly string[] {
  const beside = join(directoryOf(from), specifier);
  if (beside !== null && tree.has(beside)) return [beside];
  return tree.ending(specifier.replace(/^(?:\.\.?\/){1,20}/, ''), from).slice(0, 1);
}

const SOURCE = /\.(?:c|cc|cpp|cxx|m|mm|cu|inl|ipp|tpp)$/;
const HEADER = /\.(?:h|hh|hpp|hxx|cuh)$/;

/** The sources that define what a header declares: same base name, nearest directory. */
export function sourcesOf(tree: Tree, header: string): readonly string[] {
  if (!HEADER.test(header)) return [];
  const stem = stemOf(header);
  const found = ['c', 'cc', 'cpp', 'cxx', 'm', 'mm', 'cu', 'inl', 'ipp'].flatMap((one) => tree.named(`${stem}.${one}`));
  return byNearness(
    found.filter((path) => SOURCE.test(path)),
    header,
  ).slice(0, 2);
}

/** A Ruby feature: relative, or under a load path. */
export function resolveRuby(tree: Tree, from: string, specifier: string): readonly string[] {
  const file = specifier.endsWith('.rb') ? specifier : `${specifier}.rb`;
  if (specifier.startsWith('.')) {
    const path = join(directoryOf(from), file);
    return path !== null && tree.has(path) ? [path] : [];
  }
  for (const at of upward(directoryOf(from))) {
    for (const root of ['', 'lib', 'test', 'spec', 'app']) {
      const path = join(at, root === '' ? file : `${root}/${file}`);
      if (path !== null && tree.has(path)) return [path];
    }
  }
  return file.includes('/') ? tree.ending(file, from).slice(0, 1) : [];
}

/** A sourced script: relative to the file, to the root, or the nearest path that ends like it. */
export function resolveShell(tree: Tree, from: string, specifier: string): readonly string[] {
  for (const end of ['', '.bash', '.sh', '.zsh']) {
    const path = join(directoryOf(from), specifier + end);
    if (path !== null && tree.has(path)) return [path];
  }
  return [];
}

/** PSR-4 roots of all composer files: namespace prefix → directories. */
export function phpRoots(tree: Tree): ReadonlyMap<string, readonly string[]> {
  const roots = new Map<string, readonly string[]>();
  for (const path of tree.named('composer.json').slice(0, 100)) {
    const value = looseJson(tree.read(path) ?? '');
    for (const section of ['autoload', 'autoload-dev']) {
      for (const [prefix, target] of entriesOf(property(property(value, section), 'psr-4'))) {
        const targets = (Array.isArray(target) ? target : [target]).map(asText).filter((one) => one !== null);
        roots.set(prefix, [...(roots.get(prefix) ?? []), ...targets.map((one) => join(directoryOf(path), one) ?? '')]);
      }
    }
  }
  return roots;
}

/** A PHP class: by PSR-4, else the nearest file named like it. */
export function resolvePhp(
  tree: Tree,
  from: string,
  question: { specifier: string; roots: ReadonlyMap<string, readonly string[]> },
): readonly string[] {
  const { specifier, roots } = question;
  for (const [prefix, directories] of roots) {
    if (!specifier.startsWith(prefix)) continue;
    const rest = `${specifier.slice(prefix.length).replaceAll('\\', '/')}.php`;
    for (const directory of directories) {
      const path = join(directory, rest);
      if (path !== null && tree.has(path)) return [path];
    }
  }
  const parts = specifier.split('\\');
  return byNearness(tree.named(`${parts.at(-1) ?? ''}.php`), from).slice(0, parts.length > 1 ? 1 : 0);
}

const JVM_ENDS = ['.java', '.kt', '.scala', '.groovy'];

/** A class of the JVM languages by its full name; an inner class or a static member by its outer class; `a.b.*` gives the package's files. */
export function resolveJvm(tree: Tree, from: string, specifier: string): readonly string[] {
  if (specifier.endsWith('.*')) {
    const path = specifier.slice(0, -2).replaceAll('.', '/');
    const files = tree
      .directories(path, from)
      .flatMap((directory) => tree.inside(directory))
      .filter(isJvm);
    return files.length > 0 ? files : classFile(tree, from, path);
  }
  const parts = specifier.split('.');
  for (let length = parts.length; length > 1; length--) {
    const found = classFile(tree, from, parts.slice(0, length).join('/'));
    if (found.length > 0) return found;
    if (/^[A-Z]/.test(parts[length - 1] ?? '') && !/^[A-Z]/.test(parts[length - 2] ?? '')) break;
  }
  const directories = tree.directories(parts.slice(0, -1).join('/'), from);
  return directories.flatMap((directory) => tree.inside(directory)).filter((path) => /\.(?:kt|scala)$/.test(path));
}

function classFile(tree: Tree, from: string, path: string): readonly string[] {
  return JVM_ENDS.flatMap((end) => tree.ending(path + end, from).slice(0, 1));
}

function isJvm(path: string): boolean {
  return JVM_ENDS.some((end) => path.endsWith(end));
}
