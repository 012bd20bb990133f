// SQLFluff's JSON (`sqlfluff lint --format json`), of every version, and its violations in one list:
//   [{"filepath":"models/stock.sql","violations":[{"start_line_no":3,"start_line_pos":1,"code":"LT02","description":"Expected indent of 4 spaces.","name":"layout.indent","warning":false}]}]

import { locationOf } from '../kit/draft.ts';
import { number, type Row, row, rows, text } from '../kit/json/format.ts';
import { hasKeys, jsonIssues, type Pair } from '../kit/json/issues.ts';

function pairsOf(value: unknown): readonly Pair[] {
  const top = Array.isArray(value) ? rows(value) : [row(value)];
  return top.flatMap((one): readonly Pair[] =>
    Array.isArray(one.violations) ? rows(one.violations).map((issue): Pair => [issue, one]) : [[one, {}]],
  );
}

const isIssue = (issue: Row): boolean => issue.code !== undefined || issue.rule_code !== undefined;

export const sqlfluffJson = jsonIssues({
  name: 'sqlfluff-json',
  title: 'SQLFluff JSON',
  url: 'https://docs.sqlfluff.com/en/stable/reference/cli.html',
  family: 'lint',
  tool: 'sqlfluff',
  probe: (head) =>
    hasKeys(head, 'filepath', 'violations') || (hasKeys(head, 'rule_code') && hasKeys(head, 'description')),
  issues: pairsOf,
  issue(issue, file) {
    if (!isIssue(issue)) return null;
    const path = text(file.filepath) || text(issue.path);
    return {
      rule: text(issue.code) || text(issue.rule_code) || null,
      severity: issue.warning === true ? 'warning' : 'error',
      message: text(issue.description) || text(issue.rule_description),
      detail: text(issue.name) || text(issue.rule_name),
      location: path
        ? locationOf(
            path,
            number(issue.start_line_no) ?? number(issue.line_no),
            number(issue.start_line_pos) ?? number(issue.line_pos),
          )
        : null,
    };
  },
});
