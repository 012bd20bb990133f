// checkbashisms:
//   possible bashism in bin/render line 12 (should be 'b = a'):

import { located } from '../kit/located.ts';

export const checkbashisms = located({
  name: 'checkbashisms',
  title: 'checkbashisms',
  url: 'https://manpages.debian.org/checkbashisms',
  family: 'lint',
  commands: /\bcheckbashisms\b/,
  marks: ['possible bashism in '],
  lines: [/^(?<message>possible bashism in (?<path>\S.{0,300}?) line (?<line>\d{1,9}) \(.{1,300}\)):?$/],
  more: /^\S/,
});
