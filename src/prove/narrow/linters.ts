// Linters, formatters and type checkers that look at files one by one.

import type { OptionShapes } from './options.ts';
import { list, type Runner, words } from './runner.ts';

const COMMON: OptionShapes = {
  values: list(`
      -c --config --config-file --ext --rulesdir --parser --plugin --ignore-path --max-warnings --rcfile --select
      --ignore --extend-select --exclude --line-length -l --target-version -j --jobs --disable --enable --level
      --memory-limit --standard --shell -s -S --severity --resolve-plugins-relative-to --python-version
      --cache-dir --config-path --tsconfig
    `),
  flags: list(`
      --check --strict --cache --quiet --no-fix --diff --list-different --no-error-on-unmatched-pattern
      --report-unused-disable-directives --ignore-missing-imports --show-error-codes --pretty --no-progress
      --parallel --all --preview --error-on-warnings
    `),
  dropped: list(`
      -o --output-file -f --format --formatter --output-format --fix! --write! --reporter --junit-xml
      --html-report --error-format --watch! --statistics! --count! --out
    `),
  choosing: [],
};

/** A linter that takes files as its targets; `verb` is a word that stays in front of them. */
const linter = (tool: string, heads: readonly (readonly string[])[], more: Partial<OptionShapes> = {}): Runner => ({
  tools: [tool, `${tool}-json`],
  heads,
  isCheck: true,
  shapes: { ...COMMON, ...more },
  narrow: ({ files }, { options }) => (files.length ? { words: [...options, ...words(...files)] } : null),
  named: null,
});

export const LINTERS: readonly Runner[] = [
  linter('eslint', [['eslint']]),
  linter('oxlint', [['oxlint']]),
  linter('biome', [
    ['biome', 'check'],
    ['biome', 'ci'],
    ['biome', 'lint'],
    ['biome', 'format'],
  ]),
  linter('prettier', [['prettier']]),
  linter('stylelint', [['stylelint']]),
  linter('standardjs', [['standard']]),
  linter('ruff', [
    ['ruff', 'check'],
    ['ruff', 'format'],
  ]),
  linter('flake8', [['flake8']]),
  linter('pylint', [['pylint']]),
  linter('mypy', [['mypy']], { values: [...COMMON.values, '-p', '-m', '--package', '--module'] }),
  linter('pyright', [['pyright'], ['basedpyright']], { values: [...COMMON.values, '-p', '--project'] }),
  linter('black', [['black']]),
  linter('isort', [['isort']]),
  linter('rubocop', [['rubocop']]),
  linter('standardrb', [['standardrb']]),
  linter('phpstan', [
    ['phpstan', 'analyse'],
    ['phpstan', 'analyze'],
  ]),
  linter('phpcs', [['phpcs']]),
  linter('shellcheck', [['shellcheck']]),
  linter('yamllint', [['yamllint']]),
  linter('markdownlint', [['markdownlint'], ['markdownlint-cli2']]),
  linter('hadolint', [['hadolint']]),
];

/** Checks that look at a project whole: they need not run before another, and cannot be narrowed by file. */
export const WHOLE: readonly Runner[] = [
  ['tsc', ['tsc', '--noEmit']],
  ['tsc', ['tsc', '--no-emit']],
  ['vue-tsc', ['vue-tsc']],
  ['golangci-lint', ['golangci-lint', 'run']],
  ['go-vet', ['go', 'vet']],
  ['clippy', ['cargo', 'clippy']],
  ['rustfmt', ['cargo', 'fmt']],
  ['knip', ['knip']],
].map(([tool, head]) => ({
  tools: [tool as string],
  heads: [head as readonly string[]],
  isCheck: true,
  shapes: { values: [], flags: [], dropped: [], choosing: [] },
  narrow: () => null,
  named: null,
}));
