"use strict";
exports.id = 372;
exports.ids = [372];
exports.modules = {

/***/ 9991:
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
// EXTERNAL MODULE: ./lib/explain/config-evidence.js
var config_evidence = __webpack_require__(1308);
// EXTERNAL MODULE: ./lib/explain/environment.js
var environment = __webpack_require__(6301);
// EXTERNAL MODULE: ./lib/explain/line-evidence.js
var line_evidence = __webpack_require__(4708);
// EXTERNAL MODULE: ./lib/explain/memo.js
var memo = __webpack_require__(3816);
// EXTERNAL MODULE: ./lib/explain/named.js
var explain_named = __webpack_require__(4041);
// EXTERNAL MODULE: ./lib/explain/static.js
var explain_static = __webpack_require__(2976);
// EXTERNAL MODULE: ./lib/explain/values.js
var explain_values = __webpack_require__(8272);
// EXTERNAL MODULE: ./lib/explain/numbers.js
var numbers = __webpack_require__(4314);
// EXTERNAL MODULE: ./lib/explain/refusal.js
var explain_refusal = __webpack_require__(9204);
// EXTERNAL MODULE: ./lib/explain/touched.js
var touched = __webpack_require__(6770);
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
    const doubt = (candidate.addition && !sure ? 0.5 : 1) * ((0,explain_values/* onlyReorders */.Nz)(candidate) && isAbsence(finding) ? 0.6 : 1);
    if (!reached && hasGraph && !anchors.fromOutside && (role === 'code' || role === 'test') && (anchors.test !== null || (0,explain_static/* isStatic */.N)(finding)))
        return 0.3 * doubt;
    return doubt;
}
/** True for a pair that is refused whatever else connects it. */
function isRefused({ finding, candidate, anchors }, sure) {
    const { role, tools } = candidate;
    if (role === 'docs' && !onItsFile(finding, candidate))
        return true;
    if (isLeftAlone(finding, candidate))
        return true;
    if (INFRA.has(finding.kind) && finding.test === null && tools === null && !sure && !anchors.reach.size)
        return true;
    if (finding.kind === 'syntax' && (0,explain_static/* isStatic */.N)(finding) && !onItsFile(finding, candidate) && !sure && tools === null)
        return true;
    if (isLintOnly(finding) && !sure)
        return true;
    return role === 'test' && !onItsFile(finding, candidate) && !reaches(candidate, anchors) && !sure;
}
/** What was refused from outside is no doing of an edit that leaves it alone: not its address, its name, its limit. */
function isLeftAlone(finding, candidate) {
    const refusal = (0,explain_refusal/* refusalOf */.Of)(finding);
    return refusal?.isOutside === true && (0,touched/* touchedBy */.O)(candidate, refusal, finding) === null;
}
/** Whatever calls it, a comparison lets through or not: it does not make 99 out of 100, nor milliseconds out of seconds. */
const isBeyondComparing = (finding, candidate) => finding.test !== null && (0,numbers/* onlyCompares */.JF)(candidate) && ((0,numbers/* isShift */.Tu)(finding) || (0,numbers/* isScaled */.z2)(finding));
/** Other words in a message make no other number, and show where they are what failed. */
function isOnlyWording({ test, facts, message, detail }, candidate) {
    if (test === null || !(0,explain_values/* onlyWords */.UV)(candidate))
        return false;
    if ((0,numbers/* numberOf */.rl)(facts.expected) !== null && (0,numbers/* numberOf */.rl)(facts.actual) !== null)
        return true;
    const said = `${facts.expected ?? ''}\n${facts.actual ?? ''}\n${message}\n${detail.slice(0, 6_000)}`;
    const words = [...candidate.removedLiterals, ...candidate.addedLiterals].flatMap((literal) => literal.match(/[A-Za-z][A-Za-z ]{3,}/g) ?? []);
    return words.length > 0 && detail !== '' && !words.some((word) => said.includes(word.trim()));
}
/** An order alone makes nothing appear or disappear. */
const isAbsence = ({ facts }) => /^(?:undefined|null|nil|None|\[\]|\{\}|'{2}|"{2}|0|\+0)$/.test(facts.actual?.trim() ?? '');
const onItsFile = ({ location, test, frames }, { parts }) => parts.some(({ path }) => location?.path === path || test?.file === path || frames.some((frame) => frame.path === path));
/** A style finding follows only from its own line, a removed name or the linter's configuration. */
const isLintOnly = (finding) => finding.kind === 'style-rule' && (0,explain_static/* isStatic */.N)(finding) && finding.family !== 'policy';
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
const NO_SCORE = { points: 0, evidence: [], hard: false, byValue: false };
const VALUE_POINTS = 4;
/** The score of a pair; 0 points when a veto applies or nothing connects them. */
function scoreOf(finding, candidate, context) {
    const anchors = context.anchors(finding);
    // Where the machine or the network refused, the frame is only where it was noticed.
    const lines = NOTICED.has(finding.kind) ? [] : (0,line_evidence/* lineEvidence */.u)(finding, candidate, anchors);
    if (candidate.neutral)
        return (0,explain_static/* isStatic */.N)(finding) ? total(lines, 1) : NO_SCORE;
    const named = { finding, candidate, frequency: context.frequency, lines: anchors.lines, above: anchors.above };
    const names = (0,explain_named/* namedIn */.$)(named);
    const config = [...(0,config_evidence/* configEvidence */.e)(finding, candidate), ...(0,config_evidence/* brokenEvidence */.T)(finding, candidate)];
    const direct = [...lines, ...names, ...config];
    const factor = vetoed({ finding, candidate, anchors, direct, hasGraph: context.hasGraph });
    if (factor === 0)
        return NO_SCORE;
    const values = (0,explain_static/* isStatic */.N)(finding) ? [] : (0,explain_values/* valueEvidence */.tf)(finding, candidate);
    const byValue = context.hasGraph && !anchors.fromOutside && values.some(({ points }) => points * factor >= VALUE_POINTS);
    const all = total([
        ...direct,
        ...values,
        ...wordEvidence(finding, candidate, context),
        ...besideEvidence(finding, candidate, context.hasGraph && !anchors.fromOutside),
        ...(0,environment/* environmentEvidence */.r)(finding, candidate, context),
        ...reachEvidence(finding, candidate, context),
    ], factor);
    return { ...all, byValue };
}
function total(evidence, factor) {
    if (!evidence.length)
        return NO_SCORE;
    const kept = evidence.map(({ points, because }) => ({ points: Math.round(points * factor * 100) / 100, because })).sort((a, b) => b.points - a.points);
    const points = kept.reduce((sum, { points }) => sum + points, 0);
    return { points, evidence: kept, hard: kept.some((item) => item.points >= HARD_POINTS), byValue: false };
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
            because: reachedBy(spectrum),
        });
    return evidence;
}
function reachedBy({ failing, passing }) {
    if (passing)
        return `${failing} failing and ${passing} passing test${passing > 1 ? 's' : ''} reach it`;
    return failing > 1 ? `only failing tests reach it, ${failing} of them` : 'the failing test alone reaches it';
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



const NOTHING = { points: 0, evidence: [], hard: false, byValue: false };
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

// EXTERNAL MODULE: ./lib/explain/literal.js
var literal = __webpack_require__(4083);
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
    if (commutes(edit, path))
        return true;
    // A name that others can see is no local: giving it another is a change.
    return isLocal && (inlined(edit.added, edit.removed, path) || inlined(edit.removed, edit.added, path) || renamed(edit, path));
}
/** True when only the two factors of one product have changed places. */
function commutes(edit, path) {
    const [before, after] = [(0,tokens/* essenceWords */.Yw)(edit.removed, path), (0,tokens/* essenceWords */.Yw)(edit.added, path)];
    if (before.length !== after.length)
        return false;
    const from = before.findIndex((word, at) => word !== after[at]);
    const to = before.length - [...before].reverse().findIndex((word, at) => word !== after[after.length - 1 - at]);
    const [one, two] = [before.slice(from, to), after.slice(from, to)];
    const at = one.indexOf('*');
    const isProduct = at > 0 && one.every((word) => /^[\w$.:()[\],>*-]+$/.test(word)) && one.lastIndexOf('*') === at;
    return isProduct && [...one.slice(at + 1), '*', ...one.slice(0, at)].join(' ') === two.join(' ');
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
// EXTERNAL MODULE: ./lib/explain/outside/index.js + 6 modules
var outside = __webpack_require__(6381);
// EXTERNAL MODULE: ./lib/explain/spectrum.js
var spectrum = __webpack_require__(6573);
;// CONCATENATED MODULE: ./lib/explain/weigh.js
// Weighs the edits of a change against what failed: which one explains which finding.










/** The digest where there is a change. Beyond `limits.scored` findings, and `limits.pairs` of a finding and a candidate, the rest is grouped by key alone. */
function weigh(input, told) {
    const { attributed, change, sources, limits } = input;
    const { failing } = told;
    const graph = (0,explain_graph.graphOf)(sources, limits);
    const candidates = candidatesOf(change, graph, sources);
    const anchors = (0,explain_anchors.anchorsOf)(graph, sources);
    const scored = failing.slice(0, Math.min(limits.scored, Math.max(1, Math.floor(limits.pairs / Math.max(1, candidates.length)))));
    const links = (0,cascade/* cascadesOf */.xZ)(scored, graph);
    // Without candidates nobody asks which tests reach them.
    const spectra = !candidates.length
        ? new Map()
        : (0,spectrum/* spectraOf */.i)({ candidates, failed: scored.map(({ finding }) => finding), passed: attributed.passed, graph, anchors });
    const context = { anchors, spectra, graph, ...namesOf(candidates), hasGraph: sources.paths.length > 0, links };
    const notes = candidates.length ? [...input.notes, ...leftOut(failing.length - scored.length)] : input.notes;
    const rankings = assign_assign(scored, candidates, context);
    const settled = (0,outside.withOutside)((0,group/* groupsOf */.c)(failing, rankings, links), {
        ...context,
        rankings,
        sources,
        change,
        passed: attributed.passed,
        installs: attributed.installs,
    });
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