// What the expected and the actual value tell of the edit that came between them.

import type { Evidence } from '../model/cause.ts';
import type { PlacedFinding } from '../model/attributed.ts';
import type { Candidate } from './candidate.ts';
import { plain } from './keys.ts';

const PLACEHOLDER = /\$\{[^}]{0,200}\}|\{[^{}]{0,80}\}|%[-+#0]?\d{0,3}(?:\.\d{1,3})?[a-zA-Z%]|#\{[^}]{0,200}\}|\$[A-Za-z_]\w*/;
const ROUNDING = /\b(?:round\w*|floor|ceil|trunc\w*|ROUND_\w+|toFixed|Math\.\w+|int|parseInt|quantize|RoundingMode|half\w*|Math)\b/;
const ORDERING = /sort|order|compar|reverse|localeCompare|asc|desc|rank|first|last|unshift|push|append|prepend/i;
const BOUNDARY = /[<>]=?|[!=]==?|\+\s*1\b|-\s*1\b|\b1\b/g;
const TIME_ZONE = /\b(?:utc|timezone|tz\w*|local\w*|zone\w*|getUTC\w+|get(?:Date|Hours|Day|Month|FullYear)|fromtimestamp|strftime|toISOString|ZoneId|Instant)\b/i;
const UNITS = /milli|micro|nano|second|minute|hour|\bms\b|\bus\b|cents?|euros?|dollars?|gram|kilo|bytes?|\bkb\b|\bmb\b|percent|ratio|1e3|1_?000|60\b|100\b/i;

/** The value evidence between one finding and one candidate; empty when the texts say nothing of each other. */
export function valueEvidence(finding: PlacedFinding, candidate: Candidate): readonly Evidence[] {
  const { expected, actual } = finding.facts;
  const told = `${finding.message}\n${finding.detail.slice(0, 6_000)}`;
  const evidence: Evidence[] = [...textEvidence(told, expected, actual, candidate)];
  if (!(expected && actual && samePieces(expected, actual))) evidence.push(...bestOf(numberPairs(finding).map(({ wanted, got }) => numberEvidence(wanted, got, candidate))));
  if (expected && actual && samePieces(expected, actual)) evidence.push(...orderEvidence(candidate));
  evidence.push(...diffOrderEvidence(finding, candidate));
  if (isAbsent(actual) !== isAbsent(expected) && actual !== undefined && expected !== undefined && changesBoundary(candidate)) evidence.push({ points: 4, because: 'a value appears or goes, and this edit changes a condition' });
  evidence.push(...unitWordEvidence(expected, actual, candidate));
  if (isDateShift(expected, actual) && TIME_ZONE.test(changedText(candidate))) evidence.push({ points: 6, because: 'a date or time is shifted, and this edit changes a time zone' });
  return evidence;
}

/** Names and literals that differ between the two sides. */
const changedText = (candidate: Candidate): string => [...candidate.fewer, ...candidate.more, ...candidate.removedLiterals, ...candidate.addedLiterals].join(' ');

/** True when an edit changes an order and no value. */
export const onlyReorders = (candidate: Candidate): boolean => /sort|compar|reverse|order_?by/i.test(codeText(candidate)) && !candidate.removedLiterals.length && !candidate.addedLiterals.length;

const codeText = (candidate: Candidate): string => candidate.parts.flatMap(({ edit }) => (edit ? [...edit.removed, ...edit.added] : [])).join('\n');

function orderEvidence(candidate: Candidate): Evidence[] {
  if (ORDERING.test(codeText(candidate))) return [{ points: 7, because: 'the same values come in another order, and this edit changes an order' }];
  return changesBoundary(candidate) ? [{ points: 4, because: 'the same values come in another order, and this edit changes a comparison' }] : [];
}

/** True for what stands for nothing: null, an empty list, zero. */
export const isAbsent = (value: string | undefined): boolean => /^(?:undefined|null|nil|None|false|False|\[\]|\{\}|'{2}|"{2}|[+-]?0)$/.test(value?.trim() ?? '');

const UNIT_WORDS: readonly (readonly [RegExp, RegExp])[] = [
  [/\d\s?(?:µs|us)\b/, /micro|\bus\b|µs/i], [/\d\s?ms\b/, /milli|\bms\b/i], [/\d\s?ns\b/, /nano|\bns\b/i], [/\d\s?s\b/, /(?<!milli|micro|nano)second|\bsecs?\b/i],
  [/\d\s?(?:KB|KiB)\b/, /kilo|\bkb\b|1024/i], [/\d\s?(?:MB|MiB)\b/, /mega|\bmb\b/i], [/\d\s?%|percent/, /percent|\bpct\b/i],
];

/** A value printed with a unit that the edit takes away or brings. */
function unitWordEvidence(expected: string | undefined, actual: string | undefined, { fewer, more }: Candidate): Evidence[] {
  const [gone, come] = [[...fewer].join(' '), [...more].join(' ')];
  const lost = UNIT_WORDS.some(([printed, word]) => printed.test(expected ?? '') && word.test(gone));
  const won = UNIT_WORDS.some(([printed, word]) => printed.test(actual ?? '') && word.test(come));
  return lost || won ? [{ points: lost && won ? 10 : 6, because: `its value is in a unit that this edit ${won ? 'brings' : 'takes away'}` }] : [];
}

/** Literals the edit removed that the test still expects, and those it added that the test got. */
function textEvidence(told: string, expected: string | undefined, actual: string | undefined, candidate: Candidate): Evidence[] {
  const before = expected ?? removedSide(told);
  const after = actual ?? addedSide(told);
  const lost = strongest(candidate.removedLiterals, { value: before, other: after, told });
  const won = strongest(candidate.addedLiterals, { value: after, other: before, told });
  const evidence: Evidence[] = [];
  if (lost) evidence.push({ points: lost.points, because: `it expects ${shown(lost.literal)}, which this edit takes away` });
  if (won) evidence.push({ points: won.points, because: `it gets ${shown(won.literal)}, which this edit brings` });
  if (!lost && !won && candidate.role !== 'code') evidence.push(...turnedEvidence(candidate, before, after));
  return evidence;
}

/** An edit of what is expected — a golden file, a fixture, the test — brings the expected value and takes the actual one away. */
function turnedEvidence(candidate: Candidate, before: string, after: string): Evidence[] {
  const wants = strongest(candidate.addedLiterals, { value: before, other: after, told: '' });
  const had = strongest(candidate.removedLiterals, { value: after, other: before, told: '' });
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

function strongest(literals: readonly string[], side: Side): { readonly literal: string; readonly points: number } | null {
  const scored = literals.map((literal) => ({ literal, points: standsIn(literal, side) })).sort((a, b) => b.points - a.points || b.literal.length - a.literal.length);
  return scored[0] && scored[0].points > 0 ? scored[0] : null;
}

const shown = (literal: string): string => `\`${(literal.length > 40 ? `${literal.slice(0, 39)}…` : literal).replaceAll('`', "'").replace(/\s+/g, ' ')}\``;

/** Points for a literal that stands in a value: long words say much, short numbers little. */
function standsIn(literal: string, side: Side): number {
  const { value, told } = side;
  const text = literal.trim();
  if (!text) return 0;
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return numberStands(text, side);
  const pieces = text.split(PLACEHOLDER).map((piece) => piece.replace(/\\[nt"'`]/g, ' ').trim()).filter((piece) => piece.length >= 2);
  if (!pieces.length) return 0;
  const weight = pieces.join('').length;
  if (weight < 3) return 0;
  if (inOrder(pieces, value)) return weight >= 8 ? 14 : weight >= 5 ? 10 : 7;
  return weight >= 8 && inOrder(pieces, told) ? 8 : weight >= 5 && inOrder(pieces, told) ? 5 : 0;
}

function numberStands(text: string, { value, other, told }: Side): number {
  if (value.trim() === text || value.trim() === `+${text}`) return text.length > 1 ? 12 : 6;
  const inside = new RegExp(`(?<![\\w.:-])${text.replace('.', '\\.')}(?![\\w:]|\\.\\d)`);
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

const removedSide = (told: string): string => told.split('\n').filter((line) => /^\s*-(?!-)/.test(line)).join('\n');
const addedSide = (told: string): string => told.split('\n').filter((line) => /^\s*\+(?!\+)/.test(line)).join('\n');

/** A number printed as a value, null for anything else. */
export function numberOf(value: string | undefined): number | null {
  const match = /^[+\s'"`]*(-?\d{1,15}(?:[._]\d{1,12})*)(?:n|L|f|d)?['"`\s]*$/.exec(value ?? '');
  const number = match?.[1] ? Number(match[1].replaceAll('_', '')) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}

function numberEvidence(wanted: number, got: number, candidate: Candidate): Evidence[] {
  const evidence: Evidence[] = [];
  const ratio = got / wanted;
  const factors = changedFactors(candidate);
  if (wanted !== 0 && got !== 0 && factors.some((factor) => close(factor, ratio) || close(1 / factor, ratio))) evidence.push({ points: 10, because: 'the value is off by the very factor this edit changes' });
  else if (wanted !== 0 && got !== 0 && isUnitRatio(ratio) && UNITS.test(changedText(candidate))) evidence.push({ points: 9, because: `the value is off by a factor of ${round(ratio > 1 ? ratio : 1 / ratio)}, and this edit changes a unit` });
  const apart = Math.abs(wanted - got);
  const deltas = changedDeltas(candidate);
  if (deltas.some((delta) => close(delta, apart))) evidence.push({ points: 8, because: `the value is off by ${round(apart)}, as this edit's numbers are` });
  if (apart <= 1 && Math.abs(wanted) > 1 && [...candidate.fewer, ...candidate.more].some((name) => ROUNDING.test(name))) evidence.push({ points: 7, because: 'the value is off by at most one, and this edit changes a rounding' });
  else if (apart <= 1 && changesBoundary(candidate)) evidence.push({ points: Math.max(Math.abs(wanted), Math.abs(got)) <= 20 ? 4 : 1, because: 'the value is off by one, and this edit changes a boundary' });
  return evidence;
}

const MAX_PAIRS = 24;
const NUMBER = /\d{4}-\d{2}-\d{2}|\(\d{4}, \d{1,2}, \d{1,2}(?=[,)])|(?<![\w.])-?\d{1,15}(?:\.\d{1,9})?(?![\w])/g;

interface NumberPair {
  readonly wanted: number;
  readonly got: number;
}

/** The numbers that differ between expected and actual, one by one, also inside longer values; dates count in days. */
function numberPairs(finding: PlacedFinding): readonly NumberPair[] {
  const { expected, actual } = finding.facts;
  const [wanted, got] = [numberOf(expected), numberOf(actual)];
  if (wanted !== null && got !== null) return wanted === got ? [] : [{ wanted, got }];
  const told = finding.detail.slice(0, 6_000);
  const lines = diffLines(told);
  const texts = [...(expected !== undefined && actual !== undefined ? [[expected, actual] as const] : []), ...lines];
  return texts.flatMap(([one, two]) => differingNumbers(one, two)).slice(0, MAX_PAIRS);
}

/** Neighbouring removed and added lines of a printed diff. */
function diffLines(told: string): readonly (readonly [string, string])[] {
  const gone = removedSide(told).split('\n');
  const come = addedSide(told).split('\n');
  return gone.length === come.length ? gone.map((line, at) => [line, come[at] ?? ''] as const) : [];
}

function differingNumbers(one: string, two: string): readonly NumberPair[] {
  const [a, b] = [one.match(NUMBER) ?? [], two.match(NUMBER) ?? []];
  if (a.length !== b.length || a.length > 40) return [];
  return a.map((text, at) => ({ wanted: valueOf(text), got: valueOf(b[at] ?? '') })).filter(({ wanted, got }) => wanted !== got && Number.isFinite(wanted) && Number.isFinite(got));
}

/** A number as itself, a date as its day number. */
function valueOf(text: string): number {
  const date = /^\(?(\d{4})(?:-|, )(\d{1,2})(?:-|, )(\d{1,2})$/.exec(text);
  return date ? Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000 : Number(text);
}

/** Of several tellings the one with the most points. */
function bestOf(tellings: readonly (readonly Evidence[])[]): readonly Evidence[] {
  const sum = (evidence: readonly Evidence[]): number => evidence.reduce((total, { points }) => total + points, 0);
  return [...tellings].sort((a, b) => sum(b) - sum(a))[0] ?? [];
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b));
const round = (value: number): number => Math.round(value * 1_000) / 1_000;
const isUnitRatio = (ratio: number): boolean => [10, 60, 100, 1_000, 3_600, 1_024, 1_000_000, 86_400].some((unit) => close(ratio, unit) || close(ratio, 1 / unit));

/** Ratios between the numbers an edit takes away and those it brings; a lone factor counts as itself. */
function changedFactors(candidate: Candidate): readonly number[] {
  const before = candidate.removedLiterals.map(numberOf).filter((number): number is number => number !== null && number !== 0);
  const after = candidate.addedLiterals.map(numberOf).filter((number): number is number => number !== null && number !== 0);
  const ratios = before.flatMap((old) => after.flatMap((now) => [now / old, (1 + now) / (1 + old), (100 + now) / (100 + old)]));
  const lone = before.length && after.length ? [] : [...before, ...after].filter((number) => Math.abs(number) >= 2);
  return [...ratios, ...lone].filter((factor) => factor !== 1 && Number.isFinite(factor));
}

function changedDeltas(candidate: Candidate): readonly number[] {
  const before = candidate.removedLiterals.map(numberOf).filter((number): number is number => number !== null);
  const after = candidate.addedLiterals.map(numberOf).filter((number): number is number => number !== null);
  return before.flatMap((old) => after.map((now) => Math.abs(now - old))).filter((delta) => delta !== 0);
}

/** True when the comparison operators or unit steps of the two sides differ. */
export function changesBoundary(candidate: Candidate): boolean {
  return candidate.parts.some(({ edit }) => {
    if (!edit) return false;
    const marks = (lines: readonly string[]): string => (lines.join('\n').match(BOUNDARY) ?? []).join(' ');
    return marks(edit.removed) !== marks(edit.added);
  });
}

/** True when nothing but comparison operators differ. */
export function onlyCompares(candidate: Candidate): boolean {
  return candidate.type === 'edit' && candidate.parts.every(({ edit }) => {
    if (!edit?.added.length || !edit.removed.length) return false;
    const bare = (lines: readonly string[]): string => lines.join('\n').replace(/[<>!=]=?=?/g, '?').replace(/\s+/g, ' ');
    return bare(edit.removed) === bare(edit.added);
  });
}

/** True when a larger number is off by a little: a condition lets through or not, it does not shift. */
export function isShift({ facts }: PlacedFinding): boolean {
  const [wanted, got] = [numberOf(facts.expected), numberOf(facts.actual)];
  return wanted !== null && got !== null && Math.abs(wanted) > 20 && got !== 0 && Math.abs(wanted - got) / Math.abs(wanted) < 0.05;
}

/** True when both values hold the same words in another order. */
function samePieces(a: string, b: string): boolean {
  const pieces = (text: string): string[] => text.match(/[\w.-]+/g) ?? [];
  const [one, two] = [pieces(a), pieces(b)];
  return one.length > 1 && one.length === two.length && plain(a) !== plain(b) && [...one].sort().join('\u0000') === [...two].sort().join('\u0000');
}

/** A diff whose removed and added lines are the same lines elsewhere tells of a changed order. */
function diffOrderEvidence(finding: PlacedFinding, candidate: Candidate): Evidence[] {
  if (!ORDERING.test(codeText(candidate))) return [];
  const lines = finding.detail.slice(0, 6_000).split('\n');
  const side = (mark: string): string[] => lines.filter((line) => line.trimStart().startsWith(mark) && !/^\s*[-+] (?:Expected|Received|actual|expected)\b/.test(line)).map((line) => plain(line.trimStart().slice(1))).filter(Boolean);
  const [gone, come] = [side('-'), side('+')];
  const shared = gone.filter((line) => come.includes(line)).length;
  return shared >= 1 && shared >= Math.min(gone.length, come.length) * 0.5 ? [{ points: 6, because: 'the same lines come in another order, and this edit changes an order' }] : [];
}

function isDateShift(expected: string | undefined, actual: string | undefined): boolean {
  const date = /\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2}|date\(\d{4}, ?\d{1,2}, ?\d{1,2}\)|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b/;
  return expected !== undefined && actual !== undefined && date.test(expected) && date.test(actual);
}
