"use strict";
exports.id = 725;
exports.ids = [725];
exports.modules = {

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


/***/ })

};
;