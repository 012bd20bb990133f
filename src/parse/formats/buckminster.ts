// Buckminster:
//   WARN   [0012] : file /home/runner/work/depot/depot/src/Stock.java, line 12: ArrayList is a raw type.

import { asSaid, located } from '../kit/located.ts';

export const buckminster = located({
  name: 'buckminster',
  title: 'Buckminster',
  url: 'https://projects.eclipse.org/projects/tools.buckminster',
  family: 'build',
  commands: /\bbuckminster\b/,
  marks: ['file '],
  lines: [
    /^\s{0,12}(?<severity>Error|Warning): file (?<path>(?:[A-Za-z]:)?[^,]{1,400}?)(?:, line (?<line>\d{1,9}))?: (?<message>.{1,1000})$/,
  ],
  severity: asSaid,
});
