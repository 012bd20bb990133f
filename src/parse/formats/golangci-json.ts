// golangci-lint's JSON:
//   {"Issues":[{"FromLinter":"errcheck","Text":"Error return value is not checked","Severity":"","Pos":{"Filename":"main.go","Line":12,"Column":5}}],"Report":{…}}

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';

export const golangciJson = jsonIssues({
  name: 'golangci-json',
  title: 'golangci-lint JSON',
  url: 'https://golangci-lint.run/docs/configuration/file/#output-configuration',
  family: 'lint',
  tool: 'golangci-lint',
  probe: (head) =>
    hasKeys(head, 'Issues') &&
    (hasKeys(head, 'FromLinter', 'Pos') || (hasKeys(head, 'Report') && hasKeys(head, 'Linters'))),
  issues: (value) => alone(rows(row(value).Issues)),
  issue(one) {
    const place = row(one.Pos);
    return {
      rule: text(one.FromLinter) || null,
      severity: text(one.Severity) ? severityOf(text(one.Severity)) : 'error',
      message: text(one.Text).split('\n', 1)[0] ?? '',
      detail: Array.isArray(one.SourceLines) ? one.SourceLines.map(text).join('\n') : '',
      location: locationOf(text(place.Filename), number(place.Line), number(place.Column)),
    };
  },
});
