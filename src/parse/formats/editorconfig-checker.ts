// editorconfig-checker:
//   src/stock.c:
//   	12: Wrong indentation type(spaces instead of tabs)

import { located } from '../kit/located.ts';

export const editorconfigChecker = located({
  name: 'editorconfig-checker',
  title: 'editorconfig-checker',
  url: 'https://editorconfig-checker.github.io/',
  family: 'lint',
  commands: /\b(?:editorconfig-checker|ec)\b/,
  marks: ['Wrong ', 'Trailing ', 'No final', 'Not all', 'Line too', 'Missing ', 'Final newline'],
  around: 1,
  probe:
    /^[^\s:][^:\n]{0,400}:\n\t(?:\d+(?:-\d+)?: )?(?:Wrong|Trailing|No final|Not all|Line too|Missing|Final newline)/,
  heading: /^(?<path>[^\s:][^:]{0,400}):$/,
  lines: [
    /^\t(?:(?<line>\d{1,9})(?:-\d{1,9})?: )?(?<message>(?:Wrong|Trailing|No final|Not all|Line too|Missing|Final newline).{1,200})$/,
  ],
});
