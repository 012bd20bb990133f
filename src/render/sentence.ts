// The sentence of a cause as pieces: what is so now, in bold, its place, and who is hurt by it, which carries the doubt.

import type { Cause, Digest } from '../model/cause.ts';
import { type Piece, type Place, piecesOf, placed, placeText, plain, text, withoutStop } from './pieces.ts';
import { count, numberWord } from './words.ts';

export interface Sentence {
  /** What is so now, to be set in bold; its place comes first where that is its subject. */
  readonly fact: readonly Piece[];
  /** The place in brackets and the link, with no full stop. */
  readonly rest: readonly Piece[];
}

/** Composes a cause's sentence; `units` bounds each of its two halves. */
export function sentenceOf(cause: Cause, units = 400): Sentence {
  const said = cause.fact.trim() || cause.headline.trim() || cause.subject.trim() || 'A check failed';
  const place = placeOf(cause);
  const fact = withoutStop(piecesOf(said, units));
  const link = withPlaces(withoutStop(piecesOf(cause.link, units, true)), cause);
  if (!place || cause.factPlace === 'none') return { fact, rest: link };
  if (cause.factPlace === 'before') return { fact: [placed(place), text(' '), ...fact], rest: link };
  return { fact, rest: [text(' ('), placed(place), text(')'), ...link] };
}

/** The line to open inside the blamed edit, where the site names it; else the edit, else the site. */
function placeOf({ site, change }: Cause): Place | null {
  if (!change) return site;
  const inside = site?.path === change.path && site.line >= change.line && site.line <= change.endLine;
  return inside ? site : change;
}

/** Code that spells a place of the cause becomes that place, to be opened. */
function withPlaces(pieces: readonly Piece[], { site, change, rivals }: Cause): Piece[] {
  const known = [site, change, ...rivals.map((rival) => ({ ...rival, endLine: null }))].flatMap((place) => place ?? []);
  return pieces.map((piece) => {
    const place = piece.kind === 'code' ? known.find((each) => placeText(each) === piece.text) : undefined;
    return place ? placed(place) : piece;
  });
}

/** The whole sentence as plain text, with a full stop. */
export const plainSentence = ({ fact, rest }: Sentence): string => `${plain(fact)}${plain(rest)}.`;

/** Causes that make the verdict: new ones and those of the infrastructure. */
export const liveCauses = (digest: Digest): Cause[] =>
  digest.causes.filter((cause) => cause.status === 'new' || cause.status === 'infra');

/** Whether something failed that does not count: known before, or passed on a retry. */
const excused = (digest: Digest): boolean =>
  [...digest.findings, ...digest.causes].some(({ status }) => status === 'known' || status === 'flaky');

/** Unclear without a failure in sight: a check failed silently, or there was nothing to judge by. */
function silentText({ checks, notes, totals }: Digest): string {
  const hasFailed = checks.some(
    ({ failed, exitCode, signal, ended }) => failed > 0 || (exitCode ?? 0) !== 0 || signal || ended === 'badly',
  );
  if (hasFailed) return 'A check failed and nothing says why';
  return !totals.sources || notes.some(({ level }) => level === 'error')
    ? 'Unclear: not everything could be read'
    : 'Unclear: nothing tells that all is well';
}

/** The verdict in a few words, for a heading. */
export function verdictText(digest: Digest): string {
  const live = liveCauses(digest);
  if (digest.verdict === 'fine') return excused(digest) ? 'Nothing new broke' : 'Nothing broke';
  if (digest.verdict === 'unclear' || live.length === 0) {
    const alone = digest.unattributed.length;
    return alone > 0 ? `${count(alone, 'failure')}, no cause found` : silentText(digest);
  }
  const where = live.every((cause) => cause.status === 'infra') ? ', outside the code' : '';
  return `${numberWord(live.length)} ${live.length === 1 ? 'assumption' : 'assumptions'} broke${where}`;
}
