// yamllint, standard or coloured, and parsable:
//   config/app.yaml
//     3:1       error    wrong indentation: expected 2 but found 4  (indentation)
//   config/app.yaml:3:1: [error] wrong indentation: expected 2 but found 4 (indentation)

import { asSaid, located } from '../kit/located.ts';

export const yamllint = located({
  name: 'yamllint',
  title: 'yamllint',
  url: 'https://yamllint.readthedocs.io/en/stable/quickstart.html',
  family: 'lint',
  commands: /\byamllint\b/,
  marks: [' error    ', ' warning  ', ': [error] ', ': [warning] '],
  probe:
    /^ {2}\d{1,9}:\d{1,9} {2,12}(?:error|warning) {2,6}\S.{0,600}?(?: {2}\([\w-]{1,60}\)| \(syntax\))$|^[^\s:][^:\n]{0,400}:\d{1,9}:\d{1,9}: \[(?:error|warning)\] \S.{0,600}\((?:syntax|[a-z]+(?:-[a-z]+){0,4})\)$/,
  heading: /^(?<path>\S.{0,400})$/,
  ending: /^$/,
  lines: [
    /^ {2}(?<line>\d{1,9}):(?<column>\d{1,9}) {2,12}(?<severity>error|warning) {2,6}(?<message>\S.{0,2000}?)(?: {1,2}\((?<rule>[\w-]{1,60})\))?$/,
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,9}):(?<column>\d{1,9}): \[(?<severity>error|warning)\] (?<message>.{1,2000}?)(?: \((?<rule>[a-z]+(?:-[a-z]+){0,4})\))?$/,
  ],
  severity: (said, context) => (/ (?:-s|--strict)\b/.test(context.command ?? '') ? 'error' : asSaid(said)),
});
