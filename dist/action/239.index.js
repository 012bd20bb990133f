export const id = 239;
export const ids = [239];
export const modules = {

/***/ 95202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ placedInTest),
/* harmony export */   g: () => (/* binding */ collector)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79040);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90013);
// Gathers findings line by line for readers of text: one draft is open at a time, further lines extend it, repeats are left out.


const DETAIL_LINES = 400;
/** Opens a collector that keeps at most `context.limits.findings` drafts. */
function collector(context) {
    const drafts = new Set();
    let current = null;
    return {
        get current() {
            return current;
        },
        begin(start, line) {
            current = {
                tool: start.tool,
                message: start.message,
                severity: start.severity ?? 'error',
                rule: start.rule ?? null,
                location: start.location ?? null,
                frames: [],
                test: start.test ?? null,
                more: [],
                from: line.number,
                to: line.number,
                scope: line.scope,
            };
            if (drafts.size < context.limits.findings)
                drafts.add(current);
            return current;
        },
        extend(line, text = line.text) {
            if (!current)
                return;
            current.to = line.number;
            if (current.more.length < DETAIL_LINES)
                current.more.push(text);
        },
        close() {
            current = null;
        },
        drop(pending) {
            drafts.delete(pending);
            if (current === pending)
                current = null;
        },
        findings: (unique = false) => {
            const kept = [...drafts];
            return (unique ? withoutRepeats(kept) : kept).map((draft) => toFinding(draft, context));
        },
    };
}
/** Gives a test that names no place the innermost frame inside its own class: `com.acme.StockTest` in `StockTest.java`. */
function placedInTest(finding) {
    const simple = finding.test?.suite
        .split(/[.$\\]/)
        .filter((part) => /^[A-Z]/.test(part))
        .at(0) ?? finding.test?.suite.split('.').at(-1);
    if (finding.location || !simple)
        return finding;
    const frame = finding.frames.find(({ path }) => (path.split('/').at(-1) ?? '').replace(/\.\w{1,8}$/, '') === simple);
    return frame ? { ...finding, location: { path: frame.path, line: frame.line, column: frame.column } } : finding;
}
function withoutRepeats(drafts) {
    const seen = new Set();
    return drafts.filter(({ location, rule, message, severity, test, scope }) => {
        const key = JSON.stringify([location, rule, message, severity, test, scope]);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
function toFinding(draft, context) {
    const { tool, message, severity, rule, location, test, kind, facts, more, from, to, scope, passedOnRetry } = draft;
    const detail = trimBlank(more).join('\n');
    const frames = draft.frames.length || !(test || draft.traced) ? draft.frames : (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .framesOf */ .k)(detail);
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)({
        tool,
        message,
        severity,
        rule,
        location,
        frames,
        test,
        scope,
        detail,
        source: { path: context.source, line: from, endLine: to },
        ...(kind ? { kind } : {}),
        ...(facts ? { facts } : {}),
        ...(passedOnRetry ? { passedOnRetry } : {}),
    }, context.limits.detailChars);
}
function trimBlank(lines) {
    let from = 0;
    let to = lines.length;
    while (from < to && !lines[from]?.trim())
        from++;
    while (to > from && !lines[to - 1]?.trim())
        to--;
    return lines.slice(from, to);
}


/***/ }),

/***/ 29730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   mq: () => (/* binding */ asSaid),
/* harmony export */   t4: () => (/* binding */ located),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79040);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95202);
// Makes a format of a tool that says one thing a line, with its place: most linters and many compilers.
// A tool is data: its name, what marks its text, and one anchored pattern with the named groups path, line, column, severity, rule, message.


const MOST_JOINED = 3;
const CARET = /^\s{0,400}\^/;
const WORDS = [
    [/^(?:fatal|severe|critical|blocker|high|err|panic|[EF]\b)/i, 'error'],
    [/^(?:warn|medium|moderate|major|convention|refactor|[WCR]\b)/i, 'warning'],
    [/^(?:note|info|hint|style|suggestion|remark|low|minor|advice|perf|portab|message|debug|trivial|help|[NISH]\b)/i, 'note'],
];
/** The severity a tool's word stands for; an error when the word is unknown or missing. */
function severityOf(word) {
    return WORDS.find(([pattern]) => pattern.test(word ?? ''))?.[1] ?? 'error';
}
/** Takes the tool's own word, in the group `severity`. */
const asSaid = (said) => severityOf(said.severity);
/** A pattern's source for a path that ends in one of the extensions (`sh|bash`), absolute, relative or of Windows. */
const pathOf = (extensions) => `(?<path>(?:[A-Za-z]:)?[^\\s:][^:\\n]{0,400}?\\.(?:${extensions}))`;
/** Makes the format of a tool that says one thing a line. */
function located(spec) {
    const found = spec.probe ? [multiline(spec.probe)] : spec.lines.map(multiline);
    return {
        name: spec.name,
        title: spec.title,
        url: spec.url,
        family: spec.family,
        reads: 'log',
        commands: spec.commands,
        ...(spec.yields ? { yields: true } : {}),
        marks: spec.marks,
        probe: (text) => spec.marks.some((mark) => text.includes(mark)) && found.some((pattern) => pattern.test(text)),
        open: (context) => openLocated(spec, context),
    };
}
const multiline = (pattern) => new RegExp(pattern.source, `${pattern.flags.replace(/[gym]/g, '')}m`);
function openLocated(spec, context) {
    const place = { spec, context, drafts: (0,_collect_js__WEBPACK_IMPORTED_MODULE_1__/* .collector */ .g)(context), heading: null, headingAt: null, joined: 0 };
    return {
        push(lines) {
            for (const line of lines) {
                if (!begin(place, line) && !extend(place, line))
                    leave(place, line);
                if (spec.caret)
                    point(place.drafts.current, line.text);
            }
        },
        end: () => ({ findings: place.drafts.findings(spec.unique).map((finding) => withKind(finding, spec)) }),
    };
}
/** Where the words tell no kind, the sort of tool does. */
function withKind(finding, { kind, family }) {
    if (kind && (finding.kind === 'unknown' || finding.kind === 'style-rule'))
        return { ...finding, kind };
    return finding.kind === 'unknown' && (family === 'lint' || family === 'format') ? { ...finding, kind: 'style-rule' } : finding;
}
function begin(place, line) {
    const { spec, heading } = place;
    const found = firstMatch(spec.lines, line.text);
    if (!found || (spec.heading && found.path === undefined && !heading && found.line !== undefined) || spec.accept?.(found) === false)
        return false;
    const said = found.line === undefined && heading ? { ...found, line: heading.line, column: heading.column } : found;
    const path = said.path ?? heading?.path;
    const column = said.column !== undefined && spec.zeroColumn ? Number(said.column) + 1 : said.column;
    place.joined = 0;
    const draft = place.drafts.begin({
        tool: spec.tool ?? spec.name,
        severity: spec.severity?.(said, place.context) ?? 'error',
        rule: (spec.rule ? spec.rule(said) : said.rule) ?? null,
        message: spec.message?.(said) ?? said.message ?? '',
        location: path === undefined ? null : (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .A0)(path.trim(), said.line, column),
    }, line);
    if (spec.headed && place.headingAt !== null)
        draft.from = place.headingAt;
    place.headingAt = null;
    return true;
}
/** Takes a line that belongs to the finding above; false when it does not. */
function extend(place, line) {
    const { spec, drafts } = place;
    const draft = drafts.current;
    if (!draft || line.number !== draft.to + 1)
        return false;
    const at = draft.location ? undefined : spec.place?.exec(line.text)?.groups;
    if (at?.path)
        draft.location = (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .A0)(at.path, at.line, at.column);
    if (!at && !continues(spec, line.text))
        return false;
    const text = place.joined < MOST_JOINED ? spec.joins?.exec(line.text)?.groups?.text : undefined;
    if (text)
        draft.message = `${draft.message} ${text}`.trim();
    if (text)
        place.joined++;
    else if (draft.message)
        place.joined = MOST_JOINED;
    drafts.extend(line);
    return true;
}
/** Closes the finding above; the line may name the file of those below. */
function leave(place, { text, number }) {
    place.drafts.close();
    const named = place.spec.heading?.exec(text)?.groups;
    if (named)
        place.headingAt = number;
    if (named?.path !== undefined)
        place.heading = named;
    else if (place.spec.ending?.test(text))
        place.heading = null;
}
function point(draft, text) {
    if (draft?.location && draft.location.column === null && CARET.test(text))
        draft.location = { ...draft.location, column: text.indexOf('^') + 1 };
}
function continues(spec, text) {
    return spec.more?.test(text) === true || spec.joins?.test(text) === true || (spec.caret === true && CARET.test(text));
}
function firstMatch(patterns, text) {
    for (const pattern of patterns) {
        const groups = pattern.exec(text)?.groups;
        if (groups)
            return groups;
    }
    return undefined;
}


/***/ }),

/***/ 44982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ vulnerable)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79040);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29730);
// Says of a dependency that it is known to be vulnerable, the same way for every tool that tells it.


/** The finding of a vulnerable dependency. */
function vulnerable({ name, version, id, title, severity, fixed, path, detail }) {
    const package_ = [name, version].filter(Boolean).join(' ');
    return {
        rule: id || null,
        kind: 'policy',
        severity: /^(?:negligible|none|informational)$/i.test(severity) ? 'note' : (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .severityOf */ .xJ)(severity),
        message: [`${package_ || 'a dependency'}: ${title || id || 'known vulnerability'}`, fixed ? ` (fixed in ${fixed})` : ''].join(''),
        detail: detail ?? '',
        location: path ? (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .A0)(path) : null,
        facts: name ? { dependency: version ? `${name}@${version}` : name } : {},
    };
}


/***/ }),

/***/ 90013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ frameIn),
/* harmony export */   k: () => (/* binding */ framesOf)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79040);
/* harmony import */ var _frame_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7493);
// Reads the stack frames in a failure's text, whatever language printed them.
//   at verify (file:///repo/src/auth/tokens.js:22:41)       ❯ productView src/api/serializers.ts:13:17
//   File "app/x.py", line 3, in total                       src/billing/catalog.py:26: AttributeError


const MOST_FRAMES = 30;
const MOST_LINES = 2_000;
const LINE_CHARS = 1_000;
/** Begins a trace whose error was raised while the one above was handled: what follows is nearer the cause of the failure shown. */
const NEXT_TRACE = /^\s{0,8}(?:Traceback \(most recent call last\)|During handling of the above|The above exception was the direct)/;
/** Begins the trace of what the trace above was caused by. */
const CAUSE_TRACE = /^[\s|]{0,12}(?:Caused by: |\[cause\]: |caused by: |Wrapped by: )/;
/** The function's line before the place's line, in Go and Rust traces; what follows the name are its arguments. */
const FUNCTION_BEFORE = /^\s{0,8}(?:\d{1,4}: {1,4})?(?:0x[0-9a-f]{4,16} - )?(?:created by )?(?<name>[\w.:$<>*(){}/%@&', -]{2,300})$/;
const ARGUMENTS = /\([^()]{0,400}\)$| in goroutine \d{1,9}$/;
/** The frames a text shows, innermost first, at most 30; the trace of the root cause comes before those it led to. Empty when it shows none. */
function framesOf(text) {
    const blocks = [{ frames: [], callsFirst: false }];
    let before = '';
    let lines = 0;
    for (let from = 0; from <= text.length && lines < MOST_LINES; lines++) {
        const to = text.indexOf('\n', from);
        const end = to < 0 ? text.length : to;
        const line = text.slice(from, Math.min(end, from + LINE_CHARS));
        readLine(line, before, blocks);
        if (line.trim())
            before = line;
        from = end + 1;
    }
    return inOrder(blocks).slice(0, MOST_FRAMES);
}
function readLine(line, before, blocks) {
    if (NEXT_TRACE.test(line) || CAUSE_TRACE.test(line))
        blocks.unshift({ frames: [], callsFirst: false });
    const block = blocks[0];
    if (!block || !/\d/.test(line))
        return;
    const found = frameIn(line, before);
    if (!found)
        return;
    const last = block.frames.at(-1);
    if (last && last.path === found.frame.path && last.line === found.frame.line && (last.name === found.frame.name || !found.frame.name))
        return;
    if (found.shape.callsFirst)
        block.callsFirst = true;
    block.frames.push(found.frame);
}
/** The frame one line shows, null when it shows none. `before` is the line above it, where some languages print the function. */
function frameIn(line, before = '') {
    for (const shape of _frame_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .SHAPES */ .H) {
        if (!line.includes(shape.hint))
            continue;
        const said = shape.pattern.exec(line)?.groups;
        if (!said)
            continue;
        const path = shape.path ? shape.path(said) : (0,_frame_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanPath */ .t)(said.path ?? '');
        if (!path)
            continue;
        const name = said.name ?? (shape.nameBefore ? functionIn(before) : null);
        return { frame: (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .inFunction */ .qH)((0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .frameOf */ .Dm)(path, said.line, said.column), name?.trim().slice(0, 200)), shape };
    }
    return null;
}
function functionIn(line) {
    return FUNCTION_BEFORE.exec(line.replace(ARGUMENTS, ''))?.groups?.name ?? null;
}
function inOrder(blocks) {
    return blocks.flatMap((block) => (block.callsFirst ? [...block.frames].reverse() : block.frames));
}


/***/ }),

/***/ 89947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
// Finds the sentence that says what went wrong in a failure's attributes, its text or its output.
/** Messages that only repeat that something failed. */
const EMPTY = /^(?:failed|failures?|error(?:ed)?|fail|test (?:case )?(?:failed|failure|error)|assertion failed|message|null|undefined|none|n\/a|exited with (?:error )?code \d+|mypy produced messages|child test failed|collection failure|subtests? failed|\d+ subtests? failed|expectation failed|stack ?trace.{0,20})?[.:!]?$/i;
/** Lines that frame what is said: runners' banners, places, traceback heads, rulers. */
const FRAMING = /^(?:=== |--- (?:FAIL|PASS|SKIP)|Traceback \(most recent|Error Trace:|Running main\(\) from|\[[=\-\s\w]{8,12}\] |[-=_~\s]{3,}$|stack ?trace|\(?exit code|goroutine \d|at |❯ |#\d+ |running \d+ tests?$|test \S+ \.\.\. |failures:$|thread '.{0,200}' (?:\(\d+\) )?panicked at [^']{1,300}:\d+:\d+:$|\(in test file |In file included|Diff:|(?:Given|When|Then|And|But|\*) .{0,300}\.{3,}(?:passed|skipped)$|[\w\\]{1,200}::\w{1,200}(?: with data set .{0,300})?$|note: |(?:def|async def) |self = |[>|] )/;
const PLACE = /^(?:\[\w{1,8}\] )?(?:[A-Za-z]:)?[^\s:()'"]{1,300}\.\w{1,6}[:(]\d{1,7}(?:[:,]\d{1,6})?\)?:? ?(?:(?:fatal )?error: |Failure$|FAILED:?$|error$|in \w{1,80}$)?/;
const PYTEST = /^E {1,12}(\S.*)$/;
const PANIC = /^thread '.{0,200}' panicked at '(.{1,900})', /;
/** pytest on an error in a fixture. */
const FIXTURE = /^failed on (?:setup|teardown) with "(.{1,2000})"$/;
const ASSERTION = /assert|expectation/i;
const EXCEPTION = /^(?:[\p{L}\w$]+[.\\:/]+){0,20}([\p{Lu}]\w{1,80}(?:Error|Exception|Failure|Failed|Panic|Fault|Timeout|Exit|Warning))$/u;
const MOST_LINES = 400;
/** The one line that says it best; empty when nothing is said. */
function messageOf({ said, output }) {
    const [first] = said;
    const stated = first ? headline(first.message) : '';
    const text = said.map((one) => headline(one.text)).find(Boolean) ?? '';
    if (stated && first)
        return withType(fuller(stated, first.text), first);
    return (text ||
        headline(output) ||
        (first?.type && !EMPTY.test(first.type) ? first.type : '') ||
        first?.message.trim() ||
        said.map((one) => one.text.trim().split('\n')[0] ?? '').find(Boolean) ||
        '');
}
/** The first line of a text that says something; empty when none does. */
function headline(text) {
    if (EMPTY.test(text.trim()))
        return '';
    const lines = text.split('\n', MOST_LINES).map((line) => line.trim());
    const raised = lines.map((line) => PYTEST.exec(line)?.[1]).find(Boolean) ?? (/^Traceback \(most recent/.test(text.trim()) ? lastRaised(text) : undefined);
    if (raised)
        return raised;
    const kept = lines.map(bare).filter((line) => line && !EMPTY.test(line));
    return kept.find((line) => !FRAMING.test(line)) ?? '';
}
/** A line without the place it begins with and without testify's label. */
function bare(line) {
    const quoted = PANIC.exec(line)?.[1] ?? FIXTURE.exec(line)?.[1];
    if (quoted)
        return quoted;
    return line
        .replace(PLACE, '')
        .replace(/^Error:\s{2,}/, '')
        .trim();
}
/** The last line of a Python traceback that is not indented. */
function lastRaised(text) {
    return text
        .trimEnd()
        .split('\n')
        .findLast((line) => /^[\w.]{1,200}(?::|$)/.test(line))
        ?.trim();
}
/** The text's own first line where it is the message with the exception before it. */
function fuller(message, text) {
    const first = text.trimStart().split('\n', 1)[0]?.trim() ?? '';
    const same = first !== message && first.endsWith(message) && first.length < message.length + 150 && /^[\p{L}\w$.\\]{1,150}: /u.test(first);
    return same ? first : message;
}
function withType(message, { type }) {
    const exception = EXCEPTION.exec(type)?.[1];
    return exception && !ASSERTION.test(exception) && !message.includes(exception) ? `${exception}: ${message}` : message;
}


/***/ }),

/***/ 66721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ownFrame)
/* harmony export */ });
/* unused harmony export isForeign */
// Tells the author's own stack frames from those of runtimes, packages and test libraries, by path alone.
const RUNTIMES = /^(?:node:|bun:|deno:|ext:|dart:|internal\/|<|eval\b|package:(?:test|matcher|flutter_test|stack_trace)|\/usr\/(?:lib|local\/(?:lib|go))\b)/;
const JVM_LIBRARIES = /^(?:(?:java|javax|jdk|sun|kotlin|kotlinx|scala|groovy|clojure|junit)\/|com\/(?:sun|google\/common)\/|org\/(?:junit|hamcrest|assertj|testng|mockito|opentest4j|scalatest|spockframework|gradle|apache\/maven|codehaus|springframework|jetbrains)\/|io\/kotest\/|reactor\/)/;
const PACKAGES = /(?:^|[\\/])(?:node_modules|\.yarn|\.pnpm|site-packages|dist-packages|vendor|\.cargo|\.rustup|rustc|gems|\.pub-cache|_pytest)[\\/]|\/go\/(?:src\/(?:runtime|testing)|pkg\/mod)\/|\/go-?[\d.]{0,12}\/src\/(?:runtime|testing)\/|\/lib\/python\d|(?:^|[\\/])gtest[\w-]{0,40}\.(?:h|cc)$/;
/** True for a path of a runtime, a package or a test library. */
const isForeign = (path) => RUNTIMES.test(path) || JVM_LIBRARIES.test(path) || PACKAGES.test(path);
/** The innermost frame that is no library's, null when there is none. */
const ownFrame = (frames) => frames.find(({ path }) => !isForeign(path)) ?? null;


/***/ }),

/***/ 96280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openSink)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79040);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90013);
/* harmony import */ var _own_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66721);
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
