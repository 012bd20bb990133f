// oxlint's JSON reporter:
//   {"diagnostics":[{"message":"…","code":"eslint(no-debugger)","severity":"warning","filename":"src/a.ts","labels":[{"span":{"line":7,"column":35}}]}]}

import type { Finding } from '../../model/finding.ts';
import { locationOf } from '../kit/draft.ts';
import { jsonReport, numberOf, type Place, type Row, reported, rowOf, rowsOf, textOf } from '../kit/json-report.ts';

function toFinding(diagnostic: Row, place: Place): Finding {
  const span = rowOf(rowsOf(diagnostic.labels)[0]?.span);
  const path = textOf(diagnostic.filename);
  const rule = textOf(diagnostic.code);
  return reported(
    diagnostic,
    {
      tool: 'oxlint',
      severity: textOf(diagnostic.severity) === 'error' ? 'error' : 'warning',
      rule: rule || null,
      message: textOf(diagnostic.message) ?? '',
      detail: textOf(diagnostic.help) ?? '',
      location: path ? locationOf(path, numberOf(span?.line), numberOf(span?.column)) : null,
      kind: rule ? 'style-rule' : 'syntax',
    },
    place,
  );
}

export const oxlintJson = jsonReport({
  name: 'oxlint-json',
  title: 'oxlint (JSON)',
  url: 'https://oxc.rs/docs/guide/usage/linter/output-formats.html#json',
  family: 'lint',
  tool: 'oxlint',
  probe: (head) =>
    head.includes('"diagnostics"') &&
    head.includes('"labels"') &&
    head.includes('"filename"') &&
    head.includes('"severity"'),
  read: (json, context) => ({
    findings: rowsOf(rowOf(json.value)?.diagnostics)
      .slice(0, context.limits.findings)
      .map((diagnostic) => toFinding(diagnostic, { json, context })),
  }),
});
