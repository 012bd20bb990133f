// Reads what a tool that no format knows says line by line: findings with a place, below a place, below the name of a file.
// A log may hold such a line by chance, so what does not say by a word that it is an error counts only in company.

import type { Finding, Location, Severity } from '../../model/finding.ts';
import type { Context, Line } from '../../model/format.ts';
import { type Collector, collector, type Pending } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';
import { isForeign } from '../kit/own-code.ts';
import { belowIn, headingIn } from './below.ts';
import { type Closing, openClosing } from './closing.ts';
import { type FieldsReader, type FieldsSaid, isField, openFields } from './fields.ts';
import { type Grade, type Placed, type Said, shapeOf } from './line.ts';
import { speechIn } from './speech.ts';

/** A finding read by shape, and how sure its line is of itself. */
export interface Shaped {
  readonly finding: Finding;
  readonly grade: Grade;
  /** True where its place and what it says stand on lines of their own, which may be chance. */
  readonly isJoined: boolean;
}

/** What a section's lines say by their shape. */
export interface ShapedLines {
  /** In order; those that may be chance are left out. */
  readonly shaped: readonly Shaped[];
}

export interface LinesReader {
  push(line: Line): void;
  /** True while only a line with a word that tells an error can change anything. */
  rests(): boolean;
  /** `exitCode` is the step's, null where nothing told it. */
  end(exitCode: number | null): ShapedLines;
}

/** Share of the lines that say something from which all that fit are taken. */
const SHARE = 0.3;
/** Of so many lines so few fit that no later ones make most of them fit. */
const ENOUGH = 600;
const FEW = 0.02;
/** Findings of one shape right after one another that are no chance. */
const COMPANY = 3;
/** Lines between neighbours. */
const NEAR = 8;
/** Lines between a place and what is said of it. */
const APART = 6;
const STRUCTURE = /^(?:\s|##\[|[-=~*#+|>^]|$)/;
const MORE_LINES = 12;
/** What is said without a place: one stands above or below. */
const HEAD =
  /^\s{0,4}(?:[┃│|!%*]\s{0,3}){0,2}(?:(?:fatal |syntax |internal |compile )?(?:error|warning|fatal)\b(?: ?\[[\w:./-]{1,60}\]| ?\([\w:./-]{1,60}\)| [A-Z]{1,6}\d{1,6})?\s?[:!|-]\s{0,4}\S|[✖✗✘❌×⨯⚠]\s\S|\[(?:error|warning|E|W)\]:? {0,2}\S)/iu;

/** A head that says it with a word and not with a mark alone, as runners mark tests. */
const WORDED = /^\W{0,12}(?:\w{1,10} )?(?:error|warning|fatal|fail\w{0,3})\b/i;
/** A line of code below the name of its file. */
const CODE_LINE = /^\s{0,12}(?:> ?|L|➜ ?)?(?<line>\d{1,7}) ?[|│]/;
/** What points at a line of code and says what is wrong there. */
const POINTER = /^[\s|│·]{0,200}[\^~┬╰─▲-]{1,80}[>\s]\s{0,4}(?<text>\S.{2,600})$/u;

interface Entry {
  readonly draft: Pending;
  readonly grade: Grade;
  readonly isJoined: boolean;
}

interface State {
  readonly context: Context;
  readonly drafts: Collector;
  readonly entries: Entry[];
  readonly closing: Closing;
  readonly fields: FieldsReader;
  /** Lines that say something, and those of them that fit. */
  lines: number;
  fits: number;
  heading: string | null;
  /** A place that waits for what is said of it. */
  place: {
    readonly location: Location;
    readonly line: Line;
    readonly opens: boolean;
    readonly severity: Severity | null;
  } | null;
  /** Lines with words since that place. */
  since: number;
  /** What was said that waits for its place. */
  head: Line | null;
}

const isHopeless = ({ lines, fits }: State): boolean => lines >= ENOUGH && fits < FEW * lines;

/** Opens a reader of one section's lines. */
export function openLines(context: Context): LinesReader {
  const state: State = {
    context,
    drafts: collector(context),
    entries: [],
    closing: openClosing(),
    fields: openFields(),
    ...{ lines: 0, fits: 0, heading: null, place: null, since: 0, head: null },
  };
  return {
    push: (line) => take(state, line),
    rests: () => isHopeless(state),
    end: (exitCode) => ({ shaped: kept(state, exitCode) }),
  };
}

function take(state: State, line: Line): void {
  const { text } = line;
  state.closing.push(text);
  const fields = state.fields.push(line);
  takeFields(state, fields);
  if (fields?.to === line) return;
  const shape = shapeOf(text);
  if (shape && 'said' in shape) return begin(state, shape.said, line);
  if (shape) return placed(state, shape.placed, line);
  const below = state.heading ? belowIn(text, state.heading) : null;
  if (below) return begin(state, below, line);
  if (atPlace(state, line)) return;
  const heading = headingIn(text);
  if (heading || text === '') state.heading = heading;
  if (heading) return;
  const code = state.heading ? CODE_LINE.exec(text)?.groups?.line : undefined;
  if (code && state.heading)
    state.place = { location: locationOf(state.heading, code), line, opens: true, severity: null };
  if (HEAD.test(text) && !/:\s{0,4}$/.test(text)) state.head = line;
  if (STRUCTURE.test(text) || isField(text)) return more(state, line);
  state.lines++;
  state.heading = null;
  state.drafts.close();
}

function takeFields(state: State, found: FieldsSaid | null): void {
  if (!found) return;
  const { said, from, to } = found;
  const { severity, rule, message, location } = said;
  if (!location) return;
  begin(
    state,
    { location, severity, rule, message, isJoined: true, grade: severity === 'note' ? 'bare' : 'told' },
    from,
  );
  if (to !== from) state.drafts.extend(to);
  state.drafts.close();
}

function begin(state: State, said: Said & { readonly isJoined?: boolean }, line: Line): void {
  state.lines++;
  state.fits++;
  state.place = null;
  state.head = null;
  const { severity, rule, message, location, grade, isJoined = false } = said;
  const draft = state.drafts.begin({ tool: null, severity: severity ?? 'error', rule, message, location }, line);
  if (state.entries.length < state.context.limits.findings) state.entries.push({ draft, grade, isJoined });
}

/** A place alone: what was said stands above it where it points there, else below. */
function placed(state: State, { location, does, severity: before }: Placed, line: Line): void {
  const { head, drafts } = state;
  if (head && does !== 'opens' && line.number - head.number <= APART) {
    const { severity, rule, message } = speechIn(head.text);
    begin(
      state,
      {
        location,
        severity,
        rule,
        message,
        isJoined: true,
        grade: severity === 'note' ? 'bare' : WORDED.test(head.text) ? 'told' : 'coded',
      },
      head,
    );
    drafts.extend(line);
    return;
  }
  state.drafts.close();
  // `in "a.x", line 3` belongs to what was said before it.
  state.place = /^\s{0,12}(?:in|from)\b/.test(line.text)
    ? null
    : { location, line, opens: does === 'opens', severity: before };
  state.since = 0;
  if (!STRUCTURE.test(line.text)) state.lines++;
}

/** What is said of the place above; false when the line says nothing of it. */
function atPlace(state: State, line: Line): boolean {
  const { place } = state;
  if (!place || !line.text.trim()) return false;
  if (line.number - place.line.number > APART) state.place = null;
  // Code stands between a place and what is said of it.
  if (place.severity !== null && /^(?:\t|\s{0,200}\^[\s^]{0,200}$)/.test(line.text)) return false;
  const isNext = state.since++ === 0;
  const pointed = POINTER.exec(line.text)?.groups?.text;
  const speech = speechIn(pointed ?? line.text);
  const { rule, message } = speech;
  const severity = speech.severity ?? place.severity;
  const isTold =
    pointed !== undefined ||
    HEAD.test(line.text) ||
    (isNext &&
      !CODE_LINE.test(line.text) &&
      (place.opens || place.location.column !== null) &&
      (severity !== null || rule !== null || (place.location.column !== null && /\p{L}{2} \p{L}/u.test(message))));
  if (!isTold || message.length < 3) return false;
  begin(
    state,
    {
      isJoined: true,
      location: place.location,
      severity,
      rule,
      message,
      grade: severity === 'error' || severity === 'warning' ? 'told' : rule || pointed ? 'coded' : 'bare',
    },
    place.line,
  );
  state.drafts.extend(line);
  return true;
}

function more({ drafts }: State, line: Line): void {
  const { current } = drafts;
  if (!current || line.number !== current.to + 1 || !line.text.trim() || current.more.length >= MORE_LINES)
    return drafts.close();
  drafts.extend(line);
}

/** The findings that are no chance. */
function kept(state: State, exitCode: number | null): readonly Shaped[] {
  const { entries, drafts, closing } = state;
  takeFields(state, state.fields.end());
  const { hasPassed, hasFailed, counts } = closing.end();
  const isMost = state.fits > 0 && state.fits >= SHARE * state.lines;
  const isCounted = counts.has(entries.length);
  const taken = entries.filter((entry, at) => {
    if (isMost || isCounted) return true;
    if (isElsewhere(entry.draft.location)) return false;
    if (entry.grade === 'told') return entry.draft.severity === 'error' || inCompany(entries, at) || hasFailed;
    return !hasPassed && entry.grade === 'coded' && (inCompany(entries, at) || (exitCode ?? 0) > 0);
  });
  const own = new Map(taken.map(({ draft, grade }) => [draft, grade]));
  for (const { draft } of entries) if (!own.has(draft)) drafts.drop(draft);
  return unique(
    drafts
      .findings()
      .map((finding, at) => ({ finding, grade: taken[at]?.grade ?? 'bare', isJoined: taken[at]?.isJoined ?? true })),
  );
}

/** Code of packages, runtimes and of what tests write for themselves. */
export const isElsewhere = (location: Location | null): boolean =>
  location !== null && (isForeign(location.path) || /^(?:\/private)?(?:\/var)?\/tmp\/|\/\.m2\//.test(location.path));

function inCompany(entries: readonly Entry[], at: number): boolean {
  let count = 1;
  for (const step of [-1, 1])
    for (let to = at + step; isNear(entries[to], entries[to - step]) && count < COMPANY; to += step) count++;
  return count >= COMPANY;
}

const isNear = (a: Entry | undefined, b: Entry | undefined): boolean =>
  a !== undefined && b !== undefined && a.grade === b.grade && Math.abs(a.draft.from - b.draft.to) <= NEAR;

function unique(shaped: readonly Shaped[]): readonly Shaped[] {
  const seen = new Set<string>();
  return shaped.filter(({ finding: { location, rule, message, scope } }) => {
    const key = JSON.stringify([location, rule, message, scope]);
    return !seen.has(key) && seen.add(key);
  });
}
