// Diagnostics of a language server by file, as command lines around Intelephense write them; lines and characters count from 0.
//   [{"file_name":"src/Home.php","diagnostics":[{"message":"Undefined variable: $user","severity":1,"code":"P1002","source":"intelephense","range":{"start":{"line":8,"character":14}}}]}]

import type { Severity } from '../../model/finding.ts';
import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { hasKeys, jsonIssues, type Pair } from '../kit/json/issues.ts';

const SEVERITIES: Readonly<Record<string, Severity>> = { '1': 'error', '2': 'warning', '3': 'note', '4': 'note' };
const next = (value: unknown): number | null => {
  const at = number(value);
  return at === null ? null : at + 1;
};

export const intelephenseJson = jsonIssues({
  name: 'intelephense-json',
  title: 'Intelephense diagnostics',
  url: 'https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#diagnostic',
  family: 'lint',
  tool: 'intelephense',
  probe: (head) =>
    hasKeys(head, 'diagnostics', 'range', 'character') && (hasKeys(head, 'file_name') || hasKeys(head, 'uri')),
  issues: (value) =>
    (Array.isArray(value) ? rows(value) : [row(value)]).flatMap((file) =>
      rows(file.diagnostics).map((issue): Pair => [issue, file]),
    ),
  issue(issue, file) {
    const start = row(row(issue.range).start);
    return {
      tool: text(issue.source).toLowerCase() || 'intelephense',
      rule: text(issue.code) || null,
      severity: SEVERITIES[text(issue.severity)] ?? 'error',
      message: text(issue.message),
      location: locationOf(text(file.file_name) || text(file.uri), next(start.line), next(start.character)),
    };
  },
});
