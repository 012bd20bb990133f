"use strict";
exports.id = 381;
exports.ids = [381,638];
exports.modules = {

/***/ 2638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   anchorsOf: () => (/* binding */ anchorsOf),
/* harmony export */   lineAt: () => (/* binding */ lineAt)
/* harmony export */ });
/* harmony import */ var _model_test_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(174);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8169);
// The places in the code a finding speaks from: its test, its frames, its own line. Reach is measured from here.


const MAX_SPOTS = 12;
/** Gives the anchors of findings, memoised per finding. */
function anchorsOf(graph, sources) {
    const memo = new Map();
    return (finding) => {
        const known = memo.get(finding) ?? readAnchors(finding, graph, sources);
        memo.set(finding, known);
        return known;
    };
}
function readAnchors(finding, graph, sources) {
    const spots = spotsOf(finding);
    const test = finding.test ? graph.testNamed(finding.test) : null;
    const starts = new Map();
    const start = (declaration, offset) => {
        if (declaration && !starts.has(declaration.id))
            starts.set(declaration.id, { declaration, offset });
    };
    for (const spot of spots)
        if (!spot.isTest || !test)
            start(graph.enclosing(spot.path, spot.line), spot.depth);
    // A tool that was killed names the test it was in, without a line.
    for (const frame of finding.frames)
        if (!frame.line && frame.name && frame.origin !== 'library')
            start(graph.fileOf(frame.path)?.declarations.find(({ name }) => name === frame.name) ?? null, 0);
    start(test, spots.some(({ isTest }) => !isTest) ? 1 : 0);
    const reach = new Map();
    for (const { declaration, offset } of starts.values()) {
        for (const [id, steps] of graph.reachFrom(declaration))
            reach.set(id, Math.min(reach.get(id) ?? 99, steps + offset));
    }
    const files = new Map();
    const roots = new Set([
        ...spots.map(({ path }) => path),
        ...(finding.test?.file ? [finding.test.file] : []),
        ...(finding.location ? [finding.location.path] : []),
    ]);
    if (!roots.size)
        for (const path of programsOf(finding, sources))
            roots.add(path);
    for (const path of roots)
        for (const [file, steps] of graph.reachFiles(path))
            files.set(file, Math.min(files.get(file) ?? 99, steps));
    return { spots, reach, files, lines: linesOf(finding, spots, sources), above: linesAbove(sources, spots[0]), test, fromOutside: isOutside(finding, files) };
}
const isOutside = ({ test }, files) => test !== null && files.size > 0 && [...files.keys()].every((path) => (0,_model_test_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isTestPath */ .M)(path) || (0,_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .roleOf */ .k)(path, false).role !== 'code');
/** Files of the repository that a crashed step's command runs or reads. */
function programsOf({ step, isGeneric }, sources) {
    if (!isGeneric || !step?.command)
        return [];
    const words = new Set(step.command
        .split(/[\s;|&'"()]+/)
        .map((word) => word.replace(/^\.\//, ''))
        .slice(0, 60));
    return sources.paths.filter((path) => words.has(path));
}
function spotsOf(finding) {
    const spots = [];
    const own = finding.frames.filter(({ origin }) => origin === 'app' || origin === 'test');
    const add = (path, line, isTest) => {
        if (line && !spots.some((spot) => spot.path === path && spot.line === line) && spots.length < MAX_SPOTS)
            spots.push({ path, line, depth: spots.length, isTest });
    };
    if (!finding.test && finding.location)
        add(finding.location.path, finding.location.line, false);
    for (const frame of own)
        add(frame.path, frame.line, frame.origin === 'test');
    if (finding.test && finding.location)
        add(finding.location.path, finding.location.line, finding.location.path === finding.test.file);
    return spots;
}
/** The failing lines from the checkout, else from the code frame the tool printed. */
function linesOf(finding, spots, sources) {
    const read = spots.slice(0, 3).map(({ path, line }) => lineAt(sources, path, line));
    if (read.some((line) => line !== '') || sources.paths.length)
        return read;
    const wanted = new Set(spots.map(({ line }) => line));
    return finding.detail
        .slice(0, 6_000)
        .split('\n')
        .flatMap((text) => {
        const framed = /^\s{0,80}>?\s{0,80}(\d{1,6})\s?[|│](.*)$/.exec(text);
        if (framed)
            return wanted.has(Number(framed[1])) ? [framed[2] ?? ''] : [];
        return /^>\s+\S/.test(text) ? [text.slice(1)] : [];
    });
}
function linesAbove(sources, spot) {
    return spot ? [4, 3, 2, 1].map((back) => lineAt(sources, spot.path, spot.line - back)) : [];
}
/** One line of a file, empty when there is none. */
function lineAt(sources, path, line) {
    return sources.read(path)?.split('\n')[line - 1] ?? '';
}


/***/ }),

/***/ 1308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ brokenEvidence),
/* harmony export */   e: () => (/* binding */ configEvidence)
/* harmony export */ });
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4083);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3816);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9204);
/* harmony import */ var _touched_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6770);
// The evidence of configuration: which tools a changed file sets up, and whether it still parses.




const SETUP = new Set(['deps-resolve', 'tool-present', 'config-valid']);
const OUTSIDE = new Set(['service-up', 'network-up', 'resource', 'runner', 'env-set']);
/** Configuration reaches every finding of the tools it configures; a file the text names is told apart. */
function configEvidence(finding, candidate) {
    return [...mentionEvidence(finding, candidate), ...toolEvidence(finding, candidate), ...touchEvidence(finding, candidate)];
}
/** An edit of the very thing that was refused. */
function touchEvidence(finding, candidate) {
    const refusal = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(finding);
    if (!refusal || !(refusal.isOutside || refusal.sort === 'connection') || refusal.sort === 'dependency')
        return [];
    const touched = (0,_touched_js__WEBPACK_IMPORTED_MODULE_2__/* .touchedBy */ .O)(candidate, refusal, finding);
    return touched
        ? [{ points: 10, because: `it changes \`${touched}\`, which ${refusal.endpoint ? `${refusal.endpoint} is asked by` : 'what was refused hangs on'}` }]
        : [];
}
const toldBy = (0,_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .perOne */ .U)((finding) => `${finding.message}\n${finding.detail.slice(0, 3_000)}`);
function mentionEvidence(finding, { parts, role }) {
    const path = parts[0]?.path ?? '';
    const base = path.slice(path.lastIndexOf('/') + 1);
    const told = toldBy(finding);
    if (base.length <= 3 || role === 'docs' || !namesFile(told, base) || finding.frames.some((frame) => frame.path === path))
        return [];
    return [{ points: path.includes('/') && told.includes(path) ? 9 : 6, because: `its text names ${path}` }];
}
function toolEvidence(finding, candidate) {
    const { tools, parts, role } = candidate;
    const path = parts[0]?.path ?? '';
    // What the machine or the network refused is a setting's doing only when its names say so.
    if (tools === null || OUTSIDE.has(finding.kind) || !(role === 'env' || isUnder(finding, path)))
        return [];
    const own = tools !== 'all' && tools.test(finding.tool);
    if (!own && tools !== 'all')
        return [];
    if (own && (role === 'config' || isSectionOf(finding.tool, candidate))) {
        return [{ points: finding.isGeneric || finding.kind === 'config-valid' ? 14 : 10, because: `this change edits ${path}, which configures ${finding.tool}` }];
    }
    if (SETUP.has(finding.kind))
        return [{ points: role === 'manifest' ? 12 : 6, because: `this change edits ${path}, which sets up what failed` }];
    return [
        {
            points: finding.kind === 'module-exists' && role === 'manifest' ? 5 : 2.5,
            because: `this change edits ${path}, which every ${finding.tool} run depends on`,
        },
    ];
}
/** A file that does not parse explains whoever fails to parse something. */
function brokenEvidence(finding, candidate) {
    const said = candidate.broken &&
        (finding.kind === 'syntax' ||
            /pars(?:e|ing|er)\b|\bJSON\b|unexpected token|ParserError|JsonException/i.test(`${finding.message}\n${finding.detail.slice(0, 2_000)}`));
    return said ? [{ points: 22, because: `${candidate.parts[0]?.path ?? 'a changed file'} no longer parses` }] : [];
}
/** True when a file name stands in a text on its own, not as the end of a longer name. */
const namesFile = (text, name) => text.includes(name) && new RegExp(`(?<![\\w.-])${(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(name)}(?![\\w-])`).test(text);
/** A shared file has a section for each tool: `[flake8]`, `[tool.mypy]`, `"jest": {`. */
const isSectionOf = (tool, { parts }) => parts.some(({ within }) => within?.split(/[.:]/).some((name) => name === tool || name === tool.replace(/-json$/, '') || name === `${tool}Config`) ?? false);
/** A package's own configuration does not reach the other packages. */
function isUnder({ location }, path) {
    const dir = path.includes('/') && !path.startsWith('.') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
    return dir === '' || location === null || location.path.startsWith(dir);
}


/***/ }),

/***/ 2888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eI: () => (/* binding */ removedSide),
/* harmony export */   m8: () => (/* binding */ changedText),
/* harmony export */   ph: () => (/* binding */ codeText),
/* harmony export */   q3: () => (/* binding */ addedSide)
/* harmony export */ });
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3816);
// The texts of an edit and of a printed diff that evidence is read from.

/** All lines of a candidate's edits, both sides. */
const codeText = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .perOne */ .U)((candidate) => candidate.parts.flatMap(({ edit }) => (edit ? [...edit.removed, ...edit.added] : [])).join('\n'));
/** Names and literals that differ between the two sides. */
const changedText = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .perOne */ .U)((candidate) => [...candidate.fewer, ...candidate.more, ...candidate.removedLiterals, ...candidate.addedLiterals].join(' '));
/** The lines of a printed diff that begin with a minus. */
const removedSide = (told) => told
    .split('\n')
    .filter((line) => /^\s*-(?!-)/.test(line))
    .join('\n');
/** The lines of a printed diff that begin with a plus. */
const addedSide = (told) => told
    .split('\n')
    .filter((line) => /^\s*\+(?!\+)/.test(line))
    .join('\n');


/***/ }),

/***/ 6301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ environmentEvidence)
/* harmony export */ });
// The evidence of surroundings: settings an edit changes and the code a failure reaches reads.
const SETTINGS = new Set(['workflow', 'env', 'config', 'data']);
const ZONE = /^(?:TZ|TIMEZONE|TIME_ZONE)$/i;
const LOCALE = /^(?:LANG|LANGUAGE|LC_[A-Z]+)$/;
const CLOCK = /^(?:Date|datetime|date|time|now|today|localtime|fromtimestamp|strftime|strptime|mktime|get(?:Date|Day|Hours|Minutes|Month|FullYear|TimezoneOffset)|toLocale\w*|toDateString|LocalDate\w*|LocalTime|ZonedDateTime|ZoneId|Calendar|Instant|DateTime\w*|Local|Now|Today|chrono|Intl|zoneinfo)$/;
const WORDS = /^(?:toLocale\w*|Intl|locale\w*|Locale|localeCompare|strcoll|Collator|NumberFormat|setlocale)$/;
const MAX_READ = 400;
/** Evidence for settings outside the code: names the reached code reads, and the clock or the language it depends on. */
function environmentEvidence(finding, candidate, { graph, anchors }) {
    if (!SETTINGS.has(candidate.role) || candidate.type !== 'edit')
        return [];
    const reached = reachedBy(anchors(finding), graph);
    if (!reached.length)
        return [];
    const keys = keysOf(candidate);
    const read = keys.find((key) => key.length > 2 && /[A-Z]_|_|[a-z][A-Z]|^[A-Z]{3,}/.test(key) && reached.some(({ refs, literals }) => refs.has(key) || literals.has(key)));
    if (read)
        return [{ points: 9, because: `it reads \`${read}\`, which this change sets` }];
    if (keys.some((key) => ZONE.test(key)) && reached.some(({ refs }) => [...refs].some((name) => CLOCK.test(name))))
        return [{ points: 6, because: 'it reads the clock, and this change sets the time zone' }];
    if (keys.some((key) => LOCALE.test(key)) && reached.some(({ refs }) => [...refs].some((name) => WORDS.test(name))))
        return [{ points: 6, because: 'it depends on the language, and this change sets it' }];
    return [];
}
/** Names to the left of `:` or `=` on the edit's lines. */
function keysOf({ parts, drops, brings }) {
    const lines = parts.flatMap(({ edit }) => (edit ? [...edit.removed, ...edit.added] : []));
    const named = lines.flatMap((line) => /^\s*(?:-\s+|export\s+|ENV\s+|ARG\s+)?["']?([\w.-]{2,80})["']?\s*[:=]/.exec(line)?.[1] ?? []);
    return [...new Set([...named, ...drops, ...brings])];
}
function reachedBy({ reach }, graph) {
    const nearest = [...reach].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MAX_READ);
    return nearest.flatMap(([id]) => graph.fileOf(id.slice(0, id.indexOf('#')))?.declarations.find((declaration) => declaration.id === id) ?? []);
}


/***/ }),

/***/ 4708:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ lineEvidence)
/* harmony export */ });
/* harmony import */ var _static_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2976);
// The evidence of lines: where a failure stands and where an edit was made.
// The decay over frames and lines follows Chromium's Predator.

const NEAR_LINES = 100;
/** A frame or the finding's own place inside the candidate's lines, or near them; the strongest alone. */
function lineEvidence(finding, candidate, anchors) {
    const found = anchors.spots.flatMap((spot) => candidate.parts.flatMap((part) => atSpot(spot, part, { finding, isNew: candidate.type === 'add' })));
    const own = finding.kind === 'syntax' && (0,_static_js__WEBPACK_IMPORTED_MODULE_0__/* .isStatic */ .N)(finding) ? candidate.parts.find(({ path }) => path === finding.location?.path) : undefined;
    if (own)
        found.push({ points: 16, because: `${own.path}, which does not parse, is changed here` });
    return found.sort((a, b) => b.points - a.points).slice(0, 1);
}
function atSpot(spot, part, { finding, isNew }) {
    if (part.path !== spot.path || !part.edit)
        return [];
    const decay = 1 - Math.min(spot.depth, 7) / 8;
    const what = !finding.test ? 'it' : spot.isTest ? 'the failing line of the test' : 'a frame of the failure';
    if (covers(part, spot.line))
        return [{ points: (isNew ? 16 : 20) * decay, because: `${what} is on a changed line, ${part.path}:${spot.line}` }];
    const apart = Math.abs(spot.line - part.line);
    return apart < NEAR_LINES ? [{ points: 3 * decay * (1 - apart / NEAR_LINES), because: `${what} is near the change in ${part.path}` }] : [];
}
/** A removal has no line of its own: the lines around it stand for it. */
function covers({ edit, line, endLine }, at) {
    if (edit && !edit.added.length)
        return at >= line - 1 && at <= line;
    return at >= line && at <= endLine;
}


/***/ }),

/***/ 4041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ namedIn)
/* harmony export */ });
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4083);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3816);
// The evidence of names: what a finding speaks of and an edit takes away, brings or touches.


const IDENTIFIER = /[A-Za-z_$][\w$]{2,60}/g;
const QUOTED = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g;
/** Evidence from names, best first, at most one sentence of each sort. */
function namedIn(named) {
    return [
        ...moduleEvidence(named),
        ...subjectEvidence(named),
        ...symbolEvidence(named),
        ...sourceLineEvidence(named),
        ...calleeEvidence(named),
        ...holderEvidence(named),
        ...signatureEvidence(named),
        ...ownerEvidence(named),
    ];
}
const shareOf = (name, { frequency }) => 1 / Math.max(1, frequency.get(name) ?? 1);
/** The one thing the failure is about: a member, export, name, function, variable. */
const subjectsOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .perOne */ .U)(({ facts, apart }) => {
    const named = [
        facts.member,
        facts.exported,
        facts.name,
        facts.callee?.split(/[.:]+/).at(-1),
        facts.envVar,
        facts.command,
        facts.dependency?.replace(/(?<=.)@.*$/, ''),
        facts.module,
    ];
    return named
        .filter((name) => name !== undefined && name.length > 1)
        .map((name) => name.replace(/^['"]|['"]$/g, ''))
        .filter((name) => !apart?.includes(name));
});
function subjectEvidence(named) {
    const { candidate, finding } = named;
    for (const name of subjectsOf(finding)) {
        if (candidate.drops.has(name))
            return [{ points: 25 * Math.max(0.6, shareOf(name, named)), because: `this change removes \`${name}\`, which it names` }];
    }
    for (const name of subjectsOf(finding)) {
        if (candidate.lost.has(name))
            return [{ points: 22, because: `this change removes the import that brings \`${name}\`` }];
    }
    for (const name of subjectsOf(finding)) {
        if (candidate.removed.has(name))
            return [{ points: 14 * shareOf(name, named), because: `this change takes \`${name}\` away, which it names` }];
    }
    for (const name of subjectsOf(finding)) {
        if (candidate.brings.has(name) || candidate.added.has(name))
            return [{ points: 9 * shareOf(name, named), because: `this change brings \`${name}\`, which it names` }];
    }
    const endpoint = finding.facts.endpoint;
    const port = endpoint === undefined ? undefined : /:(\d{2,5})$/.exec(endpoint)?.[1];
    if (port && [...candidate.addedLiterals, ...candidate.removedLiterals].some((literal) => literal === port || literal.includes(`:${port}`))) {
        return [{ points: 16, because: `this change sets port ${port}, which it names` }];
    }
    return [];
}
/** Names so common that meeting one of them is mostly chance. */
const COMMON = new Set('name id type value key data index count item items list size length text title code status message error result user path file date time day total amount price'.split(' '));
const LEGEND = /^\s*(?:[+-] (?:actual|expected|Expected|Received)\b|Difference \()/;
/** The lines up to where a second diff begins: some runners print one difference twice, with the signs turned. */
function firstDiff(detail) {
    const lines = detail.slice(0, 6_000).split('\n');
    const starts = lines.flatMap((line, at) => (LEGEND.test(line) && !LEGEND.test(lines[at - 1] ?? '') ? [at] : []));
    return starts[1] === undefined ? lines : lines.slice(0, starts[1]);
}
/** The names on the lines of a printed diff that only one side has; of a test's other text only its message counts. */
const symbolsSaid = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .perOne */ .U)((finding) => {
    const { apart } = finding;
    return apart ? symbolsIn(finding).filter((name) => !apart.includes(name)) : symbolsIn(finding);
});
function symbolsIn(finding) {
    if (!finding.test)
        return finding.facts.symbols;
    const lines = firstDiff(finding.detail);
    const names = (mark) => lines
        .filter((line) => line.trimStart().startsWith(mark))
        .join('\n')
        .match(IDENTIFIER) ?? [];
    const [gone, come] = [new Set(names('-')), new Set(names('+'))];
    const oneSided = [...gone, ...come].filter((name) => gone.has(name) !== come.has(name));
    return [
        ...new Set([
            ...finding.facts.symbols.filter((name) => finding.message.includes(name)),
            ...oneSided,
            ...(finding.facts.expected?.match(IDENTIFIER) ?? []),
            ...(finding.facts.actual?.match(IDENTIFIER) ?? []),
        ]),
    ];
}
const worth = (name, named) => shareOf(name, named) * (COMMON.has(name) ? 0.4 : 1);
/** Other names in the text. One rare name says more than many common ones. */
function symbolEvidence(named) {
    const { finding, candidate } = named;
    const subjects = new Set(subjectsOf(finding));
    const symbols = symbolsSaid(finding).filter((name) => name.length > 2 && !subjects.has(name));
    const best = (set) => symbols.filter((name) => set.has(name)).sort((a, b) => worth(b, named) - worth(a, named))[0];
    const gone = best(candidate.drops) ?? best(candidate.removed);
    if (gone)
        return [{ points: 9 * worth(gone, named), because: `its text names \`${gone}\`, which this change takes away` }];
    const come = best(candidate.added);
    if (come)
        return [{ points: 8 * worth(come, named), because: `its text names \`${come}\`, which this change brings` }];
    const less = best(candidate.fewer);
    if (less)
        return [{ points: 6 * worth(less, named), because: `its text names \`${less}\`, which this change uses less` }];
    // A test's detail is full of the values around it: only what its message says counts for lines that keep the name.
    const touched = symbols.filter((name) => finding.message.includes(name) && candidate.names.has(name)).sort((a, b) => worth(b, named) - worth(a, named))[0];
    return touched ? [{ points: 4 * worth(touched, named), because: `its text names \`${touched}\`, on a line this change edits` }] : [];
}
const wordsOn = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .perOne */ .U)((lines) => [
    ...new Set(lines.slice(0, 2).join('\n').replace(QUOTED, ' ').match(IDENTIFIER) ?? []),
]);
/** Names on the failing source line, strings aside. */
function sourceLineEvidence(named) {
    const { candidate, lines, finding } = named;
    const subjects = new Set([...subjectsOf(finding), ...finding.facts.symbols]);
    const gone = wordsOn(lines)
        .filter((word) => !subjects.has(word))
        .filter((word) => candidate.drops.has(word) || (candidate.removed.has(word) && !candidate.names.has(`.${word}`)))
        .sort((a, b) => shareOf(b, named) - shareOf(a, named))[0];
    if (!gone)
        return [];
    return [{ points: (candidate.drops.has(gone) ? 10 : 5) * shareOf(gone, named), because: `the failing line uses \`${gone}\`, which this change takes away` }];
}
/** The failing line, or one just above whose result it uses, calls the very function the edit is in. */
function calleeEvidence({ candidate, lines, above, finding }) {
    const line = lines[0] ?? '';
    for (const { within, path } of candidate.parts) {
        const name = within?.split('.').at(-1);
        if (!name || name.length < 2 || finding.location?.path === path)
            continue;
        if (!line.includes(name) && !above.some((other) => other.includes(name)))
            continue;
        const call = (0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .wordPattern */ .R)(name, '\\s*[(<]');
        if (call.test(line))
            return [{ points: 8, because: `the failing line calls \`${within}\`, which this change edits` }];
        if (above.some((other) => call.test(other) && givesTo(other, line)))
            return [{ points: finding.test ? 4 : 8, because: `the failing line uses what \`${within}\` gives, which this change edits` }];
    }
    return [];
}
/** True when a name assigned on one line stands on the other. */
function givesTo(assigning, using) {
    const left = /^(.{1,160}?)(?::?=)(?!=)/.exec(assigning)?.[1] ?? '';
    return (left.match(/[A-Za-z_$][\w$]*/g) ?? []).some((name) => name.length > 1 && (0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .wordPattern */ .R)(name).test(using));
}
/** What was undefined is what stands before the member: the edit may have taken that away. */
function holderEvidence({ candidate, finding, lines }) {
    const member = finding.facts.member?.replace(/^['"]|['"]$/g, '');
    if (!member || !/^[\w$]+$/.test(member) || !/undefined|null|nil|None/.test(finding.message))
        return [];
    const holder = new RegExp(`([A-Za-z_$][\\w$]*)(?:\\[[^\\]]{0,40}\\]|\\?|!)?\\.${(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(member)}(?![\\w$])`).exec(lines[0] ?? '')?.[1];
    if (!holder)
        return [];
    return candidate.fewer.has(holder) || candidate.drops.has(holder)
        ? [{ points: 10, because: `the failing line reads \`${holder}\`, which this change takes away` }]
        : [];
}
const joined = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .perOne */ .U)((lines) => lines.join('\n'));
/** A type or call that does not fit follows from a changed signature rather than from a changed body. */
function signatureEvidence({ candidate, finding, lines, above }) {
    if (!['type-is', 'signature', 'never-null', 'exhaustive'].includes(finding.kind))
        return [];
    const near = [...above, ...lines];
    for (const { within, edit } of candidate.parts) {
        const name = within?.split('.').at(-1);
        if (!name || !edit?.added.length || !near.some((text) => text.includes(name)) || !(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .wordPattern */ .R)(name, '\\s*[(<:]').test(joined(edit.added)))
            continue;
        return [{ points: 7, because: `this change edits the signature of \`${within}\`, used there` }];
    }
    return [];
}
function ownerEvidence({ candidate, finding }) {
    const owner = finding.facts.owner
        ?.replace(/^(?:Type|type)\[(.*)\]$/, '$1')
        .split(/::|[.\\]/)
        .at(-1)
        ?.replace(/[<([].*$/, '');
    if (!owner || owner.length < 2)
        return [];
    const home = candidate.parts.find(({ within }) => within === owner || within?.startsWith(`${owner}.`));
    return home ? [{ points: 5, because: `this change edits \`${owner}\`, which lacks what it names` }] : [];
}
/** The module it misses is the file this change moves, renames or deletes. */
function moduleEvidence({ candidate, finding }) {
    const { module, file } = finding.facts;
    const gone = candidate.type === 'delete' || candidate.type === 'rename' ? candidate.parts[0]?.oldPath : undefined;
    if (!gone)
        return [];
    const verb = candidate.type === 'delete' ? 'deletes' : 'moves';
    const wanted = module ?? file;
    if (wanted && tailOf(gone) === tailOf(wanted.includes('.') && !wanted.includes('/') && !/\.[a-z]{1,4}$/.test(wanted) ? wanted.replaceAll('.', '/') : wanted))
        return [{ points: 28, because: `this change ${verb} ${gone}, which it asks for` }];
    return [];
}
const tailOf = (path) => path.replace(/^.*[/\\@]/, '').replace(/(?:\.d)?\.[A-Za-z0-9]{1,5}$/, '');


/***/ }),

/***/ 4314:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ onlyCompares),
/* harmony export */   Tu: () => (/* binding */ isShift),
/* harmony export */   Ui: () => (/* binding */ bestOf),
/* harmony export */   nJ: () => (/* binding */ numberEvidence),
/* harmony export */   rL: () => (/* binding */ numberPairs),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   uQ: () => (/* binding */ changesBoundary),
/* harmony export */   z2: () => (/* binding */ isScaled)
/* harmony export */ });
/* harmony import */ var _edit_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2888);
// What numbers tell: a value off by a factor, a step, a rounding, a boundary.

const ROUNDING = /\b(?:round\w*|floor|ceil|trunc\w*|ROUND_\w+|toFixed|Math\.\w+|int|parseInt|quantize|RoundingMode|half\w*|Math)\b/;
const BOUNDARY = /[<>]=?|[!=]==?|\+\s*1\b|-\s*1\b|\b1\b/g;
const UNITS = /milli|micro|nano|second|minute|hour|\bms\b|\bus\b|cents?|euros?|dollars?|gram|kilo|bytes?|\bkb\b|\bmb\b|percent|ratio|1e3|1_?000|60\b|100\b/i;
/** A number printed as a value, null for anything else. */
function numberOf(value) {
    const match = /^[+\s'"`]*(-?\d{1,15}(?:[._]\d{1,12})*)(?:n|L|f|d)?['"`\s]*$/.exec(value ?? '');
    const number = match?.[1] ? Number(match[1].replaceAll('_', '')) : Number.NaN;
    return Number.isFinite(number) ? number : null;
}
/** What two numbers that differ tell of an edit. */
function numberEvidence({ wanted, got }, candidate) {
    const evidence = [];
    const ratio = got / wanted;
    const factors = changedFactors(candidate);
    if (wanted !== 0 && got !== 0 && factors.some((factor) => close(factor, ratio) || close(1 / factor, ratio)))
        evidence.push({ points: 10, because: 'the value is off by the very factor this edit changes' });
    else if (wanted !== 0 && got !== 0 && isUnitRatio(ratio) && UNITS.test((0,_edit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .changedText */ .m8)(candidate)))
        evidence.push({ points: 9, because: `the value is off by a factor of ${round(ratio > 1 ? ratio : 1 / ratio)}, and this edit changes a unit` });
    else if (movesWith(candidate, { wanted, got }))
        evidence.push({ points: 7, because: 'the value is what it was before this edit, moved by as much as its number' });
    const apart = Math.abs(wanted - got);
    const deltas = changedDeltas(candidate);
    if (deltas.some((delta) => close(delta, apart)))
        evidence.push({ points: 8, because: `the value is off by ${round(apart)}, as this edit's numbers are` });
    if (apart <= 1 && Math.abs(wanted) > 1 && [...candidate.fewer, ...candidate.more].some((name) => ROUNDING.test(name)))
        evidence.push({ points: 7, because: 'the value is off by at most one, and this edit changes a rounding' });
    else if (apart <= 1 && changesBoundary(candidate))
        evidence.push({ points: Math.max(Math.abs(wanted), Math.abs(got)) <= 20 ? 4 : 1, because: 'the value is off by one, and this edit changes a boundary' });
    return evidence;
}
const MAX_PAIRS = 24;
const NUMBER = /\d{4}-\d{2}-\d{2}|\(\d{4}, \d{1,2}, \d{1,2}(?=[,)])|(?<![\w.])-?\d{1,15}(?:\.\d{1,9})?(?![\w])/g;
/** The numbers that differ between expected and actual, one by one, also inside longer values; dates count in days. */
function numberPairs(finding) {
    const { expected, actual } = finding.facts;
    const [wanted, got] = [numberOf(expected), numberOf(actual)];
    if (wanted !== null && got !== null)
        return wanted === got ? [] : [{ wanted, got }];
    const told = finding.detail.slice(0, 6_000);
    const lines = diffLines(told);
    const texts = [...(expected !== undefined && actual !== undefined ? [[expected, actual]] : []), ...lines];
    return texts.flatMap(([one, two]) => differingNumbers(one, two)).slice(0, MAX_PAIRS);
}
/** Neighbouring removed and added lines of a printed diff. */
function diffLines(told) {
    const gone = (0,_edit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .removedSide */ .eI)(told).split('\n');
    const come = (0,_edit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .addedSide */ .q3)(told).split('\n');
    return gone.length === come.length ? gone.map((line, at) => [line, come[at] ?? '']) : [];
}
function differingNumbers(one, two) {
    const [a, b] = [one.match(NUMBER) ?? [], two.match(NUMBER) ?? []];
    if (a.length !== b.length || a.length > 40)
        return [];
    return a
        .map((text, at) => ({ wanted: worthOf(text), got: worthOf(b[at] ?? '') }))
        .filter(({ wanted, got }) => wanted !== got && Number.isFinite(wanted) && Number.isFinite(got));
}
/** A number as itself, a date as its day number. */
function worthOf(text) {
    const date = /^\(?(\d{4})(?:-|, )(\d{1,2})(?:-|, )(\d{1,2})$/.exec(text);
    return date ? Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000 : Number(text);
}
/** Of several tellings the one with the most points. */
function bestOf(tellings) {
    const sum = (evidence) => evidence.reduce((total, { points }) => total + points, 0);
    return [...tellings].sort((a, b) => sum(b) - sum(a))[0] ?? [];
}
const close = (a, b) => Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b));
const round = (value) => Math.round(value * 1_000) / 1_000;
const isUnitRatio = (ratio) => [10, 60, 100, 1_000, 3_600, 1_024, 1_000_000, 86_400].some((unit) => close(ratio, unit) || close(ratio, 1 / unit));
/** Ratios between the numbers an edit takes away and those it brings; a lone factor counts as itself. */
function changedFactors(candidate) {
    const before = candidate.removedLiterals.map(numberOf).filter((number) => number !== null && number !== 0);
    const after = candidate.addedLiterals.map(numberOf).filter((number) => number !== null && number !== 0);
    const ratios = before.flatMap((old) => after.flatMap((now) => [now / old, (1 + now) / (1 + old), (100 + now) / (100 + old)]));
    // What is only added beside the code, a time limit or a port, multiplies nothing.
    const lone = (before.length && after.length) || candidate.addition || candidate.role === 'workflow'
        ? []
        : [...before, ...after].filter((number) => Math.abs(number) >= 2);
    return [...ratios, ...lone].filter((factor) => factor !== 1 && Number.isFinite(factor));
}
/** True when both values are one round base and a share of it that the edit's numbers are: 4640 and 4800 of 4000 for 4 and 5 percent of four years. */
function movesWith(candidate, { wanted, got }) {
    const numbers = (literals) => literals.map(numberOf).filter((number) => number !== null && number !== 0);
    const [before, after] = [numbers(candidate.removedLiterals), numbers(candidate.addedLiterals)];
    if (before.length !== 1 || after.length !== 1 || !Number.isInteger(wanted) || !Number.isInteger(got) || Math.abs(wanted) < 100)
        return false;
    const [old, now] = [before[0], after[0]];
    const base = (wanted * now - got * old) / (now - old);
    const isRound = Number.isInteger(base) && base !== 0 && String(Math.abs(base)).replace(/0+$/, '').length <= 2;
    return isRound && base / wanted > 0.2 && base / wanted < 5 && Math.abs(base) >= 100;
}
function changedDeltas(candidate) {
    const before = candidate.removedLiterals.map(numberOf).filter((number) => number !== null);
    const after = candidate.addedLiterals.map(numberOf).filter((number) => number !== null);
    return before.flatMap((old) => after.map((now) => Math.abs(now - old))).filter((delta) => delta !== 0);
}
/** True when the comparison operators or unit steps of the two sides differ. */
function changesBoundary(candidate) {
    return candidate.parts.some(({ edit }) => {
        if (!edit)
            return false;
        const marks = (lines) => (lines.join('\n').match(BOUNDARY) ?? []).join(' ');
        return marks(edit.removed) !== marks(edit.added);
    });
}
/** True when nothing but comparison operators differ. */
function onlyCompares(candidate) {
    return (candidate.type === 'edit' &&
        candidate.parts.every(({ edit }) => {
            if (!edit?.added.length || !edit.removed.length)
                return false;
            const bare = (lines) => lines
                .join('\n')
                .replace(/[<>!=]=?=?/g, '?')
                .replace(/\s+/g, ' ');
            return bare(edit.removed) === bare(edit.added);
        }));
}
const QUANTITY = /^[\s'"`]*(-?\d{1,12}(?:\.\d{1,9})?)\s?(ns|us|µs|ms|s|m|h|bytes|B|[KMG]i?B)?[\s'"`]*$/;
/** True when a printed quantity is off by a factor between units, as 1.6ms is from 1.6s: the same digits, another unit. */
function isScaled({ facts }) {
    const [wanted, got] = [QUANTITY.exec(facts.expected ?? ''), QUANTITY.exec(facts.actual ?? '')];
    return wanted !== null && got !== null && wanted[2] !== got[2] && Number(wanted[1]) === Number(got[1]) && Number(got[1]) !== 0;
}
/** True when a larger number is off by a little: a condition lets through or not, it does not shift. */
function isShift({ facts }) {
    const [wanted, got] = [numberOf(facts.expected), numberOf(facts.actual)];
    return wanted !== null && got !== null && Math.abs(wanted) > 20 && got !== 0 && Math.abs(wanted - got) / Math.abs(wanted) < 0.05;
}


/***/ }),

/***/ 6381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  datedGroups: () => (/* binding */ datedGroups),
  withOutside: () => (/* binding */ withOutside)
});

// EXTERNAL MODULE: ./lib/explain/anchors.js
var explain_anchors = __webpack_require__(2638);
// EXTERNAL MODULE: ./lib/explain/cascade.js + 1 modules
var cascade = __webpack_require__(9413);
// EXTERNAL MODULE: ./lib/explain/config-evidence.js
var config_evidence = __webpack_require__(1308);
// EXTERNAL MODULE: ./lib/explain/environment.js
var environment = __webpack_require__(6301);
// EXTERNAL MODULE: ./lib/explain/line-evidence.js
var line_evidence = __webpack_require__(4708);
// EXTERNAL MODULE: ./lib/explain/named.js
var explain_named = __webpack_require__(4041);
// EXTERNAL MODULE: ./lib/explain/values.js
var values = __webpack_require__(8272);
;// CONCATENATED MODULE: ./lib/explain/outside/firm.js
// Whether an edit explains a failure by more than being on its way.





const NAMED = 9;
const NEAR = 4;
/** True where the failing lines, the values, a setting or a name that is gone speak for the edit. */
function isFirm({ finding, candidate, graph, anchors, frequency }) {
    const own = anchors(finding);
    const named = (0,explain_named/* namedIn */.$)({ finding, candidate, frequency, lines: own.lines, above: own.above });
    const rest = [
        ...(0,line_evidence/* lineEvidence */.u)(finding, candidate, own),
        ...(0,values/* valueEvidence */.tf)(finding, candidate),
        ...(0,config_evidence/* configEvidence */.e)(finding, candidate),
        ...(0,config_evidence/* brokenEvidence */.T)(finding, candidate),
        ...(0,environment/* environmentEvidence */.r)(finding, candidate, { graph, anchors }),
    ];
    return named.some(({ points }) => points >= NAMED) || rest.some(({ points }) => points >= NEAR);
}
/** True where the failure can run what the edit touches, or names it. */
function isTied(tie) {
    const { finding, candidate, anchors, frequency } = tie;
    const own = anchors(finding);
    if (candidate.parts.some(({ declarations }) => declarations.some((id) => own.reach.has(id))))
        return true;
    const named = (0,explain_named/* namedIn */.$)({ finding, candidate, frequency, lines: own.lines, above: own.above });
    return named.some(({ points }) => points >= NEAR) || isFirm(tie);
}

// EXTERNAL MODULE: ./lib/explain/spectrum.js
var spectrum = __webpack_require__(6573);
;// CONCATENATED MODULE: ./lib/explain/outside/ranges.js
// The packages a checkout asks for without saying which version: ranges in its manifests that no lockfile pins, and install commands.
const LINE_CHARS = 1_000;
const MOST_MANIFESTS = 60;
const MOST_LINES = 5_000;
const ABOVE = 6;
const quoted = (line, pattern) => {
    const [, name, range] = pattern.exec(line) ?? [];
    return name ? [{ name, range: range ?? '' }] : [];
};
/** The nearest heading above is a list of dependencies. */
const inDependencies = (above) => !above.some((line) => /^\s*"(?:scripts|engines|exports|config)"/.test(line));
const PYTHON_QUOTED = /^\s*(?:[\w.-]{1,60}\s?=\s?\[)?\s*["']([A-Za-z][\w.-]{0,80})(?:\[[\w,\s-]{0,80}\])?\s{0,4}((?:[<>~!^]=?|>=)[^"';#]{1,80})["']/;
const MANIFESTS = [
    {
        file: /(?:^|\/)package\.json$/,
        ecosystem: 'script',
        locks: /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/,
        read: (line, { above }) => inDependencies(above) ? quoted(line, /^\s*"((?:@[\w.-]{1,80}\/)?[\w.-]{1,80})"\s?:\s?"([\^~*><][^"]{0,60}|latest|next|\d+(?:\.\d+)?(?:\.[x*])?|x)"/) : [],
    },
    { file: /(?:^|\/)requirements[^/]*\.(?:txt|in)$/, ecosystem: 'python', locks: null, read: requirement },
    {
        file: /(?:^|\/)(?:pyproject\.toml|setup\.py)$/,
        ecosystem: 'python',
        locks: /(?:^|\/)(?:poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock)$/,
        read: (line) => quoted(line, PYTHON_QUOTED),
    },
    {
        file: /(?:^|\/)(?:Gemfile|[^/]+\.gemspec)$/,
        ecosystem: 'ruby',
        locks: /(?:^|\/)Gemfile\.lock$/,
        read: (line) => quoted(line, /^\s*(?:gem|[\w.]{1,40}\.add_(?:runtime_|development_)?dependency)[\s(]{1,4}['"]([\w.-]{1,80})['"](?:\s?,\s?['"]([^'"]{1,60})['"])?/),
    },
    { file: /(?:^|\/)pom\.xml$/, ecosystem: 'jvm', locks: null, read: artifact },
    {
        file: /(?:^|\/)build\.gradle(?:\.kts)?$/,
        ecosystem: 'jvm',
        locks: /(?:^|\/)gradle\.lockfile$/,
        read: (line) => quoted(line, /['"]([\w.-]{1,120}:[\w.-]{1,120}):([^'":]{0,40}\+|latest\.\w{1,20}|[[(][^'"]{1,40},[^'"]{0,40}|[^'":]{1,40}-SNAPSHOT)['"]/),
    },
    {
        file: /(?:^|\/)Cargo\.toml$/,
        ecosystem: 'rust',
        locks: /(?:^|\/)Cargo\.lock$/,
        read: (line, { heading }) => /^\[.{0,60}dependencies/.test(heading) ? quoted(line, /^([\w-]{1,80})\s?=\s?(?:\{.{0,200}?version\s?=\s?)?"([\^~*><]?[\d.*][^"]{0,40})"/) : [],
    },
    {
        file: /(?:^|\/)go\.mod$/,
        ecosystem: 'go',
        locks: null,
        read: (line) => quoted(line, /^\s*(?:require\s+)?([\w.-]{1,80}\.[\w.-]{1,80}(?:\/[\w.~-]{1,80}){0,8})\s+(v\d[\w.+-]{0,60})/).map((one) => ({ ...one, isLeast: true })),
    },
    {
        file: /(?:^|\/)composer\.json$/,
        ecosystem: 'php',
        locks: /(?:^|\/)composer\.lock$/,
        read: (line) => quoted(line, /^\s*"([\w.-]{1,80}\/[\w.-]{1,80})"\s?:\s?"([\^~*><][^"]{0,60}|dev-[^"]{1,40}|\d+(?:\.\d+)?\.\*)"/),
    },
    {
        file: /\.(?:cs|fs)proj$/,
        ecosystem: 'csharp',
        locks: /(?:^|\/)packages\.lock\.json$/,
        read: (line) => quoted(line, /<PackageReference\s[^>]{0,200}?Include="([\w.-]{1,120})"[^>]{0,200}?Version="([^"]{0,40}\*|[[(][^"]{1,40},[^"]{0,40})"/),
    },
    { file: /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)(?:Makefile|Dockerfile|\.gitlab-ci\.ya?ml)$/, ecosystem: 'script', locks: null, read: () => [] },
];
/** A line of requirements, unless it is pinned or no package. */
function requirement(line) {
    const [, name, range = ''] = /^([A-Za-z][\w.-]{0,80})(?:\[[\w,\s-]{0,80}\])?\s{0,4}([<>=~!][^;#\s][^;#]{0,80})?\s{0,40}(?:[;#].{0,200})?$/.exec(line.trimEnd()) ?? [];
    return name && !/^={2,3}(?!.*\*)/.test(range) ? [{ name, range: range.trim() }] : [];
}
/** The version of a Maven dependency, its names on the lines above. */
function artifact(line, { above }) {
    const range = /<version>\s?([[(][^<]{0,40},[^<]{0,40}|LATEST|RELEASE|[^<]{1,40}-SNAPSHOT)\s?<\/version>/.exec(line)?.[1];
    if (!range)
        return [];
    const near = above.slice(above.findLastIndex((one) => one.includes('<dependency>')) + 1).join('\n');
    const [group, name] = ['groupId', 'artifactId'].map((tag) => new RegExp(`<${tag}>\\s?([^<\\s]{1,120})`).exec(near)?.[1]);
    return name ? [{ name: `${group ?? ''}:${name}`, range }] : [];
}
/** What a command installs by name; not what it pins. */
const COMMANDS = [
    { pattern: /\bgem install\s+([\w.-]{1,80})(?:[^\n&|;]{0,200}?\s(?:--version|-v)[\s=]{1,4}(?:['"]([^'"\n]{1,40})|([\w.]{1,40})))?/g, ecosystem: 'ruby' },
    {
        pattern: /\bpip3? install\s+(?:-U\s+|--upgrade\s+)?['"]?([A-Za-z][\w.-]{0,80})(?:\[[\w,]{1,60}\])?((?:[<>~!]=?)[^'"\s]{1,60})?['"]?(?=\s|$)/g,
        ecosystem: 'python',
    },
    {
        pattern: /\b(?:npm (?:install|i)|pnpm add|yarn add|bun add)\s+(?:-\S{1,20}\s+)*((?:@[\w.-]{1,80}\/)?[\w.-]{1,80})@?(latest|next|[\^~][\w.]{1,40})?(?=\s|$)/g,
        ecosystem: 'script',
    },
    { pattern: /\bgo get\s+(?:-\S{1,20}\s+)*([\w.-]{1,80}\.[\w.-]{1,80}\/[\w./-]{1,120}?)(?:\/\.\.\.)?@?(latest|upgrade|patch)?(?=\s|$)/g, ecosystem: 'go' },
    { pattern: /\bcomposer (?:require|update)\s+(?:-\S{1,20}\s+)*([\w.-]{1,80}\/[\w.-]{1,80}):?([\^~*][\w.]{0,40})?(?=\s|$)/g, ecosystem: 'php' },
];
/** Manifests and lockfiles, by the end of their path; all other paths are looked at once. */
const LIKELY = /(?:\.(?:json|ya?ml|txt|in|toml|py|gemspec|xml|gradle|kts|lockb?|lockfile|mod|\w\wproj)|Gemfile|Makefile|Dockerfile)$/;
/** The packages whose version floats, by name. */
function floatingIn({ sources, commands, isEdited }) {
    const found = new Map();
    const add = (one) => {
        const key = `${one.ecosystem} ${one.name}`;
        const known = found.get(key);
        // A command that asks for the latest says more than the manifest.
        if (!known || (known.isLeast && !one.isLeast))
            found.set(key, one);
    };
    const paths = sources.paths.filter((path) => LIKELY.test(path));
    const named = paths.flatMap((path) => MANIFESTS.filter(({ file }) => file.test(path)).map((manifest) => ({ path, manifest })));
    for (const { path, manifest } of named.slice(0, MOST_MANIFESTS)) {
        const isLocked = manifest.locks !== null && paths.some((one) => manifest.locks?.test(one));
        for (const one of readManifest(sources.read(path) ?? '', manifest, isLocked))
            if (!isEdited(path, one.line))
                add({ ...one, site: { path, line: one.line, endLine: one.line } });
    }
    for (const command of commands)
        for (const one of commanded(command))
            add({ ...one, site: null });
    return [...found.values()];
}
function readManifest(text, { ecosystem, read }, isLocked) {
    const lines = text.split('\n', MOST_LINES).map((line) => line.slice(0, LINE_CHARS));
    let heading = '';
    return lines.flatMap((line, at) => {
        if (line.startsWith('['))
            heading = line;
        const asked = isLocked ? [] : read(line, { above: lines.slice(Math.max(0, at - ABOVE), at), heading }).map((one) => ({ ...one, ecosystem }));
        return [...asked, ...commanded(line)].map((one) => ({ ...one, line: at + 1 }));
    });
}
function commanded(text) {
    if (!/install|\bget\b|\badd\b|require|update/.test(text))
        return [];
    return COMMANDS.flatMap(({ pattern, ecosystem }) => [...text.matchAll(pattern)].flatMap(([, name = '', range = '', exact = '']) => /^=?\s?\d[\d.]*$/.test(range || exact) ? [] : [{ name, range, ecosystem }]));
}

;// CONCATENATED MODULE: ./lib/explain/outside/users.js
// Which declarations use which packages from outside: by the names their file's imports bring.
const NOTHING = new Set();
const LANGUAGES = {
    script: 'script',
    component: 'script',
    python: 'python',
    ruby: 'ruby',
    java: 'jvm',
    kotlin: 'jvm',
    scala: 'jvm',
    rust: 'rust',
    php: 'php',
    go: 'go',
    csharp: 'csharp',
};
/** Answers what a reach uses; every file is read once. */
function usersOf(graph, packages) {
    const files = new Map();
    const of = (path) => {
        const known = files.get(path) ?? readFile(path, graph, packages);
        files.set(path, known);
        return known;
    };
    return (reach) => {
        const used = new Map();
        for (const [id, steps] of reach) {
            for (const one of of(id.slice(0, id.indexOf('#'))).get(id) ?? NOTHING)
                used.set(one, Math.min(steps, used.get(one) ?? steps));
        }
        return used;
    };
}
function readFile(path, graph, packages) {
    const file = graph.fileOf(path);
    const ecosystem = file && LANGUAGES[file.language];
    if (!file || !ecosystem)
        return new Map();
    const own = packages.filter((one) => one.ecosystem === ecosystem);
    const used = new Map();
    for (const imported of file.imports.filter((one) => one.path === null)) {
        for (const floating of own.filter(({ name }) => fits(imported.specifier, name, ecosystem))) {
            for (const { id } of usersIn(file.declarations, imported))
                used.set(id, (used.get(id) ?? new Set()).add(floating));
        }
    }
    return used;
}
/** The declarations that name what an import brings; all of them where none does. */
function usersIn(declarations, { names, specifier }) {
    const locals = names.flatMap(({ local }) => (local && local !== '*' ? [local] : []));
    const bare = bareWord(specifier);
    const users = declarations.filter(({ refs }) => locals.length ? locals.some((local) => refs.has(local)) : [...refs].some((name) => bareWord(name) === bare));
    return users.length ? users.filter((one) => !users.some((other) => isInside(other, one))) : declarations;
}
/** A class is no user of what one method of it uses. */
const isInside = (one, around) => one !== around && one.line >= around.line && one.endLine <= around.endLine && one.endLine - one.line < around.endLine - around.line;
const bareWord = (text) => text.toLowerCase().replace(/[^a-z\d]/g, '');
const partsOf = (text) => text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
const begins = (all, start) => start.length > 0 && start.every((part, at) => all[at] === part);
/** True where an import as written may be of the package. */
function fits(specifier, name, ecosystem) {
    if (ecosystem === 'script' || ecosystem === 'go')
        return specifier === name || specifier.startsWith(`${name}/`);
    if (ecosystem === 'jvm')
        return ofArtifact(specifier, name);
    if (ecosystem === 'ruby')
        return bareWord(specifier) === bareWord(name) || specifier.startsWith(`${name}/`);
    if (ecosystem === 'python')
        return bareWord(specifier.split('.')[0] ?? '') === bareWord(name.replace(/^(?:python|py)[-_.]|[-_.](?:python|py)$/i, ''));
    if (ecosystem === 'rust')
        return bareWord(specifier.split('::')[0] ?? '') === bareWord(name);
    return begins(partsOf(specifier), partsOf(name));
}
/** A class is an artifact's where its package begins with the group and holds the artifact's words, as far as the group does not hold them. */
function ofArtifact(specifier, name) {
    const [group = '', artifact = ''] = name.split(':');
    const parts = partsOf(specifier);
    const groups = partsOf(group);
    if (!begins(parts, groups.slice(0, 2)))
        return false;
    const rest = partsOf(artifact).filter((part) => !groups.includes(part));
    return rest.every((part) => parts.includes(part)) || (rest.length > 0 && begins(parts, groups) && parts.includes(rest[0] ?? ''));
}

;// CONCATENATED MODULE: ./lib/explain/outside/new-release.js
// Failures that began with a release of somebody else's package: their tests use one whose version floats, and tests that do not use it pass.



/** Ochiai's coefficient below which it is not what failures have in common: where a log tells the release, and where none does. */
const LEAST_TOLD = 0.44;
const LEAST = 0.7;
/** What a passing test counts that reaches it farther than the failing ones do, and so perhaps not at all. */
const FARTHER = 0.25;
const MARGIN = 0.15;
/** The failures that a new release explains, by package. Nothing is said where several packages fit alike, or where no test passed without. */
function newReleases(entries, input) {
    if (!entries.length || !input.passed.length)
        return [];
    const suspects = suspectsOf(entries, input);
    const claimed = new Map();
    for (const entry of entries) {
        const [first, second] = suspects.filter(({ failing }) => failing.includes(entry));
        if (!first || (second && first.ochiai - second.ochiai < MARGIN && !(isNew(first) && !isNew(second))))
            continue;
        claimed.set(first, [...(claimed.get(first) ?? []), entry]);
    }
    return [...claimed].map(([suspect, own]) => ({ claim: claimOf(suspect), entries: own }));
}
const isNew = ({ before }) => before !== null;
/** The packages that failing tests use, the likeliest first. */
function suspectsOf(entries, input) {
    const { change, sources, graph, anchors, installs, passed } = input;
    const isEdited = (path, line) => change?.files.find((file) => file.path === path)?.edits.some((edit) => line >= edit.line && line <= edit.endLine) ?? false;
    const packages = floatingIn({ sources, commands: installs?.commands ?? [], isEdited });
    if (!packages.length)
        return [];
    const used = usersOf(graph, packages);
    const passing = (0,spectrum/* passedReach */.a)(passed, graph).map(used);
    // What every test uses, such as what runs them, tells nothing.
    const telling = packages.filter((one) => passing.some((uses) => !uses.has(one)));
    const failing = entries.map((entry) => ({ entry, uses: used(anchors(entry.finding).reach) })).filter(({ uses }) => telling.some((one) => uses.has(one)));
    return telling
        .flatMap((floating) => suspectOf(floating, { passing, failing, installs }) ?? [])
        .sort((a, b) => b.ochiai - a.ochiai || Number(isNew(b)) - Number(isNew(a)) || (a.floating.name < b.floating.name ? -1 : 1));
}
function suspectOf(floating, { passing, failing, installs }) {
    const users = failing.filter(({ uses }) => uses.has(floating));
    const farthest = Math.max(...users.map(({ uses }) => uses.get(floating) ?? 0));
    const near = passing.filter((uses) => (uses.get(floating) ?? 99) <= farthest).length;
    const far = passing.filter((uses) => (uses.get(floating) ?? 0) > farthest).length;
    const came = cameBy(floating, installs);
    if (!users.length || near === passing.length || !came)
        return null;
    const ochiai = users.length / Math.sqrt(failing.length * (users.length + near + FARTHER * far));
    return ochiai < (came.installed ? LEAST_TOLD : LEAST)
        ? null
        : { floating, ...came, failing: users.map(({ entry }) => entry), passing: near, others: passing.length - near, ochiai };
}
/** How the package came to this run; null where it is the same as before. */
function cameBy(floating, installs) {
    const [installed, base] = [installedAs(floating, installs?.head), installedAs(floating, installs?.base)];
    if (installed && base && installed.version === base.version)
        return null;
    const before = base?.version ?? installed?.before ?? (floating.isLeast ? floating.range : null);
    return floating.isLeast && (!installed || installed.version === before) ? null : { installed, before: installed ? before : null };
}
/** The release the logs name; the last, because what is fetched first may be left out. */
function installedAs({ name, ecosystem }, all = []) {
    const wanted = plainName(name, ecosystem);
    return all.findLast((one) => plainName(one.name, ecosystem) === wanted) ?? null;
}
const plainName = (name, ecosystem) => {
    const own = ecosystem === 'jvm' ? name.slice(name.lastIndexOf(':') + 1) : name;
    return ecosystem === 'go' || ecosystem === 'script' ? own : own.toLowerCase().replace(/[-_.]+/g, '-');
};
function claimOf({ floating, installed, before, failing, passing, others }) {
    const name = floating.name.slice(floating.name.lastIndexOf(':') + 1);
    const asked = floating.isLeast
        ? `${floating.range} in ${floating.site?.path ?? 'the manifest'}`
        : floating.range
            ? `\`${floating.range}\` is asked for`
            : 'no version is asked for';
    const version = installed ? `${installed.version} was installed${before && !floating.isLeast ? `, ${before} before` : ''}` : 'a new release may have come';
    const counts = `${failing.length} failing and ${passing} passing test${passing === 1 ? '' : 's'} use it, ${others} other${others === 1 ? ' passes' : 's pass'}`;
    return {
        kind: 'deps-resolve',
        subject: `dep:${floating.name}`,
        assumption: `\`${name}\` behaves as before`,
        now: `${version} (${asked})`,
        site: floating.site,
        evidence: [{ points: 6, because: `\`${name}\` is not pinned: ${counts}` }],
    };
}

// EXTERNAL MODULE: ./lib/explain/roles.js
var roles = __webpack_require__(8169);
;// CONCATENATED MODULE: ./lib/explain/outside/days.js
// Dates as source lines and data write them, and how code asks for today.
const DAY_MS = 86_400_000;
const days_LINE_CHARS = 2_000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}';
/** `2026-11-14`, `2026/11/14`, `20261114`, also before a time of day. */
const ISO = /(?<![\w.-])(20\d\d)([-/]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=T\d|[^\w-]|$)/g;
/** `Date.new(2026, 11, 14)`, `time.Date(2026, time.November, 14, …)`, `LocalDate.of(2026, Month.NOVEMBER, 14)`. */
const CALL = /([\w.:]{0,60})\s?\(\s?(20\d\d)\s?,\s?((?:\w{1,20}(?:\.|::))?[A-Za-z]{3,9}|\d{1,2})\s?,\s?(\d{1,2})(?!\d)/g;
/** `14 Nov 2026`, `14. November 2026`. */
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})\\.?[ -](${MONTH_NAME})[ -](20\\d\\d)(?!\\d)`, 'g');
/** `Nov 14, 2026`. */
const MONTH_FIRST = new RegExp(`\\b(${MONTH_NAME}) (\\d{1,2}),? (20\\d\\d)(?!\\d)`, 'g');
/** `14.11.2026`. */
const DOTTED = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(20\d\d)(?![\d.])/g;
/** JavaScript and the old Java calendar count months from 0. */
const FROM_ZERO = /(?:^|\b)(?:Date|Date\.UTC|GregorianCalendar|Calendar\.set)$/;
const COMMENT = /^\s*(?:\/\/|#(?!\[)|\*|\/\*|--\s|<!--|;;|%)/;
const TODAY = new RegExp([
    String.raw `\b(?:Date|DateTime|date|datetime|Time|Carbon|CarbonImmutable|Chronos)(?:\.|::)(?:today|now|utcnow|current|zone\.(?:now|today))\b`,
    String.raw `\b(?:datetime\.){1,2}(?:now|today|utcnow)\b|\bdate\.today\b|\btimezone\.now\b|\btime\.(?:time|Now|Since|Until|localtime|gmtime)\(`,
    String.raw `\bnew Date\b(?:\(\s?\)|(?!\())|\bDate\.now\(|\bTemporal\.Now\b|\b(?:dayjs|moment|dayjs\.utc|moment\.utc)\(\s?\)|\bDateTime\.(?:local|utc)\(\s?\)`,
    String.raw `\b(?:LocalDate|LocalDateTime|ZonedDateTime|OffsetDateTime|Instant|Year|YearMonth)\.now\(|\bSystem\.currentTimeMillis\(|\bCalendar\.getInstance\(|\bClock\.System\.now\(`,
    String.raw `\bDateTime(?:Offset)?\.(?:Now|UtcNow|Today)\b|\bTimeProvider\.System\b|\b(?:Utc|Local|SystemTime|OffsetDateTime|Zoned|Timestamp)::now(?:_utc|_local)?\(`,
    String.raw `\bdate\(\s?['"]|\btime\(\s?(?:NULL|nullptr|0)?\s?\)|\bnew DateTime(?:Immutable)?\(\s?(?:['"](?:now|today)['"])?\s?\)|\bstrtotime\(|\bsystem_clock::now\(`,
    String.raw `\bnow\(\)|\bCURRENT_(?:DATE|TIMESTAMP)\b|\$\(date\b|\bDate(?:Time)?\.utc_(?:today|now)\b|\bDate\(\)`,
].join('|'));
/** Tests under a clock of their own do not see the day of the run. */
const FROZEN = /freeze_?time|freezegun|useFakeTimers|fakeTimers|setSystemTime|Timecop|travel_to|travel_back|MockDate|mockdate|Clock\.fixed|time_machine|setTestNow|clock\.tick|FakeTimeProvider/i;
const dayOf = (ms) => Math.floor(ms / DAY_MS);
const asksForToday = (line) => TODAY.test(line.slice(0, days_LINE_CHARS)) && !COMMENT.test(line);
const freezesClock = (text) => FROZEN.test(text);
/** The dates a line holds; a line of comment holds none. */
function daysIn(line) {
    if (!/20\d\d/.test(line) || COMMENT.test(line))
        return [];
    const text = line.slice(0, days_LINE_CHARS);
    const found = [];
    const add = (year, month, day) => {
        const ms = Date.UTC(Number(year), month - 1, Number(day));
        const iso = new Date(ms).toISOString().slice(0, 10);
        if (month >= 1 && month <= 12 && Number(iso.slice(8)) === Number(day))
            found.push({ day: dayOf(ms), text: iso });
    };
    for (const [, year = '', , month, day = ''] of text.matchAll(ISO))
        add(year, Number(month), day);
    for (const [, callee = '', year = '', month = '', day = ''] of text.matchAll(CALL))
        add(year, monthOf(month.replace(/^.*[.:]/, '')) + (FROM_ZERO.test(callee) && /\bnew\b|Date\.UTC/.test(text) ? 1 : 0), day);
    for (const [, day = '', month = '', year = ''] of text.matchAll(DAY_FIRST))
        add(year, monthOf(month), day);
    for (const [, month = '', day = '', year = ''] of text.matchAll(MONTH_FIRST))
        add(year, monthOf(month), day);
    for (const [, day = '', month = '', year = ''] of text.matchAll(DOTTED))
        add(year, Number(month), day);
    return found;
}
const monthOf = (text) => (/^\d+$/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1);

;// CONCATENATED MODULE: ./lib/explain/outside/passed-date.js
// Failures that began because a day came: their tests reach a date that the run has just passed, and code that asks for today.


const MOST_DAYS = 60;
const MOST_FILES = 300;
const passed_date_MOST_LINES = 20_000;
/** The failures that a date which has just passed explains, by date; the nearest first. */
function passedDates(entries, place) {
    const run = runDay(entries);
    const daysOf = daysReader(place);
    const claimed = new Map();
    for (const entry of entries) {
        const today = ownDay(entry) ?? run;
        const date = today === null ? null : passedBy(entry.finding, today, { ...place, daysOf });
        if (!date || today === null)
            continue;
        const key = `${date.path}:${date.line}:${date.day}`;
        const known = claimed.get(key);
        if (known)
            known.entries.push(entry);
        else
            claimed.set(key, { date, today, entries: [entry] });
    }
    return [...claimed.values()].map(({ date, today, entries: own }) => ({ claim: passed_date_claimOf(date, today), entries: own }));
}
function passed_date_claimOf({ text, path, line, day }, today) {
    const ago = today - day;
    const when = ago === 0 ? 'the very day of this run' : `${ago} day${ago === 1 ? '' : 's'} before this run`;
    return {
        kind: null,
        subject: `date:${text}`,
        assumption: `\`${text}\` is still to come`,
        now: ago === 0 ? `it is today (${path}:${line})` : `it has passed (${path}:${line})`,
        site: { path, line, endLine: line },
        evidence: [{ points: 8, because: `it reaches \`${text}\`, ${when}, and code that asks for today` }],
    };
}
/** The day a finding was said on, as its log tells. */
function ownDay({ finding, said }) {
    const times = [finding, ...said].flatMap(({ step }) => step?.startMs ?? step?.endMs ?? []);
    return times[0] === undefined ? null : dayOf(times[0]);
}
/** The day of the run, for what only a report says. */
function runDay(entries) {
    const days = entries.flatMap((entry) => ownDay(entry) ?? []);
    return days.length ? days.reduce((most, day) => Math.max(most, day)) : null;
}
/** The date last passed of those the failure reaches; null where it asks nobody for today. */
function passedBy(finding, today, { anchors, sources, daysOf }) {
    const { reach, files, test } = anchors(finding);
    const home = finding.test?.file ?? test?.path ?? finding.location?.path;
    if (!reach.size || (home && freezesClock(sources.read(home) ?? '')))
        return null;
    const code = [...new Set([...reach.keys()].map((id) => id.slice(0, id.indexOf('#'))))];
    const data = [...files.keys()].filter((path) => (0,roles/* roleOf */.k)(path, false).role === 'data');
    const read = [...new Set([...code, ...data])].slice(0, MOST_FILES).map(daysOf);
    if (!read.some(({ asking }) => [...asking].some((id) => reach.has(id))))
        return null;
    const passed = read.flatMap(({ dates }) => dates.filter(({ day, id, isData }) => day <= today && today - day <= MOST_DAYS && (reach.has(id) || isData)));
    const steps = ({ id }) => reach.get(id) ?? 99;
    return passed.sort((a, b) => b.day - a.day || steps(a) - steps(b) || (a.path < b.path ? -1 : 1) || a.line - b.line)[0] ?? null;
}
/** Reads the dates of a file once. Dates on lines the change edits are the change's. */
function daysReader({ graph, sources, change }) {
    const known = new Map();
    return (path) => {
        const days = known.get(path) ?? readDays(path, { graph, sources, change });
        known.set(path, days);
        return days;
    };
}
function readDays(path, { graph, sources, change }) {
    const edits = change?.files.find((file) => file.path === path)?.edits ?? [];
    const isData = (0,roles/* roleOf */.k)(path, false).role === 'data';
    const dates = [];
    const asking = new Set();
    const lines = (sources.read(path) ?? '').split('\n', passed_date_MOST_LINES);
    for (const [at, text] of lines.entries()) {
        const line = at + 1;
        const idOf = () => graph.enclosing(path, line)?.id ?? `${path}#`;
        if (!isData && asksForToday(text))
            asking.add(idOf());
        if (edits.some((edit) => line >= edit.line && line <= edit.endLine))
            continue;
        for (const one of daysIn(text))
            dates.push({ ...one, path, line, id: idOf(), isData });
    }
    return { dates, asking };
}

;// CONCATENATED MODULE: ./lib/explain/outside/index.js
// Names causes outside the change: failures that no edit explains by more than standing on their way, and that the world does.





/** Kinds of failure that say how code behaved, not that something is missing or refused. */
const BEHAVIOUR = new Set(['value-is', 'throws', 'snapshot', 'http-status', 'ui-present', 'never-null', 'unknown']);
const MOST_ENTRIES = 300;
/** The groups, what lies outside the change taken out of those of edits that only weakly explain it. */
function withOutside(groups, input) {
    const open = groups
        .flatMap(({ candidate, entries }) => entries.flatMap((entry) => (input.links.has(entry) || !isBehaviour(entry) ? [] : [{ entry, candidate }])))
        .slice(0, MOST_ENTRIES);
    const without = (isExplained) => open.flatMap(({ entry, candidate }) => (candidate && isExplained({ ...input, finding: entry.finding, candidate }) ? [] : [entry]));
    const dated = passedDates(without(isFirm), input);
    const passed = new Set(dated.flatMap(({ entries }) => entries));
    const claims = [
        ...dated,
        ...newReleases(without(isTied).filter((entry) => !passed.has(entry)), input),
    ];
    return claims.length ? taken(groups, claims, input) : { groups, rankings: input.rankings };
}
/** Without a change: the groups, failures of one date that has passed together. */
function datedGroups(groups, { graph, sources, links }) {
    const anchors = (0,explain_anchors.anchorsOf)(graph, sources);
    const input = { graph, sources, anchors, change: null, frequency: new Map(), passed: [], installs: undefined };
    return withOutside(groups, { ...input, links, rankings: new Map() }).groups;
}
const isBehaviour = ({ finding }) => finding.test !== null && BEHAVIOUR.has(finding.kind) && !finding.passedOnRetry;
/** Claimed failures, and what follows from them, stand together; the other groups keep the rest. */
function taken(groups, claims, { rankings, links }) {
    const claimOf = new Map(claims.flatMap((claimed) => claimed.entries.map((entry) => [entry, claimed])));
    const of = (entry) => claimOf.get(entry) ?? claimOf.get((0,cascade/* rootOf */.I5)(entry, links));
    const kept = groups.map((group) => ({ ...group, entries: group.entries.filter((entry) => !of(entry)) })).filter(({ entries }) => entries.length > 0);
    const outside = claims.map((claimed) => ({
        candidate: null,
        outside: claimed.claim,
        entries: groups.flatMap(({ entries }) => entries.filter((entry) => of(entry) === claimed)),
    }));
    return { groups: [...kept, ...outside], rankings: new Map([...rankings].filter(([entry]) => !of(entry))) };
}


/***/ }),

/***/ 8169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ roleOf)
/* harmony export */ });
// What a changed file is for, and which tools a configuration file reaches.
const JS = /tsc|eslint|biome|oxlint|prettier|vitest|jest|mocha|node-test|tap|ava|jasmine|playwright|cypress|webpack|vite|next|npm|pnpm|yarn|knip|stylelint|storybook|karma|rollup|esbuild|size-limit|c8|nyc/;
const PYTHON = /pytest|unittest|mypy|pyright|ruff|flake8|pylint|black|isort|bandit|pip|uv|poetry|tox|nox|doctest|coverage|python/;
const RUST = /cargo|rustc|clippy|rustfmt|nextest|miri/;
const GO = /go-|^go$|gotest|golangci|staticcheck|gofmt/;
const JVM = /maven|mvn|surefire|failsafe|gradle|javac|kotlin|scala|sbt|checkstyle|pmd|spotbugs|ktlint|detekt|junit/;
const CPP = /gcc|g\+\+|clang|cmake|ctest|gtest|catch2|make|ninja|cppcheck|doctest|ld/;
/** In order; the first that fits a path tells its role. */
const REACHES = [
    {
        file: /^\.github\/workflows\/|^\.gitlab-ci\.ya?ml$|^\.travis\.ya?ml$|^\.circleci\/|^azure-pipelines|^Jenkinsfile|^\.buildkite\/|(?:^|\/)action\.ya?ml$/,
        role: 'workflow',
        tools: null,
    },
    {
        file: /(?:^|\/)(?:Dockerfile[^/]*|docker-compose[^/]*|compose\.ya?ml|\.dockerignore|\.tool-versions|\.nvmrc|\.node-version|\.python-version|\.ruby-version|rust-toolchain[^/]*|global\.json|devcontainer\.json)$/,
        role: 'workflow',
        tools: null,
    },
    { file: /(?:^|\/)\.env(?:\.[\w.-]+)?$|\.env$/, role: 'env', tools: null },
    {
        file: /(?:^|\/)(?:ts|js)config[^/]*\.json$/,
        role: 'config',
        tools: /tsc|eslint|vitest|jest|node-test|mocha|webpack|vite|next|playwright|knip|cypress|rollup|esbuild/,
    },
    { file: /(?:^|\/)(?:eslint\.config\.[cm]?[jt]s|\.eslintrc[^/]*|\.eslintignore)$/, role: 'config', tools: /eslint/ },
    { file: /(?:^|\/)(?:\.prettierrc[^/]*|prettier\.config\.[cm]?[jt]s|\.prettierignore)$/, role: 'config', tools: /prettier/ },
    { file: /(?:^|\/)biome\.jsonc?$/, role: 'config', tools: /biome/ },
    { file: /(?:^|\/)(?:\.oxlintrc\.json|oxlint[^/]*)$/, role: 'config', tools: /oxlint/ },
    {
        file: /(?:^|\/)(?:vitest|vite)(?:\.[\w-]+)*\.(?:config|workspace)\.[cm]?[jt]s$|(?:^|\/)vitest\.(?:config|setup|workspace)\.[cm]?[jt]s$/,
        role: 'config',
        tools: /vitest|vite/,
    },
    {
        file: /(?:^|\/)(?:jest\.(?:config|setup|preset)[^/]*|babel\.config\.[cm]?[jt]s|\.babelrc[^/]*|\.swcrc)$/,
        role: 'config',
        tools: /jest|webpack|babel|next/,
    },
    {
        file: /(?:^|\/)(?:\.mocharc[^/]*|playwright\.config\.[cm]?[jt]s|cypress\.config\.[cm]?[jt]s|karma\.conf\.[cm]?js|webpack\.config\.[cm]?[jt]s|rollup\.config\.[cm]?[jt]s|next\.config\.[cm]?[jt]s|ava\.config\.[cm]?js)$/,
        role: 'config',
        tools: /mocha|playwright|cypress|karma|jasmine|webpack|rollup|next|ava/,
    },
    { file: /(?:^|\/)\.editorconfig$/, role: 'config', tools: /prettier|editorconfig|ktlint|shfmt|dotnet/ },
    {
        file: /(?:^|\/)(?:package\.json|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|pnpm-workspace\.yaml|bun\.lockb?|\.npmrc|\.yarnrc[^/]*|lerna\.json|nx\.json|turbo\.json)$/,
        role: 'manifest',
        tools: JS,
    },
    { file: /(?:^|\/)(?:mypy\.ini|\.mypy\.ini)$/, role: 'config', tools: /mypy/ },
    { file: /(?:^|\/)(?:\.flake8|\.pylintrc|pylintrc|ruff\.toml|\.ruff\.toml|\.isort\.cfg|\.bandit)$/, role: 'config', tools: /flake8|pylint|ruff|isort|bandit/ },
    { file: /(?:^|\/)(?:pytest\.ini|tox\.ini|noxfile\.py|\.coveragerc)$/, role: 'config', tools: /pytest|tox|nox|coverage|flake8/ },
    {
        file: /(?:^|\/)(?:pyproject\.toml|setup\.(?:cfg|py)|requirements[^/]*\.(?:txt|in)|constraints[^/]*\.txt|Pipfile(?:\.lock)?|poetry\.lock|uv\.lock)$/,
        role: 'manifest',
        tools: PYTHON,
    },
    { file: /(?:^|\/)(?:go\.mod|go\.sum|go\.work(?:\.sum)?)$/, role: 'manifest', tools: GO },
    { file: /(?:^|\/)\.golangci\.(?:ya?ml|toml|json)$/, role: 'config', tools: /golangci/ },
    { file: /(?:^|\/)(?:Cargo\.(?:toml|lock)|\.cargo\/config(?:\.toml)?)$/, role: 'manifest', tools: RUST },
    { file: /(?:^|\/)\.?clippy\.toml$/, role: 'config', tools: /clippy|cargo/ },
    { file: /(?:^|\/)\.?rustfmt\.toml$/, role: 'config', tools: /rustfmt|cargo/ },
    {
        file: /(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?|settings\.gradle(?:\.kts)?|gradle\.properties|gradle-wrapper\.properties|libs\.versions\.toml|build\.sbt)$/,
        role: 'manifest',
        tools: JVM,
    },
    {
        file: /(?:^|\/)(?:checkstyle[^/]*\.xml|pmd[^/]*\.xml|spotbugs[^/]*\.xml|detekt\.ya?ml)$/,
        role: 'config',
        tools: /checkstyle|pmd|spotbugs|detekt|maven|gradle/,
    },
    { file: /(?:^|\/)(?:CMakeLists\.txt|CMakePresets\.json|[^/]+\.cmake|Makefile|[^/]+\.mk|meson\.build|configure\.ac)$/, role: 'manifest', tools: CPP },
    { file: /(?:^|\/)\.clang-(?:tidy|format)$/, role: 'config', tools: /clang/ },
    { file: /(?:^|\/)(?:Gemfile(?:\.lock)?|[^/]+\.gemspec)$/, role: 'manifest', tools: /rspec|minitest|rubocop|bundler|rake|ruby/ },
    { file: /(?:^|\/)\.rubocop[^/]*$/, role: 'config', tools: /rubocop/ },
    { file: /(?:^|\/)\.rspec$/, role: 'config', tools: /rspec/ },
    { file: /(?:^|\/)composer\.(?:json|lock)$/, role: 'manifest', tools: /php|pest|psalm|composer/ },
    { file: /(?:^|\/)(?:phpunit\.xml[^/]*|phpstan\.neon[^/]*|psalm\.xml|\.php-cs-fixer[^/]*|phpcs\.xml[^/]*)$/, role: 'config', tools: /php|pest|psalm/ },
    {
        file: /(?:^|\/)(?:[^/]+\.csproj|[^/]+\.sln|[^/]+\.fsproj|Directory\.(?:Build|Packages)\.(?:props|targets)|nuget\.config|packages\.lock\.json)$/i,
        role: 'manifest',
        tools: /dotnet|msbuild|nunit|xunit|trx|csc/,
    },
    {
        file: /(?:^|\/)\.(?:yamllint|shellcheckrc|hadolint\.ya?ml|stylelintrc[^/]*|markdownlint[^/]*|tflint\.hcl|ansible-lint|spectral\.ya?ml)$/,
        role: 'config',
        tools: /yamllint|shellcheck|hadolint|stylelint|markdownlint|tflint|ansible-lint|spectral/,
    },
    { file: /\.(?:md|mdx|rst|adoc)$/i, role: 'docs', tools: /markdownlint|prettier|vale|remark/ },
    {
        file: /(?:^|\/)(?:LICEN[CS]E|COPYING|CHANGELOG|CHANGES|AUTHORS|NOTICE)(?:[-.](?:txt|html|[A-Z]+))?$/,
        role: 'docs',
        tools: /markdownlint|prettier|vale|remark/,
    },
];
const DATA = /\.(?:json5?|ya?ml|toml|csv|tsv|xml|sql|properties|ini|cfg|conf|env|tmpl|tpl|j2|hbs|ejs|mustache|html?|css|scss|proto|graphql|txt|snap|golden|ftl|rego|tf|tfvars|lock)$/i;
/** The role of a path, and the tools its edits reach as configuration; `tools` null for code, whose reach the imports tell. */
function roleOf(path, isTest) {
    const row = REACHES.find(({ file }) => file.test(path));
    if (row)
        return { role: row.role, tools: row.tools ?? 'all' };
    if (isTest)
        return { role: 'test', tools: null };
    return { role: DATA.test(path) ? 'data' : 'code', tools: null };
}


/***/ }),

/***/ 6573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ passedReach),
/* harmony export */   i: () => (/* binding */ spectraOf)
/* harmony export */ });
// Which tests reach which candidate: an edit that failing tests reach and passing tests do not is the likelier cause.
// Ochiai's coefficient over static reach (Ochiai 1957; for fault localisation Abreu et al., 2006).
const MAX_PASSED = 3_000;
const NONE = { ochiai: 0, precision: 0, failing: 0, passing: 0 };
/** The spectrum of every candidate by id. Tests whose declaration is unknown do not count. */
function spectraOf(input) {
    const failing = input.failed
        .filter(({ test }) => test !== null)
        .flatMap((finding) => {
        const { test } = input.anchors(finding);
        return test ? [input.graph.reachFrom(test)] : [];
    });
    const passing = passedReach(input.passed, input.graph);
    return new Map(input.candidates.map((candidate) => [candidate.id, spectrumOf(candidate, failing, passing)]));
}
/** One reach per distinct passed test declaration, of at most 3,000; tests whose declaration is unknown have none. */
function passedReach(passed, graph) {
    const seen = new Set();
    const reaches = [];
    for (const test of [...passed].sort(byName)) {
        if (reaches.length >= MAX_PASSED)
            break;
        const declaration = test.name ? graph.testNamed(test) : null;
        if (!declaration || seen.has(declaration.id))
            continue;
        seen.add(declaration.id);
        reaches.push(graph.reachFrom(declaration));
    }
    return reaches;
}
const byName = (a, b) => {
    const [one, two] = [`${a.file}\u0000${a.suite}\u0000${a.name}`, `${b.file}\u0000${b.suite}\u0000${b.name}`];
    return one < two ? -1 : one > two ? 1 : 0;
};
function spectrumOf(candidate, failing, passing) {
    const ids = candidate.parts.flatMap(({ declarations }) => declarations);
    if (!ids.length)
        return NONE;
    const reaches = (reach) => ids.some((id) => reach.has(id));
    const ef = failing.filter(reaches).length;
    const ep = passing.filter(reaches).length;
    if (!ef)
        return { ...NONE, passing: ep };
    return { ochiai: ef / Math.sqrt(failing.length * (ef + ep)), precision: ef / (ef + ep), failing: ef, passing: ep };
}


/***/ }),

/***/ 2976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isStatic)
/* harmony export */ });
// Tells what tools say of code from what running it says.
/** Told by a tool that reads code, not by running it. */
const isStatic = (finding) => finding.test === null && finding.location !== null && !finding.isGeneric && ['lint', 'types', 'format', 'build', 'policy'].includes(finding.family);


/***/ }),

/***/ 6770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ touchedBy)
/* harmony export */ });
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4083);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3816);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9204);
// Tells whether an edit changes what was refused: the address or path asked for, the name that sets it, the limit that was reached.



const TOKEN = /[\w@$%][\w.:/@$%-]+|\/[\w.:/@$%{}-]+|\d/g;
const PACKAGE = /[\w@][\w./@-]*\w/g;
/** A setting with a plain value: what changes may be the value alone. */
const SETTING = /([A-Za-z_-][\w.-]{1,60})["']?\s{0,3}[:=]\s{0,3}(["']?[\w./:$@%-]{1,120}["']?)(?![\w./:$@%("'=-])/g;
const ADDRESS_NAME = /^(?:[A-Z][A-Z0-9]*_)*(?:URL|URI|HOST|HOSTNAME|PORT|ENDPOINT|ADDR|ADDRESS|REGISTRY|PROXY|MIRROR)(?:_[A-Z0-9_]+)?(?:=|$)/;
const ADDRESS = /^[\w.-]*(?:url|uri|host|hostname|port|endpoint|registry|proxy|mirror|source|image)=|:\/\//i;
const PATH = /^\/[\w{$]|=["']?\/[\w{$]/;
const AUTH = /auth|token|secret|api_?key|password|passwd|credential|bearer|permissions?|login/i;
const LIMIT = /timeout|deadline/i;
const PACE = /retr(?:y|ies)|concurren|parallel|workers|throttle|backoff|sleep/i;
const TRUST = /https?:|verify|cert|\bca[_-]?(?:file|bundle|path)|ssl|tls|insecure|trust|faketime/i;
const SPACE = /te?mp|size|disk|volume|mount|cache|storage|quota|image|runs-on/i;
const MEMORY = /xm[xsn]\d|mem(?:ory)?|heap|max[-_]old[-_]space|ulimit|argline|fork|parallel|workers|maxworkers|jobs|_opts|limits?|runs-on|java/i;
const RUNTIME = /(?:node|python|java|go|ruby|dotnet|php|rust)-?version|setup-|runs-on|image|registry|install|source|repositor/i;
const DULL = /^\/?(?:version|dependency|dependencies|artifactId|groupId|plugin|plugins|scope|type|name|true|false|the|and|for|from|test|compile|https?:)$/;
const MISLAID = new Set([301, 308, 404, 405, 410]);
/** The tokens that one side of an edit has more often than the other. */
const differing = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .perOne */ .U)(({ parts }) => {
    const counts = new Map();
    const add = (lines, by) => {
        for (const line of lines) {
            for (const [token] of line.matchAll(TOKEN))
                counts.set(token, (counts.get(token) ?? 0) + by);
            for (const [, key, value] of line.matchAll(SETTING))
                counts.set(`${key}=${value}`, (counts.get(`${key}=${value}`) ?? 0) + by);
        }
    };
    for (const { edit } of parts) {
        add(edit?.removed ?? [], -1);
        add(edit?.added ?? [], 1);
    }
    return new Set([...counts].filter(([, count]) => count !== 0).map(([token]) => token));
});
/** The changed word that speaks of what was refused; null when the edit leaves that alone. */
function touchedBy(candidate, refusal, finding) {
    if (refusal.sort === 'dependency')
        return dependencyIn(candidate, finding);
    const about = aboutOf(candidate, refusal, finding);
    for (const token of differing(candidate))
        if (about(token))
            return token.replace(/=.*$/s, '').slice(0, 60);
    return null;
}
function aboutOf(candidate, refusal, finding) {
    if (refusal.sort === 'disk' || refusal.sort === 'memory')
        return machineOf(candidate, refusal.sort);
    const address = addressOf(refusal, finding);
    const { status, sort } = refusal;
    return (token) => address(token) ||
        (status !== null && token === String(status)) ||
        (status !== null && MISLAID.has(status) && PATH.test(token)) ||
        ((status === 401 || status === 403) && AUTH.test(token)) ||
        (status === 429 && PACE.test(token)) ||
        (sort === 'certificate' && TRUST.test(token)) ||
        (sort === 'connection' && LIMIT.test(token));
}
/** Settings of the machine stand in workflows, container files and build settings, not in code. */
function machineOf({ role }, sort) {
    if (role === 'code' || role === 'test' || role === 'docs')
        return () => false;
    return (token) => (sort === 'disk' ? SPACE : MEMORY).test(token);
}
function addressOf({ endpoint }, { step }) {
    const host = endpoint.replace(/:\d{1,5}$/, '');
    const port = /:(\d{1,5})$/.exec(endpoint)?.[1];
    const setting = new Set(Object.entries(step?.env ?? {}).flatMap(([name, value]) => (endpoint && value.includes(endpoint) ? [name] : [])));
    return (token) => ADDRESS.test(token) ||
        ADDRESS_NAME.test(token) ||
        (host.length > 3 && token.includes(host)) ||
        (port !== undefined && (token === port || token.endsWith(`:${port}`) || token.includes(`=${port}`))) ||
        setting.has(token.replace(/=.*$/s, ''));
}
/** A word on the changed lines that the failing install speaks of: a package's name, or the version asked for where no line names one. */
function dependencyIn(candidate, finding) {
    const text = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(finding).replace(/ for project \S{1,200}/g, ' ');
    const words = wordsOn(candidate);
    const isSetup = candidate.role === 'workflow' || candidate.role === 'config' || candidate.role === 'env';
    const runtime = isSetup ? [...differing(candidate)].find((token) => RUNTIME.test(token)) : undefined;
    const names = words.filter((word) => /[A-Za-z]/.test(word) && !DULL.test(word));
    return runtime ?? (names.length ? names : words).find((word) => isSpoken(word, text)) ?? null;
}
/** The words of the lines that only one side has. */
function wordsOn({ parts }) {
    const lines = parts.flatMap(({ edit }) => {
        const [removed, added] = [edit?.removed ?? [], edit?.added ?? []];
        return [...removed.filter((line) => !added.includes(line)), ...added.filter((line) => !removed.includes(line))];
    });
    return [...new Set(lines.flatMap((line) => line.match(PACKAGE) ?? []))];
}
const isSpoken = (token, text) => token.length > 2 && !DULL.test(token) && text.includes(token) && (0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .wordPattern */ .R)(token).test(text);


/***/ }),

/***/ 8272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nz: () => (/* binding */ onlyReorders),
/* harmony export */   UV: () => (/* binding */ onlyWords),
/* harmony export */   tf: () => (/* binding */ valueEvidence)
/* harmony export */ });
/* unused harmony export isAbsent */
/* harmony import */ var _edit_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2888);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8439);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4083);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3816);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4314);
// What the expected and the actual value tell of the edit that came between them.





const PLACEHOLDER = /\$\{[^}]{0,200}\}|\{[^{}]{0,80}\}|%[-+#0]?\d{0,3}(?:\.\d{1,3})?[a-zA-Z%]|#\{[^}]{0,200}\}|\$[A-Za-z_]\w*/;
const ORDERING = /sort|order|compar|reverse|localeCompare|asc|desc|rank|first|last|unshift|push|append|prepend/i;
const TIME_ZONE = /\b(?:utc|timezone|tz\w*|local\w*|zone\w*|getUTC\w+|get(?:Date|Hours|Day|Month|FullYear)|fromtimestamp|strftime|toISOString|ZoneId|Instant)\b/i;
/** The value evidence between one finding and one candidate; empty when the texts say nothing of each other. */
function valueEvidence(finding, candidate) {
    const { expected, actual } = finding.facts;
    const told = `${finding.message}\n${finding.detail.slice(0, 6_000)}`;
    const evidence = [...textEvidence(told, finding.facts, candidate)];
    if (!(expected && actual && samePieces(expected, actual)))
        evidence.push(...(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .bestOf */ .Ui)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .numberPairs */ .rL)(finding).map((pair) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .numberEvidence */ .nJ)(pair, candidate))));
    if (expected && actual && samePieces(expected, actual))
        evidence.push(...orderEvidence(candidate));
    evidence.push(...diffOrderEvidence(finding, candidate));
    if (isAbsent(actual) !== isAbsent(expected) && actual !== undefined && expected !== undefined && (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .changesBoundary */ .uQ)(candidate))
        evidence.push({ points: 4, because: 'a value appears or goes, and this edit changes a condition' });
    evidence.push(...unitWordEvidence(finding, candidate));
    if (isDateShift(expected, actual) && TIME_ZONE.test((0,_edit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .changedText */ .m8)(candidate)))
        evidence.push({ points: 6, because: 'a date or time is shifted, and this edit changes a time zone' });
    return evidence;
}
/** True when an edit changes an order and no value. */
const onlyReorders = (0,_memo_js__WEBPACK_IMPORTED_MODULE_4__/* .perOne */ .U)((candidate) => /sort|compar|reverse|order_?by/i.test((0,_edit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeText */ .ph)(candidate)) && !candidate.removedLiterals.length && !candidate.addedLiterals.length);
const STRINGS = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
/** True when an edit changes the words inside strings and nothing else. */
const onlyWords = (0,_memo_js__WEBPACK_IMPORTED_MODULE_4__/* .perOne */ .U)((candidate) => candidate.type === 'edit' &&
    candidate.parts.every(({ edit }) => {
        if (!edit?.removed.length || edit.removed.length !== edit.added.length)
            return false;
        const bare = (lines) => lines.join('\n').replace(STRINGS, '""');
        const words = [...edit.removed, ...edit.added].join('\n').match(STRINGS) ?? [];
        return bare(edit.removed) === bare(edit.added) && words.every((word) => /[A-Za-z]{2}.*\s/.test(word));
    }));
function orderEvidence(candidate) {
    if (ORDERING.test((0,_edit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeText */ .ph)(candidate)))
        return [{ points: 7, because: 'the same values come in another order, and this edit changes an order' }];
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .changesBoundary */ .uQ)(candidate) ? [{ points: 4, because: 'the same values come in another order, and this edit changes a comparison' }] : [];
}
/** True for what stands for nothing: null, an empty list, zero. */
const isAbsent = (value) => /^(?:undefined|null|nil|None|false|False|\[\]|\{\}|'{2}|"{2}|[+-]?0)$/.test(value?.trim() ?? '');
const UNIT_WORDS = [
    [/\d\s?(?:µs|us)\b/, /micro|\bus\b|µs/i],
    [/\d\s?ms\b/, /milli|\bms\b/i],
    [/\d\s?ns\b/, /nano|\bns\b/i],
    [/\d\s?s\b/, /(?<!milli|micro|nano)second|\bsecs?\b/i],
    [/\d\s?(?:KB|KiB)\b/, /kilo|\bkb\b|1024/i],
    [/\d\s?(?:MB|MiB)\b/, /mega|\bmb\b/i],
    [/\d\s?%|percent/, /percent|\bpct\b/i],
];
/** A value printed with a unit that the edit takes away or brings, or in another unit than before where the edit turns one unit into another. */
function unitWordEvidence(finding, { fewer, more }) {
    const { expected, actual } = finding.facts;
    const [gone, come] = [[...fewer].join(' '), [...more].join(' ')];
    const unitsIn = (text) => UNIT_WORDS.flatMap(([, word], at) => (word.test(text) ? [at] : []));
    if ((0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .isScaled */ .z2)(finding) && unitsIn(gone).length && unitsIn(come).some((unit) => !unitsIn(gone).includes(unit)))
        return [{ points: 10, because: 'the same digits come in another unit, and this edit changes a unit' }];
    const lost = UNIT_WORDS.some(([printed, word]) => printed.test(expected ?? '') && word.test(gone));
    const won = UNIT_WORDS.some(([printed, word]) => printed.test(actual ?? '') && word.test(come));
    return lost || won ? [{ points: lost && won ? 10 : 6, because: `its value is in a unit that this edit ${won ? 'brings' : 'takes away'}` }] : [];
}
/** Literals the edit removed that the test still expects, and those it added that the test got. */
function textEvidence(told, { expected, actual }, candidate) {
    const before = expected ?? (0,_edit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .removedSide */ .eI)(told);
    const after = actual ?? (0,_edit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .addedSide */ .q3)(told);
    const lost = strongest(candidate.removedLiterals, { value: before, other: after, told });
    const won = strongest(candidate.addedLiterals, { value: after, other: before, told });
    const evidence = [];
    if (lost)
        evidence.push({ points: lost.points, because: `it expects ${shown(lost.literal)}, which this edit takes away` });
    if (won)
        evidence.push({ points: won.points, because: `it gets ${shown(won.literal)}, which this edit brings` });
    if (!lost && !won && candidate.role !== 'code')
        evidence.push(...turnedEvidence(candidate, before, after));
    return evidence;
}
/** An edit of what is expected — a golden file, a fixture, the test — brings the expected value and takes the actual one away. */
function turnedEvidence(candidate, before, after) {
    const wants = strongest(candidate.addedLiterals, { value: before, other: after, told: '' });
    const had = strongest(candidate.removedLiterals, { value: after, other: before, told: '' });
    return [
        ...(wants ? [{ points: wants.points, because: `it expects ${shown(wants.literal)}, which this edit brings` }] : []),
        ...(had ? [{ points: had.points, because: `it gets ${shown(had.literal)}, as before this edit` }] : []),
    ];
}
function strongest(literals, side) {
    const scored = literals
        .map((literal) => ({ literal, points: standsIn(literal, side) }))
        .sort((a, b) => b.points - a.points || b.literal.length - a.literal.length);
    return scored[0] && scored[0].points > 0 ? scored[0] : null;
}
const shown = (literal) => `\`${(literal.length > 40 ? `${literal.slice(0, 39)}…` : literal).replaceAll('`', "'").replace(/\s+/g, ' ')}\``;
/** Points for a literal that stands in a value: long words say much, short numbers little. */
function standsIn(literal, side) {
    const { value, told } = side;
    const text = literal.trim();
    if (!text)
        return 0;
    if (/^-?\d+(?:\.\d+)?$/.test(text))
        return numberStands(text, side);
    const pieces = text
        .split(PLACEHOLDER)
        .map((piece) => piece.replace(/\\[nt"'`]/g, ' ').trim())
        .filter((piece) => piece.length >= 2);
    if (!pieces.length)
        return 0;
    const weight = pieces.join('').length;
    if (weight < 3)
        return 0;
    if (inOrder(pieces, value))
        return weight >= 8 ? 14 : weight >= 5 ? 10 : 7;
    return weight >= 8 && inOrder(pieces, told) ? 8 : weight >= 5 && inOrder(pieces, told) ? 5 : 0;
}
function numberStands(text, { value, other, told }) {
    if (value.trim() === text || value.trim() === `+${text}`)
        return text.length > 1 ? 12 : 6;
    const inside = new RegExp(`(?<![\\w.:-])${(0,_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .e)(text)}(?![\\w:]|\\.\\d)`);
    if (inside.test(value) && !inside.test(other))
        return text.length >= 2 ? 8 : 5;
    return text.length >= 3 && !value && inside.test(told) ? 5 : 0;
}
function inOrder(pieces, text) {
    let from = 0;
    for (const piece of pieces) {
        const at = text.indexOf(piece, from);
        if (at < 0)
            return false;
        from = at + piece.length;
    }
    return true;
}
/** True when both values hold the same words in another order. */
function samePieces(a, b) {
    const pieces = (text) => text.match(/[\w.-]+/g) ?? [];
    const [one, two] = [pieces(a), pieces(b)];
    return one.length > 1 && one.length === two.length && (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(a) !== (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(b) && [...one].sort().join('\u0000') === [...two].sort().join('\u0000');
}
/** A diff whose removed and added lines are the same lines elsewhere tells of a changed order. */
function diffOrderEvidence(finding, candidate) {
    if (!ORDERING.test((0,_edit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeText */ .ph)(candidate)))
        return [];
    const lines = finding.detail.slice(0, 6_000).split('\n');
    const side = (mark) => lines
        .filter((line) => line.trimStart().startsWith(mark) && !/^\s*[-+] (?:Expected|Received|actual|expected)\b/.test(line))
        .map((line) => (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(line.trimStart().slice(1)))
        .filter(Boolean);
    const [gone, come] = [side('-'), side('+')];
    const shared = gone.filter((line) => come.includes(line)).length;
    return shared >= 1 && shared >= Math.min(gone.length, come.length) * 0.5
        ? [{ points: 6, because: 'the same lines come in another order, and this edit changes an order' }]
        : [];
}
function isDateShift(expected, actual) {
    const date = /\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2}|date\(\d{4}, ?\d{1,2}, ?\d{1,2}\)|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b/;
    return expected !== undefined && actual !== undefined && date.test(expected) && date.test(actual);
}


/***/ })

};
;