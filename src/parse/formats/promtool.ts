// Prometheus' promtool: rule tests and rule checks.
//   rules_test.yml
//     FAILED:
//       alertname: LedgerDown, time: 5m,
//           exp:[ … ],
//           got:[ … ]

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector } from '../kit/collect.ts';
import { locationOf } from '../kit/draft.ts';

const FILE = /^(?:Unit Testing: {1,4}|Checking )(?<path>\S{1,300})$/;
const CHECK = /^\s{0,8}(?:FAILED: {0,4}|error: |FAILED parsing rules: )(?<message>\S.{0,1000})?$/;
const PLACED =
  /^(?<path>[^\s:][^:]{0,300}\.(?:ya?ml|rules?)): (?<line>\d{1,9}):(?<column>\d{1,9}): (?<message>.{1,1000})$/;
const CASE = /^ {4}(?<message>(?:name: .{1,200}|alertname: .{1,300}|expr: .{1,300}),?)$/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  let path: string | null = null;
  let failing = false;
  const take = (line: Line): void => {
    const file = FILE.exec(line.text)?.groups?.path;
    if (file) {
      path = file;
      failing = false;
      return drafts.close();
    }
    if (/^\s{0,4}SUCCESS/.test(line.text)) return drafts.close();
    const placed = PLACED.exec(line.text)?.groups;
    const failed = CHECK.exec(line.text)?.groups;
    const test = failing ? CASE.exec(line.text)?.groups?.message : undefined;
    if (placed)
      drafts.begin(
        {
          tool: 'promtool',
          message: placed.message ?? '',
          location: locationOf(placed.path ?? '', placed.line, placed.column),
        },
        line,
      );
    else if (failed && path) {
      failing = true;
      drafts.close();
      if (failed.message) drafts.begin({ tool: 'promtool', message: failed.message, location: locationOf(path) }, line);
    } else if (test && path)
      drafts.begin(
        {
          tool: 'promtool',
          message: test.replace(/,\s{0,4}$/, ''),
          location: locationOf(path),
          test: { suite: path, name: test.replace(/,\s{0,4}$/, ''), file: path },
        },
        line,
      );
    else if (line.text.trim()) drafts.extend(line);
  };
  return { push: (lines) => lines.forEach(take), end: () => ({ findings: drafts.findings() }) };
}

export const promtool: LogFormat = {
  name: 'promtool',
  title: 'promtool',
  url: 'https://prometheus.io/docs/prometheus/latest/command-line/promtool/',
  family: 'policy',
  reads: 'log',
  commands: /\bpromtool\b/,
  marks: ['Unit Testing: ', 'Checking '],
  around: 1,
  probe: (text) =>
    (text.includes('Unit Testing: ') || text.includes('Checking ')) &&
    /^(?:Unit Testing: {1,4}|Checking )\S{1,300}\n(?:\s{0,8}(?:FAILED|SUCCESS)|\S{1,300}: \d+:\d+: )/m.test(text),
  open,
};
