export const id = 75;
export const ids = [75];
export const modules = {

/***/ 3075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain),
  namesOf: () => (/* binding */ explain_namesOf)
});

;// CONCATENATED MODULE: ./lib/explain/anchors.js
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
    return { spots, reach, files, lines: linesOf(finding, spots, sources), above: linesAbove(sources, spots[0]), test };
}
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
        const framed = /^\s*>?\s*(\d{1,6})\s?[|│](.*)$/.exec(text);
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

// EXTERNAL MODULE: ./lib/model/test-path.js
var test_path = __webpack_require__(2397);
// EXTERNAL MODULE: ./lib/explain/keys.js + 1 modules
var explain_keys = __webpack_require__(7494);
;// CONCATENATED MODULE: ./lib/explain/fold.js
// Joins what several sources, tools, legs and attempts say of the same failure into one finding.


/** Groups a finding is compared with, beyond those of its very name. */
const MAX_COMPARED = 200;
/** Folds findings; the result is sorted and does not depend on their order. */
function fold(findings) {
    const buckets = new Map();
    for (const finding of [...findings].sort(bySaying)) {
        const key = bucketOf(finding);
        const bucket = buckets.get(key) ?? { exact: new Map(), groups: [] };
        buckets.set(key, bucket);
        const name = finding.test ? `${finding.test.file ?? ''}\u0000${fullName(finding.test)}` : null;
        const known = name === null ? undefined : bucket.exact.get(name);
        const home = known && isSame(known, finding) ? known : homeOf(bucket, finding);
        const group = home ?? { said: [] };
        group.said.push(finding);
        if (!home)
            bucket.groups.push(group);
        if (name !== null && !bucket.exact.has(name))
            bucket.exact.set(name, group);
    }
    return [...buckets.values()]
        .flatMap(({ groups }) => groups)
        .map(foldedOf)
        .sort((a, b) => byPlace(a.finding, b.finding));
}
const homeOf = ({ groups }, finding) => groups
    .slice(0, MAX_COMPARED)
    .filter((group) => isSame(group, finding))
    .sort((a, b) => columnsApart(a, finding) - columnsApart(b, finding))[0];
function foldedOf({ said }) {
    const best = [...said].sort((a, b) => richness(b) - richness(a) || bySaying(a, b));
    const first = best[0];
    const located = best.find(({ location }) => location?.line) ?? first;
    const framed = best.find(({ frames }) => frames.length) ?? first;
    const finding = {
        ...first,
        location: first.location?.line ? first.location : located.location,
        frames: first.frames.length ? first.frames : framed.frames,
        facts: Object.assign({}, ...[...best].reverse().map(({ facts }) => facts), first.facts),
        severity: said.some(({ severity }) => severity === 'error') ? 'error' : first.severity,
    };
    const legs = [...new Set(said.flatMap(({ leg }) => (leg ? [leg.job] : [])))].sort();
    return { finding, said: best, legs, status: said.some(({ passedOnRetry }) => passedOnRetry) ? 'flaky' : 'new' };
}
/** How much a telling says: a log has frames and diffs, a report exact names. */
const richness = (finding) => (finding.isGeneric ? -20 : 0) +
    (/^\[?(?:Error: )?tests? failed/i.test(finding.message) ? -6 : 0) +
    (finding.location?.line ? 4 : 0) +
    (finding.facts.expected === undefined ? 0 : 3) +
    Math.min(finding.frames.length, 3) +
    (finding.detail ? 2 : 0) +
    (finding.test?.file ? 2 : 0) +
    (finding.rule ? 1 : 0);
/** Findings that may be one: those of a test by the last word of its name, the others by their line. */
function bucketOf(finding) {
    if (finding.test)
        return `t\u0000${(0,explain_keys/* plain */.pj)(/[\p{L}\p{N}]+[^\p{L}\p{N}]*$/u.exec(finding.test.name || finding.test.suite)?.[0] ?? '')}`;
    if (finding.location && isSuiteLoad(finding))
        return `s\u0000${finding.location.path}`;
    if (finding.location)
        return `l\u0000${finding.location.path}\u0000${finding.location.line ?? ''}`;
    return `m\u0000${finding.tool}\u0000${(0,explain_keys/* plain */.pj)((0,explain_keys/* maskedMessage */.t7)(finding))}`;
}
const isRun = ({ family }) => ['unit', 'integration', 'e2e', 'smoke'].includes(family);
/** A test file that failed as a whole: one source gives the line, another only the file. */
const isSuiteLoad = ({ family, location }) => ['unit', 'integration', 'e2e'].includes(family) && location !== null && (0,test_path/* isTestPath */.M)(location.path);
/** The last of a test's titles. */
const leafOf = (test) => test.name.split(' > ').at(-1) || test.suite;
function isSame(group, finding) {
    return (group.said.some((other) => (finding.test ? sameTest(other, finding) : sameDiagnostic(other, finding))) &&
        !group.said.some((other) => isTwin(other, finding)));
}
/** Two tellings of one section are two findings unless they are equal to the letter. */
function isTwin(a, b) {
    if (a.source.path !== b.source.path || a.order !== b.order || a.tool !== b.tool || (a.test && a.scope === b.scope))
        return false;
    return a.location?.column !== b.location?.column || a.rule !== b.rule || (0,explain_keys/* plain */.pj)(a.message) !== (0,explain_keys/* plain */.pj)(b.message) || a.scope !== b.scope;
}
function sameTest(a, b) {
    if (!a.test || !b.test)
        return false;
    if (a.test.file && b.test.file && a.test.file !== b.test.file)
        return false;
    if (a.scope && b.scope && a.scope !== b.scope && !(a.test.file && b.test.file))
        return false;
    return fullNamesMeet(a.test, b.test);
}
/** True when one full name ends with the other, file names and punctuation aside. */
function fullNamesMeet(a, b) {
    const [one, two] = [fullName(a), fullName(b)];
    return one === two || one.endsWith(two) || two.endsWith(one) || leafMeets(a, b);
}
/** A suite told as a class in one place and as a path in the other leaves only the leaf and a shared word. */
function leafMeets(a, b) {
    const [one, two] = [fullName(a), fullName(b)];
    const suites = [(0,explain_keys/* plain */.pj)(bareSuite(a.suite)), (0,explain_keys/* plain */.pj)(bareSuite(b.suite))];
    const [suiteA = '', suiteB = ''] = suites;
    if ((0,explain_keys/* plain */.pj)(leafOf(a)) !== (0,explain_keys/* plain */.pj)(leafOf(b)))
        return false;
    return suiteA === '' || suiteB === '' || one.includes(suiteB) || two.includes(suiteA);
}
const bareSuite = (suite) => suite.replace(/\.(?:[cm]?[jt]sx?|py|go|rb|php|java|kt|rs|bats)\b/g, '');
/** A test's suite and name as one word, file names and punctuation aside. */
const fullName = (test) => (0,explain_keys/* plain */.pj)(bareSuite(test.suite) === bareSuite(test.name) ? bareSuite(test.name) : `${bareSuite(test.suite)} ${test.name}`);
function sameDiagnostic(a, b) {
    if (b.test || a.test)
        return false;
    if (isSuiteLoad(a) && isSuiteLoad(b) && a.tool === b.tool && a.source.path !== b.source.path && a.location?.path === b.location?.path)
        return true;
    // A runner that could not start is more than the line a linter marks; compilers inside runners give columns.
    if (isRun(a) !== isRun(b) && (!a.location?.column || !b.location?.column))
        return false;
    const close = columnsApart({ said: [a] }, b) <= (a.tool === b.tool ? 1 : 2);
    if (!close)
        return false;
    if (a.rule !== null && a.rule === b.rule)
        return a.location !== null || (0,explain_keys/* plain */.pj)(a.message) === (0,explain_keys/* plain */.pj)(b.message);
    const [one, two] = [(0,explain_keys/* plain */.pj)(a.message), (0,explain_keys/* plain */.pj)(b.message)];
    return one === two || (one.length > 12 && two.length > 12 && (one.startsWith(two) || two.startsWith(one)));
}
function columnsApart({ said }, finding) {
    const column = finding.location?.column ?? null;
    return Math.min(...said.map(({ location }) => (column === null || !location?.column ? 0 : Math.abs(location.column - column))));
}
/** Order of tellings: place, then text, then source, so that input order never shows. */
function bySaying(a, b) {
    return byPlace(a, b) || compare(a.source.path, b.source.path) || a.order - b.order || a.source.line - b.source.line;
}
/** The order findings are listed in. */
function byPlace(a, b) {
    return (compare(a.location?.path ?? '\uffff', b.location?.path ?? '\uffff') ||
        (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
        (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
        compare(a.test?.suite ?? '', b.test?.suite ?? '') ||
        compare(a.test?.name ?? '', b.test?.name ?? '') ||
        compare(a.rule ?? '', b.rule ?? '') ||
        compare(a.message, b.message) ||
        compare(a.tool, b.tool));
}
/** Plain code-unit comparison: the same on every machine. */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./lib/explain/missing-module.js
// Tells when two findings miss the same module, however each spells it.
/** True when both name a module and their names land in one place. */
function sameModule(a, b, graph) {
    const [one, two] = [a.facts.module, b.facts.module];
    if (!one || !two)
        return false;
    if (one === two && !one.startsWith('.'))
        return true;
    const [pathA, pathB] = [a.location?.path ?? '', b.location?.path ?? ''];
    const [resolvedA, resolvedB] = [landing(pathA, one, graph), landing(pathB, two, graph)];
    return resolvedA === resolvedB;
}
/** Where a specifier would land, resolved or not: two relative spellings of one missing file meet here. */
function landing(from, specifier, graph) {
    const resolved = graph.resolve(from, specifier);
    if (resolved)
        return resolved;
    if (!specifier.startsWith('.'))
        return specifier.replace(/\.\w{1,4}$/, '');
    const parts = from.split('/').slice(0, -1);
    for (const part of specifier.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.')
            parts.push(part);
    }
    return parts.join('/').replace(/\.\w{1,4}$/, '');
}

;// CONCATENATED MODULE: ./lib/explain/cascade.js
// Hard cascades: failures that only follow from another, found by index lookups. A child loses its vote and inherits its parent's cause.


/** Phases a failure can hide: what fails while loading hides everything that would have run. */
const LOADING = new Set(['syntax', 'module-exists', 'export-exists', 'config-valid']);
const BUILDING = new Set([...LOADING, 'member-exists', 'name-defined', 'type-is', 'signature', 'exhaustive', 'never-null']);
const UNSAFE = /no-unsafe-|restrict-template|no-redundant-type|error typed|could not be resolved|unbound-method|no-confusing-void|strict-boolean|no-unnecessary|implicitly has an? 'any'/;
/** Every link from a child to its parent. Parents are never children of their own children. */
function cascadesOf(all, graph) {
    const live = all.filter(({ finding }) => finding.severity === 'error');
    const statics = new Map();
    for (const entry of live.filter(({ finding }) => BUILDING.has(finding.kind) && !finding.test)) {
        const key = placeOf(entry.finding);
        if (key)
            statics.set(key, [...(statics.get(key) ?? []), entry]);
    }
    const index = {
        all: live,
        graph,
        statics,
        syntax: live.filter(({ finding }) => finding.kind === 'syntax' && finding.location?.line != null && !finding.test && !finding.isGeneric),
        modules: live.filter(({ finding }) => finding.kind === 'module-exists' && finding.location !== null && !finding.test),
        installs: live.filter(({ finding }) => finding.family === 'install' && finding.isLog),
    };
    const links = new Map();
    for (const entry of live) {
        const link = parentOf(entry, index);
        if (link && link.parent !== entry && rootOf(link.parent, links) !== entry)
            links.set(entry, link);
    }
    return links;
}
/** The end of a chain of parents. */
function rootOf(entry, links) {
    let root = entry;
    for (let link = links.get(root), hops = 0; link && hops < 20; link = links.get(root), hops++)
        root = link.parent;
    return root;
}
const placeOf = ({ location }) => (location?.line ? `${location.path}:${location.line}` : null);
function parentOf(entry, index) {
    return (afterInstall(entry, index) ??
        afterProducer(entry, index) ??
        afterSyntax(entry, index) ??
        afterStatic(entry, index) ??
        afterModule(entry, index) ??
        afterBuild(entry, index));
}
/** C1: what failed after an install that failed, in the same job. */
function afterInstall({ finding }, { installs }) {
    const parent = installs.find((other) => other.finding.leg?.job === finding.leg?.job && other.finding.order < finding.order);
    return parent && finding.family !== 'install' ? { parent, because: 'the install before it failed' } : null;
}
/** C8: a step that misses what an earlier, failed step should have made: both commands name it. */
function afterProducer({ finding }, { all }) {
    if (finding.test || finding.location || !finding.step?.command || !['file-exists', 'unknown', 'value-is'].includes(finding.kind))
        return null;
    const wanted = argumentsOf(finding.step.command);
    const parent = first(all.filter((other) => !other.finding.test &&
        other.finding.order < finding.order &&
        other.finding.leg?.job === finding.leg?.job &&
        other.finding.step?.command != null &&
        [...argumentsOf(other.finding.step.command)].some((word) => wanted.has(word))));
    const made = parent?.finding.step?.command && [...argumentsOf(parent.finding.step.command)].find((word) => wanted.has(word));
    return parent && made ? { parent, because: `the step before it, which makes ${made}, failed` } : null;
}
/** The words of a command that may be things it makes or reads: no options, no program, only the first folder of a path. */
function argumentsOf(command) {
    const words = command
        .split(/\s+/)
        .slice(1)
        .map((word) => word.replace(/^["']|["']$/g, '').replace(/^\.\//, ''));
    return new Set(words
        .filter((word) => /^[\w.-]+(?:\/.*)?$/.test(word) && !word.startsWith('-') && !/^(?:run|test|build|check|lint|install|exec|reports?|src|tests?|\.)(?:\/|$)/.test(word))
        .map((word) => word.split('/')[0] ?? word));
}
/** C2: another tool's failure to parse the same file, or a failure to load what imports it. */
function afterSyntax(entry, { syntax, graph }) {
    const { finding } = entry;
    const roots = rootsOf(syntax.filter((other) => !syntax.some((root) => speaksOf(other.finding, root.finding))));
    const own = first(roots.filter((other) => other.finding.location?.path === finding.location?.path));
    if (finding.kind === 'syntax' && own && !finding.test)
        return own === entry ? null : { parent: own, because: `${own.finding.location?.path ?? 'the file'} does not parse` };
    const spoken = roots.find((root) => speaksOf(finding, root.finding));
    if (spoken)
        return { parent: spoken, because: `it speaks of ${spoken.finding.location?.path ?? ''}, which does not parse` };
    if (!LOADING.has(finding.kind) && !isLoadFailure(finding) && !finding.isGeneric)
        return null;
    for (const parent of roots) {
        const path = parent.finding.location?.path ?? '';
        if (mentions(finding, path) || filesOf(finding).some((file) => file !== path && graph.reachFiles(file).has(path)))
            return { parent, because: `it loads ${path}, which does not parse` };
    }
    return null;
}
/** True when a finding elsewhere names the module that does not parse, by path, dotted name or as a name it cannot import. */
function speaksOf(finding, root) {
    const path = root.location?.path;
    if (!path || finding.location?.path === path || !LOADING.has(finding.kind))
        return false;
    const stem = path.replace(/\.\w+$/, '');
    const tail = stem.slice(stem.lastIndexOf('/') + 1);
    const dotted = stem.split('/').slice(-2).join('.');
    return (mentions(finding, path) ||
        (dotted.includes('.') && mentions(finding, dotted)) ||
        finding.facts.exported === tail ||
        finding.facts.module?.split(/[/.]/).at(-1) === tail);
}
/** The first syntax finding of each file. */
const rootsOf = (syntax) => [...new Set(syntax.map(({ finding }) => finding.location?.path ?? ''))]
    .sort()
    .flatMap((path) => first(syntax.filter(({ finding }) => finding.location?.path === path)) ?? []);
/** The most telling of several: the one with a line furthest in, then by place. */
function first(entries) {
    return [...entries].sort((a, b) => a.finding.order - b.finding.order ||
        (a.finding.location?.line ?? 0) - (b.finding.location?.line ?? 0) ||
        compare(a.finding.tool, b.finding.tool) ||
        compare(a.finding.message, b.finding.message))[0];
}
/** C4 and C5: a rule about an unsafe value, or a crash, on the very line where types already fail. */
function afterStatic(entry, { statics }) {
    const { finding } = entry;
    const here = placeOf(finding);
    const isUnsafe = finding.test === null && UNSAFE.test(`${finding.rule ?? ''} ${finding.message}`);
    const frame = finding.frames.find(({ origin }) => origin === 'app');
    const crash = (finding.test !== null || finding.isGeneric) && frame?.line && ['member-exists', 'never-null', 'name-defined', 'throws', 'signature'].includes(finding.kind)
        ? `${frame.path}:${frame.line}`
        : null;
    for (const key of [isUnsafe ? here : null, crash]) {
        const parent = key
            ? first((statics.get(key) ?? []).filter((other) => other !== entry && other.finding.tool !== finding.tool && !UNSAFE.test(other.finding.rule ?? '')))
            : undefined;
        if (parent)
            return { parent, because: `the ${parent.finding.tool} error on the same line, ${key}, tells it first` };
    }
    return null;
}
/** C3: whoever misses the same module, and suites that load a file that misses it. */
function afterModule(entry, { modules, graph }) {
    const { finding } = entry;
    if (finding.kind === 'module-exists' && finding.facts.module) {
        const same = first(modules.filter((other) => sameModule(other.finding, finding, graph)));
        return same && same !== entry ? { parent: same, because: `it misses the same module, \`${finding.facts.module}\`` } : null;
    }
    const unsafe = finding.test === null && UNSAFE.test(`${finding.rule ?? ''} ${finding.message}`) && finding.location;
    if (unsafe) {
        const parent = first(modules.filter((other) => other.finding.location?.path === unsafe.path));
        if (parent)
            return { parent, because: `${unsafe.path} misses a module, so its types are unknown` };
        const behind = first(modules.filter((other) => graph.reachFiles(unsafe.path).has(other.finding.location?.path ?? '\u0000')));
        return behind ? { parent: behind, because: `${unsafe.path} imports a file that misses a module` } : null;
    }
    if (!isLoadFailure(finding) || finding.kind === 'syntax')
        return null;
    const behind = first(modules.filter((other) => filesOf(finding).some((file) => graph.reachFiles(file).has(other.finding.location?.path ?? '\u0000')) &&
        mentions(finding, other.finding.facts.module ?? '\u0000')));
    return behind ? { parent: behind, because: 'it loads a file that misses a module' } : null;
}
/** C7: a tool that could not start, after a compile error of the same job. */
function afterBuild(entry, { all }) {
    const { finding } = entry;
    if ((finding.facts.exitCode ?? 0) >= 128)
        return null;
    if (!finding.isGeneric || !['unknown', 'value-is', 'file-exists', 'tool-present', 'export-exists'].includes(finding.kind))
        return null;
    const parent = first(all.filter((other) => !other.finding.isGeneric &&
        other.finding.test === null &&
        BUILDING.has(other.finding.kind) &&
        ['build', 'types'].includes(other.finding.family) &&
        other.finding.leg?.job === finding.leg?.job &&
        other.finding.order <= finding.order));
    return parent ? { parent, because: 'the build before it failed' } : null;
}
/** A suite or program that failed before any test of it ran. */
const isLoadFailure = (finding) => finding.test === null && ['unit', 'integration', 'e2e', 'other', 'smoke'].includes(finding.family);
const filesOf = (finding) => [
    ...new Set([finding.test?.file, finding.location?.path, ...finding.frames.filter(({ origin }) => origin !== 'library').map(({ path }) => path)].filter((path) => Boolean(path))),
];
const mentions = ({ message, detail }, text) => text.length > 2 && (message.includes(text) || detail.slice(0, 4_000).includes(text));

;// CONCATENATED MODULE: ./lib/explain/literal.js
// Puts names read from logs and code into patterns as plain text.
/** A text as a pattern that matches it to the letter. */
const literal = (text) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
const MOST = 5_000;
const patterns = new Map();
/** A pattern for a name that stands alone, with what may follow it. The same few names are asked for thousands of times. */
function wordPattern(name, then = '(?![\\w$])', flags = '') {
    const key = `${flags}\u0000${then}\u0000${name}`;
    const known = patterns.get(key);
    if (known)
        return known;
    const pattern = new RegExp(`(?<![\\w$])${literal(name)}${then}`, flags);
    if (patterns.size >= MOST)
        patterns.clear();
    patterns.set(key, pattern);
    return pattern;
}

;// CONCATENATED MODULE: ./lib/explain/memo.js
// Answers that are kept: a pair's score asks the same of its finding and of its candidate for thousands of pairs.
/** A function of an object that keeps each answer as long as the object lives. */
function perOne(answer) {
    const answers = new WeakMap();
    return (key) => {
        const known = answers.get(key);
        if (known)
            return known.value;
        const value = answer(key);
        answers.set(key, { value });
        return value;
    };
}

;// CONCATENATED MODULE: ./lib/explain/config-evidence.js
// The evidence of configuration: which tools a changed file sets up, and whether it still parses.


const SETUP = new Set(['deps-resolve', 'tool-present', 'config-valid']);
const OUTSIDE = new Set(['service-up', 'network-up', 'resource', 'runner', 'env-set']);
/** Configuration reaches every finding of the tools it configures; a file the text names is told apart. */
function configEvidence(finding, candidate) {
    return [...mentionEvidence(finding, candidate), ...toolEvidence(finding, candidate)];
}
const toldBy = perOne((finding) => `${finding.message}\n${finding.detail.slice(0, 3_000)}`);
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
const namesFile = (text, name) => text.includes(name) && new RegExp(`(?<![\\w.-])${literal(name)}(?![\\w-])`).test(text);
/** A shared file has a section for each tool: `[flake8]`, `[tool.mypy]`, `"jest": {`. */
const isSectionOf = (tool, { parts }) => parts.some(({ within }) => within?.split(/[.:]/).some((name) => name === tool || name === tool.replace(/-json$/, '') || name === `${tool}Config`) ?? false);
/** A package's own configuration does not reach the other packages. */
function isUnder({ location }, path) {
    const dir = path.includes('/') && !path.startsWith('.') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
    return dir === '' || location === null || location.path.startsWith(dir);
}

;// CONCATENATED MODULE: ./lib/explain/environment.js
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

;// CONCATENATED MODULE: ./lib/explain/static.js
// Tells what tools say of code from what running it says.
/** Told by a tool that reads code, not by running it. */
const isStatic = (finding) => finding.test === null && finding.location !== null && !finding.isGeneric && ['lint', 'types', 'format', 'build', 'policy'].includes(finding.family);

;// CONCATENATED MODULE: ./lib/explain/line-evidence.js
// The evidence of lines: where a failure stands and where an edit was made.
// The decay over frames and lines follows Chromium's Predator.

const NEAR_LINES = 100;
/** A frame or the finding's own place inside the candidate's lines, or near them; the strongest alone. */
function lineEvidence(finding, candidate, anchors) {
    const found = anchors.spots.flatMap((spot) => candidate.parts.flatMap((part) => atSpot(spot, part, { finding, isNew: candidate.type === 'add' })));
    const own = finding.kind === 'syntax' && isStatic(finding) ? candidate.parts.find(({ path }) => path === finding.location?.path) : undefined;
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

;// CONCATENATED MODULE: ./lib/explain/named.js
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
const subjectsOf = perOne(({ facts }) => {
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
    return named.filter((name) => name !== undefined && name.length > 1).map((name) => name.replace(/^['"]|['"]$/g, ''));
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
const symbolsSaid = perOne((finding) => {
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
});
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
const wordsOn = perOne((lines) => [
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
        const call = wordPattern(name, '\\s*[(<]');
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
    return (left.match(/[A-Za-z_$][\w$]*/g) ?? []).some((name) => name.length > 1 && wordPattern(name).test(using));
}
/** What was undefined is what stands before the member: the edit may have taken that away. */
function holderEvidence({ candidate, finding, lines }) {
    const member = finding.facts.member?.replace(/^['"]|['"]$/g, '');
    if (!member || !/^[\w$]+$/.test(member) || !/undefined|null|nil|None/.test(finding.message))
        return [];
    const holder = new RegExp(`([A-Za-z_$][\\w$]*)(?:\\[[^\\]]{0,40}\\]|\\?|!)?\\.${literal(member)}(?![\\w$])`).exec(lines[0] ?? '')?.[1];
    if (!holder)
        return [];
    return candidate.fewer.has(holder) || candidate.drops.has(holder)
        ? [{ points: 10, because: `the failing line reads \`${holder}\`, which this change takes away` }]
        : [];
}
const joined = perOne((lines) => lines.join('\n'));
/** A type or call that does not fit follows from a changed signature rather than from a changed body. */
function signatureEvidence({ candidate, finding, lines, above }) {
    if (!['type-is', 'signature', 'never-null', 'exhaustive'].includes(finding.kind))
        return [];
    const near = [...above, ...lines];
    for (const { within, edit } of candidate.parts) {
        const name = within?.split('.').at(-1);
        if (!name || !edit?.added.length || !near.some((text) => text.includes(name)) || !wordPattern(name, '\\s*[(<:]').test(joined(edit.added)))
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

;// CONCATENATED MODULE: ./lib/explain/edit-text.js
// The texts of an edit and of a printed diff that evidence is read from.

/** All lines of a candidate's edits, both sides. */
const codeText = perOne((candidate) => candidate.parts.flatMap(({ edit }) => (edit ? [...edit.removed, ...edit.added] : [])).join('\n'));
/** Names and literals that differ between the two sides. */
const changedText = perOne((candidate) => [...candidate.fewer, ...candidate.more, ...candidate.removedLiterals, ...candidate.addedLiterals].join(' '));
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

;// CONCATENATED MODULE: ./lib/explain/numbers.js
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
    if (wanted !== 0 && got !== 0 && factors.some((factor) => numbers_close(factor, ratio) || numbers_close(1 / factor, ratio)))
        evidence.push({ points: 10, because: 'the value is off by the very factor this edit changes' });
    else if (wanted !== 0 && got !== 0 && isUnitRatio(ratio) && UNITS.test(changedText(candidate)))
        evidence.push({ points: 9, because: `the value is off by a factor of ${round(ratio > 1 ? ratio : 1 / ratio)}, and this edit changes a unit` });
    const apart = Math.abs(wanted - got);
    const deltas = changedDeltas(candidate);
    if (deltas.some((delta) => numbers_close(delta, apart)))
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
    const gone = removedSide(told).split('\n');
    const come = addedSide(told).split('\n');
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
const numbers_close = (a, b) => Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b));
const round = (value) => Math.round(value * 1_000) / 1_000;
const isUnitRatio = (ratio) => [10, 60, 100, 1_000, 3_600, 1_024, 1_000_000, 86_400].some((unit) => numbers_close(ratio, unit) || numbers_close(ratio, 1 / unit));
/** Ratios between the numbers an edit takes away and those it brings; a lone factor counts as itself. */
function changedFactors(candidate) {
    const before = candidate.removedLiterals.map(numberOf).filter((number) => number !== null && number !== 0);
    const after = candidate.addedLiterals.map(numberOf).filter((number) => number !== null && number !== 0);
    const ratios = before.flatMap((old) => after.flatMap((now) => [now / old, (1 + now) / (1 + old), (100 + now) / (100 + old)]));
    const lone = before.length && after.length ? [] : [...before, ...after].filter((number) => Math.abs(number) >= 2);
    return [...ratios, ...lone].filter((factor) => factor !== 1 && Number.isFinite(factor));
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
/** True when a larger number is off by a little: a condition lets through or not, it does not shift. */
function isShift({ facts }) {
    const [wanted, got] = [numberOf(facts.expected), numberOf(facts.actual)];
    return wanted !== null && got !== null && Math.abs(wanted) > 20 && got !== 0 && Math.abs(wanted - got) / Math.abs(wanted) < 0.05;
}

;// CONCATENATED MODULE: ./lib/explain/values.js
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
        evidence.push(...bestOf(numberPairs(finding).map((pair) => numberEvidence(pair, candidate))));
    if (expected && actual && samePieces(expected, actual))
        evidence.push(...orderEvidence(candidate));
    evidence.push(...diffOrderEvidence(finding, candidate));
    if (isAbsent(actual) !== isAbsent(expected) && actual !== undefined && expected !== undefined && changesBoundary(candidate))
        evidence.push({ points: 4, because: 'a value appears or goes, and this edit changes a condition' });
    evidence.push(...unitWordEvidence(expected, actual, candidate));
    if (isDateShift(expected, actual) && TIME_ZONE.test(changedText(candidate)))
        evidence.push({ points: 6, because: 'a date or time is shifted, and this edit changes a time zone' });
    return evidence;
}
/** True when an edit changes an order and no value. */
const onlyReorders = perOne((candidate) => /sort|compar|reverse|order_?by/i.test(codeText(candidate)) && !candidate.removedLiterals.length && !candidate.addedLiterals.length);
function orderEvidence(candidate) {
    if (ORDERING.test(codeText(candidate)))
        return [{ points: 7, because: 'the same values come in another order, and this edit changes an order' }];
    return changesBoundary(candidate) ? [{ points: 4, because: 'the same values come in another order, and this edit changes a comparison' }] : [];
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
/** A value printed with a unit that the edit takes away or brings. */
function unitWordEvidence(expected, actual, { fewer, more }) {
    const [gone, come] = [[...fewer].join(' '), [...more].join(' ')];
    const lost = UNIT_WORDS.some(([printed, word]) => printed.test(expected ?? '') && word.test(gone));
    const won = UNIT_WORDS.some(([printed, word]) => printed.test(actual ?? '') && word.test(come));
    return lost || won ? [{ points: lost && won ? 10 : 6, because: `its value is in a unit that this edit ${won ? 'brings' : 'takes away'}` }] : [];
}
/** Literals the edit removed that the test still expects, and those it added that the test got. */
function textEvidence(told, { expected, actual }, candidate) {
    const before = expected ?? removedSide(told);
    const after = actual ?? addedSide(told);
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
    const inside = new RegExp(`(?<![\\w.:-])${literal(text)}(?![\\w:]|\\.\\d)`);
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
    return one.length > 1 && one.length === two.length && (0,explain_keys/* plain */.pj)(a) !== (0,explain_keys/* plain */.pj)(b) && [...one].sort().join('\u0000') === [...two].sort().join('\u0000');
}
/** A diff whose removed and added lines are the same lines elsewhere tells of a changed order. */
function diffOrderEvidence(finding, candidate) {
    if (!ORDERING.test(codeText(candidate)))
        return [];
    const lines = finding.detail.slice(0, 6_000).split('\n');
    const side = (mark) => lines
        .filter((line) => line.trimStart().startsWith(mark) && !/^\s*[-+] (?:Expected|Received|actual|expected)\b/.test(line))
        .map((line) => (0,explain_keys/* plain */.pj)(line.trimStart().slice(1)))
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

;// CONCATENATED MODULE: ./lib/explain/veto.js
// Refusals: pairs of finding and candidate that cannot be cause and effect, whatever else points there.



const SURE = 8;
const STRONG = 14;
const ELSEWHERE = new Set(['env-set', 'service-up', 'network-up', 'tool-present']);
const INFRA = new Set(['resource', 'runner', 'network-up', 'deps-resolve']);
/** The factor a pair's points are multiplied by: 0 refuses it, 1 leaves it. */
function vetoed({ finding, candidate, anchors, direct, hasGraph }) {
    const sure = direct.some(({ points }) => points >= SURE);
    const { role, tools } = candidate;
    if (role === 'docs' && !onItsFile(finding, candidate))
        return 0;
    if (INFRA.has(finding.kind) && finding.test === null && tools === null && !sure && !anchors.reach.size)
        return 0;
    if (finding.kind === 'syntax' && isStatic(finding) && !onItsFile(finding, candidate) && !sure && tools === null)
        return 0;
    if (isLintOnly(finding) && !sure)
        return 0;
    if (role === 'test' && !onItsFile(finding, candidate) && !reaches(candidate, anchors) && !sure)
        return 0;
    const reached = reaches(candidate, anchors) || tools !== null || sure || candidate.type === 'delete' || candidate.type === 'rename';
    if (candidate.renames && !sure && finding.test !== null && candidate.role === 'code')
        return 0.35;
    // Whatever calls it, a comparison lets through or not: it does not make 99 out of 100.
    if (finding.test !== null && onlyCompares(candidate) && isShift(finding) && !direct.some(({ points }) => points >= STRONG))
        return 0.5;
    // A missing setting or service is the doing of what sets it up, not of code that is merely on the way.
    if (ELSEWHERE.has(finding.kind) && !sure)
        return 0.3;
    const doubt = (candidate.addition && !sure ? 0.5 : 1) * (onlyReorders(candidate) && isAbsence(finding) ? 0.6 : 1);
    if (!reached && hasGraph && (role === 'code' || role === 'test') && (anchors.test !== null || isStatic(finding)))
        return 0.3 * doubt;
    return doubt;
}
/** An order alone makes nothing appear or disappear. */
const isAbsence = ({ facts }) => /^(?:undefined|null|nil|None|\[\]|\{\}|'{2}|"{2}|0|\+0)$/.test(facts.actual?.trim() ?? '');
const onItsFile = ({ location, test, frames }, { parts }) => parts.some(({ path }) => location?.path === path || test?.file === path || frames.some((frame) => frame.path === path));
/** A style finding follows only from its own line, a removed name or the linter's configuration. */
const isLintOnly = (finding) => finding.kind === 'style-rule' && isStatic(finding) && finding.family !== 'policy';
function reaches({ parts }, { reach, files }) {
    return parts.some(({ path, declarations }) => declarations.some((id) => reach.has(id)) || files.has(path));
}

;// CONCATENATED MODULE: ./lib/explain/words.js
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

;// CONCATENATED MODULE: ./lib/explain/score.js
// Scores one finding against one candidate: additive, every term with the sentence that justifies it.
// The decay curves follow Chromium's Predator, the additive, explained points LUCI Bisection.









/** Points below this are no evidence. */
const THRESHOLD = 4;
const HARD_POINTS = 9;
const NOTICED = new Set(['network-up', 'service-up', 'runner', 'env-set']);
const NO_SCORE = { points: 0, evidence: [], hard: false };
/** The score of a pair; 0 points when a veto applies or nothing connects them. */
function scoreOf(finding, candidate, context) {
    const anchors = context.anchors(finding);
    // Where the machine or the network refused, the frame is only where it was noticed.
    const lines = NOTICED.has(finding.kind) ? [] : lineEvidence(finding, candidate, anchors);
    if (candidate.neutral)
        return isStatic(finding) ? total(lines, 1) : NO_SCORE;
    const named = { finding, candidate, frequency: context.frequency, lines: anchors.lines, above: anchors.above };
    const names = namedIn(named);
    const config = [...configEvidence(finding, candidate), ...brokenEvidence(finding, candidate)];
    const direct = [...lines, ...names, ...config];
    const factor = vetoed({ finding, candidate, anchors, direct, hasGraph: context.hasGraph });
    if (factor === 0)
        return NO_SCORE;
    const values = isStatic(finding) ? [] : valueEvidence(finding, candidate);
    return total([
        ...direct,
        ...values,
        ...wordEvidence(finding, candidate, context),
        ...besideEvidence(finding, candidate, context),
        ...environmentEvidence(finding, candidate, context),
        ...reachEvidence(finding, candidate, context),
    ], factor);
}
function total(evidence, factor) {
    if (!evidence.length)
        return NO_SCORE;
    const kept = evidence.map(({ points, because }) => ({ points: Math.round(points * factor * 100) / 100, because })).sort((a, b) => b.points - a.points);
    const points = kept.reduce((sum, { points }) => sum + points, 0);
    return { points, evidence: kept, hard: kept.some((item) => item.points >= HARD_POINTS) };
}
const MAX_WORD_POINTS = 5;
const saidWords = perOne((finding) => wordsOf(`${finding.test ? `${finding.test.suite} ${finding.test.name} ` : ''}${finding.rule ?? ''} ${finding.message}`));
/** Words that the finding's own sentence shares with the names an edit touches; a word many candidates have says little. */
function wordEvidence(finding, candidate, { candidateWords, wordFrequency }) {
    const own = candidateWords.get(candidate.id);
    if (!own)
        return [];
    const shared = [...saidWords(finding)].filter((word) => own.has(word)).sort();
    const points = shared.reduce((sum, word) => sum + (own.get(word) ?? 0) / (wordFrequency.get(word) ?? 1), 0);
    return points >= 0.5
        ? [
            {
                points: Math.min(MAX_WORD_POINTS, points),
                because: `both speak of ${shared
                    .slice(0, 2)
                    .map((word) => `"${word}"`)
                    .join(' and ')}`,
            },
        ]
        : [];
}
const stemOf = (path) => path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.\w+$/, '')
    .replace(/^test_|^spec_|[._-](?:tests?|spec|it)$|(?:Tests?|Spec|IT)$/gi, '')
    .replace(/\.(?:unit|integration|e2e)$/, '')
    .toLowerCase();
/** A test file named like the changed file, or beside it in one package, is most likely its test. */
function besideEvidence(finding, candidate, { hasGraph }) {
    const file = finding.test?.file ?? (finding.test ? finding.location?.path : undefined);
    const part = candidate.parts[0];
    if (!file || !part || candidate.role !== 'code')
        return [];
    const folder = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (stemOf(file) === stemOf(part.path) && stemOf(file).length > 2)
        return [{ points: hasGraph ? 1 : 4, because: `${file} is named like ${part.path}` }];
    return folder(file) === folder(part.path) && folder(file) !== '' ? [{ points: hasGraph ? 0.5 : 2.5, because: `${file} stands beside ${part.path}` }] : [];
}
function reachEvidence(finding, candidate, context) {
    const { reach, files } = context.anchors(finding);
    const steps = Math.min(...candidate.parts.flatMap(({ declarations }) => declarations.map((id) => reach.get(id) ?? 99)), 99);
    const evidence = [];
    const where = candidate.parts[0]?.within ?? candidate.parts[0]?.path ?? '';
    if (steps < 99)
        evidence.push({
            points: 8 / (1 + 0.6 * steps),
            because: steps === 0 ? `it is in \`${where}\`, which this change edits` : `it reaches \`${where}\` in ${steps} step${steps === 1 ? '' : 's'}`,
        });
    else {
        const far = Math.min(...candidate.parts.map(({ path }) => files.get(path) ?? 99));
        if (far < 99)
            evidence.push({ points: 2.5 / (1 + 0.5 * far), because: `it imports ${candidate.parts[0]?.path ?? ''}${far > 1 ? ' through other files' : ''}` });
    }
    if (!evidence.length && finding.test !== null)
        evidence.push(...aloneEvidence(candidate, context, files));
    const spectrum = context.spectra.get(candidate.id);
    if (finding.test && steps < 99 && spectrum && spectrum.failing > 0)
        evidence.push({
            points: 5 * spectrum.ochiai + 2 * spectrum.precision,
            because: `${spectrum.failing} failing and ${spectrum.passing} passing tests reach it`,
        });
    return evidence;
}
/** Where the code cannot be followed, an edit that can change behaviour at all is a weak suspect, the only such edit a little more. */
function aloneEvidence(candidate, { behavioural, hasGraph }, files) {
    if (!behavioural.has(candidate.id))
        return [];
    const sole = behavioural.size === 1;
    if (!hasGraph)
        return [
            {
                points: sole ? 5 : 3,
                because: sole ? 'no other edit of this change can alter what the code does' : 'the code is not there to tell which edit it reaches',
            },
        ];
    const noneReached = [...behavioural].every((id) => !files.has(id.split(':')[0] ?? ''));
    return sole && noneReached ? [{ points: 4.2, because: 'no other edit of this change can alter what the code does' }] : [];
}

;// CONCATENATED MODULE: ./lib/explain/assign.js
// Gives every finding to the candidate that explains it best. Findings that speak from one place vote together.



const NOTHING = { points: 0, evidence: [], hard: false };
/** Ranks the candidates for every folded finding. */
function assign_assign(entries, candidates, context) {
    const roots = entries.filter((entry) => !context.links.has(entry));
    const rows = roots.map((entry) => {
        const scores = new Map(candidates.map((candidate) => [candidate.id, scoreOf(entry.finding, candidate, context)]).filter(([, { points }]) => points > 0));
        return { entry, scores, total: new Map([...scores].map(([id, { points }]) => [id, points])) };
    });
    const voted = vote(rows);
    const settled = parsimony(voted);
    const rankings = adopted(settled, new Map(settled.map((row) => [row.entry, rankingOf(row, candidates)])), candidates);
    for (const entry of entries) {
        const link = context.links.get(entry);
        const root = link && rankings.get(rootOf(entry, context.links));
        if (link && root)
            rankings.set(entry, { ...root, inherited: link.because });
    }
    return rankings;
}
/** Findings of one place and sort get the mean of their scores on top of their own: fourteen tests carry each other. */
function vote(rows) {
    const groups = new Map();
    for (const row of rows) {
        const key = groupOf(row.entry.finding);
        const group = groups.get(key);
        if (group)
            group.push(row);
        else
            groups.set(key, [row]);
    }
    return [...groups.values()].flatMap((group) => (group.length === 1 ? group : shared(group)));
}
function shared(group) {
    const sums = new Map();
    for (const { total } of group)
        for (const [id, points] of total)
            sums.set(id, (sums.get(id) ?? 0) + points);
    const means = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, sum]) => [id, sum / group.length]);
    return group.map((row) => ({ ...row, total: new Map(means.map(([id, mean]) => [id, 0.5 * (row.total.get(id) ?? 0) + 0.5 * mean])) }));
}
/** One failure told many times: same kind, same masked text, same innermost place outside the tests. */
function groupOf(finding) {
    const frame = finding.frames.find(({ origin }) => origin === 'app');
    const place = frame ? `${frame.path}:${frame.line ?? frame.name ?? ''}` : (finding.test?.file ?? finding.location?.path ?? '');
    if (finding.test === null && finding.location)
        return `${finding.kind}\u0000${finding.rule ?? ''}\u0000${(0,explain_keys/* maskedMessage */.t7)(finding)}`;
    if (frame)
        return `${finding.kind}\u0000${place}`;
    // "expected 3 to be 4" says nothing once its numbers are masked.
    const said = finding.kind === 'value-is' ? `${finding.message}\u0000${finding.facts.expected ?? ''}\u0000${finding.facts.actual ?? ''}` : (0,explain_keys/* maskedMessage */.t7)(finding);
    return `${finding.kind}\u0000${place}\u0000${said}`;
}
/** Where two candidates explain a finding nearly as well, the one that surely explains others wins. */
function parsimony(rows) {
    const surely = new Map();
    for (const { total, scores } of rows) {
        const ranked = ranked2(total);
        const top = ranked[0];
        if (!top || top[1] < THRESHOLD || !(scores.get(top[0])?.hard ?? false))
            continue;
        if ((top[1] - (ranked[1]?.[1] ?? 0)) / top[1] >= 0.3)
            surely.set(top[0], (surely.get(top[0]) ?? 0) + 1);
    }
    return rows.map((row) => ({
        ...row,
        total: new Map([...row.total].map(([id, points]) => [id, points + Math.min(1.5, 0.6 * Math.log2(1 + (surely.get(id) ?? 0)))])),
    }));
}
/** A compiler's message too weak to stand alone follows what the same compiler says of the same candidate: errors come in their wake. */
function adopted(rows, rankings, candidates) {
    const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
    const claimed = new Set();
    for (const { entry } of rows) {
        const best = rankings.get(entry)?.best;
        if (best)
            claimed.add(`${entry.finding.tool}\u0000${best.id}`);
    }
    for (const { entry, scores, total } of rows) {
        if (rankings.get(entry)?.best || !isCompiling(entry.finding))
            continue;
        const top = ranked2(total).find(([id, points]) => points > 0 && claimed.has(`${entry.finding.tool}\u0000${id}`));
        const best = top && byId.get(top[0]);
        if (best)
            rankings.set(entry, {
                best,
                score: withPoints(scores.get(top[0]), top[1]),
                margin: 0.3,
                second: null,
                inherited: 'the same tool names the same change elsewhere',
            });
    }
    return rankings;
}
const isCompiling = (finding) => finding.test === null && finding.location !== null && finding.kind !== 'style-rule' && ['build', 'types', 'unit', 'lint'].includes(finding.family);
const ranked2 = (total) => [...total].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
function rankingOf({ scores, total }, candidates) {
    const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
    const ranked = ranked2(total);
    const [first, second] = ranked;
    const best = first && first[1] >= THRESHOLD ? (byId.get(first[0]) ?? null) : null;
    if (!first || !best)
        return { best: null, score: NOTHING, second: null, margin: 0, inherited: null };
    const rival = second && byId.get(second[0]);
    return {
        best,
        score: withPoints(scores.get(first[0]), first[1]),
        margin: (first[1] - (second?.[1] ?? 0)) / first[1],
        inherited: null,
        second: rival && second[1] > 0 ? { candidate: rival, score: withPoints(scores.get(second[0]), second[1]) } : null,
    };
}
const withPoints = (score, points) => ({ ...(score ?? NOTHING), points });
/** The strongest sentences of several findings, without repeats: the same sentence adds its points. */
function evidenceOf(scores) {
    const by = new Map();
    for (const { evidence } of scores)
        for (const { points, because } of evidence)
            by.set(because, Math.max(by.get(because) ?? 0, points));
    return [...by]
        .map(([because, points]) => ({ points, because }))
        .sort((a, b) => Number(isWeak(a)) - Number(isWeak(b)) || b.points - a.points || (a.because < b.because ? -1 : 1));
}
/** A shared word is the last thing to be told. */
const isWeak = ({ because }) => because.startsWith('both speak of');

;// CONCATENATED MODULE: ./lib/explain/broken-data.js
// Tells data files that no longer parse, where that can be known without guessing.
const STRICT_JSON = /\.(?:json|geojson|webmanifest|ipynb)$/;
const LENIENT = /(?:^|\/)(?:[tj]sconfig[^/]*|\.?(?:eslintrc|babelrc|swcrc|jshintrc)[^/]*|\.vscode\/[^/]*|devcontainer|\.devcontainer[^/]*|renovate|biome|deno|api-extractor[^/]*|angular|nx|turbo)\.jsonc?$|\.json5$|\.jsonc$/;
/** True for a JSON file whose text is not JSON. Files whose readers allow comments and trailing commas never count. */
function isBrokenData(path, sources) {
    if (!STRICT_JSON.test(path) || LENIENT.test(path))
        return false;
    const text = sources.read(path);
    if (text === null || !text.trim())
        return false;
    try {
        JSON.parse(text.replace(/^\uFEFF/, ''));
        return false;
    }
    catch {
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/explain/edit-context.js
// What stands around an edit: the imports it takes away and, without a checkout, the declaration it is in.
/** A line that imports, in the languages we know. */
const IMPORT = /^\s*(?:import\b|from\s+\S+\s+import\b|#\s*include\b|use\s+[\w:\\]|using\s+\w|require|(?:const|let|var)\s+.{1,120}=\s*require\()/;
const TYPE_NAME = /^\s*(?:using\s+(\w+)\s*=|typedef\s[^;\n]{1,200}?\b(\w+)\s*;|#\s*define\s+(\w+)|type\s+(\w+)\b)/gm;
/** Names that stand for types or values by alias. */
const typeNames = (text) => [...text.slice(0, 200_000).matchAll(TYPE_NAME)].map((match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? '');
const SPECIFIER = /["'<]([^"'<>\n]{1,200})["'>]/g;
/** What the files of removed imports declare. */
function namesLost(edits, from, { graph, sources }) {
    const gone = edits.flatMap((edit) => edit.removed.filter((line) => IMPORT.test(line) && !edit.added.includes(line)));
    const paths = gone.flatMap((line) => [...line.matchAll(SPECIFIER)].flatMap((match) => graph.resolve(from, match[1] ?? '') ?? []));
    return new Set(paths.slice(0, 20).flatMap((path) => [...(graph.fileOf(path)?.declarations.map(({ name }) => name) ?? []), ...typeNames(sources.read(path) ?? '')]));
}
const DECLARING = /\b(?:function|func|def|fn|class|interface|struct|enum|trait|impl|module|record|object)\s+(?:\([^)\n]{0,80}\)\s*)?([A-Za-z_$][\w$]*)/;
const METHOD = /^\s*(?:(?:public|private|protected|internal|static|async|override|final|export|default|get|set|readonly|virtual|const|constexpr|inline)\s+)*(?:[\w<>[\],.?*&:]+\s+[*&]?)?([A-Za-z_$][\w$]*)\s*\([^;]{0,200}\)[^;]{0,80}[{:]\s*$/;
const NOT_METHODS = new Set(['if', 'for', 'while', 'switch', 'catch', 'return', 'with', 'elif', 'else', 'match', 'foreach', 'using', 'lock', 'when', 'unless']);
/** Without a checkout the hunk itself tells what an edit is in: the last declaration shown before it, or git's heading. */
function aroundEdit({ heading, before, added, removed }) {
    const shown = [heading, ...before, ...(added.length ? added : removed).slice(0, 1)];
    for (const line of [...shown].reverse()) {
        const name = DECLARING.exec(line)?.[1] ?? METHOD.exec(line)?.[1];
        if (name && !NOT_METHODS.has(name))
            return name;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/explain/tokens.js
// Reads a few changed lines of any language: their identifiers, literals, declared names, and whether they are comment alone.
const HASH_COMMENTS = /\.(?:py|rb|sh|bash|bats|ya?ml|toml|env|tf|r|pl|cfg|ini|conf|properties|mk|cmake|ex|exs)$|(?:^|\/)(?:Makefile|Dockerfile|\.env[^/]*|Gemfile|Rakefile|CMakeLists\.txt|\.[a-z]+rc)$/i;
const LITERAL = /"((?:[^"\\\n]|\\.){0,300})"|'((?:[^'\\\n]|\\.){0,300})'|`((?:[^`\\]|\\.){0,300})`|(?<![\w.$])(-?\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.]*[A-Za-z_$])/g;
const tokens_IDENTIFIER = /[A-Za-z_$][\w$]*/g;
const DECLARES = [
    /\b(?:function|func|def|fn|class|interface|type|enum|struct|trait|module|namespace|object|record|const|let|var|val|static|macro|union|typedef|sub|proc|local)\s+(?:\([^)\n]{0,80}\)\s*)?(?:mut\s+|\*)?([A-Za-z_$][\w$]*)/g,
    /^\s*(?:export\s+)?(?:pub(?:\([^)]*\))?\s+|public\s+|private\s+|protected\s+|internal\s+|static\s+|readonly\s+|final\s+|async\s+|override\s+|abstract\s+|virtual\s+|const\s+|constexpr\s+|inline\s+|export\s+)*["']?([A-Za-z_$][\w$-]*)["']?\??\s*(?::(?!:)|=(?![=>])|:=)/gm,
    /^\s*(?:[\w<>[\],.?*&:\s]{1,80}\s[*&]?)?([A-Za-z_$][\w$]*)\s*\([^;\n]{0,200}\)\s*(?:const\s*)?(?:->\s*[^{;\n]{1,80}|:\s*[^{;\n]{1,80}|throws [\w., ]{1,80})?\s*[{:]?\s*$/gm,
    /^\s*([A-Z][\w]*)\s*(?:[,({]|$)/gm,
    /^\s*export\s+(?:declare\s+)?([A-Za-z_][A-Za-z0-9_]*)=/gm,
];
const KEYWORDS = new Set('if else for while do switch case break continue return throw try catch finally new delete typeof instanceof in of as from import export default function class extends implements interface type enum const let var async await yield static public private protected readonly override abstract def elif pass raise except with lambda and or not is None True False self cls func go defer select chan map range package struct fn impl pub mut match use mod where loop ref dyn move crate super this null undefined true false void int string bool float double char long short byte unsigned signed begin end then fi done esac local echo final val fun when object record sealed data nil let'.split(' '));
/** True for a line that is blank or comment alone, in the languages we know; Python docstring lines in one line count as comment. */
function isCommentLine(line, path) {
    const text = line.trim();
    if (!text)
        return true;
    if (/\.(?:md|mdx|rst|adoc)$/i.test(path))
        return true;
    if (HASH_COMMENTS.test(path))
        return text.startsWith('#') || /^(?:"""|''').*(?:"""|''')$/.test(text);
    if (/\.sql$|\.lua$|\.hs$/.test(path) && text.startsWith('--'))
        return true;
    return /^(?:\/\/|\/\*|\*(?:\s|\/|$)|<!--|#!\[|--\s)/.test(text) && !/\*\/\s*\S/.test(text);
}
/** Lines without comments at their end; strings keep theirs. Good enough for tokens, not a parser. */
function codeOf(lines, path) {
    const hash = HASH_COMMENTS.test(path);
    return lines
        .filter((line) => !isCommentLine(line, path))
        .map((line) => (hash ? line.replace(/(?<=\s)#(?![{!]).*$/, '') : line.replace(/(?<=[\s;,{}()])\/\/.*$/, '').replace(/\/\*.{0,200}?\*\//g, '')));
}
const PROSE = /\.(?:txt|golden|snap|tmpl|tpl|mustache|hbs|ejs|j2|html?|csv|tsv|svg|ftl|eml|out|expected)$/i;
/** Tokens of a few lines. A file of plain text has its whole lines as literals. */
function tokensOf(lines, path) {
    if (PROSE.test(path))
        return {
            identifiers: new Set(lines.join('\n').match(tokens_IDENTIFIER) ?? []),
            literals: [...new Set(lines.map((line) => line.trim()).filter((line) => line.length > 2))],
            declares: new Set(),
        };
    const text = codeOf(lines, path).join('\n');
    const literals = new Set();
    const bare = text.replace(LITERAL, (...groups) => {
        const literal = (groups[1] ?? groups[2] ?? groups[3] ?? groups[4]);
        if (literal !== undefined && literal !== '')
            literals.add(groups[4] === undefined ? literal : literal.replaceAll('_', ''));
        // Identifiers inside a template or a quoted key still count as names.
        return groups[4] === undefined ? ` ${templateNames(literal ?? '')} ` : ' 0 ';
    });
    const identifiers = new Set((bare.match(tokens_IDENTIFIER) ?? []).filter((word) => !KEYWORDS.has(word) && word.length > 1));
    for (const literal of literals)
        if (/^[A-Za-z_$][\w$-]{1,60}$/.test(literal))
            identifiers.add(literal);
    return { identifiers, literals: [...literals], declares: declaredIn(text) };
}
const templateNames = (literal) => [...literal.matchAll(/\$\{([^}]{1,80})\}|\{([A-Za-z_][\w.]{0,60})[^}]{0,20}\}/g)].map((match) => match[1] ?? match[2] ?? '').join(' ');
function declaredIn(text) {
    const names = new Set();
    for (const pattern of DECLARES)
        for (const match of text.matchAll(pattern))
            if (match[1] && !KEYWORDS.has(match[1]))
                names.add(match[1]);
    return names;
}
/** Names that stand less often in `after` than in `before`: what an edit takes away also where the name itself stays. */
function fewerIn(after, before, path) {
    const count = (lines) => {
        const counts = new Map();
        for (const word of codeOf(lines, path).join('\n').match(tokens_IDENTIFIER) ?? [])
            if (!KEYWORDS.has(word))
                counts.set(word, (counts.get(word) ?? 0) + 1);
        return counts;
    };
    const now = count(after);
    return new Set([...count(before)].filter(([word, times]) => times > (now.get(word) ?? 0)).map(([word]) => word));
}
/** The code of some lines as one string of tokens, white space, semicolons and trailing commas aside: for comparing two tellings of one thing. */
function essence(lines, path) {
    return essenceWords(lines, path)
        .join(' ')
        .replace(/ ,(?= [\])}])/g, '');
}
/** The same as a list, a string literal being one word. */
function essenceWords(lines, path) {
    const words = codeOf(lines, path)
        .join('\n')
        .match(/[A-Za-z_$][\w$]*|\d[\w.]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|[^\s\w]/g) ?? [];
    return words.map(plainWord).filter((word) => word !== ';');
}
/** One spelling for a string in any quotes and for a number in any notation. */
function plainWord(word) {
    if (word.length > 1 && /^['"`]/.test(word))
        return `"${word.slice(1, -1)}"`;
    const number = /^\d[\d_]*(?:\.\d+)?(?:[eE]\d+)?$/.test(word) ? Number(word.replaceAll('_', '')) : Number.NaN;
    return Number.isFinite(number) ? String(number) : word;
}

;// CONCATENATED MODULE: ./lib/explain/neutral.js
// Tells edits that cannot change what the code does: comments, layout, a local name introduced or changed.
// A pull request is full of them, and by size or place alone they would win blame.


const LOCAL = /^\s*(?:(?:const|let|var|val|final|auto|mut|local|my)\s+)*(?:(?:const|let|var|val|auto|final\s+\w+|int|long|double|float|bool|boolean|String|std::\w+|size_t)\s+)?([A-Za-z_$][\w$]*)(?:\s*:\s*[^=\n]{1,60})?\s*:?=(?!=)\s*(.+?);?\s*$/;
/** True when the edit's old and new code say the same (`isLocal`: it is inside a function): equal tokens, equal after a local name's value is put back, or equal after one consistent renaming of names the edit itself declares. */
function isNeutral(edit, path, isLocal = true) {
    const before = essence(edit.removed, path);
    const after = essence(edit.added, path);
    if (before === after)
        return true;
    if (!before || !after)
        return false;
    // A name that others can see is no local: giving it another is a change.
    return isLocal && (inlined(edit.added, edit.removed, path) || inlined(edit.removed, edit.added, path) || renamed(edit, path));
}
/** Puts the value of each local that only `longer` declares in its place and compares. */
function inlined(longer, shorter, path) {
    const target = essence(shorter, path).replaceAll(/[()]/g, '').replaceAll(/\s+/g, ' ').trim();
    const locals = [];
    const rest = codeOf(longer, path).filter((line) => {
        const match = LOCAL.exec(line);
        if (!match?.[1] || !match[2] || hasWord(target, match[1]))
            return true;
        locals.push({ name: match[1], value: match[2] });
        return false;
    });
    if (!locals.length || locals.length > 4)
        return false;
    const value = locals.reduceRight((text, local) => text.replaceAll(bareName(local.name), () => local.value), rest.join('\n'));
    return essence([value], path).replaceAll(/[()]/g, '').replaceAll(/\s+/g, ' ').trim() === target;
}
/** True when both sides differ only in names that each side declares as locals of its own. */
function renamed(edit, path) {
    const before = essenceWords(edit.removed, path);
    const after = essenceWords(edit.added, path);
    if (before.length !== after.length)
        return false;
    const pairs = new Map();
    for (let at = 0; at < before.length; at++) {
        const from = before[at] ?? '';
        const to = after[at] ?? '';
        if (from === to)
            continue;
        if (!/^[A-Za-z_$]/.test(from) || !/^[A-Za-z_$]/.test(to) || (pairs.has(from) && pairs.get(from) !== to))
            return false;
        pairs.set(from, to);
    }
    const declared = (lines, name) => codeOf(lines, path).some((line) => LOCAL.exec(line)?.[1] === name && /^\s*(?:const|let|var|val|auto|final|my|local|\w+\s*:=|\s+\w+\s*=)/.test(line)) ||
        new RegExp(`\\(?\\b${literal(name)}\\)?\\s*=>|\\blambda ${literal(name)}\\b|\\bfor\\s*\\(?\\s*(?:const |let |var )?${literal(name)}\\b|\\|${literal(name)}\\|`).test(codeOf(lines, path).join('\n'));
    return pairs.size > 0 && [...pairs].every(([from, to]) => declared(edit.removed, from) && declared(edit.added, to));
}
const OWN_LINES = /^\s*"?(?:version|name|description|license|author|private|keywords|homepage|repository|bugs|readme|authors|urls?|title)"?\s*[:=]/;
/** True for a manifest's lines about the package itself: they install nothing. */
const isAboutItself = (edit) => [...edit.removed, ...edit.added].every((line) => line.trim() === '' || OWN_LINES.test(line));
/** True when both sides are equal but for one name, whatever it names. */
function onlyRenames(edit, path) {
    const before = essenceWords(edit.removed, path);
    const after = essenceWords(edit.added, path);
    if (before.length !== after.length || before.length < 2)
        return false;
    const pairs = new Set(before.flatMap((word, at) => (word === after[at] ? [] : [`${word}\u0000${after[at]}`])));
    const [pair] = pairs;
    // Behind a dot, in a call or as a value, another name is another behaviour; where it is declared it is a renaming.
    const at = before.findIndex((word, index) => word !== after[index]);
    const declared = before[at - 1] !== '.' && before[at - 1] !== '=' && before[at - 1] !== '(';
    return pairs.size === 1 && declared && (pair?.split('\u0000').every((word) => /^[A-Za-z_$][\w$]*$/.test(word)) ?? false);
}
const bareName = (name) => new RegExp(`(?<![w$.])${literal(name)}(?![w$])`, 'g');
const hasWord = (text, name) => bareName(name).test(text);
/** True when the edit only adds declarations or entries and takes nothing away. */
const isPureAddition = (edit, path) => codeOf(edit.removed, path).length === 0 && codeOf(edit.added, path).length > 0;

;// CONCATENATED MODULE: ./lib/explain/roles.js
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
    { file: /(?:^|\/)(?:\.rubocop[^/]*|\.rspec)$/, role: 'config', tools: /rubocop|rspec/ },
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
    { file: /\.(?:md|mdx|rst|adoc)$|(?:^|\/)(?:LICENSE|CHANGELOG|AUTHORS|NOTICE)[^/]*$/i, role: 'docs', tools: /markdownlint|prettier|vale|remark/ },
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

;// CONCATENATED MODULE: ./lib/explain/candidates.js
// Turns the change into candidates: one per edit that stands alone, edits that belong together as one.






const MAX_CANDIDATES = 2_000;
const KEYED = /^\s*(?:-\s+)?(?:export\s+)?["']?[\w.$@/-]{1,80}["']?\s*[:=](?![=>])/;
/** All candidates of a change, in path and line order; at most 2,000. */
function candidatesOf(change, graph, sources) {
    if (!change)
        return [];
    const files = [...change.files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const drafts = files.flatMap((file) => draftsOf(file, graph)).slice(0, MAX_CANDIDATES);
    return joinRenames(drafts.map((draft) => candidateOf(draft, { graph, sources })));
}
function draftsOf(file, graph) {
    if (file.binary)
        return [{ file, edits: [], type: 'binary' }];
    if (file.status === 'deleted')
        return [{ file, edits: file.edits, type: 'delete' }];
    if (file.status === 'added')
        return [{ file, edits: file.edits, type: 'add' }];
    const edits = file.edits.flatMap((edit) => splitKeyed(edit));
    const drafts = joinEdits(file, edits, graph).map((group) => ({ file, edits: group, type: 'edit' }));
    return file.status === 'renamed' ? [{ file, edits: [], type: 'rename' }, ...drafts] : drafts;
}
/** Cuts an edit whose lines each set a key of their own into one edit per key: two settings changed side by side are two candidates. */
function splitKeyed(edit) {
    const { removed, added } = edit;
    const keyed = (lines) => lines.length > 1 && lines.every((line) => KEYED.test(line));
    if (removed.length === added.length && keyed(removed) && keyed(added)) {
        return added.map((line, at) => ({
            ...edit,
            line: edit.line + at,
            endLine: edit.line + at,
            oldLine: edit.oldLine + at,
            removed: [removed[at] ?? ''],
            added: [line],
        }));
    }
    if (!added.length && keyed(removed))
        return removed.map((line, at) => ({ ...edit, oldLine: edit.oldLine + at, removed: [line] }));
    if (!removed.length && keyed(added))
        return added.map((line, at) => ({ ...edit, line: edit.line + at, endLine: edit.line + at, added: [line] }));
    return [edit];
}
/** Groups a file's edits: those inside one function, and an import with the edit that starts or stops to need it. */
function joinEdits(file, edits, graph) {
    const groups = [];
    const homes = [];
    const imports = [];
    for (const edit of edits) {
        if ([...edit.removed, ...edit.added].some((line) => line.trim()) && [...edit.removed, ...edit.added].every((line) => !line.trim() || IMPORT.test(line))) {
            imports.push(edit);
            continue;
        }
        const home = functionAround(file.path, edit, graph);
        const at = home === null ? -1 : homes.indexOf(home);
        if (at >= 0)
            groups[at]?.push(edit);
        else {
            groups.push([edit]);
            homes.push(home);
        }
    }
    for (const edit of imports) {
        const moved = changedNames([edit], file.path);
        const users = groups.filter((group) => [...changedNames(group, file.path)].some((name) => moved.has(name)));
        if (users.length === 1)
            users[0]?.push(edit);
        else
            groups.push([edit]);
    }
    return groups;
}
function functionAround(path, edit, graph) {
    const home = graph
        .touching(path, Math.max(edit.line, 1), Math.max(edit.endLine, edit.line, 1))
        .find(({ kind }) => ['function', 'method', 'test', 'hook'].includes(kind));
    return home?.id ?? null;
}
/** True inside a function; where the code is not there to tell, lower-case names further in are taken for locals. */
function isInFunction(path, edit, graph) {
    if (graph.fileOf(path))
        return functionAround(path, edit, graph) !== null;
    return [...edit.removed, ...edit.added].every((line) => !line.trim() || (/^\s{2,}|^\t/.test(line) && !/^\s*[A-Z][A-Z0-9_]+\s*[:=]/.test(line)));
}
function changedNames(edits, path) {
    const before = tokensOf(edits.flatMap((edit) => edit.removed), path).identifiers;
    const after = tokensOf(edits.flatMap((edit) => edit.added), path).identifiers;
    return new Set([...[...before].filter((name) => !after.has(name)), ...[...after].filter((name) => !before.has(name))]);
}
const minus = (a, b) => new Set([...a].filter((name) => !b.has(name)));
function candidateOf(draft, checkout) {
    const { file, type, edits } = draft;
    const { role, tools } = roleOf(file.path, (0,test_path/* isTestPath */.M)(file.path));
    const parts = partsOf(draft, checkout.graph);
    return {
        id: `${file.path}:${parts[0]?.line ?? 0}:${type}`,
        type,
        role,
        tools,
        parts,
        ...differencesOf(draft),
        lost: namesLost(edits, file.path, checkout),
        ...natureOf(draft, role, checkout),
    };
}
/** Names and literals by side. */
function differencesOf({ file, edits, type }) {
    const [old, now] = [edits.flatMap((edit) => edit.removed), edits.flatMap((edit) => edit.added)];
    const [before, after] = [tokensOf(old, file.oldPath), tokensOf(now, file.path)];
    return {
        removed: minus(before.identifiers, after.identifiers),
        added: minus(after.identifiers, before.identifiers),
        fewer: fewerIn(now, old, file.path),
        more: fewerIn(old, now, file.path),
        names: new Set([...before.identifiers, ...after.identifiers]),
        drops: type === 'add' ? new Set() : minus(before.declares, after.declares),
        brings: minus(after.declares, before.declares),
        removedLiterals: before.literals.filter((literal) => !after.literals.includes(literal)),
        addedLiterals: after.literals.filter((literal) => !before.literals.includes(literal)),
    };
}
/** What the edits as a whole can and cannot do. */
function natureOf({ file, edits, type }, role, { graph, sources }) {
    const { path } = file;
    const isEdit = type === 'edit';
    const changesNothing = (edit) => isNeutral(edit, path, isInFunction(path, edit, graph)) || (role === 'manifest' && isAboutItself(edit));
    return {
        renames: isEdit && edits.every((edit) => onlyRenames(edit, path)),
        broken: type !== 'delete' && isBrokenData(path, sources),
        neutral: isEdit && edits.every(changesNothing),
        addition: (isEdit && edits.every((edit) => isPureAddition(edit, path))) || (type === 'add' && role !== 'test'),
    };
}
function partsOf({ file, edits, type }, graph) {
    const whole = { path: file.path, oldPath: file.oldPath, line: 1, endLine: 1, edit: null, declarations: [], within: null };
    if (!edits.length)
        return [whole];
    if (type === 'delete')
        return [{ ...whole, edit: edits[0] ?? null }];
    const parts = edits.map((edit) => {
        const touched = graph.touching(file.path, edit.line, Math.max(edit.line, edit.endLine));
        const home = touched.find(({ kind }) => kind !== 'module') ?? null;
        return {
            path: file.path,
            oldPath: file.oldPath,
            line: edit.line,
            endLine: Math.max(edit.line, edit.endLine),
            edit,
            declarations: touched.map(({ id }) => id),
            within: home ? nameOf(home) : aroundEdit(edit),
        };
    });
    // An import moved along is not what to show first.
    return [...parts].sort((a, b) => Number(isImport(a)) - Number(isImport(b)) || a.line - b.line);
}
const isImport = ({ edit }) => edit !== null && [...edit.removed, ...edit.added].every((line) => IMPORT.test(line));
/** A declaration's name as a sentence shows it: `Owner.member`. */
const nameOf = ({ owner, name }) => (owner ? `${owner}.${name}` : name);
/** Makes one candidate of those that take away and bring the same names: a renaming done in several places. */
function joinRenames(candidates) {
    const byPair = new Map();
    const joined = [];
    for (const candidate of candidates) {
        const key = renameKey(candidate);
        const at = key === null ? undefined : byPair.get(key);
        const other = at === undefined ? undefined : joined[at];
        if (at !== undefined && other) {
            joined[at] = merged(other, candidate);
            continue;
        }
        if (key !== null)
            byPair.set(key, joined.length);
        joined.push(candidate);
    }
    return joined;
}
function renameKey(candidate) {
    if (candidate.neutral || candidate.type !== 'edit' || candidate.removed.size !== 1 || candidate.added.size !== 1)
        return null;
    if (candidate.role !== 'code' && candidate.role !== 'test')
        return null;
    return `${[...candidate.removed][0]}\u0000${[...candidate.added][0]}`;
}
const union = (a, b) => new Set([...a, ...b]);
const WEIGHT = { code: 0, data: 1, config: 1, env: 1, manifest: 1, workflow: 1, test: 2, docs: 3 };
function merged(a, b) {
    // The place that declares the name comes first, code before tests.
    const rank = ({ drops, role }) => WEIGHT[role] * 2 + (drops.size ? 0 : 1);
    const [first, second] = rank(b) < rank(a) ? [b, a] : [a, b];
    return {
        ...first,
        parts: [...first.parts, ...second.parts],
        names: union(first.names, second.names),
        drops: union(first.drops, second.drops),
        brings: union(first.brings, second.brings),
        removedLiterals: [...new Set([...first.removedLiterals, ...second.removedLiterals])],
        addedLiterals: [...new Set([...first.addedLiterals, ...second.addedLiterals])],
        addition: first.addition && second.addition,
    };
}

// EXTERNAL MODULE: ./lib/model/kind.js
var kind = __webpack_require__(1215);
;// CONCATENATED MODULE: ./lib/explain/confidence.js
// How sure we may be of a cause: from the kind of evidence and the margin to the next candidate.
/** Words for the margins: wide enough and on hard evidence is certain, wide enough alone is likely, the rest is possible. */
function confidenceOf(rankings) {
    const claimed = rankings.filter(({ best }) => best !== null);
    if (!claimed.length)
        return 'unknown';
    const top = [...claimed].sort((a, b) => b.score.points * b.margin - a.score.points * a.margin)[0];
    const own = claimed.filter(({ inherited }) => inherited === null);
    const margin = own.length ? own.reduce((sum, ranking) => sum + ranking.margin, 0) / own.length : top.margin;
    const points = top.score.points;
    if (top.score.hard && points >= 16 && top.margin >= 0.5 && margin >= 0.4)
        return 'certain';
    if (points >= 9 && (top.margin >= 0.3 || margin >= 0.3))
        return 'likely';
    return 'possible';
}

;// CONCATENATED MODULE: ./lib/explain/dimension.js
// What the legs that fail have in common and the others have not, by exact set logic over their matrix values.
/** "only on node 20": the smallest set of values of one key, or of two, that picks out exactly the failing legs. Null when all legs fail, none is known, or no such set is there. */
function dimensionOf(failing, legs) {
    const failed = new Set(failing);
    const bad = legs.filter(({ job }) => failed.has(job));
    const good = legs.filter(({ job }) => !failed.has(job));
    if (!bad.length || !good.length)
        return null;
    const keys = [...new Set(legs.flatMap(({ matrix }) => Object.keys(matrix)))].sort();
    for (const key of keys) {
        const values = valuesOf(bad, key);
        if (values.length && !good.some(({ matrix }) => values.includes(matrix[key] ?? '')))
            return `only on ${named(key, values)}`;
    }
    for (const [at, one] of keys.entries()) {
        for (const two of keys.slice(at + 1)) {
            const [ones, twos] = [valuesOf(bad, one), valuesOf(bad, two)];
            if (ones.length !== 1 || twos.length !== 1)
                continue;
            if (!good.some(({ matrix }) => matrix[one] === ones[0] && matrix[two] === twos[0]))
                return `only on ${named(one, ones)} with ${named(two, twos)}`;
        }
    }
    return bad.length === 1 ? `only on ${bad[0]?.job ?? ''}` : null;
}
/** `dimensionOf` for many causes of one run, of which most fail on the same few sets of legs. */
function dimensionsOf(legs) {
    const known = new Map();
    return (failing) => {
        const key = failing.join('\u0000');
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const found = dimensionOf(failing, legs);
        known.set(key, found);
        return found;
    };
}
const valuesOf = (legs, key) => [...new Set(legs.map(({ matrix }) => matrix[key] ?? ''))].filter(Boolean).sort();
/** Keys of a display name are mere positions: then the values speak alone. */
const named = (key, values) => (/^\d+$/.test(key) ? '' : `${key} `) + (values.length > 1 ? `${values.slice(0, -1).join(', ')} and ${values.at(-1)}` : (values[0] ?? ''));

;// CONCATENATED MODULE: ./lib/explain/residual.js
// Groups what no candidate claims, by strong keys only: a false merge hides a bug, a false split costs one line.


/** Keys that say too little to join anything. */
const GENERIC = /^(?:member:(?:length|map|id|name|type|value|data|get|set|toString|then)|port:|generated|resource:mem)$/;
/** Sets of findings that belong together, each sorted as given. */
function residualGroups(entries, links) {
    const parent = new Map(entries.map((entry) => [entry, entry]));
    const find = (entry) => {
        let root = entry;
        for (let up = parent.get(root); up && up !== root; up = parent.get(root))
            root = up;
        for (let at = entry; at !== root;) {
            const up = parent.get(at) ?? root;
            parent.set(at, root);
            at = up;
        }
        return root;
    };
    const join = (a, b) => {
        const [one, two] = [find(a), find(b)];
        if (one !== two)
            parent.set(two, one);
    };
    const byKey = new Map();
    for (const entry of entries) {
        for (const key of residual_keysOf(entry)) {
            const other = byKey.get(key);
            if (other)
                join(other, entry);
            else
                byKey.set(key, entry);
        }
        const root = rootOf(entry, links);
        if (root !== entry && parent.has(root))
            join(root, entry);
    }
    const groups = new Map();
    for (const entry of entries) {
        const root = find(entry);
        const group = groups.get(root);
        if (group)
            group.push(entry);
        else
            groups.set(root, [entry]);
    }
    return [...groups.values()];
}
function residual_keysOf({ finding }) {
    const keys = [];
    const subject = (0,explain_keys/* subjectOf */.et)(finding);
    if (subject && !GENERIC.test(subject))
        keys.push(`s\u0000${subject}`);
    const place = finding.location?.line && !finding.test ? `p\u0000${finding.location.path}:${finding.location.line}` : null;
    if (place)
        keys.push(place);
    const frame = finding.frames.find(({ origin }) => origin === 'app');
    if (frame?.line)
        keys.push(`p\u0000${frame.path}:${frame.line}`);
    if (finding.kind === 'style-rule' && finding.rule)
        keys.push(`r\u0000${finding.tool}\u0000${finding.rule}`);
    else if (finding.tool === 'prettier' && !finding.rule)
        keys.push(`r\u0000${finding.tool}`);
    const message = (0,explain_keys/* maskedMessage */.t7)(finding);
    if ((0,explain_keys/* plain */.pj)(message).length >= 16 && finding.kind !== 'value-is')
        keys.push(`m\u0000${finding.kind}\u0000${message}`);
    else if (finding.kind === 'value-is' && finding.test)
        keys.push(`v\u0000${finding.test.file ?? ''}\u0000${finding.message}`);
    return keys;
}

;// CONCATENATED MODULE: ./lib/explain/group.js
// The causes in the making: findings gathered under the candidate that explains them, or under each other.


/** All groups of the findings that ask for an explanation. */
function groupsOf(entries, rankings, links) {
    const claimed = new Map();
    const rest = [];
    for (const entry of entries) {
        const best = rankings.get(entry)?.best;
        const own = best && claimed.get(best);
        if (own)
            own.push(entry);
        else if (best)
            claimed.set(best, [entry]);
        else
            rest.push(entry);
    }
    const groups = [...claimed].map(([candidate, own]) => ({ candidate, entries: own }));
    return [...groups, ...residualGroups(rest, links).map((own) => ({ candidate: null, entries: own }))];
}
/** The finding that tells a group best: a root of the cascades, from the nearest loop, with the firmest evidence. */
function primaryOf(group, rankings, links) {
    const weight = (entry) => {
        const { finding } = entry;
        const own = rootOf(entry, links) === entry ? 0 : 1_000;
        const kind = KIND_RANK[finding.kind] ?? 20;
        return own + (finding.isGeneric ? 300 : 0) + kind - Math.min(rankings.get(entry)?.score.points ?? 0, 60) / 10;
    };
    return [...group.entries].sort((a, b) => weight(a) - weight(b))[0];
}
/** Kinds from the most telling to the least: a missing module says more than a failed assertion. */
const KIND_RANK = {
    'deps-resolve': 0,
    'tool-present': 1,
    resource: 1,
    runner: 1,
    'env-set': 2,
    'config-valid': 2,
    syntax: 2,
    'module-exists': 3,
    'export-exists': 4,
    'network-up': 3,
    'service-up': 4,
    'port-free': 4,
    'member-exists': 5,
    'name-defined': 5,
    signature: 6,
    exhaustive: 6,
    'never-null': 7,
    'type-is': 8,
    policy: 8,
    'file-exists': 8,
    'generated-fresh': 8,
    snapshot: 9,
    budget: 9,
    race: 9,
    'http-status': 11,
    'value-is': 10,
    throws: 10,
    'ui-present': 11,
    'time-limit': 12,
    'style-rule': 14,
    unknown: 18,
};

;// CONCATENATED MODULE: ./lib/explain/edit-saying.js
// Puts a small edit into words: what the old code said and what the new one says.

const SPAN_CHARS = 48;
const edit_saying_WORDS = /[<>=!]==?|<=|>=|&&|\|\||\?\?|=>|->|::|[+*/%-]=|[A-Za-z_$][\w$]*|\d[\w.]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|[^\s\w]|\s+/g;
/** The words for a candidate's main edit; null when it is too large to be said in one line. */
function editSaying(candidate) {
    const part = candidate.parts[0];
    if (!part)
        return null;
    if (candidate.type === 'delete')
        return { assumption: `${code(part.path)} is there`, now: 'it is deleted' };
    if (candidate.type === 'rename')
        return { assumption: `${code(part.oldPath)} is there`, now: `it is ${code(part.path)}` };
    if (candidate.type === 'add')
        return { assumption: `${code(part.path)} fits what is there`, now: 'it is new' };
    if (candidate.type === 'binary')
        return { assumption: `${code(part.path)} is as before`, now: 'it is changed' };
    if (candidate.broken)
        return { assumption: `${code(part.path)} parses`, now: 'it does not' };
    const change = smallestChange(candidate, part);
    if (!change)
        return null;
    const name = subjectName(part, change.key);
    if (change.before && change.after)
        return {
            assumption: change.key ? `${code(change.key)} is ${code(change.before)}` : `${name} says ${code(change.before)}`,
            now: `it ${change.key ? 'is' : 'says'} ${code(change.after)}`,
        };
    if (change.before)
        return { assumption: change.key ? `${code(change.key)} is set` : `${name} says ${code(change.before)}`, now: 'it is gone' };
    return { assumption: `${name} is as before`, now: `it adds ${code(change.after)}` };
}
const subjectName = (part, key) => (key ? code(key) : part.within ? code(part.within) : code(part.path));
/** A code span that survives backticks in its text. */
const code = (text) => `\`${text.replaceAll('`', "'")}\``;
/** The pair of lines that differ, cut down to the differing words with a little around them. */
function smallestChange(_candidate, main) {
    const { edit } = main;
    if (!edit)
        return null;
    const before = codeOf(edit.removed, main.oldPath)
        .map((line) => line.trim())
        .filter(Boolean);
    const after = codeOf(edit.added, main.path)
        .map((line) => line.trim())
        .filter(Boolean);
    if (before.length > 6 || after.length > 6 || (!before.length && !after.length))
        return null;
    const oneLine = before.length <= 1 && after.length <= 1;
    const key = oneLine ? keyOf(before[0], after[0]) : null;
    if (key && key.before !== key.after)
        return { key: key.name, before: span(key.before), after: span(key.after) };
    if (!after.length)
        return { key: null, before: span(before[0] ?? ''), after: '' };
    if (!before.length)
        return { key: null, before: '', after: span(after[0] ?? '') };
    const [one, two] = differing(before.join(' '), after.join(' '));
    return one.length <= SPAN_CHARS * 2 && two.length <= SPAN_CHARS * 2
        ? { key: null, before: span(one), after: span(two) }
        : { key: null, before: span(before[0] ?? ''), after: span(after[0] ?? '') };
}
const span = (text) => (text.length > SPAN_CHARS ? `${text.slice(0, SPAN_CHARS - 1)}…` : text);
const ASSIGNED = /^(?:export\s+)?(?:(?:const|let|var|val|final|static|public|private|readonly|pub)\s+)*["']?([\w.$-]{2,60})["']?(?:\s*:\s*[\w<>[\]|]{1,40}(?=\s*=))?\s*[:=]\s*(.{1,120}?)[,;]?$/;
/** The setting both lines give a value to, with the two values. */
function keyOf(before, after) {
    const [old, now] = [ASSIGNED.exec(before ?? ''), ASSIGNED.exec(after ?? '')];
    const name = old?.[1] ?? now?.[1];
    if (!name || (old && now && old[1] !== now[1]) || (before && !old) || (after && !now))
        return null;
    return { name, before: old?.[2] ?? '', after: now?.[2] ?? '' };
}
/** The middles of two texts that differ, widened to whole expressions. */
function differing(a, b) {
    const [one, two] = [wordsIn(a), wordsIn(b)];
    let start = 0;
    while (start < one.length && start < two.length && one[start] === two[start])
        start++;
    let end = 0;
    while (end < one.length - start && end < two.length - start && one[one.length - 1 - end] === two[two.length - 1 - end])
        end++;
    const [from, left] = [back(one, start), forth(one, end)];
    return [expression(one, from, one.length - left), expression(two, back(two, start), two.length - forth(two, end))];
}
const wordsIn = (text) => (text.match(edit_saying_WORDS) ?? []).filter((word) => word.trim() !== '');
const OPERATOR = /^(?:[<>=!+\-*/%&|]|[<>=!]==?|<=|>=|&&|\|\||\?\?)$/;
const isName = (word) => word !== undefined && /^[\w$"'`]/.test(word);
const isLink = (word) => word === '.' || word === ':' || word === '?' || word === '>' || word === '-';
/** To the left: the rest of a dotted name, and over an operator the operand before it. */
function back(words, start) {
    let at = start;
    if (at > 0 && OPERATOR.test(words[at] ?? '') && isName(words[at - 1]))
        at--;
    else if (at > 1 && isName(words[at]) && OPERATOR.test(words[at - 1] ?? '')) {
        while (at > 0 && OPERATOR.test(words[at - 1] ?? ''))
            at--;
        if (isName(words[at - 1]))
            at--;
    }
    while (at > 1 && (words[at - 1] === '.' || words[at - 1] === ':') && (isName(words[at - 2]) || isLink(words[at - 2])))
        at -= isName(words[at - 2]) ? 2 : 1;
    return at;
}
/** To the right: the rest of a dotted name, and over an operator the operand after it. Returns the words left out at the end. */
function forth(words, end) {
    let at = words.length - end;
    const last = words[at - 1];
    if (at < words.length && !isName(last) && isName(words[at]))
        at++;
    while (at < words.length - 1 && (words[at] === '.' || words[at] === ':') && (isName(words[at + 1]) || isLink(words[at + 1])))
        at += isName(words[at + 1]) ? 2 : 1;
    // An index or a short call belongs to the name before it.
    if (at < words.length && isName(words[at - 1]) && /^[[(]$/.test(words[at] ?? '')) {
        const close = words.indexOf(words[at] === '[' ? ']' : ')', at);
        if (close > 0 && close - at <= 6)
            at = close + 1;
    }
    return words.length - at;
}
/** Words as code, with the brackets they open closed again or left out. */
function expression(words, from, to) {
    let end = Math.max(from, to);
    const open = () => words.slice(from, end).reduce((depth, word) => depth + (/^[([{]$/.test(word) ? 1 : /^[)\]}]$/.test(word) ? -1 : 0), 0);
    for (let tries = 0; open() > 0 && end < words.length && tries < 24; tries++)
        end++;
    return spaced(words.slice(from, end));
}
/** Joins words as people write them: blanks around operators, none around dots and inside brackets. */
function spaced(words) {
    let text = '';
    words.forEach((word, at) => {
        const before = words[at - 1] ?? '';
        const glued = at === 0 ||
            /^[.,;:)\]}]$/.test(word) ||
            /^[.([{!@$#]$/.test(before) ||
            (/^[([]$/.test(word) && isName(before)) ||
            word === '::' ||
            before === '::' ||
            (before === '-' && !isName(words[at - 2]));
        text += glued ? word : ` ${word}`;
    });
    return text.trim().replace(/^(?:[,;]|&&|\|\|)\s*/, '');
}

;// CONCATENATED MODULE: ./lib/explain/sayings.js
// One grammar for all kinds: the assumption in the present tense, with the code's own names, and what is so instead.
const sayings_code = (text) => `\`${text.replaceAll('`', "'").slice(0, 80)}\``;
const firm = (assumption, now = '') => ({ assumption, now, firm: true });
const loose = (assumption, now = '') => ({ assumption, now, firm: false });
/** The words for a finding, helped by the candidate that explains it. */
function sayings(finding, candidate) {
    const say = SAYINGS[finding.kind];
    return say(finding, candidate);
}
/** The name that came for one that went: the only one brought by the same edit, or the one most like it. */
function replacementOf(name, candidate) {
    if (!candidate || !(candidate.drops.has(name) || candidate.removed.has(name)))
        return null;
    const pool = [...(candidate.brings.size ? candidate.brings : candidate.added)].filter((other) => other !== name);
    if (pool.length === 1)
        return pool[0] ?? null;
    const scored = pool.map((other) => ({ other, alike: alike(name, other) })).sort((a, b) => b.alike - a.alike || (a.other < b.other ? -1 : 1));
    return scored[0] && scored[0].alike >= 0.4 ? scored[0].other : null;
}
/** Share of common letter pairs, 0..1 (Dice). */
function alike(a, b) {
    const pairs = (text) => [...text.toLowerCase()].slice(1).map((letter, at) => `${text[at]?.toLowerCase() ?? ''}${letter}`);
    const [one, two] = [pairs(a), pairs(b)];
    return one.length + two.length ? (2 * one.filter((pair) => two.includes(pair)).length) / (one.length + two.length) : 0;
}
const goneOrRenamed = (name, candidate) => {
    const now = replacementOf(name, candidate);
    return now ? `it is ${sayings_code(now)}` : candidate?.drops.has(name) || candidate?.removed.has(name) ? 'it is gone' : 'it is not';
};
const ownedName = ({ facts }) => {
    const owner = facts.owner
        ?.replace(/^(?:Type|type)\[(.*)\]$/, '$1')
        .replace(/<.*$/, '')
        .split(/::|\\/)
        .at(-1)
        ?.split('.')
        .at(-1) ?? '';
    const member = facts.member?.replace(/^['"]|['"]$/g, '') ?? '';
    return owner && /^[\w$]+$/.test(owner) ? `${owner}.${member}` : member;
};
const place = ({ location }) => (location ? location.path : 'the file');
const testName = ({ test, location, tool }) => test ? `"${(test.name || test.suite).split(' > ').at(-1)?.slice(0, 70)}"` : location ? sayings_code(location.path) : tool;
const SAYINGS = {
    syntax: (f) => (f.test || !f.location ? loose : firm)(`${sayings_code(place(f))} parses`, f.location?.line ? `it does not at line ${f.location.line}` : 'it does not'),
    'config-valid': (f) => firm(`the configuration of ${f.tool} is valid`, 'it is refused'),
    'module-exists': (f, c) => {
        const name = f.facts.module;
        if (!name)
            return loose('every imported module exists', 'one does not');
        const moved = c && c.type === 'rename' ? `it is ${sayings_code(c.parts[0]?.path ?? '')}` : c?.type === 'delete' ? 'it is deleted' : 'it cannot be found';
        return firm(`module ${sayings_code(name)} exists`, moved);
    },
    'export-exists': (f, c) => f.facts.exported
        ? firm(`${f.facts.module ? `${sayings_code(f.facts.module)} exports` : 'there is an export'} ${sayings_code(f.facts.exported)}`, goneOrRenamed(f.facts.exported, c))
        : loose('every imported name is exported', 'one is not'),
    'name-defined': (f, c) => f.facts.name ? firm(`${sayings_code(f.facts.name)} is defined`, goneOrRenamed(f.facts.name, c)) : loose('every name is defined', 'one is not'),
    'member-exists': (f, c) => f.facts.member
        ? (f.facts.owner || c === null || replacementOf(f.facts.member, c) ? firm : loose)(`${sayings_code(ownedName(f))} exists`, goneOrRenamed(f.facts.member.replace(/^['"]|['"]$/g, ''), c))
        : loose('every member exists', 'one does not'),
    'never-null': (f, c) => {
        const name = c?.parts[0]?.within;
        if (name)
            return firm(`${sayings_code(`${name}`)} always gives a value`, 'it can be null');
        const what = f.facts.name ?? f.facts.callee ?? f.facts.member;
        return what ? firm(`${sayings_code(what)} is always there`, 'it can be null') : loose('the value is always there', 'it can be null');
    },
    'type-is': (f) => (f.facts.symbols[0] ? loose(`${sayings_code(f.facts.symbols[0])} fits its use`, 'its type does not') : loose('the types fit', 'they do not')),
    signature: (f) => f.facts.callee
        ? loose(`${sayings_code(f.facts.callee.split('.').at(-1) ?? '')} takes the arguments it is given`, 'it does not')
        : loose('the calls fit their functions', 'one does not'),
    exhaustive: () => loose('all cases are handled', 'one is not'),
    'value-is': (f) => f.facts.expected !== undefined && f.facts.actual !== undefined && sayings_short(f)
        ? loose(`${testName(f)} gets ${sayings_code(f.facts.expected)}`, `it gets ${sayings_code(f.facts.actual)}`)
        : loose(`${testName(f)} holds`, 'it does not'),
    throws: (f) => loose(`${testName(f)} holds`, f.facts.exception ? `it ends in ${sayings_code(f.facts.exception)}` : 'it throws otherwise'),
    snapshot: (f) => loose(f.facts.snapshot ? `snapshot ${sayings_code(f.facts.snapshot)} still matches` : 'the snapshot still matches', 'it does not'),
    'http-status': (f) => loose(f.facts.expected ? `${testName(f)} is answered ${f.facts.expected}` : `${testName(f)} is answered`, f.facts.actual ? `it is answered ${f.facts.actual}` : 'it is not'),
    'ui-present': (f) => loose(f.facts.name ? `${sayings_code(f.facts.name)} is on the page` : 'the element is on the page', 'it never came'),
    'time-limit': (f) => loose(`${testName(f)} ends in time`, 'it does not end'),
    'style-rule': (f, c) => f.rule
        ? whereItIs(f, c)(`${sayings_code(place(f))} follows ${sayings_code(f.rule)}`, 'it does not')
        : whereItIs(f, c)(`${sayings_code(place(f))} is formatted as ${f.tool} wants it`, 'it is not'),
    'service-up': (f) => firm(serviceOf(f) ? `${sayings_code(serviceOf(f))} answers` : 'the service answers', f.facts.errno ? `it refuses (${f.facts.errno})` : 'it does not'),
    'network-up': (f) => firm(f.facts.endpoint ? `${sayings_code(f.facts.endpoint)} can be reached` : networkThing(f), f.facts.errno ? `it cannot (${f.facts.errno})` : 'it cannot'),
    'port-free': (f) => loose(f.facts.endpoint ? `port ${sayings_code(f.facts.endpoint)} is free` : 'the port is free', 'it is in use'),
    'env-set': (f) => (f.facts.envVar ? firm(`${sayings_code(`$${f.facts.envVar}`)} is set`, 'it is not') : firm('the secret is there and right', 'it is refused')),
    'deps-resolve': (f) => firm(f.facts.dependency ? `${sayings_code(f.facts.dependency)} can be installed` : 'the dependencies install as locked', f.facts.errno ? `they do not (${f.facts.errno})` : 'they do not'),
    'tool-present': (f) => firm(f.facts.command ? `${sayings_code(f.facts.command)} is there` : 'the tool is there in the version asked for', 'it is not'),
    resource: (f) => firm(f.facts.resource === 'disk'
        ? 'there is disk space left'
        : f.facts.resource === 'fd'
            ? 'there are file handles left'
            : `${sayings_code(toolName(f))} fits in memory`, f.facts.resource === 'disk' ? 'the disk is full' : f.facts.resource === 'fd' ? 'too many files are open' : 'it was killed'),
    runner: () => firm('the runner stays alive', 'it was lost'),
    'file-exists': (f) => (f.facts.file ? firm(`${sayings_code(f.facts.file)} is there`, 'it is not') : loose('the file is there', 'it is not')),
    'generated-fresh': () => firm('the generated files are up to date', 'they are not'),
    policy: (f, c) => whereItIs(f, c)(f.rule ? `${sayings_code(place(f))} satisfies ${sayings_code(f.rule)}` : `${sayings_code(place(f))} satisfies the policy`, 'it does not'),
    budget: () => loose('the budget holds', 'it is exceeded'),
    race: () => loose('memory is used by one at a time and rightly', 'it is not'),
    unknown: (f) => loose(`${sayings_code(toolName(f))} succeeds`, f.message ? `it says "${f.message.slice(0, 80)}"` : 'it fails'),
};
/** The endpoint the text names, else the only address in the step's environment. */
function serviceOf({ facts, step }) {
    if (facts.endpoint)
        return facts.endpoint;
    const set = Object.values(step?.env ?? {}).flatMap((value) => /(?:^|\/\/|@)([\w.-]{1,120}:\d{2,5})(?:\/|$)/.exec(value)?.[1] ?? []);
    return new Set(set).size === 1 ? (set[0] ?? '') : '';
}
/** A rule broken in a file that the change does not touch is broken by what the change says elsewhere. */
const whereItIs = (f, c) => (c === null || c.parts.some(({ path }) => path === f.location?.path) ? firm : loose);
const sayings_short = ({ facts }) => (facts.expected?.length ?? 99) <= 40 && (facts.actual?.length ?? 99) <= 40;
const toolName = (f) => (f.isGeneric ? f.check : f.tool);
const networkThing = (f) => /certificate|CERT/i.test(f.message + f.detail.slice(0, 500)) ? 'the certificate is valid' : 'the network can be reached';

;// CONCATENATED MODULE: ./lib/explain/headline.js
// The sentence people read: the assumption as the failing code believed it, what is so now, since which change.



const MAX_CHARS = 120;
/** The words for a cause. `rival` is the second candidate when two are nearly as likely. */
function tell(primary, candidate) {
    const saying = sayings(primary, candidate);
    const byEdit = candidate && !saying.firm ? editSaying(candidate) : null;
    const assumption = clip(byEdit?.assumption ?? saying.assumption);
    const now = clip(byEdit?.now ?? saying.now, MAX_CHARS);
    return {
        kind: primary.kind,
        subject: (0,explain_keys/* subjectOf */.et)(primary) ??
            saying.subject ??
            `value:${candidate?.parts[0]?.within ?? candidate?.parts[0]?.path ?? primary.test?.name ?? primary.location?.path ?? primary.tool}`,
        assumption,
        now,
    };
}
/** The whole headline, without the count of followers. */
function headlineOf(told, where) {
    const belief = told.now ? `${told.assumption}: ${told.now}` : told.assumption;
    const only = where.dimension ? `, ${where.dimension}` : '';
    if (!where.blamed)
        return `${belief}${only}${where.outside ? '; no change in this diff explains it' : ''}`;
    const link = told.now ? ' ' : ': not so ';
    if (where.confidence === 'certain')
        return `${belief}${only}${link}since ${where.site}`;
    if (where.confidence === 'possible' && where.rival)
        return `${belief}${only}${link}since one of ${where.site} or ${where.rival}`;
    return `${belief}${only}${link}${where.confidence === 'possible' ? 'possibly' : 'most likely'} since ${where.site}`;
}
/** Shortens to a number of characters, an ellipsis where it cut, code spans kept closed. */
function clip(text, most = MAX_CHARS) {
    const flat = text.replace(/\s+/g, ' ').trim();
    if (flat.length <= most)
        return flat;
    const cut = `${flat.slice(0, most - 2).trimEnd()}…`;
    return (cut.match(/`/g)?.length ?? 0) % 2 ? `${cut}\`` : cut;
}

;// CONCATENATED MODULE: ./lib/explain/reproduce.js
// The narrowest command that shows a finding again, in the words of the tool that told it.
const SAFE = /^[\w@%+=:,./-]+$/;
/** One shell word. */
const quoted = (word) => (SAFE.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);
/** A command, or null when the tool is not known well enough; never longer than 300 characters. */
function reproduceOf(finding) {
    const command = narrow(finding) ?? whole(finding);
    return command && command.length <= 300 && !command.includes('\n') ? command : null;
}
/** The whole command of the step, when it is one line. */
function whole({ step }) {
    const command = step?.command?.trim() ?? null;
    return command && !command.includes('\n') ? command : null;
}
const leaf = (name) => name.split(' > ').at(-1) ?? name;
function narrow(finding) {
    const { test, location, tool, family } = finding;
    const path = location?.path;
    if (test)
        return test.file ? testCommand(finding, test.file, leaf(test.name)) : goOrMaven(finding);
    if (!path || (family !== 'lint' && family !== 'format'))
        return null;
    const by = {
        eslint: `npx eslint ${quoted(path)}`,
        prettier: `npx prettier --check ${quoted(path)}`,
        biome: `npx biome check ${quoted(path)}`,
        oxlint: `npx oxlint ${quoted(path)}`,
        flake8: `flake8 ${quoted(path)}`,
        pylint: `pylint ${quoted(path)}`,
        ruff: `ruff check ${quoted(path)}`,
        shellcheck: `shellcheck ${quoted(path)}`,
        yamllint: `yamllint ${quoted(path)}`,
        rubocop: `rubocop ${quoted(path)}`,
    };
    return by[tool] ?? null;
}
function testCommand(finding, file, name) {
    const tool = runnerOf(finding);
    const by = {
        vitest: `npx vitest run ${quoted(file)} -t ${quoted(name)}`,
        jest: `npx jest ${quoted(file)} -t ${quoted(name)}`,
        mocha: `npx mocha ${quoted(file)} -g ${quoted(name)}`,
        'node-test': `node --test --test-name-pattern=${quoted(name)} ${quoted(file)}`,
        playwright: `npx playwright test ${quoted(file)} -g ${quoted(name)}`,
        pytest: `pytest ${quoted(`${file}::${classOf(finding)}${name}`)}`,
        unittest: `python -m unittest ${quoted(`${file.replace(/\.py$/, '').replaceAll('/', '.')}.${classOf(finding).replace('::', '.')}${name}`)}`,
        rspec: `rspec ${quoted(file)} -e ${quoted(name)}`,
        phpunit: `phpunit --filter ${quoted(name)} ${quoted(file)}`,
        bats: `bats -f ${quoted(name)} ${quoted(file)}`,
    };
    return (tool && by[tool]) ?? goOrMaven(finding);
}
/** The runner behind a generic report, by the command of its step or the test's language. */
function runnerOf({ tool, step, test }) {
    if (tool !== 'junit' && tool !== 'tap')
        return tool.replace(/-json$/, '');
    const ran = /\b(vitest|jest|mocha|pytest|rspec|phpunit|playwright|bats)\b/.exec(step?.command ?? '')?.[1];
    return ran ?? (test?.file?.endsWith('.py') ? 'pytest' : null);
}
/** The class part of a pytest id, empty for a plain function. */
function classOf({ test }) {
    const last = test?.suite.split(/ > |::|\./).at(-1) ?? '';
    return /^Test\w*$|^[A-Z]\w*(?:Test|Tests|TestCase)$/.test(last) ? `${last}::` : '';
}
function goOrMaven(finding) {
    const { test, tool, location, step } = finding;
    if (!test)
        return null;
    const path = location?.path ?? test.file ?? '';
    if (/^(?:go-test|gotestsum|go-test-json)$/.test(tool) || path.endsWith('_test.go')) {
        const dir = path.includes('/') ? `./${path.slice(0, path.lastIndexOf('/'))}` : path ? '.' : quoted(test.suite);
        return `go test ${dir} -run ${quoted(`^${test.name
            .split('/')
            .map((part) => part.replaceAll(/[^\w]/g, '.'))
            .join('$/^')}$`)}`;
    }
    if (/cargo|nextest/.test(tool) || path.endsWith('.rs'))
        return `cargo test ${quoted(leaf(test.name))}`;
    const suite = test.suite.split(/ > /).at(-1) ?? '';
    if (/surefire|maven/.test(tool) || /\bmvnw?\b/.test(step?.command ?? ''))
        return `mvn test -Dtest=${quoted(`${suite.split('.').at(-1)}#${test.name.replace(/[([].*$/, '')}`)}`;
    if (/gradle/.test(tool) || /\bgradlew?\b/.test(step?.command ?? ''))
        return `./gradlew test --tests ${quoted(`${suite}.${test.name}`)}`;
    if (/ctest/.test(tool))
        return `ctest -R ${quoted(`^${test.name}$`)} --output-on-failure`;
    return null;
}

;// CONCATENATED MODULE: ./lib/explain/cause.js
// Turns groups of findings into causes: which place to open, how sure, in which words, how to see it again.










const cause_OUTSIDE = new Set(['network-up', 'runner']);
const cause_INFRA = new Set(['resource', 'runner', 'network-up', 'service-up', 'deps-resolve', 'tool-present']);
/** All causes, most important first: what is blamed surely and explains most. */
function causesOf(groups, context) {
    const dimension = dimensionsOf(context.legs);
    const made = groups.map((group) => causeOf(group, context, dimension));
    const rank = { certain: 0, likely: 1, possible: 2, unknown: 3 };
    const order = ({ cause }) => (cause.status === 'infra' ? -0.5 : 0) + kind/* LOOPS */.qu.indexOf(cause.loop) * 0.01;
    return made.sort((a, b) => rank[a.cause.confidence] - rank[b.cause.confidence] || b.entries.length - a.entries.length || order(a) - order(b) || compare(a.cause.id, b.cause.id));
}
function causeOf(group, context, dimensionOf) {
    const { candidate, entries } = group;
    const primary = primaryOf(group, context.rankings, context.links);
    const part = candidate ? partFor(candidate, primary) : null;
    const legs = [...new Set(entries.flatMap((entry) => entry.legs))].sort();
    const judged = judge(group, primary, { part, dimension: dimensionOf(legs), context });
    const { told, change, site } = judged;
    const cause = {
        id: (0,explain_keys/* hashOf */.qQ)(`${told.kind}|${told.subject}|${change ? change.path : (site?.path ?? '')}|${change?.line ?? ''}`),
        kind: told.kind,
        subject: told.subject,
        assumption: judged.dimension ? clip(`${told.assumption}, ${judged.dimension}`, 160) : told.assumption,
        now: told.now,
        headline: judged.headline,
        confidence: infraConfidence(judged.status, judged.confidence),
        status: judged.status,
        site,
        change,
        rivals: judged.rivals,
        evidence: reasonsOf(group, context),
        excerpt: excerptOf(primary),
        findings: [],
        owners: [],
        legs: legs.length === context.legs.length ? [] : legs,
        reproduce: reproduceOf(primary.finding),
        loop: (0,kind/* loopOf */.mn)(primary.finding.family),
        dimension: judged.dimension,
        nearer: null,
    };
    return { cause, entries: [primary, ...entries.filter((entry) => entry !== primary)], candidate };
}
/** Whom to blame, how surely, and the words for it. */
function judge(group, primary, { part, dimension, context }) {
    const { candidate } = group;
    const { finding } = primary;
    const confidence = candidate ? confidenceOf(group.entries.flatMap((entry) => context.rankings.get(entry) ?? [])) : 'unknown';
    const change = part ? siteOf(part) : null;
    const rivals = rivalsOf(group, context);
    const told = tell(finding, candidate);
    const status = !candidate && (cause_OUTSIDE.has(finding.kind) || (cause_INFRA.has(finding.kind) && !finding.test)) ? 'infra' : 'new';
    const rival = rivals[0];
    const headline = headlineOf(told, {
        confidence,
        dimension,
        blamed: change !== null,
        outside: context.hasChange && context.candidates.length > 0,
        site: change && `${change.path}:${change.line}`,
        rival: rival ? `${rival.path}:${rival.line}` : null,
    });
    return { told, change, rivals, status, confidence, headline, dimension, site: change ?? (status === 'infra' ? null : failingSite(primary)) };
}
/** What the machine refused is likely so: the log says it in as many words. */
const infraConfidence = (status, confidence) => status === 'infra' && confidence === 'unknown' ? 'likely' : confidence;
const siteOf = ({ path, line, endLine }) => ({ path, line, endLine: Math.max(line, endLine) });
/** The part of a candidate to open: one that declares what the finding names, else one on its lines, else the first. */
function partFor(candidate, { finding }) {
    const { facts } = finding;
    const subject = facts.member ?? facts.exported ?? facts.name ?? facts.callee?.split('.').at(-1);
    const code = candidate.parts.filter(({ edit }) => edit !== null);
    const naming = subject ? code.find(({ edit }) => edit?.removed.some((line) => wordPattern(subject).test(line)) && candidate.drops.has(subject)) : undefined;
    const onLine = code.find(({ path, line, endLine }) => [finding.location, ...finding.frames].some((place) => place?.path === path && place.line !== null && place.line >= line && place.line <= endLine));
    return (candidate.drops.size && naming) || onLine || naming || candidate.parts[0] || null;
}
/** The best located failing line of what no change explains. */
function failingSite({ finding }) {
    const frame = finding.frames.find(({ origin }) => origin === 'app');
    const place = finding.test && frame?.line ? frame : finding.location;
    return place ? { path: place.path, line: place.line ?? 1, endLine: place.line ?? 1 } : null;
}
/** The next best candidates of the group's findings, at most two, best first. */
function rivalsOf({ candidate, entries }, { rankings }) {
    const sums = new Map();
    for (const entry of entries) {
        const ranking = rankings.get(entry);
        if (!ranking?.second || ranking.inherited !== null)
            continue;
        const { candidate: other, score } = ranking.second;
        if (other === candidate)
            continue;
        sums.set(other, { points: (sums.get(other)?.points ?? 0) + score.points, ranking });
    }
    return [...sums]
        .sort((a, b) => b[1].points - a[1].points || compare(a[0].id, b[0].id))
        .slice(0, 2)
        .flatMap(([other, { ranking }]) => {
        const part = other.parts[0];
        return part ? [{ path: part.path, line: part.line, because: ranking.second?.score.evidence[0]?.because ?? 'it is changed too' }] : [];
    });
}
function reasonsOf({ entries }, { rankings, links }) {
    const own = entries.flatMap((entry) => {
        const ranking = rankings.get(entry);
        return ranking && ranking.inherited === null && ranking.best ? [ranking.score] : [];
    });
    const follow = entries.flatMap((entry) => links.get(entry)?.because ?? []);
    const counted = new Map();
    for (const because of follow)
        counted.set(because, (counted.get(because) ?? 0) + 1);
    const linked = [...counted]
        .sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))
        .slice(0, 2)
        .map(([because, count]) => ({ points: 3, because: count > 1 ? `${count} findings follow: ${because}` : because }));
    return [...evidenceOf(own).slice(0, 6), ...linked].map(({ points, because }) => ({ points: Math.round(points * 100) / 100, because }));
}
const EXCERPT_LINES = 30;
/** The lines of an input that show the finding best: the richest log telling, at most 30 lines. */
function excerptOf({ said }) {
    const telling = said.find(({ isLog, source }) => isLog && source.endLine >= source.line) ?? said[0];
    if (!telling)
        return null;
    const { path, line, endLine } = telling.source;
    return { path, line, endLine: Math.min(endLine, line + EXCERPT_LINES - 1) };
}

// EXTERNAL MODULE: ./lib/explain/digest.js
var digest = __webpack_require__(5111);
;// CONCATENATED MODULE: ./lib/explain/graph/links/json.js
// JSON as configuration files hold it: comments and trailing commas allowed.
/** The value of a JSON text, comments and trailing commas removed; null when it is no JSON. */
function looseJson(text) {
    const cleaned = text
        .replace(/("(?:[^"\\\n]|\\.){0,5000}")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_all, string) => string ?? '')
        .replace(/("(?:[^"\\\n]|\\.){0,5000}")|,(?=\s{0,200}[}\]])/g, (_all, string) => string ?? '');
    try {
        return JSON.parse(cleaned.replace(/^\uFEFF/, ''));
    }
    catch {
        return null;
    }
}
/** A property of an unknown value; undefined when there is none of its own. */
function property(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    return value[name];
}
/** A value as text; null when it is none. */
function asText(value) {
    return typeof value === 'string' ? value : null;
}
/** Entries of an object; none for anything else. */
function entriesOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

;// CONCATENATED MODULE: ./lib/explain/graph/links/tree.js
// The checkout's paths, indexed for look-ups by base name, directory and ending.
/** The directory of a path; empty for the root. */
function directoryOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function baseOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** A base name without its last extension. */
function tree_stemOf(path) {
    const base = baseOf(path);
    const dot = base.lastIndexOf('.');
    return dot > 0 ? base.slice(0, dot) : base;
}
/** A path with `.` and `..` taken out; null when it leaves the checkout. */
function join(directory, relative) {
    const parts = directory === '' || relative.startsWith('/') ? [] : directory.split('/');
    for (const part of relative.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
/** A directory and its parents, nearest first, the root last. */
function upward(directory) {
    const found = [];
    for (let at = directory; at !== ''; at = directoryOf(at))
        found.push(at);
    return [...found, ''];
}
/** How many leading directories two paths share. */
function tree_shared(a, b) {
    const left = a.split('/');
    const right = b.split('/');
    let count = 0;
    while (count < left.length - 1 && count < right.length - 1 && left[count] === right[count])
        count++;
    return count;
}
/** Paths in order of how near they are: most shared directories, then fewest directories, then by name. */
function byNearness(paths, near) {
    if (paths.length < 2)
        return [...paths];
    const keyed = paths.map((path) => ({ path, shared: tree_shared(path, near), depth: path.split('/').length }));
    keyed.sort((a, b) => b.shared - a.shared || a.depth - b.depth || (a.path < b.path ? -1 : 1));
    return keyed.map((one) => one.path);
}
const MANY = 200;
/** Indexes paths; each index is built when first asked for. */
function treeOf(paths, read) {
    const all = once(() => new Set(paths));
    const bases = once(() => grouped(paths, baseOf));
    const dirs = once(() => grouped(paths, directoryOf));
    const dirsByBase = once(() => grouped(parents(dirs().keys()), baseOf));
    const suffixed = (found, suffix, near) => byNearness(found.filter((path) => path === suffix || path.endsWith(`/${suffix}`)).slice(0, MANY), near);
    return {
        paths,
        read,
        has: (path) => all().has(path),
        named: (base) => bases().get(base) ?? [],
        inside: (directory) => dirs().get(directory) ?? [],
        ending: (suffix, near) => suffixed(bases().get(baseOf(suffix)) ?? [], suffix, near),
        directories: (suffix, near) => suffixed(dirsByBase().get(baseOf(suffix)) ?? [], suffix, near),
    };
}
function once(make) {
    let value = null;
    return () => (value ??= { made: make() }).made;
}
function grouped(paths, key) {
    const groups = new Map();
    for (const path of paths) {
        const group = groups.get(key(path));
        if (group)
            group.push(path);
        else
            groups.set(key(path), [path]);
    }
    return groups;
}
function parents(directories) {
    const found = new Set();
    for (const directory of directories)
        for (const one of upward(directory))
            if (one !== '')
                found.add(one);
    return found;
}

;// CONCATENATED MODULE: ./lib/explain/graph/links/other.js
// What imports of Python, Go, Rust, C, Ruby, PHP, the JVM languages and shell stand for. Each answers with the files, nearest first; none when the import is from elsewhere.


/** Directories that hold the top-level packages of a Python project, under any parent of the importing file. */
const PYTHON_ROOTS = ['', 'src', 'lib', 'python', 'app'];
/** `a.b.c`, `.x`, `..x.y` of Python: the module's file, or the package's `__init__.py`, or the package's directory as its files. */
function resolvePython(tree, from, specifier) {
    const dots = /^\.{0,20}/.exec(specifier)?.[0].length ?? 0;
    const path = specifier.slice(dots).replaceAll('.', '/');
    if (dots > 0) {
        const up = upward(directoryOf(from))[dots - 1];
        return up === undefined ? [] : pythonAt(tree, join(up, path) ?? '');
    }
    for (const at of upward(directoryOf(from))) {
        for (const root of PYTHON_ROOTS) {
            const found = pythonAt(tree, join(at, root === '' ? path : `${root}/${path}`) ?? '');
            if (found.length > 0)
                return found;
        }
    }
    if (!path.includes('/'))
        return [];
    return [...tree.ending(`${path}.py`, from), ...tree.ending(`${path}/__init__.py`, from)].slice(0, 1);
}
function pythonAt(tree, path) {
    for (const end of [`${path}.py`, `${path}/__init__.py`, `${path}.pyi`])
        if (tree.has(end))
            return [end];
    return [];
}
/** A Go import path: the files of its package that are no tests. */
function resolveGo(tree, specifier, modules) {
    let best = null;
    for (const name of modules.keys()) {
        const fits = specifier === name || specifier.startsWith(`${name}/`);
        if (fits && name.length > (best?.length ?? -1))
            best = name;
    }
    if (best === null)
        return [];
    const directory = join(modules.get(best) ?? '', specifier.slice(best.length)) ?? '';
    return tree.inside(directory).filter((path) => path.endsWith('.go') && !path.endsWith('_test.go'));
}
/** Go modules of the checkout: module path → directory. */
function goModules(tree) {
    return new Map(tree
        .named('go.mod')
        .slice(0, 200)
        .flatMap((path) => {
        const name = /^module[ \t]{1,9}"?([^\s"]{1,300})/m.exec(tree.read(path) ?? '')?.[1];
        return name === undefined ? [] : [[name, directoryOf(path)]];
    }));
}
/** An included header: beside the file, under an include directory, else the nearest path that ends like it. */
function resolveInclude(tree, from, specifier) {
    const beside = join(directoryOf(from), specifier);
    if (beside !== null && tree.has(beside))
        return [beside];
    return tree.ending(specifier.replace(/^(?:\.\.?\/){1,20}/, ''), from).slice(0, 1);
}
const SOURCE = /\.(?:c|cc|cpp|cxx|m|mm|cu|inl|ipp|tpp)$/;
const HEADER = /\.(?:h|hh|hpp|hxx|cuh)$/;
/** The sources that define what a header declares: same base name, nearest directory. */
function sourcesOf(tree, header) {
    if (!HEADER.test(header))
        return [];
    const stem = tree_stemOf(header);
    const found = ['c', 'cc', 'cpp', 'cxx', 'm', 'mm', 'cu', 'inl', 'ipp'].flatMap((one) => tree.named(`${stem}.${one}`));
    return byNearness(found.filter((path) => SOURCE.test(path)), header).slice(0, 2);
}
/** A Ruby feature: relative, or under a load path. */
function resolveRuby(tree, from, specifier) {
    const file = specifier.endsWith('.rb') ? specifier : `${specifier}.rb`;
    if (specifier.startsWith('.')) {
        const path = join(directoryOf(from), file);
        return path !== null && tree.has(path) ? [path] : [];
    }
    for (const at of upward(directoryOf(from))) {
        for (const root of ['', 'lib', 'test', 'spec', 'app']) {
            const path = join(at, root === '' ? file : `${root}/${file}`);
            if (path !== null && tree.has(path))
                return [path];
        }
    }
    return file.includes('/') ? tree.ending(file, from).slice(0, 1) : [];
}
/** A sourced script: relative to the file, to the root, or the nearest path that ends like it. */
function resolveShell(tree, from, specifier) {
    for (const end of ['', '.bash', '.sh', '.zsh']) {
        const path = join(directoryOf(from), specifier + end);
        if (path !== null && tree.has(path))
            return [path];
    }
    return [];
}
/** PSR-4 roots of all composer files: namespace prefix → directories. */
function phpRoots(tree) {
    const roots = new Map();
    for (const path of tree.named('composer.json').slice(0, 100)) {
        const value = looseJson(tree.read(path) ?? '');
        for (const section of ['autoload', 'autoload-dev']) {
            for (const [prefix, target] of entriesOf(property(property(value, section), 'psr-4'))) {
                const targets = (Array.isArray(target) ? target : [target]).map(asText).filter((one) => one !== null);
                roots.set(prefix, [...(roots.get(prefix) ?? []), ...targets.map((one) => join(directoryOf(path), one) ?? '')]);
            }
        }
    }
    return roots;
}
/** A PHP class: by PSR-4, else the nearest file named like it. */
function resolvePhp(tree, from, question) {
    const { specifier, roots } = question;
    for (const [prefix, directories] of roots) {
        if (!specifier.startsWith(prefix))
            continue;
        const rest = `${specifier.slice(prefix.length).replaceAll('\\', '/')}.php`;
        for (const directory of directories) {
            const path = join(directory, rest);
            if (path !== null && tree.has(path))
                return [path];
        }
    }
    const parts = specifier.split('\\');
    return byNearness(tree.named(`${parts.at(-1) ?? ''}.php`), from).slice(0, parts.length > 1 ? 1 : 0);
}
const JVM_ENDS = ['.java', '.kt', '.scala', '.groovy'];
/** A class of the JVM languages by its full name; an inner class or a static member by its outer class; `a.b.*` gives the package's files. */
function resolveJvm(tree, from, specifier) {
    if (specifier.endsWith('.*')) {
        const path = specifier.slice(0, -2).replaceAll('.', '/');
        const files = tree
            .directories(path, from)
            .flatMap((directory) => tree.inside(directory))
            .filter(isJvm);
        return files.length > 0 ? files : classFile(tree, from, path);
    }
    const parts = specifier.split('.');
    for (let length = parts.length; length > 1; length--) {
        const found = classFile(tree, from, parts.slice(0, length).join('/'));
        if (found.length > 0)
            return found;
        if (/^[A-Z]/.test(parts[length - 1] ?? '') && !/^[A-Z]/.test(parts[length - 2] ?? ''))
            break;
    }
    const directories = tree.directories(parts.slice(0, -1).join('/'), from);
    return directories.flatMap((directory) => tree.inside(directory)).filter((path) => /\.(?:kt|scala)$/.test(path));
}
function classFile(tree, from, path) {
    return JVM_ENDS.flatMap((end) => tree.ending(path + end, from).slice(0, 1));
}
function isJvm(path) {
    return JVM_ENDS.some((end) => path.endsWith(end));
}

;// CONCATENATED MODULE: ./lib/explain/graph/members.js
// Which declarations belong to another: inside it, or elsewhere under its name where the language allows that.


const SIBLINGS = { go: /\.go$/, rust: /\.rs$/ };
const BY_STEM = { csharp: '.cs', ruby: '.rb', swift: '.swift', kotlin: '.kt' };
const MOST_FILES = 60;
/** Declarations of one name in a file: overloads and branches are fewer, a bomb has more. */
const NAMESAKES = 40;
/** Members of a type, an object or a function, own file first. */
function membersOf(store, file, owner) {
    const inside = file.inside.get(owner) ?? [];
    const isTyped = owner.kind === 'class' || owner.kind === 'type' || owner.kind === 'constant';
    const isBomb = (file.top.get(owner.name)?.length ?? 0) >= NAMESAKES;
    if (!isTyped || owner.owner !== null || isBomb)
        return inside;
    const named = file.owned.get(owner.name) ?? [];
    const elsewhere = otherFiles(store, file, owner).flatMap((path) => store.file(path)?.owned.get(owner.name) ?? []);
    return [...new Set([...inside, ...named, ...elsewhere])];
}
/** Files that may add members to a type of this file. */
function otherFiles(store, file, owner) {
    if (owner.kind === 'constant')
        return [];
    if (file.language === 'c')
        return sourcesOf(store.tree, file.path);
    const siblings = SIBLINGS[file.language];
    const near = store.tree.inside(directoryOf(file.path)).filter((path) => path !== file.path);
    if (siblings)
        return near.filter((path) => siblings.test(path) && !path.endsWith('_test.go')).slice(0, MOST_FILES);
    const extension = BY_STEM[file.language];
    return extension === undefined ? [] : near.filter((path) => path.endsWith(extension) && tree_stemOf(path).startsWith(owner.name)).slice(0, MOST_FILES);
}

;// CONCATENATED MODULE: ./lib/explain/graph/edges.js
// What one declaration leads to on its own, whoever asks: computed once and kept.

const DYNAMIC = new Set(['shell', 'ruby', 'php']);
/** A function that gives a declaration's edges; null when its file cannot be read. */
function edgesOver(store, scope) {
    const kept = new WeakMap();
    return (one) => {
        const known = kept.get(one);
        if (known)
            return known;
        const file = store.file(one.path);
        if (!file)
            return null;
        const made = edgesOf({ store, scope, file }, one);
        kept.set(one, made);
        return made;
    };
}
function edgesOf({ store, scope, file }, one) {
    const targets = new Set();
    const modules = [];
    const faces = new Set();
    const unknown = [];
    for (const name of namesOf(file, one)) {
        const meaning = scope.meaning(file, one, name);
        for (const target of meaning.declarations)
            targets.add(target);
        for (const path of meaning.modules)
            modules.push({ path, names: one.pairs.get(name) ?? [] });
        for (const path of meaning.faces)
            faces.add(path);
        const means = meaning.declarations.length + meaning.modules.length + meaning.faces.length;
        if (means === 0 && DYNAMIC.has(file.language))
            unknown.push(name);
    }
    const paths = new Set([...one.literals].flatMap((literal) => [...store.named(file, literal)]));
    return { file, targets: [...targets], modules, faces: [...faces], paths: [...paths], unknown, members: membersOf(store, file, one) };
}
/** Free names, the owner of a method that stands outside its type, and the last part of a dotted import. */
function namesOf(file, one) {
    const names = new Set(one.free);
    if (one.owner !== null && one.kind === 'method' && (!one.parent || one.parent.kind === 'module'))
        names.add(one.owner);
    for (const [local, links] of file.locals) {
        const isWhole = local !== '*' && one.members.has(local) && links.some((link) => link.names.some((name) => name.imported === '*'));
        if (isWhole)
            names.add(local);
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/explain/graph/text/declare.js
// Turns what a language reader marked in a token list into declarations: who owns which token, and what it refers to.
const LITERAL_CHARS = 160;
const PAIRS = 64;
const ACCESS = new Set(['.', '?.', '->', '::']);
/** Words that are no names in any language here; behind a dot everything is a name. */
const declare_KEYWORDS = new Set('if else for while return true false null None True False nil undefined this self function const class new import def public private static void try catch throw switch case break continue'.split(' '));
/** Declarations in order of their place, the module first; ids are unique. */
function declare(input) {
    const { tokens } = input;
    const lines = Math.max(1, tokens.at(-1)?.endLine ?? 1, input.loose?.at(-1)?.line ?? 1);
    const whole = { kind: 'module', name: '<module>', owner: null, from: 0, to: tokens.length, at: 0 };
    const marks = [...input.marks].filter((mark) => mark.to > mark.from).sort((a, b) => a.from - b.from || b.to - a.to || a.at - b.at);
    const ends = endsOf(tokens);
    const ids = new Map();
    const drafts = [draft({ path: input.path, mark: whole, ids }, null, { start: 1, line: 1, endLine: lines })];
    const stack = [...drafts];
    for (const mark of marks) {
        while (stack.length > 1 && !holds(stack.at(-1)?.mark, mark))
            stack.pop();
        const place = { start: tokens[mark.from]?.line ?? 1, line: tokens[mark.at]?.line ?? 1, endLine: ends[mark.to - 1] ?? 1 };
        const one = draft({ path: input.path, mark, ids }, stack.at(-1) ?? null, place);
        drafts.push(one);
        stack.push(one);
    }
    fill(tokens, drafts, rolesIn(input));
    addLoose(drafts, input.loose ?? []);
    return drafts.map((one) => one.known);
}
/** The last line of everything up to each token: a string with code inside ends behind the tokens of that code. */
function endsOf(tokens) {
    let last = 1;
    return tokens.map(({ endLine }) => (last = Math.max(last, endLine)));
}
function holds(outer, inner) {
    if (!outer)
        return true;
    const same = outer.from === inner.from && outer.to === inner.to;
    return !same && outer.to >= inner.to && outer.from <= inner.from;
}
function draft(naming, parent, place) {
    const { mark } = naming;
    const refs = new Set();
    const free = new Set();
    const members = new Set();
    const literals = new Set();
    const pairs = new Map();
    const known = {
        id: uniqueId(naming, place.line),
        path: naming.path,
        name: mark.name,
        owner: mark.owner,
        ...place,
        kind: mark.kind,
        exported: mark.exported ?? false,
        refs,
        literals,
        free,
        members,
        pairs,
        runs: mark.runs ?? 'by name',
        parent: parent?.known ?? null,
    };
    return { known, mark, refs, free, members, literals, pairs, parent };
}
function uniqueId({ path, mark, ids }, line) {
    const plain = `${path}#${mark.owner === null ? '' : `${mark.owner}.`}${mark.name}:${line}`;
    const before = ids.get(plain) ?? 0;
    ids.set(plain, before + 1);
    return before === 0 ? plain : `${plain}~${before + 1}`;
}
const USED = 0;
const SILENT = 1;
const SHORTHAND = 2;
/** Which tokens use what they name: not imports, not the names of what is declared; `{ name }` uses and names at once. */
function rolesIn({ tokens, marks, silent }) {
    const roles = new Uint8Array(tokens.length);
    for (const { kind, at, from, to } of marks) {
        if (tokens[at]?.kind === 'word' && kind !== 'test' && kind !== 'suite')
            roles[at] = kind === 'field' && to === from + 1 ? SHORTHAND : SILENT;
    }
    for (const { from, to } of silent ?? [])
        roles.fill(SILENT, from, to);
    return roles;
}
/** Gives each token to the innermost declaration around it. */
function fill(tokens, drafts, roles) {
    const stack = [];
    const brackets = [];
    let next = 0;
    tokens.forEach((token, index) => {
        while (stack.length > 1 && (stack.at(-1)?.mark.to ?? 0) <= index)
            stack.pop();
        for (let one = drafts[next]; one && one.mark.from <= index; one = drafts[++next])
            stack.push(one);
        track(brackets, token);
        const role = roles[index] ?? USED;
        if (role === SILENT)
            return;
        for (let i = stack.length - 1; i >= 0; i--) {
            const owner = stack[i];
            if (!owner || owner.mark.to <= index)
                continue;
            note(owner, tokens, { index, inBraces: brackets.at(-1) === '{' && role !== SHORTHAND });
            if (!owner.mark.eager && !sameRange(owner.mark, stack[i - 1]?.mark))
                break;
        }
    });
}
function sameRange(a, b) {
    return b !== undefined && a.from === b.from && a.to === b.to;
}
function track(brackets, token) {
    if (token.kind !== 'mark' || token.mate < 0)
        return;
    if ('([{'.includes(token.text))
        brackets.push(token.text);
    else if (')]}'.includes(token.text))
        brackets.pop();
}
function note(owner, tokens, at) {
    const token = tokens[at.index];
    if (!token || token.kind === 'mark')
        return;
    if (token.kind !== 'word') {
        if (token.text !== '' && token.text.length <= LITERAL_CHARS)
            owner.literals.add(token.text);
        return;
    }
    const before = tokens[at.index - 1];
    const isMember = before?.kind === 'mark' && ACCESS.has(before.text);
    if (!isMember && declare_KEYWORDS.has(token.text))
        return;
    owner.refs.add(token.text);
    if (isMember)
        return access(owner, tokens, at.index);
    owner.free.add(token.text);
    if (at.inBraces && isKey(tokens, at.index))
        owner.members.add(token.text);
}
function access(owner, tokens, index) {
    const name = tokens[index]?.text ?? '';
    owner.members.add(name);
    // Behind a namespace or a module path a name is looked up as if it stood alone.
    if (tokens[index - 1]?.text === '::')
        owner.free.add(name);
    const qualifier = tokens[index - 2];
    if (qualifier?.kind !== 'word')
        return;
    const names = owner.pairs.get(qualifier.text) ?? [];
    if (names.length >= PAIRS || names.includes(name))
        return;
    names.push(name);
    owner.pairs.set(qualifier.text, names);
}
/** `{ name, name: x, name = x }`: a key or a destructured name. */
function isKey(tokens, index) {
    const before = tokens[index - 1];
    const next = tokens[index + 1];
    if (before?.kind !== 'mark' || (before.text !== '{' && before.text !== ','))
        return false;
    return next?.kind === 'mark' && [',', '}', ':', '='].includes(next.text);
}
function addLoose(drafts, loose) {
    if (loose.length === 0)
        return;
    const byLine = [];
    for (const one of drafts) {
        for (let line = one.known.start; line <= one.known.endLine; line++)
            byLine[line] = one;
    }
    for (const { line, text } of loose)
        byLine[line]?.literals.add(text.slice(0, LITERAL_CHARS));
}

;// CONCATENATED MODULE: ./lib/explain/graph/text/heredoc.js
// Where the text of a heredoc ends.
/** Last place of each short line of a text: a heredoc whose end word stands nowhere behind it is none. */
function lastLinesOf(text) {
    const lines = new Map();
    for (let from = 0; from < text.length; from = lineEnd(text, from) + 1)
        lines.set(endWord(text, from, lineEnd(text, from)), from);
    return lines;
}
/** The place right behind the word that ends a heredoc begun before `from`; -1 when none does. */
function heredocEnd(text, from, word) {
    for (let at = from; at < text.length;) {
        const end = lineEnd(text, at);
        if (endWord(text, at, end) === word)
            return text.indexOf(word, at) + word.length;
        at = end + 1;
    }
    return -1;
}
function endWord(text, from, end) {
    return text
        .slice(from, Math.min(end, from + 200))
        .trim()
        .replace(/[;,)]{1,4}$/, '');
}
/** The index of the line break that ends a line, or of the text's end. */
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}

;// CONCATENATED MODULE: ./lib/explain/graph/text/pair.js
// Pairs the brackets of a token list.
const CLOSERS = { ')': '(', ']': '[', '}': '{' };
/** Pairs brackets; a closer without its opener near is left alone. */
function pair(tokens) {
    const open = [];
    tokens.forEach((token, index) => {
        if (token.kind !== 'mark')
            return;
        if (token.text === '(' || token.text === '[' || token.text === '{')
            open.push(index);
        const opener = CLOSERS[token.text];
        if (opener)
            pair_close(tokens, open, { index, opener });
    });
}
function pair_close(tokens, open, closer) {
    for (let depth = open.length - 1; depth >= Math.max(0, open.length - 4); depth--) {
        const at = open[depth] ?? 0;
        const token = tokens[at];
        const mate = tokens[closer.index];
        if (!token || !mate || token.text !== closer.opener)
            continue;
        token.mate = closer.index;
        mate.mate = at;
        open.length = depth;
        return;
    }
}

;// CONCATENATED MODULE: ./lib/explain/graph/text/lex.js
// Cuts source text into words, numbers, strings and marks, in one pass, without comments. Code inside interpolated strings comes out as code.


const lex_NUMBER = /0[xXbBoO][\w]{1,80}|\d[\d_]{0,80}(?:\.\d[\d_]{0,80})?(?:[eE][+-]?\d{1,10})?\w{0,20}/y;
const MARK = /=>|->|::|\?\.|\.\.\.|:=|&&|\|\||\?\?|[=!]==?|<=|>=|\+\+|--|[\s\S]/y;
const REGEX = /\/(?![*/>])(?:[^\\/[\n]|\\[^\n]|\[(?:[^\]\\\n]|\\[^\n]){0,300}\]){1,1000}\/[a-z]{0,8}/y;
const CHAR = /'(?:\\[^\n']{1,10}|\\'|[^\\'\n]{1,2})'/y;
const OPERATOR_WORDS = new Set(['return', 'typeof', 'case', 'in', 'of', 'and', 'or', 'not', 'when', 'if', 'unless', 'elsif', 'await', 'yield']);
const MAX_HOLES = 100;
/** All tokens of a text, brackets paired. Never throws; an unterminated string ends with its line. */
function lex(text, lexicon) {
    const state = {
        text,
        lexicon,
        openers: openersOf(lexicon),
        tokens: [],
        holes: [],
        waiting: [],
        lastLines: null,
        at: 0,
        line: 1,
        lineStart: 0,
    };
    while (state.at < text.length)
        step(state);
    pair(state.tokens);
    return state.tokens;
}
const cache = new WeakMap();
function openersOf(lexicon) {
    const known = cache.get(lexicon);
    if (known)
        return known;
    const map = new Map();
    for (const quote of lexicon.quotes) {
        const first = quote.open.charAt(0);
        map.set(first, [...(map.get(first) ?? []), quote]);
    }
    cache.set(lexicon, map);
    return map;
}
function step(state) {
    const c = state.text.charAt(state.at);
    if (c === '\n')
        return newline(state);
    if (c <= ' ') {
        state.at++;
        return;
    }
    if (closesHole(state, c) || comment(state, c) || heredoc(state, c) || string(state, c) || oddity(state, c))
        return;
    plainToken(state, c);
}
function newline(state) {
    state.at++;
    state.line++;
    state.lineStart = state.at;
    while (state.waiting.length > 0 && state.holes.length === 0) {
        const end = heredocEnd(state.text, state.at, state.waiting.shift() ?? '');
        if (end >= 0)
            moveTo(state, end);
    }
}
/** Moves on, counting the lines passed. */
function moveTo(state, to) {
    for (let at = state.text.indexOf('\n', state.at); at >= 0 && at < to; at = state.text.indexOf('\n', at + 1)) {
        state.line++;
        state.lineStart = at + 1;
    }
    state.at = Math.min(to, state.text.length);
}
function closesHole(state, c) {
    const top = state.holes.at(-1);
    if (!top)
        return false;
    if (c === (top.hole.close === ')' ? '(' : '{'))
        top.depth++;
    if (c !== top.hole.close)
        return false;
    if (top.depth-- > 0)
        return false;
    state.holes.pop();
    state.at++;
    readString(state, top.string);
    return true;
}
function comment(state, c) {
    for (const block of state.lexicon.blockComments) {
        if (c !== block.open.charAt(0) || !state.text.startsWith(block.open, state.at))
            continue;
        const end = state.text.indexOf(block.close, state.at + block.open.length);
        moveTo(state, end < 0 ? state.text.length : end + block.close.length);
        return true;
    }
    const opens = state.lexicon.lineComments.some((mark) => c === mark.charAt(0) && state.text.startsWith(mark, state.at));
    if (!opens || (c === '#' && !hashOpens(state)))
        return false;
    state.at = lineEnd(state.text, state.at);
    return true;
}
function hashOpens(state) {
    if (state.lexicon.hash === 'not bracket')
        return state.text.charAt(state.at + 1) !== '[';
    if (state.lexicon.hash === 'anywhere')
        return true;
    return state.at === 0 || state.text.charAt(state.at - 1) <= ' ';
}
function heredoc(state, c) {
    if (c !== '<' || !state.lexicon.heredoc)
        return false;
    state.lexicon.heredoc.lastIndex = state.at;
    const match = state.lexicon.heredoc.exec(state.text);
    const word = match?.[2] ?? '';
    if (!match)
        return false;
    state.lastLines ??= lastLinesOf(state.text);
    if ((state.lastLines.get(word) ?? -1) < state.at)
        return false;
    state.waiting.push(word);
    state.at += match[0].length;
    return true;
}
function string(state, c) {
    const quotes = state.openers.get(c);
    const quote = quotes?.find((one) => state.text.startsWith(one.open, state.at));
    if (!quote)
        return false;
    const token = push(state, 'string', { text: '', length: 0 });
    state.at += quote.open.length;
    readString(state, { quote, token, from: state.at });
    return true;
}
/** Reads on in a string until it ends or code begins inside it. */
function readString(state, open) {
    const { quote } = open;
    while (state.at < state.text.length) {
        const c = state.text.charAt(state.at);
        if (c === '\n' && !quote.multiline)
            break;
        const hole = quote.holes.find((one) => state.text.startsWith(one.open, state.at));
        if (hole && state.holes.length < MAX_HOLES && !escapedHole(state, hole)) {
            state.holes.push({ hole, string: open, depth: 0 });
            state.at += hole.open.length;
            return;
        }
        if (c === '\\' && quote.escape) {
            moveTo(state, state.at + 2);
            continue;
        }
        if (state.text.startsWith(quote.close, state.at))
            return endString(state, open, quote.close.length);
        if (c === '\n')
            newlineInString(state);
        else
            state.at++;
    }
    endString(state, open, 0);
}
function newlineInString(state) {
    state.at++;
    state.line++;
    state.lineStart = state.at;
}
function escapedHole(state, hole) {
    if (hole.open !== '{' || state.text.charAt(state.at + 1) !== '{')
        return false;
    state.at += 1;
    return true;
}
function endString(state, open, closing) {
    open.token.text = state.text.slice(open.from, state.at);
    open.token.endLine = state.line;
    state.at += closing;
    const names = state.lexicon.inString;
    if (!names || open.token.text.length > 4000)
        return;
    for (const match of open.token.text.matchAll(names))
        push(state, 'word', { text: match[1] ?? '', length: 0 });
}
/** Regular expressions and characters, which look like something else. */
function oddity(state, c) {
    if (c === '/' && state.lexicon.regex && operandMayFollow(state.tokens.at(-1)))
        return take(state, REGEX, 'string');
    if (c !== "'" || !state.lexicon.chars)
        return false;
    if (!take(state, CHAR, 'string'))
        push(state, 'mark', { text: c, length: 1 });
    return true;
}
function operandMayFollow(last) {
    if (!last)
        return true;
    if (last.kind === 'word')
        return OPERATOR_WORDS.has(last.text);
    return last.kind === 'mark' && ![')', ']', '}', '<', '++', '--'].includes(last.text);
}
function plainToken(state, c) {
    if (c >= '0' && c <= '9' && take(state, lex_NUMBER, 'number'))
        return;
    if (take(state, state.lexicon.word, 'word'))
        return;
    take(state, MARK, 'mark');
}
function take(state, pattern, kind) {
    pattern.lastIndex = state.at;
    const match = pattern.exec(state.text);
    if (!match)
        return false;
    push(state, kind, { text: match[0], length: match[0].length });
    return true;
}
function push(state, kind, { text, length }) {
    const token = { kind, text, line: state.line, endLine: state.line, column: state.at - state.lineStart, mate: -1 };
    state.tokens.push(token);
    state.at += length;
    return token;
}

;// CONCATENATED MODULE: ./lib/explain/graph/text/lexicon.js
// How each language writes comments, strings and words: data for the lexer.
const quote = (open, more = {}) => ({ open, close: open, escape: true, multiline: false, holes: [], ...more });
const raw = (open, close = open) => quote(open, { close, escape: false, multiline: true });
const DOLLAR_BRACE = { open: '${', close: '}' };
const BRACE = { open: '{', close: '}' };
const SLASH_STAR = { open: '/*', close: '*/' };
const C_LIKE = {
    lineComments: ['//'],
    hash: 'anywhere',
    blockComments: [SLASH_STAR],
    quotes: [quote('"'), quote("'")],
    regex: false,
    chars: false,
    heredoc: null,
    inString: null,
    word: /[A-Za-z_$\u0080-\uFFFF][\w$\u0080-\uFFFF]{0,400}/y,
};
const HASHED = { ...C_LIKE, lineComments: ['#'], blockComments: [] };
const script = {
    ...C_LIKE,
    regex: true,
    quotes: [quote('`', { multiline: true, holes: [DOLLAR_BRACE] }), quote('"'), quote("'")],
};
function pythonQuotes() {
    const marks = ['"""', "'''", '"', "'"];
    const one = (prefix, mark, holes) => quote(prefix + mark, { close: mark, multiline: mark.length === 3, holes });
    const formatted = ['f', 'F', 'rf', 'fr', 'Rf', 'fR', 'rF', 'Fr'].flatMap((p) => marks.map((m) => one(p, m, [BRACE])));
    const plain = ['r', 'R', 'b', 'B', 'u', 'U', 'rb', 'br', 'Rb', 'bR'].flatMap((p) => marks.map((m) => one(p, m, [])));
    return [...formatted, ...plain, ...marks.map((m) => one('', m, []))];
}
const csharp = {
    ...C_LIKE,
    chars: true,
    quotes: [
        ...['$@"', '@$"'].map((open) => quote(open, { close: '"', escape: false, multiline: true, holes: [BRACE] })),
        quote('$"""', { close: '"""', multiline: true, holes: [BRACE] }),
        raw('"""'),
        quote('$"', { close: '"', holes: [BRACE] }),
        raw('@"', '"'),
        quote('"'),
    ],
};
const rust = {
    ...C_LIKE,
    chars: true,
    inString: /\{([a-z_]\w{0,60})[:}]/g,
    quotes: [
        ...['r', 'br'].flatMap((p) => [raw(`${p}##"`, '"##'), raw(`${p}#"`, '"#'), raw(`${p}"`, '"')]),
        quote('b"', { close: '"', multiline: true }),
        quote('"', { multiline: true }),
    ],
};
const ruby = {
    ...HASHED,
    regex: true,
    blockComments: [{ open: '=begin', close: '=end' }],
    quotes: [
        ...[
            ['[', ']'],
            ['(', ')'],
            ['{', '}'],
        ].flatMap(([a, b]) => ['%w', '%i', '%q'].map((p) => raw(`${p}${a}`, b))),
        quote('"', { multiline: true, holes: [{ open: '#{', close: '}' }] }),
        quote("'", { multiline: true }),
        quote('`', { holes: [{ open: '#{', close: '}' }] }),
    ],
    heredoc: /<<[~-]?(["'`]?)([A-Z_][A-Za-z_0-9]{0,60})\1/y,
    word: /[A-Za-z_\u0080-\uFFFF][\w\u0080-\uFFFF]{0,400}(?:[?!](?![=~]))?/y,
};
const shell = {
    ...HASHED,
    hash: 'spaced',
    quotes: [quote("$'", { close: "'", multiline: true }), raw("'"), quote('"', { multiline: true, holes: [{ open: '$(', close: ')' }, DOLLAR_BRACE] })],
    heredoc: /<<-?\s{0,2}(["']?)([A-Za-z_]\w{0,60})\1/y,
    inString: /\$([A-Za-z_]\w{0,60})/g,
    word: /[A-Za-z_]\w{0,400}(?:-\w{1,60}){0,8}/y,
};
const php = {
    ...C_LIKE,
    lineComments: ['//', '#'],
    hash: 'not bracket',
    quotes: [quote('"', { multiline: true, holes: [{ open: '{$', close: '}' }] }), quote("'", { multiline: true })],
    heredoc: /<<<\s{0,2}(["']?)([A-Za-z_]\w{0,60})\1/y,
    inString: /(\$[A-Za-z_]\w{0,60})/g,
};
/** Lexical rules by the names that `languages/index.ts` uses. */
const LEXICONS = {
    script,
    python: { ...HASHED, quotes: pythonQuotes() },
    go: { ...C_LIKE, chars: true, quotes: [raw('`'), quote('"')] },
    rust,
    java: { ...C_LIKE, chars: true, quotes: [quote('"""', { multiline: true }), quote('"')] },
    kotlin: {
        ...C_LIKE,
        chars: true,
        inString: /\$([A-Za-z_]\w{0,60})/g,
        quotes: [quote('`'), quote('"""', { multiline: true, escape: false, holes: [DOLLAR_BRACE] }), quote('"', { holes: [DOLLAR_BRACE] })],
    },
    swift: { ...C_LIKE, quotes: [quote('"""', { multiline: true }), quote('"', { holes: [{ open: '\\(', close: ')' }] })] },
    csharp,
    c: { ...C_LIKE, chars: true, quotes: [raw('R"(', ')"'), quote('"')] },
    php,
    ruby,
    shell,
    json: { ...C_LIKE, quotes: [quote('"'), quote("'")] },
    lines: { ...HASHED, hash: 'spaced' },
    plain: { ...HASHED, lineComments: [], quotes: [quote('"'), quote("'"), quote('`')] },
};

;// CONCATENATED MODULE: ./lib/explain/graph/text/tokens.js
// Small questions about a token list that every language reader asks.
/** A token's text; empty for strings, so that a quoted bracket is never taken for one, and beyond the end. */
function textAt(tokens, index) {
    const token = tokens[index];
    return !token || token.kind === 'string' ? '' : token.text;
}
function isWord(tokens, index) {
    return tokens[index]?.kind === 'word';
}
function isString(tokens, index) {
    return tokens[index]?.kind === 'string';
}
/** The index behind a token, or behind the whole group when it opens one. */
function after(tokens, index) {
    const mate = tokens[index]?.mate ?? -1;
    return mate > index ? mate + 1 : index + 1;
}
/** The index of the bracket that closes the group at `index`; `index` itself when nothing does. */
function closing(tokens, index) {
    return Math.max(index, tokens[index]?.mate ?? -1);
}
/** True when a token is the first of its line. */
function opensLine(tokens, index) {
    const before = tokens[index - 1];
    return !before || (tokens[index]?.line ?? 0) > before.endLine;
}
/** Behind a group of angle brackets at `index`; `index` when there is none or it does not close within 400 tokens. */
function afterAngles(tokens, index, to) {
    if (textAt(tokens, index) !== '<')
        return index;
    let depth = 0;
    for (let i = index; i < Math.min(to, index + 400); i = after(tokens, i)) {
        const text = textAt(tokens, i);
        if (text === '<')
            depth++;
        if (text === '>' && --depth === 0)
            return i + 1;
        if (text === ';')
            return index;
    }
    return index;
}
const BEHIND_TYPES = new Set(['(', '=', ')', ',', ';', '{', '[', '.', '|', '&', '>', '=>', ':', '}']);
/** Behind a token, or behind the whole group: brackets, and type arguments as far as they can be told from comparisons. */
function afterTypes(tokens, index, to) {
    const end = textAt(tokens, index) === '<' ? afterAngles(tokens, index, to) : index;
    const isGroup = end > index && (end >= to || BEHIND_TYPES.has(textAt(tokens, end)) || opensLine(tokens, end));
    return isGroup ? end : after(tokens, index);
}
/** The first index in the range at bracket depth 0 whose text is one of `wanted`; -1 when none. */
function findFlat(tokens, range, wanted) {
    for (let i = range.from; i < range.to; i = after(tokens, i)) {
        if (wanted.includes(textAt(tokens, i)))
            return i;
    }
    return -1;
}
/** Parts of a range between commas at depth 0; angle brackets do not count as brackets. */
function commaParts(tokens, range) {
    const parts = [];
    let from = range.from;
    for (let i = range.from; i < range.to; i = after(tokens, i)) {
        if (textAt(tokens, i) !== ',')
            continue;
        if (i > from)
            parts.push({ from, to: i });
        from = i + 1;
    }
    if (range.to > from)
        parts.push({ from, to: range.to });
    return parts;
}
const OPENING = new Set([
    '.',
    '?.',
    '?',
    ':',
    '=',
    '+',
    '-',
    '*',
    '/',
    '%',
    '&&',
    '||',
    '??',
    '|',
    '&',
    ',',
    '=>',
    '->',
    '{',
    '(',
    '[',
    '<',
    '==',
    '===',
    '!=',
    '!==',
    '<=',
    '>=',
    '::',
    ')',
    ']',
    '}',
    ';',
    '>',
]);
const OPENING_WORDS = new Set([
    'as',
    'satisfies',
    'in',
    'instanceof',
    'of',
    'extends',
    'implements',
    'else',
    'catch',
    'finally',
    'from',
    'where',
    'with',
    'is',
    'by',
]);
const CLOSING = new Set([')', ']', '}', '++', '--', '>', '!', ';', '?', '*']);
const CLOSING_WORDS = new Set([
    'extends',
    'implements',
    'in',
    'of',
    'instanceof',
    'typeof',
    'new',
    'await',
    'as',
    'satisfies',
    'else',
    'case',
    'import',
    'export',
    'const',
    'let',
    'var',
    'async',
    'function',
    'class',
    'return',
    'from',
    'default',
]);
/** True when a language without semicolons ends its statement between `index - 1` and `index`. */
function breaksLine(tokens, index) {
    const last = tokens[index - 1];
    const next = tokens[index];
    if (!last || !next || next.line <= last.endLine)
        return false;
    if (last.kind === 'mark' && !CLOSING.has(last.text))
        return false;
    if (last.kind === 'word' && CLOSING_WORDS.has(last.text))
        return false;
    if (next.kind === 'mark')
        return !OPENING.has(next.text);
    return !(next.kind === 'word' && OPENING_WORDS.has(next.text));
}
/** Statements outside all brackets that begin with one of these words, first on a line: up to their semicolon, or the end of their line. */
function statementsOf(tokens, words, ends) {
    const found = [];
    for (let from = 0; from < tokens.length;) {
        if (!words.has(textAt(tokens, from)) || !opensLine(tokens, from)) {
            from = after(tokens, from);
            continue;
        }
        let to = from + 1;
        while (to < tokens.length && (ends === ';' ? textAt(tokens, to) !== ';' : !opensLine(tokens, to)))
            to = after(tokens, to);
        found.push({ from, to });
        from = to;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/explain/graph/text/segments.js
// Cuts a block of a brace language into its statements, each with its body.

const LABELS = new Set(['public', 'private', 'protected', 'signals', 'slots']);
/** The statements of a range, in order. A block ends its statement unless it is a value or more of it follows. */
function segments(tokens, cut) {
    const found = [];
    for (let from = cut.from; from < cut.to;) {
        const one = segment(tokens, { ...cut, from });
        if (one.to > one.from)
            found.push(one);
        from = Math.max(one.to, from + 1);
    }
    return found;
}
function segment(tokens, cut) {
    const from = start(tokens, cut);
    let body = -1;
    let isValue = false;
    for (let i = from; i < cut.to;) {
        const text = textAt(tokens, i);
        if (text === ';')
            return { from, to: i + 1, body };
        if (text === '#' && i === from && textAt(tokens, i + 1) !== '[' && textAt(tokens, i + 1) !== '!')
            return { from, to: directiveEnd(tokens, i), body };
        if (text === '=' && body < 0 && textAt(tokens, i - 1) !== 'operator')
            isValue = true;
        if (text === 'template' && textAt(tokens, i + 1) === '<') {
            i = Math.max(i + 1, afterAngles(tokens, i + 1, cut.to));
            continue;
        }
        const isBlock = text === '{' && !isValue;
        if (isBlock)
            body = i;
        i = after(tokens, i);
        if (isBlock && !goesOn(tokens, i))
            return { from, to: i, body };
        if (cut.lines && i < cut.to && breaksLine(tokens, i) && !isHead(tokens, from, i))
            return { from, to: i, body };
    }
    return { from, to: cut.to, body };
}
/** Annotations stand on lines of their own and belong to what follows. */
function isHead(tokens, from, to) {
    let i = from;
    while (i < to && textAt(tokens, i) === '@') {
        i += 2;
        while (textAt(tokens, i) === '.' || textAt(tokens, i) === ':')
            i += 2;
        if (textAt(tokens, i) === '(')
            i = after(tokens, i);
    }
    return i >= to;
}
function start(tokens, cut) {
    let i = cut.from;
    while (i < cut.to && LABELS.has(textAt(tokens, i)) && textAt(tokens, i + 1) === ':')
        i += 2;
    return i;
}
function goesOn(tokens, next) {
    return [',', '{', '=', '.', ';'].includes(textAt(tokens, next)) || ['else', 'catch', 'finally', 'while'].includes(textAt(tokens, next));
}
function directiveEnd(tokens, from) {
    let i = from + 1;
    while (i < tokens.length && ((tokens[i]?.line ?? 0) === (tokens[i - 1]?.endLine ?? 0) || textAt(tokens, i - 1) === '\\'))
        i++;
    return i;
}
/** The tokens inside the body of a segment. */
function bodyOf(tokens, one) {
    return one.body < 0 ? { from: one.to, to: one.to } : { from: one.body + 1, to: closing(tokens, one.body) };
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/brace-front.js
// What all readers of brace languages share, and what may stand before a declaration.

/** Words before the name of a value, in the languages that have them. */
const BINDERS = new Set(['val', 'var', 'let', 'const']);
/** Words that open a statement which declares nothing. */
const NOT_DECLARED = new Set('if for while switch return throw try import using use package require require_once include include_once echo foreach else do typedef static_assert friend syntax option export declare'.split(' '));
/** Skips annotations, attributes and `template <…>`. */
function frontOf(tokens, segment, hasTemplates) {
    const annotations = new Set();
    let i = segment.from;
    while (i < segment.to) {
        const text = textAt(tokens, i);
        const attribute = text === '#' && textAt(tokens, i + 1) === '[' ? i + 1 : text === '[' ? i : -1;
        const isAnnotation = text === '@' && textAt(tokens, i + 1) !== 'interface';
        if (isAnnotation)
            i = annotationEnd(tokens, i, annotations);
        else if (attribute >= 0)
            i = attributeEnd(tokens, attribute, annotations);
        else if (text === 'template' && hasTemplates)
            i = Math.max(i + 1, afterAngles(tokens, i + 1, segment.to));
        else if (text === '__attribute__' || text === '__declspec' || text === 'alignas')
            i = after(tokens, i + 1);
        else
            break;
    }
    return { head: i, annotations };
}
function annotationEnd(tokens, at, names) {
    let i = at;
    do {
        names.add(textAt(tokens, i + 1));
        i += 2;
    } while (textAt(tokens, i) === '.' || textAt(tokens, i) === ':');
    return textAt(tokens, i) === '(' ? after(tokens, i) : i;
}
function attributeEnd(tokens, at, names) {
    const end = closing(tokens, at);
    for (let i = at; i < end; i++)
        if (isWord(tokens, i))
            names.add(textAt(tokens, i));
    return end + 1;
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/brace-roles.js
// What a function of a brace language is for, told by its name and annotations.
const CREATES = new Set(['constructor', 'init', '__construct', 'this']);
const CALLED_BY_OTHERS = new Set([
    'operator',
    'toString',
    'equals',
    'hashCode',
    'compareTo',
    'ToString',
    'Equals',
    'GetHashCode',
    'Dispose',
    'close',
    'run',
    'SetUp',
]);
const HARMLESS = new Set(['Deprecated', 'SuppressWarnings', 'Nullable', 'NotNull', 'Nonnull']);
const TESTS = new Set([
    'Test',
    'ParameterizedTest',
    'RepeatedTest',
    'TestFactory',
    'Fact',
    'Theory',
    'TestMethod',
    'TestCase',
    'DataTestMethod',
    'TestCaseSource',
    'Property',
    'test',
]);
const HOOKS = new Set([
    'Before',
    'BeforeEach',
    'BeforeAll',
    'BeforeClass',
    'After',
    'AfterEach',
    'AfterAll',
    'AfterClass',
    'SetUp',
    'OneTimeSetUp',
    'TearDown',
    'TestInitialize',
    'ClassInitialize',
    'BeforeMethod',
    'BeforeTest',
]);
/** Whether a function is a test, a hook, a method or a function. */
function functionKind(name, about) {
    const has = (names) => [...about.annotations].some((one) => names.has(one));
    if (has(TESTS))
        return 'test';
    if (has(HOOKS) || /^(?:setUp|tearDown|SetUp|TearDown|setUpWithError|setUpBeforeClass|SetUpTestSuite)$/.test(name))
        return 'hook';
    if (about.owner !== null && /^test[A-Z_\d]/.test(name) && /Tests?$|TestCase$|Spec$|^Test/.test(about.owner))
        return 'test';
    return about.owner === null ? 'function' : 'method';
}
/** How a function runs when nobody names it. `isOverride` says that it stands in for a method of a base type. */
function runsOf(name, about) {
    const { owner, annotations, isOverride } = about;
    if (owner === null)
        return 'by name';
    if (name === owner || CREATES.has(name) || name.startsWith('~'))
        return 'on creation';
    const isCalled = isOverride || annotations.has('Override') || CALLED_BY_OTHERS.has(name) || name.startsWith('__') || /^operator\W/.test(name);
    return isCalled || [...annotations].some((one) => !HARMLESS.has(one)) ? 'with owner' : 'by name';
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/brace-values.js
// Fields, constants and constructor properties of brace languages.


/** True for languages that write `val name: Type`. */
function isBound(language) {
    return language === 'kotlin' || language === 'scala' || language === 'swift';
}
/** Properties that a record or a primary constructor declares. */
function componentMarks({ tokens, language }, range, owner) {
    return commaParts(tokens, range).flatMap((part) => {
        const at = isBound(language) ? boundName(tokens, part) : assignedName(tokens, part);
        return isWord(tokens, at) ? [{ kind: 'field', name: textAt(tokens, at), owner, ...part, at, eager: true }] : [];
    });
}
/** The name behind `val` or `var`, else the one before the colon. */
function boundName(tokens, part) {
    const binder = findFlat(tokens, part, [...BINDERS]);
    if (binder < 0)
        return findFlat(tokens, part, [':']) - 1;
    return BINDERS.has(textAt(tokens, binder + 1)) ? binder + 2 : binder + 1;
}
/** The name before the default, else the last word. */
function assignedName(tokens, part) {
    const sign = findFlat(tokens, part, ['=']);
    return sign < 0 ? part.to - 1 : sign - 1;
}
/** A field or a constant; `signature` ends before its value. */
function valueMark(around, segment, signature) {
    const { tokens, language } = around;
    const at = isBound(language) ? boundName(tokens, signature) : lastName(around, signature);
    const text = textAt(tokens, at);
    const isBare = at === signature.from && language !== 'proto' && !text.startsWith('$');
    if (!isWord(tokens, at) || isBare || NOT_DECLARED.has(text))
        return [];
    const isTop = around.owner === null;
    const kind = isTop ? 'constant' : 'field';
    const common = { name: text.replace(/^\$/, ''), owner: around.owner, from: segment.from, to: segment.to, at, exported: true };
    return [{ kind, ...common, eager: !isTop, runs: isTop ? 'by name' : 'with owner' }];
}
function lastName({ tokens, language }, signature) {
    let at = -1;
    for (let i = signature.from; i < signature.to; i = after(tokens, i)) {
        if (textAt(tokens, i) === ':' && language === 'c')
            break;
        if (isWord(tokens, i))
            at = i;
    }
    return at;
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/braces.js
// Java, Kotlin, C#, PHP, Scala, Swift, Dart, C and C++: types, members and functions from statements that end in `;` or a block.





const TYPES = {
    java: ['class', 'interface', 'enum', 'record'],
    kotlin: ['class', 'interface', 'object'],
    csharp: ['class', 'interface', 'enum', 'record', 'struct'],
    php: ['class', 'interface', 'enum', 'trait'],
    scala: ['class', 'trait', 'object', 'enum'],
    swift: ['class', 'struct', 'enum', 'protocol', 'extension', 'actor'],
    dart: ['class', 'mixin', 'enum', 'extension'],
    c: ['class', 'struct', 'union', 'enum'],
    proto: ['message', 'service', 'enum', 'type', 'input', 'interface', 'extend', 'union'],
};
const SPACES = new Set(['namespace', 'module', 'package']);
const FUNCTIONS = new Set(['fun', 'func', 'function', 'def', 'init', 'rpc']);
const LINE_ENDED = new Set(['kotlin', 'scala', 'swift']);
/** Marks of a range of a file in one of the brace languages. */
function braceMarks(tokens, language, range) {
    return inside({ tokens, language, owner: null }, range);
}
function inside(around, range) {
    const cut = { ...range, lines: LINE_ENDED.has(around.language) };
    return segments(around.tokens, cut).flatMap((segment) => marksOf(around, segment));
}
function marksOf(around, segment) {
    const { tokens } = around;
    const front = frontOf(tokens, segment, around.language === 'c');
    const word = textAt(tokens, front.head);
    if (word === '#')
        return braces_define(tokens, segment, front.head);
    if (SPACES.has(word) || (word === 'extern' && isString(tokens, front.head + 1)))
        return inside(around, bodyOf(tokens, segment));
    const space = around.language === 'c' && segment.body >= 0 ? findFlat(tokens, { from: front.head, to: segment.body }, ['namespace', '(']) : -1;
    if (space >= 0 && textAt(tokens, space) === 'namespace')
        return inside(around, bodyOf(tokens, segment));
    const macro = testMacro(tokens, segment, front.head);
    if (macro)
        return [macro];
    const limit = signatureEnd(tokens, segment, front.head);
    const type = typeKeyword(around, { from: front.head, to: limit }, segment.body >= 0);
    if (type >= 0)
        return typeMarks(around, segment, type);
    if (word === 'if' && around.owner === null)
        return inside(around, bodyOf(tokens, segment));
    if (NOT_DECLARED.has(word))
        return [];
    const bound = isBound(around.language) && findFlat(tokens, { from: front.head, to: limit }, [...BINDERS]) >= 0;
    const open = bound ? -1 : parametersOpen(around, front.head, limit);
    return open >= 0 ? functionMark(around, segment, { ...front, open }) : valueMark(around, segment, { from: front.head, to: limit });
}
function braces_define(tokens, segment, head) {
    if (textAt(tokens, head + 1) !== 'define' || !isWord(tokens, head + 2))
        return [];
    return [{ kind: 'constant', name: textAt(tokens, head + 2), owner: null, from: segment.from, to: segment.to, at: head + 2, exported: true }];
}
/** Test macros of C and C++: GoogleTest, Catch2, doctest, Boost, Check. */
function testMacro(tokens, segment, head) {
    const word = textAt(tokens, head);
    if (!/^(?:TYPED_)?TEST(?:_[FP]|_CASE(?:_METHOD|_FIXTURE)?|_METHOD)?$|^SCENARIO$|^BOOST_(?:AUTO|FIXTURE|DATA|PARAM)_TEST_CASE$|^START_TEST$/.test(word))
        return null;
    const parts = commaParts(tokens, { from: head + 2, to: closing(tokens, head + 1) });
    const title = parts.find(({ from }) => isString(tokens, from)) ?? (word.startsWith('BOOST') ? parts[0] : parts.at(-1));
    const at = title?.from ?? head;
    const owner = parts.length > 1 && title === parts.at(-1) ? textAt(tokens, parts[0]?.from ?? head) : null;
    return { kind: 'test', name: tokens[at]?.text ?? word, owner, from: segment.from, to: segment.to, at };
}
/** Where the signature ends: at a value, the body or the end. */
function signatureEnd(tokens, segment, head) {
    for (let i = head; i < segment.to; i = after(tokens, i)) {
        const text = textAt(tokens, i);
        if (text === '{' || text === ';' || text === '=>' || (text === '=' && textAt(tokens, i - 1) !== 'operator'))
            return i;
    }
    return segment.to;
}
/** The index of the keyword that makes the segment a type; -1 for anything else. */
function typeKeyword({ tokens, language }, range, hasBody) {
    for (let i = range.from; i < range.to; i = after(tokens, i)) {
        const text = textAt(tokens, i);
        if (text === '(' || text === ':' || FUNCTIONS.has(text) || BINDERS.has(text))
            return -1;
        if (tokens[i]?.kind !== 'word' || !TYPES[language].includes(text))
            continue;
        if (language === 'c' && (!hasBody || findFlat(tokens, { from: afterAngles(tokens, i + 2, range.to), to: range.to }, ['(']) >= 0))
            return -1;
        const doubled = TYPES[language].includes(textAt(tokens, i + 1)) && isWord(tokens, i + 2);
        if (doubled)
            return i + 1;
        return isWord(tokens, i + 1) || (text === 'object' && hasBody) || (language === 'c' && hasBody) ? i : -1;
    }
    return -1;
}
function typeMarks(around, segment, keyword) {
    const { tokens } = around;
    let at = isWord(tokens, keyword + 1) ? keyword + 1 : keyword;
    while (textAt(tokens, at + 1) === '::' && isWord(tokens, at + 2))
        at += 2;
    if (isWord(tokens, at + 1) && around.language === 'c' && textAt(tokens, at + 1) !== 'final')
        at++;
    const name = textAt(tokens, at);
    const body = bodyOf(tokens, segment);
    const open = at + 1 === segment.body ? -1 : componentsOpen(tokens, at, segment.body < 0 ? segment.to : segment.body);
    const components = open < 0 ? [] : componentMarks(around, { from: open + 1, to: closing(tokens, open) }, name);
    const isEnum = textAt(tokens, keyword) === 'enum' || textAt(tokens, keyword - 1) === 'enum';
    const kind = !isEnum && ['class', 'struct', 'object', 'record', 'actor'].includes(textAt(tokens, keyword)) ? 'class' : 'type';
    const members = isEnum ? enumMarks({ ...around, owner: name }, body) : inside({ ...around, owner: name }, body);
    return [{ kind, name, owner: around.owner, from: segment.from, to: segment.to, at, exported: true }, ...components, ...members];
}
function componentsOpen(tokens, at, limit) {
    const i = afterAngles(tokens, at + 1, limit);
    return i < limit && textAt(tokens, i) === '(' ? i : -1;
}
function enumMarks(around, body) {
    const { tokens } = around;
    let end = body.from;
    while (end < body.to && textAt(tokens, end) !== ';')
        end = after(tokens, end);
    const cases = around.language === 'php' || around.language === 'swift';
    if (cases)
        return inside(around, body);
    const variants = commaParts(tokens, { from: body.from, to: end }).map(({ from, to }) => {
        let at = from;
        while (at < to && !isWord(tokens, at))
            at = after(tokens, at);
        return { kind: 'field', name: textAt(tokens, at), owner: around.owner, from, to, at };
    });
    return [...variants.filter((mark) => mark.name !== ''), ...inside(around, { from: end + 1, to: body.to })];
}
/** The parenthesis of a parameter list: behind a name, or behind `operator…`. */
function parametersOpen({ tokens, language }, head, limit) {
    for (let i = head; i < limit; i = after(tokens, i)) {
        if (language === 'c' && textAt(tokens, i) === 'operator') {
            for (let k = i + 1; k < limit; k++)
                if (textAt(tokens, k) === '(' && k > i + 1)
                    return k;
        }
        if (textAt(tokens, i) !== '(')
            continue;
        const before = textAt(tokens, i - 1);
        if (before === '>' || before === '~' || before === ']' || isWord(tokens, i - 1) || isString(tokens, i - 1))
            return i > head ? i : -1;
    }
    return -1;
}
function functionMark(around, segment, signature) {
    const { tokens, language } = around;
    const at = nameIndex(around, signature);
    const raw = language === 'c' ? operatorText(tokens, at) : nameText(tokens, at);
    const qualified = (textAt(tokens, at - 1) === '::' || (textAt(tokens, at - 1) === '.' && language === 'kotlin') || textAt(tokens, at - 1) === '~') && isWord(tokens, at - 2);
    const destructor = textAt(tokens, at - 1) === '~';
    const owner = qualified && !destructor ? textAt(tokens, at - 2) : (around.owner ?? (destructor ? textAt(tokens, at) : null));
    const name = destructor ? `~${raw}` : raw;
    if (raw === '' || (owner === null && NOT_DECLARED.has(raw)))
        return [];
    const { annotations } = signature;
    const isOverride = tokens
        .slice(signature.head, Math.min(signature.open, signature.head + 8))
        .some((token) => token.kind === 'word' && token.text === 'override');
    const kind = functionKind(name, { owner, annotations });
    return [{ kind, name, owner, from: segment.from, to: segment.to, at, exported: true, runs: runsOf(name, { owner, annotations, isOverride }) }];
}
/** Kotlin may quote a name. */
function nameText(tokens, at) {
    return isString(tokens, at) ? (tokens[at]?.text ?? '') : textAt(tokens, at);
}
/** C++ has operators for names. */
function operatorText(tokens, at) {
    let name = textAt(tokens, at);
    if (name !== 'operator')
        return name;
    for (let i = at + 1; i < at + 6 && (textAt(tokens, i) !== '(' || i === at + 1); i++)
        name += (isWord(tokens, i) ? ' ' : '') + textAt(tokens, i);
    return name;
}
function nameIndex({ tokens, language }, { head, open }) {
    for (let i = head; language === 'c' && i < open; i++)
        if (textAt(tokens, i) === 'operator')
            return i;
    let at = open - 1;
    if (textAt(tokens, at) === '>' || textAt(tokens, at) === ']') {
        while (at > head && textAt(tokens, at) !== '<' && textAt(tokens, at) !== '[')
            at--;
        at--;
    }
    return at;
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/c.js
// C and C++: what the preprocessor is told, taken out of the text before it is cut into tokens.
const INCLUDE = /^[ \t]{0,80}#[ \t]{0,20}(?:include|import)[ \t]{0,20}[<"]([^>"\n]{1,300})[>"]/gm;
/** All includes of a file. */
function includes(text) {
    const imports = [];
    let line = 1;
    let from = 0;
    for (const match of text.matchAll(INCLUDE)) {
        for (let at = text.indexOf('\n', from); at >= 0 && at < match.index; at = text.indexOf('\n', at + 1))
            line++;
        from = match.index;
        imports.push({ specifier: match[1] ?? '', names: [{ imported: '*', local: '*' }], line, exports: true });
    }
    return imports;
}
const DEEP = 200;
const DIRECTIVE = /^[ \t]{0,80}#[ \t]{0,20}([a-z]{1,20})[ \t]{0,20}(\S{0,20})/;
/** The text with directives other than `#define` blank, and of a conditional whose branches do not close what they open all but the longest. Lines stay where they are. */
function preprocessed(text) {
    if (!text.includes('#'))
        return text;
    const lines = text.split('\n');
    const blank = new Uint8Array(lines.length);
    for (const group of conditionals(lines))
        for (const { from, to } of dropped(group))
            blank.fill(1, from, to);
    let isContinued = false;
    return lines
        .map((line, index) => {
        const word = DIRECTIVE.exec(line)?.[1];
        const isBlank = blank[index] === 1 || isContinued || (word !== undefined && word !== 'define');
        isContinued = (word === undefined ? isContinued : word !== 'define') && line.endsWith('\\');
        return isBlank ? '' : line;
    })
        .join('\n');
}
function dropped(group) {
    const on = group.filter((branch) => !branch.isOff);
    if (on.every((branch) => branch.balance === 0))
        return group.filter((branch) => branch.isOff);
    const longest = on.reduce((best, branch) => (branch.to - branch.from > best.to - best.from ? branch : best));
    return group.filter((branch) => branch !== longest);
}
/** All conditionals, inner ones first. */
function conditionals(lines) {
    const open = [];
    const done = [];
    lines.forEach((line, index) => {
        const match = line.includes('#') ? DIRECTIVE.exec(line) : null;
        const word = match?.[1] ?? '';
        const isNew = word === 'if' || word === 'ifdef' || word === 'ifndef';
        const isNext = word === 'else' || word.startsWith('elif');
        if (isNew && open.length < DEEP)
            open.push([]);
        const group = open.at(-1);
        if (!group)
            return;
        const last = group.at(-1);
        if (last && !isNew)
            last.to = index;
        if (last && match === null)
            last.balance += balanceOf(line);
        if (isNew || isNext)
            group.push({ from: index, to: index, balance: 0, isOff: word === 'if' && match?.[2] === '0' });
        if (word === 'endif')
            c_close(open, done);
    });
    return done;
}
/** An inner conditional counts in the branch around it by what is kept of it. */
function c_close(open, done) {
    const group = open.pop();
    if (!group)
        return;
    done.push(group);
    const outer = open.at(-1)?.at(-1);
    const left = group.filter((branch) => !dropped(group).includes(branch))[0];
    if (outer && left)
        outer.balance += left.balance;
}
function balanceOf(line) {
    if (!line.includes('{') && !line.includes('}'))
        return 0;
    let balance = 0;
    for (const c of line.replace(/"(?:[^"\\]|\\.){0,500}"|'\\?.'|\/\/.*/g, ''))
        balance += c === '{' ? 1 : c === '}' ? -1 : 0;
    return balance;
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/data.js
// Data files: their keys as declarations, three levels deep, so that an edit of one key is told from an edit of another.

const DEPTH = 3;
/** Keys of JSON, with comments or without. */
function jsonMarks(tokens, range = { from: 0, to: tokens.length }, path = []) {
    const marks = [];
    const inner = path.length === 0 && textAt(tokens, range.from) === '{' ? { from: range.from + 1, to: closing(tokens, range.from) } : range;
    let from = inner.from;
    for (let i = inner.from; i <= inner.to; i = after(tokens, i)) {
        if (i < inner.to && textAt(tokens, i) !== ',')
            continue;
        marks.push(...jsonEntry(tokens, { from, to: i }, path));
        from = i + 1;
    }
    return marks;
}
function jsonEntry(tokens, { from, to }, path) {
    const key = tokens[from];
    if (!key || key.kind === 'mark' || textAt(tokens, from + 1) !== ':')
        return [];
    const mark = keyMark(key.text, path, { from, to, at: from });
    const open = from + 2;
    if (textAt(tokens, open) !== '{' || path.length + 1 >= DEPTH)
        return [mark];
    return [mark, ...jsonMarks(tokens, { from: open + 1, to: closing(tokens, open) }, [...path, key.text])];
}
function keyMark(name, path, place) {
    return { kind: 'field', name: name.slice(0, 200), owner: path.length > 0 ? path.join('.').slice(0, 300) : null, ...place, exported: true, eager: true };
}
/** Keys of YAML, TOML, INI, properties and env files: `key:` or `key =` first on a line, under indentation or `[section]`. */
function lineMarks(tokens) {
    const marks = [];
    const open = [];
    let section = null;
    const close = (column, to) => {
        for (let top = open.at(-1); top && top.column >= column; top = open.at(-1)) {
            open.pop();
            const path = [...(section ? [section.name] : []), ...open.map((key) => key.name)];
            if (path.length < DEPTH)
                marks.push(keyMark(top.name, path, { from: top.from, to, at: top.from }));
        }
    };
    for (let i = 0; i < tokens.length; i++) {
        if (!opensLine(tokens, i))
            continue;
        const column = tokens[i]?.column ?? 0;
        if (isSection(tokens, i)) {
            close(0, i);
            if (section)
                marks.push(keyMark(section.name, [], { from: section.from, to: i, at: section.from }));
            section = { name: inBrackets(tokens, i), column: -1, from: i };
            continue;
        }
        const key = keyAt(tokens, i);
        if (key === null)
            continue;
        close(column, i);
        open.push({ name: key, column, from: i });
    }
    close(0, tokens.length);
    if (section)
        marks.push(keyMark(section.name, [], { from: section.from, to: tokens.length, at: section.from }));
    return marks;
}
function isSection(tokens, at) {
    if (textAt(tokens, at) !== '[' || tokens[at]?.column !== 0)
        return false;
    const end = closing(tokens, at);
    return end > at && tokens[end]?.line === tokens[at]?.line && (end + 1 >= tokens.length || opensLine(tokens, end + 1));
}
function inBrackets(tokens, at) {
    return tokens
        .slice(at, closing(tokens, at))
        .filter((token) => token.text !== '[')
        .map((token) => token.text)
        .join('');
}
/** A key with its dots and dashes, when `:` or `=` follows on the same line; null otherwise. */
function keyAt(tokens, at) {
    const line = tokens[at]?.line;
    let name = '';
    let i = textAt(tokens, at) === '-' ? at + 1 : at;
    if (textAt(tokens, i) === 'export')
        i++;
    for (; tokens[i]?.line === line && name.length < 200; i++) {
        const text = tokens[i]?.text ?? '';
        const isSign = tokens[i]?.kind === 'mark' && (text === ':' || text === '=' || text === ':=');
        if (isSign)
            return name === '' ? null : name;
        const part = tokens[i]?.kind !== 'mark' || text === '.' || text === '-' || text === '/' || text === '@' || text === '*';
        if (!part)
            return null;
        name += text;
    }
    return null;
}
/** Entries of a snapshot file, by title. */
function snapshotMarks(tokens) {
    const heads = [];
    for (let i = 0; i < tokens.length; i++) {
        if (textAt(tokens, i) === 'exports' && textAt(tokens, i + 1) === '[')
            heads.push(i);
    }
    return heads.map((from, index) => keyMark(tokens[from + 2]?.text ?? '', [], { from, to: heads[index + 1] ?? tokens.length, at: from }));
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/go.js
// Go: top-level declarations, methods by receiver, struct fields, imports.

/** Methods that the standard library calls on its own. */
const go_CALLED_BY_OTHERS = new Set([
    'Error',
    'String',
    'ServeHTTP',
    'Len',
    'Less',
    'Swap',
    'Read',
    'Write',
    'MarshalJSON',
    'UnmarshalJSON',
    'MarshalText',
    'UnmarshalText',
    'Unwrap',
    'Is',
    'As',
    'Format',
    'Scan',
    'Value',
    'RoundTrip',
]);
const HEADS = new Set(['func', 'type', 'var', 'const']);
/** Marks of a Go file. `isTest` says whether the file is a `_test.go`. */
function goMarks(tokens, isTest) {
    const marks = [];
    for (let i = 0; i < tokens.length;) {
        if (!HEADS.has(textAt(tokens, i)) || !opensLine(tokens, i) || tokens[i]?.column !== 0) {
            i = after(tokens, i);
            continue;
        }
        const range = { from: i, to: statementEnd(tokens, i) };
        if (textAt(tokens, i) === 'func')
            marks.push(...functionMarks(tokens, range, isTest));
        else if (textAt(tokens, i + 1) === '(')
            marks.push(...groupMarks(tokens, range));
        else
            marks.push(...oneMark(tokens, { ...range, at: i + 1 }));
        i = range.to;
    }
    return marks;
}
function statementEnd(tokens, from) {
    for (let i = from; i < tokens.length;) {
        i = after(tokens, i);
        if (tokens[i]?.column === 0 && opensLine(tokens, i) && textAt(tokens, i) !== '}' && textAt(tokens, i) !== ')')
            return i;
    }
    return tokens.length;
}
function functionMarks(tokens, range, isTest) {
    const hasReceiver = textAt(tokens, range.from + 1) === '(';
    const at = hasReceiver ? after(tokens, range.from + 1) : range.from + 1;
    const owner = hasReceiver ? receiver(tokens, range.from + 1) : null;
    const name = textAt(tokens, at);
    const kind = kindOf(name, owner, isTest);
    const mark = { kind, name, owner, ...range, at, exported: /^[A-Z]/.test(name), runs: go_runsOf(name, owner) };
    return [mark, ...literalFields(tokens, range, name)];
}
function receiver(tokens, open) {
    const close = closing(tokens, open);
    for (let i = open + 1; i < close; i++)
        if (textAt(tokens, i) === '[')
            return textAt(tokens, i - 1);
    return textAt(tokens, close - 1);
}
function kindOf(name, owner, isTest) {
    if (isTest && /^(?:Test|Benchmark|Example|Fuzz)(?![a-z])/.test(name))
        return name === 'TestMain' ? 'hook' : 'test';
    if (isTest && /^(?:SetupTest|SetupSuite|TearDownTest|TearDownSuite)$/.test(name))
        return 'hook';
    return owner === null ? 'function' : 'method';
}
function go_runsOf(name, owner) {
    if (owner === null)
        return name === 'init' || name === 'TestMain' ? 'on load' : 'by name';
    return go_CALLED_BY_OTHERS.has(name) ? 'with owner' : 'by name';
}
/** Keys of a struct literal that a function returns: its defaults, one by one. */
function literalFields(tokens, range, owner) {
    const marks = [];
    for (let i = range.from; i < range.to; i++) {
        if (textAt(tokens, i) !== 'return')
            continue;
        let open = textAt(tokens, i + 1) === '&' ? i + 2 : i + 1;
        while (isWord(tokens, open) || textAt(tokens, open) === '.')
            open++;
        if (open === i + 1 || textAt(tokens, open) !== '{')
            continue;
        for (const { from, to } of commaParts(tokens, { from: open + 1, to: closing(tokens, open) })) {
            if (!isWord(tokens, from) || textAt(tokens, from + 1) !== ':')
                continue;
            marks.push({ kind: 'field', name: textAt(tokens, from), owner, from, to, at: from, eager: true, runs: 'with owner' });
        }
    }
    return marks;
}
function groupMarks(tokens, range) {
    const marks = [];
    const end = closing(tokens, range.from + 1);
    for (let from = range.from + 2; from < end;) {
        const to = lineStatementEnd(tokens, { from, to: end });
        const head = textAt(tokens, range.from) === 'type' ? 'type' : 'value';
        marks.push(...oneMark(tokens, { from, to, at: from }, head));
        from = Math.max(to, from + 1);
    }
    return marks;
}
function lineStatementEnd(tokens, range) {
    for (let i = range.from; i < range.to;) {
        i = after(tokens, i);
        if (i >= range.to || endsLine(tokens, i) || textAt(tokens, i) === ';')
            return Math.min(i, range.to);
    }
    return range.to;
}
/** Go's own rule: a line ends a statement after an operand or a closing bracket. */
function endsLine(tokens, index) {
    const last = tokens[index - 1];
    return opensLine(tokens, index) && (last?.kind !== 'mark' || [')', ']', '}', '++', '--'].includes(last.text));
}
function oneMark(tokens, place, head = textAt(tokens, place.from)) {
    if (!isWord(tokens, place.at))
        return [];
    const name = textAt(tokens, place.at);
    const common = { name, owner: null, ...place, exported: /^[A-Z]/.test(name) };
    if (head !== 'type')
        return [...names(tokens, place)].map((at) => ({ ...common, kind: 'constant', at, name: textAt(tokens, at) }));
    return [{ ...common, kind: 'type' }, ...fields(tokens, place, name)];
}
function* names(tokens, place) {
    for (let i = place.at; isWord(tokens, i); i += 2) {
        yield i;
        if (textAt(tokens, i + 1) !== ',')
            return;
    }
}
/** Fields of a struct, methods of an interface. */
function fields(tokens, place, owner) {
    let open = place.from;
    while (open < place.to && textAt(tokens, open) !== '{')
        open = after(tokens, open);
    const marks = [];
    const end = closing(tokens, open);
    for (let from = open + 1; from < end;) {
        const to = lineStatementEnd(tokens, { from, to: end });
        if (isWord(tokens, from))
            marks.push({ kind: 'field', name: textAt(tokens, from), owner, from, to, at: from, eager: true });
        from = Math.max(to, from + 1);
    }
    return marks;
}
/** Import specs; a package's name is taken to be the last part of its path that is no version. */
function goImports(tokens) {
    const imports = [];
    for (let i = 0; i < tokens.length; i = after(tokens, i)) {
        if (textAt(tokens, i) === 'func')
            break;
        if (textAt(tokens, i) !== 'import' || tokens[i]?.column !== 0)
            continue;
        const range = textAt(tokens, i + 1) === '(' ? { from: i + 2, to: closing(tokens, i + 1) } : { from: i + 1, to: i + 3 };
        for (let at = range.from; at < range.to; at++)
            if (isString(tokens, at))
                imports.push(spec(tokens, at));
    }
    return imports;
}
function spec(tokens, at) {
    const specifier = tokens[at]?.text ?? '';
    const line = tokens[at]?.line ?? 1;
    const before = tokens[at - 1];
    const alias = before?.line === line && before.kind === 'word' && before.text !== 'import' ? before.text : null;
    const dots = before?.line === line && before.text === '.';
    const parts = specifier.split('/');
    const last = /^v\d+$/.test(parts.at(-1) ?? '') ? parts.at(-2) : parts.at(-1);
    const local = dots ? '*' : (alias ?? (last ?? specifier).replace(/^go-|\.v\d+$/g, '').replace(/-/g, '_'));
    return { specifier, names: local === '_' ? [] : [{ imported: '*', local }], line, exports: false };
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/packages.js
// Packages, namespaces and imports of Java, Kotlin, Scala, C#, PHP and Swift, as they stand at the head of a file.
const PACKAGE = /^[ \t]{0,20}(?:package|namespace)[ \t]{1,20}([\w.\\]{1,200})/m;
const packages_JVM = /^[ \t]{0,20}import[ \t]{1,20}(?:static[ \t]{1,20})?([\w.]{1,300})(\.[*_])?(?:[ \t]{1,20}as[ \t]{1,20}(\w{1,100}))?/gm;
const USING = /^[ \t]{0,20}(?:global[ \t]{1,9})?using[ \t]{1,20}(?:static[ \t]{1,20})?([\w.]{1,300})[ \t]{0,20};/gm;
const USE = /^[ \t]{0,20}use[ \t]{1,20}(?:function[ \t]{1,20}|const[ \t]{1,20})?\\?([\w\\]{1,300})(?:\{([^}]{0,2000})\})?(?:[ \t]{1,20}as[ \t]{1,20}(\w{1,100}))?[ \t]{0,20};/gm;
/** The package or namespace a file declares; empty when none. */
function packageOf(text) {
    return PACKAGE.exec(text.slice(0, 20_000))?.[1] ?? '';
}
/** `import a.b.C;`, `import a.b.*`, `import a.b.C as D`. */
function jvmImports(text) {
    return [...text.matchAll(packages_JVM)].map((match) => {
        const path = (match[1] ?? '').replace(/\.$/, '');
        const last = path.split('.').at(-1) ?? path;
        const names = match[2] ? [{ imported: '*', local: '*' }] : [{ imported: last, local: match[3] ?? last }];
        return { specifier: match[2] ? `${path}.*` : path, names, line: lineOf(text, match.index), exports: false };
    });
}
/** `using A.B;` of C#. */
function usings(text) {
    return [...text.matchAll(USING)].map((match) => ({ specifier: match[1] ?? '', names: [], line: lineOf(text, match.index), exports: false }));
}
/** `use A\B;`, `use A\{B, C as D};` of PHP. */
function uses(text) {
    return [...text.matchAll(USE)].flatMap((match) => {
        const line = lineOf(text, match.index);
        const prefix = match[1] ?? '';
        if (match[2] === undefined)
            return [phpUse(prefix, match[3], line)];
        return match[2].split(',').map((part) => {
            const [name = '', alias] = part.trim().split(/\s{1,20}as\s{1,20}/);
            return phpUse(prefix + name, alias, line);
        });
    });
}
function phpUse(specifier, alias, line) {
    const last = specifier.split('\\').at(-1) ?? specifier;
    return { specifier, names: [{ imported: last, local: alias ?? last }], line, exports: false };
}
/** Counts lines up to an index; imports stand near a file's head, so this stays cheap. */
function lineOf(text, index) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/python.js
// Python: declarations by indentation, imports, fixtures and tests.

const UNIT_HOOKS = new Set([
    'setUp',
    'tearDown',
    'setUpClass',
    'tearDownClass',
    'setUpModule',
    'tearDownModule',
    'setup_method',
    'teardown_method',
    'setup_class',
    'teardown_class',
    'setup_module',
    'teardown_module',
    'setup_function',
    'asyncSetUp',
    'asyncTearDown',
]);
/** Marks of a Python module. */
function pythonMarks(tokens) {
    const heads = headsOf(tokens);
    const marks = [];
    const scopes = [];
    let decorators = -1;
    heads.forEach((head) => {
        while ((scopes.at(-1)?.column ?? -1) >= head.column)
            scopes.pop();
        const from = decorators >= 0 ? decorators : head.at;
        decorators = textAt(tokens, head.at) === '@' ? from : -1;
        if (decorators >= 0)
            return;
        const scope = scopeOf(tokens, head);
        if (!scopes.some((outer) => outer.kind === 'def')) {
            const owner = scopes.filter((outer) => outer.kind === 'class').at(-1)?.name ?? null;
            marks.push(...python_marksOf(tokens, head, { from, owner }));
        }
        if (scope)
            scopes.push(scope);
    });
    return marks;
}
/** First tokens of logical lines, each with the end of its block. */
function headsOf(tokens) {
    const heads = [];
    for (let i = 0; i < tokens.length; i = after(tokens, i)) {
        const continues = textAt(tokens, i - 1) === '\\';
        const token = tokens[i];
        if (token && opensLine(tokens, i) && !continues)
            heads.push({ at: i, column: token.column, to: tokens.length });
    }
    const open = [];
    for (const head of heads) {
        while (open.length > 0 && (open.at(-1)?.column ?? 0) >= head.column)
            open.pop().to = head.at;
        open.push(head);
    }
    return heads;
}
function scopeOf(tokens, head) {
    const at = textAt(tokens, head.at) === 'async' ? head.at + 1 : head.at;
    const word = textAt(tokens, at);
    if (word === 'class' || word === 'def')
        return { column: head.column, kind: word, name: textAt(tokens, at + 1) };
    return { column: head.column, kind: 'other', name: '' };
}
function python_marksOf(tokens, head, place) {
    const at = textAt(tokens, head.at) === 'async' ? head.at + 1 : head.at;
    const word = textAt(tokens, at);
    const name = textAt(tokens, at + 1);
    if (word === 'class') {
        const kind = isTestClass(name) ? 'suite' : 'class';
        return [{ kind, name, owner: place.owner, from: place.from, to: head.to, at: at + 1, exported: !name.startsWith('_') }];
    }
    if (word === 'def')
        return [python_functionMark(tokens, { ...head, at: at + 1 }, place)];
    return assigned(tokens, head, place.owner);
}
function isTestClass(name) {
    return /^Test[A-Z_0-9]|^Test$|Tests?$|TestCase$/.test(name);
}
function python_functionMark(tokens, head, { from, owner }) {
    const name = textAt(tokens, head.at);
    const decorators = new Set(tokens
        .slice(from, head.at)
        .filter((token) => token.kind === 'word' && token.text !== 'def' && token.text !== 'async')
        .map((token) => token.text));
    const common = { name, owner, from, to: head.to, at: head.at, exported: !name.startsWith('_') };
    if (decorators.has('fixture') || UNIT_HOOKS.has(name)) {
        const always = decorators.has('autouse') || UNIT_HOOKS.has(name);
        return { ...common, kind: 'hook', runs: always ? 'on load' : 'by name' };
    }
    if (/^test/.test(name))
        return { ...common, kind: 'test' };
    return { ...common, kind: owner === null ? 'function' : 'method', runs: python_runsOf(name, owner, decorators) };
}
/** Registered functions run without being named; special methods run with their class. */
function python_runsOf(name, owner, decorators) {
    if (/^__(?:init|new|post_init|init_subclass|set_name)__$/.test(name))
        return 'on creation';
    if (/^__\w{1,60}__$/.test(name))
        return 'with owner';
    const harmless = [
        'property',
        'staticmethod',
        'classmethod',
        'cached_property',
        'abstractmethod',
        'contextmanager',
        'dataclass',
        'lru_cache',
        'cache',
        'wraps',
        'overload',
        'override',
    ];
    const registered = decorators.size > 0 && ![...decorators].some((one) => harmless.includes(one));
    if (!registered)
        return 'by name';
    return owner === null ? 'on load' : 'with owner';
}
/** `name = …`, `name: T = …`, `a, b = …` at a module's or class's level. */
function assigned(tokens, head, owner) {
    const names = [];
    let i = head.at;
    while (isWord(tokens, i)) {
        names.push(i);
        if (textAt(tokens, i + 1) !== ',')
            break;
        i += 2;
    }
    const sign = textAt(tokens, i + 1);
    if (names.length === 0 || (sign !== '=' && sign !== ':') || BLOCK_WORDS.has(textAt(tokens, head.at)))
        return [];
    return names.map((at) => ({
        kind: owner === null ? 'constant' : 'field',
        name: textAt(tokens, at),
        owner,
        from: head.at,
        to: head.to,
        at,
        exported: true,
        eager: owner !== null,
        runs: owner === null ? 'by name' : 'with owner',
    }));
}
const BLOCK_WORDS = new Set([
    'if',
    'else',
    'elif',
    'try',
    'except',
    'finally',
    'for',
    'while',
    'with',
    'lambda',
    'return',
    'raise',
    'assert',
    'del',
    'print',
    'match',
    'case',
]);
/** Imports anywhere in the file, and files loaded as plugins. */
function pythonImports(tokens) {
    const imports = [];
    for (let i = 0; i < tokens.length; i++) {
        if (!opensLine(tokens, i) && textAt(tokens, i - 1) !== ':' && textAt(tokens, i - 1) !== ';')
            continue;
        const word = textAt(tokens, i);
        if (word === 'import')
            imports.push(...plainImports(tokens, i));
        if (word === 'from')
            imports.push(...fromImport(tokens, i));
        if (word === 'pytest_plugins')
            imports.push(...plugins(tokens, i));
    }
    return imports;
}
function dotted(tokens, at) {
    let name = '';
    let i = at;
    while (textAt(tokens, i) === '.' || textAt(tokens, i) === '...')
        name += textAt(tokens, i++);
    while (isWord(tokens, i) && textAt(tokens, i) !== 'import') {
        name += textAt(tokens, i++);
        if (textAt(tokens, i) !== '.')
            break;
        name += '.';
        i++;
    }
    return { name, next: i };
}
function plainImports(tokens, at) {
    const imports = [];
    for (let i = at + 1; isWord(tokens, i) && tokens[i]?.line === tokens[at]?.line;) {
        const { name, next } = dotted(tokens, i);
        const renamed = textAt(tokens, next) === 'as';
        const local = renamed ? textAt(tokens, next + 1) : (name.split('.').at(-1) ?? name);
        imports.push({ specifier: name, names: [{ imported: '*', local }], line: tokens[at]?.line ?? 1, exports: false });
        i = (renamed ? next + 2 : next) + 1;
        if (textAt(tokens, i - 1) !== ',')
            break;
    }
    return imports;
}
function fromImport(tokens, at) {
    const { name, next } = dotted(tokens, at + 1);
    if (textAt(tokens, next) !== 'import' || name === '')
        return [];
    const open = next + 1;
    const line = tokens[at]?.line ?? 1;
    if (textAt(tokens, open) === '*')
        return [{ specifier: name, names: [{ imported: '*', local: '*' }], line, exports: true }];
    const range = textAt(tokens, open) === '(' ? { from: open + 1, to: closing(tokens, open) } : { from: open, to: python_lineEnd(tokens, open) };
    const names = commaParts(tokens, range).map(({ from }) => {
        const imported = textAt(tokens, from);
        return { imported, local: textAt(tokens, from + 1) === 'as' ? textAt(tokens, from + 2) : imported };
    });
    return [{ specifier: name, names: names.filter((one) => one.imported !== ''), line, exports: true }];
}
function python_lineEnd(tokens, at) {
    let i = at;
    while (i < tokens.length && (!opensLine(tokens, i) || textAt(tokens, i - 1) === '\\') && textAt(tokens, i) !== ';')
        i++;
    return i;
}
function plugins(tokens, at) {
    const imports = [];
    for (let i = at + 2; i < Math.min(tokens.length, at + 40) && (i === at + 2 || textAt(tokens, i - 1) !== ']'); i++) {
        if (isString(tokens, i))
            imports.push({ specifier: tokens[i]?.text ?? '', names: [{ imported: '*', local: '*' }], line: tokens[i]?.line ?? 1, exports: true });
        else if (isWord(tokens, i))
            break;
    }
    return imports;
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/ruby.js
// Ruby: declarations by indentation of their `end`, requires, RSpec and Minitest.

const SUITES = new Set(['describe', 'context', 'feature', 'shared_examples', 'shared_context', 'shared_examples_for']);
const CASES = new Set(['it', 'specify', 'example', 'scenario', 'test', 'should', 'fit', 'xit']);
const ruby_HOOKS = new Set(['before', 'after', 'around', 'setup', 'teardown']);
const ruby_CALLED_BY_OTHERS = new Set([
    'to_s',
    'inspect',
    'each',
    'call',
    '<=>',
    '==',
    '[]',
    '[]=',
    '<<',
    'hash',
    'eql?',
    'to_h',
    'to_json',
    'to_str',
    'method_missing',
    'perform',
]);
/** Marks of a Ruby file. */
function rubyMarks(tokens) {
    const open = [];
    const marks = [];
    for (let i = 0; i < tokens.length; i++) {
        if (!opensLine(tokens, i))
            continue;
        const column = tokens[i]?.column ?? 0;
        if (textAt(tokens, i) === 'end') {
            closeTo(open, marks, { column, to: i + 1 });
            continue;
        }
        const block = blockAt(tokens, i, open);
        if (!block)
            continue;
        const line = endOfLine(tokens, i);
        if (isOneLine(tokens, block, line))
            finish(marks, block, line);
        else
            open.push(block);
    }
    for (const block of open.reverse())
        finish(marks, block, tokens.length);
    return marks;
}
function closeTo(open, marks, end) {
    const top = open.findLastIndex((block) => block.column <= end.column);
    if (top < 0 || open[top]?.column !== end.column)
        return;
    for (const block of open.splice(top))
        finish(marks, block, end.to);
}
function finish(marks, block, to) {
    if (block.kind === 'skip')
        return;
    const { from, kind, name, owner, at } = block;
    const creates = name === 'initialize';
    marks.push({
        kind,
        name,
        owner,
        from,
        to,
        at,
        exported: true,
        runs: creates ? 'on creation' : ruby_CALLED_BY_OTHERS.has(name) ? 'with owner' : 'by name',
    });
}
function blockAt(tokens, at, open) {
    const column = tokens[at]?.column ?? 0;
    const word = textAt(tokens, at);
    const owner = open.findLast((block) => block.kind === 'class')?.name ?? null;
    const base = { from: at, column, owner, isDef: false };
    if (open.at(-1)?.kind === 'method' || open.at(-1)?.kind === 'function' || open.at(-1)?.kind === 'test')
        return null;
    if (word === 'class' || word === 'module')
        return typeBlock(tokens, at, base);
    const def = word === 'def' ? at : textAt(tokens, at + 1) === 'def' && !opensLine(tokens, at + 1) ? at + 1 : -1;
    if (def >= 0)
        return methodBlock(tokens, def, base);
    const suites = open.filter((block) => block.kind === 'suite').map((block) => block.name);
    const inside = { ...base, owner: suites.length > 0 ? suites.join(' > ') : owner };
    const call = textAt(tokens, at + 1) === '.' ? at + 2 : at;
    if (SUITES.has(textAt(tokens, call)))
        return { ...inside, kind: 'suite', ...title(tokens, call) };
    if (CASES.has(word))
        return { ...inside, kind: 'test', ...title(tokens, at) };
    if (ruby_HOOKS.has(word))
        return { ...inside, kind: 'hook', name: word, at };
    return constant(tokens, at, base);
}
function typeBlock(tokens, at, base) {
    if (textAt(tokens, at + 1) === '<')
        return null;
    let i = at + 1;
    while (textAt(tokens, i + 1) === '::')
        i += 2;
    return { ...base, kind: 'class', name: textAt(tokens, i), at: i };
}
function methodBlock(tokens, def, base) {
    const at = textAt(tokens, def + 2) === '.' ? def + 3 : def + 1;
    const name = methodName(tokens, at);
    const isTest = base.owner !== null && /^test_/.test(name);
    const isHook = base.owner !== null && /^(?:setup|teardown)$/.test(name);
    return { ...base, isDef: true, kind: isTest ? 'test' : isHook ? 'hook' : base.owner === null ? 'function' : 'method', name, at };
}
/** A name with the `=` of a setter, or an operator's marks. */
function methodName(tokens, at) {
    let name = textAt(tokens, at);
    const isOperator = !isWord(tokens, at);
    for (let i = at + 1; i < at + 3; i++) {
        const isClose = tokens[i]?.column === (tokens[i - 1]?.column ?? 0) + textAt(tokens, i - 1).length && tokens[i]?.line === tokens[at]?.line;
        const text = textAt(tokens, i);
        if (!isClose || text === '(' || (!isOperator && text !== '='))
            break;
        name += text;
    }
    return name;
}
function title(tokens, at) {
    const first = textAt(tokens, at + 1) === '(' ? at + 2 : at + 1;
    if (isString(tokens, first))
        return { name: tokens[first]?.text ?? '', at };
    let name = '';
    for (let i = first; (isWord(tokens, i) && textAt(tokens, i) !== 'do') || textAt(tokens, i) === '::'; i++)
        name += textAt(tokens, i);
    return { name, at };
}
/** `NAME = …` lasts until its line and brackets end. */
function constant(tokens, at, base) {
    const name = textAt(tokens, at);
    if (!/^[A-Z]/.test(name) || textAt(tokens, at + 1) !== '=')
        return null;
    return { ...base, column: -1, kind: base.owner === null ? 'constant' : 'field', name, at };
}
function endOfLine(tokens, at) {
    let i = at + 1;
    while (i < tokens.length && !opensLine(tokens, i)) {
        const mate = closing(tokens, i);
        i = mate > i && textAt(tokens, i) !== '}' ? mate + 1 : i + 1;
    }
    return i;
}
function isOneLine(tokens, block, line) {
    if (block.column < 0 || textAt(tokens, line - 1) === 'end' || textAt(tokens, line - 1) === '}')
        return true;
    if (block.isDef)
        return !block.name.endsWith('=') && endless(tokens, block.at, line);
    if (block.kind === 'class')
        return textAt(tokens, line - 1) === 'end';
    return !tokens.slice(block.from, line).some((token) => token.kind === 'word' && token.text === 'do');
}
/** `def name = …`, `def name(…) = …` */
function endless(tokens, at, line) {
    const next = textAt(tokens, at + 1) === '(' ? closing(tokens, at + 1) + 1 : at + 1;
    return next < line && textAt(tokens, next) === '=';
}
/** `require`, `require_relative`, `load`, `autoload :Name, 'path'`. */
function rubyImports(tokens) {
    const imports = [];
    tokens.forEach((token, i) => {
        if (token.kind !== 'word' || !['require', 'require_relative', 'load', 'autoload'].includes(token.text))
            return;
        const string = tokens.slice(i + 1, i + 6).find((one) => one.kind === 'string' && one.line === token.line);
        if (!string)
            return;
        const specifier = token.text === 'require_relative' ? `./${string.text}` : string.text;
        imports.push({ specifier, names: [{ imported: '*', local: '*' }], line: token.line, exports: true });
    });
    return imports;
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/rust.js
// Rust: items, impl blocks, inline modules, tests, `use` trees.


const rust_KEYWORDS = new Set(['fn', 'struct', 'enum', 'union', 'trait', 'impl', 'mod', 'const', 'static', 'type', 'macro_rules', 'use']);
const MODIFIERS = new Set(['async', 'unsafe', 'extern', 'default', 'crate']);
const rust_OUTSIDE = { owner: null, runs: 'by name' };
/** Marks of a Rust file. */
function rustMarks(tokens, range, around = rust_OUTSIDE) {
    return segments(tokens, { ...range, lines: false }).flatMap((segment) => {
        const item = itemOf(tokens, segment);
        return item ? itemMarks(tokens, item, around) : [];
    });
}
function itemOf(tokens, segment) {
    const attributes = new Set();
    let exported = false;
    for (let i = segment.from; i < segment.to; i = after(tokens, i)) {
        const text = textAt(tokens, i);
        if (text === '#') {
            const open = textAt(tokens, i + 1) === '!' ? i + 2 : i + 1;
            for (let k = open; k < closing(tokens, open); k++)
                if (isWord(tokens, k))
                    attributes.add(textAt(tokens, k));
            i = open;
        }
        else if (text === 'pub')
            exported = true;
        else if (text === 'const' && textAt(tokens, i + 1) === 'fn')
            continue;
        else if (rust_KEYWORDS.has(text))
            return { segment, keyword: text, ...rust_nameOf(tokens, i), exported, attributes };
        else if (text !== '(' && text !== '' && !MODIFIERS.has(text))
            return null;
    }
    return null;
}
function rust_nameOf(tokens, keyword) {
    if (textAt(tokens, keyword) !== 'impl') {
        const at = ['!', 'mut'].includes(textAt(tokens, keyword + 1)) ? keyword + 2 : keyword + 1;
        return { at, name: textAt(tokens, at) };
    }
    let at = afterAngles(tokens, keyword + 1, tokens.length);
    for (let i = at; i < tokens.length && textAt(tokens, i) !== '{'; i = after(tokens, i)) {
        if (textAt(tokens, i) === 'for')
            at = i + 1;
        if (textAt(tokens, i) === 'where')
            break;
    }
    while (!isWord(tokens, at) || textAt(tokens, at) === 'dyn' || textAt(tokens, at) === 'mut' || textAt(tokens, at + 1) === '::') {
        if (at >= tokens.length || textAt(tokens, at) === '{')
            break;
        at++;
    }
    return { at, name: textAt(tokens, at) };
}
function itemMarks(tokens, item, around) {
    const { segment, name, at, exported, keyword } = item;
    const body = bodyOf(tokens, segment);
    const common = { name, owner: around.owner, from: segment.from, to: segment.to, at, exported };
    if (name === '' || keyword === 'use')
        return [];
    if (keyword === 'mod')
        return rustMarks(tokens, body, rust_OUTSIDE);
    if (keyword === 'fn')
        return [{ ...common, kind: rust_functionKind(item, around), runs: around.runs }];
    if (keyword === 'impl')
        return rustMarks(tokens, body, { owner: name, runs: isTraitImpl(tokens, segment) ? 'with owner' : 'by name' });
    if (keyword === 'trait')
        return [{ ...common, kind: 'type' }, ...rustMarks(tokens, body, { owner: name, runs: 'by name' })];
    if (keyword === 'struct' || keyword === 'enum' || keyword === 'union')
        return [{ ...common, kind: 'type' }, ...rust_fields(tokens, body, name)];
    if (keyword === 'macro_rules')
        return [{ ...common, kind: 'function' }];
    return [{ ...common, kind: keyword === 'type' ? 'type' : around.owner === null ? 'constant' : 'field' }];
}
function rust_functionKind(item, around) {
    if (['test', 'rstest', 'bench', 'test_case', 'quickcheck'].some((one) => item.attributes.has(one)) && !item.attributes.has('cfg'))
        return 'test';
    if (item.attributes.has('fixture'))
        return 'hook';
    return around.owner === null ? 'function' : 'method';
}
function isTraitImpl(tokens, segment) {
    for (let i = segment.from; i < segment.body; i = after(tokens, i))
        if (textAt(tokens, i) === 'for')
            return true;
    return false;
}
/** Fields of a struct, variants of an enum. */
function rust_fields(tokens, body, owner) {
    return commaParts(tokens, body).flatMap(({ from, to }) => {
        let at = from;
        while (at < to && (textAt(tokens, at) === '#' || textAt(tokens, at) === '[' || textAt(tokens, at) === 'pub' || textAt(tokens, at) === '('))
            at = after(tokens, at);
        return isWord(tokens, at) ? [{ kind: 'field', name: textAt(tokens, at), owner, from, to, at, eager: true }] : [];
    });
}
/** `use` trees and `mod x;`, flat: one import a name, `specifier` the path before it. Paths written in full inside code count too. */
function rustImports(tokens) {
    const imports = [];
    for (let i = 0; i < tokens.length; i++) {
        const text = textAt(tokens, i);
        const line = tokens[i]?.line ?? 1;
        if (text === 'use' && tokens[i]?.kind === 'word') {
            const exports = textAt(tokens, i - 1) === 'pub' || textAt(tokens, i - 1) === ')';
            tree(tokens, { at: i + 1, prefix: [], depth: 0 }, (path, local) => imports.push(rust_named(path, local, { line, exports })));
            while (i < tokens.length && textAt(tokens, i) !== ';')
                i = after(tokens, i);
        }
        else if (text === 'mod' && textAt(tokens, i + 2) === ';') {
            const name = textAt(tokens, i + 1);
            imports.push({ specifier: `self::${name}`, names: [{ imported: '*', local: name }], line, exports: false });
        }
        else if (['crate', 'super'].includes(text) && textAt(tokens, i + 1) === '::')
            imports.push(...inline(tokens, i));
    }
    return imports;
}
function tree(tokens, branch, emit) {
    const path = [...branch.prefix];
    let i = textAt(tokens, branch.at) === '::' ? branch.at + 1 : branch.at;
    while (isWord(tokens, i)) {
        path.push(textAt(tokens, i++));
        if (textAt(tokens, i) !== '::')
            break;
        i++;
    }
    if (textAt(tokens, i) === '{' && branch.depth < 12) {
        for (const part of commaParts(tokens, { from: i + 1, to: closing(tokens, i) }))
            tree(tokens, { at: part.from, prefix: path, depth: branch.depth + 1 }, emit);
        return;
    }
    if (textAt(tokens, i) === '*')
        return emit([...path, '*'], '*');
    if (path.at(-1) === 'self')
        path.pop();
    if (path.length > 0)
        emit(path, textAt(tokens, i) === 'as' ? textAt(tokens, i + 1) : (path.at(-1) ?? ''));
}
function rust_named(path, local, more) {
    return { specifier: path.slice(0, -1).join('::'), names: [{ imported: path.at(-1) ?? '*', local }], ...more };
}
function inline(tokens, at) {
    const path = [];
    for (let i = at; isWord(tokens, i) && path.length < 12; i += 2) {
        path.push(textAt(tokens, i));
        if (textAt(tokens, i + 1) !== '::')
            break;
    }
    const line = tokens[at]?.line ?? 1;
    const local = path.at(-2) ?? '';
    const more = { line, exports: false };
    return path.length < 2 ? [] : [rust_named(path, path.at(-1) ?? '', more), ...(path.length > 2 ? [rust_named(path.slice(0, -1), local, more)] : [])];
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/script-shapes.js
// Shapes of JavaScript and TypeScript code that several readers ask about.

/** Behind a decorator with its arguments. */
function decoratorEnd(tokens, at) {
    let i = at + 1;
    while (isWord(tokens, i) && textAt(tokens, i + 1) === '.')
        i += 2;
    i++;
    return textAt(tokens, i) === '(' ? after(tokens, i) : i;
}
const TYPE_LEADS = new Set([':', '|', '&', '<', ',', '=>', 'extends', 'keyof', 'readonly', 'is', '?', '=', '[']);
/** The brace that opens a body, not one of a type before it; -1 when there is no body. */
function bodyOpen(tokens, range) {
    for (let i = range.from; i < range.to;) {
        const text = textAt(tokens, i);
        if (text === ';' || (i > range.from && text !== '{' && breaksLine(tokens, i)))
            return -1;
        if (text === '{' && !TYPE_LEADS.has(textAt(tokens, i - 1)))
            return i;
        i = after(tokens, i);
    }
    return -1;
}
/** True when a value is written as a function. */
function isFunction(tokens, value) {
    const i = textAt(tokens, value.from) === 'async' ? value.from + 1 : value.from;
    if (textAt(tokens, i) === 'function' || textAt(tokens, i + 1) === '=>')
        return true;
    if (textAt(tokens, i) === '<')
        return true;
    if (textAt(tokens, i) !== '(')
        return false;
    const next = textAt(tokens, after(tokens, i));
    return next === '=>' || next === ':';
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/script-members.js
// Members inside JavaScript and TypeScript braces: of classes, interfaces, enums, objects and returned objects.


const script_members_MODIFIERS = new Set(['public', 'private', 'protected', 'static', 'readonly', 'async', 'get', 'set', 'override', 'abstract', 'declare', 'accessor']);
/** Methods that the platform or a framework calls. */
const script_members_CALLED_BY_OTHERS = new Set(['toString', 'toJSON', 'valueOf', 'render', 'then', 'handleRequest', 'setup', 'data']);
const NAME_MARKS = new Set(['*', '#', '+', '-']);
/** Fields and methods of a class body. */
function classMembers(tokens, body, owner) {
    const marks = [];
    for (let i = body.from; i < body.to;) {
        const at = memberName(tokens, { from: i, to: body.to });
        const to = memberEnd(tokens, { from: at, to: body.to });
        const name = nameAt(tokens, at);
        if (name !== '')
            marks.push(classMember({ tokens, at, to, from: i, owner, name }));
        i = Math.max(to, i + 1);
    }
    return marks;
}
function classMember({ tokens, at, from, to, owner, name }) {
    const next = textAt(tokens, at + 1);
    const isMethod = next === '(' || next === '<';
    const decorated = textAt(tokens, from) === '@';
    const runs = name === 'constructor' ? 'on creation' : script_members_CALLED_BY_OTHERS.has(name) || decorated || /^(?:component|ng|on)[A-Z]/.test(name) ? 'with owner' : 'by name';
    const isCode = isMethod || isFunction(tokens, { from: at + 2, to });
    return { kind: isCode ? 'method' : 'field', name, owner, from, to, at, runs: isCode ? runs : 'with owner', eager: !isCode };
}
/** The index of a member's name, behind decorators and modifiers. */
function memberName(tokens, range) {
    let i = range.from;
    while (i < range.to) {
        const text = textAt(tokens, i);
        const next = textAt(tokens, i + 1);
        if (text === '@')
            i = decoratorEnd(tokens, i);
        else if (NAME_MARKS.has(text))
            i++;
        else if (script_members_MODIFIERS.has(text) && !['(', '=', ':', ';', ',', '?', '!', '<', '}'].includes(next) && !breaksLine(tokens, i + 1))
            i++;
        else
            break;
    }
    return i;
}
function nameAt(tokens, at) {
    const token = tokens[at];
    if (token?.kind === 'word' || token?.kind === 'string' || token?.kind === 'number')
        return token.text.slice(0, 200);
    if (textAt(tokens, at) === '[' && closing(tokens, at) === at + 2)
        return tokens[at + 1]?.text ?? '';
    return '';
}
function memberEnd(tokens, range) {
    let behindParameters = false;
    for (let i = range.from; i < range.to;) {
        const text = textAt(tokens, i);
        if (text === ';')
            return i + 1;
        const isBody = text === '{' && behindParameters && ![':', '|', '&', '<', ',', '=>', '='].includes(textAt(tokens, i - 1));
        if (text === '(')
            behindParameters = true;
        if (text === '=' || text === '=>')
            behindParameters = false;
        i = after(tokens, i);
        if (isBody || (i < range.to && breaksLine(tokens, i)))
            return i;
    }
    return range.to;
}
/** Members of an interface or an object type. */
function typeMembers(tokens, body, owner) {
    const marks = [];
    let from = body.from;
    for (let i = body.from; i <= body.to; i = afterTypes(tokens, i, body.to)) {
        const text = textAt(tokens, i);
        const ends = i >= body.to || text === ';' || text === ',' || (i > from && breaksLine(tokens, i));
        if (!ends)
            continue;
        const at = memberName(tokens, { from, to: i });
        const name = nameAt(tokens, at);
        if (i > from && name !== '')
            marks.push({ kind: 'field', name, owner, from, to: i, at });
        from = text === ';' || text === ',' ? i + 1 : i;
    }
    return marks;
}
/** Variants of an enum. */
function enumMembers(tokens, body, owner) {
    return commaParts(tokens, body).map(({ from, to }) => ({ kind: 'field', name: nameAt(tokens, from), owner, from, to, at: from }));
}
/** Properties of an object literal. */
function objectMembers(tokens, body, owner) {
    const marks = [];
    for (const { from, to } of commaParts(tokens, body)) {
        const at = memberName(tokens, { from, to });
        const name = nameAt(tokens, at);
        if (name === '' || textAt(tokens, from) === '...')
            continue;
        const next = textAt(tokens, at + 1);
        const isCode = next === '(' || next === '<' || (next === ':' && isFunction(tokens, { from: at + 2, to }));
        marks.push({ kind: isCode ? 'method' : 'field', name, owner, from, to, at, runs: 'with owner', eager: !isCode });
    }
    return marks;
}
/** Properties of the objects a function returns from its own body. */
function returnedMembers(tokens, range, owner) {
    const marks = [];
    const body = functionBody(tokens, range);
    if (textAt(tokens, body) === '(')
        return objectMembers(tokens, { from: body + 2, to: closing(tokens, body + 1) }, owner);
    for (let i = body + 1; i < closing(tokens, body); i = after(tokens, i)) {
        const open = textAt(tokens, i) === 'return' && textAt(tokens, i + 1) === '{' ? i + 1 : -1;
        if (open >= 0)
            marks.push(...objectMembers(tokens, { from: open + 1, to: closing(tokens, open) }, owner));
    }
    return marks;
}
/** The `{` of a function's body, or the `(` of `=> ({ … })`; behind the range when there is neither. */
function functionBody(tokens, range) {
    if (textAt(tokens, range.from) === '{')
        return range.from;
    for (let i = range.from; i < range.to; i = after(tokens, i)) {
        if (textAt(tokens, i) !== '=>')
            continue;
        if (textAt(tokens, i + 1) === '{')
            return i + 1;
        if (textAt(tokens, i + 1) === '(' && textAt(tokens, i + 2) === '{')
            return i + 1;
    }
    return range.to;
}
/** The text of a call's first argument when it reads like a title; null otherwise. */
function titleAt(tokens, open) {
    const first = open + 1;
    if (isString(tokens, first))
        return tokens[first]?.text ?? null;
    if (!isWord(tokens, first) || ['async', 'function'].includes(textAt(tokens, first)))
        return null;
    let title = '';
    let i = first;
    for (; i < closing(tokens, open) && (isWord(tokens, i) || textAt(tokens, i) === '.'); i++)
        title += textAt(tokens, i);
    return textAt(tokens, i) === ',' ? title.replace(/\.name$/, '') : null;
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/script-modules.js
// Imports and exports of JavaScript and TypeScript modules, ESM and CommonJS.

/** `import x, { a as b } from 's'`, `import * as n from 's'`, `import 's'`, `import x = require('s')`; empty for `import(…)`. */
function importFrom(tokens, statement) {
    const at = stringIn(tokens, statement);
    if (at < 0 || textAt(tokens, statement.from + 1) === '(')
        return [];
    const names = [];
    for (const part of commaParts(tokens, { from: statement.from + 1, to: at }))
        names.push(...clause(tokens, part));
    return [{ specifier: tokens[at]?.text ?? '', names, line: tokens[statement.from]?.line ?? 1, exports: false }];
}
function stringIn(tokens, range) {
    for (let i = range.from; i < range.to; i++)
        if (isString(tokens, i))
            return i;
    return -1;
}
function clause(tokens, part) {
    const from = textAt(tokens, part.from) === 'type' && textAt(tokens, part.from + 1) !== 'from' ? part.from + 1 : part.from;
    const text = textAt(tokens, from);
    if (text === '{')
        return braced(tokens, from);
    if (text === '*')
        return [{ imported: '*', local: textAt(tokens, from + 2) }];
    return isWord(tokens, from) ? [{ imported: textAt(tokens, from + 1) === '=' ? '*' : 'default', local: text }] : [];
}
/** `{ a, b as c, type D, default as e }`, also `{ a: b }` of a destructured `require`. */
function braced(tokens, open) {
    return commaParts(tokens, { from: open + 1, to: closing(tokens, open) }).flatMap(({ from, to }) => {
        const first = textAt(tokens, from) === 'type' && to > from + 1 && textAt(tokens, from + 1) !== 'as' ? from + 1 : from;
        const renamed = textAt(tokens, first + 1) === 'as' || textAt(tokens, first + 1) === ':';
        const imported = tokens[first]?.text ?? '';
        const local = renamed ? (tokens[first + 2]?.text ?? imported) : imported;
        return imported === '' ? [] : [{ imported, local }];
    });
}
/** `export { a as b }`, with or without `from`; `export * from`, `export * as n from`. Each name from elsewhere is a declaration of its own, so that an edit of it is told apart. */
function exportFrom(script, statement) {
    const { tokens } = script;
    const at = stringIn(tokens, statement);
    const open = textAt(tokens, statement.head) === 'type' ? statement.head + 1 : statement.head;
    const isStar = textAt(tokens, open) === '*';
    const starName = textAt(tokens, open + 1) === 'as' ? textAt(tokens, open + 2) : '*';
    const names = isStar ? [{ imported: '*', local: starName }] : braced(tokens, open);
    if (at < 0) {
        for (const { imported, local } of names)
            if (imported !== local)
                script.aliases.set(local, imported);
        return;
    }
    const line = tokens[statement.from]?.line ?? 1;
    script.silent.push(statement);
    script.imports.push({ specifier: tokens[at]?.text ?? '', names, line, exports: true });
    for (const { local } of names) {
        script.marks.push({ kind: 'module', name: local, owner: null, from: statement.from, to: statement.to, at: statement.from, exported: true });
    }
}
/** The import that `name = require('s')` stands for; null when it is none. */
function requireNames(tokens, one, equals) {
    const call = textAt(tokens, equals + 1) === 'await' ? equals + 2 : equals + 1;
    const callee = textAt(tokens, call);
    if ((callee !== 'require' && callee !== 'import') || textAt(tokens, call + 1) !== '(' || !isString(tokens, call + 2))
        return null;
    const specifier = tokens[call + 2]?.text ?? '';
    const line = tokens[one.from]?.line ?? 1;
    const member = textAt(tokens, call + 4) === '.' ? textAt(tokens, call + 5) : '*';
    const names = isWord(tokens, one.from) ? [{ imported: member, local: textAt(tokens, one.from) }] : braced(tokens, one.from);
    return { specifier, names, line, exports: false };
}
/** `require('s')` and `import('s')` anywhere else; mocks too, because they name the module that is replaced. */
function looseImports(tokens, known) {
    const found = new Map();
    tokens.forEach((token, i) => {
        if (token.kind !== 'word' || (token.text !== 'require' && token.text !== 'import' && token.text !== 'requireActual' && token.text !== 'importActual'))
            return;
        const open = textAt(tokens, i + 1) === '(' ? i + 1 : -1;
        const specifier = open >= 0 && isString(tokens, open + 1) ? (tokens[open + 1]?.text ?? '') : '';
        if (specifier !== '' && !known.has(specifier))
            found.set(specifier, { specifier, names: [], line: token.line, exports: false });
    });
    return [...found.values()];
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/script.js
// JavaScript and TypeScript: statements of a module, from which declarations, imports and exports follow.




const BLOCKS = new Set(['function', 'class', 'interface', 'enum', 'namespace', 'module']);
const PREFIXES = new Set(['declare', 'abstract', 'async']);
/** Reads the statements of a range: a module, or a namespace's body. */
function readStatements(script, range) {
    for (let i = range.from; i < range.to;) {
        const statement = statementAt(script.tokens, { from: i, to: range.to });
        readStatement(script, statement);
        i = Math.max(statement.to, i + 1);
    }
}
function statementAt(tokens, range) {
    let head = range.from;
    let exported = false;
    let isDefault = false;
    for (; head < range.to; head++) {
        const text = textAt(tokens, head);
        if (text === '@')
            head = decoratorEnd(tokens, head) - 1;
        else if (text === 'export')
            exported = true;
        else if (text === 'default' && exported)
            isDefault = true;
        else if (!PREFIXES.has(text) || !isWord(tokens, head + 1))
            break;
    }
    return { from: range.from, head, to: script_statementEnd(tokens, { from: head, to: range.to }), exported, isDefault };
}
function script_statementEnd(tokens, range) {
    const isBlock = BLOCKS.has(textAt(tokens, range.from)) || (textAt(tokens, range.from) === 'const' && textAt(tokens, range.from + 1) === 'enum');
    if (isBlock && isWord(tokens, range.from + 1))
        return blockEnd(tokens, range);
    for (let i = range.from; i < range.to;) {
        if (textAt(tokens, i) === ';')
            return i + 1;
        i = after(tokens, i);
        if (i < range.to && breaksLine(tokens, i))
            return i;
    }
    return range.to;
}
function blockEnd(tokens, range) {
    const open = bodyOpen(tokens, range);
    if (open >= 0)
        return closing(tokens, open) + 1;
    for (let i = range.from + 1; i < range.to; i = after(tokens, i)) {
        if (textAt(tokens, i) === ';')
            return i + 1;
        if (breaksLine(tokens, i))
            return i;
    }
    return range.to;
}
function readStatement(script, statement) {
    const { tokens } = script;
    const word = textAt(tokens, statement.head);
    const named = isWord(tokens, statement.head + 1) || textAt(tokens, statement.head + 1) === '*';
    if (word === 'import' && textAt(tokens, statement.head + 1) !== '(')
        return importStatement(script, statement);
    if (statement.exported && (word === '{' || word === '*' || (word === 'type' && '{*'.includes(textAt(tokens, statement.head + 1) || 'x'))))
        return exportFrom(script, statement);
    if (word === 'function')
        return functionStatement(script, statement);
    if (word === 'class')
        return typeStatement(script, statement, 'class');
    if (['interface', 'enum', 'namespace', 'module'].includes(word) && (named || isString(tokens, statement.head + 1)))
        return typeStatement(script, statement, word);
    if (word === 'const' && textAt(tokens, statement.head + 1) === 'enum')
        return typeStatement(script, { ...statement, head: statement.head + 1 }, 'enum');
    if (word === 'type' && isWord(tokens, statement.head + 1))
        return typeStatement(script, statement, 'type');
    if (['const', 'let', 'var'].includes(word))
        return variables(script, statement);
    if (statement.isDefault || word === '=')
        return defaultValue(script, statement);
    assignment(script, statement);
}
function importStatement(script, statement) {
    script.silent.push(statement);
    script.imports.push(...importFrom(script.tokens, statement));
}
function functionStatement(script, statement) {
    const { tokens } = script;
    const at = textAt(tokens, statement.head + 1) === '*' ? statement.head + 2 : statement.head + 1;
    const name = isWord(tokens, at) ? textAt(tokens, at) : 'default';
    if (statement.isDefault && name !== 'default')
        script.aliases.set('default', name);
    script.marks.push({ kind: 'function', name, owner: null, from: statement.from, to: statement.to, at, exported: statement.exported });
    const open = bodyOpen(tokens, { from: at, to: statement.to });
    if (open >= 0)
        script.marks.push(...returnedMembers(tokens, { from: open, to: statement.to }, name));
}
function typeStatement(script, statement, keyword) {
    const { tokens } = script;
    const at = statement.head + 1;
    const name = isWord(tokens, at) && textAt(tokens, at) !== 'extends' ? textAt(tokens, at) : 'default';
    if (statement.isDefault && name !== 'default')
        script.aliases.set('default', name);
    const open = keyword === 'type' ? typeBody(tokens, statement) : bodyOpen(tokens, { from: at, to: statement.to });
    const body = { from: open + 1, to: open < 0 ? open : closing(tokens, open) };
    if (keyword === 'namespace' || keyword === 'module')
        return readStatements(script, body);
    script.marks.push({
        kind: keyword === 'class' ? 'class' : 'type',
        name,
        owner: null,
        from: statement.from,
        to: statement.to,
        at,
        exported: statement.exported,
    });
    if (keyword === 'class')
        script.marks.push(...classMembers(tokens, body, name));
    else if (keyword === 'enum')
        script.marks.push(...enumMembers(tokens, body, name));
    else
        script.marks.push(...typeMembers(tokens, body, name));
}
function typeBody(tokens, statement) {
    for (let i = statement.head; i < statement.to; i++) {
        if (textAt(tokens, i) === '=')
            return textAt(tokens, i + 1) === '{' ? i + 1 : -1;
    }
    return -1;
}
function variables(script, statement) {
    const { tokens } = script;
    let from = statement.head + 1;
    for (let i = from; i <= statement.to; i = afterTypes(tokens, i, statement.to)) {
        const ends = i >= statement.to || textAt(tokens, i) === ';' || textAt(tokens, i) === ',';
        if (!ends)
            continue;
        const first = from === statement.head + 1;
        if (i > from)
            variable(script, { from, to: i, whole: { from: first ? statement.from : from, to: i }, exported: statement.exported });
        from = i + 1;
    }
}
function variable(script, one) {
    const { tokens } = script;
    let equals = one.from;
    while (equals < one.to && textAt(tokens, equals) !== '=')
        equals = after(tokens, equals);
    const required = requireNames(tokens, { from: one.from, to: one.to }, equals);
    if (required) {
        script.silent.push(one.whole);
        return void script.imports.push(required);
    }
    const common = { owner: null, ...one.whole, exported: one.exported };
    if (!isWord(tokens, one.from)) {
        for (const at of destructured(tokens, one.from))
            script.marks.push({ kind: 'constant', name: textAt(tokens, at), at, ...common });
        return;
    }
    const name = textAt(tokens, one.from);
    const value = { from: equals + 1, to: one.to };
    script.marks.push({ kind: isFunction(tokens, value) ? 'function' : 'constant', name, at: one.from, ...common });
    script.marks.push(...valueMembers(tokens, value, name));
}
function destructured(tokens, from) {
    const names = [];
    for (let i = from + 1; i < closing(tokens, from); i++) {
        const next = textAt(tokens, i + 1);
        if (isWord(tokens, i) && (next === ',' || next === '}' || next === ']' || next === '='))
            names.push(i);
    }
    return names;
}
/** Members of a value: an object's properties, also behind one call or `as`, a class's members, a function's returned properties. */
function valueMembers(tokens, value, owner) {
    if (textAt(tokens, value.from) === 'class') {
        const open = bodyOpen(tokens, value);
        return open < 0 ? [] : classMembers(tokens, { from: open + 1, to: closing(tokens, open) }, owner);
    }
    if (isFunction(tokens, value))
        return returnedMembers(tokens, value, owner);
    const open = objectOpen(tokens, value);
    return open < 0 ? [] : objectMembers(tokens, { from: open + 1, to: closing(tokens, open) }, owner);
}
function objectOpen(tokens, value) {
    if (textAt(tokens, value.from) === '{')
        return value.from;
    let i = value.from;
    while (i < value.to && (isWord(tokens, i) || textAt(tokens, i) === '.'))
        i++;
    return textAt(tokens, i) === '(' && textAt(tokens, i + 1) === '{' ? i + 1 : -1;
}
function defaultValue(script, statement) {
    const { tokens } = script;
    const from = textAt(tokens, statement.head) === '=' ? statement.head + 1 : statement.head;
    const lone = isWord(tokens, from) && (from + 1 >= statement.to || textAt(tokens, from + 1) === ';');
    if (lone)
        return void script.aliases.set('default', textAt(tokens, from));
    script.marks.push({ kind: 'constant', name: 'default', owner: null, from: statement.from, to: statement.to, at: from, exported: true });
    script.marks.push(...valueMembers(tokens, { from, to: statement.to }, 'default'));
}
/** `exports.name = …`, `module.exports = …`, `Type.prototype.name = …`, `object.name = …`. */
function assignment(script, statement) {
    const { tokens } = script;
    const path = [];
    let i = statement.head;
    for (; isWord(tokens, i); i += 2) {
        path.push(textAt(tokens, i));
        if (textAt(tokens, i + 1) !== '.')
            break;
    }
    if (path.length < 2 || textAt(tokens, i + 1) !== '=')
        return;
    const value = { from: i + 2, to: statement.to };
    const name = path.at(-1) ?? '';
    if (path.join('.') === 'module.exports')
        return moduleExports(script, statement, value);
    const exported = path[0] === 'exports' || path[1] === 'exports';
    const owner = exported ? null : (path[0] ?? null);
    const lone = exported && isWord(tokens, value.from) && value.to <= value.from + 2;
    if (lone)
        return void script.aliases.set(name, textAt(tokens, value.from));
    script.marks.push({ kind: owner === null ? 'constant' : 'method', name, owner, from: statement.from, to: statement.to, at: i, exported });
}
function moduleExports(script, statement, value) {
    const { tokens } = script;
    if (textAt(tokens, value.from) !== '{')
        return defaultValue(script, { ...statement, head: value.from, isDefault: true });
    script.marks.push({ kind: 'constant', name: 'default', owner: null, from: statement.from, to: statement.to, at: value.from, exported: true });
    for (const mark of objectMembers(tokens, { from: value.from + 1, to: closing(tokens, value.from) }, 'default')) {
        const end = textAt(tokens, mark.to - 1) === ',' ? mark.to - 1 : mark.to;
        const last = tokens[end - 1];
        const isName = last?.kind === 'word' && (mark.at === end - 1 || (mark.at === end - 3 && textAt(tokens, end - 2) === ':'));
        if (isName)
            script.aliases.set(mark.name, last.text);
        else
            script.marks.push({ ...mark, owner: null, exported: true });
    }
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/script-tests.js
// Test cases, suites and hooks of the JavaScript test runners, wherever they are called in a file.


const script_tests_CASES = new Set(['it', 'test', 'specify', 'fit', 'xit', 'xtest', 'bench']);
const script_tests_SUITES = new Set(['describe', 'context', 'suite', 'fdescribe', 'xdescribe', 'module']);
const script_tests_HOOKS = new Set(['beforeEach', 'afterEach', 'beforeAll', 'afterAll', 'before', 'after', 'setup', 'teardown', 'suiteSetup', 'suiteTeardown']);
const RUNNERS = new Set(['Deno', 'QUnit', 'test', 'it', 'describe', 'mocha', 'bdd']);
/** Marks of all test calls; a case's owner is its suites joined by ` > `. */
function testMarks(tokens) {
    const found = [];
    for (let i = 0; i < tokens.length; i++) {
        const one = callAt(tokens, i);
        if (one)
            found.push(one);
    }
    return owned(found);
}
function callAt(tokens, at) {
    if (!isWord(tokens, at) || !standsAlone(tokens, at))
        return null;
    const word = textAt(tokens, at);
    if (script_tests_HOOKS.has(word) && textAt(tokens, at + 1) === '(')
        return hookAt(tokens, at);
    if (!script_tests_CASES.has(word) && !script_tests_SUITES.has(word))
        return null;
    const open = titleOpen(tokens, at + 1);
    const title = open < 0 ? null : titleAt(tokens, open);
    if (title === null || closing(tokens, open) <= open + 2)
        return null;
    const isSuite = tokens.slice(at, Math.min(open, at + 12)).some((token) => token.kind === 'word' && script_tests_SUITES.has(token.text));
    return { kind: isSuite ? 'suite' : 'test', name: title.slice(0, 300), from: at, to: closing(tokens, open) + 1 };
}
/** The parenthesis of the call that takes the title, behind `.each(…)`, `.only` and tables; -1 for anything else. */
function titleOpen(tokens, from) {
    for (let i = from; i < tokens.length;) {
        const isModifier = textAt(tokens, i) === '.' && isWord(tokens, i + 1);
        if (isModifier && script_tests_HOOKS.has(textAt(tokens, i + 1)))
            return -1;
        if (isModifier)
            i += 2;
        else if (isString(tokens, i))
            i++;
        else if (textAt(tokens, i) !== '(')
            return -1;
        else if (titleAt(tokens, i) !== null)
            return i;
        else if (textAt(tokens, i - 2) !== '.')
            return -1;
        else
            i = after(tokens, i);
    }
    return -1;
}
function standsAlone(tokens, at) {
    if (['function', 'const', 'let', 'class', 'import'].includes(textAt(tokens, at - 1)))
        return false;
    return textAt(tokens, at - 1) !== '.' || RUNNERS.has(textAt(tokens, at - 2));
}
function hookAt(tokens, at) {
    const open = at + 1;
    const first = isString(tokens, open + 1) ? open + 3 : open + 1;
    const isCallback = ['(', 'async', 'function'].includes(textAt(tokens, first)) || isWord(tokens, first);
    return isCallback && closing(tokens, open) > open + 1 ? { kind: 'hook', name: textAt(tokens, at), from: at, to: closing(tokens, open) + 1 } : null;
}
/** Drops what stands inside a case, and names the suites around the rest. */
function owned(found) {
    const open = [];
    const marks = [];
    for (const one of found) {
        while (open.length > 0 && (open.at(-1)?.to ?? 0) <= one.from)
            open.pop();
        if (open.at(-1)?.kind === 'test')
            continue;
        const suites = open
            .filter((outer) => outer.kind === 'suite')
            .slice(-12)
            .map((outer) => outer.name);
        marks.push({ kind: one.kind, name: one.name, owner: suites.length > 0 ? suites.join(' > ') : null, from: one.from, to: one.to, at: one.from });
        if (one.kind !== 'hook')
            open.push(one);
    }
    return marks;
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/shell.js
// Shell scripts and Bats files: functions, variables, sourced files, paths.

const shell_HOOKS = new Set(['setup', 'teardown', 'setup_file', 'teardown_file', 'setup_suite', 'teardown_suite', 'setUp', 'tearDown', 'oneTimeSetUp']);
/** Marks of a shell script. */
function shellMarks(tokens) {
    const marks = [];
    for (let i = 0; i < tokens.length; i++) {
        const mark = opensLine(tokens, i) ? markAt(tokens, i) : null;
        if (!mark)
            continue;
        marks.push(mark);
        i = mark.to - 1;
    }
    return marks;
}
function markAt(tokens, at) {
    if (textAt(tokens, at) === '@' && textAt(tokens, at + 1) === 'test')
        return testAt(tokens, at);
    const name = textAt(tokens, at) === 'function' ? at + 1 : at;
    const open = textAt(tokens, name + 1) === '(' && closing(tokens, name + 1) === name + 2 ? name + 3 : name + 1;
    const isFunction = isWord(tokens, name) && (open === name + 3 || name > at) && ['{', '('].includes(textAt(tokens, open));
    if (isFunction)
        return functionAt(tokens, { from: at, at: name, to: closing(tokens, open) + 1 });
    return variableAt(tokens, at);
}
function testAt(tokens, at) {
    let open = at + 2;
    while (open < tokens.length && textAt(tokens, open) !== '{')
        open++;
    const title = tokens.slice(at + 2, open).find((token) => token.kind === 'string');
    return { kind: 'test', name: title?.text ?? textAt(tokens, at + 2), owner: null, from: at, to: closing(tokens, open) + 1, at };
}
function functionAt(tokens, place) {
    const name = textAt(tokens, place.at);
    const kind = shell_HOOKS.has(name) ? 'hook' : /^test[_A-Z]/.test(name) ? 'test' : 'function';
    return { kind, name, owner: null, ...place, exported: true };
}
/** `NAME=…`, also behind `export`, `readonly`, `local`. */
function variableAt(tokens, at) {
    const name = ['export', 'readonly', 'declare'].includes(textAt(tokens, at)) ? at + 1 : at;
    if (!isWord(tokens, name) || textAt(tokens, name + 1) !== '=' || tokens[at]?.column !== 0)
        return null;
    let to = name + 2;
    while (to < tokens.length && !opensLine(tokens, to))
        to = Math.max(closing(tokens, to), to) + 1;
    return { kind: 'constant', name: textAt(tokens, name), owner: null, from: at, to, at: name, exported: true };
}
/** `source x`, `. x`, Bats' `load x`. */
function shellImports(tokens) {
    const imports = [];
    tokens.forEach((token, i) => {
        if (token.kind !== 'word' || (token.text !== 'load' && token.text !== 'source') || tokens[i + 1]?.line !== token.line)
            return;
        const specifier = isString(tokens, i + 1) || token.text === 'load' ? (tokens[i + 1]?.text ?? '') : '';
        if (specifier !== '')
            imports.push({ specifier, names: [{ imported: '*', local: '*' }], line: token.line, exports: true });
    });
    return imports;
}
const PATH = /[\w.$}{@%+-]{0,80}(?:\/[\w.$}{*@%+-]{1,80}){1,20}|\b[\w-]{1,80}\.[a-z]{1,8}\b/g;
/** Words of a text that look like paths, with their lines: what scripts, Dockerfiles and workflows name without quotes. */
function pathWords(text) {
    const found = [];
    const lines = text.split('\n');
    for (let i = 0; i < lines.length && found.length < 5_000; i++) {
        const line = lines[i] ?? '';
        if (!line.includes('/') && !line.includes('.'))
            continue;
        for (const match of line.slice(0, 2_000).matchAll(PATH))
            found.push({ line: i + 1, text: match[0] });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/single-file.js
// Files that mix code with markup: the script blocks of Vue, Svelte and Astro components, the code of PHP pages.
const OPEN = /<script\b[^>]{0,300}>/gi;
/** The text with everything outside its script blocks blank but for names in braces, so that lines stay and a template's names are used. */
function scriptsOnly(text) {
    const parts = [];
    let at = 0;
    if (text.startsWith('---\n'))
        at = frontMatter(text, parts);
    OPEN.lastIndex = at;
    for (let match = OPEN.exec(text); match; match = OPEN.exec(text)) {
        const from = match.index + match[0].length;
        const end = text.indexOf('</script', from);
        const to = end < 0 ? text.length : end;
        parts.push(template(text.slice(at, from)), text.slice(from, to));
        at = to;
        OPEN.lastIndex = to;
    }
    parts.push(template(text.slice(at)));
    return parts.join('');
}
function frontMatter(text, parts) {
    const end = text.indexOf('\n---', 4);
    if (end < 0)
        return 0;
    parts.push('   ', text.slice(3, end), '\n   ');
    return end + 4;
}
/** Line breaks, component names and words of attribute bindings and mustaches; the rest goes. */
function template(text) {
    return text
        .split('\n')
        .map((line) => {
        const names = line.match(/<[A-Z]\w{0,80}|\{\{?[^{}]{1,300}\}|[@:]?[\w-]{1,60}="[^"]{1,300}"/g) ?? [];
        const words = names.flatMap((name) => name.match(/[A-Za-z_$][\w$]{1,80}/g) ?? []);
        return words.length > 0 ? `;[${words.join(',')}];` : '';
    })
        .join('\n');
}
/** The text with everything outside `<?php … ?>` blank, lines kept. */
function phpOnly(text) {
    const parts = [];
    let at = 0;
    for (let open = text.indexOf('<?'); open >= 0; open = text.indexOf('<?', at)) {
        const from = open + (text.startsWith('<?php', open) ? 5 : text.startsWith('<?=', open) ? 3 : 2);
        const close = phpEnd(text, from);
        const to = close < 0 ? text.length : close;
        parts.push(text.slice(at, open).replace(/[^\n]/g, ''), ' ', text.slice(from, to), close < 0 ? '' : ';');
        at = Math.min(text.length, to + 2);
    }
    parts.push(text.slice(at).replace(/[^\n]/g, ''));
    return parts.join('');
}
/** The next `?>` that ends code: not in a string of its line, and with nothing or more code behind it. */
function phpEnd(text, from) {
    for (let at = text.indexOf('?>', from); at >= 0; at = text.indexOf('?>', at + 2)) {
        const before = text.slice(Math.max(from, text.lastIndexOf('\n', at) + 1, at - 500), at);
        const isQuoted = before.split("'").length % 2 === 0 || before.split('"').length % 2 === 0;
        const isLast = text.slice(at + 2, at + 200).trim() === '' && at + 200 > text.length;
        const goesOn = text.indexOf('<?php', at) > 0 || text.indexOf('<?=', at) > 0;
        if (!isQuoted && (isLast || goesOn))
            return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/explain/graph/languages/index.js
// Which language a path is in, and how a file of it is read.

















/** Words that open a line about packages and imports. */
const HEADERS = new Set(['import', 'using', 'use', 'package', 'from']);
const NONE = [];
const languages_script = { name: 'script', lexicon: 'script', read: readScript };
const braces = (name, lexicon, imports) => ({
    name,
    lexicon,
    read: ({ text, tokens }) => ({ marks: braceMarks(tokens, name, { from: 0, to: tokens.length }), imports: imports(text), pack: packageOf(text) }),
});
const data = (name, lexicon, marks) => ({
    name,
    lexicon,
    read: ({ tokens, text }) => ({ marks: marks(tokens), imports: NONE, loose: pathWords(text) }),
});
const LANGUAGES = {
    script: languages_script,
    component: { ...languages_script, prepare: scriptsOnly },
    python: {
        name: 'python',
        lexicon: 'python',
        read: ({ tokens }) => ({ marks: pythonMarks(tokens), imports: pythonImports(tokens), silent: statementsOf(tokens, HEADERS, 'line') }),
    },
    go: {
        name: 'go',
        lexicon: 'go',
        read: ({ path, tokens }) => ({
            marks: goMarks(tokens, path.endsWith('_test.go')),
            imports: goImports(tokens),
            silent: statementsOf(tokens, HEADERS, 'line'),
        }),
    },
    rust: {
        name: 'rust',
        lexicon: 'rust',
        read: ({ tokens }) => ({
            marks: rustMarks(tokens, { from: 0, to: tokens.length }),
            imports: rustImports(tokens),
            silent: statementsOf(tokens, HEADERS, ';'),
        }),
    },
    java: braces('java', 'java', jvmImports),
    kotlin: braces('kotlin', 'kotlin', jvmImports),
    scala: braces('scala', 'kotlin', jvmImports),
    swift: braces('swift', 'swift', () => []),
    dart: braces('dart', 'java', () => []),
    csharp: braces('csharp', 'csharp', usings),
    php: { ...braces('php', 'php', uses), prepare: phpOnly },
    proto: braces('proto', 'c', () => []),
    c: { ...braces('c', 'c', includes), prepare: preprocessed },
    ruby: { name: 'ruby', lexicon: 'ruby', read: ({ tokens }) => ({ marks: rubyMarks(tokens), imports: rubyImports(tokens) }) },
    shell: {
        name: 'shell',
        lexicon: 'shell',
        read: ({ text, tokens }) => ({ marks: shellMarks(tokens), imports: shellImports(tokens), loose: pathWords(text) }),
    },
    json: data('json', 'json', jsonMarks),
    lines: data('lines', 'lines', lineMarks),
    snapshot: data('snapshot', 'script', snapshotMarks),
    plain: data('plain', 'plain', () => []),
};
const BY_EXTENSION = {
    ts: 'script',
    tsx: 'script',
    mts: 'script',
    cts: 'script',
    js: 'script',
    jsx: 'script',
    mjs: 'script',
    cjs: 'script',
    vue: 'component',
    svelte: 'component',
    astro: 'component',
    py: 'python',
    pyi: 'python',
    go: 'go',
    rs: 'rust',
    java: 'java',
    kt: 'kotlin',
    kts: 'kotlin',
    scala: 'scala',
    sc: 'scala',
    groovy: 'java',
    gradle: 'plain',
    swift: 'swift',
    dart: 'dart',
    cs: 'csharp',
    php: 'php',
    proto: 'proto',
    graphql: 'proto',
    gql: 'proto',
    c: 'c',
    h: 'c',
    cc: 'c',
    cpp: 'c',
    cxx: 'c',
    hh: 'c',
    hpp: 'c',
    hxx: 'c',
    inl: 'c',
    ipp: 'c',
    m: 'c',
    mm: 'c',
    cu: 'c',
    cuh: 'c',
    rb: 'ruby',
    rake: 'ruby',
    gemspec: 'ruby',
    sh: 'shell',
    bash: 'shell',
    bats: 'shell',
    zsh: 'shell',
    ksh: 'shell',
    json: 'json',
    json5: 'json',
    jsonc: 'json',
    webmanifest: 'json',
    map: 'plain',
    yaml: 'lines',
    yml: 'lines',
    toml: 'lines',
    ini: 'lines',
    cfg: 'lines',
    conf: 'lines',
    properties: 'lines',
    env: 'lines',
    snap: 'snapshot',
};
/** The reader for a path; a script without an extension is told by its first line. */
function languageOf(path, text) {
    const base = path.slice(path.lastIndexOf('/') + 1);
    const extension = base.slice(base.lastIndexOf('.') + 1).toLowerCase();
    const known = base.includes('.') ? BY_EXTENSION[extension] : undefined;
    if (known)
        return LANGUAGES[known];
    if (/^\.env(?:\.|$)/.test(base))
        return LANGUAGES.lines;
    if (/^\.[a-z]{1,20}rc$/.test(base))
        return text.trimStart().startsWith('{') ? LANGUAGES.json : LANGUAGES.lines;
    const shebang = /^#!\S{1,80}(?:[ \t]{1,4}\S{1,40}){0,3}/.exec(text)?.[0] ?? '';
    if (/\b(?:ba|z|k|da)?sh\b|\bbats\b/.test(shebang))
        return LANGUAGES.shell;
    if (/\bpython\d?/.test(shebang))
        return LANGUAGES.python;
    if (/\b(?:node|deno|bun|tsx)\b/.test(shebang))
        return LANGUAGES.script;
    if (/\bruby\b/.test(shebang) || base === 'Rakefile' || base === 'Gemfile')
        return LANGUAGES.ruby;
    if (/\bphp\b/.test(shebang))
        return LANGUAGES.php;
    return LANGUAGES.plain;
}
/** The extensions of the language a path is in, for scans of sources that could import it. */
function extensionsLike(path) {
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    const own = BY_EXTENSION[extension];
    if (!own)
        return [];
    const family = own === 'component' ? ['script', 'component'] : own === 'script' ? ['script', 'component'] : [own];
    return Object.keys(BY_EXTENSION).filter((one) => family.includes(BY_EXTENSION[one] ?? 'plain'));
}
const LONG_LINES = 2_000;
/** Declarations and imports of one file. Generated one-line bundles are read as plain text. */
function parse(path, text) {
    const found = languageOf(path, text);
    const lines = text.split('\n', 200).length;
    const language = text.length / lines > LONG_LINES && lines < 200 ? LANGUAGES.plain : found;
    const prepared = 'prepare' in language && language.prepare ? language.prepare(text) : text;
    const tokens = lex(prepared, LEXICONS[language.lexicon]);
    const read = language.read({ path, text, tokens });
    const declarations = declare({ path, tokens, marks: read.marks, silent: read.silent ?? [], loose: read.loose ?? [] });
    return { language: language.name, declarations, imports: read.imports, aliases: read.aliases ?? new Map(), pack: read.pack ?? '' };
}
function readScript({ tokens }) {
    const out = { tokens, marks: [], imports: [], aliases: new Map(), silent: [] };
    readStatements(out, { from: 0, to: tokens.length });
    const known = new Set(out.imports.map((one) => one.specifier));
    return { marks: [...out.marks, ...testMarks(tokens)], imports: [...out.imports, ...looseImports(tokens, known)], aliases: out.aliases, silent: out.silent };
}

;// CONCATENATED MODULE: ./lib/explain/graph/words.js
// Every name a file uses.
const kept = new WeakMap();
/** The names that a file's declarations use, kept with them. */
function words_wordsOf({ declarations }) {
    const known = kept.get(declarations);
    if (known)
        return known;
    const words = new Set();
    for (const one of declarations)
        for (const ref of one.refs)
            words.add(ref);
    kept.set(declarations, words);
    return words;
}

;// CONCATENATED MODULE: ./lib/explain/graph/links/implicit.js
// Files a file sees without importing them: the rest of its package, types named like their file, a header's source.




const EXTENSION = { csharp: 'cs', php: 'php', swift: 'swift', dart: 'dart', scala: 'scala', ruby: 'rb' };
const implicit_MOST = 400;
/** Links that the language adds on its own. */
function implicitLinks(tree, file) {
    const { language, path } = file;
    if (language === 'go')
        return [implicit_open(goSiblings(tree, path))];
    if (language === 'c')
        return [implicit_open(sourcesOf(tree, path))];
    if (language === 'java' || language === 'kotlin' || language === 'scala')
        return packageLinks(tree, file);
    if (language === 'python' && (0,test_path/* isTestPath */.M)(path))
        return conftests(tree, path);
    const extension = EXTENSION[language];
    return extension === undefined ? [] : byTypeName(tree, file, extension);
}
/** An import of everything in these files. */
function implicit_open(paths) {
    return { specifier: '', path: paths[0] ?? null, paths, names: [{ imported: '*', local: '*' }], line: 0, exports: false };
}
function implicit_named(path, name) {
    return { specifier: name, path, paths: [path], names: [{ imported: name, local: name }], line: 0, exports: false };
}
/** pytest loads every `conftest.py` from the root down before a test. */
function conftests(tree, path) {
    const found = upward(directoryOf(path)).map((directory) => (directory === '' ? 'conftest.py' : `${directory}/conftest.py`));
    const paths = found.filter((one) => one !== path && tree.has(one));
    return [{ specifier: '', path: paths[0] ?? null, paths, names: [], line: 0, exports: false }];
}
function goSiblings(tree, path) {
    const isTest = path.endsWith('_test.go');
    return tree
        .inside(directoryOf(path))
        .filter((one) => one.endsWith('.go') && one !== path && (isTest || !one.endsWith('_test.go')))
        .slice(0, implicit_MOST);
}
/** Classes of the same package by name; for Kotlin and Scala, whose files may hold anything, every file of the package too. */
function packageLinks(tree, file) {
    const own = directoryOf(file.path);
    const directories = file.pack === '' ? [own] : [...new Set([own, ...tree.directories(file.pack.replaceAll('.', '/'), file.path)])];
    const files = directories
        .slice(0, 8)
        .flatMap((directory) => tree.inside(directory))
        .filter((path) => /\.(?:java|kt|scala|groovy)$/.test(path) && path !== file.path);
    const words = words_wordsOf(file);
    const links = byNearness(files, file.path)
        .filter((path) => words.has(tree_stemOf(path)))
        .map((path) => implicit_named(path, tree_stemOf(path)));
    return file.language === 'java' ? links : [...links, implicit_open(files.filter((path) => !path.endsWith('.java')).slice(0, implicit_MOST))];
}
/** Types whose file is named like them, nearest first. */
function byTypeName(tree, file, extension) {
    const links = [];
    for (const word of words_wordsOf(file)) {
        if (!/^[A-Z]/.test(word))
            continue;
        const base = extension === 'rb' || extension === 'dart' ? snake(word) : word;
        const path = byNearness(tree.named(`${base}.${extension}`), file.path)[0];
        if (path !== undefined && path !== file.path)
            links.push(implicit_named(path, word));
    }
    return file.language === 'swift'
        ? [
            ...links,
            implicit_open(tree
                .inside(directoryOf(file.path))
                .filter((path) => path.endsWith('.swift') && path !== file.path)
                .slice(0, implicit_MOST)),
        ]
        : links;
}
function snake(word) {
    return word
        .replace(/([a-z\d])([A-Z])/g, '$1_$2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
        .toLowerCase();
}

;// CONCATENATED MODULE: ./lib/explain/graph/links/literal.js
// Which files of the checkout a string in code names: `fixtures/x.json`, `$ROOT/lib/${part}.sh`, `../data.txt`.

const literal_MOST = 50;
const CHARS = 200;
/** A bare file name that many directories have names none of them. */
const SAME_NAME = 4;
const LEADING_HOLE = /^(?:\$\{[^}]{0,80}\}|\$\([^/]{0,80}\)|\$\w{1,60}|\{[^}/]{0,60}\}|#\{[^}]{0,80}\}|%s|~|\.)\/+/;
const HOLE = /\$\{[^}]{0,80}\}|\$\w{1,60}|#\{[^}]{0,80}\}|\{[^}/]{0,60}\}|%s|\*{1,2}/g;
/** Files a literal of `from` may name, best first, at most 50; none when it is no path or nothing is there. */
function filesNamed(tree, from, literal) {
    if (literal.length > CHARS || literal.length < 3 || !/[./]/.test(literal) || literal.includes('://'))
        return [];
    const rooted = dirnameStripped(literal).replace(LEADING_HOLE, '');
    const floating = rooted !== literal;
    const path = rooted.replace(HOLE, '*').replace(/^\/+/, '');
    if (!/^[\w@.+\-/*[\]]{3,200}$/.test(path) || /^[./*]+$/.test(path))
        return [];
    if (path.includes('*'))
        return globbed(tree, from, path);
    const exact = at(tree, from, path);
    if (exact !== null)
        return [exact];
    if (path.includes('..'))
        return [];
    if (!path.includes('/'))
        return byName(tree, from, path);
    return floating || path.split('/').length > 2 || /\.\w{1,8}$/.test(path) ? tree.ending(path, from).slice(0, 1) : [];
}
/** `$(dirname "$0")/../x` is `../x` from the script. */
function dirnameStripped(literal) {
    return literal.replace(/^\$\([^)]{0,80}\)\/+/, './').replace(/^\.\/(?=\.\.)/, '');
}
function at(tree, from, path) {
    if (path.startsWith('..')) {
        const joined = join(directoryOf(from), path);
        return joined !== null && tree.has(joined) ? joined : null;
    }
    for (const directory of upward(directoryOf(from))) {
        const joined = join(directory, path);
        if (joined !== null && joined !== from && tree.has(joined) && (path.includes('/') || directory === directoryOf(from)))
            return joined;
    }
    return null;
}
function byName(tree, from, base) {
    if (!/\.[A-Za-z]\w{0,11}$/.test(base))
        return [];
    const same = tree.named(base);
    return same.length === 0 || same.length > SAME_NAME ? [] : byNearness(same, from).slice(0, 1);
}
function globbed(tree, from, path) {
    const base = baseOf(path);
    const directory = directoryOf(path);
    if (directory.includes('*') || base === '*' || !path.includes('/'))
        return [];
    const directories = path.startsWith('..')
        ? [join(directoryOf(from), directory)]
        : [...upward(directoryOf(from)).map((parent) => join(parent, directory)), ...tree.directories(directory, from).slice(0, 3)];
    for (const one of directories) {
        if (one === null)
            continue;
        const found = tree.inside(one).filter((file) => file !== from && fits(base, baseOf(file)));
        if (found.length > 0)
            return found.slice(0, literal_MOST);
    }
    return [];
}
/** Whether a text fits a pattern in which each `*` stands for anything. */
function fits(pattern, text) {
    const parts = pattern.split('*');
    const last = parts.at(-1) ?? '';
    const first = parts[0] ?? '';
    if (parts.length === 1)
        return pattern === text;
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
        return false;
    let at = first.length;
    for (const part of parts.slice(1, -1)) {
        const found = text.indexOf(part, at);
        if (found < 0 || found + part.length > text.length - last.length)
            return false;
        at = found + part.length;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/explain/graph/links/rust.js
// Rust paths: crates of the checkout, their module trees, binaries.

/** Crates of the checkout: name as code writes it → directory. */
function rustCrates(tree) {
    return new Map(tree
        .named('Cargo.toml')
        .slice(0, 500)
        .flatMap((path) => {
        const text = tree.read(path) ?? '';
        const names = [
            /^\[lib\][^[]{0,400}?^name[ \t]{0,9}=[ \t]{0,9}"([^"\n]{1,100})"/m.exec(text)?.[1],
            /^\[package\][^[]{0,2000}?^name[ \t]{0,9}=[ \t]{0,9}"([^"\n]{1,100})"/m.exec(text)?.[1],
        ];
        return names.filter((name) => name !== undefined).map((name) => [name.replaceAll('-', '_'), directoryOf(path)]);
    }));
}
/** The file that holds the module a `use` path names; the last parts may be items in it. Empty for crates from elsewhere. */
function resolveRust(tree, from, question) {
    const parts = question.specifier.split('::').filter((part) => part !== '');
    const first = parts[0] ?? 'self';
    const crate = crateRoot(tree, from);
    if (first === 'crate')
        return descend(tree, { file: crate, parts: parts.slice(1) });
    if (first === 'self')
        return descend(tree, { file: from, parts: parts.slice(1) });
    if (first === 'super')
        return ascend(tree, from, parts);
    const directory = question.crates.get(first);
    if (directory !== undefined)
        return descend(tree, { file: libraryOf(tree, directory), parts: parts.slice(1) });
    const local = descend(tree, { file: from, parts });
    return local.length > 0 && local[0] !== from ? local : descend(tree, { file: crate, parts, strict: true });
}
/** A path without a known crate in front may name this file's own module. */
function ascend(tree, from, parts) {
    let file = from;
    let i = 0;
    for (; parts[i] === 'super'; i++) {
        if (i > 0)
            file = file === null ? null : parentModule(tree, file);
    }
    const inline = descend(tree, { file: from, parts: parts.slice(i) });
    const above = file === null ? null : parentModule(tree, file);
    const outer = above === null ? [] : descend(tree, { file: above, parts: parts.slice(i) });
    return [...new Set([...inline, ...outer])];
}
function parentModule(tree, file) {
    const directory = tree_stemOf(file) === 'mod' ? directoryOf(directoryOf(file)) : directoryOf(file);
    for (const end of ['mod.rs', 'lib.rs', 'main.rs'])
        if (tree.has(join(directory, end) ?? ''))
            return join(directory, end);
    return tree.has(`${directory}.rs`) ? `${directory}.rs` : null;
}
function descend(tree, { file, parts, strict }) {
    let at = file;
    let steps = 0;
    for (const part of parts) {
        const next = at === null ? null : childModule(tree, at, part);
        if (next === null)
            break;
        at = next;
        steps++;
    }
    return at === null || (strict && steps === 0) ? [] : [at];
}
function childModule(tree, file, name) {
    const isRoot = ['mod.rs', 'lib.rs', 'main.rs'].includes(baseOf(file)) || !directoryOf(file).includes('src');
    const directory = isRoot ? directoryOf(file) : (join(directoryOf(file), tree_stemOf(file)) ?? '');
    for (const end of [`${name}.rs`, `${name}/mod.rs`]) {
        const path = join(directory, end);
        if (path !== null && tree.has(path))
            return path;
    }
    return null;
}
function crateDirectory(tree, from) {
    return upward(directoryOf(from)).find((directory) => tree.has(join(directory, 'Cargo.toml') ?? '')) ?? null;
}
function crateRoot(tree, from) {
    const directory = crateDirectory(tree, from);
    if (directory === null)
        return null;
    if (/(?:^|\/)(?:tests|examples|benches)\/[^/]{1,200}\.rs$/.test(from) || /src\/bin\/[^/]{1,200}\.rs$/.test(from))
        return from;
    return libraryOf(tree, directory);
}
function libraryOf(tree, directory) {
    const ends = ['src/lib.rs', 'src/main.rs', 'lib.rs', 'main.rs'].map((end) => join(directory, end) ?? '');
    return ends.find((path) => tree.has(path)) ?? null;
}
/** The source of a binary that a test starts by name. */
function rustBinary(tree, from, name) {
    const directory = crateDirectory(tree, from) ?? '';
    const manifest = tree.read(join(directory, 'Cargo.toml') ?? '') ?? '';
    const block = manifest
        .split('[[bin]]')
        .slice(1)
        .find((one) => new RegExp(`name[ \\t]{0,9}=[ \\t]{0,9}"${name.replace(/[^\w-]/g, '')}"`).test(one));
    const path = /^path[ \t]{0,9}=[ \t]{0,9}"([^"\n]{1,200})"/m.exec(block ?? '')?.[1];
    const candidates = [path, `src/bin/${name}.rs`, `src/bin/${name}/main.rs`, 'src/main.rs'].flatMap((one) => one === undefined ? [] : [join(directory, one) ?? '']);
    return candidates.find((one) => tree.has(one)) ?? byNearness(tree.named(`${name}.rs`), from)[0] ?? null;
}

;// CONCATENATED MODULE: ./lib/explain/graph/links/script.js
// What an import of a JavaScript or TypeScript file stands for: relative paths, tsconfig paths, package imports and exports, workspace packages, aliases.


const EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.vue', '.svelte', '.astro', '.json', '.d.ts'];
const SWAPPED = {
    '.js': ['.ts', '.tsx', '.jsx'],
    '.mjs': ['.mts', '.ts'],
    '.cjs': ['.cts', '.ts'],
    '.jsx': ['.tsx'],
};
const MANY_PACKAGES = 500;
/** Reads manifests on demand and keeps them. */
function scriptWorld(tree) {
    const values = new Map();
    let names = null;
    const json = (path) => {
        if (!values.has(path))
            values.set(path, tree.has(path) ? looseJson(tree.read(path) ?? '') : null);
        return values.get(path);
    };
    const packages = () => {
        names ??= new Map(tree
            .named('package.json')
            .slice(0, MANY_PACKAGES)
            .flatMap((path) => {
            const name = asText(property(json(path), 'name'));
            return name === null ? [] : [[name, directoryOf(path)]];
        }));
        return names;
    };
    return { tree, json, packages };
}
/** The file a specifier stands for; null for packages from elsewhere. */
function resolveScript(world, from, specifier) {
    const plain = specifier.replace(/[?!].*$/, '').replace(/^file:\/\//, '');
    const directory = directoryOf(from);
    if (plain === '' || plain.startsWith('node:'))
        return null;
    if (plain.startsWith('.')) {
        const path = join(directory, plain);
        return path === null ? null : fileAt(world, path);
    }
    if (plain.startsWith('#'))
        return packageImport(world, directory, plain);
    return mapped(world, directory, plain) ?? workspace(world, plain) ?? (plain.startsWith('/') ? fileAt(world, plain.slice(1)) : aliased(world, from, plain));
}
/** A path as written, with an extension, swapped for its source's extension, or as a directory. */
function fileAt({ tree, json }, path) {
    if (path !== '' && tree.has(path))
        return path;
    const dot = path.lastIndexOf('.');
    const extension = dot > path.lastIndexOf('/') ? path.slice(dot) : '';
    for (const other of SWAPPED[extension] ?? [])
        if (tree.has(path.slice(0, dot) + other))
            return path.slice(0, dot) + other;
    for (const one of EXTENSIONS)
        if (tree.has(path + one))
            return path + one;
    const inside = path === '' ? '' : `${path}/`;
    for (const one of EXTENSIONS)
        if (tree.has(`${inside}index${one}`))
            return `${inside}index${one}`;
    const main = asText(property(json(`${inside}package.json`), 'main'));
    const target = main === null ? null : join(path, main);
    return target !== null && tree.has(target) ? target : null;
}
function packageImport(world, directory, specifier) {
    for (const at of upward(directory)) {
        const manifest = world.json(at === '' ? 'package.json' : `${at}/package.json`);
        if (manifest === null)
            continue;
        const target = exported(property(manifest, 'imports'), specifier);
        return target === null ? aliased(world, `${at}/x`, specifier) : targetFile(world, at, target);
    }
    return null;
}
/** tsconfig `paths` and `baseUrl`, the nearest file that has them. */
function mapped(world, directory, specifier) {
    for (const at of upward(directory)) {
        for (const name of world.tree.inside(at)) {
            if (!/^(?:ts|js)config(?:\.[\w-]{1,40})?\.json$/.test(baseOf(name)))
                continue;
            const found = byConfig(world, { config: name, specifier, depth: 0 });
            if (found !== null)
                return found;
        }
    }
    return null;
}
function byConfig(world, { config, specifier, depth }) {
    const value = world.json(config);
    const options = property(value, 'compilerOptions');
    const baseUrl = asText(property(options, 'baseUrl'));
    const base = join(directoryOf(config), baseUrl ?? '.') ?? '';
    for (const [pattern, targets] of entriesOf(property(options, 'paths'))) {
        const rest = starMatch(pattern, specifier);
        if (rest === null || !Array.isArray(targets))
            continue;
        for (const target of targets) {
            const path = typeof target === 'string' ? join(base, target.replace('*', rest)) : null;
            const file = path === null ? null : fileAt(world, path);
            if (file !== null)
                return file;
        }
    }
    const plain = baseUrl === null ? null : fileAt(world, join(base, specifier) ?? '');
    return plain ?? inherited(world, { config, specifier, depth });
}
function inherited(world, { config, specifier, depth }) {
    const parent = property(world.json(config), 'extends');
    const parents = (Array.isArray(parent) ? parent : [parent]).filter((one) => typeof one === 'string');
    if (depth > 5)
        return null;
    for (const one of parents.reverse().slice(0, 8)) {
        const path = one.startsWith('.') ? join(directoryOf(config), one) : null;
        const file = path === null ? null : ([path, `${path}.json`].find((each) => world.tree.has(each)) ?? null);
        const found = file === null ? null : byConfig(world, { config: file, specifier, depth: depth + 1 });
        if (found !== null)
            return found;
    }
    return null;
}
/** What `*` stands for when the pattern fits, `''` when it has none; null when it does not fit. */
function starMatch(pattern, text) {
    const star = pattern.indexOf('*');
    if (star < 0)
        return pattern === text ? '' : null;
    const [before, behind] = [pattern.slice(0, star), pattern.slice(star + 1)];
    if (text.length < before.length + behind.length || !text.startsWith(before) || !text.endsWith(behind))
        return null;
    return text.slice(before.length, text.length - behind.length);
}
function workspace(world, specifier) {
    const parts = specifier.split('/');
    const name = parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
    const directory = world.packages().get(name);
    if (directory === undefined)
        return null;
    const sub = specifier.slice(name.length + 1);
    const manifest = world.json(directory === '' ? 'package.json' : `${directory}/package.json`);
    const target = exported(property(manifest, 'exports'), sub === '' ? '.' : `./${sub}`);
    const found = target === null ? null : targetFile(world, directory, target);
    if (found !== null)
        return found;
    if (sub !== '')
        return fileAt(world, join(directory, sub) ?? '') ?? fileAt(world, join(directory, `src/${sub}`) ?? '');
    return entry(world, directory, manifest);
}
function entry(world, directory, manifest) {
    for (const field of ['source', 'module', 'main', 'types']) {
        const target = asText(property(manifest, field));
        const found = target === null ? null : targetFile(world, directory, target);
        if (found !== null)
            return found;
    }
    return fileAt(world, join(directory, 'src') ?? '') ?? fileAt(world, directory);
}
/** A target of `exports` or `imports`: the first string under the usual conditions. */
function exported(map, key) {
    if (typeof map === 'string' || Array.isArray(map))
        return key === '.' ? conditional(map, 0) : null;
    const entries = entriesOf(map);
    if (key === '.' && entries.length > 0 && entries.every(([name]) => !name.startsWith('.')))
        return conditional(map, 0);
    for (const [pattern, value] of entries) {
        const rest = starMatch(pattern, key);
        const target = rest === null ? null : conditional(value, 0);
        if (target !== null)
            return target.replace('*', rest ?? '');
    }
    return null;
}
function conditional(value, depth) {
    if (typeof value === 'string')
        return value;
    if (depth > 6)
        return null;
    if (Array.isArray(value))
        return conditional(value[0], depth + 1);
    for (const key of ['source', 'development', 'import', 'node', 'require', 'default', 'types']) {
        const found = property(value, key) === undefined ? null : conditional(property(value, key), depth + 1);
        if (found !== null)
            return found;
    }
    return null;
}
/** A manifest's target; when it is built output, the source it is built from. */
function targetFile(world, directory, target) {
    const path = join(directory, target);
    if (path === null)
        return null;
    const inside = directory === '' ? path : path.slice(directory.length + 1);
    const source = inside.replace(/^(?:dist|lib|build|out|es|esm|cjs)(?:\/(?:esm|cjs|src))?\//, 'src/').replace(/\.d\.[cm]?ts$/, '.ts');
    return fileAt(world, path) ?? fileAt(world, join(directory, source) ?? '');
}
/** Aliases that only a bundler's settings know: `@/x`, `~/x`, `@core/x`. */
function aliased({ tree }, from, specifier) {
    if (!/^[@~#$]/.test(specifier))
        return null;
    const rest = specifier.replace(/^[@~#$]\/?/, '').replace(/\.(?:js|mjs|cjs|jsx)$/, '');
    if (rest === '' || (!rest.includes('/') && !/^[@~#$]\//.test(specifier)))
        return null;
    for (const end of [...EXTENSIONS.map((one) => rest + one), rest, ...EXTENSIONS.map((one) => `${rest}/index${one}`)]) {
        const found = tree.ending(end, from)[0];
        if (found !== undefined)
            return found;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/explain/graph/links/index.js
// Turns what a file imports, as written, into files of the checkout.






/** Resolvers over one checkout; what they learn from manifests is kept. */
function linkerOf(tree) {
    const resolvers = resolversOf(tree);
    const resolve = (language, from, specifier) => resolvers[language]?.(from, specifier) ?? [];
    return {
        resolve,
        imports: (file) => file.imports.map((raw) => linked(raw, widened(tree, raw, narrowed(file, raw, resolve(file.language, file.path, raw.specifier))))),
        implicit: (file) => implicitLinks(tree, file),
        literal: (language, from, literal) => literalFiles(tree, { language, from, literal, resolve }),
    };
}
function resolversOf(tree) {
    const world = scriptWorld(tree);
    const modules = links_once(() => goModules(tree));
    const crates = links_once(() => rustCrates(tree));
    const roots = links_once(() => phpRoots(tree));
    const jvm = (from, specifier) => resolveJvm(tree, from, specifier);
    const script = (from, specifier) => {
        const found = resolveScript(world, from, specifier);
        return found === null ? [] : [found];
    };
    return {
        script,
        component: script,
        java: jvm,
        kotlin: jvm,
        scala: jvm,
        python: (from, specifier) => resolvePython(tree, from, specifier),
        go: (_from, specifier) => resolveGo(tree, specifier, modules()),
        rust: (from, specifier) => resolveRust(tree, from, { specifier, crates: crates() }),
        c: (from, specifier) => resolveInclude(tree, from, specifier),
        php: (from, specifier) => resolvePhp(tree, from, { specifier, roots: roots() }),
        ruby: (from, specifier) => resolveRuby(tree, from, specifier),
        shell: (from, specifier) => [...resolveShell(tree, from, specifier), ...filesNamed(tree, from, specifier)].slice(0, 50),
    };
}
function links_once(make) {
    let value = null;
    return () => (value ??= { made: make() }).made;
}
function linked(raw, paths) {
    return { ...raw, path: paths[0] ?? null, paths };
}
/** `import a.b.*` means the classes that are used. */
function narrowed(file, raw, paths) {
    if (!raw.specifier.endsWith('.*') || paths.length < 2)
        return paths;
    return paths.filter((path) => /\.(?:kt|scala)$/.test(path) || file.declarations.some((one) => one.refs.has(tree_stemOf(path))));
}
/** `from package import module` loads the module too. */
function widened(tree, raw, paths) {
    const init = paths.length === 1 && paths[0]?.endsWith('__init__.py') ? paths[0] : null;
    if (init === null)
        return paths;
    const directory = directoryOf(init);
    const modules = raw.names.flatMap(({ imported }) => [`${directory}/${imported}.py`, `${directory}/${imported}/__init__.py`]);
    return [init, ...modules.filter((path) => tree.has(path))];
}
function literalFiles(tree, { language, from, literal, resolve }) {
    if (language === 'rust' && literal.startsWith('CARGO_BIN_EXE_'))
        return [rustBinary(tree, from, literal.slice('CARGO_BIN_EXE_'.length))].filter((one) => one !== null);
    if (language === 'script' && /^\.{1,2}\//.test(literal)) {
        const found = resolve(language, from, literal);
        if (found.length > 0)
            return found;
    }
    return filesNamed(tree, from, literal);
}

;// CONCATENATED MODULE: ./lib/explain/graph/files.js
// The files of the graph: read when first asked for, kept, and counted against the budget.




/** Opens a checkout. Nothing is read before it is asked for. */
function storeOf(sources, limits) {
    const files = new Map();
    const literals = new Map();
    const tree = treeOf(sources.paths, (path) => sources.read(path)?.slice(0, limits.fileChars) ?? null);
    const linker = linkerOf(tree);
    const file = (path) => {
        const known = files.get(path);
        if (known !== undefined)
            return known;
        if (files.size >= limits.graphFiles || !tree.has(path))
            return null;
        const text = tree.read(path);
        const made = text === null ? null : load(path, text, linker);
        files.set(path, made);
        return made;
    };
    const named = (from, literal) => {
        if (!mayNameFile(literal))
            return NO_PATHS;
        const key = `${from.path}\0${literal}`;
        const found = literals.get(key) ?? linker.literal(from.language, from.path, literal).filter((path) => path !== from.path);
        literals.set(key, found);
        return found;
    };
    return { tree, linker, file, named };
}
const NO_PATHS = [];
function mayNameFile(literal) {
    return literal.includes('.') || literal.includes('/') || literal.startsWith('CARGO_BIN_EXE_');
}
function load(path, text, linker) {
    const parsed = { ...parse(path, text), path };
    const [module] = parsed.declarations;
    if (!module)
        return null;
    const imports = linker.imports(parsed);
    const links = [...imports, ...linker.implicit(parsed)];
    return {
        path,
        language: parsed.language,
        declarations: parsed.declarations,
        imports,
        links,
        locals: byLocal(links),
        aliases: parsed.aliases,
        pack: parsed.pack,
        module,
        ...indexed(parsed.declarations),
    };
}
function byLocal(links) {
    const locals = new Map();
    for (const link of links) {
        for (const local of new Set(link.names.map((name) => name.local)))
            locals.set(local, [...(locals.get(local) ?? []), link]);
    }
    return locals;
}
function indexed(declarations) {
    const top = new Map();
    const inside = new Map();
    const owned = new Map();
    for (const one of declarations) {
        if (one.parent)
            add(inside, one.parent, one);
        if (one.owner !== null)
            add(owned, one.owner, one);
        const isType = one.kind === 'class' || one.kind === 'type';
        const isTop = (one.owner === null || isType) && one.name !== '<module>' && !['test', 'suite'].includes(one.kind);
        if (isTop && (top.get(one.name)?.length ?? 0) < NAMESAKES)
            add(top, one.name, one);
    }
    return { top, inside, owned };
}
/** Declarations kept under one name or owner: hostile files declare one thing thousands of times. */
const SAME = 2_000;
function add(map, key, one) {
    const list = map.get(key);
    if (!list)
        map.set(key, [one]);
    else if (list.length < SAME)
        list.push(one);
}

;// CONCATENATED MODULE: ./lib/explain/graph/importers.js
// The import graph between files: what a file's imports lead to, and which files import it.


/** Files one search for importers reads. */
const SCANNED = 3_000;
/** Every file a file names, directly: imports, the rest of its package, paths in strings. */
function importedBy(store, file) {
    const known = imported.get(file) ?? collected(store, file);
    imported.set(file, known);
    return known;
}
/** A file belongs to one store, so what it imports is kept with it. */
const imported = new WeakMap();
function collected(store, file) {
    const found = new Set();
    for (const link of file.links)
        for (const path of link.paths)
            found.add(path);
    for (const one of file.declarations)
        for (const literal of one.literals)
            for (const path of store.named(file, literal))
                found.add(path);
    found.delete(file.path);
    return [...found];
}
/** Distance of everything reachable by import, the file itself at 0, at most `most` files. */
function closureOf(store, path, most) {
    const distances = new Map();
    if (!store.tree.has(path))
        return distances;
    distances.set(path, 0);
    const queue = [path];
    for (let i = 0; i < queue.length && distances.size < most; i++) {
        const file = store.file(queue[i] ?? '');
        const distance = distances.get(queue[i] ?? '') ?? 0;
        for (const next of file ? importedBy(store, file) : []) {
            if (distances.has(next))
                continue;
            distances.set(next, distance + 1);
            queue.push(next);
        }
    }
    return distances;
}
/** Files of the same language that import a path directly, sorted. Files that do not mention its name are not parsed. */
function importersIn(store, path) {
    const words = importers_mentions(path);
    const extensions = extensionsLike(path);
    const candidates = store.tree.paths.filter((one) => one !== path && (extensions.length === 0 || extensions.includes(one.slice(one.lastIndexOf('.') + 1).toLowerCase())));
    const found = byNearness(candidates, path)
        .slice(0, SCANNED)
        .filter((one) => {
        const text = store.tree.read(one);
        if (text === null || !words.some((word) => text.includes(word)))
            return false;
        const file = store.file(one);
        return file !== null && importedBy(store, file).includes(path);
    });
    return found.sort();
}
/** What an import of a path must contain: its stem, its directory for index files and packages. */
function importers_mentions(path) {
    const stem = tree_stemOf(path);
    const isIndex = ['index', '__init__', 'mod', 'lib', 'main'].includes(stem) || path.endsWith('.go');
    const camel = stem
        .split(/[_-]/)
        .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
        .join('');
    if (path.endsWith('.go'))
        return [baseOf(directoryOf(path)) || stem, 'package'];
    return isIndex
        ? [baseOf(directoryOf(path)) || stem, stem, './', 'from .', 'super']
        : path.endsWith('.rb')
            ? [stem, camel]
            : [stem.replace(/\.(?:test|spec|d)$/, '')];
}

;// CONCATENATED MODULE: ./lib/explain/graph/lines.js
// Which declarations stand on given lines of a file.
/** The innermost declaration around a line; the module when there is none. */
function enclosingIn(file, line) {
    let best = file.module;
    for (const one of file.declarations) {
        if (one.start <= line && one.endLine >= line && size(one) <= size(best))
            best = one === file.module ? best : one;
    }
    return best;
}
function size(one) {
    return one.endLine - one.start;
}
/** The innermost declarations that share lines with an edit, in order. A pure removal (`endLine < line`) touches what surrounds the gap before `line`. */
function touchingIn(file, line, endLine) {
    if (endLine < line)
        return [aroundGap(file, line)];
    const touched = file.declarations.filter((one) => one.start <= endLine && one.endLine >= line);
    const inner = touched.filter((one) => (one === file.module ? false : showsItself(file, one, { line, endLine })));
    const outside = showsItself(file, file.module, { line, endLine });
    return outside || inner.length === 0 ? [...inner, file.module] : inner;
}
function aroundGap(file, line) {
    let best = file.module;
    for (const one of file.declarations) {
        if (one !== file.module && one.start < line && one.endLine >= line && size(one) <= size(best))
            best = one;
    }
    return best;
}
/** True when some line of the edit lies in the declaration and in nothing inside it. */
function showsItself(file, one, edit) {
    const from = Math.max(one.start, edit.line);
    const to = Math.min(one.endLine, edit.endLine);
    const parts = (file.inside.get(one) ?? []).filter((part) => part.start <= to && part.endLine >= from).sort((a, b) => a.start - b.start);
    let next = from;
    for (const part of parts) {
        if (part.start > next)
            return true;
        next = Math.max(next, part.endLine + 1);
    }
    return next <= to;
}

;// CONCATENATED MODULE: ./lib/explain/graph/reach.js
// What a declaration can use: a search over names, breadth first. A member is reached only when its name is used somewhere on the way and its owner is reached too.



const reach_DEPTH = 12;
const reach_MOST = 20_000;
/** Extra steps to a member that nobody names but whose owner is used. */
const UNNAMED = 2;
/** Files a whole file as a start is followed to. */
const CLOSURE = 1_000;
const RUN_ON_IMPORT = new Set(['script', 'python', 'ruby', 'shell', 'php']);
/** Languages whose bare words are values. */
const WORDS_ARE_VALUES = new Set(['shell', 'lines', 'plain']);
const reach_DATA = new Set(['json', 'lines', 'snapshot']);
/** Steps to everything `start` can use, by declaration id. */
function reachOf({ store, scope, edges }, start) {
    const file = store.file(start.path);
    if (!file)
        return new Map();
    const search = { store, scope, edges, start: file, steps: new Map(), buckets: [], names: new Map(), waiting: new Map(), entered: new Set() };
    enqueue(search, start, 0);
    if (start.kind === 'module')
        wholeFile(search, file);
    for (let step = 0; step <= reach_DEPTH; step++) {
        const bucket = search.buckets[step] ?? [];
        for (let i = 0; i < bucket.length && search.steps.size < reach_MOST; i++) {
            const one = bucket[i];
            if (one && search.steps.get(one.id) === step)
                visit(search, one, step);
        }
    }
    orphans(search);
    if (start.kind === 'module')
        restOfFiles(search, file);
    return search.steps;
}
/** Members that no loaded file names, though their owner is used: called by a framework, or renamed where their callers were not. */
function orphans(search) {
    const files = [...search.entered].map((path) => search.store.file(path)).filter((file) => file !== null);
    for (const [name, members] of search.waiting) {
        if (files.some((file) => words_wordsOf(file).has(name)))
            continue;
        for (const { member, owner } of members)
            mark(search, member, owner + UNNAMED);
    }
}
/** Code that is loaded, though nothing names it: the last to suspect. */
function restOfFiles(search, start) {
    for (const [path, distance] of closureOf(search.store, start.path, CLOSURE)) {
        for (const one of search.store.file(path)?.declarations ?? [])
            mark(search, one, distance + UNNAMED);
    }
}
/** A file as a start stands for all it declares and all it loads: one of its imports may keep it from loading. */
function wholeFile(search, file) {
    for (const one of file.declarations)
        if (one !== file.module)
            enqueue(search, one, 1);
    for (const [path, distance] of closureOf(search.store, file.path, CLOSURE)) {
        if (distance > 0)
            enterFile(search, path, distance);
    }
}
function enqueue(search, one, steps) {
    if (steps > reach_DEPTH || (search.steps.get(one.id) ?? reach_DEPTH + 1) <= steps)
        return;
    search.steps.set(one.id, steps);
    const bucket = search.buckets[steps] ?? [];
    bucket.push(one);
    search.buckets[steps] = bucket;
}
function visit(search, one, steps) {
    const edges = search.edges(one);
    if (!edges)
        return;
    search.entered.add(one.path);
    for (const name of WORDS_ARE_VALUES.has(edges.file.language) ? one.refs : one.members)
        use(search, name, steps);
    for (const literal of one.literals)
        use(search, literal, steps);
    for (const path of edges.paths)
        enterFile(search, path, steps + 1);
    for (const target of edges.targets)
        enqueue(search, target, steps + 1);
    for (const path of edges.faces)
        face(search, path, steps + 1);
    for (const used of edges.modules)
        useModule(search, used, steps + 1);
    for (const name of edges.unknown)
        for (const target of search.scope.ambient(search.start).get(name) ?? [])
            enqueue(search, target, steps + 1);
    ownMembers(search, { edges, one, steps });
    surroundings(search, { edges, one, steps });
    if (one.kind === 'test')
        testing(search, { edges, one, steps });
}
function use(search, name, steps) {
    if (search.names.has(name))
        return;
    search.names.set(name, steps);
    for (const { member, owner } of search.waiting.get(name) ?? [])
        enqueue(search, member, Math.max(steps + 1, owner));
    search.waiting.delete(name);
}
/** A member is at hand once its owner is reached. */
function offer(search, member, owner) {
    const used = search.names.get(member.name);
    if (used !== undefined)
        return enqueue(search, member, Math.max(used + 1, owner));
    const list = search.waiting.get(member.name) ?? [];
    list.push({ member, owner });
    search.waiting.set(member.name, list);
}
/** A file used as an object: its exports by name, or all of them as members at hand. */
function useModule(search, { path, names }, steps) {
    const file = search.store.file(path);
    if (!file)
        return;
    if (names.length === 0) {
        for (const one of search.scope.exported(path, 'default').declarations)
            enqueue(search, one, steps);
        for (const list of file.top.values())
            for (const one of list)
                offer(search, one, steps);
        return enterFile(search, path, steps);
    }
    let isMissing = true;
    for (const name of names) {
        const { declarations, modules } = search.scope.exported(path, name);
        isMissing &&= declarations.length + modules.length === 0;
        for (const one of declarations)
            enqueue(search, one, steps);
        for (const inner of modules)
            useModule(search, { path: inner, names: [] }, steps + 1);
    }
    if (isMissing && file.language !== 'go')
        face(search, path, steps);
}
/** A file that should export a name and does not: whatever it exports may be what is left of it. */
function face(search, path, steps) {
    const file = search.store.file(path);
    if (!file)
        return;
    enterFile(search, path, steps);
    for (const list of file.top.values())
        for (const one of list)
            if (one.exported)
                mark(search, one, steps + 1);
}
/** Reached, but not followed. */
function mark(search, one, steps) {
    if (steps <= reach_DEPTH && !search.steps.has(one.id))
        search.steps.set(one.id, steps);
}
/** A file is loaded: its own code runs; the keys of a data file are at hand. */
function enterFile(search, path, steps) {
    const file = search.store.file(path);
    if (!file)
        return;
    enqueue(search, file.module, steps);
    if (!reach_DATA.has(file.language))
        return;
    for (const one of file.declarations) {
        if (one === file.module)
            continue;
        offer(search, one, steps);
        enqueue(search, one, steps + UNNAMED);
    }
}
function ownMembers(search, { edges, one, steps }) {
    if (one.kind === 'module' || one.kind === 'test')
        return;
    for (const member of edges.members) {
        if (member.kind === 'test' || member.kind === 'suite')
            continue;
        const isFixture = member.kind === 'hook' && edges.file.language === 'python' && member.runs === 'by name';
        offer(search, member, steps);
        if (member.runs === 'on creation')
            enqueue(search, member, steps);
        else if (member.kind === 'hook' && !isFixture)
            enqueue(search, member, steps + 1);
        else if (member.runs === 'with owner' && member.kind === 'method')
            enqueue(search, member, steps + 1);
        else if (member.kind === 'field')
            enqueue(search, member, steps + UNNAMED);
    }
}
/** The type it belongs to, and what runs when its file is loaded. */
function surroundings(search, { edges, one, steps }) {
    if (one.kind === 'module')
        return loading(search, edges.file, steps);
    enqueue(search, edges.file.module, steps + 1);
    if (one.parent && one.parent.kind !== 'module')
        enqueue(search, one.parent, steps + 1);
}
function loading(search, file, steps) {
    for (const one of file.declarations)
        if (one.runs === 'on load' && one.owner === null)
            enqueue(search, one, steps + 1);
    if (!RUN_ON_IMPORT.has(file.language))
        return;
    for (const link of file.links) {
        if (link.specifier !== '')
            for (const path of link.paths)
                enterFile(search, path, steps + 1);
    }
}
const CONFIGS = /^(?:vitest|vite|jest|playwright|karma|cypress|ava)\.(?:config|setup|workspace)\.[cm]?[jt]s$|^(?:setupTests|vitest-setup|jest-setup)\.[jt]sx?$|^\.mocharc\.\w{2,5}$|^\.rspec$/;
/** Around a test: its suites and their hooks, its snapshot, the runner's settings. */
function testing(search, visit) {
    const { edges: { file }, one, steps, } = visit;
    const around = new Set();
    for (let outer = one.parent; outer; outer = outer.parent)
        around.add(outer);
    for (const hook of file.declarations) {
        const isOn = hook.kind === 'hook' && hook.parent !== null && around.has(hook.parent);
        if (isOn && (file.language !== 'python' || hook.runs === 'on load'))
            enqueue(search, hook, steps + 1);
    }
    for (const owner of file.owned.get(one.owner ?? '\0') ?? [])
        if (owner.kind === 'hook')
            enqueue(search, owner, steps + 1);
    snapshot(search, visit);
    const directories = upward(directoryOf(file.path));
    const isConfig = (path) => file.language === 'python' ? path.endsWith('conftest.py') : file.language === 'script' && CONFIGS.test(path.slice(path.lastIndexOf('/') + 1));
    for (const directory of directories)
        for (const path of search.store.tree.inside(directory))
            if (isConfig(path))
                enterFile(search, path, steps + 2);
}
/** Entries of the test file's snapshot that begin with the test's title. */
function snapshot(search, { edges: { file }, one, steps }) {
    const base = file.path.slice(file.path.lastIndexOf('/') + 1);
    const candidates = [`__snapshots__/${base}.snap`, `__snapshots__/${tree_stemOf(base)}.snap`, `snapshots/${base}.snap`];
    for (const candidate of candidates) {
        const directory = directoryOf(file.path);
        const path = directory === '' ? candidate : `${directory}/${candidate}`;
        const entries = search.store.tree.has(path) ? search.store.file(path) : null;
        const title = [one.owner, one.name].filter((part) => part !== null).join(' > ');
        for (const entry of entries?.declarations ?? []) {
            if (entry.name.startsWith(`${title} `) || entry.name.startsWith(`${title.replaceAll(' > ', ' ')} `))
                enqueue(search, entry, steps + 1);
        }
    }
}

;// CONCATENATED MODULE: ./lib/explain/graph/scope.js
// What a name used in a declaration stands for: something of the same file, an import, the package, or a fixture.


const scope_NOTHING = { declarations: [], modules: [], faces: [] };
const MEMBER_LANGUAGES = new Set(['java', 'kotlin', 'csharp', 'c', 'scala', 'swift', 'dart', 'ruby', 'rust']);
const OPEN_FILES = 300;
const scope_DEPTH = 8;
const BASES = 4;
/** Name resolution over a store; every answer is kept. */
function scope_scopeOf(store) {
    const exports = new Map();
    const open = new Map();
    const exported = (path, name) => {
        const key = `${path}\0${name}`;
        const known = exports.get(key) ?? exportOf({ store, path, name, depth: 0 });
        exports.set(key, known);
        return known;
    };
    const ambient = (file) => {
        const key = ambientKey(file);
        const known = open.get(key) ?? ambientOf(store, file);
        open.set(key, known);
        return known;
    };
    const scope = { exported, ambient, meaning: (file, from, name) => meaningOf({ store, scope, file, from, name }) };
    return scope;
}
function meaningOf(question) {
    const { file, from, name, scope } = question;
    const own = [...(file.top.get(name) ?? []), ...memberNamed(question, 0)].filter((one) => one !== from);
    if (own.length > 0)
        return { ...scope_NOTHING, declarations: own };
    const links = name === '*' ? [] : (file.locals.get(name) ?? []);
    if (links.length > 0)
        return scope_merged(links.flatMap((link) => linkMeanings(scope, link, name)));
    const around = scope.ambient(file).get(name);
    if (around)
        return { ...scope_NOTHING, declarations: around };
    const fixtures = file.language === 'python' && (from.kind === 'test' || from.kind === 'hook') ? fixture(question) : [];
    return { ...scope_NOTHING, declarations: fixtures };
}
function linkMeanings(scope, link, name) {
    const taken = link.names.filter((one) => one.local === name);
    return taken.flatMap(({ imported }) => {
        if (imported === '*')
            return [{ ...scope_NOTHING, modules: link.paths }];
        const found = link.paths.map((path) => scope.exported(path, imported)).filter((one) => one !== scope_NOTHING);
        if (found.length > 0)
            return found;
        return imported === 'default' ? [{ ...scope_NOTHING, modules: link.paths }] : [{ ...scope_NOTHING, faces: link.paths.slice(0, 1) }];
    });
}
function scope_merged(meanings) {
    if (meanings.length === 1 && meanings[0])
        return meanings[0];
    return {
        declarations: meanings.flatMap((one) => one.declarations),
        modules: meanings.flatMap((one) => one.modules),
        faces: meanings.flatMap((one) => one.faces),
    };
}
/** A bare name may be a member of the same type, or of one it inherits from. */
function memberNamed({ store, scope, file, from, name }, depth) {
    if (!MEMBER_LANGUAGES.has(file.language) || from.owner === null || depth > BASES)
        return [];
    const own = file.owned.get(from.owner)?.filter((one) => one.name === name) ?? [];
    if (own.length > 0)
        return own;
    const type = from.parent?.kind === 'class' || from.parent?.kind === 'type' ? from.parent : file.top.get(from.owner)?.[0];
    if (!type || file.language === 'rust')
        return [];
    for (const base of type.free) {
        if (!/^[A-Z]/.test(base) || base === type.name)
            continue;
        const found = file.top.get(base)?.[0] ??
            (file.locals.get(base) ?? []).flatMap((link) => link.paths.flatMap((path) => store.file(path)?.top.get(base) ?? []))[0] ??
            scope.ambient(file).get(base)?.[0];
        const home = found && store.file(found.path);
        const inherited = found && home ? (home.owned.get(found.name)?.filter((one) => one.name === name) ?? []) : [];
        if (inherited.length > 0)
            return inherited;
    }
    return [];
}
/** pytest fixtures of a name, from the nearest `conftest.py` up. */
function fixture({ store, file, name }) {
    for (const directory of upward(directoryOf(file.path))) {
        const path = directory === '' ? 'conftest.py' : `${directory}/conftest.py`;
        const found = store.tree.has(path) ? store.file(path)?.top.get(name) : undefined;
        if (found)
            return found;
    }
    return [];
}
function exportOf(question) {
    const { store, path, depth } = question;
    const file = depth > scope_DEPTH ? null : store.file(path);
    if (!file)
        return scope_NOTHING;
    const name = file.aliases.get(question.name) ?? question.name;
    const top = file.top.get(name) ?? [];
    const own = top.filter((one) => one.kind !== 'module');
    if (own.length > 0)
        return { ...scope_NOTHING, declarations: own };
    const passed = (file.locals.get(name) ?? []).flatMap((link) => passedOn(question, link, name));
    if (passed.length > 0)
        return scope_merged([{ ...scope_NOTHING, declarations: top }, ...passed]);
    return submodule(question, file) ?? starred(question, file) ?? member(file, name);
}
/** A name the file imports and hands on. */
function passedOn({ store, depth }, link, name) {
    return link.names
        .filter((one) => one.local === name && name !== '*')
        .flatMap(({ imported }) => {
        if (imported === '*')
            return [{ ...scope_NOTHING, modules: link.paths }];
        const found = link.paths.map((path) => exportOf({ store, path, name: imported, depth: depth + 1 })).filter((one) => one !== scope_NOTHING);
        return found.length > 0 ? found : [{ ...scope_NOTHING, faces: link.paths.slice(0, 1) }];
    });
}
/** `from package import module` */
function submodule({ store, name }, file) {
    if (file.language !== 'python' || tree_stemOf(file.path) !== '__init__')
        return null;
    const directory = directoryOf(file.path);
    const path = [`${name}.py`, `${name}/__init__.py`].map((end) => join(directory, end) ?? '').find((one) => store.tree.has(one));
    return path === undefined ? null : { ...scope_NOTHING, modules: [path] };
}
function starred({ store, name, depth }, file) {
    for (const link of file.links) {
        if (!link.exports || !link.names.some((one) => one.local === '*'))
            continue;
        for (const path of link.paths) {
            const found = exportOf({ store, path, name, depth: depth + 1 });
            if (found !== scope_NOTHING)
                return { ...found, declarations: [...(file.top.get('*') ?? []), ...found.declarations] };
        }
    }
    return null;
}
/** A static member of the type the file is named after. */
function member(file, name) {
    if (file.language !== 'java' && file.language !== 'kotlin')
        return scope_NOTHING;
    const found = file.owned.get(tree_stemOf(file.path))?.filter((one) => one.name === name) ?? [];
    return found.length > 0 ? { ...scope_NOTHING, declarations: found } : scope_NOTHING;
}
/** Files of one Go package see the same names. */
function ambientKey(file) {
    const isTest = file.path.endsWith('_test.go');
    return file.language === 'go' && !file.imports.some((link) => link.names.some((one) => one.local === '*'))
        ? `${directoryOf(file.path)}/*${isTest ? '_test' : ''}.go`
        : file.path;
}
function ambientOf(store, start) {
    const index = new Map();
    const seen = new Set([start.path]);
    collect(index, start);
    const queue = [{ file: start, first: true }];
    for (let i = 0; i < queue.length && seen.size < OPEN_FILES; i++) {
        const { file, first } = queue[i];
        for (const path of openPaths(store, file, first)) {
            const next = seen.has(path) ? null : store.file(path);
            seen.add(path);
            if (!next)
                continue;
            queue.push({ file: next, first: false });
            collect(index, next);
        }
    }
    return index;
}
function collect(index, file) {
    for (const [name, declarations] of file.top) {
        for (const one of declarations) {
            if (one.kind === 'hook' || one.kind === 'module')
                continue;
            const list = index.get(name);
            if (list && list.length < NAMESAKES)
                list.push(one);
            if (!list)
                index.set(name, [one]);
        }
    }
}
const OPENED_BY_PATH = new Set(['shell', 'ruby', 'php']);
/** Files whose names are all visible: open imports, those of files they open, a header's sources, scripts named by path. */
function openPaths(store, file, first) {
    const open = file.links.filter((link) => (first || link.exports || file.language === 'c') && link.names.some((one) => one.local === '*'));
    const named = OPENED_BY_PATH.has(file.language) ? file.declarations.flatMap((one) => [...one.literals].flatMap((literal) => store.named(file, literal))) : [];
    return [...open.flatMap((link) => link.paths), ...named.filter((path) => /\.(?:sh|bash|bats|zsh|env|rb|php)$|\/[^.]+$/.test(path))];
}

;// CONCATENATED MODULE: ./lib/explain/graph/titles.js
// Whether a test's name as a tool prints it is the title that stands in code: parameters, placeholders, joined suites.
const titles_PLACEHOLDER = /%[-+#]?\d{0,3}(?:\.\d{1,3})?[a-zA-Z%#$]|\$\{[^}]{0,120}\}|#\{[^}]{0,120}\}|\$[A-Za-z_#][\w.]{0,80}|\{[^}]{0,60}\}/g;
/** A title with spaces single, escapes and quotes removed, for comparing. */
function plain(title) {
    return title
        .replace(/\\(?:[nt]|(.))/g, '$1')
        .replace(/\s+/g, ' ')
        .trim();
}
/** True when a printed name is the title, or the title with its placeholders filled. */
function titleFits(title, printed) {
    const wanted = plain(printed);
    const own = plain(title);
    if (own === wanted)
        return true;
    const pieces = own.split(titles_PLACEHOLDER);
    if (pieces.length < 2 || pieces.every((piece) => piece.trim() === ''))
        return false;
    return titles_inOrder(pieces, wanted);
}
function titles_inOrder(pieces, text) {
    const first = pieces[0] ?? '';
    const last = pieces.at(-1) ?? '';
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
        return false;
    let at = first.length;
    for (const piece of pieces.slice(1, -1)) {
        const found = text.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.length;
    }
    return at <= text.length - last.length;
}
/** Forms a printed name may have in code, the most exact first: as is, without parameters, the parent of a subtest, the last part of a path. */
function formsOf(name) {
    const forms = [name];
    const hook = /"(?:before|after)[^"]{0,20}" hook(?:: \S{1,80})? for "(.{1,300})"$/.exec(name);
    if (hook?.[1])
        forms.push(hook[1]);
    const bare = name
        .replace(/\s?\[[^\]]{0,500}\]$/, '')
        .replace(/\s?\([^()]{0,500}\)$/, '')
        .replace(/\{[^}]{0,200}\}$/, '')
        .replace(/\s?\[[^[]{0,500}\]$/, '');
    forms.push(bare, bare.replace(/ with data set .{0,500}$/, ''), bare.replace(/\(.{0,500}$/, ''), bare.replace(/\[.{0,500}$/, ''));
    const path = bare.replace(/\/.{0,500}$/, '');
    if (/^\w+$/.test(path))
        forms.push(path);
    for (const separator of ['::', '.', ' > ', ' › ']) {
        const last = bare.split(separator).at(-1) ?? '';
        if (last !== '' && last !== bare)
            forms.push(last);
    }
    return [...new Set(forms.map((form) => form.trim()).filter((form) => form !== ''))];
}

;// CONCATENATED MODULE: ./lib/explain/graph/tests.js
// Finds the declaration of a test from what a tool calls it.



/** Files read for one name that says nothing of its file. */
const tests_SCANNED = 400;
const SEPARATOR = / > | › /;
/** The test's declaration; null when nothing fits. Of several that fit, the one whose suites fit best. */
function testIn(store, test, goPackage) {
    const segments = [...test.suite.split(SEPARATOR), ...test.name.split(SEPARATOR)].map((one) => one.trim()).filter((one) => one !== '');
    const sure = tests_filesOf(store, test, { segments, goPackage });
    const found = bestIn(store, sure, { test, segments });
    if (found)
        return found;
    return bestIn(store, scanned(store, test, new Set(sure)), { test, segments }) ?? tests_wholeFile(store, test, segments);
}
/** A name that stands for a whole test file: its path, or what is left of it in the name of a test program. */
function tests_wholeFile(store, test, segments) {
    const last = segments.at(-1) ?? test.name;
    const path = byPath(store, last)[0] ?? (segments.length < 2 && test.file ? byPath(store, test.file)[0] : undefined);
    if (path !== undefined)
        return store.file(path)?.module ?? null;
    const name = last.toLowerCase().replace(/[^a-z\d]/g, '');
    if (name.length < 2 || segments.some((one) => plain(one) !== plain(last)))
        return null;
    const named = store.tree.paths.filter((one) => (0,test_path/* isTestPath */.M)(one) &&
        /^(?:tests?)?(.{1,200}?)(?:tests?|spec)?$/.exec(tree_stemOf(one)
            .toLowerCase()
            .replace(/[^a-z\d]/g, ''))?.[1] === name);
    return store.file(byNearness(named, '')[0] ?? '')?.module ?? null;
}
/** Files that the name itself points to. */
function tests_filesOf(store, test, about) {
    const paths = [];
    for (const text of [test.file ?? '', ...about.segments, test.suite]) {
        if (text === '')
            continue;
        paths.push(...byPath(store, text), ...byDots(store, text, test.file ?? ''), ...goFiles(store, about.goPackage(text)));
    }
    return [...new Set(paths)];
}
function byPath(store, text) {
    const path = text
        .replaceAll('\\', '/')
        .replace(/^\.\//, '')
        .replace(/::.*$/, '')
        .replace(/:\d{1,7}$/, '');
    if (store.tree.has(path))
        return [path];
    return /\.\w{1,6}$/.test(path) && !/\s/.test(path) ? store.tree.ending(path, path).slice(0, 3) : [];
}
const CLASS_ENDS = ['.java', '.kt', '.groovy', '.scala', '.cs', '.php', '.py', '.rb', '.swift', '.dart', '_test.rb', '.rs'];
/** `tests.test_money`, `tests.test_money.TestSplit`, `com.example.StockTest$Inner`, `Deploy\StatusPageTest`, `frame::tests`. */
function byDots(store, text, near) {
    if (/[\s/]/.test(text))
        return [];
    const parts = text
        .replace(/\$.*$/, '')
        .split(/\.|\\|::/)
        .filter((part) => part !== '');
    for (let length = parts.length; length > 0; length--) {
        for (let from = 0; from < length && from < 6; from++) {
            const path = parts.slice(from, length).join('/');
            const found = CLASS_ENDS.flatMap((end) => store.tree.ending(path + end, near));
            if (found.length > 0)
                return found.slice(0, 4);
        }
    }
    return [];
}
/** All test files of the directory that a package is in. */
function goFiles(store, files) {
    const directories = new Set(files.map(directoryOf));
    return [...directories].flatMap((directory) => store.tree.inside(directory)).filter((path) => path.endsWith('_test.go'));
}
/** Test files whose text holds the title, when nothing names the file. */
function* scanned(store, test, seen) {
    const needle = longestPiece(formsOf(test.name).at(-1) ?? test.name);
    if (needle.length < 3)
        return;
    const files = byNearness(store.tree.paths.filter((path) => (0,test_path/* isTestPath */.M)(path) && !seen.has(path)), test.file ?? '').slice(0, tests_SCANNED);
    for (const path of files)
        if (store.tree.read(path)?.includes(needle))
            yield path;
}
/** The longest word of a title: it stands in code as it is, whatever the placeholders. */
function longestPiece(title) {
    return title.split(/[^\w-]+/).reduce((best, word) => (word.length > best.length ? word : best), '');
}
function bestIn(store, paths, wanted) {
    let best = null;
    for (const path of paths) {
        for (const one of store.file(path)?.declarations ?? []) {
            if (one.kind !== 'test' && one.kind !== 'suite')
                continue;
            const score = tests_scoreOf(one, wanted) - (one.kind === 'suite' ? 3 : 0);
            if (score > (best?.score ?? 0))
                best = { one, score };
        }
        if (best && best.score >= 12)
            break;
    }
    return best?.one ?? null;
}
/** How well a declaration answers to a name: 0 = not at all. */
function tests_scoreOf(one, { test, segments }) {
    const own = titleScore(one, test, segments);
    if (own === 0)
        return 0;
    const suites = (one.owner ?? '').split(SEPARATOR).filter((part) => part !== '');
    const said = segments.map(plain);
    const fitting = suites.filter((suite) => said.some((part) => part === plain(suite) || part.endsWith(plain(suite)) || part.split(/[.$\\/]|::/).includes(suite) || plain(test.name).includes(plain(suite)))).length;
    const stem = tree_stemOf(baseOf(one.path));
    const inFile = test.file !== null || segments.some((part) => part.includes(stem)) ? 1 : 0;
    return own + (suites.length === 0 ? 1 : (2 * fitting) / suites.length) + inFile;
}
function titleScore(one, test, segments) {
    const full = plain([...(one.owner ?? '').split(SEPARATOR), one.name].join(' '));
    const all = plain(segments.join(' '));
    if (full.length > 3 && (plain(test.name) === full || plain(test.name.replaceAll(' > ', ' ')) === full))
        return 10;
    const forms = formsOf(segments.at(-1) ?? test.name);
    const at = [test.name, ...forms].findIndex((form) => titleFits(one.name, form));
    if (at >= 0)
        return 9 - Math.min(4, at);
    if (all.endsWith(full) && full.length > 3)
        return 8;
    if (titleFits(one.name, all) || titleFits(full, plain(test.name)))
        return 6;
    if (plain(test.name).endsWith(` ${plain(one.name)}`))
        return 5;
    return [...one.literals].some((literal) => plain(literal) === plain(test.name)) && one.kind === 'test' ? 3 : 0;
}

;// CONCATENATED MODULE: ./lib/explain/graph/index.js
// The declaration and import graph of the checkout, behind the Sources port: lazy, memoised, bounded, the same answer every time.







const NOWHERE = new Map();
/** Opens the graph of a checkout. Reads nothing until asked; afterwards at most `limits.graphFiles` files, the first `limits.fileChars` characters of each. */
function graphOf(sources, limits) {
    const store = storeOf(sources, limits);
    const scope = scope_scopeOf(store);
    const edges = edgesOver(store, scope);
    const goPackage = (specifier) => store.linker.resolve('go', '', specifier);
    return {
        fileOf: store.file,
        enclosing: (path, line) => onFile(path, (file) => enclosingIn(file, line), null),
        touching: (path, line, endLine) => onFile(path, (file) => touchingIn(file, line, endLine), []),
        testNamed: graph_kept((test) => `${test.suite}\0${test.name}\0${test.file ?? ''}`, (test) => testIn(store, test, goPackage)),
        resolve: (from, specifier) => onFile(from, (file) => store.linker.resolve(file.language, from, specifier)[0] ?? null, null),
        importersOf: graph_kept((path) => path, (path) => importersIn(store, path)),
        reachFrom: graph_kept((start) => start.id, (start) => {
            const known = knownOf(start);
            return known ? reachOf({ store, scope, edges }, known) : NOWHERE;
        }),
        reachFiles: graph_kept((path) => path, (path) => closureOf(store, path, limits.graphFiles)),
    };
    function onFile(path, answer, otherwise) {
        const file = store.file(path);
        return file ? answer(file) : otherwise;
    }
    function knownOf(start) {
        return store.file(start.path)?.declarations.find((one) => one.id === start.id) ?? null;
    }
}
/** A function that keeps its answers. */
function graph_kept(key, answer) {
    const answers = new Map();
    return (question) => {
        const name = key(question);
        const known = answers.get(name) ?? { value: answer(question) };
        answers.set(name, known);
        return known.value;
    };
}

;// CONCATENATED MODULE: ./lib/explain/spectrum.js
// Which tests reach which candidate: an edit that failing tests reach and passing tests do not is the likelier cause.
// Ochiai's coefficient over static reach (Ochiai 1957; for fault localisation Abreu et al., 2006).
const MAX_PASSED = 3_000;
const spectrum_NONE = { ochiai: 0, precision: 0, failing: 0, passing: 0 };
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
/** One reach per distinct passed test declaration. */
function passedReach(passed, graph) {
    const seen = new Set();
    const reaches = [];
    for (const test of [...passed].sort(spectrum_byName)) {
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
const spectrum_byName = (a, b) => {
    const [one, two] = [`${a.file}\u0000${a.suite}\u0000${a.name}`, `${b.file}\u0000${b.suite}\u0000${b.name}`];
    return one < two ? -1 : one > two ? 1 : 0;
};
function spectrumOf(candidate, failing, passing) {
    const ids = candidate.parts.flatMap(({ declarations }) => declarations);
    if (!ids.length)
        return spectrum_NONE;
    const reaches = (reach) => ids.some((id) => reach.has(id));
    const ef = failing.filter(reaches).length;
    const ep = passing.filter(reaches).length;
    if (!ef)
        return { ...spectrum_NONE, passing: ep };
    return { ochiai: ef / Math.sqrt(failing.length * (ef + ep)), precision: ef / (ef + ep), failing: ef, passing: ep };
}

;// CONCATENATED MODULE: ./lib/explain/status.js
// Marks what already failed on the base as known and what passed on a retry as flaky.


/** The folded findings with their status. What is known or flaky is never a new cause. */
function withStatus(folded, { base, retry }) {
    const budget = baseCounts(base);
    const known = namesakesIn(base);
    const passed = passesOf(retry);
    return folded.map((entry) => {
        if (entry.status === 'flaky' || passed(entry))
            return { ...entry, status: 'flaky' };
        return takeKnown(entry.finding, known, budget) ? { ...entry, status: 'known' } : entry;
    });
}
/** Tells whether a finding's test passed on the retry. */
function passesOf({ findings, passed, completed }) {
    const failedAgain = namesakesIn(findings);
    const passedThen = namesakesIn(passed);
    const broken = findings.filter((other) => !other.test && other.severity === 'error');
    const isAnyGeneric = broken.some(({ isGeneric }) => isGeneric);
    const brokenFiles = new Set(broken.map(({ location }) => location?.path));
    return ({ finding: { test, tool }, said }) => {
        if (!test)
            return false;
        if (failedAgain(test).length || isAnyGeneric || (test.file !== null && brokenFiles.has(test.file)))
            return false;
        if (passedThen(test).length)
            return true;
        // Runners that print only counts for what passes: a run to its end that does not name the test passed it.
        return [tool, ...said.map((telling) => telling.tool)].some((name) => completed.includes(name));
    };
}
/** Full names that meet end alike, or their leaves are the same. */
const END_CHARS = 5;
/** Finds those of many that may be the test of a given name, without comparing it with all. */
function namesakesIn(all) {
    const byEnd = new Map();
    const short = [];
    const add = (key, one) => {
        const same = byEnd.get(key);
        if (same)
            same.push(one);
        else
            byEnd.set(key, [one]);
    };
    for (const one of all) {
        const test = testOf(one);
        if (!test)
            continue;
        const name = fullName(test);
        if (name.length < END_CHARS)
            short.push(one);
        else
            add(`e${name.slice(-END_CHARS)}`, one);
        add(`l${(0,explain_keys/* plain */.pj)(leafOf(test))}`, one);
    }
    return (test) => {
        if (!all.length)
            return [];
        const name = fullName(test);
        const ends = name.length < END_CHARS ? all : [...short, ...(byEnd.get(`e${name.slice(-END_CHARS)}`) ?? [])];
        const near = new Set([...ends, ...(byEnd.get(`l${(0,explain_keys/* plain */.pj)(leafOf(test))}`) ?? [])]);
        return [...near].filter((one) => {
            const other = testOf(one);
            return other !== null && sameFile(other.file, test.file) && fullNamesMeet(other, test);
        });
    };
}
const testOf = (one) => ('message' in one ? one.test : one);
const sameFile = (a, b) => !a || !b || a === b;
/** How often the base says each located thing: a second one on the head is new. */
function baseCounts(base) {
    const lines = new Map();
    for (const finding of base) {
        if (finding.test)
            continue;
        const key = knownKey(finding);
        lines.set(key, (lines.get(key) ?? new Set()).add(`${finding.location?.line ?? 0}:${finding.location?.column ?? 0}`));
    }
    return new Map([...lines].map(([key, places]) => [key, places.size]));
}
const knownKey = (finding) => [finding.location?.path ?? '', finding.rule ?? '', (0,explain_keys/* plain */.pj)((0,explain_keys/* maskedMessage */.t7)(finding))].join('\u0000');
function takeKnown(finding, known, budget) {
    const { test } = finding;
    if (test)
        return known(test).some((other) => sameFailure(other, finding));
    if (!budget.size)
        return false;
    const key = knownKey(finding);
    const left = budget.get(key) ?? 0;
    if (left > 0)
        budget.set(key, left - 1);
    return left > 0;
}
/** A test that failed on the base for another reason is broken anew. */
const sameFailure = (a, b) => a.kind === b.kind || (0,explain_keys/* plain */.pj)((0,explain_keys/* maskedMessage */.t7)(a)) === (0,explain_keys/* plain */.pj)((0,explain_keys/* maskedMessage */.t7)(b));

;// CONCATENATED MODULE: ./lib/explain/index.js
// The whole explanation: findings and change in, digest out. Pure and deterministic given the checkout's port.












/** Explains what the checks said. Beyond `limits.scored` findings, and `limits.pairs` of a finding and a candidate, the rest is grouped by key alone. */
function explain(input) {
    const { attributed, change, sources, limits } = input;
    const graph = graphOf(sources, limits);
    const folded = withStatus(fold(attributed.findings), attributed);
    const failing = folded.filter(({ finding, status }) => finding.severity === 'error' && status === 'new');
    const candidates = candidatesOf(change, graph, sources);
    const anchors = anchorsOf(graph, sources);
    const scored = failing.slice(0, Math.min(limits.scored, Math.max(1, Math.floor(limits.pairs / Math.max(1, candidates.length)))));
    const links = cascadesOf(scored, graph);
    // Without candidates nobody asks which tests reach them.
    const spectra = !candidates.length
        ? new Map()
        : spectraOf({ candidates, failed: scored.map(({ finding }) => finding), passed: attributed.passed, graph, anchors });
    const context = { anchors, spectra, graph, ...explain_namesOf(candidates), hasGraph: sources.paths.length > 0, links };
    const rankings = assign_assign(scored, candidates, context);
    const groups = groupsOf(failing, rankings, links);
    const causes = causesOf(groups, { rankings, links, legs: attributed.legs, checks: attributed.checks, candidates, folded, hasChange: change !== null });
    const notes = candidates.length ? [...input.notes, ...leftOut(failing.length - scored.length)] : input.notes;
    return (0,digest/* digestOf */.o)({ ...input, notes, folded, causes, hasChange: change !== null });
}
const leftOut = (count) => count > 0
    ? [{ level: 'info', message: `${count} further failures are grouped by what they say alone: there are too many to weigh each against the change.` }]
    : [];
/** How many candidates touch each name and each plain word. */
function explain_namesOf(candidates) {
    const frequency = new Map();
    const wordFrequency = new Map();
    const candidateWords = new Map();
    for (const candidate of candidates.filter(({ neutral }) => !neutral)) {
        for (const name of candidate.names)
            frequency.set(name, (frequency.get(name) ?? 0) + 1);
        const words = weighedWords(candidate);
        candidateWords.set(candidate.id, words);
        for (const word of words.keys())
            wordFrequency.set(word, (wordFrequency.get(word) ?? 0) + 1);
    }
    const behavioural = new Set(candidates.filter(({ neutral, addition, role }) => !neutral && !addition && role !== 'docs' && role !== 'test' && role !== 'manifest').map(({ id }) => id));
    return { frequency, candidateWords, wordFrequency, behavioural };
}
/** Points of each word of a candidate: what it is in says most, its file's name less, other names on its lines least. */
function weighedWords({ parts, names, drops, brings }) {
    const words = new Map();
    const add = (text, points) => {
        for (const word of wordsOf(text))
            words.set(word, Math.max(words.get(word) ?? 0, points));
    };
    add([...drops, ...brings, ...parts.map(({ within }) => within ?? '')].join(' '), 2.5);
    add(parts.map(({ path }) => path.replace(/^.*\//, '').replace(/\.\w+$/, '')).join(' '), 1.2);
    add([...names].join(' '), 0.8);
    return words;
}


/***/ })

};
