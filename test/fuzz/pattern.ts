// Reads a regular expression as a tree, as far as this house writes them.

export type Node =
  | { readonly kind: 'char'; readonly source: string }
  | { readonly kind: 'start' | 'end' | 'word' | 'not-word' }
  | { readonly kind: 'back'; readonly group: string }
  | { readonly kind: 'group'; readonly name: string | null; readonly body: Options }
  | { readonly kind: 'look'; readonly behind: boolean; readonly negative: boolean; readonly body: Options }
  | {
      readonly kind: 'repeat';
      readonly least: number;
      readonly most: number;
      readonly lazy: boolean;
      readonly body: Node;
    };

export type Options = readonly (readonly Node[])[];

const GROUP = /\((?:\?(?::|(?<look><?[=!])|<(?<name>[^>=!]+)>))?/y;
const CLASS = /\[(?:\\.|[^\]\\])*\]/sy;
const ESCAPE =
  /\\(?:u\{[^}]+\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|c[A-Za-z]|[pP]\{[^}]+\}|k<(?<named>[^>]+)>|(?<numbered>[1-9]\d?)|[\s\S])/y;
const TIMES = /(?:[*+?]|\{(?<least>\d+)(?<open>,(?<most>\d*))?\})(?<lazy>\?)?/y;
const ASSERTIONS: Readonly<Record<string, Node>> = {
  '^': { kind: 'start' },
  $: { kind: 'end' },
  '\\b': { kind: 'word' },
  '\\B': { kind: 'not-word' },
};

interface Reading {
  readonly source: string;
  at: number;
  groups: number;
}

export function treeOf(source: string): Options {
  return options({ source, at: 0, groups: 0 });
}

function options(reading: Reading): Options {
  const found: Node[][] = [[]];
  for (let char = reading.source[reading.at]; char !== undefined && char !== ')'; char = reading.source[reading.at]) {
    if (char === '|') {
      reading.at++;
      found.push([]);
    } else found.at(-1)?.push(repeated(atom(reading), reading));
  }
  return found;
}

function atom(reading: Reading): Node {
  const group = taken(GROUP, reading);
  if (group) return inside(group, reading);
  const list = taken(CLASS, reading);
  if (list) return { kind: 'char', source: list[0] };
  const escaped = taken(ESCAPE, reading);
  const { named, numbered } = escaped?.groups ?? {};
  if (named ?? numbered) return { kind: 'back', group: named ?? numbered ?? '' };
  const char = escaped?.[0] ?? String.fromCodePoint(reading.source.codePointAt(reading.at) ?? 0);
  if (!escaped) reading.at += char.length;
  return ASSERTIONS[char] ?? { kind: 'char', source: char };
}

function inside({ groups }: RegExpExecArray, reading: Reading): Node {
  const { look, name } = groups ?? {};
  const isCaught = !look && reading.source[reading.at - 1] !== ':';
  const number = isCaught ? String(++reading.groups) : null;
  const body = options(reading);
  reading.at++;
  if (look) return { kind: 'look', behind: look.startsWith('<'), negative: look.endsWith('!'), body };
  return { kind: 'group', name: name ?? number, body };
}

function repeated(body: Node, reading: Reading): Node {
  const times = taken(TIMES, reading);
  if (!times) return body;
  const { least, open, most, lazy } = times.groups ?? {};
  const [sign] = times[0];
  const from = least === undefined ? (sign === '+' ? 1 : 0) : Number(least);
  const to =
    least === undefined
      ? sign === '?'
        ? 1
        : Number.POSITIVE_INFINITY
      : open === undefined
        ? from
        : most
          ? Number(most)
          : Number.POSITIVE_INFINITY;
  return { kind: 'repeat', least: from, most: to, lazy: lazy !== undefined, body };
}

function taken(pattern: RegExp, reading: Reading): RegExpExecArray | null {
  pattern.lastIndex = reading.at;
  const found = pattern.exec(reading.source);
  if (found) reading.at = pattern.lastIndex;
  return found;
}
