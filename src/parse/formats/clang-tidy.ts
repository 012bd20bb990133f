// clang-tidy:
//   src/filter.cpp:12:7: warning: use nullptr [modernize-use-nullptr]

import { cLike, familyOf, holdsHead } from '../kit/c-like.ts';

export const clangTidy = cLike({
  name: 'clang-tidy',
  title: 'clang-tidy',
  url: 'https://clang.llvm.org/extra/clang-tidy/',
  family: 'lint',
  commands: /\b(?:run-)?clang-tidy(?:-\d{1,3})?(?:\.py)?(?=\s|$)/,
  marks: [': error: ', ': warning: ', ': remark: '],
  probe: (text) =>
    text.includes(']') &&
    holdsHead(text, (said) => said.severity !== 'note' && familyOf(said.message ?? '') === 'tidy'),
  takes: 'tidy',
});
