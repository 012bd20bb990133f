// bundler-audit's JSON (`bundle-audit check --format json`):
//   {"version":"0.9.0","results":[{"type":"unpatched_gem","gem":{"name":"rack","version":"1.6.13"},"advisory":{"cve":"2020-8161","title":"Directory traversal","criticality":"high","patched_versions":["~> 2.1.3"]}}]}

import { row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';
import { vulnerable } from '../kit/vulnerable.ts';

export const bundlerAuditJson = jsonIssues({
  name: 'bundler-audit-json',
  title: 'bundler-audit JSON',
  url: 'https://github.com/rubysec/bundler-audit#readme',
  family: 'policy',
  tool: 'bundler-audit',
  probe: (head) => /"type"\s{0,8}:\s{0,8}"(?:unpatched_gem|insecure_source)"/.test(head) && hasKeys(head, 'results'),
  issues: (value) => alone(rows(row(value).results)),
  issue(issue) {
    if (issue.type === 'insecure_source')
      return {
        rule: 'insecure_source',
        kind: 'policy',
        message: `insecure source ${text(issue.source)}`,
        location: null,
      };
    const advisory = row(issue.advisory);
    const patched = Array.isArray(advisory.patched_versions)
      ? advisory.patched_versions.map(text).filter(Boolean).join(', ')
      : '';
    return vulnerable({
      name: text(row(issue.gem).name),
      version: text(row(issue.gem).version),
      id: text(advisory.cve)
        ? `CVE-${text(advisory.cve)}`
        : text(advisory.ghsa)
          ? `GHSA-${text(advisory.ghsa)}`
          : text(advisory.id),
      title: text(advisory.title),
      severity: text(advisory.criticality),
      fixed: patched,
      path: 'Gemfile.lock',
      detail: text(advisory.url),
    });
  },
});
