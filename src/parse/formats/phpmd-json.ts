// PHPMD's JSON (`phpmd src json ruleset.xml`):
//   {"version":"2.10.0","package":"phpmd","files":[{"file":"src/Calculator.php","violations":[{"beginLine":5,"endLine":25,"rule":"CyclomaticComplexity","ruleSet":"Code Size Rules","priority":3,"description":"…"}]}]}

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { hasKeys, jsonIssues, type Pair } from '../kit/json/issues.ts';

export const phpmdJson = jsonIssues({
  name: 'phpmd-json',
  title: 'PHPMD JSON',
  url: 'https://phpmd.org/documentation/index.html',
  family: 'lint',
  tool: 'phpmd',
  probe: (head) => hasKeys(head, 'files', 'violations', 'rule', 'priority') && /"begin[lL]ine"/.test(head),
  issues: (value) =>
    rows(row(value).files).flatMap((file) => rows(file.violations).map((issue): Pair => [issue, file])),
  issue: (issue, file) => ({
    rule: text(issue.rule) || null,
    severity: (number(issue.priority) ?? 1) <= 3 ? 'error' : 'warning',
    message: text(issue.description) || text(issue.message),
    location: locationOf(text(file.file) || text(file.name), number(issue.beginLine) ?? number(issue.beginline)),
  }),
});
