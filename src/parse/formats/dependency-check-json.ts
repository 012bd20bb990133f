// OWASP Dependency-Check's JSON:
//   {"reportSchema":"1.1","scanInfo":{…},"dependencies":[{"fileName":"commons-text-1.9.jar","filePath":"lib/commons-text-1.9.jar","vulnerabilities":[{"name":"CVE-2022-42889","severity":"CRITICAL","description":"…"}]}]}

import { row, rows, text } from '../kit/json/format.ts';
import { hasKeys, jsonIssues, type Pair } from '../kit/json/issues.ts';
import { vulnerable } from '../kit/vulnerable.ts';

export const dependencyCheckJson = jsonIssues({
  name: 'dependency-check-json',
  title: 'OWASP Dependency-Check JSON',
  url: 'https://dependency-check.github.io/DependencyCheck/general/thereport.html',
  family: 'policy',
  tool: 'dependency-check',
  probe: (head) => hasKeys(head, 'reportSchema', 'scanInfo'),
  issues: (value) =>
    rows(row(value).dependencies).flatMap((dependency) =>
      rows(dependency.vulnerabilities).map((issue): Pair => [issue, dependency]),
    ),
  issue: (issue, dependency) =>
    vulnerable({
      name: text(dependency.fileName),
      version: '',
      id: text(issue.name),
      title: '',
      severity: text(issue.severity),
      path: text(dependency.filePath),
      detail: text(issue.description),
    }),
});
