// Ameba, for Crystal:
//   src/stock.cr:12:5
//   [C] Style/RedundantReturn: Redundant `return` detected

import { located } from '../kit/located.ts';

export const crystalAmeba = located({
  name: 'crystal-ameba',
  title: 'Ameba',
  url: 'https://github.com/crystal-ameba/ameba',
  family: 'lint',
  commands: /\bameba\b/,
  marks: ['.cr:'],
  tool: 'ameba',
  heading: /^(?<path>[^\s:][^:]{0,400}\.cr):(?<line>\d{1,9}):(?<column>\d{1,9})$/,
  lines: [/^\[(?<severity>[CWE])\](?: \[Correctable\])? (?<rule>\w{2,40}\/\w{2,60}): (?<message>.{1,600})$/],
});
