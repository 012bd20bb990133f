// A JUnit report gives every failure that is complete, however it is cut into chunks and wherever it ends.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type Limits } from '../../../src/model/limits.ts';
import { junit } from '../../../src/parse/formats/junit.ts';
import { readingOf } from '../../../src/parse/index.ts';

async function read(chunks: readonly string[], limits: Limits = DEFAULT_LIMITS) {
  const reader = junit.open({ source: 'report.xml', command: null, step: null, limits });
  for (const chunk of chunks) reader.push(chunk);
  return readingOf(junit, await reader.end());
}

interface Case {
  readonly name: string;
  readonly kind: 'passed' | 'failed' | 'error' | 'skipped' | 'flaky' | 'printed';
  readonly text: string;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const WRITTEN: Readonly<Record<Case['kind'], (text: string) => string>> = {
  passed: () => '',
  failed: (text) =>
    `<failure message="${escaped(text)}" type="AssertionError">${escaped(text)}\n    at check (src/a.ts:3:4)</failure>`,
  error: (text) => `<error><![CDATA[${text.replaceAll(']]>', '')}]]></error>`,
  skipped: () => '<skipped message="later"/>',
  flaky: (text) => `<flakyFailure message="${escaped(text)}"><stackTrace>${escaped(text)}</stackTrace></flakyFailure>`,
  printed: (text) => `<system-out>${escaped(text)}</system-out>`,
};
const write = ({ name, kind, text }: Case): string =>
  `<testcase name="${escaped(name)}" classname="suite">${WRITTEN[kind](text)}</testcase>\n`;
const cases = fc.uniqueArray(
  fc.record<Case>({
    name: fc.stringMatching(/^[\w &<>"']{1,12}$/),
    kind: fc.constantFrom('passed', 'failed', 'error', 'skipped', 'flaky', 'printed'),
    text: fc.stringMatching(/^[\w ✓é&<>"'\]\n]{0,40}$/),
  }),
  { selector: ({ name }) => name.trim(), maxLength: 12 },
);
const document = (list: readonly Case[]): string =>
  `<?xml version="1.0"?>\n<testsuites><testsuite name="s">\n${list.map(write).join('')}</testsuite></testsuites>\n`;
const FAILS: ReadonlySet<string> = new Set(['failed', 'error', 'flaky']);

describe('a report', () => {
  it('counts and lists what it holds', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (list) => {
        const { passed, failed, skipped, findings, truncated } = await read([document(list)]);
        const count = (...kinds: readonly string[]) => list.filter(({ kind }) => kinds.includes(kind)).length;
        expect({ passed, failed, skipped, truncated }).toEqual({
          passed: count('passed', 'printed', 'flaky'),
          failed: count('failed', 'error'),
          skipped: count('skipped'),
          truncated: false,
        });
        expect(findings.map(({ test }) => test?.name)).toEqual(
          list.filter(({ kind }) => FAILS.has(kind)).map(({ name }) => name.trim()),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('says the same however it is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(cases, fc.integer({ min: 1, max: 64 }), async (list, size) => {
        const text = document(list);
        const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
          text.slice(at * size, (at + 1) * size),
        );
        expect(await read(chunks)).toEqual(await read([text]));
      }),
      { numRuns: 200 },
    );
  });

  it('gives every failure complete before the place where it ends', async () => {
    await fc.assert(
      fc.asyncProperty(cases, fc.nat(), async (list, place) => {
        const text = document(list);
        const end = place % text.length;
        const { findings, truncated } = await read([text.slice(0, end)]);
        const complete = list.filter(
          (one) => FAILS.has(one.kind) && text.indexOf(write(one)) + write(one).trimEnd().length <= end,
        );
        const names = findings.map(({ test }) => test?.name);
        expect(names.slice(0, complete.length)).toEqual(complete.map(({ name }) => name.trim()));
        expect(names.length).toBeLessThanOrEqual(complete.length + 1);
        if (end > text.indexOf('<testsuites>') + 12 && end < text.trimEnd().length) expect(truncated).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps the first and last part of what is long, in bounded memory', async () => {
    const limits = { ...DEFAULT_LIMITS, detailChars: 1_000 };
    const body = Array.from({ length: 20_000 }, (_, at) => `line ${at} &amp; more`).join('\n');
    const { findings } = await read(
      [
        '<testsuite name="s"><testcase name="a"><failure message="m">',
        body,
        '</failure><system-out>',
        body,
        '</system-out></testcase></testsuite>',
      ],
      limits,
    );
    expect(findings[0]?.detail).toMatch(/^line 0 & more\nline 1 & more/);
    expect(findings[0]?.detail.length).toBeLessThanOrEqual(1_000);
  });

  it('lists no more failures than allowed and counts them all', async () => {
    const list = Array.from(
      { length: 30 },
      (_, at) => `<testcase name="t${at}"><failure message="no"/></testcase>`,
    ).join('');
    const { findings, failed, notes } = await read([`<testsuite name="s">${list}</testsuite>`], {
      ...DEFAULT_LIMITS,
      findings: 10,
    });
    expect([findings.length, failed, notes]).toEqual([10, 30, ['20 further failures are counted but not listed']]);
  });
});

describe('repeated cases', () => {
  const at = 'classname="c" file="a_test.py" line="4"';
  const bad = `<testcase name="t" ${at}><failure message="no"/></testcase>`;
  const good = `<testcase name="t" ${at}/>`;

  it.each([[[bad, good]], [[good, bad]], [[bad, bad, good]], [[good, bad, bad]]])(
    'at one place that fail and pass are one flaky test',
    async (order) => {
      const { passed, failed, findings } = await read([`<testsuite name="s">${order.join('')}</testsuite>`]);
      expect([passed, failed, findings.map(({ passedOnRetry }) => passedOnRetry)]).toEqual([1, 0, [true]]);
    },
  );

  it('without a place are different tests', async () => {
    const { passed, failed, findings } = await read([
      '<testsuite name="s"><testcase name="t"><failure message="no"/></testcase><testcase name="t"/></testsuite>',
    ]);
    expect([passed, failed, findings.map(({ passedOnRetry }) => passedOnRetry)]).toEqual([1, 1, [false]]);
  });
});

describe('hostile input', () => {
  it.each([
    [
      'entities that grow',
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><testsuite name="s"><testcase name="t"><failure message="&b;">&b;</failure></testcase></testsuite>',
    ],
    [
      'an external entity',
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><testsuite name="s"><testcase name="t"><failure>&e;</failure></testcase></testsuite>',
    ],
    [
      'a prototype',
      '<testsuite name="s"><testcase name="t" __proto__="x"><failure message="m" constructor="y"><__proto__>z</__proto__></failure></testcase></testsuite>',
    ],
    [
      'a control character by number',
      '<testsuite name="s"><testcase name="t"><failure message="&#x1b;[31mred&#0;&#x110000;">&#x1b;[1mbold</failure></testcase></testsuite>',
    ],
    [
      'names that collide',
      '<testsuite name="s"><testcase name="t" failure="no" inner="x" testcase="evil"><failure message="m" inner="y">text</failure></testcase></testsuite>',
    ],
  ])('with %s loses no failure', async (_name, text) => {
    const { failed, findings } = await read([text]);
    expect([failed, findings.length]).toEqual([1, 1]);
    expect(JSON.stringify(findings)).not.toMatch(/root:|aaaa|\\u001b/);
  });

  it('nested twenty thousand deep is read', async () => {
    const { failed, truncated } = await read([
      '<testsuite name="d">'.repeat(20_000),
      '<testcase name="t"><failure>no</failure></testcase>',
      '</testsuite>'.repeat(20_000),
    ]);
    expect([failed, truncated]).toEqual([1, false]);
  });
});
