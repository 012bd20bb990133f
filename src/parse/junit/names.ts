// Names a testcase the way its tool's other outputs name it, so that a report and a log speak of one test.

import type { Frame, TestCase } from '../../model/finding.ts';
import { cleanPath } from '../frame-shapes.ts';
import type { Dialect } from './dialects.ts';
import type { CaseHead } from './model.ts';

const PATH = /^(?:[A-Za-z]:[\\/])?[^\s:*?"<>|][^:*?"<>|\n]{0,300}\.(?:[cm]?[jt]sx?|vue|svelte|py|go|rs|java|kts?|scala|groovy|cs|fs|c|cc|cpp|cxx|h|hpp|mm?|swift|rb|php|phpt|exs?|erl|hs|lua|pl|t|dart|sh|bats|feature|robot|ya?ml|json|tf|md|css|scss|less|html?|sql|ipynb|Dockerfile)$/;
/** Tools whose case names hold the describe blocks, with their separator. */
const SEPARATORS: Readonly<Record<string, string>> = { vitest: ' > ', playwright: ' › ' };
/** Class names that say nothing: node writes `test` for every case. */
const EMPTY_CLASSES: ReadonlySet<string> = new Set(['', 'test', 'junit', 'suite']);

/** True when a text is a file's path and nothing else. */
export const isPath = (text: string): boolean => PATH.test(text) && !/\s(?:[a-z]+\s){2}/.test(text);

/** The test a case stands for. `frames` may tell the file where the case does not. */
export function testOf(head: CaseHead, dialect: Dialect, frames: readonly Frame[] = []): TestCase {
  const file = fileOf(head, dialect, frames);
  const separator = SEPARATORS[dialect.tool];
  const segments = separator ? head.name.split(separator) : [head.name];
  const name = segments.pop() ?? '';
  const named = EMPTY_CLASSES.has(head.classname) ? head.suite.path : head.classname;
  return { suite: segments.join(' > ') || (separator && file) || named || file || '', name, file };
}

function fileOf({ file, classname, suite, name }: CaseHead, { tool }: Dialect, frames: readonly Frame[]): string | null {
  const said = [file, classname, suite.name, name].find((text) => text !== '' && isPath(text));
  if (said) return cleanPath(said);
  return (tool === 'pytest' ? pytestFile(classname) : null) ?? fileOfClass(classname, frames);
}

/** pytest joins a module's path with dots: `tests.test_money.TestAdd` stands in `tests/test_money.py`. */
function pytestFile(classname: string): string | null {
  const parts = classname.split('.');
  const module = parts.findLastIndex((part) => /^test_|_test$/.test(part));
  return module < 0 || !parts.slice(0, module + 1).every((part) => /^[\w-]+$/.test(part)) ? null : `${parts.slice(0, module + 1).join('/')}.py`;
}

/** The frame's file whose dotted path is the class's name: `com/acme/CartTest.java` for `com.acme.CartTest`. */
function fileOfClass(classname: string, frames: readonly Frame[]): string | null {
  if (!classname.includes('.')) return null;
  const plain = classname.split('$')[0] ?? '';
  return frames.find(({ path }) => `.${path.replace(/\.\w{1,6}$/, '').replace(/[\\/]/g, '.')}`.endsWith(`.${plain}`))?.path ?? null;
}
