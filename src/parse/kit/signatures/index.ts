// All signatures, in the order in which they are tried.

import { CODE_SIGNATURES } from './code.ts';
import { RUN_SIGNATURES } from './run.ts';
import type { Signature } from './signature.ts';
import { VALUE_SIGNATURES } from './values.ts';

export const SIGNATURES: readonly Signature[] = [...RUN_SIGNATURES, ...CODE_SIGNATURES, ...VALUE_SIGNATURES];
