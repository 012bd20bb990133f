// Spectral, stylish and text:
//   /home/runner/work/deploy/deploy/dist/api.deployment.yaml
//    17:10  error  spread-multi-replica  Deployments with more than one replica must set topologySpreadConstraints.  spec.template.spec
//   dist/api.deployment.yaml:17:10 error spread-multi-replica "Deployments with more than one replica must …"

import { asSaid, located } from '../kit/located.ts';

const WORD = '(?<severity>error|warning|information|hint)';

export const spectral = located({
  name: 'spectral',
  title: 'Spectral',
  url: 'https://docs.stoplight.io/docs/spectral/',
  family: 'policy',
  kind: 'policy',
  commands: /\bspectral\b/,
  marks: [
    '  error  ',
    '  warning  ',
    '  information  ',
    '  hint  ',
    ' problems (',
    ' problem (',
    'No files found to lint',
    '.yaml:',
    '.yml:',
    '.json:',
  ],
  probe:
    /problems? \(\d+ errors?, \d+ warnings?, \d+ infos?, \d+ hints?\)|^No files found to lint\.|\.(?:ya?ml|json)\n {1,6}\d{1,9}:\d{1,9} {2}(?:error|warning|information|hint) {1,9}[\w-]{3,80} {2,}\S|^[^\s:][^:\n]{0,400}\.(?:ya?ml|json):\d+:\d+ (?:error|warning|information|hint) [\w-]{3,80} "/,
  heading: /^(?<path>(?:[A-Za-z]:)?\S.{0,400}\.\w{1,12})$/,
  lines: [
    new RegExp(
      `^ {1,8}(?<line>\\d{1,9}):(?<column>\\d{1,9}) {2}${WORD} {1,9}(?<rule>[\\w.-]{2,120}) {2,200}(?<message>\\S.{0,2000}?)(?: {2,200}\\S.{0,300})?$`,
    ),
    new RegExp(
      `^(?<path>[^\\s:][^:]{0,400}):(?<line>\\d{1,9}):(?<column>\\d{1,9}) ${WORD} (?<rule>[\\w.-]{2,120}) "(?<message>.{1,2000})"(?: [^"]{0,300})?$`,
    ),
    /^(?<message>No files found to lint\..{0,200})$/,
  ],
  severity: (said, context) =>
    /--fail-severity[= ](?:warn|info|hint)/.test(context.command ?? '') && said.severity !== undefined
      ? failing(said.severity, context.command ?? '')
      : asSaid(said),
});

const ORDER = ['hint', 'info', 'warn', 'error'];

/** An error when `--fail-severity` reaches down to the word. */
function failing(word: string, command: string): 'error' | 'warning' | 'note' {
  const limit = /--fail-severity[= ](\w{4})/.exec(command)?.[1] ?? 'erro';
  const rank = (text: string): number => ORDER.findIndex((known) => text.startsWith(known.slice(0, 4)));
  return rank(word) >= rank(limit) ? 'error' : asSaid({ severity: word });
}
