// Bandit's JSON:
//   {"errors":[],"metrics":{…},"results":[{"filename":"src/stock/store.py","line_number":27,"col_offset":4,"test_id":"B307","issue_text":"…","issue_severity":"MEDIUM"}]}

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';

export const banditJson = jsonIssues({
  name: 'bandit-json',
  title: 'Bandit JSON',
  url: 'https://bandit.readthedocs.io/en/latest/formatters/json.html',
  family: 'policy',
  tool: 'bandit',
  probe: (head) =>
    hasKeys(head, 'errors', 'generated_at', 'metrics') && /"(?:CONFIDENCE\.HIGH|nosec|issue_text)"/.test(head),
  issues: (value) => alone(rows(row(value).results)),
  issue(issue) {
    const column = number(issue.col_offset);
    return {
      rule: text(issue.test_id) || null,
      message: text(issue.issue_text),
      kind: 'policy',
      severity: text(issue.issue_severity) === 'UNDEFINED' ? 'warning' : 'error',
      detail: [text(issue.test_name), text(issue.issue_severity), text(issue.code)].filter(Boolean).join('\n'),
      // Bandit counts columns from 0.
      location: locationOf(text(issue.filename), number(issue.line_number), column === null ? null : column + 1),
    };
  },
});
