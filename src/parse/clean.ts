// Cuts a stream of text into clean lines: no line ends, timestamps, ANSI, OSC, control characters or progress overwrites, none longer than the limit.

import stripAnsi from 'strip-ansi';

/** One line as the log holds it, cleaned. `timeMs` is GitHub's own timestamp, `group` the job and step that `gh run view --log` puts before a line. */
export interface RawLine {
  readonly text: string;
  readonly number: number;
  readonly timeMs: number | null;
  readonly job: string | null;
  readonly step: string | null;
}

const TIMESTAMP = /^\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.(\d{3})\d{0,6}Z ?/;
const VIEWED = /^([^\t]{1,200})\t([^\t]{1,200})\t(?=\uFEFF?\d{4}-\d\d-\d\dT)/;
// DCS, SOS, PM and APC strings, which strip-ansi leaves.
const STRINGS = /\u001B[PX^_][^\u0007\u001B]{0,4096}(?:\u0007|\u001B\\)?/g;
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;
const NEEDS_STRIP = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;

// Escapes as `cat -v` and some log viewers write them out: `^[[31m`.
const CARETS = /\^\[\[[0-9;?]{0,24}[A-Za-z]/g;

/** Text without escapes and control characters; of a line overwritten by `\r`, the last state. */
export function cleanText(text: string): string {
  if (text.includes('^[[')) return cleanText(text.replace(CARETS, '').replaceAll('^[[', ''));
  if (!NEEDS_STRIP.test(text)) return text;
  const bare = stripAnsi(text.replace(STRINGS, ''));
  return lastState(bare).replace(CONTROLS, '');
}

function lastState(text: string): string {
  // Some terminals end lines with several.
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 13) end--;
  const trimmed = text.slice(0, end);
  const at = trimmed.lastIndexOf('\r');
  return at < 0 ? trimmed : trimmed.slice(at + 1);
}

/** Cleans one raw line. */
export function cleanLine(raw: string, number: number): RawLine {
  const viewed = raw.includes('\t') ? VIEWED.exec(raw) : null;
  const body = viewed ? raw.slice(viewed[0].length) : raw;
  const stamp = TIMESTAMP.exec(body);
  const text = cleanText(stamp ? body.slice(stamp[0].length) : body);
  return {
    text,
    number,
    timeMs: stamp ? Date.parse(`${stamp[1]}.${stamp[2]}Z`) : null,
    job: viewed?.[1] ?? null,
    step: viewed?.[2] ?? null,
  };
}

export interface Cutter {
  /** The complete lines of what came so far. */
  push(chunk: string): RawLine[];
  /** The last line, when the text did not end with one; none otherwise. */
  end(): RawLine[];
}

/** Cuts chunks into lines, keeping at most `lineChars` of each without holding the rest. */
export function lineCutter(lineChars: number): Cutter {
  let rest = '';
  let number = 0;
  const line = (raw: string): RawLine => cleanLine(raw.length > lineChars ? raw.slice(0, lineChars) : raw, ++number);
  return {
    push(chunk) {
      const lines: RawLine[] = [];
      let from = 0;
      for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
        lines.push(line(rest.length < lineChars ? rest + chunk.slice(from, at) : rest));
        rest = '';
        from = at + 1;
      }
      if (rest.length < lineChars) rest += chunk.slice(from, from + lineChars);
      return lines;
    },
    end() {
      const last = rest ? [line(rest)] : [];
      rest = '';
      return last;
    },
  };
}
