export const id = 386;
export const ids = [386,685];
export const modules = {

/***/ 7092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Vx: () => (/* binding */ isRemote),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** The folder of a path; `"."` for the top. */
function folderOf(path) {
    const slash = path.lastIndexOf("/");
    return slash < 0 ? "." : path.slice(0, slash);
}
/** The file name of a path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
/**
 * A relative path from a folder of the tree, without `.` and `..`; `undefined` where it leads out of the tree or is
 * absolute.
 */
function joined(folder, path) {
    if (path.startsWith("/") || path.startsWith("~") || /^[A-Za-z]:[\\/]/.test(path))
        return undefined;
    const parts = [];
    for (const part of `${folder}/${path}`.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.length === 0 ? "." : parts.join("/");
}
/** Whether a text names something that is fetched: a repository, an image, a URL. */
function isRemote(path) {
    return /^[A-Za-z][A-Za-z0-9+.-]*:|^git@|^github\.com\//.test(path) && !/^[A-Za-z]:[\\/]/.test(path);
}


/***/ }),

/***/ 9579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ composeProjects)
});

// EXTERNAL MODULE: ./build/actions/port-conflict/src/yaml/span.js
var yaml_span = __webpack_require__(4686);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/compose/load/folder.js
var load_folder = __webpack_require__(7092);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/values/marks.js
/** Stands in an interpolated text for a variable that nothing sets: docker compose puts the empty text there. */
const UNSET = "\u0000";
/** Stands in an interpolated text for a variable that nothing sets and that must be set (`${X:?}`). */
const REQUIRED = "\u0001";
/** The text with nothing in place of variables that nothing sets. No YAML file holds these characters as they are. */
function withoutMarks(text) {
    return text.replaceAll(UNSET, "").replaceAll(REQUIRED, "");
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/values/interpolate.js

/** Variables nest in defaults (`${A:-${B:-1}}`); what is deeper is refused, as no person wrote it. */
const DEEPEST = 20;
/** A text may use so many variables, nested ones included: more are no port. */
const MOST = 1000;
/** A variable may double another, and so on: no port is as long as this. */
const LONGEST = 20_000;
/**
 * Replaces variables as docker compose does: `$X`, `${X}`, `${X:-default}`, `${X-default}`, `${X:?message}`, `${X?message}`,
 * `${X:+instead}`, `${X+instead}`, with variables in defaults, and `$$` for `$`. A `$` before anything else stands for itself.
 */
function interpolate(text, lookup) {
    if (!text.includes("$"))
        return { text, variables: [] };
    const reader = { text, lookup, variables: new Set(), at: 0, count: 0, wrong: undefined };
    const result = readText(reader, 0);
    const variables = [...reader.variables];
    return reader.wrong === undefined ? { text: result, variables } : { text, variables, wrong: reader.wrong };
}
/** Up to the end, or within braces (`depth` above 0) up to the brace that closes them. */
function readText(reader, depth) {
    const { text } = reader;
    let result = "";
    // A plain brace in a default belongs to it, together with the one that closes it.
    let open = 0;
    while (reader.at < text.length && reader.wrong === undefined) {
        const character = text.charAt(reader.at);
        if (character === "$") {
            result += readDollar(reader, depth);
            if (result.length > LONGEST)
                reader.wrong ??= "the text is too long once its variables are replaced";
            continue;
        }
        if (depth > 0 && character === "}" && open === 0)
            return result;
        if (depth > 0 && character === "{")
            open++;
        if (depth > 0 && character === "}")
            open--;
        result += character;
        reader.at++;
    }
    if (depth > 0)
        reader.wrong ??= `the braces of \`${text}\` are not closed`;
    return result;
}
function readDollar(reader, depth) {
    const { text } = reader;
    reader.at++;
    const next = text.charAt(reader.at);
    if (next === "$") {
        reader.at++;
        return "$";
    }
    if (next === "{") {
        reader.at++;
        return readBraced(reader, depth);
    }
    const name = readName(reader);
    return name === "" ? "$" : (variable(reader, name) ?? UNSET);
}
function readName(reader) {
    const { text } = reader;
    const start = reader.at;
    if (!/[A-Za-z_]/.test(text.charAt(start)))
        return "";
    while (/[A-Za-z0-9_]/.test(text.charAt(reader.at)))
        reader.at++;
    return text.slice(start, reader.at);
}
function readBraced(reader, depth) {
    const { text } = reader;
    const name = readName(reader);
    const operator = /[?+-]/.test(text.charAt(reader.at)) || text.charAt(reader.at) === ":" ? readOperator(reader) : "";
    if (name === "" || operator === undefined || depth >= DEEPEST) {
        reader.wrong ??= `\`${text}\` has a variable that cannot be read`;
        return "";
    }
    const other = operator === "" ? "" : readText(reader, depth + 1);
    if (reader.wrong !== undefined)
        return "";
    if (text.charAt(reader.at) !== "}") {
        reader.wrong = `\`${text}\` has a variable that cannot be read`;
        return "";
    }
    reader.at++;
    return chosen(variable(reader, name), operator, other);
}
/** `:-`, `-`, `:?`, `?`, `:+` or `+`; `undefined` for anything else. */
function readOperator(reader) {
    const start = reader.at;
    if (reader.text.charAt(reader.at) === ":")
        reader.at++;
    if (!/[?+-]/.test(reader.text.charAt(reader.at)))
        return undefined;
    reader.at++;
    return reader.text.slice(start, reader.at);
}
function chosen(value, operator, other) {
    const isSet = value !== undefined && (!operator.startsWith(":") || withoutMarks(value) !== "");
    if (operator.endsWith("-"))
        return isSet ? value : other;
    if (operator.endsWith("?"))
        return isSet ? value : REQUIRED;
    if (operator.endsWith("+"))
        return isSet ? other : (value ?? "");
    return value ?? UNSET;
}
function variable(reader, name) {
    reader.variables.add(name);
    reader.count++;
    if (reader.count > MOST)
        reader.wrong ??= "the text has more variables than are followed";
    return reader.lookup(name);
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/load/fill.js


/** A value of a fact with its variables replaced. */
function fill(kept, setting) {
    switch (kept[0]) {
        case "l":
            return { kind: "list", items: kept[1].map((item) => fill(item, setting)).filter(isThere) };
        case "m":
            return { kind: "map", entries: new Map(kept[1].map(([key, value]) => [key, fill(value, setting)])) };
        case "reset":
            return { kind: "reset" };
        case "override": {
            const node = fill(kept[1], setting);
            return node.kind === "list" || node.kind === "map" ? { ...node, overrides: true } : node;
        }
        default:
            return fillScalar(kept, setting);
    }
}
/** An item of a list that is reset is gone. */
function isThere(node) {
    return node.kind !== "reset";
}
function fillScalar([type, raw, span, taken], { path, env, folder }) {
    const at = (0,yaml_span/* placeOf */.$)(path, taken ?? span);
    const origin = taken === undefined ? [] : [{ at: (0,yaml_span/* placeOf */.$)(path, span), what: `\`${raw}\` is written` }];
    if (type !== "t")
        return { kind: "scalar", type, text: raw, raw, at, steps: origin, variables: [], folder };
    const { text, variables, wrong } = interpolate(raw, env.lookup);
    const steps = [...origin, ...variables.flatMap((name) => env.get(name)?.step ?? [])];
    const scalar = { kind: "scalar", type, text, raw, at, steps, variables, folder };
    return wrong === undefined ? scalar : { ...scalar, wrong };
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/load/merge.js
/** Keys whose later value stands alone. */
const REPLACED = new Set(["command"]);
/** Keys that are a list of texts or a mapping, and that merge by name. */
const NAMED = new Set(["environment", "depends_on"]);
/** Keys that are a list or the one text of it. */
const LISTED = new Set(["env_file"]);
/**
 * Two definitions of one service merged as docker compose does: mappings by key, lists one after the other, of scalars
 * the later; `!reset` and `!override` of the later do away with what the earlier says.
 */
function mergeServices(base, later) {
    return mergeNodes(base, later) ?? { kind: "map", entries: new Map() };
}
function mergeNodes(base, later, key = "") {
    if (later.kind === "reset")
        return undefined;
    if (base === undefined || base.kind === "reset" || isNull(base))
        return withoutResets(later);
    if (REPLACED.has(key) || overrides(later))
        return withoutResets(later);
    if (isNull(later))
        return base;
    if (NAMED.has(key))
        return mergeMaps(asMap(base), asMap(later));
    if (LISTED.has(key))
        return mergeLists(asList(base), asList(later));
    if (key === "build")
        return mergeMaps(asBuild(base), asBuild(later));
    if (base.kind === "map" && later.kind === "map")
        return mergeMaps(base, later);
    if (base.kind === "list" && later.kind === "list")
        return mergeLists(base, later);
    return withoutResets(later);
}
function isNull(node) {
    return node.kind === "scalar" && node.type === "z";
}
function overrides(node) {
    return (node.kind === "list" || node.kind === "map") && node.overrides === true;
}
function mergeMaps(base, later) {
    const entries = new Map(base.entries);
    for (const [key, value] of later.entries) {
        const merged = mergeNodes(entries.get(key), value, key);
        if (merged === undefined)
            entries.delete(key);
        else
            entries.set(key, merged);
    }
    return { kind: "map", entries };
}
function mergeLists(base, later) {
    return { kind: "list", items: [...base.items, ...later.items] };
}
function withoutResets(node) {
    if (node.kind !== "map")
        return node;
    const entries = [...node.entries].filter(([, value]) => value.kind !== "reset");
    return { kind: "map", entries: new Map(entries.map(([key, value]) => [key, withoutResets(value)])) };
}
/** `["A=1"]` as the mapping `{ A: 1 }`, whose values keep the place of the whole. */
function asMap(node) {
    if (node.kind === "map")
        return node;
    const entries = new Map();
    for (const item of asList(node).items) {
        if (item.kind !== "scalar")
            continue;
        const equals = item.text.indexOf("=");
        if (equals < 0)
            entries.set(item.text, { ...item, type: "z", text: "" });
        else
            entries.set(item.text.slice(0, equals), { ...item, text: item.text.slice(equals + 1) });
    }
    return { kind: "map", entries };
}
function asList(node) {
    return node.kind === "list" ? node : { kind: "list", items: [node] };
}
function asBuild(node) {
    if (node.kind === "map")
        return node;
    return { kind: "map", entries: new Map([["context", node]]) };
}
/** A service whose keys of two forms have the one that is easier to read: `environment` as a mapping, `build` too. */
function canonicalService(node) {
    const entries = new Map(node.entries);
    for (const [key, value] of entries) {
        if (value.kind === "reset")
            entries.delete(key);
        else if (NAMED.has(key))
            entries.set(key, asMap(value));
        else if (key === "build" && !isNull(value))
            entries.set(key, asBuild(value));
    }
    return { kind: "map", entries };
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/load/node.js
/** The value of a key; `undefined` where the node is no mapping or has no such key. */
function entryOf(node, key) {
    return node?.kind === "map" ? node.entries.get(key) : undefined;
}
/** A scalar that is not null; `undefined` for anything else. */
function scalarOf(node) {
    return node?.kind === "scalar" && node.type !== "z" ? node : undefined;
}
/** The scalar at a key. */
function scalarAt(node, key) {
    return scalarOf(entryOf(node, key));
}
/** The items of a list, or the one scalar where compose takes either. */
function listOf(node) {
    if (node?.kind === "list")
        return node.items;
    return scalarOf(node) === undefined || node === undefined ? [] : [node];
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/load/extends.js




/** Services that extend one another in a chain longer than this are not written by a person. */
const LONGEST_CHAIN = 100;
/** A service with what it extends: the base first, its own on top. The chain is what extends it in turn. */
function extendedService(name, scope, reading, chain = []) {
    const known = scope.extended.get(name);
    if (known !== undefined)
        return known;
    const service = scope.services.get(name);
    const extension = entryOf(service, "extends");
    if (service === undefined || extension === undefined)
        return service;
    const base = baseOf(name, extension, scope, reading, [...chain, `${scope.setting.path}#${name}`]);
    const result = base === undefined ? service : mergeServices(base, service);
    scope.extended.set(name, result);
    return result;
}
function baseOf(name, extension, scope, reading, chain) {
    const reference = scalarOf(extension) ?? scalarAt(extension, "service");
    if (reference === undefined)
        return undefined;
    const file = scalarAt(extension, "file");
    const where = file === undefined ? scope : fileScope(file, scope.setting, reading);
    if (where === undefined)
        return undefined;
    const baseName = reference.text;
    const mistake = (message) => {
        const code = `extends ${reference.raw}`;
        reading.notes.problem("port-conflict/unreadable", reference.at, message, `services.${name}`, code);
    };
    if (!where.services.has(baseName)) {
        return mistake(`Service \`${name}\` extends \`${baseName}\`, which \`${where.setting.path}\` does not have`);
    }
    if (chain.includes(`${where.setting.path}#${baseName}`)) {
        return mistake(`Service \`${name}\` extends \`${baseName}\`, which extends it in turn`);
    }
    if (chain.length >= LONGEST_CHAIN) {
        return mistake(`Service \`${name}\` extends a chain of more than ${LONGEST_CHAIN} services`);
    }
    const base = extendedService(baseName, where, reading, chain);
    return base === undefined ? undefined : takenBy(base, reference, baseName);
}
/** The services of another file as they stand, with nothing included. */
function fileScope(file, { folder, env }, reading) {
    const path = (0,load_folder/* isRemote */.Vx)(file.text) ? undefined : (0,load_folder/* joined */.oR)(folder, file.text);
    const fact = path === undefined ? undefined : reading.facts.get(path);
    if (path === undefined || fact === undefined) {
        reading.notes.passOver("extends", file.at);
        return undefined;
    }
    reading.extended.add(path);
    const scopes = reading.scopesOf(env);
    const known = scopes.get(path);
    if (known !== undefined)
        return known;
    const setting = { path, env, folder: (0,load_folder/* folderOf */.yS)(path) };
    const services = new Map();
    for (const layer of fact.layers ?? []) {
        for (const [name, kept] of layer.services) {
            const earlier = services.get(name);
            const filled = fill(kept, setting);
            services.set(name, earlier === undefined ? filled : mergeServices(earlier, filled));
        }
    }
    const scope = { setting, services, extended: new Map() };
    scopes.set(path, scope);
    return scope;
}
/** Everything of a base, given to the service where it says what it extends. */
function takenBy(node, reference, base) {
    switch (node.kind) {
        case "scalar": {
            const what = `service \`${base}\` has \`${node.raw.slice(0, 60)}\``;
            return { ...node, at: reference.at, steps: [{ at: node.at, what }, ...node.steps] };
        }
        case "list":
            return { kind: "list", items: node.items.map((item) => takenBy(item, reference, base)) };
        case "map": {
            const entries = [...node.entries].map(([key, value]) => [key, takenBy(value, reference, base)]);
            return { kind: "map", entries: new Map(entries) };
        }
        default:
            return node;
    }
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/values/env-values.js



/** Variables that are set by files; the environment of who starts docker compose may always set others. */
class EnvValues {
    values = new Map();
    lookup = (name) => this.values.get(name)?.text;
    get(name) {
        return this.values.get(name);
    }
    /**
     * Sets what a file sets, where it is not set yet by what counts more (`outer`). Within the files of one list the last
     * counts, which is why they are added to one object in their order.
     */
    add(path, fact, outer) {
        for (const [name, text, expands, span] of fact.entries) {
            if (outer?.values.has(name) === true)
                continue;
            const value = expands ? this.expand(text, outer) : text;
            const what = `\`${name}\` is \`${withoutMarks(value).slice(0, 60)}\``;
            this.values.set(name, { text: value, step: { at: (0,yaml_span/* placeOf */.$)(path, span), what } });
        }
    }
    /** All of another's, which count more than these. */
    merged(outer) {
        const merged = new EnvValues();
        for (const [name, value] of [...this.values, ...outer.values])
            merged.values.set(name, value);
        return merged;
    }
    expand(text, outer) {
        const result = interpolate(text, (name) => outer?.lookup(name) ?? this.lookup(name));
        return result.wrong === undefined ? result.text : REQUIRED;
    }
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/network/ip-address.js
var ip_address = __webpack_require__(5903);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/network/port-range.js
var port_range = __webpack_require__(6144);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/network/protocol.js
var network_protocol = __webpack_require__(4943);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/values/mapping.js




/**
 * Reads the short syntax `[[IP:]HOST:]CONTAINER[/PROTOCOL]` after interpolation. Unquoted `56:22` is the text it looks like:
 * docker compose knows no sexagesimal numbers (version 1 of it did, and mapped container port 3382).
 */
function readShortMapping(text) {
    const parts = text.split(":");
    const container = parts.at(-1) ?? "";
    const host = parts.length > 1 ? (parts.at(-2) ?? "") : "";
    const hostIp = readHostIp(parts.slice(0, -2).join(":"), text);
    if (typeof hostIp === "object")
        return hostIp.value;
    const [targetText = "", protocolText = ""] = container.split("/");
    if (container !== "" && targetText === "")
        return mapping_form(text);
    const protocol = (0,network_protocol/* protocolOf */.A)(protocolText === "" ? "tcp" : protocolText);
    if (protocol === undefined) {
        return { wrong: "form", message: `found the protocol \`${protocolText}\`, expected tcp, udp or sctp` };
    }
    const target = readPart(targetText);
    if (target !== undefined && target !== "unknown" && "wrong" in target)
        return target;
    if (target === undefined)
        return mapping_form(text);
    const published = readPart(host);
    if (typeof published === "object" && "wrong" in published)
        return published;
    return fitted(hostIp, published, target === "unknown" ? undefined : target, protocol, text);
}
function mapping_form(text) {
    return { wrong: "form", message: `found \`${text}\`, expected \`host:container\`` };
}
/**
 * A part of the short syntax: `undefined` where it is empty. Where a variable that nothing sets leaves digits behind, they
 * are the port, as docker compose says; where it leaves nothing, the port is unknown.
 */
function readPart(text) {
    if (text.includes(REQUIRED))
        return "unknown";
    const bare = withoutMarks(text);
    if (bare === "")
        return text === "" ? undefined : "unknown";
    return (0,port_range/* readPortRange */.B)(bare);
}
/** The IP address without its brackets; the object is a wrong one. */
function readHostIp(text, whole) {
    if (text.includes(REQUIRED))
        return undefined;
    const bare = withoutMarks(text);
    if (bare === "")
        return "";
    const bracketed = bare.startsWith("[") && bare.endsWith("]");
    const address = bracketed ? bare.slice(1, -1) : bare;
    if ((0,ip_address/* isIpAddress */.o)(address) && (bracketed || !address.includes(":")))
        return address;
    return {
        value: {
            wrong: "form",
            message: `found the address \`${bare}\` in \`${withoutMarks(whole)}\`, expected an IP address`,
        },
    };
}
/** A mapping whose two ranges fit one another, or what is wrong with them. */
function fitted(hostIp, published, target, protocol, text) {
    const mapping = { hostIp, published, target, protocol, oneOf: false };
    if (typeof published !== "object" || target === undefined)
        return mapping;
    const many = published.to - published.from;
    if (many === target.to - target.from)
        return mapping;
    if (target.from === target.to)
        return { ...mapping, oneOf: true };
    return { wrong: "form", message: `the ranges of \`${text}\` are not of one length` };
}
/** Whether a text holds anything that only the running system knows. */
function isOpen(text) {
    return text.includes(UNSET) || text.includes(REQUIRED);
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/load/include.js






/** Included files that include others deeper than this are not written by a person. */
const include_DEEPEST = 50;
/** What each entry of a top-level `include` brings in, with the place that names it. */
function includedModels(include, setting, reading, stack) {
    return listOf(fill(include, setting)).flatMap((entry) => includeEntry(entry, setting, reading, stack) ?? []);
}
function includeEntry(entry, setting, reading, stack) {
    const named = scalarOf(entry) === undefined ? listOf(entryOf(entry, "path")) : [entry];
    const scalars = named.flatMap((item) => scalarOf(item) ?? []);
    const [first] = scalars;
    if (first === undefined)
        return undefined;
    const paths = scalars.flatMap((scalar) => fileOf(scalar, setting.folder, reading) ?? []);
    const [main] = paths;
    // Overrides alone make no project: without the first file nothing is known.
    if (main === undefined || main !== pathOf(first, setting.folder))
        return undefined;
    const inner = [...stack, setting.path];
    if (inner.includes(main)) {
        const message = `\`${first.raw}\` is included by itself`;
        reading.notes.problem("port-conflict/unreadable", first.at, message, "include", `include ${first.raw}`);
        return undefined;
    }
    if (inner.length > include_DEEPEST) {
        reading.notes.passOver("includes", first.at);
        return undefined;
    }
    for (const path of paths)
        reading.included.add(path);
    const directory = scalarAt(entry, "project_directory");
    const folder = directory === undefined ? (0,load_folder/* folderOf */.yS)(main) : ((0,load_folder/* joined */.oR)(setting.folder, directory.text) ?? (0,load_folder/* folderOf */.yS)(main));
    const env = envOf(entry, folder, setting, reading);
    return { model: readModel(paths, { env, folder }, reading, inner), at: first.at };
}
function pathOf({ text }, folder) {
    return (0,load_folder/* isRemote */.Vx)(text) || isOpen(text) ? undefined : (0,load_folder/* joined */.oR)(folder, text);
}
/** The path of a file that is there; what is fetched, or is no compose file of the tree, is passed over. */
function fileOf(scalar, folder, reading) {
    const path = pathOf(scalar, folder);
    if (path !== undefined && reading.facts.has(path))
        return path;
    reading.notes.passOver("includes", scalar.at);
    return undefined;
}
/** The variables of what is included: those of its own env files where those around it set nothing else. */
function envOf(entry, folder, setting, reading) {
    const files = listOf(entryOf(entry, "env_file")).flatMap((item) => scalarOf(item) ?? []);
    const paths = files.length === 0 ? [(0,load_folder/* joined */.oR)(folder, ".env")] : files.map(({ text }) => (0,load_folder/* joined */.oR)(setting.folder, text));
    const env = new EnvValues();
    for (const path of paths) {
        const fact = path === undefined ? undefined : reading.envs.get(path);
        if (path !== undefined && fact !== undefined)
            env.add(path, fact, setting.env);
    }
    return env.merged(setting.env);
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/load/model.js




/**
 * The services of compose files that are merged in their order, each document with what its services extend and what it
 * includes. `stack` holds the files that include these in turn.
 */
function readModel(paths, setting, reading, stack = []) {
    const model = new Map();
    for (const path of paths) {
        if (!reading.takesOne()) {
            reading.notes.passOver("includes", topOf(path));
            break;
        }
        const fact = reading.facts.get(path);
        if (fact?.template)
            reading.notes.passOver("templates", topOf(path));
        for (const layer of fact?.layers ?? [])
            mergeInto(model, readLayer(layer, { ...setting, path }, reading, stack));
    }
    return model;
}
function topOf(path) {
    return { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
function readLayer(layer, setting, reading, stack) {
    const services = new Map(layer.services.map(([name, kept]) => [name, fill(kept, setting)]));
    const scope = { setting, services, extended: new Map() };
    const model = new Map();
    for (const name of services.keys()) {
        const service = extendedService(name, scope, reading);
        if (service !== undefined)
            model.set(name, service);
    }
    if (layer.include === undefined)
        return model;
    for (const { model: included, at } of includedModels(layer.include, setting, reading, stack)) {
        for (const [name, service] of included) {
            if (!model.has(name))
                model.set(name, service);
            else if (!isSame(model.get(name), service)) {
                const message = `Service \`${name}\` of this file is in an included file too`;
                const code = `include ${name}`;
                reading.notes.problem("port-conflict/unreadable", at, message, `services.${name}`, code);
            }
        }
    }
    return model;
}
function mergeInto(model, layer) {
    for (const [name, service] of layer) {
        const earlier = model.get(name);
        if (service.kind === "reset")
            model.delete(name);
        else
            model.set(name, earlier === undefined ? service : mergeServices(earlier, service));
    }
}
/** Whether two definitions of a service say the same, wherever they stand: the same file included twice is no conflict. */
function isSame(one, other) {
    if (one === undefined || one.kind !== other.kind)
        return false;
    if (one.kind === "scalar")
        return other.kind === "scalar" && one.text === other.text;
    if (one.kind === "list") {
        return (other.kind === "list" &&
            one.items.length === other.items.length &&
            one.items.every((item, index) => {
                const second = other.items[index];
                return second !== undefined && isSame(item, second);
            }));
    }
    if (one.kind !== "map" || other.kind !== "map")
        return true;
    if (one.entries.size !== other.entries.size)
        return false;
    return [...one.entries].every(([key, value]) => {
        const second = other.entries.get(key);
        return second !== undefined && isSame(value, second);
    });
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/load/notes.js
/** What is wrong or passed over in compose files. A file is read once per configuration; each thing is noted once. */
class Notes {
    seen = new Set();
    found = [];
    counts = new Map();
    problem(rule, at, message, scope, code) {
        if (this.isNew(`${rule} ${message}`, at))
            this.found.push({ rule, at, message, scope, code });
    }
    passOver(word, at) {
        if (this.isNew(word, at))
            this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
    }
    get problems() {
        return this.found;
    }
    get passedOver() {
        return Object.fromEntries(this.counts);
    }
    isNew(what, { path, line, column }) {
        const key = `${path}:${line}:${column} ${what}`;
        if (this.seen.has(key))
            return false;
        this.seen.add(key);
        return true;
    }
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/load/reading.js
/** How many files one configuration may be put together from, each counted as often as it is read. */
const MOST_FILES = 500;
/** What putting compose files together needs and brings to light. */
class Reading {
    facts;
    envs;
    notes;
    /** Files that were included, and files whose services were extended. */
    included = new Set();
    extended = new Set();
    scopes = new WeakMap();
    left = MOST_FILES;
    constructor(facts, envs, notes) {
        this.facts = facts;
        this.envs = envs;
        this.notes = notes;
    }
    /** The services that were read with these variables, by file. */
    scopesOf(env) {
        const known = this.scopes.get(env);
        if (known !== undefined)
            return known;
        const made = new Map();
        this.scopes.set(env, made);
        return made;
    }
    /** Whether one more file may be read. */
    takesOne() {
        this.left--;
        return this.left >= 0;
    }
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/values/port-name.js
var port_name = __webpack_require__(2128);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/service/source.js
/** Reports what is no port. */
function noteWrong({ wrong, message }, source, what, service, notes) {
    const rule = wrong === "range" ? "port-conflict/out-of-range" : "port-conflict/unreadable";
    notes.problem(rule, source.at, `In ${what}, ${message}`, `services.${service}`, source.raw);
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/service/mentioned.js








/** One service may expose so many ports. */
const MOST_PORTS = 131_072;
/** The ports of `expose`: single ones and ranges, with or without a protocol. */
function readExpose(service, name, reading) {
    const found = new Map();
    for (const item of listOf(entryOf(service, "expose"))) {
        const scalar = scalarOf(item);
        if (scalar === undefined)
            continue;
        if (isOpen(scalar.text)) {
            reading.notes.passOver("unresolved", scalar.at);
            continue;
        }
        const [ports = "", protocolText = "tcp"] = scalar.text.split("/");
        const protocol = (0,network_protocol/* protocolOf */.A)(protocolText);
        const form = { wrong: "form", message: `found \`${scalar.raw}\`, expected a port` };
        const range = protocol === undefined || scalar.wrong !== undefined ? form : (0,port_range/* readPortRange */.B)(ports);
        if ("wrong" in range || protocol === undefined) {
            const wrong = "wrong" in range ? range : form;
            noteWrong(wrong, scalar, `\`expose\` of service \`${name}\``, name, reading.notes);
            continue;
        }
        if (found.size + range.to - range.from >= MOST_PORTS)
            reading.notes.passOver("ranges", scalar.at);
        else {
            for (let port = range.from; port <= range.to; port++) {
                found.set(`${port} ${protocol}`, { ...scalar, port, protocol });
            }
        }
    }
    return [...found.values()];
}
/** The port that a command gives to a flag `--port` or `--…-port`. */
function readCommand(service) {
    const words = listOf(entryOf(service, "command")).flatMap((item) => scalarOf(item) ?? []);
    const parts = words.flatMap((word) => word.text.split(/[\s=]+/).map((text) => ({ word, text: text.replaceAll(/["']/g, "") })));
    return parts.flatMap(({ text }, index) => {
        const value = parts[index + 1];
        const isFlag = text === "--port" || (text.startsWith("--") && text.endsWith("-port"));
        if (!isFlag || value === undefined)
            return [];
        const range = (0,port_range/* readPortRange */.B)(value.text);
        if ("wrong" in range || range.from !== range.to || range.from === 0)
            return [];
        return [{ ...value.word, port: range.from, protocol: "tcp" }];
    });
}
/** The variables of `environment`, and of `env_file` where that sets others, whose names end in `PORT`. */
function readVariables(service, reading) {
    const found = new Map();
    for (const item of listOf(entryOf(service, "env_file"))) {
        const scalar = scalarOf(item) ?? scalarAt(item, "path");
        if (scalar !== undefined)
            addFile(scalar, reading, found);
    }
    const environment = entryOf(service, "environment");
    for (const [name, value] of environment?.kind === "map" ? environment.entries : []) {
        found.delete(name);
        const scalar = scalarOf(value);
        if (scalar !== undefined)
            add(name, scalar.text, scalar, found);
    }
    return [...found.values()];
}
function addFile(scalar, reading, found) {
    const path = (0,load_folder/* joined */.oR)(scalar.folder, scalar.text);
    const fact = path === undefined ? undefined : reading.envs.get(path);
    if (path === undefined || fact === undefined)
        return;
    const values = new EnvValues();
    values.add(path, fact);
    for (const [name, raw] of fact.entries) {
        const value = values.get(name);
        if (!/(?:^|_)PORT$/.test(name) || value === undefined)
            continue;
        found.delete(name);
        add(name, value.text, { at: value.step.at, raw, steps: [], variables: [] }, found);
    }
}
function add(name, text, source, found) {
    // `SMTP_PORT` is where it finds somebody else.
    if (!(0,port_name/* namesOwnPort */.G)(name))
        return;
    const range = (0,port_range/* readPortRange */.B)(text);
    if ("wrong" in range || range.from !== range.to || range.from === 0)
        return;
    found.set(name, { ...source, name, port: range.from, protocol: "tcp" });
}
/** The folder that a service is built from; `undefined` where it is not built, or from elsewhere. */
function buildFolder(service, folder) {
    const build = entryOf(service, "build");
    if (build?.kind !== "map")
        return undefined;
    const context = scalarAt(build, "context");
    if (context === undefined)
        return folder;
    if (isOpen(context.text) || /^[A-Za-z][A-Za-z0-9+.-]*:|^git@/.test(context.text))
        return undefined;
    return (0,load_folder/* joined */.oR)(context.folder, context.text);
}
/** The folder of the Dockerfile, where that is named and lies elsewhere than the context. */
function dockerfileFolder(service, context) {
    const dockerfile = scalarAt(entryOf(service, "build"), "dockerfile");
    const path = dockerfile === undefined ? undefined : (0,load_folder/* joined */.oR)(context, dockerfile.text);
    return path === undefined ? undefined : (0,load_folder/* folderOf */.yS)(path);
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/service/port-entry.js






/** Reads an entry of `ports`, in the short or the long syntax; what is wrong with it is noted. */
function readEntry(item, service, notes) {
    const scalar = item.kind === "scalar" ? item : undefined;
    if (scalar !== undefined)
        return noted(readShort(scalar), scalar, service, notes);
    if (item.kind === "list") {
        const [first] = item.items.flatMap((inner) => scalarOf(inner) ?? []);
        const wrong = { wrong: "form", message: "found a list, expected `host:container`" };
        return first === undefined ? undefined : noted(wrong, first, service, notes);
    }
    if (item.kind !== "map")
        return undefined;
    const published = scalarAt(item, "published");
    const target = scalarAt(item, "target");
    const main = published ?? target ?? [...item.entries.values()].flatMap((value) => scalarOf(value) ?? [])[0];
    if (main === undefined)
        return undefined;
    const parts = [main, scalarAt(item, "host_ip"), scalarAt(item, "protocol")].flatMap((part) => part ?? []);
    const source = {
        ...main,
        steps: parts.flatMap(({ steps }) => steps),
        variables: [...new Set(parts.flatMap(({ variables }) => variables))],
    };
    const wrong = [target, ...parts].find((part) => part?.wrong !== undefined)?.wrong;
    return noted(wrong === undefined ? readLong(item) : { wrong: "form", message: wrong }, source, service, notes);
}
function readShort(scalar) {
    if (scalar.wrong !== undefined)
        return { wrong: "form", message: scalar.wrong };
    if (scalar.type === "n" || scalar.type === "t")
        return readShortMapping(scalar.text);
    const found = scalar.type === "z" ? "nothing" : `\`${scalar.raw}\``;
    return { wrong: "form", message: `found ${found}, expected \`host:container\`` };
}
function readLong(item) {
    const protocolText = scalarAt(item, "protocol")?.text ?? "tcp";
    const protocol = (0,network_protocol/* protocolOf */.A)(protocolText);
    if (protocol === undefined) {
        return { wrong: "form", message: `found the protocol \`${protocolText}\`, expected tcp, udp or sctp` };
    }
    const targetText = scalarAt(item, "target")?.text;
    if (targetText === undefined)
        return { wrong: "form", message: "the mapping has no `target`" };
    const target = readField(targetText);
    if (typeof target === "object" && "wrong" in target)
        return target;
    const published = readField(scalarAt(item, "published")?.text ?? "");
    if (typeof published === "object" && "wrong" in published)
        return published;
    const hostIp = scalarAt(item, "host_ip")?.text ?? "";
    const address = hostIp.includes(REQUIRED) ? undefined : withoutMarks(hostIp);
    return fitted(address, published, typeof target === "object" ? target : undefined, protocol, targetText);
}
function readField(text) {
    if (text === "")
        return undefined;
    return isOpen(text) && withoutMarks(text) === "" ? "unknown" : (0,port_range/* readPortRange */.B)(withoutMarks(text));
}
/** The entry, or what is wrong with it as a problem. */
function noted(mapping, source, service, notes) {
    if ("wrong" in mapping) {
        if (/\{[{%]/.test(source.raw))
            notes.passOver("templates", source.at);
        else if (isOpen(source.text))
            notes.passOver("unresolved", source.at);
        else
            noteWrong(mapping, source, `\`ports\` of service \`${service}\``, service, notes);
        return undefined;
    }
    if (mapping.target?.from === 0) {
        const zero = { wrong: "range", message: "a container has no port 0" };
        noteWrong(zero, source, `\`ports\` of service \`${service}\``, service, notes);
    }
    return { mapping, source };
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/service/published.js

/** A service may map so many ports: all that a machine has, of two protocols. */
const published_MOST_PORTS = 131_072;
/**
 * The entries of `ports`, ranges as their ports one by one, with no mapping twice: of several with one address, protocol
 * and pair of ports the last counts, as in docker compose.
 */
function readPorts(items, service, notes) {
    const unique = new Map();
    let count = 0;
    for (const item of items) {
        const entry = readEntry(item, service, notes);
        if (entry === undefined)
            continue;
        count += portsOf(entry.mapping);
        if (count > published_MOST_PORTS) {
            notes.passOver("ranges", entry.source.at);
            break;
        }
        if (entry.mapping.published === "unknown" || entry.mapping.target === undefined)
            notes.passOver("unresolved", entry.source.at);
        for (const mapping of expanded(entry.mapping, entry.source)) {
            const { hostIp, published, publishedTo, target, protocol } = mapping;
            const address = hostIp === undefined || hostIp === "" ? "0.0.0.0" : hostIp;
            unique.set(`${address} ${published} ${publishedTo} ${target} ${protocol}`, mapping);
        }
    }
    return [...unique.values()];
}
function portsOf({ target, published, oneOf }) {
    if (target !== undefined)
        return target.to - target.from + 1;
    return typeof published === "object" && !oneOf ? published.to - published.from + 1 : 1;
}
function* expanded({ hostIp, published, target, oneOf, protocol }, source) {
    const { at, raw, steps, variables } = source;
    const common = { at, raw, steps, variables, hostIp, protocol };
    const host = typeof published === "object" && published.to > 0 ? published : undefined;
    if (oneOf && host !== undefined) {
        yield { ...common, published: host.from, publishedTo: host.to, target: target?.from };
        return;
    }
    const count = portsOf({ hostIp, published, target, oneOf, protocol });
    for (let index = 0; index < count; index++) {
        yield {
            ...common,
            published: host === undefined ? undefined : host.from + index,
            target: target === undefined ? undefined : target.from + index,
        };
    }
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/service/service.js




/** Reads a merged service; what is wrong in it is noted. */
function readService(name, node, folder, reading) {
    if (node.kind !== "map")
        return undefined;
    const service = canonicalService(node);
    const context = buildFolder(service, folder);
    const dockerfile = context === undefined ? undefined : dockerfileFolder(service, context);
    return {
        name,
        ports: readPorts(portItems(name, service, reading), name, reading.notes),
        expose: readExpose(service, name, reading),
        command: readCommand(service),
        variables: readVariables(service, reading),
        networkMode: scalarAt(service, "network_mode")?.text,
        profiles: [
            ...new Set(listOf(entryOf(service, "profiles")).flatMap((item) => scalarOf(item)?.text ?? [])),
        ],
        buildFolders: [...new Set([context, dockerfile].flatMap((path) => path ?? []))],
        containerName: scalarAt(service, "container_name")?.text,
        scale: scalarAt(service, "scale"),
    };
}
function portItems(name, service, reading) {
    const ports = entryOf(service, "ports");
    if (ports === undefined || ports.kind === "list")
        return listOf(ports);
    const scalar = scalarOf(ports) ?? firstScalar(ports);
    if (scalar === undefined)
        return [];
    const message = `In \`ports\` of service \`${name}\`, found \`${scalar.raw}\`, expected a list`;
    reading.notes.problem("port-conflict/unreadable", scalar.at, message, `services.${name}`, scalar.raw);
    return [];
}
function firstScalar(node) {
    if (node.kind !== "map")
        return undefined;
    return [...node.entries.values()].flatMap((value) => (value.kind === "scalar" ? [value] : []))[0];
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/compose/read/file-names.js
var file_names = __webpack_require__(2543);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/projects/configuration.js



/**
 * The configurations of a folder. By default docker compose takes the first of its names and one override, or what
 * `COMPOSE_FILE` of the folder's `.env` names. Any other file is started by itself if it can be, else on top of that.
 */
function configurationsOf(folder, paths, facts, env) {
    const chosen = filesOfEnv(folder, facts, env) ?? defaultFiles(paths);
    const [base] = chosen;
    const configurations = [];
    if (base !== undefined)
        configurations.push({ folder, paths: chosen, main: base, alone: false });
    for (const path of paths) {
        if (chosen.includes(path))
            continue;
        const alone = base === undefined || isBase(path) || standsAlone(facts.get(path));
        configurations.push({ folder, paths: alone ? [path] : [base, path], main: path, alone });
    }
    return configurations;
}
/** Whether docker compose takes a file by its name alone. */
function isBase(path) {
    const name = (0,load_folder/* nameOf */.Vb)(path);
    return file_names/* BASE_NAMES */.th.some((base) => base === name);
}
function defaultFiles(paths) {
    const byName = new Map(paths.map((path) => [(0,load_folder/* nameOf */.Vb)(path), path]));
    const base = file_names/* BASE_NAMES */.th.flatMap((name) => byName.get(name) ?? [])[0];
    const override = file_names/* OVERRIDE_NAMES */.IE.flatMap((name) => byName.get(name) ?? [])[0];
    if (base === undefined)
        return [];
    return override === undefined ? [base] : [base, override];
}
/** The files that `COMPOSE_FILE` names, where all of them are there. */
function filesOfEnv(folder, facts, env) {
    if (env === undefined)
        return undefined;
    const values = new EnvValues();
    values.add((0,load_folder/* joined */.oR)(folder, ".env") ?? ".env", env);
    const list = values.get("COMPOSE_FILE")?.text;
    if (list === undefined || list === "")
        return undefined;
    const separator = values.get("COMPOSE_PATH_SEPARATOR")?.text;
    const names = list.split(separator === undefined || separator === "" ? ":" : separator);
    const paths = names.flatMap((name) => (0,load_folder/* joined */.oR)(folder, name) ?? []);
    return paths.length === names.length && paths.every((path) => facts.has(path)) ? paths : undefined;
}
/** Whether a file has all that its services need: an image or a build each, and those that they depend on. */
function standsAlone(fact) {
    const services = (fact?.layers ?? []).flatMap((layer) => layer.services);
    if (fact?.layers?.some(({ include }) => include !== undefined))
        return true;
    const names = new Set(services.map(([name]) => name));
    return services.every(([, service]) => {
        const keys = new Map(entriesOf(service));
        const hasImage = keys.has("image") || keys.has("build") || keys.has("extends");
        return hasImage && namesIn(keys.get("depends_on")).every((name) => names.has(name));
    });
}
function entriesOf(kept) {
    if (kept?.[0] === "override")
        return entriesOf(kept[1]);
    return kept?.[0] === "m" ? kept[1] : [];
}
function namesIn(kept) {
    if (kept?.[0] === "override")
        return namesIn(kept[1]);
    if (kept?.[0] === "m")
        return kept[1].map(([name]) => name);
    if (kept?.[0] !== "l")
        return [];
    return kept[1].flatMap((item) => (item[0] === "t" ? [item[1]] : []));
}
/** Paths by their folder, in the order of the paths. */
function byFolder(paths) {
    const folders = new Map();
    for (const path of paths) {
        const folder = (0,load_folder/* folderOf */.yS)(path);
        const known = folders.get(folder);
        if (known === undefined)
            folders.set(folder, [path]);
        else
            known.push(path);
    }
    return folders;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/projects/projects.js








/**
 * The compose projects of a tree, each as its folder's files make it up. A file that another project includes is part of
 * that one and none of its own; so is one whose services are only extended, if docker compose would not take it by name.
 */
function composeProjects(facts, envs) {
    const notes = new Notes();
    for (const [path, fact] of facts)
        noteMistakes(path, fact, notes);
    const all = [];
    for (const [folder, paths] of byFolder(facts.keys())) {
        const envPath = (0,load_folder/* joined */.oR)(folder, ".env") ?? ".env";
        const fact = envs.get(envPath);
        if (fact?.mistake !== undefined) {
            const [span, message] = fact.mistake;
            notes.problem("port-conflict/unreadable", (0,yaml_span/* placeOf */.$)(envPath, span), `In the env file, ${message}`, "<module>", message);
        }
        const env = new EnvValues();
        if (fact !== undefined)
            env.add(envPath, fact);
        for (const files of configurationsOf(folder, paths, facts, fact)) {
            all.push(readConfiguration(files, env, new Reading(facts, envs, notes)));
        }
    }
    const ownOnly = all.filter((read, index) => !isPart(read, index, all));
    return { configurations: ownOnly.map(({ configuration }) => configuration), notes };
}
function noteMistakes(path, { mistakes = [], template }, notes) {
    for (const [span, message] of mistakes) {
        const sentence = `The compose file cannot be read as it stands: ${message}`;
        notes.problem("port-conflict/unreadable", (0,yaml_span/* placeOf */.$)(path, span), sentence, "<module>", message);
    }
    if (template)
        notes.passOver("templates", (0,yaml_span/* placeOf */.$)(path, [1, 1, 1, 1]));
}
function readConfiguration(files, env, reading) {
    const services = new Map();
    for (const [name, node] of readModel(files.paths, { env, folder: files.folder }, reading)) {
        const service = readService(name, node, files.folder, reading);
        if (service !== undefined)
            services.set(name, service);
    }
    const id = files.alone && !isBase(files.main) ? `compose:${files.main}` : `compose:${files.folder}`;
    return { configuration: { ...files, id, services }, reading };
}
/** Whether all of a configuration's own is in another one. Of two that include each other the first remains. */
function isPart({ configuration: { main }, reading }, index, all) {
    return all.some((other, otherIndex) => {
        if (otherIndex === index)
            return false;
        const { main: otherMain, paths, folder } = other.configuration;
        const takes = other.reading.included.has(main) ||
            (other.reading.extended.has(main) && !isBase(main)) ||
            (paths.includes(main) && folder !== all[index]?.configuration.folder);
        const isMutual = reading.included.has(otherMain) || reading.extended.has(otherMain);
        return takes && (!isMutual || otherIndex < index);
    });
}


/***/ }),

/***/ 3888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ namespaceOf),
/* harmony export */   Ue: () => (/* binding */ serviceEndpoints),
/* harmony export */   xw: () => (/* binding */ noteScale)
/* harmony export */ });
/* harmony import */ var _model_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7035);
/* harmony import */ var _network_ip_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5903);


/** The ports of one service of a configuration. */
function* serviceEndpoints(service, configuration) {
    const namespace = namespaceOf(service, configuration);
    const one = endpointMaker(service, configuration);
    const isOwn = namespace === ownNamespace(service, configuration) && service.networkMode !== "none";
    const role = namespace === _model_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .HOST */ .j ? "bind" : "declare";
    for (const mapping of service.ports) {
        if (isOwn && isFixed(mapping)) {
            const host = mapping.hostIp === undefined ? "?" : (0,_network_ip_address_js__WEBPACK_IMPORTED_MODULE_1__/* .interfaceOf */ .R)(mapping.hostIp);
            yield one("ports", "bind", _model_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .HOST */ .j, host, mapping.published, mapping);
        }
        // docker leaves `ports` aside on the machine's own network: there the process has the container's port itself.
        if (mapping.target !== undefined && mapping.target > 0) {
            yield one("ports", role, namespace, "*", mapping.target, mapping);
        }
    }
    for (const port of service.expose)
        yield one("expose", role, namespace, "*", port.port, port);
    for (const port of service.command)
        yield one("command", role, namespace, "*", port.port, port);
    for (const port of service.variables)
        yield one(port.name, "declare", namespace, "*", port.port, port);
}
/** Whether docker takes exactly one port of the machine for it. */
function isFixed(mapping) {
    return mapping.published !== undefined && mapping.published > 0 && mapping.publishedTo === undefined;
}
function endpointMaker(service, { id }) {
    const [profile, ...others] = service.profiles;
    const alternatives = profile === undefined || others.length > 0 ? {} : { alternatives: { [`profile:${id}`]: profile } };
    return (key, role, namespace, host, port, source) => ({
        role,
        source: "compose",
        protocol: source.protocol,
        host,
        port: { number: port },
        at: source.at,
        scope: `services.${service.name}`,
        code: `${key} ${source.raw}`,
        what: `\`${key}\` of service \`${service.name}\``,
        steps: source.steps,
        ...overridableBy(source.variables),
        namespace,
        service: service.name,
        ...alternatives,
        together: id,
    });
}
function overridableBy(variables) {
    if (variables.length === 0)
        return {};
    return { overridable: `${variables.map((name) => `\`${name}\``).join(" or ")} in the environment` };
}
function ownNamespace({ name }, { main, paths }) {
    return `container:${paths[0] ?? main}#${name}`;
}
/** Whose network a service is on: its own, the machine's, or that of a service that it names, which may name another. */
function namespaceOf(service, configuration) {
    const seen = new Set();
    let current = service;
    while (!seen.has(current)) {
        seen.add(current);
        const mode = current.networkMode ?? "";
        if (mode === "host")
            return _model_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .HOST */ .j;
        const [kind, name = ""] = mode.split(":");
        if (kind !== "service" && kind !== "container")
            break;
        const other = kind === "service" ? configuration.services.get(name) : containerOf(name, configuration);
        if (other === undefined)
            return `container:${name}`;
        current = other;
    }
    return ownNamespace(current, configuration);
}
function containerOf(name, { services }) {
    for (const service of services.values())
        if (service.containerName === name)
            return service;
    return undefined;
}
/**
 * Reports a service of which `scale` wants several containers on one port of the machine: only the first would start.
 * `deploy.replicas` is left alone, as a swarm shares one published port among all of them.
 */
function noteScale(service, notes) {
    const { scale, name } = service;
    const fixed = service.ports.find(isFixed);
    if (scale === undefined || fixed === undefined || service.networkMode !== undefined)
        return;
    if (!/^[0-9]+$/.test(scale.text) || Number(scale.text) < 2)
        return;
    const message = `Service \`${name}\` wants ${scale.text} containers on port ${fixed.published}, which only one can have`;
    notes.problem("port-conflict/duplicate-bind", fixed.at, message, `services.${name}`, `ports ${fixed.raw}`);
}


/***/ }),

/***/ 2543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ hasComposeName),
/* harmony export */   IE: () => (/* binding */ OVERRIDE_NAMES),
/* harmony export */   th: () => (/* binding */ BASE_NAMES)
/* harmony export */ });
/** The names that docker compose looks for by itself, the first that is there wins. */
const BASE_NAMES = [
    "compose.yaml",
    "compose.yml",
    "docker-compose.yml",
    "docker-compose.yaml",
];
/** The names of what it merges into such a file by itself, the first that is there wins. */
const OVERRIDE_NAMES = [
    "compose.override.yml",
    "compose.override.yaml",
    "docker-compose.override.yml",
    "docker-compose.override.yaml",
];
/** Whether a file is a compose file by its name: `docker-compose.dev.yml`, `compose.yaml`, `web.compose.yml`. */
function hasComposeName(name) {
    return /^(?:docker-)?compose(?:[._-][^/]*)?\.ya?ml$|\.(?:docker-)?compose\.ya?ml$/i.test(name);
}


/***/ }),

/***/ 4384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ normalHost),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   cs: () => (/* binding */ interfacesMeet),
/* harmony export */   y2: () => (/* binding */ ALL)
/* harmony export */ });
/** All interfaces of both IP versions. */
const ALL = "*";
/** An interface or host that is not known before anything runs. */
const UNKNOWN = "?";
const every = new Set(["", "*", "0", "0.0.0.0", "::", "0:0:0:0:0:0:0:0"]);
const loopback = new Set([
    "localhost",
    "127.0.0.1",
    "::1",
    "ip6-localhost",
    "0:0:0:0:0:0:0:1",
]);
/** An interface or host in one spelling: `*` for all interfaces, no brackets around IPv6 addresses, lower case. */
function normalHost(written) {
    const host = written.trim().toLowerCase();
    const bare = host.startsWith("[") && host.endsWith("]") ? host.slice(1, -1) : host;
    return every.has(bare) ? ALL : bare;
}
/** Whether a host is this machine itself. */
function isLoopback(host) {
    return loopback.has(host) || /^127\.\d+\.\d+\.\d+$/.test(host);
}
/**
 * Whether two binds of one port meet by their interfaces: `yes`, `no`, or `maybe` for names that may stand for any address.
 * All interfaces meet every other, whatever the IP version: a socket on `::` takes the port of IPv4 too unless it is told
 * not to. So does one that nobody names: few services are kept apart by interfaces, and those say so.
 */
function interfacesMeet(one, other) {
    const any = (host) => host === ALL || host === UNKNOWN;
    if (one === other || any(one) || any(other))
        return "yes";
    if (one === "localhost" || other === "localhost") {
        const [given] = one === "localhost" ? [other] : [one];
        if (given === "127.0.0.1" || given === "::1")
            return "yes";
    }
    // A name may stand for any address of the machine; two addresses are what they are.
    return isAddress(one) && isAddress(other) ? "no" : isLoopback(one) || isLoopback(other) ? "no" : "maybe";
}
function isAddress(host) {
    return host.includes(":") || /^\d{1,3}(\.\d{1,3}){3}$/.test(host);
}


/***/ }),

/***/ 9116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pp: () => (/* binding */ originalPath),
/* harmony export */   qC: () => (/* binding */ whyLeftOut)
/* harmony export */ });
/* unused harmony export leftOut */
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5282);

const tests = /(^|\/)(tests?|testing|testsuite|test_[^/]*|__tests__|e2e|fixtures?|conftest\.py|tests?\.(?:ya?ml|json|toml)|[^/]*_tests?\.py)(\/|$)/i;
const samples = /(^|\/)(examples?|samples?|demos?|tutorials?|docs?|documentation|benchmarks?|snippets?|playground|cookbook|quickstarts?)(\/|$)/i;
const stores = /(^|\/)(_?(?:backups?|bak|old|older|archives?|archived|attic|deprecated|obsolete|trash|bkp)|_?backups?_(?:before|of|from|\d)[^/]*|\.history)(\/|$)/i;
const suffix = /(?:[ _.-]+(?:v\d+|old|older|bak|bkp|backup|copy|orig|original|new|prev|previous|tmp|temp|wip|draft|final|fix|fixed|save|saved|restored|optimi[sz]ed|migrated|refactored|improved|unified|updated|legacy|patched|day)\d*|[ _.-]+\d{6,14}|[ ]?\(\d+\)|~)$/i;
/** Why the ports of a file are left out where nothing else is said: it is a test, a sample, or lies in a store of old files. */
function leftOut(path) {
    if (tests.test(path))
        return "tests";
    if (samples.test(path))
        return "samples";
    return stores.test(path) ? "copies" : undefined;
}
/** Why the options leave the ports of a file out; `undefined` where they do not. */
function whyLeftOut(path, options) {
    const why = leftOut(path);
    return why === undefined || options[why] || path === (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .registryPath */ .T)(options) ? undefined : why;
}
/**
 * A path as it was before its folders and its file were copied: `agents_v2/router (1).py` gives `agents/router.py`. Files
 * that have it in common are copies of each other, of which one runs.
 */
function originalPath(path) {
    return path
        .split("/")
        .map((segment, index, all) => (index === all.length - 1 ? originalFile(segment) : originalName(segment)))
        .join("/");
}
function originalFile(name) {
    const dot = name.indexOf(".", 1);
    if (dot < 0)
        return originalName(name);
    // `router.py.bak`, `router.bak.py`
    const [stem = "", ...endings] = name.split(".");
    const kept = endings.filter((ending) => !suffix.test(`.${ending}`));
    return [originalName(stem), ...kept].join(".");
}
function originalName(name) {
    let short = name;
    for (let rest = short.replace(suffix, ""); rest !== short && rest !== ""; rest = short.replace(suffix, ""))
        short = rest;
    return short;
}


/***/ }),

/***/ 4232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ listEndpoints)
});

// EXTERNAL MODULE: ./build/packages/gate/src/glob.js + 3 modules
var glob = __webpack_require__(6149);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/model/endpoint.js
var endpoint = __webpack_require__(7035);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/lists/alternatives.js
/** Words of file and folder names that say for which environment they are. */
const environments = new Set(("dev devel development prod production live stage staging test testing tests ci cd qa uat local example sample demo " +
    "template default defaults override overrides backup bak old new").split(" "));
/** Which file a path is a variant of. */
function variantOf(path) {
    const words = [];
    const segments = path.split("/").flatMap((segment) => {
        const kept = segment.split(/(?<=[._-])|(?=[._-])/).filter((part) => !/^[._-]$/.test(part));
        const left = kept.filter((word, index) => {
            const isExtension = index > 0 && index === kept.length - 1;
            const isEnvironment = !isExtension && environments.has(word.toLowerCase());
            if (isEnvironment)
                words.push(word.toLowerCase());
            return !isEnvironment;
        });
        return left.length === 0 ? [] : [left.join(".")];
    });
    return { stem: segments.join("/"), environment: words.join(" ") };
}
/** By path, the alternatives of the files that are variants of one; files without a variant have none. */
function alternativesOf(paths) {
    const groups = new Map();
    for (const path of paths) {
        const { stem, environment } = variantOf(path);
        const group = groups.get(stem) ?? [];
        group.push({ path, environment });
        groups.set(stem, group);
    }
    const found = new Map();
    for (const [stem, group] of groups) {
        // Two of one environment (`startup-a.dev.yaml` has another stem) are no alternatives of each other.
        if (new Set(group.map(({ environment }) => environment)).size < 2)
            continue;
        for (const { path, environment } of group)
            found.set(path, { [`list:${stem}`]: environment });
    }
    return found;
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/values/port-name.js
var port_name = __webpack_require__(2128);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/lists/report-files.js

/** Words of files and folders that a program writes about other files: they say what stands there, and start nothing. */
const reports = new Set("report reports result results audit audits analysis analyses output outputs log logs summary metrics coverage artifacts candidates".split(" "));
/** Whether a path says that a file only reports what others hold. */
function isReport(path) {
    return (0,port_name/* wordsOf */.Z)(path).some((word) => reports.has(word));
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/lists/same-services.js
/**
 * The names of services across start-up files. Entries of several files that run one script are one service, even where
 * each file calls it otherwise: it has the name that the first file gives it. Within one file, entries that share a script
 * are instances of it, so a script that a file has twice tells nothing.
 */
function serviceNames(entries) {
    /** By script, per file the name it has there; `undefined` where a file has several. */
    const byScript = new Map();
    for (const { list, name, script } of entries) {
        if (script === undefined)
            continue;
        const lists = byScript.get(script) ?? new Map();
        const there = lists.get(list);
        lists.set(list, lists.has(list) && there !== name ? undefined : name);
        byScript.set(script, lists);
    }
    const taken = new Map();
    for (const [script, lists] of byScript) {
        const names = [...lists.values()];
        const [first] = names;
        if (first !== undefined && lists.size > 1 && !names.includes(undefined))
            taken.set(script, first);
    }
    return ({ name, script }) => (script === undefined ? undefined : taken.get(script)) ?? name;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/lists/scripts.js
/** Finds the Python files of a tree by what start-up lists and command lines write. */
class Scripts {
    has;
    paths;
    /** Paths by their base name; made when first asked for. */
    byName;
    constructor({ has, paths }) {
        this.has = has;
        this.paths = paths;
    }
    /**
     * The file that a path or a module (`app.main`, `app.main:app`) names, seen from a folder: relative to it, to the root,
     * else the only one that ends so.
     * @param folder the folder of the file that writes it, without a slash at its end; empty for the root.
     */
    resolve(written, folder) {
        for (const path of candidates(written)) {
            if (path.startsWith("/"))
                return this.installed(path, folder);
            const found = this.at(joined(folder, path)) ?? this.at(joined("", path)) ?? this.endingWith(path);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    /**
     * The file that an absolute path of a machine or an image names (`/srv/app/main.py`): where the tree is put there is not
     * known, so the longest end counts that lies in the folder, at the root, or (of two steps or more) in one place alone.
     */
    installed(path, folder) {
        const steps = path.split("/").filter((step) => step !== "");
        for (let from = 0; from < Math.min(steps.length, 20); from++) {
            const end = steps.slice(from).join("/");
            const isTelling = steps.length - from > 1;
            const found = this.at(joined(folder, end)) ?? (isTelling ? (this.at(end) ?? this.endingWith(end)) : undefined);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    at(path) {
        return path !== undefined && this.has(path) ? path : undefined;
    }
    endingWith(path) {
        const tail = joined("", path.replace(/^(?:\.{0,2}\/)+/, ""));
        if (tail === undefined)
            return undefined;
        this.byName ??= groupedByName(this.paths);
        const named = this.byName.get(tail.slice(tail.lastIndexOf("/") + 1)) ?? [];
        const found = named.filter((candidate) => candidate === tail || candidate.endsWith(`/${tail}`));
        return found.length === 1 ? found[0] : undefined;
    }
}
function groupedByName(paths) {
    const byName = new Map();
    for (const path of paths) {
        const name = path.slice(path.lastIndexOf("/") + 1);
        const named = byName.get(name);
        if (named === undefined)
            byName.set(name, [path]);
        else
            named.push(path);
    }
    return byName;
}
/** The paths that a text may mean, the likeliest first. */
function candidates(written) {
    // A variable in front (`${HOME}/main.py`) is a folder that is not known, as that of an absolute path is.
    const text = written
        .trim()
        .replaceAll("\\", "/")
        .replace(/^\$\{?\w+\}?\//, "/");
    if (text.endsWith(".py"))
        return [text];
    if (text.includes("/"))
        return [`${text}.py`, `${text}/__main__.py`];
    const module = text.split(":", 1)[0] ?? "";
    if (!/^[A-Za-z_][\w.]*$/.test(module))
        return [];
    const path = module.replaceAll(".", "/");
    return [`${path}.py`, `${path}/__main__.py`, `${path}/__init__.py`];
}
/** A path below a folder without `.` and `..`; `undefined` where it leaves the tree. */
function joined(folder, path) {
    const steps = [];
    for (const step of `${folder}/${path}`.split("/")) {
        if (step === "" || step === ".")
            continue;
        if (step !== "..")
            steps.push(step);
        else if (steps.pop() === undefined)
            return undefined;
    }
    return steps.join("/");
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/lists/service-name.js
var service_name = __webpack_require__(252);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/lists/versions.js

/** Lists that share fewer services than this may share them by chance. */
const FEWEST_SHARED = 2;
/** A service that stands in more lists than this is looked for in the first of them only. */
const MOST_LISTS = 100;
/**
 * By path, the alternatives of the lists that are versions of one start-up (`startup.v2.yaml` beside `minimal.yaml`): they have
 * a third of the services of the smaller one in common, so one of them is started and not both.
 */
function versionsOf(services) {
    const byList = new Map();
    const byService = new Map();
    for (const { list, service } of services) {
        const name = (0,service_name/* plainName */.M)(service);
        const own = byList.get(list) ?? new Set();
        byList.set(list, own);
        if (own.has(name))
            continue;
        own.add(name);
        const lists = byService.get(name) ?? [];
        if (lists.length < MOST_LISTS)
            lists.push(list);
        byService.set(name, lists);
    }
    const found = new Map();
    for (const [list, own] of byList) {
        const shared = new Map();
        for (const name of own) {
            for (const other of byService.get(name) ?? [])
                if (other > list)
                    shared.set(other, (shared.get(other) ?? 0) + 1);
        }
        for (const [other, count] of shared) {
            const smaller = Math.min(own.size, byList.get(other)?.size ?? 0);
            if (count < FEWEST_SHARED || count * 3 < smaller)
                continue;
            const key = `version:${list}:${other}`;
            for (const each of [list, other])
                found.set(each, { ...found.get(each), [key]: each });
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/lists/list-endpoints.js







/**
 * What the start-up lists of a tree say: an endpoint per port of an entry, reported at its value.
 * @param facts by path, in the order of the paths.
 * @param python the Python files of the tree, which scripts and modules are looked up in.
 * @param forms the forms of the options that the facts were collected with.
 */
function listEndpoints(facts, python, forms = []) {
    const scripts = new Scripts(python);
    const globs = forms.map(({ files }) => (0,glob/* compileGlob */.S)(files));
    const applies = (form, path) => form < 0 || globs[form]?.(path) === true;
    const entries = [];
    const problems = [];
    const passedOver = {};
    for (const [path, fact] of facts) {
        // A form of the options says better what an entry is than its looks do.
        const ruled = forms.findIndex((_, form) => applies(form, path));
        const isRuled = ruled >= 0 && fact.entries.some(({ form }) => form >= 0 && applies(form, path));
        if (!isRuled && isReport(path)) {
            passedOver.reports = (passedOver.reports ?? 0) + 1;
            continue;
        }
        const folder = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
        for (const entry of fact.entries) {
            if (!applies(entry.form, path) || (isRuled && entry.form < 0))
                continue;
            const script = entry.script === undefined ? undefined : scripts.resolve(entry.script, folder);
            entries.push({ list: path, name: entry.name, script, entry });
        }
        for (const [form, pattern, message, scope, code, spot] of fact.problems) {
            if (applies(form, path) && !(isRuled && form < 0 && scope !== "<module>")) {
                problems.push({ rule: `port-conflict/${pattern}`, at: placeOf(path, spot), message, scope, code });
            }
        }
        for (const [why, count] of Object.entries(fact.passedOver))
            passedOver[why] = (passedOver[why] ?? 0) + count;
    }
    const nameOf = serviceNames(entries);
    const variants = alternativesOf(new Set(entries.map(({ list }) => list)));
    const starting = entries.filter(({ entry }) => entry.binds);
    const versions = versionsOf(starting.map((named) => ({ list: named.list, service: nameOf(named) })));
    const alternatives = new Map(variants);
    for (const [list, own] of versions)
        alternatives.set(list, { ...alternatives.get(list), ...own });
    const endpoints = entries.flatMap((named) => named.entry.ports.flatMap((row) => endpointsOf(named, row, nameOf(named), alternatives.get(named.list))));
    return { endpoints, problems, passedOver };
}
function endpointsOf({ list, script, entry }, [from, to, above, host, protocol, key, overridable, spot], service, alternatives) {
    const { binds, machine, disabled, scope, name } = entry;
    return Array.from({ length: to - from + 1 }, (_, index) => {
        const number = from + index;
        return {
            role: binds ? "bind" : "declare",
            source: "list",
            protocol,
            host,
            port: above === null ? { number } : { number, above },
            at: placeOf(list, spot),
            scope,
            code: `${name} ${key}: ${above === null ? "" : `${above}+`}${from === to ? from : `${from}-${to}`}`,
            what: `\`${key}\` of \`${name}\``,
            steps: [],
            ...(overridable === null ? {} : { overridable }),
            namespace: endpoint/* HOST */.j,
            ...(binds ? { service, together: list } : {}),
            ...(machine === undefined ? {} : { machine }),
            ...(script === undefined ? {} : { script }),
            ...(disabled === undefined ? {} : { disabled }),
            ...(alternatives === undefined ? {} : { alternatives }),
        };
    });
}
function placeOf(path, [line, column, endLine, endColumn]) {
    return { path, line, column, endLine, endColumn };
}


/***/ }),

/***/ 252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ plainName)
/* harmony export */ });
/** A service's name without how it is written: `SmartHomeAgent` and `smart_home_agent` are one. */
function plainName(name) {
    return name.toLowerCase().replaceAll(/[\s._-]+/g, "");
}


/***/ }),

/***/ 7035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HOST)
/* harmony export */ });
/** The machine's own network. */
const HOST = "host";


/***/ }),

/***/ 6457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isSamePort),
/* harmony export */   Z: () => (/* binding */ portText)
/* harmony export */ });
/** A port as a person writes it: `5556`, `PORT_OFFSET+7200`. */
function portText({ number, above }) {
    return above === undefined ? String(number) : `${above}+${number}`;
}
/** Whether two ports are certainly the same one. */
function isSamePort(one, other) {
    return one.number === other.number && one.above === other.above;
}


/***/ }),

/***/ 5903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ interfaceOf),
/* harmony export */   o: () => (/* binding */ isIpAddress)
/* harmony export */ });
const OCTET = /^(?:0|[1-9][0-9]{0,2})$/;
const GROUP = /^[0-9A-Fa-f]{1,4}$/;
/** Whether a text is an IPv4 address in dotted decimal or an IPv6 address (RFC 4291), without brackets and without a zone. */
function isIpAddress(text) {
    return text.includes(":") ? isIpv6(text) : isIpv4(text);
}
function isIpv4(text) {
    const octets = text.split(".");
    return octets.length === 4 && octets.every((octet) => OCTET.test(octet) && Number(octet) <= 255);
}
function isIpv6(text) {
    const halves = text.split("::");
    if (halves.length > 2)
        return false;
    const [head = "", tail] = halves;
    const groups = [...groupsOf(head), ...groupsOf(tail ?? "")];
    const last = groups.at(-1);
    const hasIpv4 = last?.includes(".") === true && (tail === undefined || tail !== "");
    const plain = hasIpv4 ? groups.slice(0, -1) : groups;
    if (!plain.every((group) => GROUP.test(group)))
        return false;
    if (hasIpv4 && !isIpv4(last))
        return false;
    const count = plain.length + (hasIpv4 ? 2 : 0);
    return tail === undefined ? count === 8 : count <= 7;
}
function groupsOf(half) {
    return half === "" ? [] : half.split(":");
}
/** An interface as the model of endpoints writes it: `*` for what stands for all interfaces. */
function interfaceOf(address) {
    const bare = address.startsWith("[") && address.endsWith("]") ? address.slice(1, -1) : address;
    return bare === "" || bare === "0.0.0.0" || (bare.includes(":") && /^[0:]+$/.test(bare)) ? "*" : bare;
}


/***/ }),

/***/ 6144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readPortRange)
/* harmony export */ });
/** The highest port number there is. */
const HIGHEST = 65535;
/**
 * Reads `8080` or `8000-8010` as docker does: decimal digits (leading zeros count for nothing), 0 to 65535, of a range the
 * first two parts.
 */
function readPortRange(text) {
    const [first = "", second] = text.split("-");
    const from = readNumber(first, text);
    if (typeof from !== "number")
        return from;
    if (second === undefined)
        return { from, to: from };
    const to = readNumber(second, text);
    if (typeof to !== "number")
        return to;
    if (to < from)
        return { wrong: "form", message: `the range \`${text}\` ends before it begins` };
    return { from, to };
}
function readNumber(digits, text) {
    if (!/^[0-9]+$/.test(digits))
        return { wrong: "form", message: `found \`${text}\`, expected a port` };
    const value = Number.parseInt(digits, 10);
    if (value > HIGHEST)
        return { wrong: "range", message: `${digits} is above ${HIGHEST}, the highest port` };
    return value;
}


/***/ }),

/***/ 4943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ protocolOf)
/* harmony export */ });
/** The protocol by its name in any case; `undefined` for any other. */
function protocolOf(text) {
    const name = text.toLowerCase();
    return name === "tcp" || name === "udp" || name === "sctp" ? name : undefined;
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

/***/ 7685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   codeOfWord: () => (/* binding */ codeOfWord),
/* harmony export */   codesOf: () => (/* binding */ codesOf),
/* harmony export */   importedWords: () => (/* binding */ importedWords),
/* harmony export */   partsOfWords: () => (/* binding */ partsOfWords)
/* harmony export */ });
/* harmony import */ var _pawl_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3614);
/* harmony import */ var _is_of_python_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1114);
/* harmony import */ var _read_imports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6818);



/**
 * What a file imports, each word as three characters: those of the modules that it imports something from, a dot, and those
 * that it imports by name (`c` of `from a.b import c`, all of `import a.b`, `*`); `undefined` where that is nothing but
 * Python's own. Kept for every file of a repository, so short: enough to tell who may speak of a definition, and with one in
 * 262,144 words that are taken for another.
 */
function importedWords(file) {
    const modules = new Set();
    const names = new Set();
    (0,_read_imports_js__WEBPACK_IMPORTED_MODULE_0__/* .eachImport */ .r)((0,_pawl_parser__WEBPACK_IMPORTED_MODULE_1__/* .readPython */ .Z)(file), (_name, _target, whole, isFrom) => {
        if ((0,_is_of_python_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfPython */ .a)(whole))
            return;
        const words = whole.split(".");
        const last = isFrom ? words.pop() : undefined;
        if (last !== undefined)
            names.add(codeOfWord(last));
        for (const word of words)
            if (word !== "")
                (isFrom ? modules : names).add(codeOfWord(word));
    });
    return names.size === 0 ? undefined : `${[...modules].sort().join("")}.${[...names].sort().join("")}`;
}
/** Tells the parts of a fact apart. */
function partsOfWords(words) {
    const dot = words.indexOf(".");
    return { modules: words.slice(0, dot), names: words.slice(dot + 1) };
}
/** The words of a part, one by one. */
function codesOf(part) {
    const codes = [];
    for (let at = 0; at < part.length; at += 3)
        codes.push(part.slice(at, at + 3));
    return codes;
}
/** A word as three characters (18 bits of FNV-1a, folded). */
function codeOfWord(word) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < word.length; at++)
        hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    const folded = (hash ^ (hash >>> 14)) & 0x3ffff;
    return (digits[folded >> 12] ?? "") + (digits[(folded >> 6) & 63] ?? "") + (digits[folded & 63] ?? "");
}
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";


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

/***/ 3696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ pythonEndpoints)
});

// EXTERNAL MODULE: ./build/actions/port-conflict/src/model/endpoint.js
var endpoint = __webpack_require__(7035);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/judge/interfaces.js
var interfaces = __webpack_require__(4384);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/resolve/known.js
var known = __webpack_require__(6006);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/values/port-text.js
var port_text = __webpack_require__(4444);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/addresses.js



/** Reads a value as what a bind or connect is given: a number, a text, a pair of host and port, a list of those. */
function readAddresses(value, defaults) {
    const host = defaults.host === undefined ? interfaces/* UNKNOWN */.HV : (0,interfaces/* normalHost */.CS)(defaults.host);
    switch (value.type) {
        case "number": {
            const { number, above } = value;
            if (above !== undefined)
                return { addresses: [{ host, port: { number, above } }] };
            return number < 0 || number > 65535 || !Number.isInteger(number)
                ? { wrong: String(number) }
                : { addresses: [{ host, port: { number } }] };
        }
        case "text":
            return readText(value.text, host);
        case "none":
        case "boolean":
            return { addresses: defaults.port === undefined ? [] : [{ host, port: { number: defaults.port } }] };
        case "list":
            return readList(value.items, defaults);
    }
}
function readList(items, defaults) {
    const [first, second] = items;
    // IPv6 has a pair of four.
    if (first !== undefined && second !== undefined && isHost(first) && isPort(second)) {
        const host = first.type === "text"
            ? hostOf(first.text.replace(bareScheme, ""))
            : isOfEnvironment(first)
                ? interfaces/* UNKNOWN */.HV
                : defaults.host;
        return readAddresses(second, { ...defaults, ...(host !== undefined && { host }) });
    }
    return joined(items.map((item) => readAddresses(item, defaults)));
}
function joined(parts) {
    const addresses = [];
    let open = false;
    for (const part of parts) {
        if ("wrong" in part)
            return part;
        addresses.push(...part.addresses);
        open ||= part.open === true;
    }
    return open ? { addresses, open } : { addresses };
}
function isHost(value) {
    return (value.type === "none" ||
        (value.type === "text" && !/:\/\//.test(value.text.replace(bareScheme, ""))) ||
        isOfEnvironment(value));
}
/** The scheme of an address whose port stands elsewhere: `tcp://127.0.0.1` beside a number. */
const bareScheme = /^tcp:\/\/(?=(?:[^:/]*|\[[^\]]*\])$)/;
/** A variable of the environment is a number above nothing until something else is known of it. */
function isOfEnvironment(value) {
    return value.type === "number" && value.above !== undefined && value.number === 0;
}
function isPort(value) {
    return (value.type === "number" ||
        value.type === "none" ||
        (value.type === "text" && /^(?:\w+\+)?\d+$/.test(value.text.trim())));
}
/** A host as it is bound; what has a gap, or comes from the environment, is not known before anything runs. */
function hostOf(written) {
    if (written === "")
        return interfaces/* ALL */.y2;
    return written.includes(known/* GAP */.Rd) || /\w\+\d/.test(written) ? interfaces/* UNKNOWN */.HV : (0,interfaces/* normalHost */.CS)(written);
}
function readText(text, host) {
    // Several endpoints of one bind, as gunicorn and hypercorn take them.
    if (text.includes(",")) {
        return joined(text
            .split(",")
            .slice(0, 100)
            .map((part) => readText(part, host)));
    }
    // ZeroMQ lets a client say from where it connects: `tcp://eth0:0;server:5555`.
    const target = text.replace(/^(tcp:\/\/)[^;/]*;/, "$1").replace(/^(\w+:\/\/)[^@/]*@/, "$1");
    // What is not known of a host takes nothing from the port beside it.
    const parts = /^(?<scheme>[a-z][a-z+]*:\/\/)?(?<host>[^:/]*):(?<rest>[^/]*)/.exec(target)?.groups;
    const own = parts?.host === undefined ? undefined : hostOf(parts.host);
    const isGap = own === interfaces/* UNKNOWN */.HV && parts?.rest !== undefined;
    const above = /^(?<name>[A-Za-z_]\w*)\+(?<number>\d{1,5})$/.exec(parts?.rest ?? target)?.groups;
    if (above !== undefined) {
        const protocol = (0,port_text/* readPortText */.JA)(`${parts?.scheme ?? ""}unknown:1`);
        if (protocol.kind !== "ports")
            return { addresses: [] };
        return {
            addresses: [
                {
                    host: own ?? host,
                    port: { number: Number(above.number), above: above.name ?? "" },
                    ...(protocol.protocol !== undefined && { protocol: protocol.protocol }),
                },
            ],
        };
    }
    const reading = (0,port_text/* readPortText */.JA)(isGap ? `${parts.scheme ?? ""}unknown:${parts.rest}` : target);
    if (reading.kind === "wrong")
        return target.includes(known/* GAP */.Rd) ? { addresses: [], open: true } : { wrong: target };
    if (reading.kind !== "ports" || reading.range.from !== reading.range.to) {
        // A path holds no port, whatever it is.
        const isPortless = /^(?:ipc|inproc|unix|fd|file):/.test(target);
        const authority = target.replace(/^[a-z][a-z+]*:\/\//, "").split("/", 1)[0] ?? "";
        const isOpen = !isPortless && (parts?.rest ? parts.rest : authority).includes(known/* GAP */.Rd);
        return isOpen ? { addresses: [], open: true } : { addresses: [] };
    }
    const { range, protocol } = reading;
    return {
        addresses: [
            {
                host: isGap ? interfaces/* UNKNOWN */.HV : reading.host === undefined ? host : (0,interfaces/* normalHost */.CS)(reading.host),
                port: { number: range.from, ...(range.above !== undefined && { above: range.above }) },
                ...(protocol !== undefined && { protocol }),
            },
        ],
    };
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/site-row.js
var site_row = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/python/python-endpoints.js



/** Follows what each site is given to its values: an endpoint for each port at each place that gives it. */
function pythonEndpoints(facts, resolver) {
    const endpoints = new Map();
    const unresolved = [];
    const problems = [];
    let portless = 0;
    let probes = 0;
    for (const [path, fact] of facts) {
        portless += fact.portless;
        const sites = fact.sites.map(site_row/* fromRow */.p);
        const byPlace = new Map(sites.map((site) => [`${site.line}:${site.column}`, site]));
        for (const site of sites) {
            if (site.probe === true) {
                probes++;
                continue;
            }
            const found = resolver.resolve(path, site.scope, givenTo(site), site.line, site.branches);
            const instead = portsInstead(path, site, byPlace, resolver);
            let { unresolved: reason } = found;
            let partly = false;
            for (const resolved of found.values) {
                const read = readAddresses(resolved.value, defaultsOf(site));
                if ("wrong" in read)
                    problems.push(problemOf(path, site, resolved, read.wrong));
                else {
                    if (read.open === true)
                        reason ??= resolved.gap ?? "a part of its text is not known";
                    for (const address of read.addresses) {
                        partly = true;
                        const endpoint = endpointOf(path, site, resolved, address, instead);
                        const key = keyOf(endpoint);
                        // Written again on another way through the same code it is the same port.
                        if (!endpoints.has(key))
                            endpoints.set(key, endpoint);
                    }
                }
            }
            if (reason !== undefined)
                unresolved.push(unresolvedOf(path, site, reason, partly));
        }
    }
    return {
        endpoints: [...endpoints.values()],
        problems,
        passedOver: { ...(portless > 0 && { "without a port": portless }), ...(probes > 0 && { probes }) },
        unresolved,
    };
}
/** The ports that a handler binds where a site fails; `undefined` where none does. */
function portsInstead(path, { otherwise }, sites, resolver) {
    if (otherwise === undefined)
        return undefined;
    const ports = new Set();
    const other = otherwise === 0 ? undefined : sites.get(otherwise.join(":"));
    if (other === undefined)
        return ports;
    const { values } = resolver.resolve(path, other.scope, givenTo(other), other.line, other.branches);
    for (const { value } of values) {
        const read = readAddresses(value, defaultsOf(other));
        if (!("wrong" in read))
            for (const { port } of read.addresses)
                ports.add(port.number);
    }
    return ports;
}
/** What a site is given as one expression, so that port and host come from the same call. */
function givenTo({ endpoint, port, host, defaultPort, defaultHost }) {
    if (endpoint !== undefined)
        return endpoint;
    const number = port ?? (defaultPort === undefined ? ["k", null] : ["n", defaultPort]);
    if (host !== undefined)
        return ["list", [host, number]];
    return defaultHost === undefined ? number : ["list", [["s", defaultHost], number]];
}
function defaultsOf({ defaultPort, defaultHost }) {
    return {
        ...(defaultPort !== undefined && { port: defaultPort }),
        ...(defaultHost !== undefined && { host: defaultHost }),
    };
}
function endpointOf(path, site, { steps, overridable, from, ofLoop, standIn }, address, instead) {
    const own = placeOf(path, site);
    // A bind that is tried on one number after another takes the first that is free.
    const searched = site.retried === true && ofLoop === true;
    // The second try of the same port is no way out.
    const yields = instead?.has(address.port.number) === false;
    const here = from ?? { at: own, scope: site.scope, code: site.code, branches: site.branches };
    return {
        role: site.role,
        source: "python",
        protocol: address.protocol ?? site.protocol,
        host: address.host,
        port: address.port,
        at: here.at,
        scope: here.scope,
        code: here.code,
        what: site.what,
        steps: [...(from === undefined ? [] : [{ at: own, what: `${site.what} is here` }]), ...steps],
        ...(overridable !== undefined && { overridable }),
        ...(standIn && { standIn, overridable: overridable ?? "a value that is not known" }),
        ...(searched && { searched }),
        ...(yields && { yields }),
        namespace: endpoint/* HOST */.j,
        ...(site.attribute !== undefined && from === undefined && { attribute: site.attribute }),
        alternatives: alternativesOf(path, site, here),
        together: `python:${here.at.path} ${here.scope}`,
    };
}
function alternativesOf(path, { blocks, line, column }, { at, branches }) {
    const found = {};
    for (const block of branches) {
        const [statement = "", branch] = block.split(":");
        if (branch !== undefined)
            found[`branch:${at.path}:${statement}`] = branch;
    }
    if (blocks === true)
        found[`serving:${at.path}`] = `${path}:${line}:${column}`;
    return found;
}
function unresolvedOf(path, site, reason, partly) {
    const { role, scope, what, protocol } = site;
    return { role, at: placeOf(path, site), scope, what, protocol, reason, partly, files: [path] };
}
function problemOf(path, site, { from }, found) {
    const { at, scope, code } = from ?? { at: placeOf(path, site), scope: site.scope, code: site.code };
    const shown = found.replaceAll(/[`\s]+/g, " ").slice(0, 60);
    return {
        rule: "port-conflict/out-of-range",
        at,
        message: `${site.what} is given \`${shown}\`, expected a port from 0 to 65535`,
        scope,
        code,
    };
}
function keyOf({ role, protocol, host, port, at }) {
    return [role, protocol, host, port.number, port.above ?? "", at.path, at.line, at.column].join("\0");
}
function placeOf(path, { line, column, endLine, endColumn }) {
    return { path, line, column, endLine, endColumn };
}


/***/ }),

/***/ 2939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ isSplat),
/* harmony export */   s1: () => (/* binding */ readJoined),
/* harmony export */   uk: () => (/* binding */ readBuiltin)
/* harmony export */ });
/** The calls that have expressions of their own. */
function readBuiltin(name, positional, keywords) {
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
/** `"…".join([…])`. */
function readJoined(separator, positional) {
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


/***/ }),

/***/ 6357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ makeImportGraph)
/* harmony export */ });
/** The imports between files, as far as the facts hold them: those of the names that ports go through. */
function makeImportGraph(repository) {
    const direct = new Map();
    const importsOf = (path) => {
        const known = direct.get(path);
        if (known !== undefined)
            return known;
        const targets = (repository.file(path)?.fact.imports ?? []).flatMap(([, target]) => [
            target,
            withoutLast(target),
        ]);
        const files = [...new Set(targets)].flatMap((target) => {
            const file = target === "" ? undefined : repository.module(target, path);
            return file === undefined || file === "?" || file === path ? [] : [file];
        });
        direct.set(path, files);
        return files;
    };
    return {
        reachedFrom(path) {
            const reached = new Set([path]);
            for (const file of reached)
                for (const next of importsOf(file))
                    reached.add(next);
            return reached;
        },
    };
}
/** What a name is imported from: `shared.base` of `shared.base.Agent`; of a relative `.base` its dots. */
function withoutLast(target) {
    const dot = target.lastIndexOf(".");
    return dot < 0 ? "" : target.slice(0, dot + (/^\.+$/.test(target.slice(0, dot + 1)) ? 1 : 0));
}


/***/ }),

/***/ 6006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ chosen),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Rd: () => (/* binding */ GAP),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Yz: () => (/* binding */ mostValues),
/* harmony export */   ZF: () => (/* binding */ just),
/* harmony export */   cf: () => (/* binding */ withGaps),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   qI: () => (/* binding */ flatMap),
/* harmony export */   qL: () => (/* binding */ setKey)
/* harmony export */ });
/** What stands in a text for a piece that is not known: no character, so in no text of a program. */
const GAP = "\uffff";
/** What the key of a choice between the assignments of one name begins with. */
const setKey = "set ";
/** More possibilities than this are no longer followed. */
const mostValues = 200;
const noChoices = new Map();
/** More alternatives under which something is not known are no longer told apart. */
const mostUnder = 50;
/** One possibility that is known by itself. */
function just(value, steps = []) {
    return { known: [{ value, steps, choices: noChoices }] };
}
/** Nothing is known, and why. */
function unknown(reason) {
    return { known: [], unresolved: reason };
}
/** All possibilities of several. */
function union(parts) {
    const known = [];
    let unresolved;
    let under = [];
    for (const part of parts) {
        for (const item of part.known)
            known.push(item);
        if (part.unresolved === undefined)
            continue;
        unresolved ??= part.unresolved;
        if (part.under === undefined)
            under = undefined;
        else if (under !== undefined)
            for (const choices of part.under)
                under.push(choices);
    }
    if (known.length > mostValues)
        return { known: known.slice(0, mostValues), unresolved: "there are too many values" };
    return limited(known, unresolved, under);
}
function limited(known, unresolved, under) {
    if (unresolved === undefined)
        return { known };
    return under === undefined || under.length > mostUnder
        ? { known, unresolved }
        : { known, unresolved, under };
}
/** What follows from each possibility. */
function flatMap(found, next) {
    const parts = found.unresolved === undefined ? [] : [{ ...found, known: [] }];
    for (const known of found.known) {
        const after = next(known);
        const merged = [];
        for (const item of after.known) {
            const joined = join(known, item, item.value);
            if (joined !== undefined)
                merged.push(joined);
        }
        const under = (after.under ?? [noChoices]).flatMap((choices) => both(known.choices, choices) ?? []);
        parts.push(limited(merged, under.length === 0 ? undefined : after.unresolved, under));
    }
    return union(parts);
}
/** What two possibilities give together; `undefined` where they take different alternatives of one thing. */
function join(one, other, value) {
    const choices = both(one.choices, other.choices);
    if (choices === undefined)
        return undefined;
    const steps = one.steps.length === 0 ? other.steps : [...new Set([...one.steps, ...other.steps])].slice(0, 30);
    const overridable = one.overridable ?? other.overridable;
    const from = one.from ?? other.from;
    const gap = one.gap ?? other.gap;
    const standIn = one.standIn ?? other.standIn;
    return {
        value,
        steps,
        choices,
        ...(overridable !== undefined && { overridable }),
        ...(from !== undefined && { from }),
        ...(gap !== undefined && { gap }),
        ...(standIn !== undefined && { standIn }),
    };
}
/** The alternatives of both; `undefined` where they take different ones of one thing. */
function both(one, other) {
    if (one.size === 0)
        return other;
    if (other.size === 0)
        return one;
    const choices = new Map(one);
    for (const [key, choice] of other) {
        const known = choices.get(key);
        if (known !== undefined && known !== choice)
            return undefined;
        choices.set(key, choice);
    }
    return choices;
}
/** What is not known of a text as a text with a gap, beside what is. */
function withGaps(found) {
    const { unresolved } = found;
    if (unresolved === undefined)
        return found;
    const gaps = (found.under ?? [noChoices]).map((choices) => ({ value: { type: "text", text: GAP }, steps: [], choices, gap: unresolved }));
    return union([{ known: [...found.known, ...gaps] }]);
}
/** What holds only for one of several alternatives: what is marked with another falls out. */
function chosen(found, key, choice) {
    const choose = (choices) => {
        const before = choices.get(key);
        if (before !== undefined)
            return before === choice ? [choices] : [];
        return [new Map(choices).set(key, choice)];
    };
    const known = found.known.flatMap((item) => choose(item.choices).map((choices) => ({ ...item, choices })));
    const under = (found.under ?? [noChoices]).flatMap(choose);
    return limited(known, under.length === 0 ? undefined : found.unresolved, under);
}
/** The key of a function or class. */
function keyOf({ path, name }) {
    return `${path} ${name}`;
}
/** Whether two are the same definition. */
function isSame(one, other) {
    return one.path === other.path && one.name === other.name;
}


/***/ }),

/***/ 6697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ Repository),
  g: () => (/* binding */ classAround)
});

// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/port-words.js
var port_words = __webpack_require__(9262);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/imported-words.js
var imported_words = __webpack_require__(7685);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/resolve/importers.js

const trees = new WeakMap();
/** Tells which files may speak of what another defines. */
class Importers {
    paths;
    known;
    /**
     * @param imports by path, the words of what files import.
     * @param paths all Python files.
     */
    constructor(imports, paths) {
        this.paths = paths;
        const known = trees.get(imports) ?? prepare(imports);
        trees.set(imports, known);
        this.known = known;
    }
    /**
     * The files that may import the module of a definition as a whole, or the definition, from it or from a package that hands
     * it on; of a module as a whole (a name that is empty) those that can write to it. Errs towards too many: what is imported
     * is known by its words alone.
     */
    of({ path, name }) {
        const [root = ""] = name.split(".", 1);
        const key = `${path} ${root}`;
        const known = this.known.answers.get(key);
        if (known !== undefined)
            return known;
        const found = [...new Set(this.find(path, root))];
        this.known.answers.set(key, found);
        return found;
    }
    *find(path, root) {
        const folders = path.split("/").slice(0, -1);
        const file = path.slice(path.lastIndexOf("/") + 1).replace(/\.pyw?$/, "");
        // A package is imported by its folder's name.
        const module = file === "__init__" ? (folders.pop() ?? "") : file;
        const isInPackage = this.isPackage(folders);
        const home = `${folders.join("/")}/`;
        const parent = (0,imported_words.codeOfWord)(folders.at(-1) ?? "");
        for (const other of this.withName(module))
            if (!isInPackage || other.startsWith(home) || this.speaks(other, parent))
                yield other;
        if (root === "")
            return;
        const code = (0,imported_words.codeOfWord)(module);
        let depth = folders.length;
        while (depth > 1 && this.isPackage(folders.slice(0, depth - 1)))
            depth--;
        const top = `${folders.slice(0, depth).join("/")}/`;
        const above = isInPackage ? folders.slice(depth - 1).map(imported_words.codeOfWord) : [];
        for (const other of [...this.withName(root), ...this.withName("*")]) {
            if ((isInPackage && other.startsWith(top)) ||
                this.speaks(other, code) ||
                above.some((folder) => this.speaks(other, folder)))
                yield other;
        }
    }
    isPackage(folders) {
        return folders.length > 0 && this.paths.has(`${folders.join("/")}/__init__.py`);
    }
    /** May err towards yes: the end of a word and the beginning of the next are like another. */
    speaks(path, code) {
        const words = this.known.words.get(path);
        return words !== undefined && (words.modules.includes(code) || words.names.includes(code));
    }
    withName(word) {
        return this.known.byName.get((0,imported_words.codeOfWord)(word)) ?? [];
    }
}
function prepare(imports) {
    const words = new Map([...imports].map(([path, text]) => [path, (0,imported_words.partsOfWords)(text)]));
    const byName = new Map();
    for (const [path, { names }] of words) {
        for (const code of (0,imported_words.codesOf)(names)) {
            const known = byName.get(code);
            if (known === undefined)
                byName.set(code, [path]);
            else
                known.push(path);
        }
    }
    return { words, byName, answers: new Map() };
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/resolve/name-index.js

/** The rows of all files by what is asked for. */
class NameIndex {
    calls = new Map();
    writes = new Map();
    subclasses = new Map();
    called = new Map();
    /** Takes in the fact of a file. */
    add(path, fact) {
        const aliases = new Map(fact.imports.map(([name, target]) => [name, (0,port_words/* lastWord */.bx)(target)]));
        for (const row of fact.calls) {
            const last = (0,port_words/* lastWord */.bx)(row[1]);
            put(this.calls, aliases.get(row[1]) ?? last, { path, row });
            const handed = row[3].find(([name]) => name === "target")?.[1] ?? row[2][0];
            if (handed?.[0] === "name" && handsOn.test(last)) {
                const name = (0,port_words/* lastWord */.bx)(handed[1]);
                put(this.calls, aliases.get(name) ?? name, { path, row });
            }
        }
        for (const row of fact.bindings) {
            const dot = row[1].lastIndexOf(".");
            const attribute = row[1].slice(dot + 1);
            if (dot > 0 && row[1] !== `self.${attribute}` && row[1] !== `cls.${attribute}`)
                put(this.writes, attribute, { path, row });
        }
        for (const row of fact.classes)
            for (const name of row[1])
                put(this.subclasses, aliases.get(name) ?? (0,port_words/* lastWord */.bx)(name), { path, row });
        for (const text of fact.called) {
            const bare = text.endsWith("()") ? text.slice(0, -2) : text;
            put(this.called, (aliases.get(bare) ?? bare) + text.slice(bare.length), path);
        }
    }
    /** The calls whose callee ends with the word, under whatever alias it was imported. */
    callsOf(word) {
        return this.calls.get(word) ?? [];
    }
    /** The assignments to an attribute of the name of anything but `self`. */
    writesOf(attribute) {
        return this.writes.get(attribute) ?? [];
    }
    /** The classes with a base of that last word. */
    classesOn(base) {
        return this.subclasses.get(base) ?? [];
    }
    /** The files that call something of that name without telling how (`X`), or with no arguments (`X()`). */
    callersBy(name) {
        return this.called.get(name) ?? [];
    }
}
/** Calls that call what they are given. */
const handsOn = /^(?:Thread|Process|Timer|partial|submit|run_in_executor|to_thread|apply_async|start_new_thread|spawn)$/;
/** Adds a value to those of a key. */
function put(map, key, value) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [value]);
    else
        known.push(value);
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/resolve/repository.js



/** The files of a tree by module, and what is known of their names. */
class Repository {
    /** The files that were asked for and have not been looked into. */
    missing = new Set();
    /** How often one of those was asked for. */
    gaps = 0;
    /** Forgets what was found out while a file was missing. */
    onLearning = [];
    index = new NameIndex();
    facts = new Map();
    paths;
    importers;
    counts;
    looked;
    /** Who was looked for, and whether someone was missing. */
    sought = new Map();
    files = new Map();
    modulesCache;
    constructor({ names, paths, imports, counts, looked }) {
        this.paths = paths;
        this.importers = new Importers(imports, paths);
        this.counts = counts;
        this.looked = looked;
        this.learn(names);
    }
    /** Takes in what is known by now; what was found out without it is forgotten. */
    learn(names) {
        for (const [path, fact] of names) {
            if (this.facts.has(path))
                continue;
            this.facts.set(path, fact);
            this.index.add(path, fact);
        }
        this.missing.clear();
        for (const [key, isLacking] of this.sought)
            if (isLacking)
                this.sought.delete(key);
        for (const forget of this.onLearning)
            forget();
    }
    file(path) {
        const known = this.files.get(path);
        const fact = this.facts.get(path);
        if (known !== undefined)
            return known;
        if (fact === undefined) {
            if (this.paths.has(path))
                this.lack(path);
            return undefined;
        }
        const classes = new Map(fact.classes.map((row) => [row[0], row]));
        const around = new Map();
        const methods = new Map();
        for (const scope of fact.scopes) {
            const owner = classAround(scope, classes);
            if (owner === undefined)
                continue;
            around.set(scope, owner);
            if (owner !== scope)
                put(methods, owner, scope);
        }
        const file = {
            path,
            fact,
            bindings: grouped(fact.bindings, ([scope, target]) => `${fact.scopes[scope] ?? ""} ${target}`),
            functions: grouped(fact.functions, ([name]) => name),
            classes,
            around,
            methods,
            imports: new Map([...grouped(fact.imports, ([name]) => name)].map(([name, rows]) => [
                name,
                rows.map(([, target]) => target),
            ])),
        };
        this.files.set(path, file);
        return file;
    }
    /** The file of a module as a file imports it: relative, or absolute from any folder; `"?"` where several fit. */
    module(dotted, from) {
        const dots = /^\.*/.exec(dotted)?.[0].length ?? 0;
        const folders = from.split("/").slice(0, -1);
        if (dots > 0) {
            const base = folders.slice(0, folders.length - dots + 1);
            if (dots - 1 > folders.length)
                return undefined;
            const parts = [
                ...base,
                ...dotted
                    .slice(dots)
                    .split(".")
                    .filter((part) => part !== ""),
            ].join("/");
            return [`${parts}.py`, `${parts}/__init__.py`].find((path) => this.paths.has(path));
        }
        const tail = dotted.replaceAll(".", "/");
        const candidates = (this.modules().get((0,port_words/* lastWord */.bx)(dotted)) ?? []).filter((path) => {
            const module = moduleOf(path);
            return module === tail || module.endsWith(`/${tail}`);
        });
        if (candidates.length < 2)
            return candidates[0];
        // Python looks beside the script first; a folder above both is the source root that they share.
        const near = candidates.filter((path) => {
            const root = moduleOf(path).slice(0, -tail.length);
            return from.startsWith(root);
        });
        near.sort((a, b) => b.length - a.length);
        const [best] = near;
        if (best === undefined)
            return "?";
        // A file of a package means its own package by that name.
        const top = dotted.split(".", 1)[0] ?? "";
        const own = near.find((path) => from.startsWith(`${moduleOf(path).slice(0, -tail.length)}${top}/`));
        if (own !== undefined)
            return own;
        const root = moduleOf(best).slice(0, -tail.length);
        return root === folders.map((folder) => `${folder}/`).join("") || near.length === 1 ? best : "?";
    }
    modules() {
        if (this.modulesCache !== undefined)
            return this.modulesCache;
        const found = new Map();
        for (const path of this.paths)
            put(found, moduleOf(path).split("/").pop() ?? "", path);
        this.modulesCache = found;
        return found;
    }
    /** Asks for the files that may speak of what a file defines: call it, inherit from it, write to it. */
    seek(definition) {
        const { path, name } = definition;
        const key = `${path} ${name.split(".", 1)[0] ?? ""}`;
        const known = this.sought.get(key);
        if (known === true)
            this.gaps++;
        if (known !== undefined)
            return;
        const { gaps } = this;
        for (const other of this.importers.of(definition))
            if (this.counts(other))
                this.lack(other);
        this.sought.set(key, gaps !== this.gaps);
    }
    lack(path) {
        if (this.looked(path))
            return;
        this.gaps++;
        this.missing.add(path);
    }
    /** Whether a file may speak of what another defines: it is the same, or imports it or something from it. */
    sees(path, { path: other, name }) {
        if (path === other)
            return true;
        const file = this.file(path);
        if (file === undefined)
            return false;
        const root = name.split(".")[0] ?? name;
        const module = (0,port_words/* lastWord */.bx)(moduleOf(other).replaceAll("/", "."));
        return file.fact.imports.some(([local, target]) => {
            const last = (0,port_words/* lastWord */.bx)(target);
            return (last === root ||
                last === module ||
                (local === "*" && target.includes(module)) ||
                target.includes(`.${module}.`));
        });
    }
}
/** The innermost class around a scope, which may be one itself. */
function classAround(scope, classes) {
    for (let at = scope; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("."))))
        if (classes.has(at))
            return at;
    return undefined;
}
/** The module's path without its ending; a package's is its folder. */
function moduleOf(path) {
    return path.replace(/(?:\/__init__)?\.py$/, "");
}
function grouped(rows, keyOf) {
    const found = new Map();
    for (const row of rows)
        put(found, keyOf(row), row);
    return found;
}


/***/ }),

/***/ 2039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ makeResolver)
});

// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/port-words.js
var port_words = __webpack_require__(9262);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/read-builtin.js
var read_builtin = __webpack_require__(2939);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/resolve/known.js
var resolve_known = __webpack_require__(6006);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/resolve/memo.js
/**
 * Answers that are kept. One that was found while a file was missing says so again whenever it is given, for whoever asks knows
 * less than there is, too; and it is forgotten when more is known.
 */
class Memo {
    repository;
    known = new Map();
    lacking = new Set();
    constructor(repository) {
        this.repository = repository;
        repository.onLearning.push(() => {
            for (const key of this.lacking)
                this.known.delete(key);
            this.lacking.clear();
        });
    }
    get(key) {
        if (this.lacking.has(key))
            this.repository.gaps++;
        return this.known.get(key);
    }
    /** @param gaps how many there were before the answer was looked for. */
    set(key, value, gaps) {
        this.known.set(key, value);
        if (this.repository.gaps !== gaps)
            this.lacking.add(key);
    }
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/names-fact.js
var names_fact = __webpack_require__(212);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/resolve/reach.js
/** Where a row stands, as one number that grows with the line and the column. */
function positionOf([line, column]) {
    return line + Math.min(column, 99_999) / 1e6;
}
/**
 * The assignments that reach a use in the same scope: the last one before it that runs in any case ends all earlier ones,
 * one in another branch of an `if` around the use is not on the way to it, and one behind it reaches it only around a loop.
 */
function reach(rows, position, around) {
    if (rows.some(([, , , , blocks]) => blocks[0] === "G"))
        return { rows, killed: false };
    let last = -1;
    for (const [, , , at, blocks] of rows) {
        const where = positionOf(at);
        if (where < position && where > last && blocks.every((block) => around.includes(block)))
            last = where;
    }
    const reaching = rows.filter(([, , , at, blocks]) => {
        const where = positionOf(at);
        if (where >= last && where < position)
            return !isApart(blocks, around);
        return (where > position && blocks.some((block) => block.startsWith("L") && Number(block.slice(1)) <= position));
    });
    return { rows: reaching, killed: last >= 0 };
}
/** Whether blocks are in different branches of one `if` or `match` that no loop comes around to again. */
function isApart(blocks, around) {
    for (const block of blocks) {
        if (block.startsWith("L"))
            return false;
        const [line, branch] = block.split(":");
        if (branch === undefined || block.startsWith("T"))
            continue;
        if (around.some((other) => other.startsWith(`${line}:`) && other !== block))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/resolve/counts.js


/** Finds where loops count a name on, of the assignments of one scope. `around` are the blocks of its use in that scope. */
function countsOf(rows, around) {
    const found = [];
    for (const row of rows) {
        const [, name, value, at, blocks] = row;
        const loop = blocks.findLast((block) => block.startsWith("L"));
        if (loop === undefined || !isCount(value, name))
            continue;
        const before = rows.filter((other) => other !== row);
        const begins = new Set([row, ...reach(before, positionOf(at), blocks).rows]);
        found.push({ loop, begins, around: around?.includes(loop) === true });
    }
    return found;
}
/** Whether a value is what the name has plus or minus something. */
function isCount(value, name) {
    if (value[0] === "?")
        return value[1] === names_fact/* augmented */.p;
    if (value[0] !== "op")
        return false;
    const [, , left, right] = value;
    return isName(left, name) || isName(right, name);
}
function isName(value, name) {
    return value[0] === "name" && value[1] === name;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/resolve/is-data.js
/** Whether something may be a value that is assigned: nobody assigns another function or class to the name of one. */
function isData(parts) {
    return parts.some(({ known }) => known.some(({ value }) => !definitions.has(value.type)));
}
const definitions = new Set(["module", "external", "class", "function"]);

// EXTERNAL MODULE: ./build/actions/port-conflict/src/resolve/repository.js + 2 modules
var repository = __webpack_require__(6697);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/resolve/names.js





/** The place of a row. */
function placeOf(path, [line, column, endLine, endColumn]) {
    return { path, line, column, endLine, endColumn };
}
/** What names stand for, by the scoping of Python's reference manual (4.2). */
class Names {
    evaluator;
    constructor(evaluator) {
        this.evaluator = evaluator;
    }
    /** A dotted name, with calls without arguments in it. */
    dotted(name, context) {
        const [first = "", ...rest] = name.split(".");
        let found = first === "super()" ? this.parent(context, rest[0]) : this.rooted(first, context);
        for (const [index, part] of rest.entries()) {
            const bare = part.endsWith("()") ? part.slice(0, -2) : part;
            const isOwn = first === "self" && index === 0;
            found = (0,resolve_known/* flatMap */.qI)(found, (known) => this.evaluator.members.attribute(known, bare, context, isOwn));
            if (bare !== part)
                found = (0,resolve_known/* flatMap */.qI)(found, ({ value }) => this.evaluator.calls.plain(value, part, context));
        }
        return found;
    }
    rooted(part, context) {
        if (!part.endsWith("()"))
            return this.name(part, context);
        const bare = part.slice(0, -2);
        return (0,resolve_known/* flatMap */.qI)(this.name(bare, context), ({ value }) => this.evaluator.calls.plain(value, part, context));
    }
    /** The class around a scope that is a method; `undefined` elsewhere. */
    classAround(path, scope) {
        const file = this.evaluator.repository.file(path);
        return file === undefined ? undefined : (file.around.get(scope) ?? (0,repository/* classAround */.g)(scope, file.classes));
    }
    parent({ path, scope }, method) {
        const name = this.classAround(path, scope);
        if (name === undefined)
            return (0,resolve_known/* unknown */.L5)("`super()` outside of a class is not followed");
        const base = this.evaluator.classes.parent({ path, name }, method);
        return base === undefined
            ? (0,resolve_known/* unknown */.L5)("the class that `super()` means is not known")
            : (0,resolve_known/* just */.ZF)({ type: "object", class: base, exact: true });
    }
    /** What one name stands for where it is used. */
    name(name, context) {
        const { path, scope } = context;
        const file = this.evaluator.repository.file(path);
        // A file of which nothing had to be kept has no other thing of these names.
        if (file === undefined && name === "os")
            return (0,resolve_known/* just */.ZF)({ type: "external", name });
        if (file === undefined)
            return (0,resolve_known/* unknown */.L5)(`\`${name}\` is not followed`);
        const inClass = this.classAround(path, scope);
        if ((name === "self" || name === "cls") && inClass !== undefined && inClass !== scope) {
            const around = { path, name: inClass };
            const { self } = context;
            const definition = self !== undefined && this.evaluator.classes.isBelow(self, around) ? self : around;
            return (0,resolve_known/* just */.ZF)(name === "self"
                ? { type: "object", class: definition, exact: false }
                : { type: "class", class: definition });
        }
        // Of functions in which no port is spoken of, nothing is kept: a name may be their own.
        if (scope !== "<module>" && !file.classes.has(scope) && !file.fact.scopes.includes(scope))
            return (0,resolve_known/* unknown */.L5)(`\`${name}\` is not followed`);
        for (let at = scope, first = true; at !== "" && at !== "<module>"; at = outer(at), first = false) {
            // The names of a class are not those of its methods.
            if (!first && file.classes.has(at))
                continue;
            const found = this.inScope(file, at, name, context, first);
            if (found !== undefined)
                return found;
        }
        return this.inModule(path, name, scope === "<module>" ? context : undefined, context);
    }
    /** A name of a module, seen from anywhere. */
    inModule(path, name, use, asked) {
        const file = this.evaluator.repository.file(path);
        if (file === undefined)
            return (0,resolve_known/* unknown */.L5)(`\`${name}\` is not followed`);
        const parts = [];
        const own = this.inScope(file, "<module>", name, use ?? { path, scope: "<module>" }, use !== undefined);
        if (own !== undefined)
            parts.push(own);
        for (const target of file.imports.get(name) ?? [])
            parts.push(this.imported(target, path, asked));
        if (parts.length > 0) {
            if (isData(parts))
                this.evaluator.repository.seek({ path, name: "" });
            parts.push(...this.evaluator.members.written({ type: "module", path }, name, { path, name: "" }));
            return (0,resolve_known/* union */.KC)(parts);
        }
        for (const target of file.imports.get("*") ?? []) {
            const module = this.evaluator.repository.module(target.slice(0, -2), path);
            if (module === undefined || module === "?")
                continue;
            const found = this.evaluator.once(`star ${module} ${name}`, asked, () => this.inModule(module, name, undefined, asked));
            if (found.known.length > 0)
                return found;
        }
        return (0,resolve_known/* unknown */.L5)(`\`${name}\` is not followed`);
    }
    imported(target, path, context) {
        const { repository } = this.evaluator;
        return this.evaluator.once(`import ${path} ${target}`, context, () => {
            const whole = repository.module(target, path);
            const dot = target.lastIndexOf(".");
            const last = target.slice(dot + 1);
            const module = dot < 0 ? undefined : repository.module(target.slice(0, dot) || ".", path);
            // `from . import x`: the dots are the package itself.
            const owner = /^\.+[^.]+$/.test(target) ? repository.module(target.slice(0, dot + 1), path) : module;
            if (owner !== undefined && owner !== "?") {
                const found = this.inModule(owner, last, undefined, context);
                if (found.known.length > 0 || whole === undefined)
                    return found;
            }
            if (whole === "?" || owner === "?")
                return (0,resolve_known/* unknown */.L5)(`\`${target}\` may be one of several modules`);
            if (whole !== undefined)
                return (0,resolve_known/* just */.ZF)({ type: "module", path: whole });
            return (0,resolve_known/* just */.ZF)({ type: "external", name: target });
        });
    }
    /** What a scope's own statements make of a name; `undefined` where it is no name of the scope. */
    inScope(file, scope, name, context, own) {
        const { path } = file;
        const parts = [];
        const qualified = scope === "<module>" ? name : `${scope}.${name}`;
        const all = file.bindings.get(`${scope} ${name}`) ?? [];
        const rows = all.filter(([, , value, , blocks]) => (value[0] !== "call" || value[4] !== 0) && !blocks.includes("N"));
        if (rows.length === 0 && all.some(([, , , , blocks]) => blocks.includes("N")))
            parts.push((0,resolve_known/* unknown */.L5)(`\`${name}\` is there for type checkers alone`));
        const reaching = own && context.position !== undefined
            ? reach(rows, context.position, context.blocks ?? [])
            : { rows, killed: false };
        if (rows.length > 0)
            parts.push(this.assigned(path, scope, reaching.rows, context));
        const functions = file.functions.get(scope) ?? [];
        if (!reaching.killed) {
            for (const row of functions) {
                if (row[1].some(([parameter]) => parameter === name))
                    parts.push(this.evaluator.callers.parameter({ path, name: scope }, row, name, context));
            }
        }
        if (file.functions.has(qualified))
            parts.push((0,resolve_known/* just */.ZF)({ type: "function", function: { path, name: qualified }, skip: 0 }));
        if (file.classes.has(qualified))
            parts.push((0,resolve_known/* just */.ZF)({ type: "class", class: { path, name: qualified } }));
        return parts.length === 0 ? undefined : (0,resolve_known/* union */.KC)(parts);
    }
    /** The values that assignments give to one thing; each is an alternative to the others. */
    assigned(path, scope, rows, context) {
        const parts = [];
        const name = rows[0]?.[1] ?? "";
        const key = `${resolve_known/* setKey */.qL}${path} ${scope} ${name}`;
        const counts = countsOf(rows, path === context.path && scope === context.scope ? context.blocks : undefined);
        if (counts.some(({ around }) => !around))
            parts.push((0,resolve_known/* unknown */.L5)(`\`${name}\` is counted in a loop`));
        for (const row of rows) {
            // `port: int` alone gives no value.
            if (row[2][0] === "call" && row[2][4] === 0)
                continue;
            const found = (0,resolve_known/* chosen */.FV)(this.binding(path, scope, row, context), key, String(positionOf(row[3])));
            const count = counts.find(({ begins }) => begins.has(row));
            if (count === undefined)
                parts.push(found);
            // Within the loop it is the first that is tried.
            else if (count.around)
                parts.push((0,resolve_known/* chosen */.FV)(found, `each ${path} ${scope} ${count.loop}`, "first"));
            else
                parts.push({ ...found, known: found.known.filter(({ value }) => value.type !== "number") });
        }
        return (0,resolve_known/* union */.KC)(parts);
    }
    /** The value of one assignment. */
    binding(path, scope, row, context) {
        const position = positionOf(row[3]);
        const at = placeOf(path, row[3]);
        const inner = {
            path,
            scope,
            position,
            blocks: row[4],
            ...(context.frames !== undefined && { frames: context.frames }),
            ...(context.self !== undefined && { self: context.self }),
        };
        const found = this.evaluator.once(`value ${path} ${scope} ${position} ${row[1]}`, context, () => this.evaluator.evaluate(row[2], inner));
        const step = (value) => `\`${row[1]}\`${words(value)}`;
        return {
            ...found,
            known: found.known.map((known) => ({
                ...known,
                steps: [{ at, what: step(known.value) }, ...known.steps],
            })),
        };
    }
    /** The function rows of a definition. */
    functions(path, name) {
        return this.evaluator.repository.file(path)?.functions.get(name) ?? [];
    }
}
/** A value in a few words, for a step. */
function words(value) {
    if (value.type === "number")
        return ` is ${value.above === undefined ? "" : `${value.above}+`}${value.number}`;
    if (value.type === "text")
        return ` is \`${value.text.slice(0, 60).replaceAll(resolve_known/* GAP */.Rd, "…")}\``;
    return " is assigned";
}
function outer(scope) {
    const dot = scope.lastIndexOf(".");
    return dot < 0 ? "" : scope.slice(0, dot);
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/resolve/callers.js





/** More calls of one function are not followed. */
const mostCalls = 300;
/** What the calls in the repository give to parameters. */
class Callers {
    evaluator;
    known;
    constructor(evaluator) {
        this.evaluator = evaluator;
        this.known = new Memo(evaluator.repository);
    }
    /** What a parameter of a function may be. */
    parameter(definition, row, name, context) {
        const { path, name: owner } = definition;
        const key = (0,resolve_known/* keyOf */.TN)(definition);
        return this.evaluator.once(`parameter ${key} ${row[4][0]} ${name}`, context, () => {
            const option = this.evaluator.flags.option(definition, row, name);
            if (option !== undefined)
                return option;
            const position = row[1].findIndex(([parameter]) => parameter === name);
            const parameter = row[1][position];
            if (parameter === undefined || parameter[1] === "*" || parameter[1] === "**")
                return (0,resolve_known/* unknown */.L5)(`\`${name}\` collects arguments`);
            const scope = owner.includes(".") ? owner.slice(0, owner.lastIndexOf(".")) : "<module>";
            const byDefault = () => parameter[2] === 0
                ? undefined
                : this.stepped(this.evaluator.evaluate(parameter[2], { path, scope, position: row[4][0] }), definition, row, name);
            const only = context.frames?.get(key);
            if (only !== undefined)
                return this.argument(only, row[1], name, position, byDefault, key, context);
            const all = this.of(definition, row);
            const { self } = context;
            const parts = all.callers.flatMap((caller) => self !== undefined && this.isForOther(caller, definition, self)
                ? []
                : this.argument(caller, row[1], name, position, byDefault, key, context));
            // What is not seen goes with nothing that a call gives, and a call that gives nothing with none that does.
            if (all.unresolved !== undefined)
                parts.push((0,resolve_known/* chosen */.FV)((0,resolve_known/* unknown */.L5)(all.unresolved), key, "unseen"));
            const usual = byDefault();
            if (all.callers.length > 0 || all.bare) {
                if (all.bare && usual !== undefined)
                    parts.push((0,resolve_known/* chosen */.FV)(usual, key, "bare"));
                return (0,resolve_known/* union */.KC)(parts);
            }
            if (usual === undefined) {
                const typed = this.annotated(parameter, { path, scope });
                return (typed ??
                    (0,resolve_known/* union */.KC)([
                        ...parts,
                        (0,resolve_known/* unknown */.L5)(`nothing in the repository calls \`${(0,port_words/* lastWord */.bx)(owner)}\` with \`${name}\``),
                    ]));
            }
            const open = usual.known.map((known) => ({ ...known, overridable: known.overridable ?? "a caller" }));
            return (0,resolve_known/* union */.KC)([{ ...usual, known: open }, ...parts]);
        });
    }
    /** Whether a call reaches a method for objects of another class than the one at hand. */
    isForOther({ of }, { path, name }, self) {
        const { classes } = this.evaluator;
        const dot = name.lastIndexOf(".");
        if (of === undefined || dot < 0 || !classes.isBelow(self, { path, name: name.slice(0, dot) }))
            return false;
        return !classes.isBelow(of.class, self) && (of.made || !classes.isBelow(self, of.class));
    }
    /** Where a call stands; a method that calls another of its object is one of the same object. */
    within({ context, of }, { self }) {
        return self === undefined || of === undefined || of.made ? context : { ...context, self };
    }
    annotated([, , , annotation], context) {
        const name = /^[\w.]+/.exec(annotation)?.[0];
        if (name === undefined)
            return undefined;
        const found = this.evaluator.names.dotted(name, context);
        const known = found.known.flatMap((item) => item.value.type === "class"
            ? [{ ...item, value: { type: "object", class: item.value.class, exact: false } }]
            : []);
        return known.length === 0 ? undefined : { known };
    }
    stepped(found, { path }, row, name) {
        const step = { at: placeOf(path, row[4]), what: `\`${name}\` has a default` };
        return { ...found, known: found.known.map((known) => ({ ...known, steps: [step, ...known.steps] })) };
    }
    argument(caller, parameters, name, position, byDefault, key, asked) {
        const [, callee, positional, keywords] = caller.call;
        const index = position - caller.skip;
        const keyword = keywords.find(([word]) => word === name)?.[1];
        const kind = parameters[position]?.[1];
        const splat = positional.findIndex(read_builtin/* isSplat */.Jv);
        const ahead = parameters.slice(0, position).some(([, before]) => before === "*");
        const given = keyword ??
            (kind !== "k" && !ahead && index >= 0 && (splat < 0 || index < splat) ? positional[index] : undefined);
        let found;
        if (given !== undefined)
            found = this.evaluator.evaluate(given, this.within(caller, asked));
        else if (splat >= 0 || keywords.some(([word]) => word === "**"))
            found = (0,resolve_known/* unknown */.L5)(`\`*\` or \`**\` in a call of \`${(0,port_words/* lastWord */.bx)(callee)}\``);
        else
            found = byDefault();
        if (found === undefined)
            return { known: [] };
        const taken = (0,resolve_known/* chosen */.FV)(found, key, caller.id);
        const { handed } = caller;
        if (handed === undefined)
            return taken;
        const step = { at: handed.at, what: `\`${(0,port_words/* lastWord */.bx)(callee)}\` is called` };
        return {
            ...taken,
            known: taken.known.map((known) => ({
                ...known,
                steps: [step, ...known.steps],
                ...(given !== undefined && { from: known.from ?? handed }),
            })),
        };
    }
    /** The calls that reach a function. */
    of(definition, row) {
        const key = (0,resolve_known/* keyOf */.TN)(definition);
        const known = this.known.get(key);
        if (known !== undefined)
            return known;
        // A function that is asked for while its calls are looked for has no more of them.
        const { gaps } = this.evaluator.repository;
        this.known.set(key, { callers: [], bare: false, unresolved: "its calls depend on itself" }, gaps);
        const found = this.find(definition, row);
        this.known.set(key, found, gaps);
        return found;
    }
    find(definition, row) {
        const { path, name } = definition;
        const { repository } = this.evaluator;
        repository.seek(definition);
        const owner = name.includes(".") ? name.slice(0, name.lastIndexOf(".")) : undefined;
        const isMethod = owner !== undefined && repository.file(path)?.classes.has(owner) === true;
        const isConstructor = isMethod && ((0,port_words/* lastWord */.bx)(name) === "__init__" || (0,port_words/* lastWord */.bx)(name) === "__new__");
        // What it overrides is called by the methods of the class that it is from.
        if (isMethod && owner !== undefined)
            for (const { path: above } of this.evaluator.classes.ancestry({ path, name: owner }).line)
                repository.file(above);
        const words = new Set([(0,port_words/* lastWord */.bx)(name)]);
        const classes = isMethod && owner !== undefined ? this.evaluator.classes.descendants({ path, name: owner }) : [];
        if (isConstructor)
            for (const child of classes)
                words.add((0,port_words/* lastWord */.bx)(child.name)).add("cls");
        const isStatic = row[3].some((decorator) => decorator[0] === "name" && decorator[1] === "staticmethod");
        const decorated = row[3].find((decorator) => decorator[0] !== "name" || !transparent.has(decorator[1]));
        let unresolved = decorated === undefined || isCommand(decorated) ? undefined : `\`${(0,port_words/* lastWord */.bx)(name)}\` has a decorator`;
        const callers = [];
        let bare = false;
        for (const word of words) {
            for (const { path: from, row: call } of repository.index.callsOf(word)) {
                if (callers.length >= mostCalls)
                    return { callers, bare, unresolved: `\`${name}\` has too many calls` };
                const reaches = this.evaluator.reaching.reaches(from, call, definition, isStatic);
                if (reaches === "unsure")
                    unresolved ??= `a call of \`${call[1]}\` in ${from}:${call[4][0]} is not followed`;
                else if (reaches !== undefined)
                    callers.push(reaches);
            }
            if (word === "cls" || word === "__init__" || word === "__new__")
                continue;
            const target = classes.find((child) => isConstructor && (0,port_words/* lastWord */.bx)(child.name) === word) ?? definition;
            if (repository.index.callersBy(`${word}()`).some((from) => repository.sees(from, target)))
                bare = true;
            const hidden = repository.index.callersBy(word).find((from) => repository.sees(from, target));
            if (hidden !== undefined)
                unresolved ??= `a call of \`${word}\` in ${hidden} is not followed`;
        }
        return unresolved === undefined ? { callers, bare } : { callers, bare, unresolved };
    }
}
/** Decorators that leave parameters as they are. */
const transparent = new Set("staticmethod classmethod property abstractmethod abc.abstractmethod override typing.override cache lru_cache functools.cache functools.lru_cache contextmanager contextlib.contextmanager asynccontextmanager asyncio.coroutine gen.coroutine".split(" "));
function isCommand(decorator) {
    return (decorator[0] === "call" &&
        typeof decorator[1] === "string" &&
        /(?:^|\.)(?:option|argument|command|group|lru_cache|wraps)$/.test(decorator[1]));
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/resolve/calls.js




/** What calls give: of the repository's functions and classes, of the environment, flags and configurations. */
class Calls {
    evaluator;
    constructor(evaluator) {
        this.evaluator = evaluator;
    }
    /** What a call gives. */
    evaluate(call, context) {
        const [, callee, positional] = call;
        const dot = callee.lastIndexOf(".");
        const method = callee.slice(dot + 1);
        const receiver = dot < 0 ? undefined : this.evaluator.names.dotted(callee.slice(0, dot), context);
        if (receiver !== undefined) {
            const special = this.ofReceiver(receiver, method, call, context);
            if (special !== undefined)
                return special;
        }
        if (dot < 0 &&
            positional.length === 1 &&
            (callee === "list" || callee === "tuple" || callee === "sorted"))
            return this.evaluator.evaluate(positional[0] ?? ["k", null], context);
        if (callee === "enumerate" && positional.length === 1)
            return this.enumerated(call, context);
        if (callee === "getattr" && positional.length === 3 && positional[1]?.[0] === "s")
            return this.evaluator.configuration.defaulted(positional[2] ?? ["k", null], `the attribute \`${positional[1][1]}\``, context);
        const found = this.evaluator.names.dotted(callee, context);
        const after = (0,resolve_known/* flatMap */.qI)(found, ({ value }) => this.of(value, call, context));
        if (after.known.length > 0 || found.known.length > 0)
            return after;
        const guess = this.evaluator.configuration.configured(method, call, context);
        return guess ?? (0,resolve_known/* unknown */.L5)(`a call of \`${callee}\` is not followed`);
    }
    /** What a method of an object gives. */
    method(receiver, call, context) {
        const [, name] = call;
        return (this.ofReceiver(receiver, name, call, context) ??
            this.evaluator.configuration.configured(name, call, context) ??
            (0,resolve_known/* unknown */.L5)(receiver.unresolved ?? `a call of \`${name}\` of an expression is not followed`));
    }
    /** A call without arguments. */
    plain(value, part, context) {
        return this.of(value, ["call", part.slice(0, -2), [], [], 0], context);
    }
    of(value, call, context) {
        switch (value.type) {
            case "class":
                return (0,resolve_known/* just */.ZF)({ type: "object", class: value.class, exact: true, made: caller(call, context, 1) });
            case "function": {
                const made = caller(call, context, value.skip);
                const key = (0,resolve_known/* keyOf */.TN)(value.function);
                const { self, ...around } = context;
                return this.returned(value.function, {
                    ...around,
                    frames: new Map([[key, made]]),
                    ...(value.self?.type === "object" && { self: value.self.class }),
                });
            }
            case "external":
                return this.ofExternal(value.name, call, context);
            default:
                return (0,resolve_known/* unknown */.L5)(`a call of \`${call[1]}\` is not followed`);
        }
    }
    /** What the `return`s of a function give. */
    returned(definition, context) {
        const rows = this.evaluator.names.functions(definition.path, definition.name);
        const parts = [];
        for (const row of rows) {
            if (row[3].some((decorator) => decorator[0] !== "name" || !keepsValue.test(decorator[1])))
                return (0,resolve_known/* unknown */.L5)(`what a decorator makes of \`${(0,port_words/* lastWord */.bx)(definition.name)}\` is not followed`);
            row[2].forEach((value, index) => {
                const inner = {
                    path: definition.path,
                    scope: definition.name,
                    ...(context.frames !== undefined && { frames: context.frames }),
                    ...(context.self !== undefined && { self: context.self }),
                };
                const found = this.evaluator.once(`return ${(0,resolve_known/* keyOf */.TN)(definition)} ${row[4][0]} ${index}`, context, () => this.evaluator.evaluate(value, inner));
                const step = {
                    at: placeOf(definition.path, row[4]),
                    what: `\`${(0,port_words/* lastWord */.bx)(definition.name)}\` returns it`,
                };
                // What a loop of the function picks is known when it runs: mostly a port that is free then.
                const loop = `each ${definition.path} ${definition.name} `;
                const isPicked = ({ choices }) => [...choices.keys()].some((key) => key.startsWith(loop));
                const fixed = found.known.filter((known) => !isPicked(known));
                if (fixed.length < found.known.length)
                    parts.push((0,resolve_known/* unknown */.L5)(`which one \`${(0,port_words/* lastWord */.bx)(definition.name)}\` picks is not known`));
                parts.push({
                    ...found,
                    known: fixed.map((known) => ({ ...known, steps: [step, ...known.steps] })),
                });
            });
            if (row[2].length === 0)
                parts.push((0,resolve_known/* just */.ZF)({ type: "none" }));
        }
        return parts.length === 0
            ? (0,resolve_known/* unknown */.L5)(`what \`${(0,port_words/* lastWord */.bx)(definition.name)}\` returns is not followed`)
            : (0,resolve_known/* union */.KC)(parts);
    }
    ofReceiver(receiver, method, call, context) {
        const [, , positional, keywords] = call;
        const [first] = positional;
        if (method === "parse_args" || method === "parse_known_args") {
            // What the command line is handed through a name may still be all there is.
            if (keywords.length > 0 || (first !== undefined && first[0] !== "name" && first[0] !== "k"))
                return (0,resolve_known/* unknown */.L5)("flags that are given in the code are not followed");
            const flags = (0,resolve_known/* just */.ZF)({ type: "flags", path: context.path });
            return method === "parse_args" ? flags : (0,resolve_known/* just */.ZF)({ type: "tuple", items: flags.known });
        }
        const [only] = receiver.known;
        if (only === undefined || receiver.known.length > 1 || receiver.unresolved !== undefined)
            return undefined;
        const { value } = only;
        if (value.type === "text" && method === "format") {
            const splat = positional.findIndex(read_builtin/* isSplat */.Jv);
            const given = (splat < 0 ? positional : positional.slice(0, splat)).map((part) => this.evaluator.evaluate(part, context));
            const named = new Map(keywords.map(([name, part]) => [name, this.evaluator.evaluate(part, context)]));
            return (0,resolve_known/* flatMap */.qI)({ known: [only] }, () => this.evaluator.texts.braces(value.text, given, named));
        }
        if (value.type === "text" && /^r?split$/.test(method) && first?.[0] === "s" && first[1] !== "") {
            // With a limit the parts are as many, or fewer than are there.
            if (positional.length > 1 || keywords.length > 0 || value.text.includes(resolve_known/* GAP */.Rd))
                return undefined;
            const items = value.text
                .split(first[1])
                .map((text) => ({ ...only, value: { type: "text", text } }));
            return (0,resolve_known/* just */.ZF)({ type: "tuple", items });
        }
        if (value.type !== "entries")
            return undefined;
        const found = this.ofEntries(value, method, call, context);
        // What may replace a dictionary may replace what is looked up in it.
        return found === undefined ? undefined : (0,resolve_known/* flatMap */.qI)({ known: [only] }, () => found);
    }
    ofEntries(value, method, [, , [first, second]], context) {
        const { entries, context: inner } = value;
        if (method === "get" && first?.[0] === "s") {
            const entry = entries.findLast(([name]) => name === first[1]);
            if (entry !== undefined)
                return this.evaluator.evaluate(entry[1], inner);
            return second === undefined ? (0,resolve_known/* just */.ZF)({ type: "none" }) : this.evaluator.evaluate(second, context);
        }
        if (method === "values")
            return (0,resolve_known/* just */.ZF)({ type: "items", items: entries.map(([, item]) => item), context: inner });
        if (method === "items") {
            const items = entries.map(([name, item]) => ["list", [["s", name], item]]);
            return (0,resolve_known/* just */.ZF)({ type: "items", items, context: inner });
        }
        return method === "keys" ? (0,resolve_known/* just */.ZF)(value) : undefined;
    }
    enumerated([, , [list]], context) {
        return (0,resolve_known/* flatMap */.qI)(this.evaluator.evaluate(list ?? ["k", null], context), ({ value }) => value.type === "items"
            ? (0,resolve_known/* just */.ZF)({
                type: "items",
                items: value.items.map((item, index) => ["list", [["n", index], item]]),
                context: value.context,
            })
            : (0,resolve_known/* unknown */.L5)("what `enumerate` goes through is not followed"));
    }
    ofExternal(name, call, context) {
        const [, callee, positional, keywords] = call;
        const [first, second] = positional;
        if (environmentReaders.has(name)) {
            if (first?.[0] !== "s")
                return (0,resolve_known/* unknown */.L5)("a variable of the environment whose name is not known");
            const usual = second ?? keywords.find(([key]) => key === "default")?.[1];
            return this.evaluator.configuration.environment(first[1], usual, context);
        }
        if (name === "functools.partial" || name === "copy.copy" || name === "copy.deepcopy")
            return (0,resolve_known/* unknown */.L5)(`a call of \`${callee}\` is not followed`);
        return (this.evaluator.configuration.configured((0,port_words/* lastWord */.bx)(name), call, context) ??
            (0,resolve_known/* unknown */.L5)(`a call of \`${callee}\` is not followed`));
    }
}
function caller(call, context, skip) {
    return { id: `${context.path}:${call[4]}:${JSON.stringify(call)}`, call, context, skip };
}
const keepsValue = /(?:^|\.)(?:property|cached_property|staticmethod|classmethod|cache|lru_cache|abstractmethod|override)$/;
const environmentReaders = new Set([
    "os.environ.get",
    "os.getenv",
    "os.environ.setdefault",
]);

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/resolve/classes.js



/** How deep classes may inherit. */
const mostBases = 30;
/** How many classes that inherit from one are looked at. */
const mostChildren = 200;
/** Which classes inherit from which. */
class Classes {
    evaluator;
    direct;
    ancestries;
    children;
    constructor(evaluator) {
        this.evaluator = evaluator;
        this.direct = new Memo(evaluator.repository);
        this.ancestries = new Memo(evaluator.repository);
        this.children = new Memo(evaluator.repository);
    }
    /** The classes that a class names as its bases. */
    bases(definition) {
        const { path, name } = definition;
        const known = this.direct.get((0,resolve_known/* keyOf */.TN)(definition));
        if (known !== undefined)
            return known;
        const { cycles } = this.evaluator;
        const { gaps } = this.evaluator.repository;
        const row = this.evaluator.repository.file(path)?.classes.get(name);
        const scope = name.includes(".") ? name.slice(0, name.lastIndexOf(".")) : "<module>";
        const order = (row?.[1] ?? []).map((base) => {
            const found = base === "?" ? (0,resolve_known/* unknown */.L5)("?") : this.evaluator.names.dotted(base, { path, scope });
            const [only] = found.known;
            if (only?.value.type === "class")
                return only.value.class;
            return only?.value.type === "external" ? only.value.name : base;
        });
        const found = {
            classes: order.filter((base) => typeof base !== "string"),
            names: order.filter((base) => typeof base === "string"),
            order,
        };
        if (cycles === this.evaluator.cycles)
            this.direct.set((0,resolve_known/* keyOf */.TN)(definition), found, gaps);
        return found;
    }
    /** A class and all it inherits from. */
    ancestry(definition) {
        const known = this.ancestries.get((0,resolve_known/* keyOf */.TN)(definition));
        if (known !== undefined)
            return known;
        const { cycles } = this.evaluator;
        const { gaps } = this.evaluator.repository;
        const line = [];
        const outside = [];
        const queue = [definition];
        const seen = new Set();
        for (const next of queue) {
            if (line.length >= mostBases)
                break;
            const key = (0,resolve_known/* keyOf */.TN)(next);
            if (seen.has(key))
                continue;
            seen.add(key);
            line.push(next);
            const { classes, names } = this.bases(next);
            queue.push(...classes);
            outside.push(...names);
        }
        const found = { line, outside };
        if (cycles === this.evaluator.cycles)
            this.ancestries.set((0,resolve_known/* keyOf */.TN)(definition), found, gaps);
        return found;
    }
    /** The classes of the repository that inherit from a class, itself first. */
    descendants(definition) {
        const known = this.children.get((0,resolve_known/* keyOf */.TN)(definition));
        if (known !== undefined)
            return known;
        const { cycles } = this.evaluator;
        const { gaps } = this.evaluator.repository;
        const found = [];
        const queue = [definition];
        const seen = new Set();
        for (const next of queue) {
            if (found.length >= mostChildren)
                break;
            const key = (0,resolve_known/* keyOf */.TN)(next);
            if (seen.has(key))
                continue;
            seen.add(key);
            found.push(next);
            this.evaluator.repository.seek(next);
            for (const { path: other, row } of this.evaluator.repository.index.classesOn((0,port_words/* lastWord */.bx)(next.name))) {
                const child = { path: other, name: row[0] };
                if (this.bases(child).classes.some((base) => (0,resolve_known/* isSame */.Ft)(base, next)))
                    queue.push(child);
            }
        }
        if (cycles === this.evaluator.cycles)
            this.children.set((0,resolve_known/* keyOf */.TN)(definition), found, gaps);
        return found;
    }
    /** Whether a class is another or inherits from it. */
    isBelow(definition, other) {
        return this.ancestry(definition).line.some((ancestor) => (0,resolve_known/* isSame */.Ft)(ancestor, other));
    }
    /** The nearest class that has a method of the name. */
    method(definition, name) {
        for (const { path, name: owner } of this.ancestry(definition).line) {
            if (this.evaluator.names.functions(path, `${owner}.${name}`).length > 0)
                return { path, name: `${owner}.${name}` };
        }
        return undefined;
    }
    /** The base whose method `super()` in a class means; `undefined` where one before it is none of the repository. */
    parent(definition, method) {
        const { order } = this.bases(definition);
        const [first, ...more] = order;
        if (method === undefined || more.length === 0)
            return typeof first === "string" ? undefined : first;
        for (const base of order) {
            if (typeof base === "string") {
                if (/(?:^|\.)(?:object|ABC|Generic|Protocol|Enum)$/.test(base))
                    continue;
                return undefined;
            }
            if (this.method(base, method) !== undefined)
                return base;
            if (this.ancestry(base).outside.some((name) => name !== "object"))
                return undefined;
        }
        return undefined;
    }
    /** Whether `super()` in a class may lead to a method of another: by its bases, those of its children, or an unknown one. */
    mayInherit(definition, owner) {
        const children = this.descendants(definition);
        // It never leads down.
        if (children.some((child) => (0,resolve_known/* isSame */.Ft)(child, owner)))
            return false;
        return children.some((child) => {
            const { line, outside } = this.ancestry(child);
            return (line.some((ancestor) => (0,resolve_known/* isSame */.Ft)(ancestor, owner)) ||
                (outside.some((name) => name === "?" || (0,port_words/* lastWord */.bx)(name) === (0,port_words/* lastWord */.bx)(owner.name)) &&
                    line.some(({ path }) => this.evaluator.repository.sees(path, owner))));
        });
    }
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/resolve/configuration.js

/** What the environment and configurations give: defaults that something outside of the code replaces. */
class Configuration {
    evaluator;
    constructor(evaluator) {
        this.evaluator = evaluator;
    }
    /** `config("PORT", default=5556)`, `config.get("port", 5556)`, `config.getint("server", "port", fallback=5556)`. */
    configured(method, call, context) {
        const [, , positional, keywords] = call;
        if (!configReaders.test(method))
            return undefined;
        const texts = positional.filter((part) => part[0] === "s");
        const isGetter = /^get/.test(method);
        const ofEnvironment = method.includes("env");
        const named = keywords.find(([key]) => key === "default" || key === "fallback")?.[1];
        const [first, second] = positional;
        if (first?.[0] !== "s")
            return undefined;
        const byPlace = isGetter && positional.length === 2 && second?.[0] !== "s" ? second : undefined;
        const usual = named ??
            byPlace ??
            (ofEnvironment || (method === "get" && second?.[0] === "s" && /^\d+$|:/.test(second[1]))
                ? second
                : undefined);
        const fromEnvironment = (!isGetter || ofEnvironment) && first[1] === first[1].toUpperCase();
        if (usual === undefined)
            return undefined;
        if (fromEnvironment)
            return this.environment(first[1], usual, context);
        const key = texts[texts.length - 1];
        const name = usual === second ? first[1] : key?.[0] === "s" ? key[1] : first[1];
        return this.defaulted(usual, `the key \`${name}\` of a configuration`, context);
    }
    /** A default, and what replaces it. */
    defaulted(usual, what, context) {
        const found = this.evaluator.evaluate(usual, context);
        return {
            ...found,
            known: found.known.map((known) => ({ ...known, overridable: known.overridable ?? what })),
        };
    }
    /** A variable of the environment: its default, or a number above what it is when it runs. */
    environment(name, usual, context) {
        if (usual === undefined || context === undefined)
            return (0,resolve_known/* just */.ZF)({ type: "number", number: 0, above: name });
        return this.defaulted(usual, `\`${name}\` in the environment`, context);
    }
}
const configReaders = /^(?:get|getint|get_int|config|env|int|str|getstr|get_str|Config|get_config|getstring|get_env|getenv|env_int|get_env_int)$/;

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/resolve/fields.js



/** The fields of data classes, models and settings: attributes that a constructor takes. */
class Fields {
    evaluator;
    constructor(evaluator) {
        this.evaluator = evaluator;
    }
    /** Whether an attribute of a class is a field that its constructor takes. */
    isField(definition, name) {
        const { path, name: owner } = definition;
        const file = this.evaluator.repository.file(path);
        if (file?.bindings.has(`${owner} ${name}`) !== true)
            return false;
        return this.hasFields(definition);
    }
    hasFields(definition) {
        const { line, outside } = this.evaluator.classes.ancestry(definition);
        if (outside.some((base) => fieldBases.test((0,port_words/* lastWord */.bx)(base))))
            return true;
        return line.some(({ path, name }) => (this.evaluator.repository.file(path)?.classes.get(name)?.[2] ?? []).some((decorator) => fieldDecorators.test((0,port_words/* lastWord */.bx)(decorator))));
    }
    /** What a field may be: its default, and what the constructor's calls give. */
    field(made, owner, name, context) {
        const { path, name: scope } = owner;
        const key = (0,resolve_known/* keyOf */.TN)(made);
        const rows = this.evaluator.repository.file(path)?.bindings.get(`${scope} ${name}`) ?? [];
        return this.evaluator.once(`field ${key} ${scope} ${name}`, context, () => {
            const settings = this.evaluator.classes
                .ancestry(made)
                .outside.some((base) => (0,port_words/* lastWord */.bx)(base) === "BaseSettings");
            const usual = (0,resolve_known/* union */.KC)(rows.map((row) => {
                const inner = this.evaluator.fields.fieldDefault(row[2]);
                if (inner === "none")
                    return { known: [] };
                const value = inner ?? row[2];
                return this.evaluator.names.binding(path, scope, [row[0], row[1], value, row[3], row[4]], {
                    path,
                    scope,
                });
            }));
            const open = settings
                ? {
                    ...usual,
                    known: usual.known.map((known) => ({
                        ...known,
                        overridable: known.overridable ?? `\`${name.toUpperCase()}\` in the environment`,
                    })),
                }
                : usual;
            const only = context.frames?.get(key);
            const all = only === undefined
                ? this.evaluator.callers.of(made, [made.name, [], [], [], [0, 0, 0, 0]])
                : { callers: [only], bare: false };
            const parts = [];
            for (const caller of all.callers) {
                const [, , positional, keywords] = caller.call;
                const given = keywords.find(([word]) => word === name)?.[1];
                if (given !== undefined) {
                    const found = (0,resolve_known/* chosen */.FV)(this.evaluator.evaluate(given, caller.context), key, caller.id);
                    const { handed } = caller;
                    parts.push(handed === undefined
                        ? found
                        : {
                            ...found,
                            known: found.known.map((known) => ({
                                ...known,
                                from: known.from ?? handed,
                                steps: [{ at: handed.at, what: `\`${(0,port_words/* lastWord */.bx)(made.name)}\` is made` }, ...known.steps],
                            })),
                        });
                }
                else if (positional.length > 0) {
                    parts.push(this.byPosition(made, owner, name, caller, key, open));
                }
                else if (keywords.some(([word]) => word === "**"))
                    parts.push((0,resolve_known/* chosen */.FV)((0,resolve_known/* union */.KC)([open, (0,resolve_known/* unknown */.L5)("`**` in a call")]), key, caller.id));
                else
                    parts.push((0,resolve_known/* chosen */.FV)(open, key, caller.id));
            }
            if ("unresolved" in all && all.unresolved !== undefined)
                parts.push((0,resolve_known/* chosen */.FV)((0,resolve_known/* unknown */.L5)(all.unresolved), key, "unseen"));
            if (parts.length === 0)
                parts.push(open);
            else if (all.bare)
                parts.push((0,resolve_known/* chosen */.FV)(open, key, "bare"));
            return (0,resolve_known/* union */.KC)(parts);
        });
    }
    /** Fields in order are known only where the class has them all itself and every one has a row. */
    byPosition(made, owner, name, { call, context, id }, key, usual) {
        if (call[2].some(read_builtin/* isSplat */.Jv))
            return (0,resolve_known/* unknown */.L5)("`*` in a call");
        return (0,resolve_known/* isSame */.Ft)(made, owner) && call[2].length === 0
            ? (0,resolve_known/* chosen */.FV)(usual, key, id)
            : (0,resolve_known/* unknown */.L5)(`\`${name}\` may be given by its position in ${context.path}`);
    }
    /** Whether an expression is a `Field(…)` and the like, and what its default is; `undefined` where it is none. */
    fieldDefault(value) {
        if (value[0] !== "call" || !/^(?:Field|field|ib|attrib)$/.test((0,port_words/* lastWord */.bx)(value[1])))
            return undefined;
        const named = value[3].find(([key]) => key === "default")?.[1];
        if (value[3].some(([key]) => key === "default_factory" || key === "factory"))
            return ["?", "a `default_factory`"];
        return named ?? value[2][0] ?? "none";
    }
}
const fieldBases = /^(?:BaseModel|BaseSettings|NamedTuple|Struct)$/;
const fieldDecorators = /^(?:dataclass|dataclass_transform|define|frozen|mutable|attrs|s|dataclasses)$/;

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/resolve/numbers.js

/** Whether a value counts as true; `undefined` where that is not known. */
function truth(value) {
    switch (value.type) {
        case "none":
            return false;
        case "boolean":
            return value.boolean;
        case "text":
            return /^\uffff+$/.test(value.text) ? undefined : value.text !== "";
        case "number":
            return value.above === undefined ? value.number !== 0 : undefined;
        case "items":
        case "tuple":
            return value.items.length > 0;
        case "entries":
            return value.entries.length > 0;
        case "span":
        case "external":
        case "flags":
        case "object":
            return undefined;
        default:
            return true;
    }
}
/** What `int()` makes of a value. */
function integer(value) {
    if (value.type === "number")
        return (0,resolve_known/* just */.ZF)(value);
    if (value.type === "none")
        return { known: [] };
    if (value.type === "text") {
        const text = value.text.trim();
        if (/^[+-]?\d+(?:_\d+)*$/.test(text) && text.length < 16)
            return (0,resolve_known/* just */.ZF)({ type: "number", number: Number(text.replaceAll("_", "")) });
        return (0,resolve_known/* unknown */.L5)("`int` of a text that is no number");
    }
    return (0,resolve_known/* unknown */.L5)("`int` of something that is no number or text is not followed");
}
/** What an operator makes of two numbers, of which one may be above what only the running system knows. */
function arithmetic(operator, a, b) {
    if (a.above !== undefined || b.above !== undefined) {
        const above = a.above ?? b.above ?? "";
        const both = a.above !== undefined && b.above !== undefined;
        if (operator === "+" && !both)
            return (0,resolve_known/* just */.ZF)({ type: "number", number: a.number + b.number, above });
        if (operator === "-" && b.above === undefined)
            return (0,resolve_known/* just */.ZF)({ type: "number", number: a.number - b.number, above });
        return (0,resolve_known/* unknown */.L5)("arithmetic with what only the running system knows");
    }
    const number = operate(operator, a.number, b.number);
    return Number.isSafeInteger(number) ? (0,resolve_known/* just */.ZF)({ type: "number", number }) : (0,resolve_known/* unknown */.L5)("a number that is none");
}
/** Python's arithmetic: `//` and `%` round down. */
function operate(operator, a, b) {
    switch (operator) {
        case "+":
            return a + b;
        case "-":
            return a - b;
        case "*":
            return a * b;
        case "//":
            return Math.floor(a / b);
        case "%":
            return b === 0 ? Number.NaN : a - b * Math.floor(a / b);
    }
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/resolve/flags.js





/** What the flags of a command line give: argparse, click, typer. */
class Flags {
    evaluator;
    constructor(evaluator) {
        this.evaluator = evaluator;
    }
    /** `args.port`: the default of the flag. */
    flag(path, name) {
        const file = this.evaluator.repository.file(path);
        const parts = [];
        for (const [scope, callee, positional, keywords, at, , blocks] of file?.fact.calls ?? []) {
            const inner = {
                path,
                scope: file?.fact.scopes[scope] ?? "<module>",
                position: positionOf(at),
                blocks,
            };
            if ((0,port_words/* lastWord */.bx)(callee) === "set_defaults") {
                for (const [key, value] of keywords) {
                    if (key === "**")
                        parts.push((0,resolve_known/* unknown */.L5)("`set_defaults` with `**` is not followed"));
                    else if (key === name)
                        parts.push(this.usual(value, `--${name}`, inner, at));
                }
            }
            if ((0,port_words/* lastWord */.bx)(callee) !== "add_argument")
                continue;
            const flags = positional.flatMap((part) => (part[0] === "s" ? [part[1]] : []));
            const dest = keywords.find(([key]) => key === "dest")?.[1];
            const long = flags.find((flag) => flag.startsWith("--")) ?? flags[0] ?? "";
            const own = dest?.[0] === "s" ? dest[1] : long.replace(/^-+/, "").replaceAll("-", "_");
            if (own !== name)
                continue;
            const usual = keywords.find(([key]) => key === "default")?.[1];
            if (usual === undefined) {
                const needed = !long.startsWith("-") ||
                    keywords.some(([key, value]) => key === "required" && value[0] === "k" && value[1] === true);
                parts.push(needed ? (0,resolve_known/* unknown */.L5)(`the flag ${long} has no default`) : (0,resolve_known/* just */.ZF)({ type: "none" }));
                continue;
            }
            const type = keywords.find(([key]) => key === "type")?.[1];
            const found = this.usual(usual, long, inner, at);
            parts.push(type?.[0] === "name" && type[1] === "int"
                ? (0,resolve_known/* flatMap */.qI)(found, ({ value }) => (value.type === "text" ? integer(value) : (0,resolve_known/* just */.ZF)(value)))
                : found);
        }
        if (parts.length > 0)
            return (0,resolve_known/* union */.KC)(parts);
        return (0,resolve_known/* unknown */.L5)(`the flag \`${name}\` is not followed`);
    }
    /** The default of a flag. */
    usual(value, long, context, at) {
        const found = this.evaluator.configuration.defaulted(value, `the flag ${long}`, context);
        const step = { at: placeOf(context.path, at), what: `the flag ${long} has a default` };
        return { ...found, known: found.known.map((known) => ({ ...known, steps: [step, ...known.steps] })) };
    }
    /** What click and typer give to a parameter; `undefined` where it is none of theirs. */
    option(definition, row, name) {
        const { path, name: owner } = definition;
        const scope = owner.includes(".") ? owner.slice(0, owner.lastIndexOf(".")) : "<module>";
        const inner = { path, scope };
        for (const decorator of row[3]) {
            if (decorator[0] !== "call" || !/(?:^|\.)(?:option|argument)$/.test(decorator[1]))
                continue;
            const texts = decorator[2].flatMap((part) => (part[0] === "s" ? [part[1]] : []));
            const long = texts.find((text) => text.startsWith("--")) ?? texts[0] ?? "";
            const own = texts.find((text) => /^[A-Za-z_]\w*$/.test(text)) ?? long.replace(/^-+/, "").replaceAll("-", "_");
            if (own.toLowerCase() !== name)
                continue;
            const usual = decorator[3].find(([key]) => key === "default")?.[1];
            if (usual === undefined)
                return (0,resolve_known/* unknown */.L5)(`the flag ${long} has no default`);
            const type = decorator[3].find(([key]) => key === "type")?.[1];
            const raw = this.evaluator.configuration.defaulted(usual, `the flag ${long}`, inner);
            return type?.[0] === "name" && type[1] === "int"
                ? (0,resolve_known/* flatMap */.qI)(raw, ({ value }) => (value.type === "text" ? integer(value) : (0,resolve_known/* just */.ZF)(value)))
                : raw;
        }
        const parameter = row[1].find(([own]) => own === name);
        if (parameter === undefined || parameter[2] === 0)
            return undefined;
        const value = parameter[2];
        const long = `--${name.replaceAll("_", "-")}`;
        if (value[0] === "call" && /^(?:Option|Argument)$/.test((0,port_words/* lastWord */.bx)(value[1]))) {
            const usual = value[3].find(([key]) => key === "default")?.[1] ?? value[2][0];
            return usual === undefined
                ? (0,resolve_known/* unknown */.L5)(`the flag ${long} has no default`)
                : this.evaluator.configuration.defaulted(usual, `the flag ${long}`, inner);
        }
        return /\b(?:Option|Argument)\(/.test(parameter[3])
            ? this.evaluator.configuration.defaulted(value, `the flag ${long}`, inner)
            : undefined;
    }
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/resolve/items.js

/** What the items of lists, ranges and dictionaries stand for. */
class Items {
    evaluator;
    constructor(evaluator) {
        this.evaluator = evaluator;
    }
    /** `known["key"]`, `known[0]`. */
    item({ value }, key) {
        if (value.type === "entries" && typeof key === "string") {
            const entry = value.entries.findLast(([name]) => name === key);
            return entry === undefined
                ? (0,resolve_known/* unknown */.L5)(`no \`${key}\` is in the dictionary`)
                : this.evaluator.evaluate(entry[1], value.context);
        }
        if (typeof key === "number") {
            if (value.type === "items") {
                const item = value.items.at(key);
                return item === undefined
                    ? (0,resolve_known/* unknown */.L5)("a list has no such item")
                    : this.evaluator.evaluate(item, value.context);
            }
            if (value.type === "tuple") {
                const item = value.items.at(key);
                return item === undefined ? (0,resolve_known/* unknown */.L5)("a list has no such item") : { known: [item] };
            }
            if (value.type === "span" && key >= 0 && value.from + key < value.to)
                return (0,resolve_known/* just */.ZF)({ type: "number", number: value.from + key });
        }
        if (value.type === "external" && value.name === "os.environ" && typeof key === "string")
            return this.evaluator.configuration.environment(key, undefined);
        if (value.type === "none")
            return { known: [] };
        return (0,resolve_known/* unknown */.L5)(`an item \`${key}\` is not followed`);
    }
    /** The items of a list, a range, the keys of a dictionary: alternatives to each other. */
    each({ value }, key) {
        const items = [];
        if (value.type === "items")
            for (const item of value.items)
                items.push(this.evaluator.evaluate(item, value.context));
        else if (value.type === "tuple")
            for (const item of value.items)
                items.push({ known: [item] });
        else if (value.type === "entries")
            for (const [name] of value.entries)
                items.push((0,resolve_known/* just */.ZF)({ type: "text", text: name }));
        else if (value.type === "span") {
            if (value.to - value.from > resolve_known/* mostValues */.Yz)
                return (0,resolve_known/* unknown */.L5)("a range is too long to follow");
            for (let number = value.from; number < value.to; number++)
                items.push((0,resolve_known/* just */.ZF)({ type: "number", number }));
        }
        else
            return (0,resolve_known/* unknown */.L5)("what a loop goes through is not followed");
        return (0,resolve_known/* union */.KC)(items.map((item, position) => (0,resolve_known/* chosen */.FV)(item, key, String(position))));
    }
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/resolve/members.js




/** What attributes and items stand for. */
class Members {
    evaluator;
    constructor(evaluator) {
        this.evaluator = evaluator;
    }
    /** `known.name`; `isOwn` for `self.name` itself. */
    attribute({ value }, name, context, isOwn = false) {
        switch (value.type) {
            case "module":
                return this.ofModule(value.path, name, context);
            case "external":
                return (0,resolve_known/* just */.ZF)({ type: "external", name: `${value.name}.${name}` });
            case "class":
                return this.ofClass(value.class, name, context, value);
            case "object":
                return this.ofObject(value, name, context, isOwn);
            case "flags":
                return this.evaluator.flags.flag(value.path, name);
            case "number":
            case "text":
                // `Ports.WEB.value`: members of an enumeration stand for their values here.
                if (name === "value")
                    return (0,resolve_known/* just */.ZF)(value);
                return (0,resolve_known/* unknown */.L5)(`\`${name}\` of a number or text is not followed`);
            case "none":
                return { known: [] };
            default:
                return (0,resolve_known/* unknown */.L5)(`\`${name}\` of it is not followed`);
        }
    }
    ofModule(path, name, context) {
        const found = this.evaluator.names.inModule(path, name, undefined, context);
        if (found.known.length > 0)
            return found;
        const { repository } = this.evaluator;
        if (path.endsWith("/__init__.py")) {
            const module = repository.module(`.${name}`, path);
            if (module !== undefined)
                return (0,resolve_known/* just */.ZF)({ type: "module", path: module });
        }
        return found;
    }
    ofClass(definition, name, context, self) {
        for (const { path, name: owner } of this.evaluator.classes.ancestry(definition).line) {
            const file = this.evaluator.repository.file(path);
            const rows = file?.bindings.get(`${owner} ${name}`);
            const values = this.stored(path, owner, "cls", name, context);
            if (rows !== undefined)
                values.unshift(this.evaluator.names.assigned(path, owner, rows, context));
            if (isData(values))
                this.evaluator.repository.seek({ path, name: owner });
            const later = this.written({ type: "class", class: { path, name: owner } }, name, {
                path,
                name: owner,
            });
            if (rows !== undefined)
                return (0,resolve_known/* union */.KC)([...values, ...later]);
            if (file?.functions.has(`${owner}.${name}`) === true)
                return (0,resolve_known/* just */.ZF)({ type: "function", function: { path, name: `${owner}.${name}` }, skip: 0, self });
            if (values.length > 0)
                return (0,resolve_known/* union */.KC)([...values, ...later]);
        }
        return (0,resolve_known/* unknown */.L5)(`\`${name}\` of \`${definition.name}\` is not followed`);
    }
    /** What the methods of a class assign to an attribute of their first parameter. */
    stored(path, owner, first, name, context, isOwn = false) {
        const file = this.evaluator.repository.file(path);
        if (file === undefined)
            return [];
        const found = [];
        for (const scope of file.methods.get(owner) ?? []) {
            const rows = file.bindings.get(`${scope} ${first}.${name}`);
            if (rows === undefined)
                continue;
            const reaching = isOwn && path === context.path && scope === context.scope ? within(rows, context) : rows;
            if (reaching.length > 0)
                found.push(this.evaluator.names.assigned(path, scope, reaching, context));
        }
        return found;
    }
    ofObject(value, name, context, isOwn) {
        const inner = {
            ...context,
            self: value.class,
            ...(value.made !== undefined && { frames: this.frame(value, value.made) }),
        };
        const { line } = this.evaluator.classes.ancestry(value.class);
        const classes = value.exact
            ? line
            : [...line, ...this.evaluator.classes.descendants(value.class).slice(1)];
        const found = [];
        let own = false;
        for (const { path, name: owner } of classes) {
            const file = this.evaluator.repository.file(path);
            const stored = this.stored(path, owner, "self", name, inner, isOwn);
            found.push(...stored);
            const rows = file?.bindings.get(`${owner} ${name}`);
            const isField = this.evaluator.fields.isField({ path, name: owner }, name);
            if (rows !== undefined && !isField && (!own || stored.length === 0))
                found.push(this.evaluator.names.assigned(path, owner, rows, inner));
            if (isField)
                found.push(this.evaluator.fields.field(value.class, { path, name: owner }, name, inner));
            for (const row of this.evaluator.names.functions(path, `${owner}.${name}`)) {
                const isProperty = row[3].some((decorator) => decorator[0] === "name" && /property$/.test(decorator[1]));
                const isSetter = row[3].some((decorator) => decorator[0] === "name" && decorator[1].endsWith(".setter"));
                if (isSetter)
                    continue;
                const method = { path, name: `${owner}.${name}` };
                found.push(isProperty
                    ? this.evaluator.calls.returned(method, inner)
                    : (0,resolve_known/* just */.ZF)({ type: "function", function: method, skip: 1, self: value }));
                if (!isProperty)
                    return (0,resolve_known/* union */.KC)(found);
            }
            if (isData(found))
                this.evaluator.repository.seek({ path, name: owner });
            found.push(...this.written({ type: "class", class: { path, name: owner } }, name, { path, name: owner }));
            if (found.length > 0)
                own = true;
        }
        return found.length === 0
            ? (0,resolve_known/* unknown */.L5)(`\`${name}\` of \`${value.class.name}\` is not followed`)
            : (0,resolve_known/* union */.KC)(found);
    }
    /** The one call that made an object. */
    frame({ class: made }, call) {
        return new Map([[(0,resolve_known/* keyOf */.TN)(this.evaluator.classes.method(made, "__init__") ?? made), call]]);
    }
    /** What other code assigns to an attribute of a module or of objects of a class. */
    written(owner, name, definition) {
        const found = [];
        for (const { path, row } of this.evaluator.repository.index.writesOf(name)) {
            const [scope, target] = row;
            const receiver = target.slice(0, target.lastIndexOf("."));
            if (!this.evaluator.repository.sees(path, definition))
                continue;
            const where = this.evaluator.repository.file(path)?.fact.scopes[scope] ?? "<module>";
            const receivers = receiver.startsWith("?")
                ? (0,resolve_known/* unknown */.L5)("?")
                : this.evaluator.names.dotted(receiver, { path, scope: where });
            const isSame = receivers.known.some(({ value }) => same(value, owner));
            const isOther = receivers.unresolved === undefined && receivers.known.length > 0 && !isSame;
            if (isOther || (owner.type === "module" && !isSame))
                continue;
            const at = placeOf(path, row[3]);
            if (isSame)
                found.push(this.evaluator.names.binding(path, where, row, { path, scope: where }));
            else
                found.push((0,resolve_known/* unknown */.L5)(`\`${target}\` in ${at.path}:${at.line} may change it`));
        }
        return found;
    }
}
/**
 * The assignments of a method to an attribute that reach a use in the same method. Those behind it come before it only when
 * the method is called again, which a constructor is not.
 */
function within(rows, { scope, position, blocks }) {
    if (position === undefined)
        return rows;
    const { rows: reaching, killed } = reach(rows, position, blocks ?? []);
    return killed || scope.endsWith(".__init__") ? reaching : rows;
}
function same(value, owner) {
    if (owner.type === "module")
        return value.type === "module" && value.path === owner.path;
    if (owner.type !== "class")
        return false;
    if (value.type !== "class" && value.type !== "object")
        return false;
    return value.class.path === owner.class.path && value.class.name === owner.class.name;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/resolve/reaching.js





/** Which calls reach a function, and what they give it. */
class Reaching {
    evaluator;
    callees;
    constructor(evaluator) {
        this.evaluator = evaluator;
        this.callees = new Memo(evaluator.repository);
    }
    /** The call as one of a function; `"unsure"` where it may be, `undefined` where it is not. */
    reaches(path, call, definition, isStatic) {
        const { repository } = this.evaluator;
        const [scopeIndex, callee, positional, keywords, at] = call;
        const scope = repository.file(path)?.fact.scopes[scopeIndex] ?? "<module>";
        const position = positionOf(at) + 0.5;
        const context = { path, scope, position, blocks: call[6] };
        const handsOn = /^(?:Thread|Process|Timer|partial|submit|run_in_executor|to_thread|apply_async|start_new_thread|spawn)$/.test((0,port_words/* lastWord */.bx)(callee));
        if (handsOn)
            return this.handedOn(path, call, definition, context);
        const found = this.called(call, context);
        const skip = this.skipOf(found, definition, isStatic);
        const of = this.objectOf(found, call, context);
        if (skip === undefined) {
            if (found.unresolved === undefined && found.known.length > 0)
                return undefined;
            if (callee.startsWith("super()"))
                return this.inherits(context, definition) ? "unsure" : undefined;
            return repository.sees(path, definition) ? this.maybe(callee, definition) : undefined;
        }
        return {
            id: `${path}:${at.join(":")}`,
            call: ["call", callee, positional, keywords, at[0]],
            context,
            skip,
            ...(of !== undefined && { of }),
            handed: {
                at: placeOf(path, at),
                scope,
                code: call[5],
                branches: branchesOf(call[6]),
            },
        };
    }
    /** What a call calls, whoever asks. */
    called(call, context) {
        const known = this.callees.get(call);
        if (known !== undefined)
            return known;
        const { cycles, repository } = this.evaluator;
        const { gaps } = repository;
        const found = this.evaluator.names.dotted(call[1], context);
        if (cycles === this.evaluator.cycles)
            this.callees.set(call, found, gaps);
        return found;
    }
    /** Whether `super()` may lead to the class of a method. */
    inherits({ path, scope }, { path: other, name }) {
        const around = this.evaluator.names.classAround(path, scope);
        const dot = name.lastIndexOf(".");
        return (around !== undefined &&
            dot >= 0 &&
            this.evaluator.classes.mayInherit({ path, name: around }, { path: other, name: name.slice(0, dot) }));
    }
    /** A method's name alone says little where it is called on something unknown; a name that is imported says more. */
    maybe(callee, { name }) {
        const [root] = callee.split(".");
        return callee.includes(".") && root !== "self" && root !== "super()" && !name.includes(".")
            ? undefined
            : "unsure";
    }
    handedOn(path, call, definition, context) {
        const [, callee, positional, keywords, at, code, blocks] = call;
        const target = keywords.find(([name]) => name === "target")?.[1];
        const [first] = positional;
        const handed = target ?? first;
        if (handed?.[0] !== "name")
            return undefined;
        const found = this.evaluator.names.dotted(handed[1], context);
        const skip = this.skipOf(found, definition, false);
        if (skip === undefined)
            return undefined;
        const list = keywords.find(([name]) => name === "args")?.[1] ??
            (target === undefined ? undefined : ["list", []]);
        const map = keywords.find(([name]) => name === "kwargs")?.[1];
        const rest = /Thread|Process|Timer|start_new_thread|spawn$/.test((0,port_words/* lastWord */.bx)(callee));
        if ((list !== undefined && list[0] !== "list") || (map !== undefined && map[0] !== "map"))
            return "unsure";
        const args = rest && target !== undefined ? (list?.[1] ?? []) : positional.slice(1);
        const named = map?.[1] ?? (rest ? [] : keywords);
        return {
            id: `${path}:${at.join(":")}`,
            call: ["call", handed[1], args, named, at[0]],
            context,
            skip,
            handed: {
                at: placeOf(path, at),
                scope: context.scope,
                code,
                branches: branchesOf(blocks),
            },
        };
    }
    /** The class of the object that a call makes or whose method it calls. */
    objectOf({ known }, [, callee, [first]], { path, scope }) {
        const [only, more] = known;
        if (only === undefined || more !== undefined)
            return undefined;
        const { value } = only;
        if (value.type === "class")
            return { class: value.class, made: true };
        if (value.type !== "function")
            return undefined;
        const around = this.evaluator.names.classAround(path, scope);
        const isOwn = /^(?:super\(\)|self)\.\w+$/.test(callee) ||
            (value.self?.type === "class" && first?.[0] === "name" && first[1] === "self");
        if (isOwn)
            return around === undefined ? undefined : { class: { path, name: around }, made: false };
        return value.self?.type === "object" ? { class: value.self.class, made: value.self.exact } : undefined;
    }
    /** How many parameters a callee fills by itself if it is the function. */
    skipOf(found, definition, isStatic) {
        for (const { value } of found.known) {
            const skip = this.skip(value, definition);
            if (skip !== undefined)
                return isStatic ? 0 : skip;
        }
        return undefined;
    }
    skip(value, definition) {
        const { classes } = this.evaluator;
        if (value.type === "class") {
            const method = classes.method(value.class, "__init__") ?? classes.method(value.class, "__new__");
            if (method !== undefined && (0,resolve_known/* isSame */.Ft)(method, definition))
                return 1;
            return (0,resolve_known/* isSame */.Ft)(value.class, definition) ? 0 : undefined;
        }
        if (value.type !== "function")
            return undefined;
        if ((0,resolve_known/* isSame */.Ft)(value.function, definition))
            return value.skip;
        // A method called on `self` may be that of a class that inherits.
        if (value.self?.type !== "object" ||
            value.self.exact ||
            (0,port_words/* lastWord */.bx)(value.function.name) !== (0,port_words/* lastWord */.bx)(definition.name))
            return undefined;
        const owner = definition.name.slice(0, definition.name.lastIndexOf("."));
        const { line } = this.evaluator.classes.ancestry({ path: definition.path, name: owner });
        const base = value.self.class;
        return line.some((ancestor) => (0,resolve_known/* isSame */.Ft)(ancestor, base)) ? value.skip : undefined;
    }
}
/** The branches among blocks, as a site has them. */
function branchesOf(blocks) {
    return blocks.flatMap((block) => (/^T?\d/.test(block) ? [block.replace("T", "")] : []));
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/resolve/stand-ins.js

/** The possibilities that stand in for what is not known. */
function standingIn(found) {
    return { ...found, known: found.known.map((known) => ({ ...known, standIn: true })) };
}
/** The same possibilities where it does not matter that they stand in for others. */
function withoutStandIns(found) {
    return { ...found, known: found.known.map(({ standIn: _standIn, ...known }) => known) };
}
/**
 * Whether a possibility is one of several assignments of a name of which another, reached in the same way, is not known.
 */
function isBesideUnknown({ choices }, { under = [] }) {
    return under.some((other) => {
        let isOther = false;
        for (const [key, choice] of other) {
            const own = choices.get(key);
            if (own === undefined || own === choice)
                continue;
            if (!key.startsWith(resolve_known/* setKey */.qL))
                return false;
            isOther = true;
        }
        return isOther;
    });
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/model/port.js
var port = __webpack_require__(6457);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/python/format-text.js
var format_text = __webpack_require__(6740);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/resolve/texts.js




/** What is put together of parts: texts, formats, sums. */
class Texts {
    evaluator;
    constructor(evaluator) {
        this.evaluator = evaluator;
    }
    /** Texts after one another. */
    texts(parts) {
        let sum = (0,resolve_known/* just */.ZF)({ type: "text", text: "" });
        for (const part of parts) {
            sum = this.evaluator.pairs(sum, (0,resolve_known/* withGaps */.cf)(part), (a, b) => {
                const text = textOf(b);
                if (b.type === "none")
                    return { known: [] };
                return a.type !== "text" || text === undefined
                    ? (0,resolve_known/* unknown */.L5)("a text of something that is no text or number is not followed")
                    : (0,resolve_known/* just */.ZF)({ type: "text", text: a.text + text });
            });
        }
        return sum;
    }
    /** What an operator makes of two values. */
    operation(operator, left, right) {
        const isText = ({ value }) => value.type === "text";
        const [one, other] = operator === "+"
            ? [
                right.known.some(isText) ? (0,resolve_known/* withGaps */.cf)(left) : left,
                left.known.some(isText) ? (0,resolve_known/* withGaps */.cf)(right) : right,
            ]
            : [left, right];
        return this.evaluator.pairs(one, other, (a, b) => {
            if (a.type === "none" || b.type === "none")
                return { known: [] };
            if (a.type === "number" && b.type === "number")
                return arithmetic(operator, a, b);
            if (a.type === "text" && b.type === "text" && operator === "+")
                return (0,resolve_known/* just */.ZF)({ type: "text", text: a.text + b.text });
            if (a.type === "text" && operator === "%")
                return this.percent(a.text, b);
            if (a.type === "items" && b.type === "items" && operator === "+" && a.context === b.context)
                return (0,resolve_known/* just */.ZF)({ type: "items", items: [...a.items, ...b.items], context: a.context });
            return (0,resolve_known/* unknown */.L5)(`\`${operator}\` of what is no number or text is not followed`);
        });
    }
    percent(text, value) {
        const pieces = (0,format_text/* percentPieces */.Xv)(text);
        if (pieces === undefined)
            return (0,resolve_known/* unknown */.L5)("a format that is not followed");
        if (value.type === "items")
            return this.format(pieces, value.items.map((item) => this.evaluator.evaluate(item, value.context)), new Map());
        if (value.type === "tuple")
            return this.format(pieces, value.items.map((known) => ({ known: [known] })), new Map());
        if (value.type === "entries") {
            const named = new Map(value.entries.map(([key, item]) => [key, this.evaluator.evaluate(item, value.context)]));
            return this.format(pieces, [], named);
        }
        return this.format(pieces, [(0,resolve_known/* just */.ZF)(value)], new Map());
    }
    /** `text.format(…)`. */
    braces(text, positional, named) {
        const pieces = (0,format_text/* bracePieces */.BT)(text);
        return pieces === undefined
            ? (0,resolve_known/* unknown */.L5)("a format that is not followed")
            : this.format(pieces, positional, named);
    }
    format(pieces, positional, named) {
        return this.texts(pieces.map((piece) => {
            if (typeof piece === "string")
                return (0,resolve_known/* just */.ZF)({ type: "text", text: piece });
            if (!piece.plain)
                return (0,resolve_known/* unknown */.L5)("a formatted field is not followed");
            const found = typeof piece.argument === "string" ? named.get(piece.argument) : positional[piece.argument];
            return found ?? (0,resolve_known/* unknown */.L5)("an argument of a format is not followed");
        }));
    }
}
function textOf(value) {
    if (value.type === "text")
        return value.text;
    if (value.type === "number")
        return (0,port/* portText */.Z)(value);
    return undefined;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/resolve/evaluate.js















/** What is reached through more steps is not followed. */
const maxDepth = 60;
/** Finds what expressions may be. */
class Evaluator {
    repository;
    names;
    members;
    callers;
    calls;
    reaching;
    items;
    flags;
    fields;
    configuration;
    classes;
    texts;
    depth = 0;
    open = new Set();
    known;
    /** How often a question met itself: what was found meanwhile holds only on the way there. */
    cycles = 0;
    constructor(repository) {
        this.repository = repository;
        this.known = new Memo(repository);
        this.names = new Names(this);
        this.members = new Members(this);
        this.callers = new Callers(this);
        this.calls = new Calls(this);
        this.reaching = new Reaching(this);
        this.items = new Items(this);
        this.flags = new Flags(this);
        this.fields = new Fields(this);
        this.configuration = new Configuration(this);
        this.classes = new Classes(this);
        this.texts = new Texts(this);
    }
    /** The answer to a question by its key; a question that leads to itself is not answered. */
    once(question, context, ask) {
        const key = context.self === undefined ? question : `${question} of ${(0,resolve_known/* keyOf */.TN)(context.self)}`;
        const isPlain = context.frames === undefined;
        const before = isPlain ? this.known.get(key) : undefined;
        if (before !== undefined)
            return before;
        if (this.open.has(key)) {
            this.cycles++;
            return (0,resolve_known/* unknown */.L5)("its value depends on itself");
        }
        if (this.open.size > maxDepth) {
            this.cycles++;
            return (0,resolve_known/* unknown */.L5)("its value comes through too many steps");
        }
        const { cycles } = this;
        const { gaps } = this.repository;
        this.open.add(key);
        const found = ask();
        this.open.delete(key);
        if (isPlain && (cycles === this.cycles || this.open.size === 0))
            this.known.set(key, found, gaps);
        return found;
    }
    /** What an expression may be where it stands. */
    evaluate(expression, context) {
        if (this.depth > 400)
            return (0,resolve_known/* unknown */.L5)("its value comes through too many steps");
        this.depth++;
        const found = this.evaluateKind(expression, context);
        this.depth--;
        return found;
    }
    evaluateKind(expression, context) {
        switch (expression[0]) {
            case "n":
                return (0,resolve_known/* just */.ZF)({ type: "number", number: expression[1] });
            case "s":
                return (0,resolve_known/* just */.ZF)({ type: "text", text: expression[1] });
            case "k":
                return (0,resolve_known/* just */.ZF)(expression[1] === null ? { type: "none" } : { type: "boolean", boolean: expression[1] });
            case "name":
                return this.names.dotted(expression[1], context);
            case "cat":
                return this.texts.texts(expression[1].map((part) => this.evaluate(part, context)));
            case "int":
                return (0,resolve_known/* flatMap */.qI)(this.evaluate(expression[1], context), ({ value }) => integer(value));
            case "op":
                return this.texts.operation(expression[1], this.evaluate(expression[2], context), this.evaluate(expression[3], context));
            case "or":
                return this.either(expression[1], expression[2], context);
            case "if":
                return this.oneOf(this.evaluate(expression[1], context), this.evaluate(expression[2], context));
            case "list":
                return (0,resolve_known/* just */.ZF)({ type: "items", items: expression[1], context });
            case "map":
                return (0,resolve_known/* just */.ZF)({ type: "entries", entries: expression[1], context });
            case "get":
                return (0,resolve_known/* flatMap */.qI)(this.evaluate(expression[1], context), (known) => this.items.item(known, expression[2]));
            case "range":
                return this.range(expression[1], expression[2], context);
            case "each":
                return (0,resolve_known/* flatMap */.qI)(this.evaluate(expression[1], context), (known) => this.items.each(known, loopOf(expression, context)));
            case "call":
                return this.calls.evaluate(expression, context);
            case "of":
                return this.calls.method(this.evaluate(expression[1], context), expression[2], context);
            case "?":
                return (0,resolve_known/* unknown */.L5)(`${expression[1]} is not followed`);
        }
    }
    /** One of two, by a test that is not looked at. */
    oneOf(one, other) {
        return (0,resolve_known/* union */.KC)([
            other.unresolved === undefined ? one : standingIn(one),
            one.unresolved === undefined ? other : standingIn(other),
        ]);
    }
    either(first, second, context) {
        const left = this.evaluate(first, context);
        // A variable of the environment with something behind it is one with a default.
        const open = left.known.find(({ value }) => value.type === "number" && value.above !== undefined && value.number === 0);
        const kept = left.known.filter((known) => known !== open && truth(known.value) !== false);
        const goesOn = left.unresolved !== undefined ||
            open !== undefined ||
            left.known.some(({ value }) => truth(value) !== true);
        const found = left.unresolved === undefined ? { known: kept } : { known: kept, unresolved: left.unresolved };
        if (!goesOn)
            return found;
        const replaced = open?.value.type === "number"
            ? `\`${open.value.above ?? ""}\` in the environment`
            : left.known.find(({ value }) => truth(value) === false)?.overridable;
        const after = this.evaluate(second, context);
        const right = left.unresolved === undefined ? after : standingIn(after);
        return (0,resolve_known/* union */.KC)([
            found,
            replaced === undefined
                ? right
                : {
                    ...right,
                    known: right.known.map((known) => ({ ...known, overridable: known.overridable ?? replaced })),
                },
        ]);
    }
    range(from, to, context) {
        return this.pairs(this.evaluate(from, context), this.evaluate(to, context), (a, b) => a.type === "number" && b.type === "number" && a.above === undefined && b.above === undefined
            ? (0,resolve_known/* just */.ZF)({ type: "span", from: a.number, to: b.number })
            : (0,resolve_known/* unknown */.L5)("a range whose ends are not known is not followed"));
    }
    /** What comes of each pair of possibilities that go together. */
    pairs(left, right, next) {
        return (0,resolve_known/* flatMap */.qI)(left, (a) => (0,resolve_known/* flatMap */.qI)(right, (b) => ((0,resolve_known/* join */.fj)(a, b, a.value) === undefined ? { known: [] } : next(a.value, b.value))));
    }
}
function loopOf(expression, { path, scope, position }) {
    return `each ${path} ${scope} ${position ?? 0} ${JSON.stringify(expression)}`;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/resolve/resolver.js



/** Makes a resolver of a repository. What nobody asks for is not looked at. */
function makeResolver(repository) {
    const evaluator = new Evaluator(repository);
    return {
        resolve(path, scope, expression, line, branches = []) {
            // What stands on the line itself is before the use.
            const context = {
                path,
                scope,
                blocks: branches.flatMap((branch) => (branch.includes(":") ? [branch, `T${branch}`] : [branch])),
                ...(line !== undefined && { position: line + 0.5 }),
            };
            const found = expression[0] === "range"
                ? evaluator.evaluate(["each", expression], context)
                : evaluator.evaluate(expression, context);
            return resolutionOf(evaluator, found);
        },
    };
}
function resolutionOf(evaluator, found) {
    const all = (0,resolve_known/* flatMap */.qI)(found, (item) => valuesOf(evaluator, item, 0));
    const { known, unresolved } = all;
    const values = new Map();
    for (const item of known) {
        const { value, steps, overridable, from, gap, choices } = item;
        const standIn = item.standIn === true || isBesideUnknown(item, all);
        const ofLoop = [...choices.keys()].some((choice) => choice.startsWith("each "));
        const plain = plainOf({ value, steps, choices: new Map() });
        if (plain === undefined)
            continue;
        const key = JSON.stringify([plain, overridable, from?.at]);
        // What is there in any case is no stand-in.
        const before = values.get(key);
        if (before === undefined || (before.standIn === true && !standIn)) {
            values.set(key, {
                value: plain,
                steps,
                ...(overridable !== undefined && { overridable }),
                ...(from !== undefined && { from }),
                ...(gap !== undefined && { gap }),
                ...(ofLoop && { ofLoop }),
                ...(standIn && !ofLoop && { standIn }),
            });
        }
    }
    const reason = unresolved ?? (values.size === 0 ? "it has no value that is known" : undefined);
    return reason === undefined
        ? { values: [...values.values()] }
        : { values: [...values.values()], unresolved: reason };
}
/** A possibility with its items followed too: one possibility for each way to take them. */
function valuesOf(evaluator, known, depth) {
    const { value } = known;
    if (depth > 4)
        return (0,resolve_known/* unknown */.L5)("a list within lists is not followed");
    switch (value.type) {
        case "items": {
            if (value.items.length > resolve_known/* mostValues */.Yz)
                return (0,resolve_known/* unknown */.L5)("a list is too long to follow");
            const { context } = value;
            const parts = value.items.map((item) => (0,resolve_known/* flatMap */.qI)(evaluator.evaluate(item, context), (part) => valuesOf(evaluator, part, depth + 1)));
            // A port is a port whatever the host beside it is.
            const [host, port, ...more] = parts;
            return together(host !== undefined && port !== undefined ? [(0,resolve_known/* withGaps */.cf)(withoutStandIns(host)), port, ...more] : parts);
        }
        case "tuple":
            return together(value.items.map((item) => valuesOf(evaluator, item, depth + 1)));
        case "number":
        case "text":
        case "none":
        case "boolean":
            return (0,resolve_known/* just */.ZF)(value);
        default:
            return (0,resolve_known/* unknown */.L5)("its value is no number, text or list");
    }
}
function together(parts) {
    let lists = (0,resolve_known/* just */.ZF)({ type: "tuple", items: [] });
    for (const part of parts) {
        lists = (0,resolve_known/* flatMap */.qI)(lists, (list) => (0,resolve_known/* flatMap */.qI)(part, (item) => {
            const { value } = list;
            if (value.type !== "tuple" || (0,resolve_known/* join */.fj)(list, item, item.value) === undefined)
                return { known: [] };
            return (0,resolve_known/* just */.ZF)({ type: "tuple", items: [...value.items, item] });
        }));
    }
    return (0,resolve_known/* union */.KC)([lists]);
}
function plainOf({ value }) {
    switch (value.type) {
        case "number":
        case "text":
        case "none":
        case "boolean":
            return value;
        case "tuple": {
            const items = [];
            for (const item of value.items) {
                const plain = plainOf(item);
                if (plain === undefined)
                    return undefined;
                items.push(plain);
            }
            return { type: "list", items };
        }
        default:
            return undefined;
    }
}


/***/ }),

/***/ 6880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ fileSources)
});

// EXTERNAL MODULE: ./build/actions/port-conflict/src/compose/load/folder.js
var folder = __webpack_require__(7092);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/projects/alternatives.js
/**
 * Which of a tree's things never run together, by the configurations that they are part of: two of one folder with no
 * configuration in common are alternatives. Given is, per thing, the members that it is in; the answer is per thing the
 * record that the model's endpoints have (two values of one key exclude one another).
 */
function alternativesOf(memberships) {
    const sets = memberships.map(setsByFolder);
    const folders = new Map();
    for (const byFolder of sets) {
        for (const [folder, names] of byFolder) {
            const known = folders.get(folder) ?? new Map();
            known.set(textOf(names), names);
            folders.set(folder, known);
        }
    }
    const keys = new Map([...folders].map(([folder, distinct]) => [folder, keysOf(folder, [...distinct.values()])]));
    return sets.map((byFolder) => {
        const record = {};
        for (const [folder, names] of byFolder)
            Object.assign(record, keys.get(folder)?.get(textOf(names)));
        return record;
    });
}
function setsByFolder(members) {
    const byFolder = new Map();
    for (const { folder, name } of members) {
        const known = byFolder.get(folder) ?? new Set();
        known.add(name);
        byFolder.set(folder, known);
    }
    return byFolder;
}
function textOf(names) {
    return [...names].sort().join(" + ");
}
/**
 * Per set of names its keys. Sets of one name share one key. Each larger set has a key of its own, which those that have
 * nothing in common with it share.
 */
function keysOf(folder, distinct) {
    const records = new Map(distinct.map((names) => [textOf(names), {}]));
    if (distinct.length < 2)
        return records;
    for (const names of distinct) {
        const text = textOf(names);
        const key = names.size === 1 ? `compose:${folder}` : `compose:${folder}: ${text}`;
        const apart = names.size === 1 ? [] : distinct.filter((other) => isDisjoint(names, other));
        if (names.size > 1 && apart.length === 0)
            continue;
        for (const set of [names, ...apart]) {
            const record = records.get(textOf(set));
            if (record !== undefined)
                record[key] = textOf(set);
        }
    }
    return records;
}
function isDisjoint(one, other) {
    for (const name of one)
        if (other.has(name))
            return false;
    return true;
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/compose/projects/service-endpoints.js
var service_endpoints = __webpack_require__(3888);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/compose-endpoints.js



/** More endpoints than this are ranges that nobody looks at one by one. */
const MOST_ENDPOINTS = 100_000;
/**
 * The ports of all compose projects: what is published is bound on the machine, as is what a service on the machine's own
 * network exposes; what stays within a container is declared in its namespace.
 *
 * A port whose number docker picks, alone or from a range, is no endpoint: it takes one that is free. Where a variable that
 * nothing sets leaves no number behind, the port is passed over as `unresolved`. A value of a default or of `.env` may be
 * overridden by the environment.
 *
 * Configurations of one folder that have no file in common are alternatives, as are services whose only profiles differ.
 */
function composeEndpoints({ configurations, notes }) {
    const found = new Map();
    for (const configuration of configurations) {
        const member = { folder: configuration.folder, name: (0,folder/* nameOf */.Vb)(configuration.main) };
        for (const service of configuration.services.values()) {
            (0,service_endpoints/* noteScale */.xw)(service, notes);
            for (const endpoint of (0,service_endpoints/* serviceEndpoints */.Ue)(service, configuration)) {
                const key = keyOf(endpoint);
                const known = found.get(key);
                if (known !== undefined)
                    known.members.add(member);
                else if (found.size < MOST_ENDPOINTS)
                    found.set(key, { endpoint, members: new Set([member]) });
                else
                    notes.passOver("ranges", endpoint.at);
            }
        }
    }
    const all = [...found.values()];
    const alternatives = alternativesOf(all.map(({ members }) => members));
    const endpoints = all.map(({ endpoint }, index) => withAlternatives(endpoint, alternatives[index]));
    return { endpoints, problems: notes.problems, passedOver: notes.passedOver };
}
function withAlternatives(endpoint, more = {}) {
    if (Object.keys(more).length === 0)
        return endpoint;
    return { ...endpoint, alternatives: { ...endpoint.alternatives, ...more } };
}
/** What makes one endpoint the same in several configurations. */
function keyOf({ role, protocol, host, port, at, namespace, service, what }) {
    return [at.path, at.line, at.column, port.number, protocol, host, role, namespace, service, what].join(" ");
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/network/ip-address.js
var ip_address = __webpack_require__(5903);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/network/port-range.js
var port_range = __webpack_require__(6144);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/network/protocol.js
var network_protocol = __webpack_require__(4943);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/yaml/span.js
var yaml_span = __webpack_require__(4686);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/kubernetes/kubernetes-endpoints.js




/**
 * The ports of all Kubernetes manifests. The manifests of one folder are one stack: its nodes are the namespace
 * `nodes:<folder>`, apart from the machine that a repository's programs and compose files run on, and from other folders
 * (bases and overlays restate each other's objects).
 *
 * On the nodes are bound: the `nodePort` of a Service, on all of them; a `hostPort`, and any port of a pod with
 * `hostNetwork`, on those where the pod runs. A DaemonSet runs on all; where anything else runs, the scheduler may decide
 * otherwise, which `overridable` says. Ports of containers and of Services are declared in namespaces of their own.
 *
 * One port twice in a Service, or in two containers of a pod, is a problem by itself. Templates are passed over.
 */
function kubernetesEndpoints(facts) {
    const endpoints = [];
    const problems = [];
    let templates = 0;
    const charts = new Set([...facts].flatMap(([path, { chart }]) => (chart ? [folderOf(path)] : [])));
    for (const [path, { objects = [], mistakes = [], template, chart }] of facts) {
        if (chart)
            continue;
        if (template || isChartTemplate(path, charts)) {
            templates++;
            continue;
        }
        for (const [span, message] of mistakes) {
            const sentence = `The manifest cannot be read as it stands: ${message}`;
            problems.push({
                rule: "port-conflict/unreadable",
                at: (0,yaml_span/* placeOf */.$)(path, span),
                message: sentence,
                scope: "<module>",
                code: message,
            });
        }
        for (const object of objects) {
            const taken = new Map();
            for (const row of object.ports) {
                if (/\{\{|\$[({]/.test(row[1]))
                    templates++;
                else
                    addRow(row, object, path, taken, endpoints, problems);
            }
        }
    }
    return { endpoints, problems, passedOver: templates === 0 ? {} : { templates } };
}
function folderOf(path) {
    const slash = path.lastIndexOf("/");
    return slash < 0 ? "." : path.slice(0, slash);
}
/** Whether a folder above is the `templates` of a chart. */
function isChartTemplate(path, charts) {
    if (charts.size === 0)
        return false;
    for (let at = path.indexOf("templates/"); at >= 0; at = path.indexOf("templates/", at + 1)) {
        if (at === 0 ? charts.has(".") : path.charAt(at - 1) === "/" && charts.has(path.slice(0, at - 1)))
            return true;
    }
    return false;
}
function addRow(row, object, path, taken, endpoints, problems) {
    const [field, text, protocolText, span, container] = row;
    const at = (0,yaml_span/* placeOf */.$)(path, span);
    const scope = `${object.kind}/${object.name}`;
    const code = `${field} ${text}`;
    const protocol = (0,network_protocol/* protocolOf */.A)(protocolText);
    const number = portOf(text);
    const problem = (rule, what) => {
        problems.push({ rule, at, message: `In \`${field}\` of \`${scope}\`, ${what}`, scope, code });
    };
    if (typeof number !== "number") {
        problem(number.rule, number.message);
        return;
    }
    if (protocol === undefined) {
        problem("port-conflict/unreadable", `found the protocol \`${protocolText}\`, expected TCP, UDP or SCTP`);
        return;
    }
    // A hostPort or nodePort of 0 is one that is not given.
    if (number === 0) {
        if (field === "port" || field === "containerPort")
            problem("port-conflict/out-of-range", "port 0 is none that can be used");
        return;
    }
    const other = takeTwice(row, object, number, protocol, taken);
    if (other !== undefined) {
        const where = object.kind === "Service" ? "this Service" : `container \`${other[4]}\``;
        problem("port-conflict/duplicate-bind", `port ${number} (${protocol}) is that of ${where} already`);
    }
    const onNodes = field === "nodePort" || field === "hostPort" || (field === "containerPort" && object.hostNetwork);
    if (field === "hostPort" && object.hostNetwork)
        return;
    endpoints.push({
        role: onNodes ? "bind" : "declare",
        source: "kubernetes",
        protocol,
        host: (0,ip_address/* interfaceOf */.R)(row[5] ?? ""),
        port: { number },
        at,
        scope,
        code,
        what: `\`${field}\` of ${object.kind} \`${object.name}\`${container === "" ? "" : `, container \`${container}\``}`,
        steps: [],
        ...(onNodes && field !== "nodePort" && !object.everyNode
            ? { overridable: "the choice of its node" }
            : {}),
        namespace: onNodes ? `nodes:${folderOf(path)}` : ownNamespace(object, path),
        service: scope,
        together: `kubernetes:${folderOf(path)}`,
    });
}
/** A pod's network, or a Service's virtual address. */
function ownNamespace({ kind, name }, path) {
    return `${kind === "Service" ? "service" : "pod"}:${path}#${name}`;
}
/** The row that has the port already: of the Service, or of another container that runs at the same time. */
function takeTwice(row, { kind }, number, protocol, taken) {
    const [field, , , , container] = row;
    if (field === "hostPort" || (kind !== "Service" && container === ""))
        return undefined;
    const key = `${field} ${number} ${protocol}`;
    const earlier = taken.get(key);
    if (earlier === undefined)
        taken.set(key, row);
    if (earlier === undefined || kind === "Service")
        return earlier;
    return earlier[4] === container ? undefined : earlier;
}
function portOf(text) {
    const range = (0,port_range/* readPortRange */.B)(text);
    if ("wrong" in range) {
        const rule = range.wrong === "range" ? "port-conflict/out-of-range" : "port-conflict/unreadable";
        return { rule, message: range.message };
    }
    if (range.from === range.to && !text.includes("-"))
        return range.from;
    return { rule: "port-conflict/unreadable", message: `found \`${text}\`, expected a port` };
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/lists/list-endpoints.js + 5 modules
var list_endpoints = __webpack_require__(4232);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/options.js + 1 modules
var src_options = __webpack_require__(5282);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/units/dockerfile-endpoints.js
var dockerfile_endpoints = __webpack_require__(3977);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/model/endpoint.js
var endpoint = __webpack_require__(7035);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/values/port-name.js
var port_name = __webpack_require__(2128);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/values/port-text.js
var port_text = __webpack_require__(4444);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/units/env-endpoints.js




/** What the `.env` files of a tree declare: `PORT` and `*_PORT`. No program need read them, so nothing is wrong with others. */
function envEndpoints(facts) {
    const endpoints = [];
    for (const [path, { entries }] of facts) {
        // Of a variable that is set twice the last counts.
        const last = new Map(entries.map((entry) => [entry[0], entry]));
        for (const [name, text, , span] of last.values()) {
            if (!(0,port_name/* namesOwnPort */.G)(name))
                continue;
            const reading = (0,port_text/* readPortText */.JA)(text);
            if (reading.kind !== "ports" || reading.range.from !== reading.range.to)
                continue;
            const { from, above } = reading.range;
            endpoints.push({
                role: "declare",
                source: "env",
                protocol: reading.protocol ?? "tcp",
                host: reading.host ?? "?",
                port: { number: from, ...(above !== undefined && { above }) },
                at: (0,yaml_span/* placeOf */.$)(path, span),
                scope: "<module>",
                code: `${name}=${text}`,
                what: `\`${name}\``,
                steps: [],
                namespace: endpoint/* HOST */.j,
            });
        }
    }
    return { endpoints, problems: [], passedOver: {} };
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/units/systemd-endpoints.js

/** What the units of systemd bind: on the machine's own network, each under the name of its unit. */
function systemdEndpoints(facts, python) {
    const { endpoints, ...rest } = (0,list_endpoints/* listEndpoints */.v)(facts, python);
    return {
        ...rest,
        endpoints: endpoints.map(({ together: _, ...endpoint }) => ({ ...endpoint, source: "systemd" })),
    };
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/sources/file-sources.js







/** What all sources but Python say of ports. */
function fileSources({ facts }, options, python, projects) {
    const own = typeof options.registry === "string" ? (0,src_options/* registryPath */.T)(options) : undefined;
    return [
        // The registry says who may bind a port: it starts nothing.
        (0,list_endpoints/* listEndpoints */.v)(new Map([...facts.lists].filter(([path]) => path !== own)), python, options.lists),
        composeEndpoints(projects),
        kubernetesEndpoints(facts.kubernetes),
        (0,dockerfile_endpoints/* dockerfileEndpoints */.M)(facts.dockerfiles, python),
        systemdEndpoints(facts.systemd, python),
        envEndpoints(facts.env),
    ];
}


/***/ }),

/***/ 4999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   gk: () => (/* binding */ areSameInputs),
/* harmony export */   uV: () => (/* binding */ areSameFacts),
/* harmony export */   ww: () => (/* binding */ pythonFiles)
/* harmony export */ });
/* harmony import */ var _judge_left_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9116);
/* harmony import */ var _resolve_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6697);


/** What the ports of a project's Python files depend on. */
function inputsOf(project, options) {
    const { sites, imports } = project.facts;
    const { tests, samples, copies, registry } = options;
    return {
        sites,
        imports,
        paths: pythonFiles(project).paths,
        counts: (path) => (0,_judge_left_out_js__WEBPACK_IMPORTED_MODULE_0__/* .whyLeftOut */ .qC)(path, options) === undefined,
        counted: JSON.stringify([tests, samples, copies, registry]),
    };
}
/** Whether two states have the same files, sites and imports, and leave out the same. */
function areSameInputs(one, other) {
    return (one.counted === other.counted &&
        isSameList(one.paths, other.paths) &&
        areSameFacts(one.imports, other.imports) &&
        areSameFacts(one.sites, other.sites));
}
/** Whether two maps hold the same facts: most are the very same objects. */
function areSameFacts(one, other) {
    if (one === other)
        return true;
    if (one.size !== other.size)
        return false;
    for (const [path, fact] of one) {
        const of = other.get(path);
        if (fact === of)
            continue;
        if (of === undefined || JSON.stringify(fact) !== JSON.stringify(of))
            return false;
    }
    return true;
}
/** The Python files of a project, for those who look for a script. */
function pythonFiles(project) {
    return {
        has: (path) => project.has(path),
        paths: project.paths.filter((path) => path.endsWith(".py") || path.endsWith(".pyw")),
    };
}
/**
 * The repository that names are looked up in. What tests and samples hand on is bound by them.
 * @param looked whether the names of a file were asked for.
 */
function repositoryOf({ paths, imports, counts }, names, looked) {
    return new _resolve_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .Repository */ .L({ paths: new Set(paths), names, imports, counts, looked });
}
function isSameList(one, other) {
    return one === other || (one.length === other.length && one.every((item, at) => item === other[at]));
}


/***/ }),

/***/ 2009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ keepState),
/* harmony export */   OO: () => (/* binding */ pythonState),
/* harmony export */   Vf: () => (/* binding */ lastSame),
/* harmony export */   ko: () => (/* binding */ lastLike)
/* harmony export */ });
/* harmony import */ var _python_python_endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3696);
/* harmony import */ var _resolve_resolver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2039);
/* harmony import */ var _python_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4999);



/**
 * The last state of which all names that it needs are known. The judgement follows right behind the question which those are,
 * and the base of a change behind its head, from which it seldom differs in anything that ports depend on.
 */
let last;
/** Keeps a state of which all names that it needs are known. */
function keepState(state) {
    last = state;
}
/** The last state, if it differs from this in its names at most. */
function lastLike(inputs) {
    return last !== undefined && (0,_python_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .areSameInputs */ .gk)(last.inputs, inputs) ? last : undefined;
}
/** The last state, if it is this one. */
function lastSame(inputs, names) {
    const like = lastLike(inputs);
    return like !== undefined && (0,_python_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .areSameFacts */ .uV)(like.names, names) ? like : undefined;
}
/** What the Python files of a project bind and connect to, without what the options leave out, and how that is known. */
function pythonState(project, options) {
    const inputs = (0,_python_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsOf */ .Vc)(project, options);
    const { names } = project.facts;
    const state = lastSame(inputs, names) ?? stateOf(inputs, names);
    const sites = new Map([...inputs.sites].filter(([path]) => inputs.counts(path)));
    state.ports ??= (0,_python_python_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonEndpoints */ .z)(sites, state.resolver);
    return { ...state, ports: state.ports };
}
/** A state by the names that there are, whoever asked for them. */
function stateOf(inputs, names) {
    const repository = (0,_python_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(inputs, names, () => true);
    return { inputs, names, looked: new Set(names.keys()), repository, resolver: (0,_resolve_resolver_js__WEBPACK_IMPORTED_MODULE_2__/* .makeResolver */ .n)(repository) };
}


/***/ }),

/***/ 3977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ dockerfileEndpoints),
/* harmony export */   t: () => (/* binding */ containerOf)
/* harmony export */ });
/* harmony import */ var _lists_list_endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4232);

/** The network namespace of the containers that are built in a folder; `.` for the root. */
function containerOf(dockerfile) {
    const slash = dockerfile.lastIndexOf("/");
    return `container:${slash < 0 ? "." : dockerfile.slice(0, slash)}`;
}
/** What Dockerfiles declare, and what their commands bind: each in the namespace of its folder. */
function dockerfileEndpoints(facts, python) {
    const { endpoints, ...rest } = (0,_lists_list_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .listEndpoints */ .v)(facts, python);
    return {
        ...rest,
        endpoints: endpoints.map(({ together: _, service: __, ...endpoint }) => ({
            ...endpoint,
            source: "dockerfile",
            namespace: containerOf(endpoint.at.path),
        })),
    };
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

/***/ 4686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   e: () => (/* binding */ spanOf)
/* harmony export */ });
function spanOf({ line, column, endLine, endColumn }) {
    return [line, column, endLine, endColumn];
}
/** The span in a file. */
function placeOf(path, [line, column, endLine, endColumn]) {
    return { path, line, column, endLine, endColumn };
}


/***/ })

};
