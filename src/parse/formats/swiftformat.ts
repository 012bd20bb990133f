// SwiftFormat, lint:
//   /Users/runner/work/Ledger/Ledger/Sources/Stock.swift:12:1: error: (indent) Indent code in accordance with the scope level.

import { located } from '../kit/located.ts';

export const swiftformat = located({
  name: 'swiftformat',
  title: 'SwiftFormat',
  url: 'https://github.com/nicklockwood/SwiftFormat',
  family: 'format',
  commands: /\bswiftformat\b/,
  marks: ['.swift:'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:swift)):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?: (?<severity>warning|error): \((?<rule>\w{3,60})\) (?<message>\S.{0,2000}?)$/,
  ],
});
