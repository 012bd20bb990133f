export const id = 314;
export const ids = [314,184];
export const modules = {

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

/***/ 11314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   headLines: () => (/* binding */ headLines)
/* harmony export */ });
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24204);
/* harmony import */ var _found_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23637);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69184);
// Finds where a merge commit's lines stand in the pull request's own head, which is what links and annotations refer to.



/** Compares the checkout with the head, fetching that commit alone when it is not there. */
async function headLines(head, place) {
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.gitRunner)(place);
    const has = async () => (await git(['cat-file', '-e', `${head}^{commit}`])).ok;
    if (!(await has()))
        await git(['fetch', '--no-tags', '--no-recurse-submodules', '--quiet', '--depth=1', 'origin', head]);
    const answer = (await has()) ? await git([..._found_change_js__WEBPACK_IMPORTED_MODULE_1__/* .DIFF */ .Mu, '-U0', head, 'HEAD', '--']) : null;
    const files = answer?.ok ? (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDiff */ .F)(answer.out).files : [];
    const byPath = new Map(files.map((file) => [file.path, file]));
    return (path, line) => {
        const file = byPath.get(path);
        return file ? oldLineOf(file, line) : line;
    };
}
function oldLineOf({ edits }, line) {
    let moved = 0;
    for (const { line: first, endLine, removed } of edits) {
        if (line < first)
            break;
        // A line that the base brought has no place in the head.
        if (line <= endLine)
            return line;
        moved += removed.length - (endLine - first + 1);
    }
    return line + moved;
}


/***/ })

};
