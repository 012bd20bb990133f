// protolint:
//   [proto/ledger.proto:12:5] Field name "entryID" must be underscore_separated_names

import { located } from '../kit/located.ts';

export const protolint = located({
  name: 'protolint',
  title: 'protolint',
  url: 'https://github.com/yoheimuta/protolint',
  family: 'lint',
  commands: /\bprotolint\b/,
  marks: ['.proto:'],
  lines: [/^\[(?<path>[^\]:][^\]]{0,400}?\.proto):(?<line>\d{1,9}):(?<column>\d{1,9})\] (?<message>.{1,600})$/],
});
