// xmllint:
//   config/ledger.xml:12: parser error : Opening and ending tag mismatch: font line 4 and body

import { located } from '../kit/located.ts';

export const xmllint = located({
  name: 'xmllint',
  title: 'xmllint',
  url: 'https://gnome.pages.gitlab.gnome.org/libxml2/xmllint.html',
  family: 'lint',
  commands: /\bxmllint\b/,
  marks: [' error : ', ' warning : ', 'validity error', 'parser error'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,9}): (?:element (?<element>\S{1,80}): )?(?<rule>(?:[\w/]{2,30} ){0,4}(?:error|warning)) : (?<message>.{1,1000})$/,
  ],
  more: /^(?:\s|[^:\n]{0,400}$)/,
  severity: (said) => (said.rule?.endsWith('warning') ? 'warning' : 'error'),
});
