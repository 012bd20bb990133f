// cargo-nextest:
//           FAIL [   0.005s] codec frame::tests::round_trips
//   ──── STDERR:             codec frame::tests::round_trips
//   thread 'frame::tests::round_trips' panicked at src/frame.rs:55:9:

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { frameOf, locationOf } from '../draft.ts';
import { collector, type Pending } from './collect.ts';

const RESULT =
  /^\s{1,16}(?:TRY \d{1,3} )?(?<result>PASS|FAIL|FLAKY \d{1,3}\/\d{1,3}|SIGSEGV|SIGABRT|SIGKILL|SIG\w{1,8}|ABORT|TIMEOUT|LEAK(?:-FAIL)?|XFAIL|SKIP|EXECFAIL)(?: \[ {0,12}[\d.]{1,12}s\])(?: \( {0,8}\d{1,9}\/\d{1,9}\))? (?<binary>\S{1,200}) (?<name>\S.{0,300})$/;
const OUTPUT = /^(?:-{3,4}|─{4})? ?(?:TRY \d{1,3} )?(?:STDOUT|STDERR): {1,20}(?<binary>\S{1,200}) (?<name>[^\s─-].{0,300}?)(?: ?[─-]{3,40})?$/;
const STREAM = /^ {2}(?:stdout|stderr) ─{3}$/;
const PANIC =
  /^\s{0,8}thread '.{1,400}' (?:\(\d{1,12}\) )?panicked at (?:'(?<old>.{1,2000})', )?(?<path>[^\s',][^',]{0,300}?):(?<line>\d{1,9}):(?<column>\d{1,9}):?$/;
const SUMMARY =
  /^\s{1,10}Summary \[ {0,12}[\d.]{1,12}s\] {1,4}(?<ran>\d{1,9})(?:\/(?<all>\d{1,9}))? tests? run: (?<passed>\d{1,9}) passed(?: \([^)]{1,80}\))?(?:, (?<failed>\d{1,9}) failed)?(?:, (?<timed>\d{1,9}) timed out)?(?:, (?<exec>\d{1,9}) exec failed)?(?:, (?<skipped>\d{1,9}) skipped)?/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  const failures = new Map<string, Pending>();
  const passedTests: Outcome[] = [];
  let total: Record<string, string | undefined> | null = null;
  let current: Pending | null = null;
  let message = false;
  const result = (line: Line, said: Record<string, string | undefined>): void => {
    const { binary = '', name = '', result: how = '' } = said;
    const key = `${binary} ${name}`;
    current = null;
    if (/^(?:PASS|LEAK|XFAIL)$/.test(how)) {
      if (passedTests.length < context.limits.outcomes) passedTests.push({ suite: binary, name, file: null });
      const failed = failures.get(key);
      if (failed) failed.passedOnRetry = true;
    } else if (how.startsWith('FLAKY')) {
      const failed = failures.get(key);
      if (failed) failed.passedOnRetry = true;
    } else if (how !== 'SKIP') {
      current = failures.get(key) ?? drafts.begin({ tool: 'nextest', message: how === 'FAIL' ? '' : how, test: { suite: binary, name, file: null } }, line);
      if (how === 'TIMEOUT') current.kind = 'time-limit';
      failures.set(key, current);
    }
  };
  const inside = (line: Line): void => {
    if (!current) return;
    const panic = line.text.includes("thread '") ? PANIC.exec(line.text)?.groups : undefined;
    if (panic && !current.location) {
      current.location = locationOf(panic.path ?? '', panic.line, panic.column);
      current.frames.push(frameOf(panic.path ?? '', panic.line, panic.column));
      if (panic.old) current.message = panic.old;
      message = !panic.old;
    } else if (message && line.text.trim()) {
      current.message = line.text.trim();
      message = false;
    }
    current.to = line.number;
    if (current.more.length < 400) current.more.push(line.text);
  };
  return {
    push(lines) {
      for (const line of lines) {
        const said = /[A-Z]/.test(line.text) ? RESULT.exec(line.text)?.groups : undefined;
        const output = line.text.includes('STD') ? OUTPUT.exec(line.text)?.groups : undefined;
        const summed = line.text.includes('Summary [') ? SUMMARY.exec(line.text)?.groups : undefined;
        if (summed) {
          total = summed;
          current = null;
        } else if (said) {
          if (!total) result(line, said);
        } else if (output) current = failures.get(`${output.binary} ${output.name}`) ?? null;
        else if (!STREAM.test(line.text)) inside(line);
      }
    },
    end() {
      const ran = Number(total?.ran ?? 0);
      const all = Number(total?.all ?? total?.ran ?? 0);
      for (const failure of failures.values()) if (!failure.message) failure.message = `test ${failure.test?.name} failed`;
      const failed = Number(total?.failed ?? 0) + Number(total?.timed ?? 0) + Number(total?.exec ?? 0);
      return {
        findings: drafts.findings(),
        passedTests,
        truncated: total === null || ran < all,
        notRun: [],
        passed: total ? Number(total.passed) : passedTests.length,
        failed: total ? failed : failures.size,
        skipped: total ? Number(total.skipped ?? 0) : null,
      };
    },
  };
}

export const nextest: LogFormat = {
  name: 'nextest',
  title: 'cargo-nextest',
  url: 'https://nexte.st/',
  family: 'unit',
  reads: 'log',
  commands: /\bcargo(?:-| )nextest\b/,
  probe: (text) =>
    text.includes('Nextest run ID') || /^\s{2,8}Starting \d+ tests? across \d+ binar/m.test(text) || /^\s{1,10}Summary \[ {0,12}[\d.]+s\] {1,4}\d+/m.test(text),
  open,
};
