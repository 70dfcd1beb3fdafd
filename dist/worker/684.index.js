export const id = 684;
export const ids = [684];
export const modules = {

/***/ 8684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectCompose: () => (/* binding */ collectCompose)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/yaml/node.js
var node = __webpack_require__(8914);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/yaml/read-file.js
var read_file = __webpack_require__(5245);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/yaml/span.js
var yaml_span = __webpack_require__(4686);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/compose/read/file-names.js
var file_names = __webpack_require__(2543);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/values/yaml-integer.js
const FORMS = [
    [/^0[xX][0-9A-Fa-f]+$/, 16, 2],
    [/^0[bB][01]+$/, 2, 2],
    [/^0[oO][0-7]+$/, 8, 2],
    [/^0[0-7]+$/, 8, 1],
    [/^(?:0|[1-9][0-9]*)$/, 10, 0],
];
/**
 * The integer that a plain YAML scalar is to docker compose, which reads YAML 1.2 with the octal `010` of 1.1 and `_`
 * between digits; `undefined` for anything else. The sexagesimal numbers of YAML 1.1 (`56:22`) are texts to it.
 */
function yamlInteger(text) {
    const sign = /^[+-]/.test(text) ? 1 : 0;
    const digits = text.slice(sign).replaceAll("_", "");
    for (const [form, base, prefix] of FORMS) {
        if (!form.test(digits))
            continue;
        const value = Number.parseInt(digits.slice(prefix), base);
        return text.startsWith("-") ? -value : value;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/read/keep.js


/** How deep a value of a service is nested that matters: `ports` → entry → field → text. */
const DEEPEST = 4;
/** The keys of a service that ports, and what they are a part of, depend on; of some only a part. */
const WANTED = new Map([
    ["image", undefined],
    ["build", ["context", "dockerfile"]],
    ["ports", undefined],
    ["expose", undefined],
    ["network_mode", undefined],
    ["profiles", undefined],
    ["extends", ["service", "file"]],
    ["environment", undefined],
    ["env_file", undefined],
    ["command", undefined],
    ["container_name", undefined],
    ["scale", undefined],
    ["depends_on", undefined],
]);
/** A variable that holds a port by its name. */
const PORT_NAME = /(?:^|_)PORT$/;
/** The part of a service that matters. `key` is the service's name where it stands. */
function keepService(key, service, places) {
    const around = { places, from: service.start, to: service.end, key: (0,yaml_span/* spanOf */.e)(places.of(key)) };
    if (service.kind !== "mapping" || isReset(service))
        return keepValue(service, around, DEEPEST);
    const kept = [];
    for (const [name, { key: inner, value }] of service.entries) {
        if (!WANTED.has(name))
            continue;
        const isInside = inner.start >= around.from && inner.start < around.to;
        const here = isInside ? { ...around, key: (0,yaml_span/* spanOf */.e)(places.of(inner)) } : around;
        kept.push([name, keepKey(name, value, here)]);
    }
    return tagged(service, ["m", kept]);
}
function keepKey(name, value, around) {
    if (isReset(value))
        return ["reset"];
    if (name === "environment")
        return tagged(value, keepEnvironment(value, around));
    if (name === "command")
        return tagged(value, keepCommand(value, around));
    const fields = WANTED.get(name);
    if (fields === undefined || value.kind !== "mapping")
        return keepValue(value, around, DEEPEST);
    return tagged(value, keepFields(value, fields, around));
}
function keepFields(value, fields, around) {
    const kept = [];
    for (const field of fields) {
        const entry = value.entries.get(field);
        if (entry !== undefined)
            kept.push([field, keepValue(entry.value, around, DEEPEST)]);
    }
    return ["m", kept];
}
/** Variables whose names end in `PORT`, as a mapping or a list, whichever is written. */
function keepEnvironment(value, around) {
    if (value.kind === "mapping") {
        const names = [...value.entries.keys()].filter((name) => PORT_NAME.test(name));
        return keepFields(value, names, around);
    }
    if (value.kind !== "sequence")
        return ["l", []];
    const items = value.items.filter((item) => item.kind === "scalar" && PORT_NAME.test(item.text.split("=", 1)[0] ?? ""));
    return ["l", items.map((item) => keepValue(item, around, 1))];
}
/** A command that says something about a port; without its words where it does not. */
function keepCommand(value, around) {
    const words = value.kind === "sequence" ? value.items : [value];
    const tells = words.some((word) => word.kind === "scalar" && word.text.includes("port"));
    return tells ? keepValue(value, around, 2) : ["l", []];
}
/** Any value down to a depth; what is deeper is left out. */
function keepValue(value, around, depth) {
    if (isReset(value))
        return ["reset"];
    if (value.kind === "scalar")
        return tagged(value, keepScalar(value, around));
    if (depth === 0)
        return ["l", []];
    if (value.kind === "sequence") {
        return tagged(value, ["l", value.items.map((item) => keepValue(item, around, depth - 1))]);
    }
    const entries = [...value.entries].map(([name, entry]) => [name, keepValue(entry.value, around, depth - 1)]);
    return tagged(value, ["m", entries]);
}
function keepScalar(value, { places, from, to, key }) {
    const [kind, text] = kindAndText(value);
    const span = (0,yaml_span/* spanOf */.e)(places.of(value));
    const isInside = value.start >= from && value.start < to;
    return isInside ? [kind, text, span] : [kind, text, span, key];
}
function kindAndText(value) {
    if (value.style === "absent" || value.value === null)
        return ["z", ""];
    if (value.style !== "plain" || value.tag === "!!str")
        return ["t", value.text];
    const integer = yamlInteger(value.text);
    if (integer !== undefined)
        return ["n", String(integer)];
    // `0808` is a fraction to docker compose, as its reader of YAML knows no other number with such a start.
    if (/^[+-]?0[0-9]+$/.test(value.text))
        return ["x", value.text];
    return typeof value.value === "string" ? ["t", value.text] : ["x", value.text];
}
function isReset({ tag }) {
    return tag === "!reset";
}
function tagged({ tag }, kept) {
    return tag === "!override" ? ["override", kept] : kept;
}
/** What surrounds a value that stands outside all services. */
function aroundFile(root, places) {
    return { places, from: root.start, to: root.end, key: (0,yaml_span/* spanOf */.e)(places.of(root)) };
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/read/collect-compose.js






/** How deep a value of `include` is nested: the list, an entry, its `path`, one of them. */
const INCLUDE_DEPTH = 4;
/**
 * The fact of a YAML file that is a compose file by its name or its form (a top-level `services` with members that have an
 * image, a build or mapped ports); `undefined` for any other file. Never throws.
 */
async function collectCompose(file) {
    const named = (0,file_names/* hasComposeName */.C1)(file.path.slice(file.path.lastIndexOf("/") + 1));
    const { bytes } = file;
    const mayBe = named || external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes("services");
    if (!mayBe)
        return undefined;
    const { documents, places, mistakes, template } = await (0,read_file/* readYamlFile */.k)(file);
    if (template)
        return named ? { template: true } : undefined;
    const roots = documents.filter(node/* isMapping */.pi);
    if (!named && !roots.some(isComposeForm))
        return undefined;
    const found = [...mistakes];
    const layers = roots.flatMap((root) => layerOf(root, places, found) ?? []);
    for (const document of documents) {
        if ((0,node/* isMapping */.pi)(document) || (0,node/* textOf */.b6)(document) === undefined)
            continue;
        found.push([(0,yaml_span/* spanOf */.e)(places.of(document)), "found a text, expected a mapping with `services`"]);
    }
    if (layers.length === 0 && found.length === 0)
        return undefined;
    return { ...(layers.length === 0 ? {} : { layers }), ...(found.length === 0 ? {} : { mistakes: found }) };
}
function isComposeForm(root) {
    if (root.entries.has("apiVersion") || root.entries.has("jobs"))
        return false;
    const services = (0,node/* valueAtKey */.MA)(root, "services");
    return (0,node/* isMapping */.pi)(services) && [...services.entries.values()].some(({ value }) => isServiceForm(value));
}
function isServiceForm(service) {
    if (!(0,node/* isMapping */.pi)(service))
        return false;
    if ((0,node/* textOf */.b6)((0,node/* valueAtKey */.MA)(service, "image")) !== undefined)
        return true;
    if ((0,node/* valueAtKey */.MA)(service, "build") !== undefined)
        return true;
    return (0,node/* itemsOf */.S3)((0,node/* valueAtKey */.MA)(service, "ports")).some((port) => (0,node/* valueAtKey */.MA)(port, "target") !== undefined || /^[0-9.$A-Za-z_{}:?-]*:[0-9]+$/.test((0,node/* textOf */.b6)(port) ?? ""));
}
function layerOf(root, places, mistakes) {
    const services = (0,node/* valueAtKey */.MA)(root, "services");
    const include = (0,node/* valueAtKey */.MA)(root, "include");
    const included = include === undefined ? {} : { include: keepValue(include, aroundFile(root, places), INCLUDE_DEPTH) };
    if ((0,node/* isMapping */.pi)(services))
        return { services: keepAll(services, places), ...included };
    if (services !== undefined && (services.kind === "sequence" || (0,node/* textOf */.b6)(services) !== undefined)) {
        const what = services.kind === "sequence" ? "a list" : "a text";
        mistakes.push([(0,yaml_span/* spanOf */.e)(places.of(services)), `found ${what} as \`services\`, expected a mapping`]);
    }
    if (services === undefined && [...root.entries.values()].some(({ value }) => isServiceForm(value))) {
        const [line, column] = places.at(root.start);
        const message = "the file is of version 1 (no `services`), which docker compose no longer reads";
        mistakes.push([[line, column, line, column + 1], message]);
        return { services: keepAll(root, places) };
    }
    return include === undefined ? undefined : { services: [], ...included };
}
function keepAll(services, places) {
    return [...services.entries]
        .filter(([name]) => !name.startsWith("x-"))
        .map(([name, { key, value }]) => [name, keepService(key, value, places)]);
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

/***/ 8914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ valueAtKey),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   pi: () => (/* binding */ isMapping)
/* harmony export */ });
/** The value of a key; `undefined` where the node is no mapping or has no such key. */
function valueAtKey(node, key) {
    return node?.kind === "mapping" ? node.entries.get(key)?.value : undefined;
}
/** The value at a path of keys. */
function valueAt(node, ...path) {
    let value = node;
    for (const key of path)
        value = valueAtKey(value, key);
    return value;
}
/** The items of a list; none for anything else. */
function itemsOf(node) {
    return node?.kind === "sequence" ? node.items : [];
}
/** The text of a scalar that is written; `undefined` for anything else. */
function textOf(node) {
    return node?.kind === "scalar" && node.style !== "absent" && node.value !== null ? node.text : undefined;
}
function isMapping(node) {
    return node?.kind === "mapping";
}


/***/ }),

/***/ 5245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readYamlFile)
/* harmony export */ });
/** Aliases of aliases multiply: a document that stands for more nodes than this is not followed. */
const MOST_NODES = 200_000;
/** Reads a YAML file; what is wrong with it is in `mistakes`, and what can be read in `documents`. */
async function readYamlFile(file) {
    const { decodeData, Places, readData } = await __webpack_require__.e(/* import() */ 204).then(__webpack_require__.bind(__webpack_require__, 204));
    const decoded = decodeData(file.bytes);
    const read = await readData("yaml", decoded.text);
    const places = new Places(decoded.text);
    const broken = read.mistakes.some(({ kind }) => kind === "syntax");
    if (broken && /\{[{%]/.test(decoded.text))
        return { documents: [], places, mistakes: [], template: true };
    const mistakes = [...decoded.mistakes, ...read.mistakes].map(({ offset, message }) => {
        const [line, column] = places.at(offset);
        return [[line, column, line, column + 1], message];
    });
    const documents = [];
    for (const document of read.documents) {
        if (document.size <= MOST_NODES)
            documents.push(document);
        else {
            const [line, column] = places.at(document.start);
            const message = `the aliases stand for more than ${MOST_NODES} values`;
            mistakes.push([[line, column, line, column + 1], message]);
        }
    }
    return { documents, places, mistakes, template: false };
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
