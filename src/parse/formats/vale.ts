// Vale, line form:
//   docs/guide.md:12:20:Vale.Spelling:Did you really mean 'recieve'?

import { located } from '../kit/located.ts';

export const vale = located({
  name: 'vale',
  title: 'Vale',
  url: 'https://vale.sh/',
  family: 'lint',
  commands: /\bvale\b/,
  marks: [
    ':Vale.',
    ':Google.',
    ':Microsoft.',
    ':write-good.',
    ':proselint.',
    ':alex.',
    ':Readability.',
    ':Joblint.',
    ':RedHat.',
    ':Elastic.',
    ':GitLab',
  ],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}\.\w{1,10}):(?<line>\d{1,9}):(?<column>\d{1,9}):(?<rule>[A-Z]\w{1,40}\.[A-Za-z]\w{1,60}):(?<message>.{1,600})$/,
  ],
});
