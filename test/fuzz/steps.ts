// Counts the steps that a backtracking engine takes to match a pattern. Exact, alike on every machine, and never in seconds.

import { type Node, type Options, treeOf } from './pattern.ts';

/** Where a matcher goes on; true when the rest matches. */
type Next = (at: number) => boolean;

interface Matching {
  readonly text: string;
  readonly flags: string;
  readonly caught: Map<string, string>;
  readonly most: number;
  steps: number;
}

class TooMany extends Error {}

const CHARS = new Map<string, Map<string, boolean>>();
const WORD = /\w/;

export interface Matched {
  readonly steps: number;
  /** Whether it matches; null when it needs more steps than it may take. */
  readonly isMatch: boolean | null;
}

/** Tries a pattern at every place of a text, with at most so many steps. */
export function match(pattern: RegExp, text: string, most: number): Matched {
  const tree = treeOf(pattern.source);
  const matching: Matching = { text, flags: pattern.flags, caught: new Map(), most, steps: 0 };
  const isAnchored = pattern.sticky || (!pattern.multiline && tree.every(([first]) => first?.kind === 'start'));
  const goal: Goal = { matching, step: 1, next: () => true };
  try {
    for (let at = 0; at <= (isAnchored ? 0 : text.length); at++)
      if (oneOf(tree, at, goal)) return { steps: matching.steps, isMatch: true };
    return { steps: matching.steps, isMatch: false };
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
    return { steps: matching.steps, isMatch: null };
  }
}

/** What is to be matched: the text, which way (back inside a look behind), and what comes after. */
interface Goal {
  readonly matching: Matching;
  readonly step: 1 | -1;
  readonly next: Next;
}

const oneOf = (options: Options, at: number, goal: Goal): boolean =>
  options.some((nodes) => sequence({ nodes, index: 0 }, at, goal));

function sequence(
  { nodes, index }: { readonly nodes: readonly Node[]; readonly index: number },
  at: number,
  goal: Goal,
): boolean {
  const node = goal.step === 1 ? nodes[index] : nodes[nodes.length - 1 - index];
  if (!node) return goal.next(at);
  return one(node, at, { ...goal, next: (to) => sequence({ nodes, index: index + 1 }, to, goal) });
}

function one(node: Node, at: number, goal: Goal): boolean {
  const { matching, step, next } = goal;
  count(matching);
  if (node.kind === 'char') return isChar(node.source, at, goal) && next(at + step);
  if (node.kind === 'group') return grouped(node, at, goal);
  if (node.kind === 'repeat')
    return node.body.kind === 'char' ? run(node, at, goal) : again({ node, count: 0 }, at, goal);
  if (node.kind === 'look')
    return (
      oneOf(node.body, at, { matching, step: node.behind ? -1 : 1, next: () => true }) !== node.negative && next(at)
    );
  if (node.kind === 'back') return behind(matching.caught.get(node.group) ?? '', at, goal);
  return holds(node.kind, matching, at) && next(at);
}

function count(matching: Matching): void {
  if (++matching.steps > matching.most) throw new TooMany();
}

function grouped(node: Node & { kind: 'group' }, at: number, goal: Goal): boolean {
  const { caught, text } = goal.matching;
  const { name } = node;
  if (name === null) return oneOf(node.body, at, goal);
  const before = caught.get(name);
  const leave: Next = (to) => {
    caught.set(name, text.slice(Math.min(at, to), Math.max(at, to)));
    return goal.next(to);
  };
  if (oneOf(node.body, at, { ...goal, next: leave })) return true;
  if (before !== undefined) caught.set(name, before);
  return false;
}

/** A repeated character: no depth, whatever its number. */
function run(node: Node & { kind: 'repeat' }, at: number, goal: Goal): boolean {
  const { matching, step, next } = goal;
  const source = node.body.kind === 'char' ? node.body.source : '';
  let times = 0;
  const takesMore = (): boolean => {
    count(matching);
    const takes = times < node.most && isChar(source, at + times * step, goal);
    if (takes) times++;
    return takes;
  };
  while (times < node.least) if (!takesMore()) return false;
  if (node.lazy) {
    while (!next(at + times * step)) if (!takesMore()) return false;
    return true;
  }
  while (takesMore());
  for (; times >= node.least; times--) {
    count(matching);
    if (next(at + times * step)) return true;
  }
  return false;
}

function again(
  { node, count: times }: { readonly node: Node & { kind: 'repeat' }; readonly count: number },
  at: number,
  goal: Goal,
): boolean {
  const onward: Next = (to) => (to !== at || times < node.least) && again({ node, count: times + 1 }, to, goal);
  const more = (): boolean => times < node.most && one(node.body, at, { ...goal, next: onward });
  const enough = (): boolean => times >= node.least && goal.next(at);
  return node.lazy ? enough() || more() : more() || enough();
}

function behind(said: string, at: number, { matching, step, next }: Goal): boolean {
  matching.steps += said.length;
  return matching.text.startsWith(said, step === 1 ? at : at - said.length) && next(at + step * said.length);
}

function holds(kind: 'start' | 'end' | 'word' | 'not-word', { text, flags }: Matching, at: number): boolean {
  if (kind === 'start') return at === 0 || (flags.includes('m') && text[at - 1] === '\n');
  if (kind === 'end') return at === text.length || (flags.includes('m') && text[at] === '\n');
  return (WORD.test(text[at - 1] ?? ' ') !== WORD.test(text[at] ?? ' ')) === (kind === 'word');
}

function isChar(source: string, at: number, { matching, step }: Goal): boolean {
  const char = matching.text[step === 1 ? at : at - 1];
  return char !== undefined && accepts(source, char, matching.flags);
}

/** Asks the engine itself whether an element of a pattern takes a character. */
export function accepts(source: string, char: string, flags: string): boolean {
  const own = flags.replace(/[gydm]/g, '');
  const key = `${own}/${source}`;
  const known = CHARS.get(key) ?? new Map<string, boolean>();
  CHARS.set(key, known);
  const found = known.get(char) ?? new RegExp(`^(?:${source})$`, own).test(char);
  known.set(char, found);
  return found;
}
