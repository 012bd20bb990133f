// What an edit of a test can and cannot have broken. Most edits of tests come along with others and are innocent:
// the test is new, the line only moved or was written otherwise, or another test was edited.

import type { PlacedFinding } from '../../model/attributed.ts';
import { plain } from '../findings/keys.ts';
import { leafOf } from '../findings/names.ts';
import { memoize } from '../memoize.ts';
import type { Part, Suspect } from '../suspects/suspect.ts';
import { titlesIn } from '../suspects/test-titles.ts';
import { essence } from '../suspects/tokens.ts';
import type { Anchors } from './anchors.ts';

interface Titles {
  readonly added: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
}

const titlesOf = memoize(({ parts }: Suspect): Titles => {
  const side = (of: 'added' | 'removed'): readonly string[] => parts.flatMap(({ edit }) => edit?.[of] ?? []);
  return { added: titlesIn(side('added')), removed: titlesIn(side('removed')) };
});

const nameOf = ({ test }: PlacedFinding): string => (test ? plain(leafOf(test)) : '');

/** True where the change brings the failing test itself: then the test, or any edit of the code it tests, may be wrong. */
export function isNewTest(finding: PlacedFinding, suspect: Suspect): boolean {
  if (suspect.role !== 'test' || !finding.test) return false;
  const { added, removed } = titlesOf(suspect);
  const name = nameOf(finding);
  return added.has(name) && !removed.has(name);
}

/** True for an edit of the failing test's own file. */
export const isItsTest = ({ test, location }: PlacedFinding, { role, parts }: Suspect): boolean =>
  role === 'test' && test !== null && parts.some(({ path }) => path === test.file || path === location?.path);

/** True where all that is edited lies in other tests than the one that failed, or in helpers that it does not call. */
export function isOfOtherTests(finding: PlacedFinding, suspect: Suspect, { test, reach }: Anchors): boolean {
  if (suspect.role !== 'test' || !finding.test) return false;
  const parts = suspect.parts.filter(({ edit }) => edit !== null);
  if (test)
    return parts.length > 0 && parts.every(({ inner }) => inner.length > 0 && !inner.some((id) => reach.has(id)));
  const { added } = titlesOf(suspect);
  return suspect.addition && added.size > 0 && !added.has(nameOf(finding));
}

/** True for a line of a test that says what a removed one said: it was moved, or written in another style. */
export function stoodBefore({ taken }: Suspect, { edit, line, path }: Part, at: number): boolean {
  const text = edit?.added[at - line];
  const said = text === undefined ? '' : essence([text], path);
  return said.length > 3 && taken.has(said);
}
