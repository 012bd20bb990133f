// Mozilla's test harnesses (mochitest, reftest, xpcshell, wptrunner), in a log of mozharness or alone:
//   21:45:24  WARNING -  TEST-UNEXPECTED-FAIL | dom/media/test/test_play.html | load failed: timed out
//   PROCESS-CRASH | application crashed [@ mozilla::Thing] | dom/base/test/test_bug.js

import type { Finding } from '../../model/finding.ts';
import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { findingOf, locationOf } from '../kit/draft.ts';

const UNEXPECTED =
  /(?:^|[\s|])(?<status>TEST-UNEXPECTED-[A-Z]{2,20}) \| (?<test>[^|]{1,400}?) \| ?(?<message>.{0,4000})$/;
const CRASH = /(?:^|[\s|])(?<status>PROCESS-CRASH) \| (?<message>[^|]{1,1000}?)(?: \| (?<test>[^|]{1,400}))?$/;
const PASSED = /(?:^|[\s|])TEST-(?:PASS|OK|KNOWN-FAIL) \| /;
const FILE =
  /^(?:[\w.-]{1,100}:)?(?<path>\/?[\w./@+-]{1,300}\.(?:[cm]?js|x?html?|xht|sjs|py|toml|ini|list|svg|xml|cpp|worker))/;

/** Names of failed tests that are told apart: a test may fail more than once. */
const MOST_FAILED = 1_000_000;

function open(context: Context): LogReader {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const failed = new Set<string>();
  let passed = 0;
  const take = (line: Line): void => {
    if (PASSED.test(line.text)) passed++;
    const said = (UNEXPECTED.exec(line.text) ?? CRASH.exec(line.text))?.groups;
    if (!said) return;
    const test = said.test?.trim() ?? '';
    const message = said.message?.trim() || said.status || '';
    if (failed.size < MOST_FAILED) failed.add(test);
    const key = `${said.status}\u0000${test}\u0000${message}`;
    if (seen.has(key) || findings.length >= context.limits.findings) return;
    seen.add(key);
    const file = FILE.exec(test)?.groups?.path ?? null;
    findings.push(
      findingOf(
        {
          tool: 'mozlog',
          rule: said.status ?? null,
          message,
          location: file ? locationOf(file) : null,
          test: test ? { suite: '', name: test, file } : null,
          source: { path: context.source, line: line.number, endLine: line.number },
          scope: line.scope,
        },
        context.limits.detailChars,
      ),
    );
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => ({ findings, passed, failed: failed.size }),
  };
}

export const mozlog: LogFormat = {
  name: 'mozlog',
  title: 'Mozilla test harnesses',
  url: 'https://firefox-source-docs.mozilla.org/testing/automated-testing/index.html',
  family: 'unit',
  reads: 'log',
  commands: /\b(?:mach (?:test|mochitest|reftest|wpt|xpcshell)|wpt run|wptrunner|runtests\.py|runxpcshelltests)\b/,
  marks: ['TEST-UNEXPECTED-', 'PROCESS-CRASH | '],
  probe: (text) => /TEST-UNEXPECTED-[A-Z]{2}|PROCESS-CRASH \| /.test(text),
  open,
};
