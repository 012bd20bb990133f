"use strict";
exports.id = 255;
exports.ids = [255];
exports.modules = {

/***/ 3255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XML_FORMATS: () => (/* binding */ XML_FORMATS)
});

// EXTERNAL MODULE: ./lib/parse/sink.js
var parse_sink = __webpack_require__(7757);
// EXTERNAL MODULE: ./lib/parse/xml/scan.js + 2 modules
var scan = __webpack_require__(2444);
// EXTERNAL MODULE: ./lib/parse/xml/text.js
var xml_text = __webpack_require__(9027);
;// CONCATENATED MODULE: ./lib/parse/xml/records.js
// Builds the small trees a report is made of, one record at a time, while the document streams by.


const TEXT_CHARS = 64 * 1024;
const CHILDREN = 20_000;
const DEPTH = 200;
/** Reads the elements called one of `names` as records; a record inside another is part of it. */
function xmlRecords(names, events) {
    const scanner = (0,scan/* xmlScanner */.W)({
        open: (name, attributes, empty) => openElement(state, { name: (0,xml_text/* localName */.fk)(name), attributes, empty }),
        close: (name) => closeElement(state, (0,xml_text/* localName */.fk)(name)),
        text: (raw, cdata) => addText(state, raw, cdata),
        wanted: () => state.building.length > 0,
    });
    const state = { names, events, ancestors: [], building: [], skipped: 0, line: scanner.line };
    return {
        push: scanner.push,
        flawed: scanner.flawed,
        end() {
            const cut = scanner.end() || state.building.length > 0 || state.ancestors.length > 0;
            while (state.building.length)
                finish(state, false);
            return cut;
        },
    };
}
function openElement(state, { name, attributes, empty }) {
    const { building, ancestors, names } = state;
    if (building.length === 0 && !names.has(name))
        return void (empty || ancestors.push({ name, attributes: decoded(attributes) }));
    if (building.length >= DEPTH)
        return void (state.skipped += empty ? 0 : 1);
    building.push({ name, attributes: decoded(attributes), children: [], raw: [], chars: 0, line: state.line() });
    if (empty)
        finish(state, true);
}
function closeElement(state, name) {
    const { building, ancestors } = state;
    if (building.length === 0) {
        const at = ancestors.findLastIndex((ancestor) => ancestor.name === name);
        if (at >= 0)
            ancestors.length = at;
        return;
    }
    if (state.skipped > 0)
        return void state.skipped--;
    if (!building.some((open) => open.name === name))
        return;
    while (building.length > 1 && building.at(-1)?.name !== name)
        finish(state, true);
    finish(state, true);
}
function addText({ building }, raw, cdata) {
    const open = building.at(-1);
    if (!open || open.chars >= TEXT_CHARS)
        return;
    const text = raw.slice(0, TEXT_CHARS - open.chars);
    open.raw.push({ text, cdata });
    open.chars += text.length;
}
function finish(state, complete) {
    const done = state.building.pop();
    if (!done)
        return;
    const element = elementOf(done, state.line());
    const parent = state.building.at(-1);
    if (!parent)
        state.events.record(element, state.ancestors, complete);
    else if (parent.children.length < CHILDREN)
        parent.children.push(element);
}
function decoded(attributes) {
    const raw = (0,xml_text/* attributesOf */.Td)(attributes.slice(0, 256 * 1024));
    for (const [name, value] of raw)
        raw.set(name, (0,xml_text/* plainText */.wh)((0,xml_text/* decodeEntities */.Sm)(value.slice(0, TEXT_CHARS))));
    return raw;
}
/** Pieces of one text are joined before their entities are decoded, because a chunk may end inside one. */
function elementOf({ name, attributes, children, raw, line }, endLine) {
    const parts = [];
    let run = '';
    for (const { text, cdata } of raw) {
        if (!cdata)
            run += text;
        else {
            parts.push((0,xml_text/* decodeEntities */.Sm)(run), text);
            run = '';
        }
    }
    return { name, attributes, children, text: (0,xml_text/* plainText */.wh)([...parts, (0,xml_text/* decodeEntities */.Sm)(run)].join('')), line, endLine };
}
/** An attribute, empty when absent. */
const attribute = (element, ...names) => {
    for (const name of names) {
        const value = element.attributes.get(name);
        if (value !== undefined)
            return value.trim();
    }
    return '';
};
/** The first element below, at any depth, with one of the names; undefined when there is none. */
function below(element, ...names) {
    for (const child of element.children) {
        if (names.includes(child.name))
            return child;
        const deeper = below(child, ...names);
        if (deeper)
            return deeper;
    }
    return undefined;
}
/** The trimmed text of the first such element below, empty when there is none. */
const textBelow = (element, ...names) => below(element, ...names)?.text.trim() ?? '';
/** All children with one of the names. */
const childrenOf = (element, ...names) => element.children.filter((child) => names.includes(child.name));

// EXTERNAL MODULE: ./lib/parse/xml/root.js
var xml_root = __webpack_require__(324);
;// CONCATENATED MODULE: ./lib/parse/xml/format.js
// Makes a report format of an XML dialect: which root it has, which elements are its records, how one is read.



/** Makes the format. */
function xmlFormat(spec) {
    const names = new Set(spec.records);
    return {
        name: spec.name,
        title: spec.title,
        url: spec.url,
        family: spec.family,
        reads: 'report',
        probe(head) {
            const root = (0,xml_root/* rootOf */.I)(head);
            return root !== null && spec.root(root);
        },
        open(context) {
            const sink = (0,parse_sink/* openSink */.A)(spec.tool ?? spec.name, context);
            const reader = spec.open(sink, context);
            return openXml({ spec, sink, reader, records: xmlRecords(names, reader) });
        },
    };
}
function openXml({ spec, sink, reader, records, }) {
    return {
        push: records.push,
        end() {
            const truncated = records.end();
            reader.end?.(truncated);
            if (records.flawed())
                sink.note('it holds what plain XML does not; what could be read is read');
            if (truncated)
                sink.note('the report is cut off; what it holds is read');
            return sink.part({ truncated, ...(spec.tool ? { tool: spec.tool } : {}) });
        },
    };
}

;// CONCATENATED MODULE: ./lib/parse/formats/boost-test.js
// Boost.Test's XML log (--log_format=XML):
//   <TestCase name="adds"><Error file="test.cpp" line="12">check add( 2,3 ) == 4 failed</Error></TestCase>


function boost_test_open(sink) {
    return {
        record(element, ancestors) {
            if (attribute(element, 'skipped') === 'yes')
                return sink.skip();
            const test = { suite: suiteOf(ancestors), name: attribute(element, 'name'), file: attribute(element, 'file') || null };
            const problems = childrenOf(element, 'Error', 'FatalError', 'Exception');
            const [first] = problems;
            if (!first)
                return sink.pass(test);
            sink.fail({ ...test, message: first.text.trim().split('\n', 1)[0]?.trim() ?? '', text: problems.map(written).join('\n'), line: attribute(element, 'line') }, first);
        },
    };
}
const suiteOf = (ancestors) => ancestors
    .filter(({ name }) => name === 'TestSuite')
    .map((suite) => attribute(suite, 'name'))
    .join('/');
/** An error with its place in front; an exception's is where it was last seen. */
function written(problem) {
    const seen = attribute(problem, 'file') === 'unknown location' ? (childrenOf(problem, 'LastCheckpoint')[0] ?? problem) : problem;
    const file = attribute(seen, 'file');
    return `${file && file !== 'unknown location' ? `${file}:${attribute(seen, 'line')}: ` : ''}${problem.text.trim()}`;
}
const boostTest = xmlFormat({
    name: 'boost-test',
    title: 'Boost.Test XML',
    url: 'https://www.boost.org/doc/libs/release/libs/test/doc/html/boost_test/test_output/log_formats/log_xml_format.html',
    family: 'unit',
    root: ({ name }) => name === 'TestLog',
    records: ['TestCase'],
    open: boost_test_open,
});

// EXTERNAL MODULE: ./lib/parse/draft.js
var draft = __webpack_require__(2435);
;// CONCATENATED MODULE: ./lib/parse/xml/issues.js
// Makes a report format of a linter's XML: one element for each thing it says.

/** Makes the format. */
function xmlIssues(spec) {
    const tables = new Set(spec.tables);
    return xmlFormat({
        ...spec,
        records: [...spec.issues, ...tables],
        open(sink) {
            const known = new Map();
            return {
                record(element, ancestors) {
                    if (tables.has(element.name))
                        return spec.remember?.(element, known);
                    const found = spec.issue(element, ancestors, known);
                    if (found)
                        sink.add(found, element);
                },
            };
        },
    });
}
/** The attribute of the innermost ancestor of that name, empty when there is none. */
function around(ancestors, name, attribute) {
    return (ancestors
        .findLast((ancestor) => ancestor.name === name)
        ?.attributes.get(attribute)
        ?.trim() ?? '');
}

;// CONCATENATED MODULE: ./lib/parse/formats/ccm-xml.js
// CCM's cyclomatic complexities (`ccm /xml`), one unit each with its class from A to F:
//   <metric><complexity>13</complexity><unit>Cart.total</unit><classification>C</classification><file>src/cart.js</file><startLineNumber>10</startLineNumber></metric>



const ccmXml = xmlIssues({
    name: 'ccm-xml',
    title: 'CCM XML',
    url: 'https://github.com/jonasblunck/ccm',
    family: 'lint',
    tool: 'ccm',
    root: ({ name }) => name === 'ccm',
    issues: ['metric'],
    issue(element) {
        const unit = textBelow(element, 'unit');
        const rank = textBelow(element, 'classification');
        return {
            rule: rank || null,
            severity: /^[AB]/.test(rank) ? 'note' : 'warning',
            message: `${unit} has a complexity of ${textBelow(element, 'complexity')}`,
            location: (0,draft/* locationOf */.A0)(textBelow(element, 'file'), textBelow(element, 'startLineNumber')),
        };
    },
});

// EXTERNAL MODULE: ./lib/parse/formats/located.js
var located = __webpack_require__(8777);
;// CONCATENATED MODULE: ./lib/parse/formats/checkstyle.js
// Checkstyle's XML, which many linters can write:
//   <file name="src/Cart.java"><error line="5" column="13" severity="error" message="Missing a Javadoc comment." source="com.puppycrawl…MissingJavadocMethodCheck"/></file>





/** Whose rules they are, by how a rule's source is written. */
const TOOLS = [
    [/^eslint\./, 'eslint'],
    [/^stylelint\./, 'stylelint'],
    [/^ShellCheck\./, 'shellcheck'],
    [/^(?:detekt)\./, 'detekt'],
    [/^(?:ktlint|standard:|experimental:)/, 'ktlint'],
    [/^swiftlint\./, 'swiftlint'],
    [/^com\.puppycrawl\./, 'checkstyle'],
    [/^org\.scalastyle\./, 'scalastyle'],
    [/^(?:Generic|PSR\d|PSR12|PEAR|Squiz|Zend|SlevomatCodingStandard|WordPress|Drupal|MySource)\./, 'phpcs'],
    [/^PHP-CS-Fixer\./, 'php-cs-fixer'],
    [/^DL\d{4}$/, 'hadolint'],
    [/^tslint\b|^failure\.tslint/, 'tslint'],
    [/^biome\b|^lint\/\w+\//, 'biome'],
    [/^jshint\b/, 'jshint'],
    [/^net\.csslint\./, 'csslint'],
];
function checkstyle_open(sink) {
    return {
        record(element, ancestors) {
            const file = around(ancestors, 'file', 'name');
            if (element.name === 'exception')
                return addException(element, file, sink);
            addError({ element, file, ancestors }, sink);
        },
    };
}
function addError({ element, file, ancestors }, sink) {
    const source = attribute(element, 'source');
    const tool = TOOLS.find(([pattern]) => pattern.test(source))?.[1] ?? (/PHP_CodeSniffer|phpcs/.test(around(ancestors, 'checkstyle', 'version')) ? 'phpcs' : undefined);
    const column = attribute(element, 'column');
    const rule = ruleOf(source, tool);
    const [first = '', ...more] = attribute(element, 'message').split('\n');
    const message = rule && first.endsWith(` (${rule})`) ? first.slice(0, -rule.length - 3) : first;
    sink.add({
        ...(tool ? { tool } : {}),
        rule, // ShellCheck and Hadolint fail on all they print.
        severity: tool === 'shellcheck' || tool === 'hadolint' ? 'error' : (0,located/* severityOf */.xJ)(attribute(element, 'severity') || 'error'),
        message,
        detail: more.join('\n'),
        location: file ? (0,draft/* locationOf */.A0)(file, attribute(element, 'line'), column) : null,
    }, element);
}
/** The rule as its tool writes it: without the tool's prefix, and Checkstyle's without package and `Check`. */
function ruleOf(source, tool) {
    if (tool === 'checkstyle')
        return (source
            .split('.')
            .at(-1)
            ?.replace(/Check$/, '') || null);
    if (tool === 'scalastyle')
        return source.split('.').at(-1) || null;
    return source.replace(/^(?:eslint\.rules|eslint|stylelint|ShellCheck|detekt|swiftlint\.rules|net\.csslint|PHP-CS-Fixer)\./, '') || null;
}
function addException(element, file, sink) {
    const text = (below(element, 'message') ?? element).text.trim();
    sink.add({ message: text.split('\n', 1)[0] ?? text, detail: text, location: file ? (0,draft/* locationOf */.A0)(file) : null }, element);
}
const checkstyle = xmlFormat({
    name: 'checkstyle',
    title: 'Checkstyle XML',
    url: 'https://checkstyle.org/cmdline.html',
    family: 'lint',
    root: ({ name }) => name === 'checkstyle',
    records: ['error', 'exception'],
    open: checkstyle_open,
});

;// CONCATENATED MODULE: ./lib/parse/formats/clang-plist.js
// The Clang static analyzer's property lists (scan-build -plist):
//   <dict><key>description</key><string>Division by zero</string><key>location</key><dict><key>line</key><integer>254</integer>…</dict></dict>


function clang_plist_open(sink) {
    return {
        record(element) {
            const root = dictOf(element);
            const files = root.get('files')?.children.map((file) => file.text.trim()) ?? [];
            for (const diagnostic of root.get('diagnostics')?.children ?? [])
                add(diagnostic, files, sink);
        },
    };
}
function add(element, files, sink) {
    const said = dictOf(element);
    const text = (from, key) => from.get(key)?.text.trim() ?? '';
    const isPlace = (at) => files[Number(text(at, 'file') || Number.NaN)] !== undefined;
    const place = said.get('location');
    const at = (place ? [dictOf(place)] : rangesOf(said)).find(isPlace) ?? new Map();
    const file = files[Number(text(at, 'file') || Number.NaN)];
    const span = element;
    sink.add({
        rule: text(said, 'check_name') || text(said, 'type') || null,
        severity: 'warning',
        message: text(said, 'description'),
        detail: text(said, 'category'),
        location: file ? (0,draft/* locationOf */.A0)(file, text(at, 'line'), text(at, 'col')) : null,
    }, span);
}
/** Where the steps of a diagnostic point, last first: it is the last that it speaks of. */
function rangesOf(said) {
    const steps = [...(said.get('path')?.children ?? [])].reverse().map(dictOf);
    return steps.flatMap((step) => [
        ...(step.get('location') ? [dictOf(step.get('location'))] : []),
        ...(step.get('ranges')?.children ?? []).flatMap(({ children }) => children.map(dictOf)),
    ]);
}
/** A dict's values by key; each key stands before its value. */
function dictOf({ children }) {
    const found = new Map();
    for (let at = 0; at + 1 < children.length; at++) {
        const [key, value] = [children[at], children[at + 1]];
        if (key?.name === 'key' && value && value.name !== 'key')
            found.set(key.text.trim(), value);
    }
    return found;
}
const clangPlist = xmlFormat({
    name: 'clang-plist',
    title: 'Clang static analyzer plist',
    url: 'https://clang.llvm.org/docs/analyzer/user-docs/CommandLineUsage.html',
    family: 'lint',
    tool: 'clang-analyzer',
    root: ({ name, after }) => name === 'plist' && /<key>(?:diagnostics|clang_version|files)<\/key>/.test(after),
    records: ['dict'],
    open: clang_plist_open,
});

;// CONCATENATED MODULE: ./lib/parse/formats/codenarc-xml.js
// CodeNarc's XML:
//   <Package path="src/app"><File name="Cart.groovy"><Violation ruleName="EmptyIf" priority="2" lineNumber="18"><Message>The if statement is empty</Message></Violation></File></Package>



const codenarcXml = xmlIssues({
    name: 'codenarc-xml',
    title: 'CodeNarc XML',
    url: 'https://codenarc.org/codenarc-command-line.html',
    family: 'lint',
    tool: 'codenarc',
    root: ({ name }) => name === 'CodeNarc',
    issues: ['Violation'],
    issue(element, ancestors) {
        const folder = around(ancestors, 'Package', 'path');
        const file = around(ancestors, 'File', 'name');
        const rule = attribute(element, 'ruleName');
        return {
            rule: rule || null,
            severity: attribute(element, 'priority') === '1' ? 'error' : 'warning',
            message: textBelow(element, 'Message') || rule,
            detail: textBelow(element, 'SourceLine'),
            location: (0,draft/* locationOf */.A0)(folder ? `${folder}/${file}` : file, attribute(element, 'lineNumber')),
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/xml/copies.js
// What detectors of copied code report: each place of a copy is a finding that names the others.

const NAMED = 3;
/** Adds a finding for each place; `what` says how much is copied. */
function addCopies(sink, rule, { what, places }) {
    for (const place of places) {
        const others = places.filter((other) => other !== place).map(({ path, line }) => `${path}:${line}`);
        const message = `${what}, also at ${others.slice(0, NAMED).join(', ')}${others.length > NAMED ? ' …' : ''}`;
        const location = (0,draft/* locationOf */.A0)(place.path, place.line, place.column);
        sink.add({ rule, severity: 'warning', kind: 'style-rule', message, location }, place.element);
    }
}

;// CONCATENATED MODULE: ./lib/parse/formats/cpd-xml.js
// PMD's copy-paste detector (CPD), XML; each place of a copy is a finding that names the others:
//   <duplication lines="36" tokens="158"><file line="76" path="src/A.java"/><file line="69" path="src/B.java"/><codefragment>…</codefragment></duplication>



const cpdXml = xmlFormat({
    name: 'cpd-xml',
    title: 'PMD CPD XML',
    url: 'https://docs.pmd-code.org/latest/pmd_userdocs_cpd_report_formats.html#xml',
    family: 'lint',
    tool: 'cpd',
    root: ({ name }) => name === 'pmd-cpd',
    records: ['duplication'],
    open: (sink) => ({
        record(element) {
            const places = childrenOf(element, 'file').map((file) => ({
                element: file,
                path: attribute(file, 'path'),
                line: attribute(file, 'line'),
                column: attribute(file, 'column'),
            }));
            addCopies(sink, 'duplication', { what: `${attribute(element, 'lines')} duplicated lines`, places });
        },
    }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/cppcheck-xml.js
// Cppcheck's XML, version 1 and 2:
//   <error id="nullPointer" severity="error" msg="Null pointer dereference: p"><location file="a.c" line="5" column="3"/></error>




/** What Cppcheck says of itself. */
const ABOUT_ITSELF = /^(?:missingInclude(?:System)?|checkersReport|toomanyconfigs|unmatchedSuppression)$/;
const cppcheckXml = xmlIssues({
    name: 'cppcheck-xml',
    title: 'Cppcheck XML',
    url: 'https://cppcheck.sourceforge.io/manual.html#xml-output',
    family: 'lint',
    tool: 'cppcheck',
    root: ({ name, after }) => name === 'results' && /<(?:cppcheck|error)\b/.test(after),
    issues: ['error'],
    issue(element) {
        const rule = attribute(element, 'id');
        if (attribute(element, 'severity') === 'information' && ABOUT_ITSELF.test(rule))
            return null;
        const place = below(element, 'location') ?? element;
        const file = attribute(place, 'file');
        const others = childrenOf(element, 'location')
            .slice(1)
            .map((one) => `${attribute(one, 'file')}:${attribute(one, 'line')}: ${attribute(one, 'info')}`);
        const verbose = attribute(element, 'verbose');
        return {
            rule: rule || null,
            severity: (0,located/* severityOf */.xJ)(attribute(element, 'severity')),
            message: unescaped(attribute(element, 'msg')),
            detail: [verbose === attribute(element, 'msg') ? '' : unescaped(verbose), ...others].filter(Boolean).join('\n'),
            location: file ? (0,draft/* locationOf */.A0)(file, attribute(place, 'line'), attribute(place, 'column')) : null,
        };
    },
});
/** Old versions escape twice. */
const unescaped = (text) => text
    .replace(/&#0?39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

;// CONCATENATED MODULE: ./lib/parse/formats/cpptest.js
// Parasoft C++test's session: the tests it ran and, apart from them, what their runs violated:
//   <Test name="TestSuite_Bank::test_add_1" id="CPP://1" pass="0" fail="1"/>   <ExecViol testId="CPP://1" msg="Test case has failed" locFile="/ATM/Bank.cxx" ln="12"/>



function cpptest_open(sink) {
    const failed = [];
    const violations = new Map();
    return {
        record(element, ancestors) {
            const id = attribute(element, 'testId', 'id');
            if (element.name === 'ExecViol') {
                if (!violations.has(id))
                    violations.set(id, element);
                return;
            }
            const suite = ancestors
                .filter(({ name }) => name === 'Project' || name === 'TestSuite')
                .map((one) => attribute(one, 'name'))
                .join('.');
            const name = attribute(element, 'name').split('::').at(-1) ?? '';
            if (Number(attribute(element, 'fail')) > 0)
                failed.push({ id, suite, name, span: element });
            else if (Number(attribute(element, 'pass')) > 0)
                sink.pass({ suite, name, file: null });
            else
                sink.skip();
        },
        end() {
            for (const { id, suite, name, span } of failed) {
                const violation = violations.get(id);
                const file = violation ? attribute(violation, 'locFile') : '';
                const message = violation ? attribute(violation, 'msg', 'message') : '';
                sink.fail({
                    suite,
                    name,
                    file: null,
                    message,
                    text: message,
                    location: file && violation ? (0,draft/* locationOf */.A0)(file.replace(/^\//, ''), attribute(violation, 'ln', 'locStartln')) : null,
                }, { line: span.line, endLine: span.endLine });
            }
        },
    };
}
const cpptest = xmlFormat({
    name: 'cpptest',
    title: 'Parasoft C/C++test',
    url: 'https://docs.parasoft.com/display/CPPDESKV1033/Viewing+Results',
    family: 'unit',
    root: ({ name, attributes }) => name === 'ResultsSession' && /C\+\+test|Parasoft/i.test(attributes),
    records: ['Test', 'ExecViol'],
    open: cpptest_open,
});

;// CONCATENATED MODULE: ./lib/parse/formats/cppunit.js
// CppUnit's XML, which AUnit writes too:
//   <FailedTest id="3"><Name>MathTest::testSum</Name><Location><File>mathTest.cpp</File><Line>56</Line></Location><Message>…</Message></FailedTest>



function cppunit_open(sink) {
    return {
        record(element, ancestors) {
            if (ancestors.some(({ name }) => name === 'SkippedTests'))
                return sink.skip();
            const test = { ...namesOf(element), file: null };
            if (element.name === 'Test' && !ancestors.some(({ name }) => name === 'FailedTests'))
                return sink.pass(test);
            const message = textBelow(element, 'Message');
            const file = textBelow(element, 'File');
            sink.fail({ ...test, message: message.split('\n', 1)[0]?.trim() ?? '', text: message, location: file ? (0,draft/* locationOf */.A0)(file, textBelow(element, 'Line')) : null }, element);
        },
    };
}
function namesOf(element) {
    const whole = textBelow(element, 'Name');
    const at = Math.max(whole.lastIndexOf('::'), whole.lastIndexOf(' : '));
    return at < 0 ? { suite: '', name: whole } : { suite: whole.slice(0, at), name: whole.slice(at + 2).replace(/^[: ]+/, '') };
}
const cppunit = xmlFormat({
    name: 'cppunit',
    title: 'CppUnit and AUnit XML',
    url: 'https://freedesktop.org/wiki/Software/cppunit/',
    family: 'unit',
    root: ({ name, attributes, after }) => name === 'TestRun' && !/TeamTest/.test(attributes) && /<(?:FailedTests|SuccessfulTests|Statistics)\b/.test(after),
    records: ['FailedTest', 'Test'],
    open: cppunit_open,
});

// EXTERNAL MODULE: ./lib/parse/junit/message.js
var message = __webpack_require__(2092);
;// CONCATENATED MODULE: ./lib/parse/formats/ctest-xml.js
// CTest's dashboard file (Testing/…/Test.xml, ctest -T Test):
//   <Test Status="failed"><Name>units</Name><Path>./tests</Path><Results><Measurement><Value>…output…</Value></Measurement></Results></Test>



/** A test that did not run for a reason that fails the run. */
const NO_START = /^(?:Unable to find executable|Required Files? Missing|BAD_COMMAND|Failed to start)/i;
function ctest_xml_open(sink) {
    return {
        record(element) {
            const status = attribute(element, 'Status').toLowerCase();
            if (!status)
                return;
            const completion = measured(element, 'Completion Status');
            if (status !== 'passed' && status !== 'failed' && !NO_START.test(completion))
                return sink.skip();
            const name = textBelow(element, 'Name');
            const test = { suite: textBelow(element, 'Path').replace(/^\.\/?/, '') || name, name, file: null };
            if (status === 'passed')
                return completion.startsWith('SKIP_') ? sink.skip() : sink.pass(test);
            const output = below(element, 'Measurement');
            const value = output ? below(output, 'Value') : undefined;
            // CTest compresses the output when it can; then only how the test ended is known.
            const text = value && !attribute(value, 'compression') ? value.text.trim() : '';
            sink.fail({ ...test, message: (0,message/* headline */.P)(text) || [measured(element, 'Exit Code') || completion, measured(element, 'Exit Value')].filter(Boolean).join(' '), text }, element);
        },
    };
}
/** The value CTest measured under a name, empty when it did not. */
function measured(element, name) {
    const results = below(element, 'Results');
    const found = results ? childrenOf(results, 'NamedMeasurement').find((one) => attribute(one, 'name') === name) : undefined;
    return found ? textBelow(found, 'Value') : '';
}
const ctestXml = xmlFormat({
    name: 'ctest-xml',
    title: 'CTest dashboard XML',
    url: 'https://cmake.org/cmake/help/latest/manual/ctest.1.html#dashboard-client',
    family: 'unit',
    tool: 'ctest',
    root: ({ name, after }) => name === 'Site' && /<Testing\b/.test(after),
    records: ['Test'],
    open: ctest_xml_open,
});

;// CONCATENATED MODULE: ./lib/parse/formats/cunit.js
// CUnit's XML:
//   <CUNIT_RUN_TEST_FAILURE><TEST_NAME>adds</TEST_NAME><FILE_NAME>test.c</FILE_NAME><LINE_NUMBER>100</LINE_NUMBER><CONDITION>1 == 2</CONDITION></CUNIT_RUN_TEST_FAILURE>



function cunit_open(sink) {
    let suite = '';
    let open = null;
    const settle = () => {
        if (open)
            addFailed(open, sink);
        open = null;
    };
    return {
        record(element) {
            if (element.name === 'SUITE_NAME')
                suite = element.text.trim();
            else if (element.name === 'CUNIT_RUN_SUITE_FAILURE')
                sink.add({ message: `suite ${textBelow(element, 'SUITE_NAME')}: ${textBelow(element, 'FAILURE_REASON')}` }, element);
            if (element.name !== 'CUNIT_RUN_TEST_RECORD')
                return;
            const name = textBelow(element, 'TEST_NAME');
            const failures = childrenOf(element, 'CUNIT_RUN_TEST_FAILURE');
            if (open && open.suite === suite && open.name === name && failures.length)
                return void open.failures.push(...failures);
            settle();
            if (failures.length)
                open = { suite, name, failures: [...failures] };
            else
                sink.pass({ suite, name, file: null });
        },
        end: settle,
    };
}
function addFailed({ suite, name, failures }, sink) {
    const [first] = failures;
    if (!first)
        return;
    const file = textBelow(first, 'FILE_NAME');
    const said = failures.map((failure) => `${textBelow(failure, 'FILE_NAME')}:${textBelow(failure, 'LINE_NUMBER')}: ${textBelow(failure, 'CONDITION')}`);
    sink.fail({
        suite,
        name,
        file: null,
        message: textBelow(first, 'CONDITION'),
        text: said.join('\n'),
        location: file ? (0,draft/* locationOf */.A0)(file, textBelow(first, 'LINE_NUMBER')) : null,
    }, first);
}
const cunit = xmlFormat({
    name: 'cunit',
    title: 'CUnit XML',
    url: 'https://cunit.sourceforge.net/doc/running_tests.html#automated',
    family: 'unit',
    root: ({ name }) => name === 'CUNIT_TEST_RUN_REPORT',
    records: ['SUITE_NAME', 'CUNIT_RUN_TEST_RECORD', 'CUNIT_RUN_SUITE_FAILURE'],
    open: cunit_open,
});

// EXTERNAL MODULE: ./lib/parse/formats/vulnerable.js
var vulnerable = __webpack_require__(87);
;// CONCATENATED MODULE: ./lib/parse/formats/dependency-check-xml.js
// OWASP Dependency-Check's XML:
//   <dependency><fileName>commons-text-1.9.jar</fileName><filePath>lib/…</filePath><vulnerabilities><vulnerability><name>CVE-2022-42889</name><severity>CRITICAL</severity><description>…</description></vulnerability></vulnerabilities></dependency>



const own = (element, name) => childrenOf(element, name)[0]?.text.trim() ?? '';
const dependencyCheckXml = xmlFormat({
    name: 'dependency-check-xml',
    title: 'OWASP Dependency-Check XML',
    url: 'https://dependency-check.github.io/DependencyCheck/general/thereport.html',
    family: 'policy',
    tool: 'dependency-check',
    root: ({ name, attributes }) => name === 'analysis' && /dependency-check/i.test(attributes),
    records: ['dependency'],
    open: (sink) => ({
        record(element) {
            const found = childrenOf(element, 'vulnerabilities').flatMap((list) => childrenOf(list, 'vulnerability'));
            for (const one of found) {
                sink.add((0,vulnerable/* vulnerable */.V)({
                    name: own(element, 'fileName'),
                    version: '',
                    id: own(one, 'name'),
                    title: '',
                    severity: own(one, 'severity') || textBelow(one, 'severity'),
                    path: own(element, 'filePath'),
                    detail: own(one, 'description'),
                }), one);
            }
        },
    }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/dupfinder-xml.js
// ReSharper's dupFinder, XML; each fragment of a duplicate is a finding that names the others:
//   <Duplicate Cost="108"><Fragment><FileName>Publisher.cs</FileName><LineRange Start="12" End="23"/></Fragment>…</Duplicate>



const lineOf = (fragment) => {
    const range = below(fragment, 'LineRange');
    return range ? attribute(range, 'Start') : '';
};
const dupfinderXml = xmlFormat({
    name: 'dupfinder-xml',
    title: 'ReSharper dupFinder XML',
    url: 'https://www.jetbrains.com/help/resharper/dupFinder.html',
    family: 'lint',
    tool: 'dupfinder',
    root: ({ name }) => name === 'DuplicatesReport',
    records: ['Duplicate'],
    open: (sink) => ({
        record(element) {
            const places = childrenOf(element, 'Fragment').map((fragment) => ({ element: fragment, path: textBelow(fragment, 'FileName'), line: lineOf(fragment) }));
            addCopies(sink, 'duplicate', { what: 'duplicated code', places });
        },
    }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/ecj-xml.js
// The Eclipse compiler's XML log (-log x.xml):
//   <source path="src/A.java"><problems><problem line="8" problemID="TypeMismatch" severity="ERROR"><message value="Type mismatch: cannot convert"/></problem></problems></source>




const ecjXml = xmlIssues({
    name: 'ecj-xml',
    title: 'Eclipse compiler XML',
    url: 'https://help.eclipse.org/latest/topic/org.eclipse.jdt.doc.user/tasks/task-using_batch_compiler.htm',
    family: 'build',
    tool: 'ecj',
    root: ({ name, attributes }) => name === 'compiler' && /Eclipse Compiler/.test(attributes),
    issues: ['problem'],
    issue(element, ancestors) {
        const message = below(element, 'message');
        const code = below(element, 'source_context');
        const path = around(ancestors, 'source', 'path');
        return {
            rule: attribute(element, 'problemID') || null,
            severity: (0,located/* severityOf */.xJ)(attribute(element, 'severity')),
            message: message ? attribute(message, 'value') : '',
            detail: code ? attribute(code, 'value') : '',
            location: path ? (0,draft/* locationOf */.A0)(path, attribute(element, 'line')) : null,
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/fpcunit.js
// FPCUnit's XML:
//   <Test Name="TestGet" Result="Failed"><Message>expected: &lt;1&gt; but was: &lt;2&gt;</Message><SourceUnitName>bins</SourceUnitName><LineNumber>12</LineNumber></Test>



function fpcunit_open(sink) {
    return {
        record(element, ancestors) {
            const result = attribute(element, 'Result').toLowerCase();
            if (result.startsWith('ignor'))
                return sink.skip();
            const suite = ancestors
                .filter(({ name }) => name === 'TestSuite')
                .map((one) => attribute(one, 'Name'))
                .filter(Boolean)
                .join(' > ');
            const test = { suite, name: attribute(element, 'Name'), file: null };
            if (result === 'ok')
                return sink.pass(test);
            const message = textBelow(element, 'Message');
            const unit = textBelow(element, 'SourceUnitName');
            sink.fail({
                ...test,
                message: message.split('\n', 1)[0] ?? '',
                text: message,
                location: unit ? (0,draft/* locationOf */.A0)(/\.\w+$/.test(unit) ? unit : `${unit}.pas`, textBelow(element, 'LineNumber')) : null,
            }, element);
        },
    };
}
const fpcunit = xmlFormat({
    name: 'fpcunit',
    title: 'FPCUnit',
    url: 'https://wiki.freepascal.org/fpcunit',
    family: 'unit',
    root: ({ name, after }) => name === 'TestResults' && /<TestListing\b/.test(after),
    records: ['Test'],
    open: fpcunit_open,
});

;// CONCATENATED MODULE: ./lib/parse/formats/fxcop-xml.js
// FxCop's XML (FxCopCmd /o:report.xml); rules stand apart, an issue may know no file:
//   <Message TypeName="SpecifyIFormatProvider" Category="Microsoft.Globalization" CheckId="CA1305"><Issue Certainty="95" Level="Error" Path="C:\shop" File="Cart.cs" Line="37">…</Issue></Message>




const fxcop_xml_NAMED = new Set(['Namespace', 'Type', 'Member', 'Accessor', 'Resource', 'Module']);
/** What an issue without a file is about: `Shop.Cart.#Total`. */
const subject = (ancestors) => ancestors
    .filter(({ name }) => fxcop_xml_NAMED.has(name))
    .map((ancestor) => attribute(ancestor, 'Name'))
    .filter(Boolean)
    .at(-1) ?? '';
const fxcopXml = xmlIssues({
    name: 'fxcop-xml',
    title: 'FxCop XML',
    url: 'https://learn.microsoft.com/previous-versions/dotnet/netframework-3.0/bb429449(v=vs.80)',
    family: 'lint',
    tool: 'fxcop',
    root: ({ name }) => name === 'FxCopReport',
    issues: ['Issue'],
    issue(element, ancestors) {
        const file = attribute(element, 'File');
        const folder = attribute(element, 'Path').replace(/(?<![\\/])[\\/]+$/, '');
        const about = subject(ancestors);
        return {
            rule: around(ancestors, 'Message', 'CheckId') || around(ancestors, 'Message', 'TypeName') || null,
            severity: (0,located/* severityOf */.xJ)(attribute(element, 'Level').replace(/^Critical/, '')),
            message: element.text.trim().replace(/\s+/g, ' '),
            detail: [around(ancestors, 'Message', 'TypeName'), around(ancestors, 'Message', 'Category'), about].filter(Boolean).join('\n'),
            location: file ? (0,draft/* locationOf */.A0)(folder ? `${folder}/${file}` : file, attribute(element, 'Line')) : null,
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/gallio.js
// MbUnit's report:
//   <run name="CartTests.Adds" result="failure"><exception type="…"><message>…</message><stack-trace>…</stack-trace></exception></run>


function gallio_open(sink) {
    return {
        record(element, ancestors) {
            const result = attribute(element, 'result').toLowerCase();
            if (/skip|ignore|notrun/.test(result))
                return sink.skip();
            const fixture = ancestors.findLast(({ name }) => name === 'fixture');
            const suite = fixture ? attribute(fixture, 'type', 'name') : '';
            const whole = attribute(element, 'name');
            const short = fixture ? attribute(fixture, 'name') : '';
            const test = { suite, name: short && whole.startsWith(`${short}.`) ? whole.slice(short.length + 1) : whole, file: null };
            if (!/fail|error/.test(result))
                return sink.pass(test);
            const exception = below(element, 'exception') ?? element;
            const message = textBelow(exception, 'message');
            sink.fail({ ...test, message: message.split('\n', 1)[0] ?? '', text: [message, textBelow(exception, 'stack-trace')].filter(Boolean).join('\n') }, element);
        },
    };
}
const gallio = xmlFormat({
    name: 'gallio',
    title: 'MbUnit and Gallio',
    url: 'https://github.com/Gallio/mbunit-v3',
    family: 'unit',
    root: ({ name, after }) => name === 'report-result' && /<(?:counter|assemblies)\b/.test(after),
    records: ['run'],
    open: gallio_open,
});

;// CONCATENATED MODULE: ./lib/parse/formats/gendarme-xml.js
// Gendarme's XML, defects by rule and target:
//   <rule Name="AvoidUnusedParameters" Uri="…"><problem>…</problem><target Name="…"><defect Severity="Medium" Confidence="High" Location="…" Source="C:\shop\Cart.cs(12,5)">…</defect></target></rule>




const SOURCE = /^(?<path>.{1,500}?)\(\W{0,3}(?<line>\d{1,7})(?:,(?<column>\d{1,6}))?\)$/;
function toFinding(defect, rule) {
    const said = SOURCE.exec(attribute(defect, 'Source'))?.groups;
    return {
        rule: attribute(rule, 'Name') || null,
        severity: (0,located/* severityOf */.xJ)(attribute(defect, 'Severity')),
        message: defect.text.trim() || textBelow(rule, 'problem') || attribute(rule, 'Name'),
        detail: [attribute(defect, 'Location'), textBelow(rule, 'solution')].filter(Boolean).join('\n'),
        location: said?.path ? (0,draft/* locationOf */.A0)(said.path, said.line, said.column) : null,
    };
}
const gendarmeXml = xmlFormat({
    name: 'gendarme-xml',
    title: 'Gendarme XML',
    url: 'https://www.mono-project.com/docs/tools+libraries/tools/gendarme/',
    family: 'lint',
    tool: 'gendarme',
    root: ({ name }) => name === 'gendarme-output',
    records: ['rule'],
    open: (sink) => ({
        record(element) {
            // Further down the same name lists the rules that ran.
            if (!below(element, 'defect'))
                return;
            for (const target of childrenOf(element, 'target'))
                for (const defect of childrenOf(target, 'defect'))
                    sink.add(toFinding(defect, element), defect);
        },
    }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/gtester.js
// GLib's gtester (-o):
//   <testcase path="/binding/fail"><error>gbinding.c:273: …</error><status exit-status="-256" result="failed"/></testcase>



/** `ERROR:tests/cart.c:21:test_discount: assertion failed` and GLib's warnings. */
const PLACED = /^(?:\*\*\n)?(?:[\w-]{0,40}:)?(?:ERROR:|FATAL-\w{1,10}: )?(?<path>[^\s:]{1,300}\.\w{1,5}):(?<line>\d{1,7}):(?:\w{1,120}:)? ?(?<message>[^\n]{1,1000})/;
function gtester_open(sink) {
    return {
        record(element, ancestors) {
            const status = below(element, 'status');
            if (attribute(element, 'skipped') === '1' || !status)
                return sink.skip();
            const path = attribute(element, 'path').split('/').filter(Boolean);
            const test = { suite: path.slice(0, -1).join('/') || binaryOf(ancestors), name: path.at(-1) ?? '', file: null };
            const result = attribute(status, 'result');
            if (result === 'success')
                return sink.pass(test);
            if (result === 'skipped')
                return sink.skip();
            const text = textBelow(element, 'error');
            const placed = PLACED.exec(text)?.groups;
            sink.fail({ ...test, message: placed?.message ?? text.split('\n', 1)[0] ?? '', text, location: placed?.path ? (0,draft/* locationOf */.A0)(placed.path, placed.line) : null }, element);
        },
    };
}
const binaryOf = (ancestors) => {
    const binary = ancestors.findLast(({ name }) => name === 'testbinary');
    return binary ? attribute(binary, 'path') : '';
};
const gtester = xmlFormat({
    name: 'gtester',
    title: 'GLib gtester',
    url: 'https://docs.gtk.org/glib/testing.html',
    family: 'unit',
    root: ({ name }) => name === 'gtester',
    records: ['testcase'],
    open: gtester_open,
});

;// CONCATENATED MODULE: ./lib/parse/formats/idea-inspections.js
// Inspections of IntelliJ IDEA and Android Studio (inspect.sh, Qodana):
//   <problem><file>file://$PROJECT_DIR$/app/Main.java</file><line>10</line><problem_class severity="WARNING">unused declaration</problem_class><description>Class is never used.</description></problem>




const ideaInspections = xmlIssues({
    name: 'idea-inspections',
    title: 'IntelliJ IDEA inspections',
    url: 'https://www.jetbrains.com/help/idea/command-line-code-inspector.html',
    family: 'lint',
    root: ({ name, attributes, after }) => name === 'problems' && (/is_local_tool/.test(attributes) || /<problem\b/.test(after)),
    issues: ['problem'],
    issue(element) {
        const file = textBelow(element, 'file').replace(/^file:\/\/(?:\$[A-Z_]+\$\/?)?/, '');
        const kind = below(element, 'problem_class');
        const description = textBelow(element, 'description')
            .replace(/<\/?code>/g, '`')
            .replace(/\s{0,9}#loc\b/, '');
        return {
            rule: (kind && (attribute(kind, 'id') || kind.text.trim())) || null,
            severity: (0,located/* severityOf */.xJ)(kind ? attribute(kind, 'severity') : ''),
            message: description || (kind?.text.trim() ?? ''),
            location: file ? (0,draft/* locationOf */.A0)(file, textBelow(element, 'line'), offset(textBelow(element, 'offset'))) : null,
        };
    },
});
/** Columns are counted from 0. */
const offset = (text) => (/^\d{1,6}$/.test(text) ? Number(text) + 1 : null);

;// CONCATENATED MODULE: ./lib/parse/formats/jcreport-xml.js
// JCReport's XML, which gathers what several Java checkers say:
//   <file name="src/Cart.java" package="shop"><item column="8" line="50" finding-type="MoreThanOneLogger" message="…" origin="PMD" severity="Error"/></file>




const jcreportXml = xmlIssues({
    name: 'jcreport-xml',
    title: 'JCReport XML',
    url: 'https://github.com/jcoverage/jcreport',
    family: 'lint',
    tool: 'jcreport',
    root: ({ name, after }) => name === 'report' && /<file\b[^>]{0,2000}>\s{0,200}<item\b[^>]{0,2000}finding-type=/.test(after),
    issues: ['item'],
    issue: (element, ancestors) => ({
        rule: attribute(element, 'finding-type') || null,
        severity: (0,located/* severityOf */.xJ)(attribute(element, 'severity').replace(/^code-style$/i, 'style')),
        message: attribute(element, 'message'),
        detail: attribute(element, 'origin'),
        location: (0,draft/* locationOf */.A0)(around(ancestors, 'file', 'name'), attribute(element, 'line'), attribute(element, 'column')),
    }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/jslint-xml.js
// The XML that JSLint began and JSHint, CSSLint and others write:
//   <file name="web/a.css"><issue line="3" char="2" severity="warning" reason="Unknown property 'x'." evidence=" x: 1;"/></file>




const jslintXml = xmlIssues({
    name: 'jslint-xml',
    title: 'JSLint XML (JSHint, CSSLint, stylelint)',
    url: 'https://jshint.com/docs/cli/',
    family: 'lint',
    root: ({ name, after }) => name === 'jslint' || name === 'csslint' || (name === 'lint' && /<issue\b/.test(after)),
    issues: ['issue'],
    issue(element, ancestors) {
        const file = around(ancestors, 'file', 'name');
        const rule = attribute(element, 'rule');
        return {
            tool: ancestors[0]?.name === 'csslint' ? 'csslint' : 'jslint',
            rule: rule && rule !== 'null' ? rule : null,
            severity: (0,located/* severityOf */.xJ)(attribute(element, 'severity')),
            message: attribute(element, 'reason'),
            detail: attribute(element, 'evidence'),
            location: file ? (0,draft/* locationOf */.A0)(file, attribute(element, 'line'), attribute(element, 'char')) : null,
        };
    },
});

// EXTERNAL MODULE: ./lib/parse/formats/junit.js + 8 modules
var junit = __webpack_require__(369);
;// CONCATENATED MODULE: ./lib/parse/formats/klocwork-xml.js
// Klocwork's list of errors (`kwcheck list -F xml`, `kwinspectreport --xml`):
//   <errorList><problem><problemID>1</problemID><file>src/cart.c</file><line>53</line><column>9</column><code>NPD.FUNC.MUST</code><message>…</message><severity>Error</severity></problem></errorList>




/** Traces below have lines and files of their own. */
const klocwork_xml_own = (element, name) => childrenOf(element, name)[0]?.text.trim() ?? '';
const klocworkXml = xmlIssues({
    name: 'klocwork-xml',
    title: 'Klocwork XML',
    url: 'https://help.klocwork.com/current/en-us/concepts/kwcheck.htm',
    family: 'lint',
    tool: 'klocwork',
    root: ({ name }) => name === 'errorList',
    issues: ['problem'],
    issue(element) {
        const path = klocwork_xml_own(element, 'file');
        return {
            rule: klocwork_xml_own(element, 'code') || null,
            severity: (0,located/* severityOf */.xJ)(klocwork_xml_own(element, 'severity')),
            message: klocwork_xml_own(element, 'message') || klocwork_xml_own(element, 'anchor'),
            detail: klocwork_xml_own(element, 'method'),
            location: path ? (0,draft/* locationOf */.A0)(path, klocwork_xml_own(element, 'line'), klocwork_xml_own(element, 'column')) : null,
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/nunit.js
// NUnit's results, version 2 (test-results) and 3 (test-run):
//   <test-case fullname="Shop.CartTest.Adds" result="Failed"><failure><message>…</message><stack-trace>…</stack-trace></failure></test-case>


const FAILED = /^(?:fail(?:ed|ure)?|error|cancelled)/i;
/** NUnit counts an invalid test among those that did not run. */
const SKIPPED = /^(?:skipped|notrunnable|ignored|inconclusive|notrun|explicit|pending)/i;
const CHILD_FAILED = /^(?:One or more child tests|Child test failed)/;
function nunit_open(sink) {
    const said = new Set();
    const ofSuites = [];
    return {
        record(element, ancestors) {
            if (element.name === 'test-case')
                return testCase(element, ancestors, { sink, said });
            const suite = ancestors.findLast(({ name }) => name === 'test-suite');
            if (suite)
                ofSuites.push({ element, hook: attribute(suite, 'fullname', 'name') });
        },
        end() {
            for (const { element, hook } of ofSuites)
                suiteFailure(element, hook, { sink, said });
        },
    };
}
function testCase(element, ancestors, { sink, said }) {
    const result = resultOf(element);
    if (result === 'skipped')
        return sink.skip();
    const test = { ...nunit_namesOf(element, ancestors), file: null };
    if (result === 'passed')
        return sink.pass(test);
    const failure = below(element, 'failure', 'error') ?? element;
    const message = textBelow(failure, 'message');
    said.add(firstLine(message));
    sink.fail({ ...test, message: firstLine(message), text: [message, textBelow(failure, 'stack-trace')].filter(Boolean).join('\n') }, element);
}
function resultOf(element) {
    const result = attribute(element, 'result');
    if (FAILED.test(result))
        return 'failed';
    if (SKIPPED.test(result) || /^false$/i.test(attribute(element, 'executed')) || /^ignored$/i.test(attribute(element, 'runstate')))
        return 'skipped';
    if (!result && /^false$/i.test(attribute(element, 'success')))
        return 'failed';
    return 'passed';
}
/** The class is in an attribute, in front of the method in the full name, or the suite around. */
function nunit_namesOf(element, ancestors) {
    const full = attribute(element, 'fullname') || attribute(element, 'name');
    const fixture = ancestors.findLast(({ name, attributes }) => name === 'test-suite' && /^(?:TestFixture|ParameterizedFixture|GenericFixture|)$/.test(attributes.get('type') ?? ''));
    const suite = attribute(element, 'classname') || (fixture ? attribute(fixture, 'fullname', 'name') : '');
    if (suite && full.startsWith(`${suite}.`))
        return { suite, name: full.slice(suite.length + 1) };
    const dotted = /^(?<suite>(?:[\w`+]{1,200}\.){1,30})(?<name>\w{1,300}(?:[(<].*)?)$/s.exec(full)?.groups;
    if (!suite || dotted?.suite?.endsWith(`${suite}.`))
        return { suite: dotted?.suite?.slice(0, -1) ?? suite, name: dotted?.name ?? full };
    return { suite, name: attribute(element, 'methodname') && !/\(/.test(full) ? attribute(element, 'name') : full };
}
/** A fixture's own failure, such as its setup's; that a child failed, or what its tests say too, is no news. */
function suiteFailure(element, hook, { sink, said }) {
    const message = textBelow(element, 'message');
    const stack = textBelow(element, 'stack-trace');
    const told = CHILD_FAILED.test(message) || said.has(firstLine(message)) || said.has(`OneTimeSetUp: ${firstLine(message)}`);
    if (!message || told || (!stack && !/setup|teardown/i.test(message)))
        return;
    sink.add({ message: firstLine(message), detail: [message, stack].filter(Boolean).join('\n'), facts: { hook } }, element);
}
/** A message's first line; what was expected together with what was. */
function firstLine(message) {
    const [first = '', second = ''] = message
        .trim()
        .split('\n', 2)
        .map((line) => line.trim());
    return first.startsWith('Expected: ') && second.startsWith('But was: ') ? `${first} ${second.replace(/\s{2,}/, ' ')}` : first;
}
const nunit = xmlFormat({
    name: 'nunit',
    title: 'NUnit',
    url: 'https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html',
    family: 'unit',
    root: ({ name, after }) => name === 'test-results' || name === 'test-run' || (name === 'test-suite' && /<(?:results|test-case|test-suite)\b/.test(after)),
    records: ['test-case', 'failure'],
    open: nunit_open,
});

;// CONCATENATED MODULE: ./lib/parse/formats/pit-xml.js
// PIT's mutations (`mutations.xml`); those that no test noticed are findings:
//   <mutation detected='false' status='SURVIVED'><sourceFile>Cart.java</sourceFile><mutatedClass>shop.Cart</mutatedClass><mutatedMethod>total</mutatedMethod><lineNumber>17</lineNumber><mutator>….MathMutator</mutator><description>Replaced addition</description></mutation>



const UNNOTICED = /^(?:SURVIVED|NO_COVERAGE)$/;
const pitXml = xmlIssues({
    name: 'pit-xml',
    title: 'PIT mutation report',
    url: 'https://pitest.org/quickstart/maven/',
    family: 'unit',
    tool: 'pit',
    root: ({ name }) => name === 'mutations',
    issues: ['mutation'],
    issue(element) {
        const status = attribute(element, 'status');
        if (!UNNOTICED.test(status))
            return null;
        const type = textBelow(element, 'mutatedClass');
        const mutator = textBelow(element, 'mutator').split('.').at(-1) ?? '';
        const folder = type.includes('.') ? `${type.slice(0, type.lastIndexOf('.')).replaceAll('.', '/')}/` : '';
        const how = textBelow(element, 'description') || mutator;
        return {
            rule: mutator || null,
            severity: 'warning',
            kind: 'style-rule',
            message: `${type}.${textBelow(element, 'mutatedMethod')}: ${status === 'SURVIVED' ? 'no test noticed' : 'no test covers'} mutation ${textBelow(element, 'index')} (${how})`,
            location: (0,draft/* locationOf */.A0)(`${folder}${textBelow(element, 'sourceFile')}`, textBelow(element, 'lineNumber')),
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/pmd-xml.js
// PMD's XML, which PHPMD writes too:
//   <file name="src/Cart.java"><violation beginline="9" begincolumn="10" rule="EmptyIfStmt" priority="3">Avoid empty if statements</violation></file>



const pmdXml = xmlIssues({
    name: 'pmd-xml',
    title: 'PMD and PHPMD XML',
    url: 'https://docs.pmd-code.org/latest/pmd_userdocs_report_formats.html#xml',
    family: 'lint',
    tool: 'pmd',
    root: ({ name }) => name === 'pmd',
    issues: ['violation', 'error', 'configerror'],
    issue(element, ancestors) {
        if (element.name === 'configerror')
            return { message: attribute(element, 'msg'), rule: attribute(element, 'rule') || null, kind: 'config-valid' };
        if (element.name === 'error')
            return { message: attribute(element, 'msg'), detail: element.text.trim(), location: (0,draft/* locationOf */.A0)(attribute(element, 'filename')) };
        const priority = Number(attribute(element, 'priority') || 1);
        const file = around(ancestors, 'file', 'name');
        return {
            tool: /phpmd/.test(attribute(element, 'externalInfoUrl')) ? 'phpmd' : 'pmd',
            rule: attribute(element, 'rule') || null,
            severity: priority <= 2 ? 'error' : 'warning',
            message: element.text.trim().split('\n', 1)[0] ?? '',
            detail: attribute(element, 'ruleset'),
            location: file ? (0,draft/* locationOf */.A0)(file, attribute(element, 'beginline', 'line'), attribute(element, 'begincolumn')) : null,
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/prefast-xml.js
// Microsoft's PREfast (`cl /analyze`, the driver kit), XML:
//   <DEFECT _seq="1"><SFA><FILEPATH>c:\shop\</FILEPATH><FILENAME>cart.c</FILENAME><LINE>102</LINE><COLUMN>9</COLUMN></SFA><DEFECTCODE>6014</DEFECTCODE><DESCRIPTION>Leaking memory 'device'.</DESCRIPTION></DEFECT>



const prefastXml = xmlIssues({
    name: 'prefast-xml',
    title: 'PREfast XML',
    url: 'https://learn.microsoft.com/cpp/build/reference/analyze-code-analysis',
    family: 'lint',
    tool: 'prefast',
    root: ({ name }) => name === 'DEFECTS',
    issues: ['DEFECT'],
    issue(element) {
        const [at] = childrenOf(element, 'SFA');
        const code = textBelow(element, 'DEFECTCODE');
        return {
            rule: code ? `C${code}` : null,
            severity: 'warning',
            message: textBelow(element, 'DESCRIPTION'),
            detail: textBelow(element, 'FUNCTION'),
            location: at ? (0,draft/* locationOf */.A0)(`${textBelow(at, 'FILEPATH')}${textBelow(at, 'FILENAME')}`, textBelow(at, 'LINE'), textBelow(at, 'COLUMN')) : null,
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/pvs-studio-xml.js
// PVS-Studio's own log (`.plog`), XML; what somebody has marked as a false alarm is none:
//   <PVS-Studio_Analysis_Log><Level>1</Level><ErrorCode>V501</ErrorCode><Message>There are identical sub-expressions …</Message><Line>42</Line><FalseAlarm>false</FalseAlarm><File>C:\shop\cart.cpp</File></PVS-Studio_Analysis_Log>



const LEVELS = { '2': 'warning', '3': 'note' };
const pvsStudioXml = xmlIssues({
    name: 'pvs-studio-xml',
    title: 'PVS-Studio log',
    url: 'https://pvs-studio.com/en/docs/manual/0038/',
    family: 'lint',
    tool: 'pvs-studio',
    root: ({ name, after }) => name === 'NewDataSet' && after.includes('PVS-Studio'),
    issues: ['PVS-Studio_Analysis_Log'],
    issue(element) {
        if (textBelow(element, 'FalseAlarm') === 'true')
            return null;
        const path = textBelow(element, 'File');
        return {
            rule: textBelow(element, 'ErrorCode') || null,
            severity: LEVELS[textBelow(element, 'Level')] ?? 'error',
            message: textBelow(element, 'Message'),
            location: path ? (0,draft/* locationOf */.A0)(path, textBelow(element, 'Line')) : null,
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/qtest.js
// Qt Test's XML (-xml):
//   <TestFunction name="sorts"><Incident type="fail" file="tst_list.cpp" line="44"><Description>Compared values are not the same</Description></Incident></TestFunction>


function qtest_open(sink) {
    return {
        record(element, ancestors) {
            const test = { suite: qtest_suiteOf(ancestors), name: attribute(element, 'name'), file: null };
            const failures = childrenOf(element, 'Incident').filter((incident) => /^(?:fail|xpass)$/.test(attribute(incident, 'type')));
            const [first] = failures;
            if (first)
                return sink.fail({ ...test, message: textBelow(first, 'Description').split('\n', 1)[0] ?? '', text: failures.map(qtest_written).join('\n') }, first);
            if (childrenOf(element, 'Message').some((message) => attribute(message, 'type') === 'skip') ||
                childrenOf(element, 'Incident').some((incident) => attribute(incident, 'type') === 'skip'))
                return sink.skip();
            sink.pass(test);
        },
    };
}
const qtest_suiteOf = (ancestors) => {
    const suite = ancestors.findLast(({ name }) => name === 'TestCase');
    return suite ? attribute(suite, 'name') : '';
};
function qtest_written(incident) {
    const row = textBelow(incident, 'DataTag');
    return `${attribute(incident, 'file')}:${attribute(incident, 'line')}: ${row ? `(${row}) ` : ''}${textBelow(incident, 'Description')}`;
}
const qtest = xmlFormat({
    name: 'qtest',
    title: 'Qt Test XML',
    url: 'https://doc.qt.io/qt-6/qtest-overview.html',
    family: 'unit',
    root: ({ name, after }) => name === 'TestCase' && /<(?:Environment|TestFunction)\b/.test(after),
    records: ['TestFunction'],
    open: qtest_open,
});

;// CONCATENATED MODULE: ./lib/parse/formats/resharper-xml.js
// ReSharper's InspectCode XML: a table of issue types, then the issues.
//   <Issue TypeId="RedundantUsingDirective" File="src\Cart.cs" Line="3" Message="Using directive is not required by the code"/>




const resharperXml = xmlIssues({
    name: 'resharper-xml',
    title: 'ReSharper InspectCode XML',
    url: 'https://www.jetbrains.com/help/resharper/InspectCode.html',
    family: 'lint',
    tool: 'inspectcode',
    root: ({ name, attributes }) => name === 'Report' && /\bToolsVersion=/.test(attributes),
    issues: ['Issue'],
    tables: ['IssueType'],
    remember: (type, known) => void known.set(attribute(type, 'Id'), type),
    issue(element, _ancestors, known) {
        const rule = attribute(element, 'TypeId');
        const type = known.get(rule);
        return {
            rule: rule || null,
            severity: (0,located/* severityOf */.xJ)(type ? attribute(type, 'Severity') : 'warning'),
            message: attribute(element, 'Message'),
            detail: type ? attribute(type, 'Description') : '',
            location: (0,draft/* locationOf */.A0)(attribute(element, 'File'), attribute(element, 'Line')),
        };
    },
});

;// CONCATENATED MODULE: ./lib/parse/formats/simian-xml.js
// Simian's duplicates, XML; each block is a finding that names the others:
//   <set lineCount="16"><block sourceFile="src/A.java" startLineNumber="92" endLineNumber="97"/><block sourceFile="src/B.java" startLineNumber="61" endLineNumber="66"/></set>



const simianXml = xmlFormat({
    name: 'simian-xml',
    title: 'Simian XML',
    url: 'https://simian.quandarypeak.com/docs/',
    family: 'lint',
    tool: 'simian',
    root: ({ name }) => name === 'simian',
    records: ['set'],
    open: (sink) => ({
        record(element) {
            const places = childrenOf(element, 'block').map((block) => ({
                element: block,
                path: attribute(block, 'sourceFile'),
                line: attribute(block, 'startLineNumber'),
            }));
            addCopies(sink, 'duplicate', { what: `${attribute(element, 'lineCount')} duplicated lines`, places });
        },
    }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/spotbugs-xml.js
// SpotBugs' and FindBugs' XML:
//   <BugInstance type="NP_NULL" priority="1"><LongMessage>Possible null pointer dereference</LongMessage><SourceLine sourcepath="a/B.java" start="12"/></BugInstance>



const spotbugsXml = xmlIssues({
    name: 'spotbugs-xml',
    title: 'SpotBugs XML',
    url: 'https://spotbugs.readthedocs.io/en/stable/running.html#text-ui-options',
    family: 'lint',
    tool: 'spotbugs',
    root: ({ name }) => name === 'BugCollection',
    issues: ['BugInstance'],
    issue(element) {
        const place = sourceLine(element);
        const path = place ? attribute(place, 'relSourcepath', 'sourcepath') || attribute(place, 'sourcefile') : '';
        const type = attribute(element, 'type');
        return {
            rule: type || null,
            severity: Number(attribute(element, 'priority') || 2) === 1 ? 'error' : 'warning',
            message: textBelow(element, 'LongMessage') || textBelow(element, 'ShortMessage') || type,
            detail: attribute(element, 'category'),
            location: path ? (0,draft/* locationOf */.A0)(path, place ? attribute(place, 'start') : null) : null,
        };
    },
});
/** The primary line of a bug, else the line of its method or class. */
function sourceLine(bug) {
    const own = childrenOf(bug, 'SourceLine');
    return own.find((line) => attribute(line, 'primary') === 'true') ?? own[0] ?? below(bug, 'SourceLine');
}

;// CONCATENATED MODULE: ./lib/parse/formats/stylecop-xml.js
// StyleCop's XML:
//   <Violation LineNumber="18" Source="Form1.cs" RuleNamespace="StyleCop.CSharp.ReadabilityRules" Rule="PrefixLocalCallsWithThis" RuleId="SA1101">The call must begin with 'this.'</Violation>



const stylecopXml = xmlIssues({
    name: 'stylecop-xml',
    title: 'StyleCop XML',
    url: 'https://github.com/StyleCop/StyleCop',
    family: 'lint',
    tool: 'stylecop',
    root: ({ name }) => /^(?:StyleCop|SourceAnalysis)Violations$/.test(name),
    issues: ['Violation'],
    issue: (element) => ({
        rule: attribute(element, 'RuleId') || attribute(element, 'Rule') || null,
        severity: 'warning',
        message: element.text.trim().replace(/\s+/g, ' '),
        detail: attribute(element, 'Rule'),
        location: (0,draft/* locationOf */.A0)(attribute(element, 'Source'), attribute(element, 'LineNumber')),
    }),
});

;// CONCATENATED MODULE: ./lib/parse/formats/trx.js
// Visual Studio's test results, as `dotnet test --logger trx` and MSTest write them:
//   <UnitTestResult testName="Adds" outcome="Failed"><Output><ErrorInfo><Message>…</Message><StackTrace>…</StackTrace></ErrorInfo></Output></UnitTestResult>


const RESULTS = {
    passed: 'passed',
    completed: 'passed',
    warning: 'passed',
    passedbutrunaborted: 'passed',
    failed: 'failed',
    error: 'failed',
    timeout: 'failed',
    aborted: 'failed',
    notrunnable: 'failed',
    disconnected: 'failed',
    notexecuted: 'skipped',
    inconclusive: 'skipped',
    inprogress: 'skipped',
    pending: 'skipped',
};
/** A run's own messages that say it was stopped. */
const STOPPED = /\b(?:abort|crash|cancell?ed|terminated)/i;
function trx_open(sink) {
    const classes = new Map();
    const results = [];
    return {
        record(element) {
            if (element.name === 'UnitTest')
                classes.set(attribute(element, 'id'), attribute(below(element, 'TestMethod') ?? element, 'className').split(',')[0] ?? '');
            else if (element.name === 'RunInfo')
                runInfo(element, sink);
            else
                results.push(...pendingOf(element));
        },
        end() {
            for (const pending of results)
                settle(pending, classes.get(pending.id) ?? '', sink);
        },
    };
}
/** A data-driven result counts by its rows. */
function pendingOf(element) {
    const inner = below(element, 'InnerResults');
    const rows = inner ? childrenOf(inner, 'UnitTestResult') : [];
    if (rows.length)
        return rows.flatMap(pendingOf);
    const error = below(element, 'ErrorInfo');
    const stack = error ? textBelow(error, 'StackTrace') : '';
    const message = error ? textBelow(error, 'Message') : textBelow(element, 'Exception');
    return [
        {
            id: attribute(element, 'testId'),
            name: attribute(element, 'testName'),
            result: trx_resultOf(attribute(element, 'outcome'), error !== undefined),
            message,
            text: [message, stack, textBelow(element, 'StdErr')].filter(Boolean).join('\n'),
            span: element,
        },
    ];
}
function trx_resultOf(outcome, hasError) {
    return RESULTS[outcome.toLowerCase()] ?? (hasError ? 'failed' : 'skipped');
}
function settle({ name, result, message, text, span }, className, sink) {
    if (result === 'skipped')
        return sink.skip();
    const { suite, title } = trx_namesOf(name, className);
    const test = { suite, name: title, file: null };
    if (result === 'passed')
        return sink.pass(test);
    const failed = { ...test, message: message.trim().split('\n', 1)[0] ?? '', text };
    sink.fail(failed, { line: span.line, endLine: span.endLine });
}
/** A qualified test name is cut at its class; arguments in it may hold dots. */
function trx_namesOf(name, className) {
    if (className && name.startsWith(`${className}.`))
        return { suite: className, title: name.slice(className.length + 1) };
    if (className)
        return { suite: className, title: name };
    const qualified = /^((?:[\w`+]{1,200}\.){1,30})(\w.*)$/.exec(name.split(/[("]/, 1)[0] ?? '');
    const suite = qualified?.[1]?.slice(0, -1) ?? '';
    return { suite, title: suite ? name.slice(suite.length + 1) : name };
}
function runInfo(element, sink) {
    const outcome = attribute(element, 'outcome').toLowerCase();
    const text = textBelow(element, 'Text');
    if (outcome !== 'error' && outcome !== 'failed' && outcome !== 'aborted')
        return;
    if (STOPPED.test(text))
        sink.stop();
    // The console's own line that tests failed says nothing new.
    if (text && !/^\[xUnit\.net [\d:.]+\]\s{1,20}\S.{0,400}\[FAIL\]$/.test(text))
        sink.add({ message: text.split('\n', 1)[0] ?? text, detail: text }, element);
}
const trx = xmlFormat({
    name: 'trx',
    title: 'Visual Studio test results (TRX)',
    url: 'https://learn.microsoft.com/en-us/dotnet/core/tools/dotnet-test',
    family: 'unit',
    tool: 'dotnet-test',
    root: ({ name, attributes, after }) => name === 'TestRun' &&
        (/VisualStudio\/TeamTest/.test(attributes) || /<(?:\w+:)?(?:UnitTestResult|TestRunConfiguration|TestSettings|ResultSummary)\b/.test(after)),
    records: ['UnitTestResult', 'UnitTest', 'RunInfo'],
    open: trx_open,
});

;// CONCATENATED MODULE: ./lib/parse/formats/unittest-cpp.js
// UnitTest++'s XML:
//   <test suite="SuiteOne" name="TestTwo"><failure message="utpp.cpp(14) : false"/></test>



const unittest_cpp_PLACED = /^(?<path>.{1,300}?)\((?<line>\d{1,7})\) ?: (?<message>.*)$/s;
function unittest_cpp_open(sink) {
    return {
        record(element) {
            const test = { suite: attribute(element, 'suite'), name: attribute(element, 'name'), file: null };
            const failures = childrenOf(element, 'failure').map((failure) => attribute(failure, 'message'));
            if (!failures.length)
                return sink.pass(test);
            const placed = unittest_cpp_PLACED.exec(failures[0] ?? '')?.groups;
            sink.fail({
                ...test,
                message: placed?.message ?? failures[0] ?? '',
                text: failures.join('\n'),
                location: placed?.path ? (0,draft/* locationOf */.A0)(placed.path, placed.line) : null,
            }, element);
        },
    };
}
const unittestCpp = xmlFormat({
    name: 'unittest-cpp',
    title: 'UnitTest++ XML',
    url: 'https://github.com/unittest-cpp/unittest-cpp',
    family: 'unit',
    root: ({ name }) => name === 'unittest-results',
    records: ['test'],
    open: unittest_cpp_open,
});

// EXTERNAL MODULE: ./lib/parse/own-code.js
var own_code = __webpack_require__(9048);
;// CONCATENATED MODULE: ./lib/parse/formats/valgrind-xml.js
// Valgrind's XML (--xml=yes): each error with its stack.
//   <error><kind>InvalidRead</kind><what>Invalid read of size 4</what><stack><frame><fn>main</fn><file>a.c</file><line>12</line></frame></stack></error>




function valgrind_xml_open(sink) {
    return {
        record(element) {
            const stack = below(element, 'stack');
            const frames = stack ? childrenOf(stack, 'frame').flatMap(frameIn).slice(0, 30) : [];
            const own = (0,own_code/* ownFrame */.Q)(frames);
            const what = textBelow(element, 'what') || textBelow(element, 'text');
            sink.add({
                message: what,
                rule: textBelow(element, 'kind') || null,
                detail: childrenOf(element, 'auxwhat')
                    .map((one) => one.text.trim())
                    .join('\n'),
                frames,
                location: own ? (0,draft/* locationOf */.A0)(own.path, own.line) : null,
            }, element);
        },
    };
}
function frameIn(frame) {
    const file = textBelow(frame, 'file');
    const dir = textBelow(frame, 'dir');
    return file ? [(0,draft/* inFunction */.qH)((0,draft/* frameOf */.Dm)(dir ? `${dir}/${file}` : file, textBelow(frame, 'line')), textBelow(frame, 'fn'))] : [];
}
const valgrindXml = xmlFormat({
    name: 'valgrind-xml',
    title: 'Valgrind XML',
    url: 'https://valgrind.org/docs/manual/manual-core.html#manual-core.erropts',
    family: 'unit',
    tool: 'valgrind',
    root: ({ name }) => name === 'valgrindoutput',
    records: ['error'],
    open: valgrind_xml_open,
});

;// CONCATENATED MODULE: ./lib/parse/formats/xunit.js
// xUnit.net's results, version 1 (assembly, class) and 2 (assemblies, collection):
//   <test type="Shop.CartTest" method="Adds" result="Fail"><failure><message>…</message><stack-trace>…</stack-trace></failure></test>


function xunit_open(sink) {
    return {
        record(element) {
            if (element.name === 'error')
                return runError(element, sink);
            const result = attribute(element, 'result').toLowerCase();
            if (result.startsWith('skip') || result === 'notrun')
                return sink.skip();
            const test = { ...xunit_namesOf(element), file: attribute(element, 'source-file') || null };
            if (!result.startsWith('fail'))
                return sink.pass(test);
            const failure = below(element, 'failure') ?? element;
            const message = textBelow(failure, 'message');
            sink.fail({
                ...test,
                message: messageOf(message, attribute(failure, 'exception-type')),
                text: [message, textBelow(failure, 'stack-trace')].filter(Boolean).join('\n'),
                line: attribute(element, 'source-line'),
            }, element);
        },
    };
}
/** The exception's name goes before a message that does not hold it; xUnit's own says nothing. */
function messageOf(message, exception) {
    const first = message.split('\n', 1)[0]?.trim() ?? '';
    const simple = exception.split('.').at(-1) ?? '';
    return simple && !exception.startsWith('Xunit.') && !first.includes(simple) ? `${simple}: ${first}` : first;
}
function xunit_namesOf(element) {
    const suite = attribute(element, 'type');
    const name = attribute(element, 'name') || attribute(element, 'method');
    return { suite, name: suite && name.startsWith(`${suite}.`) ? name.slice(suite.length + 1) : name };
}
/** What failed outside a test: a fixture's cleanup, a class that cannot be made. */
function runError(element, sink) {
    const message = textBelow(element, 'message');
    const what = attribute(element, 'name') || attribute(element, 'type');
    if (message)
        sink.add({
            message: message.split('\n', 1)[0] ?? message,
            detail: [message, textBelow(element, 'stack-trace')].filter(Boolean).join('\n'),
            ...(what ? { facts: { hook: what } } : {}),
        }, element);
}
const xunit = xmlFormat({
    name: 'xunit',
    title: 'xUnit.net',
    url: 'https://xunit.net/docs/format-xml-v2',
    family: 'unit',
    root: ({ name, attributes, after }) => name === 'assemblies' || (name === 'assembly' && (/\btest-framework=|\brun-date=/.test(attributes) || /<(?:class|collection)\b/.test(after))),
    records: ['test', 'error'],
    open: xunit_open,
});

;// CONCATENATED MODULE: ./lib/parse/formats/xml.js
// The formats of XML files, sorted by name: their first character is `<`. They stand apart so that a JUnit report is read without loading all the others.






































const XML_FORMATS = [
    boostTest,
    ccmXml,
    checkstyle,
    clangPlist,
    codenarcXml,
    cpdXml,
    cppcheckXml,
    cpptest,
    cppunit,
    ctestXml,
    cunit,
    dependencyCheckXml,
    dupfinderXml,
    ecjXml,
    fpcunit,
    fxcopXml,
    gallio,
    gendarmeXml,
    gtester,
    ideaInspections,
    jcreportXml,
    jslintXml,
    junit/* junit */.b,
    klocworkXml,
    nunit,
    pitXml,
    pmdXml,
    prefastXml,
    pvsStudioXml,
    qtest,
    resharperXml,
    simianXml,
    spotbugsXml,
    stylecopXml,
    trx,
    unittestCpp,
    valgrindXml,
    xunit,
];


/***/ })

};
;