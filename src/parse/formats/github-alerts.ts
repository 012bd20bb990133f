// GitHub's code scanning alerts, as its API gives them; those fixed or dismissed count no more.
//   [{"number":35,"state":"open","rule":{"id":"py/clear-text-storage","severity":"error","description":"…"},"tool":{"name":"CodeQL"},"most_recent_instance":{"message":{"text":"…"},"location":{"path":"src/a.py","start_line":42}}}]

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';

export const githubAlerts = jsonIssues({
  name: 'github-alerts',
  title: 'GitHub code scanning alerts',
  url: 'https://docs.github.com/rest/code-scanning/code-scanning',
  family: 'policy',
  tool: 'code-scanning',
  probe: (head) => hasKeys(head, 'most_recent_instance', 'rule', 'tool'),
  issues: (value) => alone(Array.isArray(value) ? rows(value) : [row(value)]),
  issue(issue) {
    if (/^(?:fixed|dismissed)$/.test(text(issue.state))) return null;
    const rule = row(issue.rule);
    const instance = row(issue.most_recent_instance);
    const at = row(instance.location);
    return {
      tool: text(row(issue.tool).name).toLowerCase() || 'code-scanning',
      rule: text(rule.id) || text(rule.name) || null,
      kind: 'policy',
      severity: severityOf(text(rule.severity)),
      message: text(row(instance.message).text) || text(rule.description),
      detail: text(rule.description),
      location: text(at.path) ? locationOf(text(at.path), number(at.start_line), number(at.start_column)) : null,
    };
  },
});
