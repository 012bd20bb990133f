// GitLab's security reports (SAST, secrets, dependencies):
//   {"version":"15.0.0","vulnerabilities":[{"name":"Potential XSS","severity":"High","location":{"file":"X.cs","start_line":98},"identifiers":[{"name":"SCS0029"}]}],"scan":{"scanner":{"id":"semgrep"}}}

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { hasKeys, jsonIssues, type Pair } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';
import { toolName } from '../kit/tool-names.ts';

export const gitlabSast = jsonIssues({
  name: 'gitlab-sast',
  title: 'GitLab security report',
  url: 'https://docs.gitlab.com/development/integrations/secure/#report',
  family: 'policy',
  probe: (head) =>
    /"vulnerabilities"\s{0,9}:\s{0,9}\[/.test(head) &&
    (hasKeys(head, 'scanner') || hasKeys(head, 'identifiers')) &&
    hasKeys(head, 'version'),
  issues: (value) => rows(row(value).vulnerabilities).map((one): Pair => [one, row(value)]),
  issue(one, report) {
    const place = row(one.location);
    const scanner = text(row(one.scanner).id) || text(row(row(report.scan).scanner).id);
    const [identifier] = rows(one.identifiers);
    const path = text(place.file);
    return {
      ...(scanner ? { tool: toolName(scanner) } : {}),
      rule: text(identifier?.value) || text(identifier?.name) || null,
      severity: severityOf(text(one.severity)),
      message: text(one.message) || text(one.name) || text(one.description).split('\n', 1)[0] || '',
      detail: [text(one.description), text(one.solution)].filter(Boolean).join('\n'),
      location: path ? locationOf(path, number(place.start_line)) : null,
    };
  },
});
