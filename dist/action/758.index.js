export const id = 758;
export const ids = [758];
export const modules = {

/***/ 4758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeSurfaces: () => (/* binding */ writeSurfaces)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _action_world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99776);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23516);
// Writes what a pull request shows beside the job: the sticky comment and the check run. What GitHub refuses becomes one notice.



const COMMENT_BYTES = 60_000;
const HASH = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** Writes both. True when a check run stands there with the annotations. Never throws for what GitHub answers. */
async function writeSurfaces(scene, shown) {
    const { call, world } = scene;
    const target = await targetOf(scene);
    if (typeof target === 'string') {
        world.toolkit.notice((0,_action_world_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .m)(`Broken Assumption wrote its summary alone: ${target}.`));
        return false;
    }
    const comment = call.comment === 'never' ? null : await commented(scene, shown, target);
    const check = call.checkRun === null ? null : await checked(scene, shown, target);
    const faults = [comment && `no comment: ${comment}`, check?.why && `${check.isThere ? 'not the whole check run' : 'no check run'}: ${check.why}`].filter(Boolean);
    if (faults.length)
        world.toolkit.notice((0,_action_world_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .m)(`Broken Assumption wrote ${faults.join('; ')}. The summary has it all.`));
    return check?.isThere ?? false;
}
async function targetOf({ call, world }) {
    const { env } = world;
    const api = call.token ? await world.openApi(call.token) : null;
    if (!api)
        return '`comment` and `check-run` need a token: leave the `token` input as it is';
    const { findPull } = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .openGithub */ .K5)();
    const payload = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .payloadAt */ .Kg)(env.GITHUB_EVENT_PATH);
    const { pull, notes } = await findPull(api, { event: env.GITHUB_EVENT_NAME, payload });
    const sha = pull?.headSha ?? endedSha(payload) ?? env.GITHUB_SHA ?? null;
    return { api, pull: pull?.number ?? null, sha: sha && HASH.test(sha) ? sha : null, why: pull ? null : (notes[0]?.message.replace(/\.$/, '') ?? null) };
}
/** The commit of the run that a `workflow_run` event tells of. */
function endedSha(payload) {
    const { workflow_run: run } = (payload ?? {});
    return typeof run?.head_sha === 'string' ? run.head_sha : null;
}
/** Why there is no comment; null where there is one, or none is wanted. A run that is of no pull request wants none. */
async function commented({ call, world }, { digest, options, isNews }, { api, pull, sha, why }) {
    if (pull === null)
        return why;
    const { isOurComment, keepComment, renderComment } = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .openSurfaces */ .T9)();
    const teller = { owner: ownerOf(world.env, call.workingDirectory), sha };
    const fault = await keepComment(api, {
        pull,
        mayCreate: call.comment === 'always' || isNews,
        isOurs: (text) => isOurComment(text, teller),
        textOf: (earlier) => renderComment(digest, { ...options, budgetBytes: COMMENT_BYTES }, { teller, earlier }),
    });
    return fault && reasonOf(fault);
}
/** The same for every run of this step, and for no other: several jobs and workflows may comment on one pull request. */
function ownerOf({ GITHUB_WORKFLOW_REF, GITHUB_WORKFLOW = '', GITHUB_JOB = '' }, folder) {
    const workflow = GITHUB_WORKFLOW_REF?.split('@', 1)[0] || GITHUB_WORKFLOW;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([workflow, GITHUB_JOB, folder]))
        .digest('hex')
        .slice(0, 16);
}
async function checked({ call }, { digest, options, hasFailed }, { api, sha }) {
    if (sha === null)
        return { isThere: false, why: 'the event names no commit' };
    const { renderCheckRun, writeCheckRun } = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .openSurfaces */ .T9)();
    const conclusion = hasFailed ? 'failure' : digest.verdict === 'fine' ? 'success' : 'neutral';
    const text = renderCheckRun(digest, { ...options, budgetBytes: COMMENT_BYTES });
    const annotations = call.annotations ? text.annotations : [];
    const { isThere, fault } = await writeCheckRun(api, {
        ...{ ...text, annotations, name: call.checkRun ?? '', sha, conclusion },
        url: options.links?.runUrl ?? null,
    });
    return { isThere, why: fault && reasonOf(fault) };
}
const reasonOf = ({ status, why }) => (status === null ? why : `${why} (${status})`);


/***/ })

};
