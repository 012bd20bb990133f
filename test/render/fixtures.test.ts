// Every recorded digest on every surface, and the JSON against its schema.

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse } from 'junit2json';
import { describe, expect, test } from 'vitest';
import { anyDigest, CASES, FIXTURES, LINKED, readDigest } from './digests.ts';
import * as render from './surfaces.ts';

const isReport = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('schema/report.schema.json', 'utf8')),
);
const PLAIN = render.DEFAULT_RENDER_OPTIONS;

const SURFACES = [
  ['summary.md', (name: string) => render.renderSummary(readDigest(name), LINKED)],
  ['terminal.txt', (name: string) => render.renderTerminal(readDigest(name), PLAIN)],
  ['brief.md', (name: string) => render.renderBrief(readDigest(name), PLAIN)],
  ['report.json', (name: string) => render.renderJson(readDigest(name), PLAIN)],
  ['annotations.txt', (name: string) => render.renderAnnotations(readDigest(name), PLAIN)],
  ['sarif.json', (name: string) => render.renderSarif(readDigest(name), PLAIN)],
  ['junit.xml', (name: string) => render.renderJunit(readDigest(name), PLAIN)],
  ['gitlab.json', (name: string) => render.renderGitlab(readDigest(name), PLAIN)],
  ['quickfix.txt', (name: string) => render.renderQuickfix(readDigest(name), PLAIN)],
] as const;

describe.each(CASES)('%s', (name) => {
  test.each(SURFACES)('%s', async (file, surface) => {
    await expect(surface(name)).toMatchFileSnapshot(`../../${FIXTURES}/${name}/${file}`);
  });

  test('the report holds the contract', () => {
    isReport(JSON.parse(render.renderJson(readDigest(name), PLAIN)));
    expect(isReport.errors).toBeNull();
  });

  test('the same bytes twice', () => {
    for (const [, surface] of SURFACES) expect(surface(name)).toBe(surface(name));
  });
});

test('any digest holds the contract as JSON', () => {
  fc.assert(
    fc.property(anyDigest, (digest) => {
      const text = render.renderJson(digest, PLAIN);
      expect(isReport(JSON.parse(text)), JSON.stringify(isReport.errors)).toBe(true);
      expect(text).not.toContain('##[');
    }),
    { numRuns: 150 },
  );
});

test('any digest is well-formed for systems that read JUnit, code quality and quickfix lines', async () => {
  const digests = fc.sample(anyDigest, { numRuns: 60, seed: 7 });
  for (const digest of digests) {
    const { testsuite } = (await parse(render.renderJunit(digest, PLAIN))) as { testsuite?: { tests?: number }[] };
    const cases = (testsuite ?? []).reduce((sum, { tests }) => sum + (tests ?? 0), 0);
    const told = digest.causes.length + digest.findings.filter(({ severity }) => severity === 'error').length;
    expect(cases).toBeGreaterThanOrEqual(Math.min(1, told));
    for (const entry of JSON.parse(render.renderGitlab(digest, PLAIN)))
      expect(entry).toMatchObject({
        fingerprint: expect.any(String),
        location: { lines: { begin: expect.any(Number) } },
      });
    for (const line of render.renderQuickfix(digest, PLAIN).split('\n').filter(Boolean))
      expect(line).toMatch(/^.*:\d+:\d+: (?:error|warning|note): /);
  }
});

test('the keys of the report stand in the order of the design', () => {
  const report = JSON.parse(render.renderJson(readDigest('renamed-field'), PLAIN));
  expect(Object.keys(report)).toEqual([
    'version',
    'verdict',
    'headline',
    'causes',
    'unattributed',
    'findings',
    'checks',
    'notes',
    'totals',
  ]);
  expect(Object.keys(report.causes[0])).toEqual(
    'id kind subject assumption fact headline confidence status site change rivals evidence proof excerpt findings owners legs reproduce loop'.split(
      ' ',
    ),
  );
  expect(Object.keys(report.findings[0])).toEqual(
    'id tool check severity rule message path line column test fingerprint status legs source'.split(' '),
  );
});

test('a cause without a place is a notification in SARIF, for a result needs a location', () => {
  const digest = readDigest('outside-the-code');
  const homeless = { ...digest, findings: [], causes: digest.causes.map((cause) => ({ ...cause, site: null })) };
  const [run] = JSON.parse(render.renderSarif(homeless, PLAIN)).runs;
  expect(run.results).toEqual([]);
  expect(run.invocations[0].toolExecutionNotifications).toHaveLength(1);
});
