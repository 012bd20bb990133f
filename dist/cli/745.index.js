"use strict";
exports.id = 745;
exports.ids = [745];
exports.modules = {

/***/ 7962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ mypy)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2435);
// mypy, plain and pretty (wrapped, with the code below):
//   src/app/report.py:27:12: error: "Money" has no attribute "cents"  [attr-defined]
//   src/app/report.py:27: note: Consider importing the name instead

const HEAD = /^\s{0,8}(?<path>(?:[A-Za-z]:[\\/])?[^\s:][^:\n]{0,400}\.(?:pyi?|ipynb)):(?<line>\d{1,7}):(?:(?<column>\d{1,6}):)?(?:\d{1,7}:\d{1,6}:)? (?<severity>error|warning|note|info): (?<message>.*)$/;
const CRASH = /^(?:(?<path>[^\s:][^:\n]{0,400}\.pyi?):(?:(?<line>\d{1,7}):)? error: INTERNAL ERROR|mypy: (?:error: )?(?<message>(?:can't |cannot |unrecognized |Missing target|config |invalid ).{0,500}))/i;
const RULE = /^(?<message>.*?)\s{1,4}\[(?<rule>[a-z][a-z0-9-]{1,50})\]$/;
const SUMMARY = /^(?:Found \d+ errors? in|Success: no issues)/;
const FRAME = /^ {4}/;
const WRAPPED_LINES = 8;
function open(context) {
    const found = [];
    let last = null;
    const take = (line) => {
        const said = HEAD.exec(line.text)?.groups ?? CRASH.exec(line.text)?.groups;
        if (said) {
            if (last && belongs(said, last)) {
                last.notes.push(line.text.trim());
                last.end = line.number;
                return;
            }
            if (found.length >= context.limits.findings)
                return;
            last = { said, line, notes: [], frame: [], wrapped: [], pending: [], end: line.number };
            found.push(last);
        }
        else if (last && !goOn(last, line))
            last = null;
    };
    return {
        push: (lines) => lines.forEach(take),
        end: () => ({ findings: found.map((one) => toFinding(one, context)) }),
    };
}
/** A note says more of the error before it when it stands at the same place, or where that error's subject is declared. */
function belongs(said, last) {
    if (said.severity !== 'note' || last.said.severity === 'note')
        return false;
    return ((said.path === last.said.path && said.line === last.said.line) ||
        / defined (?:here|in)\b/.test(said.message ?? '') ||
        /^(?: {2}|def )/.test(said.message ?? ''));
}
function goOn(last, { text, number }) {
    if (SUMMARY.test(text) || number > last.end + WRAPPED_LINES)
        return false;
    if (FRAME.test(text)) {
        last.wrapped.push(...last.pending);
        last.pending = [];
        if (last.frame.length < 6)
            last.frame.push(text);
        last.end = number;
        return true;
    }
    if (last.frame.length || !text.trim() || last.pending.length >= WRAPPED_LINES)
        return false;
    last.pending.push(text.trim());
    return true;
}
function toFinding(one, context) {
    const whole = [one.said.message ?? one.line.text, ...one.wrapped].map((part) => part.trim()).join(' ');
    const coded = RULE.exec(whole);
    const severity = one.said.severity;
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)({
        tool: 'mypy',
        severity: severity === 'note' || severity === 'info' ? 'note' : severity === 'warning' ? 'warning' : 'error',
        rule: coded?.groups?.rule ?? null,
        message: coded?.groups?.message ?? whole,
        detail: [...one.frame, ...one.notes].join('\n'),
        location: one.said.path ? (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .A0)(one.said.path, one.said.line, one.said.column) : null,
        source: { path: context.source, line: one.line.number, endLine: one.end },
        scope: one.line.scope,
    }, context.limits.detailChars);
}
const mypy = {
    name: 'mypy',
    title: 'mypy',
    url: 'https://mypy.readthedocs.io/en/stable/command_line.html#configuring-error-messages',
    family: 'types',
    reads: 'log',
    commands: /\b(?:d?mypy)\b/,
    probe: (text) => /\.(?:pyi?|ipynb):\d{1,7}:(?:[\d:]{1,30})? (?:error|warning|note): \S/.test(text) ||
        /^(?:Success: no issues found in \d{1,7} source files?|Found \d{1,7} errors? in \d{1,7} files? \(checked \d{1,7} source files?\))$/m.test(text) ||
        /^mypy: (?:error: )?(?:can't|cannot|unrecognized|Missing target)/m.test(text),
    open,
};


/***/ }),

/***/ 745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintFindings: () => (/* reexport */ lintFindings),
  testFinding: () => (/* reexport */ testFinding)
});

// EXTERNAL MODULE: ./lib/parse/draft.js
var draft = __webpack_require__(2435);
// EXTERNAL MODULE: ./lib/parse/formats/located.js
var located = __webpack_require__(8777);
// EXTERNAL MODULE: ./lib/parse/formats/mypy.js
var mypy = __webpack_require__(7962);
// EXTERNAL MODULE: ./lib/parse/frame-shapes.js
var frame_shapes = __webpack_require__(7072);
// EXTERNAL MODULE: ./lib/parse/junit/message.js
var junit_message = __webpack_require__(2092);
// EXTERNAL MODULE: ./lib/parse/junit/names.js
var names = __webpack_require__(5007);
;// CONCATENATED MODULE: ./lib/parse/junit/linters.js
// Reads a linter's JUnit report: each message a finding with its place, in the words and rules of the linter's own output.
//   <testcase name="org.eslint.no-undef"><failure message="…">line 3, col 5, Error - 'x' is not defined. (no-undef)</failure></testcase>






/** Linters that put their whole text output into one failure. */
const WHOLE_TEXT = { mypy: mypy/* mypy */.M };
/** How a linter's failure tells its place; each is tried on the text, then on the message attribute. */
const TEXT_SHAPES = [
    /^line (?<line>\d{1,7}), col(?:umn)? (?<column>\d{1,6}),? (?:(?<severity>Error|Warning|Info\w{0,12}|Hint) - )?(?<message>.{1,2000}?)(?: \((?<rule>[@\w][\w@/.:-]{0,100})\))?(?: at path .{0,400})?$/i,
    /^(?:(?<severity>error|warning|info|note|style|[EWCR]): )?(?<path>(?:[A-Za-z]:)?[^\s:][^:\n]{0,300}):(?<line>\d{1,7})(?::(?<column>\d{1,6}))?:? ?(?:(?<rule>[A-Z]{1,4}\d{2,5}) )?(?<message>.{0,2000})$/,
    /^(?:(?<severity>error|warning|info): ?\n)?\s{0,8}line ?:? ?(?<line>\d{1,7})(?:,? column ?:? ?(?<column>\d{1,6}))?\s{0,4}(?<message>.{0,2000})$/i,
];
const FIELDS = {
    path: /^(?:File|file_name|file_path): {1,4}(?<value>[^\s:][^:\n]{0,300})/m,
    line: /^(?:Line|line|line_from): {1,4}(?<value>\d{1,7})/m,
    column: /^(?:Column|column|column_from): {1,4}(?<value>\d{1,6})/m,
    range: /^File: {1,4}[^\n:]{1,300}: {1,4}(?<value>\d{1,7})-\d/m,
    message: /^message: {1,4}(?<value>[^\n]{1,1000})/m,
};
const NAME_PLACE = /^(?:(?<rule>[\w./-]{1,150}) at )?(?<path>(?:[A-Za-z]:)?[^\s:(][^:(]{0,300}?)(?::(?<line>\d{1,7})(?::(?<column>\d{1,6}))?|\s?\((?<line2>\d{1,7}):(?<column2>\d{1,6})\))$/;
const PREFIXED = /^(?:org|net|com|io)\.(?:eslint|ruff|biome|spectral|stylelint|htmlhint|standard|jshint|csslint|oxlint|vacuum|textlint|markdownlint)\.(?<rule>[^\s()]{1,150})/;
const RULE = /^(?:\[[A-Z]{1,12}\])?\[?(?<rule>(?:@?[a-z][\w-]{0,60}\/)?[A-Za-z][\w./-]{1,100})\]?(?:$|[\s:(\]])/;
/** The findings of one failed case. Empty only when it says nothing. */
function lintFindings(read, tool, context) {
    const whole = WHOLE_TEXT[tool];
    if (whole)
        return readAs(whole, read, context);
    return read.said.flatMap((said) => {
        const message = locate(said, read.cut, tool);
        return (0,draft/* findingOf */.hD)({
            tool,
            ...message,
            message: message.message || (0,junit_message/* headline */.P)(said.message) || read.cut.name,
            detail: said.text.trim(),
            source: { path: context.source, line: read.cut.line, endLine: read.cut.endLine },
        }, context.limits.detailChars);
    });
}
/** Gives the failure's text to the linter's own reader, so that both ways give the same findings. */
async function readAs(format, read, context) {
    const reader = format.open(context);
    const text = read.said.map((said) => said.text || said.message).join('\n');
    reader.push(text.split('\n').map((line, at) => ({ text: line, number: read.cut.line + at, scope: null })));
    const { findings } = await reader.end();
    if (findings.length || !text.trim())
        return findings;
    const source = { path: context.source, line: read.cut.line, endLine: read.cut.endLine };
    return [(0,draft/* findingOf */.hD)({ tool: format.name, message: (0,junit_message/* headline */.P)(text) || read.cut.name, detail: text, source }, context.limits.detailChars)];
}
function locate(said, head, tool) {
    const { groups, shaped } = shapeOf(said);
    const named = NAME_PLACE.exec(head.name)?.groups ?? NAME_PLACE.exec(head.classname)?.groups ?? {};
    const path = said.file || fieldIn(said.text, 'path') || groups.path || pathIn(head, named.path);
    // Biome counts from 0 in the text, from 1 in the case.
    const counted = tool === 'biome' ? head : null;
    const line = counted?.fileLine || said.line || groups.line || fieldIn(said.text, 'range') || fieldIn(said.text, 'line') || named.line || named.line2 || head.fileLine;
    const column = counted?.fileColumn || groups.column || fieldIn(said.text, 'column') || named.column || named.column2 || head.fileColumn;
    const rule = groups.rule ?? named.rule ?? ruleIn(head, said);
    const message = sentence(said, groups, shaped);
    return {
        rule,
        location: path ? (0,draft/* locationOf */.A0)((0,frame_shapes/* cleanPath */.t)(path.trim()), line, column) : null,
        message: rule && message.startsWith(`${rule}: `) ? message.slice(rule.length + 2) : message,
        severity: (0,located/* severityOf */.xJ)(groups.severity ?? (/^(?:error|warning|info|note)$/i.test(said.type) ? said.type : undefined)),
    };
}
function shapeOf(said) {
    for (const text of [said.text.trim(), said.message.trim()]) {
        for (const shape of TEXT_SHAPES) {
            const groups = text.length < 4_000 ? (shape.exec(text)?.groups ?? shape.exec(text.split('\n', 1)[0] ?? '')?.groups) : undefined;
            if (groups)
                return { groups, shaped: text };
        }
    }
    return { groups: {}, shaped: '' };
}
/** The linter's sentence: its own message where that is no more than the place and the sentence again. */
function sentence(said, groups, shaped) {
    const stated = said.message.trim();
    if (stated && stated !== shaped && !/^(?:\w+:? ?)?(?:violation|code_style|failed|error)s?$/i.test(stated))
        return stated.split('\n')[0] ?? stated;
    return fieldIn(said.text, 'message') ?? groups.message?.trim() ?? '';
}
function fieldIn(text, name) {
    return FIELDS[name]?.exec(text)?.groups?.value?.trim();
}
function pathIn(head, named) {
    const known = [head.file, head.suite.name, head.classname, head.name].find((text) => text !== '' && (0,names/* isPath */.u)(text));
    return named && (0,names/* isPath */.u)(named) ? named : (known ?? named ?? '');
}
/** The rule in the case's name, or the failure's type; null when neither is one. */
function ruleIn(head, said) {
    const prefixed = PREFIXED.exec(head.name)?.groups?.rule;
    if (prefixed)
        return prefixed;
    const name = (0,names/* isPath */.u)(head.name) || NAME_PLACE.test(head.name) ? '' : (RULE.exec(head.name)?.groups?.rule ?? '');
    const typed = /^(?:error|warning|info|note|failure|code_style|style|minor|major)$/i.test(said.type) ? '' : said.type;
    return name || (/^[\w./-]{1,150}$/.test(typed) ? typed : '') || null;
}

// EXTERNAL MODULE: ./lib/parse/xml/text.js
var xml_text = __webpack_require__(9027);
// EXTERNAL MODULE: ./lib/parse/frames.js
var parse_frames = __webpack_require__(1092);
// EXTERNAL MODULE: ./lib/parse/own-code.js
var own_code = __webpack_require__(9048);
;// CONCATENATED MODULE: ./lib/parse/junit/place.js
// Picks the place of a failure: the innermost line of the author's own code, else what the report names.





/** The frames of a failure: of its text, else of its message, else of its output. */
function framesIn({ said, output }) {
    const text = (0,parse_frames/* framesOf */.k)(said.map((one) => one.text).join('\n'));
    if (text.length)
        return text;
    const message = (0,parse_frames/* framesOf */.k)(said.map((one) => one.message).join('\n'));
    return message.length ? message : (0,parse_frames/* framesOf */.k)(output);
}
/** Where a failed case failed. `file` is the test's own. */
function placeOf(read, frames, file) {
    const stated = read.said.find((one) => one.file !== '' && (0,names/* isPath */.u)(one.file));
    if (stated)
        return (0,draft/* locationOf */.A0)((0,frame_shapes/* cleanPath */.t)(stated.file), stated.line);
    const own = (0,own_code/* ownFrame */.Q)(frames);
    if (own)
        return (0,draft/* locationOf */.A0)(own.path, own.line, own.column);
    if (read.cut.file)
        return (0,draft/* locationOf */.A0)((0,frame_shapes/* cleanPath */.t)(read.cut.file), read.cut.fileLine, read.cut.fileColumn);
    return file ? (0,draft/* locationOf */.A0)(file, null) : null;
}

;// CONCATENATED MODULE: ./lib/parse/junit/test-finding.js
// Makes the finding of one failed testcase: what it said, where, in which test.





const BRIEF_FRAMES = 4;
const MOST_TEXTS = 50_000;
const BRIEF_SYMBOLS = 8;
/** The finding of a failed case; of a suite's own error, without a test. */
function testFinding(read, { dialect, context, texts }) {
    const { cut } = read;
    const frames = framesIn(read)
        .slice(0, cut.brief ? BRIEF_FRAMES : undefined)
        .map((frame) => shared(frame, texts));
    const test = (0,names/* testOf */.k)(cut, dialect, frames);
    const detail = detailOf(read);
    const finding = (0,draft/* findingOf */.hD)({
        tool: dialect.tool,
        message: (0,junit_message/* messageOf */.b)(read) || (cut.name ? `${cut.name} failed` : `${cut.suite.path || 'a suite'} failed`),
        detail: cut.brief ? '' : detail,
        location: placeOf(read, frames, test.file),
        frames,
        test: cut.isCase && !isWholeFile(cut, dialect) ? test : null,
        source: { path: context.source, line: cut.line, endLine: cut.endLine },
        passedOnRetry: cut.flaky,
    }, context.limits.detailChars);
    return cut.brief
        ? { ...finding, detail: detail.slice(0, context.limits.detailChars), facts: { ...finding.facts, symbols: finding.facts.symbols.slice(0, BRIEF_SYMBOLS) } }
        : finding;
}
/** Node reports a file that did not load as a case with the file's path for a name. */
const isWholeFile = ({ name }, { tool }) => tool === 'node-test' && (0,names/* isPath */.u)(name);
/** All a case said: its texts, or what it printed when they are empty. */
function detailOf({ said, output }) {
    const texts = said.map((one) => trimBlank(one.text) || one.message);
    const text = [...new Set(texts)].filter(Boolean).join('\n\n');
    return said.some((one) => one.text.trim()) ? text : [text, trimBlank(output)].filter(Boolean).join('\n\n');
}
const trimBlank = (text) => text.replace(/^(?:[ \t]{0,200}\n){1,50}/, '').trimEnd();
/** A frame whose texts are those of frames before: thousands of failures share a few paths. */
function shared(frame, texts) {
    const same = (text) => {
        const known = texts.get(text);
        if (known !== undefined)
            return known;
        const own = (0,xml_text/* ownCopy */.Sf)(text);
        if (texts.size < MOST_TEXTS)
            texts.set(own, own);
        return own;
    };
    return { ...frame, path: same(frame.path), name: frame.name === null ? null : same(frame.name) };
}

;// CONCATENATED MODULE: ./lib/parse/junit/findings.js
// What makes findings of failed cases. It stands apart so that a report in which nothing failed is read without it.




/***/ })

};
;