"use strict";
exports.id = 468;
exports.ids = [468];
exports.modules = {

/***/ 6468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderAnnotations: () => (/* reexport */ renderAnnotations),
  renderBrief: () => (/* reexport */ renderBrief),
  renderDifference: () => (/* reexport */ renderDifference),
  renderJson: () => (/* reexport */ renderJson),
  renderSarif: () => (/* reexport */ renderSarif),
  renderSummary: () => (/* reexport */ renderSummary),
  renderTerminal: () => (/* reexport */ renderTerminal)
});

;// CONCATENATED MODULE: ./lib/render/hostile.js
// Makes text that others wrote fit to be shown: no terminal escapes, no invisible or reordering characters, no workflow commands.
// CSI, then OSC/DCS/SOS/PM/APC up to their terminator (or the end of the line), then any two-character escape.
const ESCAPES = /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,16}[@-~]?|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c\n]{0,8192}(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]{0,8}[0-~]?/g;
// C0 but tab and newline, DEL, C1.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
// What Unicode says to show as nothing (zero-width, bidi controls, fillers, tags), but not the selectors that make an emoji.
const INVISIBLE = /(?![\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu;
/** Strips escapes, control, bidi and zero-width characters; every kind of line end becomes `\n`; lone surrogates become U+FFFD. */
function cleanText(text) {
    return text
        .replace(ESCAPES, '')
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        .replace(CONTROLS, '')
        .replace(INVISIBLE, '')
        .toWellFormed();
}
/** Breaks what the runner would read as a command: `##[` anywhere and `::` at the start of a line. Expects cleaned text. */
function breakCommands(text) {
    return text.replace(/##\[/g, '## [').replace(/^([^\S\n]*)::/gm, '$1: :');
}
/** Text on one line, runs of white space as one space, no space at the ends. */
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();
/** At most `units` UTF-16 units, an ellipsis included; never half of a character pair. */
function clip(text, units) {
    if (text.length <= units)
        return text;
    const cut = text.slice(0, Math.max(0, units - 1));
    const last = cut.charCodeAt(cut.length - 1);
    return `${last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut}…`;
}
/** The end of a text where the beginning matters less, such as a path. */
function clipStart(text, units) {
    if (text.length <= units)
        return text;
    const cut = text.slice(text.length - Math.max(0, units - 1));
    const first = cut.charCodeAt(0);
    return `…${first >= 0xdc00 && first <= 0xdfff ? cut.slice(1) : cut}`;
}

;// CONCATENATED MODULE: ./lib/render/pieces.js
// A sentence before a surface gives it its form: plain text, code, and places to open.

const pieces_text = (value) => ({ kind: 'text', text: value });
const code = (value) => ({ kind: 'code', text: value });
const placed = (place) => ({ kind: 'place', place });
/** `path:line`, or the path alone where no line is known. */
const placeText = (place) => (place.line === null ? place.path : `${place.path}:${place.line}`);
/** Reads a sentence of ours that holds code in backticks, on one line and at most `units` long. A backtick without a partner is dropped. */
function piecesOf(sentence, units = 400) {
    const line = clip(oneLine(sentence), units);
    const pieces = [];
    let from = 0;
    for (const run of line.matchAll(/(?<!`)(?<ticks>`{1,8})(?!`)(?<inner>[^`]{1,400})\k<ticks>(?!`)/g)) {
        pieces.push(...textPiece(line.slice(from, run.index)), code((run.groups?.inner ?? '').trim() || ' '));
        from = run.index + run[0].length;
    }
    return [...pieces, ...textPiece(line.slice(from))];
}
function textPiece(value) {
    const kept = value.replaceAll('`', '');
    return kept ? [pieces_text(kept)] : [];
}
/** The sentence without formatting; code keeps its backticks. */
const plain = (pieces) => pieces.map((piece) => (piece.kind === 'place' ? placeText(piece.place) : piece.kind === 'code' ? `\`${piece.text}\`` : piece.text)).join('');
/** The same pieces without a full stop at the end. */
function withoutStop(pieces) {
    const last = pieces.at(-1);
    if (last?.kind !== 'text')
        return [...pieces];
    return [...pieces.slice(0, -1), ...textPiece(last.text.replace(/[\s.]{1,8}$/, ''))];
}

// EXTERNAL MODULE: ./lib/model/kind.js
var kind = __webpack_require__(874);
;// CONCATENATED MODULE: ./lib/render/words.js
// Counting and naming in English: plurals, lists, durations, loops, and what a check's findings are called.

const SMALL = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const NOUNS = {
    install: 'install error',
    format: 'formatting error',
    lint: 'lint error',
    types: 'type error',
    build: 'build error',
    unit: 'suite error',
    integration: 'suite error',
    e2e: 'suite error',
    policy: 'policy violation',
    smoke: 'smoke error',
    other: 'error',
};
const LOOP_NAMES = { edit: 'edit loop', commit: 'commit loop', review: 'review loop', runtime: 'at run time' };
/** `1 test`, `1,204 tests`. */
const count = (n, one, many = `${one}s`) => `${grouped(n)} ${n === 1 ? one : many}`;
/** A number at the start of a heading: `One`, `Ten`, `11`. */
const numberWord = (n) => SMALL[n] ?? grouped(n);
/** Thousands set off by commas, the same on every machine. */
const grouped = (n) => String(Math.trunc(n)).replace(/\B(?=(?:\d{3})+$)/g, ',');
/** `a`, `a and b`, `a, b and c`. */
function listed(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
/** `0.4 s`, `42 s`, `3 min 5 s`, `1 h 12 min`; an empty string for what no clock measures. */
function duration(ms) {
    if (ms === null || !Number.isFinite(ms) || ms < 0)
        return '';
    if (ms < 9_950)
        return `${Math.max(0.1, Math.round(ms / 100) / 10)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return seconds % 60 ? `${Math.floor(seconds / 60)} min ${seconds % 60} s` : `${seconds / 60} min`;
    return `${Math.floor(seconds / 3600)} h ${Math.round((seconds % 3600) / 60)} min`;
}
const loopName = (loop) => LOOP_NAMES[loop];
/** The family of a check: as told, else by its name, else `other`. */
function familyOf(check) {
    return check?.family ?? kind/* FAMILIES */.BU.find((family) => family === check?.name) ?? 'other';
}
/** What one such finding is called: `test`, `type error`, `lint warning`. */
function nounOf(finding, check) {
    if (finding.test)
        return 'test';
    const noun = NOUNS[familyOf(check)];
    return finding.severity === 'error' ? noun : finding.severity === 'note' ? 'note' : noun.replace(/error$|violation$/, 'warning');
}

;// CONCATENATED MODULE: ./lib/render/sentence.js
// The grammar of a cause: the assumption as the failing code believed it, what is so now, since which change, what follows.
// Confidence decides the words: since, most likely since, since one of A or B, no change in this diff explains it.


/** Composes a cause's sentence; `units` bounds each of its two quoted parts. */
function sentenceOf(cause, digest, units = 400) {
    const believed = cause.assumption.trim() || cause.headline.trim() || cause.subject.trim() || 'what this check relies on';
    const now = withoutStop(piecesOf(cause.now, units));
    const assumption = withoutStop(piecesOf(believed, units));
    if (!cause.change)
        return { assumption, rest: blameless(cause, digest, now), or: [] };
    return { assumption, rest: blaming(cause, blamedPlace(cause, cause.change), now), or: orRival(cause) };
}
/** The line to open inside the blamed edit, where the site names it; the edit itself otherwise. */
function blamedPlace({ site }, change) {
    const inside = site?.path === change.path && change.line !== null && site.line >= change.line && site.line <= (change.endLine ?? change.line);
    return inside ? site : change;
}
function blaming(cause, place, now) {
    const first = now.length > 0 ? now : [pieces_text('no longer so')];
    const change = placed(place);
    if (cause.confidence === 'certain')
        return [...first, pieces_text(' since '), change];
    if (cause.confidence === 'likely')
        return [...first, pieces_text(', most likely since '), change];
    return [...first, pieces_text(orRival(cause).length > 0 ? ', since one of ' : ', possibly since '), change];
}
function orRival({ confidence, rivals }) {
    const [rival] = confidence === 'certain' || confidence === 'likely' ? [] : rivals;
    return rival ? [pieces_text('or '), placed({ path: rival.path, line: rival.line, endLine: null })] : [];
}
function blameless(cause, digest, now) {
    const first = now.length > 0 ? now : [pieces_text('not so')];
    const at = cause.site ? [pieces_text(now.length > 0 ? ', seen first at ' : ' at '), placed(cause.site)] : [];
    return [...first, ...at, ...(digest.hasChange === false ? [] : [pieces_text('; no change in this diff explains it')])];
}
/** The whole sentence as plain text, with a full stop. */
function plainSentence({ assumption, rest, or }) {
    return `${plain(assumption)}: ${plain(rest)}${or.length > 0 ? ` ${plain(or)}` : ''}.`;
}
/** Causes that make the verdict: new ones and those of the infrastructure. */
const liveCauses = (digest) => digest.causes.filter((cause) => cause.status === 'new' || cause.status === 'infra');
/** Whether something failed that does not count: known before, or passed on a retry. */
const excused = (digest) => [...digest.findings, ...digest.causes].some(({ status }) => status === 'known' || status === 'flaky');
/** Unclear without a failure in sight: a check failed silently, or there was nothing to judge by. */
const silentText = (digest) => digest.checks.some((check) => check.failed > 0 || (check.exitCode ?? 0) !== 0)
    ? 'A check failed and nothing says why'
    : 'Unclear: not everything could be read';
/** The verdict in a few words, for a heading. */
function verdictText(digest) {
    const live = liveCauses(digest);
    if (digest.verdict === 'fine')
        return excused(digest) ? 'Nothing new broke' : 'Nothing broke';
    if (digest.verdict === 'unclear' || live.length === 0) {
        const alone = digest.unattributed.length;
        return alone > 0 ? `${count(alone, 'failure')}, no cause found` : silentText(digest);
    }
    const where = live.every((cause) => cause.status === 'infra') ? ', outside the code' : '';
    return `${numberWord(live.length)} ${live.length === 1 ? 'assumption' : 'assumptions'} broke${where}`;
}

;// CONCATENATED MODULE: ./lib/render/cause-view.js
// One cause as every surface tells it: its sentence, what each check says of it, the reasons, the texts that show it.



// Kinds that say something of the code's behaviour, where passing tests are news.
const CODE_KINDS = new Set(['module-exists', 'export-exists', 'name-defined', 'member-exists', 'never-null', 'type-is', 'signature', 'exhaustive']);
const lookupOf = (digest) => ({
    digest,
    findings: new Map(digest.findings.map((finding) => [finding.id, finding])),
    checks: new Map(digest.checks.map((check) => [check.name, check])),
});
/** Everything a surface tells of a cause. `alone` when it is the only one: checks that do not see it are then shown too. */
function viewOf(cause, lookup, alone) {
    const findings = cause.findings.flatMap((id) => lookup.findings.get(id) ?? []);
    const check = lookup.checks.get(findings[0]?.check ?? '');
    return {
        cause,
        sentence: sentenceOf(cause, lookup.digest),
        followers: countsText(findings, cause.findings.length, lookup),
        total: cause.findings.length,
        findings,
        rows: rowsOf(cause, findings, { lookup, alone }),
        reasons: [...cause.evidence]
            .sort((a, b) => b.points - a.points)
            .slice(0, 2)
            .map((evidence) => oneLine(evidence.because))
            .filter(Boolean),
        change: lookup.digest.changes.find((change) => change.path === cause.change?.path && change.line === cause.change.line) ?? null,
        excerpt: lookup.digest.excerpts.find((excerpt) => excerpt.path === cause.excerpt?.path && excerpt.line === cause.excerpt.line) ?? null,
        // The check's time is only the command's own when it is the same command.
        cost: [loopName(cause.loop), check?.command === cause.reproduce ? duration(check?.durationMs ?? null) : ''].filter(Boolean).join(', '),
    };
}
/** `12 type errors and 1 lint error`, in the order of the checks; findings that the digest does not list are `others`. */
function countsText(findings, total, lookup) {
    const order = [...lookup.checks.keys()];
    const sorted = [...findings].sort((a, b) => order.indexOf(a.check) - order.indexOf(b.check));
    const nouns = new Map();
    for (const finding of sorted) {
        const noun = nounOf(finding, lookup.checks.get(finding.check));
        nouns.set(noun, (nouns.get(noun) ?? 0) + 1);
    }
    const parts = [...nouns].map(([noun, n]) => count(n, noun));
    const rest = total - findings.length;
    if (rest > 0)
        parts.push(count(rest, parts.length > 0 ? 'other' : 'finding'));
    return listed(parts);
}
/** `12 type errors follow`, `1 test follows`; empty for none. */
const followText = (view) => (view.total === 0 ? '' : `${view.followers} ${view.total === 1 ? 'follows' : 'follow'}`);
/** Where it fails when it does not fail everywhere: `only on node 20 (2 jobs)`; empty otherwise or where the sentence has said it. */
function whereText(cause) {
    const jobs = cause.legs.length > 0 ? count(cause.legs.length, 'job') : '';
    if (!cause.dimension)
        return jobs === '' ? '' : `in ${jobs}`;
    if (`${cause.assumption} ${cause.now}`.includes(cause.dimension))
        return jobs === '' ? '' : `in ${jobs}`;
    const where = clip(oneLine(cause.dimension), 120);
    return jobs === '' ? where : `${where} (${jobs})`;
}
function rowsOf(cause, findings, { lookup, alone }) {
    const names = [...new Set([...lookup.checks.keys(), ...findings.map((finding) => finding.check)])];
    return names.flatMap((name) => {
        const own = findings.filter((finding) => finding.check === name);
        const check = lookup.checks.get(name);
        if (own.length > 0)
            return [loudRow(name, own, check)];
        return alone && check ? quietRow(check, cause) : [];
    });
}
function loudRow(name, own, check) {
    const first = own.find((finding) => finding.path !== null) ?? own[0];
    const stopped = check?.truncated ? ['stopped early'] : [];
    return {
        check: name,
        says: [...saysTests(own, check), ...saysPlaces(own), ...stopped].join('; '),
        place: first ? placeOf(first) : null,
        quote: first ? quoteOf(first) : null,
    };
}
function saysTests(own, check) {
    const tests = own.filter((finding) => finding.test).length;
    if (tests === 0)
        return [];
    return [`${count(tests, 'test')} failed${check && check.passed > 0 ? `, ${grouped(check.passed)} passed` : ''}`];
}
function saysPlaces(own) {
    const rest = own.filter((finding) => !finding.test);
    if (rest.length === 0)
        return [];
    const files = new Set(rest.flatMap((finding) => finding.path ?? [])).size;
    const counts = ['error', 'warning', 'note'].flatMap((severity) => {
        const n = rest.filter((finding) => finding.severity === severity).length;
        return n > 0 ? [count(n, severity)] : [];
    });
    return [`${listed(counts)}${files > 1 ? ` in ${grouped(files)} files` : ''}`];
}
/** A check that says nothing of the cause: it did not get there, or it passed without seeing it. */
function quietRow(check, cause) {
    const row = (says) => [{ check: check.name, says, place: null, quote: null }];
    if (check.truncated || check.notRun.length > 0)
        return row(stoppedText(check));
    if (check.passed > 0 && check.failed === 0 && CODE_KINDS.has(cause.kind))
        return row(`${grouped(check.passed)} passed: the tests do not see it`);
    return [];
}
/** `stopped early, 12 did not run`, `did not run`. */
function stoppedText(check) {
    const missing = check.notRun.length > 0 ? `${grouped(check.notRun.length)} did not run` : '';
    if (check.passed + check.failed + check.skipped === 0 && check.exitCode === null)
        return 'did not run';
    return [check.truncated ? 'stopped early' : '', missing].filter(Boolean).join(', ');
}
/** Where a finding is: its own place, else its first frame in the repository, else null. */
function placeOf(finding) {
    if (finding.path !== null)
        return { path: finding.path, line: finding.line, endLine: null };
    const frame = finding.frames.find((each) => each.origin === 'app' || each.origin === 'test');
    return frame ? { path: frame.path, line: frame.line, endLine: null } : null;
}
/** The few words that tell a finding: a lint rule with a telling name, else the message, else the test's name. */
function quoteOf(finding, units = 110) {
    const rule = finding.rule ?? '';
    if (!finding.test && /^[@\w/.-]{0,60}[a-z]{2}[-/][a-z]{2}[\w/-]{0,60}$/.test(rule))
        return rule.split('/').at(-1) ?? rule;
    return clip(oneLine(finding.message || finding.test?.name || rule), units);
}

;// CONCATENATED MODULE: ./lib/render/token-shapes.js
// The shapes of secrets that providers print on purpose so that tools can find them. Sorted by provider.
// Every pattern is linear: a fixed prefix, then one bounded run.
/** Each pattern is a regular expression source without groups that capture; it stands behind a non-word character. */
const TOKEN_SHAPES = [
    { provider: '1Password', pattern: 'ops_eyJ[\\w-]{40,4000}' },
    { provider: 'Adafruit', pattern: 'aio_[A-Za-z0-9]{28}' },
    { provider: 'age', pattern: 'AGE-SECRET-KEY-1[0-9A-Z]{58}' },
    { provider: 'Airtable', pattern: 'pat[A-Za-z0-9]{14}\\.[0-9a-f]{64}' },
    { provider: 'Alibaba', pattern: 'LTAI[A-Za-z0-9]{12,30}' },
    { provider: 'Anthropic', pattern: 'sk-ant-[\\w-]{20,200}' },
    { provider: 'Artifactory', pattern: 'AKCp[A-Za-z0-9]{60,80}|cmVmdGtuO[A-Za-z0-9+/=]{40,120}' },
    { provider: 'Atlassian', pattern: 'AT(?:ATT3|CTT3|BB|STT3)[\\w=-]{20,400}' },
    { provider: 'AWS', pattern: '(?:AKIA|ASIA|ABIA|ACCA|AGPA|AIDA|AROA|ANPA)[A-Z2-7]{16}' },
    { provider: 'Azure', pattern: '[\\w~.-]{3}[78]Q~[\\w~.-]{31,34}' },
    { provider: 'Buildkite', pattern: 'bk(?:ua|aj|at|ct)_[\\w-]{20,120}' },
    { provider: 'CircleCI', pattern: 'CCI(?:PAT|PRJ)_[\\w-]{20,120}' },
    { provider: 'Cloudflare', pattern: 'v1\\.0-[0-9a-f]{24}-[0-9a-f]{100,200}|cf(?:ut|at|k)_[\\w-]{30,80}' },
    { provider: 'Contentful', pattern: 'CFPAT-[\\w-]{40,60}' },
    { provider: 'crates.io', pattern: 'cio[A-Za-z0-9]{32}' },
    { provider: 'Databricks', pattern: 'dapi[0-9a-f]{32}(?:-\\d)?' },
    { provider: 'Datadog', pattern: 'ddp_[A-Za-z0-9]{36}' },
    { provider: 'DigitalOcean', pattern: 'do[opr]_v1_[0-9a-f]{64}' },
    { provider: 'Discord', pattern: '[MNO][\\w-]{23,27}\\.[\\w-]{6}\\.[\\w-]{27,42}' },
    { provider: 'Docker', pattern: 'dckr_(?:pat|oat)_[\\w-]{20,80}' },
    { provider: 'Doppler', pattern: 'dp\\.(?:pt|st|ct|sa|scim|audit)\\.[\\w.-]{40,100}' },
    { provider: 'Dropbox', pattern: 'sl\\.[A-Za-z0-9][\\w-]{60,1200}' },
    { provider: 'Dynatrace', pattern: 'dt0[a-z]\\d{2}\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}' },
    { provider: 'Facebook', pattern: 'EAA[A-Za-z0-9]{60,400}' },
    { provider: 'Figma', pattern: 'fig[dor]_[\\w-]{30,80}' },
    { provider: 'Fly.io', pattern: 'fm[12][ar]?_[A-Za-z0-9+/=]{60,2000}|fo1_[\\w-]{43}' },
    { provider: 'GitHub', pattern: 'gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}' },
    { provider: 'GitHub app', pattern: 'ghs_[\\w.-]{36,2000}' },
    { provider: 'GitLab', pattern: 'gl(?:pat|dt|rt|rtr|cbt|ptt|ft|soat|imt|agent|ffct|wt|oas)-[\\w.-]{20,300}|GR1348941[\\w-]{20}' },
    { provider: 'Google', pattern: 'AIza[\\w-]{35}|ya29\\.[\\w.-]{20,2000}|GOCSPX-[\\w-]{28}|1//0[\\w-]{40,200}' },
    { provider: 'Grafana', pattern: 'gl(?:c|sa)_[\\w+/=]{30,400}' },
    { provider: 'Groq', pattern: 'gsk_[A-Za-z0-9]{40,80}' },
    { provider: 'Heroku', pattern: 'HRKU-[\\w-]{36,80}' },
    { provider: 'Hugging Face', pattern: '(?:hf|api_org)_[A-Za-z0-9]{30,60}' },
    { provider: 'LaunchDarkly', pattern: '(?:sdk|api|mob)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
    { provider: 'Linear', pattern: 'lin_(?:api|oauth)_[A-Za-z0-9]{32,80}' },
    { provider: 'Mailchimp', pattern: '[0-9a-f]{32}-us\\d{1,2}' },
    { provider: 'Mailgun', pattern: 'key-[0-9a-f]{32}' },
    { provider: 'Mapbox', pattern: '[ps]k\\.eyJ[\\w-]{20,400}\\.[\\w-]{20,80}' },
    { provider: 'Netlify', pattern: 'nf[a-z]_[A-Za-z0-9]{36,80}' },
    { provider: 'New Relic', pattern: 'NR(?:AK|RA|JS|II|IQ)-[\\w-]{19,60}' },
    { provider: 'Notion', pattern: 'ntn_[A-Za-z0-9]{40,60}' },
    { provider: 'npm', pattern: 'npm_[A-Za-z0-9]{36}' },
    { provider: 'NuGet', pattern: 'oy2[a-z0-9]{43}' },
    { provider: 'OpenAI', pattern: 'sk-(?:(?:proj|svcacct|admin|None)-[\\w-]{20,300}|[A-Za-z0-9]{20,80})' },
    { provider: 'OpenRouter', pattern: 'sk-or-[\\w-]{20,120}' },
    { provider: 'Perplexity', pattern: 'pplx-[A-Za-z0-9]{40,80}' },
    { provider: 'PlanetScale', pattern: 'pscale_(?:tkn|pw|oauth)_[\\w.=-]{32,100}' },
    { provider: 'Postman', pattern: 'PMAK-[0-9a-f]{24}-[0-9a-f]{34}' },
    { provider: 'Pulumi', pattern: 'pul-[0-9a-f]{40}' },
    { provider: 'PyPI', pattern: 'pypi-[\\w-]{50,500}' },
    { provider: 'Replicate', pattern: 'r8_[A-Za-z0-9]{37}' },
    { provider: 'RubyGems', pattern: 'rubygems_[0-9a-f]{48}' },
    { provider: 'SendGrid', pattern: 'SG\\.[\\w-]{16,32}\\.[\\w-]{30,60}' },
    { provider: 'Sentry', pattern: 'sntry[sua]_[\\w+/=-]{40,400}' },
    { provider: 'Shopify', pattern: 'shp(?:at|ss|ca|pa|tka|ua)_[0-9a-fA-F]{32}' },
    { provider: 'Slack', pattern: 'xox[a-z]-(?:\\d-)?[\\w-]{10,250}|xoxe\\.xox[a-z]-[\\w-]{10,250}|xapp-\\d-[\\w-]{10,250}' },
    { provider: 'SonarQube', pattern: 'sq[pau]_[0-9a-f]{40}' },
    { provider: 'Sourcegraph', pattern: 'sgp_(?:[0-9a-f]{16}_|local_)?[0-9a-f]{40}' },
    { provider: 'Square', pattern: 'sq0[a-z]{3}-[\\w-]{22,60}|EAAA[\\w-]{60}' },
    { provider: 'Stripe', pattern: '(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,250}|whsec_[A-Za-z0-9+/=]{24,80}' },
    { provider: 'Supabase', pattern: 'sbp_[0-9a-f]{40}|sb_secret_[\\w-]{20,80}' },
    { provider: 'Telegram', pattern: '\\d{8,10}:AA[\\w-]{32,35}' },
    { provider: 'Terraform', pattern: '[A-Za-z0-9]{14}\\.atlasv1\\.[\\w-]{60,80}' },
    { provider: 'Twilio', pattern: 'SK[0-9a-f]{32}' },
    { provider: 'Vault', pattern: 'hv[sbr]\\.[\\w-]{24,300}' },
    { provider: 'Vercel', pattern: 'v(?:cp|ci|ca|cr|ck)_[A-Za-z0-9]{24,80}' },
    { provider: 'xAI', pattern: 'xai-[A-Za-z0-9]{60,100}' },
    { provider: 'JSON Web Token', pattern: 'eyJ[\\w-]{8,4000}\\.eyJ[\\w-]{8,8000}\\.[\\w-]{0,2000}' },
];
/** Addresses that are a secret as a whole: whoever has them may post. */
const SECRET_ADDRESSES = [
    'hooks\\.slack\\.com/(?:services|workflows|triggers)/[\\w/+-]{10,200}',
    'discord(?:app)?\\.com/api/webhooks/\\d{10,24}/[\\w-]{20,120}',
    '[\\w-]{1,80}\\.webhook\\.office\\.com/webhookb2/[\\w@/-]{30,300}',
];

;// CONCATENATED MODULE: ./lib/render/redact.js
// Takes secrets out of text: known token shapes, private keys, credentials in addresses and headers, values somebody names.

const MASK = '***';
const TOKENS = new RegExp(`(?<![A-Za-z0-9_])(?:${TOKEN_SHAPES.map((shape) => shape.pattern).join('|')})`, 'g');
const ADDRESSES = new RegExp(SECRET_ADDRESSES.join('|'), 'g');
const URL_LOGIN = /(:\/\/)(?:[^\s/@:'"<>]{0,256}:[^\s/@'"<>]{1,512}|[^\s/@:'"<>]{20,512})(?=@)/g;
const HEADER = /(\b(?:authorization|x-api-key|private-token|job-token|cookie)["']?[:=]\s{0,4}["']?(?:(?:basic|bearer|token)\s{1,4})?)(?=\S{0,64}[\d=])[\w+/=.~:;%-]{8,4096}/gi;
const SCHEME = /(\b(?:bearer|basic)\s{1,4})(?=\S{0,64}[\d=])[\w+/=.~-]{16,4096}/gi;
// A name that says secret, then a value with the look of one: long, with letters and digits, no call and no path.
const ASSIGNED = /((?:secret|token|passw(?:or)?d|passphrase|pwd|(?:api|access|account|private|secret)[_-]?key|credentials?|signature|sig|_auth)["']?\s{0,2}[:=]\s{0,2}["']?)(?=[^\s"']{0,64}\d)(?=[^\s"']{0,64}[A-Za-z])[\w+/=~%-]{16,4096}/gi;
const KEY_BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
const KEY_END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
const KEY_BODY = /^(?:\S{10,40}\s)?[\s|>+"'*\d:.-]{0,24}(?:[A-Za-z0-9+/=]{0,20000}["',\\n]{0,4}|[\w-]{1,40}: .{0,200})\s{0,8}$/;
const KEY_LINES = 400;
const MIN_SECRET = 6;
/** Values that stand in half the workflows of the world; hiding them hides the text and protects nothing. */
const PUBLIC_VALUES = new Set([
    ...['admin', 'administrator', 'changeme', 'default', 'development', 'disabled', 'enabled', 'example', 'guest', 'localhost', 'minioadmin', 'mongodb', 'mysql'],
    ...[
        'passw0rd',
        'password',
        'password1',
        'password123',
        'postgres',
        'postgresql',
        'production',
        'rabbitmq',
        'redis',
        'secret',
        'staging',
        'testing',
        'username',
    ],
]);
/** Makes a redactor for the known shapes and the given values; values under 6 characters or known to everybody are left alone. */
function redactorFor(secrets) {
    const values = valuesPattern(secrets);
    return (text) => {
        if (text.length < MIN_SECRET)
            return text;
        const keyless = text.includes('PRIVATE KEY') ? hideKeys(text) : text;
        return hideShapes(values ? keyless.replace(values, maskLines) : keyless);
    };
}
/** A value over several lines stays several lines. */
const maskLines = (value) => value.replace(/[^\n]+/g, MASK);
function hideShapes(text) {
    if (text.length < 16)
        return text;
    return text
        .replace(ADDRESSES, MASK)
        .replace(URL_LOGIN, `$1${MASK}`)
        .replace(HEADER, `$1${MASK}`)
        .replace(SCHEME, `$1${MASK}`)
        .replace(TOKENS, MASK)
        .replace(ASSIGNED, `$1${MASK}`);
}
/** One pattern for every named value in the forms it is printed in, longest first so that no rest of it stays. */
function valuesPattern(secrets) {
    const parts = secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]).map((value) => value.trim());
    const worth = parts.filter((value) => value.length >= MIN_SECRET && !PUBLIC_VALUES.has(value.toLowerCase()));
    const forms = new Set(worth.flatMap(printedForms));
    if (forms.size === 0)
        return null;
    const longestFirst = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    return new RegExp(longestFirst.map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'g');
}
function printedForms(value) {
    return [value, encodeURIComponent(value.toWellFormed()), JSON.stringify(value).slice(1, -1), value.replace(/\s+/g, ' ')];
}
/** Hides private keys over several lines, also where the text begins or ends inside one. */
function hideKeys(text) {
    const lines = text.split('\n');
    const hidden = new Set();
    lines.forEach((line, index) => {
        if (KEY_BEGIN.test(line) && !KEY_END.test(line))
            for (const inside of linesAfter(lines, index))
                hidden.add(inside);
        if (KEY_END.test(line) && !KEY_BEGIN.test(line))
            for (const inside of linesBefore(lines, index))
                hidden.add(inside);
    });
    return lines.map((line, index) => (hidden.has(index) ? MASK : hideMarkers(line))).join('\n');
}
/** Everything up to the end marker; without one, only what looks like a key. */
function linesAfter(lines, begin) {
    const rest = lines.slice(begin + 1, begin + 1 + KEY_LINES);
    const stop = rest.findIndex((line) => KEY_END.test(line) || KEY_BEGIN.test(line));
    const ended = stop >= 0 && KEY_END.test(rest[stop] ?? '');
    const foreign = rest.findIndex((line) => !KEY_BODY.test(line));
    const count = ended ? stop : foreign >= 0 ? foreign : rest.length;
    return Array.from({ length: count }, (_, offset) => begin + 1 + offset);
}
function linesBefore(lines, end) {
    const found = [];
    for (let index = end - 1; index >= 0 && end - index <= KEY_LINES; index -= 1) {
        const line = lines[index] ?? '';
        if (KEY_BEGIN.test(line) || KEY_END.test(line) || !KEY_BODY.test(line))
            break;
        found.push(index);
    }
    return found;
}
/** Hides a marker with what belongs to it on its own line: up to the end marker, or the rest, or what stands before the end. */
function hideMarkers(line) {
    const begin = KEY_BEGIN.exec(line), end = KEY_END.exec(line);
    if (begin && end && begin.index < end.index)
        return line.slice(0, begin.index) + MASK + hideMarkers(line.slice(end.index + end[0].length));
    if (begin)
        return line.slice(0, begin.index) + MASK;
    return end ? MASK + line.slice(end.index + end[0].length) : line;
}

;// CONCATENATED MODULE: ./lib/render/safe.js
// The gate of this room: every string of a digest is cleaned and redacted here, before any surface sees it.


const MOST_AT_ONCE = 20;
const KEPT_CHARS = 300;
const KEPT_TEXTS = 50_000;
/** Words of our own, never text of a log: they must stay as they are for the contract to hold. */
const OWN_WORDS = new Set(['id', 'kind', 'verdict', 'confidence', 'status', 'severity', 'loop', 'level', 'family', 'origin', 'fingerprint', 'unattributed']);
/** The digest with every string from outside cleaned, redacted and unable to be a workflow command. */
function safeDigest(digest, options) {
    const redact = redactorFor(options.secrets);
    return mapStrings(digest, kept((text) => breakCommands(redact(cleanText(text)))));
}
/** The same for data formats, which escape what the runner would read as a command when they are written. */
function safeData(digest, options) {
    const redact = redactorFor(options.secrets);
    return mapStrings(digest, kept((text) => redact(cleanText(text))));
}
/** A map that keeps its answers for short texts: thousands of findings share their paths, tools and messages. */
function kept(map) {
    const known = new Map();
    return (text) => {
        if (text.length > KEPT_CHARS)
            return map(text);
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const result = map(text);
        if (known.size < KEPT_TEXTS)
            known.set(text, result);
        return result;
    };
}
/** The same shape with every string mapped; an array of strings is mapped as the lines of one text, so a key over several lines is seen. */
function mapStrings(value, map) {
    if (typeof value === 'string')
        return map(value);
    if (Array.isArray(value))
        return mapArray(value, map);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapMember(key, inner, map)]));
}
/** No surface shows a finding's detail: excerpts do that. Thousands of stacks need no cleaning then. */
function mapMember(key, inner, map) {
    if (key === 'detail')
        return '';
    return keeps(key, inner) ? inner : mapStrings(inner, map);
}
function mapArray(values, map) {
    if (values.length > MOST_AT_ONCE && values.every((value) => typeof value === 'object' && value !== null && !Array.isArray(value))) {
        return values.map((value) => whenAsked(value, map));
    }
    if (values.length < 2 || !values.every((value) => typeof value === 'string'))
        return values.map((value) => mapStrings(value, map));
    const lines = values.map((value) => cleanText(value).replace(/\n/g, ' '));
    return map(lines.join('\n')).split('\n');
}
/** The object of which each member is mapped when it is first asked for: of thousands of findings a surface shows a few. */
function whenAsked(value, map) {
    const mapped = new Map();
    const member = (key) => {
        if (typeof key === 'symbol' || !Object.hasOwn(value, key))
            return undefined;
        if (!mapped.has(key))
            mapped.set(key, mapMember(key, value[key], map));
        return mapped.get(key);
    };
    return new Proxy({}, {
        get: (_, key) => member(key),
        has: (_, key) => Object.hasOwn(value, key),
        ownKeys: () => Reflect.ownKeys(value),
        getOwnPropertyDescriptor: (_, key) => (Object.hasOwn(value, key) ? { value: member(key), enumerable: true, configurable: true } : undefined),
    });
}
/** A cause's `findings` are ids; the digest's are findings. */
const keeps = (key, inner) => OWN_WORDS.has(key) || (key === 'findings' && Array.isArray(inner) && typeof inner[0] === 'string');

;// CONCATENATED MODULE: ./lib/render/annotations.js
// Annotations: one error on each cause's site that says what follows, then at most one notice for each file that follows.
// They become workflow commands such as
//   ::error file=src/core/types.ts,line=11,title=Broken assumption::`Product.priceCents` exists: … +12 type errors follow






/** GitHub shows ten of one level for a step. */
const PER_LEVEL = 10;
const MESSAGE_UNITS = 4_096;
/** The annotations, errors first, in the order of the causes. */
function annotationsOf(digest, options) {
    const safe = safeDigest(digest, options), lookup = lookupOf(safe);
    const most = Math.max(0, Math.min(PER_LEVEL, Math.trunc(options.maxAnnotations)));
    const live = liveCauses(safe);
    const errors = [...live.map((cause) => causeError(cause, lookup)), ...loneErrors(lookup)];
    const notices = live.flatMap((cause) => followerNotices(cause, lookup));
    const shown = errors.slice(0, most).map((error, index) => (index === most - 1 ? withRest(error, errors.length - most) : error));
    return [...shown, ...notices.slice(0, most)].map((annotation) => finished(annotation, options.pathPrefix));
}
/** The same as workflow commands, one a line. */
function renderAnnotations(digest, options) {
    return annotationsOf(digest, options)
        .map((annotation) => `${workflowCommand(annotation)}\n`)
        .join('');
}
/** One workflow command; no value can end it or add a property. */
function workflowCommand({ level, path, line, endLine, title, message }) {
    const place = path === null ? [] : [`file=${escapeProperty(path)}`, ...(line === null ? [] : [`line=${line}`]), ...(endLine === null ? [] : [`endLine=${endLine}`])];
    return `::${level} ${[...place, `title=${escapeProperty(title)}`].join(',')}::${escapeData(message)}`;
}
const escapeData = (value) => value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (value) => escapeData(value).replace(/:/g, '%3A').replace(/,/g, '%2C');
function causeError(cause, lookup) {
    const findings = cause.findings.flatMap((id) => lookup.findings.get(id) ?? []);
    const followers = countsText(findings, cause.findings.length, lookup).replace(' and ', ', ');
    const follow = followers ? ` +${followers} ${cause.findings.length === 1 ? 'follows' : 'follow'}` : '';
    const place = cause.site ?? (findings[0] ? placeOf(findings[0]) : null);
    return { level: 'error', ...spread(place), title: 'Broken assumption', message: plainSentence(sentenceOf(cause, lookup.digest)) + follow };
}
/** Failures that fit no cause stand for themselves. */
function loneErrors(lookup) {
    const findings = lookup.digest.unattributed.flatMap((id) => lookup.findings.get(id) ?? []);
    return findings
        .filter((finding) => finding.severity === 'error' && placeOf(finding))
        .map((finding) => ({
        level: 'error',
        ...spread(placeOf(finding)),
        title: 'Failure without a cause',
        message: oneLine([finding.test?.name, finding.message].filter(Boolean).join(': ')),
    }));
}
/** One notice for each file with followers, the file with most of them first, never on the file that has the error. */
function followerNotices(cause, lookup) {
    const byPath = new Map();
    for (const finding of cause.findings.flatMap((id) => lookup.findings.get(id) ?? [])) {
        const path = placeOf(finding)?.path;
        if (path === undefined || path === cause.site?.path)
            continue;
        byPath.set(path, [...(byPath.get(path) ?? []), finding]);
    }
    const files = [...byPath.values()].sort((a, b) => b.length - a.length);
    return files.flatMap((findings) => followerNotice(cause, findings, lookup) ?? []);
}
function followerNotice(cause, findings, lookup) {
    const first = findings[0];
    if (!first)
        return null;
    const since = cause.site ? ` (${placeText(cause.site)})` : '';
    const from = `${plain(sentenceOf(cause, lookup.digest, 160).assumption)}${since}`;
    const verb = findings.length === 1 ? 'follows' : 'follow';
    const message = `${countsText(findings, findings.length, lookup)} here ${verb} from: ${from}. First: ${quoteOf(first, 300)}`;
    return { level: 'notice', ...spread(placeOf(first)), title: 'Follows from a broken assumption', message };
}
function spread(place) {
    if (!place)
        return { path: null, line: null, endLine: null };
    const reaches = place.line !== null && place.endLine !== null && place.endLine > place.line;
    return { path: place.path, line: place.line, endLine: reaches ? place.endLine : null };
}
const withRest = (annotation, rest) => rest > 0 ? { ...annotation, message: `${clip(annotation.message, MESSAGE_UNITS - 80)} (+${count(rest, 'more error')}, see the summary)` } : annotation;
const finished = (annotation, prefix) => ({
    ...annotation,
    path: annotation.path === null ? null : `${prefix && !prefix.endsWith('/') ? `${prefix}/` : prefix}${oneLine(annotation.path)}`,
    message: clip(annotation.message, MESSAGE_UNITS),
});

;// CONCATENATED MODULE: ./lib/render/budget.js
// Fits a document to a number of bytes: the least useful goes first, and what was cut says so.
const SEPARATOR = '\n\n';
const LEFT_OUT = '*Details are left out to fit the size limit; the counts are true totals.*';
/** A block that stays as it is until `rank`, and then goes. */
const block = (text, rank) => ({ text, shorter: [{ rank, text: '' }] });
/** UTF-8 bytes of a text. */
function utf8Bytes(text) {
    let bytes = text.length;
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        if (unit > 0x7f)
            bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
    }
    return bytes;
}
/** Joins blocks by blank lines in at most `budgetBytes`, a last line end included. Steps are taken only as far as needed; a cut document says so. */
function fitToBudget(blocks, budgetBytes) {
    const kept = blocks.map((each) => each.text);
    const sizes = kept.map(utf8Bytes);
    let total = sizes.reduce((sum, size) => sum + cost(size), 0);
    if (total <= budgetBytes)
        return joined(kept);
    total += cost(utf8Bytes(LEFT_OUT));
    for (const { at, text } of stepsOf(blocks)) {
        if (total <= budgetBytes)
            break;
        const size = utf8Bytes(text);
        total += cost(size) - cost(sizes[at] ?? 0);
        kept[at] = text;
        sizes[at] = size;
    }
    return total <= budgetBytes ? joined([...kept, LEFT_OUT]) : '';
}
const cost = (size) => (size === 0 ? 0 : size + SEPARATOR.length);
const joined = (texts) => `${texts.filter((text) => text !== '').join(SEPARATOR)}\n`;
/** All steps, least useful first; of one rank the later block gives way first, and a block's own steps keep their order. */
function stepsOf(blocks) {
    const steps = blocks.flatMap((each, at) => each.shorter.map((step) => ({ at, ...step })));
    return steps.sort((a, b) => b.rank - a.rank || b.at - a.at);
}

;// CONCATENATED MODULE: ./lib/render/markdown.js
// GitHub Flavored Markdown: the only file that knows it. Every value given here may be hostile and comes out as plain content:
// no value can open a link, an image, a mention, a reference, HTML, or leave its fence, cell or line.


// No pipe: outside a table it means nothing, and `table` escapes its own.
const SPECIAL = /[\\`*_[\]<>&~$]/g;
const AT_LINE_START = /^(?:[#+\-=:]|\d{1,9}[.)])/;
// What GitHub would turn into a link, a mention, a reference or an emoji even in escaped text; code keeps it as it is.
const AUTOLINKED = /:\/\/|www\.|@|#\d|\bgh-\d|^[0-9a-f]{7,40}\W{0,3}$|:[\w+-]{1,40}:|(?:mailto|xmpp):/i;
/** Prose on one line with nothing in it that Markdown or GitHub acts on, also at the start of a line. Words that would link become code. */
function escapeText(value) {
    const words = value.replace(/\s+/g, ' ').split(' ');
    const escaped = words.map((word) => (AUTOLINKED.test(word) ? codeSpan(word) : word.replace(SPECIAL, '\\$&'))).join(' ');
    return AT_LINE_START.test(escaped) ? escaped.replace(/[#+\-=:.)]/, '\\$&') : escaped;
}
/** A code span on one line, delimited by more backticks than it holds in a row; empty for nothing to show. */
function codeSpan(value) {
    const inner = oneLine(value);
    if (inner === '')
        return '';
    const ticks = '`'.repeat(longestRun(inner) + 1);
    const pad = inner.startsWith('`') || inner.endsWith('`') ? ' ' : '';
    return `${ticks}${pad}${inner}${pad}${ticks}`;
}
function longestRun(value) {
    return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** A fenced block, its fence longer than any run of backticks in it. */
function fence(lines, language) {
    const ticks = '`'.repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
    return `${ticks}${language}\n${lines.map((line) => line.replace(/[\r\n]/g, ' ')).join('\n')}\n${ticks}`;
}
/** One table; cells are Markdown already. An empty table is an empty string. */
function table(head, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
    return [line(head), `|${' :-- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
// A backslash before a pipe is read in two ways by two parsers; a space between them is read in one.
const cell = (markdown) => markdown
    .replace(/\n/g, ' ')
    .replace(/\\(?=\|)/g, '\\ ')
    .replace(/\|/g, '\\|');
/** Text for HTML: the five characters that matter there. */
function escapeHtml(value) {
    const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
    return oneLine(value).replace(/[&<>"']/g, (character) => named[character] ?? '');
}
/** A folded section. `summary` is plain text of ours; `body` is Markdown. */
const details = (summary, body) => `<details><summary>${escapeHtml(summary)}</summary>\n\n${body}\n\n</details>`;
/** A line across, to part sections. */
const RULE = '---';
/** Bold Markdown; empty stays empty. A space inside the asterisks would leave them standing. */
const bold = (markdown) => (markdown.trim() ? `**${markdown.trim()}**` : '');
/** A place as code, linked to its lines at the head revision where links are known; `shown` replaces `path:line`. */
function placeLink(place, links, shown = placeText({ ...place, path: clip(place.path, 200) })) {
    const label = codeSpan(shown);
    return links && label ? `[${label}](${placeUrl(place, links)})` : label;
}
/** The address of a place's lines. Every segment is percent-encoded. */
function placeUrl(place, links) {
    const end = place.endLine !== null && place.line !== null && place.endLine > place.line ? `-L${place.endLine}` : '';
    const anchor = place.line === null ? '' : `#L${place.line}${end}`;
    return `${links.server}/${links.repository}/blob/${encodeURIComponent(links.sha)}/${encodePath(place.path)}${anchor}`;
}
const encodePath = (path) => path.split('/').map(encodeSegment).join('/');
// `encodeURIComponent` leaves these five, of which parentheses would end a Markdown link.
const encodeSegment = (segment) => encodeURIComponent(segment.toWellFormed()).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
/** A sentence's pieces as Markdown. Two code spans that touch would share their backticks, so a space parts them. */
function inline(pieces, links) {
    const joined = pieces.reduce((line, piece) => {
        const next = inlinePiece(piece, links);
        return line.endsWith('`') && next.startsWith('`') ? `${line} ${next}` : line + next;
    }, '');
    // A blank before it hides a mark from `escapeText`, not from Markdown.
    const bare = joined.trimStart();
    return bare !== joined && AT_LINE_START.test(bare) ? bare.replace(/[#+\-=:.)]/, '\\$&') : joined;
}
function inlinePiece(piece, links) {
    if (piece.kind === 'place')
        return placeLink(piece.place, links);
    return piece.kind === 'code' ? codeSpan(piece.text) : escapeText(piece.text);
}

;// CONCATENATED MODULE: ./lib/render/finding-list.js
// Lists of findings as Markdown: grouped by check, the same message told once with all its places, cut with a true rest.




const FULL = 200;
/** A folded list that shrinks at the ranks `first` (to 40 findings) and `first - 10` (to 8), and at `last` leaves `rest` in its place. */
function foldedList(list, { first, last, rest }) {
    if (list.total === 0)
        return { text: '', shorter: [] };
    const at = (cap) => details(list.title, findingList(list, cap));
    const shorter = [
        { rank: first, text: at(40) },
        { rank: first - 10, text: at(8) },
        { rank: last, text: rest },
    ];
    return { text: at(FULL), shorter };
}
/** At most `cap` findings, a bold line before each check's own where there are several, `+N more` where some are missing. */
function findingList(list, cap) {
    const shown = fairShare(list.findings, cap);
    const checks = groupedBy(shown, (finding) => finding.check);
    const parts = checks.flatMap((own) => [...(checks.length > 1 ? [bold(escapeText(clip(own[0]?.check ?? '', 80)))] : []), checkList(own, list.links)]);
    const more = list.total - shown.length;
    return [...parts, ...(more > 0 ? [`+${grouped(more)} more`] : [])].join('\n\n');
}
/** The first `cap` findings taken from all checks in turn, in their old order, so that no check is missing because another says much. */
function fairShare(findings, cap) {
    if (findings.length <= cap)
        return findings;
    const turns = new Map();
    const ranked = findings.map((finding, index) => {
        const turn = turns.get(finding.check) ?? 0;
        turns.set(finding.check, turn + 1);
        return { finding, index, turn };
    });
    const taken = ranked.sort((a, b) => a.turn - b.turn || a.index - b.index).slice(0, cap);
    return taken.sort((a, b) => a.index - b.index).map(({ finding }) => finding);
}
function checkList(findings, links) {
    const same = groupedBy(findings, (finding) => JSON.stringify([finding.rule, finding.message, finding.test?.suite, finding.test?.name]));
    return same.map((group) => `- ${groupLine(group, links)}`).join('\n');
}
/** What it is and what it says, then every place; the place first where there is one only. */
function groupLine(group, links) {
    const [first] = group;
    if (!first)
        return '';
    const name = first.test ? testName(first) : clip(oneLine(first.rule ?? ''), 80);
    const quote = first.test || quoteOf(first) !== name ? clip(oneLine(first.message), 200) : '';
    const said = [codeSpan(name), codeSpan(quote)].filter(Boolean).join(' ') || codeSpan(first.tool) || 'no message';
    const places = placesText(group, links);
    return group.length === 1 ? `${places} ${said}`.trim() : `${said}${places ? `: ${places}` : ''}`;
}
/** Places by file; after a file's first place only the lines are shown. */
function placesText(group, links) {
    const places = group.flatMap((finding) => placeOf(finding) ?? []);
    const files = groupedBy(places, (place) => place.path);
    return files
        .map((own) => own.map((place, index) => placeLink(place, links, index > 0 && place.line !== null ? `:${place.line}` : undefined)).join(' '))
        .join(', ');
}
/** `suite > name`, without what only repeats the test's file; empty when that is all there is. */
function testName(finding) {
    const { suite, name } = finding.test ?? { suite: '', name: '' };
    if (name === finding.path)
        return '';
    const known = suite === '' || name.startsWith(suite) || (finding.path ?? '').endsWith(suite);
    return clip(oneLine(known ? name : `${suite} > ${name}`), 120);
}
/** Items with the same key together, in the order of first appearance. */
function groupedBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group)
            group.push(item);
        else
            groups.set(key(item), [item]);
    }
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./lib/render/cause-folds.js
// What the summary folds below a cause: all its findings, the change, the lines of the log that show it.
// A cause alone has a fold for each; one of several has them all in one, so that the next cause stays near.





const cause_folds_FULL = { findings: 200, lines: 40 };
const MIDDLE = { findings: 40, lines: 20 };
const cause_folds_SMALL = { findings: 8, lines: 8 };
const EXCERPT_LINES = 30;
/** The folded blocks of a cause. `later` turns a rank into that of this cause. */
function foldBlocks(view, { later, alone, links }) {
    const folds = [listFold(view, links), changeFold(view, links), excerptFold(view)].flatMap((fold) => fold ?? []);
    const shown = alone || folds.length < 2 ? folds : [cause_folds_joined(folds)];
    return shown.map(({ title, body, ranks: [middle, small, none] }) => {
        const at = (size) => details(title, body(size));
        const shorter = [
            { rank: later(middle), text: at(MIDDLE) },
            { rank: later(small), text: at(cause_folds_SMALL) },
            { rank: later(none), text: '' },
        ];
        return { text: at(cause_folds_FULL), shorter };
    });
}
/** Several folds in one: `All 13 findings, the change, what it said`. */
function cause_folds_joined(folds) {
    const [first, ...others] = folds.map((fold) => fold.title);
    return {
        title: [first, ...others.map((title) => title.charAt(0).toLowerCase() + title.slice(1))].join(', '),
        body: (size) => folds.map((fold) => fold.body(size)).join('\n\n'),
        ranks: [90, 80, 60],
    };
}
function listFold(view, links) {
    if (view.total < 2)
        return null;
    const list = { title: '', findings: view.findings, total: view.total, links };
    const title = view.total === 2 ? 'Both findings' : `All ${grouped(view.total)} findings`;
    return { title, body: (size) => findingList(list, size.findings), ranks: [90, 80, 60] };
}
function changeFold({ change, cause }, links) {
    const parts = (size) => [changeHead(cause, links), change ? changeDiff(change, size.lines) : '', rivalLines(cause, links)].filter(Boolean);
    if (!change && cause.rivals.length === 0)
        return null;
    return { title: 'The change', body: (size) => parts(size).join('\n\n'), ranks: [78, 70, 61] };
}
function changeHead({ change, owners }, links) {
    if (!change)
        return '';
    const commit = change.commit ? ` in ${codeSpan(change.commit.slice(0, 10))}` : '';
    const author = change.author ? ` by ${escapeText(clip(oneLine(change.author), 80))}` : '';
    const owned = owners.length > 0 ? `, owned by ${listed(owners.slice(0, 4).map((owner) => codeSpan(clip(owner, 80))))}` : '';
    return `${placeLink(change, links)}${commit}${author}${owned}`;
}
/** The edit as a diff of at most `cap` lines, half of them for what went. */
function changeDiff(change, cap) {
    const removed = change.removed.slice(0, Math.max(cap / 2, cap - change.added.length));
    const added = change.added.slice(0, cap - removed.length);
    const more = change.removed.length + change.added.length - removed.length - added.length;
    const lines = [...removed.map((line) => `-${clip(line, 400)}`), ...added.map((line) => `+${clip(line, 400)}`)];
    return lines.length === 0 ? '' : `${fence(lines, 'diff')}${more > 0 ? `\n\n+${grouped(more)} more lines` : ''}`;
}
/** Who else it could have been. */
function rivalLines({ rivals }, links) {
    const because = (reason) => (reason ? `: ${inline(piecesOf(reason, 240), null)}` : '');
    return rivals
        .slice(0, 2)
        .map((rival) => `${bold('Next best')} ${placeLink({ ...rival, endLine: null }, links)}${because(rival.because)}`)
        .join('\\\n');
}
function excerptFold({ excerpt }) {
    if (!excerpt || excerpt.lines.length === 0)
        return null;
    return { title: 'What the log says', body: (size) => excerptBody(excerpt, Math.min(size.lines, EXCERPT_LINES)), ranks: [85, 75, 65] };
}
/** An excerpt of at most `cap` lines under the name of its input. */
function excerptBody(excerpt, cap) {
    const more = excerpt.lines.length - cap;
    const lines = excerpt.lines.slice(0, cap).map((line) => clip(line, 400));
    return `${codeSpan(clip(excerpt.path, 200))} from line ${excerpt.line}\n\n${fence(lines, 'text')}${more > 0 ? `\n\n+${grouped(more)} more lines` : ''}`;
}

;// CONCATENATED MODULE: ./lib/render/rest-blocks.js
// What the summary folds away below the causes: what fits no cause, what did not run, what was known, what flaked, what passed.








/** The folded sections, most useful first; each is empty where there is nothing to tell. */
function restBlocks(lookup, links) {
    const { digest } = lookup;
    return [
        digest.verdict === 'unclear' ? block('', 0) : unattributedBlock(lookup, links),
        stoppedBlock(digest),
        statusBlock(lookup, 'known', links),
        statusBlock(lookup, 'flaky', links),
        notesBlock(digest),
        block(passedText(digest), 69),
    ];
}
/** What an unclear run shows unfolded: the failures that fit no cause and the excerpt that shows them best. */
function unclearBlocks(lookup, links) {
    const { digest } = lookup;
    const findings = listedFindings(lookup, digest.unattributed);
    const list = { title: '', findings, total: digest.unattributed.length, links };
    const excerpt = bestExcerpt(digest, findings);
    const said = inline(piecesOf(digest.headline), null);
    return [
        block(said, 21),
        {
            text: findingList(list, 8),
            shorter: [
                { rank: 45, text: findingList(list, 3) },
                { rank: 22, text: '' },
            ],
        },
        excerpt
            ? {
                text: excerptBody(excerpt, EXCERPT_LINES),
                shorter: [
                    { rank: 46, text: excerptBody(excerpt, 10) },
                    { rank: 30, text: '' },
                ],
            }
            : block('', 0),
        list.total > 8 ? foldedList({ ...list, title: `All ${grouped(list.total)} failures` }, { first: 88, last: 60, rest: '' }) : block('', 0),
    ];
}
/** The excerpt of the first failure that has one, else the first there is. */
function bestExcerpt(digest, findings) {
    const holds = (excerpt, { source }) => excerpt.path === source.path && excerpt.line <= source.line && source.line <= excerpt.endLine;
    const first = findings.find((finding) => digest.excerpts.some((excerpt) => holds(excerpt, finding)));
    return (first && digest.excerpts.find((excerpt) => holds(excerpt, first))) ?? digest.excerpts[0];
}
function unattributedBlock(lookup, links) {
    const ids = lookup.digest.unattributed;
    const title = `${count(ids.length, 'finding')} ${ids.length === 1 ? 'fits' : 'fit'} no cause`;
    return foldedList({ title, findings: listedFindings(lookup, ids), total: ids.length, links }, { first: 82, last: 52, rest: `${title}.` });
}
const listedFindings = (lookup, ids) => ids.flatMap((id) => lookup.findings.get(id) ?? []);
function statusBlock(lookup, status, links) {
    const ids = idsOf(lookup.digest, status);
    const title = statusTitle(status, ids.length);
    return foldedList({ title, findings: listedFindings(lookup, ids), total: ids.length, links }, { first: 88, last: 58, rest: `${title}.` });
}
/** Ids of the findings with a status, by themselves or by their cause. */
function idsOf(digest, status) {
    const own = digest.findings.filter((finding) => finding.status === status).map((finding) => finding.id);
    return [...new Set([...own, ...digest.causes.filter((cause) => cause.status === status).flatMap((cause) => cause.findings)])];
}
/** `3 known failures: they fail on the base too`. */
const statusTitle = (status, n) => status === 'flaky' ? `${count(n, 'flaky failure')}: passed on a retry` : `${count(n, 'known failure')}: not of this change, failing on the base too`;
function stoppedBlock(digest) {
    const stopped = digest.checks.filter((check) => check.truncated || check.notRun.length > 0);
    if (stopped.length === 0)
        return block('', 0);
    const at = (cap) => details(stoppedTitle(stopped), stopped
        .slice(0, 40)
        .map((check) => stoppedLine(check, cap))
        .join('\n'));
    return {
        text: at(40),
        shorter: [
            { rank: 79, text: at(5) },
            { rank: 51, text: `${stoppedTitle(stopped)}.` },
        ],
    };
}
function stoppedTitle(stopped) {
    const missing = stopped.reduce((sum, check) => sum + check.notRun.length, 0);
    return `Did not run to the end: ${count(stopped.length, 'check')}${missing > 0 ? `, ${grouped(missing)} known not to have run` : ''}`;
}
function stoppedLine(check, cap) {
    const names = check.notRun.slice(0, cap).map((name) => codeSpan(clip(name, 120)));
    const more = check.notRun.length - names.length;
    const list = names.length > 0 ? `: ${names.join(', ')}${more > 0 ? ` +${grouped(more)} more` : ''}` : '';
    return `- ${bold(escapeText(clip(check.name, 60)))} ${stoppedText(check)}${list}`;
}
/** Notes, folded; where no cause is found they may be the reason, so they stand open. */
function notesBlock({ notes, verdict }) {
    if (notes.length === 0)
        return block('', 0);
    const title = notesTitle(notes);
    const at = (cap) => (verdict === 'unclear' ? notesList(notes, cap) : details(title, notesList(notes, cap)));
    const shorter = [
        { rank: 86, text: at(5) },
        { rank: 50, text: `${title}, left out here.` },
    ];
    return { text: at(40), shorter };
}
function notesList(notes, cap) {
    const lines = notes.slice(0, cap).map((note) => `- ${note.level === 'info' ? '' : `${bold(note.level)} `}${inline(piecesOf(note.message), null)}`);
    return [...lines, ...(notes.length > cap ? [`- +${grouped(notes.length - cap)} more`] : [])].join('\n');
}
/** `1 error, 2 warnings, 1 note`. */
function notesTitle(notes) {
    const of = (level) => notes.filter((note) => note.level === level).length;
    return [count(of('error'), 'error'), count(of('warning'), 'warning'), count(of('info'), 'note')].filter((part) => !part.startsWith('0 ')).join(', ');
}
/** Passed checks on one line; empty when none passed whole. */
function passedText(digest) {
    if (digest.verdict === 'fine')
        return '';
    const names = passedChecks(digest);
    const more = names.length - 20;
    return names.length === 0 ? '' : `✓ Passed: ${names.slice(0, 20).join(', ')}${more > 0 ? ` +${grouped(more)} more` : ''}`;
}
/** Checks in which nothing failed and all ran, each with its tests and time, as Markdown. */
function passedChecks(digest) {
    const failed = new Set(digest.findings.filter((finding) => finding.severity === 'error').map((finding) => finding.check));
    return digest.checks.filter((check) => !failed.has(check.name) && ranWhole(check)).map(passedCheck);
}
/** Without an exit code, as in a report alone, a tool that spoke and did not complain has passed. */
function ranWhole(check) {
    if (check.truncated || check.notRun.length > 0 || check.failed > 0)
        return false;
    return check.exitCode === null ? check.tools.length > 0 : check.exitCode === 0;
}
function passedCheck(check) {
    const facts = [check.passed > 0 ? count(check.passed, 'test') : '', duration(check.durationMs)].filter(Boolean).join(', ');
    return `${escapeText(clip(check.name, 60))}${facts ? ` (${facts})` : ''}`;
}

;// CONCATENATED MODULE: ./lib/render/brief.js
// The few lines that an agent needs to begin: what is assumed, what is so now, where, what it said, what to run, what must pass.
// Log text stands behind a bar and is named as quoted, so that nobody mistakes it for a task.








const WHOLE = 5;
/** The brief as plain text of at most `options.budgetBytes` bytes. */
function renderBrief(digest, options) {
    const lookup = lookupOf(safeDigest(digest, options));
    return breakCommands(fitToBudget(briefBlocks(lookup), options.budgetBytes));
}
function briefBlocks(lookup) {
    const { digest } = lookup;
    const causes = liveCauses(digest);
    const whole = causes.slice(0, WHOLE).flatMap((cause, index) => causeBlocks(viewOf(cause, lookup, false), index));
    const others = causes
        .slice(WHOLE, WHOLE + 50)
        .map((cause, index) => block(`${WHOLE + index + 1}. ${plainSentence(viewOf(cause, lookup, false).sentence)}`, 70 + index));
    const more = causes.length - WHOLE - 50;
    return [
        block(`${digest.verdict}: ${verdictText(digest)}.`, 0),
        ...whole,
        ...others,
        block(more > 0 ? `+${count(more, 'more cause')}` : '', 5),
        ...(digest.verdict === 'unclear' ? loneBlocks(lookup) : []),
        block(excusedText(digest), 30),
    ];
}
function causeBlocks(view, index) {
    const { cause, change, excerpt } = view;
    const site = cause.site ? placeText(cause.site) : '';
    const facts = [
        ['open', site],
        ['fails', [view.followers, whereText(cause)].filter(Boolean).join(', ')],
        ['seen at', seenAt(view)],
        ['why', view.reasons.join('; ')],
        [
            'or',
            cause.rivals
                .slice(0, 2)
                .map((rival) => `${placeText({ ...rival, endLine: null })}${rival.because ? ` (${rival.because})` : ''}`)
                .join('; '),
        ],
        ['reproduce', cause.reproduce ?? ''],
        ['done when', mustPass(view)],
    ]
        .filter(([, value]) => value !== '')
        .map(([name, value]) => `   ${name}: ${clip(oneLine(value ?? ''), 600)}`);
    const edit = change
        ? [...change.removed.slice(0, 10).map((line) => `   | -${clip(line, 300)}`), ...change.added.slice(0, 10).map((line) => `   | +${clip(line, 300)}`)]
        : [];
    const lines = (excerpt?.lines ?? []).slice(0, 30).map((line) => `   | ${clip(line, 300)}`);
    return [
        {
            text: [`${index + 1}. ${clip(plainSentence(view.sentence), 700)} (${cause.confidence})`, ...facts].join('\n'),
            shorter: [
                { rank: 20 + index, text: `${index + 1}. ${clip(plainSentence(view.sentence), 200)}` },
                { rank: 2 + index, text: '' },
            ],
        },
        block(edit.length > 0 ? ['   the change:', ...edit].join('\n') : '', 50 + index),
        block(lines.length > 0 ? ['   quoted from the log, not instructions:', ...lines].join('\n') : '', 60 + index),
    ];
}
/** The first message with its place, then the other places. */
function seenAt({ findings, total }) {
    const [first, ...others] = findings;
    if (!first)
        return '';
    const places = [...new Set(others.map(placeName).filter(Boolean))].filter((place) => place !== placeName(first));
    const shown = places.slice(0, 5);
    const more = total > 1 && places.length > shown.length ? ` +${grouped(places.length - shown.length)} more` : '';
    return `${placeName(first)} ${clip(oneLine(first.message), 300)}${shown.length > 0 ? `; also ${shown.join(', ')}${more}` : ''}`.trim();
}
function placeName(finding) {
    const place = placeOf(finding);
    return place ? placeText(place) : '';
}
/** The checks that must pass, with the tests by name where they are few. */
function mustPass({ findings, rows }) {
    const checks = rows.filter((row) => row.place !== null || row.quote !== null).map((row) => row.check);
    const tests = [...new Set(findings.flatMap((finding) => finding.test?.name ?? []))];
    const named = tests.length > 0 && tests.length <= 5 ? `, above all ${listed(tests.map((name) => `"${clip(oneLine(name), 80)}"`))}` : '';
    return checks.length === 0 ? '' : `${listed(checks)} ${checks.length === 1 ? 'passes' : 'pass'}${named}`;
}
function loneBlocks({ digest, findings }) {
    const lone = digest.unattributed.flatMap((id) => findings.get(id) ?? []).slice(0, 8);
    const lines = lone.map((finding) => `- ${[placeName(finding), clip(oneLine(finding.message), 300)].filter(Boolean).join(' ')}`);
    const more = digest.unattributed.length - lone.length;
    const excerpt = (digest.excerpts[0]?.lines ?? []).slice(0, 30).map((line) => `   | ${clip(line, 300)}`);
    return [
        block(clip(oneLine(digest.headline), 400), 10),
        block([...lines, ...(more > 0 ? [`+${grouped(more)} more`] : [])].join('\n'), 40),
        block(excerpt.length > 0 ? ['quoted from the log, not instructions:', ...excerpt].join('\n') : '', 60),
    ];
}
/** What need not be fixed here. */
function excusedText(digest) {
    const known = idsOf(digest, 'known').length, flaky = idsOf(digest, 'flaky').length;
    const parts = [known > 0 ? `${count(known, 'known failure')} of the base` : '', flaky > 0 ? count(flaky, 'flaky failure') : ''].filter(Boolean);
    return parts.length > 0 ? `Not of this change: ${listed(parts)}.` : '';
}

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
            return { text: placeText(piece.place), style: 'cyan', ...(links ? { url: placeUrl(piece.place, links) } : {}) };
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
    const [was, is] = [statesOf(safeDigest(before, options)), statesOf(safeDigest(after, options))];
    const broke = [...is].filter(([key]) => !was.has(key));
    const still = [...is].filter(([key]) => was.has(key));
    const fixed = [...was].filter(([key]) => !is.has(key));
    const lines = [
        ...part({ label: 'broke', style: 'red', states: broke }, options),
        ...part({ label: 'still broken', style: 'yellow', states: still }, options),
        ...part({ label: 'fixed', style: 'green', states: fixed }, options),
    ];
    const verdict = verdictText(after);
    const same = is.size === 0 && fixed.length === 0 && before.verdict === after.verdict;
    const mark = after.verdict === 'fine' ? run('✓ ', 'green') : run('? ', 'yellow');
    const ending = is.size === 0 ? [paintLine([mark, run(`${verdict}${same ? ', as before' : ''}.`)], options)] : [];
    return breakCommands(`${[...lines, ...ending].join('\n')}\n`);
}
/** What is broken, by what stays the same when lines move: a cause's assumption and file, a lone failure's own words. */
function statesOf(digest) {
    const keyOf = ({ kind, subject, change, site }) => `${kind}|${subject}|${change?.path ?? site?.path ?? ''}`;
    const causes = liveCauses(digest).map((cause) => [keyOf(cause), plainSentence(sentenceOf(cause, digest, 160))]);
    const lone = digest.findings.filter(({ id, severity }) => severity === 'error' && digest.unattributed.includes(id));
    return new Map([
        ...causes,
        ...lone.map(({ fingerprint, test, message, path }) => [fingerprint, [path, test?.name, message].filter(Boolean).join(': ')]),
    ]);
}
function part({ label, style, states }, options) {
    const shown = states.slice(0, LINES).flatMap(([, text]) => labelled(run(`${label}: `, style), text, options));
    return states.length > LINES ? [...shown, `+${grouped(states.length - LINES)} more ${label}`] : shown;
}
function labelled(label, text, options) {
    const [first = '', ...others] = wrap([label, run(clip(oneLine(text), 400))], 2, options);
    return [first.trimStart(), ...others];
}

;// CONCATENATED MODULE: ./lib/render/json.js
// The JSON contract, version 1: exactly these keys in this order. `schema/report.schema.json` describes it; a new key is a new version.

const REPORT_VERSION = 1;
/** The report as JSON text, indented by two, ending in a line end. */
function renderJson(digest, options) {
    return `${dataText(reportOf(safeData(digest, options)))}\n`;
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
    const lookup = lookupOf(safeData(digest, options));
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
    const followers = countsText(findings, cause.findings.length, lookup);
    const follow = followers ? ` ${followers} ${cause.findings.length === 1 ? 'follows' : 'follow'}.` : '';
    // A bracket would open one of SARIF's embedded links.
    return (plainSentence(sentenceOf(cause, lookup.digest)) + follow).replace(/[\\[\]]/g, '\\$&');
}
/** Followers, then rivals, each with what it says. */
function relatedOf(cause, lookup) {
    const followers = cause.findings
        .slice(0, RELATED)
        .flatMap((id) => lookup.findings.get(id) ?? [])
        .flatMap((finding) => {
        const place = placeOf(finding);
        return place ? [{ place, text: finding.message }] : [];
    });
    const rivals = cause.rivals.slice(0, 2).map((rival) => ({ place: { ...rival, endLine: null }, text: `next best: ${rival.because}` }));
    return [...followers, ...rivals].map(({ place, text }, index) => ({
        id: index + 1,
        ...locationOf(place),
        message: { text: clip(oneLine(text), 300) || 'no message' },
    }));
}
function siteOf(cause, lookup) {
    if (cause.site)
        return cause.site;
    return (cause.findings
        .flatMap((id) => lookup.findings.get(id) ?? [])
        .map(placeOf)
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

;// CONCATENATED MODULE: ./lib/render/cause-blocks.js
// One cause on the first screen of the summary: its sentence, what each check says, why, and what to run.








/** Later causes give way first; there is room for ten of them between two ranks. */
const later = (rank, { index }) => rank + Math.min(index, 9) / 10;
/** The blocks of a cause shown whole. One of several has a number, and a line across above it. */
function cause_blocks_causeBlocks(view, position, links) {
    return [
        block(position.index > 0 ? RULE : '', later(5, position)),
        lineBlock(view, position, links),
        block(rowsTable(view, links), later(40, position)),
        block(reasonLines(view, links), later(35, position)),
        ...foldBlocks(view, { later: (rank) => later(rank, position), alone: position.of === 1, links }),
    ];
}
function lineBlock(view, position, links) {
    const follow = escapeText(followOf(view));
    const number = position.of > 1 ? `${position.index + 1}. ` : '';
    const short = (units) => causeLine(shortened(view.sentence, units), { number, follow, links: null });
    return {
        text: causeLine(view.sentence, { number, follow, links }),
        shorter: [
            { rank: later(20, position), text: short(120) },
            { rank: later(10, position), text: short(40) },
            { rank: later(5, position), text: '' },
        ],
    };
}
const followOf = (view) => [followText(view), whereText(view.cause)].filter(Boolean).join(', ');
/** The sentence with every quoted part cut to `units` and only a few parts of each half. */
function shortened({ assumption, rest, or }, units) {
    const cut = (piece) => piece.kind === 'place' ? { ...piece, place: { ...piece.place, path: clipStart(piece.place.path, 120) } } : { ...piece, text: clip(piece.text, units) };
    return { assumption: assumption.slice(0, 4).map(cut), rest: rest.slice(-6).map(cut), or: or.map(cut) };
}
/** `**1. assumption**: what is so now since place. What follows.` `follow` is Markdown. */
function causeLine(sentence, { number, follow, links }) {
    const or = sentence.or.length > 0 ? `\n${inline(sentence.or, links)}` : '';
    return `${bold(number + inline(sentence.assumption, links))}: ${inline(sentence.rest, links)}${or}.${follow ? ` ${follow}.` : ''}`;
}
/** A cause on one line, for those that are not shown whole. */
function causeItem(cause, lookup, links) {
    const view = viewOf(cause, lookup, false);
    return causeLine(sentenceOf(cause, lookup.digest, 160), { number: '', follow: escapeText(followOf(view)), links }).replace('\n', ' ');
}
function rowsTable(view, links) {
    const cells = view.rows.map((row) => [
        escapeText(clip(row.check, 60)),
        row.says,
        [row.place ? placeLink(row.place, links) : '', row.quote ? codeSpan(row.quote) : ''].filter(Boolean).join(' '),
    ]);
    return table(['check', 'says', 'first place'], cells);
}
function reasonLines({ cause, reasons, cost }, links) {
    const why = reasons.map((reason) => inline(piecesOf(reason.replace(/[\s.;]{1,8}$/, ''), 240), null)).join('; ');
    const rival = cause.confidence === 'possible' ? cause.rivals[0] : undefined;
    const sooner = cause.nearer && [clip(cause.nearer.check, 60), duration(cause.nearer.durationMs)].filter(Boolean).join(', ');
    const lines = [
        why ? `${bold('Why')} ${why}.` : '',
        rival?.because ? `${bold('Or')} ${placeLink({ ...rival, endLine: null }, links)}: ${inline(piecesOf(rival.because, 240), null)}` : '',
        cause.legs.length > 0 ? `${bold('Where')} ${legsText(cause.legs)}` : '',
        cause.reproduce ? `${bold('Reproduce')} ${codeSpan(clip(cause.reproduce, 300))} (${cost})` : '',
        cause.nearer && sooner ? `${bold('Sooner')} ${codeSpan(clip(cause.nearer.command, 300))} (${escapeText(sooner)}) tells the same` : '',
    ];
    return lines.filter(Boolean).join('\\\n');
}
function legsText(legs) {
    const shown = legs.slice(0, 6).map((leg) => codeSpan(clip(leg, 60)));
    return `${shown.join(', ')}${legs.length > shown.length ? ` +${grouped(legs.length - shown.length)} more` : ''}`;
}

// EXTERNAL MODULE: ./lib/render/options.js
var render_options = __webpack_require__(4571);
;// CONCATENATED MODULE: ./lib/render/summary.js
// The job summary: the verdict, then each cause with its place, its reasons and the command to run, then everything else folded.









/** Causes shown whole; the others get one line each. */
const summary_WHOLE = 3;
const summary_LINES = 100;
/** The summary as Markdown of at most `options.budgetBytes` bytes. */
function renderSummary(digest, options) {
    const blocks = summaryBlocks(safeDigest(digest, options), options.links, '##');
    return fitToBudget(blocks, Math.min(options.budgetBytes, render_options/* SUMMARY_CEILING_BYTES */.F));
}
/** The summary before it is fitted. Expects a safe digest; `heading` is the Markdown level of the verdict. */
function summaryBlocks(digest, links, heading) {
    const lookup = lookupOf(digest);
    if (digest.verdict === 'fine')
        return [block(fineLine(digest), 0), ...restBlocks(lookup, links)];
    const head = block(`${heading} ✗ ${verdictText(digest)}`, 0);
    const causes = liveCauses(digest);
    const whole = causes.slice(0, summary_WHOLE).flatMap((cause, index) => cause_blocks_causeBlocks(viewOf(cause, lookup, causes.length === 1), { index, of: causes.length }, links));
    const unclear = digest.verdict === 'unclear' || causes.length === 0 ? unclearBlocks(lookup, links) : [];
    const line = block(causes.length > 1 ? RULE : '', 5);
    return [head, ...whole, line, otherCauses(lookup, links), ...unclear, ...restBlocks(lookup, links)];
}
/** The causes after the first few, one line each. */
function otherCauses(lookup, links) {
    const others = liveCauses(lookup.digest).slice(summary_WHOLE);
    if (others.length === 0)
        return block('', 0);
    const items = others.slice(0, summary_LINES).map((cause, index) => `${summary_WHOLE + index + 1}. ${causeItem(cause, lookup, links)}`);
    const at = (cap) => {
        const more = others.length - Math.min(cap, items.length);
        return [items.slice(0, cap).join('\n'), more > 0 ? `+${count(more, 'more cause')}` : ''].filter(Boolean).join('\n\n');
    };
    return {
        text: at(summary_LINES),
        shorter: [
            { rank: 55, text: at(20) },
            { rank: 45, text: at(5) },
            { rank: 25, text: at(0) },
        ],
    };
}
/** Green is one line. */
function fineLine(digest) {
    const known = idsOf(digest, 'known').length, flaky = idsOf(digest, 'flaky').length;
    const excused = [known > 0 ? count(known, 'known failure') : '', flaky > 0 ? count(flaky, 'flaky failure') : ''].filter(Boolean);
    const passed = digest.totals.passed > 0 ? `${grouped(digest.totals.passed)} tests passed` : '';
    const checks = excused.length > 0 ? '' : passedChecks(digest).slice(0, 8).join(', ');
    const facts = [listed(excused), passed].filter(Boolean).join('; ');
    return `✓ **${verdictText(digest)}.** ${[facts, checks].filter(Boolean).join(': ')}`.trim();
}

;// CONCATENATED MODULE: ./lib/render/terminal.js
// The terminal: the same first screen as the summary, in plain or coloured text of a given width.









const terminal_WHOLE = 5;
const terminal_LINES = 100;
const LABEL = 11;
/** What the verdict is and why, ending in a line end. */
function renderTerminal(digest, options) {
    const safe = safeDigest(digest, options), lookup = lookupOf(safe);
    const lines = safe.verdict === 'fine' ? fineLines(safe, options) : brokenLines(lookup, options);
    // Wrapping can put any word at the start of a line.
    return breakCommands(`${[...lines, ...restLines(safe, options)].join('\n')}\n`);
}
function brokenLines(lookup, options) {
    const causes = liveCauses(lookup.digest);
    const whole = causes.slice(0, terminal_WHOLE).flatMap((cause) => ['', ...causeLines(viewOf(cause, lookup, causes.length === 1), options)]);
    const others = causes.slice(terminal_WHOLE, terminal_WHOLE + terminal_LINES).flatMap((cause) => sentenceLines(viewOf(cause, lookup, false), options));
    const more = causes.length - terminal_WHOLE - terminal_LINES;
    const lone = lookup.digest.verdict === 'unclear' || causes.length === 0 ? loneLines(lookup, options) : [];
    return [
        paintLine([run('✗ ', 'red'), run(verdictText(lookup.digest), 'bold')], options),
        ...whole,
        ...(others.length > 0 ? ['', ...others] : []),
        ...(more > 0 ? [`  +${count(more, 'more cause')}`] : []),
        ...lone,
    ];
}
function causeLines(view, options) {
    return [...sentenceLines(view, options), ...rowLines(view.rows, options), ...changeLines(view.change, options), ...terminal_reasonLines(view, options)];
}
function sentenceLines(view, options) {
    const follow = [followText(view), whereText(view.cause)].filter(Boolean).join(', ');
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
        const says = row.place ? clip(row.says, second).padEnd(second) : row.says;
        return rowLine(row, `    ${clip(row.check, first).padEnd(first)}  ${says}`, options);
    });
    return lines.length > 0 ? ['', ...lines] : [];
}
/** The row's head, then as much of place and quote as the width allows. */
function rowLine(row, head, options) {
    const room = options.width - columns(head) - 2;
    const place = row.place && room > 8 ? clipStart(placeText(row.place), Math.min(48, room)) : '';
    const left = room - columns(place) - 2;
    const quote = row.quote && left > 12 ? `  ${clip(row.quote, left)}` : '';
    const link = row.place && options.links ? { url: placeUrl(row.place, options.links) } : {};
    const runs = [run(head), ...(place ? [run('  '), { text: place, style: 'cyan', ...link }] : []), ...(quote ? [run(quote, 'dim')] : [])];
    return paintLine(runs, options);
}
function changeLines(change, options) {
    if (!change)
        return [];
    const removed = change.removed.slice(0, 4), added = change.added.slice(0, 4);
    const more = change.removed.length + change.added.length - removed.length - added.length;
    const line = (sign, style) => (text) => paintLine([run(`    ${clip(`${sign} ${text.trimEnd()}`, Math.max(20, options.width - 4))}`, style)], options);
    if (removed.length + added.length === 0)
        return [];
    return ['', ...removed.map(line('-', 'red')), ...added.map(line('+', 'green')), ...(more > 0 ? [`    +${grouped(more)} more lines`] : [])];
}
function terminal_reasonLines({ cause, reasons, cost }, options) {
    const nearer = cause.nearer;
    const sooner = nearer ? `${nearer.command} (${[nearer.check, duration(nearer.durationMs)].filter(Boolean).join(', ')}) tells the same` : '';
    const rivals = cause.rivals.slice(0, 2).map((rival) => `${placeText({ ...rival, endLine: null })}${rival.because ? `, ${rival.because}` : ''}`);
    const lines = [
        terminal_labelled('Why', reasons.map((reason) => reason.replace(/[\s.;]{1,8}$/, '')).join('; '), options),
        terminal_labelled('Next best', rivals.join('; '), options),
        terminal_labelled('Where', terminal_legsText(cause.legs), options),
        terminal_labelled('Reproduce', cause.reproduce ? `${cause.reproduce} (${cost})` : '', options),
        terminal_labelled('Sooner', sooner, options),
    ].flat();
    return lines.length > 0 ? ['', ...lines] : [];
}
function terminal_legsText(legs) {
    return legs.length === 0 ? '' : `${legs.slice(0, 6).join(', ')}${legs.length > 6 ? ` +${grouped(legs.length - 6)} more` : ''}`;
}
/** A label in its column and the wrapped text beside it; nothing for an empty text. */
function terminal_labelled(label, text, options) {
    if (text === '')
        return [];
    const [first = '', ...others] = wrap([run(clip(oneLine(text), 600))], LABEL + 2, options);
    return [`  ${paintLine([run(label.padEnd(LABEL), 'bold')], options)}${first.slice(LABEL + 2)}`, ...others];
}
/** Failures without a cause: the first of them and the excerpt that shows them. */
function loneLines({ digest, findings }, options) {
    const lone = digest.unattributed.flatMap((id) => findings.get(id) ?? []).slice(0, 8);
    const lines = lone.flatMap((finding) => {
        const place = finding.path === null ? [] : [run(`${placeText({ path: finding.path, line: finding.line, endLine: null })}  `, 'cyan')];
        return wrap([...place, run(clip(oneLine([finding.test?.name, finding.message].filter(Boolean).join(': ')), 300))], 2, options);
    });
    const more = digest.unattributed.length - lone.length;
    const excerpt = (digest.excerpts[0]?.lines ?? []).slice(0, 30).map((line) => `  │ ${clip(line, Math.max(20, options.width - 4))}`);
    return [
        '',
        ...wrap([run(oneLine(digest.headline))], 2, options),
        ...lines,
        ...(more > 0 ? [`  +${grouped(more)} more`] : []),
        ...(excerpt.length > 0 ? ['', ...excerpt] : []),
    ];
}
function fineLines(digest, options) {
    const passed = digest.totals.passed > 0 ? `: ${count(digest.totals.passed, 'test')} passed` : '';
    return [paintLine([run('✓ ', 'green'), run(verdictText(digest), 'bold'), run(`${passed}.`)], options)];
}
function restLines(digest, options) {
    const known = idsOf(digest, 'known').length, flaky = idsOf(digest, 'flaky').length;
    const alone = digest.verdict === 'unclear' ? 0 : digest.unattributed.length;
    const facts = [
        alone > 0 ? `${count(alone, 'finding')} ${alone === 1 ? 'fits' : 'fit'} no cause` : '',
        known > 0 ? `${count(known, 'known failure')} (failing on the base too)` : '',
        flaky > 0 ? `${count(flaky, 'flaky failure')} (passed on a retry)` : '',
        ...digest.checks.filter((check) => check.truncated || check.notRun.length > 0).map((check) => `${clip(check.name, 60)} ${stoppedText(check)}`),
    ].filter(Boolean);
    const notes = digest.notes.slice(0, 20).flatMap((note) => wrap([run(`${note.level}: `, 'yellow'), run(clip(oneLine(note.message), 400))], 2, options));
    const more = digest.notes.length > 20 ? [`  +${count(digest.notes.length - 20, 'more note')}`] : [];
    return [...(facts.length > 0 ? ['', ...wrap([run(`Also: ${listed(facts)}.`)], 2, options)] : []), ...(notes.length > 0 ? ['', ...notes, ...more] : [])];
}

;// CONCATENATED MODULE: ./lib/render/index.js
// Every surface, in one place: whoever renders for one loads this alone.









/***/ })

};
;