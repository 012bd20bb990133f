// What the expected and the actual value tell of the edit that came between them.

import type { PlacedFinding } from '../../model/attributed.ts';
import { plain } from '../findings/keys.ts';
import { memoize } from '../memoize.ts';
import { addedSide, changedText, codeText, movesLines, removedSide } from '../suspects/edit-shape.ts';
import { literal as asPattern } from '../suspects/literal-pattern.ts';
import type { Suspect } from '../suspects/suspect.ts';
import { bestOf, changesBoundary, isScaled, numberPairs, numberSignals } from './numbers.ts';
import { pointsOf, type Signal, type SignalKind, signal } from './signals.ts';
import { isItsTest, isNewTest } from './test-edits.ts';

const PLACEHOLDER =
  /\$\{[^}]{0,200}\}|\{[^{}]{0,80}\}|%[-+#0]?\d{0,3}(?:\.\d{1,3})?[a-zA-Z%]|#\{[^}]{0,200}\}|\$[A-Za-z_]\w*/;
const ORDERING = /sort|order|compar|reverse|localeCompare|asc|desc|rank|first|last|unshift|push|append|prepend/i;
const TIME_ZONE =
  /\b(?:utc|timezone|tz\w*|local\w*|zone\w*|getUTC\w+|get(?:Date|Hours|Day|Month|FullYear)|fromtimestamp|strftime|toISOString|ZoneId|Instant)\b/i;

/** The value evidence between one finding and one suspect; empty when the texts say nothing of each other. */
export function valueSignals(finding: PlacedFinding, suspect: Suspect): readonly Signal[] {
  const { expected, actual } = finding.facts;
  const told = `${finding.message}\n${finding.detail.slice(0, 6_000)}`;
  if (isItsTest(finding, suspect)) return turnedOf(finding, suspect);
  const signals: Signal[] = [...textSignals(told, finding.facts, suspect)];
  if (!(expected && actual && samePieces(expected, actual)))
    signals.push(...bestOf(numberPairs(finding).map((pair) => numberSignals(pair, suspect))));
  if (expected && actual && samePieces(expected, actual)) signals.push(...orderSignals(suspect));
  signals.push(...diffOrderSignals(finding, suspect));
  if (
    isAbsent(actual) !== isAbsent(expected) &&
    actual !== undefined &&
    expected !== undefined &&
    changesBoundary(suspect)
  )
    signals.push(signal('condition-changed', {}));
  signals.push(...unitSignals(finding, suspect));
  signals.push(...statusSignals(finding, suspect));
  signals.push(...panicSignals(finding, suspect));
  if (isDateShift(expected, actual) && TIME_ZONE.test(changedText(suspect))) signals.push(signal('zone-changed', {}));
  return signals;
}

/** True when an edit changes an order and no value. */
export const onlyReorders = memoize(
  (suspect: Suspect): boolean =>
    /sort|compar|reverse|order_?by/i.test(codeText(suspect)) &&
    !suspect.removedLiterals.length &&
    !suspect.addedLiterals.length,
);

const STRINGS = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;

/** Code inside a string, which is no words. */
const FILLED = /[$#]\{[^{}\n]{0,200}\}/g;

/** True when an edit changes the words inside strings and nothing else. */
export const onlyWords = memoize(
  (suspect: Suspect): boolean =>
    suspect.type === 'edit' &&
    suspect.parts.every(({ edit }) => {
      if (!edit?.removed.length || edit.removed.length !== edit.added.length) return false;
      const bare = (lines: readonly string[]): string =>
        lines.join('\n').replace(STRINGS, (text) => `"${(text.match(FILLED) ?? []).join('')}"`);
      const words = [...edit.removed, ...edit.added].join('\n').match(STRINGS) ?? [];
      return bare(edit.removed) === bare(edit.added) && words.every((word) => /[A-Za-z]{2}.*\s/.test(word));
    }),
);

/** What is only added puts nothing that was there before into another order. */
const changesOrder = (suspect: Suspect): boolean =>
  movesLines(suspect) || (!suspect.addition && ORDERING.test(codeText(suspect)));

function orderSignals(suspect: Suspect): Signal[] {
  if (changesOrder(suspect)) return [signal('order-changed', {})];
  return changesBoundary(suspect) && !suspect.addition ? [signal('comparison-changed', {})] : [];
}

/** True for what stands for nothing: null, an empty list, zero. */
export const isAbsent = (value: string | undefined): boolean =>
  /^(?:undefined|null|nil|None|false|False|\[\]|\{\}|'{2}|"{2}|[+-]?0)$/.test(value?.trim() ?? '');

const STATUS = /\$\{?(?:status|\?)\}?"? (-eq|-ne|==?|!=) "?(\d{1,3})\b/;
const EXITS = /\b(?:exit|return|die|abort|_exit|exitCode|returncode|ExitCode)\b/;

/** A shell test asks with which status a program ends, and the edit is where it ends. */
function statusSignals({ message }: PlacedFinding, suspect: Suspect): Signal[] {
  const [, compared, status] = STATUS.exec(message) ?? [];
  if (!compared || !status || !EXITS.test(codeText(suspect))) return [];
  const isEqual = compared === '-eq' || compared.startsWith('=');
  return (isEqual ? suspect.removedLiterals : suspect.addedLiterals).includes(status)
    ? [signal('exit-status', { status, isEqual })]
    : [];
}

const PANICS = [
  'unwrap',
  'expect',
  'unwrap_err',
  'expect_err',
  'panic',
  'unreachable',
  'todo',
  'unimplemented',
  'assert',
  'assert_eq',
  'assert_ne',
];

/** Rust ends a program that panicked with status 101. */
function panicSignals({ facts }: PlacedFinding, { more, parts }: Suspect): Signal[] {
  const ended = (value: string | undefined): string | undefined =>
    /^(?:Some\()?(\d{1,3})\)?$/.exec(value?.trim() ?? '')?.[1];
  if (
    ended(facts.actual) !== '101' ||
    ended(facts.expected) === undefined ||
    !parts.some(({ path }) => path.endsWith('.rs'))
  )
    return [];
  const call = PANICS.find((name) => more.has(name));
  return call ? [signal('panics', { name: call })] : [];
}

const UNITS = [
  /micro|\bus\b|µs/i,
  /milli|\bms\b/i,
  /nano|\bns\b/i,
  /(?<!milli|micro|nano)second|\bsecs?\b/i,
  /kilo|\bkb\b|1024/i,
  /mega|\bmb\b/i,
  /percent|\bpct\b/i,
];

/** The same digits in another unit, where the edit turns one unit into another. */
function unitSignals(finding: PlacedFinding, { fewer, more }: Suspect): Signal[] {
  const [gone, come] = [[...fewer].join(' '), [...more].join(' ')];
  const lost = UNITS.filter((unit) => unit.test(gone));
  return isScaled(finding) && lost.length && UNITS.some((unit) => unit.test(come) && !lost.includes(unit))
    ? [signal('unit-swapped', {})]
    : [];
}

/** Literals the edit removed that the test still expects, and those it added that the test got. */
function textSignals(told: string, { expected, actual }: PlacedFinding['facts'], suspect: Suspect): Signal[] {
  const before = expected ?? removedSide(told);
  const after = actual ?? addedSide(told);
  const lost = strongest(suspect.removedLiterals, { value: before, other: after, told });
  const won = strongest(suspect.addedLiterals, { value: after, other: before, told });
  if (!lost && !won && suspect.role !== 'code') return turnedSignals(suspect, before, after);
  return [
    ...(lost ? [signal(lost.kind, { literal: lost.literal, side: 'expected', edit: 'takes' })] : []),
    ...(won ? [signal(won.kind, { literal: won.literal, side: 'actual', edit: 'brings' })] : []),
  ];
}

/** What an edit of the failing test can have done: turned what is expected. A test that is new has nothing to turn. */
export function turnedOf(finding: PlacedFinding, suspect: Suspect): readonly Signal[] {
  if (suspect.type === 'add' || isNewTest(finding, suspect)) return [];
  const { message, detail, facts } = finding;
  const told = `${message}\n${detail.slice(0, 6_000)}`;
  return turnedSignals(suspect, facts.expected ?? removedSide(told), facts.actual ?? addedSide(told));
}

/** An edit of what is expected — a golden file, a fixture, the test — brings the expected value and takes the actual one away. */
function turnedSignals(suspect: Suspect, before: string, after: string): Signal[] {
  const wants = strongest(suspect.addedLiterals, { value: before, other: after, told: '' });
  const had = strongest(suspect.removedLiterals, { value: after, other: before, told: '' });
  return [
    ...(wants ? [signal(wants.kind, { literal: wants.literal, side: 'expected', edit: 'brings' })] : []),
    ...(had ? [signal(had.kind, { literal: had.literal, side: 'actual', edit: 'takes' })] : []),
  ];
}

/** The literal that stands in a value with the most points; null when none does. */
interface Side {
  readonly value: string;
  /** The other side's value: a number that stands in both says nothing. */
  readonly other: string;
  readonly told: string;
}

function strongest(
  literals: readonly string[],
  side: Side,
): { readonly literal: string; readonly kind: LiteralKind } | null {
  const standing = literals.flatMap((literal) => {
    const kind = standsIn(literal, side);
    return kind ? [{ literal, kind }] : [];
  });
  const points = (kind: LiteralKind): number => pointsOf({ kind, strength: 1 });
  return standing.sort((a, b) => points(b.kind) - points(a.kind) || b.literal.length - a.literal.length)[0] ?? null;
}

type LiteralKind = Extract<SignalKind, `text-${string}` | 'word-told' | `number-${string}`>;

/** How a literal stands in a value, null where it does not: long words say much, short numbers little. */
function standsIn(literal: string, side: Side): LiteralKind | null {
  const { value, told } = side;
  const text = literal.trim();
  if (!text) return null;
  if (!value && text.length >= 3 && (told.includes(`"${text}"`) || told.includes(`'${text}'`))) return 'text-quoted';
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return numberStands(text, side);
  const pieces = text
    .split(PLACEHOLDER)
    .map((piece) => piece.replace(/\\[nt"'`]/g, ' ').trim())
    .filter((piece) => piece.length >= 2);
  const letters = pieces.join('').length;
  if (letters < 3) return null;
  if (inOrder(pieces, value)) return letters >= 8 ? 'text-long' : letters >= 5 ? 'text-word' : 'text-short';
  if (letters < 5 || !inOrder(pieces, told)) return null;
  return letters >= 8 ? 'text-told' : 'word-told';
}

/** One digit stands everywhere: it says nothing. */
function numberStands(text: string, { value, other, told }: Side): LiteralKind | null {
  if (text.length < 2) return null;
  if (value.trim() === text || value.trim() === `+${text}`) return 'number-whole';
  const inside = new RegExp(`(?<![\\w.:-])${asPattern(text)}(?![\\w:]|\\.\\d)`);
  if (inside.test(value) && !inside.test(other)) return 'number-inside';
  return text.length >= 3 && !value && inside.test(told) ? 'word-told' : null;
}

function inOrder(pieces: readonly string[], text: string): boolean {
  let from = 0;
  for (const piece of pieces) {
    const at = text.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}

/** True when both values hold the same words in another order. */
function samePieces(a: string, b: string): boolean {
  const pieces = (text: string): string[] => text.match(/[\w.-]+/g) ?? [];
  const [one, two] = [pieces(a), pieces(b)];
  return (
    one.length > 1 &&
    one.length === two.length &&
    plain(a) !== plain(b) &&
    [...one].sort().join('\u0000') === [...two].sort().join('\u0000')
  );
}

/** A diff whose removed and added lines are the same lines elsewhere tells of a changed order. */
function diffOrderSignals(finding: PlacedFinding, suspect: Suspect): Signal[] {
  if (!changesOrder(suspect)) return [];
  const lines = finding.detail.slice(0, 6_000).split('\n');
  const side = (mark: string): string[] =>
    lines
      .filter(
        (line) => line.trimStart().startsWith(mark) && !/^\s*[-+] (?:Expected|Received|actual|expected)\b/.test(line),
      )
      .map((line) => plain(line.trimStart().slice(1)))
      .filter(Boolean);
  const [gone, come] = [side('-'), side('+')];
  const shared = gone.filter((line) => come.includes(line)).length;
  return shared >= 1 && shared >= Math.min(gone.length, come.length) * 0.5 ? [signal('lines-reordered', {})] : [];
}

function isDateShift(expected: string | undefined, actual: string | undefined): boolean {
  const date =
    /\d{4}-\d{2}(?:-\d{2})?(?!\d)|\d{1,2}:\d{2}|date\(\d{4}, ?\d{1,2}, ?\d{1,2}\)|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b/;
  return expected !== undefined && actual !== undefined && date.test(expected) && date.test(actual);
}
