// What the tools said, read from their own outputs: one failure per located complaint or failed test, and the tests that ran.
// It shares nothing with src/: the truth must not inherit a parser's mistakes.
import { runners } from './read-runners.ts';
import type { LegRun, StepRun } from './run.ts';
import { type Fail, located, type Reader, type Said, within } from './said.ts';

const bare = (text: string) => text.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '');
/** Lines that match `shape` with named groups file, line, rule?, message. */
const byLine =
  (shape: RegExp, fallback: string): Reader =>
  (input) => ({
    fails: input.lines.flatMap((line) => {
      const g = shape.exec(line)?.groups;
      return g?.file
        ? [located(input, { file: g.file, line: Number(g.line), rule: g.rule ?? fallback, message: g.message ?? '' })]
        : [];
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

const biome: Reader = (input) => {
  const fails: Fail[] = [];
  for (const line of input.lines) {
    const m = /^(\S+?)(?::(\d+):\d+)?\s+((?:lint|assist|parse|format)\S*)\s.*━/.exec(line);
    if (!m) continue;
    if (m[2]) fails.push(located(input, { file: m[1] ?? '', line: Number(m[2]), rule: m[3] ?? '', message: '' }));
    else
      fails.push({
        ...located(input, { file: m[1] ?? '', line: 0, rule: m[3] ?? '', message: '' }),
        id: `${input.tool}|${within(input, m[1] ?? '')}|${m[3]}`,
        line: null,
      });
  }
  return { fails, tests: [] };
};

const prettier: Reader = (input) => {
  const files = input.lines.flatMap((line) => /^\[warn\] (\S+\.\S+)$/.exec(line)?.[1] ?? []);
  return {
    fails: files.map((file) => ({
      ...located(input, { file, line: 0, rule: 'format', message: '' }),
      id: `${input.tool}|${within(input, file)}|format`,
      line: null,
    })),
    tests: [],
  };
};

/** What a compiler says inside a library of a line of ours that it complains of anyway is no complaint of its own. */
const ours =
  (read: Reader): Reader =>
  (input) => {
    const said = read(input);
    const own = said.fails.filter(({ file }) => !file?.startsWith('/'));
    return { ...said, fails: own.length ? own : said.fails };
  };

const READERS: Readonly<Record<string, Reader>> = {
  tsc: byLine(/^(?<file>[^\s(]+)\((?<line>\d+),\d+\): error (?<rule>TS\d+): (?<message>.*)$/, ''),
  mypy: byLine(/^(?<file>[^\s:]+\.py):(?<line>\d+): error: (?<message>.*?)(?: {2}\[(?<rule>[\w-]+)\])?$/, 'error'),
  flake8: byLine(/^(?<file>[^\s:]+\.py):(?<line>\d+):\d+: (?<rule>[A-Z]+\d+) (?<message>.*)$/, ''),
  shellcheck: byLine(
    /^(?<file>[^\s:]+):(?<line>\d+):\d+: (?:error|warning|note): (?<message>.*) \[(?<rule>SC\d+)\]$/,
    '',
  ),
  'go-build': byLine(/^(?:vet: )?(?<file>\S+\.go):(?<line>\d+):\d+: (?<message>.*)$/, 'compile'),
  'go-vet': byLine(/^(?:vet: )?(?<file>\S+\.go):(?<line>\d+):\d+: (?<message>.*)$/, 'vet'),
  gcc: ours(byLine(/^(?:\.\.\/)*(?<file>[^\s:]+):(?<line>\d+):\d+: (?:fatal )?error: (?<message>.*)$/, 'error')),
  'build-gcc': ours(
    byLine(/^(?:\.\.\/)*(?<file>[^\s:]+):(?<line>\d+):\d+: (?:fatal )?error: (?<message>.*)$/, 'error'),
  ),
  clang: ours(byLine(/^(?<file>[^\s:]+):(?<line>\d+):\d+: (?:fatal )?error: (?<message>.*)$/, 'error')),
  checkstyle: byLine(/^\[ERROR\] (?<file>[^\s:]+):(?<line>\d+)(?::\d+)?: (?<message>.*) \[(?<rule>\w+)\]$/, ''),
  yamllint: byLine(/^(?<file>[^\s:]+):(?<line>\d+):\d+: \[error\] (?<message>.*?) \((?<rule>[\w-]+)\)$/, 'error'),
  python3: byLine(/^(?<file>[^\s:]+):(?<line>\d+):\d+: error: (?<message>.*) \[(?<rule>[\w-]+)\]$/, ''),
  javac: byLine(/^(?<file>[^\s:]+\.java):(?<line>\d+): error: (?<message>.*)$/, 'error'),
  rubocop: byLine(
    /^(?<file>[^\s:]+\.rb):(?<line>\d+):\d+: [CWEF]: (?:\[Correctable\] )?(?<rule>[\w/]+): (?<message>.*)$/,
    '',
  ),
  eslint,
  biome,
  prettier,
  ...runners,
};

/** The reports a test runner's step leaves, by its kind. */
const REPORT: Readonly<Record<string, RegExp>> = {
  vitest: /junit\.xml$/,
  'node-test': /junit\.xml$/,
  pytest: /pytest\.xml$/,
  jest: /jest\.json$/,
  phpunit: /phpunit\.xml$/,
  rspec: /rspec\.xml$/,
  playwright: /playwright\.xml$/,
  maven: /TEST-.*\.xml$/,
  bats: /report\.xml$/,
  java: /TEST-junit-jupiter\.xml$/,
};

/** A tool run in every package, its lines behind the package's name: each package's part is read as if it ran there. */
function readEach(kind: string, ran: StepRun, at: { run: LegRun; home: string }): Said {
  const nameOf = (text: string) => /^(\w+): /.exec(bare(text))?.[1] ?? '';
  const names = [...new Set(ran.lines.map((line) => nameOf(line.text)))].filter(Boolean);
  const parts = names.map((name) => {
    const lines = ran.lines
      .filter((line) => nameOf(line.text) === name)
      .map((line) => ({ ...line, text: bare(line.text).slice(name.length + 2) }));
    return readStep(kind, { ...ran, step: { ...ran.step, directory: `packages/${name}` }, lines }, at);
  });
  const fails = parts.flatMap((part) => part.fails);
  const told = fails.filter((fail) => !fail.id.endsWith('|<crash>'));
  return { fails: told.length ? told : fails.slice(0, 1), tests: parts.flatMap((part) => part.tests) };
}

function readStep(kind: string, ran: StepRun, at: { run: LegRun; home: string }): Said {
  if (kind.endsWith('-each')) return readEach(kind.slice(0, -5), ran, at);
  const tool = kind;
  const lines = ran.lines.map((line) => bare(line.text));
  const dir = ran.step.directory ?? '';
  const pattern = REPORT[kind];
  const report = pattern
    ? [...at.run.reports]
        .filter(([name]) => pattern.test(name) && (!dir || name.startsWith(`${dir.split('/').at(-1)}/`)))
        .map(([, text]) => text)
        .join('\n')
    : '';
  const said = READERS[kind]?.({ tool, text: lines.join('\n'), lines, report, home: at.home, dir }) ?? {
    fails: [],
    tests: [],
  };
  if (!ran.code || said.fails.length) return ran.code ? said : { ...said, fails: [] };
  const id = `${tool}|None|<crash>`;
  return {
    ...said,
    fails: [{ key: id, id, tool, file: null, line: null, message: lines.filter(Boolean).at(-1) ?? '' }],
  };
}

/** Everything the steps of one leg said; the n-th complaint with the same words has its own key. */
export function readLeg(tools: Readonly<Record<string, string>>, run: LegRun, home: string): Said {
  const all = run.steps.flatMap((ran) => {
    const kind = tools[ran.step.id];
    return kind ? [readStep(kind, ran, { run, home })] : [];
  });
  const seen = new Map<string, number>();
  const fails = all
    .flatMap((said) => said.fails)
    .map((fail) => {
      const nth = (seen.get(fail.key) ?? 0) + 1;
      seen.set(fail.key, nth);
      return nth === 1 ? fail : { ...fail, key: `${fail.key}#${nth}` };
    });
  return { fails, tests: [...new Set(all.flatMap((said) => said.tests))].sort() };
}
