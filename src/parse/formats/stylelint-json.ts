// Stylelint's JSON formatter:
//   [{"source":"/repo/css/site.css","parseErrors":[],"warnings":[{"line":1,"column":12,"rule":"color-no-invalid-hex","severity":"error","text":"…"}]}]

import type { Finding } from '../../model/finding.ts';
import { locationOf } from '../kit/draft.ts';
import { jsonReport, numberOf, type Place, type Row, reported, rowsOf, textOf } from '../kit/json-report.ts';

function toFinding(warning: Row, path: string, place: Place): Finding {
  const rule = textOf(warning.rule);
  const text = textOf(warning.text) ?? '';
  return reported(
    warning,
    {
      tool: 'stylelint',
      severity: textOf(warning.severity) === 'warning' ? 'warning' : 'error',
      rule,
      message: rule && text.endsWith(` (${rule})`) ? text.slice(0, -rule.length - 3) : text,
      location: locationOf(path, numberOf(warning.line), numberOf(warning.column)),
      kind: rule === 'CssSyntaxError' ? 'syntax' : 'style-rule',
    },
    place,
  );
}

export const stylelintJson = jsonReport({
  name: 'stylelint-json',
  title: 'Stylelint (JSON)',
  url: 'https://stylelint.io/user-guide/options/#formatter',
  family: 'lint',
  tool: 'stylelint',
  probe: (head) => head.includes('"source"') && head.includes('"warnings"') && head.includes('"invalidOptionWarnings"'),
  read: (json, context) => {
    const findings = rowsOf(json.value).flatMap((file) =>
      [...rowsOf(file.warnings), ...rowsOf(file.parseErrors)].map((warning) =>
        toFinding(warning, textOf(file.source) ?? '', { json, context }),
      ),
    );
    return { findings: findings.slice(0, context.limits.findings) };
  },
});
