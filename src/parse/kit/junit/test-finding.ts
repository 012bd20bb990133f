// Makes the finding of one failed testcase: what it said, where, in which test.

import type { Finding, Frame } from '../../../model/finding.ts';
import type { Context } from '../../../model/format.ts';
import { findingOf } from '../draft.ts';
import { ownCopy } from '../xml/text.ts';
import type { Dialect } from './dialects.ts';
import { messageOf } from './message.ts';
import type { CutCase, ReadCase } from './model.ts';
import { isPath, testOf } from './names.ts';
import { framesIn, placeOf } from './place.ts';

const BRIEF_FRAMES = 4;
const MOST_TEXTS = 50_000;
const BRIEF_SYMBOLS = 8;

/** What all findings of a report have in common. `texts` holds the paths and names of frames seen before. */
export interface Telling {
  readonly dialect: Dialect;
  readonly context: Context;
  readonly texts: Map<string, string>;
}

/** The finding of a failed case; of a suite's own error, without a test. */
export function testFinding(read: ReadCase, { dialect, context, texts }: Telling): Finding {
  const { cut } = read;
  const frames = framesIn(read)
    .slice(0, cut.brief ? BRIEF_FRAMES : undefined)
    .map((frame) => shared(frame, texts));
  const test = testOf(cut, dialect, frames);
  const detail = detailOf(read);
  const finding = findingOf(
    {
      tool: dialect.tool,
      message: messageOf(read) || (cut.name ? `${cut.name} failed` : `${cut.suite.path || 'a suite'} failed`),
      detail: cut.brief ? '' : detail,
      location: placeOf(read, frames, test.file),
      frames,
      test: cut.isCase && !isWholeFile(cut, dialect) ? test : null,
      source: { path: context.source, line: cut.line, endLine: cut.endLine },
      passedOnRetry: cut.flaky,
    },
    context.limits.detailChars,
  );
  return cut.brief
    ? {
        ...finding,
        detail: detail.slice(0, context.limits.detailChars),
        facts: { ...finding.facts, symbols: finding.facts.symbols.slice(0, BRIEF_SYMBOLS) },
      }
    : finding;
}

/** Node reports a file that did not load as a case with the file's path for a name. */
const isWholeFile = ({ name }: CutCase, { tool }: Dialect): boolean => tool === 'node-test' && isPath(name);

/** All a case said: its texts, or what it printed when they are empty. */
function detailOf({ said, output }: ReadCase): string {
  const texts = said.map((one) => trimBlank(one.text) || one.message);
  const text = [...new Set(texts)].filter(Boolean).join('\n\n');
  return said.some((one) => one.text.trim()) ? text : [text, trimBlank(output)].filter(Boolean).join('\n\n');
}

const trimBlank = (text: string): string => text.replace(/^(?:[ \t]{0,200}\n){1,50}/, '').trimEnd();

/** A frame whose texts are those of frames before: thousands of failures share a few paths. */
function shared(frame: Frame, texts: Map<string, string>): Frame {
  const same = (text: string): string => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const own = ownCopy(text);
    if (texts.size < MOST_TEXTS) texts.set(own, own);
    return own;
  };
  return { ...frame, path: same(frame.path), name: frame.name === null ? null : same(frame.name) };
}
