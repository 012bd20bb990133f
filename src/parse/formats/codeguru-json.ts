// Amazon CodeGuru Security's findings (`aws codeguru-security get-findings`):
//   {"findings":[{"title":"SQL injection","description":"…","severity":"Critical","ruleId":"java/sql-injection@v1.0","vulnerability":{"filePath":{"path":"src/UserDao.java","startLine":42,"endLine":44}}}]}

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';

export const codeguruJson = jsonIssues({
  name: 'codeguru-json',
  title: 'Amazon CodeGuru Security JSON',
  url: 'https://docs.aws.amazon.com/codeguru/latest/security-api/API_GetFindings.html',
  family: 'policy',
  tool: 'codeguru-security',
  probe: (head) => hasKeys(head, 'findings', 'vulnerability', 'filePath') && hasKeys(head, 'startLine'),
  issues: (value) => alone(rows(row(value).findings)),
  issue(issue) {
    const at = row(row(issue.vulnerability).filePath);
    return {
      rule: text(issue.ruleId) || text(issue.detectorId) || null,
      kind: 'policy',
      severity: severityOf(text(issue.severity)),
      message: text(issue.title) || text(issue.description),
      detail: text(issue.description),
      location: text(at.path) ? locationOf(text(at.path), number(at.startLine)) : null,
    };
  },
});
