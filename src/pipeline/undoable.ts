// What of a change can be undone where we are: not what an install made of it.

import type { EnvUndoing } from '../ingest/workspace/index.ts';
import type { Change, ChangedFile } from '../model/change.ts';
import type { Undoable, Undoing } from '../model/proof.ts';
import type { Note } from '../model/source.ts';

const LOCK =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|uv\.lock|Pipfile\.lock|Gemfile\.lock|composer\.lock|Cargo\.lock|go\.sum|requirements[^/]*\.txt|gradle\.lockfile)$/;
const MANIFEST =
  /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.(?:cfg|py)|Pipfile|Gemfile|[^/]+\.gemspec|composer\.json|Cargo\.toml|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|libs\.versions\.toml)$/;
/** A name with a version behind it, as manifests write dependencies. */
const VERSIONED =
  /["']?[@\w][\w./@-]*["']?\s*(?:[:=]|==|>=|~=|\s)\s*["'{]?[\^~<>=v\s]*\d+(?:\.[\dx*]+)+|<version>|\b(?:require|replace)\b/;
const OWN_VERSION = /["']?\bversion["']?\s*[:=]\s*["'][^"']{0,60}["']/;
/** A package's own version installs nothing. */
const withoutVersion = (line: string): string => line.slice(0, 2_000).replace(OWN_VERSION, '');

/** True where undoing these lines means another install. */
function needsInstall(undoing: Undoing): boolean {
  if (undoing.kind === 'env') return false;
  if (LOCK.test(undoing.path)) return true;
  if (!MANIFEST.test(undoing.path)) return false;
  if (undoing.kind !== 'edit') return true;
  const [removed, added] = [undoing.edit.removed, undoing.edit.added].map((lines) => lines.map(withoutVersion));
  if (removed?.join('\n') === added?.join('\n')) return false;
  return [...(removed ?? []), ...(added ?? [])].some((line) => VERSIONED.test(line));
}

export interface UndoableHere {
  readonly undoables: readonly Undoable[];
  readonly whole: readonly Undoing[];
  readonly isWholeUndone: boolean;
  readonly notes: readonly Note[];
}

/** What can be undone here. What is installed stays as it is, and so does what only the CI system reads. */
export function undoablesHere(
  undoables: readonly Undoable[],
  change: Change,
  environment: readonly EnvUndoing[],
): UndoableHere {
  const left = [...undoables, ...environment.map((each) => variable(each, undoables))].map((each) => ({
    ...each,
    undo: each.undo.filter((one) => !needsInstall(one) && !isWorkflow(one)),
  }));
  const whole = change.files.flatMap(wholeOf);
  const kept = whole.filter((each) => !needsInstall(each) && !isWorkflow(each));
  const installs = whole.filter(needsInstall).map(({ path }) => path);
  const paths = [...new Set(installs)].sort();
  return {
    undoables: left.filter(({ undo }) => undo.length > 0),
    whole: [...kept, ...environment],
    isWholeUndone: kept.length === whole.length,
    notes: paths.length
      ? [{ level: 'info', message: `Not undone, as it would need another install: ${paths.slice(0, 3).join(', ')}.` }]
      : [],
  };
}

/** A variable of a workflow is the suspect whose lines set it, else one of its own. */
function variable(undoing: EnvUndoing, undoables: readonly Undoable[]): Undoable {
  const { path, line, name } = undoing;
  const setting = undoables.find(({ undo }) =>
    undo.some(
      (each) =>
        each.kind === 'edit' && each.path === path && line >= each.edit.line - 1 && line <= each.edit.endLine + 1,
    ),
  );
  const id = setting?.id ?? `${path}:${line}:${name}`;
  return { id, undo: [undoing], site: { path, line, endLine: line }, role: 'code' };
}

const isWorkflow = (undoing: Undoing): boolean =>
  undoing.kind !== 'env' && /^\.github\/workflows\/|^\.gitlab-ci\.ya?ml$/.test(undoing.path);

function wholeOf({ path, oldPath, status, binary, edits }: ChangedFile): readonly Undoing[] {
  if (status === 'modified' && !binary) return edits.map((edit): Undoing => ({ kind: 'edit', path, oldPath, edit }));
  return [{ kind: 'file', path, oldPath, status }];
}
