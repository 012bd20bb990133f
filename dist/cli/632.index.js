"use strict";
exports.id = 632;
exports.ids = [632];
exports.modules = {

/***/ 2632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatTable: () => (/* binding */ formatTable)
/* harmony export */ });
// Lists what can be read, for people and for programs.
/** The list as aligned text, as a Markdown table or as JSON. */
function formatTable(entries, format) {
    if (format === 'json')
        return `${JSON.stringify(entries, null, 2)}\n`;
    const rows = entries.map(({ name, title, reads, url }) => [name, title, reads === 'log' ? 'text' : 'file', url]);
    if (format === 'markdown')
        return [
            '| format | tool | read from |',
            '|---|---|---|',
            ...rows.map(([name, title, reads, url]) => `| \`${name}\` | [${title}](${url}) | ${reads} |`),
            '',
        ].join('\n');
    const width = (column) => Math.max(0, ...rows.map((row) => row[column].length));
    const [names, titles] = [width(0), width(1)];
    return rows.map(([name, title, reads, url]) => `${name.padEnd(names)}  ${title.padEnd(titles)}  ${reads}  ${url}\n`).join('');
}


/***/ })

};
;