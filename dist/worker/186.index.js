export const id = 186;
export const ids = [186];
export const modules = {

/***/ 3186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectLists: () => (/* binding */ collectLists)
});

// EXTERNAL MODULE: ./build/packages/parser/src/data/read-data.js
var read_data = __webpack_require__(4907);
// EXTERNAL MODULE: ./build/packages/parser/src/data/decode-data.js
var decode_data = __webpack_require__(1229);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/values/port-text.js
var port_text = __webpack_require__(4444);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/values/port-name.js
var port_name = __webpack_require__(2128);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/lists/walk.js
/** Deeper than this no start-up list nests. */
const DEEPEST = 24;
/** In a document with more nodes than this, once aliases are replaced, what several aliases name is visited once. */
const MOST_VISITED = 50_000;
/** Every mapping of a document, outer before inner, in the order of the text. */
function* mappingsOf(root) {
    const seen = root.size > MOST_VISITED ? new Set() : undefined;
    const stack = [{ node: root, path: [], siblings: [root], place: root }];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const { node, path, siblings, place } = next;
        if (node.kind === "scalar" || seen?.has(node) === true || path.length > DEEPEST)
            continue;
        seen?.add(node);
        if (node.kind === "mapping")
            yield { node, path, siblings, place };
        const children = childrenOf(node);
        const collections = children.flatMap(({ child }) => (child.kind === "scalar" ? [] : [child]));
        const isOwn = place === node;
        for (const { step, child, key } of children.toReversed()) {
            if (child.kind === "scalar")
                continue;
            const stands = isOwn && isInside(child, node) ? child : isOwn ? key : place;
            stack.push({ node: child, path: [...path, step], siblings: collections, place: stands });
        }
    }
}
function childrenOf(node) {
    if (node.kind === "sequence")
        return node.items.map((child, step) => ({ step, child, key: node }));
    return [...node.entries].map(([step, { key, value }]) => ({
        step,
        child: value,
        key: isInside(key, node) ? key : node,
    }));
}
/** Whether a part of a text lies within another: what an alias or a merge key brings in does not. */
function isInside(inner, outer) {
    return inner.start >= outer.start && inner.end <= outer.end;
}
/** The nodes at a path of keys with dots between them, `*` for all; each with the steps that lead to it. */
function nodesAt(root, path) {
    let found = [[root, []]];
    for (const key of path.split(".").slice(0, DEEPEST)) {
        const next = [];
        for (const [node, steps] of found) {
            if (next.length > MOST_FOUND)
                break;
            if (node.kind === "sequence" && key === "*") {
                for (const [index, item] of node.items.entries())
                    next.push([item, [...steps, index]]);
            }
            else if (node.kind === "mapping" && key === "*") {
                for (const [name, { value }] of node.entries)
                    next.push([value, [...steps, name]]);
            }
            else if (node.kind === "mapping") {
                const value = node.entries.get(key)?.value;
                if (value !== undefined)
                    next.push([value, [...steps, key]]);
            }
        }
        found = next;
    }
    return found.slice(0, MOST_FOUND);
}
const MOST_FOUND = 20_000;
/** The scalar of the first of some keys that has one. */
function scalarOf(node, keys) {
    for (const key of keys) {
        const value = node.entries.get(key)?.value;
        if (value?.kind === "scalar" && value.value !== null)
            return value;
    }
    return undefined;
}
/** A path as a qualified name: `services.risk`, `agents[3]`; `<module>` for the document. */
function scopeOf(path) {
    if (path.length === 0)
        return "<module>";
    const text = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
    return text.replace(/^\./, "");
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/lists/entry-keys.js



/** Keys that name an entry, the best first. */
const nameKeys = ["name", "service", "agent", "id", "program", "process", "app", "title", "label"];
/** Keys that say what Python file or module an entry runs, and nothing else. */
const runKeys = [
    "script",
    "script_path",
    "scriptPath",
    "script_file",
    "module",
    "module_path",
    "main",
    "main_file",
    "entry_point",
    "entryPoint",
    "python_file",
    "python_module",
    "agent",
];
/** Keys that may say what Python file or module an entry runs. */
const scriptKeys = [...runKeys, "file", "file_path", "path", "entry", "target", "app"];
/** Keys that hold a command line. */
const commandKeys = ["command", "cmd", "entrypoint", "exec", "run", "start"];
const programKeys = [...runKeys, "command", "cmd", "entrypoint", "exec", "executable", "run"];
const hostKeys = [
    "host",
    "interface",
    "bind",
    "bind_address",
    "bindAddress",
    "address",
    "listen_address",
    "ip",
];
const machineKeys = ["machine", "node", "hostname", "server", "pc", "computer", "host"];
/** Words of a list's key or a file's name that say that its entries are started. */
const startWords = new Set(("service services agent agents process processes worker workers program programs daemon daemons component components " +
    "apps applications servers startup autostart launch launcher bots strategies gateways supervisor microservices jobs").split(" "));
/** Keys around an entry that say that its ports are none of this start-up list. */
const otherLists = new Set(("port ports ingress egress rule rules firewall firewalls security endpoint endpoints targets upstream upstreams backends " +
    "database databases connection connections client clients containers parameters params properties tasks handlers hosts " +
    "definitions schemas paths replicas exporters datasources data_sources scrape_configs static_configs remotes peers " +
    "dependencies brokers caches cache redis postgres mysql mongodb probes livenessprobe readinessprobe tunnels proxies").split(" "));
/** Keys of an entry that is a connection to something, or a row about the network, and starts nothing. */
const otherKeys = [
    "user",
    "username",
    "password",
    "passwd",
    "database",
    "dbname",
    "db",
    "driver",
    "engine",
    "dsn",
    "sslmode",
    "ssl_mode",
    "targetPort",
    "target_port",
    "containerPort",
    "container_port",
    "nodePort",
    "node_port",
    "hostPort",
    "from_port",
    "to_port",
    "cidr",
    "cidr_blocks",
    "source",
    "destination",
    "connection_string",
    "topic",
    "api_key",
    "auth",
    "private_key",
    "baudrate",
    "baud_rate",
    "baud",
    "vhost",
];
/** Keys of what is only there to be merged into others. */
const templates = /^(?:[._].*|x-.*|base|common|defaults?|templates?|anchors?|shared)$/i;
/** Whether a name (of a file without extension, of a key) says that what it holds is started. */
function saysStart(name) {
    return (0,port_name/* wordsOf */.Z)(name).some((word) => startWords.has(word));
}
/** How far a mapping with a port is an entry of a start-up list: `binds`, `declares` (only a setting), or neither. */
function standingOf({ node, path, siblings }, stem) {
    const around = path.filter((step) => typeof step === "string");
    const isItem = typeof path.at(-1) === "number";
    const own = isItem ? undefined : around.at(-1);
    const outer = isItem ? around : around.slice(0, -1);
    if (outer.some((key) => otherLists.has(key.toLowerCase())))
        return "other";
    if (own !== undefined && otherLists.has(own.toLowerCase()))
        return "other";
    if (own !== undefined && templates.test(own))
        return "other";
    if (otherKeys.some((key) => node.entries.has(key)))
        return "other";
    const host = scalarOf(node, hostKeys)?.text;
    const isOwn = host === undefined || isOwnAddress(host);
    if (path.length === 0)
        return scalarOf(node, ["script", "command", "cmd"]) !== undefined
            ? "binds"
            : isOwn
                ? "declares"
                : "other";
    const runs = scalarOf(node, programKeys) !== undefined || node.entries.get("command")?.value.kind === "sequence";
    const nearest = outer.at(-1);
    const isNamed = scalarOf(node, nameKeys) !== undefined;
    if (runs && (isNamed || !isItem || scalarOf(node, scriptKeys) !== undefined))
        return "binds";
    const isTopList = path.length <= 2 && (isItem || siblings.length > 1);
    const inStartList = nearest !== undefined && saysStart(nearest) ? true : isTopList && saysStart(stem);
    // `error_handling: { error_bus_port: 7150 }` beside the services is a setting.
    const hasPlainPort = node.entries.has("port") || node.entries.has("ports");
    if (inStartList && (isNamed || (!isItem && hasPlainPort)))
        return "binds";
    if (isItem)
        return isNamed && isOwn ? "binds" : "other";
    return isOwn && own !== undefined && looksLikeServer(own) ? "declares" : "other";
}
/** `localhost` and the wildcards: what is bound there is bound here, and what connects there is here too. */
function isOwnAddress(host) {
    return (0,port_text/* isAddress */.PW)(host) && /^(?:\*|localhost|127\.[\d.]+|0\.0\.0\.0|\[?::1?\]?)$/.test(host);
}
const serverWords = new Set("server http https api web app grpc rpc zmq websocket ws metrics dashboard ui listen".split(" "));
function looksLikeServer(key) {
    return (0,port_name/* wordsOf */.Z)(key).some((word) => serverWords.has(word));
}
/** Whether an entry says that it is not started. */
function isDisabled(node) {
    return ((node.entries.get("disabled")?.value.kind === "scalar" && scalarOf(node, ["disabled"])?.value === true) ||
        ["enabled", "enable", "active", "autostart"].some((key) => scalarOf(node, [key])?.value === false));
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/lists/broken-list.js

/** What gives a port in YAML, TOML and JSON alike. */
const portNumber = /\bports?["']?[ \t]?[:=][ \t]?["']?\d/gi;
/** Whether a line that is no comment gives a port. */
function givesPort(text) {
    for (const { index } of text.matchAll(portNumber)) {
        const lineStart = text.lastIndexOf("\n", index) + 1;
        // A long line is no line of a person's list, and is not looked through again for each of its ports.
        if (index - lineStart <= 200 && !text.slice(lineStart, index).includes("#"))
            return true;
    }
    return false;
}
/** Files of compose and Kubernetes, whose own readers tell that they are broken. */
const othersLine = /^(?:apiVersion|openapi|swagger):/m;
/**
 * What is to be said of a file that cannot be read: nothing where it is no start-up list by its name or by a line with a
 * port; `template` where it only becomes YAML, TOML or JSON when something is put in.
 */
function brokenList({ text, stem, mistakes, }) {
    const first = mistakes.find(({ kind }) => kind === "syntax" || kind === "alias" || kind === "cycle" || kind === "encoding");
    const isTemplate = /\{\{|\{%|<%/.test(text);
    if (first === undefined) {
        const key = mistakes.find(({ kind }) => kind === "key" || kind === "merge");
        return key !== undefined && isTemplate && givesPort(text) ? "template" : undefined;
    }
    if (isTemplate)
        return "template";
    if (othersLine.test(text) || !(givesPort(text) || (saysStart(stem) && /\bport/i.test(text))))
        return undefined;
    const end = text.slice(first.offset, first.offset + 200).split(/[\r\n]/, 1)[0] ?? "";
    const message = `The file cannot be read: ${first.message}`;
    return { message, key: "unreadable", start: first.offset, end: first.offset + end.length };
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/values/command-ports.js + 1 modules
var command_ports = __webpack_require__(8713);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/values/command-tokens.js
var command_tokens = __webpack_require__(459);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/values/ini-lines.js
var ini_lines = __webpack_require__(6137);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/lists/rows.js + 1 modules
var lists_rows = __webpack_require__(8640);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/lists/command-list.js





/** The processes of a Procfile (Heroku, foreman, honcho), of supervisord's and of circus' configuration. */
function commandList(fileName, text) {
    const rows = new lists_rows/* Rows */.S(text);
    const isProcfile = /^Procfile(?:\.|$)/.test(fileName);
    for (const { name, scope, command, start } of isProcfile ? ofProcfile(text) : ofIni(text)) {
        const { script, ports } = (0,command_ports/* readCommand */.U)((0,command_tokens/* commandTokens */.g)(command, start));
        const head = { form: -1, binds: true, name, ...(script === undefined ? {} : { script }), scope };
        const found = ports.map(({ what, reading, start: from, end }) => ({
            key: what,
            reading,
            start: from,
            end,
        }));
        rows.entry(head, found, "?", "tcp");
    }
    if (!isProcfile)
        ownPort(text, rows);
    return rows.fact();
}
/** The port of supervisord itself, on which it is asked and told. */
function ownPort(text, rows) {
    if (!text.includes("[inet_http_server]"))
        return;
    for (const { section, key, value, start } of (0,ini_lines/* iniValues */.r)(text, "indentation")) {
        if (section !== "inet_http_server" || key !== "port")
            continue;
        const written = value.split(/[ \t];/, 1)[0] ?? "";
        const head = { form: -1, binds: true, name: "supervisord", scope: section };
        const port = { key, reading: (0,port_text/* readPortText */.JA)(written), start, end: start + written.length };
        rows.entry(head, [port], "*", "tcp");
    }
}
function ofProcfile(text) {
    const line = /^(?<name>[\w-]+):[ \t]*(?<command>[^\r\n]+)/gm;
    return [...text.matchAll(line)].flatMap(({ index, 0: all, groups }) => {
        const command = groups?.command ?? "";
        const name = groups?.name ?? "";
        return [{ name, scope: name, command, start: index + all.length - command.length }];
    });
}
function ofIni(text) {
    if (!/^\[(?:program|watcher|fcgi-program):/m.test(text))
        return [];
    return (0,ini_lines/* iniValues */.r)(text, "indentation").flatMap(({ section, key, value, start }) => {
        const [kind, name] = section.split(":", 2);
        const isCommand = (kind === "watcher" && key === "cmd") || (kind !== "watcher" && key === "command");
        return name === undefined || !isCommand ? [] : [{ name, scope: section, command: value, start }];
    });
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/values/scalar-port.js

/** What a scalar of a data file says about a port, by the rules of its format. */
function readPortScalar(node, format) {
    const { value, text } = node;
    if (value === null)
        return { kind: "none" };
    if (typeof value === "boolean")
        return (0,port_text/* wrong */.Qm)("unreadable", `\`${(0,port_text/* shown */.SP)(text)}\` is no number of a port`);
    const isPlainYaml = format === "yaml" && node.style === "plain";
    if (typeof value === "string") {
        if (isPlainYaml && /^[0-9][0-9_]*:[0-9_:]+$/.test(value)) {
            return (0,port_text/* wrong */.Qm)("unreadable", `\`${(0,port_text/* shown */.SP)(text)}\` is two numbers, or one to the base 60 in YAML 1.1`);
        }
        return (0,port_text/* readPortText */.JA)(value);
    }
    // What readers of YAML 1.1 (PyYAML) and of YAML 1.2 take for different numbers is no known value.
    if (isPlainYaml && /^[-+]?0[0-9o]/.test(text)) {
        return (0,port_text/* wrong */.Qm)("unreadable", `\`${(0,port_text/* shown */.SP)(text)}\` is read as octal by some readers of YAML and not by others`);
    }
    const isWhole = Number.isInteger(value) && !(format !== "toml" ? /[.eE]/ : /[.]/).test(text.replace(/^[-+]?0x.*/i, ""));
    return isWhole ? (0,port_text/* portRange */.ji)(value, value) : (0,port_text/* wrong */.Qm)("unreadable", `\`${(0,port_text/* shown */.SP)(text)}\` is no whole number`);
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/lists/entry-ports.js







/** More ports than this no service has. */
const MOST_PORTS = 500;
/** The ports that the keys of an entry give: `port`, `*_port`, `ports` (a value, a list, a mapping of values). */
function portsByKey(node, format) {
    const found = [];
    for (const { key, value } of node.entries.values()) {
        if (!(0,port_name/* namesOwnPort */.G)(key.text) || isElsewhere(node, key.text))
            continue;
        for (const [name, scalar] of scalarsIn(key.text, value)) {
            const { start, end } = scalar;
            if (found.length >= MOST_PORTS)
                continue;
            const published = value.kind === "sequence" ? readPublished(scalar) : undefined;
            if (published !== undefined)
                found.push({ key: name, reading: published, start, end, published: true });
            else
                found.push({ key: name, reading: readPortScalar(scalar, format), start, end });
        }
    }
    return found;
}
const hostEndings = ["host", "hostname", "ip", "addr", "address", "url"];
const ownHost = /(?:^|[^\d])(?:0\.0\.0\.0|127\.\d+\.\d+\.\d+)(?!\d)|localhost|^\*$|::/i;
/** Whether a host beside the port says that it is another one's: `pc2_ip: 10.0.0.2` beside `pc2_port: 7100`. */
function isElsewhere(node, key) {
    const front = /^(?<front>\w+?)_port$/i.exec(key)?.groups?.front;
    if (front === undefined || listening.test(front))
        return false;
    const host = scalarOf(node, hostEndings.map((ending) => `${front}_${ending}`));
    return host !== undefined && !ownHost.test(host.text);
}
/** What somebody calls the address at which an entry itself listens. */
const listening = /^(?:bind|listen|server|service|http|https|api|zmq|grpc|health|health_check|metrics|own|local)$/i;
/** An item of a list as a container publishes it, `8080:80`: the first is the machine's. */
function readPublished({ value, text }) {
    const published = /^(?<port>\d{1,5}):\d{1,5}(?<protocol>\/\w+)?$/.exec(text)?.groups;
    if (typeof value !== "string" || published === undefined)
        return undefined;
    return (0,port_text/* readPortText */.JA)(`${published.port ?? ""}${published.protocol ?? ""}`);
}
function scalarsIn(key, value) {
    if (value.kind === "scalar")
        return [[key, value]];
    if (value.kind === "sequence") {
        return value.items.flatMap((item) => {
            if (item.kind === "scalar")
                return [[key, item]];
            const port = item.kind === "mapping" ? scalarOf(item, ["port"]) : undefined;
            return port === undefined ? [] : [[key, port]];
        });
    }
    // `ports: { rpc: 5563, pub: 5564 }`; what a schema says of a port, or a probe, is no port.
    const entries = [...value.entries.values()];
    const isPorts = /ports$/i.test(key) && entries.every((entry) => isPortLike(entry.value));
    if (!isPorts || entries.some((entry) => limits.has(entry.key.text.toLowerCase())))
        return [];
    return entries.flatMap(({ key: name, value: port }) => port.kind === "scalar" ? [[`${key}.${name.text}`, port]] : []);
}
/** Keys of what is said about ports rather than of ports. */
const limits = new Set([
    "min",
    "max",
    "minimum",
    "maximum",
    "from",
    "to",
    "start",
    "end",
    "type",
    "default",
    "count",
]);
function isPortLike(value) {
    return value.kind === "scalar" && (typeof value.value === "number" || /^[$\d]/.test(value.text));
}
/** The ports that an entry's command line, arguments and environment give, and what it runs. */
function portsOfCommand(node, text, name) {
    const ports = [];
    let script;
    const args = node.entries.get("args")?.value ?? node.entries.get("arguments")?.value;
    const lines = commandKeys.flatMap((key) => node.entries.get(key)?.value ?? []);
    const programs = lines.map((line) => tokensOf(line, text));
    const first = programs[0] ?? scriptTokens(node, text);
    const commands = [[...first, ...(args === undefined ? [] : tokensOf(args, text))], ...programs.slice(1)];
    for (const tokens of commands) {
        const command = (0,command_ports/* readCommand */.U)(tokens);
        script ??= command.script;
        ports.push(...command.ports.map(ofCommand));
    }
    for (const key of ["environment", "env"])
        ports.push(...ofEnvironment(node.entries.get(key)?.value, name));
    return script === undefined ? { ports } : { script, ports };
}
/** Arguments are those of the script that the entry names; where it names none, of an unknown program. */
function scriptTokens(node, text) {
    const script = scalarOf(node, scriptKeys);
    return script === undefined ? [{ text: "?", start: 0, end: 0 }] : tokensOf(script, text);
}
/** The words of a command that is one text, or a list of words. */
function tokensOf(node, text) {
    if (node.kind === "scalar")
        return typeof node.value === "string" ? wordsIn(node, text) : [];
    if (node.kind === "mapping")
        return [];
    return node.items.flatMap((item) => {
        if (item.kind !== "scalar" || item.value === null)
            return [];
        const { start, end } = inside(item, text);
        return [{ text: item.text, start, end }];
    });
}
function wordsIn(node, text) {
    const { start, end } = inside(node, text);
    const isExact = text.slice(start, end) === node.text;
    return (0,command_tokens/* commandTokens */.g)(node.text, start, isExact ? undefined : { start: node.start, end: node.end });
}
/** The place of a scalar's characters, without its quotes where nothing in it is escaped. */
function inside(node, text) {
    const isBare = node.style === "quoted" && text.slice(node.start + 1, node.end - 1) === node.text;
    return isBare ? { start: node.start + 1, end: node.end - 1 } : node;
}
function ofCommand({ what, reading, start, end }) {
    return { key: what, reading, start, end };
}
/** Words of variables that name a port of whatever has them in its environment. */
const ownWords = new Set(("admin agent api app bind check control dashboard data debug events grpc health healthcheck http https internal listen listener main " +
    "metrics monitor monitoring my own prometheus pub public publish pull push rep rest router rpc self server service socket status " +
    "stream svc tcp udp ui web webhook websocket ws zmq").split(" "));
/**
 * Whether a variable of an entry's environment names a port of the entry: `PORT`, `HEALTH_PORT`, `ROUTER_PORT` of `router`.
 * Others say where it finds somebody else: `ERROR_BUS_PORT`.
 */
function isOwnVariable(name, entry) {
    if (!(0,port_name/* namesOwnPort */.G)(name))
        return false;
    const known = new Set((0,port_name/* wordsOf */.Z)(entry));
    return (0,port_name/* wordsOf */.Z)(name)
        .slice(0, -1)
        .every((word) => ownWords.has(word) || known.has(word));
}
function ofEnvironment(value, entry) {
    if (value?.kind === "mapping") {
        return [...value.entries.values()].flatMap(({ key, value: scalar }) => scalar.kind === "scalar" && isOwnVariable(key.text, entry)
            ? [{ key: key.text, reading: (0,port_text/* readPortText */.JA)(scalar.text), start: scalar.start, end: scalar.end }]
            : []);
    }
    if (value?.kind !== "sequence")
        return [];
    return value.items.flatMap((item) => {
        if (item.kind !== "scalar")
            return [];
        const at = item.text.indexOf("=");
        const name = item.text.slice(0, Math.max(at, 0));
        if (at < 0 || !isOwnVariable(name, entry))
            return [];
        return [{ key: name, reading: (0,port_text/* readPortText */.JA)(item.text.slice(at + 1)), start: item.start, end: item.end }];
    });
}
/** The interface that an entry names, `?` where it names none. */
function hostOf(node) {
    const host = scalarOf(node, hostKeys)?.text;
    return host !== undefined && (0,port_text/* isAddress */.PW)(host) ? (0,port_text/* interfaceOf */.Rm)(host) : "?";
}
/** The protocol that an entry names, TCP where it names none. */
function protocolIn(node) {
    const named = scalarOf(node, ["protocol", "transport", "proto"])?.text;
    return (0,port_text/* protocolOf */.AT)(named) ?? "tcp";
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/lists/form-entries.js





/** Adds the entries of a document that a form of the options describes. */
function readForm(document, form, index, { rows, format }) {
    for (const [entry, path] of nodesAt(document, form.entries)) {
        if (entry.kind !== "mapping")
            continue;
        const found = nodesAt(entry, form.port).flatMap(([node]) => {
            const scalars = node.kind === "sequence" ? node.items : [node];
            return scalars.flatMap((scalar) => (scalar.kind === "scalar" ? [scalar] : []));
        });
        if (found.length === 0)
            continue;
        const script = textAt(entry, form.script);
        const machine = textAt(entry, form.machine);
        const host = textAt(entry, form.host);
        const last = path.at(-1);
        const name = textAt(entry, form.name) ?? (typeof last === "string" ? last : undefined) ?? script ?? scopeOf(path);
        const head = {
            form: index,
            binds: true,
            name,
            ...(script === undefined ? {} : { script }),
            ...(machine === undefined ? {} : { machine }),
            ...(isDisabled(entry) ? { disabled: true } : {}),
            scope: scopeOf(path),
        };
        const ports = found.map((scalar) => ({
            key: form.port,
            reading: readPortScalar(scalar, format),
            start: scalar.start,
            end: scalar.end,
        }));
        const given = host !== undefined && (0,port_text/* isAddress */.PW)(host) ? (0,port_text/* interfaceOf */.Rm)(host) : hostOf(entry);
        rows.entry(head, ports, given, protocolIn(entry));
    }
}
function textAt(entry, path) {
    if (path === undefined)
        return undefined;
    const [found] = nodesAt(entry, path);
    const node = found?.[0];
    return node === undefined ? undefined : scalarText(node);
}
function scalarText(node) {
    const scalar = node.kind === "scalar" ? node : undefined;
    return scalar === undefined || scalar.value === null ? undefined : scalar.text;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/lists/mentions-port.js
/**
 * Whether a text may give a port: a look at its characters that costs next to nothing and lets no start-up list through
 * the net. `import`, `export`, `support` and `report` are no port.
 */
function mentionsPort(text) {
    for (const { index } of text.matchAll(/port/gi)) {
        const before = text.charCodeAt(index - 1);
        const isWithinWord = isLower(before) || (isUpper(before) && isUpper(text.charCodeAt(index)));
        // `healthCheckPort` begins a word of its own.
        const isCamel = isLower(before) && isUpper(text.charCodeAt(index));
        if (index === 0 || !isWithinWord || isCamel)
            return true;
    }
    return /gunicorn|hypercorn|uwsgi|waitress-serve|runserver|http\.server/.test(text);
}
function isLower(code) {
    return code >= 97 && code <= 122;
}
function isUpper(code) {
    return code >= 65 && code <= 90;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/lists/other-files.js
/** Files whose name says that they are something else than a start-up list. */
const otherNames = /^(?:package(?:-lock)?\.json|composer\.json|tsconfig[\w.-]*\.json|[\w.-]*\.schema\.json|(?:docker-)?compose[\w.-]*\.ya?ml|pnpm-lock\.yaml|mkdocs\.ya?ml|\.pre-commit-config\.ya?ml|\.gitlab-ci\.ya?ml|pawl\.yml|chart\.yaml|values[\w.-]*\.ya?ml|pyproject\.toml|cargo\.toml|openapi[\w.-]*|swagger[\w.-]*|devcontainer\.json|launch\.json|settings\.json|tasks\.json|prometheus[\w.-]*\.ya?ml)$/i;
/** Whether a file's base name says that it is no start-up list, whatever stands in it. */
function isOtherName(name) {
    return otherNames.test(name);
}
const has = (node, ...keys) => keys.every((key) => node.entries.has(key));
/** Whether a document has the form of something else: compose, Kubernetes, OpenAPI, a workflow, a playbook, a schema. */
function isOtherForm(document) {
    if (document.kind === "scalar")
        return true;
    if (document.kind === "sequence")
        return document.items.some(isPlay);
    return (isCompose(document) ||
        has(document, "apiVersion", "kind") ||
        has(document, "openapi") ||
        has(document, "swagger") ||
        has(document, "asyncapi") ||
        has(document, "$schema") ||
        has(document, "AWSTemplateFormatVersion") ||
        has(document, "scrape_configs") ||
        (has(document, "jobs") && (has(document, "on") || has(document, "true"))) ||
        (has(document, "type", "properties") && document.entries.get("properties")?.value.kind === "mapping"));
}
/** A play of Ansible. */
function isPlay(item) {
    return item.kind === "mapping" && has(item, "hosts") && (has(item, "tasks") || has(item, "roles"));
}
/** Services of compose: each is a mapping, and some have what only compose knows. */
function isCompose(document) {
    const services = document.entries.get("services")?.value;
    if (services?.kind !== "mapping")
        return false;
    return [...services.entries.values()].some(({ value }) => value.kind === "mapping" && (has(value, "image") || has(value, "build") || has(value, "extends")));
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/lists/collect-lists.js











/** In bytes. What is larger was not written by hand. */
const LARGEST = 2 * 1024 * 1024;
/** TOML is read at a tenth of the speed. */
const LARGEST_TOML = 512 * 1024;
/**
 * The start-up lists of a YAML, TOML or JSON file: entries with a name or script and a port. Compose files, Kubernetes
 * manifests and other formats that are known have none. Also the commands of a Procfile, supervisord and circus.
 * @param forms what `lists` of the options says; each is looked for in every file, as the path is not known here.
 */
async function collectLists({ path, bytes }, forms) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const format = (0,read_data/* dataKindOf */.S)(name);
    if (isOtherName(name))
        return undefined;
    if (bytes.length > (format === "toml" ? LARGEST_TOML : LARGEST)) {
        return { entries: [], problems: [], passedOver: { "large files": 1 } };
    }
    const { text, mistakes } = (0,decode_data/* decodeData */.H)(bytes);
    if (!mentionsPort(text) && forms.length === 0)
        return undefined;
    if (format === undefined)
        return commandList(name, text);
    const data = await (0,read_data/* readData */.v)(format, text);
    const rows = new lists_rows/* Rows */.S(text);
    const stem = name.slice(0, name.indexOf(".", 1) < 0 ? undefined : name.indexOf(".", 1));
    if (data.documents.some(isOtherForm) && forms.length === 0)
        return undefined;
    const broken = brokenList({ text, stem, mistakes: [...mistakes, ...data.mistakes] });
    if (broken === "template")
        rows.pass("templates");
    else if (broken !== undefined)
        rows.problem(-1, "unreadable", broken.message, "<module>", broken);
    const documents = data.documents.filter((document) => !isOtherForm(document));
    for (const document of documents)
        readEntries(document, { rows, format, text, stem });
    for (const [index, form] of forms.entries()) {
        for (const document of data.documents)
            readForm(document, form, index, { rows, format, text });
    }
    noteDuplicates(data, rows, documents.length > 0);
    return rows.fact();
}
/** Keys of what a program writes down about services that ran: it starts none of them. */
const stateKeys = [
    "last_health_check",
    "is_healthy",
    "last_seen",
    "last_heartbeat",
    "last_updated",
    "registered_at",
    "started_at",
    "uptime",
];
function readEntries(document, { rows, format, text, stem }) {
    let inside;
    for (const visit of mappingsOf(document)) {
        const { node, path } = visit;
        // What stands within an entry (its environment, its ports) is the entry's.
        if (inside !== undefined && isWithin(path, inside.path))
            continue;
        const byKey = portsByKey(node, format);
        const last = path.at(-1);
        const own = scalarOf(node, nameKeys)?.text ?? (typeof last === "string" ? last : undefined);
        const command = portsOfCommand(node, text, own ?? stem);
        const isCommanded = command.ports.length > 0 && (scalarOf(node, nameKeys) ?? last) !== undefined;
        if (byKey.length === 0 && !isCommanded)
            continue;
        if (stateKeys.some((key) => node.entries.has(key))) {
            rows.pass("reports");
            if (path.length > 0)
                inside = { path };
            continue;
        }
        const standing = standingOf(visit, stem);
        if (standing === "other")
            continue;
        if (path.length > 0)
            inside = { path };
        const script = scriptIn(visit) ?? command.script;
        const machine = scalarOf(node, machineKeys)?.text;
        const head = {
            form: -1,
            binds: standing === "binds",
            name: own ?? script ?? stem,
            ...(script === undefined ? {} : { script }),
            ...(machine === undefined || (0,port_text/* isAddress */.PW)(machine) ? {} : { machine }),
            ...(isDisabled(node) ? { disabled: true } : {}),
            scope: scopeOf(path),
        };
        const published = byKey.filter((port) => port.published === true);
        const given = published.length > 0 ? published : [...byKey, ...command.ports];
        const ports = given.map((port) => placed(port, visit));
        rows.entry(head, ports, hostOf(node), protocolIn(node));
    }
}
/** A port that an alias or a merge key brings in stands where the entry does: there it becomes the entry's. */
function placed(port, { node, place }) {
    if (place === node && isInside(port, node))
        return port;
    const first = [...node.entries.values()].find(({ key }) => isInside(key, node))?.key;
    const { start, end } = place === node ? (first ?? node) : place;
    return { ...port, start, end };
}
function isWithin(path, outer) {
    return path.length > outer.length && outer.every((step, index) => path[index] === step);
}
/** The Python file or module that an entry names: a text that looks like one. */
function scriptIn({ node }) {
    for (const key of scriptKeys) {
        const text = scalarOf(node, [key])?.text;
        if (text === undefined || text.length > 300 || /\s/.test(text))
            continue;
        if (text.endsWith(".py") || /^(?:module|script)/.test(key))
            return text;
        if (/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/.test(text))
            return text;
    }
    return undefined;
}
/** A port that is given twice in one entry is one that somebody believes in and that does not count. */
function noteDuplicates({ mistakes }, rows, isList) {
    if (!isList)
        return;
    for (const { kind, offset, message } of mistakes) {
        if (kind !== "duplicate" || !/"[\w.-]*ports?"$/i.test(message))
            continue;
        const end = offset + message.length - 'duplicate key ""'.length;
        rows.problem(-1, "unreadable", `Found a ${message.replaceAll('"', "`")}`, "<module>", {
            key: "duplicate",
            start: offset,
            end,
        });
    }
}


/***/ }),

/***/ 6137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ iniValues)
/* harmony export */ });
/** The assignments of an INI-like file in order. Comments are lines that begin with `#` or `;`. */
function iniValues(text, continuation) {
    const found = [];
    let section = "";
    for (const line of joinedLines(text, continuation)) {
        const written = text.slice(line.start, line.end);
        const header = /^\[(?<name>[^\]\n]*)\]/.exec(written)?.groups?.name;
        if (header !== undefined)
            section = header.trim();
        const at = written.indexOf("=");
        if (header !== undefined || at <= 0 || written.startsWith("#") || written.startsWith(";"))
            continue;
        const value = written.slice(at + 1);
        const start = line.start + at + 1 + (value.length - value.trimStart().length);
        const trimmed = value.trim();
        found.push({
            section,
            key: written.slice(0, at).trim(),
            value: trimmed,
            start,
            end: start + trimmed.length,
        });
    }
    return found;
}
function joinedLines(text, continuation) {
    const lines = [];
    let isOpen = false;
    for (let start = 0; start < text.length;) {
        const found = text.indexOf("\n", start);
        const end = found < 0 ? text.length : found;
        const written = text.slice(start, end);
        const last = lines.at(-1);
        const continues = continuation === "backslash" ? isOpen : /^[ \t]+[^\s#;]/.test(written);
        if (continues && last !== undefined)
            last.end = end;
        else
            lines.push({ start, end });
        isOpen = written.trimEnd().endsWith("\\");
        start = end + 1;
    }
    return lines;
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
