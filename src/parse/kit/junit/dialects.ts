// Tells from a JUnit report's own traits which tool wrote it. Only what is certain is claimed; all else is `junit`.

import type { Family } from '../../../model/kind.ts';
import type { Suite } from './model.ts';

export interface Dialect {
  readonly tool: string;
  readonly family: Family;
  /** True when its cases are places in files, not tests. */
  readonly linter: boolean;
}

/** What a report shows of itself up to its first case. */
export interface Traits {
  /** The outermost suite's name and raw attributes. */
  readonly root: string;
  readonly rootAttributes: string;
  /** The innermost suite; null when cases stand in none. */
  readonly suite: Suite | null;
  /** The innermost suite's raw attributes. */
  readonly suiteAttributes: string;
  /** The first case's raw attributes. */
  readonly caseAttributes: string;
}

/** What is known of a report without a case. */
export const NO_DIALECT: Dialect = { tool: 'junit', family: 'unit', linter: false };
const PACKAGE =
  /^(?:org|net|com|io)\.(?<tool>eslint|ruff|biome|spectral|stylelint|htmlhint|standard|jshint|csslint|oxlint|vacuum|textlint|markdownlint)$/;
const LINT_FAMILIES: Readonly<Record<string, Family>> = {
  spectral: 'policy',
  vacuum: 'policy',
  mypy: 'types',
  phpstan: 'types',
  psalm: 'types',
  conftest: 'policy',
  kubeconform: 'policy',
  checkov: 'policy',
  trivy: 'policy',
  'kube-linter': 'policy',
  'kube-score': 'policy',
};

/** How the names below begin: most reports are of no linter, and need not try them all. */
const LINTER_START =
  /^(?:mypy|rubocop|phpstan|psalm|php|flake8|pylint|ruff|biome|oxlint|markdownlint|ansible|yamllint|shellcheck|hadolint|swiftlint|tslint|kube|conftest|semgrep|golangci|cloudformation|terraform|dockerfile|helm|github_actions|secrets|bicep|arm|openapi|serverless)/i;

/** Linters by the name of their suite or root. */
const LINTERS: readonly (readonly [RegExp, string])[] = [
  [/^mypy$/, 'mypy'],
  [/^rubocop$/, 'rubocop'],
  [/^phpstan$/, 'phpstan'],
  [/^psalm$/i, 'psalm'],
  [/^PHP_CodeSniffer\b/, 'phpcs'],
  [/^PHP CS Fixer$/, 'php-cs-fixer'],
  [/^(?:flake8\b|flake8-)/, 'flake8'],
  [/^pylint$/i, 'pylint'],
  [/^ruff$/i, 'ruff'],
  [/^Biome$/i, 'biome'],
  [/^oxlint$/i, 'oxlint'],
  [/^markdownlint/, 'markdownlint'],
  [/^ansible-lint\b/i, 'ansible-lint'],
  [/^yamllint$/i, 'yamllint'],
  [/^shellcheck$/i, 'shellcheck'],
  [/^hadolint$/i, 'hadolint'],
  [/^swiftlint$/i, 'swiftlint'],
  [/^tslint$/i, 'tslint'],
  [/^kubeconform$/, 'kubeconform'],
  [/^kube-linter$/i, 'kube-linter'],
  [/^kube-score\b/, 'kube-score'],
  [/^conftest\b/, 'conftest'],
  [/^semgrep results$/, 'semgrep'],
  [/^golangci-lint$/, 'golangci-lint'],
  [/^CloudFormation Lint/i, 'cfn-lint'],
  [
    /^(?:kubernetes|terraform|dockerfile|cloudformation|helm|github_actions|secrets|ansible|bicep|arm|openapi|serverless)(?:_\w+)? scan$/,
    'checkov',
  ],
];

const NODE_SUITE = /^\s*name="[^"]*" time="[^"]*" disabled="\d+" errors="\d+" tests="\d+" failures="\d+" skipped="\d+"/;

/** Test runners by what only they write. */
const RUNNERS: readonly (readonly [(traits: Traits) => boolean, string, Family?])[] = [
  [({ suite }) => suite?.name === 'pytest', 'pytest'],
  [({ root }) => root === 'vitest tests', 'vitest'],
  [({ root }) => root === 'jest tests', 'jest'],
  [({ rootAttributes }) => /surefire-test-report[\w.-]*\.xsd/.test(rootAttributes), 'surefire'],
  [
    ({ caseAttributes }) =>
      /\bclassname="[\w.-]+\.[a-z]+\/[^"]*" name="(?:Test|Example|Fuzz|Benchmark)/.test(caseAttributes),
    'go-test',
  ],
  [({ root }) => root === 'nextest-run' || root === 'cargo-nextest', 'cargo-test'],
  [
    ({ rootAttributes, suiteAttributes }) =>
      /\bid="" name=""/.test(rootAttributes) && /\bhostname="/.test(suiteAttributes),
    'playwright',
    'e2e',
  ],
  [({ root, suite }) => root === 'Mocha Tests' || suite?.path.split(' > ').includes('Root Suite') === true, 'mocha'],
  [
    ({ root, suiteAttributes, caseAttributes }) =>
      root === 'AllTests' ||
      (/\bstatus="(?:run|notrun)" result="/.test(caseAttributes) && /\bdisabled="/.test(suiteAttributes)),
    'gtest',
  ],
  [
    ({ suiteAttributes, caseAttributes }) =>
      /^\s*name="[^"]*" classname="[^"]*" time="[^"]*" status="(?:run|fail|notrun|disabled)"/.test(caseAttributes) &&
      /\bdisabled="/.test(suiteAttributes),
    'ctest',
  ],
  [({ caseAttributes }) => /\bassertions="\d/.test(caseAttributes) && /\bclass="/.test(caseAttributes), 'phpunit'],
  [
    ({ suite, caseAttributes }) => /^rspec/.test(suite?.name ?? '') && /\bclassname="spec\./.test(caseAttributes),
    'rspec',
  ],
  [({ suite }) => /\.bats$/.test(suite?.name ?? ''), 'bats'],
  [
    ({ rootAttributes, suiteAttributes, caseAttributes }) =>
      !/\btests="/.test(rootAttributes) &&
      (NODE_SUITE.test(suiteAttributes) || /\bclassname="test"(?:\/| |$)/.test(caseAttributes)),
    'node-test',
  ],
];

/** The dialect of a report. */
export function dialectOf(traits: Traits): Dialect {
  const tool = linterOf(traits);
  if (tool) return { tool, family: LINT_FAMILIES[tool] ?? 'lint', linter: true };
  const runner = RUNNERS.find(([fits]) => fits(traits));
  return runner ? { tool: runner[1], family: runner[2] ?? 'unit', linter: false } : NO_DIALECT;
}

function suiteLinter(...names: readonly string[]): string | undefined {
  const like = names.filter((name) => LINTER_START.test(name));
  return like.length ? LINTERS.find(([pattern]) => like.some((name) => pattern.test(name)))?.[1] : undefined;
}

function linterOf({ root, suite, caseAttributes }: Traits): string | null {
  const packaged = PACKAGE.exec(suite?.package ?? '')?.groups?.tool;
  if (packaged) return packaged;
  const named = suiteLinter(root, suite?.name ?? '');
  if (named) return named;
  // golangci-lint names no suite but the file; its cases stand at a place.
  return /\bclassname="[^":]{1,300}\.go:\d+:\d+"/.test(caseAttributes) ? 'golangci-lint' : null;
}
