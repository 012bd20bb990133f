// The sentence of each kind of signal, made from what it carries. No other file words evidence.

import type { LiteralMatch, Signal, SignalData, SignalKind, Whose } from '../evidence/signals.ts';

const WHOSE: Readonly<Record<Whose, string>> = {
  own: 'the failing line',
  test: 'the failing line of the test',
  frame: 'a frame of the failure',
};

const onLine = ({ whose, path, line }: SignalData['changed-line']): string =>
  `${WHOSE[whose]} is on a changed line, ${path}:${line}`;

const removesFile = (isMove: boolean): string => (isMove ? 'moves' : 'deletes');

const SIDES = {
  expected: {
    takes: (literal: string) => `it expected ${literal}, which this edit takes away`,
    brings: (literal: string) => `it expected ${literal}, which this edit brings`,
    keeps: (literal: string) => `it expected ${literal}, as was so before this edit`,
  },
  actual: {
    takes: (literal: string) => `it got ${literal}, as before this edit`,
    brings: (literal: string) => `it got ${literal}, which this edit brings`,
    keeps: (literal: string) => `it got ${literal}, as before this edit`,
  },
} as const;

const literalText = ({ literal, side, edit }: LiteralMatch): string => SIDES[side][edit](shown(literal));

const shown = (literal: string): string =>
  `\`${(literal.length > 40 ? `${literal.slice(0, 39)}…` : literal).replaceAll('`', "'").replace(/\s+/g, ' ')}\``;

const bothSpeak = ({ words }: SignalData['shared-words']): string =>
  `both speak of ${words
    .slice(0, 2)
    .map((word) => `"${word}"`)
    .join(' and ')}`;

const throughImports = ({ path, isFar }: SignalData['imported']): string =>
  `the failing code imports ${path}${isFar ? ' through other files' : ''}`;

const brought = ({ name }: SignalData['subject-brought']): string =>
  `the failure names \`${name}\`, which this change brings`;

const lineUses = ({ name }: SignalData['line-uses-taken']): string =>
  `the failing line uses \`${name}\`, which this change takes away`;

const setsUp = ({ path }: SignalData['setup-file']): string => `this change edits ${path}, which sets up what failed`;

const dependsOn = ({ path, tool }: SignalData['depended-on']): string =>
  `this change edits ${path}, which every ${tool} run depends on`;

const isConfigured = ({ path, tool }: SignalData['configures']): string =>
  `${path} configures ${tool}, and this change edits it`;

const usesResult = ({ name }: SignalData['uses-result']): string =>
  `the failing line uses what \`${name}\` gives, which this change edits`;

const callsIt = ({ name }: SignalData['calls']): string =>
  `the failing line calls \`${name}\`, which this change edits`;

const offByOne = (): string => 'the value is off by one, and this edit changes a boundary';

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function reachText({ failing, passing }: SignalData['failing-reach']): string {
  if (passing) return `${failing} failing and ${passing} passing test${passing > 1 ? 's' : ''} run it`;
  return failing > 1
    ? `all ${failing} failing tests run it, and no passing one does`
    : 'the failing test runs it, and no passing one does';
}

const SENTENCES: { readonly [K in SignalKind]: (data: SignalData[K]) => string } = {
  'changed-line': onLine,
  'new-line': onLine,
  'new-test': ({ path, line }) => `the failing test is new in this change, ${path}:${line}`,
  'near-line': ({ whose, path }) => `${WHOSE[whose]} is near the change in ${path}`,
  'unparsed-file': ({ path }) => `${path}, which does not parse, is changed here`,
  'broken-data': ({ path }) => `${path} no longer parses`,
  'map-entry': ({ entry, path, module }) =>
    `this change takes \`${entry}\` out of ${path}, where \`${module}\` is looked up`,
  'file-gone': ({ path, isMove }) => `the failure asks for ${path}, which this change ${removesFile(isMove)}`,
  'subject-removed': ({ name }) => `the failure names \`${name}\`, which this change removes`,
  'import-removed': ({ name }) => `this change removes the import that brings \`${name}\``,
  'subject-taken': ({ name }) => `the failure names \`${name}\`, which this change takes away`,
  'subject-brought': brought,
  'new-case': ({ name }) => `this change brings \`${name}\`, which is not handled there`,
  'port-set': ({ port }) => `the failure names port ${port}, which this change sets`,
  'name-taken': ({ name }) => `the message names \`${name}\`, which this change takes away`,
  'name-brought': ({ name }) => `the message names \`${name}\`, which this change brings`,
  'name-fewer': ({ name }) => `the message names \`${name}\`, which this change uses less often`,
  'name-touched': ({ name }) => `the message names \`${name}\`, which stands on a changed line`,
  'line-uses-removed': lineUses,
  'line-uses-taken': lineUses,
  'runs-file': ({ path }) => `the failing test runs ${path}, which this change edits`,
  calls: callsIt,
  'uses-result': usesResult,
  'tests-result': usesResult,
  'holder-taken': ({ name }) => `the failing line reads \`${name}\`, which this change takes away`,
  'signature-used': ({ name }) => `the failing line uses \`${name}\`, whose signature this change edits`,
  linked: ({ name }) => `this change edits how \`${name}\` is declared, which the linker looks for`,
  'lacking-owner': ({ name }) => `\`${name}\` lacks what the failure names, and this change edits it`,
  'refused-thing': ({ token, endpoint }) =>
    `this change sets \`${token}\`, which ${endpoint ? `${endpoint} is asked by` : 'what was refused hangs on'}`,
  'path-told': ({ path }) => `the message names ${path}`,
  'file-told': ({ path }) => `the message names ${path}`,
  configures: isConfigured,
  'setup-file': setsUp,
  'module-manifest': dependsOn,
  'depended-on': dependsOn,
  'setting-read': ({ name }) => `the failing code reads \`${name}\`, which this change sets`,
  'clock-read': () => 'the failing code reads the clock, and this change sets the time zone',
  'data-gone': ({ path, isMove }) => `the failing code reads ${path}, which this change ${removesFile(isMove)}`,
  'made-line': ({ path, template }) => `${path} has that line where ${template} has the changed one`,
  'text-long': literalText,
  'text-word': literalText,
  'text-short': literalText,
  'text-quoted': literalText,
  'text-told': literalText,
  'word-told': literalText,
  'number-whole': literalText,
  'number-inside': literalText,
  'factor-changed': () => 'the value is off by the very factor this edit changes',
  'moved-by-number': () => 'the value is what it was before this edit, moved by as much as its number',
  'off-by-delta': ({ delta }) => `the value is off by ${delta}, as this edit's numbers are`,
  'rounding-changed': () => 'the value is off by at most one, and this edit changes a rounding',
  'boundary-changed': offByOne,
  'order-changed': () => 'the same values come in another order, and this edit changes an order',
  'lines-reordered': () => 'the same lines come in another order, and this edit changes an order',
  'comparison-changed': () => 'the same values come in another order, and this edit changes a comparison',
  'condition-changed': () => 'a value appears or goes, and this edit changes a condition',
  'unit-swapped': () => 'the same digits come in another unit, and this edit changes a unit',
  'exit-status': ({ status, isEqual }) =>
    `the test asks for the status ${status}, with which this edit ${isEqual ? 'no longer ends' : 'ends'}`,
  panics: ({ name }) => `status 101 is that of a panic, and this edit brings \`${name}\``,
  'zone-changed': () => 'a date or time is shifted, and this edit changes a time zone',
  'shared-words': bothSpeak,
  'shared-word': bothSpeak,
  'named-alike': ({ test, path }) => `${test} is named like ${path}`,
  reached: ({ where, steps }) =>
    steps === 0
      ? `the failure is in \`${where}\`, which this change edits`
      : steps === 1
        ? `the failing code calls \`${where}\``
        : `the failing code runs \`${where}\`, ${steps} calls deep`,
  imported: throughImports,
  'failing-reach': reachText,
  'sole-edit': () => 'no other edit of this change can alter what the code does',
  'unfollowed-edit': () => 'the code is not there to tell which edit it reaches',
  'alike-explained': () => 'other failures like it are explained so',
  follows: ({ count, why }) => (count > 1 ? `${count} findings follow: ${why}` : why),
  'passed-date': ({ date, days }) =>
    `the tests reach \`${date}\`, ${days === 0 ? 'the very day of this run' : `${plural(days, 'day')} before this run`}, and code that asks for today`,
  'unpinned-release': ({ name, failing, passing, others }) =>
    `\`${name}\` is not pinned: ${failing} failing and ${plural(passing, 'passing test')} use it, ${others} other${others === 1 ? ' passes' : 's pass'}`,
};

/** What a signal says. */
export function signalText(signal: Signal): string {
  const say = SENTENCES[signal.kind] as (data: Signal['data']) => string;
  return say(signal.data);
}
