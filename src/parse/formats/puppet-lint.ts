// puppet-lint:
//   manifests/install.pp - ERROR: ledger::install not in autoload module layout on line 7 (check: autoloader_layout)

import { located } from '../kit/located.ts';

export const puppetLint = located({
  name: 'puppet-lint',
  title: 'puppet-lint',
  url: 'http://puppet-lint.com/',
  family: 'lint',
  commands: /\bpuppet-lint\b/,
  marks: ['(check: ', '.pp - ERROR', '.pp - WARNING', '.pp:'],
  lines: [
    /^(?<path>\S.{0,400}?) - (?<severity>ERROR|WARNING): (?<message>.{1,1000}?) on line (?<line>\d{1,9})(?: col (?<column>\d{1,9}))?(?: \(check: (?<rule>\w{1,80})\))?$/,
    /^(?<severity>ERROR|WARNING): (?<message>.{1,1000}?) on line (?<line>\d{1,9})(?: col (?<column>\d{1,9}))? \(check: (?<rule>\w{1,80})\)$/,
    /^(?<path>[^\s:][^:]{0,400}\.pp):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?:(?<rule>\w{3,60}):(?<severity>error|warning):(?<message>.{1,1000})$/,
  ],
});
