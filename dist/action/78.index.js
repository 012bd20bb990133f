export const id = 78;
export const ids = [78];
export const modules = {

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

/***/ 24078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chosenOf: () => (/* reexport */ chosenOf),
  comparedChange: () => (/* reexport */ comparedChange),
  dropBundles: () => (/* reexport */ dropBundles),
  dropLogs: () => (/* reexport */ dropLogs),
  endedRun: () => (/* reexport */ endedRun),
  endsOf: () => (/* reexport */ endsOf),
  fetchBundles: () => (/* reexport */ fetchBundles),
  fetchLogs: () => (/* reexport */ fetchLogs),
  findBaseRun: () => (/* reexport */ findBaseRun),
  findPull: () => (/* reexport */ findPull),
  jobsOfRun: () => (/* reexport */ jobsOfRun),
  legNames: () => (/* reexport */ legNames)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/model/bundle.js
var bundle = __webpack_require__(89393);
// EXTERNAL MODULE: ./lib/ingest/bytes.js
var bytes = __webpack_require__(45755);
// EXTERNAL MODULE: ./lib/ingest/zip.js
var zip = __webpack_require__(45995);
;// CONCATENATED MODULE: ./lib/ingest/github/json.js
// Reads what the API answers as untrusted JSON: each value has the type that is asked for, or is absent.
/** The value as an object; empty when it is none. */
const recordOf = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
const listOf = (value) => (Array.isArray(value) ? value : []);
/** A string without control characters, at most 300 long; null when it is none or empty. */
function textOf(value) {
    if (typeof value !== 'string')
        return null;
    return (value
        .slice(0, 300)
        .replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g, ' ')
        .trim() || null);
}
/** A positive whole number; null when it is none. */
const idOf = (value) => (typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null);
/** A time in milliseconds since the epoch; null when there is none. */
function timeOf(value) {
    const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return Number.isFinite(time) ? time : null;
}
/** Why a call failed, as the end of a sentence. */
const whyOf = ({ status, why }) => (status === null ? why : `${status}, ${why}`);

;// CONCATENATED MODULE: ./lib/ingest/github/artifacts.js
// Fetches the bundles that jobs uploaded. Each artifact is taken as hostile: one flat file of a known name and of bounded size, or none.






const MOST = 1_000;
const AT_ONCE = 8;
/** Packed bytes of one bundle, and of all together. */
const BUNDLE_BYTES = 64 * 2 ** 20;
const ALL_BYTES = 1_024 * 2 ** 20;
/** Fetches all bundles of a run, a few at a time. Never throws: what is left out is a note that names it. */
async function fetchBundles(artifacts, store) {
    const { artifacts: all, fault } = await artifacts.list(store.run);
    const notes = fault ? [failed(`The artifacts could not be listed (${whyOf(fault)})`)] : [];
    const ours = all.filter(({ name }) => name.startsWith(bundle/* BUNDLE_PREFIX */.Y2)).sort((a, b) => a.id - b.id);
    if (ours.length > MOST)
        notes.push(failed(`${ours.length} bundles were uploaded: only the first ${MOST} are read`));
    const waiting = ours.slice(0, MOST).map((artifact, at) => ({ artifact, at }));
    const fetched = [];
    const left = { bytes: ALL_BYTES };
    await (0,promises_.mkdir)(store.folder, { recursive: true });
    const work = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift())
            fetched[next.at] = await fetchOne(artifacts, next.artifact, { store, left });
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const inputs = fetched.flatMap((one) => (one && 'file' in one ? one : []));
    notes.push(...fetched.flatMap((one) => (one && 'level' in one ? one : [])));
    if (!inputs.length && !notes.some(({ level }) => level === 'error'))
        notes.push(failed('No job of this run uploaded a bundle: give the jobs `bundle: true`, and name them in `needs`'));
    return { inputs, notes };
}
/** Takes away what was fetched. */
const dropBundles = (folder) => (0,promises_.rm)(folder, { recursive: true, force: true });
/** The run that a `workflow_run` event tells of; null for every other event. */
function endedRun(event, payload) {
    return event === 'workflow_run' ? idOf(recordOf(recordOf(payload).workflow_run).id) : null;
}
const failed = (message) => ({ level: 'error', message: `${message}.` });
async function fetchOne(artifacts, artifact, { store, left }) {
    const name = textOf(artifact.name) ?? 'an artifact';
    const without = (why) => failed(`${name} was left out: ${why}`);
    const limitBytes = Math.min(BUNDLE_BYTES, left.bytes);
    if (artifact.bytes > limitBytes || limitBytes <= 0)
        return without('it is larger than a bundle may be');
    left.bytes -= Math.max(0, artifact.bytes);
    const archive = (0,external_node_path_.join)(store.folder, `${artifact.id}.zip`);
    const answer = await artifacts.save(artifact, store.run, { file: archive, limitBytes });
    if (!answer.ok)
        return without(`it could not be fetched (${whyOf(answer)})`);
    const file = (0,external_node_path_.join)(store.folder, `${artifact.id}.jsonl.gz`);
    const why = await unpack(archive, file).catch(() => 'it is a damaged archive');
    await (0,promises_.rm)(archive, { force: true });
    // Others may begin a name as we do.
    if (why === NO_BUNDLE)
        return { level: 'warning', message: `${name} was left out: ${why}.` };
    return why === null ? { name, file, isBundle: true } : without(why);
}
const NO_BUNDLE = `it holds something else than one file \`${bundle/* BUNDLE_FILE */.Ij}\``;
/** Writes the only file of an archive under a name of ours; what is wrong, null when nothing is. */
async function unpack(archive, file) {
    const entry = (0,zip/* onlyEntry */.FE)(archive, bundle/* BUNDLE_FILE */.Ij);
    if (!entry)
        return NO_BUNDLE;
    let isCut = entry.bytes > BUNDLE_BYTES;
    if (!isCut) {
        const target = await (0,promises_.open)(file, 'wx');
        try {
            for await (const chunk of (0,bytes/* upTo */.jB)((0,zip/* bytesOfEntry */.vo)(archive, entry), BUNDLE_BYTES, () => {
                isCut = true;
            }))
                await target.write(chunk);
        }
        finally {
            await target.close();
        }
    }
    return isCut ? 'it is larger than a bundle may be' : null;
}

;// CONCATENATED MODULE: ./lib/ingest/github/baseline.js
// Finds what the base branch's newest finished run of the same workflow is, so that what fails there counts as known.

const MOST_RUNS = 100;
const TOLD = new Set(['success', 'failure', 'timed_out']);
/** Finds the base's run. Never throws: none is a note. */
async function findBaseRun(api, question) {
    const own = await api.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: question.run });
    if (!own.ok)
        return without(`this run could not be asked for (${whyOf(own)})${own.status === 403 ? ': give the job the permission `actions: read`' : ''}`, 'warning');
    const run = recordOf(own.data);
    const workflow = idOf(run.workflow_id);
    const branch = baseBranchOf(question) ?? textOf(run.head_branch);
    if (workflow === null || branch === null)
        return without('it is not known which branch is the base');
    const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
    const { items, fault } = await api.list(route, { workflow_id: workflow, branch, status: 'completed' }, { most: MOST_RUNS, key: 'workflow_runs' });
    if (fault && !items.length)
        return without(`the runs of \`${branch}\` could not be listed (${whyOf(fault)})`, 'warning');
    const home = idOf(recordOf(run.repository).id);
    const before = items.map(recordOf).filter((item) => isOfBranch(item, home) && (idOf(item.id) ?? Number.POSITIVE_INFINITY) < question.run);
    // Ids grow with time.
    const newest = before.sort((a, b) => (idOf(b.id) ?? 0) - (idOf(a.id) ?? 0))[0];
    const id = idOf(newest?.id);
    if (!newest || id === null)
        return without(`\`${branch}\` has no finished run of this workflow`);
    return { run: { id, attempt: idOf(newest.run_attempt) ?? 1, hasFailed: newest.conclusion !== 'success', title: titleOf(newest, branch) }, notes: [] };
}
const titleOf = (run, branch) => `run ${idOf(run.run_number) ?? idOf(run.id)} of \`${branch.replaceAll('`', "'")}\``;
/** A fork's branch may have the base's name; a pull request's run is none of the base. */
function isOfBranch(item, home) {
    const from = idOf(recordOf(item.head_repository).id);
    return !/^pull_request/.test(textOf(item.event) ?? '') && (home === null || from === null || from === home) && TOLD.has(textOf(item.conclusion) ?? '');
}
/** The base branch that an event names; null where it is the run's own. */
function baseBranchOf({ event, payload, refName }) {
    const { pull_request: pull, merge_group: group } = recordOf(payload);
    const base = textOf(recordOf(recordOf(pull).base).ref) ?? textOf(recordOf(group).base_ref);
    if (base !== null)
        return base.replace(/^refs\/heads\//, '');
    return /^(?:pull_request|merge_group)/.test(event) ? null : refName;
}
const without = (why, level = 'info') => ({
    run: null,
    notes: [{ level, message: `\`base: auto\` found nothing to compare with: ${why}. Every failure counts as new.` }],
});

// EXTERNAL MODULE: ./lib/ingest/diff.js + 2 modules
var diff = __webpack_require__(24204);
;// CONCATENATED MODULE: ./lib/ingest/github/change.js
// Asks the compare API for the change where git cannot tell it.


const ROUTE = 'GET /repos/{owner}/{repo}/compare/{basehead}';
const NO_BASE = /^0+$/;
/** The change as GitHub compares it, null when the event names no two commits or the API does not tell; the notes say why. */
async function comparedChange(api, event) {
    const range = rangeOf(event);
    if (!range)
        return { change: null, notes: [] };
    const basehead = `${range.base}...${range.head}`;
    const answer = await api.request(ROUTE, { basehead, mediaType: { format: 'diff' } });
    if (answer.ok && typeof answer.data === 'string')
        return changeOf(answer.data, range, []);
    // A diff that is too long to be shown whole is there file by file.
    const parts = await api.request(ROUTE, { basehead, per_page: 1 });
    if (parts.ok)
        return changeOfFiles(parts.data, range);
    return {
        change: null,
        notes: [{ level: 'warning', message: `GitHub could not compare ${range.base.slice(0, 10)} with ${range.head.slice(0, 10)} (${whyOf(parts)}).` }],
    };
}
function rangeOf({ name, sha, pullRequest, before, baseSha }) {
    if (pullRequest)
        return pullRequest.baseSha && pullRequest.headSha ? { base: pullRequest.baseSha, head: pullRequest.headSha } : null;
    const base = name === 'merge_group' ? baseSha : name === 'push' ? before : null;
    return base && sha && !NO_BASE.test(base) ? { base, head: sha } : null;
}
function changeOf(text, range, before) {
    const { files, notes } = (0,diff/* parseDiff */.F)(text);
    return { change: files.length ? { files, ...range } : null, notes: [...before, ...notes] };
}
/** The most files that a comparison lists. */
const MOST_FILES = 300;
function changeOfFiles(data, range) {
    const files = listOf(recordOf(data).files).map(recordOf);
    const texts = files.map(fileText);
    const hidden = files.filter((file) => typeof file.patch !== 'string' && Number(file.changes) > 0).length;
    const notes = [];
    if (files.length >= MOST_FILES)
        notes.push({ level: 'warning', message: `The change is larger than GitHub shows: only its first ${MOST_FILES} files are used.` });
    if (hidden)
        notes.push({
            level: 'warning',
            message: `${hidden} changed ${hidden > 1 ? 'files are' : 'file is'} too large for GitHub to show: what changed in ${hidden > 1 ? 'them' : 'it'} is not known.`,
        });
    return changeOf(texts.join(''), range, notes);
}
/** One file of a comparison as git would print it. */
function fileText({ filename, previous_filename: previous, status, patch }) {
    if (typeof filename !== 'string' || /[\n"]/.test(filename))
        return '';
    const old = typeof previous === 'string' && !/[\n"]/.test(previous) ? previous : filename;
    const head = `diff --git a/${old} b/${filename}\n`;
    const moved = status === 'renamed' ? `similarity index 90%\nrename from ${old}\nrename to ${filename}\n` : '';
    const mode = status === 'added' ? 'new file mode 100644\n' : status === 'removed' ? 'deleted file mode 100644\n' : '';
    if (typeof patch !== 'string')
        return `${head}${moved}${mode}`;
    const sides = `--- ${status === 'added' ? '/dev/null' : `a/${old}`}\n+++ ${status === 'removed' ? '/dev/null' : `b/${filename}`}\n`;
    return `${head}${moved}${mode}${sides}${patch}\n`;
}

// EXTERNAL MODULE: ./lib/model/job.js
var model_job = __webpack_require__(5498);
;// CONCATENATED MODULE: ./lib/ingest/github/jobs.js
// Finds the finished jobs of a workflow run, over all its attempts, and decides whose logs are read.


const MOST_JOBS = 2_000;
const MOST_ATTEMPTS = 10;
const MOST_NAMED = 8;
/** Lists the finished jobs of a run. Never throws: what could not be listed is a note. */
async function jobsOfRun(api, place) {
    const first = Math.max(1, place.attempt - MOST_ATTEMPTS + 1);
    const attempts = Array.from({ length: place.attempt - first + 1 }, (_, at) => place.attempt - at);
    const listings = [];
    for (const attempt of attempts)
        listings.push(await jobsOfAttempt(api, place, attempt));
    // What we said in an earlier attempt is no failure of the run.
    const own = new Set(listings.flatMap((listing) => listing.own));
    const executions = withoutCopies(listings.flatMap(({ jobs }) => jobs).filter(({ leg }) => !own.has(leg.job)));
    const newest = new Map();
    for (const { leg, attempt } of executions)
        newest.set(leg.job, Math.max(attempt, newest.get(leg.job) ?? 0));
    const isLatest = ({ leg, attempt }) => newest.get(leg.job) === attempt;
    const latest = executions.filter(isLatest);
    return {
        latest: latest.map((job) => ({ ...job, isFailFast: isFailFast(job, latest) })),
        earlier: executions.filter((job) => !isLatest(job)),
        notes: listings.flatMap(({ notes }) => notes),
    };
}
async function jobsOfAttempt(api, place, attempt) {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs';
    const { items, fault } = await api.list(route, { run_id: place.run, attempt_number: attempt }, { most: MOST_JOBS, key: 'jobs' });
    const isHead = attempt === place.attempt;
    const notes = [];
    if (fault) {
        const fix = fault.status === 403 || fault.status === 404 ? ': give the job the permission `actions: read`' : '';
        notes.push({ level: isHead ? 'error' : 'warning', message: `The jobs of attempt ${attempt} could not be listed (${whyOf(fault)})${fix}.` });
    }
    if (items.length >= MOST_JOBS)
        notes.push({ level: 'error', message: `The run has more than ${MOST_JOBS} jobs: only the first are looked at.` });
    const all = items.map(recordOf);
    const others = all.filter((item) => !isOwn(item, place));
    const own = isHead ? all.filter((item) => isOwn(item, place)).flatMap(({ name }) => textOf(name) ?? []) : [];
    const unfinished = others.filter(({ status }) => status !== 'completed').flatMap(({ name }) => textOf(name) ?? []);
    if (isHead && unfinished.length)
        notes.push({ level: 'error', message: stillRunning(unfinished) });
    return { jobs: others.flatMap((item) => jobOf(item, attempt, place) ?? []), own, notes };
}
function isOwn(item, { ownId, ownRunner }) {
    if (ownId !== null)
        return item.id === ownId;
    return item.status === 'in_progress' && (ownRunner === null || item.runner_name === ownRunner);
}
const stillRunning = (names) => `${listed(names)} ${names.length > 1 ? 'have' : 'has'} not ended yet: name every job in \`needs\` of the job that reads them.`;
/** The first names of many, in code spans. */
function listed(names) {
    const more = names.length - MOST_NAMED;
    return [...names.slice(0, MOST_NAMED).map((name) => `\`${name.replaceAll('`', "'")}\``), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
function jobOf(item, attempt, { names, run, pages }) {
    const id = idOf(item.id);
    const name = textOf(item.name);
    const conclusion = textOf(item.conclusion);
    if (id === null || name === null || conclusion === null || item.status !== 'completed')
        return null;
    const own = `${pages}/${run}`;
    return {
        id,
        ...names(name),
        attempt,
        conclusion,
        startMs: timeOf(item.started_at),
        endMs: timeOf(item.completed_at),
        steps: listOf(item.steps).flatMap(stepOf),
        url: pageOf(item.html_url, own) ?? `${own}${attempt > 1 ? `/attempts/${attempt}` : ''}/job/${id}`,
        isFailFast: false,
    };
}
/** The page that the API names, when it is one of this run. */
function pageOf(url, run) {
    if (typeof url !== 'string' || !url.startsWith(`${run}/`))
        return null;
    return /^\/(?:attempts\/\d{1,4}\/)?job\/\d{1,20}$/.test(url.slice(run.length)) ? url : null;
}
function stepOf(value) {
    const item = recordOf(value);
    const number = idOf(item.number);
    const name = textOf(item.name);
    if (number === null || name === null)
        return [];
    return [{ number, name, conclusion: textOf(item.conclusion), startMs: timeOf(item.started_at), endMs: timeOf(item.completed_at) }];
}
/** An attempt may list the jobs that were not run again once more, with the same or with other ids: they are one execution. Newest first. */
function withoutCopies(jobs) {
    const seen = new Set();
    return jobs.filter((job) => {
        const isTimed = job.startMs !== null && job.endMs !== null && job.startMs < job.endMs;
        const keys = [`${job.id}`, ...(isTimed ? [[job.leg.job, job.conclusion, job.startMs, job.endMs].join('\u0000')] : [])];
        const isNew = !keys.some((key) => seen.has(key));
        for (const key of keys)
            seen.add(key);
        return isNew;
    });
}
/** A matrix that fails fast ends its other legs: they say nothing of themselves. */
const isFailFast = (job, all) => job.conclusion === 'cancelled' &&
    all.some(({ group, conclusion, endMs }) => group === job.group && conclusion === 'failure' && (endMs ?? 0) <= (job.endMs ?? Number.POSITIVE_INFINITY));
/** Chooses among the jobs of a run. What ended badly in an earlier attempt is read too: it tells what is flaky. */
function chosenOf({ latest, earlier }, wanted) {
    const names = typeof wanted === 'string' ? null : wanted;
    const isWanted = (job) => names === null || names.some((name) => isNamed(job, name));
    const asked = latest.filter(isWanted);
    const ran = asked.filter(({ conclusion }) => conclusion !== 'skipped' && conclusion !== 'neutral');
    const read = wanted === 'failed' ? ran.filter(model_job/* endedBadly */.P) : ran;
    const before = earlier.filter((job) => (0,model_job/* endedBadly */.P)(job) && isWanted(job));
    return {
        read: [...read, ...before],
        known: ran.filter((job) => !read.includes(job)),
        notes: [...missingNames(names, latest), ...skippedNote(asked), ...failFastNote(asked)],
    };
}
const isNamed = ({ leg, group }, name) => leg.job === name || group === name || leg.job.startsWith(`${name} (`);
function missingNames(names, jobs) {
    const missing = (names ?? []).filter((name) => !jobs.some((job) => isNamed(job, name)));
    if (!missing.length)
        return [];
    const there = [...new Set(jobs.map(({ group }) => group))].sort();
    return [{ level: 'error', message: `No finished job is named ${listed(missing)}: there ${there.length ? `are ${listed(there)}` : 'is none'}.` }];
}
function skippedNote(jobs) {
    const skipped = jobs.filter(({ conclusion }) => conclusion === 'skipped').map(({ leg }) => leg.job);
    return skipped.length ? [{ level: 'info', message: `Skipped: ${listed(skipped)}.` }] : [];
}
function failFastNote(jobs) {
    const ended = jobs.filter((job) => job.isFailFast).map(({ leg }) => leg.job);
    return ended.length
        ? [
            {
                level: 'info',
                message: `Cancelled when another leg failed, so that what ${ended.length > 1 ? 'they' : 'it'} would have said is not known: ${listed(ended)}.`,
            },
        ]
        : [];
}

;// CONCATENATED MODULE: ./lib/ingest/github/logs.js
// Fetches the logs of jobs to files, a few at a time and bounded: they are read one after the other later.




const logs_AT_ONCE = 4;
/** Fetches the logs of `read`. Never throws: a log that is not to be had leaves the job's end, and a note. */
async function fetchLogs(api, read, store) {
    await (0,promises_.mkdir)(store.folder, { recursive: true });
    const left = { bytes: store.allBytes };
    const fetched = [];
    const waiting = read.map((job, at) => ({ job, at }));
    const work = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift())
            fetched[next.at] = await fetchLog(api, next.job, { store, left });
    };
    await Promise.all(Array.from({ length: logs_AT_ONCE }, work));
    const all = fetched.flatMap((one) => one ?? []);
    return { inputs: namedApart(all.flatMap(({ inputs }) => inputs)), notes: all.flatMap(({ notes }) => notes) };
}
/** Jobs of which nothing but their end is known. */
const endsOf = (jobs) => namedApart(jobs.map((job) => ({ name: nameOf(job), file: null, job })));
const nameOf = ({ leg, attempt }) => (attempt > 1 ? `${leg.job} #${attempt}` : leg.job);
/** Two jobs may have one name. */
function namedApart(inputs) {
    const seen = new Set();
    return inputs.map((input) => {
        const name = seen.has(input.name) ? `${input.name} (job ${input.job.id})` : input.name;
        seen.add(name);
        return { ...input, name };
    });
}
async function fetchLog(api, job, { store, left }) {
    const name = nameOf(job);
    const without = (why) => ({
        inputs: [{ name, file: null, job }],
        notes: [{ level: 'warning', message: `The log of \`${name}\` ${why}.` }],
    });
    if (left.bytes <= 0)
        return without('was not read: the logs before it are as large as may be read');
    const answer = await api.download('GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs', { job_id: job.id });
    if (!answer.ok)
        return without(answer.status === 404 || answer.status === 410 ? 'is not there (it may have been deleted)' : `could not be fetched (${whyOf(answer)})`);
    const file = (0,external_node_path_.join)(store.folder, `${job.id}.log`);
    const said = await save(answer.bytes, file, { most: store.logBytes, left }).catch((error) => `could not be kept (${codeOf(error)})`);
    const notes = said === null ? [] : [{ level: (0,model_job/* endedBadly */.P)(job) ? 'error' : 'warning', message: `The log of \`${name}\` ${said}.` }];
    return { inputs: [{ name, file: said?.startsWith('could not be kept') ? null : file, job }], notes };
}
const codeOf = (error) => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault');
/** Writes what comes to a file; what is wrong with it, null when nothing is. */
async function save(bytes, path, { most, left }) {
    const file = await (0,promises_.open)(path, 'w');
    try {
        let room = most;
        const iterator = bytes[Symbol.asyncIterator]();
        try {
            for (;;) {
                const next = await iterator.next().catch(() => null);
                if (next === null)
                    return 'was cut off on its way: only its beginning is read';
                if (next.done)
                    return null;
                const kept = next.value.subarray(0, Math.min(room, left.bytes));
                room -= kept.length;
                // Others are writing meanwhile.
                left.bytes -= kept.length;
                await file.write(kept);
                if (kept.length < next.value.length)
                    return 'is too long: only its beginning is read';
            }
        }
        finally {
            await iterator.return?.();
        }
    }
    finally {
        await file.close();
    }
}
/** Takes the files away again. */
const dropLogs = (folder) => (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => { });

;// CONCATENATED MODULE: ./lib/ingest/github/pull.js
// Finds the pull request a run belongs to: from the event and the API alone, never from what a job left.

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const pull_MOST = 300;
const NONE = { pull: null, notes: [] };
/** Finds the pull request. Never throws: where there should be one and is none, a note says why. */
async function findPull(api, { event, payload }) {
    const said = recordOf(payload);
    if (event === 'pull_request' || event === 'pull_request_target') {
        const pull = pullOf(said.pull_request);
        return pull ? { pull, notes: [] } : pull_without('the event does not name it');
    }
    if (event !== 'workflow_run')
        return NONE;
    const ended = recordOf(said.workflow_run);
    if (!/^pull_request/.test(textOf(ended.event) ?? ''))
        return NONE;
    const run = runOf(ended);
    if (!run)
        return pull_without('the event does not name its commit');
    return pullOfRun(api, run);
}
/** The event names no pull request of a fork, and what it names may be out of date: the API is asked, by branch and then by commit. */
async function pullOfRun(api, run) {
    const byBranch = await api.list('GET /repos/{owner}/{repo}/pulls', { state: 'open', head: `${run.owner}:${run.branch}`, sort: 'created' }, { most: pull_MOST });
    const ofBranch = byBranch.items.map(recordOf).filter((row) => isFrom(row, run, api));
    const current = numbersOf(ofBranch, run);
    if (current.length)
        return chosen(current, run);
    if (ofBranch.length)
        return pull_without('it has newer commits than the run that ended', 'info');
    const byCommit = await api.list('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { commit_sha: run.sha }, { most: pull_MOST });
    const ofCommit = byCommit.items.map(recordOf).filter((row) => textOf(row.state) === 'open' && isFrom(row, run, api));
    const found = numbersOf(ofCommit, run);
    if (found.length)
        return chosen(found, run);
    const fault = byBranch.fault ?? byCommit.fault;
    if (!fault)
        return pull_without('none is open for the commit that was checked', 'info');
    const fix = fault.status === 403 || fault.status === 404 ? ': give the job the permission `pull-requests: read`' : '';
    return pull_without(`the API did not tell it (${whyOf(fault)})${fix}`);
}
/** True for a pull request from the run's branch into this repository: a branch of one name may be in every fork. */
function isFrom(row, { home, branch }, { owner, repo }) {
    const [head, base] = [recordOf(row.head), recordOf(row.base)];
    const nameOf = (end) => (textOf(recordOf(end.repo).full_name) ?? '').toLowerCase();
    return nameOf(head) === home.toLowerCase() && head.ref === branch && nameOf(base) === `${owner}/${repo}`.toLowerCase();
}
const numbersOf = (rows, { sha }) => rows
    .flatMap((row) => pullOf(row) ?? [])
    .filter(({ headSha }) => headSha === sha)
    .map(({ number }) => number)
    .sort((a, b) => a - b);
function chosen([number = 0, ...others], { sha }) {
    const message = `The commit is in ${others.length + 1} pull requests: the oldest, #${number}, is taken.`;
    return { pull: { number, headSha: sha }, notes: others.length ? [{ level: 'info', message }] : [] };
}
function pullOf(value) {
    const row = recordOf(value);
    const [number, headSha] = [idOf(row.number), textOf(recordOf(row.head).sha)];
    return number !== null && headSha !== null && SHA.test(headSha) ? { number, headSha } : null;
}
function runOf(ended) {
    const sha = textOf(ended.head_sha) ?? '';
    const home = textOf(recordOf(ended.head_repository).full_name) ?? '';
    const branch = typeof ended.head_branch === 'string' ? ended.head_branch : '';
    return SHA.test(sha) && /^[^/\s]+\/[^/\s]+$/.test(home) && branch ? { sha, home, branch, owner: home.slice(0, home.indexOf('/')) } : null;
}
const pull_without = (why, level = 'warning') => ({
    pull: null,
    notes: [{ level, message: `The pull request was not found: ${why}.` }],
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/ingest/bounded-file.js
var bounded_file = __webpack_require__(6032);
;// CONCATENATED MODULE: ./lib/ingest/github/workflow.js
// Names the values of a matrix: a job's display name holds them in order, the workflow file holds their keys.



const FILE = /^[^/@]{1,100}\/[^/@]{1,100}\/(\.github\/workflows\/[\w .-]{1,200}\.ya?ml)@/;
const DISPLAYED = /^(.*?) ?\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/;
const EXPRESSION = /\$\{\{\s*([^}]{1,300}?)\s*\}\}/;
/** Tells legs by the workflow file in the checkout, which `ref` (`owner/repository/path@ref`) names; by position where it is not there. */
function legNames(root, ref) {
    const path = FILE.exec(ref ?? '')?.[1];
    return legNamesIn((path === undefined ? null : (0,bounded_file/* readBounded */.C)(root, path)) ?? '');
}
/** `legNames` for a workflow's text. */
function legNamesIn(text) {
    const jobs = declaredIn(text);
    return (displayName) => {
        for (const job of jobs) {
            const matrix = matrixOf(displayName, job);
            if (matrix)
                return { leg: { job: displayName, matrix }, group: job.key };
        }
        const displayed = DISPLAYED.exec(displayName);
        const values = displayed?.[2]?.split(/,\s*/) ?? [];
        return { leg: { job: displayName, matrix: Object.fromEntries(values.map((value, at) => [String(at), value])) }, group: displayed?.[1] || displayName };
    };
}
function declaredIn(text) {
    try {
        const { jobs } = recordOf((0,dist.parse)(text, { maxAliasCount: 100 }));
        return Object.entries(recordOf(jobs)).map(([key, value]) => declared(key, recordOf(value)));
    }
    catch {
        return [];
    }
}
function declared(key, job) {
    const { include, exclude: _, ...axes } = recordOf(recordOf(job.strategy).matrix);
    const entries = Array.isArray(include) ? include.map((entry) => textsOf(recordOf(entry))) : [];
    const matrix = Object.entries(axes).map(([axis, values]) => [axis, Array.isArray(values) ? values.map(String) : []]);
    return { key, name: typeof job.name === 'string' ? job.name : key, matrix, include: entries };
}
const textsOf = (entry) => Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, String(value)]));
/** The matrix of the leg with this display name; null when it is no leg of the job. */
function matrixOf(displayName, job) {
    if (EXPRESSION.test(job.name))
        return byTemplate(displayName, job);
    if (displayName === job.name)
        return {};
    if (!displayName.startsWith(`${job.name} (`) || !displayName.endsWith(')'))
        return null;
    return byPosition(displayName.slice(job.name.length + 2, -1), job);
}
/** Values in the order of the matrix, then what an `include` adds. */
function byPosition(text, { matrix, include }) {
    const found = {};
    let rest = text;
    for (const [key, values] of matrix) {
        if (!rest)
            break;
        const value = firstValue(rest, values);
        found[key] = value;
        rest = rest.slice(value.length).replace(/^,\s*/, '');
    }
    if (!rest && Object.keys(found).length === matrix.length && matrix.length)
        return found;
    const whole = include.find((entry) => Object.values(entry).join(', ') === text);
    if (whole)
        return whole;
    const added = include.map((entry) => Object.entries(entry).filter(([key]) => !(key in found))).find((entry) => joined(entry) === rest);
    return added && rest ? { ...found, ...Object.fromEntries(added) } : null;
}
const joined = (entries) => entries.map(([, value]) => value).join(', ');
/** The longest declared value that the text begins with, else what stands before the next comma. */
function firstValue(text, values) {
    const fitting = values.filter((value) => text === value || text.startsWith(`${value}, `)).sort((a, b) => b.length - a.length);
    return fitting[0] ?? text.split(', ', 1)[0] ?? text;
}
/** A name like `Test on ${{ matrix.os }}`: what stands for each expression, null when the words between do not fit. */
function byTemplate(displayName, { name, matrix }) {
    const parts = name.split(new RegExp(EXPRESSION, 'g'));
    const found = {};
    if (!displayName.startsWith(parts[0] ?? ''))
        return null;
    let at = parts[0]?.length ?? 0;
    for (let index = 1; index < parts.length; index += 2) {
        const key = /^matrix\.([\w-]+)$/.exec(parts[index] ?? '')?.[1];
        const words = parts[index + 1] ?? '';
        const isLast = index + 2 >= parts.length;
        const value = heldBefore(displayName.slice(at), { words, isLast, values: matrix.find(([axis]) => axis === key)?.[1] ?? [] });
        if (value === null)
            return null;
        if (key !== undefined)
            found[key] = value;
        at += value.length + words.length;
    }
    return at === displayName.length ? found : null;
}
function heldBefore(text, { words, isLast, values }) {
    const fits = (value) => (isLast ? text === value + words : text.startsWith(value + words));
    const known = values.filter(fits).sort((a, b) => b.length - a.length)[0];
    if (known !== undefined)
        return known;
    if (isLast)
        return text.endsWith(words) && text.length > words.length ? text.slice(0, text.length - words.length) : null;
    const end = words ? text.indexOf(words, 1) : -1;
    return end > 0 ? text.slice(0, end) : null;
}

;// CONCATENATED MODULE: ./lib/ingest/github/index.js
// What is read of GitHub beside files: jobs of runs and their logs, the base branch's run, the change.









/***/ }),

/***/ 45995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ onlyEntry),
/* harmony export */   uW: () => (/* binding */ zipEntries),
/* harmony export */   vo: () => (/* binding */ bytesOfEntry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45755);
// Reads a ZIP archive's list of files, and each file's bytes where they lie. The list stands at the end, so it needs a file and no stream.
// Our own, for the reasons in docs/adr/0005-own-zip-reader.md.



const END_MARK = 0x06054b50;
const WIDE_END_MARK = 0x06064b50;
const WIDE_PLACE_MARK = 0x07064b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const END_BYTES = 22;
const WIDE_PLACE_BYTES = 20;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const COMMENT_BYTES = 0xffff;
const LIST_BYTES = 64 * 2 ** 20;
const TYPE_BITS = 0xf000;
const LINK_TYPE = 0xa000;
const IN_WIDE_FIELD = 0xffffffff;
/** The list of the archive at a path; null when it is no whole archive. Throws when it cannot be read. */
function zipEntries(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const list = listOf(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size);
        if (!list)
            return null;
        const found = new Map();
        let count = 0;
        for (const entry of entriesIn(list.bytes)) {
            count++;
            if (entry.name && !entry.name.endsWith('/') && !found.has(entry.name))
                found.set(entry.name, entry);
        }
        return { entries: [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), missing: Math.max(0, list.count - count) };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** The only entry of an archive, when it holds just one and calls it `name` to the letter; null otherwise. Throws when it cannot be read. */
function onlyEntry(path, name) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const list = listOf(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size);
        const [entry, more] = list?.count === 1 ? entriesIn(list.bytes) : [];
        return entry && !more && entry.isPlain && entry.name === name ? entry : null;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** The unpacked bytes of one file. Throws where they cannot be had. */
async function* bytesOfEntry(path, entry) {
    if (entry.isEncrypted)
        throw new Error('it is encrypted');
    if (entry.method === 'unknown')
        throw new Error('it is packed in a way that is not known here');
    const packed = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesOfStretch */ ._$)(path, { from: dataAt(path, entry), length: entry.packedBytes });
    let sum = 0;
    let length = 0;
    for await (const chunk of entry.method === 'stored' ? packed : (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .unpackedBy */ .jK)('deflate', packed)) {
        sum = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(chunk, sum);
        length += chunk.length;
        yield chunk;
    }
    // Damage that still unpacks shows only here.
    if (length !== entry.bytes || sum !== entry.checksum)
        throw new Error('its contents are not what the archive says');
}
function readAt(file, from, length) {
    const buffer = Buffer.alloc(Math.max(0, length));
    return buffer.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, buffer.length, Math.max(0, from)));
}
/** The archive's directory. */
function listOf(file, size) {
    const tail = readAt(file, size - END_BYTES - COMMENT_BYTES, Math.min(size, END_BYTES + COMMENT_BYTES));
    let at = tail.length - END_BYTES;
    while (at >= 0 && tail.readUInt32LE(at) !== END_MARK)
        at--;
    if (at < 0)
        return null;
    const wide = wideEnd(file, tail, at);
    const length = wide?.length ?? tail.readUInt32LE(at + 12);
    const from = wide?.from ?? tail.readUInt32LE(at + 16);
    const count = wide?.count ?? tail.readUInt16LE(at + 10);
    return length <= LIST_BYTES && from + length <= size ? { bytes: readAt(file, from, length), count } : null;
}
/** Where the directory of an archive with more than 4 GiB or 65,535 files stands; null for all others. */
function wideEnd(file, tail, end) {
    const at = end - WIDE_PLACE_BYTES;
    if (at < 0 || tail.readUInt32LE(at) !== WIDE_PLACE_MARK)
        return null;
    const wide = readAt(file, Number(tail.readBigUInt64LE(at + 8)), 56);
    if (wide.length < 56 || wide.readUInt32LE(0) !== WIDE_END_MARK)
        return null;
    return { count: Number(wide.readBigUInt64LE(32)), length: Number(wide.readBigUInt64LE(40)), from: Number(wide.readBigUInt64LE(48)) };
}
function* entriesIn(list) {
    for (let at = 0; at + ENTRY_BYTES <= list.length && list.readUInt32LE(at) === ENTRY_MARK;) {
        const [nameBytes, extraBytes, noteBytes] = [list.readUInt16LE(at + 28), list.readUInt16LE(at + 30), list.readUInt16LE(at + 32)];
        const told = list.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes).toString('utf8');
        const name = safeName(told);
        const extra = list.subarray(at + ENTRY_BYTES + nameBytes, at + ENTRY_BYTES + nameBytes + extraBytes);
        const method = list.readUInt16LE(at + 10);
        yield {
            name,
            isPlain: told === name && (list.readUInt16LE(at + 40) & TYPE_BITS) !== LINK_TYPE,
            method: method === 0 ? 'stored' : method === 8 ? 'deflated' : 'unknown',
            isEncrypted: (list.readUInt16LE(at + 8) & 1) === 1,
            checksum: list.readUInt32LE(at + 16),
            ...wideSizes(extra, [list.readUInt32LE(at + 24), list.readUInt32LE(at + 20), list.readUInt32LE(at + 42)]),
        };
        at += ENTRY_BYTES + nameBytes + extraBytes + noteBytes;
    }
}
/** Sizes and place of an entry; those that did not fit stand in its extra field, in this order. */
function wideSizes(extra, plain) {
    let wide = extraField(extra);
    const [bytes = 0, packedBytes = 0, at = 0] = plain.map((value) => {
        if (value !== IN_WIDE_FIELD || wide.length < 8)
            return value;
        const found = Number(wide.readBigUInt64LE(0));
        wide = wide.subarray(8);
        return found;
    });
    return { bytes, packedBytes, at };
}
function extraField(extra) {
    for (let at = 0; at + 4 <= extra.length;) {
        const length = extra.readUInt16LE(at + 2);
        if (extra.readUInt16LE(at) === 1)
            return extra.subarray(at + 4, at + 4 + length);
        at += 4 + length;
    }
    return extra.subarray(0, 0);
}
/** A name is only shown, never opened; even so it must not look like a place elsewhere. */
function safeName(name) {
    const isFolder = /[\\/]$/.test(name);
    const parts = name
        .replace(/[\u0000-\u001F\u007F]/g, ' ')
        .split(/[\\/]/)
        .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[A-Za-z]:$/.test(part));
    return parts.length ? parts.join('/') + (isFolder ? '/' : '') : '';
}
/** Where an entry's packed bytes begin: after its own header, whose fields may be longer than the directory's. */
function dataAt(path, { at }) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const header = readAt(file, at, LOCAL_BYTES);
        if (header.length < LOCAL_BYTES || header.readUInt32LE(0) !== LOCAL_MARK)
            throw new Error('the archive is damaged');
        return at + LOCAL_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 5498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ endedBadly)
/* harmony export */ });
// What GitHub tells of a job of a workflow run besides its log.
const BAD = new Set(['failure', 'cancelled', 'timed_out', 'startup_failure', 'action_required', 'stale']);
/** True for a job that did not end well. */
const endedBadly = ({ conclusion }) => BAD.has(conclusion);


/***/ })

};
