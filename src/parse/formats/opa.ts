// OPA's check and test:
//   policy/deploy.rego:12: rego_parse_error: unexpected eof token
//   data.deploy_test.test_denies_root: FAIL (1.2ms)

import { located } from '../kit/located.ts';

export const opa = located({
  name: 'opa',
  title: 'Open Policy Agent',
  url: 'https://www.openpolicyagent.org/docs/latest/cli/',
  family: 'policy',
  commands: /\bopa\b|\bregal\b/,
  marks: ['.rego:', ': FAIL (', ': FAIL\n', ': ERROR (', ': ERROR\n'],
  kind: 'policy',
  lines: [
    /^(?:\d{1,9} errors? occurred: )?(?<path>[^\s:][^:]{0,300}\.rego):(?<line>\d{1,9}): (?<rule>rego_\w{1,40}_error|[\w-]{1,60}): (?<message>.{1,1000})$/,
    /^(?<message>(?<rule>data(?:\.[\w[\]"-]{1,80}){1,12}): (?:FAIL|ERROR))(?: \([\d.]{1,12}\S{1,3}\))?$/,
  ],
  more: /^ {2,}\S/,
  rule: (said) => (said.path ? (said.rule ?? null) : null),
});
