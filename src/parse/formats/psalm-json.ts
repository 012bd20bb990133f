// Psalm's JSON (`psalm --output-format=json`):
//   [{"link":"https://psalm.dev/024","severity":"error","line_from":12,"line_to":12,"type":"UndefinedVariable","message":"Cannot find referenced variable $rate","file_name":"src/Money.php","column_from":9}]

import { locationOf } from '../kit/draft.ts';
import { number, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';

export const psalmJson = jsonIssues({
  name: 'psalm-json',
  title: 'Psalm JSON',
  url: 'https://psalm.dev/docs/running_psalm/command_line_usage/',
  family: 'lint',
  tool: 'psalm',
  probe: (head) => hasKeys(head, 'line_from', 'file_name', 'type', 'message'),
  issues: (value) => alone(rows(value)),
  issue: (issue) => ({
    rule: text(issue.type) || null,
    severity: severityOf(text(issue.severity)),
    message: text(issue.message),
    detail: [text(issue.snippet).trim(), text(issue.link)].filter(Boolean).join('\n'),
    location: locationOf(
      text(issue.file_path) || text(issue.file_name),
      number(issue.line_from),
      number(issue.column_from),
    ),
  }),
});
