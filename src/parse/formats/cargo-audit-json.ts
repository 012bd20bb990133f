// cargo-audit's JSON (`cargo audit --json`), vulnerabilities and warnings of a Cargo.lock:
//   {"database":{…},"lockfile":{…},"vulnerabilities":{"found":true,"count":1,"list":[{"advisory":{"id":"RUSTSEC-2020-0091","title":"…"},"versions":{"patched":[">=1.1.0"]},"package":{"name":"arc-swap","version":"0.4.7"}}]},"warnings":{}}

import { row, rows, text } from '../kit/json/format.ts';
import { hasKeys, jsonIssues, type Pair } from '../kit/json/issues.ts';
import { vulnerable } from '../kit/vulnerable.ts';

export const cargoAuditJson = jsonIssues({
  name: 'cargo-audit-json',
  title: 'cargo-audit JSON',
  url: 'https://github.com/rustsec/rustsec/tree/main/cargo-audit#readme',
  family: 'policy',
  tool: 'cargo-audit',
  probe: (head) => hasKeys(head, 'lockfile', 'vulnerabilities') && hasKeys(head, 'advisory-count'),
  issues: (value) => rows(row(row(value).vulnerabilities).list).map((issue): Pair => [issue, {}]),
  issue(issue) {
    const advisory = row(issue.advisory);
    const patched = row(issue.versions).patched;
    return vulnerable({
      name: text(row(issue.package).name),
      version: text(row(issue.package).version),
      id: text(advisory.id),
      title: text(advisory.title),
      severity: 'high',
      fixed: Array.isArray(patched) ? patched.map(text).filter(Boolean).join(', ') : '',
      path: 'Cargo.lock',
      detail: text(advisory.description),
    });
  },
});
