export const id = 957;
export const ids = [957];
export const modules = {

/***/ 7957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectDockerfile: () => (/* binding */ collectDockerfile)
});

// EXTERNAL MODULE: ./build/packages/parser/src/data/decode-data.js
var decode_data = __webpack_require__(1229);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/lists/rows.js + 1 modules
var lists_rows = __webpack_require__(8640);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/values/command-ports.js + 1 modules
var command_ports = __webpack_require__(8713);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/values/command-tokens.js
var command_tokens = __webpack_require__(459);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/values/port-text.js
var port_text = __webpack_require__(4444);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/units/docker-variables.js
/**
 * Puts the values of `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME:+other}` into a text as a Dockerfile does; `undefined`
 * where one has no value that is known.
 */
function substitute(text, values) {
    const args = [];
    let isKnown = true;
    const reference = /\$(?:\{(?<braced>\w+)(?:(?<operator>:?[-+])(?<word>[^{}]*))?\}|(?<bare>[A-Za-z_]\w*))/g;
    const put = text.replaceAll(reference, (...match) => {
        const groups = groupsOf(match.at(-1));
        const name = groups.get("braced") ?? groups.get("bare") ?? "";
        const operator = groups.get("operator");
        const value = values.get(name);
        if (value !== undefined)
            args.push(...value.args);
        const isSet = value !== undefined && value.text !== "";
        if (operator?.endsWith("+") === true)
            return isSet ? (groups.get("word") ?? "") : "";
        if (isSet)
            return value.text;
        if (operator?.endsWith("-") === true)
            return groups.get("word") ?? "";
        isKnown = false;
        return "";
    });
    return isKnown && !put.includes("$") ? { text: put, args } : undefined;
}
function groupsOf(value) {
    const named = typeof value === "object" && value !== null ? Object.entries(value) : [];
    return new Map(named.flatMap(([name, text]) => (typeof text === "string" ? [[name, text]] : [])));
}
/** The assignments of an `ENV` or `ARG` instruction: `A=1 B="2 3"`, the old `A 1`, and `A` without a value. */
function assignments(text) {
    const old = /^(?<name>[A-Za-z_]\w*)[ \t]+(?<value>[^=]*)$/.exec(text)?.groups;
    if (old !== undefined)
        return [[old.name ?? "", old.value]];
    const word = /(?<name>[A-Za-z_]\w*)(?:=(?<value>"[^"]*"|'[^']*'|[^\s"']*))?/g;
    return [...text.matchAll(word)].map(({ groups }) => {
        const value = groups?.value;
        return [groups?.name ?? "", value?.replace(/^(["'])(.*)\1$/s, "$2")];
    });
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/units/dockerfile.js
/**
 * The instructions of a Dockerfile in order (Docker's reference: comments, continuation lines, the directive `escape`,
 * here-documents).
 */
function instructions(file) {
    const continuation = /^(?:#[^\n]*\n)*#[ \t]*escape[ \t]*=[ \t]*(?<character>[\\`])/i.exec(file)?.groups?.character ?? "\\";
    const found = [];
    let at = 0;
    while (at < file.length) {
        const { text, offsets, next } = logicalLine(file, at, continuation);
        at = next;
        const head = /^[ \t]*(?<name>[A-Za-z]+)[ \t]+/.exec(text);
        const name = head?.groups?.name?.toUpperCase();
        if (head === null || name === undefined)
            continue;
        const length = head[0].length;
        found.push({ name, text: text.slice(length).trimEnd(), offsets: offsets.slice(length) });
        if (name === "RUN" || name === "COPY" || name === "ADD")
            at = afterHereDocuments(file, at, text);
    }
    return found;
}
function logicalLine(file, from, continuation) {
    const parts = [];
    const offsets = [];
    let start = from;
    for (let isContinued = false; start < file.length;) {
        const found = file.indexOf("\n", start);
        const end = found < 0 ? file.length : found;
        const next = Math.min(end + 1, file.length);
        const line = file.slice(start, end);
        const begin = start;
        start = end === file.length ? file.length : next;
        if (/^[ \t]*#/.test(line) || (isContinued && /^\s*$/.test(line))) {
            if (isContinued)
                continue;
            break;
        }
        const kept = line.trimEnd();
        isContinued = kept.endsWith(continuation);
        const part = isContinued ? kept.slice(0, -1) : kept;
        parts.push(part);
        for (let index = 0; index < part.length; index++)
            offsets.push(begin + index);
        if (!isContinued)
            break;
    }
    offsets.push((offsets.at(-1) ?? from - 1) + 1);
    return { text: parts.join(""), offsets, next: start };
}
function afterHereDocuments(file, from, line) {
    let at = from;
    for (const { groups } of line.matchAll(/<<-?["']?(?<word>\w+)["']?/g)) {
        while (at < file.length) {
            const found = file.indexOf("\n", at);
            const end = found < 0 ? file.length : found;
            const isEnd = file.slice(at, end).trim() === groups?.word;
            at = found < 0 ? file.length : end + 1;
            if (isEnd)
                break;
        }
    }
    return at;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/units/collect-dockerfile.js







const LARGEST = 1024 * 1024;
/** The ports that a Dockerfile exposes, and those that the command of its last stage is given. */
function collectDockerfile({ bytes }) {
    if (bytes.length > LARGEST)
        return undefined;
    const { text } = (0,decode_data/* decodeData */.H)(bytes);
    const rows = new lists_rows/* Rows */.S(text);
    /** What stands before the first FROM: a stage takes it over with `ARG NAME`. */
    const outer = new Map();
    const stages = new Map();
    let stage;
    for (const instruction of instructions(text)) {
        const { name, text: written } = instruction;
        if (name === "FROM") {
            const from = /^(?:--\S+\s+)*(?<base>\S+)(?:\s+as\s+(?<name>\S+))?/i.exec(written)?.groups;
            const base = stages.get(from?.base?.toLowerCase() ?? "");
            stage = {
                name: from?.name ?? "Dockerfile",
                values: new Map([...(base?.values ?? [])].filter(([, { args }]) => args.length === 0)),
                command: base?.command,
                entrypoint: base?.entrypoint,
            };
            if (from?.name !== undefined)
                stages.set(stage.name.toLowerCase(), stage);
        }
        else if (name === "ARG" || name === "ENV") {
            const values = stage?.values ?? outer;
            for (const [key, value] of assignments(written))
                collect_dockerfile_define(key, value, values, outer, name === "ARG");
        }
        else if (name === "EXPOSE" && stage !== undefined) {
            expose(rows, instruction, stage);
        }
        else if (name === "CMD" && stage !== undefined)
            stage.command = instruction;
        else if (name === "ENTRYPOINT" && stage !== undefined) {
            stage.entrypoint = instruction;
            // An entry point takes back the command of the image below it.
            stage.command = undefined;
        }
    }
    if (stage !== undefined)
        runs(rows, stage);
    return rows.fact();
}
function collect_dockerfile_define(key, value, values, outer, isArgument) {
    const known = value === undefined ? outer.get(key) : substitute(value, values);
    if (known === undefined) {
        values.delete(key);
        return;
    }
    values.set(key, isArgument ? { text: known.text, args: [...new Set([...known.args, key])] } : known);
}
function expose(rows, { text, offsets }, stage) {
    for (const { text: word, start, end } of (0,command_tokens/* commandTokens */.g)(text, 0)) {
        const place = { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
        const head = { form: -1, binds: false, name: stage.name, scope: stage.name };
        const reading = readingOf(word, stage.values);
        if (reading.kind === "wrong")
            rows.problem(-1, reading.rule, reading.message, stage.name, { key: "EXPOSE", ...place });
        else
            rows.entry(head, [{ key: "EXPOSE", reading, ...place }], "?", "tcp");
    }
}
function readingOf(word, values) {
    if (!word.includes("$"))
        return (0,port_text/* readPortText */.JA)(word);
    const known = substitute(word, values);
    if (known === undefined)
        return { kind: "open", why: "unresolved" };
    const reading = (0,port_text/* readPortText */.JA)(known.text);
    const [argument] = known.args;
    return reading.kind === "ports" && argument !== undefined
        ? { ...reading, overridable: `the build argument \`${argument}\`` }
        : reading;
}
function runs(rows, stage) {
    const { entrypoint, command, name, values } = stage;
    const isShell = entrypoint !== undefined && !entrypoint.text.startsWith("[");
    // An entry point in the shell's form takes no arguments from CMD.
    const parts = [entrypoint, isShell ? undefined : command].flatMap((part) => part === undefined ? [] : [part]);
    const { script, ports } = (0,command_ports/* readCommand */.U)(parts.flatMap((part) => wordsOf(part, values)));
    const head = { form: -1, binds: true, name, ...(script === undefined ? {} : { script }), scope: name };
    const found = ports.map(({ what, reading, start, end }) => ({
        key: what,
        reading,
        start,
        end,
    }));
    rows.entry(head, found, "?", "tcp");
}
/** The words of a command in either form. In the shell's form the variables of the image are put in when it runs. */
function wordsOf({ text, offsets }, values) {
    const placed = (start, end) => ({
        start: offsets[start] ?? 0,
        end: (offsets[end - 1] ?? 0) + 1,
    });
    if (text.startsWith("[")) {
        return [...text.matchAll(/"(?<word>(?:[^"\\]|\\.)*)"/g)].map(({ index, groups }) => {
            const word = groups?.word ?? "";
            return { text: word.replaceAll(/\\(.)/g, "$1"), ...placed(index + 1, index + 1 + word.length) };
        });
    }
    return (0,command_tokens/* commandTokens */.g)(text, 0).map(({ text: word, start, end }) => {
        const known = word.includes("$") ? substitute(word, values) : undefined;
        return { text: known?.text ?? word, ...placed(start, end) };
    });
}


/***/ })

};
