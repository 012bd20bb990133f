"use strict";
exports.id = 609;
exports.ids = [609];
exports.modules = {

/***/ 5609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  archiveInputs: () => (/* binding */ archiveInputs)
});

// EXTERNAL MODULE: ./lib/ingest/read.js + 1 modules
var read = __webpack_require__(9786);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/ingest/bytes.js
var bytes = __webpack_require__(6882);
;// CONCATENATED MODULE: ./lib/ingest/zip.js
// Reads a ZIP archive's list of files, and each file's bytes where they lie. The list stands at the end, so it needs a file and no stream.



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
const IN_WIDE_FIELD = 0xffffffff;
/** The files of the archive at a path, sorted by name, folders left out; null when it is no whole archive. Throws when it cannot be read. */
function zipEntries(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const list = listOf(file, (0,external_node_fs_.fstatSync)(file).size);
        if (!list)
            return null;
        const found = new Map();
        for (const entry of entriesIn(list))
            if (entry.name && !entry.name.endsWith('/') && !found.has(entry.name))
                found.set(entry.name, entry);
        return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** The unpacked bytes of one file. Throws where they cannot be had. */
async function* bytesOfEntry(path, entry) {
    if (entry.isEncrypted)
        throw new Error('it is encrypted');
    if (entry.method === 'unknown')
        throw new Error('it is packed in a way that is not known here');
    const packed = (0,bytes/* bytesOfStretch */._$)(path, { from: dataAt(path, entry), length: entry.packedBytes });
    let sum = 0;
    let length = 0;
    for await (const chunk of entry.method === 'stored' ? packed : (0,bytes/* unpackedBy */.jK)('deflate', packed)) {
        sum = (0,external_node_zlib_.crc32)(chunk, sum);
        length += chunk.length;
        yield chunk;
    }
    // Damage that still unpacks shows only here.
    if (length !== entry.bytes || sum !== entry.checksum)
        throw new Error('its contents are not what the archive says');
}
function readAt(file, from, length) {
    const buffer = Buffer.alloc(Math.max(0, length));
    return buffer.subarray(0, (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, Math.max(0, from)));
}
/** The archive's directory, as bytes. */
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
    return length <= LIST_BYTES && from + length <= size ? readAt(file, from, length) : null;
}
/** Where the directory of an archive with more than 4 GiB or 65,535 files stands; null for all others. */
function wideEnd(file, tail, end) {
    const at = end - WIDE_PLACE_BYTES;
    if (at < 0 || tail.readUInt32LE(at) !== WIDE_PLACE_MARK)
        return null;
    const wide = readAt(file, Number(tail.readBigUInt64LE(at + 8)), 56);
    if (wide.length < 56 || wide.readUInt32LE(0) !== WIDE_END_MARK)
        return null;
    return { length: Number(wide.readBigUInt64LE(40)), from: Number(wide.readBigUInt64LE(48)) };
}
function* entriesIn(list) {
    for (let at = 0; at + ENTRY_BYTES <= list.length && list.readUInt32LE(at) === ENTRY_MARK;) {
        const [nameBytes, extraBytes, noteBytes] = [list.readUInt16LE(at + 28), list.readUInt16LE(at + 30), list.readUInt16LE(at + 32)];
        const name = list.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes);
        const extra = list.subarray(at + ENTRY_BYTES + nameBytes, at + ENTRY_BYTES + nameBytes + extraBytes);
        const method = list.readUInt16LE(at + 10);
        yield {
            name: safeName(name.toString('utf8')),
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
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const header = readAt(file, at, LOCAL_BYTES);
        if (header.length < LOCAL_BYTES || header.readUInt32LE(0) !== LOCAL_MARK)
            throw new Error('the archive is damaged');
        return at + LOCAL_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./lib/ingest/archive.js
// Gives the reports and logs inside a ZIP archive as inputs of their own: what GitHub hands out as a run's logs, or as an artifact.


const READ = /\.(?:xml|json|jsonl|ndjson|sarif|tap|trx|log|txt|out|err)(?:\.gz)?$/i;
/** The log of a whole job in GitHub's archive of a run; a folder of the job's name holds the same once more, by step. */
const JOB_LOG = /^\d{1,6}_(.{1,200})\.txt$/;
/** The inputs inside an archive, and a note when there are none. Together they unpack to at most `archiveBytes`. */
function archiveInputs(input, archiveBytes, notes) {
    const entries = entriesOf(input);
    const level = input.role === 'head' ? 'error' : 'warning';
    if (typeof entries === 'string')
        notes.push({ level, message: `${input.path} ${entries}.` });
    if (typeof entries === 'string' || input.file === null)
        return [];
    const kept = withoutSteps(entries.filter(({ name }) => READ.test(name)));
    if (!kept.length)
        notes.push({ level, message: `${input.path} is an archive without reports or logs.` });
    const budget = { left: archiveBytes };
    const { file } = input;
    return kept.map((entry) => ({
        ...input,
        path: `${input.path}/${entry.name}`,
        packed: { open: (name, limitBytes) => openEntry(file, entry, { name, limitBytes, budget }) },
    }));
}
function entriesOf({ file }) {
    try {
        return (file !== null && zipEntries(file)) || 'is no whole ZIP archive';
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
    if (budget.left <= 0)
        return { chunks: null, notes: [{ level: 'warning', message: `${name} was left out: its archive unpacks to more than is read of one.` }] };
    return (0,read/* openInput */.l)({ name, bytes: counted(bytesOfEntry(file, entry), budget), limitBytes: Math.min(limitBytes, budget.left) });
}
async function* counted(bytes, budget) {
    for await (const chunk of bytes) {
        budget.left -= chunk.length;
        yield chunk;
    }
}


/***/ })

};
;