// Lua's own compiler:
//   luac: src/stock.lua:12: '=' expected near 'end'

import { located } from '../kit/located.ts';

export const luac = located({
  name: 'luac',
  title: 'Lua',
  url: 'https://www.lua.org/manual/',
  family: 'build',
  commands: /\blua(?:c|jit|\d)?/,
  marks: ['lua'],
  lines: [/^(?:lua\w{0,6}(?:[\d.]{1,5})?|luajit): (?<path>[^\s:][^:]{0,300}):(?<line>\d{1,9}): (?<message>.{1,600})$/],
});
