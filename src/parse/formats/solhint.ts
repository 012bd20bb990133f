// Solhint, unix form:
//   contracts/Ledger.sol:12:5: Code contains empty blocks [Warning/no-empty-blocks]

import { asSaid, located } from './located.ts';

export const solhint = located({
  name: 'solhint',
  title: 'Solhint',
  url: 'https://protofire.github.io/solhint/',
  family: 'lint',
  commands: /\bsolhint\b/,
  marks: ['.sol:'],
  lines: [/^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:sol)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<message>\S.{0,2000}?) \[(?<severity>Error|Warning)\/(?<rule>[\w-]{2,60})\]$/],
  severity: asSaid,
});
