"use strict";
exports.id = 277;
exports.ids = [277];
exports.modules = {

/***/ 9317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ endedBadly)
/* harmony export */ });
// What GitHub tells of a job of a workflow run besides its log.
const BAD = new Set(['failure', 'cancelled', 'timed_out', 'startup_failure', 'action_required', 'stale']);
/** True for a job that did not end well. */
const endedBadly = ({ conclusion }) => BAD.has(conclusion);


/***/ }),

/***/ 1277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jobSections: () => (/* binding */ jobSections)
});

// EXTERNAL MODULE: ./lib/model/job.js
var model_job = __webpack_require__(9317);
// EXTERNAL MODULE: ./lib/parse/draft.js
var draft = __webpack_require__(2435);
;// CONCATENATED MODULE: ./lib/parse/job-steps.js
// Finds which step of a job each section of its log is: the log has times and first lines, the API has names and numbers.
const SECOND = 1_000;
/** Steps that run no command of the workflow. */
const RUNNERS_OWN = /^(?:Set up job$|Complete job$|Initialize containers$|Stop containers$|Post )/;
/** Places the sections of one log, in their order. One that fits no step is left out. */
function placedSteps(sections, steps) {
    const ran = steps.filter(({ conclusion }) => conclusion !== 'skipped').sort((a, b) => a.number - b.number);
    const placed = new Map();
    let current = null;
    for (const section of [...sections].sort((a, b) => a.order - b.order)) {
        if (!section.step)
            continue;
        const before = current;
        const found = stepOf(section.step, ran, before?.step ?? null);
        if (!found)
            continue;
        const place = before && found === before.step ? before : { step: found, firstLine: section.step.line };
        placed.set(section, place);
        current = place;
    }
    return placed;
}
/** Steps never go back. A step that was given no name is called by its first line; of others the next is meant, then the one we are in: an action may hold several commands. */
function stepOf(section, ran, current) {
    const isCommand = section.command !== null;
    const ahead = ran.filter(({ number, name }) => (current === null || number >= current.number) && !(isCommand && RUNNERS_OWN.test(name)));
    const fitting = ahead.filter((step) => fits(step, section));
    // A clock that differs leaves the words.
    if (!fitting.length)
        return ahead.find((step) => isCalled(step, section)) ?? null;
    const next = fitting.find((step) => step !== current && isCalled(step, section)) ?? fitting.find((step) => isCalled(step, section));
    if (next)
        return next;
    const free = fitting.filter(({ name }) => !name.startsWith('Run '));
    return free.find((step) => step !== current) ?? fitting.find((step) => step === current) ?? null;
}
const isCalled = ({ name }, section) => section.name !== '' && name === `Run ${section.name}`.trim();
/** The API's times are whole seconds, cut off. */
function fits({ startMs, endMs }, section) {
    if (section.startMs === null)
        return false;
    const second = Math.floor(section.startMs / SECOND) * SECOND;
    return (startMs === null || startMs <= section.startMs) && (endMs === null || second <= endMs);
}

// EXTERNAL MODULE: ./lib/parse/reading.js
var reading = __webpack_require__(1656);
;// CONCATENATED MODULE: ./lib/parse/job.js
// Joins what a job's log says with what GitHub tells of the job: its leg, its attempt, its steps, how it ended, the page of each line.




/** The sections of a job: those of its log, and where they do not say why it ended badly one that says that it did. */
function jobSections(sections, place, limits) {
    const { job } = place;
    const steps = placedSteps(sections, job.steps);
    const own = sections.map((section) => ofJob(section, job, steps.get(section) ?? null));
    if (job.conclusion === 'success')
        return own.length ? own.map(survived) : [endOf(place, own, [])];
    if (job.isFailFast)
        return own.map(withoutCancel).some(hasError) ? own.map(withoutCancel) : [];
    if (!(0,model_job/* endedBadly */.P)(job) || own.some(hasError))
        return own.length ? own : [endOf(place, own, [])];
    return [...own, endOf(place, own, [readingFor(endFinding(place, limits))])];
}
const hasError = ({ readings }) => readings.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
/** Names a section by its step, and gives each of its lines the page that shows it. */
function ofJob(section, job, place) {
    const pageOf = ({ line }) => place && line >= place.firstLine ? `${job.url}#step:${place.step.number}:${line - place.firstLine + 1}` : job.url;
    const paged = (span) => ({ ...span, url: pageOf(span) });
    const readings = section.readings.map((reading) => ({
        ...reading,
        findings: reading.findings.map((finding) => ({ ...finding, source: paged(finding.source), ...(finding.around ? { around: paged(finding.around) } : {}) })),
    }));
    return { ...section, leg: job.leg, attempt: job.attempt, step: section.step && { ...section.step, ...toldOf(section.step, place) }, readings };
}
/** What the API knows better of a step than its log. */
function toldOf(step, place) {
    if (!place)
        return {};
    const { name, conclusion } = place.step;
    return {
        ...(name.startsWith('Run ') && step.name ? {} : { name }),
        ...(conclusion === 'cancelled' || conclusion === 'timed_out' ? { interrupted: true } : {}),
    };
}
/** What a job that passed said in spite of it failed nothing. */
const survived = (section) => ({
    ...section,
    step: section.step && { ...section.step, exitCode: section.step.exitCode === null ? null : 0, interrupted: false },
    readings: section.readings.map((reading) => ({ ...reading, findings: reading.findings.map(asWarning) })),
});
const asWarning = (finding) => (finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding);
/** That a leg was cancelled with the others says nothing; what it said before does. */
const withoutCancel = (section) => ({
    ...section,
    readings: section.readings.map((reading) => ({
        ...reading,
        findings: reading.findings.filter(({ rule, kind }) => rule !== 'cancelled' || kind !== 'runner'),
    })),
});
/** A section for what no log says. */
function endOf({ job, path, role }, own, readings) {
    const order = Math.max(-1, ...own.map((section) => section.order)) + 1;
    const check = readings.length ? { name: job.group, family: 'other' } : null;
    return { source: path, role, leg: job.leg, attempt: job.attempt, check, step: null, readings, order, isLog: true };
}
/** What a job's end says by itself. */
function endSaid({ conclusion, steps }) {
    if (conclusion === 'cancelled')
        return { rule: 'cancelled', kind: 'runner', message: `The job was cancelled${at(stoppedIn(steps))}` };
    if (conclusion === 'timed_out')
        return { rule: 'timed-out', kind: 'time-limit', message: `The job ran out of time${at(stoppedIn(steps))}`, facts: { resource: 'time' } };
    const step = steps.find((each) => each.conclusion === 'failure');
    if (step)
        return { rule: null, kind: 'unknown', message: `The job failed${at(step)}, and its log does not say why` };
    return { rule: 'runner-lost', kind: 'runner', message: 'The job failed outside its steps: it got no runner, or lost it' };
}
const stoppedIn = (steps) => steps.find(({ conclusion }) => conclusion === 'cancelled' || conclusion === 'timed_out' || conclusion === 'failure');
const at = (step) => (step ? ` in its step "${step.name}"` : '');
function endFinding({ job, path }, { detailChars }) {
    const { rule, kind, message, facts = {} } = endSaid(job);
    const source = { path, line: 1, endLine: 1, url: job.url };
    const finding = (0,draft/* findingOf */.hD)({ tool: rule === null ? 'github' : 'infra', rule, message, kind, source }, detailChars);
    return { ...finding, facts: { symbols: [], ...facts } };
}
/** Where nothing but the end tells, it is as good as an exit code: no tool's own word. */
const readingFor = (finding) => (0,reading/* readingOf */.M)({ name: finding.rule === null ? 'generic' : 'infra', family: 'other' }, { tool: finding.tool, findings: [finding] });


/***/ })

};
;