// Builds findings: fills what a format leaves out, caps what is long, reads facts and kind from the text.

import type { Facts, Finding, Frame, Location, Severity, SourceSpan, TestCase } from '../../model/finding.ts';
import type { Kind } from '../../model/kind.ts';
import { factsOf } from './facts.ts';

const MESSAGE_CHARS = 2_000;

/** What a format must say of a finding; the rest has defaults. `kind` and `facts` override what the text tells. */
export interface Draft {
  readonly tool: string | null;
  readonly message: string;
  readonly source: SourceSpan;
  readonly severity?: Severity;
  readonly rule?: string | null;
  readonly detail?: string;
  readonly location?: Location | null;
  readonly frames?: readonly Frame[];
  readonly test?: TestCase | null;
  readonly kind?: Kind;
  readonly facts?: Partial<Facts>;
  readonly scope?: string | null;
  readonly passedOnRetry?: boolean;
}

/** Makes a finding from a draft; `detailChars` caps its detail. */
export function findingOf(draft: Draft, detailChars: number): Finding {
  const message = draft.message.trim().slice(0, MESSAGE_CHARS);
  const detail = (draft.detail ?? '').slice(0, detailChars);
  const rule = draft.rule ?? null;
  const read = factsOf({ tool: draft.tool ?? '', rule, message, detail, isTest: draft.test != null });
  return {
    tool: draft.tool,
    severity: draft.severity ?? 'error',
    rule,
    message,
    detail,
    location: draft.location ?? null,
    frames: draft.frames ?? [],
    test: draft.test ?? null,
    kind: draft.kind ?? read.kind,
    facts: draft.facts ? { ...read.facts, ...draft.facts } : read.facts,
    source: draft.source,
    scope: draft.scope ?? null,
    passedOnRetry: draft.passedOnRetry ?? false,
  };
}

/** A location from matched text; line and column become null when they are no positive numbers. */
export function locationOf(path: string, line?: string | number | null, column?: string | number | null): Location {
  return { path: untagged(path), line: positive(line), column: positive(column) };
}

/** The path without the tag that whoever passed the line on put before it: `[lint] src/a.x`. */
const untagged = (path: string): string =>
  path.startsWith('[') ? path.replace(/^\[[\w .:@/-]{1,60}\]\s{1,8}(?=\S)/, '') : path;

/** A frame whose origin `attribute` decides. */
export function frameOf(path: string, line?: string | number | null, column?: string | number | null): Frame {
  return { ...locationOf(path, line, column), name: null, origin: 'unknown' };
}

/** The same frame with its function's name. */
export const inFunction = (frame: Frame, name: string | null | undefined): Frame => ({ ...frame, name: name || null });

function positive(value: string | number | null | undefined): number | null {
  const number = typeof value === 'string' ? Number.parseInt(value, 10) : value;
  return number != null && Number.isInteger(number) && number > 0 ? number : null;
}
