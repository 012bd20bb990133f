// Pieces of sentences: code in backticks, texts in quotes, names of tests; whole or not at all, never cut in mid-word.

import type { PlacedFinding } from '../../model/attributed.ts';

/** Whole values up to so many characters are quoted; longer ones are named otherwise. */
export const QUOTED_CHARS = 40;
/** The most characters of code inside a sentence. */
export const CODE_CHARS = 60;
const TITLE_CHARS = 60;
const MESSAGE_CHARS = 100;

/** A code span that survives backticks in its text. */
export const code = (text: string): string => `\`${text.replaceAll('`', "'").trim()}\``;

/** A value as code when it is whole within `most` characters of one line; null when it is not. */
export function value(text: string | undefined, most = QUOTED_CHARS): string | null {
  const flat = text?.trim() ?? '';
  return flat === '' || flat.length > most || flat.includes('\n') ? null : code(flat);
}

/** A text of a tool or a program on one line, cut between words where it is long. */
export function words(text: string, most = MESSAGE_CHARS): string {
  const flat = text.replace(/\s+/g, ' ').replaceAll('`', "'").trim();
  if (flat.length <= most) return flat;
  const cut = flat.slice(0, most - 1);
  const end = cut.lastIndexOf(' ');
  return `${(end > most / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:([{'"]+$/, '')} …`;
}

/** The last part of a test's name in quotes, else where it is: `"adds tax"`, `the test at cart.test.ts:12`. */
export function testName({ test, location }: PlacedFinding): string {
  const name = (test?.name || test?.suite || '').split(' > ').at(-1)?.replace(/\s+/g, ' ').trim() ?? '';
  if (name && name.length <= TITLE_CHARS) return `"${name.replaceAll('`', "'")}"`;
  const at = test?.file ?? location?.path;
  if (!at) return name ? `"${words(name, TITLE_CHARS)}"` : 'a test';
  return `the test at ${location?.line && location.path === at ? `${at}:${location.line}` : at}`;
}

/** With a capital first letter, unless it begins with code, a quote or a name. */
export const capital = (text: string): string =>
  text.replace(/^(?:a|an|the) /, (article) => article.replace(/^./, (first) => first.toUpperCase()));
