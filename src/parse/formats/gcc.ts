// The GNU compilers for C, C++ and Objective-C:
//   /home/runner/work/sensor/sensor/include/sensor/reading.hpp:8:3: error: ‘Millis’ does not name a type
//       8 |   Millis at = 0;
//         |   ^~~~~~

import { cLike, familyOf, HEAD_MARKS, holdsHead } from '../kit/c-like.ts';

export const gcc = cLike({
  name: 'gcc',
  title: 'GCC',
  url: 'https://gcc.gnu.org/onlinedocs/gcc/Diagnostic-Message-Formatting-Options.html',
  family: 'build',
  commands:
    /(?:^|[\s/;&|(])(?:[\w.]{1,40}-)*(?:gcc|g\+\+|cc|c\+\+|make|gmake|cmake|ninja|meson|bazel|scons)(?:-[\d.]{1,8})?(?=\s|$)/,
  marks: HEAD_MARKS,
  probe: (text) => holdsHead(text, (said) => said.severity !== 'note' && familyOf(said.message ?? '') === 'option'),
  takes: 'option',
});
