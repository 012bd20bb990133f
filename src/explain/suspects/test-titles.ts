// The titles of the tests that changed lines declare, in the ways test runners know.

import { plain } from '../findings/keys.ts';

const TITLES: readonly RegExp[] = [
  /\b(?:it|test|specify|scenario|example|property)(?:\.\w{1,20}){0,3}\s{0,2}\(\s{0,2}(["'`])((?:(?!\1)[^\\\n]|\\.){1,200})\1/g,
  /^\s*(?:it|test|specify|scenario|example)(\s)["']([^"'\n]{1,200})["']/gm,
  /^\s*(?:async\s+)?def\s+()(test\w{0,120})/gm,
  /^func\s+()((?:Test|Fuzz|Benchmark|Example)\w{0,120})/gm,
  /#\[(?:\w+::)?test[^\n]{0,80}\]\s{0,80}(?:pub\s+)?(?:async\s+)?()fn\s+(\w{1,120})/g,
  /@(?:Test|ParameterizedTest)\b[^\n]{0,120}\s{1,80}(?:(?:public|internal|private|final|static)\s+)*(?:void|fun)\s+()[`]?([\w ]{1,120})/g,
  /\bfunction\s+()(test\w{0,120})\s*\(/g,
  /^@test\s+(["'])([^\n]{1,200})\1/gm,
  /\bTEST(?:_F|_P|_CASE)?\s?\(()(?:\s?\w{1,80}\s?,)?\s?["]?([^")\n]{1,120})/g,
  /\bsubtest\s+(["'])([^"'\n]{1,200})\1/g,
  /\bt\.Run\((["])([^"\n]{1,200})"/g,
];

/** The titles, in letters and digits alone. */
export function titlesIn(lines: readonly string[]): ReadonlySet<string> {
  const text = lines.join('\n').slice(0, 400_000);
  const titles = TITLES.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => plain(match[2] ?? '')));
  return new Set(titles.filter(Boolean));
}
