export const id = 29;
export const ids = [29];
export const modules = {

/***/ 7029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectRegistry: () => (/* binding */ collectRegistry)
});

// EXTERNAL MODULE: ./build/packages/parser/src/data/decode-data.js
var decode_data = __webpack_require__(1229);
// EXTERNAL MODULE: ./build/packages/parser/src/data/read-data.js
var read_data = __webpack_require__(4907);
// EXTERNAL MODULE: ./build/packages/parser/src/data/places.js
var places = __webpack_require__(2554);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/model/port-text.js
/** How many ports a written range may stand for. */
const WIDEST = 1000;
/**
 * Reads a port as people write it in a registry: `5563`, `5000-5010`, `PORT_OFFSET+7200`, `${PORT_OFFSET}+7200`. The problem says what
 * was found and what was expected.
 */
function readPort(written) {
    const text = String(written).trim();
    const symbolic = /^\$?\{?(?<name>[A-Za-z_]\w*)\}?\s*\+\s*(?<number>\d{1,7})$/.exec(text)?.groups;
    if (symbolic !== undefined) {
        const number = Number(symbolic.number);
        return number > 65535 ? bad(text) : { ports: [{ number, above: symbolic.name ?? "" }] };
    }
    const [, first = "", last = ""] = /^(\d{1,7})\s*-\s*(\d{1,7})$/.exec(text) ?? [];
    if (first !== "") {
        const [from, to] = [Number(first), Number(last)];
        if (from < 1 || to > 65535 || to < from)
            return bad(text);
        if (to - from >= WIDEST)
            return { problem: `found the range ${text}, expected at most ${WIDEST} ports` };
        return { ports: Array.from({ length: to - from + 1 }, (_none, index) => ({ number: from + index })) };
    }
    if (!/^\d{1,7}$/.test(text) || (text.length > 1 && text.startsWith("0")))
        return bad(text);
    const number = Number(text);
    return number < 1 || number > 65535 ? bad(text) : { ports: [{ number }] };
}
function bad(text) {
    const shown = text.length > 40 ? `${text.slice(0, 39)}…` : text;
    return { problem: `found ${JSON.stringify(shown).replaceAll("`", "'")}, expected a port from 1 to 65535` };
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/registry/plain-value.js
/** How deep a value is looked into: a registry has four levels. */
const DEEPEST = 8;
/** A node as a plain value, for a schema to look at; what lies deeper than any registry is `undefined`. */
function plainValue(node, depth = 0) {
    if (depth > DEEPEST)
        return undefined;
    if (node.kind === "scalar")
        return node.value;
    if (node.kind === "sequence")
        return node.items.map((item) => plainValue(item, depth + 1));
    return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plainValue(value, depth + 1)]));
}
/** What a schema has against a mapping, with the node where it stands: for an unknown key the key, else the value. */
function messageOf(root, issue) {
    const at = nodeAt(root, issue.path);
    if (issue.code === "unrecognized_keys") {
        return issue.keys.map((key) => ({
            node: (at.kind === "mapping" ? at.entries.get(key)?.key : undefined) ?? at,
            message: `found the key ${JSON.stringify(key)}, which is none of an entry's`,
        }));
    }
    const name = issue.path.map(String).join(".");
    const shown = at.kind === "scalar" ? `found ${JSON.stringify(at.text.slice(0, 40))}` : `found a ${at.kind}`;
    const is = at === root && name !== "" ? `found no key ${JSON.stringify(name)}` : shown;
    return [{ node: at, message: `${is}${name === "" ? "" : ` for ${name}`}: ${lower(issue.message)}` }];
}
/** The node at a path, else the nearest around it that is there. */
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        const next = node.kind === "mapping"
            ? node.entries.get(String(step))?.value
            : node.kind === "sequence" && typeof step === "number"
                ? node.items[step]
                : undefined;
        if (next === undefined)
            return node;
        node = next;
    }
    return node;
}
function lower(message) {
    return message.charAt(0).toLowerCase() + message.slice(1);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/registry/schema.js

const schema_text = schemas/* string */.YjP().min(1).max(500);
const texts = schemas/* union */.KCZ([schema_text, schemas/* array */.YOg(schema_text).min(1)]);
const range = schemas/* union */.KCZ([
    schemas/* int */.Whr().min(1).max(65535),
    schemas/* string */.YjP().regex(/^\d{1,5}\s*-\s*\d{1,5}$/, "expected 5500-5599"),
]);
/** One entry of `ports.yaml`. The port is looked at by itself, so that what is wrong with it gets words of its own. */
const entrySchema = schemas/* strictObject */.rej({
    port: schemas/* union */.KCZ([schemas/* number */.aig(), schema_text]),
    name: schema_text.optional(),
    protocol: schemas/* enum */.k5n(["tcp", "udp", "sctp"]).default("tcp"),
    interface: schema_text.optional(),
    machine: schema_text.optional(),
    owner: schema_text.optional(),
    purpose: schemas/* string */.YjP().max(2000).optional(),
    file: texts.optional(),
    set: texts.optional(),
    disabled: schemas/* boolean */.zMY().default(false),
});
/** `ports.yaml` around its entries: ranges by machine (`*` for all others), named sets with what each is for. */
const registrySchema = schemas/* strictObject */.rej({
    ranges: schemas/* record */.g1P(schema_text, schemas/* union */.KCZ([range, schemas/* array */.YOg(range).min(1)])).optional(),
    sets: schemas/* record */.g1P(schema_text, schemas/* string */.YjP().max(2000).nullable()).optional(),
    ports: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullable().optional(),
});

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/registry/collect-registry.js




/** More than this was not written by hand. */
const MOST_ENTRIES = 20_000;
/** Reads a registry, YAML, TOML or JSON: an entry with a mistake is reported, the others stand. Never throws. */
async function collectRegistry(file) {
    const { text, mistakes: undecoded } = (0,decode_data/* decodeData */.H)(file.bytes);
    const { documents, mistakes } = await (0,read_data/* readData */.v)((0,read_data/* dataKindOf */.S)(file.path) ?? "yaml", text);
    return new RegistryReader(text).read(documents, [...undecoded, ...mistakes]);
}
class RegistryReader {
    places;
    length;
    mistakes = [];
    constructor(text) {
        this.places = new places/* Places */.N(text);
        this.length = text.length;
    }
    read(documents, broken) {
        for (const { offset, message } of broken)
            this.mistake({ start: offset, end: offset + 1 }, message);
        const [root, second] = documents;
        if (second !== undefined)
            this.mistake(second, "found a second document, expected one");
        const whole = this.extent({ start: 0, end: this.length });
        if (root === undefined)
            return { entries: [], ranges: [], mistakes: this.mistakes, whole };
        if (root.kind !== "mapping" || root.size > MOST_ENTRIES * 30) {
            this.mistake(root, "expected a mapping with the list `ports`, at most 20,000 entries long");
            return { entries: [], ranges: [], mistakes: this.mistakes, whole };
        }
        const known = registrySchema.safeParse(plainValue(root));
        if (!known.success)
            this.reportIssues(root, known.error.issues);
        const ports = root.entries.get("ports")?.value;
        const items = ports?.kind === "sequence" ? ports.items : [];
        return {
            entries: items.flatMap((item) => this.entry(item)),
            ranges: this.ranges(root.entries.get("ranges")?.value),
            mistakes: this.mistakes,
            whole,
        };
    }
    entry(node) {
        if (node.kind !== "mapping") {
            this.mistake(node, "expected an entry such as `{ port: 5563, name: router }`");
            return [];
        }
        const read = entrySchema.safeParse(plainValue(node));
        if (!read.success)
            this.reportIssues(node, read.error.issues);
        // An entry with one wrong key still has its port: whoever binds that is registered.
        const entry = read.success ? read.data : entrySchema.strip().safeParse(plainValue(node)).data;
        const port = node.entries.get("port")?.value;
        if (entry === undefined || port === undefined)
            return [];
        const reading = readPort(entry.port);
        if ("problem" in reading) {
            this.mistakes.push({ isPort: true, message: reading.problem, at: this.extent(port) });
            return [];
        }
        const { name, interface: host, machine, owner, purpose, protocol, disabled } = entry;
        return reading.ports.map(({ number, above }) => ({
            port: [number, above ?? null],
            protocol,
            ...(name !== undefined && { name }),
            ...(host !== undefined && { host }),
            ...(machine !== undefined && { machine }),
            ...(owner !== undefined && { owner }),
            ...(purpose !== undefined && { purpose }),
            files: listOf(entry.file),
            disabled,
            sets: listOf(entry.set),
            at: this.extent(port),
            code: `${name ?? ""} ${protocol} ${above === undefined ? "" : `${above}+`}${number}`,
        }));
    }
    ranges(node) {
        if (node?.kind !== "mapping")
            return [];
        return [...node.entries].flatMap(([machine, { value }]) => (value.kind === "sequence" ? value.items : [value]).flatMap((item) => {
            if (item.kind !== "scalar")
                return [];
            const [first = "", last = first] = item.text.split("-").map((part) => part.trim());
            const [from, to] = [Number(first), Number(last)];
            if (from >= 1 && to <= 65535 && from <= to)
                return [[machine, from, to]];
            this.mistakes.push({
                isPort: true,
                message: `found the range ${JSON.stringify(item.text.slice(0, 40))}, expected one such as 5500-5599`,
                at: this.extent(item),
            });
            return [];
        }));
    }
    reportIssues(root, issues) {
        for (const issue of issues) {
            for (const { node, message } of messageOf(root, issue))
                this.mistake(node, message);
        }
    }
    mistake(span, message) {
        this.mistakes.push({ isPort: false, message, at: this.extent(span) });
    }
    extent(span) {
        const { line, column, endLine, endColumn } = this.places.of(span);
        return [line, column, endLine, endColumn];
    }
}
function listOf(value) {
    if (value === undefined)
        return [];
    return typeof value === "string" ? [value] : value;
}


/***/ }),

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
            return (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(33)]).then(__webpack_require__.bind(__webpack_require__, 7033))).readYaml(text);
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
