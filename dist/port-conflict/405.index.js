export const id = 405;
export const ids = [405];
export const modules = {

/***/ 9257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   _P: () => (/* binding */ dottedName),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   gN: () => (/* binding */ operatorOf)
/* harmony export */ });
/** No name that a person wrote has more parts. */
const maxParts = 20;
/**
 * A name or an attribute of one as written, `socket.AF_INET`; calls without arguments are part of it (`settings().port`).
 * `undefined` for everything else.
 */
function dottedName(node) {
    const parts = [];
    let at = node;
    let suffix = "";
    while (at !== null && parts.length < maxParts) {
        if (at.type === "identifier") {
            parts.push(at.text + suffix);
            return parts.reverse().join(".");
        }
        if (at.type === "attribute") {
            const attribute = at.childForFieldName("attribute");
            if (attribute === null)
                return undefined;
            parts.push(attribute.text + suffix);
            suffix = "";
            at = at.childForFieldName("object");
        }
        else if (at.type === "call" && suffix === "" && argumentsOf(at)?.length === 0) {
            suffix = "()";
            at = at.childForFieldName("function");
        }
        else
            return undefined;
    }
    return undefined;
}
/** The arguments of a call, without comments; `undefined` for `f(x for x in y)`. */
function argumentsOf(call) {
    const list = call.childForFieldName("arguments");
    return list?.type === "argument_list" ? partsOf(list) : undefined;
}
/** The named children without the comments between them. */
function partsOf(node) {
    const { namedChildren } = node;
    return namedChildren.some(isComment) ? namedChildren.filter((child) => !isComment(child)) : namedChildren;
}
function isComment({ type }) {
    return type === "comment" || type === "line_continuation";
}
/** The operator between the two sides of a binary or boolean operation; empty where the tree is broken. */
function operatorOf(node) {
    const known = node.childForFieldName("operator");
    if (known !== null)
        return known.text;
    const left = node.childForFieldName("left");
    const right = node.childForFieldName("right");
    if (left === null || right === null)
        return "";
    const { text } = node;
    return text.slice(left.text.length, text.length - right.text.length).trim();
}


/***/ }),

/***/ 6740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ bracePieces),
/* harmony export */   Xv: () => (/* binding */ percentPieces),
/* harmony export */   _A: () => (/* binding */ isPlainFormat)
/* harmony export */ });
/**
 * The pieces of `text % …` (printf-style formatting). `plain` is false where a width, a precision or a conversion other than
 * `%s`, `%d`, `%i`, `%u` makes of the argument what its value alone does not tell. `undefined` for a format that raises.
 */
function percentPieces(text) {
    const pieces = [];
    let count = 0;
    let at = 0;
    for (let percent = text.indexOf("%"); percent >= 0; percent = text.indexOf("%", at)) {
        if (percent > at)
            pieces.push(text.slice(at, percent));
        let end = percent + 1;
        let name;
        if (text[end] === "(") {
            const close = text.indexOf(")", end);
            if (close < 0)
                return undefined;
            name = text.slice(end + 1, close);
            end = close + 1;
        }
        const from = end;
        while (flags.has(text[end] ?? ""))
            end++;
        const letter = text[end] ?? "";
        if (letter === "" || text.slice(from, end).includes("*"))
            return undefined;
        at = end + 1;
        if (letter === "%" && end === percent + 1)
            pieces.push("%");
        else
            pieces.push({ argument: name ?? count++, plain: from === end && "sdiu".includes(letter) });
    }
    if (at < text.length)
        pieces.push(text.slice(at));
    return pieces;
}
const flags = new Set("#0- +.*123456789hlL");
/**
 * The pieces of `text.format(…)`. `plain` is false for conversions and formats other than `!s`, `:d` and `:s`, and for parts of
 * an argument (`{0.port}`, `{0[port]}`). `undefined` for a format that raises or holds fields within fields.
 */
function bracePieces(text) {
    const pieces = [];
    let count = 0;
    let from = 0;
    let at = 0;
    while (at < text.length) {
        const letter = text[at];
        if (letter !== "{" && letter !== "}") {
            at++;
            continue;
        }
        if (text[at + 1] === letter) {
            pieces.push(text.slice(from, at + 1));
            at += 2;
            from = at;
            continue;
        }
        const close = letter === "{" ? text.indexOf("}", at) : -1;
        if (close < 0)
            return undefined;
        const field = text.slice(at + 1, close);
        if (field.includes("{"))
            return undefined;
        if (at > from)
            pieces.push(text.slice(from, at));
        const name = /^[^.[!:]*/.exec(field)?.[0] ?? "";
        const argument = name === "" ? count++ : /^\d+$/.test(name) ? Number(name) : name;
        pieces.push({ argument, plain: isPlainFormat(field.slice(name.length)) });
        at = close + 1;
        from = at;
    }
    if (from < text.length)
        pieces.push(text.slice(from));
    return pieces;
}
/** Whether a conversion and a format (`!s`, `:d`) give a number or text as `str()` does. */
function isPlainFormat(format) {
    return plainFormats.has(format);
}
const plainFormats = new Set(["", ":", ":d", ":s", "!s", "!s:s", "!s:"]);


/***/ }),

/***/ 7405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jv: () => (/* binding */ isSplat),
  Jn: () => (/* binding */ readExpression)
});

// UNUSED EXPORTS: ExpressionReader

// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/dotted-name.js
var dotted_name = __webpack_require__(9257);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/format-text.js
var format_text = __webpack_require__(6740);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/string-literal.js
/** The prefix and the quotes of one string literal; `undefined` for what is none, or none of Python 3.13. */
function stringParts(source) {
    let quote = 0;
    while (quote < 3 && source[quote] !== '"' && source[quote] !== "'")
        quote++;
    const prefix = source.slice(0, quote).toLowerCase();
    if (!prefixes.has(prefix))
        return undefined;
    const mark = source[quote] ?? "";
    const width = source.startsWith(mark.repeat(3), quote) && source.length - quote >= 6 ? 3 : 1;
    const from = quote + width;
    const to = source.length - width;
    if (mark === "" || to < from || source.slice(to) !== mark.repeat(width))
        return undefined;
    return {
        raw: prefix.includes("r"),
        bytes: prefix.includes("b"),
        fields: prefix.includes("f"),
        from,
        to,
    };
}
const prefixes = new Set(["", "r", "u", "b", "f", "br", "rb", "fr", "rf"]);
/**
 * The text that source between quotes stands for, by the rules of Python's reference manual (2.4.1.1): escapes, and line
 * ends of any kind as `\n`. `undefined` for an escape that names a character (`\N{…}`) or is broken.
 */
function decodeText(source, { raw, bytes }) {
    const text = source.includes("\r") ? source.replaceAll(/\r\n?/g, "\n") : source;
    if (raw || !text.includes("\\"))
        return text;
    let decoded = "";
    for (let at = 0; at < text.length;) {
        const slash = text.indexOf("\\", at);
        if (slash < 0)
            return decoded + text.slice(at);
        decoded += text.slice(at, slash);
        const letter = text[slash + 1] ?? "";
        at = slash + 2;
        const simple = escapes.get(letter);
        if (simple !== undefined) {
            decoded += simple;
            continue;
        }
        if (letter >= "0" && letter <= "7") {
            let end = at;
            while (end < slash + 4 && isOctal(text[end]))
                end++;
            decoded += String.fromCharCode(Number.parseInt(text.slice(slash + 1, end), 8));
            at = end;
            continue;
        }
        const digits = bytes && letter !== "x" ? 0 : letter === "x" ? 2 : letter === "u" ? 4 : letter === "U" ? 8 : 0;
        if (digits > 0) {
            const code = text.slice(at, at + digits);
            const value = /^[0-9a-f]+$/i.test(code) && code.length === digits ? Number.parseInt(code, 16) : Number.NaN;
            if (!(value <= 0x10ffff))
                return undefined;
            decoded += String.fromCodePoint(value);
            at += digits;
            continue;
        }
        if (letter === "N" && !bytes)
            return undefined;
        // An escape that is none stays as it stands.
        decoded += `\\${letter}`;
    }
    return decoded;
}
function isOctal(letter) {
    return letter !== undefined && letter >= "0" && letter <= "7";
}
const escapes = new Map([
    ["\n", ""],
    ["\\", "\\"],
    ["'", "'"],
    ['"', '"'],
    ["a", "\x07"],
    ["b", "\b"],
    ["f", "\f"],
    ["n", "\n"],
    ["r", "\r"],
    ["t", "\t"],
    ["v", "\v"],
]);

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/read-string.js



/** No endpoint is longer. */
const maxText = 1000;
/** A string literal, or several after one another: one text, or the parts of one with fields. */
function readString(node, reader) {
    const literals = node.type === "concatenated_string" ? (0,dotted_name/* partsOf */.CI)(node) : [node];
    const parts = [];
    for (const literal of literals) {
        if (parts.length > 50 || !readLiteral(literal, reader, parts))
            return ["?", "a text that is not followed"];
    }
    return together(parts);
}
/** Texts after one another, neighbours joined: a text where all are. */
function together(parts) {
    const joined = [];
    for (const part of parts) {
        const last = joined[joined.length - 1];
        if (part[0] === "s" && last?.[0] === "s")
            joined[joined.length - 1] = ["s", last[1] + part[1]];
        else if (part[0] !== "s" || part[1] !== "")
            joined.push(part);
    }
    const [first] = joined;
    if (first === undefined)
        return ["s", ""];
    return joined.length === 1 && first[0] === "s" ? first : ["cat", joined];
}
/** Adds the parts of one literal; `false` where it is broken or too long. */
function readLiteral(literal, reader, parts) {
    const source = literal.text;
    const form = source.length > maxText ? undefined : stringParts(source);
    if (form === undefined)
        return false;
    if (form.fields)
        return readFields(source, form, literal, reader, parts);
    const text = decodeText(source.slice(form.from, form.to), form);
    if (text === undefined)
        return false;
    parts.push(["s", text]);
    return true;
}
function readFields(source, form, literal, reader, parts) {
    const fields = literal.namedChildren.filter((child) => child.type === "interpolation");
    let next = 0;
    let from = form.from;
    const addText = (to) => {
        const text = decodeText(source.slice(from, to), form);
        if (text !== undefined && to > from)
            parts.push(["s", text]);
        return text !== undefined;
    };
    for (let at = form.from; at < form.to;) {
        const letter = source[at];
        if (letter === "\\" && !form.raw) {
            at += 2;
        }
        else if (letter !== "{" && letter !== "}") {
            at++;
        }
        else if (source[at + 1] === letter) {
            if (!addText(at + 1))
                return false;
            at += 2;
            from = at;
        }
        else {
            const field = fields[next++];
            if (letter === "}" || field === undefined || !source.startsWith(field.text, at) || !addText(at))
                return false;
            parts.push(readField(field, reader));
            at += field.text.length;
            from = at;
        }
    }
    return addText(form.to);
}
/** `{x}`, `{x:d}`, `{x!s}`; another conversion or format shows what the value alone does not tell. */
function readField(field, reader) {
    const expression = field.childForFieldName("expression");
    if (expression === null)
        return ["?", "a field"];
    const { text } = field;
    const start = text.indexOf(expression.text, 1);
    const rest = text.slice(start + expression.text.length, -1).trim();
    return (0,format_text/* isPlainFormat */._A)(rest) ? reader.read(expression) : ["?", "a formatted field"];
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/read-format.js


/** `"…" % value`, with a tuple, a dictionary or one value. */
function readPercent(text, value) {
    const pieces = (0,format_text/* percentPieces */.Xv)(text);
    const positional = value[0] === "list" ? value[1] : value[0] === "map" ? [] : [value];
    const keywords = value[0] === "map" ? value[1] : [];
    const wanted = pieces?.filter((piece) => typeof piece !== "string" && typeof piece.argument === "number").length;
    if (pieces === undefined || wanted !== positional.length)
        return ["?", "a `%` that is not followed"];
    return filled(pieces, positional, keywords);
}
/** `"…".format(…)`. */
function readFormat(text, positional, keywords) {
    const pieces = (0,format_text/* bracePieces */.BT)(text);
    return pieces === undefined
        ? ["?", "a `format` that is not followed"]
        : filled(pieces, positional, keywords);
}
/** The format with its arguments in place; what is behind `*x` or `**x` is not known. */
function filled(pieces, positional, keywords) {
    const named = new Map(keywords);
    const splat = positional.findIndex((argument) => argument[0] === "?" && argument[1] === "*");
    return together(pieces.map((piece) => {
        if (typeof piece === "string")
            return ["s", piece];
        const { argument, plain } = piece;
        if (!plain)
            return ["?", "a formatted field"];
        if (typeof argument === "string")
            return named.get(argument) ?? ["?", `\`${argument}\` of a format`];
        const found = splat >= 0 && argument >= splat ? undefined : positional[argument];
        return found ?? ["?", "an argument of a format"];
    }));
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/read-expression.js



/** Deeper and larger expressions are not followed: nobody writes a port that way. */
const maxDepth = 30;
const maxNodes = 600;
/**
 * What a node of a syntax tree says about its value, as {@link Expression}. What is not followed is `["?", …]`; an
 * argument `*x` is `["?", "*"]`, an argument `**x` has the keyword `**`. A name may hold calls without arguments (`settings().port`).
 */
function readExpression(node, lineOf) {
    return new ExpressionReader(lineOf).read(node);
}
/** Reads one expression, and no more of it than the caps allow. */
class ExpressionReader {
    lineOf;
    depth = 0;
    nodes = 0;
    constructor(lineOf) {
        this.lineOf = lineOf;
    }
    /** The expression of a node; `["?", …]` where a cap is passed. */
    read(node) {
        if (this.depth >= maxDepth || ++this.nodes > maxNodes)
            return ["?", "an expression too large to follow"];
        this.depth++;
        const found = this.readNode(node);
        this.depth--;
        return found;
    }
    readNode(node) {
        switch (node.type) {
            case "string":
            case "concatenated_string":
                return readString(node, this);
            case "integer":
                return readInteger(node.text);
            case "none":
                return ["k", null];
            case "true":
                return ["k", true];
            case "false":
                return ["k", false];
            case "identifier":
            case "attribute":
                return this.name(node);
            case "parenthesized_expression":
            case "await":
                return this.only(node);
            case "named_expression":
                return this.field(node, "value");
            case "unary_operator":
                return this.unary(node);
            case "binary_operator":
                return this.binary(node);
            case "boolean_operator":
                if ((0,dotted_name/* operatorOf */.gN)(node) === "or")
                    return ["or", this.field(node, "left"), this.field(node, "right")];
                return ["?", "`and`"];
            case "conditional_expression":
                return this.conditional(node);
            case "tuple":
            case "list":
            case "set":
            case "expression_list":
                return this.list(node);
            case "dictionary":
                return this.map(node);
            case "subscript":
                return this.subscript(node);
            case "call":
                return this.call(node);
            default:
                return ["?", kinds.get(node.type) ?? "an expression"];
        }
    }
    only(node) {
        const [child, more] = (0,dotted_name/* partsOf */.CI)(node);
        return child === undefined || more !== undefined ? ["?", "an expression"] : this.read(child);
    }
    field(node, name) {
        const child = node.childForFieldName(name);
        return child === null ? ["?", "an expression"] : this.read(child);
    }
    name(node) {
        const name = (0,dotted_name/* dottedName */._P)(node);
        if (name !== undefined)
            return ["name", name];
        const attribute = node.childForFieldName("attribute")?.text;
        return ["?", `\`${shorten(attribute ?? "")}\` of an expression`];
    }
    unary(node) {
        const argument = this.field(node, "argument");
        const sign = node.childForFieldName("operator")?.text ?? node.text[0];
        if (sign === "+")
            return argument;
        if (sign !== "-")
            return ["?", "`~`"];
        return argument[0] === "n" ? ["n", 0 - argument[1]] : ["op", "-", ["n", 0], argument];
    }
    binary(node) {
        const operator = (0,dotted_name/* operatorOf */.gN)(node);
        if (!isOperator(operator))
            return ["?", `\`${shorten(operator)}\``];
        const left = this.field(node, "left");
        const right = this.field(node, "right");
        if (operator === "%" && left[0] === "s")
            return readPercent(left[1], right);
        if (operator === "+" && left[0] === "s" && right[0] === "s")
            return ["s", left[1] + right[1]];
        return ["op", operator, left, right];
    }
    conditional(node) {
        const [yes, , no] = (0,dotted_name/* partsOf */.CI)(node);
        return yes === undefined || no === undefined
            ? ["?", "an expression"]
            : ["if", this.read(yes), this.read(no)];
    }
    list(node) {
        const items = [];
        for (const part of (0,dotted_name/* partsOf */.CI)(node)) {
            if (part.type === "list_splat")
                return ["?", "a list with a `*`"];
            if (this.nodes > maxNodes)
                break;
            items.push(this.read(part));
        }
        return this.nodes > maxNodes ? ["?", "a large list"] : ["list", items];
    }
    map(node) {
        const items = [];
        for (const part of (0,dotted_name/* partsOf */.CI)(node)) {
            const key = part.childForFieldName("key");
            const value = part.childForFieldName("value");
            if (part.type !== "pair" || key === null || value === null)
                return ["?", "a dictionary with a `**`"];
            const text = this.read(key);
            if (this.nodes > maxNodes)
                break;
            if (text[0] !== "s")
                return ["?", "a dictionary with keys that are no texts"];
            items.push([text[1], this.read(value)]);
        }
        return this.nodes > maxNodes ? ["?", "a large dictionary"] : ["map", items];
    }
    subscript(node) {
        const [value, key, more] = (0,dotted_name/* partsOf */.CI)(node);
        if (value === undefined || key === undefined || more !== undefined)
            return ["?", "a subscript"];
        const read = this.read(key);
        if (read[0] !== "s" && read[0] !== "n")
            return ["?", `an item of ${this.wordsFor(value)}`];
        return ["get", this.read(value), read[1]];
    }
    wordsFor(node) {
        const name = (0,dotted_name/* dottedName */._P)(node);
        return name === undefined ? "an expression" : `\`${shorten(name)}\``;
    }
    call(node) {
        const callee = node.childForFieldName("function");
        const args = (0,dotted_name/* argumentsOf */.aX)(node);
        if (callee === null || args === undefined)
            return ["?", "a call"];
        const positional = [];
        const keywords = [];
        for (const arg of args) {
            if (arg.type === "list_splat")
                positional.push(["?", "*"]);
            else if (arg.type === "dictionary_splat")
                keywords.push(["**", ["?", "`**`"]]);
            else if (arg.type === "keyword_argument")
                keywords.push([arg.childForFieldName("name")?.text ?? "**", this.field(arg, "value")]);
            else
                positional.push(this.read(arg));
        }
        if (this.nodes > maxNodes)
            return ["?", `a large call of ${this.wordsFor(callee)}`];
        const method = callee.type === "attribute" ? callee.childForFieldName("attribute")?.text : undefined;
        if (method === "format" || method === "join") {
            const receiver = this.field(callee, "object");
            if (receiver[0] === "s" && method === "format")
                return readFormat(receiver[1], positional, keywords);
            if (receiver[0] === "s" && keywords.length === 0)
                return joined(receiver[1], positional);
        }
        const name = (0,dotted_name/* dottedName */._P)(callee);
        if (name === undefined && method !== undefined && getters.test(method))
            return ["of", this.field(callee, "object"), ["call", method, positional, keywords, this.lineOf(node)]];
        if (name === undefined) {
            return ["?", method === undefined ? "a call" : `a call of \`${shorten(method)}\` of an expression`];
        }
        return builtin(name, positional, keywords) ?? ["call", name, positional, keywords, this.lineOf(node)];
    }
}
/** Methods that look something up, for which it matters what in. */
const getters = /^(?:get|getint|get_int|getstr|get_str|values|items|keys|split|rsplit)$/;
/** The calls that have expressions of their own. */
function builtin(name, positional, keywords) {
    const [first, second] = positional;
    if (name === "dict" && positional.length === 0 && keywords.every(([key]) => key !== "**"))
        return ["map", keywords];
    if (first === undefined || keywords.length > 0 || positional.some(isSplat))
        return undefined;
    if (positional.length === 1) {
        if (name === "str")
            return ["cat", [first]];
        if (name === "int")
            return ["int", first];
        if (name === "range")
            return ["range", ["n", 0], first];
    }
    if (name === "range" && second !== undefined && positional.length === 2)
        return ["range", first, second];
    return undefined;
}
/** Whether an argument is `*x`. */
function isSplat(argument) {
    return argument[0] === "?" && argument[1] === "*";
}
function joined(separator, positional) {
    const [items, more] = positional;
    if (items?.[0] !== "list" || more !== undefined)
        return ["?", "a call of `join`"];
    const parts = [];
    for (const item of items[1]) {
        if (parts.length > 0 && separator !== "")
            parts.push(["s", separator]);
        parts.push(item);
    }
    return ["cat", parts];
}
/** `5556`, `5_556`, `0x15b4`, `0o12664`, `0b1`; `0644` is an error in Python 3, and `10L`, `2j` are no integers. */
function readInteger(text) {
    const digits = text.replaceAll("_", "");
    const value = /^(0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+|0+|[1-9]\d*)$/.test(digits)
        ? Number(digits)
        : Number.NaN;
    return Number.isSafeInteger(value) ? ["n", value] : ["?", "a number"];
}
function isOperator(text) {
    return text === "+" || text === "-" || text === "*" || text === "//" || text === "%";
}
/** Source text for a message: on one line, at most 40 characters. */
function shorten(text) {
    const line = text.slice(0, 200).replaceAll(/\s+/g, " ").trim();
    return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
const kinds = new Map([
    ["lambda", "a lambda"],
    ["list_comprehension", "a comprehension"],
    ["set_comprehension", "a comprehension"],
    ["dictionary_comprehension", "a comprehension"],
    ["generator_expression", "a generator"],
    ["comparison_operator", "a comparison"],
    ["not_operator", "`not`"],
    ["float", "a number with a fraction"],
    ["yield", "a `yield`"],
    ["ellipsis", "`...`"],
]);


/***/ })

};
