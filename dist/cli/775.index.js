"use strict";
exports.id = 775;
exports.ids = [775];
exports.modules = {

/***/ 2775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLog: () => (/* binding */ readLog)
});

// EXTERNAL MODULE: ./lib/parse/clean.js + 2 modules
var clean = __webpack_require__(9101);
// EXTERNAL MODULE: ./lib/parse/formats/index.js + 263 modules
var formats = __webpack_require__(3195);
;// CONCATENATED MODULE: ./lib/parse/generic/choose.js
// Chooses the block that tells best why a section failed, and cuts it to the lines worth showing.
const MOST_SHOWN = 30;
/** How much a place near the end of the section adds. */
function nearness(behind) {
    if (behind <= 15)
        return 3;
    if (behind <= 60)
        return 2;
    return behind <= 400 ? 1 : 0;
}
const pointsOf = (block, count) => block.points + nearness(count - block.at - block.lines.length) + (block.lines.some(({ weighed }) => weighed.sort === 'more') ? 0.5 : 0);
/** The best block of a section of `count` lines, null when none has a line that could be a reason. */
function choose(blocks, count) {
    let best = null;
    let most = 0;
    const told = new Set();
    for (const block of blocks) {
        const points = pointsOf(block, count) - repeated(block, told);
        if (points <= most)
            continue;
        most = points;
        best = block;
    }
    return best && widened(cut(best, most), best, blocks);
}
/** Weight from which a neighbour is shown, too. */
const SURE_NEIGHBOUR = 7;
/** Adds the blocks next to the chosen one that are as sure of themselves, as far as all fits on one page. */
function widened(chosen, block, blocks) {
    if (!chosen)
        return null;
    let lines = chosen.lines;
    const said = chosen.best.text
        .trim()
        .replace(/^\W{1,4} /, '')
        .slice(0, 80);
    const at = blocks.indexOf(block);
    const join = (other) => {
        if (!other || (other.points < SURE_NEIGHBOUR && !other.lines.some(({ line }) => line.text.includes(said))))
            return false;
        const more = other.lines.slice(0, endOf(other)).map(({ line }) => line);
        const all = [...lines, ...more].sort((a, b) => a.number - b.number);
        const first = all[0]?.number ?? 0;
        const shown = all.filter(({ number }) => number < first + MOST_SHOWN);
        const theirs = surest(other.lines)?.line;
        if (!theirs || !shown.includes(theirs) || !lines.every((line) => shown.includes(line)))
            return false;
        lines = shown;
        return shown.length === all.length;
    };
    let before = at - 1;
    let after = at + 1;
    while (join(blocks[after]))
        after++;
    while (join(blocks[before]))
        before--;
    return { ...chosen, lines };
}
/** What a summary repeats was said better where it happened: points to take off a block whose words were told before. */
function repeated(block, told) {
    const words = block.lines.flatMap(({ line, weighed }) => (weighed.points >= 7 ? [line.text.replace(/[^A-Za-z]/g, '').slice(-60)] : []));
    const again = words.filter((word) => told.has(word)).length;
    for (const word of words)
        told.add(word);
    return words.length && again * 2 >= words.length ? 3 : 0;
}
const TAIL = new Set(['blank', 'noise', 'plain']);
/** Lines that only say that it failed, kept below what says why. */
const ECHOES_KEPT = 3;
/** How many lines of a block are more than repetition at its end. */
function endOf(block) {
    let to = block.lines.length;
    while (to > 1 && TAIL.has(block.lines[to - 1]?.weighed.sort ?? ''))
        to--;
    const own = block.lines.slice(0, to).findLastIndex(({ weighed }) => weighed.sort !== 'echo') + 1;
    return Math.min(to, own + ECHOES_KEPT);
}
/** The lines of a block without what only repeats at its end, at most 30 and the surest among them. */
function cut(block, points) {
    const kept = block.lines.slice(0, endOf(block));
    const best = surest(kept);
    const at = best ? kept.indexOf(best) : 0;
    const lines = kept.slice(at < MOST_SHOWN - 5 ? 0 : at - 3).slice(0, MOST_SHOWN);
    const core = lines.map(({ line }) => line);
    return best && { lines: core, core, best: best.line, points, sure: block.points };
}
/** Lines of a log that may lie between two lines of one window: more is something else, which was left out. */
const MOST_BETWEEN = 4;
/** The lines of a block, at most 30, that show the one of that number: all of it, or from a little before that line on. */
function windowOf(block, number) {
    const lines = block.lines.slice(0, endOf(block)).map(({ line }) => line);
    const at = lines.findIndex((line) => line.number >= number);
    if (at < 0)
        return null;
    const isApart = (index) => (lines[index]?.number ?? 0) - (lines[index - 1]?.number ?? 0) > MOST_BETWEEN;
    let start = at;
    const least = at < MOST_SHOWN - 5 ? 0 : at - 3;
    while (start > least && !isApart(start))
        start--;
    let end = start + 1;
    const first = lines[start]?.number ?? 0;
    while (end < lines.length && !isApart(end) && (lines[end]?.number ?? 0) < first + MOST_SHOWN)
        end++;
    return lines.slice(start, end);
}
/** The surest line; of equals the first, but a traceback's own last word says more than its first line. */
function surest(lines) {
    const heads = lines.filter(({ weighed, line }) => weighed.sort === 'head' && !/^Traceback|^\s{0,8}at /.test(line.text));
    let best = null;
    for (const entry of heads)
        if (!best || entry.weighed.points > best.weighed.points)
            best = entry;
    return best ?? lines.find(({ weighed }) => weighed.sort === 'head') ?? lines[0] ?? null;
}

;// CONCATENATED MODULE: ./lib/parse/generic/around.js
// Shows findings with the lines of the log that belong to them.

/** Findings of one section that are shown with the lines around them. */
const MOST_AROUND = 100;
/** A finding of more lines than this and one shows itself well enough. */
const OWN_LINES = 2;
/** The readings with the lines that their short errors stand among, at most 100 of a section. */
function withAround(readings, blocks) {
    let left = MOST_AROUND;
    const around = (finding) => {
        const { path, line, endLine } = finding.source;
        if (left <= 0 || finding.severity !== 'error' || endLine - line > OWN_LINES)
            return finding;
        const block = blocks.find(({ lines }) => (lines[0]?.line.number ?? 0) <= endLine && (lines.at(-1)?.line.number ?? 0) >= line);
        const shown = block ? windowOf(block, line) : null;
        const [first, last] = [shown?.[0]?.number ?? 0, shown?.at(-1)?.number ?? 0];
        if (!shown || first > line || last < endLine)
            return finding;
        left--;
        return { ...finding, around: { path, line: first, endLine: last, lines: shown.map(({ text }) => text) } };
    };
    return readings.map((reading) => ({ ...reading, findings: reading.findings.map(around) }));
}

// EXTERNAL MODULE: ./lib/parse/generic/lines.js
var lines = __webpack_require__(6197);
;// CONCATENATED MODULE: ./lib/parse/generic/blocks.js
// Gathers weighed lines into blocks: an error with what belongs to it, bounded in number and size.

const MOST_LINES = 120;
const MOST_BLOCKS = 120;
const KEPT_BLOCKS = 60;
/** Lines that tell nothing by themselves and yet do not end a block. */
const GAP = 3;
/** Lines that may go on before the next head is a matter of its own. */
const MOST_APART = 30;
/** Opens a reader of blocks. It holds the surest and the last ones: memory is bounded. */
function openBlocks() {
    let blocks = [];
    let open = null;
    let gap = [];
    let before = null;
    let count = 0;
    let since = 0;
    const close = () => {
        open = null;
        gap = [];
    };
    const take = (entry) => {
        if (!open)
            return;
        if (open.lines.length + gap.length < MOST_LINES)
            open.lines.push(...gap, entry);
        gap = [];
        if (entry.weighed.sort !== 'head')
            return;
        open.points = Math.max(open.points, entry.weighed.points);
        open.heads++;
    };
    const begin = (entry) => {
        open = { lines: introduces(before) ? [before] : [], points: 0, at: count, heads: 0 };
        blocks.push(open);
        take(entry);
        if (blocks.length > MOST_BLOCKS)
            blocks = pruned(blocks);
    };
    return {
        push(line, at) {
            count = at;
            since++;
            const entry = { line, weighed: (0,lines/* weigh */.v)(line.text, open !== null) };
            const { sort } = entry.weighed;
            if (sort === 'head') {
                if (open && since <= MOST_APART && open.lines.length < MOST_LINES / 2)
                    take(entry);
                else
                    begin(entry);
                since = 0;
            }
            else if (open && (sort === 'more' || sort === 'echo'))
                take(entry);
            else if (open) {
                gap.push(entry);
                if (gap.length > GAP)
                    close();
            }
            if (sort !== 'blank')
                before = entry;
        },
        end: () => blocks,
    };
}
/** True for a line that names what the next one speaks of. */
const introduces = (entry) => entry !== null && entry.weighed.sort === 'plain' && /[:：]\s{0,4}$/.test(entry.line.text);
/** Keeps the last blocks, and of those before the surest. */
function pruned(blocks) {
    const last = blocks.slice(-KEPT_BLOCKS / 2);
    const rest = blocks.slice(0, -KEPT_BLOCKS / 2);
    const sure = new Set([...rest].sort((a, b) => b.points - a.points || a.at - b.at).slice(0, KEPT_BLOCKS / 2));
    return [...rest.filter((block) => sure.has(block)), ...last];
}

// EXTERNAL MODULE: ./lib/parse/draft.js
var draft = __webpack_require__(2435);
// EXTERNAL MODULE: ./lib/parse/frames.js
var parse_frames = __webpack_require__(1092);
// EXTERNAL MODULE: ./lib/parse/own-code.js
var own_code = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/parse/reading.js
var reading = __webpack_require__(1656);
;// CONCATENATED MODULE: ./lib/parse/generic/finding.js
// Makes the finding of a section that failed and that no format explains.




const LAST_LINES = 12;
/** The last lines of a step that failed without a word of error, null when it printed nothing. */
function lastLines(tail) {
    const said = tail.filter(({ text }) => text.trim() && !text.startsWith('##['));
    const best = said.at(-1);
    const lines = said.slice(-LAST_LINES);
    return best ? { lines, core: lines, best, points: 1, sure: 0 } : null;
}
/** What the chosen lines say, with the frames among them. */
function findingFor({ lines, best }, { source, step, limits }) {
    const text = lines.map((line) => line.text).join('\n');
    const frames = (0,parse_frames/* framesOf */.k)(text);
    const own = (0,own_code/* ownFrame */.Q)(frames);
    const location = own ? (0,draft/* locationOf */.A0)(own.path, own.line, own.column) : null;
    return (0,draft/* findingOf */.hD)({
        tool: programOf(step),
        message: best.text.trim(),
        detail: text,
        frames,
        location,
        scope: best.scope,
        source: { path: source, line: lines[0]?.number ?? best.number, endLine: lines.at(-1)?.number ?? best.number },
        ...(step.exitCode ? { facts: { exitCode: step.exitCode } } : {}),
    }, limits.detailChars);
}
/** What an exit code says by itself. */
const EXITS = {
    124: { says: 'the step ran out of time (exit code 124)', kind: 'time-limit', facts: { resource: 'time' } },
    126: { says: 'the command could not be executed (exit code 126)', kind: 'tool-present', facts: {} },
    127: { says: 'a command was not found (exit code 127)', kind: 'tool-present', facts: {} },
    130: { says: 'the step was interrupted (exit code 130)', kind: 'runner', facts: { signal: 'SIGINT' } },
    134: { says: 'the program aborted (exit code 134)', kind: 'unknown', facts: { signal: 'SIGABRT' } },
    137: { says: 'the step was killed (exit code 137), most often because memory ran out', kind: 'resource', facts: { resource: 'mem', signal: 'SIGKILL' } },
    139: { says: 'the program crashed (exit code 139)', kind: 'never-null', facts: { signal: 'SIGSEGV' } },
    143: { says: 'the step was terminated (exit code 143)', kind: 'runner', facts: { signal: 'SIGTERM' } },
};
/** All that can be said of a step that failed in silence. */
function bare({ source, step, limits }) {
    const exit = EXITS[step.exitCode ?? 0];
    return (0,draft/* findingOf */.hD)({
        tool: programOf(step),
        message: exit?.says ?? `the step ended with exit code ${step.exitCode}`,
        ...(exit ? { kind: exit.kind } : {}),
        source: { path: source, line: step.line, endLine: Math.min(step.endLine, step.line + 29) },
        facts: { ...exit?.facts, exitCode: step.exitCode ?? 1 },
    }, limits.detailChars);
}
/** A reading of no format with that one finding. */
const readingFor = (finding, step) => (0,reading/* readingOf */.M)({ name: 'generic', family: 'other' }, { tool: finding.tool, findings: [finding], truncated: step.interrupted });
const WRAPPED = /^(?:(?:\w{1,60}=\S{0,200}|sudo|env|time|exec|nice|xvfb-run|npx|bunx|bash|sh|zsh|-\S{1,40}|cd \S{1,200} &&|travis_(?:retry|wait)(?: \d{1,4})?|set -\S{1,20};?|(?:if|while|for) [^;\n]{1,300}; (?:then|do)|\[+|!|if|then|\()\s{1,8}){1,12}/;
/** The program a step's command runs, without path; `log` when there is no command. */
function programOf(step) {
    const command = (step.command ?? '').split('\n').find((line) => line.trim() && !/^\s{0,20}(?:#|set |export |echo |cd |if |then|fi$|else|\{|\})/.test(line)) ??
        step.command?.split('\n', 1)[0] ??
        '';
    const bare = command.trim().replace(WRAPPED, '');
    const word = /^["']?([^\s"';&|()]{1,300})/.exec(bare)?.[1] ?? '';
    const program = word
        .split(/[\\/]/)
        .at(-1)
        ?.replace(/\.(?:sh|bash|py|js|mjs|cjs|ts|ps1|bat|cmd|exe|rb|pl)$/, '');
    const part = PARTED.exec(bare)?.groups?.part;
    return program ? (part ? `${program}-${part}` : program) : 'log';
}
/** Programs whose parts are tools of their own, named as the formats that read them. */
const PARTED = /^\S*\b(?:go|cargo|dotnet) (?:\+\S{1,40} )?(?<part>test|vet|build)\b/;

// EXTERNAL MODULE: ./lib/parse/formats/infra/rule.js
var rule = __webpack_require__(1170);
// EXTERNAL MODULE: ./lib/parse/formats/infra.js
var infra = __webpack_require__(6461);
;// CONCATENATED MODULE: ./lib/parse/generic/refusals.js
// What the machine, the network or the set-up refused, read from the lines of a failed section that look like errors.



/** What a full machine breaks fails in many other ways, so these count beside whatever tools say. */
const SURE_RULES = new Set(['out-of-memory', 'killed', 'disk-full']);
/** All refusals among the blocks, in order. */
function refusalsIn(blocks, { source, step, limits }) {
    const lines = blocks.flatMap((block) => block.lines.map(({ line }) => line));
    return (0,infra/* readRefusals */.m)(lines, { source, command: step.command, step, limits });
}
/** The reading of refusals; none for none. */
const refused = (findings, { step }) => findings.length ? [(0,reading/* readingOf */.M)({ name: 'infra', family: 'other' }, { findings, truncated: step.interrupted })] : [];
/** The refusals that count whatever else is said, without those a tool tells of. */
const sureOf = (refusals, readings) => refusals.filter((finding) => finding.rule !== null && SURE_RULES.has(finding.rule) && !isTold(finding, readings));
const isTold = ({ kind, facts: { resource } }, readings) => readings.some(({ findings }) => findings.some((other) => other.severity === 'error' && other.kind === kind && other.facts.resource === resource));
/** The refusal that the chosen lines tell, the one of their best line before others; null when they tell none. */
const toldBy = (chosen, refusals) => refusals.find(({ source }) => source.line === chosen.best.number) ??
    refusals.find(({ source }) => chosen.lines.some(({ number }) => number === source.line)) ??
    null;
/** What was refused, with the lines around it and the frames that led there. */
const asCause = (shown, cause) => ({
    ...cause,
    detail: shown.detail,
    location: shown.location,
    frames: shown.frames,
    source: shown.source,
    facts: (0,rule/* refusedFacts */.s)({ ...shown.facts, ...cause.facts, symbols: shown.facts.symbols }),
});

;// CONCATENATED MODULE: ./lib/parse/generic.js
// What no format knows: when a section failed and nobody says why, shows the lines that say it best.






/** Weight of a line from which a text without any exit code is taken for a failure. */
const CLEAR = 8;
/** Points of a line that says more than a shell or a build driver that only passes on a failure. */
const SURE = 9;
const TAIL_LINES = 24;
const MOST_SCOPES = 50;
/** Opens the extractor of a section; it holds a bounded number of lines however long the section is. */
function openGeneric(limits) {
    const readers = new Map();
    let count = 0;
    let tail = [];
    const take = (line) => {
        const scope = readers.has(line.scope) || readers.size < MOST_SCOPES ? line.scope : null;
        const reader = readers.get(scope) ?? openBlocks();
        readers.set(scope, reader);
        reader.push(line, ++count);
        tail.push(line);
        if (tail.length > 2 * TAIL_LINES)
            tail = tail.slice(-TAIL_LINES);
    };
    return {
        push: (lines) => lines.forEach(take),
        complete(readings, { source, step, weak }) {
            const blocks = [...readers.values()].flatMap((reader) => reader.end()).sort((a, b) => a.at - b.at);
            return completed({ blocks, count, tail, readings: withAround(readings, blocks), place: { source, step, limits }, weak });
        },
    };
}
function completed(seen) {
    const { blocks, count, readings, place, weak } = seen;
    const { exitCode, interrupted } = place.step;
    const failed = (exitCode ?? 0) !== 0;
    const refusals = exitCode === 0 ? [] : refusalsIn(blocks, place);
    const sure = failed || interrupted ? withAround(refused(sureOf(refusals, readings), place), blocks) : [];
    const said = readings.filter(({ findings }) => findings.some(({ severity, message }) => severity === 'error' && !(0,lines/* isEcho */.y)(message)));
    const told = { readings: [...readings, ...sure], spare: null };
    if (said.some(({ format }) => !weak.has(format)))
        return told;
    const chosen = choose(blocks, count);
    const passedOn = chosen && passedOnBy(said, chosen);
    if (passedOn)
        return { readings: readings.map((reading) => (reading === passedOn ? spread(reading, chosen) : reading)), spare: null };
    if (said.length && !(chosen && chosen.sure >= SURE && said.every((reading) => apart(reading, chosen))))
        return told;
    return withOwn(seen, chosen ?? (failed ? lastLines(seen.tail) : null), refusals);
}
/** Adds what the chosen lines say where the step failed; keeps it spare where nothing tells how the step ended. */
function withOwn({ readings, place }, chosen, refusals) {
    const { exitCode, interrupted } = place.step;
    const failed = (exitCode ?? 0) !== 0;
    if (!chosen)
        return { readings: failed ? [...readings, readingFor(bare(place), place.step)] : readings, spare: null };
    const finding = findingFor(chosen, place);
    const cause = toldBy(chosen, refusals);
    const own = cause
        ? refused([asCause(finding, cause), ...sureOf(refusals, readings).filter((other) => other !== cause)], place)
        : [readingFor(finding, place.step), ...refused(sureOf(refusals, readings), place)];
    if (failed || (interrupted && chosen.points >= CLEAR))
        return { readings: [...readings, ...own], spare: null };
    const [reading] = own;
    return { readings, spare: reading && exitCode === null ? { reading, points: chosen.points, isClear: chosen.sure >= CLEAR } : null };
}
/** The one thing a runner passed on, when the chosen lines led to it. */
function passedOnBy(said, chosen) {
    const [only] = said;
    return only && said.length === 1 && only.format === 'github-commands' && only.findings.length === 1 && !apart(only, chosen) ? only : null;
}
/** What a runner passed on, with the lines that led to it. */
const spread = (reading, { lines }) => ({
    ...reading,
    findings: reading.findings.map((finding) => ({
        ...finding,
        detail: finding.detail || lines.map(({ text }) => text).join('\n'),
        source: { ...finding.source, line: lines[0]?.number ?? finding.source.line, endLine: lines.at(-1)?.number ?? finding.source.endLine },
    })),
});
/** True when no finding of a reading stands among the chosen lines. */
const apart = ({ findings }, { core }) => !findings.some(({ source }) => core.some(({ number }) => number >= source.line && number <= source.endLine));

;// CONCATENATED MODULE: ./lib/parse/installs.js
// Reads from the lines of a log which packages it installed, and in which version: what a release from outside may have changed.
const MOST = 2_000;
const LINE_CHARS = 20_000;
const URL_CHARS = 1_000;
const VERSION = String.raw `v?\d[\w.+-]{0,60}`;
const NAME = String.raw `[@\w][\w.@/-]{0,120}`;
/** One of these stands in every text that tells of an installation, and every such line begins so or names a download. */
const TELLING = ['nstalled ', 'Installing ', 'Fetching ', 'Download', 'grading ', 'go: ', 'Adding ', 'Updating ', 'Compiling ', '+ '];
const BEGINS = /^\s{0,20}(?:[-•*]\s)?(?:Successfully installed|Install|Fetching|Download|Upgrading|Downgrading|go: |Adding|Updating|Compiling|\+ )|Download/;
/** `=>` and `->` come between the version there was and the one there is. */
const SHAPES = [
    // bundler, composer, poetry, cargo, mix
    new RegExp(String.raw `^\s*(?:[-•*]\s)?(?:Fetching|Installing|Upgrading|Updating|Downloading|Downloaded|Adding|Compiling|Downgrading)\s+(${NAME})\s+\(?(${VERSION})(?:\s?[-=]>\s?(${VERSION}))?\)?(?:$|[\s:])`),
    // go
    new RegExp(`^go: (?:downloading|added|upgraded|downgraded) (${NAME}) (${VERSION})(?: => (${VERSION}))?$`),
    // uv, pnpm
    new RegExp(String.raw `^\s*\+ (${NAME})(?:==|\s)(${VERSION})$`),
    // dotnet
    new RegExp(String.raw `^\s*Installed (${NAME}) (${VERSION}) from `),
];
/** pip and gem: all in one line, or one by one. */
const TOGETHER = /^\s*Successfully installed (.+)$/;
/** Maven and Gradle: the artifact is the path's last folder but one. */
const FETCHED = /\bDownload(?:ed)?(?: from [\w.-]{1,60}:)? (?:https?|file):\/\/\S{0,400}?\/([\w.-]{1,120})\/([\w.-]{1,60})\/\1-\2[\w.-]{0,40}\.(?:jar|pom|aar)\b/;
/** Opens a reader of installations. */
function openInstalls() {
    const found = new Map();
    const add = (one) => {
        if (found.size < MOST)
            found.set(`${one.name} ${one.version}`, one);
    };
    return {
        push(lines, text) {
            if (!TELLING.some((word) => text.includes(word)))
                return;
            for (const { text: line } of lines) {
                if (!BEGINS.test(line))
                    continue;
                for (const one of installedIn(line.slice(0, LINE_CHARS)))
                    add(one);
            }
        },
        end: () => [...found.values()],
    };
}
function installedIn(text) {
    const all = TOGETHER.exec(text)?.[1];
    if (all)
        return all.split(/\s+/).flatMap((word) => togetherOf(word) ?? []);
    const fetched = text.includes('ownload') ? FETCHED.exec(text.slice(0, URL_CHARS)) : null;
    if (fetched)
        return [{ name: fetched[1] ?? '', version: fetched[2] ?? '', before: null }];
    for (const shape of SHAPES) {
        const [, name, first, second] = shape.exec(text) ?? [];
        if (name && first)
            return [{ name, version: second ?? first, before: second ? first : null }];
    }
    return [];
}
function togetherOf(word) {
    const [, name, version] = /^([A-Za-z][\w.-]{0,120}?)-(\d[\w.+]{0,60})$/.exec(word) ?? [];
    return name && version ? { name, version, before: null } : null;
}

;// CONCATENATED MODULE: ./lib/parse/marks.js
// Finds in one pass over a text which of many literals it holds (Aho and Corasick's automaton), so that a registry of hundreds of formats
// costs one look at each character and not hundreds.
const WIDTH = 128;
/** Builds the index. Characters beyond ASCII fit any other beyond ASCII: a key may be named too often, never too seldom. Empty marks are left out. */
function markIndex(entries) {
    const nodes = [newNode()];
    entries.forEach(({ marks }, key) => {
        for (const mark of marks)
            if (mark)
                insert(nodes, mark, key);
    });
    const table = marks_link(nodes);
    const ends = nodes.map((node) => (node.keys.length ? Int32Array.from(new Set(node.keys)) : null));
    return { in: (text) => scan(text, { table, ends, entries }) };
}
const newNode = () => ({ next: new Map(), fail: 0, keys: [] });
const symbol = (code) => (code < WIDTH ? code : WIDTH - 1);
function insert(nodes, mark, key) {
    let at = 0;
    for (let index = 0; index < mark.length; index++) {
        const code = symbol(mark.charCodeAt(index));
        let to = nodes[at]?.next.get(code);
        if (to === undefined) {
            to = nodes.push(newNode()) - 1;
            nodes[at]?.next.set(code, to);
        }
        at = to;
    }
    nodes[at]?.keys.push(key);
}
/** The complete table of moves, built breadth first; each node takes over the keys of its longest proper suffix. */
function marks_link(nodes) {
    const table = new Int32Array(nodes.length * WIDTH);
    const queue = [0];
    for (const at of queue) {
        const node = nodes[at];
        for (let code = 0; code < WIDTH; code++) {
            const fallback = at === 0 ? 0 : (table[node.fail * WIDTH + code] ?? 0);
            const to = node.next.get(code);
            table[at * WIDTH + code] = to ?? fallback;
            if (to === undefined)
                continue;
            const child = nodes[to];
            child.fail = fallback;
            child.keys.push(...(nodes[fallback]?.keys ?? []));
            queue.push(to);
        }
    }
    return table;
}
function scan(text, { table, ends, entries }) {
    const found = new Set();
    const live = ends.slice();
    let at = 0;
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        at = table[at * WIDTH + (code < WIDTH ? code : WIDTH - 1)] ?? 0;
        const keys = live[at];
        if (keys === null || keys === undefined)
            continue;
        live[at] = null;
        for (const key of keys) {
            const entry = entries[key];
            if (entry)
                found.add(entry.key);
        }
    }
    return found;
}

// EXTERNAL MODULE: ./lib/parse/scoped.js
var scoped = __webpack_require__(2486);
;// CONCATENATED MODULE: ./lib/parse/scopes.js
// Tells which package or directory of a monorepo a line belongs to: from what workspace runners print between the lines, and from what they put before each.
//   > @harbor/api@1.0.0 typecheck                    web:build: src/app.ts(3,1): error TS2304: Cannot find name 'x'.
//   make[1]: Entering directory '/home/runner/work/r/r/lib'      packages/api test: 1 failing
/** Lines that say whose output follows. */
const HEADERS = [
    /^> (?<name>@?[\w.~/-]{1,214})@[\w.+-]{1,60} [\w:.-]{1,80}(?: (?<path>\/\S{1,400}))?$/,
    /^> nx run (?<name>[\w@/.-]{1,120}):/,
    /^lerna info run Ran npm script '[^']{1,80}' in '(?<name>[^']{1,120})' in /,
    /^==\[ (?<name>\S{1,120}) \]=+\[ \d{1,4} of \d{1,4} \]==$/,
    /^##\[group\](?<name>@?[\w./-]{1,120}):[a-z][\w:.-]{0,60}$/,
];
const MAKE_ENTER = /^(?:make|gmake)(?:\[\d+\])?: Entering directory ['`]([^']{1,400})'$/;
const MAKE_LEAVE = /^(?:make|gmake)(?:\[\d+\])?: Leaving directory ['`]/;
/** Opens a tracker of what stands between the lines. */
function scopeTracker() {
    let current = null;
    let isGroup = false;
    const stack = [];
    return {
        of(text) {
            const header = headerIn(text);
            if (header) {
                current = header;
                isGroup = text.startsWith('##[');
            }
            else if (isGroup && text === '##[endgroup]') {
                current = null;
                isGroup = false;
            }
            const entered = text.includes('Entering directory') ? MAKE_ENTER.exec(text) : null;
            if (entered) {
                stack.push(current);
                current = entered[1] ?? null;
            }
            else if (stack.length && MAKE_LEAVE.test(text))
                current = stack.pop() ?? null;
            return current;
        },
        reset() {
            current = null;
            isGroup = false;
            stack.length = 0;
        },
    };
}
function headerIn(text) {
    if (!/^(?:>|lerna|==\[|##\[group\])/.test(text))
        return null;
    for (const header of HEADERS) {
        const said = header.exec(text)?.groups;
        if (said)
            return said.path ?? said.name ?? null;
    }
    return null;
}
const NOT_SCOPES = /^(?:error|warn(?:ing)?|info|debug|notice|fatal|fail(?:ed|ure)?|note|hint|npm|yarn|pnpm|lerna|nx|turbo|make|at|caused by|expected|received|usage|trace|success|done|http|https|file|node|\d+)$/i;
const PREFIXES = [
    // turbo: `web:build: text`
    {
        evidence: /\bturbo(?:repo)? (?:run )?\w|• Packages in scope|cache (?:miss|hit|bypass), (?:executing|replaying|force)/,
        pattern: /^(?<scope>(?:@[\w.-]{1,80}\/)?[\w.-]{1,80}|\/\/):[a-z][\w:.-]{0,60}: ?(?<text>.*)$/i,
    },
    // pnpm -r: `packages/api test: text`, `packages/api test$ vitest run`
    {
        evidence: /\bpnpm\b.{0,200}(?: -r\b|--recursive|--filter|--parallel|--stream| m )|^Scope: (?:all )?\d{1,5}(?: of \d{1,5})? workspace projects?/m,
        pattern: /^(?<scope>(?:\.|@?[\w.-]{1,80}(?:\/[\w@.-]{1,80}){0,6})) (?!at |in |is )[a-z][\w:.-]{0,60}(?:: |(?=\$ ))(?<text>.*)$/i,
    },
    // docker compose, foreman, honcho, overmind: `api-1  | text`
    {
        evidence: /\bdocker[- ]compose\b|^Attaching to |\b(?:foreman|honcho|overmind|hivemind) start\b/m,
        pattern: /^(?:\d\d:\d\d:\d\d )?(?<scope>[A-Za-z][\w.-]{0,80}?)(?:[-_.]\d{1,3})?\s{1,40}\| ?(?<text>.*)$/,
    },
    // concurrently, npm-run-all, wireit, yarn workspaces foreach, Jenkins' parallel branches: `[api] text`
    {
        evidence: /\bconcurrently\b|\bnpm-run-all\b|\brun-p\b|\bwireit\b|workspaces foreach|^\[Pipeline\] parallel|➤ YN0000: \[/m,
        pattern: /^(?:➤ YN0000: )?(?:[│┌└] ?)?\[(?<scope>@?[\w./:-]{1,80}) {0,40}\]:? (?<text>.*)$/,
    },
    // lerna --stream, nx --output-style=stream: `@acme/web: text`
    {
        evidence: /\blerna (?:run|exec|info|notice)\b|\bnx (?:run-many|affected)\b|NX {3}Running target/,
        pattern: /^(?<scope>(?:@[\w.-]{1,80}\/)?[a-z][\w.-]{1,80}): (?<text>.*)$/,
    },
    // GNU parallel --tag: `api⇥text`
    { evidence: /\bparallel\b.{0,200}--tag/, pattern: /^(?<scope>[\w@./-]{1,120})\t(?<text>.*)$/ },
];
const scopes_MOST_SCOPES = 500;
/** Opens a reader of what runners put before the lines of one section. */
function prefixReader() {
    const evident = new Set();
    const known = new Map();
    const look = (prefix, lines) => {
        const scopes = known.get(prefix) ?? new Set();
        const counts = new Map();
        for (const { text } of lines) {
            const scope = scopeIn(prefix, text);
            if (scope)
                counts.set(scope, (counts.get(scope) ?? 0) + 1);
        }
        for (const [scope, count] of counts)
            if (count > 1 && scopes.size < scopes_MOST_SCOPES)
                scopes.add(scope);
        if (scopes.size)
            known.set(prefix, scopes);
    };
    return {
        strip(lines, text) {
            for (const prefix of PREFIXES)
                if (!evident.has(prefix) && prefix.evidence.test(text))
                    evident.add(prefix);
            for (const prefix of evident)
                look(prefix, lines);
            return known.size ? lines.map((line) => stripped(line, known)) : lines;
        },
        isActive: () => known.size > 0,
    };
}
function scopeIn({ pattern }, text) {
    const scope = pattern.exec(text)?.groups?.scope;
    return scope && !NOT_SCOPES.test(scope) ? scope : null;
}
function stripped(line, known) {
    for (const [{ pattern }, scopes] of known) {
        const said = pattern.exec(line.text)?.groups;
        if (said?.scope && scopes.has(said.scope))
            return { ...line, text: said.text ?? '', scope: said.scope === '//' || said.scope === '.' ? null : said.scope };
    }
    return line;
}

;// CONCATENATED MODULE: ./lib/parse/section.js
// Reads the lines of one section: opens the formats that recognise them, feeds them, and settles which format a line belongs to.







const BLOCK_LINES = 2_000;
/** All but infra's: it is given the lines that look like errors, once the step has failed. */
const LOG_FORMATS = formats.FORMATS.filter((format) => format.reads === 'log' && format.name !== 'infra');
/** Formats whose errors may only pass on what something else said. */
const WEAK = new Set(['bash', 'docker-build', 'make', ...LOG_FORMATS.filter(({ yields }) => yields).map(({ name }) => name)]);
const MARKS = markIndex(LOG_FORMATS.map((format) => ({ key: format, marks: format.marks ?? [] })));
/** Opens a section of a log. A format that throws is left out with a note; the others go on. */
function openSection(place) {
    const readers = openReaders(place);
    const generic = openGeneric(place.limits);
    const prefixes = prefixReader();
    const installs = openInstalls();
    let block = [];
    let command = null;
    let hasError = false;
    const flush = () => {
        if (!block.length)
            return;
        const text = block.map((line) => line.text).join('\n');
        const lines = prefixes.strip(block, `${command ?? ''}\n${text}`);
        readers.push(lines, { command, text: lines === block ? text : lines.map((line) => line.text).join('\n'), isShared: prefixes.isActive() });
        generic.push(lines);
        installs.push(lines, text);
        block = [];
    };
    return {
        push(line, ran) {
            command = ran;
            hasError ||= line.text.startsWith('##[error]');
            block.push(line);
            if (block.length >= BLOCK_LINES)
                flush();
        },
        async end(step) {
            flush();
            return generic.complete(settle(weighed(await readers.end(), step, hasError), step), { source: place.source, step, weak: WEAK });
        },
        installed: installs.end,
    };
}
/** The formats opened so far: one is opened at the first block it recognises, and given the block before it too. */
function openReaders(place) {
    const opened = new Map();
    let before = [];
    const fail = (format, error) => {
        opened.set(format.name, null);
        const why = error instanceof Error ? error.message : String(error);
        place.notes.push({ level: 'warning', message: `${place.source}: ${format.title} could not be read (${why.slice(0, 200)})` });
    };
    const offer = (format, block, open) => {
        const known = opened.get(format.name);
        if (known === null)
            return;
        if (known)
            return known.reader.push(block);
        const reader = open();
        if (!reader)
            return;
        opened.set(format.name, { format, reader });
        reader.push(before);
        reader.push(block);
    };
    return {
        push(block, { command, text, isShared }) {
            const marked = MARKS.in(text);
            const recognised = (format) => (!format.marks || marked.has(format)) && format.probe(text);
            for (const format of LOG_FORMATS) {
                try {
                    const open = isShared ? (0,scoped/* perScope */.W)(format.open) : format.open;
                    offer(format, block, () => (recognised(format) ? open({ source: place.source, command, step: null, limits: place.limits }) : null));
                }
                catch (error) {
                    fail(format, error);
                }
            }
            before = block;
        },
        async end() {
            const readings = [];
            for (const entry of opened.values()) {
                if (!entry)
                    continue;
                try {
                    readings.push({ format: entry.format, reading: (0,reading/* readingOf */.M)(entry.format, await entry.reader.end()) });
                }
                catch (error) {
                    fail(entry.format, error);
                }
            }
            return readings;
        },
    };
}
/** Leaves out what counts only where the step failed, and what a tool says better itself; what a step survived is no error. */
function weighed(entries, step, hasError) {
    const failed = (step.exitCode ?? 0) !== 0 || step.interrupted;
    const isAction = step.command === null;
    const told = entries.some(({ format, reading }) => !WEAK.has(format.name) && reading.findings.some(({ severity }) => severity === 'error'));
    return entries.flatMap((entry) => {
        const { format, reading } = entry;
        if (told && (format.name === 'github-commands' || format.name === 'git-diff'))
            return [];
        if (format.name === 'github-commands' && !failed && !isAction)
            return [{ format, reading: { ...reading, findings: reading.findings.map(asWarning) } }];
        return format.onFailure && !failed && !(isAction && hasError) ? [] : [entry];
    });
}
const asWarning = (finding) => (finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding);
/** Leaves each line to one format: the one whose command ran, else one that does not yield, else the first by name. */
function settle(entries, step) {
    const ranked = [...entries].sort((a, b) => rank(a.format, step) - rank(b.format, step) || (a.format.name < b.format.name ? -1 : 1));
    const starts = new Set();
    const spans = [];
    return ranked.flatMap(({ format, reading }) => {
        const taken = (line) => starts.has(line) || (format.yields === true && spans.some((span) => line >= span.from && line <= span.to));
        const kept = format.yields === 'wholly' && starts.size > 0 ? [] : reading.findings.filter(({ source }) => !taken(source.line));
        for (const { source } of kept) {
            starts.add(source.line);
            spans.push({ from: source.line, to: source.endLine });
        }
        if (kept.length === 0 && (format.yields === 'wholly' || saysNoMore(reading)))
            return [];
        return [kept.length === reading.findings.length ? reading : { ...reading, findings: kept }];
    });
}
/** True where all that it says is findings, and there were some: what other formats say better was no output of its tool. */
const saysNoMore = ({ findings, passed, failed, truncated, notRun }) => findings.length > 0 && passed === null && failed === null && !truncated && notRun.length === 0;
function rank(format, step) {
    const ran = step.command !== null && format.commands?.test(step.command);
    return (format.yields === 'wholly' ? 4 : format.yields ? 2 : 0) + (ran ? 0 : 1);
}

// EXTERNAL MODULE: ./lib/parse/source-text.js
var source_text = __webpack_require__(3111);
;// CONCATENATED MODULE: ./lib/parse/steps/dialects.js
// How each CI system but GitHub marks the parts of a job in its log: where a command begins, how it ended, which lines are the system's own.
//   travis_fold:start:install⏎ $ npm ci          section_start:1732150475:step_script⏎ $ npm test
//   The command "npm test" exited with 1.        ERROR: Job failed: exit code 1
const NEVER = /^(?!)/;
const DIALECTS = [
    {
        name: 'travis',
        sign: /^(?:nl)?travis_(?:fold|time):/m,
        // Some macOS workers spell out line feeds.
        prefix: /^(?:nl)+(?=$|[^a-z]|travis_|nl)/,
        begin: /^\$ (?<command>.{1,2000})$/,
        needs: /travis_time:start:/,
        folded: /travis_fold:start:(?<name>(?:after_|before_cache|cache)[\w.]{0,40})/,
        exit: /"(?: failed and)? exited with (?<code>\d{1,3})(?: during .{0,40})?\.$|^The command ".{1,2000}" failed \d times\.$/,
        cut: /^(?:No output has been received in the last|The job exceeded the maximum|The log length has exceeded|The build has been terminated|Done: Job Cancelled)/,
        aside: /^(?:after_|before_cache|cache)/,
        end: /^(?:Done(?:\.|:) |Your build has been stopped|Failed to clone|The job exceeded|The log length)/,
        failed: /^Done\. Your build exited with [1-9]|^Your build has been stopped/,
        own: /^(?:travis_(?:fold|time):|Done\. |Your build has been|The command ".{1,4000}exited with|Setting environment variables from|The log length|Check https:\/\/docs\.travis|\$ export )/,
    },
    {
        name: 'gitlab',
        sign: /^(?:Running with gitlab-runner |section_start:\d)/m,
        begin: /^\$ (?<command>.{1,2000})$/,
        folded: /section_start:\d{1,14}:(?<name>prepare_executor|prepare_script|resolve_secrets|get_sources|restore_cache|download_artifacts|step_script|build_script|after_script|archive_cache\w{0,30}|upload_artifacts\w{0,30}|cleanup_file_variables)/,
        exit: /^ERROR: Job failed(?: \(.{1,80}\))?: (?:command terminated with )?exit (?:code|status) (?<code>\d{1,3})/,
        cut: /^(?:ERROR: Job failed(?: \(system failure\)|: (?:execution took longer|cancell?ed|aborted|.{0,80}(?:timed? ?out|pod .{1,80} (?:deleted|evicted))))|WARNING: (?:script cancell?ed|step_script could not run))/,
        aside: /^(?:after_script|archive_cache|upload_artifacts|cleanup_file)/,
        end: /^(?:Job succeeded|ERROR: Job failed)/,
        failed: /^ERROR: Job failed/,
        own: /^(?:section_(?:start|end):|Running with gitlab-runner|Job succeeded|ERROR: Job failed|Cleaning up project directory)/,
        late: true,
    },
    {
        name: 'azure',
        sign: /^##\[section\](?:Starting|Finishing): /,
        begin: /^##\[section\]Starting: (?<name>.{1,300})$/,
        command: /^##\[command\](?<command>.{1,2000})$/,
        exit: /^##\[error\].{0,300}?(?:exited with code|exit code:?|return code:?) '?(?<code>\d{1,10})'?/,
        cut: /^##\[error\](?:The (?:operation|job|task|Operation) (?:was cancell?ed|will be cancell?ed|has timed out|running on agent)|We stopped hearing from agent|The agent (?:did not connect|lost))/,
        aside: /^(?:Post-job|Finalize Job|Report build status)/,
        failed: NEVER,
        own: /^(?:##\[section\]|##\[command\]|={10,}|Task {9}: |Description {2}: |Version {6}: |Author {7}: |Help {9}: |Generating script\.)/,
    },
    {
        name: 'jenkins',
        sign: /^(?:Started by (?:user|an? |timer|upstream|Git)|\[Pipeline\] |Build step '.{1,200}' marked build as|Finished: (?:FAILURE|SUCCESS|ABORTED|UNSTABLE|NOT_BUILT)$|Running as SYSTEM$)/,
        prefix: /^\d\d:\d\d:\d\d {2}/,
        begin: /^\[Pipeline\] (?:(?<name>sh|bat|powershell|pwsh|checkout|git)$|\{ \((?<stage>.{1,200})\)$)/,
        command: /^\+ (?<command>.{1,2000})$/,
        exit: /^(?:ERROR: script returned exit code (?<code>-?\d{1,10})|Build step '.{1,200}' marked build as failure$|Finished: FAILURE$)/,
        cut: /^(?:Finished: ABORTED$|Aborted by |Build timed out \(|Sending interrupt signal to process|Cannot contact .{1,100}: )/,
        aside: /^(?:Declarative: Post Actions|archiveArtifacts|junit)/,
        end: /^Finished: [A-Z_]{5,12}$/,
        failed: /^Finished: FAILURE$/,
        own: /^(?:\[Pipeline\]|Started by |Finished: |Running as SYSTEM|Build step '.{1,200}' marked build as)/,
        late: true,
    },
    {
        name: 'buildkite',
        sign: /^(?:~~~ (?:Running (?:agent|global|local)|Preparing|:)|🚨 Error: )/u,
        begin: /^(?:~~~|---|\+\+\+) (?<name>(?!a\/|b\/|\/dev\/|Expected|Actual|Received|std(?:out|err)\b|\d)\S.{0,200})$/,
        command: /^\$ (?<command>.{1,2000})$/,
        exit: /^(?:🚨 )?(?:Error: )?(?:.{0,160}: )?(?:The .{1,120} exited with (?:status|code) |exit status )(?<code>\d{1,3})\.?$/u,
        cut: /^(?:# Received cancellation signal|(?:🚨 )?Error: .{0,160}(?:signal: (?:killed|terminated)|context cancell?ed|timed out))/u,
        aside: /(?:post-command|pre-exit|[Uu]ploading artifacts)/,
        failed: NEVER,
        own: /^(?:~~~ |\^\^\^ \+\+\+|# )/,
    },
    {
        name: 'circleci',
        sign: /^(?:#!\/bin\/(?:ba|z)?sh -e\w{0,4}(?: pipefail)?|Exited with code (?:exit status )?\d{1,3}|CircleCI received exit code \d{1,3})$/,
        begin: /^#!\/bin\/(?:ba|z)?sh -e\w{0,4}(?: pipefail)?$/,
        command: /^(?<command>\S.{0,2000})$/,
        exit: /^(?:Exited with code (?:exit status )?|CircleCI received exit code )(?<code>\d{1,3})$/,
        cut: /^(?:Too long with no output|Exited with signal: |Build was cancell?ed|context deadline exceeded$)/,
        aside: NEVER,
        failed: NEVER,
        own: /^(?:Exited with (?:code|signal)|CircleCI received exit code|#!\/bin\/)/,
    },
    {
        name: 'teamcity',
        sign: /^(?:\[\d\d:\d\d:\d\d\][ A-Za-z]?:[\t ]|##teamcity\[)/,
        prefix: /^\[\d\d:\d\d:\d\d\][ A-Za-z]?:[\t ]{0,4}(?:\[[^\]\n]{1,120}\] ?)?/,
        begin: /^Step \d{1,3}\/\d{1,3}: (?<name>.{1,200})$/,
        command: /^Starting: (?<command>.{1,2000})$/,
        exit: /^Process exited with code (?<code>\d{1,10})/,
        cut: /^(?:Build was interrupted|The build .{1,80} (?:cancell?ed|interrupted)|Execution timeout|Build step .{1,100} was interrupted)/,
        aside: NEVER,
        failed: NEVER,
        own: /^(?:##teamcity\[|Process exited with code|Starting: |in directory: )/,
    },
    {
        name: 'appveyor',
        sign: /^(?:\[\d\d:\d\d:\d\d\] (?:Build started|Fetching repository)|Command exited with code \d{1,10}$)/,
        prefix: /^\[\d\d:\d\d:\d\d\] /,
        begin: NEVER,
        exit: /^Command exited with code (?<code>\d{1,10})$/,
        cut: /^Build execution time has reached the maximum/,
        aside: NEVER,
        end: /^Build (?:success|failed|cancell?ed)/,
        failed: /^Build failed/,
        own: /^(?:Command exited with code|Build (?:started|success|failed))/,
    },
    {
        name: 'taskcluster',
        sign: /^\[taskcluster(?::\w{1,10})?[ \]]/,
        begin: NEVER,
        exit: /^\[taskcluster(?::error\] exit status (?<code>\d{1,3})| [^\]\n]{1,40}\] Unsuccessful task run with exit code: (?<code2>-?\d{1,5}))/,
        cut: /^\[taskcluster(?::error)?[^\]\n]{0,40}\] (?:Task (?:timeout|aborted|cancell?ed)|.{0,80}max run time|Aborting task)/,
        aside: NEVER,
        end: /^\[taskcluster(?::error\] exit status| [^\]\n]{1,40}\] (?:Unsuccessful|Successful) task run)/,
        failed: /^\[taskcluster(?::error\] exit status| [^\]\n]{1,40}\] Unsuccessful)/,
        own: /^\[taskcluster [^\]\n]{1,40}\] /,
    },
    {
        name: 'bitbucket',
        sign: /^(?:\+ umask 000|Images used:|Build teardown)$|^Runtime: (?:cloud|self-hosted)/,
        begin: /^\+ (?<command>(?!umask|GIT_|git (?:config|fetch|reset|remote)).{1,2000})$/,
        exit: NEVER,
        cut: /^(?:Exceeded (?:build )?(?:time|memory) limit|Container '.{1,80}' exceeded memory limit)/,
        aside: NEVER,
        failed: NEVER,
        own: /^(?:Build teardown|Images used:|\+ umask)/,
    },
];
/** The dialect whose sign a line shows, null when it shows none. */
const dialectOf = (text, marks) => DIALECTS.find(({ sign }) => sign.test(text) || (marks !== '' && sign.test(marks))) ?? null;

;// CONCATENATED MODULE: ./lib/parse/steps/following.js
// What is known of a log while it is followed line by line: the steps so far, and which CI system wrote it.
/** What is known before the first line. */
const newFollowing = () => ({
    step: null,
    own: null,
    count: 0,
    viewedStep: null,
    viewedJob: null,
    dialect: null,
    isGithub: false,
    hasBegun: false,
    hasEnded: false,
    hasFailed: false,
    isOver: false,
    marks: '',
});
/** A step that begins at a line. */
const newStep = (index, name, raw) => ({
    index,
    name,
    command: [],
    env: {},
    exitCode: null,
    startMs: raw.timeMs,
    endMs: raw.timeMs,
    interrupted: false,
    line: raw.number,
    endLine: raw.number,
    header: null,
    isAside: false,
    hasError: false,
    hasSurvived: false,
});

;// CONCATENATED MODULE: ./lib/parse/steps/github.js
// How GitHub's runner marks the parts of a job in its log.
//   2026-11-21T01:14:35.9444501Z ##[group]Run npx tsc --noEmit
//   2026-11-21T01:14:37.7986688Z ##[error]Process completed with exit code 2.
const JOB_NAME = /^Complete job name: (.{1,300})$/;
const MATRIX_NAME = /^(.{0,400}?)\s{0,9}\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/;
const RUN = /^##\[group\]Run (.*)$/;
const EXIT = /^##\[error\](?:Process completed with exit code (\d+)|.{0,200}failed with exit code (\d+))/;
const ENDED_BADLY = /^##\[error\](?:The operation was cancell?ed|The runner has received a shutdown signal|The job running on runner .* has exceeded|.*lost communication with the server|The action .* has timed out|Process completed with exit code (?:13[0-9]|14[0-3])\b)/;
const OWN_LINE = /^(?:Current runner version: |##\[(?:group|endgroup)\]|Post job cleanup\.$|Cleaning up orphan processes$|\[command\]\/usr\/bin\/git )/;
const GITHUB = /^(?:Current runner version: |##\[(?:group|error|warning|endgroup)\]|Complete job name: )/;
const JOB_BEGINS = /^Current runner version: /;
const JOB_ENDS = /^(?:Cleaning up orphan processes$|Post job cleanup\.$|Evaluate and set job outputs$|Uploading runner diagnostic logs)/;
const ENV_VALUE = /^ {2}([A-Za-z_][A-Za-z0-9_]*): (.*)$/;
/** True for a line that only this runner prints. */
const isGithubLine = (text) => GITHUB.test(text);
/** True for a line that the runner prints for itself. */
const isOwnGithubLine = (text) => OWN_LINE.test(text);
/** The leg a job's display name tells: `test (20, scan)` gives job `test (20, scan)` with values `0: 20`, `1: scan`. */
function legOf(displayName) {
    const match = MATRIX_NAME.exec(displayName);
    const values = match?.[2] ? match[2].split(/,\s*/) : [];
    return { job: displayName, matrix: Object.fromEntries(values.map((value, at) => [String(at), value])) };
}
/** Follows a line of GitHub's; true when it belongs to a step's header and is no output. */
function followGithub(raw, log, { begin, leg }) {
    const { text } = raw;
    const job = JOB_NAME.exec(text);
    if (job?.[1])
        leg(legOf(job[1]));
    if (JOB_BEGINS.test(text))
        log.hasBegun = true;
    if (JOB_ENDS.test(text))
        log.hasEnded = true;
    const run = RUN.exec(text);
    if (run)
        begin(run[1] ?? '', raw).header = 'command';
    else if (raw.step !== null && raw.step !== log.viewedStep)
        begin(raw.step, raw);
    else if (text === 'Post job cleanup.')
        begin('Post job cleanup', raw).isAside = true;
    log.viewedStep = raw.step;
    if (run)
        return true;
    if (!log.step)
        return false;
    if (readHeader(log.step, text))
        return true;
    readEnd(log.step, text);
    return false;
}
/** Takes the lines between `##[group]Run` and `##[endgroup]`; true when the line was one of them. */
function readHeader(open, text) {
    if (!open.header)
        return false;
    if (text === '##[endgroup]')
        open.header = null;
    else if (text.startsWith('shell: '))
        open.header = 'shell';
    else if (text === 'env:' || text === 'with:')
        open.header = text === 'env:' ? 'env' : 'shell';
    else if (open.header === 'command')
        open.command.push(text);
    else if (open.header === 'env') {
        const value = ENV_VALUE.exec(text);
        if (value?.[1])
            open.env[value[1]] = value[2] ?? '';
    }
    return true;
}
function readEnd(open, text) {
    if (!text.startsWith('##[error]'))
        return;
    open.hasError = true;
    const exit = EXIT.exec(text);
    if (exit)
        open.exitCode = Number(exit[1] ?? exit[2]);
    if (ENDED_BADLY.test(text))
        open.interrupted = true;
}

;// CONCATENATED MODULE: ./lib/parse/steps/others.js
// Follows the log of a CI system by its marks.
/** Follows a line of another CI system's; true when it only begins a step. */
function followDialect(raw, log, begin) {
    const { dialect } = log;
    if (!dialect)
        return false;
    const { text, marks } = raw;
    const fold = marks && dialect.folded ? dialect.folded.exec(marks)?.groups?.name : undefined;
    const said = dialect.needs === undefined || dialect.needs.test(marks) || (text.startsWith('$ ') && dialect.needs.test(log.marks))
        ? dialect.begin.exec(text)?.groups
        : undefined;
    if (fold !== undefined)
        begin(fold, raw);
    const isScript = said !== undefined && !(fold === undefined && log.step?.isAside && said.command !== undefined && dialect.late);
    if (isScript && !(fold !== undefined && log.step?.isAside)) {
        const step = begin(said.name ?? said.stage ?? said.command ?? '', raw, said.stage !== undefined);
        if (said.command !== undefined)
            step.command.push(said.command);
    }
    else if (!said && log.step && !log.step.command.length) {
        const command = dialect.command?.exec(text)?.groups?.command;
        if (command !== undefined)
            log.step.command.push(command);
    }
    readVerdict(text, log, dialect);
    return said !== undefined;
}
function readVerdict(text, log, dialect) {
    const step = dialect.late ? (log.own ?? log.step) : log.step;
    const exit = dialect.exit.exec(text);
    if (step && exit)
        step.exitCode ??= Number(exit.groups?.code ?? exit.groups?.code2 ?? 1);
    if (step && dialect.cut.test(text))
        step.interrupted = true;
    if (step && exit && step.exitCode !== null && step.exitCode >= 130 && step.exitCode <= 143)
        step.interrupted = true;
    if (dialect.end?.test(text))
        log.hasEnded = true;
    if (dialect.failed.test(text))
        log.hasFailed = true;
}

;// CONCATENATED MODULE: ./lib/parse/steps.js
// Reads a raw job log as its steps: which command ran, with which environment, how it ended, and which lines it printed.





/** A finished step as the model knows it. */
function stepOf(open) {
    const { index, name, env, exitCode, startMs, endMs, interrupted, line, endLine } = open;
    const command = open.command.join('\n').trim();
    return { index, name, command: command || null, env, exitCode, startMs, endMs, interrupted, line, endLine };
}
/** Follows a log line by line and tells `events` what it sees. A log without any CI system's marks is one step without command. */
function stepReader(events) {
    const log = newFollowing();
    const scopes = scopeTracker();
    const begin = (name, raw, isGroup = false) => {
        const step = beginIn(log, newStep(log.count++, name, raw), isGroup);
        scopes.reset();
        events.begin(step);
        return step;
    };
    return {
        push(raw) {
            if (raw.job && raw.job !== log.viewedJob)
                events.leg(legOf((log.viewedJob = raw.job)));
            const text = textOf(raw, log);
            const line = text === raw.text ? raw : { ...raw, text };
            const isHeader = log.dialect ? followDialect(line, log, begin) : followGithub(line, log, { begin, leg: events.leg });
            const open = log.step ?? begin('', raw);
            open.endLine = raw.number;
            open.endMs = raw.timeMs ?? open.endMs;
            log.marks = raw.marks;
            if (isHeader)
                return;
            const scope = scopes.of(text);
            if (!isOwn(text, log))
                events.line({ text, number: raw.number, scope });
        },
        end() {
            if (log.step && log.hasBegun && !log.hasEnded && log.step.exitCode === null)
                log.step.interrupted = true;
            return { hasFailed: log.hasFailed, hasPassed: log.hasEnded && !log.hasFailed };
        },
        isLate: () => log.dialect?.late === true,
    };
}
/** Makes a step the current one; what follows a group that is aside is aside, too. */
function beginIn(log, step, isGroup) {
    const isAside = log.dialect?.aside.test(step.name) ?? false;
    if (isGroup && isAside)
        log.isOver = true;
    step.isAside = isGroup || isAside || log.isOver;
    if (log.step && log.isGithub && !log.step.hasError && !log.step.interrupted)
        log.step.hasSurvived = true;
    log.step = step;
    if (!step.isAside)
        log.own = step;
    return step;
}
/** True for what the CI system prints for itself, but for the words with which it stops a job. */
const isOwn = (text, { dialect }) => (dialect ? dialect.own.test(text) && !dialect.cut.test(text) : isOwnGithubLine(text));
/** Recognises the CI system and takes off what it puts before the line. */
function textOf(raw, log) {
    if (!log.isGithub && log.dialect === null) {
        log.dialect = dialectOf(raw.text, raw.marks);
        if (log.dialect?.end)
            log.hasBegun = true;
        if (log.dialect === null && isGithubLine(raw.text))
            log.isGithub = true;
    }
    return log.dialect?.prefix ? raw.text.replace(log.dialect.prefix, '') : raw.text;
}
/** Follows the output of one known step: whatever it prints is its own, even what looks like another step. */
function givenStepReader(step, events) {
    const open = {
        ...step,
        command: step.command === null ? [] : [step.command],
        env: { ...step.env },
        header: null,
        isAside: false,
        hasError: false,
        hasSurvived: false,
    };
    const scopes = scopeTracker();
    let isBegun = false;
    return {
        push(raw) {
            if (!isBegun)
                events.begin(open);
            isBegun = true;
            open.endLine = raw.number;
            events.line({ text: raw.text, number: raw.number, scope: scopes.of(raw.text) });
        },
        end: () => ({ hasFailed: (open.exitCode ?? 0) !== 0, hasPassed: open.exitCode === 0 }),
        isLate: () => false,
    };
}

;// CONCATENATED MODULE: ./lib/parse/survived.js
// Takes what a step survived for what it is: no error, once another step of the job says why the job failed.
const survived_asWarning = (finding) => (finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding);
const hasError = ({ readings }) => readings.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
/** The sections of a log, with warnings where steps that ended well speak of errors. `survived` holds the order of those steps. */
function withSurvived(sections, survived) {
    const isTold = sections.some((section) => (section.step?.exitCode ?? 0) !== 0 && !survived.has(section.order) && hasError(section));
    if (!isTold)
        return sections;
    return sections.map((section) => survived.has(section.order) && hasError(section)
        ? { ...section, readings: section.readings.map((reading) => ({ ...reading, findings: reading.findings.map(survived_asWarning) })) }
        : section);
}

;// CONCATENATED MODULE: ./lib/parse/log.js
// Reads a log as a stream: cuts it into lines, the lines into steps, and gives each step's lines to a section.





/** Reads a log. Its sections are the job's steps in order; a log without steps is one section. */
async function readLog(source, limits) {
    const gathered = { sections: [], notes: [], spare: null, survived: new Set() };
    let leg = source.leg;
    const begun = [];
    const lines = [];
    const events = { begin: (step) => begun.push(step), line: (line) => lines.push(line), leg: (found) => (leg = found) };
    const steps = source.step ? givenStepReader(source.step, events) : stepReader(events);
    let current = null;
    let held = null;
    const finish = async (opened) => {
        if (opened)
            await closeSection(opened, gathered, { ...(0,source_text/* placeOf */.$)(source), leg });
    };
    const leave = async (next) => {
        if (!current || !steps.isLate() || current.step.isAside)
            return finish(current);
        // Its exit code may still come: it waits until another own step begins.
        if (!next.isAside)
            return finish(current);
        await finish(held);
        held = current;
    };
    const cutter = (0,clean/* lineCutter */.m6)(limits.lineChars);
    let isFull = false;
    const take = async (raws) => {
        for (const raw of raws) {
            isFull = raw.number > limits.lines;
            if (isFull)
                return;
            steps.push(raw);
            for (let step = begun.shift(); step; step = begun.shift()) {
                await leave(step);
                current = { step, reader: openSection({ source: source.path, limits, notes: gathered.notes }) };
            }
            const line = lines.pop();
            if (line)
                current?.reader.push(line, current.step.command.join('\n') || null);
        }
    };
    for await (const chunk of source.chunks) {
        await take(cutter.push(chunk));
        if (isFull)
            break;
    }
    if (!isFull)
        await take(cutter.end());
    gathered.notes.push(...boundNotes({ path: source.path, limits, isFull, shortened: cutter.shortened() }));
    const verdict = steps.end();
    await finish(held);
    await finish(current);
    gathered.sections.sort((a, b) => a.order - b.order);
    return { sections: withSurvived(withSpare(gathered, verdict), gathered.survived), notes: gathered.notes };
}
function boundNotes({ path, limits, isFull, shortened }) {
    const long = `${shortened} ${shortened === 1 ? 'line has' : 'lines have'} more than ${limits.lineChars} characters: only the beginning is read.`;
    return [
        ...(isFull ? [{ level: 'error', message: `${path} has more than ${limits.lines} lines: only its beginning is read.` }] : []),
        ...(shortened ? [{ level: 'info', message: `${path}: ${long}` }] : []),
    ];
}
async function closeSection({ step: open, reader }, gathered, place) {
    const step = stepOf(open);
    const { readings, spare } = await reader.end(step);
    const installed = reader.installed();
    gathered.sections.push({ ...place, step, readings, order: step.index, isLog: true, ...(installed.length ? { installed } : {}) });
    if (open.hasSurvived || step.exitCode === 0)
        gathered.survived.add(step.index);
    if (!spare || open.isAside)
        return;
    const best = gathered.spare?.spare;
    if (!best || spare.points >= best.points)
        gathered.spare = { at: step.index, spare };
}
const log_hasError = ({ readings }) => readings.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
const isKnown = ({ readings }) => readings.some(({ findings, passed, failed }) => findings.length > 0 || passed !== null || failed !== null);
/** Adds what says best why a job failed where no step of it said so: in a log without steps, or one that lost its end. */
function withSpare({ sections, spare }, { hasFailed, hasPassed }) {
    if (!spare || hasPassed || sections.some(log_hasError))
        return sections;
    if (!hasFailed && (!spare.spare.isClear || sections.some(isKnown)))
        return sections;
    const add = (reading) => (section) => section.order === spare.at ? { ...section, readings: [...section.readings, reading] } : section;
    return sections.map(add(spare.spare.reading));
}


/***/ })

};
;