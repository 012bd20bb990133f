// What a format is: how one tool's output is recognised and read, as a stream.

import type { Family } from './kind.ts';
import type { Limits } from './limits.ts';
import type { Reading, Step } from './source.ts';

/** A clean line: no ANSI, no timestamp, no progress overwrites, at most `limits.lineChars`. `number` is its 1-based raw line. `scope` is the package or directory a monorepo runner named for it. */
export interface Line {
  readonly text: string;
  readonly number: number;
  readonly scope: string | null;
}

/** What a reader knows about where its text comes from. `command` is the step's, null outside a log. */
export interface Context {
  readonly source: string;
  readonly command: string | null;
  readonly step: Step | null;
  readonly limits: Limits;
}

/** What a reader hands back; `parse` adds format, tool and family where a reading leaves them out. */
export type ReadingPart = Partial<Reading> & Pick<Reading, 'findings'>;

export interface LogReader {
  push(lines: readonly Line[]): void;
  end(): ReadingPart | Promise<ReadingPart>;
  /** True while no line changes what it has read but one that fits one of the format's `wakes`, or follows such a line. Without it every line is pushed. */
  rests?(): boolean;
}

export interface ReportReader {
  push(text: string): void;
  end(): ReadingPart | Promise<ReadingPart>;
}

interface FormatCommon {
  /** Registry key and `tool` of its findings: `tsc`. */
  readonly name: string;
  readonly title: string;
  /** The tool's own page about this output. */
  readonly url: string;
  readonly family: Family;
}

/** Reads text lines, in a log or a file. `probe` sees a block of clean lines joined by `\n` and must be linear and cheap; `commands` matches a command line that runs the tool. */
export interface LogFormat extends FormatCommon {
  readonly reads: 'log';
  readonly commands: RegExp | null;
  /** True when another format's finding on the same lines is to be preferred. */
  readonly yields?: boolean;
  /** True when what it reads counts only in a step that failed. */
  readonly onFailure?: boolean;
  /** Literals, one of which every line holds that `probe` looks for: it is asked only about such lines. All formats' marks are looked for in one pass. */
  readonly marks?: readonly string[];
  /** Literals of further lines that `probe` is to see once there is one with a mark, such as of a format that it leaves the text to. */
  readonly also?: readonly string[];
  /** The patterns that `probe` looks for, where they are all: what they need is looked for with the marks. */
  readonly shows?: readonly RegExp[];
  /** As many lines from a section's beginning does `probe` see at most, and some more. */
  readonly within?: number;
  /** How many lines on either side of one with a mark `probe` needs to see; default: none. */
  readonly around?: number;
  /** Patterns, one of which fits every line that a reader at rest must not miss; it is given no others while it rests. */
  readonly wakes?: readonly RegExp[];
  /** How many lines before such a line it must be given, too; default: none. */
  readonly before?: (waking: string) => number;
  probe(text: string): boolean;
  open(context: Context): LogReader;
}

/** Reads a whole structured file. `probe` sees its first 64 KiB, decoded. */
export interface ReportFormat extends FormatCommon {
  readonly reads: 'report';
  probe(head: string): boolean;
  open(context: Context): ReportReader;
}

export type Format = LogFormat | ReportFormat;
