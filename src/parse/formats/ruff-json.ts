// Ruff's JSON, `--output-format json`:
//   [{"code":"F401","message":"`os` imported but unused","location":{"row":1,"column":8},"filename":"src/stock/store.py"}]

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';

export const ruffJson = jsonIssues({
  name: 'ruff-json',
  title: 'Ruff JSON',
  url: 'https://docs.astral.sh/ruff/settings/#output-format',
  family: 'lint',
  tool: 'ruff',
  probe: (head) => hasKeys(head, 'filename', 'location', 'row') && /"(?:noqa_row|end_location|cell)"/.test(head),
  issues: (value) => alone(rows(value)),
  issue(issue) {
    const place = row(issue.location);
    const code = text(issue.code);
    return {
      rule: code || 'invalid-syntax',
      message: text(issue.message),
      detail: text(issue.url),
      location: locationOf(text(issue.filename), number(place.row), number(place.column)),
      ...(code && code !== 'invalid-syntax' ? {} : { kind: 'syntax' as const }),
    };
  },
});
