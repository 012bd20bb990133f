export const id = 444;
export const ids = [444];
export const modules = {

/***/ 76444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askArtifacts: () => (/* binding */ askArtifacts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23516);
// Reads what other jobs bundled: of this run, or, in a `workflow_run` job, of the run that ended.


/** Fetches the bundles. Never throws for what the store answers: each fault is a note. */
async function askArtifacts({ world, call, folder }) {
    const { env } = world;
    const artifacts = await world.openArtifacts(call.token);
    const none = (message) => ({ inputs: [], notes: [{ level: 'error', message }], drop: async () => { } });
    if (!artifacts)
        return none('`merge` needs the artifact store of a GitHub run, and there is none here.');
    const { endedRun, fetchBundles, dropBundles } = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .openGithub */ .K5)();
    const run = endedRun(env.GITHUB_EVENT_NAME, (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .payloadAt */ .Kg)(env.GITHUB_EVENT_PATH));
    if (run === null && env.GITHUB_EVENT_NAME === 'workflow_run')
        return none('The event does not name the run that ended, so its bundles cannot be fetched.');
    const store = { run, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'bundles') };
    return { ...(await fetchBundles(artifacts, store)), drop: () => dropBundles(store.folder) };
}


/***/ })

};
