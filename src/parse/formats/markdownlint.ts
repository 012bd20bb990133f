// markdownlint-cli and markdownlint-cli2:
//   docs/guide.md:6:1 error MD004/ul-style Unordered list style [Expected: asterisk; Actual: plus]

import { located, type Said, severityOf } from '../kit/located.ts';

export const markdownlint = located({
  name: 'markdownlint',
  title: 'markdownlint',
  url: 'https://github.com/DavidAnson/markdownlint-cli2#use',
  family: 'lint',
  commands: /\bmarkdownlint(?:-cli2?)?\b/,
  marks: [' MD', '/'],
  probe: /^\S.{0,400}:\d{1,7}(?::\d{1,7})? (?:error |warning )?MD\d{3}\/[\w/-]{1,120} /,
  lines: [
    /^(?<path>[^\s:](?::[\\/])?[^:]{0,400}?):(?<line>\d{1,7})(?::(?<column>\d{1,7}))? (?:(?<severity>error|warning) )?(?<rule>MD\d{3})\/(?<names>[\w/-]{1,120}) (?<message>.{1,2000})$/,
  ],
  severity: (said: Said) => severityOf(said.severity),
  message: (said: Said) => (said.message ?? '').replace(/ \[Context: .{0,400}\]$/, ''),
});
