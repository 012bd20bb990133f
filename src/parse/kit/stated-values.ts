// What a failed comparison states: the value that was expected and the one that was there, however a test library labels them.
//   Expected: 3⏎  But was:  2        got: '2'⏎expected: '3'        2 did not equal 3        with expansion:⏎  2 == 3

/** One line of each side, at most 200 characters. */
export interface StatedValues {
  readonly expected: string;
  readonly actual: string;
}

const MOST_LINES = 80;
const LINE_CHARS = 1_000;
const VALUE_CHARS = 200;
/** Lines between the two labels of one comparison. */
const APART = 12;

const EXPECTED =
  /^(?:expected|expecting|wants?|wanted|should (?:be|equal|have been)|expectation)(?: (?:value|result|output|return value|string|substring|objects?|type|length|size|exit code))?$/i;
const ACTUAL =
  /^(?:but|(?:but:? )?(?:instead )?(?:got|actual(?:ly)?|received|was|is|found|have|had|obtained|returned|observed|result|passed in|saw|evaluates to)(?: (?:value|result|output|return value|string|type|length|size|exit code|instead))?)$/i;
/** A label with its value, perhaps with what it was computed from between them: `Actual   (total()): 2`. */
const LABELLED =
  /^[\s#>|*.=+-]{0,40}[`'"]?(?<label>[A-Za-z][A-Za-z: ]{0,30}?)[`'"]?\s{0,12}(?:\([^()\n]{0,80}(?:\([^()]{0,80}\)[^()\n]{0,80})?\)\s{0,8})?(?:[:=]|\bint =)\s{0,20}(?<value>.{0,400})$/;
/** A label that stands alone, its value below. */
const ALONE = /^[\s#>|*.]{0,40}(?<label>[A-Za-z][A-Za-z ]{0,30}?)[:.]?\s{0,8}$/;
/** Labels that take their value on the same line without a sign: CppUTest, gocheck, Shouldly's kin. */
const BARE =
  /^\s{0,12}(?:(?:\.\.\. )(?<label>expected|obtained) [\w*.]{1,40} = |(?<label2>expected|but was|actual|got) {1,8}(?=<[^\n]{0,300}>$))(?<value>\S.{0,300})$/i;

interface Side {
  readonly at: number;
  readonly value: string;
}

/** One line that says both. The first that fits counts; groups are `e` and `a`, expected and actual. */
const SENTENCES: readonly RegExp[] = [
  /failed: \("?(?<a>[^\n]{1,200}?)"?\) is not equal to \("?(?<e>[^\n]{1,200}?)"?\)/,
  /^(?:.{0,200}?\b)?[Ee]xpect(?:ed|ing) (?:\S.{0,160}?) to (?:be|equal|have|return|match) (?<e>\S.{0,200}?)(?: with a length of \d{1,9})?, but (?:it )?(?:found|was|got|had|has|returned|returns)?:? ?(?<a>(?!is\b)\S.{0,200}?)(?: has a length of .{0,120})?$/,
  /^[Ee]xpected (?<a>\S.{0,200}?) (?:to|should) (?:be|equal|eql|eq|deeply equal|strictly equal|deep equal|loosely equal|match)(?: to)? (?<e>(?!an? |of |above|below|greater|less|within|close|instance|in |undefined instead|reachable|defined|visible|true or)\S.{0,200}?)(?: \/\/ .{0,60})?$/,
  /^\[(?<a>[^\]\n]{1,200})\] expected to equal \[(?<e>[^\]\n]{1,200})\]/,
  /\b(?:expected|EXPECTED|Expected)(?: value| return value| result| exit code)?:? ?(?:=|is|<(?=[^>\n]{0,200}>))?:? ?(?<e>\S.{0,200}?)[>]?[,;.]? (?:- )?(?:[Bb]ut:? |and )?(?:it |we |the (?:result|value) )?(?:instead )?(?:got|was|found|is|received|saw|had|actual(?:ly)?(?: was| got)?|returned|Was|Actual|Got|Received|instead of getting)(?: value| result)?:? ?(?:=|:)? ?(?<a>\S.{0,200})$/,
  /\b(?:[Ww]ant(?:ed)?):? (?<e>\S.{0,200}?)[,;]? (?:but )?(?:got|have|was):? (?<a>\S.{0,200})$/,
  /\b(?:[Gg]ot|[Aa]ctual|[Rr]eceived|[Hh]ave|[Ww]as):? ?=? ?(?<a>\S.{0,200}?)[,;] ?(?:but )?(?:was )?(?:want(?:ed)?|expected|expecting|should be)(?: to equal| to be)?:? ?=? ?(?<e>\S.{0,200})$/,
  /^Actual: (?<a>\S.{0,200}?) (?:\([\w ]{1,20}\) )?was expected to equal: (?<e>\S.{0,200}?)(?: \([\w ]{1,20}\))?$/,
  /\bshould (?:be|equal|have been) (?<e>\S.{0,200}?),? (?:but|not) (?:is|was|got|it is|it was)?:? ?(?<a>\S.{0,200})$/,
  /\b(?:got|received|found|returned|was) (?<a>\S.{0,200}?) instead of (?<e>\S.{0,200})$/i,
  /\bexpected (?<e>\S.{0,200}?) instead of (?<a>\S.{0,200})$/i,
  /\bexpected (?<a>\S.{0,200}?) to (?:be|equal|eql|deeply equal|strictly equal|deep equal) (?<e>(?!an? |of )\S.{0,200}?)(?: \/\/ .{0,60})?$/,
  /^(?<a>\S.{0,200}?) (?:did not equal|was not equal to|is not equal to|does not equal|doesn't equal|not equal to|is not identical to) (?<e>\S.{0,200})$/,
  /\{expected,(?<e>[^{}\n]{1,200})\},\s{0,40}\{value,(?<a>[^{}\n]{1,200})\}/,
  /\(\S.{0,160} → (?<a>[^\n]{1,160}?)\) == (?<e>\S.{0,160})$/,
  /\[(?<a>[^[\]\n]{1,160}) (?:!=|==) (?<e>[^[\]\n]{1,160})\]$/,
  /values: \w{1,30}\( ?(?<a>\S.{0,160}?) == (?<e>\S.{0,160}?) ?\)$/,
  /^\s{0,12}Evaluated: (?<a>\S.{0,160}?) ={2,3} (?<e>\S.{0,160})$/,
  /^Assertion '.{1,200}' failed: [^\n]{1,80}? == (?<a>\S{1,80}), [^\n]{1,80}? == (?<e>\S{1,80})$/,
  /^(?:[\w.]{0,60}(?:Error|Exception): )?(?<a>\S.{0,160}?) (?:!=|!==) (?<e>\S.{0,160})$/,
];

/** Two lines, or more, that say both. */
const SPREAD: readonly RegExp[] = [
  /with expansion:\s{0,8}\n\s{0,8}(?<a>\S[^\n]{0,160}?) == (?<e>\S[^\n]{0,160})/,
  /<(?<e>[^\n]{1,200})>(?: \([^)\n]{0,60}\))? expected but was\s{0,8}\n?\s{0,8}<(?<a>[^\n]{1,200})>/,
  /\bExpecting(?: actual)?:\s{0,4}\n\s{0,8}(?<a>\S[^\n]{0,200})\n\s{0,8}to be equal to:?\s{0,4}\n\s{0,8}(?<e>\S[^\n]{0,200})/,
  /\bExpected\n\s{1,8}(?:<[^>\n]{1,60}>: )?(?<a>\S[^\n]{0,200})\nto (?:equal|be equivalent to|be ==)\n\s{1,8}(?:<[^>\n]{1,60}>: )?(?<e>\S[^\n]{0,200})/,
  /should be\s{0,4}\n\s{0,8}(?<e>\S[^\n]{0,200})\n\s{0,8}but was\s{0,4}\n\s{0,8}(?<a>\S[^\n]{0,200})/,
  /Diff < left \/ right > ?:\n<(?<a>[^\n]{1,200})\n>(?<e>[^\n]{1,200})/,
  /=> Diff \(- obtained, \+ expected\)\n-(?<a>[^\n]{1,200})\n\+(?<e>[^\n]{1,200})/,
  /\+\+(?<e>[^\n]{1,200}?) {1,8}\(Expected\)\n\s{0,8}--(?<a>[^\n]{1,200}?) {1,8}\(Actual\)/,
  /\bassert(?:_equal|_eq)?\b[^\n]{0,200}\n\s{0,8}left: {1,4}(?<a>[^\n]{1,200})\n\s{0,8}right: {1,4}(?<e>[^\n]{1,200})/,
  /\n\n?(?<x>[^\n=]{1,80}) == (?<e>\S[^\n]{0,80})\n[| ]{1,100}\n(?<a>[^|\s]{1,80}) {1,40}false\b/,
];

/** A word that any of these needs. */
const HINT =
  /expect|want|should|equal|!=|expansion|==|→|Obtained|left: |\bdid not\b|\bwas not\b|\{value,|left \/ right/i;

/** What a failure's text states of both sides; null when it does not state both. Linear in the text's first lines. */
export function statedValues(text: string): StatedValues | null {
  if (!HINT.test(text)) return null;
  const lines = text.split('\n', MOST_LINES).map((line) => line.slice(0, LINE_CHARS).trimEnd());
  const spread = SPREAD.map((pattern) => pattern.exec(lines.join('\n'))?.groups).find(Boolean);
  return made(spread) ?? labelled(lines) ?? said(lines);
}

function said(lines: readonly string[]): StatedValues | null {
  for (const line of lines) {
    if (!HINT.test(line)) continue;
    for (const pattern of SENTENCES) {
      const found = made(pattern.exec(line.trim())?.groups);
      if (found) return found;
    }
  }
  return null;
}

/** A value below each of two labels, or beside it. */
function labelled(lines: readonly string[]): StatedValues | null {
  let expected: Side | null = null;
  let actual: Side | null = null;
  for (let at = 0; at < lines.length; at++) {
    const side = sideAt(lines, at);
    if (!side) continue;
    const one: Side = { at, value: side.value };
    if (side.isExpected) expected = actual && expected ? expected : one;
    else actual ??= one;
    const [e, a]: [Side | null, Side | null] = [expected, actual];
    if (e && a && Math.abs(e.at - a.at) <= APART) return made({ e: e.value, a: a.value });
  }
  return null;
}

function sideAt(lines: readonly string[], at: number): { readonly isExpected: boolean; readonly value: string } | null {
  const line = lines[at] ?? '';
  const found = LABELLED.exec(line)?.groups ?? BARE.exec(line)?.groups ?? ALONE.exec(line)?.groups;
  const label = (found?.label ?? found?.label2 ?? '')
    .trim()
    .replace(/\s{2,}/g, ' ')
    .replace(/:$/, '');
  const isExpected = EXPECTED.test(label);
  if (!isExpected && !ACTUAL.test(label)) return null;
  const value = found?.value?.trim() || (lines[at + 1]?.trim() ? (lines[at + 1] as string).trim() : '');
  // A line with both is a sentence; what stands below must not be the other label.
  const isMapping = !found?.value && /^\w[\w-]{0,40}: /.test(value);
  if (!value || isMapping || isLabel(value) || (found?.value && BOTH.test(found.value))) return null;
  return { isExpected, value };
}

const BOTH = /[\s,;.>](?:but )?(?:got|was|actual|found|received|want|expected)\b:?=? ?\S/i;
const isLabel = (text: string): boolean => {
  const label = LABELLED.exec(text)?.groups?.label?.trim() ?? '';
  return EXPECTED.test(label) || ACTUAL.test(label);
};

function made(groups: Record<string, string | undefined> | undefined): StatedValues | null {
  if (!groups?.e || !groups.a) return null;
  const [expected, actual] = [bare(groups.e), bare(groups.a)];
  if (!expected || !actual || expected === actual || isExpression(expected, actual) || CLAUSE.test(expected))
    return null;
  return { expected: expected.slice(0, VALUE_CHARS), actual: actual.slice(0, VALUE_CHARS) };
}

const WRAPS: readonly RegExp[] = [
  /^<(?<in>[^<>]{0,400})>$/,
  /^\[(?<in>[^[\],]{1,400})\]$/,
  /^`(?<in>[^`']{1,400})['`]$/,
  /^(?:is|was|equal to|is equal to|a value equal to)[: ] ?(?<in>\S.{0,400})$/,
  /^\(\w{1,30}\) (?<in>.{1,400})$/,
];

const PLACED = / \([\w$-]{1,100}\.\w{1,6}:\d{1,9}\)$/;
/** A value without the sentence's full stop and a library's brackets around it. */
function bare(raw: string): string {
  let value = raw
    .trim()
    .replace(PLACED, '')
    .replace(/(?<=[^.])[.,;]$/, '');
  for (const wrap of WRAPS) value = wrap.exec(value)?.groups?.in?.trim() ?? value;
  return value.trim();
}

/** What should have been done, not what should have been there. */
const CLAUSE =
  /^(?:to|not|strictly|loosely|deeply|reference-equal) ?\b|\bto (?:contain|include|match|throw|have|find|exist|raise|start|end)\b/;
const LITERAL = /^(?:[-+]?\d|["'`[{(<]|(?:true|false|null|nil|none|undefined|NaN|Infinity)\b)/i;
/** What begins with a capital constructs a value: `Some(3)`, `Level.HIGH`. */
const NAME = /^(?:[\w$]{1,80}\.){0,8}[a-z_$][\w$]{0,80}(?:\([^()]{0,80}\))?$/;

/** True where one side is a value and the other a name or a call: the text repeats the code, and tells no value. */
export const isExpression = (one: string, two: string): boolean =>
  (LITERAL.test(one) && NAME.test(two) && !LITERAL.test(two)) ||
  (LITERAL.test(two) && NAME.test(one) && !LITERAL.test(one));
