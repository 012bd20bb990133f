"use strict";
exports.id = 890;
exports.ids = [890];
exports.modules = {

/***/ 8890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  joinKin: () => (/* binding */ joinKin)
});

// UNUSED EXPORTS: rarityOf

// EXTERNAL MODULE: ./lib/explain/anchors.js
var explain_anchors = __webpack_require__(2638);
// EXTERNAL MODULE: ./lib/explain/graph/index.js + 44 modules
var explain_graph = __webpack_require__(5275);
// EXTERNAL MODULE: ./lib/explain/words.js
var words = __webpack_require__(7085);
;// CONCATENATED MODULE: ./lib/explain/kin/fitted.js
// The fitted numbers of kinship, as log-odds. docs/adr/0006-kinship.md says how they came about and how well they do.
/** With a checkout and tests that passed. */
const WITH_REACH = {
    weights: {
        suite: 0.91,
        file: 0.84,
        base: 0.07,
        words: 5.27,
        exception: -0.02,
        message: 0.92,
        inner: -0.02,
        innerFile: 0.01,
        frames: -0.01,
        swaps: 2.01,
        shift: 5.24,
        step: 0.65,
        difference: 0.59,
        crossing: 2.51,
        kind: 0.85,
        pathWords: 1.57,
        symbols: -0.63,
        otherShift: 0.02,
        otherException: -0.03,
        otherPlace: 0.12,
        otherSort: -0.46,
        manner: 1.92,
        otherManner: -1.98,
        build: 1.62,
        oneBuild: 1.48,
        lint: 0,
        near: 0.28,
    },
    constant: -2,
    mean: 1,
    reach: 0.05,
    saved: 4.99,
    most: 2.54,
    nothingShared: 2.16,
    unreached: 0.23,
};
/** From what was said alone. */
const WITHOUT_REACH = {
    weights: {
        suite: 1.18,
        file: 1.07,
        base: 1.73,
        words: 1.66,
        exception: 0.8,
        message: 1.39,
        inner: 0.67,
        innerFile: 1.55,
        frames: -1.54,
        swaps: -0.05,
        shift: 0.42,
        step: 1.77,
        difference: 0.2,
        crossing: 1.02,
        kind: 1.18,
        pathWords: 0.96,
        symbols: -0.24,
        otherShift: -0.49,
        otherException: -1.73,
        otherPlace: 0.61,
        otherSort: 2.39,
        manner: 0.03,
        otherManner: -0.55,
        build: 1.3,
        oneBuild: 0.72,
        lint: -2,
        near: 0.51,
    },
    constant: -2.96,
    mean: 0.96,
    reach: 1.48,
    saved: 1.66,
    most: 3.29,
    nothingShared: 0.78,
    unreached: -0.51,
};

;// CONCATENATED MODULE: ./lib/explain/kin/likeness.js
// How alike two failures are, as log-odds that they have one cause. The weights were fitted by hill climbing on runs whose causes are known
// (bench/cases and real bugs mixed into one report), once with a checkout, where reach says more, and once without.
const NEAR_LINES = 8;
/** Log-odds, without the constant, that two failures share a cause. */
function likeness(a, b, { weights, rarity }) {
    return seenIn(a, b, rarity).reduce((sum, [trait, value]) => sum + weights[trait] * value, 0);
}
/** All that is seen of two failures together, for fitting the weights. */
const seenIn = (a, b, rarity) => [...likeIn(a, b, rarity), ...differentIn(a, b), ...builtIn(a, b)];
const when = (trait, holds) => [trait, holds ? 1 : 0];
const same = (one, two) => one !== '' && one === two;
function likeIn(a, b, rarity) {
    const isInFile = same(a.file, b.file);
    const shifts = shared(a.shifts, b.shifts);
    const letters = (word) => /[A-Za-z]{3}/.test(word);
    const spelled = [...shared(a.gone, b.gone), ...shared(a.come, b.come)].filter(letters).length;
    return [
        when('suite', same(a.suite, b.suite)),
        when('file', isInFile),
        when('base', isInFile && same(a.base, b.base)),
        ['words', weighed(shared(a.words, b.words), rarity)],
        when('exception', same(a.finding.facts.exception ?? '', b.finding.facts.exception ?? '')),
        when('message', a.message.length > 12 && same(a.message, b.message)),
        when('inner', same(a.inner, b.inner)),
        when('innerFile', same(a.innerFile, b.innerFile)),
        ['frames', Math.min(3, shared(a.frames, b.frames).length)],
        when('swaps', shared(a.swaps, b.swaps).length > 0),
        when('shift', shifts.some((shift) => !isStep(shift))),
        when('step', shifts.some(isStep)),
        ['difference', Math.min(2, spelled)],
        when('crossing', crosses(a, b) || crosses(b, a)),
        when('kind', a.finding.kind === b.finding.kind),
        ['pathWords', weighed(shared(a.pathWords, b.pathWords), rarity)],
        ['symbols', Math.min(2, shared(a.symbols, b.symbols).length)],
        when('manner', a.manner !== null && a.manner === b.manner),
    ];
}
function differentIn(a, b) {
    const [one, two] = [a.finding.facts.exception, b.finding.facts.exception];
    return [
        when('otherShift', a.shifts.size > 0 && b.shifts.size > 0 && !shared(a.shifts, b.shifts).length),
        when('otherException', one !== undefined && two !== undefined && one !== two),
        when('otherPlace', a.innerFile !== '' && b.innerFile !== '' && a.innerFile !== b.innerFile),
        when('otherSort', (a.finding.kind === 'value-is') !== (b.finding.kind === 'value-is')),
        when('otherManner', a.manner !== null && b.manner !== null && a.manner !== b.manner),
    ];
}
function builtIn(a, b) {
    const builds = [a, b].filter(({ sort }) => sort === 'build').length;
    const lints = [a, b].filter(({ sort }) => sort === 'lint').length;
    return [when('build', builds === 2), when('oneBuild', builds === 1 && !lints), when('lint', lints === 2), when('near', isNear(a, b))];
}
const isStep = (shift) => /^\+-?1$/.test(shift);
function isNear({ finding: { location: one } }, { finding: { location: two } }) {
    return one?.line != null && two?.line != null && one.path === two.path && Math.abs(one.line - two.line) <= NEAR_LINES;
}
/** A value that came in one failure and stands in the other's value or message. */
const crosses = (a, b) => [...a.come].some((word) => word.length > 2 && /\d/.test(word) && (b.come.has(word) || b.finding.message.includes(word)));
const shared = (one, two) => [...one].filter((word) => two.has(word));
const weighed = (words, rarity) => Math.min(2, words.reduce((sum, word) => sum + rarity(word), 0));

// EXTERNAL MODULE: ./lib/model/test-path.js
var test_path = __webpack_require__(174);
// EXTERNAL MODULE: ./lib/explain/roles.js
var roles = __webpack_require__(8169);
;// CONCATENATED MODULE: ./lib/explain/kin/reach.js
// Which declarations failing and passing tests reach, and how well one of them alone explains a set of failures.
// One faulty declaration per cause, chosen by likelihood: Barinel (Abreu, Zoeteweij, van Gemund, 2009), over static reach instead of coverage.


const MAX_PASSED = 1_500;
/** Opens the reach of this run's tests. Passing tests are followed when first asked for. */
function suspicionOf({ passed, graph, anchors }) {
    const kept = new Map();
    let passing = null;
    const reached = (finding) => {
        const known = kept.get(finding);
        if (known !== undefined)
            return known;
        const ids = finding.test ? [...anchors(finding).reach.keys()].filter(isCode) : [];
        const answer = ids.length ? new Set(ids) : null;
        kept.set(finding, answer);
        return answer;
    };
    return {
        reached,
        hasPassed: passed.length > 0,
        best(failures) {
            passing ??= passingOf(passed, graph);
            return bestOf(failures, passing);
        },
    };
}
/** Declarations of the product: a test's own or a configuration's is no fault that tests share. */
function isCode(id) {
    const path = id.slice(0, id.indexOf('#'));
    return !id.includes('#<module>') && !(0,test_path/* isTestPath */.M)(path) && (0,roles/* roleOf */.k)(path, false).role === 'code';
}
function passingOf(passed, graph) {
    const counts = new Map();
    const seen = new Set();
    for (const test of passed.slice(0, MAX_PASSED)) {
        const declaration = test.name ? graph.testNamed(test) : null;
        if (!declaration || seen.has(declaration.id))
            continue;
        seen.add(declaration.id);
        for (const id of graph.reachFrom(declaration).keys())
            counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
}
function bestOf(failures, passing) {
    const [first, ...others] = [...failures].sort((a, b) => a.size - b.size);
    let best = null;
    for (const id of first ?? []) {
        if (others.some((other) => !other.has(id)))
            continue;
        const passes = passing.get(id) ?? 0;
        const cost = surprise(failures.length, passes);
        if (!best || cost < best.cost || (cost === best.cost && id < best.id))
            best = { id, cost, passing: passes };
    }
    return best;
}
/** How little these failures and passes, all through one declaration, look like one thing: the entropy of the outcome times their number. */
function surprise(failing, passing) {
    const all = failing + passing;
    return [failing, passing].reduce((sum, count) => sum - (count ? count * Math.log(count / all) : 0), 0);
}

// EXTERNAL MODULE: ./lib/explain/keys.js + 1 modules
var keys = __webpack_require__(8439);
// EXTERNAL MODULE: ./lib/explain/numbers.js
var numbers = __webpack_require__(4314);
;// CONCATENATED MODULE: ./lib/explain/kin/manner.js
// In which way a value is off. Failures of one cause are mostly off in one way.

const DATE = /\d{4}-\d{2}-\d{2}|\d{2}:\d{2}|date\(/;
/** The manner of a finding whose expected and actual values are given; null when it shows none. */
function mannerOf(finding, wanted, got) {
    const value = got.trim();
    if (/^[+-]?0(?:\.0+)?$/.test(value) && /\d/.test(wanted) && !/^[+-]?[01]$/.test(wanted.trim()))
        return 'zero';
    if (/^(?:undefined|null|None|nil|\[\]|\{\}|""|'')$/.test(value))
        return 'gone';
    if (/^(?:true|false)$/i.test(value))
        return 'truth';
    if (DATE.test(wanted) && DATE.test(got))
        return 'date';
    if (wanted !== got && piecesOf(wanted).length > 1 && sorted(wanted) === sorted(got))
        return 'order';
    const pairs = (0,numbers/* numberPairs */.rL)(finding);
    if (pairs.length)
        return pairs.every(({ wanted: one, got: two }) => Math.abs(one - two) <= 1.0001) ? 'unit' : 'number';
    return wanted && got ? 'text' : null;
}
const piecesOf = (text) => text.match(/[\w.-]+/g) ?? [];
const sorted = (text) => [...piecesOf(text)].sort().join(' ');

;// CONCATENATED MODULE: ./lib/explain/kin/traits.js
// What a failure shows of itself that another failure of the same cause would show too: where it is, what it is called, how its value is off.




const WORD = /[A-Za-z_]\w*|\d[\d.,:T/-]*\d|\d|[^\s\w]/g;
const MAX_WORDS = 40;
const SIDE_CHARS = 4_000;
const BUILD = new Set([
    'syntax',
    'module-exists',
    'export-exists',
    'config-valid',
    'member-exists',
    'name-defined',
    'type-is',
    'signature',
    'exhaustive',
    'never-null',
]);
function traitsOf(finding) {
    const { test, location, frames, facts } = finding;
    const own = frames.filter(({ origin }) => origin === 'app');
    const nameOf = ({ path, name, line }) => `${path}\0${name ?? line}`;
    const first = own[0];
    const suite = test?.suite ?? location?.path ?? '';
    const [wanted, got] = sidesOf(finding);
    return {
        finding,
        suite,
        file: test ? (test.file ?? test.suite.split(' > ')[0] ?? '') : (location?.path ?? ''),
        base: baseOf(test?.name ?? ''),
        words: (0,words/* wordsOf */.Z)(test?.name ?? ''),
        pathWords: (0,words/* wordsOf */.Z)(`${test?.suite ?? ''} ${first?.path ?? ''} ${location?.path ?? ''}`),
        message: (0,keys/* maskedMessage */.t7)(finding),
        inner: first ? nameOf(first) : '',
        innerFile: first?.path ?? '',
        frames: new Set(own.map(nameOf)),
        ...differenceOf(wanted, got),
        shifts: shiftsOf(finding),
        manner: mannerOf(finding, wanted, got),
        symbols: new Set(facts.symbols),
        sort: sortOf(finding),
    };
}
const baseOf = (name) => name
    .replace(/[[({<].*$/s, '')
    .replace(/[\s_-]*\d+$/, '')
    .trim();
function sortOf({ test, kind, family }) {
    if (test)
        return 'test';
    if (BUILD.has(kind) || family === 'types' || family === 'build')
        return 'build';
    return kind === 'style-rule' ? 'lint' : 'other';
}
/** The expected and the actual value as texts, from the facts, else from the printed difference. */
function sidesOf({ facts, detail }) {
    const { expected, actual } = facts;
    if (expected !== undefined && actual !== undefined)
        return [expected, actual];
    const lines = detail
        .slice(0, SIDE_CHARS)
        .split('\n')
        .map((line) => line.replace(/^E\s{2,}/, '').trimStart());
    const side = (mark) => lines
        .filter((line) => line.startsWith(mark) && line[1] !== mark && !/^[-+] (?:expected|actual|received)\b/i.test(line))
        .map((line) => line.slice(1))
        .join('\n');
    return [side('-'), side('+')];
}
function differenceOf(wanted, got) {
    const wordsIn = (text) => text.slice(0, SIDE_CHARS).match(WORD) ?? [];
    const [before, after] = [wordsIn(wanted), wordsIn(got)];
    const isWord = (word) => word !== undefined && /\w/.test(word);
    const only = (of, other) => new Set([...new Set(of)].filter((word) => isWord(word) && !other.has(word)).slice(0, MAX_WORDS));
    const swaps = new Set();
    if (before.length === after.length) {
        for (const [at, word] of before.entries())
            if (word !== after[at] && isWord(word) && swaps.size < MAX_WORDS)
                swaps.add(`${word}\0${after[at]}`);
    }
    return { gone: only(before, new Set(after)), come: only(after, new Set(before)), swaps };
}
const rounded = (value) => Math.round(value * 1_000) / 1_000;
function shiftsOf(finding) {
    const shifts = new Set();
    for (const { wanted, got } of (0,numbers/* numberPairs */.rL)(finding)) {
        if (Math.abs(got - wanted) > 1e-9)
            shifts.add(`+${rounded(got - wanted)}`);
        if (!wanted || !got)
            continue;
        const ratio = got / wanted;
        const factor = ratio > 1 ? ratio : 1 / ratio;
        if (factor > 1.5 && Math.abs(factor - Math.round(factor)) < 0.002 * factor)
            shifts.add(`${ratio > 1 ? '*' : '/'}${Math.round(factor)}`);
    }
    return shifts;
}

;// CONCATENATED MODULE: ./lib/explain/kin/index.js
// Joins groups of failures that no change explains and no exact key holds together, as long as everything seen of them speaks for one cause.
// A false merge hides a bug, so what says nothing keeps them apart.







/** Beyond so many groups, only exact keys join: the time grows with their square. */
const MOST_GROUPS = 120;
const MOST_MEMBERS = 12;
const MOST_COUNTED = 1_500;
/** The groups, the kin among them joined. What a change explains stays as it is. */
function joinKin(groups, { passed, sources, limits }) {
    const open = groups.filter(({ candidate }) => candidate === null);
    if (open.length < 2 || open.length > MOST_GROUPS)
        return groups;
    const graph = (0,explain_graph.graphOf)(sources, limits);
    const known = sources.paths.length ? passed : [];
    const suspicion = suspicionOf({ passed: known, graph, anchors: (0,explain_anchors/* anchorsOf */.E)(graph, sources) });
    const joined = joinEntries(open.map(({ entries }) => entries), passed, suspicion);
    return [...groups.filter(({ candidate }) => candidate !== null), ...joined.map((entries) => ({ candidate: null, entries }))];
}
/** Joins the likeliest two clusters again and again, until no two are likelier kin than not. Each stays sorted as given, and they stay in the order given. */
function joinEntries(groups, passed, suspicion) {
    const fitted = suspicion.hasPassed ? WITH_REACH : WITHOUT_REACH;
    const scale = { fitted, suspicion, alike: likenesses(groups, fitted, passed) };
    let clusters = groups.map((entries, at) => clusterOf([at], entries, suspicion));
    const known = new Map();
    for (let pair = closest(clusters, scale, known); pair; pair = closest(clusters, scale, known)) {
        const [one, two] = pair;
        const joined = clusterOf([...one.at, ...two.at], [...one.entries, ...two.entries], suspicion);
        clusters = [...clusters.filter((cluster) => cluster !== one && cluster !== two), joined];
    }
    const order = new Map(groups.flat().map((entry, at) => [entry, at]));
    const place = (entry) => (entry ? (order.get(entry) ?? 0) : 0);
    return clusters.map(({ entries }) => [...entries].sort((a, b) => place(a) - place(b))).sort((a, b) => place(a[0]) - place(b[0]));
}
function clusterOf(at, entries, suspicion) {
    const failures = entries.flatMap(({ finding }) => suspicion.reached(finding) ?? []);
    return { at, entries, failures, cost: failures.length ? (suspicion.best(failures)?.cost ?? 0) : 0 };
}
/** The two clusters that most likely share a cause; null when no two do. */
function closest(clusters, scale, known) {
    let best = null;
    let most = 0;
    for (const [at, one] of clusters.entries()) {
        for (const two of clusters.slice(at + 1)) {
            const key = `${one.at.join()}|${two.at.join()}`;
            const odds = known.get(key) ?? oddsOf(one, two, scale);
            known.set(key, odds);
            if (odds > most + 1e-9)
                [best, most] = [[one, two], odds];
        }
    }
    return best;
}
/** Log-odds that two clusters have one cause; above 0 they more likely do. */
function oddsOf(one, two, { fitted, alike, suspicion }) {
    const values = one.at.flatMap((a) => two.at.map((b) => alike[a]?.[b] ?? 0));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const nearest = Math.max(...values);
    return fitted.constant + fitted.mean * mean + (1 - fitted.mean) * nearest + reachOdds(one, two, { fitted, suspicion });
}
/** What one declaration for both, instead of one for each, speaks for. */
function reachOdds(one, two, { fitted, suspicion }) {
    if (!suspicion.hasPassed || !one.failures.length || !two.failures.length)
        return fitted.unreached;
    const best = suspicion.best([...one.failures, ...two.failures]);
    if (!best)
        return -fitted.nothingShared;
    return Math.max(-fitted.most, Math.min(fitted.most, fitted.reach * (one.cost + two.cost + fitted.saved - best.cost)));
}
/** The likeness of every two groups, as the mean over their members. */
function likenesses(groups, { weights }, passed) {
    const traits = groups.map((entries) => entries.slice(0, MOST_MEMBERS).map(({ finding }) => traitsOf(finding)));
    const rarity = rarityOf(traits.flat(), passed);
    const between = (one, two) => one.reduce((sum, a) => sum + two.reduce((inner, b) => inner + likeness(a, b, { weights, rarity }), 0), 0) / (one.length * two.length);
    const rows = traits.map(() => new Array(traits.length).fill(0));
    for (const [a, one] of traits.entries()) {
        for (const [b, two] of traits.entries()) {
            if (b <= a)
                continue;
            const value = between(one, two);
            rows[a][b] = value;
            rows[b][a] = value;
        }
    }
    return rows;
}
/** How rare words are among the tests of the run, failed and passed. */
function rarityOf(traits, passed) {
    const counts = new Map();
    const count = (words) => {
        for (const word of new Set(words))
            counts.set(word, (counts.get(word) ?? 0) + 1);
    };
    for (const { words, pathWords } of traits)
        count([...words, ...pathWords]);
    const sample = passed.slice(0, MOST_COUNTED);
    for (const { name, suite } of sample)
        count((0,words/* wordsOf */.Z)(`${name} ${suite}`));
    const all = Math.log(traits.length + sample.length + 1);
    return (word) => (all - Math.log(counts.get(word) ?? 1)) / all;
}


/***/ }),

/***/ 7085:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
// The plain words inside names and sentences, for the weak evidence that two texts speak of one thing.
const STOP = new Set('test tests spec with from that this have does should when then returns return expected actual error errors must than more only into after before each other value values name type true false null none undefined have more file line code number string object list item self assert equal failed fails fail given gets same data info base main core source first last'.split(' '));
/** Lower-case words of at least four letters, camelCase and snake_case taken apart, plural `s` off, common words left out. */
function wordsOf(text) {
    const words = text
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .match(/[a-z]{4,30}/g) ?? [];
    return new Set(words.map((word) => (word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word)).filter((word) => !STOP.has(word)));
}


/***/ })

};
;