// ktlint:
//   src/main/kotlin/com/example/depot/Stock.kt:12:5: Unexpected indentation (4) (should be 8) (standard:indent)

import { located } from '../kit/located.ts';

export const ktlint = located({
  name: 'ktlint',
  title: 'ktlint',
  url: 'https://pinterest.github.io/ktlint/',
  family: 'lint',
  commands: /\bktlint\b/,
  marks: ['.kt:', '.kts:'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:kts?)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?!error: |warning: |e: |w: )(?<message>\S.{0,2000}?) \((?<rule>(?:[\w-]{1,40}:)?[a-z][a-z0-9-]{2,60})\)(?: \(cannot be auto-corrected\))?$/,
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:kts?)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<message>(?:Not a valid Kotlin file|Parse error).{0,600})$/,
  ],
});
