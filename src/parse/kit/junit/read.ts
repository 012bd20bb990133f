// Reads cut testcases: those with nested elements by junit2json, many at a time; a batch it refuses is read case by case.

import { plainText } from '../xml/text.ts';
import { flatElement } from './flat.ts';
import type { CutCase, ReadCase, Said } from './model.ts';

const BATCH = 64;
/** Without options junit2json turns attribute values such as `007` into numbers. */
const AS_TEXT = {};
/** What failed first, then what was tried again. */
const FAILURES = ['failure', 'error', 'flakyFailure', 'flakyError', 'rerunFailure', 'rerunError'] as const;

/** Where read cases go, in the order in which they were cut. */
export interface CaseSink {
  add(read: ReadCase): void | Promise<void>;
  /** A case that cannot be read; it keeps its name and place. */
  refused(cut: CutCase): void | Promise<void>;
}

export interface CaseReader {
  push(cut: CutCase): void;
  /** Resolves when every case is read. */
  end(): Promise<void>;
}

type Parse = (xml: string, options: object) => Promise<unknown>;

/** Opens a reader. The library is loaded with the first batch that needs it. */
export function caseReader(sink: CaseSink): CaseReader {
  let batch: CutCase[] = [];
  let reading: Promise<void> = Promise.resolve();
  const flush = (): void => {
    const cases = batch;
    batch = [];
    if (cases.length) reading = reading.then(() => readBatch(cases, sink));
  };
  return {
    push(cut) {
      batch.push(cut);
      if (batch.length >= BATCH) flush();
    },
    end() {
      flush();
      return reading;
    },
  };
}

async function readBatch(cases: readonly CutCase[], sink: CaseSink): Promise<void> {
  const flat = cases.map((cut) => (cut.isFlat ? flatCase(cut) : null));
  const nested = cases.filter((_, at) => !flat[at]);
  const parsed = nested.length ? await parseNested(nested) : new Map<CutCase, unknown>();
  for (const [at, cut] of cases.entries()) {
    const read = flat[at] ?? parsed.get(cut);
    if (read === undefined) await sink.refused(cut);
    else await sink.add(readCase(cut, read));
    cut.parts = [];
  }
}

/** A case without nested elements in the library's form; null when it is not as plain as it seemed. */
function flatCase({ parts }: CutCase): unknown {
  const read: Record<string, unknown[]> = {};
  for (const markup of parts) {
    if (!markup) continue;
    const element = flatElement(markup);
    if (!element) return null;
    const { tag, attributes, inner } = element;
    // The library gives output as text, and as something else where it has attributes.
    const told = tag.startsWith('system-')
      ? attributes.size
        ? null
        : inner
      : { ...Object.fromEntries(attributes), inner };
    (read[tag] ??= []).push(told);
  }
  return read;
}

/** The library's testcases; without those that it refuses. */
async function parseNested(cases: readonly CutCase[]): Promise<ReadonlyMap<CutCase, unknown>> {
  const { parse } = await import('junit2json');
  const together = await parseCases(parse as Parse, cases);
  const found = new Map<CutCase, unknown>();
  for (const [at, cut] of cases.entries()) {
    const alone = together ? together[at] : (await parseCases(parse as Parse, [cut]))?.[0];
    if (alone !== undefined) found.set(cut, alone);
  }
  return found;
}

/** The library's testcases, one for each case; null when it refuses the text or gives another number. */
async function parseCases(parse: Parse, cases: readonly CutCase[]): Promise<readonly unknown[] | null> {
  try {
    const markup = cases.map((cut) => `<testcase>${cut.parts.join('')}</testcase>`).join('');
    const read = fieldOf(await parse(`<testsuite>${markup}</testsuite>`, AS_TEXT), 'testcase');
    return Array.isArray(read) && read.length === cases.length ? read : null;
  } catch {
    return null;
  }
}

function readCase(cut: CutCase, read: unknown): ReadCase {
  const said = FAILURES.flatMap((name) => listOf(fieldOf(read, name))).map(saidOf);
  const output = ['system-out', 'system-err'].flatMap((name) => listOf(fieldOf(read, name))).map(textOf);
  return { cut, said, output: plainText(output.join('\n')) };
}

function saidOf(failure: unknown): Said {
  const text = (name: string): string => plainText(textOf(fieldOf(failure, name)));
  return { message: text('message'), type: text('type'), text: text('inner'), file: text('file'), line: text('line') };
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
