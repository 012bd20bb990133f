// Shows findings with the lines of the log that belong to them.

import type { Finding } from '../../model/finding.ts';
import type { Reading } from '../../model/source.ts';
import type { Block } from './blocks.ts';
import { windowOf } from './choose.ts';

/** Findings of one section that are shown with the lines around them. */
const MOST_AROUND = 100;
/** A finding of more lines than this and one shows itself well enough. */
const OWN_LINES = 2;

/** The readings with the lines that their short errors stand among, at most 100 of a section. */
export function withAround(readings: readonly Reading[], blocks: readonly Block[]): Reading[] {
  let left = MOST_AROUND;
  const around = (finding: Finding): Finding => {
    const { path, line, endLine } = finding.source;
    if (left <= 0 || finding.severity !== 'error' || endLine - line > OWN_LINES) return finding;
    const block = blocks.find(
      ({ lines }) => (lines[0]?.line.number ?? 0) <= endLine && (lines.at(-1)?.line.number ?? 0) >= line,
    );
    const shown = block ? windowOf(block, line) : null;
    const [first, last] = [shown?.[0]?.number ?? 0, shown?.at(-1)?.number ?? 0];
    if (!shown || first > line || last < endLine) return finding;
    left--;
    return { ...finding, around: { path, line: first, endLine: last, lines: shown.map(({ text }) => text) } };
  };
  return readings.map((reading) => ({ ...reading, findings: reading.findings.map(around) }));
}
