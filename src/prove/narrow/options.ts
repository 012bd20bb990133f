// Tells the options of a runner from what it is to run, so that only the latter is replaced.

import type { Word } from './shell.ts';

/** What a runner's options look like. Names with their dashes. */
export interface OptionShapes {
  /** Options whose value is the next word. */
  readonly values: readonly string[];
  /** Long options without a value; a long one in neither list keeps the bare word behind it. */
  readonly flags: readonly string[];
  /** Options that say how and where results are told: they give way to ours. One whose name ends in `!` has no value. */
  readonly dropped: readonly string[];
  /** Options that choose, measure or stop early: they give way where a part is run, and stay where all is. */
  readonly choosing: readonly string[];
}

/** Arguments, apart. `rest` is what follows a lone `--`. */
export interface Split {
  readonly options: readonly Word[];
  readonly targets: readonly Word[];
  readonly rest: readonly Word[];
}

/** Splits arguments into options, which stay in their order, and targets. `isPart`: only a part is to run. */
export function split(words: readonly Word[], shapes: OptionShapes, isPart: boolean): Split {
  const given = isPart ? [...shapes.dropped, ...shapes.choosing] : shapes.dropped;
  const options: Word[] = [];
  const targets: Word[] = [];
  const end = words.findIndex(({ raw }) => raw === '--');
  const own = end < 0 ? words : words.slice(0, end);
  for (let at = 0; at < own.length; at++) {
    const word = own[at];
    if (!word) break;
    const text = word.value ?? word.raw;
    if (!text.startsWith('-') || text === '-') {
      targets.push(word);
      continue;
    }
    const name = text.split('=', 1)[0] ?? text;
    const hasNext = at + 1 < own.length && !isOption(own[at + 1]);
    const takesNext = hasNext && !text.includes('=') && takesValue(name, shapes);
    const isDropped = given.some((each) => isNamed(name, each));
    const taken = takesNext ? own.slice(at, at + 2) : [word];
    if (takesNext) at++;
    if (!isDropped) options.push(...taken);
  }
  return { options, targets, rest: end < 0 ? [] : words.slice(end + 1) };
}

function takesValue(name: string, { values, flags, dropped, choosing }: OptionShapes): boolean {
  const given = [...dropped, ...choosing];
  if (values.includes(name)) return true;
  if (flags.includes(name) || given.includes(`${name}!`) || name.startsWith('--no-')) return false;
  return given.includes(name) || name.startsWith('--');
}

/** `--coverage.reporter` belongs to `--coverage`. */
function isNamed(name: string, each: string): boolean {
  const bare = each.endsWith('!') ? each.slice(0, -1) : each;
  return name === bare || name.startsWith(`${bare}.`);
}

const isOption = (word: Word | undefined): boolean => (word?.value ?? word?.raw ?? '').startsWith('-');
