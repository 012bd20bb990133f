// OCaml and Dune:
//   File "bin/ledger.ml", line 12, characters 5-10:
//   Error: Unbound value total

import { asSaid, located } from '../kit/located.ts';

export const ocaml = located({
  name: 'ocaml',
  title: 'OCaml',
  url: 'https://ocaml.org/manual/comp.html',
  family: 'build',
  commands: /\b(?:ocaml\w*|dune|opam)\b/,
  marks: ['File "'],
  around: 1,
  probe: /^File "[^"\n]{1,400}", lines? \d+(?:-\d+)?, characters \d+-\d+:\n/,
  heading:
    /^File "(?<path>[^"]{1,400}\.(?:ml[iyl]?|dune|opam)|[^"]{0,300}dune(?:-project)?)", lines? (?<line>\d{1,9})(?:-\d{1,9})?, characters (?<column>\d{1,9})-\d{1,9}:$/,
  lines: [
    /^(?<severity>Error|Warning|Alert)(?: (?<number>\d{1,4}))?(?: ?\(?\[?(?<rule>[\w-]{2,60})\]?\)?)?: (?<message>.{1,1000})$/,
  ],
  more: /^\s/,
  severity: asSaid,
});
