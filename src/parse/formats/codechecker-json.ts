// CodeChecker's JSON (`CodeChecker parse -e json`):
//   {"version":1,"reports":[{"file":{"path":"/work/src/push.c"},"line":576,"column":20,"message":"…","checker_name":"clang-diagnostic-sign-compare","severity":"MEDIUM","analyzer_name":"clang-tidy"}]}

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';

export const codecheckerJson = jsonIssues({
  name: 'codechecker-json',
  title: 'CodeChecker JSON',
  url: 'https://codechecker.readthedocs.io/en/latest/analyzer/user_guide/#json',
  family: 'lint',
  tool: 'codechecker',
  probe: (head) => hasKeys(head, 'reports') && hasKeys(head, 'checker_name', 'report_hash'),
  issues: (value) => alone(rows(row(value).reports)),
  issue(issue) {
    const file = row(issue.file);
    return {
      rule: text(issue.checker_name) || null,
      severity: severityOf(text(issue.severity)),
      message: text(issue.message),
      detail: rows(issue.bug_path_events)
        .map((event) => `${text(row(event.file).path)}:${text(event.line)}: ${text(event.message)}`)
        .join('\n'),
      location: locationOf(text(file.original_path) || text(file.path), number(issue.line), number(issue.column)),
    };
  },
});
