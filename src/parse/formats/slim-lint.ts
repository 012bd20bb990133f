// slim-lint:
//   app/views/ledgers/show.html.slim:12 [W] LineLength: Line is too long. [93/80]

import { located } from '../kit/located.ts';

export const slimLint = located({
  name: 'slim-lint',
  title: 'slim-lint',
  url: 'https://github.com/sds/slim-lint',
  family: 'lint',
  commands: /\bslim-lint\b/,
  marks: ['.slim:'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:slim)):(?<line>\d{1,9}) \[(?<severity>[WEF])\] (?:(?<rule>[A-Z]\w{1,60}): )?(?<message>\S.{0,2000}?)$/,
  ],
});
