// Reads bundles into one pool. What several legs said alike is kept once, so that memory grows with what differs and not with the legs.

import {
  BUNDLE_CAPS,
  BUNDLE_MARK,
  BUNDLE_VERSION,
  type BundleChange,
  type BundleFinding,
  type BundlePart,
  type TestClass,
} from '../model/bundle.ts';
import type { Note } from '../model/source.ts';
import { HEADER, LINES } from './bundle-shape.ts';
import { copied, openKept, type Pair, type Taken } from './told.ts';

/** Characters of one line, of one bundle, and of all that is kept of bundles besides findings. */
const LINE_CHARS = 8 * 2 ** 20;
const BUNDLE_CHARS = 256 * 2 ** 20;
const KEPT_CHARS = 256 * 2 ** 20;
const POOL_PARTS = 16_384;
/** Findings told in full over all parts; the rest is counted. */
const FULL = 20_000;

/** What was read of several bundles. */
export interface BundlePool {
  /** Takes a bundle as a whole or not at all; the note says why not. */
  add(name: string, chunks: AsyncIterable<string> | Iterable<string>): Promise<Note | null>;
  /** The parts in no order that matters. */
  parts(): readonly BundlePart[];
}

/** A part while its lines are read. */
interface Draft {
  readonly head: Omit<BundlePart, 'change' | 'findings' | 'base' | 'classes'>;
  readonly change: BundleChange | null;
  readonly findings: Pair[];
  readonly base: Pair[];
  readonly classes: TestClass[];
  names: number;
}

interface Reading {
  readonly drafts: Draft[];
  readonly changes: BundleChange[];
  /** The list that the next telling completes, and what it tells. */
  open: { readonly list: Pair[]; readonly said: string; readonly isBare: boolean } | null;
}

interface TakenPart {
  readonly part: Omit<BundlePart, 'findings' | 'base'>;
  readonly head: Taken;
  readonly base: Taken;
}

export function openPool(full: number = FULL): BundlePool {
  const kept = openKept(full);
  const shared = new Map<string, unknown>();
  const taken: TakenPart[] = [];
  const state = { chars: 0 };
  /** The value of a line, the same object for the same text. */
  const madeOf = <T>(line: string, make: () => T): T => {
    const known = shared.get(line) as T | undefined;
    if (known !== undefined) return known;
    const value = make();
    state.chars += line.length;
    shared.set(copied(line), value);
    return value;
  };
  const wrong = (name: string, why: string): Note => ({ level: 'error', message: `${name} was left out: ${why}.` });
  return {
    add: async (name, chunks) => {
      const reading: Reading = { drafts: [], changes: [], open: null };
      const why = await read(chunks, { reading, kept, madeOf });
      if (why) return wrong(name, why);
      if (state.chars > KEPT_CHARS || taken.length + reading.drafts.length > POOL_PARTS)
        return wrong(name, 'all bundles together hold more than is kept');
      for (const { head, change, findings, base, classes } of reading.drafts)
        taken.push({ part: { ...head, change, classes }, head: kept.take(findings), base: kept.take(base) });
      return null;
    },
    parts: () => {
      const finding = kept.settle();
      const all = ({ told }: Taken): BundleFinding[] => told.flatMap((each) => finding(each) ?? []);
      return taken.map(({ part, head, base }) => {
        const findings = all(head);
        return { ...part, findings, base: all(base), cut: part.cut + head.left + head.told.length - findings.length };
      });
    },
  };
}

interface ReadContext {
  readonly reading: Reading;
  readonly kept: Pick<ReturnType<typeof openKept>, 'knows'>;
  readonly madeOf: <T>(line: string, make: () => T) => T;
}

/** Reads all lines; what is wrong as a phrase, null when nothing is. */
async function read(chunks: AsyncIterable<string> | Iterable<string>, context: ReadContext): Promise<string | null> {
  let at = 0;
  let chars = 0;
  let rest = '';
  const take = (line: string): string | null => {
    at++;
    const why = at === 1 ? headerFault(line) : line === '' ? 'an empty line' : lineFault(line, context);
    return why && at > 1 ? `line ${at} is ${why}` : why;
  };
  for await (const chunk of chunks) {
    chars += chunk.length;
    if (chars > BUNDLE_CHARS) return 'it is longer than a bundle may be';
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LINE_CHARS) return 'a line of it is longer than a bundle may have';
    for (const line of lines) {
      const why = take(line);
      if (why) return why;
    }
  }
  if (rest !== '' || !at) return at ? 'it ends inside a line' : 'it is no bundle';
  return context.reading.open ? 'it ends inside a finding' : null;
}

function headerFault(line: string): string | null {
  const header = line.startsWith(BUNDLE_MARK) ? jsonOf(line) : null;
  if (!HEADER(header)) return 'it is no bundle';
  const { version } = header as { readonly version: number };
  return version === BUNDLE_VERSION ? null : `its version is ${version}, and this reads ${BUNDLE_VERSION}`;
}

/** What is wrong with a line, null when it was taken. */
function lineFault(line: string, context: ReadContext): string | null {
  const { reading, kept } = context;
  const key = /^\{"(\w{1,16})":/.exec(line)?.[1] ?? '';
  if ((key === 'telling') !== (reading.open !== null)) return 'not where it belongs';
  if (key === 'telling' && reading.open) return tellingFault(line, reading.open, context);
  if (key === 'finding' || key === 'base') {
    const draft = reading.drafts.at(-1);
    const list = key === 'base' ? draft?.base : draft?.findings;
    if (!list) return 'not where it belongs';
    if (list.length >= BUNDLE_CAPS.findings) return 'one finding too many';
    // A finding of the base and one of the head are of one shape, and one text but for the key.
    const said = line.slice(key.length + 4, -1);
    const isBare = kept.knows(said) ?? bareness(line, key);
    if (isBare === null) return 'of no known shape';
    reading.open = { list, said, isBare };
    return null;
  }
  return otherFault(line, key, context);
}

/** Whether a finding leaves its message to the telling; null where it is no finding. */
function bareness(line: string, key: string): boolean | null {
  const value = valueAt(line, key) as { readonly message: unknown; readonly test: unknown } | null;
  return value && (value.message === null) === (value.test !== null) ? value.message === null : null;
}

function tellingFault(line: string, open: NonNullable<Reading['open']>, { reading, kept }: ReadContext): string | null {
  reading.open = null;
  open.list.push({ said: open.said, telling: line, isBare: open.isBare });
  if (kept.knows(open.said, line) !== null) return null;
  const value = valueAt(line, 'telling') as { readonly message: unknown } | null;
  return value && (value.message !== null) === open.isBare ? null : 'of no known shape';
}

function otherFault(line: string, key: string, { reading, madeOf }: ReadContext): string | null {
  const value = madeOf(line, () => valueAt(line, key));
  if (value === null) return 'of no known shape';
  const draft = reading.drafts.at(-1);
  if (key === 'change') {
    reading.changes.push(value as BundleChange);
    return reading.changes.length > BUNDLE_CAPS.parts ? 'one change too many' : null;
  }
  if (key === 'part') {
    const { change, ...head } = value as Draft['head'] & { readonly change: number | null };
    if (change !== null && !reading.changes[change]) return 'of a change that is not there';
    reading.drafts.push({
      head,
      change: change === null ? null : (reading.changes[change] ?? null),
      findings: [],
      base: [],
      classes: [],
      names: 0,
    });
    return reading.drafts.length > BUNDLE_CAPS.parts ? 'one part too many' : null;
  }
  if (!draft) return 'not where it belongs';
  const tests = value as TestClass;
  draft.classes.push(tests);
  draft.names += tests.names.length;
  return draft.classes.length > BUNDLE_CAPS.classes || draft.names > BUNDLE_CAPS.names ? 'one test too many' : null;
}

/** The value of a line of this only key, when it is of its shape. */
function valueAt(line: string, key: string): unknown {
  const value = jsonOf(line) as Readonly<Record<string, unknown>> | null;
  const shape = Object.hasOwn(LINES, key) ? LINES[key] : undefined;
  return value && shape && Object.keys(value).length === 1 && shape(value[key]) ? value[key] : null;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
