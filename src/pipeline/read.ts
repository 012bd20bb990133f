// Reads what an explanation is made of: the inputs, the change, the checkout; and what the checkout tells of the causes that were found.

import type { FoundChange } from '../ingest/found-change.ts';
import type { Found } from '../ingest/inputs.ts';
import { openMeter } from '../ingest/meter.ts';
import type { OpenedSources } from '../ingest/sources.ts';
import { type Bundles, gatherBundles } from '../legs/input.ts';
import type { Digest } from '../model/cause.ts';
import type { Change } from '../model/change.ts';
import type { Note, Role, Section } from '../model/source.ts';
import { NO_SOURCES } from '../model/sources.ts';
import { type ParsedSource, parseSource, type SourceText } from '../parse/index.ts';
import type { Settled } from './options.ts';

export type BundleParts = ReturnType<Bundles['read']>;

const FEW_OUTCOMES = 1_500;

export type Parsed = ParsedSource & { readonly bundles: BundleParts };

/** One source after the other, so that only one is in memory, until the time for reading is used up. */
export async function parseAll(
  { inputs }: Found,
  { limits: all, leg, diff, share, clock, onProgress, shapesOnly }: Settled,
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
    const parsed = chunks
      ? await parseSource({ ...source, chunks }, limits, { shapesOnly })
      : { sections: [], notes: [] };
    sections.push(
      ...(job
        ? (await import('../parse/job.ts')).jobSections(parsed.sections, { ...input, job }, limits)
        : parsed.sections),
    );
    // How a check ended is known of it even where what it printed is lost: that is no fault of the check's.
    const isLost = step?.exitCode === 0 && !chunks;
    notes.push(...[...parsed.notes, ...opened.notes].map((note) => noteOf(note, isLost ? 'base' : input.role)));
    if (isLost) sections.push(endedSection(source));
  }
  return { sections, notes: [...notes, ...meter.end()], bundles: bundles.read() };
}

/** A section of a check that ended well and of which nothing else is known. */
const endedSection = ({ path, role, attempt, leg, check, step }: Omit<SourceText, 'chunks'>): Section => ({
  source: path,
  ...{
    role,
    attempt,
    leg,
    check: check ?? null,
    step: step ?? null,
    readings: [],
    order: 0,
    isLog: true,
    ended: 'well',
  },
});

/** A base or a retry that cannot be read leaves more to explain; it hides no failure. */
const noteOf = (note: Note, role: Role): Note =>
  role === 'head' || note.level !== 'error' ? note : { ...note, level: 'warning' };

/** The checkout, where anything asks for it: a run without findings and without a change does not. */
export async function sourcesFor(
  { sections, bundles }: Parsed,
  change: Change | null,
  settled: Settled,
): Promise<OpenedSources> {
  const isMerged = bundles !== null;
  const told = [...sections.flatMap(({ readings }) => readings), ...(bundles?.head ?? [])];
  const isAsked = (change !== null && !isMerged) || told.some(({ findings }) => findings.length > 0);
  if (!isAsked) return { sources: NO_SOURCES, notes: [] };
  const { openCheckout } = await import(/* webpackChunkName: "failed" */ '../ingest/checkout.ts');
  return openCheckout(change, { ...settled, isMerged });
}

/** The change, from a diff, git or the event. */
export async function changeFor({ inputs: found }: Found, settled: Settled): Promise<FoundChange> {
  const { diff, event, root, cwd, env } = settled;
  if (diff === 'none') return { change: null, notes: [] };
  const [{ findChange }, { gitRunner }] = await Promise.all([
    import('../ingest/change.ts'),
    import('../ingest/git.ts'),
  ]);
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
export async function signedFor(
  digest: Digest,
  { ours, change }: { ours: FoundChange; change: Change | null },
  { root, env, event }: Settled,
): Promise<Digest> {
  if (!digest.causes.length) return digest;
  const [{ provenanceOf }, { signed }] = await Promise.all([
    import(/* webpackChunkName: "failed" */ '../ingest/provenance.ts'),
    import(/* webpackChunkName: "failed" */ '../explain/signed.ts'),
  ]);
  return signed(digest, change, await provenanceOf(digest, ours.change, { root, env, event }));
}
