// Puts every finding where it belongs: its path in the repository, its frames, its check and its leg.

import type { Attributed, PassedTest, PlacedFinding } from '../model/attributed.ts';
import type { Change } from '../model/change.ts';
import type { Finding, Frame, FrameOrigin, Location, TestCase } from '../model/finding.ts';
import type { Family } from '../model/kind.ts';
import { withoutSigns } from '../model/letters.ts';
import type { Leg, Reading, Section } from '../model/source.ts';
import type { Sources } from '../model/sources.ts';
import { isTestPath } from '../model/test-path.ts';
import { isLastOf, settledAttempts } from './attempts.ts';
import type { CheckedReading } from './checked-reading.ts';
import { checkName, checksOf, tellingOf } from './checks.ts';
import { isForeignPath } from './foreign.ts';
import { installsOf } from './installs.ts';
import { legOfReport, legsOf } from './legs.ts';
import { type PathMap, type Resolver, resolverOf } from './paths.ts';
import { settledRetries } from './retries.ts';

export interface AttributeInput {
  readonly sections: readonly Section[];
  readonly sources: Sources;
  readonly change: Change | null;
  readonly pathMap: readonly PathMap[];
  /** Keeps passed tests that only other legs and attempts may ask for. */
  readonly isShared?: boolean;
}

const VENDOR =
  /(?:^|\/)(?:node_modules|vendor|site-packages|dist-packages|\.venv|venv|\.cargo|\.rustup|rustlib|GOROOT|third_party|\.gradle|\.m2|bower_components)\/|^(?:\/?usr\/|\/?opt\/hostedtoolcache)/;
/** Places all findings of all sections. Paths that cannot be resolved become null; nothing is invented. */
export function attribute(input: AttributeInput): Attributed {
  const changed = (input.change?.files ?? []).flatMap((file) => [file.path, file.oldPath]);
  const resolver = resolverOf(input.sources, [...new Set(changed)].sort(), input.pathMap);
  const sections = settledRetries(settledAttempts(input.sections));
  const legs = legsOf(sections);
  const readings = sections.flatMap((section) =>
    tellingOf(section).map((reading) => placeReading(reading, section, legs)),
  );
  const of = (role: Section['role']): readonly CheckedReading[] =>
    readings.filter(({ section }) => section.role === role);
  const placed = (role: Section['role']): PlacedFinding[] =>
    withoutEchoes(of(role)).flatMap((entry) =>
      entry.reading.findings.map((finding) => placeFinding(finding, entry, resolver)),
    );
  const passed = (role: Section['role']): PassedTest[] => of(role).flatMap((entry) => passedOf(entry, resolver));
  const head = sections.filter(({ role }) => role === 'head');
  const isLast = isLastOf(head);
  const findings = placed('head');
  return {
    findings,
    base: placed('base'),
    retry: { findings: placed('retry'), passed: passed('retry'), completed: completedTools(of('retry')) },
    // Passed tests only weigh the edits of a change against its failures, here or where legs are put together.
    passed: input.isShared || findings.length ? passed('head') : [],
    checks: checksOf(
      of('head').filter(({ section }) => isLast(section)),
      head.filter(isLast),
    ),
    legs,
    completed: completedTools(of('head').filter(({ section }) => isLast(section))),
    sources: new Set(head.map(({ source }) => source)).size,
    lost: head.filter((section) => isLast(section) && section.ended === 'badly' && !section.readings.length).length,
    telling: new Set(head.flatMap((section) => (tells(section) ? section.source : []))).size,
    ...installsOf(sections),
  };
}

/** True for a section that tells how a check ended, or what it found. */
const tells = ({ ended, readings, step }: Section): boolean =>
  Boolean(ended) || readings.length > 0 || (step !== null && step.exitCode !== null);

const CONSEQUENCE =
  /^(?:error: )?(?:could not compile|aborting due to|the step (?:ended|was ended))|^make(?:\[\d+\])?: \*\*\*|^Process completed|^BUILD FAIL/;

/** Leaves out what a failed step says when a report it wrote, or the same program before it, has said it all. */
function withoutEchoes(readings: readonly CheckedReading[]): readonly CheckedReading[] {
  const telling = readings.filter(
    ({ reading }) => reading.format !== 'generic' && reading.findings.some(({ severity }) => severity === 'error'),
  );
  return readings.filter(({ reading, section, leg, family }) => {
    const command = section.step?.command;
    if (reading.format !== 'generic' || !command) return true;
    const own = telling.filter((other) => other.leg?.job === leg?.job);
    const isReport = (other: Section): boolean =>
      section.check ? other.check?.name === section.check.name : namesReport(command, other.source);
    const wrote = own.some((other) => !other.section.isLog && isReport(other.section));
    // Tests that never ran are a failure of their own, whatever stopped them.
    const echoes =
      family !== 'unit' &&
      reading.findings.every(({ message }) => CONSEQUENCE.test(message)) &&
      own.some((other) => other.section.isLog && other.section.order < section.order);
    return !wrote && !echoes;
  });
}

/** True when a command redirects or reports into a file of this name. */
function namesReport(command: string, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.length > 4 && command.includes(name);
}

/** Tools with counts and nothing cut short. */
function completedTools(readings: readonly CheckedReading[]): readonly string[] {
  const own = readings.filter(({ reading }) => reading.passed !== null || reading.failed !== null);
  return [...new Set(own.flatMap(({ reading }) => reading.tool ?? []))]
    .filter((tool) => !own.some(({ reading }) => reading.tool === tool && reading.truncated))
    .sort();
}

function placeReading(reading: Reading, section: Section, legs: readonly Leg[]): CheckedReading {
  const { check, family } = checkName(reading, section);
  return {
    reading,
    section,
    leg: section.leg ?? (section.role === 'head' ? legOfReport(section.source, legs) : null),
    check,
    family,
  };
}

/** Directories a path of this source may be relative to: what a runner named, then the source's own path from the right. */
function hintsOf(scope: string | null, section: Section): readonly (string | null)[] {
  const folders = section.isLog
    ? []
    : section.source
        .split('/')
        .slice(0, -1)
        .reverse()
        .filter((part) => /[a-z]/i.test(part))
        .slice(0, 4);
  return [scope, ...folders];
}

function placeFinding(finding: Finding, entry: CheckedReading, resolver: Resolver): PlacedFinding {
  const { section, leg, check } = entry;
  const place: Place = { hints: hintsOf(finding.scope, section), near: nearOf(section), resolver };
  const frames = finding.frames.map((frame) => placeFrame(frame, place));
  const file = finding.test ? testFile(finding, frames, place) : null;
  const named = finding.test && titled({ ...finding.test, file });
  // A report has no other way to say that a whole suite could not load than a case named like its file.
  const isSuite = named !== null && file !== null && (named.name === file || named.name === finding.test?.file);
  const test = isSuite ? null : named;
  const family: Family = entry.family;
  return {
    ...finding,
    test,
    frames,
    check,
    family,
    leg,
    attempt: section.attempt,
    step: section.step,
    order: section.order,
    isLog: section.isLog,
    kind: family === 'policy' && finding.kind === 'style-rule' ? 'policy' : finding.kind,
    isGeneric: entry.reading.format === 'generic',
    location:
      isSuite && file ? { path: file, line: null, column: null } : locationOf(finding, frames, { ...place, file }),
  };
}

const words = (text: string): string => `${withoutSigns(text.toLowerCase(), ' ').trim()} `;
const SCRIPT = /\.[cm]?[jt]sx?$/;

/** JavaScript runners agree on a file and a path of titles; told apart as suite and leaf they would not meet. */
function titled(test: TestCase): TestCase {
  const { suite, name, file } = test;
  if (!file || !SCRIPT.test(file) || !name) return test;
  const isFile = !suite || suite === file || file.endsWith(suite) || SCRIPT.test(suite);
  return { suite: file, name: isFile || words(name).startsWith(words(suite)) ? name : `${suite} > ${name}`, file };
}

interface Place {
  readonly hints: readonly (string | null)[];
  /** The report's own path, empty for a log. */
  readonly near: string;
  readonly resolver: Resolver;
}

/** A report stands in the module it tells of; a log tells of all. */
const nearOf = ({ isLog, source }: Section): string => (isLog ? '' : source.replaceAll('\\', '/'));

function placeFrame(frame: Frame, { hints, near, resolver }: Place): Frame {
  const path = resolver.path(frame.path, hints, near);
  return { ...frame, path: path ?? frame.path, origin: path === null ? 'library' : originOf(path, resolver) };
}

function originOf(path: string, resolver: Resolver): FrameOrigin {
  if (VENDOR.test(path) || path.startsWith('node:')) return 'library';
  if (resolver.known ? !resolver.exists(path) : isForeignPath(path)) return 'library';
  return isTestPath(path) ? 'test' : 'app';
}

/** File names that tests themselves have; what stands beside them in a test folder may be support. */
const TEST_NAME =
  /[._-](?:test|spec|tests|cy)\.\w+$|(?:Test|Tests|Spec|IT|TestCase)\.\w+$|(?:^|\/)(?:test_[^/]+|[^/]+_test|[^/]+_spec)\.\w+$|\.bats$/;

/** A plain word may be the name of anything; a dotted or a test-like one is a test's. */
const isTestsFile = (path: string, suite: string): boolean =>
  TEST_NAME.test(path) || (/[./\\]/.test(suite) && isTestPath(path));

/** The test's own file: as told, else the outermost frame in a file named like a test, else by its class name. */
function testFile(finding: Finding, frames: readonly Frame[], { hints, near, resolver }: Place): string | null {
  const told = finding.test?.file;
  const path = told ? resolver.path(told, hints, near) : null;
  if (path && (resolver.exists(path) || !resolver.known)) return path;
  const framed = frames.filter(({ origin, path: at }) => origin === 'test' && TEST_NAME.test(at)).at(-1)?.path;
  if (framed) return framed;
  const named = finding.test ? resolver.classFile(finding.test.suite, hints, near) : null;
  return named && isTestsFile(named, finding.test?.suite ?? '') ? named : path;
}

/** Where the finding points: its own location, else its innermost frame in the repository, else the test's file. What is in no checkout gives way to what is. */
function locationOf(
  finding: Finding,
  frames: readonly Frame[],
  { file, hints, near, resolver }: Place & { readonly file: string | null },
): Location | null {
  const path = finding.location && resolver.path(finding.location.path, hints, near);
  const own = finding.location && path ? { ...finding.location, path } : null;
  const isMissing = own !== null && resolver.known && !resolver.exists(own.path);
  if (own && !isMissing) return own;
  const frame = frames.find(({ origin }) => origin === 'app' || origin === 'test');
  if (frame) return { path: frame.path, line: frame.line, column: frame.column };
  if (file && (!own || resolver.exists(file))) return { path: file, line: null, column: null };
  if (own) return own;
  const foreign = finding.location && resolver.foreign(finding.location.path);
  return finding.location && foreign ? { ...finding.location, path: foreign } : null;
}

function passedOf({ reading, section, leg }: CheckedReading, resolver: Resolver): PassedTest[] {
  const hints = hintsOf(null, section);
  const near = nearOf(section);
  return reading.passedTests.map((test) => {
    const told = test.file ? resolver.path(test.file, hints, near) : null;
    const named = told ? null : resolver.classFile(test.suite, hints, near);
    return {
      ...titled({ ...test, file: told ?? (named && isTestsFile(named, test.suite) ? named : null) }),
      tool: reading.tool,
      leg,
    };
  });
}
