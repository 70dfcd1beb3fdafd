export const id = 737;
export const ids = [737];
export const modules = {

/***/ 5470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
const LONGEST = 60;
/** A text from a file, quoted, on one line and of bounded length. */
function quoted(text) {
    return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}


/***/ }),

/***/ 7737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJson: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _yaml_mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1598);

/**
 * Reads JSON (RFC 8259) as editors and JavaScript's tools write it: with comments and trailing commas. Never throws,
 * and nests without a limit.
 */
function readJson(text) {
    const mistakes = [];
    const open = [];
    let root;
    /** What may stand next: a value, or what separates or ends. */
    let isAfterValue = false;
    let isAfterComma = false;
    let at = 0;
    const broken = (offset, message) => ({
        documents: [],
        mistakes: [{ kind: "syntax", offset: Math.min(offset, text.length), message: `not JSON: ${message}` }],
    });
    const add = (node) => {
        const level = open.at(-1);
        if (level === undefined)
            root = node;
        else if (level.node.kind === "sequence")
            level.node.items.push(node);
        else if (level.key !== undefined) {
            mistakes.push(...(0,_yaml_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .addEntry */ .An)(level.node, level.key, node));
            level.key = undefined;
        }
    };
    for (;;) {
        at = afterBlank(text, at);
        const level = open.at(-1);
        const character = text[at];
        if (character === undefined)
            break;
        if (isAfterValue && level === undefined)
            return broken(at, "found more after the value");
        if (character === "]" || character === "}") {
            const kind = character === "]" ? "sequence" : "mapping";
            if (level?.node.kind !== kind || level.key !== undefined)
                return broken(at, `found ${character}`);
            at++;
            open.pop();
            level.node.end = at;
            level.node.size = (0,_yaml_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(level.node);
            isAfterValue = true;
            isAfterComma = false;
            continue;
        }
        if (isAfterValue) {
            if (character !== ",")
                return broken(at, "expected a comma");
            at++;
            isAfterValue = false;
            isAfterComma = true;
            continue;
        }
        if (character === "," && isAfterComma)
            return broken(at, "found two commas");
        const needsKey = level?.node.kind === "mapping" && level.key === undefined;
        if ((character === "{" || character === "[") && !needsKey) {
            const written = { start: at, end: at, size: 1 };
            const node = character === "["
                ? { kind: "sequence", ...written, items: [] }
                : { kind: "mapping", ...written, entries: new Map() };
            add(node);
            open.push({ node, key: undefined });
            at++;
            isAfterComma = false;
            continue;
        }
        const scalar = character === '"' ? textAt(text, at) : wordAt(text, at);
        if (scalar === undefined)
            return broken(at, "found what is no value");
        at = scalar.end;
        if (needsKey) {
            if (scalar.style !== "quoted")
                return broken(scalar.start, "found a key without quotes");
            at = afterBlank(text, at);
            if (text[at] !== ":")
                return broken(at, "expected a colon");
            at++;
            level.key = scalar;
        }
        else {
            add(scalar);
            isAfterValue = true;
        }
        isAfterComma = false;
    }
    if (open.length > 0)
        return broken(text.length, "found the end within a list or a mapping");
    return { documents: root === undefined ? [] : [root], mistakes };
}
/** The offset behind blanks and comments; an unclosed comment reaches to the end. */
function afterBlank(text, from) {
    let at = from;
    for (;;) {
        const character = text[at];
        if (character === " " || character === "\n" || character === "\r" || character === "\t")
            at++;
        else if (character === "/" && text[at + 1] === "/") {
            while (at < text.length && text[at] !== "\n" && text[at] !== "\r")
                at++;
        }
        else if (character === "/" && text[at + 1] === "*") {
            const end = text.indexOf("*/", at + 2);
            at = end < 0 ? text.length : end + 2;
        }
        else
            return at;
    }
}
function textAt(text, start) {
    let end = start + 1;
    while (end < text.length && text[end] !== '"') {
        const character = text[end];
        if (character === "\n" || character === "\r")
            return undefined;
        end += character === "\\" ? 2 : 1;
    }
    if (end >= text.length)
        return undefined;
    const value = parsed(text.slice(start, end + 1));
    if (typeof value !== "string")
        return undefined;
    return { kind: "scalar", start, end: end + 1, size: 1, text: value, value, style: "quoted" };
}
const word = /[-+.\w]+/y;
function wordAt(text, start) {
    word.lastIndex = start;
    const written = word.exec(text)?.[0];
    const value = written === undefined ? undefined : parsed(written);
    if (written === undefined || value === undefined)
        return undefined;
    return {
        kind: "scalar",
        start,
        end: start + written.length,
        size: 1,
        text: written,
        value,
        style: "plain",
    };
}
/** The value of a single token; `undefined` where it is none of JSON. */
function parsed(token) {
    try {
        const value = JSON.parse(token);
        const isScalar = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
        return isScalar || value === null ? value : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   An: () => (/* binding */ addEntry),
/* harmony export */   Pz: () => (/* binding */ mergeInto),
/* harmony export */   hx: () => (/* binding */ MOST_MERGED)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5470);

/** The key under which YAML merges another mapping into this one. */
const MERGE_KEY = "<<";
/** How much of merging one file may ask for: more was made by a program, or to be costly. */
const MOST_MERGED = 100_000;
/** Adds an entry to a mapping; the mistake where the mapping has an entry with that key already. */
function addEntry(mapping, key, value) {
    const entry = { key, value };
    if (key.text === MERGE_KEY && key.style === "plain") {
        mapping.merged ??= [];
        mapping.merged.push(entry);
        return [];
    }
    const earlier = mapping.entries.get(key.text);
    mapping.entries.set(key.text, entry);
    if (earlier === undefined)
        return [];
    const message = `duplicate key ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(key.text)}`;
    return [{ kind: "duplicate", offset: key.start, message, earlier: earlier.key.start }];
}
/**
 * Adds to a mapping what it merges: of several with one key the mapping's own, then the first.
 * @param unfinished the collections that are still open, which cannot be merged.
 * @param budget how many entries may still be looked at in this file; what is used is taken off.
 */
function mergeInto(mapping, unfinished, budget) {
    const { merged } = mapping;
    if (merged === undefined)
        return [];
    delete mapping.merged;
    const mistakes = [];
    for (const { key, value } of merged) {
        // As written: what is merged twice counts twice.
        mapping.size += 1 + value.size;
        for (const source of value.kind === "sequence" ? value.items : [value]) {
            if (source.kind !== "mapping" || unfinished.has(source)) {
                mistakes.push({
                    kind: "merge",
                    offset: key.start,
                    message: "found no mapping after <<, expected one to merge",
                });
                break;
            }
            for (const [name, entry] of source.entries) {
                if (budget.left-- <= 0) {
                    const message = `found more than ${MOST_MERGED} entries to merge`;
                    return [...mistakes, { kind: "merge", offset: key.start, message }];
                }
                if (!mapping.entries.has(name))
                    mapping.entries.set(name, entry);
            }
        }
    }
    return mistakes;
}
/** How many nodes a collection is made of, with every alias replaced by what it names. */
function sizeOf(node) {
    let size = 1;
    if (node.kind === "sequence")
        for (const item of node.items)
            size += item.size;
    else
        for (const { value } of node.entries.values())
            size += 1 + value.size;
    return size;
}


/***/ })

};
