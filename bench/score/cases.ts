// Scores the cases of a folder, one after the other.

import { type CaseScore, scoreCase } from './case.ts';
import { casesIn, closeStage, type Mode, openStage } from './stage.ts';

/** A row for each case, by name; `only`: of those whose names hold one of the words, where there are any. */
export async function scoreCases(
  folder: string,
  { mode, only = [] }: { readonly mode: Mode; readonly only?: readonly string[] },
): Promise<readonly CaseScore[]> {
  const stage = openStage();
  try {
    const rows: CaseScore[] = [];
    for (const name of casesIn(folder, only)) rows.push(await scoreCase(folder, name, { mode, stage }));
    return rows;
  } finally {
    closeStage(stage);
  }
}
