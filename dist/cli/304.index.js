"use strict";
exports.id = 304;
exports.ids = [304];
exports.modules = {

/***/ 1304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  namesOf: () => (/* binding */ namesOf),
  weigh: () => (/* binding */ weigh)
});

// EXTERNAL MODULE: ./lib/explain/anchors.js
var explain_anchors = __webpack_require__(2638);
// EXTERNAL MODULE: ./lib/explain/cascade.js + 1 modules
var cascade = __webpack_require__(9413);
// EXTERNAL MODULE: ./lib/explain/keys.js + 1 modules
var keys = __webpack_require__(8439);
// EXTERNAL MODULE: ./lib/explain/literal.js
var literal = __webpack_require__(4083);
// EXTERNAL MODULE: ./lib/explain/memo.js
var memo = __webpack_require__(3816);
;// CONCATENATED MODULE: ./lib/explain/config-evidence.js
// The evidence of configuration: which tools a changed file sets up, and whether it still parses.


const SETUP = new Set(['deps-resolve', 'tool-present', 'config-valid']);
const OUTSIDE = new Set(['service-up', 'network-up', 'resource', 'runner', 'env-set']);
/** Configuration reaches every finding of the tools it configures; a file the text names is told apart. */
function configEvidence(finding, candidate) {
    return [...mentionEvidence(finding, candidate), ...toolEvidence(finding, candidate)];
}
const toldBy = (0,memo/* perOne */.U)((finding) => `${finding.message}\n${finding.detail.slice(0, 3_000)}`);
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
const namesFile = (text, name) => text.includes(name) && new RegExp(`(?<![\\w.-])${(0,literal/* literal */.e)(name)}(?![\\w-])`).test(text);
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
function named_namedIn(named) {
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
const subjectsOf = (0,memo/* perOne */.U)(({ facts, apart }) => {
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
const symbolsSaid = (0,memo/* perOne */.U)((finding) => {
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
const wordsOn = (0,memo/* perOne */.U)((lines) => [
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
        const call = (0,literal/* wordPattern */.R)(name, '\\s*[(<]');
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
    return (left.match(/[A-Za-z_$][\w$]*/g) ?? []).some((name) => name.length > 1 && (0,literal/* wordPattern */.R)(name).test(using));
}
/** What was undefined is what stands before the member: the edit may have taken that away. */
function holderEvidence({ candidate, finding, lines }) {
    const member = finding.facts.member?.replace(/^['"]|['"]$/g, '');
    if (!member || !/^[\w$]+$/.test(member) || !/undefined|null|nil|None/.test(finding.message))
        return [];
    const holder = new RegExp(`([A-Za-z_$][\\w$]*)(?:\\[[^\\]]{0,40}\\]|\\?|!)?\\.${(0,literal/* literal */.e)(member)}(?![\\w$])`).exec(lines[0] ?? '')?.[1];
    if (!holder)
        return [];
    return candidate.fewer.has(holder) || candidate.drops.has(holder)
        ? [{ points: 10, because: `the failing line reads \`${holder}\`, which this change takes away` }]
        : [];
}
const joined = (0,memo/* perOne */.U)((lines) => lines.join('\n'));
/** A type or call that does not fit follows from a changed signature rather than from a changed body. */
function signatureEvidence({ candidate, finding, lines, above }) {
    if (!['type-is', 'signature', 'never-null', 'exhaustive'].includes(finding.kind))
        return [];
    const near = [...above, ...lines];
    for (const { within, edit } of candidate.parts) {
        const name = within?.split('.').at(-1);
        if (!name || !edit?.added.length || !near.some((text) => text.includes(name)) || !(0,literal/* wordPattern */.R)(name, '\\s*[(<:]').test(joined(edit.added)))
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

// EXTERNAL MODULE: ./lib/explain/edit-text.js
var edit_text = __webpack_require__(2888);
// EXTERNAL MODULE: ./lib/explain/numbers.js
var numbers = __webpack_require__(4314);
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
        evidence.push(...(0,numbers/* bestOf */.Ui)((0,numbers/* numberPairs */.rL)(finding).map((pair) => (0,numbers/* numberEvidence */.nJ)(pair, candidate))));
    if (expected && actual && samePieces(expected, actual))
        evidence.push(...orderEvidence(candidate));
    evidence.push(...diffOrderEvidence(finding, candidate));
    if (isAbsent(actual) !== isAbsent(expected) && actual !== undefined && expected !== undefined && (0,numbers/* changesBoundary */.uQ)(candidate))
        evidence.push({ points: 4, because: 'a value appears or goes, and this edit changes a condition' });
    evidence.push(...unitWordEvidence(expected, actual, candidate));
    if (isDateShift(expected, actual) && TIME_ZONE.test((0,edit_text/* changedText */.m8)(candidate)))
        evidence.push({ points: 6, because: 'a date or time is shifted, and this edit changes a time zone' });
    return evidence;
}
/** True when an edit changes an order and no value. */
const onlyReorders = (0,memo/* perOne */.U)((candidate) => /sort|compar|reverse|order_?by/i.test((0,edit_text/* codeText */.ph)(candidate)) && !candidate.removedLiterals.length && !candidate.addedLiterals.length);
const STRINGS = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
/** True when an edit changes the words inside strings and nothing else. */
const onlyWords = (0,memo/* perOne */.U)((candidate) => candidate.type === 'edit' &&
    candidate.parts.every(({ edit }) => {
        if (!edit?.removed.length || edit.removed.length !== edit.added.length)
            return false;
        const bare = (lines) => lines.join('\n').replace(STRINGS, '""');
        const words = [...edit.removed, ...edit.added].join('\n').match(STRINGS) ?? [];
        return bare(edit.removed) === bare(edit.added) && words.every((word) => /[A-Za-z]{2}.*\s/.test(word));
    }));
function orderEvidence(candidate) {
    if (ORDERING.test((0,edit_text/* codeText */.ph)(candidate)))
        return [{ points: 7, because: 'the same values come in another order, and this edit changes an order' }];
    return (0,numbers/* changesBoundary */.uQ)(candidate) ? [{ points: 4, because: 'the same values come in another order, and this edit changes a comparison' }] : [];
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
    const before = expected ?? (0,edit_text/* removedSide */.eI)(told);
    const after = actual ?? (0,edit_text/* addedSide */.q3)(told);
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
    const inside = new RegExp(`(?<![\\w.:-])${(0,literal/* literal */.e)(text)}(?![\\w:]|\\.\\d)`);
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
    return one.length > 1 && one.length === two.length && (0,keys/* plain */.pj)(a) !== (0,keys/* plain */.pj)(b) && [...one].sort().join('\u0000') === [...two].sort().join('\u0000');
}
/** A diff whose removed and added lines are the same lines elsewhere tells of a changed order. */
function diffOrderEvidence(finding, candidate) {
    if (!ORDERING.test((0,edit_text/* codeText */.ph)(candidate)))
        return [];
    const lines = finding.detail.slice(0, 6_000).split('\n');
    const side = (mark) => lines
        .filter((line) => line.trimStart().startsWith(mark) && !/^\s*[-+] (?:Expected|Received|actual|expected)\b/.test(line))
        .map((line) => (0,keys/* plain */.pj)(line.trimStart().slice(1)))
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
    if (isRefused({ finding, candidate, anchors, direct, hasGraph }, sure))
        return 0;
    const { role, tools } = candidate;
    const reached = reaches(candidate, anchors) || tools !== null || sure || candidate.type === 'delete' || candidate.type === 'rename';
    const strong = direct.some(({ points }) => points >= STRONG);
    if (candidate.renames && !sure && finding.test !== null && candidate.role === 'code')
        return 0.35;
    if (isOnlyWording(finding, candidate) && !strong)
        return 0.3;
    if (isBeyondComparing(finding, candidate) && !strong)
        return 0.5;
    // A missing setting or service is the doing of what sets it up, not of code that is merely on the way.
    if (ELSEWHERE.has(finding.kind) && !sure)
        return 0.3;
    const doubt = (candidate.addition && !sure ? 0.5 : 1) * (onlyReorders(candidate) && isAbsence(finding) ? 0.6 : 1);
    if (!reached && hasGraph && !anchors.fromOutside && (role === 'code' || role === 'test') && (anchors.test !== null || isStatic(finding)))
        return 0.3 * doubt;
    return doubt;
}
/** True for a pair that is refused whatever else connects it. */
function isRefused({ finding, candidate, anchors }, sure) {
    const { role, tools } = candidate;
    if (role === 'docs' && !onItsFile(finding, candidate))
        return true;
    if (INFRA.has(finding.kind) && finding.test === null && tools === null && !sure && !anchors.reach.size)
        return true;
    if (finding.kind === 'syntax' && isStatic(finding) && !onItsFile(finding, candidate) && !sure && tools === null)
        return true;
    if (isLintOnly(finding) && !sure)
        return true;
    return role === 'test' && !onItsFile(finding, candidate) && !reaches(candidate, anchors) && !sure;
}
/** Whatever calls it, a comparison lets through or not: it does not make 99 out of 100, nor milliseconds out of seconds. */
const isBeyondComparing = (finding, candidate) => finding.test !== null && (0,numbers/* onlyCompares */.JF)(candidate) && ((0,numbers/* isShift */.Tu)(finding) || (0,numbers/* isScaled */.z2)(finding));
/** Other words in a message make no other number. */
const isOnlyWording = ({ test, facts }, candidate) => test !== null && (0,numbers/* numberOf */.rl)(facts.expected) !== null && (0,numbers/* numberOf */.rl)(facts.actual) !== null && onlyWords(candidate);
/** An order alone makes nothing appear or disappear. */
const isAbsence = ({ facts }) => /^(?:undefined|null|nil|None|\[\]|\{\}|'{2}|"{2}|0|\+0)$/.test(facts.actual?.trim() ?? '');
const onItsFile = ({ location, test, frames }, { parts }) => parts.some(({ path }) => location?.path === path || test?.file === path || frames.some((frame) => frame.path === path));
/** A style finding follows only from its own line, a removed name or the linter's configuration. */
const isLintOnly = (finding) => finding.kind === 'style-rule' && isStatic(finding) && finding.family !== 'policy';
function reaches({ parts }, { reach, files }) {
    return parts.some(({ path, declarations }) => declarations.some((id) => reach.has(id)) || files.has(path));
}

// EXTERNAL MODULE: ./lib/explain/words.js
var explain_words = __webpack_require__(7085);
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
    const names = named_namedIn(named);
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
        ...besideEvidence(finding, candidate, context.hasGraph && !anchors.fromOutside),
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
const saidWords = (0,memo/* perOne */.U)((finding) => (0,explain_words/* wordsOf */.Z)(`${finding.test ? `${finding.test.suite} ${finding.test.name} ` : ''}${finding.rule ?? ''} ${finding.message}`));
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
function besideEvidence(finding, candidate, hasGraph) {
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
    const { reach, files, fromOutside } = context.anchors(finding);
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
        evidence.push(...aloneEvidence(candidate, { ...context, files, fromOutside }));
    const spectrum = context.spectra.get(candidate.id);
    if (finding.test && steps < 99 && spectrum && spectrum.failing > 0)
        evidence.push({
            points: 5 * spectrum.ochiai + 2 * spectrum.precision,
            because: `${spectrum.failing} failing and ${spectrum.passing} passing tests reach it`,
        });
    return evidence;
}
/** Where the code cannot be followed, an edit that can change behaviour at all is a weak suspect, the only such edit a little more. */
function aloneEvidence(candidate, { behavioural, hasGraph, files, fromOutside }) {
    if (!behavioural.has(candidate.id))
        return [];
    const sole = behavioural.size === 1;
    const untold = hasGraph ? 'it drives the program from outside, which any edit may reach' : 'the code is not there to tell which edit it reaches';
    if (!hasGraph || fromOutside)
        return [{ points: sole ? 5 : 3, because: sole ? 'no other edit of this change can alter what the code does' : untold }];
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
        const root = link && rankings.get((0,cascade/* rootOf */.I5)(entry, context.links));
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
        return `${finding.kind}\u0000${finding.rule ?? ''}\u0000${(0,keys/* maskedMessage */.t7)(finding)}`;
    if (frame)
        return `${finding.kind}\u0000${place}`;
    // "expected 3 to be 4" says nothing once its numbers are masked.
    const said = finding.kind === 'value-is' ? `${finding.message}\u0000${finding.facts.expected ?? ''}\u0000${finding.facts.actual ?? ''}` : (0,keys/* maskedMessage */.t7)(finding);
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

// EXTERNAL MODULE: ./lib/model/test-path.js
var test_path = __webpack_require__(174);
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

// EXTERNAL MODULE: ./lib/explain/tokens.js
var tokens = __webpack_require__(7336);
;// CONCATENATED MODULE: ./lib/explain/neutral.js
// Tells edits that cannot change what the code does: comments, layout, a local name introduced or changed.
// A pull request is full of them, and by size or place alone they would win blame.


const LOCAL = /^\s*(?:(?:const|let|var|val|final|auto|mut|local|my)\s+)*(?:(?:const|let|var|val|auto|final\s+\w+|int|long|double|float|bool|boolean|String|std::\w+|size_t)\s+)?([A-Za-z_$][\w$]*)(?:\s*:\s*[^=\n]{1,60})?\s*:?=(?!=)\s*(.+?);?\s*$/;
/** True when the edit's old and new code say the same (`isLocal`: it is inside a function): equal tokens, equal after a local name's value is put back, or equal after one consistent renaming of names the edit itself declares. */
function isNeutral(edit, path, isLocal = true) {
    const before = (0,tokens/* essence */.Pf)(edit.removed, path);
    const after = (0,tokens/* essence */.Pf)(edit.added, path);
    if (before === after)
        return true;
    if (!before || !after)
        return false;
    // A name that others can see is no local: giving it another is a change.
    return isLocal && (inlined(edit.added, edit.removed, path) || inlined(edit.removed, edit.added, path) || renamed(edit, path));
}
/** Puts the value of each local that only `longer` declares in its place and compares. */
function inlined(longer, shorter, path) {
    const target = (0,tokens/* essence */.Pf)(shorter, path).replaceAll(/[()]/g, '').replaceAll(/\s+/g, ' ').trim();
    const locals = [];
    const rest = (0,tokens/* codeOf */.$N)(longer, path).filter((line) => {
        const match = LOCAL.exec(line);
        if (!match?.[1] || !match[2] || hasWord(target, match[1]))
            return true;
        locals.push({ name: match[1], value: match[2] });
        return false;
    });
    if (!locals.length || locals.length > 4)
        return false;
    const value = locals.reduceRight((text, local) => text.replaceAll(bareName(local.name), () => local.value), rest.join('\n'));
    return (0,tokens/* essence */.Pf)([value], path).replaceAll(/[()]/g, '').replaceAll(/\s+/g, ' ').trim() === target;
}
/** True when both sides differ only in names that each side declares as locals of its own. */
function renamed(edit, path) {
    const before = (0,tokens/* essenceWords */.Yw)(edit.removed, path);
    const after = (0,tokens/* essenceWords */.Yw)(edit.added, path);
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
    const declared = (lines, name) => (0,tokens/* codeOf */.$N)(lines, path).some((line) => LOCAL.exec(line)?.[1] === name &&
        /^\s*(?:const|let|var|val|auto|final|my|local|int|long|short|byte|char|double|float|bool|boolean|size_t|[A-Z]\w*(?:<[\w<>, ?]{1,60}>)?(?:\[\])? \w+ =|std::|\w+\s*:=|\s+\w+\s*=)/.test(line)) ||
        new RegExp(`\\(?\\b${(0,literal/* literal */.e)(name)}\\)?\\s*=>|\\blambda ${(0,literal/* literal */.e)(name)}\\b|\\bfor\\s*\\(?\\s*(?:const |let |var )?${(0,literal/* literal */.e)(name)}\\b|\\|${(0,literal/* literal */.e)(name)}\\|`).test((0,tokens/* codeOf */.$N)(lines, path).join('\n'));
    return pairs.size > 0 && [...pairs].every(([from, to]) => declared(edit.removed, from) && declared(edit.added, to));
}
const OWN_LINES = /^\s*"?(?:version|name|description|license|author|private|keywords|homepage|repository|bugs|readme|authors|urls?|title)"?\s*[:=]/;
/** True for a manifest's lines about the package itself: they install nothing. */
const isAboutItself = (edit) => [...edit.removed, ...edit.added].every((line) => line.trim() === '' || OWN_LINES.test(line));
/** True when both sides are equal but for one name, whatever it names. */
function onlyRenames(edit, path) {
    const before = (0,tokens/* essenceWords */.Yw)(edit.removed, path);
    const after = (0,tokens/* essenceWords */.Yw)(edit.added, path);
    if (before.length !== after.length || before.length < 2)
        return false;
    const pairs = new Set(before.flatMap((word, at) => (word === after[at] ? [] : [`${word}\u0000${after[at]}`])));
    const [pair] = pairs;
    // Behind a dot, in a call or as a value, another name is another behaviour; where it is declared it is a renaming.
    const at = before.findIndex((word, index) => word !== after[index]);
    const declared = before[at - 1] !== '.' && before[at - 1] !== '=' && before[at - 1] !== '(';
    const calls = before[at + 1] === '(' && !/[{:]$/.test(before.at(-1) ?? '');
    return pairs.size === 1 && declared && !calls && (pair?.split('\u0000').every((word) => /^[A-Za-z_$][\w$]*$/.test(word)) ?? false);
}
const bareName = (name) => new RegExp(`(?<![\\w$.])${(0,literal/* literal */.e)(name)}(?![\\w$])`, 'g');
const hasWord = (text, name) => bareName(name).test(text);
/** True when the edit only adds declarations or entries and takes nothing away. */
const isPureAddition = (edit, path) => (0,tokens/* codeOf */.$N)(edit.removed, path).length === 0 && (0,tokens/* codeOf */.$N)(edit.added, path).length > 0;

// EXTERNAL MODULE: ./lib/explain/roles.js
var roles = __webpack_require__(8169);
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
    const before = (0,tokens/* tokensOf */.k8)(edits.flatMap((edit) => edit.removed), path).identifiers;
    const after = (0,tokens/* tokensOf */.k8)(edits.flatMap((edit) => edit.added), path).identifiers;
    return new Set([...[...before].filter((name) => !after.has(name)), ...[...after].filter((name) => !before.has(name))]);
}
const minus = (a, b) => new Set([...a].filter((name) => !b.has(name)));
function candidateOf(draft, checkout) {
    const { file, type, edits } = draft;
    const { role, tools } = (0,roles/* roleOf */.k)(file.path, (0,test_path/* isTestPath */.M)(file.path));
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
    const [before, after] = [(0,tokens/* tokensOf */.k8)(old, file.oldPath), (0,tokens/* tokensOf */.k8)(now, file.path)];
    return {
        removed: minus(before.identifiers, after.identifiers),
        added: minus(after.identifiers, before.identifiers),
        fewer: (0,tokens/* fewerIn */.RY)(now, old, file.path),
        more: (0,tokens/* fewerIn */.RY)(old, now, file.path),
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

// EXTERNAL MODULE: ./lib/explain/conclude.js + 8 modules
var conclude = __webpack_require__(2912);
// EXTERNAL MODULE: ./lib/explain/graph/index.js + 44 modules
var explain_graph = __webpack_require__(5275);
// EXTERNAL MODULE: ./lib/explain/group.js + 1 modules
var group = __webpack_require__(1418);
;// CONCATENATED MODULE: ./lib/explain/outside/firm.js
// Whether an edit explains a failure by more than being on its way.





const NAMED = 9;
const NEAR = 4;
/** True where the failing lines, the values, a setting or a name that is gone speak for the edit. */
function isFirm({ finding, candidate, graph, anchors, frequency }) {
    const own = anchors(finding);
    const named = named_namedIn({ finding, candidate, frequency, lines: own.lines, above: own.above });
    const rest = [
        ...lineEvidence(finding, candidate, own),
        ...valueEvidence(finding, candidate),
        ...configEvidence(finding, candidate),
        ...brokenEvidence(finding, candidate),
        ...environmentEvidence(finding, candidate, { graph, anchors }),
    ];
    return named.some(({ points }) => points >= NAMED) || rest.some(({ points }) => points >= NEAR);
}
/** True where the failure can run what the edit touches, or names it. */
function isTied(tie) {
    const { finding, candidate, anchors, frequency } = tie;
    const own = anchors(finding);
    if (candidate.parts.some(({ declarations }) => declarations.some((id) => own.reach.has(id))))
        return true;
    const named = namedIn({ finding, candidate, frequency, lines: own.lines, above: own.above });
    return named.some(({ points }) => points >= NEAR) || isFirm(tie);
}

;// CONCATENATED MODULE: ./lib/explain/outside/days.js
// Dates as source lines and data write them, and how code asks for today.
const DAY_MS = 86_400_000;
const LINE_CHARS = 2_000;
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
const asksForToday = (line) => TODAY.test(line.slice(0, LINE_CHARS)) && !COMMENT.test(line);
const freezesClock = (text) => FROZEN.test(text);
/** The dates a line holds; a line of comment holds none. */
function daysIn(line) {
    if (!/20\d\d/.test(line) || COMMENT.test(line))
        return [];
    const text = line.slice(0, LINE_CHARS);
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
const MOST_LINES = 20_000;
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
    return [...claimed.values()].map(({ date, today, entries: own }) => ({ claim: claimOf(date, today), entries: own }));
}
function claimOf({ text, path, line, day }, today) {
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
    const lines = (sources.read(path) ?? '').split('\n', MOST_LINES);
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
    const open = groups.flatMap(({ candidate, entries }) => entries.filter((entry) => !input.links.has(entry) && asksForMore(entry, candidate, input)));
    const claims = passedDates(open.slice(0, MOST_ENTRIES), input);
    return claims.length ? taken(groups, claims, input) : { groups, rankings: input.rankings };
}
function asksForMore({ finding }, candidate, { graph, anchors, frequency }) {
    if (!finding.test || !BEHAVIOUR.has(finding.kind) || finding.passedOnRetry)
        return false;
    return candidate === null || !isFirm({ finding, candidate, graph, anchors, frequency });
}
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

;// CONCATENATED MODULE: ./lib/explain/spectrum.js
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
/** One reach per distinct passed test declaration. */
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

;// CONCATENATED MODULE: ./lib/explain/weigh.js
// Weighs the edits of a change against what failed: which one explains which finding.










/** The digest where there is a change. Beyond `limits.scored` findings, and `limits.pairs` of a finding and a candidate, the rest is grouped by key alone. */
function weigh(input, told) {
    const { attributed, change, sources, limits } = input;
    const { failing } = told;
    const graph = (0,explain_graph.graphOf)(sources, limits);
    const candidates = candidatesOf(change, graph, sources);
    const anchors = (0,explain_anchors/* anchorsOf */.E)(graph, sources);
    const scored = failing.slice(0, Math.min(limits.scored, Math.max(1, Math.floor(limits.pairs / Math.max(1, candidates.length)))));
    const links = (0,cascade/* cascadesOf */.xZ)(scored, graph);
    // Without candidates nobody asks which tests reach them.
    const spectra = !candidates.length
        ? new Map()
        : spectraOf({ candidates, failed: scored.map(({ finding }) => finding), passed: attributed.passed, graph, anchors });
    const context = { anchors, spectra, graph, ...namesOf(candidates), hasGraph: sources.paths.length > 0, links };
    const notes = candidates.length ? [...input.notes, ...leftOut(failing.length - scored.length)] : input.notes;
    const rankings = assign_assign(scored, candidates, context);
    const settled = withOutside((0,group/* groupsOf */.c)(failing, rankings, links), { ...context, rankings, sources, change });
    return (0,conclude/* conclude */.E)({ ...input, notes }, told, { candidates, links, ...settled });
}
const leftOut = (count) => count > 0
    ? [{ level: 'info', message: `${count} further failures are grouped by what they say alone: there are too many to weigh each against the change.` }]
    : [];
/** How many candidates touch each name and each plain word. */
function namesOf(candidates) {
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
        for (const word of (0,explain_words/* wordsOf */.Z)(text))
            words.set(word, Math.max(words.get(word) ?? 0, points));
    };
    add([...drops, ...brings, ...parts.map(({ within }) => within ?? '')].join(' '), 2.5);
    add(parts.map(({ path }) => path.replace(/^.*\//, '').replace(/\.\w+$/, '')).join(' '), 1.2);
    add([...names].join(' '), 0.8);
    return words;
}


/***/ })

};
;