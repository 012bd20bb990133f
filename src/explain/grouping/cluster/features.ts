// What a failure shows of itself that another failure of the same cause would show too: where it is, what it is called, how its value is off.

import type { PlacedFinding } from '../../../model/attributed.ts';
import { isBuilding } from '../../../model/kind.ts';
import { numberPairs } from '../../evidence/numbers.ts';
import { wordsOf } from '../../evidence/shared-words.ts';
import { maskedMessage } from '../../findings/keys.ts';
import { type Deviation, deviationOf } from './deviation.ts';
import { missingIn, printedIn, sawCrash } from './mentions.ts';
import { type Difference, differenceOf, valuesOf } from './values.ts';

export interface Features extends Difference {
  readonly finding: PlacedFinding;
  /** The test's file or class, the place's file for what is no test. */
  readonly suite: string;
  readonly file: string;
  /** The test's name without its parameters. */
  readonly base: string;
  readonly words: ReadonlySet<string>;
  readonly pathWords: ReadonlySet<string>;
  readonly message: string;
  /** The innermost frame in the repository's own code. */
  readonly inner: string;
  readonly innerFile: string;
  readonly frames: ReadonlySet<string>;
  /** Differences and ratios of the numbers that differ. */
  readonly shifts: ReadonlySet<string>;
  readonly deviation: Deviation | null;
  /** By how much a number is off: its direction and order of size. */
  readonly scale: string | null;
  readonly symbols: ReadonlySet<string>;
  /** What kind of tool said it. */
  readonly sort: Sort;
  readonly missing: ReadonlySet<string>;
  /** True where a value may be missing, whatever the tool calls it. */
  readonly ofNull: boolean;
  readonly sawCrash: boolean;
  readonly printed: readonly (readonly string[])[];
  /** What the checkout adds; nothing without one. */
  readonly seen: CheckoutFacts;
}

export type Sort = 'test' | 'build' | 'lint' | 'other';

/** What the checkout tells of a failure. */
export interface CheckoutFacts {
  /** Declarations its lines and message name. */
  readonly mentioned: ReadonlySet<string>;
  /** Files it loads. */
  readonly files: ReadonlySet<string>;
  /** Data files among them, or named by it, that do not parse. */
  readonly broken: ReadonlySet<string>;
}

const NO_FACTS: CheckoutFacts = { mentioned: new Set(), files: new Set(), broken: new Set() };

const NULLABLE = /\| (?:null|undefined|None)\b|\bOptional\[|possibly .?(?:null|undefined)|\bnullable\b/i;

export function featuresOf(finding: PlacedFinding, seen: CheckoutFacts = NO_FACTS): Features {
  const { test, location, frames, facts } = finding;
  const own = frames.filter(({ origin }) => origin === 'app');
  const nameOf = ({ path, name, line }: (typeof own)[number]): string => `${path}\0${name ?? line}`;
  const first = own[0];
  const suite = test?.suite ?? location?.path ?? '';
  const [wanted, got] = valuesOf(finding);
  const deviation = deviationOf(wanted, got, plainOf(finding));
  return {
    finding,
    suite,
    file: test ? (test.file ?? test.suite.split(' > ')[0] ?? '') : (location?.path ?? ''),
    base: baseOf(test?.name ?? ''),
    words: wordsOf(test?.name ?? ''),
    pathWords: wordsOf(`${test?.suite ?? ''} ${first?.path ?? ''} ${location?.path ?? ''}`),
    message: maskedMessage(finding),
    inner: first ? nameOf(first) : '',
    innerFile: first?.path ?? '',
    frames: new Set(own.map(nameOf)),
    ...differenceOf(wanted, got),
    shifts: shiftsOf(finding),
    deviation,
    scale: deviation === 'number' ? scaleOf(finding) : null,
    symbols: new Set(facts.symbols),
    sort: sortOf(finding),
    missing: missingIn(finding),
    ofNull: finding.kind === 'never-null' || NULLABLE.test(finding.message.slice(0, 1_000)),
    sawCrash: sawCrash(finding),
    printed: printedIn(finding),
    seen,
  };
}

const baseOf = (name: string): string =>
  name
    .replace(/[[({<].*$/s, '')
    .replace(/[\s_-]*\d+$/, '')
    .trim();

export function sortOf({ test, kind, family }: PlacedFinding): Sort {
  if (test) return 'test';
  if (isBuilding(kind) || family === 'types' || family === 'build') return 'build';
  return kind === 'style-rule' ? 'lint' : 'other';
}

/** The message where it may show a value on its own. */
const plainOf = ({ kind, facts, message }: PlacedFinding): string =>
  kind === 'value-is' && facts.exception === undefined ? message : '';

/** By how much a number is off: the direction and the order of size. */
function scaleOf(finding: PlacedFinding): string | null {
  const pairs = numberPairs(finding).filter(({ wanted, got }) => wanted !== got);
  const first = pairs[0];
  if (!first) return null;
  const { wanted, got } = first;
  if (!wanted || !got || wanted * got < 0) return 'zero';
  const size = Math.abs(Math.log(got / wanted));
  return `${got > wanted ? '+' : '-'}${size < 0.12 ? 'little' : size < 1.2 ? 'some' : 'much'}`;
}

const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;

function shiftsOf(finding: PlacedFinding): ReadonlySet<string> {
  const shifts = new Set<string>();
  for (const { wanted, got } of numberPairs(finding)) {
    if (Math.abs(got - wanted) > 1e-9) shifts.add(`+${rounded(got - wanted)}`);
    if (!wanted || !got) continue;
    const ratio = got / wanted;
    const factor = ratio > 1 ? ratio : 1 / ratio;
    if (factor > 1.5 && Math.abs(factor - Math.round(factor)) < 0.002 * factor)
      shifts.add(`${ratio > 1 ? '*' : '/'}${Math.round(factor)}`);
  }
  return shifts;
}
