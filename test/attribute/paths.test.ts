// A path as a tool printed it, and the file of the repository that it is.

import { describe, expect, test } from 'vitest';
import { isForeignPath } from '../../src/attribute/foreign.ts';
import { legOfReport, legsOf } from '../../src/attribute/legs.ts';
import { resolverOf } from '../../src/attribute/paths.ts';
import type { Leg, Section } from '../../src/model/source.ts';
import { NO_SOURCES } from '../../src/model/sources.ts';

const MANIFESTS: Readonly<Record<string, string>> = {
  'packages/till/package.json': '{ "name": "@quay/till" }',
  'tools/go.mod': 'module example.com/tools\n',
  'crates/bee/Cargo.toml': '[package]\nname = "bee"\n',
};
const PATHS = [
  ...Object.keys(MANIFESTS),
  'src/cart.ts',
  'src/index.ts',
  'packages/till/src/index.ts',
  'packages/oven/src/index.ts',
  'packages/oven/src/heat.ts',
  'crates/bee/src/lib.rs',
  'tools/cmd/main.go',
  'tests/test_money.py',
  'app/src/test/java/com/example/CartTest.java',
  'lib/src/test/java/com/example/ItemTest.java',
  'app/src/test/java/com/example/ItemTest.java',
  'README.md',
].sort();
const sources = { paths: PATHS, read: (path: string) => MANIFESTS[path] ?? null };
const resolver = resolverOf(
  sources,
  [],
  [
    { from: '/build', to: 'packages/oven' },
    { from: '/flat/', to: '.' },
  ],
);

test.each<[string, readonly string[], string | null]>([
  ['src/cart.ts', [], 'src/cart.ts'],
  ['./src/cart.ts', [], 'src/cart.ts'],
  ['src\\cart.ts', [], 'src/cart.ts'],
  [' src/cart.ts ', [], 'src/cart.ts'],
  ['src/x/../cart.ts', [], 'src/cart.ts'],
  ['src/cart.ts?t=12', [], 'src/cart.ts'],
  ['src/cart.ts#L3', [], 'src/cart.ts'],
  ['file:///home/runner/work/quay/quay/src/cart.ts', [], 'src/cart.ts'],
  ['webpack:///./src/cart.ts', [], 'src/cart.ts'],
  ['webpack-internal:///./src/cart.ts', [], 'src/cart.ts'],
  ['vite-node:src/cart.ts', [], 'src/cart.ts'],
  ['ng:///src/cart.ts', [], 'src/cart.ts'],
  ...[
    '/home/runner/work/a/b/',
    '/Users/runner/work/a/b/',
    '/__w/a/b/',
    '/github/workspace/',
    'D:/a/b/c/',
    '/builds/a/b/',
    '/home/travis/build/a/b/',
    '/home/circleci/project/',
    '/home/circleci/repo/',
    '/workspace/',
    '/workspaces/a/',
    '/root/repo/',
    '/usr/src/app/',
    '/app/',
    '/src/',
    '/code/',
    '/repo/',
    '/mnt/d/a/b/c/',
    '/var/jenkins_home/workspace/a/',
    '/var/lib/hudson/workspace/a/',
    '/opt/jenkins/agent/workspace/a/',
    'C:/x/jobs/a/workspace/',
    '/home/vsts/work/1/s/',
    'C:/agent/_work/12/s/',
  ].map((root): [string, readonly string[], string] => [`${root}new/file.ts`, [], 'new/file.ts']),
  ['/elsewhere/src/cart.ts', [], 'src/cart.ts'],
  ['/elsewhere/other/cart.ts', [], null],
  ['cart.ts', [], 'src/cart.ts'],
  ['heat.ts', [], 'packages/oven/src/heat.ts'],
  ['/elsewhere/none.ts', [], null],
  ['none.ts', [], 'none.ts'],
  ['other/heat.ts', [], 'other/heat.ts'],
  ['/build/src/heat.ts', [], 'packages/oven/src/heat.ts'],
  ['/builder/src/heat.ts', [], 'packages/oven/src/heat.ts'],
  ['/flat/src/cart.ts', [], 'src/cart.ts'],
  ['src/index.ts', [], 'src/index.ts'],
  ['src/index.ts', ['@quay/till'], 'packages/till/src/index.ts'],
  ['src/index.ts', ['packages/oven'], 'packages/oven/src/index.ts'],
  ['src/index.ts', ['oven'], 'packages/oven/src/index.ts'],
  ['src/index.ts', ['nowhere', 'oven'], 'packages/oven/src/index.ts'],
  ['src/lib.rs', ['bee'], 'crates/bee/src/lib.rs'],
  ['main.go', ['example.com/tools/cmd'], 'tools/cmd/main.go'],
  ['node:internal/x.js', [], null],
  ['<anonymous>', [], null],
  ['https://example.com/a.js', [], null],
  ['', [], null],
  ['a/'.repeat(501), [], null],
])('%s (%j) is %s', (printed, hints, path) => {
  expect(resolver.path(printed, hints)).toBe(path);
  expect(resolver.path(printed, hints)).toBe(path);
});

test('of several files the one nearest the report is meant', () => {
  expect(resolver.path('/x/src/index.ts', [], 'packages/oven/reports/r.xml')).toBe('packages/oven/src/index.ts');
  expect(resolver.path('/x/java/com/example/ItemTest.java', [])).toBeNull();
  expect(resolver.path('/x/java/com/example/ItemTest.java', [], 'lib/target/r.xml')).toBe(
    'lib/src/test/java/com/example/ItemTest.java',
  );
});

test.each<[string, readonly string[], string, string | null]>([
  ['com.example.CartTest', [], '', 'app/src/test/java/com/example/CartTest.java'],
  ['com.example.CartTest$Inner', [], '', 'app/src/test/java/com/example/CartTest.java'],
  ['CartTest', [], '', 'app/src/test/java/com/example/CartTest.java'],
  ['tests.test_money', [], '', 'tests/test_money.py'],
  ['tests.test_money.TestSplit', [], '', 'tests/test_money.py'],
  ['com.example.ItemTest', [], '', null],
  ['com.example.ItemTest', ['lib'], '', 'lib/src/test/java/com/example/ItemTest.java'],
  ['com.example.ItemTest', [], 'app/build/r.xml', 'app/src/test/java/com/example/ItemTest.java'],
  ['com.example.ItemTest', [], '/home/ci/app/build/r.xml', 'app/src/test/java/com/example/ItemTest.java'],
  ['com.example.ItemTest', [], 'other/build/r.xml', null],
  ['com.example.NoTest', [], '', null],
  ['README', [], '', null],
  ['not a name', [], '', null],
])('the class %s is in a file', (...row) => {
  const [name, hints, near, path] = row;
  expect(resolver.classFile(name, hints, near)).toBe(path);
});

test('what exists is what is listed', () => {
  expect([resolver.exists('src/cart.ts'), resolver.exists('src/none.ts'), resolver.known]).toEqual([true, false, true]);
  expect(resolverOf(NO_SOURCES, ['a.ts'], []).known).toBe(false);
  expect(resolverOf(NO_SOURCES, ['a.ts'], []).exists('a.ts')).toBe(true);
});

test.each<[string, string, readonly string[], string]>([
  ['a changed package', 'oven', ['packages/oven/src/a.ts'], 'packages/oven/src/b.ts'],
  ['a package beside the changed ones', 'till', ['packages/oven/src/a.ts'], 'packages/till/src/b.ts'],
  ['a scoped package', '@quay/till', ['packages/oven/src/a.ts'], 'packages/till/src/b.ts'],
  ['packages in two places', 'till', ['packages/oven/a.ts', 'apps/web/a.ts'], 'src/b.ts'],
  ['no packages', 'till', ['src/a.ts'], 'src/b.ts'],
])('without a checkout, %s', (...row) => {
  const [, scope, changed, path] = row;
  expect(resolverOf(NO_SOURCES, changed, []).path('src/b.ts', [scope])).toBe(path);
});

describe('nobody calls these their own', () => {
  test.each([
    'java/lang/Thread.java',
    'javax/a/B.java',
    'jdk/a/B.java',
    'sun/misc/A.java',
    'junit/A.java',
    'kotlin/A.kt',
    'scala/A.scala',
    'org/junit/A.java',
    'org/hamcrest/A.java',
    'org/mockito/A.java',
    'org/gradle/A.java',
    'org/apache/maven/A.java',
    'io/mockk/A.kt',
    'com/google/common/truth/A.java',
    'node:internal/x',
    'internal/process/a.js',
    'internal/test_runner/a.js',
    'usr/lib/python3.11/a.py',
    'lib/python3/a.py',
    'lib/ruby/a.rb',
    'rustc/0123abc/a.rs',
    'go/src/testing/a.go',
    'testing.go',
    '_testing.go',
    'asm_amd64.s',
    '<frozen importlib>',
    'unittest/case.py',
    '_pytest/python.py',
  ])('%s', (path) => {
    expect(isForeignPath(path)).toBe(true);
  });
  test.each([
    'src/java/lang/A.java',
    'com/example/A.java',
    'org/apache/A.java',
    'src/testing.go',
    'unittest/a/b.py',
    'rustc/0123/a.rs',
    'a.ts',
    'java/A.txt',
  ])('but %s', (path) => {
    expect(isForeignPath(path)).toBe(false);
  });
});

describe('legs', () => {
  const leg = (job: string, matrix: Readonly<Record<string, string>> = {}) => ({ job, matrix }) as unknown as Leg;
  const all = [
    leg('unit (20, linux)', { node: '20', os: 'linux' }),
    leg('unit (24, linux)', { node: '24', os: 'linux' }),
    leg('lint'),
  ];
  test.each([
    ['reports/20-linux/r.xml', 'unit (20, linux)'],
    ['reports-24-linux.xml', 'unit (24, linux)'],
    ['reports/LINUX_24/r.xml', 'unit (24, linux)'],
    ['reports/20/r.xml', null],
    ['reports/linux/r.xml', null],
    ['lint/r.xml', 'lint'],
    ['reports/r.xml', null],
    ['20/24/linux.xml', null],
  ])('%s is of %s', (path, job) => {
    expect(legOfReport(path, all)?.job ?? null).toBe(job);
  });

  test('the only leg has every report, and no leg has none', () => {
    expect(legOfReport('r.xml', all.slice(0, 1))?.job).toBe('unit (20, linux)');
    expect(legOfReport('r.xml', [])).toBeNull();
  });

  test('are those of this run, once each, by name', () => {
    const section = (of: Leg | null, role: string) => ({ leg: of, role }) as unknown as Section;
    const sections = [
      section(leg('b'), 'head'),
      section(leg('a'), 'head'),
      section(leg('b'), 'head'),
      section(leg('c'), 'base'),
      section(null, 'head'),
    ];
    expect(legsOf(sections).map(({ job }) => job)).toEqual(['a', 'b']);
  });
});
