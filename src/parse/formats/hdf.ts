// Heimdall's and InSpec's results: controls of a profile, each with the results of its tests.
//   {"profiles":[{"controls":[{"id":"10104","title":"…","impact":0.3,"results":[{"status":"failed","code_desc":"…"}]}]}]}

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { hasKeys, jsonIssues } from '../kit/json/issues.ts';

export const hdf = jsonIssues({
  name: 'hdf',
  title: 'Chef InSpec and Heimdall JSON',
  url: 'https://docs.chef.io/inspec/reporters/',
  family: 'policy',
  tool: 'inspec',
  probe: (head) => hasKeys(head, 'profiles', 'controls') && hasKeys(head, 'platform'),
  issues: (value) =>
    rows(row(value).profiles)
      .flatMap((profile) => rows(profile.controls))
      .flatMap((control) => rows(control.results).map((result) => [result, control] as const)),
  issue(result, control) {
    if (text(result.status) !== 'failed' && text(result.status) !== 'error') return null;
    const place = row(control.source_location);
    return {
      rule: text(control.id) || null,
      kind: 'policy',
      severity: (number(control.impact) ?? 0.5) >= 0.5 ? 'error' : 'warning',
      message: [text(control.title), text(result.code_desc).trim().split('\n', 1)[0]].filter(Boolean).join(': '),
      detail: [text(result.code_desc), text(result.message)].filter(Boolean).join('\n'),
      location: text(place.ref) ? locationOf(text(place.ref), number(place.line)) : null,
    };
  },
});
