// RuboCop's JSON:
//   {"files":[{"path":"lib/a.rb","offenses":[{"severity":"convention","cop_name":"Style/StringLiterals","message":"…","location":{"start_line":3,"start_column":5}}]}]}

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { hasKeys, jsonIssues } from '../kit/json/issues.ts';

export const rubocopJson = jsonIssues({
  name: 'rubocop-json',
  title: 'RuboCop JSON',
  url: 'https://docs.rubocop.org/rubocop/formatters.html#json-formatter',
  family: 'lint',
  tool: 'rubocop',
  probe: (head) => hasKeys(head, 'files', 'offenses') && /"(?:rubocop_version|cop_name|metadata)"/.test(head),
  issues: (value) =>
    rows(row(value).files).flatMap((file) => rows(file.offenses).map((offense) => [offense, file] as const)),
  issue(offense, file) {
    const place = row(offense.location);
    const rule = text(offense.cop_name);
    const message = text(offense.message);
    return {
      rule: rule || null,
      severity: text(offense.severity) === 'info' ? 'note' : 'error',
      message: rule && message.startsWith(`${rule}: `) ? message.slice(rule.length + 2) : message,
      detail: text(offense.severity),
      location: locationOf(
        text(file.path),
        number(place.start_line) ?? number(place.line),
        number(place.start_column) ?? number(place.column),
      ),
    };
  },
});
