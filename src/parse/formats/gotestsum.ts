// gotestsum in its formats (testname, pkgname, dots, standard): the summary at the end, and what came before it when there is none.
//   PASS store.TestPutGet (0.00s)
//   === FAIL: store TestTable/one (re-run 1) (0.00s)
//       store_test.go:31: got 2, want 1
//   DONE 2 runs, 9 tests, 1 skipped, 5 failures in 1.796s

import type { Finding } from '../../model/finding.ts';
import type { Context, Line, LogFormat, LogReader, ReadingPart } from '../../model/format.ts';
import type { Outcome } from '../../model/source.ts';
import { compileReader } from './go/compile.ts';
import { pathBook } from './go/paths.ts';
import { endTest, type GoPackage, newPackage, output, readPackage, testNamed } from './go/package.ts';
import { isFraming, textReader } from './go/text.ts';

const BLOCK = /^=== (?<state>FAIL|SKIP): (?<pkg>\S{1,300})(?: (?<name>(?!\()\S.{0,400}?))?(?: \(re-run (?<run>\d{1,3})\))?(?: {1,2}\((?:[\d.]{1,12}s|unknown|cached)\))?$/;
const SECTION = /^=== (?:Failed|Skipped|Errors)$/;
const DONE = /^DONE (?:(?<runs>\d{1,3}) runs?, )?(?<tests>\d{1,7}) tests?(?:, (?<skipped>\d{1,7}) skipped)?(?:, (?<failures>\d{1,7}) failures?)?(?:, (?<errors>\d{1,7}) errors?)?(?: in [\d.]{1,12}s)?$/;
const NAMED = /^(?:::group::| {2}|✓ |✖ |↷ )?(?<state>PASS|FAIL|SKIP) (?<id>\S.{0,600}?)(?: \(re-run \d{1,3}\))? \((?:-?[\d.]{1,12}s|unknown|cached)\)$/;
const TEST_AT = /(?:^|\.)(?=(?:Test|Example|Fuzz|Benchmark)[^/.]{0,200}(?:\/|$))/;
const UNBUILT = /\bFAIL\s{1,4}(?<path>\S{1,300}) \[(?:build|setup) failed\]/;

interface Summary {
  readonly packages: Map<string, GoPackage>;
  /** The highest rerun in which a test still failed, by `package test`. */
  readonly attempts: Map<string, number>;
}

function open(context: Context): LogReader {
  const compile = compileReader(context, true);
  const inline = textReader();
  const names = pathBook();
  const summary: Summary = { packages: new Map(), attempts: new Map() };
  const passed = new Map<string, Outcome>();
  const unbuilt = new Set<string>();
  let summed = false;
  let done: Readonly<Record<string, string | undefined>> | null = null;
  let block: { readonly pkg: GoPackage; readonly name: string | null } | null = null;
  const take = (line: Line): void => {
    const { text } = line;
    const closing = text.startsWith('DONE ') ? DONE.exec(text)?.groups : undefined;
    const head = text.startsWith('=== ') ? BLOCK.exec(text)?.groups : undefined;
    if (closing || head || SECTION.test(text)) {
      summed = !closing;
      if (closing) done = closing;
      block = head?.state === 'FAIL' ? begin(summary, head, line) : null;
      return;
    }
    const failed = text.includes('failed]') ? UNBUILT.exec(text)?.groups?.path : undefined;
    if (failed) unbuilt.add(failed);
    names.see(text);
    if (block) {
      if (!isFraming(text)) output(block.pkg, block.name === null ? null : testNamed(block.pkg, block.name, line), line);
      if (block.name === null) block.pkg.resultLine = line;
      return;
    }
    if (compile.push(line) || summed) return;
    const named = NAMED.exec(text)?.groups;
    if (named) readNamed(named, passed, context.limits.outcomes);
    else inline.push(line);
  };
  return {
    push: (lines) => lines.forEach(take),
    end(): ReadingPart {
      const packages = done || summary.packages.size ? [...summary.packages.values()] : inline.packages;
      const texts = inline.packages.filter((pkg) => pkg.path !== null);
      for (const pkg of packages) pkg.path = pkg.path === null ? null : names.whole(pkg.path, textOf(pkg));
      const said = packages.map((pkg) => readPackage(pkg, 'gotestsum', context));
      const runs = Number(done?.runs ?? 1);
      const findings = said.flatMap((one) => one.findings).map((finding) => retried(finding, { runs, attempts: summary.attempts, names }));
      const failed = new Set(findings.map((finding) => `${finding.test?.suite} ${finding.test?.name}`));
      return {
        findings: [...compile.findings('gotestsum'), ...findings].slice(0, context.limits.findings),
        ...countsOf(done, { said, findings, runs }),
        passedTests: [...passed.values(), ...texts.flatMap((pkg) => readPackage(pkg, 'gotestsum', context).passed)]
          .map((one) => ({ ...one, suite: names.whole(one.suite, []) })).filter((one) => !failed.has(`${one.suite} ${one.name}`)).slice(0, context.limits.outcomes),
        truncated: said.some((one) => one.truncated) || done === null, notRun: [...unbuilt, ...said.flatMap((one) => one.notRun)],
      };
    },
  };
}

const textOf = (pkg: GoPackage): string[] => [...(pkg.crash ?? []), ...pkg.loose].map((line) => line.text);

function begin(summary: Summary, head: Readonly<Record<string, string | undefined>>, line: Line): { pkg: GoPackage; name: string | null } {
  const path = head.pkg ?? '';
  const name = head.name ?? null;
  const run = Number(head.run ?? 0);
  const key = `${path} ${name}`;
  // A rerun's block replaces the earlier one of the same test.
  const id = name === null || run > 0 || summary.attempts.has(key) ? `${path} ${name}` : path;
  const pkg = summary.packages.get(id) ?? newPackage(path);
  if (!summary.packages.has(id)) summary.packages.set(id, pkg);
  if (pkg.crash) return beginAfterCrash(summary, { path, name, line });
  summary.attempts.set(key, Math.max(run, summary.attempts.get(key) ?? 0));
  if (name === null) {
    pkg.result = 'fail';
    pkg.resultLine = line;
  } else endTest(testNamed(pkg, name, line), 'fail', line);
  return { pkg, name };
}

/** A crash takes all that follows in its package; the next block is another test's. */
function beginAfterCrash(summary: Summary, { path, name, line }: { readonly path: string; readonly name: string | null; readonly line: Line }): { pkg: GoPackage; name: string | null } {
  const pkg = newPackage(path);
  summary.packages.set(`${path} ${name} ${line.number}`, pkg);
  summary.attempts.set(`${path} ${name}`, summary.attempts.get(`${path} ${name}`) ?? 0);
  if (name !== null) endTest(testNamed(pkg, name, line), 'fail', line);
  return { pkg, name };
}

function readNamed(said: Readonly<Record<string, string | undefined>>, passed: Map<string, Outcome>, most: number): void {
  const id = said.id ?? '';
  const at = TEST_AT.exec(id);
  if (!at || said.state !== 'PASS' || passed.size >= most) return;
  const cut = at.index + at[0].length;
  passed.set(id, { suite: id.slice(0, at.index) || '.', name: id.slice(cut), file: null });
}

function retried(finding: Finding, { runs, attempts, names }: { readonly runs: number; readonly attempts: ReadonlyMap<string, number>; readonly names: { whole(path: string, lines: readonly string[]): string } }): Finding {
  if (runs < 2 || !finding.test) return finding;
  const last = [...attempts].filter(([key]) => {
    const [path = '', ...name] = key.split(' ');
    return name.join(' ') === finding.test?.name && names.whole(path, []) === finding.test.suite;
  }).map(([, run]) => run);
  return last.length > 0 && Math.max(...last) < runs - 1 ? { ...finding, passedOnRetry: true } : finding;
}

function countsOf(done: Readonly<Record<string, string | undefined>> | null, { said, findings, runs }: { readonly said: readonly { readonly counts: Readonly<Record<'pass' | 'fail' | 'skip', number>> }[]; readonly findings: readonly Finding[]; readonly runs: number }): Pick<ReadingPart, 'passed' | 'failed' | 'skipped'> {
  if (!done) {
    const sum = (state: 'pass' | 'fail' | 'skip'): number => said.reduce((total, one) => total + one.counts[state], 0);
    return { passed: sum('pass'), failed: sum('fail'), skipped: sum('skip') };
  }
  const failures = Number(done.failures ?? 0);
  const skipped = Number(done.skipped ?? 0);
  // With reruns gotestsum counts tries; the tests that failed to the end are those that count.
  const failed = runs > 1 ? findings.filter((finding) => finding.test && !finding.passedOnRetry).length : failures;
  return { passed: Math.max(0, Number(done.tests ?? 0) - failures - skipped), failed, skipped };
}

export const gotestsum: LogFormat = {
  name: 'gotestsum',
  title: 'gotestsum',
  url: 'https://github.com/gotestyourself/gotestsum#output-format',
  family: 'unit',
  reads: 'log',
  commands: /\bgotestsum\b/,
  probe: (text) => /^DONE (?:\d{1,3} runs?, )?\d{1,7} tests?(?:, \d{1,7} (?:skipped|failures?|errors?)){0,3}(?: in [\d.]{1,12}s)?$|^=== (?:FAIL|SKIP): \S{1,300} \S|^(?:PASS|FAIL|SKIP) (?:[\w./-]{1,300}\.)?(?:Test|Example|Fuzz)\w{0,200}(?:\/\S{0,300})? \(-?[\d.]{1,12}s\)$/m.test(text),
  open,
};
