// What the tools said, read from their own outputs: one failure per located complaint or failed test, and the tests that ran.
// It shares nothing with src/: the truth must not inherit a parser's mistakes.
import type { LegRun, StepRun } from './run.ts';

export type Fail = { readonly key: string; readonly id: string; readonly tool: string; readonly file: string | null; readonly line: number | null; readonly message: string };
export type Said = { readonly fails: readonly Fail[]; readonly tests: readonly string[] };
type Input = { readonly tool: string; readonly text: string; readonly lines: readonly string[]; readonly report: string; readonly home: string; readonly dir: string };
type Reader = (input: Input) => Said;

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what it removes.
const bare = (text: string) => text.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '');
const unescape = (text: string) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;|&#39;/g, "'").replace(/&#10;|&#xA;/gi, '\n').replace(/&amp;/g, '&');
const within = (input: Input, path: string) => {
  const plain = path.startsWith(`${input.home}/`) ? path.slice(input.home.length + 1) : path.replace(/^\.\//, '');
  return path.startsWith('/') || !input.dir || plain.startsWith(`${input.dir}/`) ? plain : `${input.dir}/${plain}`;
};

const located = (input: Input, at: { file: string; line: number; rule: string; message: string }): Fail => {
  const file = within(input, at.file);
  return { key: `${input.tool}|${file}|${at.rule}|${at.message}`, id: `${input.tool}|${file}:${at.line}|${at.rule}`, tool: input.tool, file, line: at.line, message: at.message };
};
const test = (input: Input, name: string, message = ''): Fail => ({ key: `${input.tool}|${name}`, id: `${input.tool}|${name}`, tool: input.tool, file: null, line: null, message });

/** Lines that match `shape` with named groups file, line, rule?, message. */
const byLine = (shape: RegExp, fallback: string): Reader => (input) => ({
  fails: input.lines.flatMap((line) => {
    const g = shape.exec(line)?.groups;
    return g?.file ? [located(input, { file: g.file, line: Number(g.line), rule: g.rule ?? fallback, message: g.message ?? '' })] : [];
  }),
  tests: [],
});

const eslint: Reader = (input) => {
  const fails: Fail[] = [];
  let file = '';
  for (const line of input.lines) {
    if (/^\/\S/.test(line)) file = line;
    const m = /^\s+(\d+):\d+\s+error\s+(.*?)(?:\s{2,}(\S+))?\s*$/.exec(line);
    if (m) fails.push(located(input, { file, line: Number(m[1]), rule: m[3] ?? 'Parsing error', message: m[2] ?? '' }));
  }
  return { fails, tests: [] };
};

type JunitCase = { readonly suites: readonly string[]; readonly name: string; readonly classname: string; readonly file: string; readonly failed: boolean; readonly skipped: boolean; readonly message: string };

function junitCases(xml: string): JunitCase[] {
  const cases: JunitCase[] = [];
  const suites: string[] = [];
  const attribute = (tag: string, name: string) => unescape(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
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
    cases.push({ suites: [...suites], name: attribute(tag, 'name'), classname: attribute(tag, 'classname'), file: attribute(tag, 'file'), failed, skipped: /<skipped/.test(body), message: attribute(/<(?:failure|error)\b[^>]*>/.exec(body)?.[0] ?? '', 'message') });
  }
  return cases;
}

const junit = (nameOf: (one: JunitCase, input: Input) => string): Reader => (input) => {
  const cases = junitCases(input.report).filter((one) => !one.skipped);
  return { fails: cases.filter((one) => one.failed).map((one) => test(input, nameOf(one, input), one.message)), tests: cases.map((one) => `${input.tool}|${nameOf(one, input)}`) };
};

const vitest = junit((one, input) => (one.name === one.classname ? within(input, one.classname) : `${within(input, one.classname)} > ${one.name}`));
const nodeTest = junit((one, input) => (/\.[cm]?[jt]s$/.test(one.name) ? within(input, one.name) : [...one.suites, one.name].join(' > ')));
const pytest: Reader = (input) => {
  const said = junit((one) => (one.classname ? `${one.classname} > ${one.name}` : `${one.name.replace(/\./g, '/')}.py`))(input);
  return said;
};
const javaJunit = junit((one) => `${one.classname} > ${one.name.replace(/\(.*\)$/, '')}`);
const bats = junit((one) => `${one.classname} > ${one.name}`);

type JestReport = { testResults?: { name: string; message: string; testExecError?: unknown; assertionResults: { status: string; ancestorTitles: string[]; title: string }[] }[] };
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
  const all = input.lines.flatMap((line) => { const m = /^(\w+) \(([\w.]+)\)(?: \.\.\.|$)/.exec(line); return m ? [`${input.tool}|${name(m)}`] : []; });
  const fails = input.lines.flatMap((line) => { const m = /^(?:FAIL|ERROR): (\w+) \(([\w.]+)\)/.exec(line); return m ? [{ m }] : []; });
  return { fails: fails.map(({ m }) => test(input, m[2]?.startsWith('unittest.loader') ? `${m[1]}.py` : name([m[0], m[1], m[2]] as unknown as RegExpExecArray))), tests: all };
};

/** Complaints of the compiler, and tests by package; a test with failed subtests is told by these alone. */
const goTest: Reader = (input) => {
  const fails: Fail[] = [];
  const tests: string[] = [];
  let open: string[] = [];
  for (const line of input.lines) {
    const built = /^(?:vet: )?(\S+\.go):(\d+):\d+: (.*)$/.exec(line);
    if (built) fails.push(located(input, { file: built[1] ?? '', line: Number(built[2]), rule: 'compile', message: built[3] ?? '' }));
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
    const m = /^test (\S+) \.\.\. (\w+)/.exec(line);
    if (m) tests.push(`${input.tool}|${m[1]}`);
    if (m?.[2] === 'FAILED') fails.push(test(input, m[1] ?? ''));
    const error = /^error(?:\[(E\d+)\])?: (.*)$/.exec(line);
    const at = error && input.lines.slice(i + 1, i + 4).map((next) => /^\s*--> (\S+?):(\d+):\d+/.exec(next)).find(Boolean);
    if (error && at) fails.push(located(input, { file: at[1] ?? '', line: Number(at[2]), rule: error[1] ?? 'error', message: error[2] ?? '' }));
  });
  return { fails, tests };
};

const biome: Reader = (input) => {
  const fails: Fail[] = [];
  for (const line of input.lines) {
    const m = /^(\S+?)(?::(\d+):\d+)?\s+((?:lint|assist|parse|format)\S*)\s.*━/.exec(line);
    if (!m) continue;
    if (m[2]) fails.push(located(input, { file: m[1] ?? '', line: Number(m[2]), rule: m[3] ?? '', message: '' }));
    else fails.push({ ...located(input, { file: m[1] ?? '', line: 0, rule: m[3] ?? '', message: '' }), id: `${input.tool}|${within(input, m[1] ?? '')}|${m[3]}`, line: null });
  }
  return { fails, tests: [] };
};

const prettier: Reader = (input) => {
  const files = input.lines.flatMap((line) => /^\[warn\] (\S+\.\S+)$/.exec(line)?.[1] ?? []);
  return { fails: files.map((file) => ({ ...located(input, { file, line: 0, rule: 'format', message: '' }), id: `${input.tool}|${within(input, file)}|format`, line: null })), tests: [] };
};

const gtest: Reader = (input) => {
  const name = (line: string, mark: RegExp) => mark.exec(line)?.[1]?.replace('.', ' > ');
  const tests = input.lines.flatMap((line) => name(line, /\[ RUN {6}\] (\S+)/) ?? []);
  const fails = [...new Set(input.lines.flatMap((line) => name(line, /\[ {2}FAILED {2}\] (\S+\.\S+) \(\d/) ?? []))];
  return { fails: fails.map((one) => test(input, one)), tests: tests.map((one) => `${input.tool}|${one}`) };
};

const READERS: Readonly<Record<string, Reader>> = {
  tsc: byLine(/^(?<file>[^\s(]+)\((?<line>\d+),\d+\): error (?<rule>TS\d+): (?<message>.*)$/, ''),
  mypy: byLine(/^(?<file>[^\s:]+\.py):(?<line>\d+): error: (?<message>.*?)(?: {2}\[(?<rule>[\w-]+)\])?$/, 'error'),
  flake8: byLine(/^(?<file>[^\s:]+\.py):(?<line>\d+):\d+: (?<rule>[A-Z]+\d+) (?<message>.*)$/, ''),
  shellcheck: byLine(/^(?<file>[^\s:]+):(?<line>\d+):\d+: (?:error|warning|note): (?<message>.*) \[(?<rule>SC\d+)\]$/, ''),
  'go-build': byLine(/^(?:vet: )?(?<file>\S+\.go):(?<line>\d+):\d+: (?<message>.*)$/, 'compile'),
  'go-vet': byLine(/^(?:vet: )?(?<file>\S+\.go):(?<line>\d+):\d+: (?<message>.*)$/, 'vet'),
  gcc: byLine(/^(?<file>[^\s:]+):(?<line>\d+):\d+: (?:fatal )?error: (?<message>.*)$/, 'error'),
  javac: byLine(/^(?<file>[^\s:]+\.java):(?<line>\d+): error: (?<message>.*)$/, 'error'),
  eslint, vitest, 'node-test': nodeTest, pytest, jest, unittest, 'go-test': goTest, cargo, biome, prettier, gtest, java: javaJunit, bats,
};

/** The reports a test runner's step leaves, by its kind. */
const REPORT: Readonly<Record<string, RegExp>> = { vitest: /junit\.xml$/, 'node-test': /junit\.xml$/, pytest: /pytest\.xml$/, jest: /jest\.json$/, bats: /report\.xml$/, java: /TEST-junit-jupiter\.xml$/ };

function readStep(kind: string, ran: StepRun, at: { run: LegRun; home: string }): Said {
  const tool = kind;
  const lines = ran.lines.map((line) => bare(line.text));
  const dir = ran.step.directory ?? '';
  const pattern = REPORT[kind];
  const report = pattern ? [...at.run.reports].filter(([name]) => pattern.test(name) && (!dir || name.startsWith(`${dir.split('/').at(-1)}/`))).map(([, text]) => text).join('\n') : '';
  const said = READERS[kind]?.({ tool, text: lines.join('\n'), lines, report, home: at.home, dir }) ?? { fails: [], tests: [] };
  if (!ran.code || said.fails.length) return ran.code ? said : { ...said, fails: [] };
  const id = `${tool}|None|<crash>`;
  return { ...said, fails: [{ key: id, id, tool, file: null, line: null, message: lines.filter(Boolean).at(-1) ?? '' }] };
}

/** Everything the steps of one leg said; the n-th complaint with the same words has its own key. */
export function readLeg(tools: Readonly<Record<string, string>>, run: LegRun, home: string): Said {
  const all = run.steps.flatMap((ran) => { const kind = tools[ran.step.id]; return kind ? [readStep(kind, ran, { run, home })] : []; });
  const seen = new Map<string, number>();
  const fails = all.flatMap((said) => said.fails).map((fail) => {
    const nth = (seen.get(fail.key) ?? 0) + 1;
    seen.set(fail.key, nth);
    return nth === 1 ? fail : { ...fail, key: `${fail.key}#${nth}` };
  });
  return { fails, tests: [...new Set(all.flatMap((said) => said.tests))].sort() };
}
