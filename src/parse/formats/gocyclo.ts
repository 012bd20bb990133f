// gocyclo and gocognit:
//   31 ledger (*Stock).Post stock.go:12:1

import { located } from '../kit/located.ts';

export const gocyclo = located({
  name: 'gocyclo',
  title: 'gocyclo and kin',
  url: 'https://github.com/fzipp/gocyclo',
  family: 'lint',
  commands: /\b(?:gocyclo|gocognit|cyclop)\b/,
  marks: ['.go:'],
  lines: [
    /^(?<message>(?<score>\d{1,6}) \S{1,80} (?<function>\S{1,200}(?: \S{1,120})?)) (?<path>\S{1,400}\.go):(?<line>\d{1,9}):(?<column>\d{1,9})$/,
  ],
});
