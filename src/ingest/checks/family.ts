// Tells which question a command asks, by its name and the tool it runs, and with it the loop that it belongs to.

import { FAMILIES, type Family, LOOPS, type Loop, loopOf } from '../../model/kind.ts';

type Table = readonly (readonly [Family, RegExp])[];

/** Names that say it: `types`, `type-check`, `test:integration`. */
const NAMES: Table = [
  ['smoke', /(?:^|[:._-])(?:smoke|health|sanity)/],
  ['e2e', /(?:^|[:._-])(?:e2e|end-?to-?end|browser|acceptance)(?:$|[:._-])/],
  ['integration', /(?:^|[:._-])(?:integration|it|itest|contract)s?(?:$|[:._-])/],
  ['policy', /(?:^|[:._-])(?:polic(?:y|ies)|audit|security|licen[cs]es?|secrets?|conftest|commitlint|sast)(?:$|[:._-])/],
  ['format', /(?:^|[:._-])(?:format(?:ting)?|fmt|prettier|style)(?:$|[:._-])/],
  ['types', /(?:^|[:._-])(?:types?|typing|type-?checks?|check-?types|tsc|mypy|pyright)(?:$|[:._-])/],
  ['lint', /(?:^|[:._-])(?:lint(?:er|ers|ing)?|eslint|clippy|vet|flake8|pylint|ruff)(?:$|[:._-])/],
  ['unit', /(?:^|[:._-])(?:unit|units|unittests?|doctests?)(?:$|[:._-])/],
  ['build', /(?:^|[:._-])(?:build|compile|bundle)(?:$|[:._-])/],
  ['install', /(?:^|[:._-])(?:install|deps|dependencies)(?:$|[:._-])/],
];

/** Tools in a command line, the more telling first. */
const TOOLS: Table = [
  ['e2e', /\b(?:playwright test|cypress run|wdio run|testcafe|nightwatch)\b/],
  ['integration', /(?:tests?|specs?)\/(?:integration|contract)\b|\b(?:integrationTest|failsafe)\b|-tags[= ]\S{0,40}integration/],
  ['policy', /\b(?:conftest|checkov|trivy|tfsec|gitleaks|semgrep|kubeconform|kube-linter|commitlint|size-limit|bandit|gosec|cargo deny|cargo audit|pip-audit)\b|\b(?:npm|pnpm|yarn) audit\b|\bopa (?:test|eval|check)\b/],
  ['format', /\b(?:prettier|gofmt|gofumpt|goimports|black|isort|rustfmt|yapf|dprint|shfmt|clang-format|swiftformat|ktfmt|spotless\w*)\b|\b(?:cargo|terraform|deno) fmt\b|\b(?:ruff|biome|dotnet|dart|mix) format\b/],
  ['types', /\b(?:tsc|vue-tsc|svelte-check|mypy|dmypy|pyright|basedpyright|pyre|phpstan|psalm|srb tc|flow check)\b/],
  ['lint', /\b(?:eslint|oxlint|biome|stylelint|ruff|flake8|pylint|pydocstyle|golangci-lint|staticcheck|revive|rubocop|standardrb|shellcheck|yamllint|actionlint|hadolint|markdownlint\S*|ktlint|detekt|checkstyle|swiftlint|phpcs|cspell|codespell|knip|tflint|ansible-lint|clang-tidy|cppcheck)\b|\bgo vet\b|\bcargo(?: \+\S{1,40})? clippy\b|\b(?:next|ng|deno) lint\b/],
  ['unit', /\b(?:vitest|jest|mocha|ava|pytest|py\.test|unittest|tox|nox|gotestsum|nextest|rspec|minitest|phpunit|pest|ctest|bats|prove)\b|\bnode\b.{0,60}--test\b|\b(?:go|cargo|dotnet|bun|deno|flutter|dart|swift|mix|rails|rake|mvnw?|gradlew?|sbt)\b.{0,80}\b(?:test|verify)\b/],
  ['build', /\b(?:go build|cargo (?:build|check)|vite build|next build|webpack|rollup|esbuild|cmake|ninja|javac|mvnw? (?:compile|package)|gradlew? (?:build|assemble)|dotnet build|docker build)\b/],
  ['install', /\b(?:npm (?:ci|install)|pnpm install|yarn install|pip3? install|poetry install|bundle install|go mod download)\b/],
];

const BROAD: Table = [['unit', /(?:^|[:._-])(?:tests?|specs?)(?:$|[:._-])/]];

/** The script or target that a package manager or make runs. */
const SCRIPT = /\b(?:(?:npm|pnpm|yarn|bun)(?: -\S+)* (?:run(?:-script)? )?(?:-\S+ )*|(?:make|just|task)(?: -\S+)* )([\w:.-]{1,60})/;

const DIRECT = ['t', 'tst'];

/** The family of a check; `other` when neither its name nor its command tells. `script` is what a package script or make target runs, where known. */
export function familyOfCheck(name: string, command: string, script = ''): Family {
  const ran = SCRIPT.exec(command)?.[1] ?? '';
  const target = DIRECT.includes(ran) ? 'test' : ran;
  const text = `${command}\n${script}`.slice(0, 4_000);
  return match(NAMES, name) ?? match(NAMES, target) ?? match(TOOLS, text) ?? match(BROAD, name) ?? match(BROAD, target) ?? 'other';
}

function match(table: Table, text: string): Family | null {
  const lower = text === '' ? '' : text.slice(0, 4_000);
  return table.find(([, pattern]) => pattern.test(table === TOOLS ? lower : lower.toLowerCase()))?.[0] ?? null;
}

/** What decides when a check is run. `loop` overrides its family's. */
export interface Ordered {
  readonly family: Family;
  readonly loop: Loop | null;
}

const FAMILY_ORDER: readonly Family[] = ['install', 'format', 'lint', 'types', 'build', 'unit', 'other', 'integration', 'e2e', 'policy', 'smoke'];

/** Nearest loop first, then format, lint, types and so on; checks of one family keep the order they were given in. */
export function nearestFirst<T extends Ordered>(checks: readonly T[]): readonly T[] {
  const rank = ({ family, loop }: T): number => LOOPS.indexOf(loop ?? loopOf(family)) * FAMILIES.length + FAMILY_ORDER.indexOf(family);
  return checks.map((check, at) => ({ check, at })).sort((a, b) => rank(a.check) - rank(b.check) || a.at - b.at).map(({ check }) => check);
}
