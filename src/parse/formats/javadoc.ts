// Javadoc before version 9, by itself and in Ant; later versions print as javac does:
//     [javadoc] src/Stock.java:12: warning - Tag @link: reference not found: Ledger

import { asSaid, located } from '../kit/located.ts';

export const javadoc = located({
  name: 'javadoc',
  title: 'Javadoc',
  url: 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/javadoc.html',
  family: 'build',
  commands: /\bjavadoc\b/,
  marks: ['warning - ', 'error - '],
  lines: [
    /^\s{0,12}(?:\[javadoc\] |\[WARNING\] |\[ERROR\] )?(?:(?<path>(?:[A-Za-z]:)?[^\s:[][^:]{0,400}\.java):(?<line>\d{1,9}): |(?:[\w-]{3,20}): )?(?<severity>warning|error) - (?<message>.{1,800})$/,
  ],
  severity: asSaid,
});
