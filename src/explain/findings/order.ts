// The orders in which findings are told and listed, so that the order they came in never shows.

import type { PlacedFinding } from '../../model/attributed.ts';

/** Sorted by place first: most paths hold a few, and those alone are compared with one another. */
export function inOrderOfSaying(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  const byPath = new Map<string, PlacedFinding[]>();
  for (const finding of findings) {
    const path = finding.location?.path ?? NOWHERE;
    const own = byPath.get(path);
    if (own) own.push(finding);
    else byPath.set(path, [finding]);
  }
  return [...byPath.keys()].sort(compare).flatMap((path) => (byPath.get(path) ?? []).sort(bySaying));
}

/** Order of tellings: place, then text, then source, so that input order never shows. */
export function bySaying(a: PlacedFinding, b: PlacedFinding): number {
  return (
    byPlace(a, b) ||
    compare(a.source.path, b.source.path) ||
    a.order - b.order ||
    a.source.line - b.source.line ||
    compare(a.leg?.job ?? '', b.leg?.job ?? '') ||
    compare(a.detail, b.detail)
  );
}

/** What names no path stands behind all that do. */
const NOWHERE = '\uffff';

/** The order findings are listed in. */
export function byPlace(a: PlacedFinding, b: PlacedFinding): number {
  return (
    compare(a.location?.path ?? NOWHERE, b.location?.path ?? NOWHERE) ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
    compare(a.test?.suite ?? '', b.test?.suite ?? '') ||
    compare(a.test?.name ?? '', b.test?.name ?? '') ||
    compare(a.rule ?? '', b.rule ?? '') ||
    compare(a.message, b.message) ||
    compare(a.tool ?? '', b.tool ?? '')
  );
}

/** Plain code-unit comparison: the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
