// go-consistent:
//   ./stock.go:12:6: zero value ptr alloc: use new(T) for *T allocation

import { located } from '../kit/located.ts';

export const goConsistent = located({
  name: 'go-consistent',
  title: 'go-consistent',
  url: 'https://github.com/quasilyte/go-consistent',
  family: 'lint',
  commands: /\bgo-consistent\b/,
  marks: ['.go:'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:go)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<message>(?:zero value ptr alloc|empty (?:slice|map)|hex lit|range check|and-not|float lit|label case|untyped const coerce|arg list parens|non-zero length test|default case order|unit import|line-comment prefix|import (?:group|dup)).{0,20}: .{1,400})$/,
  ],
});
