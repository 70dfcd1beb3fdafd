export const id = 637;
export const ids = [637];
export const modules = {

/***/ 7857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   iz: () => (/* binding */ escapeMarkdownMessage),
/* harmony export */   u$: () => (/* binding */ escapeMarkdownCode)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5464);

/**
 * Punctuation with a meaning inside of a line of GitHub's Markdown, a colon that may belong to an address, and what
 * starts a block where it stands first.
 */
const ACTIVE = /[#$&*<>@[\\\]_`|~]|:(?![\d ]|$)|^[-+=:]/g;
/** The dot of a bare web address (`www.`) and of a numbered list (`1.`), and the bracket of `1)`. */
const DOTS = /(?<=\bwww|^\d{1,9})[.)]/gi;
/** Where GitHub makes links of plain text after Markdown is done: `@name`, `#1`, `GH-1`, `://`, `mailto:`, `www.`. */
const LINKED = /@|#|(?<=\bgh)-|:(?=\/\/|[\w.+-]*@)|(?<=\bwww)\./gi;
/** Commit ids, which GitHub links too. */
const COMMIT = /\b[0-9a-f]{7,}\b/gi;
/** U+200B, a space of no width: splits what GitHub would link, and is not seen. */
const SPLIT = "\u200b";
/**
 * A text from outside as Markdown that shows exactly this text on GitHub and does nothing: no HTML, link, image, heading,
 * list, table cell, code, mention, reference to an issue or commit, closing keyword. It is one line; hidden characters
 * are written out.
 */
function escapeMarkdown(text) {
    return plain(edges((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)));
}
/**
 * A text from outside as code in Markdown: GitHub links nothing inside of code, so nothing is split and it can be copied.
 * An empty text gives nothing.
 */
function escapeMarkdownCode(text) {
    return text === "" ? "" : `<code>${entities((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text))}</code>`;
}
/** A message, whose code stands in code quotes, as Markdown: code as code, everything else as text. */
function escapeMarkdownMessage(message) {
    // An empty pair of quotes stays as it is: without it, what stands around it would be one word, which GitHub may link.
    return edges((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(message))
        .split(/(`[^`]*`)/)
        .map((part, index) => index % 2 === 1 && part !== "``" ? escapeMarkdownCode(part.slice(1, -1)) : plain(part))
        .join("");
}
/** Text that GitHub links nothing in. */
function plain(text) {
    const split = text
        .replace(COMMIT, (id) => id.replace(/.{6}(?=.)/g, `$&${SPLIT}`))
        .replace(LINKED, (character) => character + SPLIT);
    return entities(split);
}
/** Spaces at the edges would be lost, or make a block of code at the start of a line. */
function edges(text) {
    return text.replace(/^ +| +$/g, (spaces) => "\u00a0".repeat(spaces.length));
}
/** Numeric character references are text wherever they stand, so no construct can begin or end with one. */
function entities(text) {
    return text
        .replace(ACTIVE, (character) => `&#${character.charCodeAt(0)};`)
        .replace(DOTS, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll(SPLIT, "&#8203;");
}


/***/ }),

/***/ 7637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdownTable: () => (/* binding */ markdownTable)
/* harmony export */ });
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7857);

/**
 * The table as GitHub's Markdown, in which nothing of a text takes effect but code in code quotes; the notes are
 * paragraphs below.
 */
function markdownTable({ columns, rows, notes }) {
    const line = (cells) => `| ${cells.join(" | ")} |\n`;
    const head = line(columns.map(({ title }) => (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title))) + line(columns.map(() => "---"));
    const body = rows.map((row) => line(columns.map((_, index) => cellOf(row[index] ?? null)))).join("");
    return [head + body, ...notes.map((note) => `${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownMessage */ .iz)(note)}\n`)].join("\n");
}
function cellOf(cell) {
    return typeof cell === "string" ? (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdownMessage */ .iz)(cell) : String(cell ?? "");
}


/***/ })

};
