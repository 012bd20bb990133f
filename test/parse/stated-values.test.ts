// What a failed comparison states, in the words of the libraries that print it: expected 3 and got 2 unless the row says otherwise.

import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/parse/kit/facts.ts';

type Row = readonly [library: string, text: string, expected?: string, actual?: string];

const TEXTS: readonly Row[] = [
  ['nunit', '  Expected: 3\n  But was:  2\n'],
  [
    'nunit-s',
    '  Expected string length 3 but was 4. Strings differ at index 2.\n  Expected: "abc"\n  But was:  "abde"\n  -------------^',
    'abc',
    'abde',
  ],
  ['xunit', 'Assert.Equal() Failure: Values differ\nExpected: 3\nActual:   2'],
  [
    'xunit-s',
    'Assert.Equal() Failure\n          ↓ (pos 2)\nExpected: abc\nActual:   abd\n          ↑ (pos 2)',
    'abc',
    'abd',
  ],
  ['mstest', 'Assert.AreEqual failed. Expected:<3>. Actual:<2>. totals'],
  ['fluent', 'Expected total to be 3, but found 2.'],
  [
    'fluent2',
    'Expected result to be "abc" with a length of 3, but "abde" has a length of 4, differs near "de" (index 2).',
    'abc',
    'abde',
  ],
  ['shouldly', 'total\n    should be\n3\n    but was\n2'],
  ['junit4', 'expected:<3> but was:<2>'],
  ['testng', 'expected [3] but found [2]'],
  ['assertj', '\nexpected: 3\n but was: 2'],
  ['assertj-old', 'Expecting:\n <2>\nto be equal to:\n <3>\nbut was not.'],
  ['hamcrest', '\nExpected: is <3>\n     but: was <2>'],
  ['truth', 'value of: total()\nexpected: 3\nbut was : 2'],
  ['kotlin', 'Expected <3>, actual <2>.'],
  ['scalatest', '2 did not equal 3'],
  ['specs2', '2 != 3'],
  ['munit', 'values are not the same\n=> Obtained\n2\n=> Diff (- obtained, + expected)\n-2\n+3'],
  ['go1', 'got 2, want 3'],
  ['go2', 'Total() = 2; want 3'],
  ['go3', 'expected 3, got 2'],
  ['go4', 'expected: 3, actual: 2'],
  ['go5', 'want 3, got 2'],
  [
    'testify',
    '\n\tError Trace:\ta_test.go:3\n\tError:      \tNot equal: \n\t            \texpected: 3\n\t            \tactual  : 2',
  ],
  ['quicktest', 'error:\n  values are not equal\ngot:\n  int(2)\nwant:\n  int(3)'],
  ['gomega', 'Expected\n    <int>: 2\nto equal\n    <int>: 3'],
  ['gocheck', 'a_test.go:3:\n    c.Check(x, Equals, 3)\n... obtained int = 2\n... expected int = 3'],
  ['rust', 'assertion `left == right` failed\n  left: 2\n right: 3'],
  ['pretty', 'assertion failed: `(left == right)`\n\nDiff < left / right > :\n<2\n>3'],
  ['gtest-rs', "Value of: total\nExpected: is equal to 3\nActual: 2,\n  which isn't equal to 3"],
  ['catch', 'CHECK( total() == 3 )\nwith expansion:\n  2 == 3'],
  ['gtest', 'Expected equality of these values:\n  total()\n    Which is: 2\n  3'],
  ['doctest', 'CHECK( total() == 3 ) is NOT correct!\n  values: CHECK( 2 == 3 )'],
  ['boost', 'check total() == 3 has failed [2 != 3]'],
  ['cppunit', 'equality assertion failed\n- Expected: 3\n- Actual  : 2'],
  ['unity', 'Expected 3 Was 2'],
  ['check', "Assertion 'total == 3' failed: total == 2, 3 == 3"],
  ['cpputest', 'expected <3>\n\tbut was  <2>'],
  ['qtest', 'Compared values are not the same\n   Actual   (total()): 2\n   Expected (3)      : 3'],
  ['phpunit', 'Failed asserting that 2 matches expected 3.'],
  ['phpunit2', 'Failed asserting that 2 is identical to 3.'],
  ['phpspec', 'expected [integer:3], but got [integer:2].'],
  ['rspec', 'expected: 3\n     got: 2\n\n(compared using ==)'],
  ['minitest', 'Expected: 3\n  Actual: 2'],
  ['testunit', '<3> expected but was\n<2>.'],
  ['perl', "  Failed test 'x'\n          got: '2'\n     expected: '3'"],
  ['pytest', 'assert 2 == 3'],
  ['unittest', 'AssertionError: 2 != 3'],
  ['pydoctest', 'Expected:\n    3\nGot:\n    2'],
  ['behave', 'ASSERT FAILED: Expected 3, got 2'],
  ['jest', 'expect(received).toBe(expected) // Object.is equality\n\nExpected: 3\nReceived: 2'],
  ['chai', 'expected 2 to equal 3'],
  ['node', 'Expected values to be strictly equal:\n\n2 !== 3\n'],
  ['tape', 'operator: equal\nexpected: 3\nactual:   2'],
  ['qunit', 'Expected: 3\nResult: 2'],
  ['jasmine', 'Expected 2 to be 3.'],
  ['jasmine2', 'Expected 2 to equal 3.'],
  ['uvu', 'Expected values to be strictly equal:\n\n    ++3    (Expected)\n    --2    (Actual)'],
  ['dart', 'Expected: <3>\n  Actual: <2>'],
  ['swift', 'XCTAssertEqual failed: ("2") is not equal to ("3")'],
  ['swift-testing', 'Expectation failed: (total → 2) == 3'],
  ['exunit', 'Assertion with == failed\ncode:  assert total() == 3\nleft:  2\nright: 3'],
  ['hspec', 'expected: 3\n but got: 2'],
  ['alcotest', "   Expected: `3'\n   Received: `2'"],
  ['ounit', 'expected: 3 but got: 2'],
  ['julia', '  Expression: total() == 3\n   Evaluated: 2 == 3'],
  ['busted', 'Expected objects to be equal.\nPassed in:\n(number) 2\nExpected:\n(number) 3'],
  ['luaunit', 'expected: 3, actual: 2'],
  ['testthat', 'Expected `total` to equal 3.\nDifferences:\n  `actual`: 2\n`expected`: 3'],
  ['robot', '2 != 3'],
  ['robot-s', "'abc' != 'abd'", 'abd', 'abc'],
  ['pester', 'Expected 3, but got 2.'],
  ['bats', '-- values do not equal --\nexpected : 3\nactual   : 2\n--'],
  ['shunit', 'ASSERT:totals expected:<3> but was:<2>'],
  ['zig', 'expected 3, found 2'],
  ['pgtap', '        have: 2\n        want: 3'],
  ['utplsql', 'Actual: 2 (number) was expected to equal: 3 (number)'],
  ['tsqlt', 'Expected: <3> but was: <2>'],
  ['apex', 'System.AssertException: Assertion Failed: Same value expected: Expected: 3, Actual: 2'],
  ['gut', '[2] expected to equal [3]:  totals'],
  ['mono', '  Expected: 3\n  But was: 2'],
  ['dunit', 'Expected: 3\n     Got: 2'],
  ['eunit', '{assertEqual,[{module,a},{line,3},{expression,"total ( )"},{expected,3},{value,2}]}'],
  ['spock', 'Condition not satisfied:\n\ntotal == 3\n|     |\n2     false'],
  ['instead', 'should be 3 but is 2'],
  ['instead2', 'Expected 3 instead of 2'],
  ['returned', 'expected return value 3, returned 2'],
  ['wantgot2', 'want: 3\ngot:  2'],
  ['gotwant', 'got:  2\nwant: 3'],
  ['exp-act-eq', 'expected=3 actual=2'],
  ['exp-act-eq2', 'expected = 3, actual = 2'],
];

const said = (text: string) =>
  factsOf({ tool: 'junit', rule: null, message: text.trim(), detail: text, isTest: true }).facts;

describe('what is expected and what is there', () => {
  for (const [library, text, expected = '3', actual = '2'] of TEXTS)
    it(library, () => {
      const facts = said(text);
      const whole = (value: string) => new RegExp(`(?<!\\w)${value}(?!\\w)`);
      expect(facts.expected).toMatch(whole(expected));
      expect(facts.actual).toMatch(whole(actual));
    });
});

describe('what tells no value', () => {
  it.each([
    'Expected to find element: `.pay`, but never found it.',
    'expected output to contain "Rome", got Milan',
    'AssertionError: rows != 3',
    'the server was not reachable',
    'Expected end of transmission to be seen to have happened',
    '--- Expected\n+++ Actual\n@@ @@',
  ])('%s', (text) => {
    const { expected, actual } = said(text);
    expect(expected !== undefined && actual !== undefined).toBe(false);
  });
});
