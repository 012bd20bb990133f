// Small projects, one for each runner, in which a part of the tests or of the files is chosen.

import type { TestCase } from '../src/model/finding.ts';

/** A small project of one runner: two files of tests, of which one test is chosen. All pass. */
export interface Trial {
  readonly runner: string;
  readonly command: string;
  readonly tool: string;
  readonly files: Readonly<Record<string, string>>;
  readonly test: TestCase;
  readonly chosen: readonly string[];
  /** Names of tests that must not run, as they would stand in the output. */
  readonly others: readonly string[];
  /** How the version is told. */
  readonly version: string;
}

const HARD = `it's "hard" (1) [a] $HOME`;
const js = (head: string, file: string): Trial['files'] => ({
  [`${file}`]: `${head}\ndescribe('group one', () => {\n  test(${JSON.stringify(HARD)}, () => {});\n  test('neighbour one', () => {});\n});\n`,
  [file.replace('one', 'two')]: `${head}\ntest('other two', () => {});\n`,
});

export const TRIALS: readonly Trial[] = [
  {
    runner: 'vitest',
    command: 'npx vitest run',
    tool: 'vitest',
    files: js("import { describe, test } from 'vitest';", 'test/one.test.js'),
    test: { file: 'test/one.test.js', suite: 'group one', name: HARD },
    chosen: ['test/one.test.js'],
    others: ['neighbour one', 'other two'],
    version: 'npx vitest --version',
  },
  {
    runner: 'jest',
    command: 'npm test',
    tool: 'jest',
    files: { ...js('', 'test/one.test.js'), 'package.json': '{"scripts":{"test":"jest --bail --silent"},"jest":{}}' },
    test: { file: 'test/one.test.js', suite: 'group one', name: HARD },
    chosen: ['test/one.test.js'],
    others: ['neighbour one', 'other two'],
    version: 'npx jest --version',
  },
  {
    runner: 'mocha',
    command: 'npm test',
    tool: 'mocha',
    files: {
      ...js('const test = it;', 'test/one.js'),
      'package.json': '{"scripts":{"test":"mocha --reporter dot test/*.js"}}',
    },
    test: { file: 'test/one.js', suite: 'group one', name: HARD },
    chosen: ['test/one.js'],
    others: ['neighbour one', 'other two'],
    version: 'npx mocha --version',
  },
  {
    runner: 'node:test',
    command: 'node --test',
    tool: 'node-test',
    files: js("import { describe, test } from 'node:test';", 'test/one.test.mjs'),
    test: { file: 'test/one.test.mjs', suite: 'group one', name: HARD },
    chosen: ['test/one.test.mjs'],
    others: ['neighbour one', 'other two'],
    version: 'node --version',
  },
  {
    runner: 'ava',
    command: 'npx ava',
    tool: 'ava',
    files: {
      'package.json': '{"type":"module"}',
      'test/one.js': `import test from 'ava';\ntest(${JSON.stringify(HARD)}, (t) => t.pass());\n`,
      'test/two.js': "import test from 'ava';\ntest('other two', (t) => t.pass());\n",
    },
    test: { file: 'test/one.js', suite: '', name: HARD },
    chosen: ['test/one.js'],
    others: ['other two'],
    version: 'npx ava --version',
  },
  {
    runner: 'tape',
    command: 'npx tape "test/*.js" | cat',
    tool: 'tap',
    files: {
      'test/one.js': `require('tape')(${JSON.stringify(HARD)}, (t) => { t.pass('fine'); t.end(); });\n`,
      'test/two.js': "require('tape')('other two', (t) => { t.pass('other two'); t.end(); });\n",
    },
    test: { file: 'test/one.js', suite: HARD, name: 'fine' },
    chosen: ['test/one.js'],
    others: ['other two'],
    version: 'node -p "require(\'tape/package.json\').version"',
  },
  {
    runner: 'playwright',
    command: 'npx playwright test',
    tool: 'playwright',
    files: js("const { test } = require('@playwright/test'); const { describe } = test;", 'e2e/one.spec.js'),
    test: { file: 'e2e/one.spec.js', suite: 'group one', name: HARD },
    chosen: ['e2e/one.spec.js'],
    others: ['neighbour one', 'other two'],
    version: 'npx playwright --version',
  },
  {
    runner: 'pytest',
    command: 'python3 -m pytest -q tests',
    tool: 'pytest',
    files: {
      'tests/test_one.py':
        'import pytest\n\nclass TestA:\n    @pytest.mark.parametrize("x", ["a b", "it\'s [1]"])\n    def test_x(self, x):\n        pass\n\n    def test_neighbour(self):\n        pass\n',
      'tests/test_two.py': 'def test_other():\n    pass\n',
    },
    test: { file: 'tests/test_one.py', suite: 'tests/test_one.py > TestA', name: "test_x[it's [1]]" },
    chosen: ['tests/test_one.py'],
    others: ['test_x[a b]', 'test_neighbour', 'test_other'],
    version: 'python3 -m pytest --version',
  },
  {
    runner: 'unittest',
    command: 'python3 -m unittest discover -s tests',
    tool: 'unittest',
    files: {
      'tests/test_one.py':
        'import unittest\n\nclass OneCase(unittest.TestCase):\n    def test_x(self):\n        pass\n\n    def test_neighbour(self):\n        pass\n',
      'tests/test_two.py':
        'import unittest\n\nclass TwoCase(unittest.TestCase):\n    def test_other(self):\n        pass\n',
    },
    test: { file: null, suite: 'test_one.OneCase', name: 'test_x' },
    chosen: ['tests/test_one.py'],
    others: ['test_neighbour', 'test_other'],
    version: 'python3 --version',
  },
  {
    runner: 'tox',
    command: 'tox -q -e py',
    tool: 'pytest',
    files: {
      'tox.ini':
        '[tox]\nskipsdist = true\n[testenv]\nsitepackages = true\nallowlist_externals = python3\ncommands = python3 -m pytest {posargs:tests}\n',
      'tests/test_one.py': 'def test_x():\n    pass\n',
      'tests/test_two.py': 'def test_other():\n    pass\n',
    },
    test: { file: 'tests/test_one.py', suite: 'tests/test_one.py', name: 'test_x' },
    chosen: ['tests/test_one.py'],
    others: ['test_other'],
    version: 'tox --version',
  },
  {
    runner: 'go test',
    command: 'go test ./...',
    tool: 'go-test',
    files: {
      'go.mod': 'module example.com/shop\n\ngo 1.19\n',
      'one/one_test.go':
        'package one\n\nimport "testing"\n\nfunc TestOne(t *testing.T) { t.Run("a b", func(t *testing.T) {}) }\nfunc TestNeighbour(t *testing.T) {}\n',
      'two/two_test.go': 'package two\n\nimport "testing"\n\nfunc TestOther(t *testing.T) {}\n',
    },
    test: { file: null, suite: 'example.com/shop/one', name: 'TestOne/a_b' },
    chosen: [],
    others: ['TestNeighbour', 'TestOther'],
    version: 'go version',
  },
  {
    runner: 'cargo test',
    command: 'cargo test --offline',
    tool: 'cargo-test',
    files: {
      'Cargo.toml': '[package]\nname = "shop"\nversion = "0.1.0"\nedition = "2021"\n',
      'src/lib.rs':
        '#[cfg(test)]\nmod tests {\n    #[test]\n    fn one() {}\n    #[test]\n    fn one_neighbour() {}\n}\n',
      'tests/two.rs': '#[test]\nfn other() {}\n',
    },
    test: { file: 'src/lib.rs', suite: 'src/lib.rs', name: 'tests::one' },
    chosen: ['src/lib.rs'],
    others: ['one_neighbour', 'other'],
    version: 'cargo --version',
  },
  {
    runner: 'cargo nextest',
    command: 'cargo nextest run',
    tool: 'nextest',
    files: {
      'Cargo.toml': '[package]\nname = "shop"\nversion = "0.1.0"\nedition = "2021"\n',
      'src/lib.rs':
        '#[cfg(test)]\nmod tests {\n    #[test]\n    fn one() {}\n    #[test]\n    fn one_neighbour() {}\n}\n',
    },
    test: { file: null, suite: 'shop', name: 'tests::one' },
    chosen: [],
    others: ['one_neighbour'],
    version: 'cargo nextest --version',
  },
  {
    runner: 'RSpec',
    command: 'rspec',
    tool: 'rspec',
    files: {
      'spec/one_spec.rb': `RSpec.describe "One" do\n  it(%q{it's "hard" (1) [a]}) { }\n  it("neighbour") { }\nend\n`,
      'spec/two_spec.rb': 'RSpec.describe "Two" do\n  it("other") { }\nend\n',
    },
    test: { file: 'spec/one_spec.rb', suite: 'spec.one_spec', name: `One it's "hard" (1) [a]` },
    chosen: ['spec/one_spec.rb'],
    others: ['One neighbour', 'Two other'],
    version: 'rspec --version',
  },
  {
    runner: 'minitest',
    command: 'ruby -Itest test/all.rb',
    tool: 'minitest',
    files: {
      'test/all.rb': 'Dir[File.join(__dir__, "*_test.rb")].each { |f| require f }\n',
      'test/one_test.rb':
        'require "minitest/autorun"\nclass OneTest < Minitest::Test\n  def test_x; end\n  def test_neighbour; end\nend\n',
      'test/two_test.rb': 'require "minitest/autorun"\nclass TwoTest < Minitest::Test\n  def test_other; end\nend\n',
    },
    test: { file: 'test/one_test.rb', suite: 'OneTest', name: 'test_x' },
    chosen: ['test/one_test.rb'],
    others: ['test_neighbour', 'test_other'],
    version: 'ruby -e "require %q{minitest}; puts Minitest::VERSION"',
  },
  {
    runner: 'rake test',
    command: 'rake test',
    tool: 'minitest',
    files: {
      Rakefile: 'require "rake/testtask"\nRake::TestTask.new { |t| t.pattern = "test/*_test.rb" }\n',
      'test/one_test.rb':
        'require "minitest/autorun"\nclass OneTest < Minitest::Test\n  def test_x; end\n  def test_neighbour; end\nend\n',
      'test/two_test.rb': 'require "minitest/autorun"\nclass TwoTest < Minitest::Test\n  def test_other; end\nend\n',
    },
    test: { file: 'test/one_test.rb', suite: 'OneTest', name: 'test_x' },
    chosen: ['test/one_test.rb'],
    others: ['test_neighbour', 'test_other'],
    version: 'rake --version',
  },
  {
    runner: 'PHPUnit',
    command: 'phpunit --testdox tests',
    tool: 'phpunit',
    files: {
      'tests/OneTest.php':
        '<?php\nuse PHPUnit\\Framework\\TestCase;\nclass OneTest extends TestCase {\n  /** @dataProvider rows */\n  public function testX($x) { $this->assertTrue(true); }\n  public static function rows() { return ["a b" => [1], "c" => [2]]; }\n  public function testXNeighbour() { $this->assertTrue(true); }\n}\n',
      'tests/TwoTest.php':
        '<?php\nuse PHPUnit\\Framework\\TestCase;\nclass TwoTest extends TestCase {\n  public function testOther() { $this->assertTrue(true); }\n}\n',
    },
    test: { file: 'tests/OneTest.php', suite: 'OneTest', name: 'testX with data set "a b"' },
    chosen: ['tests/OneTest.php'],
    others: ['testXNeighbour', 'testOther'],
    version: 'phpunit --version',
  },
  {
    runner: 'ctest',
    command: 'cmake -S . -B build && ctest --test-dir build',
    tool: 'ctest',
    files: {
      'CMakeLists.txt':
        'cmake_minimum_required(VERSION 3.20)\nproject(shop NONE)\nenable_testing()\nadd_test(NAME one.x COMMAND true)\nadd_test(NAME oneXx COMMAND true)\nadd_test(NAME other COMMAND true)\n',
    },
    test: { file: null, suite: 'one.x', name: 'one.x' },
    chosen: [],
    others: ['oneXx', 'other'],
    version: 'ctest --version',
  },
  {
    runner: 'prove',
    command: 'prove -r t',
    tool: 'prove',
    files: {
      't/one.t': 'use Test::More tests => 1; ok(1, "it\'s hard (1)");\n',
      't/two.t': 'use Test::More tests => 1; ok(1, "other two");\n',
    },
    test: { file: 't/one.t', suite: 't/one.t', name: "it's hard (1)" },
    chosen: ['t/one.t'],
    others: ['other two'],
    version: 'prove --version',
  },
  {
    runner: 'bats',
    command: 'bats tests',
    tool: 'bats',
    files: {
      'tests/one.bats': `@test "it's hard (1) [a]" { true; }\n@test "neighbour" { true; }\n`,
      'tests/two.bats': '@test "other two" { true; }\n',
    },
    test: { file: 'tests/one.bats', suite: 'one.bats', name: "it's hard (1) [a]" },
    chosen: ['tests/one.bats'],
    others: ['neighbour', 'other two'],
    version: 'bats --version',
  },
  {
    runner: 'nox',
    command: 'nox -s tests --no-venv',
    tool: 'pytest',
    files: {
      'noxfile.py':
        'import nox\n\n@nox.session\ndef tests(session):\n    session.run("python3", "-m", "pytest", *session.posargs)\n',
      'tests/test_one.py': 'def test_x():\n    pass\n',
      'tests/test_two.py': 'def test_other():\n    pass\n',
    },
    test: { file: 'tests/test_one.py', suite: 'tests/test_one.py', name: 'test_x' },
    chosen: ['tests/test_one.py'],
    others: ['test_other'],
    version: 'nox --version',
  },
  {
    runner: 'make',
    command: 'make test',
    tool: 'pytest',
    files: {
      Makefile: 'PY = python3\nbuilt:\n\ttouch built\ntest: built\n\t$(PY) -m pytest -q tests\n',
      'tests/test_one.py': 'def test_x():\n    open("built").close()\n',
      'tests/test_two.py': 'def test_other():\n    pass\n',
    },
    test: { file: 'tests/test_one.py', suite: 'tests/test_one.py', name: 'test_x' },
    chosen: ['tests/test_one.py'],
    others: ['test_other'],
    version: 'make --version',
  },
];

/** A linter that finds something in the file that is not chosen: all of it fails, the part must not. */
export interface Lint {
  readonly runner: string;
  readonly command: string;
  readonly files: Readonly<Record<string, string>>;
  readonly chosen: string;
  readonly version: string;
}

export const LINTS: readonly Lint[] = [
  {
    runner: 'eslint',
    command: 'npx eslint --max-warnings 0 .',
    files: {
      'eslint.config.mjs': "export default [{ rules: { 'no-undef': 2 } }];\n",
      'a b.mjs': 'export const a = 1;\n',
      'c.mjs': 'd();\n',
    },
    chosen: 'a b.mjs',
    version: 'npx eslint --version',
  },
  {
    runner: 'prettier',
    command: 'npx prettier --check .',
    files: { 'a b.js': 'a();\n', 'c.js': 'd( )' },
    chosen: 'a b.js',
    version: 'npx prettier --version',
  },
  {
    runner: 'ruff',
    command: 'ruff check .',
    files: { '-a.py': 'x = 1\n', 'c.py': 'import os\n' },
    chosen: '-a.py',
    version: 'ruff --version',
  },
  {
    runner: 'flake8',
    command: 'flake8 --max-line-length 100',
    files: { '-a.py': 'x = 1\n', 'c.py': 'import os\n' },
    chosen: '-a.py',
    version: 'flake8 --version',
  },
  {
    runner: 'mypy',
    command: 'mypy .',
    files: { 'a.py': 'x: int = 1\n', 'c.py': 'x: int = ""\n' },
    chosen: 'a.py',
    version: 'mypy --version',
  },
];
