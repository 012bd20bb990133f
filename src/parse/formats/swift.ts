// The Swift compiler, in SwiftPM and Xcode:
//   /home/runner/work/ledger/ledger/Sources/Ledger/Stock.swift:12:5: error: cannot find 'total' in scope

import { asSaid, located } from '../kit/located.ts';

export const swift = located({
  name: 'swift',
  title: 'Swift compiler',
  url: 'https://www.swift.org/documentation/',
  family: 'build',
  commands: /\bswift(?:c| build| test| run)?\b|\bxcodebuild\b/,
  marks: ['.swift:'],
  lines: [
    /^(?:❌ {1,2}|⚠️ {1,2})?(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:swift)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<severity>error|warning): (?!\(\w+\) )(?<message>(?!.{0,300} Violation: ).{1,2000})$/,
  ],
  more: /^(?:\s|\d{1,9} ?\||[^:]{1,400}:\d+:\d+: note: )/,
  severity: asSaid,
  unique: true,
});
