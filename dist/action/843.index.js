export const id = 843;
export const ids = [843];
export const modules = {

/***/ 9843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLog: () => (/* binding */ readLog)
});

// EXTERNAL MODULE: ./lib/parse/clean.js + 2 modules
var clean = __webpack_require__(951);
// EXTERNAL MODULE: ./lib/parse/formats/index.js + 255 modules
var formats = __webpack_require__(9732);
// EXTERNAL MODULE: ./lib/parse/draft.js
var draft = __webpack_require__(9040);
;// CONCATENATED MODULE: ./lib/parse/generic.js
// What no format knows: when a section failed and nobody says why, shows the lines that say it best.

const ERROR = /\b(?:error|fail(?:ed|ure)?|fatal|exception|panic|cannot|not found|refused|denied)\b/i;
function openGeneric(limits) {
    let lines = [];
    return {
        push(block) {
            lines = [...lines, ...block].slice(-2000);
        },
        complete(readings, { source, step }) {
            if (!step.exitCode && !step.interrupted)
                return readings;
            if (readings.some((reading) => reading.findings.some((finding) => finding.severity === 'error')))
                return readings;
            const said = lines.filter((line) => line.text.trim() && !line.text.startsWith('##['));
            const best = said.filter((line) => ERROR.test(line.text)).at(-1) ?? said.at(-1);
            const from = said.find((line) => line.number >= (best?.number ?? step.line) - 20)?.number ?? step.line;
            const finding = (0,draft/* findingOf */.hD)({
                tool: step.command?.split(/\s+/)[0] ?? 'log',
                message: best?.text ?? (step.exitCode === null ? 'the step was ended before it was done' : `the step ended with exit code ${step.exitCode}`),
                detail: said
                    .slice(-30)
                    .map((line) => line.text)
                    .join('\n'),
                source: { path: source, line: best ? from : step.line, endLine: best?.number ?? step.endLine },
                ...(step.exitCode === null ? {} : { facts: { exitCode: step.exitCode } }),
            }, limits.detailChars);
            return [
                ...readings,
                {
                    format: 'generic',
                    tool: finding.tool,
                    family: 'other',
                    findings: [finding],
                    passed: null,
                    failed: null,
                    skipped: null,
                    passedTests: [],
                    truncated: step.interrupted,
                    notRun: [],
                    notes: [],
                },
            ];
        },
    };
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

// EXTERNAL MODULE: ./lib/parse/reading.js
var reading = __webpack_require__(6299);
;// CONCATENATED MODULE: ./lib/parse/section.js
// Reads the lines of one section: opens the formats that recognise them, feeds them, and settles which format a line belongs to.




const BLOCK_LINES = 2_000;
const LOG_FORMATS = formats.FORMATS.filter((format) => format.reads === 'log');
const MARKS = markIndex(LOG_FORMATS.map((format) => ({ key: format, marks: format.marks ?? [] })));
/** Opens a section of a log. A format that throws is left out with a note; the others go on. */
function openSection(place) {
    const readers = openReaders(place);
    const generic = openGeneric(place.limits);
    let block = [];
    let command = null;
    const flush = () => {
        if (!block.length)
            return;
        readers.push(block, command);
        generic.push(block);
        block = [];
    };
    return {
        push(line, ran) {
            command = ran;
            block.push(line);
            if (block.length >= BLOCK_LINES)
                flush();
        },
        async end(step) {
            flush();
            return generic.complete(settle(await readers.end(), step), { source: place.source, step });
        },
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
        push(block, command) {
            const text = block.map((line) => line.text).join('\n');
            const marked = MARKS.in(text);
            const recognised = (format) => (!format.marks || marked.has(format)) && format.probe(text);
            for (const format of LOG_FORMATS) {
                try {
                    offer(format, block, () => (recognised(format) ? format.open({ source: place.source, command, step: null, limits: place.limits }) : null));
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
        if (format.yields === 'wholly' && kept.length === 0)
            return [];
        return [kept.length === reading.findings.length ? reading : { ...reading, findings: kept }];
    });
}
function rank(format, step) {
    const ran = step.command !== null && format.commands?.test(step.command);
    return (format.yields === 'wholly' ? 4 : format.yields ? 2 : 0) + (ran ? 0 : 1);
}

// EXTERNAL MODULE: ./lib/parse/source-text.js
var source_text = __webpack_require__(6148);
;// CONCATENATED MODULE: ./lib/parse/scopes.js
// Tells which package or directory of a monorepo a line belongs to, from what workspace runners print between and before the lines.
//   > @harbor/api@1.0.0 typecheck
//   make[1]: Entering directory '/home/runner/work/r/r/lib'
const NPM_SCRIPT = /^> (@?[\w.~/-]{1,214})@[\w.+-]{1,60} [\w:.-]{1,80}(?: (\/\S{1,400}))?$/;
const MAKE_ENTER = /^(?:make|gmake)(?:\[\d+\])?: Entering directory ['`]([^']{1,400})'$/;
const MAKE_LEAVE = /^(?:make|gmake)(?:\[\d+\])?: Leaving directory ['`]/;
function scopeTracker() {
    let current = null;
    const stack = [];
    return {
        of(text) {
            const script = text.startsWith('> ') ? NPM_SCRIPT.exec(text) : null;
            if (script)
                current = script[2] ?? script[1] ?? null;
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
            stack.length = 0;
        },
    };
}

;// CONCATENATED MODULE: ./lib/parse/steps.js
// Reads a raw GitHub job log as its steps: which command ran, with which environment, how it ended, and which lines it printed.
//   2026-11-21T01:14:35.9444501Z ##[group]Run npx tsc --noEmit
//   2026-11-21T01:14:37.7986688Z ##[error]Process completed with exit code 2.

const JOB_NAME = /^Complete job name: (.{1,300})$/;
const MATRIX_NAME = /^(.*?)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/;
const RUN = /^##\[group\]Run (.*)$/;
const EXIT = /^##\[error\](?:Process completed with exit code (\d+)|.{0,200}failed with exit code (\d+))/;
const ENDED_BADLY = /^##\[error\](?:The operation was cancell?ed|The runner has received a shutdown signal|The job running on runner .* has exceeded|.*lost communication with the server|The action .* has timed out|Process completed with exit code (?:13[0-9]|14[0-3])\b)/;
const OWN_LINE = /^(?:Current runner version: |##\[(?:group|endgroup)\]|Post job cleanup\.$|Cleaning up orphan processes$|\[command\]\/usr\/bin\/git )/;
const ENV_VALUE = /^ {2}([A-Za-z_][A-Za-z0-9_]*): (.*)$/;
/** The leg a job's display name tells: `test (20, scan)` gives job `test (20, scan)` with values `0: 20`, `1: scan`. */
function legOf(displayName) {
    const match = MATRIX_NAME.exec(displayName);
    const values = match?.[2] ? match[2].split(/,\s*/) : [];
    return { job: displayName, matrix: Object.fromEntries(values.map((value, at) => [String(at), value])) };
}
/** A finished step as the model knows it. */
function stepOf(open) {
    const { index, name, env, exitCode, startMs, endMs, interrupted, line, endLine } = open;
    const command = open.command.join('\n').trim();
    return { index, name, command: command || null, env, exitCode, startMs, endMs, interrupted, line, endLine };
}
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
});
/** Follows a log line by line and tells `events` what it sees. A log without GitHub's marks is one step without command. */
function stepReader(events) {
    let step = null;
    let count = 0;
    let viewedStep = null;
    let viewedJob = null;
    const scopes = scopeTracker();
    const begin = (name, raw) => {
        step = newStep(count++, name, raw);
        scopes.reset();
        events.begin(step);
        return step;
    };
    return (raw) => {
        if (raw.job && raw.job !== viewedJob)
            events.leg(legOf((viewedJob = raw.job)));
        const job = JOB_NAME.exec(raw.text);
        if (job?.[1])
            events.leg(legOf(job[1]));
        const run = RUN.exec(raw.text);
        if (run)
            begin(run[1] ?? '', raw).header = 'command';
        else if (raw.step !== null && raw.step !== viewedStep)
            begin(raw.step, raw);
        else if (raw.text === 'Post job cleanup.')
            begin('Post job cleanup', raw);
        viewedStep = raw.step;
        const open = step ?? begin('', raw);
        open.endLine = raw.number;
        open.endMs = raw.timeMs ?? open.endMs;
        if (run || readHeader(open, raw.text))
            return;
        readEnd(open, raw.text);
        if (!OWN_LINE.test(raw.text))
            events.line({ text: raw.text, number: raw.number, scope: scopes.of(raw.text) });
    };
}
/** Follows the output of one known step: whatever it prints is its own, even what looks like another step. */
function givenStepReader(step, events) {
    const open = { ...step, command: step.command === null ? [] : [step.command], env: { ...step.env }, header: null };
    const scopes = scopeTracker();
    let isBegun = false;
    return (raw) => {
        if (!isBegun)
            events.begin(open);
        isBegun = true;
        open.endLine = raw.number;
        events.line({ text: raw.text, number: raw.number, scope: scopes.of(raw.text) });
    };
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
    const exit = EXIT.exec(text);
    if (exit)
        open.exitCode = Number(exit[1] ?? exit[2]);
    if (ENDED_BADLY.test(text))
        open.interrupted = true;
}

;// CONCATENATED MODULE: ./lib/parse/log.js
// Reads a log as a stream: cuts it into lines, the lines into steps, and gives each step's lines to a section.




/** Reads a log; each of its steps is one section. */
async function readLog(source, limits) {
    const notes = [];
    const open = [];
    const sections = [];
    let leg = source.leg;
    const lines = [];
    const finish = async () => {
        const last = open.pop();
        if (!last)
            return;
        const step = stepOf(last.step);
        const readings = await last.reader.end(step);
        sections.push({ ...(0,source_text/* placeOf */.$)(source), leg, step, readings, order: sections.length, isLog: true });
    };
    const begun = [];
    const events = { begin: (step) => begun.push(step), line: (line) => lines.push(line), leg: (found) => (leg = found) };
    const follow = source.step ? givenStepReader(source.step, events) : stepReader(events);
    const cutter = (0,clean/* lineCutter */.m6)(limits.lineChars);
    const take = async (raws) => {
        for (const raw of raws) {
            follow(raw);
            for (let step = begun.shift(); step; step = begun.shift()) {
                await finish();
                open.push({ step, reader: openSection({ source: source.path, limits, notes }) });
            }
            const line = lines.pop();
            if (line)
                open.at(-1)?.reader.push(line, open.at(-1)?.step.command.join('\n') || null);
        }
    };
    for await (const chunk of source.chunks)
        await take(cutter.push(chunk));
    await take(cutter.end());
    await finish();
    return { sections, notes };
}


/***/ })

};
