// doctest, the C++ framework:
//   tests/stock_test.cpp:12:
//   TEST CASE:  stock ships what it has
//   tests/stock_test.cpp:15: ERROR: CHECK( stock.count() == 3 ) is NOT correct!
//     values: CHECK( 4 == 3 )

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector, type Pending } from '../kit/collect.ts';
import { frameOf, locationOf } from '../kit/draft.ts';

const CASE = /^(?:TEST CASE|TEST SUITE|SCENARIO): {1,4}(?<name>\S.{0,400}?)\s{0,4}$/;
const PLACE =
  /^(?<path>(?:[A-Za-z]:)?[^\s:(][^:(]{0,400})(?::(?<line>\d{1,9})|\((?<line2>\d{1,9})\)): (?:FATAL )?ERROR: (?<message>.{1,1000}?)\s{0,4}$/;
const COUNT =
  /^\[doctest\] test cases: {1,8}(?<all>\d{1,9}) \| {1,8}(?<passed>\d{1,9}) passed \| {1,8}(?<failed>\d{1,9}) failed(?: \| {1,8}(?<skipped>\d{1,9}) skipped)?/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  let name = '';
  let suite = '';
  let counts: Record<string, string | undefined> | null = null;
  let failed: Pending | null = null;
  const take = (line: Line): void => {
    counts = COUNT.exec(line.text)?.groups ?? counts;
    const named = CASE.exec(line.text)?.groups?.name;
    if (named) {
      if (line.text.startsWith('TEST SUITE')) suite = named;
      else {
        name = named;
        failed = null;
      }
      return drafts.close();
    }
    const said = line.text.includes('ERROR: ') ? PLACE.exec(line.text)?.groups : undefined;
    if (!said?.path) return /^(?:={20,}|\[doctest\])/.test(line.text) ? drafts.close() : drafts.extend(line);
    const at = said.line ?? said.line2;
    if (failed) return drafts.extend(line);
    failed = drafts.begin(
      {
        tool: 'doctest-cpp',
        message: said.message ?? '',
        test: { suite, name, file: said.path },
        location: locationOf(said.path, at),
      },
      line,
    );
    failed.frames.push(frameOf(said.path, at));
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => ({
      findings: drafts.findings(),
      passed: counts ? Number(counts.passed) : null,
      failed: counts ? Number(counts.failed) : null,
      skipped: counts ? Number(counts.skipped ?? 0) : null,
    }),
  };
}

export const doctestCpp: LogFormat = {
  name: 'doctest-cpp',
  title: 'doctest (C++)',
  url: 'https://github.com/doctest/doctest',
  family: 'unit',
  reads: 'log',
  commands: null,
  marks: ['[doctest] ', 'TEST CASE:', 'SCENARIO:'],
  probe: (text) =>
    text.includes('[doctest] ') || (text.includes('TEST CASE:') && /^(?:TEST CASE|SCENARIO): {1,4}\S/m.test(text)),
  open,
};
