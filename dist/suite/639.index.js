export const id = 639;
export const ids = [639];
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

/***/ 8639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYaml: () => (/* binding */ readYaml),
  syntaxMistake: () => (/* binding */ syntaxMistake)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./build/packages/parser/src/data/flow-indentation.js
/**
 * Text of YAML in which the line at an offset goes on the one before, of the same length: the line break and the indentation are
 * spaces, and so is a comment before them. Within brackets that means the same. `undefined` where it cannot be told what is a comment.
 *
 * YAML 1.2 wants every line of a flow collection deeper than what holds it; PyYAML, libyaml and Go's reader do not, and people close
 * their brackets at the depth of the key.
 */
function joinedLine(text, offset) {
    const start = text.lastIndexOf("\n", offset - 1);
    if (start < 0 || /\S/.test(text.slice(start, offset)))
        return undefined;
    let from = start;
    for (;;) {
        const before = text.lastIndexOf("\n", from - 1) + 1;
        const line = text.slice(before, from);
        const comment = commentIn(line);
        if (comment === "unsure")
            return undefined;
        const content = comment === undefined ? line : line.slice(0, comment);
        if (before === 0 || content.trim() !== "") {
            from = before + content.trimEnd().length;
            break;
        }
        from = before - 1;
    }
    return `${text.slice(0, from)}${" ".repeat(offset - from)}${text.slice(offset)}`;
}
/** Where the comment of a line begins. */
function commentIn(line) {
    const at = /(?:^|[ \t])#/.exec(line);
    if (at === null)
        return undefined;
    const begin = at.index + at[0].length - 1;
    const front = line.slice(0, begin);
    const isOpen = (quote) => front.split(quote).length % 2 === 0;
    return isOpen('"') || isOpen("'") ? "unsure" : begin;
}

// EXTERNAL MODULE: ./build/packages/parser/src/data/yaml-tree.js + 1 modules
var yaml_tree = __webpack_require__(9065);
;// CONCATENATED MODULE: ./build/packages/parser/src/data/read-yaml.js



/** The parser's reason may hold a name from the text. */
const LONGEST_REASON = 200;
/** A text that has to be read again and again is read for no more characters than this. */
const MOST_REREAD = 4_000_000;
/**
 * Reads YAML 1.2 with merge keys, and with brackets that close at the depth of their key, as other readers do. Unknown tags
 * are kept on the nodes. Never throws.
 */
function readYaml(text) {
    let left = MOST_REREAD;
    let first;
    for (let read = text;;) {
        try {
            return (0,yaml_tree/* yamlTrees */.P)((0,js_yaml/* parseEvents */.PH)(read, {}), read);
        }
        catch (error) {
            if (!(error instanceof js_yaml/* YAMLException */.tB))
                throw error;
            left -= text.length;
            // Where joining lines does not help, the first of them is the mistake.
            first ??= syntaxMistake(error, text);
            const isShallow = error.reason === "deficient indentation" && left > 0;
            const joined = isShallow ? joinedLine(read, error.mark?.position ?? 0) : undefined;
            if (joined === undefined)
                return { documents: [], mistakes: [first] };
            read = joined;
        }
    }
}
/** What keeps the parser from reading a text, and where. */
function syntaxMistake(error, text) {
    const offset = Math.min(error.mark?.position ?? 0, text.length);
    const lineStart = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
    const indentation = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? "";
    const tab = indentation.indexOf("\t");
    if (tab >= 0) {
        const message = "found a tab in the indentation, expected spaces";
        return { kind: "syntax", offset: lineStart + tab, message };
    }
    return { kind: "syntax", offset, message: `not YAML: ${error.reason.slice(0, LONGEST_REASON)}` };
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


/***/ }),

/***/ 9065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ yamlTrees)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./build/packages/parser/src/data/core-value.js
/** The value of a plain scalar by YAML 1.2's core schema (YAML 1.2.2, 10.3.2). */
function coreValue(text) {
    switch (text) {
        case "":
        case "~":
        case "null":
        case "Null":
        case "NULL":
            return null;
        case "true":
        case "True":
        case "TRUE":
            return true;
        case "false":
        case "False":
        case "FALSE":
            return false;
    }
    return numberOf(text) ?? text;
}
/** No number of YAML begins with anything else. */
const beginning = /^[-+.0-9]/;
const whole = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const infinite = /^(?<sign>[-+]?)\.(?:inf|Inf|INF)$/;
function numberOf(text) {
    if (!beginning.test(text))
        return undefined;
    if (whole.test(text) || decimal.test(text))
        return Number(text);
    const sign = infinite.exec(text)?.groups?.sign;
    if (sign !== undefined)
        return sign === "-" ? -Infinity : Infinity;
    return /^\.(?:nan|NaN|NAN)$/.test(text) ? NaN : undefined;
}

// EXTERNAL MODULE: ./build/packages/parser/src/data/quoted.js
var quoted = __webpack_require__(5470);
// EXTERNAL MODULE: ./build/packages/parser/src/data/yaml-mapping.js
var yaml_mapping = __webpack_require__(1598);
;// CONCATENATED MODULE: ./build/packages/parser/src/data/yaml-tree.js




/**
 * Builds trees from the parser's events.
 * @param text what the events' offsets refer to.
 * @param mostNodes with more nodes than this, once every alias is replaced by what it names, reading ends with a mistake
 * of the kind `size`. Ten lines of aliases to aliases otherwise stand for billions of nodes, which costs nothing here.
 */
function yamlTrees(events, text, mostNodes = Infinity) {
    return new Trees(text, mostNodes).read(events);
}
class Trees {
    text;
    documents = [];
    mistakes = [];
    anchors = new Map();
    open = [];
    /** The collections that are open: an alias to one of them stands within what it names. */
    unfinished = new Set();
    budget = { left: yaml_mapping/* MOST_MERGED */.hx };
    /** The offset after what was read last. */
    reached = 0;
    mostNodes;
    /** How many nodes there are so far, with every alias replaced by what it names. */
    size = 0;
    constructor(text, mostNodes) {
        this.text = text;
        this.mostNodes = mostNodes;
    }
    read(events) {
        for (const event of events) {
            switch (event.type) {
                case js_yaml/* EVENT_ID */.hy.DOCUMENT:
                    this.anchors.clear();
                    this.open.push({ node: undefined, flow: false, key: undefined });
                    break;
                case js_yaml/* EVENT_ID */.hy.SEQUENCE:
                case js_yaml/* EVENT_ID */.hy.MAPPING:
                    this.begin(event);
                    break;
                case js_yaml/* EVENT_ID */.hy.SCALAR:
                    this.name(event, this.add(this.scalar(event)));
                    break;
                case js_yaml/* EVENT_ID */.hy.ALIAS:
                    this.alias(event.anchorStart, event.anchorEnd);
                    break;
                default:
                    this.close();
            }
            if (this.size > this.mostNodes) {
                const message = `found more than ${this.mostNodes} values, with aliases replaced by what they name`;
                this.mistakes.push({ kind: "size", offset: offsetOf(event), message });
                break;
            }
        }
        return { documents: this.documents, mistakes: this.mistakes };
    }
    begin(event) {
        const { start } = event;
        const tag = tagOf(event, this.text);
        const written = { start, end: start, size: 1, ...(tag === undefined ? {} : { tag }) };
        const node = event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE
            ? { kind: "sequence", ...written, items: [] }
            : { kind: "mapping", ...written, entries: new Map() };
        this.reached = Math.max(this.reached, start);
        this.name(event, this.add(node));
        this.unfinished.add(node);
        const first = this.text[start];
        this.open.push({ node, flow: first === "[" || first === "{", key: undefined });
    }
    close() {
        const level = this.open.pop();
        const node = level?.node;
        if (level === undefined || node === undefined)
            return;
        if (level.flow)
            this.reached = afterBracket(this.text, this.reached, node.kind === "sequence" ? "]" : "}");
        node.end = Math.max(this.reached, node.start);
        node.size = (0,yaml_mapping/* sizeOf */.$d)(node);
        if (node.kind === "mapping")
            this.merge(node);
        this.unfinished.delete(node);
    }
    merge(mapping) {
        for (const mistake of (0,yaml_mapping/* mergeInto */.Pz)(mapping, this.unfinished, this.budget))
            this.mistakes.push(mistake);
    }
    /** Puts a node where the text has it, and gives it back. */
    add(node) {
        this.size += node.size;
        const level = this.open.at(-1);
        if (level?.node === undefined)
            this.documents.push(node);
        else if (level.node.kind === "sequence")
            level.node.items.push(node);
        else if (level.key !== undefined) {
            if (level.key !== "skipped")
                this.mistakes.push(...(0,yaml_mapping/* addEntry */.An)(level.node, level.key, node));
            level.key = undefined;
        }
        else if (node.kind === "scalar")
            level.key = node;
        else {
            const what = node.kind === "sequence" ? "a list" : "a mapping";
            this.mistakes.push({
                kind: "key",
                offset: node.start,
                message: `found ${what} as a key, expected text`,
            });
            level.key = "skipped";
        }
        return node;
    }
    name(event, node) {
        if (event.anchorStart >= 0)
            this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), node);
    }
    scalar(event) {
        const tag = tagOf(event, this.text);
        const tagged = tag === undefined ? {} : { tag };
        if (event.valueStart < 0) {
            return {
                ...this.absent(),
                ...tagged,
                text: "",
                value: tag === undefined ? null : resolve("", "absent", tag),
            };
        }
        const style = styleOf(event);
        const quotes = style === "quoted" ? 1 : 0;
        const start = event.valueStart - quotes;
        const end = event.valueEnd + quotes;
        this.reached = end;
        const text = (0,js_yaml/* getScalarValue */.KE)(this.text, event);
        return { kind: "scalar", start, end, size: 1, text, value: resolve(text, style, tag), style, ...tagged };
    }
    /** The place of a value that is not written: its key's, else the start of the list around it. */
    absent() {
        const level = this.open.at(-1);
        const key = level?.key;
        const start = level?.node?.start ?? 0;
        const place = key === undefined || key === "skipped" ? { start, end: start } : { start: key.start, end: key.end };
        return { kind: "scalar", ...place, size: 1, text: "", value: null, style: "absent" };
    }
    alias(anchorStart, anchorEnd) {
        const name = this.text.slice(anchorStart, anchorEnd);
        const place = { start: anchorStart - 1, end: anchorEnd };
        this.reached = anchorEnd;
        const target = this.anchors.get(name);
        if (target !== undefined && !this.unfinished.has(target)) {
            this.add(target.kind === "scalar" ? { ...target, ...place, aliased: true } : target);
            return;
        }
        const mistake = target === undefined
            ? { kind: "alias", why: "names nothing before it" }
            : { kind: "cycle", why: "stands within what it names" };
        const message = `the alias ${(0,quoted/* quoted */.T)(`*${name}`)} ${mistake.why}`;
        this.mistakes.push({ kind: mistake.kind, offset: place.start, message });
        this.add({ kind: "scalar", ...place, size: 1, text: "", value: null, style: "plain", aliased: true });
    }
}
function offsetOf(event) {
    if ("valueStart" in event)
        return Math.max(event.valueStart, 0);
    if ("start" in event)
        return event.start;
    return "anchorStart" in event ? event.anchorStart - 1 : 0;
}
function tagOf(event, text) {
    return event.tagStart < 0 ? undefined : text.slice(event.tagStart, event.tagEnd);
}
function styleOf({ style }) {
    if (style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED)
        return "quoted";
    return style === js_yaml/* SCALAR_STYLE */.jK.PLAIN ? "plain" : "block";
}
const coreTags = new Set(["!!int", "!!float", "!!bool", "!!null"]);
function resolve(text, style, tag) {
    if (tag === "!" || tag === "!!str")
        return text;
    const resolved = style === "plain" || style === "absent" || (tag !== undefined && coreTags.has(tag));
    return resolved ? coreValue(text) : text;
}
/**
 * The offset after the bracket that closes a flow collection whose last item ends at an offset. Between them stand blanks,
 * a comma and comments.
 */
function afterBracket(text, from, bracket) {
    let at = from;
    while (at < text.length && text[at] !== bracket) {
        if (text[at] === "#") {
            while (at < text.length && text[at] !== "\n" && text[at] !== "\r")
                at++;
        }
        else
            at++;
    }
    return Math.min(at + 1, text.length);
}


/***/ })

};
