// Rust paths: crates of the checkout, their module trees, binaries.

import { baseOf, byNearness, directoryOf, join, stemOf, type Tree, upward } from './tree.ts';

/** Crates of the checkout: name as code writes it → directory. */
export function rustCrates(tree: Tree): ReadonlyMap<string, string> {
  return new Map(
    tree
      .named('Cargo.toml')
      .slice(0, 500)
      .flatMap((path) => {
        const text = tree.read(path) ?? '';
        const names = [
          /^\[lib\][^[]{0,400}?^name[ \t]{0,9}=[ \t]{0,9}"([^"\n]{1,100})"/m.exec(text)?.[1],
          /^\[package\][^[]{0,2000}?^name[ \t]{0,9}=[ \t]{0,9}"([^"\n]{1,100})"/m.exec(text)?.[1],
        ];
        return names
          .filter((name) => name !== undefined)
          .map((name) => [name.replaceAll('-', '_'), directoryOf(path)] as const);
      }),
  );
}

/** The file that holds the module a `use` path names; the last parts may be items in it. Empty for crates from elsewhere. */
export function resolveRust(
  tree: Tree,
  from: string,
  question: { specifier: string; crates: ReadonlyMap<string, string> },
): readonly string[] {
  const parts = question.specifier.split('::').filter((part) => part !== '');
  const first = parts[0] ?? 'self';
  const crate = crateRoot(tree, from);
  if (first === 'crate') return descend(tree, { file: crate, parts: parts.slice(1) });
  if (first === 'self') return descend(tree, { file: from, parts: parts.slice(1) });
  if (first === 'super') return ascend(tree, from, parts);
  const directory = question.crates.get(first);
  if (directory !== undefined) return descend(tree, { file: libraryOf(tree, directory), parts: parts.slice(1) });
  const local = descend(tree, { file: from, parts });
  return local.length > 0 && local[0] !== from ? local : descend(tree, { file: crate, parts, strict: true });
}

/** A path without a known crate in front may name this file's own module. */
function ascend(tree: Tree, from: string, parts: readonly string[]): readonly string[] {
  let file: string | null = from;
  let i = 0;
  for (; parts[i] === 'super'; i++) {
    if (i > 0) file = file === null ? null : parentModule(tree, file);
  }
  const inline = descend(tree, { file: from, parts: parts.slice(i) });
  const above = file === null ? null : parentModule(tree, file);
  const outer = above === null ? [] : descend(tree, { file: above, parts: parts.slice(i) });
  return [...new Set([...inline, ...outer])];
}

function parentModule(tree: Tree, file: string): string | null {
  const directory = stemOf(file) === 'mod' ? directoryOf(directoryOf(file)) : directoryOf(file);
  for (const end of ['mod.rs', 'lib.rs', 'main.rs'])
    if (tree.has(join(directory, end) ?? '')) return join(directory, end);
  return tree.has(`${directory}.rs`) ? `${directory}.rs` : null;
}

interface Descent {
  readonly file: string | null;
  readonly parts: readonly string[];
  /** True when at least one part must lead to another file. */
  readonly strict?: boolean;
}

function descend(tree: Tree, { file, parts, strict }: Descent): readonly string[] {
  let at = file;
  let steps = 0;
  for (const part of parts) {
    const next = at === null ? null : childModule(tree, at, part);
    if (next === null) break;
    at = next;
    steps++;
  }
  return at === null || (strict && steps === 0) ? [] : [at];
}

function childModule(tree: Tree, file: string, name: string): string | null {
  const isRoot = ['mod.rs', 'lib.rs', 'main.rs'].includes(baseOf(file)) || !directoryOf(file).includes('src');
  const directory = isRoot ? directoryOf(file) : (join(directoryOf(file), stemOf(file)) ?? '');
  for (const end of [`${name}.rs`, `${name}/mod.rs`]) {
    const path = join(directory, end);
    if (path !== null && tree.has(path)) return path;
  }
  return null;
}

function crateDirectory(tree: Tree, from: string): string | null {
  return upward(directoryOf(from)).find((directory) => tree.has(join(directory, 'Cargo.toml') ?? '')) ?? null;
}

function crateRoot(tree: Tree, from: string): string | null {
  const directory = crateDirectory(tree, from);
  if (directory === null) return null;
  if (/(?:^|\/)(?:tests|examples|benches)\/[^/]{1,200}\.rs$/.test(from) || /src\/bin\/[^/]{1,200}\.rs$/.test(from))
    return from;
  return libraryOf(tree, directory);
}

function libraryOf(tree: Tree, directory: string): string | null {
  const ends = ['src/lib.rs', 'src/main.rs', 'lib.rs', 'main.rs'].map((end) => join(directory, end) ?? '');
  return ends.find((path) => tree.has(path)) ?? null;
}

/** The source of a binary that a test starts by name. */
export function rustBinary(tree: Tree, from: string, name: string): string | null {
  const directory = crateDirectory(tree, from) ?? '';
  const manifest = tree.read(join(directory, 'Cargo.toml') ?? '') ?? '';
  const block = manifest
    .split('[[bin]]')
    .slice(1)
    .find((one) => new RegExp(`name[ \\t]{0,9}=[ \\t]{0,9}"${name.replace(/[^\w-]/g, '')}"`).test(one));
  const path = /^path[ \t]{0,9}=[ \t]{0,9}"([^"\n]{1,200})"/m.exec(block ?? '')?.[1];
  const candidates = [path, `src/bin/${name}.rs`, `src/bin/${name}/main.rs`, 'src/main.rs'].flatMap((one) =>
    one === undefined ? [] : [join(directory, one) ?? ''],
  );
  return candidates.find((one) => tree.has(one)) ?? byNearness(tree.named(`${name}.rs`), from)[0] ?? null;
}
