// Turns the change into suspects: one per edit that stands alone, edits that belong together as one.

import type { Declaration, Graph } from '../../graph/index.ts';
import type { Change, ChangedFile, Edit } from '../../model/change.ts';
import type { Sources } from '../../model/sources.ts';
import { isTestPath } from '../../model/test-path.ts';
import { isBrokenData } from './broken-data.ts';
import { aroundEdit, type Checkout, IMPORT, isInType, namesLost } from './edit-context.ts';
import { isAboutItself, isNeutral, isPureAddition, onlyRenames } from './neutral.ts';
import { joinRemovals, joinRenames } from './renames.ts';
import { type FileRole, roleOf } from './roles.ts';
import type { Part, Suspect } from './suspect.ts';
import { essence, fewerIn, tokensOf } from './tokens.ts';
import { MAX_CANDIDATES, weighedFiles } from './vast-change.ts';

const KEYED = /^\s*(?:-\s+)?(?:export\s+)?["']?[\w.$@/-]{1,80}["']?\s*[:=](?![=>])/;

/** An edit or file change on the way to a suspect. */
interface Draft {
  readonly file: ChangedFile;
  readonly edits: readonly Edit[];
  readonly type: Suspect['type'];
}

/** All suspects of a change, in path and line order; at most 2,000. Of a vast change, of the files in `near` first: those that what failed speaks of and loads. */
export function suspectsIn(
  change: Change | null,
  graph: Graph,
  { sources, near }: { sources: Sources; near: ReadonlySet<string> },
): readonly Suspect[] {
  if (!change) return [];
  const drafts = weighedFiles(change, near).flatMap((file) => draftsOf(file, graph));
  const taken = takenFromTests(change);
  const suspects = drafts.slice(0, MAX_CANDIDATES).map((draft) => suspectOf(draft, { graph, sources }));
  return joinRemovals(
    joinRenames(suspects.map((suspect) => (suspect.role === 'test' ? { ...suspect, taken } : suspect))),
  );
}

const MOST_TAKEN = 60_000;

/** Every line that the change takes away from a test, in one spelling: a test that moves to another file stood before. */
function takenFromTests({ files }: Change): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const { path, oldPath, edits } of files) {
    if (!isTestPath(path) && !isTestPath(oldPath)) continue;
    for (const { removed } of edits)
      for (const line of removed) if (taken.size < MOST_TAKEN) taken.add(essence([line], oldPath));
  }
  return taken;
}

function draftsOf(file: ChangedFile, graph: Graph): Draft[] {
  if (file.binary) return [{ file, edits: [], type: 'binary' }];
  if (file.status === 'deleted') return [{ file, edits: file.edits, type: 'delete' }];
  if (file.status === 'added') return [{ file, edits: file.edits, type: 'add' }];
  const edits = file.edits.flatMap((edit) => splitKeyed(edit));
  const drafts = joinEdits(file, edits, graph).map((group): Draft => ({ file, edits: group, type: 'edit' }));
  return file.status === 'renamed' ? [{ file, edits: [], type: 'rename' }, ...drafts] : drafts;
}

/** Cuts an edit whose lines each set a key of their own into one edit per key: two settings changed side by side are two suspects. */
function splitKeyed(edit: Edit): readonly Edit[] {
  const { removed, added } = edit;
  const keyed = (lines: readonly string[]): boolean => lines.length > 1 && lines.every((line) => KEYED.test(line));
  if (removed.length === added.length && keyed(removed) && keyed(added)) {
    return added.map((line, at) => ({
      ...edit,
      line: edit.line + at,
      endLine: edit.line + at,
      oldLine: edit.oldLine + at,
      removed: [removed[at] ?? ''],
      added: [line],
    }));
  }
  if (!added.length && keyed(removed))
    return removed.map((line, at) => ({ ...edit, oldLine: edit.oldLine + at, removed: [line] }));
  if (!removed.length && keyed(added))
    return added.map((line, at) => ({ ...edit, line: edit.line + at, endLine: edit.line + at, added: [line] }));
  return [edit];
}

/** Groups a file's edits: those inside one function, and an import with the edit that starts or stops to need it. */
function joinEdits(file: ChangedFile, edits: readonly Edit[], graph: Graph): readonly (readonly Edit[])[] {
  const groups: Edit[][] = [];
  const homes: (string | null)[] = [];
  const imports: Edit[] = [];
  for (const edit of edits) {
    if (
      [...edit.removed, ...edit.added].some((line) => line.trim()) &&
      [...edit.removed, ...edit.added].every((line) => !line.trim() || IMPORT.test(line))
    ) {
      imports.push(edit);
      continue;
    }
    const home = functionAround(file.path, edit, graph);
    const at = home === null ? -1 : homes.indexOf(home);
    if (at >= 0) groups[at]?.push(edit);
    else {
      groups.push([edit]);
      homes.push(home);
    }
  }
  joinMoves(groups);
  for (const edit of imports) {
    const moved = changedNames([edit], file.path);
    const users = groups.filter((group) => [...changedNames(group, file.path)].some((name) => moved.has(name)));
    if (users.length === 1) users[0]?.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

/** Lines taken away here and brought back there are one edit: they were moved. */
function joinMoves(groups: Edit[][]): void {
  const side = (group: readonly Edit[], of: 'removed' | 'added'): string =>
    group
      .flatMap((edit) => edit[of].map((line) => line.trim()))
      .filter(Boolean)
      .sort()
      .join('\n');
  for (const group of [...groups]) {
    if (side(group, 'added') !== '' || side(group, 'removed') === '') continue;
    const gone = side(group, 'removed');
    const other = groups.find((one) => one !== group && side(one, 'removed') === '' && side(one, 'added') === gone);
    if (!other) continue;
    group.push(...other);
    groups.splice(groups.indexOf(other), 1);
  }
}

function functionAround(path: string, edit: Edit, graph: Graph): string | null {
  const home = graph
    .touching(path, Math.max(edit.line, 1), Math.max(edit.endLine, edit.line, 1))
    .find(({ kind }) => ['function', 'method', 'test', 'hook'].includes(kind));
  return home?.id ?? null;
}

/** True inside a function; where the code is not there to tell, lower-case names further in are taken for locals. */
function isInFunction(path: string, edit: Edit, graph: Graph): boolean {
  if (graph.fileOf(path)) return functionAround(path, edit, graph) !== null;
  if (isInType(edit)) return false;
  return [...edit.removed, ...edit.added].every(
    (line) => !line.trim() || (/^\s{2,}|^\t/.test(line) && !/^\s*[A-Z][A-Z0-9_]+\s*[:=]/.test(line)),
  );
}

function changedNames(edits: readonly Edit[], path: string): ReadonlySet<string> {
  const before = tokensOf(
    edits.flatMap((edit) => edit.removed),
    path,
  ).identifiers;
  const after = tokensOf(
    edits.flatMap((edit) => edit.added),
    path,
  ).identifiers;
  return new Set([
    ...[...before].filter((name) => !after.has(name)),
    ...[...after].filter((name) => !before.has(name)),
  ]);
}

const minus = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...a].filter((name) => !b.has(name)));

const NOTHING_TAKEN: ReadonlySet<string> = new Set();

function suspectOf(draft: Draft, checkout: Checkout): Suspect {
  const { file, type, edits } = draft;
  const { role, tools } = roleOf(file.path, isTestPath(file.path));
  const parts = partsOf(draft, checkout.graph);
  return {
    id: `${file.path}:${parts[0]?.line ?? 0}:${type}`,
    type,
    role,
    tools,
    parts,
    ...differencesOf(draft),
    lost: namesLost(edits, file.path, checkout),
    taken: NOTHING_TAKEN,
    ...natureOf(draft, role, checkout),
  };
}

type Differences = Pick<
  Suspect,
  'removed' | 'added' | 'fewer' | 'more' | 'names' | 'drops' | 'brings' | 'removedLiterals' | 'addedLiterals'
>;

/** Names and literals by side. */
function differencesOf({ file, edits, type }: Draft): Differences {
  const [old, now] = [edits.flatMap((edit) => edit.removed), edits.flatMap((edit) => edit.added)];
  const [before, after] = [tokensOf(old, file.oldPath), tokensOf(now, file.path)];
  return {
    removed: minus(before.identifiers, after.identifiers),
    added: minus(after.identifiers, before.identifiers),
    fewer: fewerIn(now, old, file.path),
    more: fewerIn(old, now, file.path),
    names: new Set([...before.identifiers, ...after.identifiers]),
    drops: type === 'add' ? new Set() : minus(before.declares, after.declares),
    brings: minus(after.declares, before.declares),
    removedLiterals: before.literals.filter((literal) => !after.literals.includes(literal)),
    addedLiterals: after.literals.filter((literal) => !before.literals.includes(literal)),
  };
}

/** What the edits as a whole can and cannot do. */
function natureOf(
  { file, edits, type }: Draft,
  role: FileRole,
  { graph, sources }: Checkout,
): Pick<Suspect, 'renames' | 'broken' | 'neutral' | 'addition'> {
  const { path } = file;
  const isEdit = type === 'edit';
  const changesNothing = (edit: Edit): boolean =>
    isNeutral(edit, path, isInFunction(path, edit, graph)) || (role === 'manifest' && isAboutItself(edit));
  return {
    renames: isEdit && edits.every((edit) => onlyRenames(edit, path)),
    broken: type !== 'delete' && isBrokenData(path, sources, edits),
    neutral: isEdit && edits.every(changesNothing),
    addition: (isEdit && edits.every((edit) => isPureAddition(edit, path))) || (type === 'add' && role !== 'test'),
  };
}

function partsOf({ file, edits, type }: Draft, graph: Graph): readonly Part[] {
  const whole: Part = {
    path: file.path,
    oldPath: file.oldPath,
    line: 1,
    endLine: 1,
    edit: null,
    declarations: [],
    inner: [],
    within: null,
  };
  if (!edits.length) return [whole];
  if (type === 'delete') return [{ ...whole, edit: edits[0] ?? null }];
  const parts = edits.map((edit): Part => {
    const touched = graph.touching(file.path, edit.line, Math.max(edit.line, edit.endLine));
    const home = touched.find(({ kind }) => kind !== 'module') ?? null;
    return {
      path: file.path,
      oldPath: file.oldPath,
      line: edit.line,
      endLine: Math.max(edit.line, edit.endLine),
      edit,
      declarations: touched.map(({ id }) => id),
      inner: touched.flatMap(({ id, kind }) => (kind === 'module' || kind === 'suite' ? [] : id)),
      within: home ? nameOf(home) : aroundEdit(edit),
    };
  });
  // An import moved along is not what to show first.
  return [...parts].sort((a, b) => Number(isImport(a)) - Number(isImport(b)) || a.line - b.line);
}

const isImport = ({ edit }: Part): boolean =>
  edit !== null && [...edit.removed, ...edit.added].every((line) => IMPORT.test(line));

/** A declaration's name as a sentence shows it: `Owner.member`. */
export const nameOf = ({ owner, name }: Pick<Declaration, 'owner' | 'name'>): string =>
  owner ? `${owner}.${name}` : name;
