"use strict";
exports.id = 798;
exports.ids = [798];
exports.modules = {

/***/ 2535:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6991);
// Shows on standard error what a command is doing, where it takes long.

const COLUMNS = 80;
/** Does the work while it says what it is doing. */
async function shown({ env, stderr, clock }, work) {
    const activity = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_0__.openActivity)({ write: (text) => stderr.write(text), place: () => placeOf(env, stderr), clock: clock ?? _pipeline_js__WEBPACK_IMPORTED_MODULE_0__.SYSTEM_CLOCK });
    try {
        return await work(activity.say);
    }
    finally {
        activity.end();
    }
}
/** A CI system's log keeps every line that is written again, also where it claims to be a terminal. */
function placeOf(env, stderr) {
    if (env.GITHUB_ACTIONS === 'true' || (env.CI && env.CI !== 'false'))
        return 'ci';
    return stderr.isTTY && env.TERM !== 'dumb' ? { columns: stderr.columns ?? COLUMNS } : 'nowhere';
}


/***/ }),

/***/ 6832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ configOf)
});

// UNUSED EXPORTS: REPORT_FORMATS

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/kind.js
var kind = __webpack_require__(874);
// EXTERNAL MODULE: ./lib/model/limits.js
var limits = __webpack_require__(8868);
// EXTERNAL MODULE: ./lib/user-error.js
var user_error = __webpack_require__(2982);
;// CONCATENATED MODULE: ./lib/config-file.js
// Reads `.github/broken-assumption.yml`: what a repository decides once. An unknown key is an error that names the nearest known one.



/** Reads `FROM=TO`. */
function pathMapOf(text, what) {
    const cut = text.indexOf('=');
    if (cut < 1)
        throw new user_error/* UserError */.yo(`${what} is FROM=TO, for example /app=. ; \`${text}\` is not.`);
    return { from: text.slice(0, cut), to: text.slice(cut + 1) };
}
const FILE_CHARS = 256 * 1024;
const PATTERN_CHARS = 500;
/** What a file that says nothing decides. */
const NOTHING_DECIDED = { checks: [], ignore: [], pathMap: [], loops: {}, own: { masks: [], neverMerge: [] }, limits: {} };
/** Reads the file's text. Throws a UserError that names the place of what is wrong. */
async function readRepositoryConfig(text, file) {
    if (text.length > FILE_CHARS)
        throw new user_error/* UserError */.yo(`${file} is longer than 256 KiB.`);
    const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    let value;
    try {
        value = parse(text, { logLevel: 'error' });
    }
    catch (error) {
        throw new user_error/* UserError */.yo(`${file} is no valid YAML: ${firstLine(error)}`);
    }
    const read = value == null ? NOTHING_DECIDED : readConfig(value, file);
    await refuseSlowMasks(read.own.masks, file);
    return read;
}
/** Repeats within repeats can take longer than a job may; `safe-regex2` finds them. */
async function refuseSlowMasks(masks, file) {
    if (!masks.length)
        return;
    const { default: isQuick } = await __webpack_require__.e(/* import() */ 700).then(__webpack_require__.t.bind(__webpack_require__, 8700, 23));
    for (const [at, { pattern }] of masks.entries()) {
        if (isQuick(pattern))
            continue;
        throw new user_error/* UserError */.yo(`${file}: own: masks[${at}]: pattern repeats what already repeats, which can take for ever: write it without one of the two.`);
    }
}
const firstLine = (error) => (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
const readConfig = (value, at) => {
    const said = record(value, at, ['checks', 'ignore', 'path-map', 'loops', 'own', 'limits']);
    return {
        checks: list(said.checks, `${at}: checks`, readCheck),
        ignore: list(said.ignore, `${at}: ignore`, readText),
        pathMap: list(said['path-map'], `${at}: path-map`, (each, place) => pathMapOf(readText(each, place), place)),
        loops: readLoops(said.loops, `${at}: loops`),
        own: readOwn(said.own, `${at}: own`),
        limits: readLimits(said.limits, `${at}: limits`),
    };
};
const readCheck = (value, at) => {
    const said = record(value, at, ['name', 'command', 'loop', 'reports']);
    return {
        name: readText(said.name, `${at}: name`),
        command: said.command === undefined ? null : readText(said.command, `${at}: command`),
        loop: said.loop === undefined ? null : readLoop(said.loop, `${at}: loop`),
        reports: list(typeof said.reports === 'string' ? [said.reports] : said.reports, `${at}: reports`, readText),
    };
};
const readLoop = (value, at) => (0,user_error/* oneOf */.yL)(readText(value, at), kind/* LOOPS */.qu, at);
const readLoops = (value, at) => Object.fromEntries(Object.entries(record(value ?? {}, at, null)).map(([check, loop]) => [check, readLoop(loop, `${at}: ${check}`)]));
const readOwn = (value, at) => {
    const said = record(value ?? {}, at, ['masks', 'never-merge']);
    return { masks: list(said.masks, `${at}: masks`, readMask), neverMerge: list(said['never-merge'], `${at}: never-merge`, readText) };
};
const readMask = (value, at) => {
    const said = record(value, at, ['name', 'pattern']);
    const pattern = readText(said.pattern, `${at}: pattern`);
    try {
        if (pattern.length > PATTERN_CHARS)
            throw new Error(`it is longer than ${PATTERN_CHARS} characters`);
        new RegExp(pattern);
    }
    catch (error) {
        throw new user_error/* UserError */.yo(`${at}: pattern cannot be used: ${firstLine(error)}.`);
    }
    return { name: readText(said.name, `${at}: name`), pattern };
};
const readLimits = (value, at) => {
    const names = Object.keys(limits/* DEFAULT_LIMITS */.d);
    const said = record(value ?? {}, at, names.map(kebab));
    const given = names.filter((name) => said[kebab(name)] !== undefined);
    return Object.fromEntries(given.map((name) => [name, readCount(said[kebab(name)], `${at}: ${kebab(name)}`)]));
};
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const readCount = (value, at) => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0)
        return value;
    throw new user_error/* UserError */.yo(`${at} must be a whole number above 0.`);
};
const readText = (value, at) => {
    if (typeof value === 'string' && value)
        return value;
    throw new user_error/* UserError */.yo(`${at} must be a text.`);
};
function list(value, at, read) {
    if (value == null)
        return [];
    if (!Array.isArray(value))
        throw new user_error/* UserError */.yo(`${at} must be a list.`);
    return value.map((each, index) => read(each, `${at}[${index}]`));
}
/** The value as a mapping whose keys are all known; `keys` null allows any. */
function record(value, at, keys) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new user_error/* UserError */.yo(`${at} must be a mapping.`);
    const said = { ...value };
    const unknown = keys && Object.keys(said).find((key) => !keys.includes(key));
    if (!keys || unknown == null)
        return said;
    const meant = (0,user_error/* nearest */.pA)(unknown, keys);
    throw new user_error/* UserError */.yo(`${at} has no key \`${unknown}\`${meant ? `: did you mean \`${meant}\`?` : `: it knows ${keys.join(', ')}.`}`);
}

;// CONCATENATED MODULE: ./lib/config.js
// Makes one frozen Config of what a call says and what `.github/broken-assumption.yml` decides once.





const REPORT_FORMATS = ['text', 'markdown', 'json', 'brief', 'sarif'];
const FILE = '.github/broken-assumption.yml';
/** Checks a call and joins it with the repository's file, when `root` has one. Throws a UserError for what is wrong in either. */
async function configOf(call, root) {
    const file = await repositoryConfig(root, call.config);
    const inputs = call.inputs.length || call.runsChecks ? call.inputs : file.checks.flatMap(({ reports }) => reports);
    if (!inputs.length && !call.runsChecks)
        throw new user_error/* UserError */.yo('Nothing to read: name a report, a log, a glob, a directory, or - for standard input.');
    return deepFreeze({
        ...file,
        inputs,
        base: call.base ?? [],
        retry: call.retry ?? [],
        root,
        diff: call.diff ?? null,
        pathMap: [...(call.pathMap ?? []).map((text) => pathMapOf(text, '--path-map')), ...file.pathMap],
        format: (0,user_error/* oneOf */.yL)(call.format ?? 'text', REPORT_FORMATS, '--format'),
        output: call.output ?? null,
        annotate: call.annotate ?? false,
        limits: { ...limits/* DEFAULT_LIMITS */.d, ...file.limits },
    });
}
async function repositoryConfig(root, named) {
    const file = named ?? FILE;
    const text = textAt((0,external_node_path_.resolve)(root, file));
    if (text === null && named !== undefined)
        throw new user_error/* UserError */.yo(`The configuration ${named} could not be read.`);
    return text === null ? NOTHING_DECIDED : readRepositoryConfig(text, file);
}
function textAt(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return null;
    }
}
function deepFreeze(value) {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value))
        return value;
    for (const each of Object.values(value))
        deepFreeze(each);
    return Object.freeze(value);
}


/***/ }),

/***/ 1533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jH: () => (/* binding */ outputOf),
  z8: () => (/* binding */ report),
  mB: () => (/* binding */ runRound),
  c2: () => (/* binding */ statusOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/activity.js
var activity = __webpack_require__(2535);
// EXTERNAL MODULE: ./lib/pipeline.js + 20 modules
var pipeline = __webpack_require__(6991);
;// CONCATENATED MODULE: ./lib/run-checks.js
// Runs planned checks and makes inputs of what they left, for the command line and for the action.

/** Runs the checks, nearest loop first. */
async function runPlanned(plans, place) {
    const checks = await (0,pipeline.openChecks)();
    const secrets = new Set();
    const { console } = place;
    const events = {
        begin: console.begin,
        line(check, line) {
            for (const value of line.masked)
                secrets.add(value);
            console.line(check, line);
        },
        end: console.end,
    };
    const run = { ...place, platform: process.platform, launch: place.launch ?? checks.launch, events };
    const { ran, notRun } = await checks.runChecks(checks.nearestFirst(plans), run);
    console.close();
    const left = await Promise.all(ran.map((check) => checks.reportsOf(check, place)));
    const inputs = ran.flatMap((check, at) => inputsOf(check, left[at]?.reports ?? [], checks.stepOfCheck(check)));
    const notes = [...left.flatMap((each) => each.notes), ...notRun.map(notStarted)];
    return { ran, inputs, notes, secrets: [...secrets] };
}
function inputsOf(check, reports, step) {
    const of = { name: check.name, family: check.family };
    return [{ name: `${check.name}.log`, file: check.log, check: of, step }, ...reports.map(({ path, file }) => ({ name: path, file, check: of, step: null }))];
}
const notStarted = ({ name }) => ({ level: 'error', message: `${name} was not run: the run was stopped before.` });
/** Names of the checks that did not pass; empty when all did. */
const failedNames = (ran) => ran.flatMap(({ name, exitCode }) => (exitCode === 0 ? [] : [name])).join(', ');
/** True when a check failed and nothing in a digest that calls itself fine accounts for it. */
function hidesFailure({ verdict, findings }, ran) {
    const excused = (name) => findings.some(({ check, severity }) => check === name && severity === 'error');
    return verdict === 'fine' && ran.some(({ name, exitCode }) => exitCode !== 0 && !excused(name));
}

// EXTERNAL MODULE: ./lib/world.js
var lib_world = __webpack_require__(4780);
;// CONCATENATED MODULE: ./lib/desk.js
// One round at the desk: runs the planned checks, explains what they said, reports it.







/** Runs all checks once and explains what they said. A quiet round shows only a progress line. */
async function runRound(desk, isQuiet) {
    const { world, config, cwd, plans, jobs, stop } = desk;
    const { root, base, retry, diff, pathMap, limits } = config;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'broken-assumption-'));
    const startMs = Date.now();
    try {
        const place = { cwd, root, env: world.env, folder, jobs, stop, strict: false, console: await consoleOf(desk, isQuiet) };
        const outcome = await runPlanned(plans, place);
        const written = [...(await (await (0,pipeline.openChecks)()).writtenSince(startMs, root, world.env)), ...outputOf(config, world)];
        const { env, stdin, clock } = world;
        const options = {
            root,
            base,
            retry,
            diff,
            pathMap,
            limits,
            decisions: config,
            env,
            cwd,
            stdin,
            written,
            notes: outcome.notes,
            ...(clock ? { clock } : {}),
        };
        return { digest: await (0,activity/* shown */.S)(world, (onProgress) => (0,pipeline.explain)(outcome.inputs, { ...options, onProgress })), outcome };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** The file the report goes to, as an absolute path. */
const outputOf = ({ output }, { cwd }) => (output === null ? [] : [(0,external_node_path_.resolve)(cwd, output)]);
async function consoleOf({ world: { env, stderr }, plans }, isQuiet) {
    const { maskCommand, openConsole, stoppedCommands } = await (0,pipeline.openPublish)();
    const inGitHub = env.GITHUB_ACTIONS === 'true';
    const columns = stderr.isTTY && !inGitHub && env.TERM !== 'dumb' ? (stderr.columns ?? 80) : 0;
    const mode = isQuiet ? 'quiet' : inGitHub ? 'github' : columns ? 'terminal' : 'plain';
    const write = (text) => stderr.write(text);
    return openConsole({ mode, write, total: plans.length, columns, stopped: stoppedCommands(), setSecret: (value) => write(maskCommand(value)) });
}
/** Writes the report to where it belongs. */
async function report({ digest, outcome }, { config, world }) {
    const options = { ...(0,lib_world/* terminalOf */.g5)(world, config.output), secrets: [...(0,lib_world/* secretsOf */.Fj)(world.env), ...outcome.secrets] };
    (0,lib_world/* put */.yJ)(await (0,pipeline.render)(digest, config.format, options), config.output, world);
    if (config.annotate)
        world.stderr.write(await (0,pipeline.render)(digest, 'annotations', options));
    if (config.format !== 'text' && config.format !== 'markdown')
        for (const note of digest.notes)
            world.stderr.write((0,lib_world/* noteLine */.rk)(note));
}
/** 0 fine, 1 otherwise; a check that failed and that nothing accounts for is not fine. */
function statusOf({ digest, outcome }) {
    return digest.verdict === 'fine' && !hidesFailure(digest, outcome.ran) ? 0 : 1;
}


/***/ }),

/***/ 5798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./lib/config.js + 1 modules
var lib_config = __webpack_require__(6832);
// EXTERNAL MODULE: ./lib/desk.js + 1 modules
var lib_desk = __webpack_require__(1533);
// EXTERNAL MODULE: ./lib/user-error.js
var user_error = __webpack_require__(2982);
;// CONCATENATED MODULE: ./lib/given-checks.js
// Reads the checks that a call names, `name: command` or `NAME=COMMAND`, and joins them with what the configuration knows of them.

const LINE = /^([A-Za-z0-9][\w ./()@+-]{0,60}?)\s{0,8}:\s+(\S.*)$/;
// An environment variable before a command is written in capitals.
const WORD = /^([a-z][\w.:-]{0,60})=(\S[\s\S]*)$/;
/** Reads the lines of the action's `checks`. A line that ends in a backslash goes on in the next; `#` begins a comment line. */
function checksOfLines(text, known) {
    const lines = text
        .replace(/[ \t]{0,200}\\\r?\n\s{0,200}/g, ' ')
        .split(/\r?\n/)
        .map((line) => line.trim());
    return distinct(lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => checkOf(line, LINE, known)));
}
/** Reads the words of the command line. */
function checksOfWords(words, known) {
    return distinct(words.map((word) => checkOf(word.trim(), WORD, known)));
}
/** The checks a repository names with a command. */
const checksOfFile = (known) => distinct(known.flatMap(({ name, command }) => (command === null ? [] : [{ name, command }])));
function checkOf(text, shape, known) {
    if (text === '')
        throw new user_error/* UserError */.yo('A check must have a command.');
    const same = known.find(({ name, command }) => name === text && command !== null);
    if (same?.command)
        return { name: same.name, command: same.command };
    const [, name, command] = shape.exec(text) ?? [];
    return name && command ? { name, command } : { name: nameOf(text), command: text };
}
const PREFIX = /^(?:[A-Z_][A-Z0-9_]*=\S*\s+|(?:npx|bunx|pnpm|yarn|npm|bun|run|exec|dlx|python3?|-m|sudo|env|bash|sh|node|make|uv|poetry|bundle|--?[\w-]+)\s+)*/;
/** What a command is called where nobody names it: `tsc`, `lint` for `npm run lint`, `go test`. */
function nameOf(command) {
    const rest = command.slice(PREFIX.exec(command)?.[0].length ?? 0);
    const [first = '', second = ''] = rest.split(/\s+/);
    const word = first.slice(first.lastIndexOf('/') + 1).replace(/[^\w.:-]/g, '');
    const isVerb = /^(?:go|cargo|dotnet|mvn|gradle|docker|terraform|ruff|mix|swift|dart|flutter|deno)$/.test(word) && /^[a-z][\w-]*$/.test(second);
    return (isVerb ? `${word} ${second}` : word) || 'check';
}
/** Names told apart by a number. */
function distinct(checks) {
    const seen = new Map();
    return checks.map(({ name, command }) => {
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        return { name: count > 1 ? `${name} ${count}` : name, command };
    });
}
/** Joins checks with what is decided about them. `familyOf` tells a check's family by name and command. */
function planned(checks, { checks: known, loops }, familyOf) {
    return checks.map((check) => {
        const same = known.find(({ name }) => name === check.name);
        return {
            ...check,
            family: check.family ?? familyOf(check.name, check.command),
            loop: loops[check.name] ?? same?.loop ?? null,
            reports: same?.reports ?? [],
        };
    });
}

// EXTERNAL MODULE: ./lib/pipeline.js + 20 modules
var pipeline = __webpack_require__(6991);
;// CONCATENATED MODULE: ./lib/run.js
// The command `run`: runs checks at the desk or in CI, all of them, nearest loop first, and explains what they said.





const JOBS = 64;
/** Runs the checks a command line names, or those the project has, and returns the exit status. */
async function runCommand(line, world) {
    const { values, lists, switches } = line;
    const root = (0,pipeline.rootOf)(world.cwd, values.root);
    const call = { inputs: [], base: lists.base, retry: lists.retry, pathMap: lists['path-map'], annotate: switches.has('annotate'), runsChecks: true };
    const config = await (0,lib_config/* configOf */.W)({ ...call, ...values }, root);
    const jobs = jobsOf(values.jobs);
    const { plans, cwd } = await plansOf(line.paths, config, world);
    const stop = new AbortController();
    const release = world.onInterrupt?.((signal) => stop.abort(signal));
    try {
        const desk = { world, config, plans, cwd, jobs, stop: stop.signal };
        if (switches.has('watch'))
            return await (await __webpack_require__.e(/* import() */ 915).then(__webpack_require__.bind(__webpack_require__, 1915))).watchDesk(desk);
        const round = await (0,lib_desk/* runRound */.mB)(desk, false);
        await (0,lib_desk/* report */.z8)(round, desk);
        return (0,lib_desk/* statusOf */.c2)(round);
    }
    finally {
        release?.();
    }
}
function jobsOf(given) {
    const jobs = Number(given ?? 1);
    if (Number.isInteger(jobs) && jobs > 0 && jobs <= JOBS)
        return jobs;
    throw new user_error/* UserError */.yo(`--jobs is a whole number from 1 to ${JOBS}; \`${given}\` is not.`);
}
async function plansOf(words, config, world) {
    const { familyOfCheck } = await (0,pipeline.openChecks)();
    const say = (text) => world.stderr.write(`broken-assumption: ${text}\n`);
    if (words.length)
        return { plans: planned(checksOfWords(words, config.checks), config, familyOfCheck), cwd: world.cwd };
    const named = checksOfFile(config.checks);
    if (named.length) {
        say(`running from .github/broken-assumption.yml: ${named.map(({ name }) => name).join(', ')}`);
        return { plans: planned(named, config, familyOfCheck), cwd: config.root };
    }
    const { checks, leftOut, home } = await foundChecks(config, world);
    if (leftOut.length)
        say(`left out: ${leftOut.join('; ')}`);
    if (!checks.length)
        throw new user_error/* UserError */.yo("No checks found here: name them, for example `broken-assumption run 'npm test'`, or list them in .github/broken-assumption.yml.");
    for (const from of new Set(checks.map((check) => check.from)))
        say(`running from ${from}: ${checks
            .filter((check) => check.from === from)
            .map(shown)
            .join(', ')}`);
    return { plans: planned(checks, config, familyOfCheck), cwd: home };
}
const shown = ({ name, command }) => command.endsWith(` ${name}`) ? name : `${name} (${command})`;
/** The checks of the directory we are in, else those of the checkout. */
async function foundChecks({ root }, { cwd, env }) {
    const { discoverChecks, onPath } = await (0,pipeline.openChecks)();
    const at = (home) => ({ ...discoverChecks(home, (program) => onPath(program, env)), home });
    const here = at(cwd);
    return here.checks.length || cwd === root ? here : at(root);
}


/***/ })

};
;