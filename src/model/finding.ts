// What one tool said: the finding, its place, its frames and the facts read from its text.
// Everything here is plain data that serialises whole, because legs exchange findings in a bundle.

import type { Kind } from './kind.ts';

/** `error` whenever it made its check fail, whatever the tool calls it. */
export type Severity = 'error' | 'warning' | 'note';

/** A place in a file. `path` is as the tool printed it until `attribute` makes it repository-relative POSIX; line and column are 1-based, null when unknown. */
export interface Location {
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** Where a frame's code lives: the repository, its tests, somebody else's package, or not yet known. */
export type FrameOrigin = 'app' | 'test' | 'library' | 'unknown';

/** One line of a stack trace, innermost first. `name` is the function, null when the tool gives none. */
export interface Frame extends Location {
  readonly name: string | null;
  readonly origin: FrameOrigin;
}

/** A test case. `suite` is the file, class or describe path as the tool names it (segments joined by ` > `); `name` is the case's own title. `file` is the test's file where the tool names it. */
export interface TestCase {
  readonly suite: string;
  readonly name: string;
  readonly file: string | null;
}

/** Named things a message speaks of. A field is absent when the text does not say it. Values are copied from the text unmasked, at most 200 characters each. */
export interface Facts {
  /** Identifiers and quoted names in the message, most telling first, at most 24. */
  readonly symbols: readonly string[];
  /** The type or object that lacks `member`. */
  readonly owner?: string;
  readonly member?: string;
  /** A module, package, header or import path. */
  readonly module?: string;
  /** The name a module should export. */
  readonly exported?: string;
  /** An undefined variable, type or function. */
  readonly name?: string;
  /** The function whose signature is violated. */
  readonly callee?: string;
  readonly expected?: string;
  readonly actual?: string;
  /** The exception type, without its package. */
  readonly exception?: string;
  readonly errno?: string;
  /** `host:port` or a URL's origin. */
  readonly endpoint?: string;
  /** `METHOD /path` of a request. */
  readonly request?: string;
  readonly httpStatus?: number;
  readonly envVar?: string;
  /** A file or directory that should be there. */
  readonly file?: string;
  /** A command or runtime that should be there. */
  readonly command?: string;
  readonly signal?: string;
  readonly exitCode?: number;
  readonly snapshot?: string;
  /** A dependency as `name@range`, as far as it is told. */
  readonly dependency?: string;
  /** `mem`, `disk`, `fd`, `time`. */
  readonly resource?: string;
  /** The setup or teardown function that failed instead of the test. */
  readonly hook?: string;
}

/** Where in an input the finding stands: raw 1-based lines, only `\n` counts. */
export interface SourceSpan {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  /** The page that shows its first line, where there is one. */
  readonly url?: string;
}

/** A span with the text of its lines, cleaned. */
export interface Surroundings extends SourceSpan {
  readonly lines: readonly string[];
}

/** One thing a tool said. */
export interface Finding {
  /** Null where no format knows the tool: what it said was read by its shape. */
  readonly tool: string | null;
  readonly severity: Severity;
  /** The tool's own code: `TS2339`, `no-unused-vars`, `E0599`; null when it gives none. */
  readonly rule: string | null;
  /** The first thing it says, one line where the tool has one. */
  readonly message: string;
  /** The rest: diff, stack, notes; at most `limits.detailChars`. */
  readonly detail: string;
  readonly location: Location | null;
  readonly frames: readonly Frame[];
  readonly test: TestCase | null;
  readonly kind: Kind;
  readonly facts: Facts;
  readonly source: SourceSpan;
  /** The lines of a log, at most 30, that show it with what belongs to it; absent where its own lines do. */
  readonly around?: Surroundings;
  /** The package or directory a monorepo runner named for these lines, null when none did. */
  readonly scope: string | null;
  /** True when a retry inside the same run passed. */
  readonly passedOnRetry: boolean;
}
