// CSpell:
//   docs/guide.md:12:20 - Unknown word (recieve)

import { located } from '../kit/located.ts';

export const cspell = located({
  name: 'cspell',
  title: 'CSpell',
  url: 'https://cspell.org/',
  family: 'lint',
  commands: /\bcspell\b/,
  marks: ['Unknown word', 'Misspelled word', 'Forbidden word'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,9}):(?<column>\d{1,9}) - (?<message>(?:Unknown|Misspelled|Forbidden) word .{1,200})$/,
  ],
});
