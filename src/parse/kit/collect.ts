// Gathers findings line by line for readers of text: one draft is open at a time, further lines extend it, repeats are left out.

import type { Facts, Finding, Frame, Location, Severity, TestCase } from '../../model/finding.ts';
import type { Context, Line } from '../../model/format.ts';
import type { Kind } from '../../model/kind.ts';
import { findingOf } from './draft.ts';
import { framesOf } from './frames.ts';

const DETAIL_LINES = 400;

/** A finding under construction; a reader may change it until the next one begins. */
export interface Pending {
  tool: string | null;
  message: string;
  severity: Severity;
  rule: string | null;
  location: Location | null;
  frames: Frame[];
  test: TestCase | null;
  kind?: Kind;
  facts?: Partial<Facts>;
  passedOnRetry?: boolean;
  /** True when the detail may hold a stack trace that is no test's. */
  traced?: boolean;
  /** Lines of the detail, at most 400. */
  readonly more: string[];
  from: number;
  readonly scope: string | null;
  to: number;
}

/** What a reader knows when a finding begins. */
export interface Start {
  readonly tool: string | null;
  readonly message: string;
  readonly severity?: Severity;
  readonly rule?: string | null;
  readonly location?: Location | null;
  readonly test?: TestCase | null;
}

export interface Collector {
  /** The draft that lines extend; null when none is open. */
  readonly current: Pending | null;
  /** Begins a finding at a line and makes it current. */
  begin(start: Start, line: Line): Pending;
  /** Extends the current draft to a line; `text` defaults to the line's own. Does nothing when none is open. */
  extend(line: Line, text?: string): void;
  /** Closes the current draft. */
  close(): void;
  /** Leaves a draft out of the result. */
  drop(pending: Pending): void;
  /** Every draft as a finding, in order, without repeats of one place and message when `unique`. */
  findings(unique?: boolean): Finding[];
}

/** Opens a collector that keeps at most `context.limits.findings` drafts. */
export function collector(context: Context): Collector {
  const drafts = new Set<Pending>();
  let current: Pending | null = null;
  return {
    get current() {
      return current;
    },
    begin(start, line) {
      current = {
        tool: start.tool,
        message: start.message,
        severity: start.severity ?? 'error',
        rule: start.rule ?? null,
        location: start.location ?? null,
        frames: [],
        test: start.test ?? null,
        more: [],
        from: line.number,
        to: line.number,
        scope: line.scope,
      };
      if (drafts.size < context.limits.findings) drafts.add(current);
      return current;
    },
    extend(line, text = line.text) {
      if (!current) return;
      current.to = line.number;
      if (current.more.length < DETAIL_LINES) current.more.push(text);
    },
    close() {
      current = null;
    },
    drop(pending) {
      drafts.delete(pending);
      if (current === pending) current = null;
    },
    findings: (unique = false) => {
      const kept = [...drafts];
      return (unique ? withoutRepeats(kept) : kept).map((draft) => toFinding(draft, context));
    },
  };
}

/** Gives a test that names no place the innermost frame inside its own class: `com.acme.StockTest` in `StockTest.java`. */
export function placedInTest(finding: Finding): Finding {
  const simple =
    finding.test?.suite
      .split(/[.$\\]/)
      .filter((part) => /^[A-Z]/.test(part))
      .at(0) ?? finding.test?.suite.split('.').at(-1);
  if (finding.location || !simple) return finding;
  const frame = finding.frames.find(({ path }) => (path.split('/').at(-1) ?? '').replace(/\.\w{1,8}$/, '') === simple);
  return frame ? { ...finding, location: { path: frame.path, line: frame.line, column: frame.column } } : finding;
}

function withoutRepeats(drafts: readonly Pending[]): Pending[] {
  const seen = new Set<string>();
  return drafts.filter(({ location, rule, message, severity, test, scope }) => {
    const key = JSON.stringify([location, rule, message, severity, test, scope]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function toFinding(draft: Pending, context: Context): Finding {
  const { tool, message, severity, rule, location, test, kind, facts, more, from, to, scope, passedOnRetry } = draft;
  const detail = trimBlank(more).join('\n');
  const frames = draft.frames.length || !(test || draft.traced) ? draft.frames : framesOf(detail);
  return findingOf(
    {
      tool,
      message,
      severity,
      rule,
      location,
      frames,
      test,
      scope,
      detail,
      source: { path: context.source, line: from, endLine: to },
      ...(kind ? { kind } : {}),
      ...(facts ? { facts } : {}),
      ...(passedOnRetry ? { passedOnRetry } : {}),
    },
    context.limits.detailChars,
  );
}

function trimBlank(lines: readonly string[]): readonly string[] {
  let from = 0;
  let to = lines.length;
  while (from < to && !lines[from]?.trim()) from++;
  while (to > from && !lines[to - 1]?.trim()) to--;
  return lines.slice(from, to);
}
