// What one Go package's run gives: a finding per failing test, crash or silent end, the tests that passed, the counts.

import type { Finding, TestCase } from '../../../model/finding.ts';
import type { Context, Line } from '../../../model/format.ts';
import type { Outcome } from '../../../model/source.ts';
import { findingOf, locationOf } from '../draft.ts';
import { type Crash, ownGoFrame, readCrash, testIn } from './crash.ts';
import { readOutput, tells } from './output.ts';
import type { Ended, GoPackage, GoTest } from './package.ts';

const RUNTIME = /^panic: runtime error: (?<nil>invalid memory address|nil)?/;
const STAMP = /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d{1,9})? /;

/** Names that have a subtest among `names`. */
export function parentsOf(names: readonly string[]): ReadonlySet<string> {
  const parents = new Set<string>();
  for (const name of names) {
    for (let at = name.indexOf('/'); at > 0; at = name.indexOf('/', at + 1)) parents.add(name.slice(0, at));
  }
  return parents;
}

/** What a package gives: findings, passed tests, the tests that never got their turn. */
export interface PackageSaid {
  readonly findings: readonly Finding[];
  readonly passed: readonly Outcome[];
  readonly counts: Readonly<Record<Ended, number>>;
  readonly truncated: boolean;
  readonly notRun: readonly string[];
}

/** Reads a package once it is over or the output ends. */
export function readPackage(pkg: GoPackage, tool: string, context: Context): PackageSaid {
  const tests = [...pkg.tests.values()];
  const crashed = pkg.crash ? crashFindings(pkg, { tool, context }) : { findings: [], names: new Set<string>() };
  const failing = tests.filter((test) => test.state === 'fail' && !crashed.names.has(test.name));
  const parents = parentsOf(tests.filter((test) => test.state === 'fail').map((test) => test.name));
  const leaves = failing.filter((test) => !parents.has(test.name) || tells(textOf(test.lines)));
  const again = tests.filter((test) => test.state === 'pass' && test.earlier);
  const ofAgain = parentsOf(again.map((test) => test.name));
  const findings = [
    ...leaves.map((test) => testFinding(pkg, test, { tool, context })),
    ...crashed.findings,
    ...again
      .filter((test) => !ofAgain.has(test.name))
      .map((test) => ({
        ...testFinding(pkg, { ...test, lines: [...(test.earlier ?? [])] }, { tool, context }),
        passedOnRetry: true,
      })),
  ];
  const silent =
    findings.every((finding) => finding.passedOnRetry) && pkg.result === 'fail' ? quit(pkg, { tool, context }) : [];
  const count = (state: Ended): number => tests.filter((test) => test.state === state).length;
  const cut =
    pkg.crash !== null ||
    (pkg.result === null && tests.some((test) => test.state === 'running')) ||
    silent.some((finding) => finding.test !== null);
  return {
    findings: [...findings, ...silent],
    passed: tests.filter((test) => test.state === 'pass').map((test) => caseOf(pkg, test.name)),
    counts: {
      pass: count('pass'),
      fail: failedIn(pkg, [...crashed.names, ...silent.flatMap((finding) => finding.test?.name ?? [])]),
      skip: count('skip'),
    },
    truncated: cut,
    notRun: cut
      ? tests
          .filter((test) => test.state === 'paused' && !crashed.names.has(test.name))
          .map((test) => [pkg.path, test.name].filter(Boolean).join('.'))
      : [],
  };
}

/** Failed tests, with those that ended without a line of their own. */
function failedIn(pkg: GoPackage, names: readonly string[]): number {
  const failed = [...pkg.tests.values()].filter((test) => test.state === 'fail' || test.cut).map((test) => test.name);
  return new Set([...failed, ...names]).size;
}

interface Reader {
  readonly tool: string;
  readonly context: Context;
}

const textOf = (lines: readonly Line[]): string[] => lines.map((line) => line.text);
const caseOf = (pkg: GoPackage, name: string): TestCase => ({ suite: pkg.path ?? '', name, file: null });

function testFinding(pkg: GoPackage, test: GoTest, { tool, context }: Reader): Finding {
  // A race is reported before the test's own line says that there was one.
  const raced =
    test.lines.some((line) => line.text.includes('race detected during execution')) &&
    !test.lines.some((line) => line.text.includes('DATA RACE'));
  const lines = raced ? [...pkg.loose.filter((line) => line.text.trim()), ...test.lines] : test.lines;
  const said = readOutput(textOf(lines));
  return findingOf(
    {
      tool,
      message: said.message.replace(STAMP, '') || `${test.name} failed`,
      detail: textOf(lines).join('\n').trimEnd(),
      location: said.location,
      frames: said.frames,
      facts: said.facts,
      test: caseOf(pkg, test.name),
      scope: pkg.path ?? test.first.scope,
      source: {
        path: context.source,
        line: Math.min(lines[said.at]?.number ?? test.first.number, test.last?.number ?? Number.MAX_SAFE_INTEGER),
        endLine: Math.max(test.end, test.first.number),
      },
    },
    context.limits.detailChars,
  );
}

/** The finding of each test that a crash hit; without any test known, one of the package. */
function crashFindings(
  pkg: GoPackage,
  reader: Reader,
): { readonly findings: readonly Finding[]; readonly names: ReadonlySet<string> } {
  const crash = readCrash(textOf(pkg.crash ?? []));
  const hit = [...new Set(hitBy(pkg, crash))];
  return {
    findings: (hit.length ? hit : [null]).map((name) => crashFinding(pkg, { crash, name }, reader)),
    names: new Set(hit),
  };
}

/** Who waits is told by the stack with a test in it, not by the first. */
const isWaiting = (crash: Crash): boolean => /test timed out|^SIGQUIT|goroutines are asleep/.test(crash.message);

/** The tests a crash is about: those it names, those running, the one in the stack, at last the one that failed last. */
function hitBy(pkg: GoPackage, crash: Crash): readonly string[] {
  const running = [...pkg.tests.values()].filter((test) => test.state === 'running').map((test) => test.name);
  const first = crash.goroutines[0];
  const inFirst = first ? testIn(first) : null;
  const inStack = inFirst ?? crash.goroutines.map(testIn).find((name) => name !== null) ?? null;
  if (isWaiting(crash))
    return leavesOf(crash.running.length ? crash.running : running.length ? running : inStack ? [inStack] : []);
  if (inFirst) return [leafOf(pkg, inFirst, running)];
  if (running.length) return leavesOf(running).slice(-1);
  return inStack ? [leafOf(pkg, inStack, running)] : lastFailed(pkg);
}

function crashFinding(
  pkg: GoPackage,
  { crash, name }: { readonly crash: Crash; readonly name: string | null },
  { tool, context }: Reader,
): Finding {
  const lines = pkg.crash ?? [];
  const top = name?.split('/')[0] ?? null;
  const waiting = isWaiting(crash)
    ? (crash.goroutines.find((one) => testIn(one) === top) ?? crash.goroutines.find((one) => testIn(one) !== null))
    : undefined;
  const frames = (waiting ?? crash.goroutines[0])?.frames ?? [];
  const place = ownGoFrame(frames);
  return findingOf(
    {
      tool,
      message: crash.message,
      ...kindOf(crash.message),
      detail: textOf(lines).join('\n').trim(),
      frames,
      location: place && locationOf(place.path, place.line),
      test: name === null ? null : caseOf(pkg, name),
      scope: pkg.path ?? lines[0]?.scope ?? null,
      source: {
        path: context.source,
        line: lines[0]?.number ?? 1,
        endLine: lines.findLast((line) => line.text.trim())?.number ?? 1,
      },
    },
    context.limits.detailChars,
  );
}

/** Go's words for a panic of its own are what other tools say of undefined behaviour. */
function kindOf(message: string): { readonly kind?: 'never-null' | 'throws' } {
  const said = RUNTIME.exec(message);
  return said ? { kind: said.groups?.nil ? 'never-null' : 'throws' } : {};
}

/** Of names, those that have no subtest among them. */
function leavesOf(names: readonly string[]): string[] {
  const parents = parentsOf(names);
  return names.filter((name) => !parents.has(name));
}

/** The subtest of a test function that was running or failed last; a stack names only the function. */
function leafOf(pkg: GoPackage, name: string, running: readonly string[]): string {
  const own = (one: string): boolean => one === name || one.startsWith(`${name}/`);
  const failed = [...pkg.tests.values()].filter((test) => test.state === 'fail').map((test) => test.name);
  return leavesOf(running.filter(own)).at(-1) ?? leavesOf(failed.filter(own)).at(-1) ?? name;
}

function lastFailed(pkg: GoPackage): string[] {
  return leavesOf([...pkg.tests.values()].filter((test) => test.state === 'fail').map((test) => test.name)).slice(-1);
}

/** A package that failed without a failing test: it was ended from inside, by os.Exit, log.Fatal or TestMain. */
function quit(pkg: GoPackage, { tool, context }: Reader): Finding[] {
  const running = leavesOf([...pkg.tests.values()].filter((test) => test.state === 'running').map((test) => test.name));
  const name = running.at(-1) ?? null;
  const test = name ? pkg.tests.get(name) : undefined;
  const lines = [...(test?.lines ?? []), ...pkg.loose].filter(
    (line) => line.text.trim() && !/^(?:PASS|FAIL|testing: warning|coverage:)/.test(line.text),
  );
  const said = lines.filter((line) => !/^exit status \d+$/.test(line.text)).at(-1) ?? lines.at(-1) ?? pkg.resultLine;
  const exit = /^exit status (\d{1,3})$/.exec(
    lines.find((line) => line.text.startsWith('exit status'))?.text ?? '',
  )?.[1];
  return [
    findingOf(
      {
        tool,
        message: said?.text.trim().replace(STAMP, '') || 'the package failed',
        detail: textOf(lines.slice(-60)).join('\n'),
        test: name ? caseOf(pkg, name) : null,
        scope: pkg.path,
        ...(exit ? { facts: { exitCode: Number(exit) } } : {}),
        source: {
          path: context.source,
          line: test?.first.number ?? said?.number ?? 1,
          endLine: pkg.resultLine?.number ?? said?.number ?? 1,
        },
      },
      context.limits.detailChars,
    ),
  ];
}
