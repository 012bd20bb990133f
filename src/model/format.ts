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
  /** True when another format's finding on the same lines is to be preferred; `wholly` when one anywhere in the section is. */
  readonly yields?: boolean | 'wholly';
  /** True when what it reads counts only in a step that failed. */
  readonly onFailure?: boolean;
  /** Literals, one of which every text of the tool holds: `probe` is asked only where one stands. All formats' marks are looked for in one pass. */
  readonly marks?: readonly string[];
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
