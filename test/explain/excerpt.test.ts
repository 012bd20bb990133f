// What causes show of their inputs: with what belongs to it, next to what says the same, and nothing twice.

import { describe, expect, it } from 'vitest';
import type { Folded } from '../../src/explain/findings/fold.ts';
import { byTelling, excerptsOf } from '../../src/explain/words/excerpt.ts';
import type { PlacedFinding } from '../../src/model/attributed.ts';

interface Told {
  readonly line: number;
  readonly endLine?: number;
  readonly around?: readonly [number, number];
  readonly message?: string;
  readonly detail?: string;
  readonly path?: string;
  readonly isGeneric?: boolean;
}

function entry({
  line,
  endLine = line,
  around,
  message = `error ${line}`,
  detail = '',
  path = 'job.log',
  isGeneric = false,
}: Told): Folded {
  const lines = (from: number, to: number): string[] =>
    Array.from({ length: to - from + 1 }, (_, at) => `line ${from + at}`);
  const finding: PlacedFinding = {
    tool: 'gcc',
    severity: 'error',
    rule: null,
    message,
    detail,
    location: null,
    frames: [],
    test: null,
    kind: 'unknown',
    facts: { symbols: [] },
    source: { path, line, endLine },
    ...(around ? { around: { path, line: around[0], endLine: around[1], lines: lines(...around) } } : {}),
    scope: null,
    passedOnRetry: false,
    check: 'build',
    family: 'build',
    leg: null,
    attempt: 1,
    step: null,
    order: 0,
    isLog: true,
    isGeneric,
  };
  return { finding, said: [finding], legs: [], status: 'new' };
}

const spans = (causes: readonly (readonly Folded[])[]): (readonly [number, number] | null)[] =>
  excerptsOf(causes).map((excerpt) => excerpt && [excerpt.line, excerpt.endLine]);

describe('an excerpt', () => {
  it('shows a short error with what stands around it', () => {
    const [excerpt] = excerptsOf([[entry({ line: 12, around: [10, 15] })]]);
    expect(excerpt).toEqual({
      path: 'job.log',
      line: 10,
      endLine: 15,
      lines: ['line 10', 'line 11', 'line 12', 'line 13', 'line 14', 'line 15'],
    });
  });

  it('shows of a second cause only what the first does not', () => {
    expect(
      spans([
        [entry({ line: 12, around: [10, 20] })],
        [entry({ line: 18, around: [10, 20] })],
        [entry({ line: 40, around: [38, 44] })],
      ]),
    ).toEqual([
      [10, 20],
      [18, 18],
      [38, 44],
    ]);
  });

  it('goes on with what follows in the same cause and stands near', () => {
    const followers = [
      entry({ line: 103, endLine: 105 }),
      entry({ line: 108 }),
      entry({ line: 120 }),
      entry({ line: 109, path: 'other.log' }),
    ];
    const [excerpt] = excerptsOf([[entry({ line: 100, detail: 'more' }), ...followers]]);
    expect([excerpt?.line, excerpt?.endLine]).toEqual([100, 108]);
    expect(excerpt?.lines).toEqual(['error 100', 'more', 'error 103', 'error 108']);
  });

  it('begins with what was said before in the same cause', () => {
    expect(spans([[entry({ line: 100 }), entry({ line: 97, endLine: 98 }), entry({ line: 50 })]])).toEqual([[97, 100]]);
  });

  it('never has more than 30 lines, and no half of what follows', () => {
    expect(spans([[entry({ line: 100, endLine: 180 })]])).toEqual([[100, 129]]);
    expect(spans([[entry({ line: 100, endLine: 110 }), entry({ line: 111, endLine: 135 })]])).toEqual([[100, 110]]);
    const many = Array.from({ length: 400 }, (_, at) => entry({ line: 100 + at }));
    const [excerpt] = excerptsOf([many]);
    expect([excerpt?.line, excerpt?.endLine, excerpt?.lines.length]).toEqual([100, 129, 30]);
  });
});

it('tells findings in the order of their input, those of silent steps last', () => {
  const silent = entry({ line: 3, message: 'the step ended with exit code 1', isGeneric: true });
  const quoted = entry({ line: 9, detail: 'the last words', isGeneric: true });
  expect(
    [entry({ line: 30 }), silent, quoted, entry({ line: 7 })].sort(byTelling).map(({ finding }) => finding.source.line),
  ).toEqual([7, 9, 30, 3]);
});
