export const id = 975;
export const ids = [975];
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

/***/ 2975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/judge/finding.js
/** The finding. Its code names the rule too: several rules may speak of one site, and each of them is a debt of its own. */
function findingOf({ at, scope, code }, { rule, ...said }) {
    return { rule, at, scope, code: `${code} ${rule.slice(rule.indexOf("/") + 1)}`, ...said };
}
/** The steps by which an endpoint's port is known, as places beside its finding. */
function stepsOf({ steps }) {
    return steps.map(({ at, what }) => ({ at, message: what }));
}
/** The places that a change of an endpoint's port may stand at, beside its own. */
function fromOf({ steps }) {
    return steps.map(({ at }) => at);
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/judge/interfaces.js
var judge_interfaces = __webpack_require__(4384);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/model/port.js
var model_port = __webpack_require__(6457);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/judge/words.js


/** Text of the scanned repository as code in a message: on one line, without back-quotes, cut where it is long. */
function quoted(text) {
    const plain = text.replaceAll(/\s+/g, " ").replaceAll("`", "'").trim();
    return `\`${plain.length > 60 ? `${plain.slice(0, 59)}…` : plain}\``;
}
/** A port with its protocol: `tcp 5556`. */
function portWords({ protocol, port }) {
    return `${protocol} port ${(0,model_port/* portText */.Z)(port)}`;
}
/** Where a port is bound: `on all interfaces of MainPC`, `on 127.0.0.1`. */
function whereWords({ host, machines, namespace }) {
    const machine = machines.length === 0 ? "" : machines.join(" or ");
    const inside = namespace === "host" ? "" : namespace.startsWith("nodes:") ? " of its nodes" : " inside its container";
    if (host === judge_interfaces/* ALL */.y2)
        return machine === "" ? inside : ` on ${machine}${inside}`;
    if (host === judge_interfaces/* UNKNOWN */.HV)
        return machine === "" ? inside : ` on ${machine}${inside}`;
    return ` on ${quoted(host)}${machine === "" ? "" : ` of ${machine}`}${inside}`;
}
/** A place as in a message: `services/web.py:12`. */
function placeWords({ path, line }) {
    return quoted(`${path}:${line}`);
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/registry/judge-entries.js




/** The entries of a registry that two owners claim: one finding for each, which names the others. */
function* duplicateEntries({ entries, isList }) {
    // The entries of a start-up list are binds: that two of them meet is said of these.
    if (isList)
        return;
    const byNumber = new Map();
    for (const entry of entries) {
        const key = `${entry.protocol} ${(0,model_port/* portText */.Z)(entry.port)}`;
        byNumber.set(key, [...(byNumber.get(key) ?? []), entry]);
    }
    for (const entry of entries) {
        const group = byNumber.get(`${entry.protocol} ${(0,model_port/* portText */.Z)(entry.port)}`) ?? [];
        const others = group.filter((other) => other !== entry && overlap(entry, other));
        if (others.length === 0)
            continue;
        const names = others.map((other) => `${nameOf(other)} on line ${other.at.line}`).join(", ");
        yield findingOf({ at: entry.at, scope: nameOf(entry), code: entry.code }, {
            rule: "port-conflict/registry-duplicate",
            message: `${nameOf(entry)} has ${entry.protocol} port ${(0,model_port/* portText */.Z)(entry.port)}, which is given to ${names} too`,
            related: others.map((other) => ({ at: other.at, message: `${nameOf(other)} has it here` })),
        });
    }
}
function overlap(one, other) {
    if (!(0,model_port/* isSamePort */.Q)(one.port, other.port) || one.protocol !== other.protocol)
        return false;
    if (one.machine !== undefined && other.machine !== undefined && one.machine !== other.machine)
        return false;
    if (one.sets.length > 0 && other.sets.length > 0 && !one.sets.some((set) => other.sets.includes(set))) {
        return false;
    }
    return (0,judge_interfaces/* interfacesMeet */.cs)(one.host ?? "*", other.host ?? "*") !== "no";
}
/** An entry for a person. */
function nameOf({ name, port }) {
    return name === undefined ? `the entry of ${(0,model_port/* portText */.Z)(port)}` : quoted(name);
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/registry/matching.js
var matching = __webpack_require__(9849);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/registry/judge-binds.js






/** What the registry has against a bind: the worst of what is wrong with it; `undefined` where all is well. */
function judgeBind(bind, registry, index) {
    const entries = index.withNumber(bind.port.number).filter((entry) => (0,matching/* isEntryOf */.IG)(entry, bind));
    if (entries.length === 0)
        return withoutEntry(bind, registry, index);
    const allowing = entries.filter((entry) => index.mayBind(entry, bind));
    const [first] = entries;
    if (allowing.length === 0 && first !== undefined && bindsByItself(bind)) {
        return said(bind, registry, [first], {
            rule: "port-conflict/wrong-binder",
            message: `${bind.what} binds ${portWords(bind)}, which the registry gives to ${nameOf(first)} in ${quoted(first.files.join(", "))}`,
        });
    }
    const agreeing = allowing.length === 0 ? entries : allowing;
    const other = agreeing.find((entry) => contradictsHost(entry, bind));
    if (other !== undefined && agreeing.every((entry) => contradictsHost(entry, bind))) {
        return said(bind, registry, [other], {
            rule: "port-conflict/registry-mismatch",
            message: `${bind.what} binds ${portWords(bind)}${whereWords(bind)}; the registry has ${nameOf(other)} on ${quoted(other.host ?? judge_interfaces/* ALL */.y2)}`,
        });
    }
    return undefined;
}
function withoutEntry(bind, registry, index) {
    const named = index.named(bind);
    const [called] = named;
    if (called !== undefined) {
        return said(bind, registry, named, {
            rule: "port-conflict/registry-mismatch",
            message: `${bind.what} has ${portWords(bind)} here; the registry has ${nameOf(called)} with ${portsOf(named)}`,
        });
    }
    const near = index
        .withNumber(bind.port.number)
        .filter((entry) => (0,matching/* isPortOf */.ZZ)(entry, bind) && (index.mayBind(entry, bind) || !(0,matching/* isOnMachineOf */.gt)(entry, bind)));
    const [first] = near;
    if (first !== undefined && index.mayBind(first, bind)) {
        const has = (0,matching/* isOnMachineOf */.gt)(first, bind) ? first.protocol : `on ${first.machine ?? ""}`;
        return said(bind, registry, near, {
            rule: "port-conflict/registry-mismatch",
            message: `${bind.what} binds ${portWords(bind)}${whereWords(bind)}; the registry has it ${has}, as ${nameOf(first)}`,
        });
    }
    return said(bind, registry, [], {
        rule: "port-conflict/unregistered",
        message: `${bind.what} binds ${portWords(bind)}${whereWords(bind)}, which ${quoted(registry.path)} does not have`,
    });
}
/** A port that compose publishes or a list starts is bound by another file than the one that says so. */
function bindsByItself({ source, script }) {
    return source === "python" || (source === "list" && script !== undefined);
}
function contradictsHost({ host }, bind) {
    if (host === undefined || bind.host === judge_interfaces/* UNKNOWN */.HV)
        return false;
    return (0,judge_interfaces/* normalHost */.CS)(host) !== (0,judge_interfaces/* normalHost */.CS)(bind.host);
}
function portsOf(entries) {
    return [...new Set(entries.map(({ port, protocol }) => `${protocol} port ${(0,model_port/* portText */.Z)(port)}`))].join(", ");
}
function said(bind, { whole }, entries, { rule, message }) {
    return findingOf(bind, {
        rule,
        message,
        related: [
            ...entries.map((entry) => ({ at: entry.at, message: `${nameOf(entry)} of the registry` })),
            ...stepsOf(bind),
        ],
        // Any change of the registry may be what makes it so: an entry that went has no place.
        from: [...fromOf(bind), whole],
    });
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/registry/judge-unbound.js





/**
 * The entries that disagree with the rest of the repository: `registry-mismatch` where the service has another port there,
 * `stale-entry` where nothing has the port and no unknown bind could.
 */
function* judgeUnbound(registry, index, elsewhere) {
    if (registry.isList)
        return;
    const byNumber = new Map();
    const byService = new Map();
    for (const endpoint of elsewhere.ports) {
        push(byNumber, endpoint.port.number, endpoint);
        if (endpoint.service !== undefined)
            push(byService, endpoint.service.toLowerCase(), endpoint);
    }
    for (const entry of registry.entries) {
        const binds = byNumber.get(entry.port.number) ?? [];
        if (entry.disabled || binds.some((endpoint) => (0,matching/* isEntryOf */.IG)(entry, endpoint)))
            continue;
        const said = mismatch(entry, byService, index) ?? (elsewhere.whole ? stale(entry, elsewhere) : undefined);
        if (said !== undefined)
            yield findingOf({ at: entry.at, scope: nameOf(entry), code: entry.code }, said);
    }
}
function mismatch(entry, byService, index) {
    if (entry.name === undefined)
        return undefined;
    const others = (byService.get(entry.name.toLowerCase()) ?? []).filter((endpoint) => {
        // A port of the service that another entry has is no other port of this one.
        return !index.withNumber(endpoint.port.number).some((other) => (0,matching/* isEntryOf */.IG)(other, endpoint));
    });
    const [first] = others;
    if (first === undefined)
        return undefined;
    return {
        rule: "port-conflict/registry-mismatch",
        message: `${nameOf(entry)} is ${entry.protocol} port ${(0,model_port/* portText */.Z)(entry.port)} here, and ${portWords(first)} at ${placeWords({ path: first.at.path, line: first.at.line })}`,
        related: others.map(({ at, what, port }) => ({ at, message: `${what} has ${(0,model_port/* portText */.Z)(port)} here` })),
        from: others.flatMap(({ at, steps }) => [at, ...steps.map((step) => step.at)]),
    };
}
function stale(entry, { unresolved, has }) {
    const files = entry.files.filter((file) => !/[*?[{]/.test(file));
    const gone = files.length > 0 && files.length === entry.files.length && !files.some(has);
    const mayBe = files.length > 0 ? files.some((file) => unresolved.has(file)) : unresolved.size > 0;
    if (!gone && mayBe)
        return undefined;
    const reason = gone ? `; ${files.join(", ")} is not there` : "";
    return {
        rule: "port-conflict/stale-entry",
        message: `nothing binds ${entry.protocol} port ${(0,model_port/* portText */.Z)(entry.port)} of ${nameOf(entry)}${reason}`,
    };
}
function push(map, key, endpoint) {
    const group = map.get(key);
    if (group === undefined)
        map.set(key, [endpoint]);
    else
        group.push(endpoint);
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/registry/registry.js
var registry_registry = __webpack_require__(85);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/lists/service-name.js
var service_name = __webpack_require__(252);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/judge/meets.js



/**
 * Whether two binds can hold the same port of one host at one time, and how surely; `undefined` where they cannot. Things
 * that say nothing of where they run meet only where they lie in one folder, are started by one list, or are one project:
 * separate folders are separate stacks.
 */
function meeting(one, other) {
    if (one.protocol !== other.protocol || !(0,model_port/* isSamePort */.Q)(one.port, other.port))
        return undefined;
    if (one.port.number === 0 && one.port.above === undefined)
        return undefined;
    if (one.namespace !== other.namespace)
        return undefined;
    if (one.searched === true || other.searched === true)
        return undefined;
    // Whichever comes second goes elsewhere; one that does not would fail.
    if (one.yields === true && other.yields === true)
        return undefined;
    const interfaces = (0,judge_interfaces/* interfacesMeet */.cs)(one.host, other.host);
    if (interfaces === "no" || areAlternatives(one, other) || isOneService(one, other))
        return undefined;
    const host = sameHost(one, other);
    if (host === undefined)
        return undefined;
    // What is switched off holds its port for the day when it is switched on.
    const off = one.disabled === true || other.disabled === true;
    const fixed = !off && one.overridable === undefined && other.overridable === undefined;
    return host === "certain" && fixed && interfaces === "yes" ? "certain" : "possible";
}
function sameHost(one, other) {
    const together = one.together !== undefined && one.together === other.together;
    if (one.machines.length > 0 && other.machines.length > 0) {
        if (!one.machines.some((name) => other.machines.includes(name)))
            return undefined;
        return "certain";
    }
    if (one.machine !== undefined && other.machine !== undefined && !isSameName(one.machine, other.machine)) {
        return undefined;
    }
    // One list may start what runs on several machines; a project of compose, a stretch of code and a pod are on one.
    const apart = areOfSubclasses(one, other);
    if (together && !apart) {
        if (isPlacedApart(one, other))
            return undefined;
        return one.source === "list" || other.source === "list" ? "possible" : "certain";
    }
    if (one.folder !== other.folder || (apart && !originsOf(one).some(isBeside(originsOf(other)))))
        return undefined;
    // Two guesses at once (both run here, and both with their defaults) are none.
    const isOpen = one.overridable !== undefined && other.overridable !== undefined;
    return isOpen && one.source === "python" && other.source === "python" ? undefined : "possible";
}
/**
 * Whether two sockets of a base class have ports that other files give them, and no file gives both: they belong to
 * services that inherit from it, not to one.
 */
function areOfSubclasses(one, other) {
    const [origins, others] = [originsOf(one), originsOf(other)];
    return origins.length > 0 && others.length > 0 && !origins.some((path) => others.includes(path));
}
function isBeside(paths) {
    const folders = new Set(paths.map(folderOf));
    return (path) => folders.has(folderOf(path));
}
function folderOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function originsOf({ at, steps }) {
    // Only a class that inherits sets attributes of `self` in another file.
    const elsewhere = steps.filter((step) => step.at.path !== at.path && step.what.startsWith("`self."));
    return [...new Set(elsewhere.map((step) => step.at.path))];
}
/** Whether Kubernetes puts the two on nodes of their own, as it does with pods that want one port of the node. */
function isPlacedApart(one, other) {
    const isChosen = one.overridable !== undefined || other.overridable !== undefined;
    return one.source === "kubernetes" && isChosen && one.at.path !== other.at.path;
}
function isSameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
/** Whether the two never run at one time: branches of one statement, variants of one file, copies of each other. */
function areAlternatives(one, other) {
    if (one.at.path !== other.at.path && (one.original === other.original || areMains(one, other)))
        return true;
    if (one.alternatives === undefined || other.alternatives === undefined)
        return false;
    const { alternatives } = other;
    return Object.entries(one.alternatives).some(([key, value]) => {
        const there = alternatives[key];
        return there !== undefined && there !== value;
    });
}
/** File names that say no more than that a program starts there. */
const main = /(?:^|\/)(?<word>main|app|wsgi|asgi|demo|hello)(?=[_-]|\d*\.)[^/]*\.py$/;
/** Whether both are the main file of one folder: `main_mysql.py` and `main_postgres.py` show one program in two ways. */
function areMains(one, other) {
    if (one.source !== "python" || other.source !== "python" || one.folder !== other.folder)
        return false;
    const word = main.exec(one.at.path)?.groups?.word;
    return word !== undefined && word === main.exec(other.at.path)?.groups?.word;
}
/** Whether both speak of the same thing: a script and the entry that starts it, a service in several start-up files. */
function isOneService(one, other) {
    // One call binds a port once, whichever of its values it is given; a service that is handed on is still one.
    if (isOnLine(one.at, other.at) && one.at.column === other.at.column)
        return true;
    if (one.source === "python" && other.source === "python" && (isMadeBy(one, other) || isMadeBy(other, one)))
        return true;
    if (isBoundAgain(one, other))
        return true;
    // Twice in one file is twice.
    if (one.source === other.source && one.at.path === other.at.path)
        return false;
    if (one.source !== "python" || other.source !== "python") {
        const script = scriptOf(one);
        if (script !== undefined && script === scriptOf(other))
            return true;
    }
    return (one.service !== undefined &&
        other.service !== undefined &&
        (one.service === other.service || (0,service_name/* plainName */.M)(one.service) === (0,service_name/* plainName */.M)(other.service)));
}
/** Whether both bind one attribute of one class in two of its methods: a socket that is made anew and bound again. */
function isBoundAgain(one, other) {
    if (one.attribute === undefined || one.attribute !== other.attribute)
        return false;
    return one.at.path === other.at.path && one.scope !== other.scope && classOf(one) === classOf(other);
}
function classOf({ scope }) {
    return scope.slice(0, Math.max(scope.lastIndexOf("."), 0));
}
/** Whether what binds one of them was made of what the call makes that the other is reported at. */
function isMadeBy({ steps }, { at }) {
    return steps.some((step) => isOnLine(step.at, at));
}
function isOnLine(one, other) {
    return one.path === other.path && one.line === other.line;
}
function scriptOf({ script, source, at }) {
    return script ?? (source === "python" ? at.path : undefined);
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/judge/clashes.js

/** How many others a finding names; more help nobody. */
const MOST_OTHERS = 100;
/**
 * The binds that clash, in the order given. Only what has a machine, a list or project, or a folder in common is compared:
 * a port that hundreds of separate stacks use costs no more than one that few do.
 */
function findClashes(binds) {
    const buckets = new Map();
    const keys = binds.map(bucketsOf);
    for (const [index, names] of keys.entries()) {
        for (const name of names) {
            const bucket = buckets.get(name);
            if (bucket === undefined)
                buckets.set(name, [index]);
            else
                bucket.push(index);
        }
    }
    const clashes = binds.flatMap((endpoint, index) => {
        const seen = new Set([index]);
        const others = [];
        for (const name of keys[index] ?? []) {
            for (const at of buckets.get(name) ?? []) {
                if (seen.has(at) || others.length >= MOST_OTHERS)
                    continue;
                seen.add(at);
                const other = binds[at];
                const how = other && meeting(endpoint, other);
                if (other !== undefined && how !== undefined)
                    others.push({ endpoint: other, how });
            }
        }
        return others.length === 0 ? [] : [{ endpoint, others }];
    });
    return onePerSite(clashes);
}
/** One clash for a port at a place, whichever of several hosts it may be bound on. */
function onePerSite(clashes) {
    const sites = new Map();
    for (const { endpoint, others } of clashes) {
        const key = siteOf(endpoint);
        const site = sites.get(key) ?? { endpoint, others: new Map() };
        sites.set(key, site);
        for (const other of others) {
            const there = siteOf(other.endpoint);
            if (!site.others.has(there) || other.how === "certain")
                site.others.set(there, other);
        }
    }
    return [...sites.values()].map(({ endpoint, others }) => ({ endpoint, others: [...others.values()] }));
}
/** What says that two are one port at one place. */
function siteOf({ at, protocol, port, namespace }) {
    return [at.path, at.line, at.column, protocol, port.number, port.above ?? "", namespace].join("\0");
}
function bucketsOf({ protocol, port, namespace, machines, together, folder }) {
    const key = [protocol, port.number, port.above ?? "", namespace].join("\0");
    return [
        ...machines.map((name) => `${key}\0machine\0${name}`),
        ...(together === undefined ? [] : [`${key}\0together\0${together}`]),
        `${key}\0folder\0${folder}`,
    ];
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/judge/free-ports.js
var free_ports = __webpack_require__(3075);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/judge/judge-clashes.js


/** The finding of a bind that clashes. `free` names the next free port for it, where there is one. */
function judgeClash({ endpoint, others }, free) {
    const sure = others.some(({ how }) => how === "certain");
    const [first] = others;
    const more = others.length - 1;
    const next = free(endpoint);
    const also = first === undefined ? "" : `, as does ${first.endpoint.what} at ${placeWords(first.endpoint.at)}`;
    const rest = more <= 0 ? "" : ` and ${more} more`;
    const unsure = sure ? "" : (doubt(endpoint, others) ?? "");
    const proposal = next === undefined ? "" : `; the next free port is ${next}`;
    return findingOf(endpoint, {
        rule: "port-conflict/duplicate-bind",
        message: `${endpoint.what} binds ${portWords(endpoint)}${whereWords(endpoint)}${also}${rest}${unsure}${proposal}`,
        ...(!sure && { severity: "warning" }),
        related: [
            ...stepsOf(endpoint),
            ...others.flatMap(({ endpoint: other }) => [
                { at: other.at, message: `${other.what} binds ${portWords(other)} here` },
                ...stepsOf(other),
            ]),
        ],
        from: fromOf(endpoint),
    });
}
/** Why the clash is not certain, in words. */
function doubt(endpoint, others) {
    const given = endpoint.overridable ??
        others.find(({ endpoint: other }) => other.overridable !== undefined)?.endpoint.overridable;
    if (given !== undefined)
        return `, unless ${given} says otherwise`;
    if (endpoint.disabled === true || others.every(({ endpoint: other }) => other.disabled === true)) {
        return ", once both are switched on";
    }
    if (endpoint.machines.length === 0)
        return ", if both run on one machine";
    return undefined;
}
/** What is to be said of a single port, whoever else has it. */
function judgePort(endpoint) {
    const { port, namespace, source, searched, standIn } = endpoint;
    // Whether a stand-in is ever bound is not known.
    if (searched === true ||
        standIn === true ||
        namespace !== "host" ||
        port.above !== undefined ||
        port.number === 0)
        return undefined;
    const isProcess = source === "python" || source === "list";
    const common = { related: stepsOf(endpoint), from: fromOf(endpoint) };
    if (isProcess && port.number < 1024) {
        return findingOf(endpoint, {
            rule: "port-conflict/privileged",
            message: `${endpoint.what} binds ${portWords(endpoint)}, which only root may bind`,
            ...common,
        });
    }
    if (port.number >= 32768 && port.number <= 60999) {
        return findingOf(endpoint, {
            rule: "port-conflict/ephemeral",
            message: `${endpoint.what} binds ${portWords(endpoint)}, which the system may have handed out to a client`,
            ...common,
        });
    }
    return undefined;
}
/** A port outside the ranges of its machine. */
function judgeRange(endpoint, ranges) {
    const { port, namespace, searched } = endpoint;
    if (searched === true ||
        ranges.length === 0 ||
        namespace !== "host" ||
        port.above !== undefined ||
        port.number === 0)
        return undefined;
    if (ranges.some(([from, to]) => from <= port.number && port.number <= to))
        return undefined;
    const machine = endpoint.machines.length === 0 ? "the registry" : endpoint.machines.join(" or ");
    return findingOf(endpoint, {
        rule: "port-conflict/out-of-range",
        message: `${endpoint.what} binds ${portWords(endpoint)}, outside the ranges of ${machine}: ${quoted(ranges.map(([from, to]) => `${from}-${to}`).join(", "))}`,
        related: stepsOf(endpoint),
        from: fromOf(endpoint),
    });
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/judge/judge-connects.js




/** What speaks to a service that is usually part of the same repository, by the first name in its words. */
const peers = /^`(?:zmq|grpc|socket|asyncio|websockets|pynng|nanomsg|multiprocessing|xmlrpc|rpyc|zerorpc|Pyro\w*|thrift)\b/;
/**
 * The connects to this machine's own ports that nothing binds. Nothing is said where a bind of the same kind is not known:
 * it may be the other end.
 */
function* judgeConnects(picture) {
    const { binds, declared, connects, unresolved, registry } = picture;
    const bound = new Set([...binds, ...declared].map(({ port, protocol }) => `${protocol} ${port.number}`));
    const open = unresolved.filter(({ role }) => role === "bind");
    const isOpenZmq = open.some(isZmq);
    const isOpenOther = open.some((one) => !isZmq(one));
    for (const connect of connects) {
        const { port, protocol, host, namespace } = connect;
        if (namespace !== "host" || port.number === 0 || !(0,judge_interfaces/* isLoopback */.U9)(host) || !peers.test(connect.what))
            continue;
        if (isZmq(connect) ? isOpenZmq : isOpenOther)
            continue;
        if (bound.has(`${protocol} ${port.number}`))
            continue;
        if (registry?.index.withNumber(port.number).some((entry) => (0,matching/* isEntryOf */.IG)(entry, connect)) === true)
            continue;
        yield findingOf(connect, {
            rule: "port-conflict/dangling-connect",
            message: `${connect.what} connects to ${portWords(connect)} of this machine, which nothing binds`,
            related: stepsOf(connect),
            from: fromOf(connect),
        });
    }
}
function isZmq({ what }) {
    return what.startsWith("`zmq");
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/judge/judge-literals.js






/** A port that stands in a call of the code itself, where the registry has a name for it. */
function judgeLiteral(endpoint, registry, index) {
    const { source, steps, overridable, port, host, role } = endpoint;
    if (source !== "python" || steps.length > 0 || overridable !== undefined || port.above !== undefined)
        return undefined;
    if (role === "connect" && host !== judge_interfaces/* ALL */.y2 && !(0,judge_interfaces/* isLoopback */.U9)(host))
        return undefined;
    const entry = index
        .withNumber(port.number)
        .find((one) => one.name !== undefined && (0,matching/* isEntryOf */.IG)(one, endpoint));
    if (entry === undefined)
        return undefined;
    return findingOf(endpoint, {
        rule: "port-conflict/hard-coded",
        message: `${quoted((0,model_port/* portText */.Z)(port))} is written into the code; the registry calls it ${nameOf(entry)}`,
        related: [{ at: entry.at, message: `${nameOf(entry)} of the registry` }],
        from: [registry.whole],
    });
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/judge/judge.js










/** All findings of a picture. */
function* judge(picture, { whole, has }) {
    const { binds, declared, connects, problems, registry } = picture;
    for (const { rule, at, message, scope, code } of problems)
        yield findingOf({ at, scope, code }, { rule, message });
    const nextFree = freeAfter(picture);
    for (const clash of findClashes(binds))
        yield judgeClash(clash, nextFree);
    const judged = new Set();
    for (const bind of binds) {
        const alone = judgePort(bind);
        // The same port on another of its hosts is the same.
        if (alone === undefined || judged.has(siteOf(bind)))
            continue;
        judged.add(siteOf(bind));
        yield alone;
    }
    if (whole)
        yield* judgeConnects(picture);
    if (registry === undefined)
        return;
    const { registry: entries, index } = registry;
    yield* duplicateEntries(entries);
    for (const bind of binds) {
        if (bind.namespace !== "host" || bind.port.number === 0 || bind.searched === true)
            continue;
        const isEntry = entries.isList && bind.at.path === entries.path;
        const found = [
            isEntry ? undefined : judgeBind(bind, entries, index),
            judgeRange(bind, (0,registry_registry/* rangesOf */.w)(entries, bind.machines)),
            judgeLiteral(bind, entries, index),
        ];
        for (const finding of found)
            if (finding !== undefined)
                yield finding;
    }
    for (const connect of connects) {
        const literal = judgeLiteral(connect, entries, index);
        if (literal !== undefined)
            yield literal;
    }
    const ports = [...binds, ...declared];
    const unresolved = new Set(picture.unresolved.filter(({ role }) => role === "bind").flatMap(({ at, files }) => [at.path, ...files]));
    yield* judgeUnbound(entries, index, { ports, unresolved, whole, has });
}
/** Finds the next port after an endpoint's own that nothing on its machines has. */
function freeAfter({ binds, declared, registry }) {
    const taken = new Set([...binds, ...declared].map(({ port }) => port.number));
    for (const { port } of registry?.registry.entries ?? [])
        taken.add(port.number);
    return (endpoint) => {
        const ranges = registry === undefined ? [] : (0,registry_registry/* rangesOf */.w)(registry.registry, endpoint.machines);
        return (0,free_ports/* freePorts */.D)(taken, ranges, 1, endpoint.port.number)[0];
    };
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


/***/ })

};
