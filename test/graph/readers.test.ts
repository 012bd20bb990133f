// What files of each language declare and import: rows of a source, its declarations, its imports, what it keeps for itself.

import { describe, expect, test } from 'vitest';
import { checkout } from './checkout.ts';

interface Row {
  readonly path: string;
  readonly beside?: Readonly<Record<string, string>>;
  readonly text: string;
  readonly declares: readonly string[];
  /** `line specifier → path: imported as local, …` */
  readonly imports?: readonly string[];
  readonly hidden?: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    path: 'run.sh',
    beside: { 'lib.sh': '', 'other.sh': '' },
    text: `#!/bin/bash
set -e
export PORT=8080
readonly NAME="a b"
source "./other.sh"
  INDENTED=1
greet() {
  local x=1
  echo "$NAME $(date)"
}
function leave { exit 1; }
function both() ( cd /tmp )
not_a_function () echo
test_adds() { :; }
setUp() { :; }
LAST=$(
  echo 1
)
`,
    declares: [
      'constant PORT:3',
      'constant NAME:4',
      'function greet:7-10',
      'function leave:11',
      'function both:12',
      'test test_adds:14',
      'hook setUp:15',
      'constant LAST:16-18',
    ],
    imports: ['5 ./other.sh → other.sh: * as *'],
  },
  {
    path: 'cart.bats',
    beside: { 'test_helper.bash': '', 'lib/assert.bash': '' },
    text: `load test_helper
load 'lib/assert'
setup() { :; }
@test "adds one" {
  run cart 1
}
@test bare {
  true
}
`,
    declares: ['hook setup:3', 'test adds one:4-6', 'test bare:7-9'],
    imports: ['1 test_helper → test_helper.bash: * as *', '2 lib/assert → lib/assert.bash: * as *'],
  },
  {
    path: 'lib/shop/cart.rb',
    beside: { 'lib/shop/item.rb': '', 'lib/shop/tax.rb': '' },
    text: `require 'set'
require_relative 'item'
autoload :Tax, 'shop/tax'
module Shop
  LIMIT = 3
  class Cart < Base
    include Enumerable
    attr_reader :items, :size
    RATES = {
      a: 1,
    }.freeze
    def initialize(items = [])
      @items = items
      items.each do |i|
        puts i
      end
    end
    def total = items.sum
    def self.of(*items)
      new(items) if items.any?
    end
    def empty?; items.empty?; end
    def note=(text)
      @note = text unless text.nil?
    end
    class << self
      def build; end
    end
    private
    def secret
      while true do break end
      case 1
      when 1 then 2
      end
    end
    Point = Struct.new(:x, :y)
    alias_method :old, :total
  end
end
`,
    declares: [
      'class Shop:4-39',
      'field Shop.LIMIT:5',
      'class Shop.Cart:6-38',
      'field Cart.RATES:9-11',
      'method Cart.initialize:12-17',
      'method Cart.total:18',
      'method Cart.of:19-21',
      'method Cart.empty?:22',
      'method Cart.note=:23-25',
      'method Cart.build:27',
      'method Cart.secret:30-35',
      'class Cart.Point:36',
    ],
    imports: ['1 set → null: * as *', '2 ./item → lib/shop/item.rb: * as *', '3 shop/tax → lib/shop/tax.rb: * as *'],
  },
  {
    path: 'spec/cart_spec.rb',
    text: `RSpec.describe Shop::Cart do
  let(:cart) { Shop::Cart.new }
  before { cart }
  describe '#total' do
    context 'when empty' do
      it 'is zero' do
        expect(cart.total).to eq 0
      end
      it { is_expected.to be_empty }
    end
  end
  it('adds') { 1 }
end
`,
    declares: [
      'suite Shop::Cart:1-13',
      'hook Shop::Cart.before:3',
      'suite Shop::Cart.#total:4-11',
      'suite Shop::Cart > #total.when empty:5-10',
      'test Shop::Cart > #total > when empty.is zero:6-8',
      'test Shop::Cart > #total > when empty.:9',
      'test Shop::Cart.adds:12',
    ],
  },
  {
    path: 'test/cart_test.rb',
    text: `class CartTest < Minitest::Test
  def setup
    @a = 1
  end
  def test_adds
    assert 1
  end
  test "says it" do
    assert 2
  end
end
`,
    declares: [
      'class CartTest:1-11',
      'hook CartTest.setup:2-4',
      'test CartTest.test_adds:5-7',
      'test CartTest.says it:8-10',
    ],
  },
  {
    path: 'cart.go',
    beside: { 'tax/tax.go': 'package tax', 'go.mod': 'module example.com/shop\n' },
    text: `package shop

import "fmt"
import (
	tx "example.com/shop/tax"
	_ "embed"
	. "example.com/other/dot"
	"github.com/x/go-thing/v2"
	"gopkg.in/yaml.v3"
)

const Limit = 3
const (
	A, b = 1, 2
	C    = iota
)
var one, Two = 1, "x"
type Cart[T any] struct {
	Items []T
	note string
	Base
	fn func(a int) (b string)
}
type Total interface {
	Sum() int
}
type (
	Name string
	pair struct{ L int }
)
func New() *Cart[int] {
	return &Cart[int]{Items: nil}
}
func Defaults() Options {
	return Options{
		Port: 80,
		Host: "h",
	}
}
func (c *Cart[T]) Add(x T) { c.Items = append(c.Items, x) }
func (c Cart[T]) String() string {
	return fmt.Sprint(c.Items)
}
func init() { one = 2 }
func generic[T int | string](x T) T { return x }
`,
    declares: [
      'constant Limit:12',
      'constant A:14',
      'constant b:14',
      'constant C:15',
      'constant one:17',
      'constant Two:17',
      'type Cart:18-23',
      'field Cart.Items:19',
      'field Cart.note:20',
      'field Cart.Base:21',
      'field Cart.fn:22',
      'type Total:24-26',
      'field Total.Sum:25',
      'type Name:28',
      'type pair:29',
      'field pair.L:29',
      'function New:31-33',
      'function Defaults:34-39',
      'field Defaults.Port:36',
      'field Defaults.Host:37',
      'method Cart.Add:40',
      'method Cart.String:41-43',
      'function init:44',
      'function generic:45',
    ],
    imports: [
      '3 fmt → null: * as fmt',
      '5 example.com/shop/tax → tax/tax.go: * as tx',
      '6 embed → null: ',
      '7 example.com/other/dot → null: * as *',
      '8 github.com/x/go-thing/v2 → null: * as thing',
      '9 gopkg.in/yaml.v3 → null: * as yaml',
    ],
  },
  {
    path: 'cart_test.go',
    text: `package shop
func TestMain(m *testing.M) {}
func TestAdd(t *testing.T) {
	t.Run("one", func(t *testing.T) {})
}
func Testing() {}
func BenchmarkAdd(b *testing.B) {}
func ExampleCart() {}
func FuzzAdd(f *testing.F) {}
func helper() {}
func (s *Suite) SetupTest() {}
func (s *Suite) TestTotal() {}
`,
    declares: [
      'hook TestMain:2',
      'test TestAdd:3-5',
      'function Testing:6',
      'test BenchmarkAdd:7',
      'test ExampleCart:8',
      'test FuzzAdd:9',
      'function helper:10',
      'hook Suite.SetupTest:11',
      'test Suite.TestTotal:12',
    ],
    hidden: ['helper'],
  },
  {
    path: 'shop/cart.py',
    beside: { 'shop/__init__.py': '', 'shop/item.py': '', 'shop/tax.py': '', 'other.py': '' },
    text: `"""Doc."""
from __future__ import annotations
import os, sys as system
import shop.tax as tax
from . import item
from .item import (
    Item,
    price as cost,
)
from ..other import *

LIMIT = 3
a, b = 1, 2
name: str = "x"
if os.name:
    FLAG = True
else:
    FLAG = False

def plain(a, b=LIMIT, *rest, **more):
    def inner():
        return a
    return inner

async def later(): pass

@decorated(1)
@other
class Cart(Base, metaclass=Meta):
    """A cart."""
    size = 0
    items: list[str] = []

    def __init__(self, repo):
        self.repo = repo

    @property
    def length(self):
        return len(self.items)

    @staticmethod
    async def load(path): return path

    class Inner:
        x = 1

def last(): return 1
`,
    declares: [
      'constant LIMIT:12',
      'constant a:13',
      'constant b:13',
      'constant name:14',
      'constant FLAG:16',
      'constant FLAG:18',
      'function plain:20-23',
      'function later:25',
      'class Cart:29-45',
      'field Cart.size:31',
      'field Cart.items:32',
      'method Cart.__init__:34-35',
      'method Cart.length:38-39',
      'method Cart.load:42',
      'class Cart.Inner:44-45',
      'field Inner.x:45',
      'function last:47',
    ],
    imports: [
      '2 __future__ → null: annotations as annotations',
      '3 os → null: * as os',
      '3 sys → null: * as system',
      '4 shop.tax → shop/tax.py: * as tax',
      '5 . → shop/__init__.py: item as item',
      '6 .item → shop/item.py: Item as Item, price as cost',
      '10 ..other → other.py: * as *',
    ],
    hidden: ['__init__'],
  },
  {
    path: 'tests/test_cart.py',
    text: `import pytest

@pytest.fixture(autouse=True)
def fresh():
    yield 1

@pytest.fixture
def cart(fresh): return 1

@pytest.mark.parametrize("a", [1, 2])
def test_adds(cart, a):
    assert a

class TestSplit:
    def setup_method(self): pass
    def test_even(self): pass
    def helper(self): pass

class Money(TestCase):
    def setUp(self): pass
    def test_cents(self): pass
    @classmethod
    def tearDownClass(cls): pass

def setup_module(): pass
`,
    declares: [
      'hook fresh:4-5',
      'hook cart:8',
      'test test_adds:11-12',
      'suite TestSplit:14-17',
      'hook TestSplit.setup_method:15',
      'test TestSplit.test_even:16',
      'method TestSplit.helper:17',
      'class Money:19-23',
      'hook Money.setUp:20',
      'test Money.test_cents:21',
      'hook Money.tearDownClass:23',
      'hook setup_module:25',
    ],
  },
  {
    path: 'src/yard.c',
    beside: { 'src/yard.h': 'int count(struct Bee *bee);' },
    text: `#include <stdio.h>
#include "yard.h"
#define LIMIT 3
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#ifdef WIN
static int width(void) {
#else
static int width(int x) {
  int y = x;
#endif
  return LIMIT;
}
#if 0
int gone(void) { return 1; }
#endif
struct Bee { int legs; char *name; };
enum Kind { WORKER, QUEEN = 4 };
union Cell { int a; float b; };
int total = 0;
static const char *names[] = { "a", "b" };
int count(struct Bee *bee) { return bee->legs; }
int declared(int a);
`,
    declares: [
      'constant LIMIT:3',
      'constant MAX:4',
      'function width:8-12',
      'class Bee:16',
      'field Bee.legs:16',
      'field Bee.name:16',
      'type Kind:17',
      'field Kind.WORKER:17',
      'field Kind.QUEEN:17',
      'type Cell:18',
      'field Cell.a:18',
      'field Cell.b:18',
      'constant total:19',
      'constant names:20',
      'function count:21',
      'function declared:22',
    ],
    imports: ['1 stdio.h → null: * as *', '2 yard.h → src/yard.h: * as *'],
  },
  {
    path: 'src/yard.cpp',
    text: `namespace apiary {
template <typename T> class Box : public Base<T> {
 public:
  Box(T value) : value_(value) {}
  ~Box() = default;
  T get() const { return value_; }
  bool operator==(const Box& other) const { return true; }
  static constexpr int kLimit = 3;
 private:
  T value_;
};
int Yard::count(const std::string& name) const {
  return 1;
}
Yard::~Yard() {}
enum class Color : int { Red, Green };
auto add(int a) -> int { return a; }
}
TEST(YardTest, Counts) { EXPECT_EQ(1, 1); }
TEST_F(Hive, Opens) { }
TEST_CASE("a thing works", "[tag]") { }
SCENARIO("it rains") { }
BOOST_AUTO_TEST_CASE(floats) { }
START_TEST(sinks) { }
`,
    declares: [
      'class Box:2-11',
      'method Box.Box:4',
      'method Box.~Box:5',
      'method Box.get:6',
      'method Box.operator==:7',
      'field Box.kLimit:8',
      'field Box.value_:10',
      'method Yard.count:12-14',
      'method Yard.~Yard:15',
      'type Color:16',
      'field Color.Red:16',
      'field Color.Green:16',
      'function add:17',
      'test YardTest.Counts:19',
      'test Hive.Opens:20',
      'test a thing works:21',
      'test it rains:22',
      'test floats:23',
      'test sinks:24',
    ],
  },
];

describe('a file', () => {
  test.each(ROWS)('$path', ({ path, beside = {}, text, declares, imports, hidden }) => {
    const { graph, outline } = checkout({ ...beside, [path]: text });
    const file = graph.fileOf(path);
    expect(outline(path)).toEqual(declares);
    if (imports)
      expect(
        file?.imports.map(
          ({ line, specifier, path: to, names }) =>
            `${line} ${specifier} → ${to}: ${names.map(({ imported, local }) => `${imported} as ${local}`).join(', ')}`,
        ),
      ).toEqual(imports);
    if (hidden)
      expect(
        file?.declarations.filter(({ exported, name }) => !exported && name !== '<module>').map(({ name }) => name),
      ).toEqual(hidden);
  });
});
