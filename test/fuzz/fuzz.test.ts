// A small part of what `npm run fuzz` tries, the same at every run.

import { describe, expect, it } from 'vitest';
import { corpus } from './corpus.ts';
import { growthOf, HOSTILE, MOST_GROWTH } from './linear.ts';
import { MUTATIONS } from './mutations.ts';
import { worstOf } from './patterns-cost.ts';
import { randomOf } from './random.ts';
import { fuzz, make } from './run.ts';
import { match } from './steps.ts';
import { findingsIn, lostOf } from './trial.ts';

const SAMPLES = corpus();
const INPUTS = 25;

describe('damaged inputs', () => {
  it('throw nothing, cost no more than their size allows, lose nothing that stood before the damage', async () => {
    const outcome = await fuzz({ samples: SAMPLES, seed: 20_261_121, from: 0, goesOn: (number) => number < INPUTS });
    expect(outcome.faults).toEqual([]);
    expect(outcome.inputs).toBe(INPUTS);
  });

  it('are made again by their number', () => {
    for (let number = 0; number < 20; number++)
      expect(make(SAMPLES, randomOf(number)).bytes).toEqual(make(SAMPLES, randomOf(number)).bytes);
  });

  it.each(Object.entries(MUTATIONS))('%s changes an input, and leaves its beginning as it says', (_, mutation) => {
    const bytes = Buffer.from('one 1\ntwo 2\nthree 3\n'.repeat(40));
    const made = Array.from({ length: 30 }, (__, seed) =>
      mutation(bytes, { random: randomOf(seed), other: () => Buffer.from('other\n'.repeat(90)) }),
    );
    expect(made.some((one) => !one.bytes.equals(bytes))).toBe(true);
    for (const { bytes: after, keeps = 0 } of made) expect(after.subarray(0, keeps)).toEqual(bytes.subarray(0, keeps));
  });
});

describe('a beginning', () => {
  it.each(SAMPLES.filter((_, at) => at % 16 === 0).map(({ name, ...sample }) => ({ name, ...sample })))(
    'of $name says what the whole says of it',
    async ({ ending, bytes }) => {
      const before = await findingsIn(`input${ending}`, bytes);
      const lines = bytes.toString('utf8').split('\n');
      const last = before.filter(({ severity }) => severity === 'error').map(({ source }) => source.endLine);
      const cut = Math.min(lines.length, (last[last.length >> 1] ?? 0) + 3);
      const after = await findingsIn(`input${ending}`, Buffer.from(`${lines.slice(0, cut).join('\n')}\n`));
      expect(lostOf(before, after, cut + 1)).toEqual([]);
    },
  );
});

describe('hostile inputs', () => {
  it('cost twice as much at twice the size', async () => {
    const growths = await growthOf(
      HOSTILE.filter((_, at) => at % 8 === 3),
      15_000,
    );
    expect(
      growths.filter(({ blocks, chars, faults }) => blocks > MOST_GROWTH || chars > MOST_GROWTH || faults.length),
    ).toEqual([]);
  });
});

describe('the steps of a pattern', () => {
  it.each([
    /a+b/,
    /^(?<x>\w+) \k<x>$/m,
    /(?<=a)b|c(?!d)/,
    /(?:ab?){2,3}?c/i,
    /[^\s"']{1,4}\.\p{L}/u,
    /^\s*$/,
    /(a|ab)(c|bcd)(d*)/,
  ])('%s end as the engine does', (pattern) => {
    const texts = ['aab', 'foo foo', 'foo bar', 'ab cd', 'ABaBc', 'x.é', '', ' \n', 'abcd'];
    for (const text of texts)
      expect([text, match(pattern, text, 1_000_000).isMatch]).toEqual([text, pattern.test(text)]);
  });

  it.each([
    ['nested repeats', /^(?:a+)+$/],
    ['a repeat at any place', /\s+$/],
    ['two repeats of the same', /^\w*\d*!/],
    ['a name of parts', /^\*\* \((?:\w{1,60}\.?){1,5}\)/],
  ])('%s grow faster than the text', (_, pattern) => {
    expect(worstOf(pattern, 24) / worstOf(pattern, 8)).toBeGreaterThan(4);
  });

  it.each([
    ['a bound', /^\s{0,20}\d+:/],
    ['parts that cannot meet', /^\w+ \d+$/],
    ['one place to begin', /^[^:]+: .*$/],
  ])('%s keep them in proportion', (_, pattern) => {
    expect(worstOf(pattern, 400) / worstOf(pattern, 200)).toBeLessThan(2.2);
  });
});
