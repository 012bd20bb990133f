// Finds everything a call gives to read, in all its roles: paths and globs, texts, and what checks left.

import type { Job } from '../model/job.ts';
import type { Limits } from '../model/limits.ts';
import type { GivenCheck, Note, Role, Step } from '../model/source.ts';
import { type FoundInputs, findInputs, type InputPlace, openFound, openOutput } from './files.ts';
import type { FoundInput } from './found-input.ts';
import type { OpenedInput } from './read.ts';

/** A text that is read as if it were a file; `name` stands for its path. */
export interface TextInput {
  readonly name: string;
  readonly text: string | Iterable<string> | AsyncIterable<string>;
}

/** What a check that was run left: its output, with the `step` that it was, or one of its reports, without. `name` stands for the file's path. */
export interface CheckInput {
  readonly name: string;
  readonly file: string;
  readonly check: GivenCheck;
  readonly step: Step | null;
}

/** A job of a workflow run. `file` holds its log, null where only how it ended is known; `name` stands for the file's path. */
export interface JobInput {
  readonly name: string;
  readonly file: string | null;
  readonly job: Job;
}

/** A file that holds a bundle or nothing that is read. */
export interface BundleInput {
  readonly name: string;
  readonly file: string;
  readonly isBundle: true;
}

/** A path, a glob, a directory, `-` for standard input, a text, what a check left, a job, or a bundle. */
export type Input = string | TextInput | CheckInput | JobInput | BundleInput;

/** An input that was found and can be opened. */
export interface Openable {
  readonly input: Omit<FoundInput, 'file'>;
  readonly file: string | null;
  readonly check?: GivenCheck;
  readonly step?: Step | null;
  readonly job?: Job;
  readonly isBundle?: true;
  open(): Promise<OpenedInput>;
}

export interface Found {
  readonly inputs: readonly Openable[];
  readonly notes: readonly Note[];
}

/** Where inputs are looked for, and what bounds them. */
export interface FindPlace extends Omit<InputPlace, 'limits'> {
  readonly stdin: AsyncIterable<unknown>;
  readonly limits: Limits;
}

/** Finds the inputs of every role, each role's sorted by path. */
export async function findAll(given: Readonly<Record<Role, readonly Input[]>>, place: FindPlace): Promise<Found> {
  const found = await Promise.all(
    (['head', 'base', 'retry'] as const).map((role) => findRole(given[role], role, place)),
  );
  return { inputs: found.flatMap(({ inputs }) => inputs), notes: found.flatMap(({ notes }) => notes) };
}

async function findRole(inputs: readonly Input[], role: Role, place: FindPlace): Promise<Found> {
  const { stdin, limits } = place;
  const patterns = inputs.filter((input) => typeof input === 'string');
  const found: FoundInputs = patterns.length ? await findInputs(patterns, role, place) : { inputs: [], notes: [] };
  const files = found.inputs.map(
    (input): Openable => ({ input, file: input.file, open: () => openFound(input, stdin, limits.sourceBytes) }),
  );
  const given = inputs.filter((input) => typeof input !== 'string').map((input) => openableOf(input, role, place));
  // A report that a check left is read as that check's, whoever else names it.
  const left = new Set(given.map(({ file }) => file));
  const all = [...files.filter(({ file }) => file === null || !left.has(file)), ...given];
  return { inputs: all.sort((a, b) => (a.input.path < b.input.path ? -1 : 1)), notes: found.notes };
}

function openableOf(given: Exclude<Input, string>, role: Role, { stdin, limits }: FindPlace): Openable {
  const input = { path: given.name, role, attempt: role === 'retry' ? 2 : 1 };
  if ('job' in given) {
    const { file, job } = given;
    const open = async (): Promise<OpenedInput> =>
      file === null ? { chunks: null, notes: [] } : openFound({ ...input, file }, stdin, limits.sourceBytes);
    return { input, file, job, open };
  }
  if ('isBundle' in given) {
    const { file, isBundle } = given;
    return { input, file, isBundle, open: () => openFound({ ...input, file }, stdin, limits.sourceBytes) };
  }
  if ('file' in given) {
    const { file, name, step, check } = given;
    const open = () =>
      step ? openOutput(file, name, limits.sourceBytes) : openFound({ ...input, file }, stdin, limits.sourceBytes);
    return { input, file, check, step, open };
  }
  const chunks = typeof given.text === 'string' ? [given.text] : given.text;
  return { input, file: null, open: async () => ({ chunks, notes: [] }) };
}
