// The declaration and import graph of the checkout, behind the Sources port: lazy, memoised, bounded, the same answer every time.

import type { Limits } from '../model/limits.ts';
import type { Sources } from '../model/sources.ts';
import type { Declaration, Graph, Known, TestName } from './declaration.ts';
import { edgesOver } from './edges.ts';
import { storeOf } from './files.ts';
import { closureOf, importersIn } from './importers.ts';
import { enclosingIn, touchingIn } from './lines.ts';
import { reachOf } from './reach.ts';
import { scopeOf } from './scope.ts';
import { testIn } from './tests.ts';

export type { Declaration, Graph } from './declaration.ts';

const NOWHERE: ReadonlyMap<string, number> = new Map();

/** Opens the graph of a checkout. Reads nothing until asked; afterwards at most `limits.graphFiles` files, the first `limits.fileChars` characters of each. */
export function graphOf(sources: Sources, limits: Limits): Graph {
  const store = storeOf(sources, limits);
  const scope = scopeOf(store);
  const edges = edgesOver(store, scope);
  const goPackage = (specifier: string): readonly string[] => store.linker.resolve('go', '', specifier);
  return {
    fileOf: store.file,
    enclosing: (path, line) => onFile(path, (file) => enclosingIn(file, line), null),
    touching: (path, line, endLine) =>
      onFile<readonly Declaration[]>(path, (file) => touchingIn(file, line, endLine), []),
    testNamed: kept(
      (test: TestName) => `${test.suite}\0${test.name}\0${test.file ?? ''}`,
      (test) => testIn(store, test, goPackage),
    ),
    resolve: (from, specifier) =>
      onFile(from, (file) => store.linker.resolve(file.language, from, specifier)[0] ?? null, null),
    importersOf: kept(
      (path: string) => path,
      (path) => importersIn(store, path),
    ),
    reachFrom: kept(
      (start: Declaration) => start.id,
      (start) => {
        const known = knownOf(start);
        return known ? reachOf({ store, scope, edges }, known) : NOWHERE;
      },
    ),
    reachFiles: kept(
      (path: string) => path,
      (path) => closureOf(store, path, limits.graphFiles),
    ),
  };

  function onFile<T>(path: string, answer: (file: NonNullable<ReturnType<typeof store.file>>) => T, otherwise: T): T {
    const file = store.file(path);
    return file ? answer(file) : otherwise;
  }

  function knownOf(start: Declaration): Known | null {
    return store.file(start.path)?.declarations.find((one) => one.id === start.id) ?? null;
  }
}

/** A function that keeps its answers. */
function kept<Q, A>(key: (question: Q) => string, answer: (question: Q) => A): (question: Q) => A {
  const answers = new Map<string, { readonly value: A }>();
  return (question) => {
    const name = key(question);
    const known = answers.get(name) ?? { value: answer(question) };
    answers.set(name, known);
    return known.value;
  };
}
