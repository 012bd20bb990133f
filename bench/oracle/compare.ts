// Compares what src/graph finds in a text with what the grammar finds.

import { parse } from '../../src/graph/languages/index.ts';
import type { Declared, Tree } from './read.ts';
import type { Imported, Kind } from './rules.ts';

/** Counts of one comparison, and what differs. */
export interface Compared {
  readonly declared: number;
  readonly imported: number;
  readonly differs: readonly Difference[];
}

export interface Difference {
  readonly what: 'missed' | 'end' | 'kind' | 'import';
  readonly name: string;
  readonly line: number;
  readonly said: string;
}

const ROUGH: Readonly<Record<string, Kind>> = {
  class: 'type',
  type: 'type',
  suite: 'type',
  function: 'function',
  method: 'function',
  test: 'function',
  hook: 'function',
};

/** Null for a text that the graph reads as plain on purpose: bundles of one long line. */
export function compared(path: string, text: string, tree: Tree): Compared | null {
  const own = parse(path, text);
  if (own.language === 'plain') return null;
  const byPlace = new Map(own.declarations.map((one) => [`${plain(one.name)}\0${one.line}`, one]));
  const differs: Difference[] = [];
  for (const one of tree.declared) {
    const found = byPlace.get(`${plain(one.name)}\0${one.line}`);
    if (!found) differs.push({ what: 'missed', name: one.name, line: one.line, said: '' });
    else if (found.endLine !== one.endLine)
      differs.push({ what: 'end', name: one.name, line: one.line, said: `${found.endLine}, not ${one.endLine}` });
    else if (!fits(one, ROUGH[found.kind] ?? 'value'))
      differs.push({ what: 'kind', name: one.name, line: one.line, said: `${found.kind}, not ${one.kind}` });
  }
  for (const one of tree.imported) {
    const found = own.imports.some((other) => within(one, other.line) && same(one.specifier, other));
    if (!found) differs.push({ what: 'import', name: one.specifier, line: one.line, said: '' });
  }
  return { declared: tree.declared.length, imported: tree.imported.length, differs };
}

function plain(name: string): string {
  return name
    .replace(/^\[(.*)\]$/s, '$1')
    .replace(/["'`]/g, '')
    .replace(/^#/, '')
    .replace(/^r#/, '')
    .replace(/\s+/g, '');
}

function fits({ kind }: Declared, own: Kind): boolean {
  return kind === 'any' || kind === own;
}

function within(one: Imported, line: number): boolean {
  return line >= one.line && line <= one.endLine;
}

/** Languages whose imports name one thing each say it as path and name. */
function same(specifier: string, own: { specifier: string; names: readonly { imported: string }[] }): boolean {
  if (specifier.replace(/^_root_\./, '') === own.specifier) return true;
  return own.names.some(
    ({ imported }) => [own.specifier, imported].filter((part) => part !== '').join('::') === specifier,
  );
}
