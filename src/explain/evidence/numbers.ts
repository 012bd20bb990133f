// What numbers tell: a value off by a factor, a step, a rounding, a boundary.

import type { PlacedFinding } from '../../model/attributed.ts';
import { addedSide, removedSide } from '../suspects/edit-shape.ts';
import type { Suspect } from '../suspects/suspect.ts';
import { pointsOf, type Signal, signal } from './signals.ts';

const ROUNDING =
  /\b(?:round\w*|floor|ceil|trunc\w*|ROUND_\w+|toFixed|Math\.\w+|int|parseInt|quantize|RoundingMode|half\w*|Math)\b/;
const BOUNDARY = /[<>]=?|[!=]==?|\+\s*1\b|-\s*1\b|\b1\b/g;
/** A number printed as a value, null for anything else. */
export function numberOf(value: string | undefined): number | null {
  const match = /^[+\s'"`]*(-?\d{1,15}(?:[._]\d{1,12})*)(?:n|L|f|d)?['"`\s]*$/.exec(value ?? '');
  const number = match?.[1] ? Number(match[1].replaceAll('_', '')) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}

/** What two numbers that differ tell of an edit. */
export function numberSignals({ wanted, got, isDate }: NumberPair, suspect: Suspect): Signal[] {
  const signals: Signal[] = [];
  const ratio = got / wanted;
  const factors = changedFactors(suspect);
  if (wanted !== 0 && got !== 0 && factors.some((factor) => close(factor, ratio) || close(1 / factor, ratio)))
    signals.push(signal('factor-changed', {}));
  else if (movesWith(suspect, { wanted, got })) signals.push(signal('moved-by-number', {}));
  const apart = Math.abs(wanted - got);
  const deltas = changedDeltas(suspect);
  if (deltas.some((delta) => close(delta, apart))) signals.push(signal('off-by-delta', { delta: round(apart) }));
  // No rounding makes another day.
  if (
    apart <= 1 &&
    !isDate &&
    Math.abs(wanted) > 1 &&
    [...suspect.fewer, ...suspect.more].some((name) => ROUNDING.test(name))
  )
    signals.push(signal('rounding-changed', {}));
  else if (apart <= 1 && Math.max(Math.abs(wanted), Math.abs(got)) <= 20 && changesBoundary(suspect))
    signals.push(signal('boundary-changed', {}));
  return signals;
}

const MAX_PAIRS = 24;
const NUMBER = /\d{4}-\d{2}-\d{2}|\(\d{4}, \d{1,2}, \d{1,2}(?=[,)])|(?<![\w.])-?\d{1,15}(?:\.\d{1,9})?(?![\w])/g;

export interface NumberPair {
  readonly wanted: number;
  readonly got: number;
  /** Both are days. */
  readonly isDate?: boolean;
}

/** The numbers that differ between expected and actual, one by one, also inside longer values; dates count in days. */
export function numberPairs(finding: PlacedFinding): readonly NumberPair[] {
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
  if (a.length > 40 || b.length > 40) return [];
  const pairs = a
    .slice(0, b.length)
    .map((text, at) => ({ wanted: worthOf(text), got: worthOf(b[at] ?? ''), isDate: !Number.isFinite(Number(text)) }))
    .filter(({ wanted, got }) => wanted !== got && Number.isFinite(wanted) && Number.isFinite(got));
  // Where one side has more numbers, those behind the first that differs stand for something else; one alone stands for the whole.
  return a.length === b.length ? pairs : pairs.slice(0, Math.min(a.length, b.length) > 1 ? 1 : 0);
}

/** A number as itself, a date as its day number. */
function worthOf(text: string): number {
  const date = /^\(?(\d{4})(?:-|, )(\d{1,2})(?:-|, )(\d{1,2})$/.exec(text);
  return date ? Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000 : Number(text);
}

/** Of several tellings the one with the most points. */
export function bestOf(tellings: readonly (readonly Signal[])[]): readonly Signal[] {
  const sum = (signals: readonly Signal[]): number => signals.reduce((total, one) => total + pointsOf(one), 0);
  return [...tellings].sort((a, b) => sum(b) - sum(a))[0] ?? [];
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b));
const round = (value: number): number => Math.round(value * 1_000) / 1_000;
/** Ratios between the numbers an edit takes away and those it brings; a lone factor counts as itself. */
function changedFactors(suspect: Suspect): readonly number[] {
  const before = suspect.removedLiterals
    .map(numberOf)
    .filter((number): number is number => number !== null && number !== 0);
  const after = suspect.addedLiterals
    .map(numberOf)
    .filter((number): number is number => number !== null && number !== 0);
  const ratios = before.flatMap((old) =>
    after.flatMap((now) => [now / old, (1 + now) / (1 + old), (100 + now) / (100 + old)]),
  );
  // What is only added beside the code, a time limit or a port, multiplies nothing.
  const lone =
    (before.length && after.length) || suspect.addition || suspect.role === 'workflow'
      ? []
      : [...before, ...after].filter((number) => Math.abs(number) >= 2);
  return [...ratios, ...lone].filter((factor) => factor !== 1 && Number.isFinite(factor));
}

/** True when both values are one round base and a share of it that the edit's numbers are: 4640 and 4800 of 4000 for 4 and 5 percent of four years. */
function movesWith(suspect: Suspect, { wanted, got }: NumberPair): boolean {
  const numbers = (literals: readonly string[]): number[] =>
    literals.map(numberOf).filter((number): number is number => number !== null && number !== 0);
  const [before, after] = [numbers(suspect.removedLiterals), numbers(suspect.addedLiterals)];
  if (
    before.length !== 1 ||
    after.length !== 1 ||
    !Number.isInteger(wanted) ||
    !Number.isInteger(got) ||
    Math.abs(wanted) < 100
  )
    return false;
  const [old, now] = [before[0] as number, after[0] as number];
  const base = (wanted * now - got * old) / (now - old);
  const isRound = Number.isInteger(base) && base !== 0 && String(Math.abs(base)).replace(/0+$/, '').length <= 2;
  return isRound && base / wanted > 0.2 && base / wanted < 5 && Math.abs(base) >= 100;
}

function changedDeltas(suspect: Suspect): readonly number[] {
  const before = suspect.removedLiterals.map(numberOf).filter((number): number is number => number !== null);
  const after = suspect.addedLiterals.map(numberOf).filter((number): number is number => number !== null);
  return before.flatMap((old) => after.map((now) => Math.abs(now - old))).filter((delta) => delta !== 0);
}

/** True when the comparison operators or unit steps of the two sides differ. */
export function changesBoundary(suspect: Suspect): boolean {
  return suspect.parts.some(({ edit }) => {
    if (!edit) return false;
    const marks = (lines: readonly string[]): string => (lines.join('\n').match(BOUNDARY) ?? []).join(' ');
    return marks(edit.removed) !== marks(edit.added);
  });
}

/** True when nothing but comparison operators differ. */
export function onlyCompares(suspect: Suspect): boolean {
  return (
    suspect.type === 'edit' &&
    suspect.parts.every(({ edit }) => {
      if (!edit?.added.length || !edit.removed.length) return false;
      const bare = (lines: readonly string[]): string =>
        lines
          .join('\n')
          .replace(/[<>!=]=?=?/g, '?')
          .replace(/\s+/g, ' ');
      return bare(edit.removed) === bare(edit.added);
    })
  );
}

const QUANTITY = /^[\s'"`]*(-?\d{1,12}(?:\.\d{1,9})?)\s?(ns|us|µs|ms|s|m|h|bytes|B|[KMG]i?B)?[\s'"`]*$/;

/** True when a printed quantity is off by a factor between units, as 1.6ms is from 1.6s: the same digits, another unit. */
export function isScaled({ facts }: PlacedFinding): boolean {
  const [wanted, got] = [QUANTITY.exec(facts.expected ?? ''), QUANTITY.exec(facts.actual ?? '')];
  return (
    wanted !== null &&
    got !== null &&
    wanted[2] !== got[2] &&
    Number(wanted[1]) === Number(got[1]) &&
    Number(got[1]) !== 0
  );
}

/** True when a larger number is off by a little: a condition lets through or not, it does not shift. */
export function isShift({ facts }: PlacedFinding): boolean {
  const [wanted, got] = [numberOf(facts.expected), numberOf(facts.actual)];
  return (
    wanted !== null &&
    got !== null &&
    Math.abs(wanted) > 20 &&
    got !== 0 &&
    Math.abs(wanted - got) / Math.abs(wanted) < 0.05
  );
}
