// Fetches the bundles that jobs uploaded. Each artifact is taken as hostile: one flat file of a known name and of bounded size, or none.

import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Artifact, Artifacts } from '../../model/api.ts';
import { BUNDLE_FILE, BUNDLE_PREFIX } from '../../model/bundle.ts';
import type { Note } from '../../model/source.ts';
import { upTo } from '../bytes.ts';
import type { BundleInput } from '../inputs.ts';
import { bytesOfEntry, onlyEntry } from '../zip.ts';
import { idOf, recordOf, textOf, whyOf } from './json.ts';

/** Which run's bundles are fetched, null for this run's, and the folder they go to. */
export interface BundleStore {
  readonly run: number | null;
  readonly folder: string;
}

export interface FetchedBundles {
  readonly inputs: readonly BundleInput[];
  readonly notes: readonly Note[];
}

const MOST = 1_000;
const AT_ONCE = 8;
/** Packed bytes of one bundle, and of all together. */
const BUNDLE_BYTES = 64 * 2 ** 20;
const ALL_BYTES = 1_024 * 2 ** 20;

/** Fetches all bundles of a run, a few at a time. Never throws: what is left out is a note that names it. */
export async function fetchBundles(artifacts: Artifacts, store: BundleStore): Promise<FetchedBundles> {
  const { artifacts: all, fault } = await artifacts.list(store.run);
  const notes: Note[] = fault ? [failed(`The artifacts could not be listed (${whyOf(fault)})`)] : [];
  const ours = all.filter(({ name }) => name.startsWith(BUNDLE_PREFIX)).sort((a, b) => a.id - b.id);
  if (ours.length > MOST) notes.push(failed(`${ours.length} bundles were uploaded: only the first ${MOST} are read`));
  const waiting = ours.slice(0, MOST).map((artifact, at) => ({ artifact, at }));
  const fetched: (BundleInput | Note | undefined)[] = [];
  const left = { bytes: ALL_BYTES };
  await mkdir(store.folder, { recursive: true });
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      fetched[next.at] = await fetchOne(artifacts, next.artifact, { store, left });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const inputs = fetched.flatMap((one) => (one && 'file' in one ? one : []));
  notes.push(...fetched.flatMap((one) => (one && 'level' in one ? one : [])));
  if (!inputs.length && !notes.some(({ level }) => level === 'error'))
    notes.push({
      ...failed('No job of this run uploaded a bundle: give the jobs `bundle: true`, and name them in `needs`'),
      about: 'empty',
    });
  return { inputs, notes };
}

/** Takes away what was fetched. */
export const dropBundles = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** The run that a `workflow_run` event tells of; null for every other event. */
export function endedRun(event: string | undefined, payload: unknown): number | null {
  return event === 'workflow_run' ? idOf(recordOf(recordOf(payload).workflow_run).id) : null;
}

const failed = (message: string): Note => ({ level: 'error', message: `${message}.` });

interface Room {
  readonly store: BundleStore;
  readonly left: { bytes: number };
}

async function fetchOne(artifacts: Artifacts, artifact: Artifact, { store, left }: Room): Promise<BundleInput | Note> {
  const name = textOf(artifact.name) ?? 'an artifact';
  const without = (why: string): Note => failed(`${name} was left out: ${why}`);
  const limitBytes = Math.min(BUNDLE_BYTES, left.bytes);
  if (artifact.bytes > limitBytes || limitBytes <= 0) return without('it is larger than a bundle may be');
  left.bytes -= Math.max(0, artifact.bytes);
  const archive = join(store.folder, `${artifact.id}.zip`);
  const answer = await artifacts.save(artifact, store.run, { file: archive, limitBytes });
  if (!answer.ok) return without(`it could not be fetched (${whyOf(answer)})`);
  const file = join(store.folder, `${artifact.id}.jsonl.gz`);
  const why = await unpack(archive, file).catch(() => 'it is a damaged archive');
  await rm(archive, { force: true });
  // Others may begin a name as we do.
  if (why === NO_BUNDLE) return { level: 'warning', message: `${name} was left out: ${why}.` };
  return why === null ? { name, file, isBundle: true } : without(why);
}

const NO_BUNDLE = `it holds something else than one file \`${BUNDLE_FILE}\``;

/** Writes the only file of an archive under a name of ours; what is wrong, null when nothing is. */
async function unpack(archive: string, file: string): Promise<string | null> {
  const entry = onlyEntry(archive, BUNDLE_FILE);
  if (!entry) return NO_BUNDLE;
  let isCut = entry.bytes > BUNDLE_BYTES;
  if (!isCut) {
    const target = await open(file, 'wx');
    try {
      for await (const chunk of upTo(bytesOfEntry(archive, entry), BUNDLE_BYTES, () => {
        isCut = true;
      }))
        await target.write(chunk);
    } finally {
      await target.close();
    }
  }
  return isCut ? 'it is larger than a bundle may be' : null;
}
