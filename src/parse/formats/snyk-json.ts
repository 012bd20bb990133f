// Snyk's JSON (`snyk test --json`), one project or several:
//   {"vulnerabilities":[{"id":"SNYK-JS-LODASH-73638","title":"Prototype Pollution","severity":"critical","packageName":"lodash","version":"4.17.15","from":["app@1.0.0","lodash@4.17.15"],"fixedIn":["4.17.21"]}],"displayTargetFile":"package-lock.json"}

import { row, rows, text } from '../kit/json/format.ts';
import { hasKeys, jsonIssues, type Pair } from '../kit/json/issues.ts';
import { vulnerable } from '../kit/vulnerable.ts';

export const snykJson = jsonIssues({
  name: 'snyk-json',
  title: 'Snyk JSON',
  url: 'https://docs.snyk.io/snyk-cli/commands/test',
  family: 'policy',
  tool: 'snyk',
  probe: (head) => hasKeys(head, 'vulnerabilities', 'packageName', 'from') || /"id"\s{0,8}:\s{0,8}"SNYK-/.test(head),
  issues: (value) =>
    (Array.isArray(value) ? rows(value) : [row(value)]).flatMap((project) =>
      rows(project.vulnerabilities).map((issue): Pair => [issue, project]),
    ),
  issue: (issue, project) =>
    vulnerable({
      name: text(issue.packageName) || text(issue.name),
      version: text(issue.version) || text(issue.packageVersion),
      id: text(issue.id),
      title: text(issue.title),
      severity: text(issue.severity),
      fixed: Array.isArray(issue.fixedIn) ? issue.fixedIn.map(text).filter(Boolean).join(', ') : '',
      path: text(issue.filePath) || text(project.displayTargetFile),
      detail: [Array.isArray(issue.from) ? issue.from.map(text).join(' > ') : '', text(issue.description)]
        .filter(Boolean)
        .join('\n'),
    }),
});
