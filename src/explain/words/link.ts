// The link from a fact to whoever is hurt by it: who still goes by the old, or what fails because of it. It alone carries the doubt.

import type { Confidence, Proof } from '../../model/cause.ts';
import { count, listed, nounFor } from '../../model/counting.ts';
import type { Folded } from '../findings/fold.ts';
import type { ToldFact } from './fact.ts';
import { code, value } from './spans.ts';

/** The findings of a cause by what they are called, most telling first. */
export interface Hurt {
  readonly tests: number;
  /** `12 type errors`, `1 lint error`. */
  readonly others: readonly string[];
  readonly otherCount: number;
}

/** Counts a cause's findings. */
export function hurtOf(entries: readonly Pick<Folded, 'finding'>[]): Hurt {
  const nouns = new Map<string, number>();
  let tests = 0;
  for (const { finding } of entries) {
    const noun = nounFor(finding, finding.family);
    if (noun === 'test') tests += 1;
    else nouns.set(noun, (nouns.get(noun) ?? 0) + 1);
  }
  const otherCount = [...nouns.values()].reduce((sum, n) => sum + n, 0);
  return { tests, others: [...nouns].map(([noun, n]) => count(n, noun)), otherCount };
}

const testsFail = (n: number): string => `${count(n, 'test')} ${n === 1 ? 'fails' : 'fail'}`;

/** `12 type errors and 1 failing test`. */
const all = ({ tests, others }: Hurt): string => listed([...others, ...(tests ? [count(tests, 'failing test')] : [])]);

export interface LinkInput {
  readonly fact: ToldFact;
  readonly hurt: Hurt;
  readonly confidence: Confidence;
  /** True when an edit is named. */
  readonly blamed: boolean;
  /** A change is known and nothing in it was found to explain this, though it is no matter of the world. */
  readonly unexplained: boolean;
}

/** The link with the punctuation it begins with, without a full stop; empty where there is nothing to add. */
export function linkOf({ fact, hurt, confidence, blamed, unexplained }: LinkInput): string {
  const more = hurt.tests + hurt.otherCount > 1 ? `; ${all(hurt)} in all` : '';
  if (fact.by === 'self') return more;
  if (!blamed) {
    return `${more}${unexplained ? '. I found nothing in this change that explains it' : ''}`;
  }
  if (confidence === 'likely') return `, probably ${reasonFor(hurt)}`;
  if (confidence !== 'certain') return `, perhaps ${reasonFor(hurt)}`;
  return `; ${hurtBy(fact, hurt)}`;
}

const reasonFor = (hurt: Hurt): string => {
  if (hurt.tests + hurt.otherCount === 0) return 'the reason';
  return hurt.otherCount === 0 ? `why ${testsFail(hurt.tests)}` : `the reason for ${all(hurt)}`;
};

/** Who is hurt by a fact that is sure. */
function hurtBy({ old, by }: ToldFact, hurt: Hurt): string {
  const spelt = value(old ?? undefined);
  const total = hurt.tests + hurt.otherCount;
  if (by === 'load') return `${count(total, 'place')} still ${total === 1 ? 'loads' : 'load'} the old one`;
  if (by === 'use' && spelt && !hurt.tests)
    return `${count(total, 'place')} still ${total === 1 ? 'uses' : 'use'} ${spelt}`;
  if (by === 'expect' && spelt && !hurt.otherCount)
    return `${count(total, 'test')} still ${total === 1 ? 'expects' : 'expect'} ${spelt}`;
  if (total === 0) return 'a check fails because of it';
  return hurt.otherCount === 0
    ? `${testsFail(hurt.tests)} because of it`
    : `${all(hurt)} ${total === 1 ? 'comes' : 'come'} from it`;
}

/** The link of a fact that was proved: what passed once the edits were undone, and what relies on them. `place` is the first edit's. */
export function provedLink({ gone, left, new: reliant, edits, relation }: Proof, place: string): string {
  const others = edits.length - 1;
  const edit = others && relation !== 'any' ? `${code(place)} and ${count(others, 'other edit')}` : code(place);
  const pass = left
    ? `${gone} of ${gone + left} pass`
    : gone === 1
      ? 'it passes'
      : gone === 2
        ? 'both pass'
        : `all ${gone} pass`;
  const rely = reliant ? `; ${count(reliant, 'other test')} ${reliant === 1 ? 'relies' : 'rely'} on it` : '';
  return `. Proved: with ${edit} undone, ${pass}${rely}`;
}

/** Failure first, where two edits are as likely: `3 tests fail; either src/a.ts:5 (`f`) or src/b.ts:9 (`g`)`. */
export function eitherOf(
  hurt: Hurt,
  places: readonly { readonly place: string; readonly name: string | null }[],
): { readonly fact: string; readonly link: string } {
  const spelt = places.map(({ place, name }) =>
    name && name.length <= 40 ? `${code(place)} (${code(name)})` : code(place),
  );
  const fact =
    hurt.otherCount === 0
      ? testsFail(Math.max(1, hurt.tests))
      : `There ${hurt.tests + hurt.otherCount === 1 ? 'is' : 'are'} ${all(hurt)}`;
  return { fact, link: `; the cause is either ${spelt.join(' or ')}` };
}

/** What was shown of failures, as a link; null where only innocence was shown, or nothing. */
export function shownLink(proof: Proof | undefined, place: string | null): string | null {
  if (!proof) return null;
  if (proof.how === 'fails-without-the-change') return '. It failed before this change, too';
  if (proof.expectation === 'old-passes') return '. The test as it was before passes: its new expectation is not met';
  if (proof.expectation === 'old-fails') return '. The test as it was before fails, too: the code broke it';
  if (proof.expectation === 'both-new') return '. The test and the code disagree, and both are new here';
  return proof.how === 'undone' && place ? provedLink(proof, place) : null;
}
