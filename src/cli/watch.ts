// `run --watch`: runs the checks again on every change and tells only what differs.

import { type ExitStatus, secretsOf, terminalOf } from '../edge/world.ts';
import { openChecks } from '../pipeline/open.ts';
import { renderDifference } from '../pipeline/render.ts';
import { type Desk, outputOf, type Round, report, runRound, statusOf } from './desk.ts';

/** Watches until it is interrupted; the status is that of the last run. */
export async function watchDesk(desk: Desk): Promise<ExitStatus> {
  const { world, config, plans, cwd, stop } = desk;
  const { namedOutputs, watchProject } = await openChecks();
  const ignored = [...namedOutputs(plans, cwd), ...outputOf(config, world)];
  const project = watchProject({ root: config.root, env: world.env, ignored, stop });
  try {
    let last: Round | null = null;
    do {
      project.checksRun(true);
      const round = await runRound(desk, last !== null);
      project.checksRun(false);
      if (!stop.aborted || last === null) await (last ? tellDifference(last, round, desk) : report(round, desk));
      last = round;
      if (!stop.aborted) world.stderr.write('broken-assumption: waiting for changes\n');
    } while ((await project.next()).length);
    return statusOf(last);
  } finally {
    project.close();
  }
}

async function tellDifference(before: Round, after: Round, { world, config }: Desk): Promise<void> {
  const options = { ...terminalOf(world, config.output), secrets: [...secretsOf(world.env), ...after.outcome.secrets] };
  world.stdout.write(await renderDifference(before.digest, after.digest, options));
}
