// Blue Pearl:
//   W-VERI-1330: rtl/counter.v(12): actual bit length 1 differs from formal bit length 4 for port 'q'

import { asSaid, located } from '../kit/located.ts';

export const bluepearl = located({
  name: 'bluepearl',
  title: 'Blue Pearl',
  url: 'https://bluepearlsoftware.com/',
  family: 'lint',
  commands: /\bBluePearlCLI\b/,
  marks: ['-BPS-', '-VERI-', '-VHDL-'],
  lines: [
    /^(?<severity>[EWF])-(?<rule>(?:BPS|VERI|VHDL)-\d{4}): (?:(?<path>(?:[A-Za-z]:)?[^\s:(][^:(]{0,400})\((?<line>\d{1,9})\): )?(?<message>.{1,1000})$/,
  ],
  severity: asSaid,
});
