// Small changes of a regular expression: an alternative, a bound, an anchor or a flag less.

/** Pairs of what is changed and the literal with the change; only literals that are patterns still. */
export function regexChanges(literal: string): readonly (readonly [string, string])[] {
  const end = literal.lastIndexOf('/');
  const [pattern, flags] = [literal.slice(1, end), literal.slice(end + 1)];
  const changes = [...partChanges(pattern), ...alternativeChanges(pattern)].map(
    ([what, after]) => [what, `/${after}/${flags}`] as const,
  );
  const loose = flags.includes('i') ? [['pattern without i', `/${pattern}/${flags.replace('i', '')}`] as const] : [];
  return [...changes, ...loose].filter(([, after]) => isPattern(after));
}

function isPattern(literal: string): boolean {
  const end = literal.lastIndexOf('/');
  try {
    return new RegExp(literal.slice(1, end), literal.slice(end + 1)).source !== '(?:)';
  } catch {
    return false;
  }
}

const PARTS: readonly (readonly [RegExp, string, string])[] = [
  [/^\^$/, '', 'pattern without ^'],
  [/^\$$/, '', 'pattern without $'],
  [/^\\b$/, '', 'pattern without \\b'],
  [/^[?]$/, '', 'pattern without ?'],
  [/^[*]$/, '+', 'pattern with + for *'],
  [/^[+]$/, '', 'pattern without +'],
  [/^\{\d+,(\d*)\}$/, '', 'pattern without its bound'],
];

function* partChanges(pattern: string): Generator<readonly [string, string]> {
  for (const { text, at, inClass } of tokensOf(pattern)) {
    if (inClass || pattern[at - 1] === '(') continue;
    for (const [fits, after, what] of PARTS)
      if (fits.test(text)) yield [what, pattern.slice(0, at) + after + pattern.slice(at + text.length)];
  }
}

/** Each alternative of each group left out. */
function* alternativeChanges(pattern: string): Generator<readonly [string, string]> {
  const open: { from: number; bars: number[] }[] = [{ from: 0, bars: [] }];
  for (const { text, at, inClass } of tokensOf(pattern)) {
    if (inClass) continue;
    if (text === '(') open.push({ from: at + 1 + groupHead(pattern.slice(at + 1)), bars: [] });
    else if (text === '|') open.at(-1)?.bars.push(at);
    else if (text === ')') yield* without(pattern, open.pop(), at);
  }
  yield* without(pattern, open.pop(), pattern.length);
}

const groupHead = (rest: string): number => /^\?(?:<?[=!]|<[^>]*>|[a-z]*:)/.exec(rest)?.[0].length ?? 0;

function* without(
  pattern: string,
  group: { from: number; bars: readonly number[] } | undefined,
  end: number,
): Generator<readonly [string, string]> {
  if (!group?.bars.length) return;
  const cuts = [group.from - 1, ...group.bars, end];
  const parts = cuts.slice(1).map((cut, at) => pattern.slice((cuts[at] ?? 0) + 1, cut));
  for (const at of parts.keys()) {
    const rest = parts.filter((_, other) => other !== at).join('|');
    yield ['pattern without an alternative', pattern.slice(0, group.from) + rest + pattern.slice(end)];
  }
}

/** The pattern's tokens: an escape, a bound or a character each. */
function* tokensOf(pattern: string): Generator<{ text: string; at: number; inClass: boolean }> {
  let inClass = false;
  for (const { 0: text, index: at } of pattern.matchAll(
    /\\u\{[^}]*\}|\\[pPk][{<][^}>]*[}>]|\\[\s\S]|\{\d+(?:,\d*)?\}|[\s\S]/g,
  )) {
    if (text === '[') inClass = true;
    yield { text, at, inClass };
    if (text === ']') inClass = false;
  }
}
