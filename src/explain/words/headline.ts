// The words of a cause: the assumption as the failing code believed it, and the sentence people read, which says what is so now.

import type { PlacedFinding } from '../../model/attributed.ts';
import type { Cause } from '../../model/cause.ts';
import { subjectOf } from '../findings/keys.ts';
import type { Suspect } from '../suspects/suspect.ts';
import { assumptionText } from './assumption-text.ts';
import { editText } from './edit-text.ts';

export interface CauseText {
  readonly kind: PlacedFinding['kind'];
  readonly subject: string;
  readonly assumption: string;
  readonly now: string;
}

const MAX_CHARS = 120;

/** The words for a cause. `rival` is the second suspect when two are nearly as likely. */
export function causeTextOf(primary: PlacedFinding, suspect: Suspect | null): CauseText {
  const saying = assumptionText(primary, suspect);
  const byEdit = suspect && !saying.firm ? editText(suspect) : null;
  const assumption = clip(byEdit?.assumption ?? saying.assumption);
  const now = clip(byEdit?.now ?? saying.now, MAX_CHARS);
  return {
    kind: primary.kind,
    subject:
      subjectOf(primary) ??
      saying.subject ??
      `value:${suspect?.parts[0]?.within ?? suspect?.parts[0]?.path ?? primary.test?.name ?? primary.location?.path ?? primary.tool ?? primary.check}`,
    assumption,
    now,
  };
}

/** The whole headline: the fact, where it is so, the link. */
export function headlineOf(
  { fact, factPlace, link }: Pick<Cause, 'fact' | 'factPlace' | 'link'>,
  place: string | null,
): string {
  if (place === null || factPlace === 'none') return `${fact}${link}`;
  return factPlace === 'before' ? `${place} ${fact}${link}` : `${fact} (${place})${link}`;
}

/** Shortens to a number of characters, an ellipsis where it cut, code spans kept closed. */
export function clip(text: string, most = MAX_CHARS): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= most) return flat;
  const cut = `${flat.slice(0, most - 2).trimEnd()}…`;
  return (cut.match(/`/g)?.length ?? 0) % 2 ? `${cut}\`` : cut;
}
