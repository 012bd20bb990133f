// Reviewdog's diagnostics, as one document or one a line:
//   {"source":{"name":"super lint"},"diagnostics":[{"message":"…","location":{"path":"a.go","range":{"start":{"line":14,"column":15}}},"severity":"ERROR","code":{"value":"RULE1"}}]}

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { jsonIssues } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';
import { toolName } from '../kit/tool-names.ts';

export const rdjson = jsonIssues({
  name: 'rdjson',
  title: 'Reviewdog Diagnostic Format (rdjson, rdjsonl)',
  url: 'https://github.com/reviewdog/reviewdog/tree/master/proto/rdf',
  family: 'lint',
  probe: (head) =>
    /"location"\s{0,9}:\s{0,9}\{\s{0,99}"(?:path"\s{0,9}:|range"\s{0,9}:)/.test(head) &&
    (/"diagnostics"\s{0,9}:/.test(head) || /^[\uFEFF\s]{0,99}\{[^\n]{0,20000}"message"\s{0,9}:/.test(head)) &&
    !/"check_name"|"ruleId"|"cve"/.test(head),
  issues: (value) =>
    Array.isArray(row(value).diagnostics)
      ? rows(row(value).diagnostics).map((one) => [one, row(value)] as const)
      : [[row(value), {}] as const],
  issue(one, around) {
    const place = row(one.location);
    const start = row(row(place.range).start);
    const source = text(row(one.source).name) || text(row(around.source).name);
    const severity = text(one.severity) || text(around.severity);
    const [message = '', ...more] = text(one.message).split('\n');
    return {
      ...(source ? { tool: toolName(source) } : {}),
      rule: text(row(one.code).value) || null,
      severity: /^UNKNOWN|^$/.test(severity) ? 'error' : severityOf(severity),
      message,
      detail: more.join('\n'),
      location: text(place.path) ? locationOf(text(place.path), number(start.line), number(start.column)) : null,
    };
  },
});
