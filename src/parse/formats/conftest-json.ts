// Conftest's JSON:
//   [{"filename":"single.yaml","namespace":"main","successes":3,"failures":[{"msg":"Container server must set a memory limit","metadata":{"query":"data.main.deny"}}]}]

import { locationOf } from '../kit/draft.ts';
import { type Row, row, rows, text } from '../kit/json/format.ts';
import { hasKeys, jsonIssues, type Pair } from '../kit/json/issues.ts';

export const conftestJson = jsonIssues({
  name: 'conftest-json',
  title: 'Conftest JSON',
  url: 'https://www.conftest.dev/options/#json',
  family: 'policy',
  tool: 'conftest',
  probe: (head) => /^[\uFEFF\s]{0,99}\[/.test(head) && hasKeys(head, 'filename', 'successes'),
  issues: (value) =>
    rows(value).flatMap((file) => [
      ...rows(file.failures).map((one): Pair => [one, file]),
      ...rows(file.warnings).map((one): Pair => [one, { ...file, warned: true }]),
    ]),
  issue: (one, file) => ({
    rule: ruleOf(one),
    kind: 'policy',
    severity: file.warned === true ? 'warning' : 'error',
    message: text(one.msg),
    location: text(file.filename) ? locationOf(text(file.filename)) : null,
  }),
});

/** The rule a policy names in its metadata, else the query that denied. */
function ruleOf(one: Row): string | null {
  const metadata = row(one.metadata);
  return text(metadata.code) || text(metadata.id) || text(metadata.query).replace(/^data\./, '') || null;
}
