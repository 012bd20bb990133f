// Groups the failures anew by what was proved of them: a proof outweighs every guess.

import type { Status } from '../../model/cause.ts';
import type { Settled } from '../../model/proof.ts';
import type { Ranking } from '../evidence/ranking.ts';
import { type Link, rootOf } from '../findings/cascade.ts';
import type { Folded } from '../findings/fold.ts';
import type { Group } from '../grouping/group.ts';
import type { Suspect } from '../suspects/suspect.ts';

export interface SettledGroups {
  readonly groups: readonly Group[];
  /** Findings that are no longer new: they passed when repeated. */
  readonly statuses: ReadonlyMap<Folded, Status>;
}

export interface SettleInput {
  readonly groups: readonly Group[];
  readonly rankings: ReadonlyMap<Folded, Ranking>;
  readonly links: ReadonlyMap<Folded, Link>;
  readonly suspects: readonly Suspect[];
  readonly idOf: (entry: Folded) => string;
}

/** The groups as the proofs have them; what nothing was shown of stays with its group, or follows the one cause found in it. */
export function settledGroups(settled: readonly Settled[], input: SettleInput): SettledGroups {
  const byId = new Map(input.suspects.map((suspect) => [suspect.id, suspect]));
  const shownOf = new Map(settled.flatMap((each) => each.failures.map((id) => [id, each] as const)));
  const of = (entry: Folded): Settled | undefined =>
    shownOf.get(input.idOf(entry)) ?? shownOf.get(input.idOf(rootOf(entry, input.links)));
  const homes = new Map<Settled, { suspect: Suspect | null; entries: Folded[] }>();
  const kept: Group[] = [];
  const statuses = new Map<Folded, Status>();
  for (const group of input.groups) {
    const rest = group.entries.filter((entry) => {
      const shown = of(entry);
      if (!shown || shown.proof.how === 'ruled-out') return true;
      if (shown.proof.how === 'passes-again') statuses.set(entry, 'flaky');
      else homeOf(homes, shown, suspectOf(shown, group, byId)).entries.push(entry);
      return false;
    });
    kept.push(...restOf(group, rest, { ...input, of, homes }));
  }
  const proved = [...homes.values()].filter(({ entries }) => entries.length);
  const groups = [...proved, ...kept];
  return { groups: groups.map((group) => withProof(group, of)), statuses };
}

/** The group with what was shown of its failures: what was undone before what was only ruled out. */
function withProof(group: Group, of: (entry: Folded) => Settled | undefined): Group {
  const shown = group.entries.flatMap((entry) => of(entry)?.proof ?? []);
  const proof = shown.find(({ how }) => how === 'undone') ?? shown[0];
  return proof ? { ...group, proof } : group;
}

function homeOf(
  homes: Map<Settled, { suspect: Suspect | null; entries: Folded[] }>,
  shown: Settled,
  suspect: Suspect | null,
): { suspect: Suspect | null; entries: Folded[] } {
  const home = homes.get(shown) ?? { suspect, entries: [] };
  homes.set(shown, home);
  return home;
}

/** An old test that passes accuses nobody: then the guess stands. */
function suspectOf({ undoable, proof }: Settled, group: Group, byId: ReadonlyMap<string, Suspect>): Suspect | null {
  if (proof.how === 'fails-without-the-change') return null;
  if (proof.expectation !== null) return group.suspect;
  return (undoable !== null && byId.get(undoable)) || group.suspect;
}

interface RestInput extends SettleInput {
  readonly of: (entry: Folded) => Settled | undefined;
  readonly homes: ReadonlyMap<Settled, { suspect: Suspect | null; entries: Folded[] }>;
}

/** What is left of a group: failures that were never run again go with the one cause that was found for the others. */
function restOf(group: Group, rest: readonly Folded[], input: RestInput): readonly Group[] {
  if (!rest.length) return [];
  const causes = [...new Set(group.entries.flatMap((entry) => input.of(entry) ?? []))].filter(
    ({ proof }) => proof.how === 'undone' && proof.expectation === null,
  );
  const [only] = causes;
  const home = only && causes.length === 1 ? input.homes.get(only) : undefined;
  const untried = home ? rest.filter((entry) => !input.of(entry)) : [];
  home?.entries.push(...untried);
  const tried = rest.filter((entry) => !untried.includes(entry));
  return tried.length ? [{ ...group, suspect: notRuledOut(group, tried, input), entries: tried }] : [];
}

/** The best suspect that was not seen to be innocent; the first where none is left. */
function notRuledOut(group: Group, entries: readonly Folded[], { of, rankings, suspects }: RestInput): Suspect | null {
  const innocent = new Set(
    entries.flatMap((entry) => of(entry)?.proof.ruledOut ?? []).map(({ path, line }) => `${path}:${line}`),
  );
  const isInnocent = ({ parts }: Suspect): boolean => parts.every(({ path, line }) => innocent.has(`${path}:${line}`));
  if (!group.suspect || !isInnocent(group.suspect)) return group.suspect;
  const byId = new Map(suspects.map((suspect) => [suspect.id, suspect]));
  const ranked = entries.flatMap((entry) => rankings.get(entry)?.order ?? []).flatMap(({ id }) => byId.get(id) ?? []);
  return ranked.find((suspect) => !isInnocent(suspect)) ?? group.suspect;
}
