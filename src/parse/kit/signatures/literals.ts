// The literals of each signature. Whoever starts need not wait for them: the build writes down what this file computes.

import { literalsOf } from '../literals.ts';
import { SIGNATURES } from './index.ts';

/** One of these stands in every text that the signature of the same number fits; null when nothing is known of it. */
export const LITERALS: readonly (readonly string[] | null)[] = SIGNATURES.map(({ pattern }) => literalsOf(pattern));
