export const id = 204;
export const ids = [204];
export const modules = {

/***/ 1229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ decodeData)
/* harmony export */ });
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);

const strict = new TextDecoder("utf-8", { fatal: true });
/** Decodes UTF-8, or UTF-16 (which YAML and JSON allow) by its byte order mark or its zero bytes. */
function decodeData(bytes) {
    try {
        if (!bytes.subarray(0, 4).includes(0))
            return { text: strict.decode(bytes), mistakes: [] };
    }
    catch {
        // Found below.
    }
    const { bytes: decoded, start, problem } = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g)(bytes);
    if (problem?.startsWith("the file is UTF-16") ?? true) {
        return { text: new TextDecoder().decode(decoded.subarray(start)), mistakes: [] };
    }
    const text = new TextDecoder().decode(bytes);
    const offset = firstReplaced(bytes, text);
    return { text, mistakes: [{ kind: "encoding", offset, message: "found bytes that are not UTF-8" }] };
}
/** The offset of the first U+FFFD that decoding put there, rather than the text's own. */
function firstReplaced(bytes, text) {
    let low = 0;
    let high = bytes.length;
    // The longest front that is UTF-8; a character that is cut at its end is taken for a start of one.
    while (high > low) {
        const middle = (low + high + 1) >> 1;
        if (isFront(bytes.subarray(0, middle)))
            low = middle;
        else
            high = middle - 1;
    }
    return Math.min(new TextDecoder().decode(bytes.subarray(0, low), { stream: true }).length, text.length);
}
function isFront(bytes) {
    try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Places: () => (/* reexport safe */ _places_js__WEBPACK_IMPORTED_MODULE_1__.N),
/* harmony export */   decodeData: () => (/* reexport safe */ _decode_data_js__WEBPACK_IMPORTED_MODULE_0__.H),
/* harmony export */   readData: () => (/* reexport safe */ _read_data_js__WEBPACK_IMPORTED_MODULE_2__.v)
/* harmony export */ });
/* harmony import */ var _decode_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1229);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2554);
/* harmony import */ var _read_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4907);







/***/ }),

/***/ 2554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Places)
/* harmony export */ });
/** The lines of a text, found once: any number of offsets become places. Lines end with LF, CRLF or CR. */
class Places {
    starts = [0];
    constructor(text) {
        for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g))
            this.starts.push(index + end.length);
    }
    /** The place of the characters from `start` up to, not including, `end`. */
    of({ start, end }) {
        const [line, column] = this.at(start);
        const [endLine, endColumn] = this.at(Math.max(start, end));
        return { line, column, endLine, endColumn };
    }
    /** The 1-based line and column of an offset. */
    at(offset) {
        let low = 0;
        let high = this.starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((this.starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return [low + 1, offset - (this.starts[low] ?? 0) + 1];
    }
}


/***/ }),

/***/ 4907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ dataKindOf),
/* harmony export */   v: () => (/* binding */ readData)
/* harmony export */ });
/**
 * Reads a text as YAML, TOML or JSON into trees with places (offsets in UTF-16 units, see `Places`). Never throws: what is
 * wrong is in `mistakes`. JSON may have comments and trailing commas.
 * @param text without a byte order mark, as `decodeData` gives it.
 */
async function readData(kind, text) {
    // Each reader is loaded by the first file that needs it.
    switch (kind) {
        case "yaml":
            return (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(639)]).then(__webpack_require__.bind(__webpack_require__, 8639))).readYaml(text);
        case "toml":
            return (await Promise.all(/* import() */[__webpack_require__.e(605), __webpack_require__.e(227)]).then(__webpack_require__.bind(__webpack_require__, 6227))).readToml(text);
        default:
            return (await __webpack_require__.e(/* import() */ 737).then(__webpack_require__.bind(__webpack_require__, 7737))).readJson(text);
    }
}
const kinds = new Map([
    [".yml", "yaml"],
    [".yaml", "yaml"],
    [".toml", "toml"],
    [".json", "json"],
]);
/** The format of a file by the end of its name; `undefined` for any other. */
function dataKindOf(path) {
    return kinds.get(path.slice(path.lastIndexOf(".")).toLowerCase());
}


/***/ })

};
