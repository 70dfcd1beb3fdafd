export const id = 654;
export const ids = [654];
export const modules = {

/***/ 7654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./build/packages/engine/src/config/all-rules.js
var all_rules = __webpack_require__(8212);
// EXTERNAL MODULE: ./build/packages/engine/src/config/config.js
var config = __webpack_require__(3103);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./build/packages/engine/src/calendar-date.js
var calendar_date = __webpack_require__(1747);
;// CONCATENATED MODULE: ./build/packages/engine/src/config/found.js
const LONGEST = 60;
/** A text from a configuration, quoted, on one line and of bounded length. */
function quoted(text) {
    return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
/** What was found, in the words of YAML: `"text"`, `3`, `true`, `nothing`, `a list`, `a mapping`. */
function found(value) {
    if (value === null || value === undefined)
        return "nothing";
    if (typeof value === "string")
        return quoted(value);
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    if (typeof value === "object")
        return "a mapping";
    return String(value);
}
/** What was expected, in the words of YAML, for a type as zod names it. */
function typeInWords(expected) {
    return TYPES.get(expected) ?? expected;
}
const TYPES = new Map([
    ["string", "text"],
    ["number", "a number"],
    ["int", "a whole number"],
    ["boolean", "true or false"],
    ["array", "a list"],
    ["object", "a mapping"],
    ["record", "a mapping"],
    ["null", "nothing"],
]);
const MOST_LISTED = 12;
/** `one of a, b, c`; a long list is cut, and says by how much. */
function oneOf(names) {
    const [only] = names;
    if (names.length === 1 && only !== undefined)
        return only;
    const shown = names.slice(0, MOST_LISTED).join(", ");
    const more = names.length - MOST_LISTED;
    return more > 0 ? `one of ${shown} and ${more} more` : `one of ${shown}`;
}

// EXTERNAL MODULE: ./build/packages/gate/src/glob.js + 3 modules
var glob = __webpack_require__(6149);
// EXTERNAL MODULE: ./build/packages/gate/src/usage-error.js
var usage_error = __webpack_require__(5067);
;// CONCATENATED MODULE: ./build/packages/engine/src/config/glob-text.js


/** A glob that compiles. */
const globText = schemas/* string */.YjP().superRefine((pattern, context) => {
    const message = mistakeInGlob(pattern);
    if (message !== undefined)
        context.addIssue({ code: "custom", message });
});
function mistakeInGlob(pattern) {
    if (pattern.trim() === "")
        return "an empty glob, expected a path or a pattern such as src/**";
    try {
        (0,glob/* compileGlob */.S)(pattern);
        return undefined;
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            return error.message;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/packages/engine/src/config/neighbours.js + 1 modules
var neighbours = __webpack_require__(5051);
;// CONCATENATED MODULE: ./build/packages/engine/src/config/agreed.js





/** The schema of `accept` and `limits` for the given gates. */
function agreedShape(gates) {
    const others = (0,neighbours/* neighbours */.$)(gates);
    const rules = [
        ...gates.flatMap((gate) => Object.keys(gate.rules)),
        ...others.flatMap((neighbour) => neighbour.rules),
    ];
    const limit = schemas/* strictObject */.rej({
        start: count.describe("The ceiling on the day `from`."),
        from: day.describe("The day from which on the ceiling comes down, YYYY-MM-DD."),
        "per-weekday": count.describe("By how much it comes down each Monday to Friday after `from`.").default(0),
        unit: schemas/* enum */.k5n(["files", "findings"]).describe("What is counted.").default("findings"),
        floor: count.describe("The ceiling does not go below this.").default(0),
    });
    const limits = [...gates, ...others].map(({ name }) => [name, limit.optional()]);
    return {
        accept: schemas/* array */.YOg(schemas/* strictObject */.rej({
            rule: schemas/* enum */.k5n(rules).describe("The rule whose findings are accepted."),
            path: globText.describe("A glob: the files in which they are."),
            reason: reason.describe("Why they may stay."),
            expires: day.describe("The last day on which this counts, YYYY-MM-DD.").optional(),
        }))
            .describe("Debt that is known and agreed.")
            .optional(),
        limits: schemas/* strictObject */.rej(Object.fromEntries(limits))
            .describe("Per gate a ceiling that comes down on a schedule; runs over the whole tree fail above it.")
            .optional(),
    };
}
const count = schemas/* int */.Whr().min(0);
const day = schemas/* string */.YjP().superRefine((text, context) => {
    if ((0,calendar_date/* isCalendarDate */.t)(text))
        return;
    context.addIssue({ code: "custom", message: `found ${found(text)}, expected a date such as 2027-06-30` });
});
const reason = schemas/* string */.YjP().superRefine((text, context) => {
    if (/[\p{L}\p{N}]/u.test(text))
        return;
    context.addIssue({ code: "custom", message: `found ${found(text)}, expected a reason in words` });
});

// EXTERNAL MODULE: ./build/packages/engine/src/config/issue-settings.js
var issue_settings = __webpack_require__(9742);
;// CONCATENATED MODULE: ./build/packages/engine/src/config/issues-schema.js



const GROUPINGS = ["finding", "file", "directory", "rule"];
/** The schema of `issues`. */
function issuesSchema(gates) {
    const grouping = schemas/* enum */.k5n(GROUPINGS);
    const own = gates.map(({ name, filing }) => [name, grouping.default(filing?.groupBy ?? "directory")]);
    const others = (0,neighbours/* neighbours */.$)(gates).map(({ name }) => [name, grouping.optional()]);
    return schemas/* strictObject */.rej({
        file: schemas/* enum */.k5n(["new", "all", "none"])
            .describe("Which debt sweeps file: what is new since the first sweep, all, or what is ticked alone.")
            .default(issue_settings/* ISSUE_PRESETS */.h.file),
        "group-by": schemas/* strictObject */.rej(Object.fromEntries([...own, ...others]))
            .describe("Per gate what becomes one issue: finding, file, directory or rule.")
            .optional(),
        labels: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(50))
            .describe("Labels that issues are opened with, beside the gate's own.")
            .default([]),
        "wont-fix-label": schemas/* string */.YjP()
            .min(1)
            .max(50)
            .describe("The label by which a maintainer says that the debt of an issue stays.")
            .default(issue_settings/* ISSUE_PRESETS */.h.wontFixLabel),
        misses: schemas/* int */.Whr()
            .min(1)
            .max(100)
            .describe("At how many commits in a row sweeps have to find the debt gone before its issue is closed.")
            .default(issue_settings/* ISSUE_PRESETS */.h.misses),
        "max-issues": cap.describe("The most issues that one sweep opens.").default(issue_settings/* ISSUE_PRESETS */.h.maxIssues),
        "max-updates": cap
            .describe("The most issues that one sweep changes or reopens.")
            .default(issue_settings/* ISSUE_PRESETS */.h.maxUpdates),
        "max-closes": cap.describe("The most issues that one sweep closes.").default(issue_settings/* ISSUE_PRESETS */.h.maxCloses),
        split: schemas/* boolean */.zMY()
            .describe("Whether a group that is too long for one issue becomes several; else its list is cut.")
            .default(issue_settings/* ISSUE_PRESETS */.h.split),
        spacing: schemas/* number */.aig()
            .min(1)
            .max(60)
            .describe("Seconds between two writes.")
            .default(issue_settings/* ISSUE_PRESETS */.h.spacing),
        trend: schemas/* boolean */.zMY()
            .describe("Whether each sweep adds its totals to the branch pawl-data.")
            .default(issue_settings/* ISSUE_PRESETS */.h.trend),
    })
        .describe("How sweeps turn debt into issues.");
}
/** The settings that a file gives, read by the schema. */
function issueSettings(given) {
    if (given === undefined)
        return issue_settings/* ISSUE_PRESETS */.h;
    const groupBy = new Map();
    for (const [gate, grouping] of Object.entries(given["group-by"] ?? {})) {
        if (grouping !== undefined)
            groupBy.set(gate, grouping);
    }
    return {
        file: given.file,
        groupBy,
        labels: given.labels,
        wontFixLabel: given["wont-fix-label"],
        misses: given.misses,
        maxIssues: given["max-issues"],
        maxUpdates: given["max-updates"],
        maxCloses: given["max-closes"],
        split: given.split,
        spacing: given.spacing,
        trend: given.trend,
    };
}
const cap = schemas/* int */.Whr().min(0).max(500);

;// CONCATENATED MODULE: ./build/packages/engine/src/config/config-schema.js







/** The part of a configuration that is the same whatever gates there are; rules by id. */
function settingsShape(gates) {
    const rules = rulesSchema(gates);
    return {
        include: globs.describe("Globs: only these files are judged. Left out: all files.").optional(),
        exclude: globs.describe("Globs: these files are not judged.").optional(),
        "default-excludes": schemas/* boolean */.zMY()
            .describe("Whether virtual environments, installed packages, build folders and vendored files are left out.")
            .default(config/* PRESETS */.f.defaultExcludes),
        "honour-noqa": schemas/* boolean */.zMY()
            .describe("Whether linters' comments (noqa, pylint: disable, nosec) count for rules that have a twin there.")
            .default(config/* PRESETS */.f.honourNoqa),
        rules: rules.describe("The level of each rule: off, notice, warning or error.").optional(),
        overrides: schemas/* array */.YOg(schemas/* strictObject */.rej({
            paths: globs.describe("Globs: the files for which these levels hold."),
            rules: rules.describe("The level of each rule for these files."),
        }))
            .describe("Levels for parts of the tree; later entries win.")
            .optional(),
        ...agreedShape(gates),
        issues: issuesSchema(gates).optional(),
    };
}
/** The schema of `pawl.yml` for the given gates: settings, and one key per gate with the gate's own options. */
function fileSchema(gates) {
    const settings = settingsShape(gates);
    const shape = { ...settings };
    for (const gate of gates) {
        if (Object.hasOwn(shape, gate.name))
            throw new TypeError(`two things of the configuration are called ${gate.name}`);
        shape[gate.name] = gate.options.optional().describe(gate.summary);
    }
    for (const { name } of (0,neighbours/* neighbours */.$)(gates))
        shape[name] = schemas/* unknown */.L5J().optional();
    return schemas/* strictObject */.rej(shape)
        .describe("Configuration of Pawl, the guardrails for large Python repositories.");
}
/**
 * The JSON Schema (2020-12) of `pawl.yml` for the given gates, for editors; the descriptions are those of the schemas.
 */
function configSchema(gates) {
    return { ...json_schema_processors/* toJSONSchema */.bl(fileSchema(gates), { io: "input", unrepresentable: "any" }) };
}
function rulesSchema(gates) {
    const level = schemas/* enum */.k5n(config/* LEVELS */.A);
    const shape = [...(0,all_rules/* allRules */.V)(gates)].map(([id, rule]) => [id, level.optional().describe(rule.summary)]);
    const others = (0,neighbours/* neighbours */.$)(gates).flatMap(({ rules }) => rules.map((id) => [id, level.optional()]));
    return schemas/* strictObject */.rej(Object.fromEntries([...shape, ...others]));
}
const globs = schemas/* array */.YOg(globText).min(1);

// EXTERNAL MODULE: ./build/packages/engine/src/config/nearest.js
var nearest = __webpack_require__(5303);
;// CONCATENATED MODULE: ./build/packages/engine/src/config/yaml-node.js
/** The key under which YAML merges another mapping into this one. */
const MERGE_KEY = "<<";
/** The entry of a mapping with the given key: the mapping's own, else one that is merged into it. */
function findEntry(mapping, key) {
    const own = mapping.byName.get(key);
    if (own !== undefined)
        return own;
    for (const { value } of mapping.merged) {
        const sources = value.kind === "sequence" ? value.items : [value];
        for (const source of sources) {
            const found = source.kind === "mapping" ? findEntry(source, key) : undefined;
            if (found !== undefined)
                return found;
        }
    }
    return undefined;
}
/**
 * The offset at which a value stands, by its path of keys and indexes from the root. A value that is not written is
 * placed at its key, one that is missing at the nearest thing around it that is there.
 */
function offsetOfValue(root, path) {
    let node = root;
    let offset = root.start ?? 0;
    for (const step of path) {
        if (node.kind === "scalar")
            return offset;
        if (node.kind === "sequence") {
            const item = typeof step === "number" ? node.items[step] : undefined;
            if (item === undefined)
                return offset;
            node = item;
        }
        else {
            const entry = findEntry(node, String(step));
            if (entry === undefined)
                return offset;
            offset = entry.key.start ?? offset;
            node = entry.value;
        }
        offset = node.start ?? offset;
    }
    return offset;
}
/** The offset of a key in the mapping at a path; that of the mapping where it has no such key. */
function offsetOfKey(root, path, key) {
    const mapping = nodeAt(root, path);
    const entry = mapping?.kind === "mapping" ? findEntry(mapping, key) : undefined;
    return entry?.key.start ?? offsetOfValue(root, path);
}
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        if (node?.kind === "sequence")
            node = typeof step === "number" ? node.items[step] : undefined;
        else if (node?.kind === "mapping")
            node = findEntry(node, String(step))?.value;
        else
            return undefined;
    }
    return node;
}

;// CONCATENATED MODULE: ./build/packages/engine/src/config/issue-to-mistakes.js



/** One mistake for each thing that is wrong in an issue of zod: what was found, what was expected, the nearest right name. */
function issueToMistakes(issue, reading) {
    if (issue.code === "unrecognized_keys") {
        return issue.keys.map((key) => unknownKey(key, issue.path, reading));
    }
    if (issue.code === "invalid_key" || issue.code === "invalid_element") {
        return issue.issues.flatMap((inner) => issueToMistakes({ ...inner, path: [...issue.path, ...inner.path] }, reading));
    }
    if (issue.code === "invalid_union")
        return unionMistakes(issue, reading);
    const offset = offsetOfValue(reading.root, issue.path);
    const name = pathInWords(issue.path);
    const subject = name === "" ? "" : `${name}: `;
    if (issue.code === "custom")
        return [{ offset, message: `${subject}${issue.message}` }];
    const value = valueAt(reading.value, issue.path);
    const said = value === undefined ? "missing" : `found ${found(value)}`;
    return [{ offset, message: `${subject}${said}, expected ${expectation(issue)}${hint(issue, value)}` }];
}
function unknownKey(key, path, reading) {
    const names = reading.namesAt(path);
    const near = (0,nearest/* nearest */.p)(key, names);
    const noun = path.at(-1) === "rules" ? "rule" : "key";
    const where = path.length === 0 ? "" : ` in ${pathInWords(path)}`;
    const meant = near === undefined ? "" : `; did you mean ${quoted(near)}?`;
    return {
        offset: offsetOfKey(reading.root, path, key),
        message: `unknown ${noun} ${quoted(key)}${where}, expected ${oneOf(names)}${meant}`,
    };
}
/** Of a union's branches, those that refuse the value's type are told in one mistake; else the branch that came furthest. */
function unionMistakes(issue, reading) {
    const deeper = issue.errors.filter((branch) => branch.some((inner) => inner.path.length > 0));
    const [furthest] = deeper.toSorted((a, b) => a.length - b.length);
    if (furthest !== undefined) {
        return furthest.flatMap((inner) => issueToMistakes({ ...inner, path: [...issue.path, ...inner.path] }, reading));
    }
    const expected = [...new Set(issue.errors.flatMap((branch) => branch.map(expectation)))].join(" or ");
    const value = found(valueAt(reading.value, issue.path));
    const offset = offsetOfValue(reading.root, issue.path);
    return [{ offset, message: `${pathInWords(issue.path)}: found ${value}, expected ${expected}` }];
}
function expectation(issue) {
    switch (issue.code) {
        case "invalid_type":
            return typeInWords(issue.expected);
        case "invalid_value":
            return oneOf(issue.values.map(String));
        case "too_small":
            return `at least ${issue.minimum}${unit(issue.origin, issue.minimum)}`;
        case "too_big":
            return `at most ${issue.maximum}${unit(issue.origin, issue.maximum)}`;
        case "not_multiple_of":
            return `a multiple of ${issue.divisor}`;
        case "invalid_format":
            return issue.format === "regex"
                ? `text like ${issue.pattern}`
                : `text in the form of a ${issue.format}`;
        default:
            return issue.message;
    }
}
function unit(origin, count) {
    if (origin === "array" || origin === "set")
        return count === 1 ? " entry" : " entries";
    if (origin === "string")
        return count === 1 ? " character" : " characters";
    return "";
}
function hint(issue, value) {
    if (issue.code !== "invalid_value" || typeof value !== "string")
        return "";
    const near = (0,nearest/* nearest */.p)(value, issue.values.map(String));
    return near === undefined ? "" : `; did you mean ${quoted(near)}?`;
}
/** `overrides[0].rules.bare-except/bare`. */
function pathInWords(path) {
    const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`));
    return steps.join("").replace(/^\./, "");
}
function valueAt(value, path) {
    let current = value;
    for (const step of path) {
        if (typeof current !== "object" || current === null || !Object.hasOwn(current, step))
            return undefined;
        current = Reflect.get(current, step);
    }
    return current;
}

// EXTERNAL MODULE: ./build/packages/engine/src/config/line-and-column.js
var line_and_column = __webpack_require__(2354);
;// CONCATENATED MODULE: ./build/packages/engine/src/config/mistake.js


/** A file with more mistakes than this is not a configuration; the rest is counted. */
const MOST_SHOWN = 50;
/** One error for all mistakes of a file, a line `path:line:column: message` for each, in the order of the text. */
function mistakesError(path, text, mistakes) {
    const sorted = mistakes.toSorted((a, b) => a.offset - b.offset);
    const lines = sorted.slice(0, MOST_SHOWN).map(({ offset, message, earlier }) => {
        const { line, column } = (0,line_and_column/* lineAndColumn */.q)(text, offset);
        const first = earlier === undefined ? "" : `, first given on line ${(0,line_and_column/* lineAndColumn */.q)(text, earlier).line}`;
        return `${path}:${line}:${column}: ${message}${first}`;
    });
    if (sorted.length > MOST_SHOWN)
        lines.push(`${path}: and ${sorted.length - MOST_SHOWN} more mistakes`);
    return new usage_error/* UsageError */.e(lines.join("\n"));
}

;// CONCATENATED MODULE: ./build/packages/engine/src/config/names-at.js
/**
 * The keys that a mapping may have at a path of a document, read off the document's JSON Schema; none where the schema
 * leaves them open.
 */
function namesAt(schema, path) {
    let places = alternatives(schema);
    for (const step of path)
        places = places.flatMap((place) => alternatives(below(place, step)));
    return places.flatMap((place) => Object.keys(record(field(place, "properties"))));
}
function below(schema, step) {
    if (typeof step === "number")
        return field(schema, "items");
    return field(field(schema, "properties"), step) ?? field(schema, "additionalProperties");
}
function alternatives(schema) {
    for (const keyword of ["anyOf", "oneOf", "allOf"]) {
        const branches = field(schema, keyword);
        if (Array.isArray(branches))
            return branches.flatMap(alternatives);
    }
    return [schema];
}
function field(value, key) {
    return typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined;
}
function record(value) {
    return typeof value === "object" && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./build/packages/engine/src/config/yaml-tree.js



/**
 * How many nodes a configuration may have once every alias is replaced by what it names. Ten lines of aliases to
 * aliases otherwise stand for billions of nodes.
 */
const MOST_NODES = 100_000;
/** Builds trees from the parser's events, up to the first fatal mistake. `text` is what the events' offsets refer to. */
function yamlTrees(events, text) {
    const documents = [];
    const duplicates = [];
    const anchors = new Map();
    const open = [];
    let size = 0;
    let fatal;
    const add = (node) => {
        const parent = open.at(-1);
        if (parent?.node === undefined)
            documents.push(node);
        else if (parent.node.kind === "sequence")
            parent.node.items.push(node);
        else if (parent.key !== undefined) {
            const duplicate = addEntry(parent.node, parent.key, node);
            if (duplicate !== undefined)
                duplicates.push(duplicate);
            parent.key = undefined;
        }
        else if (node.kind === "scalar")
            parent.key = node;
        else {
            const what = node.kind === "sequence" ? "a list" : "a mapping";
            fatal = { offset: node.start, message: `found ${what} as a key, expected text` };
        }
    };
    for (const event of events) {
        if (event.type !== js_yaml/* EVENT_ID */.hy.DOCUMENT && event.type !== js_yaml/* EVENT_ID */.hy.POP)
            size++;
        const anchor = anchorName(event, text);
        if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT) {
            anchors.clear();
            open.push({ node: undefined, anchor: undefined, sizeBefore: size, key: undefined });
        }
        else if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE || event.type === js_yaml/* EVENT_ID */.hy.MAPPING) {
            const node = event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE
                ? { kind: "sequence", start: event.start, items: [] }
                : { kind: "mapping", start: event.start, byName: new Map(), merged: [] };
            add(node);
            if (anchor !== undefined)
                anchors.set(anchor, { node, size: undefined });
            open.push({ node, anchor, sizeBefore: size - 1, key: undefined });
        }
        else if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR) {
            const node = { kind: "scalar", start: startOf(event), text: (0,js_yaml/* getScalarValue */.KE)(text, event) };
            if (anchor !== undefined)
                anchors.set(anchor, { node, size: 1 });
            add(node);
        }
        else if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS) {
            const target = anchors.get(anchor ?? "");
            // An alias without an anchor is reported by the construction of the values.
            if (target === undefined)
                add({ kind: "scalar", start: event.anchorStart - 1, text: "" });
            else if (target.size === undefined) {
                const message = `the alias ${quoted(`*${anchor}`)} stands within what it names`;
                fatal = { offset: offsetOf(event), message };
            }
            else {
                size += target.size;
                add(target.node);
            }
        }
        else {
            const closed = open.pop();
            const anchored = anchors.get(closed?.anchor ?? "");
            if (anchored !== undefined && anchored.node === closed?.node)
                anchored.size = size - closed.sizeBefore;
        }
        if (size > MOST_NODES) {
            const message = `found more than ${MOST_NODES} values, with aliases replaced by what they name`;
            fatal ??= { offset: offsetOf(event), message };
        }
        if (fatal !== undefined)
            break;
    }
    return { documents, duplicates, fatal };
}
/** Adds an entry to a mapping; the mistake where the mapping has an entry with that key already. */
function addEntry(mapping, key, value) {
    const entry = { key, value };
    if (key.text === MERGE_KEY) {
        mapping.merged.push(entry);
        return undefined;
    }
    const earlier = mapping.byName.get(key.text);
    mapping.byName.set(key.text, entry);
    if (earlier === undefined)
        return undefined;
    return {
        offset: key.start ?? 0,
        message: `duplicate key ${quoted(key.text)}`,
        earlier: earlier.key.start ?? 0,
    };
}
function anchorName(event, text) {
    if (!("anchorStart" in event) || event.anchorStart < 0)
        return undefined;
    return text.slice(event.anchorStart, event.anchorEnd);
}
function startOf(event) {
    if (event.valueStart < 0)
        return undefined;
    const quoted = event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
    return quoted ? event.valueStart - 1 : event.valueStart;
}
function offsetOf(event) {
    if ("valueStart" in event)
        return Math.max(event.valueStart, 0);
    if ("start" in event)
        return event.start;
    return "anchorStart" in event ? event.anchorStart - 1 : 0;
}

;// CONCATENATED MODULE: ./build/packages/engine/src/config/parse-config.js













/** YAML 1.2 with merge keys: `off`, `no` and `yes` are text. */
const YAML = js_yaml/* CORE_SCHEMA */.OU.withTags(js_yaml/* mergeTag */.LJ);
/** In UTF-16 units. What is larger was not written by hand. */
const parse_config_LONGEST = 1024 * 1024;
/** The parser's reason may hold a name from the text. */
const LONGEST_REASON = 200;
/**
 * Reads the text of a `pawl.yml`. What it leaves out has its default; an empty file is all defaults.
 * @param path how the file is named to the user.
 * @param gates all gates that the file may configure, whether they run or not.
 * @throws {UsageError} naming every mistake of the file, one per line, as `path:line:column: …`.
 */
function parseConfig(text, path, gates) {
    const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
    if (source.length > parse_config_LONGEST) {
        const message = `found ${source.length} characters, expected at most ${parse_config_LONGEST}`;
        throw mistakesError(path, source, [{ offset: 0, message }]);
    }
    const read = readYaml(source);
    if ("mistakes" in read)
        throw mistakesError(path, source, read.mistakes);
    const { root, duplicates } = read;
    if (root.kind !== "mapping" && read.value !== null) {
        const message = `found ${found(read.value)}, expected a mapping of settings such as "exclude: [legacy]"`;
        throw mistakesError(path, source, [{ offset: root.start ?? 0, message }]);
    }
    const value = withEveryGate({ ...(typeof read.value === "object" ? read.value : {}) }, gates);
    const result = fileSchema(gates).safeParse(value);
    if (!result.success || duplicates.length > 0) {
        const schema = configSchema(gates);
        const reading = { value, root, namesAt: (at) => namesAt(schema, at) };
        const issues = result.error?.issues ?? [];
        throw mistakesError(path, source, [
            ...duplicates,
            ...issues.flatMap((issue) => issueToMistakes(issue, reading)),
        ]);
    }
    const lineOf = (at) => (0,line_and_column/* lineAndColumn */.q)(source, offsetOfValue(root, at)).line;
    return { ...complete(result.data, gates, lineOf), file: path };
}
function complete(data, gates, lineOf) {
    const settings = schemas/* object */.Ikc(settingsShape(gates)).parse(data);
    return {
        include: settings.include ?? config/* PRESETS */.f.include,
        exclude: settings.exclude ?? config/* PRESETS */.f.exclude,
        defaultExcludes: settings["default-excludes"],
        honourNoqa: settings["honour-noqa"],
        rules: levels(settings.rules ?? {}),
        overrides: (settings.overrides ?? []).map(({ paths, rules }) => ({ paths, rules: levels(rules) })),
        accept: (settings.accept ?? []).map(({ expires, ...entry }, index) => ({
            ...entry,
            ...(expires === undefined ? {} : { expires }),
            line: lineOf(["accept", index]),
        })),
        limits: limitsOf(settings.limits ?? {}, (name) => lineOf(["limits", name])),
        issues: issueSettings(settings.issues),
        options: new Map(gates.map((gate) => [gate.name, data[gate.name]])),
        known: (0,all_rules/* knownNames */.U)(gates),
    };
}
function limitsOf(limits, lineOf) {
    const given = new Map();
    for (const [name, limit] of Object.entries(limits)) {
        if (limit === undefined)
            continue;
        const { "per-weekday": perWeekday, ...rest } = limit;
        given.set(name, { ...rest, perWeekday, line: lineOf(name) });
    }
    return given;
}
function levels(rules) {
    const given = new Map();
    for (const [id, level] of Object.entries(rules))
        if (level !== undefined)
            given.set(id, level);
    return given;
}
/** A gate that the file does not name has an empty mapping of options, so that its schema fills in the defaults. */
function withEveryGate(value, gates) {
    for (const gate of gates)
        if (!Object.hasOwn(value, gate.name))
            value[gate.name] = {};
    return value;
}
function readYaml(text) {
    try {
        const events = (0,js_yaml/* parseEvents */.PH)(text, {});
        const { documents, duplicates, fatal } = yamlTrees(events, text);
        if (fatal !== undefined)
            return { mistakes: [...duplicates, fatal] };
        const [root, second] = documents;
        if (root === undefined) {
            return { value: null, root: { kind: "scalar", start: undefined, text: "" }, duplicates: [] };
        }
        if (second !== undefined) {
            const message = "found a second document, expected one document without a line ---";
            return { mistakes: [{ offset: second.start ?? text.length, message }] };
        }
        return { value: constructed(events, text), root, duplicates };
    }
    catch (error) {
        if (error instanceof js_yaml/* YAMLException */.tB)
            return { mistakes: [syntaxMistake(error, text)] };
        throw error;
    }
}
/** Duplicate keys are collected with the other mistakes, so the construction takes the last of them. */
function constructed(events, text) {
    return (0,js_yaml/* constructFromEvents */.fw)(events, { source: text, schema: YAML, json: true })[0];
}
function syntaxMistake(error, text) {
    const offset = Math.min(error.mark?.position ?? 0, text.length);
    const lineStart = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
    const indentation = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? "";
    const tab = indentation.indexOf("\t");
    if (tab >= 0) {
        return { offset: lineStart + tab, message: "found a tab in the indentation, expected spaces" };
    }
    return { offset, message: `not YAML: ${error.reason.slice(0, LONGEST_REASON)}` };
}


/***/ })

};
