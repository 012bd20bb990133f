// Mono's C# compiler prints as MSBuild does; this reads its older form with spaces:
//   Stock.cs (12,5): error CS0103: The name `total' does not exist in the current context

import { asSaid, located } from './located.ts';

export const mcs = located({
  name: 'mcs',
  title: 'Mono and kin',
  url: 'https://www.mono-project.com/docs/about-mono/languages/csharp/',
  family: 'build',
  commands: /\bmcs\b|\bgmcs\b/,
  marks: ['.cs('],
  lines: [/^(?<path>[^\s(:][^(:]{0,400}\.cs) \((?<line>\d{1,9}),(?<column>\d{1,9})\): (?<severity>error|warning) (?<rule>CS\d{4}): (?<message>.{1,1000})$/],
  severity: asSaid,
});
