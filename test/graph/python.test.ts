import { describe, expect, it } from 'vitest';
import { checkout } from './checkout.ts';

describe('what a Python file declares', () => {
  const { outline, touched, find } = checkout({
    'm.py': `"""Doc with def inside: class X."""
from dataclasses import dataclass

LIMIT = 3
A, B = (
    1,
    2,
)


@dataclass(frozen=True)
class Money:
    amount: int
    currency: str = "EUR"

    def __post_init__(self):
        check(self)

    @property
    def text(self) -> str:
        return f"{self.amount!r} {fmt(self.currency)} {{x}}"

    class Inner:
        deep = 1


async def load(
    path: str,
) -> str:
    def local():
        return path
    return local()


if LIMIT:
    def conditional():
        pass
`,
  });
  it('by indentation', () => {
    expect(outline('m.py')).toEqual([
      'constant LIMIT:4',
      'constant A:5-8',
      'constant B:5-8',
      'class Money:12-24',
      'field Money.amount:13',
      'field Money.currency:14',
      'method Money.__post_init__:16-17',
      'method Money.text:20-21',
      'class Money.Inner:23-24',
      'field Inner.deep:24',
      'function load:27-32',
      'function conditional:36-37',
    ]);
  });
  it('with decorators, and names inside formatted strings', () => {
    expect(touched('m.py', 11)).toEqual(['Money']);
    expect(find('m.py', 'Money.text').refs).toContain('fmt');
    expect(find('m.py', 'Money.text').refs).not.toContain('x');
  });
});

describe('what a pytest test reaches', () => {
  const { steps, graph } = checkout({
    'src/shop/__init__.py': 'from .cart import Cart as Basket\nfrom shop.cart import *\n',
    'src/shop/cart.py':
      'from . import prices\nfrom .errors import Empty\n\n\nclass Cart:\n    def __init__(self):\n        self.items = []\n\n    def total(self):\n        return prices.of(self.items)\n\n    def clear(self):\n        raise Empty()\n',
    'src/shop/prices.py': 'import json\n\nRATE = 2\n\n\ndef of(items):\n    return RATE\n\n\ndef other():\n    pass\n',
    'src/shop/errors.py': 'class Empty(Exception):\n    pass\n',
    'src/shop/app.py': '@app.route("/x")\ndef handler():\n    return prices\n',
    'tests/conftest.py':
      'import pytest\nfrom shop import Basket\n\n\n@pytest.fixture\ndef cart():\n    return Basket()\n\n\n@pytest.fixture(autouse=True)\ndef clean():\n    reset()\n\n\ndef reset():\n    pass\n',
    'tests/unit/test_cart.py':
      'import shop.app\nfrom pathlib import Path\n\nDATA = Path(__file__).parent / "data"\n\n\ndef test_total(cart):\n    assert cart.total() == 1\n\n\nclass TestClear:\n    def setup_method(self):\n        prepare()\n\n    @pytest.mark.parametrize("n", [1, 2])\n    def test_clear(self, cart, n):\n        cart.clear()\n\n    def test_file(self):\n        self.arrange()\n        (DATA / "golden.txt").read_text()\n\n    def arrange(self):\n        pass\n\n    def idle(self):\n        prepare()\n\n\ndef prepare():\n    pass\n',
    'tests/unit/data/golden.txt': 'x',
    'tools/json.py': '',
  });
  it('through fixtures, packages and re-exports', () => {
    expect(steps('tests/unit/test_cart.py#test_total', 'tests/conftest.py#cart')).toBe(1);
    expect(steps('tests/unit/test_cart.py#test_total', 'src/shop/cart.py#Cart.total')).toBe(2);
    expect(steps('tests/unit/test_cart.py#test_total', 'src/shop/prices.py#RATE')).toBe(4);
    expect(steps('tests/unit/test_cart.py#test_total', 'src/shop/prices.py#other')).toBeNull();
    expect(steps('tests/unit/test_cart.py#test_total', 'src/shop/cart.py#Cart.clear')).toBeNull();
    expect(steps('tests/unit/test_cart.py#TestClear.test_clear', 'src/shop/errors.py#Empty')).toBe(3);
  });
  it('through autouse fixtures, setup methods and registered functions', () => {
    expect(steps('tests/unit/test_cart.py#test_total', 'tests/conftest.py#reset')).toBe(4);
    expect(steps('tests/unit/test_cart.py#TestClear.test_clear', 'tests/unit/test_cart.py#prepare')).toBe(2);
    expect(steps('tests/unit/test_cart.py#test_total', 'src/shop/app.py#handler')).toBe(3);
  });
  it('through methods of its own class', () => {
    expect(steps('tests/unit/test_cart.py#TestClear.test_file', 'tests/unit/test_cart.py#TestClear.arrange')).toBe(1);
    expect(steps('tests/unit/test_cart.py#test_total', 'tests/unit/test_cart.py#TestClear.arrange')).toBeNull();
    expect(steps('tests/unit/test_cart.py#test_total', 'tests/unit/test_cart.py#TestClear.setup_method')).toBeNull();
  });
  it('and files beside it', () =>
    expect(steps('tests/unit/test_cart.py#TestClear.test_file', 'tests/unit/data/golden.txt#<module>')).toBe(1));
  it('found by class name, parameters and node id', () => {
    const named = (suite: string, name: string, file: string | null = null): string | undefined =>
      graph.testNamed({ suite, name, file })?.id;
    expect(named('tests.unit.test_cart', 'test_total')).toBe('tests/unit/test_cart.py#test_total:7');
    expect(named('tests.unit.test_cart.TestClear', 'test_clear[2]')).toBe(
      'tests/unit/test_cart.py#TestClear.test_clear:16',
    );
    expect(named('', 'tests/unit/test_cart.py::TestClear::test_clear[1-a]')).toBe(
      'tests/unit/test_cart.py#TestClear.test_clear:16',
    );
    expect(named('TestClear', 'test_file', 'tests/unit/test_cart.py')).toBe(
      'tests/unit/test_cart.py#TestClear.test_file:19',
    );
  });
  it('resolves packages under src, not modules of the same name elsewhere', () => {
    expect(graph.resolve('src/shop/cart.py', '.prices')).toBe('src/shop/prices.py');
    expect(graph.resolve('tests/unit/test_cart.py', 'shop')).toBe('src/shop/__init__.py');
    expect(graph.resolve('src/shop/prices.py', 'json')).toBeNull();
    expect(graph.importersOf('src/shop/prices.py')).toEqual(['src/shop/cart.py']);
    expect([...graph.reachFiles('tests/unit/test_cart.py')]).toEqual(
      expect.arrayContaining([
        ['src/shop/app.py', 1],
        ['tests/conftest.py', 1],
        ['src/shop/prices.py', 4],
      ]),
    );
  });
});
