// Pyright's JSON, `--outputjson`, lines and columns from 0:
//   {"version":"1.1.414","generalDiagnostics":[{"file":"/app/store.py","severity":"error","message":"…","range":{"start":{"line":20,"character":16}},"rule":"reportOptionalMemberAccess"}],"summary":{…}}

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';

const SEVERITIES: Readonly<Record<string, 'error' | 'warning' | 'note'>> = { warning: 'warning', information: 'note' };

export const pyrightJson = jsonIssues({
  name: 'pyright-json',
  title: 'Pyright JSON',
  url: 'https://microsoft.github.io/pyright/#/command-line?id=json-output',
  family: 'types',
  tool: 'pyright',
  probe: (head) => hasKeys(head, 'generalDiagnostics', 'version'),
  issues: (value) => alone(rows(row(value).generalDiagnostics)),
  issue(issue) {
    const start = row(row(issue.range).start);
    const from1 = (value: number | null): number | null => (value === null ? null : value + 1);
    const [message = '', ...detail] = text(issue.message).replaceAll('\u00a0', ' ').split('\n');
    return {
      rule: text(issue.rule) || null,
      severity: SEVERITIES[text(issue.severity)] ?? 'error',
      message,
      detail: detail.map((line) => line.trim()).join('\n'),
      location: locationOf(text(issue.file), from1(number(start.line)), from1(number(start.character))),
    };
  },
});
