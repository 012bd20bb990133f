// AnchoreCTL's JSON (`anchorectl image vulnerabilities -o json`, `-o json-raw`), whose names are in camel or snake case:
//   {"vulnerabilities":[{"vuln":"CVE-2022-3333","severity":"Medium","packageName":"zlib","packageVersion":"1.2.11","packagePath":"/lib64/libz.so.1","fix":"1.2.12"}]}

import { row, rows, text } from '../kit/json/format.ts';
import { alone, jsonIssues } from '../kit/json/issues.ts';
import { vulnerable } from '../kit/vulnerable.ts';

export const anchorectlJson = jsonIssues({
  name: 'anchorectl-json',
  title: 'AnchoreCTL JSON',
  url: 'https://docs.anchore.com/current/docs/vulnerability_management/images/',
  family: 'policy',
  tool: 'anchorectl',
  probe: (head) =>
    /"(?:vuln|vulnerabilityId)"\s{0,8}:/.test(head) &&
    /"package(?:_n|N)ame"\s{0,8}:/.test(head) &&
    !head.includes('"featurename"'),
  issues: (value) => alone(Array.isArray(value) ? rows(value) : rows(row(value).vulnerabilities)),
  issue(issue) {
    const fixes = Array.isArray(issue.fixVersions) ? issue.fixVersions.map(text).filter(Boolean).join(', ') : '';
    const fix = text(issue.fix) || fixes;
    return vulnerable({
      name: text(issue.packageName) || text(issue.package_name),
      version: text(issue.packageVersion) || text(issue.package_version),
      id: text(issue.vuln) || text(issue.vulnerabilityId),
      title: '',
      severity: text(issue.severity),
      fixed: /^none$/i.test(fix) ? '' : fix,
      detail: text(issue.url),
    });
  },
});
