// Hadolint's JSON:
//   [{"file":"Dockerfile","line":15,"column":1,"level":"warning","code":"DL3008","message":"Pin versions in apt get install."}]

import { locationOf } from '../kit/draft.ts';
import { number, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';

export const hadolintJson = jsonIssues({
  name: 'hadolint-json',
  title: 'Hadolint JSON',
  url: 'https://github.com/hadolint/hadolint#cli',
  family: 'lint',
  tool: 'hadolint',
  probe: (head) =>
    hasKeys(head, 'file', 'line', 'level', 'message') && /"code"\s{0,9}:\s{0,9}"(?:DL|SC)\d{4}"/.test(head),
  issues: (value) => alone(rows(value)),
  // Hadolint fails on all it prints; its own word stays in the detail.
  issue: (one) => ({
    rule: text(one.code) || null,
    message: text(one.message),
    detail: text(one.level),
    location: locationOf(text(one.file), number(one.line), number(one.column)),
  }),
});
