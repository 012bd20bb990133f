// Members inside JavaScript and TypeScript braces: of classes, interfaces, enums, objects and returned objects.

import type { Mark } from '../text/declare.ts';
import type { Token } from '../text/token.ts';
import {
  after,
  afterTypes,
  breaksLine,
  closing,
  commaParts,
  isString,
  isWord,
  type Range,
  textAt,
} from '../text/tokens.ts';
import { breaksMember, decoratorEnd, isFunction } from './script-shapes.ts';

const MODIFIERS = new Set([
  'public',
  'private',
  'protected',
  'static',
  'readonly',
  'async',
  'get',
  'set',
  'override',
  'abstract',
  'declare',
  'accessor',
]);
/** Methods that the platform or a framework calls. */
const CALLED_BY_OTHERS = new Set(['toString', 'toJSON', 'valueOf', 'render', 'then', 'handleRequest', 'setup', 'data']);
const NAME_MARKS = new Set(['*', '#', '+', '-']);

/** Fields and methods of a class body. */
export function classMembers(tokens: readonly Token[], body: Range, owner: string): Mark[] {
  const marks: Mark[] = [];
  for (let i = body.from; i < body.to; ) {
    const at = memberName(tokens, { from: i, to: body.to });
    const to = memberEnd(tokens, { from: at, to: body.to });
    const name = nameAt(tokens, at);
    if (name !== '') marks.push(classMember({ tokens, at, to, from: i, owner, name }));
    i = Math.max(to, i + 1);
  }
  return marks;
}

interface Member extends Range {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly owner: string;
  readonly name: string;
}

function classMember({ tokens, at, from, to, owner, name }: Member): Mark {
  const behind = after(tokens, at);
  const next = textAt(tokens, behind);
  const isMethod = next === '(' || next === '<';
  const decorated = textAt(tokens, from) === '@';
  const runs =
    name === 'constructor'
      ? 'on creation'
      : CALLED_BY_OTHERS.has(name) || decorated || /^(?:component|ng|on)[A-Z]/.test(name)
        ? 'with owner'
        : 'by name';
  const isCode = isMethod || isFunction(tokens, { from: behind + 1, to });
  return {
    kind: isCode ? 'method' : 'field',
    name,
    owner,
    from,
    to,
    at,
    runs: isCode ? runs : 'with owner',
    eager: !isCode,
  };
}

/** The index of a member's name, behind decorators and modifiers. */
function memberName(tokens: readonly Token[], range: Range): number {
  let i = range.from;
  while (i < range.to) {
    const text = textAt(tokens, i);
    const next = textAt(tokens, i + 1);
    if (text === '@') i = decoratorEnd(tokens, i);
    else if (NAME_MARKS.has(text)) i++;
    else if (
      MODIFIERS.has(text) &&
      !['(', '=', ':', ';', ',', '?', '!', '<', '}'].includes(next) &&
      !breaksLine(tokens, i + 1)
    )
      i++;
    else break;
  }
  return i;
}

function nameAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  if (token?.kind === 'word' || token?.kind === 'string' || token?.kind === 'number') return token.text.slice(0, 200);
  if (textAt(tokens, at) !== '[') return '';
  const inner = tokens.slice(at + 1, Math.min(closing(tokens, at), at + 12));
  // `[key: string]: T` gives no name of its own.
  return inner.some(({ text }) => text === ':') ? '' : inner.map(({ text }) => text).join('');
}

function memberEnd(tokens: readonly Token[], range: Range): number {
  // `static { … }`
  if (textAt(tokens, range.from) === '{') return after(tokens, range.from);
  let behindParameters = false;
  for (let i = range.from; i < range.to; ) {
    const text = textAt(tokens, i);
    if (text === ';') return i + 1;
    const isBody =
      text === '{' && behindParameters && ![':', '|', '&', '<', ',', '=>', '='].includes(textAt(tokens, i - 1));
    if (text === '(') behindParameters = true;
    if (text === '=' || text === '=>') behindParameters = false;
    i = after(tokens, i);
    if (isBody || (i < range.to && breaksMember(tokens, i))) return i;
  }
  return range.to;
}

/** Members of an interface or an object type. */
export function typeMembers(tokens: readonly Token[], body: Range, owner: string): Mark[] {
  const marks: Mark[] = [];
  let from = body.from;
  for (let i = body.from; i <= body.to; i = afterTypes(tokens, i, body.to)) {
    const text = textAt(tokens, i);
    const ends = i >= body.to || text === ';' || text === ',' || (i > from && breaksMember(tokens, i));
    if (!ends) continue;
    const at = memberName(tokens, { from, to: i });
    const name = nameAt(tokens, at);
    if (i > from && name !== '') marks.push({ kind: 'field', name, owner, from, to: i, at });
    from = text === ';' || text === ',' ? i + 1 : i;
  }
  return marks;
}

/** Variants of an enum. */
export function enumMembers(tokens: readonly Token[], body: Range, owner: string): Mark[] {
  return commaParts(tokens, body).map(({ from, to }) => ({
    kind: 'field',
    name: nameAt(tokens, from),
    owner,
    from,
    to,
    at: from,
  }));
}

/** Properties of an object literal. */
export function objectMembers(tokens: readonly Token[], body: Range, owner: string): Mark[] {
  const marks: Mark[] = [];
  for (const { from, to } of commaParts(tokens, body)) {
    const at = memberName(tokens, { from, to });
    const name = nameAt(tokens, at);
    if (name === '' || textAt(tokens, from) === '...') continue;
    const next = textAt(tokens, at + 1);
    const isCode = next === '(' || next === '<' || (next === ':' && isFunction(tokens, { from: at + 2, to }));
    marks.push({ kind: isCode ? 'method' : 'field', name, owner, from, to, at, runs: 'with owner', eager: !isCode });
  }
  return marks;
}

/** Properties of the objects a function returns from its own body. */
export function returnedMembers(tokens: readonly Token[], range: Range, owner: string): Mark[] {
  const marks: Mark[] = [];
  const body = functionBody(tokens, range);
  if (textAt(tokens, body) === '(')
    return objectMembers(tokens, { from: body + 2, to: closing(tokens, body + 1) }, owner);
  for (let i = body + 1; i < closing(tokens, body); i = after(tokens, i)) {
    const open = textAt(tokens, i) === 'return' && textAt(tokens, i + 1) === '{' ? i + 1 : -1;
    if (open >= 0) marks.push(...objectMembers(tokens, { from: open + 1, to: closing(tokens, open) }, owner));
  }
  return marks;
}

/** The `{` of a function's body, or the `(` of `=> ({ … })`; behind the range when there is neither. */
function functionBody(tokens: readonly Token[], range: Range): number {
  if (textAt(tokens, range.from) === '{') return range.from;
  for (let i = range.from; i < range.to; i = after(tokens, i)) {
    if (textAt(tokens, i) !== '=>') continue;
    if (textAt(tokens, i + 1) === '{') return i + 1;
    if (textAt(tokens, i + 1) === '(' && textAt(tokens, i + 2) === '{') return i + 1;
  }
  return range.to;
}

/** The text of a call's first argument when it reads like a title; null otherwise. */
export function titleAt(tokens: readonly Token[], open: number): string | null {
  const first = open + 1;
  if (isString(tokens, first)) return tokens[first]?.text ?? null;
  if (!isWord(tokens, first) || ['async', 'function'].includes(textAt(tokens, first))) return null;
  let title = '';
  let i = first;
  for (; i < closing(tokens, open) && (isWord(tokens, i) || textAt(tokens, i) === '.'); i++) title += textAt(tokens, i);
  return textAt(tokens, i) === ',' ? title.replace(/\.name$/, '') : null;
}
