// The grammar of a cause: the assumption as the failing code believed it, what is so now, since which change, what follows.
// Confidence decides the words: since, most likely since, since one of A or B, no change in this diff explains it.

import type { Cause, Digest } from '../model/cause.ts';
import { type Piece, type Place, piecesOf, placed, plain, text, withoutStop } from './pieces.ts';
import { count, numberWord } from './words.ts';

export interface Sentence {
  /** The assumption, to be set in bold. */
  readonly assumption: readonly Piece[];
  /** What is so now and since when, with no full stop. */
  readonly rest: readonly Piece[];
  /** `or` and the other place where two are as likely; empty otherwise. Markdown gives it a source line of its own, so that one line names one place. */
  readonly or: readonly Piece[];
}

/** Composes a cause's sentence; `units` bounds each of its two quoted parts. */
export function sentenceOf(cause: Cause, digest: Digest, units = 400): Sentence {
  const believed =
    cause.assumption.trim() || cause.headline.trim() || cause.subject.trim() || 'what this check relies on';
  const now = withoutStop(piecesOf(cause.now, units));
  const assumption = withoutStop(piecesOf(believed, units));
  if (!cause.change) return { assumption, rest: blameless(cause, digest, now), or: [] };
  return { assumption, rest: blaming(cause, blamedPlace(cause, cause.change), now), or: orRival(cause) };
}

/** The line to open inside the blamed edit, where the site names it; the edit itself otherwise. */
function blamedPlace({ site }: Cause, change: Place): Place {
  const inside =
    site?.path === change.path &&
    change.line !== null &&
    site.line >= change.line &&
    site.line <= (change.endLine ?? change.line);
  return inside ? site : change;
}

function blaming(cause: Cause, place: Place, now: readonly Piece[]): Piece[] {
  const first = now.length > 0 ? now : [text('no longer so')];
  const change = placed(place);
  if (cause.confidence === 'certain') return [...first, text(' since '), change];
  if (cause.confidence === 'likely') return [...first, text(', most likely since '), change];
  return [...first, text(orRival(cause).length > 0 ? ', since one of ' : ', possibly since '), change];
}

function orRival({ confidence, rivals }: Cause): Piece[] {
  const [rival] = confidence === 'certain' || confidence === 'likely' ? [] : rivals;
  return rival ? [text('or '), placed({ path: rival.path, line: rival.line, endLine: null })] : [];
}

function blameless(cause: Cause, digest: Digest, now: readonly Piece[]): Piece[] {
  const first = now.length > 0 ? now : [text('not so')];
  const at = cause.site ? [text(now.length > 0 ? ', seen first at ' : ' at '), placed(cause.site)] : [];
  return [...first, ...at, ...(digest.hasChange === false ? [] : [text('; no change in this diff explains it')])];
}

/** The whole sentence as plain text, with a full stop. */
export function plainSentence({ assumption, rest, or }: Sentence): string {
  return `${plain(assumption)}: ${plain(rest)}${or.length > 0 ? ` ${plain(or)}` : ''}.`;
}

/** Causes that make the verdict: new ones and those of the infrastructure. */
export const liveCauses = (digest: Digest): Cause[] =>
  digest.causes.filter((cause) => cause.status === 'new' || cause.status === 'infra');

/** Whether something failed that does not count: known before, or passed on a retry. */
const excused = (digest: Digest): boolean =>
  [...digest.findings, ...digest.causes].some(({ status }) => status === 'known' || status === 'flaky');

/** Unclear without a failure in sight: a check failed silently, or there was nothing to judge by. */
const silentText = (digest: Digest): string =>
  digest.checks.some((check) => check.failed > 0 || (check.exitCode ?? 0) !== 0)
    ? 'A check failed and nothing says why'
    : 'Unclear: not everything could be read';

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
