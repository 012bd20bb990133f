// ExUnit, Elixir's tests:
//     1) test ships what it has (Ledger.StockTest)
//        test/stock_test.exs:12
//        Assertion with == failed
//        left:  4
//        right: 3

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector, type Pending } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const HEAD = /^ {1,4}\d{1,6}\) (?<name>\S.{0,400}?) \((?<suite>[A-Z][\w.]{0,200})\)$/;
const PLACE = /^ {3,7}(?<path>[^\s:]{1,300}\.exs):(?<line>\d{1,9})$/;
const FRAME = /^ {4,9}(?:\(\S{1,60} [\w.+-]{1,40}\) )?(?<path>[^\s:]{1,300}\.exs?):(?<line>\d{1,9}): /;
const COUNT =
  /^(?:\d{1,9} doctests?, )?(?:\d{1,9} propert(?:y|ies), )?(?<all>\d{1,9}) tests?, (?<failed>\d{1,9}) failures?(?:, (?<excluded>\d{1,9}) excluded)?(?:, (?<invalid>\d{1,9}) invalid)?(?:, (?<skipped>\d{1,9}) skipped)?$/;
const DOCTESTS = /^(?<count>\d{1,9}) (?:doctests?|propert)/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  let counts: Record<string, string | undefined> | null = null;
  let more = 0;
  const take = (line: Line): void => {
    const head = HEAD.exec(line.text)?.groups;
    if (head?.name) {
      drafts.begin(
        { tool: 'exunit', message: '', test: { suite: head.suite ?? '', name: head.name, file: null } },
        line,
      );
      return;
    }
    const count = COUNT.exec(line.text)?.groups;
    if (count) {
      counts = count;
      more = Number(DOCTESTS.exec(line.text)?.groups?.count ?? 0);
    }
    if (count || /^(?:Finished in|Randomized|\.{1,200}$)/.test(line.text)) return drafts.close();
    if (drafts.current && (line.text === '' || /^ {4}/.test(line.text))) extend(drafts.current, line);
    else drafts.close();
  };
  return {
    push: (lines) => lines.forEach(take),
    end() {
      const failed = Number(counts?.failed ?? 0) + Number(counts?.invalid ?? 0);
      const skipped = Number(counts?.skipped ?? 0) + Number(counts?.excluded ?? 0);
      return {
        findings: drafts.findings(),
        truncated: counts === null,
        passed: counts ? Math.max(0, Number(counts.all) + more - failed - skipped) : null,
        failed: counts ? failed : null,
        skipped: counts ? skipped : null,
      };
    },
  };
}

/** The first place is the test's own; a frame in the same file is where it failed. */
function extend(draft: Pending, line: Line): void {
  draft.to = line.number;
  const place = PLACE.exec(line.text)?.groups;
  const frame = FRAME.exec(line.text)?.groups;
  if (place?.path && !draft.location) {
    draft.location = locationOf(place.path, place.line);
    if (draft.test) draft.test = { ...draft.test, file: place.path };
  } else if (frame?.path && frame.path === draft.test?.file) draft.location = locationOf(frame.path, frame.line);
  else if (!draft.message && line.text.trim()) draft.message = line.text.trim();
  if (draft.more.length < 400) draft.more.push(line.text.replace(/^ {5}/, ''));
}

export const exunit: LogFormat = {
  name: 'exunit',
  title: 'ExUnit',
  url: 'https://hexdocs.pm/ex_unit/ExUnit.html',
  family: 'unit',
  reads: 'log',
  commands: /\bmix test\b|\bmix coveralls/,
  marks: [' failure', ') test ', ') doctest ', ') property '],
  also: ['\nFinished in ', '\nRunning ExUnit'],
  probe: (text) =>
    (text.includes(' failure') &&
      /^(?:\d+ doctests?, )?(?:\d+ propert(?:y|ies), )?\d+ tests?, \d+ failures?(?:, \d+ (?:excluded|invalid|skipped))*$/m.test(
        text,
      ) &&
      /^Finished in \d|^Running ExUnit/m.test(text)) ||
    /^ {1,4}\d+\) (?:test|doctest|property) .{1,400} \([A-Z][\w.]+\)$/m.test(text),
  open,
};
