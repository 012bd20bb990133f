// Infer's report (`infer-out/report.json`):
//   [{"bug_type":"NULLPTR_DEREFERENCE","qualifier":"`values` could be null","severity":"ERROR","line":5,"column":5,"procedure":"main","file":"deref.c","bug_trace":[…]}]

import { locationOf } from '../kit/draft.ts';
import { number, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';

export const inferJson = jsonIssues({
  name: 'infer-json',
  title: 'Infer report.json',
  url: 'https://fbinfer.com/docs/man-infer-report',
  family: 'lint',
  tool: 'infer',
  probe: (head) => hasKeys(head, 'bug_type', 'qualifier', 'procedure'),
  issues: (value) => alone(rows(value)),
  issue(issue) {
    const column = number(issue.column);
    return {
      rule: text(issue.bug_type) || null,
      severity: severityOf(text(issue.severity)),
      message: text(issue.qualifier),
      detail: rows(issue.bug_trace)
        .map((step) => `${text(step.filename)}:${text(step.line_number)}: ${text(step.description)}`)
        .join('\n'),
      location: locationOf(text(issue.file), number(issue.line), column !== null && column > 0 ? column : null),
    };
  },
});
