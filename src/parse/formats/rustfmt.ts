// rustfmt, as `cargo fmt --check` prints it, now and before 1.77:
//   Diff in /home/runner/work/codec/codec/src/hex.rs:4:
//   Diff in /home/runner/work/codec/codec/src/hex.rs at line 4:

import { located } from '../kit/located.ts';

export const rustfmt = located({
  name: 'rustfmt',
  title: 'rustfmt',
  url: 'https://rust-lang.github.io/rustfmt/',
  family: 'format',
  commands: /\bcargo(?: \+\S{1,40})? fmt\b|\brustfmt\b/,
  marks: ['Diff in '],
  kind: 'style-rule',
  lines: [/^Diff in (?<path>(?:[A-Za-z]:|\\\\\?\\[A-Za-z]:)?[^\n:]{1,400}?\.rs)(?::| at line )(?<line>\d{1,9}):$/],
  message: () => 'not formatted as rustfmt would',
  more: /^[ +-]|^$/,
});
