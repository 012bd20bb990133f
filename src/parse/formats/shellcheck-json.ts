// ShellCheck's JSON, both versions:
//   {"comments":[{"file":"run.sh","line":3,"column":6,"level":"warning","code":2086,"message":"Double quote to prevent globbing and word splitting."}]}

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';

export const shellcheckJson = jsonIssues({
  name: 'shellcheck-json',
  title: 'ShellCheck JSON',
  url: 'https://github.com/koalaman/shellcheck/blob/master/shellcheck.1.md#formats',
  family: 'lint',
  tool: 'shellcheck',
  probe: (head) =>
    hasKeys(head, 'file', 'line', 'column', 'level', 'message') && /"code"\s{0,9}:\s{0,9}\d{4}\b/.test(head),
  issues: (value) => alone(rows(Array.isArray(value) ? value : row(value).comments)),
  // ShellCheck fails on all it prints, so all are errors; its own word stays in the detail.
  issue: (one) => ({
    rule: `SC${text(one.code)}`,
    message: text(one.message),
    detail: text(one.level),
    location: locationOf(text(one.file), number(one.line), number(one.column)),
  }),
});
