"use strict";
exports.id = 537;
exports.ids = [537];
exports.modules = {

/***/ 3537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPool: () => (/* binding */ openPool)
});

// EXTERNAL MODULE: ./lib/model/bundle.js
var bundle = __webpack_require__(9064);
// EXTERNAL MODULE: ./lib/model/inside.js
var inside = __webpack_require__(8656);
// EXTERNAL MODULE: ./lib/model/kind.js
var kind = __webpack_require__(874);
;// CONCATENATED MODULE: ./lib/ingest/shape.js
// Says exactly which JSON values are let in: no key too many, no text too long, no number out of range.
/** Keys that mean something to objects themselves. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
/** Text of at most so many characters, counted as JSON Schema counts them. */
const shape_text = (most) => (value) => typeof value === 'string' && (value.length <= most || (value.length <= 2 * most && [...value].length <= most));
/** A whole number; `least` may be negative. */
const whole = (least, most = Number.MAX_SAFE_INTEGER) => (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most;
const flag = (value) => typeof value === 'boolean';
const nothing = (value) => value === null;
const either = (...shapes) => (value) => shapes.some((shape) => shape(value));
const orNull = (shape) => either(nothing, shape);
const oneOf = (words) => {
    const known = new Set(words);
    return (value) => typeof value === 'string' && known.has(value);
};
const only = (known) => (value) => value === known;
const list = (shape, most) => (value) => Array.isArray(value) && value.length <= most && value.every(shape);
/** Any keys but those that objects have a use for. */
const mapOf = (key, shape, most) => (value) => {
    if (!isRecord(value))
        return false;
    const entries = Object.entries(value);
    return entries.length <= most && entries.every(([name, each]) => !RESERVED.has(name) && key(name) && shape(each));
};
/** Exactly these keys; those of `optional` may be absent. */
function record(required, optional = {}) {
    const names = Object.keys(required);
    const shapes = new Map(Object.entries({ ...required, ...optional }));
    return (value) => {
        if (!isRecord(value))
            return false;
        if (!names.every((name) => Object.hasOwn(value, name)))
            return false;
        return Object.entries(value).every(([name, each]) => shapes.get(name)?.(each) === true);
    };
}
/** A text that also passes a test of its own. */
const suchThat = (shape, holds) => (value) => shape(value) && typeof value === 'string' && holds(value);
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./lib/ingest/bundle-shape.js
// The exact shape of each line of a bundle. schema/bundle.schema.json says the same for others; a test holds them together.




const bundle_shape_name = shape_text(bundle/* BUNDLE_CAPS */.ZV.name);
const fact = shape_text(bundle/* BUNDLE_CAPS */.ZV.fact);
const line = whole(1);
const count = whole(0);
const code = whole(-(2 ** 31), 2 ** 32);
/** A place in the repository. */
const bundle_shape_inside = suchThat(shape_text(bundle/* BUNDLE_CAPS */.ZV.path), inside/* isInside */.F);
/** A path that is shown and never opened. */
const shown = shape_text(bundle/* BUNDLE_CAPS */.ZV.path);
const severity = oneOf(['error', 'warning', 'note']);
const leg = record({ job: bundle_shape_name, matrix: mapOf(bundle_shape_name, bundle_shape_name, bundle/* BUNDLE_CAPS */.ZV.matrix) });
const test = record({ suite: shown, name: shown, file: orNull(bundle_shape_inside) });
const bundle_shape_location = record({ path: bundle_shape_inside, line: orNull(line), column: orNull(line) });
const step = record({ index: count, name: bundle_shape_name, command: orNull(shape_text(bundle/* BUNDLE_CAPS */.ZV.command)), env: mapOf(bundle_shape_name, fact, bundle/* BUNDLE_CAPS */.ZV.env) });
const spot = { line: orNull(count), column: orNull(count), name: orNull(bundle_shape_name) };
const bundle_shape_frame = either(record({ ...spot, path: bundle_shape_inside, origin: oneOf(['app', 'test']) }), record({ ...spot, path: shown, origin: oneOf(['library', 'unknown']) }));
const span = { path: shown, line, endLine: count };
const FACTS = ['owner', 'member', 'module', 'exported', 'name', 'callee', 'expected', 'actual', 'exception', 'errno', 'endpoint', 'request', 'envVar', 'file'];
const MORE_FACTS = ['command', 'signal', 'snapshot', 'dependency', 'resource', 'hook'];
const facts = record({ symbols: list(fact, bundle/* BUNDLE_CAPS */.ZV.symbols) }, { ...Object.fromEntries([...FACTS, ...MORE_FACTS].map((key) => [key, fact])), httpStatus: code, exitCode: code });
const saying = record({
    ...{ tool: bundle_shape_name, check: bundle_shape_name, family: oneOf(kind/* FAMILIES */.BU), severity, rule: orNull(bundle_shape_name), kind: oneOf(kind/* KINDS */.GW) },
    ...{ message: orNull(shape_text(bundle/* BUNDLE_CAPS */.ZV.message)), location: orNull(bundle_shape_location), test: orNull(test), scope: orNull(shown), step: orNull(step) },
    ...{ order: whole(-1_000_000, 1_000_000), isLog: flag, isGeneric: flag, passedOnRetry: flag },
});
const check = record({
    ...{ name: bundle_shape_name, loop: oneOf(kind/* LOOPS */.qu), tools: list(bundle_shape_name, bundle/* BUNDLE_CAPS */.ZV.tools), command: orNull(shape_text(bundle/* BUNDLE_CAPS */.ZV.command)), exitCode: orNull(code), durationMs: orNull(count) },
    ...{ passed: count, failed: count, skipped: count, truncated: flag, notRun: list(shown, bundle/* BUNDLE_CAPS */.ZV.notRun) },
}, { family: oneOf(kind/* FAMILIES */.BU) });
const lines = list(shape_text(bundle/* BUNDLE_CAPS */.ZV.line), bundle/* BUNDLE_CAPS */.ZV.edits);
const few = list(shape_text(bundle/* BUNDLE_CAPS */.ZV.line), 3);
const edit = record({ line, endLine: count, oldLine: count, removed: lines, added: lines, before: few, after: few, heading: shape_text(bundle/* BUNDLE_CAPS */.ZV.line) });
const file = record({
    ...{ path: bundle_shape_inside, oldPath: bundle_shape_inside, status: oneOf(['added', 'modified', 'deleted', 'renamed']), binary: flag },
    edits: list(edit, bundle/* BUNDLE_CAPS */.ZV.edits),
});
const revision = orNull(suchThat(shape_text(64), (value) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value)));
/** What a line may hold, by its only key. */
const LINES = {
    change: record({ base: revision, head: revision, files: list(file, bundle/* BUNDLE_CAPS */.ZV.files), cut: count }),
    part: record({
        ...{ id: bundle_shape_name, slot: bundle_shape_name, attempt: count, leg: orNull(leg), sources: count, change: orNull(count), cut: count },
        checks: list(check, bundle/* BUNDLE_CAPS */.ZV.checks),
        completed: list(bundle_shape_name, bundle/* BUNDLE_CAPS */.ZV.tools),
        notes: list(record({ level: oneOf(['info', 'warning', 'error']), message: shape_text(bundle/* BUNDLE_CAPS */.ZV.message) }), bundle/* BUNDLE_CAPS */.ZV.notes),
    }),
    tests: record({ tool: bundle_shape_name, suite: shown, file: orNull(bundle_shape_inside), passed: count, failed: count, names: list(shown, bundle/* BUNDLE_CAPS */.ZV.names) }),
    finding: saying,
    base: saying,
    telling: record({ message: orNull(shape_text(bundle/* BUNDLE_CAPS */.ZV.message)), facts, detail: shape_text(bundle/* BUNDLE_CAPS */.ZV.detail), frames: list(bundle_shape_frame, bundle/* BUNDLE_CAPS */.ZV.frames), source: record(span) }, { around: record({ ...span, lines: list(shape_text(bundle/* BUNDLE_CAPS */.ZV.line), bundle/* BUNDLE_CAPS */.ZV.around) }) }),
};
/** The first line. Only `version` may differ in a bundle of another time. */
const HEADER = record({ bundle: only('broken-assumption'), version: count });

;// CONCATENATED MODULE: ./lib/ingest/told.js
// Keeps what legs told: each finding once, with the telling that says most, and no more of them in full than memory allows.
/** Opens a store that tells at most `full` findings in full. Which ones does not depend on the order they come in. */
function openKept(full) {
    const known = new Map();
    const prune = () => {
        const ranked = [...known.values()].sort(byRank);
        for (const told of ranked.slice(full)) {
            known.delete(told.said);
            // Its parts still count it, and its texts would stay with them.
            Object.assign(told, { isKept: false, said: '', telling: '' });
        }
    };
    const takeOne = ({ said, telling, isBare }) => {
        const before = known.get(said);
        if (before) {
            if (isBetter(telling, before.telling))
                before.telling = copied(telling);
            return before;
        }
        const own = copied(said);
        const told = { said: own, telling: copied(telling), isError: own.includes('"severity":"error"'), isBare, isKept: true };
        known.set(own, told);
        if (known.size > 2 * full)
            prune();
        return told;
    };
    return {
        /** Whether a finding that was let in before leaves its message to the telling; null when it, or this telling, is new. */
        knows: (said, telling) => {
            const told = known.get(said);
            return told && (telling === undefined || telling === told.telling) ? told.isBare : null;
        },
        take: (pairs) => [...new Set(pairs.map(takeOne))],
        /** Ends the taking; gives each finding's object, shared by all that told it, null for what is only counted. */
        settle: () => {
            prune();
            const made = new Map();
            return (told) => {
                if (!told.isKept)
                    return null;
                const before = made.get(told);
                if (before)
                    return before;
                const finding = findingOf(told);
                made.set(told, finding);
                return finding;
            };
        },
    };
}
function findingOf({ said, telling }) {
    const what = JSON.parse(said);
    const how = JSON.parse(telling).telling;
    const step = what.step && { ...what.step, exitCode: null, startMs: null, endMs: null, interrupted: false, line: 1, endLine: 1 };
    return { ...what, ...how, message: what.message ?? how.message ?? '', step };
}
/** The longer telling says more; of two as long, either will do if it is always the same one. */
const isBetter = (a, b) => a.length > b.length || (a.length === b.length && a < b);
const byRank = (a, b) => Number(b.isError) - Number(a.isError) || (a.said < b.said ? -1 : a.said > b.said ? 1 : 0);
/** A text of its own: a piece of another would keep all of that one in memory. */
const copied = (text) => Buffer.from(text, 'utf8').toString('utf8');

;// CONCATENATED MODULE: ./lib/ingest/bundle.js
// Reads bundles into one pool. What several legs said alike is kept once, so that memory grows with what differs and not with the legs.



/** Characters of one line, of one bundle, and of all that is kept of bundles besides findings. */
const LINE_CHARS = 8 * 2 ** 20;
const BUNDLE_CHARS = 256 * 2 ** 20;
const KEPT_CHARS = 256 * 2 ** 20;
const POOL_PARTS = 16_384;
/** Findings told in full over all parts; the rest is counted. */
const FULL = 20_000;
function openPool(full = FULL) {
    const kept = openKept(full);
    const shared = new Map();
    const taken = [];
    const state = { chars: 0 };
    /** The value of a line, the same object for the same text. */
    const madeOf = (line, make) => {
        const known = shared.get(line);
        if (known !== undefined)
            return known;
        const value = make();
        state.chars += line.length;
        shared.set(copied(line), value);
        return value;
    };
    const wrong = (name, why) => ({ level: 'error', message: `${name} was left out: ${why}.` });
    return {
        add: async (name, chunks) => {
            const reading = { drafts: [], changes: [], open: null };
            const why = await read(chunks, { reading, kept, madeOf });
            if (why)
                return wrong(name, why);
            if (state.chars > KEPT_CHARS || taken.length + reading.drafts.length > POOL_PARTS)
                return wrong(name, 'all bundles together hold more than is kept');
            for (const { head, change, findings, base, classes } of reading.drafts)
                taken.push({ ...head, change, classes, told: kept.take(findings), baseTold: kept.take(base) });
            return null;
        },
        parts: () => {
            const finding = kept.settle();
            const all = (told) => told.flatMap((each) => finding(each) ?? []);
            return taken.map(({ told, baseTold, ...part }) => {
                const findings = all(told);
                return { ...part, findings, base: all(baseTold), cut: part.cut + told.length - findings.length };
            });
        },
    };
}
/** Reads all lines; what is wrong as a phrase, null when nothing is. */
async function read(chunks, context) {
    let at = 0;
    let chars = 0;
    let rest = '';
    const take = (line) => {
        at++;
        const why = at === 1 ? headerFault(line) : line === '' ? 'an empty line' : lineFault(line, context);
        return why && at > 1 ? `line ${at} is ${why}` : why;
    };
    for await (const chunk of chunks) {
        chars += chunk.length;
        if (chars > BUNDLE_CHARS)
            return 'it is longer than a bundle may be';
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() ?? '';
        if (rest.length > LINE_CHARS)
            return 'a line of it is longer than a bundle may have';
        for (const line of lines) {
            const why = take(line);
            if (why)
                return why;
        }
    }
    if (rest !== '' || !at)
        return at ? 'it ends inside a line' : 'it is no bundle';
    return context.reading.open ? 'it ends inside a finding' : null;
}
function headerFault(line) {
    const header = line.startsWith(bundle/* BUNDLE_MARK */.Ti) ? jsonOf(line) : null;
    if (!HEADER(header))
        return 'it is no bundle';
    const { version } = header;
    return version === bundle/* BUNDLE_VERSION */.AY ? null : `its version is ${version}, and this reads ${bundle/* BUNDLE_VERSION */.AY}`;
}
/** What is wrong with a line, null when it was taken. */
function lineFault(line, context) {
    const { reading, kept } = context;
    const key = /^\{"(\w{1,16})":/.exec(line)?.[1] ?? '';
    if ((key === 'telling') !== (reading.open !== null))
        return 'not where it belongs';
    if (key === 'telling' && reading.open)
        return tellingFault(line, reading.open, context);
    if (key === 'finding' || key === 'base') {
        const draft = reading.drafts.at(-1);
        const list = key === 'base' ? draft?.base : draft?.findings;
        if (!list)
            return 'not where it belongs';
        if (list.length >= bundle/* BUNDLE_CAPS */.ZV.findings)
            return 'one finding too many';
        // A finding of the base and one of the head are of one shape, and one text but for the key.
        const said = line.slice(key.length + 4, -1);
        const isBare = kept.knows(said) ?? bareness(line, key);
        if (isBare === null)
            return 'of no known shape';
        reading.open = { list, said, isBare };
        return null;
    }
    return otherFault(line, key, context);
}
/** Whether a finding leaves its message to the telling; null where it is no finding. */
function bareness(line, key) {
    const value = valueAt(line, key);
    return value && (value.message === null) === (value.test !== null) ? value.message === null : null;
}
function tellingFault(line, open, { reading, kept }) {
    reading.open = null;
    open.list.push({ said: open.said, telling: line, isBare: open.isBare });
    if (kept.knows(open.said, line) !== null)
        return null;
    const value = valueAt(line, 'telling');
    return value && (value.message !== null) === open.isBare ? null : 'of no known shape';
}
function otherFault(line, key, { reading, madeOf }) {
    const value = madeOf(line, () => valueAt(line, key));
    if (value === null)
        return 'of no known shape';
    const draft = reading.drafts.at(-1);
    if (key === 'change') {
        reading.changes.push(value);
        return reading.changes.length > bundle/* BUNDLE_CAPS */.ZV.parts ? 'one change too many' : null;
    }
    if (key === 'part') {
        const { change, ...head } = value;
        if (change !== null && !reading.changes[change])
            return 'of a change that is not there';
        reading.drafts.push({ head, change: change === null ? null : (reading.changes[change] ?? null), findings: [], base: [], classes: [], names: 0 });
        return reading.drafts.length > bundle/* BUNDLE_CAPS */.ZV.parts ? 'one part too many' : null;
    }
    if (!draft)
        return 'not where it belongs';
    const tests = value;
    draft.classes.push(tests);
    draft.names += tests.names.length;
    return draft.classes.length > bundle/* BUNDLE_CAPS */.ZV.classes || draft.names > bundle/* BUNDLE_CAPS */.ZV.names ? 'one test too many' : null;
}
/** The value of a line of this only key, when it is of its shape. */
function valueAt(line, key) {
    const value = jsonOf(line);
    const shape = Object.hasOwn(LINES, key) ? LINES[key] : undefined;
    return value && shape && Object.keys(value).length === 1 && shape(value[key]) ? value[key] : null;
}
function jsonOf(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 8656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
// Tells a path that stays inside the repository.
/** Segments that lead elsewhere, beginnings that start elsewhere, characters that no path of a repository has. */
const LEAVES = /^[/\\~]|^[A-Za-z]:|(?:^|\/)\.{1,2}(?:\/|$)|\/\/|\/$|[\\\u0000-\u001f\u007f]/;
/** True for a repository-relative path with forward slashes that climbs nowhere. */
const isInside = (path) => path !== '' && !LEAVES.test(path);


/***/ })

};
;