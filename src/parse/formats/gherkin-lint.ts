// gherkin-lint:
//   features/ledger.feature
//     12    Wrong indentation for "Scenario"    indentation

import { located } from '../kit/located.ts';

export const gherkinLint = located({
  name: 'gherkin-lint',
  title: 'gherkin-lint',
  url: 'https://github.com/gherkin-lint/gherkin-lint',
  family: 'lint',
  commands: /\bgherkin-lint\b/,
  marks: ['.feature'],
  around: 1,
  probe: /\.feature\n {2}\d{1,9} {2,8}\S/,
  heading: /^(?<path>\S.{0,400}\.feature)$/,
  ending: /^$/,
  lines: [/^ {2}(?<line>\d{1,9}) {2,8}(?<message>\S.{0,400}?) {2,200}(?<rule>[a-z][\w-]{2,60})$/],
});
