export const id = 632;
export const ids = [632];
export const modules = {

/***/ 6632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectEnv: () => (/* binding */ collectEnv)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/read/read-env-file.js
/**
 * Reads an env file by docker compose's rules: `NAME=text` or `NAME: text`, `export` before it, comments after `#` (in an
 * unquoted text after ` #`), quotes over several lines, escapes in double quotes; a name alone takes its value from the
 * environment. The first mistake ends it, as docker compose then reads nothing of the file; what stands before is kept.
 */
function readEnvFile(text) {
    const reader = { text, at: 0, line: 1, lineStart: 0 };
    const entries = [];
    while (skipToEntry(reader)) {
        const start = position(reader);
        const name = readName(reader);
        if (name === undefined) {
            const message = "found no `NAME=value`";
            return { entries, mistake: [[...start, start[0], start[1] + 1], message] };
        }
        if (name.alone)
            continue;
        const value = readValue(reader);
        if (value === undefined) {
            const message = `the quotes of \`${name.text.slice(0, 60)}\` are not closed`;
            return { entries, mistake: [[...start, start[0], start[1] + 1], message] };
        }
        // Names that begin with a digit are no variables.
        if (!/^[0-9]/.test(name.text) && name.text !== "")
            entries.push([name.text, ...value]);
    }
    return { entries };
}
function position({ at, line, lineStart }) {
    return [line, at - lineStart + 1];
}
function advance(reader, to) {
    for (let at = reader.at; at < to; at++) {
        if (reader.text.charCodeAt(at) !== 0x0a)
            continue;
        reader.line++;
        reader.lineStart = at + 1;
    }
    reader.at = to;
}
function isBlank(character) {
    return /^[\t\v\f\r \u0085\u00A0]$/.test(character);
}
/** Goes to the next character that is no white space and in no comment; false at the end. */
function skipToEntry(reader) {
    const { text } = reader;
    let at = reader.at;
    while (at < text.length) {
        const character = text.charAt(at);
        if (character === "#") {
            const end = text.indexOf("\n", at);
            at = end < 0 ? text.length : end;
        }
        else if (isBlank(character) || character.trim() === "")
            at++;
        else
            break;
    }
    advance(reader, at);
    return at < text.length;
}
function readName(reader) {
    const { text } = reader;
    let start = reader.at;
    if (text.startsWith("export", start) && /\s/.test(text.charAt(start + 6))) {
        start += 6;
        while (isBlank(text.charAt(start)))
            start++;
    }
    let at = start;
    while (at < text.length && !/[=:\n]/.test(text.charAt(at))) {
        const character = text.charAt(at);
        if (!isBlank(character) && !/[\p{L}\p{N}_.[\]-]/u.test(character))
            return undefined;
        at++;
    }
    if (at >= text.length) {
        advance(reader, at);
        return { text: "", alone: true };
    }
    const name = text.slice(start, at).trimEnd();
    if (name.includes(" "))
        return undefined;
    const alone = text.charAt(at) === "\n";
    at++;
    while (isBlank(text.charAt(at)))
        at++;
    advance(reader, at);
    return { text: name, alone };
}
/** `undefined` where quotes are not closed. */
function readValue(reader) {
    const { text } = reader;
    const quote = text.charAt(reader.at);
    const start = position(reader);
    if (quote === '"' || quote === "'") {
        const end = closingQuote(text, reader.at);
        if (end === undefined)
            return undefined;
        const inner = text.slice(reader.at + 1, end).replaceAll(`\\${quote}`, quote);
        advance(reader, end + 1);
        const span = [...start, ...position(reader)];
        return quote === "'" ? [inner, false, span] : [unescaped(inner), true, span];
    }
    const lineEnd = text.indexOf("\n", reader.at);
    const line = text.slice(reader.at, lineEnd < 0 ? text.length : lineEnd);
    const comment = line.indexOf(" #");
    const value = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
    const span = [start[0], start[1], start[0], start[1] + value.length];
    advance(reader, lineEnd < 0 ? text.length : lineEnd + 1);
    return [value, true, span];
}
function closingQuote(text, open) {
    const quote = text.charAt(open);
    for (let at = open + 1; at < text.length; at++) {
        if (text.charAt(at) === "\\")
            at++;
        else if (text.charAt(at) === quote)
            return at;
    }
    return undefined;
}
const ESCAPES = {
    a: "\u0007",
    b: "\b",
    f: "\f",
    n: "\n",
    r: "\r",
    t: "\t",
    v: "\v",
    $: "$$",
    '"': '"',
    "\\": "\\",
};
/** The text of double quotes with its escapes replaced; `\$` becomes the `$$` that stands for a dollar sign. */
function unescaped(text) {
    return text.replace(/\\([abfnrtv$"\\])/g, (whole, letter) => ESCAPES[letter] ?? whole);
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/read/collect-env.js


/** The fact of an env file; `undefined` for an empty one. Never throws. */
function collectEnv(file) {
    const { bytes } = file;
    const text = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
    const fact = readEnvFile(text.startsWith("\uFEFF") ? text.slice(1) : text);
    return fact.entries.length === 0 && fact.mistake === undefined ? undefined : fact;
}


/***/ })

};
