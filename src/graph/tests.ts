// Finds the declaration of a test from what a tool calls it.

import { isTestPath } from '../model/test-path.ts';
import type { Known, TestName } from './declaration.ts';
import type { Store } from './files.ts';
import { baseOf, byNearness, directoryOf, stemOf } from './links/tree.ts';
import { formsOf, plain, titleFits } from './titles.ts';

/** Files read for one name that says nothing of its file. */
const SCANNED = 400;
const SEPARATOR = / > | › /;

/** The test's declaration; null when nothing fits. Of several that fit, the one whose suites fit best. */
export function testIn(
  store: Store,
  test: TestName,
  goPackage: (specifier: string) => readonly string[],
): Known | null {
  const segments = [...test.suite.split(SEPARATOR), ...test.name.split(SEPARATOR)]
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const sure = filesOf(store, test, { segments, goPackage });
  const found = bestIn(store, sure, { test, segments });
  if (found) return found;
  return bestIn(store, scanned(store, test, new Set(sure)), { test, segments }) ?? wholeFile(store, test, segments);
}

/** A name that stands for a whole test file: its path, or what is left of it in the name of a test program. */
function wholeFile(store: Store, test: TestName, segments: readonly string[]): Known | null {
  const last = segments.at(-1) ?? test.name;
  const path = byPath(store, last)[0] ?? (segments.length < 2 && test.file ? byPath(store, test.file)[0] : undefined);
  if (path !== undefined) return store.file(path)?.module ?? null;
  const name = last.toLowerCase().replace(/[^a-z\d]/g, '');
  if (name.length < 2 || segments.some((one) => plain(one) !== plain(last))) return null;
  const named = store.tree.paths.filter(
    (one) =>
      isTestPath(one) &&
      /^(?:tests?)?(.{1,200}?)(?:tests?|spec)?$/.exec(
        stemOf(one)
          .toLowerCase()
          .replace(/[^a-z\d]/g, ''),
      )?.[1] === name,
  );
  return store.file(byNearness(named, '')[0] ?? '')?.module ?? null;
}

interface Wanted {
  readonly test: TestName;
  readonly segments: readonly string[];
}

/** Files that the name itself points to. */
function filesOf(
  store: Store,
  test: TestName,
  about: { segments: readonly string[]; goPackage: (specifier: string) => readonly string[] },
): string[] {
  const paths: string[] = [];
  for (const text of [test.file ?? '', ...about.segments, test.suite]) {
    if (text === '') continue;
    paths.push(
      ...byPath(store, text),
      ...byDots(store, text, test.file ?? ''),
      ...goFiles(store, about.goPackage(text)),
    );
  }
  return [...new Set(paths)];
}

function byPath(store: Store, text: string): readonly string[] {
  const path = text
    .replaceAll('\\', '/')
    .replace(/^\.\//, '')
    .replace(/::.*$/, '')
    .replace(/:\d{1,7}$/, '');
  if (store.tree.has(path)) return [path];
  return /\.\w{1,6}$/.test(path) && !/\s/.test(path) ? store.tree.ending(path, path).slice(0, 3) : [];
}

const CLASS_ENDS = [
  '.java',
  '.kt',
  '.groovy',
  '.scala',
  '.cs',
  '.php',
  '.py',
  '.rb',
  '.swift',
  '.dart',
  '_test.rb',
  '.rs',
];

/** `tests.test_money`, `tests.test_money.TestSplit`, `com.example.StockTest$Inner`, `Deploy\StatusPageTest`, `frame::tests`. */
function byDots(store: Store, text: string, near: string): readonly string[] {
  if (/[\s/]/.test(text)) return [];
  const parts = text
    .replace(/\$.*$/, '')
    .split(/\.|\\|::/)
    .filter((part) => part !== '');
  for (let length = parts.length; length > 0; length--) {
    for (let from = 0; from < length && from < 6; from++) {
      const path = parts.slice(from, length).join('/');
      const found = CLASS_ENDS.flatMap((end) => store.tree.ending(path + end, near));
      if (found.length > 0) return found.slice(0, 4);
    }
  }
  return [];
}

/** All test files of the directory that a package is in. */
function goFiles(store: Store, files: readonly string[]): readonly string[] {
  const directories = new Set(files.map(directoryOf));
  return [...directories]
    .flatMap((directory) => store.tree.inside(directory))
    .filter((path) => path.endsWith('_test.go'));
}

/** Test files whose text holds the title, when nothing names the file. */
function* scanned(store: Store, test: TestName, seen: ReadonlySet<string>): Generator<string> {
  const needle = longestPiece(formsOf(test.name).at(-1) ?? test.name);
  if (needle.length < 3) return;
  const files = byNearness(
    testPathsIn(store).filter((path) => !seen.has(path)),
    test.file ?? '',
  ).slice(0, SCANNED);
  for (const path of files) if (store.tree.read(path)?.includes(needle)) yield path;
}

const testPaths = new WeakMap<Store, readonly string[]>();

/** Told by their names alone, which is asked of all the checkout's files once. */
function testPathsIn(store: Store): readonly string[] {
  const known = testPaths.get(store) ?? store.tree.paths.filter((path) => isTestPath(path));
  testPaths.set(store, known);
  return known;
}

/** The longest word of a title: it stands in code as it is, whatever the placeholders. */
function longestPiece(title: string): string {
  return title.split(/[^\w-]+/).reduce((best, word) => (word.length > best.length ? word : best), '');
}

function bestIn(store: Store, paths: Iterable<string>, wanted: Wanted): Known | null {
  let best: { readonly one: Known; readonly score: number } | null = null;
  for (const path of paths) {
    for (const one of store.file(path)?.declarations ?? []) {
      if (one.kind !== 'test' && one.kind !== 'suite') continue;
      const score = scoreOf(one, wanted) - (one.kind === 'suite' ? 3 : 0);
      if (score > (best?.score ?? 0)) best = { one, score };
    }
    if (best && best.score >= 12) break;
  }
  return best?.one ?? null;
}

/** How well a declaration answers to a name: 0 = not at all. */
function scoreOf(one: Known, { test, segments }: Wanted): number {
  const own = titleScore(one, test, segments);
  if (own === 0) return 0;
  const suites = (one.owner ?? '').split(SEPARATOR).filter((part) => part !== '');
  const said = segments.map(plain);
  const fitting = suites.filter((suite) =>
    said.some(
      (part) =>
        part === plain(suite) ||
        part.endsWith(plain(suite)) ||
        part.split(/[.$\\/]|::/).includes(suite) ||
        plain(test.name).includes(plain(suite)),
    ),
  ).length;
  const stem = stemOf(baseOf(one.path));
  const inFile = test.file !== null || segments.some((part) => part.includes(stem)) ? 1 : 0;
  // Of two whose suites all fit, the one deeper inside is meant.
  return own + (suites.length === 0 ? 1 : (2 * fitting) / suites.length + fitting / 32) + inFile;
}

function titleScore(one: Known, test: TestName, segments: readonly string[]): number {
  const full = plain([...(one.owner ?? '').split(SEPARATOR), one.name].join(' '));
  const all = plain(segments.join(' '));
  if (full.length > 3 && (plain(test.name) === full || plain(test.name.replaceAll(' > ', ' ')) === full)) return 10;
  const forms = formsOf(segments.at(-1) ?? test.name);
  const at = [test.name, ...forms].findIndex((form) => titleFits(one.name, form));
  if (at >= 0) return 9 - Math.min(4, at);
  if (all.endsWith(full) && full.length > 3) return 8;
  if (titleFits(one.name, all) || titleFits(full, plain(test.name))) return 6;
  if (plain(test.name).endsWith(` ${plain(one.name)}`)) return 5;
  return [...one.literals].some((literal) => plain(literal) === plain(test.name)) && one.kind === 'test' ? 3 : 0;
}
