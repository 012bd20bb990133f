// What the explanation says: evidence, causes and the digest that every surface renders.

import type { Frame, Severity, SourceSpan, TestCase } from './finding.ts';
import type { Family, Kind, Loop } from './kind.ts';
import type { Ended, Note } from './source.ts';

export type Confidence = 'proved' | 'certain' | 'likely' | 'possible' | 'unknown';
export type Status = 'new' | 'known' | 'flaky' | 'infra';
export type Verdict = 'fine' | 'broken' | 'unclear';

/** How much one observation tells: the first alone may carry a cause, the last only tips a balance. */
export const SIGNAL_TIERS = ['decisive', 'strong', 'fair', 'weak'] as const;
export type Tier = (typeof SIGNAL_TIERS)[number];

/** One observation that speaks for a cause: its kind, how much it tells, and the sentence. */
export interface Evidence {
  readonly kind: string;
  readonly tier: Tier;
  readonly points: number;
  readonly because: string;
}

/** A place to open: 1-based lines of the head revision. */
export interface Site {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
}

export interface BlamedChange extends Site {
  readonly commit?: string;
  readonly author?: string;
}

export interface Rival {
  readonly path: string;
  readonly line: number;
  readonly because: string;
}

/** What undoing showed of one cause. Counts are of the cause's failures, but for `new`. */
export interface Proof {
  /**
   * - `undone`: without `edits` the failures are seen passing;
   * - `passes-again`: nothing was undone, and they pass when repeated;
   * - `fails-without-the-change`: the base itself fails alike;
   * - `ruled-out`: without `edits` they fail as before, and nothing else was proved.
   */
  readonly how: 'undone' | 'ruled-out' | 'fails-without-the-change' | 'passes-again';
  readonly edits: readonly Site[];
  /**
   * - `alone`: one edit;
   * - `all`: undoing less than all of them heals nothing (each is enough to break it, or one needs the other);
   * - `any`: undoing any one of them heals (they break it only together);
   * - `among`: undoing them heals, and which of them is needed was not found out.
   */
  readonly relation: 'alone' | 'all' | 'any' | 'among';
  /** Failures seen passing, failures left, and failures that only the undoing brings: they rely on `edits`. */
  readonly gone: number;
  readonly left: number;
  readonly new: number;
  /** What was undone without any effect. */
  readonly ruledOut: readonly Site[];
  /** What the old test says of the new code, where the failing test was edited: whose fault it is. `both-new`: there is no old test, or it cannot run. */
  readonly expectation: 'old-passes' | 'old-fails' | 'both-new' | null;
  readonly probes: number;
  readonly ms: number;
  /** The command that showed it. */
  readonly command: string | null;
}

/** One broken assumption. Ids are stable hashes; `findings` are finding ids, the primary first. */
export interface Cause {
  readonly id: string;
  readonly kind: Kind;
  /** Tool-free key: `member:User.email`. */
  readonly subject: string;
  /** The assumption as the failing code believed it, Markdown code spans in backticks. */
  readonly assumption: string;
  /** What is so now, e.g. "it is `emailAddress`"; empty when unknown. */
  readonly now: string;
  /** What is so now, without a hedge and without its place: "`limitOf` now compares with `<`, was `<=`". */
  readonly fact: string;
  /** Where the fact's place is said: before it as its subject, behind it in brackets, or nowhere. */
  readonly factPlace: 'before' | 'after' | 'none';
  /** Who is hurt by it and how sure that is, with the punctuation it begins with; places stand in it as code spans. */
  readonly link: string;
  /** The whole sentence: the fact, its place, the link. */
  readonly headline: string;
  readonly confidence: Confidence;
  readonly status: Status;
  readonly site: Site | null;
  readonly change: BlamedChange | null;
  readonly rivals: readonly Rival[];
  readonly evidence: readonly Evidence[];
  /** What running again without an edit showed; null where nothing was run again. */
  readonly proof: Proof | null;
  readonly excerpt: SourceSpan | null;
  readonly findings: readonly string[];
  readonly owners: readonly string[];
  readonly legs: readonly string[];
  readonly reproduce: string | null;
  readonly loop: Loop;
  /** The matrix values on which alone it fails, e.g. "only on node 20"; null when it fails everywhere or there is one leg. */
  readonly dimension: string | null;
  /** A nearer check that tells the same, with its time; null when the cause's own check is the nearest. */
  readonly nearer: { readonly check: string; readonly command: string; readonly durationMs: number | null } | null;
}

/** A finding as surfaces show it. */
export interface DigestFinding {
  readonly id: string;
  /** Null where no format knows the tool: the check's name is then all there is to call it. */
  readonly tool: string | null;
  readonly check: string;
  readonly severity: Severity;
  readonly rule: string | null;
  readonly message: string;
  readonly detail: string;
  readonly path: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly frames: readonly Frame[];
  readonly test: TestCase | null;
  readonly fingerprint: string;
  readonly status: Status;
  readonly legs: readonly string[];
  readonly source: SourceSpan;
}

/** One question CI asked, over all its legs. */
export interface Check {
  readonly name: string;
  /** What its findings are called ("type error"); absent where only its name tells. */
  readonly family?: Family;
  readonly loop: Loop;
  readonly tools: readonly string[];
  readonly command: string | null;
  /** Null where nothing told it. */
  readonly exitCode: number | null;
  /** The signal that ended it; absent or null where none did or nobody told. */
  readonly signal?: string | null;
  /** Well only where it said so, by its exit code, its counts or its closing words; absent or null where nothing told. */
  readonly ended?: Ended | null;
  /** True where it told how many tests ran. */
  readonly runsTests?: boolean;
  /** Failures that people decided to leave out. */
  readonly ignored?: number;
  readonly durationMs: number | null;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly truncated: boolean;
  readonly notRun: readonly string[];
}

/** An excerpt's text, keyed by `path:line`, so that surfaces need no file access. */
export interface ExcerptText extends SourceSpan {
  readonly lines: readonly string[];
}

/** A blamed edit's old and new lines for "the change" section. */
export interface ChangeText extends Site {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Lines that the change's diff shows, of the files that are spoken of: an annotation elsewhere is not seen in it. */
export interface ShownDiff {
  readonly spans: readonly Site[];
  /** Files that the change deletes: no line of them is left. */
  readonly gone: readonly string[];
}

/** Everything a surface may use. Counts are true totals even where lists are cut. */
export interface Digest {
  readonly verdict: Verdict;
  /** False when no change was given: surfaces then do not speak of a diff. Absent means true. */
  readonly hasChange?: boolean;
  readonly headline: string;
  readonly causes: readonly Cause[];
  readonly unattributed: readonly string[];
  readonly findings: readonly DigestFinding[];
  readonly checks: readonly Check[];
  readonly notes: readonly Note[];
  readonly excerpts: readonly ExcerptText[];
  readonly changes: readonly ChangeText[];
  /** Absent where no change is known. */
  readonly diff?: ShownDiff;
  readonly totals: {
    readonly findings: number;
    readonly causes: number;
    readonly passed: number;
    readonly failed: number;
    readonly skipped: number;
    readonly sources: number;
  };
}
