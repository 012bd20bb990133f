// Go: top-level declarations, methods by receiver, struct fields, imports.

import type { RawImport, Runs } from '../declaration.ts';
import type { Mark } from '../text/declare.ts';
import type { Token } from '../text/token.ts';
import { after, closing, commaParts, isString, isWord, opensLine, type Range, textAt } from '../text/tokens.ts';

/** Methods that the standard library calls on its own. */
const CALLED_BY_OTHERS = new Set([
  'Error',
  'String',
  'ServeHTTP',
  'Len',
  'Less',
  'Swap',
  'Read',
  'Write',
  'MarshalJSON',
  'UnmarshalJSON',
  'MarshalText',
  'UnmarshalText',
  'Unwrap',
  'Is',
  'As',
  'Format',
  'Scan',
  'Value',
  'RoundTrip',
]);
const HEADS = new Set(['func', 'type', 'var', 'const']);

/** Marks of a Go file. `isTest` says whether the file is a `_test.go`. */
export function goMarks(tokens: readonly Token[], isTest: boolean): Mark[] {
  const marks: Mark[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (!HEADS.has(textAt(tokens, i)) || !opensLine(tokens, i) || tokens[i]?.column !== 0) {
      i = after(tokens, i);
      continue;
    }
    const range = { from: i, to: statementEnd(tokens, i) };
    if (textAt(tokens, i) === 'func') marks.push(...functionMarks(tokens, range, isTest));
    else if (textAt(tokens, i + 1) === '(') marks.push(...groupMarks(tokens, range));
    else marks.push(...oneMark(tokens, { ...range, at: i + 1 }));
    i = range.to;
  }
  return marks;
}

function statementEnd(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length; ) {
    i = after(tokens, i);
    if (tokens[i]?.column === 0 && opensLine(tokens, i) && textAt(tokens, i) !== '}' && textAt(tokens, i) !== ')')
      return i;
  }
  return tokens.length;
}

function functionMarks(tokens: readonly Token[], range: Range, isTest: boolean): Mark[] {
  const hasReceiver = textAt(tokens, range.from + 1) === '(';
  const at = hasReceiver ? after(tokens, range.from + 1) : range.from + 1;
  const owner = hasReceiver ? receiver(tokens, range.from + 1) : null;
  const name = textAt(tokens, at);
  const kind = kindOf(name, owner, isTest);
  const mark: Mark = { kind, name, owner, ...range, at, exported: /^[A-Z]/.test(name), runs: runsOf(name, owner) };
  return [mark, ...literalFields(tokens, range, name)];
}

function receiver(tokens: readonly Token[], open: number): string {
  const close = closing(tokens, open);
  for (let i = open + 1; i < close; i++) if (textAt(tokens, i) === '[') return textAt(tokens, i - 1);
  return textAt(tokens, close - 1);
}

function kindOf(name: string, owner: string | null, isTest: boolean): Mark['kind'] {
  if (isTest && /^(?:Test|Benchmark|Example|Fuzz)(?![a-z])/.test(name)) return name === 'TestMain' ? 'hook' : 'test';
  if (isTest && /^(?:SetupTest|SetupSuite|TearDownTest|TearDownSuite)$/.test(name)) return 'hook';
  return owner === null ? 'function' : 'method';
}

function runsOf(name: string, owner: string | null): Runs {
  if (owner === null) return name === 'init' || name === 'TestMain' ? 'on load' : 'by name';
  return CALLED_BY_OTHERS.has(name) ? 'with owner' : 'by name';
}

/** Keys of a struct literal that a function returns: its defaults, one by one. */
function literalFields(tokens: readonly Token[], range: Range, owner: string): Mark[] {
  const marks: Mark[] = [];
  for (let i = range.from; i < range.to; i++) {
    if (textAt(tokens, i) !== 'return') continue;
    let open = textAt(tokens, i + 1) === '&' ? i + 2 : i + 1;
    while (isWord(tokens, open) || textAt(tokens, open) === '.') open++;
    if (open === i + 1 || textAt(tokens, open) !== '{') continue;
    for (const { from, to } of commaParts(tokens, { from: open + 1, to: closing(tokens, open) })) {
      if (!isWord(tokens, from) || textAt(tokens, from + 1) !== ':') continue;
      marks.push({
        kind: 'field',
        name: textAt(tokens, from),
        owner,
        from,
        to,
        at: from,
        eager: true,
        runs: 'with owner',
      });
    }
  }
  return marks;
}

function groupMarks(tokens: readonly Token[], range: Range): Mark[] {
  const marks: Mark[] = [];
  const end = closing(tokens, range.from + 1);
  for (let from = range.from + 2; from < end; ) {
    const to = lineStatementEnd(tokens, { from, to: end });
    const head = textAt(tokens, range.from) === 'type' ? 'type' : 'value';
    marks.push(...oneMark(tokens, { from, to, at: from }, head));
    from = Math.max(to, from + 1);
  }
  return marks;
}

function lineStatementEnd(tokens: readonly Token[], range: Range): number {
  for (let i = range.from; i < range.to; ) {
    i = after(tokens, i);
    if (i >= range.to || endsLine(tokens, i) || textAt(tokens, i) === ';') return Math.min(i, range.to);
  }
  return range.to;
}

/** Go's own rule: a line ends a statement after an operand or a closing bracket. */
function endsLine(tokens: readonly Token[], index: number): boolean {
  const last = tokens[index - 1];
  return opensLine(tokens, index) && (last?.kind !== 'mark' || [')', ']', '}', '++', '--'].includes(last.text));
}

function oneMark(
  tokens: readonly Token[],
  place: Range & { readonly at: number },
  head = textAt(tokens, place.from),
): Mark[] {
  if (!isWord(tokens, place.at)) return [];
  const name = textAt(tokens, place.at);
  const common = { name, owner: null, ...place, exported: /^[A-Z]/.test(name) };
  if (head !== 'type')
    return [...names(tokens, place)].map((at) => ({
      ...common,
      kind: 'constant' as const,
      at,
      name: textAt(tokens, at),
    }));
  return [{ ...common, kind: 'type' }, ...fields(tokens, place, name)];
}

function* names(tokens: readonly Token[], place: Range & { readonly at: number }): Generator<number> {
  for (let i = place.at; isWord(tokens, i); i += 2) {
    yield i;
    if (textAt(tokens, i + 1) !== ',') return;
  }
}

/** Fields of a struct, methods of an interface. */
function fields(tokens: readonly Token[], place: Range, owner: string): Mark[] {
  let open = place.from;
  while (open < place.to && textAt(tokens, open) !== '{') open = after(tokens, open);
  const marks: Mark[] = [];
  const end = closing(tokens, open);
  for (let from = open + 1; from < end; ) {
    const to = lineStatementEnd(tokens, { from, to: end });
    for (const at of names(tokens, { from, to, at: from }))
      marks.push({ kind: 'field', name: textAt(tokens, at), owner, from, to, at, eager: true });
    from = Math.max(to, from + 1);
  }
  return marks;
}

/** Import specs; a package's name is taken to be the last part of its path that is no version. */
export function goImports(tokens: readonly Token[]): RawImport[] {
  const imports: RawImport[] = [];
  for (let i = 0; i < tokens.length; i = after(tokens, i)) {
    if (textAt(tokens, i) === 'func') break;
    if (textAt(tokens, i) !== 'import' || tokens[i]?.column !== 0) continue;
    const range =
      textAt(tokens, i + 1) === '(' ? { from: i + 2, to: closing(tokens, i + 1) } : { from: i + 1, to: i + 3 };
    for (let at = range.from; at < range.to; at++) if (isString(tokens, at)) imports.push(spec(tokens, at));
  }
  return imports;
}

function spec(tokens: readonly Token[], at: number): RawImport {
  const specifier = tokens[at]?.text ?? '';
  const line = tokens[at]?.line ?? 1;
  const before = tokens[at - 1];
  const alias = before?.line === line && before.kind === 'word' && before.text !== 'import' ? before.text : null;
  const dots = before?.line === line && before.text === '.';
  const parts = specifier.split('/');
  const last = /^v\d+$/.test(parts.at(-1) ?? '') ? parts.at(-2) : parts.at(-1);
  const local = dots ? '*' : (alias ?? (last ?? specifier).replace(/^go-|\.v\d+$/g, '').replace(/-/g, '_'));
  return { specifier, names: local === '_' ? [] : [{ imported: '*', local }], line, exports: false };
}
