// Yelp's detect-secrets (`detect-secrets scan`), a baseline of secrets by file; what somebody has marked as no secret is none.
//   {"version":"1.4.0","plugins_used":[…],"results":{"src/config.py":[{"type":"AWS Access Key","filename":"src/config.py","hashed_secret":"…","is_verified":false,"line_number":42}]}}

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { hasKeys, jsonIssues, type Pair } from '../kit/json/issues.ts';

export const detectSecrets = jsonIssues({
  name: 'detect-secrets',
  title: 'detect-secrets',
  url: 'https://github.com/Yelp/detect-secrets#readme',
  family: 'policy',
  probe: (head) => hasKeys(head, 'plugins_used', 'results'),
  issues: (value) =>
    Object.entries(row(row(value).results)).flatMap(([file, found]) =>
      rows(found).map((issue): Pair => [issue, { file }]),
    ),
  issue: (issue, { file }) => {
    if (issue.is_secret === false) return null;
    return {
      rule: text(issue.type) || null,
      kind: 'policy',
      message: `${text(issue.type) || 'Secret'} found`,
      location: locationOf(text(issue.filename) || text(file), number(issue.line_number)),
    };
  },
});
