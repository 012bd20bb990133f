// detekt:
//   src/main/kotlin/com/example/depot/Stock.kt:12:5: The function count is too long. [LongMethod]
//     LongMethod - 61/60 - [count] at src/main/kotlin/com/example/depot/Stock.kt:12:5

import { located } from '../kit/located.ts';

export const detekt = located({
  name: 'detekt',
  title: 'detekt',
  url: 'https://detekt.dev/docs/introduction/reporting/',
  family: 'lint',
  commands: /\bdetekt\b/,
  marks: ['.kt:', '.kts:'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:kts?)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?:(?:warning|error): )?(?<message>\S.{0,2000}?) \[(?<rule>[A-Z]\w{2,80})\]$/,
    /^\s{1,8}(?<rule>[A-Z]\w{3,80}) - (?:\S{1,40} - )?(?<message>\[.{0,300}?\]) at (?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:kts?)):(?<line>\d{1,9}):(?<column>\d{1,9})(?: - Signature=.{0,600})?$/,
  ],
});
