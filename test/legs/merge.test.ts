// Merging bundles of many legs: what comes of it, and that neither order nor grouping shows.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { BundlePart } from '../../src/model/bundle.ts';
import type { ChangedFile } from '../../src/model/change.ts';
import type { ExplainOptions } from '../../src/pipeline/options.ts';
import { render } from '../../src/pipeline/render.ts';
import { explain } from '../../src/pipeline.ts';
import { temporary } from '../ingest/repository.ts';
import { anyParts, classOf, failing, legOf, partOf, readBack, textOf } from './parts.ts';

const root = mkdtempSync(join(tmpdir(), 'bundles-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Explains bundles given as files would be. */
const merged = (bundles: readonly (readonly BundlePart[])[], options: ExplainOptions = {}) =>
  mergedTexts(
    bundles.map((parts) => textOf(parts)),
    options,
  );

const mergedTexts = (texts: readonly string[], options: ExplainOptions = {}) =>
  explain(
    texts.map((text, at) => ({ name: `${at}.jsonl`, text })),
    { root, cwd: root, diff: 'none', env: {}, event: null, ...options },
  );

const each = (parts: readonly BundlePart[]) => parts.map((part) => [part]);

describe('many legs', () => {
  const legs = Array.from({ length: 30 }, (_, at) => legOf(String(at), 'ubuntu'));

  it('say one failure once, with all of them', async () => {
    const digest = await merged(
      each(
        legs.map((leg, at) =>
          partOf(leg, [failing('adds', { message: `expected ${at} to be 3`, detail: `after ${at} ms` })]),
        ),
      ),
    );
    expect(digest.findings.map(({ legs: on, test }) => [test?.name, on.length])).toEqual([['adds', 30]]);
    expect(digest.causes.map(({ legs: on, dimension }) => [on, dimension])).toEqual([[[], null]]);
    expect(digest.totals).toMatchObject({ findings: 1, failed: 30, passed: 90, sources: 30 });
  });

  it('name what those share that fail', async () => {
    const all = ['20', '22', '24'].flatMap((node) => ['ubuntu', 'windows'].map((os) => legOf(node, os)));
    const parts = all.map((leg) => partOf(leg, leg.matrix.os === 'windows' ? [failing('adds')] : []));
    const lint = partOf({ job: 'lint', matrix: {} }, []);
    const { causes } = await merged(each([...parts, lint]));
    expect(causes.map(({ dimension, legs: on }) => [dimension, on])).toEqual([
      ['only on os windows', ['test (20, windows)', 'test (22, windows)', 'test (24, windows)']],
    ]);
    expect(
      (await merged(each([...all.map((leg) => partOf(leg, [failing('adds')])), lint]))).causes[0]?.dimension,
    ).toBeNull();
  });

  it('are fine when all are, and unclear when one could not be read', async () => {
    const texts = legs.map((leg) => textOf([partOf(leg, [])]));
    expect(await mergedTexts(texts)).toMatchObject({ verdict: 'fine', totals: { sources: 30 } });
    const broken = await mergedTexts([...texts, `${texts[0]}{}\n`]);
    expect([broken.verdict, broken.notes.map(({ message }) => message)]).toEqual([
      'unclear',
      ['30.jsonl was left out: line 4 is of no known shape.'],
    ]);
  });

  it('put their notes together', async () => {
    const notes = [{ level: 'warning', message: 'a.xml is empty.' }] as const;
    const digest = await merged(each(legs.slice(0, 3).map((leg) => partOf(leg, [], { notes }))));
    expect(digest.notes).toEqual([
      { level: 'warning', message: 'a.xml is empty. (test (0, ubuntu) and 2 other jobs)' },
    ]);
  });
});

describe('attempts', () => {
  const [one, two] = [legOf('20', 'ubuntu'), legOf('22', 'ubuntu')];
  const passes = { attempt: 2, classes: [classOf(['adds', 'rounds', 'carries over'])] };

  it('make a test flaky that failed first and passed then', async () => {
    const digest = await merged(each([partOf(one, [failing('adds')]), partOf(one, [], passes)]));
    expect([digest.verdict, digest.findings.map(({ status }) => status), digest.totals.failed]).toEqual([
      'fine',
      ['flaky'],
      0,
    ]);
  });

  it('say so of their own leg alone', async () => {
    const digest = await merged(
      each([partOf(one, [failing('adds')]), partOf(one, [], passes), partOf(two, [failing('adds')])]),
    );
    expect([digest.verdict, digest.findings.map(({ status, legs }) => [status, legs])]).toEqual([
      'broken',
      [['new', [two.job]]],
    ]);
  });

  it('count the newest', async () => {
    const digest = await merged(each([partOf(one, []), partOf(one, [failing('adds')], { attempt: 2 })]));
    expect([digest.verdict, digest.totals.failed, digest.checks[0]?.exitCode]).toEqual(['broken', 1, 1]);
  });

  it('of another run do not replace each other', async () => {
    const other = partOf(one, [], { id: '8-x', slot: '8-x', attempt: 2 });
    expect((await merged(each([partOf(one, [failing('adds')]), other]))).verdict).toBe('broken');
  });
});

describe('the base', () => {
  it('as a bundle makes known what failed there', async () => {
    const text = textOf([partOf(legOf('20', 'ubuntu'), [failing('adds')])]);
    const digest = await mergedTexts([text], { base: [{ name: 'base.jsonl', text }] });
    expect([digest.verdict, digest.findings.map(({ status }) => status)]).toEqual(['fine', ['known']]);
  });

  it('that a leg knew travels with it', async () => {
    const part = partOf(legOf('20', 'ubuntu'), [failing('adds')], { base: [failing('adds')] });
    expect((await merged([[part]])).findings.map(({ status }) => status)).toEqual(['known']);
  });
});

describe('the change', () => {
  const file: ChangedFile = {
    ...{ path: 'src/price.ts', oldPath: 'src/price.ts', status: 'modified', binary: false },
    edits: [
      {
        line: 7,
        endLine: 7,
        oldLine: 7,
        removed: ['  return sum;'],
        added: ['  return sum + 1;'],
        before: [],
        after: [],
        heading: 'function total() {',
      },
    ],
  };
  const change = { base: 'a'.repeat(40), head: 'b'.repeat(40), files: [file], cut: 0 };
  const part = partOf(legOf('20', 'ubuntu'), [failing('adds')], { change });

  it('of the bundles is blamed where there is no other, and what is missing is said', async () => {
    const digest = await merged([[part]], { diff: null, cwd: temporary(), root: temporary() });
    expect(digest.causes.map((cause) => cause.change?.path)).toEqual(['src/price.ts']);
    expect(digest.notes.map(({ message }) => message)).toEqual([
      'The code is not checked out here: places come from the change and from what the tools said.',
    ]);
  });

  it('that was cut is said to be', async () => {
    const digest = await merged([[{ ...part, change: { ...change, cut: 3 } }]], {
      diff: null,
      cwd: temporary(),
      root: temporary(),
    });
    expect(digest.notes.map(({ message }) => message)).toContain(
      '3 changed files had no room in a bundle: nothing can be blamed on what changed there.',
    );
  });

  it('that most legs tell is taken', async () => {
    const others = ['22', '24'].map((node) =>
      partOf(legOf(node, 'ubuntu'), [failing('adds')], { change: { ...change, base: 'c'.repeat(40), files: [] } }),
    );
    const digest = await merged(each([part, ...others]), { diff: null, cwd: temporary(), root: temporary() });
    expect(digest.notes.map(({ message }) => message)).toContain(
      '1 of 3 jobs compared with another change than the most; theirs is not used.',
    );
  });
});

describe('merging', () => {
  /** Groups of items, in any order. */
  const grouped = <T>(items: readonly T[], cuts: readonly number[]): readonly (readonly T[])[] => {
    const groups = new Map<number, T[]>();
    for (const [at, item] of items.entries()) groups.set(cuts[at] ?? 0, [...(groups.get(cuts[at] ?? 0) ?? []), item]);
    return [...groups.values()];
  };

  it('gives the same bytes in any order and any grouping, also of merged bundles and of what came twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyParts.chain((parts) =>
          fc.tuple(
            fc.constant(parts),
            fc.shuffledSubarray([...parts, ...parts.slice(0, 2)], {
              minLength: parts.length + Math.min(2, parts.length),
            }),
            fc.array(fc.nat(3), { minLength: 10, maxLength: 10 }),
          ),
        ),
        async ([parts, shuffled, cuts]) => {
          const plain = await render(await merged(each(parts)), 'json');
          // Each group is read, put together and written again before all are merged.
          const again = await Promise.all(
            grouped(shuffled, cuts).map(async (group) =>
              textOf((await readBack(group.map((part) => textOf([part])))).parts),
            ),
          );
          expect(await render(await mergedTexts(again), 'json')).toBe(plain);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('counts what it has no room to tell, whatever the order', async () => {
    const parts = ['20', '22', '24'].map((node) =>
      partOf(
        legOf(node, 'ubuntu'),
        Array.from({ length: 40 }, (_, at) => failing(`${node} number ${at}`)),
      ),
    );
    const read = async (order: readonly number[]) =>
      (
        await readBack(
          order.map((at) => textOf(parts.slice(at, at + 1))),
          30,
        )
      ).parts;
    const [first, second] = [await read([0, 1, 2]), await read([2, 0, 1])];
    const told = (all: readonly BundlePart[]) =>
      all.flatMap(({ findings }) => findings.map(({ test }) => test?.name)).sort();
    expect(told(first)).toHaveLength(30);
    expect(told(second)).toEqual(told(first));
    expect(first.reduce((sum, { cut }) => sum + cut, 0)).toBe(90);
    const digest = await merged([first]);
    expect([digest.totals.findings, digest.notes[0]?.message]).toEqual([
      120,
      '90 further findings are counted and not told: there are too many.',
    ]);
  });
});
