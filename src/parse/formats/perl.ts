// Perl's own errors:
//   syntax error at lib/Stock.pm line 12, near "my "
//   Can't locate Ledger.pm in @INC (you may need to install the Ledger module) at lib/Stock.pm line 3.

import { located } from '../kit/located.ts';

export const perl = located({
  name: 'perl',
  title: 'Perl',
  url: 'https://perldoc.perl.org/perldiag',
  family: 'build',
  commands: /(?:^|[\s;&|(])perl\s|\bprove\b/,
  marks: [
    'syntax error at ',
    "Can't locate ",
    'Global symbol ',
    'Bareword ',
    "Can't find",
    "Can't call",
    "Can't use",
    "Can't modify",
    "Can't redeclare",
    'Undefined subroutine',
    'Missing right',
    'Unmatched right',
    'Type of arg',
    'Not enough arguments',
    'Too many arguments',
    'found where',
    'Unrecognized character',
  ],
  lines: [
    /^(?<message>(?:syntax error|Can't locate .{1,600}?|Global symbol .{1,200}?|Bareword .{1,200}?|Can't (?:find|call|use|modify|redeclare) .{1,300}?|Undefined subroutine .{1,200}?|Missing right .{1,100}?|Unmatched right .{1,100}?|Type of arg .{1,200}?|Not enough arguments .{1,100}?|Too many arguments .{1,100}?|Number found where .{1,200}?|String found where .{1,200}?|Unrecognized character .{1,100}?)) at (?<path>\S{1,300}) line (?<line>\d{1,9})(?:, .{0,300})?\.?$/,
  ],
  unique: true,
});
