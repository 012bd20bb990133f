// pytest: its progress, its failure blocks in every traceback style, its short summary, its closing counts, and what stops it.
//   tests/test_store.py::test_get FAILED                                     [ 10%]
//   E       assert 1 == 2
//   =================== 1 failed, 9 passed, 1 skipped in 0.12s ====================

import type { Context, LogFormat, LogReader, ReadingPart } from '../../model/format.ts';
import { crashReader } from '../kit/pytest/crash.ts';
import { findingsOf } from '../kit/pytest/findings.ts';
import { type Session, sessionReader } from '../kit/pytest/session.ts';
import { stopped } from '../kit/pytest/stop.ts';

function open(context: Context): LogReader {
  const reader = sessionReader(context.limits.outcomes);
  const crashes = crashReader(context);
  return {
    push(lines) {
      for (const line of lines) if (!crashes.push(line, reader.sessions.at(-1), reader.inBlocks())) reader.push(line);
    },
    end(): ReadingPart {
      const { sessions } = reader;
      const crashed = crashes.end(sessions);
      const findings = [
        ...sessions.flatMap((session) => [...findingsOf(session, context), ...stopped(session, context)]),
        ...crashed.findings,
      ].slice(0, context.limits.findings);
      return {
        findings,
        ...totalsOf(sessions),
        passedTests: sessions.flatMap((session) => [...session.passed.values()]).slice(0, context.limits.outcomes),
        truncated: crashed.truncated || sessions.some(({ stop }) => stop !== null),
        notes: sessions.flatMap(unfinished),
        notRun: sessions.flatMap((session) =>
          session.begun && !session.counts && session.running ? [session.running.id] : [],
        ),
      };
    },
  };
}

/** The tool's own counts; of a session that never closed, what its progress lines show. */
function totalsOf(sessions: readonly Session[]): Pick<ReadingPart, 'passed' | 'failed' | 'skipped'> {
  const sum = (of: (session: Session) => number): number => sessions.reduce((total, session) => total + of(session), 0);
  if (!sessions.some((session) => session.counts ?? session.ended.size))
    return { passed: null, failed: null, skipped: null };
  const ended = (session: Session, statuses: RegExp): number =>
    [...session.ended.values()].filter(({ status }) => statuses.test(status)).length;
  const counted = (session: Session, names: readonly string[], statuses: RegExp): number =>
    session.counts ? names.reduce((total, name) => total + (session.counts?.[name] ?? 0), 0) : ended(session, statuses);
  return {
    passed: sum((session) => counted(session, ['passed', 'xpassed'], /^(?:PASSED|XPASS)$/)),
    failed: sum((session) => counted(session, ['failed', 'error'], /^(?:FAILED|ERROR)$/)),
    skipped: sum((session) => counted(session, ['skipped', 'xfailed'], /^(?:SKIPPED|XFAIL)$/)),
  };
}

/** Only the number of the tests that never ran is printed, not their names. */
function unfinished(session: Session): string[] {
  if (!session.begun || session.counts || session.collected === null) return [];
  const left = session.collected - session.ended.size;
  return session.ended.size > 0 && left > 0
    ? [`pytest ended early: ${left} of ${session.collected} tests have no result`]
    : [`pytest ended early: it had collected ${session.collected} tests`];
}

export const pytest: LogFormat = {
  name: 'pytest',
  title: 'pytest',
  url: 'https://docs.pytest.org/en/stable/how-to/output.html',
  family: 'unit',
  reads: 'log',
  commands: /\b(?:pytest|py\.test)\b/,
  marks: [
    'test session starts',
    '= FAILURES =',
    '= ERRORS =',
    'short test summary info',
    ' passed',
    ' failed',
    ' skipped',
    ' error',
    ' deselected',
    ' warning',
    'ImportError while ',
    '\npytest: error: ',
    '__main__.py: error: ',
    '\nINTERNALERROR> ',
    '\nERROR: ',
  ],
  probe: (text) =>
    /^={3,} (?:test session starts|FAILURES|ERRORS|short test summary info) ={3,}$|^(?:=+ )?\d{1,7} (?:passed|failed|skipped|errors?|deselected|warnings?)(?:, [^\n]{1,200})? in [\d.]+ ?s|^ImportError while (?:loading|importing) conftest|^(?:pytest|__main__\.py): error: |^INTERNALERROR> |^\S{1,300}::\S[^\n]{0,600} (?:PASSED|FAILED|ERROR)\s*(?:\[ *\d{1,3}%\])?$|^ERROR: (?:file or (?:directory|package) not found: |not found: |found no collectors)/m.test(
      text,
    ),
  open,
};
