// The Erlang compiler:
//   src/stock.erl:12:5: function total/1 undefined
//   src/stock.erl:12: Warning: variable 'Sum' is unused

import { asSaid, located } from '../kit/located.ts';

export const erlc = located({
  name: 'erlc',
  title: 'Erlang compiler',
  url: 'https://www.erlang.org/doc/man/erlc',
  family: 'build',
  commands: /\b(?:erlc|rebar3?)\b/,
  marks: ['.erl:', '.hrl:'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:[eh]rl|yrl|xrl)):(?<line>\d{1,9}):(?:(?<column>\d{1,9}):)? (?:(?<severity>Warning): )?(?<message>\S.{0,2000}?)$/,
  ],
  more: /^%/,
  severity: asSaid,
});
