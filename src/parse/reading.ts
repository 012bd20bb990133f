// Makes a reading of what a format's reader gave.

import type { Format, ReadingPart } from '../model/format.ts';
import type { Reading } from '../model/source.ts';

/** Completes what a reader gave with what its format says of itself. */
export function readingOf(format: Format, part: ReadingPart): Reading {
  return {
    format: format.name,
    tool: format.name,
    family: format.family,
    passed: null,
    failed: null,
    skipped: null,
    passedTests: [],
    truncated: false,
    notRun: [],
    notes: [],
    ...part,
  };
}
