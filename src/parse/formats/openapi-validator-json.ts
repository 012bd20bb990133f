// Lists of issues that name `file`, `line`, `rule` and `message`, as IBM's OpenAPI validator gives them:
//   [{"message":"Path contains …","rule":"ibm-no-consecutive-path-parameter-segments","path":["paths"],"line":332,"severity":"error","file":"openapi.yaml"}]

import { locationOf } from '../kit/draft.ts';
import { number, type Row, row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';

/** The validator's own report keeps them by severity. */
function issuesOf(value: unknown): readonly Row[] {
  if (Array.isArray(value)) return rows(value);
  return ['error', 'warning', 'info', 'hint'].flatMap((severity) =>
    rows(row(row(value)[severity]).results ?? row(value)[`${severity}s`]).map((issue) => ({ severity, ...issue })),
  );
}

export const openapiValidatorJson = jsonIssues({
  name: 'openapi-validator-json',
  title: 'IBM OpenAPI validator JSON',
  url: 'https://github.com/IBM/openapi-validator#json-output',
  family: 'lint',
  tool: 'openapi-validator',
  probe: (head) =>
    hasKeys(head, 'rule', 'path', 'line', 'message') &&
    /"rule"\s{0,8}:\s{0,8}"(?:ibm-|oas\d|operation-|info-|no-|path-)/.test(head),
  issues: (value) => alone(issuesOf(value)),
  issue(issue) {
    const file = text(issue.file);
    return {
      rule: text(issue.rule) || null,
      severity: severityOf(text(issue.severity)),
      message: text(issue.message),
      detail: Array.isArray(issue.path) ? issue.path.map(text).join('.') : '',
      location: file ? locationOf(file, number(issue.line)) : null,
    };
  },
});
