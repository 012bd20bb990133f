"use strict";
exports.id = 3;
exports.ids = [3];
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

/***/ 8003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainInputs: () => (/* binding */ explainInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _activity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2535);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6832);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6991);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4780);
// The command `explain`: reads the named inputs, explains them and renders the answer.





/** Explains what a command line names. Throws a UserError when the call is wrong. */
async function explainInputs({ paths, values, lists, switches }, world) {
    const call = { inputs: paths, base: lists.base, retry: lists.retry, pathMap: lists['path-map'], annotate: switches.has('annotate'), ...values };
    const config = await (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .configOf */ .W)(call, (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_3__.rootOf)(world.cwd, values.root));
    const { env, cwd, stdin, clock } = world;
    const { inputs, root, base, retry, diff, pathMap, limits, output } = config;
    const written = output === null ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, output)];
    const options = { root, base, retry, diff, pathMap, limits, decisions: config, env, cwd, stdin, written, ...(clock ? { clock } : {}) };
    const digest = await (0,_activity_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(world, (onProgress) => (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_3__.explain)(inputs, { ...options, onProgress }));
    const look = { ...(0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalOf */ .g5)(world, output), secrets: (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .secretsOf */ .Fj)(env) };
    const status = statusOf(digest);
    (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .put */ .yJ)(await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_3__.render)(digest, config.format, look), output, world);
    if (config.annotate)
        world.stderr.write(await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_3__.render)(digest, 'annotations', look));
    if (config.format !== 'text' && config.format !== 'markdown')
        for (const note of digest.notes)
            world.stderr.write((0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .noteLine */ .rk)(note));
    return status;
}
function statusOf({ verdict, totals }) {
    if (!totals.sources)
        return 3;
    return verdict === 'fine' ? 0 : 1;
}


/***/ })

};
;