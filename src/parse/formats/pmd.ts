// PMD, text:
//   src/main/java/com/example/depot/Stock.java:12:	UnusedLocalVariable:	Avoid unused local variables such as 'sum'.

import { located } from '../kit/located.ts';

export const pmd = located({
  name: 'pmd',
  title: 'PMD',
  url: 'https://pmd.github.io/',
  family: 'lint',
  commands: /\bpmd\b/,
  marks: [':\t'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:java|kt|apex|cls|trigger|jsp|xml|js|scala|sql|vm|swift|go|py|cs)):(?<line>\d{1,9}):(?:\t(?<rule>[A-Z]\w{2,80}):)?\t(?<message>\S.{0,1500})$/,
  ],
  severity: () => 'error',
});
