// OSV-Scanner's JSON (`osv-scanner scan --format json`):
//   {"results":[{"source":{"path":"package-lock.json","type":"lockfile"},"packages":[{"package":{"name":"lodash","version":"4.17.15","ecosystem":"npm"},"vulnerabilities":[{"id":"GHSA-…","summary":"…","database_specific":{"severity":"HIGH"}}]}]}]}

import { row, rows, text } from '../kit/json/format.ts';
import { hasKeys, jsonIssues, type Pair } from '../kit/json/issues.ts';
import { vulnerable } from '../kit/vulnerable.ts';

export const osvScannerJson = jsonIssues({
  name: 'osv-scanner-json',
  title: 'OSV-Scanner JSON',
  url: 'https://google.github.io/osv-scanner/output/',
  family: 'policy',
  tool: 'osv-scanner',
  probe: (head) => hasKeys(head, 'results', 'packages', 'package', 'vulnerabilities') && hasKeys(head, 'ecosystem'),
  issues: (value) =>
    rows(row(value).results).flatMap((result) =>
      rows(result.packages).flatMap((one) =>
        rows(one.vulnerabilities).map((issue): Pair => [issue, { source: result.source, package: one.package }]),
      ),
    ),
  issue: (issue, around) =>
    vulnerable({
      name: text(row(around.package).name),
      version: text(row(around.package).version),
      id: text(issue.id),
      title: text(issue.summary),
      severity: text(row(issue.database_specific).severity),
      path: text(row(around.source).path),
      detail: text(issue.details),
    }),
});
