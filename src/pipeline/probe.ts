// The runner of probes: a check again, all of it or narrowed, in a workspace, and what it told, read as the first run was.

import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { attribute } from '../attribute/index.ts';
import { decided } from '../config/decisions.ts';
import { type Launch, type RanCheck, reportsOf, runChecks, stepOfCheck } from '../ingest/checks/index.ts';
import { endMarked, MARK, markOf } from '../ingest/checks/marked.ts';
import { type CheckInput, findAll } from '../ingest/inputs.ts';
import type { Change } from '../model/change.ts';
import type { CheckRunner, CheckTold, NarrowCommand, RunLimits, Selection } from '../model/proof.ts';
import type { Sources } from '../model/sources.ts';
import type { Settled } from './options.ts';
import { parseAll } from './read.ts';

/** A command to run; `isNarrow` when it runs only a part of its check. */
export interface Commanded extends NarrowCommand {
  readonly isNarrow: boolean;
}

/** What probes are run with. */
export interface ProbePlace {
  /** The checks as they were run first, in that order. */
  readonly checks: readonly RanCheck[];
  /** Where commands run: the same folder of the workspace as in the first run. */
  readonly cwd: string;
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For what checks print and report. */
  readonly folder: string;
  readonly launch: Launch;
  readonly change: Change | null;
  readonly sources: Sources;
  readonly settled: Settled;
  /** A command that runs a selection where it can, or all, with a report that names what passed. */
  readonly commandFor: (check: RanCheck, selection: Selection | null, folder: string) => Commanded;
}

/** Runners that build what they test, or read the sources themselves. */
const BUILDS_ITSELF = /\b(?:cargo|go|mvnw?|gradlew?|dotnet|swift|sbt|mix|vitest|jest|tsx|ts-node|rspec|phpunit)\b/;

/** A runner of probes. What a check does, also when it hangs or cannot start, is only told. */
export function probeRunner(place: ProbePlace): CheckRunner {
  return {
    async run(name, selection, limits) {
      const check = place.checks.find((each) => each.name === name);
      if (!check) return NOTHING_TOLD(name);
      const folder = join(place.folder, randomUUID());
      mkdirSync(folder, { recursive: true });
      const startMs = Date.now();
      const built = await buildsBefore(check, { place, folder, limits });
      if (!built) return { ...NOTHING_TOLD(name), ms: Date.now() - startMs };
      const { command, reports, env, isNarrow } = place.commandFor(check, selection, folder);
      const ran = await runOnce({ ...check, command }, { place, folder, limits, more: env });
      if (!ran) return { ...NOTHING_TOLD(name), ms: Date.now() - startMs };
      const told = await read(ran, reports, place);
      return {
        ...told,
        isNarrow,
        timedOut: ran.interrupted,
        ms: Date.now() - startMs,
      };
    },
  };
}

const NOTHING_TOLD = (check: string): CheckTold => ({
  check,
  command: '',
  isNarrow: false,
  exitCode: null,
  timedOut: false,
  ms: 0,
  findings: [],
  passed: [],
  passedCount: null,
  skippedCount: null,
  truncated: true,
});

interface Running {
  readonly place: ProbePlace;
  readonly folder: string;
  readonly limits: RunLimits;
  readonly more?: Readonly<Record<string, string>>;
}

/** Builds that stood between the sources and this check; false when one fails now. */
async function buildsBefore(check: RanCheck, running: Running): Promise<boolean> {
  if (check.family === 'build' || BUILDS_ITSELF.test(check.command)) return true;
  if (!['unit', 'integration', 'e2e', 'other'].includes(check.family)) return true;
  const { checks } = running.place;
  const before = checks.slice(0, checks.indexOf(check)).filter(({ family }) => family === 'build');
  for (const build of before) {
    const ran = await runOnce(build, running);
    if (ran?.exitCode !== 0 && build.exitCode === 0) return false;
  }
  return true;
}

/** One run, quiet, ended at the deadline with all that it left behind. */
async function runOnce(check: RanCheck, { place, folder, limits, more = {} }: Running): Promise<RanCheck | null> {
  const deadline = AbortSignal.timeout(Math.max(1, Math.round(limits.timeoutMs)));
  const mark = markOf(place.settled.root);
  const { ran } = await runChecks([check], {
    cwd: place.cwd,
    env: { ...place.env, ...more, ...limits.env, [MARK]: mark },
    platform: process.platform,
    jobs: 1,
    folder: join(folder, check.name.replace(/[^\w.-]+/g, '-').slice(0, 60)),
    launch: place.launch,
    events: { begin() {}, line() {}, end() {} },
    stop: AbortSignal.any([limits.stop, deadline]),
  });
  endMarked(mark);
  return ran[0] ?? null;
}

/** What a run told, its paths and tests named as in the first run. */
async function read(
  ran: RanCheck,
  reports: readonly string[],
  place: ProbePlace,
): Promise<Omit<CheckTold, 'isNarrow' | 'timedOut' | 'ms'>> {
  const { settled, change, sources, cwd, root } = place;
  const made = reports.filter((file) => !relative(place.folder, file).startsWith('..') && existsSync(file));
  const others = reports.filter((file) => relative(place.folder, file).startsWith('..'));
  const listed = [...ran.reports, ...others.map((file) => relative(cwd, file))];
  const left = await reportsOf({ ...ran, reports: listed }, { ...settled, cwd, root });
  const of = { name: ran.name, family: ran.family };
  const inputs: CheckInput[] = [
    { name: `${ran.name}.log`, file: ran.log, check: of, step: stepOfCheck(ran) },
    ...made.map((file): CheckInput => ({ name: relative(place.folder, file), file, check: of, step: null })),
    ...left.reports.map(({ path, file }): CheckInput => ({ name: path, file, check: of, step: null })),
  ];
  const quiet = { ...settled, onProgress: () => {} };
  const found = await findAll({ head: inputs, base: [], retry: [] }, quiet);
  const { sections } = await parseAll(found, quiet);
  const placed = attribute({ sections, sources, change, pathMap: settled.pathMap, isShared: true });
  const { attributed } = await decided(placed, settled.decisions);
  const told = attributed.checks.filter(({ name }) => name === ran.name);
  const sum = (count: (check: (typeof told)[number]) => number): number | null =>
    told.length ? told.reduce((all, each) => all + count(each), 0) : null;
  return {
    check: ran.name,
    command: ran.command,
    exitCode: ran.exitCode,
    findings: attributed.findings,
    passed: attributed.passed,
    passedCount: sum(({ passed }) => passed),
    skippedCount: sum(({ skipped }) => skipped),
    truncated: told.some(({ truncated }) => truncated),
  };
}
