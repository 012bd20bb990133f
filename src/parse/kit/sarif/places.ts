// Finds where a SARIF result stands: its URI resolved against the run's bases, and its region.

import type { Frame, Location } from '../../../model/finding.ts';
import { frameOf, inFunction, locationOf } from '../draft.ts';
import { cleanPath } from '../frame-shapes.ts';
import { number, type Row, row, rows, text } from '../json/format.ts';

const MOST_FRAMES = 30;
const MOST_BASES = 10;

/** The first place a result or notification names; null when it names none. */
export function placeOfResult(result: Row, run: Row): Location | null {
  for (const location of rows(result.locations)) {
    const place = placeOf(location, run);
    if (place) return place;
  }
  const target = pathOf(row(result.analysisTarget), run);
  return target ? locationOf(target) : null;
}

/** The frames of a result's stacks, innermost first. */
export function framesOfStacks(result: Row, run: Row): Frame[] {
  const frames = rows(row(rows(result.stacks)[0]).frames).slice(0, MOST_FRAMES);
  return frames.flatMap((frame) => {
    const location = row(frame.location);
    const place = placeOf(location, run);
    return place
      ? [
          inFunction(
            frameOf(place.path, place.line, place.column),
            text(rows(location.logicalLocations)[0]?.fullyQualifiedName),
          ),
        ]
      : [];
  });
}

function placeOf(location: Row, run: Row): Location | null {
  const physical = row(location.physicalLocation);
  const path = pathOf(row(physical.artifactLocation ?? physical.fileLocation), run);
  if (!path) return null;
  const own = row(physical.region);
  const region = own.startLine === undefined ? row(physical.contextRegion) : own;
  return locationOf(path, number(region.startLine), number(region.startColumn));
}

/** The path an artifact's location names, through the run's list of artifacts where it only points there. */
function pathOf(artifact: Row, run: Row): string {
  const index = number(artifact.index);
  const listed = index !== null && index >= 0 ? row(row(rows(run.artifacts ?? run.files)[index]).location) : {};
  const uri = text(artifact.uri) || text(listed.uri);
  if (!uri) return '';
  const base = /^[A-Za-z][\w+.-]+:|^\//.test(uri)
    ? ''
    : baseOf(text(artifact.uriBaseId) || text(listed.uriBaseId), run);
  return cleanPath(decoded(`${base}${base && !base.endsWith('/') ? '/' : ''}${uri}`));
}

/** A base as far as the run defines it; an undefined one is the checkout's root. */
function baseOf(id: string, run: Row): string {
  const bases = row(run.originalUriBaseIds);
  let base = '';
  for (let name = id, turn = 0; name && turn < MOST_BASES; turn++) {
    const found = row(bases[name]);
    base = `${text(found.uri)}${base}`;
    name = /^[A-Za-z][\w+.-]+:/.test(base) ? '' : text(found.uriBaseId);
  }
  return base;
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
