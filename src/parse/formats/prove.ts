// `prove` and other TAP harnesses of Perl, with Test::More's diagnostics:
//   #   Failed test 'multiplies'
//   #   at money.t line 2.
//   money.t (Wstat: 768 (exited 3) Tests: 5 Failed: 3)

import type { Finding } from '../../model/finding.ts';
import type { Context, Line, LogFormat, LogReader, ReadingPart } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { type Block, beginBlock, extendBlock, spanOf } from '../kit/block.ts';
import { findingOf, locationOf } from '../kit/draft.ts';
import { perScope } from '../kit/scoped.ts';
import { diagnosticOf } from '../kit/tap-diagnostic.ts';

const FAILED = /^#\s{1,8}Failed test(?: '(?<title>.{0,600}?)'| \((?<file>.{1,400}?) at line \d+\))?\.?$/;
const SUMMARY =
  /^(?<file>\S.{0,400}?) +\(Wstat: (?<wstat>\d{1,9})(?: \(.{1,60}?\))? Tests: (?<tests>\d{1,9}) Failed: (?<failed>\d{1,9})\)$/;
const TOTAL = /^Files=\d+, Tests=(?<tests>\d{1,9}),/;
const DIED = /^(?<message>\S.{0,1000}?) at (?<path>\S{1,400}) line (?<line>\d{1,9})\.$/;
const DUBIOUS = /^(?<file>\S.{0,400}?) \.{2,} ?(?:Dubious.{0,100}|skipped.{0,100}|ok|Failed.{0,100})?$/;

/** `-v` shows a script's own TAP behind its name. */
const PASSED = /^ok \d{1,9} - (?<name>\S.{0,600}?)(?<directive> # (?:SKIP|TODO)\b.{0,600})?$/i;

interface Run {
  readonly file: string;
  readonly failed: number;
  readonly wstat: number;
  readonly line: Line;
}

function openLines(context: Context): LogReader {
  const failures: (Block & { readonly title: string })[] = [];
  const runs: Run[] = [];
  const died = new Map<string, Line>();
  /** What a script's last words were, wherever it died. */
  const lastWords = new Map<string, Line>();
  let dying: Line | null = null;
  let current: (Block & { readonly title: string }) | null = null;
  const passedTests: Outcome[] = [];
  let file: string | null = null;
  let total: number | null = null;
  const pass = (text: string): void => {
    file = DUBIOUS.exec(text)?.groups?.file ?? file;
    const passed = text.startsWith('ok ') ? PASSED.exec(text)?.groups : undefined;
    if (passed?.name && !passed.directive && passedTests.length < context.limits.outcomes)
      passedTests.push({ suite: file ?? '', name: passed.name, file });
  };
  const take = (line: Line): void => {
    const failed = line.text.startsWith('#') ? FAILED.exec(line.text)?.groups : undefined;
    const run = line.text.includes('Wstat') ? SUMMARY.exec(line.text)?.groups : undefined;
    pass(line.text);
    const tests = TOTAL.exec(line.text)?.groups?.tests;
    if (tests) total = (total ?? 0) + Number(tests);
    if (run?.file) runs.push({ file: run.file, failed: Number(run.failed), wstat: Number(run.wstat), line });
    if (failed) {
      current = { ...beginBlock(line), title: failed.title ?? '' };
      extendBlock(current, line);
      if (failures.length < context.limits.findings) failures.push(current);
    } else if (current && /^#\s/.test(line.text) && !/^# Looks like/.test(line.text)) extendBlock(current, line);
    else current = null;
    const ended = DUBIOUS.exec(line.text)?.groups?.file;
    if (ended && dying && !lastWords.has(ended)) lastWords.set(ended, dying);
    if (ended) dying = null;
    const dead = ended ? undefined : DIED.exec(line.text)?.groups?.path;
    if (!dead || line.text.startsWith('#')) return;
    died.set(dead, line);
    dying ??= line;
  };
  const deathOf = (run: Run): Line | undefined => died.get(run.file) ?? lastWords.get(run.file);
  const end = (): ReadingPart => {
    const told = failures.map((failure) => toFinding(failure, context));
    return summedUp(runs, told, { total, passedTests, dead: (run) => deadFinding(run, deathOf(run), context) });
  };
  return { push: (lines) => lines.forEach(take), end };
}

interface Seen {
  readonly total: number | null;
  readonly passedTests: readonly Outcome[];
  /** The finding of a script that ended without a failed test. */
  readonly dead: (run: Run) => Finding;
}

function summedUp(runs: readonly Run[], told: readonly Finding[], { total, passedTests, dead }: Seen): ReadingPart {
  const wrong = runs.reduce((sum, run) => sum + run.failed, 0);
  const silent = runs.filter((run) => run.failed === 0 && run.wstat !== 0);
  return {
    findings: [...told, ...silent.map(dead)].sort((a, b) => a.source.line - b.source.line),
    passedTests,
    passed: total === null ? null : Math.max(0, total - wrong),
    failed: total === null ? null : wrong,
    skipped: null,
    truncated: silent.length > 0,
    notRun: silent.map((run) => run.file),
  };
}

function toFinding(failure: Block & { readonly title: string }, context: Context): Finding {
  const told = diagnosticOf(failure.lines, []);
  return findingOf(
    {
      tool: 'prove',
      message: told.message,
      detail: told.detail,
      location: told.location,
      facts: told.facts,
      test: { suite: told.file ?? '', name: failure.title, file: told.file },
      source: spanOf(failure, context),
      scope: failure.scope,
    },
    context.limits.detailChars,
  );
}

function deadFinding(run: Run, died: Line | undefined, context: Context): Finding {
  const said = died ? DIED.exec(died.text)?.groups : undefined;
  const line = died ?? run.line;
  return findingOf(
    {
      tool: 'prove',
      message: died?.text ?? `${run.file} ended with status ${run.wstat}`,
      location: locationOf(said?.path ?? run.file, said?.line),
      source: { path: context.source, line: line.number, endLine: line.number },
      scope: line.scope,
    },
    context.limits.detailChars,
  );
}

/** Its summary comes last, and never where it was killed; of TAP itself it prints no line. */
const isBeforeSummary = (text: string): boolean =>
  /Dubious, test returned \d/.test(text) ||
  (/^# {3}Failed test .{0,600}\n# {3}at \S{1,400} line \d{1,9}\.$/m.test(text) && !/^(?:not )?ok \d/m.test(text));

export const prove: LogFormat = {
  name: 'prove',
  title: 'prove (Perl TAP harness)',
  url: 'https://perldoc.perl.org/prove',
  family: 'unit',
  reads: 'log',
  commands: /\bprove\b|\bmake test\b/,
  marks: [
    '\nFiles=',
    '(Wstat: ',
    'Dubious, test returned ',
    '#   Failed test ',
    ...[...'0123456789'].flatMap((digit) => [`\nok ${digit}`, `\nnot ok ${digit}`]),
  ],
  around: 1,
  probe: (text) => /^Files=\d+, Tests=\d+,/m.test(text) || /\(Wstat: \d+/.test(text) || isBeforeSummary(text),
  open: perScope(openLines),
};
