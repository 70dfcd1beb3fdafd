export const id = 251;
export const ids = [251];
export const modules = {

/***/ 1251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectNames: () => (/* binding */ collectNames)
});

// EXTERNAL MODULE: ./build/packages/parser/src/source.js + 19 modules
var src_source = __webpack_require__(3614);
// EXTERNAL MODULE: ./build/packages/parser/src/runtime.js
var runtime = __webpack_require__(1543);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/packages/parser/src/keywords.js
var keywords = __webpack_require__(9323);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/look.js


/**
 * What a line holds that may tell of a port. `port` behind `im`, `sup`, `re`, `ex`, `trans` is no port, and three
 * quarters of all there are.
 */
const telling = /(?<!im|sup|re|ex|trans)port|addr|endpoint|\bbind|\blisten|connect\(|hostname|iface|\bhost|_host|serve|:\/\/|environ|getenv|[=(,:] ?\d{4,5}\b/gi;
/** A constant that gets a number, or that is handed on: what a caller adds to a port, or what it is configured with. */
const constants = /\b[A-Z][A-Z0-9_]+ ?= ?\d|\b[a-zA-Z]\w*\((?:[^()\n]*[ ,(=])?[A-Z][A-Z0-9_]*\b[)[, ]|\b[a-z]\w*\([A-Z]\w*\(/g;
/** What a file holds somewhere if it has to do with ports at all. */
const network = /(?<!im|sup|re|ex|trans)port(?!ab)|addr|endpoint|socket|zmq|server|localhost|\bbind\(|\blisten\(|:\/\/[^/\s]*:/i;
const constant = /^ {0,8}[A-Z][A-Z0-9_]{0,60} ?(?:: ?\w{1,20} ?)?= ?[1-9]\d{3,4}\b/m;
const texts = new WeakMap();
/** The file's bytes as a text of as many characters, so that patterns find offsets. */
function latinText(source) {
    const known = texts.get(source);
    if (known !== undefined)
        return known;
    const { bytes } = source;
    const text = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    texts.set(source, text);
    return text;
}
/** The indexes of the logical lines that may tell of a port, in order. */
function seedLines(source) {
    const text = latinText(source);
    if (!network.test(text) && !constant.test(text))
        return [];
    const lines = new Set([...linesWith(source, telling), ...linesWith(source, constants)]);
    return [...lines].sort((one, other) => one - other);
}
/** The indexes of the logical lines in which a global pattern matches, each once, in order. */
function linesWith(source, pattern, wanted = () => true) {
    const text = latinText(source);
    const { starts, ends } = source.scan;
    const { length } = starts;
    const found = [];
    let index = 0;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        while (index < length && ends.at(index) <= match.index)
            index++;
        if (index >= length)
            break;
        const start = starts.at(index);
        // A comment, or a text that stands alone: nothing there has a value. The rest of the line tells no more.
        if (start > match.index) {
            pattern.lastIndex = start;
            continue;
        }
        const first = text.charCodeAt(start);
        if (first === quote || first === doubleQuote)
            pattern.lastIndex = ends.at(index++);
        else if (wanted(index, match.index, match.index + match[0].length)) {
            found.push(index);
            pattern.lastIndex = ends.at(index++);
        }
    }
    return found;
}
/** Whether the name at `text[at, end)` may get a value on logical line `index`: a look that costs little and misses none. */
function mayBind(source, index, at, end) {
    const { starts, ends, words } = source.scan;
    if (binders.has(words.at(index)))
        return true;
    const text = latinText(source);
    const start = starts.at(index);
    const rest = text.slice(end, Math.min(ends.at(index), end + 2000));
    const before = text.slice(Math.max(start, at - 2000), at);
    if (/\bfor\b|\blambda\b/.test(before))
        return true;
    if (/^\s*:=/.test(rest) || changing.test(rest))
        return true;
    // A target stands in no call, and something is assigned behind it.
    return assigns.test(rest) && !/[\w\])]\(/.test(before.replace(/^\w+ \(/, ""));
}
const binders = new Set(["for", "async", "with", "except", "def", "class", "global", "nonlocal", "del", "case"].map(keywords/* codeOf */.$N));
const assigns = /(?:^|[^=!<>])=(?!=)|\/\/=|>>=|<<=/;
const changing = /^[\w.\s]*\.(?:append|extend|insert|pop|remove|clear|update|setdefault|popitem|add|discard|sort|reverse)\s*\(/;
const quote = 0x27;
const doubleQuote = 0x22;

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/dotted-text.js
/** The dotted names in a list of arguments `(a.B, c, metaclass=d)`, `?` for what is none; keywords are left out. */
function dottedOf(text) {
    const open = text.indexOf("(");
    const close = text.lastIndexOf(")");
    if (open < 0 || close < open)
        return [];
    const inner = text.slice(open + 1, close);
    const found = [];
    let depth = 0;
    let from = 0;
    const finish = (end) => {
        const part = inner
            .slice(from, end)
            .replaceAll(/#[^\n]*/g, "")
            .trim();
        from = end + 1;
        if (part === "" || /^\w+\s*=/.test(part))
            return;
        const name = /^[\w.]+(?=\s*(?:\[|$))/.exec(part)?.[0];
        found.push(name ?? "?");
    };
    for (let at = 0; at < inner.length; at++) {
        const letter = inner[at] ?? "";
        if ("([{".includes(letter))
            depth++;
        else if (")]}".includes(letter))
            depth--;
        else if (letter === "," && depth === 0)
            finish(at);
    }
    finish(inner.length);
    return found;
}

// EXTERNAL MODULE: ./build/packages/parser/src/tokens.js
var tokens = __webpack_require__(6545);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/dotted-name.js
var dotted_name = __webpack_require__(9257);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/port-words.js
var port_words = __webpack_require__(9262);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/line-reader.js



const changers = new Set("append extend insert pop remove clear update setdefault popitem add discard sort reverse".split(" "));
/** Reads what logical line `index` binds and calls. */
function readLine(statements, index) {
    return new LineReader(statements).read(index);
}
class LineReader {
    statements;
    facts = { bound: [], called: [], global: [], nonlocal: [] };
    constructor(statements) {
        this.statements = statements;
    }
    read(index) {
        const { source } = this.statements;
        const start = source.scan.starts.at(index);
        const end = source.scan.ends.at(index);
        if (source.bytes[start] === at)
            this.tree(start + 1, end);
        else {
            const header = source.outline.header(index);
            if (header === undefined) {
                for (const inner of source.outline.statements(index, index + 1))
                    if (!("clauses" in inner))
                        this.simple(inner.start, inner.end, inner.kind);
            }
            else {
                this.header(header);
                if (header.colon + 1 < end) {
                    for (const inner of source.outline.clause(index)?.body ?? [])
                        if (!("clauses" in inner))
                            this.simple(inner.start, inner.end, inner.kind);
                }
            }
        }
        return this.facts;
    }
    bind(target, value, start, end) {
        this.facts.bound.push({ target, value, start, end });
    }
    simple(start, end, kind) {
        switch (kind) {
            case "Import":
            case "ImportFrom":
            case "Pass":
            case "Break":
            case "Continue":
            case "TypeAlias":
                return;
            case "Global":
            case "Nonlocal": {
                const names = this.words(start, end).slice(1);
                (kind === "Global" ? this.facts.global : this.facts.nonlocal).push(...names.slice(0, 100));
                return;
            }
            case "Delete":
                for (const word of this.words(start, end).slice(1))
                    this.bind(word, ["?", "a `del`"], start, end);
                return;
            case "AnnAssign":
                this.annotated(start, end);
                return;
            case "Raise":
                return;
            default:
                this.tree(start, end);
        }
    }
    /** The names among the tokens. */
    words(start, end) {
        const { source } = this.statements;
        const token = source.tokens(start, end);
        const found = [];
        while (token.next())
            if (token.kind === tokens/* Kind */.b8.name)
                found.push(source.text(token.start, token.end));
        return found;
    }
    /** `target: annotation = value`, which the quick tree does not know. */
    annotated(start, end) {
        const { source } = this.statements;
        const token = source.tokens(start, end);
        let colon = -1;
        let equals = -1;
        while (token.next()) {
            if (token.depth > 0 || token.end - token.start !== 1)
                continue;
            if (token.byte === colonByte && colon < 0)
                colon = token.start;
            else if (token.byte === equalsByte && equals < 0)
                equals = token.start;
        }
        if (colon < 0)
            return;
        const target = source.text(start, colon).trim();
        // A field of a data class without a default; line 0 tells it from a call.
        if (equals < colon && /^\w+$/.test(target))
            this.bind(target, ["call", "field", [], [], 0], start, end);
        if (equals < colon)
            return;
        const value = this.statements.tree(equals + 1, end);
        if (value === undefined)
            return;
        this.walk(value, start, end);
        const read = this.statements.valueOf(value);
        if (/^[\w.]+$/.test(target)) {
            // `port: Annotated[int, typer.Option()] = 5556` tells of the flag in its annotation.
            this.bind(target, read, start, end);
        }
    }
    header(header) {
        const { word, start, colon } = header;
        const { statements } = this;
        switch (word) {
            case "def":
            case "class":
            case "try":
            case "finally":
                return;
            case "else":
                return;
            case "except": {
                const words = this.words(start, colon);
                const name = words[words.length - 1];
                if (words[words.length - 2] === "as" && name !== undefined)
                    this.bind(name, ["?", "an exception"], start, colon);
                return;
            }
            case "case":
                for (const name of this.words(start, colon))
                    this.bind(name, ["?", "a pattern"], start, colon);
                return;
            case "match":
                return;
            default: {
                const tree = statements.header(header);
                if (tree === undefined)
                    return;
                this.walk(tree, start, colon);
                if (word === "for")
                    this.loop(tree, start, colon);
                else if (word === "with")
                    this.managers(tree, start, colon);
            }
        }
    }
    loop(tree, start, end) {
        const left = tree.node.childForFieldName("left");
        const right = tree.node.childForFieldName("right");
        if (left !== null && right !== null)
            this.assign(tree, left, ["each", this.statements.read(tree, right)], start, end);
    }
    managers(tree, start, end) {
        const stack = [tree.node];
        for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
            if (node.type === "block")
                continue;
            if (node.type === "as_pattern_target") {
                const target = node.namedChild(0);
                if (target !== null)
                    this.assign(tree, target, ["?", "a context manager"], start, end);
            }
            else
                stack.push(...node.namedChildren);
        }
    }
    tree(start, end) {
        const tree = this.statements.tree(start, end);
        if (tree === undefined)
            return;
        this.walk(tree, start, end);
        for (const child of tree.node.type === "expression_statement" ? tree.node.namedChildren : []) {
            if (child.type === "augmented_assignment") {
                const left = child.childForFieldName("left");
                if (left !== null)
                    this.assign(tree, left, ["?", "an augmented assignment"], start, end);
            }
            else if (child.type === "assignment")
                this.assignment(tree, child, start, end);
        }
    }
    /** `a = b = value`: the value is the last one. */
    assignment(tree, node, start, end) {
        const targets = [];
        let value = node;
        while (value?.type === "assignment" && targets.length < 20) {
            const left = value.childForFieldName("left");
            if (left !== null)
                targets.push(left);
            value = value.childForFieldName("right");
        }
        if (value === null)
            return;
        const read = this.statements.read(tree, value);
        for (const target of targets)
            this.assign(tree, target, read, start, end);
    }
    assign(tree, target, value, start, end) {
        switch (target.type) {
            case "identifier":
            case "attribute": {
                const name = (0,dotted_name/* dottedName */._P)(target);
                const attribute = target.childForFieldName("attribute")?.text;
                this.bind(name ?? `?.${attribute ?? "?"}`, value, start, end);
                return;
            }
            case "subscript": {
                const name = (0,dotted_name/* dottedName */._P)(target.childForFieldName("value"));
                if (name !== undefined)
                    this.bind(name, ["?", "an assignment to an item"], start, end);
                return;
            }
            case "pattern_list":
            case "tuple_pattern":
            case "list_pattern": {
                const parts = (0,dotted_name/* partsOf */.CI)(target);
                const splat = parts.some((part) => part.type === "list_splat_pattern" || part.type === "list_splat");
                parts.slice(0, 50).forEach((part, position) => {
                    const item = splat
                        ? ["?", "a part of a list"]
                        : value[0] === "list"
                            ? (value[1].length === parts.length && value[1][position]) || ["?", "a part of a list"]
                            : ["get", value, position];
                    this.assign(tree, part, item, start, end);
                });
                return;
            }
            case "list_splat_pattern":
            case "list_splat":
            case "parenthesized_expression": {
                const inner = target.namedChild(0);
                if (inner !== null)
                    this.assign(tree, inner, ["?", "a part of a list"], start, end);
                return;
            }
            default:
        }
    }
    /** What is bound and called inside expressions. */
    walk(tree, start, end) {
        const stack = [tree.node];
        for (let node = stack.pop(), count = 0; node !== undefined && count < 5000; node = stack.pop(), count++) {
            switch (node.type) {
                case "block":
                    continue;
                case "call":
                    this.call(tree, node, start, end);
                    break;
                case "named_expression": {
                    const name = node.childForFieldName("name");
                    const value = node.childForFieldName("value");
                    if (name !== null && value !== null)
                        this.bind(name.text, this.statements.read(tree, value), start, end);
                    break;
                }
                case "for_in_clause": {
                    const left = node.childForFieldName("left");
                    const right = node.childForFieldName("right");
                    if (left !== null && right !== null)
                        this.assign(tree, left, ["each", this.statements.read(tree, right)], start, end);
                    break;
                }
                case "lambda_parameters":
                    for (const name of node.text.match(/[A-Za-z_]\w*/g)?.slice(0, 50) ?? [])
                        this.bind(name, ["?", "a parameter of a lambda"], start, end);
                    break;
                default:
            }
            stack.push(...node.namedChildren.slice(0, 2000));
        }
    }
    call(tree, node, start, end) {
        const callee = node.childForFieldName("function");
        if (callee === null || (0,dotted_name/* argumentsOf */.aX)(node) === undefined)
            return;
        const name = (0,dotted_name/* dottedName */._P)(callee) ?? superName(callee);
        if (name === undefined || ignored.has((0,port_words/* lastWord */.bx)(name)) || logs.test(name))
            return;
        const dot = name.lastIndexOf(".");
        if (dot > 0 && changers.has(name.slice(dot + 1)))
            this.bind(name.slice(0, dot), ["?", `a call of \`${name.slice(dot + 1)}\``], start, end);
        const read = this.statements.call(tree, node, name);
        if (read === undefined)
            return;
        const [from, to] = this.statements.offsets(tree, node);
        this.facts.called.push({ call: read, start, end, from, to });
    }
}
/** `super(Base, self).__init__` as `super().__init__`. */
function superName(callee) {
    const object = callee.childForFieldName("object");
    const attribute = callee.childForFieldName("attribute");
    if (object?.type !== "call" || attribute === null)
        return undefined;
    return object.childForFieldName("function")?.text === "super" ? `super().${attribute.text}` : undefined;
}
const at = 0x40;
const colonByte = 0x3a;
const equalsByte = 0x3d;
const logs = /(?:^|\.)_?log(?:ger|ging)?\./i;
/** Callees that hand nothing on to a parameter of the repository. */
const ignored = new Set("print format str int range len isinstance issubclass getattr setattr hasattr repr join split replace strip startswith endswith assertEqual assertTrue assertIn raises match search compile bytes bool float list tuple set dict sorted min max sum abs enumerate zip map filter any all open next iter type super ValueError RuntimeError TypeError Exception OSError".split(" "));

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/read-called.js


/** A file that calls more is data. */
const mostNames = 500;
/**
 * The last words of the callees of which the file has more calls than rows, `X()` for those with no arguments: whoever
 * wants all calls of something has to know of those that nothing is known of.
 */
function readCalled(source, kept) {
    const text = latinText(source);
    const { starts, ends } = source.scan;
    const counts = new Map();
    let index = 0;
    for (const match of text.matchAll(/\b(?<!\bdef |\bclass )([A-Za-z_]\w*)\((\))?/g)) {
        const [, word = "", close] = match;
        if (read_called_ignored.has(word))
            continue;
        while (index < starts.length && ends.at(index) <= match.index)
            index++;
        const start = index < starts.length ? starts.at(index) : text.length;
        const first = text.charCodeAt(start);
        // Comments, and texts that stand alone.
        if (start > match.index || first === 0x22 || first === 0x27)
            continue;
        const name = close === undefined ? word : `${word}()`;
        const count = counts.get(name);
        if (count !== undefined)
            counts.set(name, count + 1);
        else if (counts.size < mostNames)
            counts.set(name, 1);
    }
    for (const [, callee, positional, keywords] of kept) {
        const word = (0,port_words/* lastWord */.bx)(callee);
        const name = positional.length + keywords.length === 0 ? `${word}()` : word;
        const count = counts.get(name);
        if (count !== undefined)
            counts.set(name, count - 1);
    }
    return [...counts].filter(([, count]) => count > 0).map(([name]) => name);
}
const read_called_ignored = new Set("print format str int range len isinstance issubclass getattr setattr hasattr repr join split replace strip startswith endswith assertEqual assertTrue assertFalse assertIn assertRaises assertIsNone match search compile bytes bool float list tuple set dict sorted min max sum abs enumerate zip map filter any all open next iter type super append extend if elif while for in not and or return assert lambda yield await with except raise del is get items keys values lower upper encode decode ValueError RuntimeError TypeError KeyError Exception OSError".split(" "));

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/read-function.js

const returnWord = (0,keywords/* codeOf */.$N)("return");
/** The parameters of the function whose `def` is logical line `index`, in order; `undefined` for what is no `def`. */
function readParameters(statements, index) {
    const { source } = statements;
    const header = source.outline.header(index);
    if (header?.word !== "def")
        return undefined;
    const token = source.tokens(header.start, header.colon);
    const found = [];
    let open = false;
    let keywordOnly = false;
    let name = "";
    let kind = "";
    let colon = -1;
    let equals = -1;
    let lambda = false;
    const finish = (end) => {
        if (name === "/") {
            for (let at = 0; at < found.length; at++) {
                const [before, , value, annotation] = found[at] ?? ["", "", 0, ""];
                found[at] = [before, "/", value, annotation];
            }
        }
        else if (name !== "") {
            const annotation = colon < 0 ? "" : source.text(colon + 1, equals < 0 ? end : equals).trim();
            const value = equals < 0 ? 0 : statements.expression(equals + 1, end);
            const short = annotation.length > 100 ? "?" : annotation.replaceAll(/^["']|["']$/g, "");
            found.push([name, kind !== "" ? kind : keywordOnly ? "k" : "", value, short]);
            if (kind === "*")
                keywordOnly = true;
        }
        else if (kind === "*")
            keywordOnly = true;
        name = "";
        kind = "";
        colon = -1;
        equals = -1;
    };
    while (token.next()) {
        if (token.depth === 0) {
            if (token.byte === openParen && !open)
                open = true;
            else if (token.byte === closeParen && open) {
                finish(token.start);
                break;
            }
            continue;
        }
        if (!open || token.depth !== 1)
            continue;
        if (token.kind === tokens/* Kind */.b8.name) {
            const text = source.text(token.start, token.end);
            if (text === "lambda")
                lambda = true;
            if (name === "" && colon < 0 && equals < 0)
                name = text;
        }
        else if (token.byte === comma)
            finish(token.start);
        else if (name === "" && token.byte === star)
            kind = token.end - token.start === 2 ? "**" : "*";
        else if (name === "" && token.byte === slash)
            name = "/";
        else if (token.byte === read_function_colonByte && colon < 0 && equals < 0)
            colon = token.start;
        else if (token.byte === read_function_equalsByte && token.end - token.start === 1 && equals < 0)
            equals = token.start;
    }
    // The commas of a lambda are no ends of parameters: which parameter is which is not known.
    return lambda
        ? found.map(([parameter, , , annotation]) => [parameter, "k", ["?", "a lambda"], annotation])
        : found;
}
/** The function at logical line `index` with its parameters, the values of its `return`s, and its decorators. */
function readFunction(statements, surroundings, index, name, parameters) {
    const { source } = statements;
    const start = source.scan.starts.at(index);
    const header = source.outline.header(index);
    return [
        name,
        parameters,
        readReturns(statements, surroundings, index),
        readDecorators(statements, index),
        statements.extent(start, header?.colon ?? source.scan.ends.at(index)),
    ];
}
const mostReturns = 6;
function readReturns(statements, surroundings, index) {
    const { source } = statements;
    const { scan, outline } = source;
    const end = outline.blockEnd(index);
    const found = [];
    const header = outline.header(index);
    if (header !== undefined && header.colon + 1 < scan.ends.at(index)) {
        for (const inner of outline.clause(index)?.body ?? []) {
            if (!("clauses" in inner) && inner.kind === "Return")
                found.push(statements.expression(inner.start + "return".length, inner.end));
        }
        return found;
    }
    const body = source.text(scan.starts.at(index), scan.ends.at(Math.max(index, end - 1)));
    if (/\byield\b/.test(body))
        return [["?", "a generator"]];
    if (/:[ \t]*return\b/.test(body))
        return [["?", "a `return` on the line of a header"]];
    for (let line = index + 1; line < end; line++) {
        if (scan.words.at(line) !== returnWord)
            continue;
        let owner = surroundings.parent(line);
        while (owner > index && !isDefinition(statements, owner))
            owner = surroundings.parent(owner);
        if (owner !== index)
            continue;
        if (found.length >= mostReturns)
            return [["?", "one of many `return`s"]];
        const from = scan.starts.at(line) + "return".length;
        const value = from < scan.ends.at(line) ? statements.expression(from, scan.ends.at(line)) : ["k", null];
        found.push(value);
    }
    return found;
}
function isDefinition({ source }, index) {
    const word = source.outline.header(index)?.word;
    return word === "def" || word === "class";
}
/** The expressions behind the `@`s directly above a `def` or `class`. */
function readDecorators(statements, index) {
    const { bytes, scan } = statements.source;
    const found = [];
    for (let line = index - 1; line >= 0 && found.length < 20; line--) {
        const start = scan.starts.at(line);
        if (bytes[start] !== read_function_at || scan.indents.at(line) !== scan.indents.at(index))
            break;
        found.push(statements.expression(start + 1, scan.ends.at(line)));
    }
    return found.reverse();
}
const read_function_at = 0x40;
const openParen = 0x28;
const closeParen = 0x29;
const star = 0x2a;
const comma = 0x2c;
const slash = 0x2f;
const read_function_colonByte = 0x3a;
const read_function_equalsByte = 0x3d;

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/read-imports.js

const importWord = (0,keywords/* codeOf */.$N)("import");
const fromWord = (0,keywords/* codeOf */.$N)("from");
const asyncWords = new Set([
    (0,keywords/* codeOf */.$N)("try"),
    (0,keywords/* codeOf */.$N)("if"),
    (0,keywords/* codeOf */.$N)("else"),
    (0,keywords/* codeOf */.$N)("except"),
]);
/** No file imports more names that ports go through. */
const mostImports = 400;
/** What a file imports, wherever the import stands: local name and full dotted name, `*` for a star. */
function readImports(source) {
    const { scan } = source;
    const found = new Map();
    const add = (name, target) => {
        if (found.size < mostImports)
            found.set(`${name} ${target}`, [name, target]);
    };
    for (let index = 0; index < scan.words.length; index++) {
        const word = scan.words.at(index);
        if (word === importWord || word === fromWord)
            readImport(source, scan.starts.at(index), scan.ends.at(index), add);
        else if (asyncWords.has(word)) {
            const colon = source.outline.header(index)?.colon;
            if (colon !== undefined && colon + 1 < scan.ends.at(index))
                readImport(source, colon + 1, scan.ends.at(index), add);
        }
    }
    return [...found.values()];
}
function readImport(source, start, end, add) {
    const token = source.tokens(start, end);
    const words = [];
    // Several statements on one line are as rare as they are short.
    while (token.next()) {
        const text = source.text(token.start, token.end);
        if (token.kind === tokens/* Kind */.b8.operator && text === ";")
            break;
        if (text !== "(" && text !== ")")
            words.push(text);
    }
    const first = words.shift();
    let module = "";
    if (first === "from") {
        while (words.length > 0 && words[0] !== "import")
            module += words.shift() ?? "";
        words.shift();
    }
    else if (first !== "import")
        return;
    let target = "";
    let name = "";
    const finish = () => {
        if (target === "*")
            add("*", `${module}.*`);
        else if (first === "from" && target !== "") {
            const dot = module.endsWith(".") ? module : `${module}.`;
            add(name || target, dot + target);
        }
        else if (target !== "") {
            const root = target.split(".")[0] ?? target;
            if (name === "")
                add(root, root);
            else
                add(name, target);
            // A plain `import a.b` binds `a`, and brings `a.b`.
        }
        target = "";
        name = "";
    };
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? "";
        if (word === ",")
            finish();
        else if (word === "as")
            name = words[++at] ?? "";
        else
            target += word;
    }
    finish();
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/surroundings.js

const defWord = (0,keywords/* codeOf */.$N)("def");
const classWord = (0,keywords/* codeOf */.$N)("class");
/** What stands around the logical lines of a file: made in one pass, asked in any order. */
class Surroundings {
    source;
    /** Per logical line, the index of the header that it is below, -1 at the top. */
    parents;
    /** Per logical line, the one before it in the same block, -1 for the first. */
    before;
    words = new Map();
    constructor(source) {
        this.source = source;
        const { indents } = source.scan;
        const { length } = indents;
        this.parents = new Int32Array(length).fill(-1);
        this.before = new Int32Array(length).fill(-1);
        const open = [];
        for (let index = 0; index < length; index++) {
            const indent = indents.at(index);
            let last = -1;
            while (open.length > 0) {
                const top = open[open.length - 1] ?? 0;
                if (indents.at(top) < indent)
                    break;
                if (indents.at(top) === indent)
                    last = top;
                open.pop();
            }
            this.before[index] = last;
            this.parents[index] = open[open.length - 1] ?? -1;
            open.push(index);
        }
    }
    /** The word of the header on a line; `undefined` where it is none. */
    word(index) {
        const known = this.words.get(index);
        if (known !== undefined)
            return known === "" ? undefined : known;
        const code = this.source.scan.words.at(index);
        const word = code === defWord ? "def" : code === classWord ? "class" : this.source.outline.header(index)?.word;
        this.words.set(index, word ?? "");
        return word;
    }
    /** The header around a line, -1 at the top. */
    parent(index) {
        return this.parents[index] ?? -1;
    }
    /** The blocks around a line within its function, outermost first. */
    blocks(index) {
        const found = [];
        for (let at = this.parent(index), depth = 0; at >= 0 && depth < 100; at = this.parent(at), depth++) {
            const block = this.block(at);
            if (block === undefined)
                break;
            if (block !== "")
                found.push(block);
        }
        return found.reverse();
    }
    /** The blocks that something on a line stands in, where the line is a header with what it binds or holds itself. */
    blocksOn(index) {
        const word = this.word(index);
        if (word === undefined || word === "def" || word === "class" || word === "with")
            return this.blocks(index);
        const own = this.block(index);
        return own === undefined || own === "" ? this.blocks(index) : [...this.blocks(index), own];
    }
    /** The block that a header opens; `undefined` for functions and classes, empty for what says nothing. */
    block(header) {
        const word = this.word(header);
        const line = (at) => this.source.line(this.source.scan.starts.at(at));
        switch (word) {
            case "def":
            case "class":
                return undefined;
            case "for":
            case "while":
                return `L${line(header)}`;
            case "with":
                return `W${line(header)}`;
            case "if":
            case "try":
                return `${line(header)}:0`;
            case "case": {
                let position = 0;
                for (let at = this.before[header] ?? -1; at >= 0; at = this.before[at] ?? -1)
                    position++;
                return `${line(this.parent(header))}:${position}`;
            }
            case "elif":
            case "else":
            case "except":
            case "finally":
                return this.continued(header, line);
            default:
                return "";
        }
    }
    continued(header, line) {
        let position = 0;
        for (let at = header; at >= 0; at = this.before[at] ?? -1) {
            const word = this.word(at);
            if (word === "for" || word === "while")
                return `L${line(at)}`;
            if (word === "if" || word === "try")
                return `${line(at)}:${position}`;
            if (word === "elif" || word === "else" || word === "except" || word === "finally")
                position++;
            else
                return "";
        }
        return "";
    }
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/names-reader.js









const names_reader_classWord = (0,keywords/* codeOf */.$N)("class");
const names_reader_defWord = (0,keywords/* codeOf */.$N)("def");
const asyncWord = (0,keywords/* codeOf */.$N)("async");
const globalWord = (0,keywords/* codeOf */.$N)("global");
const nonlocalWord = (0,keywords/* codeOf */.$N)("nonlocal");
/** How often what is found may name more to look for. */
const mostRounds = 6;
/** A file with more names of interest is data. */
const names_reader_mostNames = 600;
const names_reader_constant = /^_?[A-Z][A-Z0-9_]*$/;
/** The calls that bind and connect: their arguments are made of names that may look like nothing. */
const sites = /^(?:bind|connect|listen|serve|run|launch|bind_to_random_port)|server$|_port$|site$/i;
/** A row with a larger value holds no port that could be followed. */
const longestRow = 2000;
/** Reads the fact of one file: what may tell of a port, and then whatever the values found there are made of. */
class NamesReader {
    source;
    statements;
    surroundings;
    lines = new Map();
    definitions = new Map();
    /** The names of which all bindings are wanted: those that may hold a port, and those that these are made of. */
    wanted = new Set();
    /** Those of them that may hold a port: where they go is of interest. */
    carriers = new Set();
    /** The `def` lines in whose functions a port is spoken of: what others bind to their own names is of no interest. */
    live = new Set();
    /** The functions of the file that take a port. */
    fed = new Set();
    candidates = new Set();
    pending = [];
    constructor(source, statements) {
        this.source = source;
        this.statements = statements;
        this.surroundings = new Surroundings(source);
    }
    /** The fact, from the lines that may tell of a port. */
    read(seeds) {
        for (const index of seeds) {
            this.candidates.add(index);
            this.seed(index);
        }
        for (let round = 0; round < mostRounds && this.pending.length > 0; round++) {
            const looked = this.pending;
            this.pending = [];
            const pattern = new RegExp(`\\b(?:${looked.join("|")})\\b`, "g");
            const text = latinText(this.source);
            // Where a port goes is of interest, of all else only what it is.
            const wanted = (index, at, end) => {
                const word = text.slice(at, end);
                if (this.fed.has(word))
                    this.line(index);
                if (this.candidates.has(index) || this.fed.has(word))
                    return true;
                return (this.carriers.has(word) && this.isLive(index)) || mayBind(this.source, index, at, end);
            };
            for (const index of linesWith(this.source, pattern, wanted))
                this.candidates.add(index);
            // What was looked at before may hold more of what is wanted now.
            for (const index of [...this.candidates])
                this.follow(index);
        }
        // Of the names that came last not all lines were seen.
        for (const name of this.pending)
            this.wanted.delete(name);
        return this.emit([...this.candidates].sort((one, other) => one - other));
    }
    want(name, carrier) {
        if (!/^[A-Za-z_]\w*$/.test(name) || name === "self" || name === "cls")
            return;
        if (carrier)
            this.carriers.add(name);
        if (this.wanted.has(name) || this.wanted.size >= names_reader_mostNames)
            return;
        this.wanted.add(name);
        this.pending.push(name);
    }
    wantAll(value) {
        const names = new Set();
        (0,port_words/* namesIn */.wX)(value, names);
        for (const name of names)
            this.want(name, false);
    }
    line(index) {
        const known = this.lines.get(index);
        if (known !== undefined)
            return known;
        const read = readLine(this.statements, index);
        this.lines.set(index, read);
        return read;
    }
    definition(index) {
        if (this.definitions.has(index))
            return this.definitions.get(index);
        const code = this.source.scan.words.at(index);
        if (code !== names_reader_defWord && code !== asyncWord)
            return undefined;
        const parameters = readParameters(this.statements, index);
        const name = parameters === undefined ? undefined : this.nameOf(index);
        const found = parameters === undefined || name === undefined ? undefined : { name, parameters };
        this.definitions.set(index, found);
        return found;
    }
    nameOf(index) {
        if (index < 0)
            return undefined;
        const start = this.source.scan.starts.at(index);
        const text = this.source.text(start, Math.min(start + 300, this.source.scan.ends.at(index)));
        return /^(?:async\s+)?(?:def|class)\s+(\w+)/.exec(text)?.[1];
    }
    /** The `def` lines around a line. */
    functionsAround(index) {
        const found = [];
        for (let at = this.surroundings.parent(index), depth = 0; at >= 0 && depth < 100; depth++) {
            if (this.surroundings.word(at) === "def")
                found.push(at);
            at = this.surroundings.parent(at);
        }
        return found;
    }
    makeLive(index) {
        for (const at of this.functionsAround(index)) {
            this.live.add(at);
            this.candidates.add(at);
        }
    }
    /** Whether a line is at the top, directly in a class, or in a function in which a port is spoken of. */
    isLive(index) {
        for (let at = this.surroundings.parent(index); at >= 0; at = this.surroundings.parent(at)) {
            if (this.surroundings.word(at) === "def")
                return this.live.has(at);
        }
        return true;
    }
    /** Notes the names on a line that may hold a port. */
    seed(index) {
        const definition = this.definition(index);
        if (definition !== undefined) {
            if ((0,port_words/* isPortName */.b9)(definition.name))
                this.want(definition.name, false);
            for (const [name, , value] of definition.parameters) {
                if ((0,port_words/* isPortName */.b9)(name) || (value !== 0 && ((0,port_words/* isPortValue */.nK)(value) || (0,port_words/* isPortNumber */.DI)(value))))
                    this.want(name, true);
            }
        }
        const { bound, called } = this.line(index);
        for (const { target, value } of bound) {
            const name = (0,port_words/* lastWord */.bx)(target);
            // Numbers are everywhere; one with a name that is no port's is of interest as a constant.
            const isOfInterest = value[0] === "n"
                ? (0,port_words/* isPortName */.b9)(name) || (0,port_words/* isPortNumber */.DI)(value) || (value[1] >= 10 && names_reader_constant.test(name))
                : (0,port_words/* isPortName */.b9)(name) || (0,port_words/* isPortValue */.nK)(value);
            if (!isOfInterest)
                continue;
            this.want(name, (0,port_words/* isPortName */.b9)(name) || !names_reader_constant.test(name));
            this.makeLive(index);
        }
        for (const { call } of called) {
            if (this.isOfInterest(call, index))
                this.wantCall(call);
            else if (sites.test((0,port_words/* lastWord */.bx)(call[1])))
                for (const part of argumentsIn(call))
                    this.wantAll(part);
            else
                continue;
            this.makeLive(index);
        }
    }
    /** Wants what the wanted names on a line are made of. */
    follow(index) {
        const definition = this.definition(index);
        if (definition !== undefined)
            this.followFunction(index, definition);
        for (const { target, value } of this.relevant(index)) {
            if (this.isCarrier(value))
                this.want((0,port_words/* lastWord */.bx)(target), true);
            if (!this.wanted.has((0,port_words/* lastWord */.bx)(target)))
                continue;
            this.makeLive(index);
            this.wantAll(value);
            const dot = target.lastIndexOf(".");
            if (dot > 0)
                this.wantAll(["name", target.slice(0, dot)]);
        }
        if (!this.isRead(index))
            return;
        const { called, global, nonlocal } = this.line(index);
        if ([...global, ...nonlocal].some((name) => this.wanted.has(name)))
            this.makeLive(index);
        for (const { call } of called) {
            if (!this.isOfInterest(call, index))
                continue;
            this.makeLive(index);
            this.wantCall(call);
        }
    }
    followFunction(index, { name: called, parameters }) {
        if (this.wanted.has(called) && ((0,port_words/* isPortName */.b9)(called) || !this.fed.has(called)) && !this.live.has(index)) {
            this.live.add(index);
            for (const value of readFunction(this.statements, this.surroundings, index, "", [])[2])
                this.wantAll(value);
        }
        if (!this.live.has(index))
            return;
        for (const [name, , value] of parameters) {
            if (!this.wanted.has(name))
                continue;
            this.feed(index, called);
            if (value !== 0)
                this.wantAll(value);
        }
    }
    /** Whether a line can matter: it is in a function of interest, or may give a value to an attribute. */
    isRead(index) {
        if (this.lines.has(index) || this.isLive(index))
            return true;
        const { starts, ends, words } = this.source.scan;
        if (words.at(index) === globalWord || words.at(index) === nonlocalWord)
            return true;
        const text = latinText(this.source).slice(starts.at(index), ends.at(index));
        return text.includes("=") && text.includes(".");
    }
    /** What a line gives to names that others may see: a local name matters only where its function does. */
    relevant(index) {
        if (!this.isRead(index))
            return [];
        const { bound } = this.line(index);
        return this.isLive(index) ? bound : bound.filter(({ target }) => target.includes("."));
    }
    isOfInterest(call, index) {
        if (handsConstant(call))
            return true;
        return (0,port_words/* isPortCall */.SB)(call) || this.fed.has((0,port_words/* lastWord */.bx)(call[1])) || (this.isLive(index) && this.carries(call));
    }
    /** What a call hands on, and on what it is called. */
    wantCall(call) {
        const dot = call[1].lastIndexOf(".");
        if (dot > 0)
            this.wantAll(["name", call[1].slice(0, dot)]);
        const isFed = this.fed.has((0,port_words/* lastWord */.bx)(call[1]));
        for (const part of argumentsIn(call)) {
            if (isFed || isConstant(part) || (0,port_words/* isPortArgument */.Rm)(part) || this.isCarrier(part))
                this.wantAll(part);
        }
    }
    isCarrier(value) {
        const names = new Set();
        (0,port_words/* namesIn */.wX)(value, names, true);
        for (const name of names)
            if (this.carriers.has(name))
                return true;
        return false;
    }
    /** Whether an argument of a call may hold a port. */
    carries(call) {
        return argumentsIn(call).some((part) => this.isCarrier(part));
    }
    /** Makes all calls of a function of the file of interest; those of a constructor are calls of its class. */
    feed(index, name) {
        const called = name === "__init__" ? this.nameOf(this.surroundings.parent(index)) : name;
        if (called === undefined || called.startsWith("__") || this.fed.has(called))
            return;
        this.fed.add(called);
        this.want(called, true);
    }
    emit(candidates) {
        const scopes = [];
        const scopeIndex = new Map();
        const scopeOf = (name) => {
            const known = scopeIndex.get(name);
            if (known !== undefined)
                return known;
            scopes.push(name);
            scopeIndex.set(name, scopes.length - 1);
            return scopes.length - 1;
        };
        const bindings = [];
        const calls = [];
        const functions = [];
        const walker = this.source.scopes();
        const at = candidates.map((index) => ({ index, scope: walker.at(index).scope }));
        const globals = new Map();
        const nonlocals = new Map();
        for (const { index, scope } of at) {
            if (!this.isRead(index))
                continue;
            const { global, nonlocal } = this.line(index);
            for (const name of global)
                put(globals, scope, name);
            for (const name of nonlocal)
                put(nonlocals, scope, name);
        }
        for (const { index, scope } of at) {
            const isRead = this.isRead(index);
            for (const { target, value, start, end } of this.relevant(index)) {
                if (!this.wanted.has((0,port_words/* lastWord */.bx)(target)))
                    continue;
                const extent = this.statements.extent(start, end);
                const kept = small(value);
                if (globals.get(scope)?.has(target) === true)
                    bindings.push([scopeOf("<module>"), target, kept, extent, ["G"]]);
                else if (nonlocals.get(scope)?.has(target) === true) {
                    for (let outer = outerOf(scope); outer !== undefined; outer = outerOf(outer))
                        bindings.push([scopeOf(outer), target, ["?", "an assignment by `nonlocal`"], extent, ["G"]]);
                }
                else
                    bindings.push([scopeOf(scope), target, kept, extent, this.surroundings.blocksOn(index)]);
            }
            for (const { call, start, end, from, to } of isRead ? this.line(index).called : []) {
                if (!this.isOfInterest(call, index))
                    continue;
                calls.push([
                    scopeOf(scope),
                    call[1],
                    call[2].map((value) => this.argument(value)),
                    call[3].map(([name, value]) => [name, this.argument(value)]),
                    this.statements.extent(from, to),
                    this.source.digest(start, end),
                    this.surroundings.blocksOn(index),
                ]);
            }
            const definition = this.definition(index);
            if (definition === undefined)
                continue;
            const { name, parameters } = definition;
            const isMember = this.wanted.has(name) && !this.fed.has(name);
            if (!isMember && !this.live.has(index))
                continue;
            const qualified = scope === "<module>" ? name : `${scope}.${name}`;
            if (this.live.has(index))
                scopeOf(qualified);
            const row = readFunction(this.statements, this.surroundings, index, qualified, parameters);
            functions.push([
                row[0],
                row[1].map(([parameter, kind, value, annotation]) => [
                    parameter,
                    kind,
                    value === 0 ? 0 : small(value),
                    annotation,
                ]),
                row[2].map(small),
                row[3].map(small),
                row[4],
            ]);
        }
        const imports = readImports(this.source);
        const isNothing = bindings.length === 0 && calls.length === 0 && functions.length === 0;
        if (isNothing &&
            !imports.some(([name, target]) => name === "*" || this.wanted.has(name) || target.split(".").some(port_words/* isPortName */.b9)))
            return undefined;
        const called = readCalled(this.source, calls);
        return { scopes, imports, classes: this.classes(), functions, bindings, calls, called };
    }
    /** An argument as it is kept: what holds no port only as far as it is short. */
    argument(value) {
        if (JSON.stringify(value).length < 60 ||
            isConstant(value) ||
            (0,port_words/* isPortArgument */.Rm)(value) ||
            this.isCarrier(value))
            return small(value);
        return ["?", "an argument that holds no port"];
    }
    classes() {
        const { scan, outline } = this.source;
        const walker = this.source.scopes();
        const found = [];
        for (let index = 0; index < scan.words.length && found.length < 500; index++) {
            if (scan.words.at(index) !== names_reader_classWord)
                continue;
            const header = outline.header(index);
            if (header === undefined)
                continue;
            const text = this.source.text(header.start, header.colon);
            const match = /^class\s+(\w+)\s*/.exec(text);
            const name = match?.[1];
            if (match === null || name === undefined)
                continue;
            const { scope } = walker.at(index);
            found.push([
                scope === "<module>" ? name : `${scope}.${name}`,
                dottedOf(text.slice(match[0].length)),
                this.decoratorsOf(index),
                this.source.line(header.start),
            ]);
        }
        return found;
    }
    decoratorsOf(index) {
        const { scan } = this.source;
        const found = [];
        for (let line = index - 1; line >= 0 && this.source.bytes[scan.starts.at(line)] === 0x40; line--) {
            const text = this.source.text(scan.starts.at(line) + 1, scan.ends.at(line));
            found.push(/^\s*([\w.]+)/.exec(text)?.[1] ?? "?");
        }
        return found;
    }
}
/** Whether a function that is known by its name is handed a constant, or an object that is made for it. */
function handsConstant(call) {
    return !call[1].includes(".") && !/Error$|Exception$/.test(call[1]) && argumentsIn(call).some(isConstant);
}
function isConstant(value) {
    switch (value[0]) {
        case "name":
            return names_reader_constant.test((0,port_words/* lastWord */.bx)(value[1]));
        case "get":
        case "int":
            return isConstant(value[1]);
        case "op":
            return isConstant(value[2]) || isConstant(value[3]);
        case "or":
        case "if":
            return isConstant(value[1]) || isConstant(value[2]);
        case "call":
            return (0,port_words/* isClass */.D4)(value[1]);
        default:
            return false;
    }
}
function argumentsIn([, , positional, keywords]) {
    return [...positional, ...keywords.map(([, value]) => value)];
}
function small(value) {
    return JSON.stringify(value).length > longestRow ? ["?", "an expression too large to follow"] : value;
}
function put(map, key, value) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, new Set([value]));
    else
        known.add(value);
}
/** The scope around a scope; `undefined` for the module's. */
function outerOf(scope) {
    const dot = scope.lastIndexOf(".");
    return dot < 0 ? undefined : scope.slice(0, dot);
}

// EXTERNAL MODULE: ./build/packages/parser/src/quick-statement.js + 7 modules
var quick_statement = __webpack_require__(777);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/read-expression.js + 3 modules
var read_expression = __webpack_require__(7405);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/statements.js




/** Thrown where a statement needs the grammar and it is not loaded; whoever asks loads it and asks again. */
class GrammarNeeded extends Error {
}
/** No statement that a person wrote is longer; parsing one could take long. */
const maxBytes = 50_000;
/** Trees of pieces of a file. */
class Statements {
    source;
    parse;
    constructor(source, parse) {
        this.source = source;
        this.parse = parse;
    }
    /**
     * The tree of a simple statement; `undefined` for one that is too long.
     * @throws {GrammarNeeded}
     */
    tree(start, end) {
        if (end - start > maxBytes || end <= start)
            return undefined;
        const quick = (0,quick_statement/* quickStatement */.N)(this.source.bytes, start, end);
        if (quick !== undefined)
            return { node: quick, start: 0 };
        if (this.parse === undefined)
            throw new GrammarNeeded();
        const whole = this.source.text(start, end);
        const text = whole.trimStart();
        const [node, more] = (0,dotted_name/* partsOf */.CI)(this.parse(text));
        // What is no statement alone (a default that goes on behind a line's end) falls into several.
        if (node === undefined || more !== undefined)
            return undefined;
        return { node, start: start + external_node_buffer_.Buffer.byteLength(whole.slice(0, whole.length - text.length)), text };
    }
    /**
     * The tree of the header of an `if`, `while`, `for` or `with`.
     * @throws {GrammarNeeded}
     */
    header(header) {
        const { word, start, colon } = header;
        if (colon - start > maxBytes)
            return undefined;
        const quick = (0,quick_statement/* quickHeader */.J)(this.source.bytes, header);
        if (quick !== undefined)
            return { node: quick, start: 0 };
        if (this.parse === undefined)
            throw new GrammarNeeded();
        const from = word === "elif" ? start + 2 : start;
        const text = `${this.source.text(from, colon)}: pass`;
        const node = this.parse(text).namedChildren.find((child) => child.type !== "comment");
        return node === undefined ? undefined : { node, start: from, text };
    }
    /** A call under a name that is known already. */
    call(tree, node, name) {
        const read = this.read(tree, node);
        if (read[0] === "call")
            return [read[0], name, read[2], read[3], read[4]];
        if (!name.startsWith("super()."))
            return undefined;
        const positional = [];
        const keywords = [];
        for (const argument of (0,dotted_name/* argumentsOf */.aX)(node) ?? []) {
            const keyword = argument.childForFieldName("name");
            const value = argument.childForFieldName("value");
            if (argument.type === "keyword_argument" && keyword !== null && value !== null)
                keywords.push([keyword.text, this.read(tree, value)]);
            else if (argument.type === "dictionary_splat")
                keywords.push(["**", ["?", "`**`"]]);
            else
                positional.push(argument.type === "list_splat" ? ["?", "*"] : this.read(tree, argument));
        }
        return ["call", name, positional, keywords, this.source.line(this.offsets(tree, node)[0])];
    }
    /** What an expression between two offsets says. */
    expression(start, end) {
        const tree = this.tree(start, end);
        if (tree === undefined)
            return ["?", "an expression too large to follow"];
        return this.valueOf(tree);
    }
    /** The expression that a statement consists of. */
    valueOf(tree) {
        const { node } = tree;
        if (node.type !== "expression_statement")
            return ["?", "an expression"];
        const parts = (0,dotted_name/* partsOf */.CI)(node);
        const [only] = parts;
        if (only === undefined)
            return ["?", "an expression"];
        if (parts.length === 1 && !node.text.trimEnd().endsWith(","))
            return only.type === "assignment" || only.type === "augmented_assignment"
                ? ["?", "an assignment"]
                : this.read(tree, only);
        return ["list", parts.map((part) => this.read(tree, part))];
    }
    /** What a node of a tree says. */
    read(tree, node) {
        return (0,read_expression/* readExpression */.Jn)(node, (inner) => this.source.line(this.offsets(tree, inner)[0]));
    }
    /** The byte offsets of a node. */
    offsets({ start, text, node: root }, node) {
        if (text === undefined) {
            return "start" in node &&
                "end" in node &&
                typeof node.start === "number" &&
                typeof node.end === "number"
                ? [node.start, node.end]
                : [start, start + root.text.length];
        }
        if ("startIndex" in node &&
            "endIndex" in node &&
            typeof node.startIndex === "number" &&
            typeof node.endIndex === "number") {
            const from = start + external_node_buffer_.Buffer.byteLength(text.slice(0, node.startIndex));
            return [from, from + external_node_buffer_.Buffer.byteLength(text.slice(node.startIndex, node.endIndex))];
        }
        return [start, start + external_node_buffer_.Buffer.byteLength(text)];
    }
    /** The place between two offsets, as a row. */
    extent(start, end) {
        const { line, column, endLine, endColumn } = this.source.place(start, end);
        return [line, column, endLine, endColumn];
    }
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/collect-names.js




/**
 * What a Python file says about the names through which ports may go; `undefined` where it says nothing. A function of the
 * file's bytes alone; never throws for anything in them.
 */
function collectNames(file) {
    const source = (0,src_source/* readPython */.Z)(file);
    const seeds = seedLines(source);
    if (seeds.length === 0)
        return undefined;
    try {
        return namesOf(source, seeds, (0,runtime/* loadedGrammar */.T)());
    }
    catch (error) {
        if (!(error instanceof GrammarNeeded))
            throw error;
        return (0,runtime/* loadGrammar */.o)().then((parse) => namesOf(source, seeds, parse));
    }
}
function namesOf(source, seeds, parse) {
    return new NamesReader(source, new Statements(source, parse)).read(seeds);
}


/***/ }),

/***/ 9262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ isClass),
/* harmony export */   DI: () => (/* binding */ isPortNumber),
/* harmony export */   Rm: () => (/* binding */ isPortArgument),
/* harmony export */   SB: () => (/* binding */ isPortCall),
/* harmony export */   b9: () => (/* binding */ isPortName),
/* harmony export */   bx: () => (/* binding */ lastWord),
/* harmony export */   nK: () => (/* binding */ isPortValue),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/** Whether a name is likely to hold a port, a host or what is made of them. */
function isPortName(name) {
    if (portPart.test(name))
        return true;
    return /port/i.test(name) && /port/i.test(name.replaceAll(notPorts, ""));
}
const portPart = /addr|endpoint|iface|hostname|^(?:bind|listen)(?:_|$)|(?:^|_)hosts?(?:_|$)/i;
const notPorts = /(?:im|sup|re|ex|trans|pass|air|view|rap)port/gi;
/** Whether a value may be a port or an endpoint, or comes from where those are configured; numbers alone do not tell. */
function isPortValue(value, depth = 0) {
    if (depth > 8)
        return false;
    const inside = (part) => isPortValue(part, depth + 1);
    switch (value[0]) {
        case "s":
            return value[1].length < 300 && endpoint.test(value[1]);
        case "name":
            return value[1].split(".").some(isPortName);
        case "cat":
        case "list":
            return value[1].some((part) => inside(part) || isPortNumber(part));
        case "map":
            return value[1].some(([key, part]) => isPortName(key) || inside(part) || isPortNumber(part));
        case "int":
            return inside(value[1]);
        case "op":
            return inside(value[2]) || inside(value[3]);
        case "or":
        case "if":
        case "range":
            return inside(value[1]) || inside(value[2]);
        case "each":
            return inside(value[1]);
        case "get":
            return (typeof value[2] === "string" && isPortName(value[2])) || inside(value[1]);
        case "call":
            return (/parse_(?:known_)?args$/.test(value[1]) ||
                isPortName(lastWord(value[1])) ||
                isConfigured(value) ||
                (isClass(value[1]) && isPortCall(value)));
        default:
            return false;
    }
}
const endpoint = /:\/\/[^/]*:|^[\w.*[\]-]*:\d{2,5}$|^\d+\.\d+\.\d+\.\d+$|^localhost|^::1?$/;
/** Whether a call looks a port up by its name: in the environment, a configuration, a dictionary. */
function isConfigured([, callee, positional]) {
    const [first] = positional;
    return first?.[0] === "s" && isPortName(first[1]) && !isClass(callee);
}
/** Whether the last word of a callee is written as a class is. */
function isClass(callee) {
    return /^_*[A-Z]/.test(lastWord(callee));
}
/** Whether a call may hand a port on. */
function isPortCall([, , positional, keywords]) {
    return (positional.some(isPortArgument) || keywords.some(([key, part]) => isPortName(key) || isPortArgument(part)));
}
/** Whether an argument may be a port: by its words, or as a number. */
function isPortArgument(part) {
    if (part[0] === "s" && isPortName(part[1].replace(/^-+/, "")) && part[1].length < 40)
        return true;
    return isPortNumber(part) || isPortValue(part);
}
/** Whether a number may be a port: sizes and round numbers are everywhere. */
function isPortNumber(part) {
    return part[0] === "n" && part[1] >= 1024 && part[1] <= 65_535 && part[1] % 256 !== 0 && part[1] !== 10_000;
}
/** What stands behind the last dot. */
function lastWord(dotted) {
    return dotted.slice(dotted.lastIndexOf(".") + 1);
}
/**
 * The words of all names in an expression: what has to be known to know its value.
 * @param flow only the names whose value goes into that of the expression.
 */
function namesIn(value, found, flow = false, depth = 0) {
    if (depth > 30)
        return;
    const inside = (part) => namesIn(part, found, flow, depth + 1);
    switch (value[0]) {
        case "name":
            addWords(value[1], found);
            return;
        case "cat":
        case "list":
            value[1].forEach(inside);
            return;
        case "map":
            for (const [, part] of value[1])
                inside(part);
            return;
        case "int":
        case "get":
        case "each":
            inside(value[1]);
            return;
        case "op":
            inside(value[2]);
            inside(value[3]);
            return;
        case "or":
        case "if":
        case "range":
            inside(value[1]);
            inside(value[2]);
            return;
        case "call":
            if (flow && !isClass(value[1]))
                return;
            if (!flow)
                addWords(value[1], found);
            value[2].forEach(inside);
            for (const [, part] of value[3])
                inside(part);
            return;
        default:
    }
}
function addWords(dotted, found) {
    for (const part of dotted.split(".")) {
        const word = part.endsWith("()") ? part.slice(0, -2) : part;
        if (word.length > 0 && !tooCommon.has(word))
            found.add(word);
    }
}
/** Names that stand for no value of the file. */
const tooCommon = new Set("self cls super os environ get getenv int str len format sys argv print logging socket zmq typer click argparse".split(" "));


/***/ })

};
