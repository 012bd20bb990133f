// Talisman's report (`talisman --scan`), failures and warnings by file:
//   {"summary":{"types":{"filecontent":1}},"results":[{"filename":"src/app.properties","failure_list":[{"type":"filecontent","message":"Potential secret pattern","commits":["6c90dca"],"severity":"high"}],"warning_list":[]}]}

import { locationOf } from '../kit/draft.ts';
import { row, rows, text } from '../kit/json/format.ts';
import { hasKeys, jsonIssues, type Pair } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';

export const talismanJson = jsonIssues({
  name: 'talisman-json',
  title: 'Talisman report',
  url: 'https://thoughtworks.github.io/talisman/',
  family: 'policy',
  tool: 'talisman',
  probe: (head) => hasKeys(head, 'failure_list', 'filename'),
  issues: (value) =>
    rows(row(value).results).flatMap((file) =>
      [...rows(file.failure_list), ...rows(file.warning_list)].map((issue): Pair => [issue, file]),
    ),
  issue: (issue, file) => ({
    rule: text(issue.type) || null,
    kind: 'policy',
    severity: severityOf(text(issue.severity)),
    message: text(issue.message),
    detail: Array.isArray(issue.commits) ? issue.commits.map(text).join('\n') : '',
    location: locationOf(text(file.filename)),
  }),
});
