// Which files of the checkout a string in code names: `fixtures/x.json`, `$ROOT/lib/${part}.sh`, `../data.txt`.

import { baseOf, byNearness, directoryOf, join, type Tree, upward } from './tree.ts';

const MOST = 50;
const CHARS = 200;
/** A bare file name that many directories have names none of them. */
const SAME_NAME = 4;
const LEADING_HOLE = /^(?:\$\{[^}]{0,80}\}|\$\([^/]{0,80}\)|\$\w{1,60}|\{[^}/]{0,60}\}|#\{[^}]{0,80}\}|%s|~|\.)\/+/;
const HOLE = /\$\{[^}]{0,80}\}|\$\w{1,60}|#\{[^}]{0,80}\}|\{[^}/]{0,60}\}|%s|\*{1,2}/g;

/** Files a literal of `from` may name, best first, at most 50; none when it is no path or nothing is there. */
export function filesNamed(tree: Tree, from: string, literal: string): readonly string[] {
  if (literal.length > CHARS || literal.length < 3 || !/[./]/.test(literal) || literal.includes('://')) return [];
  const rooted = dirnameStripped(literal).replace(LEADING_HOLE, '');
  const floating = rooted !== literal;
  const path = rooted.replace(HOLE, '*').replace(/^\/+/, '');
  if (!/^[\w@.+\-/*[\]]{3,200}$/.test(path) || /^[./*]+$/.test(path)) return [];
  if (path.includes('*')) return globbed(tree, from, path);
  const exact = at(tree, from, path);
  if (exact !== null) return [exact];
  if (path.includes('..')) return [];
  if (!path.includes('/')) return byName(tree, from, path);
  return floating || path.split('/').length > 2 || /\.\w{1,8}$/.test(path) ? tree.ending(path, from).slice(0, 1) : [];
}

/** `$(dirname "$0")/../x` is `../x` from the script. */
function dirnameStripped(literal: string): string {
  return literal.replace(/^\$\([^)]{0,80}\)\/+/, './').replace(/^\.\/(?=\.\.)/, '');
}

function at(tree: Tree, from: string, path: string): string | null {
  if (path.startsWith('..')) {
    const joined = join(directoryOf(from), path);
    return joined !== null && tree.has(joined) ? joined : null;
  }
  for (const directory of upward(directoryOf(from))) {
    const joined = join(directory, path);
    if (
      joined !== null &&
      joined !== from &&
      tree.has(joined) &&
      (path.includes('/') || directory === directoryOf(from))
    )
      return joined;
  }
  return null;
}

function byName(tree: Tree, from: string, base: string): readonly string[] {
  if (!/\.[A-Za-z]\w{0,11}$/.test(base)) return [];
  const same = tree.named(base);
  return same.length === 0 || same.length > SAME_NAME ? [] : byNearness(same, from).slice(0, 1);
}

function globbed(tree: Tree, from: string, path: string): readonly string[] {
  const base = baseOf(path);
  const directory = directoryOf(path);
  if (directory.includes('*') || base === '*' || !path.includes('/')) return [];
  const directories = path.startsWith('..')
    ? [join(directoryOf(from), directory)]
    : [
        ...upward(directoryOf(from)).map((parent) => join(parent, directory)),
        ...tree.directories(directory, from).slice(0, 3),
      ];
  for (const one of directories) {
    if (one === null) continue;
    const found = tree.inside(one).filter((file) => file !== from && fits(base, baseOf(file)));
    if (found.length > 0) return found.slice(0, MOST);
  }
  return [];
}

/** Whether a text fits a pattern in which each `*` stands for anything. */
export function fits(pattern: string, text: string): boolean {
  const parts = pattern.split('*');
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  if (parts.length === 1) return pattern === text;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > text.length - last.length) return false;
    at = found + part.length;
  }
  return true;
}
