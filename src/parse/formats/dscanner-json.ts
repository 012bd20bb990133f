// D-Scanner's report (`dscanner --report`):
//   {"issues":[{"key":"dscanner.suspicious.unused_parameter","fileName":"source/app.d","line":12,"column":5,"message":"Parameter x is never used."}],"interfaces":0,"classes":1}

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';

export const dscannerJson = jsonIssues({
  name: 'dscanner-json',
  title: 'D-Scanner report',
  url: 'https://github.com/dlang-community/D-Scanner#sonarqube-generic-issue-data-format',
  family: 'lint',
  tool: 'dscanner',
  probe: (head) =>
    /"key"\s{0,8}:\s{0,8}"dscanner\./.test(head) || (hasKeys(head, 'issues', 'fileName') && /\.di?"/.test(head)),
  issues: (value) => alone(rows(row(value).issues)),
  issue: (issue) => ({
    rule: text(issue.key) || null,
    severity: 'warning',
    message: text(issue.message) || text(issue.key) || 'an issue',
    location: locationOf(text(issue.fileName), number(issue.line), number(issue.column)),
  }),
});
