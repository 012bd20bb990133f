// The narrowest command that shows a finding again, in the words of the tool that told it.

import { expect, test } from 'vitest';
import { quoted, reproduceOf } from '../../../src/explain/words/reproduce.ts';
import { at, finding, titled } from '../made.ts';

type Said = Parameters<typeof finding>[0];

test.each<[Said, string | null]>([
  [
    { tool: 'vitest', test: titled('cart > adds one', 'cart', 'test/a.test.ts') },
    "npx vitest run test/a.test.ts -t 'adds one'",
  ],
  [{ tool: 'jest', test: titled('adds', 'cart', 'a.test.js') }, 'npx jest a.test.js -t adds'],
  [{ tool: 'mocha', test: titled('adds', 'cart', 'a.test.js') }, 'npx mocha a.test.js -g adds'],
  [
    { tool: 'node-test', test: titled('adds it', 'cart', 'a.test.js') },
    "node --test --test-name-pattern='adds it' a.test.js",
  ],
  [{ tool: 'playwright', test: titled('adds', 'cart', 'a.spec.ts') }, 'npx playwright test a.spec.ts -g adds'],
  [{ tool: 'pytest', test: titled('test_one', 'tests.test_a', 'tests/test_a.py') }, 'pytest tests/test_a.py::test_one'],
  [
    { tool: 'pytest', test: titled('test_one', 'tests.test_a.TestA', 'tests/test_a.py') },
    'pytest tests/test_a.py::TestA::test_one',
  ],
  [
    { tool: 'unittest', test: titled('test_one', 'test_a.MoneyTest', 'tests/test_a.py') },
    'python -m unittest tests.test_a.MoneyTest.test_one',
  ],
  [
    { tool: 'go-test', test: titled('TestA/one two', 'example.com/a'), location: at('a/b_test.go', 3) },
    "go test ./a -run '^TestA$/^one.two$'",
  ],
  [
    { tool: 'go-test', test: titled('TestA', 'example.com/a'), location: at('b_test.go', 3) },
    "go test . -run '^TestA$'",
  ],
  [{ tool: 'cargo-test', test: titled('yard::adds', 'yard') }, 'cargo test yard::adds'],
  [{ tool: 'surefire', test: titled('adds(int)[1]', 'com.example.CartTest') }, "mvn test -Dtest='CartTest#adds'"],
  [
    { tool: 'junit', test: titled('adds', 'com.example.CartTest'), step: { command: './mvnw verify' } },
    "mvn test -Dtest='CartTest#adds'",
  ],
  [
    { tool: 'junit', test: titled('adds', 'com.example.CartTest'), step: { command: './gradlew test' } },
    './gradlew test --tests com.example.CartTest.adds',
  ],
  [{ tool: 'ctest', test: titled('cart', '') }, "ctest -R '^cart$' --output-on-failure"],
  ...(
    [
      ['eslint', 'npx eslint a.ts'],
      ['prettier', 'npx prettier --check a.ts'],
      ['biome', 'npx biome check a.ts'],
      ['oxlint', 'npx oxlint a.ts'],
      ['flake8', 'flake8 a.ts'],
      ['pylint', 'pylint a.ts'],
      ['ruff', 'ruff check a.ts'],
      ['shellcheck', 'shellcheck a.ts'],
      ['yamllint', 'yamllint a.ts'],
      ['rubocop', 'rubocop a.ts'],
    ] as const
  ).map(([tool, command]): [Said, string] => [{ tool, family: 'lint', location: at('a.ts', 1) }, command]),
  [{ tool: 'prettier', family: 'format', location: at("it's a.ts", 1) }, `npx prettier --check 'it'\\''s a.ts'`],
  [{ tool: 'eslint', family: 'unit', location: at('a.ts', 1) }, null],
  [{ tool: 'other', step: { command: ' npm test ' } }, 'npm test'],
  [{ tool: 'other', step: { command: 'a\nb' } }, null],
  [{ tool: 'other', step: { command: 'a'.repeat(301) } }, null],
  [{ tool: 'other', step: { command: 'a'.repeat(300) } }, 'a'.repeat(300)],
  [{ tool: 'other' }, null],
])('%j: %s', (said, command) => {
  expect(reproduceOf(finding(said))).toBe(command);
});

test.each([
  ['a/b-c_d.e:f@1,2+3=4%', 'a/b-c_d.e:f@1,2+3=4%'],
  ['a b', "'a b'"],
  ["it's", "'it'\\''s'"],
  ['$(x)', "'$(x)'"],
  ['', "''"],
])('%j is the word %j', (word, shell) => {
  expect(quoted(word)).toBe(shell);
});
