// Lines that a problem matcher left in a raw log: the runner's mark directly before what the tool said of a place.
//   ##[error]src/a.c:14:7: error: 'total' undeclared        ##[warning]/home/runner/work/x/x/A.cs(5,9): warning CS0168: …
// Where the page of the log is copied, the mark reads `Error: ` or `Warning: `.
// The runner writes the line it matched behind its mark and nowhere else: https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/OutputManager.cs

import type { Finding, Severity } from '../model/finding.ts';
import type { Line } from '../model/format.ts';
import type { Reading } from '../model/source.ts';
import { findingOf, locationOf } from './kit/draft.ts';
import { readingOf } from './reading.ts';

/** What stood behind a mark. */
export interface Marked {
  readonly severity: Severity;
  readonly text: string;
}

const MARK = /^(?:##\[(?<level>error|warning)\]|(?<copied>Error|Warning): {1,2})(?=\S|\s{1,20}\S)/;
/** A line that may be one in copied text. */
export const COPIED_SIGNS: readonly RegExp[] = [/^(?:Error|Warning): .{0,400}[:([]\d/];

const NAME = String.raw`(?:[A-Za-z]:)?(?:[^\s:()[\]"'<>|]{0,300}/)?[^\s:()[\]"'<>|/]{1,200}`;
const FILE = String.raw`(?:[A-Za-z]:)?[^\s:()[\]"'<>|][^:()[\]"'<>|\n]{0,300}?\.[A-Za-z]\w{0,9}`;
const AT = String.raw`(?:\(\d{1,9}(?:,\d{1,9}){0,3}\)|:\d{1,9}(?::\d{1,9})?(?=[:\s,]|$)|:\[\d{1,9},\d{1,9}\])`;
/** What a tool says first of a place: its path, a place under a heading, or the arrow of rustc and its kin. */
const PLACED: readonly RegExp[] = [
  new RegExp(String.raw`^\s{0,20}(?:\[(?:ERROR|WARNING)\] )?(?:${FILE}|${NAME}/${NAME}|[A-Z]\w{0,40}file)${AT}`),
  /^\s{1,20}\d{1,9}[:,]\d{1,9}\s{1,20}(?:error|warning|✖|⚠)\s/u,
  /^\s{0,20}(?:-->|╭─\[|File ") ?\S/,
];
/** A host and its port are no file and its line. */
const HOST = /^\s{0,20}(?:\d{1,3}(?:\.\d{1,3}){3}|localhost|[\w.-]{1,100}\.(?:com|org|net|io|dev|local|internal)):\d/;

/** What stands behind a mark in front of a place; null for every other line. */
export function markedIn(line: string): Marked | null {
  const mark = MARK.exec(line);
  if (!mark) return null;
  const text = line.slice(mark[0].length);
  if (HOST.test(text) || !PLACED.some((pattern) => pattern.test(text))) return null;
  return {
    severity: (mark.groups?.level ?? mark.groups?.copied)?.toLowerCase() === 'error' ? 'error' : 'warning',
    text,
  };
}

const SAID = new RegExp(
  String.raw`^\s{0,20}(?:\[(?:ERROR|WARNING)\] )?(?<path>${FILE}|${NAME}/${NAME}|[A-Z]\w{0,40}file)(?:\((?<line>\d{1,9})(?:,(?<column>\d{1,9}))?(?:,\d{1,9}){0,2}\)|:(?<line2>\d{1,9})(?::(?<column2>\d{1,9}))?|:\[(?<line3>\d{1,9}),(?<column3>\d{1,9})\])[:\s,]{0,4}(?:(?:error|warning)\b[: ]{1,3})?(?<message>.{1,4000})$`,
  'i',
);

/** Gathers marked lines, for those that no format reads. */
export function openMarked({ source, most, detailChars }: { source: string; most: number; detailChars: number }) {
  const marked: { readonly line: Line; readonly severity: Severity }[] = [];
  const said = ({ line, severity }: (typeof marked)[number]): Finding[] => {
    const of = SAID.exec(line.text)?.groups;
    if (!of?.path || !of.message) return [];
    const draft = {
      ...{ tool: 'github-actions', severity, message: of.message, scope: line.scope },
      location: locationOf(of.path, of.line ?? of.line2 ?? of.line3, of.column ?? of.column2 ?? of.column3),
      source: { path: source, line: line.number, endLine: line.number },
    };
    return [findingOf(draft, detailChars)];
  };
  return {
    push(line: Line, severity: Severity): void {
      if (marked.length < most) marked.push({ line, severity });
    },
    /** What marked lines say that none of the readings tells of; null where there is none. */
    left(readings: readonly Reading[]): Reading | null {
      if (!marked.length) return null;
      const spans = readings.flatMap(({ findings }) => findings.map(({ source: span }) => span));
      const isTold = (number: number): boolean =>
        spans.some(({ line, endLine }) => number >= line && number <= endLine);
      const findings = marked.filter(({ line }) => !isTold(line.number)).flatMap(said);
      return findings.length
        ? readingOf({ name: 'github-commands', family: 'other' }, { tool: 'github-actions', findings })
        : null;
    },
  };
}
