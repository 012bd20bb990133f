// Reek:
//   lib/ledger.rb -- 2 warnings:
//     [12, 15]:DuplicateMethodCall: Ledger#post calls 'entry.amount' 2 times

import { located } from '../kit/located.ts';

export const reek = located({
  name: 'reek',
  title: 'Reek',
  url: 'https://github.com/troessner/reek',
  family: 'lint',
  commands: /\breek\b/,
  marks: [' warnings:', ' warning:', '.rb:'],
  probe: /^\S.{0,400} -- \d+ warnings?:?$|^ {0,2}[^\s:][^:\n]{0,400}\.rb:\d+: [A-Z][A-Za-z]{5,40}: /,
  heading: /^(?<path>\S.{0,400}?) -- \d{1,9} warnings?:?$/,
  ending: /^$/,
  lines: [
    /^ {2}(?:\[(?<line>\d{1,9})(?:, \d{1,9}){0,200}\]:)?(?<rule>[A-Z]\w{2,60}): (?<message>.{1,2000}?)(?: \[https?:\S{1,300}\])?$/,
    /^ {0,2}(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:rb|rake)):(?<line>\d{1,9}): (?<rule>[A-Z]\w{2,60}): (?<message>.{1,2000}?)(?: \[https?:\S{1,300}\])?$/,
  ],
});
