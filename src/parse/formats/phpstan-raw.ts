// PHPStan, `--error-format=raw`:
//   src/Ledger.php:63:Access to an undefined property Ledger::$total.

import { located } from '../kit/located.ts';

export const phpstanRaw = located({
  name: 'phpstan-raw',
  title: 'PHPStan, raw',
  url: 'https://phpstan.org/user-guide/output-format',
  family: 'types',
  commands: /\bphpstan\b/,
  marks: ['.php:', '.phtml:', '.inc:'],
  tool: 'phpstan',
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:php|phtml|inc|module)):(?<line>\d{1,9}):(?<message>[A-Z$#"@].{1,2000}?)(?: \[identifier=(?<rule>[\w.]{1,120})\])?$/,
  ],
  accept: (said) => !/^(?:error|warning|info) - /i.test(said.message ?? ''),
});
