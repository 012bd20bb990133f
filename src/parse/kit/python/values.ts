// What a Python assertion expected and what it got, split with regard to brackets and quotes.
//   assert [1, 2] == [1, 2 == 3]     AssertionError: 1 != 2

import type { Facts } from '../../../model/finding.ts';

const FACT_CHARS = 200;
const UNITTEST =
  /^(?:AssertionError: )?(?:(?:Lists|Tuples|Sequences|Sets|Dicts|\w{1,40}s) differ: )?(?<actual>.{1,400}?) != (?<expected>.{1,400}?)(?: : .{0,400}| within .{0,100})?$/;
const RAISES = /^\s*(?:Expected )?[Rr]egex: (?<expected>.{1,400})$/m;
const RAISED = /^\s*(?:Input|Actual message): (?<actual>.{1,400})$/m;

/** Expected and actual of the assertion in these lines, as far as they tell; empty otherwise. */
export function valuesOf(lines: readonly string[]): Partial<Facts> {
  for (const line of lines.slice(0, 30)) {
    const text = line.replace(/^AssertionError: /, '').trim();
    if (!text.startsWith('assert ')) continue;
    const sides = sidesOf(text.slice(7));
    if (!sides) return {};
    return /\.\.\./.test(sides.left + sides.right)
      ? (inFull(lines) ?? cut(sides.left, sides.right))
      : cut(sides.left, sides.right);
  }
  const whole = lines.slice(0, 30).join('\n');
  const regex = RAISES.exec(whole)?.groups?.expected;
  const input = RAISED.exec(whole)?.groups?.actual;
  if (regex && input) return cut(input, regex);
  const plain = UNITTEST.exec(lines[0] ?? '')?.groups;
  return plain?.actual && plain.expected ? cut(plain.actual, plain.expected) : {};
}

const DIFFERS = /^(?:\w{1,80}: |At index \d{1,9} diff: )(?<actual>.{1,400}?) != (?<expected>.{1,400})$/;
const ITEMS = /^(?<actual>\{.{1,400}?\}) != (?<expected>\{.{1,400}\})$/;

/** pytest shortens long values; below it says in full where they differ. In its diff `-` is what was expected. */
function inFull(lines: readonly string[]): Partial<Facts> | null {
  const texts = lines.slice(0, 200).map((line) => line.trim());
  const told = texts
    .map((text) => (DIFFERS.exec(text) ?? ITEMS.exec(text))?.groups)
    .filter((said) => said !== undefined)
    .at(-1);
  if (told?.actual && told.expected) return cut(told.actual, told.expected);
  const expected = texts.find((text) => /^- /.test(text));
  const actual = texts.find((text) => /^\+ /.test(text));
  return expected && actual ? cut(actual.slice(2), expected.slice(2)) : null;
}

const cut = (actual: string, expected: string): Partial<Facts> => ({
  actual: actual.trim().slice(0, FACT_CHARS),
  expected: expected.trim().slice(0, FACT_CHARS),
});

/** The two sides of the one comparison at the outermost level; null when there is none or more than one. */
export function sidesOf(text: string): { readonly left: string; readonly right: string } | null {
  const found = outermost(text.slice(0, 4_000));
  if (found.length > 1) return null;
  // A shortened value may have lost the other half of its quotes and brackets.
  const at = found[0] ?? onlyIndex(text, ' == ');
  return at < 0 ? null : { left: text.slice(0, at), right: text.slice(at + 4) };
}

const onlyIndex = (text: string, part: string): number =>
  text.indexOf(part) === text.lastIndexOf(part) ? text.indexOf(part) : -1;

/** Where comparisons stand outside quotes and brackets. */
function outermost(text: string): number[] {
  const found: number[] = [];
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '"' || char === "'") i = endOfQuote(text, i);
    else if (opens(text, i)) depth++;
    else if (closes(text, i)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (text.startsWith(' == ', i) || text.startsWith(' is ', i))) found.push(i);
  }
  return found;
}

/** A `<` with a space behind compares; one without begins a repr. */
const opens = (text: string, at: number): boolean => '([{<'.includes(text.charAt(at)) && !text.startsWith('< ', at);
const closes = (text: string, at: number): boolean =>
  ')]}>'.includes(text.charAt(at)) && !text.startsWith(' >', at - 1);

function endOfQuote(text: string, from: number): number {
  const quote = text.charAt(from);
  let at = from + 1;
  while (at < text.length && text.charAt(at) !== quote) at += text.charAt(at) === '\\' ? 2 : 1;
  return at;
}
