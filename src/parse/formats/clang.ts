// Clang, whose includes and counts read differently from GCC's:
//   In file included from src/filter.cpp:1:
//   include/sensor/reading.hpp:8:3: error: unknown type name 'Millis'
//   2 errors generated.

import { cLike, familyOf, HEAD_MARKS, holdsHead } from '../kit/c-like.ts';

const OWN =
  /^\d{1,9} (?:errors?|warnings?)(?: and \d{1,9} errors?)? generated\.$|^In file included from [^\n]{1,400}:\d+:\nIn file included from |: fatal error: too many errors emitted|\[-Werror,-W|^clang(?:\+\+)?(?:-\d+)?: error: |^fatal error: too many errors/m;

export const clang = cLike({
  name: 'clang',
  title: 'Clang',
  url: 'https://clang.llvm.org/diagnostics.html',
  family: 'build',
  commands: /\b(?:clang|clang\+\+|clang-cl|xcodebuild|emcc|em\+\+)(?:-\d{1,3})?(?=\s|$)/,
  marks: [
    ...HEAD_MARKS,
    ' generated.',
    'In file included from',
    '[-Werror,-W',
    'clang: error',
    'clang++: error',
    'too many errors',
  ],
  probe: (text) =>
    /error|warning/.test(text) &&
    OWN.test(text) &&
    holdsHead(text, (said) => said.severity !== 'note' && familyOf(said.message ?? '') === 'option'),
  takes: 'option',
});
