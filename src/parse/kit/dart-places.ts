// Finds the place in the repository that a Dart stack trace leads to.

import type { Location } from '../../model/finding.ts';
import { locationOf } from './draft.ts';

/** `test/stock_test.dart 13:9  main.<fn>`, as package:stack_trace folds it. */
const FOLDED = /^(?<path>(?![a-z]+:)[^\s:]{1,300}\.dart) (?<line>\d{1,9}):(?<column>\d{1,9})\s/;
/** `#4      main.<anonymous closure> (file:///app/test/stock_test.dart:12:5)`, the VM's own. */
const NUMBERED =
  /^#\d{1,4}\s{1,8}.{1,300} \(file:\/\/(?<path>[^\s():]{1,400}\.dart):(?<line>\d{1,9}):(?<column>\d{1,9})\)/;

/** The first frame in the test's own file, else the first that is no package's; null when there is none. */
export function placeIn(stack: string, file: string | null): Location | null {
  const name = file?.slice(file.lastIndexOf('/') + 1);
  let first: Location | null = null;
  for (const line of stack.split('\n').slice(0, 400)) {
    const said = FOLDED.exec(line)?.groups ?? NUMBERED.exec(line)?.groups;
    if (!said?.path) continue;
    const path = said.path.replaceAll('\\', '/');
    const place = locationOf(path, said.line, said.column);
    if (name && path.endsWith(name)) return place;
    first ??= place;
  }
  return first;
}
