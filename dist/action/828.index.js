export const id = 828;
export const ids = [828,184];
export const modules = {

/***/ 8368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xZ: () => (/* binding */ cascadesOf),
  I5: () => (/* binding */ rootOf)
});

// UNUSED EXPORTS: isLoadFailure

// EXTERNAL MODULE: ./lib/explain/fold.js
var fold = __webpack_require__(37116);
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
/** The class that a Java compiler cannot find, null where it misses anything else. */
function classMissed({ kind, test, message, detail, facts }) {
    if (kind !== 'name-defined' || test || !/^cannot find symbol/.test(message))
        return null;
    const name = /symbol: {1,4}(?:variable|class) ([A-Z]\w{0,80})/.exec(detail)?.[1] ?? facts.name ?? '';
    return /^[A-Z]/.test(name) ? name : null;
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
        (0,fold/* compare */.UD)(a.finding.tool, b.finding.tool) ||
        (0,fold/* compare */.UD)(a.finding.message, b.finding.message))[0];
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
    const unnamed = classMissed(finding);
    if (unnamed) {
        const parent = first(modules.filter((other) => other.finding.location?.path === finding.location?.path && other.finding.tool === finding.tool));
        if (parent)
            return { parent, because: `${finding.location?.path ?? 'the file'} misses the package that \`${unnamed}\` may come from` };
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


/***/ }),

/***/ 16401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude),
  f: () => (/* binding */ toldIn)
});

// EXTERNAL MODULE: ./lib/model/kind.js
var kind = __webpack_require__(41215);
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
    // Values and reach together, and nothing else near: an innocent edit on the way has the reach alone.
    if (top.score.byValue && points >= 18 && top.margin >= 0.8 && margin >= 0.7)
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
    const jobs = new Set(bad.map(jobOf));
    // Another job does not run what fails here.
    const good = legs.filter((leg) => !failed.has(leg.job) && jobs.has(jobOf(leg)));
    // What fails outside the matrix, too, does not depend on its values.
    if (!bad.length || !good.length || bad.some(({ matrix }) => !Object.keys(matrix).length))
        return null;
    const keys = [...new Set(legs.flatMap(({ matrix }) => Object.keys(matrix)))].filter((key) => !isShard(valuesOf(legs, key), key)).sort();
    if (!keys.length)
        return null;
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
/** True for the parts a suite was cut into: each runs other tests, so where one fails says nothing of the part. */
const isShard = (values, key) => /^shards?$/i.test(key) || (values.length > 0 && values.every((value) => /^\d{1,3}\/\d{1,3}$/.test(value)));
/** A job's name without its matrix values; where the values stand inside the name, what they are values of. */
const jobOf = ({ job, matrix }) => (job.endsWith(')') ? job.replace(/ \([\s\S]*$/, '') : Object.keys(matrix).sort().join('\u0000') || job);
const valuesOf = (legs, key) => [...new Set(legs.map(({ matrix }) => matrix[key] ?? ''))].filter(Boolean).sort();
/** Keys of a display name are mere positions: then the values speak alone. */
const named = (key, values) => (/^\d+$/.test(key) ? '' : `${key} `) + (values.length > 1 ? `${values.slice(0, -1).join(', ')} and ${values.at(-1)}` : (values[0] ?? ''));

// EXTERNAL MODULE: ./lib/explain/excerpt.js
var excerpt = __webpack_require__(85930);
// EXTERNAL MODULE: ./lib/explain/fold.js
var fold = __webpack_require__(37116);
// EXTERNAL MODULE: ./lib/explain/group.js + 1 modules
var explain_group = __webpack_require__(99261);
// EXTERNAL MODULE: ./lib/explain/tokens.js
var tokens = __webpack_require__(27909);
;// CONCATENATED MODULE: ./lib/explain/edit-saying.js
// Puts a small edit into words: what the old code said and what the new one says.

const SPAN_CHARS = 48;
const WORDS = /[<>=!]==?|<=|>=|&&|\|\||\?\?|=>|->|::|[+*/%-]=|[A-Za-z_$][\w$]*|\d[\w.]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|[^\s\w]|\s+/g;
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
    const change = printedChange(candidate, part) ?? smallestChange(part);
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
/** What a page or a template prints on the one line that differs: marks and quotes of a language say nothing there. */
function printedChange({ removedLiterals, addedLiterals }, { path }) {
    const [before, after] = [removedLiterals[0], addedLiterals[0]];
    const isOne = removedLiterals.length === 1 && addedLiterals.length === 1;
    return tokens/* PROSE */.W_.test(path) && isOne && before && after ? { key: null, before: span(before), after: span(after) } : null;
}
/** The pair of lines that differ, cut down to the differing words with a little around them. */
function smallestChange(main) {
    const { edit } = main;
    if (!edit)
        return null;
    const before = (0,tokens/* codeOf */.$N)(edit.removed, main.oldPath)
        .map((line) => line.trim())
        .filter(Boolean);
    const after = (0,tokens/* codeOf */.$N)(edit.added, main.path)
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
    const [old, now] = tellingLines(before, after);
    const [one, two] = differing(old, now);
    return one.length <= SPAN_CHARS * 2 && two.length <= SPAN_CHARS * 2
        ? { key: null, before: span(one), after: span(two) }
        : { key: null, before: span(before[0] ?? ''), after: span(after[0] ?? '') };
}
/** Of several lines changed one by one, the two that differ in most words; else all of them. */
function tellingLines(before, after) {
    const whole = [before.join(' '), after.join(' ')];
    if (before.length < 2 || before.length !== after.length)
        return whole;
    const pairs = before.map((line, at) => [line, after[at] ?? '']);
    const apart = ([one, two]) => {
        const [old, now] = [new Set(wordsIn(one)), new Set(wordsIn(two))];
        return [...old].filter((word) => !now.has(word)).length + [...now].filter((word) => !old.has(word)).length;
    };
    // Lines that share next to nothing do not answer each other.
    if (pairs.some((pair) => apart(pair) > new Set([...wordsIn(pair[0]), ...wordsIn(pair[1])]).size * 0.6))
        return whole;
    return [...pairs].sort((a, b) => apart(b) - apart(a))[0] ?? whole;
}
const span = (text) => (text.length > SPAN_CHARS ? `${text.slice(0, SPAN_CHARS - 1)}…` : text);
const ASSIGNED = /^(?:export\s+)?(?:(?:const|let|var|val|final|static|public|private|readonly|pub)\s+)*["']?([\w.$-]{2,60})["']?(?:\s*:\s*[\w<>[\]|]{1,40}(?=\s*=))?\s*(?::(?!:)|=(?![=>]))\s*(.{1,120}?)[,;]?$/;
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
const wordsIn = (text) => (text.match(WORDS) ?? []).filter((word) => word.trim() !== '');
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

// EXTERNAL MODULE: ./lib/explain/keys.js + 1 modules
var keys = __webpack_require__(7494);
// EXTERNAL MODULE: ./lib/explain/refusal.js
var explain_refusal = __webpack_require__(74803);
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
const goneOrRenamed = (name, candidate, otherwise = 'it does not') => {
    const now = replacementOf(name, candidate);
    return now ? `it is ${sayings_code(now)}` : candidate?.drops.has(name) || candidate?.removed.has(name) ? 'it is gone' : otherwise;
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
const testName = (f) => f.test ? `"${(f.test.name || f.test.suite).split(' > ').at(-1)?.slice(0, 70)}"` : f.location ? sayings_code(f.location.path) : sayings_code(toolName(f));
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
        ? firm(`${f.facts.module ? `${sayings_code(f.facts.module)} exports` : 'there is an export'} ${sayings_code(f.facts.exported)}`, goneOrRenamed(f.facts.exported, c, f.facts.module ? 'it does not' : 'there is none'))
        : loose('every imported name is exported', 'one is not'),
    'name-defined': (f, c) => f.facts.name ? firm(`${sayings_code(f.facts.name)} is defined`, goneOrRenamed(f.facts.name, c, 'it is not')) : loose('every name is defined', 'one is not'),
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
    'http-status': (f) => {
        const refusal = (0,explain_refusal/* refusalOf */.Of)(f);
        if (refusal?.isOutside || (refusal && !f.test))
            return firm(`${answerer(f)} answers`, `it says ${refusal.words}`);
        return loose(f.facts.expected ? `${testName(f)} is answered ${f.facts.expected}` : `${testName(f)} is answered`, f.facts.actual ? `it is answered ${f.facts.actual}` : refusal ? `it is answered ${refusal.words}` : 'it is not');
    },
    'ui-present': (f) => f.facts.actual !== undefined && f.facts.expected !== undefined
        ? loose(`${testName(f)} sees ${sayings_code(bare(f.facts.expected))}`, `it sees ${sayings_code(bare(f.facts.actual))}`)
        : loose(f.facts.name ? `${sayings_code(f.facts.name)} is on the page` : 'the element is on the page', 'it never came'),
    'time-limit': (f) => loose(`${testName(f)} ends in time`, 'it does not end'),
    'style-rule': (f, c) => f.rule
        ? whereItIs(f, c)(`${sayings_code(place(f))} follows ${sayings_code(f.rule)}`, 'it does not')
        : whereItIs(f, c)(`${sayings_code(place(f))} is formatted as ${f.tool} wants it`, 'it is not'),
    'service-up': (f) => firm(`${answerer(f)} answers`, f.facts.errno ? `it refuses (${f.facts.errno})` : because('it does not', (0,explain_refusal/* refusalOf */.Of)(f))),
    'network-up': (f) => {
        const refusal = (0,explain_refusal/* refusalOf */.Of)(f);
        const endpoint = refusal?.endpoint ? sayings_code(refusal.endpoint) : '';
        if (refusal?.sort === 'certificate')
            return firm(endpoint ? `the certificate of ${endpoint} is valid` : 'the certificate is valid', because('it is not', refusal));
        if (refusal?.sort === 'status')
            return firm(`${answerer(f)} answers`, `it says ${refusal.words}`);
        return firm(endpoint ? `${endpoint} can be reached` : 'the network can be reached', because('it cannot', refusal));
    },
    'port-free': (f) => loose(f.facts.endpoint ? `port ${sayings_code(f.facts.endpoint)} is free` : 'the port is free', 'it is in use'),
    'env-set': (f) => f.facts.envVar
        ? firm(`${sayings_code(`$${f.facts.envVar}`)} is set`, isEmptySetting(f) ? `it is empty: ${SECRET.test(f.facts.envVar) ? 'the secret' : 'its value'} is missing` : 'it is not')
        : firm('the secret is there and right', 'it is refused'),
    'deps-resolve': (f) => {
        const now = f.facts.errno ? `they do not (${f.facts.errno})` : 'they do not';
        const refusal = (0,explain_refusal/* refusalOf */.Of)(f);
        const name = f.facts.dependency;
        if (refusal?.endpoint)
            return firm(`${sayings_code(refusal.endpoint)} gives ${name ? sayings_code(name) : 'the dependencies'}`, because('it does not', refusal));
        return name ? firm(`${sayings_code(name)} can be installed`, f.facts.errno ? now : because('it cannot', refusal)) : firm('the dependencies install as locked', now);
    },
    'tool-present': (f) => firm(f.facts.command ? `${sayings_code(f.facts.command)} is there` : 'the tool is there in the version asked for', 'it is not'),
    resource: (f) => firm(f.facts.resource === 'disk'
        ? 'there is disk space left'
        : f.facts.resource === 'fd'
            ? 'there are file handles left'
            : `${sayings_code(toolName(f))} fits in memory`, f.facts.resource === 'disk'
        ? because('the disk is full', (0,explain_refusal/* refusalOf */.Of)(f))
        : f.facts.resource === 'fd'
            ? 'too many files are open'
            : because('it was killed', (0,explain_refusal/* refusalOf */.Of)(f))),
    runner: () => firm('the runner stays alive', 'it was lost'),
    'file-exists': (f) => (f.facts.file ? firm(`${sayings_code(f.facts.file)} is there`, 'it is not') : loose('the file is there', 'it is not')),
    'generated-fresh': () => firm('the generated files are up to date', 'they are not'),
    policy: (f, c) => whereItIs(f, c)(f.rule ? `${sayings_code(place(f))} satisfies ${sayings_code(f.rule)}` : `${sayings_code(place(f))} satisfies the policy`, 'it does not'),
    budget: () => loose('the budget holds', 'it is exceeded'),
    race: () => loose('memory is used by one at a time and rightly', 'it is not'),
    unknown: (f) => loose(`${sayings_code(toolName(f))} succeeds`, f.message ? `it says "${f.message.slice(0, 80)}"` : 'it fails'),
};
/** What is so now, with the tool's own words for it. */
const because = (now, refusal) => (refusal?.words && refusal.words !== 'Killed' ? `${now} (${refusal.words})` : now);
/** Who should have answered: its address, else the code that asks it. */
function answerer(f) {
    const endpoint = (0,explain_refusal/* endpointOf */.X5)(f);
    const caller = f.frames.find(({ origin }) => origin === 'app');
    return endpoint ? sayings_code(endpoint) : caller ? `the service that ${sayings_code(caller.name ?? caller.path)} asks` : 'the service';
}
const SECRET = /TOKEN|SECRET|KEY|PASSWORD|PASSWD|CREDENTIAL|AUTH/;
/** True when the step was given the variable with nothing in it, as an expression of a missing secret leaves it. */
const isEmptySetting = ({ kind, facts, step }) => kind === 'env-set' && facts.envVar !== undefined && step?.env[facts.envVar]?.trim() === '';
/** A rule broken in a file that the change does not touch is broken by what the change says elsewhere. */
const whereItIs = (f, c) => (c === null || c.parts.some(({ path }) => path === f.location?.path) ? firm : loose);
/** A printed text without its quotes. */
const bare = (text) => text.replace(/^["'](.*)["']$/s, '$1');
const sayings_short = ({ facts }) => (facts.expected?.length ?? 99) <= 40 && (facts.actual?.length ?? 99) <= 40;
/** Names of what reads a log, not of what ran. */
const READERS = new Set(['infra', 'runner']);
const toolName = (f) => (f.isGeneric || READERS.has(f.tool) ? f.check : f.tool);

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
        subject: (0,keys/* subjectOf */.et)(primary) ??
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

// EXTERNAL MODULE: ./lib/explain/literal.js
var literal = __webpack_require__(53428);
;// CONCATENATED MODULE: ./lib/explain/ranking.js
// How the candidates rank for one finding, and what speaks for the first. It stands apart so that whoever has no change need not load what weighs one.
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













const OUTSIDE = new Set(['network-up', 'runner']);
const INFRA = new Set(['resource', 'runner', 'network-up', 'service-up', 'deps-resolve', 'tool-present']);
/** All causes, most important first: what is blamed surely and explains most. */
function causesOf(groups, context) {
    const dimension = dimensionsOf(context.legs);
    const made = groups.map((group) => causeOf(group, context, dimension));
    const rank = { certain: 0, likely: 1, possible: 2, unknown: 3 };
    const order = ({ cause }) => (cause.status === 'infra' ? -0.5 : 0) + kind/* LOOPS */.qu.indexOf(cause.loop) * 0.01;
    return made.sort((a, b) => rank[a.cause.confidence] - rank[b.cause.confidence] ||
        b.entries.length - a.entries.length ||
        order(a) - order(b) ||
        (0,excerpt/* byTelling */.n)(a.entries[0], b.entries[0]) ||
        (0,fold/* compare */.UD)(a.cause.id, b.cause.id));
}
function causeOf(group, context, dimensionOf) {
    const { candidate, entries } = group;
    const primary = (0,explain_group/* primaryOf */.O)(group, context.rankings, context.links);
    const part = candidate ? partFor(candidate, primary) : null;
    const legs = [...new Set(entries.flatMap((entry) => entry.legs))].sort();
    const judged = judge(group, primary, { part, dimension: dimensionOf(legs), context });
    const { told, change, site } = judged;
    const cause = {
        id: (0,keys/* hashOf */.qQ)(`${told.kind}|${told.subject}|${change ? change.path : (site?.path ?? '')}|${change?.line ?? ''}`),
        kind: told.kind,
        subject: told.subject,
        assumption: judged.dimension ? clip(`${told.assumption}, ${judged.dimension}`, 160) : told.assumption,
        now: told.now,
        headline: judged.headline,
        confidence: infraConfidence(primary, judged),
        status: judged.status,
        site,
        change,
        rivals: judged.rivals,
        evidence: reasonsOf(group, context),
        excerpt: null,
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
    const { candidate, outside } = group;
    const { finding } = primary;
    const confidence = candidate ? confidenceOf(group.entries.flatMap((entry) => context.rankings.get(entry) ?? [])) : 'unknown';
    const change = part ? siteOf(part) : null;
    const rivals = rivalsOf(group, context);
    const told = outside ? { ...outside, kind: outside.kind ?? finding.kind } : tell(finding, candidate);
    const isRefused = OUTSIDE.has(finding.kind) || (INFRA.has(finding.kind) && !finding.test) || (0,explain_refusal/* refusalOf */.Of)(finding)?.isOutside === true || isEmptySetting(finding);
    const status = !candidate && isRefused ? 'infra' : 'new';
    const rival = rivals[0];
    const headline = headlineOf(told, {
        confidence,
        dimension,
        blamed: change !== null,
        outside: context.hasChange && context.candidates.length > 0,
        site: change && `${change.path}:${change.line}`,
        rival: rival ? `${rival.path}:${rival.line}` : null,
    });
    return { told, change, rivals, status, confidence, headline, dimension, site: change ?? outside?.site ?? (status === 'infra' ? null : failingSite(primary)) };
}
/** What the machine refused is so: the log says it in as many words. Memory runs out by the code's own doing, too. */
function infraConfidence({ finding }, { status, confidence }) {
    if (status !== 'infra' || confidence !== 'unknown')
        return confidence;
    return finding.kind === 'network-up' || finding.kind === 'runner' || finding.facts.resource === 'disk' ? 'certain' : 'likely';
}
const siteOf = ({ path, line, endLine }) => ({ path, line, endLine: Math.max(line, endLine) });
/** The part of a candidate to open: one that declares what the finding names, else one on its lines, else the first. */
function partFor(candidate, { finding }) {
    const { facts } = finding;
    const subject = facts.member ?? facts.exported ?? facts.name ?? facts.callee?.split('.').at(-1);
    const code = candidate.parts.filter(({ edit }) => edit !== null);
    const naming = subject ? code.find(({ edit }) => edit?.removed.some((line) => (0,literal/* wordPattern */.R)(subject).test(line)) && candidate.drops.has(subject)) : undefined;
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
        .sort((a, b) => b[1].points - a[1].points || (0,fold/* compare */.UD)(a[0].id, b[0].id))
        .slice(0, 2)
        .flatMap(([other, { ranking }]) => {
        const part = other.parts[0];
        return part ? [{ path: part.path, line: part.line, because: ranking.second?.score.evidence[0]?.because ?? 'it is changed too' }] : [];
    });
}
function reasonsOf({ entries, outside }, { rankings, links }) {
    const own = entries.flatMap((entry) => {
        const ranking = rankings.get(entry);
        return ranking && ranking.inherited === null && ranking.best ? [ranking.score] : [];
    });
    const follow = entries.flatMap((entry) => links.get(entry)?.because ?? []);
    const counted = new Map();
    for (const because of follow)
        counted.set(because, (counted.get(because) ?? 0) + 1);
    const linked = [...counted]
        .sort((a, b) => b[1] - a[1] || (0,fold/* compare */.UD)(a[0], b[0]))
        .slice(0, 2)
        .map(([because, count]) => ({ points: 3, because: count > 1 ? `${count} findings follow: ${because}` : because }));
    return [...(outside?.evidence ?? []), ...evidenceOf(own).slice(0, 6), ...linked].map(({ points, because }) => ({
        points: Math.round(points * 100) / 100,
        because,
    }));
}

// EXTERNAL MODULE: ./lib/explain/digest.js
var digest = __webpack_require__(95111);
// EXTERNAL MODULE: ./lib/explain/status.js
var explain_status = __webpack_require__(43053);
;// CONCATENATED MODULE: ./lib/explain/conclude.js
// What every explanation begins and ends with, whether there is a change or none: the folded findings, and the digest made of their groups.




/** Folds the findings. What is known, flaky or only a warning asks for nothing. */
function toldIn(attributed) {
    const folded = (0,explain_status/* withStatus */.z)((0,fold/* fold */.AU)(attributed.findings), attributed);
    return { folded, failing: folded.filter(({ finding, status }) => finding.severity === 'error' && status === 'new') };
}
/** The digest of the groups. */
function conclude(input, { folded }, { groups, ...weighed }) {
    const { legs, checks } = input.attributed;
    const hasChange = input.change !== null;
    return (0,digest/* digestOf */.o)({ ...input, folded, causes: causesOf(groups, { ...weighed, legs, checks, folded, hasChange }), hasChange });
}


/***/ }),

/***/ 99261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ groupsOf),
  O: () => (/* binding */ primaryOf)
});

// EXTERNAL MODULE: ./lib/explain/cascade.js + 1 modules
var cascade = __webpack_require__(8368);
// EXTERNAL MODULE: ./lib/explain/excerpt.js
var excerpt = __webpack_require__(85930);
// EXTERNAL MODULE: ./lib/explain/keys.js + 1 modules
var explain_keys = __webpack_require__(7494);
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
        for (const key of keysOf(entry)) {
            const other = byKey.get(key);
            if (other)
                join(other, entry);
            else
                byKey.set(key, entry);
        }
        const root = (0,cascade/* rootOf */.I5)(entry, links);
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
function keysOf({ finding }) {
    const keys = [];
    const subject = (0,explain_keys/* subjectOf */.et)(finding);
    if (subject && !finding.apart && !GENERIC.test(subject))
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
    // Two tests that are shown one error instead of what each looks for.
    const shown = finding.kind === 'ui-present' && finding.test ? (finding.facts.actual ?? '') : '';
    if ((0,explain_keys/* plain */.pj)(shown).length >= 12 && /[a-z] [a-z]/i.test(shown))
        keys.push(`a\u0000${shown}`);
    const message = (0,explain_keys/* maskedMessage */.t7)(finding);
    if ((0,explain_keys/* plain */.pj)(message).length >= 16 && !finding.apart && (finding.kind !== 'value-is' || finding.ownMasked))
        keys.push(`m\u0000${finding.kind}\u0000${message}`);
    else if (finding.kind === 'value-is' && finding.test)
        keys.push(`v\u0000${finding.test.file ?? ''}\u0000${finding.message}\u0000${finding.facts.expected ?? finding.detail}\u0000${finding.facts.actual ?? ''}`);
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
        const own = (0,cascade/* rootOf */.I5)(entry, links) === entry ? 0 : 1_000;
        const kind = KIND_RANK[finding.kind] ?? 20;
        return own + (finding.isGeneric ? 300 : 0) + kind - Math.min(rankings.get(entry)?.score.points ?? 0, 60) / 10;
    };
    return [...group.entries].sort((a, b) => weight(a) - weight(b) || (0,excerpt/* byTelling */.n)(a, b))[0];
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


/***/ }),

/***/ 42339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _cascade_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8368);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16401);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99261);
// The whole explanation: findings and change in, digest out. Pure and deterministic given the checkout's port.



/** Explains what the checks said. What weighs edits is loaded only where there is a change. */
async function explain(input) {
    const told = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_1__/* .toldIn */ .f)(input.attributed);
    return input.change ? (await Promise.all(/* import() */[__webpack_require__.e(154), __webpack_require__.e(363), __webpack_require__.e(593)]).then(__webpack_require__.bind(__webpack_require__, 93593))).weigh(input, told) : unchanged(input, told);
}
const NO_RANKINGS = new Map();
const NO_IMPORTS = { reachFiles: () => new Map(), resolve: () => null };
/** Without a change failures are joined by what they share and by what follows from what. */
async function unchanged(input, told) {
    const { sources, limits } = input;
    let opened = null;
    const openGraph = () => (opened ??= __webpack_require__.e(/* import() */ 154).then(__webpack_require__.bind(__webpack_require__, 12154)).then(({ graphOf }) => graphOf(sources, limits)));
    const linked = told.failing.slice(0, Math.min(limits.scored, Math.max(1, limits.pairs)));
    const links = (0,_cascade_js__WEBPACK_IMPORTED_MODULE_0__/* .cascadesOf */ .xZ)(linked, linked.some(asksWhoImports) ? await openGraph() : NO_IMPORTS);
    const kin = await joined((0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsOf */ .c)(told.failing, NO_RANKINGS, links), input, openGraph);
    const groups = sources.paths.length && kin.some(isDated) ? (await __webpack_require__.e(/* import() */ 363).then(__webpack_require__.bind(__webpack_require__, 99363))).datedGroups(kin, { sources, links, graph: await openGraph() }) : kin;
    return (0,_conclude_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .E)(input, told, { candidates: [], rankings: NO_RANKINGS, links, groups });
}
/** What joins failures by all they show is loaded only where exact keys leave several groups. */
async function joined(groups, { attributed: { passed }, sources }, openGraph) {
    if (groups.length < 2)
        return groups;
    const { joinKin } = await __webpack_require__.e(/* import() */ 148).then(__webpack_require__.bind(__webpack_require__, 59148));
    if (!sources.paths.length || !passed.length)
        return joinKin(groups, { passed, reach: null });
    const [graph, { anchorsOf }] = await Promise.all([openGraph(), __webpack_require__.e(/* import() */ 817).then(__webpack_require__.bind(__webpack_require__, 97817))]);
    return joinKin(groups, { passed, reach: { passed, graph, anchors: anchorsOf(graph, sources) } });
}
/** A date that has passed explains failures without a change too; it is looked for where tests failed on a known day. */
const isDated = ({ entries }) => entries.some(({ finding, said }) => finding.test !== null && said.some(({ step }) => (step?.startMs ?? step?.endMs ?? null) !== null));
/** Only of these it is asked which files import the one where they stand. */
const asksWhoImports = ({ finding }) => finding.kind === 'syntax' || finding.kind === 'module-exists';


/***/ }),

/***/ 53428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ wordPattern),
/* harmony export */   e: () => (/* binding */ literal)
/* harmony export */ });
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


/***/ }),

/***/ 44941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ perOne)
/* harmony export */ });
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


/***/ }),

/***/ 74803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44941);
// What was refused from outside the code: by a service, a name server, a certificate, a registry or the machine; in whose words, and where.

const TEXT_CHARS = 4_000;
/** A runner that waits for the program it started itself, whatever addresses it was given. */
const SERVER_WAIT = /(Timed out waiting \d{1,7}ms from config\.webServer)/;
const WORDS = {
    status: [
        /HTTP Error (\d{3}(?:: [^\n<>]{1,60})?)/i,
        /\bERROR (\d{3}: [A-Z][^\n.]{1,60})/,
        /((?:Too Many Requests|Service Unavailable|Bad Gateway|Gateway Time-?out)) - (?:GET|PUT|HEAD) /,
        /\b(\d{3} (?:Client|Server) Error(?:: [^\n<>]{1,60}?)?) for url/i,
        /(?:Client|Server) error '(\d{3} [^'\n]{1,60})'/,
        /Response code (\d{3} \([^)\n]{1,60}\))/,
        /Request failed with status code (\d{3})/,
        /The requested URL returned error: (\d{3}(?: [^\n]{1,40})?)/,
        /bad response ([^\n(]{0,40}\d{3})/,
        /HTTP status (?:client|server) error \((\d{3} [^)\n]{1,60})\)/,
        /Received status code (\d{3})/,
        /status code does not indicate success: (\d{3}(?: \([^)\n]{1,60}\))?)/,
        /responded with status (\d{3})/,
        /resulted in a `(\d{3} [^`\n]{1,60})/,
        /\b(\d{3} "[^"\n]{1,60}")/,
        /\b(\d{3}), message='/,
        /\b(\d{3} (?:Too Many Requests|Service Unavailable|Bad Gateway|Gateway Time-?out|Gone|Not Found|Unauthorized|Forbidden))/i,
        /(toomanyrequests|API rate limit exceeded|pull rate limit)/,
        /(HTTP response code: \d{3})/,
    ],
    name: [
        /(Name or service not known|nodename nor servname provided|Temporary failure in name resolution|failed to lookup address information|Could not resolve host|no such host|UnknownHostException|getaddrinfo (?:failed|ENOTFOUND|EAI_AGAIN)|ENOTFOUND|EAI_AGAIN)/,
    ],
    certificate: [
        /(certificate has expired(?: or is not yet valid)?|certificate is not yet valid|certificate signed by unknown authority|certificate verify failed|self[- ]signed certificate(?: in certificate chain)?|unable to get local issuer certificate|PKIX path building failed)/i,
        /(The remote certificate (?:is|was) (?:invalid|rejected)[^\n:]{0,80}(?:: [\w, ]{1,40})?|invalid peer certificate(?:: \w{1,40})?|CertificateExpiredException)/,
        /(SSL certificate problem|The SSL connection could not be established)/,
        /\b(CERT_HAS_EXPIRED|UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT\w*|DEPTH_ZERO_SELF_SIGNED_CERT)\b/,
    ],
    connection: [
        SERVER_WAIT,
        /(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)/,
        /((?:connection|connect) (?:refused|reset by peer|timed out)|actively refused|Network is unreachable|No route to host|TLS handshake timeout|i\/o timeout|socket hang up|transfer failed|ReadTimeoutError|ConnectTimeoutError)/i,
    ],
    dependency: [
        /(Not Found) - GET /,
        /(No versions available|No matching (?:distribution|version)|Could not find a version that satisfies|Received status code \d{3}|E404|ETARGET|ERESOLVE|ResolutionImpossible)/,
    ],
    disk: [/(no space left on device|ENOSPC|disk quota exceeded|not enough space on the disk)/i],
    memory: [/(The forked VM terminated|signal: killed|SIGKILL|exit (?:code|status) 137|Killed)/],
};
/** Statuses by which a server speaks of itself, whoever asks: busy, away, gone. */
const AWAY = new Set([410, 429, 502, 503, 504, 520, 521, 522, 523, 524]);
/** Statuses that a host of somebody else gives to a request that was good before. */
const ELSEWHERE = new Set([...AWAY, 401, 403, 404, 407, 451, 500, 501, 507]);
const LOCK = /\block(?:ed|file)?\b|-lock\b|\.lock\b|in sync|frozen|go\.sum|out of date|not up to date|OUTDATED_LOCKFILE|EUSAGE|YN0028|EINTEGRITY|integrity|checksum/i;
const COORDINATES = /[\w.-]+:[\w.-]+:[\w[(]|[\w/-]@[\^~\dv*<>=]|==|['"`][@\w][\w@/.-]*['"`]/;
const LOOPBACK = /^(?:localhost|127\.|0\.0\.0\.0|\[?::1)/;
/** The refusal a finding tells of, null when it tells of none. */
const refusalOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .perOne */ .U)((finding) => {
    const text = textOf(finding);
    const sort = sortOf(finding, text);
    if (!sort)
        return null;
    const endpoint = endpointOf(finding);
    const status = finding.facts.httpStatus ?? statusIn(text, sort);
    return { sort, words: wordsIn(text, sort), endpoint, status, isOutside: isOutside(finding, { sort, endpoint, status, text }) };
});
const textOf = ({ message, detail }) => `${message}\n${detail.slice(0, TEXT_CHARS)}`;
const wordsIn = (text, sort) => {
    for (const pattern of WORDS[sort]) {
        const words = pattern.exec(text)?.[1];
        if (words)
            return words.trim();
    }
    return '';
};
const statusIn = (text, sort) => {
    const code = sort === 'status' ? /\b([45]\d\d)\b/.exec(wordsIn(text, 'status'))?.[1] : undefined;
    return code ? Number(code) : null;
};
/** An assertion that names the status it wants asks the code under test. */
const isStatus = (expected) => /^[1-5]\d\d$/.test(expected ?? '');
function sortOf({ kind, facts }, text) {
    if (kind === 'http-status')
        return facts.httpStatus !== undefined && !isStatus(facts.expected) ? 'status' : null;
    if (kind === 'resource')
        return facts.resource === 'disk' ? 'disk' : facts.signal === 'SIGKILL' ? 'memory' : null;
    if (kind === 'deps-resolve')
        return LOCK.test(text) ? null : 'dependency';
    if (kind === 'service-up')
        return 'connection';
    if (kind !== 'network-up')
        return null;
    for (const sort of ['certificate', 'name', 'status'])
        if (wordsIn(text, sort))
            return sort;
    return 'connection';
}
/** The endpoint the text names, else the only address in the step's own command or, of tests, in its environment. */
function endpointOf({ facts, step, test, message, kind }) {
    if (facts.endpoint)
        return facts.endpoint.replace(/\.$/, '');
    if (SERVER_WAIT.test(message))
        return '';
    const told = hostsIn(message);
    if (told.size === 1)
        return [...told][0] ?? '';
    const asked = test ? new Set() : hostsIn(step?.command ?? '');
    if (asked.size === 1)
        return [...asked][0] ?? '';
    if (kind === 'deps-resolve')
        return '';
    const set = Object.values(step?.env ?? {}).flatMap((value) => /(?:^|\/\/|@)([\w.-]{1,120}:\d{2,5})(?:\/|$)/.exec(value)?.[1] ?? []);
    return new Set(set).size === 1 ? (set[0] ?? '') : '';
}
/** The hosts of the URLs in a text. */
const hostsIn = (text) => new Set([...text.slice(0, TEXT_CHARS).matchAll(/\bhttps?:\/\/(?:[^\s/@]{1,100}@)?([\w.-]{1,120}(?::\d{2,5})?)/g)].map(([, host]) => host ?? ''));
function isOutside(finding, { sort, endpoint, status, text }) {
    if (sort === 'name' || sort === 'certificate' || sort === 'disk')
        return true;
    // What ran when the program was killed may have eaten the memory itself.
    if (sort === 'memory')
        return finding.test === null && finding.location === null;
    if (sort === 'dependency')
        return finding.facts.dependency !== undefined || COORDINATES.test(text);
    const isAbroad = endpoint !== '' && !LOOPBACK.test(endpoint);
    if (sort === 'connection')
        return isAbroad;
    if (status === null || isAbroad)
        return status === null ? isAbroad : ELSEWHERE.has(status);
    // A test that asks its own server gets what the code under test makes of it.
    return AWAY.has(status) && !isAskedByTest(finding);
}
const isAskedByTest = ({ test, frames }) => test !== null && frames.find(({ origin }) => origin === 'app' || origin === 'test')?.origin !== 'app';


/***/ }),

/***/ 6503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signed: () => (/* binding */ signed)
/* harmony export */ });
// Adds to a digest what the checkout tells of its causes, owners and commits, and which lines the change shows. Pure given the answers.
const OWNERS = 10;
const SPANS = 2_000;
/** The digest, signed. */
function signed(digest, change, { ownersOf, commits }) {
    const causes = digest.causes.map((cause) => {
        const place = cause.site ?? cause.change;
        const owners = place ? ownersOf(place.path).slice(0, OWNERS) : [];
        return { ...cause, site: leftOf(cause, change), change: cause.change && { ...cause.change, ...commits.get(cause.id) }, owners };
    });
    return { ...digest, causes, ...(change ? { diff: shownOf(digest, change) } : {}) };
}
/** The line to open: where the end of a file was removed no next line is left, and the last one stands for it. */
function leftOf({ site, change: blamed }, change) {
    if (!site || blamed?.path !== site.path || blamed.line !== site.line)
        return site;
    const edit = change?.files.find(({ path }) => path === site.path)?.edits.find(({ line }) => line === site.line);
    return edit && endsFile(edit) ? { ...site, line: site.line - 1, endLine: site.line - 1 } : site;
}
const endsFile = ({ line, endLine, before, after }) => endLine < line && line > 1 && before.length > 0 && after.length === 0;
/** The change's lines in the files that the digest speaks of. */
function shownOf({ causes, findings }, { files }) {
    const named = new Set([
        ...causes.flatMap(({ site }) => site?.path ?? []),
        ...findings.flatMap(({ path, frames }) => [path, ...frames.map((frame) => frame.path)]),
    ]);
    const spoken = files.filter(({ path }) => named.has(path));
    const spans = spoken.flatMap(({ path, edits }) => edits.map(({ line, endLine }) => ({ path, line, endLine: Math.max(line, endLine) })));
    return { spans: spans.slice(0, SPANS), gone: spoken.filter(({ status }) => status === 'deleted').map(({ path }) => path) };
}


/***/ }),

/***/ 43053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ withStatus)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37116);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7494);
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
        const name = (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(test);
        if (name.length < END_CHARS)
            short.push(one);
        else
            add(`e${name.slice(-END_CHARS)}`, one);
        add(`l${(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .leafOf */ .eo)(test))}`, one);
    }
    return (test) => {
        if (!all.length)
            return [];
        const name = (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(test);
        const ends = name.length < END_CHARS ? all : [...short, ...(byEnd.get(`e${name.slice(-END_CHARS)}`) ?? [])];
        const near = new Set([...ends, ...(byEnd.get(`l${(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .leafOf */ .eo)(test))}`) ?? [])]);
        return [...near].filter((one) => {
            const other = testOf(one);
            return other !== null && sameFile(other.file, test.file) && (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fullNamesMeet */ .l9)(other, test);
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
const knownKey = (finding) => [finding.location?.path ?? '', finding.rule ?? '', (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .maskedMessage */ .t7)(finding))].join('\u0000');
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
const sameFailure = (a, b) => a.kind === b.kind || (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .maskedMessage */ .t7)(a)) === (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .maskedMessage */ .t7)(b));


/***/ }),

/***/ 27909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Pf: () => (/* binding */ essence),
/* harmony export */   RY: () => (/* binding */ fewerIn),
/* harmony export */   W_: () => (/* binding */ PROSE),
/* harmony export */   Yw: () => (/* binding */ essenceWords),
/* harmony export */   k8: () => (/* binding */ tokensOf)
/* harmony export */ });
/* unused harmony export isCommentLine */
// Reads a few changed lines of any language: their identifiers, literals, declared names, and whether they are comment alone.
const HASH_COMMENTS = /\.(?:py|rb|sh|bash|bats|ya?ml|toml|env|tf|r|pl|cfg|ini|conf|properties|mk|cmake|ex|exs)$|(?:^|\/)(?:Makefile|Dockerfile|\.env[^/]*|Gemfile|Rakefile|CMakeLists\.txt|\.[a-z]+rc)$/i;
const LITERAL = /"((?:[^"\\\n]|\\.){0,300})"|'((?:[^'\\\n]|\\.){0,300})'|`((?:[^`\\]|\\.){0,300})`|(?<![\w.$])(-?\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.]*[A-Za-z_$])/g;
const IDENTIFIER = /[A-Za-z_$][\w$]*/g;
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
/** Files of plain text: what stands in them is what comes out. */
const PROSE = /\.(?:txt|golden|snap|tmpl|tpl|mustache|hbs|ejs|j2|html?|csv|tsv|svg|ftl|eml|out|expected)$/i;
/** Tokens of a few lines. A file of plain text has its whole lines as literals. */
function tokensOf(lines, path) {
    if (PROSE.test(path))
        return {
            identifiers: new Set(lines.join('\n').match(IDENTIFIER) ?? []),
            literals: [...new Set(lines.flatMap((line) => printedIn(line, path)))],
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
    const identifiers = new Set((bare.match(IDENTIFIER) ?? []).filter((word) => !KEYWORDS.has(word) && word.length > 1));
    for (const literal of literals)
        if (/^[A-Za-z_$][\w$-]{1,60}$/.test(literal))
            identifiers.add(literal);
    return { identifiers, literals: [...literals], declares: declaredIn(text) };
}
/** What of a line of plain text comes out where it is shown: a table's cells, a page's text without its tags, else the line. */
function printedIn(line, path) {
    if (/\.[ct]sv$/i.test(path))
        return line.split(/[;,\t|]/).flatMap((cell) => cell.trim().replace(/^"(.*)"$/, '$1') || []);
    const text = /\.(?:html?|svg)$/i.test(path) ? line.replace(/<[^<>]{0,400}>/g, '').replace(/\s+/g, ' ') : line;
    return text.trim().length > 2 ? [text.trim()] : [];
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
        for (const word of codeOf(lines, path).join('\n').match(IDENTIFIER) ?? [])
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


/***/ }),

/***/ 6032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// Reads one file of the checkout as text: bounded, never outside it, never through a link that leaves it.


const FILE_BYTES = 512 * 1024;
const SNIFF_BYTES = 8_192;
/** A file's text; null when it is absent, no regular file, binary, over 512 KiB or outside `root`. `path` is relative to `root`. */
function readBounded(root, path) {
    if (!path || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || path.includes('\0'))
        return null;
    try {
        const home = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, path));
        if (!real.startsWith(home.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? home : home + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
            return null;
        return textAt(real);
    }
    catch {
        return null;
    }
}
function textAt(path) {
    // Opening a pipe would wait for its writer.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile())
        return null;
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (size > FILE_BYTES)
            return null;
        const bytes = Buffer.allocUnsafe(size);
        const text = bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, size, 0));
        if (text.subarray(0, SNIFF_BYTES).includes(0))
            return null;
        return text.toString('utf8').replace(/^\uFEFF/, '');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 51770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCheckout: () => (/* binding */ openCheckout)
/* harmony export */ });
/* harmony import */ var _model_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78655);
// Opens the checkout for an explanation, and says where it cannot be used or does not fit the change.

const NO_CHECKOUT = 'The code is not checked out here: places come from the change and from what the tools said.';
/** The checkout's files with what is to be said of them. */
async function openCheckout(change, { root, env, event, isMerged }) {
    // In such a run the checkout is another commit's, and must never be the pull request's.
    if (isMerged && event?.name === 'workflow_run')
        return { sources: _model_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_SOURCES */ .D, notes: [{ level: 'info', message: NO_CHECKOUT }] };
    const { openSources } = await Promise.all(/* import() | failed */[__webpack_require__.e(40), __webpack_require__.e(828)]).then(__webpack_require__.bind(__webpack_require__, 53170));
    const opened = await openSources({ root, env, trusted: event !== null, untracked: event === null });
    if (isMerged && !opened.sources.paths.length)
        return { ...opened, notes: [...opened.notes, { level: 'info', message: NO_CHECKOUT }] };
    if (!change || (change.base !== null && !isMerged))
        return opened;
    const { mismatchOf } = await __webpack_require__.e(/* import() */ 298).then(__webpack_require__.bind(__webpack_require__, 40298));
    const mismatch = mismatchOf(change, opened.sources);
    return mismatch ? { ...opened, notes: [...opened.notes, mismatch] } : opened;
}


/***/ }),

/***/ 24204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ parseDiff)
});

;// CONCATENATED MODULE: ./lib/ingest/diff-names.js
// Reads the file names of a diff: quoted and plain, with and without prefixes.
//   diff --git "a/src/\303\244.ts" "b/src/\303\244.ts"
const ESCAPES = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };
const PREFIX = /^[abciow12]\//;
const NAME_CHARS = 16_384;
/** What a diff says for the side on which a file does not exist. */
const NO_FILE = '/dev/null';
/** A name as git wrote it, without its C-style quotes; other text comes back as it is. */
function unquote(text) {
    if (!text.startsWith('"'))
        return text;
    return quoted(text)?.name ?? text;
}
/** The name of a `---` or `+++` line: unquoted, without the time stamp that other tools put behind a tab. */
function nameOfSide(text) {
    const bare = text.endsWith('\r') ? text.slice(0, -1) : text;
    if (bare.startsWith('"'))
        return unquote(bare);
    const tab = bare.indexOf('\t');
    return tab < 0 ? bare : bare.slice(0, tab);
}
/** The names in what follows `diff --git `, with their prefixes; null when it cannot be told where one ends. */
function namesOfHeader(rest) {
    const first = rest.startsWith('"') ? quoted(rest) : null;
    if (first)
        return { old: first.name, new: unquote(rest.slice(first.end + 1)) };
    const quote = rest.endsWith('"') ? rest.indexOf(' "') : -1;
    if (quote > 0)
        return { old: rest.slice(0, quote), new: unquote(rest.slice(quote + 1)) };
    const middle = (rest.length - 1) / 2;
    const halves = { old: rest.slice(0, middle), new: rest.slice(middle + 1) };
    if (Number.isInteger(middle) && rest[middle] === ' ' && halves.old.replace(PREFIX, '') === halves.new.replace(PREFIX, ''))
        return halves;
    const cut = rest.indexOf(' b/');
    return cut > 0 ? { old: rest.slice(0, cut), new: rest.slice(cut + 1) } : null;
}
/** Both names without their prefixes. A prefix is told by the two sides differing in it: `a/x`, `b/x`. */
function withoutPrefixes(names) {
    if (names.old === NO_FILE || names.new === NO_FILE) {
        return { old: names.old.replace(PREFIX, ''), new: names.new.replace(PREFIX, '') };
    }
    if (PREFIX.test(names.old) && PREFIX.test(names.new) && names.old[0] !== names.new[0])
        return { old: names.old.slice(2), new: names.new.slice(2) };
    const oldRest = names.old.slice(names.old.indexOf('/') + 1);
    const newRest = names.new.slice(names.new.indexOf('/') + 1);
    return names.old !== names.new && oldRest === newRest ? { old: oldRest, new: newRest } : names;
}
/** The name of a C-quoted string at the start of `text`, and the index after its closing quote; null when it does not close. */
function quoted(text) {
    const end = closingQuote(text);
    if (end < 0)
        return null;
    const bytes = [];
    for (const [piece, octal, escaped] of text.slice(1, end).matchAll(/\\(?:([0-3][0-7]{2})|([\s\S]))|[^\\]+/g)) {
        if (octal)
            bytes.push(Number.parseInt(octal, 8));
        else if (escaped)
            bytes.push(ESCAPES[escaped] ?? escaped.charCodeAt(0));
        else
            for (const byte of new TextEncoder().encode(piece))
                bytes.push(byte);
    }
    return { name: new TextDecoder().decode(Uint8Array.from(bytes)), end: end + 1 };
}
function closingQuote(text) {
    for (let at = 1; at < Math.min(text.length, NAME_CHARS); at++) {
        if (text[at] === '"')
            return at;
        if (text[at] === '\\')
            at++;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/ingest/hunks.js
// Reads one hunk of a unified diff into edits: each run of changed lines with the unchanged lines around it.
//   @@ -8,7 +8,7 @@ export interface Product {
const HUNK = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@ ?([\s\S]*)$/;
const CONTEXT_LINES = 3;
const EDIT_LINES = 2_000;
const LINE_CHARS = 4_096;
const HEADING_CHARS = 200;
/** Reads the hunk whose header stands at `at`; null when no hunk header stands there. At most 2,000 lines are kept on each side of an edit; its line numbers stay true. */
function readHunk(lines, at) {
    const head = HUNK.exec(lines[at] ?? '');
    if (!head)
        return null;
    const cursor = startOf(head);
    let next = at + 1;
    for (; (cursor.oldLeft > 0 || cursor.newLeft > 0) && next < lines.length; next++) {
        if (!step(cursor, lines[next] ?? ''))
            break;
    }
    if (lines[next]?.startsWith('\\'))
        next++;
    const heading = (head[5] ?? '').trimEnd().slice(0, HEADING_CHARS);
    return { edits: cursor.edits.map((edit) => hunks_closed(edit, heading)), next, complete: cursor.oldLeft <= 0 && cursor.newLeft <= 0 };
}
/** A side of no lines names the line before it, so its first line is one further. */
function startOf(head) {
    const oldLeft = Number(head[2] ?? 1);
    const newLeft = Number(head[4] ?? 1);
    return {
        oldLine: Number(head[1]) + (oldLeft ? 0 : 1),
        newLine: Number(head[3]) + (newLeft ? 0 : 1),
        oldLeft,
        newLeft,
        context: [],
        open: null,
        edits: [],
    };
}
/** Takes one line of the hunk's body; false when the line cannot belong to it. */
function step(cursor, raw) {
    const text = textOf(raw);
    if (raw.startsWith('\\'))
        return true;
    if (raw.startsWith('-'))
        return remove(cursor, text);
    if (raw.startsWith('+'))
        return add(cursor, text);
    // With diff.suppressBlankEmpty an unchanged empty line has no leading blank.
    if (raw.startsWith(' ') || raw === '' || raw === '\r')
        return keep(cursor, text);
    return false;
}
function remove(cursor, text) {
    if (cursor.oldLeft-- <= 0)
        return false;
    const edit = openEdit(cursor);
    if (edit.removed.length < EDIT_LINES)
        edit.removed.push(text);
    cursor.oldLine++;
    return true;
}
function add(cursor, text) {
    if (cursor.newLeft-- <= 0)
        return false;
    const edit = openEdit(cursor);
    edit.count++;
    if (edit.added.length < EDIT_LINES)
        edit.added.push(text);
    cursor.newLine++;
    return true;
}
function keep(cursor, text) {
    if (cursor.oldLeft-- <= 0 || cursor.newLeft-- <= 0)
        return false;
    cursor.open = null;
    cursor.context.push(text);
    const last = cursor.edits.at(-1);
    if (last && last.after.length < CONTEXT_LINES)
        last.after.push(text);
    cursor.oldLine++;
    cursor.newLine++;
    return true;
}
function openEdit(cursor) {
    if (cursor.open)
        return cursor.open;
    const before = cursor.context.slice(-CONTEXT_LINES);
    cursor.context = [];
    cursor.open = { line: cursor.newLine, oldLine: cursor.oldLine, count: 0, removed: [], added: [], before, after: [] };
    cursor.edits.push(cursor.open);
    return cursor.open;
}
function hunks_closed(edit, heading) {
    const { line, oldLine, removed, added, before, after } = edit;
    return { line: Math.max(1, line), endLine: Math.max(1, line) + edit.count - 1, oldLine: Math.max(1, oldLine), removed, added, before, after, heading };
}
function textOf(raw) {
    const end = raw.endsWith('\r') ? raw.length - 1 : raw.length;
    return raw.slice(1, Math.min(end, LINE_CHARS + 1));
}

;// CONCATENATED MODULE: ./lib/ingest/diff.js
// Reads a unified diff, as git or another tool wrote it, into the files and edits of a change.


const FILES = 20_000;
const LINES_KEPT = 400_000;
const COMBINED = /^diff --(?:cc|combined) |^@@@+ /;
/** Reads a diff's text. Linear, never throws: what it cannot read becomes a note. */
function parseDiff(text) {
    const reader = { lines: text.split('\n'), files: [], troubles: new Map(), open: null, kept: 0 };
    for (let at = 0; at < reader.lines.length;)
        at = readAt(reader, at);
    diff_close(reader);
    if (!reader.files.length && !reader.troubles.size && text.trim())
        trouble(reader, 'it holds no diff that can be read');
    const repeated = reader.files.length - new Set(reader.files.map(({ path }) => path)).size;
    if (repeated)
        trouble(reader, 'it names a file more than once, as a list of commits does: give one diff against the base');
    return { files: reader.files, notes: [...reader.troubles].map(([what, count]) => noteOf(what, count)) };
}
/** Reads what stands at a line and returns the index of the line after it. */
function readAt(reader, at) {
    const line = reader.lines[at] ?? '';
    if (line.startsWith('@@ -'))
        return takeHunk(reader, at);
    if (line.startsWith('diff --git ')) {
        begin(reader, namesOfHeader(unended(line).slice(11)));
    }
    else if (COMBINED.test(line)) {
        diff_close(reader);
        if (line.startsWith('diff'))
            trouble(reader, 'a combined diff of a merge was left out: give the diff against one parent');
    }
    else if (line.startsWith('--- ') && reader.lines[at + 1]?.startsWith('+++ ')) {
        takeSides(reader, at);
        return at + 2;
    }
    else if (reader.open) {
        readExtended(reader.open, unended(line));
    }
    return at + 1;
}
const unended = (line) => (line.endsWith('\r') ? line.slice(0, -1) : line);
function begin(reader, header) {
    diff_close(reader);
    reader.open = { header, sides: null, moved: {}, copied: false, status: null, binary: false, edits: [] };
}
function takeHunk(reader, at) {
    const hunk = readHunk(reader.lines, at);
    if (!hunk) {
        trouble(reader, 'a hunk header could not be read');
        return at + 1;
    }
    if (!hunk.complete)
        trouble(reader, 'it is cut short inside a hunk');
    const size = hunk.edits.reduce((sum, edit) => sum + edit.added.length + edit.removed.length, 0);
    if (reader.kept + size > LINES_KEPT)
        trouble(reader, `only its first ${LINES_KEPT} changed lines are used`);
    else if (reader.open)
        reader.open.edits.push(...hunk.edits);
    else
        trouble(reader, 'a hunk belongs to no file');
    reader.kept += size;
    return hunk.next;
}
/** Takes a `---`/`+++` pair: the sides of the file that is open, or the start of a patch without git's header. */
function takeSides(reader, at) {
    const isPlain = !reader.open || reader.open.sides !== null || reader.open.edits.length > 0;
    if (isPlain && !reader.lines[at + 2]?.startsWith('@@ -'))
        return;
    if (isPlain)
        begin(reader, null);
    const sides = { old: nameOfSide(reader.lines[at]?.slice(4) ?? ''), new: nameOfSide(reader.lines[at + 1]?.slice(4) ?? '') };
    if (reader.open)
        reader.open.sides = sides;
}
/** Reads git's extended header lines. */
function readExtended(file, line) {
    if (line.startsWith('deleted file mode'))
        file.status = 'deleted';
    else if (line.startsWith('new file mode'))
        file.status = 'added';
    else if (line.startsWith('rename from '))
        file.moved.from = unquote(line.slice(12));
    else if (line.startsWith('rename to '))
        file.moved.to = unquote(line.slice(10));
    else if (line.startsWith('copy to '))
        file.copied = true;
    else if (line === 'GIT binary patch' || (line.startsWith('Binary files ') && line.endsWith(' differ')))
        file.binary = true;
}
function diff_close(reader) {
    const file = reader.open;
    reader.open = null;
    if (!file)
        return;
    const changed = changedFile(file);
    if (!changed)
        trouble(reader, 'a file header could not be read');
    else if (reader.files.length >= FILES)
        trouble(reader, `only its first ${FILES} files are used`);
    else
        reader.files.push(changed);
}
function changedFile(file) {
    const names = namesOf(file);
    if (!names)
        return null;
    const status = statusOf(file, names);
    const path = status === 'deleted' ? names.old : names.new;
    if (!path || path === NO_FILE)
        return null;
    return { path, oldPath: status === 'renamed' ? names.old : path, status, binary: file.binary, edits: file.edits };
}
function namesOf({ header, sides, moved }) {
    if (moved.from && moved.to)
        return { old: moved.from, new: moved.to };
    if (!sides)
        return header && withoutPrefixes(header);
    // With `--no-prefix` an added `a/x` still says `a/x`: only the header tells that nothing is to be cut.
    return header && header.old === header.new ? sides : withoutPrefixes(sides);
}
function statusOf(file, names) {
    if (file.status)
        return file.status;
    if (names.new === NO_FILE)
        return 'deleted';
    if (names.old === NO_FILE || file.copied)
        return 'added';
    return names.old === names.new ? 'modified' : 'renamed';
}
function trouble(reader, what) {
    reader.troubles.set(what, (reader.troubles.get(what) ?? 0) + 1);
}
function noteOf(what, count) {
    return { level: 'warning', message: `The diff was not read whole: ${what}${count > 1 ? ` (${count} times)` : ''}.` };
}


/***/ }),

/***/ 23637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Mu: () => (/* binding */ DIFF),
/* harmony export */   TM: () => (/* binding */ firstLine)
/* harmony export */ });
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24204);
// What is asked and what is answered when a change is looked for, and how git is asked for a diff.

/** `git diff` with every setting that changes its output fixed. */
const DIFF = [
    'diff',
    '-M',
    '-U3',
    '--inter-hunk-context=0',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    '--submodule=short',
    '--ignore-submodules=dirty',
    '--diff-algorithm=myers',
    '--indent-heuristic',
];
/** The change a `git diff` answered; `extra` files come after git's own. An empty one is not known: nothing can be blamed on it. */
function changeOf(answer, place) {
    const { files, notes } = (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDiff */ .F)(answer.out);
    const all = [...files, ...(place.extra ?? [])];
    const cut = answer.cut ? [{ level: 'warning', message: 'The diff is longer than 64 MiB: only its beginning is used.' }] : [];
    if (!all.length)
        return {
            change: null,
            notes: [...cut, ...notes, { level: 'info', message: 'Nothing is changed against the base: give `--diff` to compare with another revision.' }],
        };
    return { change: { files: all, base: place.base, head: place.head }, notes: [...cut, ...notes] };
}
/** No change, and the sentence that says why. */
const unknown = (message) => ({ change: null, notes: [{ level: 'warning', message }] });
/** The first line of what git complained, bounded. */
const firstLine = (text) => (text.split('\n', 1)[0] ?? '').slice(0, 200);


/***/ }),

/***/ 69184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitEnv: () => (/* binding */ gitEnv),
/* harmony export */   gitFlags: () => (/* binding */ gitFlags),
/* harmony export */   gitRunner: () => (/* binding */ gitRunner)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
// Runs git: without a shell, without what the environment or the repository would make it run, with bounded output.



const OUTPUT_BYTES = 64 * 2 ** 20;
const TIMEOUT_MS = 120_000;
/** A runner for one checkout. It never looks for a repository above `root`. */
function gitRunner(place) {
    const options = { cwd: place.root, env: gitEnv(place), maxBuffer: OUTPUT_BYTES, timeout: place.timeoutMs ?? TIMEOUT_MS, windowsHide: true };
    return (args) => new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...gitFlags(place), ...args], options, (error, out, err) => {
            const cut = error?.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER';
            const missing = error?.code === 'ENOENT' ? 'git or the directory is missing' : '';
            resolve({ ok: !error || cut, out, err: missing || err.trim() || (error?.message ?? ''), cut });
        });
    });
}
/** Flags that keep a repository's own configuration from running programs or bending the output. */
function gitFlags({ root, trusted }) {
    const settings = [
        'core.quotepath=off',
        'core.fsmonitor=false',
        'core.hooksPath=/dev/null',
        'core.pager=cat',
        'gc.auto=0',
        'maintenance.auto=false',
        'diff.relative=false',
    ];
    if (trusted)
        settings.push(`safe.directory=${realOf(root).replaceAll('\\', '/')}`);
    return ['--no-pager', '--literal-pathspecs', ...settings.flatMap((setting) => ['-c', setting])];
}
/** The environment without any of git's own variables, with English messages and no questions. */
function gitEnv({ root, env }) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && !/^(?:GIT_|LC_|LANGUAGE$)/i.test(entry[0]));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_CEILING_DIRECTORIES: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(realOf(root)),
    };
}
function realOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 52971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provenanceOf: () => (/* binding */ provenanceOf)
});

// EXTERNAL MODULE: ./lib/ingest/git.js
var ingest_git = __webpack_require__(69184);
// EXTERNAL MODULE: ./lib/ingest/found-change.js
var found_change = __webpack_require__(23637);
;// CONCATENATED MODULE: ./lib/ingest/last-commit.js
// Names the commit of the change's range that touched an edit last, from git alone, where its history is there.

const HASH = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const AUTHOR_CHARS = 100;
const LINES = 400;
const COMMITS = 50;
const RANGE = 10_000;
/** The newest commit of the range in these lines; null where git cannot tell, as in a checkout of depth 1. */
async function lastCommitOf(edited, range, git) {
    if (!HASH.test(range.base))
        return null;
    return edited.endLine < edited.line ? lastRemoving(edited, range, git) : lastIn(edited, range, git);
}
/** What came before the range is a boundary to git, as is the first commit of a history that is cut off. */
async function lastIn({ path, line, endLine }, { base, isLocal, testMerge }, git) {
    const revisions = isLocal ? `^${base}` : `${base}..HEAD`;
    const answer = await git(['blame', '--porcelain', `-L${line},${Math.min(endLine, line + LINES)}`, revisions, '--', path]);
    if (!answer.ok)
        return null;
    const found = commitsOf(answer.out).filter(({ commit, isBoundary }) => !isBoundary && commit !== testMerge && /[^0]/.test(commit));
    // Commits of a rebase have one time: only their order tells which is the last.
    const order = found.length > 1 ? (await git(['rev-list', '--topo-order', `-n${RANGE}`, `${base}..HEAD`])).out.split('\n') : [];
    const last = found.find(({ commit }) => commit === order.find((each) => found.some((other) => other.commit === each))) ?? found[0];
    return last ? { commit: last.commit, author: last.author } : null;
}
/** Each commit's heading stands where it is first named. */
function commitsOf(porcelain) {
    const heads = porcelain.split('\n').filter((line) => !line.startsWith('\t'));
    const starts = heads.flatMap((line, at) => (HASH.test(line.split(' ', 1)[0] ?? '') ? [at] : []));
    return starts.flatMap((start, at) => {
        const [first = '', ...facts] = heads.slice(start, starts[at + 1]);
        const factOf = (name) => facts.find((fact) => fact.startsWith(`${name} `))?.slice(name.length + 1);
        const author = factOf('author');
        if (author === undefined)
            return [];
        return [{ commit: first.split(' ', 1)[0] ?? '', author: authorOf(author), isBoundary: facts.includes('boundary') }];
    });
}
const authorOf = (text) => text.slice(0, AUTHOR_CHARS).trim();
/** No line is left to ask about: the newest commit that takes one of the removed lines away. */
async function lastRemoving({ path, oldPath, removed }, { base }, git) {
    const text = removed.find((line) => line.trim());
    if (text === undefined)
        return null;
    const [, ...options] = found_change/* DIFF */.Mu.filter((option) => option !== '-U3');
    const answer = await git([
        'log',
        '--no-merges',
        `-n${COMMITS}`,
        '--format=%x00%H%x00%an',
        '-p',
        '-U0',
        ...options,
        `${base}..HEAD`,
        '--',
        ...new Set([path, oldPath]),
    ]);
    if (!answer.ok)
        return null;
    let last = null;
    for (const line of answer.out.split('\n')) {
        const [, commit = '', author = ''] = line.startsWith('\0') ? line.split('\0') : [];
        if (HASH.test(commit))
            last = { commit, author: authorOf(author) };
        else if (line.startsWith('-') && line.slice(1).startsWith(text))
            return last;
    }
    return null;
}

// EXTERNAL MODULE: ./lib/ingest/bounded-file.js
var bounded_file = __webpack_require__(6032);
;// CONCATENATED MODULE: ./lib/ingest/owners.js
// Reads the checkout's CODEOWNERS: who owns a path, as GitHub would say it.
//   /src/billing/  @example/payments billing@example.com

/** Where GitHub looks, in its order: the first that is there counts. */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const RULES = 5_000;
const PATTERN_CHARS = 300;
const OWNER = /^(?:@[\w.-]{1,100}(?:\/[\w.-]{1,100})?|[^\s@]{1,100}@[^\s@]{1,100})$/;
// What a .gitignore knows and CODEOWNERS does not: GitHub passes over such a line.
const FOREIGN = /^!|[[\]]|\\#/;
// A path that is not of the repository: the library throws at it.
const UNFIT = /^\.{0,2}(?:\/|$)/;
/** Opens the owners of a checkout. The pattern library is loaded only where there is such a file. */
async function openOwners(root) {
    const text = PLACES.map((place) => (0,bounded_file/* readBounded */.C)(root, place)).find((found) => found !== null);
    if (!text)
        return () => [];
    const { default: ignore } = await __webpack_require__.e(/* import() */ 917).then(__webpack_require__.t.bind(__webpack_require__, 70298, 19));
    const rules = rulesOf(text, ignore);
    return (path) => rules.findLast(({ owns }) => owns(path))?.owners ?? [];
}
function rulesOf(text, open) {
    const lines = text.split('\n', RULES * 4);
    return lines.flatMap((line) => ruleOf(line, open) ?? []).slice(0, RULES);
}
function ruleOf(line, open) {
    const [pattern = '', ...words] = line.trim().match(/(?:\\.|\S)+/g) ?? [];
    if (!pattern || pattern.startsWith('#') || FOREIGN.test(pattern) || !isPlain(pattern))
        return null;
    const end = words.findIndex((word) => word.startsWith('#'));
    const owners = end < 0 ? words : words.slice(0, end);
    return owners.every((owner) => OWNER.test(owner)) ? { owners, owns: matcherOf(pattern, open) } : null;
}
/** Few wildcards, or matching would take its time: the file may be anybody's. */
function isPlain(pattern) {
    const stars = pattern.match(/\*+|\?/g)?.length ?? 0;
    return pattern.length <= PATTERN_CHARS && stars <= 6 && pattern.split('/').every((segment) => (segment.match(/\*+/g)?.length ?? 0) <= 3);
}
/** The pattern's matcher, made when it is first asked for. Unlike in a .gitignore, `docs/*` is only what lies directly in it. */
function matcherOf(pattern, open) {
    let rules = null;
    const isDirect = /[^*/]\/\*$/.test(pattern);
    return (path) => {
        if (UNFIT.test(path))
            return false;
        rules ??= open({ ignorecase: false }).add(pattern);
        if (!rules.ignores(path))
            return false;
        const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        return !isDirect || !parent || !rules.ignores(parent);
    };
}

;// CONCATENATED MODULE: ./lib/ingest/provenance.js
// Gathers, for what broke, whose it is and which commit touched it last.



const CAUSES = 8;
/** A name is not worth more waiting. */
const TIMEOUT_MS = 10_000;
/** Asks the checkout. `change` is the one that git told; null where the lines are not git's. */
async function provenanceOf({ causes, changes }, change, { root, env, event }) {
    const ownersOf = await openOwners(root);
    if (!change?.base)
        return { ownersOf, commits: new Map() };
    const git = (0,ingest_git.gitRunner)({ root, env, trusted: event !== null, timeoutMs: TIMEOUT_MS });
    const range = { base: change.base, isLocal: event === null, testMerge: event?.pullRequest ? event.sha : null };
    const blamed = causes.flatMap(({ id, change: edit, site }) => (edit ? [{ id, edit, site }] : [])).slice(0, CAUSES);
    const found = await Promise.all(blamed.map(async ({ id, edit, site }) => {
        const file = change.files.find(({ path }) => path === edit.path);
        if (!file)
            return null;
        const text = changes.find(({ path, line }) => path === edit.path && line === edit.line);
        const isRemoval = file.status === 'deleted' || (text !== undefined && text.added.length === 0 && text.removed.length > 0);
        const inside = site?.path === edit.path && site.line >= edit.line && site.line <= edit.endLine ? site : edit;
        const lines = isRemoval ? { line: edit.line, endLine: edit.line - 1 } : { line: inside.line, endLine: Math.max(inside.line, inside.endLine) };
        const last = await lastCommitOf({ path: file.path, oldPath: file.oldPath, ...lines, removed: text?.removed ?? [] }, range, git);
        return last && [id, last];
    }));
    return { ownersOf, commits: new Map(found.flatMap((entry) => (entry ? [entry] : []))) };
}


/***/ }),

/***/ 53170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSources: () => (/* binding */ openSources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78655);
/* harmony import */ var _bounded_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6032);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58823);
// The port through which the pure stages see the checkout: its paths, listed once, and its files, read once.





const PATHS = 500_000;
const KEPT_CHARS = 64 * 2 ** 20;
/** Opens a checkout. Its files are git's where `root` is a git top level, else those of a walk that honours .gitignore. */
async function openSources(checkout) {
    if (!statOf(checkout.root)?.isDirectory()) {
        return { sources: _model_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_SOURCES */ .D, notes: [{ level: 'warning', message: `The checkout ${checkout.root} is not there: paths and causes are less certain.` }] };
    }
    const notes = [];
    const paths = sorted((await trackedIn(checkout)) ?? (await walkedIn(checkout, notes)), notes);
    return { sources: { paths, read: memoised((path) => (0,_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .C)(checkout.root, path)) }, notes };
}
/** Git's own list; null where `root` is no git top level, or git does not answer. */
async function trackedIn(checkout) {
    if (!statOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(checkout.root, '.git')))
        return null;
    const { gitFiles } = await __webpack_require__.e(/* import() */ 430).then(__webpack_require__.bind(__webpack_require__, 23430));
    return gitFiles(checkout, checkout.untracked);
}
async function walkedIn({ root }, notes) {
    const { paths, cut } = (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .walkPlain */ .E)(root) ?? (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .walkFiles */ .F)(root, (await __webpack_require__.e(/* import() */ 917).then(__webpack_require__.t.bind(__webpack_require__, 70298, 19))).default);
    if (cut)
        notes.push({ level: 'warning', message: 'The checkout has too many files: only the first 100,000 are known.' });
    return paths;
}
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    catch {
        return null;
    }
}
function sorted(paths, notes) {
    const all = [...new Set(paths)].sort();
    if (all.length > PATHS)
        notes.push({ level: 'warning', message: `The checkout has ${all.length} files: only the first ${PATHS} are known.` });
    return Object.freeze(all.slice(0, PATHS));
}
/** Remembers what was read, up to 64 Mi characters in all; beyond that it reads again. */
function memoised(read) {
    const known = new Map();
    let kept = 0;
    return (path) => {
        const before = known.get(path);
        if (before !== undefined)
            return before;
        const text = read(path);
        kept += text?.length ?? 0;
        if (kept <= KEPT_CHARS)
            known.set(path, text);
        return text;
    };
}


/***/ }),

/***/ 58823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ walkPlain),
/* harmony export */   F: () => (/* binding */ walkFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bounded_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6032);
// Lists the files of a directory that is no git checkout, leaving out what its .gitignore files name.



const FILES = 100_000;
const FOLDERS = 20_000;
const SKIPPED = new Set(['.git', 'node_modules']);
/** Walks as `walkFiles` does where no .gitignore stands; null as soon as one does. */
function walkPlain(root) {
    try {
        return walkFiles(root, () => {
            throw RULES;
        });
    }
    catch (error) {
        if (error === RULES)
            return null;
        throw error;
    }
}
const RULES = new Error('a .gitignore stands there');
/** Walks breadth first in sorted order, so that a cut walk is the same every time. Links are not followed. */
function walkFiles(root, openRules) {
    const paths = [];
    const queue = [{ path: '', rules: [] }];
    for (let at = 0; at < queue.length; at++) {
        const folder = queue[at];
        if (!folder)
            break;
        const inside = listFolder({ root, openRules }, folder);
        for (const path of inside.files)
            paths.push(path);
        for (const next of inside.folders)
            queue.push(next);
        if (paths.length > FILES || queue.length > FOLDERS)
            return { paths: paths.slice(0, FILES), cut: true };
    }
    return { paths, cut: false };
}
/** A folder's own files and folders that no rule ignores. */
function listFolder(place, { path: folder, rules: above }) {
    const entries = entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.root, folder));
    const rules = entries.some(({ name }) => name === '.gitignore') ? rulesOf(place, folder, above) : above;
    const files = [];
    const folders = [];
    for (const entry of entries) {
        const path = folder ? `${folder}/${entry.name}` : entry.name;
        if (entry.isFile() && !isIgnored(path, rules))
            files.push(path);
        if (entry.isDirectory() && !SKIPPED.has(entry.name) && !isIgnored(`${path}/`, rules))
            folders.push({ path, rules });
    }
    return { files, folders };
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch {
        return [];
    }
}
function rulesOf({ root, openRules }, folder, above) {
    const text = (0,_bounded_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .C)(root, folder ? `${folder}/.gitignore` : '.gitignore');
    return text ? [{ folder, rules: openRules().add(text) }, ...above] : above;
}
/** The nearest file that says something about a path decides, as in git. */
function isIgnored(path, rules) {
    for (const { folder, rules: own } of rules) {
        const verdict = own.test(folder ? path.slice(folder.length + 1) : path);
        if (verdict.ignored)
            return true;
        if (verdict.unignored)
            return false;
    }
    return false;
}


/***/ }),

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

/***/ 63535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ mypy)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79040);
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
    marks: ['.py:', '.pyi:', '.ipynb:', 'Success: no issues found', 'Found ', 'mypy: '],
    probe: (text) => /\.(?:pyi?|ipynb):\d{1,7}:(?:[\d:]{1,30})? (?:error|warning|note): \S/.test(text) ||
        /^(?:Success: no issues found in \d{1,7} source files?|Found \d{1,7} errors? in \d{1,7} files? \(checked \d{1,7} source files?\))$/m.test(text) ||
        /^mypy: (?:error: )?(?:can't|cannot|unrecognized|Missing target)/m.test(text),
    open,
};


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

/***/ 69307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintFindings: () => (/* reexport */ lintFindings),
  testFinding: () => (/* reexport */ testFinding)
});

// EXTERNAL MODULE: ./lib/parse/draft.js
var draft = __webpack_require__(79040);
// EXTERNAL MODULE: ./lib/parse/formats/located.js
var located = __webpack_require__(29730);
// EXTERNAL MODULE: ./lib/parse/formats/mypy.js
var mypy = __webpack_require__(63535);
// EXTERNAL MODULE: ./lib/parse/frame-shapes.js
var frame_shapes = __webpack_require__(7493);
// EXTERNAL MODULE: ./lib/parse/junit/message.js
var junit_message = __webpack_require__(89947);
// EXTERNAL MODULE: ./lib/parse/junit/names.js
var names = __webpack_require__(40708);
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
var xml_text = __webpack_require__(3498);
// EXTERNAL MODULE: ./lib/parse/frames.js
var parse_frames = __webpack_require__(90013);
// EXTERNAL MODULE: ./lib/parse/own-code.js
var own_code = __webpack_require__(66721);
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


/***/ })

};
