// SwiftLint:
//   /Users/runner/work/Ledger/Ledger/Sources/Stock.swift:12:5: warning: Line Length Violation: Line should be 120 characters or less (line_length)

import { asSaid, located } from '../kit/located.ts';

export const swiftlint = located({
  name: 'swiftlint',
  title: 'SwiftLint',
  url: 'https://realm.github.io/SwiftLint/',
  family: 'lint',
  commands: /\bswiftlint\b/,
  marks: ['.swift:'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:swift)):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?: (?<severity>warning|error): (?<message>[A-Z].{0,1000}? Violation: .{1,1000}?) \((?<rule>[a-z_]{2,60})\)$/,
  ],
  severity: asSaid,
  unique: true,
});
