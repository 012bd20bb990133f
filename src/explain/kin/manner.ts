// In which way a value is off. Failures of one cause are mostly off in one way.

import type { PlacedFinding } from '../../model/attributed.ts';
import { numberPairs } from '../numbers.ts';

/** `zero`: nothing came of a number. `gone`: no value came. `unit`: numbers are off by at most one. */
export type Manner = 'zero' | 'gone' | 'truth' | 'date' | 'order' | 'unit' | 'number' | 'text';

const DATE = /\d{4}-\d{2}-\d{2}|\d{2}:\d{2}|date\(/;

/** The manner of a finding whose expected and actual values are given; null when it shows none. */
export function mannerOf(finding: PlacedFinding, wanted: string, got: string): Manner | null {
  const value = got.trim();
  if (/^[+-]?0(?:\.0+)?$/.test(value) && /\d/.test(wanted) && !/^[+-]?[01]$/.test(wanted.trim())) return 'zero';
  if (/^(?:undefined|null|None|nil|\[\]|\{\}|""|'')$/.test(value)) return 'gone';
  if (/^(?:true|false)$/i.test(value)) return 'truth';
  if (DATE.test(wanted) && DATE.test(got)) return 'date';
  if (wanted !== got && piecesOf(wanted).length > 1 && sorted(wanted) === sorted(got)) return 'order';
  const pairs = numberPairs(finding);
  if (pairs.length) return pairs.every(({ wanted: one, got: two }) => Math.abs(one - two) <= 1.0001) ? 'unit' : 'number';
  return wanted && got ? 'text' : null;
}

const piecesOf = (text: string): readonly string[] => text.match(/[\w.-]+/g) ?? [];
const sorted = (text: string): string => [...piecesOf(text)].sort().join(' ');
