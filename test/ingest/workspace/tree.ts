// What the tests of the workspace share: a changed checkout, its bytes, and what of git must stay as it was.

import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openWorkspace, type WorkspaceRequest } from '../../../src/ingest/workspace/index.ts';
import type { Change, ChangedFile } from '../../../src/model/change.ts';
import type { Undoing, Workspace } from '../../../src/model/proof.ts';
import { find, git, temporary } from '../repository.ts';

/** Every file of a folder but git's own: path → kind, permissions and bytes. */
export function bytesOf(root: string, folder = ''): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { name } of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder ? `${folder}/${name}` : name;
    if (path === '.git') continue;
    const stat = lstatSync(join(root, path));
    if (stat.isDirectory()) Object.assign(found, bytesOf(root, path));
    else if (stat.isSymbolicLink()) found[path] = `link ${readlinkSync(join(root, path))}`;
    else found[path] = `${(stat.mode & 0o777).toString(8)} ${readFileSync(join(root, path), 'latin1')}`;
  }
  return found;
}

/** Git's index, refs and stash. */
export const gitState = (root: string): string =>
  [
    readFileSync(join(root, '.git/index'), 'latin1'),
    git(root, 'for-each-ref'),
    readFileSync(join(root, '.git/HEAD'), 'utf8'),
    existsSync(join(root, '.git/logs/refs/stash')),
  ].join('\n');

/** The change against `main`'s first commit, as the product finds it. */
export async function changeIn(root: string, base = 'HEAD'): Promise<Change> {
  const { change } = await find(root, { diff: base });
  if (!change) throw new Error('no change');
  return change;
}

/** CI's checkout unless told otherwise. */
export async function opened(root: string, request: Partial<WorkspaceRequest> = {}): Promise<Workspace> {
  const made = await openWorkspace({
    root,
    change: request.change ?? (await changeIn(root)),
    mode: 'place',
    env: { PATH: process.env.PATH, CI: 'true' },
    journal: temporary(),
    ...request,
  });
  if ('refused' in made) throw new Error(made.refused);
  onTestFinished(async () => void (await made.workspace.close()));
  return made.workspace;
}

export const fileOf = (change: Change, path: string): ChangedFile => {
  const file = change.files.find((each) => each.path === path);
  if (!file) throw new Error(`${path} is not changed`);
  return file;
};

/** The whole file undone. */
export const whole = ({ path, oldPath, status }: ChangedFile): Undoing => ({ kind: 'file', path, oldPath, status });

/** One edit of the file undone. */
export function editOf({ path, oldPath, edits }: ChangedFile, at: number): Undoing {
  const edit = edits[at];
  if (!edit) throw new Error(`${path} has no edit ${at}`);
  return { kind: 'edit', path, oldPath, edit };
}
