// Code Climate's and GitLab's code quality report:
//   [{"description":"Method has 6 arguments","check_name":"argument_count","severity":"minor","location":{"path":"a.rb","lines":{"begin":2}}}]

import type { Severity } from '../../model/finding.ts';
import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';
import { toolName } from '../kit/tool-names.ts';

const SEVERITIES: Readonly<Record<string, Severity>> = {
  blocker: 'error',
  critical: 'error',
  major: 'error',
  minor: 'warning',
  info: 'note',
};

export const codeClimate = jsonIssues({
  name: 'code-climate',
  title: 'Code Climate JSON (GitLab code quality)',
  url: 'https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format',
  family: 'lint',
  probe: (head) =>
    hasKeys(head, 'location', 'path') &&
    (hasKeys(head, 'check_name') || hasKeys(head, 'description', 'fingerprint')) &&
    /"(?:lines|positions)"\s{0,9}:/.test(head) &&
    !/"check_name"\s{0,9}:\s{0,9}"Phan/.test(head),
  issues: (value) =>
    alone(Array.isArray(value) ? rows(value) : [row(value)]).filter(([one]) => one.location !== undefined),
  issue(one) {
    const place = row(one.location);
    const lines = row(place.lines);
    const start = row(row(place.positions).begin);
    const from = row(lines.begin);
    const engine = text(one.engine_name);
    return {
      ...(engine && engine !== 'structure' && engine !== 'duplication' ? { tool: toolName(engine) } : {}),
      rule: text(one.check_name) || null,
      severity: SEVERITIES[text(one.severity)] ?? 'error',
      message: text(one.description).split('\n', 1)[0] ?? '',
      detail: text(row(one.content).body),
      location: locationOf(
        text(place.path),
        number(lines.begin) ?? number(from.line) ?? number(start.line),
        number(start.column) ?? number(from.column),
      ),
    };
  },
});
