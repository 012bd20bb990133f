// salt-lint's JSON (`salt-lint --json`):
//   [{"id":"204","message":"Lines should be no longer that 160 chars","filename":"states/web.sls","linenumber":12,"line":"…","severity":"VERY_LOW"}]

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';

const RANKS = /^VERY_/;

export const saltLintJson = jsonIssues({
  name: 'salt-lint-json',
  title: 'salt-lint JSON',
  url: 'https://salt-lint.readthedocs.io/en/latest/',
  family: 'lint',
  tool: 'salt-lint',
  probe: (head) =>
    /\.(?:sls|jinja2?)"/.test(head) &&
    hasKeys(head, 'id', 'message') &&
    (hasKeys(head, 'linenumber') || hasKeys(head, 'line', 'rule')),
  issues: (value) => alone(rows(value)),
  issue: (issue) => ({
    rule: text(issue.id) || text(row(issue.rule).id) || null,
    severity: severityOf(text(issue.severity).replace(RANKS, '')),
    message: text(issue.message) || text(row(issue.rule).shortdesc),
    location: locationOf(
      text(issue.filename) || text(issue.file),
      number(issue.linenumber) ?? number(issue.line),
      number(issue.column),
    ),
  }),
});
