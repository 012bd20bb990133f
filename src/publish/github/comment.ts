// Keeps one comment at a pull request: found again by its text and its author, changed rather than written anew.

import type { Api, ApiFault } from '../../model/api.ts';

/** The comment to keep. */
export interface StickyComment {
  readonly pull: number;
  /** False only changes a comment that is there. */
  readonly mayCreate: boolean;
  /** True for a text that is ours by its look; anybody could write it. */
  readonly isOurs: (text: string) => boolean;
  /** The text to write, given the one that stands there. */
  readonly textOf: (earlier: string | null) => string;
}

interface Row {
  readonly id: number;
  readonly login: string;
  readonly isBot: boolean;
  readonly text: string;
}

const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
/** Who writes with the token that a workflow has by itself. */
const WORKFLOW_LOGIN = 'github-actions[bot]';
const MOST = 3_000;
/** Comments beside the one that a race may have left. */
const DOUBLES = 5;

/** Writes the comment. The fault tells why it could not be; null when all is as it should be. */
export async function keepComment(api: Api, comment: StickyComment): Promise<ApiFault | null> {
  const { rows, fault } = await lookalikes(api, comment);
  const { own, isKnown } = await ownOf(api, rows);
  const [oldest, ...doubles] = own;
  if (oldest) return changeTo(api, comment, { oldest, doubles });
  // Not having seen all, or not knowing who we are, one that is there might be missed.
  if (fault) return fault;
  if (!comment.mayCreate) return null;
  return create(api, comment, { isKnown });
}

/** The comments that look like ours, oldest first. */
async function lookalikes(
  api: Api,
  { pull, isOurs }: StickyComment,
): Promise<{ readonly rows: readonly Row[]; readonly fault: ApiFault | null }> {
  const { items, fault } = await api.list(`GET ${COMMENTS}`, { issue_number: pull }, { most: MOST });
  const rows = items.flatMap((item) => rowOf(item) ?? []).filter(({ text }) => isOurs(text));
  const full: ApiFault | null =
    items.length >= MOST ? { ok: false, status: null, why: `the pull request has more than ${MOST} comments` } : null;
  return { rows: rows.sort((a, b) => a.id - b.id), fault: fault ?? full };
}

function rowOf(item: unknown): Row | null {
  const { id, body, user } = recordOf(item);
  const { login, type } = recordOf(user);
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || typeof body !== 'string' || typeof login !== 'string')
    return null;
  return { id, login, isBot: type === 'Bot', text: body };
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** Those that this token wrote: a workflow's own, else whoever GitHub says the token is. */
async function ownOf(
  api: Api,
  rows: readonly Row[],
): Promise<{ readonly own: readonly Row[]; readonly isKnown: boolean }> {
  const own = rows.filter(({ login, isBot }) => isBot && login === WORKFLOW_LOGIN);
  if (own.length || !rows.length) return { own, isKnown: true };
  const answer = await api.request('POST /graphql', { query: '{ viewer { login } }' });
  const { login } = recordOf(recordOf(recordOf(answer.ok ? answer.data : null).data).viewer);
  if (typeof login !== 'string' || !login) return { own, isKnown: false };
  return { own: rows.filter((row) => isBy(row, login)), isKnown: true };
}

/** An app's name may come without what its comments add to it. */
const isBy = ({ login, isBot }: Row, viewer: string): boolean =>
  login === viewer || (isBot && login === `${viewer}[bot]`);

interface Kept {
  readonly oldest: Row;
  readonly doubles: readonly Row[];
}

async function changeTo(api: Api, comment: StickyComment, { oldest, doubles }: Kept): Promise<ApiFault | null> {
  for (const { id } of doubles.slice(0, DOUBLES)) await api.request(`DELETE ${COMMENT}`, { comment_id: id });
  const body = comment.textOf(oldest.text);
  if (body === oldest.text) return null;
  const answer = await api.request(`PATCH ${COMMENT}`, { comment_id: oldest.id, body });
  if (answer.ok) return null;
  // Somebody deleted it meanwhile.
  const isGone =
    answer.status === 404 &&
    comment.mayCreate &&
    (await api.request(`GET ${COMMENT}`, { comment_id: oldest.id })).ok === false;
  return isGone ? create(api, comment, { isKnown: true }) : answer;
}

/** Another run may write its first at the same moment, or an unknown one be there already: the older one stays. */
async function create(
  api: Api,
  comment: StickyComment,
  { isKnown }: { readonly isKnown: boolean },
): Promise<ApiFault | null> {
  const answer = await api.request(`POST ${COMMENTS}`, { issue_number: comment.pull, body: comment.textOf(null) });
  if (!answer.ok) return answer;
  const written = rowOf(answer.data);
  if (!written) return null;
  const { rows, fault } = await lookalikes(api, comment);
  const [oldest] = rows.filter(({ login, isBot }) => login === written.login && isBot === written.isBot);
  if (!oldest || oldest.id >= written.id) return isKnown ? null : fault;
  return changeTo(api, comment, { oldest, doubles: [written] });
}
