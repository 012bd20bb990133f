// One block of pytest's FAILURES and ERRORS, in each of its traceback styles:
//   ______ TestStore.test_get ______
//   >       assert store.get("a") == 2
//   E       assert 1 == 2
//   tests/test_store.py:16: AssertionError

import type { Facts, Frame, Location } from '../../../model/finding.ts';
import type { Line } from '../../../model/format.ts';
import { frameOf, inFunction, locationOf } from '../draft.ts';
import { ownFrame, readTraceback } from '../python/traceback.ts';
import { valuesOf } from '../python/values.ts';

const ENTRY =
  /^(?<path>(?:[A-Za-z]:)?[^\s:<>|][^:\n]{0,400}):(?<line>\d{1,7}):(?: in (?<name>.{1,200})| (?<raised>[A-Za-z_][\w.]{0,120})| ?)$/;
const CHAINED = /^(?:The above exception was the direct cause|During handling of the above exception)/;
const CAPTURED = /^-{3,} ?Captured [^\n]{1,80}-{3,}$|^-{20,} (?:live log|generated)/;
const SYNTAX_FILE = /^File "(?<path>[^"\n]{1,400})", line (?<line>\d{1,7})/;
const RAISES = /^(?:[\w.]{1,160}(?:Error|Exception|Warning|Interrupt|Exit|Failed|Timeout)\b|Failed: )/;
const TITLE = /^ERROR at (?<hook>setup|teardown) of (?<name>.{1,600})$|^ERROR collecting (?<path>.{1,600})$/;
const KEPT_LINES = 400;

/** A block as collected: its title and its lines below. */
export interface Block {
  readonly title: string;
  readonly line: Line;
  readonly lines: string[];
  end: number;
}

/** Which of pytest's phases the title names; `name` is the test's title, or the file that was being collected. */
export function phaseOf(title: string): {
  readonly phase: 'call' | 'setup' | 'teardown' | 'collect';
  readonly name: string;
} {
  const said = TITLE.exec(title)?.groups;
  if (said?.path) return { phase: 'collect', name: said.path };
  if (said?.hook) return { phase: said.hook === 'setup' ? 'setup' : 'teardown', name: said.name ?? '' };
  return { phase: 'call', name: title };
}

/** Adds a line to a block, at most 400. */
export function addTo(block: Block, line: Line): void {
  if (line.text.trim()) block.end = line.number;
  if (block.lines.length < KEPT_LINES) block.lines.push(line.text);
}

/** What a block says. */
export interface Said {
  readonly message: string;
  readonly detail: string;
  readonly location: Location | null;
  readonly frames: readonly Frame[];
  readonly facts: Partial<Facts>;
  /** True for a plain `assert a == b`, whatever its values look like. */
  readonly compares: boolean;
  /** Where the test itself stands: the outermost frame. */
  readonly testPath: string | null;
}

/** Reads a block's message, frames (innermost first) and values. */
export function readBlock(block: Block): Said {
  const told = block.lines.findIndex((line) => CAPTURED.test(line));
  const body = told < 0 ? block.lines : block.lines.slice(0, told);
  const links = segmentsOf(body);
  const last = links.at(-1) ?? [];
  const native = body.some((line) => line.startsWith('Traceback (most recent call')) ? readTraceback(body) : null;
  const says = last.filter((line) => /^E(?:\s|$)/.test(line)).map((line) => line.slice(1));
  const syntax = says.map((line) => SYNTAX_FILE.exec(line.trim())?.groups).find(Boolean);
  const entries = [...links].reverse().flatMap(entriesOf);
  const frames = [
    ...(syntax ? [frameOf(syntax.path ?? '', syntax.line)] : []),
    ...entries,
    ...(native?.frames ?? []),
  ].slice(0, 60);
  const place = ownFrame(frames);
  const spoken = says.map((line) => line.trim()).filter(Boolean);
  return {
    message:
      (syntax ? spoken.findLast((line) => RAISES.test(line)) : spoken[0]) ??
      native?.message ??
      doctestMessage(body) ??
      fallback(body),
    detail: block.lines.join('\n').trim(),
    location: place && locationOf(place.path, place.line, place.column),
    frames,
    facts: {
      ...(spoken.length ? valuesOf(spoken) : native?.message ? valuesOf([native.message]) : doctestValues(body)),
    },
    compares:
      /^(?:AssertionError: )?assert /.test(spoken[0] ?? '') && !spoken.some((line) => /status|snapshot/i.test(line)),
    testPath: testPathOf(frames, links.length > 1 ? entriesOf(last) : frames),
  };
}

const TEST_FILE = /(?:^|[\\/])(?:test_[^\\/]*|[^\\/]*_test|tests?)\.py$|(?:^|[\\/])tests?[\\/][^\\/]*\.py$/;

/** The file the test is in: the outermost frame of a test file, else the outermost of the exception raised last. */
function testPathOf(frames: readonly Frame[], last: readonly Frame[]): string | null {
  return (
    (
      last.findLast((frame) => TEST_FILE.test(frame.path)) ??
      frames.findLast((frame) => TEST_FILE.test(frame.path)) ??
      last.findLast((frame) => !frame.path.startsWith('<')) ??
      null
    )?.path ?? null
  );
}

/** The exceptions of a chain, first raised first. */
function segmentsOf(lines: readonly string[]): string[][] {
  const segments: string[][] = [[]];
  for (const line of lines) {
    if (CHAINED.test(line)) segments.push([]);
    else segments.at(-1)?.push(line);
  }
  return segments;
}

function entriesOf(lines: readonly string[]): Frame[] {
  const frames: Frame[] = [];
  let within: string | null = null;
  for (const line of lines) {
    within = /^\s{0,8}(?:async )?def (\w{1,120})\(/.exec(line)?.[1] ?? within;
    const entry = ENTRY.exec(line)?.groups;
    if (!entry) continue;
    frames.unshift(inFunction(frameOf(entry.path ?? '', entry.line), entry.name ?? within));
    within = null;
  }
  return frames;
}

function doctestMessage(body: readonly string[]): string | null {
  const values = doctestValues(body);
  if (values.expected !== undefined) return `expected ${values.expected}, got ${values.actual}`;
  const raised = body.find((line) => line.startsWith('UNEXPECTED EXCEPTION: '));
  return raised ?? null;
}

/** What a doctest in pytest wanted and printed. */
function doctestValues(body: readonly string[]): Partial<Facts> {
  const want = body.indexOf('Expected:');
  const got = body.indexOf('Got:', want);
  if (want < 0 || got < 0) return {};
  const end = body.findIndex((line, at) => at > got && !line.startsWith('    '));
  const text = (from: number, to: number): string =>
    body
      .slice(from, to)
      .map((line) => line.trim())
      .join('\n')
      .slice(0, 200);
  return { expected: text(want + 1, got), actual: text(got + 1, end < 0 ? body.length : end) };
}

function fallback(body: readonly string[]): string {
  const said = body.filter((line) => line.trim() && !/^\[gw\d+\]/.test(line));
  return said.findLast((line) => RAISES.test(line)) ?? said[0]?.trim() ?? '';
}
