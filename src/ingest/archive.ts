// Gives the reports and logs inside a ZIP archive as inputs of their own: what GitHub hands out as a run's logs, or as an artifact.

import type { Note } from '../model/source.ts';
import type { Bytes } from './bytes.ts';
import type { FoundInput } from './found-input.ts';
import { type OpenedInput, openInput } from './read.ts';
import { bytesOfEntry, type ZipEntry, type ZipList, zipEntries } from './zip.ts';

const READ = /\.(?:xml|json|jsonl|ndjson|sarif|tap|trx|log|txt|out|err)(?:\.gz)?$/i;
/** The log of a whole job in GitHub's archive of a run; a folder of the job's name holds the same once more, by step. */
const JOB_LOG = /^\d{1,6}_(.{1,200})\.txt$/;

/** The inputs inside an archive, and a note when there are none. Together they unpack to at most `archiveBytes`. */
export function archiveInputs(input: FoundInput, archiveBytes: number, notes: Note[]): readonly FoundInput[] {
  const list = listOf(input);
  const level = input.role === 'head' ? 'error' : 'warning';
  if (typeof list === 'string') notes.push({ level, message: `${input.path} ${list}.` });
  if (typeof list === 'string' || input.file === null) return [];
  const { entries, missing } = list;
  if (missing) notes.push({ level, message: `${input.path} is damaged: its list lacks ${missing} of its files.` });
  const readable = entries.filter(({ name }) => READ.test(name));
  const links = readable.filter(({ isLink }) => isLink);
  if (links.length)
    notes.push({ level, message: `${input.path} holds links, which are not followed: ${named(links)}.` });
  const kept = withoutSteps(readable.filter(({ isLink }) => !isLink));
  if (!kept.length)
    notes.push({ level, message: `${input.path} is an archive without reports or logs.`, about: 'empty' });
  const budget: Budget = { left: archiveBytes, isTold: false };
  const { file } = input;
  return kept.map((entry) => ({
    ...input,
    path: `${input.path}/${entry.name}`,
    packed: { open: (name, limitBytes) => openEntry(file, entry, { name, limitBytes, budget }) },
  }));
}

const MOST_NAMED = 3;

const named = (entries: readonly ZipEntry[]): string => {
  const more = entries.length - MOST_NAMED;
  return `${entries
    .slice(0, MOST_NAMED)
    .map(({ name }) => name)
    .join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};

function listOf({ file }: FoundInput): ZipList | string {
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

/** Bytes that an archive may still unpack to, and whether it was told that there is more. */
interface Budget {
  left: number;
  isTold: boolean;
}

interface Opening {
  readonly name: string;
  readonly limitBytes: number;
  readonly budget: Budget;
}

async function openEntry(file: string, entry: ZipEntry, { name, limitBytes, budget }: Opening): Promise<OpenedInput> {
  if (budget.left <= 0) {
    const isTold = budget.isTold;
    budget.isTold = true;
    const message = `${name} and what comes after it was left out: its archive unpacks to more than is read of one.`;
    return { chunks: null, notes: isTold ? [] : [{ level: 'error', message }] };
  }
  return openInput({
    name,
    bytes: counted(bytesOfEntry(file, entry), budget),
    limitBytes: Math.min(limitBytes, budget.left),
  });
}

async function* counted(bytes: Bytes, budget: Budget): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    budget.left -= chunk.length;
    yield chunk;
  }
}
