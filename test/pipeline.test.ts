import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type ExplainOptions, explain, type Input } from '../src/index.ts';
import { repository, temporary, write } from './ingest/repository.ts';

const TSC = "src/a.ts(1,14): error TS2339: Property 'price' does not exist on type 'Item'.\n";
const JUNIT =
  '<?xml version="1.0"?><testsuites><testsuite name="s" tests="2"><testcase classname="s" name="works"/><testcase classname="s" name="breaks"><failure message="expected 1 to be 2">at src/a.ts:1:1</failure></testcase>';

function explained(root: string, inputs: readonly Input[], options: ExplainOptions = {}) {
  return explain(inputs, { cwd: root, root, diff: 'none', env: { PATH: process.env.PATH }, ...options });
}

describe('bad input: one clear note each, everything else still read', () => {
  const cases: readonly {
    readonly what: string;
    readonly path: string;
    readonly make?: (root: string) => void;
    readonly message: RegExp;
  }[] = [
    { what: 'a missing file', path: 'missing.log', message: /missing\.log could not be opened: there is no such file/ },
    { what: 'an empty glob', path: 'none/**/*.xml', message: /none\/\*\*\/\*\.xml matches no file/ },
    {
      what: 'unreadable bytes',
      path: 'odd.log',
      make: (root) => write(root, { 'odd.log': Buffer.from('größe\n1 passed in 0.1s\n', 'latin1') }),
      message: /odd\.log has bytes that are no UTF-8/,
    },
    {
      what: 'half an XML',
      path: 'half.xml',
      make: (root) => write(root, { 'half.xml': `${JUNIT}</testsuite>` }),
      message: /half\.xml/,
    },
    {
      what: 'a binary',
      path: 'a.bin',
      make: (root) => write(root, { 'a.bin': Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 31) % 256)) }),
      message: /a\.bin is a binary file/,
    },
    {
      what: 'a directory without reports',
      path: 'folder',
      make: (root) => write(root, { 'folder/readme.md': 'x' }),
      message: /folder is a directory without reports or logs/,
    },
    {
      what: 'an empty file',
      path: 'empty.log',
      make: (root) => write(root, { 'empty.log': '' }),
      message: /empty\.log is empty/,
    },
    {
      what: 'links in a circle',
      path: 'loop',
      make: (root) => symlinkSync('loop', join(root, 'loop')),
      message: /loop could not be opened/,
    },
    {
      what: 'a cut gzip',
      path: 'cut.gz',
      make: (root) => write(root, { 'cut.gz': gzipSync(`${TSC}more\n`.repeat(2000)).subarray(0, 60) }),
      message: /cut\.gz could not be read to its end/,
    },
  ];

  test.each(cases)('$what', async ({ path, make, message }) => {
    const root = temporary();
    write(root, { 'good.log': TSC, 'src/a.ts': '' });
    make?.(root);
    const digest = await explained(root, [path, 'good.log']);
    const messages = digest.notes.map((note) => note.message);
    expect(messages.filter((text) => !text.endsWith('nothing in it tells how a check ended'))).toEqual([
      expect.stringMatching(message),
    ]);
    expect(digest.findings.some(({ rule, source }) => rule === 'TS2339' && source.path === 'good.log')).toBe(true);
  });

  test('half an XML keeps the failure that was complete', async () => {
    const root = temporary();
    write(root, { 'half.xml': JUNIT });
    const digest = await explained(root, ['half.xml']);
    expect(digest.findings.map(({ test: failed }) => failed?.name)).toContain('breaks');
  });

  test('a single line of a hundred megabytes', async () => {
    const root = temporary();
    writeFileSync(join(root, 'long.log'), Buffer.concat([Buffer.from(TSC), Buffer.alloc(100e6, 'x')]));
    const digest = await explained(root, ['long.log']);
    expect(digest.findings).toHaveLength(1);
  });

  test('a diff that does not apply, and a checkout that is not there', async () => {
    const root = repository({ 'src/a.ts': 'one\n' });
    write(root, { 'good.log': TSC, 'other.diff': '--- a/src/a.ts\n+++ b/src/a.ts\n@@ -1 +1 @@\n-zero\n+two\n' });
    const other = await explained(root, ['good.log'], { diff: 'other.diff' });
    expect(other.notes.map((note) => note.message)).toEqual([
      expect.stringMatching(/does not match the checkout: 1 of 1 .* src\/a\.ts:1/),
    ]);
    const gone = await explained(root, ['good.log'], { root: join(root, 'gone') });
    expect(gone.notes.map((note) => note.message)).toEqual([expect.stringMatching(/checkout .*gone is not there/)]);
    expect([other, gone].map(({ findings }) => findings.length)).toEqual([1, 1]);
  });
});

describe('what was read', () => {
  test('with an input missing nothing is fine', async () => {
    const root = temporary();
    write(root, { 'good.log': '3 passed in 0.10s\n' });
    expect((await explained(root, ['good.log'])).verdict).toBe('fine');
    expect(await explained(root, ['good.log', 'missing.xml'])).toMatchObject({
      verdict: 'unclear',
      headline: expect.stringContaining('1 input could not'),
    });
    expect(await explained(root, ['missing.xml'])).toMatchObject({
      verdict: 'unclear',
      headline: 'nothing could be read',
      totals: { sources: 0 },
    });
  });

  test('the order of the inputs changes nothing', async () => {
    const root = temporary();
    write(root, {
      'a.log': TSC,
      'b.log': TSC.replaceAll('a.ts', 'b.ts'),
      'c.log': 'npm ERR! missing script: x\n',
      'src/a.ts': '',
      'src/b.ts': '',
    });
    const inputs = ['a.log', 'b.log', 'c.log', 'missing.log'];
    expect(JSON.stringify(await explained(root, [...inputs].reverse()))).toBe(
      JSON.stringify(await explained(root, inputs)),
    );
  });

  test('texts are inputs too, whole or in pieces', async () => {
    const digest = await explained(temporary(), [
      { name: 'job.log', text: TSC },
      { name: 'other.log', text: [TSC.slice(0, 20), TSC.slice(20)] },
    ]);
    expect(digest.totals.sources).toBe(2);
    expect(digest.findings.length).toBeGreaterThan(0);
  });

  test('ignored paths do not count, named loops do', async () => {
    const root = temporary();
    write(root, { 'good.log': TSC, 'src/a.ts': '' });
    const digest = await explained(root, ['good.log'], { decisions: { ignore: ['src/**'], loops: {}, checks: [] } });
    expect([digest.verdict, digest.findings.length, digest.notes[0]?.message]).toEqual([
      'fine',
      0,
      '1 finding in ignored paths left out.',
    ]);
  });
});
