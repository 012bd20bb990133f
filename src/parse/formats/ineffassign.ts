// errcheck, ineffassign and small kin:
//   stock.go:12:9:	file.Close()
//   stock.go:12:2: ineffectual assignment to err

import { located } from '../kit/located.ts';

export const ineffassign = located({
  name: 'ineffassign',
  title: 'ineffassign, errcheck, unconvert',
  url: 'https://github.com/kisielk/errcheck',
  family: 'lint',
  commands: /\b(?:ineffassign|errcheck|unconvert|unparam|deadcode|varcheck|structcheck|goconst|dupl|nakedret)\b/,
  marks: ['.go:'],
  tool: 'errcheck',
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:go)):(?<line>\d{1,9}):(?<column>\d{1,9}):\t(?<message>\S.{0,400})$/,
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:go)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<message>(?:ineffectual assignment to|unnecessary conversion|other occurrence|\d{1,6} other occurrence|\w{1,80} (?:always receives|is unused|naked returns)|unused (?:global|struct field|variable|function)).{0,400})$/,
  ],
});
