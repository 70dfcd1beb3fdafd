export const id = 285;
export const ids = [285];
export const modules = {

/***/ 6285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/checkout/src/root.js
var src_root = __webpack_require__(6286);
// EXTERNAL MODULE: ./build/packages/gate/src/usage-error.js
var usage_error = __webpack_require__(5067);
// EXTERNAL MODULE: ./build/packages/report/src/visible.js
var visible = __webpack_require__(5464);
// EXTERNAL MODULE: ./build/packages/run/src/find-config.js + 2 modules
var find_config = __webpack_require__(4219);
// EXTERNAL MODULE: ./build/packages/run/src/write-output.js
var write_output = __webpack_require__(3624);
// EXTERNAL MODULE: ./build/packages/engine/src/config/config-schema.js + 3 modules
var config_schema = __webpack_require__(1267);
// EXTERNAL MODULE: ./build/packages/engine/src/own-rules.js
var own_rules = __webpack_require__(3456);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./build/packages/cli/src/config-template.js


const Schema = schemas/* lazy */.RZV(() => schemas/* object */.Ikc({
    description: schemas/* string */.YjP().optional(),
    default: schemas/* unknown */.L5J().optional(),
    type: schemas/* string */.YjP().optional(),
    enum: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
    examples: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
    anyOf: schemas/* array */.YOg(Schema).optional(),
    properties: schemas/* record */.g1P(schemas/* string */.YjP(), Schema).optional(),
}));
/** The day in the examples. */
const DAY = "2027-06-30";
/** Lists longer than this stand one entry per line. */
const WIDTH = 100;
/**
 * A `pawl.yml` for the given gates with every setting at its default, made from their schemas. All settings are commented
 * out with a `#` and no space: removing it from a line, or from all, leaves a valid file. Comments have a space.
 */
function configTemplate(gates) {
    const [firstRule] = gates.flatMap((gate) => Object.keys(gate.rules));
    const [firstGate] = gates.map((gate) => gate.name);
    const { properties = {} } = Schema.parse((0,config_schema/* configSchema */.Qn)(gates));
    const examples = new Map([
        ["include", ["**"]],
        ["exclude", ["docs/**"]],
        ["rules", levels([...gates.map((gate) => gate.rules), own_rules/* ownRules */.o])],
        [
            "overrides",
            [{ paths: ["tests/**"], rules: levels(gates.map((gate) => gate.rules).slice(0, 1), "warning") }],
        ],
        ["accept", [{ rule: firstRule, path: "legacy/**", reason: "replaced by the pipeline", expires: DAY }]],
        [
            "limits",
            { [firstGate ?? ""]: { start: 500, from: DAY, "per-weekday": 1, unit: "findings", floor: 0 } },
        ],
        ["machines", { "main-pc": ["main_pc/**"], "pc-2": ["pc2/**", "shared/**"] }],
    ]);
    const sections = Object.entries(properties).map(([key, schema]) => {
        const setting = examples.has(key) ? entry(key, examples.get(key)) : optionLines(key, schema);
        return [...comment(schema.description), ...setting.map((line) => `#${line}`), ""].join("\n");
    });
    return `${HEAD}\n${sections.join("\n")}`;
}
const HEAD = `# Configuration of Pawl. Every setting stands here with its default or an example. To change one, remove
# the # in front of it and of the key that it stands below. What a rule finds, and why: pawl explain
`;
function levels(tables, level) {
    return Object.fromEntries(tables.flatMap((table) => Object.entries(table).map(([id, rule]) => [id, level ?? rule.severity])));
}
/** A key with a value, or, for a gate, with its options, each below its description. */
function optionLines(key, schema) {
    const [example] = schema.examples ?? [];
    if (schema.default !== undefined && example !== undefined) {
        const shown = entry(key, example).map((line) => `# ${line}`);
        return ["# For example:", ...shown, ...entry(key, schema.default)];
    }
    if (schema.default === undefined && example !== undefined)
        return entry(key, example);
    if (schema.default !== undefined || schema.properties === undefined)
        return entry(key, presetOf(schema));
    const options = Object.entries(schema.properties);
    if (options.length === 0)
        return [`${key}: {}`];
    const lines = options.flatMap(([name, option]) => [
        ...comment(option.description),
        ...optionLines(name, option),
    ]);
    return [`${key}:`, ...lines.map((line) => `  ${line}`)];
}
/** The value that an option has where nobody sets it; where it has none, the emptiest of its type. */
function presetOf(schema) {
    if (schema.default !== undefined)
        return schema.default;
    if (schema.enum !== undefined)
        return schema.enum[0];
    const [first] = schema.anyOf ?? [];
    if (first !== undefined)
        return presetOf(first);
    const empty = {
        array: [],
        boolean: false,
        integer: 0,
        number: 0,
        object: {},
    };
    return schema.type === undefined ? null : (empty[schema.type] ?? "");
}
/** A key and its value as lines of YAML: short values on the key's line, long lists and mappings below it. */
function entry(key, value) {
    const flow = JSON.stringify(value);
    if (Array.isArray(value) && value.some((item) => typeof item === "object" && item !== null)) {
        return [`${key}:`, ...value.flatMap((item) => listItem(item))];
    }
    if (Array.isArray(value) && flow.length + key.length > WIDTH) {
        return [`${key}:`, ...value.map((item) => `  - ${scalar(item)}`)];
    }
    if (Array.isArray(value))
        return [`${key}: [${value.map(scalar).join(", ")}]`];
    if (typeof value === "object" && value !== null) {
        const entries = Object.entries(value);
        if (entries.length === 0)
            return [`${key}: {}`];
        return [`${key}:`, ...entries.flatMap(([name, item]) => entry(name, item)).map((line) => `  ${line}`)];
    }
    return [`${key}: ${scalar(value)}`];
}
function listItem(item) {
    const isMapping = typeof item === "object" && item !== null && !Array.isArray(item);
    if (!isMapping || Object.keys(item).length === 0)
        return [`  - ${scalar(item)}`];
    const lines = Object.entries(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).parse(item)).flatMap(([key, value]) => entry(key, value));
    return lines.map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`));
}
/** Plain where YAML and a reader cannot take it for anything but this text, else in JSON's quotes, which YAML reads. */
function scalar(value) {
    if (typeof value !== "string")
        return JSON.stringify(value);
    const isPlain = /^[a-z][\w./-]*$/i.test(value) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value);
    return isPlain ? value : JSON.stringify(value);
}
/** A description as comment lines of at most `WIDTH` characters. */
function comment(description) {
    const lines = [];
    let line = "#";
    for (const word of (description ?? "").split(/\s+/)) {
        if (word === "")
            continue;
        if (line.length + 1 + word.length > WIDTH && line !== "#") {
            lines.push(line);
            line = "#";
        }
        line += ` ${word}`;
    }
    return line === "#" ? lines : [...lines, line];
}

// EXTERNAL MODULE: ./build/packages/engine/src/config/default-config.js
var default_config = __webpack_require__(9595);
// EXTERNAL MODULE: ./build/packages/run/src/look.js + 1 modules
var look = __webpack_require__(3286);
// EXTERNAL MODULE: ./build/packages/cli/src/check-options.js
var check_options = __webpack_require__(8199);
// EXTERNAL MODULE: ./build/packages/cli/src/progress.js
var src_progress = __webpack_require__(8681);
// EXTERNAL MODULE: ./build/packages/cli/src/unread-notes.js
var unread_notes = __webpack_require__(4154);
;// CONCATENATED MODULE: ./build/packages/cli/src/starters.js






/**
 * Shows the files of a repository to every gate that starts with something, under the settings that its checks will have:
 * those of the configuration that stays, or all defaults where a new one is written.
 * @throws {TypeError} for a file at a place where no gate may write: a mistake in the gate.
 * @throws {UsageError} for a mistake in the configuration that stays.
 */
async function findStarters({ root, keepsConfig }, gates, terminal) {
    const starters = [];
    const notes = [];
    for (const gate of gates) {
        if (gate.starters === undefined)
            continue;
        const progress = (0,src_progress/* showProgress */.R)(terminal);
        const looked = await (0,look/* look */.O)({
            cwd: root,
            paths: ["."],
            config: undefined,
            ...(!keepsConfig && { settings: (0,default_config/* defaultConfig */.s)(gates) }),
            known: gates,
            gate,
            today: (0,check_options/* dayOf */.kb)(undefined, terminal.now()),
            mayBeEmpty: true,
            progress: progress.report,
        }).finally(progress.end);
        for (const starter of await gate.starters(looked.project, looked.options)) {
            demandOwnPlace(gate, starter, starters);
            starters.push(starter);
        }
        notes.push(...(0,unread_notes/* unreadNotes */.L)(looked));
    }
    return { starters, notes: [...new Set(notes)] };
}
/** A starter lies inside of the repository, is not git's, and takes no other file's place. */
function demandOwnPlace({ name }, { path }, others) {
    const isInside = path !== "" &&
        external_node_path_.posix.normalize(path) === path &&
        !external_node_path_.posix.isAbsolute(path) &&
        !/^(?:\.\.?|\.git)(?:\/|$)/.test(path);
    const isTaken = find_config/* CONFIG_FILES */.n0.some((file) => file === path) || others.some((other) => other.path === path);
    if (isInside && !isTaken && !path.endsWith("/") && !path.startsWith(".github/"))
        return;
    throw new TypeError(`gate ${name} may not start with the file ${JSON.stringify(path)}`);
}

;// CONCATENATED MODULE: ./build/packages/cli/src/workflow-template.js
/**
 * A GitHub workflow that checks every pull request with all gates. The lines that begin with `#` and two spaces or more are
 * a nightly sweep that is switched off.
 */
const workflowTemplate = `# Checks pull requests with Pawl. Settings: pawl.yml
name: Pawl
on:
  pull_request:
  workflow_dispatch:
#  schedule:
#    - cron: "17 3 * * *"

# Nothing by default; the job says what it needs and why.
permissions: {}

jobs:
  pawl:
    runs-on: ubuntu-latest
    permissions:
      contents: read # to check the repository out
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: pawl-dev/pawl@v1

# Files debt as issues every night, once the # of these lines and of the schedule above is gone. \`pawl sweep --dry-run\` shows
# what it would do: https://github.com/pawl-dev/pawl/blob/main/docs/issues.md
#  sweep:
#    if: github.event_name != 'pull_request'
#    runs-on: ubuntu-latest
#    permissions:
#      contents: write # for the branch pawl-data; with \`trend: false\` in pawl.yml, read is enough
#      issues: write # to open, update and close issues
#    concurrency:
#      group: pawl-sweep
#      cancel-in-progress: false
#    steps:
#      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
#        with:
#          fetch-depth: 0 # for age, author, and the commit that paid
#          persist-credentials: false
#      - uses: pawl-dev/pawl@v1
#        with:
#          issues: auto # dry-run: the plan in the log and the summary, and nothing written
`;

;// CONCATENATED MODULE: ./build/packages/cli/src/init-command.js









const WORKFLOW = ".github/workflows/pawl.yml";
/** What a gate started with may lack what could not be read. */
const INCOMPLETE = 3;
/**
 * `pawl init`: writes what is missing of a commented configuration, a workflow, and what the gates start with at the root of
 * the repository, and says so; what is there stays as it is. Gives the exit status: 0, or 3 where something could not be
 * read that a gate would have started with.
 * @throws {UsageError} where nothing is missing, unless `force`; then nothing is written.
 */
async function initCommand(force, gates, terminal) {
    const { root } = await (0,src_root/* resolveRoot */.H)(terminal.cwd, ["."]);
    const [ownConfig, ...otherConfigs] = find_config/* CONFIG_FILES */.n0;
    const [other] = await existing(root, otherConfigs);
    // Two configurations are a mistake, which --force would only make.
    if (other !== undefined && force) {
        throw new usage_error/* UsageError */.e(`${other} exists already, next to which pawl.yml is not read`, "Remove or edit it.");
    }
    const templates = [
        { path: other ?? ownConfig, text: configTemplate(gates), summary: "every setting, commented out" },
        { path: WORKFLOW, text: workflowTemplate, summary: "checks pull requests with all gates" },
    ];
    const keepsConfig = !force && (await existing(root, find_config/* CONFIG_FILES */.n0)).length > 0;
    const { starters, notes } = await findStarters({ root, keepsConfig }, gates, terminal);
    const files = [...templates, ...starters];
    const there = await existing(root, files.map(({ path }) => path));
    const kept = force ? [] : there;
    const missing = files.filter(({ path }) => !kept.includes(path));
    if (missing.length === 0)
        throw nothingMissing(kept);
    for (const folder of new Set(missing.map(({ path }) => external_node_path_.posix.dirname(path))))
        await makeFolder(root, folder);
    for (const { path, text } of missing)
        await (0,write_output/* writeOutput */.z)(root, path, text);
    const said = [
        ...kept.map((path) => `Kept ${(0,visible/* visible */.R)(path)}: it exists already.\n`),
        ...missing.map(({ path, summary }) => `Wrote ${(0,visible/* visible */.R)(path)}: ${(0,visible/* visible */.R)(summary)}.\n`),
    ];
    await terminal.stdout.write(said.join(""));
    for (const note of notes)
        await terminal.stderr.write(`${(0,visible/* visible */.R)(note)}\n`);
    return notes.length > 0 ? INCOMPLETE : 0;
}
function nothingMissing(kept) {
    const [last = "", ...others] = kept.toReversed();
    const names = others.length === 0 ? last : `${others.toReversed().join(", ")} and ${last}`;
    return new usage_error/* UsageError */.e(`${names} exist already; nothing was written`, "Overwrite with pawl init --force.");
}
async function makeFolder(root, folder) {
    try {
        await promises_.mkdir(external_node_path_.join(root, folder), { recursive: true });
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`cannot make the folder ${folder}: ${error instanceof Error ? error.message : error}`);
    }
}
async function existing(root, files) {
    const found = await Promise.all(files.map(async (file) => ((await promises_.lstat(external_node_path_.join(root, file)).catch(() => undefined)) ? [file] : [])));
    return found.flat();
}


/***/ }),

/***/ 4154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unreadNotes)
/* harmony export */ });
/** Files named one by one; the rest is counted. */
const MOST_NAMED = 10;
/** What could not be read and is therefore missing, a sentence each. */
function unreadNotes({ unanalysed, error }) {
    const unread = unanalysed.filter(({ blocking }) => blocking);
    const more = unread.length - MOST_NAMED;
    return [
        ...(error === undefined ? [] : [`Not complete: ${error}.`]),
        ...unread.slice(0, MOST_NAMED).map(({ path, reason }) => `Not read: ${path}: ${reason}.`),
        ...(more > 0 ? [`Not read: ${more} more ${more === 1 ? "file" : "files"}.`] : []),
    ];
}


/***/ }),

/***/ 1267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qn: () => (/* binding */ configSchema),
  Mz: () => (/* binding */ fileSchema),
  n$: () => (/* binding */ settingsShape)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./build/packages/engine/src/calendar-date.js
var calendar_date = __webpack_require__(1747);
// EXTERNAL MODULE: ./build/packages/engine/src/config/found.js
var found = __webpack_require__(7253);
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
    context.addIssue({ code: "custom", message: `found ${(0,found/* found */.F9)(text)}, expected a date such as 2027-06-30` });
});
const reason = schemas/* string */.YjP().superRefine((text, context) => {
    if (/[\p{L}\p{N}]/u.test(text))
        return;
    context.addIssue({ code: "custom", message: `found ${(0,found/* found */.F9)(text)}, expected a reason in words` });
});

// EXTERNAL MODULE: ./build/packages/engine/src/config/all-rules.js
var all_rules = __webpack_require__(8212);
// EXTERNAL MODULE: ./build/packages/engine/src/config/config.js
var config = __webpack_require__(3103);
// EXTERNAL MODULE: ./build/packages/engine/src/config/issues-schema.js
var issues_schema = __webpack_require__(4481);
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
        issues: (0,issues_schema/* issuesSchema */.W)(gates).optional(),
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


/***/ }),

/***/ 7253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ typeInWords),
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _pawl_parser_data__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5470);

/** What was found, in the words of YAML: `"text"`, `3`, `true`, `nothing`, `a list`, `a mapping`. */
function found(value) {
    if (value === null || value === undefined)
        return "nothing";
    if (typeof value === "string")
        return (0,_pawl_parser_data__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(value);
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


/***/ }),

/***/ 4481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ issueSettings),
/* harmony export */   W: () => (/* binding */ issuesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/* harmony import */ var _issue_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9742);
/* harmony import */ var _neighbours_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5051);



const GROUPINGS = ["finding", "file", "directory", "rule"];
/** The schema of `issues`. */
function issuesSchema(gates) {
    const grouping = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(GROUPINGS);
    const own = gates.map(({ name, filing }) => [name, grouping.default(filing?.groupBy ?? "directory")]);
    const others = (0,_neighbours_js__WEBPACK_IMPORTED_MODULE_1__/* .neighbours */ .$)(gates).map(({ name }) => [name, grouping.optional()]);
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        file: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["new", "all", "none"])
            .describe("Which debt sweeps file: what is new since the first sweep, all, or what is ticked alone.")
            .default(_issue_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .ISSUE_PRESETS */ .h.file),
        "group-by": zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(Object.fromEntries([...own, ...others]))
            .describe("Per gate what becomes one issue: finding, file, directory or rule.")
            .optional(),
        labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(50))
            .describe("Labels that issues are opened with, beside the gate's own.")
            .default([]),
        "wont-fix-label": zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .min(1)
            .max(50)
            .describe("The label by which a maintainer says that the debt of an issue stays.")
            .default(_issue_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .ISSUE_PRESETS */ .h.wontFixLabel),
        misses: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
            .min(1)
            .max(100)
            .describe("At how many commits in a row sweeps have to find the debt gone before its issue is closed.")
            .default(_issue_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .ISSUE_PRESETS */ .h.misses),
        "max-issues": cap.describe("The most issues that one sweep opens.").default(_issue_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .ISSUE_PRESETS */ .h.maxIssues),
        "max-updates": cap
            .describe("The most issues that one sweep changes or reopens.")
            .default(_issue_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .ISSUE_PRESETS */ .h.maxUpdates),
        "max-closes": cap.describe("The most issues that one sweep closes.").default(_issue_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .ISSUE_PRESETS */ .h.maxCloses),
        split: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
            .describe("Whether a group that is too long for one issue becomes several; else its list is cut.")
            .default(_issue_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .ISSUE_PRESETS */ .h.split),
        spacing: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
            .min(1)
            .max(60)
            .describe("Seconds between two writes.")
            .default(_issue_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .ISSUE_PRESETS */ .h.spacing),
        trend: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
            .describe("Whether each sweep adds its totals to the branch pawl-data.")
            .default(_issue_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .ISSUE_PRESETS */ .h.trend),
    })
        .describe("How sweeps turn debt into issues.");
}
/** The settings that a file gives, read by the schema. */
function issueSettings(given) {
    if (given === undefined)
        return _issue_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .ISSUE_PRESETS */ .h;
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
const cap = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(500);


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

/***/ 3286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ look_look)
});

// EXTERNAL MODULE: ./build/packages/gate/src/usage-error.js
var usage_error = __webpack_require__(5067);
// EXTERNAL MODULE: ./build/packages/engine/src/calendar-date.js
var calendar_date = __webpack_require__(1747);
// EXTERNAL MODULE: ./build/packages/engine/src/collect-wanted.js
var collect_wanted = __webpack_require__(5050);
// EXTERNAL MODULE: ./build/packages/engine/src/jobs.js + 6 modules
var jobs = __webpack_require__(5903);
// EXTERNAL MODULE: ./build/packages/engine/src/order.js
var order = __webpack_require__(4506);
// EXTERNAL MODULE: ./build/packages/engine/src/project.js
var project = __webpack_require__(3475);
// EXTERNAL MODULE: ./build/packages/engine/src/run-gate.js
var run_gate = __webpack_require__(580);
;// CONCATENATED MODULE: ./build/packages/engine/src/look.js







/**
 * Collects the facts of one gate, as `check` does, and gives what its reduce half would see.
 * @throws {UsageError} where `today` is not a day of the calendar.
 */
async function look(given) {
    const { gate, config, tree, today } = given;
    if (!(0,calendar_date/* isCalendarDate */.t)(today))
        throw new usage_error/* UsageError */.e(`"${today}" is no date, expected YYYY-MM-DD`);
    const prepared = (0,jobs/* gateJobs */.YM)(gate, config);
    const world = { today, sweep: false, whole: given.wholeTree ?? false, machines: config.machines };
    const collected = await (0,collect_wanted/* collectTree */.fH)(given, (0,jobs/* firstJobs */.vf)([prepared]), [prepared], world);
    const error = (0,run_gate/* collectError */.Z)([...prepared.jobs.values()].map(({ id }) => id), collected);
    return {
        project: (0,project/* projectOf */.v)(prepared, collected, new Set(tree.paths), world),
        options: prepared.options,
        files: collected.files,
        unanalysed: [...tree.unanalysed, ...collected.unanalysed].toSorted((a, b) => (0,order/* compareText */.n)(a.path, b.path)),
        ...(error === undefined ? {} : { error }),
    };
}

// EXTERNAL MODULE: ./build/packages/run/src/nothing.js
var nothing = __webpack_require__(2138);
// EXTERNAL MODULE: ./build/packages/run/src/open-run.js + 43 modules
var open_run = __webpack_require__(4356);
;// CONCATENATED MODULE: ./build/packages/run/src/look.js



/**
 * Shows files and folders to one gate, which judges nothing: its facts are collected, or found in the store, as by `judge`.
 * @throws {UsageError} as `judge` does.
 * @throws {IncompleteClone} as `judge` does.
 */
async function look_look({ gate, mayBeEmpty, ...rest }) {
    const request = { ...rest, gates: [gate] };
    const { config, wanted, tree, wholeTree, collect, save } = await (0,open_run/* openRun */.I)(request);
    const { today, progress } = request;
    const looked = await look({
        gate,
        config,
        tree,
        collect,
        today,
        wholeTree,
        ...(progress && { progress }),
    });
    save();
    const sawNothing = looked.files === 0 && !looked.unanalysed.some(({ blocking }) => blocking);
    if (sawNothing && mayBeEmpty !== true)
        throw (0,nothing/* nothingToLookAt */.t)(request, wanted, tree);
    return looked;
}


/***/ })

};
