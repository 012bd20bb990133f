// Makes a reading of what a format's reader gave.

import type { Format, ReadingPart } from '../model/format.ts';
import type { Reading } from '../model/source.ts';

/** Completes what was read with what its format says of itself: counts that nothing told are null. */
export function readingOf(format: Pick<Format, 'name' | 'family'>, part: ReadingPart): Reading {
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
