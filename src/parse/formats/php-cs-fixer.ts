// PHP CS Fixer, dry run:
//      1) src/Ledger.php (array_syntax, braces)

import { located } from '../kit/located.ts';

export const phpCsFixer = located({
  name: 'php-cs-fixer',
  title: 'PHP CS Fixer',
  url: 'https://cs.symfony.com/doc/usage.html',
  family: 'format',
  commands: /\bphp-cs-fixer\b/,
  marks: [') '],
  kind: 'style-rule',
  probe: /^ {1,5}\d{1,6}\) \S.{0,400}\.(?:php|phtml|inc)(?: \([a-z0-9_]{2,60}(?:, ?[\w/]{2,80}){0,60}\))?$/,
  lines: [
    /^ {1,5}\d{1,6}\) (?<path>\S.{0,400}\.\w{1,8})(?: \((?<rule>[a-z0-9_]{2,60}(?:, ?[a-z0-9_/]{2,80}){0,60})\))?$/,
  ],
  message: (said) => `not formatted${said.rule ? `: ${said.rule}` : ''}`,
  rule: () => null,
});
