// A test's name as tools print it, beside its title as it stands in code.

import { describe, expect, test } from 'vitest';
import { formsOf, plain, titleFits } from '../../src/graph/titles.ts';
import { checkout } from './checkout.ts';

test.each([
  ['  adds   one ', 'adds one'],
  ['a\\tb', 'ab'],
  ["it\\'s", "it's"],
  ['a\n b', 'a b'],
])('%j is plainly %j', (title, expected) => {
  expect(plain(title)).toBe(expected);
});

test.each([
  ['adds one', 'adds  one', true],
  ['adds one', 'adds two', false],
  ['adds %i to %s', 'adds 1 to abc', true],
  ['adds %i to %s', 'adds 1 from abc', false],
  ['adds %05.2f more', 'adds 00001.50 more', true],
  ['adds \u0024{a} to b', 'adds 1 to b', true],
  ['adds #{a}', 'adds 1', true],
  ['adds $name', 'adds Ann', true],
  ['adds $name.first here', 'adds Ann here', true],
  ['adds {0} and {1}', 'adds 1 and 2', true],
  ['adds {0} and {1}', 'adds 1', false],
  ['%s', 'anything', false],
  ['%s %s', 'anything at all', false],
  ['abc %s cde', 'abcde', false],
  ['a%sb%sa', 'aba', true],
  ['ab%sbc%scd', 'abcd', false],
  ['x %s y %s z', 'x 1 y 2 z', true],
  ['x %s y %s z', 'x 1 z 2 y', false],
])('the title %j and the name %j', (title, printed, fits) => {
  expect(titleFits(title, printed)).toBe(fits);
});

test.each<[string, readonly string[]]>([
  ['adds', ['adds']],
  ['test_adds[1-2]', ['test_adds[1-2]', 'test_adds']],
  ['adds (1, 2)', ['adds (1, 2)', 'adds']],
  ['TestAdd/one', ['TestAdd/one', 'TestAdd']],
  ['Cart::adds', ['Cart::adds', 'adds']],
  ['Cart.adds', ['Cart.adds', 'adds']],
  ['cart > adds', ['cart > adds', 'adds']],
  ['cart › adds', ['cart › adds', 'adds']],
  [
    'testAdds with data set "one" (1)',
    ['testAdds with data set "one" (1)', 'testAdds with data set "one"', 'testAdds'],
  ],
  ['adds(int)[2]', ['adds(int)[2]', 'adds']],
  ['adds{1}', ['adds{1}', 'adds']],
  ['"before each" hook for "opens"', ['"before each" hook for "opens"', 'opens']],
  ['"after all" hook: close for "opens"', ['"after all" hook: close for "opens"', 'opens']],
])('%j may stand in code as %j', (name, forms) => {
  const found = formsOf(name);
  expect(found[0]).toBe(name);
  expect(found).toEqual(expect.arrayContaining([...forms]));
  expect(found.length).toBeLessThanOrEqual(forms.length + 1);
});

describe('a test is found by what a tool calls it', () => {
  const { graph } = checkout({
    'test/cart.test.ts': `describe('cart', () => {
  it('adds one', () => {});
  describe('empty', () => { it('has none', () => {}); it('adds one', () => {}); });
  it.each([1])('adds %i more', () => {});
});
describe('till', () => { it('adds one', () => {}); });
`,
    'test/other.test.ts': `test('has none', () => {});\ntest('stands alone', () => {});\n`,
    'tests/test_money.py': `class TestSplit:\n    def test_even(self): pass\n\ndef test_even(): pass\n`,
    'src/main/StockTest.java': `class StockTest {\n  @Test void sells() {}\n  @Nested class Inner { @Test void buys() {} }\n}\n`,
    'go.mod': 'module example.com/quay\n',
    'pier/pier_test.go': `package pier\nfunc TestOpen(t *testing.T) {\n\tt.Run("one", nil)\n}\n`,
    'pier/pier.go': 'package pier\n',
    'tests/test_yard.cpp': 'int main() { return 0; }\n',
    'src/cart.ts': `export const test = 1;\n`,
  });
  test.each<[string, string, string | null, string | null]>([
    ['cart', 'adds one', null, 'test/cart.test.ts#cart.adds one:2'],
    ['till', 'adds one', null, 'test/cart.test.ts#till.adds one:6'],
    ['cart > empty', 'adds one', 'test/cart.test.ts', 'test/cart.test.ts#cart > empty.adds one:3'],
    ['test/cart.test.ts', 'cart > empty > has none', null, 'test/cart.test.ts#cart > empty.has none:3'],
    ['test/cart.test.ts', 'cart empty adds one', null, 'test/cart.test.ts#cart > empty.adds one:3'],
    ['cart', 'adds 3 more', null, 'test/cart.test.ts#cart.adds %i more:4'],
    ['test/other.test.ts', 'has none', null, 'test/other.test.ts#has none:1'],
    ['', 'stands alone', null, 'test/other.test.ts#stands alone:2'],
    ['', 'stands nowhere', null, null],
    ['tests.test_money.TestSplit', 'test_even', null, 'tests/test_money.py#TestSplit.test_even:2'],
    ['tests.test_money', 'test_even', null, 'tests/test_money.py#test_even:4'],
    ['tests/test_money.py', 'test_even[2-3]', null, 'tests/test_money.py#test_even:4'],
    ['StockTest$Inner', 'buys()', null, 'src/main/StockTest.java#Inner.buys:3'],
    ['main.StockTest', 'sells', null, 'src/main/StockTest.java#StockTest.sells:2'],
    ['example.com/quay/pier', 'TestOpen/one', null, 'pier/pier_test.go#TestOpen:2'],
    ['yard', 'yard', null, 'tests/test_yard.cpp#<module>:1'],
    ['', 'yard', null, 'tests/test_yard.cpp#<module>:1'],
    ['', 'test/other.test.ts', null, 'test/other.test.ts#<module>:1'],
    ['', 'no such title', 'test/other.test.ts:3', 'test/other.test.ts#<module>:1'],
    ['cart', 'no such title', 'test/other.test.ts', null],
  ])('%j %j', (...row) => {
    const [suite, name, file, id] = row;
    expect(graph.testNamed({ suite, name, file })?.id ?? null).toBe(id);
  });
});
