// Ruby: declarations by indentation of their `end`, requires, RSpec and Minitest.

import type { RawImport } from '../declaration.ts';
import type { Mark } from '../text/declare.ts';
import type { Token } from '../text/token.ts';
import { closing, isString, isWord, opensLine, type Range, textAt } from '../text/tokens.ts';

interface Block {
  readonly from: number;
  readonly column: number;
  readonly kind: Mark['kind'] | 'skip';
  readonly name: string;
  readonly at: number;
  readonly owner: string | null;
  readonly isDef: boolean;
}

const SUITES = new Set(['describe', 'context', 'feature', 'shared_examples', 'shared_context', 'shared_examples_for']);
const CASES = new Set(['it', 'specify', 'example', 'scenario', 'test', 'should', 'fit', 'xit']);
const HOOKS = new Set(['before', 'after', 'around', 'setup', 'teardown']);
const CALLED_BY_OTHERS = new Set([
  'to_s',
  'inspect',
  'each',
  'call',
  '<=>',
  '==',
  '[]',
  '[]=',
  '<<',
  'hash',
  'eql?',
  'to_h',
  'to_json',
  'to_str',
  'method_missing',
  'perform',
]);

/** Marks of a Ruby file. */
export function rubyMarks(tokens: readonly Token[]): Mark[] {
  const open: Block[] = [];
  const marks: Mark[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!opensLine(tokens, i)) continue;
    const column = tokens[i]?.column ?? 0;
    if (textAt(tokens, i) === 'end') {
      closeTo(open, marks, { column, to: i + 1 });
      continue;
    }
    const block = blockAt(tokens, i, open);
    if (!block) continue;
    const line = block.column < 0 ? endOfConstant(tokens, i) : endOfLine(tokens, i);
    if (!isOneLine(tokens, block, line)) open.push(block);
    else {
      finish(marks, block, line);
      if (block.column < 0) i = line - 1;
    }
  }
  for (const block of open.reverse()) finish(marks, block, tokens.length);
  return marks;
}

function closeTo(open: Block[], marks: Mark[], end: { column: number; to: number }): void {
  const top = open.findLastIndex((block) => block.column <= end.column);
  if (top < 0 || open[top]?.column !== end.column) return;
  for (const block of open.splice(top)) finish(marks, block, end.to);
}

function finish(marks: Mark[], block: Block, to: number): void {
  if (block.kind === 'skip') return;
  const { from, kind, name, owner, at } = block;
  const creates = name === 'initialize';
  marks.push({
    kind,
    name,
    owner,
    from,
    to,
    at,
    exported: true,
    runs: creates ? 'on creation' : CALLED_BY_OTHERS.has(name) ? 'with owner' : 'by name',
  });
}

function blockAt(tokens: readonly Token[], at: number, open: readonly Block[]): Block | null {
  const column = tokens[at]?.column ?? 0;
  const word = textAt(tokens, at);
  const owner = open.findLast((block) => block.kind === 'class')?.name ?? null;
  const base = { from: at, column, owner, isDef: false };
  if (open.at(-1)?.kind === 'method' || open.at(-1)?.kind === 'function' || open.at(-1)?.kind === 'test') return null;
  if (word === 'class' || word === 'module') return typeBlock(tokens, at, base);
  const def = word === 'def' ? at : textAt(tokens, at + 1) === 'def' && !opensLine(tokens, at + 1) ? at + 1 : -1;
  if (def >= 0) return methodBlock(tokens, def, base);
  const suites = open.filter((block) => block.kind === 'suite').map((block) => block.name);
  const inside = { ...base, owner: suites.length > 0 ? suites.join(' > ') : owner };
  const call = textAt(tokens, at + 1) === '.' ? at + 2 : at;
  if (SUITES.has(textAt(tokens, call))) return { ...inside, kind: 'suite', ...title(tokens, call) };
  if (CASES.has(word)) return { ...inside, kind: 'test', ...title(tokens, at) };
  if (HOOKS.has(word)) return { ...inside, kind: 'hook', name: word, at };
  return constant(tokens, at, base);
}

function typeBlock(tokens: readonly Token[], at: number, base: Omit<Block, 'kind' | 'name' | 'at'>): Block | null {
  if (textAt(tokens, at + 1) === '<') return null;
  let i = at + 1;
  while (textAt(tokens, i + 1) === '::') i += 2;
  return { ...base, kind: 'class', name: textAt(tokens, i), at: i };
}

function methodBlock(tokens: readonly Token[], def: number, base: Omit<Block, 'kind' | 'name' | 'at'>): Block {
  const at = textAt(tokens, def + 2) === '.' ? def + 3 : def + 1;
  const name = methodName(tokens, at);
  const isTest = base.owner !== null && /^test_/.test(name);
  const isHook = base.owner !== null && /^(?:setup|teardown)$/.test(name);
  return {
    ...base,
    isDef: true,
    kind: isTest ? 'test' : isHook ? 'hook' : base.owner === null ? 'function' : 'method',
    name,
    at,
  };
}

/** A name with the `=` of a setter, or an operator's marks. */
function methodName(tokens: readonly Token[], at: number): string {
  let name = textAt(tokens, at);
  const isOperator = !isWord(tokens, at);
  for (let i = at + 1; i < at + 3; i++) {
    const isClose =
      tokens[i]?.column === (tokens[i - 1]?.column ?? 0) + textAt(tokens, i - 1).length &&
      tokens[i]?.line === tokens[at]?.line;
    const text = textAt(tokens, i);
    if (!isClose || text === '(' || (!isOperator && text !== '=')) break;
    name += text;
  }
  return name;
}

function title(tokens: readonly Token[], at: number): { name: string; at: number } {
  const first = textAt(tokens, at + 1) === '(' ? at + 2 : at + 1;
  if (isString(tokens, first)) return { name: tokens[first]?.text ?? '', at };
  let name = '';
  for (let i = first; (isWord(tokens, i) && textAt(tokens, i) !== 'do') || textAt(tokens, i) === '::'; i++)
    name += textAt(tokens, i);
  return { name, at };
}

/** `NAME = …` lasts until its line and brackets end. */
function constant(tokens: readonly Token[], at: number, base: Omit<Block, 'kind' | 'name' | 'at'>): Block | null {
  const name = textAt(tokens, at);
  if (!/^[A-Z]/.test(name) || textAt(tokens, at + 1) !== '=') return null;
  const line = endOfConstant(tokens, at);
  const isType = /^(?:Struct|Class|Module|Data)$/.test(textAt(tokens, at + 2)) && textAt(tokens, at + 3) === '.';
  const kind = isType ? 'class' : base.owner === null ? 'constant' : 'field';
  return { ...base, column: opensBlock(tokens, { from: at, to: line }) ? base.column : -1, kind, name, at };
}

const CARRY_ON = new Set(['\\', '=', '+', '-', '*', '|', '||', '&', '&&', '?', ':', ',', '.', '=>']);

/** The end of a value: a line goes on behind a sign, and where the next begins with a dot. */
function endOfConstant(tokens: readonly Token[], at: number): number {
  let end = endOfLine(tokens, at);
  while (end < tokens.length && (CARRY_ON.has(textAt(tokens, end - 1)) || /^\.$|^&$/.test(textAt(tokens, end))))
    end = endOfLine(tokens, closing(tokens, end));
  return end;
}

/** True when a line ends in `do` or `do |names|`. */
function opensBlock(tokens: readonly Token[], { from, to }: Range): boolean {
  const open = tokens.findLastIndex(({ kind, text }, i) => i < to && kind === 'word' && text === 'do');
  return open > from && (open === to - 1 || (textAt(tokens, open + 1) === '|' && textAt(tokens, to - 1) === '|'));
}

function endOfLine(tokens: readonly Token[], at: number): number {
  let i = at + 1;
  while (i < tokens.length && !opensLine(tokens, i)) {
    const mate = closing(tokens, i);
    i = mate > i && textAt(tokens, i) !== '}' ? mate + 1 : i + 1;
  }
  return i;
}

function isOneLine(tokens: readonly Token[], block: Block, line: number): boolean {
  if (block.column < 0 || textAt(tokens, line - 1) === 'end' || textAt(tokens, line - 1) === '}') return true;
  if (block.isDef) return !block.name.endsWith('=') && endless(tokens, block.at, line);
  if (block.kind === 'class') return textAt(tokens, line - 1) === 'end';
  return !tokens.slice(block.from, line).some((token) => token.kind === 'word' && token.text === 'do');
}

/** `def name = …`, `def name(…) = …` */
function endless(tokens: readonly Token[], at: number, line: number): boolean {
  const next = textAt(tokens, at + 1) === '(' ? closing(tokens, at + 1) + 1 : at + 1;
  return next < line && textAt(tokens, next) === '=';
}

/** `require`, `require_relative`, `load`, `autoload :Name, 'path'`. */
export function rubyImports(tokens: readonly Token[]): RawImport[] {
  const imports: RawImport[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== 'word' || !['require', 'require_relative', 'load', 'autoload'].includes(token.text)) return;
    const string = tokens.slice(i + 1, i + 6).find((one) => one.kind === 'string' && one.line === token.line);
    if (!string) return;
    const specifier = token.text === 'require_relative' ? `./${string.text}` : string.text;
    imports.push({ specifier, names: [{ imported: '*', local: '*' }], line: token.line, exports: true });
  });
  return imports;
}
