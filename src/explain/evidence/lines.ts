// The evidence of lines: where a failure stands and where an edit was made.
// The decay over frames and lines follows Chromium's Predator.

import type { PlacedFinding } from '../../model/attributed.ts';
import type { Evidence } from '../../model/cause.ts';
import { isNameMissing } from '../../model/kind.ts';
import { isStatic } from '../findings/static.ts';
import type { Part, Suspect } from '../suspects/suspect.ts';
import type { Anchors, Spot } from './anchors.ts';

const NEAR_LINES = 100;

/** A frame or the finding's own place inside the suspect's lines, or near them; the strongest alone. */
export function lineEvidence(finding: PlacedFinding, suspect: Suspect, anchors: Anchors): Evidence[] {
  const asked = askedBefore(finding, suspect);
  const found = anchors.spots.flatMap((spot) =>
    suspect.parts.flatMap((part) => atSpot(spot, part, { finding, isNew: suspect.type === 'add', asked })),
  );
  const own =
    finding.kind === 'syntax' && isStatic(finding)
      ? suspect.parts.find(({ path }) => path === finding.location?.path)
      : undefined;
  if (own) found.push({ points: 16, because: `${own.path}, which does not parse, is changed here` });
  return found.sort((a, b) => b.points - a.points).slice(0, 1);
}

/** True for a line that asked for the missing thing before it was edited, and still does: what took the thing away is elsewhere. */
function askedBefore({ kind, facts }: PlacedFinding, { names, fewer, more, brings }: Suspect): boolean {
  const name = facts.member ?? facts.exported ?? facts.name;
  return (
    isNameMissing(kind) &&
    name !== undefined &&
    names.has(name) &&
    !fewer.has(name) &&
    !more.has(name) &&
    !brings.has(name)
  );
}

interface Seen {
  readonly finding: PlacedFinding;
  readonly isNew: boolean;
  readonly asked: boolean;
}

function atSpot(spot: Spot, part: Part, { finding, isNew, asked }: Seen): Evidence[] {
  if (part.path !== spot.path || !part.edit) return [];
  const decay = 1 - Math.min(spot.depth, 7) / 8;
  const what = !finding.test ? 'it' : spot.isTest ? 'the failing line of the test' : 'a frame of the failure';
  if (covers(part, spot.line))
    return [
      {
        points: (asked ? 10 : isNew ? 16 : 20) * decay,
        because: `${what} is on a changed line, ${part.path}:${spot.line}`,
      },
    ];
  const apart = Math.abs(spot.line - part.line);
  return apart < NEAR_LINES
    ? [{ points: 3 * decay * (1 - apart / NEAR_LINES), because: `${what} is near the change in ${part.path}` }]
    : [];
}

/** A removal has no line of its own: the lines around it stand for it. */
function covers({ edit, line, endLine }: Part, at: number): boolean {
  if (edit && !edit.added.length) return at >= line - 1 && at <= line;
  return at >= line && at <= endLine;
}
