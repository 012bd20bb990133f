// Psalm:
//   ERROR: UndefinedPropertyFetch - src/Ledger.php:63:16 - Instance property Ledger::$total is not defined (see https://psalm.dev/039)
//   src/Ledger.php:63:16:error - UndefinedPropertyFetch: Instance property Ledger::$total is not defined

import { asSaid, located } from '../kit/located.ts';

export const psalm = located({
  name: 'psalm',
  title: 'Psalm',
  url: 'https://psalm.dev/docs/running_psalm/error_levels/',
  family: 'types',
  commands: /\bpsalm\b/,
  marks: ['ERROR: ', 'INFO: ', ':error - ', ':warning - '],
  lines: [
    /^(?<severity>ERROR|INFO)(?:: | ){1,4}(?<rule>[A-Z]\w{2,80}) {0,2}- (?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:php|phtml|inc)):(?<line>\d{1,9}):(?<column>\d{1,9}) - (?<message>\S.{0,2000}?)(?: \(see https?:\/\/psalm\.dev\/\d{1,4}\))?$/,
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:php|phtml|inc)):(?<line>\d{1,9}):(?<column>\d{1,9}):(?<severity>error|warning|info) - (?<rule>[A-Z]\w{2,80}): (?<message>\S.{0,2000}?)(?: \(see https?:\/\/psalm\.dev\/\d{1,4}\))?$/,
  ],
  more: /^ {2,}\S/,
  severity: asSaid,
});
