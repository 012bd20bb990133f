export const id = 430;
export const ids = [430];
export const modules = {

/***/ 23430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitFiles: () => (/* binding */ gitFiles)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69184);
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


/***/ })

};
