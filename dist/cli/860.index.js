export const id = 860;
export const ids = [860];
export const modules = {

/***/ 4860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonText: () => (/* binding */ jsonText)
/* harmony export */ });
/**
 * Characters that JSON allows as they are and a terminal or an editor takes for commands: DEL and the C1 controls, marks
 * of writing direction, separators of lines.
 */
const ACTIVE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
/**
 * The value as JSON (RFC 8259), two spaces deep, with a trailing newline. Characters that could take effect where the
 * text is shown are `\u` escapes, which read back as the same value.
 */
function jsonText(value) {
    const text = JSON.stringify(value, null, 2).replace(ACTIVE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return `${text}\n`;
}


/***/ })

};
