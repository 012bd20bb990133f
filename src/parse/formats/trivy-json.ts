// Trivy's JSON: vulnerabilities, misconfigurations and secrets of each target.
//   {"SchemaVersion":2,"Results":[{"Target":"package-lock.json","Vulnerabilities":[{"VulnerabilityID":"CVE-…","PkgName":"lodash","InstalledVersion":"4.17.15","FixedVersion":"4.17.21","Severity":"HIGH","Title":"…"}]}]}

import { locationOf } from '../kit/draft.ts';
import { number, type Row, row, rows, text } from '../kit/json/format.ts';
import { hasKeys, jsonIssues, type Pair } from '../kit/json/issues.ts';
import { severityOf } from '../kit/located.ts';
import type { Located } from '../kit/sink.ts';

export const trivyJson = jsonIssues({
  name: 'trivy-json',
  title: 'Trivy JSON',
  url: 'https://trivy.dev/latest/docs/configuration/reporting/#json',
  family: 'policy',
  tool: 'trivy',
  probe: (head) =>
    hasKeys(head, 'Target') &&
    (hasKeys(head, 'Results') ||
      hasKeys(head, 'Vulnerabilities') ||
      hasKeys(head, 'Misconfigurations') ||
      hasKeys(head, 'Class')),
  issues: (value) =>
    targetsOf(value).flatMap((target) =>
      (['Vulnerabilities', 'Misconfigurations', 'Secrets', 'Licenses'] as const).flatMap((kind) =>
        rows(target[kind]).map((issue): Pair => [issue, target]),
      ),
    ),
  issue: (issue, target) =>
    issue.VulnerabilityID === undefined ? configured(issue, target) : vulnerable(issue, target),
});

/** The targets of a scan; of a cluster, those of each of its resources. */
function targetsOf(value: unknown): readonly Row[] {
  if (Array.isArray(value)) return rows(value);
  const { Results, Resources, Vulnerabilities, Misconfigurations, Findings } = row(value);
  return [
    ...rows(Results),
    ...[Resources, Vulnerabilities, Misconfigurations, Findings]
      .flatMap(rows)
      .flatMap((resource) => rows(resource.Results)),
  ];
}

function vulnerable(issue: Row, target: Row): Located {
  const name = text(issue.PkgName);
  const version = text(issue.InstalledVersion);
  const fixed = text(issue.FixedVersion);
  const path = text(issue.PkgPath) || text(target.Target);
  return {
    rule: text(issue.VulnerabilityID),
    kind: 'policy',
    severity: severityOf(text(issue.Severity)),
    message: [
      `${name} ${version}: ${text(issue.Title) || text(issue.VulnerabilityID)}`,
      fixed ? ` (fixed in ${fixed})` : '',
    ].join(''),
    detail: text(issue.Description),
    location: target.Class === 'os-pkgs' ? null : locationOf(path),
    facts: { dependency: `${name}@${version}` },
  };
}

function configured(issue: Row, target: Row): Located | null {
  if (text(issue.Status) === 'PASS') return null;
  const cause = row(issue.CauseMetadata);
  return {
    rule: text(issue.ID) || text(issue.AVDID) || text(issue.RuleID) || text(issue.Name) || null,
    kind: 'policy',
    severity: severityOf(text(issue.Severity)),
    message: text(issue.Message) || text(issue.Title) || text(issue.Name),
    detail: [text(issue.Description), text(issue.Resolution)].filter(Boolean).join('\n'),
    location: locationOf(
      text(issue.FilePath) || text(target.Target),
      number(cause.StartLine) ?? number(issue.StartLine),
    ),
  };
}
