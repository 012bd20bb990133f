// actionlint:
//   .github/workflows/ci.yml:12:5: unexpected key "step" for "job" section. [syntax-check]

import { located } from '../kit/located.ts';

export const actionlint = located({
  name: 'actionlint',
  title: 'actionlint',
  url: 'https://github.com/rhysd/actionlint',
  family: 'lint',
  commands: /\bactionlint\b/,
  marks: ['.yml:', '.yaml:'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:ya?ml)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<message>\S.{0,2000}?) \[(?<rule>syntax-check|[a-z]+(?:-[a-z]+){0,5})\]$/,
  ],
  more: /^(?:\s|\d{1,9} ?\|)/,
  accept: (said) => !/^\[(?:error|warning)\] /.test(said.message ?? ''),
});
