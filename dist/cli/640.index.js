"use strict";
exports.id = 640;
exports.ids = [640];
exports.modules = {

/***/ 4640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   walkFiles: () => (/* binding */ walkFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(298);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(ignore__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _bounded_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1827);
// Lists the files of a directory that is no git checkout, leaving out what its .gitignore files name.




const FILES = 100_000;
const FOLDERS = 20_000;
const SKIPPED = new Set(['.git', 'node_modules']);
/** Walks breadth first in sorted order, so that a cut walk is the same every time. Links are not followed. */
function walkFiles(root) {
    const paths = [];
    const queue = [{ path: '', rules: [] }];
    for (let at = 0; at < queue.length; at++) {
        const folder = queue[at];
        if (!folder)
            break;
        const inside = listFolder(root, folder);
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
function listFolder(root, { path: folder, rules: above }) {
    const rules = rulesOf(root, folder, above);
    const files = [];
    const folders = [];
    for (const entry of entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder))) {
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
function rulesOf(root, folder, above) {
    const text = (0,_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .C)(root, folder ? `${folder}/.gitignore` : '.gitignore');
    return text ? [{ folder, rules: ignore__WEBPACK_IMPORTED_MODULE_2___default()().add(text) }, ...above] : above;
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