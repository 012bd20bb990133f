// vint:
//   autoload/stock.vim:12:5: Undefined variable: total (see :help E738)

import { located } from '../kit/located.ts';

export const vint = located({
  name: 'vint',
  title: 'vint',
  url: 'https://github.com/Vimjas/vint',
  family: 'lint',
  commands: /\bvint\b/,
  marks: ['vim'],
  lines: [
    /^(?<path>[^\s:][^:]{0,400}(?:\.vim|vimrc)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<message>\S.{0,600}?)(?: \(see (?<rule>.{1,120})\))?$/,
  ],
});
