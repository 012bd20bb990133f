// Finds the inputs that paths, globs, directories and `-` name. Each problem is one note; everything else is still read.

import { realpathSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { DEFAULT_LIMITS } from '../model/limits.ts';
import type { Note, Role } from '../model/source.ts';
import { bytesOfFile, bytesOfStream } from './bytes.ts';
import type { FoundInput } from './found-input.ts';
import { type OpenedInput, openInput } from './read.ts';

const IN_DIRECTORY = '**/*.{xml,json,jsonl,ndjson,sarif,tap,trx,log,txt,out,err}{,.gz}';
const ARCHIVE = /\.zip$/i;
const GLOB = /[*?[\]{}()]/;

/** Where inputs are looked for. Links found by a glob must not lead out of `root` or `cwd`; `strict` holds named paths to that too. */
export interface InputPlace {
  readonly cwd: string;
  readonly root: string;
  readonly strict: boolean;
  /** Files that are read, and bytes unpacked of each archive among them; the defaults where it does not say. */
  readonly limits?: { readonly files: number; readonly archiveBytes: number };
}

/** What was found, sorted by path, and a note for each pattern that gave nothing. */
export interface FoundInputs {
  readonly inputs: readonly FoundInput[];
  readonly notes: readonly Note[];
}

interface Match {
  readonly files: readonly string[];
  readonly trouble: string | null;
  /** True where there is nothing to read, and nothing else is wrong. */
  readonly isAbsent?: boolean;
}

/** Finds the inputs of one role. A pattern that starts with `!` excludes from all others. */
export async function findInputs(patterns: readonly string[], role: Role, place: InputPlace): Promise<FoundInputs> {
  const excludes = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const named = [...new Set(patterns.filter((pattern) => !pattern.startsWith('!')))];
  const notes: Note[] = [];
  const found = new Map<string, FoundInput>();
  const attempt = role === 'retry' ? 2 : 1;
  for (const pattern of named) {
    const match = await matchOf(pattern, excludes, place);
    if (match.trouble)
      notes.push({
        level: levelOf(role),
        message: match.trouble,
        ...(match.isAbsent ? { about: 'empty' as const } : {}),
      });
    for (const file of match.files) {
      if (file === '-') found.set('-', { path: 'stdin', file: null, role, attempt });
      else found.set(realOf(file) ?? file, { path: shownPath(file, place), file, role, attempt });
    }
  }
  const { files, archiveBytes } = place.limits ?? DEFAULT_LIMITS;
  const inputs = (await unpacked([...found.values()], archiveBytes, notes)).sort((a, b) => (a.path < b.path ? -1 : 1));
  if (inputs.length > files)
    notes.push({ level: levelOf(role), message: `${inputs.length} files match: only the first ${files} are read.` });
  return { inputs: inputs.slice(0, files), notes };
}

/** What is missing of the head may have failed. */
const levelOf = (role: Role): Note['level'] => (role === 'head' ? 'error' : 'warning');

/** The inputs, each archive replaced by the files inside it. */
async function unpacked(inputs: readonly FoundInput[], archiveBytes: number, notes: Note[]): Promise<FoundInput[]> {
  if (!inputs.some(({ path }) => ARCHIVE.test(path))) return [...inputs];
  const { archiveInputs } = await import('./archive.ts');
  return inputs.flatMap((input) => (ARCHIVE.test(input.path) ? archiveInputs(input, archiveBytes, notes) : [input]));
}

/** Opens an input that was found; at most `limitBytes` of its text are read. */
export function openFound(input: FoundInput, stdin: AsyncIterable<unknown>, limitBytes: number): Promise<OpenedInput> {
  const { file, packed, path: name } = input;
  if (packed) return packed.open(name, limitBytes);
  return openInput({ name, bytes: file === null ? bytesOfStream(stdin) : bytesOfFile(file), limitBytes });
}

/** Opens what a check printed. One that printed nothing has said that all is well. */
export async function openOutput(file: string, name: string, limitBytes: number): Promise<OpenedInput> {
  const found = statOf(file);
  if (typeof found !== 'string' && found.size === 0) return { chunks: ['\n'], notes: [] };
  return openInput({ name, bytes: bytesOfFile(file), limitBytes });
}

async function matchOf(pattern: string, excludes: readonly string[], place: InputPlace): Promise<Match> {
  if (pattern === '-') return { files: ['-'], trouble: null };
  const path = resolve(place.cwd, pattern);
  const found = statOf(path);
  if (typeof found === 'string' && GLOB.test(pattern)) return globMatch({ pattern, excludes, place });
  if (typeof found === 'string') return { files: [], trouble: `${pattern} ${found}.`, isAbsent: found === NO_FILE };
  if (place.strict && leaves(path, place))
    return { files: [], trouble: `${pattern} is a link out of the workspace and was left out.` };
  if (found.isDirectory()) return directoryMatch(pattern, excludes, place);
  if (!excludes.length) return { files: [path], trouble: null };
  const { escapePath } = await import('tinyglobby');
  const kept = await globbed({ pattern: escapePath(posix(path)), excludes, place });
  return { files: kept, trouble: null };
}

/** A file's state, or what is wrong with it. */
function statOf(path: string): Stats | string {
  try {
    return statSync(path);
  } catch (error) {
    return faultOf(error);
  }
}

/** Where a path leads; null when it leads nowhere. */
function realOf(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

function faultOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EACCES') return 'could not be opened: permission denied';
  if (code === 'ELOOP') return 'could not be opened: its links go in a circle';
  return NO_FILE;
}

const NO_FILE = 'could not be opened: there is no such file';

/** A pattern's own folder may be a link; what it leads to must still lie in the workspace. */
async function globMatch(search: Search): Promise<Match> {
  const files = await globbed(search);
  const homes = boundary(search);
  const kept = files.filter((file) => !outsideOf(file, homes));
  if (!files.length)
    return { files, trouble: `${search.pattern} matches no file (links are not followed).`, isAbsent: true };
  return {
    files: kept,
    trouble:
      kept.length < files.length
        ? `${search.pattern} leads through a link out of the workspace and was left out.`
        : null,
  };
}

async function directoryMatch(pattern: string, excludes: readonly string[], place: InputPlace): Promise<Match> {
  const { escapePath } = await import('tinyglobby');
  const files = await globbed({
    pattern: `${escapePath(posix(resolve(place.cwd, pattern)))}/${IN_DIRECTORY}`,
    excludes,
    place,
  });
  if (files.length) return { files, trouble: null };
  return { files, trouble: `${pattern} is a directory without reports or logs.`, isAbsent: true };
}

interface Search {
  readonly pattern: string;
  readonly excludes: readonly string[];
  readonly place: InputPlace;
}

/** The regular files a pattern matches; links to directories are not followed. */
async function globbed({ pattern, excludes, place }: Search): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const skipped = ['node_modules', '.git']
    .filter((folder) => !pattern.includes(folder))
    .map((folder) => `**/${folder}/**`);
  const files = await glob([posix(pattern)], {
    cwd: place.cwd,
    absolute: true,
    dot: true,
    onlyFiles: true,
    followSymbolicLinks: false,
    expandDirectories: false,
    ignore: [...skipped, ...excludes.map(posix)],
  });
  return files.filter((file) => {
    const found = statOf(file);
    return typeof found !== 'string' && found.isFile();
  });
}

/** Where the files of a glob must lie: in the workspace, or below the directory outside it that the user named. */
function boundary({ pattern, place }: Search): string[] {
  const fixed = posix(pattern).replace(/\\(.)/g, '$1').split('/');
  const end = fixed.findIndex((part) => /[*?{}]/.test(part));
  const base = resolve(place.cwd, fixed.slice(0, end < 0 ? -1 : end).join('/') || '/');
  const homes = [
    place.cwd,
    place.root,
    ...(place.strict || isWithin(base, place.cwd) || isWithin(base, place.root) ? [] : [base]),
  ];
  return homes.map((home) => realOf(home) ?? home);
}

function leaves(path: string, place: InputPlace): boolean {
  return outsideOf(
    path,
    [place.cwd, place.root].map((home) => realOf(home) ?? home),
  );
}

function outsideOf(file: string, homes: readonly string[]): boolean {
  const real = realOf(file);
  return real === null || !homes.some((home) => isWithin(real, home));
}

function isWithin(path: string, home: string): boolean {
  const way = relative(home, path);
  return way === '' || !(isAbsolute(way) || way === '..' || way.startsWith(`..${sep}`));
}

/** An input's name: relative to the checkout, else to the working directory, else absolute; always with forward slashes. */
function shownPath(file: string, { root, cwd }: InputPlace): string {
  const home = [root, cwd].find((place) => isWithin(file, place));
  return posix(home === undefined ? file : relative(home, file));
}

const posix = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path);
