// Reads one line of text that names a place, whatever tool printed it: what it says, and how sure it is that it says anything.

import type { Location, Severity } from '../../model/finding.ts';
import { type FoundPlace, placeIn } from './place.ts';
import { speechIn } from './speech.ts';
import { severityIn } from './words.ts';

/** How surely a line is a finding: it says so with a word, it names a rule, or it only names a place. */
export type Grade = 'told' | 'coded' | 'bare';

/** A line that says something of a place. */
export interface Said {
  readonly location: Location;
  readonly severity: Severity | null;
  readonly rule: string | null;
  readonly message: string;
  readonly grade: Grade;
}

/** A line that names a place and says nothing of it. `points` at what was said above, `opens` what stands below. */
export interface Placed {
  readonly location: Location;
  readonly does: 'points' | 'opens' | 'stands';
  /** What stood before it said how bad it is. */
  readonly severity: Severity | null;
}

export type LineShape = { readonly said: Said } | { readonly placed: Placed };

/** Frames of a stack, which say where something was and not what. */
const FRAME =
  /^\s{0,40}(?:at |from |by |called from |via |in (?:\S{1,200} )?(?:at )?\S{1,200}$|#\d{1,4}:? |\d{1,4}: +0x|\.\.\. |❯ |›|➜ {2}\S+ at |File "[^"]{1,400}", line \d{1,7}, in )|:in [`']|\.go:\d{1,7} \+0x|^\s{2,}\S{1,300}:\d{1,7}:in |^\s{4,}\S{1,300}:\d{1,7}(?::\d{1,6})?\)?$/;
/** A place alone, which may be a frame or where what stands above it is. */
const AT_PLACE = /^\s{0,12}at (?:file:\/\/)?[^\s()]{1,300}:\d{1,7}:\d{1,6}(?: - .{0,80}|:)?$/;
/** What stands in every line that names a place: a file's end and a number, or a line told as one. */
const HINT =
  /(?:[A-Za-z_]\w{0,14}|[\w+])["'`”’» )\]]{0,3}[:,([{|#\t] ?\d|[Ll]ine|LINE|[Ll]n[. ]|[.\w] {1,40}\d{1,7}[:. ]/;
/** Whoever passes a line on, in front of it. */
const TAG = /^\s{0,8}\[[\w .:-]{1,40}\]/;
/** What passed, what runs, what a program logs of itself. */
const PASSING =
  /^(?:time|ts|level)=|^\s{0,12}(?:[✓✔√☑✅🟢]|ok \d|ok\b|PASS(?:ED)?\b|\[ ?(?:OK|PASS(?:ED)?|ok) ?\]|RUN\b|RUNS\b|---? PASS|-{3} SKIP|\(pass\)|\[\s{0,4}\d{1,3}%\]|\+{1,2} |\$ |> \S+ -)|[:\s|](?:PASS(?:ED)?|passed|ok|OK|SKIP(?:PED)?|IGNORED?|XFAIL|xfail)\]?\s{0,4}(?:\[\s{0,4}\d{1,3}%\]|\(?[\d.]{1,12} ?m?s\)?)?$|^\W{0,8}\d{1,3}% /u;
const LOGGED =
  /^(?:time=|level=|ts=|\{"level)|^\[?(?:\d{4}[-/.]\d\d[-/.]\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\S{0,8}\s|^\[?(?:DEBUG|TRACE|VERBOSE|INFO|I|D)\b[\]:/ ]|^[IWEF]\d{4} \d\d:\d\d/;
const NO_MESSAGE = /^(?:(?:in|from|of|on|to|and|or)\b.{0,40}|at .{0,400}|\W{0,20})$/;
/** What is said of a place and is no finding: a time, a size, that it passed, an interpreter's own warning. */
const NOT_SAID =
  /^(?:\d[\d.,:/ %-]{0,40}(?:ms|s|KB|kB|MB|B|bytes)?|ok|done|passed|PASS(?:ED)?|running|skipped|[✓✔√☑✅].{0,400}|(?:https?|ftp):.{0,400}|(?:DEBUG|TRACE)\b.{0,400}|Caused by: .{0,400}|\d{1,7} (?:Killed|Terminated|Aborted|Segmentation|Bus|Trace|Illegal|Floating|Hangup|Quit)\b.{0,400}|[A-Za-z]{0,40}Warning: .{0,2000})$/u;
const COMMAND =
  /^\s{0,8}(?:\$|>|\+{1,3}|(?:\S{0,200}\/)?(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+|python3?|node|bash|sh|cd|cp|mv|rm|cat|sed|grep|echo|docker|git|curl|go|cargo|npm|npx|make))\s+-{0,2}\w(?!.{0,400}: )/;
const ARROW =
  /(?:-->|--&gt;|→|↳|└─?|╰─?|╭─{0,3}\[?|┌─{1,3}\[?|,-\[|::: |=> ?|⇒|@|\bat|\bin|\bfile:?)\s{0,4}["'(`[]{0,2}$/i;
/** What may stand before a place that begins what is said: marks, tags, a tool's name, a count. */
const PREFIX =
  /^(?:[\s*•·●○▪>|│├└─╰┌╭╎┃#-]{1,20}|\[[^\]]{1,80}\]:?\s{0,4}|\(\d{1,6}(?:\/\d{1,6})?\)\s{0,4}|\d{1,6}[.)]\s{1,4}|%|(?:[\w.-]{0,40}\/){0,6}[A-Za-z][\w.+-]{0,40}(?:\[\d{1,7}\])?:\s{1,4}|\d\d:\d\d:\d\d(?:[.,]\d{1,6})?\s{1,4}|["'`([{<]{1,2}$){0,6}/;

/** What a line is, null when it names no place or only speaks of what is no finding. Linear in its first 1,200 characters. */
export function shapeOf(text: string): LineShape | null {
  if (!HINT.test(text)) return null;
  const found = placeIn(text);
  if (!found || PASSING.test(text) || COMMAND.test(text)) return null;
  if (FRAME.test(text.replace(TAG, '')) && !AT_PLACE.test(text)) return null;
  const before = text.slice(0, found.from);
  const after = text.slice(found.to, found.to + 2_200).replace(/^["'`)\]}]{1,3}/, '');
  const behind = after.replace(/^[\s:;,|│)\]}>=.–—-]{1,200}/u, '').trim();
  const lead = leadOf(before);
  if (NOT_SAID.test(behind)) return null;
  if (!behind || NO_MESSAGE.test(behind)) return ended({ before, after, lead, found });
  const rest = text.slice(found.to);
  if (lead.isProse && RUNNERS.test(rest)) return null;
  if (lead.isProse) return isLogged(text, before) ? null : proseOf(text, before, found);
  if (isLogged(text, before)) return null;
  // `ERROR app.go:12 no answer` is how programs log.
  const isLoose =
    (lead.severity !== null && found.location.column === null && !/^["'`)\]]{0,2}\s?[:,–-]/.test(rest)) ||
    RUNNERS.test(rest);
  return spoken(found, lead, { text: behind, isLoose });
}

/** A program's own log tells the time, then how bad it is, then its own place. */
const isLogged = (text: string, before: string): boolean =>
  LOGGED.test(text)
    ? /[A-Za-z]{4}|\[/.test(before.replace(CLOCK, '')) || NO_CLOCK.test(text)
    : CLOCK.test(before) && /[A-Z]{4}/.test(before);
const CLOCK = /\b\d\d:\d\d:\d\d\b(?:[.,]\d{1,9})?/;
const NO_CLOCK = /^\[?(?:DEBUG|TRACE|VERBOSE|INFO|I|D)\b/;

/** How runners list the tests of a place. */
const RUNNERS = /^\s{0,4}[›»]/;

interface Lead {
  readonly severity: Severity | null;
  readonly rule: string | null;
  /** True when words stand before the place that are part of what is said. */
  readonly isProse: boolean;
}

const NOTHING: Lead = { severity: null, rule: null, isProse: false };

/** What stands before a place. */
function leadOf(before: string): Lead {
  const text = before.trim();
  if (!text) return NOTHING;
  const { severity, rule, message } = speechIn(`${tagged(text)} _`.trim());
  const rest = message
    .replace(/_$/, '')
    .replace(/[\s:;,.|"'`([{<–—-]{1,20}$/u, '')
    .replace(/(?:^|\s)(?:in|at|on|from|of|for|file|found in)$/i, '')
    .trim();
  const bare = rest.slice(PREFIX.exec(rest)?.[0].length ?? 0).trim();
  if (!bare) return { severity: severity ?? tagIn(before), rule, isProse: false };
  if (/\b(?:syntax|parse|compil(?:e|ation)) error\b/i.test(bare)) return { severity: 'error', rule, isProse: false };
  const word = severityIn(bare.replace(/^[[(*]{0,2}|[\])*]{0,2}$/g, ''));
  if (word) return { severity: severity ?? word, rule, isProse: false };
  if (/^[\w.+-]{1,24}$/.test(bare) && /:\s*$/.test(before)) return { severity, rule, isProse: false };
  return { severity: severity ?? tagIn(before), rule, isProse: true };
}

/** Text without the marks and tags of whoever passes it on, but with those that tell how bad it is. */
function tagged(text: string): string {
  const prefix = PREFIX.exec(text)?.[0] ?? '';
  return prefix && tagIn(prefix) === null && !/(?:error|warning|exception)\W{0,4}$/i.test(prefix)
    ? text.slice(prefix.length)
    : text;
}

function tagIn(text: string): Severity | null {
  for (const [, tag] of text.slice(0, 200).matchAll(/(?:^|[\s[(*])([A-Za-z]{4,12})(?=[\]):\s*]|$)/g)) {
    const severity =
      tag && /^(?:error|fatal|warning|warn|severe|fail|failed|emerg)$/i.test(tag) ? severityIn(tag) : null;
    if (severity) return severity;
  }
  return null;
}

function spoken(
  { location }: FoundPlace,
  lead: Lead,
  { text, isLoose }: { text: string; isLoose: boolean },
): LineShape | null {
  const speech = speechIn(text);
  const severity = speech.severity ?? lead.severity;
  const rule = speech.rule ?? lead.rule;
  if (
    speech.message.length < 3 ||
    NO_MESSAGE.test(speech.message) ||
    NOT_SAID.test(speech.message) ||
    !/\p{L}{2}/u.test(speech.message)
  )
    return null;
  const isTold = (severity === 'error' || severity === 'warning') && !(isLoose && speech.severity === null);
  return {
    said: {
      location,
      severity,
      rule,
      message: speech.message,
      grade: isTold ? 'told' : rule || severity ? 'coded' : 'bare',
    },
  };
}

/** A place with nothing behind it: the message stood before it, above it, or stands below. */
function ended(line: { before: string; after: string; lead: Lead; found: FoundPlace }): LineShape | null {
  const { before, after, lead, found } = line;
  const { location } = found;
  const opens = /:\s{0,4}$/.test(after);
  if (
    !(opens && /["'`]$|file:?$/i.test(before.trimEnd())) &&
    ARROW.test(before.trimEnd()) &&
    before.trim().length < 24 &&
    !lead.severity
  )
    return { placed: { location, does: 'points', severity: null } };
  if (lead.isProse) return isLogged(before, before) ? null : proseOf(before, before, found);
  return { placed: { location, does: lead.severity || opens ? 'opens' : 'stands', severity: lead.severity } };
}

/** A sentence that names a place in it or at its end counts only where it says how bad it is. */
function proseOf(text: string, before: string, { location }: FoundPlace): LineShape | null {
  const { severity, rule, message } = speechIn(tagged(text.trim()));
  const told =
    severity ?? tagIn(before) ?? (/\b(?:syntax|parse|compil(?:e|ation)|type) error\b/i.test(before) ? 'error' : null);
  if (told !== 'error' && told !== 'warning') return null;
  const said = message
    .replace(/[\s([{<"'`:–—-]{1,8}$/u, '')
    .replace(/\s(?:at|in|on|near|from|of|for|file|line)$/i, '')
    .replace(/[\s(,]{1,4}$/, '');
  return said.length < 3 ? null : { said: { location, severity: told, rule, message: said, grade: 'told' } };
}
