// Signatures of assertions: what a test expected and what it got.

import type { Signature } from './signature.ts';

/** Groups `expected` and `actual` are the raw printed values. */
export const VALUE_SIGNATURES: readonly Signature[] = [
  {
    kind: 'snapshot',
    pattern:
      /Snapshot [`'"]?(?<snapshot>[^`'"\n]{1,200}?)[`'"]? mismatched|toMatch(?:Inline|File)?Snapshot|New snapshot was (?:not )?written|snapshot assertion for '(?<snapshot2>[^'\n]{1,200})|Screenshot comparison failed|snapshot does not exist|does not match the (?:golden|snapshot)/,
  },
  {
    kind: 'ui-present',
    tests: true,
    pattern:
      /Expected (?:string|substring|pattern): {1,3}(?<expected>[^\n]{1,200})\n\s{0,8}Received string: {1,6}(?<actual>[^\n]{1,200})/,
  },
  {
    kind: 'ui-present',
    pattern:
      /waiting for (?:expect\()?(?:locator|getBy\w{1,20}|selector)\(?(?<name>[^\n]{1,120})|strict mode violation|Expected to find element: `?(?<name2>[^`\n]{1,120})`?, but never found|Unable to find an? (?:accessible )?element|NoSuchElementException|locator\.\w{1,20}: Timeout/,
  },
  {
    kind: 'http-status',
    pattern:
      /expected (?<expected>\d{3}) "[^"\n]{0,60}", got (?<actual>\d{3})|Status expected:<(?<expected2>\d{3})> but was:<(?<actual2>\d{3})>|Request failed with status code (?<httpStatus>\d{3})|HTTPError: (?<httpStatus2>\d{3})|(?:GET|POST|PUT|PATCH|DELETE|HEAD)[^\n]{0,60}? = (?<actual3>[1-5]\d\d), want (?<expected3>[1-5]\d\d)|expected (?:response )?status(?: code)? (?:to be )?(?<expected4>[1-5]\d\d)[^\n]{0,40}?(?:got|received|was) (?<actual4>[1-5]\d\d)/,
  },
  {
    kind: 'throws',
    tests: true,
    pattern:
      /expected \[?[Ff]unction[^\n]{0,60}? to throw[^\n]{0,60}?(?:including|matching)? ?'(?<expected>[^'\n]{1,200})' but got '(?<actual>[^'\n]{1,200})'/,
  },
  {
    kind: 'throws',
    tests: true,
    pattern:
      /DID NOT RAISE|to throw (?:an )?(?:error|exception)|Expected [\w.]{1,120} to be thrown|Missing expected (?:exception|rejection)|expected .{0,80} to throw|assertThrows|Failed asserting that exception|should have thrown|promise resolved .{0,80}instead of rejecting/,
  },
  {
    kind: 'value-is',
    tests: true,
    message: true,
    pattern:
      /^(?:\w*Error[^\n:]{0,40}: )?expected (?<actual>.{1,160}?) to (?:be|equal|deeply equal|strictly equal|have|include|contain|match)(?: (?:a )?(?:length|size|value|property)(?: of)?)? ?(?<expected>[^\n]{0,160}?)(?: but got .{1,80})?(?: \/\/ .*)?$/m,
  },
  {
    kind: 'value-is',
    tests: true,
    pattern:
      /Expected(?: value)?: (?<expected>[^\n]{1,200})\n[^\n]{0,20}(?:Received|Actual)(?: value)?: ?(?<actual>[^\n]{1,200})/,
  },
  {
    kind: 'value-is',
    tests: true,
    pattern: /expected:? ?<(?<expected>[^>\n]{0,200})> but was:? ?<(?<actual>[^>\n]{0,200})>/i,
  },
  {
    kind: 'value-is',
    tests: true,
    pattern:
      /assertion [`'"]?left == right[`'"]? failed[^\n]{0,200}\n\s{0,8}left: (?<actual>[^\n]{1,200})\n\s{0,8}right: (?<expected>[^\n]{1,200})/,
  },
  {
    kind: 'value-is',
    tests: true,
    pattern: /\b[Gg]ot:? (?<actual>[^,;\n]{1,160})[,;] ?want:? (?<expected>[^\n]{1,160})/,
  },
  { kind: 'value-is', tests: true, pattern: / = (?<actual>[^\n]{1,160}?),? want (?<expected>[^\n]{1,160})/ },
  {
    kind: 'value-is',
    tests: true,
    pattern:
      /Not equal:\s{0,4}\n?\s{0,24}expected: ?(?<expected>[^\n]{1,200})\n\s{0,24}actual\s{0,3}: ?(?<actual>[^\n]{1,200})/,
  },
  {
    kind: 'value-is',
    tests: true,
    pattern:
      /Expected equality of these values:\n\s{1,8}(?:[^\n]{1,1000}\n\s{1,8}Which is: (?<actual>[^\n]{1,1000})|(?<actual2>[^\n]{1,200}))\n\s{1,8}(?:[^\n]{1,1000}\n\s{1,8}Which is: (?<expected>[^\n]{1,1000})|(?<expected2>[^\n]{1,200}))/,
  },
  {
    kind: 'value-is',
    tests: true,
    pattern: /expected: (?<expected>[^\n]{1,200})\n\s{0,12}got: (?<actual>[^\n]{1,200})/,
  },
  {
    kind: 'value-is',
    tests: true,
    pattern:
      /Failed asserting that (?:two \w{1,12} are (?:equal|identical|the same)|(?<actual>[^\n]{1,120}) (?:is identical to|matches expected|equals) (?<expected>[^\n]{1,120}?))\.?$/m,
  },
  {
    kind: 'value-is',
    tests: true,
    pattern: /--- Expected\n\+\+\+ Actual\n@@[^\n]{0,20}@@\n-(?<expected>[^\n]{1,200})\n\+(?<actual>[^\n]{1,200})/,
  },
  { kind: 'value-is', tests: true, pattern: /AssertionError: (?<actual>[^\n]{1,120}?) != (?<expected>[^\n]{1,120})/ },
  { kind: 'value-is', tests: true, pattern: /assert (?<actual>[^\n=!<>]{1,160}?) == (?<expected>[^\n=]{1,160})/ },
  { kind: 'value-is', tests: true, pattern: /^(?<actual>[^\n]{1,120}?) !== (?<expected>[^\n]{1,120})$/m },
  {
    kind: 'throws',
    tests: true,
    pattern: /^(?:[\w.$]{0,120}\.)?(?<exception>(?!Assert)[A-Z]\w{2,60}(?:Error|Exception|Panic|Failure|Warning))\b/m,
  },
  { kind: 'throws', tests: true, pattern: /^(?:Uncaught |thrown: |panic: )(?<exception>[^\n]{1,120})/m },
];
