// Kyverno: what `kyverno apply` says of each resource, and policy reports; only what failed or erred.
//   {"results":[{"policy":"require-limits","rule":"check-limits","result":"fail","severity":"medium","message":"…","resources":[{"kind":"Pod","name":"web","namespace":"default"}]}]}
//   {"results":[{"resource":{"kind":"Pod","metadata":{"name":"web"}},"rules":[{"name":"check-limits","type":"validation","status":"fail","message":"…"}]}]}

import { type Row, row, rows, text } from '../kit/json/format.ts';
import { hasKeys, jsonIssues, type Pair } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';

const FAILED = /^(?:fail|error|warn)/i;

function pairsOf(result: Row): readonly Pair[] {
  const rules = rows(result.rules);
  return rules.length
    ? rules.map((rule): Pair => [rule, row(result.resource)])
    : [[result, row(rows(result.resources)[0])]];
}

/** A resource as `Pod default/web`. */
function named(resource: Row): string {
  const about = resource.metadata === undefined ? resource : row(resource.metadata);
  return [text(resource.kind), [text(about.namespace), text(about.name)].filter(Boolean).join('/')]
    .filter(Boolean)
    .join(' ');
}

export const kyvernoJson = jsonIssues({
  name: 'kyverno-json',
  title: 'Kyverno policy report',
  url: 'https://kyverno.io/docs/policy-reports/',
  family: 'policy',
  tool: 'kyverno',
  probe: (head) =>
    /"(?:results|items)"/.test(head) &&
    ((hasKeys(head, 'resource', 'rules') && hasKeys(head, 'status')) ||
      /"kind"\s{0,8}:\s{0,8}"(?:Cluster)?PolicyReport"/.test(head)),
  issues: (value) => [row(value), ...rows(row(value).items)].flatMap((report) => rows(report.results)).flatMap(pairsOf),
  issue(issue, resource) {
    const outcome = text(issue.status) || text(issue.result);
    if (!FAILED.test(outcome)) return null;
    const rule = [text(issue.policy), text(issue.rule) || text(issue.name)].filter(Boolean).join('/');
    return {
      rule: rule || null,
      kind: 'policy',
      severity: /^warn/i.test(outcome) ? 'warning' : severityOf(text(issue.severity)),
      message: [named(resource), text(issue.message) || rule].filter(Boolean).join(': '),
      location: null,
    };
  },
});
