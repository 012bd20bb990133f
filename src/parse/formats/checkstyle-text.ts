// Checkstyle's own plain output:
//   [ERROR] /home/runner/work/depot/depot/src/main/java/com/example/depot/Stock.java:12:5: Missing a Javadoc comment. [MissingJavadocMethod]

import { asSaid, located } from '../kit/located.ts';

export const checkstyleText = located({
  name: 'checkstyle-text',
  tool: 'checkstyle',
  title: 'Checkstyle, plain',
  url: 'https://checkstyle.org/cmdline.html',
  family: 'lint',
  commands: /\bcheckstyle\b/,
  marks: ['[ERROR] ', '[WARN] ', '[INFO] '],
  lines: [
    /^(?:\[ant:checkstyle\] )?\[(?<severity>ERROR|WARN|INFO)\] (?<path>(?:[A-Za-z]:)?[^\s:[][^:[\n]{0,400}\.[A-Za-z]{1,12}):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?: (?<message>.{1,2000}?) \[(?<rule>[A-Z]\w{1,80}(?:#.{1,80})?)\]$/,
  ],
  severity: asSaid,
});
