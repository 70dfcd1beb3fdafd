export const id = 227;
export const ids = [227];
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

/***/ 6227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readToml: () => (/* binding */ readToml)
/* harmony export */ });
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);
/* harmony import */ var _yaml_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1598);


/** Deeper than this no file of settings nests; trees are walked by recursion here and in the parser. */
const DEEPEST = 200;
/**
 * Reads TOML 1.0 and 1.1. Dates and times are text. A table reaches from its first header (or dotted key) to the end of
 * its last entry. Never throws.
 */
function readToml(text) {
    try {
        return { documents: [treeOf((0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseTOML */ .MD)(text))], mistakes: [] };
    }
    catch (error) {
        if (error instanceof toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .ParseError */ .mB) {
            const offset = Math.min(Math.max(error.index, 0), text.length);
            return { documents: [], mistakes: [{ kind: "syntax", offset, message: `not TOML: ${error.message}` }] };
        }
        // The parser calls itself for lists within lists, and the stack ends before the text does.
        const message = "not TOML: found what is nested too deep or cannot be read";
        return { documents: [], mistakes: [{ kind: "syntax", offset: 0, message }] };
    }
}
function treeOf({ body: [top] }) {
    const root = { start: top.range[0], end: top.range[1], entries: new Map() };
    for (const part of top.body) {
        if (part.type === "TOMLKeyValue")
            addValue(root, part);
        else {
            const table = tableOf(root, part.key.keys, part.range, part.kind === "array");
            for (const entry of part.body)
                addValue(table, entry);
        }
    }
    return nodeOf(root, 0);
}
/** The table that a header or the front of a dotted key names; it is made where it is not there. */
function tableOf(root, keys, [start, end], isList) {
    if (keys.length > DEEPEST)
        throw new RangeError("a key of too many parts");
    let table = root;
    for (const [index, written] of keys.entries()) {
        table.end = Math.max(table.end, end);
        const key = keyOf(written);
        const there = table.entries.get(key.text)?.value;
        const isNewItem = isList && index === keys.length - 1;
        let next = Array.isArray(there) ? (isNewItem ? undefined : there.at(-1)) : there;
        if (next === undefined || "kind" in next) {
            next = { start, end, entries: new Map() };
            if (!isNewItem)
                table.entries.set(key.text, { key, value: next });
            else if (Array.isArray(there))
                there.push(next);
            else
                table.entries.set(key.text, { key, value: [next] });
        }
        next.end = Math.max(next.end, end);
        table = next;
    }
    return table;
}
function addValue(table, { key: { keys }, value, range }, depth = 0) {
    const last = keys.at(-1);
    if (last === undefined)
        return;
    const holder = tableOf(table, keys.slice(0, -1), range, false);
    const key = keyOf(last);
    holder.entries.set(key.text, { key, value: contentOf(value, depth) });
}
function contentOf(content, depth) {
    if (depth > DEEPEST)
        throw new RangeError("lists or tables nested too deep");
    const [start, end] = content.range;
    if (content.type === "TOMLArray") {
        const items = content.elements.map((element) => contentOf(element, depth + 1));
        return measured({ kind: "sequence", start, end, size: 1, items });
    }
    if (content.type === "TOMLInlineTable") {
        const table = { start, end, entries: new Map() };
        for (const entry of content.body)
            addValue(table, entry, depth + 1);
        return nodeOf(table, depth);
    }
    const written = { kind: "scalar", start, end, size: 1 };
    switch (content.kind) {
        case "string":
            return { ...written, text: content.value, value: content.value, style: "quoted" };
        case "integer":
        case "float":
            return { ...written, text: content.number, value: content.value, style: "plain" };
        case "boolean":
            return { ...written, text: String(content.value), value: content.value, style: "plain" };
        default:
            return { ...written, text: content.datetime, value: content.datetime, style: "plain" };
    }
}
function keyOf(key) {
    const [start, end] = key.range;
    const text = key.type === "TOMLBare" ? key.name : key.value;
    const style = key.type === "TOMLBare" ? "plain" : "quoted";
    return { kind: "scalar", start, end, size: 1, text, value: text, style };
}
function nodeOf({ start, end, entries }, depth) {
    if (depth > DEEPEST)
        throw new RangeError("tables nested too deep");
    const made = new Map();
    for (const [name, { key, value }] of entries) {
        if (Array.isArray(value)) {
            const items = value.map((table) => nodeOf(table, depth + 1));
            const place = { start: items[0]?.start ?? start, end: items.at(-1)?.end ?? end };
            made.set(name, { key, value: measured({ kind: "sequence", ...place, size: 1, items }) });
        }
        else
            made.set(name, { key, value: "kind" in value ? value : nodeOf(value, depth + 1) });
    }
    return measured({ kind: "mapping", start, end, size: 1, entries: made });
}
function measured(node) {
    return { ...node, size: (0,_yaml_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(node) };
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
