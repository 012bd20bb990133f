export const id = 83;
export const ids = [83];
export const modules = {

/***/ 51083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changeTold: () => (/* binding */ changeTold),
/* harmony export */   mergeParts: () => (/* binding */ mergeParts)
/* harmony export */ });
/* harmony import */ var _model_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89393);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37116);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7494);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43053);
// Puts parts of many legs and attempts together as if one job had found it all. Neither their order nor how they were grouped before shows.




/** What all parts say together. Of a leg the newest attempt counts; what an earlier one found and the newest passed is flaky. */
function mergeParts({ head, base, retry }) {
    const { newest, earlier } = attemptsOf(head);
    const again = attemptsOf(retry).newest;
    const parts = [...newest, ...flakyOf(earlier, newest)];
    const attributed = {
        findings: gathered(parts),
        base: gathered([...newest.map((part) => ({ ...part, findings: part.base })), ...attemptsOf(base).newest]),
        retry: {
            findings: gathered(again),
            passed: passedIn(again),
            completed: completedIn(again),
        },
        passed: passedIn(newest),
        checks: checksOf(newest),
        legs: legsOf(newest),
        sources: newest.reduce((sum, { sources }) => sum + sources, 0),
        completed: completedIn(newest),
        cut: parts.reduce((sum, { cut }) => sum + cut, 0),
    };
    const { cut = 0 } = attributed;
    const left = cut
        ? [{ level: 'info', message: `${cut} further finding${cut > 1 ? 's are' : ' is'} counted and not told: there are too many.` }]
        : [];
    return { attributed, notes: [...notesOf(newest), ...left] };
}
/** The parts sorted and each once, those of a leg's newest attempt apart from those before it. */
function attemptsOf(all) {
    const byId = new Map();
    for (const part of all) {
        const known = byId.get(part.id);
        byId.set(part.id, known && known !== part ? united(known, part) : part);
    }
    const parts = [...byId.values()].sort((a, b) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(a.id, b.id));
    const last = new Map();
    for (const { slot, attempt } of parts)
        last.set(slot, Math.max(last.get(slot) ?? 0, attempt));
    const isNewest = ({ slot, attempt }) => attempt === last.get(slot);
    return { newest: parts.filter(isNewest), earlier: parts.filter((part) => !isNewest(part)) };
}
/** A part that came in two bundles; two that only claim to be the same lose nothing. */
function united(a, b) {
    const head = (part) => JSON.stringify({ ...part, change: null, findings: [], base: [], classes: [] });
    const [first, second] = head(a) <= head(b) ? [a, b] : [b, a];
    const both = (of) => [...new Set([...of(first), ...of(second)])];
    const change = first.change ?? second.change;
    return { ...first, change, findings: both(({ findings }) => findings), base: both((part) => part.base), classes: both(({ classes }) => classes) };
}
/** What earlier attempts found and the newest of the same leg passed. */
function flakyOf(earlier, newest) {
    const flaky = new Map();
    const marked = (finding) => {
        const known = flaky.get(finding) ?? { ...finding, passedOnRetry: true };
        flaky.set(finding, known);
        return known;
    };
    return earlier.map((part) => {
        const last = newest.filter(({ slot }) => slot === part.slot);
        const retry = { findings: gathered(last), passed: passedIn(last), completed: completedIn(last) };
        const origin = new Map(part.findings.map((finding) => [placed(finding, part, [part.leg]), finding]));
        const folded = (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .withStatus */ .z)((0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)([...origin.keys()]), { base: [], retry });
        const mended = folded.filter(({ status }) => status === 'flaky').flatMap(({ said }) => said.flatMap((one) => origin.get(one) ?? []));
        return { ...part, cut: 0, findings: mended.map(marked) };
    });
}
/** Each finding once, with all the legs that told it. */
function gathered(parts) {
    const told = new Map();
    for (const part of parts) {
        for (const finding of part.findings) {
            const known = told.get(finding);
            if (known)
                known.legs.push(part.leg);
            else
                told.set(finding, { part, legs: [part.leg] });
        }
    }
    return [...told].map(([finding, { part, legs }]) => placed(finding, part, legs));
}
function placed(finding, { attempt }, all) {
    const legs = sortedLegs(all);
    return { ...finding, leg: legs[0] ?? null, attempt, ...(legs.length > 1 ? { legs } : {}) };
}
const sortedLegs = (all) => {
    const legs = all.filter((leg) => leg !== null);
    if (legs.length < 2)
        return legs;
    return [...new Map(legs.map((leg) => [leg.job, leg])).values()].sort((a, b) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(a.job, b.job));
};
const legsOf = (parts) => sortedLegs(parts.map(({ leg }) => leg));
/** The passed tests of all parts, each once. */
function passedIn(parts) {
    const classes = new Set(parts.flatMap((part) => part.classes));
    return (0,_model_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .passedOf */ .IR)([...classes], null);
}
/** Tools that ran to their end in every part that has them. */
function completedIn(parts) {
    const ran = [...new Set(parts.flatMap(({ completed }) => completed))].sort(_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD);
    const partial = new Set(parts.flatMap(({ checks, completed }) => checks.flatMap(({ tools }) => tools.filter((tool) => !completed.includes(tool)))));
    return ran.filter((tool) => !partial.has(tool));
}
/** One check for each name: counts and times together, the worst exit. */
function checksOf(parts) {
    const byName = new Map();
    for (const check of parts.flatMap(({ checks }) => checks))
        byName.set(check.name, [...(byName.get(check.name) ?? []), check]);
    return [...byName].sort((a, b) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(a[0], b[0])).map(([, own]) => checkOf(own));
}
function checkOf(own) {
    const sum = (key) => own.reduce((total, check) => total + check[key], 0);
    const distinct = (of) => [...new Set(own.flatMap(of))].sort(_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD);
    const exits = own.flatMap(({ exitCode }) => exitCode ?? []);
    const times = own.flatMap(({ durationMs }) => durationMs ?? []);
    const first = own[0];
    const telling = own.find(({ exitCode, command }) => exitCode && command) ?? own.find(({ command }) => command);
    return {
        ...first,
        tools: distinct(({ tools }) => tools),
        command: telling?.command ?? null,
        exitCode: exits.length ? exits.reduce((worst, code) => Math.max(worst, code)) : null,
        durationMs: times.length ? times.reduce((total, time) => total + time, 0) : null,
        passed: sum('passed'),
        failed: sum('failed'),
        skipped: sum('skipped'),
        truncated: own.some(({ truncated }) => truncated),
        notRun: distinct(({ notRun }) => notRun).slice(0, 1_000),
    };
}
/** The change told most often; others of the same run can only differ where the jobs checked out differently. */
function changeTold(head) {
    const parts = attemptsOf(head).newest;
    const told = new Map();
    for (const { change } of parts)
        if (change)
            told.set(change, (told.get(change) ?? 0) + 1);
    if (told.size < 2)
        return changeWith([...told.keys()][0] ?? null, []);
    const same = new Map();
    for (const [change, count] of told) {
        const key = (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .hashOf */ .qQ)(JSON.stringify(change));
        const known = same.get(key);
        if (known)
            known.count += count;
        else
            same.set(key, { change, count });
    }
    const ranked = [...same].sort((a, b) => b[1].count - a[1].count || (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(a[0], b[0]));
    const others = ranked.slice(1).reduce((sum, [, { count }]) => sum + count, 0);
    const message = `${others} of ${parts.length} jobs compared with another change than the most; theirs is not used.`;
    return changeWith(ranked[0]?.[1].change ?? null, others ? [{ level: 'info', message }] : []);
}
function changeWith(change, notes) {
    if (!change?.cut)
        return { change, notes };
    const message = `${change.cut} changed file${change.cut > 1 ? 's' : ''} had no room in a bundle: nothing can be blamed on what changed there.`;
    return { change, notes: [...notes, { level: 'info', message }] };
}
/** The parts' notes, each once with the jobs it comes from. */
function notesOf(parts) {
    const jobs = new Map();
    for (const { notes, leg } of parts) {
        for (const note of notes) {
            const key = `${note.level}\u0000${note.message}`;
            const known = jobs.get(key) ?? { note, legs: [] };
            known.legs.push(leg?.job ?? '');
            jobs.set(key, known);
        }
    }
    return [...jobs.values()].map(({ note, legs }) => ({ level: note.level, message: `${note.message}${fromJobs(legs)}` }));
}
function fromJobs(legs) {
    const named = [...new Set(legs.filter(Boolean))].sort(_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD);
    if (!named.length)
        return '';
    return named.length === 1 ? ` (${named[0]})` : ` (${named[0]} and ${named.length - 1} other job${named.length > 2 ? 's' : ''})`;
}


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
