// What a changed file is for, and which tools a configuration file reaches.

/** What a file is to the checks. */
export type FileRole = 'code' | 'test' | 'config' | 'manifest' | 'workflow' | 'env' | 'data' | 'docs';

interface Reach {
  readonly file: RegExp;
  readonly role: FileRole;
  /** Tools whose every finding the file can change; null: every tool. */
  readonly tools: RegExp | null;
}

const JS =
  /tsc|eslint|biome|oxlint|prettier|vitest|jest|mocha|node-test|tap|ava|jasmine|playwright|cypress|webpack|vite|next|npm|pnpm|yarn|knip|stylelint|storybook|karma|rollup|esbuild|size-limit|c8|nyc/;
const PYTHON =
  /pytest|unittest|mypy|pyright|ruff|flake8|pylint|black|isort|bandit|pip|uv|poetry|tox|nox|doctest|coverage|python/;
const RUST = /cargo|rustc|clippy|rustfmt|nextest|miri/;
const GO = /go-|^go$|gotest|golangci|staticcheck|gofmt/;
const JVM = /maven|mvn|surefire|failsafe|gradle|javac|kotlin|scala|sbt|checkstyle|pmd|spotbugs|ktlint|detekt|junit/;
const CPP = /gcc|g\+\+|clang|cmake|ctest|gtest|catch2|make|ninja|cppcheck|doctest|ld/;

/** In order; the first that fits a path tells its role. */
const REACHES: readonly Reach[] = [
  {
    file: /^\.github\/workflows\/|^\.gitlab-ci\.ya?ml$|^\.travis\.ya?ml$|^\.circleci\/|^azure-pipelines|^Jenkinsfile|^\.buildkite\/|(?:^|\/)action\.ya?ml$/,
    role: 'workflow',
    tools: null,
  },
  {
    file: /(?:^|\/)(?:Dockerfile[^/]*|docker-compose[^/]*|compose\.ya?ml|\.dockerignore|\.tool-versions|\.nvmrc|\.node-version|\.python-version|\.ruby-version|rust-toolchain[^/]*|global\.json|devcontainer\.json)$/,
    role: 'workflow',
    tools: null,
  },
  { file: /(?:^|\/)\.env(?:\.[\w.-]+)?$|\.env$/, role: 'env', tools: null },
  {
    file: /(?:^|\/)(?:ts|js)config[^/]*\.json$/,
    role: 'config',
    tools: /tsc|eslint|vitest|jest|node-test|mocha|webpack|vite|next|playwright|knip|cypress|rollup|esbuild/,
  },
  { file: /(?:^|\/)(?:eslint\.config\.[cm]?[jt]s|\.eslintrc[^/]*|\.eslintignore)$/, role: 'config', tools: /eslint/ },
  {
    file: /(?:^|\/)(?:\.prettierrc[^/]*|prettier\.config\.[cm]?[jt]s|\.prettierignore)$/,
    role: 'config',
    tools: /prettier/,
  },
  { file: /(?:^|\/)biome\.jsonc?$/, role: 'config', tools: /biome/ },
  { file: /(?:^|\/)(?:\.oxlintrc\.json|oxlint[^/]*)$/, role: 'config', tools: /oxlint/ },
  {
    file: /(?:^|\/)(?:vitest|vite)(?:\.[\w-]+)*\.(?:config|workspace)\.[cm]?[jt]s$|(?:^|\/)vitest\.(?:config|setup|workspace)\.[cm]?[jt]s$/,
    role: 'config',
    tools: /vitest|vite/,
  },
  {
    file: /(?:^|\/)(?:jest\.(?:config|setup|preset)[^/]*|babel\.config\.[cm]?[jt]s|\.babelrc[^/]*|\.swcrc)$/,
    role: 'config',
    tools: /jest|webpack|babel|next/,
  },
  {
    file: /(?:^|\/)(?:\.mocharc[^/]*|playwright\.config\.[cm]?[jt]s|cypress\.config\.[cm]?[jt]s|karma\.conf\.[cm]?js|webpack\.config\.[cm]?[jt]s|rollup\.config\.[cm]?[jt]s|next\.config\.[cm]?[jt]s|ava\.config\.[cm]?js)$/,
    role: 'config',
    tools: /mocha|playwright|cypress|karma|jasmine|webpack|rollup|next|ava/,
  },
  { file: /(?:^|\/)\.editorconfig$/, role: 'config', tools: /prettier|editorconfig|ktlint|shfmt|dotnet/ },
  {
    file: /(?:^|\/)(?:package\.json|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|pnpm-workspace\.yaml|bun\.lockb?|\.npmrc|\.yarnrc[^/]*|lerna\.json|nx\.json|turbo\.json)$/,
    role: 'manifest',
    tools: JS,
  },
  { file: /(?:^|\/)(?:mypy\.ini|\.mypy\.ini)$/, role: 'config', tools: /mypy/ },
  {
    file: /(?:^|\/)(?:\.flake8|\.pylintrc|pylintrc|ruff\.toml|\.ruff\.toml|\.isort\.cfg|\.bandit)$/,
    role: 'config',
    tools: /flake8|pylint|ruff|isort|bandit/,
  },
  {
    file: /(?:^|\/)(?:pytest\.ini|tox\.ini|noxfile\.py|\.coveragerc)$/,
    role: 'config',
    tools: /pytest|tox|nox|coverage|flake8/,
  },
  {
    file: /(?:^|\/)(?:pyproject\.toml|setup\.(?:cfg|py)|requirements[^/]*\.(?:txt|in)|constraints[^/]*\.txt|Pipfile(?:\.lock)?|poetry\.lock|uv\.lock)$/,
    role: 'manifest',
    tools: PYTHON,
  },
  { file: /(?:^|\/)(?:go\.mod|go\.sum|go\.work(?:\.sum)?)$/, role: 'manifest', tools: GO },
  { file: /(?:^|\/)\.golangci\.(?:ya?ml|toml|json)$/, role: 'config', tools: /golangci/ },
  { file: /(?:^|\/)(?:Cargo\.(?:toml|lock)|\.cargo\/config(?:\.toml)?)$/, role: 'manifest', tools: RUST },
  { file: /(?:^|\/)\.?clippy\.toml$/, role: 'config', tools: /clippy|cargo/ },
  { file: /(?:^|\/)\.?rustfmt\.toml$/, role: 'config', tools: /rustfmt|cargo/ },
  {
    file: /(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?|settings\.gradle(?:\.kts)?|gradle\.properties|gradle-wrapper\.properties|libs\.versions\.toml|build\.sbt)$/,
    role: 'manifest',
    tools: JVM,
  },
  {
    file: /(?:^|\/)(?:checkstyle[^/]*\.xml|pmd[^/]*\.xml|spotbugs[^/]*\.xml|detekt\.ya?ml)$/,
    role: 'config',
    tools: /checkstyle|pmd|spotbugs|detekt|maven|gradle/,
  },
  {
    file: /(?:^|\/)(?:CMakeLists\.txt|CMakePresets\.json|[^/]+\.cmake|Makefile|[^/]+\.mk|meson\.build|configure\.ac)$/,
    role: 'manifest',
    tools: CPP,
  },
  { file: /(?:^|\/)\.clang-(?:tidy|format)$/, role: 'config', tools: /clang/ },
  {
    file: /(?:^|\/)(?:Gemfile(?:\.lock)?|[^/]+\.gemspec)$/,
    role: 'manifest',
    tools: /rspec|minitest|rubocop|bundler|rake|ruby/,
  },
  { file: /(?:^|\/)\.rubocop[^/]*$/, role: 'config', tools: /rubocop/ },
  { file: /(?:^|\/)\.rspec$/, role: 'config', tools: /rspec/ },
  { file: /(?:^|\/)composer\.(?:json|lock)$/, role: 'manifest', tools: /php|pest|psalm|composer/ },
  {
    file: /(?:^|\/)(?:phpunit\.xml[^/]*|phpstan\.neon[^/]*|psalm\.xml|\.php-cs-fixer[^/]*|phpcs\.xml[^/]*)$/,
    role: 'config',
    tools: /php|pest|psalm/,
  },
  {
    file: /(?:^|\/)(?:[^/]+\.csproj|[^/]+\.sln|[^/]+\.fsproj|Directory\.(?:Build|Packages)\.(?:props|targets)|nuget\.config|packages\.lock\.json)$/i,
    role: 'manifest',
    tools: /dotnet|msbuild|nunit|xunit|trx|csc/,
  },
  {
    file: /(?:^|\/)\.(?:yamllint|shellcheckrc|hadolint\.ya?ml|stylelintrc[^/]*|markdownlint[^/]*|tflint\.hcl|ansible-lint|spectral\.ya?ml)$/,
    role: 'config',
    tools: /yamllint|shellcheck|hadolint|stylelint|markdownlint|tflint|ansible-lint|spectral/,
  },
  { file: /\.(?:md|mdx|rst|adoc)$/i, role: 'docs', tools: /markdownlint|prettier|vale|remark/ },
  {
    file: /(?:^|\/)(?:LICEN[CS]E|COPYING|CHANGELOG|CHANGES|AUTHORS|NOTICE)(?:[-.](?:txt|html|[A-Z]+))?$/,
    role: 'docs',
    tools: /markdownlint|prettier|vale|remark/,
  },
];

const DATA =
  /\.(?:json5?|ya?ml|toml|csv|tsv|xml|sql|properties|ini|cfg|conf|env|tmpl|tpl|j2|hbs|ejs|mustache|html?|css|scss|proto|graphql|txt|snap|golden|ftl|rego|tf|tfvars|lock)$/i;

/** The role of a path, and the tools its edits reach as configuration; `tools` null for code, whose reach the imports tell. */
export function roleOf(
  path: string,
  isTest: boolean,
): { readonly role: FileRole; readonly tools: RegExp | 'all' | null } {
  const row = REACHES.find(({ file }) => file.test(path));
  if (row) return { role: row.role, tools: row.tools ?? 'all' };
  if (isTest) return { role: 'test', tools: null };
  return { role: DATA.test(path) ? 'data' : 'code', tools: null };
}
