// The Dart compiler, as `dart run`, `dart test` and `flutter build` print it:
//   lib/stock.dart:12:5: Error: The getter 'total' isn't defined for the class 'Ledger'.

import { asSaid, located } from '../kit/located.ts';

export const dartCompiler = located({
  name: 'dart-compiler',
  title: 'Dart compiler',
  url: 'https://dart.dev/tools/dart-compile',
  family: 'build',
  commands: /\b(?:dart|flutter)\b/,
  marks: ['.dart:'],
  lines: [
    /^(?:ERROR: )?(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:dart)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<severity>Error|Warning): (?<message>\S.{0,2000}?)$/,
  ],
  more: /^(?:\s| - |Try )/,
  severity: asSaid,
  unique: true,
});
