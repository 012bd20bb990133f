// A failure to be healed: how it is known again in another run of its check, and which edits may not speak for it.

import type { PassedTest, PlacedFinding } from '../model/attributed.ts';
import type { TestCase } from '../model/finding.ts';
import { withoutSigns } from '../model/letters.ts';
import type { Accused, Undoing } from '../model/proof.ts';
import { isTestPath } from '../model/test-path.ts';
import type { ProvableCheck } from './problem.ts';

/** One failure of one check. `tests` are all the names it goes by; none for what is no test. */
export interface Target {
  readonly id: string;
  readonly cause: string;
  readonly check: ProvableCheck;
  readonly said: readonly PlacedFinding[];
  readonly tests: readonly TestCase[];
  /** Files that hold the test itself, as far as they hold nothing but tests. */
  readonly ownFiles: ReadonlySet<string>;
  /** True when nothing but how its check ended tells it. */
  readonly isGeneric: boolean;
}

/** The failures of the checks that may run again, in the order of their causes. */
export function targetsOf(accused: readonly Accused[], checks: readonly ProvableCheck[]): readonly Target[] {
  const byName = new Map(checks.map((check) => [check.name, check]));
  return accused.flatMap(({ cause, failures }) =>
    failures.flatMap(({ id, said }) => {
      const check = said[0] && byName.get(said[0].check);
      if (!check) return [];
      const own = said.filter((telling) => telling.check === check.name);
      return [
        {
          id,
          cause,
          check,
          said: own,
          tests: own.flatMap(({ test }) => test ?? []),
          ownFiles: ownFilesOf(own),
          isGeneric: own.every((telling) => telling.isGeneric),
        },
      ];
    }),
  );
}

function ownFilesOf(said: readonly PlacedFinding[]): ReadonlySet<string> {
  const paths = said.flatMap(({ test, location, frames }) =>
    test ? [test.file, location?.path, ...frames.map(({ path }) => path)] : [],
  );
  return new Set(paths.filter((path) => path != null && isTestPath(path)) as string[]);
}

const isSource = (path: string): boolean =>
  /\.(?:[cm]?[jt]sx?|py|go|rb|php|java|kts?|rs|cs|cc|cpp|c|t|bats|sh|swift|exs?)$/.test(path);

/** True when undoing may heal a target at all: what touches the failing test itself proves nothing. */
export function mayHeal(undo: readonly Undoing[], target: Target): boolean {
  if (!target.tests.length) return undo.length > 0;
  return undo.length > 0 && !undo.some((each) => isOwn(each, target));
}

/** True for a change of the failing test itself: of its file, or of the very lines where it fails. */
export function isOwn(undoing: Undoing, target: Target): boolean {
  if (!target.tests.length || undoing.kind === 'env') return false;
  // Without a file that is known to hold it, any changed file of tests may.
  if (!target.ownFiles.size && !hasPlace(target)) return isTestPath(undoing.path) && isSource(undoing.path);
  if (target.ownFiles.has(undoing.path)) return true;
  return undoing.kind === 'edit' && target.said.some((finding) => standsOn(undoing, finding));
}

const hasPlace = ({ said }: Target): boolean =>
  said.some(({ location, test, frames }) => location !== null || test?.file != null || frames.length > 0);

/** True when the test says that it failed on a line the edit brought: tests may stand in a file of code. */
const standsOn = (undoing: Extract<Undoing, { kind: 'edit' }>, { test, location, kind }: PlacedFinding): boolean =>
  test !== null && kind === 'value-is' && location?.path === undoing.path && isOn(undoing, location.line);

/** True when the line is one that the edit brought. */
export const isOn = ({ edit }: Extract<Undoing, { kind: 'edit' }>, line: number | null): boolean =>
  line !== null && line >= edit.line && line <= edit.endLine;

const plain = (text: string): string => withoutSigns(text.toLowerCase(), '');
const leafOf = ({ name, suite }: TestCase): string => name.split(' > ').at(-1) || suite;
const filesMeet = (a: TestCase, b: TestCase): boolean => !a.file || !b.file || a.file === b.file;

/** The same name to the letter. */
export const isSameTest = (a: TestCase, b: TestCase): boolean =>
  a.name === b.name && a.suite === b.suite && filesMeet(a, b);

/** Names that may well be of one test, told in two ways. */
export function isLikeTest(a: TestCase, b: TestCase): boolean {
  if (!filesMeet(a, b)) return false;
  const [one, two] = [plain(`${a.suite} ${a.name}`), plain(`${b.suite} ${b.name}`)];
  return one === two || one.endsWith(two) || two.endsWith(one) || plain(leafOf(a)) === plain(leafOf(b));
}

/** What passed in a run, and what is known to look alike. */
export interface Passing {
  readonly passed: readonly PassedTest[];
  /** What passed while the target failed: the same name then is another test's. */
  readonly before: readonly PassedTest[];
  readonly targets: readonly Target[];
}

/** True when a test that passed is the target: by its very name, or by the only name that is like it. */
export function seenPassing(target: Target, { passed, before, targets }: Passing): boolean {
  const isOwn = (each: PassedTest): boolean => target.tests.some((test) => isSameTest(test, each));
  if (passed.some(isOwn)) return !before.some(isOwn);
  const like = passed.filter((each) => target.tests.some((test) => isLikeTest(test, each)));
  const names = new Set(like.map(({ suite, name, file }) => `${suite}\u0000${name}\u0000${file ?? ''}`));
  const isShared = (each: PassedTest): boolean =>
    before.some((other) => isSameTest(other, each)) ||
    targets.some((other) => other !== target && other.tests.some((test) => isLikeTest(test, each)));
  return names.size === 1 && !like.some(isShared);
}

/** What a finding that is no test says, without its line and its numbers. `moved` gives a path of the base its name in the head. */
export function sayingOf(finding: PlacedFinding, moved: ReadonlyMap<string, string>): string {
  const path = finding.location?.path ?? '';
  const line = finding.message.split('\n', 1)[0] ?? '';
  return [finding.tool, finding.rule ?? '', moved.get(path) ?? path, line.replace(/\d+/g, '#').trim()].join('\u0000');
}
