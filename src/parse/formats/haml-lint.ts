// haml-lint:
//   app/views/ledgers/show.html.haml:12 [W] LineLength: Line is too long. [93/80]

import { located } from '../kit/located.ts';

export const hamlLint = located({
  name: 'haml-lint',
  title: 'haml-lint',
  url: 'https://github.com/sds/haml-lint',
  family: 'lint',
  commands: /\bhaml-lint\b/,
  marks: ['.haml:'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:haml)):(?<line>\d{1,9}) \[(?<severity>[WEF])\] (?:(?<rule>[A-Z]\w{1,60}): )?(?<message>\S.{0,2000}?)$/,
  ],
});
