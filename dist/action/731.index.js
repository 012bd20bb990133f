export const id = 731;
export const ids = [731];
export const modules = {

/***/ 17354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hp: () => (/* binding */ renderAnnotations),
/* harmony export */   sw: () => (/* binding */ annotationsIn)
/* harmony export */ });
/* unused harmony exports annotationsOf, workflowCommand */
/* harmony import */ var _cause_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25797);
/* harmony import */ var _hostile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4182);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37429);
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85303);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68939);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48653);
// Annotations: one error on each cause's site that says what follows, then at most one notice for each file that follows.
// They become workflow commands such as
//   ::error file=src/core/types.ts,line=11,title=Broken assumption::`Product.priceCents` exists: … +12 type errors follow






/** GitHub shows ten of one level for a step. */
const PER_LEVEL = 10;
const MESSAGE_UNITS = 4_096;
/** Unchanged lines that GitHub shows around a change. */
const AROUND = 3;
/** The annotations, errors first, in the order of the causes. */
function annotationsOf(digest, options) {
    const most = Math.max(0, Math.min(PER_LEVEL, Math.trunc(options.maxAnnotations)));
    return annotationsIn((0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safeDigest */ .O)(digest, options), most).map((annotation) => finished(annotation, options.pathPrefix));
}
/** At most `most` annotations of each level, with paths of the repository. Expects a safe digest. */
function annotationsIn(safe, most) {
    const lookup = (0,_cause_view_js__WEBPACK_IMPORTED_MODULE_0__/* .lookupOf */ ._H)(safe);
    const live = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .liveCauses */ .BZ)(safe);
    const errors = [...live.map((cause) => causeError(cause, lookup)), ...loneErrors(lookup)];
    const shown = errors.slice(0, most).map((error, index) => (index === most - 1 ? withRest(error, errors.length - most) : error));
    return [...shown, ...followerNotices(live, lookup).slice(0, most)];
}
/** The same as workflow commands, one a line. */
function renderAnnotations(digest, options) {
    return annotationsOf(digest, options)
        .map((annotation) => `${workflowCommand(annotation)}\n`)
        .join('');
}
/** One workflow command; no value can end it or add a property. */
function workflowCommand({ level, path, line, endLine, title, message }) {
    const place = path === null ? [] : [`file=${escapeProperty(path)}`, ...(line === null ? [] : [`line=${line}`]), ...(endLine === null ? [] : [`endLine=${endLine}`])];
    return `::${level} ${[...place, `title=${escapeProperty(title)}`].join(',')}::${escapeData(message)}`;
}
const escapeData = (value) => value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (value) => escapeData(value).replace(/:/g, '%3A').replace(/,/g, '%2C');
function causeError(cause, lookup) {
    const findings = cause.findings.flatMap((id) => lookup.findings.get(id) ?? []);
    const followers = (0,_cause_view_js__WEBPACK_IMPORTED_MODULE_0__/* .countsText */ .WN)(findings, cause.findings.length, lookup).replace(' and ', ', ');
    const follow = followers ? ` +${followers} ${cause.findings.length === 1 ? 'follows' : 'follow'}` : '';
    const place = errorPlace(cause, findings, lookup);
    return { level: 'error', ...spread(place), title: 'Broken assumption', message: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .plainSentence */ .Gx)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceOf */ .$N)(cause, lookup.digest)) + follow };
}
/** The cause's site. A deleted file has no line that a diff could show it at: where it is missed, then. */
function errorPlace({ site }, findings, { digest: { diff } }) {
    const felt = findings.flatMap((finding) => (0,_cause_view_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(finding) ?? []);
    if (!site)
        return felt[0] ?? null;
    return diff?.gone.includes(site.path) ? (felt.find(({ path }) => !diff.gone.includes(path)) ?? site) : site;
}
/** Failures that fit no cause stand for themselves. */
function loneErrors(lookup) {
    const findings = lookup.digest.unattributed.flatMap((id) => lookup.findings.get(id) ?? []);
    return findings
        .filter((finding) => finding.severity === 'error' && (0,_cause_view_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(finding))
        .map((finding) => ({
        level: 'error',
        ...spread((0,_cause_view_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(finding)),
        title: 'Failure without a cause',
        message: (0,_hostile_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)([finding.test?.name, finding.message].filter(Boolean).join(': ')),
    }));
}
/** One notice for each file with followers: the causes in their order, of each the file with most of them first, never on the file that has its error. */
function followerNotices(causes, lookup) {
    const noticed = new Set();
    return causes.flatMap((cause) => followingFiles(cause, lookup).flatMap(([path, findings]) => {
        if (noticed.has(path))
            return [];
        noticed.add(path);
        return followerNotice(cause, findings, lookup) ?? [];
    }));
}
function followingFiles(cause, lookup) {
    const byPath = new Map();
    for (const finding of cause.findings.flatMap((id) => lookup.findings.get(id) ?? [])) {
        const path = (0,_cause_view_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(finding)?.path;
        if (path === undefined || path === cause.site?.path)
            continue;
        byPath.set(path, [...(byPath.get(path) ?? []), finding]);
    }
    return [...byPath].sort(([, a], [, b]) => b.length - a.length);
}
function followerNotice(cause, findings, lookup) {
    const first = findings.find((finding) => isInDiff((0,_cause_view_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(finding), lookup.digest.diff)) ?? findings[0];
    if (!first)
        return null;
    const since = cause.site ? ` (${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .placeText */ .Z9)(cause.site)})` : '';
    const from = `${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceOf */ .$N)(cause, lookup.digest, 160).assumption)}${since}`;
    const verb = findings.length === 1 ? 'follows' : 'follow';
    const message = `${(0,_cause_view_js__WEBPACK_IMPORTED_MODULE_0__/* .countsText */ .WN)(findings, findings.length, lookup)} here ${verb} from: ${from}. First: ${(0,_cause_view_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteOf */ .ep)(first, 300)}`;
    return { level: 'notice', ...spread((0,_cause_view_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(first)), title: 'Follows from a broken assumption', message };
}
/** True for a line that the diff shows: a changed one, or one of those around it. */
function isInDiff(place, diff) {
    const line = place?.line ?? null;
    if (line === null)
        return false;
    return diff?.spans.some((span) => span.path === place?.path && line >= span.line - AROUND && line <= span.endLine + AROUND) ?? false;
}
function spread(place) {
    if (!place)
        return { path: null, line: null, endLine: null };
    const reaches = place.line !== null && place.endLine !== null && place.endLine > place.line;
    return { path: place.path, line: place.line, endLine: reaches ? place.endLine : null };
}
const withRest = (annotation, rest) => rest > 0 ? { ...annotation, message: `${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(annotation.message, MESSAGE_UNITS - 80)} (+${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rest, 'more error')}, see the summary)` } : annotation;
const finished = (annotation, prefix) => ({
    ...annotation,
    path: annotation.path === null ? null : `${prefix && !prefix.endsWith('/') ? `${prefix}/` : prefix}${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(annotation.path)}`,
    message: (0,_hostile_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(annotation.message, MESSAGE_UNITS),
});


/***/ }),

/***/ 86223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c5: () => (/* binding */ fitToBudget),
/* harmony export */   om: () => (/* binding */ block)
/* harmony export */ });
/* unused harmony export utf8Bytes */
// Fits a document to a number of bytes: the least useful goes first, and what was cut says so.
const SEPARATOR = '\n\n';
const LEFT_OUT = '*Details are left out to fit the size limit; the counts are true totals.*';
/** A block that stays as it is until `rank`, and then goes. */
const block = (text, rank) => ({ text, shorter: [{ rank, text: '' }] });
/** UTF-8 bytes of a text. */
function utf8Bytes(text) {
    let bytes = text.length;
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        if (unit > 0x7f)
            bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
    }
    return bytes;
}
/** Joins blocks by blank lines in at most `budgetBytes`, a last line end included. Steps are taken only as far as needed; a cut document says so. */
function fitToBudget(blocks, budgetBytes) {
    const kept = blocks.map((each) => each.text);
    const sizes = kept.map(utf8Bytes);
    let total = sizes.reduce((sum, size) => sum + cost(size), 0);
    if (total <= budgetBytes)
        return joined(kept);
    total += cost(utf8Bytes(LEFT_OUT));
    for (const { at, text } of stepsOf(blocks)) {
        if (total <= budgetBytes)
            break;
        const size = utf8Bytes(text);
        total += cost(size) - cost(sizes[at] ?? 0);
        kept[at] = text;
        sizes[at] = size;
    }
    return total <= budgetBytes ? joined([...kept, LEFT_OUT]) : '';
}
const cost = (size) => (size === 0 ? 0 : size + SEPARATOR.length);
const joined = (texts) => `${texts.filter((text) => text !== '').join(SEPARATOR)}\n`;
/** All steps, least useful first; of one rank the later block gives way first, and a block's own steps keep their order. */
function stepsOf(blocks) {
    const steps = blocks.flatMap((each, at) => each.shorter.map((step) => ({ at, ...step })));
    return steps.sort((a, b) => b.rank - a.rank || b.at - a.at);
}


/***/ }),

/***/ 49830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _u: () => (/* binding */ foldBlocks),
/* harmony export */   g4: () => (/* binding */ excerptBody),
/* harmony export */   yZ: () => (/* binding */ EXCERPT_LINES)
/* harmony export */ });
/* harmony import */ var _finding_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13310);
/* harmony import */ var _hostile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4182);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43419);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37429);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48653);
// What the summary folds below a cause: all its findings, the change, the lines of the log that show it.
// A cause alone has a fold for each; one of several has them all in one, so that the next cause stays near.





const FULL = { findings: 200, lines: 40 };
const MIDDLE = { findings: 40, lines: 20 };
const SMALL = { findings: 8, lines: 8 };
const EXCERPT_LINES = 30;
/** The folded blocks of a cause. `later` turns a rank into that of this cause. */
function foldBlocks(view, { later, alone, links }) {
    const folds = [listFold(view, links), changeFold(view, links), excerptFold(view, links)].flatMap((fold) => fold ?? []);
    const shown = alone || folds.length < 2 ? folds : [joined(folds)];
    return shown.map(({ title, body, ranks: [middle, small, none] }) => {
        const at = (size) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(title, body(size));
        const shorter = [
            { rank: later(middle), text: at(MIDDLE) },
            { rank: later(small), text: at(SMALL) },
            { rank: later(none), text: '' },
        ];
        return { text: at(FULL), shorter };
    });
}
/** Several folds in one: `All 13 findings, the change, what it said`. */
function joined(folds) {
    const [first, ...others] = folds.map((fold) => fold.title);
    return {
        title: [first, ...others.map((title) => title.charAt(0).toLowerCase() + title.slice(1))].join(', '),
        body: (size) => folds.map((fold) => fold.body(size)).join('\n\n'),
        ranks: [90, 80, 60],
    };
}
function listFold(view, links) {
    if (view.total < 2)
        return null;
    const list = { title: '', findings: view.findings, total: view.total, links };
    const title = view.total === 2 ? 'Both findings' : `All ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(view.total)} findings`;
    return { title, body: (size) => (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_0__/* .findingList */ .Q)(list, size.findings), ranks: [90, 80, 60] };
}
function changeFold({ change, cause }, links) {
    const parts = (size) => [changeHead(cause, links), change ? changeDiff(change, size.lines) : '', rivalLines(cause, links)].filter(Boolean);
    if (!change && cause.rivals.length === 0)
        return null;
    return { title: 'The change', body: (size) => parts(size).join('\n\n'), ranks: [78, 70, 61] };
}
function changeHead({ change }, links) {
    if (!change)
        return '';
    const commit = change.commit ? ` in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .commitLink */ .wn)(change.commit, links)}` : '';
    const author = change.author ? ` by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)((0,_hostile_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_hostile_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(change.author), 80))}` : '';
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .placeLink */ .aE)(change, links)}${commit}${author}`;
}
/** The edit as a diff of at most `cap` lines, half of them for what went. */
function changeDiff(change, cap) {
    const removed = change.removed.slice(0, Math.max(cap / 2, cap - change.added.length));
    const added = change.added.slice(0, cap - removed.length);
    const more = change.removed.length + change.added.length - removed.length - added.length;
    const lines = [...removed.map((line) => `-${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(line, 400)}`), ...added.map((line) => `+${(0,_hostile_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(line, 400)}`)];
    return lines.length === 0 ? '' : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)(lines, 'diff')}${more > 0 ? `\n\n+${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(more)} more lines` : ''}`;
}
/** Who else it could have been. */
function rivalLines({ rivals }, links) {
    const because = (reason) => (reason ? `: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)((0,_pieces_js__WEBPACK_IMPORTED_MODULE_4__/* .piecesOf */ .Xe)(reason, 240), null)}` : '');
    return rivals
        .slice(0, 2)
        .map((rival) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .bold */ .Cr)('Next best')} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .placeLink */ .aE)({ ...rival, endLine: null }, links)}${because(rival.because)}`)
        .join('\\\n');
}
function excerptFold({ excerpt }, links) {
    if (!excerpt || excerpt.lines.length === 0)
        return null;
    return { title: 'What the log says', body: (size) => excerptBody(excerpt, Math.min(size.lines, EXCERPT_LINES), links), ranks: [85, 75, 65] };
}
/** An excerpt of at most `cap` lines under the name of its input. */
function excerptBody(excerpt, cap, links) {
    const more = excerpt.lines.length - cap;
    const lines = excerpt.lines.slice(0, cap).map((line) => (0,_hostile_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(line, 400));
    const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .logLink */ .P5)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_hostile_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(excerpt.path, 200)), excerpt.url, links);
    return `${name} from line ${excerpt.line}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)(lines, 'text')}${more > 0 ? `\n\n+${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(more)} more lines` : ''}`;
}


/***/ }),

/***/ 25797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Nf: () => (/* binding */ followText),
/* harmony export */   TN: () => (/* binding */ stoppedText),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   ZF: () => (/* binding */ whereText),
/* harmony export */   _H: () => (/* binding */ lookupOf),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   ep: () => (/* binding */ quoteOf)
/* harmony export */ });
/* harmony import */ var _hostile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4182);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68939);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48653);
// One cause as every surface tells it: its sentence, what each check says of it, the reasons, the texts that show it.



// Kinds that say something of the code's behaviour, where passing tests are news.
const CODE_KINDS = new Set(['module-exists', 'export-exists', 'name-defined', 'member-exists', 'never-null', 'type-is', 'signature', 'exhaustive']);
const lookupOf = (digest) => ({
    digest,
    findings: new Map(digest.findings.map((finding) => [finding.id, finding])),
    checks: new Map(digest.checks.map((check) => [check.name, check])),
});
/** Everything a surface tells of a cause. `alone` when it is the only one: checks that do not see it are then shown too. */
function viewOf(cause, lookup, alone) {
    const findings = cause.findings.flatMap((id) => lookup.findings.get(id) ?? []);
    const check = lookup.checks.get(findings[0]?.check ?? '');
    return {
        cause,
        sentence: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .$N)(cause, lookup.digest),
        followers: countsText(findings, cause.findings.length, lookup),
        total: cause.findings.length,
        findings,
        rows: rowsOf(cause, findings, { lookup, alone }),
        reasons: [...cause.evidence]
            .sort((a, b) => b.points - a.points)
            .slice(0, 2)
            .map((evidence) => (0,_hostile_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(evidence.because))
            .filter(Boolean),
        change: lookup.digest.changes.find((change) => change.path === cause.change?.path && change.line === cause.change.line) ?? null,
        excerpt: lookup.digest.excerpts.find((excerpt) => excerpt.path === cause.excerpt?.path && excerpt.line === cause.excerpt.line) ?? null,
        // The check's time is only the command's own when it is the same command.
        cost: [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .loopName */ .cn)(cause.loop), check?.command === cause.reproduce ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(check?.durationMs ?? null) : ''].filter(Boolean).join(', '),
    };
}
/** `12 type errors and 1 lint error`, in the order of the checks; findings that the digest does not list are `others`. */
function countsText(findings, total, lookup) {
    const order = [...lookup.checks.keys()];
    const sorted = [...findings].sort((a, b) => order.indexOf(a.check) - order.indexOf(b.check));
    const nouns = new Map();
    for (const finding of sorted) {
        const noun = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .nounOf */ .a2)(finding, lookup.checks.get(finding.check));
        nouns.set(noun, (nouns.get(noun) ?? 0) + 1);
    }
    const parts = [...nouns].map(([noun, n]) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(n, noun));
    const rest = total - findings.length;
    if (rest > 0)
        parts.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rest, parts.length > 0 ? 'other' : 'finding'));
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(parts);
}
/** `12 type errors follow`, `1 test follows`; empty for none. */
const followText = (view) => (view.total === 0 ? '' : `${view.followers} ${view.total === 1 ? 'follows' : 'follow'}`);
/** Where it fails when it does not fail everywhere: `only on node 20 (2 jobs)`; empty otherwise or where the sentence has said it. */
function whereText(cause) {
    const jobs = cause.legs.length > 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(cause.legs.length, 'job') : '';
    if (!cause.dimension)
        return jobs === '' ? '' : `in ${jobs}`;
    if (`${cause.assumption} ${cause.now}`.includes(cause.dimension))
        return jobs === '' ? '' : `in ${jobs}`;
    const where = (0,_hostile_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_hostile_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(cause.dimension), 120);
    return jobs === '' ? where : `${where} (${jobs})`;
}
function rowsOf(cause, findings, { lookup, alone }) {
    const names = [...new Set([...lookup.checks.keys(), ...findings.map((finding) => finding.check)])];
    return names.flatMap((name) => {
        const own = findings.filter((finding) => finding.check === name);
        const check = lookup.checks.get(name);
        if (own.length > 0)
            return [loudRow(name, own, check)];
        return alone && check ? quietRow(check, cause) : [];
    });
}
function loudRow(name, own, check) {
    const first = own.find((finding) => finding.path !== null) ?? own[0];
    const stopped = check?.truncated ? ['stopped early'] : [];
    return {
        check: name,
        says: [...saysTests(own, check), ...saysPlaces(own), ...stopped].join('; '),
        place: first ? placeOf(first) : null,
        quote: first ? quoteOf(first) : null,
        ...(first?.source.url === undefined ? {} : { page: first.source.url }),
    };
}
function saysTests(own, check) {
    const tests = own.filter((finding) => finding.test).length;
    if (tests === 0)
        return [];
    return [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(tests, 'test')} failed${check && check.passed > 0 ? `, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(check.passed)} passed` : ''}`];
}
function saysPlaces(own) {
    const rest = own.filter((finding) => !finding.test);
    if (rest.length === 0)
        return [];
    const files = new Set(rest.flatMap((finding) => finding.path ?? [])).size;
    const counts = ['error', 'warning', 'note'].flatMap((severity) => {
        const n = rest.filter((finding) => finding.severity === severity).length;
        return n > 0 ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(n, severity)] : [];
    });
    return [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(counts)}${files > 1 ? ` in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(files)} files` : ''}`];
}
/** A check that says nothing of the cause: it did not get there, or it passed without seeing it. */
function quietRow(check, cause) {
    const row = (says) => [{ check: check.name, says, place: null, quote: null }];
    if (check.truncated || check.notRun.length > 0)
        return row(stoppedText(check));
    if (check.passed > 0 && check.failed === 0 && CODE_KINDS.has(cause.kind))
        return row(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(check.passed)} passed: the tests do not see it`);
    return [];
}
/** `stopped early, 12 did not run`, `did not run`. */
function stoppedText(check) {
    const missing = check.notRun.length > 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(check.notRun.length)} did not run` : '';
    if (check.passed + check.failed + check.skipped === 0 && check.exitCode === null)
        return 'did not run';
    return [check.truncated ? 'stopped early' : '', missing].filter(Boolean).join(', ');
}
/** Where a finding is: its own place, else its first frame in the repository, else null. */
function placeOf(finding) {
    if (finding.path !== null)
        return { path: finding.path, line: finding.line, endLine: null };
    const frame = finding.frames.find((each) => each.origin === 'app' || each.origin === 'test');
    return frame ? { path: frame.path, line: frame.line, endLine: null } : null;
}
/** The few words that tell a finding: a lint rule with a telling name, else the message, else the test's name. */
function quoteOf(finding, units = 110) {
    const rule = finding.rule ?? '';
    if (!finding.test && /^[@\w/.-]{0,60}[a-z]{2}[-/][a-z]{2}[\w/-]{0,60}$/.test(rule))
        return rule.split('/').at(-1) ?? rule;
    return (0,_hostile_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_hostile_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(finding.message || finding.test?.name || rule), units);
}


/***/ }),

/***/ 13310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ foldedList),
/* harmony export */   Q: () => (/* binding */ findingList)
/* harmony export */ });
/* harmony import */ var _cause_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25797);
/* harmony import */ var _hostile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4182);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43419);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48653);
// Lists of findings as Markdown: grouped by check, the same message told once with all its places, cut with a true rest.




const FULL = 200;
/** A folded list that shrinks at the ranks `first` (to 40 findings) and `first - 10` (to 8), and at `last` leaves `rest` in its place. */
function foldedList(list, { first, last, rest }) {
    if (list.total === 0)
        return { text: '', shorter: [] };
    const at = (cap) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(list.title, findingList(list, cap));
    const shorter = [
        { rank: first, text: at(40) },
        { rank: first - 10, text: at(8) },
        { rank: last, text: rest },
    ];
    return { text: at(FULL), shorter };
}
/** At most `cap` findings, a bold line before each check's own where there are several, `+N more` where some are missing. */
function findingList(list, cap) {
    const shown = fairShare(list.findings, cap);
    const checks = groupedBy(shown, (finding) => finding.check);
    const parts = checks.flatMap((own) => [...(checks.length > 1 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .bold */ .Cr)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)((0,_hostile_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(own[0]?.check ?? '', 80)))] : []), checkList(own, list.links)]);
    const more = list.total - shown.length;
    return [...parts, ...(more > 0 ? [`+${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(more)} more`] : [])].join('\n\n');
}
/** The first `cap` findings taken from all checks in turn, in their old order, so that no check is missing because another says much. */
function fairShare(findings, cap) {
    if (findings.length <= cap)
        return findings;
    const turns = new Map();
    const ranked = findings.map((finding, index) => {
        const turn = turns.get(finding.check) ?? 0;
        turns.set(finding.check, turn + 1);
        return { finding, index, turn };
    });
    const taken = ranked.sort((a, b) => a.turn - b.turn || a.index - b.index).slice(0, cap);
    return taken.sort((a, b) => a.index - b.index).map(({ finding }) => finding);
}
function checkList(findings, links) {
    const same = groupedBy(findings, (finding) => JSON.stringify([finding.rule, finding.message, finding.test?.suite, finding.test?.name]));
    return same.map((group) => `- ${groupLine(group, links)}`).join('\n');
}
/** What it is and what it says, then every place; the place first where there is one only. */
function groupLine(group, links) {
    const [first] = group;
    if (!first)
        return '';
    const name = first.test ? testName(first) : (0,_hostile_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_hostile_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(first.rule ?? ''), 80);
    const quote = first.test || (0,_cause_view_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteOf */ .ep)(first) !== name ? (0,_hostile_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_hostile_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(first.message), 200) : '';
    const page = group.length === 1 ? first.source.url : undefined;
    const named = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(name);
    const quoted = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(quote);
    const said = [quoted ? named : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .logLink */ .P5)(named, page, links), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .logLink */ .P5)(quoted, page, links)].filter(Boolean).join(' ') || (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(first.tool) || 'no message';
    const places = placesText(group, links);
    return group.length === 1 ? `${places} ${said}`.trim() : `${said}${places ? `: ${places}` : ''}`;
}
/** Places by file; after a file's first place only the lines are shown. */
function placesText(group, links) {
    const places = group.flatMap((finding) => (0,_cause_view_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(finding) ?? []);
    const files = groupedBy(places, (place) => place.path);
    return files
        .map((own) => own.map((place, index) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .placeLink */ .aE)(place, links, index > 0 && place.line !== null ? `:${place.line}` : undefined)).join(' '))
        .join(', ');
}
/** `suite > name`, without what only repeats the test's file; empty when that is all there is. */
function testName(finding) {
    const { suite, name } = finding.test ?? { suite: '', name: '' };
    if (name === finding.path)
        return '';
    const known = suite === '' || name.startsWith(suite) || (finding.path ?? '').endsWith(suite);
    return (0,_hostile_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_hostile_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(known ? name : `${suite} > ${name}`), 120);
}
/** Items with the same key together, in the order of first appearance. */
function groupedBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group)
            group.push(item);
        else
            groups.set(key(item), [item]);
    }
    return [...groups.values()];
}


/***/ }),

/***/ 4182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   ix: () => (/* binding */ breakCommands),
/* harmony export */   rh: () => (/* binding */ clipStart)
/* harmony export */ });
// Makes text that others wrote fit to be shown: no terminal escapes, no invisible or reordering characters, no workflow commands.
// CSI, then OSC/DCS/SOS/PM/APC up to their terminator (or the end of the line), then any two-character escape.
const ESCAPES = /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,16}[@-~]?|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c\n]{0,8192}(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]{0,8}[0-~]?/g;
// C0 but tab and newline, DEL, C1.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
// What Unicode says to show as nothing (zero-width, bidi controls, fillers, tags), but not the selectors that make an emoji.
const INVISIBLE = /(?![\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu;
/** Strips escapes, control, bidi and zero-width characters; every kind of line end becomes `\n`; lone surrogates become U+FFFD. */
function cleanText(text) {
    return text
        .replace(ESCAPES, '')
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        .replace(CONTROLS, '')
        .replace(INVISIBLE, '')
        .toWellFormed();
}
/** Breaks what the runner would read as a command: `##[` anywhere and `::` at the start of a line. Expects cleaned text. */
function breakCommands(text) {
    return text.replace(/##\[/g, '## [').replace(/^([^\S\n]*)::/gm, '$1: :');
}
/** Text on one line, runs of white space as one space, no space at the ends. */
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();
/** At most `units` UTF-16 units, an ellipsis included; never half of a character pair. */
function clip(text, units) {
    if (text.length <= units)
        return text;
    const cut = text.slice(0, Math.max(0, units - 1));
    const last = cut.charCodeAt(cut.length - 1);
    return `${last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut}…`;
}
/** The end of a text where the beginning matters less, such as a path. */
function clipStart(text, units) {
    if (text.length <= units)
        return text;
    const cut = text.slice(text.length - Math.max(0, units - 1));
    const first = cut.charCodeAt(0);
    return `…${first >= 0xdc00 && first <= 0xdfff ? cut.slice(1) : cut}`;
}


/***/ }),

/***/ 43419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ bold),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   P5: () => (/* binding */ logLink),
/* harmony export */   Pb: () => (/* binding */ placeUrl),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   wn: () => (/* binding */ commitLink),
/* harmony export */   xZ: () => (/* binding */ RULE),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export escapeHtml */
/* harmony import */ var _hostile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4182);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37429);
// GitHub Flavored Markdown: the only file that knows it. Every value given here may be hostile and comes out as plain content:
// no value can open a link, an image, a mention, a reference, HTML, or leave its fence, cell or line.


// No pipe: outside a table it means nothing, and `table` escapes its own.
const SPECIAL = /[\\`*_[\]<>&~$]/g;
const AT_LINE_START = /^(?:[#+\-=:]|\d{1,9}[.)])/;
// What GitHub would turn into a link, a mention, a reference or an emoji even in escaped text; code keeps it as it is.
const AUTOLINKED = /:\/\/|www\.|@|#\d|\bgh-\d|^[0-9a-f]{7,40}\W{0,3}$|:[\w+-]{1,40}:|(?:mailto|xmpp):/i;
const LOG_PAGE = /^[\w./-]{1,250}(?:#step:\d{1,6}:\d{1,12})?$/;
/** Prose on one line with nothing in it that Markdown or GitHub acts on, also at the start of a line. Words that would link become code. */
function escapeText(value) {
    const words = value.replace(/\s+/g, ' ').split(' ');
    const escaped = words.map((word) => (AUTOLINKED.test(word) ? codeSpan(word) : word.replace(SPECIAL, '\\$&'))).join(' ');
    return AT_LINE_START.test(escaped) ? escaped.replace(/[#+\-=:.)]/, '\\$&') : escaped;
}
/** A code span on one line, delimited by more backticks than it holds in a row; empty for nothing to show. */
function codeSpan(value) {
    const inner = (0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value);
    if (inner === '')
        return '';
    const ticks = '`'.repeat(longestRun(inner) + 1);
    const pad = inner.startsWith('`') || inner.endsWith('`') ? ' ' : '';
    return `${ticks}${pad}${inner}${pad}${ticks}`;
}
function longestRun(value) {
    return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** A fenced block, its fence longer than any run of backticks in it. */
function fence(lines, language) {
    const ticks = '`'.repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
    return `${ticks}${language}\n${lines.map((line) => line.replace(/[\r\n]/g, ' ')).join('\n')}\n${ticks}`;
}
/** One table; cells are Markdown already. An empty table is an empty string. */
function table(head, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
    return [line(head), `|${' :-- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
// A backslash before a pipe is read in two ways by two parsers; a space between them is read in one.
const cell = (markdown) => markdown
    .replace(/\n/g, ' ')
    .replace(/\\(?=\|)/g, '\\ ')
    .replace(/\|/g, '\\|');
/** Text for HTML: the five characters that matter there. */
function escapeHtml(value) {
    const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
    return (0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value).replace(/[&<>"']/g, (character) => named[character] ?? '');
}
/** A folded section. `summary` is plain text of ours; `body` is Markdown. */
const details = (summary, body) => `<details><summary>${escapeHtml(summary)}</summary>\n\n${body}\n\n</details>`;
/** A line across, to part sections. */
const RULE = '---';
/** Bold Markdown; empty stays empty. A space inside the asterisks would leave them standing. */
const bold = (markdown) => (markdown.trim() ? `**${markdown.trim()}**` : '');
/** A place as code, linked to its lines at the head revision where links are known; `shown` replaces `path:line`. */
function placeLink(place, links, shown = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)({ ...place, path: (0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(place.path, 200) })) {
    const label = codeSpan(shown);
    return links && label ? `[${label}](${placeUrl(place, links)})` : label;
}
/** A commit's short name as code, linked where links are known and it is a whole hash. */
function commitLink(commit, links) {
    const label = codeSpan(commit.slice(0, 10));
    return links && /^[0-9a-f]{40,64}$/.test(commit) ? `[${label}](${links.server}/${links.repository}/commit/${commit})` : label;
}
/** The address of a place's lines. Every segment is percent-encoded. */
function placeUrl(place, links) {
    const end = place.endLine !== null && place.line !== null && place.endLine > place.line ? `-L${place.endLine}` : '';
    const anchor = place.line === null ? '' : `#L${place.line}${end}`;
    return `${links.server}/${links.repository}/blob/${encodeURIComponent(links.sha)}/${encodePath(place.path)}${anchor}`;
}
/** A label, linked to a line of this repository's logs; the label alone for any other address. `label` is Markdown. */
function logLink(label, url, links) {
    if (!links || !label || !url?.startsWith(`${links.server}/${links.repository}/actions/runs/`))
        return label;
    return LOG_PAGE.test(url.slice(links.server.length)) ? `[${label}](${url})` : label;
}
const encodePath = (path) => path.split('/').map(encodeSegment).join('/');
// `encodeURIComponent` leaves these five, of which parentheses would end a Markdown link.
const encodeSegment = (segment) => encodeURIComponent(segment.toWellFormed()).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
/** A sentence's pieces as Markdown. Two code spans that touch would share their backticks, so a space parts them. */
function inline(pieces, links) {
    const joined = pieces.reduce((line, piece) => {
        const next = inlinePiece(piece, links);
        return line.endsWith('`') && next.startsWith('`') ? `${line} ${next}` : line + next;
    }, '');
    // A blank before it hides a mark from `escapeText`, not from Markdown.
    const bare = joined.trimStart();
    return bare !== joined && AT_LINE_START.test(bare) ? bare.replace(/[#+\-=:.)]/, '\\$&') : joined;
}
function inlinePiece(piece, links) {
    if (piece.kind === 'place')
        return placeLink(piece.place, links);
    return piece.kind === 'code' ? codeSpan(piece.text) : escapeText(piece.text);
}


/***/ }),

/***/ 37429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   f6: () => (/* binding */ withoutStop),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony export code */
/* harmony import */ var _hostile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4182);
// A sentence before a surface gives it its form: plain text, code, and places to open.

const text = (value) => ({ kind: 'text', text: value });
const code = (value) => ({ kind: 'code', text: value });
const placed = (place) => ({ kind: 'place', place });
/** `path:line`, or the path alone where no line is known. */
const placeText = (place) => (place.line === null ? place.path : `${place.path}:${place.line}`);
/** Reads a sentence of ours that holds code in backticks, on one line and at most `units` long. A backtick without a partner is dropped. */
function piecesOf(sentence, units = 400) {
    const line = (0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(sentence), units);
    const pieces = [];
    let from = 0;
    for (const run of line.matchAll(/(?<!`)(?<ticks>`{1,8})(?!`)(?<inner>[^`]{1,400})\k<ticks>(?!`)/g)) {
        pieces.push(...textPiece(line.slice(from, run.index)), code((run.groups?.inner ?? '').trim() || ' '));
        from = run.index + run[0].length;
    }
    return [...pieces, ...textPiece(line.slice(from))];
}
function textPiece(value) {
    const kept = value.replaceAll('`', '');
    return kept ? [text(kept)] : [];
}
/** The sentence without formatting; code keeps its backticks. */
const plain = (pieces) => pieces.map((piece) => (piece.kind === 'place' ? placeText(piece.place) : piece.kind === 'code' ? `\`${piece.text}\`` : piece.text)).join('');
/** The same pieces without a full stop at the end. */
function withoutStop(pieces) {
    const last = pieces.at(-1);
    if (last?.kind !== 'text')
        return [...pieces];
    return [...pieces.slice(0, -1), ...textPiece(last.text.replace(/[\s.]{1,8}$/, ''))];
}


/***/ }),

/***/ 19265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ redactorFor)
});

;// CONCATENATED MODULE: ./lib/render/token-shapes.js
// The shapes of secrets that providers print on purpose so that tools can find them. Sorted by provider.
// Every pattern is linear: a fixed prefix, then one bounded run.
/** Each pattern is a regular expression source without groups that capture; it stands behind a non-word character. */
const TOKEN_SHAPES = [
    { provider: '1Password', pattern: 'ops_eyJ[\\w-]{40,4000}' },
    { provider: 'Adafruit', pattern: 'aio_[A-Za-z0-9]{28}' },
    { provider: 'age', pattern: 'AGE-SECRET-KEY-1[0-9A-Z]{58}' },
    { provider: 'Airtable', pattern: 'pat[A-Za-z0-9]{14}\\.[0-9a-f]{64}' },
    { provider: 'Alibaba', pattern: 'LTAI[A-Za-z0-9]{12,30}' },
    { provider: 'Anthropic', pattern: 'sk-ant-[\\w-]{20,200}' },
    { provider: 'Artifactory', pattern: 'AKCp[A-Za-z0-9]{60,80}|cmVmdGtuO[A-Za-z0-9+/=]{40,120}' },
    { provider: 'Atlassian', pattern: 'AT(?:ATT3|CTT3|BB|STT3)[\\w=-]{20,400}' },
    { provider: 'AWS', pattern: '(?:AKIA|ASIA|ABIA|ACCA|AGPA|AIDA|AROA|ANPA)[A-Z2-7]{16}' },
    { provider: 'Azure', pattern: '[\\w~.-]{3}[78]Q~[\\w~.-]{31,34}' },
    { provider: 'Buildkite', pattern: 'bk(?:ua|aj|at|ct)_[\\w-]{20,120}' },
    { provider: 'CircleCI', pattern: 'CCI(?:PAT|PRJ)_[\\w-]{20,120}' },
    { provider: 'Cloudflare', pattern: 'v1\\.0-[0-9a-f]{24}-[0-9a-f]{100,200}|cf(?:ut|at|k)_[\\w-]{30,80}' },
    { provider: 'Contentful', pattern: 'CFPAT-[\\w-]{40,60}' },
    { provider: 'crates.io', pattern: 'cio[A-Za-z0-9]{32}' },
    { provider: 'Databricks', pattern: 'dapi[0-9a-f]{32}(?:-\\d)?' },
    { provider: 'Datadog', pattern: 'ddp_[A-Za-z0-9]{36}' },
    { provider: 'DigitalOcean', pattern: 'do[opr]_v1_[0-9a-f]{64}' },
    { provider: 'Discord', pattern: '[MNO][\\w-]{23,27}\\.[\\w-]{6}\\.[\\w-]{27,42}' },
    { provider: 'Docker', pattern: 'dckr_(?:pat|oat)_[\\w-]{20,80}' },
    { provider: 'Doppler', pattern: 'dp\\.(?:pt|st|ct|sa|scim|audit)\\.[\\w.-]{40,100}' },
    { provider: 'Dropbox', pattern: 'sl\\.[A-Za-z0-9][\\w-]{60,1200}' },
    { provider: 'Dynatrace', pattern: 'dt0[a-z]\\d{2}\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}' },
    { provider: 'Facebook', pattern: 'EAA[A-Za-z0-9]{60,400}' },
    { provider: 'Figma', pattern: 'fig[dor]_[\\w-]{30,80}' },
    { provider: 'Fly.io', pattern: 'fm[12][ar]?_[A-Za-z0-9+/=]{60,2000}|fo1_[\\w-]{43}' },
    { provider: 'GitHub', pattern: 'gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}' },
    { provider: 'GitHub app', pattern: 'ghs_[\\w.-]{36,2000}' },
    { provider: 'GitLab', pattern: 'gl(?:pat|dt|rt|rtr|cbt|ptt|ft|soat|imt|agent|ffct|wt|oas)-[\\w.-]{20,300}|GR1348941[\\w-]{20}' },
    { provider: 'Google', pattern: 'AIza[\\w-]{35}|ya29\\.[\\w.-]{20,2000}|GOCSPX-[\\w-]{28}|1//0[\\w-]{40,200}' },
    { provider: 'Grafana', pattern: 'gl(?:c|sa)_[\\w+/=]{30,400}' },
    { provider: 'Groq', pattern: 'gsk_[A-Za-z0-9]{40,80}' },
    { provider: 'Heroku', pattern: 'HRKU-[\\w-]{36,80}' },
    { provider: 'Hugging Face', pattern: '(?:hf|api_org)_[A-Za-z0-9]{30,60}' },
    { provider: 'LaunchDarkly', pattern: '(?:sdk|api|mob)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
    { provider: 'Linear', pattern: 'lin_(?:api|oauth)_[A-Za-z0-9]{32,80}' },
    { provider: 'Mailchimp', pattern: '[0-9a-f]{32}-us\\d{1,2}' },
    { provider: 'Mailgun', pattern: 'key-[0-9a-f]{32}' },
    { provider: 'Mapbox', pattern: '[ps]k\\.eyJ[\\w-]{20,400}\\.[\\w-]{20,80}' },
    { provider: 'Netlify', pattern: 'nf[a-z]_[A-Za-z0-9]{36,80}' },
    { provider: 'New Relic', pattern: 'NR(?:AK|RA|JS|II|IQ)-[\\w-]{19,60}' },
    { provider: 'Notion', pattern: 'ntn_[A-Za-z0-9]{40,60}' },
    { provider: 'npm', pattern: 'npm_[A-Za-z0-9]{36}' },
    { provider: 'NuGet', pattern: 'oy2[a-z0-9]{43}' },
    { provider: 'OpenAI', pattern: 'sk-(?:(?:proj|svcacct|admin|None)-[\\w-]{20,300}|[A-Za-z0-9]{20,80})' },
    { provider: 'OpenRouter', pattern: 'sk-or-[\\w-]{20,120}' },
    { provider: 'Perplexity', pattern: 'pplx-[A-Za-z0-9]{40,80}' },
    { provider: 'PlanetScale', pattern: 'pscale_(?:tkn|pw|oauth)_[\\w.=-]{32,100}' },
    { provider: 'Postman', pattern: 'PMAK-[0-9a-f]{24}-[0-9a-f]{34}' },
    { provider: 'Pulumi', pattern: 'pul-[0-9a-f]{40}' },
    { provider: 'PyPI', pattern: 'pypi-[\\w-]{50,500}' },
    { provider: 'Replicate', pattern: 'r8_[A-Za-z0-9]{37}' },
    { provider: 'RubyGems', pattern: 'rubygems_[0-9a-f]{48}' },
    { provider: 'SendGrid', pattern: 'SG\\.[\\w-]{16,32}\\.[\\w-]{30,60}' },
    { provider: 'Sentry', pattern: 'sntry[sua]_[\\w+/=-]{40,400}' },
    { provider: 'Shopify', pattern: 'shp(?:at|ss|ca|pa|tka|ua)_[0-9a-fA-F]{32}' },
    { provider: 'Slack', pattern: 'xox[a-z]-(?:\\d-)?[\\w-]{10,250}|xoxe\\.xox[a-z]-[\\w-]{10,250}|xapp-\\d-[\\w-]{10,250}' },
    { provider: 'SonarQube', pattern: 'sq[pau]_[0-9a-f]{40}' },
    { provider: 'Sourcegraph', pattern: 'sgp_(?:[0-9a-f]{16}_|local_)?[0-9a-f]{40}' },
    { provider: 'Square', pattern: 'sq0[a-z]{3}-[\\w-]{22,60}|EAAA[\\w-]{60}' },
    { provider: 'Stripe', pattern: '(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,250}|whsec_[A-Za-z0-9+/=]{24,80}' },
    { provider: 'Supabase', pattern: 'sbp_[0-9a-f]{40}|sb_secret_[\\w-]{20,80}' },
    { provider: 'Telegram', pattern: '\\d{8,10}:AA[\\w-]{32,35}' },
    { provider: 'Terraform', pattern: '[A-Za-z0-9]{14}\\.atlasv1\\.[\\w-]{60,80}' },
    { provider: 'Twilio', pattern: 'SK[0-9a-f]{32}' },
    { provider: 'Vault', pattern: 'hv[sbr]\\.[\\w-]{24,300}' },
    { provider: 'Vercel', pattern: 'v(?:cp|ci|ca|cr|ck)_[A-Za-z0-9]{24,80}' },
    { provider: 'xAI', pattern: 'xai-[A-Za-z0-9]{60,100}' },
    { provider: 'JSON Web Token', pattern: 'eyJ[\\w-]{8,4000}\\.eyJ[\\w-]{8,8000}\\.[\\w-]{0,2000}' },
];
/** How tokens begin that cannot be mistaken, for those that were cut before they came here: enough of what follows to be one, not enough to match its shape. */
const TOKEN_HEADS = [
    'gh[pousr]_[A-Za-z0-9]{8,255}|github_pat_\\w{8,255}',
    'gl(?:pat|dt|rt|ptt|soat|agent)-[\\w.-]{8,300}',
    'sk-(?:ant|proj|svcacct|or)-[\\w-]{8,300}|(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{8,250}|whsec_[A-Za-z0-9+/=]{8,80}',
    '(?:AKIA|ASIA)[A-Z2-7]{8,16}|AIza[\\w-]{10,35}|GOCSPX-[\\w-]{8,28}|ya29\\.[\\w.-]{8,2000}',
    'xox[abeprs]-[\\w-]{8,250}|xapp-\\d-[\\w-]{8,250}',
    '(?:npm|hf)_(?=[A-Za-z]{0,40}\\d)(?=[a-z0-9]{0,40}[A-Z])[A-Za-z0-9]{10,60}',
    'pypi-[\\w-]{12,500}|rubygems_[0-9a-f]{12,48}|dckr_(?:pat|oat)_[\\w-]{8,80}|do[opr]_v1_[0-9a-f]{8,64}',
    'SG\\.(?=[\\w-]{0,30}\\d)[\\w-]{10,32}(?:\\.[\\w-]{0,60})?|hv[sbr]\\.[\\w-]{12,300}|shp(?:at|ss|ca|pa)_[0-9a-fA-F]{8,32}|dapi[0-9a-f]{12,32}',
    'eyJ[\\w-]{14,4000}(?:\\.[\\w-]{0,8000}){0,2}',
];
/** Addresses that are a secret as a whole: whoever has them may post. */
const SECRET_ADDRESSES = [
    'hooks\\.slack\\.com/(?:services|workflows|triggers)/[\\w/+-]{10,200}',
    'discord(?:app)?\\.com/api/webhooks/\\d{10,24}/[\\w-]{20,120}',
    '[\\w-]{1,80}\\.webhook\\.office\\.com/webhookb2/[\\w@/-]{30,300}',
];

;// CONCATENATED MODULE: ./lib/render/redact.js
// Takes secrets out of text: known token shapes, private keys, credentials in addresses and headers, values somebody names.

const MASK = '***';
const TOKENS = new RegExp(`(?<![A-Za-z0-9_])(?:${TOKEN_SHAPES.map((shape) => shape.pattern).join('|')})`, 'g');
const HEADS = new RegExp(`(?<![A-Za-z0-9_])(?:${TOKEN_HEADS.join('|')})`, 'g');
const ADDRESSES = new RegExp(SECRET_ADDRESSES.join('|'), 'g');
const URL_LOGIN = /(:\/\/)(?:[^\s/@:'"<>]{0,256}:[^\s/@'"<>]{1,512}|[^\s/@:'"<>]{20,512})(?=@)/g;
const HEADER = /(\b(?:authorization|x-api-key|private-token|job-token|cookie)["']?[:=]\s{0,4}["']?(?:(?:basic|bearer|token)\s{1,4})?)(?=\S{0,64}[\d=])[\w+/=.~:;%-]{8,4096}/gi;
const SCHEME = /(\b(?:bearer|basic)\s{1,4})(?=\S{0,64}[\d=])[\w+/=.~-]{16,4096}/gi;
// A name that says secret, then a value with the look of one: long, with letters and digits, no call and no path.
const ASSIGNED = /((?:secret|token|passw(?:or)?d|passphrase|pwd|(?:api|access|account|private|secret)[_-]?key|credentials?|signature|sig|_auth)["']?\s{0,2}[:=]\s{0,2}["']?)(?=[^\s"']{0,64}\d)(?=[^\s"']{0,64}[A-Za-z])[\w+/=~%-]{16,4096}/gi;
const KEY_BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
const KEY_END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
const KEY_BODY = /^(?:\S{10,40}\s)?[\s|>+"'*\d:.-]{0,24}(?:[A-Za-z0-9+/=]{0,20000}["',\\n]{0,4}|[A-Za-z0-9+/=]{40,20000}\W.{0,400}|[\w-]{1,40}: .{0,200})\s{0,8}$/;
const KEY_LINES = 400;
const MIN_SECRET = 6;
/** No shape is shorter, not even one that was cut. */
const SHORTEST = 12;
/** As much of a value as nobody says by chance. */
const HEAD_CHARS = 8;
const HEAD_REACH = 8_192;
const CUT = /^(?:…|[`'"]|$)/;
/** Values that stand in half the workflows of the world; hiding them hides the text and protects nothing. */
const PUBLIC_VALUES = new Set([
    ...['admin', 'administrator', 'changeme', 'default', 'development', 'disabled', 'enabled', 'example', 'guest', 'localhost', 'minioadmin', 'mongodb', 'mysql'],
    ...[
        'passw0rd',
        'password',
        'password1',
        'password123',
        'postgres',
        'postgresql',
        'production',
        'rabbitmq',
        'redis',
        'secret',
        'staging',
        'testing',
        'username',
    ],
]);
/** Makes a redactor for the known shapes and the given values; values under 6 characters or known to everybody are left alone. */
function redactorFor(secrets) {
    const forms = formsOf(secrets);
    const values = patternOf(forms);
    const heads = patternOf([...new Set(forms.filter((form) => form.length > HEAD_CHARS).map((form) => form.slice(0, HEAD_CHARS)))]);
    return (text) => {
        if (text.length < MIN_SECRET)
            return text;
        const keyless = text.includes('PRIVATE KEY') ? hideKeys(text) : text;
        const valueless = values ? keyless.replace(values, maskLines) : keyless;
        return hideShapes(heads ? hideHeads(valueless, forms, heads) : valueless);
    };
}
/** Hides the beginning of a value that was cut before it came here: what follows it is an ellipsis, the end of a quotation, or nothing. */
function hideHeads(text, forms, heads) {
    let shown = '';
    let from = 0;
    for (const { 0: head, index } of text.matchAll(heads)) {
        const left = text.slice(index, index + HEAD_REACH);
        const shared = Math.max(...forms.filter((form) => form.startsWith(head)).map((form) => sharedOf(form, left)));
        if (index < from || !CUT.test(left.slice(shared)))
            continue;
        shown += text.slice(from, index) + MASK;
        from = index + shared;
    }
    return shown + text.slice(from);
}
/** How many characters two texts begin with alike. */
function sharedOf(one, other) {
    let at = 0;
    while (at < one.length && one[at] === other[at])
        at += 1;
    return at;
}
/** A value over several lines stays several lines. */
const maskLines = (value) => value.replace(/[^\n]+/g, MASK);
function hideShapes(text) {
    if (text.length < SHORTEST)
        return text;
    return text
        .replace(ADDRESSES, MASK)
        .replace(URL_LOGIN, `$1${MASK}`)
        .replace(HEADER, `$1${MASK}`)
        .replace(SCHEME, `$1${MASK}`)
        .replace(TOKENS, MASK)
        .replace(HEADS, MASK)
        .replace(ASSIGNED, `$1${MASK}`);
}
/** Every named value in the forms it is printed in, longest first so that no rest of it stays. */
function formsOf(secrets) {
    const parts = secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]).map((value) => value.trim());
    const worth = parts.filter((value) => value.length >= MIN_SECRET && !PUBLIC_VALUES.has(value.toLowerCase()));
    return [...new Set(worth.flatMap(printedForms))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
const patternOf = (forms) => forms.length === 0 ? null : new RegExp(forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'g');
function printedForms(value) {
    return [value, encodeURIComponent(value.toWellFormed()), JSON.stringify(value).slice(1, -1), value.replace(/\s+/g, ' ')];
}
/** Hides private keys over several lines, also where the text begins or ends inside one. */
function hideKeys(text) {
    const lines = text.split('\n');
    const hidden = new Set();
    lines.forEach((line, index) => {
        if (KEY_BEGIN.test(line) && !KEY_END.test(line))
            for (const inside of linesAfter(lines, index))
                hidden.add(inside);
        if (KEY_END.test(line) && !KEY_BEGIN.test(line))
            for (const inside of linesBefore(lines, index))
                hidden.add(inside);
    });
    return lines.map((line, index) => (hidden.has(index) ? MASK : hideMarkers(line))).join('\n');
}
/** Everything up to the end marker; without one, only what looks like a key. */
function linesAfter(lines, begin) {
    const rest = lines.slice(begin + 1, begin + 1 + KEY_LINES);
    const stop = rest.findIndex((line) => KEY_END.test(line) || KEY_BEGIN.test(line));
    const ended = stop >= 0 && KEY_END.test(rest[stop] ?? '');
    const foreign = rest.findIndex((line) => !KEY_BODY.test(line));
    const count = ended ? stop : foreign >= 0 ? foreign : rest.length;
    return Array.from({ length: count }, (_, offset) => begin + 1 + offset);
}
function linesBefore(lines, end) {
    const found = [];
    for (let index = end - 1; index >= 0 && end - index <= KEY_LINES; index -= 1) {
        const line = lines[index] ?? '';
        if (KEY_BEGIN.test(line) || KEY_END.test(line) || !KEY_BODY.test(line))
            break;
        found.push(index);
    }
    return found;
}
/** Hides a marker with what belongs to it on its own line: up to the end marker, or the rest, or what stands before the end. */
function hideMarkers(line) {
    const begin = KEY_BEGIN.exec(line), end = KEY_END.exec(line);
    if (begin && end && begin.index < end.index)
        return line.slice(0, begin.index) + MASK + hideMarkers(line.slice(end.index + end[0].length));
    if (begin)
        return line.slice(0, begin.index) + MASK;
    return end ? MASK + line.slice(end.index + end[0].length) : line;
}


/***/ }),

/***/ 63479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ passedChecks),
/* harmony export */   LB: () => (/* binding */ unclearBlocks),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   jh: () => (/* binding */ restBlocks)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86223);
/* harmony import */ var _cause_folds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49830);
/* harmony import */ var _cause_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25797);
/* harmony import */ var _finding_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13310);
/* harmony import */ var _hostile_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4182);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43419);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37429);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48653);
// What the summary folds away below the causes: what fits no cause, what did not run, what was known, what flaked, what passed.








/** The folded sections, most useful first; each is empty where there is nothing to tell. */
function restBlocks(lookup, links) {
    const { digest } = lookup;
    return [
        digest.verdict === 'unclear' ? (0,_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .block */ .om)('', 0) : unattributedBlock(lookup, links),
        stoppedBlock(digest),
        statusBlock(lookup, 'known', links),
        statusBlock(lookup, 'flaky', links),
        notesBlock(digest),
        (0,_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .block */ .om)(passedText(digest), 69),
    ];
}
/** What an unclear run shows unfolded: the failures that fit no cause and the excerpt that shows them best. */
function unclearBlocks(lookup, links) {
    const { digest } = lookup;
    const findings = listedFindings(lookup, digest.unattributed);
    const list = { title: '', findings, total: digest.unattributed.length, links };
    const excerpt = bestExcerpt(digest, findings);
    const said = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inline */ .mG)((0,_pieces_js__WEBPACK_IMPORTED_MODULE_6__/* .piecesOf */ .Xe)(digest.headline), null);
    return [
        (0,_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .block */ .om)(said, 21),
        {
            text: (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_2__/* .findingList */ .Q)(list, 8),
            shorter: [
                { rank: 45, text: (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_2__/* .findingList */ .Q)(list, 3) },
                { rank: 22, text: '' },
            ],
        },
        excerpt
            ? {
                text: (0,_cause_folds_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptBody */ .g4)(excerpt, _cause_folds_js__WEBPACK_IMPORTED_MODULE_0__/* .EXCERPT_LINES */ .yZ, links),
                shorter: [
                    { rank: 46, text: (0,_cause_folds_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptBody */ .g4)(excerpt, 10, links) },
                    { rank: 30, text: '' },
                ],
            }
            : (0,_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .block */ .om)('', 0),
        list.total > 8 ? (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedList */ .H)({ ...list, title: `All ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(list.total)} failures` }, { first: 88, last: 60, rest: '' }) : (0,_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .block */ .om)('', 0),
    ];
}
/** The excerpt of the first failure that has one, else the first there is. */
function bestExcerpt(digest, findings) {
    const holds = (excerpt, { source }) => excerpt.path === source.path && excerpt.line <= source.line && source.line <= excerpt.endLine;
    const first = findings.find((finding) => digest.excerpts.some((excerpt) => holds(excerpt, finding)));
    return (first && digest.excerpts.find((excerpt) => holds(excerpt, first))) ?? digest.excerpts[0];
}
function unattributedBlock(lookup, links) {
    const ids = lookup.digest.unattributed;
    const title = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(ids.length, 'finding')} ${ids.length === 1 ? 'fits' : 'fit'} no cause`;
    return (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedList */ .H)({ title, findings: listedFindings(lookup, ids), total: ids.length, links }, { first: 82, last: 52, rest: `${title}.` });
}
const listedFindings = (lookup, ids) => ids.flatMap((id) => lookup.findings.get(id) ?? []);
function statusBlock(lookup, status, links) {
    const ids = idsOf(lookup.digest, status);
    const title = statusTitle(status, ids.length);
    return (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedList */ .H)({ title, findings: listedFindings(lookup, ids), total: ids.length, links }, { first: 88, last: 58, rest: `${title}.` });
}
/** Ids of the findings with a status, by themselves or by their cause. */
function idsOf(digest, status) {
    const own = digest.findings.filter((finding) => finding.status === status).map((finding) => finding.id);
    return [...new Set([...own, ...digest.causes.filter((cause) => cause.status === status).flatMap((cause) => cause.findings)])];
}
/** `3 known failures: they fail on the base too`. */
const statusTitle = (status, n) => status === 'flaky' ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(n, 'flaky failure')}: passed on a retry` : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(n, 'known failure')}: not of this change, failing on the base too`;
function stoppedBlock(digest) {
    const stopped = digest.checks.filter((check) => check.truncated || check.notRun.length > 0);
    if (stopped.length === 0)
        return (0,_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .block */ .om)('', 0);
    const at = (cap) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .details */ .zH)(stoppedTitle(stopped), stopped
        .slice(0, 40)
        .map((check) => stoppedLine(check, cap))
        .join('\n'));
    return {
        text: at(40),
        shorter: [
            { rank: 79, text: at(5) },
            { rank: 51, text: `${stoppedTitle(stopped)}.` },
        ],
    };
}
function stoppedTitle(stopped) {
    const missing = stopped.reduce((sum, check) => sum + check.notRun.length, 0);
    return `Did not run to the end: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(stopped.length, 'check')}${missing > 0 ? `, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(missing)} known not to have run` : ''}`;
}
function stoppedLine(check, cap) {
    const names = check.notRun.slice(0, cap).map((name) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)((0,_hostile_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(name, 120)));
    const more = check.notRun.length - names.length;
    const list = names.length > 0 ? `: ${names.join(', ')}${more > 0 ? ` +${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(more)} more` : ''}` : '';
    return `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .bold */ .Cr)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeText */ .X1)((0,_hostile_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(check.name, 60)))} ${(0,_cause_view_js__WEBPACK_IMPORTED_MODULE_1__/* .stoppedText */ .TN)(check)}${list}`;
}
/** Notes, folded; where no cause is found they may be the reason, so they stand open. */
function notesBlock({ notes, verdict }) {
    if (notes.length === 0)
        return (0,_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .block */ .om)('', 0);
    const title = notesTitle(notes);
    const at = (cap) => (verdict === 'unclear' ? notesList(notes, cap) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .details */ .zH)(title, notesList(notes, cap)));
    const shorter = [
        { rank: 86, text: at(5) },
        { rank: 50, text: `${title}, left out here.` },
    ];
    return { text: at(40), shorter };
}
function notesList(notes, cap) {
    const lines = notes.slice(0, cap).map((note) => `- ${note.level === 'info' ? '' : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .bold */ .Cr)(note.level)} `}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .inline */ .mG)((0,_pieces_js__WEBPACK_IMPORTED_MODULE_6__/* .piecesOf */ .Xe)(note.message), null)}`);
    return [...lines, ...(notes.length > cap ? [`- +${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(notes.length - cap)} more`] : [])].join('\n');
}
/** `1 error, 2 warnings, 1 note`. */
function notesTitle(notes) {
    const of = (level) => notes.filter((note) => note.level === level).length;
    return [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(of('error'), 'error'), (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(of('warning'), 'warning'), (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(of('info'), 'note')].filter((part) => !part.startsWith('0 ')).join(', ');
}
/** Passed checks on one line; empty when none passed whole. */
function passedText(digest) {
    if (digest.verdict === 'fine')
        return '';
    const names = passedChecks(digest);
    const more = names.length - 20;
    return names.length === 0 ? '' : `✓ Passed: ${names.slice(0, 20).join(', ')}${more > 0 ? ` +${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(more)} more` : ''}`;
}
/** Checks in which nothing failed and all ran, each with its tests and time, as Markdown. */
function passedChecks(digest) {
    const failed = new Set(digest.findings.filter((finding) => finding.severity === 'error').map((finding) => finding.check));
    return digest.checks.filter((check) => !failed.has(check.name) && ranWhole(check)).map(passedCheck);
}
/** Without an exit code, as in a report alone, a tool that spoke and did not complain has passed. */
function ranWhole(check) {
    if (check.truncated || check.notRun.length > 0 || check.failed > 0)
        return false;
    return check.exitCode === null ? check.tools.length > 0 : check.exitCode === 0;
}
function passedCheck(check) {
    const facts = [check.passed > 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(check.passed, 'test') : '', (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(check.durationMs)].filter(Boolean).join(', ');
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeText */ .X1)((0,_hostile_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(check.name, 60))}${facts ? ` (${facts})` : ''}`;
}


/***/ }),

/***/ 85303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ safeData),
/* harmony export */   O: () => (/* binding */ safeDigest)
/* harmony export */ });
/* harmony import */ var _hostile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4182);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19265);
// The gate of this room: every string of a digest is cleaned and redacted here, before any surface sees it.


const MOST_AT_ONCE = 20;
const KEPT_CHARS = 300;
const KEPT_TEXTS = 50_000;
/** Words of our own, never text of a log: they must stay as they are for the contract to hold. */
const OWN_WORDS = new Set(['id', 'kind', 'verdict', 'confidence', 'status', 'severity', 'loop', 'level', 'family', 'origin', 'fingerprint', 'unattributed']);
/** The digest with every string from outside cleaned, redacted and unable to be a workflow command. */
function safeDigest(digest, options) {
    const redact = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactorFor */ .s)(options.secrets);
    return mapStrings(digest, kept((text) => (0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .breakCommands */ .ix)(redact((0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X5)(text)))));
}
/** The same for data formats, which escape what the runner would read as a command when they are written. */
function safeData(digest, options) {
    const redact = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactorFor */ .s)(options.secrets);
    return mapStrings(digest, kept((text) => redact((0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X5)(text))));
}
/** A map that keeps its answers for short texts: thousands of findings share their paths, tools and messages. */
function kept(map) {
    const known = new Map();
    return (text) => {
        if (text.length > KEPT_CHARS)
            return map(text);
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const result = map(text);
        if (known.size < KEPT_TEXTS)
            known.set(text, result);
        return result;
    };
}
/** The same shape with every string mapped; an array of strings is mapped as the lines of one text, so a key over several lines is seen. */
function mapStrings(value, map) {
    if (typeof value === 'string')
        return map(value);
    if (Array.isArray(value))
        return mapArray(value, map);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapMember(key, inner, map)]));
}
/** No surface shows a finding's detail: excerpts do that. Thousands of stacks need no cleaning then. */
function mapMember(key, inner, map) {
    if (key === 'detail')
        return '';
    return keeps(key, inner) ? inner : mapStrings(inner, map);
}
function mapArray(values, map) {
    if (values.length > MOST_AT_ONCE && values.every((value) => typeof value === 'object' && value !== null && !Array.isArray(value))) {
        return values.map((value) => whenAsked(value, map));
    }
    if (values.length < 2 || !values.every((value) => typeof value === 'string'))
        return values.map((value) => mapStrings(value, map));
    const lines = values.map((value) => (0,_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X5)(value).replace(/\n/g, ' '));
    return map(lines.join('\n')).split('\n');
}
/** The object of which each member is mapped when it is first asked for: of thousands of findings a surface shows a few. */
function whenAsked(value, map) {
    const mapped = new Map();
    const member = (key) => {
        if (typeof key === 'symbol' || !Object.hasOwn(value, key))
            return undefined;
        if (!mapped.has(key))
            mapped.set(key, mapMember(key, value[key], map));
        return mapped.get(key);
    };
    return new Proxy({}, {
        get: (_, key) => member(key),
        has: (_, key) => Object.hasOwn(value, key),
        ownKeys: () => Reflect.ownKeys(value),
        getOwnPropertyDescriptor: (_, key) => (Object.hasOwn(value, key) ? { value: member(key), enumerable: true, configurable: true } : undefined),
    });
}
/** A cause's `findings` are ids; the digest's are findings. */
const keeps = (key, inner) => OWN_WORDS.has(key) || (key === 'findings' && Array.isArray(inner) && typeof inner[0] === 'string');


/***/ }),

/***/ 68939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   BZ: () => (/* binding */ liveCauses),
/* harmony export */   Gx: () => (/* binding */ plainSentence),
/* harmony export */   nt: () => (/* binding */ verdictText)
/* harmony export */ });
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37429);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48653);
// The grammar of a cause: the assumption as the failing code believed it, what is so now, since which change, what follows.
// Confidence decides the words: since, most likely since, since one of A or B, no change in this diff explains it.


/** Composes a cause's sentence; `units` bounds each of its two quoted parts. */
function sentenceOf(cause, digest, units = 400) {
    const believed = cause.assumption.trim() || cause.headline.trim() || cause.subject.trim() || 'what this check relies on';
    const now = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutStop */ .f6)((0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .piecesOf */ .Xe)(cause.now, units));
    const assumption = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutStop */ .f6)((0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .piecesOf */ .Xe)(believed, units));
    if (!cause.change)
        return { assumption, rest: blameless(cause, digest, now), or: [] };
    return { assumption, rest: blaming(cause, blamedPlace(cause, cause.change), now), or: orRival(cause) };
}
/** The line to open inside the blamed edit, where the site names it; the edit itself otherwise. */
function blamedPlace({ site }, change) {
    const inside = site?.path === change.path && change.line !== null && site.line >= change.line && site.line <= (change.endLine ?? change.line);
    return inside ? site : change;
}
function blaming(cause, place, now) {
    const first = now.length > 0 ? now : [(0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('no longer so')];
    const change = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .GS)(place);
    if (cause.confidence === 'certain')
        return [...first, (0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' since '), change];
    if (cause.confidence === 'likely')
        return [...first, (0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(', most likely since '), change];
    return [...first, (0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(orRival(cause).length > 0 ? ', since one of ' : ', possibly since '), change];
}
function orRival({ confidence, rivals }) {
    const [rival] = confidence === 'certain' || confidence === 'likely' ? [] : rivals;
    return rival ? [(0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('or '), (0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .GS)({ path: rival.path, line: rival.line, endLine: null })] : [];
}
function blameless(cause, digest, now) {
    const first = now.length > 0 ? now : [(0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('not so')];
    const at = cause.site ? [(0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(now.length > 0 ? ', seen first at ' : ' at '), (0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .GS)(cause.site)] : [];
    return [...first, ...at, ...(digest.hasChange === false ? [] : [(0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('; no change in this diff explains it')])];
}
/** The whole sentence as plain text, with a full stop. */
function plainSentence({ assumption, rest, or }) {
    return `${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(assumption)}: ${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(rest)}${or.length > 0 ? ` ${(0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(or)}` : ''}.`;
}
/** Causes that make the verdict: new ones and those of the infrastructure. */
const liveCauses = (digest) => digest.causes.filter((cause) => cause.status === 'new' || cause.status === 'infra');
/** Whether something failed that does not count: known before, or passed on a retry. */
const excused = (digest) => [...digest.findings, ...digest.causes].some(({ status }) => status === 'known' || status === 'flaky');
/** Unclear without a failure in sight: a check failed silently, or there was nothing to judge by. */
const silentText = (digest) => digest.checks.some((check) => check.failed > 0 || (check.exitCode ?? 0) !== 0)
    ? 'A check failed and nothing says why'
    : 'Unclear: not everything could be read';
/** The verdict in a few words, for a heading. */
function verdictText(digest) {
    const live = liveCauses(digest);
    if (digest.verdict === 'fine')
        return excused(digest) ? 'Nothing new broke' : 'Nothing broke';
    if (digest.verdict === 'unclear' || live.length === 0) {
        const alone = digest.unattributed.length;
        return alone > 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(alone, 'failure')}, no cause found` : silentText(digest);
    }
    const where = live.every((cause) => cause.status === 'infra') ? ', outside the code' : '';
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .numberWord */ .i0)(live.length)} ${live.length === 1 ? 'assumption' : 'assumptions'} broke${where}`;
}


/***/ }),

/***/ 68186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary),
  X: () => (/* binding */ summaryBlocks)
});

// EXTERNAL MODULE: ./lib/render/budget.js
var budget = __webpack_require__(86223);
// EXTERNAL MODULE: ./lib/render/cause-folds.js
var cause_folds = __webpack_require__(49830);
// EXTERNAL MODULE: ./lib/render/cause-view.js
var cause_view = __webpack_require__(25797);
// EXTERNAL MODULE: ./lib/render/hostile.js
var hostile = __webpack_require__(4182);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(43419);
// EXTERNAL MODULE: ./lib/render/pieces.js
var pieces = __webpack_require__(37429);
// EXTERNAL MODULE: ./lib/render/sentence.js
var sentence = __webpack_require__(68939);
// EXTERNAL MODULE: ./lib/render/words.js
var words = __webpack_require__(48653);
;// CONCATENATED MODULE: ./lib/render/cause-blocks.js
// One cause on the first screen of the summary: its sentence, what each check says, why, and what to run.








/** Later causes give way first; there is room for ten of them between two ranks. */
const later = (rank, { index }) => rank + Math.min(index, 9) / 10;
/** The blocks of a cause shown whole. One of several has a number, and a line across above it. */
function causeBlocks(view, position, links) {
    return [
        (0,budget/* block */.om)(position.index > 0 ? markdown/* RULE */.xZ : '', later(5, position)),
        lineBlock(view, position, links),
        (0,budget/* block */.om)(rowsTable(view, links), later(40, position)),
        (0,budget/* block */.om)(reasonLines(view, links), later(35, position)),
        ...(0,cause_folds/* foldBlocks */._u)(view, { later: (rank) => later(rank, position), alone: position.of === 1, links }),
    ];
}
function lineBlock(view, position, links) {
    const follow = (0,markdown/* escapeText */.X1)(followOf(view));
    const number = position.of > 1 ? `${position.index + 1}. ` : '';
    const short = (units) => causeLine(shortened(view.sentence, units), { number, follow, links: null });
    return {
        text: causeLine(view.sentence, { number, follow, links }),
        shorter: [
            { rank: later(20, position), text: short(120) },
            { rank: later(10, position), text: short(40) },
            { rank: later(5, position), text: '' },
        ],
    };
}
const followOf = (view) => [(0,cause_view/* followText */.Nf)(view), (0,cause_view/* whereText */.ZF)(view.cause)].filter(Boolean).join(', ');
/** The sentence with every quoted part cut to `units` and only a few parts of each half. */
function shortened({ assumption, rest, or }, units) {
    const cut = (piece) => piece.kind === 'place' ? { ...piece, place: { ...piece.place, path: (0,hostile/* clipStart */.rh)(piece.place.path, 120) } } : { ...piece, text: (0,hostile/* clip */.$Q)(piece.text, units) };
    return { assumption: assumption.slice(0, 4).map(cut), rest: rest.slice(-6).map(cut), or: or.map(cut) };
}
/** `**1. assumption**: what is so now since place. What follows.` `follow` is Markdown. */
function causeLine(sentence, { number, follow, links }) {
    const or = sentence.or.length > 0 ? `\n${(0,markdown/* inline */.mG)(sentence.or, links)}` : '';
    return `${(0,markdown/* bold */.Cr)(number + (0,markdown/* inline */.mG)(sentence.assumption, links))}: ${(0,markdown/* inline */.mG)(sentence.rest, links)}${or}.${follow ? ` ${follow}.` : ''}`;
}
/** A cause on one line, for those that are not shown whole. */
function causeItem(cause, lookup, links) {
    const view = (0,cause_view/* viewOf */.du)(cause, lookup, false);
    return causeLine((0,sentence/* sentenceOf */.$N)(cause, lookup.digest, 160), { number: '', follow: (0,markdown/* escapeText */.X1)(followOf(view)), links }).replace('\n', ' ');
}
function rowsTable(view, links) {
    const cells = view.rows.map((row) => [
        (0,markdown/* escapeText */.X1)((0,hostile/* clip */.$Q)(row.check, 60)),
        row.says,
        [row.place ? (0,markdown/* placeLink */.aE)(row.place, links) : '', row.quote ? (0,markdown/* logLink */.P5)((0,markdown/* codeSpan */.SS)(row.quote), row.page, links) : ''].filter(Boolean).join(' '),
    ]);
    return (0,markdown/* table */.tp)(['check', 'says', 'first place'], cells);
}
function reasonLines({ cause, reasons, cost }, links) {
    const why = reasons.map((reason) => (0,markdown/* inline */.mG)((0,pieces/* piecesOf */.Xe)(reason.replace(/[\s.;]{1,8}$/, ''), 240), null)).join('; ');
    const rival = cause.confidence === 'possible' ? cause.rivals[0] : undefined;
    const sooner = cause.nearer && [(0,hostile/* clip */.$Q)(cause.nearer.check, 60), (0,words/* duration */.p0)(cause.nearer.durationMs)].filter(Boolean).join(', ');
    const lines = [
        why ? `${(0,markdown/* bold */.Cr)('Why')} ${why}.` : '',
        rival?.because ? `${(0,markdown/* bold */.Cr)('Or')} ${(0,markdown/* placeLink */.aE)({ ...rival, endLine: null }, links)}: ${(0,markdown/* inline */.mG)((0,pieces/* piecesOf */.Xe)(rival.because, 240), null)}` : '',
        cause.legs.length > 0 ? `${(0,markdown/* bold */.Cr)('Where')} ${namesText(cause.legs)}` : '',
        cause.owners.length > 0 ? `${(0,markdown/* bold */.Cr)('Owned by')} ${namesText(cause.owners)}` : '',
        cause.reproduce ? `${(0,markdown/* bold */.Cr)('Reproduce')} ${(0,markdown/* codeSpan */.SS)((0,hostile/* clip */.$Q)(cause.reproduce, 300))} (${cost})` : '',
        cause.nearer && sooner ? `${(0,markdown/* bold */.Cr)('Sooner')} ${(0,markdown/* codeSpan */.SS)((0,hostile/* clip */.$Q)(cause.nearer.command, 300))} (${(0,markdown/* escapeText */.X1)(sooner)}) tells the same` : '',
    ];
    return lines.filter(Boolean).join('\\\n');
}
/** Names in code, where they mention nobody. */
function namesText(names) {
    const shown = names.slice(0, 6).map((name) => (0,markdown/* codeSpan */.SS)((0,hostile/* clip */.$Q)(name, 60)));
    return `${shown.join(', ')}${names.length > shown.length ? ` +${(0,words/* grouped */.zD)(names.length - shown.length)} more` : ''}`;
}

// EXTERNAL MODULE: ./lib/render/options.js
var render_options = __webpack_require__(59262);
// EXTERNAL MODULE: ./lib/render/rest-blocks.js
var rest_blocks = __webpack_require__(63479);
// EXTERNAL MODULE: ./lib/render/safe.js
var safe = __webpack_require__(85303);
;// CONCATENATED MODULE: ./lib/render/summary.js
// The job summary: the verdict, then each cause with its place, its reasons and the command to run, then everything else folded.









/** Causes shown whole; the others get one line each. */
const WHOLE = 3;
const LINES = 100;
/** The summary as Markdown of at most `options.budgetBytes` bytes. */
function renderSummary(digest, options) {
    const blocks = summaryBlocks((0,safe/* safeDigest */.O)(digest, options), options.links, '##');
    return (0,budget/* fitToBudget */.c5)(blocks, Math.min(options.budgetBytes, render_options/* SUMMARY_CEILING_BYTES */.F));
}
/** The summary before it is fitted. Expects a safe digest; `heading` is the Markdown level of the verdict. */
function summaryBlocks(digest, links, heading) {
    const lookup = (0,cause_view/* lookupOf */._H)(digest);
    if (digest.verdict === 'fine')
        return [(0,budget/* block */.om)(fineLine(digest), 0), ...(0,rest_blocks/* restBlocks */.jh)(lookup, links)];
    const head = (0,budget/* block */.om)(`${heading} ✗ ${(0,sentence/* verdictText */.nt)(digest)}`, 0);
    const causes = (0,sentence/* liveCauses */.BZ)(digest);
    const whole = causes.slice(0, WHOLE).flatMap((cause, index) => causeBlocks((0,cause_view/* viewOf */.du)(cause, lookup, causes.length === 1), { index, of: causes.length }, links));
    const unclear = digest.verdict === 'unclear' || causes.length === 0 ? (0,rest_blocks/* unclearBlocks */.LB)(lookup, links) : [];
    const rest = [otherCauses(lookup, links), ...unclear, ...(0,rest_blocks/* restBlocks */.jh)(lookup, links)];
    const line = (0,budget/* block */.om)(causes.length > 1 && rest.some(({ text }) => text !== '') ? markdown/* RULE */.xZ : '', 5);
    return [head, ...whole, line, ...rest];
}
/** The causes after the first few, one line each. */
function otherCauses(lookup, links) {
    const others = (0,sentence/* liveCauses */.BZ)(lookup.digest).slice(WHOLE);
    if (others.length === 0)
        return (0,budget/* block */.om)('', 0);
    const items = others.slice(0, LINES).map((cause, index) => `${WHOLE + index + 1}. ${causeItem(cause, lookup, links)}`);
    const at = (cap) => {
        const more = others.length - Math.min(cap, items.length);
        return [items.slice(0, cap).join('\n'), more > 0 ? `+${(0,words/* count */.U9)(more, 'more cause')}` : ''].filter(Boolean).join('\n\n');
    };
    return {
        text: at(LINES),
        shorter: [
            { rank: 55, text: at(20) },
            { rank: 45, text: at(5) },
            { rank: 25, text: at(0) },
        ],
    };
}
/** Green is one line. */
function fineLine(digest) {
    const known = (0,rest_blocks/* idsOf */.UX)(digest, 'known').length, flaky = (0,rest_blocks/* idsOf */.UX)(digest, 'flaky').length;
    const excused = [known > 0 ? (0,words/* count */.U9)(known, 'known failure') : '', flaky > 0 ? (0,words/* count */.U9)(flaky, 'flaky failure') : ''].filter(Boolean);
    const passed = digest.totals.passed > 0 ? `${(0,words/* grouped */.zD)(digest.totals.passed)} tests passed` : '';
    const checks = excused.length > 0 ? '' : (0,rest_blocks/* passedChecks */.Iz)(digest).slice(0, 8).join(', ');
    const facts = [(0,words/* listed */.KE)(excused), passed].filter(Boolean).join('; ');
    return `✓ **${(0,sentence/* verdictText */.nt)(digest)}.** ${[facts, checks].filter(Boolean).join(': ')}`.trim();
}


/***/ }),

/***/ 48653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   a2: () => (/* binding */ nounOf),
/* harmony export */   cn: () => (/* binding */ loopName),
/* harmony export */   i0: () => (/* binding */ numberWord),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* unused harmony export familyOf */
/* harmony import */ var _model_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41215);
// Counting and naming in English: plurals, lists, durations, loops, and what a check's findings are called.

const SMALL = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const NOUNS = {
    install: 'install error',
    format: 'formatting error',
    lint: 'lint error',
    types: 'type error',
    build: 'build error',
    unit: 'suite error',
    integration: 'suite error',
    e2e: 'suite error',
    policy: 'policy violation',
    smoke: 'smoke error',
    other: 'error',
};
const LOOP_NAMES = { edit: 'edit loop', commit: 'commit loop', review: 'review loop', runtime: 'at run time' };
/** `1 test`, `1,204 tests`. */
const count = (n, one, many = `${one}s`) => `${grouped(n)} ${n === 1 ? one : many}`;
/** A number at the start of a heading: `One`, `Ten`, `11`. */
const numberWord = (n) => SMALL[n] ?? grouped(n);
/** Thousands set off by commas, the same on every machine. */
const grouped = (n) => String(Math.trunc(n)).replace(/\B(?=(?:\d{3})+$)/g, ',');
/** `a`, `a and b`, `a, b and c`. */
function listed(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
/** `0.4 s`, `42 s`, `3 min 5 s`, `1 h 12 min`; an empty string for what no clock measures. */
function duration(ms) {
    if (ms === null || !Number.isFinite(ms) || ms < 0)
        return '';
    if (ms < 9_950)
        return `${Math.max(0.1, Math.round(ms / 100) / 10)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return seconds % 60 ? `${Math.floor(seconds / 60)} min ${seconds % 60} s` : `${seconds / 60} min`;
    return `${Math.floor(seconds / 3600)} h ${Math.round((seconds % 3600) / 60)} min`;
}
const loopName = (loop) => LOOP_NAMES[loop];
/** The family of a check: as told, else by its name, else `other`. */
function familyOf(check) {
    return check?.family ?? _model_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .FAMILIES */ .BU.find((family) => family === check?.name) ?? 'other';
}
/** What one such finding is called: `test`, `type error`, `lint warning`. */
function nounOf(finding, check) {
    if (finding.test)
        return 'test';
    const noun = NOUNS[familyOf(check)];
    return finding.severity === 'error' ? noun : finding.severity === 'note' ? 'note' : noun.replace(/error$|violation$/, 'warning');
}


/***/ })

};
