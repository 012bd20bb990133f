// CIS-CAT's JSON: the rules of a benchmark and how a machine does.
//   {"benchmark-id":"…","rules":[{"rule-id":"rule.2","rule-title":"Ensure …","result":"fail"}]}

import { row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';

export const cisCat = jsonIssues({
  name: 'cis-cat',
  title: 'CIS-CAT JSON',
  url: 'https://ccpa-docs.readthedocs.io/en/latest/',
  family: 'policy',
  probe: (head) => hasKeys(head, 'benchmark-id', 'rules'),
  issues: (value) => alone(rows(row(value).rules)),
  issue: (one) =>
    /^(?:fail|error)/i.test(text(one.result))
      ? {
          rule: text(one['rule-id']) || null,
          kind: 'policy',
          message: text(one['rule-title']),
          detail: text(row(one).rationale),
        }
      : null,
});
