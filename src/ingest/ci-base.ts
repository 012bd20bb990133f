// Finds the commit a CI run's change is measured against, with no more history than the default checkout has.

import type { Note } from '../model/source.ts';
import type { CiEvent } from './event.ts';
import type { Git } from './git.ts';

/** The base commit, null when it is not known; then a note names the fix. `head` is the commit links should use. */
export interface EventBase {
  readonly base: string | null;
  readonly head: string | null;
  readonly notes: readonly Note[];
}

const FIX = 'give the `diff` input';

/** Finds the base of an event's change. Fetches one commit when it is not there. */
export async function baseOfEvent(event: CiEvent, git: Git): Promise<EventBase> {
  const head = await git(['rev-parse', '--verify', 'HEAD^{commit}']);
  if (!head.ok) return none(whyNot(head.err));
  const at = head.out.trim();
  if (event.pullRequest) return baseOfPull({ event, pull: event.pullRequest, at, git });
  if (event.name === 'merge_group')
    return event.baseSha ? present(event.baseSha, at, git) : none(`The merge group's base is not named: ${FIX}.`);
  if (event.name !== 'push') return none(`A \`${event.name}\` event names no change: ${FIX} to have one compared.`);
  if (!event.before) return none(`The push does not say what stood before it: ${FIX}.`);
  if (/^0+$/.test(event.before))
    return none(`A new branch has nothing before it to compare with: ${FIX} to name a base.`, 'info');
  return present(event.before, at, git);
}

interface Pull {
  readonly event: CiEvent;
  readonly pull: NonNullable<CiEvent['pullRequest']>;
  readonly at: string;
  readonly git: Git;
}

/** A pull request's merge commit names the base as its first parent; its raw object does so even where history is cut off. */
async function baseOfPull({ event, pull, at, git }: Pull): Promise<EventBase> {
  const parents = parentsOf((await git(['cat-file', '-p', 'HEAD'])).out);
  const [base, merged] = parents;
  const isMerge =
    parents.length === 2 &&
    (pull.headSha ? merged === pull.headSha || at === event.sha : event.sha === null || at === event.sha);
  if (isMerge && base) return { ...(await present(base, at, git)), head: merged ?? at };
  const shared = pull.headSha === at && pull.baseSha ? await git(['merge-base', pull.baseSha, 'HEAD']) : null;
  if (shared?.ok) return { base: shared.out.trim(), head: at, notes: [] };
  return none(
    `The checkout is not the pull request's merge commit: check out without \`ref\`, or with \`fetch-depth: 0\`, or ${FIX}.`,
  );
}

/** The parents a raw commit object names. */
function parentsOf(raw: string): string[] {
  const header = raw.slice(0, raw.indexOf('\n\n'));
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
}

/** Makes sure a commit is there, fetching it alone when it is not. */
async function present(base: string, head: string, git: Git): Promise<EventBase> {
  const has = async (): Promise<boolean> => (await git(['cat-file', '-e', `${base}^{commit}`])).ok;
  if (await has()) return { base, head, notes: [] };
  const fetched = await git([
    'fetch',
    '--upload-pack=git-upload-pack',
    '--no-tags',
    '--no-recurse-submodules',
    '--quiet',
    '--depth=1',
    'origin',
    base,
  ]);
  if (fetched.ok && (await has())) return { base, head, notes: [] };
  return none(
    `The base commit ${base.slice(0, 10)} is not in the checkout and could not be fetched: check out with \`fetch-depth: 0\`, or ${FIX}.`,
  );
}

/** Why git does not answer at all, with the fix. */
export function whyNot(complaint: string): string {
  if (/dubious ownership/.test(complaint))
    return 'git refuses the checkout because another user owns it: run `git config --global --add safe.directory <path>`, or give the diff (`--diff FILE`).';
  if (/git or the directory is missing/.test(complaint))
    return 'git is not installed or the checkout is not there, so the change is not known: give the diff (`--diff FILE`).';
  if (/not a git repository/.test(complaint))
    return 'The checkout is no git repository, so the change is not known: give the diff (`--diff FILE`).';
  return 'The checkout has no commit, so the change is not known: give the diff (`--diff FILE`).';
}

const none = (message: string, level: Note['level'] = 'warning'): EventBase => ({
  base: null,
  head: null,
  notes: [{ level, message }],
});
