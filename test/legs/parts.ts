// Parts for the tests of bundles: one leg's by hand, and arbitrary ones.

import fc from 'fast-check';
import { openPool } from '../../src/legs/read.ts';
import { bundleLines } from '../../src/legs/write.ts';
import type { BundleFinding, BundlePart, TestClass } from '../../src/model/bundle.ts';
import type { Check } from '../../src/model/cause.ts';
import type { Leg } from '../../src/model/source.ts';
import { clip } from '../../src/render/hostile.ts';
import { redactorFor } from '../../src/render/redact.ts';

export const legOf = (node: string, os: string): Leg => ({ job: `test (${node}, ${os})`, matrix: { node, os } });

/** A failed test. */
export function failing(name: string, more: Partial<BundleFinding> = {}): BundleFinding {
  const file = 'test/price.test.ts';
  return {
    ...{ tool: 'vitest', check: 'unit', family: 'unit', severity: 'error', rule: null, kind: 'value-is' },
    message: `expected ${name.length} to be 3`,
    detail: 'AssertionError\n    at total (src/price.ts:7:3)',
    location: { path: file, line: 12, column: 5 },
    frames: [{ path: 'src/price.ts', line: 7, column: 3, name: 'total', origin: 'app' }],
    test: { suite: file, name, file },
    facts: { symbols: ['total'], expected: '3', actual: String(name.length) },
    source: { path: 'reports/junit.xml', line: 4, endLine: 9 },
    ...{ scope: null, step: null, order: 0, isLog: false, isGeneric: false, passedOnRetry: false },
    ...more,
  };
}

/** What a type checker says on one line. */
export const typeError = (line: number, message: string): BundleFinding =>
  failing('', {
    ...{
      tool: 'tsc',
      check: 'types',
      family: 'types',
      kind: 'type-is',
      rule: 'TS2322',
      message,
      test: null,
      frames: [],
      isLog: true,
    },
    location: { path: 'src/price.ts', line, column: 3 },
    source: { path: 'tsc.log', line, endLine: line },
  });

export const classOf = (names: readonly string[], failed = 0): TestClass => ({
  ...{ tool: 'vitest', suite: 'test/price.test.ts', file: 'test/price.test.ts', passed: names.length, failed },
  names,
});

const checkOf = (name: string, failed: number): Check => ({
  ...{
    name,
    loop: name === 'types' ? 'edit' : 'commit',
    tools: [name === 'types' ? 'tsc' : 'vitest'],
    command: `npm run ${name}`,
  },
  ...{ exitCode: failed ? 1 : 0, durationMs: 1_000, passed: 3, failed, skipped: 0, truncated: false, notRun: [] },
});

/** One leg's part of one attempt. */
export function partOf(leg: Leg, findings: readonly BundleFinding[], more: Partial<BundlePart> = {}): BundlePart {
  const { attempt = 1 } = more;
  const failed = findings.filter(({ test }) => test !== null).length;
  return {
    ...{
      id: `7-${leg.job}-${attempt}`,
      slot: `7-${leg.job}`,
      attempt,
      leg,
      sources: 1,
      checks: [checkOf('unit', failed)],
      completed: ['vitest'],
    },
    ...{ notes: [], change: null, findings, base: [], classes: [classOf(['adds', 'rounds'], failed)], cut: 0 },
    ...more,
  };
}

export const textOf = (parts: readonly BundlePart[], secrets: readonly string[] = []): string =>
  [...bundleLines(parts, { redact: redactorFor(secrets), clip })].join('');

/** The parts that are read of a bundle's text, and what was said of it. */
export async function readBack(text: string | readonly string[], full?: number) {
  const pool = openPool(full);
  const notes: string[] = [];
  for (const [at, one] of (typeof text === 'string' ? [text] : text).entries()) {
    const note = await pool.add(`bundle-${at}`, [one]);
    if (note) notes.push(note.message);
  }
  return { parts: pool.parts(), notes };
}

const NAMES = ['adds', 'rounds', 'carries over', 'is never negative'];
const anyFinding: fc.Arbitrary<BundleFinding> = fc.oneof(
  fc
    .record({
      name: fc.constantFrom(...NAMES),
      varying: fc.constantFrom('', ' (in 3 ms)', ' at 0x7f'),
      line: fc.constantFrom(12, 13),
      retried: fc.nat(9),
    })
    .map(({ name, varying, line, retried }) =>
      failing(name, {
        message: `expected 2 to be 3${varying}`,
        location: { path: 'test/price.test.ts', line, column: 5 },
        detail: `AssertionError${varying}`,
        passedOnRetry: retried === 0,
      }),
    ),
  fc
    .record({ line: fc.constantFrom(3, 4), word: fc.constantFrom('string', 'number') })
    .map(({ line, word }) => typeError(line, `Type '${word}' is wrong.`)),
);

const LEGS = ['20', '22', '24'].flatMap((node) => ['ubuntu', 'windows'].map((os) => legOf(node, os)));

/** Parts of one run: some legs, some of them in several attempts. */
export const anyParts: fc.Arbitrary<readonly BundlePart[]> = fc
  .uniqueArray(fc.record({ leg: fc.constantFrom(...LEGS), attempt: fc.constantFrom(1, 2, 3) }), {
    minLength: 1,
    maxLength: 8,
    selector: ({ leg, attempt }) => `${leg.job}${attempt}`,
  })
  .chain((places) =>
    fc.tuple(
      ...places.map(({ leg, attempt }) =>
        fc
          .record({
            findings: fc.array(anyFinding, { maxLength: 5 }),
            passed: fc.subarray(NAMES),
            note: fc.subarray(['a.xml is empty.', 'b.xml is empty.']),
            completed: fc.subarray(['vitest']),
          })
          .map(({ findings, passed, note, completed }) =>
            partOf(leg, findings, {
              ...{ attempt, completed, classes: passed.length ? [classOf(passed)] : [] },
              notes: note.map((message) => ({ level: 'warning', message })),
            }),
          ),
      ),
    ),
  );
