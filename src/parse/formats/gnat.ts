// GNAT, the Ada compiler:
//   src/ledger.adb:12:5: warning: call to obsolescent procedure "Post"

import { located } from '../kit/located.ts';

export const gnat = located({
  name: 'gnat',
  title: 'GNAT',
  url: 'https://gcc.gnu.org/onlinedocs/gnat_ugn/',
  family: 'build',
  commands: /\bgnat\w*\b|\bgprbuild\b/,
  marks: ['.adb:', '.ads:'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:ad[abs]|ada)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?:(?<severity>warning|error|info|\(style\)|style):? )?(?<message>\S.{0,2000}?)$/,
  ],
  severity: (said) => (/warn|style|info/.test(said.severity ?? '') ? 'warning' : 'error'),
});
