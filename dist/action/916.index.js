export const id = 916;
export const ids = [916];
export const modules = {

/***/ 40916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FORMATS: () => (/* binding */ FORMATS)
});

// UNUSED EXPORTS: LOG_FORMATS

// EXTERNAL MODULE: ./lib/parse/formats/located.js
var located = __webpack_require__(29730);
;// CONCATENATED MODULE: ./lib/parse/formats/actionlint.js
// actionlint:
//   .github/workflows/ci.yml:12:5: unexpected key "step" for "job" section. [syntax-check]

const actionlint = (0,located/* located */.t4)({
    name: 'actionlint',
    title: 'actionlint',
    url: 'https://github.com/rhysd/actionlint',
    family: 'lint',
    commands: /\bactionlint\b/,
    marks: ['.yml:', '.yaml:'],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:ya?ml)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<message>\S.{0,2000}?) \[(?<rule>syntax-check|[a-z]+(?:-[a-z]+){0,5})\]$/,
    ],
    more: /^(?:\s|\d{1,9} ?\|)/,
    accept: (said) => !/^\[(?:error|warning)\] /.test(said.message ?? ''),
});

;// CONCATENATED MODULE: ./lib/parse/formats/ansible-lint.js
// ansible-lint, in the forms of its versions:
//   site.yml:12: no-changed-when: Commands should not change things if nothing needs doing.
//   site.yml:12: [E301] Commands should not change things if nothing needs doing

const ansibleLint = (0,located/* located */.t4)({
    name: 'ansible-lint',
    title: 'ansible-lint',
    url: 'https://ansible.readthedocs.io/projects/lint/',
    family: 'lint',
    commands: /\bansible-lint\b/,
    marks: ['.yml:', '.yaml:', '.j2:'],
    probe: /\.(?:ya?ml|j2):\d{1,9}(?::\d{1,9})?: (?:\[?E\d{3}\]? |(?:\[[A-Z_ ]{3,12}\] )?(?:yaml|name|fqcn|risky|no|jinja|var|role|schema|syntax|key|command|package|latest|literal|args|deprecated|empty|galaxy|ignore|inline|internal|loop|load|meta|only|parser|partial|playbook|run|sanity|warning|avoid|complexity|git|hg|become|load-failure)[\w-]{0,40}(?:\[[\w-]{1,60}\])?: )/,
    lines: [
        /^(?:WARNING {1,4}Listing.{0,200})?(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:ya?ml|j2|md)):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?: \[?(?<rule>E\d{3})\]? (?<message>\S.{0,2000}?)$/,
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:ya?ml|j2|md)):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?: (?:\[(?<severity>[A-Z_ ]{3,12})\] )?(?<rule>[a-z][a-z0-9-]{2,40}(?:\[[\w-]{1,60}\])?): (?<message>\S.{0,2000}?)(?: \(warning\))?$/,
        /^(?<rule>[a-z][a-z0-9-]{2,40}(?:\[[\w-]{1,60}\])?): (?<message>[A-Z].{1,600}?)(?: \(warning\))?$/,
    ],
    accept: (said) => said.path !== undefined,
});

// EXTERNAL MODULE: ./lib/parse/formats/collect.js
var collect = __webpack_require__(95202);
;// CONCATENATED MODULE: ./lib/parse/formats/ant-junit.js
// JUnit's tests as Ant prints them, plain and brief:
//   [junit] Testsuite: com.example.depot.StockTest
//   [junit] Testcase: testShips took 0.012 sec
//   [junit]         FAILED
//   [junit] expected:<3> but was:<4>

const PREFIX = /^\s{0,20}\[(?:junit\d?|junitlauncher|testng)\] ?/;
const SUITE = /^Testsuite: (?<suite>[\w.$]{1,300})$/;
const CASE = /^Testcase: (?<name>[^\s(].{0,300}?)(?:\((?<suite>[\w.$]{1,300})\))?(?: took [\d.,]{1,12} sec|:(?:\s{0,8}(?<how>FAILED|Caused an ERROR|SKIPPED.{0,200}))?)$/;
const HOW = /^\s{1,8}(?<how>FAILED|Caused an ERROR|SKIPPED.{0,200})$/;
const TOTAL = /^Tests run: (?<run>\d{1,9}), Failures: (?<failures>\d{1,9}), Errors: (?<errors>\d{1,9})(?:, Skipped: (?<skipped>\d{1,9}))?, Time elapsed: [\d.,]{1,12} s/;
const END = /^(?:Test [\w.$]{1,300} FAILED|Testsuite: |-{5,} |TEST \S)/;
function ant_junit_open(context) {
    const state = { drafts: (0,collect/* collector */.g)(context), context, suite: '', waiting: null, counts: null, passedTests: [] };
    return {
        push(lines) {
            for (const line of lines) {
                const text = line.text.replace(PREFIX, '');
                if (!count(state, text) && !testCase(state, line, text))
                    extend(state, line, text);
            }
        },
        end() {
            passed(state);
            const { counts, passedTests } = state;
            const told = counts ? { passed: counts.run - counts.failed - counts.skipped, failed: counts.failed, skipped: counts.skipped } : {};
            return { findings: state.drafts.findings().map(collect/* placedInTest */.D), passedTests, ...told };
        },
    };
}
function count(state, text) {
    const suite = SUITE.exec(text)?.groups?.suite;
    const total = TOTAL.exec(text)?.groups;
    if (suite)
        state.suite = suite;
    if (total) {
        state.counts ??= { run: 0, failed: 0, skipped: 0 };
        state.counts.run += Number(total.run);
        state.counts.failed += Number(total.failures) + Number(total.errors);
        state.counts.skipped += Number(total.skipped ?? 0);
    }
    if (!suite && !total)
        return false;
    state.drafts.close();
    return true;
}
function testCase(state, line, text) {
    const said = text.startsWith('Testcase: ') ? CASE.exec(text)?.groups : undefined;
    const how = said?.how ?? (state.waiting ? HOW.exec(text)?.groups?.how : undefined);
    if (said?.name) {
        passed(state);
        state.drafts.close();
        state.waiting = { name: said.name, suite: said.suite ?? state.suite, line };
    }
    if (how && state.waiting) {
        const { name, suite, line: from } = state.waiting;
        if (!how.startsWith('SKIPPED'))
            state.drafts.begin({ tool: 'ant-junit', message: '', test: { suite, name, file: null } }, from).to = line.number;
        state.waiting = null;
    }
    return Boolean(said ?? how);
}
/** A case that nothing was said of has passed. */
function passed(state) {
    if (!state.waiting)
        return;
    const { name, suite } = state.waiting;
    if (state.passedTests.length < state.context.limits.outcomes)
        state.passedTests.push({ suite, name, file: null });
    state.waiting = null;
}
function extend(state, line, text) {
    const draft = state.drafts.current;
    if (!draft)
        return;
    if (line.number !== draft.to + 1 || END.test(text))
        return state.drafts.close();
    if (!draft.message && text.trim())
        draft.message = text.trim();
    state.drafts.extend(line, text);
}
const antJunit = {
    name: 'ant-junit',
    title: 'JUnit in Ant',
    url: 'https://ant.apache.org/manual/Tasks/junit.html',
    family: 'unit',
    reads: 'log',
    commands: /(?:^|[\s;&|(])ant(?:\s|$)/,
    marks: ['Testsuite: ', 'Testcase: '],
    probe: (text) => (text.includes('Testsuite: ') && /^(?:\s{0,20}\[junit\d?\] )?Testsuite: [\w.$]+$/m.test(text)) ||
        /^(?:\s{0,20}\[junit\d?\] )?Testcase: \S.{0,300}(?: took [\d.,]+ sec|:\s{0,8}(?:FAILED|Caused an ERROR))$/m.test(text),
    open: ant_junit_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/armcc.js
// The compilers of Arm, Texas Instruments and Green Hills, which share a front end:
//   "src/stock.c", line 12: Error:  #20: identifier "total" is undefined
//   "src/stock.c", line 12: warning #177-D: variable "sum" was declared but never referenced

const armcc = (0,located/* located */.t4)({
    name: 'armcc',
    title: 'Arm, TI and Green Hills compilers',
    url: 'https://developer.arm.com/documentation/',
    family: 'build',
    commands: /\b(?:armcc|armclang|cl2000|cl6x|armcl|ccintppc|cxintppc|ccarm|gbuild)\b/,
    marks: ['", line '],
    lines: [
        /^"(?<path>[^"]{1,400})", line (?<line>\d{1,9})(?: \*?\(col\. (?<column>\d{1,9})\)\*?)?: (?<severity>[Cc]atastrophic [Ee]rror|[Ff]atal [Ee]rror|FATAL ERROR|[Ii]nternal [Ee]rror|[Ee]rror|ERROR|[Ww]arning|WARNING|[Rr]emark|[Ii]nformation|[Ii]nfo|[Aa]dvisory):? {1,3}(?<rule>#?\d{1,6}(?:-[A-Z])?): {0,2}(?<message>.{0,1000})$/,
    ],
    joins: /^(?: {10}| {4}(?=cannot |could not ))(?<text>[^\s^].{0,200})$/,
    more: /^\s+\S/,
    severity: located/* asSaid */.mq,
    unique: true,
});

;// CONCATENATED MODULE: ./lib/parse/block.js
// Collects the lines of one block of a log, bounded, with where it stands.
const MAX_LINES = 400;
/** A block that begins at a line; its text is not yet part of it. */
const beginBlock = (line) => ({ lines: [], line: line.number, endLine: line.number, scope: line.scope });
/** Adds a line to a block; blank lines do not move its end. */
function extendBlock(block, line) {
    if (line.text.trim())
        block.endLine = line.number;
    if (block.lines.length < MAX_LINES)
        block.lines.push(line.text);
}
/** Where a block stands in its source. */
const spanOf = (block, context) => ({ path: context.source, line: block.line, endLine: block.endLine });

;// CONCATENATED MODULE: ./lib/parse/counts.js
// Adds up the counts that runners print, over the several runs of one section.
const noCounts = () => ({ passed: null, failed: null, skipped: null });
const WORD = /(\d{1,9}) ([a-z]+)/gi;
const PLACE = {
    passed: 'passed',
    passing: 'passed',
    pass: 'passed',
    failed: 'failed',
    failing: 'failed',
    failures: 'failed',
    failure: 'failed',
    skipped: 'skipped',
    pending: 'skipped',
    todo: 'skipped',
    disabled: 'skipped',
};
/** Adds to one count, which is known from then on. */
function counts_count(counts, place, number) {
    counts[place] = (counts[place] ?? 0) + number;
}
/** Adds what a summary such as `2 failed | 66 passed | 1 todo (69)` says; what it leaves out counts as none. */
function countWords(counts, text) {
    for (const place of ['passed', 'failed', 'skipped'])
        counts_count(counts, place, 0);
    for (const match of text.matchAll(WORD)) {
        const place = PLACE[(match[2] ?? '').toLowerCase()];
        if (place)
            counts_count(counts, place, Number(match[1]));
    }
}

// EXTERNAL MODULE: ./lib/parse/draft.js
var parse_draft = __webpack_require__(79040);
// EXTERNAL MODULE: ./lib/parse/error-text.js + 1 modules
var error_text = __webpack_require__(86237);
// EXTERNAL MODULE: ./lib/parse/scoped.js
var scoped = __webpack_require__(22127);
;// CONCATENATED MODULE: ./lib/parse/formats/ava.js
// AVA's default reporter:
//   ✘ [fail]: account › rounds half up
//   ─
//   account › rounds half up
//
//   ava/account.test.js:5





const LISTED = /^ {2}(?<mark>✔|✘|✖) (?<fail>\[(?:fail|expected fail)\]:? )?(?<title>\S.{0,600}?)(?: \([\d.]{1,10}m?s\))?$/;
const UNCAUGHT = /^ {2}(?<what>Uncaught exception|Unhandled rejection|Uncaught error) in (?<file>\S.{0,400})$/;
const RULE = /^ {2}─{1,3}$/;
const ava_TOTAL = /^ {2}(?<number>\d{1,7}) (?<what>tests? passed|tests? failed|tests? skipped|tests? todo|known failures?|uncaught exceptions?|unhandled rejections?)$/;
const ava_PLACE = /^ {2}(?<path>[^\s:](?::[\\/])?[^:]{0,400}\.[\w.]{1,20}):(?<line>\d{1,7})$/;
const FRAME = /^\s*› (?:(?<name>.{1,200}?) \()?(?:file:\/\/)?(?<path>[^\s():]{1,400}):(?<line>\d{1,7}):(?<column>\d{1,7})\)?$/;
const CODE = /^ {2}\s{0,6}\d{1,7}: /;
const HEADLINE = /^ {2}(?:Difference|Value |Function |Expected |Error thrown|Promise |No snapshot|Did not match|Test finished|Rejected|`t\.|Should |Error: )/;
function openRuns(context) {
    const state = { context, counts: noCounts(), failed: new Set(), failures: [], passed: [], current: null, details: false, running: false };
    return {
        push: (lines) => {
            for (const line of lines)
                take(state, line);
        },
        end: () => complete(state),
    };
}
function take(state, line) {
    const { text } = line;
    const uncaught = UNCAUGHT.exec(text)?.groups;
    if (uncaught)
        return begin(state, line, { title: '', file: uncaught.file ?? null });
    const listed = state.details ? undefined : LISTED.exec(text)?.groups;
    if (listed)
        return list(state, listed);
    if (RULE.test(text))
        Object.assign(state, { details: true, current: null });
    const total = ava_TOTAL.exec(text)?.groups;
    if (total)
        return takeTotal(state, total);
    const title = text.startsWith('  ') ? text.slice(2) : '';
    if (state.details && state.failed.has(title))
        return begin(state, line, { title, file: null });
    if (state.current)
        extendBlock(state.current, line);
}
function list(state, said) {
    Object.assign(state, { running: true, current: null });
    const title = (said.title ?? '').replace(/ (?:Error thrown in test|Test timeout exceeded|No snapshot available.{0,200}|Test was expected.{0,200}|Rejected promise.{0,200})$/, '');
    const segments = title.split(' › ');
    if (said.mark === '✔' && !said.fail)
        state.passed.push({ suite: segments.slice(0, -1).join(' > '), name: segments.at(-1) ?? '', file: null });
    else if (said.fail?.startsWith('[fail]'))
        for (const known of [title, said.title ?? ''])
            state.failed.add(known);
}
function begin(state, line, said) {
    state.current = { ...beginBlock(line), ...said };
    state.running = true;
    if (state.failures.length < state.context.limits.findings)
        state.failures.push(state.current);
}
function takeTotal(state, said) {
    Object.assign(state, { current: null, running: false });
    for (const place of ['passed', 'failed', 'skipped'])
        counts_count(state.counts, place, 0);
    const number = Number(said.number);
    if (/passed|known/.test(said.what ?? ''))
        counts_count(state.counts, 'passed', number);
    else if (/skipped|todo/.test(said.what ?? ''))
        counts_count(state.counts, 'skipped', number);
    else if (/failed/.test(said.what ?? ''))
        counts_count(state.counts, 'failed', number);
}
function complete(state) {
    const notRun = state.failures.flatMap(({ title, file }) => (!title && file ? [file] : []));
    return {
        findings: state.failures.map((failure) => toFinding(failure, state.context)),
        ...state.counts,
        passedTests: state.passed,
        truncated: state.running,
        notRun,
    };
}
function toFinding(failure, context) {
    const place = failure.lines.map((line) => ava_PLACE.exec(line)?.groups).find(Boolean);
    const frames = failure.lines
        .map((line) => FRAME.exec(line)?.groups)
        .filter(Boolean)
        .map((said) => `    at ${said?.name ?? 'test'} (${said?.path}:${said?.line}:${said?.column})`);
    const lines = failure.lines.filter((line) => !ava_PLACE.test(line) && !CODE.test(line) && !FRAME.test(line));
    const error = (0,error_text/* errorText */.kc)([...lines, ...frames]);
    const stated = lines.find((line) => /^ {2}[\w.]{1,80}(?:Error|Exception)(?: \[\w+\])?: /.test(line)) ?? lines.find((line) => HEADLINE.test(line));
    const segments = failure.title.split(' › ');
    return (0,parse_draft/* findingOf */.hD)({
        tool: 'ava',
        message: stated?.trim() ?? error.message,
        detail: error.detail,
        location: failure.title ? (error.place ?? (place?.path ? (0,parse_draft/* locationOf */.A0)(place.path, place.line) : null)) : failure.file ? (0,parse_draft/* locationOf */.A0)(failure.file) : null,
        frames: error.frames,
        test: failure.title ? { suite: segments.slice(0, -1).join(' > '), name: segments.at(-1) ?? '', file: place?.path ?? null } : null,
        facts: error.facts,
        source: spanOf(failure, context),
        scope: failure.scope,
    }, context.limits.detailChars);
}
const ava = {
    name: 'ava',
    title: 'AVA',
    url: 'https://github.com/avajs/ava/blob/main/docs/05-command-line.md',
    family: 'unit',
    reads: 'log',
    commands: /\bava\b/,
    marks: ['[fail]', ' passed', ' failed', 'Uncaught exception', 'Unhandled rejection'],
    probe: (text) => /^ {2}[✘✖] \[fail\]:? \S/m.test(text) ||
        /^ {2}\d+ tests? (?:passed|failed)$/m.test(text) ||
        /^ {2}(?:Uncaught exception|Unhandled rejection) in \S/m.test(text),
    open: (0,scoped/* perScope */.W)(openRuns),
};

;// CONCATENATED MODULE: ./lib/parse/diagnostics.js
// A reader for tools that say one thing per line, with lines of detail below it: linters, type checkers, compilers.
// A format gives its heads and says what a matched head means; this keeps the lines together, in order and bounded.

const MORE_LINES = 60;
/** A reader that finds `rules.heads` in the lines and collects what goes on below each. */
function diagnosticReader(rules, context) {
    const found = [];
    let open = null;
    const take = (line) => {
        const said = firstMatch(rules.heads, line.text);
        if (said && found.length < context.limits.findings) {
            open = { said, head: line.text, more: [], blank: [], line, end: line.number };
            found.push(open);
            return;
        }
        if (open && !said && open.more.length < MORE_LINES && rules.goesOn?.(line.text, open)) {
            // A blank line is part of it only when something follows.
            if (!line.text.trim())
                open.blank.push(line.text);
            else {
                open.more.push(...open.blank.splice(0), line.text);
                open.end = line.number;
            }
            return;
        }
        open = null;
        rules.other?.(line);
    };
    return {
        push: (lines) => lines.forEach(take),
        end: () => ({
            findings: found.flatMap((one) => {
                const draft = rules.draft(one);
                if (!draft)
                    return [];
                const source = { path: context.source, line: one.line.number, endLine: one.end };
                return [(0,parse_draft/* findingOf */.hD)({ detail: one.more.join('\n'), ...draft, tool: rules.tool, source, scope: one.line.scope }, context.limits.detailChars)];
            }),
            ...rules.rest?.(),
        }),
    };
}
function firstMatch(heads, text) {
    for (const head of heads) {
        const match = head.exec(text);
        if (match)
            return match.groups ?? {};
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/parse/formats/bandit.js
// Bandit's text report:
//   >> Issue: [B105:hardcoded_password_string] Possible hardcoded password: 'hunter2'
//      Severity: Low   Confidence: Medium
//      Location: ./src/app/store.py:3:11


const HEAD = /^>> Issue: \[(?<rule>B\d{3})(?::(?<name>\w{1,80}))?\] (?<message>.{1,1000})$/;
const bandit_PLACE = /^\s{1,8}Location: (?<path>.{1,400}?):(?<line>\d{1,7})(?::(?<column>\d{1,6}))?$/;
const SEVERITY = /^\s{1,8}Severity: (?<severity>\w{1,20})/;
const bandit_END = /^(?:-{20,}|>> Issue|Code scanned:|Run metrics:)/;
const bandit = {
    name: 'bandit',
    title: 'Bandit',
    url: 'https://bandit.readthedocs.io/en/latest/formatters/text.html',
    family: 'policy',
    reads: 'log',
    commands: /\bbandit\b/,
    probe: (text) => /^>> Issue: \[B\d{3}/m.test(text),
    open: (context) => diagnosticReader({
        tool: 'bandit',
        heads: [HEAD],
        goesOn: (text) => !bandit_END.test(text),
        draft: ({ said, more }) => {
            const place = more.map((line) => bandit_PLACE.exec(line)?.groups).find(Boolean);
            const severity = more.map((line) => SEVERITY.exec(line)?.groups?.severity).find(Boolean);
            return {
                rule: said.rule ?? null,
                message: said.message ?? '',
                kind: 'policy',
                severity: severity === 'Undefined' ? 'warning' : 'error',
                detail: [said.name ?? '', ...more].filter((line) => line.trim()).join('\n'),
                // Bandit counts columns from 0.
                location: place ? (0,parse_draft/* locationOf */.A0)(place.path ?? '', place.line, place.column === undefined ? null : Number(place.column) + 1) : null,
            };
        },
    }, context),
};

;// CONCATENATED MODULE: ./lib/parse/formats/bash.js
// A shell's own errors:
//   bin/render: line 12: syntax error near unexpected token `fi'
//   bin/render: 12: Syntax error: "fi" unexpected

const bash = (0,located/* located */.t4)({
    name: 'bash',
    title: 'Bash',
    url: 'https://www.gnu.org/software/bash/manual/bash.html',
    family: 'build',
    commands: /(?:^|[\s;&|(])(?:ba|da|z|k)?sh(?:\s|$)/,
    marks: [': line ', ': syntax error'],
    lines: [
        /^(?<path>(?!bash:|sh:)[^\s:][^:]{0,300}): line (?<line>\d{1,9}): (?<message>(?:syntax error|unexpected EOF|unterminated|warning: here-document|[\w.-]{1,80}: unbound variable|[\w./-]{1,200}: (?:command not found|No such file or directory|Permission denied|cannot execute[^\n]{0,80}|bad substitution|ambiguous redirect|readonly variable|bad interpreter[^\n]{0,80})|\[: .{1,100}|.{1,80}: parameter (?:null or )?not set).{0,300})$/,
        /^(?<path>[^\s:][^:]{0,300}): (?<line>\d{1,9}): (?<message>(?:Syntax error: .{1,300}|[\w./-]{1,200}: (?:not found|parameter not set|Permission denied)))$/,
    ],
    unique: true,
});

;// CONCATENATED MODULE: ./lib/parse/formats/bashate.js
// bashate:
//   bin/render:12:1: E006 Line too long

const bashate = (0,located/* located */.t4)({
    name: 'bashate',
    title: 'bashate',
    url: 'https://docs.openstack.org/bashate/latest/',
    family: 'lint',
    commands: /\bbashate\b/,
    marks: [': E00', ': E01', ': E02', ': E03', ': E04'],
    lines: [/^(?<path>[^\s:][^:]{0,400}?):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<rule>E0[0-4]\d) (?<message>\S.{0,600})$/],
    accept: (said) => !/\.py$/.test(said.path ?? ''),
});

;// CONCATENATED MODULE: ./lib/parse/formats/bats.js
// Bats, pretty (its TAP is TAP):
//    ✓ log_info writes to stderr
//    ✗ version_of reads the pin
//      (in test file tests/lib.bats, line 19)
//        `[ "$(version_of worker)" = "2.8.1" ]' failed


/** Bats repaints its lines on a terminal: the name stands once more before the mark, behind it the count. */
const bats_CASE = /^(?: {3}\S.{0,600}\d{1,6}\/\d{1,6})? (?<mark>[✓✗-]) (?<name>\S.{0,600}?)(?: \[\d{1,9}\])?$/;
const SKIPPED = /^(?<name>.{1,600}?) \(skipped(?:: .{0,300})?\)$/;
const bats_PLACE = /(?:\(|, |^ {0,4})in (?:test )?file (?<path>[^\s,][^,]{0,300}), line (?<line>\d{1,9})/;
const FILE = /^(?<path>\S{1,300}\.bats)$/;
const bats_TOTAL = /^(?<all>\d{1,9}) tests?, (?<failed>\d{1,9}) failures?(?:, (?<skipped>\d{1,9}) skipped)?(?:, (?<notRun>\d{1,9}) not run)?(?: in \d{1,9} seconds?)?$/;
function bats_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    const passedTests = [];
    const failures = [];
    let file = null;
    let total = null;
    const take = (line) => {
        const said = bats_CASE.exec(line.text)?.groups;
        const named = FILE.exec(line.text)?.groups?.path;
        const counted = bats_TOTAL.exec(line.text)?.groups;
        if (said?.name || named || counted)
            drafts.close();
        if (said?.name) {
            const skipped = said.mark === '-' ? SKIPPED.exec(said.name) : null;
            if (said.mark === '✗')
                failures.push(drafts.begin({ tool: 'bats', message: '', test: { suite: file ?? '', name: said.name, file } }, line));
            else if (!skipped && said.mark === '✓' && passedTests.length < context.limits.outcomes)
                passedTests.push({ suite: file ?? '', name: said.name, file });
        }
        else if (named)
            file = named;
        else if (counted)
            total = counted;
        else if (drafts.current && /^ {3}/.test(line.text))
            bats_extend(drafts.current, line);
        else
            drafts.close();
    };
    return {
        push: (lines) => lines.forEach(take),
        end() {
            const skipped = Number(total?.skipped ?? 0);
            const failed = Number(total?.failed ?? 0);
            const missing = Number(total?.notRun ?? 0);
            return {
                findings: drafts.findings(),
                passedTests,
                truncated: total === null || missing > 0,
                passed: total ? Math.max(0, Number(total.all) - failed - skipped - missing) : passedTests.length,
                failed: total ? failed : failures.length,
                skipped,
            };
        },
    };
}
function bats_extend(draft, line) {
    const text = line.text.slice(3);
    draft.to = line.number;
    if (draft.more.length < 400)
        draft.more.push(text);
    const place = bats_PLACE.exec(text)?.groups;
    if (place?.path?.endsWith('.bats') && draft.test) {
        draft.location = (0,parse_draft/* locationOf */.A0)(place.path, place.line);
        draft.test = { suite: draft.test.suite || (place.path.split('/').at(-1) ?? ''), name: draft.test.name, file: place.path };
    }
    if (!draft.message && /^ {2,4}`.{1,2000}' failed/.test(text))
        draft.message = text.trim();
}
const bats = {
    name: 'bats',
    title: 'Bats',
    url: 'https://bats-core.readthedocs.io/en/stable/usage.html',
    family: 'unit',
    reads: 'log',
    commands: /\bbats\b/,
    marks: ['✗ ', ' tests, ', ' test, '],
    probe: (text) => (text.includes('✗ ') && / ✗ \S.{0,600}\n {3}\((?:in test file|from function) /.test(text)) ||
        (/^\d+ tests?, \d+ failures?(?:, \d+ skipped)?(?:, \d+ not run)?(?: in \d+ seconds?)?$/m.test(text) && / [✓✗-] \S/.test(text)),
    open: bats_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/biome.js
// Biome's console reporter, lint, format, check and ci, and Rome before it:
//   src/a.ts:7:35 lint/suspicious/noDebugger  FIXABLE  ━━━━━━━━━━━━━━━━━━━━
//
//     × This is an unexpected use of the debugger statement.



const HEADING = /^(?:(?<path>\S.{0,400}?)(?::(?<line>\d{1,7})(?::(?<column>\d{1,7}))?)? )?(?<rule>(?:lint|assist|suppressions|plugin|syntax|nursery)\/[\w/.-]{1,120}|lint|format|organizeImports|assist|parse|check|ci|configuration|deserialize|plugin|project|internalError\/\S{1,60}|files\/\S{1,60}|flags\/\S{1,60})(?: {1,2}(?:FIXABLE|INTERNAL|VERBOSE|DEPRECATED))* {1,2}━{3,}/;
const SAID = /^ {2}(?<mark>[×✖!⚠iℹ]) (?<message>\S.{0,2000})$/;
const SUMMARY = /^(?:Checked|Skipped|Found|Formatted|Fixed|The number of diagnostics) /;
const biome_SEVERITY = { '×': 'error', '✖': 'error', '!': 'warning', '⚠': 'warning', i: 'note', ℹ: 'note' };
const CONSEQUENCE = /^(?:Code formatting aborted due to parsing errors|Some (?:errors|warnings) were emitted)/;
/** The command's own closing words, after the findings themselves. */
const COMMANDS = /^(?:check|ci|lint|format)$/;
function openLines(context) {
    const drafts = (0,collect/* collector */.g)(context);
    const untold = new Set();
    const take = (line) => {
        const { text } = line;
        const heading = text.includes('━━━') ? HEADING.exec(text)?.groups : undefined;
        if (heading?.rule)
            return begin(heading, line);
        const current = drafts.current;
        if (!current)
            return;
        if (SUMMARY.test(text))
            return drafts.close();
        const said = untold.has(current) ? SAID.exec(text)?.groups : undefined;
        if (said) {
            Object.assign(current, { message: said.message, severity: biome_SEVERITY[said.mark ?? ''] ?? 'error' });
            untold.delete(current);
        }
        if (text.startsWith(' ') || !text)
            drafts.extend(line, text);
        else
            drafts.close();
    };
    const begin = (heading, line) => {
        drafts.close();
        const { path, rule } = heading;
        if (!path && COMMANDS.test(rule ?? ''))
            return;
        const pending = drafts.begin({ tool: 'biome', message: '', rule: rule ?? null, location: path ? (0,parse_draft/* locationOf */.A0)(path, heading.line, heading.column) : null }, line);
        untold.add(pending);
        if (rule === 'parse')
            pending.kind = 'syntax';
        else
            pending.kind = /^(?:configuration|deserialize|project)$/.test(rule ?? '') ? 'config-valid' : 'style-rule';
    };
    return {
        push: (lines) => lines.forEach(take),
        end: () => ({ findings: drafts.findings().filter((finding) => finding.message && !CONSEQUENCE.test(finding.message)) }),
    };
}
const biome = {
    name: 'biome',
    title: 'Biome',
    url: 'https://biomejs.dev/reference/reporters/',
    family: 'lint',
    reads: 'log',
    commands: /\b(?:biome|rome|ultracite)\b/,
    probe: (text) => text.includes('━━━') &&
        /^(?:\S.{0,420} )?(?:(?:lint|assist|suppressions|plugin|syntax)\/[\w/.-]{1,120}|format|organizeImports|parse|configuration|deserialize)(?: {1,2}[A-Z]{4,12})* {1,2}━{3,}/m.test(text),
    open: (0,scoped/* perScope */.W)(openLines),
};

;// CONCATENATED MODULE: ./lib/parse/formats/black.js
// Black, checking or formatting:
//   would reformat src/app/store.py
//   error: cannot format src/app/store.py: Cannot parse: 5:1: invalid syntax


const STYLE = /^(?<verb>would reformat|reformatted) (?<path>(?!\d+ files?\b)\S.{0,400}\.(?:pyi?|ipynb))$/;
const BROKEN = /^error: cannot format (?<path>.{1,400}?): (?<message>(?:Cannot parse[^:\n]{0,80}: (?<line>\d{1,7}):(?<column>\d{1,6}): )?.{1,600})$/;
const PARSE = /^Cannot parse[^:\n]{0,80}: \d{1,7}:\d{1,6}: (?<said>.{0,600})$/;
const black = {
    name: 'black',
    title: 'Black',
    url: 'https://black.readthedocs.io/en/stable/usage_and_configuration/the_basics.html#output-verbosity',
    family: 'format',
    reads: 'log',
    commands: /\bblack\b/,
    probe: (text) => /^(?:would reformat|reformatted) \S[^\n]{0,400}\.(?:pyi?|ipynb)$|^error: cannot format \S|^(?:\d{1,7} files? would be left unchanged|All done! ✨ 🍰 ✨)/m.test(text),
    open: (context) => diagnosticReader({
        tool: 'black',
        heads: [STYLE, BROKEN],
        draft: ({ said, head }) => {
            if (said.verb)
                return {
                    severity: said.verb === 'reformatted' ? 'warning' : 'error',
                    message: said.verb === 'reformatted' ? 'was reformatted' : 'would be reformatted',
                    rule: 'format',
                    kind: 'style-rule',
                    location: (0,parse_draft/* locationOf */.A0)(said.path ?? ''),
                };
            const parse = PARSE.exec(said.message ?? '')?.groups?.said;
            return {
                message: parse ?? said.message ?? head,
                detail: head,
                ...(said.line ? { rule: 'cannot-parse', kind: 'syntax' } : {}),
                location: (0,parse_draft/* locationOf */.A0)(said.path ?? '', said.line, said.column),
            };
        },
    }, context),
};

;// CONCATENATED MODULE: ./lib/parse/formats/bluepearl.js
// Blue Pearl:
//   W-VERI-1330: rtl/counter.v(12): actual bit length 1 differs from formal bit length 4 for port 'q'

const bluepearl = (0,located/* located */.t4)({
    name: 'bluepearl',
    title: 'Blue Pearl',
    url: 'https://bluepearlsoftware.com/',
    family: 'lint',
    commands: /\bBluePearlCLI\b/,
    marks: ['-BPS-', '-VERI-', '-VHDL-'],
    lines: [/^(?<severity>[EWF])-(?<rule>(?:BPS|VERI|VHDL)-\d{4}): (?:(?<path>(?:[A-Za-z]:)?[^\s:(][^:(]{0,400})\((?<line>\d{1,9})\): )?(?<message>.{1,1000})$/],
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/brakeman.js
// Brakeman, as people read it and as tabs:
//   Confidence: High
//   Category: SQL Injection
//   Message: Possible SQL injection
//   File: app/models/ledger.rb
//   Line: 12


const ROW = /^(?<path>\S{1,400}\.(?:rb|erb|haml|slim|rhtml|rake)|Gemfile(?:\.lock)?)(?:\t| {1,40})(?<line>\d{1,9})(?:\t| {1,40})(?:(?<rule>[A-Z][\w ]{2,60}?)(?:\t| {2,40}))?(?<message>\S.{0,2000}?)(?:\t| {1,40})(?:High|Medium|Weak)$/;
const FIELD = /^(?<name>Confidence|Category|Check|Message|Code|File|Line): (?<value>.{1,2000})$/;
function brakeman_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    const take = (line) => {
        const row = /(?:High|Medium|Weak)$/.test(line.text) ? ROW.exec(line.text)?.groups : undefined;
        if (row) {
            drafts.begin({ tool: 'brakeman', rule: row.rule ?? null, message: row.message ?? '', location: (0,parse_draft/* locationOf */.A0)(row.path ?? '', row.line) }, line);
            return;
        }
        const field = FIELD.exec(line.text)?.groups;
        if (!field)
            return drafts.close();
        if (field.name === 'Confidence')
            drafts.begin({ tool: 'brakeman', message: '' }, line);
        const draft = drafts.current;
        if (!draft)
            return;
        if (field.name === 'Category')
            draft.rule = field.value ?? null;
        if (field.name === 'Message')
            draft.message = field.value ?? '';
        if (field.name === 'File')
            draft.location = (0,parse_draft/* locationOf */.A0)(field.value ?? '');
        if (field.name === 'Line' && draft.location)
            draft.location = (0,parse_draft/* locationOf */.A0)(draft.location.path, field.value);
        drafts.extend(line);
    };
    return { push: (lines) => lines.forEach(take), end: () => ({ findings: drafts.findings() }) };
}
const brakeman = {
    name: 'brakeman',
    title: 'Brakeman',
    url: 'https://brakemanscanner.org/docs/',
    family: 'lint',
    reads: 'log',
    commands: /\bbrakeman\b/,
    marks: ['Confidence: ', 'High', 'Medium', 'Weak'],
    probe: (text) => (text.includes('Confidence: ') && /^Confidence: (?:High|Medium|Weak)\nCategory: /m.test(text)) ||
        (/(?:High|Medium|Weak)$/m.test(text) && new RegExp(ROW.source, 'm').test(text)),
    open: brakeman_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/buckminster.js
// Buckminster:
//   WARN   [0012] : file /home/runner/work/depot/depot/src/Stock.java, line 12: ArrayList is a raw type.

const buckminster = (0,located/* located */.t4)({
    name: 'buckminster',
    title: 'Buckminster',
    url: 'https://projects.eclipse.org/projects/tools.buckminster',
    family: 'build',
    commands: /\bbuckminster\b/,
    marks: ['file '],
    lines: [/^\s{0,12}(?<severity>Error|Warning): file (?<path>(?:[A-Za-z]:)?[^,]{1,400}?)(?:, line (?<line>\d{1,9}))?: (?<message>.{1,1000})$/],
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/buf.js
// Buf and protoc:
//   proto/ledger.proto:12:5:Field name "entryID" should be lower_snake_case, such as "entry_id".
//   proto/ledger.proto:12:5: Expected ";".

const buf = (0,located/* located */.t4)({
    name: 'buf',
    title: 'Buf',
    url: 'https://buf.build/docs/',
    family: 'lint',
    commands: /\bbuf\b/,
    marks: ['.proto:'],
    lines: [/^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:proto)):(?<line>\d{1,9}):(?<column>\d{1,9}): ?(?:(?<severity>warning): )?(?<message>\S.{0,2000}?)$/],
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/bundler.js
// Bundler and RubyGems:
//   Could not find gem 'ledger (~> 3.0)' in rubygems repository https://rubygems.org/ or installed locally.

const format = (0,located/* located */.t4)({
    name: 'bundler',
    title: 'Bundler',
    url: 'https://bundler.io/guides/troubleshooting.html',
    family: 'install',
    commands: /\bbundle(?:r)?\b|\bgem install\b/,
    marks: ['gem', 'Bundler', 'Gemfile', 'bundle'],
    lines: [
        /^(?:ERROR: {1,2})?(?<message>(?:Could not find (?:gem )?'?\S.{0,300}? in (?:any of the sources|rubygems|locally|cached gems|repository|the gems available)|Could not find \S.{0,300} in (?:any of the|locally installed)|Bundler could not find compatible versions for gem .{1,200}|Could not (?:find|locate) (?:a valid gem|Gemfile)|An error occurred while installing \S.{1,200}|The (?:bundle|gemspecs?|dependencies in your gemfile|lockfile).{0,60}(?:changed|can't be updated because frozen|out of date|corrupt)|Your (?:Ruby version is|bundle (?:only supports|is locked to)|lockfile).{1,300}|There was an error (?:parsing|while loading) `(?:Gemfile|.{1,80}\.gemspec)`|Gem::\w{1,60}Error: .{1,300}|Could not fetch specs|Because (?:every version of )?\S{1,120} depends on .{1,300}|You have requested:).{0,600})$/,
    ],
    more: /^(?:\s|$|So, because|And because|Thus,|version solving)/,
});
/** What `gem` says and Bundler does not. */
const BY_GEM = /^(?:Could not find a valid gem|While executing gem)/;
const bundler = {
    ...format,
    open(context) {
        const reader = format.open(context);
        return {
            push: reader.push,
            async end() {
                const part = await reader.end();
                return { ...part, findings: part.findings.map((finding) => (BY_GEM.test(finding.message) ? { ...finding, tool: 'gem' } : finding)) };
            },
        };
    },
};

// EXTERNAL MODULE: ./lib/parse/formats/vulnerable.js
var vulnerable = __webpack_require__(44982);
;// CONCATENATED MODULE: ./lib/parse/formats/bundler-audit.js
// bundler-audit's text, a paragraph for each advisory:
//   Name: rack
//   Version: 1.4.7
//   CVE: CVE-2018-16471
//   Title: Possible XSS vulnerability in Rack
//   Solution: upgrade to ~> 1.6.11, >= 2.0.6


const bundler_audit_FIELD = /^(?<key>Name|Version|CVE|GHSA|Advisory|Criticality|URL|Title|Solution): (?<value>.{0,1000})$/;
function bundler_audit_open(context) {
    const paragraphs = [];
    let current = null;
    const take = ({ text, number, scope }) => {
        const { key, value = '' } = bundler_audit_FIELD.exec(text)?.groups ?? {};
        if (key === 'Name') {
            current = { said: new Map(), from: number, to: number, scope };
            if (paragraphs.length < context.limits.findings)
                paragraphs.push(current);
        }
        if (!current)
            return;
        if (key) {
            current.said.set(key, value.trim());
            current.to = number;
        }
        else if (text.trim() === '')
            current = null;
    };
    return {
        push: (lines) => lines.forEach(take),
        end: () => ({ findings: paragraphs.flatMap((paragraph) => findingIn(paragraph, context)) }),
    };
}
function findingIn({ said, from, to, scope }, context) {
    const id = said.get('CVE') || said.get('GHSA') || said.get('Advisory') || '';
    if (!id)
        return [];
    const found = (0,vulnerable/* vulnerable */.V)({
        name: said.get('Name') ?? '',
        version: said.get('Version') ?? '',
        id,
        title: said.get('Title') ?? '',
        severity: said.get('Criticality') ?? '',
        path: 'Gemfile.lock',
        detail: [said.get('Solution'), said.get('URL')].filter(Boolean).join('\n'),
    });
    return [(0,parse_draft/* findingOf */.hD)({ ...found, tool: 'bundler-audit', source: { path: context.source, line: from, endLine: to }, scope }, context.limits.detailChars)];
}
const bundlerAudit = {
    name: 'bundler-audit',
    title: 'bundler-audit',
    url: 'https://github.com/rubysec/bundler-audit#readme',
    family: 'policy',
    reads: 'log',
    commands: /\bbundle(?:r)?[- ]audit\b/,
    marks: ['Criticality: '],
    probe: (text) => /^Name: \S/m.test(text) && /^Criticality: /m.test(text) && /^(?:Advisory|CVE|GHSA): /m.test(text),
    open: bundler_audit_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/cadence.js
// Cadence Incisive and Xcelium:
//   ncelab: *W,CUVWSP (../verilog/stock.v,313|24): 10 output ports were not connected

const cadence = (0,located/* located */.t4)({
    name: 'cadence',
    title: 'Cadence Incisive and Xcelium',
    url: 'https://www.cadence.com/',
    family: 'build',
    commands: /\b(?:ncelab|ncvlog|ncvhdl|irun|xrun|xmvlog|xmelab)\b/,
    marks: [': *W,', ': *E,', ': *F,'],
    lines: [
        /^(?:\w{2,12}): \*(?<severity>[WEFN]),(?<rule>\w{2,20}) \((?<path>[^,()]{1,400}),(?<line>\d{1,9})(?:\|(?<column>\d{1,9}))?\): (?<message>.{1,1000})$/,
        /^(?:\w{2,12}): \*(?<severity>[WEFN]),(?<rule>\w{2,20}): (?<message>.{1,1000}?)(?: \[File:(?<path>[^,\]]{1,400}), Line:(?<line>\d{1,9})\]\.?)?$/,
    ],
    severity: located/* asSaid */.mq,
});

// EXTERNAL MODULE: ./lib/parse/formats/cargo-json-lines.js
var cargo_json_lines = __webpack_require__(18845);
;// CONCATENATED MODULE: ./lib/parse/formats/cargo-test.js
// Rust's own test harness, as `cargo test` prints it:
//   test frame::tests::round_trips ... FAILED
//   ---- frame::tests::round_trips stdout ----
//   thread 'frame::tests::round_trips' panicked at src/frame.rs:55:9:


const RUNNING = /^\s{1,8}(?:Running (?:unittests )?(?<file>\S{1,300}) \(.{1,400}\)|Running (?<binary>target\S{1,300})|Doc-tests (?<docs>\S{1,120}))$/;
const RESULT = /^test (?<name>.{1,400}?)(?: - should panic)? \.\.\. (?<result>ok|FAILED|ignored)\b/;
const STARTED = /^test (?<name>\S.{0,400}?) \.\.\. /;
const LATE = /^(?<result>ok|FAILED)$/;
const BLOCK = /^---- (?<name>.{1,400}?) stdout ----$/;
const PANIC = /^thread '(?<thread>[^']{1,400})'(?: \(\d{1,12}\))? (?:\(\d+\) )?panicked at (?:'(?<old>.{1,2000})', )?(?<path>[^\s',][^',]{0,300}?):(?<line>\d{1,9}):(?<column>\d{1,9}):?$/;
/** Before Rust 1.42 a panic told the place inside the standard library. */
const STANDARD_LIBRARY = /^(?:src\/)?lib(?:core|std|alloc)\/|^\/rustc\//;
const cargo_test_TOTAL = /^test result: (?:ok|FAILED)\. (?<passed>\d{1,9}) passed; (?<failed>\d{1,9}) failed; (?<ignored>\d{1,9}) ignored;/;
const COUNT = /^running (?<count>\d{1,9}) tests?$/;
const DOC_TEST = /^(?<path>\S{1,300}) - .{0,200}\(line (?<line>\d{1,9})\)/;
/** What the harness says of a test that ended in an unwanted way. */
const JUDGED = /^(?:Error: .{1,1000}|note: (?:test did not panic as expected|panic did not contain expected string).{0,200})$/;
function cargo_test_open(context) {
    const state = {
        ...{ drafts: (0,collect/* collector */.g)(context), context, suite: '', file: null, passed: 0, failed: 0, skipped: 0, open: 0 },
        ...{ nextest: false, inOutput: false, started: null, current: null, message: false, failures: new Map(), passedTests: [] },
    };
    return {
        push(lines) {
            for (const line of lines) {
                if (/^\s{2,8}(?:Starting \d+ tests? across|Nextest run ID)/.test(line.text))
                    state.nextest = true;
                if (!state.nextest && !structure(state, line) && !result(state, line) && !panicked(state, line))
                    cargo_test_extend(state, line);
            }
        },
        end() {
            const { passed, failed, skipped, suite, passedTests } = state;
            const counted = passed + failed + skipped > 0;
            const truncated = state.open > 0;
            const counts = counted ? { passed, failed, skipped } : {};
            return { findings: state.drafts.findings(), passedTests, ...counts, truncated, notRun: truncated && suite ? [suite] : [] };
        },
    };
}
/** The draft of a failed test, made at its first mention. */
function failedTest(state, name, line) {
    const key = `${state.suite}\u0000${name}`;
    const known = state.failures.get(key);
    if (known)
        return known;
    const doc = state.suite.startsWith('Doc-tests ') ? DOC_TEST.exec(name)?.groups : undefined;
    const draft = state.drafts.begin({
        tool: 'cargo-test',
        message: `test ${name} failed`,
        test: { suite: state.suite, name, file: doc?.path ?? state.file },
        location: doc?.path ? (0,parse_draft/* locationOf */.A0)(doc.path, doc.line) : null,
    }, line);
    state.drafts.close();
    state.failures.set(key, draft);
    return draft;
}
function structure(state, line) {
    const running = RUNNING.exec(line.text)?.groups;
    const block = line.text.startsWith('---- ') ? BLOCK.exec(line.text)?.groups?.name : undefined;
    const count = COUNT.exec(line.text)?.groups?.count;
    if (running) {
        state.suite = running.file ?? (running.docs ? `Doc-tests ${running.docs}` : (running.binary ?? ''));
        state.file = running.file?.endsWith('.rs') ? running.file : null;
    }
    if (running || line.text === 'failures:')
        state.inOutput = false;
    if (count)
        state.open = Number(count);
    const summed = line.text.startsWith('test result: ') && sum(state, line.text);
    if (!running && !block && !count && !summed && line.text !== 'failures:')
        return false;
    state.current = null;
    if (block) {
        state.inOutput = true;
        state.current = failedTest(state, block, line);
        state.current.from = line.number;
        state.current.to = line.number;
    }
    return true;
}
function sum(state, text) {
    const total = cargo_test_TOTAL.exec(text)?.groups;
    if (!total)
        return false;
    state.passed += Number(total.passed);
    state.failed += Number(total.failed);
    state.skipped += Number(total.ignored);
    state.open = 0;
    return true;
}
function result(state, line) {
    const said = line.text.startsWith('test ') ? RESULT.exec(line.text)?.groups : undefined;
    const late = state.started ? LATE.exec(line.text)?.groups?.result : undefined;
    const name = said?.name ?? (late ? state.started : null);
    if (!name) {
        if (line.text.startsWith('test '))
            state.started = STARTED.exec(line.text)?.groups?.name ?? state.started;
        return false;
    }
    const how = said?.result ?? late;
    if (how === 'FAILED')
        failedTest(state, name, line);
    else if (how === 'ok' && state.passedTests.length < state.context.limits.outcomes)
        state.passedTests.push({ suite: state.suite, name, file: state.file });
    state.started = null;
    state.current = null;
    return true;
}
function panicked(state, line) {
    const said = line.text.startsWith("thread '") ? PANIC.exec(line.text)?.groups : undefined;
    if (!said)
        return false;
    const outside = state.inOutput || state.open === 0;
    const draft = state.current ?? (outside ? state.drafts.begin({ tool: 'cargo-test', message: '' }, line) : failedTest(state, said.thread ?? '', line));
    state.drafts.close();
    state.current = draft;
    if (draft.frames.length === 0) {
        if (!STANDARD_LIBRARY.test(said.path ?? ''))
            draft.location ??= (0,parse_draft/* locationOf */.A0)(said.path ?? '', said.line, said.column);
        draft.frames.push((0,parse_draft/* frameOf */.Dm)(said.path ?? '', said.line, said.column));
        if (said.old)
            draft.message = said.old;
        state.message = !said.old;
    }
    add(draft, line);
    return true;
}
function cargo_test_extend(state, line) {
    const draft = state.current;
    if (!draft)
        return;
    if (state.message && line.text.trim()) {
        draft.message = line.text;
        state.message = false;
    }
    else if (JUDGED.test(line.text))
        draft.message = line.text;
    if (state.inOutput || line.number <= draft.to + 1)
        add(draft, line);
    else
        state.current = null;
}
function add(draft, line) {
    draft.to = Math.max(draft.to, line.number);
    if (draft.more.length < 400)
        draft.more.push(line.text);
}
const cargoTest = {
    name: 'cargo-test',
    title: 'cargo test',
    url: 'https://doc.rust-lang.org/cargo/commands/cargo-test.html',
    family: 'unit',
    reads: 'log',
    commands: /\bcargo\b[^|;&\n]{0,80}\b(?:test|bench|miri|llvm-cov|tarpaulin)\b/,
    marks: ['test result: ', 'panicked at ', '\nrunning ', 'running 1 test', ' ... ok', ' ... FAILED', ' ... ignored'],
    probe: (text) => (text.includes('test result: ') || text.includes('panicked at ') || text.includes('running ') || text.includes(' ... ')) &&
        /^(?:test result: (?:ok|FAILED)\. \d|running \d+ tests?\n(?:.{0,400}\n){0,3}?test |test \S{1,300}(?: - .{1,200})? \.\.\. (?:ok|FAILED|ignored)$|thread '[^'\n]{1,400}'(?: \(\d+\))? panicked at )/m.test(text),
    open: cargo_test_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/catch2.js
// Catch2:
//   -------------------------------------------------------------------------------
//   Stock ships what it has
//   -------------------------------------------------------------------------------
//   tests/stock_test.cpp:12: FAILED:
//     REQUIRE( stock.count() == 3 )
//   with expansion:
//     4 == 3


const catch2_RULE = /^-{40,100}$/;
const DOTS = /^\.{40,100}$/;
const STARS = /^[=~]{40,100}$/;
const catch2_PLACE = /^(?<path>(?:[A-Za-z]:)?[^\s:(][^:(]{0,400})(?::(?<line>\d{1,9})|\((?<line2>\d{1,9})\)): FAILED:(?: .{0,200})?$/;
const catch2_COUNT = /^test cases: {0,6}(?<all>\d{1,9})(?: \| {1,6}(?<passed>\d{1,9}) passed)?(?: \| {1,6}(?<failed>\d{1,9}) failed)?(?: \| {1,6}(?<skipped>\d{1,9}) (?:skipped|failed as expected))?/;
const ALL = /^All tests passed \(\d{1,12} assertions? in (?<all>\d{1,9}) test cases?\)$/;
function catch2_open(context) {
    const state = { drafts: (0,collect/* collector */.g)(context), seen: new Set(), title: [], section: 'none', counts: null };
    return {
        push(lines) {
            for (const line of lines) {
                catch2_count(state, line.text);
                if (!catch2_frame(state, line.text))
                    catch2_take(state, line);
            }
        },
        end() {
            const findings = state.drafts.findings().map((finding) => ({ ...finding, message: finding.message || messageOf(finding.detail) }));
            const { counts } = state;
            return counts ? { findings, passed: counts.all - counts.failed - counts.skipped, failed: counts.failed, skipped: counts.skipped } : { findings };
        },
    };
}
function catch2_count(state, text) {
    const some = catch2_COUNT.exec(text)?.groups;
    const all = ALL.exec(text)?.groups?.all;
    if (some)
        state.counts = { all: Number(some.all), failed: Number(some.failed ?? 0), skipped: Number(some.skipped ?? 0) };
    if (all)
        state.counts = { all: Number(all), failed: 0, skipped: 0 };
}
/** The lines drawn around a case: a title between dashes, its place until dots, then what failed. */
function catch2_frame(state, text) {
    if (catch2_RULE.test(text)) {
        const closes = state.section === 'title';
        state.section = closes ? 'place' : 'title';
        if (!closes)
            state.title = [];
    }
    else if (DOTS.test(text) || STARS.test(text))
        state.section = 'none';
    else
        return false;
    state.drafts.close();
    return true;
}
function catch2_take(state, line) {
    const { drafts, seen, title } = state;
    if (state.section === 'title') {
        title.push(line.text);
        return;
    }
    const said = line.text.includes('FAILED') ? catch2_PLACE.exec(line.text)?.groups : undefined;
    const key = title.join('\n');
    if (!said?.path || (seen.has(key) && drafts.current))
        return drafts.extend(line);
    seen.add(key);
    const at = said.line ?? said.line2;
    const name = title
        .map((part) => part.trim())
        .filter(Boolean)
        .join(' > ');
    const draft = drafts.begin({ tool: 'catch2', message: '', test: { suite: '', name, file: said.path }, location: (0,parse_draft/* locationOf */.A0)(said.path, at) }, line);
    draft.frames.push((0,parse_draft/* frameOf */.Dm)(said.path, at));
}
/** The expansion says more than the expression. */
function messageOf(detail) {
    const lines = detail
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    const expansion = lines.indexOf('with expansion:');
    const expression = lines[0] ?? 'failed';
    return expansion >= 0 && lines[expansion + 1]
        ? `${expression}: ${lines[expansion + 1]}`
        : expression === 'due to unexpected exception with message:'
            ? (lines[1] ?? expression)
            : expression;
}
const catch2 = {
    name: 'catch2',
    title: 'Catch2',
    url: 'https://catch2-temp.readthedocs.io/en/latest/command-line.html',
    family: 'unit',
    reads: 'log',
    commands: null,
    marks: [': FAILED:', 'test cases: ', 'All tests passed ('],
    probe: (text) => (text.includes(': FAILED:') && /^[^\s:(][^:(\n]{0,400}(?::\d+|\(\d+\)): FAILED:/m.test(text)) ||
        /^test cases: {0,6}\d+ \||^All tests passed \(\d+ assertions? in \d+ test cases?\)$/m.test(text),
    open: catch2_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/cfn-lint.js
// cfn-lint:
//   E3012 Property Resources/Ledger/Properties/Size should be of type Integer
//   templates/ledger.yaml:12:9

const cfnLint = (0,located/* located */.t4)({
    name: 'cfn-lint',
    title: 'cfn-lint',
    url: 'https://github.com/aws-cloudformation/cfn-lint',
    family: 'policy',
    commands: /\bcfn-lint\b/,
    marks: ['E', 'W'],
    probe: /^[EWI]\d{4} \S[^\n]{0,1000}\n[^\s:][^:\n]{0,400}\.(?:ya?ml|json|template):\d+:\d+$|\.(?:ya?ml|json|template):\d+:\d+:\d+:\d+:[EWI]\d{4}:/,
    lines: [
        /^(?<rule>[EWI]\d{4}) (?<message>\S.{0,1000})$/,
        /^(?<path>[^\s:][^:]{0,400}\.(?:ya?ml|json|template)):(?<line>\d{1,9}):(?<column>\d{1,9}):\d{1,9}:\d{1,9}:(?<rule>[EWI]\d{4}):(?<message>.{1,1000})$/,
    ],
    place: /^(?<path>[^\s:][^:]{0,400}\.(?:ya?ml|json|template)):(?<line>\d{1,9}):(?<column>\d{1,9})$/,
    severity: (said) => (said.rule?.startsWith('I') ? 'note' : 'error'),
});

;// CONCATENATED MODULE: ./lib/parse/formats/checkbashisms.js
// checkbashisms:
//   possible bashism in bin/render line 12 (should be 'b = a'):

const checkbashisms = (0,located/* located */.t4)({
    name: 'checkbashisms',
    title: 'checkbashisms',
    url: 'https://manpages.debian.org/checkbashisms',
    family: 'lint',
    commands: /\bcheckbashisms\b/,
    marks: ['possible bashism in '],
    lines: [/^(?<message>possible bashism in (?<path>\S.{0,300}?) line (?<line>\d{1,9}) \(.{1,300}\)):?$/],
    more: /^\S/,
});

;// CONCATENATED MODULE: ./lib/parse/formats/checkov.js
// Checkov:
//   Check: CKV_AWS_20: "S3 Bucket has an ACL defined which allows public READ access."
//           FAILED for resource: aws_s3_bucket.data
//           File: /main.tf:12-20


const checkov_HEAD = /^Check: (?<rule>[\w-]{3,60}): "(?<message>.{1,600})"$/;
const checkov_RESULT = /^\t(?<result>FAILED|PASSED|SKIPPED) for resource: (?<resource>.{1,300})$/;
const checkov_FILE = /^\t(?:Calling )?File: (?<path>\S.{0,300}?)(?::(?<line>\d{1,9})-\d{1,9})?$/;
const checkov_COUNT = /^Passed checks: (?<passed>\d{1,9}), Failed checks: (?<failed>\d{1,9}), Skipped checks: (?<skipped>\d{1,9})/;
function checkov_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    const take = (line) => {
        const head = line.text.startsWith('Check: ') ? checkov_HEAD.exec(line.text)?.groups : undefined;
        if (head) {
            const draft = drafts.begin({ tool: 'checkov', rule: head.rule ?? null, message: head.message ?? '' }, line);
            draft.kind = 'policy';
            return;
        }
        const draft = drafts.current;
        if (!draft)
            return;
        const result = checkov_RESULT.exec(line.text)?.groups;
        if (result && result.result !== 'FAILED')
            return drafts.drop(draft);
        if (checkov_COUNT.test(line.text))
            return drafts.close();
        const file = checkov_FILE.exec(line.text)?.groups;
        if (file?.path && !draft.location)
            draft.location = (0,parse_draft/* locationOf */.A0)(file.path.replace(/^\//, ''), file.line);
        drafts.extend(line);
    };
    return { push: (lines) => lines.forEach(take), end: () => ({ findings: drafts.findings() }) };
}
const checkov = {
    name: 'checkov',
    title: 'Checkov',
    url: 'https://www.checkov.io/2.Basics/CLI%20Command%20Reference.html',
    family: 'policy',
    reads: 'log',
    commands: /\bcheckov\b/,
    marks: ['Check: '],
    probe: (text) => text.includes('Check: ') && /^Check: [\w-]{3,60}: "/m.test(text),
    open: checkov_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/checkstyle-text.js
// Checkstyle's own plain output:
//   [ERROR] /home/runner/work/depot/depot/src/main/java/com/example/depot/Stock.java:12:5: Missing a Javadoc comment. [MissingJavadocMethod]

const checkstyleText = (0,located/* located */.t4)({
    name: 'checkstyle-text',
    tool: 'checkstyle',
    title: 'Checkstyle, plain',
    url: 'https://checkstyle.org/cmdline.html',
    family: 'lint',
    commands: /\bcheckstyle\b/,
    marks: ['[ERROR] ', '[WARN] ', '[INFO] '],
    lines: [
        /^(?:\[ant:checkstyle\] )?\[(?<severity>ERROR|WARN|INFO)\] (?<path>(?:[A-Za-z]:)?[^\s:[][^:[\n]{0,400}\.[A-Za-z]{1,12}):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?: (?<message>.{1,2000}?) \[(?<rule>[A-Z]\w{1,80}(?:#.{1,80})?)\]$/,
    ],
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/c-like.js
// Makes the formats of C-family compilers and checkers that print `file:line:column: severity: message`, then the code, then notes.


const EXTENSIONS = 'c|C|cc|CC|cpp|cxx|c\\+\\+|cppm|ixx|h|H|hh|hpp|hxx|h\\+\\+|hpp11|inl|inc|ipp|tcc|tpp|txx|def|cu|cuh|hip|cl|m|mm|S|s|f|F|for|f\\d\\d|F\\d\\d|l|y|ll|yy|lex|ypp|ino|i|ii|gperf|rl|re|pyx|d|di|proto|in|td|lpp';
/** A C-family file, a header of the system without an extension, or a place the preprocessor names. */
const c_like_FILE = `(?:(?:[A-Za-z]:)?[^\\s:"'\\x60<>|][^:"<>|\\n]{0,400}?\\.(?:${EXTENSIONS})|/[^\\s:]{1,300}/(?:include|c\\+\\+|v1)/[\\w/+-]{1,200}|<(?:command-line|built-in|stdin)>)`;
const c_like_HEAD = new RegExp(`^(?:In file included from )?\\s?(?<path>${c_like_FILE}):(?<line>\\d{1,9})(?::(?<column>\\d{1,9}))?: (?<severity>fatal error|error|warning|note|remark|sorry, unimplemented|internal compiler error|style|performance|portability|information)(?: #(?<number>\\d{1,6}(?:-D)?))?: (?<message>.{0,2000})$`);
/** gcc 3 wrote errors without the word. */
const BARE = new RegExp(`^(?<path>${c_like_FILE}):(?<line>\\d{1,9}): (?<message>(?:[\`'‘"][^\\s'’"]{1,120}['’"] (?:undeclared|was not declared|has no member|redeclared|used|undefined)|(?:parse|syntax) error|(?:conflicting types|previous (?:declaration|definition)) |[Ii]nvalid ).{0,1000})$`);
const CONTEXT = /^(?:In file included from |(?:\s{10,40})from |\S.{0,400}: (?:In |At |in ).{1,400}:$|\S.{0,400}:(?:\d{1,9}:){0,2}(?:\d+:)?\s{2,4}(?:required|recursively required|instantiated) (?:from|by) )/;
const c_like_CODE = /^(?:\s|\d{1,7} ?\||[~^|+]|cc1|compilation terminated)/;
const COUNTED = /^(?:\d{1,9} (?:errors?|warnings?)(?: and \d{1,9} (?:errors?|warnings?))? generated\.|compilation terminated|cc1plus: |cc1: |\d{1,9} warnings? treated as errors?)/;
const OPTION = /^(?<message>.*?) ?\[(?<rule>-W[\w+=#.,<>*-]{1,80}|-[fp][\w-]{1,60})\]$/;
const TIDY = /^(?<message>.*?) \[(?<rule>[a-zA-Z]\w{0,40}(?:-[\w.+]{1,80}){1,8}(?:,-?[\w.+-]{1,80}){0,8})\]$/;
const CPPCHECK = /^(?<message>.*?) \[(?<rule>[a-zA-Z]\w{2,80})\]$/;
/** A header that is not there, in GCC's words and in Clang's. */
const HEADER = /^(?:(?<gcc>[\w.+/-]{1,200}): No such file or directory|'(?<clang>[^'\n]{1,200})' file not found)$/;
/** Which tool a message's last brackets betray; `option` when there are none. */
function familyOf(message) {
    if (!message.endsWith(']'))
        return 'option';
    if (OPTION.test(message))
        return 'option';
    if (TIDY.test(message))
        return 'tidy';
    return CPPCHECK.test(message) ? 'cppcheck' : 'option';
}
/** The line as a finding of a C-family tool, null when it is none. */
function headOf(text) {
    if (!/:\d/.test(text))
        return null;
    return c_like_HEAD.exec(text)?.groups ?? BARE.exec(text)?.groups ?? null;
}
/** True when a block holds a line of this kind for which `fits` holds; looks at 2,000 lines at most. */
function holdsHead(text, fits) {
    if (!/:\d+: (?:fatal error|error|warning|note|remark|style|performance|portability|information|internal compiler error|sorry)|:\d+: \S/.test(text))
        return false;
    return text.split('\n').some((line) => {
        const said = headOf(line);
        return said !== null && fits(said);
    });
}
/** Makes the format. */
function cLike(spec) {
    const { name, title, url, family, commands, marks = [], probe } = spec;
    return { name, title, url, family, commands, marks, probe, reads: 'log', open: (context) => openCLike(spec, context) };
}
function openCLike(spec, context) {
    const drafts = (0,collect/* collector */.g)(context);
    let before = [];
    const take = (line) => {
        const said = headOf(line.text);
        if (said && said.severity !== 'note') {
            if (familyOf(said.message ?? '') === spec.takes)
                c_like_begin(drafts, line, { said, spec, context });
            else
                drafts.close();
            for (const lead of before)
                drafts.current?.more.push(lead.text);
            before = [];
            return;
        }
        if (CONTEXT.test(line.text) && !said)
            before = [...before.slice(-20), line];
        else if (COUNTED.test(line.text))
            drafts.close();
        else if (said || c_like_CODE.test(line.text) || isCode(drafts, line))
            follow(drafts, line, before.splice(0));
        else {
            before = [];
            drafts.close();
        }
    };
    return { push: (lines) => lines.forEach(take), end: () => ({ findings: drafts.findings(true) }) };
}
/** Right below a head stands its code, whatever it is. */
const isCode = ({ current }, line) => current !== null && current.to === current.from && line.number === current.to + 1 && line.text !== '';
/** A note, its code, and the includes between belong to the finding above. */
function follow(drafts, line, between) {
    const draft = drafts.current;
    if (!draft)
        return;
    if (line.number !== draft.to + between.length + 1)
        return drafts.close();
    for (const lead of between)
        drafts.extend(lead);
    drafts.extend(line);
}
function c_like_begin(drafts, line, { said, spec, context }) {
    const whole = said.message ?? '';
    const split = (spec.takes === 'option' ? OPTION : spec.takes === 'tidy' ? TIDY : CPPCHECK).exec(whole)?.groups;
    const number = said.number ? `#${said.number}` : null;
    const draft = drafts.begin({
        tool: spec.name,
        severity: spec.severity?.(said, context) ?? (!said.severity || /error|sorry/.test(said.severity) ? 'error' : said.severity === 'remark' ? 'note' : 'warning'),
        rule: ruleOf(split?.rule) ?? number,
        message: split?.message ?? whole,
        location: (0,parse_draft/* locationOf */.A0)(said.path ?? '', said.line, said.column),
    }, line);
    const header = said.severity === 'fatal error' ? HEADER.exec(draft.message)?.groups : undefined;
    const module = header?.gcc ?? header?.clang;
    if (module)
        Object.assign(draft, { kind: 'module-exists', facts: { module } });
}
/** `-Werror=unused` and `bugprone-x,-warnings-as-errors` name the rule with how it became an error. */
function ruleOf(said) {
    if (!said)
        return null;
    const parts = said.split(',').filter((part) => !/^-W?(?:error|warnings-as-errors)$/.test(part));
    return (parts.join(',') || said).replace(/^-Werror=/, '-W');
}

;// CONCATENATED MODULE: ./lib/parse/formats/clang.js
// Clang, whose includes and counts read differently from GCC's:
//   In file included from src/filter.cpp:1:
//   include/sensor/reading.hpp:8:3: error: unknown type name 'Millis'
//   2 errors generated.

const OWN = /^\d{1,9} (?:errors?|warnings?)(?: and \d{1,9} errors?)? generated\.$|^In file included from [^\n]{1,400}:\d+:\nIn file included from |: fatal error: too many errors emitted|\[-Werror,-W|^clang(?:\+\+)?(?:-\d+)?: error: |^fatal error: too many errors/m;
const clang = cLike({
    name: 'clang',
    title: 'Clang',
    url: 'https://clang.llvm.org/diagnostics.html',
    family: 'build',
    commands: /\b(?:clang|clang\+\+|clang-cl|xcodebuild|emcc|em\+\+)(?:-\d{1,3})?(?=\s|$)/,
    marks: [' generated.', 'In file included from', '[-Werror,-W', 'clang: error', 'clang++: error', 'too many errors'],
    probe: (text) => /error|warning/.test(text) && OWN.test(text) && holdsHead(text, (said) => said.severity !== 'note' && familyOf(said.message ?? '') === 'option'),
    takes: 'option',
});

;// CONCATENATED MODULE: ./lib/parse/formats/clang-tidy.js
// clang-tidy:
//   src/filter.cpp:12:7: warning: use nullptr [modernize-use-nullptr]

const clangTidy = cLike({
    name: 'clang-tidy',
    title: 'clang-tidy',
    url: 'https://clang.llvm.org/extra/clang-tidy/',
    family: 'lint',
    commands: /\b(?:run-)?clang-tidy(?:-\d{1,3})?(?:\.py)?(?=\s|$)/,
    marks: [': error: ', ': warning: ', ': remark: '],
    probe: (text) => text.includes(']') && holdsHead(text, (said) => said.severity !== 'note' && familyOf(said.message ?? '') === 'tidy'),
    takes: 'tidy',
});

;// CONCATENATED MODULE: ./lib/parse/formats/clang-tidy-yaml.js
// clang-tidy's `--export-fixes` file. It tells places as byte offsets, so lines are unknown here.
//   - DiagnosticName:  modernize-use-nullptr
//     DiagnosticMessage:
//       Message:         use nullptr
//       FilePath:        'src/filter.cpp'
//       FileOffset:      76


const NAME = /^ {2}- DiagnosticName: {1,4}(?<name>\S{1,120})$/;
const clang_tidy_yaml_FIELD = /^ {4,6}(?<key>Message|FilePath|FileOffset|Level): {1,12}(?<value>\S.{0,2000})$/;
const unquoted = (value) => (/^'.*'$/.test(value) ? value.slice(1, -1).replaceAll("''", "'") : value.replace(/^"(.*)"$/, '$1'));
function clang_tidy_yaml_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    let seen = new Set();
    const take = (line) => {
        const name = NAME.exec(line.text)?.groups?.name;
        if (name) {
            drafts.begin({ tool: 'clang-tidy', severity: 'warning', rule: unquoted(name), message: '' }, line);
            seen = new Set();
            return;
        }
        const field = clang_tidy_yaml_FIELD.exec(line.text)?.groups;
        const draft = drafts.current;
        if (!draft)
            return;
        drafts.extend(line);
        if (!field?.key || !field.value || seen.has(field.key))
            return;
        seen.add(field.key);
        if (field.key === 'Message')
            draft.message = unquoted(field.value);
        else if (field.key === 'FilePath')
            draft.location = (0,parse_draft/* locationOf */.A0)(unquoted(field.value));
        else if (field.key === 'Level')
            draft.severity = /^Error/.test(field.value) ? 'error' : 'warning';
    };
    return { push: (lines) => lines.forEach(take), end: () => ({ findings: drafts.findings() }) };
}
const clangTidyYaml = {
    name: 'clang-tidy-yaml',
    title: 'clang-tidy, exported fixes',
    url: 'https://clang.llvm.org/extra/clang-tidy/',
    family: 'lint',
    reads: 'log',
    commands: null,
    marks: ['- DiagnosticName: '],
    probe: (text) => text.includes('- DiagnosticName: '),
    open: clang_tidy_yaml_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/clj-kondo.js
// clj-kondo:
//   src/ledger/core.clj:12:5: warning: unused binding sum

const cljKondo = (0,located/* located */.t4)({
    name: 'clj-kondo',
    title: 'clj-kondo',
    url: 'https://github.com/clj-kondo/clj-kondo',
    family: 'lint',
    commands: /\bclj-kondo\b/,
    marks: ['.clj:', '.cljs:', '.cljc:', '.edn:'],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:clj[sc]?|edn|bb)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<severity>error|warning|info): (?<message>\S.{0,2000}?)$/,
    ],
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/cmake.js
// CMake's configure step:
//   CMake Error at CMakeLists.txt:12 (find_package):
//     Could not find a package configuration file provided by "Fmt" …


const cmake_HEAD = /^(?:\[[^\]]{1,60}\] )?CMake (?<severity>Error|Warning|Deprecation Warning|Internal Error)(?: \((?<dev>dev|author)\))?(?: (?:at|in) (?<path>[^\n:()]{1,400}?)(?::(?<line>\d{1,9}))?(?: \((?<command>\w{1,80})\)| \w{1,80})?)?:(?: (?<message>\S.{0,2000}))?$/;
function cmake_open(context) {
    const state = { drafts: (0,collect/* collector */.g)(context), blank: 0 };
    return {
        push(lines) {
            for (const line of lines)
                cmake_take(state, line);
        },
        end: () => ({ findings: state.drafts.findings() }),
    };
}
function cmake_take(state, line) {
    const { drafts } = state;
    const said = line.text.includes('CMake ') ? cmake_HEAD.exec(line.text)?.groups : undefined;
    if (said) {
        state.blank = 0;
        const location = said.path && said.path !== 'unknown' ? (0,parse_draft/* locationOf */.A0)(said.path, said.line) : null;
        drafts.begin({ tool: 'cmake', severity: /Warning/.test(said.severity ?? '') ? 'warning' : 'error', message: said.message ?? '', location }, line);
        return;
    }
    const draft = drafts.current;
    if (!draft)
        return;
    state.blank = line.text.trim() === '' ? state.blank + 1 : 0;
    if (isOver(draft, line, state.blank))
        return drafts.close();
    draft.message = grown(draft, line.text.trim());
    drafts.extend(line);
}
/** Text is indented; two blank lines end it, after the call stack one. */
function isOver(draft, line, blank) {
    const calls = draft.more.some((text) => text.startsWith('Call Stack'));
    const inside = line.text === '' || /^\s/.test(line.text) || line.text.startsWith('Call Stack');
    return line.number !== draft.to + 1 || blank > (calls ? 0 : 1) || !inside;
}
/** The message is the first paragraph, and the line that a colon announces. */
function grown({ message, more }, text) {
    if (!text || message.length > 300)
        return message;
    const said = more.filter((line) => line.trim()).length;
    const sameParagraph = said === 0 || (more.at(-1)?.trim() !== '' && !more.some((line, at) => at > 0 && line.trim() === ''));
    return !message || sameParagraph || message.endsWith(':') ? `${message} ${text}`.trim() : message;
}
const cmake = {
    name: 'cmake',
    title: 'CMake',
    url: 'https://cmake.org/cmake/help/latest/command/message.html',
    family: 'build',
    reads: 'log',
    commands: /\bcmake\b/,
    marks: ['CMake '],
    probe: (text) => text.includes('CMake ') &&
        /^(?:\[[^\]\n]{1,60}\] )?CMake (?:Error|Warning|Deprecation Warning|Internal Error)(?: \(dev\)| \(author\))?(?: at | in |:)/m.test(text),
    open: cmake_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/coccinelle.js
// Coccinelle:
//   drivers/stock.c:12:5-8: WARNING: Use kzalloc rather than kmalloc followed by memset

const coccinelle = (0,located/* located */.t4)({
    name: 'coccinelle',
    title: 'Coccinelle',
    url: 'https://coccinelle.gitlabpages.inria.fr/website/',
    family: 'lint',
    commands: /\bspatch\b|\bcoccicheck\b/,
    marks: ['.c:', '.h:', '.S:'],
    lines: [/^(?<path>[^\s:][^:]{0,400}\.[chS]):(?<line>\d{1,9}):(?<column>\d{1,9})-\d{1,9}: (?:(?<severity>WARNING|ERROR)[ :]{1,3})?(?<message>\S.{0,600})$/],
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/codespell.js
// codespell:
//   docs/guide.md:12: recieve ==> receive

const codespell = (0,located/* located */.t4)({
    name: 'codespell',
    title: 'codespell',
    url: 'https://github.com/codespell-project/codespell',
    family: 'lint',
    commands: /\bcodespell\b/,
    marks: [' ==> '],
    lines: [/^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,9}): (?<message>(?<rule>\S{1,80}) ==> \S.{0,300})$/],
    rule: () => null,
});

;// CONCATENATED MODULE: ./lib/parse/formats/composer.js
// Composer:
//   Your requirements could not be resolved to an installable set of packages.
//     Problem 1
//       - Root composer.json requires acme/ledger ^3.0, found acme/ledger[1.0.0] but it does not match the constraint.

const composer = (0,located/* located */.t4)({
    name: 'composer',
    title: 'Composer',
    url: 'https://getcomposer.org/doc/articles/troubleshooting.md',
    family: 'install',
    commands: /\bcomposer\b/,
    kind: 'deps-resolve',
    marks: ['Your requirements could not', 'Your lock file does not', 'Could not find a matching version of package', 'composer.json', 'Problem 1'],
    lines: [
        /^\s{0,8}(?<message>Your requirements could not be resolved to an installable set of packages\.|Your lock file does not contain a compatible set of packages\..{0,200}|Could not find (?:a matching version of )?package .{1,300}|The lock file is not up to date with the latest changes in composer\.json.{0,200}|Required package "[^"]{1,200}" is not present in the lock file\.|"\.{0,2}\/?composer\.json" does not (?:contain valid JSON|match the expected JSON schema).{0,200})$/,
    ],
    more: /^(?:\s|$)/,
});

;// CONCATENATED MODULE: ./lib/parse/formats/conftest.js
// Conftest:
//   FAIL - deploy/web.yaml - main - Containers must not run as root

const conftest = (0,located/* located */.t4)({
    name: 'conftest',
    title: 'Conftest',
    url: 'https://www.conftest.dev/options/',
    family: 'policy',
    commands: /\bconftest\b/,
    marks: ['FAIL - ', 'WARN - ', 'EXCP - '],
    kind: 'policy',
    lines: [/^(?<severity>FAIL|WARN|EXCP) - (?<path>\S.{0,300}?) - (?:(?<rule>[\w.]{1,80}) - )?(?<message>\S.{0,1500})$/],
    severity: (said) => (said.severity === 'FAIL' ? 'error' : 'warning'),
});

;// CONCATENATED MODULE: ./lib/parse/formats/coverage.js
// Coverage.py's and pytest-cov's thresholds:
//   Coverage failure: total of 55 is less than fail-under=90
//   FAIL Required test coverage of 90% not reached. Total coverage: 55.56%

const coverage_TOTAL = /^(?:ERROR: )?(?<message>Coverage failure: total of (?<actual>[\d.]{1,10}) is less than fail-under=(?<expected>[\d.]{1,10}))\.?$/;
const REQUIRED = /^(?:(?:FAIL|ERROR:) )?(?<message>Required test coverage of (?<expected>[\d.]{1,10})% not reached\. Total coverage: (?<actual>[\d.]{1,10})%)/;
const NO_DATA = /^(?:ERROR: )?(?<message>No data to (?:report|combine)\.?)$/;
const coverage = {
    name: 'coverage',
    title: 'Coverage.py',
    url: 'https://coverage.readthedocs.io/en/latest/cmd.html#cmd-report',
    family: 'policy',
    reads: 'log',
    commands: /\bcoverage (?:report|html|xml|json|combine)\b/,
    probe: (text) => /^(?:ERROR: )?Coverage failure: total of|^(?:(?:FAIL|ERROR:) )?Required test coverage of [\d.]{1,10}% not reached|^(?:ERROR: )?No data to (?:report|combine)\.?$/m.test(text),
    open: (context) => diagnosticReader({
        tool: 'coverage',
        heads: [coverage_TOTAL, REQUIRED, NO_DATA],
        draft: ({ said }) => ({
            message: said.message ?? '',
            rule: said.expected ? 'fail-under' : null,
            ...(said.expected ? { kind: 'budget', facts: { expected: said.expected, actual: said.actual ?? '' } } : {}),
        }),
    }, context),
};

;// CONCATENATED MODULE: ./lib/parse/formats/cppcheck.js
// Cppcheck, in its default template and in those of its first version:
//   src/ring.cpp:14:12: error: Array 'slots[4]' accessed at index 4, which is out of bounds. [arrayIndexOutOfBounds]
//   [src/ring.cpp:14]: (error) Array 'slots[4]' accessed at index 4, which is out of bounds.


const STRICT = /--error-exitcode[= ][1-9]/;
const severity = (said, context) => STRICT.test(context.command ?? '') && said.severity !== 'information' ? 'error' : (0,located/* severityOf */.xJ)(said.severity === 'information' ? 'info' : said.severity);
const now = cLike({
    name: 'cppcheck',
    title: 'Cppcheck',
    url: 'https://cppcheck.sourceforge.io/manual.pdf',
    family: 'lint',
    commands: /\bcppcheck\b/,
    marks: [': error: ', ': warning: ', ': style: ', ': performance: ', ': portability: ', ': information: ', ']: ('],
    probe: (text) => text.includes(']') && holdsHead(text, (said) => said.severity !== 'note' && familyOf(said.message ?? '') === 'cppcheck'),
    takes: 'cppcheck',
    severity,
});
const before = (0,located/* located */.t4)({
    name: 'cppcheck',
    title: 'Cppcheck',
    url: now.url,
    family: 'lint',
    commands: null,
    marks: [']: ('],
    lines: [
        /^(?:\[[^\]\s][^\]]{0,400}:\d{1,9}\] -> ){0,20}\[(?<path>[^\]\s][^\]]{0,400}?):(?<line>\d{1,9})\]: \((?<severity>error|warning|style|performance|portability|information)(?:, inconclusive)?\) (?<message>.{1,2000})$/,
    ],
    severity: (said, context) => (STRICT.test(context.command ?? '') ? 'error' : (0,located/* asSaid */.mq)(said)),
});
/** Both templates; a text holds one of them. */
const cppcheck = {
    ...now,
    probe: (text) => now.probe(text) || before.probe(text),
    open(context) {
        const readers = [now.open(context), before.open(context)];
        return {
            push(lines) {
                for (const reader of readers)
                    reader.push(lines);
            },
            end: async () => ({ findings: (await Promise.all(readers.map((reader) => reader.end()))).flatMap((part) => part.findings) }),
        };
    },
};

;// CONCATENATED MODULE: ./lib/parse/formats/cpplint.js
// cpplint:
//   src/stock.cc:12:  Missing space before {  [whitespace/braces] [5]

const cpplint = (0,located/* located */.t4)({
    name: 'cpplint',
    title: 'cpplint',
    url: 'https://github.com/cpplint/cpplint',
    family: 'lint',
    commands: /\bcpplint(?:\.py)?\b/,
    marks: ['] [1]', '] [2]', '] [3]', '] [4]', '] [5]', ' cpplint: '],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,9}): {1,2}(?<message>\S.{0,600}?) {1,2}\[(?<rule>\w{2,40}\/[\w+]{1,60})\] \[\d\]$/,
        /^(?<path>(?:[A-Za-z]:)?[^\s(][^(]{0,400})\((?<line>\d{1,9})\): (?:error|warning) cpplint: \[(?<rule>\w{2,40}\/[\w+]{1,60})\] (?<message>\S.{0,600}?) \[\d\]$/,
    ],
});

;// CONCATENATED MODULE: ./lib/parse/formats/credo.js
// Credo, for Elixir, in its default and flycheck forms:
//   ┃ [W] ↗ Sum is unused.
//   ┃       lib/stock.ex:12:5 #(Ledger.Stock.ship)
//   lib/stock.ex:12:5: W: Sum is unused.

const credo = (0,located/* located */.t4)({
    name: 'credo',
    title: 'Credo',
    url: 'https://hexdocs.pm/credo/',
    family: 'lint',
    commands: /\bmix credo\b/,
    marks: ['┃', '.ex:', '.exs:'],
    lines: [
        /^┃ {1,2}\[(?<severity>[A-Z])\] [↑↗→↘↓] (?<message>\S.{0,600})$/,
        /^\[(?<severity>[A-Z])\] [↑↗→↘↓] (?<path>[^\s:]{1,300}\.exs?):(?<line>\d{1,9})(?::(?<column>\d{1,9}))? (?<message>\S.{0,600})$/,
        /^(?<path>[^\s:]{1,300}\.exs?):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?: (?<severity>[A-Z]): (?<message>\S.{0,600})$/,
    ],
    place: /^┃ {1,12}(?<path>[^\s:]{1,300}\.exs?):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?(?: .{0,200})?$/,
    more: /^┃ {4,}/,
});

;// CONCATENATED MODULE: ./lib/parse/formats/crosscore.js
// CrossCore Embedded Studio:
//   "src/stock.c", line 12: cc0188: {D} warning: enumerated type mixed with another type

const crosscore = (0,located/* located */.t4)({
    name: 'crosscore',
    title: 'CrossCore Embedded Studio',
    url: 'https://www.analog.com/en/resources/evaluation-hardware-and-software/software/adswt-cces.html',
    family: 'build',
    commands: /\bcc(?:21k|blkfn)\b/,
    marks: ['", line '],
    lines: [
        /^"(?<path>[^"]{1,400})", line (?<line>\d{1,9})(?: \(col\. (?<column>\d{1,9})\))?: (?<rule>[a-z]{2,6}\d{3,6}): (?:\{\w\} )?(?<severity>[Cc]atastrophic [Ee]rror|[Ff]atal [Ee]rror|FATAL ERROR|[Ii]nternal [Ee]rror|[Ee]rror|ERROR|[Ww]arning|WARNING|[Rr]emark|[Ii]nformation|[Ii]nfo|[Aa]dvisory): {0,4}(?<message>.{0,1000})$/,
    ],
    joins: /^(?: {10}| {4}(?=cannot |could not ))(?<text>[^\s^].{0,200})$/,
    more: /^\s+\S/,
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/crystal-ameba.js
// Ameba, for Crystal:
//   src/stock.cr:12:5
//   [C] Style/RedundantReturn: Redundant `return` detected

const crystalAmeba = (0,located/* located */.t4)({
    name: 'crystal-ameba',
    title: 'Ameba',
    url: 'https://github.com/crystal-ameba/ameba',
    family: 'lint',
    commands: /\bameba\b/,
    marks: ['.cr:'],
    tool: 'ameba',
    heading: /^(?<path>[^\s:][^:]{0,400}\.cr):(?<line>\d{1,9}):(?<column>\d{1,9})$/,
    lines: [/^\[(?<severity>[CWE])\](?: \[Correctable\])? (?<rule>\w{2,40}\/\w{2,60}): (?<message>.{1,600})$/],
});

;// CONCATENATED MODULE: ./lib/parse/formats/cspell.js
// CSpell:
//   docs/guide.md:12:20 - Unknown word (recieve)

const cspell = (0,located/* located */.t4)({
    name: 'cspell',
    title: 'CSpell',
    url: 'https://cspell.org/',
    family: 'lint',
    commands: /\bcspell\b/,
    marks: ['Unknown word', 'Misspelled word', 'Forbidden word'],
    lines: [/^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,9}):(?<column>\d{1,9}) - (?<message>(?:Unknown|Misspelled|Forbidden) word .{1,200})$/],
});

;// CONCATENATED MODULE: ./lib/parse/formats/ctest.js
// CTest:
//   5/6 Test #5: quality ..........................***Failed    0.02 sec
//   The following tests FAILED:
//           5 - quality (Failed)

const ctest_RESULT = /^\s{0,6}\d{1,6}\/\d{1,6} {1,4}Test {1,6}#(?<number>\d{1,6}): (?<name>\S.{0,200}?) ?\.*\s{0,4}(?<result>\*{3}[\w :.-]{1,60}?|Passed|Not Run \(Disabled\)|(?:SEGFAULT|Failed|Timeout|Skipped))\s{1,10}(?<time>[\d.]{1,12}) sec/;
const FAILED = /^\s{1,20}(?<number>\d{1,6}) - (?<name>\S.{0,200}?) \((?<how>[^()]{1,80})\)(?:\s{1,200}\S.{0,200})?$/;
const ctest_TOTAL = /^(?<percent>\d{1,3})% tests passed, (?<failed>\d{1,9}) tests? failed out of (?<all>\d{1,9})$/;
const ctest_STARTED = /^\s{1,8}Start {1,8}(?<number>\d{1,6}): (?<name>\S.{0,200})$/;
const NO_BINARY = /^Unable to find executable: (?<path>.{1,400})$/;
function ctest_open(context) {
    const state = {
        drafts: (0,collect/* collector */.g)(context),
        context,
        failures: new Map(),
        passedTests: [],
        running: new Map(),
        notRun: [],
        missing: null,
        total: null,
        listing: false,
        skipped: 0,
    };
    return {
        push(lines) {
            for (const line of lines)
                ctest_take(state, line);
        },
        end: () => ctest_complete(state),
    };
}
function ctest_take(state, line) {
    const { drafts } = state;
    const started = ctest_STARTED.exec(line.text)?.groups;
    const counted = ctest_TOTAL.exec(line.text)?.groups;
    const binary = NO_BINARY.test(line.text);
    if (started)
        state.running.set(started.number ?? '', started.name ?? '');
    if (counted)
        state.total = { failed: Number(counted.failed), all: Number(counted.all) };
    if (binary)
        state.missing ??= drafts.begin({ tool: 'ctest', message: line.text }, line);
    if (started || counted)
        return drafts.close();
    if (!ctest_result(state, line) && !listed(state, line) && drafts.current?.test && line.number === drafts.current.to + 1)
        drafts.extend(line);
}
function ctest_result(state, line) {
    const said = line.text.includes(' sec') ? ctest_RESULT.exec(line.text)?.groups : undefined;
    if (!said?.name || !said.result)
        return false;
    state.running.delete(said.number ?? '');
    const how = said.result.replace(/^\*{3}/, '');
    const left = /^Skipped|Disabled/.test(how);
    if (left)
        state.skipped++;
    else if (how !== 'Passed')
        failed(state, line, { name: said.name, how });
    else if (state.passedTests.length < state.context.limits.outcomes)
        state.passedTests.push({ suite: said.name, name: said.name, file: null });
    if (left || how === 'Passed')
        state.drafts.close();
    return true;
}
function listed(state, line) {
    if (line.text === 'The following tests FAILED:') {
        state.listing = true;
        return true;
    }
    const said = state.listing ? FAILED.exec(line.text)?.groups : undefined;
    if (said?.name)
        failed(state, line, { name: said.name, how: said.how ?? '' });
    else
        state.listing = false;
    return state.listing;
}
function failed(state, line, { name, how }) {
    if (/not run/i.test(how)) {
        if (!state.notRun.includes(name))
            state.notRun.push(name);
        state.missing ??= state.drafts.begin({ tool: 'ctest', message: `${name} could not run` }, line);
        state.missing.to = line.number;
        return;
    }
    if (state.failures.has(name))
        return;
    const failure = state.drafts.begin({ tool: 'ctest', message: `${name}: ${how}`, test: { suite: name, name, file: null } }, line);
    if (/timeout/i.test(how))
        failure.kind = 'time-limit';
    state.failures.set(name, failure);
}
function ctest_complete({ drafts, failures, passedTests, running, notRun, total, skipped }) {
    const seen = failures.size + passedTests.length + notRun.length;
    const cut = total === null && running.size > 0;
    const findings = drafts.findings();
    const part = { findings, passedTests, notRun: cut ? [...notRun, ...running.values()] : notRun, truncated: cut || notRun.length > 0 };
    if (total)
        return { ...part, passed: total.all - total.failed, failed: total.failed, skipped };
    return seen > 0 ? { ...part, passed: passedTests.length, failed: failures.size + notRun.length, skipped } : part;
}
const ctest = {
    name: 'ctest',
    title: 'CTest',
    url: 'https://cmake.org/cmake/help/latest/manual/ctest.1.html',
    family: 'unit',
    reads: 'log',
    commands: /\bctest\b|--target test\b|\bmake test\b|\bninja test\b/,
    marks: [' Test ', '% tests passed'],
    probe: (text) => (text.includes('Test ') && /^\s{0,6}\d+\/\d+ {1,4}Test {1,6}#\d+: /m.test(text)) || /^\d{1,3}% tests passed, \d+ tests? failed out of \d+$/m.test(text),
    open: ctest_open,
};

// EXTERNAL MODULE: ./lib/parse/stack.js
var parse_stack = __webpack_require__(69519);
;// CONCATENATED MODULE: ./lib/parse/formats/mocha-spec.js
// What Mocha's reporters print, also inside Cypress and other runners that use them: running lines, counts, numbered failures.





/** The counts after a run, in a block of lines. */
const SPEC_SUMMARY = /^ {2}\d+ passing(?: \(.{1,30}\))?\s*$/m;
const mocha_spec_COUNT = /^ {2,4}(?<number>\d{1,7}) (?<what>passing|failing|pending)(?: \(.{1,30}\))?\s*$/;
const NUMBERED = /^(?<indent> {2,60})(?<number>\d{1,6})\) ?(?<title>\S.{0,600}?)?\s*$/;
const PASSED = /^(?<indent> {2,60})(?:✓|✔|√) (?<title>\S.{0,600}?)(?: \(\d+m?s\))?\s*$/;
const GROUP = /^(?<indent> {2,60})(?<title>[^\s✓✔√\-\d|].{0,400}?)\s*$/;
const HOOK = /^"(?<hook>before each|after each|before all|after all)" hook(?:: (?<name>.{1,200}?))?(?: (?:for|in) "(?<of>.{1,400})")?$/;
const HOOK_NAMES = { 'before each': 'beforeEach', 'after each': 'afterEach', 'before all': 'before', 'after all': 'after' };
const TIMED_FILE = /(?:exceeded|ensure it resolves)\..{0,200}\((?<path>(?:\/|[A-Za-z]:[\\/])[^()]{1,400})\)$/;
const CRASH = /^\s?(?:Exception during run: |✖ ERROR: |Error: No test files found)/;
const CRASH_FILE = /\[ @(.{1,400}?) \]/;
const JEST = /^ ?(?:PASS|FAIL) {1,4}\S/;
const AFTERWARDS = /^(?:npm (?:ERR!|error)|error Command failed|ELIFECYCLE|##\[error\]|-{5,}|={5,}|\$ )/;
/** Opens a reader of such lines. */
function openSpecs(context, of) {
    const state = {
        context,
        of,
        counts: noCounts(),
        failures: [],
        passed: [],
        groups: [],
        current: null,
        file: null,
        running: false,
        told: false,
        stopped: false,
        foreign: false,
        blank: 0,
    };
    return {
        push(lines) {
            for (const line of lines)
                mocha_spec_take(state, line);
        },
        end: () => mocha_spec_complete(state),
    };
}
function mocha_spec_take(state, line) {
    const { text } = line;
    if (state.stopped || of(state.of.stop, text)) {
        state.stopped = true;
        return;
    }
    const file = state.of.file?.exec(text)?.groups?.file;
    if (file)
        Object.assign(state, { file, told: false, running: true, current: null });
    if (JEST.test(text))
        state.foreign = true;
    if (CRASH.test(text))
        return crash(state, line);
    const counted = mocha_spec_COUNT.exec(text)?.groups;
    if (counted && !(state.current && !state.current.framed && state.current.lines.length))
        return takeCount(state, counted);
    const numbered = NUMBERED.exec(text)?.groups;
    if (numbered && state.told && (numbered.indent?.length ?? 9) <= 4 && isNext(state, Number(numbered.number)))
        return mocha_spec_begin(state, numbered.title ?? '', line);
    if (state.current)
        return mocha_spec_extend(state, state.current, line);
    if (!state.told || !text.trim())
        takeRunning(state, text, numbered !== undefined);
    else if (PASSED.test(text))
        Object.assign(state, { told: false });
}
const of = (pattern, text) => pattern?.test(text) === true;
function isNext(state, number) {
    return number === 1 || state.current !== null;
}
function takeCount(state, said) {
    Object.assign(state, { told: true, running: false, foreign: false, current: null });
    state.groups.length = 0;
    if (said.what === 'passing')
        for (const place of ['failed', 'skipped'])
            counts_count(state.counts, place, 0);
    counts_count(state.counts, said.what === 'passing' ? 'passed' : said.what === 'failing' ? 'failed' : 'skipped', Number(said.number));
}
function mocha_spec_begin(state, title, line) {
    const failure = { ...beginBlock(line), titles: title ? [title] : [], titled: title.endsWith(':'), file: state.file, framed: false, crash: false };
    if (state.failures.length < state.context.limits.findings)
        state.failures.push(failure);
    state.current = failure;
    state.blank = 0;
}
function crash(state, line) {
    const failure = { ...beginBlock(line), titles: [], titled: true, file: CRASH_FILE.exec(line.text)?.[1] ?? null, framed: false, crash: true };
    extendBlock(failure, { ...line, text: line.text.replace(CRASH_FILE, '').replace(/^\s?(?:Exception during run|✖ ERROR): /, '') });
    state.failures.push(failure);
    Object.assign(state, { current: failure, blank: 0, running: false });
}
/** Takes title lines up to the one that ends in a colon, then the error up to the end of its stack. */
function mocha_spec_extend(state, current, line) {
    const { text } = line;
    if (!current.titled && text.trim() && current.titles.length < 20) {
        current.titles.push(text.trim());
        current.titled = text.trimEnd().endsWith(':');
        return;
    }
    state.blank = text.trim() ? 0 : state.blank + 1;
    const frame = (0,parse_stack/* isFrame */.qt)(text);
    const over = AFTERWARDS.test(text) ||
        (state.blank > 2 && current.framed) ||
        (current.framed && text.trim() !== '' && !frame && !/^ {4}/.test(text) && state.blank === 0 && !/^[\s+-]/.test(text));
    if (over) {
        state.current = null;
        return;
    }
    current.framed ||= frame;
    extendBlock(current, line);
}
function takeRunning(state, text, isFailed) {
    const passed = PASSED.exec(text)?.groups;
    const group = passed || isFailed ? undefined : GROUP.exec(text)?.groups;
    const indent = (passed?.indent ?? group?.indent ?? '').length;
    if (!indent)
        return;
    while ((state.groups.at(-1)?.indent ?? -1) >= indent)
        state.groups.pop();
    if (group?.title)
        state.groups.push({ indent, title: group.title });
    if (!passed || state.foreign)
        return;
    state.running = true;
    const titles = [...state.groups.map(({ title }) => title), passed.title ?? ''];
    if (state.passed.length < state.context.limits.outcomes)
        state.passed.push(caseOf(titles, state.file));
}
/** A case under Mocha's full title, which is how its other reporters name it. */
const caseOf = (titles, file) => ({
    suite: titles.slice(0, -1).join(' > ') || (file ?? ''),
    name: titles.join(' '),
    file,
});
function mocha_spec_complete(state) {
    if (state.stopped)
        return { findings: [] };
    const notRun = [];
    const findings = state.failures.map((failure) => mocha_spec_toFinding(failure, state, notRun));
    return { findings, ...state.counts, passedTests: state.passed, truncated: state.running || state.failures.some((failure) => failure.crash), notRun };
}
function mocha_spec_toFinding(failure, { context, of: { tool } }, notRun) {
    const error = (0,error_text/* errorText */.kc)(failure.lines);
    const titles = failure.titles.map((title) => title.replace(/:$/, ''));
    const hook = HOOK.exec(titles.at(-1) ?? '')?.groups;
    const suite = titles.slice(0, -1).join(' > ');
    if (hook && /before/.test(hook.hook ?? ''))
        notRun.push(suite || (hook.of ?? ''));
    const timed = TIMED_FILE.exec(error.message)?.groups?.path;
    const file = failure.file ?? timed ?? null;
    return (0,parse_draft/* findingOf */.hD)({
        tool,
        message: error.message || titles.join(' '),
        detail: error.detail,
        location: error.place ?? (file ? (0,parse_draft/* locationOf */.A0)(file) : null),
        frames: error.frames,
        test: failure.crash ? null : caseOf(titles, file),
        facts: { ...error.facts, ...(hook?.hook ? { hook: HOOK_NAMES[hook.hook] ?? hook.hook } : {}) },
        ...(error.kind ? { kind: error.kind } : {}),
        source: spanOf(failure, context),
        scope: failure.scope,
    }, context.limits.detailChars);
}

;// CONCATENATED MODULE: ./lib/parse/formats/cypress.js
// Cypress, whose runs are Mocha's spec reporter between boxes:
//   Running:  checkout.cy.js                                    (1 of 3)
//     1) checkout
//          pays:
//        AssertionError: Timed out retrying after 4000ms: Expected to find element: `.pay`, but never found it.


const cypress_FILE = /^\s{2}Running: {1,4}(?<file>\S.{0,300}?) {2,}\(\d+ of \d+\)\s*$/;
const cypress = {
    name: 'cypress',
    title: 'Cypress',
    url: 'https://docs.cypress.io/app/tooling/reporters',
    family: 'e2e',
    reads: 'log',
    commands: /\bcypress\b/,
    marks: ['(Run Starting)', '(Run Finished)', 'Running: '],
    probe: (text) => /^\s{2}\((?:Run Starting|Run Finished)\)$/m.test(text) || /^\s{2}Running: {1,4}\S.{0,300} {2,}\(\d+ of \d+\)\s*$/m.test(text),
    open: (0,scoped/* perScope */.W)((context) => openSpecs(context, { tool: 'cypress', file: cypress_FILE })),
};

;// CONCATENATED MODULE: ./lib/parse/formats/d.js
// DMD and LDC:
//   source/stock.d(12): Error: undefined identifier `total`

const d = (0,located/* located */.t4)({
    name: 'd',
    title: 'D compilers',
    url: 'https://dlang.org/dmd-linux.html',
    family: 'build',
    commands: /\b(?:dmd|ldc2|gdc|dub)\b/,
    marks: ['.d('],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s(][^(]{0,400}?\.di?)\((?<line>\d{1,9})(?:,(?<column>\d{1,9}))?\): (?<severity>Error|Warning|Deprecation): (?<message>.{1,1000})$/,
    ],
    more: /^[^\s(][^(]{0,400}\.di?\(\d+(?:,\d+)?\): {2,}/,
    severity: located/* asSaid */.mq,
    unique: true,
});

;// CONCATENATED MODULE: ./lib/parse/formats/dart.js
// The Dart analyzer, in its three forms:
//     error - lib/stock.dart:12:5 - The getter 'total' isn't defined for the type 'Ledger'. - undefined_getter
//     error • The getter 'total' isn't defined for the type 'Ledger' • lib/stock.dart:12:5 • undefined_getter
//   ERROR|COMPILE_TIME_ERROR|UNDEFINED_GETTER|lib/stock.dart|12|5|5|The getter 'total' isn't defined

const dart = (0,located/* located */.t4)({
    name: 'dart',
    title: 'Dart and Flutter analyzer',
    url: 'https://dart.dev/tools/dart-analyze',
    family: 'types',
    commands: /\b(?:dart|flutter) analyze\b|\bdartanalyzer\b/,
    marks: ['.dart'],
    lines: [
        /^ {0,8}(?<severity>error|warning|info|hint|lint) - (?<path>\S.{0,400}?\.(?:dart|ya?ml)):(?<line>\d{1,9}):(?<column>\d{1,9}) - (?<message>.{1,1500}?) - (?<rule>\w{2,80})$/,
        /^ {0,8}(?<severity>error|warning|info|hint|lint) [•·] (?<message>.{1,1500}?) (?:[•·]|at) (?<path>\S.{0,400}?\.(?:dart|ya?ml)):(?<line>\d{1,9}):(?<column>\d{1,9}) [•·] \(?(?<rule>\w{2,80})\)?$/,
        /^ {0,8}\[?(?<severity>error|warning|info|hint|lint)\]? (?<message>.{1,1500}?) \((?<path>[^\s(][^(]{0,400}?\.dart):(?<line>\d{1,9}):(?<column>\d{1,9})\)$/,
        /^(?<severity>ERROR|WARNING|INFO)\|\w{2,40}\|(?<rule>\w{2,80})\|(?<path>[^|]{1,400})\|(?<line>\d{1,9})\|(?<column>\d{1,9})\|\d{1,9}\|(?<message>.{1,1500})$/,
    ],
    severity: (said, context) => /--fatal-infos/.test(context.command ?? '') || (/\bflutter analyze\b/.test(context.command ?? '') && !/--no-fatal/.test(context.command ?? ''))
        ? 'error'
        : (0,located/* asSaid */.mq)(said),
    rule: (said) => said.rule?.toLowerCase() ?? null,
});

;// CONCATENATED MODULE: ./lib/parse/formats/dart-compiler.js
// The Dart compiler, as `dart run`, `dart test` and `flutter build` print it:
//   lib/stock.dart:12:5: Error: The getter 'total' isn't defined for the class 'Ledger'.

const dartCompiler = (0,located/* located */.t4)({
    name: 'dart-compiler',
    title: 'Dart compiler',
    url: 'https://dart.dev/tools/dart-compile',
    family: 'build',
    commands: /\b(?:dart|flutter)\b/,
    marks: ['.dart:'],
    lines: [
        /^(?:ERROR: )?(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:dart)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<severity>Error|Warning): (?<message>\S.{0,2000}?)$/,
    ],
    more: /^(?:\s| - |Try )/,
    severity: located/* asSaid */.mq,
    unique: true,
});

;// CONCATENATED MODULE: ./lib/parse/formats/dart-test.js
// `dart test` and `flutter test`:
//   00:01 +3 -1: test/stock_test.dart: Stock ships what it has [E]
//     Expected: <3>
//       Actual: <4>
//     test/stock_test.dart 12:5  main.<fn>.<fn>


const PROGRESS = /^(?<time>\d{2,3}:\d\d) \+(?<passed>\d{1,9})(?: ~(?<skipped>\d{1,9}))?(?: -(?<failed>\d{1,9}))?: (?<what>.{1,600})$/;
const dart_test_FAILED = /^(?:(?<path>[^\s:][^:]{0,300}_test\.dart): )?(?<name>.{1,500}?) \[E\]$/;
const dart_test_PLACE = /^ {2}(?<path>[^\s:]{1,300}\.dart) (?<line>\d{1,9}):(?<column>\d{1,9}) /;
const FLUTTER = /^#\d{1,3}\s{1,8}.{1,200} \((?:file:\/\/)?(?<path>[^\s():]{1,300}_test\.dart):(?<line>\d{1,9}):(?<column>\d{1,9})\)$/;
function dart_test_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    let last = null;
    let done = false;
    const take = (line) => {
        const progress = /^\d/.test(line.text) ? PROGRESS.exec(line.text)?.groups : undefined;
        if (!progress) {
            if (drafts.current)
                dart_test_extend(drafts.current, line);
            return;
        }
        last = progress;
        drafts.close();
        if (/^(?:Some tests failed|All tests passed|No tests)/.test(progress.what ?? ''))
            done = true;
        const failed = dart_test_FAILED.exec(progress.what ?? '')?.groups;
        if (failed?.name)
            drafts.begin({ tool: 'dart-test', message: '', test: { suite: failed.path ?? '', name: failed.name, file: failed.path ?? null } }, line);
    };
    return {
        push: (lines) => lines.forEach(take),
        end: () => ({
            findings: drafts.findings(true),
            truncated: last !== null && !done,
            passed: last ? Number(last.passed) : null,
            failed: last ? Number(last.failed ?? 0) : null,
            skipped: last ? Number(last.skipped ?? 0) : null,
        }),
    };
}
function dart_test_extend(draft, line) {
    draft.to = line.number;
    const place = dart_test_PLACE.exec(line.text)?.groups ?? FLUTTER.exec(line.text)?.groups;
    if (place?.path && (place.path.endsWith('_test.dart') || !draft.location) && !place.path.startsWith('package:'))
        draft.location = (0,parse_draft/* locationOf */.A0)(place.path, place.line, place.column);
    if (!draft.message && line.text.trim() && !/^[═╞]/.test(line.text))
        draft.message = line.text.trim();
    if (draft.more.length < 400)
        draft.more.push(line.text);
}
const dartTest = {
    name: 'dart-test',
    title: 'dart test and flutter test',
    url: 'https://dart.dev/tools/dart-test',
    family: 'unit',
    reads: 'log',
    commands: /\b(?:dart|flutter) test\b|\bpub run test\b/,
    marks: [' +'],
    probe: (text) => text.includes(' +') && /^\d{2,3}:\d\d \+\d+(?: ~\d+)?(?: -\d+)?: /m.test(text),
    open: dart_test_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/detekt.js
// detekt:
//   src/main/kotlin/com/example/depot/Stock.kt:12:5: The function count is too long. [LongMethod]
//     LongMethod - 61/60 - [count] at src/main/kotlin/com/example/depot/Stock.kt:12:5

const detekt = (0,located/* located */.t4)({
    name: 'detekt',
    title: 'detekt',
    url: 'https://detekt.dev/docs/introduction/reporting/',
    family: 'lint',
    commands: /\bdetekt\b/,
    marks: ['.kt:', '.kts:'],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:kts?)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?:(?:warning|error): )?(?<message>\S.{0,2000}?) \[(?<rule>[A-Z]\w{2,80})\]$/,
        /^\s{1,8}(?<rule>[A-Z]\w{3,80}) - (?:\S{1,40} - )?(?<message>\[.{0,300}?\]) at (?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:kts?)):(?<line>\d{1,9}):(?<column>\d{1,9})(?: - Signature=.{0,600})?$/,
    ],
});

;// CONCATENATED MODULE: ./lib/parse/formats/diab.js
// The Diab compiler:
//   "src/stock.c", line 12: warning (dcc:1521): missing return expression

const diab = (0,located/* located */.t4)({
    name: 'diab',
    title: 'Diab compiler',
    url: 'https://www.windriver.com/products/diab-compiler',
    family: 'build',
    commands: /\b(?:dcc|dplus|etoa)\b/,
    marks: ['", line '],
    lines: [
        /^"(?<path>[^"]{1,400})", line (?<line>\d{1,9}): (?<severity>[Cc]atastrophic [Ee]rror|[Ff]atal [Ee]rror|FATAL ERROR|[Ii]nternal [Ee]rror|[Ee]rror|ERROR|[Ww]arning|WARNING|[Rr]emark|[Ii]nformation|[Ii]nfo|[Aa]dvisory) \((?<rule>\w{2,12}:\d{1,6})\): (?<message>.{1,1000})$/,
    ],
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/doc8.js
// doc8:
//   docs/guide.rst:12: D001 Line too long

const doc8 = (0,located/* located */.t4)({
    name: 'doc8',
    title: 'doc8',
    url: 'https://github.com/PyCQA/doc8',
    family: 'lint',
    commands: /\bdoc8\b/,
    marks: [': D0'],
    lines: [/^(?<path>[^\s:][^:]{0,400}\.(?:rst|txt|md)):(?<line>\d{1,9}): (?<rule>D0\d\d) (?<message>\S.{0,600})$/],
});

;// CONCATENATED MODULE: ./lib/parse/formats/docfx.js
// DocFX's log:
//   {"message":"Invalid file link:(~/missing.md).","file":"guide.md","line":"63","severity":"warning"}

const docfx = (0,located/* located */.t4)({
    name: 'docfx',
    title: 'DocFX',
    url: 'https://dotnet.github.io/docfx/',
    family: 'build',
    commands: /\bdocfx\b/,
    marks: ['"severity":', 'warning: ', 'error: '],
    lines: [
        /^\{"message":"(?<message>(?:[^"\\]|\\.){1,1000})"(?:,"source":"[^"]{0,300}")?,"file":"(?<path>[^"]{1,400})"(?:,"line":"?(?<line>\d{1,9})"?)?.{0,300}?"(?:message_)?severity":"(?<severity>warning|error)".{0,300}$/,
    ],
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/docker-build.js
// `docker build`, BuildKit and classic:
//   Dockerfile:12
//   ERROR: failed to solve: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1


const SOLVE = /^(?:#\d{1,6} )?(?:ERROR: )?(?:(?:error: )?failed to (?:solve|build))(?:: rpc error: code = \w{1,20} desc = )?: ?(?<message>\S.{0,1500})$/;
const DAEMON = /^(?:ERROR: |docker: |Error: )?(?<message>Error response from daemon: (?!No such (?:container|image|network|volume)|invalid filter|network \S+ not found|removal of container).{1,1000}|(?:The command '.{1,800}' returned a non-zero code: \d{1,6})|(?:COPY|ADD) failed: .{1,600}|Cannot connect to the Docker daemon.{0,300})$/;
const docker_build_PLACE = /^(?<path>(?:\S{1,200}\/)?[\w.-]{0,60}[Dd]ockerfile[\w.-]{0,60}|[\w.-]{1,60}\.[Dd]ockerfile|Containerfile):(?<line>\d{1,9})$/;
const STEP = /^ {1,3}> \[(?<step>[^\]]{1,200}\d\/\d{1,4}|[^\]]{1,200})\] (?<what>.{1,400}):$/;
function docker_build_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    const seen = new Map();
    let place = null;
    let step = [];
    let inStep = false;
    const take = (line) => {
        const at = docker_build_PLACE.exec(line.text)?.groups;
        if (at?.path)
            place = { path: at.path, line: at.line ?? '' };
        if (STEP.test(line.text)) {
            step = [];
            inStep = true;
        }
        else if (/^-{6}$/.test(line.text))
            inStep = false;
        else if (inStep && step.length < 40)
            step.push(line.text);
        const said = (SOLVE.exec(line.text) ?? DAEMON.exec(line.text))?.groups?.message;
        if (!said)
            return;
        const known = seen.get(said);
        if (known)
            return;
        const draft = drafts.begin({ tool: 'docker-build', message: said, location: place ? (0,parse_draft/* locationOf */.A0)(place.path, place.line) : null }, line);
        draft.more.push(...step);
        seen.set(said, draft);
        drafts.close();
    };
    return { push: (lines) => lines.forEach(take), end: () => ({ findings: drafts.findings() }) };
}
const dockerBuild = {
    name: 'docker-build',
    title: 'docker build',
    url: 'https://docs.docker.com/build/',
    family: 'build',
    reads: 'log',
    commands: /\bdocker(?:-compose)?\b|\bbuildx\b|\bpodman\b|\bbuildah\b/,
    marks: [
        'failed to solve',
        'failed to build: ',
        'Error response from daemon',
        'returned a non-zero code: ',
        'Cannot connect to the Docker daemon',
        'COPY failed: ',
        'ADD failed: ',
    ],
    probe: (text) => text.includes('failed to solve') ||
        text.includes('failed to build: ') ||
        text.includes('Error response from daemon') ||
        text.includes('returned a non-zero code: ') ||
        text.includes('Cannot connect to the Docker daemon') ||
        /^(?:COPY|ADD) failed: /m.test(text),
    open: docker_build_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/python/traceback.js
// Python's own traceback, as unittest, doctest and pytest's native style print it:
//   Traceback (most recent call last):
//     File "/home/runner/work/app/app/test_store.py", line 7, in test_get
//       self.assertEqual(store.get("a"), 2)
//   AssertionError: 1 != 2

const START = /^\s{0,40}[|+]?\s{0,4}(?:\+ )?(?:Exception Group )?Traceback \(most recent call (?:last|first)\):/;
const traceback_FILE = /^[\s|]{0,40}File "(?<path>[^"\n]{1,400})", line (?<line>\d{1,7})(?:,? in (?<name>.{1,200}))?$/;
const RAISED = /^[|\s]{0,8}(?<said>(?:[A-Za-z_]\w{0,80}\.){0,8}[A-Z_a-z]\w{0,80}(?:: .*|:|))$/;
const MAX_FRAMES = 60;
/** Reads the tracebacks in a block of lines, chained ones together. Lines that are none are passed over. */
function readTraceback(lines) {
    const chain = [];
    let said = [];
    let inside = false;
    for (const line of lines) {
        const file = line.includes('File "') ? traceback_FILE.exec(line)?.groups : undefined;
        if (START.test(line)) {
            chain.push([]);
            said = [];
            inside = true;
        }
        else if (file) {
            if (!chain.length)
                chain.push([]);
            if (chain.at(-1)?.length !== MAX_FRAMES)
                chain.at(-1)?.unshift((0,parse_draft/* inFunction */.qH)((0,parse_draft/* frameOf */.Dm)(file.path ?? '', file.line), file.name));
            inside = true;
            said = [];
        }
        else if (inside && !/^[\s|]{2,}/.test(line) && RAISED.test(line) && said.length === 0) {
            said = [line.replace(/^[|\s]+/, '')];
            inside = false;
        }
        else if (said.length > 0 && said.length < 60 && !isLink(line))
            said.push(line);
    }
    return { message: said[0]?.trim() ?? null, more: said.slice(1), frames: chain.reverse().flat().slice(0, MAX_FRAMES) };
}
const isLink = (line) => /^(?:During handling of the above exception|The above exception was the direct cause)/.test(line);
const LIBRARY = /(?:^|[\\/])(?:site-packages|dist-packages|lib(?:64)?[\\/]python\d|importlib|unittest|_pytest|pluggy|Lib[\\/]unittest)(?:[\\/]|\.)|^<|^\.\.[\\/].*[\\/]lib[\\/]python\d/;
/** The innermost frame outside Python's own and installed packages, else the innermost; null without frames. */
function ownFrame(frames) {
    return frames.find((frame) => !LIBRARY.test(frame.path)) ?? frames[0] ?? null;
}

;// CONCATENATED MODULE: ./lib/parse/formats/doctest.js
// Python's doctest, run alone or by Sphinx:
//   File "src/app/money.py", line 4, in app.money.total
//   Failed example:
//       total([1, 2])
//   Expected:
//       4
//   Got:
//       3



const doctest_HEAD = /^File "(?<path>[^"\n]{1,400})", line (?<line>\d{1,7}|\?), in (?<name>[\w.<>-]{1,300})$/;
const doctest_STARS = /^\*{50,}$/;
const doctest_TOTAL = /^(?:\*\*\*Test Failed\*\*\* (?<failed>\d{1,7}) failures?|(?<passed>\d{1,7}) passed(?: and \d{1,7} failed)?)\./;
const LABEL = /^(?:Failed example|Expected|Got|Exception raised|Expected nothing|Differences.{0,60}):?$/;
const doctest = {
    name: 'doctest',
    title: 'doctest',
    url: 'https://docs.python.org/3/library/doctest.html',
    family: 'unit',
    reads: 'log',
    commands: /\bdoctest\b/,
    // Other runners print the same text inside a block of their own.
    yields: true,
    probe: (text) => /^File "[^"\n]{1,400}", line [\d?]{1,7}, in [\w.<>-]{1,300}\nFailed example:$/m.test(text),
    open: (context) => {
        const totals = { passed: null, failed: null };
        return diagnosticReader({
            tool: 'doctest',
            heads: [doctest_HEAD],
            goesOn: (text, { more }) => !doctest_STARS.test(text) && (more.length > 0 || text === 'Failed example:') && (text === '' || /^\s/.test(text) || LABEL.test(text)),
            other: ({ text }) => {
                const said = doctest_TOTAL.exec(text)?.groups;
                // Verbose runs say the failures twice.
                if (said?.failed)
                    totals.failed = (totals.failed ?? 0) + Number(said.failed);
                if (said?.passed)
                    totals.passed = (totals.passed ?? 0) + Number(said.passed);
            },
            draft: (diagnostic) => (diagnostic.more[0] === 'Failed example:' ? draftOf(diagnostic) : null),
            rest: () => totals,
        }, context);
    },
};
function draftOf({ said, more }) {
    const part = (label) => {
        const from = more.indexOf(label);
        const end = more.findIndex((line, at) => at > from && LABEL.test(line));
        return from < 0 ? [] : more.slice(from + 1, end < 0 ? more.length : end).map((line) => line.replace(/^ {4}/, ''));
    };
    const example = part('Failed example:').join('\n').trim();
    const trace = readTraceback(part('Exception raised:'));
    const expected = more.includes('Expected nothing') ? 'nothing' : part('Expected:').join('\n').trim();
    const actual = part('Got:').join('\n').trim();
    const name = said.name ?? '';
    const path = said.path ?? '';
    const cut = name.lastIndexOf('.');
    return {
        message: trace.message ?? `${example.split('\n')[0]}: expected ${expected.split('\n')[0]}, got ${actual.split('\n')[0]}`,
        detail: more.join('\n').trim(),
        location: (0,parse_draft/* locationOf */.A0)(path, said.line),
        frames: [...trace.frames, (0,parse_draft/* inFunction */.qH)((0,parse_draft/* frameOf */.Dm)(path, said.line), name)],
        test: { suite: cut > 0 ? name.slice(0, cut) : '', name: cut > 0 ? name.slice(cut + 1) : name, file: path },
        facts: trace.message ? {} : { expected: expected.slice(0, 200), actual: actual.slice(0, 200) },
    };
}

;// CONCATENATED MODULE: ./lib/parse/formats/doctest-cpp.js
// doctest, the C++ framework:
//   tests/stock_test.cpp:12:
//   TEST CASE:  stock ships what it has
//   tests/stock_test.cpp:15: ERROR: CHECK( stock.count() == 3 ) is NOT correct!
//     values: CHECK( 4 == 3 )


const doctest_cpp_CASE = /^(?:TEST CASE|TEST SUITE|SCENARIO): {1,4}(?<name>\S.{0,400}?)\s{0,4}$/;
const doctest_cpp_PLACE = /^(?<path>(?:[A-Za-z]:)?[^\s:(][^:(]{0,400})(?::(?<line>\d{1,9})|\((?<line2>\d{1,9})\)): (?:FATAL )?ERROR: (?<message>.{1,1000}?)\s{0,4}$/;
const doctest_cpp_COUNT = /^\[doctest\] test cases: {1,8}(?<all>\d{1,9}) \| {1,8}(?<passed>\d{1,9}) passed \| {1,8}(?<failed>\d{1,9}) failed(?: \| {1,8}(?<skipped>\d{1,9}) skipped)?/;
function doctest_cpp_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    let name = '';
    let suite = '';
    let counts = null;
    let failed = null;
    const take = (line) => {
        counts = doctest_cpp_COUNT.exec(line.text)?.groups ?? counts;
        const named = doctest_cpp_CASE.exec(line.text)?.groups?.name;
        if (named) {
            if (line.text.startsWith('TEST SUITE'))
                suite = named;
            else {
                name = named;
                failed = null;
            }
            return drafts.close();
        }
        const said = line.text.includes('ERROR: ') ? doctest_cpp_PLACE.exec(line.text)?.groups : undefined;
        if (!said?.path)
            return /^(?:={20,}|\[doctest\])/.test(line.text) ? drafts.close() : drafts.extend(line);
        const at = said.line ?? said.line2;
        if (failed)
            return drafts.extend(line);
        failed = drafts.begin({ tool: 'doctest-cpp', message: said.message ?? '', test: { suite, name, file: said.path }, location: (0,parse_draft/* locationOf */.A0)(said.path, at) }, line);
        failed.frames.push((0,parse_draft/* frameOf */.Dm)(said.path, at));
    };
    return {
        push: (lines) => lines.forEach(take),
        end: () => ({
            findings: drafts.findings(),
            passed: counts ? Number(counts.passed) : null,
            failed: counts ? Number(counts.failed) : null,
            skipped: counts ? Number(counts.skipped ?? 0) : null,
        }),
    };
}
const doctestCpp = {
    name: 'doctest-cpp',
    title: 'doctest (C++)',
    url: 'https://github.com/doctest/doctest',
    family: 'unit',
    reads: 'log',
    commands: null,
    marks: ['[doctest] ', 'TEST CASE:', 'SCENARIO:'],
    probe: (text) => text.includes('[doctest] ') || (text.includes('TEST CASE:') && /^(?:TEST CASE|SCENARIO): {1,4}\S/m.test(text)),
    open: doctest_cpp_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/dotenv-linter.js
// dotenv-linter:
//   .env:3 LowercaseKey: The REGION_id key should be in uppercase

const dotenvLinter = (0,located/* located */.t4)({
    name: 'dotenv-linter',
    title: 'dotenv-linter',
    url: 'https://dotenv-linter.github.io/',
    family: 'lint',
    commands: /\bdotenv-linter\b/,
    marks: ['.env'],
    lines: [/^(?<path>(?:[^\s:][^:]{0,300}\/)?[^\s:/]{0,80}\.?env[^\s:/]{0,60}):(?<line>\d{1,9}) (?<rule>[A-Z][a-z]\w{2,60}): (?<message>\S.{0,600})$/],
});

;// CONCATENATED MODULE: ./lib/parse/formats/dotnet-test.js
// `dotnet test` (VSTest and xUnit's console), by name, message and stack:
//     Failed Ledger.Tests.StockTests.Ship [12 ms]
//     Error Message:
//      Assert.Equal() Failure
//     Stack Trace:
//        at Ledger.Tests.StockTests.Ship() in /home/runner/work/ledger/ledger/Ledger.Tests/StockTests.cs:line 25


const dotnet_test_RESULT = /^ {0,4}(?<result>Failed|Passed|Skipped|failed|passed|skipped|[✓×X!]) (?<name>[^\s].{0,500}?) (?:\[(?:< )?[\d.,]{1,12} ?\w{1,4}(?: [\d.]{1,6} ?\w{1,3}){0,2}\]|\((?:< )?[\d.,]{1,12} ?\w{1,3}(?: [\d.,]{1,8}\w{1,3}){0,2}\))$/;
const XUNIT = /^\[xUnit\.net \d\d:\d\d:\d\d\.\d{1,7}\] {1,8}(?<name>\S.{0,500}?) \[(?<result>FAIL|SKIP)\]$/;
const dotnet_test_SUMMARY = /^ {0,2}(?:Passed|Failed|Skipped)! {1,2}- Failed: {1,8}(?<failed>\d{1,9}), Passed: {1,8}(?<passed>\d{1,9}), Skipped: {1,8}(?<skipped>\d{1,9}), Total: {1,8}\d{1,9}/;
const dotnet_test_FIELD = /^ {0,12}(?<field>Total tests|Passed|Failed|Skipped|total|failed|succeeded|skipped): {1,4}(?<count>\d{1,9})$/;
const TESTING = /^(?:Test summary|Testlauf|Test run summary): total: (?<total>\d{1,9}), failed: (?<failed>\d{1,9}), succeeded: (?<passed>\d{1,9}), skipped: (?<skipped>\d{1,9})/;
const LOGGED = /^ {2,8}(?<path>(?:[A-Za-z]:)?[^\s(][^(]{0,400})\((?<line>\d{1,9})\): error TESTERROR: *$/;
const LOGGED_TEST = /^ {4,12}(?<name>[\w.]{1,300}(?:\(.{0,200}\))?) \([\d.<]{0,8} ?[\d.]{1,8}\w{1,3}\): Error Message: (?<message>.{0,1000})$/;
const dotnet_test_PLACE = /\) in (?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):line (?<line>\d{1,9})$/;
const NOISE = /^\s{0,12}(?:Error Message|Stack Trace|Standard Output Messages|Standard Error Messages):\s?$/;
const ABORTED = /^(?:The active test run was aborted|Test Run Aborted|Testhost process .{1,120} exited)/;
function dotnet_test_open(context) {
    const state = {
        drafts: (0,collect/* collector */.g)(context),
        context,
        failures: new Map(),
        passedTests: [],
        sums: null,
        fields: new Map(),
        logged: null,
        aborted: false,
    };
    return {
        push(lines) {
            for (const line of lines)
                if (!dotnet_test_result(state, line) && !dotnet_test_count(state, line.text) && !loggedTest(state, line))
                    below(state, line);
        },
        end: () => ({ findings: state.drafts.findings(), passedTests: state.passedTests, truncated: state.aborted, ...countsOf(state) }),
    };
}
function countsOf({ sums, fields }) {
    if (sums)
        return sums;
    if (!fields.has('total tests') && !fields.has('total'))
        return {};
    const of = (...names) => names.map((name) => fields.get(name)).find((value) => value !== undefined) ?? 0;
    return { passed: of('passed', 'succeeded'), failed: of('failed'), skipped: of('skipped') };
}
function dotnet_test_result(state, line) {
    const said = (line.text.startsWith('[xUnit') ? XUNIT.exec(line.text) : dotnet_test_RESULT.exec(line.text))?.groups;
    if (!said?.name || /^TestCase|^Test Run/.test(said.name))
        return false;
    if (/^(?:failed|fail|×|x)$/i.test(said.result ?? ''))
        fail(state, said.name, line);
    else
        state.drafts.close();
    if (/^(?:passed|✓)$/i.test(said.result ?? '') && state.passedTests.length < state.context.limits.outcomes)
        state.passedTests.push(testOf(said.name));
    return true;
}
/** xUnit names a failure before VSTest tells it whole: the whole one stays. */
function fail({ drafts, failures }, name, line) {
    const known = failures.get(name);
    if (known && known.more.length > 0)
        return null;
    if (known)
        drafts.drop(known);
    const draft = drafts.begin({ tool: 'dotnet-test', message: '', test: testOf(name) }, line);
    failures.set(name, draft);
    return draft;
}
function dotnet_test_count(state, text) {
    const summed = (text.includes('!') ? dotnet_test_SUMMARY.exec(text) : TESTING.exec(text))?.groups;
    const field = dotnet_test_FIELD.exec(text)?.groups;
    if (summed) {
        state.sums ??= { passed: 0, failed: 0, skipped: 0 };
        state.sums.passed += Number(summed.passed);
        state.sums.failed += Number(summed.failed);
        state.sums.skipped += Number(summed.skipped);
    }
    if (field?.field)
        state.fields.set(field.field.toLowerCase(), Number(field.count));
    if (!summed && !field)
        return false;
    state.drafts.close();
    return true;
}
function loggedTest(state, line) {
    if (ABORTED.test(line.text))
        state.aborted = true;
    state.logged = LOGGED.exec(line.text)?.groups ?? state.logged;
    const said = state.logged ? LOGGED_TEST.exec(line.text)?.groups : undefined;
    if (!said?.name || !state.logged)
        return false;
    const draft = state.failures.has(said.name) ? null : fail(state, said.name, line);
    if (draft)
        Object.assign(draft, { message: said.message ?? '', location: (0,parse_draft/* locationOf */.A0)(state.logged.path ?? '', state.logged.line) });
    return true;
}
function below({ drafts }, line) {
    if (drafts.current && (/^(?:\s|\[xUnit)|^$/.test(line.text) || inMessage(drafts.current, line.text)))
        dotnet_test_extend(drafts.current, line);
    else
        drafts.close();
}
/** `Namespace.Class.Method(args)`: the class is the suite. */
function testOf(name) {
    const at = /^(?<suite>[\w.+`]{1,300})\.(?<method>[\w<>]{1,200}(?:\(.{0,400}\))?)$/.exec(name)?.groups;
    return { suite: at?.suite ?? '', name: at?.method ?? name, file: null };
}
/** xUnit writes values at the margin, between the message and the stack. */
const inMessage = (draft, text) => draft.frames.length === 0 && draft.location === null && /^(?:Expected|Actual|But was|String|Collection|\(|\s*↓|\s*↑|\[|-|\+)/.test(text);
function dotnet_test_extend(draft, line) {
    const text = line.text.replace(/^\[xUnit\.net [\d:.]{1,20}\] ?/, '');
    draft.to = line.number;
    const place = dotnet_test_PLACE.exec(text)?.groups;
    if (place?.path && !draft.location)
        draft.location = (0,parse_draft/* locationOf */.A0)(place.path, place.line);
    if (NOISE.test(text))
        return;
    if (!draft.message && text.trim())
        draft.message = text.trim();
    if (draft.more.length < 400)
        draft.more.push(text.replace(/^ {2}/, ''));
}
const dotnetTest = {
    name: 'dotnet-test',
    title: 'dotnet test',
    url: 'https://learn.microsoft.com/en-us/dotnet/core/tools/dotnet-test',
    family: 'unit',
    reads: 'log',
    commands: /\bdotnet (?:test|vstest|run)\b|\bvstest\.console\b/i,
    marks: ['!  - Failed: ', '! - Failed: ', '[xUnit.net ', 'Error Message:', 'Total tests: ', 'TESTERROR', 'Test summary: ', 'Test run summary: '],
    probe: (text) => /Failed|Passed|failed|\[xUnit/.test(text) &&
        /^ {0,2}(?:Passed|Failed|Skipped)! {1,2}- Failed: |^ {2}Failed \S.{0,500} \[(?:< )?[\d.,]{1,12} ?\w{1,4}\]\n {2}Error Message:|^\[xUnit\.net \d\d:|^Total tests: \d+$|error TESTERROR|^(?:Test summary|Test run summary): (?:total: \d|\w{4,12}!)/m.test(text),
    open: dotnet_test_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/doxygen.js
// Doxygen:
//   src/stock.h:12: warning: Member post(int) (function) of class Ledger is not documented.

const doxygen = (0,located/* located */.t4)({
    name: 'doxygen',
    title: 'Doxygen',
    url: 'https://www.doxygen.nl/',
    family: 'build',
    commands: /\bdoxygen\b/,
    marks: [': warning: ', ': error: '],
    probe: /: [Ww]arning: (?:Member |Compound |The following parameter|[Dd]ocumented |argument '|explicit link|unable to resolve (?:reference|link)|no (?:uniquely )?matching|Illegal command|return type of member|.{1,120}is not documented)/,
    lines: [
        /^(?:Notice: |Warning: )?(?<path>(?:[A-Za-z]:)?[^\s:<][^:]{0,400}?):(?<line>-?\d{1,9}): (?<severity>[Ww]arning|[Ee]rror): (?<message>(?:Member |Compound |Found |The following parameter|Documented |documented |argument |explicit link|unable to resolve|no (?:uniquely )?matching|Unsupported xml|end of (?:comment|file)|Illegal command|expected .{0,40} (?:tag|command)|return type of member|citelist|found |missing |multiple use|include file|reference to |unexpected |Unexpected (?:token|html)|Could not open|.{0,40}(?:is not documented|documentation)).{0,1000})$/,
        /^(?<severity>Warning|Error): (?<message>(?:the dot tool|tag '|Tag '|doxygen no longer|ignoring unsupported tag|source '|The selected output).{1,600})$/,
    ],
    more: /^ {2,}\S/,
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/ecj.js
// The Eclipse compiler for Java:
//   1. ERROR in /home/runner/work/depot/depot/src/Stock.java (at line 12)

const ecj = (0,located/* located */.t4)({
    name: 'ecj',
    title: 'Eclipse compiler',
    url: 'https://help.eclipse.org/latest/topic/org.eclipse.jdt.doc.user/tasks/task-using_batch_compiler.htm',
    family: 'build',
    commands: /\becj\b/,
    marks: [' (at line '],
    lines: [/^(?:\s{0,12}\[javac\] ?)?\d{1,6}\. (?<severity>ERROR|WARNING|INFO) in (?<path>\S.{0,400}?) \(at line (?<line>\d{1,9})\)$/],
    joins: /^(?:\s{0,12}\[javac\] )?(?<text>[^\s-].{0,500})$/,
    more: /^(?:\s{0,12}\[javac\] ?)?\s/,
    severity: located/* asSaid */.mq,
    message: () => '',
});

;// CONCATENATED MODULE: ./lib/parse/formats/eclint.js
// ECLint:
//   src/stock.js:
//     12:1: invalid indent style: space, expected: tab

const eclint = (0,located/* located */.t4)({
    name: 'eclint',
    title: 'ECLint',
    url: 'https://github.com/jednano/eclint',
    family: 'lint',
    commands: /\beclint\b/,
    marks: ['invalid ', 'missing ', 'unexpected '],
    probe: /^ {1,8}\d+:\d+:? (?:❌\uFE0F? ?)?(?:invalid|missing|unexpected) (?:indent|charset|newline|final|end|block|trailing|max|BOM)/,
    heading: /^(?<path>[^\s:][^:]{0,400}?):?$/,
    lines: [/^ {1,8}(?<line>\d{1,9}):(?<column>\d{1,9}):? (?:❌\uFE0F? ?)?(?<message>(?:invalid|missing|unexpected|expected) .{1,200})$/],
    more: /^ {10,24}\(EditorConfig /,
});

;// CONCATENATED MODULE: ./lib/parse/formats/editorconfig-checker.js
// editorconfig-checker:
//   src/stock.c:
//   	12: Wrong indentation type(spaces instead of tabs)

const editorconfigChecker = (0,located/* located */.t4)({
    name: 'editorconfig-checker',
    title: 'editorconfig-checker',
    url: 'https://editorconfig-checker.github.io/',
    family: 'lint',
    commands: /\b(?:editorconfig-checker|ec)\b/,
    marks: ['Wrong ', 'Trailing ', 'No final', 'Not all', 'Line too', 'Missing ', 'Final newline'],
    probe: /^[^\s:][^:\n]{0,400}:\n\t(?:\d+(?:-\d+)?: )?(?:Wrong|Trailing|No final|Not all|Line too|Missing|Final newline)/,
    heading: /^(?<path>[^\s:][^:]{0,400}):$/,
    lines: [/^\t(?:(?<line>\d{1,9})(?:-\d{1,9})?: )?(?<message>(?:Wrong|Trailing|No final|Not all|Line too|Missing|Final newline).{1,200})$/],
});

;// CONCATENATED MODULE: ./lib/parse/formats/erlc.js
// The Erlang compiler:
//   src/stock.erl:12:5: function total/1 undefined
//   src/stock.erl:12: Warning: variable 'Sum' is unused

const erlc = (0,located/* located */.t4)({
    name: 'erlc',
    title: 'Erlang compiler',
    url: 'https://www.erlang.org/doc/man/erlc',
    family: 'build',
    commands: /\b(?:erlc|rebar3?)\b/,
    marks: ['.erl:', '.hrl:'],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:[eh]rl|yrl|xrl)):(?<line>\d{1,9}):(?:(?<column>\d{1,9}):)? (?:(?<severity>Warning): )?(?<message>\S.{0,2000}?)$/,
    ],
    more: /^%/,
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/esbuild.js
// esbuild, also through tsup and others:
//   ✘ [ERROR] Could not resolve "./missing.js"
//
//       bundle/index.js:1:24:



const esbuild_HEAD = /^(?:✘|▲|X|!|>) ?\[(?<severity>ERROR|WARNING)\] (?<message>\S.{0,2000}?)(?: \[(?<rule>[\w-]{1,80})\])?$/;
const esbuild_PLACE = /^ {4}(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,7}):(?<column>\d{1,7}):$/;
const SYNTAX = /^(?:Expected .{1,80} but found |Unexpected |Unterminated |Syntax error)/;
const esbuild_TOTAL = /^\d+ (?:errors?|warnings?)(?: and \d+ (?:errors?|warnings?))?$/;
function esbuild_openLines(context) {
    const drafts = (0,collect/* collector */.g)(context);
    const take = (line) => {
        const { text } = line;
        const head = text.includes('[ERROR]') || text.includes('[WARNING]') ? esbuild_HEAD.exec(text)?.groups : undefined;
        if (head?.message) {
            const pending = drafts.begin({ tool: 'esbuild', severity: head.severity === 'ERROR' ? 'error' : 'warning', rule: head.rule ?? null, message: head.message }, line);
            if (SYNTAX.test(head.message))
                pending.kind = 'syntax';
            return;
        }
        const current = drafts.current;
        if (!current)
            return;
        const place = current.location ? undefined : esbuild_PLACE.exec(text)?.groups;
        if (place?.path)
            current.location = (0,parse_draft/* locationOf */.A0)(place.path, place.line, Number(place.column) + 1);
        if (esbuild_TOTAL.test(text) || (text && !text.startsWith(' ')))
            drafts.close();
        else if (text)
            drafts.extend(line);
    };
    return {
        push: (lines) => lines.forEach(take),
        end: () => ({ findings: drafts.findings(true) }),
    };
}
const esbuild = {
    name: 'esbuild',
    title: 'esbuild',
    url: 'https://esbuild.github.io/api/#log-level',
    family: 'build',
    reads: 'log',
    commands: /\b(?:esbuild|tsup)\b/,
    probe: (text) => /^(?:✘|▲|X|!|>) ?\[(?:ERROR|WARNING)\] \S/m.test(text),
    open: (0,scoped/* perScope */.W)(esbuild_openLines),
};

;// CONCATENATED MODULE: ./lib/parse/formats/eslint.js
// ESLint's stylish, compact, unix and codeframe formatters, and its crashes:
//   /home/runner/work/shop/shop/src/api/router.ts
//     27:13  error  Unsafe assignment of an error typed value  @typescript-eslint/no-unsafe-assignment




const eslint_HEADING = /^(?<path>(?:\/|[A-Za-z]:[\\/]|\.{0,2}[\w@(.[-])[^:*?"<>|]{0,400}\.[\w.]{1,20}|<text>|<input>)$/;
const STYLISH = /^ {1,6}(?<line>\d{1,7}):(?<column>\d{1,7})\s{2,14}(?<severity>error|warning)\s{2,12}(?!.{0,600} \([a-z]{2,30}(?:-[a-z]{2,30}){0,4}\)$)(?![a-z0-9][\w.-]{2,80} {2,80}\S.{0,600} \S)(?<message>\S.{0,3000}?)(?:\s{2,400}(?<rule>(?:@?[a-z][\w.-]{0,80}\/){0,4}[\w.-]{1,80}))?\s*$/;
const COMPACT = /^(?<path>\S.{0,400}?): line (?<line>\d{1,7}), col (?<column>\d{1,7}), (?<severity>Error|Warning) - (?<message>.{1,3000}?)(?: \((?<rule>[\w@/.-]{1,160})\))?$/;
const UNIX = /^(?<path>\S[^:]{0,400}?):(?<line>\d{1,7}):(?<column>\d{1,7}): (?<message>.{1,3000}?) \[(?<severity>Error|Warning)(?:\/(?<rule>[\w@/.-]{1,160}))?\]$/;
const CODEFRAME = /^(?<severity>error|warning): (?<message>.{1,3000}?)(?: \((?<rule>[\w@/.-]{1,160})\))? at (?<path>\S[^:]{0,400}?):(?<line>\d{1,7}):(?<column>\d{1,7}):$/;
const eslint_CRASH = /^Oops! Something went wrong! :\(/;
const VERSION = /^ESLint: \d/;
const TOO_MANY = /^ESLint found too many warnings \(maximum: \d+\)\.?$/;
const PROBLEMS = /^✖ \d+ problems? \(/;
function eslint_openLines(context) {
    const state = { context, drafts: (0,collect/* collector */.g)(context), path: null, crash: null, tooMany: false, crashed: false };
    const warnings = [];
    return {
        push(lines) {
            for (const line of lines)
                eslint_take(state, line, warnings);
        },
        end: () => eslint_complete(state, warnings),
    };
}
function eslint_take(state, line, warnings) {
    const { text } = line;
    if (eslint_CRASH.test(text))
        return beginCrash(state, line);
    if (state.crash)
        return extendCrash(state, state.crash, line);
    if (TOO_MANY.test(text))
        state.tooMany = true;
    const said = text.startsWith(' ') && state.path ? STYLISH.exec(text)?.groups : flatMatch(text);
    if (said?.message)
        return eslint_begin(state, line, { said, warnings });
    if (!text.trim() || PROBLEMS.test(text))
        state.path = null;
    // No path has a colon behind its drive.
    else if (!text.startsWith(' '))
        state.path = text.indexOf(':', 2) < 0 ? (eslint_HEADING.exec(text)?.groups?.path ?? null) : null;
}
function flatMatch(text) {
    if (!text.includes(':') || text.startsWith(' '))
        return undefined;
    const compact = text.includes(': line ') ? COMPACT.exec(text) : null;
    const unix = !compact && text.endsWith(']') ? UNIX.exec(text) : null;
    return (compact ?? unix ?? CODEFRAME.exec(text))?.groups;
}
function eslint_begin(state, line, { said, warnings }) {
    const severity = said.severity?.toLowerCase() === 'error' ? 'error' : 'warning';
    const path = said.path ?? state.path ?? '';
    const pending = state.drafts.begin({ tool: 'eslint', severity, rule: said.rule ?? null, message: said.message ?? '', location: (0,parse_draft/* locationOf */.A0)(path, said.line, said.column) }, line);
    if (/^Parsing error: /.test(pending.message))
        pending.kind = 'syntax';
    if (severity === 'warning')
        warnings.push(pending);
    state.drafts.close();
}
function beginCrash(state, line) {
    const pending = state.drafts.begin({ tool: 'eslint', message: line.text }, line);
    Object.assign(state, { crash: { pending, lines: [] }, crashed: true });
}
function extendCrash(state, crash, line) {
    if (/^(?:npm (?:error|ERR!)|error Command failed|ELIFECYCLE|##\[|\$ |> )/.test(line.text) || crash.lines.length > 200) {
        settleCrash(crash);
        state.crash = null;
        return;
    }
    if (line.text.trim())
        crash.pending.to = line.number;
    if (!VERSION.test(line.text))
        crash.lines.push(line.text);
}
function settleCrash({ pending, lines }) {
    const error = (0,error_text/* errorText */.kc)(lines);
    Object.assign(pending, { message: error.message || pending.message, location: error.place, frames: [...error.frames] });
    pending.more.push(...error.detail.split('\n'));
}
function eslint_complete(state, warnings) {
    if (state.crash)
        settleCrash(state.crash);
    if (state.tooMany)
        for (const warning of warnings)
            warning.severity = 'error';
    return { findings: state.drafts.findings(), truncated: state.crashed };
}
const eslint = {
    name: 'eslint',
    title: 'ESLint',
    url: 'https://eslint.org/docs/latest/use/formatters/',
    family: 'lint',
    reads: 'log',
    commands: /\b(?:eslint|xo|next lint|ng lint|vue-cli-service lint)\b/,
    probe: (text) => /^[^\s].{0,400}\n {1,6}\d{1,7}:\d{1,7} {1,12}(?:error|warning) {2}/m.test(text) ||
        /^.{1,400}: line \d{1,7}, col \d{1,7}, (?:Error|Warning) - /m.test(text) ||
        /\[(?:Error|Warning)(?:\/[\w@/.-]{1,160})?\]$/m.test(text) ||
        /^(?:error|warning): .{1,3000} at .{1,400}:\d{1,7}:\d{1,7}:$/m.test(text) ||
        /^Oops! Something went wrong! :\(/m.test(text),
    open: (0,scoped/* perScope */.W)(eslint_openLines),
};

;// CONCATENATED MODULE: ./lib/parse/formats/exunit.js
// ExUnit, Elixir's tests:
//     1) test ships what it has (Ledger.StockTest)
//        test/stock_test.exs:12
//        Assertion with == failed
//        left:  4
//        right: 3


const exunit_HEAD = /^ {1,4}\d{1,6}\) (?<name>\S.{0,400}?) \((?<suite>[A-Z][\w.]{0,200})\)$/;
const exunit_PLACE = /^ {3,7}(?<path>[^\s:]{1,300}\.exs):(?<line>\d{1,9})$/;
const exunit_FRAME = /^ {4,9}(?:\(\S{1,60} [\w.+-]{1,40}\) )?(?<path>[^\s:]{1,300}\.exs?):(?<line>\d{1,9}): /;
const exunit_COUNT = /^(?:\d{1,9} doctests?, )?(?:\d{1,9} propert(?:y|ies), )?(?<all>\d{1,9}) tests?, (?<failed>\d{1,9}) failures?(?:, (?<excluded>\d{1,9}) excluded)?(?:, (?<invalid>\d{1,9}) invalid)?(?:, (?<skipped>\d{1,9}) skipped)?$/;
const DOCTESTS = /^(?<count>\d{1,9}) (?:doctests?|propert)/;
function exunit_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    let counts = null;
    let more = 0;
    const take = (line) => {
        const head = exunit_HEAD.exec(line.text)?.groups;
        if (head?.name) {
            drafts.begin({ tool: 'exunit', message: '', test: { suite: head.suite ?? '', name: head.name, file: null } }, line);
            return;
        }
        const count = exunit_COUNT.exec(line.text)?.groups;
        if (count) {
            counts = count;
            more = Number(DOCTESTS.exec(line.text)?.groups?.count ?? 0);
        }
        if (count || /^(?:Finished in|Randomized|\.{1,200}$)/.test(line.text))
            return drafts.close();
        if (drafts.current && (line.text === '' || /^ {4}/.test(line.text)))
            exunit_extend(drafts.current, line);
        else
            drafts.close();
    };
    return {
        push: (lines) => lines.forEach(take),
        end() {
            const failed = Number(counts?.failed ?? 0) + Number(counts?.invalid ?? 0);
            const skipped = Number(counts?.skipped ?? 0) + Number(counts?.excluded ?? 0);
            return {
                findings: drafts.findings(),
                truncated: counts === null,
                passed: counts ? Math.max(0, Number(counts.all) + more - failed - skipped) : null,
                failed: counts ? failed : null,
                skipped: counts ? skipped : null,
            };
        },
    };
}
/** The first place is the test's own; a frame in the same file is where it failed. */
function exunit_extend(draft, line) {
    draft.to = line.number;
    const place = exunit_PLACE.exec(line.text)?.groups;
    const frame = exunit_FRAME.exec(line.text)?.groups;
    if (place?.path && !draft.location) {
        draft.location = (0,parse_draft/* locationOf */.A0)(place.path, place.line);
        if (draft.test)
            draft.test = { ...draft.test, file: place.path };
    }
    else if (frame?.path && frame.path === draft.test?.file)
        draft.location = (0,parse_draft/* locationOf */.A0)(frame.path, frame.line);
    else if (!draft.message && line.text.trim())
        draft.message = line.text.trim();
    if (draft.more.length < 400)
        draft.more.push(line.text.replace(/^ {5}/, ''));
}
const exunit = {
    name: 'exunit',
    title: 'ExUnit',
    url: 'https://hexdocs.pm/ex_unit/ExUnit.html',
    family: 'unit',
    reads: 'log',
    commands: /\bmix test\b|\bmix coveralls/,
    marks: [' failure', ') test ', ') doctest ', ') property '],
    probe: (text) => (text.includes(' failure') &&
        /^(?:\d+ doctests?, )?(?:\d+ propert(?:y|ies), )?\d+ tests?, \d+ failures?(?:, \d+ (?:excluded|invalid|skipped))*$/m.test(text) &&
        /^Finished in \d|^Running ExUnit/m.test(text)) ||
        /^ {1,4}\d+\) (?:test|doctest|property) .{1,400} \([A-Z][\w.]+\)$/m.test(text),
    open: exunit_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/flake8.js
// flake8 and its parts pycodestyle (pep8) and pyflakes, in the default and the pylint layout:
//   src/app/store.py:12:65: F821 undefined name 'FALSE'
//   src/app/store.py:12: [F821] undefined name 'FALSE'
//   src/app/store.py:1: 'os' imported but unused


// A build server may put its own time or a step's name before the line.
const CODED = /(?:^|\s)(?<path>[^\s:[][^\s:]{0,400}|[A-Za-z]:[^\s:]{1,400}|(?<=^)[^:\t]{1,300}\.pyi?):(?<line>\d{1,7}):(?:(?<column>\d{1,6}):)? \[?(?<rule>[A-Z]{1,4}\d{1,5})\]? (?<message>(?!\[\*\]).{1,2000})$/;
const PYFLAKES = /^(?<path>[^\s:][^:]{0,400}\.pyi?):(?<line>\d{1,7}):(?:(?<column>\d{1,6}):?)? (?<message>(?:'.{1,300}' imported but unused|undefined name '|local variable '|import '.{1,300}' from line|redefinition of |f-string is missing|list comprehension redefines|'from .{1,300} import \*' used).{0,600})$/;
const LAYOUT = /^(?:E[1-7]|W)\d{2}$/;
const flake8 = {
    name: 'flake8',
    title: 'flake8',
    url: 'https://flake8.pycqa.org/en/latest/user/options.html#cmdoption-flake8-format',
    family: 'lint',
    reads: 'log',
    commands: /\b(?:flake8|pycodestyle|pep8|pyflakes)\b/,
    // Ruff prints the same lines; its own format knows it by what stands around them.
    yields: true,
    probe: (text) => /\.pyi?:\d{1,7}:(?:\d{1,6}:)? \[?[A-Z]{1,4}\d{1,5}\]? \S/.test(text) ||
        /\.pyi?:\d{1,7}:(?:\d{1,6}:?)? (?:undefined name '|'[^\n]{1,300}' imported but unused|local variable '|redefinition of |import '|'from )/.test(text),
    open: (context) => diagnosticReader({
        tool: 'flake8',
        heads: [CODED, PYFLAKES],
        draft: ({ said }) => ({
            rule: said.rule ?? null,
            message: said.message ?? '',
            // Layout rules speak of what they expected and found, as parsers do.
            ...(LAYOUT.test(said.rule ?? '') ? { kind: 'style-rule' } : {}),
            location: (0,parse_draft/* locationOf */.A0)(said.path ?? '', said.line, said.column),
        }),
    }, context),
};

;// CONCATENATED MODULE: ./lib/parse/formats/flawfinder.js
// Flawfinder:
//   src/stock.c:12:  [4] (buffer) strcpy:Does not check for buffer overflows when copying to destination.

const flawfinder = (0,located/* located */.t4)({
    name: 'flawfinder',
    title: 'Flawfinder',
    url: 'https://dwheeler.com/flawfinder/',
    family: 'lint',
    commands: /\bflawfinder\b/,
    marks: ['] ('],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,9}):(?:(?<column>\d{1,9}):)? {1,2}\[(?<level>[0-5])\] \((?<rule>\w{2,30})\) (?<message>\S.{0,600})$/,
    ],
    joins: /^ {2}(?<text>\S.{0,200})$/,
    severity: (said) => (Number(said.level) >= 4 ? 'error' : 'warning'),
});

;// CONCATENATED MODULE: ./lib/parse/formats/flex-sdk.js
// Apache Flex:
//       [compc] src/Stock.as(12): col: 8 Warning: variable has no type declaration.

const flexSdk = (0,located/* located */.t4)({
    name: 'flex-sdk',
    title: 'Apache Flex',
    url: 'https://flex.apache.org/',
    family: 'build',
    commands: /\b(?:mxmlc|compc)\b/,
    marks: ['.as(', '.mxml(', '.as:', '.mxml:'],
    lines: [
        /^\s{0,12}(?:\[\w{2,12}\] )?(?<path>(?:[A-Za-z]:)?[^\s(:[][^(:]{0,400}\.(?:as|mxml))(?:\((?<line>\d{1,9})\))?: (?:col: (?<column>\d{1,9}):? )?(?<severity>Error|Warning): (?<message>.{1,1000})$/,
    ],
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/gcc.js
// The GNU compilers for C, C++ and Objective-C:
//   /home/runner/work/sensor/sensor/include/sensor/reading.hpp:8:3: error: ‘Millis’ does not name a type
//       8 |   Millis at = 0;
//         |   ^~~~~~

const gcc = cLike({
    name: 'gcc',
    title: 'GCC',
    url: 'https://gcc.gnu.org/onlinedocs/gcc/Diagnostic-Message-Formatting-Options.html',
    family: 'build',
    commands: /(?:^|[\s/;&|(])(?:[\w.]{1,40}-)*(?:gcc|g\+\+|cc|c\+\+|make|gmake|cmake|ninja|meson|bazel|scons)(?:-[\d.]{1,8})?(?=\s|$)/,
    marks: [
        ': error: ',
        ': warning: ',
        ': fatal error: ',
        ': error #',
        ': warning #',
        ': sorry, ',
        ': internal compiler error: ',
        ' undeclared',
        ' redeclared',
        ': parse error',
        ': syntax error',
        ': conflicting types',
        ': previous de',
        ': invalid ',
        ': Invalid ',
        ': remark: ',
    ],
    probe: (text) => holdsHead(text, (said) => said.severity !== 'note' && familyOf(said.message ?? '') === 'option'),
    takes: 'option',
});

;// CONCATENATED MODULE: ./lib/parse/formats/gfortran.js
// GNU Fortran, its old and its new form:
//   src/ledger.f90:12:18:
//
//      12 |   total = amount + 'x'
//         |                  1
//   Error: Operands of binary numeric operator '+' at (1) are INTEGER(4)/CHARACTER(1)

const gfortran = (0,located/* located */.t4)({
    name: 'gfortran',
    title: 'GNU Fortran',
    url: 'https://gcc.gnu.org/onlinedocs/gfortran/',
    family: 'build',
    commands: /\bgfortran\b/,
    marks: ['Error: ', 'Warning: '],
    probe: /\.(?:f|for|ftn|F|FOR|f\d\d|F\d\d|inc|h):\d{1,9}(?:[.:]\d{1,9}(?:-\d{1,9})?)?:\n(?:.*\n){1,9}?(?:Fatal Error|Internal Error|Error|Warning)(?: at .1.)?: ?/,
    heading: /^\s?(?:Included at .{0,300})?(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:f|for|ftn|F|FOR|f\d\d|F\d\d|inc|h)):(?<line>\d{1,9})(?:[.:](?<column>\d{1,9})(?:-\d{1,9})?)?:$/,
    lines: [/^(?<severity>Fatal Error|Internal Error|Error|Warning)(?: at \(1\))?: ?(?<message>.{0,1000})$/],
    joins: /^(?<text>\w+\(\): .{1,300})$/,
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/ghc.js
// The Glasgow Haskell Compiler, in Cabal and Stack:
//   src/Ledger.hs:12:5: error:
//       • Couldn't match expected type ‘Int’ with actual type ‘[Char]’
//   src/Ledger.hs:12:5: error: [GHC-88464]



const ghc_HEAD = /^(?:[\w-]{1,80} {1,4}> ?)?(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}\.(?:l?hs|hs-boot|hsc|chs|y|x)):(?:(?<line>\d{1,9}):(?<column>\d{1,9})(?:-\d{1,9})?|\((?<line2>\d{1,9}),(?<column2>\d{1,9})\)-\(\d{1,9},\d{1,9}\)): (?<severity>error|warning|fatal|parse error)(?: \(deferred\))?:?(?: ?\[(?:(?<rule>GHC-\d{1,6}|-W[\w-]{1,80})(?:, ?-W\w[\w=-]{0,80}){0,4}|-Werror=(?<strict>[\w-]{1,80})|.{0,80})\]){0,3}:?(?<message> .{0,1500})?$/;
const FLAG = /\[(?<flag>-W[\w-]{1,80})/;
const CABAL = /^(?:Error: )?(?:cabal|stack): (?<message>(?:Could not resolve dependencies|Unknown package|The following packages).{0,400})$/;
function ghc_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    return {
        push(lines) {
            for (const line of lines)
                if (!ghc_begin(drafts, line))
                    ghc_extend(drafts, line);
        },
        end: () => ({ findings: drafts.findings(true) }),
    };
}
function ghc_begin(drafts, line) {
    const said = /\.\w{1,7}:[\d(]/.test(line.text) ? ghc_HEAD.exec(line.text)?.groups : undefined;
    const cabal = said ? undefined : CABAL.exec(line.text)?.groups?.message;
    if (cabal)
        drafts.begin({ tool: 'ghc', message: cabal }, line);
    if (!said)
        return cabal !== undefined;
    const location = (0,parse_draft/* locationOf */.A0)(said.path ?? '', said.line ?? said.line2, said.column ?? said.column2);
    drafts.begin({ tool: 'ghc', severity: (0,located/* severityOf */.xJ)(said.severity), rule: ghc_ruleOf(said, line.text), message: (said.message ?? '').trim(), location }, line);
    return true;
}
function ghc_ruleOf(said, text) {
    return said.rule ?? (said.strict ? `-W${said.strict}` : (FLAG.exec(text)?.groups?.flag ?? null));
}
function ghc_extend(drafts, line) {
    const draft = drafts.current;
    if (!draft)
        return;
    if (line.number !== draft.to + 1 || !/^(?:\s+\S|\d{1,9} \||[\w-]{1,80} {1,4}> {2,})/.test(line.text))
        return drafts.close();
    draft.message ||= line.text
        .replace(/^[\w-]{1,80} {1,4}> /, '')
        .trim()
        .replace(/^• /, '');
    drafts.extend(line);
}
const ghc = {
    name: 'ghc',
    title: 'GHC',
    url: 'https://downloads.haskell.org/ghc/latest/docs/users_guide/',
    family: 'build',
    reads: 'log',
    commands: /\b(?:ghc|cabal|stack|runghc)\b/,
    marks: ['hs:', 'hsc:', 'Could not resolve'],
    probe: (text) => (text.includes('hs:') && /\.(?:l?hs|hsc):(?:\d+:\d+(?:-\d+)?|\(\d+,\d+\)-\(\d+,\d+\)): (?:error|warning|fatal|parse error)/.test(text)) ||
        /^(?:Error: )?(?:cabal|stack): Could not resolve/m.test(text),
    open: ghc_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/ghdl.js
// GHDL:
//   rtl/counter.vhd:12:5: no declaration for "total"

const ghdl = (0,located/* located */.t4)({
    name: 'ghdl',
    title: 'GHDL',
    url: 'https://ghdl.github.io/ghdl/',
    family: 'build',
    commands: /\bghdl\b/,
    marks: ['.vhd:', '.vhdl:'],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:vhdl?)):(?<line>\d{1,9}):(?<column>\d{1,9}):(?:(?<severity>error|warning|note):)? (?<message>\S.{0,2000}?)$/,
    ],
    more: /^\s/,
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/gherkin-lint.js
// gherkin-lint:
//   features/ledger.feature
//     12    Wrong indentation for "Scenario"    indentation

const gherkinLint = (0,located/* located */.t4)({
    name: 'gherkin-lint',
    title: 'gherkin-lint',
    url: 'https://github.com/gherkin-lint/gherkin-lint',
    family: 'lint',
    commands: /\bgherkin-lint\b/,
    marks: ['.feature'],
    probe: /\.feature\n {2}\d{1,9} {2,8}\S/,
    heading: /^(?<path>\S.{0,400}\.feature)$/,
    ending: /^$/,
    lines: [/^ {2}(?<line>\d{1,9}) {2,8}(?<message>\S.{0,400}?) {2,200}(?<rule>[a-z][\w-]{2,60})$/],
});

;// CONCATENATED MODULE: ./lib/parse/formats/git-diff.js
// A check that found generated or formatted files not to be what is committed: the output of `git diff --exit-code` and its kin.
//   diff --git a/src/schema.gen.ts b/src/schema.gen.ts
//   @@ -12,7 +12,7 @@ export interface Product {

const git_diff_FILE = /^diff --git "?a\/(?<from>.{1,400}?)"? "?b\/(?<path>.{1,400}?)"?$/;
const HUNK = /^@@ -\d{1,9}(?:,\d{1,9})? \+(?<line>\d{1,9})(?:,\d{1,9})? @@/;
const BODY = /^(?:[ +\-\\]|@@ |index |new file|deleted file|old mode|new mode|similarity|rename |copy |Binary files|GIT binary|$)/;
/** Words with which a check says why it shows a diff. */
const WHY = /\b(?:out of date|out-of-date|not up[- ]to[- ]date|stale|dirty|uncommitted|changes? (?:detected|below)|(?:files|code|docs?|formatting|output) (?:differ|changed|were changed|need)|(?:please|must|should|to fix this,?) (?:run|commit|regenerate|apply|format)|(?:apply|commit) (?:the )?(?:changes|following|this)|regenerate|go generate|not (?:properly )?formatted|working tree|unexpected changes)\b/i;
const git_diff_COMMANDS = /\bgit (?:diff|status|diff-index|diff-files)\b|\b(?:codegen|gen(?:erate)?|fmt|format|verify|tidy)\b/;
/** Lines between a diff and the words that say why it is shown. */
const NEAR = 40;
const MOST_FILES = 50;
const MOST_LINES = 60;
function git_diff_open(context) {
    const files = [];
    let current = null;
    const isCheck = git_diff_COMMANDS.test(context.command ?? '');
    const whys = [];
    const take = (line) => {
        const file = line.text.startsWith('diff --git ') ? git_diff_FILE.exec(line.text)?.groups : undefined;
        if (file) {
            current = files.length < MOST_FILES ? { path: file.path ?? '', from: line, line: undefined, body: [], end: line.number } : null;
            if (current)
                files.push(current);
            return;
        }
        if (current && BODY.test(line.text)) {
            current.line ??= HUNK.exec(line.text)?.groups?.line;
            if (line.text.trim())
                current.end = line.number;
            if (current.body.length < MOST_LINES)
                current.body.push(line.text);
            return;
        }
        current = null;
        if (whys.length < 1_000 && WHY.test(line.text))
            whys.push(line.number);
    };
    return {
        push: (lines) => lines.forEach(take),
        end: () => ({
            findings: files
                .filter((file) => isCheck || whys.some((line) => line > file.from.number - NEAR && line < file.end + NEAR))
                .map((file) => (0,parse_draft/* findingOf */.hD)({
                tool: 'git-diff',
                kind: 'generated-fresh',
                message: `${file.path} is not what is committed`,
                detail: file.body.join('\n').trimEnd(),
                facts: { file: file.path },
                location: (0,parse_draft/* locationOf */.A0)(file.path, file.line),
                scope: file.from.scope,
                source: { path: context.source, line: file.from.number, endLine: file.end },
            }, context.limits.detailChars)),
        }),
    };
}
const gitDiff = {
    name: 'git-diff',
    title: 'git diff --exit-code',
    url: 'https://git-scm.com/docs/git-diff',
    family: 'lint',
    reads: 'log',
    commands: /\bgit (?:diff|diff-index|diff-files)\b/,
    yields: true,
    onFailure: true,
    probe: (text) => /^diff --git /m.test(text),
    open: git_diff_open,
};

// EXTERNAL MODULE: ./lib/parse/generic/lines.js
var lines = __webpack_require__(20126);
// EXTERNAL MODULE: ./lib/parse/formats/infra/rule.js
var rule = __webpack_require__(62615);
;// CONCATENATED MODULE: ./lib/parse/formats/infra/runner-rules.js
// What a CI system itself says when it, and no tool in it, ended a job. Nobody else prints these lines.
const ERROR = '^(?:##\\[error\\]|::error::|Error: )';
const RUNNER_RULES = [
    {
        name: 'timed-out',
        kind: 'time-limit',
        facts: { resource: 'time' },
        pattern: new RegExp(`${ERROR}(?:The job running on .{1,200} has exceeded the maximum execution time|The action .{1,200} has timed out after|The job was canceled because .{1,80}timed out)`),
    },
    {
        name: 'timed-out',
        kind: 'time-limit',
        facts: { resource: 'time' },
        pattern: /^(?:ERROR: Job failed: execution took longer than|No output has been received in the last \d|The job exceeded the maximum time limit for jobs|Too long with no output \(exceeded|Build timed out \(after |Build execution time has reached the maximum|\[taskcluster(?::error)?[^\]\n]{0,40}\] (?:Task timeout after|.{0,60}max run time)|Exceeded build time limit)/,
    },
    {
        name: 'runner-lost',
        kind: 'runner',
        pattern: new RegExp(`${ERROR}?.{0,200}(?:The runner has received a shutdown signal|lost communication with the server|The self-hosted runner .{1,100} was (?:lost|removed)|We stopped hearing from agent|The hosted runner encountered an error|The job was not acquired by Runner)`),
    },
    {
        name: 'runner-lost',
        kind: 'runner',
        pattern: /^(?:ERROR: Job failed \(system failure\)|Cannot contact [\w.-]{1,100}: |FATAL: command execution failed|.{0,80}hudson\.remoting\.\w{0,40}Exception: |wrapper script does not seem to be touching the log file|An error occurred while (?:provisioning|starting) (?:the|your) (?:runner|virtual machine)|\[taskcluster(?::error)?[^\]\n]{0,40}\] (?:Aborting task|Task aborted|worker-shutdown))/,
    },
    {
        name: 'cancelled',
        kind: 'runner',
        pattern: new RegExp(`${ERROR}(?:The operation was cancell?ed|The Operation will be cancell?ed|The run was cancell?ed by|Cancell?ing since a higher priority waiting request|The (?:job|strategy|task) .{0,100}was cancell?ed)`),
    },
    {
        name: 'cancelled',
        kind: 'runner',
        pattern: /^(?:ERROR: Job failed: cancell?ed|WARNING: script cancell?ed|Finished: ABORTED$|Done: Job Cancelled|# Received cancellation signal|Build was cancell?ed$)/,
    },
    {
        name: 'container-failed',
        kind: 'service-up',
        pattern: new RegExp(`${ERROR}(?:Failed to initialize container (?<command>\\S{1,200})|One or more containers failed to start|Container .{1,200} is unhealthy)`),
    },
    {
        name: 'container-failed',
        kind: 'service-up',
        pattern: /^(?:Service container (?<command>[\w./:-]{1,200}) failed|\*{3} WARNING: Service .{1,200} probably didn't start properly)/,
    },
    {
        name: 'action-missing',
        kind: 'config-valid',
        pattern: new RegExp(`${ERROR}(?:Unable to resolve action|Can't find 'action\\.ya?ml'|An action could not be found|This request has been automatically failed because it uses a deprecated version)`),
    },
    {
        name: 'download-failed',
        kind: 'network-up',
        pattern: new RegExp(`${ERROR}(?:Failed to download (?:archive|action)|Action '.{1,300}' download has timed out|Failed to (?:save|restore|reserve|CreateArtifact|FinalizeArtifact|GetSignedArtifactURL).{0,200}(?:timed? ?out|ETIMEDOUT|ECONNRESET|50\\d|429))`),
    },
    {
        name: 'disk-full',
        kind: 'resource',
        facts: { resource: 'disk' },
        pattern: new RegExp(`${ERROR}.{0,200}No space left on device|^System\\.IO\\.IOException: No space left on device|^You are running out of disk space`),
    },
    { name: 'not-supplied', kind: 'env-set', pattern: new RegExp(`${ERROR}Input required and not supplied: (?<envVar>[\\w-]{1,60})`) },
    {
        name: 'no-access',
        kind: 'env-set',
        pattern: new RegExp(`${ERROR}(?:Bad credentials|Resource not accessible by integration|HttpError: (?:Bad credentials|Resource not accessible|Requires authentication)|Not Found - https:|Unable to get ACTIONS_ID_TOKEN_REQUEST_URL|Could not assume role|Credentials could not be loaded|The process .{1,100}gpg.{0,20}' failed)`),
    },
    {
        name: 'rate-limit',
        kind: 'network-up',
        pattern: new RegExp(`${ERROR}.{0,200}(?:API rate limit exceeded|secondary rate limit|You have exceeded a (?:secondary )?rate limit)`),
    },
];

;// CONCATENATED MODULE: ./lib/parse/formats/runner.js
// What a CI system says when it ended a job itself: out of time, cancelled, its machine lost.
//   ##[error]The job running on runner GitHub Actions 12 has exceeded the maximum execution time of 360 minutes.
//   ERROR: Job failed: execution took longer than 1h0m0s seconds


const ANY = new RegExp(RUNNER_RULES.map(({ pattern }) => pattern.source.replace(/\(\?<\w+>/g, '(?:')).join('|'), 'm');
/** What every line of RUNNER_RULES holds one of. */
const MARKS = [
    'exceeded the maximum',
    'has timed out',
    'timed out',
    'took longer than',
    'No output has been received',
    'time limit',
    'Too long with no output',
    'Build timed out',
    'maximum allowed',
    '[taskcluster',
    'shutdown signal',
    'lost communication',
    'self-hosted runner',
    'hearing from agent',
    'hosted runner encountered',
    'not acquired by Runner',
    'system failure',
    'Cannot contact',
    'command execution failed',
    'hudson.remoting',
    'wrapper script',
    'An error occurred while',
    'was cancel',
    'be cancel',
    'higher priority',
    'failed: cancel',
    'script cancel',
    'ABORTED',
    'Job Cancelled',
    'cancellation signal',
    'Failed to initialize container',
    'containers failed to start',
    'is unhealthy',
    'Service container',
    "probably didn't start",
    'Unable to resolve action',
    "Can't find 'action",
    'action could not be found',
    'automatically failed',
    'Failed to download',
    'Failed to save',
    'Failed to restore',
    'Failed to reserve',
    'Failed to CreateArtifact',
    'Failed to FinalizeArtifact',
    'Failed to GetSignedArtifactURL',
    'No space left',
    'running out of disk',
    'required and not supplied',
    'Bad credentials',
    'Resource not accessible',
    'HttpError',
    'Not Found - https',
    'ACTIONS_ID_TOKEN',
    'assume role',
    'Credentials could not',
    'gpg',
    'rate limit',
];
/** True for a line that a CI system prints when it ends a job itself. */
const isRunnerLine = (text) => RUNNER_RULES.some(({ pattern }) => pattern.test(text));
/** What follows where a container was named that failed. */
const UNNAMED = /^One or more containers failed to start/;
const runner = {
    name: 'runner',
    title: 'CI runners',
    url: 'https://docs.github.com/en/actions/reference/limits',
    family: 'other',
    reads: 'log',
    commands: null,
    marks: MARKS,
    probe: (text) => ANY.test(text),
    open: (context) => {
        const reader = (0,rule/* ruleReader */.u)(RUNNER_RULES, context, 'runner');
        return {
            push: reader.push,
            end: async () => {
                const { findings } = await reader.end();
                // A job that ran out of time or lost its machine is cancelled, too.
                const kept = findings.length > 1 ? findings.filter(({ rule, message }) => rule !== 'cancelled' && !UNNAMED.test(message)) : findings;
                const stopped = findings.some(({ rule }) => rule === 'cancelled' || rule === 'timed-out' || rule === 'runner-lost');
                return { findings: kept.length ? kept : findings.slice(0, 1), truncated: stopped };
            },
        };
    },
};

;// CONCATENATED MODULE: ./lib/parse/formats/github-commands.js
// Workflow commands of GitHub Actions, and what its runner makes of them in a log:
//   ::error file=src/app.js,line=10,col=15,title=Style::Missing semicolon
//   ##[error]Dependabot encountered an error performing the update



const COMMAND = /^\s{0,8}::(?<level>error|warning)(?: (?<properties>[^\n]{0,1000}?))?::(?<message>.{1,4000})$/;
const RUNNER = /^##\[error\](?<message>.{1,4000})$/;
const PLACED = /^(?<path>(?:[A-Za-z]:)?[^\s:()]{1,300}\.\w{1,8})(?:\((?<line>\d{1,9}),(?<column>\d{1,9})\)|:(?<line2>\d{1,9})(?::(?<column2>\d{1,9}))?): (?<message>.{1,4000})$/;
const ESCAPES = [
    [/%0D/gi, ''],
    [/%0A/gi, '\n'],
    [/%3A/gi, ':'],
    [/%2C/gi, ','],
    [/%25/g, '%'],
];
const decoded = (text) => ESCAPES.reduce((said, [pattern, plain]) => said.replace(pattern, plain), text);
function github_commands_open(context) {
    const findings = [];
    const seen = new Set();
    const take = (line) => {
        const found = findings.length < context.limits.findings ? readLine(line, context) : null;
        const key = found && `${found.location?.path ?? ''}:${found.location?.line ?? ''}:${found.message}`;
        if (!found || !key || seen.has(key))
            return;
        seen.add(key);
        findings.push(found);
    };
    return { push: (lines) => lines.forEach(take), end: () => ({ findings }) };
}
function readLine(line, context) {
    const command = line.text.includes('::') ? COMMAND.exec(line.text)?.groups : undefined;
    const said = command ?? (line.text.startsWith('##[error]') ? RUNNER.exec(line.text)?.groups : undefined);
    const message = decoded(said?.message ?? '').trim();
    if (!said || !message || (0,lines/* isEcho */.y)(message) || isRunnerLine(line.text))
        return null;
    const of = propertiesOf(said.properties ?? '');
    const severity = said.level === 'warning' ? 'warning' : 'error';
    const [head = '', ...rest] = message.split('\n');
    // A problem matcher leaves the tool's own line in place.
    const placed = of.has('file') ? undefined : PLACED.exec(head)?.groups;
    const first = placed?.message ?? head;
    const location = placed?.path
        ? (0,parse_draft/* locationOf */.A0)(placed.path, placed.line ?? placed.line2, placed.column ?? placed.column2)
        : of.has('file')
            ? (0,parse_draft/* locationOf */.A0)(of.get('file') ?? '', of.get('line'), of.get('col'))
            : null;
    return (0,parse_draft/* findingOf */.hD)({
        tool: 'github-actions',
        severity,
        message: first,
        detail: rest.join('\n'),
        rule: of.get('title') ?? null,
        location,
        source: { path: context.source, line: line.number, endLine: line.number },
        scope: line.scope,
    }, context.limits.detailChars);
}
function propertiesOf(text) {
    const pairs = text.split(',').map((pair) => pair.split('=', 2));
    return new Map(pairs.flatMap(([name, value]) => (name && value ? [[name.trim(), decoded(value)]] : [])));
}
const githubCommands = {
    name: 'github-commands',
    title: 'GitHub workflow commands',
    url: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands',
    family: 'other',
    reads: 'log',
    commands: null,
    yields: true,
    marks: ['##[error]', '::error', '::warning'],
    probe: (text) => /^##\[error\](?!Process completed)|^\s{0,8}::(?:error|warning)[ :]/m.test(text),
    open: github_commands_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/gitlint.js
// gitlint:
//   1: T1 Title exceeds max length (88>72): "Add a ledger that …"

const gitlint = (0,located/* located */.t4)({
    name: 'gitlint',
    title: 'gitlint',
    url: 'https://jorisroovers.com/gitlint/',
    family: 'lint',
    commands: /\bgitlint\b/,
    marks: [
        ': T1',
        ': T2',
        ': T3',
        ': T4',
        ': T5',
        ': T6',
        ': T7',
        ': T8',
        ': B1',
        ': B2',
        ': B3',
        ': B4',
        ': B5',
        ': B6',
        ': B7',
        ': B8',
        ': M1',
        ': UC',
        ': UL',
    ],
    probe: /^-?\d{1,6}: (?:T[1-9]|B[1-9]|M1|UC\d|UL\d|I\d) \S/,
    lines: [/^-?(?<at>\d{1,6}): (?<rule>(?:[TBMI]|U[CLR])\w{0,3}\d{1,3}) (?<message>\S.{0,600})$/],
});

;// CONCATENATED MODULE: ./lib/parse/formats/gjslint.js
// Closure Linter:
//   ----- FILE  :  src/stock.js -----
//   Line 12, E:0110: Line too long (90 characters).

const gjslint = (0,located/* located */.t4)({
    name: 'gjslint',
    title: 'Closure Linter',
    url: 'https://github.com/google/closure-linter',
    family: 'lint',
    commands: /\bgjslint\b/,
    marks: ['Line '],
    heading: /^-{5} FILE {1,3}: {1,3}(?<path>\S.{0,400}?) -{5}$/,
    lines: [/^Line (?<line>\d{1,9}), (?<severity>[EW]):(?<rule>\d{3,5}): (?<message>.{1,600})$/],
});

;// CONCATENATED MODULE: ./lib/parse/formats/gnat.js
// GNAT, the Ada compiler:
//   src/ledger.adb:12:5: warning: call to obsolescent procedure "Post"

const gnat = (0,located/* located */.t4)({
    name: 'gnat',
    title: 'GNAT',
    url: 'https://gcc.gnu.org/onlinedocs/gnat_ugn/',
    family: 'build',
    commands: /\bgnat\w*\b|\bgprbuild\b/,
    marks: ['.adb:', '.ads:'],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:ad[abs]|ada)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?:(?<severity>warning|error|info|\(style\)|style):? )?(?<message>\S.{0,2000}?)$/,
    ],
    severity: (said) => (/warn|style|info/.test(said.severity ?? '') ? 'warning' : 'error'),
});

;// CONCATENATED MODULE: ./lib/parse/formats/gnu-errors.js
// What any tool prints that says `path:line:column: message`, as the GNU Coding Standards ask, and close kin.
// It speaks only where no other format does, and only when most of a text looks like this: a log may hold such a line by chance.
//   docs/guide.adoc:12:20: section title out of sequence
//   src/stock.x(12,5): unknown name


const PATH = '(?<path>(?:[A-Za-z]:[\\\\/])?(?:[^\\s:()\\[\\]"\'<>|]{0,200}[\\\\/])?[^\\s:()\\[\\]"\'<>|\\\\/]{0,100}(?:\\.(?!\\d+\\b)[\\w-]{1,12}|(?:Docker|Make|Jenkins|Vagrant|Gem|Rake|Pod|Brew|Proc|Just)file))';
const gnu_errors_WORD = '(?:\\[?(?<severity>fatal error|fatal|error|warning|warn|info|note|notice|hint|style|convention|refactor|suggestion|[EWCRFIN])\\]?(?:\\[(?<code>[\\w./-]{1,60})\\])?(?::| -) ?)?';
const gnu_errors_SAID = '(?<message>(?!(?:in |from |at )\\S+$)\\S.{2,1500}?)(?: \\[(?<rule>[\\w@./:-]{2,80})\\]| \\((?<rule2>[A-Za-z]{1,12}-?\\d{1,6}|[a-z]+(?:[-/_][a-z]+){1,6})\\))?$';
const SHAPES = [
    new RegExp(`^ {0,4}${PATH}:(?<line>\\d{1,7})(?:[:.](?<column>\\d{1,6}))?(?:-\\d{1,7}(?::\\d{1,6})?)?(?:: ?| - )${gnu_errors_WORD}${gnu_errors_SAID}`, 'i'),
    new RegExp(`^ {0,4}${PATH} ?[([](?<line>\\d{1,7})(?:, ?(?<column>\\d{1,6}))?[)\\]] ?: ?${gnu_errors_WORD}${gnu_errors_SAID}`, 'i'),
    new RegExp(`^ {0,4}${PATH}: line (?<line>\\d{1,7})(?:, col(?:umn)? (?<column>\\d{1,6}))?[,:] ?${gnu_errors_WORD}${gnu_errors_SAID}`, 'i'),
    new RegExp(`^ {0,4}${PATH}:(?<line>\\d{1,7})(?::(?<column>\\d{1,6}))? (?<lead>[A-Z]{1,6}-?\\d{1,5}|\\[[EWC]\\]) ${gnu_errors_WORD}${gnu_errors_SAID}`),
];
/** Below a line that is a path alone: the place, perhaps a mark, the message and, two spaces behind it, the rule. */
const gnu_errors_HEADING = new RegExp(`^${PATH.replace('[^\\s:()\\[\\]"\'<>|]{0,200}', '[^:()\\[\\]"\'<>|]{0,200}')}:?$`, 'i');
const BELOW = /^ {1,8}(?<line>\d{1,7})(?::(?<column>\d{1,6}))? {1,12}(?:[✖⚠✗×✘❌ℹ]\uFE0F? {1,4})?(?:\[?(?<severity>error|warning|warn|info|note|hint)\]? {1,12})?(?<message>\S.{2,1500}?)(?: {2,200}(?<rule>[a-z@][\w@/.-]{1,80}))?\s*$/i;
/** Frames, log lines of programs and interpreters' own warnings look alike and say nothing of a check. */
const gnu_errors_NOISE = /^(?:\w{0,40}Warning: |\d+\/\d+|\[?(?:DEBUG|TRACE|INFO)\b|https?:|done\b|ok\b|PASS\b|passed\b)|\bat \S+:\d+\)?$/;
/** What stands in every shape, and what in no heading: most lines need not be looked at closer. */
const gnu_errors_PLACED = /(?:\.[\w-]{1,12}|file)(?::\d| ?[([]\d|: line \d)/i;
const NO_PATH = /[()[\]"'<>|]/;
const SHARE = 0.4;
const STRUCTURE = /^(?:\s|##\[|[-=~*#+|>]|$)/;
function gnu_errors_open(context) {
    const state = { drafts: (0,collect/* collector */.g)(context), lines: 0, fits: 0, heading: null };
    return {
        push(lines) {
            for (const line of lines)
                gnu_errors_take(state, line);
        },
        end: () => ({ findings: state.fits > 0 && state.fits >= SHARE * state.lines ? state.drafts.findings(true) : [] }),
    };
}
function gnu_errors_take(state, line) {
    const said = (gnu_errors_PLACED.test(line.text) ? firstShape(line.text) : undefined) ?? belowHeading(state, line.text);
    if (said?.path && said.message && !gnu_errors_NOISE.test(said.message)) {
        state.lines++;
        state.fits++;
        state.drafts.begin({
            tool: 'gnu-errors',
            severity: severityOf(said.severity),
            rule: said.rule ?? said.rule2 ?? said.lead ?? said.code ?? null,
            message: said.message,
            location: (0,parse_draft/* locationOf */.A0)(said.path, said.line, said.column),
        }, line);
        return;
    }
    const heading = NO_PATH.test(line.text) ? undefined : gnu_errors_HEADING.exec(line.text)?.groups?.path;
    if (heading || line.text === '')
        state.heading = heading ?? null;
    if (heading || STRUCTURE.test(line.text))
        return;
    state.lines++;
    state.drafts.close();
}
function belowHeading({ heading }, text) {
    const said = heading ? BELOW.exec(text)?.groups : undefined;
    return said && heading ? { ...said, path: heading } : undefined;
}
function firstShape(text) {
    for (const shape of SHAPES) {
        const said = shape.exec(text)?.groups;
        if (said)
            return said;
    }
    return undefined;
}
/** Without a word that says error it may be anything: a warning. */
const severityOf = (word) => /^(?:fatal|error|[EF]$)/i.test(word ?? '') ? 'error' : /^(?:note|info|hint|style|suggestion|notice|[IN]$)/i.test(word ?? '') ? 'note' : 'warning';
const gnuErrors = {
    name: 'gnu-errors',
    title: 'Any tool that prints path:line: message',
    url: 'https://www.gnu.org/prep/standards/html_node/Errors.html',
    family: 'lint',
    reads: 'log',
    commands: null,
    yields: 'wholly',
    probe: (text) => /^ {0,4}(?:[A-Za-z]:[\\/])?[^\s:()]{0,300}(?:\.[\w-]{1,12}|file)(?::\d+|\(\d+|\[\d+|: line \d|:?\n {1,8}\d+(?::\d+)? )/m.test(text),
    open: gnu_errors_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/go/analyzers.js
// The words of vet's own analyzers, which no compiler says. `go test` runs some of them too.
const analyzers_SAID = /^(?:possible misuse|possible malformed|self-assignment|unreachable code|missing argument for|\+build comment|direct assignment to atomic|result of \S|struct field|\S{1,60} format %|\S{1,60} call (?:has|needs)|\S{1,60} arg list ends|composite literal uses|\S{1,60} (?:passes|copies|returns) lock|assignment copies lock|range var|loop variable|the cancel function|method \S{1,60} should|\S{1,60} (?:has|refers to) (?:malformed|unknown|wrong)|impossible|comparison of function|redundant (?:or|and)|suspect (?:or|and)|using \S{1,60} before checking|call to \S{1,60} from a non-test|unusedresult|non-constant format string|defers?: |stray )/;
/** True for a message of an analyzer rather than of the compiler. */
const isAnalysis = (message) => analyzers_SAID.test(message);
/** A place and what an analyzer says of it, anywhere in a text. */
const ANALYZED = new RegExp(`\\.go:\\d{1,7}:(?:\\d{1,6}:)? ${analyzers_SAID.source.slice(1)}`);

;// CONCATENATED MODULE: ./lib/parse/formats/go/compile.js
// What the go command says before anything runs: compile, vet and module errors.
//   # example.com/relay/router
//   router/router.go:52:31: cannot use err (variable of type bool) as type error in argument to core.Wrap:
//   	bool does not implement error (missing Error method)
//   go: example.com/x@v1.2.0: missing go.sum entry; to add it:


const compile_HEADER = /^# (?:\[(?<vet>[^\s\]]{1,300})\]|(?<pkg>[^\s[\]]{1,300})(?: \[[^\]\n]{1,300}\])?)$/;
const compile_HEAD = /^(?<vet>vet: )?(?<path>(?:[A-Za-z]:[\\/])?[^\s:][^:\n]{0,400}(?:\.(?:go|s)|go\.(?:mod|sum|work))):(?<line>\d{1,7})(?::(?<column>\d{1,6}))?: (?<message>\S.{0,2000})$/;
/** What stands in every head: most lines hold no place and need not be looked at closer. */
const compile_PLACED = /(?:\.(?:go|s)|go\.(?:mod|sum|work)):\d/;
const LOADER = /^(?:\S{1,200}@v\S{1,80}: |no required module|package \S|cannot find|expected [`'"]|found packages|missing go\.sum|import |use of (?:internal|vendored)|build constraints|could not import|pattern |unknown directive|malformed|invalid go version|syntax error|undefined: |imported and not used|cannot use )/;
const GO = /^go: (?<message>(?!downloading|finding|extracting|found |added |upgraded |downgraded |creating |to add|warning|removed |using |errors parsing|disabling|no matching|trying )\S.{0,1500})$/;
const UNPLACED = /(?:undefined reference to|relocation target .{1,200} not defined|collect2: error|ld returned|import cycle not allowed|is not in (?:GOROOT|std)|cannot find package|cannot load |missing function body|could not import)/;
const PACKAGE = /^package \S{1,300}$/;
const PATTERN = /^pattern \S{1,300}: (?:directory prefix|no matching|lstat |open |cannot find|.{0,200}does not contain)/;
// Other tools print places in the same form, with their own code behind.
const LINTED = / \((?:(?:SA|ST|S|QF|U)\d{4}|compile|errcheck|govet|staticcheck|typecheck|unused|gosimple|ineffassign|revive|gofmt|goimports|gofumpt|gocritic|gosec|lll|misspell|unparam|unconvert|stylecheck|bodyclose|gocyclo|dupl|goconst|nakedret|prealloc|exportloopref|depguard|whitespace|wsl|nolintlint|forbidigo|err113|errorlint|testifylint|paralleltest|thelper|perfsprint|copyloopvar|intrange)\)$/;
const compile_TOO_MANY = /^too many errors$/;
const NOTE = /^note: module requires Go/;
/** Reads diagnostics. Outside a `# package` block, `strict` takes only lines that a loader would say, since programs and tests print places too. */
function compileReader(context, strict) {
    const state = { found: [], strict, most: context.limits.findings, pkg: null, open: null };
    return {
        push: (line) => compile_take(state, line),
        findings(tool) {
            const seen = new Set();
            return state.found.flatMap((one) => {
                const key = [one.said.path, one.said.line, one.said.column, one.said.message, one.more[0]].join('\u0000');
                if (seen.has(key) || isBare(one))
                    return [];
                seen.add(key);
                return [compile_toFinding(one, tool, context)];
            });
        },
    };
}
/** A line that only looks like the head of an import chain. */
const isBare = ({ said, more }) => said.path === undefined && more.length === 0 && (said.message ?? '').startsWith('package ');
function compile_take(state, line) {
    const { text } = line;
    const header = text.startsWith('# ') ? compile_HEADER.exec(text)?.groups : undefined;
    if (header) {
        state.pkg = header.pkg ?? header.vet ?? null;
        state.open = null;
        return true;
    }
    const head = compile_PLACED.test(text) && !LINTED.test(text) ? compile_HEAD.exec(text)?.groups : undefined;
    if (head && compile_TOO_MANY.test(head.message ?? ''))
        return true;
    if (head && isSaid(state, head))
        return compile_begin(state, line, head);
    return goesOn(state, line) || takeUnplaced(state, line);
}
/** Whether a place with a message is the go command's: for certain in a package's block, else by what it says. */
function isSaid({ pkg, strict }, head) {
    const message = head.message ?? '';
    if (pkg !== null || head.vet !== undefined || LOADER.test(message))
        return true;
    return !strict && (head.column !== undefined || isAnalysis(message));
}
function compile_begin(state, line, said) {
    state.open = { line, said, more: [], end: line.number };
    if (state.found.length < state.most)
        state.found.push(state.open);
    return true;
}
function goesOn({ open }, { text, number }) {
    if (!open || number !== open.end + 1 || !(text.startsWith('\t') || NOTE.test(text)))
        return false;
    open.more.push(text.trim());
    open.end = number;
    return true;
}
/** What has no place: the go command's own words, import chains, the linker. Anything else ends the block. */
function takeUnplaced(state, line) {
    const text = line.text.trim();
    const go = text.startsWith('go: ') ? GO.exec(line.text)?.groups : undefined;
    if (go)
        return compile_begin(state, line, go);
    if ((text.startsWith('pa') && (PACKAGE.test(line.text) || PATTERN.test(line.text))) || (state.pkg !== null && UNPLACED.test(text)))
        return compile_begin(state, line, { message: text });
    state.open = null;
    if (text !== '' && !compile_TOO_MANY.test(text))
        state.pkg = null;
    return false;
}
function compile_toFinding(one, tool, context) {
    const { said } = one;
    const message = said.message ?? '';
    const imports = said.path ? undefined : one.more.findLast((line) => /: \S/.test(line) && line.startsWith('imports '));
    return (0,parse_draft/* findingOf */.hD)({
        tool,
        message: imports ?? wholeOf(message, one.more),
        detail: one.more.join('\n'),
        ...kindOf(message, said.path ?? ''),
        location: said.path ? (0,parse_draft/* locationOf */.A0)(said.path, said.line, said.column) : OF_GO_MOD.test(message) ? (0,parse_draft/* locationOf */.A0)('go.mod') : null,
        source: { path: context.source, line: one.line.number, endLine: one.end },
        scope: one.line.scope,
    }, context.limits.detailChars);
}
const OF_GO_MOD = /\bgo\.mod\b(?!.*go\.sum entry)(?! file not found)/;
/** Older compilers put the reason on the next line; newer ones say all in one. A hint what to run is no reason. */
function wholeOf(message, more) {
    const hinted = message.replace(/;? to add(?: it)?:$/, '');
    return hinted === message && message.endsWith(':') && more[0] ? `${message} ${more[0]}` : hinted;
}
function kindOf(message, path) {
    if (isAnalysis(message))
        return { kind: 'style-rule' };
    return /go\.(?:mod|work)$/.test(path) ? { kind: 'config-valid' } : {};
}

;// CONCATENATED MODULE: ./lib/parse/formats/go-build.js
// `go build`, `go install`, `go mod`, `go generate`: what cannot be loaded, compiled or linked.
//   # example.com/relay/router
//   router/router.go:51:12: invalid operation: err != nil (mismatched types bool and untyped nil)

const goBuild = {
    name: 'go-build',
    title: 'go build',
    url: 'https://pkg.go.dev/cmd/go',
    family: 'build',
    reads: 'log',
    commands: /\bgo (?:build|install|mod|get|generate|list|run)\b/,
    // go vet and go test print the same lines before their own.
    yields: true,
    probe: (text) => !/^vet: \S|^(?:FAIL|ok)\s{1,4}\S{1,300}\s|^DONE \d/m.test(text) &&
        (/^# [^\s[\]]{1,300}(?: \[[^\]\n]{1,300}\])?\n[^\n]{0,1000}(?:\.go:\d|undefined reference|relocation target|\/ld: )/m.test(text) ||
            /^go: (?!downloading|finding|extracting|found |added |upgraded )[^\n]{0,300}(?:go\.mod|go\.sum|module|version|package|@v\d)/m.test(text) ||
            /^[^\s:]{1,300}\.go:\d{1,7}:\d{1,6}: (?:\S{1,200}@v\S{1,80}: missing go\.sum|missing go\.sum|no required module|package \S|cannot find|expected [`'"]|syntax error|undefined: |imported and not used|cannot use )/m.test(text) ||
            /^pattern \S{1,300}: (?:directory prefix|no matching)/m.test(text) ||
            /^\timports [^\n]{1,400}: /m.test(text)),
    open: (context) => {
        const reader = compileReader(context, false);
        return {
            push(lines) {
                for (const line of lines)
                    reader.push(line);
            },
            end: () => ({ findings: reader.findings('go-build') }),
        };
    },
};

;// CONCATENATED MODULE: ./lib/parse/formats/go-consistent.js
// go-consistent:
//   ./stock.go:12:6: zero value ptr alloc: use new(T) for *T allocation

const goConsistent = (0,located/* located */.t4)({
    name: 'go-consistent',
    title: 'go-consistent',
    url: 'https://github.com/quasilyte/go-consistent',
    family: 'lint',
    commands: /\bgo-consistent\b/,
    marks: ['.go:'],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:go)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<message>(?:zero value ptr alloc|empty (?:slice|map)|hex lit|range check|and-not|float lit|label case|untyped const coerce|arg list parens|non-zero length test|default case order|unit import|line-comment prefix|import (?:group|dup)).{0,20}: .{1,400})$/,
    ],
});

;// CONCATENATED MODULE: ./lib/parse/formats/go/crash.js
// What a dying Go program prints: a panic or fatal error and the stacks of its goroutines; and the race detector's reports.
//   panic: assignment to entry in nil map [recovered]
//   goroutine 8 [running]:
//   example.com/relay/metrics.(*Registry).Add(...)
//   	/home/runner/work/relay/relay/metrics/metrics.go:22

const crash_START = /^(?:panic: |fatal error: |unexpected fault address|runtime: goroutine stack exceeds|SIG(?:QUIT|SEGV|ABRT): |ERROR: ThreadSanitizer)/;
const GOROUTINE = /^goroutine \d{1,9}(?: gp=\S+ m=\S+(?: mp=\S+)?)? \[(?<state>[^\]\n]{1,80})\]:/;
const CALL = /^\s{0,4}(?:created by )?(?<name>[^\s(][^\n]{0,600}?)(?: in goroutine \d{1,9})?$/;
const crash_PLACE = /^\s{1,12}(?<path>(?:[A-Za-z]:)?[^:\n]{1,400}\.(?:go|s)):(?<line>\d{1,7})(?: \+0x[0-9a-f]{1,12})?(?: fp=.{0,80})?$/;
const RUNTIME = /[\\/]src[\\/](?:runtime|testing|reflect|internal|sync|net|os|syscall|time|bufio|io|context|encoding|fmt|errors|database)[\\/]|[\\/]pkg[\\/]mod[\\/]|_testmain\.go$/;
/** True for the first line of a crash. */
const startsCrash = (text) => crash_START.test(text);
/** True for a goroutine's heading. */
const isGoroutine = (text) => GOROUTINE.test(text);
/** Reads a crash from its lines. */
function readCrash(lines) {
    const starts = lines.flatMap((line, at) => (GOROUTINE.test(line) ? [at] : []));
    const head = lines.slice(0, starts[0] ?? lines.length);
    const goroutines = starts.slice(0, 200).map((from, at) => goroutineOf(lines.slice(from, starts[at + 1] ?? lines.length)));
    const list = head.findIndex((line) => line.startsWith('running tests:'));
    const running = list < 0 ? [] : head.slice(list + 1).flatMap((line) => /^\s+(Test\S{0,300}|Example\S{0,300}|Fuzz\S{0,300}|Benchmark\S{0,300}) \(/.exec(line)?.[1] ?? []);
    return { message: crash_messageOf(head), running, goroutines };
}
/** The first line that says why; a detail that Go prints on the next line goes with it. */
function crash_messageOf(head) {
    const first = head.find((line) => crash_START.test(line)) ?? head[0] ?? '';
    return first.replace(/ \[recovered(?:, repanicked)?\]$/, '').trim();
}
function goroutineOf(lines) {
    const state = GOROUTINE.exec(lines[0] ?? '')?.groups?.state ?? '';
    const { frames, calls } = stackOf(lines.slice(1));
    return { state, frames, calls };
}
/** Frames of call and place lines in turn, from below the innermost `panic(` on, since what panics calls the reporter itself. */
function stackOf(lines) {
    const frames = [];
    const calls = [];
    for (const [at, line] of lines.entries()) {
        const place = crash_PLACE.exec(line)?.groups;
        if (!place || frames.length >= 200)
            continue;
        const name = calledIn(lines[at - 1] ?? '');
        calls.push(name ?? '');
        frames.push((0,parse_draft/* inFunction */.qH)((0,parse_draft/* frameOf */.Dm)(place.path ?? '', place.line), name));
    }
    const panicked = calls.findLastIndex((name) => name === 'panic' || name === 'runtime.throw' || name === 'runtime.sigpanic' || name === 'runtime.fatal');
    return { frames: frames.slice(panicked + 1, panicked + 61), calls: calls.slice(panicked + 1, panicked + 61) };
}
/** The function of a call line, without its arguments: `metrics.(*Registry).Add`. */
function calledIn(line) {
    const call = CALL.exec(line)?.groups?.name ?? null;
    return call?.endsWith(')') ? call.slice(0, call.lastIndexOf('(')) || null : call;
}
/** The innermost frame outside Go's own code and the module cache; null when all are there. */
function ownGoFrame(frames) {
    return frames.find((frame) => !RUNTIME.test(frame.path)) ?? null;
}
const TEST_CALL = /(?:^|\.)(?<name>(?:Test|Example|Fuzz|Benchmark)\w{0,200})(?:\.func\d+(?:\.\d+)*)?$/;
/** The test function a stack runs through, null when none. */
function testIn(goroutine) {
    for (const call of goroutine.calls) {
        const name = TEST_CALL.exec(call)?.groups?.name;
        if (name)
            return name;
    }
    return null;
}
/** The import path before a test function in a stack, null when none. */
function packageIn(lines) {
    for (const line of lines) {
        const said = /^(?<pkg>[\w./~-]{1,300}?)(?:_test)?\.(?:Test|Example|Fuzz)\w{0,200}(?:\.func\d+)?\(/.exec(line)?.groups?.pkg;
        if (said)
            return said;
    }
    return null;
}
/** The stack of a race report's first access: frames innermost first. */
function raceFrames(lines) {
    const from = lines.findIndex((line) => line.includes('WARNING: DATA RACE'));
    return from < 0 ? [] : stackOf(lines.slice(from + 1, from + 120)).frames;
}

;// CONCATENATED MODULE: ./lib/parse/formats/go/output.js
// What a failing Go test printed: t.Errorf lines, testify's blocks, gomega's, diffs and race reports.
//       store_test.go:23: Get error = get nope: not found, want core.ErrNotFound


// Go 1.14 put the test's name before the place.
const LOCATED = /^\s{0,40}(?:(?:Test|Example|Fuzz|Benchmark)[^\s:]{0,300}: )?(?<path>(?:[A-Za-z]:[\\/])?[\w@./\\+-]{1,300}\.go|<?autogenerated>):(?<line>\d{1,7}): ?(?<message>.*)$/;
const TELLS = /\b(?:want|wanted|expect(?:ed|s)?|got|error|err|fail(?:ed|ure|s)?|panic|unexpected|mismatch|differs?|should|must|cannot|can't|invalid|missing|not |no |wrong|bad|timed? ?out|race detected|nil)\b|[!=]=|assertion|refused/i;
const output_LABEL = /^\s*(?<label>Error Trace|Error|Test|Messages):\s*(?<rest>.*)$/;
const RACE_SAID = /race detected during execution of test/;
const FACT_CHARS = 200;
/** True when the lines say that something is wrong, not only what went on. */
function tells(lines) {
    return entriesOf(lines).some((entry) => TELLS.test(entry.lines.join('\n'))) || lines.some((line) => line.includes('WARNING: DATA RACE'));
}
/** Reads the output of one failing test; the message is empty when it printed nothing. */
function readOutput(lines) {
    if (lines.some((line) => line.includes('WARNING: DATA RACE')))
        return ofRace(lines);
    const entries = entriesOf(lines);
    const testified = entries.find((entry) => entry.lines.some(isTrace)) ?? bareTrace(lines);
    const entry = testified ?? entries.find((one) => TELLS.test(one.lines.join('\n')) && !RACE_SAID.test(one.lines[0] ?? '')) ?? entries.at(-1);
    if (!entry)
        return {
            message: lines.findLast((line) => line.trim())?.trim() ?? '',
            location: null,
            frames: [],
            facts: {},
            at: Math.max(0, lines.findLastIndex((line) => line.trim())),
        };
    const text = entry.lines.map((line) => line.trim()).filter(Boolean);
    if (testified)
        return ofTestify(entry);
    const values = labelled(text);
    return { message: headline(text), location: entry.place, frames: [(0,parse_draft/* frameOf */.Dm)(entry.place.path, entry.place.line)], facts: values, at: entry.at };
}
const isTrace = (line) => /^\s*Error Trace:/.test(line);
/** testify before 1.2 overwrote the line that says where it was called. */
function bareTrace(lines) {
    const at = lines.findIndex(isTrace);
    const place = at < 0 ? undefined : LOCATED.exec(`${(lines[at] ?? '').replace(/^\s*Error Trace:\s*/, '')}: `)?.groups;
    const next = lines.findIndex((line, index) => index > at && isTrace(line));
    return place ? { at, place: (0,parse_draft/* locationOf */.A0)(place.path ?? '', place.line), lines: lines.slice(at, next < 0 ? lines.length : next) } : undefined;
}
/** The log entries of the output: a located line and what is indented below it. */
function entriesOf(lines) {
    const entries = [];
    for (const [at, line] of lines.entries()) {
        const said = line.includes(':') ? LOCATED.exec(line)?.groups : undefined;
        if (said && !/^\s*(?:Error Trace:|at )/.test(line) && !inTrace(entries.at(-1), line))
            entries.push({ at, place: (0,parse_draft/* locationOf */.A0)(said.path ?? '', said.line), lines: [said.message ?? ''] });
        else if (entries.at(-1))
            entries.at(-1)?.lines.push(line);
    }
    return entries;
}
/** testify puts the callers' places on lines of their own below `Error Trace:`. */
function inTrace(entry, line) {
    const last = entry?.lines.findLast((one) => output_LABEL.test(one));
    return last !== undefined && /^\s*Error Trace:/.test(last) && !/^\s{4}\S/.test(line);
}
function headline(text) {
    const first = text[0] ?? '';
    if (/^(?:Expected|Unexpected error:?)$/.test(first))
        return text.slice(0, 5).join(' ');
    return /[:(]$/.test(first) && text[1] ? `${first} ${text[1]}` : first;
}
/** Values that stand below labels: `got:`/`want:`, gomega's `to equal`, a diff's first lines. */
function labelled(text) {
    const below = (label) => {
        const at = text.findIndex((line) => label.test(line));
        const rest = at < 0 ? undefined : text[at]?.replace(label, '').trim() || text[at + 1];
        return rest?.slice(0, FACT_CHARS);
    };
    const diff = text.some((line) => /\(-want \+got\)|\(-expected \+actual\)/i.test(line));
    const actual = below(/^(?:got|actual|have)\s*:/i) ??
        (text[0] === 'Expected' ? text[1] : undefined) ??
        (diff
            ? text
                .find((line) => /^\+\s/.test(line))
                ?.slice(1)
                .trim()
            : undefined);
    const expected = below(/^(?:want|expected|exp)\s*:/i) ??
        below(/^to (?:equal|be identical to|be equivalent to|match error)$/) ??
        (diff
            ? text
                .find((line) => /^-\s/.test(line))
                ?.slice(1)
                .trim()
            : undefined);
    return actual !== undefined && expected !== undefined ? { actual: actual.slice(0, FACT_CHARS), expected: expected.slice(0, FACT_CHARS) } : {};
}
function ofTestify(entry) {
    const parts = new Map();
    let label = '';
    for (const line of entry.lines) {
        const said = output_LABEL.exec(line)?.groups;
        if (said?.label)
            label = said.label;
        if (label)
            parts.set(label, [...(parts.get(label) ?? []), (said ? (said.rest ?? '') : line).trim()]);
    }
    const frames = (parts.get('Error Trace') ?? []).flatMap((line) => {
        const place = LOCATED.exec(`${line}: `)?.groups;
        return place ? [(0,parse_draft/* frameOf */.Dm)(place.path ?? '', place.line)] : [];
    });
    const error = (parts.get('Error') ?? []).filter(Boolean);
    const messages = (parts.get('Messages') ?? []).filter(Boolean).join(' ').slice(0, 300);
    const value = (name) => error
        .find((line) => line.startsWith(name))
        ?.replace(/^\w+\s*: ?/, '')
        .slice(0, FACT_CHARS);
    const expected = value('expected');
    const actual = value('actual');
    const said = expected !== undefined && actual !== undefined
        ? `${error[0] ?? ''} expected: ${expected}, actual: ${actual}`
        : error.slice(0, /:$/.test(error[0] ?? '') ? 2 : 1).join(' ');
    return {
        message: messages ? `${said} (${messages})` : said,
        location: frames[0] ? (0,parse_draft/* locationOf */.A0)(frames[0].path, frames[0].line) : entry.place,
        frames: frames.length ? frames : [(0,parse_draft/* frameOf */.Dm)(entry.place.path, entry.place.line)],
        facts: expected !== undefined && actual !== undefined ? { expected, actual } : {},
        at: entry.at,
    };
}
function ofRace(lines) {
    const frames = raceFrames(lines);
    const place = ownGoFrame(frames) ?? frames[0];
    return {
        message: 'WARNING: DATA RACE',
        location: place ? (0,parse_draft/* locationOf */.A0)(place.path, place.line) : null,
        frames,
        facts: {},
        at: Math.max(0, lines.findIndex((line) => line.includes('WARNING: DATA RACE'))),
    };
}

;// CONCATENATED MODULE: ./lib/parse/formats/go/report.js
// What one Go package's run gives: a finding per failing test, crash or silent end, the tests that passed, the counts.



const report_RUNTIME = /^panic: runtime error: (?<nil>invalid memory address|nil)?/;
const STAMP = /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d{1,9})? /;
/** Names that have a subtest among `names`. */
function parentsOf(names) {
    const parents = new Set();
    for (const name of names) {
        for (let at = name.indexOf('/'); at > 0; at = name.indexOf('/', at + 1))
            parents.add(name.slice(0, at));
    }
    return parents;
}
/** Reads a package once it is over or the output ends. */
function readPackage(pkg, tool, context) {
    const tests = [...pkg.tests.values()];
    const crashed = pkg.crash ? crashFindings(pkg, { tool, context }) : { findings: [], names: new Set() };
    const failing = tests.filter((test) => test.state === 'fail' && !crashed.names.has(test.name));
    const parents = parentsOf(tests.filter((test) => test.state === 'fail').map((test) => test.name));
    const leaves = failing.filter((test) => !parents.has(test.name) || tells(textOf(test.lines)));
    const again = tests.filter((test) => test.state === 'pass' && test.earlier);
    const ofAgain = parentsOf(again.map((test) => test.name));
    const findings = [
        ...leaves.map((test) => testFinding(pkg, test, { tool, context })),
        ...crashed.findings,
        ...again
            .filter((test) => !ofAgain.has(test.name))
            .map((test) => ({ ...testFinding(pkg, { ...test, lines: [...(test.earlier ?? [])] }, { tool, context }), passedOnRetry: true })),
    ];
    const silent = findings.every((finding) => finding.passedOnRetry) && pkg.result === 'fail' ? quit(pkg, { tool, context }) : [];
    const count = (state) => tests.filter((test) => test.state === state).length;
    const cut = pkg.crash !== null || (pkg.result === null && tests.some((test) => test.state === 'running')) || silent.some((finding) => finding.test !== null);
    return {
        findings: [...findings, ...silent],
        passed: tests.filter((test) => test.state === 'pass').map((test) => report_caseOf(pkg, test.name)),
        counts: { pass: count('pass'), fail: failedIn(pkg, [...crashed.names, ...silent.flatMap((finding) => finding.test?.name ?? [])]), skip: count('skip') },
        truncated: cut,
        notRun: cut
            ? tests.filter((test) => test.state === 'paused' && !crashed.names.has(test.name)).map((test) => [pkg.path, test.name].filter(Boolean).join('.'))
            : [],
    };
}
/** Failed tests, with those that ended without a line of their own. */
function failedIn(pkg, names) {
    const failed = [...pkg.tests.values()].filter((test) => test.state === 'fail' || test.cut).map((test) => test.name);
    return new Set([...failed, ...names]).size;
}
const textOf = (lines) => lines.map((line) => line.text);
const report_caseOf = (pkg, name) => ({ suite: pkg.path ?? '', name, file: null });
function testFinding(pkg, test, { tool, context }) {
    // A race is reported before the test's own line says that there was one.
    const raced = test.lines.some((line) => line.text.includes('race detected during execution')) && !test.lines.some((line) => line.text.includes('DATA RACE'));
    const lines = raced ? [...pkg.loose.filter((line) => line.text.trim()), ...test.lines] : test.lines;
    const said = readOutput(textOf(lines));
    return (0,parse_draft/* findingOf */.hD)({
        tool,
        message: said.message.replace(STAMP, '') || `${test.name} failed`,
        detail: textOf(lines).join('\n').trimEnd(),
        location: said.location,
        frames: said.frames,
        facts: said.facts,
        test: report_caseOf(pkg, test.name),
        scope: pkg.path ?? test.first.scope,
        source: {
            path: context.source,
            line: Math.min(lines[said.at]?.number ?? test.first.number, test.last?.number ?? Number.MAX_SAFE_INTEGER),
            endLine: Math.max(test.end, test.first.number),
        },
    }, context.limits.detailChars);
}
/** The finding of each test that a crash hit; without any test known, one of the package. */
function crashFindings(pkg, reader) {
    const crash = readCrash(textOf(pkg.crash ?? []));
    const hit = [...new Set(hitBy(pkg, crash))];
    return { findings: (hit.length ? hit : [null]).map((name) => crashFinding(pkg, { crash, name }, reader)), names: new Set(hit) };
}
/** Who waits is told by the stack with a test in it, not by the first. */
const isWaiting = (crash) => /test timed out|^SIGQUIT|goroutines are asleep/.test(crash.message);
/** The tests a crash is about: those it names, those running, the one in the stack, at last the one that failed last. */
function hitBy(pkg, crash) {
    const running = [...pkg.tests.values()].filter((test) => test.state === 'running').map((test) => test.name);
    const first = crash.goroutines[0];
    const inFirst = first ? testIn(first) : null;
    const inStack = inFirst ?? crash.goroutines.map(testIn).find((name) => name !== null) ?? null;
    if (isWaiting(crash))
        return leavesOf(crash.running.length ? crash.running : running.length ? running : inStack ? [inStack] : []);
    if (inFirst)
        return [leafOf(pkg, inFirst, running)];
    if (running.length)
        return leavesOf(running).slice(-1);
    return inStack ? [leafOf(pkg, inStack, running)] : lastFailed(pkg);
}
function crashFinding(pkg, { crash, name }, { tool, context }) {
    const lines = pkg.crash ?? [];
    const top = name?.split('/')[0] ?? null;
    const waiting = isWaiting(crash) ? (crash.goroutines.find((one) => testIn(one) === top) ?? crash.goroutines.find((one) => testIn(one) !== null)) : undefined;
    const frames = (waiting ?? crash.goroutines[0])?.frames ?? [];
    const place = ownGoFrame(frames);
    return (0,parse_draft/* findingOf */.hD)({
        tool,
        message: crash.message,
        ...report_kindOf(crash.message),
        detail: textOf(lines).join('\n').trim(),
        frames,
        location: place && (0,parse_draft/* locationOf */.A0)(place.path, place.line),
        test: name === null ? null : report_caseOf(pkg, name),
        scope: pkg.path ?? lines[0]?.scope ?? null,
        source: { path: context.source, line: lines[0]?.number ?? 1, endLine: lines.findLast((line) => line.text.trim())?.number ?? 1 },
    }, context.limits.detailChars);
}
/** Go's words for a panic of its own are what other tools say of undefined behaviour. */
function report_kindOf(message) {
    const said = report_RUNTIME.exec(message);
    return said ? { kind: said.groups?.nil ? 'never-null' : 'throws' } : {};
}
/** Of names, those that have no subtest among them. */
function leavesOf(names) {
    const parents = parentsOf(names);
    return names.filter((name) => !parents.has(name));
}
/** The subtest of a test function that was running or failed last; a stack names only the function. */
function leafOf(pkg, name, running) {
    const own = (one) => one === name || one.startsWith(`${name}/`);
    const failed = [...pkg.tests.values()].filter((test) => test.state === 'fail').map((test) => test.name);
    return leavesOf(running.filter(own)).at(-1) ?? leavesOf(failed.filter(own)).at(-1) ?? name;
}
function lastFailed(pkg) {
    return leavesOf([...pkg.tests.values()].filter((test) => test.state === 'fail').map((test) => test.name)).slice(-1);
}
/** A package that failed without a failing test: it was ended from inside, by os.Exit, log.Fatal or TestMain. */
function quit(pkg, { tool, context }) {
    const running = leavesOf([...pkg.tests.values()].filter((test) => test.state === 'running').map((test) => test.name));
    const name = running.at(-1) ?? null;
    const test = name ? pkg.tests.get(name) : undefined;
    const lines = [...(test?.lines ?? []), ...pkg.loose].filter((line) => line.text.trim() && !/^(?:PASS|FAIL|testing: warning|coverage:)/.test(line.text));
    const said = lines.filter((line) => !/^exit status \d+$/.test(line.text)).at(-1) ?? lines.at(-1) ?? pkg.resultLine;
    const exit = /^exit status (\d{1,3})$/.exec(lines.find((line) => line.text.startsWith('exit status'))?.text ?? '')?.[1];
    return [
        (0,parse_draft/* findingOf */.hD)({
            tool,
            message: said?.text.trim().replace(STAMP, '') || 'the package failed',
            detail: textOf(lines.slice(-60)).join('\n'),
            test: name ? report_caseOf(pkg, name) : null,
            scope: pkg.path,
            ...(exit ? { facts: { exitCode: Number(exit) } } : {}),
            source: { path: context.source, line: test?.first.number ?? said?.number ?? 1, endLine: pkg.resultLine?.number ?? said?.number ?? 1 },
        }, context.limits.detailChars),
    ];
}

;// CONCATENATED MODULE: ./lib/parse/formats/go/package.js
// One Go package's tests as they run: which began, paused, ended, what each printed, how the whole ended.

const KEPT_LINES = 400;
const CRASH_LINES = 4_000;
const newPackage = (path) => ({ path, tests: new Map(), loose: [], crash: null, result: null, resultLine: null });
/** The test of that name, made when it is new. */
function testNamed(pkg, name, line) {
    const known = pkg.tests.get(name);
    if (known)
        return known;
    const made = { name, lines: [], state: 'running', cut: false, earlier: null, first: line, last: null, end: line.number };
    pkg.tests.set(name, made);
    return made;
}
/** Begins a test. One that had failed in a run of the package that is over is tried again. */
function beginTest(pkg, name, line) {
    const test = testNamed(pkg, name, line);
    if (test.state === 'fail' && pkg.result !== null) {
        test.earlier = test.lines.splice(0);
        test.state = 'running';
    }
    else if (test.state === 'paused')
        test.state = 'running';
    return test;
}
/** Sets how a test ended. */
function endTest(test, state, line) {
    if (test.state === 'running' || test.state === 'paused')
        test.state = state;
    test.last = line;
    test.end = Math.max(test.end, line.number);
}
/** Keeps a line of output; a crash takes all lines from its start on. */
function output(pkg, test, line) {
    if (pkg.crash) {
        if (pkg.crash.length < CRASH_LINES)
            pkg.crash.push(line);
        return;
    }
    if (startsCrash(line.text)) {
        pkg.crash = [line];
        return;
    }
    const lines = test ? test.lines : pkg.loose;
    if (lines.length < KEPT_LINES)
        lines.push(line);
    else if (!test) {
        pkg.loose.shift();
        pkg.loose.push(line);
    }
    if (test && line.text.trim())
        test.end = line.number;
}
/** A crash that turns out to be mere output, since tests go on after it. */
function calmDown(pkg, test) {
    if (!pkg.crash || pkg.crash.some((line) => isGoroutine(line.text)))
        return;
    const lines = pkg.crash;
    pkg.crash = null;
    (test ? test.lines : pkg.loose).push(...lines.slice(0, KEPT_LINES));
}

;// CONCATENATED MODULE: ./lib/parse/formats/go/text.js
// Follows `go test`'s own text, plain and -v: which test a line belongs to and where a package ends.

const text_FRAME = /^=== (?<verb>RUN|PAUSE|CONT|NAME)\s{1,4}(?<name>\S.{0,400})?$/;
const text_RESULT = /^(?<before>.{0,2000}?)--- (?<state>PASS|FAIL|SKIP): (?<name>\S.{0,400}?) \((?:[\d.]{1,12}s|cached|unknown)\)$/;
const text_PACKAGE = /^(?<state>FAIL|ok|\?)\s{1,4}(?<path>[^\s[(]\S{0,300})(?:\s{1,4}(?:\[(?<why>build failed|setup failed|no test files|no tests to run)\]|\(cached\)|(?<time>[\d.]{1,12}s)).{0,200})?$/;
const text_END = /^(?:PASS|FAIL|exit status \d{1,3}|signal: .{1,40}|coverage: [\d.]{1,6}% of statements.{0,2000}|coverage: \[no statements\])$/;
const STATES = { PASS: 'pass', FAIL: 'fail', SKIP: 'skip' };
/** True for a line that says how a package ended. */
const isPackageLine = (text) => text_PACKAGE.test(text) && /\t| {2}|\[/.test(text);
/** True for a line by which the test runner itself frames output. */
const isFraming = (text) => text_FRAME.test(text) || text_RESULT.test(text) || text_END.test(text) || isPackageLine(text);
/** Reads the text of any number of packages, one after the other. */
function textReader() {
    const state = { packages: [], unbuilt: [], open: null, current: null, verbose: false };
    return {
        packages: state.packages,
        unbuilt: state.unbuilt,
        extract(name) {
            const test = state.open?.tests.get(name) ?? null;
            state.open?.tests.delete(name);
            if (state.current === name)
                state.current = null;
            return test;
        },
        push: (line) => text_take(state, line),
    };
}
function text_take(state, line) {
    const { text } = line;
    const framed = text.startsWith('=== ') ? text_FRAME.exec(text)?.groups : undefined;
    if (framed)
        return text_frame(state, framed, line);
    const result = text.includes('--- ') ? text_RESULT.exec(text)?.groups : undefined;
    if (result)
        return end(state, result, line);
    const ended = isPackageLine(text) ? text_PACKAGE.exec(text)?.groups : undefined;
    if (ended)
        return text_close(state, ended, line);
    if (text_END.test(text) && !state.open?.crash)
        return keepEnd(state.open, line);
    if (!state.open && !text.trim())
        return;
    // Without -v only indented lines are the test's own log.
    output(openPackage(state), state.verbose || /^\s/.test(text) ? currentTest(state, line) : null, line);
}
function openPackage(state) {
    if (state.open)
        return state.open;
    state.open = newPackage(null);
    state.packages.push(state.open);
    return state.open;
}
const currentTest = (state, line) => (state.current === null ? null : testNamed(openPackage(state), state.current, line));
function text_frame(state, { verb, name }, line) {
    state.verbose = true;
    calmDown(openPackage(state), currentTest(state, line));
    state.current = name ?? null;
    const test = currentTest(state, line);
    if (!test)
        return;
    if (verb === 'PAUSE')
        test.state = 'paused';
    else if (test.state === 'paused')
        test.state = 'running';
}
function end(state, { before = '', name = '', state: ended = '' }, line) {
    const pkg = openPackage(state);
    calmDown(pkg, null);
    if (before.trim())
        output(pkg, currentTest(state, line), { ...line, text: before });
    state.current = name;
    endTest(testNamed(pkg, name, line), STATES[ended] ?? 'fail', line);
}
function text_close(state, said, line) {
    state.current = null;
    state.verbose = false;
    if (said.why?.endsWith('failed')) {
        state.unbuilt.push(said.path ?? '');
        return;
    }
    if (!state.open && said.state !== 'FAIL')
        return;
    const done = openPackage(state);
    done.path = said.path ?? null;
    done.result = said.state === 'FAIL' ? 'fail' : 'ok';
    done.resultLine = line;
    state.open = null;
}
function keepEnd(open, line) {
    if (open && !/^(?:PASS|FAIL|coverage: )/.test(line.text))
        output(open, null, line);
}

;// CONCATENATED MODULE: ./lib/parse/formats/go-test.js
// `go test`, plain and -v: failing tests and subtests, panics, timeouts, races, packages that do not build.
//   --- FAIL: TestGet (0.00s)
//       store_test.go:23: Get error = get nope: not found, want core.ErrNotFound
//   FAIL	example.com/relay/store	0.009s



const SUMMED = /^(?:DONE (?:\d{1,4} runs, )?\d{1,7} tests?\b.{0,120} in [\d.]{1,12}s|=== (?:FAIL|SKIP): \S.{0,600}|(?:PASS|FAIL|SKIP) (?:[\w./-]{1,300}\.)?(?:Test|Example|Fuzz)\w{0,200}(?:\/\S{0,300})? \(-?[\d.]{1,12}s\))$/;
/** Lets go of what a package printed that is over and in which all went well: nobody asks for it any more. */
function forget({ result, crash, loose, tests }) {
    if (result !== 'ok' || crash || [...tests.values()].some(({ state }) => state === 'fail'))
        return;
    loose.length = 0;
    for (const { lines } of tests.values())
        lines.length = 0;
}
function go_test_open(context) {
    const compile = compileReader(context, true);
    const tests = textReader();
    let summed = false;
    let freed = 0;
    return {
        push(lines) {
            for (const line of lines) {
                summed ||= SUMMED.test(line.text);
                if (!compile.push(line))
                    tests.push(line);
            }
            for (let pkg = tests.packages[freed]; pkg?.result; pkg = tests.packages[++freed])
                forget(pkg);
        },
        // What gotestsum printed around the same lines is read by its own format.
        end: () => (summed ? { findings: [] } : result()),
    };
    function result() {
        const said = tests.packages.map((pkg) => readPackage(pkg, 'go-test', context));
        const sum = (state) => said.reduce((total, one) => total + one.counts[state], 0);
        const verbose = said.some((one) => one.passed.length > 0);
        return {
            findings: [...compile.findings('go-test'), ...said.flatMap((one) => one.findings)].slice(0, context.limits.findings),
            // Without -v go says nothing of the tests that passed or were skipped.
            passed: verbose ? sum('pass') : null,
            failed: sum('fail'),
            skipped: verbose ? sum('skip') : null,
            passedTests: said.flatMap((one) => one.passed).slice(0, context.limits.outcomes),
            truncated: said.some((one) => one.truncated),
            notRun: [...tests.unbuilt, ...said.flatMap((one) => one.notRun)],
        };
    }
}
const goTest = {
    name: 'go-test',
    title: 'go test',
    url: 'https://pkg.go.dev/cmd/go#hdr-Test_packages',
    family: 'unit',
    reads: 'log',
    commands: /\bgo test\b(?!.*-json)/,
    probe: (text) => !/^DONE (?:\d{1,4} runs?, )?\d{1,7} tests?(?:, \d| in )|^=== (?:FAIL|SKIP): \S|^(?:PASS|FAIL|SKIP) (?:[\w./-]{1,300}\.)?(?:Test|Example|Fuzz)\w{0,200}(?:\/\S{0,300})? \(-?[\d.]{1,12}s\)$/m.test(text) &&
        /^\s{0,80}--- (?:FAIL|PASS|SKIP): \S{1,400} \([\d.]{1,12}s\)$|^(?:FAIL|ok)\s{1,4}\S{1,300}\s{1,4}(?:[\d.]{1,12}s|\[build failed\]|\[setup failed\]|\(cached\))|^=== RUN\s{1,4}\S|^panic: test timed out after/m.test(text),
    open: go_test_open,
};

// EXTERNAL MODULE: ./lib/parse/clean.js + 2 modules
var parse_clean = __webpack_require__(20951);
;// CONCATENATED MODULE: ./lib/parse/formats/go-test-json.js
// `go test -json` (test2json), also with other lines between:
//   {"Time":"…","Action":"output","Package":"example.com/ledger/store","Test":"TestPutGet","Output":"    store_test.go:16: Get(\"a\") = 2, want 1\n"}





const ACTIONS = { pass: 'pass', fail: 'fail', skip: 'skip' };
function go_test_json_open(context) {
    const state = {
        packages: new Map(),
        partial: new Map(),
        unbuilt: new Set(),
        compile: compileReader(context, true),
        lineChars: context.limits.lineChars,
        events: 0,
    };
    return {
        push(lines) {
            for (const line of lines)
                go_test_json_take(state, line);
        },
        end: () => go_test_json_complete(state, context),
    };
}
function go_test_json_complete({ packages, unbuilt, compile, events }, context) {
    for (const path of unbuilt)
        packages.delete(path);
    const said = [...packages.values()].map((pkg) => readPackage(pkg, 'go-test-json', context));
    const sum = (state) => said.reduce((total, one) => total + one.counts[state], 0);
    const unfinished = [...packages.values()].some((pkg) => pkg.result === null && pkg.tests.size > 0);
    return {
        findings: [...compile.findings('go-test-json'), ...said.flatMap((one) => one.findings)].slice(0, context.limits.findings),
        ...(events ? { passed: sum('pass'), failed: sum('fail'), skipped: sum('skip') } : {}),
        passedTests: said.flatMap((one) => one.passed).slice(0, context.limits.outcomes),
        truncated: unfinished || said.some((one) => one.truncated),
        notRun: [...unbuilt, ...said.flatMap((one) => one.notRun)],
    };
}
function go_test_json_take(state, line) {
    const event = line.text.startsWith('{') ? eventOf(line.text) : null;
    if (!event) {
        state.compile.push(line);
        return;
    }
    state.events++;
    const text = typeof event.Output === 'string' ? event.Output : '';
    if (event.Action === 'build-output') {
        for (const part of text.split('\n'))
            if (part)
                state.compile.push({ ...line, text: (0,parse_clean/* cleanText */.X5)(part) });
        return;
    }
    const path = typeof event.Package === 'string' ? event.Package : null;
    if (path === null)
        return;
    const test = typeof event.Test === 'string' ? event.Test : null;
    if (event.Action === 'output')
        return print(state, { path, test }, { ...line, text });
    go_test_json_follow(packageAt(state, path), { action: String(event.Action), test, line });
    if (event.FailedBuild)
        state.unbuilt.add(path);
}
function packageAt({ packages }, path) {
    const pkg = packages.get(path) ?? newPackage(path);
    packages.set(path, pkg);
    return pkg;
}
/** Takes what a test printed, which comes in pieces that need not end with a line. */
function print(state, { path, test }, line) {
    const key = `${path} ${test}`;
    const lines = ((state.partial.get(key) ?? '') + line.text).split('\n');
    state.partial.set(key, (lines.pop() ?? '').slice(0, state.lineChars));
    const pkg = packageAt(state, path);
    for (const text of lines) {
        const clean = { ...line, text: (0,parse_clean/* cleanText */.X5)(text) };
        if (/\[(?:build|setup) failed\]$/.test(clean.text))
            state.unbuilt.add(path);
        if (!isFraming(clean.text) || (pkg.crash && !clean.text.startsWith('FAIL')))
            output(pkg, test === null ? null : testNamed(pkg, test, line), clean);
        else if (/^exit status \d/.test(clean.text))
            output(pkg, null, clean);
    }
}
function eventOf(text) {
    try {
        const parsed = JSON.parse(text);
        return typeof parsed === 'object' && parsed !== null && 'Action' in parsed ? parsed : null;
    }
    catch {
        return null;
    }
}
function go_test_json_follow(pkg, { action, test, line }) {
    const ended = ACTIONS[action];
    if (test === null) {
        if (ended) {
            pkg.result = ended === 'fail' ? 'fail' : 'ok';
            pkg.resultLine = { ...line, text: action };
        }
        return;
    }
    const known = action === 'run' ? beginTest(pkg, test, line) : testNamed(pkg, test, line);
    if (action === 'pause')
        known.state = 'paused';
    else if (action === 'cont' && known.state === 'paused')
        known.state = 'running';
    // A test that a crash cut off is told failed at the end; the crash is what it died of.
    else if (ended === 'fail' && pkg.crash && known.state !== 'fail')
        known.cut = true;
    else if (ended)
        endTest(known, ended, line);
}
const goTestJson = {
    name: 'go-test-json',
    title: 'go test -json',
    url: 'https://pkg.go.dev/cmd/test2json',
    family: 'unit',
    reads: 'log',
    commands: /\bgo test\b.*-json|\btest2json\b/,
    probe: (text) => /^\{(?=[^\n]{0,600}"Action":"(?:start|run|output|pass|fail|skip|pause|cont|bench|build-output|build-fail)")[^\n]{0,600}"(?:Package|ImportPath)":"/m.test(text),
    open: go_test_json_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/go-vet.js
// `go vet`: what its analyzers report, and what it could not type-check.
//   # example.com/relay/store
//   ./store.go:46:2: fmt.Printf format %s has arg n of wrong type int
//   vet: store/store_test.go:15:5: invalid operation: cannot compare err != nil (mismatched types bool and untyped nil)


const goVet = {
    name: 'go-vet',
    title: 'go vet',
    url: 'https://pkg.go.dev/cmd/vet',
    family: 'lint',
    reads: 'log',
    commands: /\bgo vet\b/,
    probe: (text) => !/ \((?:SA|ST|S|QF|U)\d{4}\)$/m.test(text) && (/^vet: \S{1,400}\.go:\d|^# \[[^\]\s]{1,300}\]$/m.test(text) || ANALYZED.test(text)),
    open: (context) => {
        const reader = compileReader(context, false);
        return {
            push(lines) {
                for (const line of lines)
                    reader.push(line);
            },
            end: () => ({ findings: reader.findings('go-vet') }),
        };
    },
};

;// CONCATENATED MODULE: ./lib/parse/formats/gocyclo.js
// gocyclo and gocognit:
//   31 ledger (*Stock).Post stock.go:12:1

const gocyclo = (0,located/* located */.t4)({
    name: 'gocyclo',
    title: 'gocyclo and kin',
    url: 'https://github.com/fzipp/gocyclo',
    family: 'lint',
    commands: /\b(?:gocyclo|gocognit|cyclop)\b/,
    marks: ['.go:'],
    lines: [/^(?<message>(?<score>\d{1,6}) \S{1,80} (?<function>\S{1,200}(?: \S{1,120})?)) (?<path>\S{1,400}\.go):(?<line>\d{1,9}):(?<column>\d{1,9})$/],
});

// EXTERNAL MODULE: ./lib/parse/facts.js + 8 modules
var facts = __webpack_require__(87846);
;// CONCATENATED MODULE: ./lib/parse/formats/golangci-lint.js
// golangci-lint's text output:
//   store/store.go:42:21: Error return value of `w.Write` is not checked (errcheck)
//   		w.Write(body)
//   		       ^



const golangci_lint_HEAD = /^(?<path>(?:[A-Za-z]:[\\/])?[^\s:][^:\n]{0,400}\.\w{1,10}):(?<line>\d{1,7})(?::(?<column>\d{1,6}))?: (?<message>.{1,3000}?) \((?<rule>[a-z][a-z0-9-]{1,40})\)$/;
const golangci_lint_OWN = /^(?:level=error msg="(?<message>.{1,2000})"|Error: (?<message2>(?:can't load config|build linters|you can't|unknown linters|unsupported version|context loading|parallel golangci-lint).{0,1000}))$/;
const NOT_LINTERS = /^(?:compile|cached|no|not|unknown|dev)$/;
const golangciLint = {
    name: 'golangci-lint',
    title: 'golangci-lint',
    url: 'https://golangci-lint.run/docs/configuration/file/#output-configuration',
    family: 'lint',
    reads: 'log',
    commands: /\bgolangci-lint\b/,
    marks: ['.go:', 'level=error msg="', "Error: can't load config"],
    probe: (text) => /\.go:\d{1,7}(?::\d{1,6})?: [^\n]{1,3000} \((?!compile\)|cached\))[a-z][a-z0-9-]{1,40}\)$/m.test(text) ||
        /^level=error msg="\[?[^\n]{0,60}(?:linters|runner|loader|typecheck)|^Error: can't load config/m.test(text),
    open: (context) => diagnosticReader({
        tool: 'golangci-lint',
        heads: [golangci_lint_HEAD, golangci_lint_OWN],
        goesOn: (text) => /^[\t ]/.test(text),
        draft: ({ said }) => {
            if (said.path && NOT_LINTERS.test(said.rule ?? ''))
                return null;
            const message = (said.message ?? said.message2 ?? '').replaceAll('\\"', '"');
            return {
                rule: said.rule ?? null,
                message,
                location: said.path ? (0,parse_draft/* locationOf */.A0)(said.path, said.line, said.column) : null,
                ...golangci_lint_kindOf(said.rule, message),
            };
        },
    }, context),
};
/** `typecheck` passes on what the compiler says; what names no linter is about the run itself. */
function golangci_lint_kindOf(rule, message) {
    if (rule === undefined)
        return { kind: 'config-valid' };
    return rule === 'typecheck' ? { kind: (0,facts/* factsOf */.x)({ tool: 'go-build', rule: null, message, detail: '', isTest: false }).kind } : {};
}

;// CONCATENATED MODULE: ./lib/parse/formats/golint.js
// golint and revive:
//   stock.go:12:6: exported type Ledger should have comment or be unexported

const golint = (0,located/* located */.t4)({
    name: 'golint',
    title: 'golint and revive',
    url: 'https://github.com/mgechev/revive',
    family: 'lint',
    commands: /\b(?:golint|revive)\b/,
    marks: ['.go:'],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:go)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<message>(?:exported \w|comment on exported|should |don't use |receiver name|if block ends|error (?:strings|var)|package comment|var \w{1,80} should|func \w{1,80} should|type name will|const name|context\.Context|a blank import|unexported|the argument|parameter |redefines |unhandled|avoid |empty-|struct field|method \w{1,80} should|interface method|range var|name will be|underscore in package|use underscores)(?!.{0,380} \((?:SA|S|ST|QF|U)\d{4}\)$).{1,400})$/,
    ],
});

;// CONCATENATED MODULE: ./lib/parse/formats/gosec-text.js
// gosec, golint form and text:
//   stock.go:12:2: [CWE-703] Errors unhandled. (Rule:G104, Severity:LOW, Confidence:HIGH)
//   [/home/runner/work/ledger/ledger/stock.go:12] - G104 (CWE-703): Errors unhandled. (Confidence: HIGH, Severity: LOW)

const gosecText = (0,located/* located */.t4)({
    name: 'gosec-text',
    title: 'gosec',
    url: 'https://github.com/securego/gosec',
    family: 'lint',
    commands: /\bgosec\b/,
    marks: ['(Rule:G', '] - G'],
    tool: 'gosec',
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}\.go):(?<line>\d{1,9})(?:-\d{1,9})?:(?<column>\d{1,9}): (?<message>.{1,600}?) \(Rule:(?<rule>G\d{3}), Severity:(?<severity>\w{2,8}), Confidence:\w{2,8}\)$/,
        /^\[(?<path>(?:[A-Za-z]:)?[^\s\]:][^\]]{0,400}?\.go):(?<line>\d{1,9})(?:-\d{1,9})?\] - (?<rule>G\d{3}) \((?:CWE-\d{1,5})?\): (?<message>.{1,600}?) \(Confidence: ?\w{2,8}, Severity: ?(?<severity>\w{2,8})\)$/,
    ],
    more: /^ {4,}|^ {2}> /,
});

;// CONCATENATED MODULE: ./lib/parse/formats/go/paths.js
// gotestsum shortens import paths by the module's; what else it prints often tells the whole ones.

const WHOLE = /(?:^# |\b(?:FAIL|ok)\s{1,4})(?<path>[\w.~-]{1,100}(?:\/[\w.~@-]{1,100}){1,20})(?=[\s[]|$)/;
function pathBook() {
    const known = new Set();
    return {
        see(text) {
            const path = /^#|\b(?:FAIL|ok)\s/.test(text) ? WHOLE.exec(text)?.groups?.path : undefined;
            if (path && known.size < 5_000)
                known.add(path);
            const called = /\.(?:Test|Example|Fuzz)/.test(text) ? packageIn([text]) : null;
            if (called?.includes('/') && known.size < 5_000)
                known.add(called);
        },
        whole(shorts) {
            const prefixes = new Set(shorts.flatMap((short) => (short === '.' ? [] : [...known].flatMap((path) => (path.endsWith(`/${short}`) ? [path.slice(0, -short.length)] : [])))));
            const [prefix = ''] = prefixes;
            if (prefixes.size !== 1)
                return (short) => short;
            return (short) => (short === '.' ? prefix.slice(0, -1) : known.has(short) || short === '' ? short : prefix + short);
        },
    };
}

;// CONCATENATED MODULE: ./lib/parse/formats/go/summary.js
// gotestsum's summary: one block per failing test and per try.
//   === FAIL: store TestTable/one (re-run 1) (0.00s)
//       store_test.go:31: got 2, want 1




const summary_HEAD = /^=== (?<state>FAIL|SKIP): (?<path>\S{1,300})(?: (?<name>[^\s(]\S{0,400}(?: [^\s(]\S{0,200}){0,9}))?(?: \(re-run (?<run>\d{1,3})\))?(?: {1,2}\((?:[\d.]{1,12}s|cached|(?<cut>unknown))\))?$/;
const SECTION = /^=== (?:Failed|Skipped|Errors)$/;
function summaryReader(context) {
    const blocks = [];
    let open = null;
    let inside = false;
    return {
        get paths() {
            return blocks.map((block) => block.path);
        },
        get empty() {
            return blocks.length === 0;
        },
        push(line) {
            const head = line.text.startsWith('=== ') ? summary_HEAD.exec(line.text)?.groups : undefined;
            if (head || SECTION.test(line.text)) {
                inside = true;
                open = head?.state === 'FAIL' && blocks.length < context.limits.findings ? summary_begin(head, line) : null;
                if (open)
                    blocks.push(open);
                return true;
            }
            if (!inside)
                return false;
            if (open && !isFraming(line.text))
                output(open.pkg, open.name === null ? null : testNamed(open.pkg, open.name, line), line);
            if (open?.name === null)
                open.pkg.resultLine = line;
            return true;
        },
        close() {
            inside = false;
            open = null;
        },
        findings(runs, whole) {
            const last = lastTries(blocks);
            const parents = parentsIn(last);
            const kept = last.filter((block) => !parents.has(block));
            let truncated = false;
            const findings = kept.flatMap((block) => {
                block.pkg.path = whole(block.path);
                const said = readPackage(block.pkg, 'gotestsum', context);
                truncated ||= said.truncated || block.cut;
                const test = block.name === null ? null : { suite: block.pkg.path, name: block.name, file: null };
                // A crash says more than the test it hit, whose own output it swallowed.
                return (block.pkg.crash ? said.findings.slice(-1) : said.findings.slice(0, 1)).map((finding) => ({
                    ...finding,
                    test,
                    passedOnRetry: runs > 1 && block.run < runs - 1 && block.name !== null,
                }));
            });
            return { findings, truncated };
        },
    };
}
function summary_begin(head, line) {
    const path = head.path ?? '';
    const name = head.name ?? null;
    const pkg = newPackage(path);
    if (name === null)
        pkg.result = 'fail';
    else
        endTest(testNamed(pkg, name, line), 'fail', line);
    pkg.resultLine = line;
    return { path, name, run: Number(head.run ?? 0), cut: head.cut !== undefined, pkg };
}
function lastTries(blocks) {
    const last = new Map();
    for (const block of blocks) {
        const key = `${block.path} ${block.name}`;
        if ((last.get(key)?.run ?? -1) <= block.run)
            last.set(key, block);
    }
    return [...last.values()];
}
/** Tests whose subtests failed and that say nothing themselves. Of a crash told twice the subtest's telling counts. */
function parentsIn(blocks) {
    const parents = parentsOf(blocks.map(keyOf));
    const crashed = parentsOf(blocks.filter((block) => block.pkg.crash).map(keyOf));
    return new Set(blocks.filter((block) => block.name !== null && (block.pkg.crash ? crashed.has(keyOf(block)) : parents.has(keyOf(block)) && !tells(printed(block)))));
}
const keyOf = ({ path, name }) => `${path.replaceAll('/', '\u0000')} ${name}`;
const printed = ({ pkg }) => [...pkg.tests.values()].flatMap((test) => test.lines.map((line) => line.text));

;// CONCATENATED MODULE: ./lib/parse/formats/gotestsum.js
// gotestsum in its formats (testname, pkgname, dots, standard): the summary at the end, and what came before it when there is none.
//   PASS store.TestPutGet (0.00s)
//   === FAIL: store TestTable/one (re-run 1) (0.00s)
//   DONE 2 runs, 9 tests, 1 skipped, 5 failures in 1.796s







const DONE = /^DONE (?:(?<runs>\d{1,3}) runs?, )?(?<tests>\d{1,7}) tests?(?:, (?<skipped>\d{1,7}) skipped)?(?:, (?<failures>\d{1,7}) failures?)?(?:, (?<errors>\d{1,7}) errors?)?(?: in [\d.]{1,12}s)?$/;
const NAMED = /^(?:::group::| {2}|✓ |✖ |↷ )?(?<state>PASS|FAIL|SKIP) (?<id>\S.{0,600}?)(?: \(re-run \d{1,3}\))? \((?:-?[\d.]{1,12}s|unknown|cached)\)$/;
const TEST_AT = /(?:^|\.)(?=(?:Test|Example|Fuzz|Benchmark)[^/.]{0,200}(?:\/|$))/;
const UNBUILT = /\bFAIL\s{1,4}(?<path>\S{1,300}) \[(?:build|setup) failed\]/;
function gotestsum_open(context) {
    const state = {
        context,
        compile: compileReader(context, true),
        inline: textReader(),
        summary: summaryReader(context),
        names: pathBook(),
        passed: new Map(),
        unbuilt: new Set(),
        tried: [],
        skipped: 0,
        done: null,
    };
    return {
        push(lines) {
            for (const line of lines)
                gotestsum_take(state, line);
        },
        end: () => gotestsum_complete(state),
    };
}
function gotestsum_take(state, line) {
    const { text } = line;
    const closing = text.startsWith('DONE ') ? DONE.exec(text)?.groups : undefined;
    if (closing) {
        state.done = closing;
        return state.summary.close();
    }
    const failed = text.includes('failed]') ? UNBUILT.exec(text)?.groups?.path : undefined;
    if (failed)
        state.unbuilt.add(failed);
    state.names.see(text);
    if (state.summary.push(line) || state.compile.push(line))
        return;
    const named = NAMED.exec(text)?.groups;
    const id = named ? idOf(named.id ?? '') : null;
    if (!named)
        state.inline.push(line);
    else if (id)
        endNamed(state, { ...id, ended: named.state ?? '' }, line);
}
/** A test's own line comes behind what it printed, and tells its package. */
function endNamed(state, { suite, name, ended }, line) {
    const { limits } = state.context;
    const test = state.inline.extract(name);
    if (ended === 'SKIP')
        state.skipped++;
    if (ended === 'PASS' && state.passed.size < limits.outcomes)
        state.passed.set(`${suite} ${name}`, { suite, name, file: null });
    if (ended !== 'FAIL' || state.tried.length >= limits.findings)
        return;
    const pkg = newPackage(suite);
    if (test)
        pkg.tests.set(name, test);
    endTest(testNamed(pkg, name, line), 'fail', line);
    state.tried.push(pkg);
}
function gotestsum_complete(state) {
    const { context, summary, tried, done } = state;
    const texts = state.inline.packages.map((pkg) => readPackage(pkg, 'gotestsum', context));
    const outcomes = [...state.passed.values(), ...texts.flatMap((one) => one.passed)];
    const whole = state.names.whole([...summary.paths, ...tried.map((pkg) => pkg.path ?? ''), ...outcomes.map((one) => one.suite)]);
    const runs = Number(done?.runs ?? 1);
    const told = summary.findings(runs, whole);
    // Without a summary the session was cut; what came before it is all there is.
    const findings = done || !summary.empty ? told.findings : [...unsummed(tried, whole, context), ...texts.flatMap((one) => one.findings)];
    const failed = new Set(findings.map((finding) => `${finding.test?.suite} ${finding.test?.name}`));
    const passed = outcomes.map((one) => ({ ...one, suite: whole(one.suite) })).filter((one) => !failed.has(`${one.suite} ${one.name}`));
    return {
        findings: [...state.compile.findings('gotestsum'), ...findings].slice(0, context.limits.findings),
        ...(done ? gotestsum_countsOf(done, findings, runs) : sumOf(texts, { passed: outcomes.length, failed: tried.length, skipped: state.skipped })),
        passedTests: passed.slice(0, context.limits.outcomes),
        truncated: done === null || told.truncated || texts.some((one) => one.truncated),
        notRun: [...state.unbuilt, ...new Set(texts.flatMap((one) => one.notRun))],
    };
}
/** What failing tests said while they ran; of those with failing subtests, only what they say themselves. */
function unsummed(tried, whole, context) {
    const keyOf = (pkg) => `${(pkg.path ?? '').replaceAll('/', '\u0000')} ${[...pkg.tests.keys()][0] ?? ''}`;
    const parents = parentsOf(tried.map(keyOf));
    const said = (pkg) => tells([...pkg.tests.values()].flatMap((test) => test.lines.map((line) => line.text)));
    return tried
        .filter((pkg) => !parents.has(keyOf(pkg)) || said(pkg))
        .flatMap((pkg) => readPackage({ ...pkg, path: whole(pkg.path ?? '') }, 'gotestsum', context).findings);
}
/** Package and test of `store.TestPutGet/one`; null for a package alone. */
function idOf(id) {
    const at = TEST_AT.exec(id);
    return at ? { suite: id.slice(0, at.index) || '.', name: id.slice(at.index + at[0].length), file: null } : null;
}
/** gotestsum's own counts. With reruns it counts tries; then the tests that failed to the end count. */
function gotestsum_countsOf(done, findings, runs) {
    const failures = Number(done.failures ?? 0);
    const skipped = Number(done.skipped ?? 0);
    const failed = runs > 1 ? findings.filter((finding) => finding.test && !finding.passedOnRetry).length : failures;
    return { passed: Math.max(0, Number(done.tests ?? 0) - failures - skipped), failed, skipped };
}
const sumOf = (said, named) => ({
    passed: named.passed,
    failed: named.failed + said.reduce((total, one) => total + one.counts.fail, 0),
    skipped: named.skipped + said.reduce((total, one) => total + one.counts.skip, 0),
});
const gotestsum = {
    name: 'gotestsum',
    title: 'gotestsum',
    url: 'https://github.com/gotestyourself/gotestsum#output-format',
    family: 'unit',
    reads: 'log',
    commands: /\bgotestsum\b/,
    marks: ['DONE ', '=== FAIL: ', '=== SKIP: ', 'PASS ', 'FAIL ', 'SKIP '],
    probe: (text) => /^DONE (?:\d{1,3} runs?, )?\d{1,7} tests?(?:, \d{1,7} (?:skipped|failures?|errors?)){0,3}(?: in [\d.]{1,12}s)?$|^=== (?:FAIL|SKIP): \S{1,300} \S|^(?:PASS|FAIL|SKIP) (?:[\w./-]{1,300}\.)?(?:Test|Example|Fuzz)\w{0,200}(?:\/\S{0,300})? \(-?[\d.]{1,12}s\)$/m.test(text),
    open: gotestsum_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/gradle.js
// Gradle: its tests and what went wrong. Compilers it runs are read by their own formats.
//   DepotTest > failedMovementIsNotJournaled() FAILED
//       java.lang.AssertionError at DepotTest.java:25
//   * What went wrong:
//   Could not resolve all files for configuration ':compileClasspath'.


const TEST = /^(?:(?<task>Gradle Test (?:Run|Executor) .{1,80}) > )?(?<suite>[\w$.][^>]{0,300}(?: > [^>]{1,200}){0,6}?) > (?<name>\S.{0,400}?) (?<result>FAILED|PASSED|SKIPPED|STANDARD_(?:OUT|ERROR))(?: \([\d.]{1,12}\w{1,3}\))?$/;
const gradle_COUNT = /^(?<all>\d{1,9}) tests? completed, (?<failed>\d{1,9}) failed(?:, (?<skipped>\d{1,9}) skipped)?$/;
const BRIEF = /^ {4}(?<what>[\w.$]{1,300}(?:: .{0,1000})?) at (?<path>[\w$-]{1,120}\.(?:java|kt|kts|groovy|scala)):(?<line>\d{1,9})$/;
const WRONG = /^\* What went wrong:$/;
const PART = /^\* (?:Try|Get more help|Exception is|Where):?$/;
const SCRIPT = /^(?:Build file|Settings file|Initialization script|Script) '(?<path>[^']{1,400})' line: (?<line>\d{1,9})$/;
const TASK_FAILED = /^> Task (?<task>:\S{1,200}) FAILED$/;
/** Reasons that the task's own output has told. */
const TOLD = /There were failing tests|Compilation failed|Compilation error|Compile failed|There were failing|violations were found|rule violations|Kotlin: Compilation|Process 'command .{0,200}' finished with non-zero exit value|See the report at|checkstyle|Lint found|Detekt|ktlint|Execution failed for task '[^']{1,200}'\.$/;
function gradle_open(context) {
    const told = { all: 0, failed: 0, skipped: 0, known: false };
    const seen = { passed: 0, failed: 0, skipped: 0 };
    const state = { drafts: (0,collect/* collector */.g)(context), context, passedTests: [], told, seen, failedTasks: [], wrong: null, wrongs: 0, script: null };
    return {
        push(lines) {
            for (const line of lines)
                if (!counted(state, line.text) && !problem(state, line) && !test(state, line))
                    gradle_below(state, line);
        },
        end() {
            settle(state);
            const truncated = state.wrongs > 0 && state.failedTasks.some((task) => /compile/i.test(task));
            return { findings: state.drafts.findings().map(collect/* placedInTest */.D), passedTests: state.passedTests, truncated, ...gradle_countsOf(state) };
        },
    };
}
function gradle_countsOf({ told, seen }) {
    if (told.known)
        return { passed: told.all - told.failed - told.skipped, failed: told.failed, skipped: told.skipped };
    return seen.passed + seen.failed > 0 ? seen : {};
}
function counted({ drafts, told, failedTasks }, text) {
    const count = gradle_COUNT.exec(text)?.groups;
    const task = TASK_FAILED.exec(text)?.groups?.task;
    if (task)
        failedTasks.push(task);
    if (count) {
        told.known = true;
        told.all += Number(count.all);
        told.failed += Number(count.failed);
        told.skipped += Number(count.skipped ?? 0);
    }
    if (!count && !task)
        return false;
    drafts.close();
    return true;
}
function test({ drafts, seen, passedTests, context }, line) {
    const said = line.text.includes(' > ') && /(?:FAILED|PASSED|SKIPPED|STANDARD_OUT|STANDARD_ERROR)/.test(line.text) ? TEST.exec(line.text)?.groups : undefined;
    if (!said?.suite || !said.name || said.suite.startsWith('Task '))
        return false;
    const outcome = { suite: said.suite, name: said.name.replace(/\(\)$/, ''), file: null };
    drafts.close();
    if (said.result === 'FAILED')
        drafts.begin({ tool: 'gradle', message: '', test: outcome }, line);
    if (said.result === 'PASSED' && passedTests.length < context.limits.outcomes)
        passedTests.push(outcome);
    if (said.result === 'FAILED')
        seen.failed++;
    else if (said.result === 'PASSED')
        seen.passed++;
    else if (said.result === 'SKIPPED')
        seen.skipped++;
    return true;
}
function problem(state, line) {
    const at = SCRIPT.exec(line.text)?.groups;
    if (at?.path)
        state.script = (0,parse_draft/* locationOf */.A0)(at.path, at.line);
    if (!WRONG.test(line.text) && !PART.test(line.text))
        return false;
    settle(state);
    if (WRONG.test(line.text)) {
        state.wrong = state.drafts.begin({ tool: 'gradle', message: '', location: state.script }, line);
        state.wrongs++;
    }
    return true;
}
function gradle_below({ drafts }, line) {
    const draft = drafts.current;
    if (draft?.test && line.text !== '' && !/^\s/.test(line.text))
        drafts.close();
    else if (draft)
        gradle_extend(draft, line);
}
function gradle_extend(draft, line) {
    draft.to = line.number;
    if (draft.more.length < 400)
        draft.more.push(line.text);
    const brief = draft.test ? BRIEF.exec(line.text)?.groups : undefined;
    if (brief?.path && !draft.location)
        draft.location = (0,parse_draft/* locationOf */.A0)(brief.path, brief.line);
    if (!draft.message && line.text.trim())
        draft.message = (brief?.what ?? line.text).trim();
}
/** What went wrong is a finding only where nothing else told it. */
function settle(state) {
    const { wrong, drafts } = state;
    state.wrong = null;
    drafts.close();
    if (!wrong)
        return;
    const reasons = wrong.more.filter((text) => text.trim());
    const last = reasons.at(-1)?.trim().replace(/^> /, '') ?? '';
    if (!last || TOLD.test(last) || reasons.some((text) => /There were failing tests|Compilation (?:failed|error)/.test(text)))
        drafts.drop(wrong);
    else if (/^Execution failed for task|^A problem occurred/.test(wrong.message))
        wrong.message = (reasons[1] ?? wrong.message).trim().replace(/^> /, '');
}
const gradle = {
    name: 'gradle',
    title: 'Gradle',
    url: 'https://docs.gradle.org/current/userguide/java_testing.html',
    family: 'unit',
    reads: 'log',
    commands: /\bgradlew?\b/,
    marks: ['> Task :', '* What went wrong:', ' completed, ', ' FAILED\n', ' PASSED\n'],
    probe: (text) => (text.includes('> ') && /^> Task :|^\* What went wrong:$|^\d+ tests? completed, \d+ failed/m.test(text)) ||
        /^\S[^>\n]{0,300} > \S.{0,300} (?:FAILED|PASSED)\n(?: {4}|\n)/m.test(text),
    open: gradle_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/gtest.js
// GoogleTest:
//   /home/runner/work/sensor/sensor/tests/units_test.cpp:19: Failure
//   Expected equality of these values:
//   [  FAILED  ] Units.Seconds (0 ms)


const gtest_PREFIX = /^(?:\d{1,6}: )?(?<mark>\[(?: {2}(?:FAILED|PASSED) {2}| {2}SKIPPED | RUN {6}| {7}OK |={10}|-{10}| {2}DISABLED )\]) ?(?<text>.*)$/;
const gtest_CASE = /^(?<suite>[\w/<>]{1,200})\.(?<name>[\w/]{1,300})(?:, where .{1,600})?(?: \((?<ms>\d{1,12}) ms\))?(?:, where .{1,600})?$/;
const gtest_PLACE = /^(?:\d{1,6}: )?(?<path>(?:[A-Za-z]:)?[^\s:(][^:(\n]{0,400}?)(?::(?<line>\d{1,9})|\((?<line2>\d{1,9})\)): (?:Failure|error: (?<rest>.{1,600}))$/;
const UNKNOWN_PLACE = /^unknown file: (?:Failure|error: .{0,600})$/;
const RAN = /^(?<all>\d{1,9}) tests? from \d{1,9} test (?:suite|case)s? ran\./;
const gtest_PASSED = /^(?<passed>\d{1,9}) tests?\.$/;
const gtest_COUNTED = /^(?<count>\d{1,9}) tests?, listed below:$/;
function gtest_open(context) {
    const counts = { passed: 0, failed: 0, skipped: 0, known: false };
    const state = { drafts: (0,collect/* collector */.g)(context), context, passedTests: [], counts, running: null, failure: null };
    return {
        push(lines) {
            for (const line of lines) {
                const said = line.text.includes('[') ? gtest_PREFIX.exec(line.text)?.groups : undefined;
                if (!said)
                    inside(state, line);
                else if (!ran(state, line, said))
                    gtest_count(state, said.mark ?? '', said.text ?? '');
            }
        },
        end() {
            const truncated = state.running !== null;
            if (state.running)
                crashed(state, state.running);
            const { passed, failed, skipped, known } = counts;
            return { findings: state.drafts.findings(), passedTests: state.passedTests, truncated, ...(known ? { passed, failed, skipped } : {}) };
        },
    };
}
/** Takes the line that begins or ends a test; false when it does neither. */
function ran(state, line, { mark = '', text = '' }) {
    const test = gtest_CASE.exec(text)?.groups;
    if (!test)
        return false;
    if (mark.includes('RUN'))
        state.running = { suite: test.suite ?? '', name: test.name ?? '', line };
    else if (!state.running || test.ms === undefined || !/FAILED|OK|SKIPPED/.test(mark))
        return false;
    else
        finish(state, line, mark);
    return true;
}
function gtest_count({ counts }, mark, text) {
    const listed = Number(gtest_COUNTED.exec(text)?.groups?.count ?? 0);
    if (mark.includes('PASSED'))
        counts.passed += Number(gtest_PASSED.exec(text)?.groups?.passed ?? 0);
    if (mark.includes('FAILED'))
        counts.failed += listed;
    if (mark.includes('SKIPPED'))
        counts.skipped += listed;
    if (mark.includes('PASSED') || RAN.test(text))
        counts.known = true;
}
function finish(state, line, mark) {
    const { running, passedTests, context } = state;
    if (mark.includes('FAILED')) {
        const draft = failing(state, line);
        draft.to = line.number;
        draft.message ||= draft.more.find((text) => text.trim()) ?? `${running?.suite}.${running?.name} failed`;
    }
    else if (running && mark.includes('OK') && passedTests.length < context.limits.outcomes)
        passedTests.push({ suite: running.suite, name: running.name, file: null });
    state.running = null;
    state.failure = null;
    state.drafts.close();
}
function failing(state, line) {
    const { suite, name } = state.running ?? { suite: '', name: '' };
    state.failure ??= state.drafts.begin({ tool: 'gtest', message: '', test: { suite, name, file: null } }, line);
    return state.failure;
}
/** What a running test prints: only an assertion's place makes it a failure. */
function inside(state, line) {
    if (!state.running)
        return;
    const said = gtest_PLACE.exec(line.text)?.groups;
    if (said?.path) {
        const at = said.line ?? said.line2;
        const draft = failing(state, line);
        draft.location ??= (0,parse_draft/* locationOf */.A0)(said.path, at);
        draft.frames.push((0,parse_draft/* frameOf */.Dm)(said.path, at));
        draft.message ||= said.rest ?? '';
    }
    else if (UNKNOWN_PLACE.test(line.text))
        failing(state, line);
    else if (state.failure && line.text.trim())
        state.failure.message ||= line.text.trim();
    if (state.failure)
        state.drafts.extend(line);
}
/** A test that began and never ended took the whole program with it. */
function crashed(state, { suite, name, line }) {
    const draft = failing(state, line);
    draft.message ||= `${suite}.${name} began and did not end`;
}
const gtest = {
    name: 'gtest',
    title: 'GoogleTest',
    url: 'https://google.github.io/googletest/advanced.html',
    family: 'unit',
    reads: 'log',
    commands: null,
    marks: ['[==========] ', '[ RUN      ] ', '[  FAILED  ] '],
    probe: (text) => text.includes('[==========] ') || text.includes('[ RUN      ] ') || text.includes('[  FAILED  ] '),
    open: gtest_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/hadolint.js
// hadolint:
//   Dockerfile:3 DL3008 warning: Pin versions in apt get install.

const hadolint = (0,located/* located */.t4)({
    name: 'hadolint',
    title: 'hadolint',
    url: 'https://github.com/hadolint/hadolint',
    family: 'lint',
    commands: /\bhadolint\b/,
    marks: [' DL', ' SC', 'hadolint: '],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}|-):(?<line>\d{1,9})(?::(?<column>\d{1,9}))? (?<rule>DL\d{4}|SC\d{4})(?: (?<severity>error|warning|info|style):)? (?<message>\S.{0,1500})$/,
        /^(?<path>[^\s:][^:]{0,400}):(?<line>\d{1,9}):(?<column>\d{1,9}) (?<message>(?:unexpected |invalid |expected ).{1,600})$/,
    ],
});

;// CONCATENATED MODULE: ./lib/parse/formats/haml-lint.js
// haml-lint:
//   app/views/ledgers/show.html.haml:12 [W] LineLength: Line is too long. [93/80]

const hamlLint = (0,located/* located */.t4)({
    name: 'haml-lint',
    title: 'haml-lint',
    url: 'https://github.com/sds/haml-lint',
    family: 'lint',
    commands: /\bhaml-lint\b/,
    marks: ['.haml:'],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:haml)):(?<line>\d{1,9}) \[(?<severity>[WEF])\] (?:(?<rule>[A-Z]\w{1,60}): )?(?<message>\S.{0,2000}?)$/,
    ],
});

;// CONCATENATED MODULE: ./lib/parse/formats/helm.js
// Helm:
//   Error: template: ledger/templates/web.yaml:12:20: executing "ledger/templates/web.yaml" at <.Values.image.tag>: nil pointer evaluating interface {}.tag
//   [ERROR] templates/web.yaml: unable to parse YAML: error converting YAML to JSON: yaml: line 12: did not find expected key

const helm = (0,located/* located */.t4)({
    name: 'helm',
    title: 'Helm',
    url: 'https://helm.sh/docs/helm/helm_lint/',
    family: 'policy',
    kind: 'policy',
    commands: /\bhelm\b|\bct (?:lint|install)\b/,
    marks: ['Error: ', '[ERROR] ', '[WARNING] '],
    probe: /^Error: (?:.{0,200}: )?(?:template: |parse error at|YAML parse error on|INSTALLATION FAILED|UPGRADE FAILED|execution error at|values don't meet|chart |found in Chart|unable to build kubernetes|Kubernetes cluster unreachable|failed to download|no repositor|repo )|^\[(?:ERROR|WARNING)\] (?:templates\/|Chart\.yaml|values\.yaml|Chart )/,
    lines: [
        /^Error: (?:(?:INSTALLATION|UPGRADE) FAILED: )?(?<message>(?:template: |parse error at \(|execution error at \()(?<path>[^\s:()]{1,300}):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?\)?: .{1,1500})$/,
        /^Error: (?:(?:INSTALLATION|UPGRADE) FAILED: )?(?<message>YAML parse error on (?<path>[^\s:]{1,300}): .{0,200}?(?:line (?<line>\d{1,9}))?(?:: .{0,600})?)$/,
        /^Error: (?<message>(?:(?:INSTALLATION|UPGRADE) FAILED: |values don't meet|chart |found in Chart|unable to build kubernetes|Kubernetes cluster unreachable|failed to download|no repositor|repo |cannot load|non-absolute|path ")(?!.{0,20}chart\(s\) linted).{1,1500})$/,
        /^\[(?<severity>ERROR|WARNING)\] (?<path>(?:templates\/|Chart\.yaml|values\.yaml)\S{0,200}): (?<message>.{1,1000}?(?:line (?<line>\d{1,9}): .{0,400})?)$/,
        /^\[(?<severity>ERROR|WARNING)\] (?<message>Chart .{1,400})$/,
    ],
    severity: located/* asSaid */.mq,
    more: /^\s+\S/,
});

;// CONCATENATED MODULE: ./lib/parse/formats/hlint.js
// HLint:
//   src/Calc.hs:11:18: Suggestion: Redundant bracket

const hlint = (0,located/* located */.t4)({
    name: 'hlint',
    title: 'HLint',
    url: 'https://github.com/ndmitchell/hlint',
    family: 'lint',
    commands: /\bhlint\b/,
    marks: ['.hs:', '.lhs:'],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:l?hs|hs-boot)):(?<line>\d{1,9}):(?<column>\d{1,9})(?:-\d{1,9})?: (?<severity>Suggestion|Warning|Error|Ignore): (?<message>\S.{0,2000}?)$/,
        /^(?<path>[^\s:][^:]{0,400}\.l?hs):\((?<line>\d{1,9}),(?<column>\d{1,9})\)-\(\d{1,9},\d{1,9}\): (?<severity>Suggestion|Warning|Error|Ignore): (?<message>\S.{0,600})$/,
    ],
    more: /^(?:Found:|Perhaps:|Why not:|Note: | {2}\S|In file)/,
    rule: (said) => said.message ?? null,
});

;// CONCATENATED MODULE: ./lib/parse/formats/iar.js
// The compilers of IAR:
//   "src/stock.c",12  Warning[Pe177]: variable "sum" was declared but never referenced
//   C:\work\ledger\src\stock.c(12) : Warning[Pe177]: variable "sum" was declared but never referenced

const iar = (0,located/* located */.t4)({
    name: 'iar',
    title: 'IAR compilers',
    url: 'https://www.iar.com/knowledge/support/',
    family: 'build',
    commands: /\bicc\w{2,8}\b|\biarbuild\b/,
    marks: ['[Pe', '[Li', '[Ms', '[Be'],
    lines: [
        /^\s{0,12}(?:\[exec\] )?"(?<path>[^"]{1,400})",(?<line>\d{1,9}) {1,4}(?<severity>[Cc]atastrophic [Ee]rror|[Ff]atal [Ee]rror|FATAL ERROR|[Ii]nternal [Ee]rror|[Ee]rror|ERROR|[Ww]arning|WARNING|[Rr]emark|[Ii]nformation|[Ii]nfo|[Aa]dvisory)\[(?<rule>[A-Z][a-z]\d{1,6})\]: (?<message>.{1,1000})$/,
        /^\s{0,12}(?:\[exec\] )?(?<path>(?:[A-Za-z]:)?[^\s(:"][^(:"]{0,400})\((?<line>\d{1,9})\) ?: (?<severity>[Cc]atastrophic [Ee]rror|[Ff]atal [Ee]rror|FATAL ERROR|[Ii]nternal [Ee]rror|[Ee]rror|ERROR|[Ww]arning|WARNING|[Rr]emark|[Ii]nformation|[Ii]nfo|[Aa]dvisory)\[(?<rule>[A-Z][a-z]\d{1,6})\]: (?<message>.{1,1000})$/,
        /^(?<severity>[Cc]atastrophic [Ee]rror|[Ff]atal [Ee]rror|FATAL ERROR|[Ii]nternal [Ee]rror|[Ee]rror|ERROR|[Ww]arning|WARNING|[Rr]emark|[Ii]nformation|[Ii]nfo|[Aa]dvisory)\[(?<rule>[A-Z][a-z]\d{1,6})\]: (?<message>.{1,1000})$/,
    ],
    more: /^\s+\S/,
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/ineffassign.js
// errcheck, ineffassign and small kin:
//   stock.go:12:9:	file.Close()
//   stock.go:12:2: ineffectual assignment to err

const ineffassign = (0,located/* located */.t4)({
    name: 'ineffassign',
    title: 'ineffassign, errcheck, unconvert',
    url: 'https://github.com/kisielk/errcheck',
    family: 'lint',
    commands: /\b(?:ineffassign|errcheck|unconvert|unparam|deadcode|varcheck|structcheck|goconst|dupl|nakedret)\b/,
    marks: ['.go:'],
    tool: 'errcheck',
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:go)):(?<line>\d{1,9}):(?<column>\d{1,9}):\t(?<message>\S.{0,400})$/,
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:go)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<message>(?:ineffectual assignment to|unnecessary conversion|other occurrence|\d{1,6} other occurrence|\w{1,80} (?:always receives|is unused|naked returns)|unused (?:global|struct field|variable|function)).{0,400})$/,
    ],
});

;// CONCATENATED MODULE: ./lib/parse/formats/infer.js
// Infer:
//   src/main/java/com/example/depot/Stock.java:12: error: Null Dereference(Biabduction)

const infer = (0,located/* located */.t4)({
    name: 'infer',
    title: 'Infer',
    url: 'https://fbinfer.com/docs/all-issue-types',
    family: 'lint',
    commands: /\binfer\b/,
    marks: [': error: ', ': warning: '],
    probe: /:\d{1,9}: (?:error|warning): (?:[A-Z][A-Z0-9_]{4,60}|[A-Z]\w{2,30}(?: [A-Z]\w{1,30}){1,6})(?:\([A-Z]\w{2,40}\))?\n {2}\S/,
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:java|c|cc|cpp|m|mm|cs)):(?<line>\d{1,9}): (?<severity>error|warning|info): (?<message>[A-Z][A-Z0-9_]{4,60}|[A-Z]\w{2,30}(?: [A-Z]\w{1,30}){0,6})(?:\([A-Z]\w{2,40}\))?$/,
    ],
    more: /^ {1,8}\S/,
    severity: located/* asSaid */.mq,
    rule: (said) => (said.message ?? '').toUpperCase().replaceAll(' ', '_'),
});

// EXTERNAL MODULE: ./lib/parse/formats/infra.js
var infra = __webpack_require__(20894);
;// CONCATENATED MODULE: ./lib/parse/formats/intel.js
// The compilers of Intel:
//   src/stock.f90(12): error #6404: This name does not have a type.   [TOTAL]
//   src/stock.cpp(12): (col. 20) remark: LOOP WAS VECTORIZED.

const intel = (0,located/* located */.t4)({
    name: 'intel',
    title: 'Intel compilers',
    url: 'https://www.intel.com/content/www/us/en/developer/tools/oneapi/overview.html',
    family: 'build',
    commands: /\b(?:icc|icpc|ifort|ifx|icl)\b/,
    marks: ['): '],
    probe: /\(\d{1,9}\): (?:\(col\. \d{1,9}\) (?:remark|warning|error)|(?:catastrophic error|error|warning|remark|message) #\d{1,6}: )/,
    lines: [
        /^(?:\d{1,4}>)?(?<path>(?:[A-Za-z]:)?[^\s(:][^(:]{0,400})\((?<line>\d{1,9})\): (?:\(col\. (?<column>\d{1,9})\) )?(?<severity>catastrophic error|internal error|error|warning|remark|message)(?: #(?<rule>\d{1,6}))?: (?<message>.{1,1000})$/,
    ],
    more: /^(?:\s{2}|-+\^)/,
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/isort.js
// isort, checking:
//   ERROR: /home/runner/work/app/app/src/app/store.py Imports are incorrectly sorted and/or formatted.


const UNSORTED = /^ERROR: (?<path>.{1,400}?) (?<message>Imports are incorrectly sorted(?: and\/or formatted)?\.?)$/;
const FIXED = /^Fixing (?<path>.{1,400}\.pyi?)$/;
const isort = {
    name: 'isort',
    title: 'isort',
    url: 'https://pycqa.github.io/isort/docs/configuration/options.html',
    family: 'format',
    reads: 'log',
    commands: /\bisort\b/,
    probe: (text) => /^ERROR: [^\n]{1,400} Imports are incorrectly sorted|^Fixing \S[^\n]{0,400}\.pyi?$/m.test(text),
    open: (context) => diagnosticReader({
        tool: 'isort',
        heads: [UNSORTED, FIXED],
        goesOn: (text, { more }) => /^(?:---|\+\+\+|@@|[ +-])/.test(text) && (more.length > 0 || text.startsWith('--- ')),
        draft: ({ said }) => ({
            rule: 'imports',
            kind: 'style-rule',
            severity: said.message ? 'error' : 'warning',
            message: said.message ?? 'imports were sorted anew',
            location: (0,parse_draft/* locationOf */.A0)(said.path ?? ''),
        }),
    }, context),
};

;// CONCATENATED MODULE: ./lib/parse/formats/iverilog.js
// Icarus Verilog:
//   rtl/counter.v:12: syntax error

const iverilog = (0,located/* located */.t4)({
    name: 'iverilog',
    title: 'Icarus Verilog',
    url: 'https://steveicarus.github.io/iverilog/',
    family: 'build',
    commands: /\biverilog\b/,
    marks: ['.v:', '.sv:', '.vh:'],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:s?vh?|sva)):(?<line>\d{1,9}): (?:(?<severity>error|warning|sorry): )?(?<message>(?!assertion).{1,800})$/,
    ],
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/jasmine.js
// Jasmine's and Karma's console reporters:
//   1) money rounds half up
//     Message:
//       Expected 99 to be 100.





const jasmine_STARTED = /^(?:Started|Randomized with seed \d+)$/;
const TITLE = /^(?:(?<number>\d{1,6})\) (?<title>\S.{0,800})|Suite error: (?<suite>\S.{0,800}))$/;
const FAILURES = /^Failures:\s*$/;
const jasmine_END = /^(?:Pending:|Ran \d+ of \d+ specs|Incomplete: .{0,200}|Finished in .{1,60})\s*$/;
const jasmine_TOTAL = /^(?<specs>\d{1,7}) specs?, (?<failures>\d{1,7}) failures?(?:, (?<pending>\d{1,7}) pending specs?)?\s*$/;
const KARMA = /^(?<browser>\S.{0,80}? \([^()]{1,60}\)) (?<title>\S.{0,600}) FAILED$/;
const KARMA_TOTAL = /^(?:\S.{0,80}? \([^()]{1,60}\): )?Executed (?<ran>\d{1,7}) of (?<all>\d{1,7})(?: \((?<failed>\d{1,7}) FAILED\))?(?: \(skipped (?<skipped>\d{1,7})\))?.{0,80}\(/;
const NOT_RUN = /Not run because a beforeAll function failed/;
const EXPECTED = /^Expected (?<actual>.{1,200}?) to (?:be|equal) (?<expected>.{1,200}?)\.$/;
function jasmine_openRuns(context) {
    const state = { context, counts: noCounts(), failures: [], current: null, details: false, running: false, karma: null };
    return {
        push: (lines) => {
            for (const line of lines)
                jasmine_take(state, line);
        },
        end: () => jasmine_complete(state),
    };
}
function jasmine_take(state, line) {
    const { text } = line;
    if (jasmine_STARTED.test(text))
        state.running = true;
    if (FAILURES.test(text))
        state.details = true;
    const karma = text.includes('FAILED') || text.includes('Executed ') ? KARMA_TOTAL.exec(text)?.groups : undefined;
    if (karma)
        return takeKarma(state, karma);
    const failed = text.endsWith('FAILED') ? KARMA.exec(text)?.groups : undefined;
    if (failed?.title)
        return jasmine_begin(state, line, { title: failed.title, isSuite: false });
    const total = jasmine_TOTAL.exec(text)?.groups;
    if (total)
        return jasmine_takeTotal(state, total);
    if (jasmine_END.test(text))
        Object.assign(state, { current: null, details: false });
    const title = state.details ? TITLE.exec(text)?.groups : undefined;
    if (title)
        return jasmine_begin(state, line, { title: title.title ?? title.suite ?? '', isSuite: title.suite !== undefined });
    if (state.current && (/^\s/.test(text) || !text))
        extendBlock(state.current, line);
    else if (text)
        state.current = null;
}
function jasmine_begin(state, line, said) {
    state.current = { ...beginBlock(line), ...said };
    if (state.failures.length < state.context.limits.findings)
        state.failures.push(state.current);
}
function takeKarma(state, said) {
    state.current = null;
    state.karma = { ran: Number(said.ran), failed: Number(said.failed ?? 0), skipped: Number(said.skipped ?? 0) };
}
function jasmine_takeTotal(state, said) {
    Object.assign(state, { running: false, current: null, details: false });
    const [failed, skipped] = [Number(said.failures), Number(said.pending ?? 0)];
    counts_count(state.counts, 'failed', failed);
    counts_count(state.counts, 'skipped', skipped);
    counts_count(state.counts, 'passed', Math.max(0, Number(said.specs) - failed - skipped));
}
function jasmine_complete(state) {
    const { counts, karma } = state;
    if (karma && counts.passed === null)
        Object.assign(counts, { passed: karma.ran - karma.failed, failed: karma.failed, skipped: karma.skipped });
    const notRun = [];
    return { findings: state.failures.flatMap((failure) => jasmine_toFinding(failure, state.context, notRun)), ...counts, truncated: state.running, notRun };
}
function jasmine_toFinding(failure, context, notRun) {
    const lines = failure.lines.filter((line) => !/^\s*(?:Message|Stack):\s*$/.test(line) && !/^\s*at <Jasmine>\s*$/.test(line));
    const error = (0,error_text/* errorText */.kc)(lines);
    if (NOT_RUN.test(error.message)) {
        notRun.push(failure.title);
        return [];
    }
    const compared = EXPECTED.exec(error.message)?.groups;
    return [
        (0,parse_draft/* findingOf */.hD)({
            tool: 'jasmine',
            message: error.message || failure.title,
            detail: error.detail,
            location: error.place,
            frames: error.frames,
            test: failure.isSuite ? null : { suite: '', name: failure.title, file: null },
            facts: {
                ...error.facts,
                ...(compared?.expected ? { expected: compared.expected } : {}),
                ...(compared?.actual ? { actual: compared.actual } : {}),
                ...(failure.isSuite ? { hook: 'beforeAll' } : {}),
            },
            source: spanOf(failure, context),
            scope: failure.scope,
        }, context.limits.detailChars),
    ];
}
const jasmine = {
    name: 'jasmine',
    title: 'Jasmine and Karma',
    url: 'https://jasmine.github.io/setup/nodejs.html',
    family: 'unit',
    reads: 'log',
    commands: /\b(?:jasmine|karma|ng test)\b/,
    probe: (text) => /^\d{1,7} specs?, \d{1,7} failures?/m.test(text) || /^Randomized with seed \d{1,9}\nStarted$/m.test(text) || /Executed \d+ of \d+ /.test(text),
    open: (0,scoped/* perScope */.W)(jasmine_openRuns),
};

;// CONCATENATED MODULE: ./lib/parse/formats/javac.js
// The Java compiler, run by itself, by Ant (`[javac]` before each line) or by Gradle:
//   src/main/java/com/example/depot/Stock.java:17: error: cannot find symbol
//           catalog.find(item.sku());
//                            ^
//     symbol:   method sku()



const javac_PREFIX = /^\s{0,40}\[(?:javac|ant:javac|groovyc|aspectj|errorprone)\] ?/;
const javac_HEAD = new RegExp(`^${(0,located/* pathOf */.XM)('java|groovy|aj')}:(?<line>\\d{1,9}): (?:(?<severity>error|warning): )?(?:\\[(?<rule>[\\w-]{1,80})\\] ?)?(?<message>\\S.{0,2000})$`);
const GLOBAL = /^(?<severity>error|warning): (?:\[(?<rule>[\w-]{1,80})\] ?)?(?<message>(?:file not found|invalid (?:source|target|flag|class path)|release version|no source files|(?:module|class|package) \S{1,200} (?:not found|is)|[Ss]ource option|[Tt]arget option|cannot access|error (?:reading|while)|unmappable|bad (?:class|path|source)|Class names|option |plug-in not found|the following|duplicate class|Annotation processor|SourceVersion|No SupportedSourceVersion|Supported source version|\[options\]|bootstrap class path|location of system modules|Can't|could not).{0,2000})$/;
const WERROR = /^error: warnings found and -Werror specified$/;
const javac_COUNT = /^\d{1,9} (?:errors?|warnings?)$/;
const CARET = /^\s{0,4000}\^\s{0,40}$/;
function javac_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    const heads = [];
    let strict = /(?:^|\s)-Werror\b/.test(context.command ?? '');
    let pointed = false;
    const begin = (line, text) => {
        const said = (text.includes('.java:') || text.includes('.groovy:') || text.includes('.aj:') ? javac_HEAD.exec(text) : null)?.groups ?? GLOBAL.exec(text)?.groups;
        if (!said?.message || (!said.severity && !said.rule && !isAntError(line.text)))
            return false;
        heads.push(drafts.begin({
            tool: 'javac',
            severity: said.severity === 'warning' || (said.rule && said.severity !== 'error') ? 'warning' : 'error',
            rule: said.rule ?? null,
            message: said.message,
            location: said.path === undefined ? null : (0,parse_draft/* locationOf */.A0)(said.path, said.line),
        }, line));
        pointed = false;
        return true;
    };
    const extend = (line, text) => {
        const draft = drafts.current;
        if (!draft)
            return;
        if (line.number !== draft.to + 1 || javac_COUNT.test(text) || !belongs(draft, text, pointed))
            return drafts.close();
        if (!pointed && CARET.test(text)) {
            pointed = true;
            if (draft.location)
                draft.location = { ...draft.location, column: text.indexOf('^') + 1 };
        }
        drafts.extend(line, text);
    };
    return {
        push(lines) {
            for (const line of lines) {
                const text = line.text.includes('[') ? line.text.replace(javac_PREFIX, '') : line.text;
                if (WERROR.test(text)) {
                    strict = true;
                    drafts.close();
                }
                else if (!begin(line, text))
                    extend(line, text);
            }
        },
        end() {
            if (strict)
                for (const head of heads)
                    head.severity = 'error';
            return { findings: drafts.findings(true) };
        },
    };
}
const isAntError = (text) => text.includes('[javac] ');
/** The code and its caret come first, at most eight lines below the head; then only indented lines. */
const belongs = (draft, text, pointed) => pointed ? /^\s+\S/.test(text) : draft.location !== null && draft.more.length < 8 && text !== '';
const javac = {
    name: 'javac',
    title: 'Java compiler',
    url: 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/javac.html',
    family: 'build',
    reads: 'log',
    commands: /\bjavac\b/,
    marks: ['.java:', '.groovy:', '.aj:', 'error: file not found', 'error: invalid source', 'error: release version', 'error: no source files', '-Werror'],
    probe: (text) => (text.includes('.java:') && /\.(?:java|groovy|aj):\d{1,9}: (?:error|warning): |\[javac\] .{1,400}\.(?:java|groovy|aj):\d+: /.test(text)) ||
        (text.includes('error: ') &&
            /^error: (?:file not found: |invalid source release|release version \d+ not|no source files$|warnings found and -Werror)/m.test(text)),
    open: javac_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/javadoc.js
// Javadoc before version 9, by itself and in Ant; later versions print as javac does:
//     [javadoc] src/Stock.java:12: warning - Tag @link: reference not found: Ledger

const javadoc = (0,located/* located */.t4)({
    name: 'javadoc',
    title: 'Javadoc',
    url: 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/javadoc.html',
    family: 'build',
    commands: /\bjavadoc\b/,
    marks: ['warning - ', 'error - '],
    lines: [
        /^\s{0,12}(?:\[javadoc\] |\[WARNING\] |\[ERROR\] )?(?:(?<path>(?:[A-Za-z]:)?[^\s:[][^:]{0,400}\.java):(?<line>\d{1,9}): |(?:[\w-]{3,20}): )?(?<severity>warning|error) - (?<message>.{1,800})$/,
    ],
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/jest.js
// Jest's console reporters (default, verbose), from version 15 on:
//   FAIL test/account.test.js
//     ● account › shows its holder
//
//       TypeError: Cannot read properties of undefined (reading 'trim')





const jest_FILE = /^ ?(?<verdict>PASS|FAIL|RUNS) {1,4}(?:(?<project>[^\s/\\.][^/\\]{0,60}?) {1,3})?(?<file>[^\s(][^\s]{0,400}\.(?!(?:Test|Example|Fuzz)[A-Z_])[\w.]{1,20})(?: \(.{1,60}\))?\s*$/;
const jest_TITLE = /^ {0,2}● {1,2}(?<title>\S.{0,1000}?)\s*$/;
const jest_TEST = /^(?<indent> {2,60})(?<mark>[✓✕√×○✎]) (?:skipped |todo )?(?<name>\S.{0,600}?)(?: \([\d.,]+ ?m?s\))?$/;
const jest_GROUP = /^(?<indent> {2,60})(?<title>[^\s●›•✓✕√×○✎|].{0,400})$/;
const jest_SUMMARY = /^(?<what>Test Suites|Tests|Snapshots|Time): {1,8}(?<said>\S.{0,300})$/;
const CLOSING = /^(?:Snapshot Summary|Summary of all failing tests|Ran all test suites|-{3,}[|-]|={10,} Coverage|Watch Usage| › \d+ snapshot)/;
const THRESHOLD = /^Jest: (?:Coverage for|"(?<what>.{1,200})" coverage threshold for) .{1,300}$/;
const NOT_TESTS = /^(?:Console|process\.exit called with|Cannot log after tests are done|Deprecation Warning|Validation Warning|Multiple versions)/;
const SUITE_FAILED = /^(?:.{0,300} › )?Test suite failed to run$/;
const CONFIG = /^(?:Validation Error|Multiple configurations found|Project configuration)/;
function jest_openRuns(context) {
    const state = {
        context,
        counts: noCounts(),
        failures: [],
        extra: [],
        passed: [],
        groups: [],
        current: null,
        file: null,
        listing: false,
        running: false,
    };
    return {
        push(lines) {
            for (const line of lines)
                jest_take(state, line);
        },
        end: () => jest_complete(state),
    };
}
function jest_take(state, line) {
    const { text } = line;
    const file = text.includes('PASS') || text.includes('FAIL') || text.includes('RUNS') ? jest_FILE.exec(text)?.groups : undefined;
    if (file)
        return takeFile(state, file.file ?? '');
    const title = text.startsWith('  ●') || text.startsWith('●') ? jest_TITLE.exec(text)?.groups?.title : undefined;
    if (title)
        return takeTitle(state, title, line);
    const summary = jest_SUMMARY.exec(text)?.groups;
    if (summary)
        return takeSummary(state, summary);
    if (CLOSING.test(text))
        state.current = null;
    const threshold = text.startsWith('Jest: ') ? THRESHOLD.exec(text) : null;
    if (threshold)
        state.extra.push(thresholdFinding(line, state.context));
    else if (state.current)
        jest_extend(state, state.current, line);
    else if (state.listing)
        takeListed(state, text);
}
function takeFile(state, file) {
    Object.assign(state, { file, running: true, listing: true, current: null });
    state.groups.length = 0;
}
function takeTitle(state, title, line) {
    state.listing = false;
    state.current = null;
    if (NOT_TESTS.test(title) || (!state.file && !CONFIG.test(title) && !SUITE_FAILED.test(title)))
        return;
    const failure = { ...beginBlock(line), title, file: state.file };
    if (state.failures.length < state.context.limits.findings)
        state.failures.push(failure);
    state.current = failure;
}
/** A block's lines are indented; what is not, and says something, ends it. */
function jest_extend(state, current, line) {
    if (line.text.trim() && !line.text.startsWith(' '))
        state.current = null;
    else
        extendBlock(current, line);
}
function takeListed(state, text) {
    const test = jest_TEST.exec(text)?.groups;
    const indent = (test?.indent ?? jest_GROUP.exec(text)?.groups?.indent ?? '').length;
    while ((state.groups.at(-1)?.indent ?? -1) >= indent)
        state.groups.pop();
    if (test?.mark === '✓' || test?.mark === '√') {
        const suite = state.groups.map((group) => group.title).join(' > ') || state.file || '';
        if (state.passed.length < state.context.limits.outcomes)
            state.passed.push({ suite, name: test.name ?? '', file: state.file });
    }
    else if (!test && indent > 0)
        state.groups.push({ indent, title: text.trim() });
}
function takeSummary(state, said) {
    Object.assign(state, { current: null, listing: false });
    if (said.what === 'Tests')
        countWords(state.counts, said.said ?? '');
    if (said.what === 'Time' || said.what === 'Tests')
        Object.assign(state, { running: false, file: null });
}
function thresholdFinding(line, context) {
    return (0,parse_draft/* findingOf */.hD)({
        tool: 'jest',
        rule: 'coverageThreshold',
        kind: 'budget',
        message: line.text.slice('Jest: '.length),
        scope: line.scope,
        source: { path: context.source, line: line.number, endLine: line.number },
    }, context.limits.detailChars);
}
function jest_complete(state) {
    const seen = new Set();
    const fresh = state.failures.filter(({ file, title, lines }) => {
        const key = SUITE_FAILED.test(title) ? `${file}\n${title}\n${lines.join('\n')}` : `${file}\n${title}`;
        return !seen.has(key) && Boolean(seen.add(key));
    });
    const notRun = fresh.flatMap(({ file, title }) => (file && SUITE_FAILED.test(title) ? [file] : []));
    return {
        findings: [...fresh.map((failure) => jest_toFinding(failure, state.context)), ...state.extra],
        ...state.counts,
        passedTests: state.passed,
        truncated: state.running || fresh.some(({ title }) => CONFIG.test(title)),
        notRun: [...new Set(notRun)],
    };
}
function jest_toFinding(failure, context) {
    const { title, file, lines } = failure;
    const error = (0,error_text/* errorText */.kc)(lines);
    const isTest = file !== null && !SUITE_FAILED.test(title) && !CONFIG.test(title);
    const segments = title.split(' › ');
    const kind = CONFIG.test(title) ? 'config-valid' : error.kind;
    return (0,parse_draft/* findingOf */.hD)({
        tool: 'jest',
        message: error.message || title,
        detail: error.detail,
        location: file && !isTest && !CONFIG.test(title) ? (0,error_text/* loadPlace */.cX)(file, error.frames) : (error.place ?? (file ? (0,parse_draft/* locationOf */.A0)(file) : null)),
        frames: error.frames,
        test: isTest ? { suite: segments.slice(0, -1).join(' > ') || file, name: segments.at(-1) ?? '', file } : null,
        facts: error.facts,
        ...(kind ? { kind } : {}),
        source: spanOf(failure, context),
        scope: failure.scope,
    }, context.limits.detailChars);
}
const jest = {
    name: 'jest',
    title: 'Jest',
    url: 'https://jestjs.io/docs/cli',
    family: 'unit',
    reads: 'log',
    commands: /\b(?:jest|react-scripts test|craco test|tsdx test)\b/,
    probe: (text) => /^ ?(?:PASS|FAIL) {1,4}.{0,60}\S{1,400}\.(?!(?:Test|Example|Fuzz)[A-Z_])\w{1,10}(?: \(.{1,60}\))?\s*$/m.test(text) ||
        /^Test Suites: {1,8}\d/m.test(text) ||
        /^(?: {2}●.{1,300}Test suite failed to run|● (?:Validation Error|Multiple configurations found)\b.{0,20})$/m.test(text),
    open: (0,scoped/* perScope */.W)(jest_openRuns),
};

;// CONCATENATED MODULE: ./lib/parse/formats/junit-console.js
// The JUnit Platform's console launcher, also inside Ant:
//   Failures (1):
//     JUnit Jupiter:StockTest:ships()
//       MethodSource [className = 'com.example.depot.StockTest', methodName = 'ships', methodParameterTypes = '']
//       => org.opentest4j.AssertionFailedError: expected: <3> but was: <4>


const junit_console_PREFIX = /^\s{0,20}\[(?:junit\w{0,10}|java|exec)\] ?/;
const junit_console_HEAD = /^ {2}JUnit (?:Jupiter|Vintage|Platform Suite):(?<path>\S.{0,600})$/;
const SOURCE = /^ {4}(?:Method|Class)Source \[className = '(?<suite>[\w.$]{1,300})'(?:, methodName = '(?<name>[^']{1,300})')?/;
const MESSAGE = /^ {4}=> (?<message>.{1,2000})$/;
const junit_console_FRAME = /^ {7}(?:[\w.@-]{0,80}\/)?(?<name>[\w.$<>]{1,300})\((?<file>[\w$-]{1,120}\.\w{1,8}):(?<line>\d{1,9})\)$/;
const junit_console_COUNT = /^\[ {1,12}(?<count>\d{1,9}) tests (?<what>skipped|successful|failed|aborted) {1,12}\]$/;
function junit_console_open(context) {
    const state = { drafts: (0,collect/* collector */.g)(context), counts: new Map(), listing: false };
    return {
        push(lines) {
            for (const line of lines)
                junit_console_take(state, line, line.text.replace(junit_console_PREFIX, ''));
        },
        end() {
            const of = (what) => state.counts.get(what) ?? 0;
            const told = state.counts.size ? { passed: of('successful'), failed: of('failed'), skipped: of('skipped') + of('aborted') } : {};
            return { findings: state.drafts.findings().map(collect/* placedInTest */.D), ...told };
        },
    };
}
function junit_console_take(state, line, text) {
    const count = text.startsWith('[') ? junit_console_COUNT.exec(text)?.groups : undefined;
    if (count?.what)
        state.counts.set(count.what, (state.counts.get(count.what) ?? 0) + Number(count.count));
    if (/^Failures \(\d{1,9}\):$/.test(text))
        state.listing = true;
    else if (/^Test run finished/.test(text))
        state.listing = false;
    const head = state.listing ? junit_console_HEAD.exec(text)?.groups?.path : undefined;
    if (head) {
        const parts = head.split(':');
        state.drafts.begin({ tool: 'junit-console', message: '', test: { suite: parts.slice(0, -1).join(':'), name: (parts.at(-1) ?? '').replace(/\(\)$/, ''), file: null } }, line);
    }
    else if (!state.listing || count)
        state.drafts.close();
    else
        junit_console_extend(state, line, text);
}
function junit_console_extend(state, line, text) {
    const draft = state.drafts.current;
    if (!draft?.test)
        return;
    const source = SOURCE.exec(text)?.groups;
    const message = MESSAGE.exec(text)?.groups?.message;
    const frame = junit_console_FRAME.exec(text)?.groups;
    if (source?.suite)
        draft.test = { ...draft.test, suite: source.suite };
    if (message && !draft.message)
        draft.message = message;
    if (frame?.file && draft.frames.length < 30) {
        const folders = (frame.name ?? '').split('.').slice(0, -2);
        draft.frames.push({ ...(0,parse_draft/* locationOf */.A0)([...folders, frame.file].join('/'), frame.line), name: frame.name ?? null, origin: 'unknown' });
    }
    state.drafts.extend(line, text);
}
const junitConsole = {
    name: 'junit-console',
    title: 'JUnit console launcher',
    url: 'https://junit.org/junit5/docs/current/user-guide/#running-tests-console-launcher',
    family: 'unit',
    reads: 'log',
    commands: /junit-platform-console/,
    marks: ['Failures (', ' tests successful'],
    probe: (text) => (text.includes('Failures (') && /(?:^|\] )Failures \(\d{1,9}\):$/m.test(text)) ||
        (text.includes(' tests successful') && /\[ {1,12}\d+ tests successful {1,12}\]/.test(text)),
    open: junit_console_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/k6.js
// k6's thresholds and checks:
//   ✗ http_req_duration..............: avg=812ms min=12ms med=… p(95)=1.2s
//   level=error msg="thresholds on metrics 'http_req_duration' have been crossed"
//     ✗ status is 200
//      ↳  66% — ✓ 2 / ✗ 1

const CROSSED = /thresholds on metrics '(?<metrics>[^']{1,400})' have been (?:breached|crossed)|msg="some thresholds have failed"/;
const METRIC = /^\s{0,8}✗ (?<metric>[\w{}:,"= /-]{2,120}?)\.{2,80}: (?<values>.{1,400})$/;
const NEW_METRIC = /^\s{2,8}(?<metric>[a-z_][\w{}:,"=/-]{1,120})$/;
const k6_THRESHOLD = /^\s{2,8}✗ '(?<threshold>[^']{1,120})' (?<values>\S.{0,300})$/;
const CHECK = /^\s{2,12}✗ (?<name>\S.{0,300})$/;
const RATE = /^\s{2,12}↳ {1,4}(?<rate>\d{1,3}%) — ✓ (?<passed>\d{1,12}) \/ ✗ (?<failed>\d{1,12})$/;
const k6_ERROR = /level=error msg="(?<message>(?!thresholds|some thresholds)[^"]{1,600})"/;
function k6_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    const told = new Set();
    const crossed = [];
    let check = null;
    let metric = '';
    const budget = (name, values, line) => {
        told.add(name.replace(/\{.*$/, ''));
        const draft = drafts.begin({ tool: 'k6', rule: name, message: `threshold on ${name} crossed: ${values.trim()}` }, line);
        draft.kind = 'budget';
        drafts.close();
    };
    const take = (line) => {
        const over = CROSSED.exec(line.text);
        if (over)
            crossed.push({ line, metrics: (over.groups?.metrics ?? '').split(', ').filter(Boolean) });
        const old = METRIC.exec(line.text)?.groups;
        const threshold = k6_THRESHOLD.exec(line.text)?.groups;
        const rate = RATE.exec(line.text)?.groups;
        const error = k6_ERROR.exec(line.text)?.groups?.message;
        if (old?.metric)
            budget(old.metric, old.values ?? '', line);
        else if (threshold)
            budget(metric, `${threshold.threshold}, ${threshold.values}`, line);
        else if (rate && check) {
            drafts.begin({ tool: 'k6', severity: 'warning', message: `${check.name}: ${rate.rate} of ${Number(rate.passed) + Number(rate.failed)} checks passed` }, check.line).to = line.number;
            drafts.close();
        }
        else if (error)
            drafts.begin({ tool: 'k6', message: error.replaceAll('\\n', ' ') }, line);
        metric = NEW_METRIC.exec(line.text)?.groups?.metric ?? metric;
        const name = old || threshold ? undefined : CHECK.exec(line.text)?.groups?.name;
        check = name ? { name, line } : null;
    };
    return {
        push: (lines) => lines.forEach(take),
        end() {
            for (const { line, metrics } of crossed)
                for (const name of metrics)
                    if (!told.has(name.replace(/\{.*$/, '')))
                        budget(name, '', line);
            return { findings: drafts.findings(true) };
        },
    };
}
const k6 = {
    name: 'k6',
    title: 'k6',
    url: 'https://grafana.com/docs/k6/latest/using-k6/thresholds/',
    family: 'smoke',
    reads: 'log',
    commands: /\bk6\b/,
    marks: ["thresholds on metrics '", 'some thresholds have failed', '↳', '✗ '],
    probe: (text) => CROSSED.test(text) ||
        (text.includes('↳') && /^\s{2,12}↳ {1,4}\d{1,3}% — ✓ \d+ \/ ✗ \d+$/m.test(text)) ||
        (text.includes('✗ ') && /^\s{0,8}✗ [\w{}:,"=/-]{2,120}?\.{2,80}: /m.test(text)),
    open: k6_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/karma.js
// Karma with the mocha reporter (karma-mocha-reporter):
//   SUMMARY:
//   ✔ 1536 tests completed
//   ✖ 30 tests failed
//
//   FAILED TESTS:





const karma_TOTAL = /^[✔✖ℹ√×] (?<number>\d{1,7}) tests? (?<what>completed|failed|skipped)$/;
const DETAILS = /^FAILED TESTS:$/;
const karma_FAILED = /^(?<indent> {2,60})[✖×] (?<title>\S.{0,600})$/;
const karma_GROUP = /^(?<indent> {2,60})(?<title>\S.{0,400})$/;
const BROWSER = /^\s{2,60}\S.{0,60} \d[\d.]{0,20} \([^()]{1,60}\)$/;
function karma_openRuns(context) {
    const state = { context, counts: noCounts(), failures: [], groups: [], current: null, details: false, indent: 99 };
    return {
        push: (lines) => {
            for (const line of lines)
                karma_take(state, line);
        },
        end: () => ({ findings: state.failures.map((failure) => karma_toFinding(failure, context)), ...state.counts }),
    };
}
function karma_take(state, line) {
    const { text } = line;
    const total = karma_TOTAL.exec(text)?.groups;
    if (total)
        return counts_count(state.counts, total.what === 'completed' ? 'passed' : total.what === 'failed' ? 'failed' : 'skipped', Number(total.number));
    if (DETAILS.test(text))
        Object.assign(state, { details: true, current: null, indent: 99 });
    else if (state.details)
        takeDetail(state, line);
}
function takeDetail(state, line) {
    const { text } = line;
    const failed = karma_FAILED.exec(text)?.groups;
    const indent = text.search(/\S/);
    if (failed?.title) {
        karma_close(state.groups, indent);
        state.current = { ...beginBlock(line), titles: [...state.groups.map((group) => group.title), failed.title] };
        state.indent = indent;
        if (state.failures.length < state.context.limits.findings)
            state.failures.push(state.current);
    }
    else if (indent === 0)
        Object.assign(state, { details: false, current: null });
    else if (state.current && (indent < 0 || indent >= state.indent)) {
        if (!BROWSER.test(text))
            extendBlock(state.current, line);
    }
    else if (indent > 0) {
        const title = karma_GROUP.exec(text)?.groups?.title ?? '';
        karma_close(state.groups, indent);
        state.groups.push({ indent, title });
        Object.assign(state, { current: null, indent: 99 });
    }
}
function karma_close(groups, indent) {
    while ((groups.at(-1)?.indent ?? -1) >= indent)
        groups.pop();
}
function karma_toFinding(failure, context) {
    const error = (0,error_text/* errorText */.kc)(failure.lines);
    return (0,parse_draft/* findingOf */.hD)({
        tool: 'karma',
        message: error.message || failure.titles.join(' '),
        detail: error.detail,
        location: error.place,
        frames: error.frames,
        facts: error.facts,
        test: { suite: failure.titles.slice(0, -1).join(' > '), name: failure.titles.at(-1) ?? '', file: null },
        source: spanOf(failure, context),
        scope: failure.scope,
    }, context.limits.detailChars);
}
const karma = {
    name: 'karma',
    title: 'Karma (mocha reporter)',
    url: 'https://github.com/litixsoft/karma-mocha-reporter',
    family: 'unit',
    reads: 'log',
    commands: /\bkarma\b/,
    probe: (text) => /^[✔✖ℹ√×] \d{1,7} tests? (?:completed|failed|skipped)$/m.test(text),
    open: (0,scoped/* perScope */.W)(karma_openRuns),
};

;// CONCATENATED MODULE: ./lib/parse/formats/knip.js
// Knip's default (symbols) reporter:
//   Unused exports (1)
//   percent  src/money.js:8:14



const knip_HEADING = /^(?<what>Unused (?:files|dependencies|devDependencies|optionalDependencies|optional peerDependencies|exports|exported types|exported enum members|exported class members|nsExports|nsTypes|catalog entries)|Referenced optional peerDependencies|Unlisted (?:dependencies|binaries)|Unresolved imports|Exports in used namespace|Exported types in used namespace|Duplicate exports)(?: in .{1,200})? \((?<count>\d{1,7})\)$/;
const knip_PLACED = /^(?<symbol>\S.{0,300}?) {2,}(?:(?<type>\S.{0,80}?) {2,})?(?<path>\S.{0,400}?)(?::(?<line>\d{1,7})(?::(?<column>\d{1,7}))?)?\s*$/;
const knip_FILE = /^(?<path>\S.{0,400}?)\s*$/;
function knip_openLines(context) {
    const drafts = (0,collect/* collector */.g)(context);
    let what = null;
    let left = 0;
    const take = (line) => {
        const heading = knip_HEADING.exec(line.text)?.groups;
        if (heading?.what) {
            what = heading.what;
            left = Number(heading.count);
        }
        else if (what && left > 0 && line.text.trim()) {
            left--;
            issue(what, line);
        }
        else
            what = null;
    };
    const issue = (rule, line) => {
        const said = (knip_PLACED.exec(line.text) ?? knip_FILE.exec(line.text))?.groups;
        if (!said?.path)
            return;
        const message = said.symbol ? `${rule}: ${said.symbol}` : rule;
        drafts.begin({ tool: 'knip', rule, message, location: (0,parse_draft/* locationOf */.A0)(said.path, said.line, said.column) }, line).kind = /^Unresolved/.test(rule)
            ? 'module-exists'
            : 'style-rule';
        drafts.close();
    };
    return {
        push: (lines) => lines.forEach(take),
        end: () => ({ findings: drafts.findings() }),
    };
}
const knip = {
    name: 'knip',
    title: 'Knip',
    url: 'https://knip.dev/features/reporters',
    family: 'lint',
    reads: 'log',
    commands: /\bknip\b/,
    probe: (text) => /^(?:Unused (?:files|dependencies|devDependencies|exports|exported types)|Unlisted (?:dependencies|binaries)|Unresolved imports|Duplicate exports)(?: in .{1,200})? \(\d{1,7}\)$/m.test(text),
    open: (0,scoped/* perScope */.W)(knip_openLines),
};

;// CONCATENATED MODULE: ./lib/parse/formats/kotlinc.js
// The Kotlin compiler, in Gradle, Maven and alone:
//   e: file:///home/runner/work/depot/depot/src/main/kotlin/Stock.kt:12:5 Unresolved reference: total
//   e: /home/runner/work/depot/depot/src/main/kotlin/Stock.kt: (12, 5): Unresolved reference: total
//   src/main/kotlin/Stock.kt:12:5: error: unresolved reference: total

const kotlinc_PATH = '(?<path>(?:[A-Za-z]:)?[^\\s:][^:]{0,400}?\\.(?:kts?|java))';
const kotlinc = (0,located/* located */.t4)({
    name: 'kotlinc',
    title: 'Kotlin compiler',
    url: 'https://kotlinlang.org/docs/command-line.html',
    family: 'build',
    commands: /\bkotlinc?\b|\bgradlew?\b/,
    marks: ['.kt:', '.kts:'],
    lines: [
        new RegExp(`^(?<severity>e|w): (?:file:\\/\\/)?${kotlinc_PATH}:(?<line>\\d{1,9}):(?<column>\\d{1,9}):? (?<message>.{1,1500})$`),
        new RegExp(`^(?<severity>e|w): ${kotlinc_PATH}: ?\\((?<line>\\d{1,9}), (?<column>\\d{1,9})\\): (?<message>.{1,1500})$`),
        new RegExp(`^${kotlinc_PATH}:(?<line>\\d{1,9}):(?<column>\\d{1,9}): (?<severity>error|warning): (?<message>(?!.{0,600} \\[[A-Z]\\w{2,80}\\]$).{1,1500})$`),
    ],
    severity: (said) => (0,located/* asSaid */.mq)({ severity: said.severity === 'e' ? 'error' : said.severity === 'w' ? 'warning' : said.severity }),
    more: /^\s+\S/,
    unique: true,
});

;// CONCATENATED MODULE: ./lib/parse/formats/ktlint.js
// ktlint:
//   src/main/kotlin/com/example/depot/Stock.kt:12:5: Unexpected indentation (4) (should be 8) (standard:indent)

const ktlint = (0,located/* located */.t4)({
    name: 'ktlint',
    title: 'ktlint',
    url: 'https://pinterest.github.io/ktlint/',
    family: 'lint',
    commands: /\bktlint\b/,
    marks: ['.kt:', '.kts:'],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:kts?)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?!error: |warning: |e: |w: )(?<message>\S.{0,2000}?) \((?<rule>(?:[\w-]{1,40}:)?[a-z][a-z0-9-]{2,60})\)(?: \(cannot be auto-corrected\))?$/,
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:kts?)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<message>(?:Not a valid Kotlin file|Parse error).{0,600})$/,
    ],
});

;// CONCATENATED MODULE: ./lib/parse/formats/kube-linter.js
// KubeLinter:
//   /home/runner/work/ledger/ledger/deploy/web.yaml: (object: <no namespace>/web apps/v1, Kind=Deployment) container "web" does not have a read-only root file system (check: no-read-only-root-fs, remediation: Set readOnlyRootFilesystem to true.)

const kubeLinter = (0,located/* located */.t4)({
    name: 'kube-linter',
    title: 'KubeLinter',
    url: 'https://docs.kubelinter.io/',
    family: 'policy',
    commands: /\bkube-linter\b/,
    marks: ['(object: '],
    kind: 'policy',
    lines: [/^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}): \(object: .{1,300}?\) (?<message>.{1,1000}?) \(check: (?<rule>[\w-]{1,80}), remediation: .{0,1500}\)$/],
});

;// CONCATENATED MODULE: ./lib/parse/formats/kubeconform.js
// kubeconform and kubeval:
//   deploy/web.yaml - Deployment web is invalid: problem validating schema. Check JSON formatting: ...

const kubeconform = (0,located/* located */.t4)({
    name: 'kubeconform',
    title: 'kubeconform',
    url: 'https://github.com/yannh/kubeconform',
    family: 'policy',
    commands: /\bkube(?:conform|val)\b/,
    marks: [' is invalid: ', ' failed validation: ', 'contains an invalid '],
    kind: 'policy',
    lines: [
        /^(?<path>\S.{0,300}?) - (?<message>(?:\w{1,60} \S{1,200} (?:is invalid|failed validation): |failed validation: |error while parsing: ).{1,1500})$/,
        /^(?:WARN|ERR) {2}- (?<path>\S.{0,300}?) contains an invalid (?<message>.{1,1500})$/,
    ],
});

;// CONCATENATED MODULE: ./lib/parse/formats/kubectl.js
// What a Kubernetes server refuses, as kubectl prints it:
//   Error from server (Invalid): error when creating "deploy/web.yaml": admission webhook "policy.example.com" denied the request: …
//   The Deployment "web" is invalid: spec.replicas: Invalid value: -1: must be greater than or equal to 0
//   error: error validating "deploy/web.yaml": error validating data: unknown field "spec.replcas"

const kubectl = (0,located/* located */.t4)({
    name: 'kubectl',
    title: 'Kubernetes server and kubectl',
    url: 'https://kubernetes.io/docs/reference/kubectl/',
    family: 'policy',
    kind: 'policy',
    commands: /\b(?:kubectl|oc|kustomize|skaffold|argocd)\b/,
    marks: [
        'Error from server',
        ' is invalid: ',
        'error: error validating',
        'denied request',
        'unable to recognize',
        'ValidatingAdmissionPolicy',
        'the server doesn',
        'timed out waiting for the condition',
        'exceeded its progress deadline',
        'accumulating resources',
    ],
    lines: [
        /^Error from server \((?<rule>\w{3,40})\): (?<message>(?:error when \w{3,20}ing "(?<path>[^"]{1,300})": )?.{1,2000})$/,
        /^(?<message>The \w{2,60} "(?:[^"]{1,200})" is invalid: .{1,1500})$/,
        /^error: (?<message>(?:error (?:validating|parsing) "?(?<path>[^"\s]{1,300}?)"?: .{0,200}?(?:line (?<line>\d{1,9}): .{0,600}|.{0,800})|unable to (?:recognize|decode|read) "(?:[^"]{1,300})": .{1,600}|timed out waiting for the condition.{0,200}|deployment "[^"]{1,200}" exceeded its progress deadline|the server doesn't have a resource type .{1,120}|resource mapping not found for .{1,600}|no matches for kind .{1,200}|You must be logged in to the server.{0,120}))$/,
        /^(?<message>(?:The|error: the) .{1,120} ValidatingAdmissionPolicy '[^']{1,200}' with binding '[^']{1,200}' denied request: .{1,1000})$/,
        /^Error: (?<message>accumulating resources: .{1,1000})$/,
    ],
    unique: true,
    more: /^(?:\s+\S|\* )/,
});

;// CONCATENATED MODULE: ./lib/parse/formats/ld.js
// Linkers: GNU ld, gold, LLVM's lld, Apple's ld.
//   /usr/bin/ld: main.o: in function `main':
//   main.c:(.text+0x9): undefined reference to `area'
//   ld.lld: error: undefined symbol: area


const GNU = /^(?:\S{0,300}\bld(?:\.\w{1,8})?(?:\.exe)?: )?(?<path>[^\s:(][^:(\n]{0,400}?)?(?::(?<line>\d{1,9})|:?\((?<section>\.[\w.$+-]{1,120})\))?: (?<message>(?:undefined reference to|more undefined references to|multiple definition of|undefined symbol|relocation truncated|relocation R_\w{1,40}) .{1,1000})$/;
const TOOL = /^(?:\S{0,300}[\\/])?(?:[\w-]{1,40}-)?(?<tool>ld|ld\.lld|ld64\.lld|lld-link|ld\.gold|ld\.bfd|wasm-ld|mold|lld)(?:-\d{1,3})?: (?:(?<severity>error|fatal|warning): )?(?<message>.{1,1000})$/;
/** What GNU's linker says without a place that is an error; the rest of its lines only lead up to one. */
const ALONE = /^(?:cannot find |cannot open |unrecogni[sz]ed |unknown |final link failed: (?!bad value|nonrepresentable)|file not recognized|skipping incompatible|.{1,300}: (?:file not recognized|No such file|undefined reference|multiple definition|cannot open|error adding symbols|file format not recognized|relocation|not found)|undefined symbol|duplicate symbol|library not found|framework not found|symbol\(s\) not found|can't (?:open|map|link)|could not)/;
const APPLE = /^Undefined symbols? for architecture (?<arch>\w{1,20}):$/;
const SYMBOL = /^\s{2}"?(?<symbol>[^"\s].{0,300}?)"?, referenced from:$/;
function ld_open(context) {
    const state = { drafts: (0,collect/* collector */.g)(context), apple: false };
    return {
        push(lines) {
            for (const line of lines)
                if (!ld_begin(state, line))
                    ld_extend(state.drafts, line);
        },
        end: () => ({ findings: state.drafts.findings(true) }),
    };
}
function ld_begin(state, line) {
    if (APPLE.test(line.text)) {
        state.apple = true;
        state.drafts.close();
        return true;
    }
    const symbol = state.apple ? SYMBOL.exec(line.text)?.groups?.symbol : undefined;
    const start = symbol ? { tool: 'ld', message: `undefined symbol: ${symbol}` } : (gnuStart(line.text) ?? toolStart(line.text));
    if (!start)
        return false;
    state.drafts.begin(start, line);
    if (!symbol)
        state.apple = false;
    return true;
}
function gnuStart(text) {
    const said = GNU.exec(text)?.groups;
    if (!said?.message || said.message.startsWith('more undefined'))
        return null;
    return { tool: 'ld', message: said.message, location: said.path ? (0,parse_draft/* locationOf */.A0)(said.path, said.line) : null };
}
function toolStart(text) {
    const said = TOOL.exec(text)?.groups;
    if (!said?.message || !(said.severity || ALONE.test(said.message)) || /^symbol\(s\) not found|^(?:in function|warning: )/.test(said.message))
        return null;
    return { tool: 'ld', severity: said.severity === 'warning' ? 'warning' : 'error', message: said.message };
}
function ld_extend(drafts, line) {
    const draft = drafts.current;
    if (!draft)
        return;
    const place = /^>>> referenced by (?:[^()\n]{0,300} )?\(?(?<path>[^():\s]{1,300}):(?<line>\d{1,9})\)?/.exec(line.text)?.groups;
    if (place?.path && draft.location === null)
        draft.location = (0,parse_draft/* locationOf */.A0)(place.path, place.line);
    if (line.number === draft.to + 1 && /^(?:>>> |\s{4,})/.test(line.text))
        drafts.extend(line);
    else
        drafts.close();
}
const ld = {
    name: 'ld',
    title: 'Linkers',
    url: 'https://sourceware.org/binutils/docs/ld/',
    family: 'build',
    reads: 'log',
    commands: null,
    marks: [
        'undefined reference to ',
        'multiple definition of ',
        'Undefined symbol',
        '/ld: ',
        '\nld: ',
        '-ld: ',
        'ld.lld',
        'ld64.lld',
        'lld-link',
        'ld.gold',
        'ld.bfd',
        'mold: ',
        '\nlld: ',
        'wasm-ld',
    ],
    probe: (text) => text.includes('undefined reference to ') ||
        text.includes('multiple definition of ') ||
        text.includes('Undefined symbol') ||
        (/ld(?:\.\w{1,8}|-link)?(?:-\d+)?: /.test(text) &&
            /^(?:\S{0,300}[\\/])?(?:[\w-]{1,40}-)?(?:ld|ld\.lld|ld64\.lld|lld-link|ld\.gold|ld\.bfd|wasm-ld|mold|lld)(?:-\d{1,3})?: /m.test(text)),
    open: ld_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/lighthouse-ci.js
// Lighthouse CI's assertions:
//     ✘  categories.performance failure for minScore assertion
//           expected: >=0.9
//              found: 0.72
//         all values: 0.72, 0.7, 0.71

const lighthouse_ci_HEAD = /^ {1,6}(?<mark>✘|✖|X|×|⚠️?|warning) {1,4}(?<rule>[\w.:-]{2,120}) (?<how>failure|warning) for (?<assertion>\w{2,60}) assertion$/;
const URL_LINE = /^\d{1,6} result\(s\) for (?<url>\S{1,400}) ?:$/;
const VALUE = /^ {4,20}(?<key>expected|found|all values): (?<value>.{1,200})$/;
function lighthouse_ci_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    let url = '';
    const take = (line) => {
        url = URL_LINE.exec(line.text)?.groups?.url ?? url;
        const head = lighthouse_ci_HEAD.exec(line.text)?.groups;
        if (head) {
            const draft = drafts.begin({
                tool: 'lighthouse-ci',
                severity: head.how === 'warning' ? 'warning' : 'error',
                rule: head.rule ?? null,
                message: `${head.rule} fails ${head.assertion}${url ? ` for ${url}` : ''}`,
            }, line);
            draft.kind = 'budget';
            return;
        }
        const draft = drafts.current;
        if (!draft)
            return;
        const value = VALUE.exec(line.text)?.groups;
        if (value?.key === 'expected')
            draft.facts = { ...draft.facts, expected: value.value ?? '' };
        else if (value?.key === 'found')
            draft.facts = { ...draft.facts, actual: value.value ?? '' };
        if (value || (/^ {4,}\S/.test(line.text) && line.number === draft.to + 1))
            drafts.extend(line);
    };
    return { push: (lines) => lines.forEach(take), end: () => ({ findings: drafts.findings() }) };
}
const lighthouseCi = {
    name: 'lighthouse-ci',
    title: 'Lighthouse CI',
    url: 'https://googlechrome.github.io/lighthouse-ci/docs/configuration.html',
    family: 'smoke',
    reads: 'log',
    commands: /\blhci\b/,
    marks: [' assertion'],
    probe: (text) => text.includes(' assertion') && /^ {1,6}(?:✘|✖|X|×|⚠️?) {1,4}[\w.:-]{2,120} (?:failure|warning) for \w{2,60} assertion$/m.test(text),
    open: lighthouse_ci_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/lintr.js
// lintr:
//   R/stock.R:12:5: style: [assignment_linter] Use <-, not =, for assignment.

const lintr = (0,located/* located */.t4)({
    name: 'lintr',
    title: 'lintr',
    url: 'https://lintr.r-lib.org/',
    family: 'lint',
    commands: /\blintr\b/,
    marks: ['.R:', '.r:', '.Rmd:'],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:[rR]|Rmd|Rnw|qmd)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<severity>style|warning|error): (?:\[(?<rule>\w{3,80})\] )?(?<message>\S.{0,2000}?)$/,
    ],
    more: /^\s/,
});

;// CONCATENATED MODULE: ./lib/parse/formats/lintrunner.js
// lintrunner, which runs many linters and shows what each says of a file:
//   >>> Lint for tools/stats/upload.py:
//     Error (MYPY) [arg-type]

const lintrunner = (0,located/* located */.t4)({
    name: 'lintrunner',
    title: 'lintrunner',
    url: 'https://github.com/suo/lintrunner',
    family: 'lint',
    commands: /\blintrunner\b/,
    marks: ['>>> Lint for '],
    heading: /^>>> (?:Lint for (?<path>\S.{0,400}):|General linter failure:)$/,
    headed: true,
    lines: [/^ {2}(?<severity>Error|Warning|Advice|Disabled) \((?<rule>[\w-]{1,60})\) (?<message>\S.{0,600})$/],
    more: /^ {4}\S|^$|^ {4,12}(?:>>> )? {0,8}\d{1,7} {1,8}(?:\d{1,7} {0,4})?\|/,
    severity: (said) => (/Advice|Disabled/.test(said.severity ?? '') ? 'note' : 'error'),
    unique: true,
});

;// CONCATENATED MODULE: ./lib/parse/formats/locust.js
// Locust's error report:
//   Error report
//   # occurrences      Error
//   ------------------|----------------------------------------
//   12                 GET /ledger: HTTPError('500 Server Error: Internal Server Error for url: /ledger')

const locust_ROW = /^(?<count>\d{1,12}) {2,30}(?<request>[A-Z]{2,10} \S.{0,300}?): (?<message>.{1,1000})$/;
const locust_LOGGED = /^\[[\d\s:,.-]{10,40}\] [^/\n]{1,80}\/ERROR\/(?<logger>[\w.]{1,60}): (?<message>.{1,600})$/;
function locust_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    let inside = false;
    const take = (line) => {
        if (/^Error report$/.test(line.text))
            inside = true;
        const row = inside ? locust_ROW.exec(line.text)?.groups : undefined;
        const logged = line.text.startsWith('[') ? locust_LOGGED.exec(line.text)?.groups : undefined;
        if (row)
            drafts.begin({ tool: 'locust', message: `${row.request}: ${row.message}`, rule: null }, line).facts = { request: row.request ?? '' };
        else if (logged)
            drafts.begin({ tool: 'locust', message: logged.message ?? '' }, line);
        drafts.close();
    };
    return { push: (lines) => lines.forEach(take), end: () => ({ findings: drafts.findings(true) }) };
}
const locust = {
    name: 'locust',
    title: 'Locust',
    url: 'https://docs.locust.io/en/stable/running-without-web-ui.html',
    family: 'smoke',
    reads: 'log',
    commands: /\blocust\b/,
    marks: ['# occurrences'],
    probe: (text) => text.includes('# occurrences') && /^# occurrences {2,30}Error/m.test(text),
    open: locust_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/luac.js
// Lua's own compiler:
//   luac: src/stock.lua:12: '=' expected near 'end'

const luac = (0,located/* located */.t4)({
    name: 'luac',
    title: 'Lua',
    url: 'https://www.lua.org/manual/',
    family: 'build',
    commands: /\blua(?:c|jit|\d)?/,
    marks: ['lua'],
    lines: [/^(?:lua\w{0,6}(?:[\d.]{1,5})?|luajit): (?<path>[^\s:][^:]{0,300}):(?<line>\d{1,9}): (?<message>.{1,600})$/],
});

;// CONCATENATED MODULE: ./lib/parse/formats/luacheck.js
// Luacheck:
//       src/stock.lua:12:5: (W211) unused variable sum

const luacheck = (0,located/* located */.t4)({
    name: 'luacheck',
    title: 'Luacheck',
    url: 'https://luacheck.readthedocs.io/',
    family: 'lint',
    commands: /\bluacheck\b/,
    marks: ['.lua:'],
    lines: [
        /^ {0,8}(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:lua|luacheckrc|rockspec)):(?<line>\d{1,9}):(?<column>\d{1,9})(?:-\d{1,9})?: (?!(?:error|warning)\[)(?:\((?<rule>[WE]\d{3})\) )?(?<message>\S.{0,2000}?)$/,
    ],
});

;// CONCATENATED MODULE: ./lib/parse/formats/make.js
// Make and Ninja: what they cannot start. That a recipe failed (`make: *** [all] Error 2`) only follows from what it printed.
//   make: *** No rule to make target 'src/ring.c', needed by 'ring.o'.  Stop.
//   ninja: error: 'src/ring.c', needed by 'ring.o', missing and no known rule to make it

const make = (0,located/* located */.t4)({
    name: 'make',
    title: 'Make and Ninja',
    url: 'https://www.gnu.org/software/make/manual/html_node/Error-Messages.html',
    family: 'build',
    commands: /(?:^|[\s;&|(])(?:g?make|ninja|bmake)(?=\s|$)/,
    marks: ['make: ', 'make[', '*** ', 'ninja: ', 'akefile:', '.mk:'],
    lines: [
        /^(?:\S{0,80}[\\/])?(?:g|b|mingw32-)?make(?:\[\d{1,4}\])?: \*{3} (?:\[(?<path>[^\s:\]]{1,300}):(?<line>\d{1,9}): .{1,200}\] )?(?<message>(?:No rule to make target|No targets|missing separator|multiple target patterns|recipe commences|virtual memory exhausted|unterminated|empty variable|\S{1,200}: (?:No such file|Permission denied|Is a directory)).{0,600}?)(?: {1,2}Stop\.)?$/,
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,300}):(?<line>\d{1,9}): \*{3} (?<message>\S.{0,600}?)(?: {1,2}Stop\.)?$/,
        /^(?:g|b)?make(?:\[\d{1,4}\])?: (?<message>\S{1,200}: (?:Command not found|No such file or directory|Permission denied))$/,
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,300}\b[Mm]akefile[\w.-]{0,40}|[^\s:]{1,300}\.mk|GNUmakefile):(?<line>\d{1,9}): (?<message>[a-z].{0,300}\.mk: No such file or directory|\S{1,300}: No such file or directory)$/,
        /^ninja: (?:fatal|error): (?<message>(?!build stopped|subcommand failed|rebuilding).{1,600})$/,
    ],
    accept: (said) => !/\] Error \d/.test(said.message ?? ''),
});

;// CONCATENATED MODULE: ./lib/parse/formats/markdownlint.js
// markdownlint-cli and markdownlint-cli2:
//   docs/guide.md:6:1 error MD004/ul-style Unordered list style [Expected: asterisk; Actual: plus]

const markdownlint = (0,located/* located */.t4)({
    name: 'markdownlint',
    title: 'markdownlint',
    url: 'https://github.com/DavidAnson/markdownlint-cli2#use',
    family: 'lint',
    commands: /\bmarkdownlint(?:-cli2?)?\b/,
    marks: [' MD', '/'],
    probe: /^\S.{0,400}:\d{1,7}(?::\d{1,7})? (?:error |warning )?MD\d{3}\/[\w/-]{1,120} /,
    lines: [
        /^(?<path>[^\s:](?::[\\/])?[^:]{0,400}?):(?<line>\d{1,7})(?::(?<column>\d{1,7}))? (?:(?<severity>error|warning) )?(?<rule>MD\d{3})\/(?<names>[\w/-]{1,120}) (?<message>.{1,2000})$/,
    ],
    severity: (said) => (0,located/* severityOf */.xJ)(said.severity),
    message: (said) => (said.message ?? '').replace(/ \[Context: .{0,400}\]$/, ''),
});

;// CONCATENATED MODULE: ./lib/parse/formats/maven.js
// Maven and the compilers it runs (its tests are read by `surefire`):
//   [ERROR] /home/runner/work/depot/depot/src/main/java/com/example/depot/Reorder.java:[19,33] cannot find symbol
//   [ERROR]   symbol:   method sku()


const LEVEL = /^(?:\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)? {1,2})?\[(?<level>ERROR|WARNING|WARN|INFO|FATAL)\](?: (?<text>.*))?$/;
const maven_PLACED = /^(?<path>(?:file:\/\/)?\/?(?:[A-Za-z]:)?[^\s:[][^:[\n]{0,400}?\.[A-Za-z]{1,8}):(?: ?[[(](?<line>\d{1,9})(?:, ?(?<column>\d{1,9}))?[\])]:?|(?<line2>\d{1,9})(?::(?<column2>\d{1,9}))?: (?:error|warning):) ?(?:error: |warning: )?(?:\[(?<lint>[\w-]{1,60})\] )?(?:\((?<rule>[\w-]{1,40})\) )?(?<message>\S.{0,2000})?$/;
const CHECKSTYLE_RULE = /^(?<rule>[A-Z]\w{2,60}): (?<message>.{1,2000})$/;
const MODEL = /^(?<message>(?:'[\w.[\]]{1,120}' .{1,600}|Non-parseable POM .{1,600}|Malformed POM .{1,600}|Unrecogni[sz]ed tag.{1,300})) @ (?:(?<path>[^\s,][^,\n]{0,300}\.xml), )?line (?<line>\d{1,9}), column (?<column>\d{1,9})/;
const GOAL = /^Failed to execute goal (?<goal>\S{1,300}(?: \([^)]{1,120}\))?) on project (?<project>[^:\s]{1,200}): (?<message>.{1,2000}?)(?: -> \[Help \d\])?$/;
const PROJECT = /^Failed to execute goal on project (?<project>[^:\s]{1,200}): (?<message>.{1,2000}?)(?: -> \[Help \d\])?$/;
const maven_ALONE = /^(?<message>(?:Non-resolvable parent POM|Unresolveable build extension|Plugin \S{1,200} or one of its dependencies could not be resolved|No plugin found for prefix|Unknown lifecycle phase|Could not find the selected project|The goal you specified requires a project|Child module \S{1,300} (?:of|does not)|Error resolving version|Non-parseable settings|Could not find goal|Unable to parse command line|No goals have been specified|Unrecognized (?:option|maven config)|Fatal error compiling|Internal error|OutOfMemoryError|Java heap space|Could not create).{0,2000}?)(?: -> \[Help \d\])?$/;
/** Reasons of a failed goal that other lines have told one by one. */
const maven_TOLD = /^(?:Compilation failure|There (?:are|was|were) (?:some )?(?:test failures|errors|timeouts?|\d+)|You have \d+ |Failed during checkstyle|.{0,40}[Tt]ests? fail|failed with \d+ bugs|PMD|CPD|Too many)/;
/** A repository that gave nothing; offline ones are only told as warnings. */
const TRANSFER = /^Could not transfer (?:artifact|metadata) (?<what>[^\s:]{1,200}:[^\s:/]{1,200})\S{0,200} from\/to .{1,1000}$/;
const MOST_TRANSFERS = 200;
const maven_SKIPPED = /^(?<module>\S.{0,200}?) \.{2,} SKIPPED(?: \[.{1,40}\])?$/;
function maven_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    const goals = [];
    const notRun = [];
    const transfers = [];
    let compile = false;
    const take = (line) => {
        const head = line.text.includes('[') ? LEVEL.exec(line.text)?.groups : undefined;
        const text = head ? (head.text ?? '') : line.text;
        if (!head)
            return maven_extend(drafts, line, text);
        if (/^COMPILATION ERROR ?:/.test(text))
            compile = true;
        const skipped = maven_SKIPPED.exec(text)?.groups?.module;
        if (skipped)
            notRun.push(skipped);
        const what = TRANSFER.exec(text)?.groups?.what;
        if (what && transfers.length < MOST_TRANSFERS)
            transfers.push({ what, text });
        if (head.level !== 'INFO' && maven_begin(drafts, line, { text, isError: head.level === 'ERROR' || head.level === 'FATAL', goals }))
            return;
        if (head.level === 'INFO')
            drafts.close();
        else
            maven_extend(drafts, line, text);
    };
    return {
        push: (lines) => lines.forEach(take),
        end() {
            settleGoals(drafts, goals);
            for (const goal of goals)
                tellTransfers(goal, transfers);
            return { findings: drafts.findings(true), truncated: compile || notRun.length > 0, notRun };
        },
    };
}
function maven_begin(drafts, line, { text, isError, goals }) {
    const severity = isError ? 'error' : 'warning';
    const placed = maven_PLACED.exec(text)?.groups;
    if (placed) {
        const style = placed.rule ? CHECKSTYLE_RULE.exec(placed.message ?? '')?.groups : undefined;
        drafts.begin({
            tool: style ? 'checkstyle' : 'maven',
            severity,
            rule: style?.rule ?? placed.lint ?? null,
            message: style?.message ?? placed.message ?? '',
            location: (0,parse_draft/* locationOf */.A0)((placed.path ?? '').replace(/^file:\/\//, ''), placed.line ?? placed.line2, placed.column ?? placed.column2),
        }, line);
        return true;
    }
    const model = MODEL.exec(text)?.groups;
    if (model?.message) {
        drafts.begin({ tool: 'maven', severity, message: model.message, location: model.path ? (0,parse_draft/* locationOf */.A0)(model.path, model.line, model.column) : null }, line);
        return true;
    }
    const goal = (GOAL.exec(text) ?? PROJECT.exec(text))?.groups ?? (isError ? maven_ALONE.exec(text)?.groups : undefined);
    if (!goal?.message)
        return false;
    goals.push(drafts.begin({ tool: 'maven', rule: goal.goal?.replace(/^.*:([\w-]+):[\w.-]+:([\w-]+).*$/, '$1:$2') ?? null, message: goal.message }, line));
    return true;
}
/** Only what is indented, or what a failed goal goes on to say, belongs to the finding above. */
function maven_extend(drafts, line, text) {
    const draft = drafts.current;
    if (!draft)
        return;
    const fits = /^\s+\S/.test(text) ||
        ((draft.location === null || draft.message === '') &&
            text.trim() !== '' &&
            !/^(?:-> \[Help|To see the full|Re-run Maven|For more information|\[Help|After correcting)/.test(text));
    if (line.number !== draft.to + 1 || !fits || /<<< (?:FAILURE|ERROR)!|^\s{0,4}at |^Tests run:/.test(text))
        return drafts.close();
    // Eclipse's compiler prints its message below the code.
    if (draft.message === '' && /^\S/.test(text))
        draft.message = text;
    drafts.extend(line, text);
}
/** A failed goal is a finding when nothing else says why it failed. */
function settleGoals(drafts, goals) {
    for (const goal of goals)
        if (maven_TOLD.test(goal.message))
            drafts.drop(goal);
}
const MOST_TOLD = 4;
/** What a repository did not give is why a dependency of that name is missing. */
function tellTransfers(goal, transfers) {
    const told = transfers.filter(({ what, text }) => goal.message.includes(`${what}:`) && !goal.message.includes(text));
    goal.more.push(...told.slice(0, MOST_TOLD).map(({ text }) => text));
}
const maven = {
    name: 'maven',
    title: 'Maven',
    url: 'https://maven.apache.org/plugins/maven-compiler-plugin/',
    family: 'build',
    reads: 'log',
    commands: /\b(?:mvn|mvnw|mvnd)\b/,
    marks: ['[ERROR]', '[WARNING]', '[FATAL]', '[WARN]', ' SKIPPED'],
    probe: (text) => text.includes('[ERROR] ') || text.includes('[WARNING] ') || text.includes('[WARN] ') || text.includes('[FATAL] ')
        ? /^(?:[\d:.]{5,15} {1,2})?\[(?:ERROR|WARNING|FATAL)\] (?:\S.{0,400}:[[(]?\d+|Failed to execute goal |.{0,400} @ (?:\S.{0,300}, )?line \d|\S.{1,300}: \(\d+, \d+\)|Non-|Plugin |Unknown lifecycle|No plugin found|.{0,300} -> \[Help \d\])/m.test(text)
        : text.includes('[INFO] ') && /^\[INFO\] \S.{0,200} \.{2,} SKIPPED/m.test(text),
    open: maven_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/mdl.js
// mdl:
//   docs/guide.md:4: MD022 Headers should be surrounded by blank lines

const mdl = (0,located/* located */.t4)({
    name: 'mdl',
    title: 'markdownlint (Ruby)',
    url: 'https://github.com/markdownlint/markdownlint',
    family: 'lint',
    commands: /\bmdl\b/,
    marks: [': MD'],
    lines: [/^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:md|markdown|mkd|mdx)):(?<line>\d{1,9}): (?<rule>MD\d{3}) (?<message>[^\s/].{0,600})$/],
});

;// CONCATENATED MODULE: ./lib/parse/formats/minitest.js
// Minitest and Test::Unit:
//     1) Failure:
//   StockTest#test_ships [test/stock_test.rb:12]:
//   Expected: 3
//     Actual: 4


const minitest_HEAD = /^ {0,3}\d{1,6}\) (?<what>Failure|Error|Skipped):$/;
const minitest_TEST = /^(?<suite>[A-Z][\w:]{0,200}(?:::[^#\n]{1,200})?)#(?<name>test_?.{0,300}?)(?: \[(?<path>[^\]]{1,300}?):(?<line>\d{1,9})\])?:?$/;
const RAILS = /^(?<what>Failure|Error):$/;
const OLD = /^(?<what>Failure|Error): (?<name>test\w{0,200}(?::? .{0,200})?)\((?<suite>[\w:]{1,200})\)(?:: ?(?<message>.{0,600})| \[(?<path>[^\]:]{1,300}):(?<line>\d{1,9})\]:?)?$/;
const minitest_FRAME = /^ {4}(?:.{0,20}?)(?<path>[^\s:]{1,300}\.rb):(?<line>\d{1,9}):in /;
const minitest_COUNT = /^(?<runs>\d{1,9}) (?:runs|tests), \d{1,9} assertions, (?<failures>\d{1,9}) failures, (?<errors>\d{1,9}) errors(?:, (?<skips>\d{1,9}) (?:skips|pendings|omissions))?/;
function minitest_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    let waiting = null;
    let counts = null;
    const begin = (line, said) => {
        drafts.begin({
            tool: 'minitest',
            message: said.message ?? '',
            test: { suite: said.suite ?? '', name: said.name ?? '', file: said.path ?? null },
            location: said.path ? (0,parse_draft/* locationOf */.A0)(said.path, said.line) : null,
        }, line);
    };
    const take = (line) => {
        counts = minitest_COUNT.exec(line.text)?.groups ?? counts;
        const old = OLD.exec(line.text)?.groups;
        const head = minitest_HEAD.exec(line.text)?.groups ?? RAILS.exec(line.text)?.groups;
        const test = waiting && line.text.includes('#') ? minitest_TEST.exec(line.text)?.groups : undefined;
        if (old)
            return begin(line, old);
        if (head) {
            waiting = head.what === 'Skipped' ? null : line;
            return drafts.close();
        }
        if (test && waiting) {
            begin(waiting, test);
            waiting = null;
            return drafts.extend(line);
        }
        waiting = null;
        if (minitest_COUNT.test(line.text) || /^(?:Finished in|rails test |bin\/rails test |rake aborted!|={10,}$)/.test(line.text))
            return drafts.close();
        if (drafts.current)
            minitest_extend(drafts.current, line);
    };
    return {
        push: (lines) => lines.forEach(take),
        end() {
            const failed = Number(counts?.failures ?? 0) + Number(counts?.errors ?? 0);
            const skipped = Number(counts?.skips ?? 0);
            return {
                findings: drafts.findings(),
                truncated: counts === null,
                passed: counts ? Number(counts.runs) - failed - skipped : null,
                failed: counts ? failed : null,
                skipped: counts ? skipped : null,
            };
        },
    };
}
function minitest_extend(draft, line) {
    draft.to = line.number;
    if (!draft.message && line.text.trim())
        draft.message = line.text.trim();
    const frame = minitest_FRAME.exec(line.text)?.groups;
    if (frame?.path &&
        !/\/gems\/|\/ruby\/\d/.test(frame.path) &&
        (!draft.location || /_test\.rb$|\/test_\w+\.rb$/.test(frame.path)) &&
        draft.test &&
        !draft.test.file) {
        draft.location ??= (0,parse_draft/* locationOf */.A0)(frame.path, frame.line);
        if (/_test\.rb$|(?:^|\/)test_\w+\.rb$/.test(frame.path))
            draft.test = { ...draft.test, file: frame.path };
    }
    if (draft.more.length < 400)
        draft.more.push(line.text);
}
const minitest = {
    name: 'minitest',
    title: 'Minitest and Test::Unit',
    url: 'https://docs.seattlerb.org/minitest/',
    family: 'unit',
    reads: 'log',
    commands: /\b(?:rake test|rails test|minitest|ruby -I\S{0,40}test)\b/,
    marks: [' assertions, ', ') Failure:', ') Error:', 'Failure:\n', 'Error:\n'],
    probe: (text) => (text.includes('assertions, ') && /^\d+ (?:runs|tests), \d+ assertions, \d+ failures/m.test(text)) ||
        /^ {0,3}\d{1,6}\) (?:Failure|Error):\n[A-Z][\w:]{0,200}#test/m.test(text) ||
        /^(?:Failure|Error):\n[A-Z][\w:]{0,200}#test/m.test(text),
    open: minitest_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/misspell.js
// misspell:
//   docs/guide.md:12:20: "recieve" is a misspelling of "receive"

const misspell = (0,located/* located */.t4)({
    name: 'misspell',
    title: 'misspell',
    url: 'https://github.com/client9/misspell',
    family: 'lint',
    commands: /\bmisspell\b/,
    marks: [' is a misspelling of '],
    lines: [/^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<message>"[^"]{1,80}" is a misspelling of .{1,120})$/],
});

;// CONCATENATED MODULE: ./lib/parse/formats/mix.js
// The Elixir compiler, before and since 1.15:
//   warning: variable "sum" is unused (if the variable is not meant to be used, prefix it with an underscore)
//     lib/stock.ex:12: Ledger.Stock.ship/1
//   ** (CompileError) lib/stock.ex:12: undefined function total/0
//       error: undefined variable "total"
//       └─ lib/stock.ex:12:5: Ledger.Stock.ship/1


const mix_HEAD = /^ {0,4}(?<severity>warning|error|\*\* \(Mix\) error): (?<message>\S.{0,1000})$/;
const mix_PLACE = /^ {0,8}(?:└─ |\(\S{1,60} [\w.+-]{1,40}\) )?(?<path>[^\s:]{1,300}\.(?:exs?|eex|heex|leex)):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?(?::.{0,300})?$/;
const mix_RAISED = /^\*\* \((?<exception>CompileError|SyntaxError|TokenMissingError|EEx\.SyntaxError|MismatchedDelimiterError|ArgumentError|UndefinedFunctionError|KeyError|File\.Error)\) (?:(?<path>[^\s:]{1,300}\.(?:exs?|eex|heex)):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?: ?)?(?<message>.{1,1000})$/;
const MIX = /^\*\* \(Mix\) (?<message>(?!You're trying|Can't continue due to errors).{1,600})$/;
const FOLLOWS = /cannot compile (?:module|file)|errors have been logged/;
function mix_open(context) {
    const state = { drafts: (0,collect/* collector */.g)(context), strict: /--warnings-as-errors/.test(context.command ?? '') };
    return {
        push(lines) {
            for (const line of lines) {
                if (/failed due to warnings while using the --warnings-as-errors option/.test(line.text))
                    state.strict = true;
                if (!mix_begin(state.drafts, line))
                    mix_extend(state.drafts, line);
            }
        },
        end() {
            const said = state.drafts.findings(true).filter((finding) => finding.location !== null || finding.severity === 'error');
            return { findings: state.strict ? said.map((finding) => ({ ...finding, severity: 'error' })) : said };
        },
    };
}
function mix_begin(drafts, line) {
    const start = line.text.startsWith('** (') ? raised(line.text) : headed(line.text);
    if (start === 'follows')
        drafts.close();
    else if (start)
        drafts.begin(start, line);
    return start !== null;
}
function raised(text) {
    const said = mix_RAISED.exec(text)?.groups;
    const mixed = said ? undefined : MIX.exec(text)?.groups?.message;
    if (mixed)
        return { tool: 'mix', message: mixed };
    if (!said?.message)
        return null;
    if (FOLLOWS.test(said.message))
        return 'follows';
    return { tool: 'mix', rule: said.exception ?? null, message: said.message, location: said.path ? (0,parse_draft/* locationOf */.A0)(said.path, said.line, said.column) : null };
}
function headed(text) {
    const said = mix_HEAD.exec(text)?.groups;
    return said?.message ? { tool: 'mix', severity: said.severity === 'warning' ? 'warning' : 'error', message: said.message } : null;
}
function mix_extend(drafts, line) {
    const draft = drafts.current;
    if (!draft)
        return;
    const place = mix_PLACE.exec(line.text)?.groups;
    if (place?.path && !draft.location)
        draft.location = (0,parse_draft/* locationOf */.A0)(place.path, place.line, place.column);
    if (line.number !== draft.to + 1 || !/^(?:\s|└|│)/.test(line.text))
        drafts.close();
    else
        drafts.extend(line);
}
const mix = {
    name: 'mix',
    title: 'Elixir compiler',
    url: 'https://hexdocs.pm/mix/Mix.Tasks.Compile.Elixir.html',
    family: 'build',
    reads: 'log',
    commands: /\bmix\b|\belixirc?\b/,
    marks: ['.ex:', '.exs:', '.eex:', '.heex:', '** (CompileError', '** (SyntaxError', '** (TokenMissing', '** (Mix)', '** (Mismatched'],
    probe: (text) => (text.includes('.ex') &&
        /^ {0,4}(?:warning|error): \S.{0,1000}\n(?:.{0,400}\n){0,12}? {0,8}(?:└─ |\(\S{1,60} [\w.+-]+\) )?[^\s:]{1,300}\.(?:exs?|eex|heex):\d+/m.test(text)) ||
        /^\*\* \((?:CompileError|SyntaxError|TokenMissingError|Mix|MismatchedDelimiterError)\) /m.test(text),
    open: mix_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/mocha.js
// Mocha's spec, dot, min, list and base reporters:
//   1) gateway
//        limits
//          stop the third search:
//      AssertionError: expected 429 to equal 200


const mocha = {
    name: 'mocha',
    title: 'Mocha',
    url: 'https://mochajs.org/#reporters',
    family: 'unit',
    reads: 'log',
    commands: /\b_?mocha\b/,
    probe: (text) => SPEC_SUMMARY.test(text) ||
        /^ ?(?:Exception during run: |✖ ERROR: |Error: No test files found)/m.test(text) ||
        (/^ {2,60}\d+\) ["\w].{0,300}$/m.test(text) && /^ {2,60}(?:✓|✔|√) \S/m.test(text)),
    open: (0,scoped/* perScope */.W)((context) => openSpecs(context, { tool: 'mocha', stop: /^\s*\((?:Run Starting|Results|Run Finished)\)$/ })),
};

;// CONCATENATED MODULE: ./lib/parse/formats/mozlog.js
// Mozilla's test harnesses (mochitest, reftest, xpcshell, wptrunner), in a log of mozharness or alone:
//   21:45:24  WARNING -  TEST-UNEXPECTED-FAIL | dom/media/test/test_play.html | load failed: timed out
//   PROCESS-CRASH | application crashed [@ mozilla::Thing] | dom/base/test/test_bug.js

const UNEXPECTED = /(?:^|[\s|])(?<status>TEST-UNEXPECTED-[A-Z]{2,20}) \| (?<test>[^|]{1,400}?) \| ?(?<message>.{0,4000})$/;
const mozlog_CRASH = /(?:^|[\s|])(?<status>PROCESS-CRASH) \| (?<message>[^|]{1,1000}?)(?: \| (?<test>[^|]{1,400}))?$/;
const mozlog_PASSED = /(?:^|[\s|])TEST-(?:PASS|OK|KNOWN-FAIL) \| /;
const mozlog_FILE = /^(?:[\w.-]{1,100}:)?(?<path>\/?[\w./@+-]{1,300}\.(?:[cm]?js|x?html?|xht|sjs|py|toml|ini|list|svg|xml|cpp|worker))/;
/** Names of failed tests that are told apart: a test may fail more than once. */
const MOST_FAILED = 1_000_000;
function mozlog_open(context) {
    const findings = [];
    const seen = new Set();
    const failed = new Set();
    let passed = 0;
    const take = (line) => {
        if (mozlog_PASSED.test(line.text))
            passed++;
        const said = (UNEXPECTED.exec(line.text) ?? mozlog_CRASH.exec(line.text))?.groups;
        if (!said)
            return;
        const test = said.test?.trim() ?? '';
        const message = said.message?.trim() || said.status || '';
        if (failed.size < MOST_FAILED)
            failed.add(test);
        const key = `${said.status}\u0000${test}\u0000${message}`;
        if (seen.has(key) || findings.length >= context.limits.findings)
            return;
        seen.add(key);
        const file = mozlog_FILE.exec(test)?.groups?.path ?? null;
        findings.push((0,parse_draft/* findingOf */.hD)({
            tool: 'mozlog',
            rule: said.status ?? null,
            message,
            location: file ? (0,parse_draft/* locationOf */.A0)(file) : null,
            test: test ? { suite: '', name: test, file } : null,
            source: { path: context.source, line: line.number, endLine: line.number },
            scope: line.scope,
        }, context.limits.detailChars));
    };
    return {
        push: (lines) => lines.forEach(take),
        end: () => ({ findings, passed, failed: failed.size }),
    };
}
const mozlog = {
    name: 'mozlog',
    title: 'Mozilla test harnesses',
    url: 'https://firefox-source-docs.mozilla.org/testing/automated-testing/index.html',
    family: 'unit',
    reads: 'log',
    commands: /\b(?:mach (?:test|mochitest|reftest|wpt|xpcshell)|wpt run|wptrunner|runtests\.py|runxpcshelltests)\b/,
    probe: (text) => /TEST-UNEXPECTED-[A-Z]{2}|PROCESS-CRASH \| /.test(text),
    open: mozlog_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/msbuild.js
// MSBuild, `dotnet build` and Microsoft's compilers and linkers. A build prints each error twice, once more in its summary.
//   Ledger/Stock.cs(12,5): error CS0103: The name 'total' does not exist in the current context [/home/runner/work/ledger/ledger/Ledger/Ledger.csproj]
//   main.obj : error LNK2019: unresolved external symbol total referenced in function main

const msbuild_PREFIX = '^\\s{0,12}(?:\\[exec\\] )?(?:\\d{1,4}(?::\\d{1,4})?>)?\\s{0,8}';
const msbuild_WORD = '(?<severity>[Ff]atal [Ee]rror|ERROR|[Ee]rror|[Hh]int [Ww]arning|WARNING|[Ww]arning|[Ii]nfo(?:rmation)?|INFORMATION|[Hh]int|[Mm]essage)';
const msbuild_RULE = '(?<rule>[A-Za-z]{0,12}[-_]?\\d{1,6}(?:-\\w{1,4})?|X{3}|[a-z][\\w-]{2,60})';
const msbuild_PROJECT = '(?: \\[(?:[A-Za-z]:|/)[^\\]]{1,400}\\.\\w{2,9}proj(?:::TargetFramework=[^\\]]{1,40})?\\])?$';
const TAIL = `${msbuild_WORD}(?: ?: (?=[A-Z]{2,8}\\d{2,6} ?: )| ?(?= ?:)| (?=\\S{1,60} ?:))${msbuild_RULE}? ?: {1,2}(?<message>.{1,8000}?)${msbuild_PROJECT}`;
const TOOLS = 'MSBUILD|CSC|VBC|FSC|LINK|LIB|CVTRES|RC|MIDL|ILC|EXEC|NMAKE|NuGet|NETSDK|AL|SGEN|LC|cl|c1xx|c2|vstest|BSCMAKE|ALINK|TRACKER|CodeAnalysis|EDITBIN|ILASM|<command line option>\\(\\d\\)';
const msbuild = (0,located/* located */.t4)({
    name: 'msbuild',
    title: 'MSBuild, dotnet build and MSVC',
    url: 'https://learn.microsoft.com/en-us/visualstudio/msbuild/msbuild',
    family: 'build',
    commands: /\b(?:msbuild|xbuild|devenv|nmake|nuget)\b|\bdotnet (?:build|test|publish|pack|restore|run|format|msbuild)\b|(?:^|[\s/\\])(?:cl|link|csc|fsc|vbc|mcs|csharp)(?:\.exe)?\s/i,
    marks: [
        '): error',
        '): warning',
        '): fatal',
        '): info',
        '): hint',
        '): message',
        '): Error',
        '): Warning',
        '): ERROR',
        '): WARNING',
        '): INFO',
        '): Info',
        '): Hint',
        '):  warning',
        '):  error',
        ') : ',
        ' : error ',
        ' : error:',
        ' : warning ',
        ' : warning:',
        ' : fatal error ',
        'proj: ',
        'proj : ',
        'NMAKE',
        '.exe: Warning',
        'error CS',
        'warning CS',
        'error NU',
        'warning NU',
        'error MSB',
        'warning MSB',
        'error FS',
        'error BC',
        'error NETSDK',
        'error CA',
        'warning CA',
        'error LNK',
        'error SA',
        'warning SA',
        'error IDE',
        'warning IDE',
    ],
    lines: [
        new RegExp(`${msbuild_PREFIX}(?<path>(?:[A-Za-z]:)?[^\\s(:<][^(:\\n]{0,400}?(?:\\(x86\\)[^(:\\n]{0,400}?)?) ?\\((?<line>\\d{1,9})(?:[,-](?<column>\\d{1,9}))?(?:[,-]\\d{1,9}){0,2}\\) ?: {0,2}${TAIL}`),
        new RegExp(`${msbuild_PREFIX}(?<path>(?:[A-Za-z]:)?[^\\s:][^:\\n]{0,400}?\\.(?:(?!xcode)\\w{2,9}proj|sln[xf]?|props|targets|obj|lib|exe|dll|res|rc|config|nuspec|cs|cpp|pas|dpr|resx|xaml|package)) ?: ${TAIL}`),
        new RegExp(`${msbuild_PREFIX}(?:${TOOLS}) ?: ${TAIL}`),
        new RegExp(`${msbuild_PREFIX}(?<severity>error|warning) (?<rule>(?:CS|FS|BC|NU|MSB|NETSDK|CA|LNK|SA|IDE)\\d{2,6}): (?<message>.{1,8000}?)${msbuild_PROJECT}`),
    ],
    accept: (said) => !/^TS\d/.test(said.rule ?? '') &&
        !(/\.[cm]?[jt]sx?$/.test(said.path ?? '') && /^TS/.test(said.rule ?? 'TS')) &&
        said.rule !== 'TESTERROR' &&
        said.rule !== 'cpplint',
    severity: (said) => (0,located/* asSaid */.mq)({ severity: /warning/i.test(said.severity ?? '') ? 'warning' : said.severity }),
    unique: true,
});

// EXTERNAL MODULE: ./lib/parse/formats/mypy.js
var mypy = __webpack_require__(63535);
;// CONCATENATED MODULE: ./lib/parse/formats/nagfor.js
// The NAG Fortran compiler:
//   Error: src/stock.f90, line 12: Implicit type for TOTAL

const nagfor = (0,located/* located */.t4)({
    name: 'nagfor',
    title: 'NAG Fortran compiler',
    url: 'https://support.nag.com/nagware/np/r72_doc/manual/',
    family: 'build',
    commands: /\bnagfor\b/,
    marks: [', line ', ': '],
    lines: [
        /^(?<severity>Info|Warning|Questionable|Extension|Obsolescent|Deleted feature used|Non-standard|Runtime Error|Error|Fatal Error|Panic)(?:\((?<rule>[\w-]{1,30})\))?: (?<path>(?:[A-Za-z]:)?[^\s:,][^:,]{0,400}\.(?:f|f\d\d|F|F\d\d|for|ftn|inc|h|i))(?:, line (?<line>\d{1,9}))?: (?<message>.{1,1000})$/,
    ],
    more: /^\s{4,}\S/,
    severity: (said) => /^(?:Info|Warning|Questionable|Extension|Obsolescent|Deleted|Non-standard)/.test(said.severity ?? '')
        ? said.severity === 'Info'
            ? 'note'
            : 'warning'
        : 'error',
});

;// CONCATENATED MODULE: ./lib/parse/formats/nasm.js
// NASM:
//   src/boot.asm:12: error: symbol `total' undefined

const nasm = (0,located/* located */.t4)({
    name: 'nasm',
    title: 'NASM',
    url: 'https://www.nasm.us/',
    family: 'build',
    commands: /\b(?:nasm|yasm)\b/,
    marks: ['.asm:', '.s:', '.nasm:', '.inc:'],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:n?asm|inc|mac)):(?<line>\d{1,9}): (?<severity>error|warning|fatal|panic): (?<message>\S.{0,2000}?)(?: \[-w\+(?<rule>[\w-]{2,60})\])?$/,
    ],
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/newman.js
// Newman, Postman's runner:
//     #  failure                   detail
//
//    1.  AssertionError            status is 200
//                                  expected response to have status code 200 but got 500
//                                  at assertion:0 in test-script
//                                  inside "Ledger / list"

const newman_HEADER = /^ {1,4}# {1,4}failure {2,60}detail\s{0,60}$/;
const newman_HEAD = /^ {0,3}\d{1,6}\. {1,4}(?<exception>[\w.-]{2,80})(?: {2,60}(?<name>\S.{0,600}?))?\s{0,200}$/;
const newman_BODY = /^ {12,60}(?<text>\S.{0,600}?)\s{0,200}$/;
const INSIDE = /^inside "(?<where>.{1,400})"$/;
const newman_COUNT = /^│ {1,30}(?<what>requests|assertions|test-scripts|prerequest-scripts|iterations) │ {1,30}(?<executed>\d{1,9}) │ {1,30}(?<failed>\d{1,9}) │$/;
function newman_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    let listing = false;
    let counts = null;
    const take = (line) => {
        if (newman_HEADER.test(line.text))
            listing = true;
        const count = newman_COUNT.exec(line.text)?.groups;
        if (count?.what === 'assertions')
            counts = { executed: Number(count.executed), failed: Number(count.failed) };
        const head = listing && !newman_HEADER.test(line.text) ? newman_HEAD.exec(line.text)?.groups : undefined;
        if (head?.exception) {
            drafts.begin({ tool: 'newman', message: head.name ?? '', test: head.exception === 'AssertionError' ? { suite: '', name: head.name ?? '', file: null } : null }, line);
            return;
        }
        const draft = drafts.current;
        const text = listing ? newman_BODY.exec(line.text)?.groups?.text : undefined;
        if (!draft || !text)
            return;
        const where = INSIDE.exec(text)?.groups?.where;
        if (where && draft.test)
            draft.test = { ...draft.test, suite: where };
        else if (!/^at /.test(text) && draft.more.length === 0)
            draft.message = text;
        drafts.extend(line, text);
    };
    return {
        push: (lines) => lines.forEach(take),
        end: () => ({
            findings: drafts.findings(),
            passed: counts ? counts.executed - counts.failed : null,
            failed: counts ? counts.failed : null,
            skipped: counts ? 0 : null,
        }),
    };
}
const newman = {
    name: 'newman',
    title: 'Newman',
    url: 'https://learning.postman.com/docs/collections/using-newman-cli/newman-options/',
    family: 'smoke',
    reads: 'log',
    commands: /\bnewman\b/,
    marks: ['failure', '│ '],
    probe: (text) => (text.includes('failure') && /^ {1,4}# {1,4}failure {2,60}detail/m.test(text)) || (text.includes('│') && /^│ {1,30}assertions │/m.test(text)),
    open: newman_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/next.js
// `next build`: what it cannot compile, type, lint or prerender:
//   Failed to compile.
//
//   ./app/page.jsx
//   Module not found: Can't resolve './missing'




const next_FAILED = /^(?: ⨯ )?(?:Failed to compile\.?|Build error occurred|.{0,40}Build failed because of \d+ errors?:?|Turbopack build failed with \d+ errors?:)$/;
const next_PLACE = /^\.\/(?<path>[^\s:][^:]{0,400}?\.[\w]{1,10})(?::(?<line>\d{1,7}):(?<column>\d{1,7}))?$/;
const LINT = /^(?<line>\d{1,7}):(?<column>\d{1,7}) {2}(?<severity>Error|Warning): (?<message>\S.{0,2000}?)(?: {2}(?<rule>[@\w/-]{1,120}))?$/;
const PRERENDER = /^Error occurred prerendering page "(?<page>[^"]{1,200})"/;
const AFTER = /^(?:> Build failed|https:\/\/nextjs\.org\/docs\/messages\/|Import traces?\b|Export encountered|info {2}- |npm (?:error|ERR!)| ⨯ |Next\.js build worker)/;
const TYPED = /^Type error: (?<message>.{1,2000})$/;
function next_openLines(context) {
    const state = { context, drafts: (0,collect/* collector */.g)(context), prerendered: [], path: null, failed: false, untold: false };
    return {
        push: (lines) => {
            for (const line of lines)
                next_take(state, line);
        },
        end: () => {
            for (const { pending, lines } of state.prerendered)
                next_settle(pending, lines);
            return { findings: state.drafts.findings(true), truncated: false };
        },
    };
}
function next_take(state, line) {
    const { text } = line;
    const { drafts } = state;
    const page = PRERENDER.exec(text)?.groups?.page;
    if (page) {
        state.prerendered.push({ pending: drafts.begin({ tool: 'next', message: text }, line), lines: [] });
        Object.assign(state, { untold: false, failed: false });
        return;
    }
    if (next_FAILED.test(text))
        state.failed = true;
    if (AFTER.test(text))
        return drafts.close();
    const place = state.failed ? next_PLACE.exec(text)?.groups : undefined;
    if (place?.path)
        return beginAt(state, place, line);
    const lint = state.path ? LINT.exec(text)?.groups : undefined;
    if (lint)
        return lintAt(state, lint, line);
    next_extend(state, line);
}
function beginAt(state, place, line) {
    state.path = place.path ?? null;
    state.drafts.begin({ tool: 'next', message: '', location: (0,parse_draft/* locationOf */.A0)(place.path ?? '', place.line, place.column) }, line);
    state.untold = true;
}
/** The first line of a block of lint lines turns out to have said where, not what. */
function lintAt(state, said, line) {
    const { current } = state.drafts;
    if (current && state.untold)
        state.drafts.drop(current);
    state.untold = false;
    const severity = said.severity === 'Error' ? 'error' : 'warning';
    state.drafts.begin({ tool: 'next', severity, rule: said.rule ?? null, message: said.message ?? '', location: (0,parse_draft/* locationOf */.A0)(state.path ?? '', said.line, said.column) }, line).kind = 'style-rule';
    state.drafts.close();
}
function next_extend(state, line) {
    const { current } = state.drafts;
    if (!current)
        return;
    const last = state.prerendered.at(-1);
    if (last?.pending === current && last.lines.length < 60)
        last.lines.push(line.text);
    if (state.untold && line.text.trim()) {
        state.untold = false;
        const typed = TYPED.exec(line.text)?.groups?.message;
        current.message = typed ?? line.text.trim();
    }
    state.drafts.extend(line);
}
function next_settle(pending, lines) {
    const error = (0,error_text/* errorText */.kc)(lines);
    if (error.message)
        pending.message = `${pending.message.replace(/\. Read more:.*$/, '')}: ${error.message}`;
    Object.assign(pending, { frames: [...error.frames], location: error.place });
}
const next = {
    name: 'next',
    title: 'Next.js build',
    url: 'https://nextjs.org/docs/app/api-reference/cli/next#next-build-options',
    family: 'build',
    reads: 'log',
    commands: /\bnext build\b/,
    marks: ['Error occurred prerendering page ', 'Failed to compile', 'uild failed '],
    probe: (text) => /^Error occurred prerendering page "/m.test(text) ||
        (/^(?: ⨯ )?(?:Failed to compile\.?|.{0,40}[Bb]uild failed (?:because of|with) \d+ errors?:?)$/m.test(text) &&
            /^\.\/\S{1,400}\.\w{1,10}(?::\d+:\d+)?$/m.test(text)),
    open: (0,scoped/* perScope */.W)(next_openLines),
};

;// CONCATENATED MODULE: ./lib/parse/formats/nextest.js
// cargo-nextest:
//           FAIL [   0.005s] codec frame::tests::round_trips
//   ──── STDERR:             codec frame::tests::round_trips
//   thread 'frame::tests::round_trips' panicked at src/frame.rs:55:9:


const nextest_RESULT = /^\s{1,16}(?:TRY \d{1,3} )?(?<result>PASS|FAIL|FLAKY \d{1,3}\/\d{1,3}|SIGSEGV|SIGABRT|SIGKILL|SIG\w{1,8}|ABORT|TIMEOUT|LEAK(?:-FAIL)?|XFAIL|SKIP|EXECFAIL)(?: \[ {0,12}[\d.]{1,12}s\])(?: \( {0,8}\d{1,9}\/\d{1,9}\))? (?<binary>\S{1,200}) (?<name>\S.{0,300})$/;
const OUTPUT = /^(?:-{3,4}|─{4})? ?(?:TRY \d{1,3} )?(?:STDOUT|STDERR): {1,20}(?<binary>\S{1,200}) (?<name>[^\s─-].{0,300}?)(?: ?[─-]{3,40})?$/;
const BEGINS = /^\s{1,8}Nextest run ID |^\s{2,8}Starting \d{1,9} tests? across \d{1,9} binar/;
const STREAM = /^ {2}(?:stdout|stderr) ─{3}$/;
const nextest_PANIC = /^\s{0,8}thread '.{1,400}' (?:\(\d{1,12}\) )?panicked at (?:'(?<old>.{1,2000})', )?(?<path>[^\s',][^',]{0,300}?):(?<line>\d{1,9}):(?<column>\d{1,9}):?$/;
const nextest_SUMMARY = /^\s{1,10}Summary \[ {0,12}[\d.]{1,12}s\] {1,4}(?<ran>\d{1,9})(?:\/(?<all>\d{1,9}))? tests? run: (?<passed>\d{1,9}) passed(?: \([^)]{1,80}\))?(?:, (?<failed>\d{1,9}) failed)?(?:, (?<timed>\d{1,9}) timed out)?(?:, (?<exec>\d{1,9}) exec failed)?(?:, (?<skipped>\d{1,9}) skipped)?/;
function nextest_open(context) {
    const state = { drafts: (0,collect/* collector */.g)(context), context, failures: new Map(), passedTests: [], before: [], total: null, current: null, message: false };
    return {
        push(lines) {
            for (const line of lines)
                nextest_take(state, line);
        },
        end: () => nextest_complete(state),
    };
}
function nextest_take(state, line) {
    if (state.total && BEGINS.test(line.text))
        nextRun(state);
    const said = /[A-Z]/.test(line.text) ? nextest_RESULT.exec(line.text)?.groups : undefined;
    const output = line.text.includes('STD') ? OUTPUT.exec(line.text)?.groups : undefined;
    const summed = line.text.includes('Summary [') ? nextest_SUMMARY.exec(line.text)?.groups : undefined;
    if (summed)
        state.total = summed;
    if (summed || said)
        state.current = null;
    // Below the summary everything is told a second time.
    if (said && !state.total)
        nextest_result(state, line, said);
    else if (output)
        state.current = state.failures.get(`${output.binary} ${output.name}`) ?? null;
    else if (!summed && !said && !STREAM.test(line.text))
        nextest_inside(state, line);
}
function nextRun(state) {
    if (state.total)
        state.before.push(state.total);
    nameAll(state);
    state.failures.clear();
    state.total = null;
    state.current = null;
}
function nameAll({ failures }) {
    for (const failure of failures.values())
        failure.message ||= `test ${failure.test?.name} failed`;
}
function nextest_result(state, line, { binary = '', name = '', result: how = '' }) {
    const known = state.failures.get(`${binary} ${name}`);
    if (known && /^(?:PASS|FLAKY)/.test(how))
        known.passedOnRetry = true;
    if (/^(?:PASS|LEAK|XFAIL)$/.test(how) && state.passedTests.length < state.context.limits.outcomes)
        state.passedTests.push({ suite: binary, name, file: null });
    if (/^(?:PASS|LEAK$|XFAIL|SKIP|FLAKY)/.test(how))
        return;
    state.current = known ?? state.drafts.begin({ tool: 'nextest', message: how === 'FAIL' ? '' : how, test: { suite: binary, name, file: null } }, line);
    if (how === 'TIMEOUT')
        state.current.kind = 'time-limit';
    state.failures.set(`${binary} ${name}`, state.current);
}
function nextest_inside(state, line) {
    const draft = state.current;
    if (!draft)
        return;
    const panic = line.text.includes("thread '") ? nextest_PANIC.exec(line.text)?.groups : undefined;
    if (panic && !draft.location) {
        draft.location = (0,parse_draft/* locationOf */.A0)(panic.path ?? '', panic.line, panic.column);
        draft.frames.push((0,parse_draft/* frameOf */.Dm)(panic.path ?? '', panic.line, panic.column));
        if (panic.old)
            draft.message = panic.old;
        state.message = !panic.old;
    }
    else if (state.message && line.text.trim()) {
        draft.message = line.text.trim();
        state.message = false;
    }
    draft.to = line.number;
    if (draft.more.length < 400)
        draft.more.push(line.text);
}
function nextest_complete(state) {
    const { drafts, failures, passedTests, total, before } = state;
    nameAll(state);
    const part = { findings: drafts.findings(), passedTests };
    const totals = total ? [...before, total] : before;
    const sum = (...names) => totals.reduce((all, one) => names.reduce((some, name) => some + Number(one[name] ?? 0), all), 0);
    const isShort = totals.some(({ ran, all }) => Number(ran) < Number(all ?? ran));
    if (!total && !before.length)
        return { ...part, truncated: true, passed: passedTests.length, failed: failures.size };
    return {
        ...part,
        truncated: !total || isShort,
        passed: sum('passed'),
        failed: sum('failed', 'timed', 'exec') + (total ? 0 : failures.size),
        skipped: sum('skipped'),
    };
}
const nextest = {
    name: 'nextest',
    title: 'cargo-nextest',
    url: 'https://nexte.st/',
    family: 'unit',
    reads: 'log',
    commands: /\bcargo(?:-| )nextest\b/,
    marks: ['Nextest run ID', ' Starting ', 'Summary ['],
    probe: (text) => text.includes('Nextest run ID') || /^\s{2,8}Starting \d+ tests? across \d+ binar/m.test(text) || /^\s{1,10}Summary \[ {0,12}[\d.]+s\] {1,4}\d+/m.test(text),
    open: nextest_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/nim.js
// Nim:
//   /home/runner/work/ledger/ledger/src/stock.nim(12, 5) Error: undeclared identifier: 'total'

const nim = (0,located/* located */.t4)({
    name: 'nim',
    title: 'Nim',
    url: 'https://nim-lang.org/docs/nimc.html',
    family: 'build',
    commands: /\bnim(?:ble)?\b/,
    marks: ['.nim(', '.nims(', '.nimble('],
    lines: [
        /^(?:stack trace: .{0,80})?(?<path>(?:[A-Za-z]:)?[^\s(][^(]{0,400}?\.nim(?:s|ble)?)\((?<line>\d{1,9}), (?<column>\d{1,9})\) (?<severity>Error|Warning|Hint): (?<message>.{1,1000}?)(?: \[(?<rule>[A-Z]\w{1,60})\])?$/,
    ],
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/node-test-tree.js
// The tree of suites and tests that Node's test runner prints while it runs.
//   ▶ limiter
//     ✖ lets the limit through (0.242371ms)
//   ✖ limiter (1.167823ms)

const OPENED = /^(?<indent> *)▶ (?<title>\S.{0,600}?)(?: \([\d.]{1,20}ms\))?$/;
const CLOSED = /^(?<indent> *)(?<mark>[✔✖﹣⚠]) (?<title>.{1,600}?)(?: \([\d.]{1,20}ms\))?(?<note> # .{0,200})?$/;
const MOST_OUTPUT = 60;
/** Opens a reader of the tree. */
function openNodeTree(context) {
    const state = {
        context,
        passed: [],
        failed: [],
        open: [],
        suites: new Map(),
        groups: new Set(),
        outputs: new Map(),
        output: [],
        current: null,
    };
    return {
        take: (line) => node_test_tree_take(state, line),
        passed: state.passed,
        failed: state.failed,
        suiteOf: (title) => {
            const paths = state.suites.get(title) ?? [];
            return (paths.length > 1 ? paths.shift() : paths[0]) ?? '';
        },
        isSuite: (title) => state.groups.has(title),
        outputOf: (title) => state.outputs.get(title) ?? null,
    };
}
function node_test_tree_take(state, line) {
    const opened = line.text.includes('▶') ? OPENED.exec(line.text)?.groups : undefined;
    const closed = opened ? undefined : CLOSED.exec(line.text)?.groups;
    if (!opened && !closed) {
        if (state.current && (line.text.startsWith(' ') || !line.text))
            extendBlock(state.current, line);
        else if (state.output.length < MOST_OUTPUT)
            state.output.push(line.text);
        return false;
    }
    state.current = null;
    if (opened?.title) {
        state.groups.add(opened.title);
        state.open.push({ indent: opened.indent?.length ?? 0, title: opened.title });
    }
    if (closed)
        node_test_tree_close(state, line, closed);
    state.output = [];
    return true;
}
function node_test_tree_close(state, line, said) {
    const { open, passed, context } = state;
    const indent = said.indent?.length ?? 0;
    const title = said.title ?? '';
    while ((open.at(-1)?.indent ?? -1) > indent)
        open.pop();
    const isGroup = open.at(-1)?.indent === indent && open.at(-1)?.title === title;
    if (isGroup)
        open.pop();
    const suite = open.map((group) => group.title).join(' > ');
    if (said.mark === '✔' && !isGroup && !said.note && passed.length < context.limits.outcomes)
        passed.push({ suite, name: title, file: null });
    if (said.mark === '✖')
        node_test_tree_fail(state, line, { title, suite, isGroup });
}
function node_test_tree_fail(state, line, { title, suite, isGroup }) {
    const paths = state.suites.get(title);
    if (paths)
        paths.push(suite);
    else
        state.suites.set(title, [suite]);
    if (state.output.length && !isGroup)
        state.outputs.set(title, state.output);
    if (isGroup || state.failed.length >= state.context.limits.findings)
        return;
    state.current = { ...beginBlock(line), title };
    state.failed.push(state.current);
}

;// CONCATENATED MODULE: ./lib/parse/formats/node-test.js
// Node's own test runner, spec reporter, versions 18 to 24:
//   ✖ failing tests:
//
//   test at test/limits.test.js:32:3
//   ✖ lets the limit through (0.242371ms)
//     Error [RateLimitedError]: Too many requests, retry in 60s






const node_test_TOTAL = /^ℹ (?<what>tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) (?<number>[\d.]{1,20})$/;
const node_test_DETAILS = /^✖ failing tests:$/;
const node_test_PLACE = /^(?:test at|location:) (?<path>(?:[A-Za-z]:)?[^:]{1,400}):(?<line>\d+):(?<column>\d+)$/;
const node_test_TITLE = /^✖ (?<title>.{1,600}?)(?: \([\d.]{1,20}ms\))?(?<note> # (?:TODO|SKIP)\b.{0,200})?$/;
const TODO = /^⚠ /;
const CANCELLED = /^'?(?:test did not finish before its parent and was cancelled|Promise resolution is still pending but the event loop has already resolved)/;
const PLACES = { pass: 'passed', fail: 'failed', cancelled: 'failed', skipped: 'skipped', todo: 'skipped' };
const HOOKS = /\b(?:TestHook|SuiteContext)\b/;
const IS_FILE = /\.(?:[cm]?[jt]sx?|test|spec)$/;
function node_test_openRuns(context) {
    const state = { context, counts: noCounts(), failures: [], tree: openNodeTree(context), place: null, current: null, details: false, running: false };
    return {
        push(lines) {
            for (const line of lines)
                node_test_take(state, line);
        },
        end: () => node_test_complete(state),
    };
}
function node_test_take(state, line) {
    const { text } = line;
    const total = text.startsWith('ℹ') ? node_test_TOTAL.exec(text)?.groups : undefined;
    if (total)
        return node_test_takeTotal(state, total.what ?? '', Number(total.number));
    if (node_test_DETAILS.test(text)) {
        state.details = true;
        return;
    }
    if (!state.details) {
        if (state.tree.take(line))
            state.running = true;
        return;
    }
    node_test_takeDetail(state, line);
}
function node_test_takeTotal(state, what, number) {
    const place = PLACES[what];
    if (place)
        counts_count(state.counts, place, number);
    Object.assign(state, { running: false, details: false, current: null });
}
function node_test_takeDetail(state, line) {
    const { text } = line;
    const place = node_test_PLACE.exec(text)?.groups;
    if (place) {
        Object.assign(state, { place: { path: place.path ?? '', line: place.line, column: place.column }, current: null });
        return;
    }
    const titled = node_test_TITLE.exec(text)?.groups;
    if (titled?.title && !titled.note) {
        state.current = { ...beginBlock(line), title: titled.title, place: state.place };
        state.place = null;
        if (state.failures.length < state.context.limits.findings)
            state.failures.push(state.current);
    }
    else if (titled || TODO.test(text))
        Object.assign(state, { current: null, place: null });
    else if (text.startsWith(' ') || !text) {
        if (state.current)
            extendBlock(state.current, line);
    }
    else if (state.current)
        Object.assign(state, { current: null, details: false });
}
function node_test_complete(state) {
    const notRun = [];
    const told = state.failures.flatMap((failure) => node_test_toFinding(failure, state, notRun));
    const findings = told.length ? told : state.tree.failed.flatMap((failure) => node_test_toFinding({ ...failure, place: null }, state, notRun));
    return { findings, ...state.counts, passedTests: state.tree.passed, truncated: state.running, notRun };
}
function node_test_toFinding(failure, state, notRun) {
    const { title, place } = failure;
    const file = place?.path ?? (IS_FILE.test(title) ? title : null);
    const isFile = IS_FILE.test(title) && /^(?:'test failed'|)$/.test(failure.lines.join('').trim());
    const error = (0,error_text/* errorText */.kc)(isFile ? (state.tree.outputOf(title) ?? failure.lines) : failure.lines);
    const suite = state.tree.suiteOf(title);
    if (isFile)
        notRun.push(title);
    const isSuite = state.tree.isSuite(title);
    if (CANCELLED.test(error.message) && !isFile) {
        notRun.push([suite, title].filter(Boolean).join(' > '));
        if (/parent/.test(error.message))
            return [];
    }
    const hook = isSuite && HOOKS.test(error.detail) ? 'before' : null;
    return [
        (0,parse_draft/* findingOf */.hD)({
            tool: 'node-test',
            message: error.message.replace(/^'(.*)'$/, '$1') || 'test failed',
            detail: error.detail,
            location: isFile ? (0,error_text/* loadPlace */.cX)(title, error.frames) : (error.place ?? (place ? (0,parse_draft/* locationOf */.A0)(place.path, place.line, place.column) : null)),
            frames: error.frames,
            test: isFile ? null : { suite: suite || (file ?? ''), name: title, file },
            facts: { ...error.facts, ...(hook ? { hook } : {}) },
            ...(error.kind ? { kind: error.kind } : {}),
            source: spanOf(failure, state.context),
            scope: failure.scope,
        }, state.context.limits.detailChars),
    ];
}
const nodeTest = {
    name: 'node-test',
    title: 'Node.js test runner',
    url: 'https://nodejs.org/api/test.html#test-reporters',
    family: 'unit',
    reads: 'log',
    commands: /\bnode\b.{0,400} --test\b|\b(?:tsx|ts-node)\b.{0,200} --test\b/,
    probe: (text) => text.includes('ℹ tests ') || text.includes('✖ failing tests:') || /^▶ \S.{0,300}\n {2}(?:✔|✖|﹣|▶) /m.test(text),
    open: (0,scoped/* perScope */.W)(node_test_openRuns),
};

;// CONCATENATED MODULE: ./lib/parse/formats/npm.js
// npm's errors, `npm error` of version 10 on and `npm ERR!` before:
//   npm error code ERESOLVE
//   npm error ERESOLVE unable to resolve dependency tree



const LINE = /^npm (?:error|ERR!)(?: (?<said>.{0,4000}))?$/;
const npm_CODE = /^code (?<code>[A-Z][A-Z0-9_]{1,60}|-?\d{1,4})$/;
const MISSING_SCRIPT = /^(?:[Mm]issing script: ?"?(?<script>[^"]{1,200})"?)$/;
const TAG = /^(?:ERESOLVE|notarget|404|engine|notsup|network|audit|JSON\.parse|syscall|errno|sha512|\d{3}) +/;
const npm_NOISE = /^(?:A complete log of this run|For a full report see|\/.{1,400}\.(?:txt|log)$|This is (?:an error with npm itself|related to npm|a problem related)|If you are behind a proxy|'proxy' config|In most cases you|Clean install a project|Usage:|Options:|(?:errno|syscall|command|path|cwd|dest) )/;
const USAGE = /^(?:Clean install a project|Install a package|Usage:)$/;
const USER = /^(?:Missing|Invalid|Added|Removed): (?<dependency>(?:@?[^\s@]{1,200})@\S{1,100})|\b(?:for|package '|resource ')(?<other>@?[a-z0-9~][\w./~-]{0,200}@[^\s'"]{1,100})|^peer (?<peer>@?[^\s@]{1,200}@"[^"]{1,100}")/;
const KINDS = [
    [/^(?:ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|ECONNREFUSED|ERR_SOCKET_TIMEOUT|E5\d\d|E429|EPROTO|CERT_|SELF_SIGNED|UNABLE_TO)/, 'network-up'],
    [/^(?:E401|E403|ENEEDAUTH)/, 'env-set'],
    [/^(?:EBADENGINE|ENOTSUP|EBADPLATFORM|EBADDEVENGINES)/, 'tool-present'],
    [/^ENOSPC/, 'resource'],
    [/^EJSONPARSE/, 'syntax'],
    [/^(?:ENOENT|EACCES|EPERM)/, 'file-exists'],
];
function npm_openRuns(context) {
    const failures = [];
    let current = null;
    const take = (line) => {
        const said = line.text.startsWith('npm ') ? LINE.exec(line.text)?.groups : undefined;
        if (!said) {
            if (line.text.trim())
                current = null;
            return;
        }
        const text = said.said ?? '';
        const code = npm_CODE.exec(text)?.groups?.code;
        if (!current || (code && current.code && code !== current.code)) {
            current = { ...beginBlock(line), code: null };
            if (failures.length < context.limits.findings)
                failures.push(current);
        }
        current.code ??= code ?? null;
        extendBlock(current, { ...line, text });
    };
    return {
        push: (lines) => lines.forEach(take),
        end: () => ({ findings: failures.flatMap((failure) => npm_toFinding(failure, context)) }),
    };
}
/** A script that failed is told by what it ran; npm's own words about it are a consequence. */
function npm_toFinding(failure, context) {
    const { code, lines } = failure;
    const script = lines.map((line) => MISSING_SCRIPT.exec(line)?.groups?.script).find(Boolean);
    const installed = /^\d+$/.test(code ?? '') ? lines.map((line) => /^path (.{0,400}node_modules[\\/].{1,200})$/.exec(line)?.[1]).find(Boolean) : undefined;
    if (!script && !installed && (!code || /^-?\d+$|^ELIFECYCLE$/.test(code)))
        return [];
    const usage = lines.findIndex((line) => USAGE.test(line));
    const said = (usage < 0 ? lines : lines.slice(0, usage))
        .filter((line) => line.trim() && !npm_CODE.test(line) && !npm_NOISE.test(line))
        .map((line) => line.replace(TAG, '').trim())
        .filter(Boolean);
    const command = lines.map((line) => /^command (sh -c .{1,300})$/.exec(line)?.[1]).find(Boolean);
    return [
        (0,parse_draft/* findingOf */.hD)({
            tool: 'npm',
            rule: code,
            message: installed ? `install script of ${installed.replace(/^.*node_modules[\\/]/, '')} failed: ${command ?? said[0] ?? ''}` : (said[0] ?? code ?? ''),
            detail: said.slice(1, 40).join('\n'),
            location: code === 'EJSONPARSE' || script ? (0,parse_draft/* locationOf */.A0)('package.json') : null,
            kind: script ? 'config-valid' : (KINDS.find(([pattern]) => pattern.test(code ?? ''))?.[1] ?? 'deps-resolve'),
            facts: dependencyIn(said),
            source: spanOf(failure, context),
            scope: failure.scope,
        }, context.limits.detailChars),
    ];
}
function dependencyIn(said) {
    for (const line of said) {
        const groups = USER.exec(line)?.groups;
        const dependency = groups?.dependency ?? groups?.other ?? groups?.peer;
        if (dependency)
            return {
                dependency: dependency
                    .replace(/"/g, '')
                    .replace(/[.,;]$/, '')
                    .slice(0, 200),
            };
    }
    return {};
}
const npm = {
    name: 'npm',
    title: 'npm',
    url: 'https://docs.npmjs.com/common-errors',
    family: 'install',
    reads: 'log',
    commands: /\bnpm (?:ci|install|i|update|audit|publish|exec|run)\b|\bnpx\b/,
    probe: (text) => /^npm (?:error|ERR!) (?:code |[Mm]issing script)/m.test(text),
    open: (0,scoped/* perScope */.W)(npm_openRuns),
};

;// CONCATENATED MODULE: ./lib/parse/formats/npm-groovy-lint.js
// npm-groovy-lint:
//   vars/ledger.groovy
//     12    warning  Variable [sum] is not used  UnusedVariable

const npmGroovyLint = (0,located/* located */.t4)({
    name: 'npm-groovy-lint',
    title: 'npm-groovy-lint',
    url: 'https://nvuillam.github.io/npm-groovy-lint/',
    family: 'lint',
    commands: /\bnpm-groovy-lint\b/,
    marks: ['.groovy', 'Jenkinsfile'],
    probe: /(?:\.groovy|\.gradle|Jenkinsfile)\n {2}\d{1,9} {2,8}(?:error|warning|info) /,
    heading: /^(?<path>\S.{0,400}(?:\.groovy|\.gradle|Jenkinsfile\S{0,40}))$/,
    ending: /^$/,
    lines: [/^ {2}(?<line>\d{1,9}) {2,8}(?<severity>error|warning|info) {2,8}(?<message>\S.{0,600}?) {2,200}(?<rule>[A-Z]\w{2,60})$/],
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/nunit-console.js
// NUnit's console runner:
//   1) Failed : Ledger.Tests.StockTests.Ship
//     Expected: 1
//     But was:  2
//   Test Count: 5, Passed: 4, Failed: 1, Warnings: 0, Inconclusive: 0, Skipped: 0


const nunit_console_HEAD = /^\d{1,6}\) (?<result>Failed|Error|Invalid|Ignored|Explicit|Warning|SetUp Error|TearDown Error|Test Failure|Test Error) ?: (?<name>\S.{0,500})$/;
const nunit_console_COUNT = /^\s{0,8}Test Count: (?<all>\d{1,9}), (?:Passed|Pass): (?<passed>\d{1,9}), (?:Failed|Fail): (?<failed>\d{1,9}).{0,80}?Skipped: (?<skipped>\d{1,9})/;
const nunit_console_PLACE = /\) in (?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?:line )?(?<line>\d{1,9})$/;
function nunit_console_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    let counts = null;
    const take = (line) => {
        const head = nunit_console_HEAD.exec(line.text)?.groups;
        counts = nunit_console_COUNT.exec(line.text)?.groups ?? counts;
        if (head?.name) {
            drafts.close();
            if (/Ignored|Explicit|Warning/.test(head.result ?? ''))
                return;
            const at = /^(?<suite>[\w.+`]{1,300})\.(?<method>\w{1,200}(?:\(.{0,400}\))?)$/.exec(head.name)?.groups;
            drafts.begin({ tool: 'nunit-console', message: '', test: { suite: at?.suite ?? '', name: at?.method ?? head.name, file: null } }, line);
            return;
        }
        const draft = drafts.current;
        if (!draft || /^(?:Run Settings|Test Run Summary|Tests Not Run|Results \(|\s{2}Overall result)/.test(line.text))
            return drafts.close();
        const place = nunit_console_PLACE.exec(line.text)?.groups;
        if (place?.path && !draft.location)
            draft.location = (0,parse_draft/* locationOf */.A0)(place.path, place.line);
        if (!draft.message && line.text.trim())
            draft.message = line.text.trim();
        drafts.extend(line);
    };
    return {
        push: (lines) => lines.forEach(take),
        end: () => ({
            findings: drafts.findings(),
            passed: counts ? Number(counts.passed) : null,
            failed: counts ? Number(counts.failed) : null,
            skipped: counts ? Number(counts.skipped) : null,
        }),
    };
}
const nunitConsole = {
    name: 'nunit-console',
    title: 'NUnit console',
    url: 'https://docs.nunit.org/articles/nunit/running-tests/Console-Runner.html',
    family: 'unit',
    reads: 'log',
    commands: /\bnunit\d?-console\b/i,
    marks: ['Test Count: ', ') Failed : ', ') Error : ', ') Invalid : ', ') Test Failure', ') Test Error'],
    probe: (text) => text.includes('Test Count: ') || /^\d{1,6}\) (?:Failed|Error|Invalid|Test Failure|Test Error) ?: [\w.]{2,300}/m.test(text),
    open: nunit_console_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/ocaml.js
// OCaml and Dune:
//   File "bin/ledger.ml", line 12, characters 5-10:
//   Error: Unbound value total

const ocaml = (0,located/* located */.t4)({
    name: 'ocaml',
    title: 'OCaml',
    url: 'https://ocaml.org/manual/comp.html',
    family: 'build',
    commands: /\b(?:ocaml\w*|dune|opam)\b/,
    marks: ['File "'],
    probe: /^File "[^"\n]{1,400}", lines? \d+(?:-\d+)?, characters \d+-\d+:\n/,
    heading: /^File "(?<path>[^"]{1,400}\.(?:ml[iyl]?|dune|opam)|[^"]{0,300}dune(?:-project)?)", lines? (?<line>\d{1,9})(?:-\d{1,9})?, characters (?<column>\d{1,9})-\d{1,9}:$/,
    lines: [/^(?<severity>Error|Warning|Alert)(?: (?<number>\d{1,4}))?(?: ?\(?\[?(?<rule>[\w-]{2,60})\]?\)?)?: (?<message>.{1,1000})$/],
    more: /^\s/,
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/oelint-adv.js
// oelint-adv, for BitBake recipes:
//   recipes/ledger.bb:12:warning:oelint.vars.summary80chars:'SUMMARY' should not be longer than 80 characters

const oelintAdv = (0,located/* located */.t4)({
    name: 'oelint-adv',
    title: 'oelint-adv',
    url: 'https://github.com/priv-kweihmann/oelint-adv',
    family: 'lint',
    commands: /\boelint-adv\b/,
    marks: [':oelint.'],
    lines: [/^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,9}):(?<severity>error|warning|info):(?<rule>oelint\.[\w.+-]{2,120}):(?<message>.{1,800})$/],
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/opa.js
// OPA's check and test:
//   policy/deploy.rego:12: rego_parse_error: unexpected eof token
//   data.deploy_test.test_denies_root: FAIL (1.2ms)

const opa = (0,located/* located */.t4)({
    name: 'opa',
    title: 'Open Policy Agent',
    url: 'https://www.openpolicyagent.org/docs/latest/cli/',
    family: 'policy',
    commands: /\bopa\b|\bregal\b/,
    marks: ['.rego:', ': FAIL (', ': FAIL\n', ': ERROR (', ': ERROR\n'],
    kind: 'policy',
    lines: [
        /^(?:\d{1,9} errors? occurred: )?(?<path>[^\s:][^:]{0,300}\.rego):(?<line>\d{1,9}): (?<rule>rego_\w{1,40}_error|[\w-]{1,60}): (?<message>.{1,1000})$/,
        /^(?<message>(?<rule>data(?:\.[\w[\]"-]{1,80}){1,12}): (?:FAIL|ERROR))(?: \([\d.]{1,12}\S{1,3}\))?$/,
    ],
    more: /^ {2,}\S/,
    rule: (said) => (said.path ? (said.rule ?? null) : null),
});

;// CONCATENATED MODULE: ./lib/parse/formats/oxlint.js
// oxlint's default reporter:
//     ! eslint(no-debugger): `debugger` statement is not allowed
//      ,-[lint/berth.ts:7:35]



const oxlint_SAID = /^ {2}(?<mark>[x×!⚠]) (?:(?<rule>[\w@/-]{1,60}\([\w@/.-]{1,120}\)): )?(?<message>\S.{0,2000})$/;
const oxlint_PLACE = /^\s{1,9}(?:,-|╭─)\[(?<path>[^\]]{1,400}?):(?<line>\d{1,7}):(?<column>\d{1,7})\]$/;
const oxlint_TOTAL = /^Found \d+ warnings? and \d+ errors?\.$/;
const oxlint_SEVERITY = { '!': 'warning', '⚠': 'warning' };
function oxlint_openLines(context) {
    const drafts = (0,collect/* collector */.g)(context);
    const take = (line) => {
        const { text } = line;
        const said = oxlint_SAID.exec(text)?.groups;
        if (said?.message) {
            const pending = drafts.begin({ tool: 'oxlint', severity: oxlint_SEVERITY[said.mark ?? ''] ?? 'error', rule: said.rule ?? null, message: said.message }, line);
            pending.kind = said.rule ? 'style-rule' : 'syntax';
            return;
        }
        const current = drafts.current;
        const place = current && !current.location ? oxlint_PLACE.exec(text)?.groups : undefined;
        if (current && place?.path)
            current.location = (0,parse_draft/* locationOf */.A0)(place.path, place.line, place.column);
        if (oxlint_TOTAL.test(text) || (text && !text.startsWith(' ') && !/^\d/.test(text)))
            drafts.close();
        else if (text)
            drafts.extend(line);
    };
    return {
        push: (lines) => lines.forEach(take),
        end: () => ({ findings: drafts.findings().filter((finding) => finding.location) }),
    };
}
const oxlint = {
    name: 'oxlint',
    title: 'oxlint',
    url: 'https://oxc.rs/docs/guide/usage/linter/output-formats.html',
    family: 'lint',
    reads: 'log',
    commands: /\b(?:oxlint|oxc)\b/,
    probe: (text) => /^\s{1,9}(?:,-|╭─)\[.{1,400}:\d+:\d+\]$/m.test(text) &&
        (/^ {2}[x×!⚠] [\w@/-]{1,60}\([\w@/.-]{1,120}\): /m.test(text) || /^Found \d+ warnings? and \d+ errors?\.$/m.test(text)),
    open: (0,scoped/* perScope */.W)(oxlint_openLines),
};

;// CONCATENATED MODULE: ./lib/parse/formats/perl.js
// Perl's own errors:
//   syntax error at lib/Stock.pm line 12, near "my "
//   Can't locate Ledger.pm in @INC (you may need to install the Ledger module) at lib/Stock.pm line 3.

const perl = (0,located/* located */.t4)({
    name: 'perl',
    title: 'Perl',
    url: 'https://perldoc.perl.org/perldiag',
    family: 'build',
    commands: /(?:^|[\s;&|(])perl\s|\bprove\b/,
    marks: [
        'syntax error at ',
        "Can't locate ",
        'Global symbol ',
        'Bareword ',
        "Can't find",
        "Can't call",
        "Can't use",
        "Can't modify",
        "Can't redeclare",
        'Undefined subroutine',
        'Missing right',
        'Unmatched right',
        'Type of arg',
        'Not enough arguments',
        'Too many arguments',
        'found where',
        'Unrecognized character',
    ],
    lines: [
        /^(?<message>(?:syntax error|Can't locate .{1,600}?|Global symbol .{1,200}?|Bareword .{1,200}?|Can't (?:find|call|use|modify|redeclare) .{1,300}?|Undefined subroutine .{1,200}?|Missing right .{1,100}?|Unmatched right .{1,100}?|Type of arg .{1,200}?|Not enough arguments .{1,100}?|Too many arguments .{1,100}?|Number found where .{1,200}?|String found where .{1,200}?|Unrecognized character .{1,100}?)) at (?<path>\S{1,300}) line (?<line>\d{1,9})(?:, .{0,300})?\.?$/,
    ],
    unique: true,
});

;// CONCATENATED MODULE: ./lib/parse/formats/perlcritic.js
// Perl::Critic:
//   lib/Stock.pm: Subroutine "post" is called using indirect syntax at line 12, column 5.  See page 349 of PBP.  (Severity: 4)

const perlcritic = (0,located/* located */.t4)({
    name: 'perlcritic',
    title: 'Perl::Critic',
    url: 'https://metacpan.org/pod/Perl::Critic',
    family: 'lint',
    commands: /\bperlcritic\b/,
    marks: ['(Severity: ', ' at line '],
    lines: [
        /^(?:(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,300}?): )?(?:\[(?<rule>[\w:]{3,120})\] )?(?<message>.{1,800}?) at line (?<line>\d{1,9}),? column (?<column>\d{1,9})\. .{0,600}?\(?Severity: (?<severity>\d)\)?.{0,80}$/,
        /^(?<path>[^\s:][^:]{0,300}):(?<line>\d{1,9}):(?<column>\d{1,9}):(?<message>.{1,800})\.? {1,2}(?:See page|\(Severity: ).{0,300}$/,
    ],
});

;// CONCATENATED MODULE: ./lib/parse/formats/pest.js
// Pest, and PHPUnit behind Collision (`php artisan test`):
//      FAILED  Tests\Unit\StockTest > it ships what it has
//     Failed asserting that 4 is identical to 3.
//     at tests/Unit/StockTest.php:12


const pest_HEAD = /^ {2,4}(?:FAILED {2}|• )(?<suite>[\w\\]{1,300}) > (?<name>\S.{0,400}?)(?: {2,200}(?<exception>\w{1,120}))?\s{0,200}$/;
const pest_PLACE = /^ {2,4}(?:at |➜ {1,2})?(?<path>[^\s:][^:]{0,300}\.php):(?<line>\d{1,9})$/;
const pest_COUNT = /^ {2}Tests: {1,6}(?<rest>(?:\d{1,9} [a-z]{2,20},? ?){1,8})(?:\(\d{1,9} assertions?\))?/;
function pest_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    let rest = null;
    const of = (word) => Number(new RegExp(`(\\d{1,9}) ${word}`).exec(rest ?? '')?.[1] ?? 0);
    const take = (line) => {
        rest = pest_COUNT.exec(line.text)?.groups?.rest ?? rest;
        const head = pest_HEAD.exec(line.text)?.groups;
        if (head?.suite) {
            drafts.begin({ tool: 'pest', message: '', test: { suite: head.suite, name: head.name ?? '', file: null } }, line);
            return;
        }
        const draft = drafts.current;
        if (!draft)
            return;
        if (pest_COUNT.test(line.text) || /^ {2}[─-]{20,}/.test(line.text))
            return drafts.close();
        const place = pest_PLACE.exec(line.text)?.groups;
        if (place?.path && !draft.location)
            draft.location = (0,parse_draft/* locationOf */.A0)(place.path, place.line);
        else if (!draft.message && line.text.trim() && !/^ {2}[─-]/.test(line.text))
            draft.message = line.text.trim();
        drafts.extend(line);
    };
    return {
        push: (lines) => lines.forEach(take),
        end: () => ({
            findings: drafts.findings(),
            passed: rest ? of('passed') : null,
            failed: rest ? of('failed') + of('errors?') : null,
            skipped: rest ? of('skipped') + of('todos?') + of('incomplete') : null,
        }),
    };
}
const pest = {
    name: 'pest',
    title: 'Pest',
    url: 'https://pestphp.com/docs/writing-tests',
    family: 'unit',
    reads: 'log',
    commands: /\bpest\b|artisan test/,
    marks: ['FAILED  ', '• ', '  Tests: '],
    probe: (text) => (text.includes(' > ') && /^ {2,4}(?:FAILED {2}|• )[\w\\]{1,300} > \S/m.test(text)) || /^ {2}Tests: {1,6}\d+ (?:failed|passed|skipped|todo)/m.test(text),
    open: pest_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/phan.js
// Phan:
//   src/Ledger.php:63 PhanUndeclaredProperty Reference to undeclared property \Ledger->total

const phan = (0,located/* located */.t4)({
    name: 'phan',
    title: 'Phan',
    url: 'https://github.com/phan/phan/wiki',
    family: 'types',
    commands: /\bphan\b/,
    marks: [' Phan', ' PHP'],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:php|phtml|inc)):(?<line>\d{1,9}) (?<rule>(?:Phan|PHP)[A-Z]\w{3,80}) (?<message>\S.{0,2000}?)(?: at column (?<column>\d{1,6}))?$/,
    ],
});

;// CONCATENATED MODULE: ./lib/parse/formats/php.js
// PHP's own errors:
//   PHP Fatal error:  Uncaught Error: Call to undefined method Ledger::total() in /home/runner/work/ledger/ledger/src/Ledger.php on line 63

const php = (0,located/* located */.t4)({
    name: 'php',
    title: 'PHP itself',
    url: 'https://www.php.net/manual/en/errorfunc.constants.php',
    family: 'build',
    commands: /(?:^|[\s;&|(])php(?:\d[\d.]*)?\s/,
    marks: [' on line '],
    lines: [
        /^(?:\[[^\]]{1,60}\] ){0,4}(?:PHP )?(?<severity>Fatal error|Parse error|Catchable fatal error|Warning|Notice|Deprecated|Strict Standards|Core error|Compile error|SOAP-ERROR): {1,4}(?<message>.{1,1500}?) in (?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?)(?: on line |:)(?<line>\d{1,9})$/,
    ],
    severity: (said) => (/error/i.test(said.severity ?? '') ? 'error' : 'warning'),
    unique: true,
});

;// CONCATENATED MODULE: ./lib/parse/formats/php-cs-fixer.js
// PHP CS Fixer, dry run:
//      1) src/Ledger.php (array_syntax, braces)

const phpCsFixer = (0,located/* located */.t4)({
    name: 'php-cs-fixer',
    title: 'PHP CS Fixer',
    url: 'https://cs.symfony.com/doc/usage.html',
    family: 'format',
    commands: /\bphp-cs-fixer\b/,
    marks: [') '],
    kind: 'style-rule',
    probe: /^ {1,5}\d{1,6}\) \S.{0,400}\.(?:php|phtml|inc)(?: \([a-z0-9_]{2,60}(?:, ?[\w/]{2,80}){0,60}\))?$/,
    lines: [/^ {1,5}\d{1,6}\) (?<path>\S.{0,400}\.\w{1,8})(?: \((?<rule>[a-z0-9_]{2,60}(?:, ?[a-z0-9_/]{2,80}){0,60})\))?$/],
    message: (said) => `not formatted${said.rule ? `: ${said.rule}` : ''}`,
    rule: () => null,
});

;// CONCATENATED MODULE: ./lib/parse/formats/phpcs.js
// PHP_CodeSniffer's full report:
//   FILE: /home/runner/work/ledger/ledger/src/Ledger.php
//   ----------------------------------------------------------------------
//    63 | ERROR | [x] Expected 1 space after IF keyword; 0 found
//       |       |     (Squiz.ControlStructures.ControlSignature)



const phpcs_FILE = /^FILE: (?<path>\S.{0,400})$/;
const phpcs_ROW = /^ {0,8}(?<line>\d{1,9}) \| (?<severity>ERROR|WARNING) {0,3}\| (?:\[[x ]\] ?)?(?<message>\S.{0,1000})$/;
const MORE = /^ {2,12}\| {2,10}\| {1,8}(?<text>\S.{0,1000})$/;
const phpcs_RULE = /^(?<before>.{0,1000}?) ?\((?<rule>\w{1,60}(?:\.\w{1,60}){1,4})\)$/;
function phpcs_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    let path = null;
    const take = (line) => {
        const file = line.text.startsWith('FILE: ') ? phpcs_FILE.exec(line.text)?.groups?.path : undefined;
        if (file)
            path = file;
        const row = path && line.text.includes('|') ? phpcs_ROW.exec(line.text)?.groups : undefined;
        const more = line.text.includes('|') ? MORE.exec(line.text)?.groups?.text : undefined;
        if (row && path)
            drafts.begin({ tool: 'phpcs', severity: (0,located/* severityOf */.xJ)(row.severity), message: row.message ?? '', location: (0,parse_draft/* locationOf */.A0)(path, row.line) }, line);
        else if (more && drafts.current) {
            drafts.current.message += ` ${more}`;
            drafts.extend(line);
        }
        else
            drafts.close();
        const draft = drafts.current;
        const ruled = draft ? phpcs_RULE.exec(draft.message)?.groups : undefined;
        if (draft && ruled)
            Object.assign(draft, { message: ruled.before ?? '', rule: ruled.rule ?? null });
    };
    return { push: (lines) => lines.forEach(take), end: () => ({ findings: drafts.findings() }) };
}
const phpcs = {
    name: 'phpcs',
    title: 'PHP_CodeSniffer',
    url: 'https://github.com/PHPCSStandards/PHP_CodeSniffer/wiki/Reporting',
    family: 'lint',
    reads: 'log',
    commands: /\bphpcs\b/,
    marks: ['FILE: '],
    probe: (text) => text.includes('FILE: ') && /^ {0,8}\d+ \| (?:ERROR|WARNING) {0,3}\| /m.test(text),
    open: phpcs_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/phpcs-emacs.js
// PHP_CodeSniffer, `--report=emacs`:
//   /home/runner/work/ledger/ledger/src/Ledger.php:63:5: error - Missing doc comment for function post()

const phpcsEmacs = (0,located/* located */.t4)({
    name: 'phpcs-emacs',
    title: 'PHP_CodeSniffer, emacs',
    url: 'https://github.com/PHPCSStandards/PHP_CodeSniffer/wiki/Reporting',
    family: 'lint',
    commands: /\bphpcs\b/,
    marks: [': error - ', ': warning - '],
    tool: 'phpcs',
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:php|phtml|inc|css|js)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<severity>error|warning) - (?<message>\S.{0,2000}?)(?: \((?<rule>\w{1,60}(?:\.\w{1,60}){2,4})\))?$/,
    ],
});

;// CONCATENATED MODULE: ./lib/parse/formats/phpmd.js
// PHPMD, text:
//   /home/runner/work/ledger/ledger/src/Ledger.php:63	UnusedLocalVariable	Avoid unused local variables such as '$sum'.

const phpmd = (0,located/* located */.t4)({
    name: 'phpmd',
    title: 'PHPMD',
    url: 'https://phpmd.org/documentation/index.html',
    family: 'lint',
    commands: /\bphpmd\b/,
    marks: ['.php:'],
    probe: /\.(?:php|phtml|inc):\d{1,9}(?:\t| {2,20})[A-Z]/,
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:php|phtml|inc)):(?<line>\d{1,9})(?:\t| {2,20})(?:(?<rule>[A-Z]\w{4,60})(?:\t| {2,20}))?(?<message>[A-Z].{0,1000})$/,
    ],
});

;// CONCATENATED MODULE: ./lib/parse/formats/phpstan.js
// PHPStan's table:
//    ------ ---------------------------------------------------
//     Line   src/Ledger.php
//    ------ ---------------------------------------------------
//     63     Access to an undefined property Ledger::$total.
//            🪪  property.notFound


const phpstan_FILE = /^ {1,4}Line {2,8}(?<path>\S.{0,400}?)(?: \(in context of .{1,300}\))?\s{0,200}$/;
const phpstan_ROW = /^ {1,4}:?(?<line>\d{1,9}) {2,8}(?<message>\S.{0,1500}?)\s{0,200}$/;
const phpstan_MORE = /^ {6,14}(?<text>\S.{0,1500}?)\s{0,200}$/;
const phpstan_LINE = /^ ?-{4,10} -{4,400}\s{0,4}$/;
const GENERAL = /^ {1,4}Error\s{0,200}$/;
function phpstan_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    let path = null;
    let general = false;
    const take = (line) => {
        const file = phpstan_FILE.exec(line.text)?.groups?.path;
        if (file) {
            path = file;
            return drafts.close();
        }
        if (GENERAL.test(line.text))
            general = true;
        if (phpstan_LINE.test(line.text) || line.text.trim() === '')
            return drafts.close();
        const row = path ? phpstan_ROW.exec(line.text)?.groups : undefined;
        if (row) {
            drafts.begin({ tool: 'phpstan', message: row.message ?? '', location: (0,parse_draft/* locationOf */.A0)(path ?? '', row.line) }, line);
            return;
        }
        const more = phpstan_MORE.exec(line.text)?.groups?.text;
        const draft = drafts.current;
        if (!draft || !more || line.number !== draft.to + 1)
            return drafts.close();
        const rule = /^🪪 {1,4}(?<rule>[\w.]{3,120})$/u.exec(more)?.groups?.rule;
        if (rule)
            draft.rule = rule;
        else if (!/^(?:💡|✏️|at |→)/u.test(more) && !draft.rule)
            draft.message += ` ${more}`;
        drafts.extend(line);
    };
    return { push: (lines) => lines.forEach(take), end: () => ({ findings: drafts.findings(), truncated: general && path === null }) };
}
const phpstan = {
    name: 'phpstan',
    title: 'PHPStan',
    url: 'https://phpstan.org/user-guide/output-format',
    family: 'types',
    reads: 'log',
    commands: /\b(?:phpstan|larastan)\b/,
    marks: [' Line '],
    probe: (text) => text.includes(' Line ') && /^ {1,4}Line {2,8}\S.{0,400}\n ?-{4,10} -{4,}/m.test(text),
    open: phpstan_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/phpstan-raw.js
// PHPStan, `--error-format=raw`:
//   src/Ledger.php:63:Access to an undefined property Ledger::$total.

const phpstanRaw = (0,located/* located */.t4)({
    name: 'phpstan-raw',
    title: 'PHPStan, raw',
    url: 'https://phpstan.org/user-guide/output-format',
    family: 'types',
    commands: /\bphpstan\b/,
    marks: ['.php:', '.phtml:', '.inc:'],
    tool: 'phpstan',
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:php|phtml|inc|module)):(?<line>\d{1,9}):(?<message>[A-Z$#"@].{1,2000}?)(?: \[identifier=(?<rule>[\w.]{1,120})\])?$/,
    ],
    accept: (said) => !/^(?:error|warning|info) - /i.test(said.message ?? ''),
});

;// CONCATENATED MODULE: ./lib/parse/formats/phpunit.js
// PHPUnit:
//   There were 3 errors:
//
//   1) StatusPageTest::testRow
//   JsonException: Syntax error
//
//   /home/runner/work/deploy/deploy/status/src/StatusPage.php:15


const phpunit_SECTION = /^There (?:was|were) (?<count>\d{1,9}) (?<what>errors?|failures?|warnings?|risky tests?|incomplete tests?|skipped tests?|PHPUnit .{1,40}|.{1,40}):$/;
const phpunit_HEAD = /^(?<number>\d{1,6}\)) (?<suite>[\w\\]{1,300})::(?<name>\w{1,200}(?: with data set (?:#\d{1,9}|"[^"]{1,200}"))?)(?: .{0,2000})?$/;
const WARNING = /^\d{1,6}\) Warning$/;
const phpunit_FRAME = /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}\.(?:php|phpt|inc)):(?<line>\d{1,9})$/;
const phpunit_TOTAL = /^Tests: (?<tests>\d{1,9}), Assertions: \d{1,9}(?<rest>(?:, [\w ]{1,40}: \d{1,9}){0,12})\.$/;
const OK = /^OK \((?<tests>\d{1,9}) tests?, \d{1,9} assertions?\)$/;
const FATAL = /^(?:PHP )?(?<what>Fatal error|Parse error):\s{1,4}(?<message>.{1,1000}?) in (?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?)(?: on line |:)(?<line>\d{1,9})$/;
/** Sections whose tests failed; the others only tell. */
const FAILING = /^(?:errors?|failures?|warnings?)$/;
function phpunit_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    let failing = false;
    let counts = null;
    let fatal = false;
    const begin = (line) => {
        const section = line.text.startsWith('There ') ? phpunit_SECTION.exec(line.text)?.groups : undefined;
        if (section) {
            failing = FAILING.test(section.what ?? '');
            drafts.close();
            return true;
        }
        const head = /^\d/.test(line.text) ? phpunit_HEAD.exec(line.text)?.groups : undefined;
        if (head) {
            drafts.close();
            if (failing)
                drafts.begin({ tool: 'phpunit', message: '', test: { suite: head.suite ?? '', name: head.name ?? '', file: null } }, line);
            return true;
        }
        if (failing && WARNING.test(line.text)) {
            drafts.begin({ tool: 'phpunit', message: '' }, line);
            return true;
        }
        return false;
    };
    const count = (line) => {
        const ok = OK.exec(line.text)?.groups;
        const total = phpunit_TOTAL.exec(line.text)?.groups;
        if (ok)
            counts = { passed: Number(ok.tests), failed: 0, skipped: 0 };
        else if (total)
            counts = phpunit_countsOf(Number(total.tests), total.rest ?? '');
        if (ok || total || line.text === '--' || /^(?:FAILURES|ERRORS|WARNINGS|OK|Tests: )/.test(line.text))
            drafts.close();
        return Boolean(ok ?? total);
    };
    return {
        push(lines) {
            for (const line of lines) {
                if (begin(line) || count(line))
                    continue;
                const said = line.text.includes('error:') ? FATAL.exec(line.text)?.groups : undefined;
                if (said && !drafts.current) {
                    fatal = true;
                    drafts.begin({ tool: 'phpunit', message: `${said.what}: ${said.message}`, location: (0,parse_draft/* locationOf */.A0)(said.path ?? '', said.line) }, line);
                    drafts.close();
                }
                else if (drafts.current)
                    phpunit_extend(drafts.current, line);
            }
        },
        end: () => ({ findings: drafts.findings(true), truncated: fatal && counts === null, ...(counts ?? { passed: null, failed: null, skipped: null }) }),
    };
}
function phpunit_extend(draft, line) {
    draft.to = line.number;
    if (!draft.message && line.text.trim())
        draft.message = line.text;
    if (draft.more.length < 400)
        draft.more.push(line.text);
    const frame = phpunit_FRAME.exec(line.text)?.groups;
    if (!frame?.path || !draft.test)
        return;
    draft.location = (0,parse_draft/* locationOf */.A0)(frame.path, frame.line);
    if (frame.path.endsWith(`/${draft.test.suite.split('\\').at(-1)}.php`))
        draft.test = { ...draft.test, file: frame.path };
}
function phpunit_countsOf(tests, rest) {
    const of = (word) => Number(new RegExp(`, ${word}: (\\d{1,9})`).exec(rest)?.[1] ?? 0);
    const failed = of('Errors') + of('Failures');
    const skipped = of('Skipped') + of('Incomplete');
    return { passed: Math.max(0, tests - failed - skipped), failed, skipped };
}
const phpunit = {
    name: 'phpunit',
    title: 'PHPUnit',
    url: 'https://docs.phpunit.de/en/11.5/textui.html',
    family: 'unit',
    reads: 'log',
    commands: /\b(?:phpunit|simple-phpunit|paratest)\b|artisan test/,
    marks: ['There was ', 'There were ', ' assertion', 'Assertions: ', 'PHPUnit '],
    probe: (text) => (text.includes('There w') && /^There (?:was|were) \d+ [\w ]{1,40}:$/m.test(text) && /^\d+\) [\w\\]+::\w+/m.test(text)) ||
        /^OK \(\d+ tests?, \d+ assertions?\)$|^Tests: \d+, Assertions: \d+/m.test(text) ||
        (text.includes('PHPUnit ') && /^PHPUnit \d[\d.]* by Sebastian Bergmann/m.test(text)),
    open: phpunit_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/pip.js
// pip, uv, Poetry and conda: requirements that cannot be met or built.
//   ERROR: Could not find a version that satisfies the requirement nope==9 (from versions: none)
//   ERROR: No matching distribution found for nope==9
//     × No solution found when resolving dependencies:
//   Because app depends on nope (^9) which doesn't match any versions, version solving failed.

const NOT_FOUND = /^(?:\s{0,8}(?:ERROR: )?)(?<message>Could not find a version that satisfies the requirement (?<wanted>[^\s(]{1,200}(?: [^\s(]{1,80})?)(?: \(from .{0,4000}\))?.{0,1000})$/;
const pip_ALONE = /^\s{0,8}ERROR: (?<message>No matching distribution found for (?<wanted>\S{1,200}).{0,400})$/;
const CONFLICT = /^(?:ERROR: )?(?<message>Cannot install (?<wanted>.{1,600}) because these package versions have conflicting dependencies\.)$/;
const CHECKED = /^(?:ERROR: )?(?<message>(?<who>[\w.-]{1,100}) \S{1,60} (?:requires|has requirement) (?<wanted>.{1,200}?), (?:but you(?:'ll)? have .{1,200}|which is not installed)\.?.{0,40})$/;
const BUILD = /^\s{0,8}(?:ERROR|error): (?<message>(?:Failed (?:building wheel|to build installable wheels|building editable) (?:for )?(?:some pyproject\.toml based projects )?\(?(?<wanted>[\w.[\]-]{0,120})\)?.{0,200}|Could not build wheels for (?<wanted2>[\w.-]{1,120}).{0,400}|subprocess-exited-with-error|metadata-generation-failed|Command errored out with exit status.{0,300}|Error while generating package metadata))$/;
const OTHER = /^\s{0,8}ERROR: (?<message>(?:Could not open requirements file|Invalid requirement|Double requirement given|Package '[^'\n]{1,120}' requires a different Python|THESE PACKAGES DO NOT MATCH THE HASHES|Hashes are required|In --require-hashes mode|Could not install packages due to|ResolutionImpossible|Directory '|File "setup\.py"|Requested .{1,200} (?:has invalid|has inconsistent)|.{1,200} is not a (?:supported wheel|valid editable)|Exception:|HTTP error \d{3}|Can not perform a '--user' install|.{0,200}externally-managed|(?:Cannot|Can't) (?:uninstall|find|connect)|Invalid wheel|Failed to build).{0,1500})$/;
const MANAGED = /^error: (?<message>externally-managed-environment)$/;
const UV = /^\s{0,4}(?:× |x )(?<message>(?:No solution found when resolving .{1,200}|Failed to (?:download|build|fetch|resolve|install).{1,300}))$/;
const UV_ERROR = /^error: (?<message>(?:Failed to (?:build|download|fetch|resolve|prepare|install|parse: ).{1,400}|Distribution .{1,400} can't be installed.{0,400}|The lockfile at .{1,400}|Unable to find lockfile.{1,300}|No interpreter found.{1,300}|Request failed after \d+ retries.{0,300}))$/;
const POETRY = /^(?<message>(?:(?:So, b|B)ecause .{1,600}version solving failed\.|.{1,300} requires .{1,200}, so .{1,300}version solving failed\.|pyproject\.toml changed significantly since poetry\.lock was last generated.{0,200}|Error: (?:poetry\.lock is not consistent|pyproject\.toml changed).{1,300}|The current project's (?:supported )?Python requirement .{1,300}))$/;
const CONDA = /^(?<message>(?:PackagesNotFoundError|ResolvePackageNotFound|UnsatisfiableError|LibMambaUnsatisfiableError|SpecsConfigurationConflictError|CondaHTTPError|CondaVerificationError|EnvironmentFileNotFound|EnvironmentNameNotFound): .{0,1000})$/;
const HEADS = [CONDA, NOT_FOUND, pip_ALONE, CONFLICT, CHECKED, MANAGED, BUILD, OTHER, UV, UV_ERROR, POETRY];
const pip_BELOW = /^\s+\S|^ {0,2}- \S|^(?:[×│╰├]|ERROR: (?:No matching distribution|ResolutionImpossible|Failed to build)|The conflict is caused by:|Additionally, some packages|To fix this you could|\d\. |hint: |note: )/;
const pip = {
    name: 'pip',
    title: 'pip, uv, Poetry and conda',
    url: 'https://pip.pypa.io/en/stable/cli/pip_install/',
    family: 'install',
    reads: 'log',
    commands: /\b(?:pip3? (?:install|wheel|check|download|sync)|pip3?\.\d+ install|uv (?:sync|pip|lock|add|run)|poetry (?:install|lock|add|update)|pip-compile|pip-sync)\b/,
    probe: (text) => /Could not find a version that satisfies|No matching distribution found for|conflicting dependencies\.|^[\w.-]{1,100} \S{1,60} requires [^\n]{1,200}, (?:but you|which is not)|(?:ERROR|error): (?:Failed (?:building|to)|Could not|subprocess-exited|externally-managed|Invalid requirement|Package '|THESE PACKAGES|ResolutionImpossible|metadata-gen|Distribution |The lockfile|Request failed|HTTP error|Double req|Hashes are)|[×x] (?:No solution found|Failed to )|^(?:PackagesNotFoundError|ResolvePackageNotFound|UnsatisfiableError|LibMambaUnsatisfiableError|SpecsConfigurationConflictError|Conda(?:HTTP|Verification)Error|Environment(?:FileNotFound|NameNotFound)): |version solving failed|poetry\.lock (?:is not consistent|was last generated)/m.test(text),
    open: (context) => {
        const seen = new Set();
        const checks = /\bpip3? check\b/.test(context.command ?? '');
        return diagnosticReader({
            tool: 'pip',
            heads: HEADS,
            goesOn: (text) => text.trim() === '' || pip_BELOW.test(text),
            draft: (diagnostic) => (repeats(diagnostic, seen) ? null : pip_draftOf(diagnostic, checks)),
        }, context);
    },
};
/** uv and pip put the reason below a head that ends in a colon. */
function pip_headline(message, more) {
    const reason = message.endsWith(':') ? more.find((line) => line.trim())?.replace(/^[\s╰├─▶>]{1,20}/, '') : undefined;
    return reason ? `${message} ${reason}` : message;
}
function pip_kindOf(message) {
    if (/Could not open requirements|HTTP error|Request failed|environment/.test(message))
        return {};
    return { kind: /different Python|No interpreter|Python requirement/.test(message) ? 'tool-present' : 'deps-resolve' };
}
/** What only says again that something before it failed. */
const AGAIN = /^(?:ResolutionImpossible|metadata-generation-failed|Failed building wheel|Failed to build|Could not build wheels|Error while generating|Failed to build installable)/;
const pip_RAISED = /^\s{0,12}(?<said>(?:[A-Za-z_]\w{0,80}\.){0,6}[A-Z]\w{0,80}(?:Error|Exception|Failure)\b.{0,400}|(?:fatal )?error: .{1,400}|.{1,200}: (?:fatal )?error: .{1,400})$/;
/** pip says the same thing in several lines: the requirement that has no version, then that nothing matches it. */
function repeats({ said }, seen) {
    const key = (said.wanted ?? said.wanted2 ?? said.message ?? '').replace(/\s/g, '');
    const known = seen.has(key) || (AGAIN.test(said.message ?? '') && seen.size > 0);
    seen.add(key);
    return known;
}
function pip_draftOf({ said, more }, checks) {
    const wanted = said.wanted ?? said.wanted2;
    const cause = said.message === 'subprocess-exited-with-error' ? more.map((line) => pip_RAISED.exec(line)?.groups?.said).findLast((line) => line !== undefined) : undefined;
    return {
        message: cause ?? pip_headline(said.message ?? '', more),
        ...pip_kindOf(said.message ?? ''),
        detail: more.join('\n').trim(),
        // An install goes on after this one: it warns that what it installed does not fit together.
        severity: said.who && !checks ? 'warning' : 'error',
        ...(wanted ? { facts: { dependency: wanted.trim() } } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/parse/formats/playwright.js
// Playwright Test's list, line and dot reporters:
//     1) [chromium] › e2e/shop.spec.js:5:3 › shop › shows the title ──────
//
//       Error: expect(locator).toHaveText(expected) failed





const playwright_START = /^Running \d+ tests? using \d+ workers?/;
const playwright_TITLE = /^ {2}\d{1,6}\) (?:\[(?<project>[^\]]{1,80})\] › )?(?<file>\S[^›]{0,400}?):(?<line>\d{1,7}):(?<column>\d{1,7}) › (?<title>.{1,800}?)(?: [─-]{2,})?\s*$/;
const playwright_LISTED = /^ {2}(?<mark>[✓✘✔×-]|ok|x) {1,4}\d{1,6} (?:\[(?<project>[^\]]{1,80})\] › )?(?<file>\S[^›]{0,400}?):\d{1,7}:\d{1,7} › (?<title>.{1,800}?)(?: \(retry #\d+\))?(?: \([\d.]{1,10}m?s?h?\))?$/;
const playwright_TOTAL = /^ {2}(?<number>\d{1,7}) (?<what>passed|failed|flaky|skipped|did not run|interrupted)(?: \(.{1,30}\))?\s*$/;
const RETRY = /^ {4}Retry #\d+ ─/;
const LISTED_AGAIN = /^ {4}(?:\[[^\]]{1,80}\] › )?\S[^›]{0,400}?:\d{1,7}:\d{1,7} › (?<title>.{1,800}?)(?: ─{2,})?\s*$/;
/** What the server under test prints while a test runs. */
const SERVED = /^\[WebServer\] \S/;
const MOST_SERVED = 10;
const playwright_GLOBAL = /^(?:Error: (?:No tests found|Timed out waiting|Process from config\.webServer|browserType)|.{0,80}\berror was not a part of any test)/;
function playwright_openRuns(context) {
    const state = {
        context,
        counts: noCounts(),
        failures: [],
        passed: [],
        flaky: new Set(),
        global: [],
        current: null,
        running: false,
        heard: [],
        served: new Map(),
        listing: '',
        notRun: 0,
    };
    return {
        push(lines) {
            for (const line of lines)
                playwright_take(state, line);
        },
        end: () => playwright_complete(state),
    };
}
function playwright_take(state, line) {
    const { text } = line;
    if (playwright_START.test(text))
        Object.assign(state, { running: true, current: null, listing: '' });
    const title = text.includes(' › ') ? playwright_TITLE.exec(text)?.groups : undefined;
    if (title?.file)
        return playwright_begin(state, title, line);
    const total = playwright_TOTAL.exec(text)?.groups;
    if (total)
        return playwright_takeTotal(state, total);
    if (state.listing)
        return takeListing(state, text);
    if (state.current)
        return playwright_extend(state.current, line);
    const listed = text.includes(' › ') ? playwright_LISTED.exec(text)?.groups : undefined;
    if (listed?.file)
        playwright_settle(state, listed);
    else if (SERVED.test(text) && state.heard.length < MOST_SERVED)
        state.heard.push(text);
    else if (playwright_GLOBAL.test(text))
        state.global.push({ ...beginBlock(line), lines: [text] });
}
function playwright_begin(state, said, line) {
    const failure = {
        ...beginBlock(line),
        file: said.file ?? '',
        at: { line: said.line, column: said.column },
        titles: (said.title ?? '').split(' › '),
        closed: false,
    };
    if (state.failures.length < state.context.limits.findings)
        state.failures.push(failure);
    state.current = failure;
}
function playwright_extend(current, line) {
    if (RETRY.test(line.text))
        current.closed = true;
    if (current.closed) {
        if (line.text.trim())
            current.endLine = line.number;
    }
    else
        extendBlock(current, line);
}
function playwright_takeTotal(state, said) {
    Object.assign(state, { current: null, running: false, listing: said.what ?? '' });
    const number = Number(said.number);
    for (const place of ['passed', 'failed', 'skipped'])
        counts_count(state.counts, place, 0);
    if (said.what === 'failed' || said.what === 'interrupted')
        counts_count(state.counts, 'failed', number);
    else if (said.what === 'skipped')
        counts_count(state.counts, 'skipped', number);
    else if (said.what === 'did not run')
        state.notRun += number;
    else
        counts_count(state.counts, 'passed', number);
}
function takeListing(state, text) {
    const title = LISTED_AGAIN.exec(text)?.groups?.title;
    if (title && state.listing === 'flaky')
        state.flaky.add(title);
    else if (!title && text.trim())
        state.listing = '';
}
/** A result ends what the server said during that test. */
function playwright_settle(state, { mark = '', file = '', title = '' }) {
    if (/[✓✔]|ok/.test(mark))
        pass(state, file, title);
    else if (state.heard.length && !state.served.has(title))
        state.served.set(title, state.heard);
    state.heard = [];
}
function pass(state, file, title) {
    const segments = title.split(' › ');
    if (state.passed.length < state.context.limits.outcomes)
        state.passed.push({ suite: segments.slice(0, -1).join(' > ') || file, name: segments.at(-1) ?? '', file });
}
function playwright_complete(state) {
    const findings = [...state.failures.map((failure) => playwright_toFinding(failure, state)), ...state.global.map((block) => globalFinding(block, state.context))];
    const notRun = state.notRun ? [`${state.notRun} tests`] : [];
    return { findings, ...state.counts, passedTests: state.passed, truncated: state.running || state.notRun > 0, notRun };
}
function playwright_toFinding(failure, { context, flaky, served }) {
    const error = (0,error_text/* errorText */.kc)(failure.lines.filter((line) => !/^\s*Error Context: /.test(line)));
    const { titles, file, at } = failure;
    const passedOnRetry = flaky.has(titles.join(' › '));
    return (0,parse_draft/* findingOf */.hD)({
        tool: 'playwright',
        message: error.message || titles.join(' '),
        detail: [error.detail, ...(served.get(titles.join(' › ')) ?? [])].filter(Boolean).join('\n'),
        severity: passedOnRetry ? 'warning' : 'error',
        location: error.place ?? (0,parse_draft/* locationOf */.A0)(file, at.line, at.column),
        frames: error.frames,
        test: { suite: titles.slice(0, -1).join(' > ') || file, name: titles.at(-1) ?? '', file },
        facts: error.facts,
        passedOnRetry,
        source: spanOf(failure, context),
        scope: failure.scope,
    }, context.limits.detailChars);
}
function globalFinding(block, context) {
    return (0,parse_draft/* findingOf */.hD)({ tool: 'playwright', message: block.lines[0] ?? '', source: spanOf(block, context), scope: block.scope }, context.limits.detailChars);
}
const playwright = {
    name: 'playwright',
    title: 'Playwright Test',
    url: 'https://playwright.dev/docs/test-reporters',
    family: 'e2e',
    reads: 'log',
    commands: /\bplaywright\b/,
    probe: (text) => /^Running \d+ tests? using \d+ workers?/m.test(text) || /^ {2}\d{1,6}\) .{0,400}:\d{1,7}:\d{1,7} › /m.test(text),
    open: (0,scoped/* perScope */.W)(playwright_openRuns),
};

;// CONCATENATED MODULE: ./lib/parse/formats/pmd.js
// PMD, text:
//   src/main/java/com/example/depot/Stock.java:12:	UnusedLocalVariable:	Avoid unused local variables such as 'sum'.

const pmd = (0,located/* located */.t4)({
    name: 'pmd',
    title: 'PMD',
    url: 'https://pmd.github.io/',
    family: 'lint',
    commands: /\bpmd\b/,
    marks: [':\t'],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:java|kt|apex|cls|trigger|jsp|xml|js|scala|sql|vm|swift|go|py|cs)):(?<line>\d{1,9}):(?:\t(?<rule>[A-Z]\w{2,80}):)?\t(?<message>\S.{0,1500})$/,
    ],
    severity: () => 'error',
});

;// CONCATENATED MODULE: ./lib/parse/formats/pnpm.js
// pnpm's errors:
//    ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with <ROOT>/package.json


/** pnpm sets its codes between thin spaces. */
const pnpm_ERROR = /^\s{0,2}(?<code>ERR_PNPM_[A-Z0-9_]{1,80})\s{1,3}(?<message>\S.{0,2000})$/;
/** What a script did is told by what it ran. */
const pnpm_CONSEQUENCE = /^(?:ERR_PNPM_RECURSIVE_(?:RUN|EXEC)_FIRST_FAIL|ERR_PNPM_EXEC_FAILED)$/;
const DEPENDENCY = /(?:for |added: |- )(?<dependency>@?[a-z0-9~][\w./~-]{0,200}@[^\s,'"()]{1,100})/;
const pnpm_KINDS = [
    [/FETCH_(?:5|429)|META_FETCH_FAIL|TARBALL_FETCH|ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT/, 'network-up'],
    [/UNSUPPORTED_ENGINE|BAD_PM_VERSION/, 'tool-present'],
    [/FETCH_40[13]/, 'env-set'],
    [/NO_SCRIPT|NO_PKG_MANIFEST|NO_IMPORTER|INVALID_WORKSPACE/, 'config-valid'],
    [/JSON_PARSE/, 'syntax'],
    [/ENOSPC/, 'resource'],
];
const MOST_MORE = 15;
function pnpm_openRuns(context) {
    const drafts = (0,collect/* collector */.g)(context);
    const take = (line) => {
        const said = line.text.includes('ERR_PNPM_') ? pnpm_ERROR.exec(line.text)?.groups : undefined;
        if (said?.code) {
            drafts.close();
            if (pnpm_CONSEQUENCE.test(said.code))
                return;
            const pending = drafts.begin({ tool: 'pnpm', rule: said.code, message: said.message ?? '' }, line);
            pending.kind = pnpm_KINDS.find(([pattern]) => pattern.test(said.code ?? ''))?.[1] ?? 'deps-resolve';
            note(said.message ?? '');
        }
        else if (drafts.current && drafts.current.more.length < MOST_MORE && !/^(?:> |\$ |##\[| WARN )/.test(line.text)) {
            if (line.text.trim())
                drafts.extend(line);
            else
                drafts.current.more.push('');
            note(line.text);
        }
        else
            drafts.close();
    };
    const note = (text) => {
        const dependency = DEPENDENCY.exec(text)?.groups?.dependency;
        if (drafts.current && dependency && !drafts.current.facts)
            drafts.current.facts = { dependency };
    };
    return {
        push: (lines) => lines.forEach(take),
        end: () => ({ findings: drafts.findings(true) }),
    };
}
const pnpm = {
    name: 'pnpm',
    title: 'pnpm',
    url: 'https://pnpm.io/errors',
    family: 'install',
    reads: 'log',
    commands: /\bpnpm\b/,
    probe: (text) => /^\s?ERR_PNPM_[A-Z]/m.test(text),
    open: (0,scoped/* perScope */.W)(pnpm_openRuns),
};

;// CONCATENATED MODULE: ./lib/parse/formats/prettier.js
// Prettier's check, and what it cannot parse:
//   Checking formatting...
//   [warn] src/auth/tokens.js
//   [error] src/core/errors.js: SyntaxError: Unexpected token (21:8)



const UNFORMATTED = /^\[warn\] (?<path>[^\s:].{0,400}\.[\w-]{1,20}|[^\s:]{0,400}\/?\.?[\w-]{1,60})$/;
const prettier_SUMMARY = /^\[warn\] Code style issues |^\[warn\] Ignored unknown option|^\[warn\] \S{1,200} (?:is deprecated|has been)/;
const prettier_BROKEN = /^\[error\] (?<path>[^\s:].{0,400}?): (?<message>\S{0,80}(?:Error|Exception): .{1,1000}?)(?: \((?<line>\d{1,7}):(?<column>\d{1,7})\))?$/;
const prettier_CODE = /^\[error\] (?:[\s>]{0,12}\d{0,7} \|.{0,400}|\s*)$/;
const prettier_OTHER = /^\[error\] (?<message>(?:No (?:parser could be inferred|files matching)|Invalid configuration|Cannot find|Explicitly specified|Unknown|.{1,80}Error: ).{1,1000})$/;
function prettier_openLines(context) {
    const drafts = (0,collect/* collector */.g)(context);
    let checking = false;
    const take = (line) => {
        const { text } = line;
        if (text === 'Checking formatting...')
            checking = true;
        if (!text.startsWith('['))
            return text.trim() ? drafts.close() : undefined;
        const broken = prettier_BROKEN.exec(text)?.groups;
        if (broken?.path) {
            drafts.begin({ tool: 'prettier', message: broken.message ?? '', location: (0,parse_draft/* locationOf */.A0)(broken.path, broken.line, broken.column) }, line).kind = 'syntax';
        }
        else if (drafts.current && prettier_CODE.test(text))
            drafts.extend(line, text.slice('[error] '.length));
        else
            begin(text, line);
    };
    const begin = (text, line) => {
        const path = checking && !prettier_SUMMARY.test(text) ? UNFORMATTED.exec(text)?.groups?.path : undefined;
        const other = prettier_OTHER.exec(text)?.groups?.message;
        if (path)
            drafts.begin({ tool: 'prettier', message: 'Code style issues', location: (0,parse_draft/* locationOf */.A0)(path) }, line).kind = 'style-rule';
        else if (other)
            drafts.begin({ tool: 'prettier', message: other }, line).kind = 'config-valid';
        drafts.close();
    };
    return {
        push: (lines) => lines.forEach(take),
        end: () => ({ findings: drafts.findings() }),
    };
}
const prettier = {
    name: 'prettier',
    title: 'Prettier',
    url: 'https://prettier.io/docs/cli#--check',
    family: 'format',
    reads: 'log',
    commands: /\bprettier\b/,
    probe: (text) => text.includes('Checking formatting...') || text.includes('[warn] Code style issues ') || /^\[error\] .{1,400}: SyntaxError: /m.test(text),
    open: (0,scoped/* perScope */.W)(prettier_openLines),
};

;// CONCATENATED MODULE: ./lib/parse/formats/promptfoo.js
// promptfoo's table and summary:
//   │ Paris is the capital. │ [FAIL] Expected output to contain "Lyon" │
//   Results: ✓ 3 passed, ✗ 1 failed, 0 errors (75.00%)

const FAIL = /\[(?<how>FAIL|ERROR)\] ?(?<message>[^│]{0,600})/;
const promptfoo_COUNT = /^(?:Successes| {2}✓ )?: ?(?<passed>\d{1,9})$|^\s{0,4}(?:Results: )?[✓✔] ?(?<passed2>\d{1,9}) passed/;
const OF = (word) => new RegExp(`(?:^|[\\s,])(?:${word}): (?<count>\\d{1,9})$`);
const SUCCESSES = OF('Successes');
const promptfoo_FAILURES = OF('Failures');
const ERRORS = OF('Errors');
const RESULTS = /[✓✔] ?(?<passed>\d{1,9}) passed,? .{0,4}?(?:[✗✘] ?)?(?<failed>\d{1,9}) failed(?:,? .{0,4}?(?<errors>\d{1,9}) errors?)?/;
function promptfoo_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    const counts = {};
    let rows = 0;
    const take = (line) => {
        const results = line.text.includes(' passed') ? RESULTS.exec(line.text)?.groups : undefined;
        if (results)
            Object.assign(counts, { passed: Number(results.passed), failed: Number(results.failed) + Number(results.errors ?? 0) });
        for (const [key, pattern] of [
            ['passed', SUCCESSES],
            ['failures', promptfoo_FAILURES],
            ['errors', ERRORS],
        ]) {
            const count = pattern.exec(line.text)?.groups?.count;
            if (count !== undefined)
                counts[key] = Number(count);
        }
        if (promptfoo_COUNT.test(line.text))
            return drafts.close();
        const fail = line.text.includes('│') ? FAIL.exec(line.text)?.groups : undefined;
        if (fail) {
            rows++;
            drafts.begin({ tool: 'promptfoo', message: (fail.message ?? '').trim(), test: { suite: 'promptfoo', name: `case ${rows}`, file: null } }, line);
        }
        else if (!line.text.startsWith('│'))
            return drafts.close();
        const cell = line.text
            .split('│')
            .map((part) => part.trim())
            .at(-2) ?? '';
        if (!fail && drafts.current && cell && drafts.current.message.length < 300)
            drafts.current.message = `${drafts.current.message} ${cell}`.trim();
        drafts.extend(line);
    };
    return {
        push: (lines) => lines.forEach(take),
        end() {
            const failed = counts.failed ?? (counts.failures === undefined ? null : counts.failures + (counts.errors ?? 0));
            return { findings: drafts.findings(), passed: counts.passed ?? null, failed, skipped: counts.passed === undefined ? null : 0 };
        },
    };
}
const promptfoo = {
    name: 'promptfoo',
    title: 'promptfoo',
    url: 'https://www.promptfoo.dev/docs/usage/command-line/',
    family: 'smoke',
    reads: 'log',
    commands: /\bpromptfoo\b/,
    marks: ['│ [', 'Successes: '],
    probe: (text) => (text.includes('│') && /│ \[(?:FAIL|PASS|ERROR)\]/.test(text)) || /^Successes: \d+$/m.test(text),
    open: promptfoo_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/promtool.js
// Prometheus' promtool: rule tests and rule checks.
//   rules_test.yml
//     FAILED:
//       alertname: LedgerDown, time: 5m,
//           exp:[ … ],
//           got:[ … ]


const promtool_FILE = /^(?:Unit Testing: {1,4}|Checking )(?<path>\S{1,300})$/;
const promtool_CHECK = /^\s{0,8}(?:FAILED: {0,4}|error: |FAILED parsing rules: )(?<message>\S.{0,1000})?$/;
const promtool_PLACED = /^(?<path>[^\s:][^:]{0,300}\.(?:ya?ml|rules?)): (?<line>\d{1,9}):(?<column>\d{1,9}): (?<message>.{1,1000})$/;
const promtool_CASE = /^ {4}(?<message>(?:name: .{1,200}|alertname: .{1,300}|expr: .{1,300}),?)$/;
function promtool_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    let path = null;
    let failing = false;
    const take = (line) => {
        const file = promtool_FILE.exec(line.text)?.groups?.path;
        if (file) {
            path = file;
            failing = false;
            return drafts.close();
        }
        if (/^\s{0,4}SUCCESS/.test(line.text))
            return drafts.close();
        const placed = promtool_PLACED.exec(line.text)?.groups;
        const failed = promtool_CHECK.exec(line.text)?.groups;
        const test = failing ? promtool_CASE.exec(line.text)?.groups?.message : undefined;
        if (placed)
            drafts.begin({ tool: 'promtool', message: placed.message ?? '', location: (0,parse_draft/* locationOf */.A0)(placed.path ?? '', placed.line, placed.column) }, line);
        else if (failed && path) {
            failing = true;
            drafts.close();
            if (failed.message)
                drafts.begin({ tool: 'promtool', message: failed.message, location: (0,parse_draft/* locationOf */.A0)(path) }, line);
        }
        else if (test && path)
            drafts.begin({
                tool: 'promtool',
                message: test.replace(/,\s{0,4}$/, ''),
                location: (0,parse_draft/* locationOf */.A0)(path),
                test: { suite: path, name: test.replace(/,\s{0,4}$/, ''), file: path },
            }, line);
        else if (line.text.trim())
            drafts.extend(line);
    };
    return { push: (lines) => lines.forEach(take), end: () => ({ findings: drafts.findings() }) };
}
const promtool = {
    name: 'promtool',
    title: 'promtool',
    url: 'https://prometheus.io/docs/prometheus/latest/command-line/promtool/',
    family: 'policy',
    reads: 'log',
    commands: /\bpromtool\b/,
    marks: ['Unit Testing: ', 'Checking '],
    probe: (text) => (text.includes('Unit Testing: ') || text.includes('Checking ')) &&
        /^(?:Unit Testing: {1,4}|Checking )\S{1,300}\n(?:\s{0,8}(?:FAILED|SUCCESS)|\S{1,300}: \d+:\d+: )/m.test(text),
    open: promtool_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/proselint.js
// proselint:
//   docs/guide.md:12:20: typography.symbols.ellipsis '...' is an approximation, use the ellipsis symbol.

const proselint = (0,located/* located */.t4)({
    name: 'proselint',
    title: 'proselint',
    url: 'https://github.com/amperser/proselint',
    family: 'lint',
    commands: /\bproselint\b/,
    marks: [
        ': typography.',
        ': misc.',
        ': consistency.',
        ': lexical_illusions',
        ': spelling.',
        ': cliches.',
        ': redundancy.',
        ': weasel_words',
        ': hedging',
        ': jargon',
        ': mixed_metaphors',
        ': needless_variants',
        ': nonwords',
        ': oxymorons',
        ': security.',
        ': sexism',
        ': skunked_terms',
        ': uncomparables',
        ': archaism',
        ': corporate_speak',
        ': dates_times',
        ': links.',
        ': malapropisms',
        ': terms.',
        ': hyperbole',
        ': lgbtq',
        ': cursing',
        ': annotations',
    ],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<rule>[a-z_]{2,40}(?:\.[a-z_]{2,40}){1,3}) (?<message>\S.{0,600})$/,
    ],
});

;// CONCATENATED MODULE: ./lib/parse/formats/protolint.js
// protolint:
//   [proto/ledger.proto:12:5] Field name "entryID" must be underscore_separated_names

const protolint = (0,located/* located */.t4)({
    name: 'protolint',
    title: 'protolint',
    url: 'https://github.com/yoheimuta/protolint',
    family: 'lint',
    commands: /\bprotolint\b/,
    marks: ['.proto:'],
    lines: [/^\[(?<path>[^\]:][^\]]{0,400}?\.proto):(?<line>\d{1,9}):(?<column>\d{1,9})\] (?<message>.{1,600})$/],
});

// EXTERNAL MODULE: ./lib/parse/frame-shapes.js
var frame_shapes = __webpack_require__(7493);
// EXTERNAL MODULE: ./lib/parse/frames.js
var parse_frames = __webpack_require__(90013);
;// CONCATENATED MODULE: ./lib/parse/formats/tap-diagnostic.js
// Reads what stands below a failed TAP point: a YAML block of any producer, or comments of Test::More and bats.





const KEY = /^(?<indent>\s{0,80})['"]?(?<key>[\w$ (),+:-]{1,60}?)['"]?:(?: (?<value>.{0,4000}))?$/;
const tap_diagnostic_PLACE = /^(?:file:\/\/)?(?<path>(?:[A-Za-z]:)?[^:]{1,400}):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?$/;
const IN_PARENTHESES = /\((?<path>(?:file:\/\/)?[^()]{1,400}):(?<line>\d{1,9}):(?<column>\d{1,9})\)/;
const FAILED_TEST = /^#\s{1,4}(Failed test .{1,400})$/;
const PERL_AT = /^#\s{1,4}at (?<path>.{1,400}?) line (?<line>\d{1,9})\.?$/;
const BATS_AT = /^# \((?:in test file|from function .{1,200}? in (?:test )?file) (?<path>.{1,400}?), line (?<line>\d{1,9})/;
const BATS_TEST = /^#\s{1,4}\(?in test file (?<path>.{1,400}?), line (?<line>\d{1,9})/;
const GOT = /^#\s{1,20}got: (?<value>.{1,200})$/;
const tap_diagnostic_EXPECTED = /^#\s{1,20}expected: (?<value>.{1,200})$/;
const MAX = 200;
/** Reads the lines below a point; `before` is what was printed above it. */
function diagnosticOf(lines, before) {
    const start = lines.findIndex((line) => line.trim() === '---');
    if (start >= 0)
        return fromYaml(lines.slice(start + 1), before);
    const comments = lines.filter((line) => line.startsWith('#'));
    return comments.length ? fromComments(comments) : fromText(lines);
}
function fromText(lines) {
    const error = (0,error_text/* errorText */.kc)(lines);
    return {
        message: error.message,
        detail: error.detail,
        location: error.place,
        frames: error.frames,
        facts: error.facts,
        file: null,
        why: null,
        tool: null,
        isTape: false,
    };
}
function fromComments(comments) {
    const place = comments.map((line) => (PERL_AT.exec(line) ?? BATS_AT.exec(line))?.groups).find(Boolean);
    const test = comments.map((line) => BATS_TEST.exec(line)?.groups).find(Boolean);
    const spots = [place, test].filter((spot, at, all) => spot?.path && all.findIndex((other) => other?.path === spot.path && other?.line === spot.line) === at);
    const expected = first(comments, tap_diagnostic_EXPECTED);
    const actual = first(comments, GOT);
    const said = comments
        .map((line) => line.replace(/^#\s{0,20}/, ''))
        .filter((line) => line && !/^Failed test|^at .{1,400} line \d|^\(?in test file|^\(from function/.test(line));
    return {
        message: comments.map((line) => FAILED_TEST.exec(line)?.[1]).find(Boolean) ?? said[0] ?? '',
        detail: (0,error_text/* dedent */.TW)(comments.map((line) => line.slice(1))),
        location: place?.path ? (0,parse_draft/* locationOf */.A0)(place.path, place.line) : null,
        frames: test ? spots.map((spot) => (0,parse_draft/* frameOf */.Dm)(spot?.path ?? '', spot?.line)) : [],
        file: test?.path ?? place?.path ?? null,
        why: null,
        tool: null,
        isTape: false,
        facts: { ...(expected ? { expected } : {}), ...(actual ? { actual } : {}) },
    };
}
const first = (lines, pattern) => lines.map((line) => pattern.exec(line)?.groups?.value).find(Boolean);
function fromYaml(lines, before) {
    const end = lines.findIndex((line) => line.trim() === '...');
    const body = lines.slice(0, end < 0 ? lines.length : end);
    const values = valuesIn(body);
    const file = values.get('failureType') === 'testCodeFailure' && values.get('error') === 'test failed' && before.length ? (0,error_text/* errorText */.kc)(before) : null;
    const stack = (0,parse_frames/* framesOf */.k)((values.get('stack') ?? '')
        .split('\n')
        .map((line) => (/^\s*at /.test(line) ? line : `    at ${line.trim()}`))
        .join('\n'));
    const frames = file ? file.frames : stack;
    const placed = placeIn(values);
    const message = file?.message ||
        (values.get('error') ?? values.get('message') ?? '')
            .split('\n')
            .find((line) => line.trim())
            ?.trim() ||
        '';
    const name = values.get('name');
    return {
        message: name && /Error$|Exception$/.test(name) && message && !message.startsWith(name) ? `${name}: ${message}` : message,
        detail: file ? file.detail : (0,error_text/* dedent */.TW)(body),
        location: file?.place ?? (0,parse_stack/* ownPlace */.yd)(stack) ?? placed,
        frames,
        facts: factsIn(values),
        file: values.has('location') || values.has('fileName') ? (placed?.path ?? null) : null,
        why: values.get('failureType') ?? 'failed',
        tool: values.has('failureType') ? 'node-test' : null,
        isTape: values.has('operator') && !values.has('failureType'),
    };
}
function factsIn(values) {
    const expected = values.get('expected') ?? values.get('wanted');
    const actual = values.get('actual') ?? values.get('found');
    return { ...(expected ? { expected: expected.slice(0, MAX) } : {}), ...(actual ? { actual: actual.slice(0, MAX) } : {}) };
}
function placeIn(values) {
    const line = values.get('lineNumber') ?? values.get('line');
    const path = values.get('fileName') ?? values.get('file');
    if (path && line)
        return (0,parse_draft/* locationOf */.A0)((0,frame_shapes/* cleanPath */.t)(path), line, values.get('columnNumber') ?? values.get('column'));
    for (const key of ['location', 'at']) {
        const value = (values.get(key) ?? '').replace(/\n/g, ' ');
        const said = (IN_PARENTHESES.exec(value) ?? tap_diagnostic_PLACE.exec(value))?.groups;
        const place = said?.path ? (0,parse_draft/* locationOf */.A0)((0,frame_shapes/* cleanPath */.t)(said.path), said.line, said.column) : null;
        if (place)
            return (0,parse_stack/* ownPlace */.yd)([{ ...place, name: null, origin: 'unknown' }]);
    }
    return null;
}
/** The keys of a YAML mapping, also nested ones, with their text; the first of a name wins. */
function valuesIn(lines) {
    const values = new Map();
    for (let at = 0; at < lines.length; at++) {
        const said = KEY.exec(lines[at] ?? '')?.groups;
        if (!said?.key || values.has(said.key) || (said.key === 'error' && !said.value?.trim()))
            continue;
        const indent = said.indent?.length ?? 0;
        const value = (said.value ?? '').trim();
        const isOpen = value === '' || /^[|>][\d+-]{0,2}$/.test(value) || (/^"/.test(value) && !/[^\\]"$/.test(value));
        const more = isOpen ? tap_diagnostic_below(lines, at, { indent, quoted: value.startsWith('"') }) : [];
        values.set(said.key, tap_diagnostic_unquoted(value === '' || /^[|>]/.test(value) ? (0,error_text/* dedent */.TW)(more) : [value, ...more].join('\n')));
        if (value !== '' && more.length)
            at += more.length;
    }
    return values;
}
function tap_diagnostic_below(lines, at, { indent, quoted }) {
    let end = at + 1;
    for (; end < lines.length; end++) {
        const line = lines[end] ?? '';
        if (quoted && /[^\\]"$/.test(line))
            return lines.slice(at + 1, end + 1);
        if (!quoted && line.trim() && line.search(/\S/) <= indent)
            break;
    }
    return lines.slice(at + 1, end);
}
function tap_diagnostic_unquoted(text) {
    const match = /^(["'])([\s\S]*)\1$/.exec(text);
    return match ? (match[2] ?? '').replace(/\\(["\\])/g, '$1').replace(/''/g, "'") : text;
}

;// CONCATENATED MODULE: ./lib/parse/formats/prove.js
// `prove` and other TAP harnesses of Perl, with Test::More's diagnostics:
//   #   Failed test 'multiplies'
//   #   at money.t line 2.
//   money.t (Wstat: 768 (exited 3) Tests: 5 Failed: 3)




const prove_FAILED = /^#\s{1,8}Failed test(?: '(?<title>.{0,600}?)'| \((?<file>.{1,400}?) at line \d+\))?\.?$/;
const prove_SUMMARY = /^(?<file>\S.{0,400}?) +\(Wstat: (?<wstat>\d{1,9})(?: \(.{1,60}?\))? Tests: (?<tests>\d{1,9}) Failed: (?<failed>\d{1,9})\)$/;
const prove_TOTAL = /^Files=\d+, Tests=(?<tests>\d{1,9}),/;
const DIED = /^(?<message>\S.{0,1000}?) at (?<path>\S{1,400}) line (?<line>\d{1,9})\.$/;
const DUBIOUS = /^(?<file>\S.{0,400}?) \.{2,} ?(?:Dubious.{0,100}|skipped.{0,100}|ok|Failed.{0,100})?$/;
function prove_openLines(context) {
    const failures = [];
    const runs = [];
    const died = new Map();
    let current = null;
    let total = null;
    const take = (line) => {
        const failed = line.text.startsWith('#') ? prove_FAILED.exec(line.text)?.groups : undefined;
        const run = line.text.includes('Wstat') ? prove_SUMMARY.exec(line.text)?.groups : undefined;
        const tests = prove_TOTAL.exec(line.text)?.groups?.tests;
        if (tests)
            total = (total ?? 0) + Number(tests);
        if (run?.file)
            runs.push({ file: run.file, failed: Number(run.failed), wstat: Number(run.wstat), line });
        if (failed) {
            current = { ...beginBlock(line), title: failed.title ?? '' };
            extendBlock(current, line);
            if (failures.length < context.limits.findings)
                failures.push(current);
        }
        else if (current && /^#\s/.test(line.text) && !/^# Looks like/.test(line.text))
            extendBlock(current, line);
        else
            current = null;
        const dead = DUBIOUS.test(line.text) ? undefined : DIED.exec(line.text)?.groups?.path;
        if (dead && !line.text.startsWith('#'))
            died.set(dead, line);
    };
    const end = () => {
        const wrong = runs.reduce((sum, run) => sum + run.failed, 0);
        const silent = runs.filter((run) => run.failed === 0 && run.wstat !== 0);
        const told = failures.map((failure) => prove_toFinding(failure, context));
        return {
            findings: [...told, ...silent.map((run) => deadFinding(run, died.get(run.file), context))].sort((a, b) => a.source.line - b.source.line),
            passed: total === null ? null : Math.max(0, total - wrong),
            failed: total === null ? null : wrong,
            skipped: null,
            truncated: silent.length > 0,
            notRun: silent.map((run) => run.file),
        };
    };
    return { push: (lines) => lines.forEach(take), end };
}
function prove_toFinding(failure, context) {
    const told = diagnosticOf(failure.lines, []);
    return (0,parse_draft/* findingOf */.hD)({
        tool: 'prove',
        message: told.message,
        detail: told.detail,
        location: told.location,
        facts: told.facts,
        test: { suite: told.file ?? '', name: failure.title, file: told.file },
        source: spanOf(failure, context),
        scope: failure.scope,
    }, context.limits.detailChars);
}
function deadFinding(run, died, context) {
    const said = died ? DIED.exec(died.text)?.groups : undefined;
    const line = died ?? run.line;
    return (0,parse_draft/* findingOf */.hD)({
        tool: 'prove',
        message: died?.text ?? `${run.file} ended with status ${run.wstat}`,
        location: (0,parse_draft/* locationOf */.A0)(run.file, said?.line),
        source: { path: context.source, line: line.number, endLine: line.number },
        scope: line.scope,
    }, context.limits.detailChars);
}
/** Its summary comes last, and never where it was killed; of TAP itself it prints no line. */
const isBeforeSummary = (text) => /Dubious, test returned \d/.test(text) || (/^# {3}Failed test .{0,600}\n# {3}at \S{1,400} line \d{1,9}\.$/m.test(text) && !/^(?:not )?ok \d/m.test(text));
const prove = {
    name: 'prove',
    title: 'prove (Perl TAP harness)',
    url: 'https://perldoc.perl.org/prove',
    family: 'unit',
    reads: 'log',
    commands: /\bprove\b|\bmake test\b/,
    probe: (text) => /^Files=\d+, Tests=\d+,/m.test(text) || /\(Wstat: \d+/.test(text) || isBeforeSummary(text),
    open: (0,scoped/* perScope */.W)(prove_openLines),
};

;// CONCATENATED MODULE: ./lib/parse/formats/psalm.js
// Psalm:
//   ERROR: UndefinedPropertyFetch - src/Ledger.php:63:16 - Instance property Ledger::$total is not defined (see https://psalm.dev/039)
//   src/Ledger.php:63:16:error - UndefinedPropertyFetch: Instance property Ledger::$total is not defined

const psalm = (0,located/* located */.t4)({
    name: 'psalm',
    title: 'Psalm',
    url: 'https://psalm.dev/docs/running_psalm/error_levels/',
    family: 'types',
    commands: /\bpsalm\b/,
    marks: ['ERROR: ', 'INFO: ', ':error - ', ':warning - '],
    lines: [
        /^(?<severity>ERROR|INFO)(?:: | ){1,4}(?<rule>[A-Z]\w{2,80}) {0,2}- (?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:php|phtml|inc)):(?<line>\d{1,9}):(?<column>\d{1,9}) - (?<message>\S.{0,2000}?)(?: \(see https?:\/\/psalm\.dev\/\d{1,4}\))?$/,
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:php|phtml|inc)):(?<line>\d{1,9}):(?<column>\d{1,9}):(?<severity>error|warning|info) - (?<rule>[A-Z]\w{2,80}): (?<message>\S.{0,2000}?)(?: \(see https?:\/\/psalm\.dev\/\d{1,4}\))?$/,
    ],
    more: /^ {2,}\S/,
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/puppet-lint.js
// puppet-lint:
//   manifests/install.pp - ERROR: ledger::install not in autoload module layout on line 7 (check: autoloader_layout)

const puppetLint = (0,located/* located */.t4)({
    name: 'puppet-lint',
    title: 'puppet-lint',
    url: 'http://puppet-lint.com/',
    family: 'lint',
    commands: /\bpuppet-lint\b/,
    marks: ['(check: ', '.pp - ERROR', '.pp - WARNING', '.pp:'],
    lines: [
        /^(?<path>\S.{0,400}?) - (?<severity>ERROR|WARNING): (?<message>.{1,1000}?) on line (?<line>\d{1,9})(?: col (?<column>\d{1,9}))?(?: \(check: (?<rule>\w{1,80})\))?$/,
        /^(?<severity>ERROR|WARNING): (?<message>.{1,1000}?) on line (?<line>\d{1,9})(?: col (?<column>\d{1,9}))? \(check: (?<rule>\w{1,80})\)$/,
        /^(?<path>[^\s:][^:]{0,400}\.pp):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?:(?<rule>\w{3,60}):(?<severity>error|warning):(?<message>.{1,1000})$/,
    ],
});

;// CONCATENATED MODULE: ./lib/parse/formats/pydocstyle.js
// pydocstyle:
//   ledger/stock.py:12 in public method `post`:
//           D102: Missing docstring in public method

const pydocstyle = (0,located/* located */.t4)({
    name: 'pydocstyle',
    title: 'pydocstyle',
    url: 'https://www.pydocstyle.org/',
    family: 'lint',
    commands: /\bpydocstyle\b|\bpep257\b/,
    marks: ['.py:'],
    probe: /\.pyi?:\d{1,9} (?:in|at) [^\n]{1,300}:\n {4,12}D\d{3}: /,
    heading: /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}\.pyi?):(?<line>\d{1,9}) (?:in|at) .{1,300}:$/,
    lines: [/^ {4,12}(?<rule>D\d{3}): (?<message>\S.{0,600})$/],
});

;// CONCATENATED MODULE: ./lib/parse/formats/pylint.js
// pylint's text layouts, of today and of before 2.0:
//   src/app/store.py:5:0: E0611: No name 'errors' in module 'app' (no-name-in-module)
//   src/app/store.py:3: [C0301(line-too-long), Store.get] Line too long (85/80)


const TEXT = /^(?<path>(?:[A-Za-z]:[\\/])?[^\s:*][^:\n]{0,400}):(?<line>\d{1,7}):(?<column>\d{1,6}): (?<code>[CRWEFI]\d{4}): (?<message>.{1,3000}?)(?: \((?<symbol>[a-z][a-z0-9-]{1,80})\))?$/;
const PARSEABLE = /^(?<path>(?:[A-Za-z]:[\\/])?[^\s:*][^:\n]{0,400})(?::[\w.]{1,200})?:(?<line>\d{1,7}): \[(?<code>[CRWEFI](?:\d{4})?)(?:\((?<symbol>[a-z][a-z0-9-]{1,80})\))?(?:, [^\]\n]{0,300})?\] (?<message>.{1,3000})$/;
const pylint_OLD = /^(?<code>[CRWEF]): ?(?<line>\d{1,7}), ?(?<column>\d{1,6}): (?<message>.{1,3000}?)(?: \((?<symbol>[a-z][a-z0-9-]{1,80})\))?$/;
const pylint_BELOW = / \((?<symbol>[a-z][a-z0-9-]{1,80})\)$/;
const TRAILING = /^(?<message>.{1,3000}) \((?<symbol>[a-z][a-z0-9-]{1,80})\)$/;
const pylint = {
    name: 'pylint',
    title: 'Pylint',
    url: 'https://pylint.readthedocs.io/en/stable/user_guide/usage/output.html',
    family: 'lint',
    reads: 'log',
    commands: /\bpylint3?\b/,
    probe: (text) => /^Your code has been rated at |^\*{10,} Module \S|:\d{1,7}:\d{1,6}: [CRWEFI]\d{4}: \S|:\d{1,7}: \[[CRWEFI](?:\d{4})?(?:\([a-z-]{1,80}\))?(?:, |\] )/m.test(text),
    open: (context) => diagnosticReader({
        tool: 'pylint',
        heads: [TEXT, PARSEABLE, pylint_OLD],
        goesOn: (text, { said }) => said.path === undefined && said.symbol === undefined && /^\s{2,}\S/.test(text),
        draft: ({ said, more }) => {
            const tail = TRAILING.exec(said.message ?? '')?.groups;
            const symbol = said.symbol ?? tail?.symbol ?? pylint_BELOW.exec(more.at(-1) ?? '')?.groups?.symbol ?? null;
            return {
                rule: symbol ?? said.code ?? null,
                message: tail?.message ?? said.message ?? '',
                detail: [said.code && symbol ? `${said.code} (${symbol})` : '', ...more].filter(Boolean).join('\n'),
                severity: said.code?.startsWith('I') ? 'note' : 'error',
                // Before 2.0 only the module is named; which file that is, is not said.
                location: said.path ? (0,parse_draft/* locationOf */.A0)(said.path, said.line, column(said.column)) : null,
            };
        },
    }, context),
};
/** pylint counts columns from 0. */
const column = (zeroBased) => (zeroBased === undefined ? null : Number(zeroBased) + 1);

;// CONCATENATED MODULE: ./lib/parse/formats/pyright.js
// pyright and basedpyright:
//   /home/runner/work/app/app/src/app/report.py
//     /home/runner/work/app/app/src/app/report.py:27:12 - error: Cannot access attribute "cents" for class "Money"
//       Attribute "cents" is unknown (reportAttributeAccessIssue)


const pyright_HEAD = /^\s{0,8}(?<path>(?:[A-Za-z]:[\\/])?[^\s:][^:\n]{0,400}):(?<line>\d{1,7}):(?<column>\d{1,6}) - (?<severity>error|warning|information)(?:: | )(?<message>.*)$/;
const pyright_RULE = /^(?<message>[\s\S]{0,4000}?)\s{0,4}\((?<rule>report[A-Za-z]{3,60})\)$/;
const SEVERITIES = { error: 'error', warning: 'warning', information: 'note' };
const pyright = {
    name: 'pyright',
    title: 'Pyright',
    url: 'https://microsoft.github.io/pyright/#/command-line',
    family: 'types',
    reads: 'log',
    commands: /\b(?:based)?pyright\b/,
    marks: [' - error', ' - warning', ' - information', ' error, ', ' errors, '],
    probe: (text) => (/:\d{1,7}:\d{1,6} - (?:error|warning|information)(?::? )(?!TS\d)/.test(text) && /\.pyi?:\d|\(report[A-Z]/.test(text)) ||
        /^\d{1,7} errors?, \d{1,7} warnings?, \d{1,7} (?:informations?|notes?) ?$/m.test(text),
    open: (context) => diagnosticReader({
        tool: 'pyright',
        heads: [pyright_HEAD],
        goesOn: (text) => /^(?: {4,}|\u00a0|\s*\u00a0)\S/u.test(text) && !/ - (?:error|warning)/.test(text),
        draft: ({ said, more }) => {
            const whole = [said.message ?? '', ...more.map((line) => line.replaceAll('\u00a0', ' ').trim())].join('\n');
            const text = pyright_RULE.exec(whole)?.groups;
            const [message = '', ...detail] = (text?.message ?? whole).split('\n');
            return {
                severity: SEVERITIES[said.severity ?? ''] ?? 'error',
                rule: text?.rule ?? null,
                message,
                ...knownOf(message, text?.rule ?? null),
                detail: detail.join('\n'),
                location: (0,parse_draft/* locationOf */.A0)(said.path ?? '', said.line, said.column),
            };
        },
    }, context),
};
const ATTRIBUTE = /^Cannot (?:access|assign to) attribute "(?<member>[^"\n]{1,120})" for class "(?:type\[)?(?<owner>[^"\]\n]{1,160})\]?"/;
/** What a rule's name leaves open: a parse error has no rule, an attribute may be a member's or a module's. */
function knownOf(message, rule) {
    const attribute = ATTRIBUTE.exec(message)?.groups;
    if (attribute)
        return { kind: 'member-exists', facts: { member: attribute.member ?? '', owner: (attribute.owner ?? '').replace(/\*$/, '') } };
    if (rule === 'reportOperatorIssue')
        return { kind: 'type-is' };
    return rule === null && /^(?:Expected |Unexpected |Statements must|Unindent|Expression |".{1,8}" was not closed|Invalid )/.test(message)
        ? { kind: 'syntax' }
        : {};
}

;// CONCATENATED MODULE: ./lib/parse/formats/python/values.js
// What a Python assertion expected and what it got, split with regard to brackets and quotes.
//   assert [1, 2] == [1, 2 == 3]     AssertionError: 1 != 2
const values_FACT_CHARS = 200;
const UNITTEST = /^(?:AssertionError: )?(?:(?:Lists|Tuples|Sequences|Sets|Dicts|\w{1,40}s) differ: )?(?<actual>.{1,400}?) != (?<expected>.{1,400}?)(?: : .{0,400}| within .{0,100})?$/;
const RAISES = /^\s*(?:Expected )?[Rr]egex: (?<expected>.{1,400})$/m;
const values_RAISED = /^\s*(?:Input|Actual message): (?<actual>.{1,400})$/m;
/** Expected and actual of the assertion in these lines, as far as they tell; empty otherwise. */
function valuesOf(lines) {
    for (const line of lines.slice(0, 30)) {
        const text = line.replace(/^AssertionError: /, '').trim();
        if (!text.startsWith('assert '))
            continue;
        const sides = sidesOf(text.slice(7));
        if (!sides)
            return {};
        return /\.\.\./.test(sides.left + sides.right) ? (inFull(lines) ?? cut(sides.left, sides.right)) : cut(sides.left, sides.right);
    }
    const whole = lines.slice(0, 30).join('\n');
    const regex = RAISES.exec(whole)?.groups?.expected;
    const input = values_RAISED.exec(whole)?.groups?.actual;
    if (regex && input)
        return cut(input, regex);
    const plain = UNITTEST.exec(lines[0] ?? '')?.groups;
    return plain?.actual && plain.expected ? cut(plain.actual, plain.expected) : {};
}
const DIFFERS = /^(?:\w{1,80}: |At index \d{1,9} diff: )(?<actual>.{1,400}?) != (?<expected>.{1,400})$/;
const ITEMS = /^(?<actual>\{.{1,400}?\}) != (?<expected>\{.{1,400}\})$/;
/** pytest shortens long values; below it says in full where they differ. In its diff `-` is what was expected. */
function inFull(lines) {
    const texts = lines.slice(0, 200).map((line) => line.trim());
    const told = texts
        .map((text) => (DIFFERS.exec(text) ?? ITEMS.exec(text))?.groups)
        .filter((said) => said !== undefined)
        .at(-1);
    if (told?.actual && told.expected)
        return cut(told.actual, told.expected);
    const expected = texts.find((text) => /^- /.test(text));
    const actual = texts.find((text) => /^\+ /.test(text));
    return expected && actual ? cut(actual.slice(2), expected.slice(2)) : null;
}
const cut = (actual, expected) => ({
    actual: actual.trim().slice(0, values_FACT_CHARS),
    expected: expected.trim().slice(0, values_FACT_CHARS),
});
/** The two sides of the one comparison at the outermost level; null when there is none or more than one. */
function sidesOf(text) {
    const found = outermost(text.slice(0, 4_000));
    if (found.length > 1)
        return null;
    // A shortened value may have lost the other half of its quotes and brackets.
    const at = found[0] ?? onlyIndex(text, ' == ');
    return at < 0 ? null : { left: text.slice(0, at), right: text.slice(at + 4) };
}
const onlyIndex = (text, part) => (text.indexOf(part) === text.lastIndexOf(part) ? text.indexOf(part) : -1);
/** Where comparisons stand outside quotes and brackets. */
function outermost(text) {
    const found = [];
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
        const char = text.charAt(i);
        if (char === '"' || char === "'")
            i = endOfQuote(text, i);
        else if (opens(text, i))
            depth++;
        else if (closes(text, i))
            depth = Math.max(0, depth - 1);
        else if (depth === 0 && (text.startsWith(' == ', i) || text.startsWith(' is ', i)))
            found.push(i);
    }
    return found;
}
/** A `<` with a space behind compares; one without begins a repr. */
const opens = (text, at) => '([{<'.includes(text.charAt(at)) && !text.startsWith('< ', at);
const closes = (text, at) => ')]}>'.includes(text.charAt(at)) && !text.startsWith(' >', at - 1);
function endOfQuote(text, from) {
    const quote = text.charAt(from);
    let at = from + 1;
    while (at < text.length && text.charAt(at) !== quote)
        at += text.charAt(at) === '\\' ? 2 : 1;
    return at;
}

;// CONCATENATED MODULE: ./lib/parse/formats/pytest/block.js
// One block of pytest's FAILURES and ERRORS, in each of its traceback styles:
//   ______ TestStore.test_get ______
//   >       assert store.get("a") == 2
//   E       assert 1 == 2
//   tests/test_store.py:16: AssertionError



const ENTRY = /^(?<path>(?:[A-Za-z]:)?[^\s:<>|][^:\n]{0,400}):(?<line>\d{1,7}):(?: in (?<name>.{1,200})| (?<raised>[A-Za-z_][\w.]{0,120})| ?)$/;
const CHAINED = /^(?:The above exception was the direct cause|During handling of the above exception)/;
const CAPTURED = /^-{3,} ?Captured [^\n]{1,80}-{3,}$|^-{20,} (?:live log|generated)/;
const SYNTAX_FILE = /^File "(?<path>[^"\n]{1,400})", line (?<line>\d{1,7})/;
const block_RAISES = /^(?:[\w.]{1,160}(?:Error|Exception|Warning|Interrupt|Exit|Failed|Timeout)\b|Failed: )/;
const block_TITLE = /^ERROR at (?<hook>setup|teardown) of (?<name>.{1,600})$|^ERROR collecting (?<path>.{1,600})$/;
const block_KEPT_LINES = 400;
/** Which of pytest's phases the title names; `name` is the test's title, or the file that was being collected. */
function phaseOf(title) {
    const said = block_TITLE.exec(title)?.groups;
    if (said?.path)
        return { phase: 'collect', name: said.path };
    if (said?.hook)
        return { phase: said.hook === 'setup' ? 'setup' : 'teardown', name: said.name ?? '' };
    return { phase: 'call', name: title };
}
/** Adds a line to a block, at most 400. */
function addTo(block, line) {
    if (line.text.trim())
        block.end = line.number;
    if (block.lines.length < block_KEPT_LINES)
        block.lines.push(line.text);
}
/** Reads a block's message, frames (innermost first) and values. */
function readBlock(block) {
    const told = block.lines.findIndex((line) => CAPTURED.test(line));
    const body = told < 0 ? block.lines : block.lines.slice(0, told);
    const links = segmentsOf(body);
    const last = links.at(-1) ?? [];
    const native = body.some((line) => line.startsWith('Traceback (most recent call')) ? readTraceback(body) : null;
    const says = last.filter((line) => /^E(?:\s|$)/.test(line)).map((line) => line.slice(1));
    const syntax = says.map((line) => SYNTAX_FILE.exec(line.trim())?.groups).find(Boolean);
    const entries = [...links].reverse().flatMap(block_entriesOf);
    const frames = [...(syntax ? [(0,parse_draft/* frameOf */.Dm)(syntax.path ?? '', syntax.line)] : []), ...entries, ...(native?.frames ?? [])].slice(0, 60);
    const place = ownFrame(frames);
    const spoken = says.map((line) => line.trim()).filter(Boolean);
    return {
        message: (syntax ? spoken.findLast((line) => block_RAISES.test(line)) : spoken[0]) ?? native?.message ?? doctestMessage(body) ?? fallback(body),
        detail: block.lines.join('\n').trim(),
        location: place && (0,parse_draft/* locationOf */.A0)(place.path, place.line, place.column),
        frames,
        facts: { ...(spoken.length ? valuesOf(spoken) : native?.message ? valuesOf([native.message]) : doctestValues(body)) },
        compares: /^(?:AssertionError: )?assert /.test(spoken[0] ?? '') && !spoken.some((line) => /status|snapshot/i.test(line)),
        testPath: testPathOf(frames, links.length > 1 ? block_entriesOf(last) : frames),
    };
}
const TEST_FILE = /(?:^|[\\/])(?:test_[^\\/]*|[^\\/]*_test|tests?)\.py$|(?:^|[\\/])tests?[\\/][^\\/]*\.py$/;
/** The file the test is in: the outermost frame of a test file, else the outermost of the exception raised last. */
function testPathOf(frames, last) {
    return ((last.findLast((frame) => TEST_FILE.test(frame.path)) ??
        frames.findLast((frame) => TEST_FILE.test(frame.path)) ??
        last.findLast((frame) => !frame.path.startsWith('<')) ??
        null)?.path ?? null);
}
/** The exceptions of a chain, first raised first. */
function segmentsOf(lines) {
    const segments = [[]];
    for (const line of lines) {
        if (CHAINED.test(line))
            segments.push([]);
        else
            segments.at(-1)?.push(line);
    }
    return segments;
}
function block_entriesOf(lines) {
    const frames = [];
    let within = null;
    for (const line of lines) {
        within = /^\s{0,8}(?:async )?def (\w{1,120})\(/.exec(line)?.[1] ?? within;
        const entry = ENTRY.exec(line)?.groups;
        if (!entry)
            continue;
        frames.unshift((0,parse_draft/* inFunction */.qH)((0,parse_draft/* frameOf */.Dm)(entry.path ?? '', entry.line), entry.name ?? within));
        within = null;
    }
    return frames;
}
function doctestMessage(body) {
    const values = doctestValues(body);
    if (values.expected !== undefined)
        return `expected ${values.expected}, got ${values.actual}`;
    const raised = body.find((line) => line.startsWith('UNEXPECTED EXCEPTION: '));
    return raised ?? null;
}
/** What a doctest in pytest wanted and printed. */
function doctestValues(body) {
    const want = body.indexOf('Expected:');
    const got = body.indexOf('Got:', want);
    if (want < 0 || got < 0)
        return {};
    const end = body.findIndex((line, at) => at > got && !line.startsWith('    '));
    const text = (from, to) => body
        .slice(from, to)
        .map((line) => line.trim())
        .join('\n')
        .slice(0, 200);
    return { expected: text(want + 1, got), actual: text(got + 1, end < 0 ? body.length : end) };
}
function fallback(body) {
    const said = body.filter((line) => line.trim() && !/^\[gw\d+\]/.test(line));
    return said.findLast((line) => block_RAISES.test(line)) ?? said[0]?.trim() ?? '';
}

;// CONCATENATED MODULE: ./lib/parse/formats/pytest/ids.js
// pytest's node ids: tests/test_store.py::TestStore::test_get[a-1]
/** The test a node id names: the suite is the file and its classes. A file alone, whose import failed, is named as pytest's JUnit report does. */
function ids_testOf(nodeId) {
    const { path, names } = split(nodeId);
    const name = names.at(-1);
    if (name === undefined)
        return { suite: '', name: moduleOf(path), file: path };
    return { suite: [path, ...names.slice(0, -1)].join(' > '), name, file: path };
}
/** The dotted module of a file's path. */
function moduleOf(path) {
    return path
        .replace(/\.py$/, '')
        .replace(/^\.?[\\/]+/, '')
        .replace(/[\\/]/g, '.');
}
/** What pytest heads a failure's block with: `TestStore.test_get[a-1]`. */
function titleOf(nodeId) {
    const { path, names } = split(nodeId);
    return names.length ? names.join('.') : path;
}
/** A test known by its block's title alone; the path is its file's when a frame told it. */
function testOfTitle(title, path) {
    const bracket = title.indexOf('[');
    const head = bracket < 0 ? title : title.slice(0, bracket);
    const parts = head.startsWith('[doctest]') ? [title] : head.split('.');
    const name = (parts.pop() ?? '') + (bracket > 0 ? title.slice(bracket) : '');
    return { suite: [path ?? '', ...parts].filter(Boolean).join(' > '), name: name || title, file: path };
}
/** Splits at `::`, but not inside a parameter's brackets. */
function split(nodeId) {
    const bracket = nodeId.indexOf('[');
    const head = bracket < 0 || !nodeId.slice(0, bracket).includes('::') ? nodeId : nodeId.slice(0, bracket);
    const [path = '', ...names] = head.split('::');
    const last = names.pop();
    return { path, names: last === undefined ? names : [...names, last + nodeId.slice(head.length)] };
}

;// CONCATENATED MODULE: ./lib/parse/formats/pytest/crash.js
// What stops pytest as a whole: a conftest that cannot be imported, a wrong call, an internal error, a dead interpreter, a kill.
//   ImportError while loading conftest '/home/runner/work/app/app/tests/conftest.py'.
//   INTERNALERROR> KeyError: 'scope'
//   Fatal Python error: Segmentation fault




const CONFTEST = /^(?:ImportError while (?:loading|importing) conftest|ConftestImportFailure: |Error while loading conftest) ?['(]?/;
const crash_CALL = /^(?:ERROR: (?<said>(?:file or (?:directory|package) not found: (?<path>.{1,400})|not found: .{1,400}|found no collectors for .{1,400}|.{0,200}not a supported|.{1,300}: unsupported pytest argument|could not load .{1,300}|Missing required plugins.{1,300}|.{1,200}'[\w.-]{1,80}' requires pytest.{1,200}|Unknown config option.{1,200}))|(?:pytest|__main__\.py|py\.test): (?<said2>error: .{1,600})|UsageError: (?<said3>.{1,600}))$/;
const INTERNAL = /^INTERNALERROR> ?(?<said>.*)$/;
// It breaks into the progress line of the test that was running.
const crash_FATAL = /(?<said>(?:Fatal Python error|Windows fatal exception): .{1,300})$/;
const BEFORE = /^(?<id>\S{1,300}::\S{1,400}) /;
const THREAD = /^(?:Current thread |Thread 0x|~{3,} Stack of )/;
const MAIN = /^(?:Current thread |~{3,} Stack of MainThread)/;
const TIMEOUT = /^\++ Timeout \++$/;
const DEATH = /(?:^|[\s:])(?:\d{1,9} )?(?<said>Killed|Segmentation fault|Aborted|Bus error|Terminated|Illegal instruction)(?: \(core dumped\))?(?:\s{2,}.{0,600})?$/;
const DYING = /[KSABTI](?:illed|egmentation fault|borted|us error|erminated|llegal instruction)/;
const EXIT = /^##\[error\].{0,300}exit code (?<code>\d{1,3})\.?$/;
const PYTHON_LINE = /^(?:E\s|\s|[^\s:][^:\n]{0,400}:\d{1,7}: |Traceback|\w[\w.]{0,160}(?:Error|Exception)\b)/;
const SIGNALS = {
    Killed: 'SIGKILL',
    Aborted: 'SIGABRT',
    Terminated: 'SIGTERM',
    'Segmentation fault': 'SIGSEGV',
    'Bus error': 'SIGBUS',
    'Illegal instruction': 'SIGILL',
};
function crashReader(context) {
    const crashes = [];
    let open = null;
    let death = null;
    let exit = null;
    const begin = (crash, session) => {
        if (crashes.length < 100)
            crashes.push({ crash, running: crash.id ?? (session?.counts ? null : (session?.running?.id ?? null)) });
        open = crash;
        return true;
    };
    return {
        push(line, session, quoted) {
            const code = line.text.startsWith('##[error]') ? EXIT.exec(line.text)?.groups?.code : undefined;
            if (code)
                exit = { line, code: Number(code) };
            const died = line.text.length < 800 && DYING.test(line.text) ? DEATH.exec(line.text)?.groups?.said : undefined;
            if (died && !line.text.startsWith('E '))
                death = { line, said: died };
            if (open && crash_goesOn(open, line)) {
                addTo(open, line);
                return true;
            }
            open = null;
            const crash = quoted ? null : crashOf(line);
            return crash ? begin(crash, session) : false;
        },
        end(sessions) {
            const cut = sessions.filter((session) => session.begun && !session.counts);
            const told = crashes.map(({ crash, running }) => crash_toFinding(crash, running, context));
            const last = cut.at(-1);
            const bad = last && !told.length && (death || (exit && exit.code > 0));
            const findings = bad ? [...told, killed({ session: last, death, exit, context })] : told;
            return { findings, truncated: cut.length > 0 || crashes.length > 0 };
        },
    };
}
function crashOf(line) {
    const block = (sort, title, path = null) => ({ sort, title, path, id: null, line, lines: [], end: line.number });
    const { text } = line;
    if (CONFTEST.test(text))
        return block('conftest', text, /'([^'\n]{1,400})'/.exec(text)?.[1] ?? null);
    const call = /rror: |not found|UsageError/.test(text) || text.startsWith('ERROR: ') ? crash_CALL.exec(text)?.groups : undefined;
    if (call)
        return block('call', call.said ?? call.said2 ?? call.said3 ?? text);
    const internal = INTERNAL.exec(text)?.groups;
    if (internal)
        return { ...block('internal', text), lines: [internal.said ?? ''] };
    const fatal = / (?:Python error|fatal exception): /.test(text) ? crash_FATAL.exec(text)?.groups : undefined;
    if (fatal)
        return { ...block('fatal', fatal.said ?? text), id: BEFORE.exec(text)?.groups?.id ?? null };
    return TIMEOUT.test(text) ? block('fatal', 'Timeout') : null;
}
function crash_goesOn(open, { text, number }) {
    if (number > open.end + 3 || open.sort === 'call')
        return false;
    if (open.sort === 'internal')
        return text.startsWith('INTERNALERROR>');
    if (open.sort === 'conftest')
        return PYTHON_LINE.test(text);
    return (text === '' ||
        (TIMEOUT.test(text) && open.title === 'Timeout') ||
        /^(?:\s|Current thread|Thread 0x|~{3,}|Stack of|Extension modules|File "|Python runtime|\.\.\.)/.test(text));
}
function crash_toFinding(crash, running, context) {
    const lines = crash.sort === 'internal' ? crash.lines.map((line) => line.replace(/^INTERNALERROR> ?/, '')) : crash.lines;
    const native = crash.sort === 'internal' || crash.sort === 'fatal';
    const read = native ? null : readBlock({ ...crash, lines });
    const trace = readTraceback(crash.sort === 'fatal' ? mainThread(lines) : lines);
    const frames = read?.frames.length ? read.frames : trace.frames;
    const place = ownFrame(frames);
    const file = running ? ids_testOf(running).file : null;
    const message = native ? (trace.message ?? crash.title) : crash.sort === 'conftest' ? read?.message || trace.message || crash.title : crash.title;
    return (0,parse_draft/* findingOf */.hD)({
        tool: 'pytest',
        message: crash.sort === 'fatal' ? crash.title : message,
        detail: [crash.title, ...lines].join('\n').trim(),
        location: place ? (0,parse_draft/* locationOf */.A0)(place.path, place.line) : crash.path ? (0,parse_draft/* locationOf */.A0)(crash.path) : file ? (0,parse_draft/* locationOf */.A0)(file) : null,
        frames,
        test: running ? ids_testOf(running) : null,
        ...(crash.title === 'Timeout' ? { kind: 'time-limit' } : {}),
        source: { path: context.source, line: crash.line.number, endLine: crash.end },
        scope: crash.line.scope,
    }, context.limits.detailChars);
}
/** The main thread's stack, most recent call last, as a traceback has it; a dying interpreter prints it the other way round. */
function mainThread(lines) {
    const starts = lines.flatMap((line, at) => (THREAD.test(line) ? [at] : []));
    const from = starts.find((at) => MAIN.test(lines[at] ?? '')) ?? starts.at(-1) ?? 0;
    const stack = lines.slice(from, starts.find((at) => at > from) ?? lines.length);
    return /most recent call first/.test(stack[0] ?? '') ? [...stack].reverse() : stack;
}
/** A session that stopped in the middle, with what the shell said of it. */
function killed({ session, death, exit, context }) {
    const running = session.running?.id ?? null;
    const line = death?.line ?? exit?.line ?? session.last ?? session.begun;
    const code = exit?.code;
    const how = death ? `${death.said}${code === undefined ? '' : ` (exit code ${code})`}` : `exit code ${code}`;
    const file = running ? ids_testOf(running).file : null;
    const signal = death ? SIGNALS[death.said] : code === 137 ? 'SIGKILL' : undefined;
    return (0,parse_draft/* findingOf */.hD)({
        tool: 'pytest',
        message: `pytest ended before its summary: ${how}${running ? ` while ${running} ran` : ''}`,
        detail: line?.text ?? '',
        location: file ? (0,parse_draft/* locationOf */.A0)(file) : null,
        ...(signal === 'SIGKILL' ? { kind: 'resource' } : {}),
        facts: { ...(signal ? { signal } : {}), ...(code === undefined ? {} : { exitCode: code }), ...(signal === 'SIGKILL' ? { resource: 'mem' } : {}) },
        source: { path: context.source, line: line?.number ?? 1, endLine: line?.number ?? 1 },
        scope: line?.scope ?? null,
    }, context.limits.detailChars);
}

;// CONCATENATED MODULE: ./lib/parse/formats/pytest/findings.js
// Turns a pytest session into findings: one per failing test, collection error or crash, blocks and summary lines joined by name.




const ONE_LINER = /^(?<path>(?:[A-Za-z]:)?[^:\n]{1,400}):(?<line>\d{1,7}): (?<message>\S.{0,2000})$/;
/** The findings of one session, in the order printed. */
function findingsOf(session, context) {
    const names = nameIndex(session);
    const blocks = session.blocks.map(({ block, section }) => fromBlock(block, names(block.title, section), context));
    const lines = session.oneLiners.flatMap((line) => {
        const said = ONE_LINER.exec(line.text)?.groups;
        const summary = session.summaries.find((one) => !one.used && one.status === 'FAILED');
        if (!said || !summary)
            return [];
        summary.used = true;
        return [
            (0,parse_draft/* findingOf */.hD)({
                tool: 'pytest',
                message: said.message ?? '',
                location: (0,parse_draft/* locationOf */.A0)(said.path ?? '', said.line),
                frames: [(0,parse_draft/* frameOf */.Dm)(said.path ?? '', said.line)],
                test: ids_testOf(findings_idOf(summary)),
                facts: valuesOf([said.message ?? '']),
                source: { path: context.source, line: line.number, endLine: line.number },
                scope: line.scope,
            }, context.limits.detailChars),
        ];
    });
    const unshown = session.summaries.filter((one) => !one.used && one.status !== 'RERUN').map((one) => fromSummary(one, context));
    return [...blocks, ...lines, ...unshown, ...unsaid(session, context), ...retried(session, context)];
}
/** The node id of a summary line; a parameter in brackets may hold ` - ` itself. */
function findings_idOf({ said }) {
    const cut = said.split(' - ')[0] ?? '';
    if (!cut.includes('[') || cut.endsWith(']'))
        return cut;
    const end = said.indexOf('] - ');
    return end > 0 ? said.slice(0, end + 1) : said.endsWith(']') ? said : cut;
}
/** Finds the node id that a block's title stands for: pytest prints both lists in the same order. */
function nameIndex(session) {
    const byTitle = new Map();
    for (const summary of session.summaries) {
        if (summary.status === 'RERUN')
            continue;
        const key = `${summary.status} ${titleOf(findings_idOf(summary))}`;
        byTitle.set(key, [...(byTitle.get(key) ?? []), summary]);
    }
    const ended = new Map([...session.ended].filter(([, { status }]) => status === 'FAILED' || status === 'ERROR').map(([id]) => [titleOf(id), id]));
    return (title, section) => {
        const { name } = phaseOf(title);
        const status = section === 'errors' ? 'ERROR' : 'FAILED';
        const plain = name.replace(/^\[doctest\] /, '');
        const found = byTitle.get(`${status} ${plain}`)?.find((one) => !one.used) ??
            session.summaries.find((one) => !one.used && one.status === status && starts(one.said, plain));
        if (found)
            found.used = true;
        const id = found ? idWithin(found, plain) : (ended.get(plain) ?? (plain.includes('::') ? plain : null));
        return { id, summary: found ?? null };
    };
}
/** Parameters may hold ` - `, so that only the title tells where the id ends. */
const starts = (said, title) => {
    const at = said.indexOf('::');
    const id = said.slice(at + 2).replaceAll('::', '.');
    return at > 0 && id.startsWith(title.replaceAll('::', '.')) && /^(?: - |$)/.test(id.slice(title.length));
};
function idWithin(summary, title) {
    const cut = findings_idOf(summary);
    if (titleOf(cut) === title)
        return cut;
    const at = summary.said.indexOf('::');
    return at < 0
        ? cut
        : summary.said.slice(0, at +
            2 +
            title.length +
            (summary.said
                .slice(at + 2)
                .slice(0, title.length + 2)
                .split('::').length -
                1));
}
function fromBlock(block, { id, summary }, context) {
    const { phase, name } = phaseOf(block.title);
    const said = readBlock(block);
    const test = id ? ids_testOf(id) : phase === 'collect' ? ids_testOf(name) : testOfTitle(name, said.testPath);
    const file = id ? ids_testOf(id).file : null;
    const message = said.message || summary?.said.split(' - ').slice(1).join(' - ') || block.title;
    const hook = phase === 'setup' || phase === 'teardown' ? { hook: said.frames.at(-1)?.name ?? phase } : {};
    return (0,parse_draft/* findingOf */.hD)({
        tool: 'pytest',
        message,
        detail: said.detail,
        frames: said.frames,
        location: said.location ?? (file ? (0,parse_draft/* locationOf */.A0)(file) : phase === 'collect' ? (0,parse_draft/* locationOf */.A0)(name) : null),
        test,
        facts: { ...said.facts, ...hook },
        ...(said.compares ? { kind: 'value-is' } : {}),
        source: { path: context.source, line: block.line.number, endLine: block.end },
        scope: block.line.scope,
    }, context.limits.detailChars);
}
/** With `--tb=no` the short summary is all there is. */
function fromSummary(summary, context) {
    const id = findings_idOf(summary);
    const file = ids_testOf(id).file;
    return (0,parse_draft/* findingOf */.hD)({
        tool: 'pytest',
        message: summary.said.slice(id.length + 3) || `${id} failed`,
        detail: summary.line.text,
        location: file && /[\\/.]/.test(file) ? (0,parse_draft/* locationOf */.A0)(file) : null,
        test: ids_testOf(id),
        source: { path: context.source, line: summary.line.number, endLine: summary.line.number },
        scope: summary.line.scope,
    }, context.limits.detailChars);
}
/** Tests that failed in a session that never came to its FAILURES: only their progress lines tell. */
function unsaid(session, context) {
    if (session.blocks.length || session.summaries.length || session.oneLiners.length)
        return [];
    return [...session.ended]
        .filter(([, { status }]) => status === 'FAILED' || status === 'ERROR')
        .map(([id, { line }]) => (0,parse_draft/* findingOf */.hD)({
        tool: 'pytest',
        message: `${id} failed; the session ended before it said why`,
        location: (0,parse_draft/* locationOf */.A0)(ids_testOf(id).file ?? ''),
        test: ids_testOf(id),
        source: { path: context.source, line: line.number, endLine: line.number },
        scope: line.scope,
    }, context.limits.detailChars));
}
/** Tests that a rerun saw pass. */
function retried(session, context) {
    const failed = new Set([
        ...session.summaries.filter((one) => one.status !== 'RERUN').map((one) => titleOf(findings_idOf(one))),
        ...session.blocks.map(({ block }) => phaseOf(block.title).name),
    ]);
    return [...session.reruns]
        .filter(([id]) => session.ended.get(id)?.status === 'PASSED' || (!session.ended.has(id) && !failed.has(titleOf(id))))
        .map(([id, line]) => (0,parse_draft/* findingOf */.hD)({
        tool: 'pytest',
        message: `${ids_testOf(id).name} failed and passed when rerun`,
        location: (0,parse_draft/* locationOf */.A0)(ids_testOf(id).file ?? ''),
        test: ids_testOf(id),
        passedOnRetry: true,
        source: { path: context.source, line: line.number, endLine: line.number },
        scope: line.scope,
    }, context.limits.detailChars));
}

;// CONCATENATED MODULE: ./lib/parse/formats/pytest/session.js
// Follows pytest's output line by line: which section it is in, which tests ended how, which blocks it printed, how it closed.


const session_SECTION = /^={3,} ?(?<title>[^=\n].{0,200}?) ?={3,}$/;
const session_CLOSING = /^(?:=+ )?(?<counts>(?:no tests (?:ran|collected)|\d{1,7} (?:failed|passed|skipped|deselected|xfailed|xpassed|(?:pytest-)?warnings?|errors?|error|rerun|subtests passed))(?:, \d{1,7} [a-z -]{4,20}){0,9})(?: \(.{1,60}\))? in [\d.:]{1,12} ?s?(?:econds)?(?: \([\d:, days]{1,40}\))?(?: =+)?$/;
const session_COUNT = /(\d{1,7}) (failed|passed|skipped|xfailed|xpassed|errors?|rerun)/g;
const session_TITLE = /^_+ (?<title>\S(?:.{0,600}?\S)?) _+$/;
// Before 5.0 a title that fills the line may have no underscores left on a side.
const WIDE_TITLE = /^_* (?<title>[A-Za-z_][\w.]{0,300}(?:\[.{0,400}\])?) _*$/;
const SEPARATOR = /^(?:_ ){4,}_?\s*$/;
const VERBOSE = /^(?:(?<id>(?:[A-Za-z]:)?[^\s:]{1,300}::.{1,600}?) (?<status>PASSED|FAILED|ERROR|SKIPPED|XFAIL|XPASS|xfail|RERUN)(?: \(.{0,300}\))?|(?:\[gw\d{1,4}\] )(?:\[ *\d{1,3}%\] )?(?<status2>PASSED|FAILED|ERROR|SKIPPED|XFAIL|XPASS|RERUN) (?<id2>\S.{0,600}?))\s{0,200}(?:\[ *\d{1,3}%\])?$/;
const session_RUNNING = /^(?<id>(?:[A-Za-z]:)?[^\s:]{1,300}\.\w{1,8}::\S{1,400})(?:\s|$)/;
const session_LATE = /(?:^|\s)(?<status>PASSED|FAILED|ERROR|SKIPPED|XFAIL|XPASS|RERUN)\s{0,200}(?:\[ *\d{1,3}%\])?$/;
const session_SUMMARY = /^(?<status>FAILED|FAIL|ERROR|RERUN) (?<said>\S.{0,2000})$/;
const STOPPED = /^!{3,} (?<said>.{0,40}(?:Interrupted|stopping after|KeyboardInterrupt|Exit)\b.{0,200}?) !{3,}$/;
const COLLECTED = /(?:^|\s)collected (?<items>\d{1,7}) items?/;
const newSession = (begun) => ({
    begun,
    blocks: [],
    oneLiners: [],
    summaries: [],
    passed: new Map(),
    ended: new Map(),
    reruns: new Map(),
    collected: null,
    running: null,
    counts: null,
    stop: null,
    last: null,
});
/** Reads sessions one after the other; what belongs to none makes one of its own. */
function sessionReader(maxOutcomes) {
    const sessions = [];
    let place = 'progress';
    let open = false;
    const current = () => {
        const last = open ? sessions.at(-1) : undefined;
        if (last)
            return last;
        const made = newSession(null);
        sessions.push(made);
        open = true;
        return made;
    };
    const begin = (line) => {
        sessions.push(newSession(line));
        open = true;
        place = 'progress';
    };
    return {
        sessions,
        inBlocks: () => place === 'errors' || place === 'failures',
        push(line) {
            const text = line.text;
            const closing = text.includes(' in ') ? session_CLOSING.exec(text)?.groups : undefined;
            if (closing) {
                const session = current();
                session.counts = session_countsOf(closing.counts ?? '');
                session.last = line;
                open = false;
                place = 'progress';
                return;
            }
            const title = text.startsWith('===') ? session_SECTION.exec(text)?.groups?.title : undefined;
            if (title === 'test session starts')
                return begin(line);
            if (title !== undefined) {
                place = placeOf(title);
                return;
            }
            if (readStop(sessions.at(-1), line, current))
                return;
            if (place === 'errors' || place === 'failures')
                return readBlocks(current(), place, line);
            if (place === 'summary')
                return readSummary(current(), line);
            if (place === 'progress')
                readProgress(open ? current() : null, line, { current, maxOutcomes });
        },
    };
}
/** Takes the line with which pytest says that it stops; the line below it may tell where it was. */
function readStop(last, line, current) {
    const said = line.text.startsWith('!!!') ? STOPPED.exec(line.text)?.groups?.said : undefined;
    if (said) {
        // The words of `pytest.exit` stand below the closing line.
        const session = last ?? current();
        session.stop = { said, line, running: session.running?.id ?? null, at: null };
    }
    else if (last?.stop && line.number === last.stop.line.number + 1)
        last.stop.at = line;
    return said !== undefined;
}
function placeOf(title) {
    if (title === 'ERRORS')
        return 'errors';
    if (title === 'FAILURES')
        return 'failures';
    return /short test summary|rerun test summary/.test(title) ? 'summary' : 'other';
}
function session_countsOf(text) {
    const counts = {};
    for (const [, number, what] of text.matchAll(session_COUNT))
        counts[(what ?? '').replace(/^errors$/, 'error')] = Number(number);
    return counts;
}
function titleOfLine(text) {
    if (text.startsWith('_') && !SEPARATOR.test(text))
        return session_TITLE.exec(text)?.groups?.title;
    return text.length > 70 && text.startsWith(' ') && text.charAt(1) !== ' ' ? WIDE_TITLE.exec(text)?.groups?.title : undefined;
}
function readBlocks(session, section, line) {
    const title = titleOfLine(line.text);
    if (title !== undefined) {
        session.blocks.push({ section, block: { title, line, lines: [], end: line.number } });
        return;
    }
    const block = session.blocks.at(-1);
    if (block?.section === section)
        addTo(block.block, line);
    else if (line.text.trim() && session.oneLiners.length < 2_000)
        session.oneLiners.push(line);
}
function readSummary(session, line) {
    const said = session_SUMMARY.exec(line.text)?.groups;
    if (!said)
        return;
    session.summaries.push({ status: said.status === 'FAIL' ? 'FAILED' : (said.status ?? ''), said: said.said ?? '', line, used: false });
    if (said.status === 'RERUN')
        session.reruns.set(said.said ?? '', line);
}
function readProgress(session, line, { current, maxOutcomes }) {
    const text = line.text;
    if (session && text.includes('collected '))
        session.collected = Number(COLLECTED.exec(text)?.groups?.items ?? session.collected ?? 0);
    const verbose = text.includes('::') ? VERBOSE.exec(text)?.groups : undefined;
    const id = verbose?.id ?? verbose?.id2;
    if (id)
        return session_settle(current(), { id, status: (verbose?.status ?? verbose?.status2 ?? '').toUpperCase(), line }, maxOutcomes);
    if (!session)
        return;
    const running = text.includes('::') ? session_RUNNING.exec(text)?.groups?.id : undefined;
    if (running)
        session.running = { id: running, line };
    // A test that prints has its status on a later line.
    const late = session.running ? session_LATE.exec(text)?.groups?.status : undefined;
    if (session.running && late)
        session_settle(session, { id: session.running.id, status: late, line }, maxOutcomes);
}
function session_settle(session, { id, status, line }, maxOutcomes) {
    session.running = null;
    session.last = line;
    if (status === 'RERUN') {
        if (!session.reruns.has(id))
            session.reruns.set(id, line);
        return;
    }
    session.ended.set(id, { status, line });
    if (status === 'PASSED' && session.passed.size < maxOutcomes)
        session.passed.set(id, ids_testOf(id));
}

;// CONCATENATED MODULE: ./lib/parse/formats/pytest/stop.js
// What stops a pytest session from outside its tests:
//   !!!!!!!!!!!!!!!!!!!!!! KeyboardInterrupt !!!!!!!!!!!!!!!!!!!!!!
//   /usr/lib/python3.12/threading.py:355: KeyboardInterrupt
//   !!!!!!!!!!!! _pytest.outcomes.Exit: no database !!!!!!!!!!!!!!!



const stop_PLACE = /^(?<path>(?:[A-Za-z]:)?[^\s:][^:\n]{0,400}):(?<line>\d{1,7}): /;
/** Words that only count the failures that were told. */
const COUNTS = /^(?:Interrupted: \d{1,7} errors? during|(?:Interrupted: )?stopping after \d)/;
/** The finding of a session that was stopped; none where its failing tests are why. */
function stopped({ stop, summaries, blocks }, context) {
    if (!stop || (COUNTS.test(stop.said) && summaries.length + blocks.length > 0))
        return [];
    const { said, line, running, at } = stop;
    const place = at && stop_PLACE.exec(at.text)?.groups;
    const frames = place?.path ? [(0,parse_draft/* frameOf */.Dm)(place.path, place.line)] : [];
    const own = ownFrame(frames);
    const test = running ? ids_testOf(running) : null;
    const isInterrupt = said.includes('KeyboardInterrupt');
    return [
        (0,parse_draft/* findingOf */.hD)({
            tool: 'pytest',
            message: `pytest was stopped${running ? ` while ${running} ran` : ''}: ${said.replace(/^_pytest\.outcomes\./, '')}`,
            detail: [line.text, ...(place && at ? [at.text] : [])].join('\n'),
            location: test?.file ? (0,parse_draft/* locationOf */.A0)(test.file) : own ? (0,parse_draft/* locationOf */.A0)(own.path, own.line) : null,
            frames,
            ...(isInterrupt ? { kind: 'runner', facts: { signal: 'SIGINT' } } : {}),
            source: { path: context.source, line: line.number, endLine: place && at ? at.number : line.number },
            scope: line.scope,
        }, context.limits.detailChars),
    ];
}

;// CONCATENATED MODULE: ./lib/parse/formats/pytest.js
// pytest: its progress, its failure blocks in every traceback style, its short summary, its closing counts, and what stops it.
//   tests/test_store.py::test_get FAILED                                     [ 10%]
//   E       assert 1 == 2
//   =================== 1 failed, 9 passed, 1 skipped in 0.12s ====================




function pytest_open(context) {
    const reader = sessionReader(context.limits.outcomes);
    const crashes = crashReader(context);
    return {
        push(lines) {
            for (const line of lines)
                if (!crashes.push(line, reader.sessions.at(-1), reader.inBlocks()))
                    reader.push(line);
        },
        end() {
            const { sessions } = reader;
            const crashed = crashes.end(sessions);
            const findings = [...sessions.flatMap((session) => [...findingsOf(session, context), ...stopped(session, context)]), ...crashed.findings].slice(0, context.limits.findings);
            return {
                findings,
                ...totalsOf(sessions),
                passedTests: sessions.flatMap((session) => [...session.passed.values()]).slice(0, context.limits.outcomes),
                truncated: crashed.truncated || sessions.some(({ stop }) => stop !== null),
                notes: sessions.flatMap(unfinished),
                notRun: sessions.flatMap((session) => (session.begun && !session.counts && session.running ? [session.running.id] : [])),
            };
        },
    };
}
/** The tool's own counts; of a session that never closed, what its progress lines show. */
function totalsOf(sessions) {
    const sum = (of) => sessions.reduce((total, session) => total + of(session), 0);
    if (!sessions.some((session) => session.counts ?? session.ended.size))
        return { passed: null, failed: null, skipped: null };
    const ended = (session, statuses) => [...session.ended.values()].filter(({ status }) => statuses.test(status)).length;
    const counted = (session, names, statuses) => session.counts ? names.reduce((total, name) => total + (session.counts?.[name] ?? 0), 0) : ended(session, statuses);
    return {
        passed: sum((session) => counted(session, ['passed', 'xpassed'], /^(?:PASSED|XPASS)$/)),
        failed: sum((session) => counted(session, ['failed', 'error'], /^(?:FAILED|ERROR)$/)),
        skipped: sum((session) => counted(session, ['skipped', 'xfailed'], /^(?:SKIPPED|XFAIL)$/)),
    };
}
/** Only the number of the tests that never ran is printed, not their names. */
function unfinished(session) {
    if (!session.begun || session.counts || session.collected === null)
        return [];
    const left = session.collected - session.ended.size;
    return session.ended.size > 0 && left > 0
        ? [`pytest ended early: ${left} of ${session.collected} tests have no result`]
        : [`pytest ended early: it had collected ${session.collected} tests`];
}
const pytest = {
    name: 'pytest',
    title: 'pytest',
    url: 'https://docs.pytest.org/en/stable/how-to/output.html',
    family: 'unit',
    reads: 'log',
    commands: /\b(?:pytest|py\.test)\b/,
    probe: (text) => /^={3,} (?:test session starts|FAILURES|ERRORS|short test summary info) ={3,}$|^(?:=+ )?\d{1,7} (?:passed|failed|skipped|errors?|deselected|warnings?)(?:, [^\n]{1,200})? in [\d.]+ ?s|^ImportError while (?:loading|importing) conftest|^(?:pytest|__main__\.py): error: |^INTERNALERROR> |^\S{1,300}::\S[^\n]{0,600} (?:PASSED|FAILED|ERROR)\s*(?:\[ *\d{1,3}%\])?$|^ERROR: (?:file or (?:directory|package) not found: |not found: |found no collectors)/m.test(text),
    open: pytest_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/rails-best-practices.js
// rails_best_practices:
//   /home/runner/work/ledger/ledger/app/models/entry.rb:12 - remove unused methods (Entry#draft?)

const railsBestPractices = (0,located/* located */.t4)({
    name: 'rails-best-practices',
    title: 'rails_best_practices',
    url: 'https://github.com/flyerhzm/rails_best_practices',
    family: 'lint',
    commands: /\brails_best_practices\b/,
    marks: ['.rb:', '.erb:', '.haml:'],
    lines: [/^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:rb|erb|haml|slim)):(?<line>\d{1,9})(?:,\d{1,9}){0,40} - (?<message>\S.{0,2000}?)$/],
});

;// CONCATENATED MODULE: ./lib/parse/formats/reek.js
// Reek:
//   lib/ledger.rb -- 2 warnings:
//     [12, 15]:DuplicateMethodCall: Ledger#post calls 'entry.amount' 2 times

const reek = (0,located/* located */.t4)({
    name: 'reek',
    title: 'Reek',
    url: 'https://github.com/troessner/reek',
    family: 'lint',
    commands: /\breek\b/,
    marks: [' warnings:', ' warning:', '.rb:'],
    probe: /^\S.{0,400} -- \d+ warnings?:?$|^ {0,2}[^\s:][^:\n]{0,400}\.rb:\d+: [A-Z][A-Za-z]{5,40}: /,
    heading: /^(?<path>\S.{0,400}?) -- \d{1,9} warnings?:?$/,
    ending: /^$/,
    lines: [
        /^ {2}(?:\[(?<line>\d{1,9})(?:, \d{1,9}){0,200}\]:)?(?<rule>[A-Z]\w{2,60}): (?<message>.{1,2000}?)(?: \[https?:\S{1,300}\])?$/,
        /^ {0,2}(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:rb|rake)):(?<line>\d{1,9}): (?<rule>[A-Z]\w{2,60}): (?<message>.{1,2000}?)(?: \[https?:\S{1,300}\])?$/,
    ],
});

// EXTERNAL MODULE: ./lib/parse/formats/data.js + 91 modules
var data = __webpack_require__(87386);
// EXTERNAL MODULE: ./lib/parse/formats/xml.js + 41 modules
var xml = __webpack_require__(86781);
;// CONCATENATED MODULE: ./lib/parse/formats/reports.js
// The formats of whole files, sorted by name.


const REPORT_FORMATS = [...xml.XML_FORMATS, ...data.DATA_FORMATS].sort((a, b) => (a.name < b.name ? -1 : 1));

;// CONCATENATED MODULE: ./lib/parse/formats/rspec.js
// RSpec:
//     1) Versions knows all services
//        Failure/Error: subject(:versions) { described_class.new }
//        # ./helpers/versions.rb:9:in `initialize'
//   rspec ./spec/versions_spec.rb:6 # Versions knows all services


const rspec_HEAD = /^ {2}(?<number>\d{1,6})\) (?<name>\S.{0,600}?)(?: FIXED)?$/;
const rspec_FRAME = /^ {0,12}# (?<path>\.{0,2}\/?[^\s:#][^:]{0,300}\.\w{1,12}):(?<line>\d{1,9})/;
const EXAMPLE = /^rspec (?:'(?<quoted>[^'[]{1,300}?)(?:\[[\d:,]{1,80}\])?'|(?<path>[^\s:[]{1,300})(?::(?<line>\d{1,9})|\[[\d:,]{1,80}\])?) # (?<name>.{1,600})$/;
const rspec_TOTAL = /^(?<all>\d{1,9}) examples?, (?<failed>\d{1,9}) failures?(?:, (?<pending>\d{1,9}) pending)?(?:, (?<errors>\d{1,9}) errors? occurred outside of examples)?$/;
const OUTSIDE = /^An error occurred (?:while loading (?<path>\S{1,300}\.rb)\.|in (?:an? )?`(?<hook>[^`']{1,120})[`'](?: hook)?\.)/;
const rspec_SECTION = /^(?<section>Failures|Pending|Failed examples|Finished in|Top \d|Randomized|Coverage)/;
function rspec_open(context) {
    const state = { drafts: (0,collect/* collector */.g)(context), failures: [], section: '', counts: null, errors: 0 };
    return {
        push(lines) {
            for (const line of lines)
                if (!rspec_begin(state, line) && !ends(state, line.text))
                    rspec_below(state, line);
        },
        end() {
            for (const { draft } of state.failures)
                rspec_settle(draft);
            const { counts } = state;
            const told = counts ? { passed: Math.max(0, counts.all - counts.failed - counts.pending), failed: counts.failed, skipped: counts.pending } : {};
            return { findings: state.drafts.findings(), truncated: state.errors > 0, ...told };
        },
    };
}
function rspec_begin(state, line) {
    const head = state.section === 'Failures' ? rspec_HEAD.exec(line.text)?.groups : undefined;
    const outside = line.text.startsWith('An error') ? OUTSIDE.exec(line.text)?.groups : undefined;
    if (head?.name) {
        const draft = state.drafts.begin({ tool: 'rspec', message: '', test: { suite: '', name: head.name, file: null } }, line);
        state.failures.push({ draft, name: head.name });
    }
    else if (outside) {
        const draft = state.drafts.begin({ tool: 'rspec', message: '', location: outside.path ? (0,parse_draft/* locationOf */.A0)(outside.path) : null }, line);
        draft.traced = true;
        if (outside.hook)
            draft.facts = { hook: outside.hook };
        state.errors++;
        state.section = 'outside';
    }
    else
        return false;
    return true;
}
function ends(state, text) {
    const total = rspec_TOTAL.exec(text)?.groups;
    const next = rspec_SECTION.exec(text)?.groups?.section;
    const example = text.startsWith('rspec ') ? EXAMPLE.exec(text)?.groups : undefined;
    if (total)
        state.counts = { all: Number(total.all), failed: Number(total.failed), pending: Number(total.pending ?? 0) };
    if (next)
        state.section = next;
    if (example)
        nameFile(state, example);
    if (total || next)
        state.drafts.close();
    return Boolean(total ?? next ?? example);
}
/** The list at the end names the file of each failure, in the same order. */
function nameFile({ failures }, example) {
    const path = (example.quoted ?? example.path ?? '').replace(/^\.\//, '').replace(/:\d+$/, '');
    const named = failures.filter((entry) => entry.name === example.name);
    const known = named.find((entry) => entry.draft.test?.suite === '') ?? named[0];
    if (known)
        known.draft.test = { suite: suiteOf(path), name: known.name, file: path };
}
function rspec_below({ drafts, section }, line) {
    if (/^\S/.test(line.text) && section !== 'outside' && section !== 'Failures')
        drafts.close();
    if (drafts.current)
        rspec_extend(drafts.current, line);
}
/** Adds a line; the message is the first thing said below `Failure/Error:` and its code. */
function rspec_extend(draft, line) {
    const text = line.text.replace(/^ {5}/, '');
    draft.to = line.number;
    const said = text.trim();
    const afterCode = isAfterCode(draft.more);
    const goesOn = /:$/.test(draft.message) || (/^expected: /.test(draft.message) && /^got: /.test(said));
    if (said && !said.startsWith('# ') && afterCode && (draft.message === '' || goesOn))
        draft.message = draft.message ? `${draft.message} ${said}` : said;
    if (draft.more.length < 400)
        draft.more.push(text);
    if (draft.test !== null || draft.location?.line !== null)
        return;
    const frame = rspec_FRAME.exec(line.text)?.groups;
    if (frame?.path?.endsWith(draft.location.path.replace(/^\.\//, '')))
        draft.location = (0,parse_draft/* locationOf */.A0)(draft.location.path, frame.line);
}
/** Code on the same line as `Failure/Error:` is over at once, code below it at the next blank line. */
function isAfterCode(lines) {
    const at = lines.findIndex((line) => line.startsWith('Failure/Error:'));
    if (at < 0)
        return false;
    return /^Failure\/Error: \S/.test(lines[at] ?? '') || lines.slice(at).some((line) => line.trim() === '');
}
function rspec_settle(draft) {
    const frames = draft.more.map((text) => rspec_FRAME.exec(text)?.groups).filter((frame) => frame !== undefined);
    const file = draft.test?.file ?? null;
    const own = frames.filter((frame) => file !== null && frame.path?.replace(/^\.\//, '') === file).at(-1) ?? frames.at(-1);
    if (own?.path)
        draft.location = (0,parse_draft/* locationOf */.A0)(own.path.replace(/^\.\//, ''), own.line);
    if (draft.test && draft.test.suite === '' && own?.path) {
        const path = own.path.replace(/^\.\//, '');
        draft.test = { suite: suiteOf(path), name: draft.test.name, file: path };
    }
    if (!draft.message)
        draft.message = draft.more.find((text) => text.startsWith('Failure/Error: '))?.slice(15) ?? draft.more.find((text) => text.trim())?.trim() ?? '';
}
/** As RSpec's JUnit formatter names a file. */
const suiteOf = (path) => path.replace(/\.rb$/, '').replaceAll('/', '.');
const rspec = {
    name: 'rspec',
    title: 'RSpec',
    url: 'https://rspec.info/features/3-12/rspec-core/formatters/',
    family: 'unit',
    reads: 'log',
    commands: /\b(?:rspec|parallel_rspec|turbo_tests)\b|\brake spec\b/,
    marks: ['examples, ', 'example, ', 'Failure/Error: ', ' outside of examples', 'An error occurred while loading'],
    probe: (text) => (text.includes(' example') && /^\d+ examples?, \d+ failures?/m.test(text)) ||
        text.includes('Failure/Error: ') ||
        text.includes(' outside of examples') ||
        /^An error occurred while loading \S{1,300}\.rb\./m.test(text),
    open: rspec_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/rstcheck.js
// rstcheck:
//   docs/guide.rst:12: (WARNING/2) Title underline too short.

const rstcheck = (0,located/* located */.t4)({
    name: 'rstcheck',
    title: 'rstcheck',
    url: 'https://rstcheck.readthedocs.io/',
    family: 'lint',
    commands: /\brstcheck\b/,
    marks: ['/1) ', '/2) ', '/3) ', '/4) '],
    lines: [/^(?<path>[^\s:][^:]{0,400}):(?<line>\d{1,9}): \((?<severity>INFO|WARNING|ERROR|SEVERE)\/\d\) (?<message>.{1,800})$/],
});

;// CONCATENATED MODULE: ./lib/parse/formats/rubocop.js
// RuboCop, progress, clang and emacs forms:
//   lib/ledger.rb:12:5: C: [Correctable] Style/StringLiterals: Prefer single-quoted strings.

const rubocop = (0,located/* located */.t4)({
    name: 'rubocop',
    title: 'RuboCop',
    url: 'https://docs.rubocop.org/rubocop/formatters.html',
    family: 'lint',
    commands: /\brubocop\b/,
    marks: [': C: ', ': W: ', ': E: ', ': F: ', ': R: ', ': I: '],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<severity>[CWEFRI]): (?:\[(?:Correctable|Corrected|Todo)\] )?(?:(?<rule>[A-Z]\w{1,60}(?:\/[A-Z]\w{1,60}){1,3}): )?(?<message>\S.{0,2000}?)$/,
    ],
    more: /^(?:\s|[^:\n]{0,400}$)/,
    accept: (said) => !/\.(?:py|pyi)$/.test(said.path ?? ''),
});

;// CONCATENATED MODULE: ./lib/parse/formats/rubocop-simple.js
// RuboCop's simple form:
//   == lib/ledger.rb ==
//   C: 12:  5: [Correctable] Style/StringLiterals: Prefer single-quoted strings.

const rubocopSimple = (0,located/* located */.t4)({
    name: 'rubocop-simple',
    title: 'RuboCop, simple',
    url: 'https://docs.rubocop.org/rubocop/formatters.html',
    family: 'lint',
    commands: /\brubocop\b/,
    marks: ['== '],
    tool: 'rubocop',
    probe: /^== \S.{0,400}? ==\n[CWEFRI]: {0,6}\d{1,9}: {0,6}\d{1,9}: /,
    heading: /^== (?<path>\S.{0,400}?) ==$/,
    lines: [
        /^(?<severity>[CWEFRI]): {0,6}(?<line>\d{1,9}): {0,6}(?<column>\d{1,9}): (?:\[(?:Correctable|Corrected|Todo)\] )?(?:(?<rule>[A-Z]\w{1,60}(?:\/[A-Z]\w{1,60}){1,3}): )?(?<message>\S.{0,2000}?)$/,
    ],
});

;// CONCATENATED MODULE: ./lib/parse/formats/ruff.js
// Ruff's checks and formatter, concise, full and grouped:
//   src/app/store.py:1:8: F401 [*] `os` imported but unused
//   F401 [*] `os` imported but unused
//    --> src/app/store.py:1:8
//   Would reformat: src/app/store.py


const CONCISE = /^(?<path>(?:[A-Za-z]:[\\/])?[^\s:][^:\n]{0,400}):(?<line>\d{1,7}):(?<column>\d{1,6}): (?:(?<rule>[A-Z]{1,5}\d{1,5}) (?:\[\*\] )?|(?<syntax>invalid-syntax|SyntaxError): )(?<message>.{1,2000})$/;
const FULL = /^(?:(?<rule>[A-Z]{1,5}\d{1,5}) (?:\[\*\] )?|(?<syntax>invalid-syntax): )(?<message>.{1,2000})$/;
const FORMATTED = /^(?:Would reformat: (?<unformatted>.{1,400})|error: Failed to (?:parse|format|read|lint) (?<path>[^:\n]{1,400}?)(?::(?<line>\d{1,7}):(?<column>\d{1,6}))?: (?<broken>.{1,600}))$/;
const ruff_PLACE = /^\s{0,8}--> (?<path>.{1,400}?):(?<line>\d{1,7}):(?<column>\d{1,6})$/;
const ruff_FRAME = /^\s{0,8}(?:-->|\||\d{1,7} \||=|::: )|^(?:help|info|note): |^ {2,}\|/;
const ruff = {
    name: 'ruff',
    title: 'Ruff',
    url: 'https://docs.astral.sh/ruff/settings/#output-format',
    family: 'lint',
    reads: 'log',
    commands: /\bruff\b/,
    marks: ['Found ', ' [*] ', '--> ', 'Would reformat: ', 'error: Failed to '],
    probe: (text) => (/^Found \d{1,7} errors?(?:\.| \()/m.test(text) && /:\d{1,7}:\d{1,6}(?:: (?:[A-Z]{1,5}\d{1,5} |invalid-syntax|SyntaxError)|$)/m.test(text)) ||
        /\d: [A-Z]{1,5}\d{1,5} \[\*\] |^(?:[A-Z]{1,5}\d{1,5} |invalid-syntax: )[^\n]{1,2000}\n\s{0,8}--> |^Would reformat: \S|^error: Failed to (?:parse|format|lint) \S{1,400}\.(?:pyi?|ipynb)\b/m.test(text),
    open: (context) => diagnosticReader({
        tool: 'ruff',
        heads: [CONCISE, FORMATTED, FULL],
        goesOn: (text) => ruff_FRAME.test(text),
        draft: (diagnostic) => fromFormatter(diagnostic.said) ?? fromCheck(diagnostic),
    }, context),
};
function fromFormatter(said) {
    if (said.unformatted)
        return { message: 'would be reformatted', rule: 'format', location: (0,parse_draft/* locationOf */.A0)(said.unformatted), kind: 'style-rule' };
    if (said.broken)
        return { message: said.broken, rule: 'invalid-syntax', location: (0,parse_draft/* locationOf */.A0)(said.path ?? '', said.line, said.column), kind: 'syntax' };
    return null;
}
/** A full diagnostic names its place below the head; a line that only looks like a head has none and is no finding. */
function fromCheck({ said, more, }) {
    const place = said.path ? said : more.map((line) => ruff_PLACE.exec(line)?.groups).find(Boolean);
    if (!place?.path)
        return null;
    return {
        rule: said.rule ?? said.syntax ?? null,
        message: said.message ?? '',
        location: (0,parse_draft/* locationOf */.A0)(place.path, place.line, place.column),
        ...(said.syntax ? { kind: 'syntax' } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/parse/formats/rustc.js
// The Rust compiler, Clippy and Cargo, as people read them:
//   error[E0599]: no variant named `UnexpectedEnd` found for enum `DecodeError`
//     --> src/reader.rs:26:37
// and with `--message-format short`: src/main.rs:3:5: warning: unused import: `std::process`



const rustc_HEAD = /^(?<severity>error|warning)(?:\[(?<rule>[\w:-]{1,80})\])?: (?<message>.{1,2000})$/;
const rustc_PLACE = /^ {0,12}--> (?<path>.{1,400}?):(?<line>\d{1,9}):(?<column>\d{1,9})$/;
const SHORT = new RegExp(`^${(0,located/* pathOf */.XM)('rs')}:(?<line>\\d{1,9}):(?<column>\\d{1,9}): (?<severity>error|warning)(?:\\[(?<rule>[\\w:-]{1,80})\\])?: (?<message>.{1,2000})$`);
/** What only repeats or follows from what was said. */
const rustc_FOLLOWS = /^(?:could not compile|aborting due to|build failed|test failed, to rerun|\d+ targets? failed|process didn't exit successfully|doctest failed|test run failed|unused manifest key|`.{1,200}` \(.{1,120}\) generated \d|some crates failed)/;
/** What Cargo itself says without a place. */
const rustc_OWN = /^(?:no matching package|failed to (?:select a version|parse|get|load|download|run custom build|fetch|verify|resolve|read|open|query|sync|update|determine|find|spawn|create|write|copy|execute|prepare|build|link|publish|lookup|compile)|linking with|cannot (?:update|specify|install|publish)|the lock file|the package|package [`(]|packages? |could not (?:find|execute|load|parse|read|exec)|no (?:such (?:sub)?command|bin target|test target|example target|library target|targets? specified|override and no default|default toolchain)|toolchain |rustc \d|unable to |multiple |cyclic package|invalid |unexpected argument|checksum for|file not found for module|component|target |proc.macro|Unrecognized|no `main`|the `-Z`|unknown |virtual manifests?|current package believes|manifest path|I\/O|Unable|expected |cannot find|can't find|internal compiler error|language item|requires )/;
const rustc_LINT = /#\[(?:warn|deny|forbid)\((?<lint>[\w:]{1,80})\)\]|`-[DWF] (?<flag>[\w:-]{1,80})`|rust-clippy\/[\w./-]{1,40}#\/?(?<clippy>\w{1,80})/;
const UNIT = /^could not compile `(?<crate>[^`]{1,120})` \((?<unit>[^)]{1,120})\)/;
const TEST_RUN = /\bcargo\b[^|;&\n]{0,80}\b(?:test|nextest|t|bench|llvm-cov|tarpaulin)\b/;
function rustc_open(context) {
    const state = { drafts: (0,collect/* collector */.g)(context), notRun: [], unplaced: null };
    return {
        push(lines) {
            for (const line of lines)
                if (!rustc_begin(state, line))
                    rustc_extend(state, line);
        },
        end() {
            settleUnplaced(state);
            const stopped = state.notRun.length > 0 && TEST_RUN.test(context.command ?? '');
            return { findings: state.drafts.findings(true), truncated: stopped, notRun: stopped ? state.notRun : [] };
        },
    };
}
function rustc_begin(state, line) {
    const short = line.text.includes('.rs:') ? SHORT.exec(line.text)?.groups : undefined;
    const said = short ?? rustc_HEAD.exec(line.text)?.groups;
    if (!said?.message)
        return false;
    settleUnplaced(state);
    const unit = UNIT.exec(said.message)?.groups;
    if (unit)
        state.notRun.push(`${unit.crate} (${unit.unit})`);
    const location = short ? (0,parse_draft/* locationOf */.A0)(said.path ?? '', said.line, said.column) : null;
    const draft = state.drafts.begin({ tool: 'rustc', severity: (0,located/* severityOf */.xJ)(said.severity), rule: said.rule ?? null, message: said.message, location }, line);
    state.unplaced = short ? null : draft;
    return true;
}
function rustc_extend(state, line) {
    const draft = state.drafts.current;
    if (!draft)
        return;
    if (endsHere(draft, line))
        return state.drafts.close();
    const at = state.unplaced ? rustc_PLACE.exec(line.text)?.groups : undefined;
    if (state.unplaced && at) {
        state.unplaced.location = (0,parse_draft/* locationOf */.A0)(at.path ?? '', at.line, at.column);
        state.unplaced = null;
    }
    state.drafts.extend(line);
    draft.rule ??= lintOf(line.text);
}
/** A blank line ends what has a place; what Cargo says without one goes on with its causes. */
function endsHere(draft, line) {
    if (line.number !== draft.to + 1)
        return true;
    if (/^\s{0,8}(?:Compiling|Checking|Finished|Running|Building|Doc-tests|Fresh|Downloaded|Downloading|Updating|Blocking) /.test(line.text))
        return true;
    if (draft.location !== null)
        return line.text === '';
    return (line.text !== '' &&
        !/^(?:\s|Caused by|\d{0,6} ?\||note: |help: |For more|location searched|required by|perhaps|As a reminder|\.\.\.|versions? |previously|all possible|the package|the following|candidate|if you)/.test(line.text));
}
/** A head that no place followed is a finding only if Cargo says such things. */
function settleUnplaced(state) {
    const draft = state.unplaced;
    state.unplaced = null;
    if (!draft)
        return;
    const killed = draft.more.some((text) => /\(signal: \d/.test(text));
    if (!killed && (rustc_FOLLOWS.test(draft.message) || draft.severity !== 'error' || !(draft.rule || rustc_OWN.test(draft.message))))
        state.drafts.drop(draft);
}
function lintOf(text) {
    if (!text.includes('= '))
        return null;
    const said = rustc_LINT.exec(text)?.groups;
    if (said?.clippy)
        return `clippy::${said.clippy}`;
    const name = said?.lint ?? said?.flag?.replaceAll('-', '_');
    return name && name !== 'warnings' ? name : null;
}
const rustc = {
    name: 'rustc',
    title: 'Rust compiler, Clippy and Cargo',
    url: 'https://doc.rust-lang.org/rustc/',
    family: 'build',
    reads: 'log',
    commands: /\b(?:cargo|rustc|clippy-driver|cross)\b/,
    marks: [
        ' --> ',
        '.rs:',
        'error: could not compile',
        'error: no matching package',
        'error: failed to',
        'error: linking with',
        'error: the lock file',
        'error: package',
        'error: toolchain',
    ],
    probe: (text) => (text.includes(' --> ') && /^(?:error|warning)(?:\[[\w:-]{1,80}\])?: .{1,2000}(?:\n.{0,2000}){0,4}?\n {0,12}--> .{1,400}:\d+:\d+$/m.test(text)) ||
        (text.includes('error: ') &&
            /^error: (?:could not compile `|no matching package|failed to (?:select a version|parse manifest|parse lock file|get `|run custom build|load manifest)|linking with `|the lock file|package `|toolchain ')/m.test(text)) ||
        (text.includes('.rs:') && new RegExp(SHORT.source, 'm').test(text)),
    open: rustc_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/rustfmt.js
// rustfmt, as `cargo fmt --check` prints it, now and before 1.77:
//   Diff in /home/runner/work/codec/codec/src/hex.rs:4:
//   Diff in /home/runner/work/codec/codec/src/hex.rs at line 4:

const rustfmt = (0,located/* located */.t4)({
    name: 'rustfmt',
    title: 'rustfmt',
    url: 'https://rust-lang.github.io/rustfmt/',
    family: 'format',
    commands: /\bcargo(?: \+\S{1,40})? fmt\b|\brustfmt\b/,
    marks: ['Diff in '],
    kind: 'style-rule',
    lines: [/^Diff in (?<path>(?:[A-Za-z]:|\\\\\?\\[A-Za-z]:)?[^\n:]{1,400}?\.rs)(?::| at line )(?<line>\d{1,9}):$/],
    message: () => 'not formatted as rustfmt would',
    more: /^[ +-]|^$/,
});

;// CONCATENATED MODULE: ./lib/parse/formats/salt-lint.js
// salt-lint, parseable:
//   states/ledger.sls:12: [E204] Lines should be no longer than 160 chars

const saltLint = (0,located/* located */.t4)({
    name: 'salt-lint',
    title: 'salt-lint',
    url: 'https://salt-lint.readthedocs.io/',
    family: 'lint',
    commands: /\bsalt-lint\b/,
    marks: ['.sls:'],
    lines: [/^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:sls|jinja|j2)):(?<line>\d{1,9}): \[(?<rule>E\d{3})\] (?<message>\S.{0,2000}?)$/],
});

;// CONCATENATED MODULE: ./lib/parse/formats/sanitizers.js
// LLVM's and GCC's sanitizers: address, leak, memory, thread, undefined behaviour.
//   ==12457==ERROR: AddressSanitizer: heap-use-after-free on address 0x614000000044 at pc 0x0000004f4b45
//   Direct leak of 7 byte(s) in 1 object(s) allocated from:
//   src/ring.cpp:14:12: runtime error: signed integer overflow: 2147483647 + 1 cannot be represented in type 'int'


const sanitizers_HEAD = /^(?:==\d{1,10}==)?\s?(?:ERROR|WARNING|FATAL): (?<tool>(?:Hardware)?(?:HW)?(?:Address|Leak|Memory|Thread|UndefinedBehavior|RealtimeS?|Type|DataFlow)Sanitizer): (?<message>.{1,1000})$/;
const LEAK = /^(?<message>(?:Direct|Indirect) leak of \d{1,15} byte\(s\) in \d{1,12} object\(s\) allocated from:)$/;
const sanitizers_RUNTIME = /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?: runtime error: (?<message>.{1,1000})$/;
const sanitizers_SUMMARY = /^SUMMARY: (?<tool>\w{1,40}): (?<what>.{1,600}?)(?: (?<path>(?:[A-Za-z]:)?[^\s:()][^\s:]{0,400}):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?)?(?: in (?<function>.{1,300}))?$/;
const sanitizers_END = /^(?:==\d{1,10}==(?:ABORTING|HINT)|Shadow bytes around|={10,}$|ABORTING|Exiting$)/;
/** Frames of the runtime and the sanitizer's own, which are never the place. */
const RUNTIME_FRAME = /(?:^|\/)(?:[almth]w?san_\w{1,60}|sanitizer_\w{1,60}|compiler-rt|libsanitizer|libc-start|interceptors?|tsan_\w{1,60}|ubsan_\w{1,60}|csu|sysdeps)(?:[./_]|$)|^\(|new_op|\.\.\/sysdeps/;
function sanitizers_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    let leaking = null;
    const begin = (line) => {
        const head = line.text.includes('Sanitizer: ') ? sanitizers_HEAD.exec(line.text)?.groups : undefined;
        const leak = line.text.includes(' leak of ') ? LEAK.exec(line.text)?.groups : undefined;
        const runtime = line.text.includes(': runtime error: ') ? sanitizers_RUNTIME.exec(line.text)?.groups : undefined;
        if (leak && leaking) {
            drafts.drop(leaking);
            leaking = null;
        }
        if (head?.message) {
            const draft = start(drafts, line, { rule: head.tool ?? null, message: head.message });
            leaking = head.tool === 'LeakSanitizer' ? draft : null;
        }
        else if (leak?.message)
            start(drafts, line, { rule: 'LeakSanitizer', message: leak.message });
        else if (runtime?.message)
            start(drafts, line, { rule: 'UndefinedBehaviorSanitizer', message: runtime.message }).location = (0,parse_draft/* locationOf */.A0)(runtime.path ?? '', runtime.line, runtime.column);
        else
            return false;
        return true;
    };
    const take = (line) => {
        if (begin(line) || !drafts.current)
            return;
        const summary = line.text.startsWith('SUMMARY: ') ? sanitizers_SUMMARY.exec(line.text)?.groups : undefined;
        if (summary?.path && !drafts.current.location)
            drafts.current.location = (0,parse_draft/* locationOf */.A0)(summary.path, summary.line, summary.column);
        if (sanitizers_END.test(line.text) || (drafts.current.rule === 'UndefinedBehaviorSanitizer' && !/^(?:\s|SUMMARY|\S.{0,400}: note: )/.test(line.text)))
            return drafts.close();
        drafts.extend(line);
        if (summary)
            drafts.close();
    };
    return {
        push: (lines) => lines.forEach(take),
        end: () => ({ findings: drafts.findings().map((finding) => ({ ...finding, location: finding.location ?? sanitizers_placeOf(finding.frames) })) }),
    };
}
function start(drafts, line, said) {
    const draft = drafts.begin({ tool: 'sanitizers', ...said }, line);
    draft.kind = 'race';
    draft.traced = true;
    return draft;
}
/** The first frame that is the program's own. */
function sanitizers_placeOf(frames) {
    const own = frames.find((frame) => frame.line !== null && !RUNTIME_FRAME.test(frame.path));
    return own ? (0,parse_draft/* locationOf */.A0)(own.path, own.line, own.column) : null;
}
const sanitizers = {
    name: 'sanitizers',
    title: 'Sanitizers',
    url: 'https://clang.llvm.org/docs/AddressSanitizer.html',
    family: 'unit',
    reads: 'log',
    commands: null,
    marks: ['Sanitizer: ', ': runtime error: ', ' leak of '],
    probe: (text) => text.includes('Sanitizer: ') || text.includes(': runtime error: ') || / leak of \d+ byte\(s\) in \d+ object\(s\)/.test(text),
    open: sanitizers_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/scalac.js
// The Scala compilers, by themselves, in sbt and in Maven:
//   src/main/scala/Stock.scala:12: error: not found: value total
//   [error] /home/runner/work/depot/depot/src/main/scala/Stock.scala:12:5: not found: value total
//   -- [E006] Not Found Error: src/main/scala/Stock.scala:12:5 --------------



const scalac_LEVEL = /^(?:\[(?<level>error|warn|info|ERROR|WARNING)\] ?)(?<text>.*)$/;
const scalac_HEAD = /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}\.(?:scala|sc|sbt)):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?: (?:\[(?<code>E\d{1,4})\] )?(?:(?<severity>error|warning): )?(?<message>\S.{0,1500})$/;
const THREE = /^-- (?:\[(?<rule>E\d{1,4})\] )?(?<what>(?:[A-Z][\w-]{0,30} ){0,5}?(?<severity>Error|Warning|Info)): (?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}\.(?:scala|sc)):(?<line>\d{1,9}):(?<column>\d{1,9})(?: -{1,400})?$/;
const scalac_COUNT = /^(?:\w{1,12} (?:errors?|warnings?) found|\(.{1,120}\) Compilation failed|Compilation failed)/;
function scalac_open(context) {
    const state = { drafts: (0,collect/* collector */.g)(context), pointed: false };
    return {
        push(lines) {
            for (const line of lines) {
                const said = line.text.startsWith('[') ? scalac_LEVEL.exec(line.text)?.groups : undefined;
                const heard = { text: said ? (said.text ?? '') : line.text, level: said?.level ?? null };
                if (!scalac_begin(state, line, heard))
                    scalac_extend(state, line, heard);
            }
        },
        end: () => ({ findings: state.drafts.findings(true) }),
    };
}
function scalac_begin(state, line, { text, level }) {
    const three = text.startsWith('-- ') ? THREE.exec(text)?.groups : undefined;
    const head = three ?? (text.includes('.s') ? scalac_HEAD.exec(text)?.groups : undefined);
    if (!head?.path || !(three || head.severity || (level && level !== 'info')))
        return false;
    const word = head.severity ?? (/warn/i.test(level ?? '') ? 'warning' : 'error');
    const column = three ? Number(head.column) + 1 : head.column;
    const message = three ? '' : (head.message ?? '');
    state.drafts.begin({ tool: 'scalac', severity: (0,located/* severityOf */.xJ)(word), rule: head.rule ?? head.code ?? null, message, location: (0,parse_draft/* locationOf */.A0)(head.path, head.line, column) }, line);
    state.pointed = false;
    return true;
}
function scalac_extend(state, line, { text, level }) {
    const draft = state.drafts.current;
    if (!draft)
        return;
    const over = scalac_COUNT.test(text) || (state.pointed && !/^\s*\|/.test(text)) || draft.more.length > 30 || level === 'info';
    if (line.number !== draft.to + 1 || over)
        return state.drafts.close();
    state.pointed = point(draft, text) || state.pointed;
    state.drafts.extend(line, text);
}
/** True at the line of the caret; below it Scala 3 prints its message behind a bar. */
function point(draft, text) {
    const bar = /^\s{0,12}\| {0,400}(?<said>[^\s^|].{0,1000})$/.exec(text)?.groups?.said;
    if (bar && !draft.message)
        draft.message = bar.trim();
    if (!/^\s{0,4000}(?:\|\s{0,4000})?\^+[\s^]{0,400}$/.test(text))
        return false;
    if (draft.location?.column === null && !text.includes('|'))
        draft.location = { ...draft.location, column: text.indexOf('^') + 1 };
    return true;
}
const scalac = {
    name: 'scalac',
    title: 'Scala compilers and sbt',
    url: 'https://docs.scala-lang.org/overviews/compiler-options/',
    family: 'build',
    reads: 'log',
    commands: /\b(?:scalac?|sbt|mill|scala-cli|bloop)\b/,
    marks: ['.scala:', '.sc:', '.sbt:'],
    probe: (text) => text.includes('.s') &&
        /\.(?:scala|sc|sbt):\d+: (?:error|warning): |^\[(?:error|warn)\] (?:[A-Za-z]:)?[^\s:][^:\n]{0,400}\.(?:scala|sc|sbt):\d+|^(?:\[(?:error|warn)\] ?)?-- (?:\[E\d+\] )?[A-Z][\w -]{0,80}: [^\n:]{1,400}\.s(?:cala|c):\d+:\d+/m.test(text),
    open: scalac_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/scalastyle.js
// Scalastyle, by itself and in sbt:
//   warning file=/home/runner/work/depot/depot/src/main/scala/Stock.scala message=Magic Number line=12 column=5
//   [warn] /home/runner/work/depot/depot/src/main/scala/Stock.scala:12:5: Magic Number

const scalastyle = (0,located/* located */.t4)({
    name: 'scalastyle',
    title: 'Scalastyle',
    url: 'http://www.scalastyle.org/',
    family: 'lint',
    commands: /\bscalastyle\b/,
    marks: ['warning file=', 'error file=', '.scala:'],
    lines: [/^(?<severity>warning|error) file=(?<path>\S.{0,400}?) message=(?<message>.{1,600}?)(?: line=(?<line>\d{1,9}))?(?: column=(?<column>\d{1,9}))?$/],
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/scalatest.js
// ScalaTest, MUnit and JUnit in sbt:
//   [info] - ships what it has *** FAILED ***
//   [info]   4 did not equal 3 (StockSpec.scala:12)
//   ==> X com.example.depot.StockSuite.ships what it has  0.02s munit.ComparisonFailException: src/test/scala/StockSuite.scala:12
//   [error] Test com.example.depot.StockTest.ships failed: expected:<3> but was:<4>


const scalatest_LEVEL = /^\[(?:info|error|warn)\] ?/;
const scalatest_SUITE = /^(?<suite>[A-Z][\w.$]{2,200}):$/;
const scalatest_FAILED = /^\s{0,8}- (?<name>\S.{0,400}?) \*{3} FAILED \*{3}(?: \(.{1,60}\))?$/;
const MUNIT = /^==> X (?<suite>[\w.$]{1,200})\.(?<name>[^.]{1,300}?) {1,4}[\d.]{1,8}s {0,2}(?<message>\S.{0,600})?$/;
const JUNIT = /^Test (?<suite>[\w.$]{1,200})\.(?<name>\S{1,300}) failed: (?<message>.{1,1000}?)(?:, took [\d.]{1,8} sec)?$/;
const scalatest_PLACE = /\((?<path>[\w$./-]{1,200}\.scala):(?<line>\d{1,9})\)/;
const scalatest_COUNT = /^(?:Passed|Failed|Error): Total (?<all>\d{1,9}), Failed (?<failed>\d{1,9}), Errors (?<errors>\d{1,9}), Passed (?<passed>\d{1,9})(?:, (?:Skipped|Ignored) (?<skipped>\d{1,9}))?/;
const TESTS = /^Tests: succeeded (?<passed>\d{1,9}), failed (?<failed>\d{1,9}), canceled \d{1,9}, ignored (?<skipped>\d{1,9}), pending \d{1,9}/;
function scalatest_open(context) {
    const state = { drafts: (0,collect/* collector */.g)(context), suite: '', counts: null };
    return {
        push(lines) {
            for (const line of lines) {
                const text = line.text.replace(scalatest_LEVEL, '');
                state.counts = TESTS.exec(text)?.groups ?? state.counts ?? scalatest_COUNT.exec(text)?.groups ?? null;
                state.suite = scalatest_SUITE.exec(text)?.groups?.suite ?? state.suite;
                if (!scalatest_begin(state, line, text))
                    scalatest_extend(state.drafts, line, text);
            }
        },
        end: () => ({ findings: state.drafts.findings(), ...scalatest_countsOf(state.counts) }),
    };
}
function scalatest_countsOf(said) {
    if (!said)
        return { passed: null, failed: null, skipped: null };
    return { passed: Number(said.passed), failed: Number(said.failed) + Number(said.errors ?? 0), skipped: Number(said.skipped ?? 0) };
}
function scalatest_begin(state, line, text) {
    const munit = text.startsWith('==> X ') ? MUNIT.exec(text)?.groups : undefined;
    const junit = text.startsWith('Test ') ? JUNIT.exec(text)?.groups : undefined;
    const failed = text.includes('*** FAILED ***') ? scalatest_FAILED.exec(text)?.groups : undefined;
    const said = munit ?? junit ?? failed;
    if (!said?.name)
        return false;
    const draft = state.drafts.begin({ tool: 'scalatest', message: said.message ?? '', test: { suite: said.suite ?? state.suite, name: said.name, file: null } }, line);
    const at = munit ? /(?<path>[^\s:]{1,300}\.scala):(?<line>\d{1,9})/.exec(text)?.groups : undefined;
    if (at?.path)
        draft.location = (0,parse_draft/* locationOf */.A0)(at.path, at.line);
    return true;
}
function scalatest_extend(drafts, line, text) {
    const draft = drafts.current;
    if (!draft)
        return;
    const inside = /^\s{2,}\S/.test(text) || munitBody(draft);
    if (line.number !== draft.to + 1 || !inside || /^(?:Run |Tests?: |Suites: |Passed|Failed)/.test(text))
        return drafts.close();
    const place = scalatest_PLACE.exec(text)?.groups;
    if (place?.path && !draft.location)
        draft.location = (0,parse_draft/* locationOf */.A0)(place.path, place.line);
    draft.message ||= text.trim();
    drafts.extend(line, text);
}
/** MUnit's diff stands at the margin. */
const munitBody = (draft) => draft.message.startsWith('munit.') && draft.more.length < 30;
const scalatest = {
    name: 'scalatest',
    title: 'ScalaTest, MUnit, sbt test',
    url: 'https://www.scalatest.org/user_guide/using_the_runner',
    family: 'unit',
    reads: 'log',
    commands: /\bsbt\b|\bmill\b|\bscala-cli test\b/,
    marks: ['*** FAILED ***', '==> X ', 'Tests: succeeded ', ': Total '],
    probe: (text) => text.includes('*** FAILED ***') ||
        text.includes('==> X ') ||
        /^(?:\[(?:info|error)\] )?(?:Tests: succeeded \d+, failed \d+|(?:Passed|Failed|Error): Total \d+, Failed \d+)/m.test(text),
    open: scalatest_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/scss-lint.js
// scss-lint:
//   app/assets/ledger.scss:12:5 [W] BorderZero: `border: 0;` is preferred over `border: none;`

const scssLint = (0,located/* located */.t4)({
    name: 'scss-lint',
    title: 'scss-lint',
    url: 'https://github.com/sds/scss-lint',
    family: 'lint',
    commands: /\bscss-lint\b/,
    marks: ['.scss:', '.sass:', '.css:'],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:s[ac]ss|css)):(?<line>\d{1,9})(?::(?<column>\d{1,9}))? \[(?<severity>[WEF])\] (?:(?<rule>[A-Z]\w{1,60}): )?(?<message>\S.{0,2000}?)$/,
    ],
});

;// CONCATENATED MODULE: ./lib/parse/formats/selene.js
// selene, quick display:
//   src/stock.lua:12:5: warning[unused_variable]: sum is defined, but never used

const selene = (0,located/* located */.t4)({
    name: 'selene',
    title: 'selene',
    url: 'https://kampfkarren.github.io/selene/',
    family: 'lint',
    commands: /\bselene\b/,
    marks: ['.lua:'],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:lua|luau)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<severity>error|warning)\[(?<rule>\w{3,80})\]: (?<message>\S.{0,2000}?)$/,
    ],
});

;// CONCATENATED MODULE: ./lib/parse/formats/semgrep.js
// Semgrep:
//       src/stock.py
//      ❯❯❱ python.lang.security.audit.eval-detected
//             Detected the use of eval().
//              12┆ eval(total)


const semgrep_FILE = /^ {2,6}(?<path>[^\s:❯┆][^:❯┆]{0,300}\.\w{1,12}|Dockerfile\S{0,60})\s{0,4}$/;
const semgrep_RULE = /^ {2,8}(?:❯{0,2}❱|❯{1,3}|⚠┆) ?(?<rule>[\w./-]{5,200})$/;
const OLD_RULE = /^ {4,8}(?<rule>[a-z][\w-]{1,40}(?:\.[\w-]{1,80}){2,12})\s{0,4}$/;
const semgrep_CODE = /^ {4,16}(?<line>\d{1,9})┆ (?<code>.{0,400})$/;
function semgrep_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    let path = null;
    let rule = null;
    let message = [];
    let last = 0;
    const take = (line) => {
        const file = semgrep_FILE.exec(line.text)?.groups?.path;
        const named = (semgrep_RULE.exec(line.text) ?? OLD_RULE.exec(line.text))?.groups?.rule;
        const code = line.text.includes('┆') ? semgrep_CODE.exec(line.text)?.groups : undefined;
        if (named) {
            rule = named;
            message = [];
            last = 0;
            return drafts.close();
        }
        if (code && path && rule) {
            const at = Number(code.line);
            if (!drafts.current || at !== last + 1)
                drafts.begin({ tool: 'semgrep', rule, message: message.join(' '), location: (0,parse_draft/* locationOf */.A0)(path, at) }, line);
            last = at;
            return drafts.extend(line);
        }
        if (/^ {6,14}⋮┆-{4}/.test(line.text))
            last = 0;
        if (file && !rule)
            path = file;
        else if (file && message.length > 0) {
            path = file;
            rule = null;
        }
        else if (rule && line.text.trim() && !/^ {6,14}(?:Details:|⋮)/.test(line.text))
            message.push(line.text.trim());
        drafts.close();
    };
    return { push: (lines) => lines.forEach(take), end: () => ({ findings: drafts.findings() }) };
}
const semgrep = {
    name: 'semgrep',
    title: 'Semgrep',
    url: 'https://semgrep.dev/docs/cli-reference',
    family: 'lint',
    reads: 'log',
    commands: /\b(?:semgrep|opengrep)\b/,
    marks: ['┆ '],
    probe: (text) => text.includes('┆ ') && /^ {4,16}\d{1,9}┆ /m.test(text),
    open: semgrep_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/shellcheck.js
// ShellCheck, as people read it and in the form of GCC:
//   In bin/render line 12:
//            ^--------^ SC2045 (error): Iterating over ls output is fragile. Use globs.
//   bin/render:12:10: error: Iterating over ls output is fragile. Use globs. [SC2045]


const shellcheck_PLACE = /^In (?<path>\S.{0,400}?) line (?<line>\d{1,9}):$/;
const MARKED = /^(?<indent>\s{0,4000})\^-{1,4000}\^? ?(?<rule>SC\d{4})(?: \((?<severity>error|warning|info|style)\))?: (?<message>.{1,2000})$/;
const GCC = /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<severity>error|warning|note|info|style): (?<message>.{1,2000}) \[(?<rule>SC\d{4})\]$/;
function shellcheck_open(context) {
    const state = { drafts: (0,collect/* collector */.g)(context), place: null };
    return {
        push(lines) {
            for (const line of lines)
                shellcheck_take(state, line);
        },
        end: () => ({ findings: state.drafts.findings() }),
    };
}
function shellcheck_take(state, line) {
    const { drafts } = state;
    const at = line.text.startsWith('In ') ? shellcheck_PLACE.exec(line.text)?.groups : undefined;
    const gcc = line.text.endsWith(']') ? GCC.exec(line.text)?.groups : undefined;
    if (at?.path && at.line)
        state.place = { path: at.path, line: at.line, code: '' };
    else if (gcc)
        drafts.begin({ tool: 'shellcheck', rule: gcc.rule ?? null, message: gcc.message ?? '', location: (0,parse_draft/* locationOf */.A0)(gcc.path ?? '', gcc.line, gcc.column) }, line);
    else if (state.place)
        shellcheck_below(state, state.place, line);
}
function shellcheck_below(state, place, line) {
    const marked = line.text.includes('SC') ? MARKED.exec(line.text)?.groups : undefined;
    if (marked) {
        const location = (0,parse_draft/* locationOf */.A0)(place.path, place.line, (marked.indent?.length ?? 0) + 1);
        state.drafts.begin({ tool: 'shellcheck', rule: marked.rule ?? null, message: marked.message ?? '', location }, line).more.push(place.code);
    }
    else if (place.code === '')
        place.code = line.text;
    else if (line.text === '')
        state.place = null;
}
const shellcheck = {
    name: 'shellcheck',
    title: 'ShellCheck',
    url: 'https://github.com/koalaman/shellcheck/wiki',
    family: 'lint',
    reads: 'log',
    commands: /\bshellcheck\b/,
    marks: ['SC1', 'SC2', 'SC3'],
    probe: (text) => text.includes('SC') && /\^-+\^? ?SC\d{4}(?: \(\w{4,7}\))?: | \[SC\d{4}\]$/m.test(text),
    open: shellcheck_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/size-limit.js
// size-limit:
//   src/account.js, src/money.js
//   Package size limit has exceeded by 288 B
//   Size limit: 100 B
//   Size:       388 B brotlied


const EXCEEDED = /^\s{0,4}(?<message>(?:Package size limit|Running time limit|Total time limit|\S.{0,60} limit) has exceeded by (?<by>.{1,40}))$/;
const LIMIT = /^\s{0,4}(?:Size|Time) limit: {1,12}(?<value>\S.{0,40})$/;
const SIZE = /^\s{0,4}(?:Size|Total time|Running time|Loading time): {1,12}(?<value>\S.{0,60})$/;
function size_limit_openLines(context) {
    const drafts = (0,collect/* collector */.g)(context);
    let title = '';
    const take = (line) => {
        const text = line.text.trim();
        const exceeded = EXCEEDED.exec(line.text)?.groups;
        const current = drafts.current;
        if (exceeded?.message) {
            drafts.begin({ tool: 'size-limit', message: title ? `${title}: ${exceeded.message}` : exceeded.message }, line).kind = 'budget';
            return;
        }
        if (current && text) {
            const limit = LIMIT.exec(line.text)?.groups?.value;
            const size = SIZE.exec(line.text)?.groups?.value;
            current.facts = { ...current.facts, ...(limit ? { expected: limit } : {}), ...(size ? { actual: size } : {}) };
            drafts.extend(line);
        }
        else
            drafts.close();
        title = text.slice(0, 200);
    };
    return {
        push: (lines) => lines.forEach(take),
        end: () => ({ findings: drafts.findings() }),
    };
}
const sizeLimit = {
    name: 'size-limit',
    title: 'size-limit',
    url: 'https://github.com/ai/size-limit#reports',
    family: 'policy',
    reads: 'log',
    commands: /\bsize-limit\b/,
    probe: (text) => / limit has exceeded by /.test(text) && /^\s{0,4}(?:Size|Time) limit: /m.test(text),
    open: (0,scoped/* perScope */.W)(size_limit_openLines),
};

;// CONCATENATED MODULE: ./lib/parse/formats/slim-lint.js
// slim-lint:
//   app/views/ledgers/show.html.slim:12 [W] LineLength: Line is too long. [93/80]

const slimLint = (0,located/* located */.t4)({
    name: 'slim-lint',
    title: 'slim-lint',
    url: 'https://github.com/sds/slim-lint',
    family: 'lint',
    commands: /\bslim-lint\b/,
    marks: ['.slim:'],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:slim)):(?<line>\d{1,9}) \[(?<severity>[WEF])\] (?:(?<rule>[A-Z]\w{1,60}): )?(?<message>\S.{0,2000}?)$/,
    ],
});

;// CONCATENATED MODULE: ./lib/parse/formats/smatch.js
// Smatch:
//   drivers/stock.c:12 post() warn: inconsistent indenting

const smatch = (0,located/* located */.t4)({
    name: 'smatch',
    title: 'Smatch',
    url: 'https://smatch.sourceforge.net/',
    family: 'lint',
    commands: /\bsmatch\b/,
    marks: [' warn: ', ' error: ', ' info: '],
    lines: [/^(?<path>[^\s:][^:]{0,400}\.[ch]):(?<line>\d{1,9}) (?<function>\w{1,120})\(\) (?<severity>warn|error|info): (?<message>.{1,600})$/],
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/solc.js
// The Solidity compiler, as Foundry and Hardhat show it:
//   Error (7576): Undeclared identifier.
//     --> src/Ledger.sol:12:5:

const solc = (0,located/* located */.t4)({
    name: 'solc',
    title: 'Solidity compiler',
    url: 'https://docs.soliditylang.org/',
    family: 'build',
    commands: /\b(?:solc|forge|hardhat|truffle)\b/,
    marks: ['.sol:'],
    probe: /^(?:Error|Warning)(?: \(\d{4}\))?: .{1,800}\n {1,4}--> .{1,400}\.sol:\d+:\d+:$/,
    lines: [/^(?<severity>Error|Warning)(?: \((?<rule>\d{4})\))?: (?<message>.{1,800})$/],
    place: /^ {1,4}--> (?<path>\S.{0,400}?\.sol):(?<line>\d{1,9}):(?<column>\d{1,9}):?$/,
    more: /^(?:\s|\d{1,9} \|)/,
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/sorbet.js
// Sorbet:
//   lib/ledger.rb:13: Method `pots` does not exist on `Ledger` https://srb.help/7003

const sorbet = (0,located/* located */.t4)({
    name: 'sorbet',
    title: 'Sorbet',
    url: 'https://sorbet.org/docs/error-reference',
    family: 'types',
    commands: /\bsrb tc\b|\bsorbet\b/,
    marks: ['https://srb.help/'],
    lines: [/^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:rb|rbi|rake)):(?<line>\d{1,9}): (?<message>.{1,2000}?) https:\/\/srb\.help\/(?<rule>\d{4})$/],
    more: /^\s{2,}\S/,
});

;// CONCATENATED MODULE: ./lib/parse/formats/spectral.js
// Spectral, stylish and text:
//   /home/runner/work/deploy/deploy/dist/api.deployment.yaml
//    17:10  error  spread-multi-replica  Deployments with more than one replica must set topologySpreadConstraints.  spec.template.spec
//   dist/api.deployment.yaml:17:10 error spread-multi-replica "Deployments with more than one replica must …"

const spectral_WORD = '(?<severity>error|warning|information|hint)';
const spectral = (0,located/* located */.t4)({
    name: 'spectral',
    title: 'Spectral',
    url: 'https://docs.stoplight.io/docs/spectral/',
    family: 'policy',
    kind: 'policy',
    commands: /\bspectral\b/,
    marks: ['  error  ', '  warning  ', '  information  ', '  hint  ', ' problems (', ' problem (', 'No files found to lint', '.yaml:', '.yml:', '.json:'],
    probe: /problems? \(\d+ errors?, \d+ warnings?, \d+ infos?, \d+ hints?\)|^No files found to lint\.|\.(?:ya?ml|json)\n {1,6}\d{1,9}:\d{1,9} {2}(?:error|warning|information|hint) {1,9}[\w-]{3,80} {2,}\S|^[^\s:][^:\n]{0,400}\.(?:ya?ml|json):\d+:\d+ (?:error|warning|information|hint) [\w-]{3,80} "/,
    heading: /^(?<path>(?:[A-Za-z]:)?\S.{0,400}\.\w{1,12})$/,
    lines: [
        new RegExp(`^ {1,8}(?<line>\\d{1,9}):(?<column>\\d{1,9}) {2}${spectral_WORD} {1,9}(?<rule>[\\w.-]{2,120}) {2,200}(?<message>\\S.{0,2000}?)(?: {2,200}\\S.{0,300})?$`),
        new RegExp(`^(?<path>[^\\s:][^:]{0,400}):(?<line>\\d{1,9}):(?<column>\\d{1,9}) ${spectral_WORD} (?<rule>[\\w.-]{2,120}) "(?<message>.{1,2000})"(?: [^"]{0,300})?$`),
        /^(?<message>No files found to lint\..{0,200})$/,
    ],
    severity: (said, context) => /--fail-severity[= ](?:warn|info|hint)/.test(context.command ?? '') && said.severity !== undefined
        ? spectral_failing(said.severity, context.command ?? '')
        : (0,located/* asSaid */.mq)(said),
});
const ORDER = ['hint', 'info', 'warn', 'error'];
/** An error when `--fail-severity` reaches down to the word. */
function spectral_failing(word, command) {
    const limit = /--fail-severity[= ](\w{4})/.exec(command)?.[1] ?? 'erro';
    const rank = (text) => ORDER.findIndex((known) => text.startsWith(known.slice(0, 4)));
    return rank(word) >= rank(limit) ? 'error' : (0,located/* asSaid */.mq)({ severity: word });
}

;// CONCATENATED MODULE: ./lib/parse/formats/sphinx.js
// Sphinx and docutils:
//   docs/guide.rst:12: WARNING: Title underline too short.
//   (         guide: line   12) broken    https://example.org/gone - 404 Client Error: Not Found

const sphinx = (0,located/* located */.t4)({
    name: 'sphinx',
    title: 'Sphinx',
    url: 'https://www.sphinx-doc.org/',
    family: 'build',
    commands: /\bsphinx-build\b|\bmake html\b/,
    marks: [
        '.rst:',
        '.md:',
        '.txt: WARNING',
        '.txt: ERROR',
        '.ipynb:',
        ':docstring of ',
        '/2) ',
        '/3) ',
        '/4) ',
        ') broken',
        '[broken]',
        '[redirected',
        '.py: WARNING',
        '.inc:',
    ],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}\.(?:rst|md|txt|py|ipynb|inc|rest)(?::docstring of [\w.]{1,200})?)(?::(?<line>\d{1,9}))?: (?<severity>WARNING|ERROR|SEVERE|CRITICAL): (?<message>.{1,800}?)(?: \[(?<rule>[\w.-]{2,60})\])?$/,
        /^(?<path>[^\s:][^:]{0,400}):(?<line>\d{1,9}): \((?<severity>WARNING|ERROR|SEVERE)\/\d\) (?<message>.{1,800})$/,
        /^(?<path>[^\s:][^:]{0,400}):(?<line>\d{1,9}): \[(?<rule>broken|timeout|redirected[^\]]{0,40})\] (?<message>.{1,800})$/,
        /^\( {0,120}(?<path>\S{1,300}): line {1,12}(?<line>\d{1,9})\) (?<rule>broken|timeout) {1,12}(?<message>\S.{0,800})$/,
    ],
    severity: (said, context) => (/ -W\b|--fail-on-warning/.test(context.command ?? '') || said.rule === 'broken' ? 'error' : (0,located/* asSaid */.mq)(said)),
});

;// CONCATENATED MODULE: ./lib/parse/formats/spotbugs.js
// SpotBugs, text, and its Maven plugin:
//   M D DLS_DEAD_LOCAL_STORE DLS: Dead store to sum in com.example.depot.Stock.count()  At Stock.java:[line 12]
//   [ERROR] Medium: Dead store to sum in com.example.depot.Stock.count() [com.example.depot.Stock] At Stock.java:[line 12] DLS_DEAD_LOCAL_STORE

const spotbugs = (0,located/* located */.t4)({
    name: 'spotbugs',
    title: 'SpotBugs',
    url: 'https://spotbugs.readthedocs.io/en/stable/running.html',
    family: 'lint',
    commands: /\bspotbugs\b|\bfindbugs\b/,
    marks: ['line ', ' At '],
    lines: [
        /^(?<severity>[HML]) [A-Z] (?:[A-Z]{1,12} )?(?<rule>[A-Z][A-Z0-9_]{3,80})(?: [A-Z][\w ]{0,40})?: {1,2}(?<message>.{1,1000}?) {1,2}(?:At|In) (?<path>[^\s:[]{1,200}):\[lines? (?<line>\d{1,9})(?:-\d{1,9})?\]$/,
        /^\[(?:ERROR|WARNING|INFO)\] (?<severity>High|Medium|Low): (?<message>.{1,1000}?) \[[\w.$, ]{1,400}\](?: .{0,300}?)? ?(?:At|In) (?<path>[^\s:[]{1,200}):\[lines? (?<line>\d{1,9})(?:-\d{1,9})?\](?:.{0,300}?) (?<rule>[A-Z][A-Z0-9_]{3,80})$/,
    ],
});

;// CONCATENATED MODULE: ./lib/parse/formats/sqlfluff.js
// SQLFluff:
//   == [models/ledger.sql] FAIL
//   L:  12 | P:   5 | LT01 | Expected only single space before naked identifier.

const sqlfluff = (0,located/* located */.t4)({
    name: 'sqlfluff',
    title: 'SQLFluff',
    url: 'https://docs.sqlfluff.com/',
    family: 'lint',
    commands: /\bsqlfluff\b/,
    marks: ['] FAIL', '| '],
    probe: /^== \[[^\]\n]{1,400}\] FAIL$/,
    heading: /^== \[(?<path>[^\]]{1,400})\] (?:FAIL|PASS)$/,
    lines: [/^L: {0,8}(?<line>\d{1,9}) \| P: {0,8}(?<column>\d{1,9}) \| {0,4}(?<rule>[A-Z]{1,4}\d{0,3}|\?{4}) \| (?<message>.{1,600})$/],
    more: /^ {2,}\|/,
});

;// CONCATENATED MODULE: ./lib/parse/formats/standardjs.js
// JavaScript Standard Style:
//   standard: Use JavaScript Standard Style (https://standardjs.com)
//     /home/runner/work/ledger/ledger/src/stock.js:12:5: Strings must use singlequote. (quotes)

const standardjs = (0,located/* located */.t4)({
    name: 'standardjs',
    title: 'JavaScript Standard Style',
    url: 'https://standardjs.com/',
    family: 'lint',
    commands: /\b(?:standard|semistandard|ts-standard)\b/,
    marks: ['standard: '],
    probe: /^\S{0,20}standard: |^ {2}[^\s:][^:\n]{0,400}\.(?:[cm]?jsx?|vue):\d+:\d+: [A-Z'].{1,300}[.)]$/,
    lines: [
        /^ {2}(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}\.(?:[cm]?[jt]sx?|html|vue)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<message>\S.{0,600}?)(?: \((?<rule>@?[a-z][\w/-]{1,80})\))?(?: \((?<severity>warning)\))?$/,
    ],
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/standardrb.js
// Standard Ruby:
//   standard: Use Ruby Standard Style (https://github.com/standardrb/standard)
//     lib/ledger.rb:12:5: Style/StringLiterals: Prefer double-quoted strings.

const standardrb = (0,located/* located */.t4)({
    name: 'standardrb',
    title: 'Standard Ruby',
    url: 'https://github.com/standardrb/standard',
    family: 'lint',
    commands: /\bstandardrb\b/,
    marks: ['standard: '],
    probe: /^standard: |^ {2}[^\s:][^:\n]{0,400}\.(?:rb|rake|gemspec|ru):\d+:\d+: [A-Z]\w+\/[A-Z]\w+: /,
    lines: [
        /^ {2}(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:rb|rake|gemspec|ru|erb)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<rule>[A-Z]\w{1,60}(?:\/[A-Z]\w{1,60}){1,3}): (?<message>\S.{0,2000}?)$/,
    ],
});

;// CONCATENATED MODULE: ./lib/parse/formats/staticcheck.js
// Staticcheck:
//   store/store.go:15:2: should replace loop with y = append(y, x...) (S1011)
//   store/store.go:9:5: undefined: missing (compile)



const staticcheck_LATE = /^(?<path>(?:[A-Za-z]:[\\/])?[^\s:][^:\n]{0,400}\.go):(?<line>\d{1,7}):(?<column>\d{1,6}): (?<message>\S.{0,2000})$/;
const staticcheck_CODE = / \((?<rule>(?:SA|ST|S|QF|U)\d{4}|compile)\)$/;
const staticcheck_HEAD = /^(?<path>(?:[A-Za-z]:[\\/])?[^\s:][^:\n]{0,400}\.go):(?<line>\d{1,7})(?::(?<column>\d{1,6}))?: (?<message>.{1,3000}?) \((?<rule>(?:SA|ST|S|QF|U)\d{4}|compile)\)$/;
const staticcheck = {
    name: 'staticcheck',
    title: 'Staticcheck',
    url: 'https://staticcheck.dev/docs/running-staticcheck/cli/formatters/',
    family: 'lint',
    reads: 'log',
    commands: /\bstaticcheck\b/,
    probe: (text) => /\.go:\d{1,7}(?::\d{1,6})?: [^\n]{1,3000} \((?:(?:SA|ST|S|QF|U)\d{4}|compile)\)$/m.test(text),
    open: (context) => diagnosticReader({
        tool: 'staticcheck',
        heads: [staticcheck_HEAD, staticcheck_LATE],
        goesOn: (text) => /^\t\S/.test(text),
        draft: ({ said, more }) => {
            // A message of several lines has its code behind the last.
            const rule = said.rule ?? staticcheck_CODE.exec(more.at(-1) ?? '')?.groups?.rule;
            if (rule === undefined)
                return null;
            const message = said.message ?? '';
            return { rule, message, location: (0,parse_draft/* locationOf */.A0)(said.path ?? '', said.line, said.column), ...compiled(rule, message) };
        },
    }, context),
};
/** What the compiler says, a linter passes on under one name for all. */
const compiled = (rule, message) => rule === 'compile' ? { kind: (0,facts/* factsOf */.x)({ tool: 'go-build', rule: null, message, detail: '', isTest: false }).kind } : {};

;// CONCATENATED MODULE: ./lib/parse/formats/stylelint.js
// Stylelint's string, verbose, compact and unix formatters:
//   css/site.css
//     1:12  ✖  Unknown value "#ggg" for property "color"  declaration-property-value-no-unknown

const MARK = { '✖': 'error', '×': 'error', '✘': 'error', '⚠': 'warning', '‼': 'warning' };
const stylelint = (0,located/* located */.t4)({
    name: 'stylelint',
    title: 'Stylelint',
    url: 'https://stylelint.io/user-guide/options/#formatter',
    family: 'lint',
    commands: /\bstylelint\b/,
    marks: ['✖', '×', '✘', '⚠', '‼', ') [error]', ') [warning]', ', error - ', ', warning - '],
    probe: /^[^\s].{0,400}\n {1,6}\d{1,7}:\d{1,7} {1,12}[✖×✘⚠‼] {2}|^\S.{0,400}:\d{1,7}:\d{1,7}: .{1,2000} \([\w/-]{1,120}\) \[(?:error|warning)\]$|: line \d{1,7}, col \d{1,7}, (?:error|warning) - .{1,2000}\([\w/@-]{1,120}\)$/,
    heading: /^(?<path>[^\s✖\d][^:*?"<>|]{0,400}\.[\w]{1,12})$/,
    ending: /^$/,
    lines: [
        /^ {1,6}(?<line>\d{1,7}):(?<column>\d{1,7}) {1,12}(?<mark>[✖×✘⚠‼]) {2,12}(?<message>\S.{0,2000}?)(?: {2,400}(?<rule>[\w@/-]{1,120}))?\s*$/,
        /^(?<path>\S[^:]{0,400}?|[A-Za-z]:[^:]{1,400}?):(?<line>\d{1,7}):(?<column>\d{1,7}): (?<message>.{1,2000}?) \((?<rule>[\w@/-]{1,120})\) \[(?<severity>error|warning)\]$/,
        /^(?<path>\S.{0,400}?): line (?<line>\d{1,7}), col (?<column>\d{1,7}), (?<severity>error|warning) - (?<message>.{1,2000}?) \((?<rule>[\w@/-]{1,120})\)$/,
    ],
    severity: (said) => (0,located/* severityOf */.xJ)(said.severity ?? MARK[said.mark ?? '']),
});

;// CONCATENATED MODULE: ./lib/parse/formats/sun-studio.js
// Oracle Developer Studio (Sun C++):
//   "src/stock.cc", line 12: Warning, badargtypel2w: String literal converted to char* in formal argument 1.

const sunStudio = (0,located/* located */.t4)({
    name: 'sun-studio',
    title: 'Oracle Developer Studio',
    url: 'https://docs.oracle.com/cd/E77782_01/',
    family: 'build',
    commands: /\bCC\b|\bsuncc\b/,
    marks: ['", line '],
    lines: [
        /^"(?<path>[^"]{1,400})", line (?<line>\d{1,9}): (?<severity>Error|Warning|warning)(?: \([\w -]{2,30}\))?(?:, (?<rule>\w{2,40}))? ?: (?<message>[^\s#].{0,1000})$/,
    ],
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/surefire.js
// Tests as Maven Surefire and Failsafe print them, version 2 and 3:
//   [ERROR] unknownItemIsAnError(com.example.depot.CatalogTest)  Time elapsed: 0 s  <<< FAILURE!
//   [ERROR] com.example.depot.CatalogTest.unknownItemIsAnError -- Time elapsed: 0 s <<< FAILURE!
//   java.lang.AssertionError: expected com.example.depot.NotFoundException to be thrown, but nothing was thrown

const surefire_LEVEL = /^\[(?:ERROR|WARNING|INFO)\] {0,3}/;
const surefire_FAILED = /^(?<what>\S.{0,600}?) {1,2}(?:-- )?Time elapsed: [\d.,]{1,12} s(?:ec)? {1,2}<<< (?<how>FAILURE|ERROR)!(?: -{1,2} in .{1,300})?$/;
const CLASS_TOTAL = /^Tests run: (?<run>\d{1,9}), Failures: (?<failures>\d{1,9}), Errors: (?<errors>\d{1,9})(?:, Skipped: (?<skipped>\d{1,9}))?(?:, Flakes: \d{1,9})?,? Time elapsed: [\d.,]{1,12} s(?:ec)?(?: <<< (?:FAILURE|ERROR)!)?(?: -{1,2} in (?<name>.{1,300}))?$/;
const surefire_TOTAL = /^Tests run: (?<run>\d{1,9}), Failures: (?<failures>\d{1,9}), Errors: (?<errors>\d{1,9})(?:, Skipped: (?<skipped>\d{1,9}))?(?:, Flakes: (?<flakes>\d{1,9}))?$/;
const surefire_RUNNING = /^Running (?<name>[\w.$]{1,300})$/;
const FLAKES = /^(?:Flakes|Flaky tests): ?$/;
const LIST = /^(?:Failures|Errors|Failed tests|Tests in error|Results): ?$/;
const surefire_CRASH = /^(?:The forked VM terminated without|ExecutionException The forked VM|There was a (?:timeout|crash) |The fork(?:ed VM)? )/;
const ABOUT_CRASH = /^(?:Command was |Error occurred in starting fork|Process Exit Code: |Crashed tests: ?)/;
const surefire_OLD = /^(?<name>[^()\s]{1,300})\((?<suite>[\w.$]{1,300})\)$/;
function surefire_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    const failures = [];
    const state = {
        running: '',
        total: { run: 0, failed: 0, skipped: 0 },
        classes: { run: 0, failed: 0, skipped: 0 },
        started: new Set(),
        listing: 'none',
        flaky: new Set(),
        passedTests: [],
        summed: false,
        hasCrashed: false,
    };
    return {
        push(lines) {
            for (const line of lines)
                surefire_take(line, { drafts, failures, state });
        },
        end() {
            for (const failure of failures)
                if (failure.test && state.flaky.has(`${failure.test.suite}.${failure.test.name}`))
                    failure.passedOnRetry = true;
            const counts = state.summed ? state.total : state.classes;
            const known = counts.run > 0 || state.summed;
            return {
                findings: drafts.findings().map(collect/* placedInTest */.D),
                truncated: state.started.size > 0 || state.hasCrashed,
                notRun: [...state.started],
                passedTests: state.passedTests,
                passed: known ? Math.max(0, counts.run - counts.failed - counts.skipped) : null,
                failed: known ? counts.failed : null,
                skipped: known ? counts.skipped : null,
            };
        },
    };
}
function surefire_take(line, { drafts, failures, state }) {
    const text = line.text.startsWith('[') ? line.text.replace(surefire_LEVEL, '') : line.text;
    const levelled = text !== line.text;
    const failed = text.includes('<<< ') ? surefire_FAILED.exec(text)?.groups : undefined;
    if (failed?.what && !failed.what.startsWith('Tests run:')) {
        const { suite, name } = surefire_testOf(failed.what, state.running);
        failures.push(drafts.begin({ tool: 'surefire', message: '', test: { suite, name, file: null } }, line));
        return;
    }
    if (surefire_count(text, state) || listing(text, state))
        return drafts.close();
    const running = surefire_RUNNING.exec(text)?.groups?.name;
    if (running) {
        state.running = running;
        if (state.started.size < 10_000)
            state.started.add(running);
        return drafts.close();
    }
    if (surefire_CRASH.test(text) && line.text.startsWith('[ERROR]') && !failures.some((known) => known.test === null)) {
        failures.push(drafts.begin({ tool: 'maven', message: text }, line));
        state.hasCrashed = true;
        return;
    }
    if (levelled && drafts.current?.test === null && line.number === drafts.current.to + 1 && ABOUT_CRASH.test(text))
        return drafts.extend(line, text);
    if (levelled || line.number !== (drafts.current?.to ?? -1) + 1)
        return drafts.close();
    if (drafts.current && !drafts.current.message)
        drafts.current.message = text;
    drafts.extend(line, text);
}
/** `name(com.example.Suite)`, `com.example.Suite.name`, or a name alone inside the class that runs. */
function surefire_testOf(what, running) {
    const old = surefire_OLD.exec(what)?.groups;
    if (old?.suite && old.name)
        return { suite: old.suite, name: old.name };
    if (running && what.startsWith(`${running}.`))
        return { suite: running, name: what.slice(running.length + 1) };
    const dotted = /^(?<suite>(?:[\w$]{1,120}\.){0,20}[A-Z][\w$]{0,120})\.(?<name>[\w$]{1,200}(?:[({[ ].{0,300})?)$/.exec(what)?.groups;
    if (dotted?.suite && dotted.name)
        return { suite: dotted.suite, name: dotted.name };
    return /^[\w.$]{1,300}$/.test(what) && what === running ? { suite: what, name: what } : { suite: running, name: what };
}
function surefire_count(text, state) {
    if (!text.startsWith('Tests run: '))
        return false;
    const one = CLASS_TOTAL.exec(text)?.groups;
    if (one) {
        surefire_add(state.classes, one);
        state.started.delete(one.name ?? state.running);
        return true;
    }
    const all = surefire_TOTAL.exec(text)?.groups;
    if (!all)
        return false;
    surefire_add(state.total, all);
    state.summed = true;
    state.started.clear();
    state.listing = 'none';
    return true;
}
function surefire_add(counts, said) {
    counts.run += Number(said.run ?? 0);
    counts.failed += Number(said.failures ?? 0) + Number(said.errors ?? 0);
    counts.skipped += Number(said.skipped ?? 0);
}
/** The summary names again what failed, and alone says what passed on a retry. */
function listing(text, state) {
    if (FLAKES.test(text))
        state.listing = 'flakes';
    else if (LIST.test(text))
        state.listing = 'failed';
    else if (state.listing === 'flakes' && /^[\w.$]{1,300}(?:\(.{0,80}\))?$/.test(text.trim()))
        state.flaky.add(text.trim());
    return state.listing !== 'none' && text !== '';
}
const surefire = {
    name: 'surefire',
    title: 'Maven Surefire and Failsafe',
    url: 'https://maven.apache.org/surefire/maven-surefire-plugin/',
    family: 'unit',
    reads: 'log',
    commands: /\b(?:mvn|mvnw|mvnd)\b/,
    marks: ['Tests run: ', ' <<< '],
    probe: (text) => (text.includes('Tests run: ') && /^(?:\[\w{1,8}\] {1,3})?Tests run: \d+, Failures: \d+, Errors: \d+/m.test(text)) ||
        (text.includes(' <<< ') && /Time elapsed: [\d.,]+ s(?:ec)? {1,2}<<< (?:FAILURE|ERROR)!/.test(text)),
    open: surefire_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/swift.js
// The Swift compiler, in SwiftPM and Xcode:
//   /home/runner/work/ledger/ledger/Sources/Ledger/Stock.swift:12:5: error: cannot find 'total' in scope

const swift = (0,located/* located */.t4)({
    name: 'swift',
    title: 'Swift compiler',
    url: 'https://www.swift.org/documentation/',
    family: 'build',
    commands: /\bswift(?:c| build| test| run)?\b|\bxcodebuild\b/,
    marks: ['.swift:'],
    lines: [
        /^(?:❌ {1,2}|⚠️ {1,2})?(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:swift)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<severity>error|warning): (?!\(\w+\) )(?<message>(?!.{0,300} Violation: ).{1,2000})$/,
    ],
    more: /^(?:\s|\d{1,9} ?\||[^:]{1,400}:\d+:\d+: note: )/,
    severity: located/* asSaid */.mq,
    unique: true,
});

;// CONCATENATED MODULE: ./lib/parse/formats/swiftformat.js
// SwiftFormat, lint:
//   /Users/runner/work/Ledger/Ledger/Sources/Stock.swift:12:1: error: (indent) Indent code in accordance with the scope level.

const swiftformat = (0,located/* located */.t4)({
    name: 'swiftformat',
    title: 'SwiftFormat',
    url: 'https://github.com/nicklockwood/SwiftFormat',
    family: 'format',
    commands: /\bswiftformat\b/,
    marks: ['.swift:'],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:swift)):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?: (?<severity>warning|error): \((?<rule>\w{3,60})\) (?<message>\S.{0,2000}?)$/,
    ],
});

;// CONCATENATED MODULE: ./lib/parse/formats/swiftlint.js
// SwiftLint:
//   /Users/runner/work/Ledger/Ledger/Sources/Stock.swift:12:5: warning: Line Length Violation: Line should be 120 characters or less (line_length)

const swiftlint = (0,located/* located */.t4)({
    name: 'swiftlint',
    title: 'SwiftLint',
    url: 'https://realm.github.io/SwiftLint/',
    family: 'lint',
    commands: /\bswiftlint\b/,
    marks: ['.swift:'],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:swift)):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?: (?<severity>warning|error): (?<message>[A-Z].{0,1000}? Violation: .{1,1000}?) \((?<rule>[a-z_]{2,60})\)$/,
    ],
    severity: located/* asSaid */.mq,
    unique: true,
});

;// CONCATENATED MODULE: ./lib/parse/formats/tap.js
// TAP 12 to 14, of node:test, tape, node-tap, ava, mocha, vitest, bats, Test::More and others:
//   not ok 2 - rounds half up
//     ---
//     location: '/repo/test/money.test.mjs:9:3'
//     error: 'test timed out after 50ms'
//     ...





const POINT = /^(?<indent>(?: {4}){0,40})(?<not>not )?ok\b(?: (?<number>\d{1,9}))?(?: -| )?(?: (?<title>[^#\n].{0,600}?))?(?<open> \{)?(?: # (?<directive>SKIP|TODO|skip|todo|Skip|Todo)\b(?<why>.{0,200}))?(?: # (?:time=[\d.]{1,20}m?s|in \d{1,9} m?s))?(?<brace> \{)?$/;
const SUBTEST = /^(?<indent>(?: {4}){0,40})# Subtest: (?<title>.{1,600})$/;
const PLAN = /^(?:1\.\.(?<last>\d{1,9})|TAP version 1[234])(?: |$)/;
const tap_TOTAL = /^# (?<what>tests|suites|duration_ms|pass|fail|skipped|skip|cancelled|todo|ok) {1,6}(?<number>[\d.]{1,20})$/;
const BAIL = /^\s{0,40}Bail out!\s?(?<why>.{0,600})$/;
const HARNESS = /^Files=\d+, Tests=\d+,/;
const tap_IS_FILE = /^[^\s>]{1,400}\.(?:[cm]?[jt]sx?|t|bats|sh)$/;
const tap_PLACES = {
    pass: 'passed',
    ok: 'passed',
    fail: 'failed',
    cancelled: 'failed',
    skipped: 'skipped',
    skip: 'skipped',
    todo: 'skipped',
};
function tap_openRuns(context) {
    const state = {
        context,
        leaves: noCounts(),
        told: noCounts(),
        failures: [],
        passed: [],
        open: [],
        bails: [],
        current: null,
        before: [],
        heading: null,
        last: 0,
        planned: false,
        points: 0,
        harness: false,
    };
    return {
        push(lines) {
            for (const line of lines)
                tap_take(state, line);
        },
        end: () => tap_complete(state),
    };
}
function tap_take(state, line) {
    const { text } = line;
    const point = text.includes('ok') ? POINT.exec(text)?.groups : undefined;
    if (point)
        return takePoint(state, point, line);
    const plan = PLAN.exec(text);
    if (plan?.groups?.last)
        state.planned = true;
    if (plan || HARNESS.test(text)) {
        if (!plan)
            state.harness = true;
        state.current = null;
        return;
    }
    const subtest = text.includes('# Subtest: ') ? SUBTEST.exec(text)?.groups : undefined;
    if (subtest)
        return enter(state, subtest.indent?.length ?? 0, subtest.title ?? '');
    const total = tap_TOTAL.exec(text)?.groups;
    if (total)
        return tap_takeTotal(state, total.what ?? '', Number(total.number));
    const bail = BAIL.exec(text)?.groups;
    if (bail)
        state.bails.push(bailed(line, bail.why ?? '', state.context));
    else
        takeOther(state, line);
}
function tap_takeTotal(state, what, number) {
    const place = tap_PLACES[what];
    if (place)
        counts_count(state.told, place, number);
    state.current = null;
}
function takeOther(state, line) {
    const { current } = state;
    if (current && (/^\s|^#/.test(line.text) || !line.text)) {
        extendBlock(current, line);
        if (line.text.trim() === '...')
            state.current = null;
        return;
    }
    if (line.text.startsWith('# '))
        state.heading = line.text.slice(2).trim();
    if (state.before.length < 100)
        state.before.push(line.text.replace(/^# ?/, ''));
}
function enter(state, indent, title) {
    while ((state.open.at(-1)?.indent ?? -1) >= indent)
        state.open.pop();
    state.open.push({ indent, title });
    state.current = null;
}
function takePoint(state, said, line) {
    const indent = said.indent?.length ?? 0;
    const title = said.title ?? `test ${said.number ?? ''}`;
    const opens = said.open !== undefined || said.brace !== undefined;
    const closesGroup = indent < state.last;
    while ((state.open.at(-1)?.indent ?? -1) >= indent)
        state.open.pop();
    const path = state.open.map((group) => group.title);
    const parent = closesGroup || opens;
    state.last = indent;
    state.points++;
    if (opens)
        enter(state, indent, title);
    state.current = null;
    if (!parent)
        countLeaf(state, said);
    if (said.not && !said.directive) {
        state.current = { ...beginBlock(line), title, path, before: state.before, heading: state.heading };
        if (!opens && state.failures.length < state.context.limits.findings)
            state.failures.push(Object.assign(state.current, { parent }));
    }
    else if (!parent && !said.directive && state.passed.length < state.context.limits.outcomes)
        state.passed.push(outcome(path, title));
    state.before = [];
}
function countLeaf(state, said) {
    for (const place of ['passed', 'failed', 'skipped'])
        counts_count(state.leaves, place, 0);
    counts_count(state.leaves, said.directive ? 'skipped' : said.not ? 'failed' : 'passed', 1);
}
/** The test a point is of: flat reporters put file and suites before its name. */
function outcome(path, title) {
    const flat = path.length ? [title] : title.split(/ [>›] /);
    const segments = [...path, ...flat];
    const file = segments.length > 1 && tap_IS_FILE.test(segments[0] ?? '') ? (segments[0] ?? null) : null;
    return { suite: segments.slice(file ? 1 : 0, -1).join(' > ') || (file ?? ''), name: segments.at(-1) ?? '', file };
}
function bailed(line, why, context) {
    return (0,parse_draft/* findingOf */.hD)({
        tool: 'tap',
        message: why ? `Bail out! ${why}` : 'Bail out!',
        scope: line.scope,
        source: { path: context.source, line: line.number, endLine: line.number },
    }, context.limits.detailChars);
}
function tap_complete(state) {
    if (state.harness)
        return { findings: [] };
    const notRun = [];
    const findings = state.failures.flatMap((failure) => tap_toFinding(failure, state.context, notRun));
    const { told, leaves } = state;
    const counts = told.passed === null ? leaves : { passed: told.passed, failed: told.failed ?? leaves.failed, skipped: told.skipped ?? leaves.skipped };
    const truncated = state.bails.length > 0 || (state.points > 0 && !state.planned && state.told.passed === null);
    return { findings: [...findings, ...state.bails], ...counts, passedTests: state.passed, truncated, notRun };
}
function tap_toFinding(failure, context, notRun) {
    const told = diagnosticOf(failure.lines, failure.before);
    const { suite, name, file } = outcome(failure.path, failure.title);
    if (told.why === 'cancelledByParent')
        notRun.push([suite, name].filter(Boolean).join(' > '));
    if (told.why === 'subtestsFailed' || told.why === 'cancelledByParent' || (failure.parent && told.why === null))
        return [];
    const isFile = tap_IS_FILE.test(name) && !failure.path.length;
    if (isFile)
        notRun.push(name);
    return [
        (0,parse_draft/* findingOf */.hD)({
            tool: told.tool ?? 'tap',
            message: told.message || name,
            detail: told.detail,
            location: isFile ? { path: name, line: null, column: null } : told.location,
            frames: told.frames,
            test: isFile ? null : { suite: suite || (told.isTape ? failure.heading : told.file) || '', name, file: file ?? told.file },
            facts: { ...told.facts, ...(told.why === 'hookFailed' ? { hook: 'before' } : {}) },
            source: spanOf(failure, context),
            scope: failure.scope,
        }, context.limits.detailChars),
    ];
}
const tap = {
    name: 'tap',
    title: 'TAP (Test Anything Protocol)',
    url: 'https://testanything.org/tap-version-14-specification.html',
    family: 'unit',
    reads: 'log',
    commands: /\b(?:tape|tap|bats|--test-reporter[= ]tap|--reporter[= ]tap\S{0,5}|--tap)\b/,
    probe: (text) => /^TAP version 1[234]\b/m.test(text) ||
        (/^1\.\.\d+/m.test(text) && /^(?:not )?ok \d+/m.test(text)) ||
        /^(?:not )?ok \d+.{0,600}\n(?:.{0,2000}\n){0,40}(?:not )?ok \d+ /m.test(text),
    open: (0,scoped/* perScope */.W)(tap_openRuns),
};

;// CONCATENATED MODULE: ./lib/parse/formats/terraform.js
// Terraform and OpenTofu; TFLint's default form is the same box.
//   │ Error: Unsupported argument
//   │
//   │   on main.tf line 12, in resource "aws_instance" "web":
//   │   12:   sizze = "small"


const terraform_HEAD = /^(?:[│|] )?(?<severity>Error|Warning): (?<message>\S.{0,1000})$/;
const terraform_PLACE = /^(?:[│|] )?\s{1,4}(?:on|with .{1,300} on) (?<path>\S.{0,300}?) line (?<line>\d{1,9})(?:, in .{1,300})?:?$/;
const terraform_RULE = /^(?<message>.{1,900}?) \((?<rule>[a-z]\w{3,100})\)$/;
const PLAIN_END = /^(?:╵|\S)/;
const FMT = /^(?<path>\S{1,300}\.(?:tf|tfvars|tofu|tftest\.hcl))$/;
function terraform_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    const formatting = /\b(?:terraform|tofu)(?:\s+-chdir=\S{1,200})?\s+fmt\b.{0,200}-check/.test(context.command ?? '');
    let boxed = false;
    const take = (line) => {
        const head = /Error: |Warning: /.test(line.text) ? terraform_HEAD.exec(line.text)?.groups : undefined;
        if (head?.message) {
            const ruled = terraform_RULE.exec(head.message)?.groups;
            boxed = /^[│|]/.test(line.text);
            drafts.begin({ tool: 'terraform', severity: head.severity === 'Warning' ? 'warning' : 'error', rule: ruled?.rule ?? null, message: ruled?.message ?? head.message }, line);
            return;
        }
        const unformatted = formatting ? FMT.exec(line.text)?.groups?.path : undefined;
        if (unformatted) {
            const draft = drafts.begin({ tool: 'terraform', message: 'not formatted as terraform fmt would', location: (0,parse_draft/* locationOf */.A0)(unformatted) }, line);
            draft.kind = 'style-rule';
            return drafts.close();
        }
        const draft = drafts.current;
        if (!draft)
            return;
        if (line.number !== draft.to + 1 ||
            (boxed ? !/^[│|]/.test(line.text) : PLAIN_END.test(line.text) && draft.more.some((text) => text.trim()) && draft.location !== null))
            return drafts.close();
        const place = terraform_PLACE.exec(line.text)?.groups;
        if (place?.path && !draft.location)
            draft.location = (0,parse_draft/* locationOf */.A0)(place.path, place.line);
        drafts.extend(line, line.text.replace(/^[│|] ?/, ''));
    };
    return {
        push: (lines) => lines.forEach(take),
        end: () => ({ findings: drafts.findings().map((finding) => (finding.kind === 'unknown' ? { ...finding, kind: 'policy' } : finding)) }),
    };
}
const terraform = {
    name: 'terraform',
    title: 'Terraform and OpenTofu',
    url: 'https://developer.hashicorp.com/terraform/cli/commands',
    family: 'policy',
    reads: 'log',
    commands: /\b(?:terraform|tofu|terragrunt|tflint)\b/,
    marks: ['│ Error: ', '│ Warning: ', '\n  on ', '\n  with ', '.tf\n', '.tfvars\n', '.tofu\n'],
    probe: (text) => text.includes('│ Error: ') ||
        text.includes('│ Warning: ') ||
        ((text.includes('Error: ') || text.includes('Warning: ')) &&
            /^(?:[│|] )?(?:Error|Warning): .{1,1000}\n(?:[│|] ?)?\n?(?:[│|] )? {1,4}(?:on|with) \S.{0,300}(?: line \d+|,)/m.test(text)) ||
        /^\S{1,300}\.(?:tf|tfvars|tofu)$/m.test(text),
    open: terraform_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/tflint.js
// TFLint, compact:
//   main.tf:12:5: Warning - variable "region" is declared but not used (terraform_unused_declarations)

const tflint = (0,located/* located */.t4)({
    name: 'tflint',
    title: 'TFLint',
    url: 'https://github.com/terraform-linters/tflint',
    family: 'policy',
    commands: /\btflint\b/,
    marks: ['.tf:'],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:tf|tfvars|tofu)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<severity>Error|Warning|Notice) - (?<message>\S.{0,2000}?) \((?<rule>\w{3,100})\)$/,
    ],
});

;// CONCATENATED MODULE: ./lib/parse/formats/tidy.js
// HTML Tidy:
//   line 12 column 5 - Warning: missing </a> before <p>
//   index.html:12:5: Warning: missing </a> before <p>

const tidy = (0,located/* located */.t4)({
    name: 'tidy',
    title: 'HTML Tidy',
    url: 'https://www.html-tidy.org/',
    family: 'lint',
    commands: /\btidy\b/,
    marks: [' - Warning: ', ' - Error: '],
    probe: /^line \d+ column \d+ - (?:Warning|Error|Info): |\.x?html?:\d+:\d+: (?:Warning|Error): /,
    lines: [
        /^line (?<line>\d{1,9}) column (?<column>\d{1,9}) - (?<severity>Warning|Error|Info): (?<message>.{1,600})$/,
        /^(?<path>[^\s:][^:]{0,300}\.x?html?):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<severity>Warning|Error|Info): (?<message>.{1,600})$/,
    ],
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/tox.js
// tox and nox: environments that could not be made or found. That a command or an install in one failed is told by that command itself.
//   ERROR: InterpreterNotFound: python3.6
//   py36: skipped because could not find python interpreter with spec(s): py36
//   nox > Session tests-3.8 failed.

const INTERPRETER = /^(?:(?:ERROR: )? {0,4}(?<env>[\w.-]{1,60}): )?(?:ERROR: )?(?<message>(?:InterpreterNotFound: ?(?<command>\S{1,80})|(?:skipped because|failed with) could not find python interpreter with spec\(s\): (?<command2>\S{1,80})|could not find python interpreter.{1,200}))$/;
const tox_CONFIG = /^(?:ERROR: |HandledError\|? ?)(?<message>(?:ConfigError|MissingFile|MissingDirectory|MissingRequirement|UnknownEnvironment|unknown environment|unknown tox environment|InvocationError: Failed to get version|provided environments not found|tox config file|Config file|no tox section).{0,600})$/i;
const NOX = /^nox > (?<message>(?:Interpreter \S{1,80} not found|Missing interpreters? will error|Sessions not found: .{1,300}|Failed to .{1,300}|Noxfile .{1,200}))/;
const tox = {
    name: 'tox',
    title: 'tox and nox',
    url: 'https://tox.wiki/en/latest/',
    family: 'other',
    reads: 'log',
    commands: /\b(?:tox|nox)\b/,
    yields: true,
    marks: ['InterpreterNotFound', 'could not find python interpreter', 'ERROR: ', 'HandledError', 'nox > '],
    probe: (text) => /InterpreterNotFound|could not find python interpreter|^ERROR: (?:ConfigError|unknown (?:tox )?environment|Missing(?:File|Dir|Req)|provided environments)|^HandledError|^nox > (?:Interpreter|Missing|Sessions not|Failed to|Noxfile)/m.test(text),
    open: (context) => {
        const missing = new Set();
        return diagnosticReader({
            tool: 'tox',
            heads: [INTERPRETER, tox_CONFIG, NOX],
            draft: ({ said }) => {
                const key = `${said.message}`;
                if (missing.has(key))
                    return null;
                missing.add(key);
                const command = said.command ?? said.command2;
                return { message: said.message ?? '', ...(command ? { kind: 'tool-present', facts: { command } } : {}) };
            },
        }, context);
    },
};

;// CONCATENATED MODULE: ./lib/parse/formats/trivy.js
// Trivy's and tfsec's text:
//   HIGH: Bucket does not have encryption enabled
//    main.tf:12-20
//   │ libssl3 │ CVE-2024-0001 │ HIGH │ fixed │ 3.0.1 │ 3.0.2 │ openssl: … │


const TARGET = /^(?!(?:Total|Tests|Failures): )(?<target>[^\s:][^:]{0,300}?\.\w{1,12}|[^\s:]{0,200}(?:Dockerfile|Gemfile)[^\s:]{0,60}) \([^()]{1,120}\)$/;
const trivy_ROW = /^│ {1,2}(?<library>[^│]{0,200}?) {0,200}│ {1,2}(?<rule>(?:CVE|GHSA|TEMP|AVD|DLA|RUSTSEC|PYSEC|GO)-[\w-]{3,40}) {0,200}│ {1,2}(?<severity>\w{3,10}) {0,200}│(?<rest>.{0,600})$/;
const MISCONF = /^(?:(?<rule>[A-Z]{2,4}-\w{2,12}-?\d{3,6}|[A-Z]{2,6}\d{3,6}) )?\(?(?<severity>CRITICAL|HIGH|MEDIUM|LOW|UNKNOWN)\)?: (?<message>\S.{0,600})$/;
const TFSEC = /^(?:\s{0,2}Result #\d{1,6} )(?<severity>CRITICAL|HIGH|MEDIUM|LOW) (?<message>\S.{0,600}?)\s{0,4}$/;
const trivy_PLACE = /^ {1,4}(?:via )?(?<path>[^\s:][^:]{0,300}?):(?<line>\d{1,9})(?:-\d{1,9})?(?: \(.{1,200}\))?(?: {1,4}\S.{0,200})?$/;
const ID = /^ {2,14}(?:ID|Rule) {0,8}(?<rule>[\w-]{3,80})$/;
function trivy_open(context) {
    const state = { drafts: (0,collect/* collector */.g)(context), target: null, library: '' };
    return {
        push(lines) {
            for (const line of lines) {
                state.target = TARGET.exec(line.text)?.groups?.target ?? state.target;
                if (!trivy_begin(state, line))
                    trivy_extend(state.drafts, line);
            }
        },
        end: () => ({ findings: state.drafts.findings() }),
    };
}
function trivy_begin(state, line) {
    const row = line.text.startsWith('│') ? trivy_ROW.exec(line.text)?.groups : undefined;
    const said = row ? undefined : (MISCONF.exec(line.text) ?? TFSEC.exec(line.text))?.groups;
    if (!row && !said)
        return false;
    if (row)
        state.library = row.library?.trim() || state.library;
    const message = row ? `${state.library}: ${trivy_titleOf(row.rest ?? '')}` : (said?.message ?? '');
    const draft = state.drafts.begin({ tool: 'trivy', rule: row?.rule ?? said?.rule ?? null, message, location: state.target ? (0,parse_draft/* locationOf */.A0)(state.target) : null }, line);
    draft.kind = 'policy';
    if (row)
        state.drafts.close();
    return true;
}
/** A row's last cell. */
function trivy_titleOf(rest) {
    const cells = rest.split('│').map((cell) => cell.trim());
    return cells.filter(Boolean).at(-1) ?? '';
}
function trivy_extend(drafts, line) {
    const draft = drafts.current;
    if (!draft)
        return;
    if (/^(?:(?:Tests|Failures|Total): |={10,}|timings)/.test(line.text))
        return drafts.close();
    const place = trivy_PLACE.exec(line.text)?.groups;
    if (place?.path && draft.location?.line == null)
        draft.location = (0,parse_draft/* locationOf */.A0)(place.path, place.line);
    draft.rule ??= ID.exec(line.text)?.groups?.rule ?? null;
    drafts.extend(line);
}
const trivy = {
    name: 'trivy',
    title: 'Trivy and tfsec',
    url: 'https://trivy.dev/latest/docs/configuration/reporting/',
    family: 'policy',
    reads: 'log',
    commands: /\b(?:trivy|tfsec)\b/,
    marks: ['│', 'Tests: ', 'Result #'],
    probe: (text) => (text.includes('│') && new RegExp(trivy_ROW.source, 'm').test(text)) ||
        /^(?:Tests: \d+ \(SUCCESSES: \d+, FAILURES: \d+|\s{0,2}Result #\d+ (?:CRITICAL|HIGH|MEDIUM|LOW) )/m.test(text),
    open: trivy_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/tsc.js
// TypeScript's compiler, plain and pretty:
//   src/api/serializers.ts(16,32): error TS2339: Property 'priceCents' does not exist on type 'Product'.
//   src/api/serializers.ts:16:32 - error TS2339: Property 'priceCents' does not exist on type 'Product'.


const tsc_LOCATED = /^\s{0,4}(?<path>[^\s(:"'>][^(:"']{0,400}?|[A-Za-z]:[^(:]{0,400}?)(?:\((?<line>\d+),(?<column>\d+)\): |:(?<pline>\d+):(?<pcolumn>\d+) - )(?<severity>error|warning|message) (?<rule>TS\d{1,6}): (?<message>.*)$/;
const tsc_GLOBAL = /^(?<severity>error|warning) (?<rule>TS\d{1,6}): (?<message>.*)$/;
const CONTINUATION = /^ {2,}\S/;
const PRETTY_SOURCE = /^(?:\d+\s|\s*~|\s+\d+\s)/;
function tsc_openLines(context) {
    const drafts = [];
    let continues = false;
    return {
        push(lines) {
            for (const line of lines) {
                const head = tsc_LOCATED.exec(line.text) ?? tsc_GLOBAL.exec(line.text);
                const last = drafts.at(-1);
                if (head)
                    drafts.push({ head, line, more: [], end: line.number });
                else if (last && continues && last.more.length < 20 && CONTINUATION.test(line.text) && !PRETTY_SOURCE.test(line.text)) {
                    last.more.push(line.text.trim());
                    last.end = line.number;
                }
                else
                    continues = false;
                if (head)
                    continues = true;
            }
        },
        end: () => ({ findings: drafts.map((draft) => tsc_toFinding(draft, context)) }),
    };
}
function tsc_toFinding({ head, line, more, end }, context) {
    const said = head.groups ?? {};
    return (0,parse_draft/* findingOf */.hD)({
        tool: 'tsc',
        severity: said.severity === 'error' ? 'error' : 'warning',
        rule: said.rule ?? null,
        message: said.message ?? '',
        detail: more.join('\n'),
        location: said.path ? (0,parse_draft/* locationOf */.A0)(said.path, said.line ?? said.pline, said.column ?? said.pcolumn) : null,
        source: { path: context.source, line: line.number, endLine: end },
        scope: line.scope,
    }, context.limits.detailChars);
}
const tsc = {
    name: 'tsc',
    title: 'TypeScript compiler',
    url: 'https://www.typescriptlang.org/docs/handbook/compiler-options.html',
    family: 'types',
    reads: 'log',
    commands: /\b(?:tsc|vue-tsc|tsgo)\b/,
    probe: (text) => /\b(?:error|warning) TS\d{1,6}: /.test(text),
    open: (0,scoped/* perScope */.W)(tsc_openLines),
};

;// CONCATENATED MODULE: ./lib/parse/formats/tslint.js
// TSLint:
//   src/stock.ts[12, 5]: ' should be "
//   ERROR: src/stock.ts:12:5 - ' should be "

const tslint = (0,located/* located */.t4)({
    name: 'tslint',
    title: 'TSLint',
    url: 'https://palantir.github.io/tslint/',
    family: 'lint',
    commands: /\btslint\b/,
    marks: ['.ts[', '.tsx[', '.js[', '.jsx[', '.ts:', '.tsx:', '.js:', '.jsx:'],
    heading: /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}\.[cm]?[jt]sx?)(?::\d{1,9}:\d{1,9})?$/,
    lines: [
        /^(?:(?<severity>ERROR|WARNING): )?(?:\((?<rule>[\w-]{2,60})\) )?(?<path>(?:[A-Za-z]:)?[^\s[:][^[:]{0,400}\.[cm]?[jt]sx?)\[(?<line>\d{1,9}), (?<column>\d{1,9})\]: (?<message>.{1,600})$/,
        /^(?<severity>ERROR|WARNING): (?:\((?<rule>[\w-]{2,60})\) )?(?<path>(?:[A-Za-z]:)?[^\s[:][^[:]{0,400}\.[cm]?[jt]sx?):(?<line>\d{1,9}):(?<column>\d{1,9}) - (?<message>.{1,600})$/,
        /^(?<severity>ERROR|WARNING): (?<line>\d{1,9}):(?<column>\d{1,9}) {2,8}(?<rule>[\w-]{2,60}) {2,80}(?<message>\S.{0,600})$/,
    ],
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/twigcs.js
// twigcs:
//   l.12 c.5 : WARNING Unused variable "total".

const twigcs = (0,located/* located */.t4)({
    name: 'twigcs',
    title: 'twigcs',
    url: 'https://github.com/friendsoftwig/twigcs',
    family: 'lint',
    commands: /\btwigcs\b/,
    marks: ['l.'],
    heading: /^(?<path>\S.{0,400}\.twig)$/,
    lines: [/^l\.(?<line>\d{1,9}) c\.(?<column>\d{1,9}) : (?<severity>ERROR|WARNING|NOTICE) (?<message>.{1,1000})$/],
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/typos.js
// typos, brief and long:
//   docs/guide.md:12:20: `recieve` -> `receive`
//   error: `recieve` should be `receive`
//     --> docs/guide.md:12:20

const typos = (0,located/* located */.t4)({
    name: 'typos',
    title: 'typos',
    url: 'https://github.com/crate-ci/typos',
    family: 'lint',
    commands: /\btypos\b/,
    marks: ['` -> `', '" -> "'],
    lines: [/^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<message>[`"][^`"]{1,80}[`"] -> [`"].{1,200})$/],
});

;// CONCATENATED MODULE: ./lib/parse/formats/unittest.js
// unittest, and the runners that print as it does (Django, nose, testtools):
//   ======================================================================
//   FAIL: test_get (tests.test_store.StoreTest.test_get)
//   ----------------------------------------------------------------------
//   Traceback (most recent call last): …
//   Ran 12 tests in 0.034s



const RULER = /^={60,}$/;
const THIN = /^-{60,}$/;
const unittest_HEAD = /^(?<status>FAIL|ERROR|UNEXPECTED SUCCESS): (?<id>\S.{0,600})$/;
const unittest_RAN = /^Ran (?<tests>\d{1,7}) tests? in [\d.]{1,12}s/;
const unittest_CLOSED = /^(?:OK|FAILED|NO TESTS RAN)(?: \((?<counts>[^)\n]{1,200})\))?$/;
const ENDED = /^(?<id>\w[\w.]{0,200}(?: \([\w.<>]{1,300}\))?(?: \(.{1,200}\)| \[.{1,200}\])?)(?: \.\.\. | ... )(?<status>ok|FAIL|ERROR|skipped\b.{0,300}|expected failure|unexpected success)$/;
const unittest_ID = /^(?<name>\S{1,300}) \((?<suite>[\w.<>]{1,300})\)(?: (?<sub>[[(].{1,300}))?$/;
const LOADING = /unittest\.loader\.(?:_FailedTest|ModuleImportFailure|LoadTestsFailure)/;
const unittest_HOOKS = /^(?:setUp|tearDown)(?:Class|Module|Package)$/;
const newRun = () => ({ blocks: [], passed: new Map(), seen: 0, ran: null, counts: null, closed: false });
function unittest_open(context) {
    const runs = [];
    let ruled = false;
    let block = null;
    const current = () => {
        if (!runs.length || runs.at(-1)?.closed)
            runs.push(newRun());
        return runs.at(-1);
    };
    const take = (line) => {
        const { text } = line;
        const head = ruled ? unittest_HEAD.exec(text)?.groups : undefined;
        ruled = RULER.test(text);
        if (head) {
            block = { line, status: head.status ?? '', id: head.id ?? '', lines: [], end: line.number };
            current().blocks.push(block);
            return;
        }
        const ran = unittest_RAN.exec(text)?.groups?.tests;
        if (ran) {
            block = null;
            current().ran = Number(ran);
            return;
        }
        const closed = unittest_CLOSED.exec(text);
        const run = runs.at(-1);
        if (closed && run?.ran != null && !run.closed) {
            run.counts = closed.groups?.counts ?? '';
            run.closed = true;
        }
        else if (ruled)
            block = null;
        else if (block && block.lines.length < 400) {
            block.lines.push(text);
            if (text.trim())
                block.end = line.number;
        }
        else
            readEnded(text, current, context.limits.outcomes);
    };
    return {
        push: (lines) => lines.forEach(take),
        end: () => unittest_complete(runs, context),
    };
}
function unittest_complete(runs, context) {
    const counts = runs.map(unittest_countsOf);
    const ran = runs.some((run) => run.ran !== null);
    const sum = (pick) => (ran ? counts.reduce((total, one) => total + one[pick], 0) : null);
    return {
        findings: runs.flatMap((run) => run.blocks.map((one) => unittest_toFinding(one, context))).slice(0, context.limits.findings),
        passed: sum('passed'),
        failed: sum('failed'),
        skipped: sum('skipped'),
        passedTests: runs.flatMap((run) => [...run.passed.values()]).slice(0, context.limits.outcomes),
        truncated: runs.some((run) => run.ran === null && (run.seen > 2 || run.blocks.length > 0)),
    };
}
function readEnded(text, current, maxOutcomes) {
    const ended = text.includes(' ... ') ? ENDED.exec(text)?.groups : undefined;
    if (!ended)
        return;
    const run = current();
    run.seen++;
    const id = ended.id ?? '';
    if (ended.status === 'ok' && run.passed.size < maxOutcomes)
        run.passed.set(id, unittest_testOf(id, null));
}
function unittest_countsOf(run) {
    const of = (name) => Number(name.exec(run.counts ?? '')?.[1] ?? 0);
    const failed = of(/(?<!expected )failures=(\d+)/) + of(/errors=(\d+)/) + of(/unexpected successes=(\d+)/);
    const skipped = of(/skipped=(\d+)/i) + of(/SKIP=(\d+)/) + of(/expected failures=(\d+)/);
    return { failed, skipped, passed: Math.max(run.passed.size, (run.ran ?? 0) - failed - skipped) };
}
/** The test an id names: `test_get (tests.StoreTest.test_get)`, before 3.11 `test_get (tests.StoreTest)`, with nose `tests.StoreTest.test_get`. */
function unittest_testOf(id, file) {
    const plain = id.replace(/^Doctest: /, '');
    const said = unittest_ID.exec(plain)?.groups;
    if (said?.name && said.suite) {
        const suite = said.suite.endsWith(`.${said.name}`) ? said.suite.slice(0, -said.name.length - 1) : said.suite;
        return { suite: LOADING.test(said.suite) ? '' : suite, name: said.name + (said.sub ? ` ${said.sub}` : ''), file };
    }
    const call = plain.search(/[([' ]/);
    const cut = (call < 0 ? plain : plain.slice(0, call)).lastIndexOf('.');
    return cut > 0 ? { suite: plain.slice(0, cut), name: plain.slice(cut + 1), file } : { suite: '', name: plain, file };
}
function unittest_toFinding(block, context) {
    const { message, more, frames } = readTraceback(block.lines);
    const place = ownFrame(frames);
    const file = frames.findLast((frame) => !/[\\/](?:unittest|site-packages|dist-packages|nose)[\\/]/.test(frame.path))?.path ?? null;
    const name = unittest_ID.exec(block.id)?.groups?.name ?? '';
    const said = message ??
        (block.status === 'UNEXPECTED SUCCESS' ? 'succeeded, but is expected to fail' : (block.lines.find((line) => line.trim() && !THIN.test(line)) ?? block.id));
    return (0,parse_draft/* findingOf */.hD)({
        tool: 'unittest',
        message: said,
        detail: block.lines
            .filter((line) => !THIN.test(line))
            .join('\n')
            .trim(),
        frames,
        location: place && (0,parse_draft/* locationOf */.A0)(place.path, place.line),
        test: unittest_testOf(block.id, file),
        facts: { ...valuesOf([said, ...more]), ...(unittest_HOOKS.test(name) ? { hook: name } : {}) },
        source: { path: context.source, line: block.line.number, endLine: block.end },
        scope: block.line.scope,
    }, context.limits.detailChars);
}
const unittest = {
    name: 'unittest',
    title: 'unittest',
    url: 'https://docs.python.org/3/library/unittest.html#command-line-interface',
    family: 'unit',
    reads: 'log',
    commands: /\bunittest\b|\bmanage\.py test\b|\bnosetests\b|\bsetup\.py test\b|\bstestr\b/,
    marks: ['FAIL: ', 'ERROR: ', 'UNEXPECTED SUCCESS: ', 'Ran ', ') ... '],
    probe: (text) => /^={60,}\n(?:FAIL|ERROR|UNEXPECTED SUCCESS): \S|^Ran \d{1,7} tests? in [\d.]{1,12}s|^\w[\w.]{0,200} \([\w.]{1,300}\) \.\.\. (?:ok|FAIL|ERROR|skipped)/m.test(text),
    open: unittest_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/vala.js
// Vala:
//   src/stock.vala:12.5-12.9: error: The name `total' does not exist in the context of `Ledger.post'

const vala = (0,located/* located */.t4)({
    name: 'vala',
    title: 'Vala',
    url: 'https://vala.dev/',
    family: 'build',
    commands: /\bvalac\b/,
    marks: ['.vala:', '.vapi:'],
    lines: [
        /^(?<path>[^\s:][^:]{0,400}\.va(?:la|pi)):(?<line>\d{1,9})\.(?<column>\d{1,9})-\d{1,9}\.\d{1,9}: (?<severity>error|warning|note): (?<message>.{1,1000})$/,
    ],
    more: /^\s/,
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/vale.js
// Vale, line form:
//   docs/guide.md:12:20:Vale.Spelling:Did you really mean 'recieve'?

const vale = (0,located/* located */.t4)({
    name: 'vale',
    title: 'Vale',
    url: 'https://vale.sh/',
    family: 'lint',
    commands: /\bvale\b/,
    marks: [':Vale.', ':Google.', ':Microsoft.', ':write-good.', ':proselint.', ':alex.', ':Readability.', ':Joblint.', ':RedHat.', ':Elastic.', ':GitLab'],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}\.\w{1,10}):(?<line>\d{1,9}):(?<column>\d{1,9}):(?<rule>[A-Z]\w{1,40}\.[A-Za-z]\w{1,60}):(?<message>.{1,600})$/,
    ],
});

;// CONCATENATED MODULE: ./lib/parse/formats/valgrind.js
// Valgrind:
//   ==2211== Invalid read of size 4
//   ==2211==    at 0x109195: total (ledger.c:12)
//   ==2211== ERROR SUMMARY: 1 errors from 1 contexts (suppressed: 0 from 0)


const valgrind_LINE = /^(?:\*\*|==)(?<pid>\d{1,10})(?:\*\*|==) ?(?<text>.*)$/;
const valgrind_HEAD = /^(?<message>(?:Invalid (?:read|write|free|fd)|Conditional jump|Use of uninit|Syscall param|Mismatched free|Source and destination overlap|Possible data race|Jump to the invalid|Process terminating|Argument '.{1,80}' of function|Thread #\d{1,6}:? (?:unlocked|lock order|deallocated)|Illegal|[\d,]{1,15} (?:\([\d,]{1,15} direct, [\d,]{1,15} indirect\) )?bytes in [\d,]{1,12} blocks are (?:definitely|indirectly|possibly) lost).{0,400})$/;
const valgrind_FRAME = /^ {2,4}(?:at|by) 0x[0-9A-F]{1,16}: .{1,300}? \((?<path>[^\s():]{1,300}):(?<line>\d{1,9})\)$/;
const valgrind_LIBRARY = /(?:^|\/)(?:vg_replace|mc_|hg_|libc|csu|sysdeps|dl-)/;
function valgrind_open(context) {
    const drafts = (0,collect/* collector */.g)(context);
    const take = (line) => {
        const said = /^(?:==|\*\*)\d/.test(line.text) ? valgrind_LINE.exec(line.text)?.groups : undefined;
        if (!said)
            return drafts.current && line.number > drafts.current.to + 1 ? drafts.close() : undefined;
        const text = said.text ?? '';
        const head = valgrind_HEAD.exec(text)?.groups;
        if (head?.message) {
            const draft = drafts.begin({ tool: 'valgrind', message: head.message.replace(/ in loss record .{1,80}$/, '') }, line);
            draft.kind = 'race';
            draft.traced = true;
            if (/possibly lost|indirectly lost/.test(text))
                draft.severity = 'warning';
            return;
        }
        const draft = drafts.current;
        if (!draft)
            return;
        if (text.trim() === '' || /^(?:HEAP|LEAK|ERROR) SUMMARY/.test(text))
            return drafts.close();
        const frame = valgrind_FRAME.exec(text)?.groups;
        if (frame?.path && !draft.location && !valgrind_LIBRARY.test(frame.path))
            draft.location = (0,parse_draft/* locationOf */.A0)(frame.path, frame.line);
        drafts.extend(line);
    };
    return { push: (lines) => lines.forEach(take), end: () => ({ findings: drafts.findings() }) };
}
const valgrind = {
    name: 'valgrind',
    title: 'Valgrind',
    url: 'https://valgrind.org/docs/manual/mc-manual.html',
    family: 'unit',
    reads: 'log',
    commands: /\bvalgrind\b|ctest .{0,40}-T memcheck/,
    marks: ['== '],
    probe: (text) => text.includes('== ') &&
        /^==\d{1,10}== (?:Invalid |Conditional jump|Use of uninit|Syscall param|Mismatched|Source and dest|Possible data|Process term|.{1,60} lost in loss record|ERROR SUMMARY: )/m.test(text),
    open: valgrind_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/verilator.js
// Verilator:
//   %Warning-WIDTH: rtl/counter.v:12:5: Operator ASSIGNW expects 4 bits on the Assign RHS, but got 8 bits.

const verilator = (0,located/* located */.t4)({
    name: 'verilator',
    title: 'Verilator',
    url: 'https://verilator.org/guide/latest/warnings.html',
    family: 'build',
    commands: /\bverilator\b/,
    marks: ['%Error', '%Warning'],
    lines: [
        /^%(?<severity>Error|Warning)(?:-(?<rule>\w{2,40}))?: (?:(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,9}):(?:(?<column>\d{1,9}):)? )(?<message>.{1,1000})$/,
    ],
    more: /^\s/,
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/vint.js
// vint:
//   autoload/stock.vim:12:5: Undefined variable: total (see :help E738)

const vint = (0,located/* located */.t4)({
    name: 'vint',
    title: 'vint',
    url: 'https://github.com/Vimjas/vint',
    family: 'lint',
    commands: /\bvint\b/,
    marks: ['vim'],
    lines: [/^(?<path>[^\s:][^:]{0,400}(?:\.vim|vimrc)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<message>\S.{0,600}?)(?: \(see (?<rule>.{1,120})\))?$/],
});

;// CONCATENATED MODULE: ./lib/parse/formats/vite.js
// Vite's and Rollup's failed builds:
//   error during build:
//   bundle/broken.js (3:0): Expected ',', got '}'
//   [!] RollupError: Could not resolve "./missing.js" from "bundle/index.js"






const VITE = /^(?:error during build:|failed to load config from (?<config>.{1,400}))$/;
const ROLLUP = /^\[!\] (?<message>\S.{0,2000})$/;
const AT = /(?<path>[^\s"'()][^\s"'()]{0,400}?\.[\w]{1,10}) \((?<line>\d{1,7}):(?<column>\d{1,7})\)/;
const FROM = /(?:\bfrom|\bby|^file:) ["']?(?<path>(?:[A-Za-z]:)?[^\s"':]{1,400}\.[\w]{1,10})(?::(?<line>\d{1,7}):(?<column>\d{1,7}))?["']?/;
const NOT_SAID = /^\[(?:vite|plugin|commonjs)[^\]]{0,80}\]:?\s*$/;
function vite_openLines(context) {
    const blocks = [];
    let current = null;
    const begin = (line) => {
        current = { ...beginBlock(line), framed: false };
        if (blocks.length < context.limits.findings)
            blocks.push(current);
    };
    const take = (line) => {
        const rollup = line.text.startsWith('[!]') ? ROLLUP.exec(line.text)?.groups : undefined;
        if (VITE.test(line.text))
            begin(line);
        else if (rollup?.message) {
            begin(line);
            if (current)
                extendBlock(current, { ...line, text: rollup.message });
        }
        else if (current) {
            const frame = (0,parse_stack/* isFrame */.qt)(line.text);
            if (current.framed && !frame && line.text.trim() && !/^\s/.test(line.text))
                current = null;
            else {
                current.framed ||= frame;
                extendBlock(current, line);
            }
        }
    };
    return {
        push: (lines) => lines.forEach(take),
        end: () => ({ findings: blocks.map((block) => vite_toFinding(block, context)) }),
    };
}
function vite_toFinding(block, context) {
    const lines = block.lines.filter((line) => !NOT_SAID.test(line));
    const error = (0,error_text/* errorText */.kc)(lines);
    const said = lines
        .slice(0, 4)
        .map((line) => (AT.exec(line) ?? FROM.exec(line))?.groups)
        .find(Boolean);
    const column = said?.column === undefined ? undefined : Number(said.column) + 1;
    return (0,parse_draft/* findingOf */.hD)({
        tool: 'vite',
        message: error.message.replace(/^\[vite\]: /, '') || 'the build failed',
        detail: error.detail,
        location: said?.path ? (0,parse_draft/* locationOf */.A0)((0,frame_shapes/* cleanPath */.t)(said.path), said.line, column) : error.place,
        frames: error.frames,
        facts: error.facts,
        ...vite_kindOf(error.message),
        source: spanOf(block, context),
        scope: block.scope,
    }, context.limits.detailChars);
}
function vite_kindOf(message) {
    if (/failed to resolve import|Could not resolve/.test(message))
        return { kind: 'module-exists' };
    return /\bExpected .{1,80}, got |Unexpected (?:token|end|character)|Unterminated /.test(message) ? { kind: 'syntax' } : {};
}
const vite = {
    name: 'vite',
    title: 'Vite and Rollup',
    url: 'https://vite.dev/guide/build.html',
    family: 'build',
    reads: 'log',
    commands: /\b(?:vite build|vite|rollup|astro build|nuxt build|svelte-kit)\b/,
    marks: ['error during build:', 'failed to load config from ', '[!] '],
    probe: (text) => /^error during build:$/m.test(text) || /^failed to load config from /m.test(text) || /^\[!\] (?:\(|\w{0,40}Error)/m.test(text),
    open: (0,scoped/* perScope */.W)(vite_openLines),
};

;// CONCATENATED MODULE: ./lib/parse/formats/vitest-tree.js
// The lines that Vitest prints while it runs: files, suites and tests with their marks.
//    ❯ tests/api.test.ts (8 tests | 1 failed) 12ms
//      × products > answers 404 for an unknown product 2ms

const vitest_tree_FILE = /^ [✓❯×↓✗] (?:\|[^|]{1,80}\| |\S{1,80} {2,})?(?<file>\S.{0,400}?) {1,2}\((?<count>\d+) tests?\b.{0,100}\)/;
const vitest_tree_TEST = /^(?<indent> {1,40})(?<mark>[✓×✗√↓□]) (?<title>\S.{0,600}?)(?: {1,2}\d+(?:\.\d+)? ?m?s)?(?<retry> \(retry x\d+\))?(?: {1,2}\d+(?:\.\d+)? ?m?s)?$/;
const vitest_tree_GROUP = /^(?<indent> {2,40})[❯✓] (?<title>\S.{0,400}?) \(\d+\)(?: {1,2}\d+ ?m?s)?$/;
const vitest_tree_SAID = /^ {2,40}→ (.{1,1000})$/;
const LOOKS_LIKE_FILE = /^[^\s>][^>]{0,400}\.[cm]?[jt]sx?$|^[^\s>][^>]{0,400}\.(?:vue|svelte)$/;
/** Opens a reader of Vitest's running lines; `told` gives what they said. */
function openTree(context) {
    const state = { context, passed: [], failed: [], unlisted: 0, flaky: [], ran: new Set(), groups: [], file: null, last: null };
    return {
        take(line) {
            if (line.text.startsWith(' '))
                vitest_tree_take(state, line);
        },
        told() {
            vitest_tree_fail(state, '');
            return state;
        },
    };
}
function vitest_tree_take(state, line) {
    const { text } = line;
    vitest_tree_fail(state, (state.last && text.includes('→') ? vitest_tree_SAID.exec(text)?.[1] : undefined) ?? '');
    const heading = vitest_tree_FILE.exec(text)?.groups;
    if (heading?.file)
        return enterFile(state, heading.file, heading.count !== '0');
    const group = state.file ? vitest_tree_GROUP.exec(text)?.groups : undefined;
    if (group?.title)
        return enterGroup(state.groups, { indent: group.indent?.length ?? 0, title: group.title });
    const found = vitest_tree_TEST.exec(text)?.groups;
    const test = found ? vitest_tree_testOf(found, state) : null;
    if (!found || !test)
        return;
    if (found.mark === '✓' || found.mark === '√')
        vitest_tree_pass(state, test, found.retry ? line : null);
    else if (found.mark === '×' || found.mark === '✗')
        state.last = { test, line };
}
function enterFile(state, file, ran) {
    state.file = file;
    state.groups.length = 0;
    if (ran)
        state.ran.add(file);
}
/** Settles the last failed test, once the line after it may have said why. */
function vitest_tree_fail(state, said) {
    const { last, context } = state;
    state.last = null;
    if (!last)
        return;
    if (state.failed.length >= context.limits.findings) {
        state.unlisted++;
        return;
    }
    state.failed.push(toldBy(last.line, { test: last.test, message: said || `${last.test.name} failed` }, context));
}
function vitest_tree_pass(state, test, again) {
    const { context, passed, flaky } = state;
    if (passed.length < context.limits.outcomes)
        passed.push(test);
    if (!again || flaky.length >= context.limits.findings)
        return;
    flaky.push(toldBy(again, { test, message: 'passed only when tried again', severity: 'warning', passedOnRetry: true }, context));
}
function toldBy(line, said, context) {
    const file = said.test?.file;
    return (0,parse_draft/* findingOf */.hD)({
        tool: 'vitest',
        scope: line.scope,
        location: file ? (0,parse_draft/* locationOf */.A0)(file) : null,
        source: { path: context.source, line: line.number, endLine: line.number },
        ...said,
    }, context.limits.detailChars);
}
function leaveGroups(groups, indent) {
    while ((groups.at(-1)?.indent ?? -1) >= indent)
        groups.pop();
}
function enterGroup(groups, group) {
    leaveGroups(groups, group.indent);
    groups.push(group);
}
function vitest_tree_testOf(found, { groups, file }) {
    const indent = found.indent?.length ?? 0;
    leaveGroups(groups, indent);
    const segments = [...groups.map((group) => group.title), ...(found.title ?? '').split(' > ')];
    const own = LOOKS_LIKE_FILE.test(segments[0] ?? '') && segments.length > 1 ? (segments.shift() ?? null) : null;
    const where = own ?? (indent > 1 ? file : null);
    if (!where)
        return null;
    return { suite: segments.slice(0, -1).join(' > ') || where, name: segments.at(-1) ?? '', file: where };
}

;// CONCATENATED MODULE: ./lib/parse/formats/vitest.js
// Vitest's console reporters (default, verbose, tree, dot), versions 0.30 to 5:
//    FAIL  tests/api.test.ts > products > answers 404 for an unknown product
//   TypeError: Cannot read properties of null (reading 'id')
//    ❯ productView src/api/serializers.ts:13:17






const RUN = /^ (?:RUN|DEV|BENCH) {1,3}v\d/;
const vitest_RULE = /^⎯{3,}(?: (.{1,60}?)(?: (\d{1,6}))? ⎯{3,}|.{0,12}⎯)$/;
const vitest_NUMBERED = /^⎯{3,}\[\d+\/\d+\]⎯/;
const vitest_FAIL = /^ ?FAIL {1,4}(?:\|[^|]{1,80}\| |\S{1,80} {2,})?(?<title>\S.{0,600}(?: > | \[ ).{1,600})$/;
const vitest_SUITE = /^(?<file>.{1,400}?) \[ .{1,400} \]$/;
const vitest_SUMMARY = /^ {1,12}(?<what>Test Files|Tests|Errors|Snapshots|Type Errors|Start at|Duration) {2}(?<said>.{0,300})$/;
const NO_FILES = /^No test files found, exiting with code [1-9]/;
const ORIGIN = /^This error originated in "(.{1,400})" test file/;
const LONE = /^(?:Uncaught Exception|Unhandled Rejection|Unhandled Error|Startup Error|Config Error|Error during .{1,30})$/;
function vitest_openRuns(context) {
    const state = {
        context,
        failures: [],
        counts: noCounts(),
        tree: openTree(context),
        seen: new Set(),
        extra: [],
        current: null,
        section: '',
        running: false,
        broken: false,
    };
    return {
        push(lines) {
            for (const line of lines)
                vitest_take(state, line);
        },
        end: () => vitest_complete(state),
    };
}
function vitest_take(state, line) {
    const { text } = line;
    if (RUN.test(text))
        return vitest_begin(state);
    if (text.startsWith('⎯'))
        return takeRule(state, line);
    const title = text.includes('FAIL') && state.section.startsWith('Failed') ? vitest_FAIL.exec(text)?.groups?.title : undefined;
    if (title)
        return vitest_takeTitle(state, title.trim(), line);
    const summary = vitest_SUMMARY.exec(text)?.groups;
    if (summary)
        return vitest_takeSummary(state, summary);
    if (state.current)
        return extendBlock(state.current, line);
    if (NO_FILES.test(text))
        return noFiles(state, line);
    if (state.running)
        state.tree.take(line);
}
function vitest_begin(state) {
    if (state.running)
        state.broken = true;
    state.running = true;
    state.current = null;
    state.section = '';
}
function takeRule(state, line) {
    const heading = vitest_RULE.exec(line.text)?.[1];
    if (heading !== undefined) {
        state.section = heading;
        state.current = null;
        if (LONE.test(heading))
            vitest_open(state, line, heading);
        if (heading === 'Startup Error')
            state.broken = true;
    }
    else if (vitest_NUMBERED.test(line.text))
        state.current = null;
}
function vitest_open(state, line, heading) {
    const failure = { ...beginBlock(line), titles: [], inSuites: state.section === 'Failed Suites', heading };
    if (state.failures.length < state.context.limits.findings)
        state.failures.push(failure);
    state.current = failure;
    return failure;
}
function vitest_takeTitle(state, title, line) {
    if (state.current?.titles.length && !state.current.lines.length) {
        state.current.titles.push({ title, line: line.number });
        return;
    }
    vitest_open(state, line, '').titles.push({ title, line: line.number });
}
function vitest_takeSummary(state, said) {
    state.current = null;
    if (said.what !== 'Tests')
        return;
    countWords(state.counts, said.said ?? '');
    state.running = false;
}
function noFiles(state, line) {
    state.running = false;
    state.extra.push((0,parse_draft/* findingOf */.hD)({
        tool: 'vitest',
        message: line.text,
        kind: 'config-valid',
        scope: line.scope,
        source: { path: state.context.source, line: line.number, endLine: line.number },
    }, state.context.limits.detailChars));
}
function vitest_complete(state) {
    const notRun = [];
    const tree = state.tree.told();
    const told = state.failures.flatMap((failure) => toFindings(failure, { state, tree, notRun }));
    const named = new Set(told.flatMap((finding) => (finding.test ? [finding.test.name] : [])));
    const untold = state.running ? tree.failed.filter((finding) => !named.has(finding.test?.name ?? '')) : [];
    const findings = [...told, ...state.extra, ...untold, ...tree.flaky].sort((a, b) => a.source.line - b.source.line);
    if (state.counts.failed === null && findings.length)
        counts_count(state.counts, 'failed', findings.filter((finding) => finding.test && !finding.passedOnRetry).length + (state.running ? tree.unlisted : 0));
    return { findings, ...state.counts, passedTests: tree.passed, truncated: state.running || state.broken, notRun };
}
function toFindings(failure, seen) {
    const known = seen.state.seen;
    const titles = failure.titles.length ? failure.titles : [{ title: '', line: failure.line }];
    const isFresh = (title) => title === '' || (!known.has(title) && Boolean(known.add(title)));
    return titles.filter(({ title }) => isFresh(title)).map((titled) => vitest_toFinding(titled, failure, seen));
}
function vitest_toFinding({ title, line }, failure, { state, tree, notRun }) {
    const error = (0,error_text/* errorText */.kc)(failure.lines);
    const segments = (vitest_SUITE.exec(title)?.groups?.file ?? title).split(' > ');
    const file = segments[0] || failure.lines.map((line) => ORIGIN.exec(line)?.[1]).find(Boolean) || null;
    const isTest = segments.length > 1 && !failure.inSuites;
    const hook = segments.length > 1 && failure.inSuites ? (/\bafterAll\(/.test(error.detail) ? 'afterAll' : 'beforeAll') : null;
    if (title && !isTest && hook !== 'afterAll' && error.kind !== 'snapshot' && (hook || !tree.ran.has(file ?? '')))
        notRun.push(segments.join(' > '));
    return (0,parse_draft/* findingOf */.hD)({
        tool: 'vitest',
        message: error.message || failure.heading || title,
        detail: error.detail,
        location: file && title && !isTest && !hook ? (0,error_text/* loadPlace */.cX)(file, error.frames) : (error.place ?? (file ? (0,parse_draft/* locationOf */.A0)(file) : null)),
        frames: error.frames,
        test: isTest ? { suite: segments.slice(1, -1).join(' > ') || (file ?? ''), name: segments.at(-1) ?? '', file } : null,
        ...(error.kind ? { kind: error.kind } : {}),
        facts: { ...error.facts, ...(hook ? { hook } : {}) },
        source: { ...spanOf(failure, state.context), line },
        scope: failure.scope,
    }, state.context.limits.detailChars);
}
const vitest = {
    name: 'vitest',
    title: 'Vitest',
    url: 'https://vitest.dev/guide/reporters.html',
    family: 'unit',
    reads: 'log',
    commands: /\bvitest\b/,
    probe: (text) => /^ (?:RUN|DEV|BENCH) {1,3}v\d/m.test(text) || /^⎯{3,} (?:Startup Error|Failed (?:Suites|Tests) \d)/m.test(text),
    open: (0,scoped/* perScope */.W)(vitest_openRuns),
};

;// CONCATENATED MODULE: ./lib/parse/formats/webpack.js
// webpack's and Rspack's errors, also through Create React App, Angular and fork-ts-checker:
//   ERROR in ./bundle/index.js 1:0-39
//   Module not found: Error: Can't resolve './missing.js' in '/repo/bundle'




const webpack_HEAD = /^(?<severity>ERROR|WARNING) in (?:\[[\w-]{1,40}\] )?(?<place>\S.{0,600}?)$/;
const webpack_PLACE = /^(?<path>(?:[A-Za-z]:)?[^\s:(][^:(]{0,500}?)(?:[ :](?<line>\d{1,7}):(?<column>\d{1,7})(?:-\d{1,7}(?::\d{1,7})?)?|\((?<pline>\d{1,7}),(?<pcolumn>\d{1,7})\))?$/;
const webpack_PARSE = /\((?<line>\d{1,7}):(?<column>\d{1,7})\)$/;
const webpack_RULE = /^(?<rule>TS\d{1,6}): (?<message>.{1,2000})$/;
const INNER = /^(?:Module build failed|Module Error|Module parse failed)[^:]{0,60}:?\s*$|^Module build failed \(from .{1,300}\):$/;
const webpack_AFTER = /^(?:webpack \S{1,20} compiled|Rspack compiled|webpack compiled|\d+ errors? (?:have|has) detailed|Use 'stats|@ |\s@ )/;
function webpack_openLines(context) {
    const drafts = (0,collect/* collector */.g)(context);
    const untold = new Set();
    const take = (line) => {
        const { text } = line;
        const head = text.includes(' in ') ? webpack_HEAD.exec(text)?.groups : undefined;
        if (head?.place)
            return begin(head.severity === 'ERROR', head.place, line);
        const current = drafts.current;
        if (!current)
            return;
        if (webpack_AFTER.test(text) && !/^\s?@ /.test(text))
            return drafts.close();
        drafts.extend(line);
        if (untold.has(current) && text.trim() && !INNER.test(text))
            tell(current, text.trim());
    };
    const begin = (isError, text, line) => {
        const said = webpack_PLACE.exec(text)?.groups;
        const path = said?.path && /[./\\]/.test(said.path) ? (0,frame_shapes/* cleanPath */.t)(said.path) : null;
        const pending = drafts.begin({
            tool: 'webpack',
            severity: isError ? 'error' : 'warning',
            message: text,
            location: path ? (0,parse_draft/* locationOf */.A0)(path, said?.line ?? said?.pline, oneBased(said)) : null,
        }, line);
        untold.add(pending);
    };
    const tell = (pending, text) => {
        untold.delete(pending);
        const typed = webpack_RULE.exec(text)?.groups;
        const parsed = webpack_PARSE.exec(text)?.groups;
        pending.message = typed?.message ?? text;
        pending.rule = typed?.rule ?? null;
        if (parsed && pending.location && pending.location.line === null)
            pending.location = (0,parse_draft/* locationOf */.A0)(pending.location.path, parsed.line, parsed.column);
    };
    return {
        push: (lines) => lines.forEach(take),
        end: () => ({ findings: drafts.findings(true) }),
    };
}
/** webpack counts columns from 0, type checkers from 1. */
function oneBased(said) {
    return said?.column === undefined ? said?.pcolumn : Number(said.column) + 1;
}
const webpack = {
    name: 'webpack',
    title: 'webpack and Rspack',
    url: 'https://webpack.js.org/api/cli/',
    family: 'build',
    reads: 'log',
    commands: /\b(?:webpack|rspack|react-scripts build|vue-cli-service build|ng build)\b/,
    probe: (text) => /^(?:ERROR|WARNING) in (?:\.{0,2}\/|[\w@.-]{1,80}\/|[A-Za-z]:[\\/]|\[[\w-]{1,40}\] |\S{1,200}\.[jt]sx?\b|main$)/m.test(text),
    open: (0,scoped/* perScope */.W)(webpack_openLines),
};

;// CONCATENATED MODULE: ./lib/parse/formats/xcodebuild.js
// xcodebuild's own errors; its compilers' are read by `swift` and `clang`, its tests by `xctest`.
//   xcodebuild: error: Scheme Ledger is not currently configured for the test action.
//   error: No profiles for 'com.example.ledger' were found (in target 'Ledger' from project 'Ledger')

const xcodebuild = (0,located/* located */.t4)({
    name: 'xcodebuild',
    title: 'xcodebuild',
    url: 'https://developer.apple.com/documentation/xcode/building-swift-packages-or-apps-that-use-them-in-continuous-integration-workflows',
    family: 'build',
    commands: /\bxcodebuild\b|\bfastlane\b/,
    marks: ['xcodebuild: error: ', "(in target '"],
    lines: [
        /^xcodebuild: (?<severity>error): (?<message>.{1,1000})$/,
        /^(?:(?<path>\/[^:]{1,400}): )?(?<severity>error|warning): (?<message>.{1,1000}?) \(in target '[^']{1,200}' from project '[^']{1,200}'\)$/,
    ],
    severity: located/* asSaid */.mq,
    unique: true,
    more: /^\s+\S/,
});

;// CONCATENATED MODULE: ./lib/parse/formats/xcpretty.js
// xcpretty, which many Xcode projects print their tests with; what it leaves as it was is read by `xctest` and `swift`:
//       ✗ testShip, XCTAssertEqual failed: ("4") is not equal to ("3")
//   LedgerTests.StockTests
//     testShip, XCTAssertEqual failed: ("4") is not equal to ("3")
//     /Users/runner/work/ledger/ledger/Tests/StockTests.swift:12


const xcpretty_CASE = /^ {2,8}(?<mark>[✓✗]) (?<name>[A-Za-z_]\w{0,300})(?:, (?<reason>\S.{0,1500})| \([\d.,]{1,12} seconds\))?$/;
const xcpretty_SUITE = /^(?:[A-Za-z_][\w ]{0,200}\.)?(?<suite>[A-Za-z_]\w{1,200})$/;
const xcpretty_TOLD = /^ {2}(?<name>test\w{0,300}|[a-z]\w{0,300}), (?<reason>\S.{0,1500})$/;
const xcpretty_PLACE = /^ {2}(?<path>\/[^:]{1,400}\.(?:swift|mm?)):(?<line>\d{1,9})$/;
const FENCE = /^ {2}`{3}$/;
/** Lines from what failed to the end of the code shown below it. */
const MOST_BELOW = 24;
function xcpretty_open(context) {
    const state = { drafts: (0,collect/* collector */.g)(context), context, marked: new Map(), told: new Map(), passedTests: [], suite: null };
    return {
        push(lines) {
            for (const line of lines)
                xcpretty_take(state, line);
        },
        end: () => ({ findings: state.drafts.findings(), passedTests: state.passedTests }),
    };
}
function xcpretty_take(state, line) {
    const said = xcpretty_CASE.exec(line.text)?.groups;
    if (said)
        return mark(state, line, said);
    const suite = line.text.startsWith(' ') ? undefined : xcpretty_SUITE.exec(line.text)?.groups?.suite;
    if (suite) {
        state.suite = { name: suite, line };
        state.drafts.close();
        return;
    }
    const told = line.text.includes(', ') ? xcpretty_TOLD.exec(line.text)?.groups : undefined;
    if (told)
        return tell(state, line, { name: told.name ?? '', reason: told.reason ?? '' });
    xcpretty_below(state, line);
}
function mark(state, line, { mark: sign, name = '', reason = '' }) {
    const suite = state.suite?.name ?? '';
    state.drafts.close();
    if (sign === '✓') {
        if (state.passedTests.length < state.context.limits.outcomes)
            state.passedTests.push({ suite, name, file: null });
        return;
    }
    const known = state.marked.get(name);
    if (known) {
        known.to = line.number;
        known.more.push(line.text);
    }
    else
        state.marked.set(name, state.drafts.begin({ tool: 'xctest', message: reason || `${name} failed`, test: { suite, name, file: null } }, line));
    state.drafts.close();
}
/** Takes an entry of the list at the end; only what was marked as failed can be one. */
function tell(state, line, { name, reason }) {
    const known = state.told.get(name);
    if (known) {
        state.drafts.close();
        known.to = line.number;
        known.more.push(line.text);
        return;
    }
    const before = state.marked.get(name);
    if (!before)
        return;
    state.drafts.drop(before);
    const draft = state.drafts.begin({ tool: 'xctest', message: reason, test: { suite: state.suite?.name ?? '', name, file: null } }, line);
    if (state.suite && line.number - state.suite.line.number <= 3)
        draft.from = state.suite.line.number;
    state.told.set(name, draft);
}
function xcpretty_below(state, line) {
    const draft = state.drafts.current;
    if (!draft || line.number - draft.from > MOST_BELOW)
        return;
    const place = xcpretty_PLACE.exec(line.text)?.groups;
    if (place?.path) {
        draft.location ??= (0,parse_draft/* locationOf */.A0)(place.path, place.line);
        draft.frames.push((0,parse_draft/* frameOf */.Dm)(place.path, place.line));
        if (draft.test)
            draft.test = { ...draft.test, file: place.path };
    }
    if (line.text.trim())
        state.drafts.extend(line);
    if (FENCE.test(line.text) && draft.more.filter((text) => FENCE.test(text)).length > 1)
        state.drafts.close();
}
const xcpretty = {
    name: 'xcpretty',
    title: 'xcpretty',
    url: 'https://github.com/xcpretty/xcpretty',
    family: 'unit',
    reads: 'log',
    commands: /\bxcpretty\b/,
    marks: ['✗ '],
    probe: (text) => /^ {2,8}✗ [A-Za-z_]\w{0,300}, \S/m.test(text) && /^ {2,8}[✓✗] [A-Za-z_]\w{0,300}(?:, | \([\d.,]{1,12} seconds\))/m.test(text),
    open: xcpretty_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/xctest.js
// XCTest and Swift Testing, from `swift test` and `xcodebuild test`:
//   /home/runner/work/ledger/ledger/Tests/StockTests.swift:12: error: StockTests.testShip : XCTAssertEqual failed: ("4") is not equal to ("3")
//   Test Case '-[LedgerTests.StockTests testShip]' failed (0.012 seconds).
//   ✘ Test ship() recorded an issue at StockTests.swift:12:5: Expectation failed: (count → 4) == 3


const xctest_ERROR = /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}\.(?:swift|mm?)):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?: error: (?:-\[(?<suite>[\w.]{1,200}) (?<name>\w{1,200})\]|(?<suite2>[\w.]{1,200})\.(?<name2>\w{1,200})) : (?<message>.{1,1500})$/;
const xctest_CASE = /^Test Case '(?:-\[(?<suite>[\w.]{1,200}) (?<name>\w{1,200})\]|(?<suite2>[\w.]{1,200})\.(?<name2>\w{1,200}))' (?<result>started|passed|failed|skipped)/;
const xctest_TOTAL = /^\s{1,12}Executed (?<all>\d{1,9}) tests?, with (?:(?<skipped>\d{1,9}) tests? skipped and )?(?<failed>\d{1,9}) failures?/;
const ISSUE = /^[^\sA-Za-z] {1,2}Test (?:"(?<title>[^"]{1,300})"|(?<name>\S{1,300}\)?)) recorded an issue(?: with \d{1,4} arguments? .{1,300})? at (?<path>[^\s:]{1,300}\.swift):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<message>.{1,1500})$/;
const xctest_RUN = /^[^\sA-Za-z] {1,2}Test run with (?<all>\d{1,9}) tests?(?: in \d{1,6} suites?)? (?:passed|failed) after .{1,40}?(?: with (?<issues>\d{1,9}) issues?)?\.$/;
const xctest_ENDED = /^[^\sA-Za-z] {1,2}Test (?:"(?<title>[^"]{1,300})"|(?<name>\w\S{0,300}\))) (?<result>passed|failed|skipped)/;
function xctest_open(context) {
    const counts = { all: 0, failed: 0, skipped: 0, swift: 0, swiftFailed: 0, known: false };
    const state = { drafts: (0,collect/* collector */.g)(context), context, failures: new Map(), passedTests: [], counts, running: null };
    return {
        push(lines) {
            for (const line of lines) {
                if (!issue(state, line))
                    ended(state, line);
                xctest_count(state, line.text);
            }
        },
        end: () => xctest_complete(state),
    };
}
function xctest_fail({ drafts, failures }, { suite, name }, line) {
    const key = `${suite}.${name}`;
    const known = failures.get(key) ?? drafts.begin({ tool: 'xctest', message: '', test: { suite, name, file: null } }, line);
    failures.set(key, known);
    return known;
}
function issue(state, line) {
    const said = line.text.includes(': error: ') ? xctest_ERROR.exec(line.text)?.groups : undefined;
    const swift = line.text.includes(' recorded an issue') ? ISSUE.exec(line.text)?.groups : undefined;
    if (said)
        place(xctest_fail(state, { suite: said.suite ?? said.suite2 ?? '', name: said.name ?? said.name2 ?? '' }, line), line, said);
    else if (swift)
        place(xctest_fail(state, { suite: '', name: swift.title ?? swift.name ?? '' }, line), line, swift);
    return Boolean(said ?? swift);
}
function place(draft, line, said) {
    draft.location ??= (0,parse_draft/* locationOf */.A0)(said.path ?? '', said.line, said.column);
    draft.frames.push((0,parse_draft/* frameOf */.Dm)(said.path ?? '', said.line, said.column));
    draft.message ||= said.message ?? '';
    if (draft.test && said.path?.includes('/'))
        draft.test = { ...draft.test, file: said.path };
    draft.to = line.number;
    draft.more.push(line.text);
}
function ended(state, line) {
    const said = xctest_CASE.exec(line.text)?.groups ?? (line.text.includes(' Test ') ? xctest_ENDED.exec(line.text)?.groups : undefined);
    if (!said)
        return;
    const test = { suite: said.suite ?? said.suite2 ?? '', name: said.name ?? said.name2 ?? said.title ?? '' };
    state.running = said.result === 'started' ? { ...test, line } : null;
    if (said.result === 'failed')
        xctest_fail(state, test, line).to = line.number;
    if (said.result === 'failed' && test.suite === '')
        state.counts.swiftFailed++;
    if (said.result === 'passed' && state.passedTests.length < state.context.limits.outcomes)
        state.passedTests.push({ ...test, file: null });
}
/** XCTest sums up each suite and then all of them: the largest sum counts. */
function xctest_count({ counts }, text) {
    const total = text.includes('Executed ') ? xctest_TOTAL.exec(text)?.groups : undefined;
    const run = text.includes('Test run with ') ? xctest_RUN.exec(text)?.groups : undefined;
    if (total) {
        counts.all = Math.max(counts.all, Number(total.all));
        counts.failed = Math.max(counts.failed, Number(total.failed));
        counts.skipped = Math.max(counts.skipped, Number(total.skipped ?? 0));
    }
    if (run)
        counts.swift += Number(run.all);
    if (total || run)
        counts.known = true;
}
function xctest_complete(state) {
    const { counts, running, passedTests } = state;
    const truncated = !counts.known && running !== null;
    if (truncated && running)
        xctest_fail(state, running, running.line);
    for (const failure of state.failures.values())
        failure.message ||= `${failure.test?.name} failed`;
    const part = { findings: state.drafts.findings(), passedTests, truncated };
    if (!counts.known)
        return part;
    // XCTest counts failures, of which a test may have several.
    const tests = [...state.failures.values()].filter((failure) => failure.test?.suite !== '').length;
    const failed = (tests > 0 ? Math.min(tests, counts.failed) : counts.failed) + counts.swiftFailed;
    return { ...part, passed: Math.max(0, counts.all + counts.swift - failed - counts.skipped), failed, skipped: counts.skipped };
}
const xctest = {
    name: 'xctest',
    title: 'XCTest and Swift Testing',
    url: 'https://developer.apple.com/documentation/xctest',
    family: 'unit',
    reads: 'log',
    commands: /\bswift test\b|\bxcodebuild\b.{0,300}\btest\b/,
    marks: ["Test Case '", ' recorded an issue', 'Test run with ', 'Executed '],
    probe: (text) => text.includes("Test Case '") ||
        text.includes(' recorded an issue') ||
        /Test run with \d+ tests?/.test(text) ||
        /^\s{1,12}Executed \d+ tests?, with /m.test(text),
    open: xctest_open,
};

;// CONCATENATED MODULE: ./lib/parse/formats/xmllint.js
// xmllint:
//   config/ledger.xml:12: parser error : Opening and ending tag mismatch: font line 4 and body

const xmllint = (0,located/* located */.t4)({
    name: 'xmllint',
    title: 'xmllint',
    url: 'https://gnome.pages.gitlab.gnome.org/libxml2/xmllint.html',
    family: 'lint',
    commands: /\bxmllint\b/,
    marks: [' error : ', ' warning : ', 'validity error', 'parser error'],
    lines: [
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,9}): (?:element (?<element>\S{1,80}): )?(?<rule>(?:[\w/]{2,30} ){0,4}(?:error|warning)) : (?<message>.{1,1000})$/,
    ],
    more: /^(?:\s|[^:\n]{0,400}$)/,
    severity: (said) => (said.rule?.endsWith('warning') ? 'warning' : 'error'),
});

;// CONCATENATED MODULE: ./lib/parse/formats/yamllint.js
// yamllint, standard or coloured, and parsable:
//   config/app.yaml
//     3:1       error    wrong indentation: expected 2 but found 4  (indentation)
//   config/app.yaml:3:1: [error] wrong indentation: expected 2 but found 4 (indentation)

const yamllint = (0,located/* located */.t4)({
    name: 'yamllint',
    title: 'yamllint',
    url: 'https://yamllint.readthedocs.io/en/stable/quickstart.html',
    family: 'lint',
    commands: /\byamllint\b/,
    marks: [' error    ', ' warning  ', ': [error] ', ': [warning] '],
    probe: /^ {2}\d{1,9}:\d{1,9} {2,12}(?:error|warning) {2,6}\S.{0,600}?(?: {2}\([\w-]{1,60}\)| \(syntax\))$|^[^\s:][^:\n]{0,400}:\d{1,9}:\d{1,9}: \[(?:error|warning)\] \S.{0,600}\((?:syntax|[a-z]+(?:-[a-z]+){0,4})\)$/,
    heading: /^(?<path>\S.{0,400})$/,
    ending: /^$/,
    lines: [
        /^ {2}(?<line>\d{1,9}):(?<column>\d{1,9}) {2,12}(?<severity>error|warning) {2,6}(?<message>\S.{0,2000}?)(?: {1,2}\((?<rule>[\w-]{1,60})\))?$/,
        /^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}):(?<line>\d{1,9}):(?<column>\d{1,9}): \[(?<severity>error|warning)\] (?<message>.{1,2000}?)(?: \((?<rule>[a-z]+(?:-[a-z]+){0,4})\))?$/,
    ],
    severity: (said, context) => (/ (?:-s|--strict)\b/.test(context.command ?? '') ? 'error' : (0,located/* asSaid */.mq)(said)),
});

;// CONCATENATED MODULE: ./lib/parse/formats/yarn.js
// Yarn's errors, classic and berry:
//   error Couldn't find any versions for "left-pad" that matches "99.0.0"
//   ➤ YN0028: │ The lockfile would have been modified by this install, which is explicitly forbidden.


const CLASSIC_HEAD = /^yarn (?<what>install|add|upgrade|run|check|audit|publish|global|\w{2,20}) v\d/;
const CLASSIC = /^error (?<message>(?!Command failed with|\s|Found incompatible module)\S.{0,2000})$/;
const ONLY_IN_RUN = /^(?:Command ".{1,200}" not found|Couldn't find a package\.json|No command specified)/;
const BERRY = /^➤ (?<code>YN\d{4}): (?:[│┌└·] )?(?<message>\S.{0,2000})$/;
const BERRY_FAILED = /^➤ YN0000: (?:[·└] )?Failed with errors/;
/** The codes that make an install fail, of those Yarn lists. */
const yarn_ERRORS = /^YN00(?:01|09|10|12|14|15|16|18|20|21|22|23|27|28|30|35|40|41|43|45|46|47|48|50|53|54|55|56|57|59|62|63|64|65|66|70|71|72|73|74|75|77|78|80|81|82|83|88|90|91|92)$/;
const yarn_DEPENDENCY = /(?:versions for "(?<name>[^"]{1,200})" that matches "(?<range>[^"]{1,100})")|(?<berry>@?[a-z0-9~][\w./~-]{0,200}@(?:npm:)?[^\s:,'"]{1,100}): (?:No candidates|.{1,60}not found)/;
function yarn_kindOf(code, message) {
    if (code === 'YN0035' || /network|ENOTFOUND|ECONN|ETIMEDOUT|EAI_AGAIN|tunneling socket/i.test(message))
        return 'network-up';
    if (/engine ".{1,40}" is incompatible/.test(message))
        return 'tool-present';
    return ONLY_IN_RUN.test(message) ? 'config-valid' : 'deps-resolve';
}
function yarn_openRuns(context) {
    const drafts = (0,collect/* collector */.g)(context);
    let running = null;
    let failed = false;
    const begin = (code, message, line) => {
        const pending = drafts.begin({ tool: 'yarn', rule: code, message }, line);
        const said = yarn_DEPENDENCY.exec(message)?.groups;
        pending.kind = yarn_kindOf(code, message);
        if (said?.name)
            pending.facts = { dependency: `${said.name}@${said.range}` };
        else if (said?.berry)
            pending.facts = { dependency: said.berry };
        drafts.close();
    };
    const take = (line) => {
        const { text } = line;
        running = CLASSIC_HEAD.exec(text)?.groups?.what ?? running;
        if (text.startsWith('➤')) {
            if (BERRY_FAILED.test(text))
                failed = true;
            const said = BERRY.exec(text)?.groups;
            if (said?.code && yarn_ERRORS.test(said.code) && !(said.code === 'YN0028' && /^[+-]/.test(said.message ?? '')))
                begin(said.code, said.message ?? '', line);
            return;
        }
        const message = running && text.startsWith('error ') ? CLASSIC.exec(text)?.groups?.message : undefined;
        if (message && (running !== 'run' || ONLY_IN_RUN.test(message)))
            begin(null, message, line);
    };
    return {
        push: (lines) => lines.forEach(take),
        end: () => ({ findings: drafts.findings(true).filter((finding) => finding.rule === null || failed) }),
    };
}
const yarn = {
    name: 'yarn',
    title: 'Yarn',
    url: 'https://yarnpkg.com/advanced/error-codes',
    family: 'install',
    reads: 'log',
    commands: /\byarn\b/,
    probe: (text) => (/^yarn \w{2,20} v\d/m.test(text) && /^error \S/m.test(text)) || /^➤ YN0{0,3}[1-9]\d{0,3}: /m.test(text),
    open: (0,scoped/* perScope */.W)(yarn_openRuns),
};

;// CONCATENATED MODULE: ./lib/parse/formats/yui-compressor.js
// YUI Compressor:
//   [WARNING] Try to use a single 'var' statement per scope.
//   match){return x;}for( ---> var  <--- i=0;i<n

const yuiCompressor = (0,located/* located */.t4)({
    name: 'yui-compressor',
    title: 'YUI Compressor',
    url: 'https://yui.github.io/yuicompressor/',
    family: 'lint',
    commands: /\byuicompressor\b/,
    marks: [' ---> '],
    probe: /^\[(?:WARNING|ERROR)\] .{1,400}\n(?: {2}.{1,400}\n)?.{0,400} ---> /,
    lines: [/^\[(?<severity>WARNING|ERROR)\] in (?<path>\S{1,300})$/, /^\[(?<severity>WARNING|ERROR)\] (?<message>[^\s/].{1,400})$/],
    joins: /^ {2}(?<text>\S.{0,400})$/,
    more: /^\S.{0,400} ---> /,
    severity: located/* asSaid */.mq,
});

;// CONCATENATED MODULE: ./lib/parse/formats/zig.js
// Zig:
//   src/main.zig:12:5: error: use of undeclared identifier 'total'

const zig = (0,located/* located */.t4)({
    name: 'zig',
    title: 'Zig',
    url: 'https://ziglang.org/documentation/master/',
    family: 'build',
    commands: /\bzig\b/,
    marks: ['.zig:'],
    lines: [/^(?<path>(?:[A-Za-z]:)?[^\s:][^:]{0,400}?\.(?:zig)):(?<line>\d{1,9}):(?<column>\d{1,9}): (?<severity>error): (?<message>\S.{0,2000}?)$/],
    more: /^(?:\s|[^\s:]{1,300}:\d+:\d+: note: )/,
    unique: true,
});

;// CONCATENATED MODULE: ./lib/parse/formats/zptlint.js
// zptlint:
//    Error in: src/stock.pt  expected end tag  , at line 12

const zptlint = (0,located/* located */.t4)({
    name: 'zptlint',
    title: 'zptlint',
    url: 'https://pypi.org/project/zptlint/',
    family: 'lint',
    commands: /\bzptlint\b/,
    marks: ['Error in: '],
    lines: [/^\s{0,4}Error in: (?<path>\S{1,400}) {1,4}(?<message>.{1,600}?) {0,4}, at line (?<line>\d{1,9})(?:, column (?<column>\d{1,9}))?$/],
});

;// CONCATENATED MODULE: ./lib/parse/formats/index.js
// The registry: every format we read, sorted by name. Adding a tool adds its file, one import and one entry: of a log here, of a whole file in xml.ts or data.ts.
















































































































































































































































const LOG_FORMATS = [
    actionlint,
    ansibleLint,
    antJunit,
    armcc,
    ava,
    bandit,
    bash,
    bashate,
    bats,
    biome,
    black,
    bluepearl,
    brakeman,
    buckminster,
    buf,
    bundler,
    bundlerAudit,
    cadence,
    cargo_json_lines/* cargoJsonLines */.s,
    cargoTest,
    catch2,
    cfnLint,
    checkbashisms,
    checkov,
    checkstyleText,
    clang,
    clangTidy,
    clangTidyYaml,
    cljKondo,
    cmake,
    coccinelle,
    codespell,
    composer,
    conftest,
    coverage,
    cppcheck,
    cpplint,
    credo,
    crosscore,
    crystalAmeba,
    cspell,
    ctest,
    cypress,
    d,
    dart,
    dartCompiler,
    dartTest,
    detekt,
    diab,
    doc8,
    docfx,
    dockerBuild,
    doctest,
    doctestCpp,
    dotenvLinter,
    dotnetTest,
    doxygen,
    ecj,
    eclint,
    editorconfigChecker,
    erlc,
    esbuild,
    eslint,
    exunit,
    flake8,
    flawfinder,
    flexSdk,
    gcc,
    gfortran,
    ghc,
    ghdl,
    gherkinLint,
    gitDiff,
    githubCommands,
    gitlint,
    gjslint,
    gnat,
    gnuErrors,
    goBuild,
    goConsistent,
    goTest,
    goTestJson,
    goVet,
    gocyclo,
    golangciLint,
    golint,
    gosecText,
    gotestsum,
    gradle,
    gtest,
    hadolint,
    hamlLint,
    helm,
    hlint,
    iar,
    ineffassign,
    infer,
    infra/* infra */.l,
    intel,
    isort,
    iverilog,
    jasmine,
    javac,
    javadoc,
    jest,
    junitConsole,
    k6,
    karma,
    knip,
    kotlinc,
    ktlint,
    kubeLinter,
    kubeconform,
    kubectl,
    ld,
    lighthouseCi,
    lintr,
    lintrunner,
    locust,
    luac,
    luacheck,
    make,
    markdownlint,
    maven,
    mdl,
    minitest,
    misspell,
    mix,
    mocha,
    mozlog,
    msbuild,
    mypy/* mypy */.M,
    nagfor,
    nasm,
    newman,
    next,
    nextest,
    nim,
    nodeTest,
    npm,
    npmGroovyLint,
    nunitConsole,
    ocaml,
    oelintAdv,
    opa,
    oxlint,
    perl,
    perlcritic,
    pest,
    phan,
    php,
    phpCsFixer,
    phpcs,
    phpcsEmacs,
    phpmd,
    phpstan,
    phpstanRaw,
    phpunit,
    pip,
    playwright,
    pmd,
    pnpm,
    prettier,
    promptfoo,
    promtool,
    proselint,
    protolint,
    prove,
    psalm,
    puppetLint,
    pydocstyle,
    pylint,
    pyright,
    pytest,
    railsBestPractices,
    reek,
    rspec,
    rstcheck,
    rubocop,
    rubocopSimple,
    ruff,
    runner,
    rustc,
    rustfmt,
    saltLint,
    sanitizers,
    scalac,
    scalastyle,
    scalatest,
    scssLint,
    selene,
    semgrep,
    shellcheck,
    sizeLimit,
    slimLint,
    smatch,
    solc,
    sorbet,
    spectral,
    sphinx,
    spotbugs,
    sqlfluff,
    standardjs,
    standardrb,
    staticcheck,
    stylelint,
    sunStudio,
    surefire,
    swift,
    swiftformat,
    swiftlint,
    tap,
    terraform,
    tflint,
    tidy,
    tox,
    trivy,
    tsc,
    tslint,
    twigcs,
    typos,
    unittest,
    vala,
    vale,
    valgrind,
    verilator,
    vint,
    vite,
    vitest,
    webpack,
    xcodebuild,
    xcpretty,
    xctest,
    xmllint,
    yamllint,
    yarn,
    yuiCompressor,
    zig,
    zptlint,
];
const FORMATS = [...REPORT_FORMATS, ...LOG_FORMATS].sort((a, b) => (a.name < b.name ? -1 : 1));


/***/ }),

/***/ 20894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ infra),
/* harmony export */   m: () => (/* binding */ readRefusals)
/* harmony export */ });
/* harmony import */ var _infra_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62615);
/* harmony import */ var _infra_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87202);
// What the machine, the network, the environment or the set-up refused, said by whatever tool met it:
//   ./deploy.sh: line 12: kubectl: command not found
//   fatal: unable to access 'https://github.com/acme/harbor/': Could not resolve host: github.com
// Read only where the step failed, and left to the tool that says more.


const ANY = new RegExp(_infra_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .INFRA_RULES */ .L.map(({ pattern }) => pattern.source.replace(/\(\?<\w+>/g, '(?:')).join('|'), 'm');
/** Reads lines that look like errors; the section gives it no others, and none of a step that did not fail. */
const readRefusals = (lines, context) => {
    const reader = (0,_infra_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleReader */ .u)(_infra_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .INFRA_RULES */ .L, context, 'infra');
    reader.push(lines);
    return reader.end().findings;
};
const infra = {
    name: 'infra',
    title: 'What machine, network or set-up refused',
    url: 'https://docs.github.com/en/actions/how-tos/monitor-workflows/use-workflow-run-logs',
    family: 'other',
    reads: 'log',
    commands: null,
    yields: true,
    onFailure: true,
    probe: (text) => ANY.test(text),
    open: (context) => (0,_infra_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleReader */ .u)(_infra_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .INFRA_RULES */ .L, context, 'infra'),
};


/***/ }),

/***/ 62615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ refusedFacts),
/* harmony export */   u: () => (/* binding */ ruleReader)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79040);
// The shape of a rule for what the machine, the network or the set-up refused, and the reader of such rules.

const MOST_FOUND = 50;
const MORE_LINES = 8;
const LINE_CHARS = 1_000;
const DIGITS = /\d+/g;
/** Reads lines by rules. The same thing said again, numbers aside, is one finding; indented lines right below belong to it. */
function ruleReader(rules, context, tool) {
    const found = new Map();
    let open = null;
    const take = (line) => {
        const text = line.text.length > LINE_CHARS ? line.text.slice(0, LINE_CHARS) : line.text;
        const hit = firstFit(rules, text);
        if (hit) {
            const key = `${hit.rule.name}\u0000${hit.text.replace(DIGITS, '0')}`;
            open = found.has(key) || found.size >= MOST_FOUND ? null : { ...hit, line, more: [], end: line.number };
            if (open)
                found.set(key, open);
            return;
        }
        if (open && open.more.length < MORE_LINES && line.number === open.end + 1 && /^(?:\s{2,}|\t)\S/.test(text)) {
            open.more.push(text);
            open.end = line.number;
        }
        else
            open = null;
    };
    return {
        push: (lines) => lines.forEach(take),
        end: () => ({
            findings: [...found.values()].map((one) => findingFor(one, context, tool)),
        }),
    };
}
function findingFor({ rule, line, text, facts, more, end }, context, tool) {
    const finding = (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)({
        tool,
        rule: rule.name,
        kind: rule.kind,
        message: text.trim(),
        detail: more.join('\n'),
        facts: { ...rule.facts, ...facts },
        scope: line.scope,
        source: { path: context.source, line: line.number, endLine: end },
    }, context.limits.detailChars);
    return { ...finding, facts: refusedFacts(finding.facts) };
}
/** Facts without what speaks of code: a host that is not found is no module. */
function refusedFacts({ symbols, endpoint, errno, httpStatus, envVar, command, file, signal, resource, dependency, exitCode, request }) {
    const known = Object.entries({ endpoint, errno, httpStatus, envVar, command, file, signal, resource, dependency, exitCode, request }).filter(([, value]) => value !== undefined);
    return { symbols, ...Object.fromEntries(known) };
}
function firstFit(rules, text) {
    for (const rule of rules) {
        const match = rule.pattern.exec(text);
        if (match)
            return { rule, text: text.replace(/^##\[error\]/, ''), facts: factsOf(match.groups ?? {}) };
    }
    return null;
}
function factsOf(groups) {
    const facts = Object.entries(groups).flatMap(([name, value]) => value
        ? [
            [
                name.replace(/\d$/, ''),
                name.startsWith('exitCode') || name.startsWith('httpStatus') ? Number(value) : value.slice(0, 200).replace(/^(\S{1,120}) port (?=\d{1,5}$)/, '$1:'),
            ],
        ]
        : []);
    return Object.fromEntries(facts);
}


/***/ }),

/***/ 87202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ INFRA_RULES)
/* harmony export */ });
// What a step's own output says when the machine, the network, the environment or the set-up refused it.
// These words may also stand in the output of a test that passes: they count only where a step failed and no tool said more.
/** The mem and disk rules first: what they break fails in many other ways. */
const INFRA_RULES = [
    {
        name: 'out-of-memory',
        kind: 'resource',
        facts: { resource: 'mem' },
        pattern: /JavaScript heap out of memory|java\.lang\.OutOfMemoryError|std::bad_alloc|LLVM ERROR: out of memory|Cannot allocate memory|\bENOMEM\b|\boom[-_ ]kill|Out of memory: Kill|memory cgroup out of memory|fatal error: runtime: out of memory|fatal error: out of memory|virtual memory exhausted|Container .{1,100} exceeded memory limit|Gradle build daemon has been stopped.{0,60}memory|There is insufficient memory for the Java Runtime/,
    },
    {
        name: 'killed',
        kind: 'resource',
        facts: { resource: 'mem', signal: 'SIGKILL' },
        pattern: /^(?:(?:\S{1,300}: )?(?:line \d{1,6}: )?\s{0,8}\d{0,8} ?Killed(?:\s{1,20}\S.{0,300})?|.{0,200}(?:signal: killed|signal: 9, SIGKILL|was killed by signal 9|terminated by signal SIGKILL|exited with signal 9|Command failed with signal "?SIGKILL"?|collect2: fatal error: ld terminated with signal 9|cc: internal compiler error: Killed|(?:g\+\+|gcc|c\+\+).{0,40}internal compiler error: Killed).{0,100})$/,
    },
    {
        name: 'disk-full',
        kind: 'resource',
        facts: { resource: 'disk' },
        pattern: /No space left on device|\bENOSPC\b(?!.{0,40}watchers)|[Dd]isk quota exceeded|not enough space on the disk|There is not enough space on/,
    },
    {
        name: 'too-many-files',
        kind: 'resource',
        facts: { resource: 'fd' },
        pattern: /\bEMFILE\b|[Tt]oo many open files|\bENFILE\b|ENOSPC: System limit for number of file watchers/,
    },
    {
        name: 'certificate',
        kind: 'network-up',
        pattern: /certificate (?:has expired|is not yet valid|verify failed|signed by unknown authority|is not trusted)|no certificate subject alternative name matches|CERT_HAS_EXPIRED|SSL certificate problem|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT\w{0,10}|SELF_SIGNED_CERT\w{0,12}|DEPTH_ZERO_SELF_SIGNED_CERT|CERTIFICATE_VERIFY_FAILED|SSL: error|SSL_ERROR_SYSCALL|PKIX path building failed|Received fatal alert: (?:protocol_version|handshake_failure)|NO_PUBKEY [0-9A-F]{8,40}|EXPKEYSIG/,
    },
    {
        name: 'rate-limit',
        kind: 'network-up',
        pattern: /API rate limit exceeded|toomanyrequests:|pull rate limit|HTTP(?: error| status)? 429|429 Too Many Requests|You have exceeded a secondary rate limit|rate limit exceeded|is over its data quota|exceeded its LFS budget/i,
    },
    {
        name: 'pull-failed',
        kind: 'network-up',
        pattern: /^(?:docker: )?Error response from daemon: (?:pull access denied|manifest (?:for .{1,200} )?(?:not found|unknown)|Get "?https?:\/\/(?<endpoint>[\w.:-]{3,120})|received unexpected HTTP status|error parsing HTTP 4|unauthorized:|.{0,120}net\/http: |Head "?https?:\/\/(?<endpoint2>[\w.:-]{3,120}))|failed to resolve source metadata for (?<dependency>\S{1,200})|failed to (?:copy|do request|authorize): .{0,200}|manifest unknown|unauthorized: authentication required|ImagePullBackOff|ErrImagePull|repository does not exist or may require 'docker login'/,
    },
    {
        name: 'service-down',
        kind: 'service-up',
        pattern: /dependency failed to start: container (?<command>\S{1,120}) (?:is unhealthy|exited)|[Cc]ontainer .{0,120}is unhealthy|service .{0,80}(?:never became healthy|failed to start)|Cannot connect to the Docker daemon|docker daemon is not running|Is the docker daemon running|failed to connect to the docker API/,
    },
    {
        name: 'name-resolution',
        kind: 'network-up',
        pattern: /Could not resolve host:? ?(?<endpoint>[\w.-]{0,120})|getaddrinfo (?:ENOTFOUND|EAI_AGAIN) (?<endpoint2>[\w.-]{3,120})|Temporary failure (?:in name resolution|resolving '(?<endpoint3>[\w.-]{3,120})')|Name or service not known|no such host|UnknownHostException: (?<endpoint4>[\w.-]{3,120})|nodename nor servname provided|Could not resolve '(?<endpoint5>[\w.-]{3,120})'/,
    },
    {
        name: 'network',
        kind: 'network-up',
        pattern: /\b(?<errno>ETIMEDOUT|ECONNRESET|EHOSTUNREACH|ENETUNREACH)\b|TLS handshake timeout|[Nn]etwork is unreachable|No route to host|Connection (?:timed out|reset by peer)|The requested URL returned error: 5\d\d|HTTP (?:Error|error|status) ?:? ?5\d\d|\(?50[234]\)?:? (?:Service Unavailable|Server Unavailable|Bad Gateway|Gateway Time-?out)|(?:Read|Connect|Connection) ?timed out|ReadTimeoutError|ConnectTimeoutError|Failed to fetch https?:\/\/\S{1,300}|Unable to connect to (?<endpoint>[\w.-]{3,120}:\S{1,10})|Hash Sum mismatch|(?:RPC failed|fetch-pack: unexpected disconnect|the remote end hung up unexpectedly|early EOF)|Could not transfer artifact .{1,300}|network timeout at: |socket hang up|Operation too slow/,
    },
    {
        name: 'refused',
        kind: 'service-up',
        pattern: /ECONNREFUSED ?(?<endpoint>[\w.:[\]-]{3,80}:\d{2,5})?|dial (?:tcp|udp) (?<endpoint2>\S{1,80}): connect: connection refused|connection to server at "(?<endpoint3>[^"]{1,80})"[^\n]{0,80} failed|could not connect to server|Failed to connect to (?<endpoint4>[\w.-]{1,120} port \d{1,5})|Can't connect to (?:local )?(?:MySQL|MariaDB) server|Communications link failure|MongoServerSelectionError|Connection refused/,
    },
    {
        name: 'checkout',
        kind: 'file-exists',
        pattern: /^(?:##\[error\])?(?:fatal|error): (?:Remote branch (?<file>\S{1,200}) not found|couldn't find remote ref (?<file2>\S{1,200})|reference is not a tree|repository '.{1,300}' not found|clone of '.{1,300}' .{0,60}failed|pathspec '(?<file3>[^']{1,200})' did not match|not our ref|No url found for submodule path '(?<file4>[^']{1,200})'|Fetched in submodule path .{1,200}|Needed a single revision|not a git repository|detected dubious ownership|Unable to create .{1,200}\.lock|bad object|unable to read tree|refusing to merge unrelated|You have not concluded your merge|ambiguous argument|Your local changes to the following files would be overwritten)|^Submodule '.{1,200}' .{0,60}(?:could not|failed)|^Failed to (?:clone|recurse into submodule)|^CONFLICT \(.{1,40}\): |^Automatic merge failed/,
    },
    {
        name: 'no-access',
        kind: 'env-set',
        pattern: /fatal: (?:could not read (?:Username|Password) for '(?<endpoint>[^']{1,200})|Authentication failed for '(?<endpoint2>[^']{1,200})|Could not read from remote repository)|Permission denied \(publickey|Host key verification failed|Permission to \S{1,200} denied to|Bad credentials|Resource not accessible by integration|HTTP 40[13]\b|\b401 Unauthorized|\b403 Forbidden|status code 40[13]\b|(?:npm (?:ERR!|error) code E(?:401|403|NEEDAUTH))|InvalidClientTokenId|ExpiredToken(?:Exception)?\b|AccessDenied\b|Unable to locate credentials|could not find default credentials|denied: (?:permission_denied|requested access)/,
    },
    {
        name: 'not-set',
        kind: 'env-set',
        pattern: /(?<envVar>[A-Z][A-Z0-9_]{2,60}): (?:unbound variable|parameter (?:not set|null or not set))|[Ee]nvironment variables? ['"`$]?(?<envVar2>[A-Z][A-Z0-9_]{2,60})['"`]? (?:is |are )?(?:not (?:set|found|defined)|missing|required|undefined|must be set)|[Mm]issing (?:required )?(?:environment variables?|env(?:ironment)? vars?|secrets?)[: ]{1,3}['"`$]?(?<envVar3>[A-Za-z][\w-]{2,60})|Input required and not supplied: (?<envVar4>[\w-]{1,60})|(?:^|\s)['"`$]?(?<envVar5>[A-Z][A-Z0-9]{1,30}_[A-Z0-9_]{1,40})['"`]? (?:is (?:required|not set|undefined|missing|unset)|must be set)\b/,
    },
    {
        name: 'wrong-version',
        kind: 'tool-present',
        pattern: /Unsupported engine|The engine "[\w-]{1,40}" is incompatible|(?:Package|package) .{1,120} requires a different Python|requires Python ['">=<~!]|Requires-Python|go\.mod requires go >= |invalid go version '|UnsupportedClassVersionError|class file has wrong version|(?:invalid (?:target|source) release|release version \d{1,3} not supported|Unsupported class file major version)|Unsupported major\.minor version|GLIBC(?:XX)?_\S{1,20}' not found|[Ee]xec format error|A compatible (?:installed )?\.NET (?:Core )?SDK .{0,80}not found|NETSDK1045|Your Ruby version is|requires ruby version|rustc \S{1,20} is not supported|requires rustc \S{1,20}|Node\.js version .{1,60} (?:is not supported|required)|requires (?:a )?Node(?:\.js)? (?:version )?[>=^v\d]|Found incompatible|unsupported Java version|Your (?:PHP|Java) version .{0,120}does not (?:satisfy|meet)|requires php [^\s]{1,40} -> your php version/,
    },
    {
        name: 'command-missing',
        kind: 'tool-present',
        pattern: /(?:^|: |line \d{1,6}: )(?<command>[\w./+@-]{1,120}): (?:command not found|not found)$|'(?<command2>[^'\n]{1,120})' is not recognized as an internal|The term '(?<command3>[^'\n]{1,120})' is not recognized|exec: "(?<command4>[^"\n]{1,120})": executable file not found|[Cc]ommand '(?<command5>[^'\n]{1,80})' not found|(?:usr\/bin\/)?env: ['‘]?(?<command6>[\w.-]{1,80})['’]?: No such file|spawn (?<command7>\S{1,120}) ENOENT|Unable to locate executable file: (?<command8>[\w.-]{1,80})|No such file or directory - (?<command9>[a-z][\w.-]{1,60})$|^error: (?:no such (?:sub)?command|toolchain) [`'](?<command0>[\w.+-]{1,80})/,
    },
];


/***/ }),

/***/ 63535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ mypy)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79040);
// mypy, plain and pretty (wrapped, with the code below):
//   src/app/report.py:27:12: error: "Money" has no attribute "cents"  [attr-defined]
//   src/app/report.py:27: note: Consider importing the name instead

const HEAD = /^\s{0,8}(?<path>(?:[A-Za-z]:[\\/])?[^\s:][^:\n]{0,400}\.(?:pyi?|ipynb)):(?<line>\d{1,7}):(?:(?<column>\d{1,6}):)?(?:\d{1,7}:\d{1,6}:)? (?<severity>error|warning|note|info): (?<message>.*)$/;
const CRASH = /^(?:(?<path>[^\s:][^:\n]{0,400}\.pyi?):(?:(?<line>\d{1,7}):)? error: INTERNAL ERROR|mypy: (?:error: )?(?<message>(?:can't |cannot |unrecognized |Missing target|config |invalid ).{0,500}))/i;
const RULE = /^(?<message>.*?)\s{1,4}\[(?<rule>[a-z][a-z0-9-]{1,50})\]$/;
const SUMMARY = /^(?:Found \d+ errors? in|Success: no issues)/;
const FRAME = /^ {4}/;
const WRAPPED_LINES = 8;
function open(context) {
    const found = [];
    let last = null;
    const take = (line) => {
        const said = HEAD.exec(line.text)?.groups ?? CRASH.exec(line.text)?.groups;
        if (said) {
            if (last && belongs(said, last)) {
                last.notes.push(line.text.trim());
                last.end = line.number;
                return;
            }
            if (found.length >= context.limits.findings)
                return;
            last = { said, line, notes: [], frame: [], wrapped: [], pending: [], end: line.number };
            found.push(last);
        }
        else if (last && !goOn(last, line))
            last = null;
    };
    return {
        push: (lines) => lines.forEach(take),
        end: () => ({ findings: found.map((one) => toFinding(one, context)) }),
    };
}
/** A note says more of the error before it when it stands at the same place, or where that error's subject is declared. */
function belongs(said, last) {
    if (said.severity !== 'note' || last.said.severity === 'note')
        return false;
    return ((said.path === last.said.path && said.line === last.said.line) ||
        / defined (?:here|in)\b/.test(said.message ?? '') ||
        /^(?: {2}|def )/.test(said.message ?? ''));
}
function goOn(last, { text, number }) {
    if (SUMMARY.test(text) || number > last.end + WRAPPED_LINES)
        return false;
    if (FRAME.test(text)) {
        last.wrapped.push(...last.pending);
        last.pending = [];
        if (last.frame.length < 6)
            last.frame.push(text);
        last.end = number;
        return true;
    }
    if (last.frame.length || !text.trim() || last.pending.length >= WRAPPED_LINES)
        return false;
    last.pending.push(text.trim());
    return true;
}
function toFinding(one, context) {
    const whole = [one.said.message ?? one.line.text, ...one.wrapped].map((part) => part.trim()).join(' ');
    const coded = RULE.exec(whole);
    const severity = one.said.severity;
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)({
        tool: 'mypy',
        severity: severity === 'note' || severity === 'info' ? 'note' : severity === 'warning' ? 'warning' : 'error',
        rule: coded?.groups?.rule ?? null,
        message: coded?.groups?.message ?? whole,
        detail: [...one.frame, ...one.notes].join('\n'),
        location: one.said.path ? (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .A0)(one.said.path, one.said.line, one.said.column) : null,
        source: { path: context.source, line: one.line.number, endLine: one.end },
        scope: one.line.scope,
    }, context.limits.detailChars);
}
const mypy = {
    name: 'mypy',
    title: 'mypy',
    url: 'https://mypy.readthedocs.io/en/stable/command_line.html#configuring-error-messages',
    family: 'types',
    reads: 'log',
    commands: /\b(?:d?mypy)\b/,
    marks: ['.py:', '.pyi:', '.ipynb:', 'Success: no issues found', 'Found ', 'mypy: '],
    probe: (text) => /\.(?:pyi?|ipynb):\d{1,7}:(?:[\d:]{1,30})? (?:error|warning|note): \S/.test(text) ||
        /^(?:Success: no issues found in \d{1,7} source files?|Found \d{1,7} errors? in \d{1,7} files? \(checked \d{1,7} source files?\))$/m.test(text) ||
        /^mypy: (?:error: )?(?:can't|cannot|unrecognized|Missing target)/m.test(text),
    open,
};


/***/ }),

/***/ 20126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ weigh),
/* harmony export */   y: () => (/* binding */ isEcho)
/* harmony export */ });
/* harmony import */ var _formats_infra_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87202);
// Weighs one line of text that no format knows: how much it looks like the reason of a failure.

const LINE_CHARS = 1_000;
const of = (sort) => ({ sort, points: 0 });
const BLANK = of('blank');
const PLAIN = of('plain');
const MORE = of('more');
const ECHO = of('echo');
const NOISE = of('noise');
/** What programs put before their own words: times, levels, threads, streams. */
const LEAD = /^(?:\[?\d{1,4}[-/:.]\d\d[-/:.]\d\d(?:[T ]\d\d:\d\d:\d\d)?(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?(?: ?[AP]M)?\]?:?\s{1,8}|\[\d{1,9}(?:\.\d{1,9})?s?\] |#\d{1,4} (?:\d{1,5}\.\d{1,3} )?|(?:INFO|DEBUG|WARN|WARNING|NOTICE|TRACE) {1,2}[-:|] {1,2}|\[(?:INFO|info|stdout|stderr|err|out)\] )/;
/** A line of a program's own log, whatever its level. */
const LOGGED = /^\[?(?:\d{4}[-/]\d\d[-/]\d\d[T ])?\d\d:\d\d:\d\d[.,]\d{1,6}\S{0,6}\]? {1,3}(?:\S{1,40} )?\[?(?:error|err|E|warn|fatal|crit\w{0,4})\]?\b/i;
const NOISES = [
    // Shell traces, downloads, progress, packages, caches.
    /^\++ (?!.{0,200}(?:not found|No such))/,
    /^(?:Get|Hit|Ign|Fetched|Selecting|Preparing|Unpacking|Setting up|Processing triggers|Reading (?:package|state)|Building dependency|Collecting|Downloading|Downloaded|Using cached|Requirement already|Installing|Installed|Fetching|Resolving deltas|Receiving objects|Compressing objects|Counting objects|remote: (?:Counting|Compressing|Enumerating|Total)|Retrieving|Pulling|Extracting|Already up[- ]to|Verifying Checksum|Digest: |Status: |Compiling|Copying|Linking|Generating|Updating|Cloning into|Checking out|Uploading|Saved? cache|Restored? cache|Cache (?:hit|saved|restored|not found)|cache uploaded|setting up|store build|changes detected|nothing changed|no cache|Successfully|Creating|Removing|Deleting|Moving|Entering|Leaving|Submodule|HEAD is now)\b/,
    /^\s{0,8}(?:\d{1,3}(?:\.\d{1,2})?% |\[[=#>. -]{6,}\]|[.·]{10,}$|[-=_*~#]{6,}$)/,
    /^(?:npm|yarn|pnpm) (?:notice|info|verbose|silly|timing|http)\b/,
    /^(?:npm )?warn(?:ing)?\b[: ]/i,
    /^\[?(?:WARN|WARNING|warn|warning|W|debug|DEBUG|notice|NOTICE)\]?:? /,
    /^\S{0,200}: (?:warning|note|info): /i,
    /\bdeprecat(?:ed|ion)\b|^\S{1,300}:\d{1,7}: [A-Z]\w{0,40}Warning: /i,
    // What passed.
    /\bTEST-(?:PASS|OK|START|INFO|SKIP|KNOWN-FAIL)\b/,
    /^\s{0,12}(?:ok \d|✓|✔|√|PASS\b|PASSED\b|\[ +(?:OK|RUN|PASSED) +\]|\[ok\])|(?:\.\.\.|…) ?(?:ok|OK|yes|no|done|passed)$|\bPASS(?:ED)?\s{0,4}(?:\[.{0,40}\])?$| \.\.\. ok\b/,
    /\b0 (?:errors?|failures?|failed|failing|problems?|issues?|offenses|fail)\b(?!.{0,80}\b[1-9]\d{0,6} (?:errors?|fail))/i,
    /(?:errors?|failures?|failed)(?: count)?[:=] ?0\b(?!.{0,80}(?:errors?|failures?|failed)[:=] ?[1-9])/i,
    // Names and settings that only hold the word.
    /^\s{0,8}[\w.-]{0,60}(?:fail[_-]?fast|on[_-]?(?:error|fail\w{0,4})|error[_-]?(?:log|level|page|handler))\b\s{0,4}[:=]/i,
    /^(?:-W\S+|-f\S+|cc|gcc|g\+\+|clang|clang\+\+|c\+\+|rustc|javac|ar|ld|libtool|\/\S*\/(?:cc|gcc|g\+\+|clang\+?\+?|ld))\s.{40,}/,
];
/** Lines that only say that something above failed. */
const ECHOES = [
    /^(?:\S{1,80}[/\\])?(?:g|b|n|mingw32-)?make(?:\[\d{1,4}\])?: \*{3} .{0,400}(?:Error \d|Waiting for|Terminated)/,
    /^(?:\S{1,200}:\d{1,6}: )?recipe for target '.{1,200}' failed/,
    /^(?:make|gmake)(?:\[\d{1,4}\])?: (?:Leaving|Entering|Target|\*\*\* Deleting)/,
    /^npm (?:ERR!|error)\s{0,4}(?:A complete log|\s{4,}\/|This is probably not|There is likely|Test failed|Exit status|Failed at the|code ELIFECYCLE|errno \d|Lifecycle script|Make sure you|If you|Tell the author|You can get|Or if|not with npm|file \/|node -v|command (?:failed|sh)|path |workspace |location |in workspace|signal |argv |System |cwd |Linux |Darwin |npm {1,2}v|\S+@\S+ \S+: `)/,
    /^npm (?:ERR!|error)\s{0,4}$/,
    /^(?:error|ERROR|Error):? (?:Command failed with (?:exit code|signal)|Command exited with|Process completed|script .{1,80} exited|Process exited|An unexpected error occurred: "Command failed)/,
    /^(?:info Visit https|error An unexpected error occurred|\s{0,4}ELIFECYCLE|\s{0,4}ERR_PNPM_RECURSIVE)/,
    /^(?:Command|Process|Script|Task|Recipe|Job|Build|Build step|The command|Shell command|Program|Step)\b.{0,300}\b(?:exited|failed|terminated|returned|finished)(?: with)?(?: an?)?(?: (?:non-zero|error))?(?: exit)?(?: (?:status|code|value|error))?:? ?\(?-?\d{1,5}\)?\.?$/i,
    /^(?:exit (?:status|code)|returned?(?: code)?|status|Got exit code|Exited with(?: code)?|Exit code)[:= ]{1,3}-?\d{1,5}\.?$/i,
    /^(?:\*{3} )?(?:\[?ERROR\]? {0,3})?(?:BUILD|Build|Compilation|Tests?|Some tests|CMake build|Job|Run|Check|Lint(?:ing)?|Installation) (?:FAILED|failed|FAILURE|failure|completed unsuccessfully|unsuccessful)[.!]{0,3}(?: in .{0,60})?$/,
    /^(?:To see the full (?:log|stack)|Re-run |Rerun |Run with `?RUST_BACKTRACE|note: [Rr]un with|Use --trace|See full trace|\(See full trace|For more (?:information|details)|See (?:above|the log)|\[Help \d\]|Try(?:ing)? (?:again|running)|Stopping|Cleaning up|Shutting down|Tasks: TOP|Run tests? with|\* (?:Try|Get more help)|Get more help|> Run with --)/i,
    /^(?:FAILED|FAILURE|FAIL|ERROR|Failure|Failed|failed)[.!:]{0,3}$/,
    /^(?:(?:error|ERROR|note): {1,2})?(?:subprocess-exited-with-error|metadata-generation-failed|Failed building wheel|failed to run custom build command|This error originates from a subprocess|could not compile|aborting due to|build failed)/,
    /\b(?:one or more|some|all|at least one|\d{1,7}) (?:\w{1,20} )?(?:tests?|checks?|files?|jobs?|tasks?|commands?|specs?|examples?|builds?|modules?|targets?|suites?|hooks?|steps?)(?: (?:have|has))? (?:failed|failing|were unable|did not)\b/i,
    /^\s{0,4}(?:\w{1,30} ){0,3}tests? failed(?: with (?:error|code|status)[: ]{1,3}\d{1,5})?\.?$/i,
    /^(?:\S{1,80}: ?)?(?:ERROR: )?\w{1,30} failed while processing \S|^\*\* (?:TEST|BUILD|ARCHIVE|ANALYZE)\b.{0,30}FAILED \*\*|^Failing tests:$|^Result: FAIL|^Test Summary Report|^\s{0,4}Non-zero exit status|^FAILED \((?:failures|errors)=/,
];
/** That a command or an action of a step failed, which the runner says of every step that did. */
const OUTCOME = /^(?:Error: )?(?:Process completed with exit code|.{0,300}(?:failed with exit code|exited with code|returned exit code) '?-?\d|The process '.{1,400}' failed|Process '.{1,200}' (?:failed|exited)|Executing the custom container implementation failed|Command failed: |PowerShell exited with code|Bash (?:exited with code|wrote one or more lines)|Docker (?:run|build) failed with exit code|Unhandled error: Error: The process)/;
/** A list's entry or a sentence of prose: its words speak of something else. */
const LISTED = /^\s{0,12}(?:\d{1,6}\. |[-*•] |['"]\S{1,80}['"] )|https?:\/\/\S{8}.{0,600}(?: {2}|'$)|^\t'/;
const FRAME = /^\s{1,40}at (?:\S.{0,300}[(:]|\S{3,})|^\s{0,8}File "[^"]{1,400}", line \d|^\s{0,8}#\d{1,4}:? (?!\d{1,5}\.\d{1,3} |ERROR|CANCELED|\[)|^\s{0,12}\.{3} \d{1,4} (?:more|common)|^\s{2,20}from \S{1,300}:\d|^\S{1,300}:\d{1,6}:in [`']|^\s{0,8}\d{1,3}: 0x[0-9a-f]|^\t[\w./-]{1,300}\.go:\d|^goroutine \d|^stack traceback:|^\s{2,12}\S{1,200}:\d{1,6}: (?:in|anonymous|\w)/;
const GOES_ON = /^(?:\s{2,}\S|\t|\s?[|│╭╰┆·>^~]|[-+@=]{1,3}(?: |$)|\d{1,5} ?\||\.{3}$|E {2,}|(?:Expected|Received|Actual|Got|Want|Reason|Details|Hint|HINT|Note|note|help| {2}=|Caused by|expected|actual|got|Message|Stack|Location|Searched|code|stdout|stderr|left|right|where|required|found)\b.{0,4}[:=])/;
/** From the surest to the vaguest; the first that fits counts. */
const HEADS = [
    {
        points: 10,
        pattern: /^Traceback \(most recent call last\)|\b[Pp]anic(?:ked at |: )|^(?:Exception|Error) in thread|^Unhandled (?:exception|promise|rejection)|\bUncaught (?:exception|\w{0,40}Error)|^\*\* \((?:\w{1,60}\.){0,4}\w{1,60}\)|^rake aborted!|(?:Address|Thread|Memory|Leak|UndefinedBehavior)Sanitizer: (?!true|false|\d)|: Assertion .{1,400} failed|^Assertion failed|\bSegmentation fault\b|\(core dumped\)|^PANIC\b|\bSIG(?:SEGV|ABRT|BUS|ILL|FPE)\b|INTERNAL COMPILER ERROR|internal compiler error|\bTEST-UNEXPECTED-|\bPROCESS-CRASH\b/,
    },
    {
        points: 9,
        pattern: /^(?:[^\s:]{1,160}: ?){0,3}(?:fatal(?: error)?|FATAL(?: ERROR)?|error|Error|ERROR)(?:\[[\w:-]{1,40}\]|\(\w{1,20}\)| [A-Z]{1,6}\d{2,6})?[:!] ?\S/,
    },
    { points: 9, pattern: /^\s{0,4}(?:[\w$]{1,80}[.:]{1,2}){0,8}[A-Z]\w{0,80}(?:Error|Exception|Failure|Fault|NotFound|Interrupt)\b(?:: |:$|$| \()/ },
    {
        points: 9,
        pattern: /^\s{0,8}(?:not ok \d|✖|✗|✘|❌|×(?= )|⨯|🚨|FAIL(?:ED|URE)?\b[:!\]]? {0,4}\S|\[ {1,2}FAILED {1,2}\]|\[FAIL(?:ED)?\]|\[ERROR\]|\[error\]|\[!\]|ERR!|!!! |E {3}\S|--- FAIL: |\*{3} FAILED|\d{1,4}\) (?:Failure|Error|test |\S.{0,200}(?:Test|Spec|Tests)\b)|At \S.{0,300}:\d{1,6} char:\d)/u,
    },
    {
        points: 8,
        pattern: /\b(?:fatal error|FATAL ERROR|ERROR|FATAL)\b[: \]|-]|(?:^|[\s:(\]])[Ee]rror: \S|\bhas failed\b|\bFAILED\b|\.\. ?(?:ERROR|FAILED|FAILURE|NOK|failed|error)$|\bFAIL: |\bFAIL\b/,
    },
    {
        points: 7,
        pattern: /^Caused by: |^npm (?:ERR!|error) |\bundefined reference to\b|\bNo such file or directory\b|\b(?:command )?not found$|\bPermission denied\b|\bunbound variable\b|\bConnection (?:refused|reset|timed out|error)|\bcannot (?:find|open|stat|access|load|import|resolve|allocate|be)\b|[Cc]an(?:'t|not) \w|\b[Cc]ould not \w|\b[Uu]nable to \w|\b[Uu]n(?:recognized|known) (?:option|argument|command|flag|key|type|host|revision|subcommand)|\bflag provided but not defined\b|\bNo \w{1,30} found\b|\bno such \w|\bInvalid \w|\binvalid \w{1,30}\b|\bout of memory\b|\b[Tt]imed? ?out\b|\bexceed(?:s|ed)\b|\bmore than the\b.{0,40}\bmaximum\b|\bdoes(?: not|n't) (?:exist|match|compile|have)|\b[Mm]issing \w|\bis missing\b|\bseems to be missing\b|\bnot in order\b|\bMismatch|mismatch\b|\brejected\b|\brefus(?:ed|ing|es)\b|\bunexpected (?!\d)\w|\bUnexpected \w|\bnot (?:available|supported|allowed|permitted|defined|valid|formatted|up to date|accessible|satisf\w{1,6})\b|\bfailed[.:] {1,2}\S|\bbut (?:it |they )?(?:does(?:n't| not)|did(?:n't| not)|is(?:n't| not)|was(?:n't| not)?|were|got|found|received)\b/,
    },
    {
        points: 6,
        pattern: /^diff --git |^--- (?:a\/|Expected|\S{1,200}\t\d{4}-)|^Files .{1,400} differ$|^[Pp]lease (?:run|fix|commit|update|add)|\bmust (?:be|have|not)\b|^(?:\d{1,5} )?(?:[Ii]ssues?|[Pp]roblems?|[Vv]iolations?|[Oo]ffenses?|Errors?|Failures?|Failed \w{1,20}|FAILURES?|ERRORS?)(?: :-?\(| found.{0,40}|:| \(\d{1,5}\))\s{0,4}$/,
    },
    {
        points: 5,
        pattern: /\b(?:[Ff]ailed|FAILED)\b|\b[Ff]ailure\b|\bexception\b|\bException\b|\berrors?\b|\bErrors?\b|\baborted\b|\b[Kk]illed\b|\bdenied\b|\bbroken\b|\bconflicts?\b|\bexpected\b|\bviolat\w{1,5}\b|\bbad \w/,
    },
];
/** A word of every head: what has none of them is not looked at closer. */
const KEY = /error|\berr\b|err!|fail|exception|fatal|panic|traceback|abort|assert|core dumped|fault\b|sanitizer|unexpected|crash|refus|denied|cannot|can['’]t|could ?n|does(?:n['’]t| not)|unable|un(?:known|recogni|bound|defined|supported|available|handled|caught)|\bnot (?:found|in |available|supported|allowed|permitted|defined|valid|formatted|up |accessible|satis|set|known|enough|our|order|yet|trusted|resolve)|\b(?:is|are) not\b|\bno \w|invalid|missing|mismatch|conflict|broken|killed|reject|time[d-]? ?out|exceed|\bmust\b|please |violat|differ$|^diff --git|^--- |out of (?:memory|disk|date|space)|too many|toomany|^\s{0,8}(?:✖|✗|✘|❌|×|⨯|🚨|\[!\]|!!!|\d{1,4}\) )|issues?\b|problems?\b|offenses|^\*\* |^at |sig(?:segv|abrt|bus|ill|fpe|kill|term)|more than the|requires?\b|\bbad |certificate|cert_|\bssl|rate limit|\b(?:http|status).{0,12}[45]\d\d|\b(?:50[234]|40[13]|429)\b|\be(?:conn|no|timed|ai_|host|net|mf|nf)\w|memory|quota|credential|oom[-_ ]|dubious|incompatible|glibc|spawn |hang up|interrupt|expected|required|unset|pubkey|handshake|expkey|imagepull|pull|token|sum mismatch|early eof|too slow|^fatal|clone of|merge|bound variable|exec format|ld terminated|nodename|wrong version/iu;
/** Weighs a line. Linear in its first 1,000 characters. `isOpen` tells whether it could go on with something. */
function weigh(text, isOpen) {
    const line = text.length > LINE_CHARS ? text.slice(0, LINE_CHARS) : text;
    if (!line.trim())
        return BLANK;
    if (line.startsWith('##['))
        return weighRunner(line);
    const isTold = KEY.test(line);
    if (!isTold && !isOpen)
        return PLAIN;
    // A document on one line is no log.
    if (text.length > LINE_CHARS && /^\s{0,8}[[{<]/.test(text))
        return NOISE;
    const said = line.replace(LEAD, '');
    if (ECHOES.some((pattern) => pattern.test(said)))
        return ECHO;
    if (FRAME.test(line))
        return MORE;
    if (NOISES.some((pattern) => pattern.test(said)))
        return NOISE;
    const points = isTold ? trusted(line, said) : 0;
    if (points)
        return { sort: 'head', points };
    return GOES_ON.test(line) ? MORE : PLAIN;
}
/** What GitHub's runner says itself: its errors are somebody's, its other lines nobody's. */
function weighRunner(line) {
    if (!line.startsWith('##[error]'))
        return NOISE;
    return isEcho(line.slice(9)) ? ECHO : { sort: 'head', points: 8 };
}
/** The points of a line, none where its place makes its words doubtful. */
function trusted(line, said) {
    const points = pointsOf(said);
    // A program under test logs errors that its tests expect.
    if (points > 6 && points < 10 && LOGGED.test(line))
        return 6.5;
    // What is indented is said of the line above, unless it is sure of itself.
    if (points < 8 && /^\s{4}/.test(line))
        return 0;
    return points < 7 && LISTED.test(said) ? 0 : points;
}
function pointsOf(said) {
    const surest = HEADS[0]?.pattern.test(said) ? 10 : 0;
    if (surest)
        return surest;
    if (_formats_infra_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .INFRA_RULES */ .L.some(({ pattern }) => pattern.test(said)))
        return 9;
    return HEADS.find(({ pattern }) => pattern.test(said))?.points ?? 0;
}
/** True for a message that only repeats that something failed. */
function isEcho(message) {
    const said = message.slice(0, LINE_CHARS);
    return OUTCOME.test(said) || ECHOES.some((pattern) => pattern.test(said));
}


/***/ }),

/***/ 22127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ perScope)
/* harmony export */ });
/* unused harmony export mergeParts */
// Reads what several packages printed between one another: one reader per scope, one reading of all.
const MAX_SCOPES = 500;
/** Wraps `open` so that each scope has its own reader, because the lines of packages interleave and each package runs the tool anew. */
function perScope(open) {
    return (context) => {
        const readers = new Map();
        const readerOf = (scope) => {
            const key = readers.size < MAX_SCOPES || readers.has(scope) ? scope : null;
            const known = readers.get(key);
            if (known)
                return known;
            const reader = open(context);
            readers.set(key, reader);
            return reader;
        };
        return {
            push(lines) {
                for (const run of runsOf(lines))
                    readerOf(run[0]?.scope ?? null).push(run);
            },
            end: async () => mergeParts(await Promise.all([...readers.values()].map((reader) => reader.end())), context),
        };
    };
}
function runsOf(lines) {
    const runs = [];
    let from = 0;
    for (let at = 1; at <= lines.length; at++) {
        if (at < lines.length && lines[at]?.scope === lines[from]?.scope)
            continue;
        runs.push(from === 0 && at === lines.length ? lines : lines.slice(from, at));
        from = at;
    }
    return runs;
}
/** One part of several: findings in the order of their lines, counts summed where any is known. */
function mergeParts(parts, context) {
    const [first] = parts;
    if (first && parts.length === 1)
        return first;
    return {
        ...first,
        findings: parts.flatMap((part) => part.findings).sort((a, b) => a.source.line - b.source.line),
        passed: sum(parts.map((part) => part.passed)),
        failed: sum(parts.map((part) => part.failed)),
        skipped: sum(parts.map((part) => part.skipped)),
        passedTests: parts.flatMap((part) => part.passedTests ?? []).slice(0, context.limits.outcomes),
        truncated: parts.some((part) => part.truncated),
        notRun: parts.flatMap((part) => part.notRun ?? []),
        notes: parts.flatMap((part) => part.notes ?? []),
    };
}
function sum(counts) {
    const known = counts.filter((count) => count != null);
    return known.length ? known.reduce((total, count) => total + count, 0) : null;
}


/***/ })

};
