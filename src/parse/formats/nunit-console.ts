// NUnit's console runner:
//   1) Failed : Ledger.Tests.StockTests.Ship
//     Expected: 1
//     But was:  2
//   Test Count: 5, Passed: 4, Failed: 1, Warnings: 0, Inconclusive: 0, Skipped: 0

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const HEAD =
  /^\d{1,6}\) (?<result>Failed|Error|Invalid|Ignored|Explicit|Warning|SetUp Error|TearDown Error|Test Failure|Test Error) ?: (?<name>\S.{0,500})$/;
const COUNT =
  /^\s{0,8}Test Count: (?<all>\d{1,9}), (?:Passed|Pass): (?<passed>\d{1,9}), (?:Failed|Fail): (?<failed>\d{1,9}).{0,80}?Skipped: (?<skipped>\d{1,9})/;
const PLACE = /\) in (?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?:line )?(?<line>\d{1,9})$/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  let counts: Record<string, string | undefined> | null = null;
  const take = (line: Line): void => {
    const head = HEAD.exec(line.text)?.groups;
    counts = COUNT.exec(line.text)?.groups ?? counts;
    if (head?.name) {
      drafts.close();
      if (/Ignored|Explicit|Warning/.test(head.result ?? '')) return;
      const at = /^(?<suite>[\w.+`]{1,300})\.(?<method>\w{1,200}(?:\(.{0,400}\))?)$/.exec(head.name)?.groups;
      drafts.begin(
        {
          tool: 'nunit-console',
          message: '',
          test: { suite: at?.suite ?? '', name: at?.method ?? head.name, file: null },
        },
        line,
      );
      return;
    }
    const draft = drafts.current;
    if (!draft || /^(?:Run Settings|Test Run Summary|Tests Not Run|Results \(|\s{2}Overall result)/.test(line.text))
      return drafts.close();
    const place = PLACE.exec(line.text)?.groups;
    if (place?.path && !draft.location) draft.location = locationOf(place.path, place.line);
    if (!draft.message && line.text.trim()) draft.message = line.text.trim();
    drafts.extend(line);
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => ({
      findings: drafts.findings(),
      passed: counts ? Number(counts.passed) : null,
      failed: counts ? Number(counts.failed) : null,
      skipped: counts ? Number(counts.skipped) : null,
    }),
  };
}

export const nunitConsole: LogFormat = {
  name: 'nunit-console',
  title: 'NUnit console',
  url: 'https://docs.nunit.org/articles/nunit/running-tests/Console-Runner.html',
  family: 'unit',
  reads: 'log',
  commands: /\bnunit\d?-console\b/i,
  marks: ['Test Count: ', ') Failed : ', ') Error : ', ') Invalid : ', ') Test Failure', ') Test Error'],
  probe: (text) =>
    text.includes('Test Count: ') ||
    /^\d{1,6}\) (?:Failed|Error|Invalid|Test Failure|Test Error) ?: [\w.]{2,300}/m.test(text),
  open,
};
