// selene, quick display:
//   src/stock.lua:12:5: warning[unused_variable]: sum is defined, but never used

import { located } from '../kit/located.ts';

export const selene = located({
  name: 'selene',
  title: 'selene',
  url: 'https://kampfkarren.github.io/selene/',
  family: 'lint',
  commands: /\bselene\b/,
  marks: ['.lua:'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:lua|luau)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<severity>error|warning)\[(?<rule>\w{3,80})\]: (?<message>\S.{0,2000}?)$/,
  ],
});
