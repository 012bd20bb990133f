// rstcheck:
//   docs/guide.rst:12: (WARNING/2) Title underline too short.

import { located } from '../kit/located.ts';

export const rstcheck = located({
  name: 'rstcheck',
  title: 'rstcheck',
  url: 'https://rstcheck.readthedocs.io/',
  family: 'lint',
  commands: /\brstcheck\b/,
  marks: ['/1) ', '/2) ', '/3) ', '/4) '],
  lines: [
    /^(?<path>[^\s:][^:]{0,400}):(?<line>\d{1,9}): \((?<severity>INFO|WARNING|ERROR|SEVERE)\/\d\) (?<message>.{1,800})$/,
  ],
});
