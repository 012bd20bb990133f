export const id = 366;
export const ids = [366,579];
export const modules = {

/***/ 45579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openApi: () => (/* binding */ openApi)
});

;// CONCATENATED MODULE: ./lib/github-fault.js
// What went wrong in a call to GitHub, in a short phrase that says what to do. No text of an answer gets through as it came.
const DETAIL_CHARS = 200;
const PHRASES = {
    401: 'GitHub does not accept the token',
    403: 'GitHub does not allow it',
    404: 'not found',
    409: 'something else changed it at the same time',
    410: 'GitHub has deleted it',
};
/** The fault of a call that is given up. */
function faultOf(failure, nowMs) {
    return { ok: false, status: failure.status, why: whyOf(failure, nowMs) };
}
function whyOf(failure, nowMs) {
    const { status } = failure;
    if (status === null)
        return 'GitHub did not answer';
    const reset = resetOf(failure, nowMs);
    if (reset !== null)
        return `too many requests: the limit resets at ${new Date(reset).toISOString().slice(11, 16)} UTC`;
    if (status >= 500)
        return 'GitHub itself failed';
    const needed = status === 403 || status === 404 ? permissionsOf(failure) : '';
    if (status === 403 && needed)
        return `the token may not do this: give ${needed}${needed.includes('write') ? ', which a pull request from a fork never has' : ''}`;
    const phrase = PHRASES[status] ?? 'GitHub refused it';
    const detail = status === 422 || status === 400 ? detailOf(failure.data) : '';
    return detail ? `${phrase}: ${detail}` : phrase;
}
/** When a limit on requests ends, in milliseconds; null where none was met. */
function resetOf({ status, headers }, nowMs) {
    if (status !== 429 && status !== 403)
        return null;
    const after = numberOf(headers['retry-after']);
    if (after !== null)
        return nowMs + after * 1000;
    const reset = numberOf(headers['x-ratelimit-reset']);
    if (numberOf(headers['x-ratelimit-remaining']) === 0 && reset !== null)
        return reset * 1000;
    // What GitHub asks for where it names no time.
    return status === 429 ? nowMs + 60_000 : null;
}
function numberOf(value) {
    const text = String(value ?? '').trim();
    return /^\d{1,12}$/.test(text) ? Number(text) : null;
}
/** `pull_requests=write; issues=write` as the workflow's `permissions` would say it. */
function permissionsOf({ headers }) {
    const sets = String(headers['x-accepted-github-permissions'] ?? '').split(';');
    const named = sets.map((set) => [...set.matchAll(/([a-z_]{1,40})=(read|write)/g)].map(([, name = '', level]) => `\`${name.replaceAll('_', '-')}: ${level}\``));
    return named
        .filter((set) => set.length > 0)
        .slice(0, 3)
        .map((set) => set.join(' and '))
        .join(' or ');
}
/** GitHub's own words about a request it refused, made harmless: they may repeat what we sent. */
function detailOf(data) {
    if (typeof data !== 'object' || data === null)
        return '';
    const { message, errors } = data;
    const first = Array.isArray(errors) ? errors[0] : null;
    const said = typeof first === 'string' ? first : typeof first === 'object' && first !== null ? first.message : null;
    const text = typeof said === 'string' ? said : typeof message === 'string' ? message : '';
    const plain = text.slice(0, DETAIL_CHARS).replace(/[^\w .,:;()'/-]+/g, ' ');
    return plain.replaceAll('::', ': ').trim();
}

;// CONCATENATED MODULE: ./lib/github-patience.js
// How long calls to GitHub are tried: pauses the API asks for, growing pauses after faults of its own, and one bound on all waiting of a run.

const REAL_CLOCK = {
    now: Date.now,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    answerMs: 20_000,
    waitMs: 60_000,
};
const PAUSES_MS = [1_000, 2_000, 4_000];
/** The patience of one run: what one call has waited, no other can. */
function patience(clock) {
    let spent = 0;
    // Time without any answer. Who met nothing but silence for that long asks no more.
    let silence = 0;
    // A limit that one call meets holds all of them: GitHub asks to stop, not to try elsewhere.
    let closedUntil = 0;
    async function pause(until) {
        const now = clock.now();
        const added = Math.max(0, until - Math.max(now, closedUntil));
        if (spent + added > clock.waitMs)
            return false;
        spent += added;
        closedUntil = Math.max(closedUntil, until);
        await clock.sleep(Math.max(0, until - now));
        return true;
    }
    async function wait(failure, tries) {
        const reset = resetOf(failure, clock.now());
        if (reset !== null)
            return pause(reset);
        const ms = PAUSES_MS[tries];
        return ms !== undefined && pause(clock.now() + ms);
    }
    return {
        async persist(attempt, repeatable) {
            for (let tries = 0;; tries += 1) {
                if (silence >= clock.waitMs)
                    return { failure: { status: null, headers: {}, data: null } };
                const gate = closedUntil - clock.now();
                if (gate > 0)
                    await clock.sleep(gate);
                const started = clock.now();
                const given = await attempt();
                const answered = 'value' in given || given.failure.status !== null;
                silence = answered ? 0 : silence + clock.now() - started;
                if ('value' in given)
                    return given;
                const { failure } = given;
                if (!worthTrying(given, repeatable) || tries >= PAUSES_MS.length || !(await wait(failure, tries)))
                    return { failure };
            }
        },
    };
}
/** What was surely not done, and, where nothing can be done twice, what may have been. */
function worthTrying({ failure, reached }, repeatable) {
    if (resetOf(failure, 0) !== null)
        return true;
    if (failure.status === null)
        return repeatable || !reached;
    return failure.status === 500 || failure.status === 503 || (repeatable && failure.status > 500);
}

;// CONCATENATED MODULE: ./lib/github-api.js
// The edge to GitHub's REST API: the toolkit's client behind the port that stages see.


const PER_PAGE = 100;
const NAME = /^[\w.-]{1,100}$/;
const AGENT = 'broken-assumption';
/** The API for the repository of this run; null where the environment names none, or no token is given. */
async function openApi(env, token, clock = REAL_CLOCK) {
    const [owner = '', repo = '', ...rest] = (env.GITHUB_REPOSITORY ?? '').split('/');
    if (!NAME.test(owner) || !NAME.test(repo) || rest.length > 0 || token === '')
        return null;
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(495)]).then(__webpack_require__.bind(__webpack_require__, 53495));
    const mute = () => undefined;
    const log = { debug: mute, info: mute, warn: mute, error: mute };
    const octokit = getOctokit(token, { baseUrl: env.GITHUB_API_URL || 'https://api.github.com', userAgent: AGENT, log });
    const ask = (route, parameters) => octokit.request(route, { ...(route.includes('{owner}') ? { owner, repo } : {}), ...parameters });
    const connection = { ask, clock, persist: patience(clock).persist };
    return {
        owner,
        repo,
        request: (route, parameters = {}) => request(connection, route, parameters),
        list: (route, parameters, page) => list(connection, { route, parameters, ...page }),
        download: (route, parameters) => download(connection, route, parameters),
    };
}
async function request(connection, route, parameters) {
    const { value, fault } = await call(connection, route, parameters);
    return value ? { ok: true, status: value.status, data: value.data } : fault;
}
async function call({ ask, persist, clock }, route, parameters) {
    const given = await persist(() => attempt(ask, clock, { route, parameters }), isRepeatable(route, parameters));
    return 'value' in given ? { value: given.value, fault: null } : { value: null, fault: faultOf(given.failure, clock.now()) };
}
/** Creating twice makes two, and a check run appends what it is given. */
function isRepeatable(route, parameters) {
    return !route.startsWith('POST ') && !(route.startsWith('PATCH ') && 'output' in parameters);
}
async function attempt(ask, clock, { route, parameters, options }) {
    try {
        const value = await ask(route, { ...parameters, request: { ...options, signal: AbortSignal.timeout(clock.answerMs) } });
        return isWhole(value) ? { value } : lost(true);
    }
    catch (error) {
        return failed(error);
    }
}
/** A body that is cut off is no JSON; the client then hands out its text. */
function isWhole({ status, headers, data }) {
    return status === 204 || typeof data !== 'string' || !String(headers['content-type'] ?? '').startsWith('application/json');
}
const lost = (reached) => ({ failure: { status: null, headers: {}, data: null }, reached });
const NOT_REACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);
function failed(error) {
    const { response } = error;
    if (response && typeof response.status === 'number')
        return { failure: response, reached: true };
    return lost(!codesOf(error).some((code) => NOT_REACHED.has(code)));
}
/** The codes of an error and of what caused it. */
function codesOf(error) {
    const codes = [];
    for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; at = at.cause, depth += 1)
        codes.push(String(at.code ?? ''));
    return codes;
}
async function list(connection, { route, parameters, most, key }) {
    const items = [];
    for (let page = 1; items.length < most; page += 1) {
        const { value, fault } = await call(connection, route, { ...parameters, per_page: PER_PAGE, page });
        if (!value)
            return { items, fault };
        const found = key === undefined ? value.data : value.data?.[key];
        if (!Array.isArray(found))
            return { items, fault: { ok: false, status: value.status, why: 'GitHub answered in a form we do not know' } };
        items.push(...found.slice(0, most - items.length));
        if (found.length === 0 || !String(value.headers.link ?? '').includes('rel="next"'))
            break;
    }
    return { items, fault: null };
}
async function download({ ask, persist, clock }, route, parameters) {
    const given = await persist(() => fetched(ask, clock, { route, parameters, options: { redirect: 'manual' } }), true);
    return 'value' in given ? { ok: true, bytes: given.value } : faultOf(given.failure, clock.now());
}
/** Both hops in one attempt: the link of the first lives for a minute. */
async function fetched(ask, clock, asked) {
    const given = await attempt(ask, clock, asked);
    if ('failure' in given)
        return given;
    const { status, headers, data } = given.value;
    if (status < 300)
        return { value: once(data) };
    const { location } = headers;
    return typeof location === 'string' ? follow(location, clock) : { failure: given.value, reached: true };
}
async function* once(data) {
    yield data instanceof ArrayBuffer ? new Uint8Array(data) : Buffer.from(typeof data === 'string' ? data : JSON.stringify(data));
}
/** Another host, which the token is not for. The toolkit's client knows the proxies. */
async function follow(location, clock) {
    try {
        const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(872)]).then(__webpack_require__.bind(__webpack_require__, 50872));
        const client = new HttpClient(AGENT, [], { socketTimeout: clock.answerMs, keepAlive: false });
        const { message } = await client.get(location);
        const status = message.statusCode ?? 0;
        if (status === 200)
            return { value: bytesOf(message, clock.answerMs) };
        message.destroy();
        return { failure: { status, headers: message.headers, data: null }, reached: true };
    }
    catch {
        return lost(true);
    }
}
async function* bytesOf(message, idleMs) {
    message.setTimeout(idleMs, () => message.destroy(new Error('the download stood still')));
    yield* message;
}


/***/ }),

/***/ 79366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openArtifacts: () => (/* binding */ openArtifacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45579);
// The edge to GitHub's artifact store: the toolkit's client for this run, the REST API for others, behind the port that stages see.





/** How long one call of the toolkit may take, with all that it tries again. */
const CALL_MS = 120_000;
/** As many as the toolkit lists. */
const MOST = 1_000;
/** The artifact store; null where the runner offers none and no token is there for other runs. */
async function openArtifacts(env, token) {
    const own = Boolean(env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL);
    const api = await (0,_github_api_js__WEBPACK_IMPORTED_MODULE_4__.openApi)(env, token);
    if (!own && !api)
        return null;
    return {
        upload: (name, file) => (own ? upload(name, file) : Promise.resolve(absent('this runner has no artifact store'))),
        list: (run) => {
            if (run !== null)
                return api ? listOf(api, run) : Promise.resolve({ artifacts: [], fault: absent('a token is missing') });
            return own ? listOwn() : Promise.resolve({ artifacts: [], fault: absent('this runner has no artifact store') });
        },
        save: async (artifact, run, to) => {
            if (artifact.bytes > to.limitBytes)
                return tooBig(to);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to.file), { recursive: true });
            if (run !== null)
                return api ? saveOf(api, artifact, to) : absent('a token is missing');
            return own ? saveOwn(artifact, to) : absent('this runner has no artifact store');
        },
    };
}
const absent = (why) => ({ ok: false, status: null, why });
const tooBig = ({ limitBytes }) => absent(`it is larger than ${limitBytes} bytes`);
async function upload(name, file) {
    const given = await quietly(async (client) => client.uploadArtifact(name, [file], (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { compressionLevel: 6 }));
    return 'ok' in given ? given : { ok: true, status: 200, data: { id: given.value.id ?? null, bytes: given.value.size ?? null } };
}
async function listOwn() {
    const given = await quietly(async (client) => client.listArtifacts({ latest: true }));
    if ('ok' in given)
        return { artifacts: [], fault: given };
    return { artifacts: given.value.artifacts.map(({ id, name, size }) => ({ id, name, bytes: size })), fault: null };
}
async function listOf(api, run) {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
    const { items, fault } = await api.list(route, { run_id: run }, { most: MOST, key: 'artifacts' });
    // A later attempt uploads under the same name again.
    const newest = new Map();
    for (const artifact of items.flatMap(artifactOf))
        if ((newest.get(artifact.name)?.id ?? 0) < artifact.id)
            newest.set(artifact.name, artifact);
    return { artifacts: [...newest.values()], fault };
}
function artifactOf(item) {
    const { id, name, size_in_bytes: bytes, expired } = (item ?? {});
    return typeof id === 'number' && typeof name === 'string' && typeof bytes === 'number' && expired !== true ? [{ id, name, bytes }] : [];
}
async function saveOf(api, artifact, to) {
    const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
    const given = await api.download(route, { artifact_id: artifact.id, archive_format: 'zip' });
    if (!given.ok)
        return given;
    let bytes = 0;
    async function* capped(source) {
        for await (const chunk of source) {
            bytes += chunk.length;
            if (bytes > to.limitBytes)
                throw new RangeError();
            yield chunk;
        }
    }
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(given.bytes, capped, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(to.file));
        return { ok: true, status: 200, data: { bytes } };
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(to.file, { force: true });
        return error instanceof RangeError ? tooBig(to) : absent('the download was cut off');
    }
}
/** The toolkit names the file itself, so it gets a folder of its own. */
async function saveOwn(artifact, to) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(`${to.file}-`);
    try {
        const given = await quietly(async (client) => client.downloadArtifact(artifact.id, { path: folder, skipDecompress: true }));
        if ('ok' in given)
            return given;
        const [name = ''] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        if (size > to.limitBytes)
            return tooBig(to);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), to.file);
        return { ok: true, status: 200, data: { bytes: size } };
    }
    catch {
        return absent('the download could not be stored');
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
/** Calls the toolkit's client, and waits only so long. */
async function quietly(use) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(495), __webpack_require__.e(872), __webpack_require__.e(841)]).then(__webpack_require__.bind(__webpack_require__, 71841));
    const speak = hush();
    let timer;
    try {
        const late = new Promise((_, reject) => {
            timer = setTimeout(() => reject(new Error('late')), CALL_MS);
        });
        return { value: await Promise.race([use(new DefaultArtifactClient()), late]) };
    }
    catch (error) {
        return faultFrom(error);
    }
    finally {
        clearTimeout(timer);
        speak();
    }
}
const loud = process.stdout.write;
let quiet = 0;
/** The toolkit tells standard output all that it does, answers of a server among it: while it works, nothing but masks gets there. */
function hush() {
    const masksOnly = (text) => (String(text).startsWith('::add-mask::') ? loud.call(process.stdout, text) : true);
    process.stdout.write = masksOnly;
    quiet += 1;
    return () => {
        quiet -= 1;
        if (quiet === 0)
            process.stdout.write = loud;
    };
}
/** The toolkit says the status in its message only. */
function faultFrom(error) {
    const text = error instanceof Error ? `${error.name} ${error.message}` : '';
    const status = Number(/\((\d{3})\)/.exec(text)?.[1] ?? 0) || null;
    if (/GHES/.test(text))
        return absent('GitHub Enterprise Server has no store for such artifacts');
    if (/Usage|quota/i.test(text))
        return { ok: false, status, why: 'the storage for artifacts is used up' };
    if (status === 409)
        return { ok: false, status, why: 'this run has an artifact of that name' };
    if (/ArtifactNotFound/.test(text))
        return { ok: false, status: 404, why: 'not found' };
    if (/artifact name is not valid|Invalid characters/i.test(text))
        return { ok: false, status: null, why: 'an artifact cannot have that name' };
    return { ok: false, status, why: status === null ? 'the artifact store did not answer' : `the artifact store refused it (${status})` };
}


/***/ })

};
