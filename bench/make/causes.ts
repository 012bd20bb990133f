// Tells one cause as the truth has it: where its lines are at head, or what failed outside the change.
import type { Place } from './edits.ts';
import type { Mutation, Outside } from './plan.ts';
import { type Fail, idsOf } from './said.ts';

type Shared = {
  readonly id: string;
  readonly fails: readonly Fail[];
  readonly hidden: readonly Fail[];
  readonly legsOf: (key: string) => string[];
  readonly log: string;
};

function onlyOn(dimension: Mutation['dimension'], at: Shared) {
  return dimension ? { dimension, legs: [...new Set(at.fails.flatMap((fail) => at.legsOf(fail.key)))] } : {};
}

/** A cause the change holds. */
export function insideOf(at: Shared & { readonly mutation: Mutation; readonly culprit: readonly Place[] }) {
  return {
    id: at.id,
    assumption: at.mutation.assumption,
    mutation: at.mutation.kind,
    culprit: at.culprit,
    failures: idsOf(at.fails),
    ...onlyOn(at.mutation.dimension, at),
    maskedAtHead: idsOf(at.hidden),
    culpritNamedInLog: at.culprit.some((place) => at.log.includes(place.file)),
  };
}

/** A cause no change holds: a service, a registry, a disk, a date. */
export function outsideOf(at: Shared & { readonly outside: Outside }) {
  const { assumption, thing, things = [thing], dimension } = at.outside;
  const told = { id: at.id, assumption, outside: true, culprit: [], thing, things, thingInLog: at.log.includes(thing) };
  return {
    ...told,
    failures: idsOf(at.fails),
    ...onlyOn(dimension, at),
    ...(at.hidden.length ? { maskedAtHead: idsOf(at.hidden) } : {}),
  };
}
