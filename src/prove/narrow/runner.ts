// What there is to know of a runner: its names, how its arguments look, how it runs a part, and how it names the tests that pass.

import type { OptionShapes, Split } from './options.ts';
import { type Word, wordOf } from './shell.ts';

/** A test to run, its file relative to where the command runs; null where it is not told. `title` is the last part of its name. */
export interface ChosenTest {
  readonly file: string | null;
  readonly suite: string;
  readonly name: string;
  readonly title: string;
}

/** The part of a check that is to run. Files are relative to where the command runs and never begin with a dash. */
export interface Chosen {
  readonly files: readonly string[];
  /** Empty where tests are not to be told apart. */
  readonly tests: readonly ChosenTest[];
}

/** What the words of a runner become. `reports` are files or globs, absolute or relative to where the command runs. */
export interface Asked {
  readonly words: readonly Word[];
  readonly reports?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A runner's arguments, and where it may leave files of ours. */
export interface Call extends Split {
  readonly folder: string;
}

/** One runner. */
export interface Runner {
  /** Tools whose findings it makes. */
  readonly tools: readonly string[];
  /** The words that call it: the program, and what must follow; options between are allowed. */
  readonly heads: readonly (readonly string[])[];
  readonly shapes: OptionShapes;
  /** True for a check of its own that need not run before another. */
  readonly isCheck: boolean;
  /** The arguments that run only a part; null when there is no such. */
  readonly narrow: (chosen: Chosen, call: Call) => Asked | null;
  /** The arguments that run all and name what passes; null where it does so anyway or never can. */
  readonly named: ((call: Call) => Asked) | null;
}

/** Words of a text. */
export const list = (text: string): readonly string[] => text.trim().split(/\s+/);

export const words = (...values: readonly string[]): readonly Word[] => values.map(wordOf);

const NAME_CHARS = 300;
const NAMES = 40;
const PATTERN_CHARS = 6_000;

/** Names that can be handed on as a pattern: few, short, without line breaks. Empty where they cannot: then their files run whole. */
export function titlesOf({ tests }: Chosen): readonly string[] {
  const titles = [...new Set(tests.map(({ title }) => title))];
  const areGood = titles.every(
    (title) => title !== '' && title.length <= NAME_CHARS && !/[\u0000-\u001f\u007f]/.test(title),
  );
  return areGood && titles.length <= NAMES && titles.join('').length <= PATTERN_CHARS ? titles : [];
}

/** Any of these texts, in the dialect of regular expressions that JavaScript, Python, Ruby, PHP, Go and Java share. */
export const anyOf = (texts: readonly string[]): string => {
  const escaped = texts.map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return escaped.length === 1 ? (escaped[0] ?? '') : `(?:${escaped.join('|')})`;
};

/** Keeps options and targets as they are, with more options in front. */
export const plus = ({ options, targets, rest }: Split, ...more: readonly string[]): readonly Word[] => [
  ...words(...more),
  ...options,
  ...targets,
  ...(rest.length ? [{ raw: '--', value: '--' }, ...rest] : []),
];
