export const id = 559;
export const ids = [559];
export const modules = {

/***/ 98559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   movedDigest: () => (/* binding */ movedDigest)
/* harmony export */ });
// Puts every place of a digest onto another revision's lines, so that links and annotations meet what they are shown against.
/** The digest with all its places in the repository moved; places in inputs stay. */
function movedDigest(digest, lineOf) {
    const span = (place) => ({
        ...place,
        line: lineOf(place.path, place.line),
        endLine: lineOf(place.path, place.line) + place.endLine - place.line,
    });
    const point = (place) => place.path === null || place.line === null ? place : { ...place, line: lineOf(place.path, place.line) };
    return {
        ...digest,
        causes: digest.causes.map((cause) => ({
            ...cause,
            site: cause.site && span(cause.site),
            change: cause.change && span(cause.change),
            rivals: cause.rivals.map(point),
        })),
        findings: digest.findings.map((finding) => ({ ...point(finding), frames: finding.frames.map(point) })),
        changes: digest.changes.map(span),
        ...(digest.diff ? { diff: { ...digest.diff, spans: digest.diff.spans.map(span) } } : {}),
    };
}


/***/ })

};
