// The Kotlin compiler, in Gradle, Maven and alone:
//   e: file:///home/runner/work/depot/depot/src/main/kotlin/Stock.kt:12:5 Unresolved reference: total
//   e: /home/runner/work/depot/depot/src/main/kotlin/Stock.kt: (12, 5): Unresolved reference: total
//   src/main/kotlin/Stock.kt:12:5: error: unresolved reference: total

import { asSaid, located } from '../kit/located.ts';

const PATH = '(?<path>(?:[A-Za-z]:)?[^\\s:][^:]{0,400}?\\.(?:kts?|java))';

export const kotlinc = located({
  name: 'kotlinc',
  title: 'Kotlin compiler',
  url: 'https://kotlinlang.org/docs/command-line.html',
  family: 'build',
  commands: /\bkotlinc?\b|\bgradlew?\b/,
  marks: ['.kt:', '.kts:'],
  lines: [
    new RegExp(
      `^(?<severity>e|w): (?:file:\\/\\/)?${PATH}:(?<line>\\d{1,9}):(?<column>\\d{1,9}):? (?<message>.{1,1500})$`,
    ),
    new RegExp(`^(?<severity>e|w): ${PATH}: ?\\((?<line>\\d{1,9}), (?<column>\\d{1,9})\\): (?<message>.{1,1500})$`),
    new RegExp(
      `^${PATH}:(?<line>\\d{1,9}):(?<column>\\d{1,9}): (?<severity>error|warning): (?<message>(?!.{0,600} \\[[A-Z]\\w{2,80}\\]$).{1,1500})$`,
    ),
  ],
  severity: (said) =>
    asSaid({ severity: said.severity === 'e' ? 'error' : said.severity === 'w' ? 'warning' : said.severity }),
  more: /^\s+\S/,
  unique: true,
});
