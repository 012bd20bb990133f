// PHP_CodeSniffer, `--report=emacs`:
//   /home/runner/work/ledger/ledger/src/Ledger.php:63:5: error - Missing doc comment for function post()

import { located } from '../kit/located.ts';

export const phpcsEmacs = located({
  name: 'phpcs-emacs',
  title: 'PHP_CodeSniffer, emacs',
  url: 'https://github.com/PHPCSStandards/PHP_CodeSniffer/wiki/Reporting',
  family: 'lint',
  commands: /\bphpcs\b/,
  marks: [': error - ', ': warning - '],
  tool: 'phpcs',
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:php|phtml|inc|css|js)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<severity>error|warning) - (?<message>\S.{0,2000}?)(?: \((?<rule>\w{1,60}(?:\.\w{1,60}){2,4})\))?$/,
  ],
});
