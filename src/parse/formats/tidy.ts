// HTML Tidy:
//   line 12 column 5 - Warning: missing </a> before <p>
//   index.html:12:5: Warning: missing </a> before <p>

import { asSaid, located } from '../kit/located.ts';

export const tidy = located({
  name: 'tidy',
  title: 'HTML Tidy',
  url: 'https://www.html-tidy.org/',
  family: 'lint',
  commands: /\btidy\b/,
  marks: [' - Warning: ', ' - Error: '],
  probe: /^line \d+ column \d+ - (?:Warning|Error|Info): |\.x?html?:\d+:\d+: (?:Warning|Error): /,
  lines: [
    /^line (?<line>\d{1,9}) column (?<column>\d{1,9}) - (?<severity>Warning|Error|Info): (?<message>.{1,600})$/,
    /^(?<path>[^\s:][^:]{0,300}\.x?html?):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<severity>Warning|Error|Info): (?<message>.{1,600})$/,
  ],
  severity: asSaid,
});
