export const id = 556;
export const ids = [556];
export const modules = {

/***/ 3556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectNames: () => (/* binding */ collectNames)
});

// EXTERNAL MODULE: ./build/packages/parser/src/source.js + 19 modules
var src_source = __webpack_require__(3614);
// EXTERNAL MODULE: ./build/packages/parser/src/runtime.js + 1 modules
var runtime = __webpack_require__(1736);
// EXTERNAL MODULE: ./build/packages/parser/src/keywords.js
var keywords = __webpack_require__(9323);
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

// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/is-of-python.js
var is_of_python = __webpack_require__(1114);
// EXTERNAL MODULE: ./build/packages/parser/src/tokens.js
var tokens = __webpack_require__(6545);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/dotted-name.js
var dotted_name = __webpack_require__(9257);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/bind-targets.js

/** Tells what an assignment to a target binds, where that may be several names with parts of the value. */
function bindTargets(target, value, bind) {
    switch (target.type) {
        case "identifier":
        case "attribute": {
            const name = (0,dotted_name/* dottedName */._P)(target);
            const attribute = target.childForFieldName("attribute")?.text;
            bind(name ?? `?.${attribute ?? "?"}`, value);
            return;
        }
        case "subscript": {
            const name = (0,dotted_name/* dottedName */._P)(target.childForFieldName("value"));
            if (name !== undefined)
                bind(name, ["?", "an assignment to an item"]);
            return;
        }
        case "pattern_list":
        case "tuple_pattern":
        case "list_pattern": {
            const parts = (0,dotted_name/* partsOf */.CI)(target);
            const splat = parts.some((part) => part.type === "list_splat_pattern" || part.type === "list_splat");
            parts.slice(0, 50).forEach((part, position) => {
                const item = () => {
                    if (splat)
                        return ["?", "a part of a list"];
                    const whole = typeof value === "function" ? value() : value;
                    if (whole[0] !== "list")
                        return ["get", whole, position];
                    return (whole[1].length === parts.length && whole[1][position]) || ["?", "a part of a list"];
                };
                bindTargets(part, item, bind);
            });
            return;
        }
        case "list_splat_pattern":
        case "list_splat":
        case "parenthesized_expression": {
            const inner = target.namedChild(0);
            if (inner !== null)
                bindTargets(inner, ["?", "a part of a list"], bind);
            return;
        }
        default:
    }
}
/** The targets of an assignment and its value: `a = b = value` has two, and the value is the last one. */
function chainOf(assignment) {
    const targets = [];
    let value = assignment;
    while (value?.type === "assignment" && targets.length < 20) {
        const left = value.childForFieldName("left");
        if (left !== null)
            targets.push(left);
        value = value.childForFieldName("right");
    }
    return { targets, value };
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/port-words.js
var port_words = __webpack_require__(9262);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/callee-name.js


/** The name under which a call is kept; `undefined` for one that hands nothing on to a function of a repository. */
function calleeName(callee) {
    const name = (0,dotted_name/* dottedName */._P)(callee) ?? superName(callee) ?? unnamed(callee);
    return name === undefined || name === "" || ignored.has((0,port_words/* lastWord */.bx)(name)) || logs.test(name)
        ? undefined
        : name;
}
/** `super(Base, self).__init__` as `super().__init__`. */
function superName(callee) {
    const object = callee.childForFieldName("object");
    const attribute = callee.childForFieldName("attribute");
    if (object?.type !== "call" || attribute === null)
        return undefined;
    return object.childForFieldName("function")?.text === "super" ? `super().${attribute.text}` : undefined;
}
/** A method of what is no name, `?.bind`. */
function unnamed(callee) {
    const attribute = callee.childForFieldName("attribute");
    return callee.type === "attribute" && attribute !== null ? `?.${attribute.text}` : undefined;
}
const logs = /(?:^|\.)_?log(?:ger|ging)?\./i;
/** Callees that hand nothing on to a parameter of the repository. */
const ignored = new Set("print format str int range len isinstance issubclass getattr setattr hasattr repr join split replace strip startswith endswith assertEqual assertTrue assertIn raises match search compile bytes bool float list tuple set dict sorted min max sum abs enumerate zip map filter any all open next iter type super ValueError RuntimeError TypeError Exception OSError".split(" "));

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/line-facts.js
/** Something bound whose value is read when it is asked for. */
class LazyBound {
    target;
    start;
    end;
    given;
    constructor(target, given, start, end) {
        this.target = target;
        this.given = given;
        this.start = start;
        this.end = end;
    }
    get value() {
        const value = typeof this.given === "function" ? this.given() : this.given;
        this.given = value;
        return value;
    }
}
/** A call that is read when it is asked for. */
class LazyCalled {
    callee;
    start;
    end;
    from;
    to;
    read;
    known;
    constructor(callee, read, bounds) {
        this.callee = callee;
        this.read = read;
        [this.start, this.end, this.from, this.to] = bounds;
    }
    get call() {
        this.known ??= this.read();
        return this.known;
    }
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/names-fact.js
var names_fact = __webpack_require__(212);
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
    assign(target, value, start, end) {
        bindTargets(target, value, (name, part) => this.bind(name, part, start, end));
    }
    /** Most of what a line binds is not what it was read for: values are read when they are asked for. */
    bind(target, value, start, end) {
        // In broken code a target may be missing.
        if (target !== "")
            this.facts.bound.push(new LazyBound(target, value, start, end));
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
        const read = () => this.statements.valueOf(value);
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
            this.assign(left, () => ["each", this.statements.read(tree, right)], start, end);
    }
    managers(tree, start, end) {
        const stack = [tree.node];
        for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
            if (node.type === "block")
                continue;
            if (node.type === "as_pattern_target") {
                const target = node.namedChild(0);
                if (target !== null)
                    this.assign(target, ["?", "a context manager"], start, end);
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
                    this.assign(left, ["?", names_fact/* augmented */.p], start, end);
            }
            else if (child.type === "assignment")
                this.assignment(tree, child, start, end);
        }
    }
    assignment(tree, node, start, end) {
        const { targets, value } = chainOf(node);
        if (value === null)
            return;
        let known;
        const read = () => {
            known ??= this.statements.read(tree, value);
            return known;
        };
        for (const target of targets)
            this.assign(target, read, start, end);
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
                        this.bind(name.text, () => this.statements.read(tree, value), start, end);
                    break;
                }
                case "for_in_clause": {
                    const left = node.childForFieldName("left");
                    const right = node.childForFieldName("right");
                    if (left !== null && right !== null)
                        this.assign(left, () => ["each", this.statements.read(tree, right)], start, end);
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
        const name = calleeName(callee);
        if (name === undefined)
            return;
        const dot = name.lastIndexOf(".");
        if (dot > 0 && changers.has(name.slice(dot + 1)))
            this.bind(name.slice(0, dot), ["?", `a call of \`${name.slice(dot + 1)}\``], start, end);
        const [from, to] = this.statements.offsets(tree, node);
        const read = () => this.statements.call(tree, node, name);
        this.facts.called.push(new LazyCalled(name, read, [start, end, from, to]));
    }
}
const at = 0x40;
const colonByte = 0x3a;
const equalsByte = 0x3d;

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
function readFunction(statements, surroundings, index, name, parameters, withReturns) {
    const { source } = statements;
    const start = source.scan.starts.at(index);
    const header = source.outline.header(index);
    return [
        name,
        parameters,
        withReturns ? readReturns(statements, surroundings, index) : [["?", "a result"]],
        readDecorators(statements, index),
        statements.extent(start, header?.colon ?? source.scan.ends.at(index)),
    ];
}
const mostReturns = 6;
/** The values of the `return`s of the function whose `def` is logical line `index`. */
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

// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/read-imports.js
var read_imports = __webpack_require__(6818);
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
                return this.isForTypes(header) ? "N" : `${line(header)}:0`;
            case "try":
                return `T${line(header)}:0`;
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
    /** `if TYPE_CHECKING:` */
    isForTypes(header) {
        const { starts, ends } = this.source.scan;
        const end = Math.min(ends.at(header), starts.at(header) + 80);
        return /^if\s*\(?\s*(?:\w+\.)?TYPE_CHECKING\b(?!\s*(?:or|\)\s*or)\b)/.test(this.source.text(starts.at(header), end));
    }
    continued(header, line) {
        let position = 0;
        for (let at = header; at >= 0; at = this.before[at] ?? -1) {
            const word = this.word(at);
            if (word === "for" || word === "while")
                return `L${line(at)}`;
            if (word === "if")
                return `${line(at)}:${position}`;
            if (word === "try")
                return `T${line(at)}:${position}`;
            if (word === "elif" || word === "else" || word === "except" || word === "finally")
                position++;
            else
                return "";
        }
        return "";
    }
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/file-lines.js







const file_lines_classWord = (0,keywords/* codeOf */.$N)("class");
const headWords = new Set([file_lines_classWord, (0,keywords/* codeOf */.$N)("def"), (0,keywords/* codeOf */.$N)("async")]);
const globalWord = (0,keywords/* codeOf */.$N)("global");
const nonlocalWord = (0,keywords/* codeOf */.$N)("nonlocal");
const none = [];
/** The scope outside of all functions and classes. */
const MODULE = -1;
/** What a file's logical lines say, each read when it is first asked for. A scope is the line of its `def` or `class`. */
class FileLines {
    source;
    statements;
    surroundings;
    text;
    lines = new Map();
    heads = new Map();
    namesCache = new Map();
    outsides = new Map();
    regionsCache;
    lastRegionLine = -1;
    declaredCache;
    ends = new Map();
    headsCache;
    aloneCache;
    importsCache;
    importRowsCache;
    constructor(statements, text) {
        this.source = statements.source;
        this.statements = statements;
        this.text = text;
        this.surroundings = new Surroundings(statements.source);
    }
    /** What a line binds and calls. */
    read(line) {
        const known = this.lines.get(line);
        if (known !== undefined)
            return known;
        const read = readLine(this.statements, line);
        this.lines.set(line, read);
        return read;
    }
    /** The scope that a line stands in; a header's is the one around it. */
    scope(line) {
        for (let at = this.surroundings.parent(line); at >= 0; at = this.surroundings.parent(at)) {
            const word = this.surroundings.word(at);
            if (word === "def" || word === "class")
                return at;
        }
        return MODULE;
    }
    /** The scope that what a line binds belongs to: of a body on the line of its `def`, the function. */
    scopeOfBody(line) {
        return this.isHead(line) ? line : this.scope(line);
    }
    isClass(scope) {
        return scope >= 0 && this.surroundings.word(scope) === "class";
    }
    /** Whether a line is that of a class, told by its first word. */
    isClassLine(line) {
        return this.source.scan.words.at(line) === file_lines_classWord;
    }
    /** Whether the line is that of a `def` or `class`. */
    isHead(line) {
        const word = this.surroundings.word(line);
        return word === "def" || word === "class";
    }
    /** The class around a scope, itself counted; `undefined` where there is none. */
    classAround(scope) {
        for (let at = scope; at >= 0; at = this.scope(at))
            if (this.isClass(at))
                return at;
        return undefined;
    }
    /** The name behind `def` or `class`. */
    nameOf(head) {
        const known = this.namesCache.get(head);
        if (known !== undefined)
            return known;
        const start = this.source.scan.starts.at(head);
        const text = this.source.text(start, Math.min(start + 200, this.source.scan.ends.at(head)));
        const name = /^(?:async\s+)?(?:def|class)\s+([^\s(:[]+)/.exec(text)?.[1] ?? "?";
        this.namesCache.set(head, name);
        return name;
    }
    /** Where a name stands in a scope: in the lines of a function with its header, of the module and classes outside of functions. */
    occurrences(name, scope) {
        const { starts } = this.source.scan;
        if (scope >= 0)
            return this.text.occurrencesIn(name, starts.at(scope), this.endOf(scope));
        return this.outside(name);
    }
    /** Where a name stands outside of all functions, their headers counted. */
    outside(name) {
        const known = this.outsides.get(name);
        if (known !== undefined)
            return known;
        const found = [];
        const { regions } = this;
        for (let at = 0; at < regions.length; at += 2) {
            for (const one of this.text.occurrencesIn(name, regions[at] ?? 0, regions[at + 1] ?? 0))
                found.push(one);
        }
        this.outsides.set(name, found);
        return found;
    }
    /** The offsets of the stretches of lines outside of functions: from, to, from, to … */
    get regions() {
        if (this.regionsCache !== undefined)
            return this.regionsCache;
        const { starts, ends, indents, words } = this.source.scan;
        const found = [];
        let inside = Number.POSITIVE_INFINITY;
        for (let line = 0; line < starts.length; line++) {
            if (indents.at(line) > inside)
                continue;
            const word = words.at(line);
            inside =
                headWords.has(word) && word !== file_lines_classWord && this.isHead(line)
                    ? indents.at(line)
                    : Number.POSITIVE_INFINITY;
            const last = found.length - 1;
            // Lines that follow on each other are one stretch; what is between them is no name of a statement.
            if (last > 0 && this.lastRegionLine === line - 1)
                found[last] = ends.at(line);
            else
                found.push(starts.at(line), ends.at(line));
            this.lastRegionLine = line;
        }
        this.regionsCache = found;
        return found;
    }
    /** The scopes of the functions that declare a name by `global` or `nonlocal`. */
    declared(word, name) {
        if (this.declaredCache === undefined) {
            this.declaredCache = new Map();
            const { words } = this.source.scan;
            for (let line = 0; line < words.length; line++) {
                const code = words.at(line);
                if (code !== globalWord && code !== nonlocalWord)
                    continue;
                const facts = this.read(line);
                for (const own of facts.global)
                    put(this.declaredCache, `global ${own}`, this.scopeOfBody(line));
                for (const own of facts.nonlocal)
                    put(this.declaredCache, `nonlocal ${own}`, this.scopeOfBody(line));
            }
        }
        return this.declaredCache.get(`${word} ${name}`) ?? none;
    }
    /** The offset behind the last line of a function or class. */
    endOf(scope) {
        const known = this.ends.get(scope);
        if (known !== undefined)
            return known;
        const { ends } = this.source.scan;
        const end = ends.at(this.source.outline.blockEnd(scope) - 1);
        this.ends.set(scope, end);
        return end;
    }
    /** The lines of the functions and classes of a name. */
    headsOf(name) {
        if (this.headsCache === undefined) {
            this.headsCache = new Map();
            const { words } = this.source.scan;
            for (let line = 0; line < words.length; line++) {
                if (!headWords.has(words.at(line)) || !this.isHead(line))
                    continue;
                const own = this.nameOf(line);
                const known = this.headsCache.get(own);
                if (known === undefined)
                    this.headsCache.set(own, [line]);
                else
                    known.push(line);
            }
        }
        return this.headsCache.get(name) ?? none;
    }
    /** A scope's dotted name. */
    qualified(scope) {
        if (scope < 0)
            return "<module>";
        const names = [];
        for (let at = scope; at >= 0 && names.length < 100; at = this.scope(at))
            names.push(this.nameOf(at));
        return names.reverse().join(".");
    }
    /** The parameters of a function, none of a class. */
    parameters(head) {
        const known = this.heads.get(head);
        if (known !== undefined)
            return known;
        const found = (head < 0 ? undefined : readParameters(this.statements, head)) ?? [];
        this.heads.set(head, found);
        return found;
    }
    /** What the file imports, as rows. */
    get importRows() {
        this.importRowsCache ??= (0,read_imports/* readImports */.v)(this.source);
        return this.importRowsCache;
    }
    /** What a name is imported as; of several, the last. */
    get imports() {
        this.importsCache ??= new Map(this.importRows);
        return this.importsCache;
    }
    /** Whether the file imports nothing that may be of its repository. */
    get isAlone() {
        this.aloneCache ??= this.importRows.every(([, target]) => (0,is_of_python/* isOfPython */.a)(target));
        return this.aloneCache;
    }
    /** The names of a class's bases as written, dotted. */
    basesOf(head) {
        const header = this.source.outline.header(head);
        if (header === undefined)
            return [];
        return dottedOf(this.source.text(header.start, header.colon));
    }
    /** The dotted names of the decorators above a `class`, `?` for other expressions. */
    decoratorsOf(head) {
        const { scan, bytes } = this.source;
        const found = [];
        for (let line = head - 1; line >= 0 && bytes[scan.starts.at(line)] === 0x40; line--) {
            const text = this.source.text(scan.starts.at(line) + 1, scan.ends.at(line));
            found.push(/^\s*([\w.]+)/.exec(text)?.[1] ?? "?");
        }
        return found;
    }
}
function put(map, key, value) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [value]);
    else
        known.push(value);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/file-text.js


const quote = 0x27;
const doubleQuote = 0x22;
const dot = 0x2e;
/** No person wrote a line that is longer before its target ends, and looking at it again and again could take long. */
const farthest = 2000;
/** A file's text by logical lines: where names stand in it, found without reading what they mean. */
class FileText {
    /** The file's bytes as a text of as many characters, so that patterns find offsets. */
    text;
    source;
    found = new Map();
    constructor(source) {
        this.source = source;
        const { bytes } = source;
        this.text = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    }
    /** The logical line that an offset is in; -1 in comments, and in texts that stand alone: nothing there has a value. */
    lineAt(offset) {
        const { starts, ends } = this.source.scan;
        let low = 0;
        let high = starts.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (ends.at(middle) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        if (low >= starts.length || starts.at(low) > offset)
            return -1;
        const first = this.text.charCodeAt(starts.at(low));
        return first === quote || first === doubleQuote ? -1 : low;
    }
    /** Where the name stands as a word, in order; one pass over the text for each name. */
    occurrences(name) {
        const known = this.found.get(name);
        if (known !== undefined)
            return known;
        const { text } = this;
        const found = this.search(name, text, 0);
        this.found.set(name, found);
        return found;
    }
    /** Where the name stands between two offsets. */
    occurrencesIn(name, from, to) {
        return this.search(name, this.text.slice(from, to), from);
    }
    search(name, text, from) {
        const word = isAscii(name) ? name : external_node_buffer_.Buffer.from(name).toString("latin1");
        const { length } = word;
        const found = [];
        // An empty word is everywhere.
        if (length === 0)
            return found;
        for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + length)) {
            // `.name` may stand behind a word.
            if (isWord(text.charCodeAt(at + length)) ||
                (isWord(text.charCodeAt(at - 1)) && text.charCodeAt(at) !== dot))
                continue;
            const line = this.lineAt(from + at);
            if (line >= 0)
                found.push({ line, at: from + at, end: from + at + length });
        }
        return found;
    }
    /** Whether the word at an offset is an attribute: behind a dot. */
    isAttribute(at) {
        return this.text.charCodeAt(at - 1) === dot;
    }
    /** Whether the attribute at an offset is one of `self` or `cls` itself. */
    isOfSelf(at) {
        return /(?:^|[^\w.])(?:self|cls)\.$/.test(this.text.slice(Math.max(0, at - 6), at));
    }
    /** What opens the innermost bracket around an offset of a line: the offset of a call's `(`; `undefined` outside of calls. */
    callAround(at, line) {
        const { text } = this;
        const start = Math.max(this.source.scan.starts.at(line), at - farthest);
        let depth = 0;
        for (let before = at - 1; before >= start; before--) {
            const byte = text.charCodeAt(before);
            if (byte === 0x29 || byte === 0x5d || byte === 0x7d)
                depth++;
            else if (byte === 0x28 || byte === 0x5b || byte === 0x7b) {
                if (depth > 0)
                    depth--;
                else if (byte === 0x28 && isWord(text.charCodeAt(before - 1)))
                    return before;
            }
        }
        return undefined;
    }
    /** The dotted name before a `(`, as far as it can be seen; the first part is empty behind a bracket or a text. */
    calleeBefore(paren) {
        const { text } = this;
        let start = paren;
        while (start > 0 && (isWord(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === dot))
            start--;
        return text.slice(start, paren);
    }
    /** Whether the name at `text[at, end)` may get a value on its line: a look that costs little and misses none. */
    mayBind(line, at, end) {
        const { starts, ends, words } = this.source.scan;
        if (binders.has(words.at(line)))
            return true;
        const { text } = this;
        const rest = text.slice(end, Math.min(ends.at(line), end + farthest));
        const before = text.slice(Math.max(starts.at(line), at - farthest), at);
        if (/\bfor\b|\blambda\b/.test(before))
            return true;
        if (/^\s*:/.test(rest) || changing.test(rest))
            return true;
        // A target stands in no call, and something is assigned behind it.
        return assigns.test(rest) && !/[\w\])]\(/.test(before.replace(/^\w+ \(/, ""));
    }
}
function isAscii(name) {
    for (let at = 0; at < name.length; at++)
        if (name.charCodeAt(at) > 0x7f)
            return false;
    return true;
}
/** Whether a byte can be part of a name. */
function isWord(byte) {
    const lower = byte | 0x20;
    return (lower >= 0x61 && lower <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x5f || byte >= 0x80;
}
const binders = new Set(["for", "async", "with", "except", "def", "class", "global", "nonlocal", "del", "case"].map(keywords/* codeOf */.$N));
const assigns = /(?:^|[^=!<>])=(?!=)|\/\/=|>>=|<<=/;
const changing = /^[\w.\s]*\.(?:append|extend|insert|pop|remove|clear|update|setdefault|popitem|add|discard|sort|reverse)\s*\(/;

// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/looked-at.js + 10 modules
var looked_at = __webpack_require__(9811);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/names-flags.js

/** How often a default may be another flag's. */
const mostRounds = 4;
/** Keeps the calls that add flags of which something was asked, and those of ports. */
function wantFlags(lines, slice) {
    for (let round = 0, before = -1; round < mostRounds && before !== slice.wantedCalls.size; round++) {
        before = slice.wantedCalls.size;
        for (const adder of ["add_argument", "set_defaults"]) {
            for (const { line, end } of lines.text.occurrences(adder)) {
                const text = lines.text.text.slice(end, Math.min(lines.source.scan.ends.at(line), end + 1000));
                if (!namesIn(text).some((name) => slice.asked.has(name) || (0,port_words/* isPortName */.b9)(name)))
                    continue;
                for (const called of lines.read(line).called)
                    if ((0,port_words/* lastWord */.bx)(called.callee) === adder)
                        slice.calls.call({ called, line });
            }
        }
        slice.run();
    }
}
/** The names that the arguments may be of: those of flags, `dest`, keywords. */
function namesIn(text) {
    return [...text.matchAll(/["'](?:--?)?([A-Za-z][\w-]*)["']|(\w+)\s*=/g)].map(([, flag, keyword]) => (flag ?? keyword ?? "").replaceAll("-", "_"));
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/may-hand.js


/** Whether what is called calls what it is given. */
function isHandingOn(callee) {
    return handingOn.test((0,port_words/* lastWord */.bx)(callee));
}
const handingOn = /^(?:Thread|Process|Timer|partial|submit|run_in_executor|to_thread|apply_async|start_new_thread|spawn)$/;
/** Whether a function of the repository may be what is called: no builtin, no module of Python's that nobody replaces. */
function mayHand(callee, lines) {
    if (isHandingOn(callee))
        return true;
    if (isBuiltin(callee))
        return false;
    const dot = callee.indexOf(".");
    const target = lines.imports.get(dot < 0 ? callee : callee.slice(0, dot));
    return target === undefined || !(0,is_of_python/* isOfPython */.a)(target);
}
/** Whether a call is certainly none of a function of the repository, by its name alone. */
function isBuiltin(callee) {
    const word = (0,port_words/* lastWord */.bx)(callee);
    if (builtins.has(word) || /^assert[A-Z_]|(?:Error|Exception|Warning)$/.test(word) || may_hand_logs.test(callee))
        return true;
    return callee.includes(".") ? methods.has(word) : common.has(word);
}
/** Whether a dotted name may be of another file of the repository: by an import of it, or by a star. */
function isElsewhere(name, lines) {
    const dot = name.indexOf(".");
    const target = lines.imports.get(dot < 0 ? name : name.slice(0, dot));
    if (target !== undefined)
        return !(0,is_of_python/* isOfPython */.a)(target);
    return dot < 0 && lines.imports.has("*") && lines.headsOf(name).length === 0;
}
const may_hand_logs = /(?:^|\.)_?log(?:ger|ging)?\./i;
/** Functions that hand nothing on to a parameter of the repository. */
const builtins = new Set("print format str int range len isinstance issubclass getattr setattr hasattr repr join split rsplit replace strip lstrip rstrip startswith endswith bytes bool float list tuple set dict frozenset sorted min max sum abs enumerate zip map filter any all open next iter type super append extend insert items keys values lower upper encode decode hex chr ord pow round hash id vars dir property staticmethod classmethod bytearray memoryview slice divmod object partition rpartition ljust rjust zfill splitlines".split(" "));
const common = new Set("if elif while for in not and or return assert lambda yield await with except raise del is from import as else print".split(" "));
/** Methods of texts, lists, files, patterns, locks. */
const methods = new Set("get pop update setdefault remove clear index count find rfind sort reverse copy add discard write writelines read readline readlines close flush seek tell match search sub group groups fullmatch findall finditer acquire release debug info warning warn error exception critical log title capitalize translate isdigit total_seconds addCleanup subTest skipTest fail strftime isoformat fileno".split(" "));

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/prune.js


const longestText = 120;
const longestList = 60;
/** The expression without what nobody can follow: no part of that has to be kept or known. */
function pruned(value, lines, depth = 0) {
    if (depth > 30)
        return large;
    const inside = (part) => pruned(part, lines, depth + 1);
    switch (value[0]) {
        case "?":
            return value[1].length > 60 ? ["?", value[1].slice(0, 60)] : value;
        case "s":
            return value[1].length > longestText || value[1].includes("\n") ? ["?", "a long text"] : value;
        case "cat":
            return ["cat", value[1].map(inside)];
        case "list":
            return value[1].length > longestList ? large : some(["list", value[1].map(inside)], value[1].length);
        case "map":
            return value[1].length > longestList
                ? large
                : ["map", value[1].map(([key, part]) => [key, inside(part)])];
        case "int": {
            const part = inside(value[1]);
            return part[0] === "?" ? part : ["int", part];
        }
        case "get": {
            const part = inside(value[1]);
            return part[0] === "?" ? part : ["get", part, value[2]];
        }
        case "each": {
            const part = inside(value[1]);
            return part[0] === "?" ? part : ["each", part];
        }
        case "op": {
            const left = inside(value[2]);
            const right = inside(value[3]);
            // Of a text with an unknown part the other part may tell the port.
            if (left[0] === "?" && right[0] === "?")
                return left;
            return ["op", value[1], left, right];
        }
        case "or":
            return ["or", inside(value[1]), inside(value[2])];
        case "if":
            return ["if", inside(value[1]), inside(value[2])];
        case "range":
            return ["range", inside(value[1]), inside(value[2])];
        case "call": {
            const [, callee, positional, keywords, line] = value;
            if (!mayGive(callee, lines))
                return ["?", `a call of \`${callee.slice(0, 40)}\``];
            return [
                "call",
                callee,
                positional.map(inside),
                keywords.map(([name, part]) => [name, inside(part)]),
                line,
            ];
        }
        default:
            return value;
    }
}
function some(list, length) {
    return length > 2 && list[1].every((part) => part[0] === "?") ? ["?", "a list"] : list;
}
const large = ["?", "an expression too large to follow"];
/** Whether a call may give a value that is followed: of a function of the repository, of the environment, of a configuration. */
function mayGive(callee, lines) {
    const word = (0,port_words/* lastWord */.bx)(callee);
    if (givers.has(word) || (0,port_words/* isPortName */.b9)(word) || lines.headsOf(word).length > 0)
        return true;
    const root = callee.split(".")[0] ?? callee;
    const target = lines.imports.get(root.endsWith("()") ? root.slice(0, -2) : root);
    if (target !== undefined)
        return !(0,is_of_python/* isOfPython */.a)(target);
    // A star may bring any name.
    return !callee.includes(".") && lines.imports.has("*");
}
const givers = new Set("get getenv setdefault getint get_int config env int str getstr get_str Config get_config getstring items values keys format getattr enumerate list tuple sorted parse_args parse_known_args Field field ib attrib Option Argument option argument".split(" "));

// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/read-builtin.js
var read_builtin = __webpack_require__(2939);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/read-called.js



/** A file that calls more is data. */
const mostNames = 500;
/**
 * The last words of the callees of which the file has more calls than rows, `X()` for those with no arguments: whoever
 * wants all calls of something has to know of those that nothing is known of. Left out is what cannot be a function
 * of another file, or of this one with rows for all its calls.
 */
function readCalled(lines, slice) {
    if (lines.isAlone && slice.feeds.size === 0)
        return [];
    return new CalledReader(lines, slice).read();
}
class CalledReader {
    lines;
    slice;
    verdicts = new Map();
    counts = new Map();
    constructor(lines, slice) {
        this.lines = lines;
        this.slice = slice;
    }
    read() {
        const { counts, slice } = this;
        const { text } = this.lines.text;
        for (let paren = text.indexOf("("); paren >= 0; paren = text.indexOf("(", paren + 1)) {
            let at = paren;
            while (at > 0 && isWord(text.charCodeAt(at - 1)))
                at--;
            if (at < paren)
                this.call(at, paren);
        }
        for (const { called } of slice.wantedCalls.values()) {
            const [, callee, positional, keywords] = called.call;
            const word = (0,port_words/* lastWord */.bx)(callee);
            if (!slice.feeds.has(word))
                this.take(positional.length + keywords.length === 0 ? `${word}()` : word, 1);
        }
        for (const word of slice.feeds.keys())
            this.fed(word);
        return [...counts].filter(([, count]) => count > 0).map(([name]) => name);
    }
    take(name, number) {
        const count = this.counts.get(name);
        if (count !== undefined)
            this.counts.set(name, count - number);
    }
    /** Of a function whose calls are followed, those without rows give nothing to what is asked for. */
    fed(word) {
        const calls = this.slice.calls.callsBy(word).filter(({ called }) => (0,port_words/* lastWord */.bx)(called.callee) === word);
        this.take(word, this.slice.isFull ? 0 : calls.length);
        if (calls.some((kept) => !this.slice.calls.isKept(kept)))
            this.counts.set(`${word}()`, 1);
    }
    call(at, paren) {
        const { lines, counts } = this;
        const { text } = lines.text;
        const word = text.slice(at, paren);
        const isPlain = text.charCodeAt(at - 1) !== read_called_dot;
        const callee = isPlain ? word : lines.text.calleeBefore(paren);
        const first = isPlain ? word : callee.slice(0, callee.indexOf("."));
        const key = isPlain ? word : `${first}.${word}`;
        let wanted = this.verdicts.get(key);
        if (wanted === undefined) {
            wanted = this.isOfInterest(word, callee, isPlain, first);
            this.verdicts.set(key, wanted);
        }
        if (!wanted || lines.text.lineAt(at) < 0)
            return;
        if (isPlain && /\b(?:def|class)\s+$/.test(text.slice(Math.max(0, at - 8), at)))
            return;
        const isBare = text.charCodeAt(paren + 1) === closing && !this.slice.feeds.has(word);
        const name = isBare ? `${word}()` : word;
        const count = counts.get(name);
        if (count !== undefined)
            counts.set(name, count + 1);
        else if (counts.size < mostNames)
            counts.set(name, 1);
    }
    /** Whether a call may be one of a function of another file, or of one of this file whose calls are of interest. */
    isOfInterest(word, callee, isPlain, first) {
        const { lines, slice } = this;
        if (slice.feeds.has(word))
            return true;
        if (lines.isAlone || !mayHand(callee, lines))
            return false;
        if (!isPlain)
            return first !== "self" || lines.headsOf(word).length === 0;
        if (lines.imports.has(word))
            return true;
        const own = lines.headsOf(word);
        // What inherits may have the constructor of a class of another file.
        if (own.length > 0)
            return own.some((line) => lines.isClass(line) && lines.basesOf(line).length > 0);
        return lines.imports.has("*");
    }
}
const read_called_dot = 0x2e;
const closing = 0x29;

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/slice-calls.js




const mostCalls = 1500;
/** The calls that a slice follows: where parameters get their values. */
class SliceCalls {
    slice;
    callers = new Map();
    constructor(slice) {
        this.slice = slice;
    }
    callsOf(name, parameter, position) {
        let fed = this.slice.feeds.get(name);
        if (fed === undefined) {
            fed = new Map();
            this.slice.feeds.set(name, fed);
        }
        const known = fed.get(parameter);
        if (known?.has(position) === true)
            return;
        fed.set(parameter, new Set([...(known ?? []), position]));
        this.slice.later(`call ${name} ${parameter} ${position}`, () => {
            for (const kept of this.callsBy(name))
                this.given(kept, parameter, position);
        });
    }
    /** The calls of a name, and those that hand a function of the name on. */
    callsBy(name) {
        const known = this.callers.get(name);
        if (known !== undefined)
            return known;
        const found = [];
        const { text } = this.slice.lines.text;
        for (const { line, end } of this.slice.lines.text.occurrences(name)) {
            if (this.slice.lines.isHead(line) && this.slice.lines.nameOf(line) === name)
                continue;
            let next = end;
            while (text.charCodeAt(next) === 0x20)
                next++;
            const isCall = text.charCodeAt(next) === 0x28;
            if (!isCall && !handing.test(text.slice(this.slice.lines.source.scan.starts.at(line), end)))
                continue;
            for (const called of this.slice.lines.read(line).called) {
                if ((0,port_words/* lastWord */.bx)(called.callee) === name || (isHandingOn(called.callee) && hands(called.call, name)))
                    found.push({ called, line });
            }
        }
        this.callers.set(name, found);
        return found;
    }
    /** Whether a call has a row. */
    isKept({ called, line }) {
        return this.slice.wantedCalls.has(keyOf(called, line));
    }
    /** Whether calls may be missing because there are too many. */
    get isFull() {
        return this.slice.wantedCalls.size >= mostCalls;
    }
    /** Keeps a call of which one parameter is wanted, if it is given there; it may stand one place earlier. */
    given({ called, line }, parameter, position) {
        const { call } = called;
        if (isHandingOn(called.callee)) {
            this.call({ called, line });
            return;
        }
        const [, , positional, keywords] = call;
        const splat = positional.findIndex(read_builtin/* isSplat */.Jv);
        if (splat >= 0 || keywords.some(([name]) => name === "**"))
            this.argument({ called, line }, undefined);
        for (const [name, value] of keywords)
            if (name === parameter)
                this.argument({ called, line }, value);
        // Fields have an order that is not followed.
        if (position < 0 && positional.length > 0)
            this.argument({ called, line }, undefined);
        for (const at of position < 0 ? [] : [position, position - 1]) {
            const value = positional[at];
            if (value !== undefined)
                this.argument({ called, line }, value);
        }
    }
    argument(kept, value) {
        const { called, line } = kept;
        const key = keyOf(called, line);
        let wanted = this.slice.wantedCalls.get(key);
        if (wanted === undefined) {
            if (this.slice.wantedCalls.size >= mostCalls)
                return;
            wanted = { called, line, values: new Set() };
            this.slice.wantedCalls.set(key, wanted);
            this.callee(called.callee, this.slice.lines.scopeOfBody(line));
        }
        if (value === undefined || wanted.values.has(value))
            return;
        wanted.values.add(value);
        this.slice.want(pruned(value, this.slice.lines), this.slice.lines.scopeOfBody(line));
    }
    callee(name, scope) {
        this.slice.note(scope);
        const dot = name.lastIndexOf(".");
        if (dot > 0)
            this.slice.dotted(name.slice(0, dot), scope);
        else
            this.slice.name(name, scope);
    }
    /** Keeps a call, and wants what its arguments are made of. */
    call(kept, wanted = () => true) {
        const [, , positional, keywords] = kept.called.call;
        this.argument(kept, undefined);
        for (const part of positional)
            if (wanted(part))
                this.argument(kept, part);
        for (const [, part] of keywords)
            if (wanted(part))
                this.argument(kept, part);
    }
}
const handing = /\b(?:Thread|Process|Timer|partial|submit|run_in_executor|to_thread|apply_async|start_new_thread|spawn)\(/;
/** Whether a call hands on a function of the name. */
function hands([, , positional, keywords], name) {
    const given = [...positional, ...keywords.map(([, value]) => value)];
    return given.some((value) => value[0] === "name" && (0,port_words/* lastWord */.bx)(value[1]) === name);
}
function keyOf({ from, to }, line) {
    return `${line} ${from} ${to}`;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/slice-definitions.js





/** The functions and classes that a slice follows. */
class SliceDefinitions {
    slice;
    constructor(slice) {
        this.slice = slice;
    }
    function(line) {
        const known = this.slice.functions.get(line);
        if (known !== undefined)
            return known;
        const kept = { parameters: new Set(), returns: false };
        this.slice.functions.set(line, kept);
        const outer = this.slice.lines.scope(line);
        if (this.slice.lines.isClass(outer))
            this.class(outer);
        for (const decorator of readDecorators(this.slice.lines.statements, line))
            if (decorator[0] === "call")
                this.slice.want(decorator, outer);
        return kept;
    }
    /** Wants what a function gives. */
    returnsOf(line) {
        const kept = this.function(line);
        if (kept.returns)
            return;
        kept.returns = true;
        this.slice.note(line);
        for (const value of readReturns(this.slice.lines.statements, this.slice.lines.surroundings, line))
            this.slice.want(pruned(value, this.slice.lines), line, line);
        for (const [name] of this.slice.lines.parameters(line))
            this.defaultOf(line, name);
    }
    defaultOf(line, name) {
        const outer = this.slice.lines.scope(line);
        const row = this.slice.lines.parameters(line).find(([parameter]) => parameter === name);
        if (row === undefined)
            return;
        if (row[2] !== 0)
            this.slice.want(pruned(row[2], this.slice.lines), outer);
        const type = /^[\w.]+/.exec(row[3])?.[0];
        if (type !== undefined && !plainTypes.has(type))
            this.slice.dotted(type, outer);
    }
    /** Wants what is given to a parameter: by its default, and by all calls in the file. */
    feed(line, name) {
        const kept = this.function(line);
        const called = this.calledName(line);
        if (this.slice.feeds.get(called)?.has(name) === true && kept.parameters.has(name))
            return;
        kept.parameters.add(name);
        this.slice.note(line);
        this.defaultOf(line, name);
        const owner = this.slice.lines.scope(line);
        const position = this.slice.lines.parameters(line).findIndex(([parameter]) => parameter === name);
        if (this.slice.lines.isClass(owner) && called === this.slice.lines.nameOf(owner))
            this.making(owner, name, position);
        else
            this.slice.calls.callsOf(called, name, position);
    }
    calledName(line) {
        const name = this.slice.lines.nameOf(line);
        const owner = this.slice.lines.scope(line);
        return this.slice.lines.isClass(owner) && (name === "__init__" || name === "__new__")
            ? this.slice.lines.nameOf(owner)
            : name;
    }
    /** Wants what the objects of a class with fields are made with. */
    fields(scope, name) {
        this.class(scope);
        if (this.hasFields(scope))
            this.making(scope, name, MODULE);
    }
    /** Whether what a class holds may be given where it is made: by its decorator, or by what it inherits. */
    hasFields(scope) {
        if (this.slice.lines.decoratorsOf(scope).length > 0)
            return true;
        return this.slice.lines.basesOf(scope).some((base) => {
            const target = this.slice.lines.imports.get(base.split(".")[0] ?? base);
            return /NamedTuple|Struct|Model|Settings/.test(base) || target === undefined
                ? !plainBases.test(base)
                : !(0,is_of_python/* isOfPython */.a)(target);
        });
    }
    /** Wants what all calls that make objects of a class, or of those of the file that inherit from it, give to a name. */
    making(scope, parameter, position) {
        const name = this.slice.lines.nameOf(scope);
        if (this.slice.feeds.get(name)?.has(parameter) === true)
            return;
        this.slice.calls.callsOf(name, parameter, position);
        this.slice.calls.callsOf("__init__", parameter, position);
        this.slice.calls.callsOf("cls", parameter, position);
        for (const { line } of this.slice.lines.text.occurrences(name)) {
            if (!this.slice.lines.isClass(line) || line === scope)
                continue;
            if (!this.slice.lines.basesOf(line).some((base) => (0,port_words/* lastWord */.bx)(base) === name))
                continue;
            this.class(line);
            this.making(line, parameter, position);
        }
    }
    /** Keeps a class, and wants to know its bases. */
    class(line) {
        if (this.slice.classes.has(line))
            return;
        this.slice.classes.add(line);
        const outer = this.slice.lines.scope(line);
        if (this.slice.lines.isClass(outer))
            this.class(outer);
        for (const base of this.slice.lines.basesOf(line))
            if (base !== "?")
                this.slice.dotted(base, outer);
    }
}
const plainBases = /^(?:object|Exception|\w+Error|dict|list|tuple|str|int|type)$/;
const plainTypes = new Set("int str float bool Optional Union Any bytes None dict list".split(" "));

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/families.js

/** The classes of a file by what they inherit from each other: an attribute of one may be assigned by any of its family. */
class Families {
    numbers = new Map();
    constructor(lines) {
        const { scan } = lines.source;
        const byName = new Map();
        const classes = [];
        for (let line = 0; line < scan.words.length; line++) {
            if (!lines.isClassLine(line) || !lines.isClass(line))
                continue;
            classes.push(line);
            // Classes of one name are one family: a base may be any of them.
            const name = lines.nameOf(line);
            const known = byName.get(name);
            if (known === undefined)
                byName.set(name, line);
            this.numbers.set(line, known ?? line);
        }
        for (const line of classes) {
            for (const base of lines.basesOf(line)) {
                const other = byName.get((0,port_words/* lastWord */.bx)(base));
                if (other !== undefined)
                    this.numbers.set(this.of(line), this.of(other));
            }
        }
    }
    /** A number that only the classes of one family have. */
    of(line) {
        let at = line;
        for (let next = this.numbers.get(at); next !== undefined && next !== at; next = this.numbers.get(at))
            at = next;
        return at;
    }
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/slice-members.js



/** The attributes that a slice follows. */
class SliceMembers {
    slice;
    families;
    attributes = new Set();
    constructor(slice) {
        this.slice = slice;
    }
    /** Wants an attribute: of whatever the file assigns it, and of its classes, or of the family of one class alone. */
    attribute(name, owner) {
        const family = owner === undefined ? MODULE : this.familyOf(owner);
        if (name === "" || this.attributes.has(`${name} ${MODULE}`) || this.attributes.has(`${name} ${family}`))
            return;
        this.attributes.add(`${name} ${family}`);
        this.slice.asked.add(name);
        this.slice.later(`.${name} ${family}`, () => {
            for (const { line, at, end } of this.slice.lines.text.occurrences(`.${name}`))
                this.member(name, { line, at: at + 1, end }, family);
            for (const occurrence of this.slice.lines.outside(name))
                if (!this.slice.lines.text.isAttribute(occurrence.at))
                    this.member(name, occurrence, family);
        });
    }
    familyOf(line) {
        this.families ??= new Families(this.slice.lines);
        return this.families.of(line);
    }
    member(name, { line, at, end }, family) {
        const { lines } = this.slice;
        const scope = lines.scope(line);
        const owner = family === MODULE ? undefined : lines.classAround(scope);
        const isOther = owner === undefined ? family !== MODULE : this.familyOf(owner) !== family;
        if (lines.text.isAttribute(at)) {
            if (isOther && lines.text.isOfSelf(at))
                return;
            if (lines.text.mayBind(line, at, end))
                this.assigned(line, (target) => (0,port_words/* lastWord */.bx)(target) === name);
        }
        else if (lines.isClass(scope) && !isOther) {
            if (lines.isHead(line) && lines.nameOf(line) === name) {
                if (lines.isClass(line))
                    this.slice.definitions.class(line);
                else
                    this.slice.definitions.returnsOf(line);
            }
            else if (lines.text.mayBind(line, at, end)) {
                for (const bound of lines.read(line).bound) {
                    if (bound.target !== name)
                        continue;
                    this.slice.keep({ bound, line, scope });
                    this.slice.definitions.fields(scope, name);
                }
            }
        }
    }
    assigned(line, wanted) {
        const scope = this.slice.lines.scopeOfBody(line);
        for (const bound of this.slice.lines.read(line).bound) {
            const dot = bound.target.lastIndexOf(".");
            if (dot < 0 || !wanted(bound.target))
                continue;
            this.slice.keep({ bound, line, scope });
            const receiver = bound.target.slice(0, dot);
            if (!receiver.startsWith("?"))
                this.slice.dotted(receiver, scope);
        }
    }
    /** Wants what the file assigns to an attribute of what it imports. */
    foreign(root, name) {
        if (name === "")
            return;
        this.slice.asked.add(name);
        this.slice.later(`${root}.${name}`, () => {
            for (const { line, at, end } of this.slice.lines.text.occurrences(`${root}.${name}`)) {
                if (!this.slice.lines.text.mayBind(line, at, end))
                    continue;
                this.assigned(line, (target) => target === `${root}.${name}`);
            }
        });
        // The class of an argparse flag is none: what adds the flag is a call.
    }
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/slice.js





/** More is asked only of a file that is data, or that was written to be slow to read. */
const mostQuestions = 3000;
/**
 * What the values that are wanted are made of, followed backwards: a name in the scope that it stands in and those around,
 * an attribute wherever the file assigns it, a parameter to the calls of its function. Imports end it.
 */
class Slice {
    lines;
    bindings = new Map();
    functions = new Map();
    classes = new Set();
    wantedCalls = new Map();
    /** The scopes in which names were asked for: what is not among their rows is not theirs. */
    scopes = new Set();
    /** The words that were asked for anywhere. */
    asked = new Set();
    /** By the words of the functions and classes whose calls are followed, the parameters that are, with their places. */
    feeds = new Map();
    members;
    definitions;
    calls;
    questions = new Set();
    work = [];
    constructor(lines) {
        this.lines = lines;
        this.members = new SliceMembers(this);
        this.definitions = new SliceDefinitions(this);
        this.calls = new SliceCalls(this);
    }
    /** Follows all that was wanted so far, and what it leads to. */
    run() {
        for (let next = this.work.pop(); next !== undefined; next = this.work.pop())
            next();
    }
    /** Wants what an expression in a scope is made of. `via` is the function whose own call is known where it is asked. */
    want(value, scope, via = MODULE, depth = 0) {
        if (depth > 30)
            return;
        const inside = (part) => this.want(part, scope, via, depth + 1);
        switch (value[0]) {
            case "name":
                this.dotted(value[1], scope, via);
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
            case "of":
                inside(value[1]);
                for (const part of value[2][2])
                    inside(part);
                for (const [, part] of value[2][3])
                    inside(part);
                return;
            case "call":
                this.dotted(`${value[1]}()`, scope, via);
                value[2].forEach(inside);
                for (const [, part] of value[3])
                    inside(part);
                return;
            default:
        }
    }
    /** Wants a dotted name as it is used in a scope. */
    dotted(name, scope, via = MODULE) {
        const [root = "", ...rest] = name.split(".");
        const bare = withoutCall(root);
        if (bare === "?")
            return;
        if (bare === "self" || bare === "cls" || bare === "super") {
            if (via >= 0 || scope >= 0)
                this.note(scope);
            const [first = "", ...others] = rest;
            this.members.attribute(withoutCall(first), this.lines.classAround(scope));
            for (const part of others)
                this.members.attribute(withoutCall(part));
            return;
        }
        this.name(bare, scope, via, bare !== root);
        if (rest.length === 0)
            return;
        const target = this.lines.imports.get(bare);
        for (const part of rest) {
            if (target === undefined)
                this.members.attribute(withoutCall(part));
            else
                this.members.foreign(bare, withoutCall(part));
        }
    }
    note(scope) {
        this.scopes.add(scope);
    }
    later(key, step) {
        if (this.questions.has(key))
            return;
        this.questions.add(key);
        if (!this.isFull)
            this.work.push(step);
    }
    /** Whether not all that was asked for was looked for. */
    get isFull() {
        return this.questions.size > mostQuestions || this.calls.isFull;
    }
    /** Wants a name as it is used in a scope. */
    name(name, scope, via = MODULE, called = false) {
        if (name === "" || notNames.has(name))
            return;
        this.note(scope);
        this.asked.add(name);
        this.later(`${scope} ${name} ${via} ${called}`, () => {
            for (let at = scope;; at = this.lines.scope(at)) {
                if ((at === scope || !this.lines.isClass(at)) && this.inScope(at, name, via, called))
                    return;
                if (at < 0)
                    return;
            }
        });
    }
    /** Keeps all that binds a name in one scope, and wants what that is made of; false where nothing does. */
    inScope(scope, name, via = MODULE, called = false) {
        const { lines } = this;
        // Declared here, bound outside.
        if (lines.declared("nonlocal", name).includes(scope))
            return false;
        if (lines.declared("global", name).includes(scope))
            return false;
        let found = false;
        for (const own of lines.declared("nonlocal", name)) {
            if (scope === MODULE || !this.isInside(own, scope))
                continue;
            found = true;
            this.bindings.set(`${scope} ${name} ?`, {
                bound: { target: name, value: ["?", "an assignment by `nonlocal`"], start: 0, end: 0 },
                line: Math.max(scope, 0),
                scope,
            });
        }
        if (scope === MODULE)
            for (const own of lines.declared("global", name))
                found = this.byGlobal(own, name) || found;
        for (const { line, at, end } of lines.occurrences(name, scope)) {
            if (lines.text.isAttribute(at))
                continue;
            if (lines.isHead(line)) {
                if (line === scope && this.isParameter(line, name)) {
                    found = true;
                    if (line === via)
                        this.definitions.function(line).parameters.add(name);
                    else
                        this.definitions.feed(line, name);
                }
                if (lines.scope(line) === scope && lines.nameOf(line) === name) {
                    found = true;
                    if (lines.isClass(line))
                        this.definitions.class(line);
                    else if (called)
                        this.definitions.returnsOf(line);
                }
                if (lines.scopeOfBody(line) !== scope)
                    continue;
            }
            const own = lines.scopeOfBody(line);
            if (own !== scope)
                continue;
            if (!lines.text.mayBind(line, at, end))
                continue;
            for (const bound of lines.read(line).bound) {
                if (bound.target !== name)
                    continue;
                found = true;
                this.keep({ bound, line, scope }, via);
            }
        }
        return found;
    }
    isParameter(line, name) {
        return this.lines.parameters(line).some(([parameter]) => parameter === name);
    }
    isInside(scope, outer) {
        for (let at = scope; at >= 0; at = this.lines.scope(at))
            if (at === outer)
                return true;
        return outer === MODULE;
    }
    byGlobal(scope, name) {
        let found = false;
        for (const { line, at, end } of this.lines.occurrences(name, scope)) {
            if (this.lines.scopeOfBody(line) !== scope || this.lines.text.isAttribute(at))
                continue;
            if (!this.lines.text.mayBind(line, at, end))
                continue;
            for (const bound of this.lines.read(line).bound) {
                if (bound.target !== name)
                    continue;
                found = true;
                this.keep({ bound, line, scope, by: "global" });
            }
        }
        return found;
    }
    keep(given, via = MODULE) {
        const { line, scope } = given;
        const { target, start, end } = given.bound;
        const bound = { target, value: pruned(given.bound.value, this.lines), start, end };
        const key = `${line} ${bound.start} ${bound.target} ${JSON.stringify(bound.value)} ${via}`;
        if (this.bindings.has(key))
            return;
        this.bindings.set(key, { ...given, bound });
        this.note(scope);
        this.want(bound.value, scope, via);
    }
}
/** A part of a dotted name without the brackets of a call. */
function withoutCall(part) {
    return part.endsWith("()") ? part.slice(0, -2) : part;
}
const notNames = new Set("int str len format range list tuple True False None".split(" "));

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/names-rows.js









/** A row with a larger value holds no port that could be followed. */
const longestRow = 2000;
/** The fact that a slice of a file is; `undefined` where it says nothing. */
function namesRows(lines, slice) {
    return new NamesRows(lines, slice).fact();
}
class NamesRows {
    lines;
    slice;
    scopes = [];
    indexes = new Map();
    constructor(lines, slice) {
        this.lines = lines;
        this.slice = slice;
    }
    fact() {
        const { lines, slice } = this;
        if (slice.isFull)
            return this.unfollowed();
        const bindings = this.bindings();
        const calls = this.calls();
        const functions = this.functions();
        for (const scope of [...slice.scopes].sort(byNumber))
            if (scope !== MODULE)
                this.scope(scope);
        const classes = this.classes();
        const imports = lines.importRows.filter(([name, target]) => slice.asked.has(name) || !(0,is_of_python/* isOfPython */.a)(target));
        const isNothing = bindings.length === 0 && calls.length === 0 && functions.length === 0;
        if (isNothing && slice.asked.size === 0 && !imports.some(([name, target]) => isHandedOn(name, target)))
            return undefined;
        const called = isNothing ? [] : readCalled(lines, slice);
        return { scopes: this.scopes, imports, classes, functions, bindings, calls, called };
    }
    /** The fact of a file in which too much is asked for: what it calls, and nothing that is followed. */
    unfollowed() {
        const { lines } = this;
        const called = readCalled(lines, new Slice(lines));
        return {
            scopes: [],
            imports: lines.importRows,
            classes: [],
            functions: [],
            bindings: [],
            calls: [],
            called,
        };
    }
    scope(line) {
        const known = this.indexes.get(line);
        if (known !== undefined)
            return known;
        this.indexes.set(line, this.scopes.length);
        this.scopes.push(this.lines.qualified(line));
        const owner = this.lines.classAround(line);
        if (owner !== undefined)
            this.slice.classes.add(owner);
        return this.scopes.length - 1;
    }
    bindings() {
        const { lines, slice } = this;
        const found = new Map();
        const sorted = [...slice.bindings.values()].sort((a, b) => a.line - b.line || a.bound.start - b.bound.start);
        for (const { bound, line, scope, by } of sorted) {
            const { target, value, start, end } = bound;
            const blocks = by !== undefined || end === 0 ? ["G"] : lines.surroundings.blocksOn(line);
            const row = [
                this.scope(by === "global" ? MODULE : scope),
                target,
                small(value),
                lines.statements.extent(start, end),
                blocks,
            ];
            found.set(JSON.stringify(row), row);
        }
        return [...found.values()];
    }
    calls() {
        const { lines, slice } = this;
        return [...slice.wantedCalls.values()]
            .sort((a, b) => a.line - b.line || a.called.from - b.called.from)
            .map(({ called: { call, start, end, from, to }, line, values }) => {
            const positional = call[2].map((value) => this.argument(value, values));
            while (positional[positional.length - 1] === unwanted)
                positional.pop();
            const keywords = call[3]
                .filter(([name, value]) => name === "**" || values.has(value))
                .map(([name, value]) => [name, this.argument(value, values)]);
            return [
                this.scope(lines.scopeOfBody(line)),
                call[1],
                positional,
                keywords,
                lines.statements.extent(from, to),
                lines.source.digest(start, end),
                lines.surroundings.blocksOn(line),
            ];
        });
    }
    /** An argument that nothing asks for only keeps the place of those behind it. */
    argument(value, wanted) {
        if ((0,read_builtin/* isSplat */.Jv)(value))
            return value;
        return wanted.has(value) ? small(pruned(value, this.lines)) : unwanted;
    }
    functions() {
        return [...this.slice.functions]
            .sort(([a], [b]) => a - b)
            .map(([line, kept]) => this.functionRow(line, kept));
    }
    functionRow(line, kept) {
        const { lines } = this;
        const owner = lines.classAround(line);
        if (owner !== undefined)
            this.slice.classes.add(owner);
        const [name, parameters, returns, decorators, extent] = readFunction(lines.statements, lines.surroundings, line, lines.qualified(line), lines.parameters(line), kept.returns);
        const isAsked = (parameter) => kept.returns || kept.parameters.has(parameter) || (0,port_words/* isPortName */.b9)(parameter);
        // What stands behind the last that is asked for changes nothing of it.
        const last = parameters.findLastIndex(([parameter]) => isAsked(parameter));
        return [
            name,
            parameters
                .slice(0, last + 1)
                .map(([parameter, kind, value, annotation]) => [
                parameter,
                kind,
                value === 0 ? 0 : isAsked(parameter) ? small(pruned(value, lines)) : unasked,
                isAsked(parameter) ? annotation : "",
            ]),
            returns.map((value) => small(pruned(value, lines))),
            decorators.map((value) => (value[0] !== "call" || options.test(value[1]) ? small(value) : decorated)),
            extent,
        ];
    }
    classes() {
        const { lines, slice } = this;
        const { scan } = lines.source;
        for (const line of [...slice.classes])
            for (let at = line; at >= 0; at = lines.scope(at))
                if (lines.isClass(at))
                    slice.classes.add(at);
        // One that inherits from what another file defines may be asked for by that.
        for (let line = 0; line < scan.words.length; line++) {
            if (!lines.isClassLine(line) || slice.classes.has(line))
                continue;
            if (lines.basesOf(line).some((base) => isElsewhere(base, lines)))
                slice.classes.add(line);
        }
        return [...slice.classes]
            .sort(byNumber)
            .map((line) => [
            lines.qualified(line),
            lines.basesOf(line),
            lines.decoratorsOf(line),
            lines.source.line(scan.starts.at(line)),
        ]);
    }
}
const unasked = ["?", "a default"];
const unwanted = ["?", ""];
const decorated = ["?", "a decorator"];
/** Decorators that say where parameters come from, or leave them as they are. */
const options = /(?:^|\.)(?:option|argument|command|group|lru_cache|wraps)$/;
/** Whether an import alone is of interest: a constant that a module or a package hands on. */
function isHandedOn(name, target) {
    if ((0,is_of_python/* isOfPython */.a)(target))
        return false;
    return name === "*" || /^[A-Z][A-Z0-9_]*$/.test(name) || target.split(".").some(port_words/* isPortName */.b9);
}
function small(value) {
    return JSON.stringify(value).length > longestRow ? ["?", "an expression too large to follow"] : value;
}
function byNumber(one, other) {
    return one - other;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/port-shapes.js


/** Whether an argument beside a port may say more of it: where it is, or what is added. */
function isOfUse(value) {
    switch (value[0]) {
        case "n":
        case "k":
        case "op":
        case "cat":
        case "int":
        case "or":
        case "if":
            return true;
        case "s":
            return value[1].length < 60;
        case "name":
            return (!/^(?:self|cls)$/.test(value[1]) &&
                (!value[1].includes(".") || (0,port_words/* isPortArgument */.Rm)(value) || (0,port_words/* isHostName */.uy)(value[1])));
        case "call":
            return (0,port_words/* isClass */.D4)(value[1]) || (0,port_words/* isPortArgument */.Rm)(value);
        default:
            return (0,port_words/* isPortArgument */.Rm)(value);
    }
}
/** Whether a call hands on an object that it makes of a class of another file: a configuration. */
function handsObject([, , positional, keywords], lines) {
    const given = [...positional, ...keywords.map(([, value]) => value)];
    return given.some((value) => {
        const name = value[0] === "call" || value[0] === "name" ? value[1].replace(/\(\)$/, "") : "";
        const isMade = value[0] === "call" || name !== value[1];
        return isMade && (0,port_words/* isClass */.D4)(name) && isElsewhere(name, lines);
    });
}
/** Whether a call is of a socket's method with an address: no parameter of the repository takes one so. */
function isAddressed([, callee, positional, keywords]) {
    const [first, more] = positional;
    return (callee.includes(".") &&
        addressed.test((0,port_words/* lastWord */.bx)(callee)) &&
        first?.[0] === "list" &&
        more === undefined &&
        keywords.length === 0);
}
const addressed = /^(?:bind|connect|connect_ex|sendto)$/;
function isNumbers(value) {
    if (value[0] === "list")
        return value[1].length > 0 && value[1].every((item) => item[0] === "n");
    return value[0] === "map" && value[1].length > 0 && value[1].every(([, item]) => item[0] === "n");
}
function holdsPortNumber(value) {
    if (value[0] === "n")
        return value[1] >= 1024 && value[1] <= 65_535;
    if (value[0] === "list")
        return value[1].length <= 50 && value[1].every(port_words/* isPortNumber */.DI);
    return value[0] === "map" && value[1].length <= 50 && value[1].every(([, item]) => (0,port_words/* isPortNumber */.DI)(item));
}
/** Whether a value is a constant, or made of one by arithmetic or as a text. */
function isMadeOf(value, name) {
    switch (value[0]) {
        case "name":
            return value[1].split(".").includes(name);
        case "cat":
        case "list":
            return value[1].some((part) => isMadeOf(part, name));
        case "int":
        case "get":
            return isMadeOf(value[1], name);
        case "op":
            return isMadeOf(value[2], name) || isMadeOf(value[3], name);
        case "or":
        case "if":
            return isMadeOf(value[1], name) || isMadeOf(value[2], name);
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/names-seeds.js






const constant = /^_{0,2}[A-Z][A-Z0-9_]*$/;
/** Constants of these names are no ports, whatever their number. */
const sizes = /SIZE|LEN|BUF|LIMIT|MAX|MIN|TIMEOUT|MASK|FLAG|YEAR|BYTES|CHUNK|EPOCH|DAYS|SECONDS|WIDTH|HEIGHT|ERR|MAGIC|SIG|CODE|VERSION|BITS|ITER|LOOPS|DEPTH|REPEAT/;
/** Wants what other files may ask of this one, and the calls by which it hands a port on. */
class NamesSeeds {
    lines;
    slice;
    /** The names outside of functions that may stand for a port, by scope: what is made of them is wanted too. */
    owners = new Set();
    constants = new Set();
    constructor(lines, slice) {
        this.lines = lines;
        this.slice = slice;
    }
    /** Wants what the lines that may tell of a port say of it. */
    plant(traced) {
        for (const line of traced) {
            if (this.lines.surroundings.word(line) === "def")
                this.head(line);
            else if (this.lines.surroundings.word(line) !== "class")
                this.line(line);
        }
        for (const [name, target] of this.lines.imports)
            if (constant.test(name) && (target.startsWith(".") || mayHand(name, this.lines)))
                this.constants.add(name);
        this.follow();
    }
    head(line) {
        const outer = this.lines.scope(line);
        if (outer >= 0 && !this.lines.isClass(outer))
            return;
        if ((0,port_words/* isPortName */.b9)(this.lines.nameOf(line)) && this.gives(line))
            this.slice.definitions.returnsOf(line);
        for (const [name, , value] of this.lines.parameters(line)) {
            // `default_port=True` takes no port.
            if (value !== 0 && value[0] === "k" && value[1] !== null)
                continue;
            if ((0,port_words/* isPortName */.b9)(name) || (value !== 0 && ((0,port_words/* isPortNumber */.DI)(value) || (0,port_words/* isPortValue */.nK)(value))))
                this.slice.definitions.feed(line, name);
        }
    }
    /** Whether a function returns something that can be followed. */
    gives(line) {
        return readReturns(this.lines.statements, this.lines.surroundings, line).some((value) => value[0] !== "k" && pruned(value, this.lines)[0] !== "?");
    }
    line(line) {
        const scope = this.lines.scope(line);
        const isOutside = scope < 0 || this.lines.isClass(scope);
        if (this.lines.source.firstWord(line) === "return")
            this.returned(scope);
        const { bound, called } = this.lines.read(line);
        for (const { target, value } of bound) {
            const name = (0,port_words/* lastWord */.bx)(target);
            const isOne = (0,port_words/* isPortName */.b9)(name) ||
                (isOutside && (0,port_words/* isHostName */.uy)(name) && value[0] === "s" && value[1].length < 100) ||
                (value[0] === "n" || isNumbers(value)
                    ? constant.test(name) && !sizes.test(name) && holdsPortNumber(value)
                    : (0,port_words/* isPortValue */.nK)(value));
            if (!isOne || pruned(value, this.lines)[0] === "?")
                continue;
            if (target !== name)
                this.attribute(name, scope, target);
            else if (isOutside)
                this.constant(scope, name);
        }
        for (const one of called) {
            if (!mayHand(one.callee, this.lines) || this.isOwn(one.callee))
                continue;
            const { call } = one;
            if (((0,port_words/* isPortCall */.SB)(call) || handsObject(call, this.lines)) && !isAddressed(call))
                this.slice.calls.call({ called: one, line }, isOfUse);
        }
    }
    /** Whether a call is of a function of this file: those that take a port ask for what they are given. */
    isOwn(callee) {
        const word = (0,port_words/* lastWord */.bx)(callee);
        if (callee !== word && callee !== `self.${word}`)
            return false;
        const heads = this.lines.headsOf(word);
        return heads.length > 0 && heads.every((line) => !this.lines.isClass(line) || this.hasConstructor(line));
    }
    hasConstructor(line) {
        return this.lines.headsOf("__init__").some((head) => this.lines.scope(head) === line);
    }
    attribute(name, scope, target) {
        const owner = target.startsWith("self.") ? this.lines.classAround(scope) : undefined;
        this.slice.members.attribute(name, owner);
        if (owner === undefined)
            return;
        // What stands beside a port.
        if (this.owners.has(owner))
            return;
        this.owners.add(owner);
        const body = this.lines.text.text.slice(this.lines.source.scan.starts.at(owner), this.lines.endOf(owner));
        const hosts = body.matchAll(/\bself\.(\w+)[ \t]*(?::[^=\n]+)?=(?!=)/g);
        for (const [, word = ""] of hosts)
            if ((0,port_words/* isHostName */.uy)(word))
                this.slice.members.attribute(word, owner);
    }
    constant(scope, name) {
        const key = `${scope} ${name}`;
        if (this.constants.has(key))
            return;
        this.constants.add(key);
        this.slice.inScope(scope, name);
        if (scope >= 0) {
            this.slice.definitions.fields(scope, name);
            this.slice.members.attribute(name, scope);
        }
        this.constants.add(name);
    }
    returned(scope) {
        if (scope < 0 || this.lines.isClass(scope))
            return;
        const outer = this.lines.scope(scope);
        if (outer >= 0 && !this.lines.isClass(outer))
            return;
        const values = readReturns(this.lines.statements, this.lines.surroundings, scope);
        const [value, more] = values;
        if (value === undefined || more !== undefined)
            return;
        if ((0,port_words/* isPortNumber */.DI)(value) || (0,port_words/* isPortValue */.nK)(value))
            this.slice.definitions.returnsOf(scope);
    }
    /** Wants what is made of constants by arithmetic and formatting, and where those are handed on. */
    follow() {
        const scopes = new Set();
        for (const key of this.constants) {
            const [number, name] = key.split(" ");
            if (name !== undefined)
                scopes.add(Number(number));
        }
        for (const key of this.constants) {
            if (key.includes(" "))
                continue;
            for (const { line, at } of this.lines.text.occurrences(key)) {
                const scope = this.lines.scope(line);
                const isOutside = scope < 0 || this.lines.isClass(scope);
                const word = this.lines.surroundings.word(line);
                if (word === "class" || word === "def")
                    continue;
                const paren = this.lines.text.callAround(at, line);
                const isHanded = paren !== undefined && mayHand(this.lines.text.calleeBefore(paren), this.lines);
                if (!isOutside && !isHanded)
                    continue;
                const { bound, called } = this.lines.read(line);
                for (const { target, value } of isOutside ? bound : []) {
                    if (constant.test(target) && isMadeOf(value, key))
                        this.constant(scope, target);
                }
                for (const one of isHanded ? called : []) {
                    if (!mayHand(one.callee, this.lines))
                        continue;
                    const [, , positional, keywords] = one.call;
                    const given = [...positional, ...keywords.map(([, value]) => value)];
                    if (given.some((value) => isMadeOf(value, key)))
                        this.slice.calls.call({ called: one, line });
                }
            }
        }
        for (const scope of scopes)
            this.steps(scope);
    }
    /** Beside a port, small numbers are what is added to it. */
    steps(scope) {
        if (scope !== MODULE)
            return;
        const pattern = /^_?[A-Z0-9_]*(?:OFFSET|STEP|BASE|SHIFT|DELTA|STRIDE|INDEX|COUNT|NUM|WORKERS|SHARD)[A-Z0-9_]*(?=[ \t]*(?::[^=\n]{1,40})?=[ \t]*[1-9]\d{0,3}[ \t\r]*(?:#|$))/gm;
        let count = 0;
        for (const match of this.lines.text.text.matchAll(pattern)) {
            if (++count > 50)
                return;
            if (this.lines.text.lineAt(match.index) >= 0)
                this.slice.inScope(scope, match[0]);
        }
    }
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/names-sites.js



/** Wants what the file's own sites are made of: the arguments of all calls that may be some. */
function wantSites(lines, slice, table, looks) {
    const { words, lines: candidates } = (0,looked_at/* candidatesOf */.kW)(lines.source, table, looks);
    for (const line of candidates) {
        const { bound, called } = lines.read(line);
        for (const one of called) {
            const isSite = words.all.has((0,port_words/* lastWord */.bx)(one.callee)) || (isHandingOn(one.callee) && handsSite(one.call, words.all));
            if (!isSite)
                continue;
            const { call } = one;
            const scope = lines.scopeOfBody(line);
            for (const value of call[2])
                slice.want(value, scope);
            for (const [, value] of call[3])
                slice.want(value, scope);
        }
        for (const { target, value } of bound)
            if (words.all.has((0,port_words/* lastWord */.bx)(target)))
                slice.want(value, lines.scopeOfBody(line));
    }
}
/** Whether a call hands on what may be a site: `Thread(target=app.run, kwargs={"port": 5000})`. */
function handsSite([, , positional, keywords], words) {
    const given = [...positional, ...keywords.map(([, value]) => value)];
    return given.some((value) => value[0] === "name" && words.has((0,port_words/* lastWord */.bx)(value[1])));
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
        return (0,read_expression/* readExpression */.J)(node, (inner) => this.source.line(this.offsets(tree, inner)[0]));
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

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/traces.js


/** A name of a port or an endpoint. `port` behind `im`, `sup`, `re`, `ex` is none, and three quarters of all there are. */
const names = /(?<![iI][mM]|[sS][uU][pP]|[rR][eE]|[eE][xX]|trans|pass|air|view|rap)(?:port|PORT|Port)(?!able|ion|al|ray|folio)|[eE]ndpoint|ENDPOINT|EndPoint|(?:bind|listen|server)_?[aA]ddr|(?:BIND|LISTEN|SERVER)_ADDR/g;
/** An endpoint or an address. */
const addresses = /:\/\/[^/\s"']{0,80}:[\d{%]|\blocalhost\b|\b(?:127|0|10|192)\.\d+\.\d+\.\d+\b/g;
/** A host, where it is written as a constant. */
const hosts = /(?:HOST|ADDR|IFACE|INTERFACE|\bIP|_IP)[A-Z0-9_]*[ \t]*(?::[^=\n]{1,40})?=(?!=)/g;
/** A number that may be a port where it is assigned, or an argument; or the first of a list. */
const numbers = /[(,=[:] ?[1-9]\d{3,4}\b(?![.\w])/g;
/** A constant that is made of others: `BUS = BASE + 1`. */
const derived = /^[ \t]*_?[A-Z][A-Z0-9_]*[ \t]*(?::[^=\n]{1,60})?=[ \t]*(?:[A-Za-z_][\w.]*|\d{1,5}[ \t]*[+*-][ \t]*[A-Za-z_][\w.]*)(?:[ \t]*[+*-][ \t]*[\w.]+){0,5}[ \t]*(?:#.*)?$/gm;
/** The import of a constant, or of all there is. */
const handedOn = /^[ \t]*from[ \t]+[\w.]+[ \t]+import\b[^\n]*?(?:\*|\b[A-Z][A-Z0-9_]*\b)/m;
/** What makes an object of a class and hands it on. */
const objects = /[(,=] ?_?[A-Z]\w*[a-z]\w*\(/g;
/**
 * Whether a text holds anything that can be of interest to this or to another file: one look at most files.
 * @param isAlone whether it imports nothing of its repository, so that it hands no number on to it.
 */
function hasTraces(text, isAlone) {
    // What a package hands on under its own name.
    if (text.startsWith("from .") || text.includes("\nfrom .") || handedOn.test(text))
        return true;
    if ([names, addresses, hosts, derived].some((pattern) => text.search(pattern) >= 0))
        return true;
    let isHanded = false;
    numbers.lastIndex = 0;
    for (let match = numbers.exec(text); match !== null; match = numbers.exec(text)) {
        if (isAssigned(text, match.index))
            return true;
        isHanded ||= isArgument(text, match.index);
    }
    return isHanded && !isAlone();
}
/** Whether what begins at an offset is assigned to a constant, alone or in a list. */
function isAssigned(text, at) {
    const from = text.lastIndexOf("\n", at) + 1;
    return at - from < 200 && assigned.test(text.slice(from, at + 1));
}
const assigned = /^[ \t]*(?:\w+\.)*_?[A-Z][A-Z0-9_]*[ \t]*(?::[^=\n]{1,60})?=[^=]?[^()=]{0,100}$|^[ \t]*(?:\w+\.)*_?[A-Z][A-Z0-9_]*[ \t]*(?::[^=\n]{1,60})?=$/;
/** Whether the line up to an offset has an open bracket of what may be a call of a function of a repository. */
function isArgument(text, at) {
    const from = text.lastIndexOf("\n", at) + 1;
    const callee = isCall.exec(text.slice(Math.max(from, at - 200), at + 1))?.[1];
    return callee !== undefined && !isBuiltin(callee);
}
/** A bracket directly behind a name, and no other between it and the end. */
const isCall = /([A-Za-z_][\w.]*)\([^()[\]{}]*$/;
const traces_defWord = (0,keywords/* codeOf */.$N)("def");
const asyncWord = (0,keywords/* codeOf */.$N)("async");
const traces_returnWord = (0,keywords/* codeOf */.$N)("return");
/** The indexes of the logical lines that may tell of a port to other files, or hand one on, in order. */
function tracedLines(lines) {
    const { text } = lines.text;
    const { words } = lines.source.scan;
    const found = new Set();
    const handed = (at, line) => {
        const paren = lines.text.callAround(at, line);
        return paren !== undefined && mayHand(lines.text.calleeBefore(paren), lines);
    };
    const look = (pattern, wanted) => {
        pattern.lastIndex = 0;
        for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
            const end = match.index + match[0].length;
            const line = lines.text.lineAt(end - 1);
            if (line >= 0 && !found.has(line) && wanted(match.index, end, line))
                found.add(line);
        }
    };
    const isOutside = (line) => {
        const scope = lines.scope(line);
        return scope < 0 || lines.isClass(scope);
    };
    look(names, (at, end, line) => {
        const word = words.at(line);
        if (word === traces_defWord || word === asyncWord || word === traces_returnWord)
            return true;
        if (isOutside(line))
            return true;
        return handed(at, line) || isAttributeTarget(text, at, end);
    });
    look(hosts, (_at, _end, line) => isOutside(line));
    look(derived, (_at, _end, line) => isOutside(line));
    look(addresses, (at, _end, line) => isOutside(line) || (text[at] === ":" && handed(at, line)));
    look(numbers, (at, _end, line) => {
        if (words.at(line) === traces_defWord)
            return true;
        if (isOutside(line) && isAssigned(text, at))
            return true;
        return !lines.isAlone && text[at] !== "[" && text[at] !== ":" && handed(at + 1, line);
    });
    if (lines.isAlone)
        return sorted(found);
    look(objects, (at, end, line) => {
        const name = text.slice(at + 1, end - 1).trim();
        return isElsewhere(name, lines) && handed(at + 1, line);
    });
    return sorted(found);
}
function sorted(found) {
    return [...found].sort((one, other) => one - other);
}
/** Whether the name around an offset is an attribute that something is assigned to, or that is in a value of one. */
function isAttributeTarget(text, at, end) {
    const from = text.lastIndexOf("\n", at) + 1;
    return /^\s*[\w.]+\.\w+(?:\s*,\s*[\w.]+)*\s*(?::[^=]+)?=(?!=)/.test(text.slice(from, Math.max(end, from + 300)));
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/collect-names.js













/**
 * What a Python file says about the names through which ports may go; `undefined` where it says nothing. A function of the
 * file's bytes and the options alone; never throws for anything in them.
 */
function collectNames(file, options) {
    const table = (0,looked_at/* tableOf */.c_)(options.apis);
    const looks = (0,looked_at/* looksOf */.uJ)(file, table);
    const source = (0,src_source/* readPython */.Z)(file);
    const text = new FileText(source);
    const isTraced = hasTraces(text.text, () => (0,read_imports/* readImports */.v)(source).every(([, target]) => (0,is_of_python/* isOfPython */.a)(target)));
    if (!isTraced && (looks === undefined || (0,looked_at/* candidatesOf */.kW)(source, table, looks).lines.length === 0))
        return undefined;
    try {
        return namesOf(source, text, table, looks, isTraced, (0,runtime/* loadedGrammar */.T)());
    }
    catch (error) {
        if (!(error instanceof GrammarNeeded))
            throw error;
        return (0,runtime/* loadGrammar */.o)().then((parse) => namesOf(source, text, table, looks, isTraced, parse));
    }
}
function namesOf(source, text, table, looks, isTraced, parse) {
    const lines = new FileLines(new Statements(source, parse), text);
    const slice = new Slice(lines);
    if (looks !== undefined)
        wantSites(lines, slice, table, looks);
    if (isTraced)
        new NamesSeeds(lines, slice).plant(tracedLines(lines));
    slice.run();
    wantFlags(lines, slice);
    return namesRows(lines, slice);
}


/***/ }),

/***/ 1114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isOfPython)
/* harmony export */ });
/** Whether an import is one of a module of Python's own. */
function isOfPython(target) {
    const dot = target.indexOf(".");
    return ofPython.has(dot < 0 ? target : target.slice(0, dot));
}
/** Modules of Python's that no repository has one of the same name of, and that take no function with a port. */
const ofPython = new Set("__future__ abc argparse array ast base64 binascii bisect builtins calendar codecs collections contextlib copy csv ctypes dataclasses datetime decimal difflib dis enum errno fnmatch fractions functools gc getopt glob gzip hashlib heapq hmac html importlib inspect io ipaddress itertools json keyword linecache locale logging math mimetypes operator os pathlib pickle pkgutil platform pprint random re secrets select shlex shutil signal socket sqlite3 ssl stat statistics string struct subprocess sys sysconfig tempfile textwrap threading time timeit tkinter token tokenize traceback types typing typing_extensions unicodedata unittest urllib uuid warnings weakref xml zipfile zlib numpy pandas pytest".split(" "));


/***/ }),

/***/ 212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ augmented)
/* harmony export */ });
/** What is assigned by `port += 1`. */
const augmented = "an augmented assignment";


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
/* harmony export */   uy: () => (/* binding */ isHostName)
/* harmony export */ });
/** Whether a name is that of a port or of an endpoint. */
function isPortName(name) {
    if (portPart.test(name))
        return true;
    return /port/i.test(name) && /port/i.test(name.replaceAll(notPorts, ""));
}
/** Whether a name is that of what stands beside a port. */
function isHostName(name) {
    return hostPart.test(name);
}
const portPart = /endpoint|(?:bind|listen|server)_?addr|^(?:bind|listen)(?:_|$)/i;
const hostPart = /addr|host|iface|interface|(?:^|_)(?:ip|url|uri)(?:_|$)/i;
const notPorts = /(?:im|sup|re|ex|trans|pass|air|view|rap)port|port(?:able|ion|al|ray|folio)/gi;
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
            return value[1].some(inside);
        case "list":
            return value[1].some(inside) || isPairOrPorts(value[1]);
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
        case "of":
            return inside(value[1]) || inside(value[2]);
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
    if (part[0] === "s" && part[1].length < 40 && isPortName(part[1].replace(/^-+/, "")))
        return true;
    return isPortNumber(part) || isPortValue(part);
}
/** A host and a port, or nothing but ports. */
function isPairOrPorts(items) {
    if (items.length === 2 && items[0]?.[0] !== "n")
        return items.slice(1).some(isPortNumber);
    return items.length > 0 && items.every(isPortNumber);
}
/** Whether a number may be a port: sizes, years and round numbers are everywhere. */
function isPortNumber(part) {
    if (part[0] !== "n")
        return false;
    const [, number] = part;
    const isYear = number >= 1900 && number < 2040;
    return number >= 1024 && number <= 65_535 && number % 256 !== 0 && number !== 10_000 && !isYear;
}
/** What stands behind the last dot. */
function lastWord(dotted) {
    return dotted.slice(dotted.lastIndexOf(".") + 1);
}


/***/ }),

/***/ 6818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ eachImport),
/* harmony export */   v: () => (/* binding */ readImports)
/* harmony export */ });
/* harmony import */ var _pawl_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9323);

const importWord = (0,_pawl_parser__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)("import");
const fromWord = (0,_pawl_parser__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)("from");
const asyncWords = new Set([
    (0,_pawl_parser__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)("try"),
    (0,_pawl_parser__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)("if"),
    (0,_pawl_parser__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)("else"),
    (0,_pawl_parser__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)("except"),
]);
/** No file imports more names that ports go through. */
const mostImports = 400;
/** What a file imports, wherever the import stands: local name and full dotted name, `*` for a star. */
function readImports(source) {
    const found = new Map();
    eachImport(source, (name, target) => {
        if (found.size < mostImports)
            found.set(`${name} ${target}`, [name, target]);
    });
    return [...found.values()];
}
/** Visits what a file imports, in its order. */
function eachImport(source, visit) {
    const { scan } = source;
    for (let index = 0; index < scan.words.length; index++) {
        const word = scan.words.at(index);
        if (word === importWord || word === fromWord)
            readImport(source, scan.starts.at(index), scan.ends.at(index), visit);
        else if (asyncWords.has(word)) {
            const colon = source.outline.header(index)?.colon;
            if (colon !== undefined && colon + 1 < scan.ends.at(index))
                readImport(source, colon + 1, scan.ends.at(index), visit);
        }
    }
}
function readImport(source, start, end, visit) {
    // No import holds a string: a `#` begins a comment, a `;` ends the statement.
    const [statement = ""] = source
        .text(start, end)
        .replaceAll(/#[^\r\n]*/g, "")
        .split(";", 1);
    const words = statement.match(/[^\s.,*()\\]+|\.+|[,*]/g) ?? [];
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
            visit("*", `${module}.*`, `${module}.*`, true);
        else if (first === "from" && target !== "") {
            const dot = module.endsWith(".") ? module : `${module}.`;
            visit(name || target, dot + target, dot + target, true);
        }
        else if (target !== "") {
            const root = target.split(".")[0] ?? target;
            if (name === "")
                visit(root, root, target, false);
            else
                visit(name, target, target, false);
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


/***/ })

};
