// mdl:
//   docs/guide.md:4: MD022 Headers should be surrounded by blank lines

import { located } from '../kit/located.ts';

export const mdl = located({
  name: 'mdl',
  title: 'markdownlint (Ruby)',
  url: 'https://github.com/markdownlint/markdownlint',
  family: 'lint',
  commands: /\bmdl\b/,
  marks: [': MD'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:md|markdown|mkd|mdx)):(?<line>\d{1,9}): (?<rule>MD\d{3}) (?<message>[^\s/].{0,600})$/,
  ],
});
