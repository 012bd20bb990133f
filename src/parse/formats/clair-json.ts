// Clair's report of an image (clair-scanner, `-r report.json`):
//   {"image":"shop/api:1","unapproved":["CVE-2019-12290"],"vulnerabilities":[{"featurename":"sqlite3","featureversion":"3.22.0","vulnerability":"CVE-2020-13630","severity":"Medium","fixedby":"3.22.1"}]}

import { row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';
import { vulnerable } from '../kit/vulnerable.ts';

export const clairJson = jsonIssues({
  name: 'clair-json',
  title: 'Clair JSON',
  url: 'https://github.com/arminc/clair-scanner#readme',
  family: 'policy',
  tool: 'clair',
  probe: (head) => hasKeys(head, 'featurename', 'featureversion', 'vulnerability'),
  issues: (value) => alone(rows(row(value).vulnerabilities)),
  issue: (issue) =>
    vulnerable({
      name: text(issue.featurename),
      version: text(issue.featureversion),
      id: text(issue.vulnerability),
      title: '',
      severity: text(issue.severity),
      fixed: text(issue.fixedby),
      detail: text(issue.description),
    }),
});
