// Finds the sentence that says what went wrong in a failure's attributes, its text or its output.

import { inScriptOf } from '../../../model/letters.ts';
import type { ReadCase, Said } from './model.ts';

/** Messages that only repeat that something failed. */
const EMPTY =
  /^(?:failed|failures?|error(?:ed)?|fail|test (?:case )?(?:failed|failure|error)|assertion failed|message|null|undefined|none|n\/a|exited with (?:error )?code \d+|mypy produced messages|child test failed|collection failure|subtests? failed|\d+ subtests? failed|expectation failed|stack ?trace.{0,20})?[.:!]?$/i;
/** Lines that frame what is said: runners' banners, places, traceback heads, rulers. */
const FRAMING =
  /^(?:=== |--- (?:FAIL|PASS|SKIP)|Traceback \(most recent|Error Trace:|Running main\(\) from|\[[=\-\s\w]{8,12}\] |[-=_~\s]{3,}$|stack ?trace|\(?exit code|goroutine \d|at |❯ |#\d+ |running \d+ tests?$|test \S+ \.\.\. |failures:$|thread '.{0,200}' (?:\(\d+\) )?panicked at [^']{1,300}:\d+:\d+:$|\(in test file |In file included|Diff:|(?:Given|When|Then|And|But|\*) .{0,300}\.{3,}(?:passed|skipped)$|[\w\\]{1,200}::\w{1,200}(?: with data set .{0,300})?$|note: |(?:def|async def) |self = |[>|] )/;
const PLACE =
  /^(?:\[\w{1,8}\] )?(?:[A-Za-z]:)?[^\s:()'"]{1,300}\.\w{1,6}[:(]\d{1,7}(?:[:,]\d{1,6})?\)?:? ?(?:(?:fatal )?error: |Failure$|FAILED:?$|error$|in \w{1,80}$)?/;
const PYTEST = /^E {1,12}(\S.*)$/;
const PANIC = /^thread '.{0,200}' panicked at '(.{1,900})', /;
/** pytest on an error in a fixture. */
const FIXTURE = /^failed on (?:setup|teardown) with "(.{1,2000})"$/;
const ASSERTION = /assert|expectation/i;
const EXCEPTION =
  /^(?:[\w$]+[.\\:/]+){0,20}([A-Z]\w{1,80}(?:Error|Exception|Failure|Failed|Panic|Fault|Timeout|Exit|Warning))$/;
const NAMED = /^[\w$.\\]{1,150}: /;
const MOST_LINES = 400;

/** The one line that says it best; empty when nothing is said. */
export function messageOf({ said, output }: ReadCase): string {
  const [first] = said;
  const stated = first ? headline(first.message) : '';
  if (stated && first) return withType(fuller(stated, first.text), first);
  return (
    firstOf(said, ({ text }) => headline(text)) ||
    headline(output) ||
    (first?.type && !EMPTY.test(first.type) ? first.type : '') ||
    first?.message.trim() ||
    said.map((one) => one.text.trim().split('\n')[0] ?? '').find(Boolean) ||
    ''
  );
}

function firstOf(said: readonly Said[], read: (one: Said) => string): string {
  for (const one of said) {
    const found = read(one);
    if (found) return found;
  }
  return '';
}

/** The first line of a text that says something; empty when none does. */
export function headline(text: string): string {
  if (EMPTY.test(text.trim())) return '';
  const lines = text.split('\n', MOST_LINES).map((line) => line.trim());
  const raised =
    lines.map((line) => PYTEST.exec(line)?.[1]).find(Boolean) ??
    (/^Traceback \(most recent/.test(text.trim()) ? lastRaised(text) : undefined);
  if (raised) return raised;
  const kept = lines.map(bare).filter((line) => line && !EMPTY.test(line));
  return kept.find((line) => !FRAMING.test(line)) ?? '';
}

/** A line without the place it begins with and without testify's label. */
function bare(line: string): string {
  const quoted = PANIC.exec(line)?.[1] ?? FIXTURE.exec(line)?.[1];
  if (quoted) return quoted;
  return line
    .replace(PLACE, '')
    .replace(/^Error:\s{2,}/, '')
    .trim();
}

/** The last line of a Python traceback that is not indented. */
function lastRaised(text: string): string | undefined {
  return text
    .trimEnd()
    .split('\n')
    .findLast((line) => /^[\w.]{1,200}(?::|$)/.test(line))
    ?.trim();
}

/** The text's own first line where it is the message with the exception before it. */
function fuller(message: string, text: string): string {
  const first = text.trimStart().split('\n', 1)[0]?.trim() ?? '';
  const same =
    first !== message &&
    first.endsWith(message) &&
    first.length < message.length + 150 &&
    inScriptOf(first, NAMED).test(first);
  return same ? first : message;
}

function withType(message: string, { type }: Said): string {
  const exception = inScriptOf(type, EXCEPTION).exec(type)?.[1];
  return exception && !ASSERTION.test(exception) && !message.includes(exception) ? `${exception}: ${message}` : message;
}
