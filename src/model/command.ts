// Tells from a command line which family of checks it belongs to.

import type { Family } from './kind.ts';

/** Families by what a command runs; the first that fits. */
const COMMANDS: readonly (readonly [RegExp, Family])[] = [
  [
    /\b(?:npm (?:ci|install|i)|pnpm (?:install|i)|yarn(?: install)?$|pip3? install|uv (?:sync|pip)|poetry install|bundle install|composer install|go mod (?:download|tidy)|cargo fetch|apt-get|brew install|dotnet restore)\b/,
    'install',
  ],
  [
    /\b(?:prettier|gofmt|gofumpt|black|rustfmt|cargo fmt|ruff format|clang-format|dprint|shfmt|isort|spotless\w*|fmt|format)\b/,
    'format',
  ],
  [/\b(?:playwright|cypress|e2e|wdio|testcafe)\b/, 'e2e'],
  [/\b(?:k6|locust|artillery|lighthouse|newman|smoke|canary)\b/, 'smoke'],
  [
    /\b(?:conftest|opa|kubeconform|kube-linter|checkov|tfsec|trivy|semgrep|spectral|policy|kubectl|terraform|helm|ansible-lint)\b/,
    'policy',
  ],
  [/\bintegration\b/, 'integration'],
  [
    /\b(?:tests?|pytest|unittest|vitest|jest|mocha|nextest|ctest|rspec|phpunit|pest|bats|gotestsum|tox|nox|surefire)\b/,
    'unit',
  ],
  [/\b(?:tsc|mypy|pyright|typecheck|type-check|types|vue-tsc|phpstan|psalm|sorbet)\b/, 'types'],
  [
    /\b(?:eslint|lint|flake8|pylint|ruff|clippy|golangci-lint|staticcheck|shellcheck|yamllint|hadolint|rubocop|checkstyle|vet|biome|oxlint|stylelint)\b/,
    'lint',
  ],
  [
    /\b(?:build|compile|cargo|javac|gcc|g\+\+|clang\+{0,2}|make|cmake|ninja|webpack|vite|rollup|esbuild|msbuild|gradlew?|mvnw?|go)\b/,
    'build',
  ],
];

/** The family of a command's first line, `other` when its words tell none. Paths to scripts and options tell none. */
export function familyOf(command: string): Family {
  const line = command.split('\n')[0]?.slice(0, 1_000) ?? '';
  const words = line
    .replace(/(?:^|\s)[\w.-]*\/\S*/g, (path) =>
      /node_modules\/\.bin\//.test(path) ? ` ${path.slice(path.lastIndexOf('/') + 1)}` : ' ',
    )
    .replace(/\s--?[\w-]+(?:=\S+)?/g, ' ');
  return COMMANDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}
