// typos, brief and long:
//   docs/guide.md:12:20: `recieve` -> `receive`
//   error: `recieve` should be `receive`
//     --> docs/guide.md:12:20

import { located } from '../kit/located.ts';

export const typos = located({
  name: 'typos',
  title: 'typos',
  url: 'https://github.com/crate-ci/typos',
  family: 'lint',
  commands: /\btypos\b/,
  marks: ['` -> `', '" -> "'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<message>[`"][^`"]{1,80}[`"] -> [`"].{1,200})$/,
  ],
});
