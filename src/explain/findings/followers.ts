// Failures that follow from another one beside them: a program from the test that failed in it, a compiler's further words from its first.

import type { PlacedFinding } from '../../model/attributed.ts';
import type { Folded } from './fold.ts';
import { compare } from './order.ts';

type Statics = ReadonlyMap<string, readonly Folded[]>;

/** A child's parent and the sentence that says why. */
export interface Link {
  readonly parent: Folded;
  readonly because: string;
}

export const placeOf = ({ location }: PlacedFinding): string | null =>
  location?.line ? `${location.path}:${location.line}` : null;

/** Tools whose tests are programs with tests of their own. */
const AROUND: ReadonlySet<string | null> = new Set(['ctest', 'meson']);

/** C9: a program among the tests, whose output tells which of its own tests failed. */
export function afterInner({ finding }: Folded, all: readonly Folded[]): Link | null {
  if (!AROUND.has(finding.tool) || !finding.test) return null;
  const parent = first(
    all.filter(
      ({ finding: other }) =>
        other.test !== null &&
        !AROUND.has(other.tool) &&
        other.leg?.job === finding.leg?.job &&
        (placeOf(other) !== null || placeOf(finding) !== null
          ? placeOf(other) === placeOf(finding)
          : mentions(finding, `${other.test.suite}.${other.test.name}`)),
    ),
  );
  return parent ? { parent, because: `${parent.finding.test?.name ?? 'a test'} failed in it` } : null;
}

/** C10: a compiler's warning on a line that does not compile, and what it says inside a library of a line of ours that does not compile. */
export function afterError({ finding }: Folded, statics: Statics): Link | null {
  if (finding.test || finding.family !== 'build') return null;
  const here = placeOf(finding);
  if (here !== null && !/^-W/.test(finding.rule ?? '')) return null;
  const places = here !== null ? [here] : [...statics.keys()].filter((place) => mentions(finding, `${place}:`));
  const isError = ({ finding: other }: Folded): boolean =>
    other !== finding && other.family === 'build' && !/^-W/.test(other.rule ?? '');
  const parent = first(places.flatMap((place) => (statics.get(place) ?? []).filter(isError)));
  return parent
    ? {
        parent,
        because: `the error at ${parent.finding.location?.path ?? ''}:${parent.finding.location?.line ?? 0} tells it first`,
      }
    : null;
}

const QUOTED = /[\u2018'`"]([^\u2019'`"\n]{1,200})[\u2019'`"]/g;
const DECLARED = /(\w|[>\])*&])\s+[*&]?([A-Za-z_]\w{2,80})\s*(?:[;={[(]|$)/g;
const NO_TYPE = /\b(?:return|else|new|case|goto|throw|delete|await|yield|in|of|not|and|or)\s+[*&]?\w+\s*(?:[;={[(]|$)/g;

/** The names that the line of each compile error declares, as its own excerpt shows it. */
export function declaredIn(statics: Statics): ReadonlyMap<string, readonly Folded[]> {
  const named = new Map<string, Folded[]>();
  for (const entry of [...statics.values()].flat()) {
    const { detail, location, message, family } = entry.finding;
    if (family !== 'build') continue;
    const shown = detail
      .slice(0, 2_000)
      .split('\n')
      .map((line) => /^\s{0,12}(\d{1,7}) \| (.{1,400})$/.exec(line));
    const line = shown.find((match) => Number(match?.[1]) === location?.line)?.[2]?.replace(NO_TYPE, ' ') ?? '';
    for (const [, , name = ''] of line.matchAll(DECLARED)) {
      if (message.includes(name)) continue;
      named.set(name, [...(named.get(name) ?? []), entry]);
    }
  }
  return named;
}

/** C11: what a compiler says of a name whose own declaration does not compile. */
export function afterDeclaration({ finding }: Folded, declared: ReadonlyMap<string, readonly Folded[]>): Link | null {
  if (!declared.size || finding.test || finding.family !== 'build' || !finding.location) return null;
  const names = [...finding.message.matchAll(QUOTED)].flatMap(([, text = '']) => /[A-Za-z_]\w*$/.exec(text)?.[0] ?? []);
  for (const name of names) {
    const parent = first(
      (declared.get(name) ?? []).filter(
        ({ finding: other }) => other.tool === finding.tool && placeOf(other) !== placeOf(finding),
      ),
    );
    if (parent) return { parent, because: `\`${name}\`, of which it speaks, is declared where it does not compile` };
  }
  return null;
}

/** The most telling of several: the one with a line furthest in, then by place. */
export function first(entries: readonly Folded[]): Folded | undefined {
  return [...entries].sort(
    (a, b) =>
      a.finding.order - b.finding.order ||
      (a.finding.location?.line ?? 0) - (b.finding.location?.line ?? 0) ||
      compare(a.finding.tool ?? '', b.finding.tool ?? '') ||
      compare(a.finding.message, b.finding.message),
  )[0];
}

export const mentions = ({ message, detail }: PlacedFinding, text: string): boolean =>
  text.length > 2 && (message.includes(text) || detail.slice(0, 4_000).includes(text));
