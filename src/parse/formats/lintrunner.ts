// lintrunner, which runs many linters and shows what each says of a file:
//   >>> Lint for tools/stats/upload.py:
//     Error (MYPY) [arg-type]

import { located } from '../kit/located.ts';

export const lintrunner = located({
  name: 'lintrunner',
  title: 'lintrunner',
  url: 'https://github.com/suo/lintrunner',
  family: 'lint',
  commands: /\blintrunner\b/,
  marks: ['>>> Lint for '],
  heading: /^>>> (?:Lint for (?<path>\S.{0,400}):|General linter failure:)$/,
  headed: true,
  lines: [/^ {2}(?<severity>Error|Warning|Advice|Disabled) \((?<rule>[\w-]{1,60})\) (?<message>\S.{0,600})$/],
  more: /^ {4}\S|^$|^ {4,12}(?:>>> )? {0,8}\d{1,7} {1,8}(?:\d{1,7} {0,4})?\|/,
  severity: (said) => (/Advice|Disabled/.test(said.severity ?? '') ? 'note' : 'error'),
  unique: true,
});
