export const id = 319;
export const ids = [319];
export const modules = {

/***/ 777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ quickHeader),
  N: () => (/* binding */ quickStatement)
});

// EXTERNAL MODULE: ./build/packages/parser/src/bytes.js
var src_bytes = __webpack_require__(7916);
// EXTERNAL MODULE: ./build/packages/parser/src/keywords.js
var keywords = __webpack_require__(9323);
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
var tokens = __webpack_require__(6545);
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
var strings = __webpack_require__(7397);
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

/***/ 1543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ loadedGrammar),
/* harmony export */   o: () => (/* binding */ loadGrammar)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3136);




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
    const require = (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(import.meta.url);
    // The path is opaque to the bundler, which breaks this module when it takes it in.
    const treeSitter = require(files.engine);
    await treeSitter.Parser.init({ locateFile: () => files.engineWasm });
    const parser = new treeSitter.Parser();
    parser.setLanguage(await treeSitter.Language.load(files.grammar));
    let last;
    return (text) => {
        last?.delete();
        const tree = parser.parse(text);
        if (tree === null)
            throw new Error("tree-sitter returned no tree");
        last = tree;
        return tree.rootNode;
    };
}
/** The engine's script, its WebAssembly and the grammar's: beside the bundle in `../parser`, else in node_modules. */
function runtimeFiles() {
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url)), "..", "parser");
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(beside, "tree-sitter-python.wasm"))) {
        return {
            engine: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(beside, "web-tree-sitter.cjs"),
            engineWasm: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(beside, "web-tree-sitter.wasm"),
            grammar: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(beside, "tree-sitter-python.wasm"),
        };
    }
    const resolve = (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(import.meta.url).resolve;
    const engine = resolve("web-tree-sitter");
    const grammarPackage = resolve("tree-sitter-python/package.json");
    return {
        engine,
        engineWasm: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(engine), "web-tree-sitter.wasm"),
        grammar: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(grammarPackage), "tree-sitter-python.wasm"),
    };
}


/***/ })

};
