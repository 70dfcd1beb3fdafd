export const id = 882;
export const ids = [882];
export const modules = {

/***/ 9501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderCsv: () => (/* binding */ renderCsv)
});

// EXTERNAL MODULE: ./build/packages/report/src/visible.js
var visible = __webpack_require__(5464);
;// CONCATENATED MODULE: ./build/packages/report/src/csv-text.js

/** How a spreadsheet recognises a formula; such a cell gets an apostrophe, which makes it a text. */
const FORMULA = /^[=+\-@\t\r]/;
/**
 * Rows as CSV (RFC 4180: CRLF, quotes doubled), the first of them the header; `null` is an empty cell. Line ends and tabs
 * in a text are kept, other hidden characters are written out.
 */
function csvText(rows) {
    return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
function cell(value) {
    if (value === null)
        return "";
    if (typeof value === "number")
        return String(value);
    const text = (0,visible/* visible */.R)(value, "\t\r\n");
    const safe = FORMULA.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

;// CONCATENATED MODULE: ./build/packages/report/src/csv.js

const COLUMNS = [
    ["gate", (finding) => finding.gate],
    ["rule", (finding) => finding.rule],
    ["severity", (finding) => finding.severity],
    ["status", (finding) => finding.status],
    ["path", (finding) => finding.at.path],
    ["line", (finding) => finding.at.line],
    ["column", (finding) => finding.at.column],
    ["endLine", (finding) => finding.at.endLine],
    ["endColumn", (finding) => finding.at.endColumn],
    ["message", (finding) => finding.message],
    ["scope", (finding) => finding.scope],
    ["fingerprint", (finding) => finding.fingerprint],
];
/**
 * All findings as CSV, one row each. Texts are kept as they are, line ends and tabs too; other hidden characters are
 * written out as `\x1b`.
 */
function renderCsv(report) {
    return csvText([
        COLUMNS.map(([name]) => name),
        ...report.findings.map((finding) => COLUMNS.map(([, of]) => of(finding))),
    ]);
}


/***/ })

};
