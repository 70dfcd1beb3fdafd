export const id = 719;
export const ids = [719];
export const modules = {

/***/ 4719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   textTable: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5464);
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2458);


/** Cells of a terminal between two columns. */
const GAP = "  ";
/**
 * The table for a terminal: columns aligned, those of numbers to the right, hidden characters written out, then the notes.
 * Without rows it says so.
 */
function textTable({ columns, rows, notes }) {
    const heads = columns.map(({ title }) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(title));
    const lines = rows.map((row) => row.map(textOf));
    const measures = columns.map((_, index) => ({
        width: Math.max((0,_width_js__WEBPACK_IMPORTED_MODULE_1__/* .width */ .VL)(heads[index] ?? ""), ...widths(lines, index)),
        pad: isOfNumbers(rows, index) ? _width_js__WEBPACK_IMPORTED_MODULE_1__/* .padStart */ .CF : _width_js__WEBPACK_IMPORTED_MODULE_1__/* .padEnd */ .f,
    }));
    const line = (cells) => {
        const padded = measures.map(({ width: cellsWide, pad }, index) => pad(cells[index] ?? "", cellsWide));
        return `${padded.join(GAP).trimEnd()}\n`;
    };
    const body = rows.length === 0 ? "Nothing to show.\n" : [heads, ...lines].map(line).join("");
    return notes.length === 0 ? body : `${body}\n${notes.map((note) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(note)}\n`).join("")}`;
}
/** One number for all rows: a table has more rows than a call may have arguments. */
function widths(lines, index) {
    return [lines.reduce((most, cells) => Math.max(most, (0,_width_js__WEBPACK_IMPORTED_MODULE_1__/* .width */ .VL)(cells[index] ?? "")), 0)];
}
function isOfNumbers(rows, index) {
    const cells = rows.map((row) => row[index] ?? null).filter((cell) => cell !== null);
    return cells.length > 0 && cells.every((cell) => typeof cell === "number");
}
function textOf(cell) {
    return cell === null ? "" : (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(String(cell));
}


/***/ })

};
