// Java, Kotlin, C#, PHP, Scala, Swift, Dart, C and C++: types, members and functions from statements that end in `;` or a block.

import type { DeclarationKind } from '../declaration.ts';
import type { Mark } from '../text/declare.ts';
import { bodyOf, operatorEnd, type Segment, segments } from '../text/segments.ts';
import type { Token } from '../text/token.ts';
import {
  after,
  afterAngles,
  closing,
  commaParts,
  findFlat,
  isString,
  isWord,
  type Range,
  textAt,
} from '../text/tokens.ts';
import { type Around, BINDERS, type BraceLanguage, type Front, frontOf, NOT_DECLARED } from './brace-front.ts';
import { functionKind, runsOf } from './brace-roles.ts';
import { aliasMark, caseMarks, componentMarks, isBound, valueMarks } from './brace-values.ts';

const TYPES: Readonly<Record<BraceLanguage, readonly string[]>> = {
  java: ['class', 'interface', 'enum', 'record'],
  kotlin: ['class', 'interface', 'object'],
  csharp: ['class', 'interface', 'enum', 'record', 'struct'],
  php: ['class', 'interface', 'enum', 'trait'],
  scala: ['class', 'trait', 'object', 'enum'],
  swift: ['class', 'struct', 'enum', 'protocol', 'extension', 'actor'],
  dart: ['class', 'mixin', 'enum', 'extension'],
  c: ['class', 'struct', 'union', 'enum'],
  proto: ['message', 'service', 'enum', 'type', 'input', 'interface', 'extend', 'union'],
};
const SPACES = new Set(['namespace', 'module', 'package']);
const FUNCTIONS = new Set(['fun', 'func', 'function', 'def', 'init', 'rpc']);
const LINE_ENDED: ReadonlySet<BraceLanguage> = new Set(['kotlin', 'scala', 'swift']);

/** Marks of a range of a file in one of the brace languages. */
export function braceMarks(tokens: readonly Token[], language: BraceLanguage, range: Range): Mark[] {
  return inside({ tokens, language, owner: null }, range);
}

function inside(around: Around, range: Range): Mark[] {
  const cut = { ...range, lines: LINE_ENDED.has(around.language) };
  return segments(around.tokens, cut).flatMap((segment) => marksOf(around, segment));
}

function marksOf(around: Around, segment: Segment): Mark[] {
  const { tokens } = around;
  const front = frontOf(tokens, segment, around.language === 'c');
  const word = textAt(tokens, front.head);
  if (word === '#') return define(tokens, segment, front.head);
  if (SPACES.has(word) || (word === 'extern' && textAt(tokens, front.head + 2) === '{'))
    return inside(around, bodyOf(tokens, segment));
  const space =
    around.language === 'c' && segment.body >= 0
      ? findFlat(tokens, { from: front.head, to: segment.body }, ['namespace', '('])
      : -1;
  if (space >= 0 && textAt(tokens, space) === 'namespace') return inside(around, bodyOf(tokens, segment));
  const macro = testMacro(tokens, segment, front.head);
  if (macro) return [macro];
  const limit = signatureEnd(tokens, segment, front.head);
  const type = typeKeyword(around, { from: front.head, to: limit }, segment.body >= 0);
  if (type >= 0) return typeMarks(around, segment, type);
  if (word === 'if' && around.owner === null) return inside(around, bodyOf(tokens, segment));
  const alias = aliasMark(around, segment, front.head);
  if (alias) return [alias];
  if (word === 'case' && around.language === 'swift') return caseMarks(around, segment, front.head);
  const isFriend = word === 'friend' && findFlat(tokens, { from: front.head, to: limit }, ['(']) > 0;
  if (NOT_DECLARED.has(word) && !isFriend) return [];
  const bound =
    isBound(around.language) &&
    findFlat(tokens, { from: front.head, to: limit }, [...BINDERS, ...FUNCTIONS]) >= 0 &&
    BINDERS.has(textAt(tokens, findFlat(tokens, { from: front.head, to: limit }, [...BINDERS, ...FUNCTIONS])));
  const open = bound ? -1 : parametersOpen(around, front.head, limit);
  return open >= 0
    ? functionMark(around, segment, { ...front, open })
    : valueMarks(around, segment, { from: front.head, to: limit });
}

function define(tokens: readonly Token[], segment: Segment, head: number): Mark[] {
  if (textAt(tokens, head + 1) !== 'define' || !isWord(tokens, head + 2)) return [];
  return [
    {
      kind: 'constant',
      name: textAt(tokens, head + 2),
      owner: null,
      from: segment.from,
      to: segment.to,
      at: head + 2,
      exported: true,
    },
  ];
}

/** Test macros of C and C++: GoogleTest, Catch2, doctest, Boost, Check. */
function testMacro(tokens: readonly Token[], segment: Segment, head: number): Mark | null {
  const word = textAt(tokens, head);
  if (
    !/^(?:TYPED_)?TEST(?:_[FP]|_CASE(?:_METHOD|_FIXTURE)?|_METHOD)?$|^SCENARIO$|^BOOST_(?:AUTO|FIXTURE|DATA|PARAM)_TEST_CASE$|^START_TEST$/.test(
      word,
    )
  )
    return null;
  const parts = commaParts(tokens, { from: head + 2, to: closing(tokens, head + 1) });
  const title =
    parts.find(({ from }) => isString(tokens, from)) ?? (word.startsWith('BOOST') ? parts[0] : parts.at(-1));
  const at = title?.from ?? head;
  const owner = parts.length > 1 && title === parts.at(-1) ? textAt(tokens, parts[0]?.from ?? head) : null;
  return { kind: 'test', name: tokens[at]?.text ?? word, owner, from: segment.from, to: segment.to, at };
}

/** Where the signature ends: at a value, the body or the end. */
function signatureEnd(tokens: readonly Token[], segment: Segment, head: number): number {
  for (let i = head; i < segment.to; i = after(tokens, i)) {
    const text = textAt(tokens, i);
    if (text === '{' || text === ';' || text === '=>' || text === '=') return i;
    if (text === 'operator') i = operatorEnd(tokens, i) - 1;
    else if (isWord(tokens, i)) i = Math.max(i, afterAngles(tokens, i + 1, segment.to) - 1);
  }
  return segment.to;
}

/** The index of the keyword that makes the segment a type; -1 for anything else. */
function typeKeyword({ tokens, language }: Around, range: Range, hasBody: boolean): number {
  for (let i = range.from; i < range.to; i = after(tokens, i)) {
    const text = textAt(tokens, i);
    if (text === '(' || text === ':' || FUNCTIONS.has(text) || BINDERS.has(text)) return -1;
    if (tokens[i]?.kind !== 'word' || !TYPES[language].includes(text)) continue;
    if (
      language === 'c' &&
      (!hasBody || isReturnType(tokens, { from: afterAngles(tokens, i + 2, range.to), to: range.to }))
    )
      return -1;
    const doubled = TYPES[language].includes(textAt(tokens, i + 1)) && isWord(tokens, i + 2);
    if (doubled) return i + 1;
    return isWord(tokens, i + 1) || (text === 'object' && hasBody) || (language === 'c' && hasBody) ? i : -1;
  }
  return -1;
}

/** `struct S f(…) {`: parameters stand before any base. */
function isReturnType(tokens: readonly Token[], range: Range): boolean {
  return textAt(tokens, findFlat(tokens, range, ['(', ':'])) === '(';
}

function typeMarks(around: Around, segment: Segment, keyword: number): Mark[] {
  const { tokens } = around;
  let at = isWord(tokens, keyword + 1) ? keyword + 1 : keyword;
  for (let next = afterAngles(tokens, at + 1, segment.to); textAt(tokens, next) === '::'; ) {
    at = next + 1;
    next = afterAngles(tokens, at + 1, segment.to);
  }
  if (isWord(tokens, at + 1) && around.language === 'c' && textAt(tokens, at + 1) !== 'final') at++;
  const name = textAt(tokens, at);
  const body = bodyOf(tokens, segment);
  const open = at + 1 === segment.body ? -1 : componentsOpen(tokens, at, segment.body < 0 ? segment.to : segment.body);
  const components = open < 0 ? [] : componentMarks(around, { from: open + 1, to: closing(tokens, open) }, name);
  const isEnum = textAt(tokens, keyword) === 'enum' || textAt(tokens, keyword - 1) === 'enum';
  const kind: DeclarationKind =
    !isEnum && ['class', 'struct', 'object', 'record', 'actor'].includes(textAt(tokens, keyword)) ? 'class' : 'type';
  const members = isEnum ? enumMarks({ ...around, owner: name }, body) : inside({ ...around, owner: name }, body);
  return [
    { kind, name, owner: around.owner, from: segment.from, to: segment.to, at, exported: true },
    ...components,
    ...members,
  ];
}

function componentsOpen(tokens: readonly Token[], at: number, limit: number): number {
  const named = findFlat(tokens, { from: at, to: limit }, ['constructor', ':']);
  const i = textAt(tokens, named) === 'constructor' ? named + 1 : afterAngles(tokens, at + 1, limit);
  return i < limit && textAt(tokens, i) === '(' ? i : -1;
}

function enumMarks(around: Around, body: Range): Mark[] {
  const { tokens } = around;
  let end = body.from;
  while (end < body.to && textAt(tokens, end) !== ';') end = after(tokens, end);
  const cases = around.language === 'php' || around.language === 'swift';
  if (cases) return inside(around, body);
  const variants = commaParts(tokens, { from: body.from, to: end }).map(({ from, to }) => {
    let at = from;
    while (at < to && !isWord(tokens, at)) at = after(tokens, at);
    return { kind: 'field' as const, name: textAt(tokens, at), owner: around.owner, from, to, at };
  });
  return [...variants.filter((mark) => mark.name !== ''), ...inside(around, { from: end + 1, to: body.to })];
}

/** The parenthesis of a parameter list: behind a name, or behind `operator…`. */
function parametersOpen({ tokens, language }: Around, head: number, limit: number): number {
  for (let i = head; i < limit; i = after(tokens, i)) {
    if (language === 'c' && textAt(tokens, i) === 'operator') {
      for (let k = i + 1; k < limit; k++) if (textAt(tokens, k) === '(' && k > i + 1) return k;
    }
    if (textAt(tokens, i) !== '(' || textAt(tokens, after(tokens, i)) === '.') continue;
    const before = textAt(tokens, i - 1);
    if (
      isOperatorName(tokens, head, i) ||
      before === '>' ||
      before === '~' ||
      before === ']' ||
      isWord(tokens, i - 1) ||
      isString(tokens, i - 1)
    )
      return i > head ? i : -1;
  }
  return -1;
}

/** `func == (`, `def + (`: marks between the word for a function and its parameters. */
function isOperatorName(tokens: readonly Token[], head: number, open: number): boolean {
  let at = open - 1;
  while (at > head && at > open - 5 && tokens[at]?.kind === 'mark' && !'()[]{}'.includes(textAt(tokens, at))) at--;
  return at < open - 1 && FUNCTIONS.has(textAt(tokens, at));
}

interface Signature extends Front {
  readonly open: number;
}

function functionMark(around: Around, segment: Segment, signature: Signature): Mark[] {
  const { tokens, language } = around;
  const at = nameIndex(around, signature);
  const raw = language === 'c' ? operatorText(tokens, at) : nameText(tokens, { at, open: signature.open });
  const qualified =
    (textAt(tokens, at - 1) === '::' ||
      (textAt(tokens, at - 1) === '.' && language === 'kotlin') ||
      textAt(tokens, at - 1) === '~') &&
    isWord(tokens, at - 2);
  const destructor = textAt(tokens, at - 1) === '~';
  const owner =
    qualified && !destructor ? textAt(tokens, at - 2) : (around.owner ?? (destructor ? textAt(tokens, at) : null));
  const name = destructor ? `~${raw}` : raw;
  const isNamed = FUNCTIONS.has(textAt(tokens, at - 1));
  if (raw === '' || (owner === null && NOT_DECLARED.has(raw) && !isNamed)) return [];
  const { annotations } = signature;
  const isOverride = tokens
    .slice(signature.head, Math.min(signature.open, signature.head + 8))
    .some((token) => token.kind === 'word' && token.text === 'override');
  const kind = functionKind(name, { owner, annotations });
  return [
    {
      kind,
      name,
      owner,
      from: segment.from,
      to: segment.to,
      at,
      exported: true,
      runs: runsOf(name, { owner, annotations, isOverride }),
    },
  ];
}

/** A name, or the marks of an operator up to the parameters. */
function nameText(tokens: readonly Token[], { at, open }: { at: number; open: number }): string {
  if (isWord(tokens, at)) return textAt(tokens, at);
  if (isString(tokens, at)) return tokens[at]?.text ?? '';
  let name = '';
  for (let i = at; i < open; i++) name += textAt(tokens, i);
  return name;
}

/** C++ has operators for names. */
function operatorText(tokens: readonly Token[], at: number): string {
  let name = textAt(tokens, at);
  if (name !== 'operator') return name;
  for (let i = at + 1; i < at + 6 && (textAt(tokens, i) !== '(' || i === at + 1); i++)
    name += isString(tokens, i) ? '""' : (isWord(tokens, i) ? ' ' : '') + textAt(tokens, i);
  return name;
}

function nameIndex({ tokens, language }: Around, { head, open }: Signature): number {
  for (let i = head; language === 'c' && i < open; i++) if (textAt(tokens, i) === 'operator') return i;
  let at = open - 1;
  if (isOperatorName(tokens, head, open)) {
    while (!FUNCTIONS.has(textAt(tokens, at - 1))) at--;
    return at;
  }
  if (textAt(tokens, at) === '>' || textAt(tokens, at) === ']') {
    const mate = tokens[at]?.mate ?? -1;
    if (mate >= 0) at = mate;
    else while (at > head && textAt(tokens, at) !== '<') at--;
    at--;
  }
  return at;
}
