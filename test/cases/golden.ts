// What is said of every case, short enough that a change of accuracy can be read as a diff.

import { join } from 'node:path';
import { digestOf } from '../../bench/score/answer.ts';
import { casesIn, closeStage, type Mode, openStage, stageCase } from '../../bench/score/stage.ts';
import type { Cause, Digest } from '../../src/model/cause.ts';

const CASES = 'bench/cases';

/** A line for each case and, indented, one for each of its causes. */
export async function goldenOf(mode: Mode): Promise<string> {
  const stage = openStage();
  try {
    const lines: string[] = [];
    for (const name of casesIn(CASES))
      lines.push(...linesOf(name, await digestOf(stageCase(join(CASES, name), mode, stage))));
    return `${lines.join('\n')}\n`;
  } finally {
    closeStage(stage);
  }
}

/** The lines of one case. */
export function linesOf(name: string, digest: Digest): string[] {
  const { verdict, totals, unattributed, causes } = digest;
  const apart = unattributed.length ? `, ${unattributed.length} in no cause` : '';
  return [
    `${name}: ${verdict}, ${totals.findings} findings, ${totals.failed} failed, ${totals.passed} passed${apart}`,
    ...causes.map((cause) => `  ${causeLine(cause)}`),
  ];
}

/** Place, confidence, status where it is not new, key, number of findings, and the first place that it could be instead. */
function causeLine({ site, change, confidence, status, kind, subject, findings, rivals, legs }: Cause): string {
  const blamed = change && placeOf(change) !== (site && placeOf(site)) ? ` since ${placeOf(change)}` : '';
  const sure = status === 'new' ? confidence : `${confidence} ${status}`;
  const other = rivals[0] ? ` or ${rivals[0].path}:${rivals[0].line}` : '';
  const on = legs.length ? ` on ${legs.length} legs` : '';
  return `${site ? placeOf(site) : 'nowhere'}${blamed} | ${sure} | ${kind} ${clipped(subject)} | ${findings.length}${on}${other}`;
}

const placeOf = ({ path, line, endLine }: NonNullable<Cause['site']>): string =>
  `${path}:${line}${endLine === line ? '' : `-${endLine}`}`;

const clipped = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
};
