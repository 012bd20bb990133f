// Spectral's JSON; lines and characters are counted from 0:
//   [{"code":"pinned","path":["services","web"],"message":"…","severity":0,"range":{"start":{"line":2,"character":11}},"source":"/…/compose.yaml"}]

import type { Severity } from '../../model/finding.ts';
import { locationOf } from '../kit/draft.ts';
import { number, row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note', 'note'];

export const spectralJson = jsonIssues({
  name: 'spectral-json',
  title: 'Spectral JSON',
  url: 'https://docs.stoplight.io/docs/spectral/9ffa04e052cc1-spectral-cli',
  family: 'policy',
  tool: 'spectral',
  probe: (head) =>
    /^[\uFEFF\s]{0,99}\[/.test(head) && hasKeys(head, 'code', 'path', 'severity', 'range', 'character', 'source'),
  issues: (value) => alone(rows(value)),
  issue(one) {
    const start = row(row(one.range).start);
    const level = number(one.severity);
    return {
      rule: text(one.code) || null,
      severity: level === null ? severityOf(text(one.severity)) : (SEVERITIES[level] ?? 'error'),
      message: text(one.message),
      detail: Array.isArray(one.path) ? one.path.map(text).join('.') : '',
      location: text(one.source)
        ? locationOf(text(one.source), next(number(start.line)), next(number(start.character)))
        : null,
    };
  },
});

const next = (zeroBased: number | null): number | null => (zeroBased === null ? null : zeroBased + 1);
