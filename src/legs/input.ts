// Tells bundles among the inputs, and gathers them by role. The reading of one is loaded only when there is one.

import { BUNDLE_MARK, type BundlePart } from '../model/bundle.ts';
import type { Note, Role } from '../model/source.ts';
import type { BundlePool } from './read.ts';

type Chunks = AsyncIterable<string> | Iterable<string>;

/** An input as far as this needs it; `isBundle` when it can be nothing else. */
interface Given {
  readonly path: string;
  readonly role: Role;
  readonly isBundle: boolean;
}

/** What became of an input: its chunks when it is no bundle, else none. */
interface Taken {
  readonly chunks: Chunks | null;
  readonly note: Note | null;
}

export interface Bundles {
  take(given: Given, chunks: Chunks): Promise<Taken>;
  /** The parts of each role; null when there was no bundle at all. */
  read(): Readonly<Record<Role, readonly BundlePart[]>> | null;
}

export function gatherBundles(): Bundles {
  const pools = new Map<Role, BundlePool>();
  const poolOf = async (role: Role): Promise<BundlePool> => {
    const pool = pools.get(role) ?? (await import('./read.ts')).openPool();
    pools.set(role, pool);
    return pool;
  };
  const parts = (role: Role): readonly BundlePart[] => pools.get(role)?.parts() ?? [];
  return {
    take: async ({ path, role, isBundle }, chunks) => {
      const { head, whole } = await peeked(chunks);
      if (!isBundle && !head.startsWith(BUNDLE_MARK)) return { chunks: whole, note: null };
      return { chunks: null, note: await (await poolOf(role)).add(path, whole) };
    },
    read: () => (pools.size ? { head: parts('head'), base: parts('base'), retry: parts('retry') } : null),
  };
}

/** The beginning of a text, and the text with it. */
async function peeked(chunks: Chunks): Promise<{ readonly head: string; readonly whole: Chunks }> {
  if (Array.isArray(chunks)) return { head: chunks.slice(0, 2).join(''), whole: chunks };
  const iterator = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  let head = '';
  let isDone = false;
  while (head.length < BUNDLE_MARK.length && !isDone) {
    const next = await iterator.next();
    if (next.done) isDone = true;
    else head += next.value;
  }
  return { head, whole: rejoined(head, isDone ? null : iterator) };
}

async function* rejoined(
  head: string,
  iterator: AsyncIterator<string> | Iterator<string> | null,
): AsyncGenerator<string> {
  try {
    if (head) yield head;
    if (!iterator) return;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator?.return?.();
  }
}
