// Puts parts of many legs and attempts together as if one job had found it all. Neither their order nor how they were grouped before shows.

import { fold } from '../explain/findings/fold.ts';
import { hashOf } from '../explain/findings/keys.ts';
import { compare } from '../explain/findings/order.ts';
import { withStatus } from '../explain/findings/status.ts';
import type { Attributed, PlacedFinding } from '../model/attributed.ts';
import { type BundleChange, type BundleFinding, type BundlePart, passedOf } from '../model/bundle.ts';
import type { Check } from '../model/cause.ts';
import type { Leg, Note } from '../model/source.ts';

export interface MergeInput {
  readonly head: readonly BundlePart[];
  readonly base: readonly BundlePart[];
  readonly retry: readonly BundlePart[];
}

export interface Merged {
  readonly attributed: Attributed;
  readonly notes: readonly Note[];
}

/** What all parts say together. Of a leg the newest attempt counts; what an earlier one found and the newest passed is flaky. */
export function mergeParts({ head, base, retry }: MergeInput): Merged {
  const { newest, earlier } = attemptsOf(head);
  const again = attemptsOf(retry).newest;
  const parts = [...newest, ...flakyOf(earlier, newest)];
  const attributed: Attributed = {
    findings: gathered(parts),
    base: gathered([...newest.map((part) => ({ ...part, findings: part.base })), ...attemptsOf(base).newest]),
    retry: {
      findings: gathered(again),
      passed: passedIn(again),
      completed: completedIn(again),
    },
    passed: passedIn(newest),
    checks: checksOf(newest),
    legs: legsOf(newest),
    sources: newest.reduce((sum, { sources }) => sum + sources, 0),
    completed: completedIn(newest),
    cut: parts.reduce((sum, { cut }) => sum + cut, 0),
  };
  const { cut = 0 } = attributed;
  const left: readonly Note[] = cut
    ? [
        {
          level: 'info',
          message: `${cut} further finding${cut > 1 ? 's are' : ' is'} counted and not told: there are too many.`,
        },
      ]
    : [];
  return { attributed, notes: [...notesOf(newest), ...left] };
}

/** The parts sorted and each once, those of a leg's newest attempt apart from those before it. */
function attemptsOf(all: readonly BundlePart[]): {
  readonly newest: readonly BundlePart[];
  readonly earlier: readonly BundlePart[];
} {
  const byId = new Map<string, BundlePart>();
  for (const part of all) {
    const known = byId.get(part.id);
    byId.set(part.id, known && known !== part ? united(known, part) : part);
  }
  const parts = [...byId.values()].sort((a, b) => compare(a.id, b.id));
  const last = new Map<string, number>();
  for (const { slot, attempt } of parts) last.set(slot, Math.max(last.get(slot) ?? 0, attempt));
  const isNewest = ({ slot, attempt }: BundlePart): boolean => attempt === last.get(slot);
  return { newest: parts.filter(isNewest), earlier: parts.filter((part) => !isNewest(part)) };
}

/** A part that came in two bundles; two that only claim to be the same lose nothing. */
function united(a: BundlePart, b: BundlePart): BundlePart {
  const head = (part: BundlePart): string =>
    JSON.stringify({ ...part, change: null, findings: [], base: [], classes: [] });
  const [first, second] = head(a) <= head(b) ? [a, b] : [b, a];
  const both = <T>(of: (part: BundlePart) => readonly T[]): readonly T[] => [...new Set([...of(first), ...of(second)])];
  const change = first.change ?? second.change;
  return {
    ...first,
    change,
    findings: both(({ findings }) => findings),
    base: both((part) => part.base),
    classes: both(({ classes }) => classes),
  };
}

/** What earlier attempts found and the newest of the same leg passed. */
function flakyOf(earlier: readonly BundlePart[], newest: readonly BundlePart[]): readonly BundlePart[] {
  const flaky = new Map<BundleFinding, BundleFinding>();
  const marked = (finding: BundleFinding): BundleFinding => {
    const known = flaky.get(finding) ?? { ...finding, passedOnRetry: true };
    flaky.set(finding, known);
    return known;
  };
  return earlier.map((part) => {
    const last = newest.filter(({ slot }) => slot === part.slot);
    const retry = { findings: gathered(last), passed: passedIn(last), completed: completedIn(last) };
    const origin = new Map(part.findings.map((finding) => [placed(finding, part, [part.leg]), finding]));
    const folded = withStatus(fold([...origin.keys()]), { base: [], retry });
    const mended = folded
      .filter(({ status }) => status === 'flaky')
      .flatMap(({ said }) => said.flatMap((one) => origin.get(one) ?? []));
    return { ...part, cut: 0, findings: mended.map(marked) };
  });
}

/** Each finding once, with all the legs that told it. */
function gathered(parts: readonly BundlePart[]): readonly PlacedFinding[] {
  const told = new Map<BundleFinding, { readonly part: BundlePart; readonly legs: (Leg | null)[] }>();
  for (const part of parts) {
    for (const finding of part.findings) {
      const known = told.get(finding);
      if (known) known.legs.push(part.leg);
      else told.set(finding, { part, legs: [part.leg] });
    }
  }
  return [...told].map(([finding, { part, legs }]) => placed(finding, part, legs));
}

function placed(finding: BundleFinding, { attempt }: BundlePart, all: readonly (Leg | null)[]): PlacedFinding {
  const legs = sortedLegs(all);
  return { ...finding, leg: legs[0] ?? null, attempt, ...(legs.length > 1 ? { legs } : {}) };
}

const sortedLegs = (all: readonly (Leg | null)[]): readonly Leg[] => {
  const legs = all.filter((leg) => leg !== null);
  if (legs.length < 2) return legs;
  return [...new Map(legs.map((leg) => [leg.job, leg])).values()].sort((a, b) => compare(a.job, b.job));
};

const legsOf = (parts: readonly BundlePart[]): readonly Leg[] => sortedLegs(parts.map(({ leg }) => leg));

/** The passed tests of all parts, each once. */
function passedIn(parts: readonly BundlePart[]): Attributed['passed'] {
  const classes = new Set(parts.flatMap((part) => part.classes));
  return passedOf([...classes], null);
}

/** Tools that ran to their end in every part that has them. */
function completedIn(parts: readonly BundlePart[]): readonly string[] {
  const ran = [...new Set(parts.flatMap(({ completed }) => completed))].sort(compare);
  const partial = new Set(
    parts.flatMap(({ checks, completed }) =>
      checks.flatMap(({ tools }) => tools.filter((tool) => !completed.includes(tool))),
    ),
  );
  return ran.filter((tool) => !partial.has(tool));
}

/** One check for each name: counts and times together, the worst exit. */
function checksOf(parts: readonly BundlePart[]): readonly Check[] {
  const byName = new Map<string, Check[]>();
  for (const check of parts.flatMap(({ checks }) => checks))
    byName.set(check.name, [...(byName.get(check.name) ?? []), check]);
  return [...byName].sort((a, b) => compare(a[0], b[0])).map(([, own]) => checkOf(own));
}

function checkOf(own: readonly Check[]): Check {
  const sum = (key: 'passed' | 'failed' | 'skipped'): number => own.reduce((total, check) => total + check[key], 0);
  const distinct = (of: (check: Check) => readonly string[]): readonly string[] =>
    [...new Set(own.flatMap(of))].sort(compare);
  const exits = own.flatMap(({ exitCode }) => exitCode ?? []);
  const ignored = own.reduce((total, check) => total + (check.ignored ?? 0), 0);
  const times = own.flatMap(({ durationMs }) => durationMs ?? []);
  const first = own[0] as Check;
  const telling = own.find(({ exitCode, command }) => exitCode && command) ?? own.find(({ command }) => command);
  return {
    ...first,
    tools: distinct(({ tools }) => tools),
    command: telling?.command ?? null,
    exitCode: exits.length ? exits.reduce((worst, code) => Math.max(worst, code)) : null,
    signal: own.find(({ signal }) => signal)?.signal ?? null,
    ended: own.some(({ ended }) => ended === 'badly') ? 'badly' : own.every(({ ended }) => ended) ? 'well' : null,
    ...(own.some(({ runsTests }) => runsTests) ? { runsTests: true } : {}),
    ...(ignored ? { ignored } : {}),
    durationMs: times.length ? times.reduce((total, time) => total + time, 0) : null,
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    truncated: own.some(({ truncated }) => truncated),
    notRun: distinct(({ notRun }) => notRun).slice(0, 1_000),
  };
}

/** The change told most often; others of the same run can only differ where the jobs checked out differently. */
export function changeTold(head: readonly BundlePart[]): {
  readonly change: BundleChange | null;
  readonly notes: readonly Note[];
} {
  const parts = attemptsOf(head).newest;
  const told = new Map<BundleChange, number>();
  for (const { change } of parts) if (change) told.set(change, (told.get(change) ?? 0) + 1);
  if (told.size < 2) return changeWith([...told.keys()][0] ?? null, []);
  const same = new Map<string, { readonly change: BundleChange; count: number }>();
  for (const [change, count] of told) {
    const key = hashOf(JSON.stringify(change));
    const known = same.get(key);
    if (known) known.count += count;
    else same.set(key, { change, count });
  }
  const ranked = [...same].sort((a, b) => b[1].count - a[1].count || compare(a[0], b[0]));
  const others = ranked.slice(1).reduce((sum, [, { count }]) => sum + count, 0);
  const message = `${others} of ${parts.length} jobs compared with another change than the most; theirs is not used.`;
  return changeWith(ranked[0]?.[1].change ?? null, others ? [{ level: 'info', message }] : []);
}

function changeWith(change: BundleChange | null, notes: readonly Note[]): ReturnType<typeof changeTold> {
  if (!change?.cut) return { change, notes };
  const message = `${change.cut} changed file${change.cut > 1 ? 's' : ''} had no room in a bundle: nothing can be blamed on what changed there.`;
  return { change, notes: [...notes, { level: 'info', message }] };
}

/** The parts' notes, each once with the jobs it comes from. */
function notesOf(parts: readonly BundlePart[]): readonly Note[] {
  const jobs = new Map<string, { readonly note: Note; readonly legs: string[] }>();
  for (const { notes, leg } of parts) {
    for (const note of notes) {
      const key = `${note.level}\u0000${note.message}`;
      const known = jobs.get(key) ?? { note, legs: [] };
      known.legs.push(leg?.job ?? '');
      jobs.set(key, known);
    }
  }
  return [...jobs.values()].map(({ note, legs }) => ({
    level: note.level,
    message: `${note.message}${fromJobs(legs)}`,
    ...(note.about ? { about: note.about } : {}),
  }));
}

function fromJobs(legs: readonly string[]): string {
  const named = [...new Set(legs.filter(Boolean))].sort(compare);
  if (!named.length) return '';
  return named.length === 1
    ? ` (${named[0]})`
    : ` (${named[0]} and ${named.length - 1} other job${named.length > 2 ? 's' : ''})`;
}
