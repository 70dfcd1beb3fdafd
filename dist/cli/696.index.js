export const id = 696;
export const ids = [696];
export const modules = {

/***/ 4315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   csvText: () => (/* binding */ csvText)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5464);

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
    const text = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(value, "\t\r\n");
    const safe = FORMULA.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}


/***/ })

};
