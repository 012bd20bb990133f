// Refusals: pairs of finding and candidate that cannot be cause and effect, whatever else points there.

import type { PlacedFinding } from '../model/attributed.ts';
import type { Evidence } from '../model/cause.ts';
import type { Anchors } from './anchors.ts';
import type { Candidate } from './candidate.ts';
import { isShift, onlyCompares } from './numbers.ts';
import { isStatic } from './static.ts';
import { onlyReorders } from './values.ts';

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
  const { role, tools } = candidate;
  if (role === 'docs' && !onItsFile(finding, candidate)) return 0;
  if (INFRA.has(finding.kind) && finding.test === null && tools === null && !sure && !anchors.reach.size) return 0;
  if (finding.kind === 'syntax' && isStatic(finding) && !onItsFile(finding, candidate) && !sure && tools === null) return 0;
  if (isLintOnly(finding) && !sure) return 0;
  if (role === 'test' && !onItsFile(finding, candidate) && !reaches(candidate, anchors) && !sure) return 0;
  const reached = reaches(candidate, anchors) || tools !== null || sure || candidate.type === 'delete' || candidate.type === 'rename';
  if (candidate.renames && !sure && finding.test !== null && candidate.role === 'code') return 0.35;
  // Whatever calls it, a comparison lets through or not: it does not make 99 out of 100.
  if (finding.test !== null && onlyCompares(candidate) && isShift(finding) && !direct.some(({ points }) => points >= STRONG)) return 0.5;
  // A missing setting or service is the doing of what sets it up, not of code that is merely on the way.
  if (ELSEWHERE.has(finding.kind) && !sure) return 0.3;
  const doubt = (candidate.addition && !sure ? 0.5 : 1) * (onlyReorders(candidate) && isAbsence(finding) ? 0.6 : 1);
  if (!reached && hasGraph && (role === 'code' || role === 'test') && (anchors.test !== null || isStatic(finding))) return 0.3 * doubt;
  return doubt;
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
