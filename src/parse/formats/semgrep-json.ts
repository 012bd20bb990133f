// Semgrep's JSON:
//   {"results":[{"check_id":"…cbc-padding-oracle","path":"src/A.java","start":{"line":64,"col":4},"extra":{"message":"…","severity":"WARNING"}}],"errors":[]}

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';

export const semgrepJson = jsonIssues({
  name: 'semgrep-json',
  title: 'Semgrep JSON',
  url: 'https://semgrep.dev/docs/semgrep-appsec-platform/json-and-sarif',
  family: 'lint',
  tool: 'semgrep',
  probe: (head) =>
    /"results"\s{0,9}:\s{0,9}\[/.test(head) &&
    (hasKeys(head, 'check_id', 'start', 'extra') || (hasKeys(head, 'errors', 'paths') && hasKeys(head, 'scanned'))),
  issues: (value) => alone(rows(row(value).results)),
  issue(one) {
    const extra = row(one.extra);
    const start = row(one.start);
    const [message = '', ...more] = text(extra.message).trim().split('\n');
    return {
      rule: text(one.check_id) || null,
      severity: severityOf(text(extra.severity)),
      message,
      detail: more.join('\n'),
      location: locationOf(text(one.path), number(start.line), number(start.col)),
    };
  },
});
