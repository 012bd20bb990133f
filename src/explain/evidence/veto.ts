// Refusals: pairs of finding and suspect that cannot be cause and effect, whatever else points there.

import type { PlacedFinding } from '../../model/attributed.ts';
import { isRefusal } from '../../model/kind.ts';
import { refusalOf } from '../findings/refusal.ts';
import { isStatic } from '../findings/static.ts';
import type { Suspect } from '../suspects/suspect.ts';
import type { Anchors } from './anchors.ts';
import { isScaled, isShift, numberOf, onlyCompares } from './numbers.ts';
import { isAtLeast, type Signal } from './signals.ts';
import { isOfOtherTests } from './test-edits.ts';
import { touchedBy } from './touches.ts';
import { onlyReorders, onlyWords } from './values.ts';

export interface VetoInput {
  readonly finding: PlacedFinding;
  readonly suspect: Suspect;
  readonly anchors: Anchors;
  readonly direct: readonly Signal[];
  readonly hasGraph: boolean;
}

/** What a doubt does not touch: strong evidence, and a failing line that calls the edited function. */
const isSure = (one: Signal): boolean => isAtLeast(one, 'strong') || one.kind === 'calls' || one.kind === 'uses-result';

/** The factor a pair's points are multiplied by: 0 refuses it, 1 leaves it. */
export function vetoed({ finding, suspect, anchors, direct, hasGraph }: VetoInput): number {
  const sure = direct.some(isSure);
  if (isRefused({ finding, suspect, anchors, direct, hasGraph }, sure)) return 0;
  const { role, tools } = suspect;
  const reached =
    reaches(suspect, anchors) ||
    tools !== null ||
    sure ||
    (direct.length > 0 && (suspect.type === 'delete' || suspect.type === 'rename'));
  if (suspect.renames && !sure && finding.test !== null && suspect.role === 'code') return 0.35;
  const strong = direct.some((one) => isAtLeast(one, 'strong'));
  if (isOnlyWording(finding, suspect) && !strong) return 0.3;
  if (isBeyondComparing(finding, suspect) && !strong) return 0.5;
  // A missing setting or service is the doing of what sets it up, not of code that is merely on the way.
  if (isRefusal(finding.kind) && !sure) return 0.3;
  const doubt = (suspect.addition && !sure ? 0.5 : 1) * (onlyReorders(suspect) && isAbsence(finding) ? 0.6 : 1);
  if (
    !reached &&
    hasGraph &&
    !anchors.fromOutside &&
    (role === 'code' || role === 'test') &&
    (anchors.test !== null || isStatic(finding))
  )
    return 0.3 * doubt;
  return doubt;
}

/** True for a pair that is refused whatever else connects it. */
function isRefused({ finding, suspect, anchors }: VetoInput, sure: boolean): boolean {
  const { role, tools } = suspect;
  if (role === 'docs' && !onItsFile(finding, suspect)) return true;
  if (isLeftAlone(finding, suspect)) return true;
  if (isOfOtherTests(finding, suspect, anchors)) return true;
  if (isRefusal(finding.kind) && finding.test === null && tools === null && !sure && !anchors.reach.size) return true;
  if (finding.kind === 'syntax' && isStatic(finding) && !onItsFile(finding, suspect) && !sure && tools === null)
    return true;
  if (isLintOnly(finding) && !anchors.isGenerated && !sure) return true;
  return role === 'test' && !onItsFile(finding, suspect) && !reaches(suspect, anchors) && !sure;
}

/** What was refused from outside is no doing of an edit that leaves it alone: not its address, its name, its limit. */
function isLeftAlone(finding: PlacedFinding, suspect: Suspect): boolean {
  const refusal = refusalOf(finding);
  return refusal?.isOutside === true && touchedBy(suspect, refusal, finding) === null;
}

/** Whatever calls it, a comparison lets through or not: it does not make 99 out of 100, nor milliseconds out of seconds. */
const isBeyondComparing = (finding: PlacedFinding, suspect: Suspect): boolean =>
  finding.test !== null && onlyCompares(suspect) && (isShift(finding) || isScaled(finding));

/** Other words in a message make no other number, and show where they are what failed. */
function isOnlyWording({ test, facts, message, detail }: PlacedFinding, suspect: Suspect): boolean {
  if (test === null || !onlyWords(suspect)) return false;
  if (numberOf(facts.expected) !== null && numberOf(facts.actual) !== null) return true;
  const said = `${facts.expected ?? ''}\n${facts.actual ?? ''}\n${message}\n${detail.slice(0, 6_000)}`;
  const words = [...suspect.removedLiterals, ...suspect.addedLiterals].flatMap(
    (literal) => literal.match(/[A-Za-z][A-Za-z ]{3,}/g) ?? [],
  );
  return words.length > 0 && detail !== '' && !words.some((word) => said.includes(word.trim()));
}

/** An order alone makes nothing appear or disappear. */
const isAbsence = ({ facts }: PlacedFinding): boolean =>
  /^(?:undefined|null|nil|None|\[\]|\{\}|'{2}|"{2}|0|\+0)$/.test(facts.actual?.trim() ?? '');

const onItsFile = ({ location, test, frames }: PlacedFinding, { parts }: Suspect): boolean =>
  parts.some(
    ({ path }) => location?.path === path || test?.file === path || frames.some((frame) => frame.path === path),
  );

/** A style finding follows only from its own line, a removed name or the linter's configuration. */
const isLintOnly = (finding: PlacedFinding): boolean =>
  finding.kind === 'style-rule' && isStatic(finding) && finding.family !== 'policy';

function reaches({ parts }: Suspect, { reach, files }: Anchors): boolean {
  return parts.some(({ path, declarations }) => declarations.some((id) => reach.has(id)) || files.has(path));
}
