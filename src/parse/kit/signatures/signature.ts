// The shape of a signature: a text pattern, the kind it tells and the facts its groups hold.

import type { Facts } from '../../../model/finding.ts';
import type { Kind } from '../../../model/kind.ts';

/** `pattern` is linear and unanchored; its named groups are fields of Facts, a digit may follow the name. `tests`: only for a test's failure. `message`: only in the first message, not in the detail. `over`: a kind it corrects, wherever in the text it stands. */
export interface Signature {
  readonly kind: Kind;
  readonly pattern: RegExp;
  readonly fixed?: Partial<Facts>;
  readonly tests?: true;
  readonly message?: true;
  readonly over?: Kind;
}
