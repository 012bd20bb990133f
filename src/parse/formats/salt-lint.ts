// salt-lint, parseable:
//   states/ledger.sls:12: [E204] Lines should be no longer than 160 chars

import { located } from '../kit/located.ts';

export const saltLint = located({
  name: 'salt-lint',
  title: 'salt-lint',
  url: 'https://salt-lint.readthedocs.io/',
  family: 'lint',
  commands: /\bsalt-lint\b/,
  marks: ['.sls:'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:sls|jinja|j2)):(?<line>\d{1,9}): \[(?<rule>E\d{3})\] (?<message>\S.{0,2000}?)$/,
  ],
});
