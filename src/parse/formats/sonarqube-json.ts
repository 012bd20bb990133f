// SonarQube's issues: the scanner's own report (`sonar-report.json`) and what the API gives (`api/issues/search`); only open ones, and of a report that tells them apart only new ones.
//   {"version":"7.4","issues":[{"component":"shop:src/a.ts","line":78,"startOffset":7,"message":"…","severity":"MAJOR","rule":"squid:S1192","status":"OPEN","isNew":true}],"components":[{"key":"shop:src/a.ts","path":"src/a.ts"}]}

import { locationOf } from '../kit/draft.ts';
import { number, type Row, row, rows, text } from '../kit/json/format.ts';
import { hasKeys, jsonIssues, type Pair } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';

const OPEN = /^(?:OPEN|CONFIRMED|REOPENED|TO_REVIEW|ACCEPTED)$/;

/** A component's path: as the report tells it, with its module's, else what stands behind the last colon. */
function pathOf(key: string, components: ReadonlyMap<string, Row>): string {
  const component = components.get(key);
  const own = text(component?.path);
  if (!own) return key.slice(key.lastIndexOf(':') + 1);
  const module = text(component?.moduleKey);
  const folder = module && module !== key ? text(components.get(module)?.path) : '';
  return folder && !own.startsWith(`${folder}/`) ? `${folder}/${own}` : own;
}

function pairsOf(value: unknown): readonly Pair[] {
  const components = new Map(rows(row(value).components).map((component) => [text(component.key), component]));
  return rows(row(value).issues).map((issue): Pair => [issue, { path: pathOf(text(issue.component), components) }]);
}

export const sonarqubeJson = jsonIssues({
  name: 'sonarqube-json',
  title: 'SonarQube issues',
  url: 'https://docs.sonarsource.com/sonarqube-server/latest/extension-guide/web-api/',
  family: 'lint',
  tool: 'sonarqube',
  probe: (head) => hasKeys(head, 'issues', 'component', 'rule', 'severity'),
  issues: pairsOf,
  issue(issue, { path }) {
    if (!OPEN.test(text(issue.status)) || issue.isNew === false) return null;
    const range = row(issue.textRange);
    const column = number(issue.startOffset) ?? number(range.startOffset);
    return {
      rule: text(issue.rule) || null,
      severity: severityOf(text(issue.severity)),
      message: text(issue.message),
      location: locationOf(
        text(path),
        number(issue.line) ?? number(range.startLine),
        column === null ? null : column + 1,
      ),
    };
  },
});
