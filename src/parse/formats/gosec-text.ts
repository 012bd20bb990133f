// gosec, golint form and text:
//   stock.go:12:2: [CWE-703] Errors unhandled. (Rule:G104, Severity:LOW, Confidence:HIGH)
//   [/home/runner/work/ledger/ledger/stock.go:12] - G104 (CWE-703): Errors unhandled. (Confidence: HIGH, Severity: LOW)

import { located } from '../kit/located.ts';

export const gosecText = located({
  name: 'gosec-text',
  title: 'gosec',
  url: 'https://github.com/securego/gosec',
  family: 'lint',
  commands: /\bgosec\b/,
  marks: ['(Rule:G', '] - G'],
  tool: 'gosec',
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}\.go):(?<line>\d{1,9})(?:-\d{1,9})?:(?<column>\d{1,9}): (?<message>.{1,600}?) \(Rule:(?<rule>G\d{3}), Severity:(?<severity>\w{2,8}), Confidence:\w{2,8}\)$/,
    /^\[(?<path>(?:[A-Za-z]:)?[^\s\]:][^\]]{0,400}?\.go):(?<line>\d{1,9})(?:-\d{1,9})?\] - (?<rule>G\d{3}) \((?:CWE-\d{1,5})?\): (?<message>.{1,600}?) \(Confidence: ?\w{2,8}, Severity: ?(?<severity>\w{2,8})\)$/,
  ],
  more: /^ {4,}|^ {2}> /,
});
