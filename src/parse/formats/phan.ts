// Phan:
//   src/Ledger.php:63 PhanUndeclaredProperty Reference to undeclared property \Ledger->total

import { located } from '../kit/located.ts';

export const phan = located({
  name: 'phan',
  title: 'Phan',
  url: 'https://github.com/phan/phan/wiki',
  family: 'types',
  commands: /\bphan\b/,
  marks: [' Phan', ' PHP'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:php|phtml|inc)):(?<line>\d{1,9}) (?<rule>(?:Phan|PHP)[A-Z]\w{3,80}) (?<message>\S.{0,2000}?)(?: at column (?<column>\d{1,6}))?$/,
  ],
});
