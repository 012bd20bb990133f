// Gitleaks' JSON report, of version 8 and of those before:
//   [{"Description":"AWS Access Key","StartLine":12,"StartColumn":5,"File":"src/config.py","Commit":"…","RuleID":"aws-access-token"}]
//   [{"line":"…","lineNumber":13,"rule":"AWS Access Key","file":"src/config.py","commit":"…"}]

import { locationOf } from '../kit/draft.ts';
import { number, type Row, row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';

/** A line of a secret's own is never shown: only what sort it is, and where. */
function said(issue: Row, ...names: readonly string[]): unknown {
  return names.map((name) => issue[name]).find((value) => value !== undefined && value !== '' && value !== null);
}

export const gitleaks = jsonIssues({
  name: 'gitleaks',
  title: 'Gitleaks',
  url: 'https://github.com/gitleaks/gitleaks#readme',
  family: 'policy',
  probe: (head) =>
    hasKeys(head, 'RuleID', 'StartLine', 'Fingerprint') ||
    hasKeys(head, 'RuleID', 'StartLine', 'Secret') ||
    hasKeys(head, 'offender', 'file'),
  issues: (value) => alone(Array.isArray(value) ? rows(value) : rows(row(value).leaks)),
  issue(issue) {
    const rule = text(said(issue, 'RuleID', 'rule_id', 'rule'));
    const commit = text(said(issue, 'Commit', 'commit'));
    return {
      rule: rule || null,
      kind: 'policy',
      message: text(said(issue, 'Description', 'description', 'rule')) || 'a secret was found',
      detail: commit ? `commit ${commit}` : '',
      location: locationOf(
        text(said(issue, 'File', 'file')),
        number(said(issue, 'StartLine', 'start_line', 'lineNumber')),
        number(said(issue, 'StartColumn', 'start_column')),
      ),
    };
  },
});
