// pytest's node ids: tests/test_store.py::TestStore::test_get[a-1]

import type { TestCase } from '../../../model/finding.ts';

/** The test a node id names: the suite is the file and its classes. A file alone, whose import failed, is named as pytest's JUnit report does. */
export function testOf(nodeId: string): TestCase {
  const { path, names } = split(nodeId);
  const name = names.at(-1);
  if (name === undefined) return { suite: '', name: moduleOf(path), file: path };
  return { suite: [path, ...names.slice(0, -1)].join(' > '), name, file: path };
}

/** The dotted module of a file's path. */
export function moduleOf(path: string): string {
  return path
    .replace(/\.py$/, '')
    .replace(/^\.?[\\/]+/, '')
    .replace(/[\\/]/g, '.');
}

/** What pytest heads a failure's block with: `TestStore.test_get[a-1]`. */
export function titleOf(nodeId: string): string {
  const { path, names } = split(nodeId);
  return names.length ? names.join('.') : path;
}

/** A test known by its block's title alone; the path is its file's when a frame told it. */
export function testOfTitle(title: string, path: string | null): TestCase {
  const bracket = title.indexOf('[');
  const head = bracket < 0 ? title : title.slice(0, bracket);
  const parts = head.startsWith('[doctest]') ? [title] : head.split('.');
  const name = (parts.pop() ?? '') + (bracket > 0 ? title.slice(bracket) : '');
  return { suite: [path ?? '', ...parts].filter(Boolean).join(' > '), name: name || title, file: path };
}

/** Splits at `::`, but not inside a parameter's brackets. */
function split(nodeId: string): { readonly path: string; readonly names: readonly string[] } {
  const bracket = nodeId.indexOf('[');
  const head = bracket < 0 || !nodeId.slice(0, bracket).includes('::') ? nodeId : nodeId.slice(0, bracket);
  const [path = '', ...names] = head.split('::');
  const last = names.pop();
  return { path, names: last === undefined ? names : [...names, last + nodeId.slice(head.length)] };
}
