// `go test`, plain and -v: failing tests and subtests, panics, timeouts, races, packages that do not build.
//   --- FAIL: TestGet (0.00s)
//       store_test.go:23: Get error = get nope: not found, want core.ErrNotFound
//   FAIL	example.com/relay/store	0.009s

import type { Context, LogFormat, LogReader, ReadingPart } from '../../model/format.ts';
import { COMPILING, compileReader } from '../kit/go/compile.ts';
import { START } from '../kit/go/crash.ts';
import { type GoPackage, LOOSE_LINES } from '../kit/go/package.ts';
import { readPackage } from '../kit/go/report.ts';
import { FRAMING, textReader } from '../kit/go/text.ts';

const SUMMED =
  /^(?:DONE (?:\d{1,4} runs, )?\d{1,7} tests?\b.{0,120} in [\d.]{1,12}s|=== (?:FAIL|SKIP): \S.{0,600}|(?:PASS|FAIL|SKIP) (?:[\w./-]{1,300}\.)?(?:Test|Example|Fuzz)\w{0,200}(?:\/\S{0,300})? \(-?[\d.]{1,12}s\))$/;

/** Lets go of what a package printed that is over and in which all went well: nobody asks for it any more. */
function forget({ result, crash, loose, tests }: GoPackage): void {
  if (crash) return;
  const failed = [...tests.values()].filter(({ state }) => state === 'fail');
  // Of a race its test says only that there was one.
  if (failed.length && !failed.some(({ lines }) => lines.some(({ text }) => text.includes('race detected'))))
    loose.length = 0;
  if (result !== 'ok' || failed.length) return;
  loose.length = 0;
  for (const { lines } of tests.values()) lines.length = 0;
}

function open(context: Context): LogReader {
  const compile = compileReader(context, true);
  const tests = textReader();
  let summed = false;
  let freed = 0;
  return {
    push(lines) {
      for (const line of lines) {
        summed ||= SUMMED.test(line.text);
        if (!compile.push(line)) tests.push(line);
      }
      for (let pkg = tests.packages[freed]; pkg?.result; pkg = tests.packages[++freed]) forget(pkg);
    },
    rests: () => compile.rests() && tests.rests(),
    // What gotestsum printed around the same lines is read by its own format.
    end: () => (summed ? { findings: [] } : result()),
  };
  function result(): ReadingPart {
    const said = tests.packages.map((pkg) => readPackage(pkg, 'go-test', context));
    const sum = (state: 'pass' | 'fail' | 'skip'): number => said.reduce((total, one) => total + one.counts[state], 0);
    const verbose = said.some((one) => one.passed.length > 0);
    return {
      findings: [...compile.findings('go-test'), ...said.flatMap((one) => one.findings)].slice(
        0,
        context.limits.findings,
      ),
      // Without -v go says nothing of the tests that passed or were skipped.
      passed: verbose ? sum('pass') : null,
      failed: sum('fail'),
      skipped: verbose ? sum('skip') : null,
      passedTests: said.flatMap((one) => one.passed).slice(0, context.limits.outcomes),
      truncated: said.some((one) => one.truncated),
      notRun: [...tests.unbuilt, ...said.flatMap((one) => one.notRun)],
    };
  }
}

export const goTest: LogFormat = {
  name: 'go-test',
  title: 'go test',
  url: 'https://pkg.go.dev/cmd/go#hdr-Test_packages',
  family: 'unit',
  reads: 'log',
  commands: /\bgo test\b(?!.*-json)/,
  marks: [
    '\nDONE ',
    '\n=== ',
    '\nPASS',
    '\nFAIL',
    '\nSKIP',
    '--- FAIL: ',
    '--- PASS: ',
    '--- SKIP: ',
    '\nok',
    '\npanic: test timed out',
  ],
  wakes: [SUMMED, START, ...COMPILING, ...FRAMING],
  before: () => LOOSE_LINES,
  probe: (text) =>
    !/^DONE (?:\d{1,4} runs?, )?\d{1,7} tests?(?:, \d| in )|^=== (?:FAIL|SKIP): \S|^(?:PASS|FAIL|SKIP) (?:[\w./-]{1,300}\.)?(?:Test|Example|Fuzz)\w{0,200}(?:\/\S{0,300})? \(-?[\d.]{1,12}s\)$/m.test(
      text,
    ) &&
    /^\s{0,80}--- (?:FAIL|PASS|SKIP): \S{1,400} \([\d.]{1,12}s\)$|^(?:FAIL|ok)\s{1,4}\S{1,300}\s{1,4}(?:[\d.]{1,12}s|\[build failed\]|\[setup failed\]|\(cached\))|^=== RUN\s{1,4}\S|^panic: test timed out after/m.test(
      text,
    ),
  open,
};
