import { describe, expect, it } from 'vitest';
import { checkout } from './checkout.ts';

describe('Ruby', () => {
  const { outline, steps, graph } = checkout({
    'lib/shop.rb': "require_relative 'shop/cart'\n",
    'lib/shop/cart.rb':
      "require 'json'\nrequire 'shop/money'\n\nmodule Shop\n  # A cart; ends with end.\n  class Cart < Base\n    LIMIT = 3\n    attr_reader :items\n\n    def initialize(items = [])\n      @items = items.map do |item|\n        check(item)\n      end\n    end\n\n    def total = Money.sum(items)\n\n    def self.load(path) ; new ; end\n\n    def empty?\n      return true if items.none?\n      text = <<~TEXT\n        class Fake\n        end\n      TEXT\n      !text\n    end\n\n    private def check(item) = item\n  end\nend\n",
    'lib/shop/money.rb':
      'module Shop\n  class Money\n    def self.sum(items)\n      items.sum { |i| i.price }\n    end\n\n    def unused\n    end\n  end\nend\n',
    'lib/shop/order_line.rb': 'module Shop\n  class OrderLine\n  end\nend\n',
    'spec/cart_spec.rb':
      "require 'shop'\n\nRSpec.describe Shop::Cart do\n  subject(:cart) { described_class.new }\n\n  before do\n    prepare\n  end\n\n  describe '#total' do\n    it 'adds up' do\n      expect(cart.total).to eq(1)\n    end\n\n    it('is short') { OrderLine }\n  end\n\n  def prepare\n  end\nend\n",
    'test/cart_test.rb': 'class CartTest < Minitest::Test\n  def setup\n  end\n\n  def test_total\n  end\nend\n',
  });
  it('declares', () => {
    expect(outline('lib/shop/cart.rb')).toEqual([
      'class Shop:4-31',
      'class Shop.Cart:6-30',
      'field Cart.LIMIT:7',
      'method Cart.initialize:10-14',
      'method Cart.total:16',
      'method Cart.load:18',
      'method Cart.empty?:20-27',
      'method Cart.check:29',
    ]);
    expect(outline('spec/cart_spec.rb')).toEqual([
      'suite Shop::Cart:3-20',
      'hook Shop::Cart.before:6-8',
      'suite Shop::Cart.#total:10-16',
      'test Shop::Cart > #total.adds up:11-13',
      'test Shop::Cart > #total.is short:15',
      'function prepare:18-19',
    ]);
  });
  it('reaches through requires, suites and constants', () => {
    expect(steps('spec/cart_spec.rb#adds up', 'lib/shop/money.rb#Money.sum')).toBeLessThanOrEqual(4);
    expect(steps('spec/cart_spec.rb#adds up', 'spec/cart_spec.rb#prepare')).toBe(2);
    expect(steps('spec/cart_spec.rb#is short', 'lib/shop/order_line.rb#OrderLine')).toBe(1);
  });
  it('finds tests', () => {
    expect(graph.testNamed({ suite: 'spec.cart_spec', name: 'Shop::Cart #total adds up', file: null })?.line).toBe(11);
    expect(graph.testNamed({ suite: 'CartTest', name: 'test_total', file: null })?.id).toBe(
      'test/cart_test.rb#CartTest.test_total:5',
    );
  });
});

describe('shell', () => {
  const { outline, steps, graph } = checkout({
    'lib/all.sh':
      '# shellcheck shell=bash\nROOT="$(cd "$(dirname "$0")/.." && pwd)"\nfor part in log values; do\n  source "$ROOT/lib/$part.sh"\ndone\n',
    'lib/log.sh': 'die() {\n  echo "error: $*" >&2\n  exit 1\n}\n\nfunction warn { cat <<EOF\n}\nEOF\n}\n',
    'lib/values.sh':
      'LEVEL=info\nexport PORT=\'8080\'\nload_values() {\n  [ -f "$ROOT/env/$1.env" ] || die "no $1 # quoted"\n  jq .x "$ROOT/config/versions.json"\n}\nunused() { :; }\n',
    'env/api.env': 'PORT=9000\nexport HOST=example.com\n',
    'config/versions.json': '{ "api": "1.0", "web": "2.0" }',
    'bin/render': '#!/usr/bin/env bash\nsource "$(dirname "$0")/../lib/all.sh"\nload_values "$1"\n',
    'tests/render.bats':
      'setup() {\n  load helper\n}\n\n@test "renders api" {\n  run "$ROOT/bin/render" api\n  [ "$status" -eq 0 ]\n}\n\n@test "dies" {\n  source ../lib/log.sh\n  run die x\n}\n',
    'tests/helper.bash': 'arrange() { :; }\n',
    Dockerfile: 'FROM node:20\nCOPY lib/log.sh /app/\n',
  });
  it('declares', () => {
    expect(outline('lib/log.sh')).toEqual(['function die:1-4', 'function warn:6-9']);
    expect(outline('lib/values.sh')).toEqual([
      'constant LEVEL:1',
      'constant PORT:2',
      'function load_values:3-6',
      'function unused:7',
    ]);
    expect(outline('tests/render.bats')).toEqual(['hook setup:1-3', 'test renders api:5-8', 'test dies:10-13']);
    expect(outline('env/api.env')).toEqual(['field PORT:1', 'field HOST:2']);
  });
  it('reaches scripts that are run, sourced files and data', () => {
    expect(steps('tests/render.bats#renders api', 'lib/values.sh#load_values')).toBe(2);
    expect(steps('tests/render.bats#renders api', 'lib/log.sh#die')).toBe(3);
    expect(steps('tests/render.bats#renders api', 'env/api.env#PORT')).not.toBeNull();
    expect(steps('tests/render.bats#renders api', 'config/versions.json#api')).toBeLessThan(
      steps('tests/render.bats#renders api', 'config/versions.json#web') ?? 99,
    );
    expect(steps('tests/render.bats#dies', 'lib/log.sh#die')).toBeLessThanOrEqual(2);
    expect(steps('tests/render.bats#dies', 'config/versions.json#api')).toBeNull();
    expect(steps('tests/render.bats#dies', 'tests/helper.bash#<module>')).toBe(2);
  });
  it('finds tests, and what a Dockerfile copies', () => {
    expect(graph.testNamed({ suite: 'render.bats', name: 'renders api', file: null })?.line).toBe(5);
    expect([...graph.reachFiles('Dockerfile').keys()]).toEqual(['Dockerfile', 'lib/log.sh']);
  });
});

describe('data', () => {
  const { outline, touched, steps } = checkout({
    'a.json':
      '{\n  // note\n  "name": "x",\n  "scripts": {\n    "test": "vitest",\n    "deep": { "er": { "est": 1 } }\n  },\n  "list": [{ "a": 1 }]\n}\n',
    'b.yaml':
      '# head\nname: x\njobs:\n  unit:\n    runs-on: ubuntu # why\n    steps:\n      - run: npm test\n        name: "a: b"\n  lint: {}\nurl: http://x.y/z#frag\n',
    'c.toml': 'top = 1\n\n[tool.pytest]\naddopts = "-ra"\nlist = [\n  1,\n]\n\n[tool.mypy]\nstrict = true\n',
    'd.properties': 'depot.name=north\ndepot.shelves = 12\n',
    '.eslintrc': '{ "rules": { "semi": 2 } }',
    '.env': 'PORT=1\n',
    'src/Settings.java': 'class Settings { String name() { return load("d.properties").get("depot.name"); } }',
    'notes.txt': 'nothing',
  });
  it('declares its keys', () => {
    expect(outline('a.json')).toEqual([
      'field name:3',
      'field scripts:4-7',
      'field scripts.test:5',
      'field scripts.deep:6',
      'field scripts.deep.er:6',
      'field list:8',
    ]);
    expect(outline('b.yaml')).toEqual([
      'field name:2',
      'field jobs:3-9',
      'field jobs.unit:4-8',
      'field jobs.unit.runs-on:5',
      'field jobs.unit.steps:6-8',
      'field jobs.lint:9',
      'field url:10',
    ]);
    expect(outline('c.toml')).toEqual([
      'field top:1',
      'field tool.pytest:3-7',
      'field tool.pytest.addopts:4',
      'field tool.pytest.list:5-7',
      'field tool.mypy:9-10',
      'field tool.mypy.strict:10',
    ]);
    expect(outline('d.properties')).toEqual(['field depot.name:1', 'field depot.shelves:2']);
    expect(outline('.eslintrc')).toEqual(['field rules:1', 'field rules.semi:1']);
    expect(outline('.env')).toEqual(['field PORT:1']);
    expect(outline('notes.txt')).toEqual([]);
  });
  it('tells edits of keys apart', () => {
    expect(touched('a.json', 5)).toEqual(['scripts.test']);
    expect(touched('b.yaml', 5, 7)).toEqual(['jobs.unit.runs-on', 'jobs.unit.steps']);
    expect(touched('a.json', 2)).toEqual(['<module>']);
  });
  it('is reached by code that names it, the key that is named first', () => {
    expect(steps('src/Settings.java#Settings.name', 'd.properties#depot.name')).toBe(1);
    expect(steps('src/Settings.java#Settings.name', 'd.properties#depot.shelves')).toBe(3);
  });
});
