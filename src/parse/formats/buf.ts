// Buf and protoc:
//   proto/ledger.proto:12:5:Field name "entryID" should be lower_snake_case, such as "entry_id".
//   proto/ledger.proto:12:5: Expected ";".

import { asSaid, located } from '../kit/located.ts';

export const buf = located({
  name: 'buf',
  title: 'Buf',
  url: 'https://buf.build/docs/',
  family: 'lint',
  commands: /\bbuf\b/,
  marks: ['.proto:'],
  lines: [
    /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:proto)):(?<line>\d{1,9}):(?<column>\d{1,9}): ?(?:(?<severity>warning): )?(?<message>\S.{0,2000}?)$/,
  ],
  severity: asSaid,
});
