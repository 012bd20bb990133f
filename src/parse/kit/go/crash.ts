// What a dying Go program prints: a panic or fatal error and the stacks of its goroutines; and the race detector's reports.
//   panic: assignment to entry in nil map [recovered]
//   goroutine 8 [running]:
//   example.com/relay/metrics.(*Registry).Add(...)
//   	/home/runner/work/relay/relay/metrics/metrics.go:22

import type { Frame } from '../../../model/finding.ts';
import { frameOf, inFunction } from '../draft.ts';

export const START =
  /^(?:panic: |fatal error: |unexpected fault address|runtime: goroutine stack exceeds|SIG(?:QUIT|SEGV|ABRT): |ERROR: ThreadSanitizer)/;
const GOROUTINE = /^goroutine \d{1,9}(?: gp=\S+ m=\S+(?: mp=\S+)?)? \[(?<state>[^\]\n]{1,80})\]:/;
const CALL = /^\s{0,4}(?:created by )?(?<name>[^\s(][^\n]{0,600}?)(?: in goroutine \d{1,9})?$/;
const PLACE =
  /^\s{1,12}(?<path>(?:[A-Za-z]:)?[^:\n]{1,400}\.(?:go|s)):(?<line>\d{1,7})(?: \+0x[0-9a-f]{1,12})?(?: fp=.{0,80})?$/;
const RUNTIME =
  /[\\/]src[\\/](?:runtime|testing|reflect|internal|sync|net|os|syscall|time|bufio|io|context|encoding|fmt|errors|database)[\\/]|[\\/]pkg[\\/]mod[\\/]|_testmain\.go$/;

/** True for the first line of a crash. */
export const startsCrash = (text: string): boolean => START.test(text);

/** True for a goroutine's heading. */
export const isGoroutine = (text: string): boolean => GOROUTINE.test(text);

/** One goroutine: its state and frames, innermost first; `calls` as printed, for finding tests in them. */
interface Goroutine {
  readonly state: string;
  readonly frames: readonly Frame[];
  readonly calls: readonly string[];
}

/** A crash: what it says first, the tests it names as running, its goroutines. */
export interface Crash {
  readonly message: string;
  readonly running: readonly string[];
  readonly goroutines: readonly Goroutine[];
}

/** Reads a crash from its lines. */
export function readCrash(lines: readonly string[]): Crash {
  const starts = lines.flatMap((line, at) => (GOROUTINE.test(line) ? [at] : []));
  const head = lines.slice(0, starts[0] ?? lines.length);
  const goroutines = starts
    .slice(0, 200)
    .map((from, at) => goroutineOf(lines.slice(from, starts[at + 1] ?? lines.length)));
  const list = head.findIndex((line) => line.startsWith('running tests:'));
  const running =
    list < 0
      ? []
      : head
          .slice(list + 1)
          .flatMap(
            (line) => /^\s+(Test\S{0,300}|Example\S{0,300}|Fuzz\S{0,300}|Benchmark\S{0,300}) \(/.exec(line)?.[1] ?? [],
          );
  return { message: messageOf(head), running, goroutines };
}

/** The first line that says why; a detail that Go prints on the next line goes with it. */
function messageOf(head: readonly string[]): string {
  const first = head.find((line) => START.test(line)) ?? head[0] ?? '';
  return first.replace(/ \[recovered(?:, repanicked)?\]$/, '').trim();
}

function goroutineOf(lines: readonly string[]): Goroutine {
  const state = GOROUTINE.exec(lines[0] ?? '')?.groups?.state ?? '';
  const { frames, calls } = stackOf(lines.slice(1));
  return { state, frames, calls };
}

/** Frames of call and place lines in turn, from below the innermost `panic(` on, since what panics calls the reporter itself. */
function stackOf(lines: readonly string[]): { readonly frames: readonly Frame[]; readonly calls: readonly string[] } {
  const frames: Frame[] = [];
  const calls: string[] = [];
  for (const [at, line] of lines.entries()) {
    const place = PLACE.exec(line)?.groups;
    if (!place || frames.length >= 200) continue;
    const name = calledIn(lines[at - 1] ?? '');
    calls.push(name ?? '');
    frames.push(inFunction(frameOf(place.path ?? '', place.line), name));
  }
  const panicked = calls.findLastIndex(
    (name) => name === 'panic' || name === 'runtime.throw' || name === 'runtime.sigpanic' || name === 'runtime.fatal',
  );
  return { frames: frames.slice(panicked + 1, panicked + 61), calls: calls.slice(panicked + 1, panicked + 61) };
}

/** The function of a call line, without its arguments: `metrics.(*Registry).Add`. */
function calledIn(line: string): string | null {
  const call = CALL.exec(line)?.groups?.name ?? null;
  return call?.endsWith(')') ? call.slice(0, call.lastIndexOf('(')) || null : call;
}

/** The innermost frame outside Go's own code and the module cache; null when all are there. */
export function ownGoFrame(frames: readonly Frame[]): Frame | null {
  return frames.find((frame) => !RUNTIME.test(frame.path)) ?? null;
}

const TEST_CALL = /(?:^|\.)(?<name>(?:Test|Example|Fuzz|Benchmark)\w{0,200})(?:\.func\d+(?:\.\d+)*)?$/;

/** The test function a stack runs through, null when none. */
export function testIn(goroutine: Goroutine): string | null {
  for (const call of goroutine.calls) {
    const name = TEST_CALL.exec(call)?.groups?.name;
    if (name) return name;
  }
  return null;
}

/** The import path before a test function in a stack, null when none. */
export function packageIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const said = /^(?<pkg>[\w./~-]{1,300}?)(?:_test)?\.(?:Test|Example|Fuzz)\w{0,200}(?:\.func\d+)?\(/.exec(line)
      ?.groups?.pkg;
    if (said) return said;
  }
  return null;
}

/** The stack of a race report's first access: frames innermost first. */
export function raceFrames(lines: readonly string[]): readonly Frame[] {
  const from = lines.findIndex((line) => line.includes('WARNING: DATA RACE'));
  return from < 0 ? [] : stackOf(lines.slice(from + 1, from + 120)).frames;
}
