// Turns what a language reader marked in a token list into declarations: who owns which token, and what it refers to.

import type { DeclarationKind, Known, Runs } from '../declaration.ts';
import type { Token } from './token.ts';
import type { Range } from './tokens.ts';

/** One declaration as a reader marks it: the tokens `from` up to `to`, named by the token `at`. */
export interface Mark {
  readonly kind: DeclarationKind;
  readonly name: string;
  readonly owner: string | null;
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly exported?: boolean;
  readonly runs?: Runs;
  /** True when its code runs with the declaration around it: a property of a returned object. */
  readonly eager?: boolean;
}

export interface Marked {
  readonly path: string;
  readonly tokens: readonly Token[];
  readonly marks: readonly Mark[];
  /** Tokens that use nothing: imports, whose names count where they are used. */
  readonly silent?: readonly Range[];
  /** Literals outside any token, by line: unquoted paths of a script. */
  readonly loose?: readonly { readonly line: number; readonly text: string }[];
}

interface Draft {
  readonly known: Known;
  readonly mark: Mark;
  readonly refs: Set<string>;
  readonly free: Set<string>;
  readonly members: Set<string>;
  readonly literals: Set<string>;
  readonly pairs: Map<string, string[]>;
  readonly parent: Draft | null;
}

const LITERAL_CHARS = 160;
const PAIRS = 64;
const ACCESS = new Set(['.', '?.', '->', '::']);
/** Words that are no names in any language here; behind a dot everything is a name. */
const KEYWORDS = new Set(
  'if else for while return true false null None True False nil undefined this self function const class new import def public private static void try catch throw switch case break continue'.split(
    ' ',
  ),
);

/** Declarations in order of their place, the module first; ids are unique. */
export function declare(input: Marked): readonly Known[] {
  const { tokens } = input;
  const lines = Math.max(1, tokens.at(-1)?.endLine ?? 1, input.loose?.at(-1)?.line ?? 1);
  const whole: Mark = { kind: 'module', name: '<module>', owner: null, from: 0, to: tokens.length, at: 0 };
  const marks = [...input.marks]
    .filter((mark) => mark.to > mark.from)
    .sort((a, b) => a.from - b.from || b.to - a.to || a.at - b.at);
  const ends = endsOf(tokens);
  const ids = new Map<string, number>();
  const drafts: Draft[] = [draft({ path: input.path, mark: whole, ids }, null, { start: 1, line: 1, endLine: lines })];
  const stack = [...drafts];
  for (const mark of marks) {
    while (stack.length > 1 && !holds(stack.at(-1)?.mark, mark)) stack.pop();
    const place = {
      start: tokens[mark.from]?.line ?? 1,
      line: tokens[mark.at]?.line ?? 1,
      endLine: ends[mark.to - 1] ?? 1,
    };
    const one = draft({ path: input.path, mark, ids }, stack.at(-1) ?? null, place);
    drafts.push(one);
    stack.push(one);
  }
  fill(tokens, drafts, rolesIn(input));
  addLoose(drafts, input.loose ?? []);
  return drafts.map((one) => one.known);
}

/** The last line of everything up to each token: a string with code inside ends behind the tokens of that code. */
function endsOf(tokens: readonly Token[]): readonly number[] {
  let last = 1;
  return tokens.map(({ endLine }) => (last = Math.max(last, endLine)));
}

function holds(outer: Mark | undefined, inner: Mark): boolean {
  if (!outer) return true;
  const same = outer.from === inner.from && outer.to === inner.to;
  return !same && outer.to >= inner.to && outer.from <= inner.from;
}

interface Naming {
  readonly path: string;
  readonly mark: Mark;
  readonly ids: Map<string, number>;
}

function draft(naming: Naming, parent: Draft | null, place: { start: number; line: number; endLine: number }): Draft {
  const { mark } = naming;
  const refs = new Set<string>();
  const free = new Set<string>();
  const members = new Set<string>();
  const literals = new Set<string>();
  const pairs = new Map<string, string[]>();
  const known: Known = {
    id: uniqueId(naming, place.line),
    path: naming.path,
    name: mark.name,
    owner: mark.owner,
    ...place,
    kind: mark.kind,
    exported: mark.exported ?? false,
    refs,
    literals,
    free,
    members,
    pairs,
    runs: mark.runs ?? 'by name',
    parent: parent?.known ?? null,
  };
  return { known, mark, refs, free, members, literals, pairs, parent };
}

function uniqueId({ path, mark, ids }: Naming, line: number): string {
  const plain = `${path}#${mark.owner === null ? '' : `${mark.owner}.`}${mark.name}:${line}`;
  const before = ids.get(plain) ?? 0;
  ids.set(plain, before + 1);
  return before === 0 ? plain : `${plain}~${before + 1}`;
}

const USED = 0;
const SILENT = 1;
const SHORTHAND = 2;

/** Which tokens use what they name: not imports, not the names of what is declared; `{ name }` uses and names at once. */
function rolesIn({ tokens, marks, silent }: Marked): Uint8Array {
  const roles = new Uint8Array(tokens.length);
  for (const { kind, at, from, to } of marks) {
    if (tokens[at]?.kind === 'word' && kind !== 'test' && kind !== 'suite')
      roles[at] = kind === 'field' && to === from + 1 ? SHORTHAND : SILENT;
  }
  for (const { from, to } of silent ?? []) roles.fill(SILENT, from, to);
  return roles;
}

/** Gives each token to the innermost declaration around it. */
function fill(tokens: readonly Token[], drafts: readonly Draft[], roles: Uint8Array): void {
  const stack: Draft[] = [];
  const brackets: string[] = [];
  let next = 0;
  tokens.forEach((token, index) => {
    while (stack.length > 1 && (stack.at(-1)?.mark.to ?? 0) <= index) stack.pop();
    for (let one = drafts[next]; one && one.mark.from <= index; one = drafts[++next]) stack.push(one);
    track(brackets, token);
    const role = roles[index] ?? USED;
    if (role === SILENT) return;
    for (let i = stack.length - 1; i >= 0; i--) {
      const owner = stack[i];
      if (!owner || owner.mark.to <= index) continue;
      note(owner, tokens, { index, inBraces: brackets.at(-1) === '{' && role !== SHORTHAND });
      if (!owner.mark.eager && !sameRange(owner.mark, stack[i - 1]?.mark)) break;
    }
  });
}

function sameRange(a: Mark, b: Mark | undefined): boolean {
  return b !== undefined && a.from === b.from && a.to === b.to;
}

function track(brackets: string[], token: Token): void {
  if (token.kind !== 'mark' || token.mate < 0) return;
  if ('([{'.includes(token.text)) brackets.push(token.text);
  else if (')]}'.includes(token.text)) brackets.pop();
}

function note(owner: Draft, tokens: readonly Token[], at: { index: number; inBraces: boolean }): void {
  const token = tokens[at.index];
  if (!token || token.kind === 'mark') return;
  if (token.kind !== 'word') {
    if (token.text !== '' && token.text.length <= LITERAL_CHARS) owner.literals.add(token.text);
    return;
  }
  const before = tokens[at.index - 1];
  const isMember = before?.kind === 'mark' && ACCESS.has(before.text);
  if (!isMember && KEYWORDS.has(token.text)) return;
  owner.refs.add(token.text);
  if (isMember) return access(owner, tokens, at.index);
  owner.free.add(token.text);
  if (at.inBraces && isKey(tokens, at.index)) owner.members.add(token.text);
}

function access(owner: Draft, tokens: readonly Token[], index: number): void {
  const name = tokens[index]?.text ?? '';
  owner.members.add(name);
  // Behind a namespace or a module path a name is looked up as if it stood alone.
  if (tokens[index - 1]?.text === '::') owner.free.add(name);
  const qualifier = tokens[index - 2];
  if (qualifier?.kind !== 'word') return;
  const names = owner.pairs.get(qualifier.text) ?? [];
  if (names.length >= PAIRS || names.includes(name)) return;
  names.push(name);
  owner.pairs.set(qualifier.text, names);
}

/** `{ name, name: x, name = x }`: a key or a destructured name. */
function isKey(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (before?.kind !== 'mark' || (before.text !== '{' && before.text !== ',')) return false;
  return next?.kind === 'mark' && [',', '}', ':', '='].includes(next.text);
}

function addLoose(drafts: readonly Draft[], loose: NonNullable<Marked['loose']>): void {
  if (loose.length === 0) return;
  const byLine: Draft[] = [];
  for (const one of drafts) {
    for (let line = one.known.start; line <= one.known.endLine; line++) byLine[line] = one;
  }
  for (const { line, text } of loose) byLine[line]?.literals.add(text.slice(0, LITERAL_CHARS));
}
