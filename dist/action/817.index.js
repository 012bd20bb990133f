export const id = 817;
export const ids = [817];
export const modules = {

/***/ 97817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   anchorsOf: () => (/* binding */ anchorsOf),
/* harmony export */   lineAt: () => (/* binding */ lineAt)
/* harmony export */ });
/* harmony import */ var _model_test_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72397);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20882);
// The places in the code a finding speaks from: its test, its frames, its own line. Reach is measured from here.


const MAX_SPOTS = 12;
/** Gives the anchors of findings, memoised per finding. */
function anchorsOf(graph, sources) {
    const memo = new Map();
    return (finding) => {
        const known = memo.get(finding) ?? readAnchors(finding, graph, sources);
        memo.set(finding, known);
        return known;
    };
}
function readAnchors(finding, graph, sources) {
    const spots = spotsOf(finding);
    const test = finding.test ? graph.testNamed(finding.test) : null;
    const starts = new Map();
    const start = (declaration, offset) => {
        if (declaration && !starts.has(declaration.id))
            starts.set(declaration.id, { declaration, offset });
    };
    for (const spot of spots)
        if (!spot.isTest || !test)
            start(graph.enclosing(spot.path, spot.line), spot.depth);
    // A tool that was killed names the test it was in, without a line.
    for (const frame of finding.frames)
        if (!frame.line && frame.name && frame.origin !== 'library')
            start(graph.fileOf(frame.path)?.declarations.find(({ name }) => name === frame.name) ?? null, 0);
    start(test, spots.some(({ isTest }) => !isTest) ? 1 : 0);
    const reach = new Map();
    for (const { declaration, offset } of starts.values()) {
        for (const [id, steps] of graph.reachFrom(declaration))
            reach.set(id, Math.min(reach.get(id) ?? 99, steps + offset));
    }
    const files = new Map();
    const roots = new Set([
        ...spots.map(({ path }) => path),
        ...(finding.test?.file ? [finding.test.file] : []),
        ...(finding.location ? [finding.location.path] : []),
    ]);
    if (!roots.size)
        for (const path of programsOf(finding, sources))
            roots.add(path);
    for (const path of roots)
        for (const [file, steps] of graph.reachFiles(path))
            files.set(file, Math.min(files.get(file) ?? 99, steps));
    return { spots, reach, files, lines: linesOf(finding, spots, sources), above: linesAbove(sources, spots[0]), test, fromOutside: isOutside(finding, files) };
}
const isOutside = ({ test }, files) => test !== null && files.size > 0 && [...files.keys()].every((path) => (0,_model_test_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isTestPath */ .M)(path) || (0,_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .roleOf */ .k)(path, false).role !== 'code');
/** Files of the repository that a crashed step's command runs or reads. */
function programsOf({ step, isGeneric }, sources) {
    if (!isGeneric || !step?.command)
        return [];
    const words = new Set(step.command
        .split(/[\s;|&'"()]+/)
        .map((word) => word.replace(/^\.\//, ''))
        .slice(0, 60));
    return sources.paths.filter((path) => words.has(path));
}
function spotsOf(finding) {
    const spots = [];
    const own = finding.frames.filter(({ origin }) => origin === 'app' || origin === 'test');
    const add = (path, line, isTest) => {
        if (line && !spots.some((spot) => spot.path === path && spot.line === line) && spots.length < MAX_SPOTS)
            spots.push({ path, line, depth: spots.length, isTest });
    };
    if (!finding.test && finding.location)
        add(finding.location.path, finding.location.line, false);
    for (const frame of own)
        add(frame.path, frame.line, frame.origin === 'test');
    if (finding.test && finding.location)
        add(finding.location.path, finding.location.line, finding.location.path === finding.test.file);
    return spots;
}
/** The failing lines from the checkout, else from the code frame the tool printed. */
function linesOf(finding, spots, sources) {
    const read = spots.slice(0, 3).map(({ path, line }) => lineAt(sources, path, line));
    if (read.some((line) => line !== '') || sources.paths.length)
        return read;
    const wanted = new Set(spots.map(({ line }) => line));
    return finding.detail
        .slice(0, 6_000)
        .split('\n')
        .flatMap((text) => {
        const framed = /^\s{0,80}>?\s{0,80}(\d{1,6})\s?[|│](.*)$/.exec(text);
        if (framed)
            return wanted.has(Number(framed[1])) ? [framed[2] ?? ''] : [];
        return /^>\s+\S/.test(text) ? [text.slice(1)] : [];
    });
}
function linesAbove(sources, spot) {
    return spot ? [4, 3, 2, 1].map((back) => lineAt(sources, spot.path, spot.line - back)) : [];
}
/** One line of a file, empty when there is none. */
function lineAt(sources, path, line) {
    return sources.read(path)?.split('\n')[line - 1] ?? '';
}


/***/ }),

/***/ 20882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ roleOf)
/* harmony export */ });
// What a changed file is for, and which tools a configuration file reaches.
const JS = /tsc|eslint|biome|oxlint|prettier|vitest|jest|mocha|node-test|tap|ava|jasmine|playwright|cypress|webpack|vite|next|npm|pnpm|yarn|knip|stylelint|storybook|karma|rollup|esbuild|size-limit|c8|nyc/;
const PYTHON = /pytest|unittest|mypy|pyright|ruff|flake8|pylint|black|isort|bandit|pip|uv|poetry|tox|nox|doctest|coverage|python/;
const RUST = /cargo|rustc|clippy|rustfmt|nextest|miri/;
const GO = /go-|^go$|gotest|golangci|staticcheck|gofmt/;
const JVM = /maven|mvn|surefire|failsafe|gradle|javac|kotlin|scala|sbt|checkstyle|pmd|spotbugs|ktlint|detekt|junit/;
const CPP = /gcc|g\+\+|clang|cmake|ctest|gtest|catch2|make|ninja|cppcheck|doctest|ld/;
/** In order; the first that fits a path tells its role. */
const REACHES = [
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
    { file: /(?:^|\/)(?:\.prettierrc[^/]*|prettier\.config\.[cm]?[jt]s|\.prettierignore)$/, role: 'config', tools: /prettier/ },
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
    { file: /(?:^|\/)(?:\.flake8|\.pylintrc|pylintrc|ruff\.toml|\.ruff\.toml|\.isort\.cfg|\.bandit)$/, role: 'config', tools: /flake8|pylint|ruff|isort|bandit/ },
    { file: /(?:^|\/)(?:pytest\.ini|tox\.ini|noxfile\.py|\.coveragerc)$/, role: 'config', tools: /pytest|tox|nox|coverage|flake8/ },
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
    { file: /(?:^|\/)(?:CMakeLists\.txt|CMakePresets\.json|[^/]+\.cmake|Makefile|[^/]+\.mk|meson\.build|configure\.ac)$/, role: 'manifest', tools: CPP },
    { file: /(?:^|\/)\.clang-(?:tidy|format)$/, role: 'config', tools: /clang/ },
    { file: /(?:^|\/)(?:Gemfile(?:\.lock)?|[^/]+\.gemspec)$/, role: 'manifest', tools: /rspec|minitest|rubocop|bundler|rake|ruby/ },
    { file: /(?:^|\/)\.rubocop[^/]*$/, role: 'config', tools: /rubocop/ },
    { file: /(?:^|\/)\.rspec$/, role: 'config', tools: /rspec/ },
    { file: /(?:^|\/)composer\.(?:json|lock)$/, role: 'manifest', tools: /php|pest|psalm|composer/ },
    { file: /(?:^|\/)(?:phpunit\.xml[^/]*|phpstan\.neon[^/]*|psalm\.xml|\.php-cs-fixer[^/]*|phpcs\.xml[^/]*)$/, role: 'config', tools: /php|pest|psalm/ },
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
const DATA = /\.(?:json5?|ya?ml|toml|csv|tsv|xml|sql|properties|ini|cfg|conf|env|tmpl|tpl|j2|hbs|ejs|mustache|html?|css|scss|proto|graphql|txt|snap|golden|ftl|rego|tf|tfvars|lock)$/i;
/** The role of a path, and the tools its edits reach as configuration; `tools` null for code, whose reach the imports tell. */
function roleOf(path, isTest) {
    const row = REACHES.find(({ file }) => file.test(path));
    if (row)
        return { role: row.role, tools: row.tools ?? 'all' };
    if (isTest)
        return { role: 'test', tools: null };
    return { role: DATA.test(path) ? 'data' : 'code', tools: null };
}


/***/ })

};
