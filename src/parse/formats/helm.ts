// Helm:
//   Error: template: ledger/templates/web.yaml:12:20: executing "ledger/templates/web.yaml" at <.Values.image.tag>: nil pointer evaluating interface {}.tag
//   [ERROR] templates/web.yaml: unable to parse YAML: error converting YAML to JSON: yaml: line 12: did not find expected key

import { asSaid, located } from '../kit/located.ts';

export const helm = located({
  name: 'helm',
  title: 'Helm',
  url: 'https://helm.sh/docs/helm/helm_lint/',
  family: 'policy',
  kind: 'policy',
  commands: /\bhelm\b|\bct (?:lint|install)\b/,
  marks: ['Error: ', '[ERROR] ', '[WARNING] '],
  probe:
    /^Error: (?:.{0,200}: )?(?:template: |parse error at|YAML parse error on|INSTALLATION FAILED|UPGRADE FAILED|execution error at|values don't meet|chart |found in Chart|unable to build kubernetes|Kubernetes cluster unreachable|failed to download|no repositor|repo )|^\[(?:ERROR|WARNING)\] (?:templates\/|Chart\.yaml|values\.yaml|Chart )/,
  lines: [
    /^Error: (?:(?:INSTALLATION|UPGRADE) FAILED: )?(?<message>(?:template: |parse error at \(|execution error at \()(?<path>[^\s:()]{1,300}):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?\)?: .{1,1500})$/,
    /^Error: (?:(?:INSTALLATION|UPGRADE) FAILED: )?(?<message>YAML parse error on (?<path>[^\s:]{1,300}): .{0,200}?(?:line (?<line>\d{1,9}))?(?:: .{0,600})?)$/,
    /^Error: (?<message>(?:(?:INSTALLATION|UPGRADE) FAILED: |values don't meet|chart |found in Chart|unable to build kubernetes|Kubernetes cluster unreachable|failed to download|no repositor|repo |cannot load|non-absolute|path ")(?!.{0,20}chart\(s\) linted).{1,1500})$/,
    /^\[(?<severity>ERROR|WARNING)\] (?<path>(?:templates\/|Chart\.yaml|values\.yaml)\S{0,200}): (?<message>.{1,1000}?(?:line (?<line>\d{1,9}): .{0,400})?)$/,
    /^\[(?<severity>ERROR|WARNING)\] (?<message>Chart .{1,400})$/,
  ],
  severity: asSaid,
  more: /^\s+\S/,
});
