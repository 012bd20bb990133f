// RuboCop's simple form:
//   == lib/ledger.rb ==
//   C: 12:  5: [Correctable] Style/StringLiterals: Prefer single-quoted strings.

import { located } from '../kit/located.ts';

export const rubocopSimple = located({
  name: 'rubocop-simple',
  title: 'RuboCop, simple',
  url: 'https://docs.rubocop.org/rubocop/formatters.html',
  family: 'lint',
  commands: /\brubocop\b/,
  marks: ['== '],
  tool: 'rubocop',
  around: 1,
  probe: /^== \S.{0,400}? ==\n[CWEFRI]: {0,6}\d{1,9}: {0,6}\d{1,9}: /,
  heading: /^== (?<path>\S.{0,400}?) ==$/,
  lines: [
    /^(?<severity>[CWEFRI]): {0,6}(?<line>\d{1,9}): {0,6}(?<column>\d{1,9}): (?:\[(?:Correctable|Corrected|Todo)\] )?(?:(?<rule>[A-Z]\w{1,60}(?:\/[A-Z]\w{1,60}){1,3}): )?(?<message>\S.{0,2000}?)$/,
  ],
});
