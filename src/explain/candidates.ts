// Turns the change into candidates: one per edit that stands alone, edits that belong together as one.

import type { Change, ChangedFile, Edit } from '../model/change.ts';
import { isTestPath } from '../model/test-path.ts';
import type { Sources } from '../model/sources.ts';
import { isBrokenData } from './broken-data.ts';
import type { Candidate, Part } from './candidate.ts';
import type { Declaration, Graph } from './graph/index.ts';
import { isAboutItself, isNeutral, isPureAddition, onlyRenames } from './neutral.ts';
import { type FileRole, roleOf } from './roles.ts';
import { fewerIn, type Tokens, tokensOf } from './tokens.ts';

const MAX_CANDIDATES = 2_000;
const IMPORT = /^\s*(?:import\b|from\s+\S+\s+import\b|#\s*include\b|use\s+[\w:\\]|using\s+\w|require|(?:const|let|var)\s+.{1,120}=\s*require\()/;
const KEYED = /^\s*(?:-\s+)?(?:export\s+)?["']?[\w.$@/-]{1,80}["']?\s*[:=](?![=>])/;

/** An edit or file change on the way to a candidate. */
interface Draft {
  readonly file: ChangedFile;
  readonly edits: readonly Edit[];
  readonly type: Candidate['type'];
}

/** All candidates of a change, in path and line order; at most 2,000. */
export function candidatesOf(change: Change | null, graph: Graph, sources: Sources): readonly Candidate[] {
  if (!change) return [];
  const files = [...change.files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const drafts = files.flatMap((file) => draftsOf(file, graph)).slice(0, MAX_CANDIDATES);
  return joinRenames(drafts.map((draft) => candidateOf(draft, { graph, sources })));
}

function draftsOf(file: ChangedFile, graph: Graph): Draft[] {
  if (file.binary) return [{ file, edits: [], type: 'binary' }];
  if (file.status === 'deleted') return [{ file, edits: file.edits, type: 'delete' }];
  if (file.status === 'added') return [{ file, edits: file.edits, type: 'add' }];
  const edits = file.edits.flatMap((edit) => splitKeyed(edit));
  const drafts = joinEdits(file, edits, graph).map((group): Draft => ({ file, edits: group, type: 'edit' }));
  return file.status === 'renamed' ? [{ file, edits: [], type: 'rename' }, ...drafts] : drafts;
}

/** Cuts an edit whose lines each set a key of their own into one edit per key: two settings changed side by side are two candidates. */
function splitKeyed(edit: Edit): readonly Edit[] {
  const { removed, added } = edit;
  const keyed = (lines: readonly string[]): boolean => lines.length > 1 && lines.every((line) => KEYED.test(line));
  if (removed.length === added.length && keyed(removed) && keyed(added)) {
    return added.map((line, at) => ({ ...edit, line: edit.line + at, endLine: edit.line + at, oldLine: edit.oldLine + at, removed: [removed[at] ?? ''], added: [line] }));
  }
  if (!added.length && keyed(removed)) return removed.map((line, at) => ({ ...edit, oldLine: edit.oldLine + at, removed: [line] }));
  if (!removed.length && keyed(added)) return added.map((line, at) => ({ ...edit, line: edit.line + at, endLine: edit.line + at, added: [line] }));
  return [edit];
}

/** Groups a file's edits: those inside one function, and an import with the edit that starts or stops to need it. */
function joinEdits(file: ChangedFile, edits: readonly Edit[], graph: Graph): readonly (readonly Edit[])[] {
  const groups: Edit[][] = [];
  const homes: (string | null)[] = [];
  const imports: Edit[] = [];
  for (const edit of edits) {
    if ([...edit.removed, ...edit.added].some((line) => line.trim()) && [...edit.removed, ...edit.added].every((line) => !line.trim() || IMPORT.test(line))) {
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
  for (const edit of imports) {
    const moved = changedNames([edit], file.path);
    const users = groups.filter((group) => [...changedNames(group, file.path)].some((name) => moved.has(name)));
    if (users.length === 1) users[0]?.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

function functionAround(path: string, edit: Edit, graph: Graph): string | null {
  const home = graph.touching(path, Math.max(edit.line, 1), Math.max(edit.endLine, edit.line, 1)).find(({ kind }) => ['function', 'method', 'test', 'hook'].includes(kind));
  return home?.id ?? null;
}

/** True inside a function; where the code is not there to tell, lower-case names further in are taken for locals. */
function isInFunction(path: string, edit: Edit, graph: Graph): boolean {
  if (graph.fileOf(path)) return functionAround(path, edit, graph) !== null;
  return [...edit.removed, ...edit.added].every((line) => !line.trim() || (/^\s{2,}|^\t/.test(line) && !/^\s*[A-Z][A-Z0-9_]+\s*[:=]/.test(line)));
}

function changedNames(edits: readonly Edit[], path: string): ReadonlySet<string> {
  const before = tokensOf(edits.flatMap((edit) => edit.removed), path).identifiers;
  const after = tokensOf(edits.flatMap((edit) => edit.added), path).identifiers;
  return new Set([...[...before].filter((name) => !after.has(name)), ...[...after].filter((name) => !before.has(name))]);
}

const minus = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> => new Set([...a].filter((name) => !b.has(name)));

interface Checkout {
  readonly graph: Graph;
  readonly sources: Sources;
}

function candidateOf(draft: Draft, { graph, sources }: Checkout): Candidate {
  const { file, edits, type } = draft;
  const { role, tools } = roleOf(file.path, isTestPath(file.path));
  const before = tokensOf(edits.flatMap((edit) => edit.removed), file.oldPath);
  const after = tokensOf(edits.flatMap((edit) => edit.added), file.path);
  const parts = partsOf(draft, graph);
  const declared = droppedAndBrought(draft, before, after);
  return {
    id: `${file.path}:${parts[0]?.line ?? 0}:${type}`, type, role, tools, parts,
    removed: minus(before.identifiers, after.identifiers), added: minus(after.identifiers, before.identifiers),
    fewer: fewerIn(edits.flatMap((edit) => edit.added), edits.flatMap((edit) => edit.removed), file.path),
    more: fewerIn(edits.flatMap((edit) => edit.removed), edits.flatMap((edit) => edit.added), file.path),
    names: new Set([...before.identifiers, ...after.identifiers]), ...declared,
    removedLiterals: before.literals.filter((literal) => !after.literals.includes(literal)),
    addedLiterals: after.literals.filter((literal) => !before.literals.includes(literal)),
    lost: namesLost(draft, { graph, sources }), renames: type === 'edit' && edits.every((edit) => onlyRenames(edit, file.path)),
    broken: type !== 'delete' && isBrokenData(file.path, sources),
    neutral: type === 'edit' && edits.every((edit) => isNeutral(edit, file.path, isInFunction(file.path, edit, graph)) || (role === 'manifest' && isAboutItself(edit))),
    addition: (type === 'edit' && edits.every((edit) => isPureAddition(edit, file.path))) || (type === 'add' && role !== 'test'),
  };
}

const TYPE_NAME = /^\s*(?:using\s+(\w+)\s*=|typedef\s[^;\n]{1,200}?\b(\w+)\s*;|#\s*define\s+(\w+)|type\s+(\w+)\b)/gm;

/** Names that stand for types or values by alias. */
const typeNames = (text: string): readonly string[] => [...text.slice(0, 200_000).matchAll(TYPE_NAME)].map((match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? '');

const SPECIFIER = /["'<]([^"'<>\n]{1,200})["'>]/g;

/** What the files of removed imports declare. */
function namesLost({ edits, file }: Draft, { graph, sources }: Checkout): ReadonlySet<string> {
  const gone = edits.flatMap((edit) => edit.removed.filter((line) => IMPORT.test(line) && !edit.added.includes(line)));
  const paths = gone.flatMap((line) => [...line.matchAll(SPECIFIER)].flatMap((match) => graph.resolve(file.path, match[1] ?? '') ?? []));
  return new Set(paths.slice(0, 20).flatMap((path) => [...(graph.fileOf(path)?.declarations.map(({ name }) => name) ?? []), ...typeNames(sources.read(path) ?? '')]));
}

function droppedAndBrought(draft: Draft, before: Tokens, after: Tokens): Pick<Candidate, 'drops' | 'brings'> {
  return { drops: draft.type === 'add' ? new Set() : minus(before.declares, after.declares), brings: minus(after.declares, before.declares) };
}

function partsOf({ file, edits, type }: Draft, graph: Graph): readonly Part[] {
  const whole: Part = { path: file.path, oldPath: file.oldPath, line: 1, endLine: 1, edit: null, declarations: [], within: null };
  if (!edits.length) return [whole];
  if (type === 'delete') return [{ ...whole, edit: edits[0] ?? null }];
  const parts = edits.map((edit): Part => {
    const touched = graph.touching(file.path, edit.line, Math.max(edit.line, edit.endLine));
    const home = touched.find(({ kind }) => kind !== 'module') ?? null;
    return { path: file.path, oldPath: file.oldPath, line: edit.line, endLine: Math.max(edit.line, edit.endLine), edit, declarations: touched.map(({ id }) => id), within: home ? nameOf(home) : aroundEdit(edit) };
  });
  // An import moved along is not what to show first.
  return [...parts].sort((a, b) => Number(isImport(a)) - Number(isImport(b)) || a.line - b.line);
}

const DECLARING = /\b(?:function|func|def|fn|class|interface|struct|enum|trait|impl|module|record|object)\s+(?:\([^)\n]{0,80}\)\s*)?([A-Za-z_$][\w$]*)/;
const METHOD = /^\s*(?:(?:public|private|protected|internal|static|async|override|final|export|default|get|set|readonly|virtual|const|constexpr|inline)\s+)*(?:[\w<>[\],.?*&:]+\s+[*&]?)?([A-Za-z_$][\w$]*)\s*\([^;]{0,200}\)[^;]{0,80}[{:]\s*$/;
const NOT_METHODS = new Set(['if', 'for', 'while', 'switch', 'catch', 'return', 'with', 'elif', 'else', 'match', 'foreach', 'using', 'lock', 'when', 'unless']);

/** Without a checkout the hunk itself tells what an edit is in: the last declaration shown before it, or git's heading. */
function aroundEdit({ heading, before, added, removed }: Edit): string | null {
  const shown = [heading, ...before, ...(added.length ? added : removed).slice(0, 1)];
  for (const line of [...shown].reverse()) {
    const name = DECLARING.exec(line)?.[1] ?? METHOD.exec(line)?.[1];
    if (name && !NOT_METHODS.has(name)) return name;
  }
  return null;
}

const isImport = ({ edit }: Part): boolean => edit !== null && [...edit.removed, ...edit.added].every((line) => IMPORT.test(line));

/** A declaration's name as a sentence shows it: `Owner.member`. */
export const nameOf = ({ owner, name }: Pick<Declaration, 'owner' | 'name'>): string => (owner ? `${owner}.${name}` : name);

/** Makes one candidate of those that take away and bring the same names: a renaming done in several places. */
function joinRenames(candidates: readonly Candidate[]): readonly Candidate[] {
  const byPair = new Map<string, number>();
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const key = renameKey(candidate);
    const at = key === null ? undefined : byPair.get(key);
    const other = at === undefined ? undefined : joined[at];
    if (at !== undefined && other) {
      joined[at] = merged(other, candidate);
      continue;
    }
    if (key !== null) byPair.set(key, joined.length);
    joined.push(candidate);
  }
  return joined;
}

function renameKey(candidate: Candidate): string | null {
  if (candidate.neutral || candidate.type !== 'edit' || candidate.removed.size !== 1 || candidate.added.size !== 1) return null;
  if (candidate.role !== 'code' && candidate.role !== 'test') return null;
  return `${[...candidate.removed][0]}\u0000${[...candidate.added][0]}`;
}

const union = <T>(a: Iterable<T>, b: Iterable<T>): ReadonlySet<T> => new Set([...a, ...b]);
const WEIGHT: Readonly<Record<FileRole, number>> = { code: 0, data: 1, config: 1, env: 1, manifest: 1, workflow: 1, test: 2, docs: 3 };

function merged(a: Candidate, b: Candidate): Candidate {
  // The place that declares the name comes first, code before tests.
  const rank = ({ drops, role }: Candidate): number => WEIGHT[role] * 2 + (drops.size ? 0 : 1);
  const [first, second] = rank(b) < rank(a) ? [b, a] : [a, b];
  return {
    ...first, parts: [...first.parts, ...second.parts], names: union(first.names, second.names), drops: union(first.drops, second.drops), brings: union(first.brings, second.brings),
    removedLiterals: [...new Set([...first.removedLiterals, ...second.removedLiterals])], addedLiterals: [...new Set([...first.addedLiterals, ...second.addedLiterals])],
    addition: first.addition && second.addition,
  };
}
