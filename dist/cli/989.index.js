"use strict";
exports.id = 989;
exports.ids = [989];
exports.modules = {

/***/ 8656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
// Tells a path that stays inside the repository.
/** Segments that lead elsewhere, beginnings that start elsewhere, characters that no path of a repository has. */
const LEAVES = /^[/\\~]|^[A-Za-z]:|(?:^|\/)\.{1,2}(?:\/|$)|\/\/|\/$|[\\\u0000-\u001f\u007f]/;
/** True for a repository-relative path with forward slashes that climbs nowhere. */
const isInside = (path) => path !== '' && !LEAVES.test(path);


/***/ }),

/***/ 1989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bundleLines: () => (/* binding */ bundleLines)
/* harmony export */ });
/* harmony import */ var _model_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9064);
/* harmony import */ var _model_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8656);
/* harmony import */ var _hostile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(419);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5339);
// Writes parts as a bundle, one JSON value a line: without secrets, without raw logs, and within what a reader lets in.
// What makes a finding the same on every leg stands on a line of its own, so that legs that agree write the same line.




const CAPS = _model_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_CAPS */ .ZV;
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
const HOST = /:\d{2,5}(?:\/|$)/;
const REVISION = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** The lines of a bundle. What others told before is written as it came: it was redacted where it was found. */
function* bundleLines(parts, secrets) {
    const clean = cleaning((0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactorFor */ .s)(secrets));
    yield `${_model_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_MARK */ .Ti},"version":${_model_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_VERSION */ .AY}}\n`;
    const changes = new Map();
    for (const { change } of parts) {
        if (!change || changes.has(change))
            continue;
        changes.set(change, changes.size);
        yield lineOf('change', changeOf(change, clean));
    }
    for (const part of parts.slice(0, CAPS.parts))
        yield* partLines(part, part.change && (changes.get(part.change) ?? null), clean);
}
/** A text is told many times: what it becomes is kept. */
function cleaning(redact) {
    const known = new Map();
    return (text, most) => {
        const before = known.get(text);
        const clean = before ?? redact(text);
        if (before === undefined && known.size < 50_000)
            known.set(text, clean);
        return (0,_hostile_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(clean, most);
    };
}
const lineOf = (key, value) => `{"${key}":${JSON.stringify(value)}}\n`;
function* partLines(part, change, clean) {
    const { id, slot, attempt, leg, sources, checks, completed, notes, cut } = part;
    yield lineOf('part', {
        ...{ id: clean(id, CAPS.name), slot: clean(slot, CAPS.name), attempt, leg: leg && legOf(leg, clean), sources, change, cut },
        checks: checks.slice(0, CAPS.checks).map((check) => checkOf(check, clean)),
        completed: completed.slice(0, CAPS.tools).map((tool) => clean(tool, CAPS.name)),
        notes: notes.slice(0, CAPS.notes).map(({ level, message }) => ({ level, message: clean(message, CAPS.message) })),
    });
    for (const tests of part.classes)
        yield lineOf('tests', classOf(tests, clean));
    for (const finding of part.findings)
        yield* findingLines('finding', finding, clean);
    for (const finding of part.base)
        yield* findingLines('base', finding, clean);
}
function* findingLines(key, finding, clean) {
    const { tool, check, family, severity, rule, kind, location, test, scope, step, order, isLog, isGeneric, passedOnRetry } = finding;
    const message = clean(finding.message, CAPS.message);
    yield lineOf(key, {
        ...{ tool: clean(tool, CAPS.name), check: clean(check, CAPS.name), family, severity, rule: rule === null ? null : clean(rule, CAPS.name), kind },
        ...{ message: test ? null : message, location: location && placeOf(location), test: test && testOf(test, clean) },
        ...{ scope: scope === null ? null : clean(scope, CAPS.path), step: step && stepOf(step, clean) },
        ...{ order: Math.trunc(Math.max(-1e6, Math.min(1e6, order))), isLog, isGeneric, passedOnRetry },
    });
    const { around } = finding;
    yield lineOf('telling', {
        ...{ message: test ? message : null, facts: factsOf(finding.facts, clean), detail: clean(finding.detail, CAPS.detail) },
        ...{ frames: finding.frames.slice(0, CAPS.frames).map((frame) => frameOf(frame, clean)), source: spanOf(finding.source, clean) },
        ...(around ? { around: { ...spanOf(around, clean), lines: linesOf(around.lines.slice(0, CAPS.around), clean) } } : {}),
    });
}
const whole = (value, least) => (value !== null && Number.isSafeInteger(value) && value >= least ? value : null);
const fileOf = (path) => (path !== null && path.length <= CAPS.path && (0,_model_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .F)(path) ? path : null);
/** A place that is none of the repository's is no place to go to. */
const placeOf = ({ path, line, column }) => fileOf(path) === null ? null : { path, line: whole(line, 1), column: whole(column, 1) };
const testOf = ({ suite, name, file }, clean) => ({
    suite: clean(suite, CAPS.path),
    name: clean(name, CAPS.path),
    file: fileOf(file),
});
function frameOf({ path, line, column, name, origin }, clean) {
    const isOwn = (origin === 'app' || origin === 'test') && fileOf(path) !== null;
    const place = { line: whole(line, 0), column: whole(column, 0), name: name === null ? null : clean(name, CAPS.name) };
    if (isOwn)
        return { path, ...place, origin };
    return { path: clean(path, CAPS.path), ...place, origin: origin === 'unknown' ? 'unknown' : 'library' };
}
const spanOf = ({ path, line, endLine }, clean) => ({
    path: clean(path, CAPS.path),
    line: whole(line, 1) ?? 1,
    endLine: whole(endLine, 0) ?? 0,
});
/** Of a step's variables only those that name a host: the others explain nothing and may be anything. */
function stepOf({ index, name, command, env }, clean) {
    const hosts = Object.entries(env).filter(([, value]) => HOST.test(value));
    return {
        index: whole(index, 0) ?? 0,
        name: clean(name, CAPS.name),
        command: command === null ? null : clean(command, CAPS.command),
        env: mapOf(hosts, CAPS.env, (value) => clean(value, CAPS.fact)),
    };
}
function mapOf(entries, most, told) {
    const kept = entries.filter(([name]) => !RESERVED.has(name) && name.length <= CAPS.name).slice(0, most);
    return Object.fromEntries(kept.map(([name, value]) => [name, told(value)]));
}
const legOf = ({ job, matrix }, clean) => ({
    job: clean(job, CAPS.name),
    matrix: mapOf(Object.entries(matrix), CAPS.matrix, (value) => clean(value, CAPS.name)),
});
/** Facts are texts, but for two numbers and the list of symbols. */
function factsOf({ symbols, ...facts }, clean) {
    const told = Object.entries(facts).flatMap(([name, value]) => {
        if (typeof value === 'string')
            return [[name, clean(value, CAPS.fact)]];
        return Number.isSafeInteger(value) && value >= -(2 ** 31) && value <= 2 ** 32 ? [[name, value]] : [];
    });
    return { symbols: symbols.slice(0, CAPS.symbols).map((symbol) => clean(symbol, CAPS.fact)), ...Object.fromEntries(told) };
}
function checkOf(check, clean) {
    const { name, family, loop, tools, command, exitCode, durationMs, passed, failed, skipped, truncated, notRun } = check;
    return {
        ...{ name: clean(name, CAPS.name), ...(family ? { family } : {}), loop, tools: tools.slice(0, CAPS.tools).map((tool) => clean(tool, CAPS.name)) },
        ...{ command: command === null ? null : clean(command, CAPS.command), exitCode: exitCode !== null && Math.abs(exitCode) < 2 ** 31 ? exitCode : null },
        ...{ durationMs: durationMs === null ? null : whole(Math.round(durationMs), 0), truncated },
        ...{ passed: whole(passed, 0) ?? 0, failed: whole(failed, 0) ?? 0, skipped: whole(skipped, 0) ?? 0 },
        notRun: notRun.slice(0, CAPS.notRun).map((text) => clean(text, CAPS.path)),
    };
}
const classOf = ({ tool, suite, file, passed, failed, names }, clean) => ({
    ...{ tool: clean(tool, CAPS.name), suite: clean(suite, CAPS.path), file: fileOf(file), passed, failed },
    names: names.map((name) => clean(name, CAPS.path)),
});
function changeOf({ base, head, files, cut }, clean) {
    const told = files.filter(({ path, oldPath }) => fileOf(path) !== null && fileOf(oldPath) !== null);
    const revision = (text) => (text !== null && REVISION.test(text) ? text : null);
    return { base: revision(base), head: revision(head), files: told.map((file) => changedOf(file, clean)), cut: cut + files.length - told.length };
}
const changedOf = ({ path, oldPath, status, binary, edits }, clean) => ({
    ...{ path, oldPath, status, binary },
    edits: edits.slice(0, CAPS.edits).map((edit) => editOf(edit, clean)),
});
const editOf = ({ line, endLine, oldLine, removed, added, before, after, heading }, clean) => ({
    ...{ line: Math.max(1, line), endLine: Math.max(0, endLine), oldLine: Math.max(0, oldLine) },
    ...{ removed: linesOf(removed, clean), added: linesOf(added, clean), before: linesOf(before.slice(0, 3), clean), after: linesOf(after.slice(0, 3), clean) },
    heading: clean(heading, CAPS.line),
});
/** Lines redacted together: a key goes over several. */
function linesOf(lines, clean) {
    if (!lines.length)
        return [];
    return clean(lines.join('\n'), Number.POSITIVE_INFINITY)
        .split('\n')
        .map((line) => clean(line, CAPS.line));
}


/***/ }),

/***/ 419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   ix: () => (/* binding */ breakCommands),
/* harmony export */   rh: () => (/* binding */ clipStart)
/* harmony export */ });
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


/***/ }),

/***/ 5339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ redactorFor)
});

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
/** How tokens begin that cannot be mistaken, for those that were cut before they came here: enough of what follows to be one, not enough to match its shape. */
const TOKEN_HEADS = [
    'gh[pousr]_[A-Za-z0-9]{8,255}|github_pat_\\w{8,255}',
    'gl(?:pat|dt|rt|ptt|soat|agent)-[\\w.-]{8,300}',
    'sk-(?:ant|proj|svcacct|or)-[\\w-]{8,300}|(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{8,250}|whsec_[A-Za-z0-9+/=]{8,80}',
    '(?:AKIA|ASIA)[A-Z2-7]{8,16}|AIza[\\w-]{10,35}|GOCSPX-[\\w-]{8,28}|ya29\\.[\\w.-]{8,2000}',
    'xox[abeprs]-[\\w-]{8,250}|xapp-\\d-[\\w-]{8,250}',
    '(?:npm|hf)_(?=[A-Za-z]{0,40}\\d)(?=[a-z0-9]{0,40}[A-Z])[A-Za-z0-9]{10,60}',
    'pypi-[\\w-]{12,500}|rubygems_[0-9a-f]{12,48}|dckr_(?:pat|oat)_[\\w-]{8,80}|do[opr]_v1_[0-9a-f]{8,64}',
    'SG\\.(?=[\\w-]{0,30}\\d)[\\w-]{10,32}(?:\\.[\\w-]{0,60})?|hv[sbr]\\.[\\w-]{12,300}|shp(?:at|ss|ca|pa)_[0-9a-fA-F]{8,32}|dapi[0-9a-f]{12,32}',
    'eyJ[\\w-]{14,4000}(?:\\.[\\w-]{0,8000}){0,2}',
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
const HEADS = new RegExp(`(?<![A-Za-z0-9_])(?:${TOKEN_HEADS.join('|')})`, 'g');
const ADDRESSES = new RegExp(SECRET_ADDRESSES.join('|'), 'g');
const URL_LOGIN = /(:\/\/)(?:[^\s/@:'"<>]{0,256}:[^\s/@'"<>]{1,512}|[^\s/@:'"<>]{20,512})(?=@)/g;
const HEADER = /(\b(?:authorization|x-api-key|private-token|job-token|cookie)["']?[:=]\s{0,4}["']?(?:(?:basic|bearer|token)\s{1,4})?)(?=\S{0,64}[\d=])[\w+/=.~:;%-]{8,4096}/gi;
const SCHEME = /(\b(?:bearer|basic)\s{1,4})(?=\S{0,64}[\d=])[\w+/=.~-]{16,4096}/gi;
// A name that says secret, then a value with the look of one: long, with letters and digits, no call and no path.
const ASSIGNED = /((?:secret|token|passw(?:or)?d|passphrase|pwd|(?:api|access|account|private|secret)[_-]?key|credentials?|signature|sig|_auth)["']?\s{0,2}[:=]\s{0,2}["']?)(?=[^\s"']{0,64}\d)(?=[^\s"']{0,64}[A-Za-z])[\w+/=~%-]{16,4096}/gi;
const KEY_BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
const KEY_END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
const KEY_BODY = /^(?:\S{10,40}\s)?[\s|>+"'*\d:.-]{0,24}(?:[A-Za-z0-9+/=]{0,20000}["',\\n]{0,4}|[A-Za-z0-9+/=]{40,20000}\W.{0,400}|[\w-]{1,40}: .{0,200})\s{0,8}$/;
const KEY_LINES = 400;
const MIN_SECRET = 6;
/** No shape is shorter, not even one that was cut. */
const SHORTEST = 12;
/** As much of a value as nobody says by chance. */
const HEAD_CHARS = 8;
const HEAD_REACH = 8_192;
const CUT = /^(?:…|[`'"]|$)/;
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
    const forms = formsOf(secrets);
    const values = patternOf(forms);
    const heads = patternOf([...new Set(forms.filter((form) => form.length > HEAD_CHARS).map((form) => form.slice(0, HEAD_CHARS)))]);
    return (text) => {
        if (text.length < MIN_SECRET)
            return text;
        const keyless = text.includes('PRIVATE KEY') ? hideKeys(text) : text;
        const valueless = values ? keyless.replace(values, maskLines) : keyless;
        return hideShapes(heads ? hideHeads(valueless, forms, heads) : valueless);
    };
}
/** Hides the beginning of a value that was cut before it came here: what follows it is an ellipsis, the end of a quotation, or nothing. */
function hideHeads(text, forms, heads) {
    let shown = '';
    let from = 0;
    for (const { 0: head, index } of text.matchAll(heads)) {
        const left = text.slice(index, index + HEAD_REACH);
        const shared = Math.max(...forms.filter((form) => form.startsWith(head)).map((form) => sharedOf(form, left)));
        if (index < from || !CUT.test(left.slice(shared)))
            continue;
        shown += text.slice(from, index) + MASK;
        from = index + shared;
    }
    return shown + text.slice(from);
}
/** How many characters two texts begin with alike. */
function sharedOf(one, other) {
    let at = 0;
    while (at < one.length && one[at] === other[at])
        at += 1;
    return at;
}
/** A value over several lines stays several lines. */
const maskLines = (value) => value.replace(/[^\n]+/g, MASK);
function hideShapes(text) {
    if (text.length < SHORTEST)
        return text;
    return text
        .replace(ADDRESSES, MASK)
        .replace(URL_LOGIN, `$1${MASK}`)
        .replace(HEADER, `$1${MASK}`)
        .replace(SCHEME, `$1${MASK}`)
        .replace(TOKENS, MASK)
        .replace(HEADS, MASK)
        .replace(ASSIGNED, `$1${MASK}`);
}
/** Every named value in the forms it is printed in, longest first so that no rest of it stays. */
function formsOf(secrets) {
    const parts = secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]).map((value) => value.trim());
    const worth = parts.filter((value) => value.length >= MIN_SECRET && !PUBLIC_VALUES.has(value.toLowerCase()));
    return [...new Set(worth.flatMap(printedForms))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
const patternOf = (forms) => forms.length === 0 ? null : new RegExp(forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'g');
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


/***/ })

};
;