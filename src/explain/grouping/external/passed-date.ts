// Failures that began because a day came: their tests reach a date that the run has just passed, and code that asks for today.

import type { Graph } from '../../../graph/index.ts';
import type { PlacedFinding } from '../../../model/attributed.ts';
import type { Change } from '../../../model/change.ts';
import type { Sources } from '../../../model/sources.ts';
import type { Anchors } from '../../evidence/anchors.ts';
import { signal } from '../../evidence/signals.ts';
import type { Folded } from '../../findings/fold.ts';
import { roleOf } from '../../suspects/roles.ts';
import type { Claimed } from './claim.ts';
import { asksForToday, dayOf, daysIn, freezesClock } from './days.ts';

/** What an outside cause is looked for in. */
export interface DateContext {
  readonly graph: Graph;
  readonly anchors: (finding: PlacedFinding) => Anchors;
  readonly sources: Sources;
  readonly change: Change | null;
}

interface Dated {
  readonly path: string;
  readonly line: number;
  readonly day: number;
  readonly text: string;
  /** The innermost declaration around it. */
  readonly id: string;
  readonly isData: boolean;
}

/** What one file says of days. `asking` holds the declarations that ask for today. */
interface Days {
  readonly dates: readonly Dated[];
  readonly asking: ReadonlySet<string>;
}

const MOST_DAYS = 60;
const MOST_FILES = 300;
const MOST_LINES = 20_000;

/** The failures that a date which has just passed explains, by date; the nearest first. */
export function passedDates(entries: readonly Folded[], place: DateContext): readonly Claimed[] {
  const run = runDay(entries);
  const daysOf = daysReader(place);
  const claimed = new Map<string, { readonly date: Dated; readonly today: number; readonly entries: Folded[] }>();
  for (const entry of entries) {
    const today = ownDay(entry) ?? run;
    const date = today === null ? null : passedBy(entry.finding, today, { ...place, daysOf });
    if (!date || today === null) continue;
    const key = `${date.path}:${date.line}:${date.day}`;
    const known = claimed.get(key);
    if (known) known.entries.push(entry);
    else claimed.set(key, { date, today, entries: [entry] });
  }
  return [...claimed.values()].map(({ date, today, entries: own }) => ({ claim: claimOf(date, today), entries: own }));
}

function claimOf({ text, path, line, day }: Dated, today: number): Claimed['claim'] {
  const ago = today - day;
  return {
    kind: null,
    subject: `date:${text}`,
    assumption: `\`${text}\` is still to come`,
    now: ago === 0 ? `it is today (${path}:${line})` : `it has passed (${path}:${line})`,
    fact: ago === 0 ? `\`${text}\` is today` : `\`${text}\` has passed`,
    link: '; the code asks for today, no change did this',
    site: { path, line, endLine: line },
    signals: [signal('passed-date', { date: text, days: ago })],
  };
}

/** The day a finding was said on, as its log tells. */
function ownDay({ finding, said }: Folded): number | null {
  const times = [finding, ...said].flatMap(({ step }) => step?.startMs ?? step?.endMs ?? []);
  return times[0] === undefined ? null : dayOf(times[0]);
}

/** The day of the run, for what only a report says. */
function runDay(entries: readonly Folded[]): number | null {
  const days = entries.flatMap((entry) => ownDay(entry) ?? []);
  return days.length ? days.reduce((most, day) => Math.max(most, day)) : null;
}

interface DateReading extends DateContext {
  readonly daysOf: (path: string) => Days;
}

/** The date last passed of those the failure reaches; null where it asks nobody for today. */
function passedBy(finding: PlacedFinding, today: number, { anchors, sources, daysOf }: DateReading): Dated | null {
  const { reach, files, test } = anchors(finding);
  const home = finding.test?.file ?? test?.path ?? finding.location?.path;
  if (!reach.size || (home && freezesClock(sources.read(home) ?? ''))) return null;
  const code = [...new Set([...reach.keys()].map((id) => id.slice(0, id.indexOf('#'))))];
  const data = [...files.keys()].filter((path) => roleOf(path, false).role === 'data');
  const read = [...new Set([...code, ...data])].slice(0, MOST_FILES).map(daysOf);
  if (!read.some(({ asking }) => [...asking].some((id) => reach.has(id)))) return null;
  const passed = read.flatMap(({ dates }) =>
    dates.filter(({ day, id, isData }) => day <= today && today - day <= MOST_DAYS && (reach.has(id) || isData)),
  );
  const steps = ({ id }: Dated): number => reach.get(id) ?? 99;
  return (
    passed.sort((a, b) => b.day - a.day || steps(a) - steps(b) || (a.path < b.path ? -1 : 1) || a.line - b.line)[0] ??
    null
  );
}

/** Reads the dates of a file once. Dates on lines the change edits are the change's. */
function daysReader({ graph, sources, change }: DateContext): (path: string) => Days {
  const known = new Map<string, Days>();
  return (path) => {
    const days = known.get(path) ?? readDays(path, { graph, sources, change });
    known.set(path, days);
    return days;
  };
}

function readDays(path: string, { graph, sources, change }: Omit<DateContext, 'anchors'>): Days {
  const edits = change?.files.find((file) => file.path === path)?.edits ?? [];
  const isData = roleOf(path, false).role === 'data';
  const dates: Dated[] = [];
  const asking = new Set<string>();
  const lines = (sources.read(path) ?? '').split('\n', MOST_LINES);
  for (const [at, text] of lines.entries()) {
    const line = at + 1;
    const idOf = (): string => graph.enclosing(path, line)?.id ?? `${path}#`;
    if (!isData && asksForToday(text)) asking.add(idOf());
    if (edits.some((edit) => line >= edit.line && line <= edit.endLine)) continue;
    for (const one of daysIn(text)) dates.push({ ...one, path, line, id: idOf(), isData });
  }
  return { dates, asking };
}
