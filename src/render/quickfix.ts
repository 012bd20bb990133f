// One line a place, as editors read what compilers print: the causes first, then everything that was found.
//   src/core/types.ts:11:1: error: `Product.priceCents` is now `unitPriceCents` …

import type { Digest, DigestFinding } from '../model/cause.ts';
import { placeOf, quoteOf } from './cause-view.ts';
import { oneLine } from './hostile.ts';
import type { RenderOptions } from './options.ts';
import { safeDigest } from './safe.ts';
import { liveCauses, plainSentence, sentenceOf } from './sentence.ts';

const MESSAGE_UNITS = 400;

/** `path:line:column: severity: message` lines, each ending in a line end; what has no place is left out. Columns count from 1. */
export function renderQuickfix(digest: Digest, options: RenderOptions): string {
  const safe = safeDigest(digest, options);
  const causes = liveCauses(safe).flatMap((cause) =>
    cause.site ? [lineOf({ ...cause.site, column: 1 }, 'error', plainSentence(sentenceOf(cause)))] : [],
  );
  return [...new Set([...causes, ...safe.findings.flatMap(findingLine)])].join('');
}

function findingLine(finding: DigestFinding): string[] {
  const place = placeOf(finding);
  if (!place) return [];
  const rule = finding.rule ? ` [${oneLine(finding.rule)}]` : '';
  const column = finding.path === place.path ? finding.column : null;
  return [lineOf({ ...place, column }, finding.severity, `${quoteOf(finding, MESSAGE_UNITS)}${rule}`)];
}

interface Spot {
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** A colon in a path would be read as its end: such a path is left to the message. */
function lineOf({ path, line, column }: Spot, severity: string, message: string): string {
  const file = oneLine(path);
  return `${file}:${line ?? 1}:${column ?? 1}: ${severity}: ${oneLine(message)}\n`;
}
