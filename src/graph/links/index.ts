// Turns what a file imports, as written, into files of the checkout.

import type { Link, RawImport } from '../declaration.ts';
import { implicitLinks, type Unlinked } from './implicit.ts';
import { filesNamed } from './literal.ts';
import {
  goModules,
  phpRoots,
  resolveGo,
  resolveInclude,
  resolveJvm,
  resolvePhp,
  resolvePython,
  resolveRuby,
  resolveShell,
} from './other.ts';
import { resolveRust, rustBinary, rustCrates } from './rust.ts';
import { resolveScript, scriptWorld } from './script.ts';
import { directoryOf, stemOf, type Tree } from './tree.ts';

export interface Linker {
  /** All files a specifier written in `from`, a file of this language, stands for. */
  resolve(language: string, from: string, specifier: string): readonly string[];
  /** The explicit imports of a file, resolved. */
  imports(file: Unlinked): readonly Link[];
  /** What the file sees without an import. */
  implicit(file: Unlinked): readonly Link[];
  /** Files that a string literal in `from` names. */
  literal(language: string, from: string, literal: string): readonly string[];
}

type Resolver = (from: string, specifier: string) => readonly string[];

/** Resolvers over one checkout; what they learn from manifests is kept. */
export function linkerOf(tree: Tree): Linker {
  const resolvers = resolversOf(tree);
  const resolve = (language: string, from: string, specifier: string): readonly string[] =>
    resolvers[language]?.(from, specifier) ?? [];
  return {
    resolve,
    imports: (file) =>
      file.imports.map((raw) =>
        linked(raw, widened(tree, raw, narrowed(file, raw, resolve(file.language, file.path, raw.specifier)))),
      ),
    implicit: (file) => implicitLinks(tree, file),
    literal: (language, from, literal) => literalFiles(tree, { language, from, literal, resolve }),
  };
}

function resolversOf(tree: Tree): Readonly<Record<string, Resolver>> {
  const world = scriptWorld(tree);
  const modules = once(() => goModules(tree));
  const crates = once(() => rustCrates(tree));
  const roots = once(() => phpRoots(tree));
  const jvm: Resolver = (from, specifier) => resolveJvm(tree, from, specifier);
  const script: Resolver = (from, specifier) => {
    const found = resolveScript(world, from, specifier);
    return found === null ? [] : [found];
  };
  return {
    script,
    component: script,
    java: jvm,
    kotlin: jvm,
    scala: jvm,
    python: (from, specifier) => resolvePython(tree, from, specifier),
    go: (_from, specifier) => resolveGo(tree, specifier, modules()),
    rust: (from, specifier) => resolveRust(tree, from, { specifier, crates: crates() }),
    c: (from, specifier) => resolveInclude(tree, from, specifier),
    php: (from, specifier) => resolvePhp(tree, from, { specifier, roots: roots() }),
    ruby: (from, specifier) => resolveRuby(tree, from, specifier),
    shell: (from, specifier) =>
      [...resolveShell(tree, from, specifier), ...filesNamed(tree, from, specifier)].slice(0, 50),
  };
}

function once<T>(make: () => T): () => T {
  let value: { readonly made: T } | null = null;
  return () => (value ??= { made: make() }).made;
}

function linked(raw: RawImport, paths: readonly string[]): Link {
  return { ...raw, path: paths[0] ?? null, paths };
}

/** `import a.b.*` means the classes that are used. */
function narrowed(file: Unlinked, raw: RawImport, paths: readonly string[]): readonly string[] {
  if (!raw.specifier.endsWith('.*') || paths.length < 2) return paths;
  return paths.filter(
    (path) => /\.(?:kt|scala)$/.test(path) || file.declarations.some((one) => one.refs.has(stemOf(path))),
  );
}

/** `from package import module` loads the module too. */
function widened(tree: Tree, raw: RawImport, paths: readonly string[]): readonly string[] {
  const init = paths.length === 1 && paths[0]?.endsWith('__init__.py') ? paths[0] : null;
  if (init === null) return paths;
  const directory = directoryOf(init);
  const modules = raw.names.flatMap(({ imported }) => [
    `${directory}/${imported}.py`,
    `${directory}/${imported}/__init__.py`,
  ]);
  return [init, ...modules.filter((path) => tree.has(path))];
}

interface LiteralQuestion {
  readonly language: string;
  readonly from: string;
  readonly literal: string;
  resolve(language: string, from: string, specifier: string): readonly string[];
}

function literalFiles(tree: Tree, { language, from, literal, resolve }: LiteralQuestion): readonly string[] {
  if (language === 'rust' && literal.startsWith('CARGO_BIN_EXE_'))
    return [rustBinary(tree, from, literal.slice('CARGO_BIN_EXE_'.length))].filter((one) => one !== null);
  if (language === 'script' && /^\.{1,2}\//.test(literal)) {
    const found = resolve(language, from, literal);
    if (found.length > 0) return found;
  }
  return filesNamed(tree, from, literal);
}
