// Which mutants a piece of work runs through, by V8's own count of each block.

import { type InspectorNotification, type Profiler, Session } from 'node:inspector';
import type { Mutant } from './sites.ts';

export type Coverage = {
  /** Does the work, and gives the positions in the list of the mutants that it came by. */
  of(work: () => unknown): Promise<ReadonlySet<number>>;
  close(): void;
};

/** Starts counting; offsets stay as they are when types are blanked out. `pathOf` tells the file of a script's address. */
export function openCoverage(mutants: readonly Mutant[], pathOf: (url: string) => string): Coverage {
  const session = new Session();
  session.connect();
  const post = <Answer>(method: string, params: object = {}): Promise<Answer> =>
    new Promise((resolve, reject) =>
      session.post(method as InspectorNotification<never>['method'], params, (error: unknown, answer: unknown) =>
        error ? reject(error) : resolve(answer as Answer),
      ),
    );
  const started = post('Profiler.enable').then(() =>
    post('Profiler.startPreciseCoverage', { callCount: true, detailed: true }),
  );
  const byPath = new Map<string, { readonly at: number; readonly mutant: Mutant }[]>();
  for (const [at, mutant] of mutants.entries())
    byPath.set(mutant.path, [...(byPath.get(mutant.path) ?? []), { at, mutant }]);
  const take = (): Promise<Profiler.TakePreciseCoverageReturnType> => post('Profiler.takePreciseCoverage');
  return {
    of: async (work) => {
      await started;
      await take();
      await work();
      const { result } = await take();
      return new Set(
        result.flatMap(({ url, functions }) =>
          (byPath.get(pathOf(url)) ?? []).filter(({ mutant }) => isCovered(mutant, functions)).map(({ at }) => at),
        ),
      );
    },
    close: () => session.disconnect(),
  };
}

/** What acts on loading is covered by whatever runs of the file afterwards. */
function isCovered({ start, end, isStatic }: Mutant, functions: readonly Profiler.FunctionCoverage[]): boolean {
  if (isStatic) return functions.some(({ ranges }) => (ranges[0]?.count ?? 0) > 0);
  let best: Profiler.CoverageRange | undefined;
  for (const { ranges } of functions)
    for (const range of ranges)
      if (range.startOffset <= start && range.endOffset >= end && sizeOf(range) <= sizeOf(best)) best = range;
  return (best?.count ?? 0) > 0;
}

const sizeOf = (range: Profiler.CoverageRange | undefined): number =>
  range ? range.endOffset - range.startOffset : Number.POSITIVE_INFINITY;
