export const id = 335;
export const ids = [335];
export const modules = {

/***/ 3335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makePicture: () => (/* binding */ makePicture)
});

// EXTERNAL MODULE: ./build/actions/port-conflict/src/model/endpoint.js
var endpoint = __webpack_require__(7035);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/units/dockerfile-endpoints.js
var dockerfile_endpoints = __webpack_require__(3977);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/judge/containers.js


/**
 * Tells in which container a file runs: that of the innermost folder around it which an image is built from. A folder that
 * holds more than the part of the tree which the configuration gives to a machine says nothing of that part. `undefined` where it runs on
 * the machine itself.
 */
function makeContainers(contexts, dockerfiles, machines) {
    const folders = new Map();
    for (const path of dockerfiles)
        folders.set(folderOf(path), (0,dockerfile_endpoints/* containerOf */.t)(path));
    for (const [folder, built] of contexts) {
        const isOnHost = built.some(({ hostNetwork }) => hostNetwork);
        folders.set(folder, isOnHost ? endpoint/* HOST */.j : (built[0]?.namespace ?? (0,dockerfile_endpoints/* containerOf */.t)(`${folder}/Dockerfile`)));
    }
    const isBelowMachine = (path, folder) => {
        const of = (file) => machines.of({ at: { path: file, line: 1, column: 1, endLine: 1, endColumn: 1 } });
        const own = of(path);
        return (own.length === 0 ||
            of(folder === "" ? "Dockerfile" : `${folder}/Dockerfile`).some((name) => own.includes(name)));
    };
    return (path) => {
        if (folders.size === 0)
            return undefined;
        for (let folder = folderOf(path);; folder = folderOf(folder)) {
            const namespace = folders.get(folder);
            if (namespace !== undefined && isBelowMachine(path, folder))
                return namespace === endpoint/* HOST */.j ? undefined : namespace;
            if (folder === "")
                return undefined;
        }
    };
}
function folderOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

// EXTERNAL MODULE: ./build/packages/gate/src/glob.js + 3 modules
var glob = __webpack_require__(6149);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/judge/machines.js

/** The machines of a configuration: globs over paths by name. A file may belong to several. */
function makeMachines(declared) {
    const tests = [...declared].map(([name, globs]) => ({ name, matches: (0,glob/* compileGlobs */.t)(globs) }));
    const byName = new Map(tests.map(({ name }) => [name.toLowerCase(), name]));
    const byPath = new Map();
    const ofPath = (path) => {
        const known = byPath.get(path);
        if (known !== undefined)
            return known;
        const names = tests.filter(({ matches }) => matches(path)).map(({ name }) => name);
        byPath.set(path, names);
        return names;
    };
    return {
        declared: declared.size > 0,
        names: [...declared.keys()],
        of: ({ machine, script, at }) => {
            const named = machine === undefined ? undefined : byName.get(machine.toLowerCase());
            if (named !== undefined)
                return [named];
            // A list in a shared folder starts scripts of one machine each.
            const own = ofPath(at.path);
            if (own.length > 0 || script === undefined)
                return own;
            return ofPath(script);
        },
    };
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/judge/left-out.js
var left_out = __webpack_require__(9116);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/judge/placed.js

/** Places endpoints on the declared machines, and what runs in the folder of a container in that container. */
function place(endpoints, machines, containerOf) {
    return endpoints.map((endpoint) => {
        const { path } = endpoint.at;
        const container = isInContext(endpoint) ? containerOf(path) : undefined;
        return {
            ...endpoint,
            ...(container !== undefined && { namespace: container }),
            machines: machines.of(endpoint),
            folder: path.slice(0, Math.max(path.lastIndexOf("/"), 0)),
            original: (0,left_out/* originalPath */.Pp)(path),
        };
    });
}
/** What a file in the folder of a container says of itself; compose files and lists stand beside what they start. */
function isInContext({ source }) {
    return source === "python" || source === "dockerfile";
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/options.js + 1 modules
var src_options = __webpack_require__(5282);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/registry/matching.js
var matching = __webpack_require__(9849);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/registry/open-registry.js
/** The registry that a file holds, and what of it cannot be right. */
function openRegistry(path, fact) {
    const place = (at) => placeOf(path, at);
    const ranges = new Map();
    for (const [machine, from, to] of fact.ranges) {
        const known = ranges.get(machine);
        if (known === undefined)
            ranges.set(machine, [[from, to]]);
        else
            known.push([from, to]);
    }
    return {
        registry: {
            path,
            whole: place(fact.whole),
            entries: fact.entries.map(({ port: [number, above], at, ...entry }) => {
                return { ...entry, port: { number, ...(above !== null && { above }) }, at: place(at) };
            }),
            ranges,
            isList: false,
        },
        problems: fact.mistakes.map(({ isPort, message, at }) => ({
            rule: isPort ? "port-conflict/out-of-range" : "port-conflict/unreadable",
            at: place(at),
            message: `the registry: ${message}`,
            scope: "<module>",
            code: message,
        })),
    };
}
/** A start-up list as the registry: its entries are those of the list, each for the script that it starts. */
function listRegistry(path, binds) {
    const own = binds.filter(({ at, source }) => source === "list" && at.path === path);
    const last = own.reduce((line, { at }) => Math.max(line, at.endLine), 1);
    return {
        path,
        whole: { path, line: 1, column: 1, endLine: last, endColumn: 1 },
        entries: own.map(({ port, protocol, service, host, machine, script, at, code }) => {
            return {
                port,
                protocol,
                ...(service !== undefined && { name: service }),
                ...(host !== "*" && host !== "?" && { host }),
                ...(machine !== undefined && { machine }),
                files: script === undefined ? [] : [script],
                disabled: false,
                sets: [],
                at,
                code,
            };
        }),
        ranges: new Map(),
        isList: true,
    };
}
function placeOf(path, [line, column, endLine, endColumn]) {
    return { path, line, column, endLine, endColumn };
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/compose/projects/service-endpoints.js
var service_endpoints = __webpack_require__(3888);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/compose/build-contexts.js


/** Per folder that a compose file builds from (and folder of a Dockerfile that it names), the services that are built there. */
function buildContexts({ configurations, }) {
    const contexts = new Map();
    for (const configuration of configurations) {
        for (const service of configuration.services.values()) {
            const namespace = (0,service_endpoints/* namespaceOf */.N6)(service, configuration);
            const context = {
                project: configuration.id,
                service: service.name,
                namespace,
                hostNetwork: namespace === endpoint/* HOST */.j,
                published: service.ports.filter(({ published }) => published !== undefined),
                variables: service.variables,
            };
            for (const folder of service.buildFolders) {
                const known = contexts.get(folder);
                if (known === undefined)
                    contexts.set(folder, [context]);
                else
                    known.push(context);
            }
        }
    }
    return contexts;
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/compose/projects/projects.js + 18 modules
var projects_projects = __webpack_require__(9579);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/lists/answered.js
/** More binds of one script than this are not listed with its entry. */
const MOST_BINDS = 10;
/**
 * Links the entries of start-up lists to the binds of the scripts that they start: a bind of the script, or of what it
 * imports, whose port is not known takes the entry's ports. Gives the endpoints with those binds as steps, and the unresolved
 * that no entry answers.
 */
function linkScripts(endpoints, unresolved, graph) {
    const open = new Map();
    for (const one of unresolved) {
        if (one.role !== "bind")
            continue;
        const group = open.get(one.at.path);
        if (group === undefined)
            open.set(one.at.path, [one]);
        else
            group.push(one);
    }
    const answered = new Set();
    const bindsOf = new Map();
    const bindsFor = (script) => {
        const known = bindsOf.get(script);
        if (known !== undefined)
            return known;
        const found = open.size === 0 ? [] : [...graph.reachedFrom(script)].flatMap((path) => open.get(path) ?? []);
        bindsOf.set(script, found);
        return found;
    };
    const linked = endpoints.map((endpoint) => {
        const { role, script, protocol } = endpoint;
        if (role !== "bind" || script === undefined)
            return endpoint;
        const binds = bindsFor(script).filter((bind) => bind.protocol === protocol);
        if (binds.length === 0)
            return endpoint;
        for (const bind of binds)
            answered.add(bind);
        const steps = binds
            .slice(0, MOST_BINDS)
            .map(({ at, what }) => ({ at, what: `${what} is bound here` }));
        return { ...endpoint, steps: [...endpoint.steps, ...steps] };
    });
    return { endpoints: linked, unresolved: unresolved.filter((one) => !answered.has(one)) };
}

// EXTERNAL MODULE: ./build/actions/port-conflict/src/resolve/import-graph.js
var import_graph = __webpack_require__(6357);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/sources/file-sources.js + 5 modules
var file_sources = __webpack_require__(6880);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/sources/python-inputs.js
var python_inputs = __webpack_require__(4999);
// EXTERNAL MODULE: ./build/actions/port-conflict/src/sources/python-state.js
var python_state = __webpack_require__(2009);
;// CONCATENATED MODULE: ./build/actions/port-conflict/src/sources/ports-known.js








/** Puts together what all sources say. */
function portsKnown(project, options) {
    const passedOver = {};
    const counts = (path, count = 1) => {
        const why = (0,left_out/* whyLeftOut */.qC)(path, options);
        if (why !== undefined)
            passedOver[why] = (passedOver[why] ?? 0) + count;
        return why === undefined;
    };
    const projects = (0,projects_projects/* composeProjects */.l)(project.facts.compose, project.facts.env);
    for (const [path, fact] of project.facts.sites)
        counts(path, fact.sites.length);
    const { ports: python, repository } = (0,python_state/* pythonState */.OO)(project, options);
    const sources = [python, ...(0,file_sources/* fileSources */.F)(project, options, (0,python_inputs/* pythonFiles */.ww)(project), projects)];
    for (const source of sources) {
        for (const [word, count] of Object.entries(source.passedOver))
            passedOver[word] = (passedOver[word] ?? 0) + count;
    }
    const { endpoints, unresolved } = linkScripts(sources.flatMap(({ endpoints: all }) => all.filter(({ at }) => counts(at.path))), python.unresolved.filter(({ at }) => counts(at.path)), (0,import_graph/* makeImportGraph */.m)(repository));
    return {
        endpoints,
        unresolved,
        problems: sources.flatMap(({ problems }) => problems.filter(({ at }) => counts(at.path))),
        contexts: buildContexts(projects),
        passedOver,
    };
}

;// CONCATENATED MODULE: ./build/actions/port-conflict/src/picture.js







/** Puts together what all sources say, without what the options leave out. */
function makePicture(project, options) {
    const { facts } = project;
    const own = (0,src_options/* registryPath */.T)(options);
    const isFile = typeof options.registry === "string";
    const { endpoints, unresolved, problems, contexts, passedOver } = portsKnown(project, options);
    const machines = makeMachines(project.machines);
    const containerOf = makeContainers(contexts, facts.dockerfiles.keys(), machines);
    const placed = place(endpoints, machines, containerOf);
    const withRole = (role) => placed.filter((one) => one.role === role);
    const binds = withRole("bind");
    const fact = facts.registry.get(own);
    const opened = isFile && fact !== undefined ? openRegistry(own, fact) : undefined;
    const registry = opened?.registry ?? (isFile ? undefined : listRegistry(own, binds));
    return {
        binds,
        connects: withRole("connect"),
        declared: withRole("declare"),
        unresolved,
        problems: [...(opened?.problems ?? []), ...problems],
        ...(registry !== undefined && { registry: { registry, index: new matching/* EntryIndex */.lO(registry) } }),
        machines,
        passedOver,
    };
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


/***/ })

};
