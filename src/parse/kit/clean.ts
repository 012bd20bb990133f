// Cuts a stream of text into clean lines: no line ends, timestamps, ANSI, OSC, control characters or progress overwrites, none longer than the limit.

import stripAnsi from 'strip-ansi';

/** One line as the log holds it, cleaned. `timeMs` is the CI system's own timestamp, `job` and `step` what `gh run view --log` puts before a line. `marks` holds what a CI system wrote and overwrote in the line to fold it away; empty for all others. */
export interface RawLine {
  readonly text: string;
  readonly number: number;
  readonly timeMs: number | null;
  readonly job: string | null;
  readonly step: string | null;
  readonly marks: string;
}

const TIMESTAMP =
  /^\uFEFF?(?:\[(?:(?:task|vcs|fetches|setup) )?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{3})\d{0,6})?Z\] ?|(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.(\d{3})\d{0,6}Z ?(?:\d\d[OE][ +])?)/;
const VIEWED = /^([^\t]{1,200})\t([^\t]{1,200})\t(?=\uFEFF?[12]\d{3}-\d\d-\d\dT)/;
// DCS, SOS, PM and APC strings, which strip-ansi leaves.
const STRINGS = /\u001B[PX^_][^\u0007\u001B]{0,4096}(?:\u0007|\u001B\\)?/g;
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;
const NEEDS_STRIP = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;
const COLOURS = /\u001B\[[\d;]{0,60}[mK]/g;
/** Colours whose escape character was written out or lost on the way. */
const SPELT = /\^\[\[[\d;?]{0,20}[A-Za-z]/g;
const LOST_RESET = /\[(?:0|39|22|49)m/;
const LOST = /\[(?:\d{1,3};){0,4}\d{1,3}m/g;
const FOLDED = /(?:travis_(?:fold|time):|section_(?:start|end):\d)/;

/** Text without escapes and control characters; of a line overwritten by `\r`, the last state. */
export function cleanText(text: string): string {
  return spelt(NEEDS_STRIP.test(text) ? lastState(bareText(text)).replace(CONTROLS, '') : text);
}

const bareText = (text: string): string => stripAnsi(text.replace(STRINGS, ''));

function lastState(text: string): string {
  let end = text.length;
  // Some terminals end lines with two.
  while (text.charCodeAt(end - 1) === 13) end--;
  const trimmed = text.slice(0, end);
  const at = trimmed.lastIndexOf('\r');
  return at < 0 ? trimmed : trimmed.slice(at + 1);
}

function spelt(text: string): string {
  if (text.includes('^[[')) return text.replace(SPELT, '');
  return text.includes('m') && LOST_RESET.test(text) ? text.replace(LOST, '') : text;
}

/** A copy: a line that is kept must not keep the whole chunk it was cut from. Short ones are copies already. */
const apart = (text: string): string => (text.length < 13 ? text : text.slice(0, 1) + text.slice(1));

/** Neighbouring lines are of one second. */
let second = '';
let secondStart = Number.NaN;

function secondMs(time: string): number {
  if (time !== second) secondStart = Date.parse(`${time}Z`);
  second = time;
  return secondStart;
}

/** What `gh run view --log` puts before a line, nothing where it did not. */
export const viewedPrefix = (raw: string): string => (raw.includes('\t') ? (VIEWED.exec(raw)?.[0] ?? '') : '');

/** True for a line that begins with a CI system's timestamp. */
export const isStamped = (raw: string): boolean => TIMESTAMP.test(raw);

/** A copy of a piece of text that needs no cleaning, or whose only escapes set colours or clear the line. */
export const plainText = (text: string): string => apart(text);
export const uncoloured = (text: string): string => text.replace(COLOURS, '');

/** Cleans one raw line. */
export function cleanLine(raw: string, number: number): RawLine {
  const viewed = raw.includes('\t') ? VIEWED.exec(raw) : null;
  const body = viewed ? raw.slice(viewed[0].length) : raw;
  const stamp = TIMESTAMP.exec(body);
  const said = stamp ? body.slice(stamp[0].length) : body;
  const text = cleanText(said);
  return {
    text: text === said ? apart(text) : text,
    number,
    timeMs: stamp ? secondMs(stamp[1] ?? stamp[3] ?? '') + Number(stamp[2] ?? stamp[4] ?? 0) : null,
    job: viewed?.[1] ?? null,
    step: viewed?.[2] ?? null,
    marks:
      (said.includes('travis_') || said.includes('section_')) && FOLDED.test(said)
        ? bareText(said).replaceAll('\r', '\n')
        : '',
  };
}

export interface Cutter {
  /** What came so far as whole lines, each with its end. */
  push(chunk: string): readonly string[];
  /** The last line, when the text did not end with one; none otherwise. */
  end(): readonly string[];
}

const START_CHARS = 4096;
const MANY_RETURNS = 20;

/** Whether a text's lines end in `\r` alone: its start has many of them and no `\n`. Null while too little of it is known. */
function endsInReturns(text: string, isWhole: boolean): boolean | null {
  const start = text.slice(0, START_CHARS);
  if (start.includes('\n')) return false;
  if (start.length < START_CHARS && !isWhole) return null;
  return start.split('\r', MANY_RETURNS + 1).length > MANY_RETURNS;
}

/** Cuts chunks behind their last line end. Of a longer line than `lineChars` it holds a little more than that. */
export function lineCutter(lineChars: number): Cutter {
  let start: string | null = '';
  let isBare = false;
  let rest = '';
  const cut = (given: string): readonly string[] => {
    const chunk = isBare ? given.replaceAll('\r', '\n') : given;
    const last = chunk.lastIndexOf('\n');
    const isLong = rest.length > lineChars;
    // One character more than is kept tells that there are more.
    if (last < 0) {
      if (!isLong) rest += chunk.slice(0, lineChars + 1);
      return [];
    }
    // Only the line that began before is put together: the others stay where they are.
    const first = rest ? chunk.indexOf('\n') + 1 : 0;
    const texts = [
      ...(first ? [rest + chunk.slice(isLong ? first - 1 : 0, first)] : []),
      ...(first <= last ? [chunk.slice(first, last + 1)] : []),
    ];
    rest = chunk.slice(last + 1, last + 2 + lineChars);
    return texts;
  };
  const begin = (isWhole: boolean): readonly string[] => {
    const said = start ?? '';
    const known = endsInReturns(said, isWhole);
    if (known === null) return [];
    isBare = known;
    start = null;
    return cut(said);
  };
  return {
    push(chunk) {
      if (start === null) return cut(chunk);
      start += chunk;
      return begin(false);
    },
    end() {
      const lines = start === null ? [] : begin(true);
      const last = rest ? [`${rest}\n`] : [];
      rest = '';
      return [...lines, ...last];
    },
  };
}
