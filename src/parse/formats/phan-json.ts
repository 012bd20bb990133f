// Phan's issues (`phan --output-mode json`, `codeclimate`), bare or as the `issues` of a report:
//   {"issues":[{"type":"issue","check_name":"PhanSyntaxError","description":"Syntax PhanSyntaxError …","severity":10,"location":{"path":"src/Foo.php","lines":{"begin":12,"begin_column":4}}}]}

import type { Severity } from '../../model/finding.ts';
import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';

/** Phan's scale is 0, 5 and 10. */
const severityOf = (points: number | null): Severity =>
  points === null || points >= 10 ? 'error' : points >= 5 ? 'warning' : 'note';

export const phanJson = jsonIssues({
  name: 'phan-json',
  title: 'Phan JSON',
  url: 'https://github.com/phan/phan/wiki/Using-Phan-From-Command-Line',
  family: 'lint',
  tool: 'phan',
  probe: (head) =>
    hasKeys(head, 'check_name', 'description', 'location') && /"check_name"\s{0,8}:\s{0,8}"Phan/.test(head),
  issues: (value) => alone(Array.isArray(value) ? rows(value) : rows(row(value).issues)),
  issue(issue) {
    const at = row(issue.location);
    const lines = row(at.lines);
    return {
      rule: text(issue.check_name) || null,
      severity: severityOf(number(issue.severity)),
      message: text(issue.description),
      detail: text(issue.suggestion),
      location: locationOf(text(at.path), number(lines.begin), number(lines.begin_column)),
    };
  },
});
