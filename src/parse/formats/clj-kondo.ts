// clj-kondo:
//   src/ledger/core.clj:12:5: warning: unused binding sum

import { asSaid, located } from '../kit/located.ts';

export const cljKondo = located({
  name: 'clj-kondo',
  title: 'clj-kondo',
  url: 'https://github.com/clj-kondo/clj-kondo',
  family: 'lint',
  commands: /\bclj-kondo\b/,
  marks: ['.clj:', '.cljs:', '.cljc:', '.edn:'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:clj[sc]?|edn|bb)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<severity>error|warning|info): (?<message>\S.{0,2000}?)$/,
  ],
  severity: asSaid,
});
