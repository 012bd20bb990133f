// Puts proofs into causes: what was undone is what is to blame, and the doubt is gone.

import type { Cause, Proof, Site } from '../../model/cause.ts';
import type { ExplainedCause } from '../cause.ts';
import type { Folded } from '../findings/fold.ts';
import { factOf } from '../words/fact.ts';
import { headlineOf } from '../words/headline.ts';
import { provedLink } from '../words/link.ts';

/** The causes with what was shown of them, the proved ones first. */
export function withProofs(
  made: readonly ExplainedCause[],
  proofs: ReadonlyMap<Folded, Proof>,
): readonly ExplainedCause[] {
  if (!proofs.size) return made;
  const told = made.map((each): ExplainedCause => {
    const shown = each.entries.flatMap((entry) => proofs.get(entry) ?? []);
    const proof = shown.find(({ how }) => how === 'undone') ?? shown[0];
    return proof ? { ...each, cause: provedCause(each, proof) } : each;
  });
  const isFirst = ({ cause }: ExplainedCause): number => (cause.confidence === 'proved' ? 0 : 1);
  return [...told].sort((a, b) => isFirst(a) - isFirst(b));
}

/** True where a proof names what is to blame, and nothing beside it: a test that was edited proves only itself. */
export function isProved({ how, relation, edits, expectation }: Proof): boolean {
  if (how !== 'undone' || expectation !== null || !edits.length) return false;
  return relation !== 'among' || new Set(edits.map(({ path }) => path)).size === 1;
}

function provedCause(made: ExplainedCause, proof: Proof): Cause {
  const { cause } = made;
  const [edit] = proof.edits;
  if (!isProved(proof) || !edit) {
    const isDoubted = proof.how === 'ruled-out' && cause.confidence !== 'unknown' && cause.change !== null;
    return { ...cause, proof, confidence: isDoubted ? 'possible' : cause.confidence };
  }
  const change = shownIn(cause, proof.edits) ?? edit;
  return {
    ...{ ...cause, proof, confidence: 'proved', status: 'new', change, site: change, rivals: [] },
    ...provedWords(made, proof, change),
  };
}

/** The sentence of a proved cause: what its edit made so, and what passed without it. */
function provedWords(
  { cause, entries, suspect }: ExplainedCause,
  proof: Proof,
  change: Site,
): Pick<Cause, 'fact' | 'factPlace' | 'link' | 'headline'> {
  const part =
    suspect?.parts.find(({ path, line }) => path === change.path && line === change.line) ?? suspect?.parts[0];
  const [primary] = entries;
  const place = `${change.path}:${change.line}`;
  const link = provedLink(proof, place);
  const said =
    suspect && part && primary ? factOf(primary.finding, suspect, part) : { text: cause.fact, place: cause.factPlace };
  const words = { fact: said.text, factPlace: said.place, link };
  return { ...words, headline: headlineOf(words, place) };
}

/** The blamed place, where it is one of the edits. */
function shownIn({ change }: Cause, edits: readonly Site[]): Site | null {
  return change && edits.some(({ path, line }) => path === change.path && line === change.line) ? change : null;
}
