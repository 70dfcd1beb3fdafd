export const id = 214;
export const ids = [214];
export const modules = {

/***/ 5214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectSites: () => (/* binding */ collectSites)
});

// EXTERNAL MODULE: ./build/packages/parser/src/source.js + 19 modules
var src_source = __webpack_require__(3614);
// EXTERNAL MODULE: ./build/packages/parser/src/runtime.js + 3 modules
var runtime = __webpack_require__(9847);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/apis/commands.js
var commands = __webpack_require__(882);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/read-builtin.js
var read_builtin = __webpack_require__(2939);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/arguments.js

/** The arguments of a call, by the slots of the table. */
class Arguments {
    positional;
    keywords;
    /** What stands for arguments that `*x` or `**x` may hold. */
    rest;
    splatAt;
    constructor({ positional, keywords }) {
        this.positional = positional;
        this.keywords = keywords;
        const splat = positional.findIndex(read_builtin/* isSplat */.Jv);
        this.splatAt = splat < 0 ? positional.length : splat;
        const double = keywords.some(([name]) => name === "**");
        this.rest = splat >= 0 ? ["?", "`*` arguments"] : double ? ["?", "`**` arguments"] : undefined;
    }
    /** What is given in a slot; `["?", …]` where only a splat may give it, `undefined` where nothing does, or `None`. */
    get(slot) {
        if (slot === undefined)
            return undefined;
        const found = this.given(slot);
        if (found === undefined)
            return this.mayRest(slot) ? this.rest : undefined;
        return found[0] === "k" ? undefined : found;
    }
    /** Whether one of the keywords is given something other than `None`. */
    hasAny(names) {
        return (names?.some((name) => this.keywords.some(([key, value]) => key === name && !isNone(value))) === true);
    }
    given(slot) {
        for (const place of slot) {
            if (typeof place === "number") {
                const found = place < this.splatAt ? this.positional[place] : undefined;
                if (found !== undefined)
                    return found;
            }
            else {
                const found = this.keywords.find(([name]) => name === place);
                if (found !== undefined)
                    return found[1];
            }
        }
        return undefined;
    }
    mayRest(slot) {
        if (this.rest === undefined)
            return false;
        if (this.splatAt === this.positional.length)
            return slot.some((place) => typeof place === "string");
        return (slot.some((place) => typeof place === "number" && place >= this.splatAt) ||
            this.keywords.some(([name]) => name === "**"));
    }
}
function isNone(value) {
    return value[0] === "k" && value[1] === null;
}

// EXTERNAL MODULE: ./build/packages/parser/src/keywords.js
var keywords = __webpack_require__(9323);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/branches.js

const word = {
    if: (0,keywords/* codeOf */.$N)("if"),
    elif: (0,keywords/* codeOf */.$N)("elif"),
    else: (0,keywords/* codeOf */.$N)("else"),
    try: (0,keywords/* codeOf */.$N)("try"),
    except: (0,keywords/* codeOf */.$N)("except"),
    finally: (0,keywords/* codeOf */.$N)("finally"),
    match: (0,keywords/* codeOf */.$N)("match"),
    case: (0,keywords/* codeOf */.$N)("case"),
    def: (0,keywords/* codeOf */.$N)("def"),
    class: (0,keywords/* codeOf */.$N)("class"),
    async: (0,keywords/* codeOf */.$N)("async"),
    with: (0,keywords/* codeOf */.$N)("with"),
    for: (0,keywords/* codeOf */.$N)("for"),
    while: (0,keywords/* codeOf */.$N)("while"),
};
const leaving = new Set([(0,keywords/* codeOf */.$N)("return"), (0,keywords/* codeOf */.$N)("raise"), (0,keywords/* codeOf */.$N)("continue"), (0,keywords/* codeOf */.$N)("break")]);
const continues = new Set([word.elif, word.else, word.except, word.finally]);
const opens = new Set(Object.values(word));
/**
 * Finds the branches around lines that are asked for in order, as {@link Site.branches} has them. What follows an `if` whose
 * every clause leaves the block runs only if none of them did: it is one more branch of it.
 */
class Branches {
    source;
    open = [];
    /** Branches that the rest of a block is, with the block's indentation. */
    implied = [];
    reached = 0;
    /** The lines of the `try` statements so far: all others are those of an `if` or `match`. */
    tries = new Set();
    constructor(source) {
        this.source = source;
    }
    /** The branches, loops and `with` statements around logical line `index`, within its function, outermost first. */
    at(index) {
        const { scan } = this.source;
        for (; this.reached <= index && this.reached < scan.starts.length; this.reached++)
            this.pass(this.reached);
        const indent = scan.indents.at(index);
        const found = [];
        let from = 0;
        for (const each of this.open) {
            // The last one may be the header on the line itself: its own expressions are outside of it, but for inline bodies.
            if (each.indent >= indent && !isInline(this.source, index))
                continue;
            if (each.kind === "function") {
                if (each.indent >= indent)
                    continue;
                found.length = 0;
                from = each.indent + 1;
                continue;
            }
            each.asked = true;
            if (each.branch !== undefined)
                found.push({ indent: each.indent, branch: each.branch });
        }
        for (const each of this.implied)
            if (each.indent >= from)
                found.push(each);
        return found.sort((one, other) => one.indent - other.indent).map((each) => each.branch);
    }
    /** Whether the body of a `try` within a loop of its function stands around a line, which {@link at} was asked for last. */
    isRetried(index) {
        const indent = this.source.scan.indents.at(index);
        let isInLoop = false;
        let found = false;
        for (const each of this.open) {
            if (each.indent >= indent)
                continue;
            if (each.kind === "function")
                [isInLoop, found] = [false, false];
            else if (each.kind === "loop")
                isInLoop = true;
            else if (each.kind === "try" && isInLoop && each.branch?.endsWith(":0") === true)
                found = true;
        }
        return found;
    }
    pass(index) {
        const { scan, outline } = this.source;
        const indent = scan.indents.at(index);
        let code = scan.words.at(index);
        if (code === word.match || code === word.case) {
            // Names, at times.
            if (outline.header(index) === undefined)
                code = 0;
        }
        while (this.implied.length > 0 && (this.implied[this.implied.length - 1]?.indent ?? 0) > indent)
            this.implied.pop();
        for (let last = this.last(); last !== undefined && last.indent >= indent; last = this.last()) {
            if (last.indent === indent && this.goesOn(last, code, index))
                return;
            this.open.pop();
            this.finish(last, index);
        }
        if (!opens.has(code) || continues.has(code))
            return;
        this.open.push(this.opened(code, index, indent));
    }
    last() {
        return this.open[this.open.length - 1];
    }
    /** Goes on to the next clause of the same statement, if the line is one. */
    goesOn(last, code, index) {
        const isNext = last.kind === "if"
            ? code === word.elif || code === word.else
            : last.kind === "try"
                ? code === word.except || code === word.else || code === word.finally
                : last.kind === "case"
                    ? code === word.case
                    : (last.kind === "other" || last.kind === "loop") && code === word.else;
        if (!isNext)
            return false;
        last.leaves &&= this.leavesBefore(index, last.indent);
        if (last.kind === "other" || last.kind === "loop")
            return true;
        if (last.kind === "try" && code !== word.except) {
            // What follows the body without an exception belongs to it; `finally` always runs.
            last.branch = code === word.else ? `${last.line}:0` : undefined;
            return true;
        }
        last.branch = `${last.line}:${++last.count}`;
        return true;
    }
    finish(last, index) {
        if (last.kind !== "if" || !last.asked)
            return;
        if (!last.leaves || !this.leavesBefore(index, last.indent))
            return;
        if (this.source.scan.indents.at(index) < last.indent)
            return;
        this.implied.push({ indent: last.indent, branch: `${last.line}:${last.count + 1}` });
    }
    /** Whether the clause that ends before the line ends by leaving: the last line of its own block does. */
    leavesBefore(index, indent) {
        const { scan } = this.source;
        const last = index - 1;
        return scan.indents.at(last) > indent && leaving.has(scan.words.at(last)) && !this.isDeeper(last, indent);
    }
    /** Whether the line stands in a further block within the one that a header of that indentation opens. */
    isDeeper(index, indent) {
        const { scan } = this.source;
        const own = scan.indents.at(index);
        for (let at = index - 1, steps = 0; at >= 0 && steps < 200; at--, steps++) {
            const here = scan.indents.at(at);
            if (here < own)
                return here > indent;
        }
        return true;
    }
    opened(code, index, indent) {
        const line = this.source.line(this.source.scan.starts.at(index));
        const rest = { indent, line, count: 0, asked: false, leaves: true };
        switch (code) {
            case word.if:
                return { ...rest, kind: "if", branch: `${line}:0` };
            case word.try:
                this.tries.add(line);
                return { ...rest, kind: "try", branch: `${line}:0` };
            case word.case: {
                const outer = this.last();
                const of = outer?.kind === "match" ? outer.line : line;
                return { ...rest, line: of, kind: "case", branch: `${of}:0` };
            }
            case word.match:
                return { ...rest, kind: "match", branch: undefined };
            case word.for:
            case word.while:
                return { ...rest, kind: "loop", branch: `L${line}` };
            case word.with:
                return { ...rest, kind: "other", branch: `W${line}` };
            case word.def:
            case word.class:
                return { ...rest, kind: "function", branch: undefined };
            case word.async: {
                const inner = this.source.outline.header(index)?.word;
                if (inner === "for")
                    return { ...rest, kind: "loop", branch: `L${line}` };
                if (inner === "with")
                    return { ...rest, kind: "other", branch: `W${line}` };
                return { ...rest, kind: inner === "def" ? "function" : "other", branch: undefined };
            }
            default:
                return { ...rest, kind: "other", branch: undefined };
        }
    }
}
/** Whether a header's body stands on its own line: `if x: s.bind(a)`. */
function isInline(source, index) {
    const header = source.outline.header(index);
    return header !== undefined && header.colon + 1 < source.scan.ends.at(index);
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/dotted-name.js
var dotted_name = __webpack_require__(9257);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/handed-call.js
var handed_call = __webpack_require__(8386);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/read-expression.js + 3 modules
var read_expression = __webpack_require__(7405);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/receiver.js

const maxDepth = 30;
const maxText = 200;
const unknown = ["?"];
/** What a node says about its class. */
function readReceiver(node, depth = 0) {
    if (node === null || depth > maxDepth)
        return unknown;
    const part = (name) => readReceiver(node.childForFieldName(name), depth + 1);
    switch (node.type) {
        case "identifier":
            return ["name", node.text];
        case "attribute": {
            const name = node.childForFieldName("attribute")?.text;
            return name === undefined ? unknown : ["attr", part("object"), name];
        }
        case "call":
            return ["call", part("function"), readGiven(node, depth)];
        case "await":
        case "parenthesized_expression":
            return readReceiver(node.namedChild(0), depth + 1);
        case "named_expression":
            return part("value");
        case "assignment":
            return part("right");
        case "boolean_operator":
            return ["either", part("left"), part("right")];
        case "conditional_expression": {
            const [yes, , no] = (0,dotted_name/* partsOf */.CI)(node);
            return ["either", readReceiver(yes ?? null, depth + 1), readReceiver(no ?? null, depth + 1)];
        }
        case "tuple":
        case "list":
        case "expression_list":
            if (node.namedChildren.length > 20)
                return unknown;
            return ["tuple", (0,dotted_name/* partsOf */.CI)(node).map((child) => readReceiver(child, depth + 1))];
        case "type":
            return readReceiver(node.namedChild(0), depth + 1);
        case "string":
            // A forward reference: `sock: "zmq.Socket"`.
            return readDotted(node.text.slice(1, -1));
        case "binary_operator":
            // `zmq.Socket | None`
            return ["either", part("left"), part("right")];
        case "subscript":
        case "generic_type": {
            // `Optional[zmq.Socket]`
            const [, inner] = (0,dotted_name/* partsOf */.CI)(node);
            return readReceiver(inner ?? null, depth + 1);
        }
        case "type_parameter":
            return readReceiver(node.namedChild(0), depth + 1);
        default:
            return unknown;
    }
}
/** The receiver that a dotted name is. */
function readDotted(text) {
    const parts = text.split(".");
    const [first, ...rest] = parts;
    if (first === undefined || parts.length > 20 || !parts.every((part) => /^[A-Za-z_]\w*$/.test(part)))
        return unknown;
    let found = ["name", first];
    for (const name of rest)
        found = ["attr", found, name];
    return found;
}
function readGiven(call, depth) {
    const list = call.childForFieldName("arguments");
    if (list?.type !== "argument_list")
        return [];
    const given = [];
    for (const arg of (0,dotted_name/* partsOf */.CI)(list).slice(0, 8)) {
        const keyword = arg.type === "keyword_argument";
        const name = keyword ? arg.childForFieldName("name")?.text : undefined;
        const value = keyword ? arg.childForFieldName("value") : arg;
        given.push({
            ...(name !== undefined && { name }),
            text: (value?.text ?? "").slice(0, maxText),
            ...(given.length === 0 && { value: readReceiver(value, depth + 1) }),
        });
    }
    return given;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/calls-in.js




/** The calls whose callee ends with a wanted name, and the assignment if there is one. */
function formsIn(tree, source, wanted) {
    const { root, offset, start, end } = tree;
    const lineOf = (node) => source.line(offset(node.startIndex));
    const forms = { calls: [], assignments: [] };
    const statement = [start, end];
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        const place = { start: offset(node.startIndex), end: offset(node.endIndex), statement };
        if (node.type === "call") {
            const callee = node.childForFieldName("function");
            const handed = callee === null
                ? undefined
                : (0,handed_call/* handedBy */.M)(node, lastName(callee), (each) => (0,read_expression/* readExpression */.J)(each, lineOf));
            if (handed !== undefined && wanted.has(lastName(handed.callee))) {
                const { callee: inner, positional, keywords } = handed;
                forms.calls.push({
                    callee: readReceiver(inner),
                    positional,
                    keywords,
                    ...place,
                    text: textOf(inner),
                    handed: true,
                });
            }
            if (callee !== null && wanted.has(lastName(callee)))
                forms.calls.push({
                    callee: readReceiver(callee),
                    ...readArguments(node, lineOf),
                    ...place,
                    text: textOf(callee),
                });
        }
        else if (node.type === "assignment") {
            const left = node.childForFieldName("left");
            const right = node.childForFieldName("right");
            if (left !== null && right !== null && wanted.has(lastName(left)))
                forms.assignments.push({
                    target: readReceiver(left),
                    value: (0,read_expression/* readExpression */.J)(right, lineOf),
                    ...place,
                });
        }
        const { namedChildren } = node;
        for (let index = namedChildren.length - 1; index >= 0; index--) {
            const child = namedChildren[index];
            if (child !== undefined)
                waiting.push(child);
        }
    }
    return forms;
}
/** A callee for a person. */
function textOf(callee) {
    return callee.text.replaceAll(/\s+/g, "").slice(0, 60);
}
/** The name that a callee or a target ends with: that of the attribute, or the only one. */
function lastName(node) {
    if (node.type === "identifier")
        return node.text;
    return node.type === "attribute" ? (node.childForFieldName("attribute")?.text ?? "") : "";
}
function readArguments(call, lineOf) {
    const positional = [];
    const keywords = [];
    const args = (0,dotted_name/* argumentsOf */.aX)(call);
    if (args === undefined)
        return { positional: [["?", "a generator"]], keywords };
    for (const arg of args) {
        if (arg.type === "list_splat")
            positional.push(["?", "*"]);
        else if (arg.type === "dictionary_splat")
            keywords.push(["**", ["?", "`**`"]]);
        else if (arg.type === "keyword_argument") {
            const value = arg.childForFieldName("value");
            const name = arg.childForFieldName("name")?.text ?? "**";
            keywords.push([name, value === null ? ["?", "an expression"] : (0,read_expression/* readExpression */.J)(value, lineOf)]);
        }
        else
            positional.push((0,read_expression/* readExpression */.J)(arg, lineOf));
    }
    return { positional, keywords };
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/endpoint-form.js
/** Transports whose endpoints hold a port. */
const transports = new Map([
    ["tcp", "tcp"],
    ["tcp4", "tcp"],
    ["tcp6", "tcp"],
    ["tls+tcp", "tcp"],
    ["ws", "tcp"],
    ["wss", "tcp"],
    ["udp", "udp"],
    ["pgm", "udp"],
    ["epgm", "udp"],
    ["norm", "udp"],
]);
const portless = new Set([
    ...["ipc", "inproc", "unix", "file", "vmci", "tipc", "vsock", "fd", "sd", "abstract", "unix-abstract"],
]);
/** The text that an expression begins with, as far as it is written there; `undefined` where it begins with something else. */
function leadingText(expression) {
    let at = expression;
    for (let depth = 0; depth < 40; depth++) {
        switch (at[0]) {
            case "s":
                return at[1];
            case "cat": {
                const [first, second] = at[1];
                if (first === undefined)
                    return undefined;
                // `"{}://{}"` begins with what is not known.
                if (first[0] === "s" || second === undefined) {
                    at = first;
                    break;
                }
                return undefined;
            }
            case "op":
                if (at[1] !== "+" && at[1] !== "%")
                    return undefined;
                at = at[2];
                break;
            default:
                return undefined;
        }
    }
    return undefined;
}
/** The scheme that an endpoint's text begins with, in lower case: `tcp` of `tcp://*:5556`. */
function schemeOf(text) {
    return /^([a-z][a-z0-9+-]{0,15}):(\/\/|[^/\d])?/i.exec(text)?.[1]?.toLowerCase();
}
/** The protocol of an endpoint that begins with a transport, such as `tcp://…`. */
function protocolOf(expression) {
    const text = leadingText(expression);
    const scheme = text?.includes("://") ? schemeOf(text) : undefined;
    return scheme === undefined ? undefined : transports.get(scheme);
}
/** Whether an endpoint certainly has no port: `ipc://…`, `inproc://…`, `unix:…`, a path. */
function isPortless(expression) {
    const text = leadingText(expression);
    if (text === undefined)
        return false;
    if (text.startsWith("/") || text.startsWith("\0") || text.startsWith("./") || text.startsWith("@"))
        return true;
    const scheme = text.includes(":") ? schemeOf(text) : undefined;
    return scheme !== undefined && portless.has(scheme);
}
/** Whether a URL names this machine and gives a port (a number, or something that is put there). */
function isLocalUrl(expression) {
    const text = leadingText(expression);
    if (text === undefined)
        return false;
    const match = /^[a-z][a-z0-9+.-]{0,40}:\/\/(?:[^/?#@]*@)?(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\]):(.?)/i.exec(text);
    if (match === null)
        return false;
    // Behind the colon: a digit, or the end of what is written, where something else follows.
    return /^\d$/.test(match[1] ?? "") || (match[1] === "" && expression[0] !== "s");
}
/** Whether an argument has the form of an endpoint by itself, whatever it is given to. */
function hasEndpointForm(expression) {
    if (expression[0] === "list") {
        const [host, port] = expression[1];
        return (expression[1].length === 2 && host !== undefined && port !== undefined && isHost(host) && isPort(port));
    }
    return protocolOf(expression) !== undefined;
}
/** What may be a host: anything but a number and a key of a map such as `<Key>`. */
function isHost(expression) {
    if (expression[0] === "s")
        return /^[\w.:*-]*$/.test(expression[1]);
    return (expression[0] !== "n" && expression[0] !== "k" && expression[0] !== "list" && expression[0] !== "map");
}
function isPort(expression) {
    return !["s", "k", "list", "map", "cat"].includes(expression[0]);
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/ports-of.js

/** The ports of a call by its row; `portless` where it certainly has none, `none` where the call is no site. */
function portsOf(row, args) {
    if (args.hasAny(row.without))
        return "portless";
    for (const [slot, text] of row.when ?? []) {
        const given = args.get(slot);
        if (given?.[0] !== "s" || given[1] !== text)
            return "none";
    }
    if (row.random !== undefined)
        return randomPort(row, args);
    const found = row.endpoint === undefined ? separate(row, args) : together(row, args);
    if (found === "portless" || found === "none")
        return found;
    if (found.port === undefined && found.endpoint === undefined && row.defaultPort === undefined)
        return "none";
    return {
        ...found,
        ...(found.port === undefined &&
            found.endpoint === undefined &&
            row.defaultPort !== undefined && { defaultPort: row.defaultPort }),
        ...(found.host === undefined && row.defaultHost !== undefined && { defaultHost: row.defaultHost }),
    };
}
function separate(row, args) {
    const port = args.get(row.port);
    const host = args.get(row.host);
    if (host !== undefined && port === undefined && isPortless(host))
        return "portless";
    return { ...(port !== undefined && { port }), ...(host !== undefined && { host }) };
}
function together(row, args) {
    const given = args.get(row.endpoint);
    if (given === undefined)
        return row.defaultPort === undefined ? "none" : {};
    if (row.keys !== undefined)
        return byKeys(given, row.keys) ?? "none";
    if (row.behind !== undefined)
        return behind(given, row.behind);
    switch (row.form) {
        case "local-url":
            return localUrl(given);
        case "pair":
            return pair(given);
        case "any":
            return given[0] === "list" && given[1].length === 2 && !isTextList(given[1])
                ? pair(given)
                : ports_of_text(given);
        default:
            return ports_of_text(given);
    }
}
/** The ports of an endpoint that is a pair, or a name for one. */
function pair(given) {
    if (given[0] === "list") {
        const [host, port] = given[1];
        return host === undefined || port === undefined ? { endpoint: given } : { host, port };
    }
    if (given[0] === "n")
        return { port: given };
    const lead = leadingText(given);
    // A text is a path, but for servers that also read `host:port`.
    if (given[0] === "s" && /:\d*$/.test(given[1]) && !isPortless(given))
        return { endpoint: given };
    if (lead !== undefined && (given[0] === "s" || isPortless(given)))
        return "portless";
    return { endpoint: given };
}
/** The ports of an endpoint that is a text, or a list of such. */
function ports_of_text(given) {
    if (given[0] === "n")
        return { port: given };
    if (given[0] === "s" && /^\d+$/.test(given[1]))
        return { port: ["n", Number(given[1])] };
    if (given[0] === "list") {
        const left = given[1].filter((item) => !isPortless(item));
        if (left.length === 0 && given[1].length > 0)
            return "portless";
        return { endpoint: left.length === given[1].length ? given : ["list", left] };
    }
    if (isPortless(given))
        return "portless";
    const protocol = protocolOf(given);
    return { endpoint: given, ...(protocol !== undefined && { protocol }) };
}
function localUrl(given) {
    if (given[0] === "list") {
        const local = given[1].filter(isLocalUrl);
        return local.length === 0
            ? "none"
            : { endpoint: local.length === 1 ? (local[0] ?? given) : ["list", local] };
    }
    return isLocalUrl(given) ? { endpoint: given } : "none";
}
function byKeys(given, keys) {
    if (given[0] !== "map")
        return undefined;
    const entries = new Map(given[1]);
    const port = entries.get(keys.port);
    if (port !== undefined) {
        const host = keys.host === undefined ? undefined : entries.get(keys.host);
        return { port, ...(host !== undefined && { host }) };
    }
    // `{"global": {…}}`
    for (const [, inner] of given[1]) {
        const found = inner[0] === "map"
            ? byKeys(["map", inner[1].filter(([, value]) => value[0] !== "map")], keys)
            : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** What stands behind a word of a command line, without its options. */
function behind(given, word) {
    if (given[0] !== "list")
        return "none";
    const at = given[1].findIndex((item) => item[0] === "s" && item[1] === word);
    if (at < 0)
        return "none";
    const next = given[1].slice(at + 1).find((item) => !(leadingText(item) ?? "").startsWith("-"));
    return next === undefined ? {} : ports_of_text(next);
}
/** A port that the system chooses: 0, unless the range holds only one. */
function randomPort({ random, host }, args) {
    const [from, to] = random ?? [];
    const low = args.get(from);
    const high = args.get(to);
    const address = args.get(host);
    if (address !== undefined && isPortless(address))
        return "portless";
    const isFixed = low?.[0] === "n" && high?.[0] === "n" && high[1] - low[1] === 1;
    return { port: isFixed ? low : ["n", 0], ...(address !== undefined && { host: address }) };
}
function isTextList(items) {
    return items.every((item) => (leadingText(item) ?? "").includes(":"));
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/command-ports.js



/** The server that a command line given as a list starts, with its ports; `undefined` where it starts none that is known. */
function commandPorts(line) {
    if (line[0] !== "list")
        return undefined;
    const items = line[1];
    // It prints something and ends.
    if (items.some((item) => item[0] === "s" && /^(?:--help|--version)$/.test(item[1])))
        return undefined;
    const at = (word, from) => items.findIndex((item, index) => index >= from && item[0] === "s" && item[1] === word);
    for (const command of commands/* commands */.P) {
        const named = at(command.word, 0);
        const start = named < 0 || command.behind === undefined ? named : at(command.behind, named + 1);
        if (start < 0)
            continue;
        const rest = items.slice(start + 1);
        const bound = flag(rest, command.bind);
        if (bound !== undefined)
            return { command, ports: ports_of_text(bound) };
        const port = command.positional ? positionalPort(rest, command.host) : flag(rest, command.port);
        const host = flag(rest, command.host);
        return {
            command,
            ports: {
                ...(port === undefined ? { defaultPort: command.defaultPort } : { port: number(port) }),
                ...(host === undefined ? { defaultHost: command.defaultHost } : { host }),
            },
        };
    }
    return undefined;
}
/** The value of a flag: the next word, or what stands behind its `=`. */
function flag(items, names) {
    for (const [index, item] of items.entries()) {
        const lead = leadingText(item);
        const name = names?.find((each) => lead === each || lead?.startsWith(`${each}=`));
        if (name === undefined || lead === undefined)
            continue;
        if (lead === name)
            return item[0] === "s" ? (items[index + 1] ?? ["?", "a flag without a value"]) : ["?", "a flag"];
        return withoutLead(item, name.length + 1);
    }
    return undefined;
}
function withoutLead(item, length) {
    if (item[0] === "s")
        return ["s", item[1].slice(length)];
    if (item[0] !== "cat")
        return ["?", "a flag"];
    const [first, ...rest] = item[1];
    if (first?.[0] !== "s")
        return ["?", "a flag"];
    return ["cat", first[1].length > length ? [["s", first[1].slice(length)], ...rest] : rest];
}
function positionalPort(items, valued) {
    for (let index = 0; index < items.length; index++) {
        const item = items[index];
        const lead = item === undefined ? undefined : leadingText(item);
        if (lead?.startsWith("-") !== true)
            return item;
        if (valued?.includes(lead) === true || lead === "-d" || lead === "--directory")
            index++;
    }
    return undefined;
}
/** A port on a command line is a text of digits. */
function number(port) {
    if (port[0] === "s" && /^\d{1,9}$/.test(port[1]))
        return ["n", Number(port[1])];
    const [only, more] = port[0] === "cat" ? port[1] : [];
    return only !== undefined && more === undefined ? only : port;
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/site-row.js
var site_row = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/fallbacks.js

/**
 * The sites, of which those that a `try` stands around say what its handlers bind instead. `tries` are the lines of the
 * `try` statements among the branches.
 */
function withFallbacks(rows, attempts, tries) {
    const handlers = new Map();
    const tried = new Map();
    for (const attempt of attempts) {
        for (const branch of attempt.branches) {
            const [line = "", clause] = branch.split(":");
            if (clause === undefined || !tries.has(Number(line)))
                continue;
            const key = [attempt.scope, attempt.receiver, line].join("\0");
            if (clause !== "0")
                handlers.set(key, attempt);
            else if (attempt.at !== undefined)
                tried.set(`${key}\0${attempt.at.join(":")}`, attempt);
        }
    }
    if (handlers.size === 0 || tried.size === 0)
        return [...rows];
    const instead = new Map();
    for (const [key, { at }] of tried) {
        const handler = handlers.get(key.slice(0, key.lastIndexOf("\0")));
        if (handler !== undefined && at !== undefined)
            instead.set(at.join(":"), handler);
    }
    return rows.map((row) => {
        const handler = row[0] === "bind" ? instead.get(`${row[3]}:${row[4]}`) : undefined;
        return handler === undefined ? row : (0,site_row/* toRow */.I)({ ...(0,site_row/* fromRow */.p)(row), otherwise: handler.at ?? 0 });
    });
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/apis/aliases.js
var aliases = __webpack_require__(6602);
// EXTERNAL MODULE: ./build/packages/parser/src/tokens.js
var tokens = __webpack_require__(6545);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/definitions.js

const defWord = (0,keywords/* codeOf */.$N)("def");
const classWord = (0,keywords/* codeOf */.$N)("class");
const asyncWord = (0,keywords/* codeOf */.$N)("async");
const withWord = (0,keywords/* codeOf */.$N)("with");
const soft = new Set([0, (0,keywords/* codeOf */.$N)("match"), (0,keywords/* codeOf */.$N)("case"), (0,keywords/* codeOf */.$N)("type")]);
const none = [];
/** What the lines of a file give to names, attributes of `self` and parameters, with the blocks around. One pass. */
class Definitions {
    /** By the index of its line. */
    blocks = new Map();
    source;
    byTarget = new Map();
    /** By the outer block and the name: the blocks directly in it. */
    inner = new Map();
    /** Per logical line, the innermost block around it. */
    around;
    constructor(source) {
        this.source = source;
        this.around = new Int32Array(source.scan.starts.length);
        this.read();
    }
    /**
     * Where a name (`sock`) is given something directly in a block, or an attribute (`self.sock`) in the methods of a class,
     * in the order of the file.
     */
    of(block, target) {
        return this.byTarget.get(`${block} ${target}`) ?? none;
    }
    /** The line of the innermost `def` or `class` around a logical line; -1 in the module. */
    scopeOf(line) {
        return this.around[line] ?? -1;
    }
    /** The line of the class whose method, or whose body, the block is; `undefined` where there is none. */
    classOf(scope) {
        for (let at = scope; at >= 0; at = this.blocks.get(at)?.outer ?? -1) {
            if (this.blocks.get(at)?.isClass === true)
                return at;
        }
        return undefined;
    }
    /** The lines of the blocks of that name directly in another. */
    blocksIn(outer, name) {
        return this.inner.get(`${outer} ${name}`) ?? [];
    }
    read() {
        const { scan } = this.source;
        const open = [];
        for (let index = 0; index < scan.starts.length; index++) {
            const indent = scan.indents.at(index);
            while (open.length > 0 && (open[open.length - 1]?.indent ?? 0) >= indent)
                open.pop();
            const scope = open[open.length - 1]?.line ?? -1;
            this.around[index] = scope;
            const word = scan.words.at(index);
            if (soft.has(word))
                this.assignment(index, scope);
            else if (word === withWord)
                this.managers(index, scope);
            else if (word === defWord || word === classWord || word === asyncWord) {
                const header = this.source.outline.header(index);
                if (header?.word === "with")
                    this.managers(index, scope);
                else if (header?.word === "def" || header?.word === "class") {
                    this.block(index, scope, header.word === "class");
                    open.push({ line: index, indent });
                }
            }
        }
    }
    add(target, line, scope, kind) {
        const block = /^(self|cls)\./.test(target) ? (this.classOf(scope) ?? scope) : scope;
        const key = `${block} ${target}`;
        const known = this.byTarget.get(key);
        const definition = { line, scope, kind };
        if (known === undefined)
            this.byTarget.set(key, [definition]);
        else if (known[known.length - 1]?.line !== line)
            known.push(definition);
    }
    /** The targets before the `=` or the annotation that a line may have. */
    assignment(index, scope) {
        const { source } = this;
        const { bytes, scan } = source;
        const start = scan.starts.at(index);
        const end = scan.ends.at(index);
        const found = [];
        let from = start;
        for (let at = start; at < end; at++) {
            const byte = bytes[at] ?? 0;
            // A bracket behind a name is a call's: no target any more.
            if (byte === openParen && isNameByte(byteBefore(bytes, start, at)))
                break;
            if (isTargetByte(byte))
                continue;
            if (byte === equals) {
                if (bytes[at + 1] === equals || isOperatorByte(bytes[at - 1] ?? 0))
                    break;
                found.push(...source.text(from, at).split(/[\s,()*[\]]+/));
                from = at + 1;
                continue;
            }
            // An annotation, with or without a value.
            if (byte === colon && from === start)
                found.push(...source.text(from, at).split(/[\s,()*[\]]+/));
            break;
        }
        for (const target of found)
            if (/^[A-Za-z_][\w.]*$/.test(target))
                this.add(target, index, scope, "assignment");
    }
    managers(index, scope) {
        const { source } = this;
        const token = source.tokens(source.scan.starts.at(index), source.scan.ends.at(index));
        let more = token.next();
        while (more) {
            if (!(0,tokens/* isText */.KH)(source.bytes, token, "as")) {
                more = token.next();
                continue;
            }
            let target = "";
            more = token.next();
            for (; more && (token.kind === tokens/* Kind */.b8.name || source.bytes[token.start] === dot); more = token.next())
                target += source.text(token.start, token.end);
            if (target !== "")
                this.add(target, index, scope, "with");
        }
    }
    block(index, scope, isClass) {
        const { source } = this;
        const token = source.tokens(source.scan.starts.at(index), source.scan.ends.at(index));
        let name = "";
        while (token.next() && token.kind === tokens/* Kind */.b8.name)
            name = source.text(token.start, token.end);
        this.blocks.set(index, { line: index, isClass, outer: scope, name });
        const key = `${scope} ${name}`;
        const known = this.inner.get(key);
        if (known === undefined)
            this.inner.set(key, [index]);
        else
            known.push(index);
        if (isClass)
            return;
        // A parameter stands behind `(`, `,` or a star, outside of inner brackets.
        let first = true;
        while (token.next()) {
            if (token.depth === 0)
                break;
            if (token.depth === 1 && token.kind === tokens/* Kind */.b8.name && first)
                this.add(source.text(token.start, token.end), index, index, "parameter");
            first = token.depth === 1 && (token.byte === comma || token.byte === star);
        }
    }
}
const equals = 0x3d;
const colon = 0x3a;
const dot = 0x2e;
const comma = 0x2c;
const star = 0x2a;
function isTargetByte(byte) {
    return isNameByte(byte) || targetBytes.has(byte);
}
const openParen = 0x28;
const closeParen = 0x29;
const space = 0x20;
const targetBytes = new Set([space, dot, comma, openParen, closeParen]);
function isNameByte(byte) {
    const lower = byte | 0x20;
    return (lower >= 0x61 && lower <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x5f || byte >= 0x80;
}
/** The byte before an offset, white space passed over. */
function byteBefore(bytes, start, at) {
    let before = at - 1;
    while (before > start && bytes[before] === space)
        before--;
    return before < start ? 0 : (bytes[before] ?? 0);
}
/** What makes of a `=` behind it another operator: `+=`, `<=`. */
function isOperatorByte(byte) {
    return "+-*/%&|^@<>!:=".includes(String.fromCharCode(byte));
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/known.js
/** The object that a call makes, with what the arguments say about a socket. */
function objectOf(of, given) {
    if (of === "zmq.Socket")
        return zmqSocket(given);
    if (of === "socket.socket")
        return socket(given);
    return { kind: "object", of };
}
/** ZeroMQ's types of sockets. */
const zmqTypes = new Set("PAIR PUB SUB REQ REP DEALER ROUTER XREQ XREP PULL PUSH XPUB XSUB STREAM SERVER CLIENT RADIO DISH GATHER SCATTER DGRAM PEER CHANNEL".split(" "));
/** The type that an argument names: `zmq.REP`, `zmq.SocketType.REP`, `REP`. */
function zmqTypeIn(text) {
    const last = text?.slice(text.lastIndexOf(".") + 1).trim();
    return last !== undefined && zmqTypes.has(last) ? last : undefined;
}
function zmqSocket(given) {
    let type;
    for (const { text } of given)
        type ??= zmqTypeIn(text);
    return { kind: "object", of: "zmq.Socket", ...(type !== undefined && { detail: type }) };
}
const families = /\bAF_(UNIX|NETLINK|PACKET|BLUETOOTH|CAN|VSOCK|ALG|TIPC|QIPCRTR|HYPERV|SYSTEM|KEY)\b/;
function socket(given) {
    const positional = given.filter(({ name }) => name === undefined);
    const family = given.find(({ name }) => name === "family") ?? positional[0];
    const type = given.find(({ name }) => name === "type") ?? positional[1];
    const object = { kind: "object", of: "socket.socket" };
    if (families.test(family?.text ?? "") || /\bSOCK_RAW\b/.test(type?.text ?? ""))
        return { ...object, portless: true };
    if (/\bSOCK_DGRAM\b/.test(type?.text ?? ""))
        return { ...object, protocol: "udp", detail: "UDP" };
    if (/\bSOCK_SEQPACKET\b/.test(type?.text ?? ""))
        return { ...object, protocol: "sctp", detail: "SCTP" };
    const isStream = type === undefined || /\bSOCK_STREAM\b/.test(type.text);
    return isStream ? { ...object, protocol: "tcp", detail: "TCP" } : object;
}
/** What an object is that is annotated with a class. */
function instance(known) {
    if (known?.kind === "entity")
        return { kind: "object", of: known.name };
    return known?.kind === "class" ? { kind: "instance", line: known.line } : undefined;
}
/** By the habit of all: classes begin with a capital, functions do not. */
function isClassName(dotted) {
    const last = dotted.slice(dotted.lastIndexOf(".") + 1);
    return dotted === "socket.socket" || /^_?[A-Z]/.test(last);
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/own-classes.js
const own_classes_maxDepth = 16;
/** The classes of a file: what they derive from, and their methods. */
class OwnClasses {
    source;
    table;
    definitions;
    statements;
    of;
    /** @param of what a receiver on a logical line is. */
    constructor(source, table, definitions, statements, of) {
        this.source = source;
        this.table = table;
        this.definitions = definitions;
        this.statements = statements;
        this.of = of;
    }
    /**
     * The imported class that a class of the file derives from, through others of the file: one that the table knows, if any
     * of its bases is.
     */
    baseOf(classLine, depth = 0) {
        let first;
        for (const base of depth > own_classes_maxDepth ? [] : this.statements.bases(classLine)) {
            const known = this.of(base, classLine, depth + 1);
            const isOther = known?.kind === "class" && known.line !== classLine;
            const name = known?.kind === "entity" ? known.name : isOther ? this.baseOf(known.line, depth + 1) : undefined;
            if (name !== undefined && this.table.knows(name))
                return name;
            first ??= name;
        }
        return first;
    }
    /** The line of the method of that name in a class of the file or in its bases of the file. */
    method(classLine, name, depth = 0) {
        const [own] = this.definitions.blocksIn(classLine, name);
        if (own !== undefined || depth > own_classes_maxDepth)
            return own;
        for (const base of this.statements.bases(classLine)) {
            const known = this.of(base, classLine, depth + 1);
            if (known?.kind !== "class" || known.line === classLine)
                continue;
            const found = this.method(known.line, name, depth + 1);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    /** Whether a method is read as an attribute. */
    isProperty(method) {
        const { scan } = this.source;
        const before = method - 1;
        if (before < 0 || scan.indents.at(before) !== scan.indents.at(method))
            return false;
        return /^@(functools\.)?(cached_)?property\b/.test(this.source.text(scan.starts.at(before), scan.ends.at(before)));
    }
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/statement-reader.js


/** Reads what the lines of a file give to names; each line at most once for each target. */
class StatementReader {
    source;
    trees;
    basesOf = new Map();
    constructor(source, trees) {
        this.source = source;
        this.trees = trees;
    }
    /** What logical line `line` gives to the target. */
    given(line, target, kind) {
        if (kind === "parameter") {
            const annotation = this.parameterAnnotation(line, target);
            return annotation === undefined ? undefined : { annotation };
        }
        for (const { root } of this.trees.of(line)) {
            const found = kind === "with" ? inManagers(root, target) : inAssignment(statementIn(root), target);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    /** The value of a `return` line. */
    returned(line) {
        for (const { root } of this.trees.of(line)) {
            const node = statementIn(root);
            if (node.type === "return_statement")
                return readReceiver(node.namedChild(0));
        }
        return undefined;
    }
    /** The bases of the class on a line, as they are written. */
    bases(line) {
        const known = this.basesOf.get(line);
        if (known !== undefined)
            return known;
        const text = this.header(line);
        const open = text.indexOf("(");
        const close = text.lastIndexOf(")");
        const bases = open < 0 || close < open
            ? []
            : text
                .slice(open + 1, close)
                .split(",")
                .slice(0, 20)
                .flatMap((base) => (base.includes("=") ? [] : [readDotted(base.trim())]));
        this.basesOf.set(line, bases);
        return bases;
    }
    /** The annotation behind `->`. */
    returnAnnotation(line) {
        const text = this.header(line);
        const arrow = text.lastIndexOf("->");
        return arrow < 0 ? undefined : annotationOf(text.slice(arrow + 2));
    }
    parameterAnnotation(line, name) {
        const text = this.header(line);
        for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            const before = text[at - 1] ?? "";
            const rest = text.slice(at + name.length).trimStart();
            if (/\w/.test(before) || !rest.startsWith(":"))
                continue;
            const end = rest.search(/[=,)]/);
            return annotationOf(rest.slice(1, end < 0 ? undefined : end));
        }
        return undefined;
    }
    /** The text of a header up to its colon; cut where no person wrote it. */
    header(line) {
        const { scan, outline } = this.source;
        const header = outline.header(line);
        const end = header === undefined ? scan.ends.at(line) : header.colon;
        const start = scan.starts.at(line);
        return this.source.text(start, Math.min(end, start + 5000));
    }
}
/** The lines of the first `return` statements of a function, not of those within it. */
function returnsOf(source, definitions, defLine, returnWord) {
    const { scan } = source;
    const indent = scan.indents.at(defLine);
    const found = [];
    for (let line = defLine + 1; line < scan.starts.length && scan.indents.at(line) > indent; line++) {
        if (scan.words.at(line) === returnWord && definitions.scopeOf(line) === defLine)
            found.push(line);
        if (found.length >= 8)
            break;
    }
    return found;
}
/** `zmq.Socket`, `"zmq.Socket"`, `Optional[zmq.Socket]`, `zmq.Socket | None`, `Annotated[zmq.Socket, …]`. */
function annotationOf(text) {
    const names = text.match(/[A-Za-z_][\w.]*/g) ?? [];
    const name = names.find((each) => !generic.has(each.slice(each.lastIndexOf(".") + 1)));
    return name === undefined ? undefined : readDotted(name);
}
const generic = new Set("Optional Union Annotated Final ClassVar Awaitable Iterator AsyncIterator Generator AsyncGenerator ContextManager AsyncContextManager None".split(" "));
/** The statement that a tree is of: that of the grammar stands in a module. */
function statementIn(root) {
    let node = root;
    while (node.type === "module" || node.type === "expression_statement") {
        const [first] = (0,dotted_name/* partsOf */.CI)(node);
        if (first === undefined || (node.type === "expression_statement" && first.type !== "assignment"))
            break;
        node = first;
    }
    return node;
}
function inAssignment(node, target) {
    let at = node;
    for (let links = 0; links < 20 && at?.type === "assignment"; links++) {
        const left = at.childForFieldName("left");
        const right = at.childForFieldName("right");
        const type = at.childForFieldName("type");
        if (left === null)
            return undefined;
        if (left.text.replaceAll(" ", "") === target) {
            return {
                ...(right !== null && { value: readReceiver(right) }),
                ...(type !== null && { annotation: annotationOf(type.text) ?? ["?"] }),
            };
        }
        if (/^(pattern_list|tuple_pattern|list_pattern|tuple|list)$/.test(left.type) && right !== null) {
            const index = (0,dotted_name/* partsOf */.CI)(left).findIndex((part) => part.text === target);
            const values = readReceiver(right);
            if (index >= 0 && values[0] === "tuple")
                return { value: values[1][index] ?? ["?"] };
            if (index >= 0)
                return { value: ["?"] };
        }
        at = right;
    }
    return undefined;
}
function inManagers(root, target) {
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        if (node.type === "as_pattern" || node.type === "with_item") {
            const [value, pattern] = (0,dotted_name/* partsOf */.CI)(node);
            if (node.type === "as_pattern" && pattern?.text === target)
                return { value: readReceiver(value ?? null) };
        }
        if (node.type === "block")
            continue;
        for (const child of node.namedChildren)
            waiting.push(child);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/file-types.js






/** How many steps a name is followed, and how many definitions of one are tried. */
const file_types_maxDepth = 16;
const maxTried = 12;
/** Questions of one file; more than any file that a person wrote asks. */
const maxSteps = 200_000;
/** Calls and methods that give back what they are given first, or one like it. */
const wrappers = new Set("closing wrap_socket enter_context enter_async_context aclosing nullcontext wrap_ssl cast".split(" "));
const returnWord = (0,keywords/* codeOf */.$N)("return");
/** Tells what the receivers in a file are, by its imports, assignments, annotations and classes. */
class FileTypes {
    definitions;
    source;
    table;
    statements;
    classes;
    stars;
    busy = new Set();
    answers = new Map();
    steps = 0;
    constructor(source, table, trees) {
        this.source = source;
        this.table = table;
        this.definitions = new Definitions(source);
        this.statements = new StatementReader(source, trees);
        this.classes = new OwnClasses(source, table, this.definitions, this.statements, (receiver, line, depth) => this.of(receiver, line, depth));
        this.stars = source
            .bindings()
            .get("*")
            .flatMap((binding) => (binding.kind === "import" ? [binding.target.slice(0, -2)] : []));
    }
    /** What a receiver on logical line `line` is; `undefined` where the file does not say. */
    of(receiver, line, depth = 0) {
        if (depth > file_types_maxDepth || ++this.steps > maxSteps)
            return undefined;
        switch (receiver[0]) {
            case "name":
                return this.name(receiver[1], line, depth + 1);
            case "attr":
                return this.attribute(receiver[1], receiver[2], line, depth + 1);
            case "call":
                return this.call(receiver[1], receiver[2], line, depth + 1);
            case "either":
                return this.of(receiver[1], line, depth + 1) ?? this.of(receiver[2], line, depth + 1);
            default:
                return undefined;
        }
    }
    name(name, line, depth) {
        const { definitions } = this;
        const scope = definitions.scopeOf(line);
        if (name === "self" || name === "cls") {
            const around = definitions.classOf(scope);
            if (around !== undefined)
                return { kind: name === "self" ? "instance" : "class", line: around };
        }
        for (let at = scope;; at = definitions.blocks.get(at)?.outer ?? -1) {
            // The names of a class's body are not those of its methods.
            const isOuterClass = at !== scope && definitions.blocks.get(at)?.isClass === true;
            if (!isOuterClass) {
                const here = definitions.of(at, name);
                if (here.length > 0)
                    return this.latest(name, here, line, depth);
                const [block] = definitions.blocksIn(at, name);
                if (block !== undefined)
                    return {
                        kind: definitions.blocks.get(block)?.isClass === true ? "class" : "function",
                        line: block,
                    };
            }
            if (at < 0)
                break;
        }
        return this.imported(name);
    }
    imported(name) {
        let target;
        for (const binding of this.source.bindings().get(name)) {
            if (binding.kind !== "import")
                continue;
            // `try: import a as x; except ImportError: import b as x`: the one that the table knows.
            const found = (0,aliases/* canonical */.$)(binding.target);
            if (target === undefined || this.table.knows(found))
                target = found;
        }
        if (target !== undefined)
            return { kind: "entity", name: target };
        for (const module of this.stars) {
            const full = (0,aliases/* canonical */.$)(`${module}.${name}`);
            if (this.table.knows(full))
                return { kind: "entity", name: full };
        }
        return undefined;
    }
    /** What the definition before the line gives; where that says nothing, what another one does. */
    latest(target, definitions, line, depth) {
        let low = 0;
        for (let high = definitions.length; low < high;) {
            const middle = (low + high) >> 1;
            if ((definitions[middle]?.line ?? 0) < line)
                low = middle + 1;
            else
                high = middle;
        }
        const before = definitions.slice(Math.max(0, low - maxTried), low).reverse();
        for (const definition of [...before, ...definitions.slice(low, low + maxTried)]) {
            const found = this.defined(target, definition, depth);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    defined(target, { line, kind }, depth) {
        const key = `${line} ${target}`;
        if (this.answers.has(key))
            return this.answers.get(key);
        if (this.busy.has(key))
            return undefined;
        this.busy.add(key);
        const given = this.statements.given(line, target, kind);
        let found;
        if (given !== undefined) {
            found = given.value === undefined ? undefined : this.of(given.value, line, depth);
            if (found === undefined && given.annotation !== undefined)
                found = instance(this.of(given.annotation, line, depth));
        }
        this.busy.delete(key);
        this.answers.set(key, found);
        return found;
    }
    attribute(of, name, line, depth) {
        const known = this.of(of, line, depth);
        switch (known?.kind) {
            case "entity":
                return { kind: "entity", name: (0,aliases/* canonical */.$)(`${known.name}.${name}`) };
            case "object":
                return { kind: "member", object: known, name };
            case "member":
                return { kind: "member", object: { kind: "object", of: `${known.object.of}.${known.name}` }, name };
            case "class":
            case "instance":
                return this.ownAttribute(known.line, name, line, depth);
            case "super": {
                const base = this.classes.baseOf(known.line);
                return base === undefined
                    ? undefined
                    : { kind: "member", object: { kind: "object", of: base }, name };
            }
            default:
                return undefined;
        }
    }
    /** An attribute of a class of the file: a method, what its methods assign, what its body assigns, its base's. */
    ownAttribute(classLine, name, line, depth) {
        if (depth > file_types_maxDepth)
            return undefined;
        const { definitions } = this;
        const method = this.classes.method(classLine, name);
        if (method !== undefined) {
            if (!this.classes.isProperty(method))
                return { kind: "function", line: method };
            return this.returned(method, depth);
        }
        for (const target of [`self.${name}`, `cls.${name}`, name]) {
            const here = definitions.of(classLine, target);
            const found = here.length === 0 ? undefined : this.latest(target, here, line, depth);
            if (found !== undefined)
                return found;
        }
        for (const base of this.statements.bases(classLine)) {
            const known = this.of(base, classLine, depth);
            if (known?.kind !== "class" || known.line === classLine)
                continue;
            const found = this.ownAttribute(known.line, name, line, depth + 1);
            if (found !== undefined)
                return found;
        }
        const base = this.classes.baseOf(classLine, depth);
        // What a class of another file makes of its attributes is not seen here.
        if (base === undefined || !this.table.knows(base))
            return undefined;
        return { kind: "member", object: { kind: "object", of: base }, name };
    }
    call(callee, given, line, depth) {
        if (callee[0] === "name" && callee[1] === "super") {
            const around = this.definitions.classOf(this.definitions.scopeOf(line));
            return around === undefined ? undefined : { kind: "super", line: around };
        }
        const wraps = callee[0] === "name" ? callee[1] : callee[0] === "attr" ? callee[2] : "";
        if (wrappers.has(wraps)) {
            const [first] = given;
            return first?.value === undefined ? undefined : this.of(first.value, line, depth);
        }
        const known = this.of(callee, line, depth);
        switch (known?.kind) {
            case "entity": {
                const made = this.table.made(known.name) ?? (isClassName(known.name) ? known.name : undefined);
                return made === undefined ? undefined : objectOf(made, given);
            }
            case "member": {
                const made = this.table.made(`${known.object.of}.${known.name}`);
                if (made !== undefined)
                    return objectOf(made, given);
                return this.zmqSocket(wraps, given);
            }
            case "class":
                return { kind: "instance", line: known.line };
            case "function":
                return this.returned(known.line, depth);
            default:
                return this.zmqSocket(wraps, given);
        }
    }
    /** `context.socket(zmq.REP)` is one whatever is known of the context. */
    zmqSocket(method, given) {
        const isOne = method === "socket" && zmqTypeIn(given[0]?.text) !== undefined;
        return isOne ? objectOf("zmq.Socket", given) : undefined;
    }
    /** What a function of the file returns: by its annotation, or by the first `return` that says it. */
    returned(defLine, depth) {
        const key = `${defLine} return`;
        if (this.answers.has(key))
            return this.answers.get(key);
        if (this.busy.has(key))
            return undefined;
        this.busy.add(key);
        let found;
        for (const line of returnsOf(this.source, this.definitions, defLine, returnWord)) {
            const value = this.statements.returned(line);
            found = value === undefined ? undefined : this.of(value, line, depth);
            if (found !== undefined)
                break;
        }
        if (found === undefined) {
            const annotation = this.statements.returnAnnotation(defLine);
            if (annotation !== undefined)
                found = instance(this.of(annotation, defLine, depth));
        }
        this.busy.delete(key);
        this.answers.set(key, found);
        return found;
    }
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/looked-at.js + 10 modules
var looked_at = __webpack_require__(9811);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/match-call.js

const socketRows = [
    { call: "bind", role: "bind", endpoint: [0, "addr", "address"], form: "any" },
    { call: "connect", role: "connect", endpoint: [0, "addr", "address"], form: "any" },
];
/** What the table says about a call on logical line `line`; `undefined` where it is no site. */
function matchCall({ callee, positional, keywords }, line, types, table) {
    const known = types.of(callee, line);
    const named = (name, object) => {
        const rows = table.rows(name);
        if (rows.length > 0)
            return { rows, skip: 0, ...(object && { object }) };
        const own = table.ownRows(name);
        return own.length > 0 ? { rows: own, skip: 0 } : undefined;
    };
    switch (known?.kind) {
        case "entity": {
            const made = constructorOf(known.name);
            if (made === undefined)
                return named(known.name);
            const found = named(made);
            return found && { ...found, skip: 1 };
        }
        case "member": {
            const { object, name } = known;
            return name === "__init__" ? named(object.of) : named(`${object.of}.${name}`, object);
        }
        case "class": {
            const own = ownClass(known.line, types, table);
            if (own !== undefined)
                return own;
            // What the class's own constructor does with its arguments is seen where it calls its base's.
            if (types.classes.method(known.line, "__init__") !== undefined)
                return undefined;
            const base = types.classes.baseOf(known.line);
            return base === undefined ? undefined : named(base);
        }
        case "function": {
            const block = types.definitions.blocks.get(known.line);
            const outer = block === undefined ? undefined : types.definitions.blocks.get(block.outer);
            const rows = block && outer?.isClass ? table.ownRows(`${outer.name}.${block.name}`) : [];
            return rows.length > 0 ? { rows, skip: 0 } : undefined;
        }
        case undefined: {
            if (callee[0] !== "attr")
                return undefined;
            const habit = byHabit(callee);
            if (habit !== undefined)
                return named(habit);
            const row = callee[2] === "connect_ex" ? socketRows[1] : socketRows.find(({ call }) => call === callee[2]);
            const first = positional[0];
            const isSite = row !== undefined && first !== undefined && keywords.length === 0 && hasEndpointForm(first);
            return isSite ? { rows: [row], skip: 0, byForm: true } : undefined;
        }
        default:
            return undefined;
    }
}
function ownClass(line, types, table) {
    const block = types.definitions.blocks.get(line);
    const rows = block === undefined ? [] : table.ownRows(block.name);
    return rows.length > 0 ? { rows, skip: 0 } : undefined;
}
/** The class of a call of its constructor by name. */
function constructorOf(name) {
    return name.endsWith(".__init__") ? name.slice(0, -".__init__".length) : undefined;
}
/** Objects that are handed about under one name everywhere, with methods that nothing else has. */
function byHabit([, object, method]) {
    const name = object[0] === "attr" ? object[2] : object[0] === "name" ? object[1] : "";
    if (/(^|_)loop$/.test(name) && /^(create_(server|connection|datagram_endpoint)|sock_connect)$/.test(method))
        return `asyncio.AbstractEventLoop.${method}`;
    if (/(^|_)reactor$/.test(name) && /^(listen(TCP|UDP|SSL|Multicast)|connect(TCP|SSL))$/.test(method))
        return `twisted.internet.reactor.${method}`;
    return undefined;
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/apis/settings.js
var settings = __webpack_require__(1449);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/match-setting.js




const gunicorn = {
    name: "bind",
    role: "bind",
    protocol: "tcp",
    holds: "text",
    what: "`gunicorn` server",
};
/** The setting that an assignment is, with its ports; `undefined` where it is none. */
function matchSetting({ target, value }, line, types, source) {
    if (target[0] === "name") {
        const isOne = target[1] === "bind" && types.definitions.scopeOf(line) < 0 && isGunicorn(value, types, source);
        return isOne ? { setting: gunicorn, ports: ports_of_text(value) } : undefined;
    }
    const known = types.of(target, line);
    const name = known?.kind === "entity"
        ? known.name
        : known?.kind === "member"
            ? `${known.object.of}.${known.name}`
            : known === undefined
                ? written(target)
                : undefined;
    if (name === "sys.argv") {
        const found = commandPorts(value);
        return (found && { setting: { ...gunicorn, what: `\`${found.command.word}\` command` }, ports: found.ports });
    }
    const setting = settings/* settings */.W.find((each) => each.name === name);
    if (setting === undefined)
        return undefined;
    if (setting.holds === "local-url")
        return isLocalUrl(value) ? { setting, ports: { endpoint: value } } : undefined;
    if (setting.holds === "text")
        return { setting, ports: ports_of_text(value) };
    const { defaultHost } = setting;
    return { setting, ports: { port: value, ...(defaultHost !== undefined && { defaultHost }) } };
}
/** Whether a module that assigns `bind` is a configuration of gunicorn: by the value, or by its other settings. */
function isGunicorn(value, types, source) {
    if (value[0] === "s")
        return /^(\[[\d:a-f]*\]|[\w.*-]*):\d+$|^unix:/i.test(value[1]);
    const lead = leadingText(value);
    if (lead !== undefined && /^[\w.*-]*:$/.test(lead))
        return true;
    for (const name of settings/* gunicornNames */.y)
        if (types.definitions.of(-1, name).length > 0)
            return true;
    return source.bindings().get("on_starting").length > 0;
}
/** A target as written: `c.ServerApp.port`. */
function written(receiver) {
    const parts = [];
    let at = receiver;
    while (at[0] === "attr") {
        parts.push(at[2]);
        at = at[1];
    }
    return at[0] === "name" ? [at[1], ...parts.reverse()].join(".") : undefined;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/probe.js

const probe_defWord = (0,keywords/* codeOf */.$N)("def");
const probe_asyncWord = (0,keywords/* codeOf */.$N)("async");
/** A longer function does more than trying a port. */
const MOST_LINES = 100;
/** What is done with a socket that is kept. */
const uses = /\b(?:listen|accept|recv\w*|send\w*|serve\w*|detach|fileno|makefile)\b/;
/**
 * Whether a socket that is bound on a logical line is only tried: it is a local name of a function that closes it again,
 * never listens, and hands it to nobody. Nothing holds the port afterwards.
 */
function isProbe(source, line, [kind, of]) {
    if (kind !== "attr" || of[0] !== "name")
        return false;
    const [from, to] = functionAround(source, line) ?? [0, 0];
    if (to === 0)
        return false;
    const { starts, ends } = source.scan;
    const text = source.text(starts.at(from), ends.at(to - 1));
    return !uses.test(text) && isClosedAndKept(text, of[1]);
}
/** The logical lines of the function around a line, its header included; `undefined` where there is none, or a long one. */
function functionAround({ scan }, line) {
    let from = line;
    for (let indent = scan.indents.at(line);; from--) {
        if (from < 0 || line - from > MOST_LINES)
            return undefined;
        if (scan.indents.at(from) >= indent)
            continue;
        indent = scan.indents.at(from);
        const code = scan.words.at(from);
        if (code === probe_defWord || code === probe_asyncWord)
            break;
        if (indent === 0)
            return undefined;
    }
    let to = line + 1;
    while (to < scan.starts.length && scan.indents.at(to) > scan.indents.at(from)) {
        if (to - from > MOST_LINES)
            return undefined;
        to++;
    }
    return [from, to];
}
/** Whether a text closes what a name holds, and does nothing with it but call its methods. */
function isClosedAndKept(text, name) {
    let isClosed = false;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        const before = text.slice(Math.max(at - 20, 0), at);
        const after = text.slice(at + name.length, at + name.length + 20);
        if (/[\w.'"]$/.test(before) || /^\w/.test(after))
            continue;
        const isManaged = /\bas[ \t]+$/.test(before) && /^[ \t]*[:,)]/.test(after);
        isClosed ||= isManaged || /^\.close\(/.test(after);
        if (!isManaged && !/^(?:\.\w|[ \t]*=[^=])/.test(after))
            return false;
    }
    return isClosed;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/packages/parser/src/quick-statement.js + 7 modules
var quick_statement = __webpack_require__(777);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/statement-tree.js


/** Thrown where a question needs a tree and the grammar is not loaded; whoever asks loads it and asks again. */
class GrammarNeeded extends Error {
}
/** No statement that a person wrote is longer; parsing one could take minutes. */
const maxBytes = 200_000;
/** Makes trees of the statements of a file. */
class StatementTrees {
    source;
    parse;
    constructor(source, parse) {
        this.source = source;
        this.parse = parse;
    }
    /**
     * The trees of what stands on logical line `index`: of its header if it has one, and of its simple statements.
     * @throws {GrammarNeeded}
     */
    *of(index) {
        const { scan, outline, bytes } = this.source;
        const start = scan.starts.at(index);
        const end = scan.ends.at(index);
        if (end - start > maxBytes || bytes[start] === at)
            return;
        const header = outline.header(index);
        if (header === undefined) {
            yield* this.simple(start, end);
            return;
        }
        yield* this.header(header);
        if (header.colon + 1 < end)
            yield* this.simple(header.colon + 1, end);
    }
    *simple(from, to) {
        const token = this.source.tokens(from, to);
        let start = -1;
        let end = from;
        while (token.next()) {
            if (token.byte === semicolon && token.depth === 0) {
                if (start >= 0)
                    yield this.statement(start, end);
                start = -1;
            }
            else {
                if (start < 0)
                    start = token.start;
                end = token.end;
            }
        }
        if (start >= 0)
            yield this.statement(start, end);
    }
    statement(start, end) {
        const quick = (0,quick_statement/* quickStatement */.N)(this.source.bytes, start, end);
        if (quick !== undefined)
            return { root: quick, offset: same, start, end };
        return this.parsed(start, start, end, "");
    }
    *header(header) {
        const { word, start, colon } = header;
        const quick = (0,quick_statement/* quickHeader */.J)(this.source.bytes, header);
        if (quick !== undefined)
            yield { root: quick, offset: same, start, end: colon };
        else if (word === "elif")
            yield this.parsed(start, start + 2, colon, ": pass");
        else if (word === "match" || word === "case")
            yield this.parsed(start, start + word.length, colon, "");
        else if (word !== "try" && word !== "finally" && word !== "else" && word !== "except")
            yield this.parsed(start, start, colon, ": pass");
    }
    parsed(start, from, end, behind) {
        if (this.parse === undefined)
            throw new GrammarNeeded();
        const text = this.source.text(from, end) + behind;
        // Nearly all source is ASCII, where the two kinds of offsets are the same.
        const plain = external_node_buffer_.Buffer.byteLength(text) === text.length;
        const offset = (index) => Math.min(end, from + (plain ? index : external_node_buffer_.Buffer.byteLength(text.slice(0, index))));
        return { root: this.parse(text), offset, start, end };
    }
}
const at = 0x40;
const semicolon = 0x3b;
function same(index) {
    return index;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/words.js
/** What binds or connects, for a person: `` `zmq` REP socket ``, `` `uvicorn.run` ``. */
function whatOf(row, object, protocol, text) {
    if (text !== undefined)
        return `\`${text}\``;
    if (row.what !== undefined)
        return row.what;
    if (object?.of === "zmq.Socket")
        return object.detail === undefined ? "`zmq` socket" : `\`zmq\` ${object.detail} socket`;
    if (object?.of === "socket.socket")
        return `\`socket\` ${object.detail ?? protocol.toUpperCase()} socket`;
    return `\`${row.call}\``;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/file-sites.js
















/** Finds the sites of one file. */
class FileSites {
    sites = [];
    /** How many calls of the table certainly have no port. */
    portless = 0;
    source;
    table;
    candidates;
    words;
    trees;
    typesCache;
    attempts = [];
    besides;
    constructor(source, table, looks, parse) {
        this.source = source;
        this.table = table;
        this.candidates = (0,looked_at/* candidatesOf */.kW)(source, table, looks);
        this.words = this.candidates.words;
        this.trees = new StatementTrees(source, parse);
    }
    /**
     * Finds them all, in the order of the file.
     * @throws {GrammarNeeded}
     */
    find() {
        const scopes = this.source.scopes();
        const branches = new Branches(this.source);
        for (const line of this.candidates.lines) {
            const around = () => ({
                scope: scopes.at(line).scope,
                branches: branches.at(line),
                ...(branches.isRetried(line) && { retried: true }),
            });
            // All trees of the line are read before a question about a name makes others.
            for (const { calls, assignments } of this.formsOf(line)) {
                for (const call of calls) {
                    const before = this.sites.length;
                    this.call(call, line, around);
                    this.attempt(call, this.sites[before], around);
                }
                for (const assignment of assignments)
                    this.assignment(assignment, line, around);
            }
        }
        this.sites = withFallbacks(this.sites, this.attempts, branches.tries);
        return this;
    }
    /** Keeps a call that binds what it is called on. */
    attempt({ callee }, site, around) {
        if (callee[0] !== "attr" || !/^bind(?:_|$)/.test(callee[2]))
            return;
        const { scope, branches } = around();
        if (branches.length === 0)
            return;
        const receiver = JSON.stringify(callee[1]);
        const at = site === undefined ? {} : { at: [site[3], site[4]] };
        this.attempts.push({ receiver, scope, branches, ...at });
    }
    formsOf(line) {
        const forms = [];
        for (const tree of this.trees.of(line))
            forms.push(formsIn(tree, this.source, this.words.all));
        return forms;
    }
    get types() {
        this.typesCache ??= new FileTypes(this.source, this.table, this.trees);
        return this.typesCache;
    }
    call(call, line, around) {
        const match = matchCall(call, line, this.types, this.table);
        if (match === undefined) {
            this.command(call, line, around);
            return;
        }
        const args = new Arguments({ positional: call.positional.slice(match.skip), keywords: call.keywords });
        let portless = false;
        for (const row of match.rows) {
            const ports = match.object?.portless === true ? "portless" : portsOf(row, args);
            if (ports === "none" || (ports !== "portless" && this.isUnused(row, ports)))
                continue;
            if (ports === "portless") {
                portless = true;
                continue;
            }
            const protocol = protocolIn(row.protocol, match.object, ports);
            const what = whatOf(row, match.object, protocol ?? "tcp", match.byForm && call.text);
            this.add(call, around(), {
                role: row.role,
                protocol: protocol ?? "tcp",
                ...(protocol === undefined && { assumed: true }),
                what,
                ...withoutProtocol(ports),
                ...attributeOf(call.callee),
                ...(row.role === "bind" &&
                    match.object?.of === "socket.socket" &&
                    isProbe(this.source, line, call.callee) && { probe: true }),
                ...(row.blocks && !call.handed && { blocks: true }),
            });
        }
        if (portless)
            this.portless++;
    }
    /** Whether the call relies on defaults that nothing in the file makes a server of. */
    isUnused({ beside }, { port, endpoint }) {
        if (beside === undefined || port !== undefined || endpoint !== undefined)
            return false;
        this.besides ??= new Map();
        const known = this.besides.get(beside) ?? this.source.linesWith(`${beside}(`).length === 0;
        this.besides.set(beside, known);
        return known;
    }
    /** A command line that is run: `subprocess.run(["streamlit", "run", "app.py", "--server.port", "8501"])`. */
    command(call, line, around) {
        const [list] = call.positional;
        const found = list === undefined ? undefined : commandPorts(list);
        if (found === undefined)
            return;
        const known = this.types.of(call.callee, line);
        if (known?.kind !== "entity" || !commands/* runners */.a.includes(known.name))
            return;
        if (found.ports === "portless")
            this.portless++;
        else
            this.add(call, around(), {
                role: "bind",
                protocol: "tcp",
                what: `\`${found.command.word}\` command`,
                ...withoutProtocol(found.ports),
            });
    }
    assignment(form, line, around) {
        const found = matchSetting(form, line, this.types, this.source);
        if (found === undefined)
            return;
        if (found.ports === "portless") {
            this.portless++;
            return;
        }
        const { role, protocol, what } = found.setting;
        this.add(form, around(), { role, protocol, what, ...withoutProtocol(found.ports) });
    }
    add({ start, end, statement }, around, rest) {
        const { line, column, endLine, endColumn } = this.source.place(start, end);
        const code = this.source.digest(statement[0], statement[1]);
        this.sites.push((0,site_row/* toRow */.I)({ ...rest, line, column, endLine, endColumn, code, ...around }));
    }
}
/** The attribute of `self` that a method is called on. */
function attributeOf([kind, of]) {
    if (kind !== "attr" || of[0] !== "attr" || of[1][0] !== "name" || of[1][1] !== "self")
        return {};
    return { attribute: `self.${of[2]}` };
}
function protocolIn(row, object, ports) {
    if (row !== undefined)
        return row;
    const own = object?.protocol ?? ports.protocol ?? (ports.host && protocolOf(ports.host));
    // A ZeroMQ socket is one of TCP unless its endpoint says otherwise.
    return own ?? (object?.of === "zmq.Socket" ? "tcp" : undefined);
}
function withoutProtocol({ protocol: _protocol, ...ports }) {
    return ports;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/collect-sites.js




/** The calls of a Python file that bind or connect; `undefined` where it has none. Never throws. */
function collectSites(file, options) {
    const table = (0,looked_at/* tableOf */.c_)(options.apis);
    const looks = (0,looked_at/* looksOf */.uJ)(file, table);
    if (looks === undefined)
        return undefined;
    const source = (0,src_source/* readPython */.Z)(file);
    try {
        return sitesOf(source, table, looks, (0,runtime/* loadedGrammar */.T)());
    }
    catch (error) {
        if (!(error instanceof GrammarNeeded))
            throw error;
        return (0,runtime/* loadGrammar */.o)().then((parse) => sitesOf(source, table, looks, parse));
    }
}
function sitesOf(source, table, looks, parse) {
    const { sites, portless } = new FileSites(source, table, looks, parse).find();
    return sites.length === 0 && portless === 0 ? undefined : { sites, portless };
}


/***/ }),

/***/ 7067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ toRow),
/* harmony export */   p: () => (/* binding */ fromRow)
/* harmony export */ });
/** The row of a site. */
function toRow(site) {
    const { role, protocol, what, line, column, endLine, endColumn, scope, code, branches, ...rest } = site;
    return [role, protocol, what, line, column, endLine, endColumn, scope, code, branches, rest];
}
/** The site of a row. */
function fromRow(row) {
    const [role, protocol, what, line, column, endLine, endColumn, scope, code, branches, rest] = row;
    return { role, protocol, what, line, column, endLine, endColumn, scope, code, branches, ...rest };
}


/***/ })

};
