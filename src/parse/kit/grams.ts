// Finds which of many literals stand in a text: one expression of all their first characters shows where to look.

/** Tells the numbers of the entries of which a literal stands in a text, and of those that are always named; in their order. */
export type GramIndex = (text: string) => readonly number[];

const GRAM = 4;

interface Wanted {
  readonly entry: number;
  readonly literal: string;
}

/** Texts that are searched for one literal after the other, before it pays to build the index. */
const FEW_TEXTS = 6;

/** An index of entries; each is a list of literals of at least four characters, or null when it is to be named for every text; an empty list is never named. */
export function gramIndex(entries: readonly (readonly string[] | null)[]): GramIndex {
  let left = FEW_TEXTS;
  let built: GramIndex | null = null;
  const filled = entries.flatMap((literals, entry) => (literals?.length === 0 ? [] : [{ literals, entry }]));
  return (text) => {
    if (left > 0 && left--)
      return filled
        .filter(({ literals }) => !literals || literals.some((literal) => text.includes(literal)))
        .map(({ entry }) => entry);
    built ??= builtIndex(entries);
    return built(text);
  };
}

function builtIndex(entries: readonly (readonly string[] | null)[]): GramIndex {
  const byGram = new Map<string, Wanted[]>();
  const always: number[] = [];
  entries.forEach((literals, entry) => {
    if (!literals) always.push(entry);
    for (const literal of literals ?? []) {
      const gram = literal.slice(0, GRAM);
      const same = byGram.get(gram);
      if (same) same.push({ entry, literal });
      else byGram.set(gram, [{ entry, literal }]);
    }
  });
  if (!byGram.size) return () => always;
  // Searched by the engine's own code, which is fast from the first text on.
  const grams = new RegExp([...byGram.keys()].sort().map(escaped).join('|'), 'g');
  return (text) => {
    const found = new Set(always);
    grams.lastIndex = 0;
    for (let match = grams.exec(text); match; match = grams.exec(text)) {
      const at = match.index;
      for (const { entry, literal } of byGram.get(match[0]) ?? [])
        if (!found.has(entry) && text.startsWith(literal, at)) found.add(entry);
      // Literals may overlap.
      grams.lastIndex = at + 1;
    }
    return [...found].sort((a, b) => a - b);
  };
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
