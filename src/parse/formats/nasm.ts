// NASM:
//   src/boot.asm:12: error: symbol `total' undefined

import { asSaid, located } from '../kit/located.ts';

export const nasm = located({
  name: 'nasm',
  title: 'NASM',
  url: 'https://www.nasm.us/',
  family: 'build',
  commands: /\b(?:nasm|yasm)\b/,
  marks: ['.asm:', '.s:', '.nasm:', '.inc:'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:n?asm|inc|mac)):(?<line>\d{1,9}): (?<severity>error|warning|fatal|panic): (?<message>\S.{0,2000}?)(?: \[-w\+(?<rule>[\w-]{2,60})\])?$/,
  ],
  severity: asSaid,
});
