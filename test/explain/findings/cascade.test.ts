// What follows from what: each cascade, and what must not be one.

import { expect, test } from 'vitest';
import { cascadesOf, rootOf } from '../../../src/explain/findings/cascade.ts';
import { fold } from '../../../src/explain/findings/fold.ts';
import type { Imports } from '../../../src/explain/findings/missing-module.ts';
import type { PlacedFinding } from '../../../src/model/attributed.ts';
import { at, finding, titled } from '../made.ts';

type Said = NonNullable<Parameters<typeof finding>[0]>;

/** src/a.ts imports src/b.ts. */
const graph: Imports = {
  reachFiles: (path) =>
    new Map(
      path === 'src/a.test.ts'
        ? [
            [path, 0],
            ['src/b.ts', 1],
          ]
        : [[path, 0]],
    ),
  resolve: () => null,
};

const leg = (job: string) => ({ job, matrix: {} }) as unknown as PlacedFinding['leg'];
const frame = (path: string, line: number, origin: 'app' | 'test' | 'library' = 'app') => ({
  path,
  line,
  column: null,
  name: null,
  origin,
});

/** Why the child follows, null when it does not. The parent's message is `parent`, the child's `child`. */
function why(parent: Said, child: Said): string | null {
  const entries = fold([finding({ message: 'parent', ...parent }), finding({ message: 'child', ...child })]);
  const links = cascadesOf(entries, graph);
  const of = (source: string) => entries.find(({ finding: one }) => one.source.path === source);
  const [root, follower] = [of((parent.source ?? { path: 'job.log' }).path), of('child.log')];
  const link = follower && links.get(follower);
  if (!link) return null;
  expect(link.parent).toBe(root);
  expect(rootOf(follower, links)).toBe(root);
  return link.because;
}

const child = (said: Said): Said => ({ source: { path: 'child.log', line: 1, endLine: 1 }, order: 5, ...said });
const install = { family: 'install', kind: 'deps-resolve', order: 1 } as const;
const syntax = { family: 'types', tool: 'tsc', kind: 'syntax', location: at('src/b.ts', 3) } as const;
const types = { family: 'types', tool: 'tsc', kind: 'member-exists', location: at('src/b.ts', 3) } as const;
const missing = {
  family: 'types',
  tool: 'tsc',
  kind: 'module-exists',
  location: at('src/b.ts', 1),
  facts: { module: 'left-pad' },
} as const;
const cpp = { family: 'build', tool: 'gcc', kind: 'type-is', location: at('a.cpp', 4, 2) } as const;

test.each<[string, Said, Said, string | null]>([
  ['after an install', install, child({}), 'the install before it failed'],
  ['before an install', { ...install, order: 9 }, child({}), null],
  ['after an install of another job', { ...install, leg: leg('a') }, child({ leg: leg('b') }), null],
  ['an install after an install', install, child({ ...install, order: 5, kind: 'unknown' }), null],
  ['after an install that only a report tells', { ...install, isLog: false }, child({}), null],
  [
    'the step that makes its file',
    { family: 'build', step: { command: 'make dist/app.js' } },
    child({ kind: 'file-exists', facts: { file: './dist/app.js' }, step: { command: 'node run' } }),
    'the step before it, which makes dist/app.js, failed',
  ],
  [
    'the step that makes its folder',
    { family: 'build', step: { command: 'bundle --out dist/' } },
    child({ kind: 'unknown', family: 'other', step: { command: 'node dist/cli.js' } }),
    'the step before it, which makes dist, failed',
  ],
  [
    'a step that makes something else',
    { family: 'build', step: { command: 'bundle --out lib/' } },
    child({ kind: 'unknown', family: 'other', step: { command: 'node dist/cli.js' } }),
    null,
  ],
  [
    'a step of the same source folder',
    { family: 'build', step: { command: 'check src/' } },
    child({ kind: 'unknown', family: 'other', step: { command: 'node src/cli.js' } }),
    null,
  ],
  [
    'a step that comes later',
    { family: 'build', order: 9, step: { command: 'bundle --out dist/' } },
    child({ kind: 'unknown', family: 'other', step: { command: 'node dist/cli.js' } }),
    null,
  ],
  [
    'the same file does not parse',
    syntax,
    child({ ...syntax, tool: 'eslint', family: 'lint', order: 5 }),
    'src/b.ts does not parse',
  ],
  [
    'another file does not parse',
    syntax,
    child({ ...syntax, tool: 'eslint', family: 'lint', location: at('src/c.ts', 3), order: 5 }),
    null,
  ],
  [
    'a test that loads what does not parse',
    syntax,
    child({ kind: 'unknown', location: at('src/a.test.ts', 1) }),
    'it loads src/b.ts, which does not parse',
  ],
  [
    'a test that speaks of what does not parse',
    syntax,
    child({ test: titled('t'), message: 'cannot parse src/b.ts' }),
    'it speaks of src/b.ts, which does not parse',
  ],
  ['a test that names what does not parse', syntax, child({ test: titled('t'), message: 'see src/b.ts' }), null],
  [
    'a name that what does not parse should export',
    syntax,
    child({ kind: 'export-exists', location: at('x.ts', 1), facts: { exported: 'b' } }),
    'it speaks of src/b.ts, which does not parse',
  ],
  [
    'an unsafe value where types fail',
    types,
    child({
      tool: 'eslint',
      family: 'lint',
      kind: 'style-rule',
      rule: '@typescript-eslint/no-unsafe-call',
      location: at('src/b.ts', 3),
    }),
    'the tsc error on the same line, src/b.ts:3, tells it first',
  ],
  [
    'another rule where types fail',
    types,
    child({ tool: 'eslint', family: 'lint', kind: 'style-rule', rule: 'no-undef', location: at('src/b.ts', 3) }),
    null,
  ],
  [
    'an unsafe value on another line',
    types,
    child({ tool: 'eslint', family: 'lint', kind: 'style-rule', rule: 'no-unsafe-call', location: at('src/b.ts', 4) }),
    null,
  ],
  [
    'a crash where types fail',
    types,
    child({
      kind: 'never-null',
      test: titled('t'),
      frames: [frame('node_modules/x.js', 1, 'library'), frame('src/b.ts', 3)],
    }),
    'the tsc error on the same line, src/b.ts:3, tells it first',
  ],
  [
    'a crash elsewhere',
    types,
    child({ kind: 'never-null', test: titled('t'), frames: [frame('src/b.ts', 4), frame('src/b.ts', 3)] }),
    null,
  ],
  [
    'a wrong value where types fail',
    types,
    child({ kind: 'value-is', test: titled('t'), frames: [frame('src/b.ts', 3)] }),
    null,
  ],
  [
    'a warning on a line that does not compile',
    cpp,
    child({ ...cpp, rule: '-Wunused', location: at('a.cpp', 4, 9), order: 5 }),
    'the error at a.cpp:4 tells it first',
  ],
  ['an error on a line that does not compile', cpp, child({ ...cpp, location: at('a.cpp', 4, 9), order: 5 }), null],
  ['a warning on another line', cpp, child({ ...cpp, rule: '-Wunused', location: at('a.cpp', 5, 9), order: 5 }), null],
  [
    'words inside a library of that line',
    cpp,
    child({ ...cpp, location: null, detail: 'required from a.cpp:4:2', order: 5 }),
    'the error at a.cpp:4 tells it first',
  ],
  [
    'a name whose declaration does not compile',
    { ...cpp, detail: '    4 | std::vector<Bee> hive;' },
    child({ ...cpp, message: "'hive' was not declared", location: at('a.cpp', 9, 1), order: 5 }),
    '`hive`, of which it speaks, is declared where it does not compile',
  ],
  [
    'another name',
    { ...cpp, detail: '    4 | std::vector<Bee> hive;' },
    child({ ...cpp, message: "'queen' was not declared", location: at('a.cpp', 9, 1), order: 5 }),
    null,
  ],
  [
    'who misses the same module',
    missing,
    child({ ...missing, tool: 'vitest', family: 'unit', location: at('src/z.ts', 1), order: 5 }),
    'it misses the same module, `left-pad`',
  ],
  [
    'who misses another module',
    missing,
    child({
      ...missing,
      tool: 'vitest',
      family: 'unit',
      location: at('src/z.ts', 1),
      facts: { module: 'right-pad' },
      order: 5,
    }),
    null,
  ],
  [
    'a suite that loads what misses it',
    missing,
    child({ kind: 'unknown', location: at('src/a.test.ts', 1), message: 'cannot find left-pad' }),
    'it loads a file that misses a module',
  ],
  [
    'a tool that could not start after a build',
    types,
    child({ isGeneric: true, kind: 'unknown', family: 'other' }),
    'the build before it failed',
  ],
  [
    'what was missing after a build',
    types,
    child({ isGeneric: true, kind: 'file-exists', family: 'other' }),
    'the build before it failed',
  ],
  [
    'what was missing before a build',
    { ...types, order: 9 },
    child({ isGeneric: true, kind: 'file-exists', family: 'other' }),
    null,
  ],
  [
    'what was killed after a build',
    types,
    child({ isGeneric: true, kind: 'file-exists', family: 'other', facts: { exitCode: 137 } }),
    null,
  ],
  [
    'a program whose own test failed',
    { test: titled('adds', 'cart'), location: at('a.cpp', 3) },
    child({ tool: 'ctest', test: titled('cart_test'), location: at('a.cpp', 3) }),
    'adds failed in it',
  ],
  [
    'a program that names its own test',
    { test: titled('adds', 'cart') },
    child({ tool: 'ctest', test: titled('cart_test'), detail: 'cart.adds failed' }),
    'adds failed in it',
  ],
  [
    'a program that names no test',
    { test: titled('adds', 'cart') },
    child({ tool: 'ctest', test: titled('cart_test'), detail: 'failed' }),
    null,
  ],
])('%s', (...row) => {
  const [, parent, follower, because] = row;
  expect(why(parent, follower)).toBe(because);
});

test('warnings follow from nothing', () => {
  const entries = fold([finding(install), finding(child({ severity: 'warning' }))]);
  expect(cascadesOf(entries, graph).size).toBe(0);
});
