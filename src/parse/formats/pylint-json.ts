// pylint's JSON reports, `json` and `json2`:
//   [{"type":"error","module":"app.store","path":"src/app/store.py","line":5,"column":0,"symbol":"no-name-in-module","message":"…","message-id":"E0611"}]

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';

export const pylintJson = jsonIssues({
  name: 'pylint-json',
  title: 'Pylint JSON',
  url: 'https://pylint.readthedocs.io/en/stable/user_guide/usage/output.html',
  family: 'lint',
  tool: 'pylint',
  probe: (head) =>
    (hasKeys(head, 'message-id', 'symbol') || hasKeys(head, 'messageId', 'symbol', 'absolutePath')) &&
    hasKeys(head, 'module'),
  issues: (value) => alone(Array.isArray(value) ? rows(value) : rows(row(value).messages)),
  issue(issue) {
    const code = text(issue['message-id']) || text(issue.messageId);
    const symbol = text(issue.symbol);
    const column = number(issue.column);
    const path = text(issue.path) || text(issue.absolutePath);
    return {
      rule: symbol || code || null,
      severity: text(issue.type) === 'info' ? 'note' : 'error',
      message: text(issue.message),
      detail: code && symbol ? `${code} (${symbol})` : '',
      // pylint counts columns from 0.
      location: path ? locationOf(path, number(issue.line), column === null ? null : column + 1) : null,
    };
  },
});
