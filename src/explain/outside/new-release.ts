// Failures that began with a release of somebody else's package: their tests use one whose version floats, and tests that do not use it pass.

import type { PassedTest } from '../../model/attributed.ts';
import type { Installed } from '../../model/source.ts';
import type { Installs } from '../../model/attributed.ts';
import type { Folded } from '../fold.ts';
import type { Claimed } from './claim.ts';
import type { Place } from './passed-date.ts';
import { type Ecosystem, type Floating, floatingIn } from './ranges.ts';
import { type Used, usersOf } from './users.ts';

export interface ReleaseInput extends Place {
  readonly passed: readonly PassedTest[];
  readonly installs: Installs | undefined;
}

const MOST_PASSED = 1_500;
/** Fewer of its users fail: then it is not what they have in common. */
const LEAST_SHARE = 0.25;
const MARGIN = 0.15;

interface Suspect {
  readonly floating: Floating;
  readonly installed: Installed | null;
  readonly base: Installed | null;
  readonly failing: readonly Folded[];
  readonly passing: number;
  readonly ochiai: number;
}

/** The failures that a new release explains, by package. Nothing is said where several packages fit alike, or where no test passed without. */
export function newReleases(entries: readonly Folded[], input: ReleaseInput): readonly Claimed[] {
  if (!entries.length || !input.passed.length) return [];
  const suspects = suspectsOf(entries, input);
  const claimed = new Map<Suspect, Folded[]>();
  for (const entry of entries) {
    const [first, second] = suspects.filter(({ failing }) => failing.includes(entry));
    if (!first || (second && first.ochiai - second.ochiai < MARGIN && !(isNew(first) && !isNew(second)))) continue;
    claimed.set(first, [...(claimed.get(first) ?? []), entry]);
  }
  return [...claimed].map(([suspect, own]) => ({ claim: claimOf(suspect, input.passed.length), entries: own }));
}

const isNew = ({ installed, base }: Suspect): boolean => installed !== null && ((base !== null && base.version !== installed.version) || installed.before !== null);

/** The packages that failing tests use, the likeliest first. */
function suspectsOf(entries: readonly Folded[], input: ReleaseInput): readonly Suspect[] {
  const { change, sources, graph, anchors, installs, passed } = input;
  const isEdited = (path: string, line: number): boolean =>
    change?.files.find((file) => file.path === path)?.edits.some((edit) => line >= edit.line && line <= edit.endLine) ?? false;
  const packages = floatingIn(sources, installs?.commands ?? [], isEdited);
  if (!packages.length) return [];
  const used = usersOf(graph, packages);
  const tests = passed.slice(0, MOST_PASSED).flatMap((test) => (test.name ? (graph.testNamed(test) ?? []) : []));
  const passing = [...new Map(tests.map((test) => [test.id, test])).values()].map((test) => used(graph.reachFrom(test)));
  const failing = entries.map((entry) => ({ entry, uses: used(anchors(entry.finding).reach) }));
  return packages
    .flatMap((floating) => suspectOf(floating, { passing, failing, installs }) ?? [])
    .sort((a, b) => b.ochiai - a.ochiai || Number(isNew(b)) - Number(isNew(a)) || (a.floating.name < b.floating.name ? -1 : 1));
}

interface Seen {
  readonly passing: readonly Used[];
  readonly failing: readonly { readonly entry: Folded; readonly uses: Used }[];
  readonly installs: Installs | undefined;
}

function suspectOf(floating: Floating, { passing, failing, installs }: Seen): Suspect | null {
  const own = failing.filter(({ uses }) => uses.has(floating)).map(({ entry }) => entry);
  const through = passing.filter((uses) => uses.has(floating)).length;
  const without = passing.length - through;
  if (!own.length || !without || own.length / (own.length + through) < LEAST_SHARE) return null;
  const [installed, base] = [installedAs(floating, installs?.head), installedAs(floating, installs?.base)];
  // The base had the very same.
  if (installed && base && installed.version === base.version) return null;
  return { floating, installed, base, failing: own, passing: through, ochiai: own.length / Math.sqrt(failing.length * (own.length + through)) };
}

/** The release the logs name; the last, because what is fetched first may be left out. */
function installedAs({ name, ecosystem }: Floating, all: readonly Installed[] = []): Installed | null {
  const wanted = plainName(name, ecosystem);
  return all.findLast((one) => plainName(one.name, ecosystem) === wanted) ?? null;
}

const plainName = (name: string, ecosystem: Ecosystem): string => {
  const own = ecosystem === 'jvm' ? name.slice(name.lastIndexOf(':') + 1) : name;
  return ecosystem === 'go' || ecosystem === 'script' ? own : own.toLowerCase().replace(/[-_.]+/g, '-');
};

function claimOf({ floating, installed, base, failing, passing }: Suspect, all: number): Claimed['claim'] {
  const name = floating.name.slice(floating.name.lastIndexOf(':') + 1);
  const asked = floating.range ? `\`${floating.range}\` is asked for` : 'no version is asked for';
  const before = base?.version ?? installed?.before;
  const version = installed ? `${installed.version} was installed${before ? `, ${before} before` : ''}` : 'a new release may have come';
  const counts = `${failing.length} failing and ${passing} passing tests use it, ${all > passing ? 'others pass without it' : ''}`;
  return {
    kind: 'deps-resolve',
    subject: `dep:${floating.name}`,
    assumption: `\`${name}\` behaves as before`,
    now: `${version} (${asked})`,
    site: floating.site,
    evidence: [{ points: 6, because: `\`${name}\` is not pinned: ${counts}` }],
  };
}
