// Reads cut testcases with junit2json, many at a time; a batch it refuses is read case by case.

import { plainText } from '../xml/text.ts';
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

/** Opens a reader. The library is loaded with the first batch. */
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
  const { parse } = await import('junit2json');
  const read = await parseCases(parse as Parse, cases);
  for (const [at, cut] of cases.entries()) {
    const alone = read ? read[at] : (await parseCases(parse as Parse, [cut]))?.[0];
    if (alone === undefined) await sink.refused(cut);
    else await sink.add(readCase(cut, alone));
    cut.parts = [];
  }
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

const fieldOf = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
