// What an explanation may be told, and what it goes by once every default is filled in.

import type { Decisions } from '../config/decisions.ts';
import type { PathMap } from '../config/file.ts';
import type { Launch, RanCheck } from '../ingest/checks/index.ts';
import { SYSTEM_CLOCK } from '../ingest/clock.ts';
import { type CiEvent, eventOfRun } from '../ingest/event.ts';
import type { FoundChange } from '../ingest/found-change.ts';
import type { Input } from '../ingest/inputs.ts';
import { rootOf } from '../ingest/root.ts';
import type { Share } from '../model/bundle.ts';
import type { Clock } from '../model/clock.ts';
import { DEFAULT_LIMITS, type Limits } from '../model/limits.ts';
import type { Leg, Note } from '../model/source.ts';

/** How and how long to prove. */
export interface Prove {
  readonly budgetMs: number;
  /** The checks that were run, in their order. */
  readonly checks: readonly RanCheck[];
  /** Names of those that must not be run again. */
  readonly never: readonly string[];
  /** `place`: in the checkout itself. `copy`: in a copy of it. */
  readonly mode: 'place' | 'copy';
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  readonly launch: Launch;
  readonly stop: AbortSignal;
}

/** What an explanation may be told; everything has a default. */
export interface ExplainOptions {
  /** The same reports and logs from the base: what failed there is known. */
  readonly base?: readonly Input[];
  /** Reports and logs of a later attempt: what passes there is flaky. */
  readonly retry?: readonly Input[];
  /** A diff file, a revision or `none`; null or absent for the default. */
  readonly diff?: string | null;
  /** The checkout; default: the git top level at or above `cwd`, else `cwd`. */
  readonly root?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly stdin?: AsyncIterable<unknown>;
  readonly pathMap?: readonly PathMap[];
  readonly limits?: Partial<Limits>;
  readonly decisions?: Decisions;
  /** The CI event the change is measured by; default: the event of the GitHub run we are in, null for none. */
  readonly event?: CiEvent | null;
  /** Asked for the event's change where git cannot tell it. */
  readonly compared?: (event: CiEvent) => Promise<FoundChange>;
  /** Files this call writes: they are no part of the change. */
  readonly written?: readonly string[];
  /** The job that the inputs come from, where they do not say it themselves. */
  readonly leg?: Leg | null;
  /** Notes from before, such as of reports that never came; an error keeps the verdict from being fine. */
  readonly notes?: readonly Note[];
  /** True to read by shape alone, without any format, as a measurement of unknown tools does. */
  readonly shapesOnly?: boolean;
  /** True refuses named inputs that are links out of the workspace, as globs always do. */
  readonly strict?: boolean;
  /** Is given what was found, as parts that a bundle can carry to where legs are put together. */
  readonly share?: Share | null;
  /** What the time for reading is measured by; default: the machine's. */
  readonly clock?: Clock;
  /** Undoes suspects and runs the failing checks again; null or absent: nothing is run. */
  readonly prove?: Prove | null;
  /** Is told what is being done, several times a second. */
  readonly onProgress?: (doing: string, findings?: number) => void;
}

/** The same with every default filled in. */
export interface Settled extends Required<Omit<ExplainOptions, 'limits' | 'event' | 'diff'>> {
  readonly diff: string | null;
  readonly event: CiEvent | null;
  readonly limits: Limits;
}

/** Fills in what was not told. */
export async function settle(options: ExplainOptions): Promise<Settled> {
  const cwd = options.cwd ?? process.cwd();
  const root = rootOf(cwd, options.root);
  const env = options.env ?? process.env;
  return {
    cwd,
    root,
    env,
    base: options.base ?? [],
    retry: options.retry ?? [],
    diff: options.diff ?? null,
    stdin: options.stdin ?? { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
    pathMap: options.pathMap ?? [],
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    decisions: options.decisions ?? { checks: [], ignore: [], loops: {} },
    event: options.event === undefined ? await eventOfRun(env, root) : options.event,
    compared: options.compared ?? (async () => ({ change: null, notes: [] })),
    written: options.written ?? [],
    leg: options.leg ?? null,
    notes: options.notes ?? [],
    strict: options.strict ?? false,
    shapesOnly: options.shapesOnly ?? false,
    share: options.share ?? null,
    clock: options.clock ?? SYSTEM_CLOCK,
    prove: options.prove ?? null,
    onProgress: options.onProgress ?? (() => {}),
  };
}
