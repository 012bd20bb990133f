// Makes a format of a tool that says one thing a line, with its place: most linters and many compilers.
// A tool is data: its name, what marks its text, and one anchored pattern with the named groups path, line, column, severity, rule, message.

import type { Finding, Severity } from '../../model/finding.ts';
import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import type { Family, Kind } from '../../model/kind.ts';
import { type Collector, collector, type Pending } from './collect.ts';
import { locationOf } from './draft.ts';

export type Said = Readonly<Record<string, string | undefined>>;

export interface LocatedSpec {
  readonly name: string;
  /** The `tool` of its findings where that is not the name. */
  readonly tool?: string;
  readonly title: string;
  readonly url: string;
  readonly family: Family;
  /** Matches a command line that runs the tool. */
  readonly commands: RegExp | null;
  /** Literals, one of which every output holds: the probe's cheap first test. */
  readonly marks: readonly string[];
  /** Recognises the tool's text in a block; without it, any of `lines` does. */
  readonly probe?: RegExp;
  /** How many lines on either side of a mark `probe` needs to see. */
  readonly around?: number;
  /** Anchored patterns of the lines that are findings, first fit wins. */
  readonly lines: readonly RegExp[];
  /** A line that names the file (group `path`, perhaps `line` and `column`) of the findings below it. */
  readonly heading?: RegExp;
  /** True when the first finding below a heading is shown with it. */
  readonly headed?: true;
  /** A line below a finding that gives its place (groups `path`, `line`, `column`). */
  readonly place?: RegExp;
  /** A line that ends a heading's reach. */
  readonly ending?: RegExp;
  /** Lines right below a finding that belong to its detail. */
  readonly more?: RegExp;
  /** Lines right below a finding that go on with its message (group `text`), at most three. */
  readonly joins?: RegExp;
  /** True when a `^` below a finding gives its column. */
  readonly caret?: boolean;
  /** The severity; by default an error, whatever word the tool uses, because linters fail on all they print. */
  readonly severity?: (said: Said, context: Context) => Severity;
  /** False for a match that is no finding. */
  readonly accept?: (said: Said) => boolean;
  /** Text of the message where it is not the group of that name. */
  readonly message?: (said: Said) => string;
  /** The rule where it is not the group of that name. */
  readonly rule?: (said: Said) => string | null;
  /** The kind of all it says, where its words do not tell. */
  readonly kind?: Kind;
  /** True when the tool counts columns from 0. */
  readonly zeroColumn?: boolean;
  /** True when the tool may print the same thing twice. */
  readonly unique?: boolean;
  readonly yields?: boolean;
}

const MOST_JOINED = 3;
const CARET = /^\s{0,400}\^/;
const WORDS: readonly (readonly [RegExp, Severity])[] = [
  [/^(?:fatal|severe|critical|blocker|high|err|panic|[EF]\b)/i, 'error'],
  [/^(?:warn|medium|moderate|major|convention|refactor|[WCR]\b)/i, 'warning'],
  [
    /^(?:note|info|hint|style|suggestion|remark|low|minor|advice|perf|portab|message|debug|trivial|help|[NISH]\b)/i,
    'note',
  ],
];

/** The severity a tool's word stands for; an error when the word is unknown or missing. */
export function severityOf(word: string | undefined): Severity {
  return WORDS.find(([pattern]) => pattern.test(word ?? ''))?.[1] ?? 'error';
}

/** Takes the tool's own word, in the group `severity`. */
export const asSaid = (said: Said): Severity => severityOf(said.severity);

/** A pattern's source for a path that ends in one of the extensions (`sh|bash`), absolute, relative or of Windows. */
export const pathOf = (extensions: string): string =>
  `(?<path>(?:[A-Za-z]:)?[^\\s:][^:\\n]{0,400}?\\.(?:${extensions}))`;

/** Makes the format of a tool that says one thing a line. */
export function located(spec: LocatedSpec): LogFormat {
  const found = spec.probe ? [multiline(spec.probe)] : spec.lines.map(multiline);
  return {
    name: spec.name,
    title: spec.title,
    url: spec.url,
    family: spec.family,
    reads: 'log',
    commands: spec.commands,
    ...(spec.yields ? { yields: true } : {}),
    marks: spec.marks,
    shows: spec.probe ? found : spec.lines,
    ...(spec.around ? { around: spec.around } : {}),
    wakes: [...spec.lines, ...(spec.heading ? [spec.heading] : [])],
    probe: (text) =>
      spec.marks.some((mark) => text.includes(mark)) &&
      found.some((pattern) => pattern.test(text)) &&
      isAccepted(text, spec),
    open: (context) => openLocated(spec, context),
  };
}

/** Whether a line is one that is accepted, where the patterns are those of findings. */
function isAccepted(text: string, { probe, accept, lines }: LocatedSpec): boolean {
  if (probe || !accept) return true;
  const fits = (line: string): boolean =>
    lines.some((pattern) => {
      const groups = pattern.exec(line)?.groups;
      return groups !== undefined && accept(groups);
    });
  return text.split('\n').some(fits);
}

const multiline = (pattern: RegExp): RegExp => new RegExp(pattern.source, `${pattern.flags.replace(/[gym]/g, '')}m`);

interface Place {
  readonly spec: LocatedSpec;
  readonly context: Context;
  readonly drafts: Collector;
  heading: Said | null;
  /** The line of the heading while no finding is shown with it. */
  headingAt: number | null;
  /** Lines joined to the message of the current finding. */
  joined: number;
}

function openLocated(spec: LocatedSpec, context: Context): LogReader {
  const place: Place = { spec, context, drafts: collector(context), heading: null, headingAt: null, joined: 0 };
  return {
    push(lines) {
      for (const line of lines) {
        if (!begin(place, line) && !extend(place, line)) leave(place, line);
        if (spec.caret) point(place.drafts.current, line.text);
      }
    },
    rests: () => place.drafts.current === null && (place.heading === null || !spec.ending),
    end: () => ({ findings: place.drafts.findings(spec.unique).map((finding) => withKind(finding, spec)) }),
  };
}

/** Where the words tell no kind, the sort of tool does. */
function withKind(finding: Finding, { kind, family }: LocatedSpec): Finding {
  if (kind && (finding.kind === 'unknown' || finding.kind === 'style-rule')) return { ...finding, kind };
  return finding.kind === 'unknown' && (family === 'lint' || family === 'format')
    ? { ...finding, kind: 'style-rule' }
    : finding;
}

function begin(place: Place, line: Line): boolean {
  const { spec, heading } = place;
  const found = firstMatch(spec.lines, line.text);
  if (
    !found ||
    (spec.heading && found.path === undefined && !heading && found.line !== undefined) ||
    spec.accept?.(found) === false
  )
    return false;
  const said = found.line === undefined && heading ? { ...found, line: heading.line, column: heading.column } : found;
  const path = said.path ?? heading?.path;
  const column = said.column !== undefined && spec.zeroColumn ? Number(said.column) + 1 : said.column;
  place.joined = 0;
  const draft = place.drafts.begin(
    {
      tool: spec.tool ?? spec.name,
      severity: spec.severity?.(said, place.context) ?? 'error',
      rule: (spec.rule ? spec.rule(said) : said.rule) ?? null,
      message: spec.message?.(said) ?? said.message ?? '',
      location: path === undefined ? null : locationOf(path.trim(), said.line, column),
    },
    line,
  );
  if (spec.headed && place.headingAt !== null) draft.from = place.headingAt;
  place.headingAt = null;
  return true;
}

/** Takes a line that belongs to the finding above; false when it does not. */
function extend(place: Place, line: Line): boolean {
  const { spec, drafts } = place;
  const draft = drafts.current;
  if (!draft || line.number !== draft.to + 1) return false;
  const at = draft.location ? undefined : spec.place?.exec(line.text)?.groups;
  if (at?.path) draft.location = locationOf(at.path, at.line, at.column);
  if (!at && !continues(spec, line.text)) return false;
  const text = place.joined < MOST_JOINED ? spec.joins?.exec(line.text)?.groups?.text : undefined;
  if (text) draft.message = `${draft.message} ${text}`.trim();
  if (text) place.joined++;
  else if (draft.message) place.joined = MOST_JOINED;
  drafts.extend(line);
  return true;
}

/** Closes the finding above; the line may name the file of those below. */
function leave(place: Place, { text, number }: Line): void {
  place.drafts.close();
  const named = place.spec.heading?.exec(text)?.groups;
  if (named) place.headingAt = number;
  if (named?.path !== undefined) place.heading = named;
  else if (place.spec.ending?.test(text)) place.heading = null;
}

function point(draft: Pending | null, text: string): void {
  if (draft?.location && draft.location.column === null && CARET.test(text))
    draft.location = { ...draft.location, column: text.indexOf('^') + 1 };
}

function continues(spec: LocatedSpec, text: string): boolean {
  return spec.more?.test(text) === true || spec.joins?.test(text) === true || (spec.caret === true && CARET.test(text));
}

function firstMatch(patterns: readonly RegExp[], text: string): Said | undefined {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return groups;
  }
  return undefined;
}
