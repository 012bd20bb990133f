// Letters and digits of any script. ASCII is asked without Unicode's tables, which take longer to open than a report to read.

const FOREIGN = /[^\u0000-\u007F]/;
const SIGNS = /[^A-Za-z\d]+/g;
const LAST_WORD = /[A-Za-z\d]+[^A-Za-z\d]*$/;

let anySigns: RegExp | null = null;
let anyLastWord: RegExp | null = null;

/** The text with every run of characters that are neither letters nor digits replaced. */
export function withoutSigns(text: string, instead: string): string {
  if (!FOREIGN.test(text)) return text.replace(SIGNS, instead);
  // Written out it would be opened with the file.
  anySigns ??= /[^\p{L}\p{N}]+/gu;
  return text.replace(anySigns, instead);
}

/** The last run of letters and digits with what follows it; empty where there is none. */
export function lastWordOf(text: string): string {
  if (!FOREIGN.test(text)) return LAST_WORD.exec(text)?.[0] ?? '';
  anyLastWord ??= /[\p{L}\p{N}]+[^\p{L}\p{N}]*$/u;
  return anyLastWord.exec(text)?.[0] ?? '';
}

const unicode = new Map<RegExp, RegExp>();

/** The pattern for a text: as written where the text is ASCII; else with letters of any script in each class that begins `[\w$`, and any capital for `[A-Z]`. */
export function inScriptOf(text: string, pattern: RegExp): RegExp {
  if (!FOREIGN.test(text)) return pattern;
  const known = unicode.get(pattern);
  if (known) return known;
  const made = new RegExp(
    pattern.source.replaceAll('[\\w$', () => '[\\p{L}\\w$').replaceAll('[A-Z]', '\\p{Lu}'),
    `${pattern.flags}u`,
  );
  unicode.set(pattern, made);
  return made;
}
