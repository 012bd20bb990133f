// Newman, Postman's runner:
//     #  failure                   detail
//
//    1.  AssertionError            status is 200
//                                  expected response to have status code 200 but got 500
//                                  at assertion:0 in test-script
//                                  inside "Ledger / list"

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector } from '../kit/collect.ts';

const HEADER = /^ {1,4}# {1,4}failure {2,60}detail\s{0,60}$/;
const HEAD = /^ {0,3}\d{1,6}\. {1,4}(?<exception>[\w.-]{2,80})(?: {2,60}(?<name>\S.{0,600}?))?\s{0,200}$/;
const BODY = /^ {12,60}(?<text>\S.{0,600}?)\s{0,200}$/;
const INSIDE = /^inside "(?<where>.{1,400})"$/;
const COUNT =
  /^│ {1,30}(?<what>requests|assertions|test-scripts|prerequest-scripts|iterations) │ {1,30}(?<executed>\d{1,9}) │ {1,30}(?<failed>\d{1,9}) │$/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  let listing = false;
  let counts: { executed: number; failed: number } | null = null;
  const take = (line: Line): void => {
    if (HEADER.test(line.text)) listing = true;
    const count = COUNT.exec(line.text)?.groups;
    if (count?.what === 'assertions') counts = { executed: Number(count.executed), failed: Number(count.failed) };
    const head = listing && !HEADER.test(line.text) ? HEAD.exec(line.text)?.groups : undefined;
    if (head?.exception) {
      drafts.begin(
        {
          tool: 'newman',
          message: head.name ?? '',
          test: head.exception === 'AssertionError' ? { suite: '', name: head.name ?? '', file: null } : null,
        },
        line,
      );
      return;
    }
    const draft = drafts.current;
    const text = listing ? BODY.exec(line.text)?.groups?.text : undefined;
    if (!draft || !text) return;
    const where = INSIDE.exec(text)?.groups?.where;
    if (where && draft.test) draft.test = { ...draft.test, suite: where };
    else if (!/^at /.test(text) && draft.more.length === 0) draft.message = text;
    drafts.extend(line, text);
  };
  return {
    push: (lines) => lines.forEach(take),
    end: () => ({
      findings: drafts.findings(),
      passed: counts ? counts.executed - counts.failed : null,
      failed: counts ? counts.failed : null,
      skipped: counts ? 0 : null,
    }),
  };
}

export const newman: LogFormat = {
  name: 'newman',
  title: 'Newman',
  url: 'https://learning.postman.com/docs/collections/using-newman-cli/newman-options/',
  family: 'smoke',
  reads: 'log',
  commands: /\bnewman\b/,
  marks: ['failure', '│ '],
  probe: (text) =>
    (text.includes('failure') && /^ {1,4}# {1,4}failure {2,60}detail/m.test(text)) ||
    (text.includes('│') && /^│ {1,30}assertions │/m.test(text)),
  open,
};
