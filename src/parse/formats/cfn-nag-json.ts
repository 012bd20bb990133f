// cfn_nag's JSON (`cfn_nag_scan --output-format json`): one entry per template, one violation per rule with all its lines.
//   [{"filename":"templates/efs.yaml","file_results":{"failure_count":1,"violations":[{"id":"F27","type":"FAIL","message":"EFS FileSystem should have encryption enabled","line_numbers":[12]}]}}]

import { locationOf } from '../kit/draft.ts';
import { number, type Row, row, rows, text } from '../kit/json/format.ts';
import { hasKeys, jsonIssues, type Pair } from '../kit/json/issues.ts';

export const cfnNagJson = jsonIssues({
  name: 'cfn-nag-json',
  title: 'cfn_nag JSON',
  url: 'https://github.com/stelligent/cfn_nag#usage',
  family: 'policy',
  tool: 'cfn-nag',
  probe: (head) => hasKeys(head, 'filename', 'file_results'),
  issues: (value) =>
    rows(value).flatMap((file) =>
      rows(row(file.file_results).violations).flatMap((violation) =>
        linesOf(violation).map((at): Pair => [violation, { ...file, at }]),
      ),
    ),
  issue: (violation, { filename, at }) => ({
    rule: text(violation.id) || null,
    kind: 'policy',
    severity: text(violation.type) === 'WARN' ? 'warning' : 'error',
    message: text(violation.message),
    detail: Array.isArray(violation.logical_resource_ids) ? violation.logical_resource_ids.map(text).join(', ') : '',
    location: locationOf(text(filename), number(at)),
  }),
});

const linesOf = ({ line_numbers: lines }: Row): readonly unknown[] =>
  Array.isArray(lines) && lines.length ? lines : [null];
