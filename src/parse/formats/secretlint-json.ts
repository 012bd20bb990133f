// Secretlint's JSON (`secretlint --format json`), which is like ESLint's with places of its own; columns count from 0.
//   [{"filePath":"/app/aws.ini","messages":[{"message":"found AWS Secret Access Key: ****","ruleId":"@secretlint/secretlint-rule-aws","loc":{"start":{"line":3,"column":0}},"severity":"error"}]}]

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { hasKeys, jsonIssues, type Pair } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';

export const secretlintJson = jsonIssues({
  name: 'secretlint-json',
  title: 'Secretlint JSON',
  url: 'https://github.com/secretlint/secretlint#readme',
  family: 'policy',
  tool: 'secretlint',
  probe: (head) => hasKeys(head, 'filePath', 'messages') && head.includes('secretlint'),
  issues: (value) => rows(value).flatMap((file) => rows(file.messages).map((issue): Pair => [issue, file])),
  issue(issue, file) {
    const start = row(row(issue.loc).start);
    const column = number(start.column);
    return {
      rule: text(issue.ruleId) || null,
      kind: 'policy',
      severity: severityOf(text(issue.severity)),
      message: text(issue.message),
      location: locationOf(text(file.filePath), number(start.line), column === null ? null : column + 1),
    };
  },
});
