// Blue Pearl:
//   --BPS-0507: Warning: actual bit length 1 differs from formal bit length 4 [12] @ rtl/stock.v

import { asSaid, located } from './located.ts';

export const bluepearl = located({
  name: 'bluepearl',
  title: 'Blue Pearl',
  url: 'https://bluepearlsoftware.com/',
  family: 'lint',
  commands: /\bBluePearlCLI\b/,
  marks: ['BPS-'],
  lines: [/^\s{0,4}(?:--)?(?<rule>BPS-\d{4}): (?<severity>Error|Warning|Fatal): (?:'(?<path>[^']{1,400})'(?: line |:)(?<line>\d{1,9}).{0,80}?: )?(?<message>.{1,1000})$/],
  severity: asSaid,
});
