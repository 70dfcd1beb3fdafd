import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 6766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ toApis),
/* harmony export */   i: () => (/* binding */ userApi)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8816);

const dotted = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)+$/, {
    error: "expected a dotted name as it is imported, such as `mylib.Server.listen`",
});
const protocol = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["tcp", "udp", "sctp"], { error: "expected `tcp`, `udp` or `sctp`" });
const where = "expected the position of an argument from 0, its name, or both as a list such as `[1, port]`";
const place = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(where).min(0, where).max(50, where), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z_]\w*$/, where)], { error: where });
const slot = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([place, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(place).min(1, where).max(4, where)], { error: where });
/** One row of the option `apis`: a call of the user's own libraries that binds, connects, or makes what does. */
const userApi = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    call: dotted.describe("the dotted name of the function, class or method, as it is imported"),
    binds: protocol.optional().describe("the protocol of the port that the call binds"),
    connects: protocol.optional().describe("the protocol of the port that the call connects to"),
    makes: dotted
        .optional()
        .describe("the class whose methods other rows are about, where the call returns one"),
    port: slot.optional().describe("where the port stands: a position from 0, a name, or both"),
    host: slot.optional().describe("where the interface or the host stands"),
    endpoint: slot
        .optional()
        .describe("where an argument stands that holds both: `tcp://*:5556`, `host:port`, `(host, port)`"),
    "default-port": zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0).max(65535).optional().describe("the port where none is given"),
    "default-host": zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("the interface or host where none is given"),
    blocks: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).describe("whether the call returns only when serving ends"),
})
    .superRefine((row, context) => {
    const say = (message) => context.addIssue({ code: "custom", message });
    const roles = [row.binds, row.connects, row.makes].filter((role) => role !== undefined);
    if (roles.length !== 1)
        say("expected one of `binds`, `connects` and `makes`");
    const given = [row.port, row.host, row.endpoint, row["default-port"], row["default-host"]];
    if (row.makes !== undefined) {
        if (given.some((value) => value !== undefined) || row.blocks)
            say("a call that only `makes` an object has no port: say it of the object's method");
    }
    else if (row.port === undefined && row.endpoint === undefined && row["default-port"] === undefined)
        say("expected `port`, `endpoint` or `default-port`: where is the port?");
    if (row.endpoint !== undefined && (row.port !== undefined || row.host !== undefined))
        say("`endpoint` holds port and host: `port` and `host` beside it say it twice");
});
/** Puts checked rows into the form of the table. */
function toApis(rows) {
    const found = [];
    const makes = [];
    for (const row of rows) {
        if (row.makes !== undefined) {
            makes.push([row.call, row.makes]);
            continue;
        }
        const protocolOf = row.binds ?? row.connects;
        found.push({
            call: row.call,
            role: row.binds === undefined ? "connect" : "bind",
            ...(protocolOf !== undefined && { protocol: protocolOf }),
            ...(row.port !== undefined && { port: slotOf(row.port) }),
            ...(row.host !== undefined && { host: slotOf(row.host) }),
            ...(row.endpoint !== undefined && { endpoint: slotOf(row.endpoint), form: "any" }),
            ...(row["default-port"] !== undefined && { defaultPort: row["default-port"] }),
            ...(row["default-host"] !== undefined && { defaultHost: row["default-host"] }),
            ...(row.blocks && { blocks: true }),
        });
    }
    return { rows: found, makes };
}
/** A schema that transforms nothing can be shown as it is, so one place and a list of them are brought together here. */
function slotOf(given) {
    return Array.isArray(given) ? given : [given];
}


/***/ }),

/***/ 5282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ options),
  T: () => (/* binding */ registryPath)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __nccwpck_require__(8816);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/apis/user-api.js
var user_api = __nccwpck_require__(6766);
// EXTERNAL MODULE: ./build/packages/gate/src/glob.js + 3 modules
var glob = __nccwpck_require__(6149);
// EXTERNAL MODULE: ./build/packages/gate/src/usage-error.js
var usage_error = __nccwpck_require__(5067);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/lists/list-form.js


const keyPath = schemas/* string */.YjP()
    .min(1)
    .max(200)
    .regex(/^[^.\s][^\s]*$/);
const list_form_glob = schemas/* string */.YjP()
    .min(1)
    .superRefine((pattern, context) => {
    try {
        (0,glob/* compileGlob */.S)(pattern);
    }
    catch (error) {
        if (!(error instanceof usage_error/* UsageError */.e))
            throw error;
        context.addIssue({ code: "custom", message: error.message });
    }
});
/**
 * A form of start-up list that is not found by itself: where the entries stand and which keys of an entry say what. Paths
 * are keys with dots between them; `*` is every key of a mapping and every item of a list.
 */
const listFormSchema = schemas/* strictObject */.rej({
    files: list_form_glob.describe("a glob: the files that have this form"),
    entries: keyPath.describe("the path of the entries: `agents.*`"),
    port: keyPath.default("port").describe("the path of the port in an entry: `net.port`"),
    name: keyPath
        .optional()
        .describe("the path of the name in an entry; the entry's own key where it is not given"),
    script: keyPath.optional().describe("the path of the Python file or module in an entry"),
    host: keyPath.optional().describe("the path of the interface in an entry"),
    machine: keyPath.optional().describe("the path of the machine's name in an entry"),
});

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/options.js



const path = schemas/* string */.YjP()
    .min(1)
    .max(1000)
    .regex(/^[^/].*[^/]$|^[^/]$/, "expected a path from the root of the repository, such as `config/ports.yaml`");
/** The options of the gate. */
const options = schemas/* strictObject */.rej({
    registry: schemas/* union */.KCZ([path, schemas/* strictObject */.rej({ from: path.describe("a start-up list that is the registry itself") })])
        .default("ports.yaml")
        .describe("the file that says who has which port, or `{ from: config/startup.yaml }` for a start-up list that is the registry; without the file there is none"),
    apis: schemas/* array */.YOg(user_api/* userApi */.i)
        .default([])
        .describe("calls of your own libraries that bind, connect, or make what does")
        .meta({ examples: [[{ call: "mylib.Server.listen", binds: "tcp", port: [1, "port"] }]] }),
    lists: schemas/* array */.YOg(listFormSchema)
        .default([])
        .describe('start-up lists that are not found by their form: `{ files: "*.services.yaml", entries: units.*, port: net.port }`'),
    tests: schemas/* boolean */.zMY().default(false).describe("whether the ports of tests count"),
    samples: schemas/* boolean */.zMY()
        .default(false)
        .describe("whether the ports of examples, demos and documentation count"),
    copies: schemas/* boolean */.zMY()
        .default(false)
        .describe("whether the ports in folders of backups and old versions count"),
});
/** The path of the file that is the registry, of whichever kind. */
function registryPath({ registry }) {
    return typeof registry === "string" ? registry : registry.from;
}


/***/ }),

/***/ 2307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ gates)
});

;// CONCATENATED MODULE: ./build/packages/gate/src/define-gate.js
/**
 * Ties a gate's rule ids, options and facts together, so that a wrong name in any of them does not compile.
 * @throws {TypeError} where a rule does not carry the gate's name as its prefix, or a view or a flag has no name in kebab-case.
 */
function defineGate(definition) {
    for (const id of Object.keys(definition.rules)) {
        if (!id.startsWith(`${definition.name}/`)) {
            throw new TypeError(`rule ${id} of gate ${definition.name}: expected an id like ${definition.name}/<pattern>`);
        }
    }
    for (const [view, { flags }] of Object.entries(definition.views ?? {})) {
        for (const name of [view, ...Object.keys(flags)]) {
            // `--no-x` would turn another flag off.
            if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || name.startsWith("no-")) {
                throw new TypeError(`view ${view} of gate ${definition.name}: ${name} is no name in kebab-case`);
            }
        }
    }
    return definition;
}

// EXTERNAL MODULE: ./build/packages/gate/src/glob.js + 3 modules
var glob = __nccwpck_require__(6149);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __nccwpck_require__(8816);
// EXTERNAL MODULE: ./build/packages/parser/src/keywords.js
var keywords = __nccwpck_require__(9323);
// EXTERNAL MODULE: ./build/packages/parser/src/source.js + 19 modules
var src_source = __nccwpck_require__(3614);
// EXTERNAL MODULE: ./build/packages/parser/src/runtime.js + 3 modules
var runtime = __nccwpck_require__(9847);
// EXTERNAL MODULE: ./build/packages/parser/src/bytes.js
var src_bytes = __nccwpck_require__(7916);
// EXTERNAL MODULE: ./build/packages/parser/src/tokens.js
var tokens = __nccwpck_require__(6545);
;// CONCATENATED MODULE: ./build/packages/parser/src/handlers.js



const maxNesting = 50;
/** Reads the header `bytes[start, colon)` of an `except` clause. */
function readHandlerHeader(bytes, start, colon) {
    return readPlainHeader(bytes, start, colon) ?? readAnyHeader(bytes, start, colon);
}
const bare = { star: false, types: [], name: undefined };
const asWord = (0,keywords/* codeOf */.$N)("as");
/** The headers that nearly all are: `except:`, `except a.B:`, `except a.B as name:`; `undefined` for any other. */
function readPlainHeader(bytes, start, colon) {
    const from = spaceEnd(bytes, start + "except".length);
    if (from >= colon)
        return from === colon ? bare : undefined;
    const to = dottedEnd(bytes, from);
    const next = spaceEnd(bytes, to);
    if (to === from)
        return undefined;
    const types = [{ text: (0,src_bytes/* textOf */.b6)(bytes, from, to), opaque: false }];
    if (next === colon)
        return { star: false, types, name: undefined };
    if (next === to || (0,keywords/* wordCodeAt */.dK)(bytes, next, (0,src_bytes/* nameEnd */.bC)(bytes, next)) !== asWord)
        return undefined;
    const name = spaceEnd(bytes, next + 2);
    const end = (0,src_bytes/* nameEnd */.bC)(bytes, name);
    if (src_bytes/* classOf */.Kl[bytes[name] ?? 0] !== src_bytes/* Class */.Xs.name || spaceEnd(bytes, end) !== colon)
        return undefined;
    return { star: false, types, name: (0,src_bytes/* textOf */.b6)(bytes, name, end) };
}
/** The end of names with single dots between them; of nothing where there is something else. */
function dottedEnd(bytes, from) {
    let at = from;
    while (src_bytes/* classOf */.Kl[bytes[at] ?? 0] === src_bytes/* Class */.Xs.name) {
        const start = at;
        at = (0,src_bytes/* nameEnd */.bC)(bytes, at);
        if ((0,keywords/* wordCodeAt */.dK)(bytes, start, at) === asWord)
            return from;
        if (bytes[at] !== src_bytes/* Byte */.x5.dot || src_bytes/* classOf */.Kl[bytes[at + 1] ?? 0] !== src_bytes/* Class */.Xs.name)
            return at;
        at++;
    }
    return at;
}
function spaceEnd(bytes, from) {
    let at = from;
    while (bytes[at] === src_bytes/* Byte */.x5.space)
        at++;
    return at;
}
function readAnyHeader(bytes, start, colon) {
    const parts = (0,tokens/* tokens */.LU)(bytes, start + "except".length, colon);
    const star = parts[0]?.byte === src_bytes/* Byte */.x5.star && parts[0].end - parts[0].start === 1;
    if (star)
        parts.shift();
    let name;
    const as = parts.findIndex((part) => part.depth === 0 && (0,tokens/* isText */.KH)(bytes, part, "as"));
    if (as >= 0) {
        const target = parts[as + 1];
        if (target?.kind === tokens/* Kind */.b8.name)
            name = handlers_text(bytes, target);
        parts.length = as;
    }
    const elements = splitAtCommas(parts, 0);
    const last = elements[1];
    const py2 = name === undefined && elements.length === 2 && last?.length === 1 ? last[0] : undefined;
    if (py2?.kind === tokens/* Kind */.b8.name && /^[a-z_]/.test(handlers_text(bytes, py2))) {
        // `except E, e`: Python 2 binds `e`. PEP 758 would catch both, and no class is named in lower case by habit.
        name = handlers_text(bytes, py2);
        elements.pop();
    }
    const types = elements.flatMap((element) => caught(bytes, element, 0));
    return { star, types, name };
}
/** The types that an expression names (`(A, b.C) + D`), flattened as in {@link HandlerHeader.types}. */
function readCaughtTypes(bytes, start, end) {
    return splitAtCommas((0,tokens/* tokens */.LU)(bytes, start, end), 0).flatMap((element) => caught(bytes, element, 0));
}
function caught(bytes, parts, nesting) {
    const first = parts[0];
    const last = parts[parts.length - 1];
    if (first === undefined || last === undefined)
        return [];
    const depth = first.depth;
    const opaque = { text: (0,src_bytes/* textOf */.b6)(bytes, first.start, last.end), opaque: true };
    if (nesting > maxNesting)
        return [opaque];
    if (first.byte === src_bytes/* Byte */.x5.star && first.kind === tokens/* Kind */.b8.operator)
        return caught(bytes, parts.slice(1), nesting + 1);
    const sum = splitAtPlus(parts, depth);
    if (sum.length > 1)
        return sum.flatMap((part) => caught(bytes, part, nesting + 1));
    if (first.byte === src_bytes/* Byte */.x5.openParen && last.byte === src_bytes/* Byte */.x5.closeParen && enclosed(parts)) {
        const inner = parts.slice(1, -1);
        return splitAtCommas(inner, depth + 1).flatMap((element) => caught(bytes, element, nesting + 1));
    }
    const dotted = parts.every((part, index) => index % 2 === 0 ? part.kind === tokens/* Kind */.b8.name : part.byte === src_bytes/* Byte */.x5.dot && part.end - part.start === 1);
    if (!dotted || parts.length % 2 === 0)
        return [opaque];
    return [{ text: parts.map((part) => handlers_text(bytes, part)).join(""), opaque: false }];
}
/** True where the first parenthesis is closed by the last one. */
function enclosed(parts) {
    const depth = parts[0]?.depth ?? 0;
    return parts.findIndex((part, index) => index > 0 && part.depth === depth) === parts.length - 1;
}
function splitAtCommas(parts, depth) {
    return split(parts, (part) => part.depth === depth && part.byte === src_bytes/* Byte */.x5.comma);
}
function splitAtPlus(parts, depth) {
    const isPlus = (part) => part.depth === depth && part.byte === 0x2b && part.end - part.start === 1;
    // A condition at this level (`A if x else B`) is no sum of types.
    return parts.some((part) => part.depth === depth && part.kind === tokens/* Kind */.b8.operator && isPlus(part))
        ? split(parts, isPlus)
        : [[...parts]];
}
function split(parts, at) {
    const found = [];
    let current = [];
    for (const part of parts) {
        if (at(part)) {
            found.push(current);
            current = [];
        }
        else
            current.push(part);
    }
    found.push(current);
    return found.filter((element) => element.length > 0);
}
function handlers_text(bytes, token) {
    return (0,src_bytes/* textOf */.b6)(bytes, token.start, token.end);
}

// EXTERNAL MODULE: ./build/packages/parser/src/word-set.js
var word_set = __nccwpck_require__(1962);
;// CONCATENATED MODULE: ./build/actions/bare-except/src/broad.js

const builtinModules = new Set(["builtins", "__builtin__", "__builtins__", "exceptions"]);
/** `StandardError` was Python 2's root of all errors that programs handle. */
const broadBuiltins = new Set(["Exception", "BaseException", "StandardError"]);
const maxHops = 8;
const noLines = () => [];
/** Tells which caught types stand for `Exception` or `BaseException` in one file. */
class BroadTypes {
    source;
    known = new Map();
    constructor(source) {
        this.source = source;
    }
    /**
     * The first of the types that is broad: a builtin, or a name that every statement of the file binds to a broad type.
     * @param enclosing the `def` lines around the place, asked for only where it matters: their parameters hide the file's names.
     */
    find(types, enclosing) {
        return types.find((type) => !type.opaque && this.isBroad(type.text, enclosing, 0));
    }
    isBroad(name, enclosing, hops) {
        if (hops > maxHops)
            return false;
        const builtin = broadBuiltins.has(name);
        // The exceptions that Python names itself are no aliases; asking for their bindings would be work for nothing.
        if (!builtin && /^[A-Z]\w*(Error|Exit|Interrupt|Warning)$/.test(name))
            return false;
        const dot = name.lastIndexOf(".");
        if (dot < 0 && this.isParameter(name, enclosing))
            return false;
        const known = this.known.get(name);
        if (known !== undefined)
            return known;
        // What the answer is while it is being found, so that a name bound to itself comes to an end.
        this.known.set(name, builtin);
        const answer = dot > 0
            ? this.isBroadAttribute(name.slice(0, dot), name.slice(dot + 1), hops)
            : (this.bindsBroad(name, hops) ?? builtin);
        this.known.set(name, answer);
        return answer;
    }
    isBroadAttribute(owner, name, hops) {
        const local = owner === "self" || owner === "cls" || /^[A-Z]/.test(owner);
        if (!local && !broadBuiltins.has(name))
            return false;
        const bindings = this.source.bindings();
        const imported = bindings.get(owner).find((binding) => binding.kind === "import");
        const module = imported?.kind === "import" ? imported.target : owner;
        if (broadBuiltins.has(name) && builtinModules.has(module))
            return true;
        const own = bindings.get(owner);
        const isClass = own.length > 0 && own.every((binding) => binding.kind === "definition");
        return ((owner === "self" || owner === "cls" || (local && isClass)) && this.bindsBroad(name, hops) === true);
    }
    /** Whether every binding of the name is broad; `undefined` where the file does not bind it. */
    bindsBroad(name, hops) {
        const { source } = this;
        const bindings = source.bindings().get(name);
        if (bindings.length === 0)
            return undefined;
        return bindings.every((binding) => {
            if (binding.kind === "definition")
                return false;
            if (binding.kind === "import") {
                const dot = binding.target.lastIndexOf(".");
                return (builtinModules.has(binding.target.slice(0, dot)) && broadBuiltins.has(binding.target.slice(dot + 1)));
            }
            const types = readCaughtTypes(source.bytes, binding.start, binding.end);
            return types.some((type) => !type.opaque && this.isBroad(type.text, noLines, hops + 1));
        });
    }
    isParameter(name, enclosing) {
        const { source } = this;
        return enclosing().some((index) => {
            if (source.firstWord(index) === "class")
                return false;
            const start = source.scan.starts.at(index);
            const end = source.scan.ends.at(index);
            if (!occurs(source.bytes, start, end, name))
                return false;
            const token = source.tokens(start, end);
            while (token.next()) {
                // A default (`def f(errors=Exception)`) and an annotation name the type itself: only what stands before them counts.
                if (token.depth !== 1 || token.kind !== tokens/* Kind */.b8.name || !(0,tokens/* isText */.KH)(source.bytes, token, name))
                    continue;
                const before = previousCharacter(source.bytes, token.start);
                if (before === "(" || before === "," || before === "*")
                    return true;
            }
            return false;
        });
    }
}
function previousCharacter(bytes, offset) {
    let at = offset - 1;
    while (at >= 0 && (bytes[at] ?? 0) <= 0x20)
        at--;
    return String.fromCharCode(bytes[at] ?? 0);
}
/** A quick look, because next to no parameter has the name of a class. */
function occurs(bytes, start, end, name) {
    const first = name.charCodeAt(0);
    if (first >= 0x80)
        return true;
    for (let at = start; at < end; at++) {
        if (bytes[at] === first && (0,tokens/* isText */.KH)(bytes, { start: at, end: at + name.length }, name))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./build/packages/parser/src/quick-statement.js + 7 modules
var quick_statement = __nccwpck_require__(777);
;// CONCATENATED MODULE: ./build/actions/bare-except/src/call-node.js
/** The callee as `a.b().c[]`; parts that are no names as `?`. Long chains are walked, not recursed into. */
function dottedName(callee) {
    const parts = [];
    let node = callee;
    let suffix = "";
    while (node !== null) {
        if (node.type === "attribute") {
            parts.push((node.childForFieldName("attribute")?.text ?? "?") + suffix);
            suffix = "";
            node = node.childForFieldName("object");
        }
        else if (node.type === "call") {
            suffix = `()${suffix}`;
            node = node.childForFieldName("function");
        }
        else if (node.type === "subscript") {
            suffix = `[]${suffix}`;
            node = node.childForFieldName("value");
        }
        else {
            parts.push((node.type === "identifier" ? node.text : "?") + suffix);
            break;
        }
    }
    return parts.reverse().join(".");
}
const falsy = new Set(["False", "None", "0", '""', "''", "()", "[]", "{}"]);
/** `exc_info=…` of any call, `exception=…` of loguru's `opt`: true where the value is not plainly false. */
function asksForTraceback(dotted) {
    const keyword = /(^|\.)opt$/.test(dotted) ? "exception" : "exc_info";
    return (arg) => {
        if (arg.type !== "keyword_argument" || arg.childForFieldName("name")?.text !== keyword)
            return false;
        return !falsy.has(arg.childForFieldName("value")?.text ?? "");
    };
}
/** Whether the arguments of an exit say that all is well: none, or a status of 0. */
function isSuccess(args) {
    const status = args.find((arg) => arg.type !== "keyword_argument" || /^(code|status)$/.test(arg.childForFieldName("name")?.text ?? ""));
    if (status === undefined)
        return true;
    const value = status.type === "keyword_argument" ? status.childForFieldName("value") : status;
    return falsy.has(value?.text ?? "");
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/calls.js

const exits = new Set("sys.exit exit quit builtins.exit builtins.quit os._exit _exit ctx.exit".split(" "));
const raising = new Set(["os.abort", "reraise", "raise_from", "raise_with_traceback"]);
/** Methods that raise by themselves: of a unittest test, of pytest, of click's context. */
const failing = new Set([
    ...["self.fail", "cls.fail", "self.skipTest", "cls.skipTest", "test.fail", "testcase.fail"],
    ...["pytest.fail", "pytest.skip", "pytest.xfail", "pytest.exit", "ctx.fail", "ctx.abort"],
]);
const prints = new Set(["print", "pprint", "pp", "echo", "secho", "warn", "write"]);
const logs = new Set(["log"]);
const describers = new Set("ascii bool bytes callable dir force_str force_text format getattr hasattr hash id int isinstance issubclass len repr smart_str str text_type to_native to_text type unicode vars".split(" "));
/**
 * What is known to record a traceback or to report an exception with it: the names that the standard library and the
 * common error reporters (Sentry, Rollbar, Bugsnag, New Relic, OpenTelemetry, Datadog, rich, Twisted) give to it.
 * An entry fits a call whose dotted name ends with it.
 */
const builtinRecorders = [
    "call_exception_handler",
    "capture_exception",
    "captureException",
    "errback",
    "format_exc",
    "notice_error",
    "notify_exception",
    "print_exc",
    "print_exception",
    "record_exception",
    "report_exc_info",
    "set_exc_info",
    "set_traceback",
    "sys.__excepthook__",
    "sys.excepthook",
    "sys.unraisablehook",
    "threading.excepthook",
    "twisted.python.log.err",
];
/** The names that tell something of a call, the user's recorders included. */
class Vocabulary {
    /** The words without which no call of a handler raises, exits or records: a statement without any needs no tree. */
    telling;
    /** The recorders by their last word. */
    recorders = new Map();
    constructor(recorders) {
        const words = ["exc_info", "exception", "failure", "traceback", "error", "opt"];
        for (const name of [...exits, ...raising, ...failing])
            words.push(lastWord(name));
        for (const name of [...builtinRecorders, ...recorders]) {
            const last = lastWord(name);
            words.push(last);
            const known = this.recorders.get(last);
            if (known === undefined)
                this.recorders.set(last, [name]);
            else
                known.push(name);
        }
        this.telling = new word_set/* WordSet */.x(words);
    }
    /** Whether a dotted name is that of a recorder, or ends with one. */
    records(dotted) {
        const names = this.recorders.get(lastWord(dotted));
        return names?.some((name) => dotted === name || dotted.endsWith(`.${name}`)) === true;
    }
}
const vocabularies = new WeakMap();
/** The vocabulary with the user's recorders; made once for each list. */
function vocabularyOf(recorders) {
    const known = vocabularies.get(recorders);
    if (known !== undefined)
        return known;
    const made = new Vocabulary(recorders);
    vocabularies.set(recorders, made);
    return made;
}
function lastWord(dotted) {
    return dotted.slice(dotted.lastIndexOf(".") + 1);
}
/** The modules whose names, imported under whatever alias, are telling too. */
const tellingModules = new Set([
    "traceback",
    "sys",
    "os",
    "logging",
    "pytest",
    "six",
]);
/**
 * What a call of the dotted name does.
 * @param dotted the callee as written, `?` for parts that are no names, `()` behind called parts.
 */
function callKind(dotted, names, vocabulary) {
    const resolved = names.resolve(dotted);
    const dot = dotted.lastIndexOf(".");
    const receiver = dot < 0 ? "" : dotted.slice(0, dot);
    const last = lastWord(resolved);
    if (exits.has(resolved))
        return "exits";
    if (raising.has(resolved) || raising.has(last))
        return "raises";
    if (failing.has(resolved))
        return "raises";
    if ((last === "error" || last === "exit") && /parser$/i.test(receiver))
        return last === "error" ? "raises" : "exits";
    if (resolved.startsWith("traceback.") || vocabulary.records(resolved))
        return "records";
    if (resolved === "logging.exception")
        return "records";
    const isLogger = () => receiver !== "" && names.isLogger(receiver);
    if ((last === "exception" || last === "failure") && isLogger())
        return "records";
    if (prints.has(last))
        return "prints";
    if (logs.has(last) || isLogger() || (receiver === "" && names.isLogger(dotted)))
        return "logs";
    return describers.has(last) ? "describes" : "other";
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/carries.js

const maxDepth = 250;
/**
 * Whether a value is the exception, or holds it: its bare name, `sys.exc_info()`, a display with one of these in it.
 * @param name the name that the exception is bound to, if it is.
 */
function carries(node, name, names, depth = 0) {
    if (depth > maxDepth)
        return false;
    const inner = (child) => child !== null && child !== undefined && carries(child, name, names, depth + 1);
    switch (node.type) {
        case "identifier":
            return name !== undefined && node.text === name;
        case "call": {
            const callee = node.childForFieldName("function");
            const called = callee === null ? "?" : names.resolve(dottedName(callee));
            return called === "sys.exc_info" || called === "sys.exception" || called === `${name}.with_traceback`;
        }
        case "subscript": {
            // `e[0]` is a part of the exception, `sys.exc_info()[1]` is all of it.
            const value = node.childForFieldName("value");
            return value?.type === "call" && inner(value);
        }
        case "assignment":
            return inner(node.childForFieldName("right"));
        case "boolean_operator":
            return inner(node.childForFieldName("left"));
        case "named_expression":
        case "keyword_argument":
        case "pair":
            return inner(node.childForFieldName("value"));
        case "conditional_expression":
            return inner(node.namedChild(0)) && inner(node.namedChild(2));
        case "list":
        case "tuple":
        case "set":
        case "dictionary":
        case "expression_list":
        case "parenthesized_expression":
        case "list_splat":
        case "dictionary_splat":
            return node.namedChildren.some(inner);
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/level.js
/** How well a path through a handler treats the exception, worst first. */
const Level = {
    /** Nobody will ever know of it, at most a message says that something happened. */
    nothing: 0,
    /** The exception object itself was given to something else: a call, a variable, the caller. */
    handedOn: 1,
    /** Its traceback was recorded. */
    recorded: 2,
    /** It, or another one, goes on: the path ends in a raise or in a failing exit. */
    raised: 3,
};
/** The state of the worse of two paths that meet. */
function worse(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    const first = a.level === b.level ? toldRank(a.told) <= toldRank(b.told) : a.level < b.level;
    const { level, told } = first ? a : b;
    return { level, told, best: higher(a.best, b.best) };
}
/** The state after something that happens in any case. */
function followedBy(state, effect) {
    return {
        level: higher(state.level, effect.level),
        told: toldRank(effect.told) > toldRank(state.told) ? effect.told : state.told,
        best: higher(state.best, effect.best),
    };
}
/** The state behind one thing that does as much for the exception as `level` says. */
function stateOf(level, told = "nobody") {
    return { level, told, best: level };
}
/** The state before anything happened. */
const untouched = stateOf(Level.nothing);
function higher(a, b) {
    return a > b ? a : b;
}
function toldRank(told) {
    return told === "nobody" ? 0 : told === "print" ? 1 : 2;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./build/actions/bare-except/src/looks.js

const openBrace = 0x7b;
const openParen = 0x28;
const dot = 0x2e;
const underscore = 0x5f;
const prefixes = ["return ", "await "].map((text) => external_node_buffer_.Buffer.from(text));
/** The callee of the call that a statement begins with, as its bytes look: `log.error(…)`, `return f(…)`. */
function calleeAt(bytes, start, end) {
    let from = start;
    for (const prefix of prefixes) {
        if (prefix.every((byte, index) => bytes[start + index] === byte))
            from = start + prefix.length;
    }
    from = looks_spaceEnd(bytes, from, end);
    let to = from;
    while (to < end && isDotted(bytes[to] ?? 0))
        to++;
    const paren = looks_spaceEnd(bytes, to, end);
    if (to === from || paren >= end || bytes[paren] !== openParen)
        return undefined;
    return external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1", from, to);
}
function isDotted(byte) {
    const lower = byte | 0x20;
    return ((lower >= 0x61 && lower <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === dot || byte === underscore);
}
function looks_spaceEnd(bytes, from, end) {
    let at = from;
    while (at < end && ((bytes[at] ?? 0) === 0x20 || ((bytes[at] ?? 0) >= 0x09 && (bytes[at] ?? 0) <= 0x0d)))
        at++;
    return at;
}
/**
 * Whether the bytes hold the word, which has an `x`. The search runs from one occurrence of a first letter to the next,
 * so it is begun at the rarest.
 */
function holds(bytes, word) {
    const buffer = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return buffer.includes(word.slice(word.indexOf("x"))) && buffer.includes(word);
}
/** Whether a string literal is one with fields: an f-string or a t-string. */
function hasFields(bytes, { start }) {
    const first = bytes[start] ?? 0;
    return beginsFields(first) || (isLetter(first) && beginsFields(bytes[start + 1] ?? 0));
}
/** Whether a string literal has fields with something like a call in them. */
function fieldsMayTell(bytes, token) {
    if (!hasFields(bytes, token))
        return false;
    let brace = false;
    let paren = false;
    for (let at = token.start; at < token.end; at++) {
        if (bytes[at] === openBrace)
            brace = true;
        else if (bytes[at] === openParen)
            paren = true;
    }
    return brace && paren;
}
function beginsFields(byte) {
    const lower = byte | 0x20;
    return lower === 0x66 || lower === 0x74;
}
function isLetter(byte) {
    const lower = byte | 0x20;
    return lower >= 0x61 && lower <= 0x7a;
}
/** A header's text as a statement that parses alone. */
function standalone(word, text) {
    if (word === "elif")
        return `${text.slice(2)}: pass`;
    return word === "match" ? `(${text.slice("match".length)})` : `${text}: pass`;
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/names.js
/** Logger-like by habit: `log`, `logger`, `LOG`, `_logger`, `request_log`, `appLogger`, `getLogger()`, `logging`. */
const loggerName = /(^|_)log(s|ger|gers|ging)?($|_)|logger$|[a-z]Log$/i;
const notLogs = /(cata|dia|back|b|epi|pro|mono|ana)log$/i;
/** What the names in one file's calls stand for. */
class Names {
    source;
    constructor(source) {
        this.source = source;
    }
    /** A dotted name with its first part replaced by what the file imports under it: `tb.print_exc` → `traceback.print_exc`. */
    resolve(dotted) {
        const end = dotted.search(/[.([]/);
        const first = end < 0 ? dotted : dotted.slice(0, end);
        const imported = this.source
            .bindings()
            .get(first)
            .find((binding) => binding.kind === "import");
        return imported?.kind === "import" ? imported.target + dotted.slice(first.length) : dotted;
    }
    /** Whether a receiver (`self.log`, `logging.getLogger().bind()`) is a logger. */
    isLogger(receiver) {
        const parts = this.resolve(receiver).split(".");
        if (parts[0] === "logging")
            return true;
        return parts.some((part) => {
            const name = part.replace(/(\(\)|\[\])+$/, "");
            return (loggerName.test(name) && !notLogs.test(name)) || this.holdsLogger(name);
        });
    }
    holdsLogger(name) {
        const { source } = this;
        return source
            .bindings()
            .get(name)
            .some((binding) => binding.kind === "assignment" &&
            /\b(get_?logger|Logger)\(/i.test(source.text(binding.start, Math.min(binding.end, binding.start + 200))));
    }
    /** The names under which the file imports something whose full name begins with one of the modules. */
    importedFrom(modules) {
        const found = new Set();
        for (const module of modules) {
            for (const { name } of this.source.bindings().importsOf(module))
                found.add(name);
        }
        return found;
    }
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/own-functions.js

/** What calls of a file's own functions do: the level of the worst path through their bodies. */
class OwnFunctions {
    source;
    outcomeOf;
    levels = new Map();
    constructor(source, outcomeOf) {
        this.source = source;
        this.outcomeOf = outcomeOf;
    }
    /**
     * The level of the file's only function of that name, `nothing` where it has none or several. To be asked before a
     * tree is made of the calling statement, because the answer may need trees of its own.
     */
    levelOf(name) {
        const known = this.levels.get(name);
        if (known !== undefined)
            return known;
        // Until it is found: a function that calls itself does not save itself.
        this.levels.set(name, Level.nothing);
        const bindings = this.source.bindings().get(name);
        const only = bindings.length === 1 ? bindings[0] : undefined;
        if (only?.kind !== "definition")
            return Level.nothing;
        const clause = this.source.outline.clause(only.line);
        if (clause?.word !== "def")
            return Level.nothing;
        const level = this.outcomeOf(clause.body);
        this.levels.set(name, level);
        return level;
    }
    /** The level of a callee as written (`name`, `self.name`) if it was asked for before. */
    known(dotted) {
        return this.levels.get(/^(?:self\.|cls\.)?(\w+)$/.exec(dotted)?.[1] ?? "");
    }
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/telling.js




const telling_openParen = 0x28;
/** Tells the code in which something may happen to the exception from the rest, which is most, without a tree. */
class Telling {
    source;
    names;
    vocabulary;
    /** What the file imports from telling modules under names of its own. */
    aliasesCache;
    constructor(source, names, vocabulary) {
        this.source = source;
        this.names = names;
        this.vocabulary = vocabulary;
    }
    /**
     * Whether any word between two offsets could raise, exit, record, or be the exception.
     * @param name the name that the exception is bound to, if it is.
     * @param own set where calls of the file's own functions count by what these do.
     */
    between(start, end, name, own) {
        const { bytes } = this.source;
        let telling = false;
        const token = this.source.tokens(start, end);
        while (token.next()) {
            if (token.kind === tokens/* Kind */.b8.name) {
                telling ||= (name !== undefined && (0,tokens/* isText */.KH)(bytes, token, name)) || this.isWord(token);
                // Asked for every call, telling or not: its answer may need a tree, and only one tree is there at a time.
                if (own !== undefined && bytes[token.end] === telling_openParen && this.tells(own, token))
                    telling = true;
            }
            else if (token.kind === tokens/* Kind */.b8.string)
                telling ||= fieldsMayTell(bytes, token);
        }
        return telling;
    }
    isWord(token) {
        const { bytes } = this.source;
        return this.vocabulary.telling.has(bytes, token) || this.aliases().has(bytes, token);
    }
    aliases() {
        this.aliasesCache ??= new word_set/* WordSet */.x([...this.names.importedFrom(tellingModules)].filter((name) => !tellingModules.has(name)));
        return this.aliasesCache;
    }
    tells(own, { start, end }) {
        return (this.source.bindings().mayKnow(start, end) && own.levelOf(this.source.text(start, end)) > Level.nothing);
    }
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/effects.js









/** Thrown where a question needs a tree and the grammar is not loaded; whoever asks loads it and asks again. */
class GrammarNeeded extends Error {
}
/** Python's own limit of nested brackets is 200; deeper code does not run. */
const effects_maxDepth = 250;
/** No statement that a person wrote is longer; parsing one could take minutes. */
const maxBytes = 200_000;
const none = { state: untouched };
const printing = { state: stateOf(Level.nothing, "print") };
const logging = { state: stateOf(Level.nothing, "log") };
/** Answers what code in a handler does to the exception. */
class Effects {
    source;
    vocabulary;
    telling;
    parse;
    names;
    /** The kinds of the calls that were met, by the callee. */
    kinds = new Map();
    /** The name that the exception is bound to in the handler at hand. */
    name;
    followCalls = false;
    depth = 0;
    ownFunctions;
    constructor(source, recorders, parse) {
        this.source = source;
        this.vocabulary = vocabularyOf(recorders);
        this.parse = parse;
        this.names = new Names(source);
        this.telling = new Telling(source, this.names, this.vocabulary);
    }
    /**
     * Makes `name` the name under which the next questions know the exception, and says whether calls of the file's own
     * functions count by what these do.
     */
    bind(name, followCalls) {
        this.name = name;
        this.followCalls = followCalls;
    }
    /** Says how the body of a function of the file is judged. */
    judgeFunctionsBy(outcomeOf) {
        this.ownFunctions = new OwnFunctions(this.source, (body) => {
            const outer = this.name;
            this.name = undefined;
            const level = outcomeOf(body);
            this.name = outer;
            return level;
        });
    }
    /**
     * What the simple statement between two offsets does when it runs.
     * @throws {GrammarNeeded}
     */
    of(start, end) {
        if (!this.mayTell(start, end))
            return this.untold(start, end);
        const { bytes } = this.source;
        return this.evaluate((0,quick_statement/* quickStatement */.N)(bytes, start, end) ?? this.tree(this.source.text(start, end)));
    }
    /**
     * The same for the header of a compound statement, up to its colon.
     * @throws {GrammarNeeded}
     */
    ofHeader(header) {
        const { word, start, colon } = header;
        if (!this.mayTell(start, colon))
            return this.untold(start, colon);
        const quick = (0,quick_statement/* quickHeader */.J)(this.source.bytes, header);
        return this.evaluate(quick ?? this.tree(standalone(word, this.source.text(start, colon))));
    }
    mayTell(start, end) {
        const own = this.followCalls ? this.ownFunctions : undefined;
        return end - start <= maxBytes && this.telling.between(start, end, this.name, own);
    }
    tree(text) {
        if (this.parse === undefined)
            throw new GrammarNeeded();
        return this.parse(text);
    }
    /** What code does that no word of tells more than that somebody was told. */
    untold(start, end) {
        const dotted = calleeAt(this.source.bytes, start, Math.min(end, start + 120));
        const kind = dotted === undefined ? "other" : this.kindOf(dotted);
        if (kind === "prints")
            return printing;
        return kind === "logs" ? logging : none;
    }
    kindOf(dotted) {
        const known = this.kinds.get(dotted);
        if (known !== undefined)
            return known;
        const kind = callKind(dotted, this.names, this.vocabulary);
        this.kinds.set(dotted, kind);
        return kind;
    }
    evaluate(node) {
        if (this.depth >= effects_maxDepth)
            return none;
        this.depth++;
        const effect = this.evaluateNode(node);
        this.depth--;
        return effect;
    }
    evaluateNode(node) {
        switch (node.type) {
            case "call":
                return this.call(node);
            case "boolean_operator":
                return this.field(node, "left");
            case "conditional_expression":
                return this.conditional(node);
            case "lambda":
            case "function_definition":
            case "class_definition":
            case "identifier":
            case "comment":
                return none;
            case "list_comprehension":
            case "set_comprehension":
            case "dictionary_comprehension":
            case "generator_expression":
                return this.firstIterable(node);
            case "assignment":
            case "augmented_assignment":
                return this.keeping(node, node.childForFieldName("right"));
            case "named_expression":
                return this.keeping(node, node.childForFieldName("value"));
            case "return_statement":
            case "yield":
                return this.keeping(node, node.namedChild(0));
            default:
                return this.all(node);
        }
    }
    all(node) {
        let effect = none;
        for (const child of node.namedChildren) {
            if (child.type === "block")
                continue;
            effect = sequence(effect, this.evaluate(child));
        }
        return effect;
    }
    field(node, name) {
        const child = node.childForFieldName(name);
        return child === null ? none : this.evaluate(child);
    }
    /** `a if condition else b`: the condition, then the worse of the two. */
    conditional(node) {
        const [yes, condition, no] = node.namedChildren;
        if (yes === undefined || condition === undefined || no === undefined)
            return this.all(node);
        const a = this.evaluate(yes);
        const b = this.evaluate(no);
        const both = a.ends !== undefined && a.ends === b.ends ? { state: untouched, ends: a.ends } : none;
        const state = worse(a.ends === undefined ? a.state : undefined, b.ends === undefined ? b.state : undefined);
        return sequence(this.evaluate(condition), { ...both, state: state ?? untouched });
    }
    /** Of a comprehension only the first iterable is evaluated in any case. */
    firstIterable(node) {
        const clause = node.namedChildren.find((child) => child.type === "for_in_clause");
        return clause === undefined ? none : this.field(clause, "right");
    }
    /** A statement that keeps a value: what it evaluates, and the exception handed on if it is (in) the value. */
    keeping(node, value) {
        const effect = this.all(node);
        if (value === null || !carries(value, this.name, this.names))
            return effect;
        return sequence(effect, { state: stateOf(Level.handedOn) });
    }
    call(node) {
        const callee = node.childForFieldName("function");
        const list = node.childForFieldName("arguments");
        const args = list?.type === "argument_list" ? list.namedChildren.filter((arg) => arg.type !== "comment") : [];
        let effect = callee === null ? none : this.evaluate(callee);
        if (list !== null)
            effect = sequence(effect, list.type === "argument_list" ? this.all(list) : this.evaluate(list));
        const dotted = callee === null ? "?" : dottedName(callee);
        const did = (level, told) => sequence(effect, { state: stateOf(level, told) });
        if (args.some(asksForTraceback(dotted)))
            return did(Level.recorded);
        switch (this.kindOf(dotted)) {
            case "raises":
                return sequence(effect, { state: untouched, ends: "raised" });
            case "exits":
                return sequence(effect, { state: untouched, ends: isSuccess(args) ? "exited" : "raised" });
            case "records":
                return did(Level.recorded);
            case "prints":
                return did(Level.nothing, "print");
            case "logs":
                return did(Level.nothing, "log");
            case "describes":
                return effect;
            case "other": {
                const own = this.followCalls ? this.ownFunctions?.known(dotted) : undefined;
                if (own === Level.raised)
                    return sequence(effect, { state: untouched, ends: "raised" });
                if (own === Level.recorded)
                    return did(Level.recorded);
                return args.some((arg) => carries(arg, this.name, this.names)) ? did(Level.handedOn) : effect;
            }
        }
    }
}
/** One after the other; what comes after an end is never reached. */
function sequence(first, second) {
    if (first.ends !== undefined)
        return first;
    const state = followedBy(first.state, second.state);
    return second.ends === undefined ? { state } : { state, ends: second.ends };
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/ways.js

/** No way out at all. */
const nowhere = {
    next: undefined,
    raise: undefined,
    return: undefined,
    break: undefined,
    continue: undefined,
    exit: undefined,
};
/** The one way out `kind`. */
function only(kind, state) {
    return { ...nowhere, [kind]: state };
}
/** The ways out of two stretches of which either may run. */
function join(a, b) {
    if (a === nowhere)
        return b;
    if (b === nowhere)
        return a;
    return {
        next: worse(a.next, b.next),
        raise: worse(a.raise, b.raise),
        return: worse(a.return, b.return),
        break: worse(a.break, b.break),
        continue: worse(a.continue, b.continue),
        exit: worse(a.exit, b.exit),
    };
}
/** Whether there is another way out than to what comes next. */
function hasExits({ raise, return: returned, break: broken, continue: continued, exit, }) {
    return (raise ?? returned ?? broken ?? continued ?? exit) !== undefined;
}
/** The same ways out without the one to what comes next. */
function leaving(ways) {
    return { ...ways, next: undefined };
}
/** The same ways out after something more happened on each. */
function mapWays(ways, change) {
    const then = (state) => state === undefined ? undefined : change(state);
    return {
        next: then(ways.next),
        raise: then(ways.raise),
        return: then(ways.return),
        break: then(ways.break),
        continue: then(ways.continue),
        exit: then(ways.exit),
    };
}
/** The worst state of all ways out. */
function worst(ways) {
    let found;
    for (const state of [ways.next, ways.raise, ways.return, ways.break, ways.continue, ways.exit])
        found = worse(found, state);
    return found;
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/paths.js



/** Follows every path through a handler's body. */
class Paths {
    source;
    effects;
    broad;
    constructor(source, effects, broad) {
        this.source = source;
        this.effects = effects;
        this.broad = broad;
    }
    /**
     * The worst path through the body. A path that raises or fails is the best there is; a body in which no path ends (an
     * endless loop) counts as raising. Exceptions that a statement may raise by itself are no paths, but for what an inner
     * `try` makes of them.
     */
    outcome(body) {
        const ways = this.block(body, untouched);
        const exits = [
            ["end", ways.next],
            ["return", ways.return],
            ["continue", ways.continue],
            ["break", ways.break],
            ["exit", ways.exit],
        ];
        let found;
        let best = ways.raise === undefined ? Level.nothing : Level.raised;
        for (const [exit, state] of exits) {
            if (state === undefined)
                continue;
            if (state.best > best)
                best = state.best;
            if (found === undefined || state.level < found.state.level)
                found = { exit, state };
        }
        if (found === undefined)
            return { level: Level.raised, told: "nobody", exit: "end", onlySome: false };
        const { level, told } = found.state;
        return { level, told, exit: found.exit, onlySome: best > level };
    }
    block(body, from) {
        let left = nowhere;
        let next = from;
        for (const statement of body) {
            if (next === undefined)
                break;
            const further = this.statement(statement, next);
            next = further.next;
            // Most statements only go on.
            if (left !== nowhere || hasExits(further))
                left = join(left, leaving(further));
        }
        return left === nowhere ? only("next", next) : { ...left, next };
    }
    statement(statement, from) {
        if ("clauses" in statement)
            return this.compound(statement, from);
        const { kind, start, end } = statement;
        switch (kind) {
            case "Raise":
                return only("raise", from);
            case "Break":
                return only("break", from);
            case "Continue":
                return only("continue", from);
            case "Return":
                return this.after(this.effects.of(start, end), from, "return");
            case "Pass":
            case "Global":
            case "Nonlocal":
            case "Import":
            case "ImportFrom":
                return only("next", from);
            case "Assert":
                // `assert False` is a raise to everyone who does not run Python with -O.
                if (/^assert\s*\(?\s*(False|0|None)\b/.test(this.source.text(start, Math.min(end, start + 40)))) {
                    return only("raise", from);
                }
                return this.after(this.effects.of(start, end), from, "next");
            default:
                return this.after(this.effects.of(start, end), from, "next");
        }
    }
    after(effect, from, way) {
        const state = followedBy(from, effect.state);
        if (effect.ends === "raised")
            return only("raise", state);
        return only(effect.ends === "exited" ? "exit" : way, state);
    }
    compound(statement, from) {
        switch (statement.kind) {
            case "If":
                return this.branches(statement.clauses, from);
            case "For":
            case "While":
                return this.loop(statement.clauses, from);
            case "With":
                return this.with(statement.clauses, from);
            case "Try":
                return this.try(statement.clauses, from);
            case "Match":
                return this.match(statement.clauses, from);
            case "FunctionDef":
            case "ClassDef":
                // A definition only defines; what its body does, it does when called.
                return only("next", from);
        }
    }
    branches(clauses, from) {
        let ways = nowhere;
        let state = from;
        for (const clause of clauses) {
            if (state === undefined)
                break;
            if (clause.word === "else") {
                ways = join(ways, this.block(clause.body, state));
                state = undefined;
                continue;
            }
            const tested = this.after(this.effects.ofHeader(clause), state, "next");
            ways = join(ways, leaving(tested));
            state = tested.next;
            const constant = this.constantTest(clause);
            if (state !== undefined && constant !== false)
                ways = join(ways, this.block(clause.body, state));
            if (constant === true)
                state = undefined;
        }
        return join(ways, only("next", state));
    }
    loop(clauses, from) {
        const [head, otherwise] = clauses;
        if (head === undefined)
            return only("next", from);
        const tested = this.after(this.effects.ofHeader(head), from, "next");
        if (tested.next === undefined)
            return tested;
        const endless = head.word === "while" && this.constantTest(head) === true;
        const body = this.block(head.body, tested.next);
        const done = endless ? undefined : tested.next;
        const last = done === undefined || otherwise === undefined ? only("next", done) : this.block(otherwise.body, done);
        const out = { ...body, break: undefined, continue: undefined, next: undefined };
        return join(join(out, last), only("next", body.break));
    }
    with(clauses, from) {
        const [clause] = clauses;
        if (clause === undefined)
            return only("next", from);
        const entered = this.after(this.effects.ofHeader(clause), from, "next");
        if (entered.next === undefined)
            return entered;
        const body = this.block(clause.body, entered.next);
        const header = this.source.text(clause.start, clause.colon);
        // These managers end the exceptions that they name: a raise below them goes nowhere.
        return /\b(suppress|assertRaises(Regex)?|raises)\s*\(/.test(header)
            ? join({ ...body, raise: undefined }, only("next", body.raise))
            : body;
    }
    try(clauses, from) {
        const part = (word) => clauses.find((clause) => clause.word === word);
        const tried = this.block(part("try")?.body ?? [], from);
        const handlers = clauses.filter((clause) => clause.word === "except");
        let ways = tried;
        if (handlers.length > 0) {
            const entry = worse(this.afterFirst(part("try")?.body ?? [], from), tried.raise) ?? from;
            const all = handlers.some((handler) => this.catchesAll(handler));
            ways = { ...tried, raise: all ? undefined : tried.raise };
            const otherwise = part("else");
            if (otherwise !== undefined && tried.next !== undefined) {
                ways = join(leaving(ways), this.block(otherwise.body, tried.next));
            }
            for (const handler of handlers)
                ways = join(ways, this.block(handler.body, entry));
        }
        const last = part("finally");
        return last === undefined ? ways : this.finally(last, ways);
    }
    /**
     * Where an inner handler begins: after the first statement of its `try`. What was recorded in that statement is taken
     * as recorded: a logger that fails is no path worth a finding.
     */
    afterFirst(body, from) {
        const first = body[0];
        if (first === undefined || "clauses" in first)
            return from;
        return worst(this.statement(first, from)) ?? from;
    }
    catchesAll(handler) {
        const { types } = readHandlerHeader(this.source.bytes, handler.start, handler.colon);
        return types.length === 0 || this.broad.find(types, () => []) !== undefined;
    }
    /** A `finally` runs on every way out; where it leaves by itself, it overrides them. */
    finally(clause, ways) {
        const own = this.block(clause.body, untouched);
        const before = worst(ways) ?? untouched;
        const { next } = own;
        const left = mapWays(leaving(own), (state) => followedBy(before, state));
        return next === undefined
            ? left
            : join(mapWays(ways, (state) => followedBy(state, next)), left);
    }
    match(clauses, from) {
        const [head, ...cases] = clauses;
        if (head === undefined)
            return only("next", from);
        const tested = this.after(this.effects.ofHeader(head), from, "next");
        const state = tested.next;
        if (state === undefined)
            return tested;
        let ways = leaving(tested);
        for (const clause of cases)
            ways = join(ways, this.block(clause.body, state));
        const last = cases[cases.length - 1];
        const covers = last !== undefined &&
            /^case\s+\(?\s*[^\W\d]\w*\s*\)?\s*$/u.test(this.source.text(last.start, last.colon));
        return covers ? ways : join(ways, only("next", state));
    }
    /** What a test that is a literal always says. */
    constantTest(clause) {
        const test = this.source
            .text(clause.start + clause.word.length, Math.min(clause.colon, clause.start + 40))
            .trim();
        if (/^\(*\s*(True|1)\s*\)*$/.test(test))
            return true;
        return /^\(*\s*(False|0|None)\s*\)*$/.test(test) ? false : undefined;
    }
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/site.js
/** A place without its path, which the fact is stored under. */
function extent({ line, column, endLine, endColumn }) {
    return { line, column, endLine, endColumn };
}
/** Source text for a message: on one line, at most 60 characters. */
function shorten(text) {
    if (text.length <= 60 && !/\s/.test(text))
        return text;
    // What is cut off anyway need not be looked at: a statement may be as long as its file.
    const line = text.slice(0, 500).replaceAll(/\s+/g, " ").trim();
    return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/site-row.js
/** The row of a site. */
function toRow(site) {
    const { form, line, column, endLine, endColumn, codeEndLine, level, scope, code, caught, ...rare } = site;
    return [form, line, column, endLine, endColumn, codeEndLine, level, scope, code, caught, rare];
}
/** The site of a row. */
function fromRow(row) {
    const [form, line, column, endLine, endColumn, codeEndLine, level, scope, code, caught, rare] = row;
    return { form, line, column, endLine, endColumn, codeEndLine, level, scope, code, caught, ...rare };
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/suppress.js




/** The calls of `contextlib.suppress`, under whatever name the file imports it, that name a broad type. */
function suppressSites(source, broad) {
    if (!holds(source.bytes, "contextlib"))
        return [];
    const callees = calleesOf(source);
    if (callees.size === 0)
        return [];
    const { scan } = source;
    const lines = new Set([...callees].flatMap((callee) => source.linesWith(callee.slice(callee.lastIndexOf(".") + 1))));
    if (lines.size === 0)
        return [];
    const sites = [];
    for (const line of source.linesInScope((index) => lines.has(index))) {
        const start = scan.starts.at(line.index);
        const parts = (0,tokens/* tokens */.LU)(source.bytes, start, scan.ends.at(line.index));
        for (const call of callsOf(source, parts, callees)) {
            const type = broad.find(readCaughtTypes(source.bytes, call.open.end, call.close.start), () => line.enclosing);
            if (type === undefined)
                continue;
            const last = source.outline.blockEnd(line.index) - 1;
            sites.push({
                form: "suppress",
                ...extent(source.place(call.start, call.close.end)),
                scope: line.scope,
                code: source.digest(start, scan.ends.at(last)),
                codeEndLine: source.line(scan.ends.at(last)),
                caught: shorten(type.text),
                level: Level.nothing,
            });
        }
    }
    return sites;
}
/** The dotted names by which the file can call `contextlib.suppress`. */
function calleesOf(source) {
    const found = new Set();
    for (const { name, target } of source.bindings().importsOf("contextlib")) {
        if (target === "contextlib")
            found.add(`${name}.suppress`);
        else if (target === "contextlib.suppress")
            found.add(name);
        else if (target === "contextlib.*")
            found.add("suppress");
    }
    return found;
}
function callsOf(source, parts, callees) {
    const calls = [];
    for (const [index, open] of parts.entries()) {
        if (open.kind !== tokens/* Kind */.b8.operator || !(0,tokens/* isText */.KH)(source.bytes, open, "("))
            continue;
        let first = index;
        while (isNamePart(source, parts[first - 1], index - first))
            first--;
        const start = parts[first];
        if (first === index || start === undefined)
            continue;
        const dotted = parts
            .slice(first, index)
            .map((part) => source.text(part.start, part.end))
            .join("");
        if (!callees.has(dotted))
            continue;
        const close = parts.find((part, at) => at > index && part.depth === open.depth && part.kind === tokens/* Kind */.b8.operator);
        if (close !== undefined)
            calls.push({ start: start.start, open, close });
    }
    return calls;
}
/** Whether a token goes on with a dotted name that is read backwards: a name, then a dot, in turn. */
function isNamePart(source, token, distance) {
    if (token === undefined)
        return false;
    return distance % 2 === 0 ? token.kind === tokens/* Kind */.b8.name : (0,tokens/* isText */.KH)(source.bytes, token, ".");
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/collect.js









const except = (0,keywords/* codeOf */.$N)("except");
/** The handlers of a Python file; `undefined` where it has neither handlers nor a `suppress`. Never throws. */
function collectHandlers(file, options) {
    if (!mayHold(file, "except") && !mayHold(file, "contextlib"))
        return undefined;
    const source = (0,src_source/* readPython */.Z)(file);
    try {
        return handlersOf(source, options, (0,runtime/* loadedGrammar */.T)());
    }
    catch (error) {
        if (!(error instanceof GrammarNeeded))
            throw error;
        return (0,runtime/* loadGrammar */.o)().then((parse) => handlersOf(source, options, parse));
    }
}
/** A look at the raw bytes that costs next to nothing; a file in an encoding of two bytes is always looked into. */
function mayHold(file, word) {
    const { bytes } = file;
    const wide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0;
    return wide || holds(bytes, word);
}
function handlersOf(source, options, parse) {
    const { scan, outline } = source;
    const broad = new BroadTypes(source);
    const effects = new Effects(source, options.recorders, parse);
    const paths = new Paths(source, effects, broad);
    effects.judgeFunctionsBy((body) => paths.outcome(body).level);
    const sites = [];
    let handlers = 0;
    const scopes = source.scopes();
    for (let index = nextLineWith(source, except, 0); index < scan.words.length; index = nextLineWith(source, except, index + 1)) {
        const head = outline.header(index);
        if (head === undefined)
            continue;
        handlers++;
        const header = readHandlerHeader(source.bytes, head.start, head.colon);
        const isBroad = header.types.length === 0 || broad.find(header.types, () => scopes.at(index).enclosing) !== undefined;
        if (!isBroad && !mayBeSilent(source, index, head.colon))
            continue;
        const clause = outline.clause(index) ?? { ...head, body: [] };
        const silent = silentBody(source, clause.body);
        if (!isBroad && silent === undefined)
            continue;
        // That a bare handler lets `KeyboardInterrupt` go on should be seen in the handler itself.
        effects.bind(header.name, header.types.length > 0);
        const outcome = silent === undefined ? paths.outcome(clause.body) : undefined;
        sites.push(toRow(siteOf(source, scopes.at(index), clause, header, isBroad, silent, outcome)));
    }
    sites.push(...suppressSites(source, broad).map(toRow));
    return handlers === 0 && sites.length === 0 ? undefined : { handlers, sites };
}
/** The index of the next logical line from `index` on that begins with the word; behind the last where there is none. */
function nextLineWith({ scan }, word, index) {
    const { words } = scan;
    let next = index;
    while (next < words.length && words.at(next) !== word)
        next++;
    return next;
}
function siteOf(source, line, clause, header, isBroad, silent, outcome) {
    const end = source.scan.ends.at(source.outline.blockEnd(line.index) - 1);
    const types = header.types.map((type) => type.text).join(", ");
    return {
        form: header.types.length === 0 ? "bare" : isBroad ? "broad" : "narrow",
        ...extent(source.place(clause.start, Math.min(clause.colon + 1, source.bytes.length))),
        scope: line.scope,
        code: source.digest(clause.start, end),
        codeEndLine: source.line(end),
        caught: shorten(header.types.length > 1 ? `(${types})` : types),
        ...(header.star && { star: true }),
        ...(silent !== undefined && { silent }),
        level: outcome?.level ?? Level.nothing,
        ...(outcome !== undefined && outcome.told !== "nobody" && { told: outcome.told }),
        ...(outcome !== undefined && { exit: outcome.exit }),
        ...(outcome?.onlySome === true && { onlySome: true }),
    };
}
/** A quick look at the first statement of a handler's body: most do something, and their bodies need no outline. */
function mayBeSilent(source, index, colon) {
    const { starts, ends } = source.scan;
    const inline = colon + 1 < ends.at(index);
    let from = inline ? colon + 1 : starts.at(index + 1);
    while (source.bytes[from] === 0x20)
        from++;
    if (mayBeginSilent[source.bytes[from] ?? 0] === 0)
        return false;
    const text = source.text(from, from + 80).trimStart();
    return /^(pass|continue|break|return|None|True|False)\b|^[rub]{0,2}['"]|^[-+.(\d]/i.test(text);
}
/** Per byte, whether a statement that begins with it can be silent. */
const mayBeginSilent = Uint8Array.from({ length: 256 }, (_none, byte) => byte < 0x20 || byte >= 0x80 || /[pcbrntfu'"\-+.(\d\\]/i.test(String.fromCharCode(byte)) ? 1 : 0);
/** The statement that stands for a body that does nothing; `undefined` where the body does something. */
function silentBody(source, body) {
    let found;
    for (const statement of body) {
        if ("clauses" in statement || !isSilent(source, statement))
            return undefined;
        const text = shorten(source.text(statement.start, statement.end));
        // A string beside the `pass` is a comment in other clothes.
        if (found === undefined || statement.kind !== "Expr")
            found = text;
    }
    return found;
}
function isSilent(source, statement) {
    if ("clauses" in statement)
        return false;
    const { kind, start, end } = statement;
    if (kind === "Pass" || kind === "Continue" || kind === "Break")
        return true;
    if (kind === "Expr")
        return isConstant(source, start, end);
    return kind === "Return" && isConstant(source, start + "return".length, end);
}
const constantNames = new word_set/* WordSet */.x(["None", "True", "False"]);
const constantOperators = new word_set/* WordSet */.x(["...", "-", "+", "(", ")", ","]);
/** A constant as Python's compiler folds it: literals, signs, tuples of them; nothing at all counts too. */
function isConstant(source, start, end) {
    const { bytes } = source;
    const token = source.tokens(start, end);
    while (token.next()) {
        if (token.kind === tokens/* Kind */.b8.number)
            continue;
        if (token.kind === tokens/* Kind */.b8.string && !hasFields(bytes, token))
            continue;
        if (token.kind === tokens/* Kind */.b8.name && constantNames.has(bytes, token))
            continue;
        if (token.kind === tokens/* Kind */.b8.operator && constantOperators.has(bytes, token))
            continue;
        return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/messages.js

const messages_exits = {
    end: "carries on after the `try`",
    return: "returns to the caller",
    continue: "goes on with the next iteration",
    break: "leaves the loop",
    exit: "exits with status 0",
};
/** What happens instead, on the worst path: "on one path only logs a message, then returns to the caller". */
function instead(site) {
    const way = messages_exits[site.exit ?? "end"];
    const told = site.level === Level.handedOn
        ? "only hands the exception on, then "
        : site.told === "print"
            ? "only prints a message, then "
            : site.told === "log"
                ? "only logs a message without the traceback, then "
                : "";
    return `${site.onlySome === true ? "on some path " : ""}${told}${way}`;
}
/** The handler's header as the messages show it. */
function header(site) {
    if (site.form === "suppress")
        return `suppress(${site.caught})`;
    return `except${site.star === true ? "*" : ""}${site.caught === "" ? "" : ` ${site.caught}`}`;
}
/** The message of a site under a rule: what is swallowed, and what happens instead. */
function messageOf(site, rule) {
    switch (rule) {
        case "bare-except/bare":
            return site.silent === undefined
                ? `\`except:\` catches everything, \`KeyboardInterrupt\` and \`SystemExit\` too, and ${insteadOfRaise(site)}`
                : `\`except:\` catches everything, \`KeyboardInterrupt\` and \`SystemExit\` too, and does nothing but \`${site.silent}\``;
        case "bare-except/silent":
            return `\`${header(site)}\` hides ${site.form === "broad" ? "every error" : "the error"} of its \`try\` block: the handler does nothing but \`${site.silent ?? "pass"}\``;
        case "bare-except/swallowed":
            return `\`${header(site)}\` swallows every error of its \`try\` block: it neither re-raises nor records the traceback, but ${instead(site)}`;
        case "bare-except/suppress":
            return `\`${header(site)}\` hides every error of its block without a trace`;
        default:
            return `\`${header(site)}\` catches every error where a narrower type would do`;
    }
}
function insteadOfRaise(site) {
    if (site.level === Level.recorded)
        return `does not raise it again: ${site.onlySome === true ? "on some path it " : "it "}records the traceback and ${messages_exits[site.exit ?? "end"]}`;
    return instead(site);
}

;// CONCATENATED MODULE: ./build/actions/bare-except/src/rules.js
const bareTwins = ["E722", "B001", "W0702", "bare-except", "E900"];
const broadTwins = ["BLE001", "W0703", "W0718", "broad-except", "broad-exception-caught", "E900"];
const silentTwins = ["S110", "S112", "B110", "B112", "try_except_pass", "try_except_continue"];
/** The rules, worst first: each handler is reported under the first that applies. */
const rules = {
    "bare-except/bare": {
        severity: "error",
        summary: "`except:` that does not re-raise on every path",
        twins: [...bareTwins, ...broadTwins, ...silentTwins],
        help: `\`except:\` catches everything: the error you expect, the typo you don't, \`KeyboardInterrupt\` (the program can no
longer be stopped with Ctrl-C) and \`SystemExit\` (\`sys.exit()\` stops working).

Name what you expect:

\`\`\`python
try:
    port = int(text)
except ValueError:
    port = DEFAULT_PORT
\`\`\`

Clean up and let it go on (this is fine, and so is \`finally\`):

\`\`\`python
except:
    connection.rollback()
    raise
\`\`\`
`,
    },
    "bare-except/silent": {
        severity: "error",
        summary: "a broad handler whose body does nothing",
        twins: [...silentTwins, ...broadTwins],
        help: `A handler for \`Exception\` or \`BaseException\` that does nothing turns every defect in its \`try\` block into silence: the
wrong name, the full disk, the lost connection. Nobody will ever know that it happened.

Name the one error that may be ignored, and keep the \`try\` block small:

\`\`\`python
try:
    os.remove(path)
except FileNotFoundError:
    pass
\`\`\`
`,
    },
    "bare-except/swallowed": {
        severity: "error",
        summary: "a broad handler with a path that neither re-raises nor records the traceback",
        twins: broadTwins,
        help: `A message without the traceback (\`print(e)\`, \`log.error(str(e))\`) or a default value hides where and why it failed.
On every path through the handler one of these should happen:

\`\`\`python
except Exception:
    log.exception("sync of %s failed", name)     # records the traceback; so does exc_info=True

except Exception as error:
    raise SyncError(name) from error             # goes on, with its cause

except Exception as error:
    future.set_exception(error)                  # handed on; so is returning or storing the exception itself
\`\`\`

Functions of your own that record or report an exception are named in the option \`recorders\`. With \`handed-on: false\`,
handing the exception on does not count.
`,
    },
    "bare-except/suppress": {
        severity: "error",
        summary: "`contextlib.suppress` of `Exception` or `BaseException`",
        help: `\`suppress(Exception)\` is \`except Exception: pass\` in one line: every error in its block disappears.

Name the error that may be ignored:

\`\`\`python
with contextlib.suppress(FileNotFoundError):
    os.remove(path)
\`\`\`
`,
    },
    "bare-except/broad": {
        severity: "error",
        summary: "any other broad handler that does not re-raise (only with `level: strict`)",
        twins: broadTwins,
        help: `A broad handler that records the error is right at the edge of a program: in \`main\`, in the loop of a server or of a
thread. Everywhere else it also catches what nobody thought of, and the program goes on in a state that nobody thought of.

Catch what the block can raise:

\`\`\`python
except (ConnectionError, TimeoutError):
    log.exception("no answer from %s", host)
\`\`\`

Edges are named in the option \`boundaries\`: functions (\`main\`, \`Worker.run\`) or paths (\`services/*/server.py\`).
`,
    },
};

;// CONCATENATED MODULE: ./build/actions/bare-except/src/gate.js







const options = schemas/* strictObject */.rej({
    level: schemas/* enum */.k5n(["swallow", "strict"])
        .default("swallow")
        .describe("`swallow` reports handlers that lose the error; `strict` also broad handlers that record it or hand it on"),
    "handed-on": schemas/* boolean */.zMY()
        .default(true)
        .describe("whether giving the exception itself to a call, a variable or the caller counts as handling it"),
    recorders: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe("functions that record or report an exception, besides those of the standard library, Sentry and the like; by dotted name or its end (`report_crash`)"),
    boundaries: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default(["main"])
        .describe("where a broad handler that records is fine at `strict` too: functions (`main`, `Worker.run`) or globs over paths"),
    "typed-silent": schemas/* boolean */.zMY()
        .default(false)
        .describe("whether `bare-except/silent` also reports handlers of narrow types that do nothing"),
});
/** The gate against handlers that hide failures. */
const gate = defineGate({
    name: "bare-except",
    summary: "Fail on exception handlers that hide failures: bare, broad and silent ones.",
    rules: rules,
    options,
    facts: {
        handlers: {
            files: () => ["**/*.py", "**/*.pyi", "**/*.pyw"],
            depends: ["recorders"],
            collect: collectHandlers,
        },
    },
    async *check(project, options) {
        const isBoundary = boundaryTest(options.boundaries);
        let handlers = 0;
        let broad = 0;
        for (const [path, fact] of project.facts.handlers) {
            handlers += fact.handlers;
            for (const row of fact.sites) {
                const site = fromRow(row);
                if (site.form === "bare" || site.form === "broad")
                    broad++;
                const rule = ruleOf(site, options, () => isBoundary(path, site.scope));
                if (rule === undefined)
                    continue;
                const { line, column, endLine, endColumn, scope, code, codeEndLine } = site;
                yield {
                    rule,
                    at: { path, line, column, endLine, endColumn },
                    message: messageOf(site, rule),
                    scope,
                    code,
                    codeEndLine,
                };
            }
        }
        return { handlers, broad };
    },
});
/** The worst rule that applies to a site. */
function ruleOf(site, options, isBoundary) {
    if (site.form === "suppress")
        return "bare-except/suppress";
    if (site.form === "narrow")
        return options["typed-silent"] ? "bare-except/silent" : undefined;
    if (site.level === Level.raised)
        return undefined;
    if (site.form === "bare")
        return "bare-except/bare";
    if (site.silent !== undefined)
        return "bare-except/silent";
    if (site.level === Level.nothing || (site.level === Level.handedOn && !options["handed-on"])) {
        return "bare-except/swallowed";
    }
    if (options.level !== "strict")
        return undefined;
    return site.level === Level.recorded && isBoundary() ? undefined : "bare-except/broad";
}
/** An entry with a slash or an ending is a glob over paths, any other a function: its name or the end of its dotted name. */
function boundaryTest(boundaries) {
    const isPath = (entry) => /[/*]|\.pyi?$/.test(entry);
    const matches = (0,glob/* compileGlobs */.t)(boundaries.filter(isPath));
    const functions = boundaries.filter((entry) => !isPath(entry));
    return (path, scope) => functions.some((name) => scope === name || scope.endsWith(`.${name}`)) || matches(path);
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/globs.js
/** Python files. */
const pythonGlobs = ["**/*.py", "**/*.pyw"];
/** YAML files, of which some are compose files and Kubernetes manifests. */
const yamlGlobs = ["**/*.yml", "**/*.yaml"];
/** The globs of the files that may be start-up lists. */
const dataGlobs = [
    "**/*.yml",
    "**/*.yaml",
    "**/*.toml",
    "**/*.json",
    "**/Procfile",
    "**/Procfile.*",
    "**/*.ini",
    "**/*.conf",
];
/** The globs of Dockerfiles. */
const dockerfileGlobs = [
    "**/Dockerfile",
    "**/Dockerfile.*",
    "**/*.Dockerfile",
    "**/*.dockerfile",
    "**/Containerfile",
];
/** The globs of systemd's units that bind ports. */
const systemdGlobs = ["**/*.socket", "**/*.service"];
/** The env files that docker compose may read: by itself `.env`, by name any other. */
const envFileGlobs = ["**/.env", "**/.env.*", "**/*.env"];

// EXTERNAL MODULE: ./build/actions/port-conflict/src/options.js + 1 modules
var src_options = __nccwpck_require__(5282);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/rules.js
/** The rules, worst first. One place may be reported under several: each is about something else. */
const rules_rules = {
    "port-conflict/duplicate-bind": {
        severity: "error",
        spans: true,
        summary: "two binds of one port that can be on one host at one time",
        help: `Whoever starts second fails with "address already in use", often weeks after the change, on the one machine where both run.

It is an error where both ports are fixed and both certainly run on one host: on one machine of \`machines:\` in pawl.yml, in one
project of docker compose, in one straight line of code. It is a warning where the environment or a flag may give another port, or
where nothing says on which machine they run. Say it:

\`\`\`yaml
machines: { MainPC: ["main_pc/**"], PC2: ["pc2/**"] }
\`\`\`

Never compared: other protocols, other interfaces, branches of one \`if\`, \`compose.dev.yml\` and \`compose.prod.yml\`, services in two
containers, stacks in two folders, copies of one file, one service in several start-up files. The message names the next free port.
`,
    },
    "port-conflict/registry-duplicate": {
        severity: "error",
        spans: true,
        summary: "two entries of the registry for one port",
        help: `One port of one machine and protocol stands in the registry twice, so it has two owners. An entry that is \`disabled\` keeps its
port: it may be switched on. Entries of different sets (\`prod\`, \`ci\`) do not meet.
`,
    },
    "port-conflict/registry-mismatch": {
        severity: "error",
        spans: true,
        summary: "the registry says one thing of a service, its code or start-up list another",
        help: `The registry has the service with another port, protocol, interface or machine than the place that binds it. One of the two is
wrong; both are reported, so that whichever a change touches is seen.
`,
    },
    "port-conflict/wrong-binder": {
        severity: "error",
        spans: true,
        summary: "a file binds a port that the registry gives to another file",
        help: `The registry's entry names the \`file\` that may bind the port. Give the service a port of its own, or change the entry.
`,
    },
    "port-conflict/unregistered": {
        severity: "error",
        spans: true,
        summary: "a bind of a port that the registry does not have",
        help: `With a registry (\`ports.yaml\`, or a start-up list that is one), every fixed port that something binds on a machine has an entry:
that is what makes the next clash impossible. Add one, or take a port that the service has already:

\`\`\`yaml
ports:
  - { port: 5563, name: request-coordinator, file: main_pc/agents/request_coordinator.py }
\`\`\`

\`pawl ports --free 1\` names a free one.
`,
    },
    "port-conflict/unreadable": {
        severity: "error",
        summary: "a start-up list, compose file or registry that cannot be read",
        help: `What stands in the file is not known, so nothing can be said of its ports: a gate that cannot look is not green. Mend the file at the
line that is named. Templates (Jinja, Helm) are passed over and counted, not reported.
`,
    },
    "port-conflict/out-of-range": {
        severity: "error",
        spans: true,
        summary: "a port that is none, or lies outside the ranges of its machine",
        help: `Ports go from 0 to 65535, where 0 asks the system for a free one. With \`ranges:\` in the registry, what is bound on a machine lies in
one of its ranges.
`,
    },
    "port-conflict/stale-entry": {
        severity: "warning",
        spans: true,
        needs: "whole",
        summary: "an entry of the registry that nothing binds",
        help: `No code, start-up list or compose file of the repository has the port any more, and every bind that could be it is known. Remove the
entry, or mark it \`disabled: true\` where the service is only switched off.
`,
    },
    "port-conflict/dangling-connect": {
        severity: "warning",
        spans: true,
        needs: "whole",
        summary: "a connect to this machine's own port that nothing of the repository binds",
        help: `The client will wait for ever or fail. It is reported for ZeroMQ, gRPC, plain sockets and the like, not for clients of databases and
brokers, which are seldom part of the repository; and only where every bind that could be the other end is known.
`,
    },
    "port-conflict/privileged": {
        severity: "warning",
        spans: true,
        summary: "a process binds a port below 1024",
        help: `Only root may bind it on most systems. Bind a higher port and let the proxy or the container publish the low one.
`,
    },
    "port-conflict/ephemeral": {
        severity: "warning",
        spans: true,
        summary: "a fixed port in the range that the system hands out to clients (32768-60999)",
        help: `Linux gives these ports to outgoing connections (\`net.ipv4.ip_local_port_range\`). One of them may hold the port when the service
starts: it fails once in a while, and nobody can reproduce it. Choose a port from 1024 to 32767.
`,
    },
    "port-conflict/hard-coded": {
        severity: "notice",
        spans: true,
        summary: "a port written into the code, which the registry has under a name",
        help: `A second place to change when the port moves. Read it from the configuration or the environment, or from a module of constants.
Judged only where a registry exists.
`,
    },
};

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/table/ports-view.js

/** The command `pawl ports`. */
const portsView = {
    summary: "show every port of the repository, who binds it and how that is known",
    flags: {
        free: {
            value: "<n>",
            description: "name so many free ports instead",
            schema: schemas/* string */.YjP()
                .regex(/^[1-9]\d{0,3}$/, "expected a number from 1 to 9999")
                .transform(Number)
                .optional(),
        },
        machine: {
            value: "<name>",
            description: "only this machine of pawl.yml",
            schema: schemas/* string */.YjP().optional(),
        },
        unresolved: {
            description: "show the binds and connects whose port is not known instead, and why",
            schema: schemas/* boolean */.zMY(),
        },
    },
    examples: [
        { arguments: "", what: "all ports" },
        { arguments: "--format markdown --output PORTS.md", what: "a table to keep with the documentation" },
        { arguments: "--free 3 --machine PC2", what: "three ports that nothing on PC2 has" },
    ],
    async show(project, options, flags) {
        const [{ makePicture }, { showPorts }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(386), __nccwpck_require__.e(335)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3335)),
            __nccwpck_require__.e(/* import() */ 667).then(__nccwpck_require__.bind(__nccwpck_require__, 9667)),
        ]);
        return showPorts(makePicture(project, options), flags);
    },
};

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/gate.js





/** The gate for ports: who binds what, where, and how that is known. */
const gate_gate = defineGate({
    name: "port-conflict",
    summary: "No two services on one port: across Python, start-up lists, docker compose, Kubernetes and a registry",
    rules: rules_rules,
    options: src_options/* options */.f,
    facts: {
        sites: {
            files: () => pythonGlobs,
            depends: ["apis"],
            collect: async (file, given) => (await Promise.all(/* import() */[__nccwpck_require__.e(315), __nccwpck_require__.e(214)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5214))).collectSites(file, given),
        },
        imports: {
            files: () => pythonGlobs,
            depends: [],
            collect: async (file) => (await __nccwpck_require__.e(/* import() */ 685).then(__nccwpck_require__.bind(__nccwpck_require__, 7685))).importedWords(file),
        },
        names: {
            files: () => pythonGlobs,
            // Most files have nothing to do with ports.
            wanted: async (given) => new (await Promise.all(/* import() */[__nccwpck_require__.e(386), __nccwpck_require__.e(285)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5285))).WantedNames(given),
            depends: ["apis"],
            collect: async (file, given) => (await Promise.all(/* import() */[__nccwpck_require__.e(315), __nccwpck_require__.e(556)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3556))).collectNames(file, given),
        },
        lists: {
            files: () => dataGlobs,
            depends: ["lists"],
            collect: async (file, { lists }) => (await Promise.all(/* import() */[__nccwpck_require__.e(570), __nccwpck_require__.e(186)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3186))).collectLists(file, lists),
        },
        compose: {
            files: () => yamlGlobs,
            depends: [],
            collect: async (file) => (await __nccwpck_require__.e(/* import() */ 684).then(__nccwpck_require__.bind(__nccwpck_require__, 8684))).collectCompose(file),
        },
        kubernetes: {
            files: () => yamlGlobs,
            depends: [],
            collect: async (file) => (await __nccwpck_require__.e(/* import() */ 438).then(__nccwpck_require__.bind(__nccwpck_require__, 9438))).collectKubernetes(file),
        },
        dockerfiles: {
            files: () => dockerfileGlobs,
            depends: [],
            collect: async (file) => (await Promise.all(/* import() */[__nccwpck_require__.e(570), __nccwpck_require__.e(957)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7957))).collectDockerfile(file),
        },
        systemd: {
            files: () => systemdGlobs,
            depends: [],
            collect: async (file) => (await Promise.all(/* import() */[__nccwpck_require__.e(570), __nccwpck_require__.e(58)]).then(__nccwpck_require__.bind(__nccwpck_require__, 58))).collectSystemd(file),
        },
        env: {
            files: () => envFileGlobs,
            depends: [],
            collect: async (file) => (await __nccwpck_require__.e(/* import() */ 632).then(__nccwpck_require__.bind(__nccwpck_require__, 6632))).collectEnv(file),
        },
        registry: {
            files: (given) => [`/${(0,src_options/* registryPath */.T)(given)}`],
            depends: [],
            collect: async (file) => (await __nccwpck_require__.e(/* import() */ 29).then(__nccwpck_require__.bind(__nccwpck_require__, 7029))).collectRegistry(file),
        },
    },
    async *check(project, given) {
        const [{ makePicture }, { judge }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(386), __nccwpck_require__.e(335)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3335)),
            __nccwpck_require__.e(/* import() */ 975).then(__nccwpck_require__.bind(__nccwpck_require__, 2975)),
        ]);
        const picture = makePicture(project, given);
        yield* judge(picture, project);
        const { binds, connects, unresolved, registry, passedOver } = picture;
        const { unresolved: unread = 0, ...leftOut } = passedOver;
        return {
            binds: binds.length,
            connects: connects.length,
            unresolved: unresolved.length + unread,
            ...(registry !== undefined && { registered: registry.registry.entries.length }),
            ...leftOut,
        };
    },
    filing: {
        groupBy: "finding",
        labels: ["port-conflict"],
        title: ({ findings: [first] }) => first?.message.replaceAll("`", "") ?? "A port that two services bind",
        advice: "Give one of them another port, or say in `pawl.yml` on which machines they run; `pawl ports` shows all ports with how each is known.",
    },
    views: { ports: portsView },
    async starters(project, given) {
        const path = (0,src_options/* registryPath */.T)(given);
        if (typeof given.registry !== "string" || project.has(path))
            return [];
        const [{ makePicture }, { registryText }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(386), __nccwpck_require__.e(335)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3335)),
            __nccwpck_require__.e(/* import() */ 442).then(__nccwpck_require__.bind(__nccwpck_require__, 7442)),
        ]);
        const text = registryText(makePicture(project, given).binds);
        return text === undefined ? [] : [{ path, text, summary: "who has which port today" }];
    },
});

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/rule.js

/** Sorts rules by their first bytes. */
function dispatch(rules) {
    const table = new Array(256);
    for (const rule of rules) {
        for (const character of new Set(rule.first)) {
            const code = character.charCodeAt(0);
            const others = table[code];
            if (others === undefined)
                table[code] = [rule];
            else
                others.push(rule);
        }
    }
    return table;
}
/** True for letters, digits, `_` and all beyond ASCII. */
function isWord(byte) {
    return (src_bytes/* classOf */.Kl[byte] ?? 0) <= src_bytes/* Class */.Xs.digit;
}
/** True for white space and line ends. */
function isSpace(byte) {
    return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
/** True where the bytes at `at` are the ASCII `text`. */
function startsWith(bytes, at, text) {
    for (let index = 0; index < text.length; index++) {
        if ((0,src_bytes/* byteAt */.aL)(bytes, at + index) !== text.charCodeAt(index))
            return false;
    }
    return true;
}
/** The same for letters of either case; `text` in lower case. */
function startsWithAnyCase(bytes, at, text) {
    for (let index = 0; index < text.length; index++) {
        const byte = (0,src_bytes/* byteAt */.aL)(bytes, at + index);
        const lower = byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
        if (lower !== text.charCodeAt(index))
            return false;
    }
    return true;
}
/** Anywhere. */
const anywhere = () => true;
/** At the first column. */
const atColumnOne = ({ bytes, start }, at) => at === start || (0,src_bytes/* isNewline */.Z9)(bytes[at - 1]);
/** Behind nothing but white space on its line. */
const atLineStart = ({ bytes, start }, at) => {
    let before = at - 1;
    while (before >= start && (bytes[before] === 0x20 || bytes[before] === 0x09))
        before--;
    return before < start || (0,src_bytes/* isNewline */.Z9)(bytes[before]);
};
/** Where no name or number goes on. */
const notInWord = ({ bytes, start }, at) => at === start || !isWord(bytes[at - 1] ?? 0);
/** At a line's start or behind white space. */
const afterSpace = ({ bytes, start }, at) => at === start || isSpace(bytes[at - 1] ?? 0);

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/quoted.js


/** `${…}`, as most languages have it. */
const dollarBraces = { mark: "${", open: "{", close: "}" };
/** A string between two marks. */
function quoted(open, options = {}) {
    const body = new QuotedBody(options.close ?? open, options);
    const { where = anywhere } = options;
    return {
        first: open.slice(0, 1),
        read(reader, at) {
            if (!startsWith(reader.bytes, at, open) || !where(reader, at))
                return -1;
            return body.read(reader, at + open.length);
        },
    };
}
/** The brackets of fields: every language whose strings hold code needs this rule behind all others. */
const fieldBrackets = { first: "{}()`", read: (reader, at) => reader.bracket(at) };
/** What stands between a string's marks, and the closing mark. */
class QuotedBody {
    close;
    escape;
    doubled;
    multiline;
    fields;
    openBefore;
    /** 1 for the bytes that may mean something. */
    matters = new Uint8Array(256);
    constructor(close, options) {
        this.close = close;
        this.escape = (options.escape ?? "\\").charCodeAt(0) || -1;
        this.doubled = options.doubled ?? false;
        this.multiline = options.multiline ?? false;
        this.fields = options.fields ?? [];
        this.openBefore = options.openBefore ?? "";
        const marks = [close, ...this.fields.map(({ mark }) => mark)];
        for (const mark of marks)
            this.matters[mark.charCodeAt(0)] = 1;
        if (this.escape >= 0)
            this.matters[this.escape] = 1;
        if (!this.multiline)
            this.matters.fill(1, src_bytes/* Byte */.x5.lineFeed, src_bytes/* Byte */.x5.carriageReturn + 1);
    }
    /** The offset behind the string, or behind the mark of a field in it; the reader comes back from the field here. */
    read(reader, from) {
        const { bytes } = reader;
        const { matters, close } = this;
        const { length } = bytes;
        let at = from;
        while (at < length) {
            const byte = bytes[at] ?? 0;
            if (matters[byte] === 0)
                at++;
            else if (startsWith(bytes, at, close)) {
                const end = at + close.length;
                if (this.doubled && startsWith(bytes, end, close))
                    at = end + close.length;
                else if (this.isOpenBefore((0,src_bytes/* byteAt */.aL)(bytes, end)))
                    at = end + 1;
                else
                    return end;
            }
            else {
                const after = this.field(reader, at);
                if (after >= 0)
                    return after;
                if (byte === this.escape)
                    at = afterEscaped(bytes, at + 1);
                else if (!this.multiline && (0,src_bytes/* isNewline */.Z9)(byte))
                    return at;
                else
                    at++;
            }
        }
        return length;
    }
    isOpenBefore(byte) {
        return this.openBefore !== "" && this.openBefore.includes(String.fromCharCode(byte)) && byte !== 0;
    }
    field(reader, at) {
        for (const { mark, open, close, doubled } of this.fields) {
            if (!startsWith(reader.bytes, at, mark))
                continue;
            const after = at + mark.length;
            if (doubled && startsWith(reader.bytes, after, mark))
                return this.read(reader, after + mark.length);
            reader.enter({
                open: open?.charCodeAt(0) ?? 0,
                close: close.charCodeAt(0),
                resume: (after) => this.read(reader, after),
                kind: mark,
            });
            return after;
        }
        return -1;
    }
}
/** Behind the character that an escape makes an ordinary one; a line end is one character. */
function afterEscaped(bytes, at) {
    if (at >= bytes.length)
        return bytes.length;
    return (0,src_bytes/* isNewline */.Z9)(bytes[at]) ? (0,src_bytes/* afterNewline */.Nn)(bytes, at) : at + 1;
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/characters.js



/**
 * One character between single quotes, in languages where a single quote may also stand alone (Rust's lifetimes, Haskell's
 * and OCaml's names, Julia's transposition). A lone one is no string.
 */
const characterLiteral = {
    first: "'",
    read({ bytes, start }, at) {
        const alone = at + 1;
        if (at > start && isWord(bytes[at - 1] ?? 0) && bytes[at - 1] !== 0x62)
            return alone;
        const first = (0,src_bytes/* byteAt */.aL)(bytes, alone);
        if (first === src_bytes/* Byte */.x5.backslash) {
            let end = afterEscaped(bytes, at + 2);
            // `'\u{1F600}'` is the longest.
            for (const most = at + 16; end < most; end++) {
                const byte = (0,src_bytes/* byteAt */.aL)(bytes, end);
                if (byte === src_bytes/* Byte */.x5.singleQuote)
                    return end + 1;
                if (byte === 0 || (0,src_bytes/* isNewline */.Z9)(byte))
                    break;
            }
            return alone;
        }
        if ((0,src_bytes/* isNewline */.Z9)(first))
            return alone;
        const end = alone + characterLength(first);
        return (0,src_bytes/* byteAt */.aL)(bytes, end) === src_bytes/* Byte */.x5.singleQuote ? end + 1 : alone;
    },
};
/** How many bytes of UTF-8 a character has, by its first. */
function characterLength(first) {
    if (first < 0x80)
        return 1;
    if (first < 0xe0)
        return 2;
    return first < 0xf0 ? 3 : 4;
}
/** A number with single quotes between its digits, as C++ has it. */
const quotedDigits = {
    first: "0123456789",
    read(reader, at) {
        if (!notInWord(reader, at))
            return -1;
        const { bytes } = reader;
        let end = at + 1;
        for (;;) {
            const byte = (0,src_bytes/* byteAt */.aL)(bytes, end);
            if (isWord(byte) || byte === src_bytes/* Byte */.x5.dot)
                end++;
            else if (byte === src_bytes/* Byte */.x5.singleQuote && isWord((0,src_bytes/* byteAt */.aL)(bytes, end + 1)))
                end += 2;
            else
                return end;
        }
    },
};
/** A mark that takes away the meaning of the character behind it: `\#` in a shell, `$"` in Erlang and Perl. */
function skipAfter(mark, meant, where) {
    return {
        first: mark.slice(0, 1),
        read(reader, at) {
            const { bytes } = reader;
            if (!startsWith(bytes, at, mark) || (where !== undefined && !where(reader, at)))
                return -1;
            const next = at + mark.length;
            if (meant !== undefined) {
                const byte = (0,src_bytes/* byteAt */.aL)(bytes, next);
                if (byte === 0 || !meant.includes(String.fromCharCode(byte)))
                    return -1;
            }
            return afterEscaped(bytes, next);
        },
    };
}
/** What goes from a mark to the end of its line and is no comment: Zig's lines of text. */
function restOfLine(mark) {
    return {
        first: mark.slice(0, 1),
        read: ({ bytes }, at) => (startsWith(bytes, at, mark) ? (0,src_bytes/* lineEnd */.kd)(bytes, at) : -1),
    };
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/raw-strings.js


/**
 * Strings whose ends the writer chooses by a number of signs: Rust's `r##"…"##`, Swift's `#"…"#`.
 * @param prefixes what may stand before the signs.
 * @param least the fewest signs that make it one.
 */
function signedString(prefixes, least) {
    return {
        first: prefixes.map((prefix) => prefix.slice(0, 1) || "#").join(""),
        read(reader, at) {
            const { bytes } = reader;
            for (const prefix of prefixes) {
                if (!startsWith(bytes, at, prefix) || (prefix !== "" && !notInWord(reader, at)))
                    continue;
                const signs = at + prefix.length;
                const quote = runEnd(bytes, signs, src_bytes/* Byte */.x5.hash);
                if ((0,src_bytes/* byteAt */.aL)(bytes, quote) !== src_bytes/* Byte */.x5.doubleQuote) {
                    // A long row of signs is passed at once.
                    if (quote > at)
                        return quote;
                    continue;
                }
                if (quote - signs < least)
                    continue;
                const triple = startsWith(bytes, quote, '"""') && quote > signs ? '"""' : '"';
                return afterClose(reader, triple + "#".repeat(quote - signs), quote + triple.length);
            }
            return -1;
        },
    };
}
/** Swift's `#/…/#`. */
const signedRegex = {
    first: "#",
    read(reader, at) {
        const { bytes } = reader;
        const open = runEnd(bytes, at, src_bytes/* Byte */.x5.hash);
        if ((0,src_bytes/* byteAt */.aL)(bytes, open) !== 0x2f)
            return -1;
        const close = `/${"#".repeat(open - at)}`;
        const found = reader.find(close, open + 1);
        return found < 0 ? -1 : found + close.length;
    },
};
/** C++'s `R"sign(…)sign"`. */
const signedParens = {
    first: "R",
    read(reader, at) {
        const { bytes } = reader;
        if ((0,src_bytes/* byteAt */.aL)(bytes, at + 1) !== src_bytes/* Byte */.x5.doubleQuote || !isRawPrefix(reader, at))
            return -1;
        const sign = at + 2;
        // The standard allows 16 characters.
        let open = sign;
        while (open < sign + 17 && !endsSign((0,src_bytes/* byteAt */.aL)(bytes, open)))
            open++;
        if ((0,src_bytes/* byteAt */.aL)(bytes, open) !== src_bytes/* Byte */.x5.openParen)
            return -1;
        return afterClose(reader, `)${bytes.toString("latin1", sign, open)}"`, open + 1);
    },
};
/** `R`, `u8R`, `LR`, `uR` and `UR`. */
function isRawPrefix(reader, at) {
    if (notInWord(reader, at))
        return true;
    const { bytes } = reader;
    const isOne = "LuU".includes(String.fromCharCode(bytes[at - 1] ?? 0)) && notInWord(reader, at - 1);
    return isOne || (at >= 2 && startsWith(bytes, at - 2, "u8") && notInWord(reader, at - 2));
}
function endsSign(byte) {
    return byte === 0 || isSpace(byte) || '()\\"'.includes(String.fromCharCode(byte));
}
/** Lua's and CMake's `[==[…]==]`, as a string. */
const longBrackets = {
    first: "[",
    read(reader, at) {
        const from = longBracketsOpen(reader.bytes, at);
        return from < 0 ? -1 : afterClose(reader, longBracketsClose(from - at), from);
    },
};
/** Behind the opening mark `[==[` at `at`, or -1. */
function longBracketsOpen(bytes, at) {
    if ((0,src_bytes/* byteAt */.aL)(bytes, at) !== src_bytes/* Byte */.x5.openBracket)
        return -1;
    const second = runEnd(bytes, at + 1, src_bytes/* Byte */.x5.equals);
    return (0,src_bytes/* byteAt */.aL)(bytes, second) === src_bytes/* Byte */.x5.openBracket ? second + 1 : -1;
}
/** The closing mark for an opening one of so many characters. */
function longBracketsClose(length) {
    return `]${"=".repeat(length - 2)}]`;
}
/** A comment in long brackets behind a mark: Lua's `--[[…]]`, CMake's `#[[…]]`. */
function longBracketsComment(mark) {
    return {
        first: mark.slice(0, 1),
        read(reader, at) {
            const { bytes } = reader;
            if (!startsWith(bytes, at, mark))
                return -1;
            const bracket = at + mark.length;
            const from = longBracketsOpen(bytes, bracket);
            if (from < 0)
                return -1;
            const close = longBracketsClose(from - bracket);
            const found = reader.find(close, from);
            const end = found < 0 ? bytes.length : found;
            const after = Math.min(end + close.length, bytes.length);
            // `--[[` … `--]]`: the second mark is there to be taken out of use with the first.
            const tail = end - mark.length;
            reader.comment(at, from, tail >= from && startsWith(bytes, tail, mark) ? tail : end, after);
            return after;
        },
    };
}
/** SQL's `$$…$$` and `$tag$…$tag$`, as PostgreSQL has them. */
const dollarQuoted = {
    first: "$",
    read(reader, at) {
        const { bytes } = reader;
        if (!notInWord(reader, at))
            return -1;
        const end = (0,src_bytes/* nameEnd */.bC)(bytes, at + 1);
        const digit = (0,src_bytes/* byteAt */.aL)(bytes, at + 1);
        if ((0,src_bytes/* byteAt */.aL)(bytes, end) !== 0x24 || (digit >= 0x30 && digit <= 0x39))
            return -1;
        const tag = bytes.toString("latin1", at, end + 1);
        const close = reader.find(tag, end + 1);
        return close < 0 ? -1 : close + tag.length;
    },
};
/** Strings of three or more quotes that end with as many: C#'s, Java's text blocks where they are three. */
const manyQuotes = {
    first: '"',
    read(reader, at) {
        const open = runEnd(reader.bytes, at, src_bytes/* Byte */.x5.doubleQuote);
        return open - at < 3 ? -1 : afterClose(reader, '"'.repeat(open - at), open);
    },
};
/** Behind the end of a raw string that began; behind all where it does not end. */
function afterClose(reader, close, from) {
    const found = reader.bytes.indexOf(close, from, "latin1");
    return found < 0 ? reader.bytes.length : found + close.length;
}
/** Behind the run of one byte that begins at `at`. */
function runEnd(bytes, at, byte) {
    let end = at;
    while ((0,src_bytes/* byteAt */.aL)(bytes, end) === byte)
        end++;
    return end;
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/csharp.js




const braces = { mark: "{", open: "{", close: "}", doubled: true };
const line = new QuotedBody('"', { fields: [braces] });
const verbatim = new QuotedBody('"', { escape: "", doubled: true, multiline: true, fields: [braces] });
/** C#'s strings with fields: `$"…"`, `$@"…"`, and `$"""…"""`, which is passed as a whole. */
const interpolated = [
    {
        first: "$@",
        read(reader, at) {
            const { bytes } = reader;
            for (const open of ['$@"', '@$"']) {
                if (startsWith(bytes, at, open))
                    return verbatim.read(reader, at + open.length);
            }
            const quote = runEnd(bytes, at, 0x24);
            if (quote === at)
                return -1;
            if ((0,src_bytes/* byteAt */.aL)(bytes, quote) !== src_bytes/* Byte */.x5.doubleQuote)
                return quote;
            const open = runEnd(bytes, quote, src_bytes/* Byte */.x5.doubleQuote);
            if (open - quote < 3)
                return line.read(reader, quote + 1);
            return afterQuotes(reader, open, open - quote);
        },
    },
];
function afterQuotes({ bytes }, from, quotes) {
    const end = bytes.indexOf('"'.repeat(quotes), from, "latin1");
    return end < 0 ? bytes.length : end + quotes;
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/marks.js


/** A comment from its mark to the end of the line. */
function lineComment(mark, options = {}) {
    const { where = anywhere, spliced = false, documents = false } = options;
    return {
        first: mark.slice(0, 1),
        read(reader, at) {
            const { bytes } = reader;
            if (!startsWith(bytes, at, mark) || !where(reader, at))
                return -1;
            const start = afterMark(bytes, at + mark.length, documents);
            const end = spliced ? splicedEnd(bytes, start) : (0,src_bytes/* lineEnd */.kd)(bytes, start);
            reader.comment(at, start, end, end);
            return end;
        },
    };
}
/** A comment that a word begins, in letters of either case (`rem`). */
function wordComment(word, where) {
    return {
        first: word.charAt(0) + word.charAt(0).toUpperCase(),
        read(reader, at) {
            const start = at + word.length;
            const { bytes } = reader;
            if (!startsWithAnyCase(bytes, at, word) || isWord((0,src_bytes/* byteAt */.aL)(bytes, start)) || !where(reader, at))
                return -1;
            const end = (0,src_bytes/* lineEnd */.kd)(bytes, start);
            reader.comment(at, start, end, end);
            return end;
        },
    };
}
/** A comment between two marks. One that does not end goes to the end of the file. */
function blockComment(open, close, options = {}) {
    const { where = anywhere, documents = false } = options;
    let nests = options.nests;
    const starred = open.endsWith("*");
    return {
        first: open.slice(0, 1),
        read(reader, at) {
            const { bytes } = reader;
            if (!startsWith(bytes, at, open) || !where(reader, at))
                return -1;
            const from = at + open.length;
            let closeAt = nests === undefined ? -1 : nestedEnd(bytes, from, open, close);
            if (closeAt < 0 && nests !== "always") {
                nests = undefined;
                closeAt = bytes.indexOf(close, from, "latin1");
            }
            const end = closeAt < 0 ? bytes.length : closeAt;
            const after = closeAt < 0 ? end : closeAt + close.length;
            const start = Math.min(afterMark(bytes, from, documents), end);
            reader.comment(at, start, beforeMark(bytes, start, end), after, starred);
            return after;
        },
    };
}
/** Reports a comment with the given marks at [at, after); for rules that find the ends in their own way. */
function reportBlock(reader, at, open, end, after) {
    reader.comment(at, afterMark(reader.bytes, at + open, false), end, after);
}
/** Where the outermost comment's closing mark stands; -1 where not all comments end. */
function nestedEnd(bytes, from, open, close) {
    const openByte = open.charCodeAt(0);
    const closeByte = close.charCodeAt(0);
    let depth = 1;
    for (let at = from; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === closeByte && startsWith(bytes, at, close)) {
            depth--;
            if (depth === 0)
                return at;
            at += close.length - 1;
        }
        else if (byte === openByte && startsWith(bytes, at, open)) {
            depth++;
            at += open.length - 1;
        }
    }
    return -1;
}
/** Behind a mark's last character, however often that is repeated, and behind what makes it documentation. */
function afterMark(bytes, markEnd, documents) {
    const last = (0,src_bytes/* byteAt */.aL)(bytes, markEnd - 1);
    let at = markEnd;
    if (!isWord(last) && !isSpace(last))
        while ((0,src_bytes/* byteAt */.aL)(bytes, at) === last)
            at++;
    if (!documents)
        return at;
    const isDocument = at > markEnd || (0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.exclamation;
    if ((0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.exclamation)
        at++;
    return isDocument && (0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.less ? at + 1 : at;
}
/** Before a closing mark whose first character is repeated before it. */
function beforeMark(bytes, start, end) {
    const first = (0,src_bytes/* byteAt */.aL)(bytes, end);
    if (end >= bytes.length || isWord(first) || isSpace(first))
        return end;
    let at = end;
    while (at > start && bytes[at - 1] === first)
        at--;
    return at;
}
function splicedEnd(bytes, from) {
    let end = (0,src_bytes/* lineEnd */.kd)(bytes, from);
    while (end < bytes.length && end > from && bytes[end - 1] === src_bytes/* Byte */.x5.backslash) {
        end = (0,src_bytes/* lineEnd */.kd)(bytes, (0,src_bytes/* afterNewline */.Nn)(bytes, end));
    }
    return end;
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/css.js




/** CSS; `lines` for its dialects that have `//` (SCSS, Less, Stylus). */
function cssRules(lines) {
    return [
        ...(lines ? [lineComment("//", { documents: true })] : []),
        blockComment("/*", "*/", { documents: true }),
        quoted('"'),
        quoted("'"),
        url,
    ];
}
/** `url(…)` without quotes: `//` and `/*` are parts of it. */
const url = {
    first: "uU",
    read(reader, at) {
        const { bytes } = reader;
        if (!startsWithAnyCase(bytes, at, "url(") || !notInWord(reader, at))
            return -1;
        let end = at + 4;
        while (isSpace((0,src_bytes/* byteAt */.aL)(bytes, end)))
            end++;
        const first = (0,src_bytes/* byteAt */.aL)(bytes, end);
        if (first === src_bytes/* Byte */.x5.doubleQuote || first === src_bytes/* Byte */.x5.singleQuote)
            return end;
        while (end < bytes.length && bytes[end] !== src_bytes/* Byte */.x5.closeParen && !(0,src_bytes/* isNewline */.Z9)(bytes[end]))
            end++;
        return end;
    },
};

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/jsx.js


const slash = 0x2f;
/**
 * A JSX element where an operand can stand: its text holds no comments but those within braces and tags.
 * @param isOperand whether the code goes on with an operand at an offset.
 */
function jsxElement(isOperand) {
    return {
        first: "<",
        read(reader, at) {
            if (!beginsElement(reader, at) || !isOperand(reader, at))
                return -1;
            return new Element(reader).run(at + 1);
        },
    };
}
/** Whether `<` begins a tag; `<T,>(x: T)` and `<T extends U>(x: T)` are TypeScript's generic functions. */
function beginsElement({ bytes }, at) {
    const first = (0,src_bytes/* byteAt */.aL)(bytes, at + 1);
    // `1 << t`
    if ((0,src_bytes/* byteAt */.aL)(bytes, at - 1) === src_bytes/* Byte */.x5.less)
        return false;
    if (first === src_bytes/* Byte */.x5.greater)
        return true;
    if (!isWord(first) || (first >= 0x30 && first <= 0x39))
        return false;
    const end = (0,src_bytes/* nameEnd */.bC)(bytes, at + 1);
    const next = (0,src_bytes/* byteAt */.aL)(bytes, end);
    if (next === src_bytes/* Byte */.x5.greater)
        return (0,src_bytes/* byteAt */.aL)(bytes, end + 1) !== src_bytes/* Byte */.x5.openParen || hasEnd(bytes, at, end);
    let word = end;
    while (isSpace((0,src_bytes/* byteAt */.aL)(bytes, word)))
        word++;
    return (0,src_bytes/* byteAt */.aL)(bytes, word) !== src_bytes/* Byte */.x5.comma && !startsWith(bytes, word, "extends ");
}
/** Whether a tag's name is closed within the next stretch: `<T>(x: T) => T` as a type is not. */
function hasEnd(bytes, at, end) {
    const name = bytes.toString("latin1", at + 1, end);
    return bytes.subarray(end, end + 2000).includes(`</${name}`, 0, "latin1");
}
/** The way through one element, in steps, so that nesting costs no stack; code in braces lies between them. */
class Element {
    reader;
    /** How many elements are open. */
    depth = 0;
    state = "tag";
    constructor(reader) {
        this.reader = reader;
    }
    /** Reads on to the next code: in braces, or behind the element. */
    run(from) {
        let at = from;
        while (this.state !== "code" && at < this.reader.bytes.length) {
            at = this.state === "tag" ? this.tag(at) : this.text(at);
        }
        return at;
    }
    tag(from) {
        const { bytes } = this.reader;
        // TypeScript's type arguments stand within the tag.
        let angles = 0;
        for (let at = from; at < bytes.length; at++) {
            const byte = bytes[at] ?? 0;
            if (byte === src_bytes/* Byte */.x5.doubleQuote || byte === src_bytes/* Byte */.x5.singleQuote) {
                const end = bytes.indexOf(byte, at + 1);
                if (end < 0)
                    return bytes.length;
                at = end;
            }
            else if (byte === src_bytes/* Byte */.x5.openBrace)
                return this.braces(at);
            else if (byte === src_bytes/* Byte */.x5.less)
                angles++;
            else if (byte === slash && (0,src_bytes/* byteAt */.aL)(bytes, at + 1) === slash)
                at = this.comment(at, (0,src_bytes/* lineEnd */.kd)(bytes, at), 0);
            else if (byte === slash && (0,src_bytes/* byteAt */.aL)(bytes, at + 1) === src_bytes/* Byte */.x5.star) {
                const close = bytes.indexOf("*/", at + 2, "latin1");
                at = this.comment(at, close < 0 ? bytes.length : close, 2);
            }
            else if (byte === src_bytes/* Byte */.x5.greater && angles > 0) {
                if (bytes[at - 1] !== src_bytes/* Byte */.x5.equals)
                    angles--;
            }
            else if (byte === src_bytes/* Byte */.x5.greater) {
                if (bytes[at - 1] !== slash)
                    this.depth++;
                this.state = this.depth > 0 ? "text" : "code";
                return at + 1;
            }
        }
        return bytes.length;
    }
    /** The offset of the comment's last byte. */
    comment(mark, end, closing) {
        const after = Math.min(end + closing, this.reader.bytes.length);
        this.reader.comment(mark, mark + 2, end, after, closing > 0);
        return after - 1;
    }
    text(from) {
        const { bytes } = this.reader;
        let at = from;
        while (at < bytes.length && bytes[at] !== src_bytes/* Byte */.x5.openBrace && bytes[at] !== src_bytes/* Byte */.x5.less)
            at++;
        if (at >= bytes.length)
            return at;
        if (bytes[at] === src_bytes/* Byte */.x5.openBrace)
            return this.braces(at);
        if ((0,src_bytes/* byteAt */.aL)(bytes, at + 1) !== slash) {
            this.state = "tag";
            return at + 1;
        }
        this.depth--;
        if (this.depth === 0)
            this.state = "code";
        const end = bytes.indexOf(src_bytes/* Byte */.x5.greater, at);
        return end < 0 ? bytes.length : end + 1;
    }
    braces(at) {
        const { state } = this;
        this.state = "code";
        this.reader.enter({
            open: src_bytes/* Byte */.x5.openBrace,
            close: src_bytes/* Byte */.x5.closeBrace,
            kind: "jsx",
            resume: (after) => {
                this.state = state;
                return this.run(after);
            },
        });
        return at + 1;
    }
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/slash-regex.js


const slash_regex_slash = 0x2f;
/** A regular expression between slashes, where the code before it leaves room for none but an operand. */
function slashRegex(options) {
    return {
        first: "/",
        read(reader, at) {
            const { bytes } = reader;
            if (reader.isTired)
                return -1;
            // Perl's `//` is an operator of its own.
            if (!isOperandNext(reader, at, options))
                return (0,src_bytes/* byteAt */.aL)(bytes, at + 1) === slash_regex_slash ? at + 2 : -1;
            const end = regexEnd(bytes, at, options);
            // Letters behind it say how it is meant.
            if (end > 0)
                return (0,src_bytes/* nameEnd */.bC)(bytes, end);
            reader.inVain(at, -end);
            return -1;
        },
    };
}
/** True where code goes on with an operand at `at`, and an operator is out of place. */
function isOperandNext(reader, at, options) {
    const { bytes } = reader;
    const before = reader.codeBefore(at);
    if (before < 0 || (options.lines === true && hasNewline(bytes, before, at)))
        return true;
    const byte = bytes[before] ?? 0;
    if (isWord(byte)) {
        const word = wordEndingAt(reader, before);
        if (word !== undefined && options.before.has(word))
            return true;
        const isCall = options.commands === true && before < at - 1 && !isSpace((0,src_bytes/* byteAt */.aL)(bytes, at + 1));
        return isCall && (0,src_bytes/* byteAt */.aL)(bytes, at + 1) !== src_bytes/* Byte */.x5.equals;
    }
    switch (byte) {
        case src_bytes/* Byte */.x5.doubleQuote:
        case src_bytes/* Byte */.x5.singleQuote:
        case 0x60:
        case src_bytes/* Byte */.x5.closeBracket:
            return false;
        case src_bytes/* Byte */.x5.closeParen:
        case src_bytes/* Byte */.x5.closeBrace:
            return options.afterBracket?.(reader, before, at) ?? false;
        case 0x2b:
        case 0x2d:
            // `x++ / 2`
            return bytes[before - 1] !== byte;
        case src_bytes/* Byte */.x5.exclamation:
            // TypeScript's `x! / 2`
            return !isWord((0,src_bytes/* byteAt */.aL)(bytes, before - 1)) && (0,src_bytes/* byteAt */.aL)(bytes, before - 1) !== src_bytes/* Byte */.x5.closeParen;
        default:
            return true;
    }
}
/** True where a line ends between two offsets. */
function hasNewline(bytes, from, to) {
    for (let at = from; at < to; at++)
        if ((0,src_bytes/* isNewline */.Z9)(bytes[at]))
            return true;
    return false;
}
const longestWord = 12;
/** The word whose last byte is at `last`; `undefined` for a long one, a number, and a member's name. */
function wordEndingAt({ bytes, start }, last) {
    let from = last;
    while (from > start && last - from < longestWord && isWord(bytes[from - 1] ?? 0))
        from--;
    const before = from > start ? (bytes[from - 1] ?? 0) : 0;
    if (isWord(before) || before === 0x24 || before === src_bytes/* Byte */.x5.at)
        return undefined;
    if (before === src_bytes/* Byte */.x5.dot && bytes[from - 2] !== src_bytes/* Byte */.x5.dot)
        return undefined;
    return bytes.toString("latin1", from, last + 1);
}
/** Behind the expression that begins at `from`; where it does not end, the negative of how far was looked. */
function regexEnd(bytes, from, options) {
    let inClass = false;
    let at = from + 1;
    for (; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === src_bytes/* Byte */.x5.backslash)
            at++;
        else if ((0,src_bytes/* isNewline */.Z9)(byte) && !options.multiline)
            break;
        else if (byte === src_bytes/* Byte */.x5.openBracket)
            inClass = options.classes;
        else if (byte === src_bytes/* Byte */.x5.closeBracket)
            inClass = false;
        else if (byte === slash_regex_slash && !inClass)
            return at + 1;
    }
    return -Math.min(at, bytes.length);
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/javascript.js





const beforeOperands = new Set([
    "await",
    "case",
    "default",
    "delete",
    "do",
    "else",
    "extends",
    "in",
    "instanceof",
    "new",
    "of",
    "return",
    "throw",
    "typeof",
    "void",
    "yield",
]);
const conditions = new Set(["if", "while", "for", "with"]);
/** JavaScript and TypeScript; `jsx` where elements may stand in the code. */
function javascriptRules(jsx) {
    /** Per open parenthesis, whether it holds the condition of a statement: behind that a statement begins. */
    const parens = [];
    let conditionEnd = -1;
    const openParen = {
        first: "(",
        read(reader, at) {
            const before = reader.codeBefore(at);
            const word = before < 0 ? undefined : wordEndingAt(reader, before);
            parens.push(word !== undefined && conditions.has(word));
            return at + 1;
        },
    };
    const closeParen = {
        first: ")",
        read(_, at) {
            if (parens.pop() === true)
                conditionEnd = at;
            return at + 1;
        },
    };
    const options = {
        before: beforeOperands,
        classes: true,
        afterBracket(reader, bracket, at) {
            if (reader.bytes[bracket] === src_bytes/* Byte */.x5.closeParen)
                return bracket === conditionEnd;
            // Behind a block on a line of its own a statement begins; behind an object an operator goes on.
            return hasNewline(reader.bytes, bracket, at);
        },
    };
    const isOperand = (reader, at) => isOperandNext(reader, at, options);
    return [
        lineComment("//", { documents: true }),
        blockComment("/*", "*/", { documents: true }),
        slashRegex(options),
        quoted('"'),
        quoted("'"),
        quoted("`", { multiline: true, fields: [dollarBraces] }),
        openParen,
        closeParen,
        ...(jsx ? [jsxElement(isOperand)] : []),
        fieldBrackets,
    ];
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/heredoc.js


/**
 * Documents within the code, whose text begins on the next line and ends with a line that holds their name alone. What has
 * no such line is none.
 */
function heredocs(mark, options) {
    let awaited = [];
    const opening = {
        first: mark.slice(0, 1),
        read(reader, at) {
            const { bytes } = reader;
            if (!startsWith(bytes, at, mark))
                return -1;
            const after = at + mark.length;
            const last = (0,src_bytes/* byteAt */.aL)(bytes, after - 1);
            if ((0,src_bytes/* byteAt */.aL)(bytes, after) === last) {
                // Here strings (`<<<`), and what else repeats the sign.
                let end = after;
                while ((0,src_bytes/* byteAt */.aL)(bytes, end) === last)
                    end++;
                return end;
            }
            if (options.except?.(reader, at))
                return -1;
            const name = readName(bytes, after, options);
            if (name === undefined)
                return -1;
            const tabs = options.indent === "tabs" && !name.signed ? "never" : options.indent;
            awaited.push({ name: name.text, indent: tabs });
            return name.end;
        },
    };
    const body = {
        first: "\n\r",
        read(reader, at) {
            if (awaited.length === 0)
                return -1;
            let from = (0,src_bytes/* afterNewline */.Nn)(reader.bytes, at);
            for (const each of awaited) {
                const end = bodyEnd(reader, from, each, options.loose ?? false);
                // The line end stays: what awaits it has to see it.
                if (end >= 0)
                    from = end;
            }
            awaited = [];
            return from;
        },
    };
    return [opening, body];
}
/** Longer names are none. */
const longestName = 200;
function readName(bytes, from, options) {
    const { signs = "", upper = false, spaced = false, words = [] } = options;
    let at = from;
    const sign = (0,src_bytes/* byteAt */.aL)(bytes, at);
    const signed = sign !== 0 && signs.includes(String.fromCharCode(sign));
    if (signed)
        at++;
    if (spaced)
        at = afterBlanks(bytes, at);
    for (const word of words) {
        if (startsWith(bytes, at, word) && !isWord((0,src_bytes/* byteAt */.aL)(bytes, at + word.length)))
            at = afterBlanks(bytes, at + word.length);
    }
    if ((0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.backslash)
        at++;
    const quote = (0,src_bytes/* byteAt */.aL)(bytes, at);
    if (quote === src_bytes/* Byte */.x5.singleQuote || quote === src_bytes/* Byte */.x5.doubleQuote || quote === 0x60) {
        let end = at + 1;
        while (end < at + longestName && (0,src_bytes/* byteAt */.aL)(bytes, end) !== quote && !(0,src_bytes/* isNewline */.Z9)((0,src_bytes/* byteAt */.aL)(bytes, end)))
            end++;
        if (end === at + 1 || (0,src_bytes/* byteAt */.aL)(bytes, end) !== quote)
            return undefined;
        return { text: bytes.toString("latin1", at + 1, end), end: end + 1, signed };
    }
    let end = at;
    while (isWord((0,src_bytes/* byteAt */.aL)(bytes, end)) || (end > at && isNamePunctuation((0,src_bytes/* byteAt */.aL)(bytes, end))))
        end++;
    if (end === at || (quote >= 0x30 && quote <= 0x39))
        return undefined;
    if (upper && !(quote >= 0x41 && quote <= 0x5a) && quote !== 0x5f)
        return undefined;
    return { text: bytes.toString("latin1", at, end), end, signed };
}
function isNamePunctuation(byte) {
    return byte === src_bytes/* Byte */.x5.dot || byte === 0x2d;
}
function afterBlanks(bytes, from) {
    let at = from;
    while ((0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.space || (0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.tab)
        at++;
    return at;
}
/** Behind the closing name of the document that begins at `from`; -1 where it is missing. */
function bodyEnd(reader, from, { name, indent }, loose) {
    const { bytes } = reader;
    if (reader.isTired)
        return -1;
    let at = bytes.indexOf(name, from, "latin1");
    for (; at >= 0; at = bytes.indexOf(name, at + 1, "latin1")) {
        const end = at + name.length;
        if (!isFirstOfLine(bytes, from, at, indent))
            continue;
        const next = (0,src_bytes/* byteAt */.aL)(bytes, end);
        if (end >= bytes.length || (0,src_bytes/* isNewline */.Z9)(next) || (loose && !isWord(next)))
            return end;
        if (isSpace(next) && indent === "any" && (0,src_bytes/* isNewline */.Z9)((0,src_bytes/* byteAt */.aL)(bytes, afterBlanks(bytes, end))))
            return end;
    }
    reader.inVain(from, bytes.length);
    return -1;
}
function isFirstOfLine(bytes, from, at, indent) {
    let before = at;
    while (before > from) {
        const byte = bytes[before - 1] ?? 0;
        const isIndent = byte === src_bytes/* Byte */.x5.tab ? indent !== "never" : byte === src_bytes/* Byte */.x5.space && indent === "any";
        if (!isIndent)
            break;
        before--;
    }
    return before === from || (0,src_bytes/* isNewline */.Z9)(bytes[before - 1]);
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/php.js





/** PHP, and the HTML in which it stands. */
function phpRules() {
    const html = [blockComment("<!--", "-->")];
    const php = dispatch([
        phpLine("//"),
        phpLine("#"),
        blockComment("/*", "*/"),
        quoted("'", { multiline: true }),
        quoted('"', { multiline: true }),
        quoted("`", { multiline: true }),
        ...heredocs("<<<", { indent: "any", spaced: true, loose: true }),
        {
            first: "?",
            read(reader, at) {
                if ((0,src_bytes/* byteAt */.aL)(reader.bytes, at + 1) !== 0x3e)
                    return -1;
                reader.use(outside);
                return at + 2;
            },
        },
    ]);
    html.unshift({
        first: "<",
        read(reader, at) {
            if (!startsWith(reader.bytes, at, "<?") || startsWith(reader.bytes, at, "<?xml"))
                return -1;
            reader.use(php);
            return at + 2;
        },
    });
    const outside = dispatch(html);
    return html;
}
/** A comment that ends with its line, or before the mark that ends PHP. */
function phpLine(mark) {
    return {
        first: mark.slice(0, 1),
        read(reader, at) {
            const { bytes } = reader;
            // `#[…]` is an attribute.
            if (!startsWith(bytes, at, mark) || (mark === "#" && (0,src_bytes/* byteAt */.aL)(bytes, at + 1) === 0x5b))
                return -1;
            let start = at + mark.length;
            while ((0,src_bytes/* byteAt */.aL)(bytes, start) === (0,src_bytes/* byteAt */.aL)(bytes, at))
                start++;
            let end = start;
            while (end < bytes.length && !(0,src_bytes/* isNewline */.Z9)(bytes[end]) && !startsWith(bytes, end, "?>"))
                end++;
            reader.comment(at, start, end, end);
            return end;
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/languages/c-family.js










const c_family_line = lineComment("//", { documents: true });
/** `//` and `/* … *\/`, as C++ has them. */
const slashes = [c_family_line, blockComment("/*", "*/", { documents: true })];
const nesting = [c_family_line, blockComment("/*", "*/", { documents: true, nests: "always" })];
const quotes = [quoted('"'), quoted("'")];
const backticks = quoted("`", { escape: "", multiline: true });
const plain = () => [...slashes, ...quotes];
/** Languages whose comments are those of C or C++. */
const cFamily = [
    {
        name: "C and C++",
        endings: [
            ...[
                ".c",
                ".h",
                ".cc",
                ".hh",
                ".cpp",
                ".hpp",
                ".cxx",
                ".hxx",
                ".c++",
                ".h++",
                ".ipp",
                ".inl",
                ".tpp",
                ".tcc",
            ],
            ...[
                ".m",
                ".mm",
                ".cu",
                ".cuh",
                ".ino",
                ".pde",
                ".y",
                ".yy",
                ".l",
                ".dts",
                ".dtsi",
                ".ld",
                ".cl",
                ".metal",
            ],
        ],
        rules: () => [
            lineComment("//", { documents: true, spliced: true }),
            blockComment("/*", "*/", { documents: true }),
            signedParens,
            quotedDigits,
            ...quotes,
        ],
    },
    {
        name: "Java",
        endings: [".java", ".jsh"],
        rules: () => [...slashes, quoted('"""', { multiline: true }), ...quotes],
    },
    {
        name: "C Sharp",
        endings: [".cs", ".csx"],
        rules: () => [
            ...slashes,
            ...interpolated,
            quoted('@"', { close: '"', escape: "", doubled: true, multiline: true }),
            manyQuotes,
            ...quotes,
            fieldBrackets,
        ],
    },
    { name: "Go", endings: [".go"], rules: () => [...slashes, backticks, ...quotes] },
    {
        name: "Rust",
        endings: [".rs", ".ron"],
        rules: () => [
            ...nesting,
            signedString(["r", "br", "cr"], 0),
            quoted('"', { multiline: true }),
            characterLiteral,
        ],
    },
    {
        name: "Kotlin",
        endings: [".kt", ".kts"],
        rules: () => [
            ...nesting,
            quoted('"""', { escape: "", multiline: true, fields: [dollarBraces] }),
            quoted('"', { fields: [dollarBraces] }),
            quoted("'"),
            fieldBrackets,
        ],
    },
    {
        name: "Swift",
        endings: [".swift", ".swiftinterface"],
        rules: () => [
            ...nesting,
            signedRegex,
            signedString([""], 1),
            quoted('"""', { multiline: true, fields: [swiftField] }),
            quoted('"', { fields: [swiftField] }),
            fieldBrackets,
        ],
    },
    {
        name: "Scala",
        endings: [".scala", ".sc", ".sbt"],
        rules: () => [
            ...nesting,
            quoted('"""', { escape: "", multiline: true, fields: [dollarBraces], where: isPrefixed }),
            quoted('"', { fields: [dollarBraces], where: isPrefixed }),
            quoted('"""', { escape: "", multiline: true }),
            quoted('"'),
            quoted("`"),
            characterLiteral,
            fieldBrackets,
        ],
    },
    {
        name: "Dart",
        endings: [".dart"],
        rules: () => [
            ...nesting,
            ...['"""', "'''", '"', "'"].map((mark) => quoted(`r${mark}`, { close: mark, escape: "", multiline: mark.length > 1, where: notInWord })),
            ...['"""', "'''", '"', "'"].map((mark) => quoted(mark, { multiline: mark.length > 1, fields: [dollarBraces] })),
            fieldBrackets,
        ],
    },
    {
        name: "Groovy",
        endings: [".groovy", ".gradle", ".gvy", "Jenkinsfile"],
        beginnings: ["Jenkinsfile"],
        rules: () => [
            ...slashes,
            quoted('"""', { multiline: true, fields: [dollarBraces] }),
            quoted("'''", { multiline: true }),
            quoted('"', { fields: [dollarBraces] }),
            quoted("'"),
            quoted("$/", { close: "/$", escape: "$", multiline: true }),
            slashRegex({ before: new Set(["return", "in", "case", "assert"]), classes: false }),
            fieldBrackets,
        ],
    },
    {
        name: "JavaScript",
        endings: [".js", ".jsx", ".mjs", ".cjs", ".tsx", ".qml", ".es6"],
        rules: () => javascriptRules(true),
    },
    { name: "TypeScript", endings: [".ts", ".mts", ".cts"], rules: () => javascriptRules(false) },
    {
        name: "JSON with comments",
        endings: [
            ...[".jsonc", ".json5", ".code-workspace", ".hjson", "jsconfig.json", "tsconfig.json", "tslint.json"],
            ...[
                "eslintrc.json",
                ".eslintrc",
                ".babelrc",
                ".swcrc",
                ".jshintrc",
                "devcontainer.json",
                "settings.json",
            ],
            ...["launch.json", "tasks.json", "extensions.json", "keybindings.json"],
        ],
        beginnings: ["tsconfig"],
        rules: plain,
    },
    { name: "CSS", endings: [".css"], rules: () => cssRules(false) },
    {
        name: "SCSS, Sass, Less and Stylus",
        endings: [".scss", ".sass", ".less", ".styl"],
        rules: () => cssRules(true),
    },
    { name: "PHP", endings: [".php", ".phtml", ".php3", ".php4", ".php5"], rules: phpRules },
    {
        name: "Protocol Buffers and other interfaces",
        endings: [".proto", ".fbs", ".prisma", ".cue", ".sol", ".idl", ".avdl", ".smithy", ".bicep"],
        rules: plain,
    },
    {
        name: "Thrift",
        endings: [".thrift"],
        rules: () => [...slashes, lineComment("#"), ...quotes],
    },
    {
        name: "Shaders",
        endings: [
            ...[".glsl", ".vert", ".frag", ".geom", ".comp", ".tesc", ".tese", ".hlsl", ".hlsli", ".fx", ".wgsl"],
            ".shader",
        ],
        rules: plain,
    },
    { name: "Verilog", endings: [".v", ".vh", ".sv", ".svh"], rules: () => [...slashes, quoted('"')] },
    {
        name: "Zig",
        endings: [".zig", ".zon"],
        rules: () => [c_family_line, restOfLine("\\\\"), ...quotes],
    },
    {
        name: "D",
        endings: [".d", ".di"],
        rules: () => [
            ...slashes,
            blockComment("/+", "+/", { nests: "always" }),
            backticks,
            quoted('r"', { escape: "", multiline: true, close: '"', where: notInWord }),
            quoted('"', { multiline: true }),
            quoted("'"),
        ],
    },
    {
        name: "Jsonnet",
        endings: [".jsonnet", ".libsonnet"],
        rules: () => [
            ...slashes,
            lineComment("#"),
            quoted("|||", { escape: "", multiline: true }),
            quoted('@"', { close: '"', escape: "", doubled: true, multiline: true }),
            quoted("@'", { close: "'", escape: "", doubled: true, multiline: true }),
            quoted('"', { multiline: true }),
            quoted("'", { multiline: true }),
        ],
    },
];
const swiftField = { mark: "\\(", open: "(", close: ")" };
/** Directly behind a name, as Scala's interpolators stand. */
function isPrefixed(...[reader, at]) {
    return !notInWord(reader, at);
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/delimited.js

const pairs = new Map([
    [src_bytes/* Byte */.x5.openParen, src_bytes/* Byte */.x5.closeParen],
    [src_bytes/* Byte */.x5.openBracket, src_bytes/* Byte */.x5.closeBracket],
    [src_bytes/* Byte */.x5.openBrace, src_bytes/* Byte */.x5.closeBrace],
    [src_bytes/* Byte */.x5.less, src_bytes/* Byte */.x5.greater],
]);
/**
 * Behind the end of what begins with the delimiter at `open`: brackets nest, any other delimiter ends at its like; a
 * backslash takes away the meaning of the next one. -1 where it does not end.
 */
function afterDelimited(bytes, open, escapes = true) {
    const first = (0,src_bytes/* byteAt */.aL)(bytes, open);
    const close = pairs.get(first) ?? first;
    let depth = 1;
    for (let at = open + 1; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === src_bytes/* Byte */.x5.backslash && escapes && close !== src_bytes/* Byte */.x5.backslash)
            at++;
        else if (byte === close) {
            depth--;
            if (depth === 0)
                return at + 1;
        }
        else if (byte === first)
            depth++;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/shell.js






const hash = src_bytes/* Byte */.x5.hash;
const backtick = 0x60;
const arithmetic = "((";
const patternBraces = "${ with a pattern";
const textBraces = "${ with a text";
/** Bourne shells and their kin; without `documents`, for single commands, they have no heredocs. */
function shellRules(documents = true) {
    return [
        lineComment("#", { where: beginsWord }),
        skipAfter("\\"),
        // `$#`, `$$#` and the like.
        skipAfter("$", "#$!?"),
        quoted("$'", { close: "'", multiline: true }),
        {
            first: "'",
            read: (reader, at) => (reader.within === textBraces ? at + 1 : singleQuoted.read(reader, at)),
        },
        doubleQuoted,
        { first: "$", read: (reader, at) => enterBraces(reader, at, patternBraces) },
        arithmeticRule,
        ...(documents
            ? heredocs("<<", {
                signs: "-",
                indent: "tabs",
                spaced: true,
                except: ({ within }) => within === arithmetic,
            })
            : []),
        fieldBrackets,
    ];
}
/** `#` is a comment only where a word could begin, and none within `${…}` and `((…))`. */
function beginsWord(reader, at) {
    const { bytes, start, within } = reader;
    if (within === patternBraces || within === textBraces || within === arithmetic)
        return false;
    if (at === start)
        return true;
    const before = bytes[at - 1] ?? 0;
    if (isSpace(before) || before === src_bytes/* Byte */.x5.semicolon || before === 0x26 || before === 0x7c)
        return true;
    if (before === backtick || before === src_bytes/* Byte */.x5.closeParen)
        return true;
    if (before !== src_bytes/* Byte */.x5.openParen)
        return false;
    // `(#i)` is a flag of zsh's patterns.
    let next = at;
    while ((0,src_bytes/* byteAt */.aL)(bytes, next) === hash)
        next++;
    return isSpace((0,src_bytes/* byteAt */.aL)(bytes, next)) || (0,src_bytes/* byteAt */.aL)(bytes, next) === src_bytes/* Byte */.x5.exclamation;
}
const singleQuoted = quoted("'", { escape: "", multiline: true });
/** A string with code in `$(…)`, backticks and `${…}`. */
const doubleQuoted = {
    first: '"',
    read: (reader, at) => readDouble(reader, at + 1),
};
function readDouble(reader, from) {
    const { bytes } = reader;
    for (let at = from; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === src_bytes/* Byte */.x5.doubleQuote)
            return at + 1;
        if (byte === src_bytes/* Byte */.x5.backslash)
            at++;
        else if (byte === backtick && reader.within !== "`") {
            reader.enter({ open: 0, close: backtick, kind: "`", resume: (after) => readDouble(reader, after) });
            return at + 1;
        }
        else if (byte === 0x24) {
            const after = enterCommand(reader, at);
            const next = after < 0 ? enterBraces(reader, at, textBraces, (end) => readDouble(reader, end)) : after;
            if (next >= 0)
                return next;
        }
    }
    return bytes.length;
}
function enterCommand(reader, at) {
    if (!startsWith(reader.bytes, at, "$("))
        return -1;
    const kind = startsWith(reader.bytes, at, "$((") ? arithmetic : "$(";
    reader.enter({
        open: src_bytes/* Byte */.x5.openParen,
        close: src_bytes/* Byte */.x5.closeParen,
        kind,
        resume: (after) => readDouble(reader, after),
    });
    return at + 2;
}
/** Within `${…}` quotes count as outside; in a text that replaces (`${x:-it's}`) within a string, single ones do not. */
function enterBraces(reader, at, kind, resume = (end) => end) {
    const { bytes } = reader;
    if (!startsWith(bytes, at, "${"))
        return -1;
    let end = at + 2;
    if ((0,src_bytes/* byteAt */.aL)(bytes, end) === hash || (0,src_bytes/* byteAt */.aL)(bytes, end) === src_bytes/* Byte */.x5.exclamation)
        end++;
    end = (0,src_bytes/* nameEnd */.bC)(bytes, end);
    const isPattern = "#%/^,".includes(String.fromCharCode((0,src_bytes/* byteAt */.aL)(bytes, end)));
    reader.enter({
        open: src_bytes/* Byte */.x5.openBrace,
        close: src_bytes/* Byte */.x5.closeBrace,
        kind: isPattern ? patternBraces : kind,
        resume,
    });
    return end;
}
/** `((…))`, also behind `$`: `<<` shifts there. */
const arithmeticRule = {
    first: "(",
    read(reader, at) {
        if (reader.within === arithmetic || !startsWith(reader.bytes, at, arithmetic))
            return -1;
        reader.enter({
            open: src_bytes/* Byte */.x5.openParen,
            close: src_bytes/* Byte */.x5.closeParen,
            kind: arithmetic,
            resume: (after) => after,
        });
        return at + 1;
    },
};

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/makefile.js






/** Make: its own comments anywhere on a line, a shell's in recipes. */
function makefileRules() {
    const shell = dispatch(shellRules(false));
    return [skipAfter("\\"), lineComment("#", { spliced: true }), reference(), recipe(shell)];
}
/** `$(…)` and `${…}`: `#` means nothing special in a reference or the call of a function. */
function reference() {
    /** Where the line ends that was last looked at: it may hold many references. */
    let line = -1;
    return {
        first: "$",
        read(reader, at) {
            const { bytes } = reader;
            const open = (0,src_bytes/* byteAt */.aL)(bytes, at + 1);
            if (open === 0x24)
                return at + 2;
            if ((open !== src_bytes/* Byte */.x5.openParen && open !== src_bytes/* Byte */.x5.openBrace) || reader.isTired)
                return -1;
            if (at >= line)
                line = logicalLineEnd(bytes, at);
            const end = afterDelimited(bytes.subarray(0, line), at + 1, false);
            if (end < 0)
                reader.inVain(at, line);
            return end;
        },
    };
}
/** A line that begins with a tab goes to the shell. */
function recipe(shell) {
    return {
        first: "\t",
        read(reader, at) {
            if (!atColumnOne(reader, at))
                return -1;
            const { bytes } = reader;
            let from = at;
            while ("\t @+-".includes(String.fromCharCode((0,src_bytes/* byteAt */.aL)(bytes, from))))
                from++;
            const end = logicalLineEnd(bytes, from);
            reader.runWithin(shell, from, end);
            return end;
        },
    };
}
/** The end of a line, of those too that a backslash joins to it. */
function logicalLineEnd(bytes, from) {
    let end = (0,src_bytes/* lineEnd */.kd)(bytes, from);
    while (end < bytes.length && end > from && bytes[end - 1] === src_bytes/* Byte */.x5.backslash && (0,src_bytes/* isNewline */.Z9)(bytes[end])) {
        end = (0,src_bytes/* lineEnd */.kd)(bytes, (0,src_bytes/* afterNewline */.Nn)(bytes, end));
    }
    return end;
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/yaml-block.js


/** How many spaces stand before the node that a block scalar at `at` belongs to; -1 where that is the document. */
function blockParent({ bytes, start }, at) {
    let line = at;
    while (line > start && !(0,src_bytes/* isNewline */.Z9)(bytes[line - 1]))
        line--;
    let node = line;
    let parent = -1;
    while (bytes[node] === src_bytes/* Byte */.x5.space)
        node++;
    // `- - key: |`: the text is below the innermost.
    for (;;) {
        const byte = bytes[node] ?? 0;
        if ((byte !== 0x2d && byte !== 0x3f) || !isSpace((0,src_bytes/* byteAt */.aL)(bytes, node + 1)))
            break;
        parent = node - line;
        node++;
        while (bytes[node] === src_bytes/* Byte */.x5.space)
            node++;
    }
    if (startsWith(bytes, line, "---") && isSpace((0,src_bytes/* byteAt */.aL)(bytes, line + 3)))
        return -1;
    // A tag or an anchor alone names no node of its own.
    let colon = node;
    while (colon < at && !(bytes[colon] === src_bytes/* Byte */.x5.colon && isSpace((0,src_bytes/* byteAt */.aL)(bytes, colon + 1))))
        colon++;
    if (colon < at)
        return node - line;
    return parent >= 0 ? parent : node - line - 1;
}
/** Where the text of a block scalar ends whose first line begins at `from`: the start of the first line that is not its. */
function blockEnd(bytes, from, parent, explicit) {
    let least = explicit > 0 ? Math.max(parent, 0) + explicit : -1;
    let at = from;
    while (at < bytes.length) {
        let first = at;
        while (bytes[first] === src_bytes/* Byte */.x5.space)
            first++;
        const isBlank = first >= bytes.length || (0,src_bytes/* isNewline */.Z9)(bytes[first]);
        const indent = first - at;
        if (!isBlank && least < 0) {
            if (indent <= parent)
                return at;
            least = indent;
        }
        const isMark = startsWith(bytes, at, "---") || startsWith(bytes, at, "...");
        if (!isBlank && (indent < least || (isMark && (at + 3 >= bytes.length || isSpace(bytes[at + 3] ?? 0)))))
            return at;
        const end = (0,src_bytes/* lineEnd */.kd)(bytes, first);
        at = end < bytes.length ? (0,src_bytes/* afterNewline */.Nn)(bytes, end) : end;
    }
    return at;
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/yaml.js





const yaml_doubleQuoted = quoted('"', { multiline: true });
const yaml_singleQuoted = quoted("'", { escape: "", doubled: true, multiline: true });
const dash = 0x2d;
const question = 0x3f;
/** YAML 1.2, with the comments of Helm's templates. */
function yamlRules() {
    /** How many flow collections are open. */
    let depth = 0;
    const begins = (reader, at) => beginsScalar(reader, at, depth > 0);
    const quotes = {
        first: "\"'",
        read(reader, at) {
            if (reader.isTired || !begins(reader, at))
                return -1;
            const rule = reader.bytes[at] === src_bytes/* Byte */.x5.doubleQuote ? yaml_doubleQuoted : yaml_singleQuoted;
            const end = rule.read(reader, at);
            // Text without quotes may go on with one at the start of a line: it is no string then.
            if (depth > 0 || endsScalar(reader.bytes, end))
                return end;
            reader.inVain(at, end);
            return -1;
        },
    };
    const block = {
        first: "|>",
        read(reader, at) {
            if (depth > 0 || !begins(reader, at))
                return -1;
            const header = headerOf(reader.bytes, at);
            if (header === undefined)
                return -1;
            const { end, explicit } = header;
            readHeaderComment(reader, end);
            const eol = (0,src_bytes/* lineEnd */.kd)(reader.bytes, end);
            const from = eol < reader.bytes.length ? (0,src_bytes/* afterNewline */.Nn)(reader.bytes, eol) : eol;
            return blockEnd(reader.bytes, from, blockParent(reader, at), explicit);
        },
    };
    const open = {
        first: "[{",
        read(reader, at) {
            if (depth > 0 || begins(reader, at))
                depth++;
            return at + 1;
        },
    };
    const close = {
        first: "]}",
        read(_, at) {
            if (depth > 0)
                depth--;
            return at + 1;
        },
    };
    return [lineComment("#", { where: afterSpace }), quotes, block, templateComment, open, close];
}
/** `{{- /* … *\/ -}}` */
const templateComment = {
    first: "{",
    read(reader, at) {
        const { bytes } = reader;
        if (!startsWith(bytes, at, "{{"))
            return -1;
        let mark = at + 2;
        if ((0,src_bytes/* byteAt */.aL)(bytes, mark) === dash)
            mark++;
        while ((0,src_bytes/* byteAt */.aL)(bytes, mark) === src_bytes/* Byte */.x5.space)
            mark++;
        if (!startsWith(bytes, mark, "/*"))
            return -1;
        const close = reader.find("*/", mark + 2);
        if (close < 0)
            return -1;
        const end = bytes.indexOf("}}", close, "latin1");
        const after = end < 0 ? close + 2 : end + 2;
        reportBlock(reader, at, mark + 2 - at, close, after);
        return after;
    },
};
function readHeaderComment(reader, from) {
    const { bytes } = reader;
    let at = from;
    while ((0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.space || (0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.tab)
        at++;
    if ((0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.hash)
        headerComment.read(reader, at);
}
const headerComment = lineComment("#");
/** What follows `|` or `>`: an indentation and a sign for the last line ends, in any order, and nothing but a comment. */
function headerOf(bytes, at) {
    let end = at + 1;
    let explicit = 0;
    for (let signs = 0; signs < 2; signs++) {
        const byte = (0,src_bytes/* byteAt */.aL)(bytes, end);
        if (byte >= 0x31 && byte <= 0x39)
            explicit = byte - 0x30;
        else if (byte !== 0x2b && byte !== dash)
            break;
        end++;
    }
    let next = end;
    while ((0,src_bytes/* byteAt */.aL)(bytes, next) === src_bytes/* Byte */.x5.space || (0,src_bytes/* byteAt */.aL)(bytes, next) === src_bytes/* Byte */.x5.tab)
        next++;
    const byte = (0,src_bytes/* byteAt */.aL)(bytes, next);
    const isEnd = next >= bytes.length || (0,src_bytes/* isNewline */.Z9)(byte) || (byte === src_bytes/* Byte */.x5.hash && next > end);
    return isEnd ? { end, explicit } : undefined;
}
/** The most characters of a tag or an anchor before a scalar. */
const longestProperty = 200;
/** Whether a scalar can begin at an offset: behind an indicator, a tag or an anchor, or first on its line. */
function beginsScalar({ bytes, start }, from, inFlow) {
    let at = from;
    // A tag and an anchor at most.
    for (let properties = 0; properties < 3; properties++) {
        let before = at - 1;
        while (before >= start && (bytes[before] === src_bytes/* Byte */.x5.space || bytes[before] === src_bytes/* Byte */.x5.tab))
            before--;
        if (before < start || (0,src_bytes/* isNewline */.Z9)(bytes[before]))
            return true;
        const byte = bytes[before] ?? 0;
        const isApart = before < at - 1;
        if (byte === src_bytes/* Byte */.x5.openBracket || byte === src_bytes/* Byte */.x5.openBrace || (byte === src_bytes/* Byte */.x5.comma && inFlow))
            return true;
        if (byte === src_bytes/* Byte */.x5.colon)
            return isApart || inFlow;
        if (!isApart)
            return false;
        let word = before;
        while (word > start && before - word < longestProperty && !isSpace(bytes[word - 1] ?? 0))
            word--;
        const first = bytes[word] ?? 0;
        if (word === before && (first === dash || first === question))
            return true;
        if (startsWith(bytes, word, "---") && word === before - 2)
            return true;
        if (first !== src_bytes/* Byte */.x5.exclamation && first !== 0x26)
            return false;
        at = word;
    }
    return false;
}
/** Whether nothing follows a string at `at` that would make it a part of a text without quotes. */
function endsScalar(bytes, from) {
    let at = from;
    while ((0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.space || (0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.tab)
        at++;
    const byte = (0,src_bytes/* byteAt */.aL)(bytes, at);
    return at >= bytes.length || (0,src_bytes/* isNewline */.Z9)(byte) || byte === src_bytes/* Byte */.x5.colon || (byte === src_bytes/* Byte */.x5.hash && at > from);
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/languages/data.js









/** Directly behind `=`, where a value begins. */
const isValue = (reader, at) => reader.bytes[reader.codeBefore(at)] === src_bytes/* Byte */.x5.equals;
/** A backslash carries a value on to the next line: no comment begins there. */
const continuation = {
    first: "\\",
    read({ bytes }, at) {
        if (!(0,src_bytes/* isNewline */.Z9)(bytes[at + 1]))
            return -1;
        let next = (0,src_bytes/* afterNewline */.Nn)(bytes, at + 1);
        while (bytes[next] === src_bytes/* Byte */.x5.space || bytes[next] === src_bytes/* Byte */.x5.tab)
            next++;
        return (0,src_bytes/* isNewline */.Z9)(bytes[next]) ? next : next + 1;
    },
};
const lineHashes = () => [lineComment("#", { where: atLineStart })];
/** Formats of configuration and of builds. */
const data = [
    {
        name: "YAML",
        endings: [".yml", ".yaml", ".yamllint", ".clang-format", ".clang-tidy", ".clangd", ".cff", ".sls"],
        rules: yamlRules,
    },
    {
        name: "TOML",
        endings: [".toml", "Pipfile", "poetry.lock", "uv.lock", "Cargo.lock"],
        rules: () => [
            lineComment("#"),
            quoted('"""', { multiline: true }),
            quoted("'''", { escape: "", multiline: true }),
            quoted('"'),
            quoted("'", { escape: "" }),
        ],
    },
    {
        name: "INI",
        endings: [
            ...[
                ".ini",
                ".cfg",
                ".cnf",
                ".inf",
                ".reg",
                ".service",
                ".timer",
                ".socket",
                ".mount",
                ".target",
                ".desktop",
            ],
            ...[".editorconfig", ".gitconfig", ".gitmodules", ".flake8", ".pylintrc", "pylintrc", ".coveragerc"],
            ...[".npmrc", ".pypirc", ".hgrc", ".pydistutils.cfg", "pip.conf", ".isort.cfg", ".buildcfg"],
        ],
        rules: () => [lineComment("#", { where: atLineStart }), lineComment(";", { where: atLineStart })],
    },
    {
        name: "Properties",
        endings: [".properties"],
        rules: () => [
            continuation,
            skipAfter("\\"),
            lineComment("#", { where: atLineStart }),
            lineComment("!", { where: atLineStart }),
        ],
    },
    {
        name: "dotenv",
        endings: [".env"],
        beginnings: [".env"],
        rules: () => [
            lineComment("#", { where: afterSpace }),
            ...['"', "`"].map((mark) => quoted(mark, { multiline: true, where: isValue })),
            quoted("'", { escape: "", multiline: true, where: isValue }),
        ],
    },
    {
        name: "Dockerfile",
        endings: ["Dockerfile", "Containerfile", ".dockerfile"],
        beginnings: ["Dockerfile", "Containerfile"],
        rules: () => [...lineHashes(), ...heredocs("<<", { signs: "-", indent: "tabs" })],
    },
    {
        name: "Make",
        endings: ["Makefile", "makefile", "GNUmakefile", ".mk", ".mak", ".make"],
        beginnings: ["Makefile", "GNUmakefile"],
        rules: makefileRules,
    },
    {
        name: "CMake",
        endings: [".cmake", "CMakeLists.txt", ".cmake.in"],
        rules: () => [
            longBracketsComment("#"),
            lineComment("#"),
            skipAfter("\\"),
            longBrackets,
            quoted('"', { multiline: true }),
        ],
    },
    {
        name: "Meson",
        endings: ["meson.build", "meson_options.txt", "meson.options"],
        rules: () => [lineComment("#"), quoted("'''", { escape: "", multiline: true }), quoted("'")],
    },
    {
        name: "GraphQL",
        endings: [".graphql", ".gql", ".graphqls"],
        rules: () => [lineComment("#"), quoted('"""', { multiline: true }), quoted('"')],
    },
    {
        name: "Rego and just",
        endings: [".rego", "justfile", "Justfile", ".just"],
        rules: () => [
            lineComment("#", { where: afterSpace }),
            ...['"', "'"].map((mark) => quoted(mark)),
            quoted("`", { escape: "", multiline: true }),
        ],
    },
    {
        name: "Ignore files",
        endings: [
            ...[".gitignore", ".dockerignore", ".gcloudignore", ".helmignore", ".npmignore", ".prettierignore"],
            ...[".eslintignore", ".hgignore", ".bzrignore", ".ignore", ".rgignore", ".gitattributes", ".mailmap"],
            ...[".git-blame-ignore-revs", "MANIFEST.in"],
        ],
        rules: () => [lineComment("#", { where: atColumnOne })],
    },
    {
        name: "Lists with comments",
        endings: ["requirements.txt", "constraints.txt", "requirements.in", "CODEOWNERS", "robots.txt", ".pth"],
        beginnings: ["requirements", "constraints"],
        rules: () => [lineComment("#", { where: afterSpace })],
    },
    {
        name: "Lines with hashes",
        endings: [
            ".conf",
            ".bb",
            ".bbappend",
            ".bbclass",
            ".spec",
            ".gnuplot",
            ".gp",
            "Procfile",
            "Kconfig",
            ".rules",
        ],
        rules: lineHashes,
    },
];

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/lisp.js





/** Lisps. */
function lispRules() {
    return [
        // Scheme's `#;` leaves out what follows it, which is code.
        skipAfter("#;"),
        lineComment(";"),
        blockComment("#|", "|#", { nests: "always" }),
        skipAfter("#\\"),
        skipAfter("?\\", undefined, notInWord),
        skipAfter("?", ';"', notInWord),
        skipAfter("\\"),
        quoted('"', { multiline: true }),
    ];
}
/** Erlang's `$"`; in a name a `$` does not stand. */
const dollarCharacter = {
    first: "$",
    read: ({ bytes }, at) => ((0,src_bytes/* byteAt */.aL)(bytes, at + 1) === 0x5c ? at + 3 : at + 2),
};

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/perl.js








const perl_beforeOperands = new Set("and cmp eq ge grep gt if join le lt map ne not or push return split unless until when while x xor".split(" "));
/** Perl. Its documentation (POD) is no comment, as a docstring is none. */
function perlRules() {
    return [
        lineComment("#"),
        skipAfter("$", "#'\"`/&!;,\\$@"),
        quoted('"', { multiline: true }),
        quoted("'", { multiline: true }),
        quoted("`", { multiline: true }),
        quoteLike,
        slashRegex({ before: perl_beforeOperands, classes: false, multiline: true }),
        ...heredocs("<<", { signs: "~", indent: "any", upper: true }),
        pod,
        endOfCode(["__END__", "__DATA__"]),
    ];
}
/** The operators that bring their own quotes, and how many parts each has. */
const operators = new Map([
    ["q", 1],
    ["qq", 1],
    ["qw", 1],
    ["qr", 1],
    ["qx", 1],
    ["m", 1],
    ["s", 2],
    ["tr", 2],
    ["y", 2],
]);
const quoteLike = {
    first: "qmsty",
    read(reader, at) {
        const { bytes, start } = reader;
        const before = at > start ? (bytes[at - 1] ?? 0) : 0;
        if (isWord(before) || "$@%&*>-".includes(String.fromCharCode(before)))
            return -1;
        let end = at + 1;
        if (isWord((0,src_bytes/* byteAt */.aL)(bytes, end)))
            end++;
        const parts = isWord((0,src_bytes/* byteAt */.aL)(bytes, end)) ? undefined : operators.get(bytes.toString("latin1", at, end));
        if (parts === undefined || reader.isTired)
            return -1;
        const open = delimiterAt(bytes, end);
        // `{s}`, `y => 1` and `s = 2` are names.
        const byte = (0,src_bytes/* byteAt */.aL)(bytes, open);
        const isName = byte === 0 || isWord(byte) || byte === src_bytes/* Byte */.x5.closeBrace || byte === src_bytes/* Byte */.x5.semicolon;
        const isApart = byte === src_bytes/* Byte */.x5.equals || byte === src_bytes/* Byte */.x5.comma || byte === src_bytes/* Byte */.x5.closeParen;
        if (isName || (isApart && (open > end || (0,src_bytes/* byteAt */.aL)(bytes, open + 1) === src_bytes/* Byte */.x5.greater)))
            return -1;
        const close = afterDelimited(bytes, open);
        const last = parts === 1 || close < 0 ? close : secondPart(bytes, open, close);
        if (last >= 0)
            return (0,src_bytes/* nameEnd */.bC)(bytes, last);
        reader.inVain(at, bytes.length);
        return end;
    },
};
/** Where the delimiter stands: a `#` behind white space begins a comment and is none. */
function delimiterAt(bytes, from) {
    let at = from;
    while (isSpace((0,src_bytes/* byteAt */.aL)(bytes, at)))
        at++;
    return at > from && (0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.hash ? bytes.length : at;
}
/** Behind the second part: with brackets it has a pair of its own, else it goes on to the next delimiter. */
function secondPart(bytes, open, close) {
    if (bytes[open] === bytes[close - 1])
        return afterDelimited(bytes, close - 1);
    let at = close;
    while (isSpace((0,src_bytes/* byteAt */.aL)(bytes, at)))
        at++;
    return afterDelimited(bytes, at);
}
/** From a command of POD to `=cut`. */
const pod = {
    first: "=",
    read(reader, at) {
        const { bytes } = reader;
        if (!atColumnOne(reader, at) || !isWord((0,src_bytes/* byteAt */.aL)(bytes, at + 1)))
            return -1;
        const cut = bytes.indexOf("\n=cut", at, "latin1");
        return cut < 0 ? bytes.length : cut + 5;
    },
};
/** A line that ends the code: what follows is data. */
function endOfCode(marks) {
    return {
        first: "_",
        read(reader, at) {
            const { bytes } = reader;
            if (!atColumnOne(reader, at))
                return -1;
            for (const mark of marks) {
                if (!startsWith(bytes, at, mark))
                    continue;
                const end = at + mark.length;
                if (end >= bytes.length || (0,src_bytes/* isNewline */.Z9)(bytes[end]))
                    return bytes.length;
            }
            return -1;
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/ruby.js









/** `#{…}` */
const hashBraces = { mark: "#{", open: "{", close: "}" };
const ruby_options = {
    before: new Set("and begin case do else elsif if in not or puts return then unless until when while yield".split(" ")),
    classes: false,
    commands: true,
    lines: true,
    multiline: true,
};
/** Ruby and Crystal. */
function rubyRules() {
    return [
        blockComment("=begin", "\n=end", { where: atColumnOne }),
        lineComment("#"),
        skipAfter("$", "\"'`/\\;,!&"),
        skipAfter("?", "#\"'`\\", isCharacter),
        quoted('"', { multiline: true, fields: [hashBraces] }),
        quoted("'", { multiline: true }),
        quoted("`", { multiline: true, fields: [hashBraces], where: (reader, at) => !isAfterColon(reader, at) }),
        percentLiteral,
        slashRegex(ruby_options),
        ...heredocs("<<", { signs: "~-", indent: "any", upper: true, except: isAfterOperand }),
        endOfCode(["__END__"]),
        fieldBrackets,
    ];
}
/** `?#` is a character where no condition stands before. */
function isCharacter(reader, at) {
    const { bytes } = reader;
    const after = (0,src_bytes/* byteAt */.aL)(bytes, at + 2);
    return (notInWord(reader, at) && !isWord(after) && after !== (0,src_bytes/* byteAt */.aL)(bytes, at + 1) && !isSpaceLike(reader, at));
}
function isSpaceLike({ bytes }, at) {
    return isSpace((0,src_bytes/* byteAt */.aL)(bytes, at + 1)) || (0,src_bytes/* byteAt */.aL)(bytes, at - 1) === src_bytes/* Byte */.x5.closeParen;
}
function isAfterColon({ bytes }, at) {
    return (0,src_bytes/* byteAt */.aL)(bytes, at - 1) === src_bytes/* Byte */.x5.colon;
}
/** `class << self` and `x <<Y` are no documents. */
function isAfterOperand({ bytes }, at) {
    const before = (0,src_bytes/* byteAt */.aL)(bytes, at - 1);
    return isWord(before) || before === src_bytes/* Byte */.x5.closeParen || before === src_bytes/* Byte */.x5.closeBracket;
}
/** `%w[…]`, `%q(…)`, `%(…)` and their kin. */
const percentLiteral = {
    first: "%",
    read(reader, at) {
        const { bytes } = reader;
        if (reader.isTired)
            return -1;
        const letter = (0,src_bytes/* byteAt */.aL)(bytes, at + 1);
        const isNamed = letter !== 0 && "qQwWiIrxs".includes(String.fromCharCode(letter));
        const open = isNamed ? at + 2 : at + 1;
        const delimiter = (0,src_bytes/* byteAt */.aL)(bytes, open);
        if (delimiter === 0 || isWord(delimiter) || isSpace(delimiter) || delimiter === src_bytes/* Byte */.x5.equals)
            return -1;
        if (!isNamed && !"([{<|!".includes(String.fromCharCode(delimiter)))
            return -1;
        if (!isOperandNext(reader, at, ruby_options))
            return -1;
        const end = afterDelimited(bytes, open);
        if (end < 0)
            reader.inVain(at, bytes.length);
        return end;
    },
};

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/sigils.js





const sigils_open = "([{<";
/** What stands in sigils whose text may hold code, by their delimiters. */
const withFields = new Map(Array.from("/|\"'`", (mark) => [mark, new QuotedBody(mark, { multiline: true, fields: [hashBraces] })]));
/** Elixir's `~r/…/`, `~w(…)` and `~S"""…"""`; in capitals a backslash means nothing. */
const sigils = {
    first: "~",
    read(reader, at) {
        const { bytes } = reader;
        if (reader.isTired)
            return -1;
        const start = (0,src_bytes/* nameEnd */.bC)(bytes, at + 1);
        const delimiter = String.fromCharCode((0,src_bytes/* byteAt */.aL)(bytes, start));
        const body = withFields.get(delimiter);
        if (start === at + 1 || (body === undefined && !sigils_open.includes(delimiter)))
            return -1;
        for (const triple of ['"""', "'''"]) {
            if (!startsWith(bytes, start, triple))
                continue;
            const close = reader.find(triple, start + 3);
            return close < 0 ? bytes.length : close + 3;
        }
        const capital = (0,src_bytes/* byteAt */.aL)(bytes, at + 1) < 0x61;
        if (body !== undefined && !capital)
            return body.read(reader, start + 1);
        const end = afterDelimited(bytes, start, !capital);
        if (end < 0)
            reader.inVain(at, bytes.length);
        return end;
    },
};

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/languages/functional.js








/** Haskell's `-->` and `|--` are operators. */
const isDashes = ({ bytes, start }, at) => {
    let end = at;
    while (bytes[end] === 0x2d)
        end++;
    return !isOperator(bytes[end] ?? 0) && (at === start || !isOperator(bytes[at - 1] ?? 0));
};
function isOperator(byte) {
    return byte !== 0 && "!#$%&*+./<=>?@\\^|~:-".includes(String.fromCharCode(byte));
}
/** `(*)` is the operator of multiplication. */
const isNoOperator = ({ bytes }, at) => bytes[at + 2] !== src_bytes/* Byte */.x5.closeParen;
const dashes = () => [
    blockComment("{-", "-}", { nests: "always" }),
    lineComment("--", { where: isDashes }),
    quoted('"""', { multiline: true }),
    quoted('"'),
    characterLiteral,
];
/** Functional languages, and some older ones. */
const functional = [
    { name: "Haskell and Elm", endings: [".hs", ".lhs", ".hsc", ".purs", ".elm", ".idr"], rules: dashes },
    {
        name: "OCaml",
        endings: [".ml", ".mli", ".mll", ".mly"],
        rules: () => [
            blockComment("(*", "*)", { nests: "always" }),
            quoted('"', { multiline: true }),
            quoted("{|", { close: "|}", escape: "", multiline: true }),
            characterLiteral,
        ],
    },
    {
        name: "F Sharp",
        endings: [".fs", ".fsi", ".fsx"],
        rules: () => [
            lineComment("//"),
            blockComment("(*", "*)", { nests: "always", where: isNoOperator }),
            quoted('"""', { escape: "", multiline: true }),
            quoted('@"', { close: '"', escape: "", doubled: true, multiline: true }),
            quoted('"', { multiline: true }),
            characterLiteral,
        ],
    },
    {
        name: "Erlang",
        endings: [".erl", ".hrl", ".escript", "rebar.config"],
        rules: () => [lineComment("%"), dollarCharacter, quoted('"', { multiline: true }), quoted("'")],
    },
    {
        name: "Elixir",
        endings: [".ex", ".exs"],
        rules: () => [
            lineComment("#"),
            sigils,
            skipAfter("?", "#\"'\\", notInWord),
            ...['"""', "'''", '"', "'"].map((mark) => quoted(mark, { multiline: true, fields: [hashBraces] })),
            fieldBrackets,
        ],
    },
    {
        name: "Lisps",
        endings: [
            ...[".clj", ".cljs", ".cljc", ".edn", ".lisp", ".lsp", ".el", ".scm", ".ss", ".sld", ".rkt"],
            ...[".fnl", ".hy", ".asd"],
        ],
        rules: lispRules,
    },
    {
        name: "Nix",
        endings: [".nix"],
        rules: () => [
            lineComment("#"),
            blockComment("/*", "*/"),
            quoted('"', { multiline: true, fields: [dollarBraces] }),
            quoted("''", {
                escape: "",
                openBefore: "'$\\",
                multiline: true,
                fields: [dollarBraces],
                where: notInWord,
            }),
            fieldBrackets,
        ],
    },
    {
        name: "Ada and VHDL",
        endings: [".adb", ".ads", ".vhd", ".vhdl"],
        rules: () => [lineComment("--"), quoted('"', { escape: "", doubled: true }), characterLiteral],
    },
    {
        name: "Fortran",
        endings: [".f90", ".F90", ".f95", ".F95", ".f03", ".f08"],
        rules: () => [lineComment("!"), ...['"', "'"].map((mark) => quoted(mark, { escape: "", doubled: true }))],
    },
    {
        name: "Pascal",
        endings: [".pas", ".dpr", ".lpr", ".dfm"],
        rules: () => [
            lineComment("//"),
            blockComment("{", "}"),
            blockComment("(*", "*)"),
            quoted("'", { escape: "", doubled: true }),
        ],
    },
];

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/markdown.js




const markdown_backtick = 0x60;
/** Longer runs of backticks quote no code within a line. */
const longestRun = 16;
/** Markdown: HTML's comments outside of code. */
function markdownRules() {
    /** Per length of a run, up to where none closes it. */
    const unclosed = new Int32Array(longestRun + 1);
    /** Where the line ends that was last looked at. */
    let end = -1;
    const code = {
        first: "`",
        read({ bytes }, at) {
            const open = runEnd(bytes, at, markdown_backtick);
            const length = open - at;
            if (length > longestRun || at < (unclosed[length] ?? 0))
                return open;
            if (open > end)
                end = (0,src_bytes/* lineEnd */.kd)(bytes, open);
            let close = bytes.indexOf(markdown_backtick, open);
            while (close >= 0 && close < end) {
                const after = runEnd(bytes, close, markdown_backtick);
                if (after - close === length)
                    return after;
                close = bytes.indexOf(markdown_backtick, after);
            }
            unclosed[length] = end;
            return open;
        },
    };
    return [blockComment("<!--", "-->"), fence, code];
}
/** A fenced block of code; one that does not end goes to the end of the file. */
const fence = {
    first: "`~",
    read(reader, at) {
        const { bytes } = reader;
        const sign = bytes[at] ?? 0;
        const open = runEnd(bytes, at, sign);
        // A run that is none is passed at once; of backticks it may quote code.
        if (open - at < 3 || !beginsFence(reader, at))
            return sign === markdown_backtick ? -1 : open;
        const first = (0,src_bytes/* lineEnd */.kd)(bytes, open);
        if (sign === markdown_backtick && bytes.subarray(open, first).includes(markdown_backtick))
            return -1;
        for (let line = first; line < bytes.length; line = (0,src_bytes/* lineEnd */.kd)(bytes, line)) {
            line = (0,src_bytes/* afterNewline */.Nn)(bytes, line);
            let mark = line;
            while ((0,src_bytes/* byteAt */.aL)(bytes, mark) === src_bytes/* Byte */.x5.space ||
                (0,src_bytes/* byteAt */.aL)(bytes, mark) === src_bytes/* Byte */.x5.tab ||
                (0,src_bytes/* byteAt */.aL)(bytes, mark) === src_bytes/* Byte */.x5.greater)
                mark++;
            const end = runEnd(bytes, mark, sign);
            if (end - mark >= open - at && bytes.toString("latin1", end, (0,src_bytes/* lineEnd */.kd)(bytes, end)).trim() === "")
                return end;
        }
        return bytes.length;
    },
};
/** At a line's start, within quotations and lists too. */
function beginsFence(reader, at) {
    if (atLineStart(reader, at))
        return true;
    const { bytes, start } = reader;
    let mark = at - 1;
    while (mark >= start && isListMark(bytes[mark] ?? 0))
        mark--;
    return mark < start || bytes[mark] === src_bytes/* Byte */.x5.lineFeed || bytes[mark] === src_bytes/* Byte */.x5.carriageReturn;
}
function isListMark(byte) {
    const isDigit = byte >= 0x30 && byte <= 0x39;
    return isDigit || " \t>*-+.)".includes(String.fromCharCode(byte));
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/markup.js







const markup_slash = 0x2f;
const percent = 0x25;
/** XML and its kin. */
function xmlRules() {
    return [
        blockComment("<!--", "-->"),
        quoted("<![CDATA[", { close: "]]>", escape: "", multiline: true }),
        { first: "<", read: (reader, at) => afterTag(reader, at) },
    ];
}
/** HTML, with the bodies of its scripts and styles, and with the comments of templates. */
function htmlRules() {
    return [
        blockComment("<!--", "-->"),
        markup_element,
        quoted("{{!--", { close: "--}}", escape: "", multiline: true, where: noteHandlebars }),
        templateComment,
        ...templateRules(),
    ];
}
/** Comments of Jinja, Django, Twig and Tera. */
function templateRules() {
    return [hashComment, tagComment];
}
/** Handlebars' comment is taken down as it is passed. */
function noteHandlebars(reader, at) {
    const end = reader.find("--}}", at + 5);
    if (end < 0)
        return false;
    reportBlock(reader, at, 5, end, end + 4);
    return true;
}
/** `{# … #}`; without its end it is text. */
const hashComment = {
    first: "{",
    read(reader, at) {
        const { bytes, start } = reader;
        if ((0,src_bytes/* byteAt */.aL)(bytes, at + 1) !== src_bytes/* Byte */.x5.hash || (at > start && bytes[at - 1] === src_bytes/* Byte */.x5.openBrace))
            return -1;
        const end = reader.find("#}", at + 2);
        if (end < 0)
            return -1;
        reportBlock(reader, at, 2, end, end + 2);
        return end + 2;
    },
};
/** `{% comment %} … {% endcomment %}` */
const tagComment = {
    first: "{",
    read(reader, at) {
        const { bytes } = reader;
        if ((0,src_bytes/* byteAt */.aL)(bytes, at + 1) !== percent)
            return -1;
        let word = at + 2;
        while ((0,src_bytes/* byteAt */.aL)(bytes, word) === src_bytes/* Byte */.x5.space || (0,src_bytes/* byteAt */.aL)(bytes, word) === 0x2d)
            word++;
        if (!startsWith(bytes, word, "comment") || isWord((0,src_bytes/* byteAt */.aL)(bytes, word + 7)))
            return -1;
        const open = reader.find("%}", word);
        const close = open < 0 ? -1 : reader.find("endcomment", open);
        if (close < 0)
            return -1;
        const end = bytes.lastIndexOf("{%", close, "latin1");
        const after = reader.find("%}", close);
        if (end < open + 2 || after < 0) {
            reader.inVain(at, close);
            return -1;
        }
        reader.comment(at, open + 2, end, after + 2);
        return after + 2;
    },
};
/** A tag, and all of an element whose content is no HTML. */
const markup_element = {
    first: "<",
    read(reader, at) {
        const after = afterTag(reader, at);
        if (after < 0)
            return -1;
        const { bytes } = reader;
        for (const name of ["script", "style", "textarea", "title"]) {
            const end = at + 1 + name.length;
            if (!startsWithAnyCase(bytes, at + 1, name) || isWord((0,src_bytes/* byteAt */.aL)(bytes, end)))
                continue;
            if (bytes[after - 2] === markup_slash)
                return after;
            const close = contentEnd(reader, name, after);
            const attributes = bytes.toString("latin1", end, Math.min(after, end + 1000)).toLowerCase();
            const rules = contentRules(name, attributes);
            if (rules !== undefined)
                reader.runWithin(dispatch(rules), after, close);
            return close;
        }
        return after;
    },
};
function contentRules(name, attributes) {
    if (name === "style")
        return cssRules(/scss|sass|less|stylus/.test(attributes));
    if (name !== "script" || /json|template|html|x-|text\/plain|coffee/.test(attributes))
        return undefined;
    return javascriptRules(/[jt]sx|babel/.test(attributes));
}
function contentEnd({ bytes }, name, from) {
    let at = bytes.indexOf("</", from, "latin1");
    while (at >= 0 && !startsWithAnyCase(bytes, at + 2, name))
        at = bytes.indexOf("</", at + 2, "latin1");
    return at < 0 ? bytes.length : at;
}
/** Behind the tag that begins at `at`; -1 where none does. Attributes may hold whatever looks like a comment. */
function afterTag(reader, at) {
    const { bytes } = reader;
    const first = (0,src_bytes/* byteAt */.aL)(bytes, (0,src_bytes/* byteAt */.aL)(bytes, at + 1) === markup_slash ? at + 2 : at + 1);
    if (!isWord(first) || reader.isTired)
        return -1;
    let isValue = false;
    for (let end = at + 1; end < bytes.length; end++) {
        const byte = bytes[end] ?? 0;
        if (byte === src_bytes/* Byte */.x5.greater)
            return end + 1;
        if (isValue && (byte === src_bytes/* Byte */.x5.doubleQuote || byte === src_bytes/* Byte */.x5.singleQuote)) {
            const close = bytes.indexOf(byte, end + 1);
            if (close < 0)
                break;
            end = close;
        }
        isValue = byte === src_bytes/* Byte */.x5.equals || (isValue && isSpace(byte));
    }
    reader.inVain(at, bytes.length);
    return -1;
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/tex.js




const tex_verbatim = ["verbatim", "verbatim*", "Verbatim", "lstlisting", "minted"];
const comment = "\\begin{comment}";
/** TeX and LaTeX: `%`, and what is taken over letter by letter. */
function texRules() {
    return [lineComment("%"), command];
}
const command = {
    first: "\\",
    read(reader, at) {
        const { bytes } = reader;
        if (startsWith(bytes, at, comment)) {
            const end = reader.find("\\end{comment}", at);
            if (end < 0)
                return at + 1;
            reader.comment(at, at + comment.length, end, end + 13);
            return end + 13;
        }
        for (const name of tex_verbatim) {
            if (!startsWith(bytes, at, `\\begin{${name}}`))
                continue;
            const end = reader.find(`\\end{${name}}`, at);
            return end < 0 ? at + 1 : end;
        }
        for (const name of ["\\url{", "\\href{", "\\path{"]) {
            if (!startsWith(bytes, at, name) || reader.isTired)
                continue;
            const end = afterDelimited(bytes, at + name.length - 1, false);
            if (end < 0)
                reader.inVain(at, bytes.length);
            return end < 0 ? at + 1 : end;
        }
        return verb(bytes, at) ?? at + 2;
    },
};
/** `\verb|…|`, with any delimiter. */
function verb(bytes, at) {
    if (!startsWith(bytes, at, "\\verb"))
        return undefined;
    let open = at + 5;
    if ((0,src_bytes/* byteAt */.aL)(bytes, open) === src_bytes/* Byte */.x5.star)
        open++;
    const delimiter = (0,src_bytes/* byteAt */.aL)(bytes, open);
    if (delimiter === 0 || isWord(delimiter))
        return undefined;
    let end = open + 1;
    while (end < bytes.length && bytes[end] !== delimiter && !(0,src_bytes/* isNewline */.Z9)(bytes[end]))
        end++;
    return Math.min(end + 1, bytes.length);
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/languages/markup.js





/** Markup, and templates for it. */
const markup = [
    {
        name: "HTML",
        endings: [".html", ".htm", ".xhtml", ".vue", ".svelte", ".astro", ".hbs", ".gohtml"],
        rules: htmlRules,
    },
    {
        name: "XML",
        endings: [
            ...[
                ".xml",
                ".xsd",
                ".xsl",
                ".xslt",
                ".svg",
                ".plist",
                ".wsdl",
                ".pom",
                ".ui",
                ".qrc",
                ".xaml",
                ".resx",
                ".rng",
            ],
            ...[
                ".csproj",
                ".vbproj",
                ".fsproj",
                ".vcxproj",
                ".props",
                ".targets",
                ".nuspec",
                ".launch",
                ".urdf",
                ".xacro",
            ],
        ],
        rules: xmlRules,
    },
    {
        name: "Markdown",
        endings: [".md", ".markdown", ".mdown", ".mkd", ".qmd", ".Rmd"],
        rules: markdownRules,
    },
    { name: "MDX", endings: [".mdx"], rules: () => [...markdownRules(), blockComment("{/*", "*/}")] },
    {
        name: "Jinja",
        endings: [".j2", ".jinja", ".jinja2", ".twig", ".tera", ".njk"],
        template: true,
        rules: templateRules,
    },
    {
        name: "Go templates",
        endings: [".tpl", ".tmpl", ".gotmpl"],
        template: true,
        rules: () => [templateComment],
    },
    { name: "TeX", endings: [".tex", ".sty", ".ltx"], rules: texRules },
];

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/r-quotes.js



const r_quotes_pairs = new Map([
    [src_bytes/* Byte */.x5.openParen, ")"],
    [src_bytes/* Byte */.x5.openBracket, "]"],
    [src_bytes/* Byte */.x5.openBrace, "}"],
]);
/** R's raw strings: `r"---(…)---"`, with any bracket and either quote. */
const rQuotes = {
    first: "rR",
    read(reader, at) {
        const { bytes } = reader;
        const quote = (0,src_bytes/* byteAt */.aL)(bytes, at + 1);
        if ((quote !== src_bytes/* Byte */.x5.doubleQuote && quote !== src_bytes/* Byte */.x5.singleQuote) || !notInWord(reader, at))
            return -1;
        const open = runEnd(bytes, at + 2, 0x2d);
        const close = r_quotes_pairs.get((0,src_bytes/* byteAt */.aL)(bytes, open));
        if (close === undefined)
            return -1;
        const end = close + "-".repeat(open - at - 2) + String.fromCharCode(quote);
        const found = bytes.indexOf(end, open, "latin1");
        return found < 0 ? bytes.length : found + end.length;
    },
};

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/sql.js




/** SQL in its dialects. */
function sqlRules() {
    // Dialects that put names into backticks (MySQL, BigQuery, Hive, Spark) have backslashes in strings; others do not.
    let backslashes = false;
    const standard = quoted("'", { escape: "", doubled: true, multiline: true });
    const escaped = quoted("'", { doubled: true, multiline: true });
    const name = quoted("`", { escape: "", doubled: true });
    return [
        lineComment("--"),
        blockComment("/*", "*/", { nests: "where-closed" }),
        quoted("E'", { close: "'", doubled: true, multiline: true, where: notInWord }),
        quoted("e'", { close: "'", doubled: true, multiline: true, where: notInWord }),
        { first: "'", read: (reader, at) => (backslashes ? escaped : standard).read(reader, at) },
        quoted('"', { escape: "", doubled: true, multiline: true }),
        {
            first: "`",
            read(reader, at) {
                backslashes = true;
                return name.read(reader, at);
            },
        },
        dollarQuoted,
    ];
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/languages/scripts.js












const scripts_command = { mark: "$(", open: "(", close: ")" };
/** At the start of a command: of the line, or behind what ends another one. */
const beginsCommand = (ends) => (reader, at) => {
    if (atLineStart(reader, at))
        return true;
    const before = reader.codeBefore(at);
    return before < 0 || ends.includes(String.fromCharCode(reader.bytes[before] ?? 0));
};
/** PowerShell: `#` begins no comment within a word. */
const beginsToken = (reader, at) => afterSpace(reader, at) || ";(){}|,\"'".includes(String.fromCharCode(reader.bytes[at - 1] ?? 0));
/** Languages that scripts, queries and statistics are written in. */
const scripts = [
    {
        name: "Shell",
        endings: [
            ...[".sh", ".bash", ".zsh", ".ksh", ".bats", ".ebuild", ".eclass", ".envrc", "PKGBUILD", "APKBUILD"],
            ...[
                ".bashrc",
                ".bash_profile",
                ".bash_aliases",
                ".bash_logout",
                ".zshrc",
                ".zshenv",
                ".zprofile",
                ".profile",
            ],
        ],
        rules: () => shellRules(),
    },
    {
        name: "fish",
        endings: [".fish"],
        rules: () => [
            lineComment("#", { where: (reader, at) => afterSpace(reader, at) || reader.bytes[at - 1] === 0x3b }),
            skipAfter("\\"),
            quoted('"', { multiline: true }),
            quoted("'", { multiline: true }),
        ],
    },
    {
        name: "PowerShell",
        endings: [".ps1", ".psm1", ".psd1"],
        rules: () => [
            blockComment("<#", "#>"),
            lineComment("#", { where: beginsToken }),
            skipAfter("`"),
            quoted('@"', { close: '\n"@', escape: "", multiline: true }),
            quoted("@'", { close: "\n'@", escape: "", multiline: true }),
            quoted('"', { escape: "`", doubled: true, multiline: true, fields: [scripts_command] }),
            quoted("'", { escape: "", doubled: true, multiline: true }),
            fieldBrackets,
        ],
    },
    {
        name: "Batch",
        endings: [".bat", ".cmd"],
        rules: () => [wordComment("rem", beginsCommand("@&(")), lineComment("::", { where: atLineStart })],
    },
    { name: "SQL", endings: [".sql", ".psql", ".pgsql", ".ddl", ".dml", ".hql", ".plsql"], rules: sqlRules },
    { name: "Perl", endings: [".pl", ".pm", ".t", ".psgi", "cpanfile"], rules: perlRules },
    {
        name: "Ruby",
        endings: [
            ...[
                ".rb",
                ".rake",
                ".gemspec",
                ".ru",
                ".podspec",
                ".cr",
                "Rakefile",
                "Gemfile",
                "Vagrantfile",
                "Podfile",
            ],
            ...["Fastfile", "Guardfile", "Brewfile", "Capfile"],
        ],
        rules: rubyRules,
    },
    {
        name: "CoffeeScript",
        endings: [".coffee"],
        rules: () => [
            // A longer row of them is a line comment.
            blockComment("###", "###", { where: ({ bytes }, at) => bytes[at + 3] !== 0x23 }),
            lineComment("#"),
            quoted('"""', { multiline: true, fields: [hashBraces] }),
            quoted("'''", { multiline: true }),
            quoted('"', { multiline: true, fields: [hashBraces] }),
            quoted("'", { multiline: true }),
            quoted("`", { multiline: true }),
            quoted("///", { multiline: true }),
            slashRegex({
                before: new Set(["return", "in", "of", "and", "or", "not", "is", "when", "if"]),
                classes: true,
            }),
            fieldBrackets,
        ],
    },
    {
        name: "Lua",
        endings: [".lua", ".rockspec", ".luau"],
        rules: () => [longBracketsComment("--"), lineComment("--"), longBrackets, quoted('"'), quoted("'")],
    },
    {
        name: "R",
        endings: [".R", ".r", ".Rprofile"],
        rules: () => [
            lineComment("#"),
            rQuotes,
            ...['"', "'", "`"].map((mark) => quoted(mark, { multiline: true })),
        ],
    },
    {
        name: "Julia",
        endings: [".jl"],
        rules: () => [
            blockComment("#=", "=#", { nests: "always" }),
            lineComment("#"),
            ...['"""', '"', "```", "`"].map((mark) => quoted(mark, { multiline: true, fields: [scripts_command] })),
            characterLiteral,
            fieldBrackets,
        ],
    },
    {
        name: "Tcl",
        endings: [".tcl", ".tm", ".exp"],
        rules: () => [
            lineComment("#", { where: beginsCommand(";{"), spliced: true }),
            skipAfter("\\"),
            quoted('"', { multiline: true, where: afterSpace }),
        ],
    },
    {
        name: "AWK",
        endings: [".awk", ".gawk"],
        rules: () => [
            lineComment("#"),
            quoted('"'),
            slashRegex({ before: new Set(["return", "in", "print"]), classes: true, lines: true }),
        ],
    },
    {
        name: "Vim script",
        endings: [".vim", ".vimrc", "vimrc", ".gvimrc"],
        rules: () => [
            lineComment('"', { where: atLineStart }),
            // Vim's newer script has `#`.
            lineComment("#", { where: (reader, at) => atLineStart(reader, at) && reader.bytes[at + 1] === 0x20 }),
            ...heredocs("<<", { indent: "any", spaced: true, words: ["trim", "eval"] }),
        ],
    },
    {
        name: "Visual Basic",
        endings: [".vb", ".vbs", ".bas", ".cls", ".frm"],
        rules: () => [
            lineComment("'"),
            wordComment("rem", beginsCommand(":")),
            quoted('"', { escape: "", doubled: true }),
        ],
    },
    {
        name: "Nim",
        endings: [".nim", ".nims", ".nimble"],
        rules: () => [
            blockComment("#[", "]#", { nests: "always" }),
            blockComment("##[", "]##", { nests: "always" }),
            lineComment("#"),
            quoted('"""', { escape: "", multiline: true }),
            quoted('r"', { close: '"', escape: "", doubled: true, where: notInWord }),
            quoted('"'),
            characterLiteral,
        ],
    },
    {
        name: "Gherkin",
        endings: [".feature"],
        rules: () => [
            quoted('"""', { multiline: true, where: atLineStart }),
            lineComment("#", { where: atLineStart }),
        ],
    },
    {
        name: "Robot Framework",
        endings: [".robot", ".resource"],
        rules: () => [lineComment("#", { where: beginsCell })],
    },
    { name: "Nginx and Caddy", endings: ["nginx.conf", ".nginx", "Caddyfile"], rules: wordHashes },
    {
        name: "Terraform and HCL",
        endings: [".tf", ".tfvars", ".hcl", ".nomad", ".tofu"],
        rules: () => [
            lineComment("#"),
            lineComment("//"),
            blockComment("/*", "*/"),
            quoted('"', { fields: [dollarBraces, { mark: "%{", open: "{", close: "}" }] }),
            ...heredocs("<<", { signs: "-", indent: "any" }),
            fieldBrackets,
        ],
    },
];
/** A cell of a table: at the line's start, or behind two spaces or a tab. */
function beginsCell(...[reader, at]) {
    const { bytes } = reader;
    return (atLineStart(reader, at) || bytes[at - 1] === 0x09 || (bytes[at - 1] === 0x20 && bytes[at - 2] === 0x20));
}
function wordHashes() {
    return [
        lineComment("#", { where: afterSpace }),
        quoted('"', { multiline: true }),
        quoted("'", { multiline: true }),
    ];
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/languages.js





/** Every language whose comments are read by the table; Python and what looks like it has a scanner of its own. */
const languages = [...cFamily, ...scripts, ...functional, ...data, ...markup];
/** The ends of the base names of files that consist of Python's tokens, as in {@link Language.endings}. */
const pythonEndings = [
    ...[
        ".py",
        ".pyi",
        ".pyw",
        ".pyx",
        ".pxd",
        ".pxi",
        ".bzl",
        ".star",
        ".bazel",
        "BUILD",
        "WORKSPACE",
        "Tiltfile",
    ],
    ...[
        "SConstruct",
        "SConscript",
        "wscript",
        "Snakefile",
        ".smk",
        ".sage",
        ".gyp",
        ".gypi",
        "BUCK",
        "master.cfg",
    ],
];

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/file-names.js

const byEnding = new Map();
const byBeginning = new Map();
for (const ending of pythonEndings)
    byEnding.set(ending, "python");
for (const language of languages) {
    for (const ending of language.endings)
        byEnding.set(ending, language);
    for (const beginning of language.beginnings ?? [])
        byBeginning.set(beginning, language);
}
const longestEnding = Math.max(...[...byEnding.keys()].map(({ length }) => length));
/** What language a file is in, by its base name alone; `undefined` where that is not known. */
function languageOf(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    for (let at = Math.max(0, name.length - longestEnding); at < name.length; at++) {
        const language = byEnding.get(name.slice(at));
        if (language === undefined || !isPart(name, at))
            continue;
        return language === "python" || !language.template ? language : withText(language, name.slice(0, at));
    }
    const end = /(?<=.)[._-]/.exec(name)?.index;
    return end === undefined ? undefined : byBeginning.get(name.slice(0, end));
}
/** A template together with the language of the text that it makes, if its name says one. */
function withText(template, name) {
    const text = languageOf(name);
    if (text === undefined || text === "python")
        return template;
    return { ...template, rules: () => [...template.rules(), ...text.rules()] };
}
/** An extension stands anywhere; a name stands alone or as the last part of one. */
function isPart(name, at) {
    return at === 0 || name[at] === "." || /[._-]/.test(name[at - 1] ?? "");
}
/**
 * Globs (as `compileGlobs` of `@pawl/gate` has them) for all files whose comments can be read. They hold some others too,
 * which `readComments` does not know.
 */
const commentGlobs = [
    ...[...byEnding.keys()].map((ending) => `**/*${ending}`),
    ...[...byBeginning.keys()].map((beginning) => `**/${beginning}*`),
];

// EXTERNAL MODULE: ./build/packages/parser/src/encoding.js
var encoding = __nccwpck_require__(8362);
;// CONCATENATED MODULE: ./build/packages/parser/src/comments/comment-spans.js
/** Collects comments in the order in which they stand. */
class CommentSpans {
    spans = [];
    add(span) {
        this.spans.push(span);
    }
    [Symbol.iterator]() {
        return this.spans[Symbol.iterator]();
    }
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/code-reader.js



/** How many times its own length a file may cost in vain. */
const patience = 20;
/** Goes through code by the rules of its language and takes down the comments. Linear in the length; never throws. */
class CodeReader {
    /** The code ends where these end. */
    bytes;
    start;
    spans;
    rules;
    fields = [];
    /** Bytes that may still be looked at for ends that are not there. */
    patience;
    /** Texts that are known not to stand behind the place where they were last looked for. */
    absent = new Set();
    commentEnd = -1;
    codeBeforeComment = -1;
    constructor(bytes, start, rules, spans = new CommentSpans()) {
        this.bytes = bytes;
        this.start = start;
        this.rules = rules;
        this.spans = spans;
        this.patience = (bytes.length - start) * patience;
    }
    /** Reads from `from` to the end. */
    run(from) {
        const { bytes } = this;
        const { length } = bytes;
        let at = from;
        while (at < length) {
            // Anew each time: a rule may have changed them.
            const rules = this.rules[bytes[at] ?? 0];
            if (rules === undefined) {
                at++;
                continue;
            }
            let next = -1;
            for (let index = 0; index < rules.length && next < 0; index++)
                next = rules[index]?.read(this, at) ?? -1;
            at = next < 0 ? at + 1 : next;
        }
    }
    /** Reads a part by the rules of another language. */
    runWithin(rules, from, to) {
        new CodeReader(this.bytes.subarray(0, to), from, rules, this.spans).run(from);
    }
    /** Goes on by other rules. */
    use(rules) {
        this.rules = rules;
    }
    /** Takes down a comment whose text stands at [start, end) and that ends at `after`. */
    comment(mark, start, end, after, starred = false) {
        this.codeBeforeComment = this.codeBefore(mark);
        this.commentEnd = after;
        this.spans.add({ mark, start: Math.min(start, end), end, starred });
    }
    /** The offset of the last byte of code before `at`, comments and white space left out; -1 where there is none. */
    codeBefore(at) {
        const { bytes, start } = this;
        let before = at - 1;
        while (before >= start && isSpace(bytes[before] ?? 0)) {
            if (before + 1 === this.commentEnd)
                return this.codeBeforeComment;
            before--;
        }
        if (before < start)
            return -1;
        return before + 1 === this.commentEnd ? this.codeBeforeComment : before;
    }
    /** The offset of the first such text at or behind `from`, or -1. */
    find(text, from) {
        if (this.patience < 0 || this.absent.has(text))
            return -1;
        const found = this.bytes.indexOf(text, from, "latin1");
        if (found < 0) {
            this.absent.add(text);
            this.inVain(from, this.bytes.length);
        }
        return found;
    }
    /** Reckons up a look at [from, to) that found nothing. */
    inVain(from, to) {
        this.patience -= to - from;
    }
    /** True once so much was looked at in vain that nothing should be tried any more that may fail. */
    get isTired() {
        return this.patience < 0;
    }
    /** Begins code within a string, from `at` on. */
    enter(field) {
        this.fields.push({ ...field, depth: 0 });
    }
    /** What the innermost field is; empty outside of all. */
    get within() {
        return this.fields.at(-1)?.kind ?? "";
    }
    /** Takes note of the bracket at `at`; the offset behind it, or behind the string's rest where it ends a field. */
    bracket(at) {
        const field = this.fields.at(-1);
        if (field === undefined)
            return at + 1;
        const byte = (0,src_bytes/* byteAt */.aL)(this.bytes, at);
        if (byte === field.close) {
            if (field.depth === 0) {
                this.fields.pop();
                return field.resume(at + 1);
            }
            field.depth--;
        }
        else if (byte === field.open)
            field.depth++;
        return at + 1;
    }
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/line-cursor.js

/** Walks once through a file's bytes (UTF-8) and knows the line and the column where it stands. */
class LineCursor {
    /** 1-based. */
    line = 1;
    /** 1-based, in UTF-16 units. */
    column = 1;
    /** The offset of the line's first byte. */
    lineStart;
    bytes;
    at;
    constructor(bytes, start) {
        this.bytes = bytes;
        this.at = start;
        this.lineStart = start;
    }
    /** Moves on to an offset; it never goes back. */
    moveTo(offset) {
        const { bytes } = this;
        while (this.at < offset) {
            const byte = bytes[this.at] ?? 0;
            if ((0,src_bytes/* isNewline */.Z9)(byte)) {
                this.at = (0,src_bytes/* afterNewline */.Nn)(bytes, this.at);
                this.lineStart = this.at;
                this.line++;
                this.column = 1;
            }
            else {
                // Of a character of several bytes the first counts, twice where it stands for two units.
                if ((byte & 0xc0) !== 0x80)
                    this.column += byte >= 0xf0 ? 2 : 1;
                this.at++;
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/comment-lines.js


/**
 * The comments at `spans`, line by line.
 * @param bytes UTF-8.
 * @param start where the first line begins, behind a byte order mark.
 */
function commentLines(bytes, start, spans) {
    const cursor = new LineCursor(bytes, start);
    const found = [];
    let block = 0;
    for (const span of spans) {
        const { mark, end, starred } = span;
        cursor.moveTo(mark);
        const own = standsAlone(bytes, cursor.lineStart, mark);
        const indent = cursor.column;
        cursor.moveTo(span.start);
        // A mark may end on a later line than it begins: what stands between is no text.
        let from = span.start;
        let to = lineEndWithin(bytes, from, end);
        const first = (0,src_bytes/* textOf */.b6)(bytes, from, to).trimEnd();
        found.push({ line: cursor.line, column: cursor.column, text: first, own, block, indent });
        while (to < end) {
            from = (0,src_bytes/* afterNewline */.Nn)(bytes, to);
            if (from > end)
                break;
            to = lineEndWithin(bytes, from, end);
            if (starred)
                from = afterStars(bytes, from, to);
            cursor.moveTo(from);
            const { line, column } = cursor;
            const text = (0,src_bytes/* textOf */.b6)(bytes, from, to).trimEnd();
            const blank = text.length - text.trimStart().length;
            found.push({ line, column, text, own: true, block, indent: column + blank });
        }
        block++;
    }
    return found;
}
/** Looks no further than `end`: many comments may stand on one long line. */
function lineEndWithin(bytes, from, end) {
    let at = from;
    while (at < end && !(0,src_bytes/* isNewline */.Z9)(bytes[at]))
        at++;
    return at;
}
function standsAlone(bytes, lineStart, mark) {
    let at = mark;
    while (at > lineStart && isBlank(bytes[at - 1] ?? 0))
        at--;
    return at === lineStart;
}
/** Behind the star that decorates a line, or the row of stars that stands alone; `from` where there is none. */
function afterStars(bytes, from, to) {
    let at = from;
    while (at < to && isBlank(bytes[at] ?? 0))
        at++;
    const first = at;
    while (at < to && bytes[at] === src_bytes/* Byte */.x5.star)
        at++;
    const isRow = at === to || isBlank((0,src_bytes/* byteAt */.aL)(bytes, at));
    if (at === first || (at > first + 1 && !isRow))
        return from;
    return at;
}
function isBlank(byte) {
    return byte === src_bytes/* Byte */.x5.space || byte === src_bytes/* Byte */.x5.tab || byte === src_bytes/* Byte */.x5.formFeed || byte === 0x0b;
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comments/read-comments.js








/**
 * The comments of a file, line by line in order; `undefined` where nothing is known of its syntax, which its base name
 * decides. A binary file has none. Never throws; linear in the file's length. What is within strings is no comment, nor is
 * documentation in strings. Encodings are those of `decodePython` for Python; elsewhere UTF-8, UTF-16 or Latin-1.
 */
function readComments(file) {
    const language = languageOf(file.path);
    if (language === undefined)
        return undefined;
    if (language === "python")
        return pythonComments(file);
    const { bytes, start } = (0,encoding/* decodeText */.g)(file.bytes);
    if ((0,src_bytes/* asBuffer */.bS)(bytes).includes(0))
        return [];
    const code = withLineFeeds((0,src_bytes/* asBuffer */.bS)(bytes));
    const reader = new CodeReader(code, start, dispatch(language.rules()));
    reader.run(start);
    return commentLines(code, start, reader.spans);
}
/** Where carriage returns alone end the lines, line feeds in their place: rules that look for a line's end find those. */
function withLineFeeds(bytes) {
    if (!bytes.includes(src_bytes/* Byte */.x5.carriageReturn) || bytes.includes(src_bytes/* Byte */.x5.lineFeed))
        return bytes;
    return external_node_buffer_.Buffer.from(bytes.map((byte) => (byte === src_bytes/* Byte */.x5.carriageReturn ? src_bytes/* Byte */.x5.lineFeed : byte)));
}
function pythonComments(file) {
    const source = (0,src_source/* readPython */.Z)(file);
    if ((0,src_bytes/* asBuffer */.bS)(source.bytes).includes(0))
        return [];
    return source.comments().map(({ line, column, text, standalone }, block) => {
        let marks = 0;
        while (text.charCodeAt(marks) === src_bytes/* Byte */.x5.hash)
            marks++;
        return {
            line,
            column: column + marks,
            text: text.slice(marks).trimEnd(),
            own: standalone,
            block,
            indent: column,
        };
    });
}

;// CONCATENATED MODULE: ./build/actions/todo-to-issues/src/docstrings.js

/** The lines of the docstrings of a Python file: strings that begin a module, a class or a function. */
function docstringLines(source) {
    const { scan, outline } = source;
    const found = [];
    for (let index = 0; index < scan.starts.length; index++) {
        const token = source.tokens(scan.starts.at(index), scan.ends.at(index));
        if (!token.next() || token.kind !== tokens/* Kind */.b8.string)
            continue;
        const { start, end } = token;
        if (token.next() || !beginsBody(index))
            continue;
        const inside = insideOf(source.text(start, end));
        if (inside === undefined)
            continue;
        const { line, column } = source.place(start, start);
        for (const [below, whole] of inside.text.split(/\r\n|\n|\r/).entries()) {
            const from = below === 0 ? column + inside.from : 1;
            const text = whole.trimEnd();
            found.push({
                line: line + below,
                column: from,
                text,
                own: true,
                indent: from + text.length - text.trimStart().length,
                // Comments count their blocks up from 0.
                block: -1 - index,
            });
        }
    }
    return found;
    function beginsBody(index) {
        if (index === 0)
            return true;
        const { indents } = scan;
        const word = indents.at(index) > indents.at(index - 1) ? outline.header(index - 1)?.word : undefined;
        return word === "def" || word === "class";
    }
}
/** What stands between the quotes; `undefined` for bytes and strings with fields, which document nothing. */
function insideOf(literal) {
    const [opening, quotes = ""] = /^[ru]?("""|'''|"|')/i.exec(literal) ?? [];
    if (opening === undefined)
        return undefined;
    const closed = literal.length >= opening.length + quotes.length && literal.endsWith(quotes);
    return {
        from: opening.length,
        text: literal.slice(opening.length, closed ? -quotes.length : literal.length),
    };
}

;// CONCATENATED MODULE: ./build/actions/todo-to-issues/src/comment-line.js
/** How the comments begin that are read by tools. */
const forTools = "(?:noqa|nosec|nolint|NOSONAR|pylint|type\\s*:|pawl\\s*:|ruff\\s*:|flake8\\s*:|pyright\\s*:|mypy\\s*:|pyre-|fmt\\s*:|isort\\s*:|yapf\\s*:|pragma\\s*:|eslint|prettier|tslint|@ts-|istanbul)";
const directive = new RegExp(`^\\s*${forTools}`);
const laterDirective = new RegExp(`\\s(?:#|//)\\s*${forTools}`, "g");
/** What begins a new part of a documentation comment. */
const field = /^\s*[@:\\](?:params?|returns?|rtype|raises?|throws|see|author|since|deprecated|version|type)\b/;
/** The offsets at which comments for tools begin within a comment, in order. */
function laterDirectives(text) {
    return text.includes("#") || text.includes("//")
        ? Array.from(text.matchAll(laterDirective), ({ index }) => index)
        : [];
}
/** The text up to the first comment for a tool within it. */
function withoutDirective(text) {
    return text.slice(0, laterDirectives(text)[0]).trimEnd();
}
/** Whether a line goes on with what somebody says: it is neither blank nor a rule of dashes nor for a tool. */
function isProse(text) {
    return /[\p{L}\p{N}]/u.test(text) && !directive.test(text) && !field.test(text);
}
/** The column of the first character that is no white space. */
function textColumn({ column, text }) {
    return column + text.length - text.trimStart().length;
}

;// CONCATENATED MODULE: ./build/actions/todo-to-issues/src/marker.js
/** Words of prose and of code as well: at the start of a comment alone they say nothing. */
const wantMark = new Set(["HACK", "BUG"]);
/** As far before a word as anything is looked at. */
const longestLead = 60;
/** Bullets, numbers, comment marks, brackets: what may stand between the start of a comment and its word. */
const lead = /^(?:[\s\-*+>•·–—@!?:;#/|=~([<).…]|\d{1,3}[.):])*$/;
/** A comment that begins within another: `# type: ignore  # TODO`. */
const nestedMark = /\s(?:#+|\/\/+)[!:]?\s*@?$/;
/** Before a word that stands anywhere: a letter or digit, or what makes it a part of a path, a name, a string. */
const joinsBefore = /[\p{Lu}\p{Ll}\p{Lt}\p{Nd}_./\\'"`@#$%&=<+-]$/u;
const wordCharacter = /^[\p{Lu}\p{Ll}\p{Lt}\p{Nd}_]/u;
/** Behind a word that begins a comment: what makes it a name, a string, an assignment. */
const joinsBehind = /^(?:[\p{Lu}\p{Ll}\p{Lt}\p{Nd}_'"`$%&\\^=+’]|\/(?!\p{Lu}{2,12}[:(\s])[\p{Lu}\p{Ll}\p{Lt}\p{Nd}_]|[-.][\p{Lu}\p{Ll}\p{Lt}\p{Nd}_]|\s+[-+*/|&]?=\s)/u;
/** A word of somebody's own beside the marker: `TODO/MAYBE: text`. */
const otherWord = /^\/\p{Lu}{2,12}(?=[:(\s])/u;
/** Words that make a marker a thing that a sentence speaks of: `see the TODO(ann) below`. */
const speaksOf = /(?<![\p{L}])(?:an?|the|this|that|these|those|see|each|every|any|as)\s+$/iu;
/** The number of a bug behind the word: `BUG: 1694530`. */
const numbered = /^[:：(（]?\s*#?\d/;
const colon = /^(?::(?![:=]|\/\/)|：)/;
const marker_openParen = /^(?:\((?!\))|（(?!）))/;
const scopeMark = /^(?:::[\p{L}\p{N}_]|:\/\/|:=)/u;
/** What may stand between two words that are one marker. */
const between = /^(?:\s*[/|,&+]\s*|\s+-?\s*|-)$/;
const betweenWithColon = /^:\s*$/;
/** The markers in a line of comment text, in order: the words are found as they are written, case included. */
function markersIn(text, words) {
    const candidates = candidatesIn(text, words);
    const found = [];
    for (let index = 0; index < candidates.length; index++) {
        const candidate = candidates[index];
        if (candidate === undefined || !isMarker(text, candidate, candidates[index + 1]))
            continue;
        let { end } = candidate;
        for (let next = candidates[index + 1]; next !== undefined; next = candidates[index + 1]) {
            if (!isSame(text, end, next))
                break;
            end = next.end;
            index++;
        }
        end += otherWord.exec(text.slice(end, end + 16))?.[0].length ?? 0;
        found.push({ ...candidate, end });
    }
    return found;
}
/** Where the words occur as words of their own; of two that begin at one place the longer. */
function candidatesIn(text, words) {
    const found = [];
    for (const word of words) {
        for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
            const end = start + word.length;
            if (start > 0 && wordCharacter.test(text.charAt(start - 1)))
                continue;
            if (!wordCharacter.test(text.charAt(end)))
                found.push({ word, start, end });
        }
    }
    if (found.length < 2)
        return found;
    const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
    return sorted.filter(({ start }, index) => start >= (sorted[index - 1]?.end ?? 0));
}
function isMarker(text, candidate, next) {
    const { word, start, end } = candidate;
    const before = text.slice(Math.max(0, start - longestLead), start);
    const begins = (start <= longestLead && lead.test(before)) || nestedMark.test(before);
    if (begins && next !== undefined && isSame(text, end, next)) {
        return !wantMark.has(word) || isMarked(text, next.end);
    }
    const behind = text.slice(end, end + 16);
    if (wantMark.has(word) && numbered.test(behind))
        return false;
    if (isMarked(text, end)) {
        return begins || !(joinsBefore.test(before) || (/^[(（]/.test(behind) && speaksOf.test(before)));
    }
    return begins && !wantMark.has(word) && !joinsBehind.test(behind) && !scopeMark.test(behind);
}
/** Whether a colon or a parenthesis with something in it stands directly behind. */
function isMarked(text, end) {
    const behind = text.slice(end, end + 3);
    return colon.test(behind) || marker_openParen.test(behind);
}
/** Whether a word is one marker with the one that ends at `end`: `TODO/FIXME`, `TODO FIXME:`, `TODO: XXX: …`. */
function isSame(text, end, next) {
    if (next.start - end > 4)
        return false;
    const gap = text.slice(end, next.start);
    if (betweenWithColon.test(gap))
        return isMarked(text, next.end);
    return between.test(gap) && !joinsBehind.test(text.slice(next.end, next.end + 16));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/actions/todo-to-issues/src/ticket.js
/** What looks like the key of a project and is the name of a standard, an encoding, an algorithm, a licence. */
const noProject = /^(?:AES|AGPL|ANSI|ARM|ASCII|BASE|BCP|CP|CRC|CVE|CWE|ECMA|EN|FIPS|GPL|GPT|HTTP|IEC|IEEE|IPV|ISO|LGPL|MD|OWASP|PEP|PY|Q|RFC|RSA|SHA|SSL|TLS|TS|UCS|USB|UTF|WIN|X|XX+)\d*$/;
const ticket_link = /https?:\/\/[^\s<>"'`)\]}|]+/gi;
const onGitHub = /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+\/[\w.-]+)\/(?:issues|pull)\/(\d{1,9})\b/i;
/** `#12`, `owner/repo#12`, `issue#12`, `GH-12`, and the short forms of some big trackers: `bpo-1234`, `b/1234`, `crbug.com/12`. */
const ticket_reference = /(?<![\w&/.#-])(?:(?:([\w.-]{1,100}\/[\w.-]{1,100})|issues?|bug|pr|ticket)?#([1-9]\d{0,8})|gh-([1-9]\d{0,8})|(bpo-\d{3,9}|b\/\d{4,12}|crbug(?:\.com)?\/\d{1,12}))(?!\w|[.-]\d)/gi;
/** `ABC-12`, as Jira and others name theirs. */
const inProject = /(?<![\w./#-])([A-Z][A-Z0-9_]{1,9})-[1-9]\d{0,8}(?!\w|[.-]\d)/g;
/** As much of one ticket's name, and as many of them, as are kept. */
const longest = 200;
const most = 20;
/**
 * The tickets that a text names, each once, in the order of their kinds: `#12` for an issue of the repository itself,
 * `owner/repo#12`, `ABC-12`, and any link, which is taken for one. `rest` is the text without them.
 */
function ticketsIn(text) {
    const found = new Set();
    const add = (ticket) => {
        if (found.size < most)
            found.add(ticket.slice(0, longest));
        return " ";
    };
    const rest = text
        .replace(ticket_link, (url) => add(ofLink(url)))
        .replace(ticket_reference, (whole, repository, number, ghNumber) => {
        const own = number ?? ghNumber;
        return add(own === undefined ? whole : `${repository ?? ""}#${own}`);
    })
        .replace(inProject, (whole, key) => (noProject.test(key) ? whole : add(whole)));
    return { tickets: [...found], rest };
}
function ofLink(url) {
    const [, repository, number] = onGitHub.exec(url) ?? [];
    return repository === undefined || number === undefined
        ? url.replace(/[.,;:!?]+$/, "")
        : `${repository}#${number}`;
}
/** The number of a ticket that is an issue of the repository itself; `undefined` for any other. */
function ownNumber(ticket) {
    const [, number] = /^#(\d+)$/.exec(ticket) ?? [];
    return number === undefined ? undefined : Number(number);
}

;// CONCATENATED MODULE: ./build/actions/todo-to-issues/src/head.js

/** As much of a line as a head may take. */
const longestHead = 300;
const mostOwners = 10;
const opening = /^\s*[([（]/;
/** A ticket, a person or a priority that a colon or dash follows: `TODO #12: …`, `TODO @ann: …`, `TODO P1 - …`. */
const head_bare = /^\s*(?:@?[\w./#+-]{1,100})(?=\s*(?:[:：]\s|[:：]?$|\s[-–—]\s))/;
/** Closing marks of what stands around the word, then what parts it from the text. */
const separator = /^[\s)\]}>*）]*(?:[:：!]+|[-–—]+>?(?=\s|$)|[?,;.…]+(?=\s|$))?(?:[*_]+(?=\s))?\s*/;
/** Reads what follows a marker word: brackets with names, tickets, dates, priorities, up to where the text begins. */
function readHead(text, from) {
    let at = from;
    const tickets = [];
    const owners = [];
    const dates = [];
    for (let group = groupAt(text, at); group !== undefined; group = groupAt(text, at)) {
        at = group.end;
        tickets.push(...group.tickets);
        owners.push(...group.owners);
        if (group.date !== undefined)
            dates.push(group.date);
    }
    at += separator.exec(text.slice(at, at + longestHead))?.[0].length ?? 0;
    return { tickets, owners, date: dates.sort()[0], end: at };
}
function groupAt(text, at) {
    const rest = text.slice(at, at + longestHead);
    const open = opening.exec(rest)?.[0];
    if (open === undefined) {
        const item = head_bare.exec(rest)?.[0];
        if (item === undefined || !/[#@]|[A-Z]-\d|^\s*P\d$/.test(item))
            return undefined;
        const { isWhole, ...named } = readItems(item);
        return isWhole ? { ...named, end: at + item.length } : undefined;
    }
    const close = closingOf(rest, open.length - 1);
    if (close < 0)
        return undefined;
    const { isWhole, ...named } = readItems(rest.slice(open.length, close));
    // With white space before it, a bracket may as well begin a sentence.
    const isApart = open.length > 1 && !/^\s*[:：]/.test(rest.slice(close + 1));
    return isApart && !isWhole ? undefined : { ...named, end: at + close + 1 };
}
/** The offset of the bracket that closes the one at `open`; -1 where none does. */
function closingOf(text, open) {
    const opens = text.charAt(open);
    const closes = opens === "(" ? ")" : opens === "[" ? "]" : "）";
    let depth = 0;
    for (let at = open; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === opens)
            depth++;
        else if (character === closes && --depth === 0)
            return at;
    }
    return -1;
}
const day = /(?<![\w-])(\d{4})-(\d\d)-(\d\d)(?![\w-])/g;
const preposition = /^(?:(?:by|until|till|due|before|after|on|expires?|see|issue|ticket|bug|owner|assigned to|assignees?)\b[\s:=]*)+/i;
const noName = /^(?:!.*|p\d|v?\d[\w.]*|)$/i;
const head_name = /^@?[\p{L}_][\p{L}\p{N}_.+-]{0,60}(?:@[\p{L}\p{N}.-]{0,60})?$/u;
const fullName = /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){1,2}$/u;
/** `isWhole`: nothing in the brackets but what could be understood. */
function readItems(content) {
    const { tickets, rest } = ticketsIn(content);
    const dates = [];
    const others = rest.replace(day, (whole, year, month, date) => {
        if (!isDay(Number(year), Number(month), Number(date)))
            return whole;
        dates.push(whole);
        return " ";
    });
    const owners = [];
    let isWhole = true;
    for (const part of others.split(/[,;|/&]|\band\b/)) {
        const item = part.trim().replace(preposition, "").trim();
        if (noName.test(item))
            continue;
        if (!head_name.test(item) && !fullName.test(item))
            isWhole = false;
        else if (owners.length < mostOwners)
            owners.push(item.replace(/^@|@$/g, ""));
    }
    return { tickets, owners, date: dates.sort()[0], isWhole };
}
function isDay(year, month, day) {
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

;// CONCATENATED MODULE: ./build/actions/todo-to-issues/src/todo-of.js




/** As much of a text as is kept; its digest is of all of it. */
const longestText = 2_000;
/** Lines below a TODO that are read by tools that file issues. */
const setting = /^\s*(?:(assignees?)|labels?|milestone):\s*(\S.*)$/i;
/**
 * The TODO of a marker in a comment line.
 * @param limit where the next marker or a comment for a tool begins on the line.
 * @param more the lines below that belong to it.
 */
function todoOf(first, { word, start, end }, limit, more) {
    const own = limit < first.text.length ? withoutMark(first.text.slice(start, limit)) : first.text.slice(start);
    const head = readHead(own, end - start);
    const settings = more.map(({ text }) => setting.exec(text));
    const lines = more.flatMap(({ text }, index) => (settings[index] === null ? [proseOf(text)] : []));
    const said = [own.slice(head.end), ...lines].join(" ").replace(/\s+/g, " ").trim();
    const whole = first.text.charAt(start - 1) === "(" ? withoutClosing(said) : said;
    const text = cutText(whole, longestText);
    const assigned = settings.flatMap((each) => (each?.[1] === undefined ? [] : namesIn(each[2] ?? "")));
    const last = more.at(-1);
    return {
        word,
        line: first.line,
        column: first.column + start,
        endLine: last?.line ?? first.line,
        endColumn: last === undefined
            ? first.column + start + Math.max(own.length, end - start)
            : last.column + withoutDirective(last.text).length,
        // Who does it and by when is no part of what has to be done, unless that is all that is said.
        code: digest(`${word}\0${whole === "" ? own.slice(end - start).trim() : whole}`),
        text,
        tickets: head.tickets.length > 0 ? head.tickets : ticketsOf(text),
        owners: [...head.owners, ...assigned, ...mentioned(text)].slice(0, 10),
        date: head.date,
    };
}
/** What a line says, without a second mark before it and a comment for a tool behind it. */
function proseOf(line) {
    return withoutDirective(line).replace(/^\s*(?:#|\/\/)+/, "");
}
/** Text without the parenthesis that closes one from before it. */
function withoutClosing(text) {
    return /^[^()]*\)\.?$/.test(text) ? text.replace(/\)\.?$/, "") : text;
}
/** Text without the mark of a further comment at its end. */
function withoutMark(text) {
    let end = text.length;
    while (end > 0 && /[\s#/@]/.test(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}
/** The tickets that a text begins with; where it begins with none, all that it names. */
function ticketsOf(text) {
    const begin = /^(?:[\w./-]*#\d+|[A-Z][A-Z0-9_]+-\d+|https?:\S+)(?=[\s,:;.)]|$)/i.exec(text)?.[0];
    const leading = begin === undefined ? [] : ticketsIn(begin).tickets;
    return leading.length > 0 ? leading : ticketsIn(text).tickets;
}
/** `TODO: @ann …` */
function mentioned(text) {
    return /^@[\w.-]{1,60}/.exec(text)?.map((name) => name.slice(1)) ?? [];
}
function namesIn(list) {
    return list
        .slice(0, longestText)
        .split(",")
        .map((name) => name.trim().replace(/^@/, "").slice(0, 60))
        .filter((name) => name !== "");
}
/** The text up to a length, no character cut in two. */
function cutText(text, length) {
    if (text.length <= length)
        return text;
    return text.slice(0, /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length);
}
function digest(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16);
}

;// CONCATENATED MODULE: ./build/actions/todo-to-issues/src/read-todos.js



/**
 * The TODOs in the comments of a file, in order, all but what encloses them. A line that follows belongs to one until a
 * line without text, a mark or a text further to the left, or the next marker.
 */
function readTodos(comments, words) {
    const found = [];
    for (const [index, first] of comments.entries()) {
        const markers = markersIn(first.text, words);
        if (markers.length === 0)
            continue;
        const directives = laterDirectives(first.text);
        let passed = 0;
        for (const [item, marker] of markers.entries()) {
            const next = markers[item + 1];
            while ((directives[passed] ?? marker.end) < marker.end)
                passed++;
            const limit = Math.min(directives[passed] ?? first.text.length, next?.start ?? first.text.length);
            const more = next === undefined ? following(comments, index, marker, words) : [];
            found.push(todoOf(first, marker, limit, more));
        }
    }
    return found;
}
/** The comment lines below that belong to the last marker of a line. */
function following(comments, index, marker, words) {
    const first = comments[index];
    const found = [];
    if (first === undefined)
        return found;
    // A block's first line stands behind its opening mark: how far it is indented says nothing of the others.
    const opensBlock = comments[index - 1]?.block !== first.block && comments[index + 1]?.block === first.block;
    const isNested = /^\s*(?:#|\/\/)/.test(first.text.slice(0, marker.start));
    let least = opensBlock ? 0 : textColumn(first) + (isListed(first.text, marker) ? 1 : 0);
    for (let next = index + 1;; next++) {
        const line = comments[next];
        if (line === undefined || line.line !== first.line + next - index || !line.own)
            return found;
        if (line.block !== first.block && line.column !== first.column)
            return found;
        if (textColumn(line) < least || !isProse(line.text))
            return found;
        if (isNested && !/^\s*(?:#|\/\/)/.test(line.text))
            return found;
        if (markersIn(line.text, words).length > 0)
            return found;
        least ||= textColumn(line);
        found.push(line);
    }
}
/** Whether the marker is the word of a list's item: what is no deeper than its bullet is another item. */
function isListed(text, { start }) {
    return /^\s*(?:[-*+•·]|\(?\d{1,3}[.):])\s/.test(text.slice(0, start));
}

;// CONCATENATED MODULE: ./build/actions/todo-to-issues/src/todo.js
/** The row of a TODO. */
function todo_toRow(todo) {
    const { word, line, column, endLine, endColumn, scope, code, text, tickets, owners, date } = todo;
    const rare = {
        ...(tickets.length > 0 && { tickets }),
        ...(owners.length > 0 && { owners }),
        ...(date !== undefined && { date }),
    };
    return [word, line, column, endLine, endColumn, scope, code, text, rare];
}
/** The TODO of a row. */
function todo_fromRow(row) {
    const [word, line, column, endLine, endColumn, scope, code, text, rare] = row;
    const { tickets = [], owners = [], date } = rare;
    return { word, line, column, endLine, endColumn, scope, code, text, tickets, owners, date };
}

;// CONCATENATED MODULE: ./build/actions/todo-to-issues/src/collect.js





/** The TODOs of a file; `undefined` where it has none. Never throws for anything in the file. */
function collectTodos(file, options) {
    const { words } = options;
    if (!collect_mayHold(file, words))
        return undefined;
    const isPython = /\.py[iw]?$/.test(file.path);
    const todos = [...readTodos(readComments(file) ?? [], words)];
    if (isPython && options.docstrings) {
        todos.push(...readTodos(docstringLines((0,src_source/* readPython */.Z)(file)), words));
        todos.sort((a, b) => a.line - b.line || a.column - b.column);
    }
    if (todos.length === 0)
        return undefined;
    const scopes = isPython ? (0,src_source/* readPython */.Z)(file).commentScopes() : undefined;
    return todos.map((todo) => todo_toRow({ ...todo, scope: scopes?.at(todo.line) ?? "<module>" }));
}
/** A look at the raw bytes that costs next to nothing; a file in an encoding of two bytes is always looked into. */
function collect_mayHold({ bytes }, words) {
    if (bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0)
        return true;
    const buffer = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return words.some((word) => buffer.includes(word));
}

;// CONCATENATED MODULE: ./build/actions/todo-to-issues/src/messages.js

/** As much of a text as a message shows. */
const longestShown = 120;
/** The TODO as messages begin with it: in code quotes, which nothing in it can end. */
function shown({ word, text }) {
    const whole = text === "" ? word : `${word}: ${text}`;
    const start = cutText(whole, longestShown);
    const quoted = start === whole ? whole : `${start.trimEnd()}…`;
    return `\`${quoted.replaceAll("`", "'")}\``;
}
/** The first code quote of a message that {@link shown} began. */
function quotedIn(message) {
    return /^`([^`]*)`/.exec(message)?.[1] ?? message;
}
/** The change closes the issue that the TODO names. */
function leftBehind(todo, number) {
    return `${shown(todo)} is left behind by this change, which says that it closes \`#${number}\``;
}
/** The day that the TODO names is past. */
function expired(todo, date) {
    return `${shown(todo)} was due by ${date}`;
}
/** All issues that the TODO names are closed, or there are none of these numbers. */
function closedTickets(todo, closed, missing) {
    const stands = closed.length === 0
        ? `names ${ticketList(missing)}, which the issue tracker does not have`
        : `still stands, but ${ticketList(closed)} ${closed.length === 1 ? "is" : "are"} closed`;
    const others = missing.length > 0 && closed.length > 0 ? ` and there is no ${ticketList(missing)}` : "";
    return `${shown(todo)} ${stands}${others}`;
}
function ticketList(numbers) {
    return numbers.map((number) => `\`#${number}\``).join(", ");
}
/** The TODO names nothing that is required. */
function noTicket(todo, required) {
    return `${shown(todo)} names ${required === "ticket" ? "no ticket" : "neither an owner nor a ticket"}`;
}
/** The TODO stands. */
function stands(todo) {
    return `${shown(todo)} is still to be done`;
}

;// CONCATENATED MODULE: ./build/actions/todo-to-issues/src/rules.js
/** What linters call a comment of this kind. */
const twins = ["TD003", "FIX001", "FIX002", "FIX003", "FIX004", "T100", "T101", "T102", "W0511", "fixme"];
/** The rules, worst first: each TODO is reported under the first that applies. */
const src_rules_rules = {
    "todo-to-issues/left-behind": {
        severity: "error",
        needs: "closes",
        summary: "the change says that it closes the issue that a TODO names, and the TODO still stands",
        help: `A pull request that says \`closes #12\` leaves a \`TODO(#12)\` behind. Once it is merged, nobody comes back: the
issue is closed, and the comment names work that is done or was given up.

Do what it says, delete it, or let it name the issue that goes on with it:

\`\`\`python
# TODO(#31): the same for the tables of the archive
\`\`\`
`,
    },
    "todo-to-issues/expired": {
        severity: "error",
        summary: "the date that a TODO names is past",
        help: `\`TODO(2026-06-30)\` is a promise with a date: from the day after on it is reported. It is an error because whoever
wrote the date asked for one; a pull request fails only for those that it adds or touches, the others are known.

Do what it says, delete it, or agree on another date:

\`\`\`python
# TODO(ann, 2027-01-31): drop the old format
\`\`\`
`,
    },
    "todo-to-issues/closed-ticket": {
        severity: "warning",
        needs: "tickets",
        summary: "every issue that a TODO names is closed, or does not exist",
        help: `The issue is closed and the TODO still stands: either the work is done and the comment forgot, or the issue was closed
with work left. Runs that ask the issue tracker report it; on a pull request nothing is asked.

Delete the comment, reopen the issue, or name another one. A TODO that names several issues, or one of another tracker, is
fine while one of them may be open.
`,
    },
    "todo-to-issues/no-ticket": {
        severity: "warning",
        summary: "a TODO that names no ticket (`require` says what is wanted)",
        twins,
        help: `A TODO without a ticket is seen by whoever reads that line, and by nobody who plans. Name the issue, in any of these
forms:

\`\`\`python
# TODO(#12): read the file in pieces
# TODO: read the file in pieces, see owner/repo#12
# TODO(ABC-12): read the file in pieces
# TODO: https://github.com/owner/repo/issues/12 read the file in pieces
\`\`\`

With \`require: owner\` a name is enough, \`TODO(ann)\`; with \`require: none\` nothing is wanted.
`,
    },
    "todo-to-issues/todo": {
        severity: "notice",
        needs: "sweep",
        summary: "any other TODO that no ticket keeps track of; sweeps only",
        twins,
        help: `Work that a comment puts off and no ticket keeps track of. Pull requests never report it; a sweep does, so that it
can be filed and counted.
`,
    },
};

;// CONCATENATED MODULE: ./build/actions/todo-to-issues/src/gate.js








const gate_options = schemas/* strictObject */.rej({
    words: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^\S+$/, "expected a word"))
        .default(["TODO", "FIXME", "HACK", "XXX", "BUG"])
        .describe("the words that mark a TODO, as they are written; `HACK` and `BUG` count only directly before a colon or a parenthesis"),
    require: schemas/* enum */.k5n(["ticket", "owner", "none"])
        .default("ticket")
        .describe("what a TODO has to name: a `ticket` (an issue or a link), an `owner` (or a ticket), or nothing at all"),
    instructions: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe("names in the parentheses that make a TODO an instruction to a reader and no debt, in any case: `developer` for `TODO(developer): fill in your project`"),
    docstrings: schemas/* boolean */.zMY()
        .default(false)
        .describe("whether the docstrings of Python files are looked into, like comments"),
});
/** The gate for work that comments put off. */
const src_gate_gate = defineGate({
    name: "todo-to-issues",
    summary: "TODO comments name a ticket, are done in time, and go when their issue does",
    rules: src_rules_rules,
    options: gate_options,
    facts: {
        todos: {
            files: () => commentGlobs,
            depends: ["words", "docstrings"],
            collect: collectTodos,
        },
    },
    async *check(project, options) {
        const instructed = new Set(options.instructions.map((name) => name.toLowerCase()));
        const stats = { todos: 0, ticketed: 0, expired: 0, instructions: 0 };
        for (const [path, rows] of project.facts.todos) {
            for (const todo of rows.map(todo_fromRow)) {
                if (todo.owners.some((name) => instructed.has(name.toLowerCase()))) {
                    stats.instructions++;
                    continue;
                }
                stats.todos++;
                if (todo.tickets.length > 0)
                    stats.ticketed++;
                if (isExpired(todo, project.today))
                    stats.expired++;
                const said = await judge(todo, project, options);
                if (said === undefined)
                    continue;
                const { line, column, endLine, endColumn, scope, code } = todo;
                yield { ...said, at: { path, line, column, endLine, endColumn }, scope, code };
            }
        }
        return stats;
    },
    filing: {
        groupBy: "finding",
        unasked: true,
        rules: [
            "todo-to-issues/expired",
            "todo-to-issues/closed-ticket",
            "todo-to-issues/no-ticket",
            "todo-to-issues/todo",
        ],
        labels: ["todo"],
        title: ({ findings: [first] }) => (first === undefined ? "TODO" : quotedIn(first.message)),
        advice: [
            "A comment puts this work off. One of these settles it:",
            "",
            "- Do it, or find that it need not be done, and delete the comment: the next sweep closes this issue.",
            "- Plan it elsewhere: write that ticket into the comment, `TODO(#12)`, `TODO(ABC-12)` or a link.",
            "- Let it stand: close this issue as _not planned_, and it is not filed again while its text stays as it is.",
            "- In Python, say so in the code: `# pawl: allow[todo-to-issues] reason` on the comment's line or the line above.",
        ].join("\n"),
    },
});
/** The worst rule that applies to a TODO, with what is to be said. */
async function judge(todo, { closes, tickets, today, sweep }, { require }) {
    const numbers = todo.tickets.flatMap((ticket) => ownNumber(ticket) ?? []);
    const left = numbers.find((number) => closes?.has(number));
    if (left !== undefined) {
        return { rule: "todo-to-issues/left-behind", message: leftBehind(todo, left), byChange: true };
    }
    if (isExpired(todo, today)) {
        return { rule: "todo-to-issues/expired", message: expired(todo, todo.date) };
    }
    const over = tickets && numbers.length === todo.tickets.length ? await noneOpen(numbers, tickets) : undefined;
    if (over !== undefined) {
        return { rule: "todo-to-issues/closed-ticket", message: closedTickets(todo, over.closed, over.missing) };
    }
    if (todo.tickets.length > 0)
        return undefined;
    if (require === "ticket" || (require === "owner" && todo.owners.length === 0)) {
        return { rule: "todo-to-issues/no-ticket", message: noTicket(todo, require) };
    }
    return sweep ? { rule: "todo-to-issues/todo", message: stands(todo) } : undefined;
}
/** Whether the last day that the TODO names is past. */
function isExpired(todo, today) {
    return todo.date !== undefined && todo.date < today;
}
/** The issues by how they stand; `undefined` where there are none, where one is open, and where one may be. */
async function noneOpen(numbers, tickets) {
    const closed = [];
    const missing = [];
    for (const number of numbers) {
        const state = await tickets.stateOf(number);
        if (state === "closed")
            closed.push(number);
        else if (state === "missing")
            missing.push(number);
        else
            return undefined;
    }
    return numbers.length === 0 ? undefined : { closed, missing };
}

;// CONCATENATED MODULE: ./build/actions/suite/src/gates.js
// Generated by `pnpm generate` from the folders under actions/. Do not edit.



/** Every gate of the suite, by name. */
const gates = [gate, gate_gate, src_gate_gate];


/***/ }),

/***/ 3790:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _pawl_engine_jobs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8882);
/* harmony import */ var _pawl_facts_serve__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3511);
/* harmony import */ var _gates_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2307);



await (0,_pawl_facts_serve__WEBPACK_IMPORTED_MODULE_0__/* .serveTasks */ .a)((name) => (0,_pawl_engine_jobs__WEBPACK_IMPORTED_MODULE_1__/* .restoreJob */ ._M)(_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .gates */ .V, name));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _M: () => (/* binding */ restoreJob)
});

// UNUSED EXPORTS: COMMENTS_JOB, commentsJob, firstJobs, gateJobs

// EXTERNAL MODULE: ./build/packages/parser/src/source.js + 19 modules
var src_source = __nccwpck_require__(3614);
;// CONCATENATED MODULE: ./build/packages/engine/src/calendar-date.js
/** Whether a text is a day of the calendar as YYYY-MM-DD (ISO 8601); such texts sort as the days do. */
function isCalendarDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./build/packages/engine/src/config/nearest.js
/** Longer names are not compared: no name of Pawl's comes near this length. */
const LONGEST = 100;
/**
 * The candidate that the writer of `name` most likely meant, `undefined` where none is near. Case does not count; a
 * swap of two neighbours is one mistake; a name that leaves out the gate (`silent` for `bare-except/silent`) is near.
 * Among equally near ones the first wins.
 */
function nearest(name, candidates) {
    if (name.length > LONGEST)
        return undefined;
    const written = name.toLowerCase();
    let best;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const distance = distanceTo(written, candidate.toLowerCase());
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return bestDistance <= Math.max(1, Math.floor(name.length / 3)) ? best : undefined;
}
function distanceTo(written, candidate) {
    const whole = editDistance(written, candidate);
    const pattern = candidate.slice(candidate.indexOf("/") + 1);
    return pattern === written ? Math.min(whole, 1) : whole;
}
/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours, each counted once. */
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const replaced = at(previous, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
            let least = Math.min(replaced, at(previous, column) + 1, at(current, column - 1) + 1);
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
                least = Math.min(least, at(beforePrevious, column - 2) + 1);
            }
            current.push(least);
        }
        beforePrevious = previous;
        previous = current;
    }
    return at(previous, b.length);
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/packages/engine/src/fingerprint.js

/**
 * What a finding is recognised by from one state of a repository to the next: 32 hex digits of SHA-256 over gate, scope
 * and code, with NUL between. Equal findings share it; line numbers, paths and rules are no part of it.
 */
function fingerprint(gate, scope, code) {
    return digest(`${gate}\0${scope}\0${code}`);
}
/** The first 32 hex digits of the SHA-256 of a text, taken as UTF-8. */
function digest(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text, "utf8").digest("hex").slice(0, 32);
}

;// CONCATENATED MODULE: ./build/packages/engine/src/comments/in-code.js
const in_code_LONGEST = 60;
/** A text from a repository in Markdown code quotes, of bounded length; it cannot end the quotes itself. */
function inCode(text) {
    const short = text.length > in_code_LONGEST ? `${text.slice(0, in_code_LONGEST)}…` : text;
    return `\`${short.replaceAll("`", "'")}\``;
}

;// CONCATENATED MODULE: ./build/packages/engine/src/comments/allow-comment.js




/** `# pawl:`, at the start of a comment or after other text in it; the colon may be forgotten before `allow`. */
const MARKER = /#\s*pawl\s*(?::|(?=\ballow\b))/gi;
/** Where another comment begins on the same line: ` # noqa`, ` #type: ignore`; `issue #12` is none. */
const NEXT_COMMENT = /\s#(?=\s|(?:noqa|nosec|pylint|type|pawl|ruff|flake8|pyright|mypy|fmt|isort|pragma)\b)/i;
/** A comment longer than these is not one that somebody wrote; what it says would end up in every report. */
const MOST_NAMES = 50;
const LONGEST_REASON = 1_000;
const FORM = /^\s*([\w-]*)\s*(?:\[([^\]]*)(\]?))?(.*)$/s;
const UNTIL = /(?<![\w-])\(?until\s*=\s*([^\s,;)]*)[,;)]?/gi;
/** The `# pawl: …` comments in a comment, also those that cannot be understood. */
function parseAllows(comment) {
    const markers = [...comment.text.matchAll(MARKER)];
    return markers.map((marker, index) => {
        const start = marker.index;
        const bodyStart = start + marker[0].length;
        const limit = markers[index + 1]?.index ?? comment.text.length;
        const cut = comment.text.slice(bodyStart, limit).search(NEXT_COMMENT);
        const end = cut < 0 ? limit : bodyStart + cut;
        const text = comment.text.slice(start, end).trimEnd();
        return {
            line: comment.line,
            column: comment.column + start,
            endColumn: comment.column + start + text.length,
            code: digest(text.replace(/\s+/g, " ")),
            ...parseBody(comment.text.slice(bodyStart, end), marker[0].endsWith(":")),
        };
    });
}
function parseBody(body, hasColon) {
    const [, word = "", inside, closing, rest = ""] = FORM.exec(body) ?? [];
    if (!hasColon)
        return broken("`pawl` stands without its colon, expected `pawl: allow[…]`");
    if (word.toLowerCase() !== "allow")
        return broken(unknownWord(word));
    if (inside === undefined)
        return broken("`allow` stands without brackets, expected `allow[<rule>]`");
    if (closing === "")
        return broken("the bracket of `allow[` is not closed");
    const names = [...new Set(inside.split(",").map((name) => name.trim()))].filter((name) => name !== "");
    if (names.length === 0)
        return broken("`allow[]` names no rule");
    if (names.length > MOST_NAMES)
        return broken(`\`allow[…]\` names more than ${MOST_NAMES} rules`);
    const dates = [...rest.matchAll(UNTIL)].map((match) => (match[1] ?? "").replace(/\.$/, ""));
    const [until] = dates;
    if (dates.length > 1)
        return broken("`until` is given twice");
    if (until !== undefined && !isCalendarDate(until)) {
        return broken(`${inCode(`until=${until}`)} is no date, expected YYYY-MM-DD`);
    }
    const reason = rest.replace(UNTIL, " ").replace(/\s+/g, " ").trim();
    return {
        names,
        ...(/[\p{L}\p{N}]/u.test(reason) ? { reason: reason.slice(0, LONGEST_REASON) } : {}),
        ...(until === undefined ? {} : { until }),
    };
}
function unknownWord(word) {
    if (word === "")
        return "nothing follows `pawl:`, expected `allow[<rule>]`";
    const meant = nearest(word, ["allow"]) === undefined ? ", expected `allow[<rule>]`" : "; did you mean `allow`?";
    return `${inCode(word)} is no word of Pawl's${meant}`;
}
function broken(problem) {
    return { names: [], problem };
}

;// CONCATENATED MODULE: ./build/packages/engine/src/comments/marker-words.js
/** Every comment that counts holds one of these words. */
const MARKER_WORDS = /pawl|noqa|pylint:|nosec/i;
/** What tells a small letter from a capital one. */
const CASE = 0x20;
const N = 0x6e;
const P = 0x70;
/** The words behind their first letters. */
const OQA = Buffer.from("oqa");
const OSEC = Buffer.from("osec");
const AWL = Buffer.from("awl");
const YLINT = Buffer.from("ylint:");
/**
 * Whether a comment of the file may hold one of {@link MARKER_WORDS}. Most files' comments hold none, and are compared
 * as bytes, where they are: a text for each would cost ten times as much.
 */
function holdsMarker({ bytes, scan: { comments } }) {
    for (let index = 0; index < comments.length; index += 2) {
        if (commentHoldsMarker(bytes, comments.at(index), comments.at(index + 1)))
            return true;
    }
    return false;
}
function commentHoldsMarker(bytes, start, end) {
    for (let at = start; at < end; at++) {
        const letter = (bytes[at] ?? 0) | CASE;
        if (letter === N) {
            if (stands(OQA, bytes, at + 1, end) || stands(OSEC, bytes, at + 1, end))
                return true;
        }
        else if (letter === P) {
            if (stands(AWL, bytes, at + 1, end) || stands(YLINT, bytes, at + 1, end))
                return true;
        }
    }
    return false;
}
/** Whether these small letters stand at `from`, in whatever case. */
function stands(rest, bytes, from, end) {
    if (from + rest.length > end)
        return false;
    for (let at = 0; at < rest.length; at++) {
        if (((bytes[from + at] ?? 0) | CASE) !== rest[at])
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/packages/engine/src/comments/noqa-comment.js
/** Codes as flake8 and ruff read them: letters and digits, between them commas, white space or nothing. */
const CODES = "[a-z]+[0-9]+(?:[\\s,]*[a-z]+[0-9]+)*";
const IN_LINE = new RegExp(`#\\s*noqa(?![\\w-])(?:\\s*:\\s*(${CODES}))?`, "gi");
const IN_FILE = new RegExp(`^#\\s*(?:flake8|ruff)\\s*[:=]\\s*noqa(?:\\s*:\\s*(${CODES})(?!\\w).*|\\s*(?:\\s#.*)?)$`, "is");
/**
 * The `# noqa` comments in a comment: for their line, or for the file where `# flake8: noqa` or `# ruff: noqa` stands
 * on a line of its own. As in flake8, what follows a colon and is no code makes the comment a blanket one.
 */
function parseNoqa(comment) {
    const { line } = comment;
    const inFile = comment.standalone ? IN_FILE.exec(comment.text) : null;
    if (inFile !== null) {
        return [{ kind: "noqa", line, first: 1, last: null, names: codes(inFile[1]), quiet: true }];
    }
    return [...comment.text.matchAll(IN_LINE)].map((match) => ({
        kind: "noqa",
        line,
        first: line,
        last: line,
        names: codes(match[1]),
        quiet: true,
    }));
}
function codes(text) {
    return text?.toUpperCase().match(/[A-Z]+[0-9]+/g) ?? null;
}

;// CONCATENATED MODULE: ./build/packages/engine/src/comments/nosec-comment.js
const NOSEC = /#\s*nosec(?![\w-]):?([^#]*)/g;
const TEST = /\b(?:B\d{3}|[a-z]+(?:_[a-z]+)+)\b/g;
/** The `# nosec` comments of bandit in a comment: for all its tests, or for those named by code or by name. */
function parseNosec(comment) {
    const { line } = comment;
    return [...comment.text.matchAll(NOSEC)].map((match) => ({
        kind: "nosec",
        line,
        first: line,
        last: line,
        names: match[1]?.match(TEST) ?? null,
        quiet: true,
    }));
}

;// CONCATENATED MODULE: ./build/packages/engine/src/comments/pylint-comment.js
const PRAGMA = /\bpylint:\s*([a-z-]+)\s*(?:=([^;#]*))?/g;
/**
 * The `# pylint: …` comments in a comment. `disable` and `enable` hold for their line, or, on a line of their own, from
 * there to the end of the block; `disable-next` for the next line; `skip-file` for the file.
 */
function parsePylint(comment, source) {
    return [...comment.text.matchAll(PRAGMA)].flatMap(([, action = "", list = ""]) => {
        const covered = lines(action, comment, source);
        if (covered === undefined)
            return [];
        const names = action === "skip-file" ? null : messages(list);
        return [{ kind: "pylint", line: comment.line, ...covered, names, quiet: action !== "enable" }];
    });
}
function lines(action, { line, standalone }, source) {
    switch (action) {
        case "skip-file":
            return { first: 1, last: null };
        case "disable-next":
            return { first: line + 1, last: line + 1 };
        case "disable":
        case "enable":
            return { first: line, last: standalone ? Math.max(line, source.lastLineOfBlock(line)) : line };
        default:
            return undefined;
    }
}
/** Codes and names between commas; what follows a name after white space is prose. */
function messages(list) {
    return list.split(",").flatMap((part) => part
        .trim()
        .split(/\s/, 1)
        .filter((name) => name !== ""));
}

;// CONCATENATED MODULE: ./build/packages/engine/src/comments/collect-comments.js






/** What Pawl itself has to know of a Python file: where it is broken, and the comments that suppress findings. */
function collect_comments_collectComments(file) {
    const source = (0,src_source/* readPython */.Z)(file);
    const allows = [];
    const linterComments = [];
    if (holdsMarker(source))
        readComments(source, allows, linterComments);
    const broken = source.syntaxError;
    if (broken === undefined && allows.length === 0 && linterComments.length === 0)
        return undefined;
    return {
        ...(broken === undefined ? {} : { broken: { line: broken.line, message: broken.message } }),
        ...(allows.length === 0 ? {} : { allows }),
        ...(linterComments.length === 0 ? {} : { linterComments }),
    };
}
function readComments(source, allows, linterComments) {
    const comments = source.comments();
    for (const [index, comment] of comments.entries()) {
        if (!MARKER_WORDS.test(comment.text))
            continue;
        const own = parseAllows(comment);
        if (own.length > 0) {
            const above = comment.standalone ? { above: lineBelow(comments, index) } : {};
            allows.push(...own.map((allow) => ({ ...allow, ...above })));
        }
        linterComments.push(...parseNoqa(comment), ...parsePylint(comment, source), ...parseNosec(comment));
    }
}
/** The first line below a lone comment that is not itself a lone comment. */
function lineBelow(comments, index) {
    let line = comments[index]?.line ?? 0;
    for (let next = index + 1; comments[next]?.standalone && comments[next]?.line === line + 1; next++)
        line++;
    return line + 1;
}

;// CONCATENATED MODULE: ./build/packages/engine/src/own-rules.js
/** The pseudo-gate under which Pawl reports on its own comments. */
const OWN_GATE = "pawl";
/** What Pawl itself reports, whatever gates run: broken files, limits, mistakes in what keeps findings quiet. In Pawl's own order, worst first. */
const ownRules = {
    "pawl/broken-file": {
        severity: "error",
        summary: "A Python file that could be read in the base and cannot be read now",
        help: [
            "Python cannot read the file any more: a bracket is gone, an indentation is wrong, a merge was left half resolved. What",
            "Pawl cannot see in it is not gone: the findings that the base has there stay debt and do not count as fixed.",
            "",
            "Mend the syntax. `python -m py_compile <file>` says where Python stops.",
        ].join("\n"),
    },
    "pawl/over-limit": {
        severity: "error",
        summary: "More debt than the ceiling in the configuration allows today",
        help: [
            "`limits` in `pawl.yml` sets a ceiling that comes down with every weekday. A run over the whole tree fails above it; a",
            "run that compares with a base says so as a notice, because a pull request answers for what it adds alone.",
            "",
            "Pay debt back, or agree on another schedule:",
            "",
            "```yaml",
            "limits:",
            "  bare-except: { start: 4117, from: 2026-12-01, per-weekday: 30, unit: files }",
            "```",
        ].join("\n"),
    },
    "pawl/expired": {
        severity: "error",
        summary: "An allow comment or an accepted finding whose last day is past",
        help: [
            "A comment `# pawl: allow[…] … until=YYYY-MM-DD` counts up to and including that day. The day is past, so the comment",
            "no longer counts and what it kept quiet is reported again. The same holds for `expires` in `accept` of `pawl.yml`.",
            "",
            "Mend the code and remove the comment, or, if the reason still holds, give it a new date:",
            "",
            "```python",
            "except Exception:  # pawl: allow[bare-except/broad] the driver raises anything until=2027-06-30",
            "```",
        ].join("\n"),
    },
    "pawl/missing-reason": {
        severity: "error",
        summary: "An allow comment without a reason",
        help: [
            "Whoever meets the comment next year has to know whether it is still needed. The comment counts, but it has to say why:",
            "",
            "```python",
            "except Exception:  # pawl: allow[bare-except/broad] the plug-in's code is not ours",
            "```",
        ].join("\n"),
    },
    "pawl/unused-allow": {
        severity: "warning",
        summary: "An allow comment or an entry of accept that allows nothing, or a comment that cannot be understood",
        help: [
            "A comment `# pawl: allow[…]` that keeps nothing quiet hides the next mistake on its line. Remove it, or the names in",
            "its brackets that are no longer needed. A comment that Pawl cannot understand, or that names a rule it does not know,",
            "is reported here too, and so is an entry of `accept` in `pawl.yml` that nothing in the whole tree needs.",
            "",
            "The comment stands on a line of the finding, or alone on the lines directly above it:",
            "",
            "```python",
            "# pawl: allow[bare-except/broad] the plug-in's code is not ours",
            "except Exception:",
            "```",
        ].join("\n"),
    },
};

;// CONCATENATED MODULE: ./build/packages/engine/src/jobs.js




/**
 * What a gate wants collected: for each of its collectors the files that it names, as far as the configuration
 * includes them.
 * @throws {TypeError} where the configuration was not read for the gate.
 */
function gateJobs(gate, config) {
    if (!config.options.has(gate.name))
        throw new TypeError(`the configuration was not read for ${gate.name}`);
    const options = config.options.get(gate.name);
    const includes = compileGlobs(config.include);
    const jobs = new Map();
    const later = new Map();
    const globs = [];
    for (const [name, collector] of Object.entries(gate.facts)) {
        const files = collector.files(options);
        const matches = compileGlobs(files);
        globs.push(...files);
        // No more than these, so that a fact cannot depend on what its key does not hold.
        const depends = picked(options, collector.depends);
        const job = {
            id: `${gate.name}/${name}`,
            depends: canonicalJson(depends),
            wants: (path) => matches(path) && includes(path),
            collect: (file) => collector.collect(file, depends),
        };
        jobs.set(name, job);
        const { wanted } = collector;
        if (wanted !== undefined)
            later.set(job, () => wanted(options));
    }
    const all = [...jobs.values()];
    const known = new Map();
    const wants = (path) => {
        const before = known.get(path);
        if (before !== undefined)
            return before;
        const isWanted = all.some((job) => job.wants(path));
        known.set(path, isWanted);
        return isWanted;
    };
    return { gate, options, jobs, later, globs: [...new Set(globs)], wants };
}
/** The jobs that are run on all the files they want before any other: those of the gates, and Pawl's own. */
function firstJobs(gates) {
    return gates.flatMap(({ jobs, later }) => [...jobs.values()].filter((job) => !later.has(job)));
}
/** The id of the job that reads comments for Pawl itself. */
const COMMENTS_JOB = `${OWN_GATE}/comments`;
/** Pawl's own job: the comments of every Python file that some gate looks at, and whether Python can read it. */
function commentsJob(gates) {
    return {
        id: COMMENTS_JOB,
        depends: canonicalJson({}),
        wants: (path) => /\.pyi?$/.test(path) && gates.some((gate) => gate.wants(path)),
        collect: collectComments,
    };
}
/**
 * The job of that name in another thread, which has the same gates. It is only to be run: which files it wants has been
 * decided already.
 * @throws {TypeError} where no gate has such a collector.
 */
function restoreJob(gates, { id, depends }) {
    const wants = () => true;
    if (id === COMMENTS_JOB)
        return { id, depends, wants, collect: collect_comments_collectComments };
    const gate = gates.find(({ name }) => id.startsWith(`${name}/`));
    const collector = gate?.facts[id.slice(gate.name.length + 1)];
    if (collector === undefined)
        throw new TypeError(`no gate has the collector ${id}`);
    const options = JSON.parse(depends);
    return { id, depends, wants, collect: (file) => collector.collect(file, options) };
}
function picked(options, names) {
    const has = (name) => typeof options === "object" && options !== null && Object.hasOwn(options, name);
    return Object.fromEntries(names.filter(has).map((name) => [name, Reflect.get(Object(options), name)]));
}


/***/ }),

/***/ 3511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ serveTasks)
});

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/packages/gate/src/tree.js
/** The tree with fewer files: `paths` are some of its own, in its order. */
function partOfTree(tree, paths) {
    return { ...tree, paths };
}
/** A file that is in the tree and cannot be read: no permission, over the limit, a device. The message is the reason. */
class UnreadableFile extends Error {
    path;
    constructor(path, reason) {
        super(reason);
        this.name = "UnreadableFile";
        this.path = path;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/packages/checkout/src/path-bytes.js
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/**
 * A path's bytes as a string. Bytes that are no UTF-8 become the lone surrogates U+DC80 to U+DCFF, as with Python's
 * `surrogateescape` (PEP 383), so that `encodePath` finds the exact bytes again.
 */
function decodePath(bytes) {
    try {
        return strict.decode(bytes);
    }
    catch {
        return decodeWithEscapes(bytes);
    }
}
/** Whether a path can be an argument of a program: Node hands strings on as UTF-8, and nothing else. */
function isArgument(path) {
    return !/[\ud800-\udfff\0]/u.test(path);
}
/** The exact bytes that `decodePath` was given. */
function path_bytes_encodePath(path) {
    if (!/[\udc80-\udcff]/u.test(path))
        return Buffer.from(path);
    return Buffer.concat(Array.from(path, encodeCharacter));
}
/** A path below the root as the file system takes it: bytes where the string does not stand for UTF-8. */
function path_bytes_fileSystemPath(root, path) {
    const full = path === "" ? root : `${root}/${path}`;
    return /[\udc80-\udcff]/u.test(full) ? path_bytes_encodePath(full) : full;
}
/** The folder that holds a path of the tree; an empty string is the root. */
function path_bytes_folderOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
/** The paths of a list that git wrote with `-z`: each ends in a NUL. */
function decodePaths(list) {
    try {
        return strict.decode(list).split("\0").slice(0, -1);
    }
    catch {
        return Array.from(cutAtNul(list), decodePath);
    }
}
function* cutAtNul(list) {
    let from = 0;
    for (let end = list.indexOf(0); end >= 0; end = list.indexOf(0, from)) {
        yield list.subarray(from, end);
        from = end + 1;
    }
}
function encodeCharacter(character) {
    const codePoint = character.codePointAt(0) ?? 0;
    const isEscape = codePoint >= 0xdc80 && codePoint <= 0xdcff;
    return isEscape ? Buffer.of(codePoint - 0xdc00) : Buffer.from(character);
}
function decodeWithEscapes(bytes) {
    let text = "";
    let at = 0;
    while (at < bytes.length) {
        const character = decodeCharacter(bytes, at);
        const byte = bytes[at] ?? 0;
        text += character ?? String.fromCharCode(0xdc00 + byte);
        at += character === undefined ? 1 : Buffer.byteLength(character);
    }
    return text;
}
/** The character whose encoding begins at `at`; `undefined` where none does. */
function decodeCharacter(bytes, at) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    try {
        return at + length <= bytes.length ? strict.decode(bytes.subarray(at, at + length)) : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/links.js



/** Whether a symbolic link, given relative to the root, points to something outside of it; a loop points nowhere. */
function isLinkOut(root, path) {
    return !isInside(root, targetOf(root, path));
}
/** Whether a link ends at a folder, directly or through other links. */
function isLinkToFolder(root, path) {
    try {
        return statSync(fileSystemPath(root, path)).isDirectory();
    }
    catch {
        return false;
    }
}
/** Whether an absolute path is the root or below it, by its text. */
function isInside(root, path) {
    const below = (0,external_node_path_.relative)(root, path);
    return below !== ".." && !below.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(below);
}
/** Where a link leads, absolute; where nothing is there, as far as its own text says. */
function targetOf(root, path) {
    const link = path_bytes_fileSystemPath(root, path);
    try {
        return decodePath(external_node_fs_.realpathSync.native(link, { encoding: "buffer" }));
    }
    catch {
        return (0,external_node_path_.resolve)((0,external_node_path_.dirname)(`${root}/${path}`), readTarget(link));
    }
}
function readTarget(link) {
    try {
        return decodePath((0,external_node_fs_.readlinkSync)(link, { encoding: "buffer" }));
    }
    catch {
        return ".";
    }
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/stamp.js


/**
 * Makes what tells the stamps of files below a root: `undefined` where no regular file is, and behind a folder that is a
 * link, where reading does not go either.
 */
function makeStamper(root) {
    const look = makeLook(root);
    return (path) => {
        const seen = look(path);
        return typeof seen === "object" ? seen : undefined;
    };
}
/**
 * Looks at many files and notes the stamps of those that are regular files, and the paths of those that are gone. What may
 * not be looked at is neither: reading it will say why.
 */
function lookAtFiles(root, paths, { stamps, gone }) {
    const look = makeLook(root);
    for (const path of paths) {
        const seen = look(path);
        if (seen === "gone")
            gone.add(path);
        else if (typeof seen === "object")
            stamps.set(path, seen);
    }
}
function makeLook(root) {
    const folders = new Map([["", true]]);
    /** Whether no folder on the way is a link; each is looked at once. */
    const isReal = (folder) => {
        const known = folders.get(folder);
        if (known !== undefined)
            return known;
        const real = isReal(folderOf(folder)) && statusOf(root, folder)?.isSymbolicLink() !== true;
        folders.set(folder, real);
        return real;
    };
    return (path) => {
        try {
            const stats = statusOf(root, path);
            if (stats === undefined)
                return "gone";
            return stats.isFile() && isReal(folderOf(path)) ? stampOf(stats) : "other";
        }
        catch (error) {
            return error instanceof Error && "code" in error && error.code === "ENOTDIR" ? "gone" : "other";
        }
    };
}
function statusOf(root, path) {
    return lstatSync(fileSystemPath(root, path), { throwIfNoEntry: false });
}
/** The stamp in a file's status. */
function stampOf({ size, mtimeMs, ctimeMs, ino }) {
    return { size, mtimeMs, ctimeMs, ino };
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/read-file.js






/** Larger files are not read, in bytes: 128 MiB. */
const MAX_FILE_BYTES = 128 * 1024 * 1024;
/**
 * Makes the `read` of a tree on disk; paths are relative to `root`. Nothing outside of the root is opened, whatever the
 * path says and whatever links lie in it. A file that shrinks meanwhile is returned as far as it was there, one that grows
 * up to the size that it had when it was opened.
 *
 * With `spare`, the bytes lie in a buffer of that, to be given back.
 *
 * Reading is synchronous: from the page cache that is more than twice as fast as Node's thread pool.
 */
function makeReader(root, spare) {
    const folders = new Map();
    /** A folder on the way to the file may have become a link since the tree was listed. */
    const isFolderInside = (path) => {
        const folder = (0,external_node_path_.dirname)(`${root}/${path}`);
        const known = folders.get(folder);
        if (known !== undefined)
            return known;
        // A path without `..` is below the root by its text; where it really is, the folder's own links decide.
        const real = realFolder(folder);
        const inside = real === folder || isInside(root, real);
        folders.set(folder, inside);
        return inside;
    };
    return (path) => {
        if (path.includes("\0") || /(^|\/)\.\.?(\/|$)/.test(path) || !isFolderInside(path))
            return undefined;
        return readStamped(root, path, spare);
    };
}
/** The folder with links resolved; as it is where it cannot be resolved: opening the file will say why. */
function realFolder(folder) {
    try {
        return decodePath(external_node_fs_.realpathSync.native(path_bytes_fileSystemPath(folder, ""), { encoding: "buffer" }));
    }
    catch {
        return folder;
    }
}
// A named pipe must not hold up the run, a link must not lead elsewhere. Windows has neither flag.
const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
function readStamped(root, path, spare) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path_bytes_fileSystemPath(root, path), flags);
    }
    catch (error) {
        return explainOpen(root, path, error);
    }
    try {
        const stats = (0,external_node_fs_.fstatSync)(file);
        if (stats.isDirectory())
            return undefined;
        if (!stats.isFile())
            throw new UnreadableFile(path, "not a regular file");
        if (stats.size > MAX_FILE_BYTES) {
            throw new UnreadableFile(path, `${stats.size} bytes are more than the limit of ${MAX_FILE_BYTES} bytes`);
        }
        return { path, bytes: readUpTo(file, stats.size, spare), stamp: stampOf(stats) };
    }
    catch (error) {
        if (error instanceof UnreadableFile)
            throw error;
        throw new UnreadableFile(path, `cannot be read: ${codeOf(error)}`);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function readUpTo(file, size, spare) {
    const bytes = spare?.take(size) ?? new Uint8Array(size);
    let length = 0;
    while (length < size) {
        const count = (0,external_node_fs_.readSync)(file, bytes, length, size - length, null);
        if (count === 0)
            break;
        length += count;
    }
    return length === bytes.length ? bytes : bytes.subarray(0, length);
}
function explainOpen(root, path, error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR")
        return undefined;
    if (code === "ELOOP" || code === "EMLINK") {
        if (!isLinkOut(root, path))
            return undefined;
        throw new UnreadableFile(path, "became a symbolic link out of the tree, not followed");
    }
    if (code === "EACCES" || code === "EPERM")
        throw new UnreadableFile(path, "no permission to read it");
    // Sockets and devices without a driver cannot even be opened.
    if (code === "ENXIO" || code === "ENODEV")
        throw new UnreadableFile(path, "not a regular file");
    throw new UnreadableFile(path, `cannot be opened: ${code}`);
}
function codeOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return "code" in error && typeof error.code === "string" ? error.code : error.message;
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/blob-file.js


/**
 * The file that a tree of objects has at a path; `undefined` where it has none (`id` is `undefined`).
 * @throws {UnreadableFile} where its blob is over the limit, is not in the clone, or git fails.
 */
async function readBlobFile(blobs, path, id) {
    if (id === undefined)
        return undefined;
    const blob = await askFor(blobs, path, id);
    if ("bytes" in blob)
        return { path, bytes: blob.bytes };
    if ("tooLarge" in blob) {
        throw new UnreadableFile(path, `${blob.tooLarge} bytes are more than the limit of ${MAX_FILE_BYTES} bytes`);
    }
    throw new UnreadableFile(path, `its object ${id} is not in this clone: set fetch-depth: 0, or run \`git fetch\``);
}
async function askFor(blobs, path, id) {
    try {
        return await blobs.read(id);
    }
    catch (error) {
        throw new UnreadableFile(path, error instanceof Error ? error.message : String(error));
    }
}

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ./build/packages/checkout/src/commits.js





/** Lets git look at what is there only: in a partial clone it would otherwise fetch object by object, without our token. */
const OFFLINE = {
    GIT_NO_LAZY_FETCH: "1",
    // Up to git 2.44 the fetching can only be made to fail at once.
    GIT_ALLOW_PROTOCOL: "none",
};
/** Commits, and trees in the place of one, by root and full id that are there: an id never stands for another one. */
const found = new Set();
/**
 * The id of the commit that a ref, an id or any other name of git's stands for (gitrevisions(7)).
 * @throws {UsageError} naming the ref, where there is no such commit here.
 */
async function resolveCommit(root, ref) {
    if (found.has(`${root}\0${ref}`))
        return ref;
    const isName = ref !== "" && !ref.startsWith("-") && !ref.includes("\0");
    try {
        if (isName) {
            const ask = ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`];
            const id = (await git(root, ask, { env: OFFLINE })).toString().trim();
            found.add(`${root}\0${id}`);
            return id;
        }
    }
    catch (error) {
        if (!(error instanceof GitFailure))
            throw error;
    }
    throw new UsageError(`there is no commit ${JSON.stringify(ref)} in this repository`, "fetch it first (`git fetch origin <branch>`), or see `git branch --all` for what is there");
}
/**
 * The id of the tree that a merge which stopped at conflicts has made of both sides, with the conflicts in it; `undefined`
 * where none is under way, or git (before 2.34) did not keep it. It can stand wherever a base commit can.
 */
async function findStoppedMerge(root) {
    try {
        const ask = (name) => git(root, ["rev-parse", "--verify", "--quiet", name], { env: OFFLINE });
        await ask("MERGE_HEAD");
        const id = (await ask("AUTO_MERGE^{tree}")).toString().trim();
        found.add(`${root}\0${id}`);
        return id;
    }
    catch (error) {
        if (error instanceof GitFailure)
            return undefined;
        throw error;
    }
}
/**
 * The id of the best common ancestor of two commits.
 * @throws {IncompleteClone} where there is none because the clone is shallow, or damaged.
 * @throws {UsageError} where there is none because the histories are unrelated.
 */
async function mergeBase(root, one, other) {
    if (one === other)
        return one;
    try {
        const [id = ""] = (await git(root, ["merge-base", one, other])).toString().split("\n");
        return id;
    }
    catch (error) {
        if (!(error instanceof GitFailure))
            throw error;
        if (await isShallow(root)) {
            throw new IncompleteClone(`no common ancestor of ${one} and ${other} in this shallow clone`, "fetch the history: fetch-depth: 0 of actions/checkout, or `git fetch --unshallow`");
        }
        // A history that breaks off is to git one that ends: it says so, and answers as for unrelated ones.
        if (error.status !== 1 || /^(?:error|fatal): /m.test(error.stderr)) {
            throw new IncompleteClone(`the history of ${one} and ${other} cannot be read: ${error.stderr.split("\n")[0]}`, "`git fsck` says what is missing or damaged; clone anew");
        }
        throw new UsageError(`${one} and ${other} have no common ancestor: their histories are unrelated`, "name a base that this branch comes from");
    }
}
/** Whether the history of the repository is cut off somewhere (`--depth`). */
async function isShallow(root) {
    return (await git(root, ["rev-parse", "--is-shallow-repository"])).toString().trim() === "true";
}
/**
 * Whether a commit comes from another, or is that one, as far as the history here tells: in a shallow clone it may come
 * from it and not show it. Also false where one of the two is not here.
 */
async function isAncestor(root, ancestor, commit) {
    try {
        await git(root, ["merge-base", "--is-ancestor", "--end-of-options", ancestor, commit], { env: OFFLINE });
        return true;
    }
    catch (error) {
        if (error instanceof GitFailure)
            return false;
        throw error;
    }
}
/** Whether the history of a shallow clone is cut off at a commit: it has parents, and they are not here. */
async function isCutOff(root, commit) {
    const file = await gitPath(root, "shallow");
    // git also lists commits that never had a parent.
    return (existsSync(file) &&
        readFileSync(file, "latin1").split("\n").includes(commit) &&
        (await parentsOf(root, commit)).length > 0);
}
/**
 * The ids of a commit's parents as the commit itself names them, in order; they need not be here, as in a clone of depth 1.
 * @throws {UsageError} where the commit is not here.
 */
async function parentsOf(root, commit) {
    const id = await resolveCommit(root, commit);
    const [header = ""] = (await git(root, ["cat-file", "commit", id])).toString("latin1").split("\n\n");
    return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent = ""]) => parent);
}
/** Whether an object of that id is here. Nothing is fetched to find out. */
async function hasObject(root, id) {
    try {
        await git(root, ["cat-file", "-e", id], { env: OFFLINE });
        return true;
    }
    catch (error) {
        if (error instanceof GitFailure)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./build/packages/gate/src/usage-error.js
var usage_error = __nccwpck_require__(5067);
;// CONCATENATED MODULE: ./build/packages/checkout/src/git.js



/** git ran and did not succeed. The message says what was asked of it and its own first line of complaint. */
class git_GitFailure extends usage_error/* UsageError */.e {
    status;
    stderr;
    constructor(args, status, stderr) {
        const command = args.find((arg) => !arg.startsWith("-"));
        super(`\`git ${command}\` failed${status === null ? "" : ` (${status})`}: ${stderr.split("\n")[0]}`);
        this.name = "GitFailure";
        this.status = status;
        this.stderr = stderr;
    }
}
/**
 * Runs git in a folder, without a shell, and returns what it wrote to stdout. Nothing that a repository configures is
 * executed (hooks, file system monitors), and nothing in it is locked.
 * @throws {GitFailure} where git ends with another status than 0.
 * @throws {UsageError} where there is no git.
 */
async function git_git(cwd, args, options = {}) {
    return (await runGit(cwd, args, options)).stdout;
}
/** `git`, with its warnings. */
function runGit(cwd, args, { input, env } = {}) {
    return new Promise((resolve, reject) => {
        const child = startGit(cwd, args, env);
        const out = [];
        const complaints = [];
        child.stdout.on("data", (chunk) => out.push(chunk));
        child.stderr.on("data", (chunk) => complaints.push(chunk));
        // git may end before it has read everything: its status tells, not the broken pipe.
        child.stdin.on("error", () => { });
        child.stdin.end(input);
        child.on("error", (error) => reject(explainStart(error, cwd)));
        child.on("close", (status) => {
            const stderr = Buffer.concat(complaints).toString();
            if (status === 0)
                resolve({ stdout: Buffer.concat(out), stderr });
            else
                reject(new git_GitFailure(args, status, stderr));
        });
    });
}
/** Starts git as `git` does, for a conversation. Whoever calls it handles its `error` event, by `explainStart`. */
function startGit(cwd, args, env = {}) {
    return (0,external_node_child_process_namespaceObject.spawn)("git", [...settings, ...args], { cwd, env: { ...environment(process.env), ...env } });
}
const settings = [
    ...["-c", "core.fsmonitor=false"],
    ...["-c", "core.hooksPath=/dev/null"],
    ...["-c", "core.quotePath=false"],
    // Other users' attributes and settings of this machine must not change what is judged.
    ...["-c", "core.attributesFile=/dev/null"],
    // Containers check out as one user and run as another; nothing of the repository's configuration is executed here.
    ...["-c", "safe.directory=*"],
];
/**
 * What git sets for its hooks (`git rev-parse --local-env-vars`) and what else names a repository or its parts. In a
 * hook they would make every other repository look like the one of the hook, and the folder where git starts is the root
 * of what is judged anyway.
 */
const redirections = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_COMMON_DIR",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_SHALLOW_FILE",
    "GIT_GRAFT_FILE",
    "GIT_REPLACE_REF_BASE",
    "GIT_NAMESPACE",
    "GIT_PREFIX",
    "GIT_CONFIG",
    "GIT_ATTR_SOURCE",
    "GIT_INTERNAL_SUPER_PREFIX",
    "GIT_LITERAL_PATHSPECS",
    "GIT_GLOB_PATHSPECS",
    "GIT_NOGLOB_PATHSPECS",
    "GIT_ICASE_PATHSPECS",
];
function environment(own) {
    const kept = { ...own };
    for (const name of redirections)
        delete kept[name];
    return {
        ...kept,
        GIT_OPTIONAL_LOCKS: "0",
        GIT_TERMINAL_PROMPT: "0",
        GIT_ATTR_NOSYSTEM: "1",
        LC_ALL: "C",
    };
}
/** Why git could not even be started, in words. */
function explainStart(error, cwd) {
    if (error.code !== "ENOENT")
        return error;
    if (!(0,external_node_fs_.existsSync)(cwd))
        return new usage_error/* UsageError */.e(`there is no folder ${cwd}`);
    return new usage_error/* UsageError */.e("git was not found", "install git, or put it on the PATH");
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/cat-file.js




/**
 * One `git cat-file --batch` for all blobs of a tree, started by the first question. It keeps Node alive only while a
 * question is open, and ends with Node. A blob over the limit is passed over as it comes, never held.
 */
function makeBlobReader(root, { limit = MAX_FILE_BYTES, env = {} } = {}) {
    let running;
    const start = () => {
        const started = new Conversation(root, { limit, env }, () => {
            if (running === started)
                running = undefined;
        });
        return started;
    };
    return {
        read: (id) => new Promise((resolve, reject) => {
            running ??= start();
            running.ask({ id, resolve, reject });
        }),
        close: () => {
            running?.end();
            running = undefined;
        },
    };
}
class Conversation {
    child;
    limit;
    questions = [];
    /** Chunks of the answer that is being read, `length` bytes together. */
    chunks = [];
    length = 0;
    /** The size of the body that is being read; `undefined` while a header is. */
    size;
    constructor(root, { limit, env }, onEnd) {
        this.limit = limit;
        this.child = startGit(root, ["cat-file", "--batch"], { ...env, ...OFFLINE });
        const fail = (error) => {
            onEnd();
            for (const question of this.questions.splice(0))
                question.reject(error);
        };
        this.child.stdin.on("error", () => { });
        this.child.stdout.on("data", (chunk) => this.take(chunk));
        const complaints = [];
        this.child.stderr.on("data", (chunk) => complaints.push(chunk));
        this.child.on("error", (error) => fail(explainStart(error, root)));
        this.child.on("close", () => {
            const [why] = Buffer.concat(complaints).toString().split("\n");
            fail(new Error(`\`git cat-file\` ended: ${why === "" ? "without a word" : why}`));
        });
    }
    ask(question) {
        if (this.questions.length === 0)
            this.keepAlive(true);
        this.questions.push(question);
        this.child.stdin.write(`${question.id}\n`);
    }
    end() {
        this.child.stdin.end();
    }
    take(chunk) {
        let rest = chunk;
        while (rest.length > 0) {
            rest = this.size === undefined ? this.takeHeader(rest) : this.takeBody(rest, this.size);
        }
    }
    /** `<id> <type> <size>` or `<id> missing`, with a line feed. */
    takeHeader(chunk) {
        const end = chunk.indexOf(0x0a);
        this.chunks.push(end < 0 ? chunk : chunk.subarray(0, end));
        if (end < 0)
            return chunk.subarray(chunk.length);
        const [, , size] = Buffer.concat(this.chunks).toString("latin1").split(" ");
        this.chunks = [];
        if (size === undefined)
            this.answer({ missing: true });
        else
            this.size = Number(size);
        return chunk.subarray(end + 1);
    }
    /** The bytes and a line feed. */
    takeBody(chunk, size) {
        const part = chunk.subarray(0, size + 1 - this.length);
        this.length += part.length;
        if (size <= this.limit)
            this.chunks.push(part);
        if (this.length === size + 1) {
            const { buffer, byteOffset } = Buffer.concat(size <= this.limit ? this.chunks : []);
            this.chunks = [];
            this.length = 0;
            this.size = undefined;
            this.answer(size <= this.limit ? { bytes: new Uint8Array(buffer, byteOffset, size) } : { tooLarge: size });
        }
        return chunk.subarray(part.length);
    }
    answer(blob) {
        this.questions.shift()?.resolve(blob);
        if (this.questions.length === 0)
            this.keepAlive(false);
    }
    keepAlive(isNeeded) {
        const { child } = this;
        for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
            if (handle instanceof external_node_net_namespaceObject.Socket || handle === child)
                isNeeded ? handle.ref() : handle.unref();
        }
    }
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/spare-buffers.js
/** Larger buffers are not kept: few files are that large. */
const MOST_BYTES = 1 << 20;
/**
 * Memory for the bytes of files, used again and again: of 100,000 files in turn only a few are held, and to let go of each
 * is work for the collector of garbage, which puts it off.
 */
class SpareBuffers {
    #spare = [];
    /** A buffer of at least `size` bytes, with anything in it. */
    take(size) {
        if (size > MOST_BYTES)
            return new Uint8Array(size);
        return this.#spare.pop() ?? new Uint8Array(MOST_BYTES);
    }
    /** Takes back the buffer of which `bytes` is a part: nobody may read them any more. */
    give({ buffer, byteOffset }) {
        if (byteOffset === 0 && buffer.byteLength === MOST_BYTES)
            this.#spare.push(new Uint8Array(buffer));
    }
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/source.js




/** Opens what a tree's bytes come from once more. */
function openSource({ kind, root }) {
    if (kind === "files") {
        const spare = new SpareBuffers();
        return { read: makeReader(root, spare), release: ({ bytes }) => spare.give(bytes), close: () => { } };
    }
    const blobs = makeBlobReader(root);
    return { read: (path, id) => readBlobFile(blobs, path, id), release: () => { }, close: blobs.close };
}

;// CONCATENATED MODULE: ./build/packages/facts/src/in-flight.js
/**
 * Runs the action over what `take` gives until it gives nothing, over at most `width` items at a time.
 * Rejects with the first error, after which no item is begun any more.
 */
async function runInFlight(take, width, action) {
    let isStopped = false;
    const takeTurns = async () => {
        for (let item = take(); item !== undefined && !isStopped; item = take()) {
            try {
                await action(item);
            }
            catch (error) {
                isStopped = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: width }, takeTurns));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/packages/facts/src/store/digest.js

/** SHA-1 of parts that follow one another: it guards a file against accidents, not against whoever may write it anyway. */
function digestOf(...parts) {
    const hash = (0,external_node_crypto_.createHash)("sha1");
    for (const part of parts)
        hash.update(part);
    return hash.digest();
}

;// CONCATENATED MODULE: ./build/packages/facts/src/store/layout.js

// The file of a store: a head, a table of sections, and the sections' bodies, all numbers little-endian.
//   head     magic (8 bytes), number of sections (u32), digest of the table (20 bytes)
//   table    per section: key (32 bytes), width of an id (u32), number of entries (u32), offset of the body (u32),
//            length of the body (u32), digest of the body (20 bytes)
//   body     ids, sorted · u32 offsets into the texts, one more than entries · the texts (UTF-8); empty: no fact
const MAGIC = Buffer.from("PAWLF001");
const HEAD = MAGIC.length + 4 + 20;
const KEY = 32;
const ROW = KEY + 4 * 4 + 20;
/**
 * The sections of a store's file by their keys (hexadecimal). What is damaged is not there: a section whose digest is
 * wrong, and all of a file that is none, is of another version, or ends too soon.
 * @param isTrusted whether the digests of the bodies have been compared already.
 */
function readSections(file, isTrusted) {
    const sections = new Map();
    if (file.length < HEAD || !file.subarray(0, MAGIC.length).equals(MAGIC))
        return sections;
    const count = file.readUInt32LE(MAGIC.length);
    const end = HEAD + count * ROW;
    if (end > file.length)
        return sections;
    const table = file.subarray(HEAD, end);
    if (!digestOf(table).equals(file.subarray(MAGIC.length + 4, HEAD)))
        return sections;
    for (let at = 0; at < table.length; at += ROW) {
        const row = table.subarray(at, at + ROW);
        const [width, entries, offset, length] = [0, 4, 8, 12].map((place) => row.readUInt32LE(KEY + place));
        if (width === undefined || entries === undefined || offset === undefined || length === undefined)
            continue;
        const bytes = file.subarray(offset, offset + length);
        if (bytes.length !== length)
            continue;
        if (!isTrusted && !digestOf(bytes).equals(row.subarray(KEY + 16)))
            continue;
        const idsEnd = width * entries;
        const textsStart = idsEnd + 4 * (entries + 1);
        if (textsStart > length)
            continue;
        sections.set(row.toString("hex", 0, KEY), {
            width,
            count: entries,
            ids: bytes.subarray(0, idsEnd),
            offsets: bytes.subarray(idsEnd, textsStart),
            texts: bytes.subarray(textsStart),
        });
    }
    return sections;
}
/** A store's file with these sections, in parts: put together they would be held twice. */
function writeSections(sections) {
    const table = Buffer.alloc(sections.size * ROW);
    const bodies = [];
    let offset = HEAD + table.length;
    let at = 0;
    for (const [key, { width, count, ids, offsets, texts }] of sections) {
        const length = ids.length + offsets.length + texts.length;
        table.write(key, at, KEY, "hex");
        for (const [place, value] of [width, count, offset, length].entries()) {
            table.writeUInt32LE(value, at + KEY + 4 * place);
        }
        digestOf(ids, offsets, texts).copy(table, at + KEY + 16);
        bodies.push(ids, offsets, texts);
        offset += length;
        at += ROW;
    }
    const head = Buffer.alloc(HEAD);
    MAGIC.copy(head);
    head.writeUInt32LE(sections.size, MAGIC.length);
    digestOf(table).copy(head, MAGIC.length + 4);
    return [head, table, ...bodies];
}

;// CONCATENATED MODULE: ./build/packages/facts/src/store/section.js
/** The entries of a section under the ids of contents: those of the file, and those that came since. */
class Section {
    #body;
    /** Which entries of the file somebody asked for. */
    #asked;
    /** The beginnings of the file's ids, made when somebody asks for one. */
    #heads;
    /** By id (each byte a character): the fact's text, empty where there is none. */
    #added = new Map();
    constructor(body) {
        this.#body = body;
        this.#asked = new Uint8Array(body.count);
    }
    /** The text of the fact under an id: empty where it is known to have none; `undefined` where nothing is known. */
    find(id) {
        const { texts } = this.#body;
        const at = this.#indexOf(id);
        if (at === undefined)
            return this.#added.size === 0 ? undefined : this.#added.get(id.toString("latin1"));
        this.#asked[at] = 1;
        const start = this.#textStart(at);
        const end = this.#textEnd(at);
        return start <= end && end <= texts.length ? texts.toString("utf8", start, end) : undefined;
    }
    add(id, text) {
        const at = this.#indexOf(id);
        if (at !== undefined)
            this.#asked[at] = 1;
        else if (id.length === this.#body.width)
            this.#added.set(id.toString("latin1"), text);
    }
    get isChanged() {
        return this.#added.size > 0;
    }
    /** How many bytes it takes in a file, with all entries or with those only that were asked for or added. */
    size(onlyUsed) {
        const { width } = this.#body;
        const { count, bytes } = this.#extent(onlyUsed);
        return count * (width + 4) + 4 + bytes;
    }
    /** How many entries it has, and how many bytes of texts. */
    #extent(onlyUsed) {
        let count = this.#added.size;
        let bytes = 0;
        for (const text of this.#added.values())
            bytes += Buffer.byteLength(text);
        for (let at = 0; at < this.#body.count; at++) {
            if (onlyUsed && this.#asked[at] === 0)
                continue;
            count++;
            bytes += this.#textEnd(at) - this.#textStart(at);
        }
        return { count, bytes };
    }
    /** The section for a file. @param onlyUsed leaves out what nobody asked for. */
    write(onlyUsed) {
        const { width, count: oldCount, ids: oldIds, texts: oldTexts } = this.#body;
        const { count, bytes } = this.#extent(onlyUsed);
        const ids = Buffer.alloc(count * width);
        const offsets = Buffer.alloc(4 * (count + 1));
        const texts = Buffer.alloc(bytes);
        let next = 0;
        let end = 0;
        const finish = (length) => {
            next++;
            end += length;
            offsets.writeUInt32LE(end, 4 * next);
        };
        // Each byte of an id is a character, so that the order of the strings is that of the bytes.
        const added = [...this.#added.keys()].sort();
        let place = 0;
        const takeAddedBefore = (limit) => {
            for (let id = added[place]; id !== undefined; id = added[++place]) {
                if (limit !== undefined && id > limit)
                    return;
                ids.write(id, next * width, "latin1");
                finish(texts.write(this.#added.get(id) ?? "", end));
            }
        };
        for (let at = 0; at < oldCount; at++) {
            if (onlyUsed && this.#asked[at] === 0)
                continue;
            if (added.length > 0)
                takeAddedBefore(oldIds.toString("latin1", at * width, (at + 1) * width));
            oldIds.copy(ids, next * width, at * width, (at + 1) * width);
            finish(oldTexts.copy(texts, end, this.#textStart(at), this.#textEnd(at)));
        }
        takeAddedBefore(undefined);
        return { width, count, ids, offsets, texts };
    }
    #textStart(at) {
        return this.#body.offsets.readUInt32LE(4 * at);
    }
    #textEnd(at) {
        return this.#body.offsets.readUInt32LE(4 * at + 4);
    }
    /**
     * Where an id stands among those of the file. They are digests, sorted: how large one is tells about where it stands, and
     * from there it is a few steps.
     */
    #indexOf(wanted) {
        const { width, count, ids } = this.#body;
        if (count === 0 || wanted.length !== width)
            return undefined;
        this.#heads ??= headsOf(ids, width, count);
        const heads = this.#heads;
        const head = headAt(wanted, 0);
        let at = Math.min(count - 1, Math.floor((head / 2 ** 32) * count));
        while (at > 0 && (heads[at - 1] ?? 0) >= head)
            at--;
        while (at < count && (heads[at] ?? 0) < head)
            at++;
        for (; heads[at] === head && at < count; at++) {
            let place = 4;
            while (place < width && ids[at * width + place] === wanted[place])
                place++;
            if (place === width)
                return at;
        }
        return undefined;
    }
}
/** The first four bytes of each id as a number. */
function headsOf(ids, width, count) {
    const heads = new Uint32Array(count);
    for (let at = 0; at < count; at++)
        heads[at] = headAt(ids, at * width);
    return heads;
}
function headAt(bytes, at) {
    const high = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    const low = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    return ((high << 16) | low) >>> 0;
}

;// CONCATENATED MODULE: ./build/packages/facts/src/store/fact-store.js


const nothing = Buffer.alloc(0);
/**
 * Facts by what they are facts of: a section is one collector with its options, its code and a kind of file; in it, the
 * id of the content. What is not found is to be collected; what is found was collected from the same bytes.
 */
class FactStore {
    /** The bytes of the file; shared, so that threads look into the same ones. */
    file;
    #read;
    #sections = new Map();
    /** @param isTrusted whether another thread has compared the digests already. */
    constructor(file = nothing, isTrusted = false) {
        this.file = file;
        this.#read = readSections(file, isTrusted);
    }
    /** The section of that key (hexadecimal), for ids of so many bytes. */
    section(key, width) {
        const known = this.#sections.get(key);
        if (known !== undefined)
            return known;
        const empty = { width, count: 0, ids: nothing, offsets: Buffer.alloc(4), texts: nothing };
        const section = new Section(this.#read.get(key) ?? empty);
        this.#sections.set(key, section);
        return section;
    }
    /** Whether it holds more than its file. */
    get isChanged() {
        return [...this.#sections.values()].some((section) => section.isChanged);
    }
    /**
     * The store as a file, in parts. Above `limit` bytes, what this run had no use for is left out, and whole sections besides if
     * that is not enough.
     */
    write(limit) {
        const all = new Map(Array.from(this.#read, ([key, body]) => [key, this.#sections.get(key) ?? new Section(body)]));
        for (const [key, section] of this.#sections)
            all.set(key, section);
        const sizeOf = (onlyUsed) => [...all.values()].reduce((sum, section) => sum + section.size(onlyUsed), 0);
        const onlyUsed = sizeOf(false) > limit;
        const kept = new Map();
        let left = limit;
        for (const [key, section] of all) {
            const size = section.size(onlyUsed);
            if (onlyUsed && size > left)
                continue;
            left -= size;
            const body = section.write(onlyUsed);
            if (body.count > 0)
                kept.set(key, body);
        }
        return writeSections(kept);
    }
}

;// CONCATENATED MODULE: ./build/packages/checkout/src/blob-id.js

/** The id that git gives to these bytes as a blob, hexadecimal; without any conversion of line ends, filters or keywords. */
function blobId(bytes) {
    return (0,external_node_crypto_.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

;// CONCATENATED MODULE: ./build/packages/gate/src/kind.js
/**
 * What a file is by its name alone: its extension for Python files (`.py`, `.pyi`, `.pyw`), for any other its whole base
 * name. A collector gets no more of the path than this, so that a fact holds for the same bytes wherever they lie.
 */
function kindOf(path) {
    // The case of most files, and what is asked of each more than once.
    if (path.endsWith(".py"))
        return ".py";
    const name = path.slice(path.lastIndexOf("/") + 1);
    return /\.py[iw]$/.exec(name)?.[0] ?? name;
}

;// CONCATENATED MODULE: ./build/packages/facts/src/collect-file.js

/**
 * Runs jobs over one file and returns their outcomes in the jobs' order. It depends on nothing but the file's bytes, its
 * kind and the jobs, and so may run anywhere.
 */
async function collectFile({ path, bytes }, jobs) {
    // One object for all jobs: what the parser finds out about a file it remembers by that.
    const file = { path: kindOf(path), bytes };
    const outcomes = [];
    for (const job of jobs)
        outcomes.push(await runJob(file, job, path));
    return outcomes;
}
async function runJob(file, job, path) {
    try {
        const fact = await job.collect(file);
        return { text: fact === undefined ? "" : JSON.stringify(fact) };
    }
    catch (cause) {
        const error = cause instanceof Error ? cause : new Error(String(cause), { cause });
        return { failure: { id: job.id, path, error } };
    }
}

;// CONCATENATED MODULE: ./build/packages/facts/src/store/section-key.js

/**
 * The name of a store's section: all that a fact is made from besides the content itself. A fact of other options, of
 * another version of the code, of another kind of file or of an id of another kind lies in another section.
 * @param code the digest of the collector's code.
 * @param width how many bytes an id has: git has two kinds.
 */
function sectionKey(job, code, kind, width) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([job.id, job.depends, code, kind, width]))
        .digest("hex");
}

;// CONCATENATED MODULE: ./build/packages/facts/src/work.js




/** Does tasks, in whatever thread: the one step that a store can answer. */
class Work {
    #jobs;
    #source;
    #store;
    #codes;
    /** By how long ids are and by kind, the section of each job. */
    #sections = new Map();
    /** @param codes the digest of each job's code, for the store. */
    constructor(jobs, source, store, codes) {
        this.#jobs = jobs;
        this.#source = source;
        this.#store = store;
        this.#codes = codes;
    }
    /** Answers a task from the store, if that knows all of it. @param id of the content. */
    recall({ path, jobs }, id) {
        if (this.#store === undefined)
            return undefined;
        const sections = this.#sectionsOf(this.#store, path, id, jobs);
        const outcomes = [];
        for (const job of jobs) {
            const text = sections[job]?.find(id);
            if (text === undefined)
                return undefined;
            outcomes.push(text === "" ? noFact : { text });
        }
        return { outcomes };
    }
    /** Reads the file of a task and collects what the store does not know. @param given the id of the content, if it is known. */
    async run(task, given) {
        try {
            const read = this.#source.read(task.path, given);
            const file = read instanceof Promise ? await read : read;
            if (file === undefined)
                return "gone";
            const result = await this.#look(task, file, given);
            this.#source.release(file);
            return result;
        }
        catch (error) {
            if (!(error instanceof UnreadableFile))
                throw error;
            return { path: task.path, reason: error.message, blocking: true };
        }
    }
    async #look(task, file, given) {
        if (this.#store === undefined)
            return { outcomes: await this.#collect(task, file) };
        const stamp = isStamped(file) ? { stamp: file.stamp } : {};
        const id = given ?? blobId(file.bytes);
        const known = given === undefined ? this.recall(task, Buffer.from(id, "hex")) : undefined;
        return { outcomes: known?.outcomes ?? (await this.#collect(task, file)), id, ...stamp };
    }
    /** Puts what was collected, here or in another thread, into the store. */
    remember({ path, jobs }, { outcomes }, id) {
        if (this.#store === undefined)
            return;
        const sections = this.#sectionsOf(this.#store, path, id, jobs);
        for (const [at, job] of jobs.entries()) {
            const outcome = outcomes[at];
            // A defect of a collector is not kept: it may have been the machine's.
            if (outcome !== undefined && "text" in outcome)
                sections[job]?.add(id, outcome.text);
        }
    }
    #collect({ jobs }, file) {
        return collectFile(file, jobs.flatMap((index) => this.#jobs[index] ?? []));
    }
    /** By job, those of some jobs at least: where files are of many kinds, few jobs want each. */
    #sectionsOf(store, path, { length: width }, jobs) {
        const kind = kindOf(path);
        const byKind = this.#sections.get(width) ?? new Map();
        this.#sections.set(width, byKind);
        const sections = byKind.get(kind) ?? [];
        byKind.set(kind, sections);
        for (const at of jobs) {
            const job = this.#jobs[at];
            if (job === undefined)
                continue;
            sections[at] ??= store.section(sectionKey(job, this.#codes[at] ?? "", kind, width), width);
        }
        return sections;
    }
}
/** Shared, because most files have none. */
const noFact = { text: "" };
function isStamped(file) {
    return "stamp" in file;
}

;// CONCATENATED MODULE: ./build/packages/facts/src/threads/protocol.js
/** Makes the queue of so many tasks. */
function makeQueue(count) {
    return { count, next: new Int32Array(new SharedArrayBuffer(4)) };
}
/** Takes the next task for this thread; `undefined` when all are taken. */
function takeNext({ count, next }) {
    const index = Atomics.add(next, 0, 1);
    return index < count ? index : undefined;
}

;// CONCATENATED MODULE: ./build/packages/facts/src/threads/shared-tasks.js

/** Puts tasks into shared memory. Sent one by one to a thread, 100,000 of them would be held once more by each. */
function shareTasks(count, taskAt) {
    const starts = new Uint32Array(new SharedArrayBuffer(4 * (count + 1)));
    const list = new Uint32Array(new SharedArrayBuffer(4 * count));
    const places = new Map();
    let end = 0;
    for (let at = 0; at < count; at++) {
        const { task, id } = taskAt(at);
        const place = places.get(task.jobs) ?? places.size;
        places.set(task.jobs, place);
        list[at] = place;
        end += encodePath(task.path).length + 1 + (id?.length ?? 0);
        starts[at + 1] = end;
    }
    const texts = Buffer.from(new SharedArrayBuffer(end));
    for (let at = 0; at < count; at++) {
        const { task, id = "" } = taskAt(at);
        const path = encodePath(task.path);
        const start = starts[at] ?? 0;
        texts.set(path, start);
        texts.write(id, start + path.length + 1, "latin1");
    }
    return { texts, starts, lists: [...places.keys()], list };
}
/** The task at a place of the list. */
function readTask({ texts, starts, lists, list }, at) {
    const text = Buffer.from(texts.buffer, texts.byteOffset, texts.byteLength).subarray(starts[at], starts[at + 1]);
    const end = text.indexOf(0);
    const id = text.toString("latin1", end + 1);
    const jobs = lists[list[at] ?? 0] ?? [];
    // A decoder does not read from shared memory.
    return {
        task: { path: decodePath(Uint8Array.from(text.subarray(0, end))), jobs },
        id: id === "" ? undefined : id,
    };
}

;// CONCATENATED MODULE: ./build/packages/facts/src/threads/serve.js







/** So many results are told at a time. */
const BATCH = 64;
/** How many files are read or held at a time, as in the main thread. */
const FILES_IN_FLIGHT = 4;
/**
 * The other side of a thread: takes tasks until there are none, and tells what became of them.
 * @param findJob finds the job again that the main thread means.
 */
async function serveTasks(findJob) {
    const assignment = external_node_worker_threads_namespaceObject.workerData;
    const { origin, jobs, codes, tasks, queue, store } = assignment;
    const source = openSource(origin);
    const kept = store && new FactStore(Buffer.from(store.buffer, store.byteOffset, store.byteLength), true);
    const work = new Work(jobs.map(findJob), source, kept, codes);
    let results = [];
    const tell = (isLast) => {
        const message = { results, isLast };
        external_node_worker_threads_namespaceObject.parentPort?.postMessage(message);
        results = [];
    };
    await runInFlight(() => takeNext(queue), FILES_IN_FLIGHT, async (index) => {
        const { task, id } = readTask(tasks, index);
        results.push([index, await work.run(task, id)]);
        if (results.length >= BATCH)
            tell(false);
    });
    source.close();
    tell(true);
}


/***/ }),

/***/ 6149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ compileGlob),
  t: () => (/* binding */ compileGlobs)
});

// EXTERNAL MODULE: ./build/packages/gate/src/usage-error.js
var usage_error = __nccwpck_require__(5067);
;// CONCATENATED MODULE: ./build/packages/gate/src/glob-syntax.js

const longestPattern = 1000;
const mostWildcards = 64;
const deepestBraces = 2;
/**
 * Cuts a glob into its signs; braces are in balance and classes well-formed in what it returns.
 * @throws {UsageError} where the pattern is malformed or over a cap.
 */
function readGlobSigns(pattern) {
    if (pattern.length > longestPattern) {
        throw globError(pattern, `is ${pattern.length} characters long; at most ${longestPattern} are allowed`);
    }
    const characters = Array.from(pattern);
    const signs = [];
    let depth = 0;
    let wildcards = 0;
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at] ?? "";
        if (character === "\\") {
            at++;
            const escaped = characters[at];
            if (escaped === undefined)
                throw globError(pattern, "ends in a `\\` that escapes nothing");
            signs.push(escaped === "/" ? { kind: "slash" } : { kind: "literal", character: escaped });
        }
        else if (character === "[") {
            const { token, end } = readClass(pattern, characters, at);
            signs.push(token);
            wildcards++;
            at = end;
        }
        else if (character === "*" || character === "?") {
            if (character === "?" || signs.at(-1)?.kind !== "star")
                wildcards++;
            signs.push({ kind: character === "*" ? "star" : "any" });
        }
        else if (character === "{") {
            depth++;
            if (depth > deepestBraces)
                throw globError(pattern, `nests braces deeper than ${deepestBraces}`);
            signs.push({ kind: "open" });
        }
        else if (character === "}" && depth > 0) {
            depth--;
            signs.push({ kind: "close" });
        }
        else if (character === "," && depth > 0)
            signs.push({ kind: "comma" });
        else
            signs.push(character === "/" ? { kind: "slash" } : { kind: "literal", character });
    }
    if (depth > 0)
        throw globError(pattern, "has a `{` that no `}` closes");
    if (wildcards > mostWildcards) {
        throw globError(pattern, `has ${wildcards} wildcards; at most ${mostWildcards} are allowed`);
    }
    return signs;
}
/** Reads the class that begins at `start`; a `]` directly after the opening stands for itself, as in a shell. */
function readClass(pattern, characters, start) {
    const ranges = [];
    let at = start + 1;
    const negated = characters[at] === "!";
    if (negated)
        at++;
    const first = at;
    const take = () => {
        if (characters[at] === "\\")
            at++;
        const character = characters[at];
        if (character === "/")
            throw globError(pattern, "has a `/` in a `[…]`, which is never matched");
        const codePoint = character?.codePointAt(0);
        if (codePoint === undefined)
            throw globError(pattern, "has a `[` that no `]` closes");
        at++;
        return codePoint;
    };
    while (characters[at] !== "]" || at === first) {
        const from = take();
        const isRange = characters[at] === "-" && characters[at + 1] !== "]";
        if (isRange)
            at++;
        const to = isRange ? take() : from;
        if (to < from) {
            throw globError(pattern, `has the range ${String.fromCodePoint(from)}-${String.fromCodePoint(to)}, which is empty`);
        }
        ranges.push([from, to]);
    }
    return { token: { kind: "class", negated, ranges }, end: at };
}
/** The error for a glob: it names the pattern, cut where it is long. */
function globError(pattern, problem) {
    const shown = pattern.length > 80 ? `${pattern.slice(0, 80)}…` : pattern;
    return new usage_error/* UsageError */.e(`the pattern \`${shown}\` ${problem}`);
}

;// CONCATENATED MODULE: ./build/packages/gate/src/glob-braces.js

const mostAlternatives = 64;
/**
 * Writes out the braces of balanced signs: `a{b,c}` stands for the two patterns `ab` and `ac`.
 * @throws {UsageError} where that gives more patterns than the cap allows, before they are made.
 */
function expandBraces(pattern, signs) {
    let at = 0;
    /** Reads up to the comma or brace that ends this alternative, or to the end. */
    const readSequence = () => {
        let sequences = [[]];
        for (let sign = signs[at]; sign !== undefined; sign = signs[at]) {
            if (sign.kind === "comma" || sign.kind === "close")
                break;
            at++;
            if (sign.kind === "open") {
                const tails = readAlternatives();
                refuseAbove(sequences.length * tails.length);
                sequences = sequences.flatMap((head) => tails.map((tail) => [...head, ...tail]));
            }
            else {
                for (const sequence of sequences)
                    sequence.push(sign);
            }
        }
        return sequences;
    };
    const readAlternatives = () => {
        const alternatives = readSequence();
        while (signs[at]?.kind === "comma") {
            at++;
            alternatives.push(...readSequence());
            refuseAbove(alternatives.length);
        }
        at++;
        return alternatives;
    };
    const refuseAbove = (count) => {
        if (count <= mostAlternatives)
            return;
        throw globError(pattern, `stands for more than ${mostAlternatives} patterns when its braces are written out`);
    };
    return readSequence();
}

;// CONCATENATED MODULE: ./build/packages/gate/src/glob-match.js
/**
 * Whether the segments of a path fit those of a pattern, in time proportional to the product of the two lengths. Where
 * a test fails, only the last globstar takes one segment more: what an earlier one could take is no better.
 */
function matchesSegments(pattern, path) {
    let next = 0;
    let globstar = -1;
    let resume = 0;
    let at = 0;
    while (at < path.length) {
        const test = pattern[next];
        if (test === "globstar") {
            globstar = next++;
            resume = at;
        }
        else if (test?.(path[at] ?? "")) {
            next++;
            at++;
        }
        else if (globstar >= 0) {
            next = globstar + 1;
            at = ++resume;
        }
        else
            return false;
    }
    while (pattern[next] === "globstar")
        next++;
    return next === pattern.length;
}
/** Compiles the tokens of one segment to a test; the common forms cost one comparison. */
function compileSegment(tokens) {
    const stars = tokens.filter(({ kind }) => kind === "star").length;
    const literals = tokens.map((token) => (token.kind === "literal" ? token.character : ""));
    const isLiteralAndStars = tokens.every(({ kind }) => kind === "literal" || kind === "star");
    if (isLiteralAndStars && stars === 0) {
        const name = literals.join("");
        return (segment) => segment === name;
    }
    if (isLiteralAndStars && stars === 1) {
        const star = tokens.findIndex(({ kind }) => kind === "star");
        const head = literals.slice(0, star).join("");
        const tail = literals.slice(star + 1).join("");
        const shortest = head.length + tail.length;
        return (segment) => segment.length >= shortest && segment.startsWith(head) && segment.endsWith(tail);
    }
    return (segment) => matchesTokens(tokens, segment);
}
/** The same walk as over segments, one level down: characters are code points, a star is the globstar. */
function matchesTokens(tokens, segment) {
    let next = 0;
    let star = -1;
    let resume = 0;
    let at = 0;
    while (at < segment.length) {
        const token = tokens[next];
        const codePoint = segment.codePointAt(at) ?? 0;
        if (token?.kind === "star") {
            star = next++;
            resume = at;
        }
        else if (token !== undefined && accepts(token, codePoint)) {
            next++;
            at += widthOf(codePoint);
        }
        else if (star >= 0) {
            next = star + 1;
            resume += widthOf(segment.codePointAt(resume) ?? 0);
            at = resume;
        }
        else
            return false;
    }
    while (tokens[next]?.kind === "star")
        next++;
    return next === tokens.length;
}
function accepts(token, codePoint) {
    if (token.kind === "any")
        return true;
    if (token.kind === "literal")
        return token.character.codePointAt(0) === codePoint;
    return token.ranges.some(([from, to]) => from <= codePoint && codePoint <= to) !== token.negated;
}
function widthOf(codePoint) {
    return codePoint > 0xffff ? 2 : 1;
}

;// CONCATENATED MODULE: ./build/packages/gate/src/glob.js



/**
 * Compiles one glob to a test over paths, which are relative and have `/` between their segments. Case matters, a dot
 * is a character like any other, and a match takes time proportional to pattern times path, whatever the pattern.
 *
 * - `*` any run of characters but `/`, `?` one of them, `[abc]`, `[!a-z]` one of a class; `**` as a whole segment: any
 *   number of segments, at the end at least one; `{a,b}` either (nested at most twice); `\` takes the next one literally.
 * - Without a `/`, other than at its end, a pattern matches at any depth, as in `.gitignore`; otherwise, and with a
 *   leading `/`, from the root.
 * - A last segment without wildcards (`legacy`) names a file or a folder with all below it; with a `/` behind it
 *   (`legacy/`, `build-*\/`) folders only. With wildcards and no `/` (`*.py`) it names files.
 *
 * @throws {UsageError} where the pattern is empty, malformed, points out of the tree, or is over a cap (1,000
 * characters, 64 wildcards, 64 alternatives when the braces are written out).
 */
function compileGlob(pattern) {
    return anyOf(compileAlternatives(pattern));
}
/** True where any of the globs matches; without a glob, never. Each is as in `compileGlob`. */
function compileGlobs(patterns) {
    return anyOf(patterns.flatMap(compileAlternatives));
}
function compileAlternatives(pattern) {
    return expandBraces(pattern, readGlobSigns(pattern)).map((signs) => compileSigns(pattern, signs));
}
function anyOf(all) {
    const tests = all.flatMap((one) => ("test" in one ? one.test : []));
    const suffixes = all.flatMap((one) => ("suffix" in one ? one.suffix : []));
    const every = [...suffixTests(suffixes), ...tests];
    const [only] = every;
    return every.length === 1 && only !== undefined ? only : (path) => every.some((test) => test(path));
}
/** A gate for every common language has hundreds of suffixes: they are looked up, by length, and not tried one by one. */
function suffixTests(suffixes) {
    const [only] = suffixes;
    if (only === undefined)
        return [];
    if (suffixes.length === 1)
        return [(path) => path.endsWith(only)];
    const known = new Set(suffixes);
    const lengths = [...new Set(suffixes.map(({ length }) => length))].sort((a, b) => a - b);
    return [
        (path) => lengths.some((length) => length <= path.length && known.has(path.slice(path.length - length))),
    ];
}
function compileSigns(pattern, signs) {
    const parts = splitAtSlashes(signs);
    const isFolder = signs.at(-1)?.kind === "slash";
    const isAnchored = signs.slice(0, -1).some(({ kind }) => kind === "slash");
    const segments = parts.filter((part) => part.length > 0);
    const last = segments.at(-1);
    if (last === undefined)
        throw globError(pattern, "names nothing");
    if (segments.some((segment) => /^\.\.?$/.test(literalOf(segment) ?? ""))) {
        throw globError(pattern, "has a segment `.` or `..`; write it from the root of the tree: `/src/*.py`");
    }
    const below = isGlobstar(last) || isFolder ? [anything] : [];
    const self = literalOf(last) === undefined && !isFolder ? segments : [...segments, globstar];
    const whole = [...(isAnchored ? [] : [globstar]), ...self, ...below];
    return compileShortcut(whole) ?? { test: compileWhole(whole) };
}
const globstar = [{ kind: "star" }, { kind: "star" }];
const anything = [{ kind: "star" }];
/** Five forms that nearly every list of globs is made of, as one comparison over the uncut path: `**\/*.py`, `legacy/**`, `**\/.env.*`, `Procfile`. */
function compileShortcut(segments) {
    // `**`: everything.
    if (segments.every((segment) => segment === anything || isGlobstar(segment))) {
        return { test: (path) => path !== "" };
    }
    const [first, second] = segments;
    if (segments.length === 2 && first !== undefined && second !== undefined && isGlobstar(first)) {
        const [star, ...rest] = second;
        const suffix = literalOf(rest);
        if (star?.kind === "star" && suffix !== undefined)
            return { suffix };
        const prefix = second.at(-1)?.kind === "star" ? literalOf(second.slice(0, -1)) : undefined;
        if (prefix !== undefined)
            return { test: (path) => path.startsWith(prefix, path.lastIndexOf("/") + 1) };
    }
    if (segments.length === 3 && first !== undefined && isGlobstar(first) && segments[2] === globstar) {
        const name = literalOf(second ?? []);
        if (name !== undefined)
            return { test: (path) => hasSegment(path, name) };
    }
    const names = segments.slice(0, -2).map(literalOf);
    const isBelow = segments.at(-1) === anything && isGlobstar(segments.at(-2) ?? []);
    if (isBelow && names.length > 0 && names.every((name) => name !== undefined)) {
        const folder = `${names.join("/")}/`;
        return { test: (path) => path.startsWith(folder) };
    }
    return undefined;
}
function hasSegment(path, name) {
    for (let at = path.indexOf(name); at >= 0; at = path.indexOf(name, at + 1)) {
        const end = at + name.length;
        if ((at === 0 || path[at - 1] === "/") && (end === path.length || path[end] === "/"))
            return true;
    }
    return false;
}
function compileWhole(segments) {
    const tests = segments.map((tokens) => (isGlobstar(tokens) ? "globstar" : compileSegment(tokens)));
    return (path) => matchesSegments(tests, path.split("/"));
}
function splitAtSlashes(signs) {
    const segments = [[]];
    for (const sign of signs) {
        if (sign.kind === "slash")
            segments.push([]);
        else
            segments.at(-1)?.push(sign);
    }
    return segments;
}
function isGlobstar(tokens) {
    return tokens.length === 2 && tokens.every(({ kind }) => kind === "star");
}
/** The text that a segment without wildcards stands for; `undefined` where it has one. */
function literalOf(tokens) {
    let text = "";
    for (const token of tokens) {
        if (token.kind !== "literal")
            return undefined;
        text += token.character;
    }
    return text;
}


/***/ }),

/***/ 5067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/**
 * A mistake of whoever runs Pawl (an option, a configuration, a path): shown as its message alone, without a stack,
 * and ends the run with exit status 2. `hint` says how to mend it.
 */
class UsageError extends Error {
    hint;
    constructor(message, hint) {
        super(message);
        this.name = "UsageError";
        this.hint = hint;
    }
}


/***/ }),

/***/ 538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Brackets),
/* harmony export */   U: () => (/* binding */ closes)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7916);

/** The open brackets of a logical line. */
class Brackets {
    /** How many are open. */
    depth = 0;
    bytes;
    notes;
    offsets = [-1];
    constructor(bytes, notes) {
        this.bytes = bytes;
        this.notes = notes;
    }
    /** The offset of the outermost bracket that was opened last, closed or not; -1 before the first. */
    get outermost() {
        return this.offsets[0] ?? 0;
    }
    /** Forgets all, without a complaint. */
    reset() {
        this.depth = 0;
    }
    open(at) {
        this.offsets[this.depth++] = at;
    }
    close(at, byte) {
        if (this.depth === 0) {
            this.notes.fail(at, `unmatched '${String.fromCharCode(byte)}'`);
            return;
        }
        const opener = this.bytes[this.offsets[--this.depth] ?? 0] ?? 0;
        if (!closes(opener, byte))
            this.notes.fail(at, "closing bracket does not match the opening one");
    }
    /** Forgets the brackets that are still open at the end of the line. */
    drop() {
        if (this.depth === 0)
            return;
        const offset = this.offsets[0] ?? 0;
        this.notes.fail(offset, `'${String.fromCharCode(this.bytes[offset] ?? 0)}' was never closed`);
        this.depth = 0;
    }
}
/** True where the closing bracket belongs to the opening one. */
function closes(opener, closer) {
    return opener === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.openParen
        ? closer === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.closeParen
        : opener === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.openBracket
            ? closer === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.closeBracket
            : closer === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.closeBrace;
}


/***/ }),

/***/ 7916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   Nn: () => (/* binding */ afterNewline),
/* harmony export */   Xs: () => (/* binding */ Class),
/* harmony export */   Z9: () => (/* binding */ isNewline),
/* harmony export */   aL: () => (/* binding */ byteAt),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bC: () => (/* binding */ nameEnd),
/* harmony export */   bS: () => (/* binding */ asBuffer),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   x5: () => (/* binding */ Byte)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);

/**
 * What a byte can begin or be, outside strings and comments. The order counts: up to `digit` what names consist of, from
 * `backslash` on what can matter within a string.
 */
const Class = {
    name: 0,
    digit: 1,
    space: 2,
    other: 3,
    open: 4,
    close: 5,
    hash: 6,
    backslash: 7,
    quote: 8,
    newline: 9,
};
/** The class of every byte; bytes of 0x80 and more are parts of names (Python allows letters of any script). */
const classOf = makeClasses();
function makeClasses() {
    const table = new Uint8Array(256).fill(Class.other);
    const set = (characters, value) => {
        for (const character of characters)
            table[character.charCodeAt(0)] = value;
    };
    set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_", Class.name);
    table.fill(Class.name, 0x80);
    set("0123456789", Class.digit);
    set(" \t\f", Class.space);
    set("([{", Class.open);
    set(")]}", Class.close);
    set("#", Class.hash);
    set("\\", Class.backslash);
    set("'\"", Class.quote);
    set("\n\r", Class.newline);
    return table;
}
/** The ASCII codes that the scanner names. */
const Byte = {
    tab: 0x09,
    lineFeed: 0x0a,
    formFeed: 0x0c,
    carriageReturn: 0x0d,
    space: 0x20,
    exclamation: 0x21,
    doubleQuote: 0x22,
    hash: 0x23,
    singleQuote: 0x27,
    openParen: 0x28,
    closeParen: 0x29,
    star: 0x2a,
    comma: 0x2c,
    dot: 0x2e,
    colon: 0x3a,
    semicolon: 0x3b,
    less: 0x3c,
    equals: 0x3d,
    greater: 0x3e,
    at: 0x40,
    openBracket: 0x5b,
    backslash: 0x5c,
    closeBracket: 0x5d,
    openBrace: 0x7b,
    closeBrace: 0x7d,
};
// A look beyond the last byte would slow down every later look that the same code takes: hence the tests of the length.
/** The byte at an offset; 0 beyond the end. */
function byteAt(bytes, at) {
    return at < bytes.length ? (bytes[at] ?? 0) : 0;
}
/** True for `\n` and `\r`. */
function isNewline(byte) {
    return byte === Byte.lineFeed || byte === Byte.carriageReturn;
}
/** The offset after the line end at `at` (`\n`, `\r\n` or a lone `\r`). */
function afterNewline(bytes, at) {
    const isTwo = byteAt(bytes, at) === Byte.carriageReturn && byteAt(bytes, at + 1) === Byte.lineFeed;
    return at + (isTwo ? 2 : 1);
}
/** The offset of the first line end at or after `from`, or the end of the bytes. */
function lineEnd(bytes, from) {
    const length = bytes.length;
    let at = from;
    for (; at < length; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === Byte.lineFeed || byte === Byte.carriageReturn)
            break;
    }
    return at;
}
/** The offset after the name that starts at `from`. */
function nameEnd(bytes, from) {
    const length = bytes.length;
    let at = from;
    while (at < length && (classOf[bytes[at] ?? 0] ?? 0) <= Class.digit)
        at++;
    return at;
}
/** The text of `bytes[start, end)`, decoded as UTF-8. */
function textOf(bytes, start, end) {
    // A Buffer decodes a short stretch several times faster than a TextDecoder.
    return asBuffer(bytes).toString("utf8", start, end);
}
/** The same bytes as a Buffer, without a copy. */
function asBuffer(bytes) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.isBuffer(bytes) ? bytes : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}


/***/ }),

/***/ 8362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText),
/* harmony export */   v: () => (/* binding */ decodePython)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7916);


/**
 * Decodes a text file: UTF-16 by its byte order mark or its zero bytes, UTF-8, else Latin-1; the reason for anything but
 * UTF-8 is in `problem`.
 */
function decodeText(bytes) {
    const utf16 = decodeUtf16(bytes);
    if (utf16 !== undefined)
        return utf16;
    const start = isMarked(bytes) ? 3 : 0;
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { bytes, start, problem: undefined };
    return transcode(bytes, "latin1", "the file is not UTF-8 and declares no other encoding", start);
}
/**
 * Decodes a Python file as PEP 263 says: a byte order mark, a coding cookie in the first two lines, else UTF-8. What
 * Python refuses is read all the same, as UTF-16 or as Latin-1, with the reason in `problem`.
 */
function decodePython(bytes) {
    const utf16 = decodeUtf16(bytes);
    if (utf16 !== undefined)
        return utf16;
    const marked = isMarked(bytes);
    const start = marked ? 3 : 0;
    const cookie = cookieOf(bytes, start);
    const codec = cookie === undefined ? "utf-8" : normalise(cookie);
    if (codec === "utf-8")
        return decodeText(bytes);
    const problem = marked ? `the byte order mark says UTF-8, the coding cookie ${cookie}` : undefined;
    const label = whatwg.get(codec) ?? (singleByte.test(codec) ? "latin1" : codec);
    try {
        return transcode(bytes, label, problem, start);
    }
    catch {
        return transcode(bytes, "latin1", `unknown encoding: ${cookie}`, start);
    }
}
function isMarked(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
function decodeUtf16(bytes) {
    const [first, second, third, fourth] = bytes;
    if (first === 0xff && second === 0xfe)
        return transcode(bytes, "utf-16le", "the file is UTF-16");
    if (first === 0xfe && second === 0xff)
        return transcode(bytes, "utf-16be", "the file is UTF-16");
    if (bytes.length < 4)
        return undefined;
    if (first !== 0 && second === 0 && third !== 0 && fourth === 0) {
        return transcode(bytes, "utf-16le", "the file is UTF-16 without a byte order mark");
    }
    if (first === 0 && second !== 0 && third === 0 && fourth !== 0) {
        return transcode(bytes, "utf-16be", "the file is UTF-16 without a byte order mark");
    }
    return undefined;
}
/** Python's codecs of single bytes that agree with ASCII; read as Latin-1, which keeps every column right. */
const singleByte = /^(ascii|us-ascii|646|latin-?1|iso-?8859-?\d+|cp\d{3,4}|windows-125\d|koi8-[rtu]|mac-[a-z0-9]+|hp-roman8|kz1048|ptcp154|tis-620|palmos)$/;
/** Python's names of codecs that WHATWG's decoder knows under others. Code pages 932 to 950 have two bytes. */
const whatwg = new Map([
    ["cp932", "shift_jis"],
    ["ms932", "shift_jis"],
    ["sjis", "shift_jis"],
    ["shift-jis", "shift_jis"],
    ["cp936", "gbk"],
    ["cp949", "euc-kr"],
    ["cp950", "big5"],
    ["ujis", "euc-jp"],
    ["eucjp", "euc-jp"],
    ["euckr", "euc-kr"],
]);
const utf8Names = new Set(["utf-8", "utf8", "u8", "utf", "cp65001", "utf-8-sig"]);
/** A codec's name as Python compares it: lower case, hyphens; every spelling of UTF-8 as `utf-8`. */
function normalise(cookie) {
    const name = cookie.toLowerCase().replaceAll("_", "-");
    return utf8Names.has(name) || name.startsWith("utf-8-") ? "utf-8" : name;
}
/** The encoding that a comment in the first two lines declares. The pattern is PEP 263's. */
function cookieOf(bytes, start) {
    let from = start;
    for (let line = 0; line < 2; line++) {
        let first = from;
        while (_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .classOf */ .Kl[(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .byteAt */ .aL)(bytes, first)] === _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .Class */ .Xs.space)
            first++;
        const kind = first < bytes.length ? _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .classOf */ .Kl[bytes[first] ?? 0] : _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .Class */ .Xs.newline;
        // Most files begin with code or a string: they declare nothing, and no text is made to find that out.
        if (kind !== _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .Class */ .Xs.hash && kind !== _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .Class */ .Xs.newline)
            return undefined;
        const end = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .kd)(bytes, first);
        if (kind === _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .Class */ .Xs.hash) {
            const text = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .asBuffer */ .bS)(bytes).toString("latin1", from, Math.min(end, from + 1000));
            const cookie = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(text)?.[1];
            if (cookie !== undefined)
                return cookie;
        }
        from = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .afterNewline */ .Nn)(bytes, end);
    }
    return undefined;
}
function transcode(bytes, label, problem, start = 0) {
    const text = new TextDecoder(label).decode(bytes.subarray(start));
    return {
        bytes: new TextEncoder().encode(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text),
        start: 0,
        problem,
    };
}


/***/ }),

/***/ 9323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   $x: () => (/* binding */ isSoft),
/* harmony export */   US: () => (/* binding */ endsBrackets),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   dK: () => (/* binding */ wordCodeAt)
/* harmony export */ });
/** The words that the scanner knows: Python's keywords but for `None`, `True` and `False`, and the soft ones. */
const words = [
    "def",
    "class",
    "try",
    "except",
    "finally",
    "while",
    "with",
    "return",
    "raise",
    "import",
    "pass",
    "break",
    "continue",
    "del",
    "assert",
    "global",
    "nonlocal",
    "elif",
    // From here on the words that can also stand at the start of a line inside brackets.
    "if",
    "else",
    "for",
    "async",
    "from",
    "lambda",
    "await",
    "yield",
    "and",
    "or",
    "not",
    "in",
    "is",
    "as",
    // From here on words that are names too.
    "match",
    "case",
    "type",
];
const firstInside = words.indexOf("if") + 1;
const firstSoft = words.indexOf("match") + 1;
const codes = new Map(words.map((word, index) => [word, index + 1]));
/** The number under which the scanner keeps a word. */
function codeOf(word) {
    return codes.get(word) ?? 0;
}
/** The word behind a number of the scanner, `undefined` for 0. */
function wordOf(code) {
    return words[code - 1];
}
/** True for words that can't begin a line inside brackets in any valid file: there, a bracket was left open before. */
function endsBrackets(code) {
    return code > 0 && code < firstInside;
}
/** True for `match`, `case` and `type`: keywords at the start of a line, names elsewhere. */
function isSoft(code) {
    return code >= firstSoft;
}
/** The code of the word in `bytes[from, to)`, 0 where the scanner does not know it. */
function wordCodeAt(bytes, from, to) {
    const length = to - from;
    if (length < 2 || length > longest)
        return 0;
    let code = byShape[shapeOf(bytes[from] ?? 0, length)] ?? 0;
    while (code !== 0 && !isSpelt(code, bytes, from, length))
        code = sameShape[code] ?? 0;
    return code;
}
function isSpelt(code, bytes, from, length) {
    const letters = code * longest;
    for (let at = 0; at < length; at++)
        if (spelling[letters + at] !== bytes[from + at])
            return false;
    return true;
}
/** The length of the longest word, and a power of two. */
const longest = 8;
/** Words by first letter and length: most names are told apart from all of them by one look. */
function shapeOf(first, length) {
    return (first & 31) * 16 + length;
}
/** By shape, the code of a word; by its code, that of the next one of the same shape; 0 for none. */
const byShape = new Uint8Array(32 * 16);
const sameShape = new Uint8Array(words.length + 1);
/** The letters of all words, by code. */
const spelling = new Uint8Array((words.length + 1) * longest);
for (const [index, word] of words.entries()) {
    const code = index + 1;
    const shape = shapeOf(word.charCodeAt(0), word.length);
    spelling.set(new TextEncoder().encode(word), code * longest);
    sameShape[code] = byShape[shape] ?? 0;
    byShape[shape] = code;
}


/***/ }),

/***/ 2589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ numberEnd),
/* harmony export */   _: () => (/* binding */ numberKind)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7916);

const zero = 0x30;
const plus = 0x2b;
const minus = 0x2d;
const e = 0x65;
const x = 0x78;
/** The offset after the number at `from`: digits, letters, underscores, dots, and a sign behind an exponent. */
function numberEnd(bytes, from) {
    const length = bytes.length;
    let at = from;
    for (; at < length; at++) {
        const byte = bytes[at] ?? 0;
        if ((_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl[byte] ?? 0) <= _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.digit || byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.dot)
            continue;
        const signed = (byte === plus || byte === minus) && at > from && ((bytes[at - 1] ?? 0) | 0x20) === e;
        if (!signed || isHexadecimal(bytes, from))
            break;
    }
    return at;
}
function isHexadecimal(bytes, from) {
    return bytes[from] === zero && ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, from + 1) | 0x20) === x;
}
const exponent = String.raw `(e[-+]?\d(_?\d)*)`;
const whole = String.raw `\d(_?\d)*`;
/** Python's numeric literals; a keyword may follow without white space (`1if x else 2`), which Python only deprecates. */
const literal = new RegExp([
    "^(0x(_?[0-9a-f])+|0o(_?[0-7])+|0b(_?[01])+",
    String.raw `|(${whole})?\.${whole}${exponent}?j?|${whole}\.?${exponent}?j?)`,
    String.raw `((?<keyword>if|else|or|and|in|is|for|not)|\.[a-z_.]*)?$`,
].join(""), "i");
/**
 * What the bytes of a number are: one of Python 3, one with a keyword behind it (`1if`), or none (`0777` and `10L` were
 * Python 2's).
 */
function numberKind(bytes, start, end) {
    // Nobody writes a longer one by hand, and the pattern should not have to walk it.
    if (end - start === 1 || end - start > 1000 || isSimple(bytes, start, end))
        return "number";
    const text = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(bytes, start, end);
    const match = literal.exec(text);
    if (match === null || /^0[\d_]*[1-9][\d_]*$/.test(text))
        return undefined;
    return match.groups?.keyword === undefined ? "number" : "keyword";
}
/** True for most numbers, which need no pattern then: digits and at most one dot among them, and hexadecimal ones. */
function isSimple(bytes, start, end) {
    if (isHexadecimal(bytes, start))
        return end - start > 2 && areDigits(bytes, start + 2, end, true);
    let dot = start;
    while (dot < end && bytes[dot] !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.dot)
        dot++;
    if (dot === end)
        return bytes[start] !== zero && areDigits(bytes, start, end, false);
    return dot > start && areDigits(bytes, start, dot, false) && areDigits(bytes, dot + 1, end, false);
}
function areDigits(bytes, start, end, hexadecimal) {
    for (let at = start; at < end; at++) {
        const byte = bytes[at] ?? 0;
        if (_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl[byte] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.digit)
            continue;
        const small = byte | 0x20;
        if (!hexadecimal || small < 0x61 || small > 0x66)
            return false;
    }
    return true;
}


/***/ }),

/***/ 777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ quickHeader),
  N: () => (/* binding */ quickStatement)
});

// EXTERNAL MODULE: ./build/packages/parser/src/bytes.js
var src_bytes = __nccwpck_require__(7916);
// EXTERNAL MODULE: ./build/packages/parser/src/keywords.js
var keywords = __nccwpck_require__(9323);
;// CONCATENATED MODULE: ./build/packages/parser/src/quick-operators.js


/** How tightly each operator between two values binds, as in tree-sitter's grammar (where `^` binds more than `&`). */
const binary = new Map([
    ["|", 1],
    ["&", 2],
    ["^", 3],
    ["<<", 4],
    [">>", 4],
    ["+", 5],
    ["-", 5],
    ["*", 6],
    ["@", 6],
    ["/", 6],
    ["//", 6],
    ["%", 6],
]);
const comparisons = new Set(["<", "<=", "==", "!=", ">=", ">"]);
const augmented = new Set([
    "+=",
    "-=",
    "*=",
    "/=",
    "@=",
    "//=",
    "%=",
    "**=",
    ">>=",
    "<<=",
    "&=",
    "^=",
    "|=",
]);
/** How tightly the operator binds two values, 0 for any other. */
function binding(bytes, token) {
    return binary.get((0,src_bytes/* textOf */.b6)(bytes, token.start, token.end)) ?? 0;
}
/** True for `==` and the like. */
function isComparison(bytes, token) {
    return comparisons.has((0,src_bytes/* textOf */.b6)(bytes, token.start, token.end));
}
/** True for `+=` and the like. */
function isAugmented(bytes, token) {
    return augmented.has((0,src_bytes/* textOf */.b6)(bytes, token.start, token.end));
}
/** The numbers of the keywords that stand in expressions. */
const Keyword = {
    and: (0,keywords/* codeOf */.$N)("and"),
    as: (0,keywords/* codeOf */.$N)("as"),
    assert: (0,keywords/* codeOf */.$N)("assert"),
    await: (0,keywords/* codeOf */.$N)("await"),
    del: (0,keywords/* codeOf */.$N)("del"),
    else: (0,keywords/* codeOf */.$N)("else"),
    for: (0,keywords/* codeOf */.$N)("for"),
    from: (0,keywords/* codeOf */.$N)("from"),
    if: (0,keywords/* codeOf */.$N)("if"),
    in: (0,keywords/* codeOf */.$N)("in"),
    is: (0,keywords/* codeOf */.$N)("is"),
    not: (0,keywords/* codeOf */.$N)("not"),
    or: (0,keywords/* codeOf */.$N)("or"),
    return: (0,keywords/* codeOf */.$N)("return"),
    yield: (0,keywords/* codeOf */.$N)("yield"),
};

;// CONCATENATED MODULE: ./build/packages/parser/src/syntax-node.js

const noFields = [];
/** A node made from tokens; its text is decoded only when asked for. */
class QuickNode {
    type;
    start;
    end;
    namedChildren;
    bytes;
    fields;
    /** @param fields the names under which the first children are known. */
    constructor(bytes, type, start, end, namedChildren = [], fields = noFields) {
        this.bytes = bytes;
        this.type = type;
        this.start = start;
        this.end = end;
        this.namedChildren = namedChildren;
        this.fields = fields;
    }
    get startIndex() {
        return this.start;
    }
    get endIndex() {
        return this.end;
    }
    get text() {
        return (0,src_bytes/* textOf */.b6)(this.bytes, this.start, this.end);
    }
    namedChild(index) {
        return this.namedChildren[index] ?? null;
    }
    childForFieldName(name) {
        const index = this.fields.indexOf(name);
        return index < 0 ? null : this.namedChild(index);
    }
}

// EXTERNAL MODULE: ./build/packages/parser/src/tokens.js
var tokens = __nccwpck_require__(6545);
;// CONCATENATED MODULE: ./build/packages/parser/src/quick-reader.js




/** Thrown where the tokens may mean something else to a real parser, or nothing at all. */
class Unsure extends Error {
}
const unsure = new Unsure();
/** What `read` returns; `undefined` where it was not sure. */
function ifSure(read) {
    try {
        return read();
    }
    catch (error) {
        if (error === unsure)
            return undefined;
        throw error;
    }
}
const maxDepth = 40;
/** The constants, which are nodes of their own. */
const constants = new Map([
    ["None", "none"],
    ["True", "true"],
    ["False", "false"],
]);
/** What all readers of the quick tree share: the token at hand, and the nodes of single tokens. */
class QuickReader {
    bytes;
    at;
    /** The offset behind the token before the one at hand. */
    behind = 0;
    depth = 0;
    /** @throws Unsure, as all methods do: to be called within {@link ifSure}. */
    constructor(bytes, start, end) {
        this.bytes = bytes;
        this.at = new tokens/* TokenCursor */.MN(bytes, start, end);
        this.advance();
    }
    expectEnd() {
        if (this.at.kind !== tokens/* Kind */.b8.none)
            throw unsure;
    }
    /** Gives up: the statement is left to tree-sitter. */
    fail() {
        throw unsure;
    }
    /** What `read` returns, one level deeper. */
    nested(read) {
        if (++this.depth > maxDepth)
            throw unsure;
        const found = read();
        this.depth--;
        return found;
    }
    /** Goes on to the next token. Comments and joined lines are nodes to tree-sitter, in places where one counts nodes. */
    advance() {
        this.behind = this.at.end;
        this.at.next();
        if (this.at.passedOver)
            throw unsure;
    }
    /** Whether the token at hand is an operator of one character. */
    isOperator(byte) {
        const { at } = this;
        return at.byte === byte && at.kind === tokens/* Kind */.b8.operator && at.end - at.start === 1;
    }
    word() {
        const { at } = this;
        return at.kind === tokens/* Kind */.b8.name ? (0,keywords/* wordCodeAt */.dK)(this.bytes, at.start, at.end) : 0;
    }
    expect(byte) {
        if (!this.isOperator(byte))
            throw unsure;
        const { end } = this.at;
        this.advance();
        return end;
    }
    node(type, start, end, children, fields) {
        return new QuickNode(this.bytes, type, start, end, children, fields);
    }
    join(type, a, b, fields) {
        return this.node(type, a.start, b.end, [a, b], fields);
    }
    identifier() {
        const { at, bytes } = this;
        const { start, end } = at;
        const word = this.word();
        if (at.kind !== tokens/* Kind */.b8.name || (word !== 0 && !(0,keywords/* isSoft */.$x)(word)))
            throw unsure;
        for (let offset = start; offset < end; offset++)
            if ((bytes[offset] ?? 0) >= 0x80)
                throw unsure;
        const node = this.node("identifier", start, end);
        if ((0,tokens/* isText */.KH)(bytes, at, "exec") || constants.has(node.text))
            throw unsure;
        this.advance();
        return node;
    }
    /** A constant, a name or a number of digits alone: `1.5`, `0x1f` and `1if x` are read in several ways. */
    leaf() {
        const { at, bytes } = this;
        const { start, end } = at;
        if (at.kind === tokens/* Kind */.b8.name) {
            const type = end - start <= 5 ? constants.get(this.node("", start, end).text) : undefined;
            if (type === undefined)
                return this.identifier();
            this.advance();
            return this.node(type, start, end);
        }
        if (at.kind !== tokens/* Kind */.b8.number)
            throw unsure;
        for (let offset = start; offset < end; offset++)
            if (src_bytes/* classOf */.Kl[bytes[offset] ?? 0] !== src_bytes/* Class */.Xs.digit)
                throw unsure;
        this.advance();
        return this.node("integer", start, end);
    }
}

// EXTERNAL MODULE: ./build/packages/parser/src/strings.js
var strings = __nccwpck_require__(7397);
;// CONCATENATED MODULE: ./build/packages/parser/src/quick-strings.js




const letterT = 0x74;
const plainEscapes = new Set([..."'\"\\abfnrtvx0123456789"].map((letter) => letter.charCodeAt(0)));
function isPlainEscape(byte) {
    return byte !== undefined && plainEscapes.has(byte);
}
/**
 * Looks closely at the string token `bytes[start, end)`: `undefined` where it does not end as it should (the scanner lets
 * it end with its line), where a grammar may read its prefix in another way, and for the rarer escapes beside fields.
 */
function quickString(bytes, start, end) {
    let quote = start;
    while (src_bytes/* classOf */.Kl[bytes[quote] ?? 0] === src_bytes/* Class */.Xs.name) {
        if (((bytes[quote] ?? 0) | 0x20) === letterT)
            return undefined;
        quote++;
    }
    const prefix = (0,strings/* prefixOf */.MT)(bytes, start, quote);
    if (prefix === undefined)
        return undefined;
    const byte = bytes[quote] ?? 0;
    const width = (0,strings/* isTriple */.Z6)(bytes, quote) && end - quote >= 6 ? 3 : 1;
    const from = quote + width;
    const to = end - width;
    if (to < from || (width === 1 && to === from && end - quote !== 2))
        return undefined;
    for (let at = from; at < to; at++) {
        const here = bytes[at] ?? 0;
        if (here === 0)
            return undefined;
        if (here === src_bytes/* Byte */.x5.backslash) {
            at++;
            if (at >= to || (prefix.fields && (prefix.raw || !isPlainEscape(bytes[at]))))
                return undefined;
            if (width === 1 && (0,src_bytes/* isNewline */.Z9)(bytes[at]))
                return undefined;
        }
        else if ((0,src_bytes/* isNewline */.Z9)(here)) {
            if (width === 1)
                return undefined;
        }
        else if (here === byte && (width === 1 || (0,strings/* isTriple */.Z6)(bytes, at)))
            return undefined;
    }
    for (let at = to; at < end; at++)
        if (bytes[at] !== byte)
            return undefined;
    return { from, to, quote: byte, fields: prefix.fields };
}
/** Reads string literals, with the expressions in their fields. */
class QuickStrings extends QuickReader {
    strings() {
        const first = this.string();
        if (this.at.kind !== tokens/* Kind */.b8.string)
            return first;
        const parts = [first];
        let last = first;
        do {
            last = this.string();
            parts.push(last);
        } while (this.at.kind === tokens/* Kind */.b8.string);
        return this.node("concatenated_string", first.start, last.end, parts);
    }
    string() {
        const { start, end } = this.at;
        const string = quickString(this.bytes, start, end);
        if (string === undefined)
            this.fail();
        const parts = string.fields ? this.fields(string.from, string.to) : [];
        this.advance();
        return this.node("string", start, end, parts);
    }
    /** The fields in the text of an f-string. */
    fields(from, to) {
        const { bytes } = this;
        const found = [];
        for (let at = from; at < to; at++) {
            const byte = bytes[at];
            if (byte === src_bytes/* Byte */.x5.backslash)
                at++;
            if (byte !== src_bytes/* Byte */.x5.openBrace && byte !== src_bytes/* Byte */.x5.closeBrace)
                continue;
            if (bytes[at + 1] === byte && at + 1 < to) {
                at++;
                continue;
            }
            if (byte === src_bytes/* Byte */.x5.closeBrace)
                this.fail();
            const field = this.reader(at + 1, to).field(at);
            for (let inside = field.start; inside < field.end; inside++) {
                if (bytes[inside] === src_bytes/* Byte */.x5.backslash || (0,src_bytes/* isNewline */.Z9)(bytes[inside]))
                    this.fail();
            }
            found.push(field);
            at = field.end - 1;
        }
        return found;
    }
    /** The field whose brace is at `start`; its conversion and its format hold nothing that could tell. */
    field(start) {
        const { bytes } = this;
        const value = this.expression();
        if (this.isOperator(src_bytes/* Byte */.x5.equals))
            this.advance();
        if (this.isOperator(src_bytes/* Byte */.x5.exclamation)) {
            this.advance();
            if (this.at.kind !== tokens/* Kind */.b8.name || this.at.end - this.at.start !== 1)
                this.fail();
            this.advance();
        }
        let { end } = this.at;
        if (this.isOperator(src_bytes/* Byte */.x5.colon)) {
            while (bytes[end] !== src_bytes/* Byte */.x5.closeBrace) {
                const byte = bytes[end++];
                if (byte === undefined || byte === src_bytes/* Byte */.x5.openBrace)
                    this.fail();
            }
            end++;
        }
        else if (!this.isOperator(src_bytes/* Byte */.x5.closeBrace))
            this.fail();
        return this.node("interpolation", start, end, [value], expressionField);
    }
}
const expressionField = ["expression"];

;// CONCATENATED MODULE: ./build/packages/parser/src/quick-targets.js



/** What is assigned to. */
class QuickTargets extends QuickStrings {
    /** What a loop assigns to, and the `in` behind it. */
    targets() {
        const parts = [this.target(this.primary())];
        let comma = false;
        while (this.isOperator(src_bytes/* Byte */.x5.comma)) {
            comma = true;
            this.advance();
            if (this.word() === Keyword.in)
                break;
            parts.push(this.target(this.primary()));
        }
        const end = this.behind;
        if (this.word() !== Keyword.in)
            this.fail();
        this.advance();
        const [first] = parts;
        if (first === undefined)
            this.fail();
        return comma ? this.node("pattern_list", first.start, end, parts) : first;
    }
    /** An expression as what is assigned to; the grammar reads other things before a `=` in its own way. */
    target(node) {
        switch (node.type) {
            case "identifier":
            case "attribute":
            case "subscript":
                return node;
            case "tuple":
            case "list": {
                if (node.namedChildren.length === 0)
                    this.fail();
                const parts = node.namedChildren.map((child) => this.target(child));
                return this.node(`${node.type}_pattern`, node.start, node.end, parts);
            }
            default:
                return this.fail();
        }
    }
}

;// CONCATENATED MODULE: ./build/packages/parser/src/quick-primary.js




/** The parts of expressions that hold others between brackets, quotes or dots. */
class QuickPrimary extends QuickTargets {
    /** Whether the statement is a `print`, which the grammar knows in two ways. */
    printing = false;
    /** An atom with the dots, calls and subscripts behind it. */
    trailers(atom) {
        let found = atom;
        for (;;) {
            if (this.isOperator(src_bytes/* Byte */.x5.dot)) {
                this.advance();
                found = this.join("attribute", found, this.identifier(), attributeFields);
            }
            else if (this.isOperator(src_bytes/* Byte */.x5.openParen)) {
                found = this.join("call", found, this.list(), callFields);
            }
            else if (this.isOperator(src_bytes/* Byte */.x5.openBracket)) {
                found = this.subscript(found);
            }
            else
                return found;
        }
    }
    subscript(value) {
        this.advance();
        const parts = [value];
        do {
            if (parts.length > 1)
                this.advance();
            if (this.isOperator(src_bytes/* Byte */.x5.closeBracket) && parts.length > 1)
                break;
            parts.push(this.slice());
        } while (this.isOperator(src_bytes/* Byte */.x5.comma));
        const end = this.expect(src_bytes/* Byte */.x5.closeBracket);
        return this.node("subscript", value.start, end, parts, subscriptFields);
    }
    slice() {
        const { start } = this.at;
        const parts = [];
        let colons = 0;
        let filled = false;
        let end = start;
        for (;;) {
            if (this.isOperator(src_bytes/* Byte */.x5.colon)) {
                if (++colons > 2)
                    this.fail();
                end = this.at.end;
                filled = false;
                this.advance();
            }
            else if (this.isOperator(src_bytes/* Byte */.x5.closeBracket) || this.isOperator(src_bytes/* Byte */.x5.comma))
                break;
            else {
                if (filled)
                    this.fail();
                const part = this.expression();
                filled = true;
                end = part.end;
                parts.push(part);
                if (colons === 0 && !this.isOperator(src_bytes/* Byte */.x5.colon))
                    return part;
            }
        }
        if (colons === 0)
            this.fail();
        return this.node("slice", start, end, parts);
    }
    /** The arguments of a call. */
    list() {
        const { start } = this.at;
        this.advance();
        const parts = [];
        while (!this.isOperator(src_bytes/* Byte */.x5.closeParen)) {
            const part = this.argument();
            if (parts.length === 0 && this.word() === Keyword.for)
                return this.comprehension("generator_expression", start, part, src_bytes/* Byte */.x5.closeParen);
            parts.push(part);
            if (!this.isOperator(src_bytes/* Byte */.x5.comma))
                break;
            this.advance();
        }
        return this.node("argument_list", start, this.expect(src_bytes/* Byte */.x5.closeParen), parts);
    }
    argument() {
        const splat = this.splat(true, true);
        if (splat !== undefined)
            return splat;
        const found = this.element();
        if (!this.isOperator(src_bytes/* Byte */.x5.equals))
            return found;
        if (found.type !== "identifier")
            this.fail();
        this.advance();
        return this.join("keyword_argument", found, this.expression(), nameFields);
    }
    /** `*x` and, where that may stand, `**x`. */
    splat(double, inCall) {
        const { at } = this;
        const { start } = at;
        if (at.byte !== src_bytes/* Byte */.x5.star || at.kind !== tokens/* Kind */.b8.operator)
            return undefined;
        const width = at.end - start;
        if (width > 1 && !(double && (0,tokens/* isText */.KH)(this.bytes, at, "**")))
            this.fail();
        this.advance();
        const value = this.expression();
        if (width === 2)
            return this.node("dictionary_splat", start, value.end, [value]);
        // In displays and behind `print` the grammar takes the star for a part of the first name.
        if (value.type !== "identifier" && (!inCall || this.printing))
            this.fail();
        return this.node("list_splat", start, value.end, [value]);
    }
    /** An expression inside brackets, where `name := value` may stand too. */
    element() {
        const found = this.expression();
        if (this.at.kind !== tokens/* Kind */.b8.operator || !(0,tokens/* isText */.KH)(this.bytes, this.at, ":="))
            return found;
        if (found.type !== "identifier")
            this.fail();
        this.advance();
        return this.join("named_expression", found, this.expression(), nameFields);
    }
    atom() {
        const { at, bytes } = this;
        if (at.kind === tokens/* Kind */.b8.string)
            return this.strings();
        if (at.kind !== tokens/* Kind */.b8.operator)
            return this.leaf();
        if (at.byte === src_bytes/* Byte */.x5.openParen)
            return this.parenthesized();
        if (at.byte === src_bytes/* Byte */.x5.openBracket)
            return this.display("list", src_bytes/* Byte */.x5.closeBracket);
        if (at.byte === src_bytes/* Byte */.x5.openBrace)
            return this.braces();
        if (!(0,tokens/* isText */.KH)(bytes, at, "..."))
            this.fail();
        const { start, end } = at;
        this.advance();
        return this.node("ellipsis", start, end);
    }
    parenthesized() {
        const tuple = this.display("tuple", src_bytes/* Byte */.x5.closeParen);
        const [only] = tuple.namedChildren;
        if (only === undefined || tuple.type !== "tuple" || this.commas > 0)
            return tuple;
        if (only.type === "list_splat")
            this.fail();
        return this.node("parenthesized_expression", tuple.start, tuple.end, [only]);
    }
    /** How many commas the display that was read last had. */
    commas = 0;
    display(type, close) {
        const { start } = this.at;
        this.advance();
        const parts = [];
        let commas = 0;
        while (!this.isOperator(close)) {
            const part = this.splat(false, false) ?? this.element();
            if (parts.length === 0 && this.word() === Keyword.for) {
                const comprehended = type === "list" ? "list_comprehension" : "generator_expression";
                return this.comprehension(comprehended, start, part, close);
            }
            parts.push(part);
            if (!this.isOperator(src_bytes/* Byte */.x5.comma))
                break;
            commas++;
            this.advance();
        }
        const end = this.expect(close);
        this.commas = commas;
        return this.node(type, start, end, parts);
    }
    /** What follows the first element of a comprehension, up to its bracket. */
    comprehension(type, start, body, close) {
        if (/splat$|^keyword_argument$/.test(body.type))
            this.fail();
        const parts = [body];
        for (let word = this.word(); word === Keyword.for || word === Keyword.if; word = this.word()) {
            const { start: from } = this.at;
            this.advance();
            if (word === Keyword.if) {
                const condition = this.or();
                parts.push(this.node("if_clause", from, condition.end, [condition]));
                continue;
            }
            const left = this.targets();
            const right = this.or();
            parts.push(this.node("for_in_clause", from, right.end, [left, right], sides));
        }
        return this.node(type, start, this.expect(close), parts);
    }
    /** A dictionary or a set. */
    braces() {
        const { start } = this.at;
        this.advance();
        const parts = [];
        let type = "dictionary";
        while (!this.isOperator(src_bytes/* Byte */.x5.closeBrace)) {
            const part = this.splat(true, false) ?? this.pair();
            const belongs = part.type === "pair" || part.type === "dictionary_splat" ? "dictionary" : "set";
            if (parts.length > 0 && belongs !== type)
                this.fail();
            if (parts.length === 0 && this.word() === Keyword.for)
                return this.comprehension(`${belongs}_comprehension`, start, part, src_bytes/* Byte */.x5.closeBrace);
            type = belongs;
            parts.push(part);
            if (!this.isOperator(src_bytes/* Byte */.x5.comma))
                break;
            this.advance();
        }
        return this.node(type, start, this.expect(src_bytes/* Byte */.x5.closeBrace), parts);
    }
    pair() {
        const key = this.element();
        if (!this.isOperator(src_bytes/* Byte */.x5.colon))
            return key;
        if (key.type === "named_expression")
            this.fail();
        this.advance();
        return this.join("pair", key, this.expression(), pairFields);
    }
}
const attributeFields = ["object", "attribute"];
const callFields = ["function", "arguments"];
const subscriptFields = ["value", "subscript"];
const nameFields = ["name", "value"];
const pairFields = ["key", "value"];
const sides = ["left", "right"];

;// CONCATENATED MODULE: ./build/packages/parser/src/quick-expression.js



const plus = 0x2b;
const minus = 0x2d;
const tilde = 0x7e;
/**
 * Reads the plain part of Python's expressions from tokens into the tree that tree-sitter would make of them: names,
 * literals, calls, subscripts, displays, operators, conditions. Comprehensions, lambdas, `**`, whatever was different in
 * Python 2 and whatever is broken is left to tree-sitter.
 */
class QuickExpression extends QuickPrimary {
    /** An expression that takes up all tokens. */
    whole() {
        const found = this.expression();
        this.expectEnd();
        return found;
    }
    reader(start, end) {
        const reader = new QuickExpression(this.bytes, start, end);
        reader.printing = true;
        return reader;
    }
    expression() {
        return this.nested(() => {
            const found = this.or();
            if (this.word() !== Keyword.if)
                return found;
            this.advance();
            const condition = this.or();
            if (this.word() !== Keyword.else)
                this.fail();
            this.advance();
            const otherwise = this.expression();
            return this.node("conditional_expression", found.start, otherwise.end, [found, condition, otherwise]);
        });
    }
    or() {
        let left = this.and();
        while (this.word() === Keyword.or) {
            this.advance();
            left = this.join("boolean_operator", left, this.and(), quick_expression_sides);
        }
        return left;
    }
    and() {
        let left = this.not();
        while (this.word() === Keyword.and) {
            this.advance();
            left = this.join("boolean_operator", left, this.not(), quick_expression_sides);
        }
        return left;
    }
    not() {
        if (this.word() !== Keyword.not)
            return this.comparison();
        const { start } = this.at;
        this.advance();
        const argument = this.nested(() => this.not());
        return this.node("not_operator", start, argument.end, [argument], argumentField);
    }
    comparison() {
        const first = this.binary(1);
        if (!this.passComparison())
            return first;
        const operands = [first];
        let last = first;
        do {
            last = this.binary(1);
            operands.push(last);
        } while (this.passComparison());
        return this.node("comparison_operator", first.start, last.end, operands);
    }
    /** Goes behind a comparison's sign or words, if that is what comes. */
    passComparison() {
        const { at } = this;
        if (at.kind === tokens/* Kind */.b8.operator) {
            if (!isComparison(this.bytes, at))
                return false;
            this.advance();
            return true;
        }
        const word = this.word();
        if (word !== Keyword.in && word !== Keyword.is && word !== Keyword.not)
            return false;
        this.advance();
        if (word === Keyword.not) {
            if (this.word() !== Keyword.in)
                this.fail();
            this.advance();
        }
        else if (word === Keyword.is && this.word() === Keyword.not)
            this.advance();
        return true;
    }
    binary(tightness) {
        let left = this.unary();
        for (;;) {
            const binds = this.at.kind === tokens/* Kind */.b8.operator ? binding(this.bytes, this.at) : 0;
            if (binds === 0 || binds < tightness)
                return left;
            this.advance();
            left = this.join("binary_operator", left, this.binary(binds + 1), quick_expression_sides);
        }
    }
    unary() {
        if (!this.isOperator(minus) && !this.isOperator(plus) && !this.isOperator(tilde))
            return this.primary();
        const { start } = this.at;
        this.advance();
        const argument = this.nested(() => this.unary());
        return this.node("unary_operator", start, argument.end, [argument], argumentField);
    }
    primary() {
        if (this.word() !== Keyword.await)
            return this.trailers(this.atom());
        const { start } = this.at;
        this.advance();
        const awaited = this.trailers(this.atom());
        return this.node("await", start, awaited.end, [awaited]);
    }
}
const quick_expression_sides = ["left", "right"];
const argumentField = ["argument"];

;// CONCATENATED MODULE: ./build/packages/parser/src/quick-statement.js






/**
 * The tree of the simple statement `bytes[start, end)` as tree-sitter would make it, where that is certain; `undefined`
 * elsewhere. Costs a hundredth of asking tree-sitter, let alone of loading it.
 */
function quickStatement(bytes, start, end) {
    return ifSure(() => new QuickStatement(bytes, start, end).statement());
}
/**
 * The same for the header of a compound statement, up to its colon: the part of its tree in which something happens.
 */
function quickHeader(bytes, { word, start, colon }) {
    const from = start + word.length;
    switch (word) {
        case "if":
        case "elif":
        case "while":
            return ifSure(() => new QuickStatement(bytes, from, colon).whole());
        case "for":
            return ifSure(() => new QuickStatement(bytes, from, colon).loop());
        case "with":
            return ifSure(() => new QuickStatement(bytes, from, colon).managers());
        default:
            return undefined;
    }
}
class QuickStatement extends QuickExpression {
    statement() {
        const { start } = this.at;
        const word = this.word();
        if (word === Keyword.return) {
            this.advance();
            const value = this.at.kind === tokens/* Kind */.b8.none ? [] : [this.values("expression_list")];
            this.expectEnd();
            return this.node("return_statement", start, this.behind, value);
        }
        if (word === Keyword.assert) {
            this.advance();
            const parts = this.commaSeparated();
            if (parts.length > 2 || this.trailingComma)
                this.fail();
            this.expectEnd();
            return this.node("assert_statement", start, this.behind, parts);
        }
        if (word === Keyword.del) {
            this.advance();
            const value = this.values("expression_list");
            this.expectEnd();
            return this.node("delete_statement", start, value.end, [value]);
        }
        if (word === Keyword.yield) {
            const value = this.value();
            this.expectEnd();
            return this.node("expression_statement", start, value.end, [value]);
        }
        this.printing = (0,tokens/* isText */.KH)(this.bytes, this.at, "print");
        return this.expressionStatement((0,keywords/* isSoft */.$x)(word));
    }
    /** What stands between `for` and the colon. */
    loop() {
        const left = this.targets();
        const right = this.values("expression_list");
        this.expectEnd();
        return this.join("for_statement", left, right, quick_statement_sides);
    }
    /** What stands between `with` and the colon. */
    managers() {
        // Parentheses may be around one manager or around the list of them.
        if (this.isOperator(src_bytes/* Byte */.x5.openParen))
            this.fail();
        const items = [];
        do {
            if (items.length > 0)
                this.advance();
            const value = this.expression();
            if (this.word() !== Keyword.as) {
                items.push(this.node("with_item", value.start, value.end, [value], valueField));
                continue;
            }
            this.advance();
            const name = this.primary();
            this.target(name);
            const target = this.node("as_pattern_target", name.start, name.end, [name]);
            const pattern = this.node("as_pattern", value.start, name.end, [value, target]);
            items.push(this.node("with_item", value.start, name.end, [pattern], valueField));
        } while (this.isOperator(src_bytes/* Byte */.x5.comma));
        this.expectEnd();
        const [first] = items;
        const last = items[items.length - 1];
        if (first === undefined || last === undefined)
            this.fail();
        return this.node("with_clause", first.start, last.end, items);
    }
    /** What is assigned: values, or a `yield`. */
    value() {
        if (this.word() !== Keyword.yield)
            return this.values("expression_list");
        const { start, end } = this.at;
        this.advance();
        if (this.at.kind === tokens/* Kind */.b8.none)
            return this.node("yield", start, end);
        const from = this.word() === Keyword.from;
        if (from)
            this.advance();
        const value = from ? this.expression() : this.values("expression_list");
        return this.node("yield", start, value.end, [value]);
    }
    expressionStatement(soft) {
        const first = this.commaSeparated();
        const end = this.behind;
        const [head] = first;
        if (head === undefined)
            this.fail();
        const many = first.length > 1 || this.trailingComma;
        if (this.at.kind === tokens/* Kind */.b8.none) {
            // `match (x)` begins a statement of its own, `print (x), y` was one of Python 2.
            const called = !many && head.type === "call" && head.namedChild(0)?.type === "identifier";
            if (soft || (this.printing && !called))
                this.fail();
            return this.node("expression_statement", head.start, end, first);
        }
        if (this.printing || (soft && head.type !== "identifier"))
            this.fail();
        const assignment = this.assignment(many ? this.patterns(head.start, end, first) : head, !many);
        return this.node("expression_statement", head.start, assignment.end, [assignment]);
    }
    patterns(start, end, parts) {
        return this.node("pattern_list", start, end, parts.map((part) => this.target(part)));
    }
    /** What follows the left side. */
    assignment(left, single) {
        const augmented = this.at.kind === tokens/* Kind */.b8.operator && isAugmented(this.bytes, this.at);
        if (!augmented && !this.isOperator(src_bytes/* Byte */.x5.equals))
            this.fail();
        const plain = left.type === "identifier" || left.type === "attribute" || left.type === "subscript";
        if (augmented && !plain)
            this.fail();
        const target = single ? this.target(left) : left;
        this.advance();
        const value = this.value();
        if (augmented)
            this.expectEnd();
        const type = augmented ? "augmented_assignment" : "assignment";
        if (this.at.kind === tokens/* Kind */.b8.none)
            return this.join(type, target, value, quick_statement_sides);
        const many = value.type === "expression_list";
        const next = many ? this.patterns(value.start, value.end, value.namedChildren) : value;
        const inner = this.assignment(next, !many);
        if (inner.type !== "assignment")
            this.fail();
        return this.join(type, target, inner, quick_statement_sides);
    }
    /** One expression, or a list of them under `type`. */
    values(type) {
        const parts = this.commaSeparated();
        const [head] = parts;
        if (head === undefined)
            this.fail();
        return parts.length === 1 && !this.trailingComma ? head : this.node(type, head.start, this.behind, parts);
    }
    trailingComma = false;
    commaSeparated() {
        const parts = [this.expression()];
        this.trailingComma = false;
        while (this.isOperator(src_bytes/* Byte */.x5.comma)) {
            this.advance();
            if (this.at.kind === tokens/* Kind */.b8.none || this.isOperator(src_bytes/* Byte */.x5.equals)) {
                this.trailingComma = true;
                break;
            }
            parts.push(this.expression());
        }
        return parts;
    }
}
const valueField = ["value"];
const quick_statement_sides = ["left", "right"];


/***/ }),

/***/ 9847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ loadGrammar),
  T: () => (/* binding */ loadedGrammar)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./build/packages/parser/src/grammar-node.js
/** A node of the grammar's tree without the tree, which lives in memory that has to be freed by hand. */
class GrammarNode {
    type;
    startIndex;
    endIndex;
    namedChildren = [];
    source;
    fields;
    constructor(source, cursor) {
        this.source = source;
        this.type = cursor.nodeType;
        this.startIndex = cursor.startIndex;
        this.endIndex = cursor.endIndex;
    }
    get text() {
        return this.source.slice(this.startIndex, this.endIndex);
    }
    namedChild(index) {
        return this.namedChildren[index] ?? null;
    }
    childForFieldName(name) {
        return this.fields?.get(name) ?? null;
    }
    /** @param field the name under which the parent knows it; the first of several of one name is it. */
    add(child, isNamed, field) {
        if (isNamed)
            this.namedChildren.push(child);
        if (field === null)
            return;
        this.fields ??= new Map();
        if (!this.fields.has(field))
            this.fields.set(field, child);
    }
}
/**
 * The nodes of a tree as objects of their own, so that nobody holds what was freed.
 * @param source the text that was parsed.
 */
function copyTree(tree, source) {
    const cursor = tree.walk();
    const root = new GrammarNode(source, cursor);
    const parents = [];
    let node = root;
    // Without recursion: what is nested deeper than the stack is still a tree.
    for (;;) {
        if (cursor.gotoFirstChild())
            parents.push(node);
        else {
            while (parents.length > 0 && !cursor.gotoNextSibling()) {
                cursor.gotoParent();
                parents.pop();
            }
        }
        const parent = parents.at(-1);
        if (parent === undefined)
            break;
        node = new GrammarNode(source, cursor);
        parent.add(node, cursor.nodeIsNamed, cursor.currentFieldName);
    }
    cursor.delete();
    return root;
}

;// CONCATENATED MODULE: ./build/packages/parser/src/runtime.js





let loading;
let loaded;
/** The grammar if {@link loadGrammar} has brought it already; asking costs nothing. */
function loadedGrammar() {
    return loaded;
}
/**
 * Loads tree-sitter and the grammar of Python, once per process.
 * @throws where the runtime files are missing: a broken installation of Pawl.
 */
function loadGrammar() {
    loading ??= load().then((parse) => {
        loaded = parse;
        return parse;
    });
    return loading;
}
async function load() {
    const files = runtimeFiles();
    const require = (0,external_node_module_namespaceObject.createRequire)(import.meta.url);
    // The path is opaque to the bundler, which breaks this module when it takes it in.
    const treeSitter = require(files.engine);
    await treeSitter.Parser.init({ locateFile: () => files.engineWasm });
    const parser = new treeSitter.Parser();
    parser.setLanguage(await treeSitter.Language.load(files.grammar));
    return (text) => {
        const tree = parser.parse(text);
        if (tree === null)
            throw new Error("tree-sitter returned no tree");
        try {
            return copyTree(tree, text);
        }
        finally {
            tree.delete();
        }
    };
}
/** The engine's script, its WebAssembly and the grammar's: beside the bundle in `../parser`, else in node_modules. */
function runtimeFiles() {
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_namespaceObject.fileURLToPath)(import.meta.url)), "..", "parser");
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(beside, "tree-sitter-python.wasm"))) {
        return {
            engine: (0,external_node_path_.join)(beside, "web-tree-sitter.cjs"),
            engineWasm: (0,external_node_path_.join)(beside, "web-tree-sitter.wasm"),
            grammar: (0,external_node_path_.join)(beside, "tree-sitter-python.wasm"),
        };
    }
    const resolve = (0,external_node_module_namespaceObject.createRequire)(import.meta.url).resolve;
    const engine = resolve("web-tree-sitter");
    const grammarPackage = resolve("tree-sitter-python/package.json");
    return {
        engine,
        engineWasm: (0,external_node_path_.join)((0,external_node_path_.dirname)(engine), "web-tree-sitter.wasm"),
        grammar: (0,external_node_path_.join)((0,external_node_path_.dirname)(grammarPackage), "tree-sitter-python.wasm"),
    };
}


/***/ }),

/***/ 3614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readPython)
});

// UNUSED EXPORTS: PythonSource

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: ./build/packages/parser/src/bytes.js
var src_bytes = __nccwpck_require__(7916);
// EXTERNAL MODULE: ./build/packages/parser/src/keywords.js
var keywords = __nccwpck_require__(9323);
// EXTERNAL MODULE: ./build/packages/parser/src/tokens.js
var tokens = __nccwpck_require__(6545);
;// CONCATENATED MODULE: ./build/packages/parser/src/read-bindings.js



/**
 * Reads what the statement `bytes[start, end)` binds: plain assignments, imports, functions and classes. Attributes
 * (`self.x = …`) are none.
 * @param word the code of its first word.
 * @param line the index of its logical line.
 */
function readBindings(bytes, start, end, word, line, binder) {
    switch ((0,keywords/* wordOf */.aG)(word)) {
        case "import":
            readImport(bytes, start, end, binder);
            break;
        case "from":
            readFromImport(bytes, start, end, binder);
            break;
        case "def":
        case "class":
        case "async":
            readDefinition(bytes, start, end, line, binder);
            break;
        case undefined:
        case "type":
        case "match":
        case "case":
            readAssignment(bytes, start, end, binder);
            break;
        case "try":
        case "if":
        case "else":
        case "except": {
            const inline = inlineStart(bytes, start, end);
            if (inline === undefined)
                return;
            const inner = (0,keywords/* wordCodeAt */.dK)(bytes, inline, (0,src_bytes/* nameEnd */.bC)(bytes, inline));
            if ((0,keywords/* wordOf */.aG)(inner) === "import")
                readImport(bytes, inline, end, binder);
            else if ((0,keywords/* wordOf */.aG)(inner) === "from")
                readFromImport(bytes, inline, end, binder);
            else
                readAssignment(bytes, inline, end, binder);
        }
    }
}
/** Where the statement behind a header's colon starts: `try: import x` and the like stand on one line at times. */
function inlineStart(bytes, start, end) {
    let at = start;
    while (at < end && bytes[at] !== src_bytes/* Byte */.x5.colon)
        at++;
    // Nearly all headers end with their only colon.
    if (at >= end - 1)
        return undefined;
    const cursor = new tokens/* TokenCursor */.MN(bytes, start, end);
    let behind = false;
    while (cursor.next()) {
        if (cursor.byte === src_bytes/* Byte */.x5.colon && cursor.depth === 0)
            behind = true;
        else if (behind)
            return cursor.start;
    }
    return undefined;
}
function readAssignment(bytes, start, end, binder) {
    if (src_bytes/* classOf */.Kl[bytes[start] ?? 0] !== src_bytes/* Class */.Xs.name)
        return;
    const name = { start, end: (0,src_bytes/* nameEnd */.bC)(bytes, start) };
    if (!binder.wants(name))
        return;
    let at = name.end;
    while (bytes[at] === src_bytes/* Byte */.x5.space || bytes[at] === src_bytes/* Byte */.x5.tab)
        at++;
    const byte = bytes[at];
    if (byte === src_bytes/* Byte */.x5.equals && bytes[at + 1] !== src_bytes/* Byte */.x5.equals) {
        binder.add((0,src_bytes/* textOf */.b6)(bytes, start, name.end), { kind: "assignment", start: at + 1, end });
    }
    else if (byte === src_bytes/* Byte */.x5.colon) {
        const token = new tokens/* TokenCursor */.MN(bytes, at + 1, end);
        while (token.next()) {
            if (token.depth === 0 && token.byte === src_bytes/* Byte */.x5.equals && token.end - token.start === 1) {
                binder.add((0,src_bytes/* textOf */.b6)(bytes, start, name.end), { kind: "assignment", start: token.end, end });
                return;
            }
        }
    }
}
function readDefinition(bytes, start, end, line, binder) {
    const token = new tokens/* TokenCursor */.MN(bytes, start, end);
    while (token.next()) {
        if ((0,tokens/* isText */.KH)(bytes, token, "async"))
            continue;
        if (!(0,tokens/* isText */.KH)(bytes, token, "def") && !(0,tokens/* isText */.KH)(bytes, token, "class"))
            return;
        if (token.next() && token.kind === tokens/* Kind */.b8.name && binder.wants(token))
            binder.add((0,src_bytes/* textOf */.b6)(bytes, token.start, token.end), { kind: "definition", line });
        return;
    }
}
function readImport(bytes, start, end, binder) {
    const token = new tokens/* TokenCursor */.MN(bytes, start, end);
    while (token.next() && !(0,tokens/* isText */.KH)(bytes, token, "import"))
        ;
    for (const clause of clauses(bytes, token)) {
        const as = clause.findIndex((part) => (0,tokens/* isText */.KH)(bytes, part, "as"));
        const alias = as < 0 ? undefined : clause[as + 1];
        // `import a.b` binds `a`.
        const name = alias ?? clause[0];
        if (name === undefined || !binder.wants(name))
            continue;
        const target = alias === undefined ? (0,src_bytes/* textOf */.b6)(bytes, name.start, name.end) : joined(bytes, clause, as);
        binder.add((0,src_bytes/* textOf */.b6)(bytes, name.start, name.end), { kind: "import", target });
    }
}
function readFromImport(bytes, start, end, binder) {
    const token = new tokens/* TokenCursor */.MN(bytes, start, end);
    const module = [];
    while (token.next() && !(0,tokens/* isText */.KH)(bytes, token, "import")) {
        if (!(0,tokens/* isText */.KH)(bytes, token, "from"))
            module.push(token.copy());
    }
    for (const [first, as, alias] of clauses(bytes, token)) {
        if (first === undefined)
            continue;
        const name = as !== undefined && alias !== undefined && (0,tokens/* isText */.KH)(bytes, as, "as") ? alias : first;
        if (!binder.wants(name))
            continue;
        const target = `${joined(bytes, module, module.length)}.${(0,src_bytes/* textOf */.b6)(bytes, first.start, first.end)}`;
        binder.add((0,src_bytes/* textOf */.b6)(bytes, name.start, name.end), { kind: "import", target });
    }
}
/** The tokens between commas behind the cursor, without parentheses, up to a semicolon. */
function clauses(bytes, token) {
    if (token.kind === tokens/* Kind */.b8.none)
        return [];
    let current = [];
    const found = [current];
    while (token.next() && !(0,tokens/* isText */.KH)(bytes, token, ";")) {
        if ((0,tokens/* isText */.KH)(bytes, token, ",")) {
            current = [];
            found.push(current);
        }
        else if (token.byte !== src_bytes/* Byte */.x5.openParen && token.byte !== src_bytes/* Byte */.x5.closeParen)
            current.push(token.copy());
    }
    return found;
}
function joined(bytes, parts, count) {
    let text = "";
    for (const part of parts.slice(0, count))
        text += (0,src_bytes/* textOf */.b6)(bytes, part.start, part.end);
    return text;
}

;// CONCATENATED MODULE: ./build/packages/parser/src/bindings.js





const buckets = 256;
const nothing = [];
/** What a line can bind, by its first word. */
const Role = { none: 0, assignment: 1, import: 2, inline: 3, definition: 4 };
const roles = new Uint8Array(64);
roles[0] = Role.assignment;
for (const word of ["type", "match", "case"])
    roles[(0,keywords/* codeOf */.$N)(word)] = Role.assignment;
for (const word of ["import", "from"])
    roles[(0,keywords/* codeOf */.$N)(word)] = Role.import;
for (const word of ["try", "if", "else", "except"])
    roles[(0,keywords/* codeOf */.$N)(word)] = Role.inline;
for (const word of ["def", "class", "async"])
    roles[(0,keywords/* codeOf */.$N)(word)] = Role.definition;
/**
 * What a file's statements bind names to, wherever they stand. Making it takes one look at each line, which notes a hash
 * of what the line could bind; a line is read when somebody asks for a name with that hash. Files bind hundreds of names,
 * and questions go to a few.
 */
class Bindings {
    bytes;
    scan;
    /** Per bucket, the last of its entries, and per entry the one before it; -1 where there is none. */
    lastOf = new Int32Array(buckets).fill(-1);
    before = [];
    /** Per entry: the hash of a name, and the line that may bind it. */
    hashes = [];
    lines = [];
    known = new Map();
    constructor(bytes, scan) {
        this.bytes = bytes;
        this.scan = scan;
        const { length } = scan.starts;
        for (let index = 0; index < length; index++)
            this.noteLine(index);
    }
    /** What the name is bound to, in the order of the file. */
    get(name) {
        const known = this.known.get(name);
        if (known !== undefined)
            return known;
        const found = this.read(name);
        this.known.set(name, found);
        return found;
    }
    /** Whether {@link get} could know the name in `bytes[start, end)` of the file; makes no string of it. */
    mayKnow(start, end) {
        const hash = hashOf(this.bytes, start, end);
        let entry = this.lastOf[hash % buckets] ?? -1;
        while (entry >= 0 && this.hashes[entry] !== hash)
            entry = this.before[entry] ?? -1;
        return entry >= 0;
    }
    /** The imports of the module, of modules in it and of their members; in the order of the file. */
    importsOf(module) {
        const found = [];
        for (const line of this.linesOf(module)) {
            this.readLine(line, {
                wants: () => true,
                add: (name, binding) => {
                    if (binding.kind !== "import")
                        return;
                    const { target } = binding;
                    if (target === module || target.startsWith(`${module}.`))
                        found.push({ name, target });
                },
            });
        }
        return found;
    }
    read(name) {
        const lines = this.linesOf(name);
        if (lines.length === 0)
            return nothing;
        const found = [];
        const binder = {
            wants: (token) => (0,tokens/* isText */.KH)(this.bytes, token, name),
            add: (_name, binding) => found.push(binding),
        };
        for (const line of lines)
            this.readLine(line, binder);
        return found;
    }
    /** The lines in which the word was noted, in order; others with the same hash may be among them. */
    linesOf(word) {
        const hash = hashOfText(word);
        const lines = [];
        for (let entry = this.lastOf[hash % buckets] ?? -1; entry >= 0; entry = this.before[entry] ?? -1) {
            const line = this.lines[entry] ?? 0;
            if (this.hashes[entry] === hash && lines[lines.length - 1] !== line)
                lines.push(line);
        }
        return lines.reverse();
    }
    readLine(line, binder) {
        const { starts, ends, words } = this.scan;
        readBindings(this.bytes, starts.at(line), ends.at(line), words.at(line), line, binder);
    }
    noteLine(index) {
        const { starts, ends, words } = this.scan;
        const role = roles[words.at(index)];
        if (role === Role.assignment)
            this.noteAssignment(starts.at(index), index);
        else if (role === Role.inline)
            this.noteInline(starts.at(index), ends.at(index), index);
        else if (role === Role.definition)
            this.noteDefinition(starts.at(index), ends.at(index), index);
        else if (role === Role.import)
            this.noteImport(starts.at(index), ends.at(index), index);
    }
    note(hash, line) {
        const bucket = hash % buckets;
        this.before.push(this.lastOf[bucket] ?? -1);
        this.lastOf[bucket] = this.hashes.length;
        this.hashes.push(hash);
        this.lines.push(line);
    }
    /** A name with `=` or a colon behind it. */
    noteAssignment(start, line) {
        const { bytes } = this;
        if (src_bytes/* classOf */.Kl[bytes[start] ?? 0] !== src_bytes/* Class */.Xs.name)
            return;
        let at = (0,src_bytes/* nameEnd */.bC)(bytes, start);
        const end = at;
        while (bytes[at] === src_bytes/* Byte */.x5.space || bytes[at] === src_bytes/* Byte */.x5.tab)
            at++;
        const byte = bytes[at];
        if ((byte === src_bytes/* Byte */.x5.equals && bytes[at + 1] !== src_bytes/* Byte */.x5.equals) || byte === src_bytes/* Byte */.x5.colon)
            this.note(hashOf(bytes, start, end), line);
    }
    /** The first name behind `def`, `async def` or `class`. */
    noteDefinition(start, end, line) {
        const { bytes } = this;
        const token = new tokens/* TokenCursor */.MN(bytes, start, end);
        while (token.next()) {
            if (token.kind !== tokens/* Kind */.b8.name)
                return;
            if (roles[(0,keywords/* wordCodeAt */.dK)(bytes, token.start, token.end)] === Role.definition)
                continue;
            this.note(hashOf(bytes, token.start, token.end), line);
            return;
        }
    }
    noteImport(start, end, line) {
        const { bytes } = this;
        const token = new tokens/* TokenCursor */.MN(bytes, start, end);
        while (token.next()) {
            if (!isGlue(token.byte))
                this.note(hashOf(bytes, token.start, token.end), line);
        }
    }
    noteInline(start, end, line) {
        const { bytes } = this;
        const inline = inlineStart(bytes, start, end);
        if (inline === undefined)
            return;
        const token = new tokens/* TokenCursor */.MN(bytes, inline, end);
        token.next();
        if ((0,tokens/* isText */.KH)(bytes, token, "import") || (0,tokens/* isText */.KH)(bytes, token, "from"))
            this.noteImport(inline, end, line);
        else
            this.noteAssignment(inline, line);
    }
}
/** What stands between the names of an import. */
function isGlue(byte) {
    return byte === src_bytes/* Byte */.x5.comma || byte === src_bytes/* Byte */.x5.dot || byte === src_bytes/* Byte */.x5.openParen || byte === src_bytes/* Byte */.x5.closeParen;
}
const seed = 0x811c9dc5;
const prime = 0x01000193;
/** FNV-1a of a name's bytes, as a small integer. */
function hashOf(bytes, start, end) {
    let hash = seed;
    for (let at = start; at < end; at++)
        hash = Math.imul(hash ^ (bytes[at] ?? 0), prime);
    return hash >>> 1;
}
function hashOfText(text) {
    let hash = seed;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code >= 0x80) {
            const bytes = external_node_buffer_.Buffer.from(text);
            return hashOf(bytes, 0, bytes.length);
        }
        hash = Math.imul(hash ^ code, prime);
    }
    return hash >>> 1;
}

;// CONCATENATED MODULE: ./build/packages/parser/src/scopes.js



const defWord = (0,keywords/* codeOf */.$N)("def");
const classWord = (0,keywords/* codeOf */.$N)("class");
const asyncWord = (0,keywords/* codeOf */.$N)("async");
/** Finds what encloses lines. Questions should go forward: all of them together then cost one pass over the lines. */
class Scopes {
    bytes;
    scan;
    /** The open `def`, `class` and `async` lines before line `reached`: the first `open` items, the outermost first. */
    lines = [];
    indents = [];
    open = 0;
    /** The names of the first `named` of them; `undefined` for lines that define nothing. */
    names = [];
    named = 0;
    reached = 0;
    constructor(bytes, scan) {
        this.bytes = bytes;
        this.scan = scan;
    }
    /**
     * Logical line `index` with what encloses it.
     * @param indent the columns by which something directly above it is indented, where that is asked for; no fewer than its own.
     */
    at(index, indent = this.scan.indents.at(index)) {
        this.goTo(index);
        const { lines, names, indents } = this;
        let around = this.open;
        while (around > 0 && (indents[around - 1] ?? 0) >= indent)
            around--;
        for (; this.named < around; this.named++)
            names[this.named] = this.definedName(lines[this.named] ?? 0);
        let scope = "";
        const enclosing = [];
        for (let item = 0; item < around; item++) {
            const name = names[item];
            if (name === undefined)
                continue;
            scope = scope === "" ? name : `${scope}.${name}`;
            enclosing.push(lines[item] ?? 0);
        }
        return { index, scope: scope === "" ? "<module>" : scope, enclosing };
    }
    goTo(index) {
        const { scan, lines, indents } = this;
        if (index < this.reached) {
            this.reached = 0;
            this.open = 0;
            this.named = 0;
        }
        // An array's length is left alone: setting it costs more than all the rest of this.
        let { reached, open, named } = this;
        for (; reached < index; reached++) {
            const indent = scan.indents.at(reached);
            while (open > 0 && (indents[open - 1] ?? 0) >= indent)
                open--;
            if (named > open)
                named = open;
            const word = scan.words.at(reached);
            if (word !== defWord && word !== classWord && word !== asyncWord)
                continue;
            lines[open] = reached;
            indents[open++] = indent;
        }
        this.reached = reached;
        this.open = open;
        this.named = named;
    }
    /** The name behind `def`, `async def` or `class`. */
    definedName(index) {
        const { bytes, scan } = this;
        const token = new tokens/* TokenCursor */.MN(bytes, scan.starts.at(index), scan.ends.at(index));
        let defines = false;
        while (token.next() && token.kind === tokens/* Kind */.b8.name) {
            if (defines)
                return (0,src_bytes/* textOf */.b6)(bytes, token.start, token.end);
            const word = (0,keywords/* wordCodeAt */.dK)(bytes, token.start, token.end);
            defines = word === defWord || word === classWord;
            if (!defines && word !== asyncWord)
                return undefined;
        }
        return undefined;
    }
}
/** The logical lines that `wanted` picks by index, in order, each with what encloses it. */
function* linesInScope(bytes, scan, wanted) {
    const scopes = new Scopes(bytes, scan);
    for (let index = 0; index < scan.starts.length; index++)
        if (wanted(index))
            yield scopes.at(index);
}

;// CONCATENATED MODULE: ./build/packages/parser/src/comment-scopes.js


/** Finds what encloses comments. Questions should go forward: all of them together then cost one pass over the lines. */
class CommentScopes {
    bytes;
    scan;
    positions;
    scopes;
    next = 0;
    last;
    constructor(bytes, scan, positions) {
        this.bytes = bytes;
        this.scan = scan;
        this.positions = positions;
        this.scopes = new Scopes(bytes, scan);
    }
    /**
     * The qualified name of the function or class around a 1-based line, `<module>` outside of all. A comment alone on its
     * line is in the block of its own indentation, or in the next statement's where that is deeper.
     */
    at(line) {
        // A long line may hold many comments: it is looked at once.
        if (this.last?.line !== line)
            this.last = { line, scope: this.find(line) };
        return this.last.scope;
    }
    find(line) {
        const { bytes, scan, scopes } = this;
        const from = this.positions.offset(line);
        const to = (0,src_bytes/* lineEnd */.kd)(bytes, from);
        const next = this.firstFrom(from);
        if (next < scan.starts.length && scan.starts.at(next) < to)
            return scopes.at(next).scope;
        if (next > 0 && scan.ends.at(next - 1) > from)
            return scopes.at(next - 1).scope;
        const indent = leadingColumns(bytes.subarray(from, to));
        return scopes.at(next, Math.max(indent, scan.indents.at(next))).scope;
    }
    /** The index of the first logical line that starts at or behind an offset. */
    firstFrom(offset) {
        const { starts } = this.scan;
        let { next } = this;
        if (next > 0 && starts.at(next - 1) >= offset)
            next = 0;
        while (next < starts.length && starts.at(next) < offset)
            next++;
        this.next = next;
        return next;
    }
}
/** The width of the white space that a line begins with; a tab reaches to the next multiple of eight. */
function leadingColumns(bytes) {
    let columns = 0;
    for (const byte of bytes) {
        if (byte === 0x20)
            columns++;
        else if (byte === 0x09)
            columns = (columns | 7) + 1;
        else
            break;
    }
    return columns;
}

// EXTERNAL MODULE: ./build/packages/parser/src/encoding.js
var encoding = __nccwpck_require__(8362);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/packages/parser/src/strings.js
var strings = __nccwpck_require__(7397);
;// CONCATENATED MODULE: ./build/packages/parser/src/fingerprint.js





/**
 * A digest (16 hexadecimal digits) of the tokens in `bytes[start, end)`. White space, comments, line joining, quotes,
 * commas and parentheses do not enter, so that formatters (black, ruff) leave it as it is; names, literals and operators do.
 */
function digestOfCode(bytes, start, end) {
    const out = new Writer(end - start);
    const token = new tokens/* TokenCursor */.MN(bytes, start, end);
    while (token.next()) {
        if (isPunctuation(token.byte) && token.kind === tokens/* Kind */.b8.operator && token.end - token.start === 1)
            continue;
        if (token.kind === tokens/* Kind */.b8.string)
            writeString(out, bytes, token);
        else if (token.kind === tokens/* Kind */.b8.number)
            writeNumber(out, bytes, token);
        else
            out.copy(bytes, token.start, token.end);
        out.write(src_bytes/* Byte */.x5.lineFeed);
    }
    return sha256(out.written()).slice(0, 16);
}
/** The one call is several times cheaper than a hash object; Node 20 has it since 20.12. */
function sha256(bytes) {
    return typeof external_node_crypto_.hash === "function"
        ? external_node_crypto_.hash("sha256", bytes, "hex")
        : external_node_crypto_.createHash("sha256").update(bytes).digest("hex");
}
function isPunctuation(byte) {
    return (byte === src_bytes/* Byte */.x5.comma || byte === src_bytes/* Byte */.x5.openParen || byte === src_bytes/* Byte */.x5.closeParen || byte === src_bytes/* Byte */.x5.semicolon);
}
function writeNumber(out, bytes, { start, end }) {
    // Letters of any script can be glued to digits, in broken files.
    out.copyText((0,src_bytes/* textOf */.b6)(bytes, start, end).toLowerCase());
}
const letterU = 0x75;
/** A string literal without what formatters change: the prefix's case, `u`, the kind of quotes, escapes of quotes. */
function writeString(out, bytes, { start, end }) {
    let quote = start;
    while (quote < end && !isQuote(bytes[quote]))
        quote++;
    let at = start;
    for (let dropped = false; at < quote; at++) {
        const letter = (bytes[at] ?? 0) | 0x20;
        if (letter === letterU && !dropped)
            dropped = true;
        else
            out.write(letter);
    }
    const fields = (0,strings/* prefixOf */.MT)(bytes, start, quote)?.fields === true;
    for (; at < end; at++) {
        const byte = bytes[at] ?? 0;
        if (isQuote(byte))
            continue;
        if (byte !== src_bytes/* Byte */.x5.backslash)
            out.write(byte);
        else if (!fields)
            out.write(isQuote(bytes[at + 1]) && at + 1 < end ? (bytes[++at] ?? 0) : byte);
    }
}
function isQuote(byte) {
    return byte === src_bytes/* Byte */.x5.singleQuote || byte === src_bytes/* Byte */.x5.doubleQuote;
}
/** Bytes one after the other, in a buffer that all digests share. */
class Writer {
    length = 0;
    /** @param guess how many bytes will be read: what is written is at most twice as long. */
    constructor(guess) {
        if (buffer.length < guess * 2 + 16)
            buffer = external_node_buffer_.Buffer.allocUnsafe(guess * 2 + 16);
    }
    write(byte) {
        buffer[this.length++] = byte;
    }
    copy(bytes, start, end) {
        for (let at = start; at < end; at++)
            buffer[this.length++] = bytes[at] ?? 0;
    }
    copyText(text) {
        this.length += buffer.write(text, this.length);
    }
    written() {
        return buffer.subarray(0, this.length);
    }
}
let buffer = external_node_buffer_.Buffer.allocUnsafe(4096);

;// CONCATENATED MODULE: ./build/packages/parser/src/simple-kind.js



/** Words that can't begin an expression: behind `match` or `type` they show that this is a name, no keyword. */
const notSubjects = new Set(["in", "is", "and", "or", "if", "else", "for", "as"]);
const keywordKinds = new Map([
    ["assert", "Assert"],
    ["break", "Break"],
    ["continue", "Continue"],
    ["del", "Delete"],
    ["from", "ImportFrom"],
    ["global", "Global"],
    ["import", "Import"],
    ["nonlocal", "Nonlocal"],
    ["pass", "Pass"],
    ["raise", "Raise"],
    ["return", "Return"],
]);
/** Tells the kind of simple statements while their tokens go by. */
class SimpleKindReader {
    /** The kind, as far as the tokens taken say; a first keyword or sign decides. */
    kind = "Expr";
    bytes;
    /** How many tokens were taken, up to two. */
    taken = 0;
    decided = false;
    maybeType = false;
    lambdas = 0;
    constructor(bytes) {
        this.bytes = bytes;
    }
    /** Forgets the statement before. */
    begin() {
        this.kind = "Expr";
        this.taken = 0;
        this.decided = false;
        this.maybeType = false;
        this.lambdas = 0;
    }
    /** The statement's next token. */
    take(token) {
        if (this.decided)
            return;
        if (this.taken < 2) {
            this.taken++;
            if (token.kind === tokens/* Kind */.b8.name)
                this.takeWord(token, this.taken === 1);
        }
        if (this.decided || token.depth > 0)
            return;
        if (token.kind === tokens/* Kind */.b8.operator)
            this.takeOperator(token);
        else if (token.kind === tokens/* Kind */.b8.name && (0,tokens/* isText */.KH)(this.bytes, token, "lambda"))
            this.lambdas++;
    }
    takeWord(token, first) {
        const { bytes } = this;
        if (first) {
            const word = (0,keywords/* wordOf */.aG)((0,keywords/* wordCodeAt */.dK)(bytes, token.start, token.end));
            const kind = word === undefined ? undefined : keywordKinds.get(word);
            if (kind !== undefined)
                this.decide(kind);
            this.maybeType = word === "type";
        }
        else if (this.maybeType && !notSubjects.has((0,src_bytes/* textOf */.b6)(bytes, token.start, token.end))) {
            this.decide("TypeAlias");
        }
    }
    takeOperator(token) {
        const { bytes } = this;
        const length = token.end - token.start;
        if (token.byte === src_bytes/* Byte */.x5.equals && length === 1) {
            // In `lambda x=1: x` the sign belongs to a parameter.
            if (this.lambdas === 0)
                this.decide("Assign");
        }
        else if (token.byte === src_bytes/* Byte */.x5.colon && length === 1) {
            if (this.lambdas === 0)
                this.decide("AnnAssign");
            else
                this.lambdas--;
        }
        else if (length > 1 && bytes[token.end - 1] === src_bytes/* Byte */.x5.equals && !isComparison(bytes, token)) {
            this.decide("AugAssign");
        }
    }
    decide(kind) {
        this.kind = kind;
        this.decided = true;
    }
}
function isComparison(bytes, token) {
    return ["==", "!=", "<=", ">=", ":="].some((text) => (0,tokens/* isText */.KH)(bytes, token, text));
}

;// CONCATENATED MODULE: ./build/packages/parser/src/outline.js




const opens = new Map([
    ["class", "ClassDef"],
    ["def", "FunctionDef"],
    ["for", "For"],
    ["if", "If"],
    ["match", "Match"],
    ["try", "Try"],
    ["while", "While"],
    ["with", "With"],
]);
/** Which statements a clause can continue. */
const continues = new Map([
    ["elif", new Set(["If"])],
    ["else", new Set(["If", "For", "While", "Try"])],
    ["except", new Set(["Try"])],
    ["finally", new Set(["Try"])],
    ["case", new Set(["Match"])],
]);
/** Python's own limit of nested blocks; what lies deeper is left out. */
const maxDepth = 100;
/** Reads statements from a scan. */
class Outline {
    bytes;
    scan;
    constructor(bytes, scan) {
        this.bytes = bytes;
        this.scan = scan;
    }
    /** The index behind the last logical line that is indented deeper than line `index`. */
    blockEnd(index) {
        const { indents } = this.scan;
        const indent = indents.at(index);
        let next = index + 1;
        while (next < indents.length && indents.at(next) > indent)
            next++;
        return next;
    }
    /** The clause whose header is logical line `index`, `undefined` where that line is no header. */
    clause(index, depth = 0) {
        const header = this.header(index);
        if (header === undefined)
            return undefined;
        const { word, start, colon } = header;
        return { word, start, colon, body: this.body(index, header, depth) };
    }
    /** The statements of logical lines `from` to `to` (exclusive). */
    statements(from, to, depth = 0) {
        const found = [];
        let open;
        for (let index = from; index < to;) {
            const indent = this.scan.indents.at(index);
            const clause = this.clause(index, depth);
            if (clause === undefined) {
                open = undefined;
                this.simple(this.scan.starts.at(index), this.scan.ends.at(index), found);
                index++;
                continue;
            }
            const last = open;
            if (last !== undefined &&
                last.indent === indent &&
                continues.get(clause.word)?.has(last.kind) === true) {
                last.clauses.push(clause);
            }
            else {
                const kind = opens.get(clause.word);
                if (kind === undefined) {
                    // A clause without its statement (`else` after a broken line): what it holds is still there.
                    open = undefined;
                    found.push({ kind: "Error", start: clause.start, end: clause.colon }, ...clause.body);
                }
                else {
                    const clauses = kind === "Match" ? this.cases(index, clause, depth) : [clause];
                    open = { kind, start: this.scan.starts.at(index), clauses, indent };
                    found.push(open);
                }
            }
            index = this.blockEnd(index);
        }
        return found;
    }
    /** A match statement's own clause, without body, and its cases. */
    cases(index, clause, depth) {
        const cases = [{ ...clause, body: [] }];
        const end = this.blockEnd(index);
        for (let next = index + 1; next < end; next = this.blockEnd(next)) {
            const found = this.clause(next, depth + 1);
            if (found?.word === "case")
                cases.push(found);
        }
        return cases;
    }
    body(index, header, depth) {
        const end = this.scan.ends.at(index);
        const found = [];
        if (header.colon + 1 < end)
            this.simple(header.colon + 1, end, found);
        if (depth < maxDepth && header.word !== "match") {
            // Not by push(...): a block may have more statements than a call can take arguments.
            for (const statement of this.statements(index + 1, this.blockEnd(index), depth + 1))
                found.push(statement);
        }
        return found;
    }
    /** The header on logical line `index`, `undefined` where that line is none. */
    header(index) {
        const { bytes, scan } = this;
        const word = (0,keywords/* wordOf */.aG)(scan.words.at(index));
        const start = scan.starts.at(index);
        const end = scan.ends.at(index);
        if (word === undefined)
            return undefined;
        if (word === "async") {
            const next = new tokens/* TokenCursor */.MN(bytes, start + 5, end);
            const inner = next.next() ? (0,keywords/* wordOf */.aG)((0,keywords/* wordCodeAt */.dK)(bytes, next.start, next.end)) : undefined;
            if (inner !== "def" && inner !== "for" && inner !== "with")
                return undefined;
            return { word: inner, start: next.start, colon: headerColon(bytes, next.end, end) ?? end };
        }
        if (word === "match" || word === "case") {
            const colon = this.softHeaderColon(index, start + word.length, end, word);
            return colon === undefined ? undefined : { word, start, colon };
        }
        if (!isClauseWord(word))
            return undefined;
        return { word, start, colon: headerColon(bytes, start + word.length, end) ?? end };
    }
    /**
     * The colon of a `match` or `case` header; `undefined` where the word is a name (`match = 1`, `case.x: int`). Behind
     * `match` nothing but its cases may come, and a header without a block is none.
     */
    softHeaderColon(index, from, end, word) {
        const { bytes, scan } = this;
        const first = new tokens/* TokenCursor */.MN(bytes, from, end);
        if (!first.next() || !beginsSubject(bytes, first))
            return undefined;
        const colon = headerColon(bytes, from, end);
        if (colon === undefined)
            return undefined;
        const last = colon + 1 >= end;
        const hasBlock = scan.indents.at(index + 1) > scan.indents.at(index) && index + 1 < scan.indents.length;
        if (word === "match")
            return last && hasBlock && (0,keywords/* wordOf */.aG)(scan.words.at(index + 1)) === "case" ? colon : undefined;
        return last === hasBlock ? colon : undefined;
    }
    /** Adds the simple statements of `bytes[from, to)`, which semicolons part. */
    simple(from, to, found) {
        const { bytes } = this;
        const token = new tokens/* TokenCursor */.MN(bytes, from, to);
        const kind = new SimpleKindReader(bytes);
        let more = token.next();
        while (more) {
            const { start } = token;
            let end = start;
            kind.begin();
            for (; more && !isSemicolon(token); more = token.next()) {
                kind.take(token);
                end = token.end;
            }
            if (end > start)
                found.push({ kind: kind.kind, start, end });
            if (more)
                more = token.next();
        }
    }
}
function isSemicolon(token) {
    return token.byte === src_bytes/* Byte */.x5.semicolon && token.depth === 0;
}
function isClauseWord(word) {
    return opens.has(word) || continues.has(word);
}
/** The header's colon: the first one outside brackets that belongs to no lambda. */
function headerColon(bytes, from, to) {
    let lambdas = 0;
    const token = new tokens/* TokenCursor */.MN(bytes, from, to);
    while (token.next()) {
        if (token.depth > 0)
            continue;
        if (token.kind === tokens/* Kind */.b8.name) {
            if ((0,tokens/* isText */.KH)(bytes, token, "lambda"))
                lambdas++;
        }
        else if (token.byte === src_bytes/* Byte */.x5.colon && token.end - token.start === 1) {
            if (lambdas === 0)
                return token.start;
            lambdas--;
        }
    }
    return undefined;
}
function beginsSubject(bytes, token) {
    if (token.kind === tokens/* Kind */.b8.name)
        return !notSubjects.has((0,src_bytes/* textOf */.b6)(bytes, token.start, token.end));
    if (token.kind !== tokens/* Kind */.b8.operator)
        return true;
    const text = (0,src_bytes/* textOf */.b6)(bytes, token.start, token.end);
    return ["(", "[", "{", "-", "+", "~", "*", "..."].includes(text);
}

;// CONCATENATED MODULE: ./build/packages/parser/src/positions.js

/** Byte offsets of a file as lines and columns. The line table grows as far as the questions reach. */
class Positions {
    bytes;
    starts;
    /** The offset up to which the table is complete. */
    reached;
    /** @param start the offset of the first line's first character, behind a byte order mark. */
    constructor(bytes, start) {
        this.bytes = bytes;
        this.starts = [start];
        this.reached = start;
    }
    growTo(offset) {
        const { bytes, starts } = this;
        while (this.reached <= offset && this.reached < bytes.length) {
            const end = (0,src_bytes/* lineEnd */.kd)(bytes, this.reached);
            this.reached = end < bytes.length ? (0,src_bytes/* afterNewline */.Nn)(bytes, end) : end;
            if (end < bytes.length)
                starts.push(this.reached);
        }
    }
    /** The 1-based line of an offset. */
    line(offset) {
        this.growTo(offset);
        const { starts } = this;
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    }
    /** The 1-based column of an offset in UTF-16 units. */
    column(offset) {
        const start = this.starts[this.line(offset) - 1] ?? 0;
        return (0,src_bytes/* textOf */.b6)(this.bytes, start, offset).length + 1;
    }
    /** How many lines the file has; a line end at its very end begins no further one. */
    get count() {
        this.growTo(this.bytes.length);
        return (0,src_bytes/* isNewline */.Z9)(this.bytes[this.bytes.length - 1]) ? this.starts.length - 1 : this.starts.length;
    }
    /** The offset of a 1-based line's first character; the end of the file beyond its last. */
    offset(line) {
        while (this.starts.length < line && this.reached < this.bytes.length)
            this.growTo(this.reached);
        return this.starts[line - 1] ?? this.bytes.length;
    }
}

// EXTERNAL MODULE: ./build/packages/parser/src/brackets.js
var src_brackets = __nccwpck_require__(538);
;// CONCATENATED MODULE: ./build/packages/parser/src/conflict-marker.js

const verticalBar = 0x7c;
/** Whether a line that git leaves in a merge with conflicts begins at `at`: seven equal signs and a space or nothing. */
function isConflictMarker(bytes, at) {
    const byte = (0,src_bytes/* byteAt */.aL)(bytes, at);
    if (byte !== src_bytes/* Byte */.x5.less && byte !== src_bytes/* Byte */.x5.equals && byte !== src_bytes/* Byte */.x5.greater && byte !== verticalBar)
        return false;
    if (at > 0 && !(0,src_bytes/* isNewline */.Z9)(bytes[at - 1]))
        return false;
    for (let next = at + 1; next < at + 7; next++)
        if ((0,src_bytes/* byteAt */.aL)(bytes, next) !== byte)
            return false;
    if (at + 7 >= bytes.length)
        return true;
    const after = bytes[at + 7];
    return after === src_bytes/* Byte */.x5.space || (0,src_bytes/* isNewline */.Z9)(after);
}

;// CONCATENATED MODULE: ./build/packages/parser/src/indentation.js


const tryWord = (0,keywords/* codeOf */.$N)("try");
const exceptWord = (0,keywords/* codeOf */.$N)("except");
const finallyWord = (0,keywords/* codeOf */.$N)("finally");
const elseWord = (0,keywords/* codeOf */.$N)("else");
const elifWord = (0,keywords/* codeOf */.$N)("elif");
const ifWord = (0,keywords/* codeOf */.$N)("if");
/** What may stand before an `else` on the same level. */
const beforeElse = new Set([ifWord, elifWord, (0,keywords/* codeOf */.$N)("for"), (0,keywords/* codeOf */.$N)("while"), exceptWord]);
/** By code, the words of clauses that continue a statement. */
const isContinuing = new Uint8Array(256);
for (const word of [exceptWord, finallyWord, elifWord, elseWord])
    isContinuing[word] = 1;
/** Kept in place of an `else` that belongs to a `try`: only a `finally` may follow it. */
const elseOfTry = -1;
/** The indentation of logical lines, compared with the open blocks as Python's tokenizer does. */
class Indentation {
    /** The indentation last measured, in columns, a tab reaching to the next multiple of eight. */
    columns = 0;
    /** The same with tabs of one column: Python wants both readings to agree on what is deeper. */
    narrow = 0;
    notes;
    /** The index of the innermost open block in the lists below. */
    top = 0;
    blocks = [0];
    narrowBlocks = [0];
    /** Per open block, the word of the last line that stands directly in it. */
    clauses = [0];
    constructor(notes) {
        this.notes = notes;
    }
    /** Measures the white space at `from`; the offset behind it. A form feed begins the count anew. */
    measure(bytes, from) {
        const length = bytes.length;
        let at = from;
        let wide = 0;
        let narrow = 0;
        for (; at < length; at++) {
            const byte = bytes[at] ?? 0;
            if (byte === src_bytes/* Byte */.x5.space) {
                wide++;
                narrow++;
            }
            else if (byte === src_bytes/* Byte */.x5.tab) {
                wide = (wide | 7) + 1;
                narrow++;
            }
            else if (byte === src_bytes/* Byte */.x5.formFeed) {
                wide = 0;
                narrow = 0;
            }
            else
                break;
        }
        this.columns = wide;
        this.narrow = narrow;
        return at;
    }
    /** Opens and closes blocks for the logical line at `start`, whose indentation was measured last. */
    enter(start, afterColon) {
        const { columns } = this;
        const top = this.blocks[this.top] ?? 0;
        if (columns > top) {
            if (!afterColon)
                this.notes.fail(start, "unexpected indent");
            else if (this.narrow <= (this.narrowBlocks[this.top] ?? 0))
                this.notes.fail(start, inconsistent);
            this.push();
            return;
        }
        if (afterColon)
            this.notes.fail(start, "expected an indented block");
        if (columns < top)
            this.leave(start);
        if (this.narrow !== this.narrowBlocks[this.top])
            this.notes.fail(start, inconsistent);
    }
    push() {
        const top = ++this.top;
        this.blocks[top] = this.columns;
        this.narrowBlocks[top] = this.narrow;
        this.clauses[top] = 0;
    }
    leave(start) {
        const { blocks, columns } = this;
        while ((blocks[this.top] ?? 0) > columns) {
            this.endClause(start);
            this.top--;
        }
        if (blocks[this.top] === columns)
            return;
        this.notes.fail(start, "unindent does not match any outer indentation level");
        this.push();
    }
    /** Checks that the line that begins with `word` may follow the one before it on its level (`except` after `try`). */
    follow(start, word) {
        const last = this.clauses[this.top] ?? 0;
        this.clauses[this.top] = word;
        if (isContinuing[word] === 1)
            this.continueClause(start, word, last);
        else if (last === tryWord)
            this.notes.fail(start, unfinishedTry);
    }
    continueClause(start, word, last) {
        let fits = false;
        if (word === exceptWord)
            fits = last === tryWord || last === exceptWord;
        else if (word === finallyWord)
            fits = last === tryWord || last === exceptWord || last === elseOfTry;
        else if (word === elifWord)
            fits = last === ifWord || last === elifWord;
        else {
            fits = beforeElse.has(last);
            if (last === exceptWord)
                this.clauses[this.top] = elseOfTry;
        }
        if (!fits)
            this.notes.fail(start, "invalid syntax");
    }
    /** The file ends: its last blocks end with it. */
    finish(offset) {
        for (; this.top >= 0; this.top--)
            this.endClause(offset);
    }
    endClause(offset) {
        if (this.clauses[this.top] === tryWord)
            this.notes.fail(offset, unfinishedTry);
    }
}
const inconsistent = "inconsistent use of tabs and spaces in indentation";
const unfinishedTry = "expected 'except' or 'finally' block";

// EXTERNAL MODULE: ./build/packages/parser/src/numbers.js
var numbers = __nccwpck_require__(2589);
;// CONCATENATED MODULE: ./build/packages/parser/src/adjacency.js



/** What the last token left open: the byte of an operator or opening bracket, or one of these. */
const Before = { nothing: 0, operand: 0x100, string: 0x101 };
const slash = 0x2f;
const minus = 0x2d;
/** Operators that need something before them: `%`, `&`, `/`, `<`, `=`, `>`, `^`, `|`. */
const binary = [0x25, 0x26, slash, src_bytes/* Byte */.x5.less, src_bytes/* Byte */.x5.equals, src_bytes/* Byte */.x5.greater, 0x5e, 0x7c];
const needsBefore = tableOf(binary);
/** Operators that need something behind them; `*` ends `from x import *`, a colon a header. */
const needsMore = tableOf([...binary, 0x2b, minus, 0x7e, src_bytes/* Byte */.x5.at, src_bytes/* Byte */.x5.dot]);
/** Characters that stand nowhere in Python outside strings and comments (`$`, `?`, the backtick), and `!`. */
const strange = tableOf([0, 0x24, 0x3f, 0x60, src_bytes/* Byte */.x5.exclamation]);
/** By code, the words that begin a header. */
const colonWords = wordTable("def", "class", "try", "except", "finally", "while", "with", "elif", "if", "else", "for", "async");
const jumpWords = wordTable("pass", "break", "continue");
const fromWord = (0,keywords/* codeOf */.$N)("from");
const importWord = (0,keywords/* codeOf */.$N)("import");
const withWord = (0,keywords/* codeOf */.$N)("with");
function tableOf(bytes) {
    const table = new Uint8Array(256);
    for (const byte of bytes)
        table[byte] = 1;
    return table;
}
function wordTable(...words) {
    return tableOf(words.map(keywords/* codeOf */.$N));
}
/** Whether a keyword within a line wants a look of {@link Adjacency.inline}. */
function beginsInline(word) {
    return (0,keywords/* endsBrackets */.US)(word) && word !== importWord;
}
/** What a keyword leaves open. */
function afterKeyword(word) {
    return jumpWords[word] === 1 ? Before.operand : Before.nothing;
}
/**
 * Sees most of what makes a statement no Python without a parser: two operands side by side (`print x`), an operator
 * without operands, a header without its colon. Says nothing of what Python reads.
 */
class Adjacency {
    bytes;
    notes;
    start = 0;
    firstWord = 0;
    constructor(bytes, notes) {
        this.bytes = bytes;
        this.notes = notes;
    }
    /** A logical line begins, with the code of its first word. */
    begin(start, word) {
        this.start = start;
        this.firstWord = word;
    }
    /** A logical line ends; `operatorAt` is the offset of its last operator or opening bracket, -1 where it has none. */
    finish(end, before, operatorAt, hasColon) {
        const { firstWord } = this;
        if (colonWords[firstWord] === 1) {
            if (!hasColon)
                this.notes.fail(this.start, "expected ':'");
        }
        else if (this.bytes[end - 1] === src_bytes/* Byte */.x5.colon && !(0,keywords/* isSoft */.$x)(firstWord))
            this.invalid(end - 1);
        if (before < Before.operand && operatorAt === end - 1 && needsMore[before] === 1)
            this.invalid(end - 1);
    }
    /**
     * An operand at `at` behind another that ends at `end`. Good only behind a soft keyword, and that only as the line's
     * first token: `match x:`, `type X = int`.
     */
    operand(at, end) {
        if (!(0,keywords/* isSoft */.$x)(this.firstWord) || (0,src_bytes/* nameEnd */.bC)(this.bytes, this.start) !== end)
            this.invalid(at);
    }
    /** What a name consists of. */
    letters(start, end) {
        if (end - start >= 200 || isAscii(this.bytes, start, end))
            return;
        // What no name may hold: a quote of a word processor, a currency sign, a space of another script.
        const name = (0,src_bytes/* textOf */.b6)(this.bytes, start, end).normalize("NFKC");
        if (!/^[\p{XID_Start}_][\p{XID_Continue}]*$/u.test(name))
            this.notes.fail(start, "invalid character");
    }
    /** A keyword that begins a statement: at the line's start, behind a colon or a semicolon. */
    inline(at, word, before, operatorAt) {
        if (at === this.start)
            return;
        const begins = before === src_bytes/* Byte */.x5.colon || before === src_bytes/* Byte */.x5.semicolon || word === withWord || operatorAt < 0;
        if (before >= Before.operand || !begins)
            this.invalid(at);
    }
    /** A number; says what it leaves open. */
    number(start, end) {
        const kind = (0,numbers/* numberKind */._)(this.bytes, start, end);
        if (kind === undefined)
            this.notes.fail(start, "invalid number");
        return kind === "keyword" ? Before.nothing : Before.operand;
    }
    /** A closing bracket behind an operator. */
    close(at, before) {
        if (needsMore[before] === 1 && before !== slash)
            this.invalid(at);
    }
    /** An operator; says what it leaves open. */
    operator(at, before, operatorAt, depth) {
        const byte = this.bytes[at] ?? 0;
        const joined = operatorAt === at - 1 && before < Before.operand && before !== Before.nothing;
        if (byte === src_bytes/* Byte */.x5.exclamation) {
            if ((0,src_bytes/* byteAt */.aL)(this.bytes, at + 1) !== src_bytes/* Byte */.x5.equals)
                this.invalid(at);
        }
        else if (strange[byte] === 1) {
            this.notes.fail(at, byte === 0 ? "source code cannot contain null bytes" : "invalid character");
        }
        else if (byte === src_bytes/* Byte */.x5.dot &&
            joined &&
            before === src_bytes/* Byte */.x5.dot &&
            (0,src_bytes/* byteAt */.aL)(this.bytes, at - 2) === src_bytes/* Byte */.x5.dot) {
            // The third dot of an ellipsis, which is an operand but in `from ...a import b`.
            return this.firstWord === fromWord && depth === 0 ? Before.nothing : Before.operand;
        }
        else if (before < Before.operand && operatorAt >= 0 && misses(byte, before, joined))
            this.invalid(at);
        return byte;
    }
    invalid(at) {
        this.notes.fail(at, "invalid syntax");
    }
}
/** Whether an operator lacks what should stand before it. Behind a comma a slash ends the positional parameters. */
function misses(byte, before, joined) {
    if (byte === slash)
        return !joined && before !== src_bytes/* Byte */.x5.comma && before !== src_bytes/* Byte */.x5.openParen;
    if (byte === src_bytes/* Byte */.x5.greater && joined && before === src_bytes/* Byte */.x5.less)
        return true;
    // `one, = many` unpacks a tuple of one.
    if (byte === src_bytes/* Byte */.x5.equals && before === src_bytes/* Byte */.x5.comma)
        return false;
    return needsBefore[byte] === 1 && !joined;
}
function isAscii(bytes, start, end) {
    for (let at = start; at < end; at++)
        if ((bytes[at] ?? 0) >= 0x80)
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/packages/parser/src/statement-start.js



const statement_start_asyncWord = (0,keywords/* codeOf */.$N)("async");
/** The code of the word that says which clause begins at `start`: for `async for` that of the `for`. */
function clauseWordAt(bytes, start, word) {
    if (word !== statement_start_asyncWord)
        return word;
    let next = start + "async".length;
    while ((0,src_bytes/* byteAt */.aL)(bytes, next) === src_bytes/* Byte */.x5.space || (0,src_bytes/* byteAt */.aL)(bytes, next) === src_bytes/* Byte */.x5.tab)
        next++;
    return (0,keywords/* wordCodeAt */.dK)(bytes, next, (0,src_bytes/* nameEnd */.bC)(bytes, next));
}
/** True where the physical line at `at`, inside brackets, can only be the start of a statement. */
function beginsStatement(bytes, at) {
    const length = bytes.length;
    let first = at;
    while (first < length && src_bytes/* classOf */.Kl[bytes[first] ?? 0] === src_bytes/* Class */.Xs.space)
        first++;
    if (first === length)
        return false;
    const kind = src_bytes/* classOf */.Kl[bytes[first] ?? 0];
    if (kind === src_bytes/* Class */.Xs.other)
        return first === at && isConflictMarker(bytes, at);
    if (kind !== src_bytes/* Class */.Xs.name)
        return false;
    // A keyword argument may bear no such name, so `name =` needs no look: these words are reserved.
    return (0,keywords/* endsBrackets */.US)(clauseWordAt(bytes, first, (0,keywords/* wordCodeAt */.dK)(bytes, first, (0,src_bytes/* nameEnd */.bC)(bytes, first))));
}

;// CONCATENATED MODULE: ./build/packages/parser/src/logical-line.js






const raiseWord = (0,keywords/* codeOf */.$N)("raise");
/** Reads logical lines token by token, by all the rules. */
class LogicalLine {
    /** The offset after the last token of the line that was read last. */
    end = 0;
    /** The offset after that line, behind its line end. */
    after = 0;
    firstWord = 0;
    /** What the last token left open: see {@link Before}. */
    before = Before.nothing;
    /** The offset of the last operator or opening bracket. */
    operatorAt = -1;
    /** Whether a colon was seen outside brackets. */
    hasColon = false;
    isOver = false;
    bytes;
    notes;
    brackets;
    adjacency;
    strings;
    constructor(bytes, notes, brackets, strings) {
        this.bytes = bytes;
        this.notes = notes;
        this.brackets = brackets;
        this.adjacency = new Adjacency(bytes, notes);
        this.strings = strings;
    }
    /**
     * Reads the line whose first token is at `start`, with the code of its first word. Lines that are plainly right do not
     * come here: see plain-line.ts.
     */
    read(start, firstWord) {
        this.firstWord = firstWord;
        this.adjacency.begin(start, firstWord);
        this.end = start;
        this.before = Before.nothing;
        this.operatorAt = -1;
        this.hasColon = false;
        this.isOver = false;
        let at = start;
        while (at < this.bytes.length && !this.isOver)
            at = this.token(at);
        this.after = at;
        this.brackets.drop();
        this.adjacency.finish(this.end, this.before, this.operatorAt, this.hasColon);
    }
    /** Reads the token at `at`, or what separates tokens; returns the offset behind it. */
    token(at) {
        const { bytes } = this;
        const byte = bytes[at] ?? 0;
        switch (src_bytes/* classOf */.Kl[byte]) {
            case src_bytes/* Class */.Xs.space:
                return at + 1;
            case src_bytes/* Class */.Xs.name:
                return this.name(at);
            case src_bytes/* Class */.Xs.quote:
                return this.string(at, at, false, false);
            case src_bytes/* Class */.Xs.open:
                return this.open(at, byte);
            case src_bytes/* Class */.Xs.close:
                return this.close(at, byte);
            case src_bytes/* Class */.Xs.newline:
                return this.newline((0,src_bytes/* afterNewline */.Nn)(bytes, at));
            case src_bytes/* Class */.Xs.hash: {
                const after = (0,src_bytes/* lineEnd */.kd)(bytes, at);
                this.notes.comment(at, after);
                return after;
            }
            case src_bytes/* Class */.Xs.backslash:
                return this.backslash(at);
            case src_bytes/* Class */.Xs.digit:
                return this.number(at);
            default:
                return byte === src_bytes/* Byte */.x5.dot && src_bytes/* classOf */.Kl[(0,src_bytes/* byteAt */.aL)(bytes, at + 1)] === src_bytes/* Class */.Xs.digit
                    ? this.number(at)
                    : this.operator(at, byte);
        }
    }
    name(at) {
        const { bytes, adjacency, before } = this;
        const after = (0,src_bytes/* nameEnd */.bC)(bytes, at);
        const prefix = src_bytes/* classOf */.Kl[(0,src_bytes/* byteAt */.aL)(bytes, after)] === src_bytes/* Class */.Xs.quote ? (0,strings/* prefixOf */.MT)(bytes, at, after) : undefined;
        if (prefix !== undefined)
            return this.string(at, after, prefix.fields, prefix.raw);
        const word = (0,keywords/* wordCodeAt */.dK)(bytes, at, after);
        if (word === 0 || (0,keywords/* isSoft */.$x)(word)) {
            if (before >= Before.operand)
                adjacency.operand(at, this.end);
            adjacency.letters(at, after);
            return this.leave(Before.operand, after);
        }
        if (beginsInline(word))
            adjacency.inline(at, word, before, this.operatorAt);
        return this.leave(afterKeyword(word), after);
    }
    string(at, quote, fields, raw) {
        if (this.before === Before.operand)
            this.adjacency.operand(at, this.end);
        return this.leave(Before.string, this.strings.after(quote, fields, raw));
    }
    open(at, byte) {
        if (byte === src_bytes/* Byte */.x5.openBrace && this.before >= Before.operand)
            this.adjacency.operand(at, this.end);
        this.brackets.open(at);
        this.operatorAt = at;
        return this.leave(byte, at + 1);
    }
    close(at, byte) {
        this.brackets.close(at, byte);
        if (this.before < Before.operand)
            this.adjacency.close(at, this.before);
        return this.leave(Before.operand, at + 1);
    }
    newline(after) {
        this.isOver = this.brackets.depth === 0 || beginsStatement(this.bytes, after);
        return after;
    }
    backslash(at) {
        const { bytes, notes } = this;
        if (!(0,src_bytes/* isNewline */.Z9)((0,src_bytes/* byteAt */.aL)(bytes, at + 1))) {
            notes.fail(at, "unexpected character after a line continuation");
            return this.leave(this.before, at + 1);
        }
        const after = (0,src_bytes/* afterNewline */.Nn)(bytes, at + 1);
        if (after >= bytes.length)
            notes.fail(after, "unexpected end of file after a line continuation");
        return after;
    }
    number(at) {
        const after = (0,numbers/* numberEnd */.X)(this.bytes, at);
        const left = this.adjacency.number(at, after);
        if (this.before >= Before.operand)
            this.adjacency.operand(at, this.end);
        return this.leave(left, after);
    }
    operator(at, byte) {
        const { before, operatorAt } = this;
        const { depth } = this.brackets;
        const left = this.adjacency.operator(at, before, operatorAt, depth);
        if (depth === 0) {
            if (byte === src_bytes/* Byte */.x5.colon)
                this.hasColon = true;
            // `raise E, "text"` was Python 2's.
            else if (byte === src_bytes/* Byte */.x5.comma && this.firstWord === raiseWord && !this.hasColon)
                this.notes.fail(at, "invalid syntax");
        }
        this.operatorAt = at;
        return this.leave(left, at + 1);
    }
    /** A token ends at `end` and leaves open what {@link Before} says. */
    leave(before, end) {
        this.before = before;
        this.end = end;
        return end;
    }
}

;// CONCATENATED MODULE: ./build/packages/parser/src/int-list.js
/** A column of a table of 32-bit integers: what a scan found, without an object for each. */
class IntList {
    length;
    table;
    column;
    columns;
    /** @param table its rows one behind the other, each of so many `columns`. */
    constructor(table, column, columns) {
        this.table = table;
        this.column = column;
        this.columns = columns;
        this.length = table.length / columns;
    }
    /** The item at `index`; 0 outside the list. */
    at(index) {
        return index < this.length ? (this.table[index * this.columns + this.column] ?? 0) : 0;
    }
}
/** What a table that is kept for the next file may hold on to, in integers. */
const mostKept = 1 << 18;
/** A table of 32-bit integers that grows. One serves for many files: each takes a copy of the size that it needs. */
class IntTable {
    length = 0;
    least;
    items;
    constructor(least) {
        this.least = least;
        this.items = new Int32Array(least);
    }
    /** Makes place for a further row of so many integers at the end, and returns the table to write it to. */
    grow(columns) {
        this.length += columns;
        if (this.length > this.items.length) {
            const grown = new Int32Array(this.items.length * 2);
            grown.set(this.items);
            this.items = grown;
        }
        return this.items;
    }
    /** The integer at an offset that was written. */
    at(index) {
        return this.items[index] ?? 0;
    }
    /** A copy of what was written; the table is empty then. */
    take() {
        const taken = this.length === 0 ? none : this.items.slice(0, this.length);
        this.length = 0;
        if (this.items.length > mostKept)
            this.items = new Int32Array(this.least);
        return taken;
    }
}
const none = new Int32Array(0);

;// CONCATENATED MODULE: ./build/packages/parser/src/notes.js

// A file's results are copied out of these: no list has to grow anew for every file.
const lines = new IntTable(1 << 16);
const comments = new IntTable(1 << 12);
/** What is noted down of a file while it is scanned. Only one file is scanned at a time. */
class Notes {
    error;
    /** A logical line. */
    line(start, end, indent, word) {
        const at = lines.length;
        const table = lines.grow(4);
        table[at] = start;
        table[at + 1] = end;
        table[at + 2] = indent;
        table[at + 3] = word;
    }
    comment(start, end) {
        const at = comments.length;
        const table = comments.grow(2);
        table[at] = start;
        table[at + 1] = end;
    }
    /** Takes back the comments that begin behind an offset. */
    forget(offset) {
        while (comments.length > 0 && comments.at(comments.length - 2) >= offset)
            comments.length -= 2;
    }
    /** What is wrong at an offset; of all that is, the first counts. */
    fail(offset, message) {
        if (this.error === undefined || offset < this.error.offset)
            this.error = { offset, message };
    }
    /** All that was noted; for the next file, the tables are empty. */
    take() {
        const table = lines.take();
        return {
            starts: new IntList(table, 0, 4),
            ends: new IntList(table, 1, 4),
            indents: new IntList(table, 2, 4),
            words: new IntList(table, 3, 4),
            comments: new IntList(comments.take(), 0, 1),
            error: this.error,
        };
    }
}

;// CONCATENATED MODULE: ./build/packages/parser/src/automaton.js
// An automaton reads a byte by one look into a table, without a branch that a processor could guess wrongly, which is what
// most of the time of a scanner of tokens goes to. This file has its alphabet and its table, plain-code.ts its rules.
const small = "abcdefghijklmnopqrstuvwxyz";
/** The columns of the table: bytes between which the automaton makes no difference share one. */
const Column = {
    foreign: 0,
    space: 1,
    newline: 2,
    hash: 3,
    backslash: 4,
    quote: 5,
    open: 6,
    brace: 7,
    close: 8,
    dot: 9,
    comma: 10,
    colon: 11,
    semicolon: 12,
    star: 13,
    slash: 14,
    less: 15,
    greater: 16,
    equals: 17,
    binary: 18,
    sign: 19,
    exclamation: 20,
    /** From here on, what names consist of. */
    zero: 21,
    digit: 22,
    letter: 23,
    /** From here on, one for each small letter. */
    small: 24,
};
/** A row's length: the columns, and some to spare for a power of two. */
const width = 64;
/** The column of each byte. */
const columnOf = makeColumns();
function makeColumns() {
    const columns = new Uint8Array(256).fill(Column.foreign);
    const set = (column, characters) => {
        for (const character of characters)
            columns[character.charCodeAt(0)] = column;
    };
    set(Column.space, " \t\f");
    set(Column.newline, "\r\n");
    set(Column.hash, "#");
    set(Column.backslash, "\\");
    set(Column.quote, "'\"");
    set(Column.open, "([");
    set(Column.brace, "{");
    set(Column.close, ")]}");
    set(Column.dot, ".");
    set(Column.comma, ",");
    set(Column.colon, ":");
    set(Column.semicolon, ";");
    set(Column.star, "*");
    set(Column.slash, "/");
    set(Column.less, "<");
    set(Column.greater, ">");
    set(Column.equals, "=");
    set(Column.binary, "%&^|");
    set(Column.sign, "+-~@");
    set(Column.exclamation, "!");
    set(Column.zero, "0");
    set(Column.digit, "123456789");
    set(Column.letter, `${small.toUpperCase()}_`);
    for (const [index, letter] of [...small].entries())
        set(Column.small + index, letter);
    return columns;
}
/** What the automaton can't go on with by itself; stands in the table in place of a next state. */
const Event = {
    /** Not plainly right. All states are below, all other events above. */
    suspect: 0xff00,
    open: 0xff01,
    close: 0xff02,
    quote: 0xff03,
    /** A quote behind the letters of a name, which may be a prefix. */
    prefixed: 0xff04,
    newline: 0xff05,
    hash: 0xff06,
    backslash: 0xff07,
    /** A number that is more than digits and a dot. */
    number: 0xff08,
};
/** The rows of an automaton. A state is the offset of its row: the next one stands at `state + columnOf[byte]`. */
class Rows {
    next;
    /** Per row, whether a line may end in its state. */
    ends = [];
    constructor(most) {
        this.next = new Uint16Array(most * width);
    }
    /** A new state, in which all is suspect. */
    add() {
        const state = this.ends.length * width;
        if (state === this.next.length)
            throw new RangeError("more states than rows");
        this.ends.push(false);
        this.next.fill(Event.suspect, state, state + width);
        return state;
    }
    /** Lets a state do all that another one does. */
    copy(state, like) {
        this.next.copyWithin(state, like, like + width);
        this.letEnd(state, this.mayEnd(like));
    }
    /** What follows on a byte of a column. */
    at(state, column) {
        return this.next[state + column] ?? Event.suspect;
    }
    /** What follows on bytes of some columns: a state or an event. */
    on(state, next, ...columns) {
        for (const column of columns)
            this.next[state + column] = next;
    }
    /** What follows on all that names consist of. */
    onNames(state, next) {
        this.next.fill(next, state + Column.zero, state + width);
    }
    /** What follows on all that names begin with. */
    onLetters(state, next) {
        this.next.fill(next, state + Column.letter, state + width);
    }
    /** Lets a name end in a state: with what continues no name, all goes on as in `like`, or is suspect. */
    endName(state, like) {
        if (like === Event.suspect)
            this.next.fill(like, state, state + Column.zero);
        else
            this.next.copyWithin(state, like, like + Column.zero);
        this.letEnd(state, like !== Event.suspect && this.mayEnd(like));
    }
    letEnd(state, may) {
        this.ends[state / width] = may;
    }
    mayEnd(state) {
        return this.ends[state / width] === true;
    }
}
/** The column of a small letter. */
function columnOfLetter(letter) {
    return Column.small + small.indexOf(letter);
}

;// CONCATENATED MODULE: ./build/packages/parser/src/plain-code.js



// The rules of an automaton that knows code that is plainly right: operands and operators in turn, keywords where they
// may stand. All else is a suspect, and its line is read anew by the rules of adjacency.ts.
/** Enough for all states: most are beginnings of keywords, in four surroundings. */
const rows = new Rows(420);
// Behind an operator of its kind, white space between: an operand must follow, or a keyword.
const begin = rows.add();
const colon = rows.add();
const comma = rows.add();
const plain_code_open = rows.add();
const keyword = rows.add();
const star = rows.add();
const plain_code_slash = rows.add();
const more = rows.add();
// Directly behind the byte: the next may belong to the same operator.
const colonByte = rows.add();
const starByte = rows.add();
const slashByte = rows.add();
const lessByte = rows.add();
const moreByte = rows.add();
const dot = rows.add();
const dots = rows.add();
const exclamation = rows.add();
// Behind, or within, an operand: an operator must follow.
const operand = rows.add();
const string = rows.add();
const zero = rows.add();
const digits = rows.add();
const fraction = rows.add();
const plain_code_name = rows.add();
const ellipsis = rows.add();
/** The states behind what the automaton does not read by itself. */
const State = { open: plain_code_open, operand, string, keyword };
/** Where a line begins in a state, by the code of its first word; a line that begins with none, in that of 0. */
const firstStates = new Uint16Array(keywords/* words */.aL.length + 1);
fillOperand();
fillWanting(begin);
fillWanting(keyword);
rows.copy(plain_code_name, operand);
rows.onNames(plain_code_name, plain_code_name);
rows.on(plain_code_name, Event.prefixed, Column.quote);
addWords(operand, Event.suspect, behindOperand);
// Statements begin at a line's start, behind a colon and behind a semicolon; `with` also behind `async`.
addWords(begin, plain_code_name, afterWord);
addWords(keyword, plain_code_name, (code) => beginsInline(code) && code !== (0,keywords/* codeOf */.$N)("with") ? Event.suspect : afterWord(code));
fillOthersOfOperand();
fillOthersOfWanting();
fillFirstStates();
function fillCommon(state) {
    rows.on(state, state, Column.space);
    rows.on(state, Event.newline, Column.newline);
    rows.on(state, Event.hash, Column.hash);
    rows.on(state, Event.backslash, Column.backslash);
    rows.on(state, Event.open, Column.open);
    rows.on(state, Event.close, Column.close);
    rows.on(state, comma, Column.comma);
    rows.on(state, colonByte, Column.colon);
    rows.on(state, colon, Column.semicolon);
    rows.on(state, starByte, Column.star);
    rows.on(state, moreByte, Column.sign);
    rows.on(state, dot, Column.dot);
    rows.on(state, exclamation, Column.exclamation);
    rows.letEnd(state, true);
}
function fillOperand() {
    fillCommon(operand);
    fillBinary(operand);
}
/** Operators that need something before them, or the operator's own first byte. */
function fillBinary(state) {
    rows.on(state, slashByte, Column.slash);
    rows.on(state, lessByte, Column.less);
    rows.on(state, moreByte, Column.greater, Column.equals, Column.binary);
}
function fillWanting(state) {
    fillCommon(state);
    rows.on(state, Event.open, Column.brace);
    rows.on(state, Event.quote, Column.quote);
    rows.on(state, zero, Column.zero);
    rows.on(state, digits, Column.digit);
}
function fillOthersOfOperand() {
    for (const state of [string, zero, digits, fraction])
        rows.copy(state, operand);
    // Adjacent strings are one.
    rows.on(string, string, Column.space);
    rows.on(string, Event.quote, Column.quote);
    addWords(string, Event.suspect, behindOperand);
    for (const prefix of ["f", "r", "b", "u", "t", "fr", "rf", "br", "rb"])
        rows.on(addLetters(string, prefix, Event.suspect), Event.prefixed, Column.quote);
    for (const state of [zero, digits, fraction]) {
        rows.onNames(state, Event.number);
        rows.on(state, Event.number, Column.dot);
    }
    rows.on(digits, fraction, Column.dot);
    rows.on(digits, digits, Column.zero, Column.digit);
    rows.on(fraction, fraction, Column.zero, Column.digit);
}
function fillOthersOfWanting() {
    rows.copy(colon, begin);
    for (const state of [comma, plain_code_open, star, plain_code_slash, more])
        rows.copy(state, keyword);
    for (const state of [colon, comma, plain_code_open, star, plain_code_slash, more])
        rows.on(state, state, Column.space);
    // `one, = many` unpacks a tuple of one; a slash ends the positional parameters.
    rows.on(comma, moreByte, Column.equals);
    rows.on(comma, slashByte, Column.slash);
    rows.on(more, Event.suspect, Column.close);
    for (const state of [plain_code_slash, more])
        rows.letEnd(state, false);
    rows.copy(colonByte, colon);
    rows.on(colonByte, moreByte, Column.equals);
    rows.copy(starByte, star);
    rows.copy(slashByte, plain_code_slash);
    for (const state of [moreByte, lessByte, dot, dots])
        rows.copy(state, more);
    for (const state of [starByte, slashByte, moreByte, lessByte])
        fillBinary(state);
    // `<>` was Python 2's.
    rows.on(lessByte, Event.suspect, Column.greater);
    for (const state of [dot, dots])
        rows.on(state, Event.suspect, Column.zero, Column.digit);
    rows.on(dot, dots, Column.dot);
    // An ellipsis; in `from ...a import b` it is none, and a suspect by what follows.
    rows.on(dots, ellipsis, Column.dot);
    rows.copy(ellipsis, operand);
    rows.on(ellipsis, Event.suspect, Column.dot);
    rows.on(exclamation, moreByte, Column.equals);
}
/** The state behind a keyword that follows an operand. */
function behindOperand(code) {
    return beginsInline(code) ? Event.suspect : keyword;
}
/** The state behind a keyword that follows none. */
function afterWord(code) {
    return afterKeyword(code) === Before.operand ? operand : keyword;
}
/**
 * Lets words follow in a state.
 * @param other what comes of all other names: {@link name} or a suspect.
 * @param behind the state behind a keyword.
 */
function addWords(root, other, behind) {
    rows.onLetters(root, other);
    for (const word of keywords/* words */.aL) {
        const code = (0,keywords/* codeOf */.$N)(word);
        if ((0,keywords/* isSoft */.$x)(code) || behind(code) === other)
            continue;
        rows.endName(addLetters(root, word, other), behind(code));
    }
}
/** Makes states for the letters of a word, as far as there are none from other words; returns the last one. */
function addLetters(root, word, other) {
    let state = root;
    for (const letter of word) {
        const column = columnOfLetter(letter);
        let next = rows.at(state, column);
        if (next === other) {
            next = rows.add();
            if (other === plain_code_name)
                rows.copy(next, plain_code_name);
            rows.on(state, next, column);
        }
        state = next;
    }
    return state;
}
function fillFirstStates() {
    firstStates[0] = begin;
    for (const word of keywords/* words */.aL) {
        const code = (0,keywords/* codeOf */.$N)(word);
        // What is no keyword elsewhere may be none here.
        firstStates[code] = (0,keywords/* isSoft */.$x)(code) ? operand : afterWord(code);
        // Any statement's word is right behind `async`, for all that can be seen here.
        if (word === "async")
            firstStates[code] = colon;
    }
}

;// CONCATENATED MODULE: ./build/packages/parser/src/plain-line.js








const plain_line_raiseWord = (0,keywords/* codeOf */.$N)("raise");
/** Reads logical lines that are plainly right: nearly all, and several times faster than by all the rules. */
class PlainLine {
    /** The offset after the last token of the line that was read last. */
    end = 0;
    /** The offset after that line, behind its line end. */
    after = 0;
    /** Where the automaton began. */
    from = 0;
    /** Up to here, the end of the last token is known. */
    known = 0;
    /** The state behind an event, -1 for the one behind white space. */
    state = 0;
    bytes;
    notes;
    brackets;
    strings;
    constructor(bytes, notes, brackets, strings) {
        this.bytes = bytes;
        this.notes = notes;
        this.brackets = brackets;
        this.strings = strings;
    }
    /**
     * Reads the line whose first token is at `start`, with the end and the code of its first word. False where it is not
     * plainly right: it must be read anew then, and nothing of this attempt is left.
     */
    read(start, wordEnd, word) {
        this.strings.mark();
        if (this.run(word === 0 ? start : wordEnd, firstStates[word] ?? 0) && this.isWhole(start, word))
            return true;
        this.strings.rewind();
        this.brackets.reset();
        this.notes.forget(start);
        return false;
    }
    /** Whether a line of plain tokens is a plain statement, for what its first word says. */
    isWhole(start, word) {
        const { bytes, end } = this;
        const last = bytes[end - 1] ?? 0;
        // A header ends with its colon, and nothing else does.
        if ((last === src_bytes/* Byte */.x5.colon) !== (colonWords[word] === 1))
            return false;
        if (word !== plain_line_raiseWord)
            return true;
        // `raise E, "text"` was Python 2's: all commas must be in the last brackets.
        let comma = start;
        while (comma < end && bytes[comma] !== src_bytes/* Byte */.x5.comma)
            comma++;
        const { outermost } = this.brackets;
        return comma === end || (src_bytes/* classOf */.Kl[last] === src_bytes/* Class */.Xs.close && outermost >= start && outermost < comma);
    }
    /**
     * Reads on from `from`, in the automaton's state `first`. Nearly all of the scanner's time is spent here. What happens
     * less often is in other methods, so that this one is compiled soon and for good.
     */
    run(from, first) {
        const { bytes, brackets } = this;
        const { next } = rows;
        const length = bytes.length;
        let at = from;
        let state = first;
        this.end = this.known = this.from = from;
        for (;;) {
            let then = 0;
            while (at < length) {
                then = next[state + (columnOf[bytes[at] ?? 0] ?? 0)] ?? 0;
                if (then >= Event.suspect)
                    break;
                state = then;
                at++;
            }
            if (at >= length)
                break;
            if (then === Event.open) {
                brackets.open(at++);
                state = State.open;
            }
            else if (then === Event.close) {
                brackets.close(at, bytes[at] ?? 0);
                at++;
                state = State.operand;
            }
            else if (then === Event.newline) {
                this.findEnd(at);
                at = (0,src_bytes/* afterNewline */.Nn)(bytes, at);
                if (brackets.depth === 0)
                    return this.finish(at, state);
                if (beginsStatement(bytes, at))
                    return false;
                this.known = at;
                state = next[state + Column.space] ?? 0;
            }
            else {
                const after = this.event(then, at);
                if (after < 0)
                    return false;
                at = after;
                state = this.state < 0 ? (next[state + Column.space] ?? 0) : this.state;
            }
        }
        this.findEnd(at);
        return brackets.depth === 0 && this.finish(at, state);
    }
    /** Reads what the automaton could not; the offset behind it, or -1 where it is not plainly right. Sets the state. */
    event(event, at) {
        const { bytes } = this;
        switch (event) {
            case Event.quote:
                return this.string(this.strings.after(at, false, false));
            case Event.prefixed: {
                const prefix = (0,strings/* prefixOf */.MT)(bytes, this.nameStart(at), at);
                return prefix === undefined ? -1 : this.string(this.strings.after(at, prefix.fields, prefix.raw));
            }
            case Event.hash: {
                const after = (0,src_bytes/* lineEnd */.kd)(bytes, at);
                this.notes.comment(at, after);
                return this.space(at, after);
            }
            case Event.backslash: {
                if (!(0,src_bytes/* isNewline */.Z9)((0,src_bytes/* byteAt */.aL)(bytes, at + 1)))
                    return -1;
                const after = (0,src_bytes/* afterNewline */.Nn)(bytes, at + 1);
                return after < bytes.length ? this.space(at, after) : -1;
            }
            case Event.number: {
                const start = this.numberStart(at);
                const after = (0,numbers/* numberEnd */.X)(bytes, start);
                const kind = (0,numbers/* numberKind */._)(bytes, start, after);
                if (kind === undefined)
                    return -1;
                this.state = kind === "keyword" ? State.keyword : State.operand;
                return after;
            }
            default:
                return -1;
        }
    }
    /** A string was read up to `after`. */
    string(after) {
        this.end = this.known = after;
        this.state = State.string;
        return after;
    }
    /** What stands between `at` and `after` is no token, and separates tokens. */
    space(at, after) {
        this.findEnd(at);
        this.known = after;
        this.state = -1;
        return after;
    }
    finish(after, state) {
        this.after = after;
        return rows.mayEnd(state) && (state !== State.string || this.bytes[this.end - 1] !== src_bytes/* Byte */.x5.colon);
    }
    /** Finds the end of the last token before `at`, if there is one behind `known`. */
    findEnd(at) {
        const { known } = this;
        let end = at;
        while (end > known && src_bytes/* classOf */.Kl[this.bytes[end - 1] ?? 0] === src_bytes/* Class */.Xs.space)
            end--;
        if (end > known)
            this.end = end;
    }
    /** Where the name that ends at `end` begins, or at least so far before that it is no prefix of a string. */
    nameStart(end) {
        const { from } = this;
        let start = end - 1;
        while (start > from && end - start < 3 && (src_bytes/* classOf */.Kl[this.bytes[start - 1] ?? 0] ?? 0) <= src_bytes/* Class */.Xs.digit)
            start--;
        return start;
    }
    /** Where the number begins whose digits and dots reach up to `end`. */
    numberStart(end) {
        const { from } = this;
        let start = end;
        while (start > from && isOfNumber(this.bytes[start - 1] ?? 0))
            start--;
        return start;
    }
}
function isOfNumber(byte) {
    return src_bytes/* classOf */.Kl[byte] === src_bytes/* Class */.Xs.digit || byte === src_bytes/* Byte */.x5.dot;
}

// EXTERNAL MODULE: ./build/packages/parser/src/string-ends.js
var string_ends = __nccwpck_require__(1773);
;// CONCATENATED MODULE: ./build/packages/parser/src/scan.js










/**
 * Finds the logical lines and comments of a Python file (the lexical analysis of Python's reference manual, up to 3.14).
 * Never throws; linear in the length. Where Python would give up, it recovers: an open string ends with its line, an open
 * bracket ends before a line that begins with a word that can't stand in an expression, a merge conflict's markers are
 * lines of their own.
 * @param bytes UTF-8, or any encoding of single bytes that agrees with ASCII.
 * @param from where to begin (behind a byte order mark).
 */
function scan(bytes, from) {
    return new Scanner(bytes, from).run();
}
/** V8 compiles small methods sooner, and anew less often: hence the many steps. */
class Scanner {
    bytes;
    notes = new Notes();
    indentation = new Indentation(this.notes);
    plainLine;
    anyLine;
    at;
    opensBlock = false;
    constructor(bytes, from) {
        this.bytes = bytes;
        this.at = from;
        const brackets = new src_brackets/* Brackets */.A(bytes, this.notes);
        const strings = new string_ends/* StringEnds */.O(bytes, from, bytes.length, this.notes);
        this.plainLine = new PlainLine(bytes, this.notes, brackets, strings);
        this.anyLine = new LogicalLine(bytes, this.notes, brackets, strings);
    }
    run() {
        const { bytes, notes, indentation } = this;
        const length = bytes.length;
        while (this.at < length) {
            const at = indentation.measure(bytes, this.at);
            const kind = src_bytes/* classOf */.Kl[(0,src_bytes/* byteAt */.aL)(bytes, at)] ?? 0;
            if (kind === src_bytes/* Class */.Xs.name)
                this.logicalLine(at);
            else if (kind === src_bytes/* Class */.Xs.newline)
                this.at = (0,src_bytes/* afterNewline */.Nn)(bytes, at);
            else if (at < length)
                this.otherLine(at, kind);
            else
                this.at = length;
        }
        if (this.opensBlock)
            notes.fail(length, "expected an indented block");
        indentation.finish(length);
        return notes.take();
    }
    /** A line that begins neither with a name nor with its end. */
    otherLine(at, kind) {
        const { bytes } = this;
        if (kind === src_bytes/* Class */.Xs.hash) {
            this.at = (0,src_bytes/* lineEnd */.kd)(bytes, at);
            this.notes.comment(at, this.at);
        }
        else if (kind === src_bytes/* Class */.Xs.other && isConflictMarker(bytes, at)) {
            this.notes.fail(at, "merge conflict marker");
            this.at = (0,src_bytes/* lineEnd */.kd)(bytes, at);
        }
        else if (kind === src_bytes/* Class */.Xs.backslash)
            this.continuedLine(at);
        else
            this.logicalLine(at);
    }
    /** A line may begin with backslashes that join it to the next: its first token stands behind them. */
    continuedLine(from) {
        const { bytes } = this;
        let at = from;
        while ((0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.backslash && (0,src_bytes/* isNewline */.Z9)((0,src_bytes/* byteAt */.aL)(bytes, at + 1))) {
            at = (0,src_bytes/* afterNewline */.Nn)(bytes, at + 1);
            while ((0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.space || (0,src_bytes/* byteAt */.aL)(bytes, at) === src_bytes/* Byte */.x5.tab)
                at++;
        }
        const byte = (0,src_bytes/* byteAt */.aL)(bytes, at);
        if (at >= bytes.length || byte === src_bytes/* Byte */.x5.hash || (0,src_bytes/* isNewline */.Z9)(byte))
            this.at = at;
        else
            this.logicalLine(at);
    }
    logicalLine(start) {
        const { bytes, indentation, plainLine, anyLine } = this;
        const wordEnd = (0,src_bytes/* nameEnd */.bC)(bytes, start);
        const word = (0,keywords/* wordCodeAt */.dK)(bytes, start, wordEnd);
        indentation.enter(start, this.opensBlock);
        indentation.follow(start, clauseWordAt(bytes, start, word));
        const isPlain = plainLine.read(start, wordEnd, word);
        if (!isPlain)
            anyLine.read(start, word);
        const end = isPlain ? plainLine.end : anyLine.end;
        this.at = isPlain ? plainLine.after : anyLine.after;
        this.notes.line(start, end, indentation.columns, word);
        this.opensBlock = bytes[end - 1] === src_bytes/* Byte */.x5.colon;
    }
}

;// CONCATENATED MODULE: ./build/packages/parser/src/source.js










/** A Python file, scanned. Offsets are of bytes in its UTF-8 form ({@link PythonSource.bytes}). */
class PythonSource {
    /** The file as UTF-8: its own bytes, or what they were decoded to. */
    bytes;
    /** The file's logical lines. */
    scan;
    outline;
    path;
    positions;
    encodingProblem;
    blockEndsCache;
    bindingsCache;
    constructor(file) {
        const decoded = (0,encoding/* decodePython */.v)(file.bytes);
        this.path = file.path;
        this.bytes = (0,src_bytes/* asBuffer */.bS)(decoded.bytes);
        this.encodingProblem = decoded.problem;
        this.scan = scan(this.bytes, decoded.start);
        this.outline = new Outline(this.bytes, this.scan);
        this.positions = new Positions(this.bytes, decoded.start);
    }
    /** Where the file stops being Python, as far as the scanner can tell: the first place and what is wrong there. */
    get syntaxError() {
        if (this.encodingProblem !== undefined)
            return { line: 1, message: this.encodingProblem };
        const { error } = this.scan;
        return error === undefined
            ? undefined
            : {
                line: Math.min(this.positions.line(error.offset), this.positions.count || 1),
                message: error.message,
            };
    }
    /** The file's comments in order. */
    comments() {
        const { comments } = this.scan;
        const found = [];
        for (let item = 0; item < comments.length; item += 2) {
            const start = comments.at(item);
            const line = this.positions.line(start);
            found.push({
                text: this.text(start, comments.at(item + 1)),
                line,
                column: this.positions.column(start),
                // No other space may stand there in Python.
                standalone: /^[ \t\f\v]*$/.test(this.text(this.positions.offset(line), start)),
            });
        }
        return found;
    }
    /** The last line (1-based) of the block of statements in which the given line stands; the file's last for the module. */
    lastLineOfBlock(line) {
        const { starts, indents } = this.scan;
        const from = this.positions.offset(line);
        let index = this.firstLineAt(from);
        // A comment on its own belongs to the block that the comment's own indentation says, or the next statement's.
        let indent = index < starts.length ? indents.at(index) : 0;
        const first = this.bytes.subarray(from, (0,src_bytes/* lineEnd */.kd)(this.bytes, from));
        if (index < starts.length && starts.at(index) >= from + first.length)
            indent = Math.min(indent, leadingColumns(first));
        const { blockEnds } = this;
        while (index < starts.length && indents.at(index) >= indent)
            index = blockEnds[index] ?? starts.length;
        if (index >= starts.length)
            return this.positions.count;
        return Math.max(line, this.positions.line(starts.at(index)) - 1);
    }
    /** Per logical line, the index of the next one that is indented less; made once, so that many questions cost little. */
    get blockEnds() {
        if (this.blockEndsCache !== undefined)
            return this.blockEndsCache;
        const { indents } = this.scan;
        const ends = new Int32Array(indents.length);
        for (let index = indents.length - 1; index >= 0; index--) {
            let next = index + 1;
            while (next < indents.length && indents.at(next) >= indents.at(index))
                next = ends[next] ?? indents.length;
            ends[index] = next;
        }
        this.blockEndsCache = ends;
        return ends;
    }
    /** The indexes of the logical lines in which the text occurs, in whatever token; each once, in order. */
    linesWith(text) {
        const found = [];
        const bytes = (0,src_bytes/* asBuffer */.bS)(this.bytes);
        for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) {
            const index = this.firstLineAt(at + 1) - 1;
            if (index >= 0 && found[found.length - 1] !== index)
                found.push(index);
        }
        return found;
    }
    /** The index of the first logical line that starts at or behind an offset. */
    firstLineAt(offset) {
        const { starts } = this.scan;
        let low = 0;
        let high = starts.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (starts.at(middle) < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    /** The logical lines that `wanted` picks by index, in order, each with what encloses it. */
    linesInScope(wanted) {
        return linesInScope(this.bytes, this.scan, wanted);
    }
    /** The functions and classes around lines that are asked for in order. */
    scopes() {
        return new Scopes(this.bytes, this.scan);
    }
    /** The functions and classes around comments that are asked for in order. */
    commentScopes() {
        return new CommentScopes(this.bytes, this.scan, this.positions);
    }
    /** The word that logical line `index` begins with, whatever it is; empty where it begins with no word. */
    firstWord(index) {
        const start = this.scan.starts.at(index);
        return this.text(start, (0,src_bytes/* nameEnd */.bC)(this.bytes, start));
    }
    /** What the file's statements bind names to. */
    bindings() {
        this.bindingsCache ??= new Bindings(this.bytes, this.scan);
        return this.bindingsCache;
    }
    /** The tokens between two offsets within one logical line. */
    tokens(start, end) {
        return new tokens/* TokenCursor */.MN(this.bytes, start, end);
    }
    /** The text between two offsets. */
    text(start, end) {
        return (0,src_bytes/* textOf */.b6)(this.bytes, start, end);
    }
    /** The 1-based line of an offset. */
    line(offset) {
        return this.positions.line(offset);
    }
    /** The place between two offsets. */
    place(start, end) {
        const { positions } = this;
        return {
            path: this.path,
            line: positions.line(start),
            column: positions.column(start),
            endLine: positions.line(end),
            endColumn: positions.column(end),
        };
    }
    /** The digest of the tokens between two offsets: see {@link digestOfCode}. */
    digest(start, end) {
        return digestOfCode(this.bytes, start, end);
    }
}
const sources = new WeakMap();
/** Scans a Python file; the second call for the same `file` object returns the first's answer. Never throws. */
function readPython(file) {
    const known = sources.get(file);
    if (known !== undefined)
        return known;
    const source = new PythonSource(file);
    sources.set(file, source);
    return source;
}


/***/ }),

/***/ 1773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ StringEnds)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7916);
/* harmony import */ var _strings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7397);


const deaf = { comment() { }, forget() { }, fail() { } };
/**
 * Finds the ends of strings in one stretch of bytes, without looking beyond it and without trying the same in vain for
 * ever: all its answers together cost no more than a few passes over the stretch.
 */
class StringEnds {
    view;
    listener;
    /** Bytes that may still be spent on f-strings that turn out not to end. */
    patience;
    /** Triple quotes that are known to have no end from here on. */
    endless = 0;
    patienceAtMark = 0;
    endlessAtMark = 0;
    constructor(bytes, from, to, listener = deaf) {
        this.view = to === bytes.length ? bytes : bytes.subarray(0, to);
        this.listener = listener;
        this.patience = to - from;
    }
    /** Remembers what is known now, for a {@link rewind}. */
    mark() {
        this.patienceAtMark = this.patience;
        this.endlessAtMark = this.endless;
    }
    /** Forgets what was learnt since the {@link mark}: strings behind it are asked for again. */
    rewind() {
        this.patience = this.patienceAtMark;
        this.endless = this.endlessAtMark;
    }
    /** The offset after the string whose first quote is at `quote`; one that does not end, ends with its line. */
    after(quote, fields, raw) {
        const { view, listener } = this;
        if (fields && this.patience > 0) {
            const attempt = (0,_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldStringEnd */ .Ti)(view, quote, raw, listener);
            if (attempt.end > 0)
                return attempt.end;
            listener.forget(quote);
            this.patience -= attempt.reached - quote;
            listener.fail(quote, "f-string: a field was never closed");
        }
        const byte = view[quote] ?? 0;
        const triple = (0,_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .isTriple */ .Z6)(view, quote);
        if (!triple || (this.endless & markOf(byte)) === 0) {
            const end = (0,_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .plainStringEnd */ .vS)(view, quote);
            if (end > 0)
                return end;
            if (triple)
                this.endless |= markOf(byte);
        }
        listener.fail(quote, triple ? "unterminated triple-quoted string literal" : "unterminated string literal");
        return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .kd)(view, quote);
    }
}
function markOf(quote) {
    return quote === _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .Byte */ .x5.doubleQuote ? 1 : 2;
}


/***/ }),

/***/ 7397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   Ti: () => (/* binding */ fieldStringEnd),
/* harmony export */   Z6: () => (/* binding */ isTriple),
/* harmony export */   vS: () => (/* binding */ plainStringEnd)
/* harmony export */ });
/* harmony import */ var _brackets_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(538);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7916);


const plain = { raw: false, fields: false };
const raw = { raw: true, fields: false };
const fields = { raw: false, fields: true };
const rawFields = { raw: true, fields: true };
const r = 0x72;
const b = 0x62;
const u = 0x75;
const f = 0x66;
const t = 0x74;
/** The string prefix in `bytes[from, to)`, `undefined` where these letters are none (`ur` is Python 2's). */
function prefixOf(bytes, from, to) {
    const length = to - from;
    if (length > 2)
        return undefined;
    if (length === 0)
        return plain;
    const first = (bytes[from] ?? 0) | 0x20;
    if (length === 1) {
        if (first === f || first === t)
            return fields;
        if (first === b || first === u)
            return plain;
        return first === r ? raw : undefined;
    }
    const second = (bytes[from + 1] ?? 0) | 0x20;
    if (second === r) {
        if (first === f || first === t)
            return rawFields;
        return first === b || first === u ? raw : undefined;
    }
    if (first !== r)
        return undefined;
    if (second === f || second === t)
        return rawFields;
    return second === b ? raw : undefined;
}
/** True where three equal quotes stand at `at`. */
function isTriple(bytes, at) {
    return at + 2 < bytes.length && bytes[at + 1] === bytes[at] && bytes[at + 2] === bytes[at];
}
/**
 * The offset after the string without fields whose first quote is at `at`; -1 where it does not end (a string of one
 * line: before the line's end or an escaped one). A backslash hides the next character, in raw strings too.
 */
function plainStringEnd(bytes, at) {
    return isTriple(bytes, at) ? tripleStringEnd(bytes, at) : shortStringEnd(bytes, at);
}
function shortStringEnd(bytes, at) {
    const length = bytes.length;
    const quote = bytes[at] ?? 0;
    for (let next = at + 1; next < length; next++) {
        const byte = bytes[next] ?? 0;
        if ((_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl[byte] ?? 0) < _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.backslash)
            continue;
        if (byte === quote)
            return next + 1;
        if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.backslash)
            next = afterEscape(bytes, next) - 1;
        else if (byte !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.singleQuote && byte !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.doubleQuote)
            return -1;
    }
    return -1;
}
function tripleStringEnd(bytes, at) {
    const length = bytes.length;
    const quote = bytes[at] ?? 0;
    for (let next = at + 3; next < length; next++) {
        const byte = bytes[next] ?? 0;
        if (byte === quote) {
            if (isTriple(bytes, next))
                return next + 3;
        }
        else if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.backslash)
            next = afterEscape(bytes, next) - 1;
    }
    return -1;
}
/** After the backslash at `at` and the character that it hides; a line end of two bytes is one. */
function afterEscape(bytes, at) {
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .byteAt */ .aL)(bytes, at + 1) === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.carriageReturn ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .afterNewline */ .Nn)(bytes, at + 1) : at + 2;
}
/**
 * The offset after the f-string or t-string whose first quote is at `at`, with all that PEP 701 allows inside its
 * fields: strings with the same quotes, comments, line ends, further f-strings. -1 where it does not end properly, with
 * `reached` telling how far the attempt went.
 * @param listener hears of each comment inside a field.
 */
function fieldStringEnd(bytes, at, raw, listener) {
    const open = [opened(bytes, at, raw)];
    let next = at + (isTriple(bytes, at) ? 3 : 1);
    while (next < bytes.length) {
        const top = open[open.length - 1];
        if (top === undefined)
            break;
        const step = top.fields > 0 && !top.inSpec
            ? codeStep(bytes, next, top, open, listener)
            : textStep(bytes, next, top, open);
        if (step < 0)
            return { end: -1, reached: next };
        next = step;
        if (open.length === 0)
            return { end: next, reached: next };
    }
    return { end: -1, reached: next };
}
function opened(bytes, at, raw) {
    return { quote: bytes[at] ?? 0, triple: isTriple(bytes, at), raw, brackets: [], inSpec: false, fields: 0 };
}
/** One step through literal text or a format spec: the next offset, or -1. */
function textStep(bytes, at, top, open) {
    const byte = bytes[at];
    if (byte === top.quote && (!top.triple || isTriple(bytes, at))) {
        if (top.fields > 0)
            return -1;
        open.pop();
        return at + (top.triple ? 3 : 1);
    }
    if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.backslash)
        return escapeEnd(bytes, at, top.raw);
    if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.openBrace) {
        if (!top.inSpec && bytes[at + 1] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.openBrace)
            return at + 2;
        top.fields++;
        top.inSpec = false;
        return at + 1;
    }
    if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.closeBrace && top.inSpec) {
        top.fields--;
        top.inSpec = top.fields > 0;
        return at + 1;
    }
    if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewline */ .Z9)(byte) && !top.triple)
        return -1;
    return at + 1;
}
/** After the escape at `at`; a brace after a backslash still opens a field, the one of `\N{…}` does not. */
function escapeEnd(bytes, at, raw) {
    const escaped = bytes[at + 1];
    if (escaped === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.openBrace || escaped === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.closeBrace)
        return at + 1;
    if (!raw && escaped === 0x4e && bytes[at + 2] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.openBrace) {
        const end = nameEscapeEnd(bytes, at + 3);
        if (end > 0)
            return end;
    }
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewline */ .Z9)(escaped) ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .afterNewline */ .Nn)(bytes, at + 1) : at + 2;
}
/** After the brace that closes a character's name (letters, digits, spaces, hyphens), -1 where none does. */
function nameEscapeEnd(bytes, from) {
    for (let at = from; at < bytes.length && at < from + 200; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.closeBrace)
            return at + 1;
        if (_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl[byte] !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.name && _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl[byte] !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.digit && byte !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.space && byte !== 0x2d)
            return -1;
    }
    return -1;
}
/** One step through the code of a field: the next offset, or -1. */
function codeStep(bytes, at, top, open, listener) {
    const byte = bytes[at] ?? 0;
    switch (_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl[byte]) {
        case _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.name: {
            const end = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .nameEnd */ .bC)(bytes, at);
            if (_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl[bytes[end] ?? 0] !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.quote)
                return end;
            const prefix = prefixOf(bytes, at, end);
            return stringStep(bytes, end, prefix ?? { raw: false, fields: false }, open);
        }
        case _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.quote:
            return stringStep(bytes, at, { raw: false, fields: false }, open);
        case _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.open:
            top.brackets.push(byte);
            return at + 1;
        case _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.close: {
            const opener = top.brackets.pop();
            if (opener !== undefined)
                return (0,_brackets_js__WEBPACK_IMPORTED_MODULE_1__/* .closes */ .U)(opener, byte) ? at + 1 : -1;
            if (byte !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.closeBrace)
                return -1;
            top.fields--;
            // A field inside a format spec ends: the spec of the field around it goes on.
            top.inSpec = top.fields > 0;
            return at + 1;
        }
        case _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.hash: {
            const end = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnd */ .kd)(bytes, at);
            listener.comment(at, end);
            return end;
        }
        default:
            if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.colon && top.brackets.length === 0)
                top.inSpec = true;
            return at + 1;
    }
}
function stringStep(bytes, quote, prefix, open) {
    if (!prefix.fields)
        return plainStringEnd(bytes, quote);
    open.push(opened(bytes, quote, prefix.raw));
    return quote + (isTriple(bytes, quote) ? 3 : 1);
}


/***/ }),

/***/ 6545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   LU: () => (/* binding */ tokens),
/* harmony export */   MN: () => (/* binding */ TokenCursor),
/* harmony export */   b8: () => (/* binding */ Kind)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7916);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2589);
/* harmony import */ var _string_ends_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1773);
/* harmony import */ var _strings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7397);




/** What a token is; `none` before the first and behind the last. */
const Kind = { none: 0, name: 1, number: 2, string: 3, operator: 4 };
/**
 * Walks the tokens in `bytes[from, to)`, which should lie within one logical line; {@link next} makes the cursor itself
 * the next token. One object for all tokens: most are looked at once, and an object for each was most of the cost.
 * Linear in the length of the stretch.
 */
class TokenCursor {
    kind = Kind.none;
    start;
    end;
    byte = 0;
    depth = 0;
    /** True once a comment or a backslash between tokens was passed over. */
    passedOver = false;
    bytes;
    from;
    to;
    /** How many brackets are open behind the token. */
    open = 0;
    strings;
    constructor(bytes, from, to) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.start = from;
        this.end = from;
    }
    /** Goes on to the next token; false where there is none. */
    next() {
        const { bytes, to } = this;
        let at = this.end;
        for (;;) {
            if (at >= to)
                break;
            const byte = bytes[at] ?? 0;
            switch (_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl[byte]) {
                case _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.name: {
                    const end = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .nameEnd */ .bC)(bytes, at);
                    const prefix = _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl[bytes[end] ?? 0] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.quote ? (0,_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixOf */ .MT)(bytes, at, end) : undefined;
                    return prefix === undefined
                        ? this.be(Kind.name, at, end)
                        : this.be(Kind.string, at, this.stringEnd(end, prefix.fields, prefix.raw));
                }
                case _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.quote:
                    return this.be(Kind.string, at, this.stringEnd(at, false, false));
                case _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.digit:
                    return this.be(Kind.number, at, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .numberEnd */ .X)(bytes, at));
                case _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.open:
                    this.be(Kind.operator, at, at + 1);
                    this.open++;
                    return true;
                case _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.close:
                    if (this.open > 0)
                        this.open--;
                    return this.be(Kind.operator, at, at + 1);
                case _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.hash:
                    this.passedOver = true;
                    at = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnd */ .kd)(bytes, at);
                    break;
                case _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.newline:
                    at = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .afterNewline */ .Nn)(bytes, at);
                    break;
                case _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.backslash:
                    this.passedOver = true;
                    at = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewline */ .Z9)(bytes[at + 1]) ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .afterNewline */ .Nn)(bytes, at + 1) : at + 1;
                    break;
                default:
                    if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.space || byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.tab || byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.formFeed)
                        at++;
                    else if (byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.dot && _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl[bytes[at + 1] ?? 0] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Class */ .Xs.digit)
                        return this.be(Kind.number, at, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .numberEnd */ .X)(bytes, at));
                    else
                        return this.be(Kind.operator, at, operatorEnd(bytes, at, byte));
            }
        }
        this.kind = Kind.none;
        this.byte = 0;
        this.start = at;
        this.end = at;
        this.depth = this.open;
        return false;
    }
    /** The token as an object of its own, for those who look at several at once. */
    copy() {
        const { kind, start, end, byte, depth } = this;
        return { kind, start, end, byte, depth };
    }
    be(kind, start, end) {
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.byte = this.bytes[start] ?? 0;
        this.depth = this.open;
        return true;
    }
    stringEnd(quote, fields, raw) {
        const { bytes, to } = this;
        const byte = bytes[quote];
        // Most strings are a few characters between two quotes; what is empty, triple or escaped needs a closer look.
        if (!fields && bytes[quote + 1] !== byte) {
            for (let at = quote + 1; at < to; at++) {
                const here = bytes[at];
                if (here === byte)
                    return at + 1;
                if (here === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.backslash || here === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.lineFeed || here === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.carriageReturn)
                    break;
            }
        }
        this.strings ??= new _string_ends_js__WEBPACK_IMPORTED_MODULE_3__/* .StringEnds */ .O(bytes, this.from, to);
        return this.strings.after(quote, fields, raw);
    }
}
/** The tokens in `bytes[from, to)`, which should lie within one logical line. */
function tokens(bytes, from, to) {
    const cursor = new TokenCursor(bytes, from, to);
    const found = [];
    while (cursor.next())
        found.push(cursor.copy());
    return found;
}
/** Whether the bytes of a token are those of a text; makes no string of them while the text is ASCII. */
function isText(bytes, { start, end }, text) {
    const { length } = text;
    if (end - start < length)
        return false;
    for (let at = 0; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code >= 0x80)
            return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(bytes, start, end) === text;
        if (bytes[start + at] !== code)
            return false;
    }
    return end - start === length;
}
const operators = ["**", "//", ">>", "<<", "<=", ">=", "==", "!=", "->", "+=", "-=", "*=", "/="].concat([
    "%=",
    "&=",
    "|=",
    "^=",
    "@=",
    ":=",
    "<>",
]);
const longOperators = ["**=", "//=", ">>=", "<<=", "..."];
/** Per first and second byte (of ASCII) whether the two are an operator: a look, where a set would need a string. */
const pairs = new Uint8Array(128 * 128);
for (const pair of operators)
    pairs[pair.charCodeAt(0) * 128 + pair.charCodeAt(1)] = 1;
function operatorEnd(bytes, at, byte) {
    const second = bytes[at + 1] ?? 0;
    if (byte >= 128 || second >= 128)
        return at + 1;
    const third = bytes[at + 2];
    const doubled = byte === second && (third === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.equals || byte === _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .Byte */ .x5.dot);
    if (doubled && longOperators.some((text) => text.charCodeAt(0) === byte && text.charCodeAt(2) === third))
        return at + 3;
    return pairs[byte * 128 + second] === 1 ? at + 2 : at + 1;
}


/***/ }),

/***/ 1962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ WordSet)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6545);


/** A set of words that tells whether a token is one of them without making a string of it. */
class WordSet {
    /** By first letter and length: most tokens share both with no word. */
    byShape = new Array(32 * 32);
    constructor(words) {
        for (const word of new Set(words)) {
            const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(word);
            const shape = shapeOf(bytes[0] ?? 0, bytes.length);
            const bucket = this.byShape[shape] ?? [];
            this.byShape[shape] = bucket;
            bucket.push(word);
        }
    }
    has(bytes, token) {
        const bucket = this.byShape[shapeOf(token.byte, token.end - token.start)];
        if (bucket === undefined)
            return false;
        for (const word of bucket)
            if ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(bytes, token, word))
                return true;
        return false;
    }
}
function shapeOf(first, length) {
    return (first & 31) * 32 + Math.min(length, 31);
}


/***/ }),

/***/ 8816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  YOg: () => (/* binding */ array),
  zMY: () => (/* binding */ schemas_boolean),
  k5n: () => (/* binding */ schemas_enum),
  Whr: () => (/* binding */ schemas_int),
  aig: () => (/* binding */ schemas_number),
  g1P: () => (/* binding */ record),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ schemas_string),
  KCZ: () => (/* binding */ union),
  L5J: () => (/* binding */ unknown)
});

// UNUSED EXPORTS: ZodAny, ZodArray, ZodBase64, ZodBase64URL, ZodBigInt, ZodBigIntFormat, ZodBoolean, ZodCIDRv4, ZodCIDRv6, ZodCUID, ZodCUID2, ZodCatch, ZodCodec, ZodCreditCard, ZodCustom, ZodCustomStringFormat, ZodDate, ZodDefault, ZodDiscriminatedUnion, ZodE164, ZodEmail, ZodEmoji, ZodEnum, ZodExactOptional, ZodFile, ZodFunction, ZodGUID, ZodIBAN, ZodIPv4, ZodIPv6, ZodISODate, ZodISODateTime, ZodISODuration, ZodISOTime, ZodInstanceOf, ZodIntersection, ZodJWT, ZodKSUID, ZodLazy, ZodLiteral, ZodMAC, ZodMap, ZodNaN, ZodNanoID, ZodNever, ZodNonOptional, ZodNull, ZodNullable, ZodNumber, ZodNumberFormat, ZodObject, ZodOptional, ZodPipe, ZodPrefault, ZodPreprocess, ZodPromise, ZodReadonly, ZodRecord, ZodSet, ZodString, ZodStringFormat, ZodSuccess, ZodSymbol, ZodTemplateLiteral, ZodTransform, ZodTuple, ZodType, ZodULID, ZodURL, ZodUUID, ZodUndefined, ZodUnion, ZodUnknown, ZodVoid, ZodXID, ZodXor, _ZodString, _default, _function, any, base64, base64url, bigint, catch, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, describe, discriminatedUnion, e164, email, emoji, exactOptional, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, lazy, literal, looseObject, looseRecord, mac, map, meta, nan, nanoid, nativeEnum, never, nonoptional, null, nullable, nullish, object, optional, partialRecord, pipe, prefault, preprocess, promise, readonly, refine, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, transform, tuple, uint32, uint64, ulid, undefined, url, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/util.js

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function util_assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            util_assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        util_assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function util_isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const util_allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (util_isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (util_isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function util_issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/core.js
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                members(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/memoizer.js

class $ZodCyclicError extends Error {
    constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
    }
}
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
// a value a cycle can close through
function isRef(value) {
    return value !== null && typeof value === "object";
}
// Receivers prefix paths in place, so the cache and every hand-out need their own copies.
function cloneIssues(issues) {
    return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== undefined)
        return cached ? PROVEN : NONE;
    // Relative to the walk in progress, so not cached.
    if (stack.has(inst))
        return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check = (child) => {
        if (result !== PROVEN && child?._zod) {
            const answer = isRecursive(child, stack, resolve);
            if (answer > result)
                result = answer;
        }
    };
    // `Reflect.ownKeys` rather than `Object.keys`, so a cycle through a declared symbol key is still seen
    const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
            const desc = Object.getOwnPropertyDescriptor(sh, key);
            // an object resolves its shape by spread, so a key it does not enumerate is never parsed; `z.properties` reads every own key and so keeps them all
            if (spread && !desc.enumerable)
                continue;
            // resolving runs user code, and a factory mints a fresh subtree per read, so an edge the walk can't follow counts as a cycle
            const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer)
                answer = child;
        }
        return answer;
    };
    const merge = (answer) => {
        if (answer > result)
            result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
        case "object": {
            const raw = rawShape(def);
            // a def with no raw shape answers `shape` from an accessor of its own, and running that can mint a whole fresh subtree
            merge(raw ? shape(raw, true) : ASSUMED);
            check(def.catchall);
            break;
        }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (const el of def.items)
                check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (const el of def.options)
                check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
        case "lazy": {
            const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
            // walked with resolution off: one hop sees past the deferral, and a lazy that yields only another unresolved lazy is generative, so it stops there
            merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
            break;
        }
        // a leaf by choice: `parts` are regex fragments, not data positions
        case "template_literal":
        // leaves
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default: {
            // a new built-in kind becomes a compile error here
            kind;
            // a user-defined kind can still hold children, and only its author knows where, so fall back to scanning the def — skipping accessors, since reading one can run user code
            for (const key in def) {
                const desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get)
                    continue;
                const value = desc.value;
                if (!value || typeof value !== "object")
                    continue;
                if (value._zod)
                    check(value);
                else if (Array.isArray(value))
                    for (const el of value)
                        check(el);
            }
        }
    }
    stack.delete(inst);
    return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
    if (answer !== ASSUMED)
        recursive.set(inst, answer === PROVEN);
    return answer;
}
/**
 * Whether one parse can re-enter this schema, i.e. its subtree contains a cycle.
 * Exported for `z.compile`, which refuses to compile such a schema: cycle
 * breaking is driven from here off state keyed on the parse context, and a
 * generated fast path has no context to key on.
 */
function isRecursiveSchema(inst) {
    // z.compile never parses, so nothing would ever resolve a lazy for it; it runs once and already treats a throw here as recursive
    return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
// Set immediately before delegating to core and cleared immediately after, so `alloc` registers only for a visit this module is driving.
let handoff;
// Allocated but unfinished entries. `alloc` and the matching pop both happen in the synchronous part of a parse, so they nest even when children are async, and one stack serves every schema.
const memoizer_open = [];
const memo = {
    alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
            return empty;
        handoff = undefined;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                // The value is a placeholder a back-edge is still waiting on, so the cycle closes through this transform. Its output can't exist in time to bind.
                if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
                    throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
    attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        // a recursive schema is re-entered many times per parse and its bucket never changes
        let lastCtx;
        let lastBucket;
        // Wraps `parse` in a deferred so it sees the container's final parse. Core's own deferred copies `parse` into `run` when there are no checks, and it ran first, so `run` is patched to match; with checks, `run` reads `parse` dynamically.
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                if (isRecursiveInst === undefined) {
                    const walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        // Nothing here can ever fire, so take it back out.
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped)
                            inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    // this parse resolves the deferred edges on its own path, so ask once more before latching
                    if (walked === PROVEN || rechecked)
                        isRecursiveInst = true;
                    else
                        rechecked = true;
                }
                const input = payload.value;
                if (!isRef(input))
                    return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = { buckets: new WeakMap(), backEdges: undefined };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) {
                    bucket = lastBucket;
                }
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                const hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length)
                            payload.issues.push(...cloneIssues(hit.issues));
                    }
                    else {
                        // Still being parsed: its own checks cover it, so skip them here.
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                const depth = memoizer_open.length;
                const result = base(payload, ctx);
                handoff = undefined;
                // A container that rejected its input outright allocated nothing.
                const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
                // Both paths written out so the sync one allocates no closure. It runs once per node, and capturing here cost more than everything else combined.
                if (result instanceof Promise) {
                    return result.then((r) => {
                        if (entry)
                            entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                        return r;
                    });
                }
                if (entry)
                    entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
    return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ regexes_anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/checks.js
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !nullish(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ $constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
        if (length <= def.maximum)
            return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? codePointLength(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? codePointLength(input)
            : units;
        if (length === def.length)
            return;
        const origin = getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = lowercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = uppercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = escapeRegex(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...prefixIssues(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ $constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    hide(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = aborted(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (explicitlyAborted(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new $ZodAsyncError();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        attachSchema(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = aborted(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    attachSchema(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = aborted(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (aborted(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return hide(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    $ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = guid);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = uuid(v));
    }
    else
        def.pattern ?? (def.pattern = uuid());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = email);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = emoji());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? nanoid : nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = cuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = cuid2);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = ulid);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = xid);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = ksuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = datetime(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = date);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = time(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = duration);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = ipv4);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv4);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = e164);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ $constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ $constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = sizeCaps(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    attachSchema(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && aborted(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = optionalKeys(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (aborted(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = cached(() => normalizeDef(def));
    defineLazyInternal(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    util_assignProp(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = util_isObject;
    const catchall = def.catchall;
    let value;
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = cached(() => normalizeDef(def));
    const memo = globalConfig.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = util_isObject;
    const jit = !globalConfig.jitless;
    const allowsEval = util_allowsEval;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !aborted(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    defineLazyInternal(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (isPlainObject(a) && isPlainObject(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (aborted(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ $constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = aborted(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (aborted(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...prefixIssues(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!isPlainObject(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...prefixIssues(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...prefixIssues(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = getEnumValues(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    defineLazyInternal(inst, "pattern", (zod) => {
        const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    util.defineLazyInternal(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? util.escapeRegex(o) : o ? util.escapeRegex(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    globalConfig.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new $ZodEncodeError(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new $ZodAsyncError();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    defineLazyInternal(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : undefined;
    });
    defineLazyInternal(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
    $ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(util_issue(_iss));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var registries_a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new $ZodCheckMultipleOf({
        check: "multiple_of",
        ...normalizeParams(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new $ZodCheckMaxLength({
        check: "max_length",
        ...normalizeParams(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new $ZodCheckMinLength({
        check: "min_length",
        ...normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new $ZodCheckLengthEquals({
        check: "length_equals",
        ...normalizeParams(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new $ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...normalizeParams(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new $ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new $ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new $ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...normalizeParams(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new $ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...normalizeParams(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new $ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...normalizeParams(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new $ZodCheckProperties({
        check: "properties",
        shape,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new $ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...normalizeParams(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util_issue(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(util_issue(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new $ZodCheck({
        check: "custom",
        ...normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new $ZodCheck({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new $ZodCheck({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/to-json-schema.js


function assignProps(target, ...sources) {
    for (const source of sources) {
        for (const key of Reflect.ownKeys(source)) {
            if (Object.prototype.propertyIsEnumerable.call(source, key)) {
                util_assignProp(target, key, source[key]);
            }
        }
    }
    return target;
}
// function initializeContext<T extends schemas.$ZodType>(inputs: JSONSchemaGeneratorParams<T>): ToJSONSchemaContext<T> {
//   return {
//     processor: inputs.processor,
//     metadataRegistry: inputs.metadata ?? globalRegistry,
//     target: inputs.target ?? "draft-2020-12",
//     unrepresentable: inputs.unrepresentable ?? "throw",
//   };
// }
function to_json_schema_initializeContext(params) {
    // Normalize target: convert old non-hyphenated versions to hyphenated versions
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4")
        target = "draft-04";
    if (target === "draft-7")
        target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? globalRegistry,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => { }),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: undefined,
        sharedEmitDoneFor: undefined,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? undefined,
    };
}
/**
 * Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
 * `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
 * custom JSON Schema was written into `json`, in which case the caller must not write its own.
 */
function handleUnrepresentable(schema, ctx, json, params, message) {
    const result = typeof ctx.unrepresentable === "function"
        ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
        : ctx.unrepresentable;
    if (result === "any")
        return false;
    if (result === undefined || result === "throw")
        throw new Error(message);
    Object.assign(json, result);
    return true;
}
// never rename this back to `process`: bundler polyfills inject a top-level `const process` that a lexical declaration of the same name collides with (#6397)
function to_json_schema_processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    // check for schema in seens
    const seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        // check if cycle
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) {
            seen.cycle = _params.path;
        }
        return seen.schema;
    }
    // initialize
    const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = undefined;
    ctx.sharedEmitDoneFor = undefined;
    // custom method overrides default behavior
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
        result.schema = overrideSchema;
    }
    else {
        const params = {
            ..._params,
            schemaPath: [..._params.schemaPath, schema],
            path: _params.path,
        };
        if (schema._zod.processJSONSchema) {
            schema._zod.processJSONSchema(ctx, result.schema, params);
        }
        else {
            const _json = result.schema;
            const processor = ctx.processors[def.type];
            if (!processor) {
                throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            }
            processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
            // Also set ref if processor didn't (for inheritance)
            if (!result.ref)
                result.ref = parent;
            to_json_schema_processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    // metadata
    const meta = ctx.metadataRegistry.get(schema);
    if (meta)
        assignProps(result.schema, meta);
    if (ctx.io === "input" && isTransforming(schema)) {
        // examples/defaults only apply to output type of pipe
        delete result.schema.examples;
        delete result.schema.default;
    }
    // set prefault as default
    if (ctx.io === "input" && "_prefault" in result.schema)
        (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    // pulling fresh from ctx.seen in case it was overwritten
    const _result = ctx.seen.get(schema);
    return _result.schema;
}
/** @deprecated Renamed to `processSchema`. An export alias declares no binding, so it is safe to keep. */

// Escape a reference token for use in a JSON Pointer fragment (RFC 6901): `~` becomes `~0` and `/` becomes `~1`. The `~` replacement must run first.
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(ctx, schema
// params: EmitParams
) {
    // iterate over seen map;
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // With `external` set, every registered schema resolves through the external branch of `makeURI`, so the root branch below produces the same ref the external branch would — this pass is identical whichever schema it is called with, and only needs to run once.
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
        return;
    // Track ids to detect duplicates across different schemas
    const idToSchema = new Map();
    for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            const existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) {
                throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            }
            idToSchema.set(id, entry[0]);
        }
    }
    // returns a ref to the schema defId will be empty if the ref points to an external schema (or #)
    const makeURI = (entry) => {
        // comparing the seen objects because sometimes multiple schemas map to the same seen object. e.g. lazy
        // external is configured
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
            const externalId = ctx.external.registry.get(entry[0])?.id; // ?? "__shared";// `__schema${ctx.counter++}`;
            // check if schema is in the external registry
            const uriGenerator = ctx.external.uri ?? ((id) => id);
            if (externalId) {
                return { ref: uriGenerator(externalId) };
            }
            // otherwise, add to __shared
            const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id; // set defId so it will be reused if needed
            return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
        }
        const uriPrefix = `#`;
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        // an id-less root has nowhere to be extracted to, so it stays inline and self-references as `#`
        if (entry[1] === root && !entry[1].schema.id) {
            return { ref: uriPrefix };
        }
        // self-contained schema
        const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    // stored cached version in `def` property remove all properties, set $ref
    const extractToDef = (entry) => {
        // if the schema is already a reference, do not extract it
        if (entry[1].schema.$ref) {
            return;
        }
        const seen = entry[1];
        const { ref, defId } = makeURI(entry);
        seen.def = { ...seen.schema };
        // defId won't be set if the schema is a reference to an external schema or if the schema is the root schema
        if (defId)
            seen.defId = defId;
        // wipe away all properties except $ref
        const schema = seen.schema;
        for (const key in schema) {
            delete schema[key];
        }
        schema.$ref = ref;
    };
    // throw on cycles
    // break cycles
    if (ctx.cycles === "throw") {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.cycle) {
                throw new Error("Cycle detected: " +
                    `#/${seen.cycle?.join("/")}/<root>` +
                    '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
            }
        }
    }
    // extract schemas into $defs
    for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        // convert root schema to # $ref
        if (schema === entry[0]) {
            extractToDef(entry); // this has special handling for the root schema
            continue;
        }
        // extract schemas that are in the external registry
        if (ctx.external) {
            const ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        // extract schemas with `id` meta
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        // break cycles
        if (seen.cycle) {
            // any
            extractToDef(entry);
            continue;
        }
        // extract reused schemas
        if (seen.count > 1) {
            if (ctx.reused === "ref") {
                extractToDef(entry);
            }
        }
    }
    if (ctx.external)
        ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
        return;
    const types = [];
    for (const option of options) {
        if (!option || typeof option !== "object")
            return;
        // A branch that is itself a compactible union folds into this one — nested `anyOf` and a flat `type` array say the same thing. Compacting it first also makes the result independent of the order this pass walks the seen map in.
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type")
            return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [type]) {
            if (typeof member !== "string")
                return;
            if (!types.includes(member))
                types.push(member);
        }
    }
    delete schema.anyOf;
    // A `type` array must be non-empty and unique (metaschema); a single member is spelled as a bare string.
    schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
 * an annotation like `description` — makes a member unfoldable, so a constraint this does not
 * understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
        return null;
    return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
    const objects = [];
    for (const member of members) {
        // A boolean subschema is legal JSON Schema and carries no keywords to fold.
        if (typeof member !== "object" || member.type !== "object")
            return null;
        for (const key in member) {
            if (!FOLDABLE_KEYS.has(key))
                return null;
        }
        objects.push(member);
    }
    const properties = {};
    const required = new Set();
    for (const object of objects) {
        for (const key in object.properties) {
            // `in` would report a `__proto__` key as already present via the prototype chain and skip it.
            if (Object.prototype.hasOwnProperty.call(properties, key))
                continue;
            // Every member constrains this key: the ones that declare it say how, and a `catchall` member constrains it too even though it does not name it. The key has to satisfy all of them, which is the same intersection one level down.
            const parts = [];
            for (const other of objects) {
                const part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (part === null || part === undefined)
                    continue;
                if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
                    parts.push(part);
            }
            const merged = parts.length === 1
                ? parts[0]
                : (foldObjects(parts) ?? { allOf: parts });
            util_assignProp(properties, key, merged);
        }
        for (const key of object.required ?? [])
            required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size)
        folded.required = [...required];
    // A key no member declares is rejected only when every member rejects it, so the fold is closed only when every member is. Otherwise it carries whatever the `catchall` members demand of such a key.
    if (objects.every((object) => object.additionalProperties === false)) {
        folded.additionalProperties = false;
    }
    else {
        const constraints = [];
        for (const object of objects) {
            const constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
                constraints.push(constraint);
        }
        if (constraints.length === 1)
            folded.additionalProperties = constraints[0];
        else if (constraints.length > 1)
            folded.additionalProperties = { allOf: constraints };
    }
    return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
 * closed object members reject each other's keys and the schema validates nothing. Zod's parser
 * pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
 * *every* side rejects it — so the emitted schema has to pool them too, and folding the members
 * into one object is the encoding that says so on every target.
 *
 * This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
 * machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
 * keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
    const allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2)
        return;
    // An `override` runs before this pass and may have written object keywords onto the intersection itself. Those are deliberate, so decline rather than overwrite them.
    for (const key of FOLDABLE_KEYS)
        if (key in json)
            return;
    // An intersection distributes over a union: `A & (X | Y)` is `(A & X) | (A & Y)`. Only the first union is distributed over; a second one stays among the members every branch folds against, where it fails the object check and declines the whole intersection rather than multiplying out.
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
        folded = foldObjects(allOf);
    }
    else {
        const union = unions[0];
        const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1)
            return;
        const rest = allOf.filter((m) => m !== union);
        const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
        if (branches.some((b) => !b))
            return;
        folded = { [keyword]: branches };
    }
    if (!folded)
        return;
    delete json.allOf;
    assignProps(json, folded);
}
function to_json_schema_finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // flatten refs - inherit properties from parent schemas
    const flattenRef = (zodSchema) => {
        const seen = ctx.seen.get(zodSchema);
        // already processed
        if (seen.ref === null)
            return;
        const schema = seen.def ?? seen.schema;
        const _cached = { ...schema };
        const ref = seen.ref;
        seen.ref = null; // prevent infinite recursion
        if (ref) {
            flattenRef(ref);
            const refSeen = ctx.seen.get(ref);
            const refSchema = refSeen.schema;
            // merge referenced schema into current
            if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
                // older drafts can't combine $ref with other properties
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            }
            else {
                assignProps(schema, refSchema);
            }
            // restore child's own properties (child wins)
            assignProps(schema, _cached);
            const isParentRef = zodSchema._zod.parent === ref;
            // For parent chain, child is a refinement - remove parent-only properties
            if (isParentRef) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (!(key in _cached)) {
                        delete schema[key];
                    }
                }
            }
            // When ref was extracted to $defs, remove properties that match the definition
            if (refSchema.$ref && refSeen.def) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
                        delete schema[key];
                    }
                }
            }
        }
        // If parent was extracted (has $ref), propagate $ref to this schema. This handles cases like: readonly().meta({id}).describe() where processor sets ref to innerType but parent should be referenced
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            // Ensure parent is processed first so its def has inherited properties
            flattenRef(parent);
            const parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                // De-duplicate with parent's definition
                if (parentSeen.def) {
                    for (const key in schema) {
                        if (key === "$ref" || key === "allOf")
                            continue;
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
                            delete schema[key];
                        }
                    }
                }
            }
        }
        // execute overrides
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? [],
        });
    };
    // Flattening walks the whole map and clears each `ref` as it goes, so a second call over the same map is a no-op scan. Skip it outright once it has run for a registry conversion.
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [...ctx.seen.entries()].reverse()) {
            flattenRef(entry[0]);
        }
        if (ctx.target !== "openapi-3.0") {
            for (const entry of ctx.seen.entries()) {
                compactTypeUnion(entry[1].def ?? entry[1].schema);
            }
        }
        for (const rewrite of ctx.deferred)
            rewrite();
        // After flattening, every member that was extracted is a `$ref`, so the fold sees the final shape. A schema that inherits an intersection — through `z.lazy`, or any `ref` chain — holds the same `allOf` array, so fold by array identity to catch every copy.
        if (ctx.intersections.length) {
            const carriers = new Map();
            for (const seen of ctx.seen.values()) {
                for (const json of [seen.schema, seen.def]) {
                    const allOf = json?.allOf;
                    if (!Array.isArray(allOf))
                        continue;
                    const existing = carriers.get(allOf);
                    if (existing)
                        existing.push(json);
                    else
                        carriers.set(allOf, [json]);
                }
            }
            for (const allOf of ctx.intersections) {
                for (const json of carriers.get(allOf) ?? [])
                    foldIntersection(json);
            }
        }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
        result.$schema = "https://json-schema.org/draft/2020-12/schema";
    }
    else if (ctx.target === "draft-07") {
        result.$schema = "http://json-schema.org/draft-07/schema#";
    }
    else if (ctx.target === "draft-04") {
        result.$schema = "http://json-schema.org/draft-04/schema#";
    }
    else if (ctx.target === "openapi-3.0") {
        // OpenAPI 3.0 schema objects should not include a $schema property
    }
    else {
        // Arbitrary string values are allowed but won't have a $schema property set
    }
    if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id)
            throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    // when the root was extracted into $defs, `root.schema` is the `$ref` wrapper and `root.def` is the body that now lives under $defs
    assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
    // The `id` in `.meta()` is a Zod-specific registration tag used to extract schemas into $defs — it is not user-facing JSON Schema metadata. Strip it from the output body where it would otherwise leak. The id is preserved implicitly via the $defs key (and via $ref paths).
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== undefined && result.id === rootMetaId)
        delete result.id;
    // build defs object. With `external`, `defs` is the shared object every schema writes into, so the same entries are reassigned on every call. Without it, `defs` is fresh per call and must be rebuilt.
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.def && seen.defId) {
                if (seen.def.id === seen.defId)
                    delete seen.def.id;
                util_assignProp(defs, seen.defId, seen.def);
            }
        }
    }
    if (ctx.external)
        ctx.sharedEmitDoneFor = ctx.external;
    // set definitions in result
    if (ctx.external) {
    }
    else {
        if (Object.keys(defs).length > 0) {
            if (ctx.target === "draft-2020-12") {
                result.$defs = defs;
            }
            else {
                result.definitions = defs;
            }
        }
    }
    try {
        // this "finalizes" this schema and ensures all cycles are removed each call to finalize() is functionally independent though the seen map is shared
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
                },
            },
            enumerable: false,
            writable: false,
        });
        return finalized;
    }
    catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: new Set() };
    if (ctx.seen.has(_schema))
        return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform")
        return true;
    if (def.type === "array")
        return isTransforming(def.element, ctx);
    if (def.type === "set")
        return isTransforming(def.valueType, ctx);
    if (def.type === "lazy")
        return isTransforming(def.getter(), ctx);
    if (def.type === "promise" ||
        def.type === "optional" ||
        def.type === "nonoptional" ||
        def.type === "nullable" ||
        def.type === "readonly" ||
        def.type === "default" ||
        def.type === "prefault" ||
        def.type === "catch") {
        return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
        return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
        return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec"))
            return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
        for (const key in def.shape) {
            if (isTransforming(def.shape[key], ctx))
                return true;
        }
        return false;
    }
    if (def.type === "union") {
        for (const option of def.options) {
            if (isTransforming(option, ctx))
                return true;
        }
        return false;
    }
    if (def.type === "tuple") {
        for (const item of def.items) {
            if (isTransforming(item, ctx))
                return true;
        }
        if (def.rest && isTransforming(def.rest, ctx))
            return true;
        return false;
    }
    return false;
}
/**
 * Creates a toJSONSchema method for a schema instance.
 * This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
 */
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
    const ctx = to_json_schema_initializeContext({ ...params, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = to_json_schema_initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/json-schema-processors.js




const narrowMin = (agg, key, value) => {
    if (agg[key] === undefined || value > agg[key])
        agg[key] = value;
};
const narrowMax = (agg, key, value) => {
    if (agg[key] === undefined || value < agg[key])
        agg[key] = value;
};
const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
// last-wins, matching the bag's historical write order; the flag keeps an integer format from being lost to a later float one
const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int"))
        agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
};
const contributors = {
    greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def) => addDivisor(agg, def.value),
    number_format: formatContributor(NUMBER_FORMAT_RANGES),
    bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def) => narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def) => narrowBoth(agg, def.size),
    string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
            addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
            agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
            agg.laxFormat = true;
    },
    mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    // a format schema is its own first check, same rule as $ZodType init
    const list = schema._zod.traits.has("$ZodCheck")
        ? [schema, ...(def.checks ?? [])]
        : (def.checks ?? []);
    for (const ch of list)
        contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    // reconcile with the bag so third-party onattach contributions still land; first-party residue is never tighter than the fold, so merging it back is idempotent for one and additive for the other
    const bag = schema._zod.bag;
    if (bag.minimum !== undefined)
        narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== undefined)
        narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== undefined)
        narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== undefined)
        narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== undefined)
        addDivisor(agg, bag.multipleOf);
    if (bag.format !== undefined) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int"))
            agg.isInt = true;
    }
    if (bag.mime)
        intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? [])
        addPattern(agg, pattern);
    return agg;
}
const formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: "", // do not set
};
// ==================== SIMPLE TYPE PROCESSORS ====================
// the runtime patterns are lax so parse paths never overflow the regex stack; the emitted schema swaps in the exact block forms, which zod itself never executes
const exactPatterns = new Map([
    [base64Charset, base64],
    [base64urlCharset, base64url],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
    const json = _json;
    json.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minLength = minimum;
    if (typeof maximum === "number")
        json.maxLength = maximum;
    // custom pattern overrides format
    if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
            delete json.format; // empty format is not valid
        // `z.iso.time()` is never full-time, and `laxFormat` carries the datetime shapes that also accept what their keyword forbids
        if (format === "time" || laxFormat) {
            delete json.format;
        }
    }
    if (contentEncoding)
        json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
            json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
            json.allOf = [
                ...patternList.map((regex) => ({
                    ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
                        ? { type: "string" }
                        : {}),
                    pattern: regex.source,
                })),
            ];
        }
    }
};
const numberProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    // when both minimum and exclusiveMinimum exist, pick the more restrictive one
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
        if (legacy) {
            json.minimum = exclusiveMinimum;
            json.exclusiveMinimum = true;
        }
        else {
            json.exclusiveMinimum = exclusiveMinimum;
        }
    }
    else if (typeof minimum === "number") {
        json.minimum = minimum;
    }
    if (exMax) {
        if (legacy) {
            json.maximum = exclusiveMaximum;
            json.exclusiveMaximum = true;
        }
        else {
            json.exclusiveMaximum = exclusiveMaximum;
        }
    }
    else if (typeof maximum === "number") {
        json.maximum = maximum;
    }
    if (multipleOf) {
        // JSON Schema requires a divisor strictly greater than zero, and a non-finite one does not survive JSON at all. A negative divisor accepts exactly what its absolute value accepts, so it still maps; zero, NaN and Infinity have no keyword form.
        const divisors = new Set();
        for (const divisor of multipleOf) {
            if (Number.isFinite(divisor) && divisor !== 0)
                divisors.add(Math.abs(divisor));
            else
                handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        // chained divisors are a conjunction the keyword cannot carry alone, so extras ride an allOf, same as stacked patterns
        const [first, ...rest] = divisors;
        if (first !== undefined)
            json.multipleOf = first;
        if (rest.length)
            json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
    }
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
    if (ctx.target === "openapi-3.0") {
        json.type = "string";
        json.nullable = true;
        json.enum = [null];
    }
    else {
        json.type = "null";
    }
};
const undefinedProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
    json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const dateProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
    const def = schema._zod.def;
    const values = getEnumValues(def.entries);
    // an empty enum accepts nothing, same as z.never()
    if (values.length === 0) {
        json.not = {};
        return;
    }
    // Number enums can have both string and number values
    if (values.every((v) => typeof v === "number"))
        json.type = "number";
    if (values.every((v) => typeof v === "string"))
        json.type = "string";
    json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // a literal with no values accepts nothing, same as z.never()
    if (def.values.length === 0) {
        json.not = {};
        return;
    }
    const vals = [];
    for (const val of def.values) {
        if (val === undefined) {
            // a custom schema replaces the whole literal, so there is nothing left to accumulate
            if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
                return;
            // otherwise do not add to vals
        }
        else if (typeof val === "bigint") {
            if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
                return;
            vals.push(Number(val));
        }
        else {
            vals.push(val);
        }
    }
    if (vals.length === 0) {
        // do nothing (an undefined literal was stripped)
    }
    else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
            json.enum = [val];
        }
        else {
            json.const = val;
        }
    }
    else {
        if (vals.every((v) => typeof v === "number"))
            json.type = "number";
        if (vals.every((v) => typeof v === "string"))
            json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
            json.type = "boolean";
        if (vals.every((v) => v === null))
            json.type = "null";
        json.enum = vals;
    }
};
const nanProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    const pattern = schema._zod.pattern;
    if (!pattern)
        throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== undefined)
        _json.minLength = minimum;
    if (maximum !== undefined)
        _json.maxLength = maximum;
    if (!mime)
        return;
    // an empty intersection means the mime checks share no value, so nothing passes at runtime; `anyOf` must be non-empty, so the false schema is `not: {}`
    if (mime.length === 0)
        _json.not = {};
    else if (mime.length === 1)
        _json.contentMediaType = mime[0];
    // only contentMediaType differs, so the shared props stay at the root
    else
        _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
// ==================== COMPOSITE TYPE PROCESSORS ====================
const arrayProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
    json.type = "array";
    json.items = to_json_schema_processSchema(def.element, ctx, {
        ...params,
        path: [...params.path, "items"],
    });
};
// Transform and catch set `optin = "optional"` at runtime so the parser lets them observe an
// absent key, but their declared input type stays required. An input JSON Schema describes the
// declared type, so resolve past them to the schema that actually carries the optionality.
// Used by both `objectProcessor` (for `required`) and `tupleProcessor` (for `minItems`); see
// wiki/optionality.md, "The JSON Schema emitter reads the *static* value".
function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
        return inputOptin(def.out);
    }
    if (def.type === "catch") {
        return inputOptin(def.innerType);
    }
    return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    // dropping it while still emitting `additionalProperties: false` would emit a schema that rejects data this one requires
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length &&
        handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
    }
    json.type = "object";
    json.properties = {};
    for (const key in shape) {
        // assignProp so a __proto__ key becomes an own property instead of hitting the inherited setter on the plain {} we build into
        util_assignProp(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
            ...params,
            path: [...params.path, "properties", key],
        }));
    }
    // required keys
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
            requiredKeys.push(key);
        }
    }
    if (requiredKeys.length > 0) {
        json.required = requiredKeys;
    }
    // catchall
    if (def.catchall?._zod.def.type === "never") {
        // strict
        json.additionalProperties = false;
    }
    else if (!def.catchall) {
        // regular
        if (ctx.io === "output")
            json.additionalProperties = false;
    }
    else if (def.catchall) {
        json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
};
const unionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // Exclusive unions (inclusive === false) use oneOf (exactly one match) instead of anyOf (one or more matches). This includes both z.xor() and discriminated unions
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }));
    if (isExclusive) {
        json.oneOf = options;
    }
    else {
        json.anyOf = options;
    }
};
const intersectionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const a = to_json_schema_processSchema(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0],
    });
    const b = to_json_schema_processSchema(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1],
    });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [
        ...(isSimpleIntersection(a) ? a.allOf : [a]),
        ...(isSimpleIntersection(b) ? b.allOf : [b]),
    ];
    json.allOf = allOf;
    // Recorded innermost first, so a nested intersection has already folded by the time this one is considered. The array is the handle rather than the schema, because a wrapper that inherits this schema shares the same array; `finalize` folds every object holding it. See `foldIntersection`.
    ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, prefixPath, i],
    }));
    const rest = def.rest
        ? to_json_schema_processSchema(def.rest, ctx, {
            ...params,
            path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
        })
        : null;
    let minItems = def.items.length;
    while (minItems > 0) {
        const item = def.items[minItems - 1];
        const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
        if (!optional)
            break;
        minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
        json.prefixItems = prefixItems;
        if (isClosed) {
            json.items = false;
        }
        else if (rest) {
            json.items = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else if (ctx.target === "openapi-3.0") {
        json.items = {
            anyOf: prefixItems,
        };
        if (rest) {
            json.items.anyOf.push(rest);
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else {
        json.items = prefixItems;
        if (isClosed) {
            json.additionalItems = false;
        }
        else if (rest) {
            json.additionalItems = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    // explicit user-defined length checks take precedence
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
 * numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
 * behind a wrapper only carries its own `type` before then, and a union key only has its branches.
 *
 * A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
 * than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
 * exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
 * accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
 * outright. */
function stringifyKeyNames(bySchema, json, visited) {
    // an extracted key that rewrites cannot go on sharing its definition — the string form a key position needs is not the number form every other reference wants — so it inlines. One that does not rewrite keeps the `$ref`.
    if (json.$ref) {
        // a recursive key holds its own reference inside its definition, so a node already on the path is left alone rather than resolved again
        if (visited.has(json))
            return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def)
            return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
        const branches = json[keyword];
        if (!Array.isArray(branches))
            continue;
        const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
        // rebuilding regardless would detach a key that had nothing to re-express, dropping its `$ref` and leaking the internal `id`
        if (mapped.some((branch, i) => branch !== branches[i]))
            json = { ...json, [keyword]: mapped };
    }
    // a member that already admits a string leaves the key unconstrained, so the node's own type re-expresses only when every member is numeric
    const types = Array.isArray(json.type) ? json.type : [json.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    // a heterogeneous key carries no type at all, so its numeric members are caught here instead
    const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
    if (!numericType && !values?.some((v) => typeof v === "number"))
        return json;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
    if (rest.enum)
        rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
    else if (typeof rest.const === "number")
        rest.const = String(rest.const);
    // a heterogeneous key keeps its absent type: the stringified members already say what a key may be
    if (!numericType)
        return rest;
    rest.type = "string";
    if (!values)
        rest.pattern = (types.includes("number") ? number : integer).source;
    return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
    // an extracted key is resolved by the object `extractToDef` left in its place, so the map is built once rather than searched per reference. `_zod.toJSONSchema` can hand the same object to two schemas, so the first entry carrying a body wins, as a search would have found it.
    const bySchema = new Map();
    for (const entry of ctx.seen.values()) {
        if (entry.def && !bySchema.has(entry.schema))
            bySchema.set(entry.schema, entry);
    }
    const rewrites = new Map();
    for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names))
            continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set());
        if (rewritten !== names)
            rewrites.set(names, rewritten);
    }
    if (!rewrites.size)
        return;
    // the flatten has already copied each record's own properties onto every wrapper by reference, and an extracted body is another such copy, so every carrier holding a rewritten key is updated together
    for (const entry of ctx.seen.values()) {
        for (const carrier of [entry.schema, entry.def]) {
            const rewritten = carrier && rewrites.get(carrier.propertyNames);
            if (rewritten)
                carrier.propertyNames = rewritten;
        }
    }
}
const recordProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "object";
    // For looseRecord with regex patterns, use patternProperties. This correctly represents "only validate keys matching the pattern" semantics and composes well with allOf (intersections)
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
        // Use patternProperties for looseRecord with regex patterns
        const valueSchema = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "patternProperties", "*"],
        });
        json.patternProperties = {};
        for (const pattern of patterns) {
            util_assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
        }
    }
    else {
        // Default behavior: use propertyNames + additionalProperties
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
            json.propertyNames = to_json_schema_processSchema(def.keyType, ctx, {
                ...params,
                path: [...params.path, "propertyNames"],
            });
            let pending = pendingRecords.get(ctx);
            if (!pending) {
                pending = [];
                pendingRecords.set(ctx, pending);
                ctx.deferred.push(() => rewriteKeyNames(ctx));
            }
            pending.push(schema);
        }
        json.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
    // Add required for keys with discrete values (enum, literal, etc.)
    const keyValues = keyType._zod.values;
    // Every key shares one value schema, so an optional-in value makes the whole key set omittable on input. Output keeps them: the exhaustive branch assigns every key, even one whose value came back undefined.
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
    if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
            json.required = validKeyValues.map(String);
        }
    }
};
const nullableProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const inner = to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
    }
    else {
        json.anyOf = [inner, { type: "null" }];
    }
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
 * A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
 * unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint")
            return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable)
        return JSON.parse(serialized);
    handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input")
        return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(undefined);
    }
    catch {
        handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
// ==================== ALL PROCESSORS ====================
const allProcessors = {
    string: stringProcessor,
    number: numberProcessor,
    boolean: booleanProcessor,
    bigint: bigintProcessor,
    symbol: symbolProcessor,
    null: nullProcessor,
    undefined: undefinedProcessor,
    void: voidProcessor,
    never: neverProcessor,
    any: anyProcessor,
    unknown: unknownProcessor,
    date: dateProcessor,
    enum: enumProcessor,
    literal: literalProcessor,
    nan: nanProcessor,
    template_literal: templateLiteralProcessor,
    file: fileProcessor,
    success: successProcessor,
    custom: customProcessor,
    function: functionProcessor,
    transform: transformProcessor,
    map: mapProcessor,
    set: setProcessor,
    array: arrayProcessor,
    object: objectProcessor,
    union: unionProcessor,
    intersection: intersectionProcessor,
    tuple: tupleProcessor,
    record: recordProcessor,
    nullable: nullableProcessor,
    nonoptional: nonoptionalProcessor,
    default: defaultProcessor,
    prefault: prefaultProcessor,
    catch: catchProcessor,
    pipe: pipeProcessor,
    readonly: readonlyProcessor,
    promise: promiseProcessor,
    optional: optionalProcessor,
    lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
    if ("_idmap" in input) {
        // Registry case
        const registry = input;
        const ctx = initializeContext({ ...params, processors: allProcessors });
        const defs = {};
        // First pass: process all schemas to build the seen map
        for (const entry of registry._idmap.entries()) {
            const [_, schema] = entry;
            processSchema(schema, ctx);
        }
        const schemas = {};
        const external = {
            registry,
            uri: params?.uri,
            defs,
        };
        // Update the context with external configuration
        ctx.external = external;
        // Second pass: emit each schema
        for (const entry of registry._idmap.entries()) {
            const [key, schema] = entry;
            extractDefs(ctx, schema);
            assignProp(schemas, key, finalize(ctx, schema));
        }
        if (Object.keys(defs).length > 0) {
            const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
            schemas.__shared = {
                [defsSegment]: defs,
            };
        }
        return { schemas };
    }
    // Single schema case
    const ctx = initializeContext({ ...params, processors: allProcessors });
    processSchema(input, ctx);
    extractDefs(ctx, input);
    return finalize(ctx, input);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = parsedType(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
                return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = $constructor("$ZodError", initializer);
const $ZodRealError = $constructor("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new $ZodAsyncError();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/errors.js



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const errors_initializer = (inst, issues) => {
    $ZodError.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodError", errors_initializer)));
const ZodRealError = /*@__PURE__*/ $constructor("ZodError", errors_initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/parse.js


const classic_parse_parse = /* @__PURE__ */ _parse(ZodRealError);
const classic_parse_parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const parse_safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const parse_safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);

// Codec functions
const parse_encode = /* @__PURE__ */ _encode(ZodRealError);
const parse_decode = /* @__PURE__ */ _decode(ZodRealError);
const parse_encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const parse_decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const parse_safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const parse_safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const parse_safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const parse_safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/schemas.js








// Register English as the default locale on first ZodType construction. Hooked into the `ZodType` `$constructor` (rather than a top-level `config(en())` in `external.ts`) so bundlers honoring `sideEffects: false` can't tree-shake it out — see #5953, #5725. An explicit `z.config(z.locales.xx())` call wins regardless of order, since this only sets the default when none is present.
function _ensureDefaultLocale() {
    if (!globalConfig.localeError)
        config(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!globalConfig.memoizer)
        config({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(mergeDefs(def, {
            checks: [
                ...(def.checks ?? []),
                ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }), { parent: true });
    },
    with(...chks) {
        return this.check(...chks);
    },
    clone(def, params) {
        return clone(this, def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine(check, params) {
        return this.check(refine(check, params));
    },
    superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
        return this.check(_overwrite(fn));
    },
    optional() {
        return optional(this);
    },
    exactOptional() {
        return exactOptional(this);
    },
    nullable() {
        return nullable(this);
    },
    nullish() {
        return optional(nullable(this));
    },
    nonoptional(params) {
        return nonoptional(this, params);
    },
    array() {
        return array(this);
    },
    or(arg) {
        return union([this, arg]);
    },
    and(arg) {
        return intersection(this, arg);
    },
    transform(tx) {
        return pipe(this, transform(tx));
    },
    default(d) {
        return schemas_default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return schemas_catch(this, params);
    },
    pipe(target) {
        return pipe(this, target);
    },
    readonly() {
        return readonly(this);
    },
    describe(description) {
        const cl = this.clone();
        globalRegistry.add(cl, { description });
        return cl;
    },
    meta(...args) {
        // overloaded: meta() returns the registered metadata, meta(data) returns a clone with `data` registered. The mapped type picks up the second overload, so we accept variadic any-args and return `any` to satisfy both at runtime.
        if (args.length === 0)
            return globalRegistry.get(this);
        const cl = this.clone();
        globalRegistry.add(cl, args[0]);
        return cl;
    },
    isOptional() {
        return this.safeParse(undefined).success;
    },
    isNullable() {
        return this.safeParse(null).success;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
        return hide(this, "~standard", {
            ...standardProps(this),
            jsonSchema: {
                input: createStandardJSONSchemaMethod(this, "input"),
                output: createStandardJSONSchemaMethod(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return classic_parse_parse(this, data, params, { callee: _parse });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await classic_parse_parseAsync(this, data, params, { callee: _parseAsync });
    },
    safeParse(data, params) {
        return parse_safeParse(this, data, params);
    },
    async safeParseAsync(data, params) {
        return parse_safeParseAsync(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
        return this?.safeParseAsync;
    },
    set spa(value) {
        own(this, "spa", value);
    },
    validate(data, params) {
        return validate(this, data, params);
    },
    validateAsync(data, params) {
        return parse_validateAsync(this, data, params);
    },
    encode: function _encode(data, params) {
        return parse_encode(this, data, params, { callee: _encode });
    },
    decode: function _decode(data, params) {
        return parse_decode(this, data, params, { callee: _decode });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await parse_encodeAsync(this, data, params, { callee: _encodeAsync });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await parse_decodeAsync(this, data, params, { callee: _decodeAsync });
    },
    safeEncode(data, params) {
        return parse_safeEncode(this, data, params);
    },
    safeDecode(data, params) {
        return parse_safeDecode(this, data, params);
    },
    async safeEncodeAsync(data, params) {
        return parse_safeEncodeAsync(this, data, params);
    },
    async safeDecodeAsync(data, params) {
        return parse_safeDecodeAsync(this, data, params);
    },
    toJSONSchema(params) {
        return createToJSONSchemaMethod(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
        return globalRegistry.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
        return this._zod.def;
    },
});
/** @internal */
const _ZodString = /*@__PURE__*/ $constructor("_ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ derived({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(_regex(...args));
    },
    includes(...args) {
        return this.check(_includes(...args));
    },
    startsWith(...args) {
        return this.check(_startsWith(...args));
    },
    endsWith(...args) {
        return this.check(_endsWith(...args));
    },
    min(...args) {
        return this.check(_minLength(...args));
    },
    max(...args) {
        return this.check(_maxLength(...args));
    },
    length(...args) {
        return this.check(_length(...args));
    },
    nonempty(...args) {
        return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
        return this.check(_lowercase(params));
    },
    uppercase(params) {
        return this.check(_uppercase(params));
    },
    trim() {
        return this.check(_trim());
    },
    normalize(...args) {
        return this.check(_normalize(...args));
    },
    toLowerCase() {
        return this.check(_toLowerCase());
    },
    toUpperCase() {
        return this.check(_toUpperCase());
    },
    slugify() {
        return this.check(_slugify());
    },
}));
const ZodString = /*@__PURE__*/ $constructor("ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(_email(ZodEmail, params));
    },
    url(params) {
        return this.check(_url(ZodURL, params));
    },
    jwt(params) {
        return this.check(_jwt(ZodJWT, params));
    },
    emoji(params) {
        return this.check(api_emoji(ZodEmoji, params));
    },
    guid(params) {
        return this.check(_guid(ZodGUID, params));
    },
    uuid(params) {
        return this.check(_uuid(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(_uuidv4(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(_uuidv6(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(_uuidv7(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(_nanoid(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(_cuid(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(_cuid2(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(_ulid(ZodULID, params));
    },
    base64(params) {
        return this.check(_base64(ZodBase64, params));
    },
    base64url(params) {
        return this.check(_base64url(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(_xid(ZodXID, params));
    },
    ksuid(params) {
        return this.check(_ksuid(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(_ipv4(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(_ipv6(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(_cidrv4(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(_cidrv6(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(_e164(ZodE164, params));
    },
    datetime(params) {
        return this.check(_isoDateTime(ZodISODateTime, params));
    },
    date(params) {
        return this.check(_isoDate(ZodISODate, params));
    },
    time(params) {
        return this.check(_isoTime(ZodISOTime, params));
    },
    duration(params) {
        return this.check(_isoDuration(ZodISODuration, params));
    },
});
function schemas_string(params) {
    return _string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ $constructor("ZodStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ $constructor("ZodISODateTime", (inst, def) => {
    $ZodISODateTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ $constructor("ZodISODate", (inst, def) => {
    $ZodISODate.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ $constructor("ZodISOTime", (inst, def) => {
    $ZodISOTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ $constructor("ZodISODuration", (inst, def) => {
    $ZodISODuration.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ $constructor("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmail.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ $constructor("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodGUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ $constructor("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodUUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_uuid(params) {
    return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
}
// ZodUUIDv6
function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
}
// ZodUUIDv7
function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
}
const ZodURL = /*@__PURE__*/ $constructor("ZodURL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodURL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return core._url(ZodURL, params);
}
function httpUrl(params) {
    return core._url(ZodURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodEmoji = /*@__PURE__*/ $constructor("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmoji.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ $constructor("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodNanoID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_nanoid(params) {
    return core._nanoid(ZodNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodCUID = /*@__PURE__*/ $constructor("ZodCUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
function schemas_cuid(params) {
    return core._cuid(ZodCUID, params);
}
const ZodCUID2 = /*@__PURE__*/ $constructor("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID2.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ $constructor("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodULID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ $constructor("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodXID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ $constructor("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodKSUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ $constructor("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv4(params) {
    return core._ipv4(ZodIPv4, params);
}
const ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMAC", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodMAC.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_mac(params) {
    return core._mac(ZodMAC, params);
}
const ZodIPv6 = /*@__PURE__*/ $constructor("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ $constructor("ZodCIDRv4", (inst, def) => {
    $ZodCIDRv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ $constructor("ZodCIDRv6", (inst, def) => {
    $ZodCIDRv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ $constructor("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ $constructor("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64URL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ $constructor("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodE164.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_e164(params) {
    return core._e164(ZodE164, params);
}
const ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_iban(params) {
    return core._iban(ZodIBAN, params);
}
const ZodJWT = /*@__PURE__*/ $constructor("ZodJWT", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodJWT.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function jwt(params) {
    return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodCustomStringFormat.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function schemas_hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function schemas_hex(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function schemas_currencyCode(_params) {
    return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber = /*@__PURE__*/ $constructor("ZodNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ derived({
    minValue: (inst) => {
        const { minimum, exclusiveMinimum } = aggregateChecks(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = aggregateChecks(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
        const { isInt, multipleOf } = aggregateChecks(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(_gt(0, params));
    },
    nonnegative(params) {
        return this.check(_gte(0, params));
    },
    negative(params) {
        return this.check(_lt(0, params));
    },
    nonpositive(params) {
        return this.check(_lte(0, params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
    step(value, params) {
        return this.check(_multipleOf(value, params));
    },
    finite() {
        return this;
    },
}));
function schemas_number(params) {
    return _number(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ $constructor("ZodNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return _int(ZodNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ $constructor("ZodBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function schemas_boolean(params) {
    return _boolean(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ $constructor("ZodBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => bigintProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ derived({
    minValue: (inst) => aggregateChecks(inst).minimum ?? null,
    maxValue: (inst) => aggregateChecks(inst).maximum ?? null,
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    positive(params) {
        return this.check(_gt(BigInt(0), params));
    },
    negative(params) {
        return this.check(_lt(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(_lte(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(_gte(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
}));
function schemas_bigint(params) {
    return core._bigint(ZodBigInt, params);
}
const ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
    return core._symbol(ZodSymbol, params);
}
const ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
})));
function schemas_undefined(params) {
    return core._undefined(ZodUndefined, params);
}

const ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nullProcessor(inst, ctx, json, params);
})));
function schemas_null(params) {
    return core._null(ZodNull, params);
}

const ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
    return core._any(ZodAny);
}
const ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
    return _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
    return _never(ZodNever, params);
}
const ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function schemas_void(params) {
    return core._void(ZodVoid, params);
}

const ZodDate = /*@__PURE__*/ $constructor("ZodDate", (inst, def) => {
    $ZodDate.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => dateProcessor(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(_gte(value, params));
    inst.max = (value, params) => inst.check(_lte(value, params));
}, 
/*@__PURE__*/ derived({
    minDate: (inst) => {
        const { minimum } = aggregateChecks(inst);
        return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
        const { maximum } = aggregateChecks(inst);
        return maximum ? new Date(maximum) : null;
    },
}, {}));
function schemas_date(params) {
    return core._date(ZodDate, params);
}
const ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodArray.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(_minLength(n, params));
    },
    nonempty(params) {
        return this.check(_minLength(1, params));
    },
    max(n, params) {
        return this.check(_maxLength(n, params));
    },
    length(n, params) {
        return this.check(_length(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return _array(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return schemas_enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodObjectJIT.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
    installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return schemas_enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(mergeDefs(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
    },
    loose() {
        return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
    },
    strict() {
        return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(mergeDefs(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return extend(this, incoming);
    },
    safeExtend(incoming) {
        return safeExtend(this, incoming);
    },
    merge(other) {
        return merge(this, other);
    },
    pick(mask) {
        return pick(this, mask);
    },
    omit(mask) {
        return omit(this, mask);
    },
    partial(...args) {
        return partial(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return partial(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return required(ZodNonOptional, this, args[0]);
    },
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...util.normalizeParams(params),
    };
    return new ZodObject(def);
}
// strictObject
function strictObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: never(),
        ...normalizeParams(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...util.normalizeParams(params),
    });
}
const ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...normalizeParams(params),
    });
}
const ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodXor", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodDiscriminatedUnion.init(inst, def);
})));
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
    $ZodIntersection.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodTuple = /*@__PURE__*/ $constructor("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTuple.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
    rest(rest) {
        return this.clone({
            ...this._zod.def,
            rest: rest,
        });
    },
    partial() {
        const def = this._zod.def;
        // a refinement was authored against the full arity; partialing would run it on a shorter array
        if (def.checks?.length)
            throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return this.clone({
            ...def,
            items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
        });
    },
});
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodRecord = /*@__PURE__*/ $constructor("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodRecord.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: schemas_string(),
            valueType: keyType,
            ...normalizeParams(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...normalizeParams(params),
    });
}
// type alksjf = core.output<core.$ZodRecordKey>;
function partialRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMap", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodMap.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
    return new ZodMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSet", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodSet.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
    return new ZodSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
    inst.enum = def.entries;
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
            if (keys.has(value)) {
                newEntries[value] = def.entries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...normalizeParams(params),
            entries: newEntries,
        });
    };
    inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
            if (keys.has(value)) {
                delete newEntries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...normalizeParams(params),
            entries: newEntries,
        });
    };
});
function schemas_enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...normalizeParams(params),
    });
}

/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodLiteral", (inst, def) => {
    core.$ZodLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.literalProcessor(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
})));
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
const ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
    inst.min = (size, params) => inst.check(core._minSize(size, params));
    inst.max = (size, params) => inst.check(core._maxSize(size, params));
    inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
    return core._file(ZodFile, params);
}
const ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTransform.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new $ZodEncodeError(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util_issue(issue, payload.value, def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                // _issue.continue ??= true;
                payload.issues.push(util_issue(_issue));
            }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
    $ZodExactOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
function schemas_nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
    $ZodDefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function schemas_default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
    $ZodPrefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
    $ZodNonOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...normalizeParams(params),
    });
}
const ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
    return new ZodSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function schemas_catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : constantCatch(catchValue)),
    });
}

const ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
    return core._nan(ZodNaN, params);
}
const ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out,
        // ...util.normalizeParams(params),
    });
}
const ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCodec", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
function codec(in_, out, params) {
    return new ZodCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPreprocess", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodPreprocess.init(inst, def);
})));
const ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
    $ZodReadonly.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
    return new ZodTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.lazyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.getter();
})));
function lazy(getter) {
    return new ZodLazy({
        type: "lazy",
        getter: getter,
    });
}
const ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
    return new ZodPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
    return new ZodFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}

const ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
// custom checks
function check(fn) {
    const ch = new core.$ZodCheck({
        check: "custom",
        // ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
function custom(fn, _params) {
    return core._custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
    return _refine(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return _superRefine(fn, params);
}
// Re-export describe and meta from core
const schemas_describe = describe;
const schemas_meta = meta;
const ZodInstanceOf = /*@__PURE__*/ $constructor("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(_properties(shape, params));
    },
});
function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({
        type: "custom",
        check: "custom",
        fn: (data) => data instanceof cls,
        abort: true,
        ...util.normalizeParams(params),
    });
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodCodec,
    Boolean: ZodBoolean,
    String: ZodString,
}, ...args);
function json(params) {
    const jsonSchema = lazy(() => {
        return union([schemas_string(params), schemas_number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(schemas_string(), jsonSchema)]);
    });
    return jsonSchema;
}
// preprocess
function preprocess(fn, schema) {
    return new ZodPreprocess({
        type: "pipe",
        in: transform(fn),
        out: schema,
    });
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3790);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
