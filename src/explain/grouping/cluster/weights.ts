// The model numbers of likeness, as log-odds. docs/adr/0006-kinship.md says how they came about and how well they do.

import type { Weights } from './likeness.ts';

export interface LikenessModel {
  readonly weights: Weights;
  /** Of two failures of which nothing is known. */
  readonly constant: number;
  /** Share of the mean likeness between two groups; the rest is their nearest members'. */
  readonly mean: number;
  /** What the tests' reach adds; null where it is not known. */
  readonly reach: ReachOdds | null;
}

export interface ReachOdds {
  /** Per nat by which one fault explains both groups better than one for each, which costs `saved` more; bounded by `most`. */
  readonly rate: number;
  readonly saved: number;
  readonly most: number;
  /** Against, where the tests share no declaration. */
  readonly nothingShared: number;
  /** Where one of the groups has no known test. */
  readonly untold: number;
}

/** With a checkout and tests that passed. */
export const WITH_REACH: LikenessModel = {
  weights: {
    suite: 0.91,
    file: 0,
    base: 0,
    words: 5.3,
    exception: 0,
    message: 1.32,
    inner: 0,
    innerFile: 0,
    frames: 0,
    swaps: 2.02,
    shift: 4.65,
    step: 1.43,
    difference: 0,
    crossing: 4.07,
    kind: 0.85,
    pathWords: 0.05,
    symbols: 0,
    otherShift: -0.55,
    otherException: 0,
    otherPlace: 0.12,
    otherSort: -0.92,
    deviation: 2.26,
    otherDeviation: -3.5,
    build: 3.57,
    oneBuild: 3.46,
    lint: 0,
    near: 2.1,
    scale: 0.4,
    otherScale: -1.7,
    missing: 1.84,
    otherMissing: -8,
    named: 1.11,
    crash: 8.27,
    crashes: 0.57,
    header: 3.29,
    broken: 12,
    otherNull: -3.45,
    printed: 0.77,
  },
  constant: -3.07,
  mean: 1,
  reach: { rate: 0.65, saved: 0.67, most: 1.26, nothingShared: 5, untold: -0.22 },
};

/** From what was said alone. */
export const WITHOUT_REACH: LikenessModel = {
  weights: {
    suite: 1.18,
    file: 1.27,
    base: 1.73,
    words: 2.77,
    exception: 0.8,
    message: 1.39,
    inner: 0.67,
    innerFile: 1.08,
    frames: -1.54,
    swaps: -0.05,
    shift: 0.42,
    step: 1.77,
    difference: 0.17,
    crossing: 1.02,
    kind: 1.18,
    pathWords: 0.96,
    symbols: -0.24,
    otherShift: -0.37,
    otherException: -1.78,
    otherPlace: 0.61,
    otherSort: 2.39,
    deviation: 0,
    otherDeviation: -0.55,
    build: 1.3,
    oneBuild: 0.72,
    lint: -2,
    near: 0.51,
    scale: 0,
    otherScale: 0,
    missing: 1.84,
    otherMissing: -8,
    named: 0,
    crash: 0,
    crashes: 0.6,
    header: 0,
    broken: 0,
    otherNull: -3,
    printed: 0.15,
  },
  constant: -3.62,
  mean: 0.88,
  reach: null,
};
