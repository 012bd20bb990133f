import { describe, expect, test } from 'vitest';
import { explain } from '../../../../src/index.ts';
import { temporary, write } from '../../../ingest/repository.ts';

const CODE = {
  'harbour/permits.py':
    'from datetime import date\n\nUNTIL = date(2026, 11, 4)\n\n\ndef is_open(day=None):\n    return (day or date.today()) <= UNTIL\n',
  'harbour/level.py': 'import waves\n\n\ndef level(values):\n    return waves.smooth(values)\n',
  'harbour/names.py': 'def shout(name):\n    return name.upper() + "!"\n',
  'tests/test_permits.py':
    'import unittest\nfrom harbour.permits import is_open\n\n\nclass Permits(unittest.TestCase):\n    def test_open(self):\n        self.assertEqual(is_open(), True)\n',
  'tests/test_level.py':
    'import unittest\nfrom harbour.level import level\n\n\nclass Level(unittest.TestCase):\n    def test_level(self):\n        self.assertEqual(level([1, 2]), [1, 2])\n',
  'tests/test_names.py':
    'import unittest\nfrom harbour.names import shout\n\n\nclass Names(unittest.TestCase):\n    def test_shout(self):\n        self.assertEqual(shout("a"), "A!")\n',
  'requirements.txt': 'waves>=1.2,<2\n',
};
const DIFF = `diff --git a/harbour/names.py b/harbour/names.py
--- a/harbour/names.py
+++ b/harbour/names.py
@@ -1,2 +1,2 @@
 def shout(name):
-    return name.upper() + '!'
+    return name.upper() + "!"
`;

const stamped = (day: string, lines: readonly string[]): string =>
  lines.map((line) => `${day}T10:00:00.0000000Z ${line}\n`).join('');

const failed = (file: string, at: { suite: string; name: string; line: number; said: string }): readonly string[] => [
  '======================================================================',
  `FAIL: ${at.name} (tests.${file}.${at.suite}.${at.name})`,
  '----------------------------------------------------------------------',
  'Traceback (most recent call last):',
  `  File "/home/runner/work/harbour/harbour/tests/${file}.py", line ${at.line}, in ${at.name}`,
  `    ${at.said.startsWith('Lists') ? 'self.assertEqual(level([1, 2]), [1, 2])' : 'self.assertEqual(is_open(), True)'}`,
  `AssertionError: ${at.said}`,
  '',
];

function log(
  day: string,
  { installed, permits = 'ok', level = 'ok' }: { installed: string; permits?: string; level?: string },
): string {
  const broken = [permits, level].filter((one) => one === 'FAIL').length;
  return stamped(day, [
    '##[group]Run pip install -r requirements.txt',
    '##[endgroup]',
    `Successfully installed waves-${installed}`,
    '##[group]Run python -m unittest -v',
    '##[endgroup]',
    `test_level (tests.test_level.Level.test_level) ... ${level}`,
    'test_shout (tests.test_names.Names.test_shout) ... ok',
    `test_open (tests.test_permits.Permits.test_open) ... ${permits}`,
    '',
    ...(level === 'FAIL'
      ? failed('test_level', { suite: 'Level', name: 'test_level', line: 7, said: 'Lists differ: [2] != [1, 2]' })
      : []),
    ...(permits === 'FAIL'
      ? failed('test_permits', { suite: 'Permits', name: 'test_open', line: 7, said: 'False != True' })
      : []),
    '----------------------------------------------------------------------',
    'Ran 3 tests in 0.001s',
    '',
    `FAILED (failures=${broken})`,
    '##[error]Process completed with exit code 1.',
  ]);
}

async function headlines(
  head: string,
  options: { base?: string; diff?: string; code?: Readonly<Record<string, string>> } = {},
): Promise<readonly string[]> {
  const root = temporary();
  write(root, { ...CODE, ...options.code, 'run.log': head, 'base.log': options.base ?? '', 'pr.diff': DIFF });
  const base = options.base ? { base: ['base.log'] } : {};
  const digest = await explain(['run.log'], {
    cwd: root,
    root,
    diff: options.diff ?? 'pr.diff',
    env: { PATH: process.env.PATH },
    event: null,
    ...base,
  });
  return digest.causes.map(({ headline }) => headline);
}

describe('a date that has passed', () => {
  test('is named with its line, and no edit is blamed', async () =>
    expect(await headlines(log('2026-11-10', { installed: '1.2.0', permits: 'FAIL' }))).toEqual([
      '`2026-11-04` has passed (harbour/permits.py:3); the code asks for today, no change did this',
    ]));
  test('is named without a change too', async () =>
    expect(await headlines(log('2026-11-10', { installed: '1.2.0', permits: 'FAIL' }), { diff: 'none' })).toEqual([
      '`2026-11-04` has passed (harbour/permits.py:3); the code asks for today, no change did this',
    ]));
  test('is not named long after, nor before', async () => {
    for (const day of ['2027-03-01', '2026-11-03'])
      expect((await headlines(log(day, { installed: '1.2.0', permits: 'FAIL' }))).join('\n')).not.toContain(
        '2026-11-04',
      );
  });
  test('is not named where the tests set their own clock', async () => {
    const code = { 'tests/test_permits.py': `from freezegun import freeze_time\n${CODE['tests/test_permits.py']}` };
    expect(
      (await headlines(log('2026-11-10', { installed: '1.2.0', permits: 'FAIL' }), { code })).join('\n'),
    ).not.toContain('2026-11-04');
  });
});

describe('a new release', () => {
  const head = log('2026-11-10', { installed: '1.3.0', level: 'FAIL' });
  test('is named with what was asked for', async () =>
    expect(await headlines(head)).toEqual([
      '`waves` is now `1.3.0` (requirements.txt:1); `>=1.2,<2` is asked for, and only tests that use it fail',
    ]));
  test('is named with what the base had', async () =>
    expect(await headlines(head, { base: log('2026-11-09', { installed: '1.2.0' }) })).toEqual([
      '`waves` is now `1.3.0`, was `1.2.0` (requirements.txt:1); `>=1.2,<2` is asked for, and only tests that use it fail',
    ]));
  test('is not named where the base had the same', async () =>
    expect((await headlines(head, { base: log('2026-11-09', { installed: '1.3.0' }) })).join('\n')).not.toContain(
      '`waves` behaves',
    ));
  test('is not named where the version is pinned', async () =>
    expect((await headlines(head, { code: { 'requirements.txt': 'waves==1.3.0\n' } })).join('\n')).not.toContain(
      '`waves` behaves',
    ));
});
