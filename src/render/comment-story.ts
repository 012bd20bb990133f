// What is new, still failing and fixed since the comment was written last.

import type { Cause, Digest } from '../model/cause.ts';
import { type CommentState, type ToldCause, toldOf } from './comment-state.ts';
import { bold, codeSpan, inline } from './markdown.ts';
import { piecesOf } from './pieces.ts';
import type { Redactor } from './redact.ts';
import { liveCauses } from './sentence.ts';
import { grouped, listed } from './words.ts';

/** The line to show, empty where there is nothing to compare with, and what to remember. */
export interface Story {
  readonly line: string;
  readonly next: CommentState;
}

/** Whose comment it is, and the commit that was checked. */
export type Teller = Pick<CommentState, 'owner' | 'sha'>;

const NAMES = 3;
const FIXED = 20;

/** Compares a digest with what was told before. Expects a safe digest. */
export function storyOf(
  digest: Digest,
  before: CommentState | null,
  { teller, redact }: { readonly teller: Teller; readonly redact: Redactor },
): Story {
  const open = liveCauses(digest).map((cause) => toldOf(keyOf(cause), cause.assumption || cause.subject, redact));
  const earlier = new Set(before?.open.map(({ key }) => key));
  const seen = new Set(digest.causes.filter(({ status }) => status !== 'flaky').map(keyOf));
  const goneOf = (told: readonly ToldCause[] = []): ToldCause[] =>
    told.filter(({ key }) => !seen.has(key)).map(({ key, says }) => toldOf(key, says, redact));
  const gone = goneOf(before?.open);
  const pending = isWhole(digest) ? [] : gone;
  // Once all is well the comment stays the whole story.
  const fixed = [...(isWhole(digest) ? gone : []), ...(digest.verdict === 'fine' ? goneOf(before?.fixed) : [])].slice(
    0,
    FIXED,
  );
  const told = {
    fixed,
    still: open.filter(({ key }) => earlier.has(key)),
    fresh: open.filter(({ key }) => !earlier.has(key)),
  };
  return { line: before ? lineOf(before, told) : '', next: { ...teller, open: [...open, ...pending], fixed } };
}

/** Lines move from push to push; what broke and in which file does not. */
const keyOf = ({ kind, subject, change, site }: Cause): string =>
  `${kind}|${subject}|${change?.path ?? site?.path ?? ''}`;

/** Only a run that ran to its end and was read whole tells what is fixed. */
function isWhole({ verdict, notes, checks }: Digest): boolean {
  return (
    verdict === 'fine' ||
    (verdict === 'broken' &&
      !notes.some(({ level }) => level === 'error') &&
      !checks.some(({ truncated }) => truncated))
  );
}

interface Told {
  readonly fixed: readonly ToldCause[];
  readonly still: readonly ToldCause[];
  readonly fresh: readonly ToldCause[];
}

function lineOf(before: CommentState, { fixed, still, fresh }: Told): string {
  const alone = still.length + fresh.length === 1;
  const parts = [
    named(fixed, 'fixed', true),
    named(still, 'still failing', !alone),
    named(fresh, 'new', !alone),
  ].filter(Boolean);
  if (parts.length === 0) return '';
  const since = before.sha ? `Since ${codeSpan(before.sha.slice(0, 10))}` : 'Since the run before';
  return `${since}: ${listed(parts)}.`;
}

function named(causes: readonly ToldCause[], word: string, withNames: boolean): string {
  if (causes.length === 0) return '';
  const head = bold(`${grouped(causes.length)} ${word}`);
  const names = causes.slice(0, NAMES).map(({ says }) => inline(piecesOf(says, 120), null));
  const more = causes.length - names.length;
  return withNames ? `${head} (${names.join('; ')}${more > 0 ? `; +${grouped(more)} more` : ''})` : head;
}
