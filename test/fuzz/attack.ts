// Writes, for a pattern, the texts that would make it slow if anything can: what its repeats take, over and over, and then what they do not.

import { type Node, type Options, treeOf } from './pattern.ts';
import { accepts } from './steps.ts';

const ALPHABET = [
  'a',
  '0',
  ' ',
  'A',
  '-',
  '/',
  ':',
  '.',
  '_',
  '\t',
  '\n',
  ...Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)),
  'é',
  '✓',
  '⎯',
  '│',
  '●',
  '×',
  '❯',
  '\u001B',
  '\u00A0',
];
const LONG = 30;
const PUMPS = 2;
const ENDS = ['\u0001', ''];

interface Place {
  readonly node: Node & { kind: 'repeat' };
  readonly before: string;
}

/** Texts of `length` characters. */
export function attacksOn(pattern: RegExp, length: number): readonly string[] {
  const { flags } = pattern;
  const tree = treeOf(pattern.source);
  const places = tree.flatMap((nodes) => placesIn(nodes, '', flags));
  const takers = places.flatMap(({ node }) => (node.body.kind === 'char' ? [node.body.source] : []));
  const filled = (before: string, pump: string, end: string): string => {
    const room = Math.max(1, length - before.length - end.length);
    return before + pump.repeat(Math.ceil(room / pump.length)).slice(0, room) + end;
  };
  const texts = new Set<string>();
  for (const { node, before } of places) {
    for (const pump of pumpsOf(node, takers, flags)) {
      for (const end of ENDS) texts.add(filled(before, pump, end));
      if (before) texts.add(filled('', before + pump, '\u0001'));
      if (before) texts.add(filled('', before + pump.repeat(20), '\u0001'));
    }
  }
  const lead = tree[0] ? sampleOf(tree[0], flags) : '';
  if (lead) texts.add(filled('', lead, '\u0001')).add(filled('', lead.slice(0, -1) || lead, '\u0001'));
  return [...texts];
}

/** The long repeats of a sequence, each with a text that leads to it. */
function placesIn(nodes: readonly Node[], lead: string, flags: string): readonly Place[] {
  let before = lead;
  return nodes.flatMap((node) => {
    const here = before;
    before += sampleOf([node], flags);
    if (node.kind === 'group') return node.body.flatMap((option) => placesIn(option, here, flags));
    if (node.kind !== 'repeat') return [];
    const within = placesIn([node.body], here, flags);
    return node.most >= LONG ? [{ node, before: here }, ...within] : within;
  });
}

/** What a repeat takes; first what most of the others take too. */
function pumpsOf({ body }: Place['node'], takers: readonly string[], flags: string): readonly string[] {
  if (body.kind !== 'char') return [sampleOf([body], flags)].filter(Boolean);
  const shared = (char: string): number => takers.filter((source) => accepts(source, char, flags)).length;
  const taken = [...new Set(ALPHABET)].filter((char) => accepts(body.source, char, flags));
  const ranked = taken.map((char) => [char, shared(char)] as const).sort((a, b) => b[1] - a[1]);
  return ranked.slice(0, PUMPS).map(([char]) => char);
}

/** The shortest text that a sequence takes, near enough. */
function sampleOf(nodes: readonly Node[], flags: string): string {
  return nodes.map((node) => sampleOfOne(node, flags)).join('');
}

function sampleOfOne(node: Node, flags: string): string {
  if (node.kind === 'char') return ALPHABET.find((char) => accepts(node.source, char, flags)) ?? literal(node.source);
  if (node.kind === 'group') return shortest(node.body, flags);
  if (node.kind === 'repeat') return sampleOfOne(node.body, flags).repeat(Math.min(node.least, 50));
  return '';
}

const literal = (source: string): string => (source.length <= 2 && !source.startsWith('\\') ? source : '');

function shortest(options: Options, flags: string): string {
  return options.map((nodes) => sampleOf(nodes, flags)).sort((a, b) => a.length - b.length)[0] ?? '';
}
