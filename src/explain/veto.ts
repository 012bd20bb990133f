// Refusals: pairs of finding and candidate that cannot be cause and effect, whatever else points there.

import type { PlacedFinding } from '../model/attributed.ts';
import type { Evidence } from '../model/cause.ts';
import type { Anchors } from './anchors.ts';
import type { Candidate } from './candidate.ts';
import { isScaled, isShift, numberOf, onlyCompares } from './numbers.ts';
import { refusalOf } from './refusal.ts';
import { isStatic } from './static.ts';
import { touchedBy } from './touched.ts';
import { onlyReorders, onlyWords } from './values.ts';

export interface VetoInput {
  readonly finding: PlacedFinding;
  readonly candidate: Candidate;
  readonly anchors: Anchors;
  readonly direct: readonly Evidence[];
  readonly hasGraph: boolean;
}

const SURE = 8;
const STRONG = 14;
const ELSEWHERE = new Set(['env-set', 'service-up', 'network-up', 'tool-present']);
const INFRA = new Set(['resource', 'runner', 'network-up', 'deps-resolve']);

/** The factor a pair's points are multiplied by: 0 refuses it, 1 leaves it. */
export function vetoed({ finding, candidate, anchors, direct, hasGraph }: VetoInput): number {
  const sure = direct.some(({ points }) => points >= SURE);
  if (isRefused({ finding, candidate, anchors, direct, hasGraph }, sure)) return 0;
  const { role, tools } = candidate;
  const reached = reaches(candidate, anchors) || tools !== null || sure || candidate.type === 'delete' || candidate.type === 'rename';
  const strong = direct.some(({ points }) => points >= STRONG);
  if (candidate.renames && !sure && finding.test !== null && candidate.role === 'code') return 0.35;
  if (isOnlyWording(finding, candidate) && !strong) return 0.3;
  if (isBeyondComparing(finding, candidate) && !strong) return 0.5;
  // A missing setting or service is the doing of what sets it up, not of code that is merely on the way.
  if (ELSEWHERE.has(finding.kind) && !sure) return 0.3;
  const doubt = (candidate.addition && !sure ? 0.5 : 1) * (onlyReorders(candidate) && isAbsence(finding) ? 0.6 : 1);
  if (!reached && hasGraph && !anchors.fromOutside && (role === 'code' || role === 'test') && (anchors.test !== null || isStatic(finding))) return 0.3 * doubt;
  return doubt;
}

/** True for a pair that is refused whatever else connects it. */
function isRefused({ finding, candidate, anchors }: VetoInput, sure: boolean): boolean {
  const { role, tools } = candidate;
  if (role === 'docs' && !onItsFile(finding, candidate)) return true;
  if (isLeftAlone(finding, candidate)) return true;
  if (INFRA.has(finding.kind) && finding.test === null && tools === null && !sure && !anchors.reach.size) return true;
  if (finding.kind === 'syntax' && isStatic(finding) && !onItsFile(finding, candidate) && !sure && tools === null) return true;
  if (isLintOnly(finding) && !anchors.made && !sure) return true;
  return role === 'test' && !onItsFile(finding, candidate) && !reaches(candidate, anchors) && !sure;
}

/** What was refused from outside is no doing of an edit that leaves it alone: not its address, its name, its limit. */
function isLeftAlone(finding: PlacedFinding, candidate: Candidate): boolean {
  const refusal = refusalOf(finding);
  return refusal?.isOutside === true && touchedBy(candidate, refusal, finding) === null;
}

/** Whatever calls it, a comparison lets through or not: it does not make 99 out of 100, nor milliseconds out of seconds. */
const isBeyondComparing = (finding: PlacedFinding, candidate: Candidate): boolean =>
  finding.test !== null && onlyCompares(candidate) && (isShift(finding) || isScaled(finding));

/** Other words in a message make no other number, and show where they are what failed. */
function isOnlyWording({ test, facts, message, detail }: PlacedFinding, candidate: Candidate): boolean {
  if (test === null || !onlyWords(candidate)) return false;
  if (numberOf(facts.expected) !== null && numberOf(facts.actual) !== null) return true;
  const said = `${facts.expected ?? ''}\n${facts.actual ?? ''}\n${message}\n${detail.slice(0, 6_000)}`;
  const words = [...candidate.removedLiterals, ...candidate.addedLiterals].flatMap((literal) => literal.match(/[A-Za-z][A-Za-z ]{3,}/g) ?? []);
  return words.length > 0 && detail !== '' && !words.some((word) => said.includes(word.trim()));
}

/** An order alone makes nothing appear or disappear. */
const isAbsence = ({ facts }: PlacedFinding): boolean => /^(?:undefined|null|nil|None|\[\]|\{\}|'{2}|"{2}|0|\+0)$/.test(facts.actual?.trim() ?? '');

const onItsFile = ({ location, test, frames }: PlacedFinding, { parts }: Candidate): boolean =>
  parts.some(({ path }) => location?.path === path || test?.file === path || frames.some((frame) => frame.path === path));

/** A style finding follows only from its own line, a removed name or the linter's configuration. */
const isLintOnly = (finding: PlacedFinding): boolean => finding.kind === 'style-rule' && isStatic(finding) && finding.family !== 'policy';

function reaches({ parts }: Candidate, { reach, files }: Anchors): boolean {
  return parts.some(({ path, declarations }) => declarations.some((id) => reach.has(id)) || files.has(path));
}
