// Joins what several sources, tools, legs and attempts say of the same failure into one finding.

import type { PlacedFinding } from '../../model/attributed.ts';
import type { Status } from '../../model/cause.ts';
import type { Facts } from '../../model/finding.ts';
import { lastWordOf } from '../../model/letters.ts';
import { isTestPath } from '../../model/test-path.ts';
import { maskedMessage, plain } from './keys.ts';
import { type Clashes, clashesIn, fullName, fullNamesMeet, spellingsMeet } from './names.ts';
import { byPlace, bySaying, inOrderOfSaying } from './order.ts';

/** A failure told once. `said` holds every telling, the best first; `legs` the job names that told it, sorted. */
export interface Folded {
  readonly finding: PlacedFinding;
  readonly said: readonly PlacedFinding[];
  readonly legs: readonly string[];
  readonly status: Status;
}

interface Group {
  readonly said: PlacedFinding[];
  /** One of each that differ in what is compared: what is said a thousand times is compared once. */
  readonly distinct: PlacedFinding[];
  /** What the distinct ones compare by; null where there is but one telling. */
  keys: Set<string> | null;
}

interface Bucket {
  /** Groups by the exact full name of a test, for the common case. */
  readonly exact: Map<string, Group>;
  readonly groups: Group[];
  readonly clashes: Clashes;
}

/** Groups a finding is compared with, beyond those of its very name. */
const MAX_COMPARED = 200;

/** Folds findings; the result is sorted and does not depend on their order. */
export function fold(findings: readonly PlacedFinding[]): readonly Folded[] {
  const buckets = new Map<string, Bucket>();
  const clashes = clashesIn(findings);
  for (const finding of inOrderOfSaying(findings)) {
    const key = bucketOf(finding);
    let bucket = buckets.get(key);
    if (!bucket) buckets.set(key, (bucket = { exact: new Map(), groups: [], clashes }));
    const name = finding.test ? `${finding.test.file ?? ''}\u0000${fullName(finding.test)}` : null;
    const known = name === null ? undefined : bucket.exact.get(name);
    const home = known && isSame(known, finding, clashes) ? known : homeOf(bucket, finding);
    if (home) addTo(home, finding);
    const group = home ?? { said: [finding], distinct: [finding], keys: null };
    if (!home) bucket.groups.push(group);
    if (name !== null && !bucket.exact.has(name)) bucket.exact.set(name, group);
  }
  return [...buckets.values()]
    .flatMap(({ groups }) => groups)
    .map(foldedOf)
    .sort((a, b) => byPlace(a.finding, b.finding));
}

function addTo(group: Group, finding: PlacedFinding): void {
  const { said, distinct } = group;
  said.push(finding);
  group.keys ??= new Set(distinct.map(comparedBy));
  const { size } = group.keys;
  if (group.keys.add(comparedBy(finding)).size > size) distinct.push(finding);
}

/** All that decides whether a finding is the same as another. */
function comparedBy({
  tool,
  rule,
  kind,
  family,
  message,
  detail,
  source,
  order,
  scope,
  isLog,
  location,
  test,
  leg,
  legs,
  facts,
  step,
}: PlacedFinding): string {
  const place = location ? [location.path, location.line, location.column] : isLog ? [] : [detail];
  const who = [
    tool,
    rule,
    kind,
    family,
    source.path,
    order,
    scope,
    isLog,
    step?.command ? 1 : 0,
    facts.signal,
    leg?.job,
    legs?.map(({ job }) => job),
  ];
  return JSON.stringify([message, place, test && [test.file, test.suite, test.name], who]);
}

function homeOf({ groups, clashes }: Bucket, finding: PlacedFinding): Group | undefined {
  if (!groups.length) return undefined;
  const same = groups.slice(0, MAX_COMPARED).filter((group) => isSame(group, finding, clashes));
  return same.length < 2 ? same[0] : same.sort((a, b) => columnsApart(a, finding) - columnsApart(b, finding))[0];
}

function foldedOf({ said }: Group): Folded {
  const [only] = said;
  if (only && said.length === 1) return { finding: only, said, ...whereSaid(said) };
  const best = richestFirst(said);
  const first = best[0] as PlacedFinding;
  const located = best.find(({ location }) => location?.line) ?? first;
  const framed = best.find(({ frames }) => frames.length) ?? first;
  const finding: PlacedFinding = {
    ...first,
    location: first.location?.line ? first.location : located.location,
    frames: first.frames.length ? first.frames : framed.frames,
    facts: factsOf(best),
    severity: said.some(({ severity }) => severity === 'error') ? 'error' : first.severity,
  };
  return { finding, said: best, ...whereSaid(said) };
}

function richestFirst(said: readonly PlacedFinding[]): readonly PlacedFinding[] {
  const weighed = said.map((finding) => ({ finding, weight: richness(finding) }));
  return weighed.sort((a, b) => b.weight - a.weight || bySaying(a.finding, b.finding)).map(({ finding }) => finding);
}

/** Every fact that any telling knows, in the words of the best that knows it. */
function factsOf(best: readonly PlacedFinding[]): Facts {
  const facts = {};
  for (let at = best.length - 1; at >= 0; at--) Object.assign(facts, best[at]?.facts);
  return facts as Facts;
}

/** The jobs of all legs that said a finding. */
const jobsOf = ({ leg, legs }: PlacedFinding): readonly string[] =>
  legs?.map(({ job }) => job) ?? (leg ? [leg.job] : NO_JOBS);
const NO_JOBS: readonly string[] = [];

/** Where it fails still. A retry that passed on one leg says nothing of the others. */
function whereSaid(said: readonly PlacedFinding[]): Pick<Folded, 'legs' | 'status'> {
  const [first] = said;
  const all = first && said.length === 1 && !first.legs ? jobsOf(first) : [...new Set(said.flatMap(jobsOf))].sort();
  const passed = said.filter(({ passedOnRetry }) => passedOnRetry);
  if (!passed.length) return { legs: all, status: 'new' };
  const mended = new Set(passed.flatMap(jobsOf));
  const failing = all.filter((job) => !mended.has(job));
  if (!failing.length || passed.some((finding) => !jobsOf(finding).length)) return { legs: all, status: 'flaky' };
  return { legs: failing, status: 'new' };
}

/** How much a telling says: a log has frames and diffs, a report exact names. */
const richness = (finding: PlacedFinding): number =>
  (finding.isGeneric || isBareKill(finding) ? -20 : 0) +
  (/^\[?(?:Error: )?tests? failed/i.test(finding.message) ? -6 : 0) +
  (finding.location?.line ? 4 : 0) +
  (finding.facts.expected === undefined ? 0 : 3) +
  (finding.facts.endpoint === undefined ? 0 : 2) +
  (finding.isLog && finding.location?.line ? 1.5 : 0) +
  Math.min(finding.frames.length, 3) +
  (finding.detail ? 2 : 0) +
  (finding.test?.file ? 2 : 0) +
  (finding.rule ? 1 : 0);

/** Findings that may be one: those of a test by the last word of its name, the others by their line. */
function bucketOf(finding: PlacedFinding): string {
  if (finding.test) return `t\u0000${plain(lastWordOf(finding.test.name || finding.test.suite))}`;
  if (isKill(finding)) return 'k';
  if (finding.location && isSuiteLoad(finding)) return `s\u0000${finding.location.path}`;
  if (finding.location) return `l\u0000${finding.location.path}\u0000${finding.location.line ?? ''}`;
  return `m\u0000${finding.tool}\u0000${plain(maskedMessage(finding))}`;
}

const isRun = ({ family }: PlacedFinding): boolean => ['unit', 'integration', 'e2e', 'smoke'].includes(family);

/** A test file that failed as a whole: one source gives the line, another only the file. */
const isSuiteLoad = ({ family, location }: PlacedFinding): boolean =>
  ['unit', 'integration', 'e2e'].includes(family) && location !== null && isTestPath(location.path);

/** A program that was killed for want of memory. */
const isKill = ({ kind, facts, test, location }: PlacedFinding): boolean =>
  kind === 'resource' && facts.signal === 'SIGKILL' && !test && !location;

/** A killed child's last word, which its runner tells with more. */
const isBareKill = ({ message, step }: PlacedFinding): boolean => !step?.command && /^Killed\b/.test(message);

function isSame({ distinct: told }: Group, finding: PlacedFinding, clashes: Clashes): boolean {
  return (
    told.some((other) => (finding.test ? sameTest(other, finding, clashes) : sameDiagnostic(other, finding))) &&
    !told.some((other) => isTwin(other, finding))
  );
}

/** Two tellings of one section are two findings unless they are equal to the letter. */
function isTwin(a: PlacedFinding, b: PlacedFinding): boolean {
  if (a.source.path !== b.source.path || a.order !== b.order || a.tool !== b.tool || (a.test && a.scope === b.scope))
    return false;
  if (a.leg && b.leg && a.leg.job !== b.leg.job && !shareLeg(a, b)) return false;
  // Records of a report that name no file are told apart by what else they say, such as the address that was probed.
  if (!a.isLog && !a.location && !b.location && a.detail !== b.detail) return true;
  if (a.location?.column !== b.location?.column || a.rule !== b.rule || plain(a.message) !== plain(b.message))
    return true;
  // Packages have files of the same name; a path from the root names one of them, whoever reads it.
  return a.scope !== b.scope && !(a.location && PACKAGED.test(a.location.path));
}

const PACKAGED = /^(?:packages|apps|libs|modules|services|projects|crates|components|plugins|workspaces)\/./;

const shareLeg = ({ legs: one = [] }: PlacedFinding, { legs: two = [] }: PlacedFinding): boolean => {
  const jobs = new Set(one.map(({ job }) => job));
  return two.some(({ job }) => jobs.has(job));
};

function sameTest(a: PlacedFinding, b: PlacedFinding, clashes: Clashes): boolean {
  if (!a.test || !b.test) return false;
  if (a.test.file && b.test.file && a.test.file !== b.test.file) return false;
  if (a.scope && b.scope && a.scope !== b.scope && !(a.test.file && b.test.file)) return false;
  return fullNamesMeet(a.test, b.test) && spellingsMeet(a.test, b.test, clashes);
}

function sameDiagnostic(a: PlacedFinding, b: PlacedFinding): boolean {
  if (b.test || a.test) return false;
  if (isKill(a) && isKill(b) && isBareKill(a) !== isBareKill(b)) return true;
  if (
    isSuiteLoad(a) &&
    isSuiteLoad(b) &&
    a.tool === b.tool &&
    a.source.path !== b.source.path &&
    a.location?.path === b.location?.path
  )
    return true;
  // A runner that could not start is more than the line a linter marks; compilers inside runners give columns.
  if (isRun(a) !== isRun(b) && (!a.location?.column || !b.location?.column)) return false;
  const close = columnsApart({ said: [a] }, b) <= (a.tool === b.tool ? 1 : 2);
  if (!close) return false;
  if (a.rule !== null && a.rule === b.rule) return a.location !== null || plain(a.message) === plain(b.message);
  const [one, two] = [plain(a.message), plain(b.message)];
  return one === two || (one.length > 12 && two.length > 12 && (one.startsWith(two) || two.startsWith(one)));
}

function columnsApart({ said }: Pick<Group, 'said'>, finding: PlacedFinding): number {
  const column = finding.location?.column ?? null;
  return said.reduce(
    (least, { location }) =>
      Math.min(least, column === null || !location?.column ? 0 : Math.abs(location.column - column)),
    Infinity,
  );
}
