// Zig:
//   src/main.zig:12:5: error: use of undeclared identifier 'total'

import { located } from '../kit/located.ts';

export const zig = located({
  name: 'zig',
  title: 'Zig',
  url: 'https://ziglang.org/documentation/master/',
  family: 'build',
  commands: /\bzig\b/,
  marks: ['.zig:'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:zig)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<severity>error): (?<message>\S.{0,2000}?)$/,
  ],
  more: /^(?:\s|[^\s:]{1,300}:\d+:\d+: note: )/,
  unique: true,
});
