// Reads from a regular expression which literal texts it cannot match without, so that many expressions are asked only where one of theirs stands.

/** Characters a literal must have to be worth looking for. */
const SHORTEST = 4;
const MOST = 80;

/** What a part of an expression needs: one of these texts, or nothing that is known. */
type Need = readonly string[] | null;

interface Reader {
  readonly source: string;
  at: number;
}

/** Literals of at least four characters, one of which stands in every text the expression matches, in lower case where it ignores case; null when there are none such. */
export function literalsOf({ source, flags }: RegExp): readonly string[] | null {
  const need = readAlternatives({ source, at: 0 });
  if (!need || need.length > MOST || need.some((literal) => literal.length < SHORTEST)) return null;
  return flags.includes('i') ? need.map((literal) => literal.toLowerCase()) : need;
}

/** Alternatives up to a closing bracket or the end: all that any of them needs. */
function readAlternatives(reader: Reader): Need {
  const needs: Need[] = [];
  do needs.push(readSequence(reader));
  while (reader.source[reader.at] === '|' && ++reader.at);
  return needs.every((need) => need !== null) ? [...new Set(needs.flat())] : null;
}

/** Characters that mean themselves, but for a last one that may be repeated or missing. */
const PLAIN = /[\w ,:;'"!@#%&=<>~`/-]+(?![*+?{])/y;

function readSequence(reader: Reader): Need {
  let best: Need = null;
  let run = '';
  const offer = (need: Need): void => {
    if (need && worth(need) > worth(best)) best = need;
  };
  const cut = (): void => {
    if (run) offer([run]);
    run = '';
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    PLAIN.lastIndex = reader.at;
    const plain = PLAIN.exec(reader.source)?.[0];
    if (plain) {
      run += plain;
      reader.at += plain.length;
      continue;
    }
    const item = readItem(reader);
    const least = readQuantifier(reader);
    if (item.width === 'none') continue;
    if (item.text !== null && least === null) {
      run += item.text;
      continue;
    }
    // The character before `+` stands at the end of what comes before it.
    if (item.text !== null && least) run += item.text;
    cut();
    if (least !== 0) offer(item.need);
  }
  cut();
  return best;
}

/** What nearly every failure says tells none apart. */
const COMMON = /^\W*(?:expected|AssertionError|Error)\W*$/i;

/** How good a need is to look for: its shortest text counts, then how few they are. */
const worth = (need: Need): number => (need?.length ? Math.min(12, ...need.map(told)) - need.length / 1_000 : 0);
const told = (literal: string): number => (COMMON.test(literal) ? SHORTEST - 1 : literal.length);

interface Item {
  /** The one text it matches, where that is one. */
  readonly text: string | null;
  readonly need: Need;
  readonly width: 'none' | 'some';
}

const ANY: Item = { text: null, need: null, width: 'some' };
const EMPTY: Item = { text: null, need: null, width: 'none' };

function readItem(reader: Reader): Item {
  const char = reader.source[reader.at++] ?? '';
  if (char === '\\') return readEscape(reader);
  if (char === '[') return readClass(reader);
  if (char === '(') return readGroup(reader);
  if (char === '^' || char === '$') return EMPTY;
  return char === '.' ? ANY : { text: char, need: null, width: 'some' };
}

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };

function readEscape(reader: Reader): Item {
  const char = reader.source[reader.at++] ?? '';
  if (char === 'b' || char === 'B') return EMPTY;
  const code = /^(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4}))/.exec(reader.source.slice(reader.at - 1, reader.at + 4));
  const hex = code?.[1] ?? code?.[2];
  if (hex) {
    reader.at += hex.length;
    return { text: String.fromCharCode(Number.parseInt(hex, 16)), need: null, width: 'some' };
  }
  if (char === 'p' || char === 'P' || char === 'k') {
    reader.at = endOf(reader, char === 'k' ? '>' : '}');
    return ANY;
  }
  const control = CONTROLS[char];
  if (control !== undefined) return { text: control, need: null, width: 'some' };
  return /[\w]/.test(char) ? ANY : { text: char, need: null, width: 'some' };
}

const endOf = ({ source, at }: Reader, mark: string): number => {
  const end = source.indexOf(mark, at);
  return end < 0 ? source.length : end + 1;
};

function readClass(reader: Reader): Item {
  if (reader.source[reader.at] === '^') reader.at++;
  for (; reader.at < reader.source.length && reader.source[reader.at] !== ']'; reader.at++)
    if (reader.source[reader.at] === '\\') reader.at++;
  reader.at++;
  return ANY;
}

function readGroup(reader: Reader): Item {
  const opening = /^\?(?:[:=!]|<[=!]|<[^>]*>)/.exec(reader.source.slice(reader.at, reader.at + 80))?.[0] ?? '';
  reader.at += opening.length;
  const need = readAlternatives(reader);
  reader.at++;
  return /^\?<?[=!]$/.test(opening) ? EMPTY : { text: null, need, width: 'some' };
}

/** How often the item before must stand at least; null where nothing is said, which is once. */
function readQuantifier(reader: Reader): number | null {
  if (!'*+?{'.includes(reader.source[reader.at] ?? ' ')) return null;
  const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 24));
  if (!found) return null;
  reader.at += found[0].length;
  if (found[1] !== undefined) return Number(found[1]);
  return found[0].startsWith('+') ? 1 : 0;
}
