// Fortify Software Security Center's issues, as its API gives them:
//   {"data":[{"id":12345,"issueName":"SQL Injection","friority":"High","fullFileName":"src/Login.java","lineNumber":42,"engineType":"SCA"}],"count":1}

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';

export const fortifySscJson = jsonIssues({
  name: 'fortify-ssc-json',
  title: 'Fortify SSC issues',
  url: 'https://www.microfocus.com/documentation/fortify-software-security-center/',
  family: 'policy',
  tool: 'fortify',
  probe: (head) => hasKeys(head, 'data', 'issueName', 'friority'),
  issues: (value) => alone(rows(row(value).data)),
  issue(issue) {
    const at = row(issue.primaryLocation);
    const path = text(at.fullFileName) || text(issue.fullFileName) || text(issue.primaryLocation);
    return {
      rule: text(issue.issueName) || null,
      kind: 'policy',
      severity: severityOf(text(issue.friority)),
      message: [text(issue.issueName), text(issue.kingdom)].filter(Boolean).join(', '),
      location: path ? locationOf(path, number(at.line) ?? number(issue.lineNumber)) : null,
    };
  },
});
