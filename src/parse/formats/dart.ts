// The Dart analyzer, in its three forms:
//     error - lib/stock.dart:12:5 - The getter 'total' isn't defined for the type 'Ledger'. - undefined_getter
//     error • The getter 'total' isn't defined for the type 'Ledger' • lib/stock.dart:12:5 • undefined_getter
//   ERROR|COMPILE_TIME_ERROR|UNDEFINED_GETTER|lib/stock.dart|12|5|5|The getter 'total' isn't defined

import { asSaid, located } from '../kit/located.ts';

export const dart = located({
  name: 'dart',
  title: 'Dart and Flutter analyzer',
  url: 'https://dart.dev/tools/dart-analyze',
  family: 'types',
  commands: /\b(?:dart|flutter) analyze\b|\bdartanalyzer\b/,
  marks: ['.dart'],
  lines: [
    /^ {0,8}(?<severity>error|warning|info|hint|lint) - (?<path>\S.{0,400}?\.(?:dart|ya?ml)):(?<line>\d{1,9}):(?<column>\d{1,9}) - (?<message>.{1,1500}?) - (?<rule>\w{2,80})$/,
    /^ {0,8}(?<severity>error|warning|info|hint|lint) [•·] (?<message>.{1,1500}?) (?:[•·]|at) (?<path>\S.{0,400}?\.(?:dart|ya?ml)):(?<line>\d{1,9}):(?<column>\d{1,9}) [•·] \(?(?<rule>\w{2,80})\)?$/,
    /^ {0,8}\[?(?<severity>error|warning|info|hint|lint)\]? (?<message>.{1,1500}?) \((?<path>[^\s(][^(]{0,400}?\.dart):(?<line>\d{1,9}):(?<column>\d{1,9})\)$/,
    /^(?<severity>ERROR|WARNING|INFO)\|\w{2,40}\|(?<rule>\w{2,80})\|(?<path>[^|]{1,400})\|(?<line>\d{1,9})\|(?<column>\d{1,9})\|\d{1,9}\|(?<message>.{1,1500})$/,
  ],
  severity: (said, context) =>
    /--fatal-infos/.test(context.command ?? '') ||
    (/\bflutter analyze\b/.test(context.command ?? '') && !/--no-fatal/.test(context.command ?? ''))
      ? 'error'
      : asSaid(said),
  rule: (said) => said.rule?.toLowerCase() ?? null,
});
