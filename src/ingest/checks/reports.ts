// Finds the reports that a check left: those its command names and those the configuration lists, if they are newer than its start.

import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Note } from '../../model/source.ts';
import { findInputs, type InputPlace } from '../files.ts';
import type { RanCheck } from './run.ts';

/** A report with its name for findings and notes. */
export interface CheckReport {
  readonly path: string;
  readonly file: string;
}

export interface CheckReports {
  readonly reports: readonly CheckReport[];
  readonly notes: readonly Note[];
}

/** File systems keep times to two seconds at worst, clocks differ a little. */
const SLACK_MS = 2_000;

// `--junitxml=a.xml`, `--outputFile.junit a.xml`, `--output-file a.json`, `> a.json` for names that end like a report's.
const NAMED =
  /(?:--?[\w.-]{0,40}(?:output|report|junit|xml|json|sarif|log|out|result)[\w.-]{0,40}[= ]|-o[= ]|>{1,2}\s{0,4}|\btee (?:-a )?)["']?([\w@%+,./-]{1,300}\.(?:xml|json|jsonl|ndjson|sarif|tap|trx|log|txt))\b/gi;

/** The reports a check left. A listed one that never came is an error note, a named one a warning. */
export async function reportsOf(check: RanCheck, place: InputPlace): Promise<CheckReports> {
  const named = [...new Set([...check.command.matchAll(NAMED)].map((match) => match[1] ?? ''))];
  const [listed, guessed] = await Promise.all([freshOf(check.reports, check, place), freshOf(named, check, place)]);
  const reports = [...new Map([...listed.reports, ...guessed.reports].map((report) => [report.file, report])).values()];
  const silent = check.reports.length > 0 && listed.reports.length === 0;
  const old = silent && listed.old > 0 ? 'only reports from before it ran' : 'no report';
  const missing: Note[] = silent
    ? [{ level: 'error', message: `${check.name} left ${old} at ${check.reports.join(', ')}.`, about: 'empty' }]
    : [];
  return { reports, notes: missing };
}

async function freshOf(
  patterns: readonly string[],
  check: RanCheck,
  place: InputPlace,
): Promise<{ readonly reports: readonly CheckReport[]; readonly old: number }> {
  if (!patterns.length) return { reports: [], old: 0 };
  const { inputs } = await findInputs(patterns, 'head', place);
  const found = inputs.flatMap(({ path, file }) => (file === null ? [] : [{ path, file }]));
  const times = await Promise.all(
    found.map(({ file }) =>
      stat(file).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  );
  const reports = found.filter((_, at) => (times[at] ?? 0) >= check.startMs - SLACK_MS);
  return { reports, old: found.length - reports.length };
}

/** Absolute paths of what the commands of checks name as their outputs, whether there or not. */
export const namedOutputs = (checks: readonly Pick<RanCheck, 'command'>[], cwd: string): readonly string[] =>
  checks.flatMap(({ command }) => [...command.matchAll(NAMED)].map((match) => resolve(cwd, match[1] ?? '')));
