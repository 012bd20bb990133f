// Joins what several sources, tools, legs and attempts say of the same failure into one finding.

import type { PassedTest, PlacedFinding } from '../model/attributed.ts';
import type { Status } from '../model/cause.ts';
import type { TestCase } from '../model/finding.ts';
import { isTestPath } from '../model/test-path.ts';
import { maskedMessage, plain } from './keys.ts';

/** A failure told once. `said` holds every telling, the best first; `legs` the job names that told it, sorted. */
export interface Folded {
  readonly finding: PlacedFinding;
  readonly said: readonly PlacedFinding[];
  readonly legs: readonly string[];
  readonly status: Status;
}

interface Group {
  readonly said: PlacedFinding[];
  /** One of each that differ in more than their line: what is said a thousand times is compared once. */
  readonly distinct: Map<string, PlacedFinding>;
}

interface Bucket {
  /** Groups by the exact full name of a test, for the common case. */
  readonly exact: Map<string, Group>;
  readonly groups: Group[];
}

/** Groups a finding is compared with, beyond those of its very name. */
const MAX_COMPARED = 200;

/** Folds findings; the result is sorted and does not depend on their order. */
export function fold(findings: readonly PlacedFinding[]): readonly Folded[] {
  const buckets = new Map<string, Bucket>();
  for (const finding of [...findings].sort(bySaying)) {
    const key = bucketOf(finding);
    const bucket: Bucket = buckets.get(key) ?? { exact: new Map(), groups: [] };
    buckets.set(key, bucket);
    const name = finding.test ? `${finding.test.file ?? ''}\u0000${fullName(finding.test)}` : null;
    const known = name === null ? undefined : bucket.exact.get(name);
    const home = known && isSame(known, finding) ? known : homeOf(bucket, finding);
    const group: Group = home ?? { said: [], distinct: new Map() };
    group.said.push(finding);
    group.distinct.set(tellingOf(finding), finding);
    if (!home) bucket.groups.push(group);
    if (name !== null && !bucket.exact.has(name)) bucket.exact.set(name, group);
  }
  return [...buckets.values()]
    .flatMap(({ groups }) => groups)
    .map(foldedOf)
    .sort((a, b) => byPlace(a.finding, b.finding));
}

const tellingOf = (finding: PlacedFinding): string => JSON.stringify({ ...finding, source: finding.source.path });

const homeOf = ({ groups }: Bucket, finding: PlacedFinding): Group | undefined =>
  groups
    .slice(0, MAX_COMPARED)
    .filter((group) => isSame(group, finding))
    .sort((a, b) => columnsApart(a, finding) - columnsApart(b, finding))[0];

function foldedOf({ said }: Group): Folded {
  const best = [...said].sort((a, b) => richness(b) - richness(a) || bySaying(a, b));
  const first = best[0] as PlacedFinding;
  const located = best.find(({ location }) => location?.line) ?? first;
  const framed = best.find(({ frames }) => frames.length) ?? first;
  const finding: PlacedFinding = {
    ...first,
    location: first.location?.line ? first.location : located.location,
    frames: first.frames.length ? first.frames : framed.frames,
    facts: Object.assign({}, ...[...best].reverse().map(({ facts }) => facts), first.facts),
    severity: said.some(({ severity }) => severity === 'error') ? 'error' : first.severity,
  };
  const { legs, isFlaky } = whereSaid(said);
  return { finding, said: best, legs, status: isFlaky ? 'flaky' : 'new' };
}

/** The jobs of all legs that said a finding. */
const jobsOf = ({ leg, legs }: PlacedFinding): readonly string[] => legs?.map(({ job }) => job) ?? (leg ? [leg.job] : []);

/** Where it fails still. A retry that passed on one leg says nothing of the others. */
function whereSaid(said: readonly PlacedFinding[]): { readonly legs: readonly string[]; readonly isFlaky: boolean } {
  const all = [...new Set(said.flatMap(jobsOf))].sort();
  const passed = said.filter(({ passedOnRetry }) => passedOnRetry);
  if (!passed.length) return { legs: all, isFlaky: false };
  const mended = new Set(passed.flatMap(jobsOf));
  const failing = all.filter((job) => !mended.has(job));
  if (!failing.length || passed.some((finding) => !jobsOf(finding).length)) return { legs: all, isFlaky: true };
  return { legs: failing, isFlaky: false };
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
  if (finding.test) return `t\u0000${plain(/[\p{L}\p{N}]+[^\p{L}\p{N}]*$/u.exec(finding.test.name || finding.test.suite)?.[0] ?? '')}`;
  if (isKill(finding)) return 'k';
  if (finding.location && isSuiteLoad(finding)) return `s\u0000${finding.location.path}`;
  if (finding.location) return `l\u0000${finding.location.path}\u0000${finding.location.line ?? ''}`;
  return `m\u0000${finding.tool}\u0000${plain(maskedMessage(finding))}`;
}

const isRun = ({ family }: PlacedFinding): boolean => ['unit', 'integration', 'e2e', 'smoke'].includes(family);

/** A test file that failed as a whole: one source gives the line, another only the file. */
const isSuiteLoad = ({ family, location }: PlacedFinding): boolean =>
  ['unit', 'integration', 'e2e'].includes(family) && location !== null && isTestPath(location.path);

/** The last of a test's titles. */
export const leafOf = (test: TestCase): string => test.name.split(' > ').at(-1) || test.suite;

/** A program that was killed for want of memory. */
const isKill = ({ kind, facts, test, location }: PlacedFinding): boolean => kind === 'resource' && facts.signal === 'SIGKILL' && !test && !location;

/** A killed child's last word, which its runner tells with more. */
const isBareKill = ({ message, step }: PlacedFinding): boolean => !step?.command && /^Killed\b/.test(message);

function isSame(group: Group, finding: PlacedFinding): boolean {
  const told = [...group.distinct.values()];
  return told.some((other) => (finding.test ? sameTest(other, finding) : sameDiagnostic(other, finding))) && !told.some((other) => isTwin(other, finding));
}

/** Two tellings of one section are two findings unless they are equal to the letter. */
function isTwin(a: PlacedFinding, b: PlacedFinding): boolean {
  if (a.source.path !== b.source.path || a.order !== b.order || a.tool !== b.tool || (a.test && a.scope === b.scope)) return false;
  if (a.leg && b.leg && a.leg.job !== b.leg.job && !shareLeg(a, b)) return false;
  // Records of a report that name no file are told apart by what else they say, such as the address that was probed.
  if (!a.isLog && !a.location && !b.location && a.detail !== b.detail) return true;
  return a.location?.column !== b.location?.column || a.rule !== b.rule || plain(a.message) !== plain(b.message) || a.scope !== b.scope;
}

const shareLeg = ({ legs: one = [] }: PlacedFinding, { legs: two = [] }: PlacedFinding): boolean => {
  const jobs = new Set(one.map(({ job }) => job));
  return two.some(({ job }) => jobs.has(job));
};

function sameTest(a: PlacedFinding, b: PlacedFinding): boolean {
  if (!a.test || !b.test) return false;
  if (a.test.file && b.test.file && a.test.file !== b.test.file) return false;
  if (a.scope && b.scope && a.scope !== b.scope && !(a.test.file && b.test.file)) return false;
  return fullNamesMeet(a.test, b.test);
}

/** True when one full name ends with the other, file names and punctuation aside. */
export function fullNamesMeet(a: TestCase | PassedTest, b: TestCase | PassedTest): boolean {
  const [one, two] = [fullName(a), fullName(b)];
  return one === two || one.endsWith(two) || two.endsWith(one) || leafMeets(a, b);
}

/** A suite told as a class in one place and as a path in the other leaves only the leaf and a shared word. */
function leafMeets(a: TestCase | PassedTest, b: TestCase | PassedTest): boolean {
  const [one, two] = [fullName(a), fullName(b)];
  const suites = [plain(bareSuite(a.suite)), plain(bareSuite(b.suite))];
  const [suiteA = '', suiteB = ''] = suites;
  if (plain(leafOf(a)) !== plain(leafOf(b))) return false;
  return suiteA === '' || suiteB === '' || one.includes(suiteB) || two.includes(suiteA);
}

const bareSuite = (suite: string): string => suite.replace(/\.(?:[cm]?[jt]sx?|py|go|rb|php|java|kt|rs|bats)\b/g, '');
/** A test's suite and name as one word, file names and punctuation aside. */
export const fullName = (test: TestCase | PassedTest): string =>
  plain(bareSuite(test.suite) === bareSuite(test.name) ? bareSuite(test.name) : `${bareSuite(test.suite)} ${test.name}`);

function sameDiagnostic(a: PlacedFinding, b: PlacedFinding): boolean {
  if (b.test || a.test) return false;
  if (isKill(a) && isKill(b) && isBareKill(a) !== isBareKill(b)) return true;
  if (isSuiteLoad(a) && isSuiteLoad(b) && a.tool === b.tool && a.source.path !== b.source.path && a.location?.path === b.location?.path) return true;
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
  return Math.min(...said.map(({ location }) => (column === null || !location?.column ? 0 : Math.abs(location.column - column))));
}

/** Order of tellings: place, then text, then source, so that input order never shows. */
function bySaying(a: PlacedFinding, b: PlacedFinding): number {
  return (
    byPlace(a, b) ||
    compare(a.source.path, b.source.path) ||
    a.order - b.order ||
    a.source.line - b.source.line ||
    compare(a.leg?.job ?? '', b.leg?.job ?? '') ||
    compare(a.detail, b.detail)
  );
}

/** The order findings are listed in. */
export function byPlace(a: PlacedFinding, b: PlacedFinding): number {
  return (
    compare(a.location?.path ?? '\uffff', b.location?.path ?? '\uffff') ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
    compare(a.test?.suite ?? '', b.test?.suite ?? '') ||
    compare(a.test?.name ?? '', b.test?.name ?? '') ||
    compare(a.rule ?? '', b.rule ?? '') ||
    compare(a.message, b.message) ||
    compare(a.tool, b.tool)
  );
}

/** Plain code-unit comparison: the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
