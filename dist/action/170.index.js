export const id = 170;
export const ids = [170];
export const modules = {

/***/ 6032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
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

/***/ 3170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSources: () => (/* binding */ openSources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8655);
/* harmony import */ var _bounded_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6032);
// The port through which the pure stages see the checkout: its paths, listed once, and its files, read once.




const PATHS = 500_000;
const KEPT_CHARS = 64 * 2 ** 20;
/** Opens a checkout. Its files are git's where `root` is a git top level, else those of a walk that honours .gitignore. */
async function openSources(checkout) {
    if (!statOf(checkout.root)?.isDirectory()) {
        return { sources: _model_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_SOURCES */ .D, notes: [{ level: 'warning', message: `The checkout ${checkout.root} is not there: paths and causes are less certain.` }] };
    }
    const notes = [];
    const paths = sorted((await trackedIn(checkout)) ?? (await walkedIn(checkout, notes)), notes);
    return { sources: { paths, read: memoised((path) => (0,_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .C)(checkout.root, path)) }, notes };
}
/** Git's own list; null where `root` is no git top level, or git does not answer. */
async function trackedIn(checkout) {
    if (!statOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(checkout.root, '.git')))
        return null;
    const { gitFiles } = await __webpack_require__.e(/* import() */ 430).then(__webpack_require__.bind(__webpack_require__, 3430));
    return gitFiles(checkout, checkout.untracked);
}
async function walkedIn({ root }, notes) {
    const { walkFiles } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(823)]).then(__webpack_require__.bind(__webpack_require__, 8823));
    const { paths, cut } = walkFiles(root);
    if (cut)
        notes.push({ level: 'warning', message: 'The checkout has too many files: only the first 100,000 are known.' });
    return paths;
}
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    catch {
        return null;
    }
}
function sorted(paths, notes) {
    const all = [...new Set(paths)].sort();
    if (all.length > PATHS)
        notes.push({ level: 'warning', message: `The checkout has ${all.length} files: only the first ${PATHS} are known.` });
    return Object.freeze(all.slice(0, PATHS));
}
/** Remembers what was read, up to 64 Mi characters in all; beyond that it reads again. */
function memoised(read) {
    const known = new Map();
    let kept = 0;
    return (path) => {
        const before = known.get(path);
        if (before !== undefined)
            return before;
        const text = read(path);
        kept += text?.length ?? 0;
        if (kept <= KEPT_CHARS)
            known.set(path, text);
        return text;
    };
}


/***/ })

};
