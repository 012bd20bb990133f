// cfn-lint's JSON:
//   [{"Filename":"vpc.yaml","Level":"Error","Location":{"Start":{"LineNumber":2,"ColumnNumber":1}},"Message":"…","Rule":{"Id":"E1001"}}]

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';

export const cfnLintJson = jsonIssues({
  name: 'cfn-lint-json',
  title: 'cfn-lint JSON',
  url: 'https://github.com/aws-cloudformation/cfn-lint#basic-usage',
  family: 'policy',
  tool: 'cfn-lint',
  probe: (head) => /^[\uFEFF\s]{0,99}\[/.test(head) && hasKeys(head, 'Filename', 'Level', 'Location', 'Rule'),
  issues: (value) => alone(rows(value)),
  issue(one) {
    const start = row(row(one.Location).Start);
    const rule = row(one.Rule);
    return {
      rule: text(rule.Id) || null,
      severity: severityOf(text(one.Level)),
      message: text(one.Message),
      detail: text(rule.Description),
      location: locationOf(text(one.Filename), number(start.LineNumber), number(start.ColumnNumber)),
    };
  },
});
