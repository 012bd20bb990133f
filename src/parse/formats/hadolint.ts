// hadolint:
//   Dockerfile:3 DL3008 warning: Pin versions in apt get install.

import { located } from '../kit/located.ts';

export const hadolint = located({
  name: 'hadolint',
  title: 'hadolint',
  url: 'https://github.com/hadolint/hadolint',
  family: 'lint',
  commands: /\bhadolint\b/,
  marks: [' DL', ' SC', 'hadolint: '],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}|-):(?<line>\d{1,9})(?::(?<column>\d{1,9}))? (?<rule>DL\d{4}|SC\d{4})(?: (?<severity>error|warning|info|style):)? (?<message>\S.{0,1500})$/,
    /^(?<path>[^\s:][^:]{0,400}):(?<line>\d{1,9}):(?<column>\d{1,9}) (?<message>(?:unexpected |invalid |expected ).{1,600})$/,
  ],
});
