// Grype's JSON (`grype dir:. -o json`):
//   {"matches":[{"vulnerability":{"id":"CVE-2015-5345","severity":"Medium","fix":{"versions":["8.0.30"]}},"artifact":{"name":"tomcat-jdbc","version":"8.0.28","locations":[{"path":"lib/tomcat-jdbc-8.0.28.jar"}]}}]}

import { row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';
import { vulnerable } from '../kit/vulnerable.ts';

export const grypeJson = jsonIssues({
  name: 'grype-json',
  title: 'Grype JSON',
  url: 'https://github.com/anchore/grype#output-formats',
  family: 'policy',
  tool: 'grype',
  probe: (head) =>
    hasKeys(head, 'matches', 'vulnerability') &&
    hasKeys(head, 'severity') &&
    (hasKeys(head, 'matchDetails') || hasKeys(head, 'artifact')),
  issues: (value) => alone(rows(row(value).matches)),
  issue(issue) {
    const said = row(issue.vulnerability);
    const artifact = row(issue.artifact);
    const { versions } = row(said.fix);
    return vulnerable({
      name: text(artifact.name),
      version: text(artifact.version),
      id: text(said.id),
      title: '',
      severity: text(said.severity),
      fixed: Array.isArray(versions) ? versions.map(text).filter(Boolean).join(', ') : '',
      path: text(rows(artifact.locations)[0]?.path),
      detail: text(said.description) || text(rows(issue.relatedVulnerabilities)[0]?.description),
    });
  },
});
