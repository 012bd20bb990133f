// ESLint's `json` and `json-with-metadata` formatters:
//   [{"filePath":"/repo/src/a.ts","messages":[{"ruleId":"no-var","severity":2,"message":"Unexpected var.","line":6,"column":8}],"errorCount":1}]

import type { Finding } from '../../model/finding.ts';
import type { Context } from '../../model/format.ts';
import { locationOf } from '../kit/draft.ts';
import {
  type Json,
  jsonReport,
  numberOf,
  type Place,
  type Row,
  reported,
  rowOf,
  rowsOf,
  textOf,
} from '../kit/json-report.ts';

function toFinding(message: Row, path: string, place: Place): Finding {
  const rule = textOf(message.ruleId);
  const text = textOf(message.message) ?? '';
  return reported(
    message,
    {
      tool: 'eslint',
      severity: numberOf(message.severity) === 1 && message.fatal !== true ? 'warning' : 'error',
      rule,
      message: text,
      location: locationOf(path, numberOf(message.line), numberOf(message.column)),
      ...(message.fatal === true || text.startsWith('Parsing error: ') ? { kind: 'syntax' as const } : {}),
    },
    place,
  );
}

export const eslintJson = jsonReport({
  name: 'eslint-json',
  title: 'ESLint (JSON)',
  url: 'https://eslint.org/docs/latest/use/formatters/#json',
  family: 'lint',
  tool: 'eslint',
  probe: (head) =>
    head.includes('"filePath"') &&
    (head.includes('"messages"') || head.includes('"errorCount"')) &&
    !head.includes('"@secretlint/'),
  read: (json: Json, context: Context) => {
    const files = rowsOf(rowOf(json.value)?.results ?? json.value);
    const findings = files.flatMap((file) =>
      rowsOf(file.messages).map((message) => toFinding(message, textOf(file.filePath) ?? '', { json, context })),
    );
    return { findings: findings.slice(0, context.limits.findings) };
  },
});
