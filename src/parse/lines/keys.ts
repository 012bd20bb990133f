// Who looks for which needles in a log, each by a number: the steps, the general extractor, the installations, the runners' prefixes, and each format three times.

import type { LogFormat } from '../../model/format.ts';
import { DOUBTS } from '../generic/lines.ts';
import { FORMATS } from '../registry/index.ts';

/** All but infra's: it is given the lines that look like errors, once the step has failed. */
export const LOG_FORMATS: readonly LogFormat[] = FORMATS.filter(
  (format): format is LogFormat => format.reads === 'log' && format.name !== 'infra',
);

export const KEYS = {
  ...{ odd: 0, steps: 1, heads: 2, installs: 3, evidence: 4 },
  ...{ closing: 5, shapes: 6, commands: 7 },
} as const;
const FIRST_DOUBT = 8;
const FIRST_FORMAT = FIRST_DOUBT + DOUBTS.length;

/** A doubtful head's lines. */
export const doubtKey = (doubt: number): number => FIRST_DOUBT + doubt;

/** A format's lines that `probe` is to be asked about. */
export const markKey = (format: number): number => FIRST_FORMAT + 3 * format;
/** A format's lines that wake its resting reader. */
export const wakeKey = (format: number): number => FIRST_FORMAT + 3 * format + 1;
/** Further lines that `probe` is to see. */
export const alsoKey = (format: number): number => FIRST_FORMAT + 3 * format + 2;
export const KEY_COUNT = FIRST_FORMAT + 3 * LOG_FORMATS.length;
