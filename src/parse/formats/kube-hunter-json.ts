// kube-hunter's JSON (`kube-hunter --report json`):
//   {"nodes":[…],"services":[…],"vulnerabilities":[{"location":"10.0.0.1:10255","vid":"KHV043","category":"Information Disclosure","severity":"low","vulnerability":"Cluster Health Disclosure","description":"…","evidence":"status: ok","hunter":"Kubelet Readonly Ports Hunter"}]}

import { row, rows, text } from '../kit/json/format.ts';
import { alone, hasKeys, jsonIssues } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';

export const kubeHunterJson = jsonIssues({
  name: 'kube-hunter-json',
  title: 'kube-hunter JSON',
  url: 'https://aquasecurity.github.io/kube-hunter/',
  family: 'policy',
  tool: 'kube-hunter',
  probe: (head) =>
    hasKeys(head, 'vulnerabilities', 'evidence') && !hasKeys(head, 'featurename') && !hasKeys(head, 'PkgName'),
  issues: (value) => alone(rows(row(value).vulnerabilities)),
  issue: (issue) => ({
    rule: text(issue.vid) || null,
    kind: 'policy',
    severity: severityOf(text(issue.severity)),
    message: [text(issue.vulnerability) || text(issue.category) || text(issue.evidence), text(issue.location)]
      .filter(Boolean)
      .join(' at '),
    detail: [text(issue.description), text(issue.evidence)].filter(Boolean).join('\n'),
    location: null,
  }),
});
