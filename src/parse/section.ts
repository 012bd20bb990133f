// Reads the lines of one section: opens the formats that recognise them, feeds them, and settles which format a line belongs to.

import type { Finding, Severity } from '../model/finding.ts';
import type { Line, LogFormat } from '../model/format.ts';
import type { Limits } from '../model/limits.ts';
import type { Ended, Installed, Note, Reading, Step } from '../model/source.ts';
import { withClosing } from './closing/join.ts';
import { openClosing } from './closing/read.ts';
import { type Completed, openGeneric } from './generic.ts';
import { openInstalls } from './installs.ts';
import { KEY_COUNT, KEYS, LOG_FORMATS } from './lines/keys.ts';
import { type Entry, openReaders, type Readers } from './lines/readers.ts';
import type { Scanner } from './lines/scan.ts';
import { linesOf, type Run, type Stretch, stretchOfLines, stretchOfRuns } from './lines/stretch.ts';
import { type Before, type Window, windowOf } from './lines/window.ts';
import { openMarked } from './marked.ts';
import { prefixReader } from './scopes.ts';
import { openShapes } from './shapes/index.ts';
import { SHAPE } from './shapes/name.ts';

const STRETCH_LINES = 2_000;
/** Formats whose errors may only pass on what something else said. */
const WEAK: ReadonlySet<string> = new Set([
  'bash',
  'docker-build',
  'make',
  SHAPE,
  ...LOG_FORMATS.filter(({ yields }) => yields).map(({ name }) => name),
]);

export interface SectionReader {
  /** Takes scanned lines as they are. */
  run(run: Run, command: string | null): void;
  /** Takes a line that was changed. */
  push(line: Line, command: string | null): void;
  /** Tells that the runner marked a line as an error. */
  mark(): void;
  /** Takes a line that stood behind the runner's mark. */
  marked(line: Line, severity: Severity, command: string | null): void;
  /** What the section says, once its step is known whole, and whether its job went on after it. */
  end(step: Step, hasSurvived: boolean): Promise<Completed & { readonly ended: Ended | null }>;
  /** Packages its lines install, once it has ended. */
  installed(): readonly Installed[];
}

interface Place {
  readonly source: string;
  readonly limits: Limits;
  readonly notes: Note[];
  readonly scanner: Scanner;
  /** True to give every line to everybody: what is left out otherwise must not be missed. */
  readonly isPlain: boolean;
  /** True to leave out every format. */
  readonly shapesOnly: boolean;
}

/** Opens a section of a log. A format that throws is left out with a note; the others go on. */
export function openSection(place: Place): SectionReader {
  const gathered = gatherer(place.scanner);
  const take = reading(place);
  let command: string | null = null;
  let hasError = false;
  const { findings: most, detailChars } = place.limits;
  const marked = openMarked({ source: place.source, most, detailChars });
  const flush = (): void => {
    if (gathered.count()) take.stretch(gathered.take(), command);
  };
  const push = (line: Line, ran: string | null): void => {
    command = ran;
    gathered.push(line);
    if (gathered.count() >= STRETCH_LINES) flush();
  };
  return {
    run(run, ran) {
      command = ran;
      for (let rest: Run | null = run; rest; ) {
        rest = gathered.run(rest, STRETCH_LINES);
        if (gathered.count() >= STRETCH_LINES) flush();
      }
    },
    push,
    mark: () => void (hasError = true),
    marked(line, severity, ran) {
      if (severity === 'error') hasError = true;
      marked.push(line, severity);
      push(line, ran);
    },
    async end(step, hasSurvived) {
      flush();
      const told = await settled(take.readers, step, hasError);
      const shaped = take.shapes.end(told, step);
      const left = marked.left([...told, ...shaped]);
      const all = [...told, ...shaped, ...(left ? [left] : [])];
      const { readings, ended, hasFailed } = withClosing(all, take.closed(), { step, hasSurvived });
      return { ...take.generic.complete(readings, { source: place.source, step, weak: WEAK, hasFailed }), ended };
    },
    installed: take.installs.end,
  };
}

/** What the formats read. */
async function settled(readers: Readers, step: Step, hasError: boolean): Promise<Reading[]> {
  return settle(weighed(await readers.end(), step, hasError), step);
}

/** Gathers what is not yet read. */
function gatherer(scanner: Scanner) {
  let runs: Run[] = [];
  let lines: Line[] | null = null;
  let count = 0;
  return {
    count: () => count,
    /** Takes as much of a run as there is room; gives back the rest. */
    run(run: Run, most: number): Run | null {
      const middle = Math.min(run.to, run.from + most - count);
      const part = { ...run, to: middle };
      if (lines) lines.push(...linesOf(stretchOfRuns([part], scanner.keysOf)));
      else runs.push(part);
      count += middle - run.from;
      return middle < run.to ? { ...run, from: middle } : null;
    },
    push(line: Line): void {
      lines ??= [...linesOf(stretchOfRuns(runs, scanner.keysOf))];
      lines.push(line);
      count++;
    },
    take(): Stretch {
      const stretch = lines ? stretchOfLines(lines, scanner) : stretchOfRuns(runs, scanner.keysOf);
      [runs, lines, count] = [[], null, 0];
      return stretch;
    },
  };
}

/** Everybody who reads a section's lines. */
function reading(place: Place) {
  const asked = new Uint8Array(KEY_COUNT).fill(1);
  const readers = openReaders({ ...place, asked });
  const generic = openGeneric(place.limits);
  const shapes = openShapes(place);
  const prefixes = prefixReader();
  const installs = openInstalls();
  const closing = openClosing();
  let before: Before | null = null;
  const windowTo = (stretch: Stretch): Window => windowOf(stretch, before, place.isPlain ? null : asked);
  /** The lines without what runners put before them. */
  const stripped = (stretch: Stretch, command: string | null): Window => {
    const window = windowTo(stretch);
    const evident = window.hitsOf(KEYS.evidence).map((at) => window.textAt(at));
    if (!prefixes.notice([command ?? '', ...evident].join('\n')) && (before || !prefixes.guess(stretch))) return window;
    const lines = linesOf(stretch);
    const rest = prefixes.strip(lines);
    return rest === lines ? window : windowTo(stretchOfLines(rest, place.scanner));
  };
  return {
    readers,
    generic,
    shapes,
    installs,
    closed: () => closing.end(before ? before.from + before.stretch.count : 0),
    stretch(given: Stretch, command: string | null): void {
      const window = stripped(given, command);
      if (!place.shapesOnly) readers.push(window, { command, isShared: prefixes.isActive() });
      generic.push(window);
      shapes.push(window);
      for (const at of window.hitsOf(KEYS.closing)) closing.push(window.lineAt(at), at);
      for (const at of window.hitsOf(KEYS.installs)) installs.push(window.textAt(at));
      if (installs.isFull()) asked[KEYS.installs] = 0;
      before = { stretch: window.stretch, from: window.from };
    },
  };
}
/** Leaves out what counts only where the step failed, and what a tool says better itself; what a step survived is no error. */
function weighed(entries: readonly Entry[], step: Step, hasError: boolean): readonly Entry[] {
  const failed = (step.exitCode ?? 0) !== 0 || step.interrupted;
  const isAction = step.command === null;
  const told = entries.some(
    ({ format, reading }) => !WEAK.has(format.name) && reading.findings.some(({ severity }) => severity === 'error'),
  );
  return entries.flatMap((entry) => {
    const { format, reading } = entry;
    if (told && (format.name === 'github-commands' || format.name === 'git-diff')) return [];
    if (format.name === 'github-commands' && !failed && !isAction)
      return [{ format, reading: { ...reading, findings: reading.findings.map(asWarning) } }];
    return format.onFailure && !failed && !(isAction && hasError) ? [] : [entry];
  });
}

const asWarning = (finding: Finding): Finding =>
  finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding;

/** Leaves each line to one format: the one whose command ran, else one that does not yield, else the first by name. */
function settle(entries: readonly Entry[], step: Step): Reading[] {
  const ranked = [...entries].sort(
    (a, b) => rank(a.format, step) - rank(b.format, step) || (a.format.name < b.format.name ? -1 : 1),
  );
  const starts = new Set<number>();
  const spans: { from: number; to: number }[] = [];
  return ranked.flatMap(({ format, reading }) => {
    const taken = (line: number): boolean =>
      starts.has(line) || (format.yields === true && spans.some((span) => line >= span.from && line <= span.to));
    const kept = reading.findings.filter(({ source }) => !taken(source.line));
    for (const { source } of kept) {
      starts.add(source.line);
      spans.push({ from: source.line, to: source.endLine });
    }
    if (kept.length === 0 && saysNoMore(reading)) return [];
    return [kept.length === reading.findings.length ? reading : { ...reading, findings: kept }];
  });
}

/** True where all that it says is findings, and there were some: what other formats say better was no output of its tool. */
const saysNoMore = ({ findings, passed, failed, truncated, notRun }: Reading): boolean =>
  findings.length > 0 && passed === null && failed === null && !truncated && notRun.length === 0;

function rank(format: LogFormat, step: Step): number {
  const ran = step.command !== null && format.commands?.test(step.command);
  return (format.yields ? 2 : 0) + (ran ? 0 : 1);
}
