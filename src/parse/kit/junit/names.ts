// Names a testcase the way its tool's other outputs name it, so that a report and a log speak of one test.

import type { Frame, TestCase } from '../../../model/finding.ts';
import { cleanPath } from '../frame-shapes.ts';
import type { Dialect } from './dialects.ts';
import type { CaseHead } from './model.ts';

const PATH =
  /^(?:[A-Za-z]:[\\/])?[^\s:*?"<>|][^:*?"<>|\n]{0,300}\.(?:[cm]?[jt]sx?|vue|svelte|py|go|rs|java|kts?|scala|groovy|cs|fs|c|cc|cpp|cxx|h|hpp|mm?|swift|rb|php|phpt|exs?|erl|hs|lua|pl|t|dart|sh|bats|feature|robot|ya?ml|json|tf|md|css|scss|less|html?|sql|ipynb|Dockerfile)$/;
/** Class names that say nothing: node writes `test` for every case. */
const EMPTY_CLASSES: ReadonlySet<string> = new Set(['', 'test', 'junit', 'suite']);

/** True when a text is a file's path and nothing else. */
export const isPath = (text: string): boolean => PATH.test(text) && !/\s(?:[a-z]+\s){2}/.test(text);

/** The test a case stands for. `frames` may tell the file where the case does not. */
export function testOf(head: CaseHead, dialect: Dialect, frames: readonly Frame[] = []): TestCase {
  const file = fileOf(head, dialect, frames);
  const named = OWN_NAMES[dialect.tool]?.(head, file);
  if (named) return { ...named, file };
  const useless = EMPTY_CLASSES.has(head.classname) || (dialect.tool === 'node-test' && head.suite.path !== '');
  return { suite: (useless ? head.suite.path : head.classname) || file || '', name: head.name, file };
}

type Names = Pick<TestCase, 'suite' | 'name'>;

/** How a tool's own output cuts the names that its report joins; null where the usual way fits. */
const OWN_NAMES: Readonly<Record<string, (head: CaseHead, file: string | null) => Names | null>> = {
  vitest: ({ name }, file) => cutBy(' > ', name, file),
  playwright: ({ name }, file) => cutBy(' › ', name, file),
  // jest-junit's default repeats describe blocks and title in both names.
  jest: ({ name, classname, suite }) =>
    name !== classname
      ? null
      : name.startsWith(`${suite.name} `)
        ? { suite: suite.name, name: name.slice(suite.name.length + 1) }
        : { suite: '', name },
  mocha: ({ name, classname }) =>
    classname && name.endsWith(` ${classname}`)
      ? { suite: name.slice(0, -classname.length - 1), name: classname }
      : null,
  pytest: ({ name, classname }, file) => {
    const module = file?.replace(/\.py$/, '').replaceAll('/', '.') ?? '';
    if (classname === '') return { suite: '', name };
    if (!module || (classname !== module && !classname.startsWith(`${module}.`))) return null;
    return { suite: [file ?? '', ...classname.slice(module.length + 1).split('.')].filter(Boolean).join(' > '), name };
  },
};

function cutBy(separator: string, whole: string, file: string | null): Names {
  const segments = whole.split(separator);
  const name = segments.pop() ?? '';
  return { suite: segments.join(' > ') || file || '', name };
}

function fileOf(
  { file, classname, suite, name }: CaseHead,
  { tool }: Dialect,
  frames: readonly Frame[],
): string | null {
  const said = [file, classname, suite.name, name].find((text) => text !== '' && isPath(text));
  if (said) return cleanPath(said);
  return (tool === 'pytest' ? pytestFile(classname || name) : null) ?? fileOfClass(classname, frames);
}

/** pytest joins a module's path with dots: `tests.test_money.TestAdd` stands in `tests/test_money.py`. */
function pytestFile(classname: string): string | null {
  const parts = classname.split('.');
  const module = parts.findLastIndex((part) => /^test_|_test$/.test(part));
  return module < 0 || !parts.slice(0, module + 1).every((part) => /^[\w-]+$/.test(part))
    ? null
    : `${parts.slice(0, module + 1).join('/')}.py`;
}

/** The frame's file whose dotted path is the class's name: `com/acme/CartTest.java` for `com.acme.CartTest`. */
function fileOfClass(classname: string, frames: readonly Frame[]): string | null {
  if (!classname.includes('.')) return null;
  const plain = classname.split('$')[0] ?? '';
  return (
    frames.find(({ path }) => `.${path.replace(/\.\w{1,6}$/, '').replace(/[\\/]/g, '.')}`.endsWith(`.${plain}`))
      ?.path ?? null
  );
}
