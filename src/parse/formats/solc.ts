// The Solidity compiler, as Foundry and Hardhat show it:
//   Error (7576): Undeclared identifier.
//     --> src/Ledger.sol:12:5:

import { asSaid, located } from '../kit/located.ts';

export const solc = located({
  name: 'solc',
  title: 'Solidity compiler',
  url: 'https://docs.soliditylang.org/',
  family: 'build',
  commands: /\b(?:solc|forge|hardhat|truffle)\b/,
  marks: ['.sol:'],
  around: 1,
  probe: /^(?:Error|Warning)(?: \(\d{4}\))?: .{1,800}\n {1,4}--> .{1,400}\.sol:\d+:\d+:$/,
  lines: [/^(?<severity>Error|Warning)(?: \((?<rule>\d{4})\))?: (?<message>.{1,800})$/],
  place: /^ {1,4}--> (?<path>\S.{0,400}?\.sol):(?<line>\d{1,9}):(?<column>\d{1,9}):?$/,
  more: /^(?:\s|\d{1,9} \|)/,
  severity: asSaid,
});
