// A checkout made of inline texts, and short questions to its graph.

import { type Declaration, type Graph, graphOf } from '../../src/graph/index.ts';
import { DEFAULT_LIMITS, type Limits } from '../../src/model/limits.ts';

export interface Checkout {
  readonly graph: Graph;
  /** Paths read so far. */
  readonly reads: Set<string>;
  /** The declaration `owner.name` or `name` of a file; throws when there is none, so that a test says which. */
  find(path: string, name: string): Declaration;
  /** `kind owner.name:line-endLine` of everything a file declares but its module. */
  outline(path: string): string[];
  /** Steps from one declaration to another, both written `path#name`; null when it is not reached. */
  steps(from: string, to: string): number | null;
  /** Names of what an edit of these lines touches. */
  touched(path: string, line: number, endLine?: number): string[];
}

const titleOf = (one: Declaration): string => (one.owner === null ? one.name : `${one.owner}.${one.name}`);

/** Opens a checkout of these files. */
export function checkout(files: Readonly<Record<string, string>>, limits: Partial<Limits> = {}): Checkout {
  const reads = new Set<string>();
  const read = (path: string): string | null => {
    reads.add(path);
    return files[path] ?? null;
  };
  const graph = graphOf({ paths: Object.keys(files).sort(), read }, { ...DEFAULT_LIMITS, ...limits });
  const find = (path: string, name: string): Declaration => {
    const found = graph
      .fileOf(path)
      ?.declarations.find((one) => titleOf(one) === name || (one.name === name && !name.includes('.')));
    if (!found) throw new Error(`${path} declares no ${name}`);
    return found;
  };
  const at = (place: string): Declaration =>
    find(place.slice(0, place.indexOf('#')), place.slice(place.indexOf('#') + 1));
  return {
    graph,
    reads,
    find,
    outline: (path) =>
      (graph.fileOf(path)?.declarations ?? [])
        .filter((one) => one.name !== '<module>')
        .map((one) => `${one.kind} ${titleOf(one)}:${one.line}${one.endLine === one.line ? '' : `-${one.endLine}`}`),
    steps: (from, to) => graph.reachFrom(at(from)).get(at(to).id) ?? null,
    touched: (path, line, endLine = line) => graph.touching(path, line, endLine).map(titleOf),
  };
}
