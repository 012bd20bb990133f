// Puts every place of a digest onto another revision's lines, so that links and annotations meet what they are shown against.

import type { Digest } from '../model/cause.ts';

/** The line of another revision for a line of the checkout. */
export type LineOf = (path: string, line: number) => number;

/** The digest with all its places in the repository moved; places in inputs stay. */
export function movedDigest(digest: Digest, lineOf: LineOf): Digest {
  const span = <T extends { readonly path: string; readonly line: number; readonly endLine: number }>(place: T): T => ({
    ...place,
    line: lineOf(place.path, place.line),
    endLine: lineOf(place.path, place.line) + place.endLine - place.line,
  });
  const point = <T extends { readonly path: string | null; readonly line: number | null }>(place: T): T =>
    place.path === null || place.line === null ? place : { ...place, line: lineOf(place.path, place.line) };
  return {
    ...digest,
    causes: digest.causes.map((cause) => ({
      ...cause,
      site: cause.site && span(cause.site),
      change: cause.change && span(cause.change),
      rivals: cause.rivals.map(point),
    })),
    findings: digest.findings.map((finding) => ({ ...point(finding), frames: finding.frames.map(point) })),
    changes: digest.changes.map(span),
    ...(digest.diff ? { diff: { ...digest.diff, spans: digest.diff.spans.map(span) } } : {}),
  };
}
