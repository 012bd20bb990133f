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
  'new-test': AtLine;
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
  'uses-result': Name;
  'tests-result': Name;
  'holder-taken': Name;
  'signature-used': Name;
  linked: Name;
  'lacking-owner': Name;
  'refused-thing': { readonly token: string; readonly endpoint: string };
  'path-told': InPath;
  'file-told': InPath;
  configures: InPath & { readonly tool: string };
  'setup-file': InPath;
  'module-manifest': InPath & { readonly tool: string };
  'depended-on': InPath & { readonly tool: string };
  'setting-read': Name;
  'clock-read': Record<never, never>;
  'data-gone': InPath & { readonly isMove: boolean };
  'made-line': InPath & { readonly template: string };
  'text-long': LiteralMatch;
  'text-word': LiteralMatch;
  'text-short': LiteralMatch;
  'text-quoted': LiteralMatch;
  'text-told': LiteralMatch;
  'word-told': LiteralMatch;
  'number-whole': LiteralMatch;
  'number-inside': LiteralMatch;
  'factor-changed': Record<never, never>;
  'moved-by-number': Record<never, never>;
  'off-by-delta': { readonly delta: number };
  'rounding-changed': Record<never, never>;
  'boundary-changed': Record<never, never>;
  'order-changed': Record<never, never>;
  'lines-reordered': Record<never, never>;
  'comparison-changed': Record<never, never>;
  'condition-changed': Record<never, never>;
  'unit-swapped': Record<never, never>;
  'exit-status': { readonly status: string; readonly isEqual: boolean };
  panics: Name;
  'zone-changed': Record<never, never>;
  'shared-words': { readonly words: readonly string[] };
  'shared-word': { readonly words: readonly string[] };
  'named-alike': { readonly test: string; readonly path: string };
  reached: { readonly where: string; readonly steps: number };
  imported: InPath & { readonly isFar: boolean };
  'failing-reach': { readonly failing: number; readonly passing: number };
  'sole-edit': Record<never, never>;
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
  /** The case that another place or another confidence is told of without it, or the report that asked for it. */
  readonly source: string;
}

const decisive = (points: number, source: string): Row => ({ tier: 'decisive', points, source });
const strong = (points: number, source: string): Row => ({ tier: 'strong', points, source });
const fair = (points: number, source: string): Row => ({ tier: 'fair', points, source });
const weak = (points: number, source: string): Row => ({ tier: 'weak', points, source });

/** How much each kind tells. */
export const SIGNALS: Readonly<Record<SignalKind, Row>> = {
  'changed-line': decisive(20, 'gateway-09-two-headers-and-unused'),
  'new-line': decisive(16, 'real history, kind 1: a file that is new'),
  'new-test': fair(6, 'real history, kind 1: a new test'),
  'near-line': weak(3, 'relay-m03-get-millis-forget'),
  'unparsed-file': decisive(16, 'gateway-01-syntax-error'),
  'broken-data': decisive(22, 'deploy-05-broken-json'),
  'map-entry': decisive(22, 'bakery-02-exports-map'),
  'file-gone': decisive(28, 'shop-05-moved-module'),
  'subject-removed': decisive(25, 'billing-m03-method-currency-split'),
  'import-removed': decisive(22, 'carillon-02-missing-include'),
  'subject-taken': strong(14, 'apiary-06-not-copy'),
  'subject-brought': strong(9, 'carillon-11-new-clapper'),
  'new-case': decisive(16, 'apiary-04-new-season'),
  'port-set': decisive(16, 'gateway-m02-port-and-ttl'),
  'name-taken': strong(9, 'billing-01-renamed-method'),
  'name-brought': fair(8, 'relay-m03-get-millis-forget'),
  'name-fewer': fair(6, 'gateway-m01-body-and-limit'),
  'name-touched': fair(4, 'billing-m02-zone-reminder-top'),
  'line-uses-removed': strong(10, 'matrix-02-group-by'),
  'line-uses-taken': fair(5, 'relay-m03-get-millis-forget'),
  'runs-file': fair(6, 'vhosts-m03-boundary-address'),
  calls: fair(8, 'bakery-m01-rounding-utc-tray'),
  'uses-result': fair(8, 'shop-02-null-instead-of-throw'),
  'tests-result': fair(4, 'clinic-m03-copay-boundary-search'),
  'holder-taken': strong(10, 'gateway-m01-body-and-limit'),
  'signature-used': fair(7, 'customs-07-none-entry'),
  linked: decisive(16, 'carillon-06-clock-twice'),
  'lacking-owner': fair(5, 'beeyard-06-signature'),
  'refused-thing': strong(10, 'kiosk-06-port'),
  'path-told': strong(9, 'gateway-05-renamed-export'),
  'file-told': fair(6, 'gateway-01-syntax-error'),
  configures: strong(10, 'gateway-07-prettier-width'),
  'setup-file': strong(12, 'real history: a version bump'),
  'module-manifest': fair(5, 'cellar-06-removed-dependency'),
  'depended-on': weak(2.5, 'kiosk-05-first-ticket'),
  'setting-read': strong(9, 'clinic-m04-site-and-slots'),
  'clock-read': fair(6, 'ferry-04-workflow-zone'),
  'data-gone': strong(12, 'real history, kind 12: one fixture deleted'),
  'made-line': fair(5, 'vhosts-m01-keep-tls-exit'),
  'text-long': strong(14, 'gateway-m03-unused-limit-expired'),
  'text-word': strong(10, 'relay-m02-wrap-ids-metric'),
  'text-short': fair(7, 'bakery-m02-tax-currency'),
  'text-quoted': strong(9, 'beeyard-05-csv-line'),
  'text-told': fair(8, 'carillon-13-golden'),
  'word-told': fair(5, 'customs-m02-order-sign-boundary'),
  'number-whole': strong(12, 'gateway-02-port-in-use'),
  'number-inside': fair(8, 'billing-m01-rounding-and-terms'),
  'factor-changed': strong(10, 'gateway-m02-port-and-ttl'),
  'moved-by-number': fair(7, 'ferry-03-mile-price'),
  'off-by-delta': fair(8, 'billing-m01-rounding-and-terms'),
  'rounding-changed': fair(7, 'shop-m02-rounding-minimum-message'),
  'boundary-changed': fair(4, 'carillon-m03-column-felt-ring'),
  'order-changed': fair(7, 'relay-m02-wrap-ids-metric'),
  'lines-reordered': fair(6, 'orbit-m01-order-mile'),
  'comparison-changed': fair(4, 'billing-m03-method-currency-split'),
  'condition-changed': fair(4, 'shop-06-page-offset'),
  'unit-swapped': strong(10, 'relay-06-two-causes'),
  'exit-status': decisive(18, 'vhosts-m01-keep-tls-exit'),
  panics: fair(8, 'apiary-09-unwrap'),
  'zone-changed': fair(6, 'billing-m02-zone-reminder-top'),
  'shared-words': fair(5, 'billing-02-rounding-default'),
  'shared-word': weak(4, 'billing-03-local-timezone'),
  'named-alike': fair(4, 'relay-m01-millis-and-exhausted'),
  reached: fair(8, 'billing-02-rounding-default'),
  imported: weak(2.5, 'tickets-01-renamed-export'),
  'failing-reach': fair(7, 'billing-02-rounding-default'),
  'sole-edit': fair(5, 'billing-02-rounding-default'),
  'unfollowed-edit': weak(3, 'gateway-03-ttl-in-seconds'),
  'alike-explained': weak(3, 'relay-m02-wrap-ids-metric'),
  follows: weak(3, 'gateway-01-syntax-error'),
  'passed-date': strong(8, 'tariff-02-date-passed'),
  'unpinned-release': fair(6, 'beacon-05-new-release'),
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
