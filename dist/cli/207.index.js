"use strict";
exports.id = 207;
exports.ids = [207];
exports.modules = {

/***/ 8207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   archiveInputs: () => (/* binding */ archiveInputs)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9786);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6922);
// Gives the reports and logs inside a ZIP archive as inputs of their own: what GitHub hands out as a run's logs, or as an artifact.


const READ = /\.(?:xml|json|jsonl|ndjson|sarif|tap|trx|log|txt|out|err)(?:\.gz)?$/i;
/** The log of a whole job in GitHub's archive of a run; a folder of the job's name holds the same once more, by step. */
const JOB_LOG = /^\d{1,6}_(.{1,200})\.txt$/;
/** The inputs inside an archive, and a note when there are none. Together they unpack to at most `archiveBytes`. */
function archiveInputs(input, archiveBytes, notes) {
    const list = listOf(input);
    const level = input.role === 'head' ? 'error' : 'warning';
    if (typeof list === 'string')
        notes.push({ level, message: `${input.path} ${list}.` });
    if (typeof list === 'string' || input.file === null)
        return [];
    const { entries, missing } = list;
    if (missing)
        notes.push({ level, message: `${input.path} is damaged: its list lacks ${missing} of its files.` });
    const kept = withoutSteps(entries.filter(({ name }) => READ.test(name)));
    if (!kept.length)
        notes.push({ level, message: `${input.path} is an archive without reports or logs.` });
    const budget = { left: archiveBytes, isTold: false };
    const { file } = input;
    return kept.map((entry) => ({
        ...input,
        path: `${input.path}/${entry.name}`,
        packed: { open: (name, limitBytes) => openEntry(file, entry, { name, limitBytes, budget }) },
    }));
}
function listOf({ file }) {
    try {
        return (file !== null && (0,_zip_js__WEBPACK_IMPORTED_MODULE_1__/* .zipEntries */ .uW)(file)) || 'is no whole ZIP archive';
    }
    catch {
        return 'could not be opened as a ZIP archive';
    }
}
function withoutSteps(entries) {
    const jobs = new Set(entries.flatMap(({ name }) => JOB_LOG.exec(name)?.[1] ?? []));
    return entries.filter(({ name }) => !(name.includes('/') && jobs.has(name.slice(0, name.indexOf('/')))));
}
async function openEntry(file, entry, { name, limitBytes, budget }) {
    if (budget.left <= 0) {
        const isTold = budget.isTold;
        budget.isTold = true;
        const message = `${name} and what comes after it was left out: its archive unpacks to more than is read of one.`;
        return { chunks: null, notes: isTold ? [] : [{ level: 'error', message }] };
    }
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .openInput */ .l)({ name, bytes: counted((0,_zip_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOfEntry */ .vo)(file, entry), budget), limitBytes: Math.min(limitBytes, budget.left) });
}
async function* counted(bytes, budget) {
    for await (const chunk of bytes) {
        budget.left -= chunk.length;
        yield chunk;
    }
}


/***/ }),

/***/ 6922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ onlyEntry),
/* harmony export */   uW: () => (/* binding */ zipEntries),
/* harmony export */   vo: () => (/* binding */ bytesOfEntry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6882);
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


/***/ })

};
;