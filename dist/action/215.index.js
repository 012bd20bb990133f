export const id = 215;
export const ids = [215];
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

/***/ 40215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findChange: () => (/* binding */ findChange)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/ingest/ci-base.js
// Finds the commit a CI run's change is measured against, with no more history than the default checkout has.
const FIX = 'give the `diff` input';
/** Finds the base of an event's change. Fetches one commit when it is not there. */
async function baseOfEvent(event, git) {
    const head = await git(['rev-parse', '--verify', 'HEAD^{commit}']);
    if (!head.ok)
        return none(whyNot(head.err));
    const at = head.out.trim();
    if (event.pullRequest)
        return baseOfPull({ event, pull: event.pullRequest, at, git });
    if (event.name === 'merge_group')
        return event.baseSha ? present(event.baseSha, at, git) : none(`The merge group's base is not named: ${FIX}.`);
    if (event.name !== 'push')
        return none(`A \`${event.name}\` event names no change: ${FIX} to have one compared.`);
    if (!event.before)
        return none(`The push does not say what stood before it: ${FIX}.`);
    if (/^0+$/.test(event.before))
        return none(`A new branch has nothing before it to compare with: ${FIX} to name a base.`, 'info');
    return present(event.before, at, git);
}
/** A pull request's merge commit names the base as its first parent; its raw object does so even where history is cut off. */
async function baseOfPull({ event, pull, at, git }) {
    const parents = parentsOf((await git(['cat-file', '-p', 'HEAD'])).out);
    const [base, merged] = parents;
    const isMerge = parents.length === 2 && (pull.headSha ? merged === pull.headSha || at === event.sha : event.sha === null || at === event.sha);
    if (isMerge && base)
        return { ...(await present(base, at, git)), head: merged ?? at };
    const shared = pull.headSha === at && pull.baseSha ? await git(['merge-base', pull.baseSha, 'HEAD']) : null;
    if (shared?.ok)
        return { base: shared.out.trim(), head: at, notes: [] };
    return none(`The checkout is not the pull request's merge commit: check out without \`ref\`, or with \`fetch-depth: 0\`, or ${FIX}.`);
}
/** The parents a raw commit object names. */
function parentsOf(raw) {
    const header = raw.slice(0, raw.indexOf('\n\n'));
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
}
/** Makes sure a commit is there, fetching it alone when it is not. */
async function present(base, head, git) {
    const has = async () => (await git(['cat-file', '-e', `${base}^{commit}`])).ok;
    if (await has())
        return { base, head, notes: [] };
    const fetched = await git(['fetch', '--no-tags', '--no-recurse-submodules', '--quiet', '--depth=1', 'origin', base]);
    if (fetched.ok && (await has()))
        return { base, head, notes: [] };
    return none(`The base commit ${base.slice(0, 10)} is not in the checkout and could not be fetched: check out with \`fetch-depth: 0\`, or ${FIX}.`);
}
/** Why git does not answer at all, with the fix. */
function whyNot(complaint) {
    if (/dubious ownership/.test(complaint))
        return 'git refuses the checkout because another user owns it: run `git config --global --add safe.directory <path>`, or give the diff (`--diff FILE`).';
    if (/git or the directory is missing/.test(complaint))
        return 'git is not installed or the checkout is not there, so the change is not known: give the diff (`--diff FILE`).';
    if (/not a git repository/.test(complaint))
        return 'The checkout is no git repository, so the change is not known: give the diff (`--diff FILE`).';
    return 'The checkout has no commit, so the change is not known: give the diff (`--diff FILE`).';
}
const none = (message, level = 'warning') => ({ base: null, head: null, notes: [{ level, message }] });

// EXTERNAL MODULE: ./lib/ingest/diff.js + 2 modules
var diff = __webpack_require__(24204);
// EXTERNAL MODULE: ./lib/ingest/found-change.js
var found_change = __webpack_require__(23637);
// EXTERNAL MODULE: ./lib/ingest/bounded-file.js
var bounded_file = __webpack_require__(6032);
;// CONCATENATED MODULE: ./lib/ingest/local-change.js
// The local change: commits since the default branch, uncommitted work, and untracked files that are not ignored.





const UNTRACKED_FILES = 2_000;
const UNTRACKED_LINES = 2_000;
const BRANCHES = ['main', 'master', 'trunk', 'develop'];
/** Compares the work tree, untracked files included, with where it left `since`. */
async function localChange(request) {
    const { git } = request;
    const head = await git(['rev-parse', '--verify', 'HEAD^{commit}']);
    if (!head.ok)
        return (0,found_change/* unknown */.L5)(whyNot(head.err));
    const since = request.since ?? (await defaultBranch(git));
    const shared = since ? await git(['merge-base', since, 'HEAD']) : null;
    const base = shared?.ok ? shared.out.trim() : (request.since ?? head.out.trim());
    const [answer, skip] = await Promise.all([git([...found_change/* DIFF */.Mu, base, '--']), skipped(request)]);
    if (!answer.ok)
        return (0,found_change/* unknown */.L5)(`git could not compare with \`${base}\` (${(0,found_change/* firstLine */.TM)(answer.err)}): give the diff (\`--diff FILE\`).`);
    const found = (0,found_change/* changeOf */.C2)(answer, { base, head: head.out.trim(), extra: await untracked(request, skip) });
    const files = found.change?.files.filter(({ path }) => !skip(path)) ?? [];
    const notes = since && shared?.ok ? found.notes : [...found.notes, { level: 'warning', message: fallback(since) }];
    return { change: found.change && files.length ? { ...found.change, files } : null, notes };
}
const fallback = (since) => since
    ? `This checkout has no common history with \`${since}\`: \`git fetch --unshallow\` gives it, or name a base with \`--diff REF\`.`
    : 'No default branch is known here, so only uncommitted work counts as the change: name a base with `--diff REF`.';
/** The default branch as the remote names it, else the usual names, remote before local; null when there is none. */
async function defaultBranch(git) {
    const remotes = (await git(['remote'])).out.split('\n').filter(Boolean);
    const remote = remotes.includes('origin') ? 'origin' : remotes[0];
    if (remote) {
        const named = await git(['symbolic-ref', '--quiet', `refs/remotes/${remote}/HEAD`]);
        if (named.ok && (await exists(named.out.trim(), git)))
            return named.out.trim().replace('refs/remotes/', '');
    }
    const names = [...(remote ? BRANCHES.map((branch) => `${remote}/${branch}`) : []), ...BRANCHES];
    for (const name of names)
        if (await exists(name.includes('/') ? `refs/remotes/${name}` : `refs/heads/${name}`, git))
            return name;
    return null;
}
const exists = async (ref, git) => (await git(['show-ref', '--verify', '--quiet', ref])).ok;
/** A test for paths that are inputs of this call, or lie in a directory that is one. */
async function skipped({ inputs, root }) {
    const real = (path) => (0,promises_.realpath)(path).catch(() => path);
    const home = await real(root);
    const named = new Set(await Promise.all(inputs.map(real)));
    return (path) => {
        const parts = path.split('/');
        return parts.some((_, at) => named.has((0,external_node_path_.join)(home, ...parts.slice(0, at + 1))));
    };
}
async function untracked({ git, root }, skip) {
    const listed = await git(['ls-files', '--others', '--exclude-standard', '-z']);
    const paths = listed.out.split('\0').filter((path) => path && !path.endsWith('/') && !skip(path));
    return paths
        .sort()
        .slice(0, UNTRACKED_FILES)
        .map((path) => addedFile(path, (0,bounded_file/* readBounded */.C)(root, path)));
}
function addedFile(path, text) {
    const lines = text?.split(/\r?\n/) ?? [];
    if (lines.at(-1) === '')
        lines.pop();
    const edit = { line: 1, endLine: lines.length, oldLine: 1, removed: [], added: lines.slice(0, UNTRACKED_LINES), before: [], after: [], heading: '' };
    return { path, oldPath: path, status: 'added', binary: text === null, edits: lines.length ? [edit] : [] };
}

// EXTERNAL MODULE: ./lib/ingest/read.js + 1 modules
var read = __webpack_require__(63198);
;// CONCATENATED MODULE: ./lib/ingest/change.js
// Finds the change: what a user named, what a CI event names, or the local work since the default branch.







/** Finds the change. Never throws: what cannot be read becomes a note. */
async function findChange(request) {
    if (request.diff === 'none')
        return { change: null, notes: [] };
    if (request.diff !== null)
        return namedChange(request.diff, request);
    if (request.event)
        return eventChange(request.event, request.git);
    return localChange({ ...request, since: null });
}
async function namedChange(diff, request) {
    const path = (0,external_node_path_.resolve)(request.cwd, diff);
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found && !found.isDirectory())
        return fileChange(diff, path);
    const range = /^([^.-][^\s]{0,250}?)(\.{2,3})([^.\s][^\s]{0,250})?$/.exec(diff);
    if (range)
        return rangeChange(diff, request.git);
    if (!diff.startsWith('-') && (await request.git(['rev-parse', '--verify', '--quiet', `${diff}^{commit}`])).ok)
        return localChange({ ...request, since: diff });
    return (0,found_change/* unknown */.L5)(`\`${diff}\` is neither a diff file nor a revision of this checkout, so the change is not known.`);
}
async function fileChange(name, path) {
    const { text, notes } = await (0,read/* readWhole */.o)(path, name);
    if (text === null)
        return { change: null, notes };
    const { files, notes: troubles } = (0,diff/* parseDiff */.F)(text);
    const all = [...notes, ...troubles.map((note) => ({ ...note, message: `${name}: ${note.message}` }))];
    if (!files.length && !all.length)
        return (0,found_change/* unknown */.L5)(`${name} holds no change.`);
    return { change: files.length ? { files, base: null, head: null } : null, notes: all };
}
async function rangeChange(range, git) {
    const answer = await git([...found_change/* DIFF */.Mu, range, '--']);
    if (!answer.ok)
        return (0,found_change/* unknown */.L5)(`\`${range}\` is no range of revisions of this checkout, so the change is not known.`);
    return (0,found_change/* changeOf */.C2)(answer, { base: null, head: null });
}
async function eventChange(event, git) {
    const { base, head, notes } = await baseOfEvent(event, git);
    if (!base)
        return { change: null, notes };
    const answer = await git([...found_change/* DIFF */.Mu, base, 'HEAD', '--']);
    if (!answer.ok)
        return (0,found_change/* unknown */.L5)(`git could not compare ${base.slice(0, 10)} with the checkout (${(0,found_change/* firstLine */.TM)(answer.err)}): give the \`diff\` input.`);
    return (0,found_change/* changeOf */.C2)(answer, { base, head });
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


/***/ })

};
