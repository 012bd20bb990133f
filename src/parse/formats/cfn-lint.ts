// cfn-lint:
//   E3012 Property Resources/Ledger/Properties/Size should be of type Integer
//   templates/ledger.yaml:12:9

import { located } from '../kit/located.ts';

export const cfnLint = located({
  name: 'cfn-lint',
  title: 'cfn-lint',
  url: 'https://github.com/aws-cloudformation/cfn-lint',
  family: 'policy',
  commands: /\bcfn-lint\b/,
  marks: ['E', 'W'],
  around: 1,
  probe:
    /^[EWI]\d{4} \S[^\n]{0,1000}\n[^\s:][^:\n]{0,400}\.(?:ya?ml|json|template):\d+:\d+$|\.(?:ya?ml|json|template):\d+:\d+:\d+:\d+:[EWI]\d{4}:/,
  lines: [
    /^(?<rule>[EWI]\d{4}) (?<message>\S.{0,1000})$/,
    /^(?<path>[^\s:][^:]{0,400}\.(?:ya?ml|json|template)):(?<line>\d{1,9}):(?<column>\d{1,9}):\d{1,9}:\d{1,9}:(?<rule>[EWI]\d{4}):(?<message>.{1,1000})$/,
  ],
  place: /^(?<path>[^\s:][^:]{0,400}\.(?:ya?ml|json|template)):(?<line>\d{1,9}):(?<column>\d{1,9})$/,
  severity: (said) => (said.rule?.startsWith('I') ? 'note' : 'error'),
});
