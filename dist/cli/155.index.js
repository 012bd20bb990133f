"use strict";
exports.id = 155;
exports.ids = [155];
exports.modules = {

/***/ 2435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ locationOf),
/* harmony export */   Dm: () => (/* binding */ frameOf),
/* harmony export */   hD: () => (/* binding */ findingOf),
/* harmony export */   qH: () => (/* binding */ inFunction)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1744);
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

/***/ 1744:
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
/** Builds an index of entries; each is a list of literals of at least four characters, or null when it is to be named for every text; an empty list is never named. */
function gramIndex(entries) {
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

;// CONCATENATED MODULE: ./lib/parse/literals.js
// Reads from a regular expression which literal texts it cannot match without, so that many expressions are asked only where one of theirs stands.
/** Characters a literal must have to be worth looking for. */
const SHORTEST = 4;
const MOST = 80;
/** Literals of at least four characters, one of which stands in every text the expression matches, in lower case where it ignores case; null when there are none such. */
function literalsOf({ source, flags }) {
    const need = readAlternatives({ source, at: 0 });
    if (!need || need.length > MOST || need.some((literal) => literal.length < SHORTEST))
        return null;
    return flags.includes('i') ? need.map((literal) => literal.toLowerCase()) : need;
}
/** Alternatives up to a closing bracket or the end: all that any of them needs. */
function readAlternatives(reader) {
    const needs = [];
    do
        needs.push(readSequence(reader));
    while (reader.source[reader.at] === '|' && ++reader.at);
    return needs.every((need) => need !== null) ? [...new Set(needs.flat())] : null;
}
/** Characters that mean themselves, but for a last one that may be repeated or missing. */
const PLAIN = /[\w ,:;'"!@#%&=<>~`/-]+(?![*+?{])/y;
function readSequence(reader) {
    let best = null;
    let run = '';
    const offer = (need) => {
        if (need && worth(need) > worth(best))
            best = need;
    };
    const cut = () => {
        if (run)
            offer([run]);
        run = '';
    };
    while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
        PLAIN.lastIndex = reader.at;
        const plain = PLAIN.exec(reader.source)?.[0];
        if (plain) {
            run += plain;
            reader.at += plain.length;
            continue;
        }
        const item = readItem(reader);
        const least = readQuantifier(reader);
        if (item.width === 'none')
            continue;
        if (item.text !== null && least === null) {
            run += item.text;
            continue;
        }
        // The character before `+` stands at the end of what comes before it.
        if (item.text !== null && least)
            run += item.text;
        cut();
        if (least !== 0)
            offer(item.need);
    }
    cut();
    return best;
}
/** How good a need is to look for: its shortest text counts, then how few they are. */
const worth = (need) => (need?.length ? Math.min(12, ...need.map(({ length }) => length)) - need.length / 1_000 : 0);
const ANY = { text: null, need: null, width: 'some' };
const EMPTY = { text: null, need: null, width: 'none' };
function readItem(reader) {
    const char = reader.source[reader.at++] ?? '';
    if (char === '\\')
        return readEscape(reader);
    if (char === '[')
        return readClass(reader);
    if (char === '(')
        return readGroup(reader);
    if (char === '^' || char === '$')
        return EMPTY;
    return char === '.' ? ANY : { text: char, need: null, width: 'some' };
}
const CONTROLS = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };
function readEscape(reader) {
    const char = reader.source[reader.at++] ?? '';
    if (char === 'b' || char === 'B')
        return EMPTY;
    const code = /^(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4}))/.exec(reader.source.slice(reader.at - 1, reader.at + 4));
    const hex = code?.[1] ?? code?.[2];
    if (hex) {
        reader.at += hex.length;
        return { text: String.fromCharCode(Number.parseInt(hex, 16)), need: null, width: 'some' };
    }
    if (char === 'p' || char === 'P' || char === 'k') {
        reader.at = endOf(reader, char === 'k' ? '>' : '}');
        return ANY;
    }
    const control = CONTROLS[char];
    if (control !== undefined)
        return { text: control, need: null, width: 'some' };
    return /[\w]/.test(char) ? ANY : { text: char, need: null, width: 'some' };
}
const endOf = ({ source, at }, mark) => {
    const end = source.indexOf(mark, at);
    return end < 0 ? source.length : end + 1;
};
function readClass(reader) {
    if (reader.source[reader.at] === '^')
        reader.at++;
    for (; reader.at < reader.source.length && reader.source[reader.at] !== ']'; reader.at++)
        if (reader.source[reader.at] === '\\')
            reader.at++;
    reader.at++;
    return ANY;
}
function readGroup(reader) {
    const opening = /^\?(?:[:=!]|<[=!]|<[^>]*>)/.exec(reader.source.slice(reader.at, reader.at + 80))?.[0] ?? '';
    reader.at += opening.length;
    const need = readAlternatives(reader);
    reader.at++;
    return /^\?<?[=!]$/.test(opening) ? EMPTY : { text: null, need, width: 'some' };
}
/** How often the item before must stand at least; null where nothing is said, which is once. */
function readQuantifier(reader) {
    if (!'*+?{'.includes(reader.source[reader.at] ?? ' '))
        return null;
    const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 24));
    if (!found)
        return null;
    reader.at += found[0].length;
    if (found[1] !== undefined)
        return Number(found[1]);
    return found[0].startsWith('+') ? 1 : 0;
}

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
        pattern: /No space left on device|\bENOSPC\b|[Dd]isk quota exceeded|not enough space on the disk|There is not enough space/,
        fixed: { resource: 'disk' },
    },
    { kind: 'resource', pattern: /\bEMFILE\b|[Tt]oo many open files|\bENFILE\b/, fixed: { resource: 'fd' } },
    {
        kind: 'resource',
        message: true,
        pattern: /^(?:Killed|.{0,80}(?:signal: killed|SIGKILL|exit (?:code|status) 137|terminated by signal 9))/,
        fixed: { resource: 'mem', signal: 'SIGKILL' },
    },
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
        pattern: /(?:certificate (?:has expired|is not yet valid|verify failed)|CERT_HAS_EXPIRED|x509: certificate has expired|SSL certificate problem|UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT\w*|DEPTH_ZERO_SELF_SIGNED_CERT|certificate signed by unknown authority|CERTIFICATE_VERIFY_FAILED)/,
    },
    {
        kind: 'deps-resolve',
        pattern: /(?:npm (?:ERR!|error)[^\n]{0,20}\b(?:code )?(?<errno>ERESOLVE|ETARGET|E404|EUSAGE|EINTEGRITY|EBADENGINE)\b)|(?<errno2>ERR_PNPM_[A-Z_]{3,40}|YN00\d\d)|can only install packages when your package\.json and package-lock\.json|No matching (?:distribution|version) found for (?<dependency>[^\s.]{1,120})|ResolutionImpossible|No solution found when resolving|missing go\.sum entry|failed to select a version for|Could not resolve dependencies|Could not find gem '(?<dependency2>[^']{1,100})|NU110[1-8]|Your requirements could not be resolved|Could not find a version that satisfies the requirement (?<dependency3>\S{1,100})|lockfile .{0,60}(?:out of date|not up to date|needs to be updated)/,
    },
    { kind: 'service-up', pattern: /(?:connect )?ECONNREFUSED(?:[ \t:]{1,3}(?<endpoint>[\w.:[\]-]{3,80}:\d{2,5}))?/, fixed: { errno: 'ECONNREFUSED' } },
    {
        kind: 'service-up',
        pattern: /dial (?:tcp|udp) (?<endpoint>\S{1,80}): connect: connection refused|connection to server at "(?<endpoint2>[^"]{1,80})"[^\n]{0,80} failed|could not connect to server|Connection refused|psycopg2?\.OperationalError|MongoServerSelectionError|Redis(?:Connection| connection)[^\n]{0,80}(?:failed|refused)|Communications link failure|Failed to initialize container|container .{0,120}is unhealthy|service .{0,80}(?:never became healthy|failed to start)/,
        fixed: {},
    },
    { kind: 'network-up', pattern: /\b(?<errno>ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|EHOSTUNREACH|ENETUNREACH)\b(?: (?<endpoint>[\w.-]{3,120}))?/ },
    {
        kind: 'network-up',
        pattern: /Could not resolve host:? ?(?<endpoint>[\w.-]{0,120})|Temporary failure in name resolution|TLS handshake timeout|503 Service Unavailable|502 Bad Gateway|429 Too Many Requests|API rate limit exceeded|toomanyrequests:|pull rate limit|Could not transfer artifact|NU1301|no such host|Network is unreachable|network is unreachable|i\/o timeout/,
    },
    {
        kind: 'env-set',
        pattern: /(?:[Mm]issing|[Uu]ndefined|[Uu]nset|[Rr]equired?)(?: required)? (?:environment variables?|env(?:ironment)? vars?)[: ]{1,3}['"`$]?(?<envVar>[A-Z][A-Z0-9_]{2,60})/,
    },
    {
        kind: 'env-set',
        pattern: /(?:[Ee]nvironment variable|[Ee]nv var) ['"`$]?(?<envVar>[A-Z][A-Z0-9_]{2,60})['"`]? (?:is )?(?:not (?:set|found|defined)|missing|required|undefined|must be)|\$?\b(?<envVar2>[A-Z][A-Z0-9]{1,30}_[A-Z0-9_]{1,40})\b['"`]? (?:is|must be) (?:required|set|not set|undefined|missing|unset|defined)|(?<envVar3>[A-Z][A-Z0-9_]{2,60}): (?:unbound variable|parameter (?:not set|null or not set))|KeyError: '(?<envVar4>[A-Z][A-Z0-9]{1,30}_[A-Z0-9_]{1,40})'|Input required and not supplied: (?<envVar5>[\w-]{1,60})/,
    },
    {
        kind: 'env-set',
        pattern: /Bad credentials|Permission denied \(publickey\)|Resource not accessible by integration|could not read Username for|Authentication failed for|secret .{0,60}(?:not found|is not set|is empty)/,
    },
    {
        kind: 'tool-present',
        pattern: /(?:^|: |line \d{1,5}: )(?<command>[\w./+-]{1,80}): (?:command )?not found\b|'(?<command2>[^'\n]{1,80})' is not recognized as|executable file not found in \$PATH|Unsupported engine|requires (?:a )?Python|go\.mod requires go >=|invalid target release|NETSDK1045|GLIBC_\S{1,20}' not found|[Ee]xec format error|spawn (?<command3>\S{1,80}) ENOENT/m,
    },
    {
        kind: 'generated-fresh',
        pattern: /(?:is|are) (?:out of date|out-of-date|stale)\b|needs to be regenerated|please (?:re)?run [`'"]?(?<command>[^`'"\n]{1,80}generate[^`'"\n]{0,40})|go mod tidy|generated files? (?:differ|changed|are not)/i,
    },
    { kind: 'race', pattern: /WARNING: DATA RACE|(?:Address|Thread|Memory|Leak|UndefinedBehavior)Sanitizer:|runtime error: |fatal error: concurrent map/ },
    {
        kind: 'time-limit',
        pattern: /(?:[Tt]est|[Hh]ook) timed out in \d{1,9}\s?ms|Exceeded timeout of|Timeout of \d{1,9}ms exceeded|panic: test timed out after|Failed: Timeout >|\*\*\*Timeout|exceeded the maximum execution time|The operation was cancell?ed|all goroutines are asleep - deadlock|timed out after \d{1,6}/,
    },
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
    { kind: 'throws', tests: true, pattern: /^(?:[\w.$]{0,120}\.)?(?<exception>(?!Assert)[A-Z]\w{2,60}(?:Error|Exception|Panic|Failure))\b/m },
    { kind: 'throws', tests: true, pattern: /^(?:Uncaught |thrown: |panic: )(?<exception>[^\n]{1,120})/m },
];

;// CONCATENATED MODULE: ./lib/parse/facts.js
// Reads from a message which kind of assumption it contradicts and the named things it speaks of.
// The signatures are ordered data: the first that fits gives the kind, all that fit give facts.







const TEXT_CHARS = 4_000;
const FACT_CHARS = 200;
/** Characters of texts whose answer is kept: legs of a matrix say the same things. */
const KEPT_CHARS = 1_000_000;
const SIGNATURES = [...RUN_SIGNATURES, ...CODE_SIGNATURES, ...VALUE_SIGNATURES];
const ignoresCase = ({ pattern }) => pattern.flags.includes('i');
const EXACT = gramIndex(SIGNATURES.map((signature) => (ignoresCase(signature) ? [] : literalsOf(signature.pattern))));
const CASELESS = gramIndex(SIGNATURES.map((signature) => (ignoresCase(signature) ? literalsOf(signature.pattern) : [])));
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
            kind ??= signature.kind;
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
        facts[fact] = fact === 'httpStatus' || fact === 'exitCode' ? Number(value) : String(value).trim().slice(0, FACT_CHARS);
    }
}
function fallbackKind({ rule, isTest }) {
    if (isTest)
        return 'value-is';
    return rule ? 'style-rule' : 'unknown';
}


/***/ }),

/***/ 1433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ placedInTest),
/* harmony export */   g: () => (/* binding */ collector)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2435);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1092);
// Gathers findings line by line for readers of text: one draft is open at a time, further lines extend it, repeats are left out.


const DETAIL_LINES = 400;
/** Opens a collector that keeps at most `context.limits.findings` drafts. */
function collector(context) {
    const drafts = [];
    const dropped = new Set();
    let current = null;
    return {
        get current() {
            return current;
        },
        begin(start, line) {
            current = {
                tool: start.tool,
                message: start.message,
                severity: start.severity ?? 'error',
                rule: start.rule ?? null,
                location: start.location ?? null,
                frames: [],
                test: start.test ?? null,
                more: [],
                from: line.number,
                to: line.number,
                scope: line.scope,
            };
            if (drafts.length < context.limits.findings)
                drafts.push(current);
            return current;
        },
        extend(line, text = line.text) {
            if (!current)
                return;
            current.to = line.number;
            if (current.more.length < DETAIL_LINES)
                current.more.push(text);
        },
        close() {
            current = null;
        },
        drop(pending) {
            dropped.add(pending);
            if (current === pending)
                current = null;
        },
        findings: (unique = false) => {
            const kept = drafts.filter((draft) => !dropped.has(draft));
            return (unique ? withoutRepeats(kept) : kept).map((draft) => toFinding(draft, context));
        },
    };
}
/** Gives a test that names no place the innermost frame inside its own class: `com.acme.StockTest` in `StockTest.java`. */
function placedInTest(finding) {
    const simple = finding.test?.suite
        .split(/[.$\\]/)
        .filter((part) => /^[A-Z]/.test(part))
        .at(0) ?? finding.test?.suite.split('.').at(-1);
    if (finding.location || !simple)
        return finding;
    const frame = finding.frames.find(({ path }) => (path.split('/').at(-1) ?? '').replace(/\.\w{1,8}$/, '') === simple);
    return frame ? { ...finding, location: { path: frame.path, line: frame.line, column: frame.column } } : finding;
}
function withoutRepeats(drafts) {
    const seen = new Set();
    return drafts.filter(({ location, rule, message, severity, test, scope }) => {
        const key = JSON.stringify([location, rule, message, severity, test, scope]);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
function toFinding(draft, context) {
    const { tool, message, severity, rule, location, test, kind, facts, more, from, to, scope, passedOnRetry } = draft;
    const detail = trimBlank(more).join('\n');
    const frames = draft.frames.length || !(test || draft.traced) ? draft.frames : (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .framesOf */ .k)(detail);
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)({
        tool,
        message,
        severity,
        rule,
        location,
        frames,
        test,
        scope,
        detail,
        source: { path: context.source, line: from, endLine: to },
        ...(kind ? { kind } : {}),
        ...(facts ? { facts } : {}),
        ...(passedOnRetry ? { passedOnRetry } : {}),
    }, context.limits.detailChars);
}
function trimBlank(lines) {
    let from = 0;
    let to = lines.length;
    while (from < to && !lines[from]?.trim())
        from++;
    while (to > from && !lines[to - 1]?.trim())
        to--;
    return lines.slice(from, to);
}


/***/ }),

/***/ 8777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   mq: () => (/* binding */ asSaid),
/* harmony export */   t4: () => (/* binding */ located),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2435);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1433);
// Makes a format of a tool that says one thing a line, with its place: most linters and many compilers.
// A tool is data: its name, what marks its text, and one anchored pattern with the named groups path, line, column, severity, rule, message.


const MOST_JOINED = 3;
const CARET = /^\s{0,400}\^/;
const WORDS = [
    [/^(?:fatal|severe|critical|blocker|high|err|panic|[EF]\b)/i, 'error'],
    [/^(?:warn|medium|moderate|major|convention|refactor|[WCR]\b)/i, 'warning'],
    [/^(?:note|info|hint|style|suggestion|remark|low|minor|advice|perf|portab|message|debug|trivial|help|[NISH]\b)/i, 'note'],
];
/** The severity a tool's word stands for; an error when the word is unknown or missing. */
function severityOf(word) {
    return WORDS.find(([pattern]) => pattern.test(word ?? ''))?.[1] ?? 'error';
}
/** Takes the tool's own word, in the group `severity`. */
const asSaid = (said) => severityOf(said.severity);
/** A pattern's source for a path that ends in one of the extensions (`sh|bash`), absolute, relative or of Windows. */
const pathOf = (extensions) => `(?<path>(?:[A-Za-z]:)?[^\\s:][^:\\n]{0,400}?\\.(?:${extensions}))`;
/** Makes the format of a tool that says one thing a line. */
function located(spec) {
    const found = spec.probe ? [multiline(spec.probe)] : spec.lines.map(multiline);
    return {
        name: spec.name,
        title: spec.title,
        url: spec.url,
        family: spec.family,
        reads: 'log',
        commands: spec.commands,
        ...(spec.yields ? { yields: true } : {}),
        marks: spec.marks,
        probe: (text) => spec.marks.some((mark) => text.includes(mark)) && found.some((pattern) => pattern.test(text)),
        open: (context) => openLocated(spec, context),
    };
}
const multiline = (pattern) => new RegExp(pattern.source, `${pattern.flags.replace(/[gym]/g, '')}m`);
function openLocated(spec, context) {
    const place = { spec, context, drafts: (0,_collect_js__WEBPACK_IMPORTED_MODULE_1__/* .collector */ .g)(context), heading: null, joined: 0 };
    return {
        push(lines) {
            for (const line of lines) {
                if (!begin(place, line) && !extend(place, line))
                    leave(place, line.text);
                if (spec.caret)
                    point(place.drafts.current, line.text);
            }
        },
        end: () => ({ findings: place.drafts.findings(spec.unique).map((finding) => withKind(finding, spec)) }),
    };
}
/** Where the words tell no kind, the sort of tool does. */
function withKind(finding, { kind, family }) {
    if (kind && (finding.kind === 'unknown' || finding.kind === 'style-rule'))
        return { ...finding, kind };
    return finding.kind === 'unknown' && (family === 'lint' || family === 'format') ? { ...finding, kind: 'style-rule' } : finding;
}
function begin(place, line) {
    const { spec, heading } = place;
    const found = firstMatch(spec.lines, line.text);
    if (!found || (spec.heading && found.path === undefined && !heading && found.line !== undefined) || spec.accept?.(found) === false)
        return false;
    const said = found.line === undefined && heading ? { ...found, line: heading.line, column: heading.column } : found;
    const path = said.path ?? heading?.path;
    const column = said.column !== undefined && spec.zeroColumn ? Number(said.column) + 1 : said.column;
    place.joined = 0;
    place.drafts.begin({
        tool: spec.tool ?? spec.name,
        severity: spec.severity?.(said, place.context) ?? 'error',
        rule: (spec.rule ? spec.rule(said) : said.rule) ?? null,
        message: spec.message?.(said) ?? said.message ?? '',
        location: path === undefined ? null : (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .A0)(path.trim(), said.line, column),
    }, line);
    return true;
}
/** Takes a line that belongs to the finding above; false when it does not. */
function extend(place, line) {
    const { spec, drafts } = place;
    const draft = drafts.current;
    if (!draft || line.number !== draft.to + 1)
        return false;
    const at = draft.location ? undefined : spec.place?.exec(line.text)?.groups;
    if (at?.path)
        draft.location = (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .A0)(at.path, at.line, at.column);
    if (!at && !continues(spec, line.text))
        return false;
    const text = place.joined < MOST_JOINED ? spec.joins?.exec(line.text)?.groups?.text : undefined;
    if (text)
        draft.message = `${draft.message} ${text}`.trim();
    if (text)
        place.joined++;
    else if (draft.message)
        place.joined = MOST_JOINED;
    drafts.extend(line);
    return true;
}
/** Closes the finding above; the line may name the file of those below. */
function leave(place, text) {
    place.drafts.close();
    const named = place.spec.heading?.exec(text)?.groups;
    if (named?.path !== undefined)
        place.heading = named;
    else if (place.spec.ending?.test(text))
        place.heading = null;
}
function point(draft, text) {
    if (draft?.location && draft.location.column === null && CARET.test(text))
        draft.location = { ...draft.location, column: text.indexOf('^') + 1 };
}
function continues(spec, text) {
    return spec.more?.test(text) === true || spec.joins?.test(text) === true || (spec.caret === true && CARET.test(text));
}
function firstMatch(patterns, text) {
    for (const pattern of patterns) {
        const groups = pattern.exec(text)?.groups;
        if (groups)
            return groups;
    }
    return undefined;
}


/***/ }),

/***/ 1092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ frameIn),
/* harmony export */   k: () => (/* binding */ framesOf)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2435);
/* harmony import */ var _frame_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7072);
// Reads the stack frames in a failure's text, whatever language printed them.
//   at verify (file:///repo/src/auth/tokens.js:22:41)       ❯ productView src/api/serializers.ts:13:17
//   File "app/x.py", line 3, in total                       src/billing/catalog.py:26: AttributeError


const MOST_FRAMES = 30;
const MOST_LINES = 2_000;
const LINE_CHARS = 1_000;
/** Begins a trace whose error was raised while the one above was handled: what follows is nearer the cause of the failure shown. */
const NEXT_TRACE = /^\s{0,8}(?:Traceback \(most recent call last\)|During handling of the above|The above exception was the direct)/;
/** Begins the trace of what the trace above was caused by. */
const CAUSE_TRACE = /^[\s|]{0,12}(?:Caused by: |\[cause\]: |caused by: |Wrapped by: )/;
/** The function's line before the place's line, in Go and Rust traces; what follows the name are its arguments. */
const FUNCTION_BEFORE = /^\s{0,8}(?:\d{1,4}: {1,4})?(?:0x[0-9a-f]{4,16} - )?(?:created by )?(?<name>[\w.:$<>*(){}/%@&', -]{2,300})$/;
const ARGUMENTS = /\([^()]{0,400}\)$| in goroutine \d{1,9}$/;
/** The frames a text shows, innermost first, at most 30; the trace of the root cause comes before those it led to. Empty when it shows none. */
function framesOf(text) {
    const blocks = [{ frames: [], callsFirst: false }];
    let before = '';
    let lines = 0;
    for (let from = 0; from <= text.length && lines < MOST_LINES; lines++) {
        const to = text.indexOf('\n', from);
        const end = to < 0 ? text.length : to;
        const line = text.slice(from, Math.min(end, from + LINE_CHARS));
        readLine(line, before, blocks);
        if (line.trim())
            before = line;
        from = end + 1;
    }
    return inOrder(blocks).slice(0, MOST_FRAMES);
}
function readLine(line, before, blocks) {
    if (NEXT_TRACE.test(line) || CAUSE_TRACE.test(line))
        blocks.unshift({ frames: [], callsFirst: false });
    const block = blocks[0];
    if (!block || !/\d/.test(line))
        return;
    const found = frameIn(line, before);
    if (!found)
        return;
    const last = block.frames.at(-1);
    if (last && last.path === found.frame.path && last.line === found.frame.line && (last.name === found.frame.name || !found.frame.name))
        return;
    if (found.shape.callsFirst)
        block.callsFirst = true;
    block.frames.push(found.frame);
}
/** The frame one line shows, null when it shows none. `before` is the line above it, where some languages print the function. */
function frameIn(line, before = '') {
    for (const shape of _frame_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .SHAPES */ .H) {
        if (!line.includes(shape.hint))
            continue;
        const said = shape.pattern.exec(line)?.groups;
        if (!said)
            continue;
        const path = shape.path ? shape.path(said) : (0,_frame_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanPath */ .t)(said.path ?? '');
        if (!path)
            continue;
        const name = said.name ?? (shape.nameBefore ? functionIn(before) : null);
        return { frame: (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .inFunction */ .qH)((0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .frameOf */ .Dm)(path, said.line, said.column), name?.trim().slice(0, 200)), shape };
    }
    return null;
}
function functionIn(line) {
    return FUNCTION_BEFORE.exec(line.replace(ARGUMENTS, ''))?.groups?.name ?? null;
}
function inOrder(blocks) {
    return blocks.flatMap((block) => (block.callsFirst ? [...block.frames].reverse() : block.frames));
}


/***/ }),

/***/ 2092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
// Finds the sentence that says what went wrong in a failure's attributes, its text or its output.
/** Messages that only repeat that something failed. */
const EMPTY = /^(?:failed|failures?|error(?:ed)?|fail|test (?:case )?(?:failed|failure|error)|assertion failed|message|null|undefined|none|n\/a|exited with (?:error )?code \d+|mypy produced messages|child test failed|collection failure|subtests? failed|\d+ subtests? failed|expectation failed|stack ?trace.{0,20})?[.:!]?$/i;
/** Lines that frame what is said: runners' banners, places, traceback heads, rulers. */
const FRAMING = /^(?:=== |--- (?:FAIL|PASS|SKIP)|Traceback \(most recent|Error Trace:|Running main\(\) from|\[[=\-\s\w]{8,12}\] |[-=_~\s]{3,}$|stack ?trace|\(?exit code|goroutine \d|at |❯ |#\d+ |running \d+ tests?$|test \S+ \.\.\. |failures:$|thread '.{0,200}' (?:\(\d+\) )?panicked at [^']{1,300}:\d+:\d+:$|\(in test file |In file included|Diff:|(?:Given|When|Then|And|But|\*) .{0,300}\.{3,}(?:passed|skipped)$|[\w\\]{1,200}::\w{1,200}(?: with data set .{0,300})?$|note: |(?:def|async def) |self = |[>|] )/;
const PLACE = /^(?:\[\w{1,8}\] )?(?:[A-Za-z]:)?[^\s:()'"]{1,300}\.\w{1,6}[:(]\d{1,7}(?:[:,]\d{1,6})?\)?:? ?(?:(?:fatal )?error: |Failure$|FAILED:?$|error$|in \w{1,80}$)?/;
const PYTEST = /^E {1,12}(\S.*)$/;
const PANIC = /^thread '.{0,200}' panicked at '(.{1,900})', /;
/** pytest on an error in a fixture. */
const FIXTURE = /^failed on (?:setup|teardown) with "(.{1,2000})"$/;
const ASSERTION = /assert|expectation/i;
const EXCEPTION = /^(?:[\p{L}\w$]+[.\\:/]+){0,20}([\p{Lu}]\w{1,80}(?:Error|Exception|Failure|Failed|Panic|Fault|Timeout|Exit|Warning))$/u;
const MOST_LINES = 400;
/** The one line that says it best; empty when nothing is said. */
function messageOf({ said, output }) {
    const [first] = said;
    const stated = first ? headline(first.message) : '';
    const text = said.map((one) => headline(one.text)).find(Boolean) ?? '';
    if (stated && first)
        return withType(fuller(stated, first.text), first);
    return (text ||
        headline(output) ||
        (first?.type && !EMPTY.test(first.type) ? first.type : '') ||
        first?.message.trim() ||
        said.map((one) => one.text.trim().split('\n')[0] ?? '').find(Boolean) ||
        '');
}
/** The first line of a text that says something; empty when none does. */
function headline(text) {
    if (EMPTY.test(text.trim()))
        return '';
    const lines = text.split('\n', MOST_LINES).map((line) => line.trim());
    const raised = lines.map((line) => PYTEST.exec(line)?.[1]).find(Boolean) ?? (/^Traceback \(most recent/.test(text.trim()) ? lastRaised(text) : undefined);
    if (raised)
        return raised;
    const kept = lines.map(bare).filter((line) => line && !EMPTY.test(line));
    return kept.find((line) => !FRAMING.test(line)) ?? '';
}
/** A line without the place it begins with and without testify's label. */
function bare(line) {
    const quoted = PANIC.exec(line)?.[1] ?? FIXTURE.exec(line)?.[1];
    if (quoted)
        return quoted;
    return line
        .replace(PLACE, '')
        .replace(/^Error:\s{2,}/, '')
        .trim();
}
/** The last line of a Python traceback that is not indented. */
function lastRaised(text) {
    return text
        .trimEnd()
        .split('\n')
        .findLast((line) => /^[\w.]{1,200}(?::|$)/.test(line))
        ?.trim();
}
/** The text's own first line where it is the message with the exception before it. */
function fuller(message, text) {
    const first = text.trimStart().split('\n', 1)[0]?.trim() ?? '';
    const same = first !== message && first.endsWith(message) && first.length < message.length + 150 && /^[\p{L}\w$.\\]{1,150}: /u.test(first);
    return same ? first : message;
}
function withType(message, { type }) {
    const exception = EXCEPTION.exec(type)?.[1];
    return exception && !ASSERTION.test(exception) && !message.includes(exception) ? `${exception}: ${message}` : message;
}


/***/ }),

/***/ 9048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ownFrame)
/* harmony export */ });
/* unused harmony export isForeign */
// Tells the author's own stack frames from those of runtimes, packages and test libraries, by path alone.
const RUNTIMES = /^(?:node:|bun:|deno:|ext:|dart:|internal\/|<|eval\b|package:(?:test|matcher|flutter_test|stack_trace)|\/usr\/(?:lib|local\/(?:lib|go))\b)/;
const JVM_LIBRARIES = /^(?:(?:java|javax|jdk|sun|kotlin|kotlinx|scala|groovy|clojure|junit)\/|com\/(?:sun|google\/common)\/|org\/(?:junit|hamcrest|assertj|testng|mockito|opentest4j|scalatest|spockframework|gradle|apache\/maven|codehaus|springframework|jetbrains)\/|io\/kotest\/|reactor\/)/;
const PACKAGES = /(?:^|[\\/])(?:node_modules|\.yarn|\.pnpm|site-packages|dist-packages|vendor|\.cargo|\.rustup|rustc|gems|\.pub-cache|_pytest)[\\/]|\/go\/(?:src\/(?:runtime|testing)|pkg\/mod)\/|\/go-?[\d.]{0,12}\/src\/(?:runtime|testing)\/|\/lib\/python\d|(?:^|[\\/])gtest[\w-]{0,40}\.(?:h|cc)$/;
/** True for a path of a runtime, a package or a test library. */
const isForeign = (path) => RUNTIMES.test(path) || JVM_LIBRARIES.test(path) || PACKAGES.test(path);
/** The innermost frame that is no library's, null when there is none. */
const ownFrame = (frames) => frames.find(({ path }) => !isForeign(path)) ?? null;


/***/ })

};
;