// The evidence of lines: where a failure stands and where an edit was made.
// The decay over frames and lines follows Chromium's Predator.

import type { PlacedFinding } from '../../model/attributed.ts';
import { isNameMissing } from '../../model/kind.ts';
import { isStatic } from '../findings/static.ts';
import type { Part, Suspect } from '../suspects/suspect.ts';
import type { Anchors, Spot } from './anchors.ts';
import { pointsOf, type Signal, signal, type Whose } from './signals.ts';
import { isItsTest, isNewTest, stoodBefore } from './test-edits.ts';
import { turnedOf } from './values.ts';

const NEAR_LINES = 100;

/** A frame or the finding's own place inside the suspect's lines, or near them; the strongest alone. */
export function lineSignals(finding: PlacedFinding, suspect: Suspect, anchors: Anchors): Signal[] {
  const asked = askedBefore(finding, suspect);
  const found: Signal[] = anchors.spots.flatMap((spot) =>
    suspect.parts.flatMap((part) => atSpot(spot, part, { finding, suspect, asked })),
  );
  const own =
    finding.kind === 'syntax' && isStatic(finding)
      ? suspect.parts.find(({ path }) => path === finding.location?.path)
      : undefined;
  if (own) found.push(signal('unparsed-file', { path: own.path }));
  return found.sort((a, b) => pointsOf(b) - pointsOf(a)).slice(0, 1);
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

interface LineContext {
  readonly finding: PlacedFinding;
  readonly suspect: Suspect;
  readonly asked: boolean;
}

function atSpot(spot: Spot, part: Part, { finding, suspect, asked }: LineContext): Signal[] {
  if (part.path !== spot.path || !part.edit) return [];
  const decay = 1 - Math.min(spot.depth, 7) / 8;
  const whose: Whose = !finding.test ? 'own' : spot.isTest ? 'test' : 'frame';
  const at = { whose, path: part.path, line: spot.line };
  if (covers(part, spot.line) && !asked && !stoodBefore(suspect, part, spot.line))
    return [signal(lineKind(finding, suspect), at, decay * shareOf(part) * (keepsValues(finding, suspect) ? KEPT : 1))];
  const apart = Math.abs(spot.line - part.line);
  return apart < NEAR_LINES ? [signal('near-line', { whose, path: part.path }, decay * (1 - apart / NEAR_LINES))] : [];
}

/** What is left of a changed line of the test that takes no expected value away and brings none. */
const KEPT = 0.2;

const keepsValues = (finding: PlacedFinding, suspect: Suspect): boolean =>
  finding.kind === 'value-is' && isItsTest(finding, suspect) && !turnedOf(finding, suspect).length;

/** So many lines are one edit; of more, each says less: whoever rewrites a whole file stands on every line. */
const EDIT_LINES = 60;

const shareOf = ({ line, endLine }: Part): number => Math.max(0.2, Math.min(1, EDIT_LINES / (endLine - line + 1)));

const lineKind = (finding: PlacedFinding, suspect: Suspect): 'new-test' | 'new-line' | 'changed-line' => {
  if (isNewTest(finding, suspect)) return 'new-test';
  return suspect.type === 'add' ? 'new-line' : 'changed-line';
};

/** A removal has no line of its own: the lines around it stand for it. */
function covers({ edit, line, endLine }: Part, at: number): boolean {
  if (edit && !edit.added.length) return at >= line - 1 && at <= line;
  return at >= line && at <= endLine;
}
