export const id = 280;
export const ids = [280];
export const modules = {

/***/ 6280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openSink)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9040);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13);
/* harmony import */ var _own_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6721);
// Takes what a report says, test by test or message by message, and sums it up as a reading.



const MOST_MISSED = 100;
/** Opens a sink for findings of `tool`. */
function openSink(tool, context) {
    const { limits, source: path } = context;
    const findings = [];
    const passedTests = [];
    const notRun = [];
    const notes = [];
    const counts = { passed: 0, failed: 0, skipped: 0 };
    let unlisted = 0;
    let stopped = false;
    const said = new Set();
    const add = (found, span) => {
        if (repeats(found, said))
            return;
        if (findings.length >= limits.findings)
            unlisted++;
        else
            findings.push((0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)({ ...found, tool: found.tool ?? tool, source: { path, line: span.line, endLine: span.endLine } }, limits.detailChars));
    };
    return {
        add,
        pass(test) {
            counts.passed++;
            if (passedTests.length < limits.outcomes)
                passedTests.push(test);
        },
        fail(test, span) {
            if (test.passedOnRetry)
                counts.passed++;
            else
                counts.failed++;
            add(draftOf(test), span);
        },
        skip: () => void counts.skipped++,
        missed: (name) => void (notRun.length < MOST_MISSED && notRun.push(name)),
        note: (message) => void notes.push(message),
        stop: () => void (stopped = true),
        part: (more = {}) => partOf({ tool, findings, passedTests, notRun, counts, stopped, notes: unlisted ? [...notes, `${unlisted} further findings are not listed`] : notes }, more),
    };
}
/** The reading of what was taken; its tool is the one that all findings have. */
function partOf({ tool, findings, passedTests, notRun, counts, stopped, notes }, more) {
    const [first] = findings;
    const common = first && findings.every((finding) => finding.tool === first.tool) ? first.tool : null;
    const counted = counts.passed + counts.failed + counts.skipped > 0;
    return {
        tool,
        ...more,
        ...(common ? { tool: common } : {}),
        findings,
        passedTests,
        notRun,
        ...(counted ? counts : {}),
        truncated: stopped || (more.truncated ?? false),
        notes: [...notes, ...(more.notes ?? [])],
    };
}
/** True when the same was said of the same place before; a test may fail twice with the same words. */
function repeats({ test, location, rule, message, tool }, said) {
    if (test || !location)
        return false;
    const key = JSON.stringify([location.path, location.line, location.column, rule, message, tool]);
    if (said.has(key))
        return true;
    said.add(key);
    return false;
}
function draftOf({ suite, name, file, message, text, line, passedOnRetry, facts, location }) {
    const frames = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .framesOf */ .k)(text);
    const own = (0,_own_code_js__WEBPACK_IMPORTED_MODULE_2__/* .ownFrame */ .Q)(frames);
    const place = location ?? (own ? (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .A0)(own.path, own.line, own.column) : file ? (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .A0)(file, line) : null);
    return {
        message: message || text.trim().split('\n', 1)[0] || `${name} failed`,
        detail: text,
        frames,
        location: place,
        test: { suite, name, file },
        passedOnRetry: passedOnRetry ?? false,
        ...(facts ? { facts } : {}),
    };
}


/***/ })

};
