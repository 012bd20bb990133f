// PHPStan's JSON (`phpstan analyse --error-format=json`): messages by file, and those without one.
//   {"totals":{"errors":0,"file_errors":1},"files":{"/app/src/Money.php":{"errors":1,"messages":[{"message":"Undefined variable: $rate","line":12,"ignorable":true,"identifier":"variable.undefined"}]}},"errors":[]}

import { locationOf } from '../kit/draft.ts';
import { number, type Row, row, rows, text } from '../kit/json/format.ts';
import { hasKeys, jsonIssues, type Pair } from '../kit/json/issues.ts';

/** Messages without a file are plain texts; they stand on the lines of the report. */
function general(report: Row): readonly Pair[] {
  return Array.isArray(report.errors) ? report.errors.map((message): Pair => [{ message }, {}]) : [];
}

export const phpstanJson = jsonIssues({
  name: 'phpstan-json',
  title: 'PHPStan JSON',
  url: 'https://phpstan.org/user-guide/output-format',
  family: 'lint',
  tool: 'phpstan',
  probe: (head) => hasKeys(head, 'totals', 'file_errors'),
  issues: (value) => {
    const report = row(value);
    const files = Object.entries(row(report.files));
    return [
      ...files.flatMap(([file, said]) => rows(row(said).messages).map((issue): Pair => [issue, { file }])),
      ...general(report),
    ];
  },
  issue: (issue, { file }) => ({
    rule: text(issue.identifier) || null,
    message: text(issue.message),
    detail: text(issue.tip),
    // A trait's messages name the class that uses it behind the path.
    location:
      file === undefined
        ? null
        : locationOf(text(file).replace(/ \(in context of .{1,300}\)$/, ''), number(issue.line)),
  }),
});
