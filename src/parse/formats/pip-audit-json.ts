// pip-audit's JSON (`pip-audit -f json`), which older versions wrote without the outer object:
//   {"dependencies":[{"name":"aiohttp","version":"3.6.2","vulns":[{"id":"PYSEC-2021-76","fix_versions":["3.7.4"],"description":"…"}]}],"fixes":[]}

import { row, rows, text } from '../kit/json/format.ts';
import { hasKeys, jsonIssues, type Pair } from '../kit/json/issues.ts';
import { vulnerable } from '../kit/vulnerable.ts';

export const pipAuditJson = jsonIssues({
  name: 'pip-audit-json',
  title: 'pip-audit JSON',
  url: 'https://github.com/pypa/pip-audit#readme',
  family: 'policy',
  tool: 'pip-audit',
  probe: (head) => hasKeys(head, 'name', 'version', 'vulns'),
  issues: (value) =>
    (Array.isArray(value) ? rows(value) : rows(row(value).dependencies)).flatMap((dependency) =>
      rows(dependency.vulns).map((issue): Pair => [issue, dependency]),
    ),
  issue: (issue, dependency) =>
    vulnerable({
      name: text(dependency.name),
      version: text(dependency.version),
      id: text(issue.id),
      title: '',
      severity: 'high',
      fixed: Array.isArray(issue.fix_versions) ? issue.fix_versions.map(text).filter(Boolean).join(', ') : '',
      detail: text(issue.description),
    }),
});
