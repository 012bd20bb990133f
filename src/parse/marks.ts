// Finds in one pass over a text which of many literals it holds (Aho and Corasick's automaton), so that a registry of hundreds of formats
// costs one look at each character and not hundreds.

const WIDTH = 128;

/** Tells which keys' marks a text holds. */
export interface MarkIndex<K> {
  /** The keys of which at least one mark stands in the text, in no order. */
  in(text: string): ReadonlySet<K>;
}

interface Node {
  readonly next: Map<number, number>;
  fail: number;
  /** Keys whose mark ends here, those of shorter marks included. */
  keys: number[];
}

/** Builds the index. Characters beyond ASCII fit any other beyond ASCII: a key may be named too often, never too seldom. Empty marks are left out. */
export function markIndex<K>(entries: readonly { readonly key: K; readonly marks: readonly string[] }[]): MarkIndex<K> {
  const nodes: Node[] = [newNode()];
  entries.forEach(({ marks }, key) => {
    for (const mark of marks) if (mark) insert(nodes, mark, key);
  });
  const table = link(nodes);
  const ends = nodes.map((node) => (node.keys.length ? Int32Array.from(new Set(node.keys)) : null));
  return { in: (text) => scan(text, { table, ends, entries }) };
}

const newNode = (): Node => ({ next: new Map(), fail: 0, keys: [] });

const symbol = (code: number): number => (code < WIDTH ? code : WIDTH - 1);

function insert(nodes: Node[], mark: string, key: number): void {
  let at = 0;
  for (let index = 0; index < mark.length; index++) {
    const code = symbol(mark.charCodeAt(index));
    let to = nodes[at]?.next.get(code);
    if (to === undefined) {
      to = nodes.push(newNode()) - 1;
      nodes[at]?.next.set(code, to);
    }
    at = to;
  }
  nodes[at]?.keys.push(key);
}

/** The complete table of moves, built breadth first; each node takes over the keys of its longest proper suffix. */
function link(nodes: readonly Node[]): Int32Array {
  const table = new Int32Array(nodes.length * WIDTH);
  const queue: number[] = [0];
  for (const at of queue) {
    const node = nodes[at] as Node;
    for (let code = 0; code < WIDTH; code++) {
      const fallback = at === 0 ? 0 : (table[node.fail * WIDTH + code] ?? 0);
      const to = node.next.get(code);
      table[at * WIDTH + code] = to ?? fallback;
      if (to === undefined) continue;
      const child = nodes[to] as Node;
      child.fail = fallback;
      child.keys.push(...(nodes[fallback]?.keys ?? []));
      queue.push(to);
    }
  }
  return table;
}

interface Entry<K> {
  readonly key: K;
}

function scan<K>(
  text: string,
  { table, ends, entries }: { readonly table: Int32Array; readonly ends: readonly (Int32Array | null)[]; readonly entries: readonly Entry<K>[] },
): ReadonlySet<K> {
  const found = new Set<K>();
  const live = ends.slice();
  let at = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    at = table[at * WIDTH + (code < WIDTH ? code : WIDTH - 1)] ?? 0;
    const keys = live[at];
    if (keys === null || keys === undefined) continue;
    live[at] = null;
    for (const key of keys) {
      const entry = entries[key];
      if (entry) found.add(entry.key);
    }
  }
  return found;
}
