// The compilers of Intel:
//   src/stock.f90(12): error #6404: This name does not have a type.   [TOTAL]
//   src/stock.cpp(12): (col. 20) remark: LOOP WAS VECTORIZED.

import { asSaid, located } from '../kit/located.ts';

export const intel = located({
  name: 'intel',
  title: 'Intel compilers',
  url: 'https://www.intel.com/content/www/us/en/developer/tools/oneapi/overview.html',
  family: 'build',
  commands: /\b(?:icc|icpc|ifort|ifx|icl)\b/,
  marks: ['): '],
  probe:
    /\(\d{1,9}\): (?:\(col\. \d{1,9}\) (?:remark|warning|error)|(?:catastrophic error|error|warning|remark|message) #\d{1,6}: )/,
  lines: [
    /^(?:\d{1,4}>)?(?<path>(?:[A-Za-z]:)?[^\s(:][^(:]{0,400})\((?<line>\d{1,9})\): (?:\(col\. (?<column>\d{1,9})\) )?(?<severity>catastrophic error|internal error|error|warning|remark|message)(?: #(?<rule>\d{1,6}))?: (?<message>.{1,1000})$/,
  ],
  more: /^(?:\s{2}|-+\^)/,
  severity: asSaid,
});
