// DocFX's log:
//   {"message":"Invalid file link:(~/missing.md).","file":"guide.md","line":"63","severity":"warning"}

import { asSaid, located } from '../kit/located.ts';

export const docfx = located({
  name: 'docfx',
  title: 'DocFX',
  url: 'https://dotnet.github.io/docfx/',
  family: 'build',
  commands: /\bdocfx\b/,
  marks: ['"severity":', 'warning: ', 'error: '],
  lines: [
    /^\{"message":"(?<message>(?:[^"\\]|\\.){1,1000})"(?:,"source":"[^"]{0,300}")?,"file":"(?<path>[^"]{1,400})"(?:,"line":"?(?<line>\d{1,9})"?)?.{0,300}?"(?:message_)?severity":"(?<severity>warning|error)".{0,300}$/,
  ],
  severity: asSaid,
});
