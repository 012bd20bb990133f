#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 2982:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
// What the user can fix: the error that says so, and the check of words that raises it.
const FAR = 4;
/** Something the user can fix: what is wrong and what to do, in one sentence. */
class UserError extends Error {
    name = 'UserError';
}
/** The known word that differs least from `word`, when it differs by fewer than four letters; null when none is near. */
function nearest(word, known) {
    const bounded = word.toLowerCase().slice(0, 64);
    const ranked = known.map((each) => ({ each, off: distance(bounded, each.toLowerCase()) })).sort((a, b) => a.off - b.off);
    const best = ranked[0];
    return best && best.off < Math.min(FAR, Math.max(2, bounded.length)) ? best.each : null;
}
/** How many letters must be put in, taken out or changed. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 0; i < a.length; i++) {
        const next = [i + 1];
        for (let j = 0; j < b.length; j++) {
            const changed = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
            next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}
/** One of the allowed words; else a UserError that names the nearest one. */
function oneOf(word, allowed, what) {
    const found = allowed.find((each) => each === word);
    if (found)
        return found;
    const meant = nearest(word, allowed);
    throw new UserError(`${what} cannot be \`${word}\`${meant ? `: did you mean \`${meant}\`?` : `: it is one of ${allowed.join(', ')}.`}`);
}


/***/ }),

/***/ 4780:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   g5: () => (/* binding */ terminalOf),
/* harmony export */   rk: () => (/* binding */ noteLine),
/* harmony export */   yJ: () => (/* binding */ put)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2982);
// The world that a command runs in, and the small things every command does with it.



const SECRET_NAME = /TOKEN|SECRET|PASSW|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY|AUTH/i;
const SECRET_CHARS = 8;
/** Writes the report where it belongs: to a file, its folders made, or to standard output. */
function put(text, output, { stdout, cwd }) {
    if (output === null) {
        stdout.write(text);
        return;
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, output);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    }
    catch (error) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`--output ${output} cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
    }
}
/** How the report is to look on standard output. */
function terminalOf({ env, stdout }, output) {
    const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
    const refused = Boolean(env.NO_COLOR) || env.FORCE_COLOR === '0' || env.TERM === 'dumb' || output !== null;
    return { color: !refused && (forced || stdout.isTTY === true), width: Math.max(40, stdout.columns ?? 100) };
}
/** Values of environment variables whose names look secret, to be redacted wherever they stand. */
function secretsOf(env) {
    return Object.entries(env).flatMap(([name, value]) => (value && value.length >= SECRET_CHARS && SECRET_NAME.test(name) ? [value] : []));
}
/** A note for standard error. The runner reads workflow commands there, and a file's name may hold one. */
function noteLine({ level, message }) {
    const bare = message.replace(/[\u0000-\u001F\u007F-\u009F]/g, ' ').replaceAll('##[', '# #[');
    return `broken-assumption: ${level}: ${bare}\n`;
}


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = require("module");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = require("node:stream/promises");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = require("node:string_decoder");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = require("node:v8");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = require("timers");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = require("url");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = require("node:process");
var external_node_process_default = /*#__PURE__*/__nccwpck_require__.n(external_node_process_namespaceObject);
// EXTERNAL MODULE: ./lib/user-error.js
var user_error = __nccwpck_require__(2982);
;// CONCATENATED MODULE: ./lib/flags.js
// Reads the words of a command line into a command, its paths and its flags.

const COMMANDS = ['explain', 'run', 'formats'];
const VALUES = ['diff', 'root', 'format', 'output', 'jobs'];
const LISTS = ['base', 'retry', 'path-map'];
const SWITCHES = ['annotate', 'watch', 'help', 'version'];
/** Flags of `run` alone. */
const RUNNING = ['jobs', 'watch'];
/** Reads a command line. Throws a UserError for a command or flag that does not exist, or a flag without its value. */
function readCommandLine(argv) {
    const reading = { words: [...argv], paths: [], values: {}, lists: { base: [], retry: [], 'path-map': [] }, switches: new Set() };
    for (let word = reading.words.shift(); word !== undefined; word = reading.words.shift()) {
        if (word === '--')
            reading.paths.push(...reading.words.splice(0));
        else if (word === '-h')
            reading.switches.add('help');
        else if (word.startsWith('-') && word !== '-')
            readFlag(word, reading);
        else
            reading.paths.push(word);
    }
    const { paths, values, lists, switches } = reading;
    const command = commandOf(paths[0], switches.has('help') || switches.has('version'));
    const stray = command === 'run' || command === null ? undefined : RUNNING.find((name) => name in values || switches.has(name));
    if (stray)
        throw new user_error/* UserError */.yo(`--${stray} belongs to \`broken-assumption run\`.`);
    return { command, paths: paths.slice(1), values, lists, switches };
}
function readFlag(word, { words, values, lists, switches }) {
    const [, dashes = '', name = '', value] = /^(--?)([^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
    const isSwitch = SWITCHES.find((each) => each === name);
    const isValue = VALUES.find((each) => each === name);
    const isList = LISTS.find((each) => each === name);
    if (dashes !== '--' || !(isSwitch || isValue || isList))
        throw new user_error/* UserError */.yo(unknownFlag(name, dashes + name));
    if (isSwitch) {
        if (value !== undefined)
            throw new user_error/* UserError */.yo(`--${name} takes no value.`);
        switches.add(isSwitch);
        return;
    }
    const given = value ?? words.shift();
    if (!given)
        throw new user_error/* UserError */.yo(`--${name} needs a value.`);
    if (isValue)
        values[isValue] = given;
    if (isList)
        lists[isList].push(given);
}
function unknownFlag(name, written) {
    const meant = (0,user_error/* nearest */.pA)(name, [...VALUES, ...LISTS, ...SWITCHES]);
    return `There is no flag \`${written}\`${meant ? `: did you mean \`--${meant}\`?` : ': see `broken-assumption --help`.'}`;
}
function commandOf(word, optional) {
    const found = COMMANDS.find((each) => each === word);
    if (found || (word === undefined && optional))
        return found ?? null;
    if (word === undefined)
        throw new user_error/* UserError */.yo('Which command? `broken-assumption explain build.log` reads a log; see `broken-assumption --help`.');
    const meant = (0,user_error/* nearest */.pA)(word, COMMANDS);
    throw new user_error/* UserError */.yo(`There is no command \`${word}\`: did you mean \`${meant ?? `explain ${word}`}\`?`);
}

// EXTERNAL MODULE: ./lib/world.js
var lib_world = __nccwpck_require__(4780);
;// CONCATENATED MODULE: ./lib/commands.js
// Runs the command line in a world it is given: words, environment and streams in, text and an exit status out.



/** Runs one command and returns its exit status. A wrong call is one sentence on standard error; any other error is a bug and keeps its stack. */
async function runCli(world) {
    try {
        return await runCommand(world);
    }
    catch (error) {
        const text = error instanceof user_error/* UserError */.yo ? error.message : `this is a bug, please report it\n${error instanceof Error ? error.stack : String(error)}`;
        world.stderr.write(`broken-assumption: ${text}\n`);
        return 2;
    }
}
async function runCommand(world) {
    const line = readCommandLine(world.argv);
    if (line.switches.has('help'))
        return print(world, (await __nccwpck_require__.e(/* import() */ 201).then(__nccwpck_require__.bind(__nccwpck_require__, 3201))).HELP);
    if (line.switches.has('version'))
        return print(world, `${(await __nccwpck_require__.e(/* import() */ 992).then(__nccwpck_require__.bind(__nccwpck_require__, 7992))).VERSION}\n`);
    if (line.command === 'formats')
        return listFormats(line, world);
    return line.command === 'run' ? (await Promise.all(/* import() */[__nccwpck_require__.e(991), __nccwpck_require__.e(798)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5798))).runCommand(line, world) : (await Promise.all(/* import() */[__nccwpck_require__.e(991), __nccwpck_require__.e(3)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8003))).explainInputs(line, world);
}
function print({ stdout }, text) {
    stdout.write(text);
    return 0;
}
async function listFormats({ values }, world) {
    const format = (0,user_error/* oneOf */.yL)(values.format ?? 'text', ['text', 'markdown', 'json'], '--format');
    const { formatTable } = await __nccwpck_require__.e(/* import() */ 632).then(__nccwpck_require__.bind(__nccwpck_require__, 2632));
    const text = formatTable(await (await __nccwpck_require__.e(/* import() */ 991).then(__nccwpck_require__.bind(__nccwpck_require__, 6991))).formats(), format);
    (0,lib_world/* put */.yJ)(text, values.output ?? null, world);
    return 0;
}

;// CONCATENATED MODULE: ./lib/cli.js
// The command line's edge: builds the world from the process and runs the command in it.



// A call that says nothing there does not open it.
const stdout = outputOf(1, () => (external_node_process_default()).stdout);
const stderr = outputOf(2, () => (external_node_process_default()).stderr);
let readsStdin = false;
const LONG_MS = 150;
// In a long run text streams by: a young heap that grows and an old one that waits would hold what nobody needs. A short run does not get there.
setTimeout(() => void keepSmall(), LONG_MS).unref();
// No top-level await: the bundle is CommonJS, which starts faster.
void runCli({
    argv: external_node_process_default().argv.slice(2),
    env: (external_node_process_default()).env,
    cwd: external_node_process_default().cwd(),
    // Standard input is opened only when it is read.
    stdin: { [Symbol.asyncIterator]: readStdin },
    stdout,
    stderr,
    onInterrupt,
}).then((status) => {
    (external_node_process_default()).exitCode = status;
    // A writer that never ends would keep us.
    if (readsStdin)
        external_node_process_default().stdin.destroy();
});
async function keepSmall() {
    const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8877, 23));
    setFlagsFromString('--semi-space-growth-factor=1');
    setFlagsFromString('--heap-growing-percent=10');
}
function readStdin() {
    readsStdin = true;
    return (external_node_process_default()).stdin[Symbol.asyncIterator]();
}
function outputOf(fd, open) {
    let opened = null;
    const stream = () => {
        if (opened)
            return opened;
        opened = open();
        // A reader that has seen enough, such as `head`, is no fault.
        opened.on('error', (error) => {
            if (error.code !== 'EPIPE')
                throw error;
        });
        return opened;
    };
    const isTerminal = () => opened !== null || !isPlain(fd);
    return {
        write(text) {
            const rest = isTerminal() ? text : writtenAtOnce(fd, text);
            if (rest.length)
                stream().write(rest);
        },
        get isTTY() {
            return isTerminal() && stream().isTTY;
        },
        get columns() {
            // A terminal that was never sized says 0.
            return (isTerminal() && stream().columns) || undefined;
        },
    };
}
/** True for files, pipes and the null device, which can be written without a stream: opening one takes longer than many a report. */
function isPlain(fd) {
    try {
        const stats = (0,external_node_fs_.fstatSync)(fd);
        if ((external_node_process_default()).platform === 'win32')
            return false;
        if (stats.isCharacterDevice())
            return stats.rdev === (0,external_node_fs_.statSync)('/dev/null').rdev;
        return stats.isFile() || stats.isFIFO() || stats.isSocket();
    }
    catch {
        return false;
    }
}
/** Writes as much as goes without waiting and returns the rest. */
function writtenAtOnce(fd, text) {
    let rest = Buffer.from(text);
    try {
        while (rest.length)
            rest = rest.subarray((0,external_node_fs_.writeSync)(fd, rest));
    }
    catch (error) {
        const { code } = error;
        if (code === 'EPIPE')
            return rest.subarray(rest.length);
        if (code !== 'EAGAIN')
            throw error;
    }
    return rest;
}
/** The first signal is told, so that what was read can still be explained; the second ends us. */
function onInterrupt(call) {
    let toldMs = 0;
    const told = (signal) => {
        // A package manager hands on what the terminal has sent to us already.
        if (toldMs && Date.now() - toldMs > 500)
            external_node_process_default().exit(signal === 'SIGINT' ? 130 : 143);
        toldMs ||= Date.now();
        call(signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM');
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals)
        external_node_process_default().on(signal, told);
    return () => {
        for (const signal of signals)
            external_node_process_default().off(signal, told);
    };
}

module.exports = __webpack_exports__;
/******/ })()
;