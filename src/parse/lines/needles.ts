// Finds in one pass over a text which of thousands of needles stand in each of its lines (Aho and Corasick's automaton), so that a registry of
// hundreds of formats costs one look at each character and not hundreds.

/** Who looks for what: a key and the texts that it waits for, in any case of letters. A `\n` before a text binds it to the beginning of a line. */
export interface Wanted {
  readonly key: number;
  readonly needles: readonly string[];
}

/** Classes of characters that the scanner itself looks at come first. */
export const LINE_END = 0;
export const ESCAPE = 1;
export const TAB = 2;
export const ODD = 3;
/** Classes from here on are plain text. */
export const PLAIN = 4;
const OTHER = 4;

const SHIFT = 7;
const MOST_CLASSES = 1 << SHIFT;
/** As many characters of a needle are looked for: what holds them is looked at closer. */
const MOST_CHARS = 12;

/** Set in a move to a state that ends a needle. */
export const TELLS = 0x8000;
const STATE = 0x7fff;

/** An automaton: `moves` holds for each state (times 128) and class the next state, marked where it ends a needle. */
export interface Needles {
  readonly classes: Uint8Array;
  readonly moves: Uint16Array;
  /** The move at the beginning of a line. */
  readonly begin: number;
  /** The keys of the needles that end with a move. */
  keysOf(move: number): Uint16Array;
}

/** Builds the automaton. Beyond the 120 characters that needles use most, one stands for any other: a key may be named too often, never too seldom. */
export function needlesOf(wanted: readonly Wanted[]): Needles {
  const cut = wanted.map(({ key, needles }) => ({ key, needles: [...new Set(needles.map(shortened))] }));
  const classes = classesOf(cut);
  const trie = openTrie(
    cut.reduce((sum, { needles }) => needles.reduce((chars, { length }) => chars + length, sum), 1),
  );
  for (const { key, needles } of cut) for (const needle of needles) trie.insert(needle, classes, key);
  const { moves, fails, ends } = trie.end();
  link(moves, fails, ends);
  const known: (Uint16Array | undefined)[] = [];
  const keysOf = (move: number): Uint16Array => (known[move & STATE] ??= keysAt(move & STATE, fails, ends));
  return { classes, moves, begin: moves[LINE_END] ?? 0, keysOf };
}

/** What of a needle is looked for: a line end at its end, or within, stands in no line. */
const shortened = (needle: string): string => (/^\n?[^\n]*/.exec(needle.toLowerCase())?.[0] ?? '').slice(0, MOST_CHARS);

/** Both cases of a letter are of one class; controls are the scanner's own. */
function classesOf(wanted: readonly Wanted[]): Uint8Array {
  const classes = new Uint8Array(1 << 16).fill(OTHER);
  const counts = new Map<number, number>();
  for (const { needles } of wanted)
    for (const needle of needles)
      for (let at = 0; at < needle.length; at++) {
        const code = needle.charCodeAt(at);
        counts.set(code, (counts.get(code) ?? 0) + 1);
      }
  let next = OTHER + 1;
  for (const [code] of [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    if (next >= MOST_CLASSES) break;
    if (code < 0x20) continue;
    classes[code] = next;
    const upper = String.fromCharCode(code).toUpperCase();
    if (upper.length === 1) classes[upper.charCodeAt(0)] = next;
    next++;
  }
  for (let code = 0; code < 0xa0; code++) if (code < 0x20 || code > 0x7e) classes[code] = ODD;
  classes[10] = LINE_END;
  classes[27] = ESCAPE;
  classes[9] = TAB;
  // They fold to `s` and `k` where case does not count.
  for (const code of [0x17f, 0x212a]) classes[code] = ODD;
  return classes;
}

/** A tree of needles in one table, which becomes the automaton's. */
function openTrie(most: number) {
  const moves = new Uint16Array(Math.min(most, STATE) << SHIFT);
  const ends = new Map<number, number[]>();
  let count = 1;
  return {
    insert(needle: string, classes: Uint8Array, key: number): void {
      let at = 0;
      for (let index = 0; index < needle.length; index++) {
        const place = (at << SHIFT) + (classes[needle.charCodeAt(index)] ?? OTHER);
        at = moves[place] ||= count++;
        if (count > STATE) throw new Error('too many needles');
      }
      const keys = ends.get(at);
      if (keys) keys.push(key);
      else ends.set(at, [key]);
    },
    end: () => ({ moves: moves.slice(0, count << SHIFT), ends, fails: new Uint16Array(count) }),
  };
}

/** Completes the moves, breadth first: where a state has none, that of its longest proper suffix is its own. */
function link(moves: Uint16Array, fails: Uint16Array, ends: ReadonlyMap<number, readonly number[]>): void {
  const tells = new Uint8Array(fails.length);
  const queue = new Uint16Array(fails.length);
  let size = 1;
  for (let turn = 0; turn < size; turn++) {
    const at = queue[turn] as number;
    const fail = fails[at] as number;
    tells[at] = ends.has(at) || tells[fail] ? 1 : 0;
    const row = at << SHIFT;
    const other = fail << SHIFT;
    for (let code = 0; code < MOST_CLASSES; code++) {
      const to = moves[row + code] as number;
      const fallback = at === 0 ? 0 : (moves[other + code] as number);
      if (to === 0) moves[row + code] = fallback;
      else {
        fails[to] = fallback;
        queue[size++] = to;
      }
    }
  }
  for (let place = 0; place < moves.length; place++)
    if (tells[moves[place] as number]) moves[place] = (moves[place] as number) | TELLS;
}

function keysAt(state: number, fails: Uint16Array, ends: ReadonlyMap<number, readonly number[]>): Uint16Array {
  const keys = new Set<number>();
  for (let at = state; at !== 0; at = fails[at] as number) for (const key of ends.get(at) ?? []) keys.add(key);
  return Uint16Array.from(keys).sort();
}
