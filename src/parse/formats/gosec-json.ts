// gosec's JSON:
//   {"Golang errors":{},"Issues":[{"severity":"HIGH","rule_id":"G304","details":"Potential file inclusion via variable","file":"main.go","line":"42","column":"13"}],"Stats":{…}}

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';

export const gosecJson = jsonIssues({
  name: 'gosec-json',
  title: 'gosec JSON',
  url: 'https://github.com/securego/gosec#output-formats',
  family: 'lint',
  tool: 'gosec',
  probe: (head) => hasKeys(head, 'Golang errors', 'Issues'),
  issues: (value) => alone(rows(row(value).Issues)),
  issue: (one) => ({
    rule: text(one.rule_id) || null,
    severity: severityOf(text(one.severity)),
    message: text(one.details),
    detail: text(one.code),
    // A span of lines is written `42-44`.
    location: locationOf(text(one.file), text(one.line), number(one.column)),
  }),
});
