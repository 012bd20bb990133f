// Doxygen:
//   src/stock.h:12: warning: Member post(int) (function) of class Ledger is not documented.

import { asSaid, located } from '../kit/located.ts';

export const doxygen = located({
  name: 'doxygen',
  title: 'Doxygen',
  url: 'https://www.doxygen.nl/',
  family: 'build',
  commands: /\bdoxygen\b/,
  marks: [': warning: ', ': error: '],
  probe:
    /: [Ww]arning: (?:Member |Compound |The following parameter|[Dd]ocumented |argument '|explicit link|unable to resolve (?:reference|link)|no (?:uniquely )?matching|Illegal command|return type of member|.{1,120}is not documented)/,
  lines: [
    /^(?:Notice: |Warning: )?(?<path>(?:[A-Za-z]:)?[^\s:<][^:]{0,400}?):(?<line>-?\d{1,9}): (?<severity>[Ww]arning|[Ee]rror): (?<message>(?:Member |Compound |Found |The following parameter|Documented |documented |argument |explicit link|unable to resolve|no (?:uniquely )?matching|Unsupported xml|end of (?:comment|file)|Illegal command|expected .{0,40} (?:tag|command)|return type of member|citelist|found |missing |multiple use|include file|reference to |unexpected |Unexpected (?:token|html)|Could not open|.{0,40}(?:is not documented|documentation)).{0,1000})$/,
    /^(?<severity>Warning|Error): (?<message>(?:the dot tool|tag '|Tag '|doxygen no longer|ignoring unsupported tag|source '|The selected output).{1,600})$/,
  ],
  more: /^ {2,}\S/,
  severity: asSaid,
});
