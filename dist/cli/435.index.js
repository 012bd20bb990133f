"use strict";
exports.id = 435;
exports.ids = [435];
exports.modules = {

/***/ 2435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ locationOf),
/* harmony export */   Dm: () => (/* binding */ frameOf),
/* harmony export */   hD: () => (/* binding */ findingOf),
/* harmony export */   qH: () => (/* binding */ inFunction)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1052);
// Builds findings: fills what a format leaves out, caps what is long, reads facts and kind from the text.

const MESSAGE_CHARS = 2_000;
/** Makes a finding from a draft; `detailChars` caps its detail. */
function findingOf(draft, detailChars) {
    const message = draft.message.trim().slice(0, MESSAGE_CHARS);
    const detail = (draft.detail ?? '').slice(0, detailChars);
    const rule = draft.rule ?? null;
    const read = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .x)({ tool: draft.tool, rule, message, detail, isTest: draft.test != null });
    return {
        tool: draft.tool,
        severity: draft.severity ?? 'error',
        rule,
        message,
        detail,
        location: draft.location ?? null,
        frames: draft.frames ?? [],
        test: draft.test ?? null,
        kind: draft.kind ?? read.kind,
        facts: { ...read.facts, ...draft.facts },
        source: draft.source,
        scope: draft.scope ?? null,
        passedOnRetry: draft.passedOnRetry ?? false,
    };
}
/** A location from matched text; line and column become null when they are no positive numbers. */
function locationOf(path, line, column) {
    return { path, line: positive(line), column: positive(column) };
}
/** A frame whose origin `attribute` decides. */
function frameOf(path, line, column) {
    return { ...locationOf(path, line, column), name: null, origin: 'unknown' };
}
/** The same frame with its function's name. */
const inFunction = (frame, name) => ({ ...frame, name: name || null });
function positive(value) {
    const number = typeof value === 'string' ? Number.parseInt(value, 10) : value;
    return number != null && Number.isInteger(number) && number > 0 ? number : null;
}


/***/ }),

/***/ 1052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ factsOf)
});

;// CONCATENATED MODULE: ./lib/parse/grams.js
// Finds in one pass over a text which of many literals stand in it, by four characters of each.
const GRAM = 4;
/** As many as the highest bits of a hash tell apart. */
const SLOTS = 1 << 14;
/** Texts that are searched for one literal after the other, before it pays to build the index. */
const FEW_TEXTS = 48;
/** An index of entries; each is a list of literals of at least four characters, or null when it is to be named for every text; an empty list is never named. */
function gramIndex(entries) {
    let left = FEW_TEXTS;
    let built = null;
    return (text) => {
        if (left > 0 && left--)
            return entries.flatMap((literals, entry) => (!literals || literals.some((literal) => text.includes(literal)) ? [entry] : []));
        built ??= builtIndex(entries);
        return built(text);
    };
}
function builtIndex(entries) {
    const slots = new Array(SLOTS);
    const isUsed = new Uint8Array(SLOTS);
    const always = [];
    entries.forEach((literals, entry) => {
        if (!literals)
            always.push(entry);
        for (const literal of literals ?? []) {
            const at = bestGram(literal);
            const slot = slotAt(literal, at);
            isUsed[slot] = 1;
            slots[slot] = [...(slots[slot] ?? []), { entry, literal, end: at + GRAM - 1 }];
        }
    });
    return (text) => {
        const found = new Set(always);
        let gram = 0;
        for (let at = 0; at < text.length; at++) {
            gram = (gram << 8) | (text.charCodeAt(at) & 0xff);
            const slot = slotOf(gram);
            if (!isUsed[slot])
                continue;
            for (const { entry, literal, end } of slots[slot] ?? [])
                if (text.startsWith(literal, at - end))
                    found.add(entry);
        }
        return [...found].sort((a, b) => a - b);
    };
}
const slotOf = (gram) => Math.imul(gram, 0x9e3779b1) >>> 18;
function slotAt(text, at) {
    let gram = 0;
    for (let index = at; index < at + GRAM; index++)
        gram = (gram << 8) | (text.charCodeAt(index) & 0xff);
    return slotOf(gram);
}
/** Where the four characters stand that say most: those least like any other text. */
function bestGram(literal) {
    let best = 0;
    let most = -1;
    for (let at = 0; at + GRAM <= literal.length; at++) {
        let said = 0;
        for (let index = at; index < at + GRAM; index++)
            said += rarity(literal[index] ?? '');
        if (said > most) {
            best = at;
            most = said;
        }
    }
    return best;
}
const rarity = (char) => (' etaoinsr'.includes(char) ? 1 : char >= 'a' && char <= 'z' ? 2 : 3);

;// CONCATENATED MODULE: ./lib/parse/signatures/code.js
// Signatures of what code said of code: syntax, modules, exports, names, members, types, calls.
const Q = '[\'"`\\u2018\\u201C]';
const E = '[\'"`\\u2019\\u201D]';
const re = (source, flags = '') => new RegExp(source.replaceAll('<q>', Q).replaceAll('<e>', E), flags);
/** In order of trust: a missing module explains a missing member, not the other way round. */
const CODE_SIGNATURES = [
    {
        kind: 'syntax',
        pattern: /Parsing error:|Transform failed|\bSyntaxError: (?!The requested module|Named export)|IndentationError:|TabError:|Unexpected token|[Uu]nterminated (?:string|template|comment|regular)|[Pp]arse error\b|syntax error\b|reached end of file while parsing|unexpected end of (?:file|input)|mapping values are not allowed|expected .{1,40}, found |'[;,)(}{\]]' expected|was never closed|unclosed (?:delimiter|bracket)|Invalid JSON|JSON\.parse|is not valid JSON|JSONDecodeError|Expecting property name|Argument or block definition required|Unexpected end of JSON/,
    },
    { kind: 'export-exists', pattern: re('requested module <q>(?<module>[^\'"\\n]{1,200})<e> does not provide an export named <q>(?<exported>[\\w$]{1,80})') },
    {
        kind: 'export-exists',
        pattern: re('cannot import name <q>(?<exported>[\\w]{1,80})<e> from (?:partially initialized module )?<q>(?<module>[\\w.]{1,160})'),
    },
    {
        kind: 'export-exists',
        pattern: re('Module <q>{1,2}(?<module>[^\'"\\n]{1,200})<e>{1,2} (?:has no exported member|declares) <q>?(?<exported>[\\w$]{1,80})'),
    },
    { kind: 'export-exists', pattern: re('<q>?(?<exported>[\\w$]{1,80})<e>? (?:is )?not (?:found|exported)(?: in| by| from) <q>(?<module>[^\'"\\n]{1,200})') },
    {
        kind: 'export-exists',
        pattern: /undefined reference to [`'"](?<exported>[^'"`\n]{1,160})|unresolved external symbol (?<exported2>\S{1,160})|Undefined symbols for architecture/,
    },
    { kind: 'export-exists', pattern: re('unresolved import[^\\n]{0,4}<q>(?<module>[\\w:]{1,160})') },
    {
        kind: 'module-exists',
        pattern: re("(?:Cannot find (?:module|package)|Could not resolve|Failed to resolve import|Can't resolve|Unable to resolve (?:path to )?module|Failed to load url|Cannot find type definition file for) <q>?(?<module>[^'\"`\\n\\s]{1,200})"),
    },
    {
        kind: 'module-exists',
        pattern: re('No module named <q>(?<module>[\\w.]{1,160})|Cannot find implementation or library stub for module named <q>(?<module2>[\\w.]{1,160})|Unable to import <q>(?<module3>[\\w.]{1,160})|Import <q>(?<module4>[\\w.]{1,160})<e> could not be resolved'),
    },
    {
        kind: 'module-exists',
        pattern: /no required module provides package (?<module>\S{1,200}?);?(?:\s|$)|package (?<module2>[\w./-]{1,200}) is not in (?:std|GOROOT)|cannot find package "(?<module3>[^"\n]{1,200})/,
    },
    {
        kind: 'module-exists',
        pattern: /package (?<module>[\w.]{1,200}) does not exist|fatal error: (?<module2>[\w./+-]{1,200}): No such file|fatal error: '(?<module3>[^'\n]{1,200})' file not found|cannot load such file -- (?<module4>\S{1,200})|Class "(?<module5>[^"\n]{1,160})" not found|file not found for module `(?<module6>\w{1,80})|ERR_MODULE_NOT_FOUND/,
    },
    {
        kind: 'never-null',
        pattern: /Cannot read propert(?:y|ies) of null(?: \(reading '(?<member>[^']{1,80})'\))?|'NoneType' object|nil pointer dereference|called `Option::unwrap\(\)` on a `None`|NullPointerException(?:: Cannot invoke "(?<callee>[^"\n]{1,160})" because "(?<name>[^"\n]{1,80})")?|NullReferenceException|segmentation fault|Segmentation fault|SIGSEGV|on null\b|undefined method [`'](?<member2>\w{1,80})' for nil|assignment to entry in nil map|(?:Object|'(?<name2>[^'\n]{1,80})') is possibly '(?:null|undefined)'/i,
    },
    {
        kind: 'member-exists',
        pattern: re('Property <q>(?<member>[\\w$#-]{1,80})<e> (?:does not exist on|is missing in|is private and only accessible within) (?:type|class) <q>(?<owner>[^\'"\\n]{1,120})'),
    },
    { kind: 'member-exists', pattern: re('<q>(?<member>[\\w$#-]{1,80})<e> does not exist in type <q>(?<owner>[^\'"\\n]{1,120})') },
    { kind: 'member-exists', pattern: re('(?:type object |module )?<q>(?<owner>[\\w.[\\]]{1,120})<e>(?: object)? has no attribute <q>(?<member>\\w{1,80})') },
    { kind: 'member-exists', pattern: /AttributeError: (?<member>[A-Za-z_]\w{0,79})$/m },
    { kind: 'member-exists', pattern: re('(?:Instance of|Class|Module) <q>(?<owner>[\\w.]{1,120})<e> has no <q>(?<member>\\w{1,80})') },
    {
        kind: 'member-exists',
        pattern: re('no (?:variant|method|field|associated item|function or associated item|associated function)[^\\n]{0,40}? ?(?:named )?<q>(?<member>\\w{1,80})<e>[^\\n]{0,40}?(?:found for|on type|in)[^\\n`]{0,60}<q>(?<owner>[\\w:<>&\\x27 ]{1,120})'),
    },
    { kind: 'member-exists', pattern: /(?<name>[\w.[\]()*]{1,80})\.(?<member>\w{1,80}) undefined \(type (?<owner>[^\s)]{1,120}) has no field or method/ },
    {
        kind: 'member-exists',
        pattern: re('has no member named <q>(?<member>\\w{1,80})|no member named <q>(?<member2>\\w{1,80})<e> in <q>(?<owner>[\\w:]{1,120})'),
    },
    { kind: 'member-exists', pattern: re('<q>(?<owner>[\\w.<>]{1,120})<e> does not contain a definition for <q>(?<member>\\w{1,80})') },
    {
        kind: 'member-exists',
        pattern: /Call to undefined method (?<owner>[\w\\]{1,160})::(?<member>\w{1,80})|undefined (?:local variable or )?method [`'](?<member2>[\w?!]{1,80})' for (?:an instance of )?(?<owner2>#?<?[\w:]{1,120})|Access to an undefined property (?<owner3>[\w\\]{1,160})::\$(?<member3>\w{1,80})|Undefined (?:array key|index|property)[: ]{1,3}["']?(?<member4>[\w$:]{1,80})/,
    },
    {
        kind: 'member-exists',
        pattern: /Cannot read propert(?:y|ies) of undefined(?: \(reading '(?<member>[^'\n]{1,80})'\))?|Cannot destructure property '(?<member2>[^'\n]{1,80})'|(?<owner>[\w$.]{0,80})\.(?<member3>[\w$]{1,80}) is not a (?:function|constructor)|\b(?<name>[\w$]{1,80}) is not a (?:function|constructor)|KeyError: (?<member4>'[^'\n]{1,80}')|NoSuchMethodError|NoSuchFieldError|NoMethodError/,
    },
    {
        kind: 'member-exists',
        message: true,
        pattern: /cannot find symbol[\s\S]{0,200}?symbol:\s{1,4}(?:method|variable|class) (?<member>\w{1,80})[\s\S]{0,120}?location:\s{1,4}(?:variable \w{1,80} of type|class|interface) (?<owner>[\w.<>]{1,160})/,
    },
    {
        kind: 'member-exists',
        pattern: /symbol:\s{1,4}(?:method|variable|class) (?<member>\w{1,80})[\s\S]{0,120}?location:\s{1,4}(?:variable \w{1,80} of type|class|interface) (?<owner>[\w.<>]{1,160})/,
    },
    {
        kind: 'name-defined',
        pattern: re('Cannot find name <q>(?<name>[\\w$]{1,80})|<q>?(?<name2>[\\w$]{1,80})<e>? is not defined\\b|name <q>(?<name3>\\w{1,80})<e> is not defined|[Uu]ndefined (?:name|variable|local variable or method) <q>?(?<name4>\\w{1,80})|undefined: (?<name5>[\\w.]{1,120})|cannot find (?:value|function|type|macro|struct)[^\\n`]{0,40}<q>(?<name6>[\\w:]{1,80})|<q>(?<name7>\\w{1,80})<e> (?:undeclared|was not declared|does not name a type|has not been declared)|use of undeclared identifier <q>(?<name8>\\w{1,80})|unknown type name <q>(?<name9>\\w{1,80})'),
    },
    {
        kind: 'name-defined',
        pattern: re('The name <q>(?<name>\\w{1,80})<e> does not exist|cannot find symbol|Undeclared variable|Undefined variable \\$?(?<name2>\\w{1,80})'),
    },
    {
        kind: 'signature',
        pattern: re('Expected (?:at least )?\\d{1,3}(?:-\\d{1,3})? arguments?, but got|(?<callee>[\\w.]{1,120})\\(\\) (?:missing \\d{1,3} required|takes \\d{1,3}|got an unexpected keyword argument|got multiple values)|(?:not enough|too many) arguments (?:in call )?to (?<callee2>[\\w.]{1,120})|Missing (?:positional|named) argument|Too (?:few|many) arguments|ArgumentCountError|wrong number of arguments|(?:method|constructor) (?<callee3>\\w{1,80}) in (?:class|interface|record|enum) (?<owner>[\\w.<>]{1,120}) cannot be applied|No overload (?:for|matches)|this (?:function|method) takes \\d{1,3} arguments?|assignment mismatch|Unexpected keyword argument'),
    },
    {
        kind: 'exhaustive',
        pattern: re('not assignable to type <q>never<e>|non-exhaustive patterns|does not cover all possible|not exhaustive|enumeration value <q>(?<member>\\w{1,80})<e> not handled|This comparison appears to be unintentional'),
    },
    {
        kind: 'type-is',
        pattern: re('(?:is not assignable to|Argument of type|incompatible types|mismatched types|cannot use .{1,120} as|Incompatible (?:types|return)|incompatible type|unsupported operand|cannot convert|no known conversion|could not convert|invalid operands|cannot be converted|Expected (?:string|number|object|array|boolean), received|invalid conversion from|the trait bound)'),
    },
    {
        kind: 'file-exists',
        pattern: re('ENOENT: no such file or directory, \\w{1,20} <q>(?<file>[^\'"\\n]{1,300})|FileNotFoundError: [^\\n]{0,80}?<q>(?<file2>[^\'"\\n]{1,300})|open (?<file3>[^\\s:]{1,300}): no such file|No such file or directory:? ?<q>(?<file4>[^\'"\\n]{1,300})|(?:COPY failed|failed to compute cache key)[^\\n]{0,120}?"?(?<file5>/?[\\w./-]{1,200})"?: not found|No files were found with the provided path: (?<file6>\\S{1,200})|No (?:files|such file)[^\\n]{0,40}'),
    },
    {
        kind: 'budget',
        pattern: /Coverage for (?:lines|branches|functions|statements) \([\d.]{1,7}%\) does not meet|Required test coverage of|exceeds? the (?:size )?limit|Package size limit has exceeded|bundle size .{0,60}exceed|Performance regression|total of [\d.]{1,8} is less than fail-under|thresholds? (?:on metrics .{0,80}have been|has been) crossed/,
    },
    {
        kind: 'style-rule',
        message: true,
        pattern: /Code style issues|would reformat|is not formatted|File content differs from formatting output|Diff in |\b(?:is|are) (?:defined|declared|assigned a value|imported) (?:but|and) (?:never|not) used|declared (?:and|but) not used|imported and not used|unused (?:variable|import)|is never (?:read|used)/,
    },
];

;// CONCATENATED MODULE: ./lib/parse/signatures/run.js
// Signatures of what the machine, the network, the environment or the set-up refused, whoever prints them.
/** Tried before the code signatures, because a wrapper's exception type says less than the refusal inside it. */
const RUN_SIGNATURES = [
    {
        kind: 'resource',
        pattern: /JavaScript heap out of memory|Reached heap limit|java\.lang\.OutOfMemoryError|\bOutOfMemoryError\b|MemoryError\b|std::bad_alloc|LLVM ERROR: out of memory|Cannot allocate memory|\bENOMEM\b|oom-kill|Out of memory: Killed|memory cgroup out of memory|fatal error: runtime: out of memory|ran out of memory/i,
        fixed: { resource: 'mem' },
    },
    {
        kind: 'resource',
        pattern: /No space left on device|\bENOSPC\b(?![^\n]{0,40}watchers)|Disk quota exceeded|not enough space on the disk|There is not enough space/i,
        fixed: { resource: 'disk' },
    },
    { kind: 'resource', pattern: /\bEMFILE\b|[Tt]oo many open files|\bENFILE\b/, fixed: { resource: 'fd' } },
    {
        kind: 'resource',
        message: true,
        pattern: /^(?:Killed|.{0,80}(?:signal: killed|SIGKILL|exit (?:code|status) 137|terminated by signal 9))/,
        fixed: { resource: 'mem', signal: 'SIGKILL' },
    },
    { kind: 'resource', pattern: /Process Exit Code: 137\b/, fixed: { resource: 'mem', signal: 'SIGKILL' } },
    {
        kind: 'runner',
        pattern: /The runner has received a shutdown signal|lost communication with the server|runner .{0,80}(?:was lost|went offline)|The hosted runner .{0,80}lost/,
    },
    { kind: 'port-free', pattern: /\bEADDRINUSE\b[^\n]{0,40}?(?<endpoint>[\w.:[\]*-]{0,60}:\d{2,5})/, fixed: { errno: 'EADDRINUSE' } },
    {
        kind: 'port-free',
        pattern: /listen tcp (?<endpoint>\S{1,80}): bind: address already in use|(?:[Aa]ddress|[Pp]ort)(?: \S{1,20})? (?:is )?already in use|\bEADDRINUSE\b/,
        fixed: { errno: 'EADDRINUSE' },
    },
    {
        kind: 'network-up',
        pattern: /(?:certificate (?:has expired|is not yet valid|verify failed)|CERT_HAS_EXPIRED|PKIX path building failed|CertificateExpiredException|The SSL connection could not be established|The remote certificate (?:is|was) (?:invalid|rejected)|invalid peer certificate|unable to get local issuer certificate|self[- ]signed certificate|x509: certificate has expired|SSL certificate problem|UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT\w*|DEPTH_ZERO_SELF_SIGNED_CERT|certificate signed by unknown authority|CERTIFICATE_VERIFY_FAILED)/,
    },
    {
        // A registry that refuses says more than the package that therefore is not found.
        kind: 'network-up',
        over: 'deps-resolve',
        pattern: /Unable to download data from https?:\/\/(?<endpoint>[\w.:[\]-]{3,120})[^\n]{0,200}? - (?:bad response [^\n]{0,40}?(?<httpStatus>[45]\d\d)\b|[^\n]{0,80}(?:refused|timed out|reset|getaddrinfo))|Could not transfer (?:artifact|metadata) [^\n]{1,200}? from\/to \S{1,80} \(https?:\/\/(?<endpoint2>[\w.:[\]-]{3,120})[^\n)]{0,200}\): (?:transfer failed|Connect|connect|Connection|Transfer failed|status code: (?:429|50[0-4])|(?:Read|connect) timed out|Name or|No route|Network)|Could not (?:GET|HEAD) 'https?:\/\/(?<endpoint3>[\w.:[\]-]{3,120})[^\n']{0,200}'\. Received status code (?<httpStatus2>429|50[0-4])/,
    },
    {
        kind: 'deps-resolve',
        pattern: /(?:npm (?:ERR!|error)[^\n]{0,20}\b(?:code )?(?<errno>ERESOLVE|ETARGET|E404|EUSAGE|EINTEGRITY|EBADENGINE)\b)|(?<errno2>ERR_PNPM_[A-Z_]{3,40}|YN00\d\d)|can only install packages when your package\.json and package-lock\.json|No matching (?:distribution|version) found for (?<dependency>[^\s.]{1,120})|ResolutionImpossible|No solution found when resolving|Could not resolve all (?:files|dependencies|artifacts|task dependencies) for configuration|missing go\.sum entry|failed to select a version for|Could not resolve dependencies|Could not resolve (?<dependency8>[\w.-]{1,80}:[\w.-]{1,80}:[\w.+-]{1,40}\w)|Could not find (?:a valid )?gem '(?<dependency2>[^']{1,100})|NU110[1-8]|Your requirements could not be resolved|Could not find a version that satisfies the requirement (?<dependency3>\S{1,100})|Unable to locate package (?<dependency4>\S{1,100})|Package '?(?<dependency5>[\w.+-]{1,100})'? has no installation candidate|No available formula with the name "(?<dependency6>[^"\n]{1,100})"|Unable to find a match: (?<dependency7>\S{1,100})|lockfile .{0,60}(?:out of date|not up to date|needs to be updated)/,
    },
    {
        kind: 'deps-resolve',
        pattern: /manifest for (?<dependency>\S{1,200}) (?:not found|unknown)|pull access denied for (?<dependency2>[^\s,]{1,200})|manifest unknown\b/,
    },
    { kind: 'service-up', pattern: /(?:connect )?ECONNREFUSED(?:[ \t:]{1,3}(?<endpoint>[\w.:[\]-]{3,80}:\d{2,5}))?/, fixed: { errno: 'ECONNREFUSED' } },
    {
        kind: 'service-up',
        pattern: /dial (?:tcp|udp) (?<endpoint>\S{1,80}): connect: connection refused|connection to server at "(?<endpoint2>[^"]{1,80})"[^\n]{0,80} failed|could not connect to server|[Cc]onnection refused \((?<endpoint4>[\w.-]{3,120}:\d{2,5})\)|Connection refused|psycopg2?\.OperationalError|MongoServerSelectionError|Redis(?:Connection| connection)[^\n]{0,80}(?:failed|refused)|Communications link failure|Failed to initialize container|container .{0,120}is unhealthy|service .{0,80}(?:never became healthy|failed to start)|Failed to connect to (?<endpoint3>[\w.-]{1,120} port \d{1,5})|actively refused it|Timed out waiting \d{1,7}ms from config\.webServer|No connection could be made because|connect: connection refused/,
        fixed: {},
    },
    { kind: 'network-up', pattern: /\b(?<errno>ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|EHOSTUNREACH|ENETUNREACH)\b(?: (?<endpoint>[\w.-]{3,120}))?/ },
    {
        kind: 'network-up',
        pattern: /Could not resolve host:? ?(?<endpoint>[\w.-]{0,120})|Temporary failure in name resolution|Name or service not known|nodename nor servname|getaddrinfo failed|UnknownHostException(?:: (?<endpoint2>[\w.-]{3,120}))?|failed to lookup address information|Connection reset by peer|[Cc]onnection timed out|[Cc]onnect timed out|ConnectTimeoutError|ConnectTimeout\b|ReadTimeoutError|Remote end closed connection without response|socket hang up|No route to host|dial (?:tcp|udp): lookup (?<endpoint3>[\w.-]{3,120})|TLS handshake timeout|503 Service Unavailable|502 Bad Gateway|429 Too Many Requests|API rate limit exceeded|toomanyrequests:|pull rate limit|Could not transfer artifact|NU1301|no such host|Network is unreachable|network is unreachable|i\/o timeout/,
    },
    {
        // What a client says when a server answers with a refusal; whether the server is one's own, the caller tells.
        kind: 'http-status',
        pattern: /HTTP Error (?<httpStatus>[45]\d\d)\b|\bERROR (?<httpStatus0>[45]\d\d): [A-Z]|\b(?<httpStatus2>[45]\d\d) (?:Client|Server) Error\b[^\n]{0,80}? for url: https?:\/\/(?<endpoint>[\w.:[\]-]{3,120})|Client error '(?<httpStatus3>4\d\d) [^'\n]{0,60}' for url 'https?:\/\/(?<endpoint2>[\w.:[\]-]{3,120})|Server error '(?<httpStatus4>5\d\d) [^'\n]{0,60}' for url 'https?:\/\/(?<endpoint3>[\w.:[\]-]{3,120})|Response code (?<httpStatus5>[45]\d\d) \(|The requested URL returned error: (?<httpStatus6>[45]\d\d)|Server returned HTTP response code: (?<httpStatus7>[45]\d\d) for URL: https?:\/\/(?<endpoint4>[\w.:[\]-]{3,120})|HTTP status (?:client|server) error \((?<httpStatus8>[45]\d\d)|the remote server returned an error: \((?<httpStatus9>[45]\d\d)\)/i,
    },
    {
        kind: 'http-status',
        pattern: /Response status code does not indicate success: (?<httpStatus>[45]\d\d)|the server responded with status (?<httpStatus2>[45]\d\d)|OpenURI::HTTPError: (?<httpStatus3>[45]\d\d)\b|\b(?<httpStatus4>[45]\d\d) "[^"\n]{1,60}" \(Net::HTTP|(?:Client|Server) error: `[A-Z]{3,7} https?:\/\/(?<endpoint>[\w.:[\]-]{3,120})[^`\n]{0,300}` resulted in a `(?<httpStatus5>[45]\d\d)|\b(?<httpStatus6>[45]\d\d), message='[^'\n]{0,60}', url=|Http(?:Client|Server)ErrorException[\w$]{0,60}: (?<httpStatus7>[45]\d\d)\b|HTTP request failed! HTTP\/[\d.]{1,3} (?<httpStatus8>[45]\d\d)|Net::HTTP\w{3,40}: {0,4}(?<httpStatus0>[45]\d\d) "|HTTPStatusError[^\n]{0,20}'(?<httpStatus9>[45]\d\d) /,
    },
    {
        kind: 'env-set',
        pattern: /(?:[Mm]issing|[Uu]ndefined|[Uu]nset|[Rr]equired?)(?: required)? (?:environment variables?|env(?:ironment)? vars?)[: ]{1,3}['"`$]?(?<envVar>[A-Z][A-Z0-9_]{2,60})/,
    },
    {
        kind: 'env-set',
        pattern: /(?:[Ee]nvironment variable|[Ee]nv var) ['"`$]?(?<envVar>[A-Z][A-Z0-9_]{2,60})['"`]? (?:is )?(?:not (?:set|found|defined)|missing|required|undefined|must be)|\$?\b(?<envVar2>[A-Z][A-Z0-9]{1,30}_[A-Z0-9_]{1,40})\b['"`]? (?:is (?:required|not set|not defined|undefined|missing|unset|empty)|must be (?:set|defined|given))|(?<envVar3>[A-Z][A-Z0-9_]{2,60}): (?:unbound variable|parameter (?:not set|null or not set))|KeyError: '(?<envVar4>[A-Z][A-Z0-9]{1,30}_[A-Z0-9_]{1,40})'|Input required and not supplied: (?<envVar5>[\w-]{1,60})/,
    },
    {
        kind: 'env-set',
        pattern: /Bad credentials|Permission denied \(publickey\)|Resource not accessible by integration|could not read Username for|Authentication failed for|secret .{0,60}(?:not found|is not set|is empty)/,
    },
    {
        kind: 'tool-present',
        pattern: /(?:^|: |line \d{1,5}: )(?<command>[\w./+-]{1,80}): (?:command )?not found\b|'(?<command2>[^'\n]{1,80})' is not recognized as|executable file not found in \$PATH|Unsupported engine|requires (?:a )?Python|go\.mod requires go >=|invalid (?:target|source) release|release version \d{1,3} not supported|Unsupported class file major version|UnsupportedClassVersionError|class file has wrong version|NETSDK1045|GLIBC_\S{1,20}' not found|[Ee]xec format error|spawn (?<command3>\S{1,80}) ENOENT/m,
    },
    {
        kind: 'generated-fresh',
        pattern: /(?:is|are) (?:out of date|out-of-date|stale)\b|needs to be regenerated|please (?:re)?run [`'"]?(?<command>[^`'"\n]{1,80}generate[^`'"\n]{0,40})|go mod tidy|generated files? (?:differ|changed|are not)/i,
    },
    { kind: 'race', pattern: /WARNING: DATA RACE|(?:Address|Thread|Memory|Leak|UndefinedBehavior)Sanitizer:|runtime error: |fatal error: concurrent map/ },
    {
        kind: 'time-limit',
        pattern: /(?:[Tt]est|[Hh]ook) timed out in \d{1,9}\s?ms|Exceeded timeout of|Timeout of \d{1,9}ms exceeded|panic: test timed out after|Failed: Timeout >|\*\*\*Timeout|exceeded the maximum execution time|The operation was cancell?ed|all goroutines are asleep - deadlock|timed out after \d{1,6}|timed out waiting for (?:the condition|\S{1,80} to )/,
    },
];

;// CONCATENATED MODULE: ./lib/parse/signatures/values.js
// Signatures of assertions: what a test expected and what it got.
/** Groups `expected` and `actual` are the raw printed values. */
const VALUE_SIGNATURES = [
    {
        kind: 'snapshot',
        pattern: /Snapshot [`'"]?(?<snapshot>[^`'"\n]{1,200}?)[`'"]? mismatched|toMatch(?:Inline|File)?Snapshot|New snapshot was (?:not )?written|snapshot assertion for '(?<snapshot2>[^'\n]{1,200})|Screenshot comparison failed|snapshot does not exist|does not match the (?:golden|snapshot)/,
    },
    {
        kind: 'ui-present',
        tests: true,
        pattern: /Expected (?:string|substring|pattern): {1,3}(?<expected>[^\n]{1,200})\n\s{0,8}Received string: {1,6}(?<actual>[^\n]{1,200})/,
    },
    {
        kind: 'ui-present',
        pattern: /waiting for (?:expect\()?(?:locator|getBy\w{1,20}|selector)\(?(?<name>[^\n]{1,120})|strict mode violation|Expected to find element: `?(?<name2>[^`\n]{1,120})`?, but never found|Unable to find an? (?:accessible )?element|NoSuchElementException|locator\.\w{1,20}: Timeout/,
    },
    {
        kind: 'http-status',
        pattern: /expected (?<expected>\d{3}) "[^"\n]{0,60}", got (?<actual>\d{3})|Status expected:<(?<expected2>\d{3})> but was:<(?<actual2>\d{3})>|Request failed with status code (?<httpStatus>\d{3})|HTTPError: (?<httpStatus2>\d{3})|(?:GET|POST|PUT|PATCH|DELETE|HEAD)[^\n]{0,60}? = (?<actual3>[1-5]\d\d), want (?<expected3>[1-5]\d\d)|expected (?:response )?status(?: code)? (?:to be )?(?<expected4>[1-5]\d\d)[^\n]{0,40}?(?:got|received|was) (?<actual4>[1-5]\d\d)/,
    },
    {
        kind: 'throws',
        tests: true,
        pattern: /expected \[?[Ff]unction[^\n]{0,60}? to throw[^\n]{0,60}?(?:including|matching)? ?'(?<expected>[^'\n]{1,200})' but got '(?<actual>[^'\n]{1,200})'/,
    },
    {
        kind: 'throws',
        tests: true,
        pattern: /DID NOT RAISE|to throw (?:an )?(?:error|exception)|Expected [\w.]{1,120} to be thrown|Missing expected (?:exception|rejection)|expected .{0,80} to throw|assertThrows|Failed asserting that exception|should have thrown|promise resolved .{0,80}instead of rejecting/,
    },
    {
        kind: 'value-is',
        tests: true,
        message: true,
        pattern: /^(?:\w*Error[^\n:]{0,40}: )?expected (?<actual>.{1,160}?) to (?:be|equal|deeply equal|strictly equal|have|include|contain|match)(?: (?:a )?(?:length|size|value|property)(?: of)?)? ?(?<expected>[^\n]{0,160}?)(?: but got .{1,80})?(?: \/\/ .*)?$/m,
    },
    {
        kind: 'value-is',
        tests: true,
        pattern: /Expected(?: value)?: (?<expected>[^\n]{1,200})\n[^\n]{0,20}(?:Received|Actual)(?: value)?: ?(?<actual>[^\n]{1,200})/,
    },
    { kind: 'value-is', tests: true, pattern: /expected:? ?<(?<expected>[^>\n]{0,200})> but was:? ?<(?<actual>[^>\n]{0,200})>/i },
    {
        kind: 'value-is',
        tests: true,
        pattern: /assertion [`'"]?left == right[`'"]? failed[^\n]{0,200}\n\s{0,8}left: (?<actual>[^\n]{1,200})\n\s{0,8}right: (?<expected>[^\n]{1,200})/,
    },
    { kind: 'value-is', tests: true, pattern: /\b[Gg]ot:? (?<actual>[^,;\n]{1,160})[,;] ?want:? (?<expected>[^\n]{1,160})/ },
    { kind: 'value-is', tests: true, pattern: / = (?<actual>[^\n]{1,160}?),? want (?<expected>[^\n]{1,160})/ },
    {
        kind: 'value-is',
        tests: true,
        pattern: /Not equal:\s{0,4}\n?\s{0,24}expected: ?(?<expected>[^\n]{1,200})\n\s{0,24}actual\s{0,3}: ?(?<actual>[^\n]{1,200})/,
    },
    {
        kind: 'value-is',
        tests: true,
        pattern: /Expected equality of these values:\n\s{1,8}(?<actual>[^\n]{1,200})(?:\n\s{1,8}Which is: (?<actual2>[^\n]{1,200}))?\n\s{1,8}(?<expected>[^\n]{1,200})/,
    },
    { kind: 'value-is', tests: true, pattern: /expected: (?<expected>[^\n]{1,200})\n\s{0,12}got: (?<actual>[^\n]{1,200})/ },
    {
        kind: 'value-is',
        tests: true,
        pattern: /Failed asserting that (?:two \w{1,12} are (?:equal|identical|the same)|(?<actual>[^\n]{1,120}) (?:is identical to|matches expected|equals) (?<expected>[^\n]{1,120}?))\.?$/m,
    },
    { kind: 'value-is', tests: true, pattern: /--- Expected\n\+\+\+ Actual\n@@[^\n]{0,20}@@\n-(?<expected>[^\n]{1,200})\n\+(?<actual>[^\n]{1,200})/ },
    { kind: 'value-is', tests: true, pattern: /AssertionError: (?<actual>[^\n]{1,120}?) != (?<expected>[^\n]{1,120})/ },
    { kind: 'value-is', tests: true, pattern: /assert (?<actual>[^\n=!<>]{1,160}?) == (?<expected>[^\n=]{1,160})/ },
    { kind: 'value-is', tests: true, pattern: /^(?<actual>[^\n]{1,120}?) !== (?<expected>[^\n]{1,120})$/m },
    { kind: 'throws', tests: true, pattern: /^(?:[\w.$]{0,120}\.)?(?<exception>(?!Assert)[A-Z]\w{2,60}(?:Error|Exception|Panic|Failure|Warning))\b/m },
    { kind: 'throws', tests: true, pattern: /^(?:Uncaught |thrown: |panic: )(?<exception>[^\n]{1,120})/m },
];

;// CONCATENATED MODULE: ./lib/parse/signatures/index.js
// All signatures, in the order in which they are tried.



const SIGNATURES = [...RUN_SIGNATURES, ...CODE_SIGNATURES, ...VALUE_SIGNATURES];

;// CONCATENATED MODULE: ./lib/parse/signatures/literals.js
const LITERALS = [["javascript heap out of memory","reached heap limit","java.lang.outofmemoryerror","outofmemoryerror","memoryerror","std::bad_alloc","llvm error: out of memory","cannot allocate memory","enomem","oom-kill","out of memory: killed","memory cgroup out of memory","fatal error: runtime: out of memory","ran out of memory"],["no space left on device","enospc","disk quota exceeded","not enough space on the disk","there is not enough space"],["EMFILE","oo many open files","ENFILE"],["Killed","signal: killed","SIGKILL","exit ","terminated by signal 9"],["Process Exit Code: 137"],["The runner has received a shutdown signal","lost communication with the server","was lost","went offline","The hosted runner "],["EADDRINUSE"],[": bind: address already in use","already in use","EADDRINUSE"],["certificate ","CERT_HAS_EXPIRED","PKIX path building failed","CertificateExpiredException","The SSL connection could not be established","The remote certificate ","invalid peer certificate","unable to get local issuer certificate","signed certificate","x509: certificate has expired","SSL certificate problem","UNABLE_TO_VERIFY_LEAF_SIGNATURE","SELF_SIGNED_CERT","DEPTH_ZERO_SELF_SIGNED_CERT","certificate signed by unknown authority","CERTIFICATE_VERIFY_FAILED"],["Unable to download data from http","Could not transfer ","'. Received status code "],["npm ","ERR_PNPM_","YN00","can only install packages when your package.json and package-lock.json","No matching ","ResolutionImpossible","No solution found when resolving","Could not resolve all ","missing go.sum entry","failed to select a version for","Could not resolve dependencies","Could not resolve ","Could not find ","NU110","Your requirements could not be resolved","Could not find a version that satisfies the requirement ","Unable to locate package "," has no installation candidate","No available formula with the name \"","Unable to find a match: ","out of date","not up to date","needs to be updated"],["manifest for ","pull access denied for ","manifest unknown"],["ECONNREFUSED"],[": connect: connection refused","connection to server at \"","could not connect to server","onnection refused (","Connection refused",".OperationalError","MongoServerSelectionError","Connection"," connection","Communications link failure","Failed to initialize container","is unhealthy","never became healthy","failed to start","Failed to connect to ","actively refused it","Timed out waiting ","No connection could be made because","connect: connection refused"],["ENOTFOUND","EAI_AGAIN","ETIMEDOUT","ECONNRESET","EHOSTUNREACH","ENETUNREACH"],["Could not resolve host","Temporary failure in name resolution","Name or service not known","nodename nor servname","getaddrinfo failed","UnknownHostException","failed to lookup address information","Connection reset by peer","onnection timed out","onnect timed out","ConnectTimeoutError","ConnectTimeout","ReadTimeoutError","Remote end closed connection without response","socket hang up","No route to host",": lookup ","TLS handshake timeout","503 Service Unavailable","502 Bad Gateway","429 Too Many Requests","API rate limit exceeded","toomanyrequests:","pull rate limit","Could not transfer artifact","NU1301","no such host","Network is unreachable","network is unreachable","i/o timeout"],["http error ","error "," for url: http","client error '","server error '","response code ","the requested url returned error: ","server returned http response code: ","http status ","the remote server returned an error: ("],["Response status code does not indicate success: ","the server responded with status ","OpenURI::HTTPError: ","\" (Net::HTTP","` resulted in a `",", message='","ErrorException","HTTP request failed! HTTP/","Net::HTTP","HTTPStatusError"],["environment variable"," var"],["nvironment variable","nv var","required","not set","not defined","undefined","missing","unset","empty","must be ","unbound variable","parameter ","KeyError: '","Input required and not supplied: "],["Bad credentials","Permission denied (publickey)","Resource not accessible by integration","could not read Username for","Authentication failed for","not found","is not set","is empty"],["not found","' is not recognized as","executable file not found in $PATH","Unsupported engine","requires ","go.mod requires go >=","invalid ","release version ","Unsupported class file major version","UnsupportedClassVersionError","class file has wrong version","NETSDK1045","' not found","xec format error"," ENOENT"],["out of date","out-of-date","stale","needs to be regenerated","generate","go mod tidy","generated file"],["WARNING: DATA RACE","Sanitizer:","runtime error: ","fatal error: concurrent map"],[" timed out in ","Exceeded timeout of","Timeout of ","panic: test timed out after","Failed: Timeout >","***Timeout","exceeded the maximum execution time","The operation was cancel","all goroutines are asleep - deadlock","timed out after ","timed out waiting for "],["Parsing error:","Transform failed","SyntaxError: ","IndentationError:","TabError:","Unexpected token","nterminated ","arse error","syntax error","reached end of file while parsing","unexpected end of ","mapping values are not allowed","expected ","' expected","was never closed","unclosed ","Invalid JSON","JSON.parse","is not valid JSON","JSONDecodeError","Expecting property name","Argument or block definition required","Unexpected end of JSON"],["requested module "],["cannot import name "],["has no exported member","declares"],["found","exported"],["undefined reference to ","unresolved external symbol ","Undefined symbols for architecture"],["unresolved import"],["Cannot find ","Could not resolve","Failed to resolve import","Can't resolve","Unable to resolve ","Failed to load url","Cannot find type definition file for"],["No module named ","Cannot find implementation or library stub for module named ","Unable to import "," could not be resolved"],["no required module provides package "," is not in ","cannot find package \""],[" does not exist","fatal error: ","fatal error: '","cannot load such file -- ","\" not found","file not found for module `","ERR_MODULE_NOT_FOUND"],["cannot read propert","'nonetype' object","nil pointer dereference","called `option::unwrap()` on a `none`","nullpointerexception","nullreferenceexception","segmentation fault","segmentation fault","sigsegv","on null","undefined method ","assignment to entry in nil map"," is possibly '"],["does not exist on","is missing in","is private and only accessible within"],[" does not exist in type "],[" has no attribute "],["AttributeError: "],[" has no "],["variant","method","field","associated item","function or associated item","associated function"],[" undefined (type "],["has no member named ","no member named "],[" does not contain a definition for "],["Call to undefined method ","undefined ","Access to an undefined property ","Undefined "],["Cannot read propert","Cannot destructure property '"," is not a ","KeyError: ","NoSuchMethodError","NoSuchFieldError","NoMethodError"],["cannot find symbol"],["location:"],["Cannot find name "," is not defined","ndefined ","undefined: ","cannot find ","undeclared","was not declared","does not name a type","has not been declared","use of undeclared identifier ","unknown type name "],[" does not exist","cannot find symbol","Undeclared variable","Undefined variable "],["Expected "," required","takes ","got an unexpected keyword argument","got multiple values"," arguments "," argument"," arguments","ArgumentCountError","wrong number of arguments"," cannot be applied","No overload ","assignment mismatch","Unexpected keyword argument"],["not assignable to type ","non-exhaustive patterns","does not cover all possible","not exhaustive","enumeration value ","This comparison appears to be unintentional"],["is not assignable to","Argument of type","incompatible types","mismatched types","cannot use ","Incompatible ","incompatible type","unsupported operand","cannot convert","no known conversion","could not convert","invalid operands","cannot be converted",", received","invalid conversion from","the trait bound"],["ENOENT: no such file or directory, ","FileNotFoundError: ",": no such file","No such file or directory",": not found","No files were found with the provided path: ","files","such file"],["Coverage for ","Required test coverage of","exceed","Package size limit has exceeded","bundle size ","Performance regression"," is less than fail-under","threshold"],["Code style issues","would reformat","is not formatted","File content differs from formatting output","Diff in ","defined","declared","assigned a value","imported","declared ","imported and not used","unused ","is never "],[" mismatched","Snapshot","New snapshot was ","snapshot assertion for '","Screenshot comparison failed","snapshot does not exist","does not match the "],["Received string: "],["waiting for ","strict mode violation","Expected to find element: ","Unable to find a","NoSuchElementException",": Timeout"],["expected ","Status expected:<","Request failed with status code ","HTTPError: ",", want "],["' but got '"],["DID NOT RAISE","to throw "," to be thrown","Missing expected ","expected ","assertThrows","Failed asserting that exception","should have thrown","promise resolved "],["expected "],["Expected"],["> but was"],["left == right"],["want"],[" want "],["Not equal:"],["Expected equality of these values:\n"],["expected: "],["Failed asserting that "],["--- Expected\n+++ Actual\n@@"],["AssertionError: "],["assert "],[" !== "],["Error","Exception","Panic","Failure","Warning"],["Uncaught ","thrown: ","panic: "]];

;// CONCATENATED MODULE: ./lib/parse/signatures/rules.js
// Rule codes that by themselves tell the kind of assumption, by tool.
/** First fit wins; rules not listed are told by the message, else they are style rules. */
const RULE_KINDS = [
    // TypeScript's diagnostic numbers: 1xxx are syntax, 5xxx and 6xxx configuration.
    { rule: /^TS1\d{3}$/, kind: 'syntax' },
    { rule: /^TS(?:2307|2792|7016|6053|2688|18003)$/, kind: 'module-exists' },
    { rule: /^TS(?:2305|2614|2724|2459|2460|1192)$/, kind: 'export-exists' },
    { rule: /^TS(?:2304|2552|2503|2580|2582|2583|2584|18004)$/, kind: 'name-defined' },
    { rule: /^TS(?:2339|2551|2353|2741|2739|2740|2550|2570|2576|7053|2561)$/, kind: 'member-exists' },
    { rule: /^TS(?:2531|2532|2533|2721|2722|2723|18046|18047|18048|18049|18050)$/, kind: 'never-null' },
    { rule: /^TS(?:2554|2555|2556|2575|2558|2743)$/, kind: 'signature' },
    { rule: /^TS(?:2367|2678|2366|7030)$/, kind: 'exhaustive' },
    { rule: /^-W(?:error=)?(?:unused|unneeded|missing-|extra-semi|shadow|comment|pedantic|deprecated)/, kind: 'style-rule' },
    { rule: /^-W(?:implicit-function-declaration)/, kind: 'name-defined' },
    { rule: /^-W/, kind: 'type-is' },
    { rule: /^TS(?:6133|6192|6196|6198|6199|7027|7028|7006|7031)$/, kind: 'style-rule' },
    { rule: /^TS(?:2322|2345|2416|2769|2352|2344|2411|2420|2430|2740|2355|2349|2488|2365|2362|2363)$/, kind: 'type-is' },
    { rule: /^TS(?:5\d{3}|6\d{3})$/, kind: 'config-valid' },
    { rule: /^(?:import(?:-x)?|n|node)\/(?:no-unresolved|no-missing-import|no-missing-require)$/, kind: 'module-exists' },
    { rule: /^import(?:-x)?\/(?:named|namespace|default|export)$/, kind: 'export-exists' },
    {
        rule: /^(?:no-undef|no-undefined-variable|undefined-variable|F821|E0602|name-defined|reportUndefinedVariable|noUndeclaredVariables|SC2154)$/,
        kind: 'name-defined',
    },
    { rule: /^(?:E999|E9\d\d|E0001|syntax-error|invalid-syntax|syntax|SyntaxError|SC10\d\d|CS100[0-9]|CS151[34]|C2143|C2059)$/, kind: 'syntax' },
    { rule: /^(?:import-not-found|import-untyped|import-error|E0401|reportMissingImports|E0432|E0433|E0583|CS0246|C1083|import)$/, kind: 'module-exists' },
    { rule: /^(?:no-name-in-module|E0611|reportAttributeAccessIssue)$/, kind: 'export-exists' },
    { rule: /^(?:attr-defined|no-member|E1101|E0599|E0609|E0560|E0026|CS1061|CS0117)$/, kind: 'member-exists' },
    { rule: /^(?:union-attr|reportOptionalMemberAccess|CS860[0-9]|CS8618)$/, kind: 'never-null' },
    {
        rule: /^(?:arg-type|assignment|return-value|return|operator|index|var-annotated|reportArgumentType|reportReturnType|reportAssignmentType|E0308|E0277|CS0029|CS1503|CS0266)$/,
        kind: 'type-is',
    },
    { rule: /^(?:call-arg|call-overload|no-value-for-parameter|too-many-function-args|E1120|E1121|reportCallIssue|E0061|CS7036|CS1501)$/, kind: 'signature' },
    { rule: /^(?:E0004|exhaustive-match|match-exhaustive|switch-exhaustiveness-check|CS8509|-Wswitch)$/, kind: 'exhaustive' },
    { rule: /^(?:E0425|CS0103|E0412)$/, kind: 'name-defined' },
];

;// CONCATENATED MODULE: ./lib/parse/signatures/symbols.js
// Picks the names a message speaks of: what it quotes, calls, qualifies or writes in a code-like way.
const QUOTED = /(?:'([^'\n]{1,120})'|"([^"\n]{1,120})"|`([^`\n]{1,120})`|[\u2018\u201C]([^\u2019\u201D\n]{1,120})[\u2019\u201D])/g;
const CODE_WORD = /\b(?:[A-Za-z_$][\w$]{0,60}(?:(?:\.|::|#|->)[A-Za-z_$][\w$]{0,60}){1,4}|[a-z$][a-z0-9$]{0,40}[A-Z][\w$]{0,40}|[A-Z][a-z0-9]{1,40}[A-Z][\w$]{0,40}|[A-Za-z]{1,40}_[\w$]{1,40}|[A-Za-z_$][\w$]{1,60}(?=\())/g;
const IDENTIFIER = /[A-Za-z_$][\w$]{1,60}/g;
const MAX_SYMBOLS = 24;
const DULL = new Set([
    'undefined',
    'null',
    'true',
    'false',
    'None',
    'True',
    'False',
    'nil',
    'NaN',
    'Error',
    'AssertionError',
    'TypeError',
    'ReferenceError',
    'Exception',
    'string',
    'number',
    'boolean',
    'object',
    'any',
    'unknown',
    'never',
    'void',
    'function',
    'int',
    'str',
    'float',
    'bool',
    'type',
    'self',
    'this',
    'expected',
    'actual',
    'received',
    'Expected',
    'Received',
    'equal',
    'the',
    'and',
    'not',
    'assert',
    'assertEqual',
    'toBe',
    'toEqual',
    'expect',
    'strictEqual',
    'deepStrictEqual',
    'deepEqual',
    'toThrow',
    'toStrictEqual',
    'anonymous',
    'Object',
    'Function',
    'Promise',
    'Array',
    'String',
    'Number',
    'Set',
    'Map',
]);
/** The names in a message, then in its detail's first lines, most telling first, at most 24, without those that say nothing. */
function symbolsOf(message, detail) {
    const found = new Set();
    const add = (name) => {
        if (name && name.length > 1 && !DULL.has(name) && found.size < MAX_SYMBOLS)
            found.add(name);
    };
    for (const text of [message, detail.slice(0, 1_500)]) {
        for (const match of text.matchAll(QUOTED)) {
            const quoted = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
            if (/^[\w$@./:#*-]+$/.test(quoted))
                add(quoted);
            for (const word of quoted.match(IDENTIFIER) ?? [])
                add(word);
        }
        for (const match of text.matchAll(CODE_WORD)) {
            add(match[0]);
            for (const word of match[0].split(/\.|::|#|->/))
                add(word);
        }
    }
    return [...found];
}

;// CONCATENATED MODULE: ./lib/parse/facts.js
// Reads from a message which kind of assumption it contradicts and the named things it speaks of.
// The signatures are ordered data: the first that fits gives the kind, all that fit give facts.





const TEXT_CHARS = 4_000;
const FACT_CHARS = 200;
/** Characters of texts whose answer is kept: legs of a matrix say the same things. */
const KEPT_CHARS = 1_000_000;
const ignoresCase = (number) => SIGNATURES[number]?.pattern.flags.includes('i') === true;
const EXACT = gramIndex(LITERALS.map((literals, number) => (ignoresCase(number) ? [] : literals)));
const CASELESS = gramIndex(LITERALS.map((literals, number) => (ignoresCase(number) ? literals : [])));
const kept = new Map();
let keptChars = 0;
/** The kind and facts a text carries; `unknown` and no symbols when it says nothing we know. Linear in the text, of which 4,000 characters count. */
function factsOf(said) {
    const detail = said.detail.slice(0, TEXT_CHARS);
    const key = [said.tool, said.rule ?? '', said.isTest ? 't' : '', said.message, detail].join('\u0000');
    const before = kept.get(key);
    if (before)
        return before;
    const known = readFacts(said, detail);
    keptChars += key.length;
    if (keptChars > KEPT_CHARS) {
        kept.clear();
        keptChars = key.length;
    }
    kept.set(key, known);
    return known;
}
function readFacts(said, detail) {
    const facts = {};
    let kind = kindOfRule(said);
    for (const text of [said.message, detail]) {
        for (const signature of signaturesFor(text)) {
            if (signature.tests === true && !said.isTest)
                continue;
            if (text === detail && signature.message === true)
                continue;
            const match = signature.pattern.exec(text);
            if (!match)
                continue;
            kind = kind === null || kind === signature.over ? signature.kind : kind;
            collect(facts, match.groups ?? {}, signature.fixed);
        }
    }
    return { kind: kind ?? fallbackKind(said), facts: { symbols: symbolsOf(said.message, detail), ...facts } };
}
/** The signatures that can match a text, in their order. */
function signaturesFor(text) {
    if (!text)
        return [];
    const numbers = new Set([...EXACT(text), ...CASELESS(text.toLowerCase())]);
    return SIGNATURES.filter((_, number) => numbers.has(number));
}
/** The kind a tool's own rule code stands for, null when it says none. */
function kindOfRule({ tool, rule }) {
    if (!rule)
        return null;
    return RULE_KINDS.find((row) => row.rule.test(rule) && (!row.tool || row.tool.test(tool)))?.kind ?? null;
}
function collect(facts, groups, fixed = {}) {
    for (const [name, value] of Object.entries({ ...fixed, ...groups })) {
        if (value === undefined || typeof value === 'object')
            continue;
        // A pattern with alternatives names its groups `member`, `member2`, …
        const fact = name.replace(/\d$/, '');
        if (fact in facts || value === '')
            continue;
        facts[fact] = fact === 'httpStatus' || fact === 'exitCode' ? Number(value) : textFact(fact, String(value).trim());
    }
}
/** curl says `host port 80` where others say `host:80`. */
const textFact = (fact, value) => (fact === 'endpoint' ? value.replace(/ port (?=\d)/, ':') : value).slice(0, FACT_CHARS);
function fallbackKind({ rule, isTest }) {
    if (isTest)
        return 'value-is';
    return rule ? 'style-rule' : 'unknown';
}


/***/ })

};
;