export const id = 148;
export const ids = [148];
export const modules = {

/***/ 50803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eI: () => (/* binding */ removedSide),
/* harmony export */   m8: () => (/* binding */ changedText),
/* harmony export */   ph: () => (/* binding */ codeText),
/* harmony export */   q3: () => (/* binding */ addedSide)
/* harmony export */ });
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44941);
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

/***/ 59148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  joinKin: () => (/* binding */ joinKin)
});

// EXTERNAL MODULE: ./lib/explain/words.js
var words = __webpack_require__(29282);
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
    reach: { rate: 0.05, saved: 4.99, most: 2.54, nothingShared: 2.16, untold: 0.23 },
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
    constant: -3.47,
    mean: 0.96,
    reach: null,
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
var test_path = __webpack_require__(72397);
// EXTERNAL MODULE: ./lib/explain/roles.js
var roles = __webpack_require__(20882);
// EXTERNAL MODULE: ./lib/explain/spectrum.js
var spectrum = __webpack_require__(63276);
;// CONCATENATED MODULE: ./lib/explain/kin/reach.js
// Which declarations failing and passing tests reach, and how well one of them alone explains a set of failures.
// One faulty declaration per cause, chosen by likelihood: Barinel (Abreu, Zoeteweij, van Gemund, 2009), over static reach instead of coverage.



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
/** How many passing tests reach each declaration. */
function passingOf(passed, graph) {
    const counts = new Map();
    for (const reach of (0,spectrum/* passedReach */.a)(passed, graph)) {
        for (const id of reach.keys())
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
var keys = __webpack_require__(7494);
// EXTERNAL MODULE: ./lib/explain/numbers.js
var numbers = __webpack_require__(13689);
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
/** Groups that no change explains, the kin among them joined. Each stays sorted as given, and they stay in the order given. */
function joinKin(groups, { passed, reach }) {
    if (groups.length < 2 || groups.length > MOST_GROUPS)
        return groups;
    const all = groups.map(({ entries }) => entries);
    const suspicion = reach && suspicionOf(reach);
    const fitted = suspicion ? WITH_REACH : WITHOUT_REACH;
    const clusters = joined({ fitted, suspicion, alike: likenesses(all, fitted, passed) }, all);
    const order = new Map(all.flat().map((entry, at) => [entry, at]));
    const place = (entry) => (entry ? (order.get(entry) ?? 0) : 0);
    return clusters
        .map(({ entries }) => ({ candidate: null, entries: [...entries].sort((a, b) => place(a) - place(b)) }))
        .sort((a, b) => place(a.entries[0]) - place(b.entries[0]));
}
/** Joins the likeliest two clusters again and again, until no two are likelier kin than not. */
function joined(scale, groups) {
    let clusters = groups.map((entries, at) => clusterOf([at], entries, scale));
    const known = new Map();
    for (let pair = closest(clusters, scale, known); pair; pair = closest(clusters, scale, known)) {
        const [one, two] = pair;
        const both = clusterOf([...one.at, ...two.at], [...one.entries, ...two.entries], scale);
        clusters = [...clusters.filter((cluster) => cluster !== one && cluster !== two), both];
    }
    return clusters;
}
function clusterOf(at, entries, { suspicion }) {
    const failures = entries.flatMap(({ finding }) => suspicion?.reached(finding) ?? []);
    return { at, entries, failures, cost: (failures.length && suspicion?.best(failures)?.cost) || 0 };
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
    const reach = suspicion && fitted.reach ? reachOdds(one, two, { odds: fitted.reach, suspicion }) : 0;
    return fitted.constant + fitted.mean * mean + (1 - fitted.mean) * nearest + reach;
}
/** What one declaration for both, instead of one for each, speaks for. */
function reachOdds(one, two, { odds, suspicion }) {
    if (!one.failures.length || !two.failures.length)
        return odds.untold;
    const best = suspicion.best([...one.failures, ...two.failures]);
    if (!best)
        return -odds.nothingShared;
    return Math.max(-odds.most, Math.min(odds.most, odds.rate * (one.cost + two.cost + odds.saved - best.cost)));
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
    for (const { name, suite } of passed)
        count((0,words/* wordsOf */.Z)(`${name} ${suite}`));
    const all = Math.log(traits.length + passed.length + 1);
    return (word) => (all - Math.log(counts.get(word) ?? 1)) / all;
}


/***/ }),

/***/ 13689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var _edit_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50803);
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

/***/ 20882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 63276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 29282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
