// doc8:
//   docs/guide.rst:12: D001 Line too long

import { located } from '../kit/located.ts';

export const doc8 = located({
  name: 'doc8',
  title: 'doc8',
  url: 'https://github.com/PyCQA/doc8',
  family: 'lint',
  commands: /\bdoc8\b/,
  marks: [': D0'],
  lines: [/^(?<path>[^\s:][^:]{0,400}\.(?:rst|txt|md)):(?<line>\d{1,9}): (?<rule>D0\d\d) (?<message>\S.{0,600})$/],
});
