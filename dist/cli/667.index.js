"use strict";
exports.id = 667;
exports.ids = [667];
exports.modules = {

/***/ 429:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TW: () => (/* binding */ dedent),
  kc: () => (/* binding */ errorText),
  cX: () => (/* binding */ loadPlace)
});

;// CONCATENATED MODULE: ./lib/parse/difference.js
// Finds what a failed comparison expected and what it got, in the words and diffs of the JavaScript runners.
const MAX = 200;
const NAMED_EXPECTED = /^\s*(?:Expected(?: \w+){0,3}|Snapshot|expected)\s*:\s{1,20}(\S.*)$/;
const NAMED_ACTUAL = /^\s*(?:Received(?: \w+){0,3}|Actual|actual)\s*:\s{1,20}(\S.*)$/;
const EXPECTED_BELOW = /^\s*Expected(?: [\w ]{1,40})?:\s*$/;
const ACTUAL_BELOW = /^\s*(?:Received|Actual)(?: [\w ]{1,40})?:\s*$/;
const UNEQUAL = /^\s*(\S.{0,199}?) (?:!==|!=|==|===) (\S.{0,199})$/;
const SENTENCE = /\bexpected (.{1,400}?) (?:to|not to) (?:be|equal|deeply equal|strictly equal|deep equal|eql)(?: (?!a |an |of |in |above |below |greater |less |close |instanceof )(.{1,400}?))?(?: \/\/ .{0,60})?$/;
/** The legend of a diff: which sign is the expected side. */
const LEGENDS = [
    [/^\s*- (?:Expected|Snapshot)\b/, '-'],
    [/^\s*\+ expected - actual\s*$/, '+'],
    [/^\s*\+ actual - expected\b/, '-'],
    [/^\s*- (?:expected|wanted)\b/, '-'],
    [/Difference \(- actual, \+ expected\)/, '+'],
];
/** What the lines of an error say; nothing when they say nothing. */
function differenceIn(lines) {
    const signed = fromDiff(lines);
    if (signed)
        return signed;
    const expected = firstMatch(lines, NAMED_EXPECTED);
    const actual = firstMatch(lines, NAMED_ACTUAL);
    if (expected !== null || actual !== null)
        return made(expected, actual);
    const below = made(lineBelow(lines, EXPECTED_BELOW), lineBelow(lines, ACTUAL_BELOW));
    return (below.expected ?? below.actual) ? below : fromWords(lines);
}
function fromWords(lines) {
    const unequal = lines
        .slice(0, 12)
        .map((line) => UNEQUAL.exec(line))
        .find(Boolean);
    if (unequal)
        return made(unequal[2] ?? null, unequal[1] ?? null);
    const sentence = lines
        .slice(0, 3)
        .map((line) => SENTENCE.exec(line))
        .find(Boolean);
    return sentence?.[2] ? made(sentence[2], sentence[1] ?? null) : {};
}
function firstMatch(lines, pattern) {
    for (const line of lines) {
        const match = line.length < 2_000 ? pattern.exec(line) : null;
        if (match?.[1])
            return match[1].replace(/,$/, '');
    }
    return null;
}
function lineBelow(lines, heading) {
    const at = lines.findIndex((line) => heading.test(line));
    return at < 0 ? null : lines[at + 1]?.trim() || null;
}
function fromDiff(lines) {
    for (let at = 0; at < lines.length; at++) {
        const legend = LEGENDS.find(([pattern]) => pattern.test(lines[at] ?? ''));
        if (!legend)
            continue;
        const found = signedLines(lines.slice(at + 1, at + 200), legend[1]);
        if (found)
            return found;
    }
    return null;
}
function signedLines(lines, expectedSign) {
    const sides = { '+': [], '-': [] };
    for (const line of lines) {
        const match = /^\s*([+-])\s?(.*)$/.exec(line);
        // A second legend begins the same difference told again, with the signs turned: mocha prints assert's diff and its own.
        const again = (sides['+'].length || sides['-'].length) && LEGENDS.some(([pattern]) => pattern.test(line));
        if (again || /^\s*(?:at |❯ )/.test(line))
            break;
        if (!match || /^\s*[+-] (?:Expected|Received|expected|actual)\b/.test(line))
            continue;
        sides[match[1]].push((match[2] ?? '').trim());
    }
    if (!sides['+'].length && !sides['-'].length)
        return null;
    const actualSign = expectedSign === '+' ? '-' : '+';
    return made(sides[expectedSign].join('\n') || null, sides[actualSign].join('\n') || null);
}
const made = (expected, actual) => ({
    ...(expected === null ? {} : { expected: expected.slice(0, MAX) }),
    ...(actual === null ? {} : { actual: actual.slice(0, MAX) }),
});

// EXTERNAL MODULE: ./lib/parse/draft.js
var draft = __webpack_require__(2435);
// EXTERNAL MODULE: ./lib/parse/stack.js
var parse_stack = __webpack_require__(7052);
;// CONCATENATED MODULE: ./lib/parse/error-text.js
// Reads the text of one JavaScript error as a runner shows it: message, comparison, code frame, stack.



const SNAPSHOT_NAME = /^\s*(?:Error: )?Snapshot (?:name: )?`(.{1,200}?)`/;
/** First lines that say nothing, with the line that does. */
const EMPTY_WORDS = [
    [/Jest encountered an unexpected token/, /^\s*(?:\w{0,40}Error: .+)$/],
    [/(?:Transform|Build) failed with \d+ errors?:?$/, /(?:ERROR|error|\[\w+\] Error): .+$/],
    [/^\s*thrown: ?$/, /\S/],
    [/^(?:file:\/\/|node:|\/|[A-Za-z]:[\\/]).{1,400}:\d+$/, /^\s*(?:Uncaught )?[\w.]{0,80}(?:Error|Exception|Warning)(?: \[\w{1,80}\])?: ./],
];
const KINDS = [
    [/Obsolete snapshots? found|\bsnapshot was not written\b/, 'snapshot'],
    [/Failed to parse source|\bTransform failed with \d|encountered an unexpected token|\bPARSE_ERROR\b/, 'syntax'],
    [/No test (?:files )?found|must contain at least one test|No test suite found/, 'config-valid'],
];
/** Reads an error's lines; an empty message when they are all blank. */
function errorText(lines) {
    const at = lines.findIndex((line) => line.trim() !== '');
    if (at < 0)
        return { message: '', detail: '', frames: [], place: null, facts: {}, kind: null };
    const snapshot = lines.map((line) => SNAPSHOT_NAME.exec(line)?.[1]).find(Boolean);
    const place = (0,parse_stack/* statedPlace */.b$)(lines);
    const stack = (0,parse_stack/* framesIn */.Ef)(lines);
    const frames = place && !stack.some((frame) => frame.path === place.path && frame.line === place.line) ? [(0,draft/* frameOf */.Dm)(place.path, place.line, place.column), ...stack] : stack;
    return {
        message: messageIn(lines.slice(at)),
        detail: dedent(lines.slice(at + 1)),
        frames,
        place: place ?? (0,parse_stack/* ownPlace */.yd)(stack),
        kind: KINDS.find(([pattern]) => pattern.test(lines[at] ?? ''))?.[1] ?? null,
        facts: { ...differenceIn(lines.slice(at)), ...(snapshot ? { snapshot } : {}) },
    };
}
function messageIn(lines) {
    const first = (lines[0] ?? '').trim();
    const empty = EMPTY_WORDS.find(([pattern]) => pattern.test(first));
    const better = empty ? lines.slice(1).find((line) => line.trim() && empty[1].test(line)) : undefined;
    return (better ?? first).trim();
}
/** Where a test file that could not be loaded is to be shown: in itself, on the line its own frame names. What stopped it stands in the frames. */
function loadPlace(file, frames) {
    const own = frames.find((frame) => frame.path === file || frame.path.endsWith(`/${file}`) || file.endsWith(`/${frame.path}`));
    return (0,draft/* locationOf */.A0)(file, own?.line, own?.column);
}
/** Lines joined without their common indentation and without blank lines around. */
function dedent(lines) {
    const said = lines.filter((line) => line.trim());
    if (!said.length)
        return '';
    const indent = said.reduce((least, line) => Math.min(least, line.search(/\S/)), Number.POSITIVE_INFINITY);
    const from = lines.findIndex((line) => line.trim());
    let to = lines.length;
    while (!lines[to - 1]?.trim())
        to--;
    return lines
        .slice(from, to)
        .map((line) => line.slice(indent).trimEnd())
        .join('\n');
}


/***/ }),

/***/ 4256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ cargoLines),
/* harmony export */   s: () => (/* binding */ cargoJsonLines)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2435);
// Reads one line of Cargo's machine form; both formats of it share this.
//   {"reason":"compiler-message","message":{"level":"error","message":"no variant named …","code":{"code":"E0599"},"spans":[{"file_name":"src/reader.rs","line_start":26,"column_start":37,"is_primary":true}]}}

const FOLLOWS = /^(?:aborting due to|could not compile|\d{1,6} warnings? emitted|.{0,80}generated \d{1,6} warnings?)/;
/** A reader of such lines; `take` gets a line's text and its number, `end` what they held. */
function cargoLines(context) {
    const findings = [];
    const seen = new Set();
    let any = false;
    let finished = false;
    let broken = 0;
    return {
        take(text, number) {
            if (!text.startsWith('{'))
                return;
            const value = parsed(text);
            if (value === null) {
                broken++;
                return;
            }
            if (value.reason === 'build-finished')
                finished = true;
            if (typeof value.reason === 'string')
                any = true;
            const message = value.reason === 'compiler-message' ? value.message : typeof value.$message_type === 'string' ? value : null;
            const finding = message ? toFinding(message, context, number) : null;
            const key = finding ? JSON.stringify([finding.location, finding.rule, finding.message, finding.severity]) : '';
            if (!finding || seen.has(key) || findings.length >= context.limits.findings)
                return;
            seen.add(key);
            findings.push(finding);
        },
        end: () => ({
            findings,
            truncated: any && !finished,
            notes: broken ? [`${broken} line${broken > 1 ? 's' : ''} of Cargo's JSON ${broken > 1 ? 'are' : 'is'} incomplete`] : [],
        }),
    };
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
    }
    catch {
        return null;
    }
}
function toFinding(said, context, line) {
    const level = String(said.level ?? '');
    const message = typeof said.message === 'string' ? said.message : '';
    if (!/^(?:error|warning)/.test(level) || !message || FOLLOWS.test(message))
        return null;
    const spans = Array.isArray(said.spans) ? said.spans : [];
    const primary = spans.find((span) => span?.is_primary === true) ?? spans[0];
    const code = said.code && typeof said.code.code === 'string' ? said.code.code : null;
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)({
        tool: 'rustc',
        severity: level.startsWith('error') ? 'error' : 'warning',
        rule: code,
        message,
        detail: typeof said.rendered === 'string'
            ? said.rendered
                .replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[\\d;]{0,20}m`, 'g'), '')
                .split('\n')
                .slice(1)
                .join('\n')
                .trimEnd()
            : '',
        location: typeof primary?.file_name === 'string' ? (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .A0)(primary.file_name, number(primary.line_start), number(primary.column_start)) : null,
        source: { path: context.source, line, endLine: line },
    }, context.limits.detailChars);
}
const number = (value) => (typeof value === 'number' ? value : null);
/** Cargo's JSON among the lines of a log. */
const cargoJsonLines = {
    name: 'cargo-json-lines',
    title: 'Cargo, JSON in a log',
    url: 'https://doc.rust-lang.org/cargo/reference/external-tools.html#json-messages',
    family: 'build',
    reads: 'log',
    commands: /\bcargo\b.{0,200}--message-format[= ]\S{0,20}json/,
    marks: ['{"reason":"', '{"$message_type":"diagnostic"'],
    probe: (text) => text.includes('{"reason":"') || text.includes('{"$message_type":"diagnostic"'),
    open(context) {
        const lines = cargoLines(context);
        return {
            push(block) {
                for (const line of block)
                    lines.take(line.text, line.number);
            },
            end: () => lines.end(),
        };
    },
};


/***/ }),

/***/ 4667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DATA_FORMATS: () => (/* binding */ DATA_FORMATS)
});

// EXTERNAL MODULE: ./lib/parse/sink.js
var parse_sink = __webpack_require__(7757);
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
    return readFrom(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, Number.POSITIVE_INFINITY);
}
/** Reads the first object or array that begins a line: a runner may have printed before it and behind it. */
function firstJson(text) {
    const from = /^[\s\uFEFF]*[[{]/.test(text.slice(0, 200)) ? text.search(/[[{]/) : text.search(/^[[{]/m);
    return readFrom(text, from < 0 ? text.length : from, 1);
}
function readFrom(text, from, most) {
    const state = { text, at: from, line: 1, newline: text.indexOf('\n'), truncated: false, problem: null, spans: new Map() };
    const values = [];
    for (skipSpace(state); values.length < most && state.at < text.length && !stopped(state); skipSpace(state)) {
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
    for (; state.newline >= 0 && state.newline < state.at; state.newline = state.text.indexOf('\n', state.newline + 1))
        state.line++;
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

// EXTERNAL MODULE: ./lib/parse/junit/message.js
var junit_message = __webpack_require__(2092);
;// CONCATENATED MODULE: ./lib/parse/formats/allure.js
// One result of Allure (allure-results/*-result.json):
//   {"uuid":"…","fullName":"cart.adds","status":"failed","statusDetails":{"message":"…","trace":"…"},"labels":[{"name":"suite","value":"cart"}]}


function read(values, sink, place) {
    for (const result of values.flatMap((value) => (Array.isArray(value) ? rows(value) : [row(value)])))
        readResult(result, sink, place);
}
function readResult(result, sink, place) {
    const status = format_text(result.status);
    if (status === 'skipped' || status === 'unknown' || !status)
        return sink.skip();
    const label = (name) => format_text(rows(result.labels).find((one) => one.name === name)?.value);
    const suite = ['parentSuite', 'suite', 'subSuite'].map(label).filter(Boolean).join(' > ') || label('testClass') || label('package');
    const test = { suite, name: format_text(result.name), file: null };
    if (status === 'passed')
        return sink.pass(test);
    const said = row(result.statusDetails);
    const message = format_text(said.message);
    sink.fail({
        ...test,
        message: (0,junit_message/* headline */.P)(message) || message,
        text: [message, format_text(said.trace)].filter(Boolean).join('\n'),
        passedOnRetry: said.flaky === true && status === 'passed',
    }, place(result));
}
const allure = jsonFormat({
    name: 'allure',
    title: 'Allure results',
    url: 'https://allurereport.org/docs/how-it-works-test-result-file/',
    family: 'unit',
    probe: (head) => /"uuid"\s{0,9}:/.test(head) && /"(?:historyId|testCaseId|statusDetails)"\s{0,9}:/.test(head) && /"(?:labels|stage|status)"\s{0,9}:/.test(head),
    read,
});

;// CONCATENATED MODULE: ./lib/parse/json/issues.js
// Makes a report format of a linter's JSON: a list of things it says, each with its place.

/** Makes the format. */
function jsonIssues(spec) {
    return jsonFormat({
        ...spec,
        read(values, sink, place) {
            for (const [issue, around] of values.flatMap(spec.issues)) {
                const found = spec.issue(issue, around);
                if (found)
                    sink.add(found, place(issue));
            }
            return undefined;
        },
    });
}
/** Issues that need nothing around them. */
const alone = (issues) => issues.map((issue) => [issue, {}]);
/** True when a head holds every one of the keys. */
const hasKeys = (head, ...keys) => keys.every((key) => head.includes(`"${key}"`));

// EXTERNAL MODULE: ./lib/parse/formats/vulnerable.js
var vulnerable = __webpack_require__(87);
;// CONCATENATED MODULE: ./lib/parse/formats/anchorectl-json.js
// AnchoreCTL's JSON (`anchorectl image vulnerabilities -o json`, `-o json-raw`), whose names are in camel or snake case:
//   {"vulnerabilities":[{"vuln":"CVE-2022-3333","severity":"Medium","packageName":"zlib","packageVersion":"1.2.11","packagePath":"/lib64/libz.so.1","fix":"1.2.12"}]}



const anchorectlJson = jsonIssues({
    name: 'anchorectl-json',
    title: 'AnchoreCTL JSON',
    url: 'https://docs.anchore.com/current/docs/vulnerability_management/images/',
    family: 'policy',
    tool: 'anchorectl',
    probe: (head) => /"(?:vuln|vulnerabilityId)"\s{0,8}:/.test(head) && /"package(?:_n|N)ame"\s{0,8}:/.test(head) && !head.includes('"featurename"'),
    issues: (value) => alone(Array.isArray(value) ? rows(value) : rows(row(value).vulnerabilities)),
    issue(issue) {
        const fixes = Array.isArray(issue.fixVersions) ? issue.fixVersions.map(format_text).filter(Boolean).join(', ') : '';
        const fix = format_text(issue.fix) || fixes;
        return (0,vulnerable/* vulnerable */.V)({
            name: format_text(issue.packageName) || format_text(issue.package_name),
            version: format_text(issue.packageVersion) || format_text(issue.package_version),
            id: format_text(issue.vuln) || format_text(issue.vulnerabilityId),
            title: '',
            severity: format_text(issue.severity),
            fixed: /^none$/i.test(fix) ? '' : fix,
            detail: format_text(issue.url),
        });
    },
});

// EXTERNAL MODULE: ./lib/parse/draft.js
var parse_draft = __webpack_require__(2435);
;// CONCATENATED MODULE: ./lib/parse/formats/bandit-json.js
// Bandit's JSON:
//   {"errors":[],"metrics":{…},"results":[{"filename":"src/stock/store.py","line_number":27,"col_offset":4,"test_id":"B307","issue_text":"…","issue_severity":"MEDIUM"}]}



const banditJson = jsonIssues({
    name: 'bandit-json',
    title: 'Bandit JSON',
    url: 'https://bandit.readthedocs.io/en/latest/formatters/json.html',
    family: 'policy',
    tool: 'bandit',
    probe: (head) => hasKeys(head, 'errors', 'generated_at', 'metrics') && /"(?:CONFIDENCE\.HIGH|nosec|issue_text)"/.test(head),
    issues: (value) => alone(rows(row(value).results)),
    issue(issue) {
        const column = number(issue.col_offset);
        return {
            rule: format_text(issue.test_id) || null,
            message: format_text(issue.issue_text),
            kind: 'policy',
            severity: format_text(issue.issue_severity) === 'UNDEFINED' ? 'warning' : 'error',
            detail: [format_text(issue.test_name), format_text(issue.issue_severity), format_text(issue.code)].filter(Boolean).join('\n'),
            // Bandit counts columns from 0.
            location: (0,parse_draft/* locationOf */.A0)(format_text(issue.filename), number(issue.line_number), column === null ? null : column + 1),
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/json-report.js
// Makes a format of a tool's JSON report that is one value: reads it leniently, says when it was cut off.


/** Characters read of one report; a report is held whole while it is read. */
const MAX_CHARS = 256 * 1024 * 1024;
/** Makes the format of a JSON report. */
function jsonReport(spec) {
    const { name, title, url, family, probe } = spec;
    return {
        name,
        title,
        url,
        family,
        reads: 'report',
        probe: (head) => /^[\s\uFEFF]*[[{]|^[[{]/m.test(head) && probe(head),
        open: (context) => openReport(spec, context),
    };
}
function openReport(spec, context) {
    const chunks = [];
    let length = 0;
    return {
        push(text) {
            if (length < MAX_CHARS)
                chunks.push(text);
            length += text.length;
        },
        end() {
            const { values, truncated, problem, spanOf } = firstJson(chunks.join(''));
            if (!values.length)
                return { tool: spec.tool, findings: [], truncated: true, notes: [`${spec.title}: no JSON found`] };
            const part = spec.read({ value: values[0], spanOf }, context);
            const whole = !truncated && problem === null;
            const notes = whole ? [] : [`${spec.title}: the report ends before it is whole; what came before is read`];
            return { tool: spec.tool, ...part, truncated: part.truncated === true || !whole, notes: [...(part.notes ?? []), ...notes] };
        },
    };
}
/** A finding made of a part of a report, which gives its lines. */
function reported(part, draft, { json, context }) {
    return (0,parse_draft/* findingOf */.hD)({ ...draft, source: { path: context.source, ...json.spanOf(part) } }, context.limits.detailChars);
}
/** The value as an object, null when it is none. */
const rowOf = (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null);
/** The objects of a list, none when it is no list. */
const rowsOf = (value) => (Array.isArray(value) ? value.map(rowOf).filter((row) => row !== null) : []);
/** The value when it is text, else null. */
const textOf = (value) => (typeof value === 'string' ? value : null);
/** The value when it is a finite number, else null. */
const numberOf = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : null);

;// CONCATENATED MODULE: ./lib/parse/formats/biome-json.js
// Biome's JSON reporter, version 1 (byte offsets) and 2 (lines):
//   {"summary":{…},"diagnostics":[{"severity":"error","message":"…","category":"lint/style/noVar","location":{"path":"src/a.ts","start":{"line":6,"column":8}}}]}


const SEVERITY = { warning: 'warning', warn: 'warning', information: 'note', info: 'note', hint: 'note' };
function pathIn(location) {
    const path = location?.path;
    return textOf(path) ?? textOf(rowOf(path)?.file);
}
function toFinding(diagnostic, place) {
    const location = rowOf(diagnostic.location);
    const start = rowOf(location?.start);
    const path = pathIn(location);
    const rule = textOf(diagnostic.category);
    const said = rowsOf(diagnostic.message)
        .map((part) => textOf(part.content) ?? '')
        .join('');
    return reported(diagnostic, {
        tool: 'biome',
        severity: SEVERITY[textOf(diagnostic.severity) ?? ''] ?? 'error',
        rule,
        message: textOf(diagnostic.description) || textOf(diagnostic.message) || said,
        location: path ? (0,parse_draft/* locationOf */.A0)(path, numberOf(start?.line), numberOf(start?.column)) : null,
        kind: rule === 'parse' ? 'syntax' : rule && /^(?:configuration|deserialize)/.test(rule) ? 'config-valid' : 'style-rule',
    }, place);
}
const biomeJson = jsonReport({
    name: 'biome-json',
    title: 'Biome (JSON)',
    url: 'https://biomejs.dev/reference/reporters/#json',
    family: 'lint',
    tool: 'biome',
    probe: (head) => head.includes('"diagnostics"') && head.includes('"summary"') && /"(?:unchanged|suggestedFixesSkipped|diagnosticsNotPrinted)"/.test(head),
    read: (json, context) => ({
        findings: rowsOf(rowOf(json.value)?.diagnostics)
            .slice(0, context.limits.findings)
            .map((diagnostic) => toFinding(diagnostic, { json, context })),
    }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/brakeman-json.js
// Brakeman's JSON (`brakeman -f json`):
//   {"scan_info":{"brakeman_version":"6.1.2",…},"warnings":[{"warning_type":"SQL Injection","check_name":"SQL","message":"Possible SQL injection","file":"app/models/user.rb","line":12,"confidence":"High"}],"errors":[]}



const brakemanJson = jsonIssues({
    name: 'brakeman-json',
    title: 'Brakeman JSON',
    url: 'https://brakemanscanner.org/docs/options/',
    family: 'policy',
    tool: 'brakeman',
    probe: (head) => hasKeys(head, 'brakeman_version') || hasKeys(head, 'warning_type', 'warning_code', 'check_name'),
    issues: (value) => alone(rows(row(value).warnings)),
    issue: (issue) => ({
        rule: format_text(issue.check_name) || format_text(issue.warning_type) || null,
        kind: 'policy',
        severity: /^(?:weak|low)$/i.test(format_text(issue.confidence)) ? 'warning' : 'error',
        message: [format_text(issue.warning_type), format_text(issue.message)].filter(Boolean).join(': '),
        detail: [format_text(issue.code), format_text(issue.link)].filter(Boolean).join('\n'),
        location: (0,parse_draft/* locationOf */.A0)(format_text(issue.file), number(issue.line)),
    }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/bundler-audit-json.js
// bundler-audit's JSON (`bundle-audit check --format json`):
//   {"version":"0.9.0","results":[{"type":"unpatched_gem","gem":{"name":"rack","version":"1.6.13"},"advisory":{"cve":"2020-8161","title":"Directory traversal","criticality":"high","patched_versions":["~> 2.1.3"]}}]}



const bundlerAuditJson = jsonIssues({
    name: 'bundler-audit-json',
    title: 'bundler-audit JSON',
    url: 'https://github.com/rubysec/bundler-audit#readme',
    family: 'policy',
    tool: 'bundler-audit',
    probe: (head) => /"type"\s{0,8}:\s{0,8}"(?:unpatched_gem|insecure_source)"/.test(head) && hasKeys(head, 'results'),
    issues: (value) => alone(rows(row(value).results)),
    issue(issue) {
        if (issue.type === 'insecure_source')
            return { rule: 'insecure_source', kind: 'policy', message: `insecure source ${format_text(issue.source)}`, location: null };
        const advisory = row(issue.advisory);
        const patched = Array.isArray(advisory.patched_versions) ? advisory.patched_versions.map(format_text).filter(Boolean).join(', ') : '';
        return (0,vulnerable/* vulnerable */.V)({
            name: format_text(row(issue.gem).name),
            version: format_text(row(issue.gem).version),
            id: format_text(advisory.cve) ? `CVE-${format_text(advisory.cve)}` : format_text(advisory.ghsa) ? `GHSA-${format_text(advisory.ghsa)}` : format_text(advisory.id),
            title: format_text(advisory.title),
            severity: format_text(advisory.criticality),
            fixed: patched,
            path: 'Gemfile.lock',
            detail: format_text(advisory.url),
        });
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/cargo-audit-json.js
// cargo-audit's JSON (`cargo audit --json`), vulnerabilities and warnings of a Cargo.lock:
//   {"database":{…},"lockfile":{…},"vulnerabilities":{"found":true,"count":1,"list":[{"advisory":{"id":"RUSTSEC-2020-0091","title":"…"},"versions":{"patched":[">=1.1.0"]},"package":{"name":"arc-swap","version":"0.4.7"}}]},"warnings":{}}



const cargoAuditJson = jsonIssues({
    name: 'cargo-audit-json',
    title: 'cargo-audit JSON',
    url: 'https://github.com/rustsec/rustsec/tree/main/cargo-audit#readme',
    family: 'policy',
    tool: 'cargo-audit',
    probe: (head) => hasKeys(head, 'lockfile', 'vulnerabilities') && hasKeys(head, 'advisory-count'),
    issues: (value) => rows(row(row(value).vulnerabilities).list).map((issue) => [issue, {}]),
    issue(issue) {
        const advisory = row(issue.advisory);
        const patched = row(issue.versions).patched;
        return (0,vulnerable/* vulnerable */.V)({
            name: format_text(row(issue.package).name),
            version: format_text(row(issue.package).version),
            id: format_text(advisory.id),
            title: format_text(advisory.title),
            severity: 'high',
            fixed: Array.isArray(patched) ? patched.map(format_text).filter(Boolean).join(', ') : '',
            path: 'Cargo.lock',
            detail: format_text(advisory.description),
        });
    },
});

// EXTERNAL MODULE: ./lib/parse/formats/cargo-json-lines.js
var cargo_json_lines = __webpack_require__(4256);
;// CONCATENATED MODULE: ./lib/parse/formats/cargo-json.js
// Cargo's machine form as a file, `cargo build --message-format=json > cargo.json`: one object a line.

const cargo_json_MOST_CHARS = 8 * 1024 * 1024;
function cargo_json_open(context) {
    const lines = (0,cargo_json_lines/* cargoLines */.g)(context);
    let rest = '';
    let number = 0;
    return {
        push(text) {
            const parts = (rest + text).split('\n');
            rest = (parts.pop() ?? '').slice(0, cargo_json_MOST_CHARS);
            for (const part of parts)
                lines.take(part, ++number);
        },
        end() {
            if (rest.trim())
                lines.take(rest, ++number);
            return lines.end();
        },
    };
}
const cargoJson = {
    name: 'cargo-json',
    title: 'Cargo, JSON',
    url: 'https://doc.rust-lang.org/cargo/reference/external-tools.html#json-messages',
    family: 'build',
    reads: 'report',
    probe: (head) => /^\s{0,20}\{(?:"reason":"(?:compiler-artifact|compiler-message|build-script-executed|build-finished)"|"\$message_type":"diagnostic")/.test(head),
    open: cargo_json_open,
};

// EXTERNAL MODULE: ./lib/parse/formats/located.js
var located = __webpack_require__(8777);
;// CONCATENATED MODULE: ./lib/parse/formats/cfn-lint-json.js
// cfn-lint's JSON:
//   [{"Filename":"vpc.yaml","Level":"Error","Location":{"Start":{"LineNumber":2,"ColumnNumber":1}},"Message":"…","Rule":{"Id":"E1001"}}]




const cfnLintJson = jsonIssues({
    name: 'cfn-lint-json',
    title: 'cfn-lint JSON',
    url: 'https://github.com/aws-cloudformation/cfn-lint#basic-usage',
    family: 'policy',
    tool: 'cfn-lint',
    probe: (head) => /^[\uFEFF\s]{0,99}\[/.test(head) && hasKeys(head, 'Filename', 'Level', 'Location', 'Rule'),
    issues: (value) => alone(rows(value)),
    issue(one) {
        const start = row(row(one.Location).Start);
        const rule = row(one.Rule);
        return {
            rule: format_text(rule.Id) || null,
            severity: (0,located/* severityOf */.xJ)(format_text(one.Level)),
            message: format_text(one.Message),
            detail: format_text(rule.Description),
            location: (0,parse_draft/* locationOf */.A0)(format_text(one.Filename), number(start.LineNumber), number(start.ColumnNumber)),
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/cfn-nag-json.js
// cfn_nag's JSON (`cfn_nag_scan --output-format json`): one entry per template, one violation per rule with all its lines.
//   [{"filename":"templates/efs.yaml","file_results":{"failure_count":1,"violations":[{"id":"F27","type":"FAIL","message":"EFS FileSystem should have encryption enabled","line_numbers":[12]}]}}]



const cfnNagJson = jsonIssues({
    name: 'cfn-nag-json',
    title: 'cfn_nag JSON',
    url: 'https://github.com/stelligent/cfn_nag#usage',
    family: 'policy',
    tool: 'cfn-nag',
    probe: (head) => hasKeys(head, 'filename', 'file_results'),
    issues: (value) => rows(value).flatMap((file) => rows(row(file.file_results).violations).flatMap((violation) => linesOf(violation).map((at) => [violation, { ...file, at }]))),
    issue: (violation, { filename, at }) => ({
        rule: format_text(violation.id) || null,
        kind: 'policy',
        severity: format_text(violation.type) === 'WARN' ? 'warning' : 'error',
        message: format_text(violation.message),
        detail: Array.isArray(violation.logical_resource_ids) ? violation.logical_resource_ids.map(format_text).join(', ') : '',
        location: (0,parse_draft/* locationOf */.A0)(format_text(filename), number(at)),
    }),
});
const linesOf = ({ line_numbers: lines }) => (Array.isArray(lines) && lines.length ? lines : [null]);

;// CONCATENATED MODULE: ./lib/parse/formats/checkov-json.js
// Checkov's JSON, of one framework or a list of several:
//   {"check_type":"terraform","results":{"failed_checks":[{"check_id":"CKV_AWS_20","check_name":"…","file_path":"/main.tf","file_line_range":[12,20],"resource":"aws_s3_bucket.x"}]}}




const checkovJson = jsonIssues({
    name: 'checkov-json',
    title: 'Checkov JSON',
    url: 'https://www.checkov.io/2.Basics/Reviewing%20Scan%20Results.html',
    family: 'policy',
    tool: 'checkov',
    probe: (head) => (hasKeys(head, 'check_type', 'results') && /"(?:failed|passed|skipped)_checks"/.test(head)) || hasKeys(head, 'checkov_version', 'resource_count'),
    issues: (value) => alone((Array.isArray(value) ? rows(value) : [row(value)]).flatMap((one) => rows(row(one.results).failed_checks))),
    issue(one) {
        const range = Array.isArray(one.file_line_range) ? one.file_line_range : [];
        const path = format_text(one.repo_file_path) || format_text(one.file_path);
        return {
            rule: format_text(one.check_id) || null,
            kind: 'policy',
            severity: (0,located/* severityOf */.xJ)(format_text(one.severity)),
            message: format_text(one.check_name),
            detail: [format_text(one.resource), format_text(one.guideline)].filter(Boolean).join('\n'),
            location: path ? (0,parse_draft/* locationOf */.A0)(path.replace(/^\/(?=[^/])/, ''), number(range[0])) : null,
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/cis-cat.js
// CIS-CAT's JSON: the rules of a benchmark and how a machine does.
//   {"benchmark-id":"…","rules":[{"rule-id":"rule.2","rule-title":"Ensure …","result":"fail"}]}


const cisCat = jsonIssues({
    name: 'cis-cat',
    title: 'CIS-CAT JSON',
    url: 'https://ccpa-docs.readthedocs.io/en/latest/',
    family: 'policy',
    probe: (head) => hasKeys(head, 'benchmark-id', 'rules'),
    issues: (value) => alone(rows(row(value).rules)),
    issue: (one) => /^(?:fail|error)/i.test(format_text(one.result))
        ? { rule: format_text(one['rule-id']) || null, kind: 'policy', message: format_text(one['rule-title']), detail: format_text(row(one).rationale) }
        : null,
});

;// CONCATENATED MODULE: ./lib/parse/formats/clair-json.js
// Clair's report of an image (clair-scanner, `-r report.json`):
//   {"image":"shop/api:1","unapproved":["CVE-2019-12290"],"vulnerabilities":[{"featurename":"sqlite3","featureversion":"3.22.0","vulnerability":"CVE-2020-13630","severity":"Medium","fixedby":"3.22.1"}]}



const clairJson = jsonIssues({
    name: 'clair-json',
    title: 'Clair JSON',
    url: 'https://github.com/arminc/clair-scanner#readme',
    family: 'policy',
    tool: 'clair',
    probe: (head) => hasKeys(head, 'featurename', 'featureversion', 'vulnerability'),
    issues: (value) => alone(rows(row(value).vulnerabilities)),
    issue: (issue) => (0,vulnerable/* vulnerable */.V)({
        name: format_text(issue.featurename),
        version: format_text(issue.featureversion),
        id: format_text(issue.vulnerability),
        title: '',
        severity: format_text(issue.severity),
        fixed: format_text(issue.fixedby),
        detail: format_text(issue.description),
    }),
});

;// CONCATENATED MODULE: ./lib/parse/tool-names.js
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

;// CONCATENATED MODULE: ./lib/parse/formats/code-climate.js
// Code Climate's and GitLab's code quality report:
//   [{"description":"Method has 6 arguments","check_name":"argument_count","severity":"minor","location":{"path":"a.rb","lines":{"begin":2}}}]




const SEVERITIES = { blocker: 'error', critical: 'error', major: 'error', minor: 'warning', info: 'note' };
const codeClimate = jsonIssues({
    name: 'code-climate',
    title: 'Code Climate JSON (GitLab code quality)',
    url: 'https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format',
    family: 'lint',
    probe: (head) => hasKeys(head, 'location', 'path') &&
        (hasKeys(head, 'check_name') || hasKeys(head, 'description', 'fingerprint')) &&
        /"(?:lines|positions)"\s{0,9}:/.test(head) &&
        !/"check_name"\s{0,9}:\s{0,9}"Phan/.test(head),
    issues: (value) => alone(Array.isArray(value) ? rows(value) : [row(value)]).filter(([one]) => one.location !== undefined),
    issue(one) {
        const place = row(one.location);
        const lines = row(place.lines);
        const start = row(row(place.positions).begin);
        const from = row(lines.begin);
        const engine = format_text(one.engine_name);
        return {
            ...(engine && engine !== 'structure' && engine !== 'duplication' ? { tool: toolName(engine) } : {}),
            rule: format_text(one.check_name) || null,
            severity: SEVERITIES[format_text(one.severity)] ?? 'error',
            message: format_text(one.description).split('\n', 1)[0] ?? '',
            detail: format_text(row(one.content).body),
            location: (0,parse_draft/* locationOf */.A0)(format_text(place.path), number(lines.begin) ?? number(from.line) ?? number(start.line), number(start.column) ?? number(from.column)),
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/codechecker-json.js
// CodeChecker's JSON (`CodeChecker parse -e json`):
//   {"version":1,"reports":[{"file":{"path":"/work/src/push.c"},"line":576,"column":20,"message":"…","checker_name":"clang-diagnostic-sign-compare","severity":"MEDIUM","analyzer_name":"clang-tidy"}]}




const codecheckerJson = jsonIssues({
    name: 'codechecker-json',
    title: 'CodeChecker JSON',
    url: 'https://codechecker.readthedocs.io/en/latest/analyzer/user_guide/#json',
    family: 'lint',
    tool: 'codechecker',
    probe: (head) => hasKeys(head, 'reports') && hasKeys(head, 'checker_name', 'report_hash'),
    issues: (value) => alone(rows(row(value).reports)),
    issue(issue) {
        const file = row(issue.file);
        return {
            rule: format_text(issue.checker_name) || null,
            severity: (0,located/* severityOf */.xJ)(format_text(issue.severity)),
            message: format_text(issue.message),
            detail: rows(issue.bug_path_events)
                .map((event) => `${format_text(row(event.file).path)}:${format_text(event.line)}: ${format_text(event.message)}`)
                .join('\n'),
            location: (0,parse_draft/* locationOf */.A0)(format_text(file.original_path) || format_text(file.path), number(issue.line), number(issue.column)),
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/codeguru-json.js
// Amazon CodeGuru Security's findings (`aws codeguru-security get-findings`):
//   {"findings":[{"title":"SQL injection","description":"…","severity":"Critical","ruleId":"java/sql-injection@v1.0","vulnerability":{"filePath":{"path":"src/UserDao.java","startLine":42,"endLine":44}}}]}




const codeguruJson = jsonIssues({
    name: 'codeguru-json',
    title: 'Amazon CodeGuru Security JSON',
    url: 'https://docs.aws.amazon.com/codeguru/latest/security-api/API_GetFindings.html',
    family: 'policy',
    tool: 'codeguru-security',
    probe: (head) => hasKeys(head, 'findings', 'vulnerability', 'filePath') && hasKeys(head, 'startLine'),
    issues: (value) => alone(rows(row(value).findings)),
    issue(issue) {
        const at = row(row(issue.vulnerability).filePath);
        return {
            rule: format_text(issue.ruleId) || format_text(issue.detectorId) || null,
            kind: 'policy',
            severity: (0,located/* severityOf */.xJ)(format_text(issue.severity)),
            message: format_text(issue.title) || format_text(issue.description),
            detail: format_text(issue.description),
            location: format_text(at.path) ? (0,parse_draft/* locationOf */.A0)(format_text(at.path), number(at.startLine)) : null,
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/conftest-json.js
// Conftest's JSON:
//   [{"filename":"single.yaml","namespace":"main","successes":3,"failures":[{"msg":"Container server must set a memory limit","metadata":{"query":"data.main.deny"}}]}]



const conftestJson = jsonIssues({
    name: 'conftest-json',
    title: 'Conftest JSON',
    url: 'https://www.conftest.dev/options/#json',
    family: 'policy',
    tool: 'conftest',
    probe: (head) => /^[\uFEFF\s]{0,99}\[/.test(head) && hasKeys(head, 'filename', 'successes'),
    issues: (value) => rows(value).flatMap((file) => [
        ...rows(file.failures).map((one) => [one, file]),
        ...rows(file.warnings).map((one) => [one, { ...file, warned: true }]),
    ]),
    issue: (one, file) => ({
        rule: ruleOf(one),
        kind: 'policy',
        severity: file.warned === true ? 'warning' : 'error',
        message: format_text(one.msg),
        location: format_text(file.filename) ? (0,parse_draft/* locationOf */.A0)(format_text(file.filename)) : null,
    }),
});
/** The rule a policy names in its metadata, else the query that denied. */
function ruleOf(one) {
    const metadata = row(one.metadata);
    return format_text(metadata.code) || format_text(metadata.id) || format_text(metadata.query).replace(/^data\./, '') || null;
}

;// CONCATENATED MODULE: ./lib/parse/formats/coverity-json.js
// Coverity's JSON (`cov-format-errors --json-output-v7`):
//   {"type":"Coverity issues","formatVersion":7,"issues":[{"checkerName":"FORWARD_NULL","strippedMainEventFilePathname":"src/a.c","mainEventLineNumber":79,"events":[{"main":true,"eventDescription":"…"}],"checkerProperties":{"impact":"Medium"}}]}




const coverityJson = jsonIssues({
    name: 'coverity-json',
    title: 'Coverity JSON',
    url: 'https://documentation.blackduck.com/bundle/coverity-docs/page/commands/topics/cov_format_errors.html',
    family: 'lint',
    tool: 'coverity',
    probe: (head) => hasKeys(head, 'mergeKey', 'checkerName', 'mainEventLineNumber'),
    issues: (value) => alone(rows(row(value).issues)),
    issue(issue) {
        const events = rows(issue.events);
        const said = row(issue.checkerProperties);
        const main = format_text(events.find(({ main: isMain }) => isMain === true)?.eventDescription);
        return {
            rule: format_text(issue.checkerName) || null,
            severity: (0,located/* severityOf */.xJ)(format_text(said.impact)),
            message: main || format_text(said.subcategoryShortDescription) || format_text(issue.checkerName),
            detail: events.map((event) => `${format_text(event.strippedFilePathname)}:${format_text(event.lineNumber)}: ${format_text(event.eventDescription)}`).join('\n'),
            location: (0,parse_draft/* locationOf */.A0)(format_text(issue.strippedMainEventFilePathname) || format_text(issue.mainEventFilePathname), number(issue.mainEventLineNumber)),
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/ctrf.js
// CTRF, the common test report format:
//   {"results":{"tool":{"name":"jest"},"summary":{…},"tests":[{"name":"adds","status":"failed","message":"…","trace":"…","suite":["cart"],"filePath":"cart.test.ts"}]}}



const SKIPPED = new Set(['skipped', 'pending', 'other']);
function ctrf_read(values, sink, place) {
    const results = values.map((value) => row(row(value).results));
    const tool = toolName(results.map((one) => format_text(row(one.tool).name)).find(Boolean) ?? '') || 'ctrf';
    for (const test of results.flatMap((one) => rows(one.tests)))
        readTest(test, sink, place);
    return { tool, family: familyOfTool(tool) ?? 'unit' };
}
function readTest(said, sink, place) {
    const status = format_text(said.status);
    if (SKIPPED.has(status))
        return sink.skip();
    const suite = Array.isArray(said.suite) ? said.suite.map(format_text).join(' > ') : format_text(said.suite);
    const test = { suite, name: format_text(said.name), file: format_text(said.filePath) || null };
    const flaky = said.flaky === true;
    if (status === 'passed' && !flaky)
        return sink.pass(test);
    const message = format_text(said.message);
    const attempts = rows(said.retryAttempts).map((one) => [format_text(one.message), format_text(one.trace)].filter(Boolean).join('\n'));
    const body = [message, format_text(said.trace), ...(flaky ? attempts : [])].filter(Boolean).join('\n');
    sink.fail({ ...test, message: (0,junit_message/* headline */.P)(message) || (0,junit_message/* headline */.P)(body) || message, text: body, line: number(said.line), passedOnRetry: flaky && status !== 'failed' }, place(said));
}
const ctrf = jsonFormat({
    name: 'ctrf',
    title: 'CTRF JSON',
    url: 'https://ctrf.io/docs/schema/overview',
    family: 'unit',
    probe: (head) => /"results"\s{0,9}:\s{0,9}\{/.test(head) &&
        (/"reportFormat"\s{0,9}:\s{0,9}"CTRF"/.test(head) || (/"tool"\s{0,9}:\s{0,9}\{/.test(head) && /"(?:summary|tests)"\s{0,9}:/.test(head))),
    read: ctrf_read,
});

;// CONCATENATED MODULE: ./lib/parse/formats/cucumber-json.js
// Cucumber's JSON: features, scenarios, steps.
//   [{"uri":"features/cart.feature","name":"Cart","elements":[{"type":"scenario","name":"adds","line":3,"steps":[{"keyword":"Then ","name":"…","line":6,"result":{"status":"failed","error_message":"…"}}]}]}]



const FAILED = new Set(['failed', 'ambiguous', 'undefined']);
const cucumber_json_SKIPPED = new Set(['skipped', 'pending']);
function cucumber_json_read(values, sink, place) {
    for (const feature of values.flatMap(rows)) {
        let background = [];
        for (const element of rows(feature.elements)) {
            if (element.type === 'background')
                background = stepsOf(element);
            else {
                readScenario({ feature, element, steps: [...background, ...stepsOf(element)] }, sink, place);
                background = [];
            }
        }
    }
}
/** Hooks before, steps and hooks after, in the order in which they run. */
const stepsOf = (element) => [
    ...rows(element.before),
    ...rows(element.steps).flatMap((step) => [...rows(step.before), step, ...rows(step.after)]),
    ...rows(element.after),
];
function readScenario({ feature, element, steps }, sink, place) {
    const file = format_text(feature.uri) || null;
    const test = { suite: format_text(feature.name), name: format_text(element.name), file };
    const failed = steps.find((step) => FAILED.has(statusOf(step)));
    if (!failed)
        return steps.length > 0 && steps.some((step) => cucumber_json_SKIPPED.has(statusOf(step))) ? sink.skip() : sink.pass(test);
    const said = format_text(row(failed.result).error_message);
    const step = `${format_text(failed.keyword)}${format_text(failed.name)}`.trim();
    const message = statusOf(failed) === 'failed' ? (0,junit_message/* headline */.P)(said) || `${step} failed` : `${statusOf(failed)} step "${step}"`;
    const line = number(failed.line) ?? number(element.line);
    sink.fail({ ...test, message, text: [step, said].filter(Boolean).join('\n'), line, ...(said ? {} : { location: file ? (0,parse_draft/* locationOf */.A0)(file, line) : null }) }, place(element));
}
const statusOf = (step) => format_text(row(step.result).status).toLowerCase();
const cucumberJson = jsonFormat({
    name: 'cucumber-json',
    title: 'Cucumber JSON',
    url: 'https://cucumber.io/docs/cucumber/reporting/',
    family: 'integration',
    tool: 'cucumber',
    probe: (head) => /^[\uFEFF\s]{0,99}\[/.test(head) && /"elements"\s{0,9}:/.test(head) && /"(?:keyword|uri)"\s{0,9}:/.test(head) && /"(?:steps|uri|line)"/.test(head),
    read: cucumber_json_read,
});

;// CONCATENATED MODULE: ./lib/parse/formats/dart-places.js
// Finds the place in the repository that a Dart stack trace leads to.

/** `test/stock_test.dart 13:9  main.<fn>`, as package:stack_trace folds it. */
const FOLDED = /^(?<path>(?![a-z]+:)[^\s:]{1,300}\.dart) (?<line>\d{1,9}):(?<column>\d{1,9})\s/;
/** `#4      main.<anonymous closure> (file:///app/test/stock_test.dart:12:5)`, the VM's own. */
const NUMBERED = /^#\d{1,4}\s{1,8}.{1,300} \(file:\/\/(?<path>[^\s():]{1,400}\.dart):(?<line>\d{1,9}):(?<column>\d{1,9})\)/;
/** The first frame in the test's own file, else the first that is no package's; null when there is none. */
function placeIn(stack, file) {
    const name = file?.slice(file.lastIndexOf('/') + 1);
    let first = null;
    for (const line of stack.split('\n').slice(0, 400)) {
        const said = FOLDED.exec(line)?.groups ?? NUMBERED.exec(line)?.groups;
        if (!said?.path)
            continue;
        const path = said.path.replaceAll('\\', '/');
        const place = (0,parse_draft/* locationOf */.A0)(path, said.line, said.column);
        if (name && path.endsWith(name))
            return place;
        first ??= place;
    }
    return first;
}

;// CONCATENATED MODULE: ./lib/parse/formats/dart-test-json.js
// The events of `dart test --reporter json` and `flutter test --machine`, one object a line:
//   {"test":{"id":8,"name":"Stock ships","suiteID":0,"line":7,"column":5,"url":"file:///app/test/stock_test.dart"},"type":"testStart","time":12}
//   {"testID":8,"error":"Expected: <2>\n  Actual: <1>","stackTrace":"test/stock_test.dart 13:9  main.<fn>","isFailure":true,"type":"error","time":20}
//   {"testID":8,"result":"failure","skipped":false,"hidden":false,"type":"testDone","time":21}



const id = (value) => format_text(value);
function take(seen, event, report) {
    if (event.type === 'suite')
        seen.suites.set(id(row(event.suite).id), format_text(row(event.suite).path).replaceAll('\\', '/'));
    else if (event.type === 'group')
        seen.groups.set(id(row(event.group).id), format_text(row(event.group).name));
    else if (event.type === 'testStart')
        seen.tests.set(id(row(event.test).id), row(event.test));
    else if (event.type === 'error')
        seen.errors.set(id(event.testID), [...(seen.errors.get(id(event.testID)) ?? []), event]);
    else if (event.type === 'testDone')
        report(event);
    else if (event.type === 'done')
        seen.done = true;
}
/** A test's own title and the groups around it; the name of the outermost group is empty. */
function titled(test, { suites, groups }) {
    const whole = format_text(test.name);
    const ids = Array.isArray(test.groupIDs) ? test.groupIDs : [];
    const group = groups.get(id(ids.at(-1))) ?? '';
    const file = suites.get(id(test.suiteID)) || null;
    const name = group && whole.startsWith(`${group} `) ? whole.slice(group.length + 1) : whole;
    return { suite: group || (file ?? ''), name, file };
}
function finish(seen, event, { sink, place }) {
    const test = seen.tests.get(id(event.testID));
    if (!test)
        return;
    seen.tests.delete(id(event.testID));
    const outcome = titled(test, seen);
    const failed = /^(?:failure|error)$/.test(format_text(event.result));
    // A file that loads is no test; one that does not is all its tests.
    if (event.hidden === true && !failed)
        return;
    if (event.skipped === true)
        return sink.skip();
    if (!failed)
        return sink.pass(outcome);
    const errors = seen.errors.get(id(event.testID)) ?? [];
    const said = errors.map((error) => `${format_text(error.error).trim()}\n${format_text(error.stackTrace).trim()}`).join('\n\n');
    const start = test.root_line === undefined || test.root_line === null ? { line: test.line, column: test.column } : { line: test.root_line, column: test.root_column };
    sink.fail({
        ...outcome,
        message: (format_text(errors[0]?.error).trim() || 'the test failed').replace(/\s{0,200}\n\s{0,200}/g, ' '),
        text: said,
        location: placeIn(said, outcome.file) ?? (outcome.file ? (0,parse_draft/* locationOf */.A0)(outcome.file, number(start.line), number(start.column)) : null),
    }, place(errors[0] ?? event));
}
const dartTestJson = jsonFormat({
    name: 'dart-test-json',
    title: 'dart test and flutter test, JSON',
    url: 'https://github.com/dart-lang/test/blob/master/pkgs/test/doc/json_reporter.md',
    family: 'unit',
    tool: 'dart-test',
    probe: (head) => /"protocolVersion"\s{0,4}:/.test(head) && /"type"\s{0,4}:\s{0,4}"start"/.test(head),
    read(values, sink, place) {
        const seen = { suites: new Map(), groups: new Map(), tests: new Map(), errors: new Map(), done: false };
        // Flutter's daemon writes its own events as lists between.
        for (const event of values.flatMap((value) => (Array.isArray(value) ? rows(value) : [row(value)]))) {
            take(seen, event, (done) => finish(seen, done, { sink, place }));
        }
        for (const test of seen.tests.values())
            sink.missed(format_text(test.name));
        if (!seen.done)
            sink.stop();
        return undefined;
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/dependency-check-json.js
// OWASP Dependency-Check's JSON:
//   {"reportSchema":"1.1","scanInfo":{…},"dependencies":[{"fileName":"commons-text-1.9.jar","filePath":"lib/commons-text-1.9.jar","vulnerabilities":[{"name":"CVE-2022-42889","severity":"CRITICAL","description":"…"}]}]}



const dependencyCheckJson = jsonIssues({
    name: 'dependency-check-json',
    title: 'OWASP Dependency-Check JSON',
    url: 'https://dependency-check.github.io/DependencyCheck/general/thereport.html',
    family: 'policy',
    tool: 'dependency-check',
    probe: (head) => hasKeys(head, 'reportSchema', 'scanInfo'),
    issues: (value) => rows(row(value).dependencies).flatMap((dependency) => rows(dependency.vulnerabilities).map((issue) => [issue, dependency])),
    issue: (issue, dependency) => (0,vulnerable/* vulnerable */.V)({
        name: format_text(dependency.fileName),
        version: '',
        id: format_text(issue.name),
        title: '',
        severity: format_text(issue.severity),
        path: format_text(dependency.filePath),
        detail: format_text(issue.description),
    }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/dependency-track-json.js
// Dependency-Track's finding packaging format (FPF); what somebody has suppressed counts no more.
//   {"version":"1.3","meta":{"application":"Dependency-Track"},"findings":[{"component":{"name":"timespan","version":"2.3.0"},"vulnerability":{"vulnId":"533","title":"…","severity":"LOW"},"analysis":{"isSuppressed":false}}]}



const dependencyTrackJson = jsonIssues({
    name: 'dependency-track-json',
    title: 'Dependency-Track findings',
    url: 'https://docs.dependencytrack.org/integrations/file-formats/',
    family: 'policy',
    tool: 'dependency-track',
    probe: (head) => /"application"\s{0,8}:\s{0,8}"Dependency-Track"/.test(head),
    issues: (value) => alone(rows(row(value).findings)),
    issue(issue) {
        if (row(issue.analysis).isSuppressed === true)
            return null;
        const said = row(issue.vulnerability);
        const component = row(issue.component);
        return (0,vulnerable/* vulnerable */.V)({
            name: format_text(component.name),
            version: format_text(component.version),
            id: format_text(said.vulnId),
            title: format_text(said.title),
            severity: format_text(said.severity),
            detail: [format_text(said.description), format_text(said.recommendation)].filter(Boolean).join('\n'),
        });
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/detect-secrets.js
// Yelp's detect-secrets (`detect-secrets scan`), a baseline of secrets by file; what somebody has marked as no secret is none.
//   {"version":"1.4.0","plugins_used":[…],"results":{"src/config.py":[{"type":"AWS Access Key","filename":"src/config.py","hashed_secret":"…","is_verified":false,"line_number":42}]}}



const detectSecrets = jsonIssues({
    name: 'detect-secrets',
    title: 'detect-secrets',
    url: 'https://github.com/Yelp/detect-secrets#readme',
    family: 'policy',
    probe: (head) => hasKeys(head, 'plugins_used', 'results'),
    issues: (value) => Object.entries(row(row(value).results)).flatMap(([file, found]) => rows(found).map((issue) => [issue, { file }])),
    issue: (issue, { file }) => {
        if (issue.is_secret === false)
            return null;
        return {
            rule: format_text(issue.type) || null,
            kind: 'policy',
            message: `${format_text(issue.type) || 'Secret'} found`,
            location: (0,parse_draft/* locationOf */.A0)(format_text(issue.filename) || format_text(file), number(issue.line_number)),
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/detectify-json.js
// Detectify's vulnerabilities, as its API gives them:
//   {"vulnerabilities":[{"uuid":"…","title":"SQL Injection","severity":"critical","location":"https://app.example.com/login","scan_source":"application-scanning","definition":{…},"details":{…}}]}



const detectifyJson = jsonIssues({
    name: 'detectify-json',
    title: 'Detectify JSON',
    url: 'https://developer.detectify.com/',
    family: 'policy',
    tool: 'detectify',
    probe: (head) => hasKeys(head, 'vulnerabilities', 'scan_source', 'definition'),
    issues: (value) => alone(rows(row(value).vulnerabilities)),
    issue(issue) {
        const at = format_text(issue.location) || format_text(issue.host);
        return {
            rule: format_text(row(issue.definition).identifier) || format_text(issue.uuid) || null,
            kind: 'policy',
            severity: (0,located/* severityOf */.xJ)(format_text(issue.severity)),
            message: [format_text(issue.title), at].filter(Boolean).join(' at ') || 'vulnerability',
            detail: [format_text(row(issue.details).description), format_text(row(issue.details).remediation)].filter(Boolean).join('\n'),
            location: null,
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/dscanner-json.js
// D-Scanner's report (`dscanner --report`):
//   {"issues":[{"key":"dscanner.suspicious.unused_parameter","fileName":"source/app.d","line":12,"column":5,"message":"Parameter x is never used."}],"interfaces":0,"classes":1}



const dscannerJson = jsonIssues({
    name: 'dscanner-json',
    title: 'D-Scanner report',
    url: 'https://github.com/dlang-community/D-Scanner#sonarqube-generic-issue-data-format',
    family: 'lint',
    tool: 'dscanner',
    probe: (head) => /"key"\s{0,8}:\s{0,8}"dscanner\./.test(head) || (hasKeys(head, 'issues', 'fileName') && /\.di?"/.test(head)),
    issues: (value) => alone(rows(row(value).issues)),
    issue: (issue) => ({
        rule: format_text(issue.key) || null,
        severity: 'warning',
        message: format_text(issue.message) || format_text(issue.key) || 'an issue',
        location: (0,parse_draft/* locationOf */.A0)(format_text(issue.fileName), number(issue.line), number(issue.column)),
    }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/eslint-json.js
// ESLint's `json` and `json-with-metadata` formatters:
//   [{"filePath":"/repo/src/a.ts","messages":[{"ruleId":"no-var","severity":2,"message":"Unexpected var.","line":6,"column":8}],"errorCount":1}]


function eslint_json_toFinding(message, path, place) {
    const rule = textOf(message.ruleId);
    const text = textOf(message.message) ?? '';
    return reported(message, {
        tool: 'eslint',
        severity: numberOf(message.severity) === 1 && message.fatal !== true ? 'warning' : 'error',
        rule,
        message: text,
        location: (0,parse_draft/* locationOf */.A0)(path, numberOf(message.line), numberOf(message.column)),
        ...(message.fatal === true || text.startsWith('Parsing error: ') ? { kind: 'syntax' } : {}),
    }, place);
}
const eslintJson = jsonReport({
    name: 'eslint-json',
    title: 'ESLint (JSON)',
    url: 'https://eslint.org/docs/latest/use/formatters/#json',
    family: 'lint',
    tool: 'eslint',
    probe: (head) => head.includes('"filePath"') && (head.includes('"messages"') || head.includes('"errorCount"')) && !head.includes('"@secretlint/'),
    read: (json, context) => {
        const files = rowsOf(rowOf(json.value)?.results ?? json.value);
        const findings = files.flatMap((file) => rowsOf(file.messages).map((message) => eslint_json_toFinding(message, textOf(file.filePath) ?? '', { json, context })));
        return { findings: findings.slice(0, context.limits.findings) };
    },
});

;// CONCATENATED MODULE: ./lib/parse/table.js
// Reads a report that is a table: a first line that names the columns, then a line for each thing the tool found.

/** Opens a reader of a table. A line with fewer than half of the columns says nothing. */
function openTable({ tool, fieldsOf, add }, context) {
    const sink = (0,parse_sink/* openSink */.A)(tool, context);
    let rest = '';
    let line = 0;
    let columns = null;
    const take = (text) => {
        line++;
        const fields = fieldsOf(text.replace(/\r$/, '').replace(/^\uFEFF/, '')).map((field) => field.trim());
        if (!columns)
            columns = fields;
        else if (fields.length * 2 >= columns.length) {
            const byColumn = new Map(columns.map((name, at) => [name, fields[at] ?? '']));
            add((name) => byColumn.get(name) ?? '', line, sink);
        }
    };
    return {
        push(text) {
            const lines = (rest + text).split('\n');
            rest = lines.pop() ?? '';
            lines.forEach(take);
        },
        end() {
            if (rest.trim())
                take(rest);
            return sink.part({ tool });
        },
    };
}

;// CONCATENATED MODULE: ./lib/parse/formats/flawfinder-csv.js
// Flawfinder's CSV (--csv), a header and a line for each hit:
//   test1.cpp,32,13,4,4,buffer,strcpy,Does not check for buffer overflows,"Consider using snprintf, or strlcpy",,CWE-120,"	strcpy(tim, argv[0]);",…


const FIELD = /"((?:[^"]|"")*)"(?:,|$)|([^,"]*)(?:,|$)/y;
/** The fields of one CSV line; a doubled quote inside quotes is one. */
function fieldsOf(text) {
    const fields = [];
    FIELD.lastIndex = 0;
    while (FIELD.lastIndex < text.length) {
        const found = FIELD.exec(text);
        if (!found?.[0])
            break;
        fields.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    }
    return fields;
}
function add(text, line, sink) {
    sink.add({
        rule: text('RuleId') || text('Name') || null,
        severity: Number(text('Level')) >= 4 ? 'error' : 'warning',
        message: text('Warning'),
        detail: [text('Suggestion'), text('Context')].filter(Boolean).join('\n'),
        location: (0,parse_draft/* locationOf */.A0)(text('File'), text('Line'), text('Column')),
    }, { line, endLine: line });
}
const flawfinderCsv = {
    name: 'flawfinder-csv',
    title: 'Flawfinder CSV',
    url: 'https://dwheeler.com/flawfinder/',
    family: 'lint',
    reads: 'report',
    probe: (head) => /^\uFEFF?File,Line,Column,(?:DefaultLevel,)?Level,Category,Name,Warning/.test(head),
    open: (context) => openTable({ tool: 'flawfinder', fieldsOf, add }, context),
};

;// CONCATENATED MODULE: ./lib/parse/formats/fortify-ssc-json.js
// Fortify Software Security Center's issues, as its API gives them:
//   {"data":[{"id":12345,"issueName":"SQL Injection","friority":"High","fullFileName":"src/Login.java","lineNumber":42,"engineType":"SCA"}],"count":1}




const fortifySscJson = jsonIssues({
    name: 'fortify-ssc-json',
    title: 'Fortify SSC issues',
    url: 'https://www.microfocus.com/documentation/fortify-software-security-center/',
    family: 'policy',
    tool: 'fortify',
    probe: (head) => hasKeys(head, 'data', 'issueName', 'friority'),
    issues: (value) => alone(rows(row(value).data)),
    issue(issue) {
        const at = row(issue.primaryLocation);
        const path = format_text(at.fullFileName) || format_text(issue.fullFileName) || format_text(issue.primaryLocation);
        return {
            rule: format_text(issue.issueName) || null,
            kind: 'policy',
            severity: (0,located/* severityOf */.xJ)(format_text(issue.friority)),
            message: [format_text(issue.issueName), format_text(issue.kingdom)].filter(Boolean).join(', '),
            location: path ? (0,parse_draft/* locationOf */.A0)(path, number(at.line) ?? number(issue.lineNumber)) : null,
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/gcc-json.js
// GCC's machine form, `-fdiagnostics-format=json`: one array for each compiled file, one after the other.
//   [{"kind": "error", "locations": [{"caret": {"file": "include/sensor/reading.hpp", "line": 8, "column": 3}}], "message": "‘Millis’ does not name a type"}]

function gcc_json_open(context) {
    const parts = [];
    return {
        push: (text) => parts.push(text),
        end() {
            const { arrays, broken } = arraysOf(parts.join(''));
            const seen = new Set();
            const findings = arrays.flatMap(({ text, line }) => gcc_json_read(text, { context, line, seen }));
            return { findings, truncated: broken, notes: broken ? ["GCC's JSON ends before it is complete"] : [] };
        },
    };
}
/** The text of each top-level array with its first line; a line that is no JSON is passed over. */
function arraysOf(text) {
    const arrays = [];
    let broken = false;
    let line = 1;
    for (const row of text.split('\n')) {
        if (row.startsWith('['))
            arrays.push({ text: row, line });
        else if (arrays.length && row.trim() && /^[\s\]},{"]/.test(row)) {
            const last = arrays.at(-1);
            if (last)
                last.text += `\n${row}`;
        }
        line++;
    }
    for (const array of arrays)
        if (!array.text.trimEnd().endsWith(']'))
            broken = true;
    return { arrays, broken };
}
function gcc_json_read(text, place) {
    const diagnostics = parsed(text);
    return diagnostics.flatMap((diagnostic) => {
        const finding = gcc_json_toFinding(diagnostic, place);
        const key = finding ? JSON.stringify([finding.location, finding.message, finding.rule]) : '';
        if (!finding || place.seen.has(key) || place.seen.size >= place.context.limits.findings)
            return [];
        place.seen.add(key);
        return [finding];
    });
}
/** An array cut short still gives the diagnostics before the cut. */
function parsed(text) {
    for (const attempt of [text, `${text.slice(0, text.lastIndexOf('}, {"kind"') + 1)}]`]) {
        try {
            const value = JSON.parse(attempt);
            if (Array.isArray(value))
                return value.filter((item) => typeof item === 'object' && item !== null);
        }
        catch {
            // The next attempt may do.
        }
    }
    return [];
}
function gcc_json_toFinding(said, { context, line }) {
    const kind = String(said.kind ?? 'error');
    if (kind === 'note' || typeof said.message !== 'string')
        return null;
    const option = typeof said.option === 'string' ? said.option : null;
    const severity = kind === 'warning' ? 'warning' : kind === 'remark' ? 'note' : 'error';
    return (0,parse_draft/* findingOf */.hD)({
        tool: 'gcc',
        severity,
        rule: option ? option.replace(/^-Werror=/, '-W') : null,
        message: said.message,
        detail: (Array.isArray(said.children) ? said.children : []).slice(0, 40).map(noteOf).join('\n'),
        location: placeOf(said),
        source: { path: context.source, line, endLine: line },
    }, context.limits.detailChars);
}
function placeOf(said) {
    const caret = Array.isArray(said.locations) ? said.locations[0]?.caret : undefined;
    if (typeof caret?.file !== 'string')
        return null;
    return (0,parse_draft/* locationOf */.A0)(caret.file, typeof caret.line === 'number' ? caret.line : null, typeof caret.column === 'number' ? caret.column : null);
}
function noteOf(child) {
    const at = placeOf(child);
    return `${at ? `${at.path}:${at.line ?? 0}:${at.column ?? 0}: ` : ''}${String(child.kind ?? 'note')}: ${String(child.message ?? '')}`;
}
const gccJson = {
    name: 'gcc-json',
    title: 'GCC, JSON',
    url: 'https://gcc.gnu.org/onlinedocs/gcc-14.1.0/gcc/Diagnostic-Message-Formatting-Options.html',
    family: 'build',
    reads: 'report',
    probe: (head) => /"kind": ?"(?:error|warning|fatal error|note)"/.test(head) &&
        /^(?:[^[{\s][^\n]{0,400}\n|\[\]\s{0,4}\n|\s){0,40}\[\{/.test(head) &&
        /"(?:caret|column-origin|escape-source)"/.test(head),
    open: gcc_json_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/gitguardian-json.js
// GitGuardian's secrets (`ggshield secret scan path --json`), by file and policy, one occurrence each:
//   {"entities_with_incidents":[{"filename":"config.yml","incidents":[{"policy":"Secrets detection","type":"Slack Token","occurrences":[{"line_start":8,"index_start":1,"type":"apikey"}]}]}]}



/** Files of a scan; a scan of commits holds scans. */
function filesOf(value, depth = 0) {
    if (Array.isArray(value))
        return rows(value);
    const scan = row(value);
    return [...rows(scan.entities_with_incidents), ...rows(scan.results), ...(depth < 4 ? rows(scan.scans).flatMap((inner) => filesOf(inner, depth + 1)) : [])];
}
const gitguardianJson = jsonIssues({
    name: 'gitguardian-json',
    title: 'GitGuardian JSON',
    url: 'https://docs.gitguardian.com/ggshield-docs/output',
    family: 'policy',
    tool: 'gitguardian',
    probe: (head) => /"(?:occurrences|entities_with_incidents)"/.test(head) && /"(?:secrets|incidents)"/.test(head),
    issues: (value) => filesOf(value).flatMap((file) => [...rows(file.secrets), ...rows(file.incidents)].flatMap((secret) => rows(secret.occurrences).map((found) => [found, { file: file.filename, said: format_text(secret.type) || format_text(secret.policy) }]))),
    issue: (found, { file, said }) => ({
        rule: format_text(said) || null,
        kind: 'policy',
        message: `${format_text(said) || 'Secret'} found`,
        location: (0,parse_draft/* locationOf */.A0)(format_text(file), number(found.line_start), number(found.index_start)),
    }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/github-alerts.js
// GitHub's code scanning alerts, as its API gives them; those fixed or dismissed count no more.
//   [{"number":35,"state":"open","rule":{"id":"py/clear-text-storage","severity":"error","description":"…"},"tool":{"name":"CodeQL"},"most_recent_instance":{"message":{"text":"…"},"location":{"path":"src/a.py","start_line":42}}}]




const githubAlerts = jsonIssues({
    name: 'github-alerts',
    title: 'GitHub code scanning alerts',
    url: 'https://docs.github.com/rest/code-scanning/code-scanning',
    family: 'policy',
    tool: 'code-scanning',
    probe: (head) => hasKeys(head, 'most_recent_instance', 'rule', 'tool'),
    issues: (value) => alone(Array.isArray(value) ? rows(value) : [row(value)]),
    issue(issue) {
        if (/^(?:fixed|dismissed)$/.test(format_text(issue.state)))
            return null;
        const rule = row(issue.rule);
        const instance = row(issue.most_recent_instance);
        const at = row(instance.location);
        return {
            tool: format_text(row(issue.tool).name).toLowerCase() || 'code-scanning',
            rule: format_text(rule.id) || format_text(rule.name) || null,
            kind: 'policy',
            severity: (0,located/* severityOf */.xJ)(format_text(rule.severity)),
            message: format_text(row(instance.message).text) || format_text(rule.description),
            detail: format_text(rule.description),
            location: format_text(at.path) ? (0,parse_draft/* locationOf */.A0)(format_text(at.path), number(at.start_line), number(at.start_column)) : null,
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/gitlab-sast.js
// GitLab's security reports (SAST, secrets, dependencies):
//   {"version":"15.0.0","vulnerabilities":[{"name":"Potential XSS","severity":"High","location":{"file":"X.cs","start_line":98},"identifiers":[{"name":"SCS0029"}]}],"scan":{"scanner":{"id":"semgrep"}}}





const gitlabSast = jsonIssues({
    name: 'gitlab-sast',
    title: 'GitLab security report',
    url: 'https://docs.gitlab.com/development/integrations/secure/#report',
    family: 'policy',
    probe: (head) => /"vulnerabilities"\s{0,9}:\s{0,9}\[/.test(head) && (hasKeys(head, 'scanner') || hasKeys(head, 'identifiers')) && hasKeys(head, 'version'),
    issues: (value) => rows(row(value).vulnerabilities).map((one) => [one, row(value)]),
    issue(one, report) {
        const place = row(one.location);
        const scanner = format_text(row(one.scanner).id) || format_text(row(row(report.scan).scanner).id);
        const [identifier] = rows(one.identifiers);
        const path = format_text(place.file);
        return {
            ...(scanner ? { tool: toolName(scanner) } : {}),
            rule: format_text(identifier?.value) || format_text(identifier?.name) || null,
            severity: (0,located/* severityOf */.xJ)(format_text(one.severity)),
            message: format_text(one.message) || format_text(one.name) || format_text(one.description).split('\n', 1)[0] || '',
            detail: [format_text(one.description), format_text(one.solution)].filter(Boolean).join('\n'),
            location: path ? (0,parse_draft/* locationOf */.A0)(path, number(place.start_line)) : null,
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/gitleaks.js
// Gitleaks' JSON report, of version 8 and of those before:
//   [{"Description":"AWS Access Key","StartLine":12,"StartColumn":5,"File":"src/config.py","Commit":"…","RuleID":"aws-access-token"}]
//   [{"line":"…","lineNumber":13,"rule":"AWS Access Key","file":"src/config.py","commit":"…"}]



/** A line of a secret's own is never shown: only what sort it is, and where. */
function said(issue, ...names) {
    return names.map((name) => issue[name]).find((value) => value !== undefined && value !== '' && value !== null);
}
const gitleaks = jsonIssues({
    name: 'gitleaks',
    title: 'Gitleaks',
    url: 'https://github.com/gitleaks/gitleaks#readme',
    family: 'policy',
    probe: (head) => hasKeys(head, 'RuleID', 'StartLine', 'Fingerprint') || hasKeys(head, 'RuleID', 'StartLine', 'Secret') || hasKeys(head, 'offender', 'file'),
    issues: (value) => alone(Array.isArray(value) ? rows(value) : rows(row(value).leaks)),
    issue(issue) {
        const rule = format_text(said(issue, 'RuleID', 'rule_id', 'rule'));
        const commit = format_text(said(issue, 'Commit', 'commit'));
        return {
            rule: rule || null,
            kind: 'policy',
            message: format_text(said(issue, 'Description', 'description', 'rule')) || 'a secret was found',
            detail: commit ? `commit ${commit}` : '',
            location: (0,parse_draft/* locationOf */.A0)(format_text(said(issue, 'File', 'file')), number(said(issue, 'StartLine', 'start_line', 'lineNumber')), number(said(issue, 'StartColumn', 'start_column'))),
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/golangci-json.js
// golangci-lint's JSON:
//   {"Issues":[{"FromLinter":"errcheck","Text":"Error return value is not checked","Severity":"","Pos":{"Filename":"main.go","Line":12,"Column":5}}],"Report":{…}}




const golangciJson = jsonIssues({
    name: 'golangci-json',
    title: 'golangci-lint JSON',
    url: 'https://golangci-lint.run/docs/configuration/file/#output-configuration',
    family: 'lint',
    tool: 'golangci-lint',
    probe: (head) => hasKeys(head, 'Issues') && (hasKeys(head, 'FromLinter', 'Pos') || (hasKeys(head, 'Report') && hasKeys(head, 'Linters'))),
    issues: (value) => alone(rows(row(value).Issues)),
    issue(one) {
        const place = row(one.Pos);
        return {
            rule: format_text(one.FromLinter) || null,
            severity: format_text(one.Severity) ? (0,located/* severityOf */.xJ)(format_text(one.Severity)) : 'error',
            message: format_text(one.Text).split('\n', 1)[0] ?? '',
            detail: Array.isArray(one.SourceLines) ? one.SourceLines.map(format_text).join('\n') : '',
            location: (0,parse_draft/* locationOf */.A0)(format_text(place.Filename), number(place.Line), number(place.Column)),
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/gosec-json.js
// gosec's JSON:
//   {"Golang errors":{},"Issues":[{"severity":"HIGH","rule_id":"G304","details":"Potential file inclusion via variable","file":"main.go","line":"42","column":"13"}],"Stats":{…}}




const gosecJson = jsonIssues({
    name: 'gosec-json',
    title: 'gosec JSON',
    url: 'https://github.com/securego/gosec#output-formats',
    family: 'lint',
    tool: 'gosec',
    probe: (head) => hasKeys(head, 'Golang errors', 'Issues'),
    issues: (value) => alone(rows(row(value).Issues)),
    issue: (one) => ({
        rule: format_text(one.rule_id) || null,
        severity: (0,located/* severityOf */.xJ)(format_text(one.severity)),
        message: format_text(one.details),
        detail: format_text(one.code),
        // A span of lines is written `42-44`.
        location: (0,parse_draft/* locationOf */.A0)(format_text(one.file), format_text(one.line), number(one.column)),
    }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/govulncheck.js
// govulncheck's JSON: the messages of `-json` since 1.0, one object after the other, and the one report of earlier versions.
//   {"osv":{"id":"GO-2022-1144","summary":"…","affected":[…]}} {"finding":{"osv":"GO-2022-1144","fixed_version":"v0.4.0","trace":[{"module":"golang.org/x/net","version":"v0.1.0","package":"…","function":"Serve"},{…,"position":{"filename":"main.go","line":9,"column":6}}]}}



/** The most exact finding of each advisory and module: one that names a function tells more than one that names a module. */
function findingsOf(values) {
    const best = new Map();
    for (const finding of values.map((value) => row(row(value).finding))) {
        const trace = rows(finding.trace);
        const key = `${format_text(finding.osv)}\u0000${format_text(trace[0]?.module)}`;
        const before = best.get(key);
        if (finding.osv && (!before || trace.length > rows(before.trace).length || (!rows(before.trace)[0]?.function && trace[0]?.function)))
            best.set(key, finding);
    }
    return [...best.values()];
}
function govulncheck_toFinding(finding, advisories) {
    const trace = rows(finding.trace);
    const own = row(trace.findLast(({ position }) => position !== undefined)?.position);
    const advisory = advisories.get(format_text(finding.osv));
    const found = (0,vulnerable/* vulnerable */.V)({
        name: format_text(trace[0]?.module),
        version: format_text(trace[0]?.version),
        id: format_text(finding.osv),
        title: format_text(advisory?.summary),
        severity: 'high',
        fixed: format_text(finding.fixed_version),
        path: 'go.mod',
        detail: trace.map((step) => [format_text(step.package) || format_text(step.module), format_text(step.function)].filter(Boolean).join('.')).join('\n'),
    });
    // What the code calls is a break; what it only requires is a risk.
    const called = trace[0]?.function !== undefined;
    return {
        ...found,
        severity: called ? 'error' : 'warning',
        location: own.filename ? (0,parse_draft/* locationOf */.A0)(format_text(own.filename), number(own.line), number(own.column)) : (found.location ?? null),
    };
}
/** The report of versions before 1.0: an entry for each function; one finding for each advisory and module. */
function readOld(value, sink, place) {
    const told = new Set();
    for (const vuln of rows(value.Vulns)) {
        const osv = row(vuln.OSV);
        const key = `${format_text(osv.id)} ${format_text(vuln.ModPath)}`;
        if (told.has(key))
            continue;
        told.add(key);
        const symbol = [format_text(vuln.PkgPath), format_text(vuln.Symbol)].filter(Boolean).join('.');
        const title = format_text(osv.summary) || symbol;
        sink.add((0,vulnerable/* vulnerable */.V)({
            name: format_text(vuln.ModPath),
            version: '',
            id: format_text(osv.id),
            title,
            severity: 'high',
            path: 'go.mod',
            detail: [symbol, format_text(osv.details)].join('\n'),
        }), place(vuln));
    }
}
const govulncheck = jsonFormat({
    name: 'govulncheck',
    title: 'govulncheck JSON',
    url: 'https://pkg.go.dev/golang.org/x/vuln/cmd/govulncheck',
    family: 'policy',
    probe: (head) => /"scanner_name"\s{0,8}:\s{0,8}"govulncheck"/.test(head) || /^\s{0,20}\{\s{0,20}"Calls"\s{0,8}:\s{0,8}\{/.test(head),
    read(values, sink, place) {
        const advisories = new Map(values.map((value) => row(row(value).osv)).map((osv) => [format_text(osv.id), osv]));
        for (const finding of findingsOf(values))
            sink.add(govulncheck_toFinding(finding, advisories), place(finding));
        for (const value of values)
            readOld(row(value), sink, place);
        return undefined;
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/grype-json.js
// Grype's JSON (`grype dir:. -o json`):
//   {"matches":[{"vulnerability":{"id":"CVE-2015-5345","severity":"Medium","fix":{"versions":["8.0.30"]}},"artifact":{"name":"tomcat-jdbc","version":"8.0.28","locations":[{"path":"lib/tomcat-jdbc-8.0.28.jar"}]}}]}



const grypeJson = jsonIssues({
    name: 'grype-json',
    title: 'Grype JSON',
    url: 'https://github.com/anchore/grype#output-formats',
    family: 'policy',
    tool: 'grype',
    probe: (head) => hasKeys(head, 'matches', 'vulnerability') && hasKeys(head, 'severity') && (hasKeys(head, 'matchDetails') || hasKeys(head, 'artifact')),
    issues: (value) => alone(rows(row(value).matches)),
    issue(issue) {
        const said = row(issue.vulnerability);
        const artifact = row(issue.artifact);
        const { versions } = row(said.fix);
        return (0,vulnerable/* vulnerable */.V)({
            name: format_text(artifact.name),
            version: format_text(artifact.version),
            id: format_text(said.id),
            title: '',
            severity: format_text(said.severity),
            fixed: Array.isArray(versions) ? versions.map(format_text).filter(Boolean).join(', ') : '',
            path: format_text(rows(artifact.locations)[0]?.path),
            detail: format_text(said.description) || format_text(rows(issue.relatedVulnerabilities)[0]?.description),
        });
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/hadolint-json.js
// Hadolint's JSON:
//   [{"file":"Dockerfile","line":15,"column":1,"level":"warning","code":"DL3008","message":"Pin versions in apt get install."}]



const hadolintJson = jsonIssues({
    name: 'hadolint-json',
    title: 'Hadolint JSON',
    url: 'https://github.com/hadolint/hadolint#cli',
    family: 'lint',
    tool: 'hadolint',
    probe: (head) => hasKeys(head, 'file', 'line', 'level', 'message') && /"code"\s{0,9}:\s{0,9}"(?:DL|SC)\d{4}"/.test(head),
    issues: (value) => alone(rows(value)),
    // Hadolint fails on all it prints; its own word stays in the detail.
    issue: (one) => ({
        rule: format_text(one.code) || null,
        message: format_text(one.message),
        detail: format_text(one.level),
        location: (0,parse_draft/* locationOf */.A0)(format_text(one.file), number(one.line), number(one.column)),
    }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/hdf.js
// Heimdall's and InSpec's results: controls of a profile, each with the results of its tests.
//   {"profiles":[{"controls":[{"id":"10104","title":"…","impact":0.3,"results":[{"status":"failed","code_desc":"…"}]}]}]}



const hdf = jsonIssues({
    name: 'hdf',
    title: 'Chef InSpec and Heimdall JSON',
    url: 'https://docs.chef.io/inspec/reporters/',
    family: 'policy',
    tool: 'inspec',
    probe: (head) => hasKeys(head, 'profiles', 'controls') && hasKeys(head, 'platform'),
    issues: (value) => rows(row(value).profiles)
        .flatMap((profile) => rows(profile.controls))
        .flatMap((control) => rows(control.results).map((result) => [result, control])),
    issue(result, control) {
        if (format_text(result.status) !== 'failed' && format_text(result.status) !== 'error')
            return null;
        const place = row(control.source_location);
        return {
            rule: format_text(control.id) || null,
            kind: 'policy',
            severity: (number(control.impact) ?? 0.5) >= 0.5 ? 'error' : 'warning',
            message: [format_text(control.title), format_text(result.code_desc).trim().split('\n', 1)[0]].filter(Boolean).join(': '),
            detail: [format_text(result.code_desc), format_text(result.message)].filter(Boolean).join('\n'),
            location: format_text(place.ref) ? (0,parse_draft/* locationOf */.A0)(format_text(place.ref), number(place.line)) : null,
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/infer-json.js
// Infer's report (`infer-out/report.json`):
//   [{"bug_type":"NULLPTR_DEREFERENCE","qualifier":"`values` could be null","severity":"ERROR","line":5,"column":5,"procedure":"main","file":"deref.c","bug_trace":[…]}]




const inferJson = jsonIssues({
    name: 'infer-json',
    title: 'Infer report.json',
    url: 'https://fbinfer.com/docs/man-infer-report',
    family: 'lint',
    tool: 'infer',
    probe: (head) => hasKeys(head, 'bug_type', 'qualifier', 'procedure'),
    issues: (value) => alone(rows(value)),
    issue(issue) {
        const column = number(issue.column);
        return {
            rule: format_text(issue.bug_type) || null,
            severity: (0,located/* severityOf */.xJ)(format_text(issue.severity)),
            message: format_text(issue.qualifier),
            detail: rows(issue.bug_trace)
                .map((step) => `${format_text(step.filename)}:${format_text(step.line_number)}: ${format_text(step.description)}`)
                .join('\n'),
            location: (0,parse_draft/* locationOf */.A0)(format_text(issue.file), number(issue.line), column !== null && column > 0 ? column : null),
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/intelephense-json.js
// Diagnostics of a language server by file, as command lines around Intelephense write them; lines and characters count from 0.
//   [{"file_name":"src/Home.php","diagnostics":[{"message":"Undefined variable: $user","severity":1,"code":"P1002","source":"intelephense","range":{"start":{"line":8,"character":14}}}]}]



const intelephense_json_SEVERITIES = { '1': 'error', '2': 'warning', '3': 'note', '4': 'note' };
const next = (value) => {
    const at = number(value);
    return at === null ? null : at + 1;
};
const intelephenseJson = jsonIssues({
    name: 'intelephense-json',
    title: 'Intelephense diagnostics',
    url: 'https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#diagnostic',
    family: 'lint',
    tool: 'intelephense',
    probe: (head) => hasKeys(head, 'diagnostics', 'range', 'character') && (hasKeys(head, 'file_name') || hasKeys(head, 'uri')),
    issues: (value) => (Array.isArray(value) ? rows(value) : [row(value)]).flatMap((file) => rows(file.diagnostics).map((issue) => [issue, file])),
    issue(issue, file) {
        const start = row(row(issue.range).start);
        return {
            tool: format_text(issue.source).toLowerCase() || 'intelephense',
            rule: format_text(issue.code) || null,
            severity: intelephense_json_SEVERITIES[format_text(issue.severity)] ?? 'error',
            message: format_text(issue.message),
            location: (0,parse_draft/* locationOf */.A0)(format_text(file.file_name) || format_text(file.uri), next(start.line), next(start.character)),
        };
    },
});

// EXTERNAL MODULE: ./lib/parse/clean.js + 2 modules
var clean = __webpack_require__(9101);
// EXTERNAL MODULE: ./lib/parse/error-text.js + 1 modules
var error_text = __webpack_require__(429);
;// CONCATENATED MODULE: ./lib/parse/formats/jest-json.js
// The JSON of `jest --json` and of Vitest's json reporter:
//   {"numFailedTests":1,…,"testResults":[{"name":"/repo/a.test.js","status":"failed","assertionResults":[{"ancestorTitles":["money"],"title":"rounds","status":"failed","failureMessages":["…"]}]}]}




const jest_json_SKIPPED = /^(?:pending|skipped|todo|disabled)$/;
function outcomeOf(test, file) {
    const titles = Array.isArray(test.ancestorTitles) ? test.ancestorTitles.filter((title) => typeof title === 'string' && title !== '') : [];
    return { suite: titles.join(' > ') || file, name: textOf(test.title) ?? textOf(test.fullName) ?? '', file };
}
const jest_json_linesOf = (text) => text.split('\n').map((line) => (0,clean/* cleanText */.X5)(line));
function failureOf(test, suite, place) {
    const messages = Array.isArray(test.failureMessages) ? test.failureMessages.filter((text) => typeof text === 'string') : [];
    const error = (0,error_text/* errorText */.kc)(jest_json_linesOf(messages[0] ?? ''));
    const at = rowOf(test.location);
    return reported(test, {
        tool: suite.tool,
        message: error.message.replace(/^Error: (?=expect\(|thrown: )/, '') || 'the test failed',
        detail: error.detail,
        location: error.place ?? (0,parse_draft/* locationOf */.A0)(suite.file, numberOf(at?.line), numberOf(at?.column)),
        frames: error.frames,
        test: outcomeOf(test, suite.file),
        facts: error.facts,
        ...(error.kind ? { kind: error.kind } : {}),
    }, place);
}
function unloaded(row, suite, place) {
    const lines = jest_json_linesOf(textOf(row.message) ?? textOf(row.failureMessage) ?? '').filter((line) => !/^\s*● Test suite failed to run\s*$/.test(line));
    const error = (0,error_text/* errorText */.kc)(lines);
    return reported(row, {
        tool: suite.tool,
        message: error.message || 'the test file could not be run',
        detail: error.detail,
        location: (0,error_text/* loadPlace */.cX)(suite.file, error.frames),
        frames: error.frames,
        facts: error.facts,
        ...(error.kind ? { kind: error.kind } : {}),
    }, place);
}
function jest_json_read(json, place) {
    const report = rowOf(json.value);
    const tool = json.value && !('numRuntimeErrorTestSuites' in (report ?? {})) ? 'vitest' : 'jest';
    const notRun = [];
    const findings = [];
    const passedTests = [];
    let skipped = 0;
    for (const row of rowsOf(report?.testResults)) {
        const suite = { file: textOf(row.name) ?? textOf(row.testFilePath) ?? '', tool };
        const tests = rowsOf(row.assertionResults ?? row.testResults);
        const failed = tests.filter((test) => textOf(test.status) === 'failed');
        skipped += tests.filter((test) => jest_json_SKIPPED.test(textOf(test.status) ?? '')).length;
        if (!failed.length && textOf(row.status) === 'failed') {
            findings.push(unloaded(row, suite, place));
            if (!tests.length)
                notRun.push(suite.file);
        }
        findings.push(...failed.map((test) => failureOf(test, suite, place)));
        passedTests.push(...tests.filter((test) => textOf(test.status) === 'passed').map((test) => outcomeOf(test, suite.file)));
    }
    const { limits } = place.context;
    return {
        tool,
        findings: findings.slice(0, limits.findings),
        passed: numberOf(report?.numPassedTests),
        failed: numberOf(report?.numFailedTests),
        skipped: report ? Math.max(skipped, (numberOf(report.numPendingTests) ?? 0) + (numberOf(report.numTodoTests) ?? 0)) : null,
        passedTests: passedTests.slice(0, limits.outcomes),
        truncated: report?.wasInterrupted === true,
        notRun,
    };
}
const jestJson = jsonReport({
    name: 'jest-json',
    title: 'Jest and Vitest (JSON)',
    url: 'https://jestjs.io/docs/cli#--json',
    family: 'unit',
    tool: 'jest',
    probe: (head) => head.includes('"numTotalTests"') || (head.includes('"numFailedTests"') && head.includes('"testResults"')),
    read: (json, context) => jest_json_read(json, { json, context }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/kube-hunter-json.js
// kube-hunter's JSON (`kube-hunter --report json`):
//   {"nodes":[…],"services":[…],"vulnerabilities":[{"location":"10.0.0.1:10255","vid":"KHV043","category":"Information Disclosure","severity":"low","vulnerability":"Cluster Health Disclosure","description":"…","evidence":"status: ok","hunter":"Kubelet Readonly Ports Hunter"}]}



const kubeHunterJson = jsonIssues({
    name: 'kube-hunter-json',
    title: 'kube-hunter JSON',
    url: 'https://aquasecurity.github.io/kube-hunter/',
    family: 'policy',
    tool: 'kube-hunter',
    probe: (head) => hasKeys(head, 'vulnerabilities', 'evidence') && !hasKeys(head, 'featurename') && !hasKeys(head, 'PkgName'),
    issues: (value) => alone(rows(row(value).vulnerabilities)),
    issue: (issue) => ({
        rule: format_text(issue.vid) || null,
        kind: 'policy',
        severity: (0,located/* severityOf */.xJ)(format_text(issue.severity)),
        message: [format_text(issue.vulnerability) || format_text(issue.category) || format_text(issue.evidence), format_text(issue.location)].filter(Boolean).join(' at '),
        detail: [format_text(issue.description), format_text(issue.evidence)].filter(Boolean).join('\n'),
        location: null,
    }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/kube-score-json.js
// kube-score's JSON (-o json): the checks of each object, graded.
//   [{"object_name":"Deployment/web.default","file_name":"deployment.yaml","file_row":7,"checks":[{"check":{"id":"container-security-context","name":"…"},"grade":1,"comments":[{"summary":"…"}]}]}]



const CRITICAL = 1;
const WARNING = 5;
const kubeScoreJson = jsonIssues({
    name: 'kube-score-json',
    title: 'kube-score JSON',
    url: 'https://github.com/zegl/kube-score#usage-in-ci',
    family: 'policy',
    tool: 'kube-score',
    probe: (head) => hasKeys(head, 'object_name', 'type_meta', 'checks'),
    issues: (value) => rows(value).flatMap((object) => rows(object.checks).flatMap((check) => saidOf(check).map((comment) => [comment, { check, object }]))),
    issue(comment, around) {
        const [check, object] = [row(around.check), row(around.object)];
        const grade = number(check.grade) ?? 10;
        if (check.skipped === true || grade > WARNING)
            return null;
        const rule = row(check.check);
        return {
            rule: format_text(rule.id) || null,
            kind: 'policy',
            severity: grade <= CRITICAL ? 'error' : 'warning',
            message: [format_text(comment.path), format_text(comment.summary)].filter(Boolean).join(': ') || format_text(rule.name),
            detail: [format_text(object.object_name), format_text(rule.name), format_text(comment.description)].filter(Boolean).join('\n'),
            location: format_text(object.file_name) ? (0,parse_draft/* locationOf */.A0)(format_text(object.file_name), number(object.file_row)) : null,
        };
    },
});
/** What a check says, of each container one; of one that says nothing, the check itself. */
function saidOf(check) {
    const comments = rows(check.comments);
    return comments.length ? comments : [check];
}

;// CONCATENATED MODULE: ./lib/parse/formats/kyverno-json.js
// Kyverno: what `kyverno apply` says of each resource, and policy reports; only what failed or erred.
//   {"results":[{"policy":"require-limits","rule":"check-limits","result":"fail","severity":"medium","message":"…","resources":[{"kind":"Pod","name":"web","namespace":"default"}]}]}
//   {"results":[{"resource":{"kind":"Pod","metadata":{"name":"web"}},"rules":[{"name":"check-limits","type":"validation","status":"fail","message":"…"}]}]}



const kyverno_json_FAILED = /^(?:fail|error|warn)/i;
function pairsOf(result) {
    const rules = rows(result.rules);
    return rules.length ? rules.map((rule) => [rule, row(result.resource)]) : [[result, row(rows(result.resources)[0])]];
}
/** A resource as `Pod default/web`. */
function named(resource) {
    const about = resource.metadata === undefined ? resource : row(resource.metadata);
    return [format_text(resource.kind), [format_text(about.namespace), format_text(about.name)].filter(Boolean).join('/')].filter(Boolean).join(' ');
}
const kyvernoJson = jsonIssues({
    name: 'kyverno-json',
    title: 'Kyverno policy report',
    url: 'https://kyverno.io/docs/policy-reports/',
    family: 'policy',
    tool: 'kyverno',
    probe: (head) => /"(?:results|items)"/.test(head) &&
        ((hasKeys(head, 'resource', 'rules') && hasKeys(head, 'status')) || /"kind"\s{0,8}:\s{0,8}"(?:Cluster)?PolicyReport"/.test(head)),
    issues: (value) => [row(value), ...rows(row(value).items)].flatMap((report) => rows(report.results)).flatMap(pairsOf),
    issue(issue, resource) {
        const outcome = format_text(issue.status) || format_text(issue.result);
        if (!kyverno_json_FAILED.test(outcome))
            return null;
        const rule = [format_text(issue.policy), format_text(issue.rule) || format_text(issue.name)].filter(Boolean).join('/');
        return {
            rule: rule || null,
            kind: 'policy',
            severity: /^warn/i.test(outcome) ? 'warning' : (0,located/* severityOf */.xJ)(format_text(issue.severity)),
            message: [named(resource), format_text(issue.message) || rule].filter(Boolean).join(': '),
            location: null,
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/markdownlint-json.js
// markdownlint's JSON: an array of what markdownlint-cli's `-j` and markdownlint-cli2's JSON formatter write.
//   [{"fileName":"docs/guide.md","lineNumber":3,"ruleNames":["MD001","heading-increment"],"ruleDescription":"…","errorDetail":"Expected: h2; Actual: h3"}]


function markdownlint_json_toFinding(row, place) {
    const names = Array.isArray(row.ruleNames) ? row.ruleNames : [];
    const detail = textOf(row.errorDetail);
    const range = Array.isArray(row.errorRange) ? row.errorRange : [];
    return reported(row, {
        tool: 'markdownlint',
        severity: textOf(row.severity) === 'warning' ? 'warning' : 'error',
        rule: textOf(names[0]),
        message: [textOf(row.ruleDescription), detail ? `[${detail}]` : null].filter(Boolean).join(' '),
        detail: textOf(row.errorContext) ?? '',
        location: (0,parse_draft/* locationOf */.A0)(textOf(row.fileName) ?? '', numberOf(row.lineNumber), numberOf(range[0])),
        kind: 'style-rule',
    }, place);
}
const markdownlintJson = jsonReport({
    name: 'markdownlint-json',
    title: 'markdownlint (JSON)',
    url: 'https://github.com/DavidAnson/markdownlint-cli2-formatter-json',
    family: 'lint',
    tool: 'markdownlint',
    probe: (head) => head.includes('"ruleNames"') && head.includes('"lineNumber"') && head.includes('"fileName"'),
    read: (json, context) => ({
        findings: rowsOf(json.value)
            .slice(0, context.limits.findings)
            .map((row) => markdownlint_json_toFinding(row, { json, context })),
    }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/mocha-json.js
// Mocha's json reporter:
//   {"stats":{"passes":2,"failures":8,"pending":2},"tests":[…],"failures":[{"title":"rounds","fullTitle":"ledger money rounds","file":"/repo/spec/a.spec.js","err":{"stack":"…","message":"…"}}]}



function mocha_json_outcomeOf(test) {
    const name = textOf(test.title) ?? '';
    const full = textOf(test.fullTitle) ?? name;
    const file = textOf(test.file);
    return { suite: full.endsWith(name) ? full.slice(0, full.length - name.length).trim() || (file ?? '') : full, name: full, file };
}
function mocha_json_toFinding(test, place) {
    const said = rowOf(test.err);
    const message = textOf(said?.message) ?? '';
    const stack = textOf(said?.stack) ?? '';
    const error = (0,error_text/* errorText */.kc)((stack.includes(message) ? stack : `${message}\n${stack}`).split('\n'));
    const expected = textOf(said?.expected);
    const actual = textOf(said?.actual);
    const { file } = mocha_json_outcomeOf(test);
    return reported(test, {
        tool: 'mocha',
        message: error.message || 'the test failed',
        detail: error.detail,
        location: error.place ?? (file ? (0,parse_draft/* locationOf */.A0)(file) : null),
        frames: error.frames,
        test: mocha_json_outcomeOf(test),
        facts: { ...error.facts, ...(expected ? { expected: expected.slice(0, 200) } : {}), ...(actual ? { actual: actual.slice(0, 200) } : {}) },
    }, place);
}
function mocha_json_read(json, place) {
    const report = rowOf(json.value);
    const stats = rowOf(report?.stats);
    const { limits } = place.context;
    return {
        findings: rowsOf(report?.failures)
            .slice(0, limits.findings)
            .map((test) => mocha_json_toFinding(test, place)),
        passed: numberOf(stats?.passes),
        failed: numberOf(stats?.failures),
        skipped: numberOf(stats?.pending),
        passedTests: rowsOf(report?.passes).slice(0, limits.outcomes).map(mocha_json_outcomeOf),
    };
}
const mochaJson = jsonReport({
    name: 'mocha-json',
    title: 'Mocha (JSON)',
    url: 'https://mochajs.org/#json',
    family: 'unit',
    tool: 'mocha',
    probe: (head) => /"stats"\s{0,8}:\s{0,8}\{\s{0,40}"suites"/.test(head) && head.includes('"passes"') && head.includes('"pending"'),
    read: (json, context) => mocha_json_read(json, { json, context }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/npm-audit-json.js
// What npm, pnpm and Yarn's `audit --json` say: version 2 of npm 7 and later, version 1 of npm 6 and pnpm, and Yarn's lines.
//   {"auditReportVersion":2,"vulnerabilities":{"debug":{"name":"debug","severity":"moderate","via":[{"source":1094219,"title":"…","url":"…"}],"range":"4.0.0 - 4.3.0"}}}
//   {"advisories":{"146":{"id":146,"module_name":"growl","severity":"critical","title":"…","findings":[{"version":"1.9.2"}],"patched_versions":">=1.10.2"}}}
//   {"type":"auditAdvisory","data":{"resolution":{"path":"a>b"},"advisory":{"module_name":"nth-check",…}}}


/** Advisories, each with the object whose lines show it. */
function issuesOf(value) {
    const report = row(value);
    if (report.type === 'auditAdvisory')
        return [[advised(row(row(report.data).advisory)), report]];
    const packages = Object.values(row(report.vulnerabilities))
        .map(row)
        .map((one) => [affected(one), one]);
    return [
        ...packages,
        ...Object.values(row(report.advisories))
            .map(row)
            .map((one) => [advised(one), one]),
    ];
}
function advised(advisory) {
    const id = format_text(advisory.github_advisory_id) || (Array.isArray(advisory.cves) ? format_text(advisory.cves[0]) : '') || format_text(advisory.id);
    return (0,vulnerable/* vulnerable */.V)({
        name: format_text(advisory.module_name),
        version: format_text(rows(advisory.findings)[0]?.version),
        id,
        title: format_text(advisory.title),
        severity: format_text(advisory.severity),
        fixed: format_text(advisory.patched_versions).replace(/^<0\.0\.0$/, ''),
        detail: [format_text(advisory.recommendation), format_text(advisory.url)].filter(Boolean).join('\n'),
    });
}
/** A package that is vulnerable itself, or through those it depends on. */
function affected(one) {
    const own = rows(one.via).find(({ title }) => title !== undefined);
    const through = Array.isArray(one.via) ? one.via.filter((name) => typeof name === 'string') : [];
    const id = /GHSA(?:-[a-z0-9]{4}){3}/.exec(format_text(own?.url))?.[0] ?? format_text(own?.source);
    return (0,vulnerable/* vulnerable */.V)({
        name: format_text(one.name),
        version: format_text(one.range),
        id,
        title: format_text(own?.title) || `depends on vulnerable ${through.join(', ')}`,
        severity: format_text(one.severity),
        fixed: format_text(row(one.fixAvailable).version) ? `${format_text(row(one.fixAvailable).name)} ${format_text(row(one.fixAvailable).version)}` : '',
        detail: format_text(own?.url),
    });
}
const npmAuditJson = jsonFormat({
    name: 'npm-audit-json',
    title: 'npm, pnpm and Yarn audit JSON',
    url: 'https://docs.npmjs.com/cli/commands/npm-audit',
    family: 'policy',
    tool: 'npm-audit',
    probe: (head) => head.includes('"auditReportVersion"') ||
        /"type":"auditAdvisory"/.test(head) ||
        (head.includes('"advisories"') && /"(?:actions|muted|metadata)"/.test(head)),
    read(values, sink, place) {
        for (const [found, at] of values.flatMap(issuesOf))
            sink.add(found, place(at));
        return undefined;
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/openapi-validator-json.js
// Lists of issues that name `file`, `line`, `rule` and `message`, as IBM's OpenAPI validator gives them:
//   [{"message":"Path contains …","rule":"ibm-no-consecutive-path-parameter-segments","path":["paths"],"line":332,"severity":"error","file":"openapi.yaml"}]




/** The validator's own report keeps them by severity. */
function openapi_validator_json_issuesOf(value) {
    if (Array.isArray(value))
        return rows(value);
    return ['error', 'warning', 'info', 'hint'].flatMap((severity) => rows(row(row(value)[severity]).results ?? row(value)[`${severity}s`]).map((issue) => ({ severity, ...issue })));
}
const openapiValidatorJson = jsonIssues({
    name: 'openapi-validator-json',
    title: 'IBM OpenAPI validator JSON',
    url: 'https://github.com/IBM/openapi-validator#json-output',
    family: 'lint',
    tool: 'openapi-validator',
    probe: (head) => hasKeys(head, 'rule', 'path', 'line', 'message') && /"rule"\s{0,8}:\s{0,8}"(?:ibm-|oas\d|operation-|info-|no-|path-)/.test(head),
    issues: (value) => alone(openapi_validator_json_issuesOf(value)),
    issue(issue) {
        const file = format_text(issue.file);
        return {
            rule: format_text(issue.rule) || null,
            severity: (0,located/* severityOf */.xJ)(format_text(issue.severity)),
            message: format_text(issue.message),
            detail: Array.isArray(issue.path) ? issue.path.map(format_text).join('.') : '',
            location: file ? (0,parse_draft/* locationOf */.A0)(file, number(issue.line)) : null,
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/openscap-json.js
// OpenSCAP results as JSON, by test or by rule; only what failed, erred or could not be told.
//   {"test_results":[{"result":"fail","severity":"high","rule":{"id":"xccdf_org.ssgproject.content_rule_umask","title":"Set Default umask"},"evidence":"…","file":"etc/login.defs"}]}




const PASSED = /^(?:pass|fixed|notapplicable|notselected|notchecked|informational)$/i;
const openscapJson = jsonIssues({
    name: 'openscap-json',
    title: 'OpenSCAP JSON',
    url: 'https://www.open-scap.org/tools/openscap-base/',
    family: 'policy',
    tool: 'openscap',
    probe: (head) => hasKeys(head, 'result') && (hasKeys(head, 'test_results') || (hasKeys(head, 'rules') && head.includes('"xccdf_'))),
    issues: (value) => alone([...rows(row(value).test_results), ...rows(row(value).rules)]),
    issue(issue) {
        if (PASSED.test(format_text(issue.result)))
            return null;
        const rule = issue.rule === undefined ? issue : row(issue.rule);
        const file = format_text(issue.file);
        return {
            rule: format_text(rule.id) || null,
            kind: 'policy',
            severity: (0,located/* severityOf */.xJ)(format_text(issue.severity)),
            message: format_text(rule.title) || format_text(issue.evidence) || format_text(rule.id),
            detail: [format_text(rule.description), format_text(issue.evidence)].filter(Boolean).join('\n'),
            location: file ? (0,parse_draft/* locationOf */.A0)(file) : null,
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/osv-scanner-json.js
// OSV-Scanner's JSON (`osv-scanner scan --format json`):
//   {"results":[{"source":{"path":"package-lock.json","type":"lockfile"},"packages":[{"package":{"name":"lodash","version":"4.17.15","ecosystem":"npm"},"vulnerabilities":[{"id":"GHSA-…","summary":"…","database_specific":{"severity":"HIGH"}}]}]}]}



const osvScannerJson = jsonIssues({
    name: 'osv-scanner-json',
    title: 'OSV-Scanner JSON',
    url: 'https://google.github.io/osv-scanner/output/',
    family: 'policy',
    tool: 'osv-scanner',
    probe: (head) => hasKeys(head, 'results', 'packages', 'package', 'vulnerabilities') && hasKeys(head, 'ecosystem'),
    issues: (value) => rows(row(value).results).flatMap((result) => rows(result.packages).flatMap((one) => rows(one.vulnerabilities).map((issue) => [issue, { source: result.source, package: one.package }]))),
    issue: (issue, around) => (0,vulnerable/* vulnerable */.V)({
        name: format_text(row(around.package).name),
        version: format_text(row(around.package).version),
        id: format_text(issue.id),
        title: format_text(issue.summary),
        severity: format_text(row(issue.database_specific).severity),
        path: format_text(row(around.source).path),
        detail: format_text(issue.details),
    }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/oxlint-json.js
// oxlint's JSON reporter:
//   {"diagnostics":[{"message":"…","code":"eslint(no-debugger)","severity":"warning","filename":"src/a.ts","labels":[{"span":{"line":7,"column":35}}]}]}


function oxlint_json_toFinding(diagnostic, place) {
    const span = rowOf(rowsOf(diagnostic.labels)[0]?.span);
    const path = textOf(diagnostic.filename);
    const rule = textOf(diagnostic.code);
    return reported(diagnostic, {
        tool: 'oxlint',
        severity: textOf(diagnostic.severity) === 'error' ? 'error' : 'warning',
        rule: rule || null,
        message: textOf(diagnostic.message) ?? '',
        detail: textOf(diagnostic.help) ?? '',
        location: path ? (0,parse_draft/* locationOf */.A0)(path, numberOf(span?.line), numberOf(span?.column)) : null,
        kind: rule ? 'style-rule' : 'syntax',
    }, place);
}
const oxlintJson = jsonReport({
    name: 'oxlint-json',
    title: 'oxlint (JSON)',
    url: 'https://oxc.rs/docs/guide/usage/linter/output-formats.html#json',
    family: 'lint',
    tool: 'oxlint',
    probe: (head) => head.includes('"diagnostics"') && head.includes('"labels"') && head.includes('"filename"') && head.includes('"severity"'),
    read: (json, context) => ({
        findings: rowsOf(rowOf(json.value)?.diagnostics)
            .slice(0, context.limits.findings)
            .map((diagnostic) => oxlint_json_toFinding(diagnostic, { json, context })),
    }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/phan-json.js
// Phan's issues (`phan --output-mode json`, `codeclimate`), bare or as the `issues` of a report:
//   {"issues":[{"type":"issue","check_name":"PhanSyntaxError","description":"Syntax PhanSyntaxError …","severity":10,"location":{"path":"src/Foo.php","lines":{"begin":12,"begin_column":4}}}]}



/** Phan's scale is 0, 5 and 10. */
const severityOf = (points) => (points === null || points >= 10 ? 'error' : points >= 5 ? 'warning' : 'note');
const phanJson = jsonIssues({
    name: 'phan-json',
    title: 'Phan JSON',
    url: 'https://github.com/phan/phan/wiki/Using-Phan-From-Command-Line',
    family: 'lint',
    tool: 'phan',
    probe: (head) => hasKeys(head, 'check_name', 'description', 'location') && /"check_name"\s{0,8}:\s{0,8}"Phan/.test(head),
    issues: (value) => alone(Array.isArray(value) ? rows(value) : rows(row(value).issues)),
    issue(issue) {
        const at = row(issue.location);
        const lines = row(at.lines);
        return {
            rule: format_text(issue.check_name) || null,
            severity: severityOf(number(issue.severity)),
            message: format_text(issue.description),
            detail: format_text(issue.suggestion),
            location: (0,parse_draft/* locationOf */.A0)(format_text(at.path), number(lines.begin), number(lines.begin_column)),
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/phpmd-json.js
// PHPMD's JSON (`phpmd src json ruleset.xml`):
//   {"version":"2.10.0","package":"phpmd","files":[{"file":"src/Calculator.php","violations":[{"beginLine":5,"endLine":25,"rule":"CyclomaticComplexity","ruleSet":"Code Size Rules","priority":3,"description":"…"}]}]}



const phpmdJson = jsonIssues({
    name: 'phpmd-json',
    title: 'PHPMD JSON',
    url: 'https://phpmd.org/documentation/index.html',
    family: 'lint',
    tool: 'phpmd',
    probe: (head) => hasKeys(head, 'files', 'violations', 'rule', 'priority') && /"begin[lL]ine"/.test(head),
    issues: (value) => rows(row(value).files).flatMap((file) => rows(file.violations).map((issue) => [issue, file])),
    issue: (issue, file) => ({
        rule: format_text(issue.rule) || null,
        severity: (number(issue.priority) ?? 1) <= 3 ? 'error' : 'warning',
        message: format_text(issue.description) || format_text(issue.message),
        location: (0,parse_draft/* locationOf */.A0)(format_text(file.file) || format_text(file.name), number(issue.beginLine) ?? number(issue.beginline)),
    }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/phpstan-json.js
// PHPStan's JSON (`phpstan analyse --error-format=json`): messages by file, and those without one.
//   {"totals":{"errors":0,"file_errors":1},"files":{"/app/src/Money.php":{"errors":1,"messages":[{"message":"Undefined variable: $rate","line":12,"ignorable":true,"identifier":"variable.undefined"}]}},"errors":[]}



/** Messages without a file are plain texts; they stand on the lines of the report. */
function general(report) {
    return Array.isArray(report.errors) ? report.errors.map((message) => [{ message }, {}]) : [];
}
const phpstanJson = jsonIssues({
    name: 'phpstan-json',
    title: 'PHPStan JSON',
    url: 'https://phpstan.org/user-guide/output-format',
    family: 'lint',
    tool: 'phpstan',
    probe: (head) => hasKeys(head, 'totals', 'file_errors'),
    issues: (value) => {
        const report = row(value);
        const files = Object.entries(row(report.files));
        return [...files.flatMap(([file, said]) => rows(row(said).messages).map((issue) => [issue, { file }])), ...general(report)];
    },
    issue: (issue, { file }) => ({
        rule: format_text(issue.identifier) || null,
        message: format_text(issue.message),
        detail: format_text(issue.tip),
        // A trait's messages name the class that uses it behind the path.
        location: file === undefined ? null : (0,parse_draft/* locationOf */.A0)(format_text(file).replace(/ \(in context of .{1,300}\)$/, ''), number(issue.line)),
    }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/pip-audit-json.js
// pip-audit's JSON (`pip-audit -f json`), which older versions wrote without the outer object:
//   {"dependencies":[{"name":"aiohttp","version":"3.6.2","vulns":[{"id":"PYSEC-2021-76","fix_versions":["3.7.4"],"description":"…"}]}],"fixes":[]}



const pipAuditJson = jsonIssues({
    name: 'pip-audit-json',
    title: 'pip-audit JSON',
    url: 'https://github.com/pypa/pip-audit#readme',
    family: 'policy',
    tool: 'pip-audit',
    probe: (head) => hasKeys(head, 'name', 'version', 'vulns'),
    issues: (value) => (Array.isArray(value) ? rows(value) : rows(row(value).dependencies)).flatMap((dependency) => rows(dependency.vulns).map((issue) => [issue, dependency])),
    issue: (issue, dependency) => (0,vulnerable/* vulnerable */.V)({
        name: format_text(dependency.name),
        version: format_text(dependency.version),
        id: format_text(issue.id),
        title: '',
        severity: 'high',
        fixed: Array.isArray(issue.fix_versions) ? issue.fix_versions.map(format_text).filter(Boolean).join(', ') : '',
        detail: format_text(issue.description),
    }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/playwright-json.js
// Playwright Test's JSON reporter:
//   {"config":{…},"suites":[{"title":"shop.spec.js","file":"shop.spec.js","specs":[{"title":"counts","ok":false,"tests":[{"status":"unexpected","results":[…]}]}]}],"stats":{"expected":1,"unexpected":6}}




const MAX_DEPTH = 50;
function specsIn(suites, { titles, root, depth }) {
    if (depth > MAX_DEPTH)
        return [];
    return rowsOf(suites).flatMap((suite) => {
        const file = textOf(suite.file) ?? '';
        const title = textOf(suite.title) ?? '';
        const inner = title && title !== file ? [...titles, title] : titles;
        const own = rowsOf(suite.specs).map((row) => ({ row, titles: [...inner, textOf(row.title) ?? ''], file: `${root}${textOf(row.file) ?? file}` }));
        return [...own, ...specsIn(suite.suites, { titles: inner, root, depth: depth + 1 })];
    });
}
const playwright_json_outcomeOf = ({ titles, file }) => ({ suite: titles.slice(0, -1).join(' > ') || file, name: titles.at(-1) ?? '', file });
function failuresOf(spec, place) {
    return rowsOf(spec.row.tests).flatMap((test) => {
        const status = textOf(test.status) ?? statusSoFar(test);
        if (status !== 'unexpected' && status !== 'flaky')
            return [];
        const results = rowsOf(test.results);
        const failed = results.find((result) => rowOf(result.error) || rowsOf(result.errors).length) ?? results[0];
        return [playwright_json_toFinding(spec, { failed: failed ?? test, passedOnRetry: status === 'flaky' }, place)];
    });
}
/** A report that was cut off says of its last test only how it went each time. */
function statusSoFar(test) {
    const went = rowsOf(test.results).map((result) => textOf(result.status));
    if (!went.some((status) => status === 'failed' || status === 'timedOut'))
        return 'expected';
    return went.at(-1) === 'passed' ? 'flaky' : 'unexpected';
}
function playwright_json_toFinding(spec, { failed, passedOnRetry }, place) {
    const said = rowOf(failed.error) ?? rowsOf(failed.errors)[0];
    const error = (0,error_text/* errorText */.kc)(cleanLines(textOf(said?.stack) ?? textOf(said?.message) ?? ''));
    const at = rowOf(said?.location) ?? rowOf(failed.errorLocation);
    const location = at ? (0,parse_draft/* locationOf */.A0)(textOf(at.file) ?? spec.file, numberOf(at.line), numberOf(at.column)) : error.place;
    return reported(failed, {
        tool: 'playwright',
        severity: passedOnRetry ? 'warning' : 'error',
        message: error.message || `${textOf(failed.status) ?? 'failed'}: ${spec.titles.join(' > ')}`,
        detail: error.detail,
        location: location ?? (0,parse_draft/* locationOf */.A0)(spec.file, numberOf(spec.row.line), numberOf(spec.row.column)),
        frames: error.frames,
        test: playwright_json_outcomeOf(spec),
        facts: error.facts,
        passedOnRetry,
    }, place);
}
const cleanLines = (text) => text.split('\n').map((line) => (0,clean/* cleanText */.X5)(line));
function playwright_json_read(json, place) {
    const report = rowOf(json.value);
    const stats = rowOf(report?.stats);
    const rootDir = textOf(rowOf(report?.config)?.rootDir);
    const specs = specsIn(report?.suites, { titles: [], root: rootDir ? `${rootDir}/` : '', depth: 0 });
    const loading = rowsOf(report?.errors).map((row) => {
        const error = (0,error_text/* errorText */.kc)(cleanLines(textOf(row.stack) ?? textOf(row.message) ?? ''));
        return reported(row, { tool: 'playwright', message: error.message, detail: error.detail, location: error.place, frames: error.frames, facts: error.facts }, place);
    });
    const expected = numberOf(stats?.expected);
    const passing = specs.filter((spec) => rowsOf(spec.row.tests).some((test) => textOf(test.status) === 'expected' && textOf(rowsOf(test.results)[0]?.status) === 'passed'));
    return {
        findings: [...loading, ...specs.flatMap((spec) => failuresOf(spec, place))].slice(0, place.context.limits.findings),
        passed: expected === null ? null : expected + (numberOf(stats?.flaky) ?? 0),
        failed: numberOf(stats?.unexpected),
        skipped: numberOf(stats?.skipped),
        passedTests: passing.slice(0, place.context.limits.outcomes).map(playwright_json_outcomeOf),
        truncated: loading.length > 0 && !specs.length,
    };
}
const playwrightJson = jsonReport({
    name: 'playwright-json',
    title: 'Playwright Test (JSON)',
    url: 'https://playwright.dev/docs/test-reporters#json-reporter',
    family: 'e2e',
    tool: 'playwright',
    probe: (head) => /"(?:rootDir|testDir|projects)"/.test(head) && /"(?:fullyParallel|forbidOnly|globalTimeout|reportSlowTests)"/.test(head),
    read: (json, context) => playwright_json_read(json, { json, context }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/polyspace-csv.js
// Polyspace's table of results (`polyspace-results-export`), columns parted by tabs:
//   ID	Family	Group	Color	New	Check	Information	Function	File	Status	Severity	Comment	Key	Line	Col


const FIELD_CHARS = 4_000;
const polyspace_csv_fieldsOf = (text) => text.split('\t').map((field) => field.slice(0, FIELD_CHARS));
/** Green is proven to hold. */
function polyspace_csv_add(text, line, sink) {
    if (text('Color') === 'Green')
        return;
    sink.add({
        rule: text('Group') || text('Family') || null,
        severity: text('Color') === 'Red' ? 'error' : 'warning',
        message: [text('Check'), text('Information')].filter(Boolean).join(', '),
        detail: [text('Family'), text('Function'), text('Comment')].filter(Boolean).join('\n'),
        location: text('File') ? (0,parse_draft/* locationOf */.A0)(text('File'), text('Line'), text('Col')) : null,
    }, { line, endLine: line });
}
const polyspaceCsv = {
    name: 'polyspace-csv',
    title: 'Polyspace results',
    url: 'https://www.mathworks.com/help/polyspace_code_prover/ref/polyspaceresultsexport.html',
    family: 'lint',
    reads: 'report',
    probe: (head) => /^\uFEFF?ID\tFamily\tGroup\tColor\t/.test(head),
    open: (context) => openTable({ tool: 'polyspace', fieldsOf: polyspace_csv_fieldsOf, add: polyspace_csv_add }, context),
};

;// CONCATENATED MODULE: ./lib/parse/formats/psalm-json.js
// Psalm's JSON (`psalm --output-format=json`):
//   [{"link":"https://psalm.dev/024","severity":"error","line_from":12,"line_to":12,"type":"UndefinedVariable","message":"Cannot find referenced variable $rate","file_name":"src/Money.php","column_from":9}]




const psalmJson = jsonIssues({
    name: 'psalm-json',
    title: 'Psalm JSON',
    url: 'https://psalm.dev/docs/running_psalm/command_line_usage/',
    family: 'lint',
    tool: 'psalm',
    probe: (head) => hasKeys(head, 'line_from', 'file_name', 'type', 'message'),
    issues: (value) => alone(rows(value)),
    issue: (issue) => ({
        rule: format_text(issue.type) || null,
        severity: (0,located/* severityOf */.xJ)(format_text(issue.severity)),
        message: format_text(issue.message),
        detail: [format_text(issue.snippet).trim(), format_text(issue.link)].filter(Boolean).join('\n'),
        location: (0,parse_draft/* locationOf */.A0)(format_text(issue.file_path) || format_text(issue.file_name), number(issue.line_from), number(issue.column_from)),
    }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/pylint-json.js
// pylint's JSON reports, `json` and `json2`:
//   [{"type":"error","module":"app.store","path":"src/app/store.py","line":5,"column":0,"symbol":"no-name-in-module","message":"…","message-id":"E0611"}]



const pylintJson = jsonIssues({
    name: 'pylint-json',
    title: 'Pylint JSON',
    url: 'https://pylint.readthedocs.io/en/stable/user_guide/usage/output.html',
    family: 'lint',
    tool: 'pylint',
    probe: (head) => (hasKeys(head, 'message-id', 'symbol') || hasKeys(head, 'messageId', 'symbol', 'absolutePath')) && hasKeys(head, 'module'),
    issues: (value) => alone(Array.isArray(value) ? rows(value) : rows(row(value).messages)),
    issue(issue) {
        const code = format_text(issue['message-id']) || format_text(issue.messageId);
        const symbol = format_text(issue.symbol);
        const column = number(issue.column);
        const path = format_text(issue.path) || format_text(issue.absolutePath);
        return {
            rule: symbol || code || null,
            severity: format_text(issue.type) === 'info' ? 'note' : 'error',
            message: format_text(issue.message),
            detail: code && symbol ? `${code} (${symbol})` : '',
            // pylint counts columns from 0.
            location: path ? (0,parse_draft/* locationOf */.A0)(path, number(issue.line), column === null ? null : column + 1) : null,
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/pyright-json.js
// Pyright's JSON, `--outputjson`, lines and columns from 0:
//   {"version":"1.1.414","generalDiagnostics":[{"file":"/app/store.py","severity":"error","message":"…","range":{"start":{"line":20,"character":16}},"rule":"reportOptionalMemberAccess"}],"summary":{…}}



const pyright_json_SEVERITIES = { warning: 'warning', information: 'note' };
const pyrightJson = jsonIssues({
    name: 'pyright-json',
    title: 'Pyright JSON',
    url: 'https://microsoft.github.io/pyright/#/command-line?id=json-output',
    family: 'types',
    tool: 'pyright',
    probe: (head) => hasKeys(head, 'generalDiagnostics', 'version'),
    issues: (value) => alone(rows(row(value).generalDiagnostics)),
    issue(issue) {
        const start = row(row(issue.range).start);
        const from1 = (value) => (value === null ? null : value + 1);
        const [message = '', ...detail] = format_text(issue.message).replaceAll('\u00a0', ' ').split('\n');
        return {
            rule: format_text(issue.rule) || null,
            severity: pyright_json_SEVERITIES[format_text(issue.severity)] ?? 'error',
            message,
            detail: detail.map((line) => line.trim()).join('\n'),
            location: (0,parse_draft/* locationOf */.A0)(format_text(issue.file), from1(number(start.line)), from1(number(start.character))),
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/rdjson.js
// Reviewdog's diagnostics, as one document or one a line:
//   {"source":{"name":"super lint"},"diagnostics":[{"message":"…","location":{"path":"a.go","range":{"start":{"line":14,"column":15}}},"severity":"ERROR","code":{"value":"RULE1"}}]}





const rdjson = jsonIssues({
    name: 'rdjson',
    title: 'Reviewdog Diagnostic Format (rdjson, rdjsonl)',
    url: 'https://github.com/reviewdog/reviewdog/tree/master/proto/rdf',
    family: 'lint',
    probe: (head) => /"location"\s{0,9}:\s{0,9}\{\s{0,99}"(?:path"\s{0,9}:|range"\s{0,9}:)/.test(head) &&
        (/"diagnostics"\s{0,9}:/.test(head) || /^[\uFEFF\s]{0,99}\{[^\n]{0,20000}"message"\s{0,9}:/.test(head)) &&
        !/"check_name"|"ruleId"|"cve"/.test(head),
    issues: (value) => Array.isArray(row(value).diagnostics) ? rows(row(value).diagnostics).map((one) => [one, row(value)]) : [[row(value), {}]],
    issue(one, around) {
        const place = row(one.location);
        const start = row(row(place.range).start);
        const source = format_text(row(one.source).name) || format_text(row(around.source).name);
        const severity = format_text(one.severity) || format_text(around.severity);
        const [message = '', ...more] = format_text(one.message).split('\n');
        return {
            ...(source ? { tool: toolName(source) } : {}),
            rule: format_text(row(one.code).value) || null,
            severity: /^UNKNOWN|^$/.test(severity) ? 'error' : (0,located/* severityOf */.xJ)(severity),
            message,
            detail: more.join('\n'),
            location: format_text(place.path) ? (0,parse_draft/* locationOf */.A0)(format_text(place.path), number(start.line), number(start.column)) : null,
        };
    },
});

// EXTERNAL MODULE: ./lib/parse/frames.js
var parse_frames = __webpack_require__(1092);
// EXTERNAL MODULE: ./lib/parse/own-code.js
var own_code = __webpack_require__(9048);
;// CONCATENATED MODULE: ./lib/parse/formats/rspec-json.js
// RSpec's JSON:
//   {"examples":[{"full_description":"Cart adds","status":"failed","file_path":"./spec/cart_spec.rb","line_number":4,"exception":{"class":"RuntimeError","message":"…","backtrace":[…]}}],"summary":{…}}





function rspec_json_read(values, sink, place) {
    for (const document of values.map(row)) {
        for (const example of rows(document.examples))
            readExample(example, sink, place);
        const outside = number(row(document.summary).errors_outside_of_examples_count) ?? 0;
        for (const message of outside && Array.isArray(document.messages) ? document.messages.map(format_text) : [])
            addOutside(message, sink, place(document.messages));
    }
}
function readExample(example, sink, place) {
    const file = format_text(example.file_path).replace(/^\.\//, '') || null;
    const test = { ...namesOf(example, file), file };
    if (example.status === 'pending')
        return sink.skip();
    if (example.status === 'passed')
        return sink.pass(test);
    const error = row(example.exception);
    const said = format_text(error.message);
    const trace = Array.isArray(error.backtrace) ? error.backtrace.map(format_text) : [];
    const exception = format_text(error.class);
    const line = (0,junit_message/* headline */.P)(said) || exception;
    const message = exception && !exception.startsWith('RSpec::') && !line.includes(exception) ? `${exception}: ${line}` : line;
    sink.fail({ ...test, message, text: [said.trim(), ...trace].join('\n'), line: number(example.line_number) }, place(example));
}
/** As RSpec's JUnit formatter names them: the file with dots, the description with its groups. */
function namesOf(example, file) {
    return { suite: file?.replace(/\.rb$/, '').replaceAll('/', '.') ?? '', name: format_text(example.full_description) || format_text(example.description) };
}
/** An error while a file was loaded; no example ran then. */
function addOutside(message, sink, span) {
    if (!/An error occurred/.test(message))
        return;
    const file = /An error occurred while loading (\S{1,300}?)\.?(?: - |$)/m.exec(message)?.[1]?.replace(/^\.\//, '');
    if (file)
        sink.missed(file);
    sink.stop();
    const said = /^(?<exception>[A-Z][\w:]{1,120}):\n\s{1,8}(?<what>\S.{0,500})$/m.exec(message)?.groups;
    const frames = (0,parse_frames/* framesOf */.k)(message);
    const own = (0,own_code/* ownFrame */.Q)(frames);
    sink.add({
        message: said ? `${said.exception}: ${said.what}` : (0,junit_message/* headline */.P)(message.replace(/^.*An error occurred.*$/m, '')) || message.trim(),
        detail: message.trim(),
        frames,
        location: own ? (0,parse_draft/* locationOf */.A0)(own.path, own.line) : file ? (0,parse_draft/* locationOf */.A0)(file) : null,
    }, span);
}
const rspecJson = jsonFormat({
    name: 'rspec-json',
    title: 'RSpec JSON',
    url: 'https://rspec.info/features/3-13/rspec-core/formatters/json-formatter/',
    family: 'unit',
    tool: 'rspec',
    probe: (head) => /"examples"\s{0,9}:\s{0,9}\[/.test(head) && /"(?:full_description|summary_line|example_count|version)"/.test(head),
    read: rspec_json_read,
});

;// CONCATENATED MODULE: ./lib/parse/formats/rubocop-json.js
// RuboCop's JSON:
//   {"files":[{"path":"lib/a.rb","offenses":[{"severity":"convention","cop_name":"Style/StringLiterals","message":"…","location":{"start_line":3,"start_column":5}}]}]}



const rubocopJson = jsonIssues({
    name: 'rubocop-json',
    title: 'RuboCop JSON',
    url: 'https://docs.rubocop.org/rubocop/formatters.html#json-formatter',
    family: 'lint',
    tool: 'rubocop',
    probe: (head) => hasKeys(head, 'files', 'offenses') && /"(?:rubocop_version|cop_name|metadata)"/.test(head),
    issues: (value) => rows(row(value).files).flatMap((file) => rows(file.offenses).map((offense) => [offense, file])),
    issue(offense, file) {
        const place = row(offense.location);
        const rule = format_text(offense.cop_name);
        const message = format_text(offense.message);
        return {
            rule: rule || null,
            severity: format_text(offense.severity) === 'info' ? 'note' : 'error',
            message: rule && message.startsWith(`${rule}: `) ? message.slice(rule.length + 2) : message,
            detail: format_text(offense.severity),
            location: (0,parse_draft/* locationOf */.A0)(format_text(file.path), number(place.start_line) ?? number(place.line), number(place.start_column) ?? number(place.column)),
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/ruff-json.js
// Ruff's JSON, `--output-format json`:
//   [{"code":"F401","message":"`os` imported but unused","location":{"row":1,"column":8},"filename":"src/stock/store.py"}]



const ruffJson = jsonIssues({
    name: 'ruff-json',
    title: 'Ruff JSON',
    url: 'https://docs.astral.sh/ruff/settings/#output-format',
    family: 'lint',
    tool: 'ruff',
    probe: (head) => hasKeys(head, 'filename', 'location', 'row') && /"(?:noqa_row|end_location|cell)"/.test(head),
    issues: (value) => alone(rows(value)),
    issue(issue) {
        const place = row(issue.location);
        const code = format_text(issue.code);
        return {
            rule: code || 'invalid-syntax',
            message: format_text(issue.message),
            detail: format_text(issue.url),
            location: (0,parse_draft/* locationOf */.A0)(format_text(issue.filename), number(place.row), number(place.column)),
            ...(code && code !== 'invalid-syntax' ? {} : { kind: 'syntax' }),
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/salt-lint-json.js
// salt-lint's JSON (`salt-lint --json`):
//   [{"id":"204","message":"Lines should be no longer that 160 chars","filename":"states/web.sls","linenumber":12,"line":"…","severity":"VERY_LOW"}]




const RANKS = /^VERY_/;
const saltLintJson = jsonIssues({
    name: 'salt-lint-json',
    title: 'salt-lint JSON',
    url: 'https://salt-lint.readthedocs.io/en/latest/',
    family: 'lint',
    tool: 'salt-lint',
    probe: (head) => /\.(?:sls|jinja2?)"/.test(head) && hasKeys(head, 'id', 'message') && (hasKeys(head, 'linenumber') || hasKeys(head, 'line', 'rule')),
    issues: (value) => alone(rows(value)),
    issue: (issue) => ({
        rule: format_text(issue.id) || format_text(row(issue.rule).id) || null,
        severity: (0,located/* severityOf */.xJ)(format_text(issue.severity).replace(RANKS, '')),
        message: format_text(issue.message) || format_text(row(issue.rule).shortdesc),
        location: (0,parse_draft/* locationOf */.A0)(format_text(issue.filename) || format_text(issue.file), number(issue.linenumber) ?? number(issue.line), number(issue.column)),
    }),
});

// EXTERNAL MODULE: ./lib/parse/frame-shapes.js
var frame_shapes = __webpack_require__(7072);
;// CONCATENATED MODULE: ./lib/parse/formats/sarif/places.js
// Finds where a SARIF result stands: its URI resolved against the run's bases, and its region.



const MOST_FRAMES = 30;
const MOST_BASES = 10;
/** The first place a result or notification names; null when it names none. */
function placeOfResult(result, run) {
    for (const location of rows(result.locations)) {
        const place = places_placeOf(location, run);
        if (place)
            return place;
    }
    const target = pathOf(row(result.analysisTarget), run);
    return target ? (0,parse_draft/* locationOf */.A0)(target) : null;
}
/** The frames of a result's stacks, innermost first. */
function framesOfStacks(result, run) {
    const frames = rows(row(rows(result.stacks)[0]).frames).slice(0, MOST_FRAMES);
    return frames.flatMap((frame) => {
        const location = row(frame.location);
        const place = places_placeOf(location, run);
        return place ? [(0,parse_draft/* inFunction */.qH)((0,parse_draft/* frameOf */.Dm)(place.path, place.line, place.column), format_text(rows(location.logicalLocations)[0]?.fullyQualifiedName))] : [];
    });
}
function places_placeOf(location, run) {
    const physical = row(location.physicalLocation);
    const path = pathOf(row(physical.artifactLocation ?? physical.fileLocation), run);
    if (!path)
        return null;
    const own = row(physical.region);
    const region = own.startLine === undefined ? row(physical.contextRegion) : own;
    return (0,parse_draft/* locationOf */.A0)(path, number(region.startLine), number(region.startColumn));
}
/** The path an artifact's location names, through the run's list of artifacts where it only points there. */
function pathOf(artifact, run) {
    const index = number(artifact.index);
    const listed = index !== null && index >= 0 ? row(row(rows(run.artifacts ?? run.files)[index]).location) : {};
    const uri = format_text(artifact.uri) || format_text(listed.uri);
    if (!uri)
        return '';
    const base = /^[A-Za-z][\w+.-]+:|^\//.test(uri) ? '' : baseOf(format_text(artifact.uriBaseId) || format_text(listed.uriBaseId), run);
    return (0,frame_shapes/* cleanPath */.t)(decoded(`${base}${base && !base.endsWith('/') ? '/' : ''}${uri}`));
}
/** A base as far as the run defines it; an undefined one is the checkout's root. */
function baseOf(id, run) {
    const bases = row(run.originalUriBaseIds);
    let base = '';
    for (let name = id, turn = 0; name && turn < MOST_BASES; turn++) {
        const found = row(bases[name]);
        base = `${format_text(found.uri)}${base}`;
        name = /^[A-Za-z][\w+.-]+:/.test(base) ? '' : format_text(found.uriBaseId);
    }
    return base;
}
function decoded(uri) {
    try {
        return decodeURIComponent(uri);
    }
    catch {
        return uri;
    }
}

;// CONCATENATED MODULE: ./lib/parse/formats/sarif/rules.js
// Finds the rule behind a SARIF result: its id, its level, its message.

const LEVELS = { error: 'error', warning: 'warning', note: 'note', none: 'note' };
/** The rules a run's tool describes. */
function rulesOf(run) {
    const tool = row(run.tool);
    const driver = rows(row(tool.driver).rules);
    const extensions = rows(tool.extensions).map((extension) => rows(extension.rules));
    const older = Object.values(row(row(run.resources).rules)).map(row);
    const byId = new Map([...driver, ...extensions.flat(), ...older].map((rule) => [format_text(rule.id), rule]));
    return { driver, extensions, byId };
}
/** The rule a result names by id, by index, or as `sub/rule` of one. */
function ruleNamed(result, { driver, extensions, byId }) {
    const reference = row(result.rule);
    const index = number(result.ruleIndex) ?? number(reference.index) ?? -1;
    const component = number(row(reference.toolComponent).index);
    const listed = (component === null ? driver : (extensions[component] ?? []))[index];
    const id = format_text(result.ruleId) || format_text(reference.id) || format_text(listed?.id);
    return { id, row: listed ?? byId.get(id) ?? byId.get(id.split('/')[0] ?? '') ?? {} };
}
/** How bad a result is: its own word, its rule's in this run's configuration, else a warning. */
function levelOf(result, rule, run) {
    const overridden = rows(run.invocations)
        .flatMap((one) => rows(one.ruleConfigurationOverrides))
        .find((one) => format_text(row(one.descriptor).id) === rule.id);
    const level = format_text(result.level) || format_text(row(overridden?.configuration).level) || format_text(row(rule.row.defaultConfiguration).level);
    return LEVELS[level.toLowerCase()] ?? 'warning';
}
/** A message's text with its arguments filled in and its links read as their text. */
function messageOf(message, rule, run) {
    const id = format_text(message.id);
    const shared = row(row(row(row(run.tool).driver).globalMessageStrings)[id]);
    const stated = id ? row(rule.messageStrings ?? rule.messageTemplates)[id] : undefined;
    const raw = format_text(message.text) ||
        format_text(stated) ||
        format_text(row(stated).text) ||
        format_text(shared.text) ||
        format_text(message.markdown) ||
        format_text(row(rule.shortDescription).text) ||
        format_text(row(rule.fullDescription).text);
    const given = Array.isArray(message.arguments) ? message.arguments.map(format_text) : [];
    const filled = given.length ? raw.replace(/\{(\d{1,3})\}/g, (whole, at) => given[Number(at)] ?? whole) : raw;
    return filled.replace(/\[([^[\]\n]{1,500})\]\((?:\d{1,6}|[a-z]{1,10}:[^()\s]{1,500})\)/g, '$1').trim();
}

;// CONCATENATED MODULE: ./lib/parse/formats/sarif.js
// SARIF 2.1, the exchange format of analysers:
//   {"version":"2.1.0","runs":[{"tool":{"driver":{"name":"ESLint"}},"results":[{"ruleId":"no-undef","level":"error","message":{"text":"…"},"locations":[…]}]}]}




function sarif_read(values, sink, place) {
    const runs = values.flatMap((value) => rows(row(value).runs));
    for (const run of runs)
        readRun(run, sink, place);
    const tool = runs[0] ? nameOf(runs[0]) : 'sarif';
    return { tool, family: familyOfTool(tool) ?? 'lint' };
}
function nameOf(run) {
    const tool = row(run.tool);
    return toolName(format_text(row(tool.driver).name) || format_text(tool.name)) || 'sarif';
}
function readRun(run, sink, place) {
    const tool = nameOf(run);
    const rules = rulesOf(run);
    for (const result of rows(run.results)) {
        if (holds(result))
            addResult({ result, run, rules, tool }, sink, place);
    }
    for (const invocation of rows(run.invocations))
        readInvocation(invocation, { run, rules, tool }, { sink, place });
}
/** True for a result that says something is wrong here and now: no pass, nothing fixed, nothing suppressed. */
function holds(result) {
    const kind = format_text(result.kind).toLowerCase() || 'fail';
    if (kind !== 'fail' && kind !== 'open' && kind !== 'review')
        return false;
    if (format_text(result.baselineState) === 'absent')
        return false;
    return !rows(result.suppressions).some(({ status }) => !status || status === 'accepted');
}
function addResult({ result, run, rules, tool }, sink, place) {
    const rule = ruleNamed(result, rules);
    const frames = framesOfStacks(result, run);
    const said = messageOf(row(result.message), rule.row, run);
    const [message = '', ...more] = said.split('\n');
    sink.add({
        tool,
        rule: rule.id || null,
        severity: levelOf(result, rule, run),
        message,
        detail: more.join('\n').trim(),
        location: placeOfResult(result, run),
        frames,
    }, place(result));
}
/** What the tool says of itself: errors while it ran are findings, and a run that did not succeed was cut short. */
function readInvocation(invocation, { run, rules, tool }, { sink, place }) {
    const told = [...rows(invocation.toolExecutionNotifications), ...rows(invocation.toolConfigurationNotifications)];
    const errors = told.filter(({ level }) => level === 'error');
    for (const error of errors) {
        const message = messageOf(row(error.message), {}, run) || format_text(row(error.exception).message);
        const descriptor = row(error.descriptor);
        sink.add({
            tool,
            rule: format_text(descriptor.id) || ruleNamed({ rule: descriptor }, rules).id || null,
            message: message.split('\n', 1)[0] ?? '',
            detail: message,
            location: placeOfResult(error, run),
        }, place(error));
    }
    if (invocation.executionSuccessful === false && (errors.length || !rows(run.results).length))
        sink.stop();
}
const sarif = jsonFormat({
    name: 'sarif',
    title: 'SARIF 2.1',
    url: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html',
    family: 'lint',
    probe: (head) => (/"runs"\s{0,20}:/.test(head) && (/"\$schema"\s{0,20}:\s{0,20}"[^"]{0,300}sarif/i.test(head) || /"version"\s{0,20}:\s{0,20}"[12]\.\d/.test(head))) ||
        /^[\uFEFF\s]{0,200}\{\s{0,200}"runs"\s{0,20}:\s{0,20}\[\s{0,200}\{\s{0,200}"(?:tool|results|invocations|artifacts)"/.test(head) ||
        /^[\uFEFF\s]{0,200}\{\s{0,200}"\$schema"\s{0,20}:\s{0,20}"[^"]{0,300}sarif/i.test(head),
    read: sarif_read,
});

;// CONCATENATED MODULE: ./lib/parse/formats/secretlint-json.js
// Secretlint's JSON (`secretlint --format json`), which is like ESLint's with places of its own; columns count from 0.
//   [{"filePath":"/app/aws.ini","messages":[{"message":"found AWS Secret Access Key: ****","ruleId":"@secretlint/secretlint-rule-aws","loc":{"start":{"line":3,"column":0}},"severity":"error"}]}]




const secretlintJson = jsonIssues({
    name: 'secretlint-json',
    title: 'Secretlint JSON',
    url: 'https://github.com/secretlint/secretlint#readme',
    family: 'policy',
    tool: 'secretlint',
    probe: (head) => hasKeys(head, 'filePath', 'messages') && head.includes('secretlint'),
    issues: (value) => rows(value).flatMap((file) => rows(file.messages).map((issue) => [issue, file])),
    issue(issue, file) {
        const start = row(row(issue.loc).start);
        const column = number(start.column);
        return {
            rule: format_text(issue.ruleId) || null,
            kind: 'policy',
            severity: (0,located/* severityOf */.xJ)(format_text(issue.severity)),
            message: format_text(issue.message),
            location: (0,parse_draft/* locationOf */.A0)(format_text(file.filePath), number(start.line), column === null ? null : column + 1),
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/semgrep-json.js
// Semgrep's JSON:
//   {"results":[{"check_id":"…cbc-padding-oracle","path":"src/A.java","start":{"line":64,"col":4},"extra":{"message":"…","severity":"WARNING"}}],"errors":[]}




const semgrepJson = jsonIssues({
    name: 'semgrep-json',
    title: 'Semgrep JSON',
    url: 'https://semgrep.dev/docs/semgrep-appsec-platform/json-and-sarif',
    family: 'lint',
    tool: 'semgrep',
    probe: (head) => /"results"\s{0,9}:\s{0,9}\[/.test(head) && (hasKeys(head, 'check_id', 'start', 'extra') || (hasKeys(head, 'errors', 'paths') && hasKeys(head, 'scanned'))),
    issues: (value) => alone(rows(row(value).results)),
    issue(one) {
        const extra = row(one.extra);
        const start = row(one.start);
        const [message = '', ...more] = format_text(extra.message).trim().split('\n');
        return {
            rule: format_text(one.check_id) || null,
            severity: (0,located/* severityOf */.xJ)(format_text(extra.severity)),
            message,
            detail: more.join('\n'),
            location: (0,parse_draft/* locationOf */.A0)(format_text(one.path), number(start.line), number(start.col)),
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/shellcheck-json.js
// ShellCheck's JSON, both versions:
//   {"comments":[{"file":"run.sh","line":3,"column":6,"level":"warning","code":2086,"message":"Double quote to prevent globbing and word splitting."}]}



const shellcheckJson = jsonIssues({
    name: 'shellcheck-json',
    title: 'ShellCheck JSON',
    url: 'https://github.com/koalaman/shellcheck/blob/master/shellcheck.1.md#formats',
    family: 'lint',
    tool: 'shellcheck',
    probe: (head) => hasKeys(head, 'file', 'line', 'column', 'level', 'message') && /"code"\s{0,9}:\s{0,9}\d{4}\b/.test(head),
    issues: (value) => alone(rows(Array.isArray(value) ? value : row(value).comments)),
    // ShellCheck fails on all it prints, so all are errors; its own word stays in the detail.
    issue: (one) => ({
        rule: `SC${format_text(one.code)}`,
        message: format_text(one.message),
        detail: format_text(one.level),
        location: (0,parse_draft/* locationOf */.A0)(format_text(one.file), number(one.line), number(one.column)),
    }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/snyk-json.js
// Snyk's JSON (`snyk test --json`), one project or several:
//   {"vulnerabilities":[{"id":"SNYK-JS-LODASH-73638","title":"Prototype Pollution","severity":"critical","packageName":"lodash","version":"4.17.15","from":["app@1.0.0","lodash@4.17.15"],"fixedIn":["4.17.21"]}],"displayTargetFile":"package-lock.json"}



const snykJson = jsonIssues({
    name: 'snyk-json',
    title: 'Snyk JSON',
    url: 'https://docs.snyk.io/snyk-cli/commands/test',
    family: 'policy',
    tool: 'snyk',
    probe: (head) => hasKeys(head, 'vulnerabilities', 'packageName', 'from') || /"id"\s{0,8}:\s{0,8}"SNYK-/.test(head),
    issues: (value) => (Array.isArray(value) ? rows(value) : [row(value)]).flatMap((project) => rows(project.vulnerabilities).map((issue) => [issue, project])),
    issue: (issue, project) => (0,vulnerable/* vulnerable */.V)({
        name: format_text(issue.packageName) || format_text(issue.name),
        version: format_text(issue.version) || format_text(issue.packageVersion),
        id: format_text(issue.id),
        title: format_text(issue.title),
        severity: format_text(issue.severity),
        fixed: Array.isArray(issue.fixedIn) ? issue.fixedIn.map(format_text).filter(Boolean).join(', ') : '',
        path: format_text(issue.filePath) || format_text(project.displayTargetFile),
        detail: [Array.isArray(issue.from) ? issue.from.map(format_text).join(' > ') : '', format_text(issue.description)].filter(Boolean).join('\n'),
    }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/sonarqube-json.js
// SonarQube's issues: the scanner's own report (`sonar-report.json`) and what the API gives (`api/issues/search`); only open ones, and of a report that tells them apart only new ones.
//   {"version":"7.4","issues":[{"component":"shop:src/a.ts","line":78,"startOffset":7,"message":"…","severity":"MAJOR","rule":"squid:S1192","status":"OPEN","isNew":true}],"components":[{"key":"shop:src/a.ts","path":"src/a.ts"}]}




const OPEN = /^(?:OPEN|CONFIRMED|REOPENED|TO_REVIEW|ACCEPTED)$/;
/** A component's path: as the report tells it, with its module's, else what stands behind the last colon. */
function sonarqube_json_pathOf(key, components) {
    const component = components.get(key);
    const own = format_text(component?.path);
    if (!own)
        return key.slice(key.lastIndexOf(':') + 1);
    const module = format_text(component?.moduleKey);
    const folder = module && module !== key ? format_text(components.get(module)?.path) : '';
    return folder && !own.startsWith(`${folder}/`) ? `${folder}/${own}` : own;
}
function sonarqube_json_pairsOf(value) {
    const components = new Map(rows(row(value).components).map((component) => [format_text(component.key), component]));
    return rows(row(value).issues).map((issue) => [issue, { path: sonarqube_json_pathOf(format_text(issue.component), components) }]);
}
const sonarqubeJson = jsonIssues({
    name: 'sonarqube-json',
    title: 'SonarQube issues',
    url: 'https://docs.sonarsource.com/sonarqube-server/latest/extension-guide/web-api/',
    family: 'lint',
    tool: 'sonarqube',
    probe: (head) => hasKeys(head, 'issues', 'component', 'rule', 'severity'),
    issues: sonarqube_json_pairsOf,
    issue(issue, { path }) {
        if (!OPEN.test(format_text(issue.status)) || issue.isNew === false)
            return null;
        const range = row(issue.textRange);
        const column = number(issue.startOffset) ?? number(range.startOffset);
        return {
            rule: format_text(issue.rule) || null,
            severity: (0,located/* severityOf */.xJ)(format_text(issue.severity)),
            message: format_text(issue.message),
            location: (0,parse_draft/* locationOf */.A0)(format_text(path), number(issue.line) ?? number(range.startLine), column === null ? null : column + 1),
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/spectral-json.js
// Spectral's JSON; lines and characters are counted from 0:
//   [{"code":"pinned","path":["services","web"],"message":"…","severity":0,"range":{"start":{"line":2,"character":11}},"source":"/…/compose.yaml"}]




const spectral_json_SEVERITIES = ['error', 'warning', 'note', 'note'];
const spectralJson = jsonIssues({
    name: 'spectral-json',
    title: 'Spectral JSON',
    url: 'https://docs.stoplight.io/docs/spectral/9ffa04e052cc1-spectral-cli',
    family: 'policy',
    tool: 'spectral',
    probe: (head) => /^[\uFEFF\s]{0,99}\[/.test(head) && hasKeys(head, 'code', 'path', 'severity', 'range', 'character', 'source'),
    issues: (value) => alone(rows(value)),
    issue(one) {
        const start = row(row(one.range).start);
        const level = number(one.severity);
        return {
            rule: format_text(one.code) || null,
            severity: level === null ? (0,located/* severityOf */.xJ)(format_text(one.severity)) : (spectral_json_SEVERITIES[level] ?? 'error'),
            message: format_text(one.message),
            detail: Array.isArray(one.path) ? one.path.map(format_text).join('.') : '',
            location: format_text(one.source) ? (0,parse_draft/* locationOf */.A0)(format_text(one.source), spectral_json_next(number(start.line)), spectral_json_next(number(start.character))) : null,
        };
    },
});
const spectral_json_next = (zeroBased) => (zeroBased === null ? null : zeroBased + 1);

;// CONCATENATED MODULE: ./lib/parse/formats/sqlfluff-json.js
// SQLFluff's JSON (`sqlfluff lint --format json`), of every version, and its violations in one list:
//   [{"filepath":"models/stock.sql","violations":[{"start_line_no":3,"start_line_pos":1,"code":"LT02","description":"Expected indent of 4 spaces.","name":"layout.indent","warning":false}]}]



function sqlfluff_json_pairsOf(value) {
    const top = Array.isArray(value) ? rows(value) : [row(value)];
    return top.flatMap((one) => (Array.isArray(one.violations) ? rows(one.violations).map((issue) => [issue, one]) : [[one, {}]]));
}
const isIssue = (issue) => issue.code !== undefined || issue.rule_code !== undefined;
const sqlfluffJson = jsonIssues({
    name: 'sqlfluff-json',
    title: 'SQLFluff JSON',
    url: 'https://docs.sqlfluff.com/en/stable/reference/cli.html',
    family: 'lint',
    tool: 'sqlfluff',
    probe: (head) => hasKeys(head, 'filepath', 'violations') || (hasKeys(head, 'rule_code') && hasKeys(head, 'description')),
    issues: sqlfluff_json_pairsOf,
    issue(issue, file) {
        if (!isIssue(issue))
            return null;
        const path = format_text(file.filepath) || format_text(issue.path);
        return {
            rule: format_text(issue.code) || format_text(issue.rule_code) || null,
            severity: issue.warning === true ? 'warning' : 'error',
            message: format_text(issue.description) || format_text(issue.rule_description),
            detail: format_text(issue.name) || format_text(issue.rule_name),
            location: path ? (0,parse_draft/* locationOf */.A0)(path, number(issue.start_line_no) ?? number(issue.line_no), number(issue.start_line_pos) ?? number(issue.line_pos)) : null,
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/stylelint-json.js
// Stylelint's JSON formatter:
//   [{"source":"/repo/css/site.css","parseErrors":[],"warnings":[{"line":1,"column":12,"rule":"color-no-invalid-hex","severity":"error","text":"…"}]}]


function stylelint_json_toFinding(warning, path, place) {
    const rule = textOf(warning.rule);
    const text = textOf(warning.text) ?? '';
    return reported(warning, {
        tool: 'stylelint',
        severity: textOf(warning.severity) === 'warning' ? 'warning' : 'error',
        rule,
        message: rule && text.endsWith(` (${rule})`) ? text.slice(0, -rule.length - 3) : text,
        location: (0,parse_draft/* locationOf */.A0)(path, numberOf(warning.line), numberOf(warning.column)),
        kind: rule === 'CssSyntaxError' ? 'syntax' : 'style-rule',
    }, place);
}
const stylelintJson = jsonReport({
    name: 'stylelint-json',
    title: 'Stylelint (JSON)',
    url: 'https://stylelint.io/user-guide/options/#formatter',
    family: 'lint',
    tool: 'stylelint',
    probe: (head) => head.includes('"source"') && head.includes('"warnings"') && head.includes('"invalidOptionWarnings"'),
    read: (json, context) => {
        const findings = rowsOf(json.value).flatMap((file) => [...rowsOf(file.warnings), ...rowsOf(file.parseErrors)].map((warning) => stylelint_json_toFinding(warning, textOf(file.source) ?? '', { json, context })));
        return { findings: findings.slice(0, context.limits.findings) };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/talisman-json.js
// Talisman's report (`talisman --scan`), failures and warnings by file:
//   {"summary":{"types":{"filecontent":1}},"results":[{"filename":"src/app.properties","failure_list":[{"type":"filecontent","message":"Potential secret pattern","commits":["6c90dca"],"severity":"high"}],"warning_list":[]}]}




const talismanJson = jsonIssues({
    name: 'talisman-json',
    title: 'Talisman report',
    url: 'https://thoughtworks.github.io/talisman/',
    family: 'policy',
    tool: 'talisman',
    probe: (head) => hasKeys(head, 'failure_list', 'filename'),
    issues: (value) => rows(row(value).results).flatMap((file) => [...rows(file.failure_list), ...rows(file.warning_list)].map((issue) => [issue, file])),
    issue: (issue, file) => ({
        rule: format_text(issue.type) || null,
        kind: 'policy',
        severity: (0,located/* severityOf */.xJ)(format_text(issue.severity)),
        message: format_text(issue.message),
        detail: Array.isArray(issue.commits) ? issue.commits.map(format_text).join('\n') : '',
        location: (0,parse_draft/* locationOf */.A0)(format_text(file.filename)),
    }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/terrascan-json.js
// Terrascan's JSON:
//   {"results":{"violations":[{"rule_name":"gkeControlPlaneNotPublic","rule_id":"AC_GCP_0021","description":"…","severity":"HIGH","file":"cluster.tf","line":52}],"scan_summary":{…}}}




const terrascanJson = jsonIssues({
    name: 'terrascan-json',
    title: 'Terrascan JSON',
    url: 'https://runterrascan.io/docs/usage/command_line_mode/',
    family: 'policy',
    tool: 'terrascan',
    probe: (head) => /"results"\s{0,9}:\s{0,9}\{/.test(head) && (hasKeys(head, 'violations', 'rule_id') || hasKeys(head, 'scan_errors')),
    issues: (value) => alone(rows(row(row(value).results).violations)),
    issue: (one) => ({
        rule: format_text(one.rule_id) || format_text(one.rule_name) || null,
        kind: 'policy',
        severity: (0,located/* severityOf */.xJ)(format_text(one.severity)),
        message: format_text(one.description),
        detail: [format_text(one.rule_name), format_text(one.resource_name)].filter(Boolean).join('\n'),
        location: format_text(one.file) ? (0,parse_draft/* locationOf */.A0)(format_text(one.file), number(one.line)) : null,
    }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/tfsec-json.js
// tfsec's JSON:
//   {"results":[{"rule_id":"GCP008","long_id":"google-gke-…","description":"…","severity":"HIGH","location":{"filename":"cluster.tf","start_line":52}}]}




const tfsecJson = jsonIssues({
    name: 'tfsec-json',
    title: 'tfsec JSON',
    url: 'https://aquasecurity.github.io/tfsec/latest/guides/configuration/outputs/',
    family: 'policy',
    tool: 'tfsec',
    probe: (head) => hasKeys(head, 'results', 'rule_id', 'rule_description') && hasKeys(head, 'location', 'filename'),
    issues: (value) => alone(rows(row(value).results)),
    issue(one) {
        // An old version calls every result passed; status 1 is passed in a new one.
        if (one.status === 1)
            return null;
        const place = row(one.location);
        return {
            rule: format_text(one.long_id) || format_text(one.rule_id) || null,
            kind: 'policy',
            severity: (0,located/* severityOf */.xJ)(format_text(one.severity)),
            message: format_text(one.description),
            detail: [format_text(one.impact), format_text(one.resolution), format_text(one.resource)].filter(Boolean).join('\n'),
            location: (0,parse_draft/* locationOf */.A0)(format_text(place.filename), number(place.start_line)),
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/trivy-json.js
// Trivy's JSON: vulnerabilities, misconfigurations and secrets of each target.
//   {"SchemaVersion":2,"Results":[{"Target":"package-lock.json","Vulnerabilities":[{"VulnerabilityID":"CVE-…","PkgName":"lodash","InstalledVersion":"4.17.15","FixedVersion":"4.17.21","Severity":"HIGH","Title":"…"}]}]}




const trivyJson = jsonIssues({
    name: 'trivy-json',
    title: 'Trivy JSON',
    url: 'https://trivy.dev/latest/docs/configuration/reporting/#json',
    family: 'policy',
    tool: 'trivy',
    probe: (head) => hasKeys(head, 'Target') && (hasKeys(head, 'Results') || hasKeys(head, 'Vulnerabilities') || hasKeys(head, 'Misconfigurations') || hasKeys(head, 'Class')),
    issues: (value) => targetsOf(value).flatMap((target) => ['Vulnerabilities', 'Misconfigurations', 'Secrets', 'Licenses'].flatMap((kind) => rows(target[kind]).map((issue) => [issue, target]))),
    issue: (issue, target) => (issue.VulnerabilityID === undefined ? configured(issue, target) : trivy_json_vulnerable(issue, target)),
});
/** The targets of a scan; of a cluster, those of each of its resources. */
function targetsOf(value) {
    if (Array.isArray(value))
        return rows(value);
    const { Results, Resources, Vulnerabilities, Misconfigurations, Findings } = row(value);
    return [...rows(Results), ...[Resources, Vulnerabilities, Misconfigurations, Findings].flatMap(rows).flatMap((resource) => rows(resource.Results))];
}
function trivy_json_vulnerable(issue, target) {
    const name = format_text(issue.PkgName);
    const version = format_text(issue.InstalledVersion);
    const fixed = format_text(issue.FixedVersion);
    const path = format_text(issue.PkgPath) || format_text(target.Target);
    return {
        rule: format_text(issue.VulnerabilityID),
        kind: 'policy',
        severity: (0,located/* severityOf */.xJ)(format_text(issue.Severity)),
        message: [`${name} ${version}: ${format_text(issue.Title) || format_text(issue.VulnerabilityID)}`, fixed ? ` (fixed in ${fixed})` : ''].join(''),
        detail: format_text(issue.Description),
        location: target.Class === 'os-pkgs' ? null : (0,parse_draft/* locationOf */.A0)(path),
        facts: { dependency: `${name}@${version}` },
    };
}
function configured(issue, target) {
    if (format_text(issue.Status) === 'PASS')
        return null;
    const cause = row(issue.CauseMetadata);
    return {
        rule: format_text(issue.ID) || format_text(issue.AVDID) || format_text(issue.RuleID) || format_text(issue.Name) || null,
        kind: 'policy',
        severity: (0,located/* severityOf */.xJ)(format_text(issue.Severity)),
        message: format_text(issue.Message) || format_text(issue.Title) || format_text(issue.Name),
        detail: [format_text(issue.Description), format_text(issue.Resolution)].filter(Boolean).join('\n'),
        location: (0,parse_draft/* locationOf */.A0)(format_text(issue.FilePath) || format_text(target.Target), number(cause.StartLine) ?? number(issue.StartLine)),
    };
}

;// CONCATENATED MODULE: ./lib/parse/formats/trufflehog.js
// TruffleHog's JSON lines, of version 3 and 2, and its findings gathered in one report:
//   {"SourceMetadata":{"Data":{"Git":{"commit":"…","file":"keys","line":4}}},"DetectorName":"AWS","Verified":true,"Raw":"…"}
//   {"branch":"origin/dev","commitHash":"288f35e","path":"src/config.py","reason":"High Entropy","stringsFound":["…"]}



function trufflehog_pairsOf(value) {
    if (Array.isArray(value))
        return rows(value).flatMap(trufflehog_pairsOf);
    const top = row(value);
    if (top.results !== undefined)
        return rows(top.results).flatMap((result) => rows(result.findings).map((issue) => [issue, result]));
    const source = row(Object.values(row(row(top.SourceMetadata).Data))[0]);
    return [[top, source]];
}
/** What sort of secret it is; the secret itself is never shown. */
const sortOf = (issue) => format_text(issue.DetectorName) || format_text(issue.reason) || format_text(issue.found_by) || format_text(issue.type);
const trufflehog = jsonIssues({
    name: 'trufflehog',
    title: 'TruffleHog',
    url: 'https://github.com/trufflesecurity/trufflehog#readme',
    family: 'policy',
    probe: (head) => hasKeys(head, 'SourceMetadata', 'DetectorName') || hasKeys(head, 'stringsFound', 'reason') || hasKeys(head, 'sourceMetadata', 'found_by'),
    issues: trufflehog_pairsOf,
    issue(issue, source) {
        const sort = sortOf(issue);
        if (!sort)
            return null;
        const file = format_text(source.file) || format_text(issue.path) || format_text(issue.file_path);
        const verified = issue.Verified === true || issue.is_verified === true;
        return {
            rule: sort,
            kind: 'policy',
            message: `${sort} secret found${verified ? ', and it is in use' : ''}`,
            detail: format_text(source.commit) || format_text(issue.commitHash),
            location: file ? (0,parse_draft/* locationOf */.A0)(file, number(source.line) ?? number(issue.line_number)) : null,
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/tslint-json.js
// TSLint's JSON; lines and characters are counted from 0:
//   [{"failure":"Forbidden call","name":"src/a.ts","ruleName":"no-cookies","ruleSeverity":"ERROR","startPosition":{"character":0,"line":6,"position":80}}]




const tslintJson = jsonIssues({
    name: 'tslint-json',
    title: 'TSLint JSON',
    url: 'https://palantir.github.io/tslint/formatters/json/',
    family: 'lint',
    tool: 'tslint',
    probe: (head) => hasKeys(head, 'failure', 'ruleName', 'startPosition'),
    issues: (value) => alone(rows(value)),
    issue(one) {
        const start = row(one.startPosition);
        return {
            rule: format_text(one.ruleName) || null,
            severity: (0,located/* severityOf */.xJ)(format_text(one.ruleSeverity)),
            message: format_text(one.failure),
            location: (0,parse_draft/* locationOf */.A0)(format_text(one.name), tslint_json_next(number(start.line)), tslint_json_next(number(start.character))),
        };
    },
});
const tslint_json_next = (zeroBased) => (zeroBased === null ? null : zeroBased + 1);

;// CONCATENATED MODULE: ./lib/parse/formats/data.js
// The formats of whole files that are no XML, sorted by name: JSON, JSON lines, CSV.


















































































const DATA_FORMATS = [
    allure,
    anchorectlJson,
    banditJson,
    biomeJson,
    brakemanJson,
    bundlerAuditJson,
    cargoAuditJson,
    cargoJson,
    cfnLintJson,
    cfnNagJson,
    checkovJson,
    cisCat,
    clairJson,
    codeClimate,
    codecheckerJson,
    codeguruJson,
    conftestJson,
    coverityJson,
    ctrf,
    cucumberJson,
    dartTestJson,
    dependencyCheckJson,
    dependencyTrackJson,
    detectSecrets,
    detectifyJson,
    dscannerJson,
    eslintJson,
    flawfinderCsv,
    fortifySscJson,
    gccJson,
    gitguardianJson,
    githubAlerts,
    gitlabSast,
    gitleaks,
    golangciJson,
    gosecJson,
    govulncheck,
    grypeJson,
    hadolintJson,
    hdf,
    inferJson,
    intelephenseJson,
    jestJson,
    kubeHunterJson,
    kubeScoreJson,
    kyvernoJson,
    markdownlintJson,
    mochaJson,
    npmAuditJson,
    openapiValidatorJson,
    openscapJson,
    osvScannerJson,
    oxlintJson,
    phanJson,
    phpmdJson,
    phpstanJson,
    pipAuditJson,
    playwrightJson,
    polyspaceCsv,
    psalmJson,
    pylintJson,
    pyrightJson,
    rdjson,
    rspecJson,
    rubocopJson,
    ruffJson,
    saltLintJson,
    sarif,
    secretlintJson,
    semgrepJson,
    shellcheckJson,
    snykJson,
    sonarqubeJson,
    spectralJson,
    sqlfluffJson,
    stylelintJson,
    talismanJson,
    terrascanJson,
    tfsecJson,
    trivyJson,
    trufflehog,
    tslintJson,
];


/***/ }),

/***/ 7052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ framesIn),
/* harmony export */   b$: () => (/* binding */ statedPlace),
/* harmony export */   qt: () => (/* binding */ isFrame),
/* harmony export */   yd: () => (/* binding */ ownPlace)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2435);
/* harmony import */ var _frame_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7072);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1092);
// What a JavaScript stack tells beyond its frames: which of them is the author's own, and where a parser stopped.



const FOREIGN = /^(?:node:|bun:|deno:|ext:|internal\/|native\b|<|eval\b)|(?:^|[\\/])(?:node_modules|\.yarn|\.pnpm)[\\/]|^(?:events|module|util|assert|timers|async_hooks|domain|bootstrap_node|child_process|net|fs|_stream_\w{1,20})\.js$/;
const STACK_LINE = /^\s*at (?:async |new )?(?:\S.{0,300} \(|\S{1,500}:\d|<|\S{1,200}$)/;
/** Places that bundlers and parsers print outside a stack. */
const PLACES = [
    /^\s*(?:At f|F)ile: (?<path>[^\s:](?:[A-Za-z]?:)?[^:]{1,400}?):(?<line>\d+):(?<column>\d+)/,
    /^\s*(?:[✘✗×] )?(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?):(?<line>\d+):(?<column>\d+): (?:ERROR|error): /,
    /[╭┌]─\[ ?(?<path>(?:[A-Za-z]:)?[^\s:\]][^:\]]{0,400}?):(?<line>\d+):(?<column>\d+) ?\]/,
    /\bSyntaxError: (?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?): .{0,400}? \((?<line>\d+):(?<column>\d+)\)/,
    /^\s*(?<path>(?:[A-Za-z]:)?[^\s:(][^:]{0,400}?):(?<line>\d+):(?<column>\d+) - error TS\d/,
    /^\s*(?<path>(?:file:\/\/)?(?:\/|[A-Za-z]:[\\/])[^:*"<>|]{1,400}?):(?<line>\d+)(?<column>)$/,
];
/** True for a line of a stack, also one without a place such as `at Array.map (<anonymous>)`. */
const isFrame = (text) => STACK_LINE.test(text) || (/^\s*❯ /.test(text) && (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__/* .frameIn */ .F)(text) !== null);
/** The frames among lines, innermost first. */
const framesIn = (lines) => (0,_frames_js__WEBPACK_IMPORTED_MODULE_2__/* .framesOf */ .k)(lines.filter((line) => isFrame(line) || !/^\s*at /.test(line)).join('\n'));
/** The innermost place in somebody's own code: not the runtime, not a package; null when there is none. */
function ownPlace(frames) {
    const own = frames.find((frame) => !FOREIGN.test(frame.path));
    return own ? { path: own.path, line: own.line, column: own.column } : null;
}
/** Where a parser or bundler says an error stands, null when it does not. */
function statedPlace(lines) {
    for (const line of lines.slice(0, 60)) {
        if (line.length > 2_000)
            continue;
        for (const pattern of PLACES) {
            const said = pattern.exec(line)?.groups;
            if (said?.path)
                return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .A0)((0,_frame_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanPath */ .t)(said.path), said.line, said.column);
        }
    }
    return null;
}


/***/ })

};
;