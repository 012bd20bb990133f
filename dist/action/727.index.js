export const id = 727;
export const ids = [727];
export const modules = {

/***/ 53727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  appendSummary: () => (/* reexport */ appendSummary),
  artifactName: () => (/* reexport */ artifactName),
  maskCommand: () => (/* reexport */ maskCommand),
  openConsole: () => (/* reexport */ openConsole),
  stoppedCommands: () => (/* reexport */ stoppedCommands),
  summaryRoom: () => (/* reexport */ summaryRoom),
  uploadBundle: () => (/* reexport */ uploadBundle),
  writeBundle: () => (/* reexport */ writeBundle),
  writeResults: () => (/* reexport */ writeResults)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/model/bundle.js
var bundle = __webpack_require__(89393);
;// CONCATENATED MODULE: ./lib/publish/bundle.js
// Writes a bundle as one packed file and uploads it as an artifact.







/** Lines written at once. */
const CHUNK_CHARS = 64 * 1024;
const NAME_CHARS = 200;
/** An artifact's name: ours by its beginning, the leg's by the rest, without what GitHub forbids in names. */
function artifactName(leg, attempt, more) {
    const plain = (text) => text.replace(/[^\p{L}\p{N}.=+_-]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '');
    const own = plain(leg).slice(0, NAME_CHARS) || 'job';
    return `${bundle/* BUNDLE_PREFIX */.Y2}${[own, String(attempt), ...more.map(plain).filter(Boolean)].join('-')}`;
}
/** Writes the lines below `folder`; the same lines give the same bytes. */
async function writeBundle(folder, lines) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const file = (0,external_node_path_.join)(folder, bundle/* BUNDLE_FILE */.Ij);
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(chunked(lines)), (0,external_node_zlib_.createGzip)({ level: 9 }), (0,external_node_fs_.createWriteStream)(file));
    return { file, bytes: (await (0,promises_.stat)(file)).size };
}
function* chunked(lines) {
    let chunk = '';
    for (const line of lines) {
        chunk += line;
        if (chunk.length < CHUNK_CHARS)
            continue;
        yield chunk;
        chunk = '';
    }
    if (chunk)
        yield chunk;
}
/** Uploads a bundle. The answer tells why it could not be. */
const uploadBundle = (artifacts, name, file) => artifacts.upload(name, file);

;// CONCATENATED MODULE: ./lib/publish/progress.js
// One quiet line below the output of a terminal: how many checks are done, what runs and for how long.
const TICK_MS = 250;
/** Starts the line; it is drawn again four times a second until `end`. */
function progressLine({ write, columns, total, state }) {
    if (!columns)
        return { clear: () => { }, draw: () => { }, end: () => { } };
    let isShown = false;
    const clear = () => {
        if (isShown)
            write('\r\u001B[2K');
        isShown = false;
    };
    const draw = () => {
        const { done, running } = state();
        clear();
        if (!running.length)
            return;
        const names = running.map(({ name, startMs }) => `${name} ${Math.round((Date.now() - startMs) / 1000)} s`).join(', ');
        const text = `${done} of ${total} done, running ${names}`.replace(/[\u0000-\u001F\u007F-\u009F]/g, ' ');
        write(`\u001B[2m${text.slice(0, columns - 1)}\u001B[0m`);
        isShown = true;
    };
    const timer = setInterval(draw, TICK_MS);
    timer.unref();
    return {
        clear,
        draw,
        end() {
            clearInterval(timer);
            clear();
        },
    };
}

;// CONCATENATED MODULE: ./lib/publish/check-console.js
// Shows checks while they run: live, one after the other even where several run at once, and never as commands to GitHub's runner.

const HELD_LINES = 20_000;
/** Opens a console. `close` must be called, it ends the progress line. */
function openConsole(options) {
    const active = [];
    let done = 0;
    const running = () => active.filter(({ ended }) => !ended).map(({ check, startMs }) => ({ name: check.name, startMs }));
    const progress = progressLine({ ...options, state: () => ({ done, running: running() }) });
    const pen = penOf(options, progress);
    /** Ends what is shown, and shows what waited behind it. */
    const advance = () => {
        for (let front = active[0]; front?.ended; front = active[0]) {
            pen.close(front.ended);
            active.shift();
            if (active[0])
                replay(active[0], pen);
        }
    };
    return {
        begin(check) {
            const entry = { check, startMs: Date.now(), held: [], dropped: 0, ended: null };
            if (active.push(entry) === 1)
                pen.open(check);
            progress.draw();
        },
        line(check, { text, masked }) {
            if (masked.length)
                pen.mask(masked);
            const entry = active.find((each) => each.check.name === check.name);
            if (!entry || entry === active[0])
                return pen.line(text);
            if (entry.held.push(text) > HELD_LINES)
                entry.dropped += entry.held.splice(0, 1).length;
        },
        end(ended) {
            done += 1;
            const entry = active.find((each) => each.check.name === ended.name);
            if (entry)
                entry.ended = ended;
            advance();
        },
        close: progress.end,
    };
}
function replay({ check, held, dropped }, pen) {
    pen.open(check);
    if (dropped)
        pen.line(`(${dropped} lines left out)`);
    for (const text of held.splice(0))
        pen.line(text);
}
function penOf({ mode, write, stopped, setSecret }, progress) {
    const print = (text) => {
        if (mode === 'quiet')
            return;
        progress.clear();
        write(text);
    };
    if (mode !== 'github') {
        return {
            open: ({ name, command }) => print(`── ${name}: ${oneLine(command)}\n`),
            line: (text) => print(`${text}\n`),
            mask: () => { },
            close: (ended) => print(`${endText(ended)}\n\n`),
        };
    }
    return {
        open: ({ name, command }) => print(stopped.open(`${name}: ${command}`)),
        line: (text) => print(stopped.line(text)),
        mask(values) {
            const { before, after } = stopped.around();
            print(before);
            values.forEach(setSecret);
            print(after);
        },
        close: (ended) => print(stopped.close(endText(ended))),
    };
}
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();
function endText({ name, exitCode, startMs, endMs }) {
    const how = exitCode === 0 ? 'passed' : exitCode === null ? 'was ended by a signal' : `failed with exit code ${exitCode}`;
    return `${exitCode === 0 ? '✓' : '✗'} ${oneLine(name)} ${how} after ${secondsText(endMs - startMs)}`;
}
const secondsText = (ms) => (ms < 9_950 ? `${Math.max(0.1, Math.round(ms / 100) / 10)} s` : `${Math.round(ms / 1000)} s`);

;// CONCATENATED MODULE: ./lib/publish/result-files.js
// Writes the files that the action's outputs name.


/** Writes each text below `folder`, which is made, and gives their paths by name. */
async function writeResults(folder, texts) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const paths = {};
    for (const [name, text] of Object.entries(texts)) {
        paths[name] = (0,external_node_path_.join)(folder, name);
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), text);
    }
    return paths;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/publish/stopped-commands.js
// Writes what others wrote to GitHub's log so that the runner finds no command in it:
//   ::stop-commands::0f8fad5b-d9cb-469f-a165-70867728950e
//   whatever a check prints
//   ::0f8fad5b-d9cb-469f-a165-70867728950e::

/** A writer whose every block has a token of its own, which nobody can guess. */
function stoppedCommands() {
    let token = null;
    const stop = () => `::stop-commands::${(token = (0,external_node_crypto_.randomUUID)())}\n`;
    const resume = () => {
        const text = token === null ? '' : `::${token}::\n`;
        token = null;
        return text;
    };
    return {
        open: (title) => `${resume()}::group::${escapeData(broken(title))}\n${stop()}`,
        line: (text) => `${broken(text)}\n`,
        around() {
            const isOpen = token !== null;
            return { before: resume(), after: isOpen ? stop() : '' };
        },
        close: (said) => `${resume()}::endgroup::\n${broken(said)}\n`,
    };
}
/** The one form of a command that counts anywhere in a line. */
const broken = (text) => text.replaceAll('##[', '## [');
/** The command that masks a value, for streams that no toolkit writes to. */
const maskCommand = (value) => `::add-mask::${escapeData(value)}\n`;
const escapeData = (value) => value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

;// CONCATENATED MODULE: ./lib/publish/summary-file.js
// Adds the summary to the file that GitHub shows on the run's page, within what the file may still hold.

/** GitHub drops the summary of a whole step above 1 MiB; this stays below it. */
const FILE_BYTES = 1_048_576 - 1_024;
/** Less is not worth showing. */
const LEAST_BYTES = 2_048;
/** UTF-8 bytes that the file has room for; 0 when it has none or there is no such file. */
async function summaryRoom(path) {
    const found = path ? await (0,promises_.stat)(path).catch(() => null) : null;
    const left = found?.isFile() ? FILE_BYTES - found.size : 0;
    return left < LEAST_BYTES ? 0 : left;
}
/** Appends a summary, with a blank line to what stands there. */
async function appendSummary(path, text) {
    const before = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
    await (0,promises_.appendFile)(path, `${gap}${text}`);
}

;// CONCATENATED MODULE: ./lib/publish/index.js
// The effects out: what is shown while checks run, the summary file, the files that outputs name.







/***/ })

};
