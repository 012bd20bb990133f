// Gives the reports and logs inside a ZIP archive as inputs of their own: what GitHub hands out as a run's logs, or as an artifact.

import type { Note } from '../model/source.ts';
import type { Bytes } from './bytes.ts';
import type { FoundInput } from './files.ts';
import { type OpenedInput, openInput } from './read.ts';
import { bytesOfEntry, type ZipEntry, zipEntries } from './zip.ts';

/** A file inside an archive. */
export interface Packed {
  /** Opens it; at most `limitBytes` of it are read, and no more than is left of what its archive may unpack to. */
  open(name: string, limitBytes: number): Promise<OpenedInput>;
}

const READ = /\.(?:xml|json|jsonl|ndjson|sarif|tap|trx|log|txt|out|err)(?:\.gz)?$/i;
/** The log of a whole job in GitHub's archive of a run; a folder of the job's name holds the same once more, by step. */
const JOB_LOG = /^\d{1,6}_(.{1,200})\.txt$/;

/** The inputs inside an archive, and a note when there are none. Together they unpack to at most `archiveBytes`. */
export function archiveInputs(input: FoundInput, archiveBytes: number, notes: Note[]): readonly FoundInput[] {
  const entries = entriesOf(input);
  const level = input.role === 'head' ? 'error' : 'warning';
  if (typeof entries === 'string') notes.push({ level, message: `${input.path} ${entries}.` });
  if (typeof entries === 'string' || input.file === null) return [];
  const kept = withoutSteps(entries.filter(({ name }) => READ.test(name)));
  if (!kept.length) notes.push({ level, message: `${input.path} is an archive without reports or logs.` });
  const budget = { left: archiveBytes };
  const { file } = input;
  return kept.map((entry) => ({
    ...input,
    path: `${input.path}/${entry.name}`,
    packed: { open: (name, limitBytes) => openEntry(file, entry, { name, limitBytes, budget }) },
  }));
}

function entriesOf({ file }: FoundInput): readonly ZipEntry[] | string {
  try {
    return (file !== null && zipEntries(file)) || 'is no whole ZIP archive';
  } catch {
    return 'could not be opened as a ZIP archive';
  }
}

function withoutSteps(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const jobs = new Set(entries.flatMap(({ name }) => JOB_LOG.exec(name)?.[1] ?? []));
  return entries.filter(({ name }) => !(name.includes('/') && jobs.has(name.slice(0, name.indexOf('/')))));
}

interface Opening {
  readonly name: string;
  readonly limitBytes: number;
  readonly budget: { left: number };
}

async function openEntry(file: string, entry: ZipEntry, { name, limitBytes, budget }: Opening): Promise<OpenedInput> {
  if (budget.left <= 0)
    return { chunks: null, notes: [{ level: 'warning', message: `${name} was left out: its archive unpacks to more than is read of one.` }] };
  return openInput({ name, bytes: counted(bytesOfEntry(file, entry), budget), limitBytes: Math.min(limitBytes, budget.left) });
}

async function* counted(bytes: Bytes, budget: { left: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    budget.left -= chunk.length;
    yield chunk;
  }
}
