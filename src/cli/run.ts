// The command `run`: runs checks at the desk or in CI, all of them, nearest loop first, and explains what they said.

import { checksOfFile, checksOfWords, planned } from '../config/checks.ts';
import { UserError } from '../config/user-error.ts';
import { type Config, configOf } from '../config.ts';
import { PROVE_SECONDS, secondsOf } from '../edge/seconds.ts';
import { type ExitStatus, noteLine, type World } from '../edge/world.ts';
import { openChecks, recovered, rootOf } from '../pipeline/open.ts';
import { type Desk, report, runRound, statusOf } from './desk.ts';
import type { CommandLine } from './flags.ts';

const JOBS = 64;

/** Runs the checks a command line names, or those the project has, and returns the exit status. */
export async function runCommand(line: CommandLine, world: World): Promise<ExitStatus> {
  const { values, lists, switches } = line;
  const root = rootOf(world.cwd, values.root);
  const call = {
    inputs: [],
    base: lists.base,
    retry: lists.retry,
    pathMap: lists['path-map'],
    annotate: switches.has('annotate'),
    runsChecks: true,
  };
  const config = await configOf({ ...call, ...values }, root);
  const jobs = jobsOf(values.jobs);
  const prove = provingOf(values.prove, { isInPlace: switches.has('in-place'), env: world.env });
  const { plans, cwd } = await plansOf(line.paths, config, world);
  for (const note of await recovered(root, world.env)) world.stderr.write(noteLine(note));
  const stop = new AbortController();
  const release = world.onInterrupt?.((signal) => stop.abort(signal));
  try {
    const desk: Desk = { world, config, plans, cwd, jobs, stop: stop.signal, prove };
    if (switches.has('watch')) return await (await import('./watch.ts')).watchDesk(desk);
    const round = await runRound(desk, false);
    await report(round, desk);
    return statusOf(round);
  } finally {
    release?.();
  }
}

function jobsOf(given: string | undefined): number {
  const jobs = Number(given ?? 1);
  if (Number.isInteger(jobs) && jobs > 0 && jobs <= JOBS) return jobs;
  throw new UserError(`--jobs is a whole number from 1 to ${JOBS}; \`${given}\` is not.`);
}

/** How long to prove, and where: in CI in the checkout, at a desk in a copy unless the user allows more. */
function provingOf(
  given: string | undefined,
  { isInPlace, env }: { readonly isInPlace: boolean; readonly env: World['env'] },
): Desk['prove'] {
  if (given === undefined) {
    if (isInPlace) throw new UserError('--in-place belongs to --prove.');
    return null;
  }
  const seconds = secondsOf(given || String(PROVE_SECONDS), '--prove');
  const isCi = Boolean(env.CI) && env.CI !== 'false';
  return { budgetMs: seconds * 1_000, mode: isInPlace || isCi ? 'place' : 'copy' };
}

async function plansOf(words: readonly string[], config: Config, world: World): Promise<Pick<Desk, 'plans' | 'cwd'>> {
  const { familyOfCheck } = await openChecks();
  const say = (text: string): unknown => world.stderr.write(`broken-assumption: ${text}\n`);
  if (words.length)
    return { plans: planned(checksOfWords(words, config.checks), config, familyOfCheck), cwd: world.cwd };
  const named = checksOfFile(config.checks);
  if (named.length) {
    say(`running from .github/broken-assumption.yml: ${named.map(({ name }) => name).join(', ')}`);
    return { plans: planned(named, config, familyOfCheck), cwd: config.root };
  }
  const { checks, leftOut, home } = await foundChecks(config, world);
  if (leftOut.length) say(`left out: ${leftOut.join('; ')}`);
  if (!checks.length)
    throw new UserError(
      "No checks found here: name them, for example `broken-assumption run 'npm test'`, or list them in .github/broken-assumption.yml.",
    );
  for (const from of new Set(checks.map((check) => check.from)))
    say(
      `running from ${from}: ${checks
        .filter((check) => check.from === from)
        .map(shown)
        .join(', ')}`,
    );
  return { plans: planned(checks, config, familyOfCheck), cwd: home };
}

const shown = ({ name, command }: { readonly name: string; readonly command: string }): string =>
  command.endsWith(` ${name}`) ? name : `${name} (${command})`;

/** The checks of the directory we are in, else those of the checkout. */
async function foundChecks({ root }: Config, { cwd, env }: World) {
  const { discoverChecks, onPath } = await openChecks();
  const at = (home: string) => ({ ...discoverChecks(home, (program) => onPath(program, env)), home });
  const here = at(cwd);
  return here.checks.length || cwd === root ? here : at(root);
}
