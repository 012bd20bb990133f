// Checkov's JSON, of one framework or a list of several:
//   {"check_type":"terraform","results":{"failed_checks":[{"check_id":"CKV_AWS_20","check_name":"…","file_path":"/main.tf","file_line_range":[12,20],"resource":"aws_s3_bucket.x"}]}}

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';

export const checkovJson = jsonIssues({
  name: 'checkov-json',
  title: 'Checkov JSON',
  url: 'https://www.checkov.io/2.Basics/Reviewing%20Scan%20Results.html',
  family: 'policy',
  tool: 'checkov',
  probe: (head) =>
    (hasKeys(head, 'check_type', 'results') && /"(?:failed|passed|skipped)_checks"/.test(head)) ||
    hasKeys(head, 'checkov_version', 'resource_count'),
  issues: (value) =>
    alone((Array.isArray(value) ? rows(value) : [row(value)]).flatMap((one) => rows(row(one.results).failed_checks))),
  issue(one) {
    const range = Array.isArray(one.file_line_range) ? one.file_line_range : [];
    const path = text(one.repo_file_path) || text(one.file_path);
    return {
      rule: text(one.check_id) || null,
      kind: 'policy',
      severity: severityOf(text(one.severity)),
      message: text(one.check_name),
      detail: [text(one.resource), text(one.guideline)].filter(Boolean).join('\n'),
      location: path ? locationOf(path.replace(/^\/(?=[^/])/, ''), number(range[0])) : null,
    };
  },
});
