"use strict";
exports.id = 991;
exports.ids = [991];
exports.modules = {

/***/ 2366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _model_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(874);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3913);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8439);
// Puts everything a surface may use into one digest: verdict, causes, findings, checks, what did not run, totals.



/** The digest. A group that nothing explains and that names no assumption is listed as unattributed, not as a cause. */
function digestOf({ attributed, notes, folded, causes: made, hasChange }) {
    const ids = new Map(folded.map((entry, at) => [entry, `f${at + 1}`]));
    const idOf = (entry) => ids.get(entry) ?? '';
    const infra = new Set(made.filter(({ cause }) => cause.status === 'infra').flatMap(({ entries }) => entries));
    const told = made.filter(({ cause, candidate }) => candidate || cause.status === 'infra' || cause.site || cause.kind !== 'unknown');
    const keptOnes = new Set(told);
    const excerpts = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptsOf */ .U)(told.map(({ entries }) => entries));
    const kept = told.map((entry, at) => ({ ...entry, cause: { ...entry.cause, excerpt: spanOf(excerpts[at]) } }));
    const rest = made.filter((entry) => !keptOnes.has(entry)).flatMap(({ entries }) => entries);
    const causes = kept.map(({ cause, entries }) => ({ ...cause, findings: entries.map(idOf), nearer: nearerOf(cause, entries, attributed.checks) }));
    const verdict = verdictOf(causes, folded, attributed.checks);
    return {
        verdict,
        hasChange,
        headline: headlineFor(verdict, causes, folded),
        causes,
        checks: attributed.checks,
        notes: sortedNotes(notes),
        unattributed: [...rest].sort(_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .byTelling */ .n).map(idOf),
        findings: folded.map((entry) => findingOf(entry, idOf(entry), infra.has(entry) ? 'infra' : entry.status)),
        excerpts: excerpts.flatMap((excerpt) => excerpt ?? []),
        changes: changesOf(kept),
        totals: totalsOf(causes, folded, attributed),
    };
}
const spanOf = (excerpt) => excerpt ? { path: excerpt.path, line: excerpt.line, endLine: excerpt.endLine } : null;
function findingOf({ finding, legs }, id, status) {
    const { tool, check, severity, rule, message, detail, location, frames, test, source } = finding;
    return {
        id,
        tool,
        check,
        severity,
        rule,
        message,
        detail,
        path: location?.path ?? null,
        line: location?.line ?? null,
        column: location?.column ?? null,
        frames,
        test,
        fingerprint: (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintOf */ .ax)(finding),
        status,
        legs,
        source,
    };
}
/** broken: a cause that is new or infrastructure. unclear: something failed and no cause is found, or a check gave nothing. */
function verdictOf(causes, folded, checks) {
    if (causes.length)
        return 'broken';
    const failing = folded.some(({ finding, status }) => finding.severity === 'error' && status === 'new');
    const silent = checks.some((check) => (check.exitCode ?? 0) > 0 && !folded.some(({ finding }) => finding.check === check.name && finding.severity === 'error'));
    return failing || silent || checks.some(({ truncated }) => truncated) ? 'unclear' : 'fine';
}
function headlineFor(verdict, causes, folded) {
    const first = causes[0];
    if (first)
        return causes.length === 1 ? first.headline : `${first.headline} (and ${causes.length - 1} more)`;
    if (verdict === 'unclear')
        return 'something failed, and what was read does not say why';
    const known = folded.filter(({ status, finding }) => status === 'known' && finding.severity === 'error').length;
    const flaky = folded.filter(({ status }) => status === 'flaky').length;
    const aside = [known ? `${known} known failure${known > 1 ? 's' : ''}` : '', flaky ? `${flaky} flaky test${flaky > 1 ? 's' : ''}` : ''].filter(Boolean);
    return aside.length ? `nothing new failed (${aside.join(', ')})` : 'the change is fine';
}
/** The nearest check of an earlier loop, or of the same loop and shorter, that tells the same cause. */
function nearerOf(cause, entries, checks) {
    const own = entries[0]?.finding.check;
    const told = new Set(entries.flatMap(({ said }) => said.map(({ check }) => check)));
    const nearer = checks
        .filter((check) => told.has(check.name) && check.name !== own && _model_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .LOOPS */ .qu.indexOf(check.loop) < _model_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .LOOPS */ .qu.indexOf((0,_model_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .loopOf */ .mn)(entries[0]?.finding.family ?? 'other')) && check.command)
        .sort((a, b) => _model_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .LOOPS */ .qu.indexOf(a.loop) - _model_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .LOOPS */ .qu.indexOf(b.loop) || (a.durationMs ?? 1e12) - (b.durationMs ?? 1e12) || (a.name < b.name ? -1 : 1))[0];
    return nearer?.command && cause.loop !== 'edit' ? { check: nearer.name, command: nearer.command, durationMs: nearer.durationMs } : null;
}
function changesOf(made) {
    return made.flatMap(({ cause, candidate }) => {
        const part = candidate?.parts.find(({ path, line }) => path === cause.change?.path && line === cause.change.line);
        return cause.change && part?.edit
            ? [
                {
                    path: cause.change.path,
                    line: cause.change.line,
                    endLine: cause.change.endLine,
                    removed: part.edit.removed.slice(0, 20),
                    added: part.edit.added.slice(0, 20),
                },
            ]
            : [];
    });
}
function totalsOf(causes, folded, attributed) {
    const sum = (key) => attributed.checks.reduce((total, check) => total + check[key], 0);
    return {
        findings: folded.length + (attributed.cut ?? 0),
        causes: causes.length,
        passed: sum('passed'),
        failed: sum('failed'),
        skipped: sum('skipped'),
        sources: attributed.sources,
    };
}
const sortedNotes = (notes) => [...new Map(notes.map((note) => [`${note.level}\u0000${note.message}`, note])).values()].sort((a, b) => a.message < b.message ? -1 : a.message > b.message ? 1 : 0);


/***/ }),

/***/ 3913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ excerptsOf),
/* harmony export */   n: () => (/* binding */ byTelling)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
// What a cause shows of an input: the lines that tell it best, and none that an earlier cause shows already.

const EXCERPT_LINES = 30;
/** Lines between two findings that are still shown as one. */
const NEAR = 3;
/** The richest telling of a log, else the richest there is. */
const tellingOf = ({ said }) => said.find(({ isLog, source }) => isLog && source.endLine >= source.line) ?? said[0];
/** What a telling says by itself. */
function piece({ source, message, detail }) {
    const lines = [message, ...detail.split('\n').filter((line) => line.trim())];
    return { ...source, lines };
}
/** The excerpts of causes in the order they are shown, each given by its findings, the primary first. One that would repeat an earlier one has its own lines only. */
function excerptsOf(causes) {
    const shown = new Map();
    return causes.map((entries) => {
        const telling = entries[0] && tellingOf(entries[0]);
        if (!telling)
            return null;
        const before = shown.get(telling.source.path) ?? new Set();
        const repeats = (span) => linesIn(span).some((line) => before.has(line));
        const own = piece(telling);
        const first = telling.around && !repeats(telling.around) ? telling.around : own;
        const excerpt = joined([first, ...near(first, entries.slice(1)).filter((other) => !repeats(other))]);
        for (const line of linesIn(excerpt))
            before.add(line);
        shown.set(excerpt.path, before);
        return excerpt;
    });
}
const MOST_LINES = 500;
const linesIn = ({ line, endLine }) => Array.from({ length: Math.min(MOST_LINES, Math.max(0, endLine - line + 1)) }, (_, at) => line + at);
/** What the other findings of a cause say in the same input next to its first. */
function near(first, others) {
    const tellings = others.flatMap(({ said }) => said.find(({ source }) => source.path === first.path) ?? []).sort((a, b) => a.source.line - b.source.line);
    const kept = [];
    let { line, endLine } = first;
    for (const telling of tellings) {
        const { source } = telling;
        if (source.line <= line || source.line > endLine + NEAR || source.endLine >= line + EXCERPT_LINES)
            continue;
        endLine = Math.max(endLine, source.endLine);
        kept.push(telling);
    }
    for (const telling of tellings.reverse()) {
        const { source } = telling;
        if (source.line >= line || source.endLine < line - NEAR || endLine - source.line >= EXCERPT_LINES)
            continue;
        line = source.line;
        kept.push(telling);
    }
    return kept.map(piece);
}
/** Pieces of one input as one excerpt, in the input's order. */
function joined(pieces) {
    const sorted = [...pieces].sort((a, b) => a.line - b.line || b.endLine - a.endLine);
    const [{ path, line, url } = { path: '', line: 1, url: undefined }] = sorted;
    const lines = [];
    let endLine = line - 1;
    for (const one of sorted) {
        if (one.line > endLine)
            lines.push(...one.lines);
        endLine = Math.max(endLine, one.endLine);
    }
    const span = { path, line, endLine: Math.min(Math.max(line, endLine), line + EXCERPT_LINES - 1) };
    return { ...span, ...(url === undefined ? {} : { url }), lines: lines.slice(0, EXCERPT_LINES) };
}
/** True for a step that failed and said nothing. */
const isSilent = ({ finding }) => finding.isGeneric && finding.detail === '';
/** The order in which inputs tell findings, those of silent steps last. */
function byTelling(a, b) {
    if (!a || !b)
        return 0;
    const [one, two] = [a.finding, b.finding];
    return (Number(isSilent(a)) - Number(isSilent(b)) ||
        (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(one.source.path, two.source.path) ||
        one.order - two.order ||
        one.source.line - two.source.line ||
        (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(one.message, two.message));
}


/***/ }),

/***/ 1469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   eo: () => (/* binding */ leafOf),
/* harmony export */   fq: () => (/* binding */ fullName),
/* harmony export */   l9: () => (/* binding */ fullNamesMeet)
/* harmony export */ });
/* unused harmony export byPlace */
/* harmony import */ var _model_test_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(174);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8439);
// Joins what several sources, tools, legs and attempts say of the same failure into one finding.


/** Groups a finding is compared with, beyond those of its very name. */
const MAX_COMPARED = 200;
/** Folds findings; the result is sorted and does not depend on their order. */
function fold(findings) {
    const buckets = new Map();
    for (const finding of [...findings].sort(bySaying)) {
        const key = bucketOf(finding);
        const bucket = buckets.get(key) ?? { exact: new Map(), groups: [] };
        buckets.set(key, bucket);
        const name = finding.test ? `${finding.test.file ?? ''}\u0000${fullName(finding.test)}` : null;
        const known = name === null ? undefined : bucket.exact.get(name);
        const home = known && isSame(known, finding) ? known : homeOf(bucket, finding);
        const group = home ?? { said: [], distinct: new Map() };
        group.said.push(finding);
        group.distinct.set(tellingOf(finding), finding);
        if (!home)
            bucket.groups.push(group);
        if (name !== null && !bucket.exact.has(name))
            bucket.exact.set(name, group);
    }
    return [...buckets.values()]
        .flatMap(({ groups }) => groups)
        .map(foldedOf)
        .sort((a, b) => byPlace(a.finding, b.finding));
}
const tellingOf = (finding) => JSON.stringify({ ...finding, source: finding.source.path });
const homeOf = ({ groups }, finding) => groups
    .slice(0, MAX_COMPARED)
    .filter((group) => isSame(group, finding))
    .sort((a, b) => columnsApart(a, finding) - columnsApart(b, finding))[0];
function foldedOf({ said }) {
    const best = [...said].sort((a, b) => richness(b) - richness(a) || bySaying(a, b));
    const first = best[0];
    const located = best.find(({ location }) => location?.line) ?? first;
    const framed = best.find(({ frames }) => frames.length) ?? first;
    const finding = {
        ...first,
        location: first.location?.line ? first.location : located.location,
        frames: first.frames.length ? first.frames : framed.frames,
        facts: Object.assign({}, ...[...best].reverse().map(({ facts }) => facts), first.facts),
        severity: said.some(({ severity }) => severity === 'error') ? 'error' : first.severity,
    };
    const { legs, isFlaky } = whereSaid(said);
    return { finding, said: best, legs, status: isFlaky ? 'flaky' : 'new' };
}
/** The jobs of all legs that said a finding. */
const jobsOf = ({ leg, legs }) => legs?.map(({ job }) => job) ?? (leg ? [leg.job] : []);
/** Where it fails still. A retry that passed on one leg says nothing of the others. */
function whereSaid(said) {
    const all = [...new Set(said.flatMap(jobsOf))].sort();
    const passed = said.filter(({ passedOnRetry }) => passedOnRetry);
    if (!passed.length)
        return { legs: all, isFlaky: false };
    const mended = new Set(passed.flatMap(jobsOf));
    const failing = all.filter((job) => !mended.has(job));
    if (!failing.length || passed.some((finding) => !jobsOf(finding).length))
        return { legs: all, isFlaky: true };
    return { legs: failing, isFlaky: false };
}
/** How much a telling says: a log has frames and diffs, a report exact names. */
const richness = (finding) => (finding.isGeneric || isBareKill(finding) ? -20 : 0) +
    (/^\[?(?:Error: )?tests? failed/i.test(finding.message) ? -6 : 0) +
    (finding.location?.line ? 4 : 0) +
    (finding.facts.expected === undefined ? 0 : 3) +
    (finding.facts.endpoint === undefined ? 0 : 2) +
    (finding.isLog && finding.location?.line ? 1.5 : 0) +
    Math.min(finding.frames.length, 3) +
    (finding.detail ? 2 : 0) +
    (finding.test?.file ? 2 : 0) +
    (finding.rule ? 1 : 0);
/** Findings that may be one: those of a test by the last word of its name, the others by their line. */
function bucketOf(finding) {
    if (finding.test)
        return `t\u0000${(0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(/[\p{L}\p{N}]+[^\p{L}\p{N}]*$/u.exec(finding.test.name || finding.test.suite)?.[0] ?? '')}`;
    if (isKill(finding))
        return 'k';
    if (finding.location && isSuiteLoad(finding))
        return `s\u0000${finding.location.path}`;
    if (finding.location)
        return `l\u0000${finding.location.path}\u0000${finding.location.line ?? ''}`;
    return `m\u0000${finding.tool}\u0000${(0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .maskedMessage */ .t7)(finding))}`;
}
const isRun = ({ family }) => ['unit', 'integration', 'e2e', 'smoke'].includes(family);
/** A test file that failed as a whole: one source gives the line, another only the file. */
const isSuiteLoad = ({ family, location }) => ['unit', 'integration', 'e2e'].includes(family) && location !== null && (0,_model_test_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isTestPath */ .M)(location.path);
/** The last of a test's titles. */
const leafOf = (test) => test.name.split(' > ').at(-1) || test.suite;
/** A program that was killed for want of memory. */
const isKill = ({ kind, facts, test, location }) => kind === 'resource' && facts.signal === 'SIGKILL' && !test && !location;
/** A killed child's last word, which its runner tells with more. */
const isBareKill = ({ message, step }) => !step?.command && /^Killed\b/.test(message);
function isSame(group, finding) {
    const told = [...group.distinct.values()];
    return told.some((other) => (finding.test ? sameTest(other, finding) : sameDiagnostic(other, finding))) && !told.some((other) => isTwin(other, finding));
}
/** Two tellings of one section are two findings unless they are equal to the letter. */
function isTwin(a, b) {
    if (a.source.path !== b.source.path || a.order !== b.order || a.tool !== b.tool || (a.test && a.scope === b.scope))
        return false;
    if (a.leg && b.leg && a.leg.job !== b.leg.job && !shareLeg(a, b))
        return false;
    // Records of a report that name no file are told apart by what else they say, such as the address that was probed.
    if (!a.isLog && !a.location && !b.location && a.detail !== b.detail)
        return true;
    return a.location?.column !== b.location?.column || a.rule !== b.rule || (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(a.message) !== (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(b.message) || a.scope !== b.scope;
}
const shareLeg = ({ legs: one = [] }, { legs: two = [] }) => {
    const jobs = new Set(one.map(({ job }) => job));
    return two.some(({ job }) => jobs.has(job));
};
function sameTest(a, b) {
    if (!a.test || !b.test)
        return false;
    if (a.test.file && b.test.file && a.test.file !== b.test.file)
        return false;
    if (a.scope && b.scope && a.scope !== b.scope && !(a.test.file && b.test.file))
        return false;
    return fullNamesMeet(a.test, b.test);
}
/** True when one full name ends with the other, file names and punctuation aside. */
function fullNamesMeet(a, b) {
    const [one, two] = [fullName(a), fullName(b)];
    return one === two || one.endsWith(two) || two.endsWith(one) || leafMeets(a, b);
}
/** A suite told as a class in one place and as a path in the other leaves only the leaf and a shared word. */
function leafMeets(a, b) {
    const [one, two] = [fullName(a), fullName(b)];
    const suites = [(0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(bareSuite(a.suite)), (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(bareSuite(b.suite))];
    const [suiteA = '', suiteB = ''] = suites;
    if ((0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(leafOf(a)) !== (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(leafOf(b)))
        return false;
    return suiteA === '' || suiteB === '' || one.includes(suiteB) || two.includes(suiteA);
}
const bareSuite = (suite) => suite.replace(/\.(?:[cm]?[jt]sx?|py|go|rb|php|java|kt|rs|bats)\b/g, '');
/** A test's suite and name as one word, file names and punctuation aside. */
const fullName = (test) => (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(bareSuite(test.suite) === bareSuite(test.name) ? bareSuite(test.name) : `${bareSuite(test.suite)} ${test.name}`);
function sameDiagnostic(a, b) {
    if (b.test || a.test)
        return false;
    if (isKill(a) && isKill(b) && isBareKill(a) !== isBareKill(b))
        return true;
    if (isSuiteLoad(a) && isSuiteLoad(b) && a.tool === b.tool && a.source.path !== b.source.path && a.location?.path === b.location?.path)
        return true;
    // A runner that could not start is more than the line a linter marks; compilers inside runners give columns.
    if (isRun(a) !== isRun(b) && (!a.location?.column || !b.location?.column))
        return false;
    const close = columnsApart({ said: [a] }, b) <= (a.tool === b.tool ? 1 : 2);
    if (!close)
        return false;
    if (a.rule !== null && a.rule === b.rule)
        return a.location !== null || (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(a.message) === (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(b.message);
    const [one, two] = [(0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(a.message), (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(b.message)];
    return one === two || (one.length > 12 && two.length > 12 && (one.startsWith(two) || two.startsWith(one)));
}
function columnsApart({ said }, finding) {
    const column = finding.location?.column ?? null;
    return Math.min(...said.map(({ location }) => (column === null || !location?.column ? 0 : Math.abs(location.column - column))));
}
/** Order of tellings: place, then text, then source, so that input order never shows. */
function bySaying(a, b) {
    return (byPlace(a, b) ||
        compare(a.source.path, b.source.path) ||
        a.order - b.order ||
        a.source.line - b.source.line ||
        compare(a.leg?.job ?? '', b.leg?.job ?? '') ||
        compare(a.detail, b.detail));
}
/** The order findings are listed in. */
function byPlace(a, b) {
    return (compare(a.location?.path ?? '\uffff', b.location?.path ?? '\uffff') ||
        (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
        (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
        compare(a.test?.suite ?? '', b.test?.suite ?? '') ||
        compare(a.test?.name ?? '', b.test?.name ?? '') ||
        compare(a.rule ?? '', b.rule ?? '') ||
        compare(a.message, b.message) ||
        compare(a.tool, b.tool));
}
/** Plain code-unit comparison: the same on every machine. */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 8439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ax: () => (/* binding */ fingerprintOf),
  qQ: () => (/* binding */ hashOf),
  t7: () => (/* binding */ maskedMessage),
  pj: () => (/* binding */ plain),
  et: () => (/* binding */ subjectOf)
});

// UNUSED EXPORTS: FINGERPRINT_VERSION

;// CONCATENATED MODULE: ./lib/explain/masks.js
// Replaces what varies from run to run in a text by a name, so that the same failure reads the same.
// Quoted names, rule codes, HTTP statuses and exit codes stay: they tell failures apart.
/** Order matters: longer shapes first, durations before numbers (`\b\d+\b` does not match `123ms`). */
const MASKS = [
    { name: 'query', pattern: /(?<=https?:\/\/[^\s?]{1,200})\?\S{1,400}/g },
    { name: 'email', pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g },
    { name: 'uuid', pattern: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi },
    { name: 'date', pattern: /\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?\b/g },
    { name: 'hex', pattern: /\b0x[0-9a-f]{1,16}\b/gi },
    { name: 'sha', pattern: /\b(?=[0-9a-f]{0,39}\d)(?=\d{0,39}[a-f])[0-9a-f]{8,64}\b/g },
    { name: 'ip', pattern: /\b\d{1,3}(?:\.\d{1,3}){3}\b/g },
    { name: 'port', pattern: /(?<=:)(?:3276[89]|327[7-9]\d|32[89]\d{2}|3[3-9]\d{3}|[4-5]\d{4}|6[0-5]\d{3})\b/g },
    { name: 'tmp', pattern: /(?:\/private)?\/(?:tmp|var\/folders)\/[^\s'"`:,)]{1,200}/g },
    { name: 'duration', pattern: /\b\d{1,12}(?:\.\d{1,9})?\s?(?:ns|µs|us|ms|s|sec|seconds?|min|minutes?|m|h)\b/g },
    { name: 'size', pattern: /\b\d{1,12}(?:\.\d{1,9})?\s?(?:[KMGT]i?B|bytes?)\b/g },
    { name: 'number', pattern: /(?<![\w.'"`])-?\d{1,15}\.\d{1,15}\b(?!['"`])/g },
    { name: 'number', pattern: /(?<![\w.'"`#-])-?\d{1,15}\b(?!['"`\w])/g },
];
const KEEP = /\b(?:TS|E|F|W|C|CS|SC|YN)\d{2,6}\b|\b(?:exit|exited|status|code|signal)(?: (?:code|status))?:?\s*\d{1,3}\b|\bHTTP\/?\S{0,4} \d{3}\b|(?<=\b(?:localhost|127\.0\.0\.1|\[::1\]|host|port):? ?)(?:[1-9]\d{1,3}|[12]\d{4}|3[01]\d{3})\b/g;
/** The text with every varying part named; a part that repeats keeps one number, so that equality inside a text survives. Masking twice changes nothing. */
function masked(text) {
    const before = known.get(text);
    if (before !== undefined)
        return before;
    const result = maskAll(text);
    keptChars += text.length + result.length;
    if (keptChars > KEPT_CHARS) {
        known.clear();
        keptChars = text.length + result.length;
    }
    known.set(text, result);
    return result;
}
function maskAll(text) {
    let result = text.replace(/[\u0001\ue000-\uefff]/g, '');
    // What one pass leaves can stand beside a mask as a new whole; every pass takes digits, so this ends.
    for (let pass = 0; pass < PASSES; pass++) {
        const next = maskOnce(result);
        if (next === result)
            break;
        result = next;
    }
    return result;
}
const PASSES = 16;
/** Characters of answers that are kept: one finding's message is masked for several keys, and legs say the same things. */
const KEPT_CHARS = 1_000_000;
const known = new Map();
let keptChars = 0;
function maskOnce(text) {
    const kept = [];
    let result = text.replace(KEEP, (whole) => `\u0001${String.fromCharCode(0xe000 + ((kept.push(whole) - 1) % 4096))}\u0001`);
    for (const { name, pattern } of MASKS) {
        const seen = new Map();
        result = result.replace(pattern, (whole) => {
            const number = seen.get(whole) ?? seen.size + 1;
            seen.set(whole, number);
            return `<${name}${letter(number)}>`;
        });
    }
    return result.replace(/\u0001(.)\u0001/g, (_, mark) => kept[mark.charCodeAt(0) - 0xe000] ?? '');
}
// Letters, because a digit would be masked again.
const letter = (number) => (number === 1 ? '' : `-${String.fromCharCode(96 + Math.min(number, 26))}`);

;// CONCATENATED MODULE: ./lib/explain/keys.js
// The keys of a finding: what makes two findings the same, or about the same thing.

/** Goes up whenever fingerprints of the same finding would change: bump it with masks, subjects or this file's keys. */
const FINGERPRINT_VERSION = 1;
/** Lower-case letters and digits alone. */
const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
/** 64-bit FNV-1a of a text as 16 hex digits, in two 32-bit halves. */
function hashOf(text) {
    let a = 0x811c9dc5;
    let b = 0xcbf29ce4;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        a = Math.imul(a ^ code, 0x01000193);
        b = Math.imul(b ^ (code + at), 0x01000193);
    }
    return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}
/** The first two non-empty lines of a finding's message, masked: the repository's own masks first. */
const maskedMessage = (finding) => masked((finding.ownMasked ?? finding.message)
    .split('\n')
    .filter((line) => line.trim())
    .slice(0, 2)
    .join('\n'));
/** A stable, versioned key of one finding, without line numbers. */
function fingerprintOf(finding) {
    const test = finding.test ? `${finding.test.suite}\u0000${finding.test.name}` : '';
    return `v${FINGERPRINT_VERSION}:${hashOf([finding.tool, finding.rule ?? '', maskedMessage(finding), finding.location?.path ?? '', test].join('\u0001'))}`;
}
/** The tool-free subject of a finding: two tools that speak of one thing give one subject. Null when the text names nothing. */
function subjectOf(finding) {
    const { facts } = finding;
    const by = {
        syntax: finding.location && !finding.test ? `file:${finding.location.path}` : undefined,
        'module-exists': facts.module && `module:${bareModule(facts.module)}`,
        'export-exists': facts.exported && `export:${facts.exported}`,
        'name-defined': facts.name && `name:${facts.name}`,
        'member-exists': facts.member && `member:${bareMember(facts.member)}`,
        'never-null': (facts.member ?? facts.name) ? `nonnull:${facts.member ?? facts.name}` : undefined,
        signature: facts.callee && `call:${facts.callee.split(/[.:]/).at(-1)}`,
        'service-up': facts.endpoint && `endpoint:${facts.endpoint}`,
        'network-up': facts.endpoint && `net:${facts.endpoint}`,
        'http-status': facts.httpStatus !== undefined && !/^[1-5]\d\d$/.test(facts.expected ?? '') ? `http:${facts.endpoint ?? ''} ${facts.httpStatus}` : undefined,
        'port-free': 'port:in-use',
        'env-set': facts.envVar && `env:${facts.envVar}`,
        'tool-present': facts.command && `cmd:${facts.command}`,
        'deps-resolve': facts.dependency ? `dep:${facts.dependency}` : 'dep:lock',
        resource: `resource:${facts.resource ?? 'mem'}`,
        runner: 'runner',
        'file-exists': facts.file && `path:${facts.file}`,
        snapshot: facts.snapshot && `snapshot:${facts.snapshot}`,
        'generated-fresh': 'generated',
    };
    return by[finding.kind] ?? null;
}
const bareModule = (module) => module.replace(/^\.{1,2}\//, '').replace(/\.(?:[cm]?[jt]sx?|py|h|hpp)$/, '');
const bareMember = (member) => member.replace(/^['"]|['"]$/g, '');


/***/ }),

/***/ 6882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NR: () => (/* binding */ bytesOfFile),
/* harmony export */   V5: () => (/* binding */ withHead),
/* harmony export */   _$: () => (/* binding */ bytesOfStretch),
/* harmony export */   jB: () => (/* binding */ upTo),
/* harmony export */   jK: () => (/* binding */ unpackedBy),
/* harmony export */   xm: () => (/* binding */ bytesOfStream)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
// Streams of bytes: from a file, from a gzip stream, up to a limit. A stream that breaks gives what came before.

const CHUNK_BYTES = 64 * 1024;
/** Packed bytes taken at once: a thousand times as many may come of them. */
const STEP_BYTES = 8 * 1024;
const HEAD_BYTES = 8_192;
/** How much is read before others get their turn. */
const TURN_BYTES = 4 * 2 ** 20;
/** A file's bytes in chunks of 64 KiB. A chunk holds only until the next is asked for. */
async function* bytesOfFile(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        // A pipe's writer may take its time.
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile())
            yield* bytesOfPipe(path);
        else
            yield* bytesAt(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** The bytes of one stretch of a regular file. */
async function* bytesOfStretch(path, stretch) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        yield* bytesAt(file, stretch);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** Read at once where it lies, which for a file takes less time than the way to another thread and back. */
async function* bytesAt(file, { from, length: all } = { from: 0, length: Number.POSITIVE_INFINITY }) {
    const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    let turn = 0;
    const next = (at) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, Math.min(CHUNK_BYTES, all - at), from + at);
    for (let at = 0, length = next(0); length > 0; at += length, length = next(at)) {
        yield buffer.subarray(0, length);
        turn += length;
        if (turn < TURN_BYTES)
            continue;
        turn = 0;
        await new Promise((resolve) => setImmediate(resolve));
    }
}
async function* bytesOfPipe(path) {
    const { createReadStream } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 3024, 23));
    yield* createReadStream(path, { highWaterMark: CHUNK_BYTES });
}
/** A stream's bytes; text chunks are taken as UTF-8. */
async function* bytesOfStream(stream) {
    for await (const chunk of stream)
        yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
/** Takes the first 8 KiB, or all there is. A fault among them is thrown when the stream is read that far, at once when nothing came before it. */
async function withHead(bytes) {
    const iterator = bytes[Symbol.asyncIterator]();
    const taken = [];
    let length = 0;
    let fault = null;
    while (length < HEAD_BYTES && fault === null) {
        const next = await iterator.next().catch((error) => {
            fault = error ?? 'unknown';
            return { done: true, value: undefined };
        });
        if (next.done)
            break;
        taken.push(Uint8Array.from(next.value));
        length += next.value.length;
    }
    if (fault !== null && !length)
        throw fault;
    const head = taken.length === 1 && taken[0] ? taken[0] : Buffer.concat(taken);
    const close = async () => {
        await iterator.return?.();
    };
    return { head, bytes: rejoined({ head, fault, iterator }), close };
}
async function* rejoined({ head, fault, iterator }) {
    try {
        if (head.length)
            yield head;
        if (fault !== null)
            throw fault;
        for (let next = await iterator.next(); !next.done; next = await iterator.next())
            yield next.value;
    }
    finally {
        await iterator.return?.();
    }
}
/** At most `limit` bytes of a stream; `cut` is called when there were more. */
async function* upTo(bytes, limit, cut) {
    let left = limit;
    for await (const chunk of bytes) {
        if (chunk.length > left) {
            if (left > 0)
                yield chunk.subarray(0, left);
            cut();
            return;
        }
        left -= chunk.length;
        yield chunk;
    }
}
/** The unpacked bytes of a gzip stream, or of the bare deflate stream inside a ZIP archive. What was unpacked before a fault is given before the fault is thrown. */
async function* unpackedBy(kind, bytes) {
    const { createGunzip, createInflateRaw } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23));
    const gunzip = kind === 'gzip' ? createGunzip({ chunkSize: CHUNK_BYTES }) : createInflateRaw({ chunkSize: CHUNK_BYTES });
    const ready = [];
    let fault = null;
    let wake = () => { };
    gunzip.on('data', (chunk) => ready.push(chunk));
    gunzip.on('error', (error) => {
        fault = error;
        wake();
    });
    const settled = (start) => new Promise((resolve) => {
        wake = resolve;
        start(resolve);
    });
    try {
        for await (const chunk of bytes) {
            for (let at = 0; at < chunk.length && !fault; at += STEP_BYTES) {
                await settled((done) => gunzip.write(chunk.subarray(at, at + STEP_BYTES), () => done()));
                yield* ready.splice(0);
            }
        }
        // Bytes after the end of a stream keep it from ending again.
        if (!fault && !gunzip.readableEnded)
            await settled((done) => gunzip.once('end', done).end());
        yield* ready.splice(0);
    }
    finally {
        gunzip.destroy();
    }
    if (fault)
        throw fault;
}


/***/ }),

/***/ 8342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ openFound),
/* harmony export */   ZZ: () => (/* binding */ findInputs),
/* harmony export */   c1: () => (/* binding */ openOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8868);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6882);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9786);
// Finds the inputs that paths, globs, directories and `-` name. Each problem is one note; everything else is still read.





const IN_DIRECTORY = '**/*.{xml,json,jsonl,ndjson,sarif,tap,trx,log,txt,out,err}{,.gz}';
const ARCHIVE = /\.zip$/i;
const GLOB = /[*?[\]{}()]/;
/** Finds the inputs of one role. A pattern that starts with `!` excludes from all others. */
async function findInputs(patterns, role, place) {
    const excludes = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const named = [...new Set(patterns.filter((pattern) => !pattern.startsWith('!')))];
    const notes = [];
    const found = new Map();
    const attempt = role === 'retry' ? 2 : 1;
    for (const pattern of named) {
        const match = await matchOf(pattern, excludes, place);
        if (match.trouble)
            notes.push({ level: levelOf(role), message: match.trouble });
        for (const file of match.files) {
            if (file === '-')
                found.set('-', { path: 'stdin', file: null, role, attempt });
            else
                found.set(realOf(file) ?? file, { path: shownPath(file, place), file, role, attempt });
        }
    }
    const { files, archiveBytes } = place.limits ?? _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_LIMITS */ .d;
    const inputs = (await unpacked([...found.values()], archiveBytes, notes)).sort((a, b) => (a.path < b.path ? -1 : 1));
    if (inputs.length > files)
        notes.push({ level: levelOf(role), message: `${inputs.length} files match: only the first ${files} are read.` });
    return { inputs: inputs.slice(0, files), notes };
}
/** What is missing of the head may have failed. */
const levelOf = (role) => (role === 'head' ? 'error' : 'warning');
/** The inputs, each archive replaced by the files inside it. */
async function unpacked(inputs, archiveBytes, notes) {
    if (!inputs.some(({ path }) => ARCHIVE.test(path)))
        return [...inputs];
    const { archiveInputs } = await __webpack_require__.e(/* import() */ 207).then(__webpack_require__.bind(__webpack_require__, 8207));
    return inputs.flatMap((input) => (ARCHIVE.test(input.path) ? archiveInputs(input, archiveBytes, notes) : [input]));
}
/** Opens an input that was found; at most `limitBytes` of its text are read. */
function openFound(input, stdin, limitBytes) {
    const { file, packed, path: name } = input;
    if (packed)
        return packed.open(name, limitBytes);
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .openInput */ .l)({ name, bytes: file === null ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOfStream */ .xm)(stdin) : (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOfFile */ .NR)(file), limitBytes });
}
/** Opens what a check printed. One that printed nothing has said that all is well. */
async function openOutput(file, name, limitBytes) {
    const found = statOf(file);
    if (typeof found !== 'string' && found.size === 0)
        return { chunks: ['\n'], notes: [] };
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .openInput */ .l)({ name, bytes: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOfFile */ .NR)(file), limitBytes });
}
async function matchOf(pattern, excludes, place) {
    if (pattern === '-')
        return { files: ['-'], trouble: null };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(place.cwd, pattern);
    const found = statOf(path);
    if (typeof found === 'string' && GLOB.test(pattern))
        return globMatch({ pattern, excludes, place });
    if (typeof found === 'string')
        return { files: [], trouble: `${pattern} ${found}.` };
    if (place.strict && leaves(path, place))
        return { files: [], trouble: `${pattern} is a link out of the workspace and was left out.` };
    if (found.isDirectory())
        return directoryMatch(pattern, excludes, place);
    if (!excludes.length)
        return { files: [path], trouble: null };
    const { escapePath } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
    const kept = await globbed({ pattern: escapePath(posix(path)), excludes, place });
    return { files: kept, trouble: null };
}
/** A file's state, or what is wrong with it. */
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    catch (error) {
        return faultOf(error);
    }
}
/** Where a path leads; null when it leads nowhere. */
function realOf(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return null;
    }
}
function faultOf(error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EACCES')
        return 'could not be opened: permission denied';
    if (code === 'ELOOP')
        return 'could not be opened: its links go in a circle';
    return 'could not be opened: there is no such file';
}
/** A pattern's own folder may be a link; what it leads to must still lie in the workspace. */
async function globMatch(search) {
    const files = await globbed(search);
    const homes = boundary(search);
    const kept = files.filter((file) => !outsideOf(file, homes));
    if (!files.length)
        return { files, trouble: `${search.pattern} matches no file (links are not followed).` };
    return { files: kept, trouble: kept.length < files.length ? `${search.pattern} leads through a link out of the workspace and was left out.` : null };
}
async function directoryMatch(pattern, excludes, place) {
    const { escapePath } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
    const files = await globbed({ pattern: `${escapePath(posix((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(place.cwd, pattern)))}/${IN_DIRECTORY}`, excludes, place });
    return { files, trouble: files.length ? null : `${pattern} is a directory without reports or logs.` };
}
/** The regular files a pattern matches; links to directories are not followed. */
async function globbed({ pattern, excludes, place }) {
    const { glob } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
    const skipped = ['node_modules', '.git'].filter((folder) => !pattern.includes(folder)).map((folder) => `**/${folder}/**`);
    const files = await glob([posix(pattern)], {
        cwd: place.cwd,
        absolute: true,
        dot: true,
        onlyFiles: true,
        followSymbolicLinks: false,
        expandDirectories: false,
        ignore: [...skipped, ...excludes.map(posix)],
    });
    return files.filter((file) => {
        const found = statOf(file);
        return typeof found !== 'string' && found.isFile();
    });
}
/** Where the files of a glob must lie: in the workspace, or below the directory outside it that the user named. */
function boundary({ pattern, place }) {
    const fixed = posix(pattern).replace(/\\(.)/g, '$1').split('/');
    const end = fixed.findIndex((part) => /[*?{}]/.test(part));
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(place.cwd, fixed.slice(0, end < 0 ? -1 : end).join('/') || '/');
    const homes = [place.cwd, place.root, ...(place.strict || isWithin(base, place.cwd) || isWithin(base, place.root) ? [] : [base])];
    return homes.map((home) => realOf(home) ?? home);
}
function leaves(path, place) {
    return outsideOf(path, [place.cwd, place.root].map((home) => realOf(home) ?? home));
}
function outsideOf(file, homes) {
    const real = realOf(file);
    return real === null || !homes.some((home) => isWithin(real, home));
}
function isWithin(path, home) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(home, path);
    return way === '' || !((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) || way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`));
}
/** An input's name: relative to the checkout, else to the working directory, else absolute; always with forward slashes. */
function shownPath(file, { root, cwd }) {
    const home = [root, cwd].find((place) => isWithin(file, place));
    return posix(home === undefined ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(home, file));
}
const posix = (path) => (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? path.replaceAll('\\', '/') : path);


/***/ }),

/***/ 9786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ openInput),
  o: () => (/* binding */ readWhole)
});

// EXTERNAL MODULE: ./lib/ingest/bytes.js
var ingest_bytes = __webpack_require__(6882);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/ingest/decode.js
// Turns bytes into text: byte-order marks, UTF-16, the encoding an XML declaration names, and Windows-1252 where bytes are no UTF-8.

const SNIFF_BYTES = 8_192;
const XML_ENCODING = /^\s{0,64}<\?xml[^>]{0,200}?\bencoding\s{0,8}=\s{0,8}["']([A-Za-z0-9._:-]{1,40})["']/;
/** Looks at the first bytes of a file. */
function sniff(head) {
    const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, SNIFF_BYTES));
    const magic = bytes.toString('latin1', 0, 5);
    if (magic.startsWith('PK\u0003\u0004'))
        return { binary: 'a ZIP archive: its name must end in .zip to be read' };
    if (magic === '%PDF-')
        return { binary: 'a PDF' };
    const wide = wideEncoding(bytes);
    if (wide)
        return { encoding: wide };
    if (controlShare(bytes) > 0.05)
        return { binary: 'a binary file' };
    return { encoding: declaredEncoding(bytes) ?? 'utf-8' };
}
/** UTF-16 by its mark, or by every second byte being zero. */
function wideEncoding(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    let even = 0;
    let odd = 0;
    for (let at = 0; at < bytes.length; at++)
        if (bytes[at] === 0)
            at % 2 ? odd++ : even++;
    const many = bytes.length * 0.3;
    if (odd > many && even === 0)
        return 'utf-16le';
    return even > many && odd === 0 ? 'utf-16be' : null;
}
/** The share of control characters that no text has; tabs, line ends, form feeds, bells, backspaces and escapes are text. */
function controlShare(bytes) {
    let count = 0;
    for (const byte of bytes)
        if (byte < 7 || byte === 11 || (byte > 13 && byte < 32 && byte !== 27))
            count++;
    return bytes.length ? count / bytes.length : 0;
}
/** A one-byte or multi-byte encoding an XML declaration names and this runtime knows; its text being readable, it is not UTF-16. */
function declaredEncoding(bytes) {
    const named = XML_ENCODING.exec(bytes.toString('latin1', 0, 400))?.[1];
    if (!named || /^utf-?16/i.test(named))
        return null;
    try {
        return new TextDecoder(named).encoding;
    }
    catch {
        return null;
    }
}
/** A decoder for an encoding that `sniff` named. `odd` is called once when bytes are no UTF-8, with how they are read. UTF-8 text whose first non-ASCII bytes are invalid is read as Windows-1252 from there on. */
function decoderOf(encoding, odd) {
    let opened = null;
    const decoder = () => (opened ??= new TextDecoder(encoding));
    let isUtf8 = encoding === 'utf-8';
    let plain = true;
    let sawWide = false;
    let told = false;
    const tell = (how) => {
        if (!told)
            odd(how);
        told = true;
    };
    return {
        decode(bytes) {
            // Nothing is pending after an ASCII byte, and ASCII reads the same in every encoding but UTF-16.
            if (isUtf8 && plain && (0,external_node_buffer_.isAscii)(bytes))
                return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
            const text = decoder().decode(bytes, { stream: true });
            if (!isUtf8)
                return text;
            plain = (bytes.at(-1) ?? 0) < 0x80;
            if (!text.includes('\uFFFD')) {
                sawWide ||= text.length !== bytes.length;
                return text;
            }
            if (sawWide || /[^\u0000-\u007F\uFFFD]/.test(text)) {
                tell('they show as \uFFFD');
                return text;
            }
            tell('they are read as Windows-1252');
            opened = new TextDecoder('windows-1252');
            isUtf8 = false;
            return opened.decode(bytes, { stream: true });
        },
        end: () => opened?.decode() ?? '',
    };
}

;// CONCATENATED MODULE: ./lib/ingest/read.js
// Opens one input: finds out what its bytes are and gives its text in chunks. Each problem is one note.


/** Text comes in small pieces: large ones outlive the young heap and make the whole process grow. */
const TEXT_BYTES = 8 * 1024;
const WHOLE_BYTES = 64 * 2 ** 20;
const STRUCTURED = /\.(?:xml|jsonl?|ndjson|sarif|trx|tap)(?:\.gz)?$/i;
/** Many tools print nothing when all is well, so an empty log was read; an empty report was never finished. */
const SAYS_NOTHING = '\n';
/** Opens an input. Never throws; nor do its chunks: a fault ends them with a note. */
async function openInput({ name, bytes, limitBytes }) {
    const notes = [];
    const warn = (what) => {
        notes.push({ level: 'warning', message: `${name} ${what}` });
    };
    const refuse = (what) => ({ chunks: null, notes: [...notes, { level: 'error', message: `${name} ${what}` }] });
    // What was not read may have failed.
    const cut = () => {
        notes.push({ level: 'error', message: `${name} is longer than ${sizeOf(limitBytes)}: only its beginning is read.` });
    };
    try {
        const { head, stream, close } = await unpacked(bytes, warn);
        if (!head.length && notes.length)
            return refuse('gave nothing that could be unpacked.');
        if (!head.length)
            return STRUCTURED.test(name) ? refuse('is empty.') : { chunks: [SAYS_NOTHING], notes: [{ level: 'info', message: `${name} is empty.` }] };
        const found = sniff(head);
        if ('binary' in found) {
            await close();
            return refuse(`is ${found.binary}.`);
        }
        const limited = (0,ingest_bytes/* upTo */.jB)(stream, limitBytes, cut);
        return { chunks: textOf(limited, found.encoding, (how) => warn(`has bytes that are no UTF-8: ${how}.`)), notes };
    }
    catch (error) {
        return refuse(`could not be opened: ${reasonOf(error)}.`);
    }
}
/** The stream, unpacked where its first bytes are gzip's; it ends where it breaks, with a note. */
async function unpacked(bytes, warn) {
    const packed = await (0,ingest_bytes/* withHead */.V5)(bytes);
    if (packed.head[0] !== 0x1f || packed.head[1] !== 0x8b)
        return { ...packed, stream: tolerant(packed.bytes, warn) };
    const { head, bytes: stream, close } = await (0,ingest_bytes/* withHead */.V5)(tolerant((0,ingest_bytes/* unpackedBy */.jK)('gzip', packed.bytes), warn));
    return { head, stream, close };
}
/** The whole text of a file of at most 64 MiB, for diffs; null with a note when there is none. */
async function readWhole(path, name) {
    const { chunks, notes } = await openInput({ name, bytes: (0,ingest_bytes/* bytesOfFile */.NR)(path), limitBytes: WHOLE_BYTES });
    if (!chunks)
        return { text: null, notes };
    const pieces = [];
    for await (const chunk of chunks)
        pieces.push(chunk);
    return { text: pieces.join(''), notes };
}
/** Ends a stream where it breaks, with a note. */
async function* tolerant(bytes, warn) {
    try {
        yield* bytes;
    }
    catch (error) {
        warn(`could not be read to its end: ${reasonOf(error)}.`);
    }
}
async function* textOf(bytes, encoding, odd) {
    const decoder = decoderOf(encoding, odd);
    for await (const chunk of bytes) {
        for (let at = 0; at < chunk.length; at += TEXT_BYTES)
            yield decoder.decode(chunk.subarray(at, at + TEXT_BYTES));
    }
    const rest = decoder.end();
    if (rest)
        yield rest;
}
const REASONS = {
    ENOENT: 'there is no such file',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a directory',
    ELOOP: 'its links go in a circle',
    EIO: 'the disk failed',
    Z_BUF_ERROR: 'its gzip stream is cut short',
    Z_DATA_ERROR: 'its gzip stream is damaged',
};
function reasonOf(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return REASONS[code] ?? (error instanceof Error ? error.message.split('\n', 1)[0]?.slice(0, 200) : undefined) ?? 'unknown fault';
}
function sizeOf(bytes) {
    const units = ['bytes', 'KiB', 'MiB', 'GiB'];
    let size = bytes;
    let unit = 0;
    for (; size >= 1024 && unit < units.length - 1; unit++)
        size /= 1024;
    return `${Math.round(size * 10) / 10} ${units[unit]}`;
}


/***/ }),

/***/ 9064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ BUNDLE_VERSION),
/* harmony export */   IR: () => (/* binding */ passedOf),
/* harmony export */   Ij: () => (/* binding */ BUNDLE_FILE),
/* harmony export */   Ti: () => (/* binding */ BUNDLE_MARK),
/* harmony export */   Y2: () => (/* binding */ BUNDLE_PREFIX),
/* harmony export */   ZV: () => (/* binding */ BUNDLE_CAPS)
/* harmony export */ });
// What legs exchange: what each of them found, as parts that can be put together in any order and grouping.
const BUNDLE_VERSION = 1;
/** How a bundle's text begins; whoever reads inputs knows one by it. */
const BUNDLE_MARK = '{"bundle":"broken-assumption"';
/** The name of the one file inside an artifact, and how the artifact's own name begins. */
const BUNDLE_FILE = 'bundle.jsonl.gz';
const BUNDLE_PREFIX = 'broken-assumption-';
/** What a bundle may hold; a reader refuses more, a writer cuts before. Texts in characters. */
const BUNDLE_CAPS = {
    /** Name of a tool, a check, a rule, a job, an environment variable. */
    name: 300,
    path: 1_024,
    message: 4_096,
    detail: 8_192,
    fact: 400,
    command: 4_096,
    line: 2_048,
    symbols: 24,
    frames: 60,
    around: 30,
    matrix: 32,
    env: 32,
    notes: 100,
    tools: 100,
    checks: 1_000,
    notRun: 1_000,
    parts: 4_096,
    /** Findings of one part; what is beyond is counted. */
    findings: 20_000,
    classes: 20_000,
    /** Passed tests of one part told by name. */
    names: 10_000,
    files: 1_000,
    edits: 5_000,
    /** All the text of a change. */
    change: 512 * 1024,
};
/** The passed tests of classes, one by one. */
const passedOf = (classes, leg) => classes.flatMap(({ tool, suite, file, names }) => names.map((name) => ({ tool, suite, file, name, leg })));


/***/ }),

/***/ 6343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ familyOf)
/* harmony export */ });
// Tells from a command line which family of checks it belongs to.
/** Families by what a command runs; the first that fits. */
const COMMANDS = [
    [
        /\b(?:npm (?:ci|install|i)|pnpm (?:install|i)|yarn(?: install)?$|pip3? install|uv (?:sync|pip)|poetry install|bundle install|composer install|go mod (?:download|tidy)|cargo fetch|apt-get|brew install|dotnet restore)\b/,
        'install',
    ],
    [/\b(?:prettier|gofmt|gofumpt|black|rustfmt|cargo fmt|ruff format|clang-format|dprint|shfmt|isort|spotless\w*|fmt|format)\b/, 'format'],
    [/\b(?:playwright|cypress|e2e|wdio|testcafe)\b/, 'e2e'],
    [/\b(?:k6|locust|artillery|lighthouse|newman|smoke|canary)\b/, 'smoke'],
    [/\b(?:conftest|opa|kubeconform|kube-linter|checkov|tfsec|trivy|semgrep|spectral|policy|kubectl|terraform|helm|ansible-lint)\b/, 'policy'],
    [/\bintegration\b/, 'integration'],
    [/\b(?:tests?|pytest|unittest|vitest|jest|mocha|nextest|ctest|rspec|phpunit|pest|bats|gotestsum|tox|nox|surefire)\b/, 'unit'],
    [/\b(?:tsc|mypy|pyright|typecheck|type-check|types|vue-tsc|phpstan|psalm|sorbet)\b/, 'types'],
    [
        /\b(?:eslint|lint|flake8|pylint|ruff|clippy|golangci-lint|staticcheck|shellcheck|yamllint|hadolint|rubocop|checkstyle|vet|biome|oxlint|stylelint)\b/,
        'lint',
    ],
    [/\b(?:build|compile|cargo|javac|gcc|g\+\+|clang\+{0,2}|make|cmake|ninja|webpack|vite|rollup|esbuild|msbuild|gradlew?|mvnw?|go)\b/, 'build'],
];
/** The family of a command's first line, `other` when its words tell none. Paths to scripts and options tell none. */
function familyOf(command) {
    const line = command.split('\n')[0]?.slice(0, 1_000) ?? '';
    const words = line
        .replace(/(?:^|\s)[\w.-]*\/\S*/g, (path) => (/node_modules\/\.bin\//.test(path) ? ` ${path.slice(path.lastIndexOf('/') + 1)}` : ' '))
        .replace(/\s--?[\w-]+(?:=\S+)?/g, ' ');
    return COMMANDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}


/***/ }),

/***/ 874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ FAMILIES),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   mn: () => (/* binding */ loopOf),
/* harmony export */   qu: () => (/* binding */ LOOPS)
/* harmony export */ });
// The kinds of assumption that can break, and the loop in which each is told first.
/** What sort of assumption a finding contradicts; one row of the taxonomy each. */
const KINDS = [
    'syntax',
    'config-valid',
    'module-exists',
    'export-exists',
    'name-defined',
    'member-exists',
    'never-null',
    'type-is',
    'signature',
    'exhaustive',
    'value-is',
    'throws',
    'snapshot',
    'http-status',
    'ui-present',
    'time-limit',
    'style-rule',
    'service-up',
    'network-up',
    'port-free',
    'env-set',
    'deps-resolve',
    'tool-present',
    'resource',
    'runner',
    'file-exists',
    'generated-fresh',
    'policy',
    'budget',
    'race',
    'unknown',
];
/** Feedback loops, nearest first. */
const LOOPS = ['edit', 'commit', 'review', 'runtime'];
/** The question a check asks; decides its loop and its order among checks. */
const FAMILIES = ['install', 'format', 'lint', 'types', 'build', 'unit', 'integration', 'e2e', 'policy', 'smoke', 'other'];
const LOOP_OF = {
    install: 'edit',
    format: 'edit',
    lint: 'edit',
    types: 'edit',
    build: 'edit',
    unit: 'commit',
    integration: 'commit',
    e2e: 'commit',
    policy: 'review',
    smoke: 'runtime',
    other: 'commit',
};
/** The loop a family of checks belongs to. */
const loopOf = (family) => LOOP_OF[family];


/***/ }),

/***/ 8868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ DEFAULT_LIMITS)
/* harmony export */ });
// Every bound in one place; Config carries a copy that a user can change.
const DEFAULT_LIMITS = {
    sourceBytes: 4 * 2 ** 30,
    archiveBytes: 2 * 2 ** 30,
    files: 200_000,
    seconds: 900,
    lines: 50_000_000,
    lineChars: 16_384,
    detailChars: 8_192,
    findings: 20_000,
    tests: 1_000,
    outcomes: 10_000,
    scored: 2_000,
    pairs: 1_500_000,
    fileChars: 512 * 1024,
    graphFiles: 5_000,
};


/***/ }),

/***/ 436:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ NO_SOURCES)
/* harmony export */ });
// The port through which the pure stages see the checkout.
/** No checkout at all. */
const NO_SOURCES = { paths: [], read: () => null };


/***/ }),

/***/ 174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isTestPath)
/* harmony export */ });
// Which paths hold tests, by the names test runners look for.
const TEST = /(?:^|\/)(?:tests?|specs?|__tests__|testing|e2e|testdata|fixtures|__fixtures__|__mocks__|cypress)\/|(?:^|[/._-])(?:test|spec|tests|cy)[._-]|[._-](?:test|spec|tests|cy)\.\w+$|(?:Test|Tests|Spec|IT|TestCase)\.\w+$|(?:^|\/)(?:test_[^/]+|[^/]+_test|conftest)\.\w+$|\.(?:bats|snap|feature)$/;
/** True for a path that holds tests or what only tests use. */
const isTestPath = (path) => TEST.test(path);


/***/ }),

/***/ 9101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X5: () => (/* binding */ cleanText),
  m6: () => (/* binding */ lineCutter)
});

// UNUSED EXPORTS: cleanLine

;// CONCATENATED MODULE: ./node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ./node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}

;// CONCATENATED MODULE: ./lib/parse/clean.js
// Cuts a stream of text into clean lines: no line ends, timestamps, ANSI, OSC, control characters or progress overwrites, none longer than the limit.

const TIMESTAMP = /^\uFEFF?(?:\[(?:(?:task|vcs|fetches|setup) )?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{3})\d{0,6})?Z\] ?|(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.(\d{3})\d{0,6}Z ?(?:\d\d[OE][ +])?)/;
const VIEWED = /^([^\t]{1,200})\t([^\t]{1,200})\t(?=\uFEFF?\d{4}-\d\d-\d\dT)/;
// DCS, SOS, PM and APC strings, which strip-ansi leaves.
const STRINGS = /\u001B[PX^_][^\u0007\u001B]{0,4096}(?:\u0007|\u001B\\)?/g;
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;
const NEEDS_STRIP = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;
/** Colours whose escape character was written out or lost on the way. */
const SPELT = /\^\[\[[\d;?]{0,20}[A-Za-z]/g;
const LOST_RESET = /\[(?:0|39|22|49)m/;
const LOST = /\[(?:\d{1,3};){0,4}\d{1,3}m/g;
const FOLDED = /(?:travis_(?:fold|time):|section_(?:start|end):\d)/;
/** Text without escapes and control characters; of a line overwritten by `\r`, the last state. */
function cleanText(text) {
    return spelt(NEEDS_STRIP.test(text) ? lastState(bareText(text)).replace(CONTROLS, '') : text);
}
const bareText = (text) => stripAnsi(text.replace(STRINGS, ''));
function lastState(text) {
    let end = text.length;
    // Some terminals end lines with two.
    while (text.charCodeAt(end - 1) === 13)
        end--;
    const trimmed = text.slice(0, end);
    const at = trimmed.lastIndexOf('\r');
    return at < 0 ? trimmed : trimmed.slice(at + 1);
}
function spelt(text) {
    if (text.includes('^[['))
        return text.replace(SPELT, '');
    return text.includes('m') && LOST_RESET.test(text) ? text.replace(LOST, '') : text;
}
/** A copy: a line that is kept must not keep the whole chunk it was cut from. Short ones are copies already. */
const apart = (text) => (text.length < 13 ? text : text.slice(0, 1) + text.slice(1));
/** Neighbouring lines are of one second. */
let second = '';
let secondStart = Number.NaN;
function secondMs(time) {
    if (time !== second)
        secondStart = Date.parse(`${time}Z`);
    second = time;
    return secondStart;
}
/** Cleans one raw line. */
function cleanLine(raw, number) {
    const viewed = raw.includes('\t') ? VIEWED.exec(raw) : null;
    const body = viewed ? raw.slice(viewed[0].length) : raw;
    const stamp = TIMESTAMP.exec(body);
    const said = stamp ? body.slice(stamp[0].length) : body;
    const text = cleanText(said);
    return {
        text: text === said ? apart(text) : text,
        number,
        timeMs: stamp ? secondMs(stamp[1] ?? stamp[3] ?? '') + Number(stamp[2] ?? stamp[4] ?? 0) : null,
        job: viewed?.[1] ?? null,
        step: viewed?.[2] ?? null,
        marks: (said.includes('travis_') || said.includes('section_')) && FOLDED.test(said) ? bareText(said).replaceAll('\r', '\n') : '',
    };
}
const START_CHARS = 4096;
const MANY_RETURNS = 20;
/** Whether a text's lines end in `\r` alone: its start has many of them and no `\n`. Null while too little of it is known. */
function endsInReturns(text, isWhole) {
    const start = text.slice(0, START_CHARS);
    if (start.includes('\n'))
        return false;
    if (start.length < START_CHARS && !isWhole)
        return null;
    return start.split('\r', MANY_RETURNS + 1).length > MANY_RETURNS;
}
/** Cuts chunks into lines, keeping at most `lineChars` of each without holding the rest. */
function lineCutter(lineChars) {
    let start = '';
    let isBare = false;
    let rest = '';
    let number = 0;
    let shortened = 0;
    const line = (raw) => {
        if (raw.length <= lineChars)
            return cleanLine(raw, ++number);
        shortened++;
        return cleanLine(raw.slice(0, lineChars), ++number);
    };
    const cut = (given) => {
        const chunk = isBare ? given.replaceAll('\r', '\n') : given;
        const lines = [];
        let from = 0;
        for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
            lines.push(line(rest.length <= lineChars ? rest + chunk.slice(from, at) : rest));
            rest = '';
            from = at + 1;
        }
        // One character more than is kept tells that there are more.
        if (rest.length <= lineChars)
            rest += chunk.slice(from, from + lineChars + 1);
        return lines;
    };
    const begin = (isWhole) => {
        const said = start ?? '';
        const known = endsInReturns(said, isWhole);
        if (known === null)
            return [];
        isBare = known;
        start = null;
        return cut(said);
    };
    return {
        push(chunk) {
            if (start === null)
                return cut(chunk);
            start += chunk;
            return begin(false);
        },
        end() {
            const lines = start === null ? [] : begin(true);
            const last = rest ? [line(rest)] : [];
            rest = '';
            return [...lines, ...last];
        },
        shortened: () => shortened,
    };
}


/***/ }),

/***/ 369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ junit)
});

// EXTERNAL MODULE: ./lib/parse/xml/text.js
var xml_text = __webpack_require__(9027);
// EXTERNAL MODULE: ./lib/parse/xml/scan.js + 2 modules
var scan = __webpack_require__(2444);
;// CONCATENATED MODULE: ./lib/parse/junit/field.js
// Keeps the text of one element of a testcase while it streams by: its beginning and its end, in bounded memory, and writes it as well-formed XML.

const TAIL_CHARS = 2_048;
const COMPACT_CHARS = 16 * 1024;
const ENTITY = /&(?:(?:lt|gt|amp|quot|apos);|#(\d{1,8});|#[xX]([0-9a-fA-F]{1,7});)?/g;
/** Opens a field that keeps the first `limit` characters and the last quarter as many, at most 2,048; of 0 it keeps nothing. `attributes` are written as they are: well-formed XML with a leading space, or empty. */
function openField(tag, attributes, limit) {
    if (!limit)
        return { tag, wanted: false, add: () => { }, nest: () => { }, filled: () => false, isFlat: () => true, markup: () => '' };
    const head = [];
    const tailMost = Math.min(TAIL_CHARS, limit >> 2);
    let headChars = 0;
    let tail = [];
    let tailChars = 0;
    let beyond = 0;
    let filled = false;
    let isFlat = true;
    const keepTail = (raw, cdata) => {
        const kept = tailMost ? (0,xml_text/* ownCopy */.Sf)(raw.slice(-tailMost)) : '';
        tail.push({ raw: kept, cdata });
        tailChars += kept.length;
        beyond += raw.length;
        if (tailChars > COMPACT_CHARS) {
            tail = lastOf(tail, tailMost);
            tailChars = tailMost;
        }
    };
    return {
        tag,
        wanted: true,
        // No getter: each would leave a hidden class behind, and with it the whole field, until the old heap is collected.
        filled: () => filled,
        isFlat: () => isFlat,
        nest: () => void (isFlat = false),
        add(raw, cdata) {
            filled ||= raw.trim() !== '';
            const room = limit - headChars;
            if (room > 0)
                head.push({ raw: (0,xml_text/* ownCopy */.Sf)(raw.slice(0, room)), cdata });
            headChars += Math.min(raw.length, Math.max(room, 0));
            if (raw.length > room)
                keepTail(raw.slice(Math.max(room, 0)), cdata);
        },
        markup() {
            const rest = lastOf(tail, tailMost);
            if (beyond <= tailMost)
                return `<${tag}${attributes}>${written([...head, ...rest])}</${tag}>`;
            return `<${tag}${attributes}>${written(head)}\n…\n${written(rest)}</${tag}>`;
        },
    };
}
function lastOf(pieces, chars) {
    const kept = [];
    let room = chars;
    for (let at = pieces.length - 1; at >= 0 && room > 0; at--) {
        const piece = pieces[at];
        if (!piece)
            continue;
        const raw = piece.raw.length > room ? piece.raw.slice(-room) : piece.raw;
        kept.push({ raw, cdata: piece.cdata });
        room -= raw.length;
    }
    return kept.reverse();
}
/** Pieces as XML; neighbours of one kind are joined first, because a chunk may end inside an entity. */
function written(pieces) {
    const runs = [];
    for (const { raw, cdata } of pieces) {
        const last = runs.at(-1);
        if (last?.cdata === cdata)
            last.parts.push(raw);
        else
            runs.push({ cdata, parts: [raw] });
    }
    return runs.map(({ cdata, parts }) => (cdata ? cdataOf(parts.join('')) : repairText(parts.join('')))).join('');
}
const cdataOf = (text) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
/** Raw text with every `&` part of a known entity and every character reference as its character. */
function repairText(raw) {
    if (!raw.includes('&'))
        return raw;
    return raw.replace(ENTITY, (entity, decimal, hex) => {
        if (entity === '&')
            return '&amp;';
        if (decimal === undefined && hex === undefined)
            return entity;
        return escapeText((0,xml_text/* decodeEntities */.Sm)(entity));
    });
}
/** Plain text as XML text or attribute value. */
const escapeText = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

;// CONCATENATED MODULE: ./lib/parse/junit/heads.js
// Reads the start tags of testcases and of what they hold.


/** Attributes of a failure that are kept, each with the characters kept of it. */
const FAILURE_ATTRIBUTES = [
    ['message', 4_000],
    ['type', 300],
    ['file', 500],
    ['line', 20],
];
/** What a testcase's start tag says. */
function headOf(attributes, suite) {
    const said = (0,xml_text/* attributesOf */.Td)(attributes);
    const plain = (...keys) => {
        const raw = keys.map((key) => said.get(key)).find((value) => value !== undefined) ?? '';
        return (0,xml_text/* ownCopy */.Sf)((0,xml_text/* plainText */.wh)((0,xml_text/* decodeEntities */.Sm)(raw.slice(0, 2_000)))
            .trim()
            .slice(0, 1_000));
    };
    return {
        name: plain('name'),
        classname: plain('classname', 'class'),
        file: plain('file', 'filepath') || suite.file,
        fileLine: plain('line', 'lineno').slice(0, 10),
        fileColumn: plain('column', 'col').slice(0, 10),
        suite,
    };
}
/** The attributes of a failure as well-formed XML, long ones shortened. */
function failureAttributes(attributes) {
    const said = (0,xml_text/* attributesOf */.Td)(attributes);
    return FAILURE_ATTRIBUTES.map(([name, most]) => {
        const value = said.get(name);
        return value === undefined ? '' : ` ${name}="${escapeText((0,xml_text/* decodeEntities */.Sm)(value.slice(0, most)))}"`;
    }).join('');
}

;// CONCATENATED MODULE: ./lib/parse/junit/status.js
// Tells what became of a testcase from its child elements and, where dialects say it there, from its attributes.

/** The elements that tell a result, by local name. */
const MARKS = new Map([
    ['failure', 'failed'],
    ['error', 'failed'],
    ['skipped', 'skipped'],
    ['disabled', 'skipped'],
    ['ignored', 'skipped'],
    ['flakyFailure', 'flaky'],
    ['flakyError', 'flaky'],
]);
/** The elements whose text is kept: what failed, what was retried, what was printed. */
const KEPT = new Set(['failure', 'error', 'rerunFailure', 'rerunError', 'flakyFailure', 'flakyError', 'system-out', 'system-err']);
const SKIPPED = /^(?:skip(?:ped)?|disabled|not[-_ ]?run|ignored?|pending|todo|suppressed|inactive|not[-_ ]?executed|blocked|unsupported)$/i;
const FAILED = /^(?:fail(?:ed|ure)?|error(?:ed)?|broken|crash(?:ed)?|time(?:d[-_ ]?)?out|aborted)$/i;
/** The result that a testcase's own attributes tell, null when they tell none or that it passed. */
function statusOf(attributes) {
    if (!attributes.includes('status=') && !attributes.includes('result='))
        return null;
    for (const name of ['status', 'result']) {
        const value = (0,xml_text/* attributeOf */.w4)(attributes, name);
        if (value === undefined)
            continue;
        if (SKIPPED.test(value))
            return 'skipped';
        if (FAILED.test(value))
            return 'failed';
    }
    return null;
}
/** A test that is called skipped because it could not start; its runner fails for it. */
const COULD_NOT_START = /\bmessage=["'](?:Unable to find executable|Required Files? Missing|Failed to start|BAD_COMMAND)/i;
/** The result an element tells, undefined when it tells none. */
function markOf(name, attributes) {
    return name === 'skipped' && COULD_NOT_START.test(attributes) ? 'failed' : MARKS.get(name);
}
/** The result of a case of which two results are told. */
function worse(known, next) {
    if (known === 'failed' || next === 'failed')
        return 'failed';
    return known === 'flaky' || next === 'flaky' ? 'flaky' : 'skipped';
}

;// CONCATENATED MODULE: ./lib/parse/junit/cut.js
// Reads a JUnit report as a stream: counts every testcase and cuts out those that failed, were retried or are flaky.
//   <testcase classname="tests/api.test.ts" name="shows one"><failure message="…" type="TypeError">…</failure></testcase>





const SUITE_DEPTH = 12;
const NO_HEAD = { name: '', classname: '', file: '', fileLine: '', fileColumn: '' };
const NO_SUITE = { path: '', name: '', file: '', package: '', tests: null };
/** Opens a cutter. `fieldChars` tells how much of a field is kept, which may shrink as cases add up. */
function junitCutter(events, fieldChars) {
    const tally = { passed: 0, failed: 0, skipped: 0, unlisted: 0 };
    const scanner = (0,scan/* xmlScanner */.W)({
        open: (name, attributes, empty) => openTag(state, { name: (0,xml_text/* localName */.fk)(name), attributes, empty }),
        close: (name) => closeTag(state, (0,xml_text/* localName */.fk)(name)),
        text: (raw, cdata) => state.field?.add(raw, cdata),
        wanted: () => state.field?.wanted === true && state.muted === 0,
    });
    const state = {
        events,
        tally,
        suites: [],
        begun: false,
        case: null,
        field: null,
        fieldName: '',
        same: 0,
        muted: 0,
        held: null,
        line: scanner.line,
        fieldChars,
    };
    return {
        tally,
        push: scanner.push,
        flawed: scanner.flawed,
        end() {
            const cut = scanner.end() || state.suites.length > 0 || state.case !== null;
            if (state.case)
                endCase(state, true);
            release(state);
            return cut;
        },
    };
}
function openTag(state, tag) {
    const { name, attributes, empty } = tag;
    if (name === 'testcase')
        return beginCase(state, attributes, empty);
    if (name === 'testsuite' || name === 'testsuites')
        return beginSuite(state, attributes, empty);
    if (state.field)
        return openInField(state, tag);
    const mark = markOf(name, attributes);
    if (state.case && mark)
        state.case.mark = worse(state.case.mark, mark);
    const failedToStart = name === 'skipped' && mark === 'failed';
    if (failedToStart && state.case)
        state.case.notStarted = true;
    if ((!KEPT.has(name) && !failedToStart) || (!state.case && !mark && !state.held))
        return;
    const room = state.fieldChars();
    state.field = openField(failedToStart ? 'failure' : name, room ? failureAttributes(attributes) : '', room);
    state.fieldName = name;
    state.same = 0;
    state.muted = 0;
    if (empty)
        endField(state);
}
/** Markup inside a failure is part of its text, save the output of a retry. */
function openInField(state, { name, attributes, empty }) {
    const { field } = state;
    field?.nest();
    if (!field || empty)
        return field?.add(state.muted ? '' : escapeText(`<${name}${attributes}/>`), false);
    if (name === state.fieldName)
        state.same++;
    if (name === 'system-out' || name === 'system-err')
        state.muted++;
    else if (name !== 'stackTrace' && name !== 'message' && !state.muted)
        field.add(escapeText(`<${name}${attributes}>`), false);
}
function closeTag(state, name) {
    if (name === 'testcase')
        return state.case ? endCase(state, false) : undefined;
    if (name === 'testsuite' || name === 'testsuites')
        return endSuite(state);
    const { field } = state;
    if (!field)
        return;
    if (name === state.fieldName && state.same === 0)
        return endField(state);
    if (name === state.fieldName)
        state.same--;
    if (name === 'system-out' || name === 'system-err')
        state.muted = Math.max(0, state.muted - 1);
}
function beginSuite(state, attributes, empty) {
    if (state.case)
        endCase(state, false);
    release(state);
    const parent = state.suites.at(-1) ?? NO_SUITE;
    const said = (0,xml_text/* attributesOf */.Td)(attributes.length > 20_000 ? attributes.slice(0, 20_000) : attributes);
    const plain = (key) => (0,xml_text/* ownCopy */.Sf)((0,xml_text/* plainText */.wh)((0,xml_text/* decodeEntities */.Sm)(said.get(key) ?? '')).slice(0, 500));
    const name = plain('name');
    const path = state.suites.length < SUITE_DEPTH && name ? [parent.path, name].filter(Boolean).join(' > ') : parent.path;
    const tests = Number.parseInt(said.get('tests') ?? '', 10);
    const suite = {
        path,
        name,
        file: plain('file') || plain('filepath') || parent.file,
        package: plain('package') || parent.package,
        tests: Number.isNaN(tests) ? null : tests,
    };
    state.events.suite(suite, attributes);
    if (!empty)
        state.suites.push(suite);
}
function endSuite(state) {
    if (state.case)
        endCase(state, false);
    release(state);
    state.suites.pop();
}
function beginCase(state, attributes, empty) {
    if (state.case)
        endCase(state, false);
    if (!state.begun)
        state.events.first(attributes);
    state.begun = true;
    state.case = { attributes, line: state.line(), mark: statusOf(attributes), fields: [] };
    if (empty)
        endCase(state, false);
}
function endField(state) {
    const { field } = state;
    state.field = null;
    if (!field)
        return;
    if (state.case) {
        state.case.fields.push(field);
        return;
    }
    if (MARKS.has(field.tag))
        hold(state, cutOf(state, suiteError(state.line(), field), false));
    else if (state.held && field.filled()) {
        state.held.parts.push(field.markup());
        state.held.isFlat &&= field.isFlat();
    }
}
/** A suite's own error as a case without a name. */
const suiteError = (line, field) => ({ attributes: '', line, mark: 'failed', fields: [field] });
/** Settles the open case. `cut` tells that the report ends inside it. */
function endCase(state, cut) {
    const found = state.case;
    if (!found)
        return;
    if (state.field)
        endField(state);
    state.case = null;
    const suite = state.suites.at(-1) ?? NO_SUITE;
    if (found.notStarted) {
        state.tally.skipped++;
        return state.events.unfinished(headOf(found.attributes, suite));
    }
    if (cut && found.mark === null)
        return state.events.unfinished(headOf(found.attributes, suite));
    if (found.mark === 'skipped')
        state.tally.skipped++;
    else if (found.mark === 'failed')
        state.tally.failed++;
    else
        state.tally.passed++;
    if (found.mark === null)
        return state.events.passed(found.attributes, suite);
    if (found.mark === 'skipped')
        return;
    hold(state, cutOf(state, found, true));
}
function cutOf(state, found, isCase) {
    const { fields } = found;
    const suite = state.suites.at(-1) ?? NO_SUITE;
    // Of what is only counted, nothing is asked but where it stands.
    const isCounted = fields.some((field) => !field.wanted) && !found.attributes.includes('line');
    const head = isCounted ? { ...NO_HEAD, suite } : headOf(found.attributes, suite);
    const thin = !fields.some((field) => field.filled());
    return {
        ...head,
        isCase,
        parts: fields.map((field) => field.markup()),
        isFlat: fields.every((field) => field.isFlat()),
        thin,
        line: found.line,
        endLine: state.line(),
        brief: false,
        flaky: found.mark === 'flaky',
    };
}
/** A case without text waits for its suite's output. */
function hold(state, cut) {
    release(state);
    if (cut.thin)
        state.held = cut;
    else
        state.events.cut(cut);
}
function release(state) {
    const { held } = state;
    state.held = null;
    if (held)
        state.events.cut(held);
}

;// CONCATENATED MODULE: ./lib/parse/junit/dialects.js
// Tells from a JUnit report's own traits which tool wrote it. Only what is certain is claimed; all else is `junit`.
/** What is known of a report without a case. */
const NO_DIALECT = { tool: 'junit', family: 'unit', linter: false };
const PACKAGE = /^(?:org|net|com|io)\.(?<tool>eslint|ruff|biome|spectral|stylelint|htmlhint|standard|jshint|csslint|oxlint|vacuum|textlint|markdownlint)$/;
const LINT_FAMILIES = {
    spectral: 'policy',
    vacuum: 'policy',
    mypy: 'types',
    phpstan: 'types',
    psalm: 'types',
    conftest: 'policy',
    kubeconform: 'policy',
    checkov: 'policy',
    trivy: 'policy',
    'kube-linter': 'policy',
    'kube-score': 'policy',
};
/** How the names below begin: most reports are of no linter, and need not try them all. */
const LINTER_START = /^(?:mypy|rubocop|phpstan|psalm|php|flake8|pylint|ruff|biome|oxlint|markdownlint|ansible|yamllint|shellcheck|hadolint|swiftlint|tslint|kube|conftest|semgrep|golangci|cloudformation|terraform|dockerfile|helm|github_actions|secrets|bicep|arm|openapi|serverless)/i;
/** Linters by the name of their suite or root. */
const LINTERS = [
    [/^mypy$/, 'mypy'],
    [/^rubocop$/, 'rubocop'],
    [/^phpstan$/, 'phpstan'],
    [/^psalm$/i, 'psalm'],
    [/^PHP_CodeSniffer\b/, 'phpcs'],
    [/^PHP CS Fixer$/, 'php-cs-fixer'],
    [/^(?:flake8\b|flake8-)/, 'flake8'],
    [/^pylint$/i, 'pylint'],
    [/^ruff$/i, 'ruff'],
    [/^Biome$/i, 'biome'],
    [/^oxlint$/i, 'oxlint'],
    [/^markdownlint/, 'markdownlint'],
    [/^ansible-lint\b/i, 'ansible-lint'],
    [/^yamllint$/i, 'yamllint'],
    [/^shellcheck$/i, 'shellcheck'],
    [/^hadolint$/i, 'hadolint'],
    [/^swiftlint$/i, 'swiftlint'],
    [/^tslint$/i, 'tslint'],
    [/^kubeconform$/, 'kubeconform'],
    [/^kube-linter$/i, 'kube-linter'],
    [/^kube-score\b/, 'kube-score'],
    [/^conftest\b/, 'conftest'],
    [/^semgrep results$/, 'semgrep'],
    [/^golangci-lint$/, 'golangci-lint'],
    [/^CloudFormation Lint/i, 'cfn-lint'],
    [/^(?:kubernetes|terraform|dockerfile|cloudformation|helm|github_actions|secrets|ansible|bicep|arm|openapi|serverless)(?:_\w+)? scan$/, 'checkov'],
];
const NODE_SUITE = /^\s*name="[^"]*" time="[^"]*" disabled="\d+" errors="\d+" tests="\d+" failures="\d+" skipped="\d+"/;
/** Test runners by what only they write. */
const RUNNERS = [
    [({ suite }) => suite?.name === 'pytest', 'pytest'],
    [({ root }) => root === 'vitest tests', 'vitest'],
    [({ root }) => root === 'jest tests', 'jest'],
    [({ rootAttributes }) => /surefire-test-report[\w.-]*\.xsd/.test(rootAttributes), 'surefire'],
    [({ caseAttributes }) => /\bclassname="[\w.-]+\.[a-z]+\/[^"]*" name="(?:Test|Example|Fuzz|Benchmark)/.test(caseAttributes), 'go-test'],
    [({ root }) => root === 'nextest-run' || root === 'cargo-nextest', 'cargo-test'],
    [({ rootAttributes, suiteAttributes }) => /\bid="" name=""/.test(rootAttributes) && /\bhostname="/.test(suiteAttributes), 'playwright', 'e2e'],
    [({ root, suite }) => root === 'Mocha Tests' || suite?.path.split(' > ').includes('Root Suite') === true, 'mocha'],
    [
        ({ root, suiteAttributes, caseAttributes }) => root === 'AllTests' || (/\bstatus="(?:run|notrun)" result="/.test(caseAttributes) && /\bdisabled="/.test(suiteAttributes)),
        'gtest',
    ],
    [
        ({ suiteAttributes, caseAttributes }) => /^\s*name="[^"]*" classname="[^"]*" time="[^"]*" status="(?:run|fail|notrun|disabled)"/.test(caseAttributes) && /\bdisabled="/.test(suiteAttributes),
        'ctest',
    ],
    [({ caseAttributes }) => /\bassertions="\d/.test(caseAttributes) && /\bclass="/.test(caseAttributes), 'phpunit'],
    [({ suite, caseAttributes }) => /^rspec/.test(suite?.name ?? '') && /\bclassname="spec\./.test(caseAttributes), 'rspec'],
    [({ suite }) => /\.bats$/.test(suite?.name ?? ''), 'bats'],
    [
        ({ rootAttributes, suiteAttributes, caseAttributes }) => !/\btests="/.test(rootAttributes) && (NODE_SUITE.test(suiteAttributes) || /\bclassname="test"(?:\/| |$)/.test(caseAttributes)),
        'node-test',
    ],
];
/** The dialect of a report. */
function dialectOf(traits) {
    const tool = linterOf(traits);
    if (tool)
        return { tool, family: LINT_FAMILIES[tool] ?? 'lint', linter: true };
    const runner = RUNNERS.find(([fits]) => fits(traits));
    return runner ? { tool: runner[1], family: runner[2] ?? 'unit', linter: false } : NO_DIALECT;
}
function suiteLinter(...names) {
    const like = names.filter((name) => LINTER_START.test(name));
    return like.length ? LINTERS.find(([pattern]) => like.some((name) => pattern.test(name)))?.[1] : undefined;
}
function linterOf({ root, suite, caseAttributes }) {
    const packaged = PACKAGE.exec(suite?.package ?? '')?.groups?.tool;
    if (packaged)
        return packaged;
    const named = suiteLinter(root, suite?.name ?? '');
    if (named)
        return named;
    // golangci-lint names no suite but the file; its cases stand at a place.
    return /\bclassname="[^":]{1,300}\.go:\d+:\d+"/.test(caseAttributes) ? 'golangci-lint' : null;
}

// EXTERNAL MODULE: ./lib/parse/junit/names.js
var names = __webpack_require__(5007);
;// CONCATENATED MODULE: ./lib/parse/junit/flat.js
// Reads the elements of a cut testcase that hold text and no elements, the way junit2json reads them: nearly all are such, and loading it takes longer than reading them.

const START = /^<([\w-]+)/;
const ATTRIBUTE = / ([\w-]+)="([^"]*)"/y;
const CDATA = '<![CDATA[';
const CDATA_END = ']]>';
/** One element as `openField` writes it; null when it is anything else. */
function flatElement(markup) {
    const tag = START.exec(markup)?.[1];
    if (!tag || !markup.endsWith(`</${tag}>`))
        return null;
    const attributes = new Map();
    let at = tag.length + 1;
    for (;;) {
        ATTRIBUTE.lastIndex = at;
        const [whole, name, value] = ATTRIBUTE.exec(markup) ?? [];
        if (!whole || !name)
            break;
        attributes.set(name, (0,xml_text/* decodeEntities */.Sm)(value ?? ''));
        at += whole.length;
    }
    const body = markup[at] === '>' ? bodyOf(markup.slice(at + 1, -tag.length - 3)) : null;
    if (!body)
        return null;
    const isBlank = !body.isKept && body.text.trim() === '';
    return { tag, attributes, inner: isBlank && attributes.size ? '' : body.text };
}
/** Text and CDATA sections joined; `isKept` when a section has content, which counts even when blank. Null when anything else stands there. */
function bodyOf(raw) {
    const texts = [];
    let isKept = false;
    for (let at = 0; at < raw.length;) {
        const mark = raw.indexOf('<', at);
        texts.push((0,xml_text/* decodeEntities */.Sm)(raw.slice(at, mark < 0 ? raw.length : mark)));
        if (mark < 0)
            break;
        const end = raw.startsWith(CDATA, mark) ? raw.indexOf(CDATA_END, mark) : -1;
        if (end < 0)
            return null;
        const section = raw.slice(mark + CDATA.length, end);
        isKept ||= section !== '';
        texts.push(section);
        at = end + CDATA_END.length;
    }
    return { text: texts.join(''), isKept };
}

;// CONCATENATED MODULE: ./lib/parse/junit/read.js
// Reads cut testcases: those with nested elements by junit2json, many at a time; a batch it refuses is read case by case.


const BATCH = 64;
/** Without options junit2json turns attribute values such as `007` into numbers. */
const AS_TEXT = {};
/** What failed first, then what was tried again. */
const FAILURES = ['failure', 'error', 'flakyFailure', 'flakyError', 'rerunFailure', 'rerunError'];
/** Opens a reader. The library is loaded with the first batch that needs it. */
function caseReader(sink) {
    let batch = [];
    let reading = Promise.resolve();
    const flush = () => {
        const cases = batch;
        batch = [];
        if (cases.length)
            reading = reading.then(() => readBatch(cases, sink));
    };
    return {
        push(cut) {
            batch.push(cut);
            if (batch.length >= BATCH)
                flush();
        },
        end() {
            flush();
            return reading;
        },
    };
}
async function readBatch(cases, sink) {
    const flat = cases.map((cut) => (cut.isFlat ? flatCase(cut) : null));
    const nested = cases.filter((_, at) => !flat[at]);
    const parsed = nested.length ? await parseNested(nested) : new Map();
    for (const [at, cut] of cases.entries()) {
        const read = flat[at] ?? parsed.get(cut);
        if (read === undefined)
            await sink.refused(cut);
        else
            await sink.add(readCase(cut, read));
        cut.parts = [];
    }
}
/** A case without nested elements in the library's form; null when it is not as plain as it seemed. */
function flatCase({ parts }) {
    const read = {};
    for (const markup of parts) {
        if (!markup)
            continue;
        const element = flatElement(markup);
        if (!element)
            return null;
        const { tag, attributes, inner } = element;
        // The library gives output as text, and as something else where it has attributes.
        const told = tag.startsWith('system-') ? (attributes.size ? null : inner) : { ...Object.fromEntries(attributes), inner };
        (read[tag] ??= []).push(told);
    }
    return read;
}
/** The library's testcases; without those that it refuses. */
async function parseNested(cases) {
    const { parse } = await __webpack_require__.e(/* import() */ 524).then(__webpack_require__.bind(__webpack_require__, 9524));
    const together = await parseCases(parse, cases);
    const found = new Map();
    for (const [at, cut] of cases.entries()) {
        const alone = together ? together[at] : (await parseCases(parse, [cut]))?.[0];
        if (alone !== undefined)
            found.set(cut, alone);
    }
    return found;
}
/** The library's testcases, one for each case; null when it refuses the text or gives another number. */
async function parseCases(parse, cases) {
    try {
        const markup = cases.map((cut) => `<testcase>${cut.parts.join('')}</testcase>`).join('');
        const read = fieldOf(await parse(`<testsuite>${markup}</testsuite>`, AS_TEXT), 'testcase');
        return Array.isArray(read) && read.length === cases.length ? read : null;
    }
    catch {
        return null;
    }
}
function readCase(cut, read) {
    const said = FAILURES.flatMap((name) => listOf(fieldOf(read, name))).map(saidOf);
    const output = ['system-out', 'system-err'].flatMap((name) => listOf(fieldOf(read, name))).map(textOf);
    return { cut, said, output: (0,xml_text/* plainText */.wh)(output.join('\n')) };
}
function saidOf(failure) {
    const text = (name) => (0,xml_text/* plainText */.wh)(textOf(fieldOf(failure, name)));
    return { message: text('message'), type: text('type'), text: text('inner'), file: text('file'), line: text('line') };
}
const fieldOf = (value, name) => (typeof value === 'object' && value !== null ? value[name] : undefined);
const listOf = (value) => (Array.isArray(value) ? value : []);
const textOf = (value) => (typeof value === 'string' ? value : '');

;// CONCATENATED MODULE: ./lib/parse/junit/report.js
// Reads a JUnit report whole: follows the stream, reads what was cut out, names tests, finds places, and sums up.






/** Findings that keep their whole detail; later ones, which are only grouped by key, keep less. */
const FULL_DETAILS = 250;
const BRIEF_CHARS = 384;
const MOST_NOT_RUN = 100;
const MOST_PLACED = 50_000;
/** Opens the reader of one report. */
function openReport(context) {
    const state = {
        context,
        root: '',
        rootAttributes: '',
        suite: null,
        suiteAttributes: '',
        dialect: NO_DIALECT,
        listed: 0,
        declared: null,
        refused: 0,
        failing: new Map(),
        placed: new Set(),
        texts: new Map(),
        passed: [],
        notRun: [],
        found: [],
    };
    const cases = caseReader({ add: (read) => addCase(state, read), refused: (cut) => refuseCase(state, cut) });
    const cutter = junitCutter({
        suite: (suite, attributes) => seeSuite(state, suite, attributes),
        first: (attributes) => seeFirst(state, attributes),
        passed: (attributes, suite) => void (cutter.tally.failed -= passCase(state, attributes, suite)),
        cut: (found) => {
            if (keepCase(state, cutter.tally, found))
                cases.push(found);
        },
        unfinished: (head) => void state.notRun.push([head.classname, head.name].filter(Boolean).join(' > ')),
    }, () => fieldChars(state));
    return {
        push: cutter.push,
        async end() {
            const truncated = cutter.end();
            await cases.end();
            return sumUp(state, cutter.tally, { truncated, flawed: cutter.flawed() });
        },
    };
}
/** Characters kept of a field: fewer as cases add up, none once no more are listed. */
function fieldChars(state) {
    const { detailChars } = state.context.limits;
    if (state.listed >= mostListed(state))
        return 0;
    return state.listed < FULL_DETAILS ? detailChars : Math.min(BRIEF_CHARS, detailChars);
}
/** A linter's cases are findings like any other linter's. */
const mostListed = ({ context: { limits }, dialect }) => (dialect.linter ? limits.findings : Math.min(limits.findings, limits.tests));
function seeSuite(state, suite, attributes) {
    if (!state.suite) {
        state.root = suite.name;
        state.rootAttributes = attributes.slice(0, 2_000);
        state.declared = suite.tests;
    }
    state.suite = suite;
    state.suiteAttributes = attributes.slice(0, 2_000);
}
/** With the first case all is seen that tells the tool. */
function seeFirst(state, attributes) {
    const { root, rootAttributes, suite, suiteAttributes } = state;
    state.dialect = dialectOf({ root, rootAttributes, suite, suiteAttributes, caseAttributes: attributes.slice(0, 2_000) });
}
const openFindings = () => Promise.all(/* import() | failed */[__webpack_require__.e(435), __webpack_require__.e(828)]).then(__webpack_require__.bind(__webpack_require__, 745));
async function addCase(state, read) {
    const { dialect, context, found } = state;
    const { cut } = read;
    const { lintFindings, testFinding } = await openFindings();
    if (!dialect.linter)
        found.push({ cut, finding: testFinding(read, state) });
    else
        for (const finding of await lintFindings(read, dialect.tool, context))
            found.push({ cut, finding });
}
async function refuseCase(state, cut) {
    const { testFinding } = await openFindings();
    state.refused++;
    state.found.push({ cut, finding: testFinding({ cut, said: [], output: '' }, state) });
}
/** Two runs of one test stand at one place of one file; without the place two equal names may be two tests. */
const keyOf = ({ name, classname, file, fileLine }) => (file && fileLine ? JSON.stringify([name, classname, file, fileLine]) : null);
/** Keeps a passed case by name while there is room. Returns how many failures of it no longer count. */
function passCase(state, attributes, suite) {
    const room = state.passed.length < state.context.limits.outcomes;
    const placed = attributes.includes('line=') && (0,xml_text/* attributeOf */.w4)(attributes, 'line') !== undefined;
    if (!room && !(placed && (state.failing.size || state.placed.size < MOST_PLACED)))
        return 0;
    const head = headOf(attributes, suite);
    const key = placed ? keyOf(head) : null;
    const forgiven = ((key && state.failing.get(key)) || []).reduce((sum, failing) => sum + makeFlaky(failing), 0);
    if (key && state.placed.size < MOST_PLACED)
        state.placed.add(key);
    if (!room)
        return forgiven;
    const { suite: named, name, file } = (0,names/* testOf */.k)(head, state.dialect);
    // Neighbours share their suite and their file.
    const last = state.passed.at(-1);
    const shared = file === null || file === last?.file ? (last?.file ?? null) : (0,xml_text/* ownCopy */.Sf)(file);
    state.passed.push({ suite: named === last?.suite ? last.suite : named, name, file: file === null ? null : shared });
    return forgiven;
}
/** Marks a failed case as passed on another try; 1 when it no longer counts as failed. */
function makeFlaky(found) {
    if (found.flaky)
        return 0;
    found.flaky = true;
    return 1;
}
/** Settles what a cut case counts for; true when it is to be read. */
function keepCase(state, tally, found) {
    const key = keyOf(found);
    const before = (key && state.failing.get(key)) || [];
    if (key && (state.placed.has(key) || before[0]?.flaky))
        tally.failed -= makeFlaky(found);
    if (state.listed >= mostListed(state)) {
        tally.unlisted++;
        return false;
    }
    if (key)
        state.failing.set(key, [...before, found]);
    found.brief = state.listed++ >= FULL_DETAILS;
    return true;
}
function sumUp(state, tally, ending) {
    const { tool, family, linter } = state.dialect;
    const findings = state.found.map(({ cut, finding }) => (cut.flaky && !finding.passedOnRetry ? { ...finding, passedOnRetry: true } : finding));
    const { passed, failed, skipped } = tally;
    return {
        tool,
        family,
        findings: linter ? findings : withoutRetries(findings),
        truncated: ending.truncated || state.notRun.length > 0,
        ...(linter ? {} : { passed, failed, skipped, passedTests: state.passed }),
        notRun: state.notRun.slice(0, MOST_NOT_RUN),
        notes: notesOf(state, tally, ending),
    };
}
/** One finding for each test that failed and then passed, however often it failed. */
function withoutRetries(findings) {
    const seen = new Set();
    return findings.filter(({ passedOnRetry, test }) => {
        if (!passedOnRetry || !test)
            return true;
        const key = JSON.stringify(test);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
function notesOf({ declared, refused }, tally, { truncated, flawed }) {
    const notes = [];
    const seen = tally.passed + tally.failed + tally.skipped;
    if (flawed)
        notes.push('it holds what plain XML does not; what could be read is read');
    if (truncated)
        notes.push(declared !== null && declared > seen ? `the report is cut off: it holds ${seen} of ${declared} tests` : 'the report is cut off; what it holds is read');
    if (tally.unlisted)
        notes.push(`${tally.unlisted} further failures are counted but not listed`);
    if (refused)
        notes.push(`${refused} failures could not be read beyond their names`);
    return notes;
}

// EXTERNAL MODULE: ./lib/parse/xml/root.js
var root = __webpack_require__(324);
;// CONCATENATED MODULE: ./lib/parse/formats/junit.js
// JUnit XML in all its dialects, from test runners and from linters that borrow the form:
//   <testsuite name="cart"><testcase classname="cart" name="adds"><failure message="expected 1 to be 2">…</failure></testcase></testsuite>


const ROOTS = new Set(['testsuites', 'testsuite', 'testcase']);
const junit = {
    name: 'junit',
    title: 'JUnit XML',
    url: 'https://github.com/testmoapp/junitxml',
    family: 'unit',
    reads: 'report',
    probe: (head) => ROOTS.has((0,root/* rootOf */.I)(head)?.name ?? ''),
    open: openReport,
};


/***/ }),

/***/ 7072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SHAPES),
/* harmony export */   t: () => (/* binding */ cleanPath)
/* harmony export */ });
// How each language prints one stack frame. The first shape that fits a line reads it.
const SOURCE = '(?:[cm]?[jt]sx?|vue|svelte|astro|py|pyi|pyx|go|rs|java|kts?|scala|groovy|gradle|cs|fs|vb|c|cc|cpp|cxx|h|hh|hpp|hxx|inl|ipp|mm?|swift|rb|erb|rake|gemspec|ru|php|phpt|inc|exs?|erl|hs|lua|pl|pm|t|dart|sh|bash|bats|jl|nim|zig|ml|mli|cr|clj|cljs|robot|feature|ya?ml|json|toml|sql|tf|sol|f90|f|pas|adb|ads|d|r|R)';
/** A path with a drive, a scheme or none, that ends in a source file's name. */
const PLACE = `(?<path>(?:[A-Za-z]:[\\\\/]|file:\\/\\/\\/?)?[^\\s:()"'<>|*?][^:()"'<>|*?\\t]{0,300}?\\.${SOURCE})`;
/** A path without URL scheme, host, query, bundler prefix or doubled separators; empty when nothing is left. */
function cleanPath(raw) {
    let path = raw.trim();
    path = path
        .replace(/^async /, '')
        .replace(/^file:\/\/(?:localhost)?(?=\/)/, '')
        .replace(/^file:\/\//, '');
    if (/^\/[A-Za-z]:[\\/]/.test(path))
        path = path.slice(1);
    path = path.replace(/^(?:webpack-internal|webpack|turbopack|vite|rsc|ng):\/{2,3}/, '').replace(/^https?:\/\/[^/]{1,200}\//, '');
    path = path.replace(/^\([\w-]{1,40}\)\//, '').replace(/^(?:_N_E|base|@fs)\/(?=.)/, '');
    path = path.replace(/[?#][\w=&.%-]{0,200}$/, '');
    while (path.startsWith('./') || path.startsWith('.\\'))
        path = path.slice(2);
    return path;
}
/** `com.acme.Order$Line` in `Order.java` stands in `com/acme/Order.java`: a tree is searched by that suffix. */
function javaPath(said) {
    const packages = (said.name ?? '').split('.').slice(0, -2);
    while (packages.length && /^[A-Z]/.test(packages.at(-1) ?? ''))
        packages.pop();
    return [...packages, said.path ?? ''].join('/');
}
const shape = (hint, pattern, more = {}) => ({ hint, pattern, ...more });
const SHAPES = [
    // Python and OCaml; an ExceptionGroup indents with bars.
    shape('File "', /^[\s|+-]{0,40}File "(?<path>[^"]{1,400})", line (?<line>\d{1,9})(?:, in (?<name>.{1,200}))?/, { callsFirst: true }),
    // V8: Node, Chrome, Deno, Bun, jest, mocha, Playwright.
    shape('at ', /^[\s|]{0,40}at (?:async )?(?:new )?(?<name>[^()]{1,200}?)(?: \[as [^\]]{1,80}\])? \((?:eval at [^(]{1,200} \()?(?<path>[^()]{1,400}?):(?<line>\d{1,9}):(?<column>\d{1,9})\)/),
    // Java, Kotlin, Scala, Groovy.
    shape('at ', /^[\s|]{0,20}at (?:[\w.@-]{0,80}\/{1,2}){0,3}(?<name>[\p{L}\w$.<>-]{1,300})\((?<path>[\p{L}\w$-]{1,120}\.(?:java|kts?|scala|groovy|clj|jsp)):(?<line>\d{1,9})\)/u, { path: javaPath }),
    // .NET, in any language of the runtime's messages.
    shape(') ', /^\s{0,20}(?:at|in|bei|à|em|в|場所|在|en|w) (?<name>[^\s].{0,400}?\)) \S{1,12} (?<path>(?:[A-Za-z]:|\/)[^:]{1,400}):\S{1,12} (?<line>\d{1,9})/),
    // Dart's VM, and its tests' shorter form.
    shape('#', /^\s{0,8}#\d{1,4}\s{1,8}(?<name>.{1,200}?) \((?<path>(?:file|package|dart|org-dartlang-\w{1,20}):[^\s()]{1,300}?):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?\)/),
    shape('.dart ', /^\s{0,8}(?<path>[\w./:\\-]{1,300}\.dart) (?<line>\d{1,9}):(?<column>\d{1,9})\s{1,20}(?<name>.{1,200})$/),
    // PHP's numbered trace.
    shape('#', /^\s{0,8}#\d{1,4} (?<path>[^\s(][^(]{0,300}?)\((?<line>\d{1,9})\): (?<name>.{1,200}?)(?:\(.{0,400}\))?$/),
    // Sanitizers, gdb, lldb.
    shape('#', /^\s{0,8}(?:\* )?(?:frame )?#\d{1,4}:? {1,4}(?:0x[0-9a-f]{1,16}(?: in)? )?(?<name>.{1,300}?)(?: at)? (?<path>(?:[A-Za-z]:)?[\w./\\+~@-]{1,300}\.\w{1,5}):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?\)?$/),
    // Valgrind.
    shape('0x', /^={2}\d{1,9}={2} {1,8}(?:at|by) 0x[0-9A-F]{1,16}: (?<name>.{1,200}?) \((?<path>[\w.+/-]{1,200}):(?<line>\d{1,9})\)/),
    // Elixir.
    shape(': ', /^\s{0,12}(?:\([\w-]{1,60}(?: [\w.+-]{1,40})?\) )?(?<path>[\w./-]{1,200}\.(?:exs?|erl)):(?<line>\d{1,9}): (?<name>[^\s].{0,200})$/),
    // Rust's backtrace: the place under its function.
    shape('at ', /^\s{4,40}at (?<path>[^\s:()][^:()]{0,300}\.rs):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?$/, { nameBefore: true }),
    // V8 without a function.
    shape('at ', /^[\s|]{0,40}at (?:async )?(?<path>[^()\s][^()]{0,400}?):(?<line>\d{1,9}):(?<column>\d{1,9})$/),
    // Vitest.
    shape('❯ ', /^\s{0,12}❯ (?:(?<name>[^\s/\\][^/\\]{0,200}?) )?(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,300}):(?<line>\d{1,9}):(?<column>\d{1,9})/),
    // Firefox, Safari and JavaScriptCore.
    shape('@', /^\s{0,12}(?<name>[^@\s]{0,120})@(?<path>(?:https?|file|webpack|webpack-internal):\/\/[^\s]{1,400}?|\/[^\s:]{1,300}):(?<line>\d{1,9}):(?<column>\d{1,9})$/),
    // Rust: where it panicked, the new and the old way.
    shape('panicked at ', /panicked at (?<path>[^\s':][^':]{0,300}\.rs):(?<line>\d{1,9}):(?<column>\d{1,9})/),
    shape('panicked at ', /panicked at '.{0,900}', (?<path>[^\s:][^:]{0,300}\.rs):(?<line>\d{1,9}):(?<column>\d{1,9})/),
    // Go: a panic's place under its function; testify's trace.
    shape('.go:', /^\s(?<path>[^\s:][^:]{0,300}\.go):(?<line>\d{1,9})(?: \+0x[0-9a-f]{1,16})?$/, { nameBefore: true }),
    shape('.go:', /^\s{0,60}(?:Error Trace:\s{1,12})?(?<path>(?:[A-Za-z]:)?[^\s:][^:\t]{0,300}\.go):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?(?::|$)/),
    // Ruby: minitest, rspec, plain; both quotes of its history. Lua and bash print alike.
    shape(':in ', /^[\s#]{0,20}(?:from |\d{1,4}: from )?(?<path>[^\s:#[][^:]{0,300}|[A-Za-z]:[^:]{1,300}):(?<line>\d{1,9}):in (?:[`'](?<name>[^`']{1,200})')?/),
    shape(': in ', /^[\s>]{0,12}(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,300}\.py):(?<line>\d{1,9}): in (?<name>.{1,200})$/, { callsFirst: true }),
    shape(': in ', /^\s{0,12}(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,300}\.(?:lua|sh|bash)):(?<line>\d{1,9}): in (?:function |method )?[<'`]?(?<name>[^'`>]{1,200})/),
    shape('# ', /^\s{0,20}# (?<path>\.{0,2}\/?[^\s:][^:]{0,300}\.(?:rb|rake|ru)):(?<line>\d{1,9})/),
    shape('[', /\[(?<path>[^\s[\]:]{1,300}\.rb):(?<line>\d{1,9})\]:?$/),
    // bats, Perl, Haskell, Swift, Julia.
    shape(', line ', /\(?(?:in test file|from function `(?<name>[^']{1,120})' in (?:test )?file|in file) (?<path>[^\s,][^,]{0,300}), line (?<line>\d{1,9})/),
    shape(' line ', /(?:^|\s)(?:called )?at (?<path>[^\s'"()][^\s'"()]{0,300}\.(?:pl|pm|t|psgi)) line (?<line>\d{1,9})/),
    shape(' on line ', / in (?<path>(?:[A-Za-z]:)?[^\s:]{1,300}\.(?:php|phpt|inc|module)) on line (?<line>\d{1,9})/),
    shape('called at ', /called at (?<path>[^\s:]{1,300}\.hs):(?<line>\d{1,9}):(?<column>\d{1,9})/),
    shape(', line ', /\bfile (?<path>[^\s,]{1,300}\.swift), line (?<line>\d{1,9})/),
    shape('@ ', /^\s{0,12}@ (?<name>[\w.]{1,80}) (?<path>[^\s:]{1,300}\.jl):(?<line>\d{1,9})/),
    // pytest's own line, the outermost call first.
    shape('.py:', /^\s{0,4}(?<path>(?:[A-Za-z]:)?[^\s:<>"'][^:<>"']{0,300}\.py):(?<line>\d{1,9}):(?: (?<error>[\w.]{0,120}))?$/, { callsFirst: true }),
    // MSVC and its kin; then any place at the start of a line: gtest, Catch2, phpunit, assert(), compilers.
    shape('): ', new RegExp(`^\\s{0,20}${PLACE}\\((?<line>\\d{1,9})(?:,(?<column>\\d{1,9}))?\\): `)),
    shape(':', new RegExp(`^\\s{0,20}(?:[\\w.-]{1,60}: |at |in |--> |Location: {0,12}|on )?${PLACE}:(?<line>\\d{1,9})(?::(?<column>\\d{1,9}))?(?=$|[:\\s,)])`)),
];


/***/ }),

/***/ 5007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ testOf),
/* harmony export */   u: () => (/* binding */ isPath)
/* harmony export */ });
/* harmony import */ var _frame_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7072);
// Names a testcase the way its tool's other outputs name it, so that a report and a log speak of one test.

const PATH = /^(?:[A-Za-z]:[\\/])?[^\s:*?"<>|][^:*?"<>|\n]{0,300}\.(?:[cm]?[jt]sx?|vue|svelte|py|go|rs|java|kts?|scala|groovy|cs|fs|c|cc|cpp|cxx|h|hpp|mm?|swift|rb|php|phpt|exs?|erl|hs|lua|pl|t|dart|sh|bats|feature|robot|ya?ml|json|tf|md|css|scss|less|html?|sql|ipynb|Dockerfile)$/;
/** Class names that say nothing: node writes `test` for every case. */
const EMPTY_CLASSES = new Set(['', 'test', 'junit', 'suite']);
/** True when a text is a file's path and nothing else. */
const isPath = (text) => PATH.test(text) && !/\s(?:[a-z]+\s){2}/.test(text);
/** The test a case stands for. `frames` may tell the file where the case does not. */
function testOf(head, dialect, frames = []) {
    const file = fileOf(head, dialect, frames);
    const named = OWN_NAMES[dialect.tool]?.(head, file);
    if (named)
        return { ...named, file };
    const useless = EMPTY_CLASSES.has(head.classname) || (dialect.tool === 'node-test' && head.suite.path !== '');
    return { suite: (useless ? head.suite.path : head.classname) || file || '', name: head.name, file };
}
/** How a tool's own output cuts the names that its report joins; null where the usual way fits. */
const OWN_NAMES = {
    vitest: ({ name }, file) => cutBy(' > ', name, file),
    playwright: ({ name }, file) => cutBy(' › ', name, file),
    // jest-junit's default repeats describe blocks and title in both names.
    jest: ({ name, classname, suite }) => name !== classname ? null : name.startsWith(`${suite.name} `) ? { suite: suite.name, name: name.slice(suite.name.length + 1) } : { suite: '', name },
    mocha: ({ name, classname }) => (classname && name.endsWith(` ${classname}`) ? { suite: name.slice(0, -classname.length - 1), name: classname } : null),
    pytest: ({ name, classname }, file) => {
        const module = file?.replace(/\.py$/, '').replaceAll('/', '.') ?? '';
        if (classname === '')
            return { suite: '', name };
        if (!module || (classname !== module && !classname.startsWith(`${module}.`)))
            return null;
        return { suite: [file ?? '', ...classname.slice(module.length + 1).split('.')].filter(Boolean).join(' > '), name };
    },
};
function cutBy(separator, whole, file) {
    const segments = whole.split(separator);
    const name = segments.pop() ?? '';
    return { suite: segments.join(' > ') || file || '', name };
}
function fileOf({ file, classname, suite, name }, { tool }, frames) {
    const said = [file, classname, suite.name, name].find((text) => text !== '' && isPath(text));
    if (said)
        return (0,_frame_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanPath */ .t)(said);
    return (tool === 'pytest' ? pytestFile(classname || name) : null) ?? fileOfClass(classname, frames);
}
/** pytest joins a module's path with dots: `tests.test_money.TestAdd` stands in `tests/test_money.py`. */
function pytestFile(classname) {
    const parts = classname.split('.');
    const module = parts.findLastIndex((part) => /^test_|_test$/.test(part));
    return module < 0 || !parts.slice(0, module + 1).every((part) => /^[\w-]+$/.test(part)) ? null : `${parts.slice(0, module + 1).join('/')}.py`;
}
/** The frame's file whose dotted path is the class's name: `com/acme/CartTest.java` for `com.acme.CartTest`. */
function fileOfClass(classname, frames) {
    if (!classname.includes('.'))
        return null;
    const plain = classname.split('$')[0] ?? '';
    return frames.find(({ path }) => `.${path.replace(/\.\w{1,6}$/, '').replace(/[\\/]/g, '.')}`.endsWith(`.${plain}`))?.path ?? null;
}


/***/ }),

/***/ 1656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readingOf)
/* harmony export */ });
// Makes a reading of what a format's reader gave.
/** Completes what was read with what its format says of itself: counts that nothing told are null. */
function readingOf(format, part) {
    return {
        format: format.name,
        tool: format.name,
        family: format.family,
        passed: null,
        failed: null,
        skipped: null,
        passedTests: [],
        truncated: false,
        notRun: [],
        notes: [],
        ...part,
    };
}


/***/ }),

/***/ 3111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
// What a source is before it is read, and what reading it gave.
/** Whose a section of the source is. */
const placeOf = ({ path, role, attempt, leg, check }) => ({
    source: path,
    role,
    attempt,
    leg,
    check: check ?? null,
});


/***/ }),

/***/ 324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rootOf)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9027);
// Finds out what an XML document is from its beginning.

const SKIPPED = [
    ['<?', '?>'],
    ['<!--', '-->'],
];
const START = /^<([A-Za-z_:][\w:.-]{0,199})((?:[^>"']{1,20000}|"[^"]{0,20000}"|'[^']{0,20000}'){0,400})/;
/** The first element of a document's head, after declarations and comments; null when the head is no XML. */
function rootOf(head) {
    let rest = head.replace(/^[\uFEFF\s]+/, '');
    for (let turn = 0; turn < 50 && rest.startsWith('<'); turn++) {
        const skipped = SKIPPED.find(([begin]) => rest.startsWith(begin));
        if (!skipped && !rest.startsWith('<!'))
            return elementAt(rest);
        const end = skipped ? rest.indexOf(skipped[1]) + skipped[1].length : endOfDoctype(rest);
        if (end < 3)
            return null;
        rest = rest.slice(end).trimStart();
    }
    return null;
}
function elementAt(text) {
    const found = START.exec(text);
    if (!found?.[1])
        return null;
    return { name: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .localName */ .fk)(found[1]), attributes: found[2] ?? '', after: text.slice(found[0].length) };
}
function endOfDoctype(text) {
    const bracket = text.indexOf('[');
    const close = text.indexOf('>');
    if (bracket < 0 || close < bracket)
        return close + 1;
    const end = text.indexOf(']', bracket);
    return end < 0 ? 0 : text.indexOf('>', end) + 1;
}


/***/ }),

/***/ 2444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ xmlScanner)
});

;// CONCATENATED MODULE: ./lib/parse/xml/scan-state.js
// What an XML scanner remembers between chunks, and how it counts lines.
/** Where the next `\n` is; the text's length when there is none. */
function nextNewline(data, from) {
    const found = data.indexOf('\n', from);
    return found < 0 ? data.length : found;
}
/** Counts the newlines before a position of the text. */
function countTo(state, to) {
    while (state.newline < to) {
        state.lines++;
        state.newline = nextNewline(state.data, state.newline + 1);
    }
}
/** Goes on in another mode at a position. */
function enter(state, mode, at) {
    state.mode = mode;
    return at;
}
/** Leaves the rest of the text for the next chunk. */
function keep(state, at) {
    state.rest = state.data.slice(at);
    return state.data.length;
}

;// CONCATENATED MODULE: ./lib/parse/xml/scan-tag.js
// Reads the tags of an XML stream: a start tag with its attributes, an end tag, each to its `>` however many chunks it spans.

/** Characters kept of one tag; the rest of a longer tag is read over. */
const TAG_CHARS = 1 << 20;
/** Reads a tag to its `>`; one inside quotes does not end it. */
function readTag(state, from) {
    const { data } = state;
    let at = from;
    while (at < data.length) {
        if (state.quote) {
            const end = data.indexOf(state.quote, at);
            if (end < 0)
                break;
            state.quote = '';
            state.closed = true;
            at = end + 1;
            continue;
        }
        const code = data.charCodeAt(at);
        if (state.closed) {
            state.closed = false;
            if (code > 32 && code !== 47 && code !== 62)
                state.flawed = true;
        }
        if (code === 62 /* > */) {
            const empty = at > from ? data.charCodeAt(at - 1) === 47 : state.slash;
            const tag = state.tag.length ? wholeTag(state, data.slice(from, at)) : data.slice(from, Math.min(at, from + TAG_CHARS));
            state.mode = 'text';
            tellTag(state, tag, empty);
            return at + 1;
        }
        if (code === 34)
            state.quote = '"';
        else if (code === 39)
            state.quote = "'";
        at++;
    }
    keepTag(state, from);
    return data.length;
}
function keepTag(state, from) {
    const { data } = state;
    if (!state.tag.length) {
        countTo(state, from);
        state.tokenLine = state.lines;
    }
    const piece = data.slice(from, from + TAG_CHARS - state.tagChars);
    if (piece)
        state.tag.push(piece);
    state.tagChars += piece.length;
    if (data.length > from)
        state.slash = data.endsWith('/');
}
function wholeTag(state, piece) {
    const tag = [...state.tag, piece].join('').slice(0, TAG_CHARS);
    state.tag = [];
    state.tagChars = 0;
    return tag;
}
function tellTag({ events }, tag, empty) {
    if (tag.charCodeAt(0) === 47 /* / */)
        return events.close(tag.slice(1).trim());
    const end = nameEnd(tag);
    events.open(tag.slice(0, end), tag.slice(end, empty && tag.endsWith('/') ? -1 : undefined), empty);
}
/** Where a tag's name ends: at a space or `/`, after 200 characters at most. */
function nameEnd(tag) {
    const most = Math.min(tag.length, 200);
    for (let at = 0; at < most; at++) {
        const code = tag.charCodeAt(at);
        if (code <= 32 || code === 47)
            return at;
    }
    return most;
}

;// CONCATENATED MODULE: ./lib/parse/xml/scan.js
// A streaming XML scanner: tells tags and text of a document that arrives in chunks, in linear time and bounded memory.
// It is tolerant on purpose: a bare `&` or `<`, a cut end, several roots or control characters never stop it. Entities are not expanded, DOCTYPE is skipped.


/** Opens a scanner that reports to `events`. */
function xmlScanner(events) {
    const state = {
        events,
        mode: 'text',
        data: '',
        rest: '',
        tag: [],
        tagChars: 0,
        slash: false,
        quote: '',
        closed: false,
        flawed: false,
        depth: 0,
        lines: 1,
        newline: -1,
        tokenAt: -1,
        tokenLine: 1,
    };
    return {
        push(chunk) {
            if (!chunk)
                return;
            const data = state.rest ? state.rest + chunk : chunk;
            Object.assign(state, { data, rest: '', newline: nextNewline(data, 0), tokenAt: -1 });
            for (let at = 0; at < data.length;)
                at = STEPS[state.mode](state, at);
            countTo(state, data.length - state.rest.length);
            state.flawed ||= chunk.includes('\u0000');
            Object.assign(state, { data: '', tokenAt: -1 });
            if (state.mode !== 'tag')
                state.tokenLine = state.lines;
        },
        end() {
            const cut = state.mode !== 'text' || state.rest !== '';
            if (state.mode === 'cdata' && state.rest && events.wanted())
                events.text(state.rest, true);
            return cut;
        },
        flawed: () => state.flawed,
        line() {
            if (state.tokenAt < 0)
                return state.tokenLine;
            countTo(state, state.tokenAt);
            return state.lines;
        },
    };
}
/** Each reads from a position and returns where to go on. */
const STEPS = {
    text: readText,
    tag: readTag,
    comment: (state, from) => skipTo(state, from, '-->'),
    instruction: (state, from) => skipTo(state, from, '?>'),
    cdata: readCdata,
    doctype: readDoctype,
};
function readText(state, from) {
    const { data, events } = state;
    const found = data.indexOf('<', from);
    const to = found < 0 ? data.length : found;
    if (to > from && events.wanted()) {
        state.tokenAt = from;
        events.text(data.slice(from, to), false);
    }
    if (found < 0)
        return data.length;
    state.tokenAt = found;
    return beginToken(state, found) ?? bareBracket(state, found);
}
/** A `<` that begins nothing is text. */
function bareBracket({ events }, at) {
    if (events.wanted())
        events.text('&lt;', false);
    return at + 1;
}
/** Enters the mode that the `<` at a position begins; null when it begins nothing. */
function beginToken(state, at) {
    if (at + 1 >= state.data.length)
        return keep(state, at);
    const next = state.data.charCodeAt(at + 1);
    if (next === 33 /* ! */)
        return beginDeclaration(state, at);
    if (next === 63 /* ? */)
        return enter(state, 'instruction', at + 2);
    if (next !== 47 /* / */ && !isNameStart(next))
        return null;
    state.quote = '';
    state.closed = false;
    return enter(state, 'tag', at + 1);
}
function beginDeclaration(state, at) {
    const head = state.data.slice(at, at + 9);
    if (head.startsWith('<!--'))
        return enter(state, 'comment', at + 4);
    if (head === '<![CDATA[')
        return enter(state, 'cdata', at + 9);
    if ('<!--'.startsWith(head) || '<![CDATA['.startsWith(head))
        return keep(state, at);
    state.depth = 0;
    state.quote = '';
    return enter(state, 'doctype', at + 2);
}
const isNameStart = (code) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58 || code >= 0x80;
/** Goes past an end mark, keeping what may be its beginning at the end of the chunk. */
function skipTo(state, from, mark) {
    const end = state.data.indexOf(mark, from);
    if (end >= 0)
        return enter(state, 'text', end + mark.length);
    return keep(state, Math.max(from, state.data.length - mark.length + 1));
}
function readCdata(state, from) {
    const { data, events } = state;
    const end = data.indexOf(']]>', from);
    const to = end >= 0 ? end : Math.max(from, data.length - 2);
    if (to > from && events.wanted()) {
        state.tokenAt = from;
        events.text(data.slice(from, to), true);
    }
    return end >= 0 ? enter(state, 'text', end + 3) : keep(state, to);
}
/** Goes past a DOCTYPE with its internal subset, of which nothing is read. */
function readDoctype(state, from) {
    const { data } = state;
    for (let at = from; at < data.length; at++) {
        const char = data.charAt(at);
        if (state.quote) {
            if (char === state.quote)
                state.quote = '';
        }
        else if (char === '"' || char === "'")
            state.quote = char;
        else if (char === '[') {
            state.depth++;
            state.flawed = true;
        }
        else if (char === ']')
            state.depth--;
        else if (char === '>' && state.depth <= 0)
            return enter(state, 'text', at + 1);
    }
    return data.length;
}


/***/ }),

/***/ 9027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sf: () => (/* binding */ ownCopy),
/* harmony export */   Sm: () => (/* binding */ decodeEntities),
/* harmony export */   Td: () => (/* binding */ attributesOf),
/* harmony export */   fk: () => (/* binding */ localName),
/* harmony export */   w4: () => (/* binding */ attributeOf),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9101);
// Turns raw XML text and attributes into plain text: entities decoded, ANSI and what writers made of it removed, line ends unified.

const ENTITY = /&(?:#(\d{1,8}|[xX][0-9a-fA-F]{1,7})|(\w{2,8}));/g;
const NAMED = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00A0' };
/** What writers put in place of an escape character that XML cannot hold. */
const ESCAPES = /(?:#x1[Bb]|\[NON-XML-CHAR-0x1B\]|&#(?:x1[Bb]|27);|\\u001[Bb]|\\x1[Bb]|\u241B|\uFFFD)(?=\[[\d;]{0,20}[A-Za-z])/g;
/** Colours whose escape character was dropped. */
const BARE_COLOURS = /\[(?:0|1|2|3|4|7|9|22|23|24|27|29|3[0-9]|4[0-9]|9[0-7]|10[0-7])(?:;\d{1,3}){0,4}m/g;
const UNCLEAN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;
/** Text with its entities decoded, each once; an unknown entity stays as it is. */
function decodeEntities(raw) {
    if (!raw.includes('&'))
        return raw;
    return raw.replace(ENTITY, (whole, digits, name) => {
        if (name)
            return NAMED[name] ?? whole;
        const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
        return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : '';
    });
}
/** Decoded text without escapes, their remains and control characters, with `\n` between lines. */
function plainText(text) {
    let plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
    if (plain.includes('['))
        plain = plain
            .replace(ESCAPES, '\u001B')
            .replace(/\u001B?\[m/g, '')
            .replace(BARE_COLOURS, remainOrCode);
    if (UNCLEAN.test(plain))
        plain = plain.split('\n').map(_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5).join('\n');
    return plain;
}
/** Leaves a colour that still has its escape character to the ANSI cleaner; the escape stands before the match. */
function remainOrCode(code, at, whole) {
    return whole.charCodeAt(at - 1) === 0x1b ? code : '';
}
/** An element's name without its prefix. */
function localName(name) {
    const colon = name.indexOf(':');
    return colon < 0 ? name : name.slice(colon + 1);
}
/** The attributes of a start tag, raw values by local name; the first of two equal names counts. Tolerates values without quotes. */
function attributesOf(raw) {
    const found = new Map();
    eachAttribute(raw, (name, value) => {
        const key = localName(name);
        if (!found.has(key))
            found.set(key, value);
        return false;
    });
    return found;
}
/** One attribute's raw value; undefined when the tag has none of that name. */
function attributeOf(raw, wanted) {
    let found;
    if (!raw.includes(wanted))
        return undefined;
    eachAttribute(raw, (name, value) => {
        if (name !== wanted)
            return false;
        found = value;
        return true;
    });
    return found;
}
function eachAttribute(raw, take) {
    for (let at = 0; at < raw.length;) {
        const equals = raw.indexOf('=', at);
        if (equals < 0)
            return;
        const name = raw.slice(at, equals).trimEnd();
        let from = equals + 1;
        while (raw.charCodeAt(from) <= 32)
            from++;
        const quote = raw.charAt(from);
        const quoted = quote === '"' || quote === "'";
        const found = quoted ? raw.indexOf(quote, from + 1) : endOfBare(raw, from);
        const end = found < 0 ? raw.length : found;
        if (take(name.slice(lastSpace(name) + 1), raw.slice(quoted ? from + 1 : from, end)))
            return;
        at = end + 1;
    }
}
function endOfBare(raw, from) {
    for (let at = from; at < raw.length; at++)
        if (raw.charCodeAt(at) <= 32)
            return at;
    return raw.length;
}
function lastSpace(name) {
    for (let at = name.length - 1; at >= 0; at--)
        if (name.charCodeAt(at) <= 32)
            return at;
    return -1;
}
/** A copy that does not keep the chunk alive it was cut from. */
const ownCopy = (text) => (text.length < 13 ? text : [text.slice(0, 1), text.slice(1)].join(''));


/***/ }),

/***/ 6991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DEFAULT_RENDER_OPTIONS: () => (/* reexport */ render_options/* DEFAULT_RENDER_OPTIONS */.a),
  SYSTEM_CLOCK: () => (/* reexport */ SYSTEM_CLOCK),
  eventOfRun: () => (/* reexport */ eventOfRun),
  explain: () => (/* binding */ explain),
  formats: () => (/* binding */ formats),
  onHead: () => (/* binding */ onHead),
  openActivity: () => (/* reexport */ openActivity),
  openBundle: () => (/* binding */ openBundle),
  openChecks: () => (/* binding */ openChecks),
  openGithub: () => (/* binding */ openGithub),
  openPublish: () => (/* binding */ openPublish),
  openSurfaces: () => (/* binding */ openSurfaces),
  payloadAt: () => (/* reexport */ payloadAt),
  render: () => (/* binding */ render),
  renderDifference: () => (/* binding */ renderDifference),
  rootOf: () => (/* reexport */ rootOf)
});

// EXTERNAL MODULE: ./lib/model/test-path.js
var test_path = __webpack_require__(174);
;// CONCATENATED MODULE: ./lib/attribute/attempts.js
// Settles what several attempts of one job say: what failed before and passes now is flaky, and only the last attempt is counted.
/** Sections with what a later attempt mended marked. Without several attempts they are the same. */
function settledAttempts(sections) {
    const newest = newestOf(sections);
    if (![...newest.values()].some((attempt) => attempt > 1))
        return sections;
    const latest = new Map();
    for (const section of sections)
        if (section.role === 'head' && section.leg && isNewest(section, newest))
            grow(latest, section.leg.job, section);
    return sections.map((section) => {
        const now = section.leg && section.role === 'head' && !isNewest(section, newest) ? latest.get(section.leg.job) : undefined;
        return now ? mended(section, now) : section;
    });
}
/** Tells whether a section is of the last attempt of its job: only those count. */
function isLastOf(sections) {
    const newest = newestOf(sections);
    return (section) => isNewest(section, newest);
}
function newestOf(sections) {
    const newest = new Map();
    for (const { leg, role, attempt } of sections)
        if (leg && role === 'head')
            newest.set(leg.job, Math.max(attempt, newest.get(leg.job) ?? 0));
    return newest;
}
const isNewest = ({ leg, role, attempt }, newest) => !leg || role !== 'head' || newest.get(leg.job) === attempt;
function grow(groups, key, section) {
    const group = groups.get(key);
    if (group)
        group.push(section);
    else
        groups.set(key, [section]);
}
/** A section of an earlier attempt, its findings marked that the last attempt does not have. */
function mended(section, now) {
    const failing = now.filter(hasError);
    const isOver = !failing.length || passedStep(section, now);
    const readings = section.readings.map((reading) => {
        const again = isOver ? null : testsAgain(reading.tool, failing);
        const passes = (finding) => isOver || (again !== null && finding.test !== null && !again.has(nameOf(finding)));
        return { ...reading, findings: reading.findings.map((finding) => (passes(finding) ? { ...finding, passedOnRetry: true } : finding)) };
    });
    return { ...section, readings };
}
const hasError = ({ readings }) => readings.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
/** True when the same step ran again and has nothing to complain of. */
function passedStep({ step }, now) {
    if (!step)
        return false;
    const same = now.filter((other) => other.step?.name === step.name && other.step.command === step.command);
    return same.length > 0 && same.every((other) => !hasError(other) && !other.step?.exitCode && !other.step?.interrupted);
}
/** The tests that failed again, null when the tool did not run to its end: then nobody knows. */
function testsAgain(tool, failing) {
    const readings = failing.flatMap((section) => section.readings);
    const own = readings.filter((reading) => reading.tool === tool && (reading.passed !== null || reading.failed !== null));
    const isUnclear = readings.some(({ format, findings }) => format === 'generic' && findings.length > 0);
    if (!own.length || isUnclear || own.some(({ truncated }) => truncated))
        return null;
    return new Set(own.flatMap(({ findings }) => findings.filter(({ test }) => test !== null).map(nameOf)));
}
const nameOf = ({ test }) => `${test?.file ?? ''}\u0000${test?.suite ?? ''}\u0000${test?.name ?? ''}`;

// EXTERNAL MODULE: ./lib/model/command.js
var model_command = __webpack_require__(6343);
// EXTERNAL MODULE: ./lib/model/kind.js
var kind = __webpack_require__(874);
;// CONCATENATED MODULE: ./lib/attribute/checks.js
// Gathers what the sections say into checks: one question CI asked, over all its legs, counted once.


/** The readings of a section that say something. Of a step that failed, what says nothing is no check beside one that tells why. */
function tellingOf({ step, readings }) {
    if (!step?.exitCode || !readings.some(({ findings }) => findings.some(({ severity }) => severity === 'error')))
        return readings;
    return readings.filter(({ findings, passed, failed, skipped, truncated, notRun }) => findings.length || passed !== null || failed !== null || skipped !== null || truncated || notRun.length);
}
/** The name of a check: as given, else its family, or for what no family fits the command's own name. */
function checkName(reading, section) {
    if (section.check)
        return { check: section.check.name, family: reading.family === 'other' ? section.check.family : reading.family };
    if (reading.family !== 'other')
        return { check: reading.family, family: reading.family };
    const command = section.step?.command ?? section.step?.name ?? '';
    const family = section.step?.command ? (0,model_command/* familyOf */.A)(command) : 'other';
    if (family !== 'other')
        return { check: family, family };
    const word = /^(?:[^\s=]+=\S+\s+)*(?:(?:npx|bunx|pnpm|yarn|npm|run|exec|python3?|-m|sudo|bash|sh|node|make|uv|poetry)\s+)*(\S+)/.exec(command)?.[1] ?? 'other';
    return { check: word.slice(word.lastIndexOf('/') + 1).replace(/\.\w+$/, '') || 'other', family: 'other' };
}
/** One check per name, sorted by loop and name. Readings of one run in a log and in a report count once. */
function checksOf(readings, sections) {
    const names = [...new Set([...readings.map(({ check }) => check), ...sections.flatMap(({ check }) => check?.name ?? [])])].sort();
    return names.map((name) => checkOf(name, readings.filter(({ check }) => check === name), sections));
}
function checkOf(name, own, sections) {
    // A given check that says nothing was run all the same.
    const given = sections.filter(({ check }) => check?.name === name);
    const steps = [...new Set([...own.map(({ section }) => section), ...given].flatMap(({ step }) => step ?? []))];
    const counted = countedOnce(own);
    const sum = (key) => counted.reduce((total, { reading }) => total + (reading[key] ?? 0), 0);
    const exits = steps.map(({ exitCode }) => exitCode).filter((code) => code !== null);
    const times = steps.filter(({ startMs, endMs }) => startMs !== null && endMs !== null).map(({ startMs, endMs }) => (endMs ?? 0) - (startMs ?? 0));
    const failing = steps.find(({ exitCode }) => exitCode) ?? steps.find(({ command }) => command);
    const finished = sections.some(({ step }) => step !== null);
    return {
        name,
        loop: (0,kind/* loopOf */.mn)(given[0]?.check?.family ?? own[0]?.family ?? 'other'),
        ...(given[0]?.check ? { family: given[0].check.family } : {}),
        tools: [...new Set(own.map(({ reading }) => reading.tool))].sort(),
        command: failing?.command ?? null,
        exitCode: exits.length ? Math.max(...exits) : steps.length && finished && !steps.some(({ interrupted }) => interrupted) ? 0 : null,
        durationMs: times.length ? times.reduce((total, time) => total + time, 0) : null,
        passed: sum('passed'),
        failed: sum('failed'),
        skipped: sum('skipped'),
        truncated: own.some((entry) => entry.reading.truncated || isRefused(entry)),
        notRun: [...new Set(own.flatMap(({ reading }) => reading.notRun))].sort().slice(0, 1_000),
    };
}
/** What the machine, the network or the set-up can refuse a command before it does its work. */
const REFUSALS = new Set(['network-up', 'service-up', 'http-status', 'deps-resolve', 'resource', 'runner', 'env-set', 'tool-present']);
/** True for a step that failed by refusals alone: it did not get to what it is there for, nor did what comes after it. */
function isRefused({ reading, section }) {
    const errors = reading.findings.filter(({ severity }) => severity === 'error');
    return (section.step?.exitCode ?? 0) > 0 && !reading.passed && errors.length > 0 && errors.every(({ kind, test }) => REFUSALS.has(kind) && !test);
}
/** Leaves out the second telling of one run: by another tool with the same counts, or by a report of what a log has counted. Logs come first. */
function countedOnce(own) {
    const counted = [];
    const told = own.filter(({ reading }) => reading.passed !== null || reading.failed !== null);
    const ordered = [...told].sort((a, b) => Number(b.section.isLog) - Number(a.section.isLog));
    for (const entry of ordered)
        if (!counted.some((other) => isRetold(other, entry)))
            counted.push(entry);
    return counted;
}
function isRetold(first, second) {
    if (first.leg && second.leg && first.leg.job !== second.leg.job)
        return false;
    const [a, b] = [first.reading, second.reading];
    const samePassed = (a.passed ?? 0) === (b.passed ?? 0);
    const sameFailed = (a.failed ?? 0) === (b.failed ?? 0);
    const isOther = first.section.source !== second.section.source || first.section.order !== second.section.order || a.format !== b.format;
    if (!isOther)
        return false;
    if (samePassed && sameFailed)
        return true;
    // A suite that did not load is a case to a report and none to the runner.
    return first.section.isLog && !second.section.isLog && samePassed && (a.passed ?? 0) > 0;
}

;// CONCATENATED MODULE: ./lib/attribute/foreign.js
// Which paths belong to a language, its runtime or a test framework, told by the path alone: without a checkout nothing else tells.
/** Packages of the Java platform, its languages and its test tools, as a class's path shows them. */
const JVM = /^(?:java|javax|jdk|sun|com\/sun|junit|kotlin|kotlinx|scala|groovy|clojure|android\/(?:os|app)|dalvik|org\/(?:junit|hamcrest|mockito|assertj|testng|easymock|powermock|spockframework|scalatest|opentest4j|apache\/(?:maven|tools\/ant)|gradle|codehaus\/groovy|eclipse\/jdt)|io\/(?:kotest|mockk)|com\/(?:intellij\/rt|google\/common\/truth))\/(?:[\w$]+\/)*[\w$]+\.(?:java|kt|scala|groovy|clj)$/;
/** Files inside the runtimes and the runners themselves. */
const RUNTIME = /(?:^|\/)(?:node:|internal\/(?:process|modules|timers|test_runner|assert)\/|lib\/python\d(?:\.\d+)?\/|lib\/ruby\/|rustc\/[0-9a-f]{7,}\/|src\/libstd\/|go\/src\/(?:testing|runtime|reflect|net|os|sync)\/|usr\/lib\/)|^(?:_?testing\.go|asm_\w+\.s|<frozen |<__array_function__)|^(?:unittest|_pytest|pluggy|asyncio|importlib)\/\w+\.py$/;
/** True for a path that no project calls its own. Bounded by the path's length. */
const isForeignPath = (path) => JVM.test(path) || RUNTIME.test(path);

;// CONCATENATED MODULE: ./lib/attribute/installs.js
// Gathers what the logs say was installed, on this run and on the base.
const INSTALLS = /\b(?:install|add|get|require|update|upgrade)\b/;
const MOST = 5_000;
const COMMAND_CHARS = 2_000;
/** The installs of all sections; nothing where none tells of any. */
function installsOf(sections) {
    const of = (role) => sections.flatMap((section) => (section.role === role ? (section.installed ?? []) : [])).slice(0, MOST);
    const head = of('head');
    const commands = sections.flatMap(({ role, step }) => role === 'head' && step?.command && INSTALLS.test(step.command) ? [step.command.slice(0, COMMAND_CHARS)] : []);
    return head.length || commands.length ? { installs: { head, base: of('base'), commands: [...new Set(commands)] } } : {};
}

;// CONCATENATED MODULE: ./lib/attribute/legs.js
// Says which leg of a matrix a source belongs to, and gives a job's matrix values their names where the workflow tells them.
/** Every leg seen in logs, by job name, sorted. */
function legsOf(sections) {
    const byJob = new Map();
    for (const { leg, role } of sections)
        if (leg && role === 'head' && !byJob.has(leg.job))
            byJob.set(leg.job, leg);
    return [...byJob.values()].sort((a, b) => (a.job < b.job ? -1 : 1));
}
/** The leg of a report: the one whose every matrix value stands in its path; the only leg when there is but one; else null. */
function legOfReport(path, legs) {
    if (legs.length === 1)
        return legs[0] ?? null;
    const tokens = new Set(path
        .toLowerCase()
        .split(/[^a-z0-9.]+/)
        .flatMap((token) => [token, token.replace(/\.\w+$/, '')]));
    const fitting = legs.filter(({ matrix, job }) => {
        const values = Object.values(matrix)
            .flatMap((value) => value.toLowerCase().split(/[^a-z0-9.]+/))
            .filter(Boolean);
        return values.length ? values.every((value) => tokens.has(value)) : tokens.has(job.toLowerCase());
    });
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

;// CONCATENATED MODULE: ./lib/attribute/paths.js
// Turns a path as a tool printed it into the repository's own, or says that it cannot.
const WORKSPACES = /^(?:\/home\/runner\/work\/[^/]+\/[^/]+|\/Users\/runner\/work\/[^/]+\/[^/]+|\/__w\/[^/]+\/[^/]+|\/github\/workspace|[A-Za-z]:\/a\/[^/]+\/[^/]+|\/builds\/[^/]+\/[^/]+|\/home\/travis\/build\/[^/]+\/[^/]+|\/home\/circleci\/(?:project|repo)|\/workspace|\/workspaces\/[^/]+|\/root\/repo|\/usr\/src\/app|\/app|\/src|\/code|\/repo|\/mnt\/[a-z]\/a\/[^/]+\/[^/]+|\/var\/(?:jenkins_home|lib\/(?:jenkins|hudson))\/workspace\/[^/]+|(?:[A-Za-z]:)?\/(?:[^/]+\/){1,6}(?:jobs\/[^/]+\/workspace|jenkins\/(?:agent\/)?workspace\/[^/]+)|\/home\/vsts\/work\/\d+\/s|[A-Za-z]:\/agent\/_work\/\d+\/s)\//;
const SCHEMES = /^(?:file:\/\/|webpack(?:-internal)?:\/\/\/?(?:\.\/)?|vite-node:|ng:\/\/\/)/;
/** Beyond so many file names, classes are not looked for. */
const MOST_NAMES = 50_000;
const CODE_FILE = /\.(?:py|java|kt|kts|scala|groovy|cs|fs|vb|php|rb|ts|js|mjs|cjs|tsx|jsx|go|rs|swift|dart|ex|exs)$/;
/** A resolver over the checkout's files, or over `extra` paths (those of the diff) when there is no checkout. The checkout is listed when a path is first asked for. */
function resolverOf(sources, extra, pathMap) {
    let built = null;
    const places = () => (built ??= placesOf(sources, extra));
    const memo = new Map();
    const classes = new Map();
    return {
        get known() {
            return places().known;
        },
        exists: (path) => places().files.has(path),
        foreign(printed) {
            const bare = places().known ? null : normalise(printed, pathMap);
            return bare?.absolute ? bare.rest.replace(/^[A-Za-z]:\//, '') || null : null;
        },
        path(printed, hints) {
            const key = `${printed}\u0000${hints.join('\u0000')}`;
            const seen = memo.get(key);
            if (seen !== undefined)
                return seen;
            const bare = normalise(printed, pathMap);
            const found = bare && resolve(bare, hints, places());
            memo.set(key, found);
            return found;
        },
        classFile(name, hints) {
            const key = `${name}\u0000${hints.join('\u0000')}`;
            const seen = classes.get(key);
            if (seen !== undefined)
                return seen;
            const found = classIn(name, hints, places());
            classes.set(key, found);
            return found;
        },
    };
}
function classIn(name, hints, { byName, scopes }) {
    const stem = name
        .replace(/[$+].*$/, '')
        .replaceAll('.', '/')
        .replaceAll('\\', '/');
    const last = stem.slice(stem.lastIndexOf('/') + 1);
    const candidates = byName.size > MOST_NAMES ? [] : candidatesOf(stem, last, byName);
    const hinted = candidates.filter((path) => hints.some((hint) => hint && scopes(hint).some((dir) => dir && path.startsWith(dir))));
    const pool = hinted.length ? hinted : candidates;
    return pool.length === 1 ? (pool[0] ?? null) : null;
}
function placesOf(sources, extra) {
    const known = sources.paths.length > 0;
    const paths = known ? sources.paths : extra;
    const byName = new Map();
    for (const path of paths) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const same = byName.get(name);
        if (same)
            same.push(path);
        else
            byName.set(name, [path]);
    }
    return { known, files: new Set(paths), byName, scopes: scopeDirs(sources, paths) };
}
function resolve(bare, hints, { files, byName, scopes }) {
    for (const hint of hints)
        for (const dir of hint ? scopes(hint) : [])
            if (files.has(`${dir}${bare.rest}`))
                return `${dir}${bare.rest}`;
    if (files.has(bare.rest))
        return bare.rest;
    return bySuffix(bare.rest, byName) ?? (bare.absolute ? null : bare.rest);
}
const EXTENSIONS = ['.py', '.java', '.kt', '.scala', '.groovy', '.cs', '.php', '.rb', '.ts', '.js', '.swift', '.ex', '.exs', '.fs', '.dart', '.bats'];
function candidatesOf(stem, last, byName) {
    if (!/^[\w-]+$/.test(last))
        return [];
    // A Python class inside a module has one segment too many.
    const parent = stem.includes('/') ? stem.slice(0, stem.lastIndexOf('/')) : '';
    for (const [path, name] of [
        [stem, last],
        [parent, parent.slice(parent.lastIndexOf('/') + 1)],
    ]) {
        if (!path || !name)
            continue;
        const found = EXTENSIONS.flatMap((extension) => (byName.get(name + extension) ?? []).filter((file) => file === path + extension || file.endsWith(`/${path}${extension}`)));
        if (found.length)
            return found;
    }
    return EXTENSIONS.flatMap((extension) => byName.get(last + extension) ?? []).filter((file) => CODE_FILE.test(file));
}
/** Splits off scheme, query, workspace and map; null for what is no file path. */
function normalise(printed, pathMap) {
    let path = printed
        .trim()
        .replace(SCHEMES, '')
        .replaceAll('\\', '/')
        .replace(/[?#].*$/, '');
    if (!path || path.length > 1_000 || path.startsWith('node:') || path.startsWith('<') || /^https?:/.test(path))
        return null;
    path = path.replace(/^\/+(?=[A-Za-z]:\/)/, '').replace(/^\/{2,}/, '/');
    const mapped = pathMap.find(({ from }) => path === from || path.startsWith(from.endsWith('/') ? from : `${from}/`));
    if (mapped)
        path = join(mapped.to, path.slice(mapped.from.length));
    const workspace = WORKSPACES.exec(path);
    if (workspace)
        return { rest: collapse(path.slice(workspace[0].length)), absolute: false };
    const absolute = path.startsWith('/') || /^[A-Za-z]:\//.test(path);
    const rest = collapse(path.replace(/^\/+/, ''));
    return rest ? { rest, absolute } : null;
}
const join = (to, rest) => [to.replace(/\/+$/, ''), rest.replace(/^\/+/, '')].filter((part) => part && part !== '.').join('/');
/** Takes `.` and `..` out; a path that climbs above its root loses the climb. */
function collapse(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
/** The one file whose path ends with the most of `path`'s segments; null when several do. */
function bySuffix(path, byName) {
    const segments = path.split('/');
    const candidates = byName.get(segments.at(-1) ?? '') ?? [];
    if (!candidates.length)
        return null;
    const scored = candidates.map((file) => ({ file, shared: sharedTail(file.split('/'), segments) }));
    const best = Math.max(...scored.map(({ shared }) => shared));
    const top = scored.filter(({ shared }) => shared === best);
    // A lone file name says too little when the printed path has directories that do not fit.
    if (top.length !== 1 || (best === 1 && segments.length > 1 && (top[0]?.file.includes('/') ?? false)))
        return null;
    return top[0]?.file ?? null;
}
function sharedTail(a, b) {
    let count = 0;
    while (count < a.length && count < b.length && a[a.length - 1 - count] === b[b.length - 1 - count])
        count++;
    return count;
}
/** Gives the directories (ending in `/`, or empty for the root) that a package name, import path or directory hint stands for. */
function scopeDirs(sources, paths) {
    const dirs = new Set();
    for (const path of paths)
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
            dirs.add(path.slice(0, at));
    const names = new Map();
    for (const path of paths.filter((file) => /(?:^|\/)(?:package\.json|go\.mod|Cargo\.toml|pyproject\.toml)$/.test(file)).slice(0, 500)) {
        const text = sources.read(path);
        const name = text && (/^\s{0,8}"name"\s*:\s*"([^"]+)"/m.exec(text)?.[1] ?? /^module\s+(\S+)/m.exec(text)?.[1] ?? /^name\s*=\s*"([^"]+)"/m.exec(text)?.[1]);
        if (name)
            names.set(name, path.slice(0, path.lastIndexOf('/') + 1));
    }
    const memo = new Map();
    return (hint) => {
        const seen = memo.get(hint);
        if (seen)
            return seen;
        const found = dirsOf(hint, names, dirs);
        memo.set(hint, found);
        return found;
    };
}
function dirsOf(hint, names, dirs) {
    const named = names.get(hint);
    if (named !== undefined)
        return [named];
    const bare = normalise(hint, [])?.rest ?? hint;
    if (dirs.has(bare))
        return [`${bare}/`];
    for (const [name, dir] of names)
        if (hint.startsWith(`${name}/`))
            return [`${dir}${hint.slice(name.length + 1)}/`];
    const tails = bare.split('/').map((_, at, all) => all.slice(at).join('/'));
    for (const tail of tails) {
        if (dirs.has(tail))
            return [`${tail}/`];
        const under = [...dirs].filter((dir) => dir.endsWith(`/${tail}`));
        if (under.length === 1)
            return [`${under[0]}/`];
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/attribute/index.js
// Puts every finding where it belongs: its path in the repository, its frames, its check and its leg.







const VENDOR = /(?:^|\/)(?:node_modules|vendor|site-packages|dist-packages|\.venv|venv|\.cargo|\.rustup|rustlib|GOROOT|third_party|\.gradle|\.m2|bower_components)\/|^(?:\/?usr\/|\/?opt\/hostedtoolcache)/;
/** Places all findings of all sections. Paths that cannot be resolved become null; nothing is invented. */
function attribute(input) {
    const changed = (input.change?.files ?? []).flatMap((file) => [file.path, file.oldPath]);
    const resolver = resolverOf(input.sources, [...new Set(changed)].sort(), input.pathMap);
    const sections = settledAttempts(input.sections);
    const legs = legsOf(sections);
    const readings = sections.flatMap((section) => tellingOf(section).map((reading) => placeReading(reading, section, legs)));
    const of = (role) => readings.filter(({ section }) => section.role === role);
    const placed = (role) => withoutEchoes(of(role)).flatMap((entry) => entry.reading.findings.map((finding) => placeFinding(finding, entry, resolver)));
    const passed = (role) => of(role).flatMap((entry) => passedOf(entry, resolver));
    const head = sections.filter(({ role }) => role === 'head');
    const isLast = isLastOf(head);
    const findings = placed('head');
    return {
        findings,
        base: placed('base'),
        retry: { findings: placed('retry'), passed: passed('retry'), completed: completedTools(of('retry')) },
        // Passed tests only weigh the edits of a change against its failures, here or where legs are put together.
        passed: input.isShared || findings.length ? passed('head') : [],
        checks: checksOf(of('head').filter(({ section }) => isLast(section)), head.filter(isLast)),
        legs,
        completed: completedTools(of('head').filter(({ section }) => isLast(section))),
        sources: new Set(head.map(({ source }) => source)).size,
        ...installsOf(sections),
    };
}
const CONSEQUENCE = /^(?:error: )?(?:could not compile|aborting due to|the step (?:ended|was ended))|^make(?:\[\d+\])?: \*\*\*|^Process completed|^BUILD FAIL/;
/** Leaves out what a failed step says when a report it wrote, or the same program before it, has said it all. */
function withoutEchoes(readings) {
    const telling = readings.filter(({ reading }) => reading.format !== 'generic' && reading.findings.some(({ severity }) => severity === 'error'));
    return readings.filter(({ reading, section, leg, family }) => {
        const command = section.step?.command;
        if (reading.format !== 'generic' || !command)
            return true;
        const own = telling.filter((other) => other.leg?.job === leg?.job);
        const isReport = (other) => (section.check ? other.check?.name === section.check.name : namesReport(command, other.source));
        const wrote = own.some((other) => !other.section.isLog && isReport(other.section));
        // Tests that never ran are a failure of their own, whatever stopped them.
        const echoes = family !== 'unit' &&
            reading.findings.every(({ message }) => CONSEQUENCE.test(message)) &&
            own.some((other) => other.section.isLog && other.section.order < section.order);
        return !wrote && !echoes;
    });
}
/** True when a command redirects or reports into a file of this name. */
function namesReport(command, path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return name.length > 4 && command.includes(name);
}
/** Tools with counts and nothing cut short. */
function completedTools(readings) {
    const own = readings.filter(({ reading }) => reading.passed !== null || reading.failed !== null);
    return [...new Set(own.map(({ reading }) => reading.tool))].filter((tool) => !own.some(({ reading }) => reading.tool === tool && reading.truncated)).sort();
}
function placeReading(reading, section, legs) {
    const { check, family } = checkName(reading, section);
    return { reading, section, leg: section.leg ?? (section.role === 'head' ? legOfReport(section.source, legs) : null), check, family };
}
/** Directories a path of this source may be relative to: what a runner named, then the source's own path from the right. */
function hintsOf(scope, section) {
    const folders = section.isLog
        ? []
        : section.source
            .split('/')
            .slice(0, -1)
            .reverse()
            .filter((part) => /[a-z]/i.test(part))
            .slice(0, 4);
    return [scope, ...folders];
}
function placeFinding(finding, entry, resolver) {
    const { section, leg, check } = entry;
    const hints = hintsOf(finding.scope, section);
    const frames = finding.frames.map((frame) => placeFrame(frame, hints, resolver));
    const file = finding.test ? testFile(finding, frames, { hints, resolver }) : null;
    const named = finding.test && titled({ ...finding.test, file });
    // A report has no other way to say that a whole suite could not load than a case named like its file.
    const isSuite = named !== null && file !== null && (named.name === file || named.name === finding.test?.file);
    const test = isSuite ? null : named;
    const family = entry.family;
    return {
        ...finding,
        test,
        frames,
        check,
        family,
        leg,
        attempt: section.attempt,
        step: section.step,
        order: section.order,
        isLog: section.isLog,
        kind: family === 'policy' && finding.kind === 'style-rule' ? 'policy' : finding.kind,
        isGeneric: entry.reading.format === 'generic',
        location: isSuite && file ? { path: file, line: null, column: null } : locationOf(finding, frames, { file, hints, resolver }),
    };
}
const words = (text) => `${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
const SCRIPT = /\.[cm]?[jt]sx?$/;
/** JavaScript runners agree on a file and a path of titles; told apart as suite and leaf they would not meet. */
function titled(test) {
    const { suite, name, file } = test;
    if (!file || !SCRIPT.test(file) || !name)
        return test;
    const isFile = !suite || suite === file || file.endsWith(suite) || SCRIPT.test(suite);
    return { suite: file, name: isFile || words(name).startsWith(words(suite)) ? name : `${suite} > ${name}`, file };
}
function placeFrame(frame, hints, resolver) {
    const path = resolver.path(frame.path, hints);
    return { ...frame, path: path ?? frame.path, origin: path === null ? 'library' : originOf(path, resolver) };
}
function originOf(path, resolver) {
    if (VENDOR.test(path) || path.startsWith('node:'))
        return 'library';
    if (resolver.known ? !resolver.exists(path) : isForeignPath(path))
        return 'library';
    return (0,test_path/* isTestPath */.M)(path) ? 'test' : 'app';
}
/** File names that tests themselves have; what stands beside them in a test folder may be support. */
const TEST_NAME = /[._-](?:test|spec|tests|cy)\.\w+$|(?:Test|Tests|Spec|IT|TestCase)\.\w+$|(?:^|\/)(?:test_[^/]+|[^/]+_test|[^/]+_spec)\.\w+$|\.bats$/;
/** A plain word may be the name of anything; a dotted or a test-like one is a test's. */
const isTestsFile = (path, suite) => TEST_NAME.test(path) || (/[./\\]/.test(suite) && (0,test_path/* isTestPath */.M)(path));
/** The test's own file: as told, else the outermost frame in a file named like a test, else by its class name. */
function testFile(finding, frames, { hints, resolver }) {
    const told = finding.test?.file;
    const path = told ? resolver.path(told, hints) : null;
    if (path && (resolver.exists(path) || !resolver.known))
        return path;
    const framed = frames.filter(({ origin, path: at }) => origin === 'test' && TEST_NAME.test(at)).at(-1)?.path;
    if (framed)
        return framed;
    const named = finding.test ? resolver.classFile(finding.test.suite, hints) : null;
    return named && isTestsFile(named, finding.test?.suite ?? '') ? named : path;
}
/** Where the finding points: its own location, else its innermost frame in the repository, else the test's file. */
function locationOf(finding, frames, { file, hints, resolver }) {
    if (finding.location) {
        const path = resolver.path(finding.location.path, hints);
        if (path)
            return { ...finding.location, path };
    }
    const frame = frames.find(({ origin }) => origin === 'app' || origin === 'test');
    if (frame)
        return { path: frame.path, line: frame.line, column: frame.column };
    if (file)
        return { path: file, line: null, column: null };
    const foreign = finding.location && resolver.foreign(finding.location.path);
    return finding.location && foreign ? { ...finding.location, path: foreign } : null;
}
function passedOf({ reading, section, leg }, resolver) {
    const hints = hintsOf(null, section);
    return reading.passedTests.map((test) => {
        const told = test.file ? resolver.path(test.file, hints) : null;
        const named = told ? null : resolver.classFile(test.suite, hints);
        return { ...titled({ ...test, file: told ?? (named && isTestsFile(named, test.suite) ? named : null) }), tool: reading.tool, leg };
    });
}

;// CONCATENATED MODULE: ./lib/decisions.js
// Applies what a repository decided once to what was found: ignored paths, masks and the loops of its checks.
/** Leaves out findings in ignored paths, masks what varies from run to run, and puts checks into the loops they were given. */
async function decided(attributed, decisions) {
    const keeps = await keeperOf(decisions.ignore);
    const mask = maskerOf(decisions.own?.masks ?? []);
    const part = parterOf(decisions.own?.neverMerge ?? []);
    const kept = (all) => all.filter(keeps).map((finding) => part(mask(finding)));
    const findings = kept(attributed.findings);
    const base = kept(attributed.base);
    const retry = { ...attributed.retry, findings: kept(attributed.retry.findings) };
    const left = attributed.findings.length - findings.length;
    const named = new Map(decisions.checks.flatMap(({ name, loop }) => (loop ? [[name, loop]] : [])));
    const checks = attributed.checks.map((check) => ({ ...check, loop: decisions.loops[check.name] ?? named.get(check.name) ?? check.loop }));
    const notes = left ? [{ level: 'info', message: `${left} finding${left > 1 ? 's' : ''} in ignored paths left out.` }] : [];
    return { attributed: { ...attributed, findings, base, retry, checks }, notes };
}
async function keeperOf(patterns) {
    if (!patterns.length)
        return () => true;
    const { default: ignore } = await __webpack_require__.e(/* import() */ 298).then(__webpack_require__.t.bind(__webpack_require__, 298, 23));
    const rules = ignore().add([...patterns]);
    return ({ location }) => !location || !ignore.isPathValid(location.path) || !rules.ignores(location.path);
}
/** Characters of a message that own masks see: a pattern may be anybody's. */
const MASKED_CHARS = 600;
/** Puts `<name>` where a mask's pattern stands in a message. */
function maskerOf(masks) {
    if (!masks.length)
        return (finding) => finding;
    const rules = masks.map(({ name, pattern }) => ({ by: `<${name}>`, pattern: new RegExp(pattern, 'g') }));
    return (finding) => {
        const message = finding.message.slice(0, MASKED_CHARS);
        const ownMasked = rules.reduce((text, { pattern, by }) => text.replace(pattern, () => by), message);
        return ownMasked === message ? finding : { ...finding, ownMasked };
    };
}
/** Marks the findings that speak of a name by which nothing may be joined. */
function parterOf(names) {
    if (!names.length)
        return (finding) => finding;
    return (finding) => {
        const said = new Set(finding.message.slice(0, MASKED_CHARS).match(/[\w$]+/g) ?? []);
        const apart = names.filter((name) => said.has(name) || (/\W/.test(name) && finding.message.slice(0, MASKED_CHARS).includes(name)));
        return apart.length ? { ...finding, apart } : finding;
    };
}

;// CONCATENATED MODULE: ./lib/explain/judged.js
// The last word on a verdict: what could not be read may have failed.
/** The digest, unclear instead of fine where an input is missing. */
function judged(digest) {
    const missing = digest.notes.filter(({ level }) => level === 'error').length;
    if (digest.verdict !== 'fine' || (!missing && digest.totals.sources))
        return digest;
    const headline = digest.totals.sources
        ? `nothing new failed in what could be read, but ${missing} input${missing > 1 ? 's' : ''} could not`
        : 'nothing could be read';
    return { ...digest, verdict: 'unclear', headline };
}

// EXTERNAL MODULE: ./lib/explain/digest.js
var digest = __webpack_require__(2366);
;// CONCATENATED MODULE: ./lib/explain/nothing.js
// What is said where no check found anything: the digest alone. It stands apart so that a green run loads nothing of the explaining.

/** The digest of an input without findings, the same that `explain` gives for it. */
const explainNothing = (input) => (0,digest/* digestOf */.o)({ ...input, folded: [], causes: [], hasChange: input.change !== null });

// EXTERNAL MODULE: ./lib/model/bundle.js
var bundle = __webpack_require__(9064);
;// CONCATENATED MODULE: ./lib/ingest/bundle-input.js
// Tells bundles among the inputs, and gathers them by role. The reading of one is loaded only when there is one.

function gatherBundles() {
    const pools = new Map();
    const poolOf = async (role) => {
        const pool = pools.get(role) ?? (await __webpack_require__.e(/* import() */ 537).then(__webpack_require__.bind(__webpack_require__, 3537))).openPool();
        pools.set(role, pool);
        return pool;
    };
    const parts = (role) => pools.get(role)?.parts() ?? [];
    return {
        take: async ({ path, role, isBundle }, chunks) => {
            const { head, whole } = await peeked(chunks);
            if (!isBundle && !head.startsWith(bundle/* BUNDLE_MARK */.Ti))
                return { chunks: whole, note: null };
            return { chunks: null, note: await (await poolOf(role)).add(path, whole) };
        },
        read: () => (pools.size ? { head: parts('head'), base: parts('base'), retry: parts('retry') } : null),
    };
}
/** The beginning of a text, and the text with it. */
async function peeked(chunks) {
    if (Array.isArray(chunks))
        return { head: chunks.slice(0, 2).join(''), whole: chunks };
    const iterator = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
    let head = '';
    let isDone = false;
    while (head.length < bundle/* BUNDLE_MARK */.Ti.length && !isDone) {
        const next = await iterator.next();
        if (next.done)
            isDone = true;
        else
            head += next.value;
    }
    return { head, whole: rejoined(head, isDone ? null : iterator) };
}
async function* rejoined(head, iterator) {
    try {
        if (head)
            yield head;
        if (!iterator)
            return;
        for (let next = await iterator.next(); !next.done; next = await iterator.next())
            yield next.value;
    }
    finally {
        await iterator?.return?.();
    }
}

;// CONCATENATED MODULE: ./lib/ingest/clock.js
// The clock of the machine.
const SYSTEM_CLOCK = {
    // What `performance` stands in takes longer to load than many a report to read.
    now() {
        const [seconds, rest] = process.hrtime();
        return seconds * 1e3 + rest / 1e6;
    },
    every(ms, call) {
        const timer = setInterval(call, ms);
        // A clock keeps nobody waiting.
        timer.unref();
        return () => clearInterval(timer);
    },
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/ingest/event.js
// What a CI event says of the change: which commits stand before and after it.

const PAYLOAD_BYTES = 16 * 2 ** 20;
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Reads GitHub's event payload. What is missing or no full commit hash becomes null: the payload may end in a git call. */
function eventOf(name, sha, payload) {
    const event = recordOf(payload);
    const pull = event.pull_request === undefined ? null : recordOf(event.pull_request);
    return {
        name,
        sha: hashOf(sha),
        pullRequest: pull && { headSha: hashOf(recordOf(pull.head).sha), baseSha: hashOf(recordOf(pull.base).sha) },
        before: hashOf(event.before),
        baseSha: hashOf(recordOf(event.merge_group).base_sha),
        ...(name === 'workflow_run' ? { endedSha: hashOf(recordOf(event.workflow_run).head_sha) } : {}),
    };
}
/** The event of the GitHub run we are in, when `root` is its checkout; null elsewhere. A payload that cannot be read names nothing. */
async function eventOfRun(env, root) {
    const { GITHUB_ACTIONS, GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_SHA, GITHUB_WORKSPACE } = env;
    if (GITHUB_ACTIONS !== 'true' || !GITHUB_EVENT_NAME || !GITHUB_WORKSPACE)
        return null;
    const [workspace, home] = [GITHUB_WORKSPACE, root].map(realOf);
    if (workspace === undefined || !`${home}/`.startsWith(`${workspace}/`))
        return null;
    return eventOf(GITHUB_EVENT_NAME, GITHUB_SHA, payloadAt(GITHUB_EVENT_PATH));
}
function realOf(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return path;
    }
}
/** The payload of the event at a path (`GITHUB_EVENT_PATH`); null where there is none, it is too long or no JSON. */
function payloadAt(path) {
    try {
        if (!path || (0,external_node_fs_.statSync)(path).size > PAYLOAD_BYTES)
            return null;
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return null;
    }
}
const hashOf = (value) => (typeof value === 'string' && HASH.test(value) ? value : null);
const recordOf = (value) => (typeof value === 'object' && value !== null ? { ...value } : {});

// EXTERNAL MODULE: ./lib/ingest/files.js
var ingest_files = __webpack_require__(8342);
;// CONCATENATED MODULE: ./lib/ingest/inputs.js
// Finds everything a call gives to read, in all its roles: paths and globs, texts, and what checks left.

/** Finds the inputs of every role, each role's sorted by path. */
async function findAll(given, place) {
    const found = await Promise.all(['head', 'base', 'retry'].map((role) => findRole(given[role], role, place)));
    return { inputs: found.flatMap(({ inputs }) => inputs), notes: found.flatMap(({ notes }) => notes) };
}
async function findRole(inputs, role, place) {
    const { stdin, limits } = place;
    const patterns = inputs.filter((input) => typeof input === 'string');
    const found = patterns.length ? await (0,ingest_files/* findInputs */.ZZ)(patterns, role, place) : { inputs: [], notes: [] };
    const files = found.inputs.map((input) => ({ input, file: input.file, open: () => (0,ingest_files/* openFound */.Bv)(input, stdin, limits.sourceBytes) }));
    const given = inputs.filter((input) => typeof input !== 'string').map((input) => openableOf(input, role, place));
    // A report that a check left is read as that check's, whoever else names it.
    const left = new Set(given.map(({ file }) => file));
    const all = [...files.filter(({ file }) => file === null || !left.has(file)), ...given];
    return { inputs: all.sort((a, b) => (a.input.path < b.input.path ? -1 : 1)), notes: found.notes };
}
function openableOf(given, role, { stdin, limits }) {
    const input = { path: given.name, role, attempt: role === 'retry' ? 2 : 1 };
    if ('job' in given) {
        const { file, job } = given;
        const open = async () => (file === null ? { chunks: null, notes: [] } : (0,ingest_files/* openFound */.Bv)({ ...input, file }, stdin, limits.sourceBytes));
        return { input, file, job, open };
    }
    if ('isBundle' in given) {
        const { file, isBundle } = given;
        return { input, file, isBundle, open: () => (0,ingest_files/* openFound */.Bv)({ ...input, file }, stdin, limits.sourceBytes) };
    }
    if ('file' in given) {
        const { file, name, step, check } = given;
        const open = () => (step ? (0,ingest_files/* openOutput */.c1)(file, name, limits.sourceBytes) : (0,ingest_files/* openFound */.Bv)({ ...input, file }, stdin, limits.sourceBytes));
        return { input, file, check, step, open };
    }
    const chunks = typeof given.text === 'string' ? [given.text] : given.text;
    return { input, file: null, open: async () => ({ chunks, notes: [] }) };
}

;// CONCATENATED MODULE: ./lib/ingest/meter.js
// Watches the reading of one call: ends it when its time is used up, and tells how far it has come.
const TICK_MS = 250;
const MIB = 2 ** 20;
const OVER = Symbol('over');
/** Starts the time. `end` must be called. */
function openMeter({ clock, seconds, total, tell }) {
    const endMs = clock.now() + seconds * 1_000;
    const isOver = () => clock.now() >= endMs;
    const reading = { path: '', at: 0, chars: 0 };
    const left = { cut: null, unread: [], isError: false };
    let role = 'head';
    let wake = () => { };
    const stop = clock.every(TICK_MS, () => {
        if (isOver())
            wake();
        else if (reading.path)
            tell(textOf(reading, total));
    });
    /** Waits no longer than the time: a pipe's writer may never come. */
    const within = (work) => new Promise((resolve, reject) => {
        wake = () => resolve(OVER);
        work.then(resolve, reject);
    });
    const cut = () => {
        left.cut ??= reading.path;
        left.isError ||= role === 'head';
    };
    const counted = (chunk) => {
        reading.chars += chunk.length;
        return chunk;
    };
    return {
        async opened(input, open) {
            Object.assign(reading, { path: input.path, at: reading.at + 1, chars: 0 });
            role = input.role;
            const found = isOver() ? OVER : await within(open());
            if (found !== OVER)
                return found;
            left.unread.push(input);
            left.isError ||= role === 'head';
            return null;
        },
        through: (chunks) => (Symbol.asyncIterator in chunks ? timedStream(chunks, { isOver, within, cut, counted }) : timedList(chunks, { isOver, cut, counted })),
        end() {
            stop();
            return notesOf(left, seconds);
        },
    };
}
function* timedList(chunks, { isOver, cut, counted }) {
    for (const chunk of chunks) {
        if (isOver())
            return cut();
        yield counted(chunk);
    }
}
async function* timedStream(chunks, { isOver, within, cut, counted }) {
    const iterator = chunks[Symbol.asyncIterator]();
    let isCut = false;
    try {
        for (;;) {
            const next = await within(iterator.next());
            if (next !== OVER && next.done)
                return;
            isCut = next === OVER || isOver();
            if (next === OVER || isCut)
                return cut();
            yield counted(next.value);
        }
    }
    finally {
        // One that is still waited for cannot be ended, and must not be waited for.
        const ended = iterator.return?.();
        if (isCut)
            ended?.catch(() => { });
        else
            await ended;
    }
}
function textOf({ path, at, chars }, total) {
    const size = chars >= MIB ? `, ${inThrees(Math.floor(chars / MIB))} MB` : '';
    return `reading ${path}${size}${total > 1 ? ` (${at} of ${total})` : ''}`;
}
function notesOf({ cut, unread, isError }, seconds) {
    const level = isError ? 'error' : 'warning';
    const why = `the ${seconds} seconds for reading are used up`;
    const [first] = unread;
    const others = unread.length - 1;
    const more = others ? ` and ${others} more ${others > 1 ? 'inputs' : 'input'} were` : ' was';
    return [
        ...(cut === null ? [] : [{ level, message: `${cut} was read in part: ${why}.` }]),
        ...(first ? [{ level, message: `${first.path}${more} not read: ${why}.` }] : []),
    ];
}
/** A number with its digits in threes. The runtime's own way to write one takes longer to load than many a report to read. */
const inThrees = (number) => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/ingest/root.js
// Finds the checkout: the directory that paths belong to.


/** The absolute path of the checkout: what was given, else the nearest git top level at or above `cwd`, else `cwd`. */
function rootOf(cwd, given) {
    if (given !== undefined)
        return (0,external_node_path_.resolve)(cwd, given);
    for (let folder = (0,external_node_path_.resolve)(cwd);; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
            return folder;
        if (folder === (0,external_node_path_.dirname)(folder))
            return (0,external_node_path_.resolve)(cwd);
    }
}

// EXTERNAL MODULE: ./lib/model/limits.js
var limits = __webpack_require__(8868);
// EXTERNAL MODULE: ./lib/model/sources.js
var sources = __webpack_require__(436);
// EXTERNAL MODULE: ./lib/parse/formats/junit.js + 8 modules
var junit = __webpack_require__(369);
;// CONCATENATED MODULE: ./lib/parse/most-findings.js
// Keeps the findings of one source within their limit, and says so: a format may keep fewer itself, none keeps more.
/** The source with its first `limits.findings` findings; counts stay as they were. */
function withinLimit(parsed, path, limits) {
    const readings = parsed.sections.flatMap((section) => section.readings);
    const found = readings.reduce((sum, { findings }) => sum + findings.length, 0);
    if (found < limits.findings)
        return parsed;
    const over = found - limits.findings;
    const message = over > 0 ? `${over} further findings are not listed` : `only the first ${limits.findings} findings are listed`;
    const note = { level: 'warning', message: `${path}: ${message}` };
    const isTold = !over && !readings.some((reading) => isSilent(reading, limits));
    return { sections: over ? firstOf(parsed.sections, limits.findings) : parsed.sections, notes: isTold ? parsed.notes : [...parsed.notes, note] };
}
/** True when its format kept as many as it may and says nothing of more. */
const isSilent = ({ findings, notes }, limits) => findings.length >= limits.findings && !notes.some((note) => note.includes('not listed'));
function firstOf(sections, most) {
    let left = most;
    const take = (reading) => {
        const findings = reading.findings.slice(0, left);
        left -= findings.length;
        return { ...reading, findings };
    };
    return sections.map((section) => ({ ...section, readings: section.readings.map(take) }));
}

// EXTERNAL MODULE: ./lib/parse/reading.js
var parse_reading = __webpack_require__(1656);
// EXTERNAL MODULE: ./lib/parse/source-text.js
var source_text = __webpack_require__(3111);
// EXTERNAL MODULE: ./lib/parse/xml/root.js
var xml_root = __webpack_require__(324);
;// CONCATENATED MODULE: ./lib/parse/unrecognised.js
// Says of a structured file that no format knows it: silence would read as if nothing had failed.

const JSON_HEAD = /^[\uFEFF\s]{0,200}(?:\{\s{0,200}(?:"|\}|$)|\[\s{0,200}(?:[{["]|\]|$))/;
const REPORT = /\.(?:xml|json|jsonl|ndjson|sarif|trx|tap)(?:\.gz)?$/i;
/** What a text is by its beginning: XML with its root, JSON, or null for any other. */
function structureOf(head) {
    const root = /^[\uFEFF\s]*</.test(head) ? (0,xml_root/* rootOf */.I)(head) : null;
    if (root)
        return `an XML document of <${root.name.slice(0, 60)}>`;
    if (/^[\uFEFF\s]*<(?:\?xml|!DOCTYPE)/i.test(head))
        return 'an XML document without an element';
    return JSON_HEAD.test(head) ? 'a JSON document' : null;
}
const saysNothing = ({ sections }) => sections.every(({ readings }) => readings.every(({ findings, passed, failed, skipped }) => !findings.length && passed === null && failed === null && skipped === null));
/** The source with a note where it is blank, or structured and of no known format. */
function toldUnrecognised(parsed, path, head) {
    if (!saysNothing(parsed))
        return parsed;
    const structure = structureOf(head);
    // A text without a character was noted when it was opened.
    const isBlank = REPORT.test(path) && head !== '' && !head.trim();
    if (!structure && !isBlank)
        return parsed;
    const message = isBlank ? `${path}: it is empty` : `${path}: it is ${structure} that no known tool writes; nothing was found in it`;
    return { ...parsed, notes: [...parsed.notes, { level: 'warning', message }] };
}

;// CONCATENATED MODULE: ./lib/parse/index.js
// Reads one source: finds out what it is, cuts a log into sections, gives each section's text to the formats that recognise it.






const HEAD_CHARS = 64 * 1024;
/** Reads a source as a stream. Never throws on bad input: it gives less, and a note. */
async function parseSource(source, limits) {
    const chunks = source.chunks[Symbol.asyncIterator] ? source.chunks : fromSync(source.chunks);
    const iterator = chunks[Symbol.asyncIterator]();
    const head = [];
    let length = 0;
    while (length < HEAD_CHARS) {
        const next = await iterator.next();
        if (next.done)
            break;
        head.push(next.value);
        length += next.value.length;
    }
    const start = head.join('').slice(0, HEAD_CHARS);
    const rest = { [Symbol.asyncIterator]: () => chain(head, iterator) };
    const report = (await formatsFor(start)).find((format) => safely(() => format.probe(start)) === true);
    if (report)
        return withinLimit(await readReport({ ...source, chunks: rest }, report, limits), source.path, limits);
    // What reads logs is many times what reads a report.
    const { readLog } = await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(344), __webpack_require__.e(667), __webpack_require__.e(255), __webpack_require__.e(195), __webpack_require__.e(775)]).then(__webpack_require__.bind(__webpack_require__, 2775));
    return toldUnrecognised(withinLimit(await readLog({ ...source, chunks: rest }, limits), source.path, limits), source.path, start);
}
/** The formats that a head may be of, in the registry's order; no others are loaded. JUnit's roots are its own. */
async function formatsFor(head) {
    if (!/^[\uFEFF\s]*</.test(head))
        return (await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(344), __webpack_require__.e(667)]).then(__webpack_require__.bind(__webpack_require__, 4667))).DATA_FORMATS;
    return junit/* junit */.b.probe(head) ? [junit/* junit */.b] : (await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(344), __webpack_require__.e(255)]).then(__webpack_require__.bind(__webpack_require__, 3255))).XML_FORMATS;
}
async function* fromSync(chunks) {
    yield* chunks;
}
async function* chain(head, iterator) {
    try {
        yield* head;
        for (let next = await iterator.next(); !next.done; next = await iterator.next())
            yield next.value;
    }
    finally {
        // A reader that gives up leaves its file open otherwise.
        await iterator.return?.();
    }
}
async function readReport(source, format, limits) {
    const context = { source: source.path, command: null, step: null, limits };
    try {
        const reader = format.open(context);
        for await (const chunk of source.chunks)
            reader.push(chunk);
        const reading = (0,parse_reading/* readingOf */.M)(format, await reader.end());
        const notes = reading.notes.map((message) => ({ level: 'warning', message: `${source.path}: ${message}` }));
        return { sections: [{ ...(0,source_text/* placeOf */.$)(source), step: source.step ?? null, readings: [reading], order: 0, isLog: false }], notes };
    }
    catch (error) {
        return { sections: [], notes: [failed(source.path, format, error)] };
    }
}
function failed(path, format, error) {
    const why = error instanceof Error ? error.message : String(error);
    return { level: 'warning', message: `${path}: ${format.title} could not be read to its end (${why.slice(0, 200)})` };
}
function safely(attempt) {
    try {
        return attempt();
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/render/options.js
var render_options = __webpack_require__(4571);
;// CONCATENATED MODULE: ./lib/publish/activity.js
// Shows what is being done when it takes long: on a terminal one line that is written again and taken away, in CI a line now and then, else nothing.
const SHOWN_AFTER_MS = 1_000;
const activity_TICK_MS = 250;
const CI_EVERY_MS = 10_000;
/** Starts; nothing is shown in the first second. `end` must be called. */
function openActivity({ write, place, clock }) {
    const startMs = clock.now();
    let doing = '';
    let shown = '';
    let shownMs = startMs;
    let found = null;
    const draw = () => {
        const nowMs = clock.now();
        if (!doing || nowMs - startMs < SHOWN_AFTER_MS)
            return;
        found ??= place();
        if (found === 'nowhere')
            return;
        if (found === 'ci') {
            if (nowMs - shownMs < CI_EVERY_MS)
                return;
            shownMs = nowMs;
            write(`broken-assumption: ${doing}, ${Math.floor((nowMs - startMs) / 1_000)} s\n`);
            return;
        }
        const text = doing.slice(0, Math.max(1, found.columns - 1));
        if (text === shown)
            return;
        write(`\r\u001B[2K\u001B[2m${text}\u001B[0m`);
        shown = text;
    };
    const stop = clock.every(activity_TICK_MS, draw);
    return {
        say(text) {
            const isOther = kindOf(text) !== kindOf(doing);
            doing = plain(text);
            // What comes may keep the machine busy until it is done.
            if (isOther)
                draw();
        },
        end() {
            stop();
            if (shown)
                write('\r\u001B[2K');
            shown = '';
            doing = '';
        },
    };
}
const kindOf = (text) => text.slice(0, text.indexOf(' '));
/** A file's name may hold anything, also what a terminal or GitHub's runner acts on. */
const plain = (text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').replaceAll('##[', '# #[');

;// CONCATENATED MODULE: ./lib/pipeline.js
// The whole flow, ingest → parse → attribute → explain, and the way to its renderings. The only file that imports stages.



















/** The running of checks, and the effects out; loaded when they are needed. */
const openChecks = () => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(636)]).then(__webpack_require__.bind(__webpack_require__, 5636));
const openPublish = () => __webpack_require__.e(/* import() */ 857).then(__webpack_require__.bind(__webpack_require__, 5857));
/** In one file with all that is loaded once something failed: each file more takes its time to open. */
const openExplain = () => Promise.all(/* import() | failed */[__webpack_require__.e(435), __webpack_require__.e(828)]).then(__webpack_require__.bind(__webpack_require__, 272));
const openBundle = () => __webpack_require__.e(/* import() */ 989).then(__webpack_require__.bind(__webpack_require__, 1989));
/** What is read of GitHub through its API. */
const openGithub = () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(252)]).then(__webpack_require__.bind(__webpack_require__, 252));
/** What is written to a pull request, and the way there. */
const openSurfaces = async () => ({ ...(await Promise.all(/* import() */[__webpack_require__.e(579), __webpack_require__.e(872)]).then(__webpack_require__.bind(__webpack_require__, 7872))), ...(await __webpack_require__.e(/* import() */ 870).then(__webpack_require__.bind(__webpack_require__, 3870))) });
/** Explains what the inputs say. What cannot be read becomes a note of the digest; nothing is thrown for bad input. */
async function explain(inputs, options = {}) {
    const settled = await settle(options);
    settled.onProgress('looking for what to read');
    const found = await findAll({ head: inputs, base: settled.base, retry: settled.retry }, settled);
    const [parsed, ours] = await Promise.all([parseAll(found, settled), changeFor(found, settled)]);
    const { change, notes: changeNotes } = await changeOr(ours, parsed.bundles, settled);
    settled.onProgress('looking at the checkout');
    const { sources, notes: treeNotes } = await sourcesFor(parsed, change, settled);
    const isShared = settled.share !== null || parsed.bundles !== null;
    const placed = attribute({ sections: parsed.sections, sources, change, pathMap: settled.pathMap, isShared });
    const { attributed, notes: mergeNotes } = await sharedOf({ ...(await decided(placed, settled.decisions)), change }, parsed.bundles, settled);
    const notes = [...settled.notes, ...found.notes, ...parsed.notes, ...changeNotes, ...treeNotes, ...mergeNotes];
    const explainFindings = attributed.findings.length ? (await openExplain()).explain : explainNothing;
    settled.onProgress(`explaining ${inThrees(attributed.findings.length)} findings`);
    return signedFor(judged(await explainFindings({ attributed, change, sources, limits: settled.limits, notes })), { ours, change }, settled);
}
/** The change that was found here, else the one the legs compared with. */
async function changeOr(ours, read, { diff }) {
    if (ours.change || !read || diff === 'none')
        return ours;
    const told = (await __webpack_require__.e(/* import() */ 140).then(__webpack_require__.bind(__webpack_require__, 8140))).changeTold(read.head);
    return told.change ? told : ours;
}
/** What was found here, together with what bundles told; given away in parts where somebody asks for them. */
async function sharedOf(own, read, settled) {
    const { share, leg, decisions } = settled;
    if (!share && !read)
        return own;
    const [{ partsOf }, { mergeParts }] = await Promise.all([__webpack_require__.e(/* import() */ 838).then(__webpack_require__.bind(__webpack_require__, 6838)), __webpack_require__.e(/* import() */ 140).then(__webpack_require__.bind(__webpack_require__, 8140))]);
    const origin = share?.origin ?? { id: 'here', slot: 'here', attempt: 1, leg };
    const parts = [...partsOf({ ...own, origin }), ...(read?.head ?? [])];
    share?.take(parts);
    if (!read)
        return own;
    const merged = mergeParts({ head: parts, base: read.base, retry: read.retry });
    const { attributed, notes } = await decided(merged.attributed, decisions);
    return { attributed, notes: [...merged.notes, ...notes] };
}
async function settle(options) {
    const cwd = options.cwd ?? process.cwd();
    const root = rootOf(cwd, options.root);
    const env = options.env ?? process.env;
    return {
        cwd,
        root,
        env,
        base: options.base ?? [],
        retry: options.retry ?? [],
        diff: options.diff ?? null,
        stdin: options.stdin ?? process.stdin,
        pathMap: options.pathMap ?? [],
        limits: { ...limits/* DEFAULT_LIMITS */.d, ...options.limits },
        decisions: options.decisions ?? { checks: [], ignore: [], loops: {} },
        event: options.event === undefined ? await eventOfRun(env, root) : options.event,
        compared: options.compared ?? (async () => ({ change: null, notes: [] })),
        written: options.written ?? [],
        leg: options.leg ?? null,
        notes: options.notes ?? [],
        strict: options.strict ?? false,
        share: options.share ?? null,
        clock: options.clock ?? SYSTEM_CLOCK,
        onProgress: options.onProgress ?? (() => { }),
    };
}
const FEW_OUTCOMES = 1_500;
/** One source after the other, so that only one is in memory, until the time for reading is used up. */
async function parseAll({ inputs }, { limits: all, leg, diff, share, clock, onProgress }) {
    const bundles = gatherBundles();
    const sections = [];
    const notes = [];
    const meter = openMeter({ clock, seconds: all.seconds, total: inputs.length, tell: onProgress });
    for (const { input, open, check, step, job, isBundle = false } of inputs) {
        const opened = await meter.opened(input, open);
        if (!opened)
            continue;
        // Which tests passed weighs the edits of a change, and tells what a retry mended; without either a sample of them is enough.
        const limits = diff === 'none' && input.role !== 'retry' && !share ? { ...all, outcomes: Math.min(all.outcomes, FEW_OUTCOMES) } : all;
        const taken = opened.chunks && (await bundles.take({ ...input, isBundle }, meter.through(opened.chunks)));
        if (taken?.note)
            notes.push(noteOf(taken.note, input.role));
        const chunks = taken?.chunks;
        const source = { ...input, leg: job?.leg ?? leg, check: check ?? null, step: step ?? null };
        const parsed = chunks ? await parseSource({ ...source, chunks }, limits) : { sections: [], notes: [] };
        sections.push(...(job ? (await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(277)]).then(__webpack_require__.bind(__webpack_require__, 1277))).jobSections(parsed.sections, { ...input, job }, limits) : parsed.sections));
        notes.push(...parsed.notes);
        notes.push(...opened.notes.map((note) => noteOf(note, input.role)));
    }
    return { sections, notes: [...notes, ...meter.end()], bundles: bundles.read() };
}
/** A base or a retry that cannot be read leaves more to explain; it hides no failure. */
const noteOf = (note, role) => (role === 'head' || note.level !== 'error' ? note : { ...note, level: 'warning' });
/** The checkout, where anything asks for it: a run without findings and without a change does not. */
async function sourcesFor({ sections, bundles }, change, settled) {
    const isMerged = bundles !== null;
    const told = [...sections.flatMap(({ readings }) => readings), ...(bundles?.head ?? [])];
    const isAsked = (change !== null && !isMerged) || told.some(({ findings }) => findings.length > 0);
    if (!isAsked)
        return { sources: sources/* NO_SOURCES */.D, notes: [] };
    const { openCheckout } = await Promise.all(/* import() | failed */[__webpack_require__.e(435), __webpack_require__.e(828)]).then(__webpack_require__.bind(__webpack_require__, 4865));
    return openCheckout(change, { ...settled, isMerged });
}
async function changeFor({ inputs: found }, settled) {
    const { diff, event, root, cwd, env } = settled;
    if (diff === 'none')
        return { change: null, notes: [] };
    const [{ findChange }, { gitRunner }] = await Promise.all([__webpack_require__.e(/* import() */ 968).then(__webpack_require__.bind(__webpack_require__, 9968)), __webpack_require__.e(/* import() */ 725).then(__webpack_require__.bind(__webpack_require__, 9725))]);
    const inputs = [...found.flatMap(({ file }) => file ?? []), ...settled.written];
    const told = await findChange({ diff, event, root, cwd, inputs, git: gitRunner({ root, env, trusted: event !== null }) });
    if (told.change || diff !== null || !event)
        return told;
    const { change, notes } = await settled.compared(event);
    return { change, notes: change ? notes : [...told.notes, ...notes] };
}
/** Where something broke, whose it is and which commit touched it last. */
async function signedFor(digest, { ours, change }, { root, env, event }) {
    if (!digest.causes.length)
        return digest;
    const [{ provenanceOf }, { signed }] = await Promise.all([
        Promise.all(/* import() | failed */[__webpack_require__.e(435), __webpack_require__.e(828)]).then(__webpack_require__.bind(__webpack_require__, 1830)),
        Promise.all(/* import() | failed */[__webpack_require__.e(435), __webpack_require__.e(828)]).then(__webpack_require__.bind(__webpack_require__, 6502)),
    ]);
    return signed(digest, change, await provenanceOf(digest, ours.change, { root, env, event }));
}
/** All surfaces come together: they share most of what they are made of. */
const openRender = () => Promise.all(/* import() */[__webpack_require__.e(579), __webpack_require__.e(451)]).then(__webpack_require__.bind(__webpack_require__, 3451));
const RENDERINGS = {
    text: 'renderTerminal',
    markdown: 'renderSummary',
    json: 'renderJson',
    brief: 'renderBrief',
    sarif: 'renderSarif',
    annotations: 'renderAnnotations',
};
/** Renders a digest for one surface. */
const render = async (digest, surface, options = {}) => (await openRender())[RENDERINGS[surface]](digest, { ...render_options/* DEFAULT_RENDER_OPTIONS */.a, ...options });
/** The digest with its places on the lines of a pull request's head, which a merge commit's may not be; the same where they do not differ. */
async function onHead(digest, head, place) {
    const [{ headLines }, { movedDigest }] = await Promise.all([__webpack_require__.e(/* import() */ 97).then(__webpack_require__.bind(__webpack_require__, 7097)), __webpack_require__.e(/* import() */ 642).then(__webpack_require__.bind(__webpack_require__, 7642))]);
    return movedDigest(digest, await headLines(head, { ...place, trusted: true }));
}
/** Renders what differs between two runs, for a terminal. */
const renderDifference = async (before, after, options = {}) => (await openRender()).renderDifference(before, after, { ...render_options/* DEFAULT_RENDER_OPTIONS */.a, ...options });
/** Everything that can be read: name, title, what it is read from, family and the tool's page. */
async function formats() {
    const { FORMATS } = await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(344), __webpack_require__.e(667), __webpack_require__.e(255), __webpack_require__.e(195)]).then(__webpack_require__.bind(__webpack_require__, 3195));
    return FORMATS.map(({ name, title, reads, family, url }) => ({ name, title, reads, family, url }));
}


/***/ }),

/***/ 4571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ SUMMARY_CEILING_BYTES),
/* harmony export */   a: () => (/* binding */ DEFAULT_RENDER_OPTIONS)
/* harmony export */ });
// What a caller may decide about a rendering. Everything has a default, so a surface works with none of it known.
/** GitHub drops a whole step summary above 1 MiB; this stays below it. */
const SUMMARY_CEILING_BYTES = 1_000_000;
const DEFAULT_RENDER_OPTIONS = {
    links: null,
    budgetBytes: 64 * 1024,
    secrets: [],
    color: false,
    width: 100,
    osc8: false,
    pathPrefix: '',
    maxAnnotations: 10,
};


/***/ })

};
;