// k6's thresholds and checks:
//   ✗ http_req_duration..............: avg=812ms min=12ms med=… p(95)=1.2s
//   level=error msg="thresholds on metrics 'http_req_duration' have been crossed"
//     ✗ status is 200
//      ↳  66% — ✓ 2 / ✗ 1

import type { Context, Line, LogFormat, LogReader } from '../../model/format.ts';
import { collector } from '../kit/collect.ts';

const CROSSED =
  /thresholds on metrics '(?<metrics>[^']{1,400})' have been (?:breached|crossed)|msg="some thresholds have failed"/;
const METRIC = /^\s{0,8}✗ (?<metric>[\w{}:,"= /-]{2,120}?)\.{2,80}: (?<values>.{1,400})$/;
const NEW_METRIC = /^\s{2,8}(?<metric>[a-z_][\w{}:,"=/-]{1,120})$/;
const THRESHOLD = /^\s{2,8}✗ '(?<threshold>[^']{1,120})' (?<values>\S.{0,300})$/;
const CHECK = /^\s{2,12}✗ (?<name>\S.{0,300})$/;
const RATE = /^\s{2,12}↳ {1,4}(?<rate>\d{1,3}%) — ✓ (?<passed>\d{1,12}) \/ ✗ (?<failed>\d{1,12})$/;
const ERROR = /level=error msg="(?<message>(?!thresholds|some thresholds)[^"]{1,600})"/;

function open(context: Context): LogReader {
  const drafts = collector(context);
  const told = new Set<string>();
  const crossed: { line: Line; metrics: string[] }[] = [];
  let check: { name: string; line: Line } | null = null;
  let metric = '';
  const budget = (name: string, values: string, line: Line): void => {
    told.add(name.replace(/\{.*$/, ''));
    const draft = drafts.begin(
      { tool: 'k6', rule: name, message: `threshold on ${name} crossed: ${values.trim()}` },
      line,
    );
    draft.kind = 'budget';
    drafts.close();
  };
  const take = (line: Line): void => {
    const over = CROSSED.exec(line.text);
    if (over) crossed.push({ line, metrics: (over.groups?.metrics ?? '').split(', ').filter(Boolean) });
    const old = METRIC.exec(line.text)?.groups;
    const threshold = THRESHOLD.exec(line.text)?.groups;
    const rate = RATE.exec(line.text)?.groups;
    const error = ERROR.exec(line.text)?.groups?.message;
    if (old?.metric) budget(old.metric, old.values ?? '', line);
    else if (threshold) budget(metric, `${threshold.threshold}, ${threshold.values}`, line);
    else if (rate && check) {
      drafts.begin(
        {
          tool: 'k6',
          severity: 'warning',
          message: `${check.name}: ${rate.rate} of ${Number(rate.passed) + Number(rate.failed)} checks passed`,
        },
        check.line,
      ).to = line.number;
      drafts.close();
    } else if (error) drafts.begin({ tool: 'k6', message: error.replaceAll('\\n', ' ') }, line);
    metric = NEW_METRIC.exec(line.text)?.groups?.metric ?? metric;
    const name = old || threshold ? undefined : CHECK.exec(line.text)?.groups?.name;
    check = name ? { name, line } : null;
  };
  return {
    push: (lines) => lines.forEach(take),
    end() {
      for (const { line, metrics } of crossed)
        for (const name of metrics) if (!told.has(name.replace(/\{.*$/, ''))) budget(name, '', line);
      return { findings: drafts.findings(true) };
    },
  };
}

export const k6: LogFormat = {
  name: 'k6',
  title: 'k6',
  url: 'https://grafana.com/docs/k6/latest/using-k6/thresholds/',
  family: 'smoke',
  reads: 'log',
  commands: /\bk6\b/,
  marks: ["thresholds on metrics '", 'some thresholds have failed', '↳', '✗ '],
  probe: (text) =>
    CROSSED.test(text) ||
    (text.includes('↳') && /^\s{2,12}↳ {1,4}\d{1,3}% — ✓ \d+ \/ ✗ \d+$/m.test(text)) ||
    (text.includes('✗ ') && /^\s{0,8}✗ [\w{}:,"=/-]{2,120}?\.{2,80}: /m.test(text)),
  open,
};
