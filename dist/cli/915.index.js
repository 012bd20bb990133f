"use strict";
exports.id = 915;
exports.ids = [915];
exports.modules = {

/***/ 1915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   watchDesk: () => (/* binding */ watchDesk)
/* harmony export */ });
/* harmony import */ var _desk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1533);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6991);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4780);
// `run --watch`: runs the checks again on every change and tells only what differs.



/** Watches until it is interrupted; the status is that of the last run. */
async function watchDesk(desk) {
    const { world, config, plans, cwd, stop } = desk;
    const { namedOutputs, watchProject } = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_1__.openChecks)();
    const ignored = [...namedOutputs(plans, cwd), ...(0,_desk_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .jH)(config, world)];
    const project = watchProject({ root: config.root, env: world.env, ignored, stop });
    try {
        let last = null;
        do {
            project.checksRun(true);
            const round = await (0,_desk_js__WEBPACK_IMPORTED_MODULE_0__/* .runRound */ .mB)(desk, last !== null);
            project.checksRun(false);
            if (!stop.aborted || last === null)
                await (last ? tellDifference(last, round, desk) : (0,_desk_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(round, desk));
            last = round;
            if (!stop.aborted)
                world.stderr.write('broken-assumption: waiting for changes\n');
        } while ((await project.next()).length);
        return (0,_desk_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(last);
    }
    finally {
        project.close();
    }
}
async function tellDifference(before, after, { world, config }) {
    const options = { ...(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalOf */ .g5)(world, config.output), secrets: [...(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsOf */ .Fj)(world.env), ...after.outcome.secrets] };
    world.stdout.write(await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_1__.renderDifference)(before.digest, after.digest, options));
}


/***/ })

};
;