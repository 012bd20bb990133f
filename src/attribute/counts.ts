// Which readings of a check count: one run that a log, its reports and copies of them tell counts once, and two runs that happen to count the same count twice.

import type { Reading } from '../model/source.ts';
import type { CheckedReading } from './checked-reading.ts';

/** Readings of one run of one tool by one way of telling, each of another file or step. */
interface Telling {
  readonly job: string | null;
  readonly tool: string | null;
  readonly isLog: boolean;
  readonly entries: readonly CheckedReading[];
}

/** Names by which two tellings are compared, and readings of equal counts that are compared with one. */
const MOST_NAMES = 200;
const MOST_TWINS = 1_000;

/** The readings whose counts add up to what ran. Logs come first, and a report that a log has counted is left out. */
export function countedOnce(own: readonly CheckedReading[]): readonly CheckedReading[] {
  const told = own.filter(({ reading }) => reading.passed !== null || reading.failed !== null);
  const kept: Telling[] = [];
  for (const telling of tellingsOf(told)) {
    const left = unheard(telling, kept);
    if (!left.length) continue;
    const shorter = kept.findIndex((other) => isSameRun(other, { ...telling, entries: left }));
    const other = kept[shorter];
    if (!other) kept.push({ ...telling, entries: left });
    else if (sizeOf(left) > sizeOf(other.entries)) kept[shorter] = { ...telling, entries: left };
  }
  return kept.flatMap(({ entries }) => entries);
}

/** Job logs first, then reports, then other texts; each without the copies of a file. */
function tellingsOf(told: readonly CheckedReading[]): readonly Telling[] {
  const groups = new Map<string, CheckedReading[]>();
  for (const entry of told) {
    const { section, reading, leg } = entry;
    const rank = isText(entry) ? 2 : section.isLog ? 0 : 1;
    const key = [rank, leg?.job ?? '', reading.tool ?? '', reading.format].join('\u0000');
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  const keys = [...groups.keys()].sort();
  return keys.flatMap((key) => {
    const entries = withoutCopies(groups.get(key) ?? []);
    const [first] = entries;
    return first
      ? [{ job: first.leg?.job ?? null, tool: first.reading.tool, isLog: first.section.isLog, entries }]
      : [];
  });
}

/** What an entry counts, to entries that count the same. */
function byCounts(entries: readonly CheckedReading[]): ReadonlyMap<string, CheckedReading[]> {
  const groups = new Map<string, CheckedReading[]>();
  for (const entry of entries) {
    const key = countsOf(entry.reading);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

/** Leaves out the second of two files in which the same tests have the same outcomes. */
function withoutCopies(entries: readonly CheckedReading[]): readonly CheckedReading[] {
  const copies = new Set<CheckedReading>();
  for (const alike of byCounts(entries).values()) {
    if (alike.length < 2) continue;
    const seen = new Map<string, string>();
    for (const entry of alike) {
      const key = keyOf(entry);
      const source = seen.get(key);
      if (source === undefined) seen.set(key, entry.section.source);
      else if (source !== entry.section.source) copies.add(entry);
    }
  }
  return copies.size ? entries.filter((entry) => !copies.has(entry)) : entries;
}

/** Tests by suite and name; where none is named, the command that ran. */
function keyOf({ reading, section }: CheckedReading): string {
  const failed = reading.findings.flatMap(({ test }) => (test ? [`${test.suite}\u0000${test.name}`] : []));
  const passed = reading.passedTests.slice(0, MOST_NAMES).map(({ suite, name }) => `${suite}\u0000${name}`);
  if (failed.length || passed.length) return [...failed.sort(), ...passed].join('\u0001');
  return section.step?.command ?? section.source;
}

/** The entries of a telling of which no telling before it speaks. */
function unheard(telling: Telling, kept: readonly Telling[]): readonly CheckedReading[] {
  const others = kept.filter((other) => mayBeSame(other, telling));
  if (!others.length) return telling.entries;
  if (others.some((other) => isSameWhole(other, telling))) return [];
  const logs = others.filter(({ isLog }) => isLog);
  if (
    logs.length > 1 &&
    !telling.isLog &&
    isEqual(
      logs.flatMap(({ entries }) => entries),
      telling.entries,
    )
  )
    return [];
  const free = byCounts(others.flatMap(({ entries }) => entries));
  return telling.entries.filter((entry) => !takeTwin(free, entry));
}

/** Takes out the entry that tells the same run, where one does. A suite that did not load is a case to a report and none to the runner. */
function takeTwin(free: ReadonlyMap<string, CheckedReading[]>, entry: CheckedReading): boolean {
  const alike = free.get(countsOf(entry.reading)) ?? [];
  const at = alike.slice(0, MOST_TWINS).findIndex((other) => mayShare(other.reading, entry.reading));
  // Copies of a text that names no test cannot be told from one another.
  if (at >= 0) return isText(entry) || alike.splice(at, 1).length > 0;
  if (entry.section.isLog || !entry.reading.passed) return false;
  for (const others of free.values()) {
    const place = others
      .slice(0, MOST_TWINS)
      .findIndex(
        ({ section, reading }) =>
          section.isLog && reading.passed === entry.reading.passed && mayShare(reading, entry.reading),
      );
    if (place >= 0) return others.splice(place, 1).length > 0;
  }
  return false;
}

/** A text of which no job tells the command. */
const isText = ({ section }: CheckedReading): boolean => section.isLog && !section.step?.command;

const mayBeSame = (a: Telling, b: Telling): boolean => a.job === null || b.job === null || a.job === b.job;

/** Two tellings that count the same, by one tool or by tests of the same names. */
const isSameWhole = (a: Telling, b: Telling): boolean =>
  isEqual(a.entries, b.entries) && ((a.tool !== null && a.tool === b.tool) || mayShareNames(a, b));

/** Two tellings that count differently and speak of the same failed tests: one of them was cut short. */
const isSameRun = (a: Telling, b: Telling): boolean => mayBeSame(a, b) && !isDisjoint(failedIn(a), failedIn(b));

const isEqual = (a: readonly CheckedReading[], b: readonly CheckedReading[]): boolean =>
  sumOf(a, 'passed') === sumOf(b, 'passed') && sumOf(a, 'failed') === sumOf(b, 'failed');

const sumOf = (entries: readonly CheckedReading[], key: 'passed' | 'failed' | 'skipped'): number =>
  entries.reduce((total, { reading }) => total + (reading[key] ?? 0), 0);

const sizeOf = (entries: readonly CheckedReading[]): number =>
  sumOf(entries, 'passed') + sumOf(entries, 'failed') + sumOf(entries, 'skipped');

const countsOf = ({ passed, failed }: Reading): string => `${passed ?? 0} ${failed ?? 0}`;

/** A title without its suites, as every reporter prints it. */
const titleOf = (name: string): string =>
  name
    .split(/ > |::/)
    .at(-1)
    ?.trim() ?? name;

const failedNames = (reading: Reading): string[] =>
  reading.findings.flatMap(({ test }) => (test ? [titleOf(test.name)] : []));

/** Names of a reading's tests, made once. */
const NAMES = new WeakMap<Reading, ReadonlySet<string>>();

function namesOf(reading: Reading): ReadonlySet<string> {
  const known = NAMES.get(reading);
  if (known) return known;
  const names = new Set([
    ...failedNames(reading),
    ...reading.passedTests.slice(0, MOST_NAMES).map(({ name }) => titleOf(name)),
  ]);
  NAMES.set(reading, names);
  return names;
}

const failedIn = ({ entries }: Telling): ReadonlySet<string> =>
  new Set(entries.flatMap(({ reading }) => failedNames(reading)));

/** False only where both name tests and no test is named by both. */
function mayShare(a: Reading, b: Reading): boolean {
  const [one, other] = [namesOf(a), namesOf(b)];
  return !one.size || !other.size || !isDisjoint(one, other);
}

const mayShareNames = (a: Telling, b: Telling): boolean =>
  a.entries.some(({ reading }) => !namesOf(reading).size) ||
  b.entries.some((entry) => a.entries.some(({ reading }) => mayShare(reading, entry.reading)));

function isDisjoint(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const name of one) if (other.has(name)) return false;
  return true;
}
