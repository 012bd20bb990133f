// promptfoo's table and summary:
//   │ Paris is the capital. │ [FAIL] Expected output to contain "Lyon" │
//   Results: ✓ 3 passed, ✗ 1 failed, 0 errors (75.00%)

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector } from '../kit/collect.ts';

const FAIL = /\[(?<how>FAIL|ERROR)\] ?(?<message>[^│]{0,600})/;
const COUNT = /^(?:Successes| {2}✓ )?: ?(?<passed>\d{1,9})$|^\s{0,4}(?:Results: )?[✓✔] ?(?<passed2>\d{1,9}) passed/;
const OF = (word: string): RegExp => new RegExp(`(?:^|[\\s,])(?:${word}): (?<count>\\d{1,9})$`);
const SUCCESSES = OF('Successes');
const FAILURES = OF('Failures');
const ERRORS = OF('Errors');
const RESULTS =
  /[✓✔] ?(?<passed>\d{1,9}) passed,? .{0,4}?(?:[✗✘] ?)?(?<failed>\d{1,9}) failed(?:,? .{0,4}?(?<errors>\d{1,9}) errors?)?/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  const counts: Record<string, number> = {};
  let rows = 0;
  const take = (line: Line): void => {
    const results = line.text.includes(' passed') ? RESULTS.exec(line.text)?.groups : undefined;
    if (results)
      Object.assign(counts, {
        passed: Number(results.passed),
        failed: Number(results.failed) + Number(results.errors ?? 0),
      });
    for (const [key, pattern] of [
      ['passed', SUCCESSES],
      ['failures', FAILURES],
      ['errors', ERRORS],
    ] as const) {
      const count = pattern.exec(line.text)?.groups?.count;
      if (count !== undefined) counts[key] = Number(count);
    }
    if (COUNT.test(line.text)) return drafts.close();
    const fail = line.text.includes('│') ? FAIL.exec(line.text)?.groups : undefined;
    if (fail) {
      rows++;
      drafts.begin(
        {
          tool: 'promptfoo',
          message: (fail.message ?? '').trim(),
          test: { suite: 'promptfoo', name: `case ${rows}`, file: null },
        },
        line,
      );
    } else if (!line.text.startsWith('│')) return drafts.close();
    const cell =
      line.text
        .split('│')
        .map((part) => part.trim())
        .at(-2) ?? '';
    if (!fail && drafts.current && cell && drafts.current.message.length < 300)
      drafts.current.message = `${drafts.current.message} ${cell}`.trim();
    drafts.extend(line);
  };
  return {
    push: (lines) => lines.forEach(take),
    end() {
      const failed = counts.failed ?? (counts.failures === undefined ? null : counts.failures + (counts.errors ?? 0));
      return {
        findings: drafts.findings(),
        passed: counts.passed ?? null,
        failed,
        skipped: counts.passed === undefined ? null : 0,
      };
    },
  };
}

export const promptfoo: LogFormat = {
  name: 'promptfoo',
  title: 'promptfoo',
  url: 'https://www.promptfoo.dev/docs/usage/command-line/',
  family: 'smoke',
  reads: 'log',
  commands: /\bpromptfoo\b/,
  marks: ['│ [', 'Successes: '],
  probe: (text) => (text.includes('│') && /│ \[(?:FAIL|PASS|ERROR)\]/.test(text)) || /^Successes: \d+$/m.test(text),
  open,
};
