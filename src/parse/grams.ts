// Finds in one pass over a text which of many literals stand in it, by four characters of each.

/** Tells the numbers of the entries of which a literal stands in a text, and of those that are always named; in their order. */
export type GramIndex = (text: string) => readonly number[];

const GRAM = 4;
/** As many as the highest bits of a hash tell apart. */
const SLOTS = 1 << 14;

interface Wanted {
  readonly entry: number;
  readonly literal: string;
  /** Where in the literal its four characters end. */
  readonly end: number;
}

/** Texts that are searched for one literal after the other, before it pays to build the index. */
const FEW_TEXTS = 48;

/** An index of entries; each is a list of literals of at least four characters, or null when it is to be named for every text; an empty list is never named. */
export function gramIndex(entries: readonly (readonly string[] | null)[]): GramIndex {
  let left = FEW_TEXTS;
  let built: GramIndex | null = null;
  return (text) => {
    if (left > 0 && left--) return entries.flatMap((literals, entry) => (!literals || literals.some((literal) => text.includes(literal)) ? [entry] : []));
    built ??= builtIndex(entries);
    return built(text);
  };
}

function builtIndex(entries: readonly (readonly string[] | null)[]): GramIndex {
  const slots: (Wanted[] | undefined)[] = new Array(SLOTS);
  const isUsed = new Uint8Array(SLOTS);
  const always: number[] = [];
  entries.forEach((literals, entry) => {
    if (!literals) always.push(entry);
    for (const literal of literals ?? []) {
      const at = bestGram(literal);
      const slot = slotAt(literal, at);
      isUsed[slot] = 1;
      slots[slot] = [...(slots[slot] ?? []), { entry, literal, end: at + GRAM - 1 }];
    }
  });
  return (text) => {
    const found = new Set(always);
    let gram = 0;
    for (let at = 0; at < text.length; at++) {
      gram = (gram << 8) | (text.charCodeAt(at) & 0xff);
      const slot = slotOf(gram);
      if (!isUsed[slot]) continue;
      for (const { entry, literal, end } of slots[slot] ?? []) if (text.startsWith(literal, at - end)) found.add(entry);
    }
    return [...found].sort((a, b) => a - b);
  };
}

const slotOf = (gram: number): number => Math.imul(gram, 0x9e3779b1) >>> 18;

function slotAt(text: string, at: number): number {
  let gram = 0;
  for (let index = at; index < at + GRAM; index++) gram = (gram << 8) | (text.charCodeAt(index) & 0xff);
  return slotOf(gram);
}

/** Where the four characters stand that say most: those least like any other text. */
function bestGram(literal: string): number {
  let best = 0;
  let most = -1;
  for (let at = 0; at + GRAM <= literal.length; at++) {
    let said = 0;
    for (let index = at; index < at + GRAM; index++) said += rarity(literal[index] ?? '');
    if (said > most) {
      best = at;
      most = said;
    }
  }
  return best;
}

const rarity = (char: string): number => (' etaoinsr'.includes(char) ? 1 : char >= 'a' && char <= 'z' ? 2 : 3);
