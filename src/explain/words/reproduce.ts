// The narrowest command that shows a finding again, in the words of the tool that told it.

import type { PlacedFinding } from '../../model/attributed.ts';

const SAFE = /^[\w@%+=:,./-]+$/;

/** One shell word. */
export const quoted = (word: string): string => (SAFE.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);

/** A command, or null when the tool is not known well enough; never longer than 300 characters. */
export function reproduceOf(finding: PlacedFinding): string | null {
  const command = narrow(finding) ?? whole(finding);
  return command && command.length <= 300 && !command.includes('\n') ? command : null;
}

/** The whole command of the step, when it is one line. */
function whole({ step }: PlacedFinding): string | null {
  const command = step?.command?.trim() ?? null;
  return command && !command.includes('\n') ? command : null;
}

const leaf = (name: string): string => name.split(' > ').at(-1) ?? name;

/** Of one path, as a shell word. */
const LINTERS = new Map<string, (path: string) => string>(
  Object.entries({
    eslint: (path) => `npx eslint ${path}`,
    prettier: (path) => `npx prettier --check ${path}`,
    biome: (path) => `npx biome check ${path}`,
    oxlint: (path) => `npx oxlint ${path}`,
    flake8: (path) => `flake8 ${path}`,
    pylint: (path) => `pylint ${path}`,
    ruff: (path) => `ruff check ${path}`,
    shellcheck: (path) => `shellcheck ${path}`,
    yamllint: (path) => `yamllint ${path}`,
    rubocop: (path) => `rubocop ${path}`,
  }),
);

function narrow(finding: PlacedFinding): string | null {
  const { test, location, tool, family } = finding;
  const path = location?.path;
  if (test) return test.file ? testCommand(finding, test.file, leaf(test.name)) : goOrMaven(finding);
  if (!path || (family !== 'lint' && family !== 'format')) return null;
  return LINTERS.get(tool ?? '')?.(quoted(path)) ?? null;
}

/** Of one test in its file. */
const RUNNERS = new Map<string, (file: string, name: string, finding: PlacedFinding) => string>(
  Object.entries({
    vitest: (file, name) => `npx vitest run ${quoted(file)} -t ${quoted(name)}`,
    jest: (file, name) => `npx jest ${quoted(file)} -t ${quoted(name)}`,
    mocha: (file, name) => `npx mocha ${quoted(file)} -g ${quoted(name)}`,
    'node-test': (file, name) => `node --test --test-name-pattern=${quoted(name)} ${quoted(file)}`,
    playwright: (file, name) => `npx playwright test ${quoted(file)} -g ${quoted(name)}`,
    pytest: (file, name, finding) => `pytest ${quoted(`${file}::${classOf(finding)}${name}`)}`,
    unittest: (file, name, finding) =>
      `python -m unittest ${quoted(`${file.replace(/\.py$/, '').replaceAll('/', '.')}.${classOf(finding).replace('::', '.')}${name}`)}`,
    rspec: (file, name) => `rspec ${quoted(file)} -e ${quoted(name)}`,
    phpunit: (file, name) => `phpunit --filter ${quoted(name)} ${quoted(file)}`,
    bats: (file, name) => `bats -f ${quoted(name)} ${quoted(file)}`,
  }),
);

function testCommand(finding: PlacedFinding, file: string, name: string): string | null {
  const tool = runnerOf(finding);
  return (tool && RUNNERS.get(tool)?.(file, name, finding)) || goOrMaven(finding);
}

/** The runner behind a generic report, by the command of its step or the test's language. */
function runnerOf({ tool, step, test }: PlacedFinding): string | null {
  if (tool !== null && tool !== 'junit' && tool !== 'tap') return tool.replace(/-json$/, '');
  const ran = /\b(vitest|jest|mocha|pytest|rspec|phpunit|playwright|bats)\b/.exec(step?.command ?? '')?.[1];
  return ran ?? (test?.file?.endsWith('.py') ? 'pytest' : null);
}

/** The class part of a pytest id, empty for a plain function. */
function classOf({ test }: PlacedFinding): string {
  const last = test?.suite.split(/ > |::|\./).at(-1) ?? '';
  return /^Test\w*$|^[A-Z]\w*(?:Test|Tests|TestCase)$/.test(last) ? `${last}::` : '';
}

function goOrMaven(finding: PlacedFinding): string | null {
  const { test, location, step } = finding;
  const tool = finding.tool ?? '';
  if (!test) return null;
  const path = location?.path ?? test.file ?? '';
  if (/^(?:go-test|gotestsum|go-test-json)$/.test(tool) || path.endsWith('_test.go')) {
    const dir = path.includes('/') ? `./${path.slice(0, path.lastIndexOf('/'))}` : path ? '.' : quoted(test.suite);
    return `go test ${dir} -run ${quoted(
      `^${test.name
        .split('/')
        .map((part) => part.replaceAll(/[^\w]/g, '.'))
        .join('$/^')}$`,
    )}`;
  }
  if (/cargo|nextest/.test(tool) || path.endsWith('.rs')) return `cargo test ${quoted(leaf(test.name))}`;
  const suite = test.suite.split(/ > /).at(-1) ?? '';
  if (/surefire|maven/.test(tool) || /\bmvnw?\b/.test(step?.command ?? ''))
    return `mvn test -Dtest=${quoted(`${suite.split('.').at(-1)}#${test.name.replace(/[([].*$/, '')}`)}`;
  if (/gradle/.test(tool) || /\bgradlew?\b/.test(step?.command ?? ''))
    return `./gradlew test --tests ${quoted(`${suite}.${test.name}`)}`;
  if (/ctest/.test(tool)) return `ctest -R ${quoted(`^${test.name}$`)} --output-on-failure`;
  return null;
}
