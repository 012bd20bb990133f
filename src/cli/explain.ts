// The command `explain`: reads the named inputs, explains them and renders the answer.

import { resolve } from 'node:path';
import { configOf } from '../config.ts';
import { shown } from '../edge/activity.ts';
import { type ExitStatus, noteLine, put, secretsOf, terminalOf, type World } from '../edge/world.ts';
import { rootOf, statusOf } from '../pipeline/open.ts';
import { render } from '../pipeline/render.ts';
import { explain } from '../pipeline.ts';
import type { CommandLine } from './flags.ts';

/** Explains what a command line names. Throws a UserError when the call is wrong. */
export async function explainInputs(
  { paths, values, lists, switches }: CommandLine,
  world: World,
): Promise<ExitStatus> {
  const call = {
    inputs: paths,
    base: lists.base,
    retry: lists.retry,
    pathMap: lists['path-map'],
    annotate: switches.has('annotate'),
    ...values,
  };
  const config = await configOf(call, rootOf(world.cwd, values.root));
  const { env, cwd, stdin, clock } = world;
  const { inputs, root, base, retry, diff, pathMap, limits, output } = config;
  const written = output === null ? [] : [resolve(cwd, output)];
  const options = {
    root,
    base,
    retry,
    diff,
    pathMap,
    limits,
    decisions: config,
    env,
    cwd,
    stdin,
    written,
    ...(clock ? { clock } : {}),
  };
  const onFindings = world.onReading?.(paths);
  const digest = await shown(world, (say) => {
    const onProgress = (doing: string, findings = 0): void => {
      onFindings?.(findings);
      say(doing);
    };
    return explain(inputs, { ...options, onProgress });
  });
  const look = { ...terminalOf(world, output), secrets: secretsOf(env) };
  const status = statusOf(digest);
  put(await render(digest, config.format, look), output, world);
  if (config.annotate) world.stderr.write(await render(digest, 'annotations', look));
  if (config.format !== 'text' && config.format !== 'markdown')
    for (const note of digest.notes) world.stderr.write(noteLine(note));
  return status;
}
