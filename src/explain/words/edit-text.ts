// Puts a small edit into words: what the old code said and what the new one says.

import { movesLines } from '../suspects/edit-shape.ts';
import type { Part, Suspect } from '../suspects/suspect.ts';
import { codeOf, PROSE } from '../suspects/tokens.ts';

export interface EditSaying {
  readonly assumption: string;
  readonly now: string;
}

const SPAN_CHARS = 48;
const WORDS =
  /[<>=!]==?|<=|>=|&&|\|\||\?\?|=>|->|::|[+*/%-]=|[A-Za-z_$][\w$]*|\d[\w.]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|[^\s\w]|\s+/g;

/** The words for a suspect's main edit; null when it is too large to be said in one line. */
export function editText(suspect: Suspect): EditSaying | null {
  const part = suspect.parts[0];
  if (!part) return null;
  if (suspect.type === 'delete') return { assumption: `${code(part.path)} is there`, now: 'it is deleted' };
  if (suspect.type === 'rename')
    return { assumption: `${code(part.oldPath)} is there`, now: `it is ${code(part.path)}` };
  if (suspect.type === 'add') return { assumption: `${code(part.path)} fits what is there`, now: 'it is new' };
  if (suspect.type === 'binary') return { assumption: `${code(part.path)} is as before`, now: 'it is changed' };
  if (suspect.broken) return { assumption: `${code(part.path)} parses`, now: 'it does not' };
  if (movesLines(suspect))
    return movedSaying(part, suspect.parts.flatMap(({ declarations }) => declarations).length > 1);
  const change = printedChange(suspect, part) ?? smallestChange(part);
  if (!change) return null;
  const name = subjectName(part, change.key);
  if (change.before && change.after)
    return {
      assumption: change.key ? `${code(change.key)} is ${code(change.before)}` : `${name} says ${code(change.before)}`,
      now: `it ${change.key ? 'is' : 'says'} ${code(change.after)}`,
    };
  if (change.before)
    return {
      assumption: change.key ? `${code(change.key)} is set` : `${name} says ${code(change.before)}`,
      now: 'it is gone',
    };
  return { assumption: `${name} is as before`, now: `it adds ${code(change.after)}` };
}

/** Lines in another order: of the whole that holds them, when each stands for a member of it. */
function movedSaying({ edit, within, path }: Part, isOfMembers: boolean): EditSaying {
  const home = isOfMembers ? within?.split('.').slice(0, -1).join('.') : within;
  const moved = [...(edit?.removed ?? []), ...(edit?.added ?? [])].map((line) => line.trim()).find(Boolean) ?? '';
  return { assumption: `the order in ${code(home || path)} is as before`, now: `${code(span(moved))} is moved` };
}

const subjectName = (part: Part, key: string | null): string =>
  key ? code(key) : part.within ? code(part.within) : code(part.path);

/** A code span that survives backticks in its text. */
const code = (text: string): string => `\`${text.replaceAll('`', "'")}\``;

interface SmallChange {
  readonly key: string | null;
  readonly before: string;
  readonly after: string;
}

/** What a page or a template prints on the one line that differs: marks and quotes of a language say nothing there. */
function printedChange({ removedLiterals, addedLiterals }: Suspect, { path }: Part): SmallChange | null {
  const [before, after] = [removedLiterals[0], addedLiterals[0]];
  const isOne = removedLiterals.length === 1 && addedLiterals.length === 1;
  return PROSE.test(path) && isOne && before && after ? { key: null, before: span(before), after: span(after) } : null;
}

/** The pair of lines that differ, cut down to the differing words with a little around them. */
function smallestChange(main: Part): SmallChange | null {
  const { edit } = main;
  if (!edit) return null;
  const before = codeOf(edit.removed, main.oldPath)
    .map((line) => line.trim())
    .filter(Boolean);
  const after = codeOf(edit.added, main.path)
    .map((line) => line.trim())
    .filter(Boolean);
  if (before.length > 6 || after.length > 6 || (!before.length && !after.length)) return null;
  const oneLine = before.length <= 1 && after.length <= 1;
  const key = oneLine ? keyOf(before[0], after[0]) : null;
  if (key && key.before !== key.after) return { key: key.name, before: span(key.before), after: span(key.after) };
  if (!after.length) return { key: null, before: span(before[0] ?? ''), after: '' };
  if (!before.length) return { key: null, before: '', after: span(after[0] ?? '') };
  const [old, now] = tellingLines(before, after);
  const [one, two] = differing(old, now);
  return one.length <= SPAN_CHARS * 2 && two.length <= SPAN_CHARS * 2
    ? { key: null, before: span(one), after: span(two) }
    : { key: null, before: span(before[0] ?? ''), after: span(after[0] ?? '') };
}

/** Of several lines changed one by one, the two that differ in most words; else all of them. */
function tellingLines(before: readonly string[], after: readonly string[]): readonly [string, string] {
  const whole = [before.join(' '), after.join(' ')] as const;
  if (before.length < 2 || before.length !== after.length) return whole;
  const pairs = before.map((line, at) => [line, after[at] ?? ''] as const);
  const apart = ([one, two]: readonly [string, string]): number => {
    const [old, now] = [new Set(wordsIn(one)), new Set(wordsIn(two))];
    return [...old].filter((word) => !now.has(word)).length + [...now].filter((word) => !old.has(word)).length;
  };
  // Lines that share next to nothing do not answer each other.
  if (pairs.some((pair) => apart(pair) > new Set([...wordsIn(pair[0]), ...wordsIn(pair[1])]).size * 0.6)) return whole;
  return [...pairs].sort((a, b) => apart(b) - apart(a))[0] ?? whole;
}

const span = (text: string): string => (text.length > SPAN_CHARS ? `${text.slice(0, SPAN_CHARS - 1)}…` : text);

export const ASSIGNED =
  /^(?:export\s+)?(?:(?:const|let|var|val|final|static|public|private|readonly|pub)\s+)*["']?([\w.$-]{2,60})["']?(?:\s*:\s*[\w<>[\]|]{1,40}(?=\s*=))?\s*(?::(?!:)|=(?![=>]))\s*(.{1,120}?)[,;]?$/;

/** The setting both lines give a value to, with the two values. */
export function keyOf(
  before: string | undefined,
  after: string | undefined,
): { readonly name: string; readonly before: string; readonly after: string } | null {
  const [old, now] = [ASSIGNED.exec(before ?? ''), ASSIGNED.exec(after ?? '')];
  const name = old?.[1] ?? now?.[1];
  if (!name || (old && now && old[1] !== now[1]) || (before && !old) || (after && !now)) return null;
  return { name, before: old?.[2] ?? '', after: now?.[2] ?? '' };
}

/** The middles of two texts that differ, widened to whole expressions; as they are written. */
export function differing(a: string, b: string): readonly [string, string] {
  const [first, second] = [tokensIn(a), tokensIn(b)];
  const [one, two] = [first.map(({ word }) => word), second.map(({ word }) => word)];
  let start = 0;
  while (start < one.length && start < two.length && one[start] === two[start]) start++;
  let end = 0;
  while (
    end < one.length - start &&
    end < two.length - start &&
    one[one.length - 1 - end] === two[two.length - 1 - end]
  )
    end++;
  const [from, left] = [back(one, start), forth(one, end)];
  return [
    written(a, first, [from, endOf(one, from, one.length - left)]),
    written(b, second, [back(two, start), endOf(two, back(two, start), two.length - forth(two, end))]),
  ];
}

interface Token {
  readonly word: string;
  readonly at: number;
}

const tokensIn = (text: string): readonly Token[] =>
  [...text.matchAll(WORDS)].flatMap((match) => (match[0].trim() ? [{ word: match[0], at: match.index }] : []));

/** A run of tokens as the text has it, without a joining word or comma at its beginning. */
export function written(text: string, tokens: readonly Token[], [from, to]: readonly [number, number]): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || to <= from) return '';
  return text.slice(first.at, last.at + last.word.length).replace(/^(?:[,;]|&&|\|\|)\s*/, '');
}

const wordsIn = (text: string): readonly string[] => tokensIn(text).map(({ word }) => word);
const OPERATOR = /^(?:[<>=!+\-*/%&|]|[<>=!]==?|<=|>=|&&|\|\||\?\?)$/;
const isName = (word: string | undefined): boolean => word !== undefined && /^[\w$"'`]/.test(word);
const isLink = (word: string | undefined): boolean =>
  word === '.' || word === ':' || word === '?' || word === '>' || word === '-';

/** To the left: the rest of a dotted name, and over an operator the operand before it. */
function back(words: readonly string[], start: number): number {
  let at = start;
  if (at > 0 && OPERATOR.test(words[at] ?? '') && isName(words[at - 1])) at--;
  else if (at > 1 && isName(words[at]) && OPERATOR.test(words[at - 1] ?? '')) {
    while (at > 0 && OPERATOR.test(words[at - 1] ?? '')) at--;
    if (isName(words[at - 1])) at--;
  }
  while (at > 1 && (words[at - 1] === '.' || words[at - 1] === ':') && (isName(words[at - 2]) || isLink(words[at - 2])))
    at -= isName(words[at - 2]) ? 2 : 1;
  return at;
}

/** To the right: the rest of a dotted name, and over an operator the operand after it. Returns the words left out at the end. */
function forth(words: readonly string[], end: number): number {
  let at = words.length - end;
  const last = words[at - 1];
  if (at < words.length && !isName(last) && isName(words[at])) at++;
  while (
    at < words.length - 1 &&
    (words[at] === '.' || words[at] === ':') &&
    (isName(words[at + 1]) || isLink(words[at + 1]))
  )
    at += isName(words[at + 1]) ? 2 : 1;
  // An index or a short call belongs to the name before it.
  if (at < words.length && isName(words[at - 1]) && /^[[(]$/.test(words[at] ?? '')) {
    const close = words.indexOf(words[at] === '[' ? ']' : ')', at);
    if (close > 0 && close - at <= 6) at = close + 1;
  }
  return words.length - at;
}

/** Where a run of words ends once the brackets it opens are closed again. */
function endOf(words: readonly string[], from: number, to: number): number {
  let end = Math.max(from, to);
  const open = (): number =>
    words
      .slice(from, end)
      .reduce((depth, word) => depth + (/^[([{]$/.test(word) ? 1 : /^[)\]}]$/.test(word) ? -1 : 0), 0);
  for (let tries = 0; open() > 0 && end < words.length && tries < 24; tries++) end++;
  return end;
}
