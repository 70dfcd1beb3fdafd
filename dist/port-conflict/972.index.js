export const id = 972;
export const ids = [972,639];
export const modules = {

/***/ 4972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./build/packages/parser/src/data/line-and-column.js
var line_and_column = __webpack_require__(5335);
// EXTERNAL MODULE: ./build/packages/parser/src/data/yaml-tree.js + 1 modules
var yaml_tree = __webpack_require__(9065);
// EXTERNAL MODULE: ./build/packages/parser/src/data/read-yaml.js + 1 modules
var read_yaml = __webpack_require__(8639);
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
// EXTERNAL MODULE: ./build/packages/parser/src/data/quoted.js
var quoted = __webpack_require__(5470);
;// CONCATENATED MODULE: ./build/packages/engine/src/config/found.js

/** What was found, in the words of YAML: `"text"`, `3`, `true`, `nothing`, `a list`, `a mapping`. */
function found(value) {
    if (value === null || value === undefined)
        return "nothing";
    if (typeof value === "string")
        return (0,quoted/* quoted */.T)(value);
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
/** At least one glob. */
const globs = schemas/* array */.YOg(globText).min(1);
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

;// CONCATENATED MODULE: ./build/packages/engine/src/config/machines.js


/** The longest name of a host (RFC 1035, with the dots between labels). */
const LONGEST = 253;
const machines_name = schemas/* string */.YjP().superRefine((text, context) => {
    if (text.trim() === "")
        context.addIssue({ code: "custom", message: "an empty name" });
    if (text.length > LONGEST) {
        context.addIssue({
            code: "custom",
            message: `a name of ${text.length} characters, expected ${LONGEST} at most`,
        });
    }
});
/** The schema of `machines`: globs by the name of a machine. */
const machines = schemas/* record */.g1P(machines_name, globs.describe("Globs: the files that run on the machine."))
    .describe("Which part of the tree runs on which host, by the name of the machine.");

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
        machines: machines.optional(),
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

// EXTERNAL MODULE: ./build/packages/engine/src/config/nearest.js
var nearest = __webpack_require__(5303);
;// CONCATENATED MODULE: ./build/packages/engine/src/config/value-place.js
/**
 * The offset at which a value stands, by its path of keys and indexes from the root. A value that is not written is
 * placed at its key, one that is missing at the nearest thing around it that is there.
 */
function offsetOfValue(root, path) {
    let node = root;
    let offset = root.start;
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
            const entry = node.entries.get(String(step));
            if (entry === undefined)
                return offset;
            offset = entry.key.start;
            node = entry.value;
        }
        offset = node.start;
    }
    return offset;
}
/** The offset of a key in the mapping at a path; that of the mapping where it has no such key. */
function offsetOfKey(root, path, key) {
    const mapping = nodeAt(root, path);
    const entry = mapping?.kind === "mapping" ? mapping.entries.get(key) : undefined;
    return entry?.key.start ?? offsetOfValue(root, path);
}
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        if (node?.kind === "sequence")
            node = typeof step === "number" ? node.items[step] : undefined;
        else if (node?.kind === "mapping")
            node = node.entries.get(String(step))?.value;
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
    const noun = path.at(-1) === "rules" ? "rule" : "key";
    const where = path.length === 0 ? "" : ` in ${pathInWords(path)}`;
    return {
        offset: offsetOfKey(reading.root, path, key),
        message: `unknown ${noun} ${(0,quoted/* quoted */.T)(key)}${where}, expected ${oneOf(names)}${meant(key, names)}`,
    };
}
/** Of a union's branches, those that refuse the value's type are told in one mistake; else the branch that came furthest. */
function unionMistakes(issue, reading) {
    const fitting = issue.errors.filter((branch) => !branch.some(refusesType));
    const [furthest] = fitting.toSorted((a, b) => a.length - b.length);
    if (furthest !== undefined) {
        return furthest.flatMap((inner) => issueToMistakes({ ...inner, path: [...issue.path, ...inner.path] }, reading));
    }
    const value = valueAt(reading.value, issue.path);
    const said = value === undefined ? "missing" : `found ${found(value)}`;
    const offset = offsetOfValue(reading.root, issue.path);
    const { expected, near } = unionExpectation(issue, value);
    return [{ offset, message: `${pathInWords(issue.path)}: ${said}, expected ${expected}${near}` }];
}
/** Whether a branch has no use for a value of this type, or for any but certain values. */
function refusesType(inner) {
    if (inner.path.length > 0)
        return false;
    if (inner.code === "invalid_union")
        return inner.errors.every((branch) => branch.some(refusesType));
    return inner.code === "invalid_type" || inner.code === "invalid_value";
}
/** Without branches, the issue is that of the key that tells the branches apart. */
function unionExpectation(issue, value) {
    if (issue.errors.length === 0 && "options" in issue && Array.isArray(issue.options)) {
        const names = issue.options.map(String);
        return { expected: oneOf(names), near: typeof value === "string" ? meant(value, names) : "" };
    }
    return { expected: [...new Set(issue.errors.flatMap(wanted))].join(" or "), near: "" };
}
function wanted(branch) {
    return branch.flatMap((inner) => inner.code === "invalid_union" ? inner.errors.flatMap(wanted) : [expectation(inner)]);
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
    return meant(value, issue.values.map(String));
}
function meant(value, names) {
    const near = (0,nearest/* nearest */.p)(value, names);
    return near === undefined ? "" : `; did you mean ${(0,quoted/* quoted */.T)(near)}?`;
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
    // Two forms of one thing may have keys in common.
    return [...new Set(places.flatMap((place) => Object.keys(record(field(place, "properties")))))];
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

;// CONCATENATED MODULE: ./build/packages/engine/src/config/parse-config.js













/** YAML 1.2 with merge keys: `off`, `no` and `yes` are text. */
const YAML = js_yaml/* CORE_SCHEMA */.OU.withTags(js_yaml/* mergeTag */.LJ);
/** How many nodes a configuration may have once every alias is replaced by what it names. */
const MOST_NODES = 100_000;
/** In UTF-16 units. What is larger was not written by hand. */
const parse_config_LONGEST = 1024 * 1024;
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
        throw mistakesError(path, source, [{ offset: root.start, message }]);
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
    const placeOf = (at) => offsetOfValue(root, at);
    return { ...complete(result.data, gates, source, placeOf), file: path };
}
function complete(data, gates, source, placeOf) {
    const lineOf = (path) => (0,line_and_column/* lineAndColumn */.q)(source, placeOf(path)).line;
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
        machines: new Map(Object.entries(settings.machines ?? {}).toSorted(([a], [b]) => placeOf(["machines", a]) - placeOf(["machines", b]))),
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
const NOTHING = {
    kind: "scalar",
    start: 0,
    end: 0,
    size: 1,
    text: "",
    value: null,
    style: "absent",
};
function readYaml(text) {
    try {
        const events = (0,js_yaml/* parseEvents */.PH)(text, {});
        const { documents, mistakes } = (0,yaml_tree/* yamlTrees */.P)(events, text, MOST_NODES);
        const duplicates = mistakes.filter(({ kind }) => kind === "duplicate");
        // An alias that names nothing, and a merge of what is no mapping, are reported by the construction of the values.
        const fatal = mistakes.find(({ kind }) => kind === "cycle" || kind === "key" || kind === "size");
        if (fatal !== undefined)
            return { mistakes: [...duplicates, fatal] };
        const [root, second] = documents;
        if (root === undefined)
            return { value: null, root: NOTHING, duplicates: [] };
        if (second !== undefined) {
            const message = "found a second document, expected one document without a line ---";
            return { mistakes: [{ offset: second.start, message }] };
        }
        return { value: constructed(events, text), root, duplicates };
    }
    catch (error) {
        if (error instanceof js_yaml/* YAMLException */.tB)
            return { mistakes: [(0,read_yaml.syntaxMistake)(error, text)] };
        throw error;
    }
}
/** Duplicate keys are collected with the other mistakes, so the construction takes the last of them. */
function constructed(events, text) {
    return (0,js_yaml/* constructFromEvents */.fw)(events, { source: text, schema: YAML, json: true })[0];
}


/***/ }),

/***/ 5470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
const LONGEST = 60;
/** A text from a file, quoted, on one line and of bounded length. */
function quoted(text) {
    return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}


/***/ }),

/***/ 8639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYaml: () => (/* binding */ readYaml),
  syntaxMistake: () => (/* binding */ syntaxMistake)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./build/packages/parser/src/data/flow-indentation.js
/**
 * Text of YAML in which the line at an offset goes on the one before, of the same length: the line break and the indentation are
 * spaces, and so is a comment before them. Within brackets that means the same. `undefined` where it cannot be told what is a comment.
 *
 * YAML 1.2 wants every line of a flow collection deeper than what holds it; PyYAML, libyaml and Go's reader do not, and people close
 * their brackets at the depth of the key.
 */
function joinedLine(text, offset) {
    const start = text.lastIndexOf("\n", offset - 1);
    if (start < 0 || /\S/.test(text.slice(start, offset)))
        return undefined;
    let from = start;
    for (;;) {
        const before = text.lastIndexOf("\n", from - 1) + 1;
        const line = text.slice(before, from);
        const comment = commentIn(line);
        if (comment === "unsure")
            return undefined;
        const content = comment === undefined ? line : line.slice(0, comment);
        if (before === 0 || content.trim() !== "") {
            from = before + content.trimEnd().length;
            break;
        }
        from = before - 1;
    }
    return `${text.slice(0, from)}${" ".repeat(offset - from)}${text.slice(offset)}`;
}
/** Where the comment of a line begins. */
function commentIn(line) {
    const at = /(?:^|[ \t])#/.exec(line);
    if (at === null)
        return undefined;
    const begin = at.index + at[0].length - 1;
    const front = line.slice(0, begin);
    const isOpen = (quote) => front.split(quote).length % 2 === 0;
    return isOpen('"') || isOpen("'") ? "unsure" : begin;
}

// EXTERNAL MODULE: ./build/packages/parser/src/data/yaml-tree.js + 1 modules
var yaml_tree = __webpack_require__(9065);
;// CONCATENATED MODULE: ./build/packages/parser/src/data/read-yaml.js



/** The parser's reason may hold a name from the text. */
const LONGEST_REASON = 200;
/** A text that has to be read again and again is read for no more characters than this. */
const MOST_REREAD = 4_000_000;
/**
 * Reads YAML 1.2 with merge keys, and with brackets that close at the depth of their key, as other readers do. Unknown tags
 * are kept on the nodes. Never throws.
 */
function readYaml(text) {
    let left = MOST_REREAD;
    let first;
    for (let read = text;;) {
        try {
            return (0,yaml_tree/* yamlTrees */.P)((0,js_yaml/* parseEvents */.PH)(read, {}), read);
        }
        catch (error) {
            if (!(error instanceof js_yaml/* YAMLException */.tB))
                throw error;
            left -= text.length;
            // Where joining lines does not help, the first of them is the mistake.
            first ??= syntaxMistake(error, text);
            const isShallow = error.reason === "deficient indentation" && left > 0;
            const joined = isShallow ? joinedLine(read, error.mark?.position ?? 0) : undefined;
            if (joined === undefined)
                return { documents: [], mistakes: [first] };
            read = joined;
        }
    }
}
/** What keeps the parser from reading a text, and where. */
function syntaxMistake(error, text) {
    const offset = Math.min(error.mark?.position ?? 0, text.length);
    const lineStart = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
    const indentation = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? "";
    const tab = indentation.indexOf("\t");
    if (tab >= 0) {
        const message = "found a tab in the indentation, expected spaces";
        return { kind: "syntax", offset: lineStart + tab, message };
    }
    return { kind: "syntax", offset, message: `not YAML: ${error.reason.slice(0, LONGEST_REASON)}` };
}


/***/ }),

/***/ 1598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   An: () => (/* binding */ addEntry),
/* harmony export */   Pz: () => (/* binding */ mergeInto),
/* harmony export */   hx: () => (/* binding */ MOST_MERGED)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5470);

/** The key under which YAML merges another mapping into this one. */
const MERGE_KEY = "<<";
/** How much of merging one file may ask for: more was made by a program, or to be costly. */
const MOST_MERGED = 100_000;
/** Adds an entry to a mapping; the mistake where the mapping has an entry with that key already. */
function addEntry(mapping, key, value) {
    const entry = { key, value };
    if (key.text === MERGE_KEY && key.style === "plain") {
        mapping.merged ??= [];
        mapping.merged.push(entry);
        return [];
    }
    const earlier = mapping.entries.get(key.text);
    mapping.entries.set(key.text, entry);
    if (earlier === undefined)
        return [];
    const message = `duplicate key ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(key.text)}`;
    return [{ kind: "duplicate", offset: key.start, message, earlier: earlier.key.start }];
}
/**
 * Adds to a mapping what it merges: of several with one key the mapping's own, then the first.
 * @param unfinished the collections that are still open, which cannot be merged.
 * @param budget how many entries may still be looked at in this file; what is used is taken off.
 */
function mergeInto(mapping, unfinished, budget) {
    const { merged } = mapping;
    if (merged === undefined)
        return [];
    delete mapping.merged;
    const mistakes = [];
    for (const { key, value } of merged) {
        // As written: what is merged twice counts twice.
        mapping.size += 1 + value.size;
        for (const source of value.kind === "sequence" ? value.items : [value]) {
            if (source.kind !== "mapping" || unfinished.has(source)) {
                mistakes.push({
                    kind: "merge",
                    offset: key.start,
                    message: "found no mapping after <<, expected one to merge",
                });
                break;
            }
            for (const [name, entry] of source.entries) {
                if (budget.left-- <= 0) {
                    const message = `found more than ${MOST_MERGED} entries to merge`;
                    return [...mistakes, { kind: "merge", offset: key.start, message }];
                }
                if (!mapping.entries.has(name))
                    mapping.entries.set(name, entry);
            }
        }
    }
    return mistakes;
}
/** How many nodes a collection is made of, with every alias replaced by what it names. */
function sizeOf(node) {
    let size = 1;
    if (node.kind === "sequence")
        for (const item of node.items)
            size += item.size;
    else
        for (const { value } of node.entries.values())
            size += 1 + value.size;
    return size;
}


/***/ }),

/***/ 9065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ yamlTrees)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./build/packages/parser/src/data/core-value.js
/** The value of a plain scalar by YAML 1.2's core schema (YAML 1.2.2, 10.3.2). */
function coreValue(text) {
    switch (text) {
        case "":
        case "~":
        case "null":
        case "Null":
        case "NULL":
            return null;
        case "true":
        case "True":
        case "TRUE":
            return true;
        case "false":
        case "False":
        case "FALSE":
            return false;
    }
    return numberOf(text) ?? text;
}
/** No number of YAML begins with anything else. */
const beginning = /^[-+.0-9]/;
const whole = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const infinite = /^(?<sign>[-+]?)\.(?:inf|Inf|INF)$/;
function numberOf(text) {
    if (!beginning.test(text))
        return undefined;
    if (whole.test(text) || decimal.test(text))
        return Number(text);
    const sign = infinite.exec(text)?.groups?.sign;
    if (sign !== undefined)
        return sign === "-" ? -Infinity : Infinity;
    return /^\.(?:nan|NaN|NAN)$/.test(text) ? NaN : undefined;
}

// EXTERNAL MODULE: ./build/packages/parser/src/data/quoted.js
var quoted = __webpack_require__(5470);
// EXTERNAL MODULE: ./build/packages/parser/src/data/yaml-mapping.js
var yaml_mapping = __webpack_require__(1598);
;// CONCATENATED MODULE: ./build/packages/parser/src/data/yaml-tree.js




/**
 * Builds trees from the parser's events.
 * @param text what the events' offsets refer to.
 * @param mostNodes with more nodes than this, once every alias is replaced by what it names, reading ends with a mistake
 * of the kind `size`. Ten lines of aliases to aliases otherwise stand for billions of nodes, which costs nothing here.
 */
function yamlTrees(events, text, mostNodes = Infinity) {
    return new Trees(text, mostNodes).read(events);
}
class Trees {
    text;
    documents = [];
    mistakes = [];
    anchors = new Map();
    open = [];
    /** The collections that are open: an alias to one of them stands within what it names. */
    unfinished = new Set();
    budget = { left: yaml_mapping/* MOST_MERGED */.hx };
    /** The offset after what was read last. */
    reached = 0;
    mostNodes;
    /** How many nodes there are so far, with every alias replaced by what it names. */
    size = 0;
    constructor(text, mostNodes) {
        this.text = text;
        this.mostNodes = mostNodes;
    }
    read(events) {
        for (const event of events) {
            switch (event.type) {
                case js_yaml/* EVENT_ID */.hy.DOCUMENT:
                    this.anchors.clear();
                    this.open.push({ node: undefined, flow: false, key: undefined });
                    break;
                case js_yaml/* EVENT_ID */.hy.SEQUENCE:
                case js_yaml/* EVENT_ID */.hy.MAPPING:
                    this.begin(event);
                    break;
                case js_yaml/* EVENT_ID */.hy.SCALAR:
                    this.name(event, this.add(this.scalar(event)));
                    break;
                case js_yaml/* EVENT_ID */.hy.ALIAS:
                    this.alias(event.anchorStart, event.anchorEnd);
                    break;
                default:
                    this.close();
            }
            if (this.size > this.mostNodes) {
                const message = `found more than ${this.mostNodes} values, with aliases replaced by what they name`;
                this.mistakes.push({ kind: "size", offset: offsetOf(event), message });
                break;
            }
        }
        return { documents: this.documents, mistakes: this.mistakes };
    }
    begin(event) {
        const { start } = event;
        const tag = tagOf(event, this.text);
        const written = { start, end: start, size: 1, ...(tag === undefined ? {} : { tag }) };
        const node = event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE
            ? { kind: "sequence", ...written, items: [] }
            : { kind: "mapping", ...written, entries: new Map() };
        this.reached = Math.max(this.reached, start);
        this.name(event, this.add(node));
        this.unfinished.add(node);
        const first = this.text[start];
        this.open.push({ node, flow: first === "[" || first === "{", key: undefined });
    }
    close() {
        const level = this.open.pop();
        const node = level?.node;
        if (level === undefined || node === undefined)
            return;
        if (level.flow)
            this.reached = afterBracket(this.text, this.reached, node.kind === "sequence" ? "]" : "}");
        node.end = Math.max(this.reached, node.start);
        node.size = (0,yaml_mapping/* sizeOf */.$d)(node);
        if (node.kind === "mapping")
            this.merge(node);
        this.unfinished.delete(node);
    }
    merge(mapping) {
        for (const mistake of (0,yaml_mapping/* mergeInto */.Pz)(mapping, this.unfinished, this.budget))
            this.mistakes.push(mistake);
    }
    /** Puts a node where the text has it, and gives it back. */
    add(node) {
        this.size += node.size;
        const level = this.open.at(-1);
        if (level?.node === undefined)
            this.documents.push(node);
        else if (level.node.kind === "sequence")
            level.node.items.push(node);
        else if (level.key !== undefined) {
            if (level.key !== "skipped")
                this.mistakes.push(...(0,yaml_mapping/* addEntry */.An)(level.node, level.key, node));
            level.key = undefined;
        }
        else if (node.kind === "scalar")
            level.key = node;
        else {
            const what = node.kind === "sequence" ? "a list" : "a mapping";
            this.mistakes.push({
                kind: "key",
                offset: node.start,
                message: `found ${what} as a key, expected text`,
            });
            level.key = "skipped";
        }
        return node;
    }
    name(event, node) {
        if (event.anchorStart >= 0)
            this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), node);
    }
    scalar(event) {
        const tag = tagOf(event, this.text);
        const tagged = tag === undefined ? {} : { tag };
        if (event.valueStart < 0) {
            return {
                ...this.absent(),
                ...tagged,
                text: "",
                value: tag === undefined ? null : resolve("", "absent", tag),
            };
        }
        const style = styleOf(event);
        const quotes = style === "quoted" ? 1 : 0;
        const start = event.valueStart - quotes;
        const end = event.valueEnd + quotes;
        this.reached = end;
        const text = (0,js_yaml/* getScalarValue */.KE)(this.text, event);
        return { kind: "scalar", start, end, size: 1, text, value: resolve(text, style, tag), style, ...tagged };
    }
    /** The place of a value that is not written: its key's, else the start of the list around it. */
    absent() {
        const level = this.open.at(-1);
        const key = level?.key;
        const start = level?.node?.start ?? 0;
        const place = key === undefined || key === "skipped" ? { start, end: start } : { start: key.start, end: key.end };
        return { kind: "scalar", ...place, size: 1, text: "", value: null, style: "absent" };
    }
    alias(anchorStart, anchorEnd) {
        const name = this.text.slice(anchorStart, anchorEnd);
        const place = { start: anchorStart - 1, end: anchorEnd };
        this.reached = anchorEnd;
        const target = this.anchors.get(name);
        if (target !== undefined && !this.unfinished.has(target)) {
            this.add(target.kind === "scalar" ? { ...target, ...place, aliased: true } : target);
            return;
        }
        const mistake = target === undefined
            ? { kind: "alias", why: "names nothing before it" }
            : { kind: "cycle", why: "stands within what it names" };
        const message = `the alias ${(0,quoted/* quoted */.T)(`*${name}`)} ${mistake.why}`;
        this.mistakes.push({ kind: mistake.kind, offset: place.start, message });
        this.add({ kind: "scalar", ...place, size: 1, text: "", value: null, style: "plain", aliased: true });
    }
}
function offsetOf(event) {
    if ("valueStart" in event)
        return Math.max(event.valueStart, 0);
    if ("start" in event)
        return event.start;
    return "anchorStart" in event ? event.anchorStart - 1 : 0;
}
function tagOf(event, text) {
    return event.tagStart < 0 ? undefined : text.slice(event.tagStart, event.tagEnd);
}
function styleOf({ style }) {
    if (style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED)
        return "quoted";
    return style === js_yaml/* SCALAR_STYLE */.jK.PLAIN ? "plain" : "block";
}
const coreTags = new Set(["!!int", "!!float", "!!bool", "!!null"]);
function resolve(text, style, tag) {
    if (tag === "!" || tag === "!!str")
        return text;
    const resolved = style === "plain" || style === "absent" || (tag !== undefined && coreTags.has(tag));
    return resolved ? coreValue(text) : text;
}
/**
 * The offset after the bracket that closes a flow collection whose last item ends at an offset. Between them stand blanks,
 * a comma and comments.
 */
function afterBracket(text, from, bracket) {
    let at = from;
    while (at < text.length && text[at] !== bracket) {
        if (text[at] === "#") {
            while (at < text.length && text[at] !== "\n" && text[at] !== "\r")
                at++;
        }
        else
            at++;
    }
    return Math.min(at + 1, text.length);
}


/***/ })

};
