// Infer:
//   src/main/java/com/example/depot/Stock.java:12: error: Null Dereference(Biabduction)

import { asSaid, located } from '../kit/located.ts';

export const infer = located({
  name: 'infer',
  title: 'Infer',
  url: 'https://fbinfer.com/docs/all-issue-types',
  family: 'lint',
  commands: /\binfer\b/,
  marks: [': error: ', ': warning: '],
  around: 1,
  probe:
    /:\d{1,9}: (?:error|warning): (?:[A-Z][A-Z0-9_]{4,60}|[A-Z]\w{2,30}(?: [A-Z]\w{1,30}){1,6})(?:\([A-Z]\w{2,40}\))?\n {2}\S/,
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:java|c|cc|cpp|m|mm|cs)):(?<line>\d{1,9}): (?<severity>error|warning|info): (?<message>[A-Z][A-Z0-9_]{4,60}|[A-Z]\w{2,30}(?: [A-Z]\w{1,30}){0,6})(?:\([A-Z]\w{2,40}\))?$/,
  ],
  more: /^ {1,8}\S/,
  severity: asSaid,
  rule: (said) => (said.message ?? '').toUpperCase().replaceAll(' ', '_'),
});
