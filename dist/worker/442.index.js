export const id = 442;
export const ids = [442];
export const modules = {

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

/***/ 7442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registryText: () => (/* binding */ registryText)
/* harmony export */ });
/* harmony import */ var _judge_interfaces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4384);
/* harmony import */ var _model_port_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6457);


/**
 * The text of a `ports.yaml` with all that is bound on machines today, so that the first check passes: one entry for each
 * port, protocol and machine, sorted. `undefined` where nothing is bound.
 */
function registryText(binds) {
    const groups = new Map();
    for (const bind of binds.toSorted(byPort)) {
        if (bind.namespace !== "host" || bind.role !== "bind" || bind.port.number === 0 || bind.searched === true)
            continue;
        const key = [(0,_model_port_js__WEBPACK_IMPORTED_MODULE_0__/* .portText */ .Z)(bind.port), bind.protocol, machineOf(bind) ?? ""].join("\0");
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [bind]);
        else
            group.push(bind);
    }
    if (groups.size === 0)
        return undefined;
    return `${head}ports:\n${[...groups.values()].map(entryText).join("")}`;
}
function machineOf({ machines }) {
    return machines.length === 1 ? machines[0] : undefined;
}
const head = `# Who has which port: the registry of the gate port-conflict. Every fixed port that something binds has an entry.
# Written by pawl init from what is bound today; add what the code does not say: owner, purpose, set.
#
# ranges: { MainPC: [5500-5599, 7200-7299] }     # where the ports of a machine lie; "*" for all other machines
# sets: { ci: the machines of the build }        # entries with different sets never meet
`;
/** The entry of those that share a port: in separate stacks several files may bind it. */
function entryText(group) {
    const [first] = group;
    if (first === undefined)
        return "";
    const { port, protocol, host } = first;
    const machine = machineOf(first);
    const name = group.find(({ service }) => service !== undefined)?.service;
    const isOneHost = host !== _judge_interfaces_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL */ .y2 && host !== _judge_interfaces_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV && group.every((bind) => bind.host === host);
    const files = [...new Set(group.flatMap(fileOf))].map(scalar);
    const parts = [
        `port: ${scalar((0,_model_port_js__WEBPACK_IMPORTED_MODULE_0__/* .portText */ .Z)(port))}`,
        ...(name === undefined ? [] : [`name: ${scalar(name)}`]),
        ...(protocol === "tcp" ? [] : [`protocol: ${protocol}`]),
        ...(isOneHost ? [`interface: ${scalar(host)}`] : []),
        ...(machine === undefined ? [] : [`machine: ${scalar(machine)}`]),
        ...(files.length === 0 ? [] : [`file: ${files.length === 1 ? files[0] : `[${files.join(", ")}]`}`]),
    ];
    return `  - { ${parts.join(", ")} }\n`;
}
/** The file that binds it, where the place says so itself; as a pattern that fits it alone. */
function fileOf({ source, at, script }) {
    const file = script ?? (source === "python" ? at.path : undefined);
    return file === undefined ? [] : [file.replaceAll(/[*?[\]{}\\]/g, (sign) => `\\${sign}`)];
}
/** Numbers and plain words as they are; all else in the quotes of JSON, which YAML has too. */
function scalar(text) {
    return /^(?:[1-9]\d*|[A-Za-z][\w./-]*)$/.test(text) &&
        !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
        ? text
        : JSON.stringify(text);
}
function byPort(one, other) {
    const difference = one.port.number - other.port.number;
    if (difference !== 0)
        return difference;
    const [a, b] = [one, other].map(({ at, protocol, port }) => `${port.above ?? ""} ${protocol} ${at.path} ${at.line}`);
    return (a ?? "") < (b ?? "") ? -1 : a === b ? 0 : 1;
}


/***/ })

};
