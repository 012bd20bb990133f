// Narrow commands are built from the parsed command: what stays, what gives way, and that no name can be more than a name.

import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TestCase } from '../../../src/model/finding.ts';
import { isInside } from '../../../src/model/inside.ts';
import { narrowCommand, reportCommand } from '../../../src/prove/narrow/index.ts';
import { simplesOf } from '../../../src/prove/narrow/shell.ts';
import { temporary } from '../../ingest/repository.ts';

const FILES: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    scripts: {
      pretest: 'npm run build',
      test: 'eslint . && c8 mocha "test/**/*.js" --exit',
      unit: 'cross-env NODE_ENV=test vitest run --coverage',
      build: 'tsc',
      lint: 'eslint .',
      all: 'npm run lint && npm run build && npm run unit -- --silent',
      jest: 'node --experimental-vm-modules node_modules/.bin/jest --ci',
      node: 'node --test',
      loop: 'npm run loop',
    },
  }),
  'packages/a/package.json': JSON.stringify({ scripts: { test: 'jest' } }),
  'composer.json': JSON.stringify({ scripts: { test: ['phpunit --testdox'], bad: '@test' } }),
  Makefile:
    'PYTEST ?= python -m pytest\nARGS=-q\n.PHONY: test\ntest: build\n\t@$(PYTEST) $(ARGS) tests\nbad:\n\t$(foreach x,y,z)\n',
  'tox.ini': '[testenv]\ncommands =\n    pytest --cov=x {posargs:tests}\n',
  'noxfile.py': 'def tests(session):\n    session.run("pytest", *session.posargs)\n',
};

const one = (file: string | null, suite: string, name: string): TestCase => ({ file, suite, name });
const JS = one('test/a b.test.js', 'account', 'shows "x" (1)');
const PY = one('tests/test_x.py', 'tests/test_x.py > TestA', 'test_b[1-x]');

interface Asked {
  readonly command: string;
  readonly tool: string;
  readonly tests?: readonly TestCase[];
  readonly files?: readonly string[];
}

const request = ({ command, tool }: Asked) => ({
  command,
  tool,
  cwd: '/r',
  root: '/r',
  platform: 'linux' as const,
  read: (path: string) => FILES[path] ?? null,
});

const narrowed = ({ tests = [], files, ...asked }: Asked): string | null =>
  narrowCommand(request(asked), { check: 'c', tests, files: files ?? tests.flatMap(({ file }) => file ?? []) }, '/t')
    ?.command ?? null;

const BIN = 'export PATH="$PWD/node_modules/.bin:$PATH"';

describe('a part of a check', () => {
  test.each<[Asked, string | null]>([
    // JavaScript
    [
      { command: 'npm test', tool: 'mocha', tests: [JS] },
      `${BIN} && npm run pretest && mocha --reporter=spec --exit -g 'shows "x" \\(1\\)$' 'test/a b.test.js'`,
    ],
    [
      { command: 'npm run unit', tool: 'vitest', tests: [JS] },
      `${BIN} && cross-env NODE_ENV=test vitest run --reporter=verbose -t 'shows "x" \\(1\\)$' 'test/a b.test.js'`,
    ],
    [
      { command: 'npm run all', tool: 'vitest', tests: [JS] },
      `${BIN} && npm run build && ${BIN} && cross-env NODE_ENV=test vitest run --reporter=verbose --silent -t 'shows "x" \\(1\\)$' 'test/a b.test.js'`,
    ],
    [
      { command: 'yarn jest --ci -t x tests', tool: 'jest', tests: [JS] },
      `yarn jest --ci --verbose --reporters=default --coverage=false --ci -t 'shows "x" \\(1\\)$' --runTestsByPath 'test/a b.test.js'`,
    ],
    [
      { command: 'npm run jest', tool: 'jest', files: ['a.test.js'] },
      `${BIN} && node --experimental-vm-modules node_modules/.bin/jest --ci --verbose --reporters=default --coverage=false --ci --runTestsByPath a.test.js`,
    ],
    [
      { command: 'npm run node', tool: 'node-test', files: ['a.test.js'] },
      `${BIN} && node --test --test-reporter=spec --test-reporter-destination=stdout a.test.js`,
    ],
    [
      { command: 'cd packages/a && npm test', tool: 'jest', files: ['packages/a/x.test.js'] },
      'cd packages/a && export PATH="$PWD/node_modules/.bin:$PWD/../node_modules/.bin:$PWD/../../node_modules/.bin:$PATH" && jest --ci --verbose --reporters=default --coverage=false --runTestsByPath x.test.js',
    ],
    [
      { command: 'npm --prefix packages/a test', tool: 'jest', files: ['packages/a/x.test.js'] },
      'cd packages/a && export PATH="$PWD/node_modules/.bin:$PWD/../node_modules/.bin:$PWD/../../node_modules/.bin:$PATH" && jest --ci --verbose --reporters=default --coverage=false --runTestsByPath x.test.js',
    ],
    [{ command: 'npx tsc -p . && npx ava', tool: 'ava', tests: [JS] }, "npx tsc -p . && npx ava 'test/a b.test.js'"],
    [{ command: 'tape test/*.js | tap-spec', tool: 'tap', files: ['test/a.js'] }, 'tape test/a.js'],
    [
      {
        command: 'npx playwright test --project=chromium',
        tool: 'playwright',
        tests: [one('e2e/a.spec.ts', 'shop', 'pays')],
      },
      "npx playwright test --reporter=list --project=chromium -g 'pays$' 'e2e/a\\.spec\\.ts'",
    ],
    // Python
    [
      { command: 'make test', tool: 'pytest', tests: [PY] },
      "make build && python -m pytest -v --junitxml=/t/pytest.xml 'tests/test_x.py::TestA::test_b[1-x]'",
    ],
    [
      { command: 'make test ARGS="-n 2"', tool: 'pytest', files: ['tests/test_x.py'] },
      'make build && python -m pytest -v --junitxml=/t/pytest.xml -n 2 tests/test_x.py',
    ],
    [
      { command: 'tox -e py311', tool: 'pytest', tests: [PY] },
      "tox -e py311 -- -v --junitxml=/t/pytest.xml 'tests/test_x.py::TestA::test_b[1-x]'",
    ],
    [
      { command: 'nox -s tests', tool: 'pytest', files: ['tests/test_x.py'] },
      'nox -s tests -- -v --junitxml=/t/pytest.xml tests/test_x.py',
    ],
    [
      {
        command:
          'python -m pytest -q --cov=src --cov-fail-under=90 --deselect tests/x.py::a -m "not slow" tests | tee out.txt',
        tool: 'pytest',
        files: ['tests/test_x.py'],
      },
      'python -m pytest -v --junitxml=/t/pytest.xml --deselect tests/x.py::a tests/test_x.py',
    ],
    [
      { command: 'coverage run -m pytest -x', tool: 'pytest', files: ['tests/test_x.py'] },
      'python -m pytest -v --junitxml=/t/pytest.xml tests/test_x.py',
    ],
    [
      { command: 'pytest', tool: 'pytest', tests: [one('tests/test_x.py', 'tests.test_x.TestA', 'test_b')] },
      'pytest -v --junitxml=/t/pytest.xml tests/test_x.py::TestA::test_b',
    ],
    [
      {
        command: 'python -m unittest discover -s tests',
        tool: 'unittest',
        tests: [one('src/a.py', 'test_cases.A', 'test_b')],
      },
      'python -m unittest discover -v -s tests -k test_cases.A.test_b',
    ],
    // Compiled languages
    [
      {
        command: 'go test -race -coverprofile=c.out ./...',
        tool: 'go-test',
        tests: [one(null, 'example.com/x/store', 'TestA/one')],
      },
      "go test -json -count=1 -race -run '^(?:TestA)$' example.com/x/store",
    ],
    [
      { command: 'go test ./...', tool: 'go-test', tests: [one('store/s_test.go', 'example.com/x/store', 'TestA')] },
      "go test -json -count=1 -run '^(?:TestA)$' ./store",
    ],
    [{ command: 'go test ./... -args -x', tool: 'go-test', files: ['store/s_test.go'] }, null],
    [
      { command: 'cargo test --all', tool: 'cargo-test', tests: [one('src/lib.rs', 'src/lib.rs', 'tests::panics')] },
      'cargo test --all --lib --no-fail-fast -- tests::panics --exact',
    ],
    [
      { command: 'cargo nextest run --workspace', tool: 'nextest', tests: [one(null, 'codec', 'tests::panics')] },
      "cargo nextest run --workspace --no-fail-fast --status-level=pass -E 'test(=tests::panics)'",
    ],
    [
      {
        command: 'cmake --build build && ctest --test-dir build -j2',
        tool: 'ctest',
        tests: [one(null, 'units', 'units.a')],
      },
      "cmake --build build && ctest --test-dir build -j2 --output-on-failure -R '^(units[.]a)$'",
    ],
    [
      { command: 'mvn -B clean verify', tool: 'surefire', tests: [one(null, 'com.x.StockTest', 'ships(int)[1]')] },
      "mvn -B '-Dtest=StockTest#ships' '-Dit.test=StockTest#ships' -DfailIfNoTests=false -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false clean verify",
    ],
    [{ command: 'mvn compile', tool: 'surefire', tests: [one(null, 'com.x.StockTest', 'ships')] }, null],
    [
      { command: './gradlew :app:test --info', tool: 'gradle', tests: [one(null, 'com.x.StockTest', 'ships()')] },
      './gradlew --info --no-build-cache :app:cleanTest :app:test --tests com.x.StockTest.ships',
    ],
    [
      { command: 'gradle check', tool: 'junit', tests: [one(null, 'StockTest', 'Shipping > ships what it has')] },
      "gradle --no-build-cache cleanTest test --tests '*StockTest'",
    ],
    [
      { command: 'dotnet test -c Release', tool: 'dotnet-test', tests: [one(null, 'A.B.CTests', 'D(x: 1)')] },
      "dotnet test -c Release --filter 'FullyQualifiedName~A.B.CTests.D' --logger 'console;verbosity=normal'",
    ],
    // Others
    [
      {
        command: 'bundle exec rspec --format progress',
        tool: 'rspec',
        tests: [one('spec/a_spec.rb', 'spec.a_spec', 'Stock starts')],
      },
      "bundle exec rspec --format json --out /t/rspec.json --format progress -e 'Stock starts' spec/a_spec.rb",
    ],
    [
      { command: 'ruby -Itest test/all.rb', tool: 'minitest', tests: [one('test/a_test.rb', 'A', 'test_a')] },
      "ruby -Itest test/a_test.rb -v -n '/^test_a$/'",
    ],
    [
      { command: 'bundle exec rake test', tool: 'minitest', tests: [one('test/a_test.rb', 'A', 'test_a')] },
      "bundle exec rake test TEST=test/a_test.rb 'TESTOPTS=-v --name='\\''/^test_a$/'\\'''",
    ],
    [
      { command: 'bin/rails test', tool: 'minitest', files: ['test/a_test.rb', 'test/b_test.rb'] },
      'bin/rails test -v test/a_test.rb test/b_test.rb',
    ],
    [
      {
        command: 'composer test',
        tool: 'phpunit',
        tests: [one('src/A.php', 'App\\LedgerTest', 'testPost with data set "a"')],
      },
      `export PATH="$PWD/vendor/bin:$PATH" && phpunit --no-coverage --log-junit /t/phpunit.xml --filter '/\\bLedgerTest::testPost(?: with data set .*)?$/' --testdox`,
    ],
    [{ command: 'composer bad', tool: 'phpunit', files: ['tests/A.php'] }, null],
    [{ command: 'prove -lr t', tool: 'prove', files: ['t/a.t'] }, 'prove -v -lr t/a.t'],
    [
      { command: 'bats tests', tool: 'bats', tests: [one('tests/a.bats', 'a.bats', 'adds (1)')] },
      "bats --formatter tap -f '^(adds \\(1\\))$' tests/a.bats",
    ],
    // Linters and types
    [
      { command: 'npm run lint; npx eslint --max-warnings 0 src', tool: 'eslint', files: ['-x.ts', 'src/$(id).ts'] },
      `${BIN} && eslint ./-x.ts 'src/$(id).ts'`,
    ],
    [{ command: 'ruff check .', tool: 'ruff', files: ['a.py'] }, 'ruff check a.py'],
    [{ command: 'mypy -p app', tool: 'mypy', files: ['app/a.py'] }, 'mypy -p app app/a.py'],
    [{ command: 'npx tsc --noEmit', tool: 'tsc', files: ['src/x.ts'] }, null],
    // What is not read
    [{ command: 'for i in 1 2; do pytest; done', tool: 'pytest', files: ['tests/test_x.py'] }, null],
    [{ command: 'pytest <<EOF\nEOF', tool: 'pytest', files: ['tests/test_x.py'] }, null],
    [{ command: 'a || pytest', tool: 'pytest', files: ['tests/test_x.py'] }, null],
    [{ command: 'cd $X && pytest', tool: 'pytest', files: ['tests/test_x.py'] }, null],
    [{ command: 'make bad', tool: 'pytest', files: ['tests/test_x.py'] }, null],
    [{ command: 'npm run loop', tool: 'jest', files: ['a.test.js'] }, null],
    [{ command: 'npm test -w packages/a', tool: 'jest', files: ['packages/a/x.test.js'] }, null],
    [{ command: './run-tests.sh', tool: 'pytest', files: ['tests/test_x.py'] }, null],
    [{ command: 'pytest', tool: 'pytest', files: ['../outside.py', '/etc/passwd'] }, null],
  ])('of %j', (asked, expected) => {
    expect(narrowed(asked)).toBe(expected);
  });

  test('leaves reports where it was told to, or where its tool does', () => {
    const asked = { command: 'cd server && mvn test', tool: 'surefire' };
    const made = narrowCommand(request(asked), { check: 'c', tests: [one(null, 'a.BTest', 'c')], files: [] }, '/t');
    expect(made?.reports[0]).toBe('/r/server/target/surefire-reports/TEST-*.xml');
  });

  test('is none on Windows, whose shell reads other words', () => {
    const asked = { ...request({ command: 'pytest', tool: 'pytest' }), platform: 'win32' as const };
    expect(narrowCommand(asked, { check: 'c', tests: [], files: ['tests/test_x.py'] }, '/t')).toBeNull();
  });
});

describe('all of a check', () => {
  test.each<[Asked, string | null]>([
    [
      { command: 'npm test', tool: 'mocha' },
      `${BIN} && npm run pretest && eslint . && c8 mocha --reporter=spec --exit "test/**/*.js"`,
    ],
    [
      { command: 'pytest -q -x -k "not slow" --cov=src tests', tool: 'pytest' },
      'pytest -v --junitxml=/t/pytest.xml -x -k "not slow" --cov=src tests',
    ],
    [{ command: 'go test ./...', tool: 'go-test' }, 'go test -json ./...'],
    [
      { command: 'bundle exec rspec', tool: 'rspec' },
      'bundle exec rspec --format json --out /t/rspec.json --format progress',
    ],
    [{ command: 'pytest && echo done', tool: 'pytest' }, null],
    [{ command: 'cargo test', tool: 'cargo-test' }, null],
  ])('of %j names what passes', (asked, expected) => {
    expect(reportCommand(request(asked), '/t')?.command ?? null).toBe(expected);
  });
});

describe('a hostile name', () => {
  const folder = temporaryPrograms();

  test('is one argument, whatever it holds', { timeout: 60_000 }, () => {
    const text = fc
      .string({ unit: 'binary-ascii', minLength: 1, maxLength: 30 })
      .filter((each) => !/[\u0000-\u001f\u007f]/.test(each));
    const part = fc.constantFrom(
      "'",
      '"',
      '$(id)',
      '`id`',
      ';',
      '&&',
      '|',
      '\\',
      '--',
      '-rf',
      ' ',
      '*',
      '~',
      '!',
      '#',
      '$HOME',
      '{a,b}',
      '(',
      ')',
    );
    const name = fc.array(fc.oneof(text, part), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(name, name, (title, stem) => {
        const file = `t/${stem.replaceAll('/', '_')}.js`;
        const command = narrowed({ command: 'mocha --exit t', tool: 'mocha', tests: [one(file, '', title)] });
        if (command === null) return;
        const said = execFileSync('bash', ['-c', command], {
          env: { PATH: `${folder()}:${process.env.PATH}` },
          encoding: 'utf8',
        }).split('\0');
        const escaped = (title.split(' > ').at(-1) ?? '').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
        expect(said).toEqual(expect.arrayContaining(['--exit', `${escaped}$`]));
        if (isInside(file)) expect(said.at(-2)).toBe(file);
        else expect(said).not.toContain(file);
      }),
      { numRuns: 40 },
    );
  });

  test('that no runner can be told leaves its file', () => {
    const tests = [one('t/a.js', '', 'two\nlines')];
    expect(narrowed({ command: 'mocha t', tool: 'mocha', tests })).toBe('mocha --reporter=spec t/a.js');
    const many = Array.from({ length: 90 }, (_, at) => one('t/a.js', '', `test ${at}`));
    expect(narrowed({ command: 'mocha t', tool: 'mocha', tests: many })).toBe('mocha --reporter=spec t/a.js');
  });
});

/** A folder with a `mocha` that prints what it is given. Made when first asked for. */
function temporaryPrograms(): () => string {
  return () => {
    const folder = temporary();
    writeFileSync(join(folder, 'mocha'), '#!/bin/sh\nprintf "%s\\0" "$@"\n');
    chmodSync(join(folder, 'mocha'), 0o755);
    return folder;
  };
}

describe('the shell is read', () => {
  test.each([
    ['a b', [['a', 'b']]],
    ['A=1 a \'b c\' "d\\"e" f\\ g', [['a', 'b c', 'd"e', 'f g']]],
    ['a && b; c\nd | e', [['a'], ['b'], ['c'], ['d'], ['e']]],
    ['a > out 2>&1 b', [['a', 'b']]],
    ['a \\\n  b # c', [['a', 'b']]],
    ['a "$X" $(b c) d', [['a', null, null, 'd']]],
  ])('%j', (text, expected) => {
    expect(simplesOf(text)?.map(({ words }) => words.map(({ value }) => value))).toEqual(expected);
  });

  test.each(['if a; then b; fi', '(a)', 'a &', 'a <<X', "a 'b", 'a "b', '{ a; }', 'a `b`', '! a', 'a && (b)'])(
    '%j is left',
    (text) => {
      expect(simplesOf(text)).toBeNull();
    },
  );

  test('in linear time', () => {
    for (const text of [
      'a '.repeat(8_000),
      `a ${'$('.repeat(8_000)}`,
      `a ${'"'.repeat(16_000)}`,
      `a${'\\'.repeat(16_000)}`,
      `#${' '.repeat(16_000)}`,
    ]) {
      const start = performance.now();
      simplesOf(text);
      expect(performance.now() - start).toBeLessThan(1_000);
    }
  });
});
