// What the expected and the actual value tell of the edit that came between them.

import type { PlacedFinding } from '../../model/attributed.ts';
import type { Evidence } from '../../model/cause.ts';
import { plain } from '../findings/keys.ts';
import { perOne } from '../memoize.ts';
import { addedSide, changedText, codeText, movesLines, removedSide } from '../suspects/edit-shape.ts';
import { literal as asPattern } from '../suspects/literal-pattern.ts';
import type { Suspect } from '../suspects/suspect.ts';
import { bestOf, changesBoundary, isScaled, numberEvidence, numberPairs } from './numbers.ts';

const PLACEHOLDER =
  /\$\{[^}]{0,200}\}|\{[^{}]{0,80}\}|%[-+#0]?\d{0,3}(?:\.\d{1,3})?[a-zA-Z%]|#\{[^}]{0,200}\}|\$[A-Za-z_]\w*/;
const ORDERING = /sort|order|compar|reverse|localeCompare|asc|desc|rank|first|last|unshift|push|append|prepend/i;
const TIME_ZONE =
  /\b(?:utc|timezone|tz\w*|local\w*|zone\w*|getUTC\w+|get(?:Date|Hours|Day|Month|FullYear)|fromtimestamp|strftime|toISOString|ZoneId|Instant)\b/i;

/** The value evidence between one finding and one suspect; empty when the texts say nothing of each other. */
export function valueEvidence(finding: PlacedFinding, suspect: Suspect): readonly Evidence[] {
  const { expected, actual } = finding.facts;
  const told = `${finding.message}\n${finding.detail.slice(0, 6_000)}`;
  const evidence: Evidence[] = [...textEvidence(told, finding.facts, suspect)];
  if (!(expected && actual && samePieces(expected, actual)))
    evidence.push(...bestOf(numberPairs(finding).map((pair) => numberEvidence(pair, suspect))));
  if (expected && actual && samePieces(expected, actual)) evidence.push(...orderEvidence(suspect));
  evidence.push(...diffOrderEvidence(finding, suspect));
  if (
    isAbsent(actual) !== isAbsent(expected) &&
    actual !== undefined &&
    expected !== undefined &&
    changesBoundary(suspect)
  )
    evidence.push({ points: 4, because: 'a value appears or goes, and this edit changes a condition' });
  evidence.push(...unitWordEvidence(finding, suspect));
  evidence.push(...statusEvidence(finding, suspect));
  evidence.push(...panicEvidence(finding, suspect));
  if (isDateShift(expected, actual) && TIME_ZONE.test(changedText(suspect)))
    evidence.push({ points: 6, because: 'a date or time is shifted, and this edit changes a time zone' });
  return evidence;
}

/** True when an edit changes an order and no value. */
export const onlyReorders = perOne(
  (suspect: Suspect): boolean =>
    /sort|compar|reverse|order_?by/i.test(codeText(suspect)) &&
    !suspect.removedLiterals.length &&
    !suspect.addedLiterals.length,
);

const STRINGS = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;

/** Code inside a string, which is no words. */
const FILLED = /[$#]\{[^{}\n]{0,200}\}/g;

/** True when an edit changes the words inside strings and nothing else. */
export const onlyWords = perOne(
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

function orderEvidence(suspect: Suspect): Evidence[] {
  if (changesOrder(suspect))
    return [{ points: 7, because: 'the same values come in another order, and this edit changes an order' }];
  return changesBoundary(suspect) && !suspect.addition
    ? [{ points: 4, because: 'the same values come in another order, and this edit changes a comparison' }]
    : [];
}

/** True for what stands for nothing: null, an empty list, zero. */
export const isAbsent = (value: string | undefined): boolean =>
  /^(?:undefined|null|nil|None|false|False|\[\]|\{\}|'{2}|"{2}|[+-]?0)$/.test(value?.trim() ?? '');

const STATUS = /\$\{?(?:status|\?)\}?"? (-eq|-ne|==?|!=) "?(\d{1,3})\b/;
const EXITS = /\b(?:exit|return|die|abort|_exit|exitCode|returncode|ExitCode)\b/;

/** A shell test asks with which status a program ends, and the edit is where it ends. */
function statusEvidence({ message }: PlacedFinding, suspect: Suspect): Evidence[] {
  const [, compared, status] = STATUS.exec(message) ?? [];
  if (!compared || !status || !EXITS.test(codeText(suspect))) return [];
  const isEqual = compared === '-eq' || compared.startsWith('=');
  return (isEqual ? suspect.removedLiterals : suspect.addedLiterals).includes(status)
    ? [
        {
          points: 18,
          because: `it asks for the status ${status}, with which this edit ${isEqual ? 'no longer ends' : 'ends'}`,
        },
      ]
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
function panicEvidence({ facts }: PlacedFinding, { more, parts }: Suspect): Evidence[] {
  const ended = (value: string | undefined): string | undefined =>
    /^(?:Some\()?(\d{1,3})\)?$/.exec(value?.trim() ?? '')?.[1];
  if (
    ended(facts.actual) !== '101' ||
    ended(facts.expected) === undefined ||
    !parts.some(({ path }) => path.endsWith('.rs'))
  )
    return [];
  const call = PANICS.find((name) => more.has(name));
  return call ? [{ points: 8, because: `status 101 is that of a panic, and this edit brings \`${call}\`` }] : [];
}

const UNIT_WORDS: readonly (readonly [RegExp, RegExp])[] = [
  [/\d\s?(?:µs|us)\b/, /micro|\bus\b|µs/i],
  [/\d\s?ms\b/, /milli|\bms\b/i],
  [/\d\s?ns\b/, /nano|\bns\b/i],
  [/\d\s?s\b/, /(?<!milli|micro|nano)second|\bsecs?\b/i],
  [/\d\s?(?:KB|KiB)\b/, /kilo|\bkb\b|1024/i],
  [/\d\s?(?:MB|MiB)\b/, /mega|\bmb\b/i],
  [/\d\s?%|percent/, /percent|\bpct\b/i],
];

/** A value printed with a unit that the edit takes away or brings, or in another unit than before where the edit turns one unit into another. */
function unitWordEvidence(finding: PlacedFinding, { fewer, more }: Suspect): Evidence[] {
  const { expected, actual } = finding.facts;
  const [gone, come] = [[...fewer].join(' '), [...more].join(' ')];
  const unitsIn = (text: string): readonly number[] =>
    UNIT_WORDS.flatMap(([, word], at) => (word.test(text) ? [at] : []));
  if (isScaled(finding) && unitsIn(gone).length && unitsIn(come).some((unit) => !unitsIn(gone).includes(unit)))
    return [{ points: 10, because: 'the same digits come in another unit, and this edit changes a unit' }];
  const lost = UNIT_WORDS.some(([printed, word]) => printed.test(expected ?? '') && word.test(gone));
  const won = UNIT_WORDS.some(([printed, word]) => printed.test(actual ?? '') && word.test(come));
  return lost || won
    ? [
        {
          points: lost && won ? 10 : 6,
          because: `its value is in a unit that this edit ${won ? 'brings' : 'takes away'}`,
        },
      ]
    : [];
}

/** Literals the edit removed that the test still expects, and those it added that the test got. */
function textEvidence(told: string, { expected, actual }: PlacedFinding['facts'], suspect: Suspect): Evidence[] {
  const before = expected ?? removedSide(told);
  const after = actual ?? addedSide(told);
  const lost = strongest(suspect.removedLiterals, { value: before, other: after, told });
  const won = strongest(suspect.addedLiterals, { value: after, other: before, told });
  const evidence: Evidence[] = [];
  if (lost)
    evidence.push({ points: lost.points, because: `it expects ${shown(lost.literal)}, which this edit takes away` });
  if (won) evidence.push({ points: won.points, because: `it gets ${shown(won.literal)}, which this edit brings` });
  if (!lost && !won && suspect.role !== 'code') evidence.push(...turnedEvidence(suspect, before, after));
  return evidence;
}

/** An edit of what is expected — a golden file, a fixture, the test — brings the expected value and takes the actual one away. */
function turnedEvidence(suspect: Suspect, before: string, after: string): Evidence[] {
  const wants = strongest(suspect.addedLiterals, { value: before, other: after, told: '' });
  const had = strongest(suspect.removedLiterals, { value: after, other: before, told: '' });
  return [
    ...(wants ? [{ points: wants.points, because: `it expects ${shown(wants.literal)}, which this edit brings` }] : []),
    ...(had ? [{ points: had.points, because: `it gets ${shown(had.literal)}, as before this edit` }] : []),
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
): { readonly literal: string; readonly points: number } | null {
  const scored = literals
    .map((literal) => ({ literal, points: standsIn(literal, side) }))
    .sort((a, b) => b.points - a.points || b.literal.length - a.literal.length);
  return scored[0] && scored[0].points > 0 ? scored[0] : null;
}

const shown = (literal: string): string =>
  `\`${(literal.length > 40 ? `${literal.slice(0, 39)}…` : literal).replaceAll('`', "'").replace(/\s+/g, ' ')}\``;

/** Points for a literal that stands in a value: long words say much, short numbers little. */
function standsIn(literal: string, side: Side): number {
  const { value, told } = side;
  const text = literal.trim();
  if (!text) return 0;
  if (!value && text.length >= 3 && (told.includes(`"${text}"`) || told.includes(`'${text}'`))) return 9;
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return numberStands(text, side);
  const pieces = text
    .split(PLACEHOLDER)
    .map((piece) => piece.replace(/\\[nt"'`]/g, ' ').trim())
    .filter((piece) => piece.length >= 2);
  if (!pieces.length) return 0;
  const weight = pieces.join('').length;
  if (weight < 3) return 0;
  if (inOrder(pieces, value)) return weight >= 8 ? 14 : weight >= 5 ? 10 : 7;
  return weight >= 8 && inOrder(pieces, told) ? 8 : weight >= 5 && inOrder(pieces, told) ? 5 : 0;
}

function numberStands(text: string, { value, other, told }: Side): number {
  if (value.trim() === text || value.trim() === `+${text}`) return text.length > 1 ? 12 : 6;
  const inside = new RegExp(`(?<![\\w.:-])${asPattern(text)}(?![\\w:]|\\.\\d)`);
  if (inside.test(value) && !inside.test(other)) return text.length >= 2 ? 8 : 5;
  return text.length >= 3 && !value && inside.test(told) ? 5 : 0;
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
function diffOrderEvidence(finding: PlacedFinding, suspect: Suspect): Evidence[] {
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
  return shared >= 1 && shared >= Math.min(gone.length, come.length) * 0.5
    ? [{ points: 6, because: 'the same lines come in another order, and this edit changes an order' }]
    : [];
}

function isDateShift(expected: string | undefined, actual: string | undefined): boolean {
  const date =
    /\d{4}-\d{2}(?:-\d{2})?(?!\d)|\d{1,2}:\d{2}|date\(\d{4}, ?\d{1,2}, ?\d{1,2}\)|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b/;
  return expected !== undefined && actual !== undefined && date.test(expected) && date.test(actual);
}
