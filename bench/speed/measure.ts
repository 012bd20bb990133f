// Runs commands in turn, round by round, and sums up what each took: wall and CPU seconds, peak memory, and the ratio to the first.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const TIME = '/usr/bin/time';
const MOST_MS = 900_000;

export interface Command {
  readonly name: string;
  readonly words: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit statuses that are as they should be. */
  readonly statuses?: readonly number[];
}

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export interface Measured {
  readonly name: string;
  readonly wall: Spread;
  /** Null where the system's `time` is not there to tell. */
  readonly cpu: Spread | null;
  readonly peakMb: Spread | null;
  /** Of the wall seconds to the first command's of the same round. */
  readonly wallRatio: Spread;
  readonly cpuRatio: Spread | null;
  /** Of the least wall seconds of each: what else the machine did shows least in them. */
  readonly leastRatio: number;
  readonly output: string;
  readonly isDone: boolean;
}

interface Once {
  readonly wall: number;
  readonly cpu: number | null;
  readonly peakMb: number | null;
  readonly output: string;
  readonly isDone: boolean;
}

/** Runs each command once a round. One that fails is not run again. */
export function rounds(commands: readonly Command[], count: number): readonly Measured[] {
  const runs = commands.map((): Once[] => []);
  for (let round = 0; round < count; round++) {
    for (const [at, command] of commands.entries()) {
      const own = runs[at] as Once[];
      if (own.at(-1)?.isDone !== false) own.push(once(command));
    }
  }
  return commands.map((command, at) => sumUp(command.name, runs[at] as Once[], runs[0] as Once[]));
}

function once({ words, cwd, env, statuses = [0] }: Command): Once {
  const [program = '', ...rest] = words;
  const timed = existsSync(TIME);
  const startMs = performance.now();
  const { stdout, stderr, status } = spawnSync(
    timed ? TIME : program,
    timed ? ['-f', '@@%U %S %M', program, ...rest] : rest,
    {
      ...{ cwd, encoding: 'utf8', maxBuffer: 1 << 30, timeout: MOST_MS, stdio: ['ignore', 'pipe', 'pipe'] },
      env: { ...process.env, ...env },
    },
  );
  const wall = (performance.now() - startMs) / 1_000;
  const [, user, system, kilobytes] = /@@([\d.]+) ([\d.]+) (\d+)/.exec(stderr) ?? [];
  const isDone = status !== null && statuses.includes(status);
  return {
    wall,
    cpu: user ? Number(user) + Number(system) : null,
    peakMb: kilobytes ? Number(kilobytes) / 1_024 : null,
    output: stdout,
    isDone,
  };
}

function sumUp(name: string, runs: readonly Once[], first: readonly Once[]): Measured {
  const of = (pick: (run: Once) => number | null): Spread | null => spreadOf(runs.map(pick));
  const ratio = (pick: (run: Once) => number | null): Spread | null =>
    spreadOf(runs.map((run, at) => ratioOf(pick(run), pick(first[Math.min(at, first.length - 1)] as Once))));
  const none = { median: 0, least: 0, most: 0 };
  const least = (of: readonly Once[]): number => Math.min(...of.map(({ wall }) => wall));
  return {
    leastRatio: least(runs) / least(first),
    ...{ name, wall: of(({ wall }) => wall) ?? none, cpu: of(({ cpu }) => cpu), peakMb: of(({ peakMb }) => peakMb) },
    ...{ wallRatio: ratio(({ wall }) => wall) ?? none, cpuRatio: ratio(({ cpu }) => cpu) },
    ...{ output: runs.at(-1)?.output ?? '', isDone: runs.every((run) => run.isDone) },
  };
}

const ratioOf = (one: number | null, other: number | null): number | null =>
  one === null || !other ? null : one / other;

export function spreadOf(values: readonly (number | null)[]): Spread | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const [least] = known;
  const most = known.at(-1);
  return least === undefined || most === undefined ? null : { median: known[known.length >> 1] ?? least, least, most };
}
