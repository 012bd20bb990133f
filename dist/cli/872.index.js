"use strict";
exports.id = 872;
exports.ids = [872];
exports.modules = {

/***/ 7872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isOurComment: () => (/* reexport */ isOurComment),
  renderCheckRun: () => (/* reexport */ renderCheckRun),
  renderComment: () => (/* reexport */ renderComment)
});

// EXTERNAL MODULE: ./lib/render/annotations.js
var render_annotations = __webpack_require__(1319);
// EXTERNAL MODULE: ./lib/render/budget.js
var render_budget = __webpack_require__(5184);
// EXTERNAL MODULE: ./lib/render/hostile.js
var hostile = __webpack_require__(419);
// EXTERNAL MODULE: ./lib/render/safe.js
var render_safe = __webpack_require__(3628);
// EXTERNAL MODULE: ./lib/render/sentence.js
var sentence = __webpack_require__(6652);
// EXTERNAL MODULE: ./lib/render/summary.js + 1 modules
var render_summary = __webpack_require__(2345);
;// CONCATENATED MODULE: ./lib/render/check-run.js
// The check run: a title, the summary within what its output may hold, and its annotations.






/** GitHub refuses 65,536 characters of summary; bytes are never fewer than characters. */
const CHECK_RUN_CEILING_BYTES = 65_000;
const TITLE_UNITS = 200;
/** Of one level: four requests hold both. */
const PER_LEVEL = 100;
/** The check run of a digest. It mentions nobody: log text stands in code. */
function renderCheckRun(digest, options) {
    const safe = (0,render_safe/* safeDigest */.O)(digest, options);
    const summary = (0,render_budget/* fitToBudget */.c5)((0,render_summary/* summaryBlocks */.X)(safe, options.links, '##'), Math.min(options.budgetBytes, CHECK_RUN_CEILING_BYTES));
    const annotations = (0,render_annotations/* annotationsIn */.sw)(safe, PER_LEVEL).flatMap(({ path, message, ...rest }) => path === null ? [] : [{ ...rest, path: (0,hostile/* oneLine */.TN)(path), message: (0,hostile/* clip */.$Q)(message, 4_096) }]);
    return { title: (0,hostile/* clip */.$Q)((0,sentence/* verdictText */.nt)(safe), TITLE_UNITS), summary, annotations: annotations.filter(({ path, message }) => isRelative(path) && message.trim()) };
}
/** The API refuses a whole request for one path that is not of the repository. */
const isRelative = (path) => path !== '' && !/^\/|^[A-Za-z]:|(?:^|\/)\.\.?(?:\/|$)/.test(path);

;// CONCATENATED MODULE: ./lib/render/comment-state.js
// What our comment remembers from one run to the next, hidden in itself. Whoever may edit the comment may have written it: it is read as hostile.

// The last line: an excerpt may hold such a line too, and stands before it.
const STATE = /\n<!-- broken-assumption-state (\{[^<>\n]{0,8000}\}) -->\s{0,8}$/;
const MOST = 40;
const KEY_UNITS = 200;
const SAYS_UNITS = 100;
const STATE_BYTES = 6_000;
const HEX = /^[0-9a-f]{1,64}$/;
/** The line that holds a state; its lists are cut to what a comment can spare. Nothing in it can end the HTML comment. */
function stateLine({ open, fixed, ...rest }, mostBytes) {
    for (let most = MOST;; most = Math.floor(most / 2)) {
        const text = JSON.stringify({ ...rest, open: open.slice(0, most), fixed: fixed.slice(0, most) });
        const line = `<!-- broken-assumption-state ${text.replace(/[^\x20-\x7e]|[<>&-]/g, escaped)} -->`;
        if (line.length <= Math.min(STATE_BYTES, mostBytes) || most === 0)
            return line;
    }
}
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** The state in a comment's text; null where there is none that we could have written. */
function readState(text) {
    try {
        const { owner, sha, open, fixed } = JSON.parse(STATE.exec(text)?.[1] ?? 'null') ?? {};
        if (typeof owner !== 'string' || !HEX.test(owner))
            return null;
        return { owner, sha: typeof sha === 'string' && HEX.test(sha) ? sha : null, open: toldIn(open), fixed: toldIn(fixed) };
    }
    catch {
        return null;
    }
}
function toldIn(value) {
    if (!Array.isArray(value))
        return [];
    return value.slice(0, MOST).flatMap((each) => {
        const { key, says } = (typeof each === 'object' && each !== null ? each : {});
        if (typeof key !== 'string' || typeof says !== 'string')
            return [];
        return [{ key: (0,hostile/* clip */.$Q)(key, KEY_UNITS), says: (0,hostile/* clip */.$Q)((0,hostile/* oneLine */.TN)((0,hostile/* cleanText */.X5)(says)), SAYS_UNITS) }];
    });
}
/** A cause as the next run shall know it. */
const toldOf = (key, says, redact) => ({
    key: (0,hostile/* clip */.$Q)(key, KEY_UNITS),
    says: (0,hostile/* clip */.$Q)((0,hostile/* oneLine */.TN)(redact(says)), SAYS_UNITS),
});

// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(4796);
// EXTERNAL MODULE: ./lib/render/pieces.js
var pieces = __webpack_require__(2878);
// EXTERNAL MODULE: ./lib/render/words.js
var words = __webpack_require__(4540);
;// CONCATENATED MODULE: ./lib/render/comment-story.js
// What is new, still failing and fixed since the comment was written last.





const NAMES = 3;
const FIXED = 20;
/** Compares a digest with what was told before. Expects a safe digest. */
function storyOf(digest, before, { teller, redact }) {
    const open = (0,sentence/* liveCauses */.BZ)(digest).map((cause) => toldOf(keyOf(cause), cause.assumption || cause.subject, redact));
    const earlier = new Set(before?.open.map(({ key }) => key));
    const seen = new Set(digest.causes.filter(({ status }) => status !== 'flaky').map(keyOf));
    const goneOf = (told = []) => told.filter(({ key }) => !seen.has(key)).map(({ key, says }) => toldOf(key, says, redact));
    const gone = goneOf(before?.open);
    const pending = isWhole(digest) ? [] : gone;
    // Once all is well the comment stays the whole story.
    const fixed = [...(isWhole(digest) ? gone : []), ...(digest.verdict === 'fine' ? goneOf(before?.fixed) : [])].slice(0, FIXED);
    const told = { fixed, still: open.filter(({ key }) => earlier.has(key)), fresh: open.filter(({ key }) => !earlier.has(key)) };
    return { line: before ? lineOf(before, told) : '', next: { ...teller, open: [...open, ...pending], fixed } };
}
/** Lines move from push to push; what broke and in which file does not. */
const keyOf = ({ kind, subject, change, site }) => `${kind}|${subject}|${change?.path ?? site?.path ?? ''}`;
/** Only a run that ran to its end and was read whole tells what is fixed. */
function isWhole({ verdict, notes, checks }) {
    return verdict === 'fine' || (verdict === 'broken' && !notes.some(({ level }) => level === 'error') && !checks.some(({ truncated }) => truncated));
}
function lineOf(before, { fixed, still, fresh }) {
    const alone = still.length + fresh.length === 1;
    const parts = [named(fixed, 'fixed', true), named(still, 'still failing', !alone), named(fresh, 'new', !alone)].filter(Boolean);
    if (parts.length === 0)
        return '';
    const since = before.sha ? `Since ${(0,markdown/* codeSpan */.SS)(before.sha.slice(0, 10))}` : 'Since the run before';
    return `${since}: ${(0,words/* listed */.KE)(parts)}.`;
}
function named(causes, word, withNames) {
    if (causes.length === 0)
        return '';
    const head = (0,markdown/* bold */.Cr)(`${(0,words/* grouped */.zD)(causes.length)} ${word}`);
    const names = causes.slice(0, NAMES).map(({ says }) => (0,markdown/* inline */.mG)((0,pieces/* piecesOf */.Xe)(says, 120), null));
    const more = causes.length - names.length;
    return withNames ? `${head} (${names.join('; ')}${more > 0 ? `; +${(0,words/* grouped */.zD)(more)} more` : ''})` : head;
}

// EXTERNAL MODULE: ./lib/render/redact.js + 1 modules
var render_redact = __webpack_require__(5339);
;// CONCATENATED MODULE: ./lib/render/comment.js
// The sticky comment: the summary under a marker by which it is found again, within what an issue comment may hold.







/** Hidden first line of our comment. Anyone can write it, so whoever looks for it also checks the author. */
const COMMENT_MARKER = '<!-- broken-assumption -->';
/** GitHub refuses 65,537 characters; bytes are never fewer than characters. */
const COMMENT_CEILING_BYTES = 60_000;
/** The comment as Markdown of at most 60,000 bytes. It mentions nobody and refers to nothing: log text stands in code. Without a telling it remembers nothing. */
function renderComment(digest, options, telling = null) {
    const safe = (0,render_safe/* safeDigest */.O)(digest, options);
    const budget = Math.min(options.budgetBytes, COMMENT_CEILING_BYTES);
    const { line, state } = telling ? remembered(safe, telling, { options, most: budget / 8 }) : { line: '', state: '' };
    const [verdict, ...blocks] = (0,render_summary/* summaryBlocks */.X)(safe, options.links, '###');
    const run = options.links?.runUrl ? [(0,render_budget/* block */.om)(`[The whole run](${encodeURI(options.links.runUrl).replace(/[()]/g, '')})`, 15)] : [];
    const text = (0,render_budget/* fitToBudget */.c5)([...(verdict ? [verdict] : []), (0,render_budget/* block */.om)(line, 12), ...blocks, ...run], budget - COMMENT_MARKER.length - 1 - state.length);
    return `${COMMENT_MARKER}\n${text}${state}`;
}
/** What changed since the comment that stands there, and the line that the next run compares with. */
function remembered(safe, { teller, earlier }, { options, most }) {
    const secretless = (0,render_redact/* redactorFor */.s)(options.secrets);
    const redact = (text) => (0,hostile/* breakCommands */.ix)(secretless((0,hostile/* cleanText */.X5)(text)));
    const { line, next } = storyOf(safe, earlier === null ? null : readState(earlier), { teller, redact });
    return { line, state: `\n${stateLine(next, most)}\n` };
}
/** True for a text that this teller wrote, or nobody else who says so. */
function isOurComment(text, { owner }) {
    return text.startsWith(COMMENT_MARKER) && (readState(text)?.owner ?? owner) === owner;
}

;// CONCATENATED MODULE: ./lib/render/github.js
// The surfaces that are written through GitHub's API.




/***/ })

};
;