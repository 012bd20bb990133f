"use strict";
exports.id = 636;
exports.ids = [636,725,527];
exports.modules = {

/***/ 1827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
// Reads one file of the checkout as text: bounded, never outside it, never through a link that leaves it.


const FILE_BYTES = 512 * 1024;
const SNIFF_BYTES = 8_192;
/** A file's text; null when it is absent, no regular file, binary, over 512 KiB or outside `root`. `path` is relative to `root`. */
function readBounded(root, path) {
    if (!path || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || path.includes('\0'))
        return null;
    try {
        const home = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, path));
        if (!real.startsWith(home.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? home : home + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
            return null;
        return textAt(real);
    }
    catch {
        return null;
    }
}
function textAt(path) {
    // Opening a pipe would wait for its writer.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile())
        return null;
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (size > FILE_BYTES)
            return null;
        const bytes = Buffer.allocUnsafe(size);
        const text = bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, size, 0));
        if (text.subarray(0, SNIFF_BYTES).includes(0))
            return null;
        return text.toString('utf8').replace(/^\uFEFF/, '');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 5636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  discoverChecks: () => (/* reexport */ discoverChecks),
  endDescendants: () => (/* reexport */ endDescendants),
  familyOfCheck: () => (/* reexport */ familyOfCheck),
  launch: () => (/* reexport */ launch),
  namedOutputs: () => (/* reexport */ namedOutputs),
  nearestFirst: () => (/* reexport */ nearestFirst),
  onPath: () => (/* reexport */ onPath),
  reportsOf: () => (/* reexport */ reportsOf),
  runChecks: () => (/* reexport */ runChecks),
  stepOfCheck: () => (/* reexport */ stepOfCheck),
  watchProject: () => (/* reexport */ watchProject),
  writtenSince: () => (/* reexport */ writtenSince)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/ingest/bounded-file.js
var bounded_file = __webpack_require__(1827);
// EXTERNAL MODULE: ./lib/model/command.js
var model_command = __webpack_require__(6343);
// EXTERNAL MODULE: ./lib/model/kind.js
var kind = __webpack_require__(874);
;// CONCATENATED MODULE: ./lib/ingest/checks/family.js
// Tells which question a check asks, by its name and its command, and with it when it is run.


/** Names that say it: `types`, `type-check`, `test:integration`. */
const NAMES = [
    ['smoke', 'smoke|health|sanity'],
    ['e2e', 'e2e|end-?to-?end|browser|acceptance'],
    ['integration', 'integrations?|it|itest|contracts?'],
    ['policy', 'polic(?:y|ies)|audit|security|licen[cs]es?|secrets?|conftest|commitlint|sast'],
    ['format', 'format(?:ting)?|fmt|prettier|style'],
    ['types', 'types?|typing|typecheck|tsc|mypy|pyright'],
    ['lint', 'lint(?:er|ers|ing)?|eslint|clippy|vet|flake8|pylint|ruff'],
    ['unit', 'units?|unittests?|doctests?'],
    ['build', 'build|compile|bundle'],
    ['install', 'install|deps|dependencies'],
];
const NAMED = NAMES.map(([family, words]) => [family, new RegExp(`(?:^|[:._ -])(?:${words})(?:$|[:._ -])`)]);
const TESTING = /(?:^|[:._ -])(?:tests?|specs?)(?:$|[:._ -])/;
/** The script or target that a package manager or make runs. */
const SCRIPT = /\b(?:(?:npm|pnpm|yarn|bun)(?: -\S+)* (?:run(?:-script)? )?(?:-\S+ )*|(?:make|just|task)(?: -\S+)* )([\w:.-]{1,60})/;
/** The family of a check; `other` when neither its name nor its command tells. `script` is what a package script or make target runs, where known. */
function familyOfCheck(name, command, script = '') {
    const target = SCRIPT.exec(command)?.[1] ?? '';
    const ran = script || (target && !TESTING.test(target) ? '' : command);
    const byCommand = ran
        .split(/\n|&&|;/)
        .map(model_command/* familyOf */.A)
        .find((family) => family !== 'other');
    return byName(name) ?? byName(target) ?? byCommand ?? (TESTING.test(name) || TESTING.test(target) ? 'unit' : 'other');
}
const byName = (name) => NAMED.find(([, pattern]) => pattern.test(name.toLowerCase()))?.[0] ?? null;
const ORDER = ['install', 'format', 'lint', 'types', 'build', 'unit', 'other', 'integration', 'e2e', 'policy', 'smoke'];
/** Nearest loop first, then format, lint, types and so on; checks of one family keep the order they were given in. */
function nearestFirst(checks) {
    const rank = ({ family, loop }) => kind/* LOOPS */.qu.indexOf(loop ?? (0,kind/* loopOf */.mn)(family)) * kind/* FAMILIES */.BU.length + ORDER.indexOf(family);
    return [...checks].sort((a, b) => rank(a) - rank(b));
}

;// CONCATENATED MODULE: ./lib/ingest/checks/languages.js
// The checks that a Python, Go or Rust project has without naming them.
/** What the languages of a project offer, as far as the programs are installed. */
function languageChecks(read, has) {
    return [...python(read, has), ...go(read), ...rust(read)].flatMap(({ from, offers }) => offers.filter(({ when, needs }) => when && has(needs)).map(({ name, command, family }) => ({ name, command, family, from })));
}
function python(read, has) {
    const [project, setup, tox] = ['pyproject.toml', 'setup.cfg', 'tox.ini'].map((file) => read(file));
    const from = project !== null ? 'pyproject.toml' : setup !== null ? 'setup.cfg' : read('pytest.ini') !== null ? 'pytest.ini' : null;
    if (from === null)
        return [];
    const all = [project, setup, tox].join('\n');
    const names = (tool, ...files) => new RegExp(`^\\[(?:tool[.:])?${tool}\\b`, 'm').test(all) || files.some((file) => read(file) !== null);
    const tests = has('pytest')
        ? offer('pytest', 'unit', { name: 'pytest' })
        : offer('python3 -m unittest discover', 'unit', { name: 'unittest', needs: 'python3' });
    return [
        {
            from,
            offers: [
                { ...offer('black --check .', 'format', { name: 'black' }), when: names('black') },
                { ...offer('ruff format --check .', 'format', { name: 'ruff-format', needs: 'ruff' }), when: names('ruff\\.format') },
                { ...offer('ruff check .', 'lint', { name: 'ruff' }), when: names('ruff', 'ruff.toml', '.ruff.toml') },
                { ...offer('flake8', 'lint', { name: 'flake8' }), when: names('flake8', '.flake8') },
                { ...offer(`pylint ${packagesOf(read)}`, 'lint', { name: 'pylint' }), when: names('pylint', '.pylintrc') },
                {
                    ...offer(/^(?:files|packages|modules)\s*=/m.test(all) || /^files\s*=/m.test(read('mypy.ini') ?? '') ? 'mypy' : `mypy ${packagesOf(read)}`, 'types', {
                        name: 'mypy',
                    }),
                    when: names('mypy', 'mypy.ini'),
                },
                { ...offer('pyright', 'types', { name: 'pyright' }), when: names('pyright', 'pyrightconfig.json') },
                tests,
            ],
        },
    ];
}
/** `src` where the project keeps its code there, else all of it. */
const packagesOf = (read) => (/\bsrc\b/.test(`${read('pyproject.toml')}${read('setup.cfg')}`) ? 'src' : '.');
function go(read) {
    if (read('go.mod') === null)
        return [];
    const configured = ['.golangci.yml', '.golangci.yaml', '.golangci.toml'].some((file) => read(file) !== null);
    return [
        {
            from: 'go.mod',
            offers: [
                // gofmt lists the files and exits with 0.
                offer('gofmt -l . | (! grep .)', 'format', { name: 'gofmt' }),
                offer('go build ./...', 'build', { name: 'build', needs: 'go' }),
                offer('go vet ./...', 'lint', { name: 'vet', needs: 'go' }),
                { ...offer('golangci-lint run', 'lint', { name: 'golangci-lint' }), when: configured },
                offer('go test ./...', 'unit', { name: 'test', needs: 'go' }),
            ],
        },
    ];
}
function rust(read) {
    if (read('Cargo.toml') === null)
        return [];
    return [
        {
            from: 'Cargo.toml',
            offers: [
                offer('cargo fmt --check', 'format', { name: 'fmt', needs: 'cargo-fmt' }),
                offer('cargo clippy --all-targets', 'lint', { name: 'clippy', needs: 'cargo-clippy' }),
                offer('cargo test', 'unit', { name: 'test', needs: 'cargo' }),
            ],
        },
    ];
}
/** An offer that needs the program of its name, unless another one is told. */
const offer = (command, family, { name, needs = name }) => ({
    name,
    command,
    family,
    needs,
    when: true,
});

;// CONCATENATED MODULE: ./lib/ingest/checks/discover.js
// Finds a project's own checks where nobody names them: package scripts, make targets, and what its languages always have.




// Names worth running, whatever stands around them: `lint`, `lint:ci`, `check-types`, `test:unit`.
const WORTH = /^(?:(?:check|verify|ci)[:._-])?(?:format|fmt|prettier|lint|eslint|types?|typecheck|type-check|tsc|vet|test|tests|unit|integration|e2e|spec|smoke|policy|audit)(?:[:._-](?:check|ci|unit|integration|e2e|smoke|types?|all|js|ts|css|lint|format|style|run|verify))*$/;
const CHECKING = /--check\b|--list-different|\s-l\b|--dry-run|--diff\b|--verify-no-changes|\bbiome (?:ci|check|lint)\b(?!.*--(?:write|fix))/;
const WRITING = /--write\b|--fix\b|\s-w\b|--in-place|\bgo fmt\b/;
const FORMATTING = /\b(?:cargo fmt|black|isort|ruff format|prettier|terraform fmt|dotnet format|mix format|gofumpt|dprint fmt|yapf)\b|\bclang-format\b.*\s-i\b/;
const WAITING = /--watch\b(?!=false)|\bvitest watch\b|\b(?:tsc|jest|vitest|mocha)\b.{0,80}\s-w\b|\b(?:nodemon|serve|--ui)\s*$/;
const EMPTY = /no test specified/;
/** The checks of the project at `root`. `has` says whether a program is installed. */
function discoverChecks(root, has) {
    const read = (path) => (0,bounded_file/* readBounded */.C)(root, path);
    const leftOut = [];
    const scripts = packageScripts(read, leftOut);
    const targets = makeTargets(read, leftOut).filter(({ family }) => !scripts.some((script) => script.family === family));
    // A target stands for the languages' own checks of its family, a package script only for those of its language.
    const languages = languageChecks(read, has).filter(({ family }) => !targets.some((target) => target.family === family));
    return { checks: uniquelyNamed([...scripts, ...targets, ...languages]), leftOut };
}
function packageScripts(read, leftOut) {
    const scripts = scriptsOf(read('package.json'));
    const manager = managerOf(read);
    const worth = Object.entries(scripts).filter(([name, text]) => WORTH.test(name) && !EMPTY.test(text));
    // `test` that only calls others would run them twice.
    const alone = worth.filter(([name, text]) => !worth.some(([other]) => other !== name && calls(text, other)));
    return alone.flatMap(([name, text]) => taken({ name, text, from: 'package.json' }, `${manager} ${name === 'test' ? '' : 'run '}${name}`, leftOut));
}
function scriptsOf(text) {
    try {
        const { scripts } = JSON.parse(text ?? '{}');
        if (typeof scripts !== 'object' || scripts === null)
            return {};
        return Object.fromEntries(Object.entries(scripts).filter((entry) => typeof entry[1] === 'string'));
    }
    catch {
        return {};
    }
}
function managerOf(read) {
    if (read('pnpm-lock.yaml') !== null)
        return 'pnpm';
    if (read('yarn.lock') !== null)
        return 'yarn';
    return read('bun.lock') === null ? 'npm' : 'bun';
}
const calls = (text, name) => new RegExp(`\\b(?:npm|pnpm|yarn|bun)(?: run)? ${name.replace(/[^\w]/g, '\\$&')}(?![\\w:-])`).test(text);
function makeTargets(read, leftOut) {
    const from = ['Makefile', 'makefile', 'GNUmakefile'].find((name) => read(name) !== null);
    if (!from)
        return [];
    const targets = [...(read(from) ?? '').matchAll(/^([A-Za-z][\w.-]{0,60})\s{0,8}:(?!=)[^\n]{0,500}\n((?:\t[^\n]{0,2000}\n?){0,60})/gm)];
    const worth = targets.map(([, name = '', text = '']) => ({ name, text, from })).filter(({ name, text }) => WORTH.test(name) && text.trim() !== '');
    return worth.flatMap((target) => taken(target, `make ${target.name}`, leftOut));
}
/** The check of a script, unless it would change files or never end. */
function taken({ name, text, from }, command, leftOut) {
    if (WAITING.test(text)) {
        leftOut.push(`${name} of ${from} (it waits for changes)`);
        return [];
    }
    if (WRITING.test(text) || (FORMATTING.test(text) && !CHECKING.test(text))) {
        leftOut.push(`${name} of ${from} (it changes files)`);
        return [];
    }
    return [{ name, command, family: familyOfCheck(name, command, text), from }];
}
function uniquelyNamed(checks) {
    const seen = new Set();
    return checks.map((check) => {
        const name = seen.has(check.name) ? `${check.name} (${(0,external_node_path_.basename)(check.from)})` : check.name;
        seen.add(name);
        return { ...check, name };
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/ingest/checks/launch.js
// Starts a check's command in a shell and hands on what it prints. The action brings a launcher of its own with the same shape.



/** How long an ended program's children may keep its output open. */
const LINGER_MS = 3_000;
/** The shell that runs a command, both outputs joined in the order in which they were written. */
function shellOf(command, platform, env) {
    if (platform === 'win32') {
        const file = onPath('pwsh.exe', env) ? 'pwsh' : 'powershell';
        const script = `$ErrorActionPreference = 'stop'\n${command}\nif ((Test-Path -LiteralPath variable:LASTEXITCODE)) { exit $LASTEXITCODE }`;
        return { file, args: ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', script] };
    }
    // The outer shell joins the outputs, so that the inner one sees nothing but the command.
    if (onPath('bash', env))
        return { file: 'bash', args: ['-c', 'exec bash --noprofile --norc -eo pipefail -c "$0" 2>&1', command] };
    return { file: 'sh', args: ['-c', 'exec sh -e -c "$0" 2>&1', command] };
}
/** True when a program of this name lies in a directory of PATH. */
function onPath(name, env) {
    return (env.PATH ?? env.Path ?? '').split(external_node_path_.delimiter).some((folder) => folder !== '' && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name)));
}
const running = new Set();
/** Whatever ends us, nothing we started lives on. */
const endAll = () => {
    for (const child of running)
        endGroup(child, 'SIGKILL');
};
/** Starts a program in a process group of its own, with nothing on its standard input. */
const launch = ({ file, args, cwd, env, onData }) => {
    const child = (0,external_node_child_process_.spawn)(file, [...args], { cwd, env: { ...env }, detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    if (!process.listeners('exit').includes(endAll))
        process.on('exit', endAll);
    running.add(child);
    child.once('close', () => running.delete(child));
    child.stdout?.on('data', onData);
    child.stderr?.on('data', onData);
    return { done: ended(child), end: (signal) => endGroup(child, signal) };
};
function ended(child) {
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (code) => resolve(code));
        // A server left behind may hold the output open for ever.
        child.once('exit', (code) => setTimeout(() => resolve(code), LINGER_MS).unref());
    });
}
function endGroup(child, signal) {
    if (child.pid === undefined)
        return;
    if (process.platform === 'win32') {
        (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true }).on('error', () => { });
        return;
    }
    try {
        process.kill(-child.pid, signal);
    }
    catch {
        // The group is gone already.
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/ingest/files.js
var files = __webpack_require__(8342);
;// CONCATENATED MODULE: ./lib/ingest/checks/reports.js
// Finds the reports that a check left: those its command names and those the configuration lists, if they are newer than its start.



/** File systems keep times to two seconds at worst, clocks differ a little. */
const SLACK_MS = 2_000;
// `--junitxml=a.xml`, `--outputFile.junit a.xml`, `--output-file a.json`, `> a.json` for names that end like a report's.
const reports_NAMED = /(?:--?[\w.-]{0,40}(?:output|report|junit|xml|json|sarif|log|out|result)[\w.-]{0,40}[= ]|-o[= ]|>{1,2}\s{0,4}|\btee (?:-a )?)["']?([\w@%+,./-]{1,300}\.(?:xml|json|jsonl|ndjson|sarif|tap|trx|log|txt))\b/gi;
/** The reports a check left. A listed one that never came is an error note, a named one a warning. */
async function reportsOf(check, place) {
    const named = [...new Set([...check.command.matchAll(reports_NAMED)].map((match) => match[1] ?? ''))];
    const [listed, guessed] = await Promise.all([freshOf(check.reports, check, place), freshOf(named, check, place)]);
    const reports = [...new Map([...listed.reports, ...guessed.reports].map((report) => [report.file, report])).values()];
    const silent = check.reports.length > 0 && listed.reports.length === 0;
    const old = silent && listed.old > 0 ? 'only reports from before it ran' : 'no report';
    const missing = silent ? [{ level: 'error', message: `${check.name} left ${old} at ${check.reports.join(', ')}.` }] : [];
    return { reports, notes: missing };
}
async function freshOf(patterns, check, place) {
    if (!patterns.length)
        return { reports: [], old: 0 };
    const { inputs } = await (0,files/* findInputs */.ZZ)(patterns, 'head', place);
    const found = inputs.flatMap(({ path, file }) => (file === null ? [] : [{ path, file }]));
    const times = await Promise.all(found.map(({ file }) => (0,promises_.stat)(file).then(({ mtimeMs }) => mtimeMs, () => 0)));
    const reports = found.filter((_, at) => (times[at] ?? 0) >= check.startMs - SLACK_MS);
    return { reports, old: found.length - reports.length };
}
/** Absolute paths of what the commands of checks name as their outputs, whether there or not. */
const namedOutputs = (checks, cwd) => checks.flatMap(({ command }) => [...command.matchAll(reports_NAMED)].map((match) => (0,external_node_path_.resolve)(cwd, match[1] ?? '')));

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./lib/ingest/checks/lines.js
// Cuts what a check prints into whole lines, and takes the values out that it asks to be masked.
//   ::add-mask::s3cr3t-value

const PENDING_CHARS = 1024 * 1024;
/** Shorter values stand in half the words of a log. */
const MASK_CHARS = 8;
const MASK = /^(\s{0,200}::add-mask::|.{0,2000}?##\[add-mask\])(.+)$/;
/** Reads bytes as lines. A line over 1 Mi characters is given in pieces. */
function lineReader() {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let pending = '';
    const take = (text) => {
        const parts = (pending + text).split('\n');
        pending = parts.pop() ?? '';
        if (pending.length > PENDING_CHARS) {
            parts.push(pending);
            pending = '';
        }
        return parts.map((part) => lineOf(part.endsWith('\r') ? part.slice(0, -1) : part));
    };
    return {
        push: (chunk) => take(decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))),
        end() {
            const rest = pending + decoder.end();
            pending = '';
            return rest === '' ? [] : [lineOf(rest)];
        },
    };
}
function lineOf(text) {
    if (!text.includes('add-mask'))
        return { text, masked: [] };
    const masked = [];
    const kept = text.split('\r').map((part) => {
        const [, command = '', value = ''] = MASK.exec(part) ?? [];
        if (!command)
            return part;
        masked.push(...valuesOf(value));
        return `${command}***`;
    });
    return { text: kept.join('\r'), masked };
}
/** A value over several lines masks each of them. */
function valuesOf(escaped) {
    const value = escaped.replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').replace(/%25/g, '%');
    return value
        .split(/[\r\n]+/)
        .map((part) => part.trim())
        .filter((part) => part.length >= MASK_CHARS);
}

;// CONCATENATED MODULE: ./lib/ingest/checks/run.js
// Runs checks: all of them, nearest loop first, some at once; keeps what each printed in a file of its own and how it ended.




/** How long an ended check has to end itself. */
const GRACE_MS = 4_000;
/** A shell's own exit code for a command that it cannot start. */
const CANNOT_START = 127;
/** Runs all checks, also after one failed. Never throws for what a check does. */
async function runChecks(checks, run) {
    (0,external_node_fs_.mkdirSync)(run.folder, { recursive: true });
    const waiting = checks.map((check, at) => ({ check, at }));
    const ran = [];
    const worker = async () => {
        for (let next = waiting.shift(); next && !run.stop.aborted; next = waiting.shift())
            ran[next.at] = await runCheck(next.check, logOf(next, run.folder), run);
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(run.jobs, checks.length)) }, worker));
    return { ran: ran.filter((each) => each !== undefined), notRun: checks.filter((_, at) => !ran[at]) };
}
const logOf = ({ check, at }, folder) => (0,external_node_path_.join)(folder, `${String(at + 1).padStart(2, '0')}-${check.name.replace(/[^\w.-]+/g, '-').slice(0, 60)}.log`);
async function runCheck(check, log, run) {
    const file = (0,external_node_fs_.openSync)(log, 'w');
    const reader = lineReader();
    const take = (lines) => {
        for (const line of lines) {
            (0,external_node_fs_.writeSync)(file, `${line.text}\n`);
            run.events.line(check, line);
        }
    };
    run.events.begin(check);
    const startMs = Date.now();
    let exitCode;
    try {
        const { cwd, env } = run;
        const started = run.launch({ ...shellOf(check.command, run.platform, env), cwd, env, onData: (chunk) => take(reader.push(chunk)) });
        exitCode = await endedOrStopped(started, run.stop);
    }
    catch (error) {
        take([{ text: `cannot be started: ${error instanceof Error ? error.message : String(error)}`, masked: [] }]);
        exitCode = CANNOT_START;
    }
    take(reader.end());
    (0,external_node_fs_.closeSync)(file);
    const ended = { ...check, exitCode, startMs, endMs: Date.now(), interrupted: run.stop.aborted && exitCode !== 0, log };
    run.events.end(ended);
    return ended;
}
/** The exit code; when stopped, ends the check as the signal asked, then for good. */
async function endedOrStopped(started, stop) {
    let last;
    const end = () => {
        started.end(stop.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT');
        last = setTimeout(() => started.end('SIGKILL'), GRACE_MS);
    };
    stop.addEventListener('abort', end, { once: true });
    if (stop.aborted)
        end();
    try {
        return await started.done;
    }
    finally {
        stop.removeEventListener('abort', end);
        clearTimeout(last);
        // What a stopped check left behind must not live on.
        if (stop.aborted)
            started.end('SIGKILL');
    }
}
/** The step that a check was, as if a log had shown it. */
function stepOfCheck({ name, command, exitCode, startMs, endMs, interrupted }) {
    return { index: 0, name, command, env: {}, exitCode, startMs, endMs, interrupted: interrupted || exitCode === null, line: 1, endLine: 1 };
}

;// CONCATENATED MODULE: ./lib/ingest/checks/tree.js
// Ends what a process started, where no group of its own holds it together: GitHub's toolkit starts programs in ours.


/** Sends a signal to every process below `pid`. On Windows the system does this itself when it ends a step. */
function endDescendants(pid, signal) {
    for (const below of descendantsOf(pid, process.platform === 'linux' ? parentsInProc() : parentsByPs())) {
        try {
            process.kill(below, signal);
        }
        catch {
            // It is gone already.
        }
    }
}
function descendantsOf(pid, parents) {
    const found = new Set([pid]);
    // A parent may stand behind its child.
    for (let size = 0; size !== found.size;) {
        size = found.size;
        for (const [child, parent] of parents)
            if (found.has(parent))
                found.add(child);
    }
    found.delete(pid);
    return [...found];
}
/** Slim containers have no `ps`. */
function parentsInProc() {
    const parents = new Map();
    for (const name of (0,external_node_fs_.readdirSync)('/proc').filter((each) => /^\d+$/.test(each))) {
        try {
            const text = (0,external_node_fs_.readFileSync)(`/proc/${name}/stat`, 'utf8');
            const parent = Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
            if (parent)
                parents.set(Number(name), parent);
        }
        catch {
            // It ended while we looked.
        }
    }
    return parents;
}
function parentsByPs() {
    if (process.platform === 'win32')
        return new Map();
    const { stdout } = (0,external_node_child_process_.spawnSync)('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8', timeout: 2_000 });
    const rows = (stdout ?? '').split('\n').map((line) => line.trim().split(/\s+/).map(Number));
    return new Map(rows.flatMap(([pid, parent]) => (pid && parent ? [[pid, parent]] : [])));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/ingest/git-files.js
var git_files = __webpack_require__(527);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
var ignore_default = /*#__PURE__*/__webpack_require__.n(ignore);
// EXTERNAL MODULE: ./lib/ingest/walk.js
var walk = __webpack_require__(4640);
;// CONCATENATED MODULE: ./lib/ingest/checks/watch-tree.js
// Watches a directory tree with what the system offers: one watcher for the whole tree, or one for each of the project's folders.




const FOLDERS = 8_000;
const SKIPPED = /(?:^|\/)(?:\.git|node_modules|__pycache__|\.pytest_cache|\.mypy_cache|\.ruff_cache|\.venv|coverage)(?:\/|$)|~$|\.sw[a-z]$|\.tmp$|(?:^|\/)4913$/;
/** True for what nobody edits by hand: packages, caches, and what editors leave for a moment. */
const isSkipped = (path) => SKIPPED.test(path);
/** A path with forward slashes. */
const posix = (path) => path.replaceAll('\\', '/');
/** Calls `touch` with the path, relative to `root`, of each file that changes in a folder git does not ignore. */
function watchTree(root, touch) {
    return process.platform === 'darwin' || process.platform === 'win32' ? watchWhole(root, touch) : watchFolders(root, touch);
}
function watchWhole(root, touch) {
    let known = new Set(foldersOf(root));
    const watcher = (0,external_node_fs_.watch)(root, { recursive: true }, (_, name) => {
        const path = posix(name ?? '');
        const folder = (0,external_node_path_.dirname)(path) === '.' ? '' : (0,external_node_path_.dirname)(path);
        if (path === '' || isSkipped(path))
            return;
        if (!known.has(folder))
            known = new Set(foldersOf(root));
        if (known.has(folder))
            touch(path);
    });
    watcher.on('error', () => { });
    return watcher;
}
/** A recursive watcher would follow packages too, and the system allows only so many. */
function watchFolders(root, touch) {
    const open = new Map();
    const addAll = () => {
        for (const folder of foldersOf(root))
            add(folder);
    };
    const add = (folder) => {
        if (open.has(folder) || open.size >= FOLDERS || isSkipped(folder))
            return;
        try {
            const watcher = (0,external_node_fs_.watch)((0,external_node_path_.join)(root, folder), (_, name) => {
                if (name === null)
                    return;
                if ((0,external_node_fs_.statSync)((0,external_node_path_.join)(root, folder, name), { throwIfNoEntry: false })?.isDirectory())
                    addAll();
                else
                    touch(posix((0,external_node_path_.join)(folder, name)));
            });
            watcher.on('error', () => {
                open.delete(folder);
                watcher.close();
            });
            open.set(folder, watcher);
        }
        catch {
            // The folder is gone already.
        }
    };
    addAll();
    return {
        close() {
            for (const watcher of open.values())
                watcher.close();
        },
    };
}
/** The folders that hold files git does not ignore, and those above them; the root is the empty path. */
function foldersOf(root) {
    const folders = new Set(['']);
    for (const path of (0,walk/* walkFiles */.F)(root, (ignore_default())).paths)
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
            folders.add(path.slice(0, at));
    return [...folders].sort();
}

;// CONCATENATED MODULE: ./lib/ingest/checks/watch.js
// Tells when files of the project change, and learns which of them the checks themselves write.





const DEBOUNCE_MS = 200;
/** Watches a project without what git ignores, `.git` and packages. A file written with the bytes it had does not count. */
function watchProject({ root, env, ignored, stop }) {
    const written = writtenByChecks(root, env, ignored);
    const changed = new Set();
    let wake = () => { };
    let timer;
    const tree = watchTree(root, (path) => {
        if (isSkipped(path) || !written.counts(path))
            return;
        changed.add(path);
        clearTimeout(timer);
        timer = setTimeout(() => wake(), DEBOUNCE_MS);
    });
    const stopped = () => wake();
    stop.addEventListener('abort', stopped);
    return {
        async next() {
            for (;;) {
                while (!changed.size && !stop.aborted)
                    await new Promise((quiet) => (wake = quiet));
                if (stop.aborted)
                    return [];
                const paths = [...changed].filter(written.isForeign).sort();
                changed.clear();
                if (paths.length)
                    return paths;
            }
        },
        checksRun: written.checksRun,
        close() {
            clearTimeout(timer);
            stop.removeEventListener('abort', stopped);
            tree.close();
        },
    };
}
/** Learns: a file git does not track that changes in two runs is written by them. What git tracks may be edited at any time. */
function writtenByChecks(root, env, ignored) {
    const own = new Set(ignored.map((path) => posix((0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(root, path)))));
    const tracked = new Set((0,git_files.gitFiles)({ root, env, trusted: false }, false) ?? []);
    const prints = new Map();
    const suspects = new Set();
    let during = null;
    return {
        counts(path) {
            const print = printOf((0,external_node_path_.join)(root, path));
            if (own.has(path) || prints.get(path) === print)
                return false;
            prints.set(path, print);
            if (!tracked.has(path))
                during?.add(path);
            return true;
        },
        isForeign: (path) => !own.has(path),
        checksRun(running) {
            for (const path of during ?? [])
                (suspects.has(path) ? own : suspects).add(path);
            during = running ? new Set() : null;
        },
    };
}
function printOf(file) {
    try {
        return (0,external_node_crypto_.createHash)('sha1').update((0,external_node_fs_.readFileSync)(file)).digest('base64');
    }
    catch {
        return 'gone';
    }
}

// EXTERNAL MODULE: ./lib/ingest/git.js
var git = __webpack_require__(9725);
;// CONCATENATED MODULE: ./lib/ingest/checks/written.js
// Tells which new files the checks wrote themselves, so that nobody takes them for a part of the change.



const FILES = 5_000;
/** Absolute paths of files that git neither tracks nor ignores and that are newer than `sinceMs`; none where there is no git. */
async function writtenSince(sinceMs, root, env) {
    const listed = await (0,git.gitRunner)({ root, env, trusted: false })(['ls-files', '--others', '--exclude-standard', '-z']);
    if (!listed.ok)
        return [];
    const files = listed.out
        .split('\0')
        .filter(Boolean)
        .slice(0, FILES)
        .map((path) => (0,external_node_path_.join)(root, path));
    const times = await Promise.all(files.map((file) => (0,promises_.stat)(file).then(({ mtimeMs }) => mtimeMs, () => 0)));
    return files.filter((_, at) => (times[at] ?? 0) >= sinceMs);
}

;// CONCATENATED MODULE: ./lib/ingest/checks/index.js
// The running of checks: what the pipeline's callers load when there are checks to run.










/***/ }),

/***/ 527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitFiles: () => (/* binding */ gitFiles)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9725);
// Lists the files of a checkout as git knows them.


const OUTPUT_BYTES = 128 * 2 ** 20;
/** Paths git tracks, with `untracked` also those that are neither tracked nor ignored; null when git does not answer. */
function gitFiles(place, untracked) {
    const args = [...(0,_git_js__WEBPACK_IMPORTED_MODULE_1__.gitFlags)(place), 'ls-files', '-z', '--cached', ...(untracked ? ['--others', '--exclude-standard'] : [])];
    const answer = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', args, {
        cwd: place.root,
        env: (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.gitEnv)(place),
        maxBuffer: OUTPUT_BYTES,
        timeout: 120_000,
        windowsHide: true,
        encoding: 'utf8',
    });
    if (answer.status !== 0)
        return null;
    return answer.stdout.split('\0').filter(Boolean);
}


/***/ }),

/***/ 9725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitEnv: () => (/* binding */ gitEnv),
/* harmony export */   gitFlags: () => (/* binding */ gitFlags),
/* harmony export */   gitRunner: () => (/* binding */ gitRunner)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
// Runs git: without a shell, without what the environment or the repository would make it run, with bounded output.



const OUTPUT_BYTES = 64 * 2 ** 20;
const TIMEOUT_MS = 120_000;
/** A runner for one checkout. It never looks for a repository above `root`. */
function gitRunner(place) {
    const options = { cwd: place.root, env: gitEnv(place), maxBuffer: OUTPUT_BYTES, timeout: place.timeoutMs ?? TIMEOUT_MS, windowsHide: true };
    return (args) => new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...gitFlags(place), ...args], options, (error, out, err) => {
            const cut = error?.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER';
            const missing = error?.code === 'ENOENT' ? 'git or the directory is missing' : '';
            resolve({ ok: !error || cut, out, err: missing || err.trim() || (error?.message ?? ''), cut });
        });
    });
}
/** Flags that keep a repository's own configuration from running programs or bending the output. */
function gitFlags({ root, trusted }) {
    const settings = [
        'core.quotepath=off',
        'core.fsmonitor=false',
        'core.hooksPath=/dev/null',
        'core.pager=cat',
        'gc.auto=0',
        'maintenance.auto=false',
        'diff.relative=false',
    ];
    if (trusted)
        settings.push(`safe.directory=${realOf(root).replaceAll('\\', '/')}`);
    return ['--no-pager', '--literal-pathspecs', ...settings.flatMap((setting) => ['-c', setting])];
}
/** The environment without any of git's own variables, with English messages and no questions. */
function gitEnv({ root, env }) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && !/^(?:GIT_|LC_|LANGUAGE$)/i.test(entry[0]));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_CEILING_DIRECTORIES: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(realOf(root)),
    };
}
function realOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 4640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ walkPlain),
/* harmony export */   F: () => (/* binding */ walkFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _bounded_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1827);
// Lists the files of a directory that is no git checkout, leaving out what its .gitignore files name.



const FILES = 100_000;
const FOLDERS = 20_000;
const SKIPPED = new Set(['.git', 'node_modules']);
/** Walks as `walkFiles` does where no .gitignore stands; null as soon as one does. */
function walkPlain(root) {
    try {
        return walkFiles(root, () => {
            throw RULES;
        });
    }
    catch (error) {
        if (error === RULES)
            return null;
        throw error;
    }
}
const RULES = new Error('a .gitignore stands there');
/** Walks breadth first in sorted order, so that a cut walk is the same every time. Links are not followed. */
function walkFiles(root, openRules) {
    const paths = [];
    const queue = [{ path: '', rules: [] }];
    for (let at = 0; at < queue.length; at++) {
        const folder = queue[at];
        if (!folder)
            break;
        const inside = listFolder({ root, openRules }, folder);
        for (const path of inside.files)
            paths.push(path);
        for (const next of inside.folders)
            queue.push(next);
        if (paths.length > FILES || queue.length > FOLDERS)
            return { paths: paths.slice(0, FILES), cut: true };
    }
    return { paths, cut: false };
}
/** A folder's own files and folders that no rule ignores. */
function listFolder(place, { path: folder, rules: above }) {
    const entries = entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.root, folder));
    const rules = entries.some(({ name }) => name === '.gitignore') ? rulesOf(place, folder, above) : above;
    const files = [];
    const folders = [];
    for (const entry of entries) {
        const path = folder ? `${folder}/${entry.name}` : entry.name;
        if (entry.isFile() && !isIgnored(path, rules))
            files.push(path);
        if (entry.isDirectory() && !SKIPPED.has(entry.name) && !isIgnored(`${path}/`, rules))
            folders.push({ path, rules });
    }
    return { files, folders };
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch {
        return [];
    }
}
function rulesOf({ root, openRules }, folder, above) {
    const text = (0,_bounded_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .C)(root, folder ? `${folder}/.gitignore` : '.gitignore');
    return text ? [{ folder, rules: openRules().add(text) }, ...above] : above;
}
/** The nearest file that says something about a path decides, as in git. */
function isIgnored(path, rules) {
    for (const { folder, rules: own } of rules) {
        const verdict = own.test(folder ? path.slice(folder.length + 1) : path);
        if (verdict.ignored)
            return true;
        if (verdict.unignored)
            return false;
    }
    return false;
}


/***/ })

};
;