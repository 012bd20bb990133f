export const id = 113;
export const ids = [113];
export const modules = {

/***/ 97817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ anchorsOf)
/* harmony export */ });
/* unused harmony export lineAt */
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

/***/ 50803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eI: () => (/* binding */ removedSide),
/* harmony export */   m8: () => (/* binding */ changedText),
/* harmony export */   ph: () => (/* binding */ codeText),
/* harmony export */   q3: () => (/* binding */ addedSide)
/* harmony export */ });
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44941);
// The texts of an edit and of a printed diff that evidence is read from.

/** All lines of a candidate's edits, both sides. */
const codeText = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .perOne */ .U)((candidate) => candidate.parts.flatMap(({ edit }) => (edit ? [...edit.removed, ...edit.added] : [])).join('\n'));
/** Names and literals that differ between the two sides. */
const changedText = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .perOne */ .U)((candidate) => [...candidate.fewer, ...candidate.more, ...candidate.removedLiterals, ...candidate.addedLiterals].join(' '));
/** The lines of a printed diff that begin with a minus. */
const removedSide = (told) => told
    .split('\n')
    .filter((line) => /^\s*-(?!-)/.test(line))
    .join('\n');
/** The lines of a printed diff that begin with a plus. */
const addedSide = (told) => told
    .split('\n')
    .filter((line) => /^\s*\+(?!\+)/.test(line))
    .join('\n');


/***/ }),

/***/ 13689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ onlyCompares),
/* harmony export */   Tu: () => (/* binding */ isShift),
/* harmony export */   Ui: () => (/* binding */ bestOf),
/* harmony export */   nJ: () => (/* binding */ numberEvidence),
/* harmony export */   rL: () => (/* binding */ numberPairs),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   uQ: () => (/* binding */ changesBoundary),
/* harmony export */   z2: () => (/* binding */ isScaled)
/* harmony export */ });
/* harmony import */ var _edit_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50803);
// What numbers tell: a value off by a factor, a step, a rounding, a boundary.

const ROUNDING = /\b(?:round\w*|floor|ceil|trunc\w*|ROUND_\w+|toFixed|Math\.\w+|int|parseInt|quantize|RoundingMode|half\w*|Math)\b/;
const BOUNDARY = /[<>]=?|[!=]==?|\+\s*1\b|-\s*1\b|\b1\b/g;
const UNITS = /milli|micro|nano|second|minute|hour|\bms\b|\bus\b|cents?|euros?|dollars?|gram|kilo|bytes?|\bkb\b|\bmb\b|percent|ratio|1e3|1_?000|60\b|100\b/i;
/** A number printed as a value, null for anything else. */
function numberOf(value) {
    const match = /^[+\s'"`]*(-?\d{1,15}(?:[._]\d{1,12})*)(?:n|L|f|d)?['"`\s]*$/.exec(value ?? '');
    const number = match?.[1] ? Number(match[1].replaceAll('_', '')) : Number.NaN;
    return Number.isFinite(number) ? number : null;
}
/** What two numbers that differ tell of an edit. */
function numberEvidence({ wanted, got }, candidate) {
    const evidence = [];
    const ratio = got / wanted;
    const factors = changedFactors(candidate);
    if (wanted !== 0 && got !== 0 && factors.some((factor) => close(factor, ratio) || close(1 / factor, ratio)))
        evidence.push({ points: 10, because: 'the value is off by the very factor this edit changes' });
    else if (wanted !== 0 && got !== 0 && isUnitRatio(ratio) && UNITS.test((0,_edit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .changedText */ .m8)(candidate)))
        evidence.push({ points: 9, because: `the value is off by a factor of ${round(ratio > 1 ? ratio : 1 / ratio)}, and this edit changes a unit` });
    else if (movesWith(candidate, { wanted, got }))
        evidence.push({ points: 7, because: 'the value is what it was before this edit, moved by as much as its number' });
    const apart = Math.abs(wanted - got);
    const deltas = changedDeltas(candidate);
    if (deltas.some((delta) => close(delta, apart)))
        evidence.push({ points: 8, because: `the value is off by ${round(apart)}, as this edit's numbers are` });
    if (apart <= 1 && Math.abs(wanted) > 1 && [...candidate.fewer, ...candidate.more].some((name) => ROUNDING.test(name)))
        evidence.push({ points: 7, because: 'the value is off by at most one, and this edit changes a rounding' });
    else if (apart <= 1 && changesBoundary(candidate))
        evidence.push({ points: Math.max(Math.abs(wanted), Math.abs(got)) <= 20 ? 4 : 1, because: 'the value is off by one, and this edit changes a boundary' });
    return evidence;
}
const MAX_PAIRS = 24;
const NUMBER = /\d{4}-\d{2}-\d{2}|\(\d{4}, \d{1,2}, \d{1,2}(?=[,)])|(?<![\w.])-?\d{1,15}(?:\.\d{1,9})?(?![\w])/g;
/** The numbers that differ between expected and actual, one by one, also inside longer values; dates count in days. */
function numberPairs(finding) {
    const { expected, actual } = finding.facts;
    const [wanted, got] = [numberOf(expected), numberOf(actual)];
    if (wanted !== null && got !== null)
        return wanted === got ? [] : [{ wanted, got }];
    const told = finding.detail.slice(0, 6_000);
    const lines = diffLines(told);
    const texts = [...(expected !== undefined && actual !== undefined ? [[expected, actual]] : []), ...lines];
    return texts.flatMap(([one, two]) => differingNumbers(one, two)).slice(0, MAX_PAIRS);
}
/** Neighbouring removed and added lines of a printed diff. */
function diffLines(told) {
    const gone = (0,_edit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .removedSide */ .eI)(told).split('\n');
    const come = (0,_edit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .addedSide */ .q3)(told).split('\n');
    return gone.length === come.length ? gone.map((line, at) => [line, come[at] ?? '']) : [];
}
function differingNumbers(one, two) {
    const [a, b] = [one.match(NUMBER) ?? [], two.match(NUMBER) ?? []];
    if (a.length !== b.length || a.length > 40)
        return [];
    return a
        .map((text, at) => ({ wanted: worthOf(text), got: worthOf(b[at] ?? '') }))
        .filter(({ wanted, got }) => wanted !== got && Number.isFinite(wanted) && Number.isFinite(got));
}
/** A number as itself, a date as its day number. */
function worthOf(text) {
    const date = /^\(?(\d{4})(?:-|, )(\d{1,2})(?:-|, )(\d{1,2})$/.exec(text);
    return date ? Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000 : Number(text);
}
/** Of several tellings the one with the most points. */
function bestOf(tellings) {
    const sum = (evidence) => evidence.reduce((total, { points }) => total + points, 0);
    return [...tellings].sort((a, b) => sum(b) - sum(a))[0] ?? [];
}
const close = (a, b) => Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b));
const round = (value) => Math.round(value * 1_000) / 1_000;
const isUnitRatio = (ratio) => [10, 60, 100, 1_000, 3_600, 1_024, 1_000_000, 86_400].some((unit) => close(ratio, unit) || close(ratio, 1 / unit));
/** Ratios between the numbers an edit takes away and those it brings; a lone factor counts as itself. */
function changedFactors(candidate) {
    const before = candidate.removedLiterals.map(numberOf).filter((number) => number !== null && number !== 0);
    const after = candidate.addedLiterals.map(numberOf).filter((number) => number !== null && number !== 0);
    const ratios = before.flatMap((old) => after.flatMap((now) => [now / old, (1 + now) / (1 + old), (100 + now) / (100 + old)]));
    // What is only added beside the code, a time limit or a port, multiplies nothing.
    const lone = (before.length && after.length) || candidate.addition || candidate.role === 'workflow'
        ? []
        : [...before, ...after].filter((number) => Math.abs(number) >= 2);
    return [...ratios, ...lone].filter((factor) => factor !== 1 && Number.isFinite(factor));
}
/** True when both values are one round base and a share of it that the edit's numbers are: 4640 and 4800 of 4000 for 4 and 5 percent of four years. */
function movesWith(candidate, { wanted, got }) {
    const numbers = (literals) => literals.map(numberOf).filter((number) => number !== null && number !== 0);
    const [before, after] = [numbers(candidate.removedLiterals), numbers(candidate.addedLiterals)];
    if (before.length !== 1 || after.length !== 1 || !Number.isInteger(wanted) || !Number.isInteger(got) || Math.abs(wanted) < 100)
        return false;
    const [old, now] = [before[0], after[0]];
    const base = (wanted * now - got * old) / (now - old);
    const isRound = Number.isInteger(base) && base !== 0 && String(Math.abs(base)).replace(/0+$/, '').length <= 2;
    return isRound && base / wanted > 0.2 && base / wanted < 5 && Math.abs(base) >= 100;
}
function changedDeltas(candidate) {
    const before = candidate.removedLiterals.map(numberOf).filter((number) => number !== null);
    const after = candidate.addedLiterals.map(numberOf).filter((number) => number !== null);
    return before.flatMap((old) => after.map((now) => Math.abs(now - old))).filter((delta) => delta !== 0);
}
/** True when the comparison operators or unit steps of the two sides differ. */
function changesBoundary(candidate) {
    return candidate.parts.some(({ edit }) => {
        if (!edit)
            return false;
        const marks = (lines) => (lines.join('\n').match(BOUNDARY) ?? []).join(' ');
        return marks(edit.removed) !== marks(edit.added);
    });
}
/** True when nothing but comparison operators differ. */
function onlyCompares(candidate) {
    return (candidate.type === 'edit' &&
        candidate.parts.every(({ edit }) => {
            if (!edit?.added.length || !edit.removed.length)
                return false;
            const bare = (lines) => lines
                .join('\n')
                .replace(/[<>!=]=?=?/g, '?')
                .replace(/\s+/g, ' ');
            return bare(edit.removed) === bare(edit.added);
        }));
}
const QUANTITY = /^[\s'"`]*(-?\d{1,12}(?:\.\d{1,9})?)\s?(ns|us|µs|ms|s|m|h|bytes|B|[KMG]i?B)?[\s'"`]*$/;
/** True when a printed quantity is off by a factor between units, as 1.6ms is from 1.6s: the same digits, another unit. */
function isScaled({ facts }) {
    const [wanted, got] = [QUANTITY.exec(facts.expected ?? ''), QUANTITY.exec(facts.actual ?? '')];
    return wanted !== null && got !== null && wanted[2] !== got[2] && Number(wanted[1]) === Number(got[1]) && Number(got[1]) !== 0;
}
/** True when a larger number is off by a little: a condition lets through or not, it does not shift. */
function isShift({ facts }) {
    const [wanted, got] = [numberOf(facts.expected), numberOf(facts.actual)];
    return wanted !== null && got !== null && Math.abs(wanted) > 20 && got !== 0 && Math.abs(wanted - got) / Math.abs(wanted) < 0.05;
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
