// tfsec's JSON:
//   {"results":[{"rule_id":"GCP008","long_id":"google-gke-…","description":"…","severity":"HIGH","location":{"filename":"cluster.tf","start_line":52}}]}

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';

export const tfsecJson = jsonIssues({
  name: 'tfsec-json',
  title: 'tfsec JSON',
  url: 'https://aquasecurity.github.io/tfsec/latest/guides/configuration/outputs/',
  family: 'policy',
  tool: 'tfsec',
  probe: (head) => hasKeys(head, 'results', 'rule_id', 'rule_description') && hasKeys(head, 'location', 'filename'),
  issues: (value) => alone(rows(row(value).results)),
  issue(one) {
    // An old version calls every result passed; status 1 is passed in a new one.
    if (one.status === 1) return null;
    const place = row(one.location);
    return {
      rule: text(one.long_id) || text(one.rule_id) || null,
      kind: 'policy',
      severity: severityOf(text(one.severity)),
      message: text(one.description),
      detail: [text(one.impact), text(one.resolution), text(one.resource)].filter(Boolean).join('\n'),
      location: locationOf(text(place.filename), number(place.start_line)),
    };
  },
});
