// Apache Flex:
//       [compc] src/Stock.as(12): col: 8 Warning: variable has no type declaration.

import { asSaid, located } from '../kit/located.ts';

export const flexSdk = located({
  name: 'flex-sdk',
  title: 'Apache Flex',
  url: 'https://flex.apache.org/',
  family: 'build',
  commands: /\b(?:mxmlc|compc)\b/,
  marks: ['.as(', '.mxml(', '.as:', '.mxml:'],
  lines: [
    /^\s{0,12}(?:\[\w{2,12}\] )?(?<path>(?:[A-Za-z]:)?[^\s(:[][^(:]{0,400}\.(?:as|mxml))(?:\((?<line>\d{1,9})\))?: (?:col: (?<column>\d{1,9}):? )?(?<severity>Error|Warning): (?<message>.{1,1000})$/,
  ],
  severity: asSaid,
});
