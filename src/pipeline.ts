// The whole flow, ingest → parse → attribute → explain, and the way to its renderings. The only file that imports stages.

import { attribute } from './attribute/index.ts';
import { type Decided, type Decisions, decided } from './config/decisions.ts';
import type { PathMap } from './config/file.ts';
import { judged } from './explain/judged.ts';
import { explainNothing } from './explain/nothing.ts';
import { SYSTEM_CLOCK } from './ingest/clock.ts';
import { type CiEvent, eventOfRun } from './ingest/event.ts';
import type { FoundChange } from './ingest/found-change.ts';
import type { GitPlace } from './ingest/git.ts';
import { type Found, findAll, type Input } from './ingest/inputs.ts';
import { inThrees, openMeter } from './ingest/meter.ts';
import { rootOf } from './ingest/root.ts';
import type { OpenedSources } from './ingest/sources.ts';
import { type Bundles, gatherBundles } from './legs/input.ts';
import type { Attributed } from './model/attributed.ts';
import type { BundlePart, Share } from './model/bundle.ts';
import type { Digest } from './model/cause.ts';
import type { Change } from './model/change.ts';
import type { Clock } from './model/clock.ts';
import type { Format } from './model/format.ts';
import { DEFAULT_LIMITS, type Limits } from './model/limits.ts';
import type { Leg, Note, Role, Section } from './model/source.ts';
import { NO_SOURCES } from './model/sources.ts';
import { type ParsedSource, parseSource } from './parse/index.ts';
import { DEFAULT_RENDER_OPTIONS, type RenderOptions } from './render/options.ts';

export type { CheckEvents, FoundCheck, Launch, PlannedCheck, ProjectWatch, RanCheck } from './ingest/checks/index.ts';
export { SYSTEM_CLOCK } from './ingest/clock.ts';
export { eventOfRun, payloadAt } from './ingest/event.ts';
export type { CheckInput, Input, JobInput, TextInput } from './ingest/inputs.ts';
export { rootOf } from './ingest/root.ts';
export { type ActivityPlace, openActivity } from './publish/activity.ts';
export type { CheckConsole } from './publish/index.ts';
export { DEFAULT_RENDER_OPTIONS, type RenderOptions } from './render/options.ts';

/** The running of checks, and the effects out; loaded when they are needed. */
export const openChecks = () => import('./ingest/checks/index.ts');
export const openPublish = () => import('./publish/index.ts');
/** In one file with all that is loaded once something failed: each file more takes its time to open. */
const openExplain = () => import(/* webpackChunkName: "failed" */ './explain/index.ts');
/** What a bundle is written with: its lines, from parts and the values that must not leave. */
export const openBundle = async () => {
  const [{ bundleLines: linesOf }, { redactorFor }, { clip }] = await Promise.all([
    import('./legs/write.ts'),
    import('./render/redact.ts'),
    import('./render/hostile.ts'),
  ]);
  return {
    bundleLines: (parts: readonly BundlePart[], secrets: readonly string[]) =>
      linesOf(parts, { redact: redactorFor(secrets), clip }),
  };
};
/** What is read of GitHub through its API. */
export const openGithub = () => import('./ingest/github/index.ts');
/** What is written to a pull request, and the way there. */
export const openSurfaces = async () => ({
  ...(await import('./render/github.ts')),
  ...(await import('./publish/github/index.ts')),
});

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
  /** True refuses named inputs that are links out of the workspace, as globs always do. */
  readonly strict?: boolean;
  /** Is given what was found, as parts that a bundle can carry to where legs are put together. */
  readonly share?: Share | null;
  /** What the time for reading is measured by; default: the machine's. */
  readonly clock?: Clock;
  /** Is told what is being done, several times a second. */
  readonly onProgress?: (doing: string, findings?: number) => void;
}

interface Settled extends Required<Omit<ExplainOptions, 'limits' | 'event' | 'diff'>> {
  readonly diff: string | null;
  readonly event: CiEvent | null;
  readonly limits: Limits;
}

/** Explains what the inputs say. What cannot be read becomes a note of the digest; nothing is thrown for bad input. */
export async function explain(inputs: readonly Input[], options: ExplainOptions = {}): Promise<Digest> {
  const settled = await settle(options);
  settled.onProgress('looking for what to read');
  const found = await findAll({ head: inputs, base: settled.base, retry: settled.retry }, settled);
  const [parsed, ours] = await Promise.all([parseAll(found, settled), changeFor(found, settled)]);
  const { change, notes: changeNotes } = await changeOr(ours, parsed.bundles, settled);
  settled.onProgress('looking at the checkout');
  const { sources, notes: treeNotes } = await sourcesFor(parsed, change, settled);
  const isShared = settled.share !== null || parsed.bundles !== null;
  const placed = attribute({ sections: parsed.sections, sources, change, pathMap: settled.pathMap, isShared });
  const { attributed, notes: mergeNotes } = await sharedOf(
    { ...(await decided(placed, settled.decisions)), change },
    parsed.bundles,
    settled,
  );
  const notes = [...settled.notes, ...found.notes, ...parsed.notes, ...changeNotes, ...treeNotes, ...mergeNotes];
  const explainFindings = attributed.findings.length ? (await openExplain()).explain : explainNothing;
  settled.onProgress(`explaining ${inThrees(attributed.findings.length)} findings`, attributed.findings.length);
  return signedFor(
    judged(await explainFindings({ attributed, change, sources, limits: settled.limits, notes })),
    { ours, change },
    settled,
  );
}

type BundleParts = ReturnType<Bundles['read']>;

/** The change that was found here, else the one the legs compared with. */
async function changeOr(ours: FoundChange, read: BundleParts, { diff }: Settled): Promise<FoundChange> {
  if (ours.change || !read || diff === 'none') return ours;
  const told = (await import('./legs/merge.ts')).changeTold(read.head);
  return told.change ? told : ours;
}

/** What was found here, together with what bundles told; given away in parts where somebody asks for them. */
async function sharedOf(
  own: { attributed: Attributed; notes: readonly Note[]; change: Change | null },
  read: BundleParts,
  settled: Settled,
): Promise<Decided> {
  const { share, leg, decisions } = settled;
  if (!share && !read) return own;
  const [{ partsOf }, { mergeParts }] = await Promise.all([import('./legs/parts.ts'), import('./legs/merge.ts')]);
  const origin = share?.origin ?? { id: 'here', slot: 'here', attempt: 1, leg };
  const parts = [...partsOf({ ...own, origin }), ...(read?.head ?? [])];
  share?.take(parts);
  if (!read) return own;
  const merged = mergeParts({ head: parts, base: read.base, retry: read.retry });
  const { attributed, notes } = await decided(merged.attributed, decisions);
  return { attributed, notes: [...merged.notes, ...notes] };
}

async function settle(options: ExplainOptions): Promise<Settled> {
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
    share: options.share ?? null,
    clock: options.clock ?? SYSTEM_CLOCK,
    onProgress: options.onProgress ?? (() => {}),
  };
}

const FEW_OUTCOMES = 1_500;

type Parsed = ParsedSource & { readonly bundles: BundleParts };

/** One source after the other, so that only one is in memory, until the time for reading is used up. */
async function parseAll(
  { inputs }: Found,
  { limits: all, leg, diff, share, clock, onProgress }: Settled,
): Promise<Parsed> {
  const bundles = gatherBundles();
  const sections: Section[] = [];
  const notes: Note[] = [];
  const meter = openMeter({ clock, seconds: all.seconds, total: inputs.length, tell: onProgress });
  for (const { input, open, check, step, job, isBundle = false } of inputs) {
    const opened = await meter.opened(input, open);
    if (!opened) continue;
    // Which tests passed weighs the edits of a change, and tells what a retry mended; without either a sample of them is enough.
    const limits =
      diff === 'none' && input.role !== 'retry' && !share
        ? { ...all, outcomes: Math.min(all.outcomes, FEW_OUTCOMES) }
        : all;
    const taken = opened.chunks && (await bundles.take({ ...input, isBundle }, meter.through(opened.chunks)));
    if (taken?.note) notes.push(noteOf(taken.note, input.role));
    const chunks = taken?.chunks;
    const source = { ...input, leg: job?.leg ?? leg, check: check ?? null, step: step ?? null };
    const parsed = chunks ? await parseSource({ ...source, chunks }, limits) : { sections: [], notes: [] };
    sections.push(
      ...(job
        ? (await import('./parse/job.ts')).jobSections(parsed.sections, { ...input, job }, limits)
        : parsed.sections),
    );
    notes.push(...parsed.notes);
    notes.push(...opened.notes.map((note) => noteOf(note, input.role)));
  }
  return { sections, notes: [...notes, ...meter.end()], bundles: bundles.read() };
}

/** A base or a retry that cannot be read leaves more to explain; it hides no failure. */
const noteOf = (note: Note, role: Role): Note =>
  role === 'head' || note.level !== 'error' ? note : { ...note, level: 'warning' };

/** The checkout, where anything asks for it: a run without findings and without a change does not. */
async function sourcesFor(
  { sections, bundles }: Parsed,
  change: Change | null,
  settled: Settled,
): Promise<OpenedSources> {
  const isMerged = bundles !== null;
  const told = [...sections.flatMap(({ readings }) => readings), ...(bundles?.head ?? [])];
  const isAsked = (change !== null && !isMerged) || told.some(({ findings }) => findings.length > 0);
  if (!isAsked) return { sources: NO_SOURCES, notes: [] };
  const { openCheckout } = await import(/* webpackChunkName: "failed" */ './ingest/checkout.ts');
  return openCheckout(change, { ...settled, isMerged });
}

async function changeFor({ inputs: found }: Found, settled: Settled): Promise<FoundChange> {
  const { diff, event, root, cwd, env } = settled;
  if (diff === 'none') return { change: null, notes: [] };
  const [{ findChange }, { gitRunner }] = await Promise.all([import('./ingest/change.ts'), import('./ingest/git.ts')]);
  const inputs = [...found.flatMap(({ file }) => file ?? []), ...settled.written];
  const told = await findChange({
    diff,
    event,
    root,
    cwd,
    inputs,
    git: gitRunner({ root, env, trusted: event !== null }),
  });
  if (told.change || diff !== null || !event) return told;
  const { change, notes } = await settled.compared(event);
  return { change, notes: change ? notes : [...told.notes, ...notes] };
}

/** Where something broke, whose it is and which commit touched it last. */
async function signedFor(
  digest: Digest,
  { ours, change }: { ours: FoundChange; change: Change | null },
  { root, env, event }: Settled,
): Promise<Digest> {
  if (!digest.causes.length) return digest;
  const [{ provenanceOf }, { signed }] = await Promise.all([
    import(/* webpackChunkName: "failed" */ './ingest/provenance.ts'),
    import(/* webpackChunkName: "failed" */ './explain/signed.ts'),
  ]);
  return signed(digest, change, await provenanceOf(digest, ours.change, { root, env, event }));
}

const openRender = async <Name extends Rendering>(name: Name) => (await import('./render/open.ts')).openSurface(name);
type Rendering = (typeof RENDERINGS)[keyof typeof RENDERINGS] | 'renderDifference';

const RENDERINGS = {
  text: 'renderTerminal',
  markdown: 'renderSummary',
  json: 'renderJson',
  brief: 'renderBrief',
  sarif: 'renderSarif',
  annotations: 'renderAnnotations',
} as const;

/** Renders a digest for one surface. */
export const render = async (
  digest: Digest,
  surface: keyof typeof RENDERINGS,
  options: Partial<RenderOptions> = {},
): Promise<string> => (await openRender(RENDERINGS[surface]))(digest, { ...DEFAULT_RENDER_OPTIONS, ...options });

/** The digest with its places on the lines of a pull request's head, which a merge commit's may not be; the same where they do not differ. */
export async function onHead(digest: Digest, head: string, place: Pick<GitPlace, 'root' | 'env'>): Promise<Digest> {
  const [{ headLines }, { movedDigest }] = await Promise.all([
    import('./ingest/head-lines.ts'),
    import('./render/moved.ts'),
  ]);
  return movedDigest(digest, await headLines(head, { ...place, trusted: true }));
}

/** Renders what differs between two runs, for a terminal. */
export const renderDifference = async (
  before: Digest,
  after: Digest,
  options: Partial<RenderOptions> = {},
): Promise<string> => (await openRender('renderDifference'))(before, after, { ...DEFAULT_RENDER_OPTIONS, ...options });

/** Everything that can be read: name, title, what it is read from, family and the tool's page. */
export async function formats(): Promise<readonly Pick<Format, 'name' | 'title' | 'reads' | 'family' | 'url'>[]> {
  const { FORMATS } = await import('./parse/registry/index.ts');
  return FORMATS.map(({ name, title, reads, family, url }) => ({ name, title, reads, family, url }));
}
