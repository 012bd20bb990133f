// CTest:
//   5/6 Test #5: quality ..........................***Failed    0.02 sec
//   The following tests FAILED:
//           5 - quality (Failed)

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { collector, type Pending } from './collect.ts';

const RESULT =
  /^\s{0,6}\d{1,6}\/\d{1,6} {1,4}Test {1,6}#(?<number>\d{1,6}): (?<name>\S.{0,200}?) ?\.*\s{0,4}(?<result>\*{3}[\w :.-]{1,60}?|Passed|Not Run \(Disabled\)|(?:SEGFAULT|Failed|Timeout|Skipped))\s{1,10}(?<time>[\d.]{1,12}) sec/;
const FAILED = /^\s{1,20}(?<number>\d{1,6}) - (?<name>\S.{0,200}?) \((?<how>[^()]{1,80})\)(?:\s{1,200}\S.{0,200})?$/;
const TOTAL = /^(?<percent>\d{1,3})% tests passed, (?<failed>\d{1,9}) tests? failed out of (?<all>\d{1,9})$/;
const STARTED = /^\s{1,8}Start {1,8}(?<number>\d{1,6}): (?<name>\S.{0,200})$/;
const NO_BINARY = /^Unable to find executable: (?<path>.{1,400})$/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  const failures = new Map<string, Pending>();
  const passedTests: Outcome[] = [];
  const running = new Map<string, string>();
  const notRun: string[] = [];
  let missing: Pending | null = null;
  let total: { failed: number; all: number } | null = null;
  let listing = false;
  let skipped = 0;
  const outcome = (name: string, how: string, line: Line): void => {
    if (/not run/i.test(how)) {
      if (!notRun.includes(name)) notRun.push(name);
      missing ??= drafts.begin({ tool: 'ctest', message: /disabled/i.test(how) ? '' : `${name} could not run` }, line);
      missing.to = line.number;
      return;
    }
    if (failures.has(name)) return;
    const failure = drafts.begin({ tool: 'ctest', message: `${name}: ${how}`, test: { suite: name, name, file: null } }, line);
    if (/timeout/i.test(how)) failure.kind = 'time-limit';
    failures.set(name, failure);
  };
  const result = (line: Line): boolean => {
    const said = line.text.includes(' sec') ? RESULT.exec(line.text)?.groups : undefined;
    if (!said?.name || !said.result) return false;
    running.delete(said.number ?? '');
    const how = said.result.replace(/^\*{3}/, '');
    if (how === 'Passed' || /^Skipped/.test(how) || /Disabled/.test(how)) {
      if (how !== 'Passed') skipped++;
      else if (passedTests.length < context.limits.outcomes) passedTests.push({ suite: said.name, name: said.name, file: null });
      drafts.close();
    } else outcome(said.name, how, line);
    return true;
  };
  const listed = (line: Line): boolean => {
    if (line.text === 'The following tests FAILED:') listing = true;
    const said = listing ? FAILED.exec(line.text)?.groups : undefined;
    if (said?.name) outcome(said.name, said.how ?? '', line);
    else if (listing && line.text !== 'The following tests FAILED:') listing = false;
    return listing;
  };
  const take = (line: Line): void => {
    const started = STARTED.exec(line.text)?.groups;
    const counted = TOTAL.exec(line.text)?.groups;
    const binary = NO_BINARY.exec(line.text)?.groups;
    if (started) running.set(started.number ?? '', started.name ?? '');
    if (counted) total = { failed: Number(counted.failed), all: Number(counted.all) };
    if (binary?.path && !missing) missing = drafts.begin({ tool: 'ctest', message: line.text }, line);
    if (started || counted || result(line) || listed(line)) {
      if (started || counted) drafts.close();
    } else if (drafts.current?.test && line.number === drafts.current.to + 1) drafts.extend(line);
  };
  return {
    push: (lines) => lines.forEach(take),
    end() {
      if (missing && !missing.message) drafts.drop(missing);
      const failed = total ? total.failed : failures.size + notRun.length;
      const known = total !== null || failures.size + passedTests.length + notRun.length > 0;
      const cut = total === null && running.size > 0;
      return {
        findings: drafts.findings(),
        passedTests,
        notRun: cut ? [...notRun, ...running.values()] : notRun,
        truncated: cut || notRun.length > 0,
        passed: known ? (total ? total.all - total.failed : passedTests.length) : null,
        failed: known ? failed : null,
        skipped: known ? skipped : null,
      };
    },
  };
}

export const ctest: LogFormat = {
  name: 'ctest',
  title: 'CTest',
  url: 'https://cmake.org/cmake/help/latest/manual/ctest.1.html',
  family: 'unit',
  reads: 'log',
  commands: /\bctest\b|--target test\b|\bmake test\b|\bninja test\b/,
  probe: (text) =>
    (text.includes('Test ') && /^\s{0,6}\d+\/\d+ {1,4}Test {1,6}#\d+: /m.test(text)) || /^\d{1,3}% tests passed, \d+ tests? failed out of \d+$/m.test(text),
  open,
};
