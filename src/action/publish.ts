// Publishes what the action found, summary, annotations, outputs and files, and fails the step where it must fail.

import { relative } from 'node:path';
import { type CheckOutcome, failedNames, hidesFailure } from '../edge/run-checks.ts';
import { secretsOf } from '../edge/world.ts';
import type { Check, Digest } from '../model/cause.ts';
import type { Note } from '../model/source.ts';
import { eventOfRun, openPublish } from '../pipeline/open.ts';
import { DEFAULT_RENDER_OPTIONS, onHead, type RenderOptions, render } from '../pipeline/render.ts';
import { broken, type Scene } from './world.ts';

const SUMMARY_BYTES = 64 * 1024;
const COLUMNS = 120;

/** What the report says, cleaned and redacted. */
interface Said {
  readonly headline: string;
  readonly notes: readonly Note[];
}

/** Publishes a digest. The report and the brief keep the checkout's lines; what people see stands on those of the pull request's head. */
export async function publish(digest: Digest, outcome: CheckOutcome, scene: Scene): Promise<void> {
  const { toolkit, write, env, fail } = scene.world;
  const { appendSummary, stoppedCommands, summaryRoom, writeResults } = await openPublish();
  const failure = failureOf(digest, outcome, scene);
  const room = summaryRoom(env.GITHUB_STEP_SUMMARY);
  const texts = await textsOf(digest, scene, {
    secrets: [...secretsOf(env), ...outcome.secrets],
    budgetBytes: Math.min(SUMMARY_BYTES, room || SUMMARY_BYTES),
  });
  const said = stoppedCommands();
  write(
    `${said.open(`Broken Assumption: ${digest.verdict}`)}${texts.text.split('\n').map(said.line).join('')}${said.close('')}`,
  );
  if (room && wantsSummary(failure, scene)) appendSummary(env.GITHUB_STEP_SUMMARY ?? '', texts.summary);
  const paths = writeResults(scene.folder, {
    'report.json': texts.report,
    'summary.md': texts.summary,
    'brief.txt': texts.brief,
  });
  const report = JSON.parse(texts.report) as Said;
  const { causes, findings, passed, failed, skipped } = digest.totals;
  const proved = digest.causes.filter(({ confidence }) => confidence === 'proved').length;
  const counts = { causes, proved, findings, passed, failed, skipped };
  const files = { report: paths['report.json'], summary: paths['summary.md'], brief: paths['brief.txt'] };
  for (const [name, value] of Object.entries({
    verdict: digest.verdict,
    headline: report.headline,
    ...counts,
    ...files,
  }))
    toolkit.setOutput(name, value);
  if (scene.call.ifEmpty === 'warn' && isEmpty(digest)) toolkit.warning(broken(emptyText(report)));
  const isAnnotated = hasSurfaces(scene) && (await writeSurfacesOf(digest, texts, { failure, scene }));
  // A check run shows its annotations itself: the same ones twice would help nobody. And commands annotate the run's own commit, which in a `workflow_run` is not what was checked.
  const annotations = isAnnotated || env.GITHUB_EVENT_NAME === 'workflow_run' ? '' : texts.annotations;
  write(annotations);
  if (!failure) return;
  // An error at a cause's place says it better than one without a place.
  if (annotations.startsWith('::error')) fail();
  else toolkit.setFailed(broken(`${failure}: ${report.headline}`));
}

const hasSurfaces = ({ call, world }: Scene): boolean =>
  (call.comment !== 'never' || call.checkRun !== null) && !world.stop.aborted;

async function writeSurfacesOf(
  digest: Digest,
  { shown, options }: Texts,
  { failure, scene }: { failure: string | null; scene: Scene },
): Promise<boolean> {
  const { writeSurfaces } = await import('./surfaces.ts');
  const isNews = failure !== null || (digest.verdict !== 'fine' && !isEmpty(digest));
  const written = writeSurfaces(scene, { digest: shown, options, hasFailed: failure !== null, isNews });
  // A fault of our own must not hide what the step ends with.
  return written.catch((error: unknown) => {
    scene.world.toolkit.warning(
      broken(
        `Broken Assumption itself failed to write to the pull request. Please report it.\n${error instanceof Error ? error.message : error}`,
      ),
    );
    return false;
  });
}

const wantsSummary = (failure: string | null, { call }: Scene): boolean =>
  call.summary === 'always' || (call.summary === 'on-failure' && failure !== null);

interface Texts {
  readonly text: string;
  readonly summary: string;
  readonly report: string;
  readonly brief: string;
  /** Empty where none are wanted. */
  readonly annotations: string;
  /** The digest as people see it, and what it is rendered with. */
  readonly shown: Digest;
  readonly options: RenderOptions;
}

async function textsOf(
  digest: Digest,
  scene: Scene,
  known: Pick<RenderOptions, 'secrets' | 'budgetBytes'>,
): Promise<Texts> {
  const { world, call, config } = scene;
  const event = await eventOfRun(world.env, config.root);
  const head = event?.pullRequest?.headSha ?? null;
  const options = { ...DEFAULT_RENDER_OPTIONS, ...known, ...optionsOf(scene, head ?? event?.endedSha ?? null) };
  const shown =
    head && digest.verdict !== 'fine' ? await onHead(digest, head, { root: config.root, env: world.env }) : digest;
  const [text, summary, report, brief] = await Promise.all([
    render(shown, 'text', options),
    render(shown, 'markdown', options),
    render(digest, 'json', options),
    render(digest, 'brief', options),
  ]);
  return {
    text,
    summary,
    report,
    brief,
    shown,
    options,
    annotations: call.annotations ? await render(shown, 'annotations', options) : '',
  };
}

function optionsOf({ world: { env }, call, config, workspace }: Scene, head: string | null): Partial<RenderOptions> {
  const {
    GITHUB_SERVER_URL: server = 'https://github.com',
    GITHUB_REPOSITORY: repository,
    GITHUB_SHA,
    GITHUB_RUN_ID: run,
  } = env;
  const sha = head ?? GITHUB_SHA;
  const job = call.jobId === null ? '' : `/job/${call.jobId}`;
  const links =
    repository && sha
      ? { server, repository, sha, ...(run ? { runUrl: `${server}/${repository}/actions/runs/${run}${job}` } : {}) }
      : null;
  const pathPrefix = relative(workspace, config.root).replaceAll('\\', '/');
  return { links, maxAnnotations: call.maxAnnotations, width: COLUMNS, pathPrefix };
}

/** Why the step fails, in a few words; null when it does not. */
function failureOf(digest: Digest, { ran }: CheckOutcome, { call, world }: Scene): string | null {
  if (call.failOn === 'never') return null;
  if (world.stop.aborted) return 'the run was stopped';
  if (hidesFailure(digest, ran)) return `${failedNames(ran)} failed`;
  if (call.failOn === 'any' && digest.findings.some(({ severity }) => severity === 'error')) return 'something failed';
  if (digest.verdict === 'fine') return null;
  const isPassed = call.ifEmpty === 'ignore' ? isUnread(digest) : call.ifEmpty === 'warn' && isEmpty(digest);
  const names = failedNames(ran);
  if (isPassed) return names ? `${names} failed` : null;
  return names && isUnread(digest) ? `${names} failed` : digest.verdict;
}

/** True when nothing is known to have failed, and something to read could not be read. */
function isUnread({ verdict, findings, checks, causes, notes }: Digest): boolean {
  if (verdict !== 'unclear' || causes.length) return false;
  const failed = findings.some(
    ({ severity, status }) => severity === 'error' && (status === 'new' || status === 'infra'),
  );
  return !failed && checks.every(endedWhole) && notes.some(({ level }) => level === 'error');
}

const endedWhole = ({ exitCode, signal, ended, truncated, failed, notRun }: Check): boolean =>
  !truncated && !signal && !failed && !notRun.length && ended !== 'badly' && (exitCode ?? 0) === 0;

/** True where all that is wrong is that something to read was not there. */
const isEmpty = (digest: Digest): boolean =>
  isUnread(digest) && digest.notes.every(({ level, about }) => level !== 'error' || about === 'empty');

function emptyText({ headline, notes }: Said): string {
  const errors = notes.filter(({ level }) => level === 'error').map(({ message }) => message);
  return [headline, ...errors.slice(0, 5), ...(errors.length > 5 ? [`+${errors.length - 5} more`] : [])].join('\n');
}
