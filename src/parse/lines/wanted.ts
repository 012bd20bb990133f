// What everybody who reads a log looks for. Whoever starts need not wait for it: the build writes down what this file computes.

import type { LogFormat } from '../../model/format.ts';
import { closingNeedles } from '../closing/table.ts';
import { DOUBTS, TELLING as HEADS } from '../generic/lines.ts';
import { TELLING as INSTALLS } from '../installs.ts';
import { EVIDENCE, HEADINGS } from '../scopes.ts';
import { WORDS as SHAPE_WORDS } from '../shapes/words.ts';
import { STEP_SIGNS } from '../steps.ts';
import { alsoKey, doubtKey, KEYS, LOG_FORMATS, markKey, wakeKey } from './keys.ts';
import { neededBy, neededByAny, rarity } from './needed.ts';
import type { Wanted } from './needles.ts';

/** Escapes that lost their first character, or that spell it. */
const SPELT = ['^[[', '[0m', '[39m', '[22m', '[49m'];

/** What wakes a format's reader; null where every line must be given to it. */
const wakesOf = ({ wakes }: LogFormat): readonly string[] | null => (wakes ? seldom(neededByAny(wakes)) : null);

/** What stands in most lines is not worth looking for. */
const SELDOM = 2.8;
const isSeldom = (needle: string): boolean => rarity(needle) >= SELDOM;
const seldom = (needles: readonly string[] | null): readonly string[] | null =>
  needles?.every(isSeldom) ? needles : null;

/** A format's marks, and what the patterns of its probe need: where that is seldom, marks that are not are left out. */
function marksOf({ marks = [], shows }: LogFormat): readonly string[] {
  const needed = shows ? seldom(neededByAny(shows)) : null;
  return needed ? [...marks.filter(isSeldom), ...needed] : marks;
}

const WAKES = LOG_FORMATS.map(wakesOf);

/** Whether each format's reader may rest. */
export const RESTING: readonly boolean[] = WAKES.map((needles) => needles !== null);

const known = (needles: readonly string[] | null, what: string): readonly string[] => {
  if (!needles) throw new Error(`${what}: a pattern fits lines of which nothing is known`);
  return needles;
};

export const WANTED: readonly Wanted[] = [
  { key: KEYS.odd, needles: SPELT },
  { key: KEYS.steps, needles: known(neededByAny([...STEP_SIGNS, ...HEADINGS]), 'steps') },
  { key: KEYS.heads, needles: ['\n##[', ...known(neededByAny(HEADS), 'generic')] },
  ...DOUBTS.map((doubt, at) => ({ key: doubtKey(at), needles: known(neededBy(doubt), 'generic') })),
  { key: KEYS.installs, needles: INSTALLS },
  { key: KEYS.closing, needles: closingNeedles(neededBy) },
  { key: KEYS.shapes, needles: SHAPE_WORDS },
  { key: KEYS.commands, needles: ['##teamcity[', '##vso[task.log'] },
  { key: KEYS.evidence, needles: known(neededByAny(EVIDENCE), 'prefixes') },
  ...LOG_FORMATS.map((one, format) => ({ key: markKey(format), needles: marksOf(one) })),
  ...LOG_FORMATS.map(({ also = [] }, format) => ({ key: alsoKey(format), needles: also })),
  ...WAKES.map((needles, format) => ({ key: wakeKey(format), needles: needles ?? [] })),
];
