// Reads a record of unknown make as a test: its name, how it ended, what it says when it failed.

import { type Fields, textIn, type Value } from './record.ts';

export type Ended = 'passed' | 'failed' | 'skipped';

const NAMES =
  'fullname fulltitle testname testcase test name title displayname methodname method description scenario id'.split(
    ' ',
  );
const OUTCOMES =
  'status outcome result state conclusion verdict teststatus testresult passed success successful ok pass failed failure skipped pending'.split(
    ' ',
  );
const WORDS: readonly (readonly [RegExp, Ended])[] = [
  [/^(?:pass(?:ed)?|ok|success(?:ful(?:ly)?)?|succeeded|green)$/i, 'passed'],
  [
    /^(?:fail(?:ed|ure|ing)?|error(?:ed)?|broken|crash(?:ed)?|timed ?out|timeout|aborted|not ok|undefined|killed|red|ko)$/i,
    'failed',
  ],
  [/^(?:skip(?:ped)?|pending|ignored?|disabled|todo|not ?run|inconclusive|notexecuted|excluded|filtered)$/i, 'skipped'],
];

/** How a record says that it ended; null where it does not. */
export function endedIn(fields: Fields): Ended | null {
  for (const name of OUTCOMES) {
    const value = fields.get(name);
    const ended = typeof value === 'boolean' ? endedBy(name, value, fields) : endedWord(value);
    if (ended) return ended;
  }
  return null;
}

function endedBy(name: string, isSo: boolean, fields: Fields): Ended | null {
  if (/^(?:passed|success|successful|ok|pass)$/.test(name))
    return isSo ? 'passed' : isSkipped(fields) ? 'skipped' : 'failed';
  if (!isSo) return null;
  return /^(?:failed|failure)$/.test(name) ? 'failed' : /^(?:skipped|pending)$/.test(name) ? 'skipped' : null;
}

const endedWord = (value: Value | undefined): Ended | null =>
  typeof value === 'string' ? (WORDS.find(([pattern]) => pattern.test(value.trim()))?.[1] ?? null) : null;

const isSkipped = (fields: Fields): boolean => fields.get('skipped') === true || fields.get('pending') === true;

/** The name of a test, null where it has none. */
export function nameIn(fields: Fields): string | null {
  for (const name of NAMES) {
    const text = textIn(fields, name);
    if (text && text.length <= 1_000) return text;
  }
  return null;
}

const REASONS =
  'message failuremessage errormessage failure.message error.message err.message exception.message failure error err exception reason failuredetails detail details stacktrace stack trace error.stack err.stack failure.stacktrace failure.stack longrepr output log messages text description'.split(
    ' ',
  );

/** What a failed test says: its message, and all of it. */
export function reasonIn(fields: Fields): { readonly message: string; readonly text: string } {
  const texts = [...new Set(REASONS.flatMap((name) => textIn(fields, name) ?? []))];
  return { message: texts[0]?.split('\n', 1)[0] ?? '', text: texts.join('\n') };
}
