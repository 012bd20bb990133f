// codespell:
//   docs/guide.md:12: recieve ==> receive

import { located } from '../kit/located.ts';

export const codespell = located({
  name: 'codespell',
  title: 'codespell',
  url: 'https://github.com/codespell-project/codespell',
  family: 'lint',
  commands: /\bcodespell\b/,
  marks: [' ==> '],
  lines: [/^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,9}): (?<message>(?<rule>\S{1,80}) ==> \S.{0,300})$/],
  rule: () => null,
});
