// Brakeman's JSON (`brakeman -f json`):
//   {"scan_info":{"brakeman_version":"6.1.2",…},"warnings":[{"warning_type":"SQL Injection","check_name":"SQL","message":"Possible SQL injection","file":"app/models/user.rb","line":12,"confidence":"High"}],"errors":[]}

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';

export const brakemanJson = jsonIssues({
  name: 'brakeman-json',
  title: 'Brakeman JSON',
  url: 'https://brakemanscanner.org/docs/options/',
  family: 'policy',
  tool: 'brakeman',
  probe: (head) => hasKeys(head, 'brakeman_version') || hasKeys(head, 'warning_type', 'warning_code', 'check_name'),
  issues: (value) => alone(rows(row(value).warnings)),
  issue: (issue) => ({
    rule: text(issue.check_name) || text(issue.warning_type) || null,
    kind: 'policy',
    severity: /^(?:weak|low)$/i.test(text(issue.confidence)) ? 'warning' : 'error',
    message: [text(issue.warning_type), text(issue.message)].filter(Boolean).join(': '),
    detail: [text(issue.code), text(issue.link)].filter(Boolean).join('\n'),
    location: locationOf(text(issue.file), number(issue.line)),
  }),
});
