// Finds what a failed comparison expected and what it got, in the words and diffs of the JavaScript runners.

/** Raw texts, one line each where the diff has one line, at most 200 characters. */
export interface Difference {
  readonly expected?: string;
  readonly actual?: string;
}

const MAX = 200;
const NAMED_EXPECTED = /^\s*(?:Expected(?: \w+){0,3}|Snapshot|expected)\s*:\s{1,20}(\S.*)$/;
const NAMED_ACTUAL = /^\s*(?:Received(?: \w+){0,3}|Actual|actual)\s*:\s{1,20}(\S.*)$/;
const EXPECTED_BELOW = /^\s*Expected(?: [\w ]{1,40})?:\s*$/;
const ACTUAL_BELOW = /^\s*(?:Received|Actual)(?: [\w ]{1,40})?:\s*$/;
const UNEQUAL = /^\s*(\S.{0,199}?) (?:!==|!=|==|===) (\S.{0,199})$/;
const SENTENCE =
  /\bexpected (.{1,400}?) (?:to|not to) (?:be|equal|deeply equal|strictly equal|deep equal|eql)(?: (?!a |an |of |in |above |below |greater |less |close |instanceof )(.{1,400}?))?(?: \/\/ .{0,60})?$/;
/** The legend of a diff: which sign is the expected side. */
const LEGENDS: readonly (readonly [RegExp, '+' | '-'])[] = [
  [/^\s*- (?:Expected|Snapshot)\b/, '-'],
  [/^\s*\+ expected - actual\s*$/, '+'],
  [/^\s*\+ actual - expected\b/, '-'],
  [/^\s*- (?:expected|wanted)\b/, '-'],
  [/Difference \(- actual, \+ expected\)/, '+'],
];

/** What the lines of an error say; nothing when they say nothing. */
export function differenceIn(lines: readonly string[]): Difference {
  const signed = fromDiff(lines);
  if (signed) return signed;
  const expected = firstMatch(lines, NAMED_EXPECTED);
  const actual = firstMatch(lines, NAMED_ACTUAL);
  if (expected !== null || actual !== null) return made(expected, actual);
  const below = made(lineBelow(lines, EXPECTED_BELOW), lineBelow(lines, ACTUAL_BELOW));
  return (below.expected ?? below.actual) ? below : fromWords(lines);
}

function fromWords(lines: readonly string[]): Difference {
  const unequal = lines
    .slice(0, 12)
    .map((line) => UNEQUAL.exec(line))
    .find(Boolean);
  if (unequal) return made(unequal[2] ?? null, unequal[1] ?? null);
  const sentence = lines
    .slice(0, 3)
    .map((line) => SENTENCE.exec(line))
    .find(Boolean);
  return sentence?.[2] ? made(sentence[2], sentence[1] ?? null) : {};
}

function firstMatch(lines: readonly string[], pattern: RegExp): string | null {
  for (const line of lines) {
    const match = line.length < 2_000 ? pattern.exec(line) : null;
    if (match?.[1]) return match[1].replace(/,$/, '');
  }
  return null;
}

function lineBelow(lines: readonly string[], heading: RegExp): string | null {
  const at = lines.findIndex((line) => heading.test(line));
  return at < 0 ? null : lines[at + 1]?.trim() || null;
}

function fromDiff(lines: readonly string[]): Difference | null {
  for (let at = 0; at < lines.length; at++) {
    const legend = LEGENDS.find(([pattern]) => pattern.test(lines[at] ?? ''));
    if (!legend) continue;
    const found = signedLines(lines.slice(at + 1, at + 200), legend[1]);
    if (found) return found;
  }
  return null;
}

function signedLines(lines: readonly string[], expectedSign: '+' | '-'): Difference | null {
  const sides = { '+': [] as string[], '-': [] as string[] };
  for (const line of lines) {
    const match = /^\s*([+-])\s?(.*)$/.exec(line);
    // A second legend begins the same difference told again, with the signs turned: mocha prints assert's diff and its own.
    const again = (sides['+'].length || sides['-'].length) && LEGENDS.some(([pattern]) => pattern.test(line));
    if (again || /^\s*(?:at |❯ )/.test(line)) break;
    if (!match || /^\s*[+-] (?:Expected|Received|expected|actual)\b/.test(line)) continue;
    sides[match[1] as '+' | '-'].push((match[2] ?? '').trim());
  }
  if (!sides['+'].length && !sides['-'].length) return null;
  const actualSign = expectedSign === '+' ? '-' : '+';
  return made(sides[expectedSign].join('\n') || null, sides[actualSign].join('\n') || null);
}

const made = (expected: string | null, actual: string | null): Difference => ({
  ...(expected === null ? {} : { expected: expected.slice(0, MAX) }),
  ...(actual === null ? {} : { actual: actual.slice(0, MAX) }),
});
