// OpenSCAP results as JSON, by test or by rule; only what failed, erred or could not be told.
//   {"test_results":[{"result":"fail","severity":"high","rule":{"id":"xccdf_org.ssgproject.content_rule_umask","title":"Set Default umask"},"evidence":"…","file":"etc/login.defs"}]}

import { locationOf } from '../kit/draft.ts';
import { row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';

const PASSED = /^(?:pass|fixed|notapplicable|notselected|notchecked|informational)$/i;

export const openscapJson = jsonIssues({
  name: 'openscap-json',
  title: 'OpenSCAP JSON',
  url: 'https://www.open-scap.org/tools/openscap-base/',
  family: 'policy',
  tool: 'openscap',
  probe: (head) =>
    hasKeys(head, 'result') && (hasKeys(head, 'test_results') || (hasKeys(head, 'rules') && head.includes('"xccdf_'))),
  issues: (value) => alone([...rows(row(value).test_results), ...rows(row(value).rules)]),
  issue(issue) {
    if (PASSED.test(text(issue.result))) return null;
    const rule = issue.rule === undefined ? issue : row(issue.rule);
    const file = text(issue.file);
    return {
      rule: text(rule.id) || null,
      kind: 'policy',
      severity: severityOf(text(issue.severity)),
      message: text(rule.title) || text(issue.evidence) || text(rule.id),
      detail: [text(rule.description), text(issue.evidence)].filter(Boolean).join('\n'),
      location: file ? locationOf(file) : null,
    };
  },
});
