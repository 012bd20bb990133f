// Failures that began with a release of somebody else's package: their tests use one whose version floats, and tests that do not use it pass.

import type { Installs, PassedTest } from '../../../model/attributed.ts';
import type { Installed } from '../../../model/source.ts';
import { signal } from '../../evidence/signals.ts';
import { passedReach } from '../../evidence/spectrum.ts';
import type { Folded } from '../../findings/fold.ts';
import type { Claimed } from './claim.ts';
import type { DateContext } from './passed-date.ts';
import { type Ecosystem, type Floating, floatingIn } from './ranges.ts';
import { type Used, usersOf } from './users.ts';

export interface ReleaseInput extends DateContext {
  readonly passed: readonly PassedTest[];
  readonly installs: Installs | undefined;
}

/** Ochiai's coefficient below which it is not what failures have in common: where a log tells the release, and where none does. */
const LEAST_TOLD = 0.44;
const LEAST = 0.7;
/** What a passing test counts that reaches it farther than the failing ones do, and so perhaps not at all. */
const FARTHER = 0.25;
const MARGIN = 0.15;

interface Release {
  readonly floating: Floating;
  readonly installed: Installed | null;
  /** The version there was, as far as anything tells. */
  readonly before: string | null;
  readonly failing: readonly Folded[];
  /** Passing tests that use it as closely as the failing ones, and all the others. */
  readonly passing: number;
  readonly others: number;
  readonly ochiai: number;
}

/** The failures that a new release explains, by package. Nothing is said where several packages fit alike, or where no test passed without. */
export function newReleases(entries: readonly Folded[], input: ReleaseInput): readonly Claimed[] {
  if (!entries.length || !input.passed.length) return [];
  const suspects = suspectsOf(entries, input);
  const claimed = new Map<Release, Folded[]>();
  for (const entry of entries) {
    const [first, second] = suspects.filter(({ failing }) => failing.includes(entry));
    if (!first || (second && first.ochiai - second.ochiai < MARGIN && !(isNew(first) && !isNew(second)))) continue;
    claimed.set(first, [...(claimed.get(first) ?? []), entry]);
  }
  return [...claimed].map(([suspect, own]) => ({ claim: claimOf(suspect), entries: own }));
}

const isNew = ({ before }: Release): boolean => before !== null;

/** The packages that failing tests use, the likeliest first. */
function suspectsOf(entries: readonly Folded[], input: ReleaseInput): readonly Release[] {
  const { change, sources, graph, anchors, installs, passed } = input;
  const isEdited = (path: string, line: number): boolean =>
    change?.files.find((file) => file.path === path)?.edits.some((edit) => line >= edit.line && line <= edit.endLine) ??
    false;
  const packages = floatingIn({ sources, commands: installs?.commands ?? [], isEdited });
  if (!packages.length) return [];
  const used = usersOf(graph, packages);
  const passing = passedReach(passed, graph).map(used);
  // What every test uses, such as what runs them, tells nothing.
  const telling = packages.filter((one) => passing.some((uses) => !uses.has(one)));
  const failing = entries
    .map((entry) => ({ entry, uses: used(anchors(entry.finding).reach) }))
    .filter(({ uses }) => telling.some((one) => uses.has(one)));
  return telling
    .flatMap((floating) => suspectOf(floating, { passing, failing, installs }) ?? [])
    .sort(
      (a, b) =>
        b.ochiai - a.ochiai || Number(isNew(b)) - Number(isNew(a)) || (a.floating.name < b.floating.name ? -1 : 1),
    );
}

interface TestUses {
  readonly passing: readonly Used[];
  readonly failing: readonly { readonly entry: Folded; readonly uses: Used }[];
  readonly installs: Installs | undefined;
}

function suspectOf(floating: Floating, { passing, failing, installs }: TestUses): Release | null {
  const users = failing.filter(({ uses }) => uses.has(floating));
  const farthest = Math.max(...users.map(({ uses }) => uses.get(floating) ?? 0));
  const near = passing.filter((uses) => (uses.get(floating) ?? 99) <= farthest).length;
  const far = passing.filter((uses) => (uses.get(floating) ?? 0) > farthest).length;
  const came = cameBy(floating, installs);
  if (!users.length || near === passing.length || !came) return null;
  const ochiai = users.length / Math.sqrt(failing.length * (users.length + near + FARTHER * far));
  return ochiai < (came.installed ? LEAST_TOLD : LEAST)
    ? null
    : {
        floating,
        ...came,
        failing: users.map(({ entry }) => entry),
        passing: near,
        others: passing.length - near,
        ochiai,
      };
}

/** How the package came to this run; null where it is the same as before. */
function cameBy(floating: Floating, installs: Installs | undefined): Pick<Release, 'installed' | 'before'> | null {
  const [installed, base] = [installedAs(floating, installs?.head), installedAs(floating, installs?.base)];
  if (installed && base && installed.version === base.version) return null;
  const before = base?.version ?? installed?.before ?? (floating.isLeast ? floating.range : null);
  return floating.isLeast && (!installed || installed.version === before)
    ? null
    : { installed, before: installed ? before : null };
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

function claimOf({ floating, installed, before, failing, passing, others }: Release): Claimed['claim'] {
  const name = floating.name.slice(floating.name.lastIndexOf(':') + 1);
  const asked = floating.isLeast
    ? `${floating.range} in ${floating.site?.path ?? 'the manifest'}`
    : floating.range
      ? `\`${floating.range}\` is asked for`
      : 'no version is asked for';
  const version = installed
    ? `${installed.version} was installed${before && !floating.isLeast ? `, ${before} before` : ''}`
    : 'a new release may have come';
  return {
    kind: 'deps-resolve',
    subject: `dep:${floating.name}`,
    assumption: `\`${name}\` behaves as before`,
    now: `${version} (${asked})`,
    fact: installed
      ? `\`${name}\` is now \`${installed.version}\`${before && !floating.isLeast ? `, was \`${before}\`` : ''}`
      : `\`${name}\` may have a new release`,
    link: `; ${asked}, and only tests that use it fail`,
    site: floating.site,
    signals: [signal('unpinned-release', { name, failing: failing.length, passing, others })],
  };
}
