// Bats, pretty (its TAP is TAP):
//    ✓ log_info writes to stderr
//    ✗ version_of reads the pin
//      (in test file tests/lib.bats, line 19)
//        `[ "$(version_of worker)" = "2.8.1" ]' failed

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { collector, type Pending } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

/** Bats repaints its lines on a terminal: the name stands once more before the mark, behind it the count. */
const CASE = /^(?: {3}\S.{0,600}\d{1,6}\/\d{1,6})? (?<mark>[✓✗-]) (?<name>\S.{0,600}?)(?: \[\d{1,9}\])?$/;
const SKIPPED = /^(?<name>.{1,600}?) \(skipped(?:: .{0,300})?\)$/;
const PLACE = /(?:\(|, |^ {0,4})in (?:test )?file (?<path>[^\s,][^,]{0,300}), line (?<line>\d{1,9})/;
const FILE = /^(?<path>\S{1,300}\.bats)$/;
const TOTAL =
  /^(?<all>\d{1,9}) tests?, (?<failed>\d{1,9}) failures?(?:, (?<skipped>\d{1,9}) skipped)?(?:, (?<notRun>\d{1,9}) not run)?(?: in \d{1,9} seconds?)?$/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  const passedTests: Outcome[] = [];
  const failures: Pending[] = [];
  let file: string | null = null;
  let total: Record<string, string | undefined> | null = null;
  const take = (line: Line): void => {
    const said = CASE.exec(line.text)?.groups;
    const named = FILE.exec(line.text)?.groups?.path;
    const counted = TOTAL.exec(line.text)?.groups;
    if (said?.name || named || counted) drafts.close();
    if (said?.name) {
      const skipped = said.mark === '-' ? SKIPPED.exec(said.name) : null;
      if (said.mark === '✗')
        failures.push(
          drafts.begin({ tool: 'bats', message: '', test: { suite: file ?? '', name: said.name, file } }, line),
        );
      else if (!skipped && said.mark === '✓' && passedTests.length < context.limits.outcomes)
        passedTests.push({ suite: file ?? '', name: said.name, file });
    } else if (named) file = named;
    else if (counted) total = counted;
    else if (drafts.current && /^ {3}/.test(line.text)) extend(drafts.current, line);
    else drafts.close();
  };
  return {
    push: (lines) => lines.forEach(take),
    end() {
      const skipped = Number(total?.skipped ?? 0);
      const failed = Number(total?.failed ?? 0);
      const missing = Number(total?.notRun ?? 0);
      return {
        findings: drafts.findings(),
        passedTests,
        truncated: total === null || missing > 0,
        passed: total ? Math.max(0, Number(total.all) - failed - skipped - missing) : passedTests.length,
        failed: total ? failed : failures.length,
        skipped,
      };
    },
  };
}

function extend(draft: Pending, line: Line): void {
  const text = line.text.slice(3);
  draft.to = line.number;
  if (draft.more.length < 400) draft.more.push(text);
  const place = PLACE.exec(text)?.groups;
  if (place?.path?.endsWith('.bats') && draft.test) {
    draft.location = locationOf(place.path, place.line);
    draft.test = {
      suite: draft.test.suite || (place.path.split('/').at(-1) ?? ''),
      name: draft.test.name,
      file: place.path,
    };
  }
  if (!draft.message && /^ {2,4}`.{1,2000}' failed/.test(text)) draft.message = text.trim();
}

export const bats: LogFormat = {
  name: 'bats',
  title: 'Bats',
  url: 'https://bats-core.readthedocs.io/en/stable/usage.html',
  family: 'unit',
  reads: 'log',
  commands: /\bbats\b/,
  marks: ['✗ ', ' tests, ', ' test, '],
  also: [' ✓ ', ' ✗ ', ' - '],
  around: 1,
  probe: (text) =>
    (text.includes('✗ ') && / ✗ \S.{0,600}\n {3}\((?:in test file|from function) /.test(text)) ||
    (/^\d+ tests?, \d+ failures?(?:, \d+ skipped)?(?:, \d+ not run)?(?: in \d+ seconds?)?$/m.test(text) &&
      / [✓✗-] \S/.test(text)),
  open,
};
