// What the product says of a staged case, in this process: the digest, and the report as a reader of its JSON gets it.

import { explain, render } from '../../src/index.ts';
import type { Confidence, Digest, Status, Verdict } from '../../src/model/cause.ts';
import type { Staged } from './stage.ts';

interface Place {
  readonly path: string;
  readonly line: number;
}

export interface SaidCause {
  readonly kind: string;
  readonly subject: string;
  readonly assumption: string;
  readonly headline: string;
  readonly confidence: Confidence;
  readonly status: Status;
  readonly site: Place | null;
  readonly change: Place | null;
  readonly rivals: readonly Place[];
  readonly findings: readonly string[];
  readonly legs: readonly string[];
}

export interface SaidFinding {
  readonly id: string;
  readonly tool: string;
  readonly check: string;
  readonly severity: string;
  readonly rule: string | null;
  readonly message: string;
  readonly path: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly test: { readonly suite: string; readonly name: string } | null;
  readonly status: Status;
}

/** What is scored of a report. */
export interface Report {
  readonly verdict: Verdict;
  readonly causes: readonly SaidCause[];
  readonly findings: readonly SaidFinding[];
  readonly checks: readonly { readonly truncated: boolean; readonly notRun: readonly string[] }[];
}

/** The digest of a staged case; with its inputs the other way round where `reversed`. */
export function digestOf({ inputs, ...staged }: Staged, reversed = false): Promise<Digest> {
  return explain(reversed ? [...inputs].reverse() : inputs, {
    ...staged,
    env: { PATH: process.env.PATH },
    event: null,
  });
}

export const jsonOf = (digest: Digest): Promise<string> => render(digest, 'json');

/** Lines of the summary that are not blank. */
export async function summaryOf(digest: Digest): Promise<readonly string[]> {
  return (await render(digest, 'markdown')).split('\n').filter((line) => line.trim());
}
