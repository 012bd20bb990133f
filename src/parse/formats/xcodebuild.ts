// xcodebuild's own errors; its compilers' are read by `swift` and `clang`, its tests by `xctest`.
//   xcodebuild: error: Scheme Ledger is not currently configured for the test action.
//   error: No profiles for 'com.example.ledger' were found (in target 'Ledger' from project 'Ledger')

import { asSaid, located } from '../kit/located.ts';

export const xcodebuild = located({
  name: 'xcodebuild',
  title: 'xcodebuild',
  url: 'https://developer.apple.com/documentation/xcode/building-swift-packages-or-apps-that-use-them-in-continuous-integration-workflows',
  family: 'build',
  commands: /\bxcodebuild\b|\bfastlane\b/,
  marks: ['xcodebuild: error: ', "(in target '"],
  lines: [
    /^xcodebuild: (?<severity>error): (?<message>.{1,1000})$/,
    /^(?:(?<path>\/[^:]{1,400}): )?(?<severity>error|warning): (?<message>.{1,1000}?) \(in target '[^']{1,200}' from project '[^']{1,200}'\)$/,
  ],
  severity: asSaid,
  unique: true,
  more: /^\s+\S/,
});
