// What a changed file is for, and whose findings it can change.

import { describe, expect, test } from 'vitest';
import { roleOf } from '../../../src/explain/suspects/roles.ts';

type Row = readonly [paths: string, role: string, reaches: string, spares: string];

const ROWS: readonly Row[] = [
  [
    '.github/workflows/ci.yml .gitlab-ci.yml .travis.yaml .circleci/config.yml azure-pipelines.yml Jenkinsfile .buildkite/pipeline.yml action.yml tools/action.yaml',
    'workflow',
    'vitest pytest',
    '',
  ],
  [
    'Dockerfile deploy/Dockerfile.web docker-compose.yml docker-compose.test.yml compose.yaml .dockerignore .tool-versions .nvmrc .node-version .python-version .ruby-version rust-toolchain.toml global.json devcontainer.json',
    'workflow',
    'go-test',
    '',
  ],
  ['.env .env.test config/prod.env', 'env', 'vitest', ''],
  [
    'tsconfig.json tsconfig.build.json packages/a/jsconfig.json',
    'config',
    'tsc eslint vitest jest node-test mocha webpack vite next playwright knip cypress rollup esbuild',
    'pytest prettier',
  ],
  ['eslint.config.js eslint.config.mjs .eslintrc .eslintrc.json .eslintignore', 'config', 'eslint', 'prettier'],
  ['.prettierrc .prettierrc.yml prettier.config.js .prettierignore', 'config', 'prettier', 'eslint'],
  ['biome.json biome.jsonc', 'config', 'biome', 'eslint'],
  ['.oxlintrc.json oxlint.json', 'config', 'oxlint', 'eslint'],
  [
    'vitest.config.ts vite.config.js vite.lib.config.ts vitest.setup.ts vitest.workspace.ts',
    'config',
    'vitest vite',
    'jest',
  ],
  [
    'jest.config.js jest.setup.ts jest.preset.js babel.config.cjs .babelrc .swcrc',
    'config',
    'jest webpack babel next',
    'vitest',
  ],
  [
    '.mocharc.yml playwright.config.ts cypress.config.ts karma.conf.js webpack.config.js rollup.config.mjs next.config.js ava.config.js',
    'config',
    'mocha playwright cypress karma jasmine webpack rollup next ava',
    'vitest',
  ],
  ['.editorconfig', 'config', 'prettier editorconfig ktlint shfmt dotnet', 'eslint'],
  [
    'package.json package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml pnpm-workspace.yaml bun.lock bun.lockb .npmrc .yarnrc.yml lerna.json nx.json turbo.json',
    'manifest',
    'tsc eslint biome oxlint prettier vitest jest mocha node-test tap jasmine playwright cypress webpack vite next npm pnpm yarn knip stylelint storybook karma rollup esbuild size-limit c8 nyc',
    'pytest',
  ],
  ['mypy.ini .mypy.ini', 'config', 'mypy', 'pytest'],
  [
    '.flake8 .pylintrc pylintrc ruff.toml .ruff.toml .isort.cfg .bandit',
    'config',
    'flake8 pylint ruff isort bandit',
    'pytest',
  ],
  ['pytest.ini tox.ini noxfile.py .coveragerc', 'config', 'pytest tox nox coverage flake8', 'mypy'],
  [
    'pyproject.toml setup.cfg setup.py requirements.txt requirements-dev.txt requirements.in constraints.txt Pipfile Pipfile.lock poetry.lock uv.lock',
    'manifest',
    'pytest unittest mypy pyright ruff flake8 pylint black isort bandit pip uv poetry tox nox doctest coverage python',
    'eslint',
  ],
  ['go.mod go.sum go.work go.work.sum', 'manifest', 'go-test go gotestsum golangci-lint staticcheck gofmt', 'eslint'],
  ['.golangci.yml .golangci.yaml .golangci.toml .golangci.json', 'config', 'golangci-lint', 'go-test'],
  [
    'Cargo.toml crates/a/Cargo.lock .cargo/config .cargo/config.toml',
    'manifest',
    'cargo rustc clippy rustfmt nextest miri',
    'go-test',
  ],
  ['clippy.toml .clippy.toml', 'config', 'clippy cargo', 'rustfmt'],
  ['rustfmt.toml .rustfmt.toml', 'config', 'rustfmt cargo', 'clippy'],
  [
    'pom.xml build.gradle build.gradle.kts settings.gradle settings.gradle.kts gradle.properties gradle/wrapper/gradle-wrapper.properties gradle/libs.versions.toml build.sbt',
    'manifest',
    'maven mvn surefire failsafe gradle javac kotlin scala sbt checkstyle pmd spotbugs ktlint detekt junit',
    'pytest',
  ],
  [
    'checkstyle.xml checkstyle-main.xml pmd.xml spotbugs-exclude.xml detekt.yml',
    'config',
    'checkstyle pmd spotbugs detekt maven gradle',
    'junit',
  ],
  [
    'CMakeLists.txt CMakePresets.json cmake/find.cmake Makefile rules.mk meson.build configure.ac',
    'manifest',
    'gcc g++ clang cmake ctest gtest catch2 make ninja cppcheck doctest ld',
    'pytest',
  ],
  ['.clang-tidy .clang-format', 'config', 'clang', 'gcc'],
  ['Gemfile Gemfile.lock a.gemspec', 'manifest', 'rspec minitest rubocop bundler rake ruby', 'pytest'],
  ['.rubocop.yml .rubocop_todo.yml', 'config', 'rubocop', 'rspec'],
  ['.rspec', 'config', 'rspec', 'rubocop'],
  ['composer.json composer.lock', 'manifest', 'phpunit pest psalm composer', 'jest'],
  [
    'phpunit.xml phpunit.xml.dist phpstan.neon psalm.xml .php-cs-fixer.php phpcs.xml',
    'config',
    'phpunit pest psalm',
    'jest',
  ],
  [
    'a.csproj b.sln c.fsproj Directory.Build.props Directory.Packages.targets NuGet.Config packages.lock.json',
    'manifest',
    'dotnet msbuild nunit xunit trx csc',
    'jest',
  ],
  [
    '.yamllint .shellcheckrc .hadolint.yaml .stylelintrc.json .markdownlint.json .tflint.hcl .ansible-lint .spectral.yml',
    'config',
    'yamllint shellcheck hadolint stylelint markdownlint tflint ansible-lint spectral',
    'eslint',
  ],
  [
    'README.md docs/a.mdx a.rst a.adoc LICENSE LICENCE.txt COPYING CHANGELOG CHANGES AUTHORS NOTICE.html',
    'docs',
    'markdownlint prettier vale remark',
    'vitest',
  ],
];

describe('files that tools read', () => {
  test.each(ROWS)('%s', (...row) => {
    const [paths, role, reaches, spares] = row;
    for (const path of paths.split(' ')) {
      const told = roleOf(path, false);
      expect(`${path} ${told.role}`).toBe(`${path} ${role}`);
      const reached = (tool: string) => told.tools === 'all' || (told.tools?.test(tool) ?? false);
      expect(reaches.split(' ').filter((tool) => !reached(tool))).toEqual([]);
      if (spares) expect(spares.split(' ').filter(reached)).toEqual([]);
    }
  });

  test('whatever they are called, tests do not hide them', () => {
    expect(roleOf('vitest.config.ts', true).role).toBe('config');
  });
});

test.each([
  ['src/a.ts', false, 'code'],
  ['src/package.json.ts', false, 'code'],
  ['src/mypackage.json', false, 'data'],
  ['src/tsconfig.ts', false, 'code'],
  ['test/a.test.ts', true, 'test'],
  ['test/data.json', true, 'test'],
  ...'a.json5 a.yaml a.yml a.toml a.csv a.tsv a.xml a.sql a.properties a.ini a.cfg a.conf a.tmpl a.tpl a.j2 a.hbs a.ejs a.mustache a.htm a.html a.css a.scss a.proto a.graphql a.txt a.snap a.golden a.ftl a.rego a.tf a.tfvars a.lock A.JSON'
    .split(' ')
    .map((path) => [path, false, 'data'] as const),
] as const)('%s is none of them', (path, isTest, role) => {
  expect(roleOf(path, isTest)).toEqual({ role, tools: null });
});
