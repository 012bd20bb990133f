// How the names of tests are compared: loosely between sources, which write one name in several ways, and to the letter where one source has two.

import type { PassedTest, PlacedFinding } from '../../model/attributed.ts';
import type { TestCase } from '../../model/finding.ts';
import { plain } from './keys.ts';

type Named = TestCase | PassedTest;

/** The last of a test's titles. */
export const leafOf = (test: TestCase): string => test.name.split(' > ').at(-1) || test.suite;

const bareSuite = (suite: string): string => suite.replace(/\.(?:[cm]?[jt]sx?|py|go|rb|php|java|kt|rs|bats)\b/g, '');

const wholeOf = ({ suite, name }: Named): string =>
  bareSuite(suite) === bareSuite(name) ? bareSuite(name) : `${bareSuite(suite)} ${name}`;

/** A test's suite and name as one word, file names and punctuation aside. */
export const fullName = (test: Named): string => plain(wholeOf(test));

/** What runners put between titles. */
const BETWEEN = /\s{0,20}(?:(?:^|\s)[>›»|/.:-]|::)(?:\s{1,20}|$)|\s{1,20}/g;

/** A test's suite and name to the letter, but for what stands between titles. */
const strictName = (test: Named): string => wholeOf(test).replace(BETWEEN, ' ').trim();

/** True when one full name ends with the other, file names and punctuation aside. */
export function fullNamesMeet(a: Named, b: Named): boolean {
  const [one, two] = [fullName(a), fullName(b)];
  return one === two || one.endsWith(two) || two.endsWith(one) || leafMeets(a, b);
}

/** A suite told as a class in one place and as a path in the other leaves only the leaf and a shared word. */
function leafMeets(a: Named, b: Named): boolean {
  const [one, two] = [fullName(a), fullName(b)];
  const suites = [plain(bareSuite(a.suite)), plain(bareSuite(b.suite))];
  const [suiteA = '', suiteB = ''] = suites;
  if (plain(leafOf(a)) !== plain(leafOf(b))) return false;
  return suiteA === '' || suiteB === '' || one.includes(suiteB) || two.includes(suiteA);
}

/** Full names that one source tells in several spellings: these are several tests, and are told apart to the letter. */
export type Clashes = ReadonlySet<string>;

/** The names that differ in case or punctuation alone within one section of one source. */
export function clashesIn(findings: readonly PlacedFinding[]): Clashes {
  const spelt = new Map<string, string>();
  const clashes = new Set<string>();
  for (const { test, source, order, tool, scope } of findings) {
    if (!test) continue;
    const name = fullName(test);
    const key = [source.path, order, tool, scope ?? '', test.file ?? '', name].join('\u0000');
    const strict = strictName(test);
    const before = spelt.get(key);
    if (before === undefined) spelt.set(key, strict);
    else if (before !== strict) clashes.add(name);
  }
  return clashes;
}

/** True where two names meet that no source has in two spellings, or that are spelt alike. */
export function spellingsMeet(a: Named, b: Named, clashes: Clashes): boolean {
  if (!clashes.size || (!clashes.has(fullName(a)) && !clashes.has(fullName(b)))) return true;
  const [one, two] = [strictName(a), strictName(b)];
  return one.endsWith(two) || two.endsWith(one);
}
