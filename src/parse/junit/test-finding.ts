// Makes the finding of one failed testcase: what it said, where, in which test.

import type { Finding } from '../../model/finding.ts';
import type { Context } from '../../model/format.ts';
import { findingOf } from '../draft.ts';
import type { Dialect } from './dialects.ts';
import { messageOf } from './message.ts';
import type { ReadCase } from './model.ts';
import { testOf } from './names.ts';
import { framesIn, placeOf } from './place.ts';

/** The finding of a failed case; of a suite's own error, without a test. */
export function testFinding(read: ReadCase, dialect: Dialect, context: Context): Finding {
  const { cut } = read;
  const frames = framesIn(read);
  const test = testOf(cut, dialect, frames);
  const detail = detailOf(read);
  const finding = findingOf(
    {
      tool: dialect.tool,
      message: messageOf(read) || (cut.name ? `${cut.name} failed` : `${cut.suite.path || 'a suite'} failed`),
      detail: cut.brief ? '' : detail,
      location: placeOf(read, frames, test.file),
      frames,
      test: cut.isCase ? test : null,
      source: { path: context.source, line: cut.line, endLine: cut.endLine },
      passedOnRetry: cut.flaky,
    },
    context.limits.detailChars,
  );
  return cut.brief ? { ...finding, detail: detail.slice(0, context.limits.detailChars) } : finding;
}

/** All a case said: its texts, or what it printed when they are empty. */
function detailOf({ said, output }: ReadCase): string {
  const texts = said.map((one) => trimBlank(one.text) || one.message);
  const text = [...new Set(texts)].filter(Boolean).join('\n\n');
  return said.some((one) => one.text.trim()) ? text : [text, trimBlank(output)].filter(Boolean).join('\n\n');
}

const trimBlank = (text: string): string => text.replace(/^(?:[ \t]{0,200}\n){1,50}/, '').trimEnd();
