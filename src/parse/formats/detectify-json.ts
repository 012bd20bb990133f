// Detectify's vulnerabilities, as its API gives them:
//   {"vulnerabilities":[{"uuid":"…","title":"SQL Injection","severity":"critical","location":"https://app.example.com/login","scan_source":"application-scanning","definition":{…},"details":{…}}]}

import { row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';

export const detectifyJson = jsonIssues({
  name: 'detectify-json',
  title: 'Detectify JSON',
  url: 'https://developer.detectify.com/',
  family: 'policy',
  tool: 'detectify',
  probe: (head) => hasKeys(head, 'vulnerabilities', 'scan_source', 'definition'),
  issues: (value) => alone(rows(row(value).vulnerabilities)),
  issue(issue) {
    const at = text(issue.location) || text(issue.host);
    return {
      rule: text(row(issue.definition).identifier) || text(issue.uuid) || null,
      kind: 'policy',
      severity: severityOf(text(issue.severity)),
      message: [text(issue.title), at].filter(Boolean).join(' at ') || 'vulnerability',
      detail: [text(row(issue.details).description), text(row(issue.details).remediation)].filter(Boolean).join('\n'),
      location: null,
    };
  },
});
