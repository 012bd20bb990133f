"use strict";
exports.id = 972;
exports.ids = [972,757];
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

/***/ 5972:
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

// EXTERNAL MODULE: ./lib/parse/draft.js
var parse_draft = __webpack_require__(2435);
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

;// CONCATENATED MODULE: ./lib/parse/json.js
// Reads JSON as reports really come: with the lines each object stands on, with text before it, and cut off at any byte.
const MAX_DEPTH = 500;
const json_NUMBER = /-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?/y;
const json_WORDS = [
    ['true', true],
    ['false', false],
    ['null', null],
];
/** Thrown inside the reader when the text ends or breaks; what is open is closed as it is. */
const CUT = Symbol('cut');
/** Reads the first JSON object or array that begins a line; null when there is none. */
function json_readJson(text) {
    const from = /^[\s\uFEFF]*[[{]/.test(text.slice(0, 200)) ? text.search(/[[{]/) : text.search(/^[[{]/m);
    if (from < 0)
        return null;
    const reader = { text, spans: new WeakMap(), at: from, line: linesIn(text, 0, from) + 1, whole: true };
    const value = json_readValue(reader, 0);
    return {
        value,
        whole: reader.whole,
        linesOf: (part) => (typeof part === 'object' && part !== null ? reader.spans.get(part) : undefined) ?? { line: 1, endLine: 1 },
    };
}
function linesIn(text, from, to) {
    let lines = 0;
    for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
        lines++;
    return lines;
}
function json_readValue(reader, depth) {
    json_skipSpace(reader);
    const { text, at } = reader;
    const head = text[at];
    if (depth > MAX_DEPTH)
        return json_cut(reader);
    if (head === '{')
        return readMembers(reader, {}, depth);
    if (head === '[')
        return readItems(reader, [], depth);
    if (head === '"')
        return json_readString(reader);
    for (const [word, value] of json_WORDS) {
        if (text.startsWith(word, at)) {
            reader.at += word.length;
            return value;
        }
    }
    json_NUMBER.lastIndex = at;
    const number = json_NUMBER.exec(text)?.[0];
    if (number === undefined)
        return json_cut(reader);
    reader.at += number.length;
    return Number(number);
}
function readMembers(reader, row, depth) {
    const span = begin(reader, row);
    for (;;) {
        const more = next(reader, '}');
        if (!more)
            break;
        const key = json_readString(reader);
        json_skipSpace(reader);
        if (typeof key !== 'string' || reader.text[reader.at] !== ':') {
            json_cut(reader);
            break;
        }
        reader.at++;
        const value = json_readValue(reader, depth + 1);
        if (value !== CUT && key !== '__proto__')
            row[key] = value;
        if (!reader.whole)
            break;
    }
    span.endLine = reader.line;
    return row;
}
function readItems(reader, items, depth) {
    const span = begin(reader, items);
    while (next(reader, ']')) {
        const value = json_readValue(reader, depth + 1);
        if (value !== CUT)
            items.push(value);
        if (!reader.whole)
            break;
    }
    span.endLine = reader.line;
    return items;
}
function begin(reader, part) {
    const span = { line: reader.line, endLine: reader.line };
    reader.spans.set(part, span);
    reader.at++;
    return span;
}
/** Moves to the next member or item; false at the closing sign or where the text breaks. */
function next(reader, closing) {
    json_skipSpace(reader);
    if (reader.text[reader.at] === ',')
        reader.at++;
    json_skipSpace(reader);
    if (reader.at >= reader.text.length)
        json_cut(reader);
    if (!reader.whole)
        return false;
    if (reader.text[reader.at] !== closing)
        return true;
    reader.at++;
    return false;
}
function json_readString(reader) {
    const { text } = reader;
    if (text[reader.at] !== '"')
        return json_cut(reader);
    let end = text.indexOf('"', reader.at + 1);
    while (end >= 0 && isEscaped(text, end))
        end = text.indexOf('"', end + 1);
    if (end < 0)
        return json_cut(reader);
    const raw = text.slice(reader.at, end + 1);
    reader.at = end + 1;
    try {
        return JSON.parse(raw);
    }
    catch {
        reader.line += linesIn(raw, 0, raw.length);
        return raw.slice(1, -1);
    }
}
function isEscaped(text, at) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\')
        slashes++;
    return slashes % 2 === 1;
}
function json_skipSpace(reader) {
    for (; reader.at < reader.text.length; reader.at++) {
        const code = reader.text.charCodeAt(reader.at);
        if (code === 10)
            reader.line++;
        else if (code !== 32 && code !== 9 && code !== 13)
            return;
    }
}
function json_cut(reader) {
    reader.whole = false;
    return CUT;
}
/** The value as an object, null when it is none. */
const rowOf = (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null);
/** The objects of a list, none when it is no list. */
const rowsOf = (value) => (Array.isArray(value) ? value.map(rowOf).filter((row) => row !== null) : []);
/** The value when it is text, else null. */
const textOf = (value) => (typeof value === 'string' ? value : null);
/** The value when it is a finite number, else null. */
const numberOf = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : null);

;// CONCATENATED MODULE: ./lib/parse/formats/json-report.js
// Makes a format of a tool's JSON report: takes the whole text, reads it leniently, says when it was cut off.


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
            const json = json_readJson(chunks.join(''));
            if (!json)
                return { tool: spec.tool, findings: [], truncated: true, notes: [`${spec.title}: no JSON found`] };
            const part = spec.read(json, context);
            const notes = json.whole ? [] : [`${spec.title}: the report ends before it is whole; what came before is read`];
            return { tool: spec.tool, ...part, truncated: part.truncated === true || !json.whole, notes: [...(part.notes ?? []), ...notes] };
        },
    };
}
/** A finding made of a part of a report, which gives its lines. */
function reported(part, draft, { json, context }) {
    return (0,parse_draft/* findingOf */.hD)({ ...draft, source: { path: context.source, ...json.linesOf(part) } }, context.limits.detailChars);
}

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
        /"(?:lines|positions)"\s{0,9}:/.test(head),
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
    probe: (head) => head.includes('"filePath"') && (head.includes('"messages"') || head.includes('"errorCount"')),
    read: (json, context) => {
        const files = rowsOf(rowOf(json.value)?.results ?? json.value);
        const findings = files.flatMap((file) => rowsOf(file.messages).map((message) => eslint_json_toFinding(message, textOf(file.filePath) ?? '', { json, context })));
        return { findings: findings.slice(0, context.limits.findings) };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/flawfinder-csv.js
// Flawfinder's CSV (--csv), a header and a line for each hit:
//   test1.cpp,32,13,4,4,buffer,strcpy,Does not check for buffer overflows,"Consider using snprintf, or strlcpy",,CWE-120,"	strcpy(tim, argv[0]);",…


const FIELD = /"((?:[^"]|"")*)"(?:,|$)|([^,"]*)(?:,|$)/y;
function flawfinder_csv_open(context) {
    const sink = (0,parse_sink/* openSink */.A)('flawfinder', context);
    let rest = '';
    let line = 0;
    let columns = null;
    const take = (text) => {
        line++;
        const fields = fieldsOf(text.replace(/\r$/, '').replace(/^\uFEFF/, ''));
        if (!columns)
            columns = fields;
        else if (fields.length >= columns.length - 2)
            add(new Map(columns.map((name, at) => [name, fields[at] ?? ''])), line, sink);
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
            return sink.part({ tool: 'flawfinder' });
        },
    };
}
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
function add(said, line, sink) {
    const text = (name) => said.get(name)?.trim() ?? '';
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
    open: flawfinder_csv_open,
};

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
            message: format_text(control.title) || format_text(result.code_desc).split('\n', 1)[0] || '',
            detail: [format_text(result.code_desc), format_text(result.message)].filter(Boolean).join('\n'),
            location: format_text(place.ref) ? (0,parse_draft/* locationOf */.A0)(format_text(place.ref), number(place.line)) : null,
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
const linesOf = (text) => text.split('\n').map((line) => (0,clean/* cleanText */.X5)(line));
function failureOf(test, suite, place) {
    const messages = Array.isArray(test.failureMessages) ? test.failureMessages.filter((text) => typeof text === 'string') : [];
    const error = (0,error_text/* errorText */.kc)(linesOf(messages[0] ?? ''));
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
    const lines = linesOf(textOf(row.message) ?? textOf(row.failureMessage) ?? '').filter((line) => !/^\s*● Test suite failed to run\s*$/.test(line));
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
    issues: (value) => rows(value).flatMap((object) => rows(object.checks).map((check) => [check, object])),
    issue(check, object) {
        const grade = number(check.grade) ?? 10;
        if (check.skipped === true || grade > WARNING)
            return null;
        const comments = rows(check.comments).map((comment) => [format_text(comment.path), format_text(comment.summary)].filter(Boolean).join(': '));
        const rule = row(check.check);
        return {
            rule: format_text(rule.id) || null,
            kind: 'policy',
            severity: grade <= CRITICAL ? 'error' : 'warning',
            message: comments[0] || format_text(rule.name),
            detail: [format_text(object.object_name), format_text(rule.name), ...comments].join('\n'),
            location: format_text(object.file_name) ? (0,parse_draft/* locationOf */.A0)(format_text(object.file_name), number(object.file_row)) : null,
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

;// CONCATENATED MODULE: ./lib/parse/formats/playwright-json.js
// Playwright Test's JSON reporter:
//   {"config":{…},"suites":[{"title":"shop.spec.js","file":"shop.spec.js","specs":[{"title":"counts","ok":false,"tests":[{"status":"unexpected","results":[…]}]}]}],"stats":{"expected":1,"unexpected":6}}





const playwright_json_MAX_DEPTH = 50;
function specsIn(suites, { titles, root, depth }) {
    if (depth > playwright_json_MAX_DEPTH)
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
        const status = textOf(test.status);
        if (status !== 'unexpected' && status !== 'flaky')
            return [];
        const results = rowsOf(test.results);
        const failed = results.find((result) => rowOf(result.error) || rowsOf(result.errors).length) ?? results[0];
        return [playwright_json_toFinding(spec, { failed: failed ?? test, passedOnRetry: status === 'flaky' }, place)];
    });
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
    issue: (issue, target) => (issue.VulnerabilityID === undefined ? configured(issue, target) : vulnerable(issue, target)),
});
/** The targets of a scan; of a cluster, those of each of its resources. */
function targetsOf(value) {
    if (Array.isArray(value))
        return rows(value);
    const { Results, Resources, Vulnerabilities, Misconfigurations, Findings } = row(value);
    return [...rows(Results), ...[Resources, Vulnerabilities, Misconfigurations, Findings].flatMap(rows).flatMap((resource) => rows(resource.Results))];
}
function vulnerable(issue, target) {
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
    banditJson,
    biomeJson,
    cargoJson,
    cfnLintJson,
    checkovJson,
    cisCat,
    codeClimate,
    conftestJson,
    ctrf,
    cucumberJson,
    eslintJson,
    flawfinderCsv,
    gccJson,
    gitlabSast,
    golangciJson,
    gosecJson,
    hadolintJson,
    hdf,
    jestJson,
    kubeScoreJson,
    markdownlintJson,
    mochaJson,
    oxlintJson,
    playwrightJson,
    pylintJson,
    pyrightJson,
    rdjson,
    rspecJson,
    rubocopJson,
    ruffJson,
    sarif,
    semgrepJson,
    shellcheckJson,
    spectralJson,
    stylelintJson,
    terrascanJson,
    tfsecJson,
    trivyJson,
    tslintJson,
];


/***/ }),

/***/ 7757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openSink)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2435);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1092);
/* harmony import */ var _own_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9048);
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