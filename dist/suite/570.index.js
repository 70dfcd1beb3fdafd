export const id = 570;
export const ids = [570];
export const modules = {

/***/ 8640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ Rows)
});

// EXTERNAL MODULE: ./build/packages/parser/src/data/places.js
var places = __webpack_require__(2554);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/lists/list-fact.js
/** A range as the front of a row. */
function rangeRow({ from, to, above }) {
    return [from, to, above ?? null];
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/lists/rows.js


/** Gathers the rows of a file's fact. */
class Rows {
    text;
    places;
    entries = [];
    problems = [];
    passedOver = {};
    constructor(text) {
        this.text = text;
    }
    /** Adds an entry with what its ports are read as; `host` and `protocol` hold where a value has none of its own. */
    entry(head, found, host, protocol) {
        const ports = [];
        const seen = new Set();
        for (const { key, reading, start, end } of found) {
            if (reading.kind === "open")
                this.pass(reading.why);
            else if (reading.kind === "wrong") {
                // A setting of something else may mean anything by `port`.
                if (head.binds)
                    this.problem(head.form, reading.rule, reading.message, head.scope, { key, start, end });
            }
            else if (reading.kind === "ports") {
                const row = [
                    ...rangeRow(reading.range),
                    reading.host ?? host,
                    reading.protocol ?? protocol,
                    key,
                    reading.overridable ?? null,
                    this.spot(start, end),
                ];
                // A command line repeats what a key says: one port of one entry.
                const identity = JSON.stringify([row[0], row[1], row[2], row[4]]);
                if (!seen.has(identity))
                    ports.push(row);
                seen.add(identity);
            }
        }
        if (ports.length > 0)
            this.entries.push({ ...head, ports });
    }
    /** Adds a problem that stands at a value. */
    problem(form, rule, message, scope, { key, start, end }) {
        const pattern = rule.endsWith("out-of-range") ? "out-of-range" : "unreadable";
        const code = `${key}: ${this.text.slice(start, end)}`.slice(0, 200);
        this.problems.push([form, pattern, message, scope, code, this.spot(start, end)]);
    }
    /** Counts something that is passed over, by a word for the report. */
    pass(what) {
        this.passedOver[what] = (this.passedOver[what] ?? 0) + 1;
    }
    /** The fact; `undefined` where there is nothing to remember. */
    fact() {
        const { entries, problems, passedOver } = this;
        const isEmpty = entries.length === 0 && problems.length === 0 && Object.keys(passedOver).length === 0;
        return isEmpty ? undefined : { entries, problems, passedOver };
    }
    /** The 1-based line of an offset. */
    lineOf(offset) {
        return this.spot(offset, offset)[0];
    }
    spot(start, end) {
        this.places ??= new places/* Places */.N(this.text);
        const { line, column, endLine, endColumn } = this.places.of({ start, end });
        return [line, column, endLine, endColumn];
    }
}


/***/ }),

/***/ 8713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readCommand)
});

// EXTERNAL MODULE: ./build/actions/port-conflict/src/values/command-tokens.js
var command_tokens = __webpack_require__(459);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/values/port-name.js
var port_name = __webpack_require__(2128);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/values/port-text.js
var port_text = __webpack_require__(4444);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/values/program.js
/** Programs that only start what follows. */
const wrappers = new Set("exec env sudo nohup time tini dumb-init run poetry uv pipenv pdm hatch rye conda nice ionice stdbuf setsid -- xvfb-run".split(" "));
const clients = new Set(("curl wget nc ncat netcat telnet ssh scp sftp rsync psql pg_isready mysql mysqladmin redis-cli mongo mongosh ab wrk k6 " +
    "wait-for-it wait-for wait-for-it.sh wait-for.sh dockerize nmap ping grpcurl websocat iperf iperf3 tcpdump").split(" "));
const shells = new Set(["sh", "bash", "zsh", "dash", "ash"]);
/** Servers that are told what to serve as `package.module:name`. */
const servers = new Set(["uvicorn", "gunicorn", "hypercorn", "daphne", "granian", "waitress-serve"]);
const assignment = /^[A-Za-z_]\w*=/;
const python = /^(?:python|pypy)[\d.]*(?:\.exe)?$/;
/** What a command line without separators runs, behind variables and wrappers. */
function programOf(words) {
    const assigned = [];
    let at = 0;
    for (; at < words.length; at++) {
        const word = words[at];
        if (word === undefined)
            break;
        if (assignment.test(word.text))
            assigned.push(word);
        else if (!wrappers.has(baseName(word.text)))
            break;
    }
    const first = baseName(words[at]?.text ?? "");
    const rest = words.slice(at + 1);
    const common = { assigned, isClient: clients.has(first) };
    if (shells.has(first)) {
        const index = rest.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
        const shell = index < 0 ? undefined : rest[index + 1];
        return { ...common, program: first, rest: shell === undefined ? rest : [], ...(shell && { shell }) };
    }
    if (first.endsWith(".py"))
        return { ...common, ...ofScript(words[at]?.text ?? "", rest) };
    if (!python.test(first))
        return { ...common, program: first, rest, ...served(first, rest) };
    for (const [index, { text }] of rest.entries()) {
        const behind = rest.slice(index + 1);
        if (text === "-m") {
            const name = behind[0]?.text ?? "";
            const isServer = servers.has(name) || name === "http.server" || name === "flask";
            return {
                ...common,
                program: name,
                rest: behind.slice(1),
                ...(isServer ? served(name, behind.slice(1)) : { script: name }),
            };
        }
        if (text.endsWith(".py"))
            return { ...common, ...ofScript(text, behind) };
        if (!text.startsWith("-"))
            break;
    }
    return { ...common, program: first, rest };
}
/** Django's `manage.py runserver` is known by its first argument. */
function ofScript(script, rest) {
    const command = rest[0]?.text;
    const isServer = command === "runserver" || command === "runserver_plus";
    return isServer
        ? { program: command, script, rest: rest.slice(1) }
        : { program: baseName(script), script, rest };
}
function served(program, rest) {
    if (!servers.has(program))
        return {};
    const target = rest.find(({ text }) => /^[A-Za-z_][\w.]*:[A-Za-z_][\w.]*(?:\(\))?$/.test(text))?.text;
    return target === undefined ? {} : { script: target.slice(0, target.indexOf(":")) };
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/values/command-ports.js




/** Options that take an address with a port, by program. */
const addressOptions = new Map([
    ["gunicorn", ["-b", "--bind"]],
    ["hypercorn", ["-b", "--bind", "--insecure-bind", "--quic-bind"]],
    ["waitress-serve", ["--listen"]],
    ["uwsgi", ["--http", "--http-socket", "--https", "--socket", "-s"]],
    ["granian", []],
]);
/** Programs whose option `-p` is a port. */
const shortPort = new Set(["flask", "daphne", "sanic", "streamlit", "bokeh", "redis-server", "memcached"]);
const hostOptions = new Set([
    "--host",
    "--hostname",
    "--interface",
    "--ip",
    "--server.address",
    "--bind",
    "--address",
]);
/** Programs that take the port as an argument. */
const positional = new Set(["http.server", "runserver", "runserver_plus"]);
const separators = new Set(["&&", "||", ";", "|", "&"]);
/** A shell within a shell within a shell is nobody's start-up command. */
const DEEPEST = 3;
/** What the words of a command line say about ports that it binds. Clients (`curl`, `psql`, …) bind none. */
function readCommand(tokens, depth = 0) {
    const ports = [];
    let script;
    let from = 0;
    for (let at = 0; at <= tokens.length; at++) {
        const text = tokens[at]?.text;
        if (text !== undefined && !separators.has(text))
            continue;
        const found = readOne(tokens.slice(from, at), depth);
        ports.push(...found.ports);
        script ??= found.script;
        from = at + 1;
    }
    return script === undefined ? { ports } : { script, ports };
}
function readOne(words, depth) {
    const { program, script, assigned, rest, shell, isClient } = programOf(words);
    if (isClient)
        return { ports: [] };
    if (shell !== undefined && depth < DEEPEST)
        return readCommand(wordsOf(shell), depth + 1);
    const ports = assigned.flatMap((word) => {
        const [name = "", value = ""] = splitAt(word.text);
        return (0,port_name/* namesOwnPort */.G)(name) ? [portAt(value, word, name)] : [];
    });
    const addresses = addressOptions.get(program) ?? [];
    let host;
    for (let at = 0; at < rest.length; at++) {
        const word = rest[at];
        if (word === undefined)
            continue;
        const [name, attached] = splitAt(word.text);
        const next = rest[at + 1];
        const valueWord = attached === undefined ? next : word;
        const value = attached ?? next?.text;
        if (addresses.includes(name)) {
            if (value !== undefined && valueWord !== undefined)
                ports.push(portAt(value, valueWord, name));
        }
        else if (addresses.includes("-b") && /^-b./.test(word.text)) {
            ports.push(portAt(word.text.slice(2), word, "-b"));
            continue;
        }
        else if (isPortOption(name, program)) {
            if (value !== undefined && valueWord !== undefined && !value.startsWith("--")) {
                ports.push(portAt(value, valueWord, name));
            }
        }
        else if (hostOptions.has(name) || ((name === "-b" || name === "-h") && !addresses.includes("-b"))) {
            if (value !== undefined && (0,port_text/* isAddress */.PW)(value))
                host = (0,port_text/* interfaceOf */.Rm)(value);
            else
                continue;
        }
        else {
            if (positional.has(program) && /^(?:[\w.*[\]:-]*:)?\d+$/.test(name))
                ports.push(portAt(name, word, program));
            continue;
        }
        if (attached === undefined)
            at++;
    }
    const placed = host === undefined ? ports : ports.map((port) => withHost(port, host));
    return script === undefined ? { ports: placed } : { script, ports: placed };
}
function wordsOf({ text, start, end }) {
    const isExact = end - start === text.length;
    return (0,command_tokens/* commandTokens */.g)(text, start, isExact ? undefined : { start, end });
}
function isPortOption(name, program) {
    if (name === "-p")
        return shortPort.has(program);
    return name.startsWith("--") && (0,port_name/* namesOwnPort */.G)(name.slice(2));
}
/** `--port=5556` as its two halves. */
function splitAt(word) {
    const at = word.indexOf("=");
    return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}
function portAt(value, word, what) {
    // The value alone, where the word's characters are those of the file.
    const isExact = word.end - word.start === word.text.length && word.text.endsWith(value);
    return {
        reading: (0,port_text/* readPortText */.JA)(value),
        start: isExact ? word.end - value.length : word.start,
        end: word.end,
        what,
    };
}
function withHost(port, host) {
    const { reading } = port;
    return reading.kind === "ports" && reading.host === undefined
        ? { ...port, reading: { ...reading, host } }
        : port;
}


/***/ }),

/***/ 459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ commandTokens)
/* harmony export */ });
/**
 * The words of a command line as a shell splits them, without expanding anything. `${…}`, `$(…)` and `{{…}}` are not split.
 * @param start the offset of its first character in the file.
 * @param whole the place of all of it, where its characters are not those of the file.
 */
function commandTokens(line, start, whole) {
    const tokens = [];
    let at = 0;
    while (at < line.length) {
        const first = line[at] ?? "";
        if (isBlank(first)) {
            at++;
            continue;
        }
        const from = at;
        let text = "";
        let quote = "";
        let depth = 0;
        while (at < line.length) {
            const character = line[at] ?? "";
            if (quote === "" && depth <= 0 && isBlank(character))
                break;
            if (quote === "" && (character === "'" || character === '"'))
                quote = character;
            else if (character === quote && quote !== "")
                quote = "";
            else if (character === "\\" && quote !== "'" && at + 1 < line.length) {
                at++;
                if (line[at] !== "\n")
                    text += line[at] ?? "";
            }
            else {
                if (character === "{" || character === "(")
                    depth++;
                else if (character === "}" || character === ")")
                    depth--;
                text += character;
            }
            at++;
        }
        if (text !== "")
            tokens.push({ text, ...(whole ?? { start: start + from, end: start + at }) });
    }
    return tokens;
}
function isBlank(character) {
    return character === " " || character === "\t" || character === "\n" || character === "\r";
}


/***/ }),

/***/ 2128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ namesOwnPort),
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/** First words that make a port somebody else's: one that is connected to, or only passed on. */
const foreign = new Set(("amqp backend broker client connect connection container database db dest destination dst elastic elasticsearch email " +
    "external forward from ftp imap influx kafka ldap mail memcached mongo mongodb mqtt mysql node " +
    "parent peer pg postgres postgresql proxy rabbit rabbitmq redis remote request serial smtp source sql src ssh " +
    "start subscribe sub target to upstream usb com parallel air pass").split(" "));
/** What follows `port` in names of counts, offsets and names rather than of ports is not matched at all. */
const ending = /^(?<front>.*?)(?<word>ports?)$/i;
/** The words of a name: `healthCheckPort` and `health-check_port` are `health`, `check`, `port`. */
function wordsOf(name) {
    return name
        .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== "");
}
/**
 * Whether a key, an option or a variable names a port (or several) of what it stands in: `port`, `ports`, `zmq_port`,
 * `healthCheckPort`, `server.port`; not `import`, `support`, `target_port`, `db_port`.
 */
function namesOwnPort(name) {
    if (name.length > 60 || !ending.test(name))
        return false;
    const words = wordsOf(name);
    const last = words.at(-1);
    if (last !== "port" && last !== "ports")
        return false;
    return !words.slice(0, -1).some((word) => foreign.has(word));
}


/***/ }),

/***/ 4444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ protocolOf),
/* harmony export */   JA: () => (/* binding */ readPortText),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   Rm: () => (/* binding */ interfaceOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   ji: () => (/* binding */ portRange)
/* harmony export */ });
/** The highest port there is (RFC 793: 16 bits). */
const HIGHEST = 65_535;
/** A range of more ports than this is no list of ports that somebody binds one by one. */
const MOST_IN_RANGE = 4_096;
const NONE = { kind: "none" };
const UNRESOLVED = { kind: "open", why: "unresolved" };
/** Reads a port as start-up lists, command lines and settings write it. Never throws. */
function readPortText(written) {
    const text = written.trim();
    if (text === "")
        return NONE;
    if (/\{\{|\{%|<%/.test(text))
        return { kind: "open", why: "templates" };
    const scheme = /^(?<name>[a-z][a-z+]*):\/\/(?<rest>.*)$/s.exec(text)?.groups;
    if (scheme === undefined)
        return readAddress(text);
    const protocol = schemes.get(scheme.name ?? "");
    if (protocol === undefined)
        return NONE;
    const reading = readAddress((scheme.rest ?? "").split("/", 1)[0] ?? "");
    return reading.kind === "ports" ? { ...reading, protocol } : reading;
}
/** Schemes of endpoints that hold a port; `ipc`, `inproc`, `unix` have none. */
const schemes = new Map([
    ["tcp", "tcp"],
    ["udp", "udp"],
    ["http", "tcp"],
    ["https", "tcp"],
    ["ws", "tcp"],
    ["wss", "tcp"],
    ["grpc", "tcp"],
]);
/** What stands before the last colon: an address in brackets, a name, an IPv4 address, `*`, or nothing. */
const address = /^(?<host>\[[0-9A-Fa-f:.%\w]*\]|\*|[\w.-]*):(?<port>(?:[\d$*]|[A-Za-z_]\w*\+\d).*)$/s;
const transport = /^(?<rest>[^/]*)\/(?<protocol>tcp|udp|sctp)$/i;
function readAddress(text) {
    const suffix = transport.exec(text)?.groups;
    const protocol = protocolOf(suffix?.protocol);
    const rest = suffix?.rest ?? text;
    const split = address.exec(rest)?.groups;
    const host = split?.host;
    if (host !== undefined && /^\d+$/.test(host)) {
        return wrong("unreadable", `\`${shown(text)}\` is two numbers, expected one port`);
    }
    if (split?.port === "*")
        return NONE;
    const reading = readNumber(split?.port ?? rest);
    if (reading.kind !== "ports")
        return reading;
    return {
        ...reading,
        ...(protocol === undefined ? {} : { protocol }),
        ...(host === undefined ? {} : { host: interfaceOf(host) }),
    };
}
const variable = String.raw `(?:\$\{(?<braced>\w+)(?::?-(?<fallback>\d*))?\}|\$?(?<bare>[A-Za-z_]\w*))`;
const plus = new RegExp(String.raw `^${variable}\s*\+\s*(?<number>\d+)$`);
const plusAfter = new RegExp(String.raw `^(?<number>\d+)\s*\+\s*${variable}$`);
const alone = /^\$\{(?<braced>\w+)(?::?-(?<fallback>\d*))?\}$/;
function readNumber(written) {
    if (/^[-+]?\d+$/.test(written))
        return portRange(Number(written), Number(written));
    const range = /^(?<from>\d+)\s*-\s*(?<to>\d+)$/.exec(written)?.groups;
    if (range !== undefined)
        return portRange(Number(range.from), Number(range.to));
    const inside = /^\$\(\((?<sum>[^()]*)\)\)$/.exec(written)?.groups?.sum?.trim() ?? written;
    const sum = (plus.exec(inside) ?? plusAfter.exec(inside))?.groups;
    if (sum !== undefined) {
        return aboveVariable(sum.braced ?? sum.bare ?? "", sum.fallback, Number(sum.number));
    }
    const single = alone.exec(inside)?.groups;
    if (single !== undefined)
        return aboveVariable(single.braced ?? "", single.fallback, undefined);
    // A number with something that does not belong there; names (`http`, `auto`, `COM3`) are no ports of ours.
    if (/^[-+.]?\d\S*$/.test(written))
        return wrong("unreadable", `\`${shown(written)}\` is no number of a port`);
    return UNRESOLVED;
}
function aboveVariable(name, fallback, number) {
    if (fallback !== undefined && fallback !== "") {
        const port = Number(fallback) + (number ?? 0);
        const reading = portRange(port, port);
        return reading.kind === "ports" ? { ...reading, overridable: `\`${name}\` in the environment` } : reading;
    }
    if (number === undefined)
        return UNRESOLVED;
    const reading = portRange(number, number);
    return reading.kind === "ports" ? { ...reading, range: { ...reading.range, above: name } } : reading;
}
/** The reading of the numbers from one to another. Port 0 is one that the system chooses: it never clashes. */
function portRange(from, to) {
    if (from === 0 && to === 0)
        return NONE;
    const text = from === to ? String(from) : `${from}-${to}`;
    if (!(from >= 1 && to <= HIGHEST)) {
        return wrong("out-of-range", `\`${text}\` is no port, expected 1 to ${HIGHEST}`);
    }
    if (from > to)
        return wrong("unreadable", `\`${text}\` is a range that ends before it begins`);
    if (to - from >= MOST_IN_RANGE)
        return UNRESOLVED;
    return { kind: "ports", range: { from, to } };
}
/** A reading that says what is wrong, in one sentence of fact. */
function wrong(pattern, message) {
    return { kind: "wrong", rule: `port-conflict/${pattern}`, message };
}
/** A text on one line and of bounded length, that cannot end code quotes. */
function shown(text) {
    const line = text.replaceAll(/\s+/g, " ").replaceAll("`", "'");
    return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
/** `tcp`, `udp` or `sctp` in any case; `undefined` for anything else. */
function protocolOf(text) {
    const name = text?.toLowerCase();
    return name === "tcp" || name === "udp" || name === "sctp" ? name : undefined;
}
/** An interface as the model has it: without brackets, `*` for all interfaces. */
function interfaceOf(host) {
    const bare = host.trim().replace(/^\[(.*)\]$/, "$1");
    return bare === "" || bare === "*" || bare === "0.0.0.0" || bare === "::" ? "*" : bare;
}
/** Whether a host is an address or `localhost`, rather than the name of a machine. */
function isAddress(host) {
    return /^(?:\*|localhost|[\d.]+|\[?[0-9A-Fa-f:.]*:[0-9A-Fa-f:.%\w]*\]?)$/.test(host.trim());
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


/***/ })

};
