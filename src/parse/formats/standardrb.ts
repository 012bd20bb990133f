// Standard Ruby:
//   standard: Use Ruby Standard Style (https://github.com/standardrb/standard)
//     lib/ledger.rb:12:5: Style/StringLiterals: Prefer double-quoted strings.

import { located } from '../kit/located.ts';

export const standardrb = located({
  name: 'standardrb',
  title: 'Standard Ruby',
  url: 'https://github.com/standardrb/standard',
  family: 'lint',
  commands: /\bstandardrb\b/,
  marks: ['standard: '],
  probe: /^standard: |^ {2}[^\s:][^:\n]{0,400}\.(?:rb|rake|gemspec|ru):\d+:\d+: [A-Z]\w+\/[A-Z]\w+: /,
  lines: [
    /^ {2}(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:rb|rake|gemspec|ru|erb)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<rule>[A-Z]\w{1,60}(?:\/[A-Z]\w{1,60}){1,3}): (?<message>\S.{0,2000}?)$/,
  ],
});
