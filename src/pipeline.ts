// The whole flow, ingest → parse → attribute → explain, and the way to its renderings. The only file that imports stages.

import { attribute } from './attribute/index.ts';
import type { PathMap } from './config-file.ts';
import { type Decisions, decided } from './decisions.ts';
import { explainNothing } from './explain/nothing.ts';
import { type CiEvent, eventOfRun } from './ingest/event.ts';
import { type FoundInput, type FoundInputs, findInputs, type InputPlace, openFound, openOutput } from './ingest/files.ts';
import type { GitPlace } from './ingest/git.ts';
import { rootOf } from './ingest/root.ts';
import type { OpenedSources } from './ingest/sources.ts';
import type { Attributed } from './model/attributed.ts';
import type { Digest } from './model/cause.ts';
import type { Change } from './model/change.ts';
import type { Format } from './model/format.ts';
import { DEFAULT_LIMITS, type Limits } from './model/limits.ts';
import type { GivenCheck, Leg, Note, Role, Section, Step } from './model/source.ts';
import { NO_SOURCES } from './model/sources.ts';
import { type ParsedSource, parseSource } from './parse/index.ts';
import { DEFAULT_RENDER_OPTIONS, type RenderOptions } from './render/options.ts';

export type { CheckEvents, FoundCheck, Launch, PlannedCheck, ProjectWatch, RanCheck } from './ingest/checks/index.ts';
export { eventOfRun } from './ingest/event.ts';
export { rootOf } from './ingest/root.ts';
export type { CheckConsole } from './publish/index.ts';
export type { RenderOptions } from './render/options.ts';

/** The running of checks, and the effects out; loaded when they are needed. */
export const openChecks = () => import('./ingest/checks/index.ts');
export const openPublish = () => import('./publish/index.ts');

/** A text that is read as if it were a file; `name` stands for its path. */
export interface TextInput {
  readonly name: string;
  readonly text: string | Iterable<string> | AsyncIterable<string>;
}

/** What a check that was run left: its output, with the `step` that it was, or one of its reports, without. `name` stands for the file's path. */
export interface CheckInput {
  readonly name: string;
  readonly file: string;
  readonly check: GivenCheck;
  readonly step: Step | null;
}

/** A path, a glob, a directory, `-` for standard input, a text, or what a check left. */
export type Input = string | TextInput | CheckInput;

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
  /** Files this call writes: they are no part of the change. */
  readonly written?: readonly string[];
  /** The job that the inputs come from, where they do not say it themselves. */
  readonly leg?: Leg | null;
  /** Notes from before, such as of reports that never came; an error keeps the verdict from being fine. */
  readonly notes?: readonly Note[];
  /** True refuses named inputs that are links out of the workspace, as globs always do. */
  readonly strict?: boolean;
}

interface Settled extends Required<Omit<ExplainOptions, 'limits' | 'event' | 'diff'>> {
  readonly diff: string | null;
  readonly event: CiEvent | null;
  readonly limits: Limits;
}

/** Explains what the inputs say. What cannot be read becomes a note of the digest; nothing is thrown for bad input. */
export async function explain(inputs: readonly Input[], options: ExplainOptions = {}): Promise<Digest> {
  const settled = await settle(options);
  const found = await findAll(inputs, settled);
  const [parsed, { change, notes: changeNotes }] = await Promise.all([parseAll(found, settled), changeFor(found, settled)]);
  const { sources, notes: treeNotes } = await sourcesFor(parsed, change, settled);
  const placed = attribute({ sections: parsed.sections, sources, change, pathMap: settled.pathMap });
  const { attributed, notes: decisionNotes } = await decided(placed, settled.decisions);
  const notes = [...settled.notes, ...found.notes, ...parsed.notes, ...changeNotes, ...treeNotes, ...decisionNotes];
  const explainFindings = await explainerOf(attributed);
  return judged(explainFindings({ attributed, change, sources, limits: settled.limits, notes }));
}

/** The explanation is large and loaded only where there is something to explain. */
const explainerOf = async ({ findings }: Attributed) => (findings.length ? (await import('./explain/index.ts')).explain : explainNothing);

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
    stdin: options.stdin ?? process.stdin,
    pathMap: options.pathMap ?? [],
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    decisions: options.decisions ?? { checks: [], ignore: [], loops: {} },
    event: options.event === undefined ? await eventOfRun(env, root) : options.event,
    written: options.written ?? [],
    leg: options.leg ?? null,
    notes: options.notes ?? [],
    strict: options.strict ?? false,
  };
}

interface Opened {
  readonly input: Omit<FoundInput, 'file'>;
  readonly file: string | null;
  readonly check?: GivenCheck;
  readonly step?: Step | null;
  open(): Promise<{ readonly chunks: AsyncIterable<string> | Iterable<string> | null; readonly notes: readonly Note[] }>;
}

interface Found {
  readonly opened: readonly Opened[];
  readonly notes: readonly Note[];
}

async function findAll(inputs: readonly Input[], settled: Settled): Promise<Found> {
  const roles: readonly (readonly [Role, readonly Input[]])[] = [
    ['head', inputs],
    ['base', settled.base],
    ['retry', settled.retry],
  ];
  const found = await Promise.all(roles.map(([role, of]) => findRole(of, role, settled)));
  return { opened: found.flatMap(({ opened }) => opened), notes: found.flatMap(({ notes }) => notes) };
}

async function findRole(inputs: readonly Input[], role: Role, settled: Settled): Promise<Found> {
  const place: InputPlace = { cwd: settled.cwd, root: settled.root, strict: settled.strict, limits: settled.limits };
  const patterns = inputs.filter((input) => typeof input === 'string');
  const found: FoundInputs = patterns.length ? await findInputs(patterns, role, place) : { inputs: [], notes: [] };
  const files = found.inputs.map((input): Opened => ({ input, file: input.file, open: () => openFound(input, settled.stdin, settled.limits.sourceBytes) }));
  const given = inputs
    .filter((input) => typeof input !== 'string')
    .map((input): Opened => {
      const place = { path: input.name, role, attempt: role === 'retry' ? 2 : 1 };
      if ('file' in input) return { ...input, input: place, open: () => openOf(input, place, settled) };
      const chunks = typeof input.text === 'string' ? [input.text] : input.text;
      return { input: place, file: null, open: async () => ({ chunks, notes: [] }) };
    });
  // A report that a check left is read as that check's, whoever else names it.
  const left = new Set(given.map(({ file }) => file));
  const opened = [...files.filter(({ file }) => file === null || !left.has(file)), ...given].sort((a, b) => (a.input.path < b.input.path ? -1 : 1));
  return { opened, notes: found.notes };
}

function openOf({ file, name, step }: CheckInput, place: Omit<FoundInput, 'file' | 'packed'>, { stdin, limits }: Settled): ReturnType<Opened['open']> {
  return step ? openOutput(file, name, limits.sourceBytes) : openFound({ ...place, file }, stdin, limits.sourceBytes);
}

/** One source after the other, so that only one is in memory. */
async function parseAll({ opened }: Found, { limits: all, leg, diff }: Settled): Promise<ParsedSource> {
  const sections: Section[] = [];
  const notes: Note[] = [];
  for (const { input, open, check, step } of opened) {
    const { chunks, notes: said } = await open();
    // Which tests passed weighs the edits of a change, and tells what a retry mended; without either nobody asks.
    const limits = diff === 'none' && input.role !== 'retry' ? { ...all, outcomes: 0 } : all;
    if (chunks) {
      const parsed = await parseSource({ ...input, leg, chunks, check: check ?? null, step: step ?? null }, limits);
      sections.push(...parsed.sections);
      notes.push(...parsed.notes);
    }
    notes.push(...said);
  }
  return { sections, notes };
}

/** The checkout, where anything asks for it: a run without findings and without a change does not. */
async function sourcesFor({ sections }: ParsedSource, change: Change | null, { root, env, event }: Settled): Promise<OpenedSources> {
  const isAsked = change !== null || sections.some(({ readings }) => readings.some(({ findings }) => findings.length > 0));
  if (!isAsked) return { sources: NO_SOURCES, notes: [] };
  const { openSources } = await import('./ingest/sources.ts');
  const opened = await openSources({ root, env, trusted: event !== null, untracked: event === null });
  if (change?.base !== null) return opened;
  const { mismatchOf } = await import('./ingest/mismatch.ts');
  const mismatch = mismatchOf(change, opened.sources);
  return mismatch ? { ...opened, notes: [...opened.notes, mismatch] } : opened;
}

async function changeFor({ opened }: Found, settled: Settled): Promise<{ readonly change: Change | null; readonly notes: readonly Note[] }> {
  const { diff, event, root, cwd, env } = settled;
  if (diff === 'none') return { change: null, notes: [] };
  const [{ findChange }, { gitRunner }] = await Promise.all([import('./ingest/change.ts'), import('./ingest/git.ts')]);
  const inputs = [...opened.flatMap(({ file }) => file ?? []), ...settled.written];
  return findChange({ diff, event, root, cwd, inputs, git: gitRunner({ root, env, trusted: event !== null }) });
}

/** What could not be read may have failed: with an input missing nothing is fine. */
function judged(digest: Digest): Digest {
  const missing = digest.notes.filter(({ level }) => level === 'error').length;
  if (digest.verdict !== 'fine' || (!missing && digest.totals.sources)) return digest;
  const headline = digest.totals.sources
    ? `nothing new failed in what could be read, but ${missing} input${missing > 1 ? 's' : ''} could not`
    : 'nothing could be read';
  return { ...digest, verdict: 'unclear', headline };
}

/** All surfaces come together: they share most of what they are made of. */
const openRender = () => import('./render/index.ts');

const RENDERINGS = {
  text: 'renderTerminal',
  markdown: 'renderSummary',
  json: 'renderJson',
  brief: 'renderBrief',
  sarif: 'renderSarif',
  annotations: 'renderAnnotations',
} as const;

/** Renders a digest for one surface. */
export async function render(digest: Digest, surface: keyof typeof RENDERINGS, options: Partial<RenderOptions> = {}): Promise<string> {
  const renderer = (await openRender())[RENDERINGS[surface]];
  return renderer(digest, { ...DEFAULT_RENDER_OPTIONS, ...options });
}

/** The digest with its places on the lines of a pull request's head, which a merge commit's may not be; the same where they do not differ. */
export async function onHead(digest: Digest, head: string, place: Pick<GitPlace, 'root' | 'env'>): Promise<Digest> {
  const [{ headLines }, { movedDigest }] = await Promise.all([import('./ingest/head-lines.ts'), import('./render/moved.ts')]);
  return movedDigest(digest, await headLines(head, { ...place, trusted: true }));
}

/** Renders what differs between two runs, for a terminal. */
export async function renderDifference(before: Digest, after: Digest, options: Partial<RenderOptions> = {}): Promise<string> {
  return (await openRender()).renderDifference(before, after, { ...DEFAULT_RENDER_OPTIONS, ...options });
}

/** Everything that can be read: name, title, what it is read from, family and the tool's page. */
export async function formats(): Promise<readonly Pick<Format, 'name' | 'title' | 'reads' | 'family' | 'url'>[]> {
  const { FORMATS } = await import('./parse/formats/index.ts');
  return FORMATS.map(({ name, title, reads, family, url }) => ({ name, title, reads, family, url }));
}
