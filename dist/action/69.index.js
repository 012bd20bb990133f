export const id = 69;
export const ids = [69];
export const modules = {

/***/ 16069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   partsOf: () => (/* binding */ partsOf)
/* harmony export */ });
/* harmony import */ var _model_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89393);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37116);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43053);
// Takes what was attributed apart into the parts that legs exchange, one for each leg.



/** The parts of one job, the first with all that belongs to no single leg. What a retry mended is marked, so that no part needs it. */
function partsOf({ attributed, origin, change, notes }) {
    const jobs = [...new Set(attributed.legs.map(({ job }) => job))].filter((job) => job !== origin.leg?.job);
    const legOf = new Map(attributed.legs.map((leg) => [leg.job, leg]));
    const findings = byLeg(mended(attributed), origin);
    const passed = byLeg(attributed.passed, origin);
    const base = attributed.base.map(bundled);
    const bare = { ...origin, sources: 0, checks: [], completed: [], notes: [], change: change && changeOf(change), base: [] };
    const partFor = (job) => {
        const all = findings.get(job) ?? [];
        const kept = all.length > _model_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_CAPS */ .ZV.findings ? [...all].sort(byWeight).slice(0, _model_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_CAPS */ .ZV.findings) : all;
        return { findings: kept.map(bundled), classes: classesOf(passed.get(job) ?? [], all), cut: all.length - kept.length };
    };
    const { sources, checks, completed } = attributed;
    const first = { ...bare, sources, checks, completed: completed ?? [], notes, base: base.slice(0, _model_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_CAPS */ .ZV.findings), ...partFor(null) };
    const others = jobs.map((job) => ({ ...bare, id: `${origin.id}/${job}`, slot: `${origin.slot}/${job}`, leg: legOf.get(job) ?? null, ...partFor(job) }));
    return [{ ...first, cut: first.cut + (attributed.cut ?? 0) }, ...others];
}
const byWeight = (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error') || (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(a.location?.path ?? '', b.location?.path ?? '') || (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(a.message, b.message);
/** The findings, those that passed on a retry marked so. */
function mended(attributed) {
    const { findings, retry } = attributed;
    if (!retry.findings.length && !retry.passed.length && !retry.completed.length)
        return findings;
    return (0,_status_js__WEBPACK_IMPORTED_MODULE_2__/* .withStatus */ .z)((0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(findings), { ...attributed, base: [] }).flatMap(({ said, status }) => status === 'flaky' ? said.map((finding) => ({ ...finding, passedOnRetry: true })) : said);
}
/** What each leg has, by its job's name; null for the origin's own and for what names no leg. */
function byLeg(all, { leg: own }) {
    const found = new Map();
    for (const one of all) {
        const key = one.leg && one.leg.job !== own?.job ? one.leg.job : null;
        const same = found.get(key);
        if (same)
            same.push(one);
        else
            found.set(key, [one]);
    }
    return found;
}
const bundled = ({ leg: _leg, legs: _legs, attempt: _attempt, ...finding }) => finding;
/** Tests by class and file, sorted. Names are told as long as there is room, counts always. */
function classesOf(passed, findings) {
    const classes = new Map();
    const counted = ({ suite, file }, tool) => {
        const key = `${tool}\u0000${file ?? ''}\u0000${suite}`;
        const known = classes.get(key) ?? { tool, suite, file, passed: 0, failed: 0, names: [] };
        classes.set(key, known);
        return known;
    };
    let room = _model_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_CAPS */ .ZV.names;
    for (const test of passed) {
        const own = counted(test, test.tool);
        own.passed++;
        if (room-- > 0)
            own.names.push(test.name);
    }
    for (const { test, tool, passedOnRetry } of findings)
        if (test && !passedOnRetry)
            counted(test, tool).failed++;
    const all = [...classes].sort((a, b) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(a[0], b[0])).map(([, own]) => ({ ...own, names: own.names.sort(_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD) }));
    return all.slice(0, _model_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_CAPS */ .ZV.classes);
}
/** The change with as many edits as a bundle has room for; files beyond keep their names. */
function changeOf({ base, head, files }) {
    let room = _model_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_CAPS */ .ZV.change;
    let cut = Math.max(0, files.length - _model_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_CAPS */ .ZV.files);
    const told = files.slice(0, _model_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_CAPS */ .ZV.files).map((file) => {
        const chars = file.edits.reduce((sum, edit) => sum + charsOf(edit.removed) + charsOf(edit.added) + charsOf(edit.before) + charsOf(edit.after) + 40, 0);
        const most = Math.max(file.edits.length, ...file.edits.map(({ removed, added }) => Math.max(removed.length, added.length)));
        if (chars <= room && most <= _model_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_CAPS */ .ZV.edits) {
            room -= chars;
            return file;
        }
        cut++;
        return { ...file, edits: [] };
    });
    return { base, head, files: told, cut };
}
const charsOf = (lines) => lines.reduce((sum, line) => sum + line.length + 1, 0);


/***/ }),

/***/ 43053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ withStatus)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37116);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7494);
// Marks what already failed on the base as known and what passed on a retry as flaky.


/** The folded findings with their status. What is known or flaky is never a new cause. */
function withStatus(folded, { base, retry }) {
    const budget = baseCounts(base);
    const known = namesakesIn(base);
    const passed = passesOf(retry);
    return folded.map((entry) => {
        if (entry.status === 'flaky' || passed(entry))
            return { ...entry, status: 'flaky' };
        return takeKnown(entry.finding, known, budget) ? { ...entry, status: 'known' } : entry;
    });
}
/** Tells whether a finding's test passed on the retry. */
function passesOf({ findings, passed, completed }) {
    const failedAgain = namesakesIn(findings);
    const passedThen = namesakesIn(passed);
    const broken = findings.filter((other) => !other.test && other.severity === 'error');
    const isAnyGeneric = broken.some(({ isGeneric }) => isGeneric);
    const brokenFiles = new Set(broken.map(({ location }) => location?.path));
    return ({ finding: { test, tool }, said }) => {
        if (!test)
            return false;
        if (failedAgain(test).length || isAnyGeneric || (test.file !== null && brokenFiles.has(test.file)))
            return false;
        if (passedThen(test).length)
            return true;
        // Runners that print only counts for what passes: a run to its end that does not name the test passed it.
        return [tool, ...said.map((telling) => telling.tool)].some((name) => completed.includes(name));
    };
}
/** Full names that meet end alike, or their leaves are the same. */
const END_CHARS = 5;
/** Finds those of many that may be the test of a given name, without comparing it with all. */
function namesakesIn(all) {
    const byEnd = new Map();
    const short = [];
    const add = (key, one) => {
        const same = byEnd.get(key);
        if (same)
            same.push(one);
        else
            byEnd.set(key, [one]);
    };
    for (const one of all) {
        const test = testOf(one);
        if (!test)
            continue;
        const name = (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(test);
        if (name.length < END_CHARS)
            short.push(one);
        else
            add(`e${name.slice(-END_CHARS)}`, one);
        add(`l${(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .leafOf */ .eo)(test))}`, one);
    }
    return (test) => {
        if (!all.length)
            return [];
        const name = (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(test);
        const ends = name.length < END_CHARS ? all : [...short, ...(byEnd.get(`e${name.slice(-END_CHARS)}`) ?? [])];
        const near = new Set([...ends, ...(byEnd.get(`l${(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .leafOf */ .eo)(test))}`) ?? [])]);
        return [...near].filter((one) => {
            const other = testOf(one);
            return other !== null && sameFile(other.file, test.file) && (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fullNamesMeet */ .l9)(other, test);
        });
    };
}
const testOf = (one) => ('message' in one ? one.test : one);
const sameFile = (a, b) => !a || !b || a === b;
/** How often the base says each located thing: a second one on the head is new. */
function baseCounts(base) {
    const lines = new Map();
    for (const finding of base) {
        if (finding.test)
            continue;
        const key = knownKey(finding);
        lines.set(key, (lines.get(key) ?? new Set()).add(`${finding.location?.line ?? 0}:${finding.location?.column ?? 0}`));
    }
    return new Map([...lines].map(([key, places]) => [key, places.size]));
}
const knownKey = (finding) => [finding.location?.path ?? '', finding.rule ?? '', (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .maskedMessage */ .t7)(finding))].join('\u0000');
function takeKnown(finding, known, budget) {
    const { test } = finding;
    if (test)
        return known(test).some((other) => sameFailure(other, finding));
    if (!budget.size)
        return false;
    const key = knownKey(finding);
    const left = budget.get(key) ?? 0;
    if (left > 0)
        budget.set(key, left - 1);
    return left > 0;
}
/** A test that failed on the base for another reason is broken anew. */
const sameFailure = (a, b) => a.kind === b.kind || (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .maskedMessage */ .t7)(a)) === (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .maskedMessage */ .t7)(b));


/***/ })

};
