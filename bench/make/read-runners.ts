// Reads what test runners left: JUnit files, Jest's JSON, and the text of those that leave nothing else.
import { type Fail, type Input, located, type Reader, test, within } from './said.ts';

const plainText = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;|&#39;/g, "'")
    .replace(/&#10;|&#xA;/gi, '\n')
    .replace(/&amp;/g, '&');
type JunitCase = {
  readonly suites: readonly string[];
  readonly name: string;
  readonly classname: string;
  readonly file: string;
  readonly failed: boolean;
  readonly skipped: boolean;
  readonly message: string;
};

function junitCases(xml: string): JunitCase[] {
  const cases: JunitCase[] = [];
  const suites: string[] = [];
  const attribute = (tag: string, name: string) => plainText(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
  for (const m of xml.matchAll(/<(\/?)(testsuite|testcase)\b([^>]*?)(\/?)>/g)) {
    const [tag, closing, kind, rest, selfClosed] = m;
    if (kind === 'testsuite') {
      if (closing) suites.pop();
      else if (!selfClosed) suites.push(attribute(` ${rest}`, 'name'));
      continue;
    }
    if (closing) continue;
    const from = m.index + tag.length;
    const body = selfClosed ? '' : xml.slice(from, xml.indexOf('</testcase>', from));
    const failed = /<(failure|error)\b/.test(body);
    cases.push({
      suites: [...suites],
      name: attribute(tag, 'name'),
      classname: attribute(tag, 'classname'),
      file: attribute(tag, 'file'),
      failed,
      skipped: /<skipped/.test(body),
      message: attribute(/<(?:failure|error)\b[^>]*>/.exec(body)?.[0] ?? '', 'message'),
    });
  }
  return cases;
}

const junit =
  (nameOf: (one: JunitCase, input: Input) => string): Reader =>
  (input) => {
    const cases = junitCases(input.report).filter((one) => !one.skipped);
    return {
      fails: cases.filter((one) => one.failed).map((one) => test(input, nameOf(one, input), one.message)),
      tests: cases.map((one) => `${input.tool}|${nameOf(one, input)}`),
    };
  };

const vitest = junit((one, input) =>
  one.name === one.classname ? within(input, one.classname) : `${within(input, one.classname)} > ${one.name}`,
);
const nodeTest = junit((one, input) =>
  /\.[cm]?[jt]s$/.test(one.name) ? within(input, one.name) : [...one.suites, one.name].join(' > '),
);
const pytest = junit((one) => (one.classname ? `${one.classname} > ${one.name}` : one.name));
const javaJunit = junit((one) => `${one.classname} > ${one.name.replace(/\(.*\)$/, '')}`);
const phpunit = junit((one) => `${one.classname.replace(/\./g, '\\')} > ${one.name}`);
const rspec = junit((one) => `${one.classname} > ${one.name}`);
const playwright = junit((one) => [one.classname, ...one.name.split(' › ')].join(' > '));
const bats = junit((one) => `${one.classname} > ${one.name}`);

/** Complaints of the compiler as Maven repeats them once, and what Surefire left. */
const maven: Reader = (input) => {
  const end = input.lines.findIndex((line) => line.includes('BUILD FAILURE'));
  const built = input.lines.slice(0, end < 0 ? undefined : end).flatMap((line) => {
    const m = /^\[ERROR\] (\/\S+\.java):\[(\d+),\d+\] (?:error: )?(.*)$/.exec(line);
    return m ? [located(input, { file: m[1] ?? '', line: Number(m[2]), rule: 'error', message: m[3] ?? '' })] : [];
  });
  const said = javaJunit(input);
  return { fails: [...built, ...said.fails], tests: said.tests };
};

type JestReport = {
  testResults?: {
    name: string;
    message: string;
    testExecError?: unknown;
    assertionResults: { status: string; ancestorTitles: string[]; title: string }[];
  }[];
};
const jest: Reader = (input) => {
  if (!input.report.startsWith('{')) return { fails: [], tests: [] };
  const files = (JSON.parse(input.report) as JestReport).testResults ?? [];
  const fails: Fail[] = [];
  const tests: string[] = [];
  for (const file of files) {
    const path = within(input, file.name);
    if (!file.assertionResults.length) fails.push(test(input, path));
    for (const one of file.assertionResults) {
      const name = `${path} > ${[...one.ancestorTitles, one.title].join(' > ')}`;
      if (one.status === 'failed') fails.push(test(input, name));
      if (one.status !== 'pending') tests.push(`${input.tool}|${name}`);
    }
  }
  return { fails, tests };
};

const unittest: Reader = (input) => {
  const name = (m: RegExpExecArray) => `${(m[2] ?? '').replace(/\.[^.]+$/, '')} > ${m[1]}`;
  const all = input.lines.flatMap((line) => {
    const m = /^(\w+) \(([\w.]+)\)(?: \.\.\.|$)/.exec(line);
    return m ? [`${input.tool}|${name(m)}`] : [];
  });
  const fails = input.lines.flatMap((line) => {
    const m = /^(?:FAIL|ERROR): (\w+) \(([\w.]+)\)/.exec(line);
    return m ? [{ m }] : [];
  });
  return {
    fails: fails.map(({ m }) =>
      test(
        input,
        m[2]?.startsWith('unittest.loader') ? `${m[1]}.py` : name([m[0], m[1], m[2]] as unknown as RegExpExecArray),
      ),
    ),
    tests: all,
  };
};

/** Complaints of the compiler, and tests by package; a test with failed subtests is told by these alone. */
const goTest: Reader = (input) => {
  const fails: Fail[] = [];
  const tests: string[] = [];
  let open: string[] = [];
  for (const line of input.lines) {
    const built = /^(?:vet: )?(\S+\.go):(\d+):\d+: (.*)$/.exec(line);
    if (built)
      fails.push(
        located(input, { file: built[1] ?? '', line: Number(built[2]), rule: 'compile', message: built[3] ?? '' }),
      );
    const m = /^\s*--- (FAIL|PASS): (\S+) \(/.exec(line);
    if (m) {
      tests.push(m[2] ?? '');
      if (m[1] === 'FAIL') open.push(m[2] ?? '');
    }
    const end = /^(?:FAIL|ok {2})\t(\S+)/.exec(line);
    if (!end) continue;
    const leaves = open.filter((name) => !open.some((other) => other.startsWith(`${name}/`)));
    fails.push(...leaves.map((name) => test(input, `${end[1]} > ${name}`)));
    open = [];
  }
  return { fails, tests: tests.map((name) => `${input.tool}|${name}`) };
};

const cargo: Reader = (input) => {
  const fails: Fail[] = [];
  const tests: string[] = [];
  input.lines.forEach((line, i) => {
    const m = /^test (.+?)(?: - should panic)? \.\.\. (\w+)/.exec(line);
    if (m) tests.push(`${input.tool}|${m[1]}`);
    if (m?.[2] === 'FAILED') fails.push(test(input, m[1] ?? ''));
    const hangs = /^test (.+) has been running for over \d+ seconds$/.exec(line)?.[1];
    if (hangs && !input.lines.some((other) => other.startsWith(`test ${hangs} ... `))) fails.push(test(input, hangs));
    const error = /^error(?:\[(E\d+)\])?: (.*)$/.exec(line);
    const at =
      error &&
      input.lines
        .slice(i + 1, i + 4)
        .map((next) => /^\s*--> (\S+?):(\d+):\d+/.exec(next))
        .find(Boolean);
    if (error && at)
      fails.push(
        located(input, { file: at[1] ?? '', line: Number(at[2]), rule: error[1] ?? 'error', message: error[2] ?? '' }),
      );
  });
  return { fails, tests };
};

/** Files that rustfmt would write differently; each is one complaint. */
const rustfmt: Reader = (input) => {
  const files = input.lines.flatMap((line) => /^Diff in (\S+\.rs):(\d+):/.exec(line)?.[1] ?? []);
  const fails = [...new Set(files)].map((file) => ({
    ...located(input, { file, line: 0, rule: 'format', message: '' }),
    line: null,
  }));
  return { fails: fails.map((fail) => ({ ...fail, id: `${fail.tool}|${fail.file}|format` })), tests: [] };
};

const gtest: Reader = (input) => {
  const name = (line: string, mark: RegExp) => mark.exec(line)?.[1]?.replace('.', ' > ');
  const tests = input.lines.flatMap((line) => name(line, /\[ RUN {6}\] (\S+)/) ?? []);
  const ended = new Set(
    input.lines.flatMap((line) => name(line, /\[ {2}(?: {5}OK|FAILED {1}| SKIPPED) {1,2}\] (\S+\.\S+) \(\d/) ?? []),
  );
  const told = input.lines.flatMap((line) => name(line, /\[ {2}FAILED {2}\] (\S+\.\S+) \(\d/) ?? []);
  // What began and never ended took the program with it.
  const fails = [...new Set([...told, ...tests.filter((one) => !ended.has(one))])];
  return { fails: fails.map((one) => test(input, one)), tests: tests.map((one) => `${input.tool}|${one}`) };
};

/** The executables ctest ran, and the cases of GoogleTest they said. What was never built is not run: that is no failure of its own. */
const ctest: Reader = (input) => {
  const said = gtest({ ...input, tool: 'gtest' });
  const failed = input.lines.flatMap(
    (line) =>
      /^\s+\d+ - (\S+) \((?:Failed|Timeout|SEGFAULT|Subprocess aborted|ILLEGAL|Exception.*)\)/.exec(line)?.[1] ?? [],
  );
  const tests = input.lines.flatMap(
    (line) => /^\s*\d+\/\d+ Test\s+#\d+: (\S+) (?!.*\*\*\*Not Run)/.exec(line)?.[1] ?? [],
  );
  return {
    fails: [...failed.map((name) => test(input, name)), ...said.fails],
    tests: tests.map((name) => `${input.tool}|${name}`),
  };
};

export const runners = {
  rustfmt,
  ctest,
  'cargo-build': cargo,
  'cargo-clippy': cargo,
  phpunit,
  rspec,
  playwright,
  maven,
  vitest,
  'node-test': nodeTest,
  pytest,
  jest,
  unittest,
  'go-test': goTest,
  cargo,
  gtest,
  java: javaJunit,
  bats,
};
