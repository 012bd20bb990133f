// The fitted numbers of kinship, as log-odds. docs/adr/0006-kinship.md says how they came about and how well they do.

import type { Weights } from './likeness.ts';

export interface Likely {
  readonly weights: Weights;
  /** Of two failures of which nothing is known. */
  readonly constant: number;
  /** Share of the mean likeness between two groups; the rest is their nearest members'. */
  readonly mean: number;
  /** What the tests' reach adds; null where it is not known. */
  readonly reach: ReachOdds | null;
}

export interface ReachOdds {
  /** Per nat that one declaration explains both groups better than one for each, which costs `saved` more; bounded by `most`. */
  readonly rate: number;
  readonly saved: number;
  readonly most: number;
  /** Against, where the tests share no declaration. */
  readonly nothingShared: number;
  /** Where one of the groups has no known test. */
  readonly untold: number;
}

/** With a checkout and tests that passed. */
export const WITH_REACH: Likely = {
  weights: {
    suite: 0.91,
    file: 0.84,
    base: 0.07,
    words: 5.27,
    exception: -0.02,
    message: 0.92,
    inner: -0.02,
    innerFile: 0.01,
    frames: -0.01,
    swaps: 2.01,
    shift: 5.24,
    step: 0.65,
    difference: 0.59,
    crossing: 2.51,
    kind: 0.85,
    pathWords: 1.57,
    symbols: -0.63,
    otherShift: 0.02,
    otherException: -0.03,
    otherPlace: 0.12,
    otherSort: -0.46,
    manner: 1.92,
    otherManner: -1.98,
    build: 1.62,
    oneBuild: 1.48,
    lint: 0,
    near: 0.28,
  },
  constant: -2,
  mean: 1,
  reach: { rate: 0.05, saved: 4.99, most: 2.54, nothingShared: 2.16, untold: 0.23 },
};

/** From what was said alone. */
export const WITHOUT_REACH: Likely = {
  weights: {
    suite: 1.18,
    file: 1.07,
    base: 1.73,
    words: 1.66,
    exception: 0.8,
    message: 1.39,
    inner: 0.67,
    innerFile: 1.55,
    frames: -1.54,
    swaps: -0.05,
    shift: 0.42,
    step: 1.77,
    difference: 0.2,
    crossing: 1.02,
    kind: 1.18,
    pathWords: 0.96,
    symbols: -0.24,
    otherShift: -0.49,
    otherException: -1.73,
    otherPlace: 0.61,
    otherSort: 2.39,
    manner: 0.03,
    otherManner: -0.55,
    build: 1.3,
    oneBuild: 0.72,
    lint: -2,
    near: 0.51,
  },
  constant: -3.47,
  mean: 0.96,
  reach: null,
};
