// HLint:
//   src/Calc.hs:11:18: Suggestion: Redundant bracket

import { located } from '../kit/located.ts';

export const hlint = located({
  name: 'hlint',
  title: 'HLint',
  url: 'https://github.com/ndmitchell/hlint',
  family: 'lint',
  commands: /\bhlint\b/,
  marks: ['.hs:', '.lhs:'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:l?hs|hs-boot)):(?<line>\d{1,9}):(?<column>\d{1,9})(?:-\d{1,9})?: (?<severity>Suggestion|Warning|Error|Ignore): (?<message>\S.{0,2000}?)$/,
    /^(?<path>[^\s:][^:]{0,400}\.l?hs):\((?<line>\d{1,9}),(?<column>\d{1,9})\)-\(\d{1,9},\d{1,9}\): (?<severity>Suggestion|Warning|Error|Ignore): (?<message>\S.{0,600})$/,
  ],
  more: /^(?:Found:|Perhaps:|Why not:|Note: | {2}\S|In file)/,
  rule: (said) => said.message ?? null,
});
