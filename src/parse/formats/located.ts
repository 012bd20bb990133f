// Makes a format of a tool that says one thing a line, with its place: most linters and many compilers.
// A tool is data: its name, what marks its text, and one anchored pattern with the named groups path, line, column, severity, rule, message.

import type { Severity } from '../../model/finding.ts';
import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import type { Family, Kind } from '../../model/kind.ts';
import { locationOf } from '../draft.ts';
import { collector } from './collect.ts';

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
  /** Anchored patterns of the lines that are findings, first fit wins. */
  readonly lines: readonly RegExp[];
  /** A line that names the file (group `path`, perhaps `line` and `column`) of the findings below it. */
  readonly heading?: RegExp;
  /** A line below a finding that gives its place (groups `path`, `line`, `column`). */
  readonly place?: RegExp;
  /** A line that ends a heading's reach. */
  readonly ending?: RegExp;
  /** Lines right below a finding that belong to its detail. */
  readonly more?: RegExp;
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

const CARET = /^\s{0,400}\^/;
const WORDS: readonly (readonly [RegExp, Severity])[] = [
  [/^(?:fatal|severe|critical|blocker|high|err|panic|[EF]\b)/i, 'error'],
  [/^(?:warn|medium|moderate|major|convention|refactor|[WCR]\b)/i, 'warning'],
  [/^(?:note|info|hint|style|suggestion|remark|low|minor|advice|perf|portab|message|debug|trivial|help|[NISH]\b)/i, 'note'],
];

/** The severity a tool's word stands for; an error when the word is unknown or missing. */
export function severityOf(word: string | undefined): Severity {
  return WORDS.find(([pattern]) => pattern.test(word ?? ''))?.[1] ?? 'error';
}

/** Takes the tool's own word, in the group `severity`. */
export const asSaid = (said: Said): Severity => severityOf(said.severity);

/** A pattern's source for a path that ends in one of the extensions (`sh|bash`), absolute, relative or of Windows. */
export const pathOf = (extensions: string): string => `(?<path>(?:[A-Za-z]:)?[^\\s:][^:\\n]{0,400}?\\.(?:${extensions}))`;

/** Makes the format of a tool that says one thing a line. */
export function located(spec: LocatedSpec): LogFormat {
  const found = spec.probe ? [multiline(spec.probe)] : spec.lines.map(multiline);
  return {
    name: spec.name, title: spec.title, url: spec.url, family: spec.family, reads: 'log', commands: spec.commands,
    ...(spec.yields ? { yields: true } : {}),
    probe: (text) => spec.marks.some((mark) => text.includes(mark)) && found.some((pattern) => pattern.test(text)),
    open: (context) => openLocated(spec, context),
  };
}

const multiline = (pattern: RegExp): RegExp => new RegExp(pattern.source, `${pattern.flags.replace(/[gym]/g, '')}m`);

function openLocated(spec: LocatedSpec, context: Context): LogReader {
  const drafts = collector(context);
  let heading: Said | null = null;
  const take = (line: Line): void => {
    const said = firstMatch(spec.lines, line.text);
    const path = said?.path ?? heading?.path;
    if (said && (!spec.heading || path !== undefined || said.line === undefined) && spec.accept?.(said) !== false) return begin(said.line === undefined && heading ? { ...said, line: heading.line, column: heading.column } : said, path, line);
    const current = drafts.current;
    const placed = current && line.number === current.to + 1 && !current.location ? spec.place?.exec(line.text)?.groups : undefined;
    if (current && placed?.path) current.location = locationOf(placed.path, placed.line, placed.column);
    if (current && line.number === current.to + 1 && (placed || continues(spec, line.text))) return drafts.extend(line);
    drafts.close();
    const named = spec.heading?.exec(line.text)?.groups;
    if (named?.path !== undefined) heading = named;
    else if (spec.ending?.test(line.text)) heading = null;
  };
  const begin = (said: Said, path: string | undefined, line: Line): void => {
    const column = said.column !== undefined && spec.zeroColumn ? Number(said.column) + 1 : said.column;
    const draft = drafts.begin({
      tool: spec.tool ?? spec.name,
      severity: spec.severity?.(said, context) ?? 'error',
      rule: (spec.rule ? spec.rule(said) : said.rule) ?? null,
      message: spec.message?.(said) ?? said.message ?? '',
      location: path === undefined ? null : locationOf(path.trim(), said.line, column),
    }, line);
    if (spec.kind && said.line !== undefined) draft.kind = spec.kind;
  };
  const point = (text: string): void => {
    const at = drafts.current?.location;
    if (at && drafts.current && at.column === null && CARET.test(text)) drafts.current.location = { ...at, column: text.indexOf('^') + 1 };
  };
  return {
    push(lines) {
      for (const line of lines) {
        take(line);
        if (spec.caret) point(line.text);
      }
    },
    end: () => ({ findings: drafts.findings(spec.unique) }),
  };
}

function continues(spec: LocatedSpec, text: string): boolean {
  return spec.more?.test(text) === true || (spec.caret === true && CARET.test(text));
}

function firstMatch(patterns: readonly RegExp[], text: string): Said | undefined {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return groups;
  }
  return undefined;
}
