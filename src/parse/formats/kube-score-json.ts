// kube-score's JSON (-o json): the checks of each object, graded.
//   [{"object_name":"Deployment/web.default","file_name":"deployment.yaml","file_row":7,"checks":[{"check":{"id":"container-security-context","name":"…"},"grade":1,"comments":[{"summary":"…"}]}]}]

import { locationOf } from '../kit/draft.ts';
import { number, type Row, row, rows, text } from '../kit/json/format.ts';
import { hasKeys, jsonIssues, type Pair } from '../kit/json/issues.ts';

const CRITICAL = 1;
const WARNING = 5;

export const kubeScoreJson = jsonIssues({
  name: 'kube-score-json',
  title: 'kube-score JSON',
  url: 'https://github.com/zegl/kube-score#usage-in-ci',
  family: 'policy',
  tool: 'kube-score',
  probe: (head) => hasKeys(head, 'object_name', 'type_meta', 'checks'),
  issues: (value) =>
    rows(value).flatMap((object) =>
      rows(object.checks).flatMap((check) => saidOf(check).map((comment): Pair => [comment, { check, object }])),
    ),
  issue(comment, around) {
    const [check, object] = [row(around.check), row(around.object)];
    const grade = number(check.grade) ?? 10;
    if (check.skipped === true || grade > WARNING) return null;
    const rule = row(check.check);
    return {
      rule: text(rule.id) || null,
      kind: 'policy',
      severity: grade <= CRITICAL ? 'error' : 'warning',
      message: [text(comment.path), text(comment.summary)].filter(Boolean).join(': ') || text(rule.name),
      detail: [text(object.object_name), text(rule.name), text(comment.description)].filter(Boolean).join('\n'),
      location: text(object.file_name) ? locationOf(text(object.file_name), number(object.file_row)) : null,
    };
  },
});

/** What a check says, of each container one; of one that says nothing, the check itself. */
function saidOf(check: Row): readonly Row[] {
  const comments = rows(check.comments);
  return comments.length ? comments : [check];
}
