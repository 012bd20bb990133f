// Scalastyle, by itself and in sbt:
//   warning file=/home/runner/work/depot/depot/src/main/scala/Stock.scala message=Magic Number line=12 column=5
//   [warn] /home/runner/work/depot/depot/src/main/scala/Stock.scala:12:5: Magic Number

import { asSaid, located } from '../kit/located.ts';

export const scalastyle = located({
  name: 'scalastyle',
  title: 'Scalastyle',
  url: 'http://www.scalastyle.org/',
  family: 'lint',
  commands: /\bscalastyle\b/,
  marks: ['warning file=', 'error file=', '.scala:'],
  lines: [
    /^(?<severity>warning|error) file=(?<path>\S.{0,400}?) message=(?<message>.{1,600}?)(?: line=(?<line>\d{1,9}))?(?: column=(?<column>\d{1,9}))?$/,
  ],
  severity: asSaid,
});
