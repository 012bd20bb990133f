// bashate:
//   bin/render:12:1: E006 Line too long

import { located } from '../kit/located.ts';

export const bashate = located({
  name: 'bashate',
  title: 'bashate',
  url: 'https://docs.openstack.org/bashate/latest/',
  family: 'lint',
  commands: /\bbashate\b/,
  marks: [': E00', ': E01', ': E02', ': E03', ': E04'],
  lines: [
    /^(?<path>[^\s:][^:]{0,400}?):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<rule>E0[0-4]\d) (?<message>\S.{0,600})$/,
  ],
  accept: (said) => !/\.py$/.test(said.path ?? ''),
});
