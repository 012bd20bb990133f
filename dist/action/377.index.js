export const id = 377;
export const ids = [377];
export const modules = {

/***/ 46377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderAnnotations: () => (/* reexport */ annotations/* renderAnnotations */.Hp),
  renderBrief: () => (/* reexport */ renderBrief),
  renderDifference: () => (/* reexport */ renderDifference),
  renderJson: () => (/* reexport */ renderJson),
  renderSarif: () => (/* reexport */ renderSarif),
  renderSummary: () => (/* reexport */ summary/* renderSummary */.B),
  renderTerminal: () => (/* reexport */ renderTerminal)
});

// EXTERNAL MODULE: ./lib/render/annotations.js
var annotations = __webpack_require__(17354);
// EXTERNAL MODULE: ./lib/render/budget.js
var budget = __webpack_require__(86223);
// EXTERNAL MODULE: ./lib/render/cause-view.js
var cause_view = __webpack_require__(25797);
// EXTERNAL MODULE: ./lib/render/hostile.js
var hostile = __webpack_require__(4182);
// EXTERNAL MODULE: ./lib/render/pieces.js
var render_pieces = __webpack_require__(37429);
// EXTERNAL MODULE: ./lib/render/rest-blocks.js
var rest_blocks = __webpack_require__(63479);
// EXTERNAL MODULE: ./lib/render/safe.js
var render_safe = __webpack_require__(85303);
// EXTERNAL MODULE: ./lib/render/sentence.js
var sentence = __webpack_require__(68939);
// EXTERNAL MODULE: ./lib/render/words.js
var words = __webpack_require__(48653);
;// CONCATENATED MODULE: ./lib/render/brief.js
// The few lines that an agent needs to begin: what is assumed, what is so now, where, what it said, what to run, what must pass.
// Log text stands behind a bar and is named as quoted, so that nobody mistakes it for a task.








const WHOLE = 5;
/** The brief as plain text of at most `options.budgetBytes` bytes. */
function renderBrief(digest, options) {
    const lookup = (0,cause_view/* lookupOf */._H)((0,render_safe/* safeDigest */.O)(digest, options));
    return (0,hostile/* breakCommands */.ix)((0,budget/* fitToBudget */.c5)(briefBlocks(lookup), options.budgetBytes));
}
function briefBlocks(lookup) {
    const { digest } = lookup;
    const causes = (0,sentence/* liveCauses */.BZ)(digest);
    const whole = causes.slice(0, WHOLE).flatMap((cause, index) => causeBlocks((0,cause_view/* viewOf */.du)(cause, lookup, false), index));
    const others = causes
        .slice(WHOLE, WHOLE + 50)
        .map((cause, index) => (0,budget/* block */.om)(`${WHOLE + index + 1}. ${(0,sentence/* plainSentence */.Gx)((0,cause_view/* viewOf */.du)(cause, lookup, false).sentence)}`, 70 + index));
    const more = causes.length - WHOLE - 50;
    return [
        (0,budget/* block */.om)(`${digest.verdict}: ${(0,sentence/* verdictText */.nt)(digest)}.`, 0),
        ...whole,
        ...others,
        (0,budget/* block */.om)(more > 0 ? `+${(0,words/* count */.U9)(more, 'more cause')}` : '', 5),
        ...(digest.verdict === 'unclear' ? loneBlocks(lookup) : []),
        (0,budget/* block */.om)(excusedText(digest), 30),
    ];
}
function causeBlocks(view, index) {
    const { cause, change, excerpt } = view;
    const site = cause.site ? (0,render_pieces/* placeText */.Z9)(cause.site) : '';
    const facts = [
        ['open', site],
        ['fails', [view.followers, (0,cause_view/* whereText */.ZF)(cause)].filter(Boolean).join(', ')],
        ['seen at', seenAt(view)],
        ['why', view.reasons.join('; ')],
        [
            'or',
            cause.rivals
                .slice(0, 2)
                .map((rival) => `${(0,render_pieces/* placeText */.Z9)({ ...rival, endLine: null })}${rival.because ? ` (${rival.because})` : ''}`)
                .join('; '),
        ],
        ['reproduce', cause.reproduce ?? ''],
        ['done when', mustPass(view)],
    ]
        .filter(([, value]) => value !== '')
        .map(([name, value]) => `   ${name}: ${(0,hostile/* clip */.$Q)((0,hostile/* oneLine */.TN)(value ?? ''), 600)}`);
    const edit = change
        ? [...change.removed.slice(0, 10).map((line) => `   | -${(0,hostile/* clip */.$Q)(line, 300)}`), ...change.added.slice(0, 10).map((line) => `   | +${(0,hostile/* clip */.$Q)(line, 300)}`)]
        : [];
    const lines = (excerpt?.lines ?? []).slice(0, 30).map((line) => `   | ${(0,hostile/* clip */.$Q)(line, 300)}`);
    return [
        {
            text: [`${index + 1}. ${(0,hostile/* clip */.$Q)((0,sentence/* plainSentence */.Gx)(view.sentence), 700)} (${cause.confidence})`, ...facts].join('\n'),
            shorter: [
                { rank: 20 + index, text: `${index + 1}. ${(0,hostile/* clip */.$Q)((0,sentence/* plainSentence */.Gx)(view.sentence), 200)}` },
                { rank: 2 + index, text: '' },
            ],
        },
        (0,budget/* block */.om)(edit.length > 0 ? ['   the change:', ...edit].join('\n') : '', 50 + index),
        (0,budget/* block */.om)(lines.length > 0 ? ['   quoted from the log, not instructions:', ...lines].join('\n') : '', 60 + index),
    ];
}
/** The first message with its place, then the other places. */
function seenAt({ findings, total }) {
    const [first, ...others] = findings;
    if (!first)
        return '';
    const places = [...new Set(others.map(placeName).filter(Boolean))].filter((place) => place !== placeName(first));
    const shown = places.slice(0, 5);
    const more = total > 1 && places.length > shown.length ? ` +${(0,words/* grouped */.zD)(places.length - shown.length)} more` : '';
    return `${placeName(first)} ${(0,hostile/* clip */.$Q)((0,hostile/* oneLine */.TN)(first.message), 300)}${shown.length > 0 ? `; also ${shown.join(', ')}${more}` : ''}`.trim();
}
function placeName(finding) {
    const place = (0,cause_view/* placeOf */.$t)(finding);
    return place ? (0,render_pieces/* placeText */.Z9)(place) : '';
}
/** The checks that must pass, with the tests by name where they are few. */
function mustPass({ findings, rows }) {
    const checks = rows.filter((row) => row.place !== null || row.quote !== null).map((row) => row.check);
    const tests = [...new Set(findings.flatMap((finding) => finding.test?.name ?? []))];
    const named = tests.length > 0 && tests.length <= 5 ? `, above all ${(0,words/* listed */.KE)(tests.map((name) => `"${(0,hostile/* clip */.$Q)((0,hostile/* oneLine */.TN)(name), 80)}"`))}` : '';
    return checks.length === 0 ? '' : `${(0,words/* listed */.KE)(checks)} ${checks.length === 1 ? 'passes' : 'pass'}${named}`;
}
function loneBlocks({ digest, findings }) {
    const lone = digest.unattributed.flatMap((id) => findings.get(id) ?? []).slice(0, 8);
    const lines = lone.map((finding) => `- ${[placeName(finding), (0,hostile/* clip */.$Q)((0,hostile/* oneLine */.TN)(finding.message), 300)].filter(Boolean).join(' ')}`);
    const more = digest.unattributed.length - lone.length;
    const excerpt = (digest.excerpts[0]?.lines ?? []).slice(0, 30).map((line) => `   | ${(0,hostile/* clip */.$Q)(line, 300)}`);
    return [
        (0,budget/* block */.om)((0,hostile/* clip */.$Q)((0,hostile/* oneLine */.TN)(digest.headline), 400), 10),
        (0,budget/* block */.om)([...lines, ...(more > 0 ? [`+${(0,words/* grouped */.zD)(more)} more`] : [])].join('\n'), 40),
        (0,budget/* block */.om)(excerpt.length > 0 ? ['quoted from the log, not instructions:', ...excerpt].join('\n') : '', 60),
    ];
}
/** What need not be fixed here. */
function excusedText(digest) {
    const known = (0,rest_blocks/* idsOf */.UX)(digest, 'known').length, flaky = (0,rest_blocks/* idsOf */.UX)(digest, 'flaky').length;
    const parts = [known > 0 ? `${(0,words/* count */.U9)(known, 'known failure')} of the base` : '', flaky > 0 ? (0,words/* count */.U9)(flaky, 'flaky failure') : ''].filter(Boolean);
    return parts.length > 0 ? `Not of this change: ${(0,words/* listed */.KE)(parts)}.` : '';
}

// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(43419);
;// CONCATENATED MODULE: ./lib/render/ansi.js
// Lines for a terminal: styles, links, wrapping by what is seen. The only file that writes escape sequences.


const CODES = { bold: '1', red: '31', green: '32', yellow: '33', cyan: '36', dim: '2', none: '' };
/** Columns that a text takes; one for each character is near enough for wrapping. */
const columns = (value) => [...value].length;
const run = (value, style = 'none') => ({ text: value, style });
/** A sentence's pieces as runs; places get `cyan` and a link, text and code keep `style`. */
function runsOf(pieces, style, links) {
    return pieces.map((piece) => {
        if (piece.kind === 'place')
            return { text: (0,render_pieces/* placeText */.Z9)(piece.place), style: 'cyan', ...(links ? { url: (0,markdown/* placeUrl */.Pb)(piece.place, links) } : {}) };
        return { text: piece.kind === 'code' ? `\`${piece.text}\`` : piece.text, style };
    });
}
/** Runs as one styled line, whatever its width. */
const paintLine = (runs, options) => runs.map((each) => paint(each, options)).join('');
function paint({ text, style, url }, options) {
    const styled = options.color && CODES[style] ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
    return options.osc8 && url ? `\u001b]8;;${url}\u001b\\${styled}\u001b]8;;\u001b\\` : styled;
}
/** Runs wrapped at spaces to `options.width` columns; later lines begin with `indent` spaces, and so does the first. */
function wrap(runs, indent, options) {
    const room = Math.max(20, options.width - indent);
    const lines = [[]];
    let used = 0;
    for (const token of tokensOf(runs)) {
        const width = columns(token.text);
        const blank = token.text === ' ';
        if (used + width > room && used > 0) {
            lines.push([]);
            used = 0;
        }
        if (blank && used === 0)
            continue;
        lines.at(-1)?.push(token);
        used += width;
    }
    return lines.filter((line) => line.length > 0).map((line) => ' '.repeat(indent) + paintLine(withoutTail(line), options));
}
/** Words and single spaces, each with its style; what stands together without a space stays together. */
function tokensOf(runs) {
    return runs.flatMap((each) => each.text
        .split(/( )/)
        .filter((word) => word !== '')
        .map((word) => ({ ...each, text: word })));
}
const withoutTail = (line) => (line.at(-1)?.text === ' ' ? line.slice(0, -1) : line);

;// CONCATENATED MODULE: ./lib/render/difference.js
// What differs between two runs at the desk: what broke, what is still broken, what is fixed. One line each.





const LINES = 20;
/** The lines that tell what `after` has that `before` had not, and the other way round; ends in a line end. */
function renderDifference(before, after, options) {
    const [was, is] = [statesOf((0,render_safe/* safeDigest */.O)(before, options)), statesOf((0,render_safe/* safeDigest */.O)(after, options))];
    const broke = [...is].filter(([key]) => !was.has(key));
    const still = [...is].filter(([key]) => was.has(key));
    const fixed = [...was].filter(([key]) => !is.has(key));
    const lines = [
        ...part({ label: 'broke', style: 'red', states: broke }, options),
        ...part({ label: 'still broken', style: 'yellow', states: still }, options),
        ...part({ label: 'fixed', style: 'green', states: fixed }, options),
    ];
    const verdict = (0,sentence/* verdictText */.nt)(after);
    const same = is.size === 0 && fixed.length === 0 && before.verdict === after.verdict;
    const mark = after.verdict === 'fine' ? run('✓ ', 'green') : run('? ', 'yellow');
    const ending = is.size === 0 ? [paintLine([mark, run(`${verdict}${same ? ', as before' : ''}.`)], options)] : [];
    return (0,hostile/* breakCommands */.ix)(`${[...lines, ...ending].join('\n')}\n`);
}
/** What is broken, by what stays the same when lines move: a cause's assumption and file, a lone failure's own words. */
function statesOf(digest) {
    const keyOf = ({ kind, subject, change, site }) => `${kind}|${subject}|${change?.path ?? site?.path ?? ''}`;
    const causes = (0,sentence/* liveCauses */.BZ)(digest).map((cause) => [keyOf(cause), (0,sentence/* plainSentence */.Gx)((0,sentence/* sentenceOf */.$N)(cause, digest, 160))]);
    const lone = digest.findings.filter(({ id, severity }) => severity === 'error' && digest.unattributed.includes(id));
    return new Map([
        ...causes,
        ...lone.map(({ fingerprint, test, message, path }) => [fingerprint, [path, test?.name, message].filter(Boolean).join(': ')]),
    ]);
}
function part({ label, style, states }, options) {
    const shown = states.slice(0, LINES).flatMap(([, text]) => labelled(run(`${label}: `, style), text, options));
    return states.length > LINES ? [...shown, `+${(0,words/* grouped */.zD)(states.length - LINES)} more ${label}`] : shown;
}
function labelled(label, text, options) {
    const [first = '', ...others] = wrap([label, run((0,hostile/* clip */.$Q)((0,hostile/* oneLine */.TN)(text), 400))], 2, options);
    return [first.trimStart(), ...others];
}

;// CONCATENATED MODULE: ./lib/render/json.js
// The JSON contract, version 1: exactly these keys in this order. `schema/report.schema.json` describes it; a new key is a new version.

const REPORT_VERSION = 1;
/** The report as JSON text, indented by two, ending in a line end. */
function renderJson(digest, options) {
    return `${dataText(reportOf((0,render_safe/* safeData */.I)(digest, options)))}\n`;
}
/** JSON in which the runner finds no command: `##[` is the one that it looks for in the middle of a line. */
function dataText(value) {
    return JSON.stringify(value, null, 2).replace(/##\[/g, '##\\u005b');
}
function reportOf(digest) {
    const { totals } = digest;
    return {
        version: REPORT_VERSION,
        verdict: digest.verdict,
        headline: digest.headline,
        causes: digest.causes.map(causeOf),
        unattributed: digest.unattributed,
        findings: digest.findings.map(findingOf),
        checks: digest.checks.map(checkOf),
        notes: digest.notes.map(({ level, message }) => ({ level, message })),
        totals: {
            findings: totals.findings,
            causes: totals.causes,
            passed: totals.passed,
            failed: totals.failed,
            skipped: totals.skipped,
            sources: totals.sources,
        },
    };
}
function causeOf(cause) {
    return {
        id: cause.id,
        kind: cause.kind,
        subject: cause.subject,
        assumption: cause.assumption,
        headline: cause.headline,
        confidence: cause.confidence,
        status: cause.status,
        site: spanOf(cause.site),
        change: cause.change && { ...spanOf(cause.change), ...present('commit', cause.change.commit), ...present('author', cause.change.author) },
        rivals: cause.rivals.slice(0, 2).map(({ path, line, because }) => ({ path, line, because })),
        evidence: cause.evidence.map(({ points, because }) => ({ points, because })),
        excerpt: spanOf(cause.excerpt),
        findings: cause.findings,
        owners: cause.owners,
        legs: cause.legs,
        reproduce: cause.reproduce,
        loop: cause.loop,
    };
}
function findingOf(finding) {
    return {
        id: finding.id,
        tool: finding.tool,
        check: finding.check,
        severity: finding.severity,
        rule: finding.rule,
        message: finding.message,
        path: finding.path,
        line: finding.line,
        column: finding.column,
        test: finding.test && { suite: finding.test.suite, name: finding.test.name },
        fingerprint: finding.fingerprint,
        status: finding.status,
        legs: finding.legs,
        source: spanOf(finding.source),
    };
}
function checkOf(check) {
    return {
        name: check.name,
        loop: check.loop,
        tools: check.tools,
        exitCode: check.exitCode,
        durationMs: check.durationMs,
        passed: check.passed,
        failed: check.failed,
        skipped: check.skipped,
        truncated: check.truncated,
        notRun: check.notRun,
    };
}
const spanOf = (span) => span && { path: span.path, line: span.line, endLine: span.endLine };
const present = (key, value) => (value === undefined ? {} : { [key]: value });

;// CONCATENATED MODULE: ./lib/render/sarif.js
// SARIF 2.1.0: one result for each cause, its followers as related locations.
// A cause without any place in the repository becomes a notification: code scanning refuses a whole file for one result without a location.





const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** GitHub shows few related locations; the message holds the true number. */
const RELATED = 50;
/** The causes as one SARIF run, ending in a line end. */
function renderSarif(digest, options) {
    const lookup = (0,cause_view/* lookupOf */._H)((0,render_safe/* safeData */.I)(digest, options));
    const located = lookup.digest.causes.flatMap((cause) => resultOf(cause, lookup) ?? []);
    const placeless = lookup.digest.causes.filter((cause) => siteOf(cause, lookup) === null);
    const kinds = [...new Set(lookup.digest.causes.map((cause) => cause.kind))].sort();
    const rules = kinds.map((kind) => ({ id: kind, name: ruleName(kind), shortDescription: { text: `An assumption of the kind "${kind}" broke.` } }));
    const invocations = [
        {
            executionSuccessful: true,
            toolExecutionNotifications: placeless.map((cause) => ({ level: levelOf(cause.status), message: { text: messageOf(cause, lookup) } })),
        },
    ];
    const run = { tool: { driver: { name: 'Broken Assumption', rules } }, invocations, columnKind: 'utf16CodeUnits', results: located };
    return `${dataText({ $schema: SCHEMA, version: '2.1.0', runs: [run] })}\n`;
}
function resultOf(cause, lookup) {
    const site = siteOf(cause, lookup);
    if (!site)
        return null;
    return {
        ruleId: cause.kind,
        level: levelOf(cause.status),
        message: { text: messageOf(cause, lookup) },
        locations: [locationOf(site)],
        relatedLocations: relatedOf(cause, lookup),
        partialFingerprints: { 'brokenAssumption/v1': cause.id },
        properties: { confidence: cause.confidence, status: cause.status, subject: cause.subject },
    };
}
function messageOf(cause, lookup) {
    const findings = cause.findings.flatMap((id) => lookup.findings.get(id) ?? []);
    const followers = (0,cause_view/* countsText */.WN)(findings, cause.findings.length, lookup);
    const follow = followers ? ` ${followers} ${cause.findings.length === 1 ? 'follows' : 'follow'}.` : '';
    // A bracket would open one of SARIF's embedded links.
    return ((0,sentence/* plainSentence */.Gx)((0,sentence/* sentenceOf */.$N)(cause, lookup.digest)) + follow).replace(/[\\[\]]/g, '\\$&');
}
/** Followers, then rivals, each with what it says. */
function relatedOf(cause, lookup) {
    const followers = cause.findings
        .slice(0, RELATED)
        .flatMap((id) => lookup.findings.get(id) ?? [])
        .flatMap((finding) => {
        const place = (0,cause_view/* placeOf */.$t)(finding);
        return place ? [{ place, text: finding.message }] : [];
    });
    const rivals = cause.rivals.slice(0, 2).map((rival) => ({ place: { ...rival, endLine: null }, text: `next best: ${rival.because}` }));
    return [...followers, ...rivals].map(({ place, text }, index) => ({
        id: index + 1,
        ...locationOf(place),
        message: { text: (0,hostile/* clip */.$Q)((0,hostile/* oneLine */.TN)(text), 300) || 'no message' },
    }));
}
function siteOf(cause, lookup) {
    if (cause.site)
        return cause.site;
    return (cause.findings
        .flatMap((id) => lookup.findings.get(id) ?? [])
        .map(cause_view/* placeOf */.$t)
        .find((place) => place !== null) ?? null);
}
function locationOf(place) {
    const line = place.line === null || place.line < 1 ? null : place.line;
    const end = line !== null && place.endLine !== null && place.endLine > line ? { endLine: place.endLine } : {};
    const artifactLocation = { uri: place.path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
    return { physicalLocation: { artifactLocation, ...(line === null ? {} : { region: { startLine: line, ...end } }) } };
}
const levelOf = (status) => (status === 'new' || status === 'infra' ? 'error' : 'note');
/** `member-exists` as `MemberExists`. */
const ruleName = (kind) => kind
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

// EXTERNAL MODULE: ./lib/render/summary.js + 1 modules
var summary = __webpack_require__(68186);
;// CONCATENATED MODULE: ./lib/render/terminal.js
// The terminal: the same first screen as the summary, in plain or coloured text of a given width.









const terminal_WHOLE = 5;
const terminal_LINES = 100;
const LABEL = 11;
/** What the verdict is and why, ending in a line end. */
function renderTerminal(digest, options) {
    const safe = (0,render_safe/* safeDigest */.O)(digest, options), lookup = (0,cause_view/* lookupOf */._H)(safe);
    const lines = safe.verdict === 'fine' ? fineLines(safe, options) : brokenLines(lookup, options);
    // Wrapping can put any word at the start of a line.
    return (0,hostile/* breakCommands */.ix)(`${[...lines, ...restLines(safe, options)].join('\n')}\n`);
}
function brokenLines(lookup, options) {
    const causes = (0,sentence/* liveCauses */.BZ)(lookup.digest);
    const whole = causes.slice(0, terminal_WHOLE).flatMap((cause) => ['', ...causeLines((0,cause_view/* viewOf */.du)(cause, lookup, causes.length === 1), options)]);
    const others = causes.slice(terminal_WHOLE, terminal_WHOLE + terminal_LINES).flatMap((cause) => sentenceLines((0,cause_view/* viewOf */.du)(cause, lookup, false), options));
    const more = causes.length - terminal_WHOLE - terminal_LINES;
    const lone = lookup.digest.verdict === 'unclear' || causes.length === 0 ? loneLines(lookup, options) : [];
    return [
        paintLine([run('✗ ', 'red'), run((0,sentence/* verdictText */.nt)(lookup.digest), 'bold')], options),
        ...whole,
        ...(others.length > 0 ? ['', ...others] : []),
        ...(more > 0 ? [`  +${(0,words/* count */.U9)(more, 'more cause')}`] : []),
        ...lone,
    ];
}
function causeLines(view, options) {
    return [...sentenceLines(view, options), ...rowLines(view.rows, options), ...changeLines(view.change, options), ...reasonLines(view, options)];
}
function sentenceLines(view, options) {
    const follow = [(0,cause_view/* followText */.Nf)(view), (0,cause_view/* whereText */.ZF)(view.cause)].filter(Boolean).join(', ');
    const { assumption, rest, or } = view.sentence;
    const runs = [
        ...runsOf(assumption, 'bold', options.links),
        run(': '),
        ...runsOf(rest, 'none', options.links),
        run(or.length > 0 ? ' ' : ''),
        ...runsOf(or, 'none', options.links),
        run(follow ? `. ${follow}.` : '.'),
    ];
    return wrap(runs, 2, options);
}
function rowLines(rows, options) {
    const most = options.width < 80 ? 20 : 32;
    const width = (cells) => Math.min(most, Math.max(0, ...cells.map(columns)));
    const first = width(rows.map((row) => row.check)), second = width(rows.map((row) => (row.place ? row.says : '')));
    const lines = rows.map((row) => {
        const says = row.place ? (0,hostile/* clip */.$Q)(row.says, second).padEnd(second) : row.says;
        return rowLine(row, `    ${(0,hostile/* clip */.$Q)(row.check, first).padEnd(first)}  ${says}`, options);
    });
    return lines.length > 0 ? ['', ...lines] : [];
}
/** The row's head, then as much of place and quote as the width allows. */
function rowLine(row, head, options) {
    const room = options.width - columns(head) - 2;
    const place = row.place && room > 8 ? (0,hostile/* clipStart */.rh)((0,render_pieces/* placeText */.Z9)(row.place), Math.min(48, room)) : '';
    const left = room - columns(place) - 2;
    const quote = row.quote && left > 12 ? `  ${(0,hostile/* clip */.$Q)(row.quote, left)}` : '';
    const link = row.place && options.links ? { url: (0,markdown/* placeUrl */.Pb)(row.place, options.links) } : {};
    const runs = [run(head), ...(place ? [run('  '), { text: place, style: 'cyan', ...link }] : []), ...(quote ? [run(quote, 'dim')] : [])];
    return paintLine(runs, options);
}
function changeLines(change, options) {
    if (!change)
        return [];
    const removed = change.removed.slice(0, 4), added = change.added.slice(0, 4);
    const more = change.removed.length + change.added.length - removed.length - added.length;
    const line = (sign, style) => (text) => paintLine([run(`    ${(0,hostile/* clip */.$Q)(`${sign} ${text.trimEnd()}`, Math.max(20, options.width - 4))}`, style)], options);
    if (removed.length + added.length === 0)
        return [];
    return ['', ...removed.map(line('-', 'red')), ...added.map(line('+', 'green')), ...(more > 0 ? [`    +${(0,words/* grouped */.zD)(more)} more lines`] : [])];
}
function reasonLines({ cause, reasons, cost }, options) {
    const nearer = cause.nearer;
    const sooner = nearer ? `${nearer.command} (${[nearer.check, (0,words/* duration */.p0)(nearer.durationMs)].filter(Boolean).join(', ')}) tells the same` : '';
    const rivals = cause.rivals.slice(0, 2).map((rival) => `${(0,render_pieces/* placeText */.Z9)({ ...rival, endLine: null })}${rival.because ? `, ${rival.because}` : ''}`);
    const lines = [
        terminal_labelled('Why', reasons.map((reason) => reason.replace(/[\s.;]{1,8}$/, '')).join('; '), options),
        terminal_labelled('Next best', rivals.join('; '), options),
        terminal_labelled('Where', legsText(cause.legs), options),
        terminal_labelled('Reproduce', cause.reproduce ? `${cause.reproduce} (${cost})` : '', options),
        terminal_labelled('Sooner', sooner, options),
    ].flat();
    return lines.length > 0 ? ['', ...lines] : [];
}
function legsText(legs) {
    return legs.length === 0 ? '' : `${legs.slice(0, 6).join(', ')}${legs.length > 6 ? ` +${(0,words/* grouped */.zD)(legs.length - 6)} more` : ''}`;
}
/** A label in its column and the wrapped text beside it; nothing for an empty text. */
function terminal_labelled(label, text, options) {
    if (text === '')
        return [];
    const [first = '', ...others] = wrap([run((0,hostile/* clip */.$Q)((0,hostile/* oneLine */.TN)(text), 600))], LABEL + 2, options);
    return [`  ${paintLine([run(label.padEnd(LABEL), 'bold')], options)}${first.slice(LABEL + 2)}`, ...others];
}
/** Failures without a cause: the first of them and the excerpt that shows them. */
function loneLines({ digest, findings }, options) {
    const lone = digest.unattributed.flatMap((id) => findings.get(id) ?? []).slice(0, 8);
    const lines = lone.flatMap((finding) => {
        const place = finding.path === null ? [] : [run(`${(0,render_pieces/* placeText */.Z9)({ path: finding.path, line: finding.line, endLine: null })}  `, 'cyan')];
        return wrap([...place, run((0,hostile/* clip */.$Q)((0,hostile/* oneLine */.TN)([finding.test?.name, finding.message].filter(Boolean).join(': ')), 300))], 2, options);
    });
    const more = digest.unattributed.length - lone.length;
    const excerpt = (digest.excerpts[0]?.lines ?? []).slice(0, 30).map((line) => `  │ ${(0,hostile/* clip */.$Q)(line, Math.max(20, options.width - 4))}`);
    return [
        '',
        ...wrap([run((0,hostile/* oneLine */.TN)(digest.headline))], 2, options),
        ...lines,
        ...(more > 0 ? [`  +${(0,words/* grouped */.zD)(more)} more`] : []),
        ...(excerpt.length > 0 ? ['', ...excerpt] : []),
    ];
}
function fineLines(digest, options) {
    const passed = digest.totals.passed > 0 ? `: ${(0,words/* count */.U9)(digest.totals.passed, 'test')} passed` : '';
    return [paintLine([run('✓ ', 'green'), run((0,sentence/* verdictText */.nt)(digest), 'bold'), run(`${passed}.`)], options)];
}
function restLines(digest, options) {
    const known = (0,rest_blocks/* idsOf */.UX)(digest, 'known').length, flaky = (0,rest_blocks/* idsOf */.UX)(digest, 'flaky').length;
    const alone = digest.verdict === 'unclear' ? 0 : digest.unattributed.length;
    const facts = [
        alone > 0 ? `${(0,words/* count */.U9)(alone, 'finding')} ${alone === 1 ? 'fits' : 'fit'} no cause` : '',
        known > 0 ? `${(0,words/* count */.U9)(known, 'known failure')} (failing on the base too)` : '',
        flaky > 0 ? `${(0,words/* count */.U9)(flaky, 'flaky failure')} (passed on a retry)` : '',
        ...digest.checks.filter((check) => check.truncated || check.notRun.length > 0).map((check) => `${(0,hostile/* clip */.$Q)(check.name, 60)} ${(0,cause_view/* stoppedText */.TN)(check)}`),
    ].filter(Boolean);
    const notes = digest.notes.slice(0, 20).flatMap((note) => wrap([run(`${note.level}: `, 'yellow'), run((0,hostile/* clip */.$Q)((0,hostile/* oneLine */.TN)(note.message), 400))], 2, options));
    const more = digest.notes.length > 20 ? [`  +${(0,words/* count */.U9)(digest.notes.length - 20, 'more note')}`] : [];
    return [...(facts.length > 0 ? ['', ...wrap([run(`Also: ${(0,words/* listed */.KE)(facts)}.`)], 2, options)] : []), ...(notes.length > 0 ? ['', ...notes, ...more] : [])];
}

;// CONCATENATED MODULE: ./lib/render/index.js
// Every surface, in one place: whoever renders for one loads this alone.









/***/ })

};
