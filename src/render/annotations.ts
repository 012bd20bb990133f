// Annotations: one error on each cause's site that says what follows, then at most one notice for each file that follows.
// They become workflow commands such as
//   ::error file=src/core/types.ts,line=11,title=Broken assumption::`Product.priceCents` is now `price` (src/core/types.ts:11); 12 places still use `priceCents`.

import type { Cause, Digest, DigestFinding, ShownDiff } from '../model/cause.ts';
import { countsText, type Lookup, lookupOf, placeOf, quoteOf } from './cause-view.ts';
import { clip, oneLine } from './hostile.ts';
import type { RenderOptions } from './options.ts';
import { type Place, placeText, plain } from './pieces.ts';
import { safeDigest } from './safe.ts';
import { liveCauses, plainSentence, sentenceOf } from './sentence.ts';
import { count } from './words.ts';

export interface Annotation {
  readonly level: 'error' | 'notice';
  /** Relative to the workspace root; null for what has no place in the repository. */
  readonly path: string | null;
  readonly line: number | null;
  readonly endLine: number | null;
  /** Words of ours only: the runner does not mask titles. */
  readonly title: string;
  /** At most 4,096 UTF-16 units; the runner cuts longer ones silently. */
  readonly message: string;
}

/** GitHub shows ten of one level for a step. */
const PER_LEVEL = 10;
const MESSAGE_UNITS = 4_096;
/** Unchanged lines that GitHub shows around a change. */
const AROUND = 3;

/** The annotations, errors first, in the order of the causes. */
export function annotationsOf(digest: Digest, options: RenderOptions): Annotation[] {
  const most = Math.max(0, Math.min(PER_LEVEL, Math.trunc(options.maxAnnotations)));
  return annotationsIn(safeDigest(digest, options), most).map((annotation) => finished(annotation, options.pathPrefix));
}

/** At most `most` annotations of each level, with paths of the repository. Expects a safe digest. */
export function annotationsIn(safe: Digest, most: number): Annotation[] {
  const lookup = lookupOf(safe);
  const live = liveCauses(safe);
  const errors = [...live.map((cause) => causeError(cause, lookup)), ...loneErrors(lookup)];
  const shown = errors
    .slice(0, most)
    .map((error, index) => (index === most - 1 ? withRest(error, errors.length - most) : error));
  return [...shown, ...followerNotices(live, lookup).slice(0, most)];
}

/** The same as workflow commands, one a line. */
export function renderAnnotations(digest: Digest, options: RenderOptions): string {
  return annotationsOf(digest, options)
    .map((annotation) => `${workflowCommand(annotation)}\n`)
    .join('');
}

/** One workflow command; no value can end it or add a property. */
export function workflowCommand({ level, path, line, endLine, title, message }: Annotation): string {
  const place =
    path === null
      ? []
      : [
          `file=${escapeProperty(path)}`,
          ...(line === null ? [] : [`line=${line}`]),
          ...(endLine === null ? [] : [`endLine=${endLine}`]),
        ];
  return `::${level} ${[...place, `title=${escapeProperty(title)}`].join(',')}::${escapeData(message)}`;
}

const escapeData = (value: string): string => value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const escapeProperty = (value: string): string => escapeData(value).replace(/:/g, '%3A').replace(/,/g, '%2C');

function causeError(cause: Cause, lookup: Lookup): Annotation {
  const findings = cause.findings.flatMap((id) => lookup.findings.get(id) ?? []);
  const place = errorPlace(cause, findings, lookup);
  return {
    level: 'error',
    ...spread(place),
    title: 'Broken assumption',
    message: plainSentence(sentenceOf(cause)),
  };
}

/** The cause's site. A deleted file has no line that a diff could show it at: where it is missed, then. */
function errorPlace({ site }: Cause, findings: readonly DigestFinding[], { digest: { diff } }: Lookup): Place | null {
  const felt = findings.flatMap((finding) => placeOf(finding) ?? []);
  if (!site) return felt[0] ?? null;
  return diff?.gone.includes(site.path) ? (felt.find(({ path }) => !diff.gone.includes(path)) ?? site) : site;
}

/** Failures that fit no cause stand for themselves. */
function loneErrors(lookup: Lookup): Annotation[] {
  const findings = lookup.digest.unattributed.flatMap((id) => lookup.findings.get(id) ?? []);
  return findings
    .filter((finding) => finding.severity === 'error' && placeOf(finding))
    .map((finding) => ({
      level: 'error',
      ...spread(placeOf(finding)),
      title: 'Failure without a cause',
      message: oneLine([finding.test?.name, finding.message].filter(Boolean).join(': ')),
    }));
}

/** One notice for each file with followers: the causes in their order, of each the file with most of them first, never on the file that has its error. */
function followerNotices(causes: readonly Cause[], lookup: Lookup): Annotation[] {
  const noticed = new Set<string>();
  return causes.flatMap((cause) =>
    followingFiles(cause, lookup).flatMap(([path, findings]) => {
      if (noticed.has(path)) return [];
      noticed.add(path);
      return followerNotice(cause, findings, lookup) ?? [];
    }),
  );
}

function followingFiles(cause: Cause, lookup: Lookup): (readonly [path: string, findings: readonly DigestFinding[]])[] {
  const byPath = new Map<string, DigestFinding[]>();
  for (const finding of cause.findings.flatMap((id) => lookup.findings.get(id) ?? [])) {
    const path = placeOf(finding)?.path;
    if (path === undefined || path === cause.site?.path) continue;
    byPath.set(path, [...(byPath.get(path) ?? []), finding]);
  }
  return [...byPath].sort(([, a], [, b]) => b.length - a.length);
}

function followerNotice(cause: Cause, findings: readonly DigestFinding[], lookup: Lookup): Annotation | null {
  const first = findings.find((finding) => isInDiff(placeOf(finding), lookup.digest.diff)) ?? findings[0];
  if (!first) return null;
  const since = cause.site ? ` (${placeText(cause.site)})` : '';
  const from = `${plain(sentenceOf(cause, 160).fact)}${since}`;
  const verb = findings.length === 1 ? 'comes' : 'come';
  const message = `${countsText(findings, findings.length, lookup)} here ${verb} from one change: ${from}. First: ${quoteOf(first, 300)}`;
  return { level: 'notice', ...spread(placeOf(first)), title: 'Follows from a broken assumption', message };
}

/** True for a line that the diff shows: a changed one, or one of those around it. */
function isInDiff(place: Place | null, diff: ShownDiff | undefined): boolean {
  const line = place?.line ?? null;
  if (line === null) return false;
  return (
    diff?.spans.some(
      (span) => span.path === place?.path && line >= span.line - AROUND && line <= span.endLine + AROUND,
    ) ?? false
  );
}

function spread(place: Place | null): Pick<Annotation, 'path' | 'line' | 'endLine'> {
  if (!place) return { path: null, line: null, endLine: null };
  const reaches = place.line !== null && place.endLine !== null && place.endLine > place.line;
  return { path: place.path, line: place.line, endLine: reaches ? place.endLine : null };
}

const withRest = (annotation: Annotation, rest: number): Annotation =>
  rest > 0
    ? {
        ...annotation,
        message: `${clip(annotation.message, MESSAGE_UNITS - 80)} (+${count(rest, 'more error')}, see the summary)`,
      }
    : annotation;

const finished = (annotation: Annotation, prefix: string): Annotation => ({
  ...annotation,
  path:
    annotation.path === null
      ? null
      : `${prefix && !prefix.endsWith('/') ? `${prefix}/` : prefix}${oneLine(annotation.path)}`,
  message: clip(annotation.message, MESSAGE_UNITS),
});
