// TSLint's JSON; lines and characters are counted from 0:
//   [{"failure":"Forbidden call","name":"src/a.ts","ruleName":"no-cookies","ruleSeverity":"ERROR","startPosition":{"character":0,"line":6,"position":80}}]

import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';

export const tslintJson = jsonIssues({
  name: 'tslint-json',
  title: 'TSLint JSON',
  url: 'https://palantir.github.io/tslint/formatters/json/',
  family: 'lint',
  tool: 'tslint',
  probe: (head) => hasKeys(head, 'failure', 'ruleName', 'startPosition'),
  issues: (value) => alone(rows(value)),
  issue(one) {
    const start = row(one.startPosition);
    return {
      rule: text(one.ruleName) || null,
      severity: severityOf(text(one.ruleSeverity)),
      message: text(one.failure),
      location: locationOf(text(one.name), next(number(start.line)), next(number(start.character))),
    };
  },
});

const next = (zeroBased: number | null): number | null => (zeroBased === null ? null : zeroBased + 1);
