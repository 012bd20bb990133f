// PHP's own errors:
//   PHP Fatal error:  Uncaught Error: Call to undefined method Ledger::total() in /home/runner/work/ledger/ledger/src/Ledger.php on line 63

import { located } from '../kit/located.ts';

export const php = located({
  name: 'php',
  title: 'PHP itself',
  url: 'https://www.php.net/manual/en/errorfunc.constants.php',
  family: 'build',
  commands: /(?:^|[\s;&|(])php(?:\d[\d.]*)?\s/,
  marks: [' on line '],
  lines: [
    /^(?:\[[^\]]{1,60}\] ){0,4}(?:PHP )?(?<severity>Fatal error|Parse error|Catchable fatal error|Warning|Notice|Deprecated|Strict Standards|Core error|Compile error|SOAP-ERROR): {1,4}(?<message>.{1,1500}?) in (?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?)(?: on line |:)(?<line>\d{1,9})$/,
  ],
  severity: (said) => (/error/i.test(said.severity ?? '') ? 'error' : 'warning'),
  unique: true,
});
