// The Eclipse compiler for Java:
//   1. ERROR in /home/runner/work/depot/depot/src/Stock.java (at line 12)

import { asSaid, located } from '../kit/located.ts';

export const ecj = located({
  name: 'ecj',
  title: 'Eclipse compiler',
  url: 'https://help.eclipse.org/latest/topic/org.eclipse.jdt.doc.user/tasks/task-using_batch_compiler.htm',
  family: 'build',
  commands: /\becj\b/,
  marks: [' (at line '],
  lines: [
    /^(?:\s{0,12}\[javac\] ?)?\d{1,6}\. (?<severity>ERROR|WARNING|INFO) in (?<path>\S.{0,400}?) \(at line (?<line>\d{1,9})\)$/,
  ],
  joins: /^(?:\s{0,12}\[javac\] )?(?<text>[^\s-].{0,500})$/,
  more: /^(?:\s{0,12}\[javac\] ?)?\s/,
  severity: asSaid,
  message: () => '',
});
