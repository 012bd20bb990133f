export const id = 318;
export const ids = [318];
export const modules = {

/***/ 8318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bundlingOf: () => (/* binding */ bundlingOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _action_world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99776);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23516);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74027);
// Uploads what this job found, so that a later job can put the legs together.





/** The bundling of one step; `leg` is null where there is no matrix. */
function bundlingOf(scene, leg) {
    const { env } = scene.world;
    const origin = originOf(scene, leg);
    const taken = [];
    return {
        origin,
        take: (parts) => {
            taken.push(...parts);
        },
        upload: async (secrets) => {
            const why = await uploadAll(scene, taken, { origin, secrets: [...(0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsOf */ .Fj)(env), ...secrets] }).catch(reasonOf);
            if (why)
                scene.world.toolkit.notice((0,_action_world_js__WEBPACK_IMPORTED_MODULE_4__/* .broken */ .m)(`Broken Assumption could not upload its bundle: ${why}. Jobs that merge bundles do not see what this one found.`));
        },
    };
}
const reasonOf = (error) => (error instanceof Error && 'code' in error ? String(error.code) : 'an unknown fault');
/** A step of a job, apart from all others of the run, and the same in each of its attempts. */
function originOf({ world: { env }, call }, leg) {
    const { GITHUB_RUN_ID: run = '0', GITHUB_JOB = 'job', GITHUB_ACTION: step = '' } = env;
    const own = leg ?? { job: GITHUB_JOB, matrix: {} };
    const attempt = attemptOf(env);
    const keyOf = (...parts) => `${run}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24)}`;
    return { id: keyOf(own.job, step, call.jobId ?? '', String(attempt)), slot: keyOf(own.job, step), attempt, leg: own };
}
const attemptOf = (env) => Math.max(1, Math.trunc(Number(env.GITHUB_RUN_ATTEMPT)) || 1);
/** Why the bundle was not uploaded; null when it was. */
async function uploadAll({ world, call, folder }, parts, { origin, secrets }) {
    const artifacts = await world.openArtifacts('');
    if (!artifacts)
        return 'this runner has no artifact store';
    const [{ bundleLines }, { artifactName, uploadBundle, writeBundle }] = await Promise.all([(0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .openBundle */ .hk)(), (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .openPublish */ .Mj)()]);
    const { file } = await writeBundle((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'bundle'), bundleLines(parts, secrets));
    const name = (...more) => artifactName(origin.leg?.job ?? 'job', origin.attempt, more);
    const first = await uploadBundle(artifacts, name(), file);
    // Two steps of one job, or two calls of one reusable workflow, have one name.
    const answer = !first.ok && first.status === 409 ? await uploadBundle(artifacts, name(call.jobId ?? '', origin.id.slice(-8)), file) : first;
    return answer.ok ? null : answer.why;
}


/***/ })

};
