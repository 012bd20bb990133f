// markdownlint's JSON: an array of what markdownlint-cli's `-j` and markdownlint-cli2's JSON formatter write.
//   [{"fileName":"docs/guide.md","lineNumber":3,"ruleNames":["MD001","heading-increment"],"ruleDescription":"…","errorDetail":"Expected: h2; Actual: h3"}]

import type { Finding } from '../../model/finding.ts';
import { locationOf } from '../kit/draft.ts';
import { jsonReport, numberOf, type Place, type Row, reported, rowsOf, textOf } from '../kit/json-report.ts';

function toFinding(row: Row, place: Place): Finding {
  const names: readonly unknown[] = Array.isArray(row.ruleNames) ? row.ruleNames : [];
  const detail = textOf(row.errorDetail);
  const range: readonly unknown[] = Array.isArray(row.errorRange) ? row.errorRange : [];
  return reported(
    row,
    {
      tool: 'markdownlint',
      severity: textOf(row.severity) === 'warning' ? 'warning' : 'error',
      rule: textOf(names[0]),
      message: [textOf(row.ruleDescription), detail ? `[${detail}]` : null].filter(Boolean).join(' '),
      detail: textOf(row.errorContext) ?? '',
      location: locationOf(textOf(row.fileName) ?? '', numberOf(row.lineNumber), numberOf(range[0])),
      kind: 'style-rule',
    },
    place,
  );
}

export const markdownlintJson = jsonReport({
  name: 'markdownlint-json',
  title: 'markdownlint (JSON)',
  url: 'https://github.com/DavidAnson/markdownlint-cli2-formatter-json',
  family: 'lint',
  tool: 'markdownlint',
  probe: (head) => head.includes('"ruleNames"') && head.includes('"lineNumber"') && head.includes('"fileName"'),
  read: (json, context) => ({
    findings: rowsOf(json.value)
      .slice(0, context.limits.findings)
      .map((row) => toFinding(row, { json, context })),
  }),
});
