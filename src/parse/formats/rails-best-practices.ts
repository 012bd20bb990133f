// rails_best_practices:
//   /home/runner/work/ledger/ledger/app/models/entry.rb:12 - remove unused methods (Entry#draft?)

import { located } from '../kit/located.ts';

export const railsBestPractices = located({
  name: 'rails-best-practices',
  title: 'rails_best_practices',
  url: 'https://github.com/flyerhzm/rails_best_practices',
  family: 'lint',
  commands: /\brails_best_practices\b/,
  marks: ['.rb:', '.erb:', '.haml:'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:rb|erb|haml|slim)):(?<line>\d{1,9})(?:,\d{1,9}){0,40} - (?<message>\S.{0,2000}?)$/,
  ],
});
