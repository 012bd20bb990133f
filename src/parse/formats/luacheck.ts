// Luacheck:
//       src/stock.lua:12:5: (W211) unused variable sum

import { located } from '../kit/located.ts';

export const luacheck = located({
  name: 'luacheck',
  title: 'Luacheck',
  url: 'https://luacheck.readthedocs.io/',
  family: 'lint',
  commands: /\bluacheck\b/,
  marks: ['.lua:'],
  lines: [
    /^ {0,8}(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:lua|luacheckrc|rockspec)):(?<line>\d{1,9}):(?<column>\d{1,9})(?:-\d{1,9})?: (?!(?:error|warning)\[)(?:\((?<rule>[WE]\d{3})\) )?(?<message>\S.{0,2000}?)$/,
  ],
});
