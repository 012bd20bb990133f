// How sure the claims are, and how often they are right: the curve of risk and coverage.

import type { CaseScore } from './case.ts';
import { row, show } from './table.ts';

const WORDS = ['certain', 'likely', 'possible'] as const;

/** What is claimed with each word and the surer ones, of all causes, and how much of it is right. */
export function curve(rows: readonly CaseScore[]): string[] {
  const causes = rows.reduce((sum, { trueCauses }) => sum + trueCauses, 0);
  const claims = rows.flatMap((each) => each.claims);
  return [
    `Over all ${causes} causes of the given and the own cases. A claim is right when it names a file that a cause of this run is in, or blames nothing where a cause is outside.`,
    '',
    row(['claims', 'said', 'right', 'precision', 'of all causes']),
    row(['---', '---:', '---:', '---:', '---:']),
    ...WORDS.map((word, at) => {
      const said = claims.filter(({ confidence }) => WORDS.slice(0, at + 1).some((each) => each === confidence));
      const right = said.filter((claim) => claim.right).length;
      const name = at ? `and *${word}*` : `*${word}*`;
      return row([name, said.length, right, show(right / said.length), show(said.length / causes)]);
    }),
  ];
}
