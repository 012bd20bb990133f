// golint and revive:
//   stock.go:12:6: exported type Ledger should have comment or be unexported

import { located } from '../kit/located.ts';

export const golint = located({
  name: 'golint',
  title: 'golint and revive',
  url: 'https://github.com/mgechev/revive',
  family: 'lint',
  commands: /\b(?:golint|revive)\b/,
  marks: ['.go:'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:go)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<message>(?:exported \w|comment on exported|should |don't use |receiver name|if block ends|error (?:strings|var)|package comment|var \w{1,80} should|func \w{1,80} should|type name will|const name|context\.Context|a blank import|unexported|the argument|parameter |redefines |unhandled|avoid |empty-|struct field|method \w{1,80} should|interface method|range var|name will be|underscore in package|use underscores)(?!.{0,380} \((?:SA|S|ST|QF|U)\d{4}\)$).{1,400})$/,
  ],
});
