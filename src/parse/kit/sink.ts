// Takes what a report says, test by test or message by message, and sums it up as a reading.

import type { Finding, Location } from '../../model/finding.ts';
import type { Context, ReadingPart } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { type Draft, findingOf, locationOf } from './draft.ts';
import { framesOf } from './frames.ts';
import { ownFrame } from './own-code.ts';

/** The raw lines of an input that a thing stands on. */
export interface Span {
  readonly line: number;
  readonly endLine: number;
}

/** A located message; the format's own name is its tool when none is given. */
export type Located = Omit<Draft, 'source' | 'tool'> & { readonly tool?: string };

/** A test that failed. `text` is all it said, stack and all; `file` and `line` where the report names them. */
export interface FailedTest extends Outcome {
  readonly message: string;
  readonly text: string;
  readonly line?: string | number | null;
  readonly passedOnRetry?: boolean;
  readonly facts?: Draft['facts'];
  readonly location?: Location | null;
}

export interface Sink {
  add(found: Located, span: Span): void;
  pass(test: Outcome): void;
  fail(test: FailedTest, span: Span): void;
  skip(): void;
  /** A test known not to have run; it is not counted. */
  missed(name: string): void;
  note(message: string): void;
  /** Tells that the tool was stopped before its end. */
  stop(): void;
  /** The reading; the counts are there when any test was. */
  part(more?: Partial<ReadingPart>): ReadingPart;
}

const MOST_MISSED = 100;

/** Opens a sink for findings of `tool`. */
export function openSink(tool: string, context: Context): Sink {
  const { limits, source: path } = context;
  const findings: Finding[] = [];
  const passedTests: Outcome[] = [];
  const notRun: string[] = [];
  const notes: string[] = [];
  const counts = { passed: 0, failed: 0, skipped: 0 };
  let unlisted = 0;
  let stopped = false;
  const said = new Set<string>();
  const add: Sink['add'] = (found, span) => {
    if (repeats(found, said)) return;
    if (findings.length >= limits.findings) unlisted++;
    else
      findings.push(
        findingOf(
          { ...found, tool: found.tool ?? tool, source: { path, line: span.line, endLine: span.endLine } },
          limits.detailChars,
        ),
      );
  };
  return {
    add,
    pass(test) {
      counts.passed++;
      if (passedTests.length < limits.outcomes) passedTests.push(test);
    },
    fail(test, span) {
      if (test.passedOnRetry) counts.passed++;
      else counts.failed++;
      add(draftOf(test), span);
    },
    skip: () => void counts.skipped++,
    missed: (name) => void (notRun.length < MOST_MISSED && notRun.push(name)),
    note: (message) => void notes.push(message),
    stop: () => void (stopped = true),
    part: (more = {}) =>
      partOf(
        {
          tool,
          findings,
          passedTests,
          notRun,
          counts,
          stopped,
          notes: unlisted ? [...notes, `${unlisted} further findings are not listed`] : notes,
        },
        more,
      ),
  };
}

interface Taken {
  readonly tool: string;
  readonly findings: readonly Finding[];
  readonly passedTests: readonly Outcome[];
  readonly notRun: readonly string[];
  readonly counts: { readonly passed: number; readonly failed: number; readonly skipped: number };
  readonly stopped: boolean;
  readonly notes: readonly string[];
}

/** The reading of what was taken; its tool is the one that all findings have. */
function partOf(
  { tool, findings, passedTests, notRun, counts, stopped, notes }: Taken,
  more: Partial<ReadingPart>,
): ReadingPart {
  const [first] = findings;
  const common = first && findings.every((finding) => finding.tool === first.tool) ? first.tool : null;
  const counted = counts.passed + counts.failed + counts.skipped > 0;
  return {
    tool,
    ...more,
    ...(common ? { tool: common } : {}),
    findings,
    passedTests,
    notRun,
    ...(counted ? counts : {}),
    truncated: stopped || (more.truncated ?? false),
    notes: [...notes, ...(more.notes ?? [])],
  };
}

/** True when the same was said of the same place before; a test may fail twice with the same words. */
function repeats({ test, location, rule, message, tool }: Located, said: Set<string>): boolean {
  if (test || !location) return false;
  const key = JSON.stringify([location.path, location.line, location.column, rule, message, tool]);
  if (said.has(key)) return true;
  said.add(key);
  return false;
}

function draftOf({ suite, name, file, message, text, line, passedOnRetry, facts, location }: FailedTest): Located {
  const frames = framesOf(text);
  const own = ownFrame(frames);
  const place = location ?? (own ? locationOf(own.path, own.line, own.column) : file ? locationOf(file, line) : null);
  return {
    message: message || text.trim().split('\n', 1)[0] || `${name} failed`,
    detail: text,
    frames,
    location: place,
    test: { suite, name, file },
    passedOnRetry: passedOnRetry ?? false,
    ...(facts ? { facts } : {}),
  };
}
