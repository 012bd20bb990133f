// What the edges may open of the stages: the running of checks, the effects out, GitHub, bundles. Loaded when they are needed.

import type { BundlePart } from '../model/bundle.ts';
import type { Format } from '../model/format.ts';

export { statusOf } from '../explain/verdict.ts';
export type { CheckEvents, FoundCheck, Launch, PlannedCheck, ProjectWatch, RanCheck } from '../ingest/checks/index.ts';
export { SYSTEM_CLOCK } from '../ingest/clock.ts';
export { eventOfRun, payloadAt } from '../ingest/event.ts';
export type { CheckInput, Input, JobInput, TextInput } from '../ingest/inputs.ts';
export { rootOf } from '../ingest/root.ts';
export { type ActivityPlace, openActivity } from '../publish/activity.ts';
export type { CheckConsole } from '../publish/index.ts';

/** The running of checks, and the effects out; loaded when they are needed. */
export const openChecks = () => import('../ingest/checks/index.ts');
/** Puts back what a proof that was killed left undone in a checkout; notes of what it did. */
export const recovered = async (root: string, env: Readonly<Record<string, string | undefined>>) =>
  (await import('../ingest/workspace/index.ts')).recover(root, env);
export const openPublish = () => import('../publish/index.ts');
/** In one file with all that is loaded once something failed: each file more takes its time to open. */
export const openExplain = () => import(/* webpackChunkName: "failed" */ '../explain/index.ts');
/** What a bundle is written with: its lines, from parts and the values that must not leave. */
export const openBundle = async () => {
  const [{ bundleLines: linesOf }, { redactorFor }, { clip }] = await Promise.all([
    import('../legs/write.ts'),
    import('../render/redact.ts'),
    import('../render/hostile.ts'),
  ]);
  return {
    bundleLines: (parts: readonly BundlePart[], secrets: readonly string[]) =>
      linesOf(parts, { redact: redactorFor(secrets), clip }),
  };
};
/** What is read of GitHub through its API. */
export const openGithub = () => import('../ingest/github/index.ts');
/** What is written to a pull request, and the way there. */
export const openSurfaces = async () => ({
  ...(await import('../render/github.ts')),
  ...(await import('../publish/github/index.ts')),
});

/** Everything that can be read: name, title, what it is read from, family and the tool's page. */
export async function formats(): Promise<readonly Pick<Format, 'name' | 'title' | 'reads' | 'family' | 'url'>[]> {
  const { FORMATS } = await import('../parse/registry/index.ts');
  return FORMATS.map(({ name, title, reads, family, url }) => ({ name, title, reads, family, url }));
}
