export const id = 754;
export const ids = [754];
export const modules = {

/***/ 2754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCsv: () => (/* binding */ renderCsv)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5464);

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
/** How a spreadsheet recognises a formula; such a cell gets an apostrophe, which makes it a text. */
const FORMULA = /^[=+\-@\t\r]/;
/**
 * All findings as CSV (RFC 4180: a header row, CRLF, quotes doubled), one row each. Texts are kept as they are, line
 * ends and tabs too; other hidden characters are written out as `\x1b`.
 */
function renderCsv(report) {
    const rows = [
        COLUMNS.map(([name]) => name),
        ...report.findings.map((f) => COLUMNS.map(([, of]) => cell(of(f)))),
    ];
    return rows.map((row) => `${row.join(",")}\r\n`).join("");
}
function cell(value) {
    if (typeof value === "number")
        return String(value);
    const text = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(value, "\t\r\n");
    const safe = FORMULA.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}


/***/ })

};
