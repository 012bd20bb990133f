// What a failing Go test printed: t.Errorf lines, testify's blocks, gomega's, diffs and race reports.
//       store_test.go:23: Get error = get nope: not found, want core.ErrNotFound

import type { Facts, Frame, Location } from '../../../model/finding.ts';
import { frameOf, locationOf } from '../../draft.ts';
import { ownGoFrame, raceFrames } from './crash.ts';

const LOCATED = /^\s{0,40}(?<path>(?:[A-Za-z]:[\\/])?[\w@./\\+-]{1,300}\.go):(?<line>\d{1,7}): ?(?<message>.*)$/;
const TELLS = /\b(?:want|wanted|expect(?:ed|s)?|got|error|err|fail(?:ed|ure|s)?|panic|unexpected|mismatch|differs?|should|must|cannot|can't|invalid|missing|not |no |wrong|bad|timed? ?out|race detected|nil)\b|[!=]=|assertion|refused/i;
const LABEL = /^\s*(?<label>Error Trace|Error|Test|Messages):\s*(?<rest>.*)$/;
const RACE_SAID = /race detected during execution of test/;
const FACT_CHARS = 200;

/** What a test's output says. */
export interface GoSaid {
  readonly message: string;
  readonly location: Location | null;
  readonly frames: readonly Frame[];
  readonly facts: Partial<Facts>;
}

interface Entry {
  readonly place: Location;
  readonly lines: string[];
}

/** True when the lines say that something is wrong, not only what went on. */
export function tells(lines: readonly string[]): boolean {
  return entriesOf(lines).some((entry) => TELLS.test(entry.lines.join('\n'))) || lines.some((line) => line.includes('WARNING: DATA RACE'));
}

/** Reads the output of one failing test; the message is empty when it printed nothing. */
export function readOutput(lines: readonly string[]): GoSaid {
  if (lines.some((line) => line.includes('WARNING: DATA RACE'))) return ofRace(lines);
  const entries = entriesOf(lines);
  const testified = entries.find((entry) => entry.lines.some((line) => /^\s*Error Trace:/.test(line)));
  const entry = testified ?? entries.find((one) => TELLS.test(one.lines.join('\n')) && !RACE_SAID.test(one.lines[0] ?? '')) ?? entries.at(-1);
  if (!entry) return { message: lines.findLast((line) => line.trim())?.trim() ?? '', location: null, frames: [], facts: {} };
  const text = entry.lines.map((line) => line.trim()).filter(Boolean);
  if (testified) return ofTestify(entry);
  const values = labelled(text);
  return { message: headline(text), location: entry.place, frames: [frameOf(entry.place.path, entry.place.line)], facts: values };
}

/** The log entries of the output: a located line and what is indented below it. */
function entriesOf(lines: readonly string[]): Entry[] {
  const entries: Entry[] = [];
  for (const line of lines) {
    const said = line.includes('.go:') ? LOCATED.exec(line)?.groups : undefined;
    if (said && !/^\s*(?:Error Trace:|at )/.test(line) && !inTrace(entries.at(-1), line)) entries.push({ place: locationOf(said.path ?? '', said.line), lines: [said.message ?? ''] });
    else if (entries.at(-1)) entries.at(-1)?.lines.push(line);
  }
  return entries;
}

/** testify puts the callers' places on lines of their own below `Error Trace:`. */
function inTrace(entry: Entry | undefined, line: string): boolean {
  const last = entry?.lines.findLast((one) => LABEL.test(one));
  return last !== undefined && /^\s*Error Trace:/.test(last) && !/^\s{4}\S/.test(line);
}

function headline(text: readonly string[]): string {
  const first = text[0] ?? '';
  if (/^(?:Expected|Unexpected error:?)$/.test(first)) return text.slice(0, 5).join(' ');
  return /[:(]$/.test(first) && text[1] ? `${first} ${text[1]}` : first;
}

/** Values that stand below labels: `got:`/`want:`, gomega's `to equal`, a diff's first lines. */
function labelled(text: readonly string[]): Partial<Facts> {
  const below = (label: RegExp): string | undefined => {
    const at = text.findIndex((line) => label.test(line));
    const rest = at < 0 ? undefined : text[at]?.replace(label, '').trim() || text[at + 1];
    return rest?.slice(0, FACT_CHARS);
  };
  const diff = text.some((line) => /\(-want \+got\)|\(-expected \+actual\)/i.test(line));
  const actual = below(/^(?:got|actual|have)\s*:/i) ?? (text[0] === 'Expected' ? text[1] : undefined) ?? (diff ? text.find((line) => /^\+\s/.test(line))?.slice(1).trim() : undefined);
  const expected = below(/^(?:want|expected|exp)\s*:/i) ?? below(/^to (?:equal|be identical to|be equivalent to|match error)$/) ?? (diff ? text.find((line) => /^-\s/.test(line))?.slice(1).trim() : undefined);
  return actual !== undefined && expected !== undefined ? { actual: actual.slice(0, FACT_CHARS), expected: expected.slice(0, FACT_CHARS) } : {};
}

function ofTestify(entry: Entry): GoSaid {
  const parts = new Map<string, string[]>();
  let label = '';
  for (const line of entry.lines) {
    const said = LABEL.exec(line)?.groups;
    if (said?.label) label = said.label;
    if (label) parts.set(label, [...(parts.get(label) ?? []), (said ? said.rest ?? '' : line).trim()]);
  }
  const frames = (parts.get('Error Trace') ?? []).flatMap((line) => {
    const place = LOCATED.exec(`${line}: `)?.groups;
    return place ? [frameOf(place.path ?? '', place.line)] : [];
  });
  const error = (parts.get('Error') ?? []).filter(Boolean);
  const messages = (parts.get('Messages') ?? []).filter(Boolean).join(' ');
  const value = (name: string): string | undefined => error.find((line) => line.startsWith(name))?.replace(/^\w+\s*: ?/, '').slice(0, FACT_CHARS);
  const expected = value('expected');
  const actual = value('actual');
  const said = expected !== undefined && actual !== undefined ? `${error[0] ?? ''} expected: ${expected}, actual: ${actual}` : error.slice(0, /:$/.test(error[0] ?? '') ? 2 : 1).join(' ');
  return {
    message: messages ? `${said} (${messages})` : said,
    location: frames[0] ? locationOf(frames[0].path, frames[0].line) : entry.place,
    frames: frames.length ? frames : [frameOf(entry.place.path, entry.place.line)],
    facts: expected !== undefined && actual !== undefined ? { expected, actual } : {},
  };
}

function ofRace(lines: readonly string[]): GoSaid {
  const frames = raceFrames(lines);
  const place = ownGoFrame(frames) ?? frames[0];
  return { message: 'WARNING: DATA RACE', location: place ? locationOf(place.path, place.line) : null, frames, facts: {} };
}
