// The command `run`, with real commands in real shells.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLog } from '../action/log.ts';
import { says, TSC } from '../action/project.ts';
import { NODE } from '../action/runner.ts';
import { run } from '../cli/world.ts';
import { commit, git, repository, temporary, write } from '../ingest/repository.ts';

const FILES = {
  'src/item.ts': 'export interface Item {\n  price: number;\n}\n',
  'src/a.ts': "import type { Item } from './item.ts';\nexport const f = (item: Item) => item.price;\n",
  'bad.mjs': says(TSC, 2),
  'good.mjs': says('all is well\n'),
};

const failed = (name: string, line: number): string =>
  `____ ${name} ____\n\n    def ${name}():\n>       assert total(Money()) == 1\n\ntest_shop.py:${line}: \n_ _ _ _\n\nmoney = <money.Money object at 0x7f>\n\n    def total(money):\n>       return money.cents()\nE       AttributeError: 'Money' object has no attribute 'cents'\n\nshop.py:2: AttributeError\n`;
const PYTEST = `============================= test session starts ==============================
collected 2 items

test_shop.py FF                                                          [100%]

=================================== FAILURES ===================================
${failed('test_total', 4)}${failed('test_twice', 6)}=========================== short test summary info ============================
FAILED test_shop.py::test_total - AttributeError: 'Money' object has no attribute 'cents'
FAILED test_shop.py::test_twice - AttributeError: 'Money' object has no attribute 'cents'
============================== 2 failed in 0.02s ===============================
`;

function project(files: Readonly<Record<string, string>> = {}): string {
  const root = repository({ ...FILES, ...files });
  git(root, 'checkout', '-q', '-b', 'work');
  commit(root, { 'src/item.ts': 'export interface Item {\n  cost: number;\n}\n' });
  return root;
}

const checksOf = (text: string) =>
  JSON.parse(text).checks.map(({ name, loop, exitCode }: { name: string; loop: string; exitCode: number | null }) => [
    name,
    loop,
    exitCode,
  ]);
const begun = (err: string): string[] => [...err.matchAll(/^── ([^:]+):/gm)].map(([, name]) => name ?? '');

describe('run', () => {
  test('runs all checks, nearest loop first, live, and explains them with their commands and times', async () => {
    const root = project();
    const { status, out, err } = await run(root, [
      'run',
      'smoke=node good.mjs',
      'unit=node good.mjs',
      'types=node bad.mjs',
      'fmt=node good.mjs',
      '--format',
      'json',
    ]);
    expect([status, begun(err)]).toEqual([1, ['fmt', 'types', 'unit', 'smoke']]);
    expect(err).toContain('error TS2339');
    expect(err).toMatch(/^✗ types failed with exit code 2 after \d/m);
    expect(checksOf(out)).toEqual(
      expect.arrayContaining([
        ['fmt', 'edit', 0],
        ['types', 'edit', 2],
        ['unit', 'commit', 0],
        ['smoke', 'runtime', 0],
      ]),
    );
    const report = JSON.parse(out);
    expect(report.checks.every(({ durationMs }: { durationMs: number }) => durationMs > 0)).toBe(true);
    expect(report.causes[0]).toMatchObject({ change: { path: 'src/item.ts', line: 2 }, reproduce: 'node bad.mjs' });
    expect(report.findings[0]).toMatchObject({ check: 'types', source: { path: 'types.log', line: 1 } });
  });

  test('the report alone is on standard output', async () => {
    const { out } = await run(project(), ['run', 'types=node bad.mjs']);
    expect(out).toMatch(/^✗ One assumption broke\n/);
    expect(out).not.toContain('──');
  });

  test.each([
    [['node good.mjs'], 0],
    [['node good.mjs', 'node -e "process.exit(137)"'], 1],
    [['unit=exit 3'], 1],
    [['lint=no-such-command-at-all'], 1],
    [['false | true'], 1],
    [['kill -9 $$'], 1],
    [['a=node good.mjs', 'b=cd nowhere; true'], 1],
  ])('%j ends with %i', async (commands, status) => {
    expect((await run(project(), ['run', '--diff', 'none', ...commands])).status).toBe(status);
  });

  test.each([
    [['run'], /No checks found here: name them/],
    [['run', '--jobs', '0', 'true'], /--jobs is a whole number from 1 to 64; `0` is not/],
    [['run', '--jobs=two', 'true'], /`two` is not/],
    [['run', ''], /must have a command/],
    [['explain', '--watch', 'a.log'], /--watch belongs to `broken-assumption run`/],
    [['formats', '--jobs', '2'], /--jobs belongs to/],
  ])('%j is a wrong call', async (argv, message) => {
    const { status, out, err } = await run(temporary(), argv);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  test('several at once, and their output does not mix', async () => {
    const root = project({ 'slow.mjs': "console.log('one'); setTimeout(() => console.log('two'), 900);\n" });
    const started = Date.now();
    const { err } = await run(root, [
      'run',
      '--jobs',
      '3',
      '--diff',
      'none',
      'a=node slow.mjs',
      'b=node slow.mjs',
      'c=node slow.mjs',
    ]);
    expect(Date.now() - started).toBeLessThan(2_600);
    expect(err.replace(/after .*/g, '')).toBe(
      ['a', 'b', 'c'].map((name) => `── ${name}: node slow.mjs\none\ntwo\n✓ ${name} passed \n\n`).join(''),
    );
  });

  test('a nearer check that tells the same is named with the time it took', async () => {
    const root = repository({
      'money.py': 'class Money:\n    def cents(self):\n        return 1\n',
      'shop.py': 'def total(money):\n    return money.cents()\n',
      'test_shop.py':
        'from money import Money\nfrom shop import total\ndef test_total():\n    assert total(Money()) == 1\ndef test_twice():\n    assert 2 * total(Money()) == 2\n',
      'types.mjs': says(
        'shop.py:2: error: "Money" has no attribute "cents"  [attr-defined]\nFound 1 error in 1 file (checked 3 source files)\n',
        1,
      ),
      'unit.mjs': says(PYTEST, 1),
    });
    git(root, 'checkout', '-q', '-b', 'work');
    commit(root, { 'money.py': 'class Money:\n    def minor_units(self):\n        return 1\n' });
    const { out } = await run(root, ['run', 'types=node types.mjs', 'unit=node unit.mjs']);
    expect(out).toMatch(
      /^ {2}(?:Reproduce {2}node types\.mjs \(edit loop, \d[\d.]* s\)|Sooner {5}node types\.mjs \(types, \d[\d.]* s\) tells the same)$/m,
    );
  });

  test('in GitHub each check is a group in which no command counts', async () => {
    const root = project({
      'evil.mjs': says('::error::x\n##[set-env name=a]b\n::add-mask::a-secret-value\na-secret-value\n', 1),
    });
    const { err, out } = await run(root, ['run', 'unit=node evil.mjs', 'types=node good.mjs'], {
      env: { GITHUB_ACTIONS: 'true' },
    });
    const { log, line } = openLog(root);
    for (const text of `${err}${out}`.split('\n')) line(text);
    expect([log.issues, log.violations, log.lines.filter((text) => text.startsWith('##[group]'))]).toEqual([
      [],
      [],
      ['##[group]types: node good.mjs', '##[group]unit: node evil.mjs'],
    ]);
    expect(log.lines).toContain('***');
    expect(out).not.toContain('a-secret-value');
  });
});

describe('what is read besides the output', () => {
  const junit = (name: string): string =>
    `<testsuite name="s" tests="1"><testcase classname="s" name="${name}"><failure message="no">at src/a.ts:2:1</failure></testcase></testsuite>`;
  const writes = (path: string): string =>
    `import { writeFileSync } from 'node:fs';\nwriteFileSync('${path}', ${JSON.stringify(junit('fresh'))});\nprocess.exitCode = 1;\n`;

  test('reports that the configuration lists or a command names, when they are new', async () => {
    const config =
      'checks:\n  - { name: unit, command: node tests.mjs, reports: "out/*.xml" }\n  - { name: more, command: node more.mjs --outputFile=more.xml }\n';
    const root = project({
      '.github/broken-assumption.yml': config,
      'tests.mjs': writes('out/new.xml'),
      'more.mjs': says(''),
      'out/old.xml': junit('old'),
      'more.xml': junit('older'),
    });
    const past = new Date(Date.now() - 60_000);
    for (const path of ['out/old.xml', 'more.xml']) utimesSync(join(root, path), past, past);
    const { out, err } = await run(root, ['run', '--format', 'json']);
    expect(err).toContain('running from .github/broken-assumption.yml: unit, more');
    expect(
      JSON.parse(out).findings.map(({ test: { name }, check }: { test: { name: string }; check: string }) => [
        name,
        check,
      ]),
    ).toEqual([['fresh', 'unit']]);
    write(root, { 'tests.mjs': says('', 0) });
    utimesSync(join(root, 'out/new.xml'), past, past);
    const stale = JSON.parse((await run(root, ['run', '--format', 'json'])).out);
    expect([stale.verdict, stale.notes[0].message]).toEqual([
      'unclear',
      'unit left only reports from before it ran at out/*.xml.',
    ]);
  });

  test('what the checks themselves write is no part of the change', async () => {
    const root = project({
      'writes.mjs': `import { writeFileSync } from 'node:fs';\nwriteFileSync('price.ts', 'export const price = 1;\\n');\nprocess.stdout.write(${JSON.stringify(TSC)});\nprocess.exitCode = 1;\n`,
    });
    const { out } = await run(root, ['run', 'types=node writes.mjs', '--format', 'json']);
    expect(out).not.toContain('price.ts');
  });
});

describe('without arguments', () => {
  test('it runs what the project has, and says so', async () => {
    const scripts = { typecheck: 'node bad.mjs', test: 'node good.mjs', format: 'prettier --write .' };
    const root = project({ 'package.json': JSON.stringify({ name: 'p', scripts }) });
    const { status, err, out } = await run(join(root, 'src'), ['run', '--format', 'json']);
    expect(status).toBe(1);
    expect(err).toContain('left out: format of package.json (it changes files)\n');
    expect(err).toContain('running from package.json: typecheck, test\n');
    expect(checksOf(out)).toEqual([
      ['test', 'commit', 0],
      ['typecheck', 'edit', 2],
    ]);
  });
});

describe('an interrupt', () => {
  const CLI = join(process.cwd(), 'src/cli/index.ts');

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends what runs and its children, and what was read is explained',
    async (signal) => {
      const root = project();
      const marker = join(root, 'alive');
      // The child of the child must go too.
      write(root, {
        'slow.mjs': `import { spawn } from 'node:child_process';\nprocess.stdout.write(${JSON.stringify(TSC)});\nspawn(process.execPath, ['-e', ${JSON.stringify(`setTimeout(() => require('node:fs').writeFileSync(${JSON.stringify(marker)}, ''), 3000)`)}]);\nprocess.stdout.write('waiting\\n');\nsetTimeout(() => {}, 60_000);\n`,
      });
      const child = spawn(
        NODE,
        [
          '--disable-warning=ExperimentalWarning',
          CLI,
          'run',
          'types=node slow.mjs',
          'unit=node good.mjs',
          '--format',
          'json',
        ],
        {
          cwd: root,
          env: { PATH: process.env.PATH },
        },
      );
      let out = '';
      child.stdout.on('data', (chunk) => (out += chunk));
      child.stderr.on('data', (chunk) => String(chunk).includes('waiting') && child.kill(signal));
      const status = await new Promise((resolve) => child.once('close', resolve));
      const report = JSON.parse(out);
      expect([status, report.verdict === 'fine']).toEqual([1, false]);
      expect(report.findings).toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'TS2339' })]));
      expect(report.notes).toContainEqual({ level: 'error', message: 'unit was not run: the run was stopped before.' });
      await new Promise((resolve) => setTimeout(resolve, 3_300));
      expect(existsSync(marker)).toBe(false);
    },
  );
});

test('the schema of the configuration and the help know what run knows', async () => {
  const { out } = await run('/', ['--help']);
  for (const word of ['broken-assumption run', '--jobs', '--watch']) expect(out).toContain(word);
  expect(readFileSync('schema/config.schema.json', 'utf8')).toContain('"command"');
});
