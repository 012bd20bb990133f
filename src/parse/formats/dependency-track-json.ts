// Dependency-Track's finding packaging format (FPF); what somebody has suppressed counts no more.
//   {"version":"1.3","meta":{"application":"Dependency-Track"},"findings":[{"component":{"name":"timespan","version":"2.3.0"},"vulnerability":{"vulnId":"533","title":"…","severity":"LOW"},"analysis":{"isSuppressed":false}}]}

import { row, rows, text } from '../kit/json/format.ts';
import { alone, jsonIssues } from '../kit/json/issues.ts';
import { vulnerable } from '../kit/vulnerable.ts';

export const dependencyTrackJson = jsonIssues({
  name: 'dependency-track-json',
  title: 'Dependency-Track findings',
  url: 'https://docs.dependencytrack.org/integrations/file-formats/',
  family: 'policy',
  tool: 'dependency-track',
  probe: (head) => /"application"\s{0,8}:\s{0,8}"Dependency-Track"/.test(head),
  issues: (value) => alone(rows(row(value).findings)),
  issue(issue) {
    if (row(issue.analysis).isSuppressed === true) return null;
    const said = row(issue.vulnerability);
    const component = row(issue.component);
    return vulnerable({
      name: text(component.name),
      version: text(component.version),
      id: text(said.vulnId),
      title: text(said.title),
      severity: text(said.severity),
      detail: [text(said.description), text(said.recommendation)].filter(Boolean).join('\n'),
    });
  },
});
