// kube-score's JSON (-o json): the checks of each object, graded.
//   [{"object_name":"Deployment/web.default","file_name":"deployment.yaml","file_row":7,"checks":[{"check":{"id":"container-security-context","name":"…"},"grade":1,"comments":[{"summary":"…"}]}]}]

import { locationOf } from '../draft.ts';
import { number, row, rows, text } from '../json/format.ts';
import { hasKeys, jsonIssues, type Pair } from '../json/issues.ts';

const CRITICAL = 1;
const WARNING = 5;

export const kubeScoreJson = jsonIssues({
  name: 'kube-score-json',
  title: 'kube-score JSON',
  url: 'https://github.com/zegl/kube-score#usage-in-ci',
  family: 'policy',
  tool: 'kube-score',
  probe: (head) => hasKeys(head, 'object_name', 'type_meta', 'checks'),
  issues: (value) => rows(value).flatMap((object) => rows(object.checks).map((check): Pair => [check, object])),
  issue(check, object) {
    const grade = number(check.grade) ?? 10;
    if (check.skipped === true || grade > WARNING) return null;
    const comments = rows(check.comments).map((comment) => [text(comment.path), text(comment.summary)].filter(Boolean).join(': '));
    const rule = row(check.check);
    return {
      rule: text(rule.id) || null,
      kind: 'policy',
      severity: grade <= CRITICAL ? 'error' : 'warning',
      message: comments[0] || text(rule.name),
      detail: [text(object.object_name), text(rule.name), ...comments].join('\n'),
      location: text(object.file_name) ? locationOf(text(object.file_name), number(object.file_row)) : null,
    };
  },
});
