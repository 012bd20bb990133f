import { describe, expect, it } from 'vitest';
import { checkout } from './checkout.ts';

describe('Java and Kotlin', () => {
  const main = 'app/src/main/java/com/acme';
  const tests = 'app/src/test/java/com/acme';
  const { outline, steps, graph } = checkout({
    [`${main}/Stock.java`]:
      'package com.acme;\n\nimport com.acme.model.*;\nimport static com.acme.model.Units.toGrams;\n\n/** Doc. */\n@Component("x")\npublic class Stock<T extends Item> extends Base implements Closeable {\n    private static final int LIMIT = 3;\n    private final Map<String, Integer> counts = new HashMap<>();\n    private final int[] sizes = {1, 2};\n\n    public Stock(Catalog catalog) {\n        this.catalog = catalog;\n    }\n\n    @Override\n    public <R> R ship(String sku, int n) throws IOException {\n        return limit(toGrams(LIMIT));\n    }\n\n    int limit(int n) { return n; }\n\n    int unused() { return limit(1); }\n\n    enum Level { LOW(1), HIGH { int x() { return 2; } }; private final int n; Level(int n) { this.n = n; } }\n\n    interface Listener { void on(Event e); }\n\n    record Pair(String left, int right) {}\n}\n',
    [`${main}/Base.java`]: 'package com.acme;\nclass Base { void close() { shut(); } void shut() {} }\n',
    [`${main}/Catalog.java`]: 'package com.acme;\nclass Catalog { Item find(String sku) { return null; } }\n',
    [`${main}/model/Item.java`]: 'package com.acme.model;\npublic class Item { int grams() { return 1; } }\n',
    [`${main}/model/Units.java`]:
      'package com.acme.model;\npublic class Units { static int toGrams(int x) { return x; } }\n',
    [`${tests}/StockTest.java`]:
      'package com.acme;\nclass StockTest {\n  private Stock stock;\n  @BeforeEach void setUp() { stock = new Stock(Samples.catalog()); }\n  @Test void ships() { assertEquals(1, stock.ship("a", 1)); }\n  @ParameterizedTest @ValueSource(ints = {1}) @DisplayName("ships a lot") void many(int n) { stock.ship("a", n); }\n  @Nested class Deep { @Test void inner() {} }\n}\n',
    [`${tests}/Samples.java`]:
      'package com.acme;\nclass Samples { static Catalog catalog() { return new Catalog(); } }\n',
    'lib/src/main/kotlin/com/acme/Price.kt':
      'package com.acme\n\nimport com.acme.model.Item\n\ndata class Price(val cents: Int, var currency: String = "EUR") : Comparable<Price> {\n    val text get() = "$cents \u0024{show(this)}"\n    override fun compareTo(other: Price): Int = cents\n    companion object { const val ZERO = 0\n        fun of(x: Int) = Price(x)\n    }\n}\n\nfun show(price: Price): String {\n    return "x"\n}\n\nfun Item.price() = Price(1)\n\nobject Registry { val all = mutableListOf<Price>() }\n',
    'lib/src/test/kotlin/com/acme/PriceTest.kt':
      'package com.acme\n\nclass PriceTest {\n    @Test\n    fun `shows the price`() {\n        Price.of(1).text\n    }\n}\n',
  });
  it('declare', () => {
    expect(outline(`${main}/Stock.java`)).toEqual(
      [
        'class Stock:8-30',
        'field Stock.LIMIT:9',
        'field Stock.counts:10',
        'field Stock.sizes:11',
        'method Stock.Stock:13-15',
        'method Stock.ship:18-20',
        'method Stock.limit:22',
        'method Stock.unused:24',
        'type Stock.Level:26',
        'field Level.LOW:26',
        'field Level.HIGH:26',
        'field Level.n:26',
        'method Level.Level:26',
        'type Stock.Listener:28',
        'method Listener.on:28',
        'class Stock.Pair:30',
        'field Pair.left:30',
        'field Pair.right:30',
      ].map((line) => line.replace('Stock:8-30', 'Stock:8-31')),
    );
    expect(outline('lib/src/main/kotlin/com/acme/Price.kt')).toEqual([
      'class Price:5-11',
      'field Price.cents:5',
      'field Price.currency:5',
      'field Price.text:6',
      'method Price.compareTo:7',
      'class Price.object:8-10',
      'field object.ZERO:8',
      'method object.of:9',
      'function show:13-15',
      'method Item.price:17',
      'class Registry:19',
      'field Registry.all:19',
    ]);
  });
  it('reach through the package, fields, hooks and static imports', () => {
    expect(steps(`${tests}/StockTest.java#StockTest.ships`, `${main}/Stock.java#Stock.ship`)).toBe(2);
    expect(steps(`${tests}/StockTest.java#StockTest.ships`, `${main}/model/Units.java#Units.toGrams`)).toBe(3);
    expect(steps(`${tests}/StockTest.java#StockTest.ships`, `${main}/Stock.java#Stock.limit`)).toBe(3);
    expect(steps(`${tests}/StockTest.java#StockTest.ships`, `${main}/Base.java#Base.shut`)).not.toBeNull();
    expect(steps(`${tests}/StockTest.java#StockTest.ships`, `${tests}/Samples.java#Samples.catalog`)).toBe(2);
    expect(steps(`${tests}/StockTest.java#StockTest.ships`, `${main}/model/Item.java#Item.grams`)).not.toBe(2);
    expect(
      steps(
        'lib/src/test/kotlin/com/acme/PriceTest.kt#PriceTest.shows the price',
        'lib/src/main/kotlin/com/acme/Price.kt#show',
      ),
    ).toBeLessThanOrEqual(3);
  });
  it('find tests by class and method', () => {
    expect(graph.testNamed({ suite: 'com.acme.StockTest', name: 'many(int)[1]', file: null })?.name).toBe('many');
    expect(graph.testNamed({ suite: 'com.acme.StockTest$Deep', name: 'inner()', file: null })?.name).toBe('inner');
    expect(graph.testNamed({ suite: 'StockTest', name: 'ships a lot', file: null })?.name).toBe('many');
    expect(graph.testNamed({ suite: 'com.acme.PriceTest', name: 'shows the price()', file: null })?.line).toBe(5);
  });
});

describe('C#', () => {
  const { outline, steps, graph } = checkout({
    'src/App/Cart.cs':
      'using System;\nnamespace App.Shop;\n\n[Serializable]\npublic sealed class Cart : ICart\n{\n    public int Count { get; private set; } = 3;\n    public string Name => $"{Format(Count)} {{x}}";\n    private readonly Repo _repo;\n\n    public Cart(Repo repo) => _repo = repo;\n\n    public async Task<List<T>> AddAsync<T>(T item) where T : class\n    {\n        using (var x = _repo.Open()) { return null; }\n    }\n\n    public record Line(string Sku, int Quantity);\n}\n',
    'src/App/Repo.cs':
      'namespace App.Shop {\n  public class Repo { public object Open() { return Inner(); } private object Inner() { return null; } }\n}\n',
    'test/App.Tests/CartTests.cs':
      'namespace App.Tests;\npublic class CartTests\n{\n    [SetUp] public void Arrange() { }\n    [Theory, InlineData(1)]\n    public async Task Adds(int n) { await new Cart(new Repo()).AddAsync(n); }\n}\n',
  });
  it('declares', () => {
    expect(outline('src/App/Cart.cs')).toEqual([
      'class Cart:5-19',
      'field Cart.Count:7',
      'field Cart.Name:8',
      'field Cart._repo:9',
      'method Cart.Cart:11',
      'method Cart.AddAsync:13-16',
      'class Cart.Line:18',
      'field Line.Sku:18',
      'field Line.Quantity:18',
    ]);
  });
  it('reaches by type name', () => {
    expect(steps('test/App.Tests/CartTests.cs#CartTests.Adds', 'src/App/Repo.cs#Repo.Open')).toBe(2);
    expect(steps('test/App.Tests/CartTests.cs#CartTests.Adds', 'src/App/Repo.cs#Repo.Inner')).toBe(3);
    expect(graph.testNamed({ suite: 'App.Tests.CartTests', name: 'Adds(n: 1)', file: null })?.name).toBe('Adds');
  });
});

describe('PHP', () => {
  const { outline, steps, graph } = checkout({
    'composer.json': '{ "autoload": { "psr-4": { "Acme\\\\": "lib/" } } }',
    'lib/Status/Page.php':
      '<?php\nnamespace Acme\\Status;\n\nuse Acme\\Html\\{Table, Row as TableRow};\n\nfinal class Page extends Base\n{\n    use Loud;\n    private array $rows = [];\n    public const MAX = 3;\n\n    public function __construct(private string $file = __DIR__ . \'/../../data/rows.json\')\n    {\n    }\n\n    #[Pure]\n    public function render(): string\n    {\n        # no declaration: function x() {}\n        return Table::of(new TableRow("{$this->rows[0]} $x"));\n    }\n}\n',
    'lib/Html/Table.php':
      '<?php\nnamespace Acme\\Html;\nclass Table { public static function of($x) { return helper($x); } }\nfunction helper($x) { return $x; }\n',
    'lib/Html/Row.php': '<?php\nnamespace Acme\\Html;\nclass Row { public function __construct($x) {} }\n',
    'data/rows.json': '{"a": 1}',
    'tests/PageTest.php':
      '<?php\nuse Acme\\Status\\Page;\nfinal class PageTest extends TestCase\n{\n    public function testRender(): void { (new Page())->render(); }\n    /** @dataProvider cases */\n    public function testCases(int $n): void { }\n}\n',
  });
  it('declares', () =>
    expect(outline('lib/Status/Page.php')).toEqual([
      'class Page:6-22',
      'field Page.rows:9',
      'field Page.MAX:10',
      'method Page.__construct:12-14',
      'method Page.render:17-21',
    ]));
  it('reaches by PSR-4 and by files that it names', () => {
    expect(steps('tests/PageTest.php#PageTest.testRender', 'lib/Html/Table.php#Table.of')).toBe(2);
    expect(steps('tests/PageTest.php#PageTest.testRender', 'lib/Html/Table.php#helper')).toBe(3);
    expect(steps('tests/PageTest.php#PageTest.testRender', 'lib/Html/Row.php#Row')).toBe(2);
    expect(steps('tests/PageTest.php#PageTest.testRender', 'data/rows.json#<module>')).toBe(2);
    expect(graph.testNamed({ suite: 'PageTest', name: 'testCases with data set #0 (1)', file: null })?.name).toBe(
      'testCases',
    );
  });
});

describe('Swift, Scala and Dart', () => {
  const { outline } = checkout({
    'A.swift':
      'import Foundation\n\nfinal class Cart: Base {\n    private let items: [String] = []\n    var count: Int { items.count }\n    init(items: [String]) { self.items = items }\n    func add(_ item: String) throws -> Bool {\n        return true\n    }\n}\n\nextension Cart { func clear() {} }\n\nfunc free() {}\n',
    'A.scala':
      'package acme\n\ncase class Money(cents: Int, currency: String) {\n  def plus(other: Money): Money =\n    Money(cents + other.cents, currency)\n  val zero = 0\n}\n\nobject Money {\n  def of(x: Int) = Money(x, "EUR")\n}\n',
    'a.dart':
      "import 'b.dart';\n\nclass Cart extends Base {\n  final int count = 0;\n  Cart(this.x);\n  int add(int n) {\n    return n;\n  }\n}\n\nvoid main() {}\n",
  });
  it('declare', () => {
    expect(outline('A.swift')).toEqual([
      'class Cart:3-10',
      'field Cart.items:4',
      'field Cart.count:5',
      'method Cart.init:6',
      'method Cart.add:7-9',
      'type Cart:12',
      'method Cart.clear:12',
      'function free:14',
    ]);
    expect(outline('A.scala')).toEqual([
      'class Money:3-7',
      'field Money.cents:3',
      'field Money.currency:3',
      'method Money.plus:4-5',
      'field Money.zero:6',
      'class Money:9-11',
      'method Money.of:10',
    ]);
    expect(outline('a.dart')).toEqual([
      'class Cart:3-9',
      'field Cart.count:4',
      'method Cart.Cart:5',
      'method Cart.add:6-8',
      'function main:11',
    ]);
  });
});
