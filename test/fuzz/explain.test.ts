// What an explanation costs as the failures, the change and the checkout grow: counted, not timed.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CheckoutSize, madeCheckout } from '../../bench/speed/checkout.ts';
import { attribute } from '../../src/attribute/index.ts';
import { explain } from '../../src/explain/index.ts';
import { parseDiff } from '../../src/ingest/diff.ts';
import type { Attributed } from '../../src/model/attributed.ts';
import type { Change } from '../../src/model/change.ts';
import { DEFAULT_LIMITS } from '../../src/model/limits.ts';
import { NO_SOURCES, type Sources } from '../../src/model/sources.ts';
import { parseSource } from '../../src/parse/index.ts';
import { render } from '../../src/pipeline/render.ts';
import { MOST_GROWTH } from './linear.ts';
import { openCounter } from './operations.ts';

let counter: Awaited<ReturnType<typeof openCounter>>;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.close());

const limits = { ...DEFAULT_LIMITS, findings: 100_000, tests: 100_000 };
const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => `${line(at)}\n`).join('');

interface Case {
  readonly inputs: Readonly<Record<string, string>>;
  readonly sources?: Sources;
  readonly change?: Change | null;
}

async function attributed({ inputs, sources = NO_SOURCES, change = null }: Case): Promise<Attributed> {
  const read = Object.entries(inputs).map(([path, text]) =>
    parseSource({ path, role: 'head', attempt: 1, leg: null, chunks: [text] }, limits),
  );
  const sections = (await Promise.all(read)).flatMap((parsed) => parsed.sections);
  return attribute({ sections, sources, change, pathMap: [] });
}

/** Explains and shows it on every surface that tells all; gives what that cost. */
async function costOf(
  given: Case,
): Promise<{ readonly blocks: number; readonly chars: number; readonly findings: number }> {
  const { sources = NO_SOURCES, change = null } = given;
  const placed = await attributed(given);
  await counter.take();
  const digest = await explain({ attributed: placed, change, sources, limits, notes: [] });
  for (const surface of ['text', 'markdown', 'json', 'brief', 'sarif', 'annotations'] as const)
    await render(digest, surface);
  return { ...(await counter.take()), findings: digest.totals.findings };
}

/** Sizes are beyond those up to which every two groups are compared. */
const FEW = 300;

const LOGS: Readonly<Record<string, (count: number) => string>> = {
  'errors, no two alike': (count) =>
    lines(count, (at) => `src/f${at}.ts(${at + 1},7): error TS2339: Property 'p${at}' does not exist on type 'Item'.`),
  'errors of one file': (count) =>
    lines(count, (at) => `src/f.ts(${at + 1},7): error TS2339: Property 'p${at}' does not exist on type 'Item'.`),
  'errors of one cause': (count) =>
    lines(count, (at) => `src/f${at}.ts(${at + 1},7): error TS2339: Property 'name' does not exist on type 'Item'.`),
  'errors with numbers in them': (count) =>
    lines(count, (at) => `src/f${at}.ts(${at + 1},7): error TS2554: Expected ${at} arguments, but got ${at + 1}.`),
};

describe('without a change', () => {
  it.each(Object.entries(LOGS))('twice as many %s cost about twice as much', async (_, log) => {
    await costOf({ inputs: { 'job.log': log(FEW) } });
    const [once, twice] = [
      await costOf({ inputs: { 'job.log': log(FEW) } }),
      await costOf({ inputs: { 'job.log': log(2 * FEW) } }),
    ];
    expect(twice.findings).toBe(2 * once.findings);
    expect(twice.blocks / once.blocks).toBeLessThan(MOST_GROWTH);
    expect(twice.chars / once.chars).toBeLessThan(MOST_GROWTH);
  });

  it('twice as many failed tests cost about twice as much', async () => {
    const report = (count: number): string =>
      `<testsuite name="s">${lines(count, (at) => `<testcase classname="c${at % 9}" name="does thing ${at}"><failure message="expected ${at} to be ${at + 1}"/></testcase>`)}</testsuite>`;
    const [once, twice] = [
      await costOf({ inputs: { 'r.xml': report(FEW) } }),
      await costOf({ inputs: { 'r.xml': report(2 * FEW) } }),
    ];
    expect(twice.findings).toBe(2 * once.findings);
    expect(twice.blocks / once.blocks).toBeLessThan(MOST_GROWTH);
    expect(twice.chars / once.chars).toBeLessThan(MOST_GROWTH);
  });
});

describe('with a change and a checkout', () => {
  const made = (size: CheckoutSize): Case & { readonly reads: () => number } => {
    const { files, diff, log, report } = madeCheckout(size);
    const read = new Set<string>();
    const sources: Sources = {
      paths: [...files.keys()].sort(),
      read: (path) => (read.add(path).size ? (files.get(path) ?? null) : null),
    };
    return {
      inputs: { 'types.log': log, 'tests.xml': report },
      sources,
      change: { files: parseDiff(diff).files, base: null, head: null },
      reads: () => read.size,
    };
  };

  it('twice as many changed files cost about twice as much', async () => {
    const [once, twice] = [
      await costOf(made({ files: 2_000, changed: 100, failures: 20 })),
      await costOf(made({ files: 4_000, changed: 200, failures: 20 })),
    ];
    expect(twice.blocks / once.blocks).toBeLessThan(MOST_GROWTH);
    expect(twice.chars / once.chars).toBeLessThan(MOST_GROWTH);
  });

  it('of a vast change, what is near to the failures is weighed, and the rest costs little', async () => {
    const [once, twice] = [
      await costOf(made({ files: 5_000, changed: 2_500, failures: 20 })),
      await costOf(made({ files: 10_000, changed: 5_000, failures: 20 })),
    ];
    expect(twice.blocks / once.blocks).toBeLessThan(MOST_GROWTH);
  });

  it('files are read where findings and change point, however many there are', async () => {
    const [few, many] = [
      made({ files: 2_000, changed: 50, failures: 50 }),
      made({ files: 8_000, changed: 50, failures: 50 }),
    ];
    await costOf(few);
    await costOf(many);
    expect(few.reads()).toBeGreaterThan(50);
    expect(many.reads()).toBeLessThan(few.reads() * 1.2);
  });
});
