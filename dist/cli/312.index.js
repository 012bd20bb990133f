export const id = 312;
export const ids = [312];
export const modules = {

/***/ 5309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ky: () => (/* binding */ jsonFormat),
  ai: () => (/* binding */ number),
  nM: () => (/* binding */ row),
  Ge: () => (/* binding */ rows),
  Qq: () => (/* binding */ format_text)
});

// EXTERNAL MODULE: ./lib/parse/sink.js
var parse_sink = __webpack_require__(6280);
;// CONCATENATED MODULE: ./lib/parse/json/read.js
// Reads JSON, one value or many after another, knowing on which lines every object stands; of a document cut off it gives what is there.
const DEPTH = 400;
const NUMBER = /-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?/y;
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null],
];
/** Reads a text. Never throws; text that is no JSON gives no values and a problem. */
function readJson(text) {
    const state = { text, at: text.charCodeAt(0) === 0xfeff ? 1 : 0, line: 1, counted: 0, truncated: false, problem: null, spans: new Map() };
    const values = [];
    for (skipSpace(state); state.at < text.length && !stopped(state); skipSpace(state)) {
        const before = state.at;
        const value = readValue(state, 0);
        if (value !== undefined)
            values.push(value);
        if (state.at === before)
            state.at++;
    }
    return {
        values,
        truncated: state.truncated,
        problem: state.problem,
        spanOf: (value) => (typeof value === 'object' && value !== null && state.spans.get(value)) || { line: 1, endLine: 1 },
    };
}
const stopped = (state) => state.truncated || state.problem !== null;
function skipSpace(state) {
    for (; state.at < state.text.length; state.at++) {
        const code = state.text.charCodeAt(state.at);
        if (code !== 32 && code !== 10 && code !== 13 && code !== 9 && code !== 0x1e)
            return;
    }
}
function lineAt(state) {
    for (let at = state.text.indexOf('\n', state.counted); at >= 0 && at < state.at; at = state.text.indexOf('\n', at + 1)) {
        state.line++;
        state.counted = at + 1;
    }
    return state.line;
}
/** A value; undefined when there is none, which is told in the state. */
function readValue(state, depth) {
    skipSpace(state);
    const char = state.text[state.at];
    if (char === undefined)
        return cut(state);
    if (char === '{' || char === '[')
        return depth < DEPTH ? readNested(state, depth, char) : fail(state, 'it is nested too deep');
    if (char === '"')
        return readString(state);
    NUMBER.lastIndex = state.at;
    const number = NUMBER.exec(state.text);
    if (number) {
        state.at += number[0].length;
        return Number(number[0]);
    }
    return readWord(state);
}
function readWord(state) {
    for (const [word, value] of WORDS) {
        if (state.text.startsWith(word, state.at)) {
            state.at += word.length;
            return value;
        }
        if (word.startsWith(state.text.slice(state.at, state.at + word.length)) && state.at + word.length > state.text.length)
            return cut(state);
    }
    return fail(state, `unexpected ${JSON.stringify(state.text.slice(state.at, state.at + 20))}`);
}
function readNested(state, depth, open) {
    const line = lineAt(state);
    const entries = [];
    const items = [];
    state.at++;
    for (let first = true; !stopped(state); first = false) {
        skipSpace(state);
        const char = state.text[state.at];
        if (char === (open === '{' ? '}' : ']')) {
            state.at++;
            break;
        }
        if (char === undefined)
            cut(state);
        else if (!first && char !== ',')
            fail(state, `expected a comma on line ${lineAt(state)}`);
        else {
            if (char === ',')
                state.at++;
            if (open === '[')
                readItem(state, depth, items);
            else
                readMember(state, depth, entries);
        }
    }
    const value = open === '[' ? items : Object.fromEntries(entries);
    state.spans.set(value, { line, endLine: lineAt(state) });
    return value;
}
function readItem(state, depth, items) {
    skipSpace(state);
    if (state.text[state.at] === ']')
        return;
    const value = readValue(state, depth + 1);
    if (value !== undefined)
        items.push(value);
}
function readMember(state, depth, entries) {
    skipSpace(state);
    if (state.text[state.at] === '}')
        return;
    if (state.at >= state.text.length)
        return cut(state);
    if (state.text[state.at] !== '"')
        return fail(state, `expected a name on line ${lineAt(state)}`);
    const name = readString(state);
    skipSpace(state);
    if (state.at >= state.text.length)
        return cut(state);
    if (state.text[state.at] !== ':')
        return fail(state, `expected a colon on line ${lineAt(state)}`);
    state.at++;
    const value = readValue(state, depth + 1);
    if (name !== undefined && value !== undefined && name !== '__proto__')
        entries.push([name, value]);
}
function readString(state) {
    const from = state.at;
    let end = state.text.indexOf('"', from + 1);
    while (end > 0 && escapesBefore(state.text, end) % 2 === 1)
        end = state.text.indexOf('"', end + 1);
    if (end < 0)
        return cut(state);
    state.at = end + 1;
    const raw = state.text.slice(from + 1, end);
    return raw.includes('\\') ? unescaped(raw) : raw;
}
function escapesBefore(text, at) {
    let count = 0;
    while (text.charCodeAt(at - 1 - count) === 92)
        count++;
    return count;
}
function unescaped(raw) {
    try {
        return JSON.parse(`"${raw.replace(/[\u0000-\u001F]/g, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`);
    }
    catch {
        return raw;
    }
}
function cut(state) {
    state.truncated = true;
    state.at = state.text.length;
    return undefined;
}
function fail(state, problem) {
    state.problem ??= problem;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/parse/json/format.js
// Makes a report format of a JSON dialect: how it is recognised and how its document is read.


/** Characters of a JSON report that are read; a value must fit into memory. */
const MOST_CHARS = 200 * 1024 * 1024;
/** Makes the format. */
function jsonFormat(spec) {
    return {
        name: spec.name,
        title: spec.title,
        url: spec.url,
        family: spec.family,
        reads: 'report',
        probe: (head) => /^[\uFEFF\s\x1e]{0,200}[[{]/.test(head) && spec.probe(head),
        open: (context) => openJson(spec, context),
    };
}
function openJson(spec, context) {
    const chunks = [];
    let chars = 0;
    return {
        push(text) {
            if (chars < MOST_CHARS)
                chunks.push(text);
            chars += text.length;
        },
        end() {
            const sink = (0,parse_sink/* openSink */.A)(spec.tool ?? spec.name, context);
            const document = readJson(chunks.join(''));
            const truncated = document.truncated || chars > MOST_CHARS;
            if (document.problem)
                sink.note(`it is no whole JSON: ${document.problem}`);
            else if (truncated)
                sink.note('the report is cut off; what it holds is read');
            const said = spec.read(document.values, sink, document.spanOf) ?? {};
            return sink.part({ truncated, ...(spec.tool ? { tool: spec.tool } : {}), ...said });
        },
    };
}
/** A value as an object; an empty one when it is none. */
const row = (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {});
/** A value as a list of objects; empty when it is no list. */
const rows = (value) => (Array.isArray(value) ? value.map(row) : []);
/** A value as text; numbers are written, all else is empty. */
const format_text = (value) => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');
/** A value as a number, null when it is none. */
const number = (value) => typeof value === 'number' ? value : typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : null;


/***/ }),

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


/***/ }),

/***/ 5300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ toolName),
/* harmony export */   U: () => (/* binding */ familyOfTool)
/* harmony export */ });
// Calls a tool by one name whatever a report calls it, and tells what sort of check it makes.
const NAMES = [
    [/^semgrep\b/, 'semgrep'],
    [/^codeql\b/, 'codeql'],
    [/^golangci-?lint/, 'golangci-lint'],
    [/^(?:pmd|cpd)\b/, 'pmd'],
    [/^spotbugs|^findbugs/, 'spotbugs'],
    [/^checkstyle/, 'checkstyle'],
    [/^trivy/, 'trivy'],
    [/^bandit/, 'bandit'],
    [/^(?:typescript|tsc)$/, 'tsc'],
    [/^psalm/, 'psalm'],
    [/^phpstan/, 'phpstan'],
    [/^detekt/, 'detekt'],
    [/^ktlint/, 'ktlint'],
    [/^clang-?tidy/, 'clang-tidy'],
    [/^shellcheck/, 'shellcheck'],
    [/^hadolint/, 'hadolint'],
    [/^kube-?linter/, 'kube-linter'],
    [/^markdownlint/, 'markdownlint'],
    [/^ansible-lint/, 'ansible-lint'],
    [/^terrascan/, 'terrascan'],
    [/^tflint/, 'tflint'],
];
const FAMILIES = {
    tsc: 'types',
    mypy: 'types',
    pyright: 'types',
    phpstan: 'types',
    psalm: 'types',
    spectral: 'policy',
    trivy: 'policy',
    checkov: 'policy',
    terrascan: 'policy',
    tfsec: 'policy',
    kics: 'policy',
    'kube-linter': 'policy',
    'kube-score': 'policy',
    kubeconform: 'policy',
    conftest: 'policy',
    snyk: 'policy',
    grype: 'policy',
    'osv-scanner': 'policy',
    dockle: 'policy',
    gitleaks: 'policy',
    trufflehog: 'policy',
    prettier: 'format',
    rustfmt: 'format',
    black: 'format',
    gofmt: 'format',
};
/** A tool's name in lower case, words joined by hyphens: `golangci-lint` for `golangci_lint`, `semgrep` for `Semgrep OSS`. */
function toolName(said) {
    const plain = said
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-')
        .slice(0, 60);
    return NAMES.find(([pattern]) => pattern.test(plain))?.[1] ?? plain;
}
/** The sort of check a tool makes; undefined when it is a linter or not known. */
const familyOfTool = (tool) => FAMILIES[tool];


/***/ })

};
