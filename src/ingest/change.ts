// Finds the change: what a user named, what a CI event names, or the local work since the default branch.

import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { baseOfEvent } from './ci-base.ts';
import { parseDiff } from './diff.ts';
import type { CiEvent } from './event.ts';
import { type ChangeRequest, changeOf, DIFF, type FoundChange, firstLine, unknown } from './found-change.ts';
import type { Git } from './git.ts';
import { localChange } from './local-change.ts';
import { readWhole } from './read.ts';

/** Finds the change. Never throws: what cannot be read becomes a note. */
export async function findChange(request: ChangeRequest): Promise<FoundChange> {
  if (request.diff === 'none') return { change: null, notes: [] };
  if (request.diff !== null) return namedChange(request.diff, request);
  if (request.event) return eventChange(request.event, request.git);
  return localChange({ ...request, since: null });
}

async function namedChange(diff: string, request: ChangeRequest): Promise<FoundChange> {
  const path = resolve(request.cwd, diff);
  const found = await stat(path).catch(() => null);
  if (found && !found.isDirectory()) return fileChange(diff, path);
  const range = /^([^.-][^\s]{0,250}?)(\.{2,3})([^.\s][^\s]{0,250})?$/.exec(diff);
  if (range) return rangeChange(diff, request.git);
  if (!diff.startsWith('-') && (await request.git(['rev-parse', '--verify', '--quiet', `${diff}^{commit}`])).ok)
    return localChange({ ...request, since: diff });
  return unknown(`\`${diff}\` is neither a diff file nor a revision of this checkout, so the change is not known.`);
}

async function fileChange(name: string, path: string): Promise<FoundChange> {
  const { text, notes } = await readWhole(path, name);
  if (text === null) return { change: null, notes };
  const { files, notes: troubles } = parseDiff(text);
  const all = [...notes, ...troubles.map((note) => ({ ...note, message: `${name}: ${note.message}` }))];
  if (!files.length && !all.length) return unknown(`${name} holds no change.`);
  return { change: files.length ? { files, base: null, head: null } : null, notes: all };
}

async function rangeChange(range: string, git: Git): Promise<FoundChange> {
  const answer = await git([...DIFF, range, '--']);
  if (!answer.ok) return unknown(`\`${range}\` is no range of revisions of this checkout, so the change is not known.`);
  return changeOf(answer, { base: null, head: null });
}

async function eventChange(event: CiEvent, git: Git): Promise<FoundChange> {
  const { base, head, notes } = await baseOfEvent(event, git);
  if (!base) return { change: null, notes };
  const answer = await git([...DIFF, base, 'HEAD', '--']);
  if (!answer.ok)
    return unknown(
      `git could not compare ${base.slice(0, 10)} with the checkout (${firstLine(answer.err)}): give the \`diff\` input.`,
    );
  return changeOf(answer, { base, head });
}
