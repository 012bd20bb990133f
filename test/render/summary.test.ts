// What the first screen promises: the verdict, one sentence for each cause whose words follow the confidence, true counts.

import { expect, test } from 'vitest';
import type { Cause, Digest } from '../../src/model/cause.ts';
import { count, duration, grouped, listed } from '../../src/render/words.ts';
import { LINKED, readDigest } from './digests.ts';
import { DEFAULT_RENDER_OPTIONS, renderComment, renderSummary, renderTerminal } from './surfaces.ts';

const PLAIN = DEFAULT_RENDER_OPTIONS;
const linesOf = (markdown: string): string[] => markdown.split('\n').filter((line) => line.trim());

function withCause(over: Partial<Cause>, digest = readDigest('renamed-field')): Digest {
  return { ...digest, causes: digest.causes.map((cause) => ({ ...cause, ...over })) };
}

const RIVAL = { path: 'src/core/legacy.ts', line: 4, because: 'it changed too' };

const CHANGED = '**`Product.priceCents` is now `unitPriceCents`** (`src/core/types.ts:11`)';

test.each([
  [{}, `${CHANGED}; 12 type errors and 1 lint error come from it.`],
  [{ link: ', probably why 2 tests fail' }, `${CHANGED}, probably why 2 tests fail.`],
  [
    {
      confidence: 'possible',
      rivals: [RIVAL],
      fact: '2 tests fail',
      factPlace: 'none',
      link: '; the cause is either `src/core/types.ts:11` (`Product`) or `src/core/legacy.ts:4`',
    },
    '**2 tests fail**; the cause is either `src/core/types.ts:11` (`Product`) or `src/core/legacy.ts:4`.',
  ],
  [
    { confidence: 'unknown', change: null, factPlace: 'before', fact: 'breaks `no-var`: use let', link: '' },
    '**`src/core/types.ts:11` breaks `no-var`\\: use let**.',
  ],
  [{ confidence: 'unknown', change: null, site: null, fact: 'The disk is full', link: '' }, '**The disk is full**.'],
] as const)('%j says so', (over, sentence) => {
  expect(linesOf(renderSummary(withCause(over), PLAIN))[1]).toBe(sentence);
});

test('without a change nobody speaks of a diff', () => {
  const digest = { ...withCause({ confidence: 'unknown', change: null }), hasChange: false };
  expect(renderSummary(digest, PLAIN)).not.toContain('diff explains');
});

test.each(['renamed-field', 'two-causes', 'truncated', 'matrix-dimension', 'two-hundred-followers', 'forty-causes'])(
  '%s names the changed file within three lines, and first',
  (name) => {
    const digest = readDigest(name);
    const first = linesOf(renderSummary(digest, PLAIN))
      .slice(0, 3)
      .find((line) => /\w\.(?:ts|py)\b/.test(line));
    expect(first).toContain(digest.causes[0]?.change?.path);
  },
);

test('a removal links to the line that is left', () => {
  const text = renderSummary(
    withCause({ site: { path: 'a.ts', line: 5, endLine: 4 }, change: { path: 'a.ts', line: 5, endLine: 4 } }),
    LINKED,
  );
  expect(text).toContain('/a.ts#L5)');
});

test('an edit of many lines opens at the site inside it', () => {
  const text = renderSummary(
    withCause({ site: { path: 'a.ts', line: 9, endLine: 9 }, change: { path: 'a.ts', line: 3, endLine: 20 } }),
    LINKED,
  );
  expect(linesOf(text)[1]).toContain('`a.ts:9`');
});

test('counts are true totals where the list of findings was cut', () => {
  const digest = readDigest('renamed-field');
  const cut = { ...digest, findings: digest.findings.slice(0, 3) };
  expect(linesOf(renderSummary(cut, PLAIN))[1]).toContain('12 type errors and 1 lint error come from it');
  expect(renderSummary(cut, PLAIN)).toContain('<summary>All 13 findings</summary>');
  expect(renderSummary(cut, PLAIN)).toContain('+10 more');
});

test('a list that is too long says how much is missing, and no check is missing from it', () => {
  const text = renderSummary(readDigest('two-hundred-followers'), { ...PLAIN, budgetBytes: 4000 });
  expect(text).toMatch(/^\+\d+ more$/m);
  for (const check of ['types', 'lint', 'unit']) expect(text).toContain(`**${check}**`);
});

test('green is one line', () => {
  expect(linesOf(renderSummary(readDigest('green'), PLAIN))).toEqual([
    '✓ **Nothing broke.** 412 tests passed: types (2.1 s), lint (1.2 s), unit (412 tests, 4.3 s)',
  ]);
});

test('known and flaky: one line and two folds', () => {
  const text = renderSummary(readDigest('known-and-flaky'), PLAIN);
  expect(linesOf(text)[0]).toContain('**Nothing new broke.**');
  expect(text.match(/<details>/g)).toHaveLength(2);
});

test('unclear shows at most 30 lines of the best excerpt', () => {
  const digest = readDigest('unclear');
  const long = {
    ...digest,
    excerpts: digest.excerpts.map((excerpt) => ({
      ...excerpt,
      lines: Array.from({ length: 50 }, (_, at) => `line ${at}`),
    })),
  };
  const text = renderSummary(long, PLAIN);
  expect(text).toContain('line 29\n');
  expect(text).not.toContain('line 30');
  expect(text).toContain('+20 more lines');
});

test('nothing read is not called a failure', () => {
  const green = readDigest('green');
  const totals = { ...green.totals, sources: 0 };
  const digest: Digest = { ...green, verdict: 'unclear', headline: 'nothing could be read', checks: [], totals };
  expect(renderSummary(digest, PLAIN)).toMatch(
    /^## ✗ Unclear: not everything could be read\n\nnothing could be read\n/,
  );
});

test('the comment says the same under its marker', () => {
  const text = renderComment(readDigest('renamed-field'), {
    ...LINKED,
    links: {
      ...(LINKED.links ?? { server: '', repository: '', sha: '' }),
      runUrl: 'https://github.com/example/shop/actions/runs/1',
    },
  });
  expect(text).toMatch(/^<!-- broken-assumption -->\n### ✗ One assumption broke\n/);
  expect(text).toContain('[The whole run](https://github.com/example/shop/actions/runs/1)');
});

test('the terminal keeps to its width, with and without colour', () => {
  for (const name of ['renamed-field', 'two-causes', 'unclear', 'matrix-dimension']) {
    for (const width of [60, 80, 120]) {
      const plain = renderTerminal(readDigest(name), { ...PLAIN, width });
      expect(Math.max(...plain.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(width);
      const painted = renderTerminal(readDigest(name), { ...LINKED, width, color: true, osc8: true });
      expect(painted.replace(/\u001b\[\d*m|\u001b\]8;;[^\u001b]*\u001b\\/g, '')).toBe(plain);
    }
  }
});

test('places in the terminal are links where that is wanted', () => {
  expect(renderTerminal(readDigest('renamed-field'), { ...LINKED, osc8: true })).toContain(
    '\u001b]8;;https://github.com/example/shop/blob/9f2c41d07b3e5a68c1d2e3f405162738495a6b7c/src/core/types.ts#L11\u001b\\',
  );
});

test('numbers read as people write them', () => {
  expect([0, 1, 999, 1000, 1234567].map(grouped)).toEqual(['0', '1', '999', '1,000', '1,234,567']);
  expect([count(1, 'test'), count(2, 'test')]).toEqual(['1 test', '2 tests']);
  expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']);
  expect([null, -1, 0, 420, 2140, 9_949, 9_951, 42_000, 65_000, 120_000, 3_912_000].map(duration)).toEqual([
    '',
    '',
    '0.1 s',
    '0.4 s',
    '2.1 s',
    '9.9 s',
    '10 s',
    '42 s',
    '1 min 5 s',
    '2 min',
    '1 h 5 min',
  ]);
});

test('no line stands below the last cause where nothing follows it', () => {
  const whole = readDigest('two-causes');
  const digest: Digest = {
    ...whole,
    checks: [],
    notes: [],
    unattributed: [],
    findings: whole.findings.filter(({ status }) => status === 'new'),
  };
  const lines = linesOf(renderSummary(digest, PLAIN));
  expect(lines.filter((line) => line === '---')).toHaveLength(1);
  expect(lines.at(-1)).toBe('</details>');
  const told = renderSummary({ ...digest, notes: [{ level: 'warning', message: 'one file was left out' }] }, PLAIN);
  expect(linesOf(told).filter((line) => line === '---')).toHaveLength(2);
});
