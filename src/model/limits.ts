// Every bound in one place; Config carries a copy that a user can change.

export interface Limits {
  /** Bytes read of one source; the rest is left with a note. */
  readonly sourceBytes: number;
  /** Bytes unpacked of one archive; the rest is left with a note. */
  readonly archiveBytes: number;
  /** Files read of one call; the rest is left with a note. */
  readonly files: number;
  /** Seconds spent on reading; what is not read by then is left with a note. */
  readonly seconds: number;
  /** Lines read of one log; the rest is left with a note. */
  readonly lines: number;
  /** Characters of one line; the rest of it is dropped. */
  readonly lineChars: number;
  /** Characters kept of a finding's detail. */
  readonly detailChars: number;
  /** Findings kept of one source; counts stay true. */
  readonly findings: number;
  /** Failed tests kept of one report; counts stay true. */
  readonly tests: number;
  /** Passed tests kept by name of one source. */
  readonly outcomes: number;
  /** Distinct findings the cause engine scores; the rest is grouped by key alone. */
  readonly scored: number;
  /** Pairs of a finding and a candidate that are scored. */
  readonly pairs: number;
  /** Characters of one source file read for the declaration graph. */
  readonly fileChars: number;
  /** Files read for the declaration graph. */
  readonly graphFiles: number;
}

export const DEFAULT_LIMITS: Limits = {
  sourceBytes: 4 * 2 ** 30,
  archiveBytes: 2 * 2 ** 30,
  files: 200_000,
  seconds: 900,
  lines: 50_000_000,
  lineChars: 16_384,
  detailChars: 8_192,
  findings: 20_000,
  tests: 1_000,
  outcomes: 10_000,
  scored: 2_000,
  pairs: 1_500_000,
  fileChars: 512 * 1024,
  graphFiles: 5_000,
};
