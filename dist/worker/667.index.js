export const id = 667;
export const ids = [667];
export const modules = {

/***/ 3075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ freePorts),
/* harmony export */   F: () => (/* binding */ ORDINARY)
/* harmony export */ });
/** The ports that every process may bind and that no system hands out to clients. */
const ORDINARY = [1024, 32767];
/**
 * The next ports that nobody has, from `after` upwards and then from the ranges' beginning; fewer than `count` where there
 * are no more.
 */
function freePorts(taken, ranges, count, after = 0) {
    const within = (ranges.length > 0 ? ranges : [ORDINARY]).toSorted(([one], [other]) => one - other);
    const found = [];
    const take = (isWanted) => {
        for (const [from, to] of within) {
            for (let port = Math.max(from, 1); port <= Math.min(to, 65535) && found.length < count; port++) {
                if (isWanted(port) && !taken.has(port) && !found.includes(port))
                    found.push(port);
            }
        }
    };
    take((port) => port > after);
    take((port) => port <= after);
    return found;
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

/***/ 9849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ isEntryOf),
/* harmony export */   ZZ: () => (/* binding */ isPortOf),
/* harmony export */   gt: () => (/* binding */ isOnMachineOf),
/* harmony export */   lO: () => (/* binding */ EntryIndex)
/* harmony export */ });
/* harmony import */ var _pawl_gate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6149);

/** Finds the entries that speak of an endpoint. */
class EntryIndex {
    byNumber = new Map();
    byName = new Map();
    withFiles;
    fileTests = new Map();
    constructor({ entries }) {
        for (const entry of entries) {
            add(this.byNumber, entry.port.number, entry);
            if (entry.name !== undefined)
                add(this.byName, entry.name.toLowerCase(), entry);
            if (entry.files.length > 0)
                this.fileTests.set(entry, (0,_pawl_gate__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .t)(entry.files));
        }
        this.withFiles = entries.filter(({ files }) => files.length > 0);
    }
    /** The entries with the number of a port, of whatever protocol and machine. */
    withNumber(number) {
        return this.byNumber.get(number) ?? [];
    }
    /** The entries with the name of the endpoint's service. */
    named({ service }) {
        return service === undefined ? [] : (this.byName.get(service.toLowerCase()) ?? []);
    }
    /** The entries that name a file which the endpoint's value goes through. */
    ofFile(endpoint) {
        return this.withFiles.filter((entry) => this.mayBind(entry, endpoint));
    }
    /** Whether an entry lets the endpoint's files bind its port; one that names none lets all. */
    mayBind(entry, endpoint) {
        const test = this.fileTests.get(entry);
        return test === undefined || filesOf(endpoint).some(test);
    }
}
/** Whether an entry is about the endpoint's port, protocol and machine. An entry without an offset stands for all of them. */
function isEntryOf(entry, endpoint) {
    return isPortOf(entry, endpoint) && entry.protocol === endpoint.protocol && isOnMachineOf(entry, endpoint);
}
/** Whether the numbers are the same, and the offsets where the entry has one. */
function isPortOf({ port }, endpoint) {
    if (port.number !== endpoint.port.number)
        return false;
    return port.above === undefined || port.above === endpoint.port.above;
}
/** Whether the entry is for a machine on which the endpoint may be. */
function isOnMachineOf({ machine }, { machines }) {
    return machine === undefined || machines.length === 0 || machines.includes(machine);
}
/** The files that a bind is made by: where it stands, the script that runs it, and what its value came through. */
function filesOf({ at, script, steps }) {
    return [at.path, ...(script === undefined ? [] : [script]), ...steps.map((step) => step.at.path)];
}
function add(map, key, entry) {
    const group = map.get(key);
    if (group === undefined)
        map.set(key, [entry]);
    else
        group.push(entry);
}


/***/ }),

/***/ 85:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ rangesOf)
/* harmony export */ });
/** The ranges of a machine, by its name or for all; none where the registry has none for it. */
function rangesOf({ ranges }, machines) {
    const own = machines.flatMap((name) => ranges.get(name) ?? []);
    return own.length > 0 ? own : (ranges.get("*") ?? []);
}


/***/ }),

/***/ 9667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showPorts: () => (/* binding */ showPorts)
});

// EXTERNAL MODULE: ./build/packages/gate/src/usage-error.js
var usage_error = __webpack_require__(5067);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/judge/free-ports.js
var free_ports = __webpack_require__(3075);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/registry/registry.js
var registry_registry = __webpack_require__(85);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/judge/interfaces.js
var interfaces = __webpack_require__(4384);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/model/endpoint.js
var model_endpoint = __webpack_require__(7035);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/model/port.js
var model_port = __webpack_require__(6457);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/registry/matching.js
var matching = __webpack_require__(9849);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/table/rows.js




/**
 * The table of all ports: what binds them, and the entries of the registry that nothing binds, sorted by number. What one
 * service says of one port in several places is one row.
 */
function portRows(ports, entries, index) {
    const groups = new Map();
    const met = new Set();
    const bound = new Set(ports.flatMap(({ role, at, steps }) => role === "bind" ? [at, ...steps.map((step) => step.at)].map(placeText) : []));
    for (const endpoint of ports) {
        // A mapping of compose publishes what it declares, and a variable is where its value comes from: one row says both.
        if (endpoint.role === "declare" && bound.has(placeText(endpoint.at)))
            continue;
        const entry = index
            ?.withNumber(endpoint.port.number)
            .find((candidate) => (0,matching/* isEntryOf */.IG)(candidate, endpoint) && index.mayBind(candidate, endpoint));
        if (entry !== undefined)
            met.add(entry);
        const who = endpoint.namespace === model_endpoint/* HOST */.j
            ? (endpoint.service ?? entry?.name ?? endpoint.script ?? endpoint.at.path)
            : endpoint.namespace;
        const key = [(0,model_port/* portText */.Z)(endpoint.port), endpoint.protocol, machineOf(endpoint), who].join("\0");
        const group = groups.get(key);
        if (group !== undefined)
            group.endpoints.push(endpoint);
        else
            groups.set(key, { endpoints: [endpoint], ...(entry !== undefined && { entry }) });
    }
    const rows = [...groups.values()].map((group) => ({ sort: sortKey(group), row: rowOf(group) }));
    for (const entry of entries) {
        if (met.has(entry))
            continue;
        const group = { endpoints: [], entry };
        rows.push({ sort: sortKey(group), row: rowOf(group) });
    }
    return rows.toSorted((a, b) => a.sort - b.sort || compare(a.row, b.row)).map(({ row }) => row);
}
function rowOf({ endpoints, entry }) {
    const [first] = endpoints;
    const port = first?.port ?? entry?.port;
    const hosts = new Set(endpoints.map(({ host }) => host).filter((host) => host !== interfaces/* UNKNOWN */.HV));
    return {
        port: port === undefined ? "" : (0,model_port/* portText */.Z)(port),
        service: serviceOf(endpoints) ?? entry?.name ?? "",
        machine: first === undefined ? (entry?.machine ?? "") : machineOf(first),
        interface: first === undefined ? (entry?.host ?? "") : [...hosts].join(", "),
        protocol: first?.protocol ?? entry?.protocol ?? "",
        binds: first === undefined ? (entry?.disabled === true ? "disabled" : "nothing") : boundAt(endpoints),
        known: knownFrom(endpoints, entry),
    };
}
function serviceOf(endpoints) {
    const named = endpoints.find(({ service }) => service !== undefined)?.service;
    return named ?? endpoints.map(({ namespace }) => networkOf(namespace)?.service).find(Boolean);
}
/** Where a port is bound; the binds of an entry's script stand beside the entry. */
function boundAt(endpoints) {
    const all = endpoints.flatMap(({ at, steps, source }) => [
        at,
        ...(source === "list" ? steps.map((step) => step.at) : []),
    ]);
    return [...new Set(all.map(({ path, line }) => `${path}:${line}`))].join(", ");
}
/** What a row is known from, as short as it can be told: a place in the only file that binds is its line. */
function knownFrom(endpoints, entry) {
    const [own, ...others] = new Set(endpoints.map(({ at }) => at.path));
    const place = ({ path, line }) => path === own && others.length === 0 ? `line ${line}` : `${path}:${line}`;
    const parts = endpoints.flatMap(({ steps, what, overridable, searched, disabled, role, source }) => [
        role === "declare" ? `${what} (declared)` : what,
        ...(source === "list" ? [] : steps).map(({ at, what: step }) => `${step} (${place(at)})`),
        ...(searched === true ? ["the first free one of several"] : []),
        ...(overridable === undefined ? [] : [`unless ${overridable} says otherwise`]),
        ...(disabled === true ? ["switched off"] : []),
    ]);
    const registered = entry === undefined ? [] : [`registry (${entry.at.path}:${entry.at.line})`];
    return [...new Set([...parts, ...registered])].join("; ").replaceAll("`", "");
}
/** The machine or network of an endpoint, for a person. */
function machineOf({ machines, machine, namespace }) {
    const network = networkOf(namespace);
    if (network !== undefined)
        return `${network.kind} of ${network.place}`;
    // A name that pawl.yml does not declare says nothing of what meets, but something to a person.
    return machines.length > 0 ? machines.join(" or ") : (machine ?? "");
}
/** The parts of a network that is not a machine's: `container:deploy/compose.yml#web`, `container:web` of a Dockerfile's folder. */
function networkOf(namespace) {
    if (namespace === model_endpoint/* HOST */.j)
        return undefined;
    const [, kind = "", name = ""] = /^([a-z]+):(.*)$/.exec(namespace) ?? [];
    const [place = "", service] = name.split("#");
    return { kind, place, ...(service !== undefined && { service }) };
}
function placeText({ path, line, column }) {
    return `${path}:${line}:${column}`;
}
function sortKey({ endpoints: [first], entry }) {
    return (first?.port ?? entry?.port)?.number ?? 0;
}
function compare(a, b) {
    const [one, other] = [a, b].map((row) => [row.port, row.machine, row.protocol, row.service, row.binds].join("\0"));
    return (one ?? "") < (other ?? "") ? -1 : one === other ? 0 : 1;
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/table/view.js




/**
 * The table of `pawl ports`: all ports; of one machine; so many free ones; or the binds whose port is not known.
 * @throws {UsageError} for a machine that is not declared, and for flags that do not go together.
 */
function showPorts(picture, flags) {
    const { machine } = flags;
    const { names } = picture.machines;
    if (machine !== undefined && !names.includes(machine)) {
        const known = names.length === 0 ? "pawl.yml declares none" : `there are: ${names.join(", ")}`;
        throw new usage_error/* UsageError */.e(`--machine: found "${machine}", which is no machine of pawl.yml`, `${known}.`);
    }
    if (flags.free !== undefined) {
        if (flags.unresolved)
            throw new usage_error/* UsageError */.e("--free and --unresolved ask for different things");
        return showFree(picture, flags.free, machine);
    }
    return flags.unresolved ? showUnresolved(picture) : showAll(picture, machine);
}
function showAll(picture, machine) {
    const { binds, declared, registry, unresolved, problems, passedOver } = picture;
    const known = [...binds, ...declared].filter(({ machines }) => machine === undefined || machines.includes(machine));
    // What no entry places may be on any machine: of one machine only its own entries are shown.
    const entries = registry?.registry.entries.filter((entry) => machine === undefined || entry.machine?.toLowerCase() === machine.toLowerCase());
    const rows = portRows(known, entries ?? [], registry?.index);
    const open = unresolved.filter(({ role }) => role === "bind").length;
    return {
        columns: [
            { id: "port", title: "Port" },
            { id: "protocol", title: "Protocol" },
            { id: "service", title: "Service" },
            { id: "machine", title: "Machine" },
            { id: "interface", title: "Interface" },
            { id: "binds", title: "Bound at" },
            { id: "known", title: "Known from" },
        ],
        rows: rows.map((row) => [
            row.port,
            row.protocol,
            row.service,
            row.machine,
            row.interface,
            row.binds,
            row.known,
        ]),
        notes: [
            ...(open === 0
                ? []
                : [`${open} ${open === 1 ? "bind is" : "binds are"} not fully known: see --unresolved.`]),
            ...problems.map(({ at, message }) => `${at.path}:${at.line}: ${message}.`),
            ...passedOverNotes(passedOver),
        ],
        ...(problems.length > 0 && { incomplete: true }),
    };
}
/** What is not in the table, in one sentence. */
function passedOverNotes(passedOver) {
    const parts = Object.entries(passedOver).map(([word, count]) => `${count} ${places.get(word) ?? word}`);
    return parts.length === 0 ? [] : [`Left out: ${parts.join(", ")}.`];
}
/** What of the counted is no thing by itself. */
const places = new Map([
    ["tests", "in tests"],
    ["samples", "in samples"],
    ["copies", "in copies"],
    ["portless", "without a port"],
    ["unresolved", "in compose files that are not known"],
]);
function showUnresolved({ unresolved }) {
    return {
        columns: [
            { id: "place", title: "Place" },
            { id: "role", title: "Role" },
            { id: "call", title: "Call" },
            { id: "reason", title: "Why its port is not known" },
        ],
        rows: unresolved.map(({ at, role, what, reason, partly }) => [
            `${at.path}:${at.line}`,
            role,
            what.replaceAll("`", ""),
            `${reason.replaceAll("`", "")}${partly ? " (in part)" : ""}`,
        ]),
        notes: [],
    };
}
function showFree({ binds, declared, registry, machines }, count, machine) {
    const names = machine === undefined ? [] : [machine];
    // What nothing places on a machine may be on this one.
    const here = [...binds, ...declared].filter((endpoint) => machine === undefined || endpoint.machines.length === 0 || endpoint.machines.includes(machine));
    const taken = new Set(here.map(({ port }) => port.number));
    for (const entry of registry?.registry.entries ?? []) {
        if (machine === undefined || entry.machine === undefined || entry.machine === machine)
            taken.add(entry.port.number);
    }
    const ranges = registry === undefined ? [] : (0,registry_registry/* rangesOf */.w)(registry.registry, names);
    const ordinary = [...taken].filter((port) => port >= free_ports/* ORDINARY */.F[0]).toSorted((a, b) => a - b);
    // Without ranges, beside those that are there.
    const after = ranges.length > 0 ? 0 : (ordinary[0] ?? 0);
    const ports = (0,free_ports/* freePorts */.D)(taken, ranges, count, after);
    const missing = count - ports.length;
    return {
        columns: [
            { id: "port", title: "Port" },
            { id: "machine", title: "Machine" },
        ],
        rows: ports.map((port) => [port, machine ?? null]),
        notes: [
            ...(missing > 0 ? [`No more are free in the ranges: ${missing} fewer than asked for.`] : []),
            ...(machine === undefined && machines.declared
                ? ["Free on all machines; name one with --machine."]
                : []),
        ],
    };
}


/***/ })

};
