// Data files: their keys as declarations, three levels deep, so that an edit of one key is told from an edit of another.

import type { Mark } from '../text/declare.ts';
import type { Token } from '../text/token.ts';
import { after, closing, opensLine, type Range, textAt } from '../text/tokens.ts';

const DEPTH = 3;

/** Keys of JSON, with comments or without. */
export function jsonMarks(
  tokens: readonly Token[],
  range: Range = { from: 0, to: tokens.length },
  path: readonly string[] = [],
): Mark[] {
  const marks: Mark[] = [];
  const inner =
    path.length === 0 && textAt(tokens, range.from) === '{'
      ? { from: range.from + 1, to: closing(tokens, range.from) }
      : range;
  let from = inner.from;
  for (let i = inner.from; i <= inner.to; i = after(tokens, i)) {
    if (i < inner.to && textAt(tokens, i) !== ',') continue;
    marks.push(...jsonEntry(tokens, { from, to: i }, path));
    from = i + 1;
  }
  return marks;
}

function jsonEntry(tokens: readonly Token[], { from, to }: Range, path: readonly string[]): Mark[] {
  const key = tokens[from];
  if (!key || key.kind === 'mark' || textAt(tokens, from + 1) !== ':') return [];
  const mark = keyMark(key.text, path, { from, to, at: from });
  const open = from + 2;
  if (textAt(tokens, open) !== '{' || path.length + 1 >= DEPTH) return [mark];
  return [mark, ...jsonMarks(tokens, { from: open + 1, to: closing(tokens, open) }, [...path, key.text])];
}

function keyMark(name: string, path: readonly string[], place: { from: number; to: number; at: number }): Mark {
  return {
    kind: 'field',
    name: name.slice(0, 200),
    owner: path.length > 0 ? path.join('.').slice(0, 300) : null,
    ...place,
    exported: true,
    eager: true,
  };
}

interface OpenKey {
  readonly name: string;
  readonly column: number;
  readonly from: number;
}

/** Keys of YAML, TOML, INI, properties and env files: `key:` or `key =` first on a line, under indentation or `[section]`. */
export function lineMarks(tokens: readonly Token[]): Mark[] {
  const marks: Mark[] = [];
  const open: OpenKey[] = [];
  let section: OpenKey | null = null;
  const close = (column: number, to: number): void => {
    for (let top = open.at(-1); top && top.column >= column; top = open.at(-1)) {
      open.pop();
      const path = [...(section ? [section.name] : []), ...open.map((key) => key.name)];
      if (path.length < DEPTH) marks.push(keyMark(top.name, path, { from: top.from, to, at: top.from }));
    }
  };
  for (let i = 0; i < tokens.length; i++) {
    if (!opensLine(tokens, i)) continue;
    const column = tokens[i]?.column ?? 0;
    if (isSection(tokens, i)) {
      close(0, i);
      if (section) marks.push(keyMark(section.name, [], { from: section.from, to: i, at: section.from }));
      section = { name: inBrackets(tokens, i), column: -1, from: i };
      continue;
    }
    const key = keyAt(tokens, i);
    if (key === null) continue;
    close(column, i);
    open.push({ name: key, column, from: i });
  }
  close(0, tokens.length);
  if (section) marks.push(keyMark(section.name, [], { from: section.from, to: tokens.length, at: section.from }));
  return marks;
}

function isSection(tokens: readonly Token[], at: number): boolean {
  if (textAt(tokens, at) !== '[' || tokens[at]?.column !== 0) return false;
  const end = closing(tokens, at);
  return end > at && tokens[end]?.line === tokens[at]?.line && (end + 1 >= tokens.length || opensLine(tokens, end + 1));
}

function inBrackets(tokens: readonly Token[], at: number): string {
  return tokens
    .slice(at, closing(tokens, at))
    .filter((token) => token.text !== '[')
    .map((token) => token.text)
    .join('');
}

/** A key with its dots and dashes, when `:` or `=` follows on the same line; null otherwise. */
function keyAt(tokens: readonly Token[], at: number): string | null {
  const line = tokens[at]?.line;
  let name = '';
  let i = textAt(tokens, at) === '-' ? at + 1 : at;
  if (textAt(tokens, i) === 'export') i++;
  for (; tokens[i]?.line === line && name.length < 200; i++) {
    const text = tokens[i]?.text ?? '';
    const isSign = tokens[i]?.kind === 'mark' && (text === ':' || text === '=' || text === ':=');
    if (isSign) return name === '' ? null : name;
    const part =
      tokens[i]?.kind !== 'mark' || text === '.' || text === '-' || text === '/' || text === '@' || text === '*';
    if (!part) return null;
    name += text;
  }
  return null;
}

/** Entries of a snapshot file, by title. */
export function snapshotMarks(tokens: readonly Token[]): Mark[] {
  const heads: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (textAt(tokens, i) === 'exports' && textAt(tokens, i + 1) === '[') heads.push(i);
  }
  return heads.map((from, index) =>
    keyMark(tokens[from + 2]?.text ?? '', [], { from, to: heads[index + 1] ?? tokens.length, at: from }),
  );
}
