// Terrascan's JSON:
//   {"results":{"violations":[{"rule_name":"gkeControlPlaneNotPublic","rule_id":"AC_GCP_0021","description":"…","severity":"HIGH","file":"cluster.tf","line":52}],"scan_summary":{…}}}

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';

export const terrascanJson = jsonIssues({
  name: 'terrascan-json',
  title: 'Terrascan JSON',
  url: 'https://runterrascan.io/docs/usage/command_line_mode/',
  family: 'policy',
  tool: 'terrascan',
  probe: (head) =>
    /"results"\s{0,9}:\s{0,9}\{/.test(head) && (hasKeys(head, 'violations', 'rule_id') || hasKeys(head, 'scan_errors')),
  issues: (value) => alone(rows(row(row(value).results).violations)),
  issue: (one) => ({
    rule: text(one.rule_id) || text(one.rule_name) || null,
    kind: 'policy',
    severity: severityOf(text(one.severity)),
    message: text(one.description),
    detail: [text(one.rule_name), text(one.resource_name)].filter(Boolean).join('\n'),
    location: text(one.file) ? locationOf(text(one.file), number(one.line)) : null,
  }),
});
