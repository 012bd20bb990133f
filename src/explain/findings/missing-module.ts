// Tells when two findings miss the same module, however each spells it.

import type { Graph } from '../../graph/index.ts';
import type { PlacedFinding } from '../../model/attributed.ts';

/** What is asked of a checkout's graph: which files one reaches by its imports, and where a specifier lands. */
export type Imports = Pick<Graph, 'reachFiles' | 'resolve'>;

/** True when both name a module and their names land in one place. */
export function sameModule(a: PlacedFinding, b: PlacedFinding, graph: Imports): boolean {
  const [one, two] = [a.facts.module, b.facts.module];
  if (!one || !two) return false;
  if (one === two && !one.startsWith('.')) return true;
  const [pathA, pathB] = [a.location?.path ?? '', b.location?.path ?? ''];
  const [resolvedA, resolvedB] = [landing(pathA, one, graph), landing(pathB, two, graph)];
  return resolvedA === resolvedB;
}

/** Where a specifier would land, resolved or not: two relative spellings of one missing file meet here. */
function landing(from: string, specifier: string, graph: Imports): string {
  const resolved = graph.resolve(from, specifier);
  if (resolved) return resolved;
  if (!specifier.startsWith('.')) return specifier.replace(/\.\w{1,4}$/, '');
  const parts = from.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/').replace(/\.\w{1,4}$/, '');
}

/** The class that a Java compiler cannot find, null where it misses anything else. */
export function classMissed({ kind, test, message, detail, facts }: PlacedFinding): string | null {
  if (kind !== 'name-defined' || test || !/^cannot find symbol/.test(message)) return null;
  const name = /symbol: {1,4}(?:variable|class) ([A-Z]\w{0,80})/.exec(detail)?.[1] ?? facts.name ?? '';
  return /^[A-Z]/.test(name) ? name : null;
}
