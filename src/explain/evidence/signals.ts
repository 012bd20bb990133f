// The signals: everything that can speak for a suspect. One table says how much each kind tells;
// what it says in words is made in words/signal-text.ts. Nothing else gives points, and no decision reads them back.

import { SIGNAL_TIERS, type Tier } from '../../model/cause.ts';

/** A frame, the finding's own line or the test's, in a sentence. */
export type Whose = 'own' | 'test' | 'frame';

/** How a literal of the edit stands in the values: on which side, and what the edit does to it. */
export interface LiteralMatch {
  readonly literal: string;
  readonly side: 'expected' | 'actual';
  readonly edit: 'takes' | 'brings' | 'keeps';
}

interface AtLine {
  readonly whose: Whose;
  readonly path: string;
  readonly line: number;
}

interface Name {
  readonly name: string;
}

interface InPath {
  readonly path: string;
}

/** What each kind of signal carries, for its sentence. */
export interface SignalData {
  'changed-line': AtLine;
  'new-line': AtLine;
  'asking-line': AtLine;
  'near-line': Omit<AtLine, 'line'>;
  'unparsed-file': InPath;
  'broken-data': InPath;
  'map-entry': InPath & { readonly entry: string; readonly module: string };
  'file-gone': InPath & { readonly isMove: boolean };
  'subject-removed': Name;
  'import-removed': Name;
  'subject-taken': Name;
  'subject-brought': Name;
  'new-case': Name;
  'port-set': { readonly port: string };
  'name-taken': Name;
  'name-brought': Name;
  'name-fewer': Name;
  'name-touched': Name;
  'line-uses-removed': Name;
  'line-uses-taken': Name;
  'runs-file': InPath;
  calls: Name;
  'called-before': Name;
  'uses-result': Name;
  'tests-result': Name;
  'holder-taken': Name;
  'signature-used': Name;
  linked: Name;
  'lacking-owner': Name;
  'refused-thing': { readonly token: string; readonly endpoint: string };
  'path-told': InPath;
  'file-told': InPath;
  'file-run': InPath;
  configures: InPath & { readonly tool: string };
  'configures-start': InPath & { readonly tool: string };
  'manifest-setup': InPath;
  'setup-file': InPath;
  'module-manifest': InPath & { readonly tool: string };
  'depended-on': InPath & { readonly tool: string };
  'setting-read': Name;
  'clock-read': Record<never, never>;
  'language-read': Record<never, never>;
  'data-gone': InPath & { readonly isMove: boolean };
  'made-value': Name;
  'made-line': InPath & { readonly template: string };
  'text-long': LiteralMatch;
  'text-word': LiteralMatch;
  'text-short': LiteralMatch;
  'text-quoted': LiteralMatch;
  'text-told': LiteralMatch;
  'word-told': LiteralMatch;
  'number-whole': LiteralMatch;
  'number-inside': LiteralMatch;
  'digit-whole': LiteralMatch;
  'digit-inside': LiteralMatch;
  'factor-changed': Record<never, never>;
  'unit-factor': { readonly factor: number };
  'moved-by-number': Record<never, never>;
  'off-by-delta': { readonly delta: number };
  'rounding-changed': Record<never, never>;
  'boundary-changed': Record<never, never>;
  'large-boundary': Record<never, never>;
  'order-changed': Record<never, never>;
  'lines-reordered': Record<never, never>;
  'comparison-changed': Record<never, never>;
  'condition-changed': Record<never, never>;
  'unit-swapped': Record<never, never>;
  'unit-changed': { readonly isBrought: boolean; readonly isBoth: boolean };
  'unit-word': { readonly isBrought: boolean; readonly isBoth: boolean };
  'exit-status': { readonly status: string; readonly isEqual: boolean };
  panics: Name;
  'zone-changed': Record<never, never>;
  'shared-words': { readonly words: readonly string[] };
  'shared-word': { readonly words: readonly string[] };
  'named-alike': { readonly test: string; readonly path: string };
  beside: { readonly test: string; readonly path: string };
  reached: { readonly where: string; readonly steps: number };
  imported: InPath & { readonly isFar: boolean };
  'imported-by-made': InPath & { readonly isFar: boolean };
  'failing-reach': { readonly failing: number; readonly passing: number };
  'sole-edit': Record<never, never>;
  'driven-from-outside': Record<never, never>;
  'unfollowed-edit': Record<never, never>;
  'alike-explained': Record<never, never>;
  follows: { readonly count: number; readonly why: string };
  'passed-date': { readonly date: string; readonly days: number };
  'unpinned-release': {
    readonly name: string;
    readonly failing: number;
    readonly passing: number;
    readonly others: number;
  };
}

export type SignalKind = keyof SignalData;

interface SignalOf<K extends SignalKind> {
  readonly kind: K;
  readonly tier: Tier;
  /** How much of it holds, 0..1: less where a frame is far out, or many edits touch the name. */
  readonly strength: number;
  readonly data: SignalData[K];
}

/** One observation that speaks for a suspect. */
export type Signal = { readonly [K in SignalKind]: SignalOf<K> }[SignalKind];

interface Row {
  readonly tier: Tier;
  /** What it adds to the score where all of it holds. */
  readonly points: number;
}

const decisive = (points: number): Row => ({ tier: 'decisive', points });
const strong = (points: number): Row => ({ tier: 'strong', points });
const fair = (points: number): Row => ({ tier: 'fair', points });
const weak = (points: number): Row => ({ tier: 'weak', points });

/** How much each kind tells. */
export const SIGNALS: Readonly<Record<SignalKind, Row>> = {
  'changed-line': decisive(20),
  'new-line': decisive(16),
  'asking-line': strong(10),
  'near-line': weak(3),
  'unparsed-file': decisive(16),
  'broken-data': decisive(22),
  'map-entry': decisive(22),
  'file-gone': decisive(28),
  'subject-removed': decisive(25),
  'import-removed': decisive(22),
  'subject-taken': strong(14),
  'subject-brought': strong(9),
  'new-case': decisive(16),
  'port-set': decisive(16),
  'name-taken': strong(9),
  'name-brought': fair(8),
  'name-fewer': fair(6),
  'name-touched': fair(4),
  'line-uses-removed': strong(10),
  'line-uses-taken': fair(5),
  'runs-file': fair(6),
  calls: fair(8),
  'called-before': weak(2),
  'uses-result': fair(8),
  'tests-result': fair(4),
  'holder-taken': strong(10),
  'signature-used': fair(7),
  linked: decisive(16),
  'lacking-owner': fair(5),
  'refused-thing': strong(10),
  'path-told': strong(9),
  'file-told': fair(6),
  'file-run': weak(3),
  configures: strong(10),
  'configures-start': strong(14),
  'manifest-setup': strong(12),
  'setup-file': fair(6),
  'module-manifest': fair(5),
  'depended-on': weak(2.5),
  'setting-read': strong(9),
  'clock-read': fair(6),
  'language-read': fair(6),
  'data-gone': strong(12),
  'made-value': fair(6),
  'made-line': fair(5),
  'text-long': strong(14),
  'text-word': strong(10),
  'text-short': fair(7),
  'text-quoted': strong(9),
  'text-told': fair(8),
  'word-told': fair(5),
  'number-whole': strong(12),
  'number-inside': fair(8),
  'digit-whole': fair(6),
  'digit-inside': fair(5),
  'factor-changed': strong(10),
  'unit-factor': strong(9),
  'moved-by-number': fair(7),
  'off-by-delta': fair(8),
  'rounding-changed': fair(7),
  'boundary-changed': fair(4),
  'large-boundary': weak(1),
  'order-changed': fair(7),
  'lines-reordered': fair(6),
  'comparison-changed': fair(4),
  'condition-changed': fair(4),
  'unit-swapped': strong(10),
  'unit-changed': strong(10),
  'unit-word': fair(6),
  'exit-status': decisive(18),
  panics: fair(8),
  'zone-changed': fair(6),
  'shared-words': fair(5),
  'shared-word': weak(4),
  'named-alike': fair(4),
  beside: weak(2.5),
  reached: fair(8),
  imported: weak(2.5),
  'imported-by-made': fair(4.5),
  'failing-reach': fair(7),
  'sole-edit': fair(5),
  'driven-from-outside': weak(3),
  'unfollowed-edit': weak(3),
  'alike-explained': weak(3),
  follows: weak(3),
  'passed-date': strong(8),
  'unpinned-release': fair(6),
};

/** A signal of which less than this holds counts as one of the next lower tier, and so on down. */
const STEPS = [0.85, 0.45, 0.2] as const;

/** A signal; one of which only a part holds has a lower tier. */
export function signal<K extends SignalKind>(kind: K, data: SignalData[K], strength = 1): SignalOf<K> {
  return { kind, tier: weakened(SIGNALS[kind].tier, strength), strength, data };
}

/** The tier of what holds only in part. */
export function weakened(tier: Tier, strength: number): Tier {
  const down = STEPS.filter((step) => strength < step).length;
  return SIGNAL_TIERS[SIGNAL_TIERS.indexOf(tier) + down] ?? 'weak';
}

/** What a signal adds to a score, to hundredths. */
export const pointsOf = ({ kind, strength }: Pick<Signal, 'kind' | 'strength'>): number =>
  Math.round(SIGNALS[kind].points * strength * 100) / 100;

/** True for a signal of a tier or a higher one. */
export const isAtLeast = ({ tier }: Pick<Signal, 'tier'>, least: Tier): boolean =>
  SIGNAL_TIERS.indexOf(tier) <= SIGNAL_TIERS.indexOf(least);

/** The same signal where there is doubt about the pair: so much less of it holds. */
export const doubted = (one: Signal, factor: number): Signal =>
  factor === 1 ? one : ({ ...one, ...signal<SignalKind>(one.kind, one.data, one.strength * factor) } as Signal);
