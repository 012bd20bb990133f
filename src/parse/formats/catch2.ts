// Catch2:
//   -------------------------------------------------------------------------------
//   Stock ships what it has
//   -------------------------------------------------------------------------------
//   tests/stock_test.cpp:12: FAILED:
//     REQUIRE( stock.count() == 3 )
//   with expansion:
//     4 == 3

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { frameOf, locationOf } from '../draft.ts';
import { collector } from './collect.ts';

const RULE = /^-{40,100}$/;
const DOTS = /^\.{40,100}$/;
const STARS = /^[=~]{40,100}$/;
const PLACE = /^(?<path>(?:[A-Za-z]:)?[^\s:(][^:(]{0,400})(?::(?<line>\d{1,9})|\((?<line2>\d{1,9})\)): FAILED:(?: .{0,200})?$/;
const COUNT =
  /^test cases: {0,6}(?<all>\d{1,9})(?: \| {1,6}(?<passed>\d{1,9}) passed)?(?: \| {1,6}(?<failed>\d{1,9}) failed)?(?: \| {1,6}(?<skipped>\d{1,9}) (?:skipped|failed as expected))?/;
const ALL = /^All tests passed \(\d{1,12} assertions? in (?<all>\d{1,9}) test cases?\)$/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  let title: string[] = [];
  let section: 'title' | 'place' | 'body' | 'none' = 'none';
  let counts: { all: number; failed: number; skipped: number } | null = null;
  const seen = new Set<string>();
  const take = (line: Line): void => {
    const count = COUNT.exec(line.text)?.groups;
    const all = ALL.exec(line.text)?.groups;
    if (count) counts = { all: Number(count.all), failed: Number(count.failed ?? 0), skipped: Number(count.skipped ?? 0) };
    if (all) counts = { all: Number(all.all), failed: 0, skipped: 0 };
    if (RULE.test(line.text)) {
      drafts.close();
      if (section === 'title') section = 'place';
      else {
        section = 'title';
        title = [];
      }
      return;
    }
    if (DOTS.test(line.text)) section = 'body';
    else if (STARS.test(line.text)) {
      section = 'none';
      drafts.close();
    } else if (section === 'title') title.push(line.text);
    else fail(line);
  };
  const fail = (line: Line): void => {
    const said = line.text.includes('FAILED') ? PLACE.exec(line.text)?.groups : undefined;
    if (!said?.path) return drafts.extend(line);
    const name = (title[0] ?? '').trim();
    const at = said.line ?? said.line2;
    if (seen.has(title.join('\n')) && drafts.current) return drafts.extend(line);
    seen.add(title.join('\n'));
    const draft = drafts.begin(
      {
        tool: 'catch2',
        message: '',
        test: {
          suite: '',
          name:
            title
              .map((part) => part.trim())
              .filter(Boolean)
              .join(' > ') || name,
          file: said.path,
        },
        location: locationOf(said.path, at),
      },
      line,
    );
    draft.frames.push(frameOf(said.path, at));
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => ({
      findings: drafts.findings().map((finding) => ({ ...finding, message: finding.message || messageOf(finding.detail) })),
      passed: counts ? counts.all - counts.failed - counts.skipped : null,
      failed: counts ? counts.failed : null,
      skipped: counts ? counts.skipped : null,
    }),
  };
}

/** The expansion says more than the expression. */
function messageOf(detail: string): string {
  const lines = detail
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const expansion = lines.indexOf('with expansion:');
  const expression = lines[0] ?? 'failed';
  return expansion >= 0 && lines[expansion + 1]
    ? `${expression}: ${lines[expansion + 1]}`
    : expression === 'due to unexpected exception with message:'
      ? (lines[1] ?? expression)
      : expression;
}

export const catch2: LogFormat = {
  name: 'catch2',
  title: 'Catch2',
  url: 'https://catch2-temp.readthedocs.io/en/latest/command-line.html',
  family: 'unit',
  reads: 'log',
  commands: null,
  probe: (text) =>
    (text.includes(': FAILED:') && /^[^\s:(][^:(\n]{0,400}(?::\d+|\(\d+\)): FAILED:/m.test(text)) ||
    /^test cases: {0,6}\d+ \||^All tests passed \(\d+ assertions? in \d+ test cases?\)$/m.test(text),
  open,
};
