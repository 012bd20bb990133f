import { describe, expect, it } from 'vitest';
import { checkout } from './checkout.ts';

describe('Go', () => {
  const { outline, steps, graph, touched } = checkout({
    'go.mod': 'module example.com/app\n\ngo 1.22\n',
    'store/store.go':
      'package store\n\nimport (\n\t"fmt"\n\n\t"example.com/app/core"\n)\n\n// Store keeps.\ntype Store struct {\n\tbyID map[string]core.Item\n\tLimit, Size int\n}\n\nconst (\n\tA = iota\n\tB\n)\n\nfunc New() *Store {\n\treturn &Store{\n\t\tbyID: map[string]core.Item{},\n\t\tLimit: 8,\n\t}\n}\n\nfunc (s *Store) Get(id string) (core.Item, error) {\n\treturn s.byID[id], wrap(core.ErrGone)\n}\n\nfunc (s *Store) Put() {}\n',
    'store/wrap.go':
      'package store\n\nfunc wrap(err error) error { return err }\n\nfunc init() { register() }\n\nfunc register() {}\n',
    'store/store_test.go':
      'package store\n\nimport "testing"\n\nfunc TestMain(m *testing.M) {}\n\nfunc helper() *Store { return New() }\n\nfunc TestGet(t *testing.T) {\n\tt.Run("gone", func(t *testing.T) {\n\t\thelper().Get("x")\n\t})\n}\n',
    'core/item.go':
      'package core\n\nimport "errors"\n\ntype Item struct{ ID string }\n\nvar ErrGone = errors.New("gone")\n\ntype Clock interface {\n\tNow() int\n}\n',
    'core/extra.go': 'package core\n\nfunc Extra() {}\n',
  });
  it('declares', () => {
    expect(outline('store/store.go')).toEqual([
      'type Store:10-13',
      'field Store.byID:11',
      'field Store.Limit:12',
      'field Store.Size:12',
      'constant A:16',
      'constant B:17',
      'function New:20-25',
      'field New.byID:22',
      'field New.Limit:23',
      'method Store.Get:27-29',
      'method Store.Put:31',
    ]);
    expect(outline('core/item.go')).toEqual([
      'type Item:5',
      'field Item.ID:5',
      'constant ErrGone:7',
      'type Clock:9-11',
      'field Clock.Now:10',
    ]);
    expect(touched('store/store.go', 23)).toEqual(['New.Limit']);
  });
  it('reaches over packages, siblings and methods', () => {
    expect(steps('store/store_test.go#TestGet', 'store/store.go#Store.Get')).toBe(2);
    expect(steps('store/store_test.go#TestGet', 'store/wrap.go#wrap')).toBe(3);
    expect(steps('store/store_test.go#TestGet', 'core/item.go#ErrGone')).toBe(3);
    expect(steps('store/store_test.go#TestGet', 'store/store.go#Store.Put')).not.toBe(2);
    expect(steps('store/store_test.go#TestGet', 'core/extra.go#Extra')).toBeNull();
    expect(steps('store/store_test.go#TestGet', 'store/store_test.go#TestMain')).toBe(1);
  });
  it('finds tests by package, subtests by their parent', () => {
    expect(graph.testNamed({ suite: 'example.com/app/store', name: 'TestGet/gone', file: null })?.id).toBe(
      'store/store_test.go#TestGet:9',
    );
    expect(graph.resolve('store/store.go', 'example.com/app/core')).toBe('core/extra.go');
    expect(graph.importersOf('core/item.go')).toEqual(['core/extra.go', 'store/store.go']);
  });
});

describe('Rust', () => {
  const { outline, steps, graph } = checkout({
    'Cargo.toml': '[package]\nname = "my-codec"\n\n[[bin]]\nname = "dump"\npath = "src/bin/dump_it.rs"\n',
    'src/lib.rs': 'pub mod error;\npub mod frame;\nmod io;\npub use error::Error;\npub const VERSION: u8 = 3;\n',
    'src/error.rs':
      "use std::fmt;\n\n#[derive(Debug)]\npub enum Error {\n    Short { needed: usize },\n    Bad(u8),\n}\n\nimpl fmt::Display for Error {\n    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {\n        text(f)\n    }\n}\n\nfn text(f: &mut fmt::Formatter) -> fmt::Result { Ok(()) }\n",
    'src/frame.rs':
      'use crate::error::Error;\nuse crate::{io, VERSION};\n\npub struct Frame<T> where T: Copy { body: Vec<T>, pub len: usize }\n\nimpl<T: Copy> Frame<T> {\n    pub fn new(body: Vec<T>) -> Self { Frame { body, len: 0 } }\n    pub fn write(&self) -> Result<(), Error> { io::flush(r#"{"#, \'{\')?; Err(Error::Bad(VERSION)) }\n    pub fn unused(&self) {}\n    pub fn user(&self) { self.unused() }\n}\n\n#[cfg(test)]\nmod tests {\n    use super::*;\n\n    #[test]\n    fn writes() {\n        Frame::new(vec![1]).write().unwrap();\n    }\n}\n',
    'src/io/mod.rs': 'mod deep;\npub fn flush(a: &str, b: char) -> Result<(), crate::Error> { deep::go() }\n',
    'src/io/deep.rs': 'pub fn go() {}\n',
    'src/bin/dump_it.rs': 'use my_codec::frame::Frame;\nfn main() { Frame::new(vec![0]).user(); }\n',
    'tests/cli.rs':
      'use my_codec::frame;\n\n#[test]\nfn dumps() { run(env!("CARGO_BIN_EXE_dump")); frame::Frame::new(vec![1]); std::fs::read(format!("{}/tests/golden/{name}.hex", env!("CARGO_MANIFEST_DIR"))); }\n',
    'tests/golden/a.hex': '00',
  });
  it('declares', () => {
    expect(outline('src/error.rs')).toEqual([
      'type Error:4-7',
      'field Error.Short:5',
      'field Error.Bad:6',
      'method Error.fmt:10-12',
      'function text:15',
    ]);
    expect(outline('src/frame.rs')).toEqual([
      'type Frame:4',
      'field Frame.body:4',
      'field Frame.len:4',
      'method Frame.new:7',
      'method Frame.write:8',
      'method Frame.unused:9',
      'method Frame.user:10',
      'test writes:18-20',
    ]);
  });
  it('reaches over modules, impls and re-exports', () => {
    expect(steps('src/frame.rs#writes', 'src/frame.rs#Frame.write')).toBe(1);
    expect(steps('src/frame.rs#writes', 'src/io/deep.rs#go')).toBe(3);
    expect(steps('src/frame.rs#writes', 'src/error.rs#Error.Bad')).toBe(2);
    expect(steps('src/frame.rs#writes', 'src/error.rs#text')).toBe(4);
    expect(steps('src/frame.rs#writes', 'src/lib.rs#VERSION')).toBe(2);
    expect(steps('src/frame.rs#writes', 'src/frame.rs#Frame.unused')).toBeNull();
  });
  it('reaches binaries and files that a test names', () => {
    expect(steps('tests/cli.rs#dumps', 'src/bin/dump_it.rs#<module>')).toBe(1);
    expect(steps('tests/cli.rs#dumps', 'tests/golden/a.hex#<module>')).toBe(1);
    expect(steps('tests/cli.rs#dumps', 'src/frame.rs#Frame.new')).toBe(1);
  });
  it('finds tests by module path', () =>
    expect(graph.testNamed({ suite: 'src/lib.rs', name: 'frame::tests::writes', file: null })?.id).toBe(
      'src/frame.rs#writes:18',
    ));
});

describe('C and C++', () => {
  const { outline, steps, graph } = checkout({
    'include/geo/shape.hpp':
      '#pragma once\n#include <vector>\nnamespace geo {\n#define GEO_MAX(a) \\\n  ((a) + 1)\nenum class Kind { round, flat };\nclass EXPORT Shape final : public Base {\n public:\n  explicit Shape(int sides);\n  ~Shape() { free(); }\n  int area() const;\n  int other() const;\n  bool operator==(const Shape& b) const { return true; }\n private:\n  int sides_ = 0;\n  std::vector<int> all_{1, 2};\n};\ntemplate <typename T, int N = 3>\nT twice(T value) { return value; }\nint scale(int by);\n}\n',
    'src/shape.cpp':
      '#include "geo/shape.hpp"\n#include "detail.h"\nnamespace geo {\nstatic const int kLimit = 3;\nShape::Shape(int sides) : sides_(sides), all_{1} {}\nint Shape::area() const {\n#ifdef FAST\n  if (x) {\n#else\n  if (y) {\n#endif\n    return scale(kLimit);\n  }\n}\nint Shape::other() const { return 1; }\nint scale(int by) { return helper(by); }\n}\n',
    'src/detail.h': 'int helper(int x);\n',
    'src/detail.c': 'int helper(int x) { return x; }\n',
    'test/shape_test.cpp':
      '#include "geo/shape.hpp"\nclass ShapeTest : public ::testing::Test { protected: void SetUp() override { arrange(); } void arrange() {} };\nTEST_F(ShapeTest, HasArea) { geo::Shape s(3); EXPECT_EQ(s.area(), 1); }\nTEST_CASE("adds [x]") { REQUIRE(geo::scale(1)); }\n',
  });
  it('declares', () => {
    expect(outline('include/geo/shape.hpp')).toEqual([
      'constant GEO_MAX:4-5',
      'type Kind:6',
      'field Kind.round:6',
      'field Kind.flat:6',
      'class Shape:7-17',
      'method Shape.Shape:9',
      'method Shape.~Shape:10',
      'method Shape.area:11',
      'method Shape.other:12',
      'method Shape.operator==:13',
      'field Shape.sides_:15',
      'field Shape.all_:16',
      'function twice:19',
      'function scale:20',
    ]);
    expect(outline('src/shape.cpp')).toEqual([
      'constant kLimit:4',
      'method Shape.Shape:5',
      'method Shape.area:6-14',
      'method Shape.other:15',
      'function scale:16',
    ]);
  });
  it('reaches from headers to their sources', () => {
    expect(steps('test/shape_test.cpp#ShapeTest.HasArea', 'src/shape.cpp#Shape.area')).toBe(1);
    expect(steps('test/shape_test.cpp#ShapeTest.HasArea', 'src/shape.cpp#kLimit')).toBe(2);
    expect(steps('test/shape_test.cpp#ShapeTest.HasArea', 'src/detail.c#helper')).toBe(3);
    expect(steps('test/shape_test.cpp#ShapeTest.HasArea', 'src/shape.cpp#Shape.other')).not.toBe(1);
    expect(steps('test/shape_test.cpp#ShapeTest.HasArea', 'test/shape_test.cpp#ShapeTest.arrange')).toBe(2);
  });
  it('finds tests by suite and title, programs by file', () => {
    expect(graph.testNamed({ suite: 'ShapeTest', name: 'HasArea', file: null })?.line).toBe(3);
    expect(graph.testNamed({ suite: 'x', name: 'adds [x]', file: null })?.line).toBe(4);
    expect(graph.testNamed({ suite: '', name: 'shape', file: null })?.id).toBe('test/shape_test.cpp#<module>:1');
  });
});
