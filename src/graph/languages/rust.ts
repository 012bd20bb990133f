// Rust: items, impl blocks, inline modules, tests, `use` trees.

import type { RawImport, Runs } from '../declaration.ts';
import type { Mark } from '../text/declare.ts';
import { bodyOf, type Segment, segments } from '../text/segments.ts';
import type { Token } from '../text/token.ts';
import { after, afterAngles, closing, commaParts, isWord, type Range, textAt } from '../text/tokens.ts';

interface Item {
  readonly segment: Segment;
  readonly at: number;
  readonly keyword: string;
  readonly name: string;
  readonly exported: boolean;
  readonly attributes: ReadonlySet<string>;
}

interface Around {
  readonly owner: string | null;
  readonly runs: Runs;
}

const KEYWORDS = new Set([
  'fn',
  'struct',
  'enum',
  'union',
  'trait',
  'impl',
  'mod',
  'const',
  'static',
  'type',
  'macro_rules',
  'use',
]);
const MODIFIERS = new Set(['async', 'unsafe', 'extern', 'default', 'crate']);
const OUTSIDE: Around = { owner: null, runs: 'by name' };

/** Marks of a Rust file. */
export function rustMarks(tokens: readonly Token[], range: Range, around: Around = OUTSIDE): Mark[] {
  return segments(tokens, { ...range, lines: false }).flatMap((segment) => {
    const item = itemOf(tokens, segment);
    return item ? itemMarks(tokens, item, around) : [];
  });
}

function itemOf(tokens: readonly Token[], segment: Segment): Item | null {
  const attributes = new Set<string>();
  let exported = false;
  for (let i = segment.from; i < segment.to; i = after(tokens, i)) {
    const text = textAt(tokens, i);
    if (text === '#') {
      const open = textAt(tokens, i + 1) === '!' ? i + 2 : i + 1;
      for (let k = open; k < closing(tokens, open); k++) if (isWord(tokens, k)) attributes.add(textAt(tokens, k));
      i = open;
    } else if (text === 'pub') exported = true;
    else if (text === 'const' && textAt(tokens, i + 1) === 'fn') continue;
    else if (KEYWORDS.has(text)) return { segment, keyword: text, ...nameOf(tokens, i), exported, attributes };
    else if (text !== '(' && text !== '' && !MODIFIERS.has(text)) return null;
  }
  return null;
}

function nameOf(tokens: readonly Token[], keyword: number): { at: number; name: string } {
  if (textAt(tokens, keyword) !== 'impl') {
    const at = ['!', 'mut'].includes(textAt(tokens, keyword + 1)) ? keyword + 2 : keyword + 1;
    return { at, name: textAt(tokens, at) };
  }
  let at = afterAngles(tokens, keyword + 1, tokens.length);
  for (let i = at; i < tokens.length && textAt(tokens, i) !== '{'; i = after(tokens, i)) {
    if (textAt(tokens, i) === 'for') at = i + 1;
    if (textAt(tokens, i) === 'where') break;
  }
  while (
    !isWord(tokens, at) ||
    textAt(tokens, at) === 'dyn' ||
    textAt(tokens, at) === 'mut' ||
    textAt(tokens, at + 1) === '::'
  ) {
    if (at >= tokens.length || textAt(tokens, at) === '{') break;
    at++;
  }
  return { at, name: textAt(tokens, at) };
}

function itemMarks(tokens: readonly Token[], item: Item, around: Around): Mark[] {
  const { segment, name, at, exported, keyword } = item;
  const body = bodyOf(tokens, segment);
  const common = { name, owner: around.owner, from: segment.from, to: segment.to, at, exported };
  if (name === '' || keyword === 'use') return [];
  if (keyword === 'mod') return rustMarks(tokens, body, OUTSIDE);
  if (keyword === 'fn') return [{ ...common, kind: functionKind(item, around), runs: around.runs }];
  if (keyword === 'impl')
    return rustMarks(tokens, body, { owner: name, runs: isTraitImpl(tokens, segment) ? 'with owner' : 'by name' });
  if (keyword === 'trait')
    return [{ ...common, kind: 'type' }, ...rustMarks(tokens, body, { owner: name, runs: 'by name' })];
  if (keyword === 'struct' || keyword === 'enum' || keyword === 'union')
    return [{ ...common, kind: 'type' }, ...fields(tokens, body, name)];
  if (keyword === 'macro_rules') return [{ ...common, kind: 'function' }];
  return [{ ...common, kind: keyword === 'type' ? 'type' : around.owner === null ? 'constant' : 'field' }];
}

function functionKind(item: Item, around: Around): Mark['kind'] {
  if (
    ['test', 'rstest', 'bench', 'test_case', 'quickcheck'].some((one) => item.attributes.has(one)) &&
    !item.attributes.has('cfg')
  )
    return 'test';
  if (item.attributes.has('fixture')) return 'hook';
  return around.owner === null ? 'function' : 'method';
}

function isTraitImpl(tokens: readonly Token[], segment: Segment): boolean {
  for (let i = segment.from; i < segment.body; i = after(tokens, i)) if (textAt(tokens, i) === 'for') return true;
  return false;
}

/** Fields of a struct, variants of an enum. */
function fields(tokens: readonly Token[], body: Range, owner: string): Mark[] {
  return commaParts(tokens, body).flatMap(({ from, to }) => {
    let at = from;
    while (
      at < to &&
      (textAt(tokens, at) === '#' ||
        textAt(tokens, at) === '[' ||
        textAt(tokens, at) === 'pub' ||
        textAt(tokens, at) === '(')
    )
      at = after(tokens, at);
    return isWord(tokens, at)
      ? [{ kind: 'field' as const, name: textAt(tokens, at), owner, from, to, at, eager: true }]
      : [];
  });
}

/** `use` trees and `mod x;`, flat: one import a name, `specifier` the path before it. Paths written in full inside code count too. */
export function rustImports(tokens: readonly Token[]): RawImport[] {
  const imports: RawImport[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const text = textAt(tokens, i);
    const line = tokens[i]?.line ?? 1;
    if (text === 'use' && tokens[i]?.kind === 'word') {
      const exports = textAt(tokens, i - 1) === 'pub' || textAt(tokens, i - 1) === ')';
      tree(tokens, { at: i + 1, prefix: [], depth: 0 }, (path, local) =>
        imports.push(named(path, local, { line, exports })),
      );
      while (i < tokens.length && textAt(tokens, i) !== ';') i = after(tokens, i);
    } else if (text === 'mod' && textAt(tokens, i + 2) === ';') {
      const name = textAt(tokens, i + 1);
      imports.push({ specifier: `self::${name}`, names: [{ imported: '*', local: name }], line, exports: false });
    } else if (['crate', 'super'].includes(text) && textAt(tokens, i + 1) === '::') imports.push(...inline(tokens, i));
  }
  return imports;
}

interface Branch {
  readonly at: number;
  readonly prefix: readonly string[];
  readonly depth: number;
}

function tree(tokens: readonly Token[], branch: Branch, emit: (path: readonly string[], local: string) => void): void {
  const path = [...branch.prefix];
  let i = textAt(tokens, branch.at) === '::' ? branch.at + 1 : branch.at;
  while (isWord(tokens, i)) {
    path.push(textAt(tokens, i++));
    if (textAt(tokens, i) !== '::') break;
    i++;
  }
  if (textAt(tokens, i) === '{' && branch.depth < 12) {
    for (const part of commaParts(tokens, { from: i + 1, to: closing(tokens, i) }))
      tree(tokens, { at: part.from, prefix: path, depth: branch.depth + 1 }, emit);
    return;
  }
  if (textAt(tokens, i) === '*') return emit([...path, '*'], '*');
  if (path.at(-1) === 'self') path.pop();
  if (path.length > 0) emit(path, textAt(tokens, i) === 'as' ? textAt(tokens, i + 1) : (path.at(-1) ?? ''));
}

function named(path: readonly string[], local: string, more: { line: number; exports: boolean }): RawImport {
  return { specifier: path.slice(0, -1).join('::'), names: [{ imported: path.at(-1) ?? '*', local }], ...more };
}

function inline(tokens: readonly Token[], at: number): RawImport[] {
  const path: string[] = [];
  for (let i = at; isWord(tokens, i) && path.length < 12; i += 2) {
    path.push(textAt(tokens, i));
    if (textAt(tokens, i + 1) !== '::') break;
  }
  const line = tokens[at]?.line ?? 1;
  const local = path.at(-2) ?? '';
  const more = { line, exports: false };
  return path.length < 2
    ? []
    : [named(path, path.at(-1) ?? '', more), ...(path.length > 2 ? [named(path.slice(0, -1), local, more)] : [])];
}
