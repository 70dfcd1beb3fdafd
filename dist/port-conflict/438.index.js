export const id = 438;
export const ids = [438];
export const modules = {

/***/ 9438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectKubernetes: () => (/* binding */ collectKubernetes)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _yaml_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8914);
/* harmony import */ var _yaml_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5245);
/* harmony import */ var _yaml_span_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4686);




/** Lists of lists: more than this is nothing that a tool writes. */
const DEEPEST_LIST = 5;
/** Where each kind has the specification of its pods. */
const POD_PATHS = {
    Pod: ["spec"],
    Deployment: ["spec", "template", "spec"],
    StatefulSet: ["spec", "template", "spec"],
    DaemonSet: ["spec", "template", "spec"],
    ReplicaSet: ["spec", "template", "spec"],
    ReplicationController: ["spec", "template", "spec"],
    Job: ["spec", "template", "spec"],
    CronJob: ["spec", "jobTemplate", "spec", "template", "spec"],
    PodTemplate: ["template", "spec"],
};
/**
 * The fact of a YAML file with Kubernetes manifests that have ports, of one that is broken, of a template and of a
 * `Chart.yaml`; `undefined` for any other file. Never throws.
 */
async function collectKubernetes(file) {
    if (/(?:^|\/)Chart\.ya?ml$/.test(file.path))
        return { chart: true };
    const { bytes } = file;
    const buffer = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    if (!buffer.includes("apiVersion") || !buffer.includes("kind"))
        return undefined;
    const { documents, places, mistakes, template } = await (0,_yaml_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readYamlFile */ .k)(file);
    if (template)
        return { template: true };
    const objects = documents.flatMap((document) => objectsOf(document, places, 0));
    // `port: {{ .Values.port }}` is YAML: a mapping with a mapping as its key.
    if (mistakes.length > 0 && buffer.includes("{{"))
        return { template: true };
    // A broken file is one of ours only by its keys, as nothing of it can be read.
    const isOurs = objects.length > 0 || (documents.length === 0 && /^(?:- )?apiVersion:/m.test(buffer.toString("latin1")));
    if (!isOurs)
        return undefined;
    return { ...(objects.length === 0 ? {} : { objects }), ...(mistakes.length === 0 ? {} : { mistakes }) };
}
function objectsOf(node, places, depth) {
    const kind = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAtKey */ .MA)(node, "kind"));
    if (kind === undefined || (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAtKey */ .MA)(node, "apiVersion") === undefined)
        return [];
    if (kind === "List" || kind.endsWith("List")) {
        if (depth >= DEEPEST_LIST)
            return [];
        return (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAtKey */ .MA)(node, "items")).flatMap((item) => objectsOf(item, places, depth + 1));
    }
    const podPath = Object.hasOwn(POD_PATHS, kind) ? POD_PATHS[kind] : undefined;
    const pod = podPath === undefined ? undefined : (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(node, ...podPath);
    const ports = kind === "Service" ? servicePorts(node, places) : podPorts(pod, places);
    if (ports.length === 0)
        return [];
    const isHost = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAtKey */ .MA)(pod, "hostNetwork")) === "true";
    const selects = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAtKey */ .MA)(pod, "nodeSelector") ?? (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAtKey */ .MA)(pod, "affinity") ?? (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAtKey */ .MA)(pod, "nodeName");
    const everyNode = kind === "DaemonSet" && selects === undefined;
    return [
        {
            kind,
            name: nameOf(node),
            ...(isHost ? { hostNetwork: true } : {}),
            ...(everyNode ? { everyNode: true } : {}),
            ports,
        },
    ];
}
function nameOf(node) {
    const name = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(node, "metadata", "name")) ?? (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(node, "metadata", "generateName"));
    const namespace = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(node, "metadata", "namespace"));
    return namespace === undefined ? (name ?? "?") : `${namespace}/${name ?? "?"}`;
}
function podPorts(pod, places) {
    const containers = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAtKey */ .MA)(pod, "containers"));
    const init = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAtKey */ .MA)(pod, "initContainers"));
    return [...containers, ...init].flatMap((container, index) => {
        const isSidecar = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAtKey */ .MA)(container, "restartPolicy")) === "Always";
        const isInit = index >= containers.length && !isSidecar;
        const name = isInit ? "" : ((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAtKey */ .MA)(container, "name")) ?? String(index));
        return (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAtKey */ .MA)(container, "ports")).flatMap((port) => [
            ...rowOf("containerPort", port, places, name),
            ...rowOf("hostPort", port, places, name),
        ]);
    });
}
function servicePorts(service, places) {
    return (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(service, "spec", "ports")).flatMap((port) => [
        ...rowOf("port", port, places, ""),
        ...rowOf("nodePort", port, places, ""),
    ]);
}
function rowOf(field, port, places, container) {
    const value = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAtKey */ .MA)(port, field);
    const text = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value);
    if (value === undefined || text === undefined)
        return [];
    const protocol = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAtKey */ .MA)(port, "protocol")) ?? "TCP";
    const hostIp = field === "hostPort" ? (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAtKey */ .MA)(port, "hostIP")) : undefined;
    const span = (0,_yaml_span_js__WEBPACK_IMPORTED_MODULE_3__/* .spanOf */ .e)(places.of(value));
    return [
        hostIp === undefined
            ? [field, text, protocol, span, container]
            : [field, text, protocol, span, container, hostIp],
    ];
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
