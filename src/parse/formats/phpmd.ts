// PHPMD, text:
//   /home/runner/work/ledger/ledger/src/Ledger.php:63	UnusedLocalVariable	Avoid unused local variables such as '$sum'.

import { located } from '../kit/located.ts';

export const phpmd = located({
  name: 'phpmd',
  title: 'PHPMD',
  url: 'https://phpmd.org/documentation/index.html',
  family: 'lint',
  commands: /\bphpmd\b/,
  marks: ['.php:'],
  probe: /\.(?:php|phtml|inc):\d{1,9}(?:\t| {2,20})[A-Z]/,
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:php|phtml|inc)):(?<line>\d{1,9})(?:\t| {2,20})(?:(?<rule>[A-Z]\w{4,60})(?:\t| {2,20}))?(?<message>[A-Z].{0,1000})$/,
  ],
});
