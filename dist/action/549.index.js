export const id = 549;
export const ids = [549];
export const modules = {

/***/ 92549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepComment: () => (/* reexport */ keepComment),
  writeCheckRun: () => (/* reexport */ writeCheckRun)
});

;// CONCATENATED MODULE: ./lib/publish/github/check-run.js
// Writes a check run: its conclusion, its summary, and its annotations in batches, each of which GitHub appends.
/** GitHub refuses more in one request. */
const BATCH = 50;
const CREATE = 'POST /repos/{owner}/{repo}/check-runs';
const UPDATE = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
/** Writes the check run. What GitHub refuses is left out, and told. */
async function writeCheckRun(api, run) {
    const batches = batchesOf(run.annotations.map(annotationData));
    const created = await create(api, run, batches);
    if (created.id === null)
        return { isThere: created.isThere, fault: created.fault };
    let { fault } = created;
    for (const annotations of created.left) {
        const answer = await api.request(UPDATE, { check_run_id: created.id, output: { ...outputOf(run), annotations } });
        if (!answer.ok)
            fault ??= answer;
    }
    const answer = created.isOpen ? await api.request(UPDATE, { check_run_id: created.id, status: 'completed', conclusion: run.conclusion }) : null;
    return { isThere: true, fault: fault ?? (answer && !answer.ok ? answer : null) };
}
/** One request where one batch is all there is; else it stays open until the last. */
async function create(api, run, [first = [], ...left]) {
    const isOpen = left.length > 0;
    const state = isOpen ? { status: 'in_progress' } : { status: 'completed', conclusion: run.conclusion };
    const whole = { name: run.name, head_sha: run.sha, ...(run.url ? { details_url: run.url } : {}) };
    const answer = await api.request(CREATE, { ...whole, ...state, output: { ...outputOf(run), annotations: first } });
    if (answer.ok)
        return { id: idOf(answer.data), isThere: true, isOpen, left, fault: null };
    if (answer.status !== 422 || !first.length)
        return { id: null, isThere: false, isOpen, left, fault: answer };
    // One annotation that GitHub does not take would cost all that is said.
    const bare = await api.request(CREATE, { ...whole, status: 'completed', conclusion: run.conclusion, output: outputOf(run) });
    return { id: null, isThere: bare.ok, isOpen: false, left: [], fault: answer };
}
const outputOf = ({ title, summary }) => ({ title, summary });
function idOf(data) {
    const { id } = (typeof data === 'object' && data !== null ? data : {});
    return typeof id === 'number' && Number.isSafeInteger(id) ? id : null;
}
const batchesOf = (all) => Array.from({ length: Math.ceil(all.length / BATCH) }, (_, at) => all.slice(at * BATCH, (at + 1) * BATCH));
function annotationData({ level, path, line, endLine, title, message }) {
    const start = Math.max(1, line ?? 1);
    return { path, start_line: start, end_line: Math.max(start, endLine ?? start), annotation_level: level === 'error' ? 'failure' : 'notice', title, message };
}

;// CONCATENATED MODULE: ./lib/publish/github/comment.js
// Keeps one comment at a pull request: found again by its text and its author, changed rather than written anew.
const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
/** Who writes with the token that a workflow has by itself. */
const WORKFLOW_LOGIN = 'github-actions[bot]';
const MOST = 3_000;
/** Comments beside the one that a race may have left. */
const DOUBLES = 5;
/** Writes the comment. The fault tells why it could not be; null when all is as it should be. */
async function keepComment(api, comment) {
    const { rows, fault } = await lookalikes(api, comment);
    const { own, isKnown } = await ownOf(api, rows);
    const [oldest, ...doubles] = own;
    if (oldest)
        return changeTo(api, comment, { oldest, doubles });
    // Not having seen all, or not knowing who we are, one that is there might be missed.
    if (fault)
        return fault;
    if (!comment.mayCreate)
        return null;
    return comment_create(api, comment, { isKnown });
}
/** The comments that look like ours, oldest first. */
async function lookalikes(api, { pull, isOurs }) {
    const { items, fault } = await api.list(`GET ${COMMENTS}`, { issue_number: pull }, { most: MOST });
    const rows = items.flatMap((item) => rowOf(item) ?? []).filter(({ text }) => isOurs(text));
    const full = items.length >= MOST ? { ok: false, status: null, why: `the pull request has more than ${MOST} comments` } : null;
    return { rows: rows.sort((a, b) => a.id - b.id), fault: fault ?? full };
}
function rowOf(item) {
    const { id, body, user } = recordOf(item);
    const { login, type } = recordOf(user);
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || typeof body !== 'string' || typeof login !== 'string')
        return null;
    return { id, login, isBot: type === 'Bot', text: body };
}
const recordOf = (value) => (typeof value === 'object' && value !== null ? { ...value } : {});
/** Those that this token wrote: a workflow's own, else whoever GitHub says the token is. */
async function ownOf(api, rows) {
    const own = rows.filter(({ login, isBot }) => isBot && login === WORKFLOW_LOGIN);
    if (own.length || !rows.length)
        return { own, isKnown: true };
    const answer = await api.request('POST /graphql', { query: '{ viewer { login } }' });
    const { login } = recordOf(recordOf(recordOf(answer.ok ? answer.data : null).data).viewer);
    if (typeof login !== 'string' || !login)
        return { own, isKnown: false };
    return { own: rows.filter((row) => isBy(row, login)), isKnown: true };
}
/** An app's name may come without what its comments add to it. */
const isBy = ({ login, isBot }, viewer) => login === viewer || (isBot && login === `${viewer}[bot]`);
async function changeTo(api, comment, { oldest, doubles }) {
    for (const { id } of doubles.slice(0, DOUBLES))
        await api.request(`DELETE ${COMMENT}`, { comment_id: id });
    const body = comment.textOf(oldest.text);
    if (body === oldest.text)
        return null;
    const answer = await api.request(`PATCH ${COMMENT}`, { comment_id: oldest.id, body });
    if (answer.ok)
        return null;
    // Somebody deleted it meanwhile.
    const isGone = answer.status === 404 && comment.mayCreate && (await api.request(`GET ${COMMENT}`, { comment_id: oldest.id })).ok === false;
    return isGone ? comment_create(api, comment, { isKnown: true }) : answer;
}
/** Another run may write its first at the same moment, or an unknown one be there already: the older one stays. */
async function comment_create(api, comment, { isKnown }) {
    const answer = await api.request(`POST ${COMMENTS}`, { issue_number: comment.pull, body: comment.textOf(null) });
    if (!answer.ok)
        return answer;
    const written = rowOf(answer.data);
    if (!written)
        return null;
    const { rows, fault } = await lookalikes(api, comment);
    const [oldest] = rows.filter(({ login, isBot }) => login === written.login && isBot === written.isBot);
    if (!oldest || oldest.id >= written.id)
        return isKnown ? null : fault;
    return changeTo(api, comment, { oldest, doubles: [written] });
}

;// CONCATENATED MODULE: ./lib/publish/github/index.js
// What is written to a pull request through GitHub's API.




/***/ })

};
